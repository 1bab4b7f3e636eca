import Emulator
import Foundation
import GRDB
import JSONTree
import StateStore

/// Everything executions have left in a store, as texts in which random values are numbered by their first appearance.
struct KillTranscript: Sendable {
    /// The texts by what they are of: `execution inline-map`, `row loop`, ….
    let texts: [String: [String]]

    init(of lab: Laboratory) async throws {
        var texts = try await lab.emulator.store.read { db in
            var texts: [String: [String]] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT * FROM sfn_executions") {
                let machine: String = row["machine"]
                // The machine of a Map's children may be named after a random label.
                let key = "execution " + Self.masked(String(machine.split(separator: ":", maxSplits: 6)[6]))
                texts[key, default: []].append(Self.masked(try Self.text(of: row, db)))
            }
            for row in try Row.fetchAll(db, sql: "SELECT * FROM sfn_map_runs") {
                let columns = [
                    "state", "type", "status", "started", "stopped", "running", "pending", "items", "failed_items",
                ]
                texts["runs", default: []].append(
                    columns.map { "\($0)=\(row[$0] as DatabaseValue)" }.joined(separator: " "))
            }
            for row in try Row.fetchAll(
                db, sql: "SELECT status, count(*) AS n FROM sfn_map_children GROUP BY run, status")
            {
                texts["children", default: []].append("\(row)")
            }
            return texts
        }
        for item in try await lab.call("dynamodb", "Scan", ["TableName": "Rows"])["Items"]?.array ?? [] {
            texts["rows", default: []].append(Self.masked(item.text()))
        }
        let messages = try await lab.call(
            "sqs", "GetQueueAttributes",
            [
                "QueueUrl": "http://127.0.0.1:4566/000000000000/messages",
                "AttributeNames": ["ApproximateNumberOfMessages"],
            ])
        texts["messages"] = [messages["Attributes"]?.text() ?? ""]
        for object in try await lab.call("s3", "ListObjectsV2", ["Bucket": "kills"])["Contents"]?.array ?? [] {
            let key = object["Key"] ?? ""
            let body = try await lab.call("s3", "GetObject", ["Bucket": "kills", "Key": key])["Body"]?.string ?? ""
            let text = String(decoding: Self.decoded(body), as: UTF8.self)
            texts["objects", default: []].append(Self.masked("\(key.string ?? "") \(text)"))
        }
        self.texts = texts.mapValues { $0.sorted() }
    }

    /// An execution: how it ended, and its whole history, however it was cut into transactions.
    private static func text(of row: Row, _ db: Database) throws -> String {
        let columns = ["name", "type", "status", "input", "output", "error", "cause", "started", "stopped", "redrives"]
        let facts = columns.map { "\($0)=\(row[$0] as DatabaseValue)" }.joined(separator: " ")
        let chunks = try String.fetchAll(
            db, sql: "SELECT events FROM sfn_history WHERE execution = ? ORDER BY first",
            arguments: [row["id"] as Int64])
        return facts + " " + chunks.map { String($0.dropFirst().dropLast()) }.joined(separator: ",")
    }

    /// Replaces what is random: long words with digits in them (UUIDs, tokens, hashes) and checksums.
    private static func masked(_ text: String) -> String {
        var numbers: [Substring: Int] = [:]
        var result = ""
        for word in words(of: text) {
            let isRandom = word.utf8.count >= 26 && word.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
            result +=
                isRandom ? "<\(numbers[word] ?? { numbers[word] = numbers.count + 1; return numbers.count }())>" : word
        }
        return result
    }

    /// A text in pieces: words of letters, digits and what else is in base64 and UUIDs, and what is between them.
    private static func words(of text: String) -> [Substring] {
        let utf8 = text.utf8
        var words: [Substring] = []
        var start = utf8.startIndex
        var wasWord = false
        var at = utf8.startIndex
        while at < utf8.endIndex {
            let isWord = isWordByte(utf8[at])
            if isWord != wasWord {
                words.append(text[start..<at])
                start = at
                wasWord = isWord
            }
            at = utf8.index(after: at)
        }
        words.append(text[start...])
        return words
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2F, 0x3D: true
        default: false
        }
    }

    private static func decoded(_ base64: String) -> [UInt8] { Data(base64Encoded: base64).map(Array.init) ?? [] }

    /// Where another transcript differs first; nil when it is the same.
    func difference(from other: KillTranscript) -> String? {
        for key in Set(texts.keys).union(other.texts.keys).sorted() {
            let (here, there) = (texts[key] ?? [], other.texts[key] ?? [])
            if here.count != there.count { return "\(key): \(here.count) instead of \(there.count)" }
            for (left, right) in zip(here, there) where left != right {
                let common = zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
                let from = max(0, common - 300)
                func part(_ text: String) -> String {
                    String(decoding: text.utf8.dropFirst(from).prefix(700), as: UTF8.self)
                }
                return "\(key) differs at \(common):\n  \(part(left))\nis not\n  \(part(right))"
            }
        }
        return nil
    }
}
