import JavaScriptRegex

/// Finds matches one after the other, by a regular expression or by a function that stands in for one.
struct Matcher {
    /// A match, its places in UTF-16 units.
    struct Match {
        let text: String
        let start: Int
        let end: Int
        let groups: [JSONataValue]
        /// The match object that a replacing function is given.
        let value: () throws(JSONataError) -> JSONataValue
    }

    private enum State {
        case regex(RegexFunction, from: Int, isFirst: Bool)
        case function(JSONataValue, [JSONataValue])
        case done
    }

    let units: [UInt16]
    private let call: Call
    private var state: State

    init(_ function: JSONataFunction, _ text: String, _ call: Call) {
        units = Array(text.utf16)
        self.call = call
        if case .regex(let regex) = function.kind {
            state = .regex(regex, from: 0, isFirst: true)
        } else {
            state = .function(.function(function), [.string(text)])
        }
    }

    /// The next match.
    ///
    /// - Throws: `D1004` for an empty one after the first; `T1010` for what is no match object.
    mutating func next() throws(JSONataError) -> Match? {
        try call.run.spend()
        switch state {
        case .done: return nil
        case .regex(let regex, let start, let isFirst):
            state = .done
            if !isFirst, start >= units.count { return nil }
            guard let found = try call.run.match(regex, units, from: start) else { return nil }
            if !isFirst, found.range.isEmpty {
                throw JSONataError(.d1004, position: regex.position, value: regex.regex.pattern)
            }
            state = .regex(regex, from: found.range.upperBound, isFirst: false)
            let run = call.run
            return Match(
                text: found.text(found.range), start: found.range.lowerBound, end: found.range.upperBound,
                groups: found.groups.map { $0.map { .string(found.text($0)) } ?? .undefined },
                value: { () throws(JSONataError) in try found.value(in: run) })
        case .function(let function, let arguments):
            state = .done
            let result = try call.run.apply(function, to: arguments, .null, call.frame)
            if result.isUndefined || result.truth != true && result.object == nil { return nil }
            return try match(result)
        }
    }

    private mutating func match(_ result: JSONataValue) throws(JSONataError) -> Match {
        guard case .object(let object) = result else { throw JSONataError(.t1010) }
        let start = object["start"]?.number
        let next = object["next"] ?? .undefined
        let groups = object["groups"]?.items
        guard start != nil || groups != nil || next.isFunction else { throw JSONataError(.t1010) }
        if next.isFunction { state = .function(next, []) }
        let text = object["match"]?.string ?? ""
        let begin = min(max(start?.clampedInt ?? 0, 0), units.count)
        let end = min(max(object["end"]?.number?.clampedInt ?? begin, 0), units.count)
        return Match(text: text, start: begin, end: end, groups: groups ?? [], value: { result })
    }

    /// A piece of the subject; JavaScript's `substring` swaps ends in the wrong order.
    func text(_ start: Int, _ end: Int) -> String {
        String(decoding: units[min(start, end)..<max(start, end)], as: UTF16.self)
    }
}
