/// A pattern, its flags, a subject, and what the search from `start` on must find: the match and every group.
///
/// What is expected follows from ECMA-262; V8 finds the same.
struct Sample: Sendable, CustomStringConvertible {
    let pattern: String
    let flags: String
    let subject: String
    let start: Int
    let expected: [Range<Int>?]?

    init(
        _ pattern: String, flags: String = "", in subject: String, from start: Int = 0, _ expected: [Range<Int>?]?
    ) {
        (self.pattern, self.flags, self.subject) = (pattern, flags, subject)
        (self.start, self.expected) = (start, expected)
    }

    var description: String { "/\(pattern)/\(flags) in \(subject.debugDescription) from \(start)" }
}

extension Sample {
    static let alternatives: [Sample] = [
        Sample("a|ab", in: "abc", [0..<1]),
        Sample("((a)|(ab))((c)|(bc))", in: "abc", [0..<3, 0..<1, 0..<1, nil, 1..<3, nil, 1..<3]),
        Sample("", in: "abc", [0..<0]),
        Sample("|a", in: "a", [0..<0]),
        Sample("a||b", in: "b", [0..<0]),
        Sample("foo|bar|baz", in: "xbaz", [1..<4]),
        Sample("a|b|[cd]", in: "xd", [1..<2]),
        Sample("(?:a|b)+", in: "cabbac", [1..<5]),
    ]

    static let quantifiers: [Sample] = [
        Sample("a*", in: "aaab", [0..<3]),
        Sample("a+?", in: "aaa", [0..<1]),
        Sample("a??b", in: "ab", [0..<2]),
        Sample("a{2}", in: "aaaa", [0..<2]),
        Sample("a{2,}", in: "aaaa", [0..<4]),
        Sample("a{2,3}?", in: "aaaa", [0..<2]),
        Sample("a{0}b", in: "ab", [1..<2]),
        Sample("a[a-z]{2,4}", in: "abcdefghi", [0..<5]),
        Sample("a[a-z]{2,4}?", in: "abcdefghi", [0..<3]),
        Sample("(aa|aabaac|ba|b|c)*", in: "aabaac", [0..<4, 2..<4]),
        Sample("(z)((a+)?(b+)?(c))*", in: "zaacbbbcac", [0..<10, 0..<1, 8..<10, 8..<9, nil, 9..<10]),
        Sample("(a*)*", in: "b", [0..<0, nil]),
        Sample(#"(?=(a+))a*b\1"#, in: "baaabac", [3..<6, 3..<4]),
        Sample("(?:ab){2,3}", in: "ababababab", [0..<6]),
        Sample("(?:a|ab){2}c", in: "abac", [0..<4]),
        Sample("(a?)*?b", in: "aab", [0..<3, 1..<2]),
        Sample("(?:){4000000000}x", in: "x", [0..<1]),
        Sample("(a{0,1}){3,5}", in: "aa", [0..<2, 2..<2]),
        Sample("(?:|(a)){3}b", in: "aab", [0..<3, 1..<2]),
        Sample("((a)|b)*", in: "ab", [0..<2, 1..<2, nil]),
        Sample("x*?y", in: "xxy", [0..<3]),
        Sample("(?:a?){2,}b", in: "aab", [0..<3]),
        Sample(".*?,", in: "one,two", [0..<4]),
        Sample(#"\d{3,}-\d+?"#, in: "12-1234-567", [3..<9]),
        Sample("[^,]*,", in: "abc,d", [0..<4]),
        Sample("a{,2}", in: "a{,2}", [0..<5]),
        Sample("(a+)+$", in: "aaaa", [0..<4, 0..<4]),
        Sample("(?:a+,?)*;", in: "aa,a;", [0..<5]),
    ]

    static let groups: [Sample] = [
        Sample("(a)(b)?", in: "ac", [0..<1, 0..<1, nil]),
        Sample(#"(?<y>\d{4})-(?<m>\d\d)"#, in: "on 2026-11", [3..<10, 3..<7, 8..<10]),
        Sample("(?:a(b))", in: "ab", [0..<2, 1..<2]),
        Sample("((((a))))", in: "a", [0..<1, 0..<1, 0..<1, 0..<1, 0..<1]),
        Sample("(?<$_\u{E9}>x)", in: "x", [0..<1, 0..<1]),
        Sample(#"(?<\u0061b>x)\k<ab>"#, in: "xx", [0..<2, 0..<1]),
        Sample("(?<a\u{1D7DA}>.)", in: "x", [0..<1, 0..<1]),
        Sample("()", in: "", [0..<0, 0..<0]),
    ]

    static let references: [Sample] = [
        Sample(#"(a*)b\1+"#, in: "baaaac", [0..<1, 0..<0]),
        Sample(#"(.*?)a(?!(a+)b\2c)\2(.*)"#, in: "baaabaac", [0..<8, 0..<2, nil, 3..<8]),
        Sample(#"(["']).*?\1"#, in: #"say "it's" now"#, [4..<10, 4..<5]),
        Sample(#"\1(a)"#, in: "aa", [0..<1, 0..<1]),
        Sample(#"(a\1)"#, in: "aa", [0..<1, 0..<1]),
        Sample(#"(?<q>.)\k<q>"#, in: "abccd", [2..<4, 2..<3]),
        Sample(#"\k<q>(?<q>a)"#, in: "a", [0..<1, 0..<1]),
        Sample(#"(a)|b\1"#, in: "b", [0..<1, nil]),
        Sample(#"(ab)\1"#, flags: "i", in: "abAB", [0..<4, 0..<2]),
        Sample("(\u{3C3})\\1", flags: "i", in: "\u{3C3}\u{3C2}", [0..<2, 0..<1]),
        Sample(#"(?:(a)|b)*\1"#, in: "ab", [0..<2, nil]),
        Sample(#"(?<=\1(a))"#, in: "aa", [2..<2, 1..<2]),
        Sample(#"(?<=(a)\1)b"#, in: "aab", [2..<3, 1..<2]),
        Sample(#"\10(a)"#, in: "\u{8}a", [0..<2, 1..<2]),
        Sample(#"(a)\2"#, in: "a\u{2}", [0..<2, 0..<1]),
    ]

    static let looks: [Sample] = [
        Sample("(?=(a+))", in: "baaabac", [1..<1, 1..<4]),
        Sample("(?=a)b", in: "ab", nil),
        Sample("foo(?!bar)", in: "foobar foobaz", [7..<10]),
        Sample("(?!foo)...", in: "foobar", [1..<4]),
        Sample(#"(?<=\$)\d+(?:\.\d*)?"#, in: "costs $10.53", [7..<12]),
        Sample(#"(?<!\$)\b\d+"#, in: "$10 20", [4..<6]),
        Sample(#"(?<=(\d+)(\d+))$"#, in: "1053", [4..<4, 0..<1, 1..<4]),
        Sample("(?<=(?:ab)+)c", in: "xababc", [5..<6]),
        Sample("(?<=^|,)x", in: "a,x", [2..<3]),
        Sample("(?<=a(?=b))b", in: "ab", [1..<2]),
        Sample("(?!(a))b", in: "b", [0..<1, nil]),
        Sample("(?=(a)|b)+b", in: "ab", [1..<2, nil]),
        Sample(#"(?<![a-z])\w+"#, in: "ab 9b", [0..<2]),
        Sample("(?<=([abc]+)([abc]+))$", in: "abc", [3..<3, 0..<1, 1..<3]),
        Sample("(?<=a{2}?)b", in: "aab", [2..<3]),
        Sample("(?=a)*b", in: "b", [0..<1]),
        Sample("(?=(a))?a", in: "a", [0..<1, nil]),
        Sample(#"(?:(?=(\w))\w)+"#, in: "abc", [0..<3, 2..<3]),
        Sample(#"(?<=\bfoo\.)bar"#, in: "foo.bar", [4..<7]),
        Sample("(?!$)", in: "ab", [0..<0]),
        Sample("(?<!b|c)a", in: "ba ca da", [7..<8]),
        Sample("(?<=(?<!x)y)z", in: "xyz yz", [5..<6]),
    ]
}
