import JSONTree

/// What changed between two definitions, state by state.
package enum DefinitionChanges {
    /// The differences of two definitions, by path; what only says something to people (`Comment`) is left out.
    package static func between(_ old: JSON, _ new: JSON) -> [JSONDifference] {
        JSONDifference.between(withoutComments(old), withoutComments(new))
    }

    /// The part of a definition that is a state, wherever it stands; nil when there is none of that name.
    package static func state(_ name: String, in definition: JSON) -> JSON? {
        for (key, state) in definition["States"]?.object ?? [:] {
            if key == name { return state }
            let inner =
                [state["ItemProcessor"], state["Iterator"]].compactMap(\.self) + (state["Branches"]?.array ?? [])
            for definition in inner {
                if let found = self.state(name, in: definition) { return found }
            }
        }
        return nil
    }

    /// Whether a difference lies in the state of that name.
    static func isIn(_ name: String, _ difference: JSONDifference) -> Bool {
        let place = ".States" + JSONDifference.step(name)
        guard let range = difference.path.ranges(of: place).last else { return false }
        let rest = difference.path[range.upperBound...]
        return (rest.isEmpty || rest.hasPrefix(".") || rest.hasPrefix("[")) && !rest.contains(".States")
    }

    /// The states of a level without their comments and those of the levels below.
    private static func withoutComments(_ definition: JSON) -> JSON {
        guard var level = definition.object else { return definition }
        level["Comment"] = nil
        if let states = level["States"]?.object {
            level["States"] = .object(
                states.mapValues { state in
                    guard var fields = state.object else { return state }
                    fields["Comment"] = nil
                    for name in ["ItemProcessor", "Iterator"] {
                        if let processor = fields[name] { fields[name] = withoutComments(processor) }
                    }
                    if let branches = fields["Branches"]?.array {
                        fields["Branches"] = .array(branches.map(withoutComments))
                    }
                    return .object(fields)
                })
        }
        return .object(level)
    }
}
