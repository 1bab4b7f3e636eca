import JSONTree

/// One value of a pattern's array, compiled. Strings are compared byte by byte, as AWS does.
indirect enum ValueMatcher: Sendable {
    case anything
    case string(String)
    case number(Double, text: String)
    /// `true`, `false` or `null`
    case literal(JSON)
    case prefix(String, ignoringCase: Bool)
    case suffix(String, ignoringCase: Bool)
    /// The text in lower case.
    case equalsIgnoringCase(String)
    case wildcard(WildcardPattern)
    case range(NumericRange)
    case cidr(AddressBlock)
    /// Takes what none of these takes.
    case none([ValueMatcher])

    /// Whether a scalar is taken.
    func matches(_ value: JSON) -> Bool {
        switch self {
        case .anything: return true
        case .none(let matchers): return !matchers.contains { $0.matches(value) }
        case .literal(let literal): return literal == value
        case .number(let wanted, let text):
            guard case .number(let number) = value else { return false }
            return number.text == text || number.double == wanted
        case .range(let range):
            guard case .number(let number) = value else { return false }
            return range.contains(number.double)
        default:
            guard case .string(let text) = value else { return false }
            return matches(text: text)
        }
    }

    private func matches(text: String) -> Bool {
        switch self {
        case .string(let wanted): text.utf8.elementsEqual(wanted.utf8)
        case .prefix(let prefix, false): text.utf8.starts(with: prefix.utf8)
        case .prefix(let prefix, true): text.lowercased().utf8.starts(with: prefix.utf8)
        case .suffix(let suffix, false): text.utf8.reversed().starts(with: suffix.utf8.reversed())
        case .suffix(let suffix, true): text.lowercased().utf8.reversed().starts(with: suffix.utf8.reversed())
        case .equalsIgnoringCase(let wanted): text.lowercased().utf8.elementsEqual(wanted.utf8)
        case .wildcard(let pattern): pattern.matches(text)
        case .cidr(let block): block.contains(text)
        default: false
        }
    }
}

/// The range of a `numeric` matcher.
struct NumericRange: Sendable {
    var bottom = -Double.infinity
    var bottomIsOpen = false
    var top = Double.infinity
    var topIsOpen = false

    func contains(_ number: Double) -> Bool {
        (bottomIsOpen ? number > bottom : number >= bottom) && (topIsOpen ? number < top : number <= top)
    }
}
