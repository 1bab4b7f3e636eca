import JSONTree

/// Takes a text apart that holds several JSON documents one after the other, as pages appended to one file do.
enum JSONDocuments {
    /// The documents of a text.
    ///
    /// - Throws: `RecordingFault.unreadable` with the place of what is no JSON.
    static func all(in bytes: [UInt8]) throws(RecordingFault) -> [JSON] {
        do throws(JSONSyntaxError) {
            return [try JSON(parsing: bytes)]
        } catch {
            let pieces = split(bytes)
            guard pieces.count > 1 else { throw .unreadable("it is no JSON: \(error)") }
            var documents: [JSON] = []
            for (number, piece) in pieces.enumerated() {
                do throws(JSONSyntaxError) {
                    documents.append(try JSON(parsing: piece))
                } catch {
                    throw .unreadable("document \(number + 1) in it is no JSON: \(error)")
                }
            }
            return documents
        }
    }

    /// The parts of a text that are whole objects or arrays, as far as brackets tell.
    private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var (start, depth) = (0, 0)
        var (isInText, isEscaped) = (false, false)
        for (at, byte) in bytes.enumerated() {
            if isInText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 {
                    pieces.append(bytes[start...at])
                    start = at + 1
                }
            default: break
            }
        }
        let rest = bytes[start...]
        if rest.contains(where: { $0 > 0x20 }) { pieces.append(rest) }
        return pieces
    }
}
