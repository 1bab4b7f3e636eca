extension FunctionLibrary {
    /// https://docs.jsonata.org/string-functions
    static let strings: [NativeFunction] = [
        define("string", "<x-b?:s>", arity: 1) { (arguments, call) throws(JSONataError) in
            let value = arguments.argument(0)
            if value.isUndefined { return .undefined }
            if case .string = value { return value }
            return try call.run.madeString(
                try value.text(indented: arguments.argument(1).bool ?? false, in: call.run))
        },
        ofString("length", "<s-:n>") { (text, _) in .number(Double(text.codePointCount)) },
        ofString("lowercase", "<s-:s>") { (text, call) throws(JSONataError) in
            try call.run.madeString(text.lowercasedWithFinalSigma)
        },
        ofString("uppercase", "<s-:s>") { (text, call) throws(JSONataError) in
            try call.run.madeString(text.uppercased())
        },
        ofString("trim", "<s-:s>") { (text, call) throws(JSONataError) in
            try call.run.madeString(text.withSingleBlanks)
        },
        define("substring", "<s-nn?:s>", arity: 3) { (arguments, call) throws(JSONataError) in
            guard case .string(let text) = arguments.argument(0) else { return .undefined }
            let start = arguments.argument(1).number ?? 0
            return try call.run.madeString(substring(of: text, from: start, length: arguments.argument(2).number))
        },
        define("substringBefore", "<s-s:s>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .string(let text) = arguments.argument(0) else { return .undefined }
            // JavaScript looks for the word when it is given no text.
            let piece = arguments.argument(1).string ?? "undefined"
            guard let found = text.firstRange(of: piece, from: text.startIndex) else { return .string(text) }
            return try call.run.madeString(String(text[..<found.lowerBound]))
        },
        define("substringAfter", "<s-s:s>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .string(let text) = arguments.argument(0) else { return .undefined }
            guard case .string(let piece) = arguments.argument(1) else { return .string(text) }
            guard let found = text.firstRange(of: piece, from: text.startIndex) else { return .string(text) }
            return try call.run.madeString(String(text[found.upperBound...]))
        },
        define("pad", "<s-ns?:s>", arity: 3) { (arguments, call) throws(JSONataError) in
            guard case .string(let text) = arguments.argument(0) else { return .undefined }
            let width = arguments.argument(1).number ?? 0
            return try call.run.madeString(
                try pad(text, to: width, with: arguments.argument(2).string ?? " ", call.run))
        },
        define("join", "<a<s>s?:s>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .array(let items, _) = arguments.argument(0) else { return .undefined }
            let separator = arguments.argument(1).string ?? ""
            try call.run.spend(items.count)
            var length = separator.utf8.count * max(items.count - 1, 0)
            for item in items { if case .string(let piece) = item { length += piece.utf8.count } }
            if length > call.run.limits.stringLength { throw JSONataError(.u1002, value: String(length)) }
            var text = ""
            text.reserveCapacity(length)
            for (at, item) in items.enumerated() {
                if at > 0 { text += separator }
                if case .string(let piece) = item { text += piece }
            }
            return try call.run.madeString(text)
        },
    ]

    /// The code points from a place on; places count from the end when negative, as JavaScript's `slice` has it.
    static func substring(of text: String, from start: Double, length: Double?) -> String {
        let count = text.codePointCount
        let begin = Double(count) + start < 0 ? 0 : start
        func place(_ index: Double) -> Int {
            let index = index.clampedInt
            return index < 0 ? max(count + index, 0) : min(index, count)
        }
        var end = count
        if let length {
            if length <= 0 { return "" }
            end = place(begin >= 0 ? begin + length : Double(count) + begin + length)
        }
        let first = place(begin)
        guard first < end else { return "" }
        if text.utf8.count == count {
            let bytes = text.utf8
            return String(
                text[bytes.index(bytes.startIndex, offsetBy: first)..<bytes.index(bytes.startIndex, offsetBy: end)])
        }
        let scalars = text.unicodeScalars
        let from = scalars.index(scalars.startIndex, offsetBy: first)
        return String(scalars[from..<scalars.index(from, offsetBy: end - first)])
    }

    private static func pad(
        _ text: String, to width: Double, with padding: String, _ run: Evaluation
    ) throws(JSONataError) -> String {
        let missing = Int(min(abs(width), 1e12)) - text.codePointCount
        guard missing > 0 else { return text }
        let padding = padding.isEmpty ? " " : padding
        let size = missing.multipliedReportingOverflow(by: 4)
        if missing > run.limits.stringLength || size.overflow {
            throw JSONataError(.u1002, value: String(missing))
        }
        try run.spend(missing / 16)
        let unit = Array(padding.unicodeScalars)
        var made = ""
        if unit.count == 1 {
            made = String(repeating: padding, count: missing)
        } else {
            var scalars = String.UnicodeScalarView()
            for at in 0..<missing { scalars.append(unit[at % unit.count]) }
            made = String(scalars)
        }
        return width > 0 ? text + made : made + text
    }
}

extension String {
    /// The number of code points.
    var codePointCount: Int {
        var copy = self
        return copy.withUTF8 { bytes in
            var count = 0
            for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
            return count
        }
    }

    /// In lower case, as JavaScript has it: a capital sigma that ends a word becomes ς, which Swift leaves aside.
    ///
    /// See Unicode, section 3.13, table 3-17, "Final_Sigma".
    fileprivate var lowercasedWithFinalSigma: String {
        guard utf8.contains(0xCE), unicodeScalars.contains("\u{03A3}") else { return lowercased() }
        let scalars = Array(unicodeScalars)
        func isCased(_ places: some Sequence<Int>) -> Bool {
            for place in places where !scalars[place].properties.isCaseIgnorable {
                return scalars[place].properties.isCased
            }
            return false
        }
        var text = ""
        for (at, scalar) in scalars.enumerated() {
            if scalar == "\u{03A3}", isCased((0..<at).reversed()), !isCased(at + 1..<scalars.count) {
                text += "\u{03C2}"
            } else {
                text += scalar.properties.lowercaseMapping
            }
        }
        return text
    }

    /// Runs of blanks as one blank, none at the ends.
    fileprivate var withSingleBlanks: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var pending = false
        for byte in utf8 {
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                pending = true
            } else {
                if pending, !bytes.isEmpty { bytes.append(0x20) }
                pending = false
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Where a text is first found at or after a place, by bytes; an empty one is found at once.
    func firstRange(of piece: String, from start: Index) -> Range<Index>? {
        if piece.isEmpty { return start..<start }
        let bytes = utf8
        let wanted = Array(piece.utf8)
        var at = start
        while let begin = bytes[at...].firstIndex(of: wanted[0]) {
            if let end = bytes.index(begin, offsetBy: wanted.count, limitedBy: bytes.endIndex) {
                if bytes[begin..<end].elementsEqual(wanted) { return begin..<end }
            } else {
                return nil
            }
            at = bytes.index(after: begin)
        }
        return nil
    }
}
