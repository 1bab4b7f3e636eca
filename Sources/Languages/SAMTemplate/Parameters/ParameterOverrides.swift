/// Parameter values as the SAM CLI takes them on the command line and in `samconfig.toml`.
///
/// Both of its syntaxes are read: `Stage=dev Name="two words"` and `ParameterKey=Stage,ParameterValue=dev`.
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-deploy.html
package struct ParameterOverrides: Sendable, Equatable {
    /// A text that is no parameter override.
    package struct Malformed: Error, Sendable, Equatable, CustomStringConvertible {
        /// The offending part.
        package let text: String

        /// The fault of one part.
        package init(text: String) { self.text = text }

        /// What is wrong and what to write instead.
        package var description: String {
            "'\(text)' is no parameter override; write Key=Value or ParameterKey=Key,ParameterValue=Value"
        }
    }

    /// The values by parameter name.
    package var values: [String: String]

    /// Values that are known already.
    package init(_ values: [String: String] = [:]) { self.values = values }

    /// Reads overrides given as separate arguments, each holding one or several.
    ///
    /// An argument of one `Key=Value` keeps its spaces: the shell has taken the quotes away already.
    package init(arguments: [String]) throws(Malformed) {
        var values: [String: String] = [:]
        for argument in arguments {
            for word in ParameterOverrides.words(of: argument) {
                let (key, value) = try ParameterOverrides.pair(word)
                values[key] = value
            }
        }
        self.values = values
    }

    /// Reads overrides given as one text, words separated by white space outside quotes.
    package init(text: String) throws(Malformed) { try self.init(arguments: [text]) }

    /// The overrides with those of `other` winning.
    package func merging(_ other: ParameterOverrides) -> ParameterOverrides {
        ParameterOverrides(values.merging(other.values) { $1 })
    }

    private static func pair(_ word: Word) throws(Malformed) -> (String, String) {
        let prefix = "ParameterKey="
        if word.text.hasPrefix(prefix) {
            let rest = word.text.dropFirst(prefix.count)
            guard let range = rest.firstRange(of: ",ParameterValue="), range.lowerBound > rest.startIndex else {
                throw Malformed(text: word.text)
            }
            return (String(rest[..<range.lowerBound]), String(rest[range.upperBound...]))
        }
        guard let equals = word.text.firstIndex(of: "="), equals > word.text.startIndex else {
            throw Malformed(text: word.text)
        }
        return (String(word.text[..<equals]), String(word.text[word.text.index(after: equals)...]))
    }

    private struct Word { var text: String }

    /// Cuts at white space outside quotes and takes quotes and backslashes away.
    ///
    /// White space followed by something without `Key=` belongs to the value, so that `"Name=two words"`, which the
    /// shell hands over without its quotes, stays whole.
    private static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var current = ""
        var started = false
        var gap = ""
        var quote: Character?
        var rest = Substring(text)
        func startsOverride(_ rest: Substring) -> Bool {
            let key = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
            return !key.isEmpty && rest.dropFirst(key.count).first == "="
        }
        while let character = rest.popFirst() {
            if let open = quote {
                if character == open {
                    quote = nil
                } else if character == "\\", open == "\"", let next = rest.first, next == "\"" || next == "\\" {
                    current.append(next)
                    rest = rest.dropFirst()
                } else {
                    current.append(character)
                }
            } else if character.isWhitespace {
                if startsOverride(rest), started {
                    words.append(Word(text: current))
                    (current, started, gap) = ("", false, "")
                } else {
                    gap.append(character)
                }
            } else {
                if started { current += gap }
                (started, gap) = (true, "")
                if character == "\"" || character == "'" {
                    quote = character
                } else if character == "\\", let next = rest.popFirst() {
                    current.append(next)
                } else {
                    current.append(character)
                }
            }
        }
        if started { words.append(Word(text: current)) }
        return words
    }
}
