import JSONTree

extension MapState {
    /// `ProcessorConfig.Mode: DISTRIBUTED` with its fields.
    ///
    /// See https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html.
    package struct Distribution: Sendable {
        /// `ProcessorConfig.ExecutionType`: whether child executions are Standard or Express.
        package let executionType: StateMachineType
        /// `Label`.
        package let label: String?
        /// `ToleratedFailureCount` or its path.
        package let toleratedFailureCount: IntegerValue?
        /// `ToleratedFailurePercentage` or its path.
        package let toleratedFailurePercentage: Percentage?
        /// `ItemReader`; nil when the items come from the state's input.
        package let reader: ItemReader?
        /// `ItemBatcher`; nil when every item has a child execution of its own.
        package let batcher: ItemBatcher?
        /// `ResultWriter`; nil when the result is the array of the children's outputs.
        package let writer: ResultWriter?
    }

    /// A percentage written in the definition or read from the data.
    package enum Percentage: Sendable {
        case literal(Double)
        case path(DataPath)
        case expression(StateExpression)
    }
}

/// `ItemReader`: where a distributed Map takes its items from.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html.
package struct ItemReader: Sendable {
    /// What is called.
    package let source: Source
    /// `Parameters`, in the JSONata flavour `Arguments`: bucket and key or prefix.
    package let arguments: PayloadTemplate?
    /// How the data is written.
    package let format: ItemFormat
    /// `MaxItems` or `MaxItemsPath`; nil or 0 means all.
    package let maxItems: IntegerValue?

    /// `Resource`.
    package enum Source: String, Sendable, Hashable, CaseIterable {
        /// The items are in an object.
        case object = "arn:aws:states:::s3:getObject"
        /// The items are the objects of a bucket.
        case listing = "arn:aws:states:::s3:listObjectsV2"
    }
}

/// How the items of an object are written: the constant part of `ReaderConfig`.
package struct ItemFormat: Sendable, Hashable {
    /// `InputType`.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case csv = "CSV"
        case json = "JSON"
        case jsonLines = "JSONL"
        /// An inventory of S3's: its manifest names the files that list the items.
        case manifest = "MANIFEST"
    }

    /// `CSVHeaderLocation` with `CSVHeaders`.
    package enum Headers: Sendable, Hashable {
        case firstRow
        case given([String])
    }

    /// `InputType`; JSON for listings, whose objects are not read.
    package var kind: Kind
    /// Where the names of a CSV file's columns are.
    package var headers: Headers
    /// `CSVDelimiter`.
    package var delimiter: Character
    /// `ItemsPointer`: where in a JSON document the array of items is; empty for the document itself.
    package var pointer: String
    /// `ManifestType: ATHENA_DATA`: the object lists the addresses of others, each of which is written as `kind` says.
    package var isAddressList: Bool
    /// `Transformation: LOAD_AND_FLATTEN`: the objects of a listing are read, each of which is written as `kind` says.
    package var loadsListed: Bool

    /// A format of its parts.
    package init(
        kind: Kind, headers: Headers = .firstRow, delimiter: Character = ",", pointer: String = "",
        isAddressList: Bool = false, loadsListed: Bool = false
    ) {
        self.kind = kind
        self.headers = headers
        self.delimiter = delimiter
        self.pointer = pointer
        self.isAddressList = isAddressList
        self.loadsListed = loadsListed
    }
}

/// `ItemBatcher`: how items are put together for one child execution.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html.
package struct ItemBatcher: Sendable {
    /// `MaxItemsPerBatch` or its path.
    package let maxItems: IntegerValue?
    /// `MaxInputBytesPerBatch` or its path.
    package let maxBytes: IntegerValue?
    /// `BatchInput`, which every batch gets beside its items.
    package let input: PayloadTemplate?
}

/// `ResultWriter`: what becomes of the results of child executions.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html.
package struct ResultWriter: Sendable {
    /// `Parameters`, in the JSONata flavour `Arguments`: bucket and prefix; nil when nothing is exported.
    package let arguments: PayloadTemplate?
    /// `WriterConfig`.
    package let style: ResultStyle
}

/// `WriterConfig`: how results are written.
package struct ResultStyle: Sendable, Hashable {
    /// `Transformation`.
    package enum Transformation: String, Sendable, Hashable, CaseIterable {
        /// Outputs with the executions' other data around them.
        case none = "NONE"
        /// Outputs alone.
        case compact = "COMPACT"
        /// Outputs alone, those that are arrays taken apart.
        case flatten = "FLATTEN"
    }

    /// `OutputType`.
    package enum OutputType: String, Sendable, Hashable, CaseIterable {
        case json = "JSON"
        case jsonLines = "JSONL"
    }

    package var transformation: Transformation
    package var outputType: OutputType

    /// A style of its parts.
    package init(transformation: Transformation, outputType: OutputType = .json) {
        self.transformation = transformation
        self.outputType = outputType
    }
}

extension StateMachine {
    /// The machine that the child executions of a distributed Map run: the states of its processor.
    ///
    /// - Parameter name: the Map state, on whatever level; names are unique in the whole machine.
    /// - Returns: nil when there is no such Map.
    package func processor(ofMap name: String) -> StateMachine? {
        graph.map(named: name).map {
            StateMachine(
                comment: nil, queryLanguage: queryLanguage, timeoutSeconds: nil, graph: $0.processor)
        }
    }

    /// The text of the processor of a Map in a definition; nil when there is no such Map.
    package static func processorText(ofMap name: String, in definition: JSON) -> JSON? {
        for (key, state) in definition["States"]?.object ?? [:] {
            let processor = state["ItemProcessor"] ?? state["Iterator"]
            if key == name, let processor { return processor }
            for inner in [processor].compactMap(\.self) + (state["Branches"]?.array ?? []) {
                if let found = processorText(ofMap: name, in: inner) { return found }
            }
        }
        return nil
    }
}

extension StateGraph {
    fileprivate func map(named name: String) -> MapState? {
        for state in states {
            switch state.kind {
            case .map(let map):
                if state.name == name { return map }
                if let found = map.processor.map(named: name) { return found }
            case .parallel(let parallel):
                for branch in parallel.branches {
                    if let found = branch.map(named: name) { return found }
                }
            default: break
            }
        }
        return nil
    }
}
