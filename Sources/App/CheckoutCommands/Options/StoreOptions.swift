import AWSCore
import ArgumentParser
import Emulator
import Foundation
import JSONTree
import SAMTemplate

/// How results are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// Options every command takes: which store, which template, which stack.
struct StoreOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The folder of the store; made when absent. Default: .checkout beside the template.", valueName: "dir"))
    var state: String?

    @Option(
        name: [.long, .customShort("t")],
        help: ArgumentHelp(
            "The SAM or CloudFormation template. Default: template.yaml, template.yml or template.json.",
            valueName: "file"))
    var template: String?

    @Option(name: .long, help: "The stack's name. Default: from samconfig, else the template folder's name.")
    var stackName: String?

    @Option(name: .long, help: "The region. Default: from samconfig, AWS_REGION, else us-east-1.")
    var region: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The SAM configuration to read. Default: samconfig.toml, .yaml or .yml beside the template.",
            valueName: "file"))
    var configFile: String?

    @Option(name: .long, help: ArgumentHelp("The environment inside the SAM configuration.", valueName: "name"))
    var configEnv: String = "default"
}

/// Parameters of a template given on the command line.
struct ParameterOptions: ParsableArguments {
    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp(
            "Values of template parameters: Key=Value … or ParameterKey=K,ParameterValue=V …", valueName: "pairs"))
    var parameterOverrides: [String] = []

    @Flag(name: .long, help: "Warn about unsupported resource types and properties instead of refusing the template.")
    var allowUnsupported = false
}

/// What a command works on, after samconfig and the environment have been read.
struct Project: Sendable {
    /// The template's path; nil when there is none.
    let template: String?
    /// The folder that the template's local paths start from.
    let folder: URL
    let stateFolder: String
    let stackName: String
    let region: String
    /// The account: that of the environment's access key id when it is twelve digits; no other key is looked at.
    let account: String
    let parameters: ParameterOverrides
    let allowUnsupported: Bool

    /// Resolves the options of a command.
    ///
    /// - Parameter command: the command whose section of samconfig applies.
    /// - Throws: `CommandFailure`, `TemplateFaults`.
    init(_ options: StoreOptions, _ given: ParameterOptions? = nil, command: String) throws {
        let environment = ProcessInfo.processInfo.environment
        let current = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
        var path = options.template.map { URL(filePath: $0, relativeTo: current).standardizedFileURL }
        let base = path?.deletingLastPathComponent() ?? current
        let settings = try Project.settings(options, base, command)
        if path == nil, let named = settings.template {
            path = URL(filePath: named, relativeTo: base).standardizedFileURL
        }
        if path == nil {
            path = ["template.yaml", "template.yml", "template.json"].map { base.appending(path: $0) }
                .first { FileManager.default.fileExists(atPath: $0.path) }
        }
        let folder = path?.deletingLastPathComponent() ?? base
        template = path?.path
        self.folder = folder
        let state = options.state ?? environment["CHECKOUT_STATE"]
        stateFolder =
            state.map { URL(filePath: $0, relativeTo: current).standardizedFileURL.path }
            ?? folder.appending(path: ".checkout").path
        stackName = options.stackName ?? settings.stackName ?? Project.stackName(of: folder)
        guard Project.isStackName(stackName) else {
            throw CommandFailure(
                "checkout: '\(stackName)' is no name for a stack: letters, digits and hyphens, a letter first, 128 at most."
            )
        }
        region =
            options.region ?? settings.region ?? environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"]
            ?? "us-east-1"
        account = environment["AWS_ACCESS_KEY_ID"].flatMap(World.account) ?? World.defaultAccount
        var parameters = settings.parameterOverrides
        if let given, !given.parameterOverrides.isEmpty {
            do {
                parameters = parameters.merging(try ParameterOverrides(arguments: given.parameterOverrides))
            } catch {
                throw CommandFailure("checkout: \(error)")
            }
        }
        self.parameters = parameters
        allowUnsupported = given?.allowUnsupported ?? false
    }

    /// The account and region that the command is for.
    var world: World { World(account: account, region: region) }

    /// The stack by its whole name.
    var stack: StackKey { StackKey(stackName, in: world) }

    private static func settings(_ options: StoreOptions, _ base: URL, _ command: String) throws -> SAMConfig.Settings {
        let named = options.configFile.map { URL(filePath: $0) }
        let candidates = named.map { [$0] } ?? SAMConfig.fileNames.map { base.appending(path: $0) }
        guard let file = candidates.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else {
            if let named { throw CommandFailure("checkout: \(named.path) does not exist.") }
            return SAMConfig.Settings()
        }
        let config = try SAMConfig(parsing: try InputFile.text(file.path), file: file.path)
        return try config.settings(environment: options.configEnv, command: command)
    }

    /// What CloudFormation takes: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html.
    private static func isStackName(_ name: String) -> Bool {
        let isFirstGood = name.utf8.first.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 } ?? false
        return isFirstGood && name.utf8.count <= 128
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }

    /// A folder's name as a stack may be called: letters, digits and hyphens, a letter first.
    private static func stackName(of folder: URL) -> String {
        var name = String(folder.lastPathComponent.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
        name = String(name.drop { !$0.isLetter }.prefix(60))
        return name.isEmpty ? "checkout" : name
    }
}

extension DeployOrder {
    /// The order to deploy a command's project.
    ///
    /// A project without a template gives an order whose `load` says so.
    init(_ project: Project) {
        self.init(
            stack: project.stackName,
            template: project.template ?? project.folder.appending(path: "template.yaml").path,
            folder: project.folder.path, account: project.account, region: project.region,
            parameters: project.parameters.values, allowUnsupported: project.allowUnsupported)
    }
}
