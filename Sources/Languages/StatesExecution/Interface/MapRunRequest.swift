import JSONTree
import StatesLanguage

/// Items a distributed Map wants to have read; they come back as `Input.Event.itemsRead`.
package struct ItemReadRequest: Sendable, Hashable {
    /// Comes back with the items.
    package var token: Token
    /// What is called.
    package var source: ItemReader.Source
    /// Bucket, and key or prefix, after `Parameters`.
    package var parameters: JSON
    /// How the items are written.
    package var format: ItemFormat
    /// How many items at most; nil means all.
    package var limit: Int?
}

/// A Map Run to be started: one child execution an item, or a batch of items.
///
/// Its end comes back as `Input.Event.mapRunFinished` or `mapRunFailed`.
package struct MapRunRequest: Sendable, Hashable {
    /// Comes back with the end.
    package var token: Token
    /// `arn:…:mapRun:machine/label:id`.
    package var arn: String
    /// The Map state whose processor the children run.
    package var stateName: String
    /// Whether the children are Standard or Express.
    package var executionType: StateMachineType
    /// The children's inputs, in order.
    package var inputs: [JSON]
    /// How many items each of them stands for.
    package var itemCounts: [Int]
    /// How many children may run at a time; 0 means as many as there may be.
    package var maxConcurrency: Int
    /// How many items may fail; 0 unless said otherwise.
    package var toleratedFailureCount: Int
    /// How many of a hundred items may fail; 0 unless said otherwise.
    package var toleratedFailurePercentage: Double
    /// Where the results go; nil for the array of the outputs.
    package var writer: ResultTarget?
}

/// What a `ResultWriter` asks for.
package struct ResultTarget: Sendable, Hashable {
    /// Bucket and prefix; nil when nothing is exported.
    package var parameters: JSON?
    /// How results are written.
    package var style: ResultStyle

    /// A target of its parts.
    package init(parameters: JSON?, style: ResultStyle) {
        self.parameters = parameters
        self.style = style
    }
}
