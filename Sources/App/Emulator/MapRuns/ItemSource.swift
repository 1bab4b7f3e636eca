import AWSCore
import Foundation
import JSONTree
import LambdaService
import StatesExecution
import StatesLanguage

/// Where the items of distributed Maps come from: objects of S3's and lists of them.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html.
struct ItemSource {
    let table: OperationTable
    let step: StepTransaction

    /// The items a request is for.
    ///
    /// - Throws: `ItemReadFailure` with the cause of `States.ItemReaderFailed`.
    func dataset(_ request: ItemReadRequest) throws(ItemReadFailure) -> Dataset {
        switch request.source {
        case .listing:
            let parameters = request.parameters.object ?? [:]
            let bucket = parameters["Bucket"]?.string ?? ""
            if request.format.loadsListed {
                let keys = try listing(parameters, nil).compactMap { $0["Key"]?.string }
                return try contents(of: keys.map { (bucket, $0) }, request.format, request.limit)
            }
            return Dataset(try listing(parameters, request.limit), from: "S3://\(bucket)")
        case .object:
            let place = (request.parameters["Bucket"]?.string ?? "", request.parameters["Key"]?.string ?? "")
            let bytes = try object(try input(request.parameters, of: "getObject"))
            if request.format.isAddressList {
                return try contents(of: try AddressList.places(in: bytes), request.format, request.limit)
            }
            if request.format.kind == .manifest { return try inventory(bytes, request.limit) }
            return try request.format.dataset(in: bytes, from: address(place), limit: request.limit)
        }
    }

    /// `$$.Map.Item.Source` of an object's items.
    private func address(_ place: (bucket: String, key: String)) -> String { "S3://\(place.bucket)/\(place.key)" }

    /// The objects of a bucket, as `listObjectsV2` of Step Functions shows them.
    private func listing(_ parameters: JSONObject, _ limit: Int?) throws(ItemReadFailure) -> [JSON] {
        var input = try input(.object(parameters), of: "listObjectsV2")
        var items: [JSON] = []
        while true {
            let page = try call("ListObjectsV2", input)
            for entry in page["Contents"]?.array ?? [] {
                if items.count == limit { return items }
                items.append([
                    "Etag": entry["ETag"] ?? "", "Key": entry["Key"] ?? "",
                    "LastModified": .int(Int(entry["LastModified"]?.double ?? 0)), "Size": entry["Size"] ?? 0,
                    "StorageClass": entry["StorageClass"] ?? "STANDARD",
                ])
            }
            guard let token = page["NextContinuationToken"] else { return items }
            input["ContinuationToken"] = token
        }
    }

    /// The items of some objects, all written alike.
    private func contents(
        of places: [(bucket: String, key: String)], _ format: ItemFormat, _ limit: Int?
    ) throws(ItemReadFailure) -> Dataset {
        var dataset = Dataset()
        for place in places {
            let left = limit.map { $0 - dataset.items.count }
            if left == 0 { break }
            dataset.append(try format.dataset(in: try object(place), from: address(place), limit: left))
        }
        return dataset
    }

    private func inventory(_ bytes: [UInt8], _ limit: Int?) throws(ItemReadFailure) -> Dataset {
        let manifest = try InventoryManifest(bytes)
        var dataset = Dataset()
        for key in manifest.keys {
            let left = limit.map { $0 - dataset.items.count }
            if left == 0 { break }
            let place = (manifest.bucket, key)
            dataset.append(manifest.items(in: try object(place), limit: left), from: address(place))
        }
        return dataset
    }

    /// The parameters of a reader, which are those of the operation.
    private func input(_ parameters: JSON, of action: String) throws(ItemReadFailure) -> JSONObject {
        let integration = TaskResource("arn:aws:states:::aws-sdk:s3:\(action)")
        if case .service(let integration)? = integration?.target,
            let fault = IntegrationParameters.check(integration, parameters).first
        {
            throw ItemReadFailure(fault.message)
        }
        return parameters.object ?? [:]
    }

    private func object(_ place: (bucket: String, key: String)) throws(ItemReadFailure) -> [UInt8] {
        try object(["Bucket": .string(place.bucket), "Key": .string(place.key)])
    }

    /// An object's bytes, unpacked when they are packed by gzip.
    private func object(_ input: JSONObject) throws(ItemReadFailure) -> [UInt8] {
        let output = try call("GetObject", input)
        let key = input["Key"]?.string ?? ""
        let bytes = output["Body"]?.string.flatMap { Data(base64Encoded: $0) }.map(Array.init) ?? []
        if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
            throw ItemReadFailure(
                "The object \(key) is packed by Zstandard, which checkout does not read; gzip it does.")
        }
        guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
        guard let unpacked = Gzip.unpack(bytes) else {
            throw ItemReadFailure("The object \(key) is not valid gzip data.")
        }
        return unpacked
    }

    private func call(_ operation: String, _ input: JSONObject) throws(ItemReadFailure) -> JSONObject {
        do {
            return try table.call("s3", operation, input, in: step.db, context: step.context) ?? [:]
        } catch let error as AWSError {
            throw ItemReadFailure(S3Cause.text(error, step.context))
        } catch {
            throw ItemReadFailure("\(error)")
        }
    }
}

/// Data packed by gzip. See https://www.rfc-editor.org/rfc/rfc1952.
enum Gzip {
    /// The most bytes that are unpacked.
    private static let limit = 1 << 30

    /// The unpacked bytes of the first member; nil when the data is broken.
    static func unpack(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= 18, bytes[2] == 8 else { return nil }
        let flags = bytes[3]
        var at = 10
        if flags & 4 != 0 {
            guard at + 2 <= bytes.count else { return nil }
            at += 2 + Int(bytes[at]) + Int(bytes[at + 1]) << 8
        }
        // The name and the comment end with a zero.
        for flag in [UInt8(8), 16] where flags & flag != 0 {
            guard at < bytes.count, let end = bytes[at...].firstIndex(of: 0) else { return nil }
            at = end + 1
        }
        if flags & 2 != 0 { at += 2 }
        guard at < bytes.count - 8 else { return nil }
        return Inflate.unpack(bytes[at..<bytes.count - 8], size: limit)
    }
}
