/// A `samconfig.toml` or `samconfig.yaml`: what the SAM CLI's commands take when their flags are absent.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html
package struct SAMConfig: Sendable, Equatable {
    /// The values that matter to a deployment, for one environment and command.
    package struct Settings: Sendable, Equatable {
        /// `stack_name`.
        package var stackName: String?
        /// `region`.
        package var region: String?
        /// `profile`.
        package var profile: String?
        /// The template's path, relative to the configuration file.
        package var template: String?
        /// `parameter_overrides`, in either syntax.
        package var parameterOverrides = ParameterOverrides()

        /// No settings at all.
        package init() {}
    }

    /// Environment → command → values; the command `global` holds for all.
    private let environments: [String: [String: [String: ConfigValue]]]
    private let file: String

    /// What the file may be called, the first that is there; anything else needs `--config-file`.
    package static let fileNames = ["samconfig.toml", "samconfig.yaml", "samconfig.yml"]

    /// Reads the text of a configuration file; its name's ending tells the language.
    ///
    /// - Throws: `TemplateFaults` for bad syntax and for a name of another ending.
    package init(parsing text: String, file: String) throws(TemplateFaults) {
        var environments: [String: [String: [String: ConfigValue]]] = [:]
        for (name, value) in try SAMConfig.members(text, file) {
            // `version = 0.1` and `[tool…]` tables stand beside the environments.
            for (command, parts) in value.table ?? [:] {
                guard let parameters = parts.table?["parameters"]?.table else { continue }
                environments[name, default: [:]][command] = parameters
            }
        }
        self.environments = environments
        self.file = file
    }

    private static func members(_ text: String, _ file: String) throws(TemplateFaults) -> [String: ConfigValue] {
        let ending = file.split(separator: ".").last.map(String.init)
        if ending == "toml" { return try TOMLReader.read(text, file: file) }
        guard ending == "yaml" || ending == "yml" else {
            let place = SourceLocation(file: file, line: 0, column: 0)
            throw TemplateFaults([
                TemplateFault("a configuration file is called .toml, .yaml or .yml; rename it", at: place)
            ])
        }
        if text.allSatisfy(\.isWhitespace) { return [:] }
        let root = ConfigValue(try TemplateNode(parsing: text, file: file, expandsTags: false))
        if let members = root.table { return members }
        throw TemplateFaults([
            TemplateFault(
                "a configuration file is a mapping of environments, such as default",
                at: SourceLocation(file: file, line: 1, column: 1))
        ])
    }

    /// The names of the environments the file has.
    package var environmentNames: [String] { environments.keys.sorted() }

    /// The settings of one environment and command, those of `global` underneath.
    ///
    /// - Parameters:
    ///   - environment: `default` unless the user chose another (`--config-env`).
    ///   - command: as the file spells it: `deploy`, `build`, `local_invoke`.
    /// - Throws: `TemplateFaults` for a value of the wrong type or a malformed parameter override.
    package func settings(
        environment: String = "default", command: String = "deploy"
    ) throws(TemplateFaults) -> Settings {
        let commands = environments[environment] ?? [:]
        let values = (commands["global"] ?? [:]).merging(commands[command] ?? [:]) { $1 }
        func fault(_ message: String) -> TemplateFaults {
            let path = "\(environment).\(command).parameters"
            return TemplateFaults(
                [TemplateFault(message, at: SourceLocation(file: file, line: 0, column: 0), path: path)])
        }
        func text(_ keys: String...) throws(TemplateFaults) -> String? {
            for key in keys {
                guard let value = values[key] else { continue }
                guard case .string(let text) = value else { throw fault("\(key) must be a string") }
                return text
            }
            return nil
        }
        var settings = Settings()
        settings.stackName = try text("stack_name")
        settings.region = try text("region")
        settings.profile = try text("profile")
        settings.template = try text("template_file", "template")
        do {
            for part in SAMConfig.flat(values["parameter_overrides"]) {
                let more = try SAMConfig.overrides(part)
                settings.parameterOverrides = settings.parameterOverrides.merging(more)
            }
        } catch {
            throw fault("parameter_overrides: \(error)")
        }
        return settings
    }

    /// The elements of lists in lists; a value that is no list by itself.
    private static func flat(_ value: ConfigValue?) -> [ConfigValue] {
        guard case .array(let elements)? = value else { return value.map { [$0] } ?? [] }
        return elements.flatMap(flat)
    }

    /// A text that bears no parameter, and why.
    private struct Unusable: Error, CustomStringConvertible { let description: String }

    /// Parameters as text (`A=1 B=2`) or as a table (`A: 1`).
    private static func overrides(_ value: ConfigValue) throws -> ParameterOverrides {
        switch value {
        case .null: return ParameterOverrides()
        case .string(let text):
            if text.hasPrefix("file://") {
                throw Unusable(description: "values in other files (\(text)) are not supported; write them here")
            }
            return try ParameterOverrides(text: text)
        case .table(let members):
            var values: [String: String] = [:]
            for (name, value) in members {
                if name == "$include" {
                    throw Unusable(description: "$include is not supported; write the values here")
                }
                // A list's elements are joined by commas.
                let parts = flat(value).map(\.text)
                if parts.contains(nil) { throw Unusable(description: "\(name) is a text, a number or a list of them") }
                values[name] = parts.compactMap(\.self).joined(separator: ",")
            }
            return ParameterOverrides(values)
        case .bool, .number, .array:
            throw Unusable(description: "write Key=Value, a list of such texts, or a table")
        }
    }
}
