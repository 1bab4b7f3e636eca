/// A `samconfig.toml`: what the SAM CLI's commands take when their flags are absent.
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
    private let environments: [String: [String: [String: TOMLReader.Value]]]
    private let file: String

    /// Reads the text of a `samconfig.toml`.
    ///
    /// - Throws: `TemplateFaults` for bad syntax.
    package init(parsing text: String, file: String) throws(TemplateFaults) {
        var environments: [String: [String: [String: TOMLReader.Value]]] = [:]
        for (name, value) in try TOMLReader.read(text, file: file) {
            // `version = 0.1` and `[tool…]` tables stand beside the environments.
            guard case .table(let commands) = value else { continue }
            for (command, parts) in commands {
                guard case .table(let table) = parts, case .table(let parameters)? = table["parameters"] else {
                    continue
                }
                environments[name, default: [:]][command] = parameters
            }
        }
        self.environments = environments
        self.file = file
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
        let arguments: [String]
        switch values["parameter_overrides"] {
        case nil: arguments = []
        case .string(let text)?: arguments = [text]
        case .array(let elements)?:
            arguments = elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
            if arguments.count != elements.count { throw fault("parameter_overrides holds strings") }
        default: throw fault("parameter_overrides must be a string or a list of strings")
        }
        do {
            settings.parameterOverrides = try ParameterOverrides(arguments: arguments)
        } catch {
            throw fault("parameter_overrides: \(error)")
        }
        return settings
    }
}
