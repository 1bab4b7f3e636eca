/// A resource on its way from the template's text to the stack: its properties may still hold intrinsics.
struct DraftResource {
    let logicalID: String
    let type: String
    var properties: TemplateMapping
    let location: SourceLocation
    /// Where its properties stand in the template, for faults; for a resource SAM generates, the place it comes from.
    let path: String
    var dependsOn: [String] = []
    var deletionPolicy: String?
    var updateReplacePolicy: String?
    var metadata: TemplateNode?
    /// SAM's connectors written into the resource.
    var connectors: TemplateNode?
    /// The file a state machine's definition was read from.
    var definitionFile: String?
}
