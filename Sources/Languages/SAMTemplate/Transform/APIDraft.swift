/// A REST API under construction.
struct APIDraft {
    let resource: SAMTransform.Resource
    /// Whether SAM writes the paths; not when the template brings its own definition.
    let isManaged: Bool
    /// The definition, when the template brings one.
    var body: TemplateNode?
    /// Path → method (lower case) → operation, in the order they were added.
    var paths = TemplateMapping()

    /// The part of generated logical ids that names the stage.
    ///
    /// SAM takes the name as written; when an intrinsic stands there it says just `Stage`.
    var stageWord: String { resource.raw["StageName"]?.string ?? "" }

    /// The logical id of the stage.
    var stageID: String {
        let isPlain = stageWord.utf8.allSatisfy {
            ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39)
        }
        if isPlain { return resource.id + stageWord + "Stage" }
        return resource.id + "Stage" + SAMTransform.suffix(for: stageWord)
    }

    /// What stands after `Permission` in the logical ids of permissions.
    var permissionSuffix: String {
        guard stageWord.isEmpty || stageID != resource.id + stageWord + "Stage" else { return stageWord }
        return "Stage"
    }

    /// Adds an operation; false when the path has that method already.
    mutating func add(_ operation: TemplateNode, path: String, method: String) -> Bool {
        var methods = paths[path]?.mapping ?? TemplateMapping()
        guard methods[method] == nil else { return false }
        methods[method] = operation
        paths[path] = TemplateNode(.mapping(methods), at: operation.location)
        return true
    }
}
