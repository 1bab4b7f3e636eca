import JSONTree
import StatesLanguage

/// Why items could not be read; the cause of `States.ItemReaderFailed`.
package struct ItemReadFailure: Error, Sendable, Hashable {
    package let cause: String

    /// A failure with its cause.
    package init(_ cause: String) { self.cause = cause }
}

extension ItemFormat {
    /// The items of a file.
    ///
    /// - Parameters:
    ///   - source: the file's address, for `$$.Map.Item.Source`.
    ///   - limit: how many at most; nil means all.
    /// - Throws: `ItemReadFailure` when the bytes are not of this format.
    package func dataset(in bytes: [UInt8], from source: String, limit: Int? = nil) throws(ItemReadFailure) -> Dataset {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        switch kind {
        case .csv: return Dataset(try table(text, limit), from: source)
        case .json: return try document(text, source, limit)
        case .jsonLines, .manifest: return Dataset(try lines(text, limit), from: source)
        }
    }

    private func document(_ text: ArraySlice<UInt8>, _ source: String, _ limit: Int?) throws(ItemReadFailure) -> Dataset
    {
        guard var value = try? JSON(parsing: Array(text)) else {
            throw ItemReadFailure("The file is not valid JSON.")
        }
        for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            let name = part.replacing("~1", with: "/").replacing("~0", with: "~")
            var next = value[String(name)]
            if value.array != nil, let index = Int(String(name)) { next = value[index] }
            guard let next else { throw ItemReadFailure("ItemsPointer \(pointer) does not exist in the file.") }
            value = next
        }
        // In AWS's words, recorded in 2023, when objects were not iterable either.
        guard let dataset = Dataset(of: value, from: source, limit: limit) else {
            throw ItemReadFailure("Attempting to map over non-iterable node.")
        }
        return dataset
    }

    private func lines(_ text: ArraySlice<UInt8>, _ limit: Int?) throws(ItemReadFailure) -> [JSON] {
        var items: [JSON] = []
        for line in text.split(separator: 0x0A) {
            if items.count == limit { break }
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
            guard let item = try? JSON(parsing: Array(line)) else {
                throw ItemReadFailure("Line \(items.count + 1) of the file is not valid JSON.")
            }
            items.append(item)
        }
        return items
    }

    private func table(_ text: ArraySlice<UInt8>, _ limit: Int?) throws(ItemReadFailure) -> [JSON] {
        var reader = CSVReader(text, delimiter: delimiter.asciiValue ?? 0x2C)
        let names: [String]
        switch headers {
        case .given(let given): names = given
        case .firstRow: names = reader.row() ?? []
        }
        if Set(names).count < names.count { throw ItemReadFailure("CSV headers cannot contain duplicates.") }
        var items: [JSON] = []
        while items.count != limit, let row = reader.row() {
            items.append(ItemFormat.record(names, row))
        }
        return items
    }

    /// A row as an object: fields without a name are dropped, names without a field are empty (recorded).
    static func record(_ names: [String], _ row: [String]) -> JSON {
        var item: JSONObject = [:]
        item.reserveCapacity(names.count)
        for (column, name) in names.enumerated() {
            item[name] = .string(column < row.count ? row[column] : "")
        }
        return .object(item)
    }
}

/// Rows of comma-separated values (RFC 4180, with any one-byte delimiter); empty lines are passed over.
///
/// Besides, a backslash escapes itself, a quotation mark and the delimiter, and is dropped before anything else; see
/// https://docs.aws.amazon.com/step-functions/latest/dg/example-csv-parse-dist-map.html.
struct CSVReader {
    private let bytes: ArraySlice<UInt8>
    private let delimiter: UInt8
    private var at: Int

    init(_ bytes: ArraySlice<UInt8>, delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
        at = bytes.startIndex
    }

    /// The next row; nil at the end.
    mutating func row() -> [String]? {
        while at < bytes.endIndex, bytes[at] == 0x0A || bytes[at] == 0x0D { at += 1 }
        guard at < bytes.endIndex else { return nil }
        var fields: [String] = []
        while true {
            fields.append(field())
            guard at < bytes.endIndex else { return fields }
            let end = bytes[at]
            at += 1
            if end == delimiter { continue }
            if end == 0x0D, at < bytes.endIndex, bytes[at] == 0x0A { at += 1 }
            return fields
        }
    }

    /// The field that begins here, up to the delimiter or the end of the line.
    private mutating func field() -> String {
        guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "\"") else { return plain() }
        at += 1
        var text: [UInt8] = []
        while at < bytes.endIndex {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "\\") {
                unescape(into: &text)
            } else if byte != UInt8(ascii: "\"") {
                text.append(byte)
            } else if at < bytes.endIndex, bytes[at] == UInt8(ascii: "\"") {
                text.append(byte)
                at += 1
            } else {
                break
            }
        }
        // What follows the closing quote still belongs to the field.
        return String(decoding: text, as: UTF8.self) + plain()
    }

    private mutating func plain() -> String {
        let start = at
        while at < bytes.endIndex, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D {
            if bytes[at] == UInt8(ascii: "\\") { return escaped(Array(bytes[start..<at])) }
            at += 1
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    /// The rest of a field without quotation marks that has a backslash.
    private mutating func escaped(_ begun: [UInt8]) -> String {
        var text = begun
        while at < bytes.endIndex, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "\\") { unescape(into: &text) } else { text.append(byte) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Takes the byte behind a backslash when it stands for itself.
    private mutating func unescape(into text: inout [UInt8]) {
        guard at < bytes.endIndex, [UInt8(ascii: "\\"), UInt8(ascii: "\""), delimiter].contains(bytes[at]) else {
            return
        }
        text.append(bytes[at])
        at += 1
    }
}
