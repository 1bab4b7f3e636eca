import JSONTree
import StatesExecution
import StatesLanguage
import Testing

@Suite struct ItemFormatTests {
    private func items(_ format: ItemFormat, _ text: String, limit: Int? = nil) throws -> [JSON] {
        try format.dataset(in: Array(text.utf8), from: "S3://b/k", limit: limit).items
    }

    private func cause(_ format: ItemFormat, _ text: String) -> String? {
        do throws(ItemReadFailure) {
            _ = try format.dataset(in: Array(text.utf8), from: "")
            return nil
        } catch {
            return error.cause
        }
    }

    /// Quotes hold delimiters, line ends and doubled quotes; short rows are filled, long ones cut, empty lines skipped.
    @Test func csv() throws {
        let text = "\u{FEFF}a,b\r\n1,\"x,\"\"y\"\"\r\nz\"\r\n\r\n2\n3,4,5\n\"open"
        #expect(
            try items(ItemFormat(kind: .csv), text) == [
                ["a": "1", "b": "x,\"y\"\r\nz"], ["a": "2", "b": ""], ["a": "3", "b": "4"], ["a": "open", "b": ""],
            ])
        #expect(try items(ItemFormat(kind: .csv), text, limit: 1).count == 1)
        #expect(try items(ItemFormat(kind: .csv), "").isEmpty)
        let given = ItemFormat(kind: .csv, headers: .given(["x", "y"]), delimiter: ";")
        #expect(try items(given, "1;2\n") == [["x": "1", "y": "2"]])
        #expect(cause(ItemFormat(kind: .csv), "a,a\n1,2") == "CSV headers cannot contain duplicates.")
    }

    @Test func documents() throws {
        let format = ItemFormat(kind: .json, pointer: "/a~1b/1")
        #expect(try items(format, #"{"a/b": [0, [1, 2]]}"#) == [1, 2])
        #expect(cause(format, #"{"a/b": [0]}"#) == "ItemsPointer /a~1b/1 does not exist in the file.")
        let pairs = try items(ItemFormat(kind: .json), #"{"b": 1, "a": {"c": 2}}"#)
        #expect(pairs == [["Key": "b", "Value": 1], ["Key": "a", "Value": ["c": 2]]])
        #expect(try items(ItemFormat(kind: .json), #"{"b": 1, "a": 2}"#, limit: 1).count == 1)
        #expect(cause(ItemFormat(kind: .json), "3") == "Attempting to map over non-iterable node.")
        #expect(cause(ItemFormat(kind: .json), "[1") != nil)
    }

    @Test func lines() throws {
        #expect(try items(ItemFormat(kind: .jsonLines), "1\r\n\n {\"a\": 2} \n") == [1, ["a": 2]])
        #expect(cause(ItemFormat(kind: .jsonLines), "1\nx") == "Line 2 of the file is not valid JSON.")
    }

    @Test func manifests() throws {
        let text = """
            {"destinationBucket": "arn:aws:s3:::b", "fileFormat": "CSV", "fileSchema": "Bucket, Key",
            "files": [{"key": "1"}, {"key": "2"}]}
            """
        let manifest = try InventoryManifest(Array(text.utf8))
        #expect(manifest.bucket == "b" && manifest.keys == ["1", "2"])
        #expect(manifest.items(in: Array("\"x\",\"y\"\n".utf8)) == [["Bucket": "x", "Key": "y"]])
        #expect(throws: ItemReadFailure.self) { try InventoryManifest(Array("{}".utf8)) }
        let places = try AddressList.places(in: Array("s3://b/k/1\r\ns3://c/2\n".utf8))
        #expect(places.map(\.bucket) == ["b", "c"] && places.map(\.key) == ["k/1", "2"])
        #expect(throws: ItemReadFailure.self) { try AddressList.places(in: Array("http://b/k".utf8)) }
    }

    private func machine(_ map: JSONObject) throws(DefinitionFaults) -> StateMachine {
        let state: JSONObject = [
            "Type": "Map", "End": true,
            "ItemProcessor": [
                "ProcessorConfig": ["Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"], "StartAt": "P",
                "States": ["P": ["Type": "Pass", "End": true]],
            ],
        ]
        let definition: JSON = ["StartAt": "M", "States": ["M": .object(state.merging(map))]]
        return try StateMachine(text: definition.text())
    }

    /// Items in order, no batch above either bound.
    @Test(
        arguments: [
            (["MaxItemsPerBatch": 2], [2, 2, 1]), (["MaxInputBytesPerBatch": 20], [4, 1]),
            (["MaxInputBytesPerBatch": 20, "MaxItemsPerBatch": 3], [3, 2]), (["MaxItemsPerBatch": 9], [5]),
            (["MaxItemsPerBatch": 0, "MaxInputBytesPerBatch": 14], [1, 1, 1, 1, 1]),
        ] as [(JSON, [Int])])
    func batches(batcher: JSON, expected: [Int]) throws {
        var driver = ScriptedDriver(try machine(["ItemBatcher": batcher]))
        driver.run("[1,2,3,4,5]")
        let requests = driver.effects.flatMap(\.self).compactMap { effect in
            if case .startMapRun(let request) = effect { request } else { nil }
        }
        #expect(requests.first?.itemCounts == expected)
        #expect(requests.first?.inputs.flatMap { $0["Items"]?.array ?? [] } == [1, 2, 3, 4, 5])
        #expect(requests.first?.executionType == .express)
    }

    /// Every effect and input survives its JSON, and a replay gives the same effects.
    @Test func readingIsAnInput() throws {
        let machine = try machine([
            "ItemReader": [
                "Resource": "arn:aws:states:::s3:getObject",
                "ReaderConfig": ["InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a"], "MaxItems": 5],
                "Parameters": ["Bucket": "b", "Key.$": "$.key"],
            ], "ItemSelector": ["i.$": "$$.Map.Item.Index", "v.$": "$$.Map.Item.Value.a"],
            "ResultWriter": ["Resource": "arn:aws:states:::s3:putObject", "Parameters": ["Bucket": "r"]],
        ])
        var driver = ScriptedDriver(machine)
        driver.items = [["a": "x"], ["a": "y"]]
        driver.run(#"{"key": "k"}"#)
        #expect(driver.outcome == .succeeded(output: #"[{"i":0,"v":"x"},{"i":1,"v":"y"}]"#))
        #expect(try driver.replayDifference(machine) == nil)
        let reading = driver.effects.flatMap(\.self).compactMap { effect in
            if case .readItems(let request) = effect { request } else { nil }
        }
        #expect(reading.first?.parameters == ["Bucket": "b", "Key": "k"])
        #expect(reading.first?.limit == 5)
    }

    @Test(
        arguments: [
            (
                [
                    "ItemReader": [
                        "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": ["InputType": "PARQUET"],
                    ]
                ],
                "InputType 'PARQUET' is not supported by this version of checkout"
            ),
            (["ItemReader": ["Resource": "arn:aws:states:::s3:getObject"]], "These fields are required: [InputType]"),
            (
                ["ItemReader": ["Resource": "arn:aws:states:::sqs:sendMessage"]],
                "Resource 'arn:aws:states:::sqs:sendMessage' is not supported for ItemReader"
            ),
            (
                [
                    "ItemReader": [
                        "Resource": "arn:aws:states:::s3:getObject",
                        "ReaderConfig": ["InputType": "CSV", "CSVHeaderLocation": "GIVEN"],
                    ]
                ], "These fields are required: [CSVHeaders]"
            ),
            (
                ["ItemBatcher": [:]],
                "ItemBatcher must specify at least one of MaxItemsPerBatch and MaxInputBytesPerBatch"
            ),
            (["ResultWriter": [:]], "ResultWriter cannot be empty"),
            (
                ["ResultWriter": ["Resource": "arn:aws:states:::s3:putObject"]],
                "These fields are required: [Parameters]"
            ),
            (
                ["ItemReader": ["Resource": "arn:aws:states:::s3:listObjectsV2", "Arguments": [:]]],
                "The QueryLanguage is set to 'JSONPath', but field 'Arguments' is only supported for the 'JSONata' "
                    + "QueryLanguage"
            ),
        ] as [(JSONObject, String)])
    func refusedDefinitions(fields: JSONObject, message: String) {
        do throws(DefinitionFaults) {
            _ = try machine(fields)
            Issue.record("accepted")
        } catch {
            #expect(error.message.contains(message))
        }
    }
}
