import JSONata

/// What an expression refers to, as far as Step Functions cares.
struct ExpressionReferences: Sendable {
    /// The variables it may need, without `$`; `states` is not among them.
    let variables: Set<String>
    /// The members of `$states` it may need.
    let members: StatesMember
    /// The names of an expression that only follows members of a variable.
    let plainPath: [String]?
    /// How deeply its evaluation nests for certain.
    let nesting: Int
    /// The members of `$states` that it names, each once; nil stands for those that cannot be told.
    private let names: [String]
    private let inputs: [String]
    private let mentionsRoot: Bool

    init(_ usage: JSONataUsage) {
        plainPath = usage.plainPath
        nesting = usage.nesting
        variables = usage.variables.subtracting(["states"])
        let mentioned = usage.members["states"] ?? []
        var names: [String] = []
        var members: StatesMember = []
        for name in mentioned {
            guard let name else {
                members = .all
                continue
            }
            members.formUnion(StatesMember.named(name) ?? [])
            if !names.contains(name) { names.append(name) }
        }
        self.names = names
        self.members = members
        inputs = usage.inputs
        mentionsRoot = usage.mentionsRoot
    }

    /// AWS's sentences about what it refers to without being allowed to, in a field where `$states` has these members.
    func unsupported(seeing data: StatesMember) -> [String] {
        var sentences = inputs.map { "Reference to '\($0)' at the top level is not supported." }
        if mentionsRoot { sentences.append("Reference to '$$' is not supported.") }
        for name in names where !data.isSuperset(of: StatesMember.named(name) ?? .unknown) {
            sentences.append("Field '$states.\(name)' does not exist.")
        }
        return sentences
    }
}
