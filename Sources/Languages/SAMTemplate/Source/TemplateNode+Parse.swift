import JSONTree

extension TemplateNode {
    /// Reads a template or an included part of one: JSON when it begins with `{` or `[` and parses as JSON, YAML
    /// otherwise, as the SAM CLI does.
    ///
    /// - Parameters:
    ///   - text: the file's text.
    ///   - file: its name, for faults.
    ///   - expandsTags: whether CloudFormation's short-form tags (`!Ref`) mean something in this file.
    /// - Throws: `TemplateFaults` for bad syntax, repeated keys and unknown tags.
    package init(parsing text: String, file: String, expandsTags: Bool = true) throws(TemplateFaults) {
        let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        let first = text.utf8.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        var yaml = YAMLSource(file: file, expandsTags: expandsTags)
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
            self = try yaml.read(text)
            return
        }
        do {
            self = try JSONSource.read(text, file: file)
        } catch let jsonFaults {
            // YAML's own braces are allowed too; if neither reads, the text was most likely meant as JSON.
            if jsonFaults.faults.contains(where: { $0.message.hasPrefix("the key") }) { throw jsonFaults }
            do {
                self = try yaml.read(text)
            } catch {
                throw jsonFaults
            }
        }
    }

    /// Reads a file's bytes, which must be UTF-8.
    ///
    /// - Throws: `TemplateFaults` as `init(parsing:file:expandsTags:)`, and for bytes that are no UTF-8.
    package init(bytes: [UInt8], file: String, expandsTags: Bool = true) throws(TemplateFaults) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let place = SourceLocation(file: file, line: 1, column: 1)
            throw TemplateFaults([TemplateFault("the file is not UTF-8; save it as UTF-8", at: place)])
        }
        try self.init(parsing: text, file: file, expandsTags: expandsTags)
    }
}
