import JSONTree

/// How changes are put into words.
enum Wording {
    /// A member name in a JSON pointer.
    static func escaped(_ name: String) -> String { name.replacing("~", with: "~0").replacing("/", with: "~1") }

    /// A name, or what stands where one should.
    static func name(_ value: JSON?) -> String { value?.string ?? "nothing" }

    /// A value, cut where it gets long.
    static func value(_ value: JSON?) -> String {
        guard let value else { return "nothing" }
        let text = value.string ?? value.text()
        return text.count > 80 ? text.prefix(79) + "…" : text
    }

    /// The errors a retrier or a catcher is for.
    static func errors(_ clause: JSON) -> String {
        let names = clause["ErrorEquals"]?.array?.compactMap(\.string) ?? []
        return names.isEmpty ? "no error" : names.joined(separator: ", ")
    }

    /// A rule as its test and where it leads.
    static func rule(_ rule: JSON) -> String {
        var test = rule.object ?? [:]
        let next = name(test["Next"])
        for field in ["Next", "Assign", "Output"] { test[field] = nil }
        let rest = (rule.object ?? [:]).filter { $0.key == "Assign" || $0.key == "Output" }.map(\.key)
        let condition = test["Condition"]?.string ?? value(.object(test))
        return "\(condition) → \(next)" + (rest.isEmpty ? "" : " with \(rest.joined(separator: " and "))")
    }

    /// The members in which two clauses differ.
    static func members(_ old: JSON, _ new: JSON) -> String {
        let keys = (new.object?.keys ?? []) + (old.object?.keys ?? []).filter { new[$0] == nil }
        return keys.filter { old[$0] != new[$0] }
            .map { "\($0) \(value(new[$0])) instead of \(value(old[$0]))" }.joined(separator: ", ")
    }

    static func timeout(_ what: String, _ old: JSON, _ new: JSON, _ field: String) -> String {
        func limit(_ value: JSON?) -> String? {
            guard let value else { return nil }
            return value.string.map { field.hasSuffix("Path") ? "what \($0) says" : $0 } ?? "\(value.text()) s"
        }
        let subject = field.hasPrefix("Heartbeat") ? "\(what) must send a heartbeat within" : "\(what) may take"
        switch (limit(old[field]), limit(new[field])) {
        case (let before?, let after?): return "\(subject) \(after) instead of \(before)"
        case (nil, let after?): return "\(subject) \(after); it had no \(field)"
        case (let before, nil): return "\(what) has no \(field) any more; it was \(before ?? "nothing")"
        }
    }

    /// A field whose value changed.
    static func field(_ state: String, _ field: String, _ old: JSON?, _ new: JSON?) -> String {
        switch (old, new) {
        case (nil, let new): "\(state) has \(field): \(value(new))"
        case (let old, nil): "\(state) has no \(field) any more; it was \(value(old))"
        case (let old, let new): "\(field) of \(state) is \(value(new)) instead of \(value(old))"
        }
    }
}
