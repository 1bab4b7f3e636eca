import AWSCore
import JSONTree
import StatesLanguage

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html
enum ValidateStateMachineDefinition: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let type = input["type"]?.string.flatMap(StateMachineType.init(rawValue:)) ?? .standard
        let limit = input["maxResults"]?.int.map { $0 == 0 ? 100 : $0 } ?? 100
        let text = input["definition"]?.string ?? ""
        var faults: [DefinitionFault] = []
        do throws(DefinitionFaults) {
            _ = try StateMachine(text: text, type: type, parameterCheck: call.environment.parameterCheck)
        } catch {
            faults = error.faults
        }
        var diagnostics = faults.map { diagnostic("ERROR", $0.code, $0.message, at: $0.path) }
        if input["severity"]?.string == "WARNING", let definition = try? JSON(parsing: text) {
            // What checkout has to say beyond AWS is said by `checkout validate`.
            diagnostics += DefinitionHint.all(for: definition, type: type).filter(\.code.isAWS).map {
                diagnostic("WARNING", $0.code.rawValue, $0.message, at: $0.path)
            }
        }
        return [
            "result": faults.isEmpty ? "OK" : "FAIL", "diagnostics": .array(Array(diagnostics.prefix(limit))),
            "truncated": .bool(diagnostics.count > limit),
        ]
    }

    private static func diagnostic(_ severity: String, _ code: String, _ message: String, at path: String) -> JSON {
        var diagnostic: JSONObject = [
            "severity": .string(severity), "code": .string(code), "message": .string(message),
        ]
        if !path.isEmpty { diagnostic["location"] = .string(path) }
        return .object(diagnostic)
    }
}
