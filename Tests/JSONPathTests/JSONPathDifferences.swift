/// The cases of the RFC 9535 suite where Jayway JsonPath, and so AWS, goes its own way: names after `cts/`.
enum JSONPathDifferences {
    static let all = Set(
        [functions, selectors, comparisons, objectFilters, wideNumbers, whitespace].joined().map { "cts/" + $0 })

    /// The RFC's functions take arguments; Jayway's follow a path (`$.a.length()`).
    private static let functions = [
        "filter, equals, empty node list and special nothing",
        "filter, equals, special nothing",
        "functions, count, count function",
        "functions, count, single-node arg",
        "functions, length, arg is a function expression",
        "functions, length, arg is special nothing",
        "functions, length, array data",
        "functions, length, false arg",
        "functions, length, null arg",
        "functions, length, number arg",
        "functions, length, string data, unicode",
        "functions, length, true arg",
        "functions, match, arg is a function expression",
        "functions, match, dot in character class",
        "functions, match, dot matcher on \\u2028",
        "functions, match, dot matcher on \\u2029",
        "functions, match, escaped backslash before dot",
        "functions, match, escaped dot",
        "functions, match, escaped right square bracket",
        "functions, match, explicit dollar",
        "functions, match, filter, match function, unicode, surrogate pair",
        "functions, match, found match",
        "functions, match, non-string second arg",
        "functions, match, not a match",
        "functions, search, at the end",
        "functions, search, at the start",
        "functions, search, don\'t select match",
        "functions, search, dot matcher on \\u2028",
        "functions, search, dot matcher on \\u2029",
        "functions, search, double quotes",
        "functions, search, escaped backslash before dot",
        "functions, search, escaped dot",
        "functions, search, escaped left square bracket",
        "functions, search, filter, search function, unicode char class negated, uppercase",
        "functions, search, filter, search function, unicode char class, uppercase",
        "functions, search, filter, search function, unicode, surrogate pair",
        "functions, search, non-string first arg",
        "functions, search, non-string second arg",
        "functions, search, not a match",
        "functions, search, regex from the document",
        "functions, search, select non-match",
        "functions, value, single-value nodelist",
        "whitespace, functions, newline between arg and comma",
        "whitespace, functions, newline between arg and parenthesis",
        "whitespace, functions, newline between comma and arg",
        "whitespace, functions, newlines in a relative singular selector",
        "whitespace, functions, return between arg and comma",
        "whitespace, functions, return between arg and parenthesis",
        "whitespace, functions, return between parenthesis and arg",
        "whitespace, functions, returns in a relative singular selector",
        "whitespace, functions, space between arg and comma",
        "whitespace, functions, space between arg and parenthesis",
        "whitespace, functions, space between comma and arg",
        "whitespace, functions, space between parenthesis and arg",
        "whitespace, functions, spaces in a relative singular selector",
        "whitespace, functions, spaces in an absolute singular selector",
        "whitespace, functions, tab between arg and comma",
        "whitespace, functions, tab between arg and parenthesis",
        "whitespace, functions, tab between comma and arg",
        "whitespace, functions, tabs in a relative singular selector",
    ]

    /// In one pair of brackets Jayway takes names, of which it makes one object, or indexes, nothing mixed.
    private static let selectors = [
        "basic, descendant segment, multiple selectors",
        "basic, descendant segment, object traversal, multiple selectors",
        "basic, multiple selectors, index and slice",
        "basic, multiple selectors, index and slice, overlapping",
        "basic, multiple selectors, multiple wildcards",
        "basic, multiple selectors, name and index, array data",
        "basic, multiple selectors, name and index, object data",
        "basic, multiple selectors, wildcard and slice",
        "filter, followed by child segment that selects multiple elements",
        "filter, multiple selectors",
        "filter, multiple selectors, comparison",
        "filter, multiple selectors, comparison filter, index and slice",
        "filter, multiple selectors, filter and wildcard",
        "filter, multiple selectors, overlapping",
        "whitespace, selectors, newline between comma and selector",
        "whitespace, selectors, newline between selector and comma",
        "whitespace, selectors, return between comma and selector",
        "whitespace, selectors, tab between comma and selector",
    ]

    /// A number equals the string it reads as; what is missing equals nothing; only numbers and strings have an order.
    private static let comparisons = [
        "filter, equals number",
        "filter, equals number, decimal fraction",
        "filter, equals numeric string, double quotes",
        "filter, equals numeric string, single quotes",
        "filter, equals, absent from index selector equals absent from name selector",
        "filter, greater than or equal to false",
        "filter, greater than or equal to null",
        "filter, greater than or equal to true",
        "filter, less than or equal to false",
        "filter, less than or equal to null",
        "filter, less than or equal to true",
        "filter, not-equals number",
        "filter, not-equals numeric string, double quotes",
    ]

    /// A filter on an object tests the object, not its members.
    private static let objectFilters = [
        "filter, existence, without segments",
        "filter, object data",
    ]

    /// Numbers beyond 32 bits are no indexes.
    private static let wideNumbers = [
        "index selector, max exact index",
        "slice selector, excessively large from value with negative step",
        "slice selector, excessively large step",
        "slice selector, excessively large to value",
        "slice selector, excessively small from value",
        "slice selector, excessively small step",
        "slice selector, excessively small to value with negative step",
        "slice selector, start, max exact",
        "slice selector, start, min exact",
        "slice selector, step, max exact",
    ]

    /// No white space between the steps.
    private static let whitespace = [
        "whitespace, selectors, newline between bracket and bracket",
        "whitespace, selectors, newline between root and bracket",
        "whitespace, selectors, return between root and dot",
        "whitespace, selectors, space between bracket and bracket",
        "whitespace, selectors, space between root and bracket",
        "whitespace, selectors, space between root and dot",
        "whitespace, selectors, tab between bracket and bracket",
    ]
}
