/// What is wrong with a pattern, in V8's words.
enum RegexFault: String, Error {
    case nothingToRepeat = "Nothing to repeat"
    case invalidQuantifier = "Invalid quantifier"
    case countsOutOfOrder = "numbers out of order in {} quantifier"
    case unmatchedParenthesis = "Unmatched ')'"
    case unterminatedGroup = "Unterminated group"
    case invalidGroup = "Invalid group"
    case unterminatedClass = "Unterminated character class"
    case rangeOutOfOrder = "Range out of order in character class"
    case backslashAtEnd = "\\ at end of pattern"
    case invalidEscape = "Invalid escape"
    case invalidName = "Invalid capture group name"
    case duplicateName = "Duplicate capture group name"
    case invalidNamedReference = "Invalid named reference"
    case unknownName = "Invalid named capture referenced"
    case tooLarge = "Regular expression too large"
}
