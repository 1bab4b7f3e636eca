import AWSCore
import Digests
import Foundation
import JSONTree
import LambdaService
import SAMTemplate
import StatesLanguage

/// A request to deploy: which template, as which stack, with which parameters.
package struct DeployOrder: Sendable {
    package var stack: String
    /// The template's path.
    package var template: String
    /// The folder that local paths start from.
    package var folder: String
    package var region: String
    package var account: String
    package var parameters: [String: String]
    package var allowUnsupported: Bool
    /// Whether processes for the functions are started at once: not for a command that ends after the deployment. The
    /// process that holds the store does it in any case.
    package var startsFunctions = true
    /// Whether the stack keeps the parameter values for deployments to come, as `sam deploy` has it; otherwise they are
    /// for this one.
    package var keepsParameters = true

    package init(
        stack: String, template: String, folder: String, account: String = World.defaultAccount, region: String,
        parameters: [String: String], allowUnsupported: Bool
    ) {
        self.stack = stack
        self.template = template
        self.folder = folder
        self.account = account
        self.region = region
        self.parameters = parameters
        self.allowUnsupported = allowUnsupported
    }

    /// The stack by its whole name.
    package var key: StackKey { StackKey(stack, in: World(account: account, region: region)) }

    /// `AWS::StackId`. Its UUID is made of what the stack is called, so that it stays the same.
    private var stackID: String {
        let digest = Digest.md5.hexadecimal(of: "\(account)/\(region)/\(stack)")
        let parts = [(0, 8), (8, 4), (12, 4), (16, 4), (20, 12)]
            .map { start, count in String(digest.dropFirst(start).prefix(count)) }
        return "arn:aws:cloudformation:\(region):\(account):stack/\(stack)/\(parts.joined(separator: "-"))"
    }

    /// Reads and resolves the template and checks the definitions in it as far as they are known.
    ///
    /// - Parameter context: what the store knows of the stack and of others.
    /// - Throws: `TemplateFaults` with every fault.
    package func load(_ context: StackContext) throws -> TemplateStack {
        var (stack, faults) = try parse(context)
        if !faults.isEmpty { throw TemplateFaults(faults) }
        faults = missingTypes(stack)
        faults += DefinitionCheck.faults(of: stack, region: region, account: account)
        if !faults.isEmpty { throw TemplateFaults(faults) }
        return stack
    }

    /// Reads and resolves the template as far as it goes.
    ///
    /// - Parameter context: what the store knows of the stack and of others.
    /// - Throws: `TemplateFaults` when there is no reading it.
    func parse(_ context: StackContext) throws -> (stack: TemplateStack, faults: [TemplateFault]) {
        let text: String
        do {
            text = try InputFile.text(template)
        } catch {
            throw TemplateFaults([
                TemplateFault(
                    "the template cannot be read: \(error.reason)",
                    at: SourceLocation(file: template, line: 0, column: 0))
            ])
        }
        var options = TemplateOptions(
            stackName: stack, stackID: stackID, accountID: account, region: region)
        options.parameters = ParameterOverrides(parameters)
        options.previousParameters = context.parameters
        options.allowUnsupported = allowUnsupported
        options.importValue = { name in
            context.imports.note(name)
            return context.exports[name]
        }
        let base = URL(filePath: folder, directoryHint: .isDirectory)
        options.codeDigest = { path in
            CodeFolder.digest(URL(filePath: path, relativeTo: base).path).map { Data($0).base64EncodedString() }
        }
        return try TemplateStack.reading(text, file: template, options: options) { path in
            try InputFile.bytes(URL(filePath: path, relativeTo: base).path)
        }
    }

    /// What the authors of the stack's state machines may regret, and AWS accepts.
    ///
    /// - Parameter stack: the stack as `load` gave it.
    /// - Throws: `TemplateFaults` when properties cannot be evaluated.
    package func hints(for stack: TemplateStack) throws(TemplateFaults) -> [TemplateNotice] {
        try DefinitionCheck.hints(for: stack, region: region, account: account)
    }

    /// The faults of types that the catalogue knows and nothing here makes.
    func missingTypes(_ stack: TemplateStack) -> [TemplateFault] {
        if allowUnsupported { return [] }
        return stack.resources.filter { !ResourceProviders.makes($0) }.map {
            TemplateFault(
                "checkout does not implement the resource type \($0.typeName) yet; remove it, or give "
                    + "--allow-unsupported to deploy without it", at: $0.location, path: $0.path)
        }
    }
}

extension DeployOrder {
    /// The order as JSON, for the process that holds the store.
    package var json: JSON {
        [
            "stack": .string(stack), "template": .string(template), "folder": .string(folder),
            "account": .string(account), "region": .string(region),
            "parameters": .object(JSONObject(parameters.map { ($0.key, .string($0.value)) })),
            "allowUnsupported": .bool(allowUnsupported), "keepsParameters": .bool(keepsParameters),
        ]
    }

    /// An order from its `json`; nil when that is not one.
    package init?(json: JSON) {
        guard let stack = json["stack"]?.string, let template = json["template"]?.string,
            let folder = json["folder"]?.string, let region = json["region"]?.string
        else { return nil }
        var parameters: [String: String] = [:]
        for (key, value) in json["parameters"]?.object ?? [:] { parameters[key] = value.string }
        self.init(
            stack: stack, template: template, folder: folder,
            account: json["account"]?.string ?? World.defaultAccount, region: region, parameters: parameters,
            allowUnsupported: json["allowUnsupported"]?.bool ?? false)
        keepsParameters = json["keepsParameters"]?.bool ?? true
    }
}

extension DeployReport {
    private static let lists: [(String, any WritableKeyPath<DeployReport, [String]> & Sendable)] = [
        ("created", \.created), ("updated", \.updated), ("replaced", \.replaced), ("removed", \.removed),
        ("granting", \.granting), ("keptParameters", \.keptParameters),
    ]

    /// The report as JSON.
    package var json: JSON {
        var object: JSONObject = [:]
        for (name, path) in DeployReport.lists { object[name] = .array(self[keyPath: path].map(JSON.string)) }
        object["unchanged"] = .int(unchanged)
        object["outputs"] = .object(outputs)
        return .object(object)
    }

    /// A report from its `json`; what is missing there is empty here.
    package init(json: JSON) {
        for (name, path) in DeployReport.lists {
            self[keyPath: path] = json[name]?.array?.compactMap(\.string) ?? []
        }
        unchanged = json["unchanged"]?.int ?? 0
        outputs = json["outputs"]?.object ?? [:]
    }
}
