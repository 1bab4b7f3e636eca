import AWSCore
import Emulator
import Foundation
import JSONTree
import SAMTemplate
import StateStore

/// What commands of other processes ask of the one that holds the store: `POST /_aws/checkout/{verb}`.
package struct ControlAPI: Sendable {
    package static let path = "/_aws/checkout"
    private let emulator: Emulator

    package init(emulator: Emulator) { self.emulator = emulator }

    /// Answers a request; nil when it is not for this interface.
    package func respond(_ request: HTTPRequest) async -> HTTPResponse? {
        guard request.path.hasPrefix(ControlAPI.path + "/") else { return nil }
        // A page in a browser can send a form to loopback, but not JSON without asking first.
        guard request.method == "POST", request.fields["Content-Type"] == "application/json" else {
            return HTTPResponse(status: 405)
        }
        let verb = String(request.path.dropFirst(ControlAPI.path.count + 1))
        do {
            return answer(try await perform(verb, try JSON(parsing: request.body)), status: 200)
        } catch {
            return failure(error)
        }
    }

    private func perform(_ verb: String, _ body: JSON) async throws -> JSON {
        switch verb {
        case "deploy":
            guard let order = DeployOrder(json: body) else { throw AWSError.validation("The order is incomplete.") }
            return try await emulator.deploy(order).json
        case "delete":
            return [
                "removed": .array(
                    try await emulator.delete(StackKey(body["stack"]?.string ?? "", in: world(body))).map(JSON.string))
            ]
        case "quiet": return ["quiet": .bool(try await emulator.isQuiet())]
        case "clock":
            guard let move = ClockMove(json: body) else { throw AWSError.validation("The clock is asked for nothing.") }
            guard let time = emulator.time else { throw AWSError.notImplemented("a clock that can be moved") }
            return try await move.perform(on: time).json
        case "call":
            let output = try await emulator.table.call(
                body["service"]?.string ?? "", body["operation"]?.string ?? "", body["input"]?.object ?? [:],
                context: emulator.context().at(world(body)))
            return ["output": .object(output)]
        default: throw AWSError(.unknownOperation, "There is no \(verb).", status: 404)
        }
    }

    /// The account and region that the other command is for.
    private func world(_ body: JSON) -> World {
        World(
            account: body["account"]?.string ?? emulator.settings.account,
            region: body["region"]?.string ?? emulator.settings.region)
    }

    private func answer(_ body: JSON, status: Int) -> HTTPResponse {
        HTTPResponse(
            status: status, fields: HTTPFields([HTTPField("Content-Type", "application/json")]), body: body.bytes())
    }

    private func failure(_ error: any Error) -> HTTPResponse {
        switch error {
        case let error as AWSError:
            answer(["code": .string(error.code.rawValue), "message": .string(error.message)], status: error.status)
        case let faults as TemplateFaults: answer(["faults": .string("\(faults)")], status: 422)
        case let error as DeployError: answer(["faults": .string("checkout: \(error)")], status: 422)
        default: answer(["code": "InternalFailure", "message": .string(StateStore.reason(error))], status: 500)
        }
    }

    /// The error that an answer stands for.
    package static func error(from answer: JSON, status: Int) -> any Error {
        if let faults = answer["faults"]?.string { return ControlFault(text: faults) }
        return AWSError(
            .init(answer["code"]?.string ?? "InternalFailure"), answer["message"]?.string ?? "", status: status)
    }
}

/// Faults of a template or a deployment, as the owner of the store worded them.
package struct ControlFault: Error, Sendable, CustomStringConvertible {
    package let text: String
    package var description: String { text }
}
