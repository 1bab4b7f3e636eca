import AWSCore
import JSONTree
import StatesLanguage

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html
enum ValidateStateMachineDefinition: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let type = input["type"]?.string.flatMap(StateMachineType.init(rawValue:)) ?? .standard
        let limit = input["maxResults"]?.int.map { $0 == 0 ? 100 : $0 } ?? 100
        var faults: [DefinitionFault] = []
        do throws(DefinitionFaults) {
            _ = try StateMachine(text: input["definition"]?.string ?? "", type: type)
        } catch {
            faults = error.faults
        }
        let diagnostics = faults.prefix(limit).map { fault -> JSON in
            var diagnostic: JSONObject = [
                "severity": "ERROR", "code": .string(fault.code), "message": .string(fault.message),
            ]
            if !fault.path.isEmpty { diagnostic["location"] = .string(fault.path) }
            return .object(diagnostic)
        }
        return [
            "result": faults.isEmpty ? "OK" : "FAIL", "diagnostics": .array(diagnostics),
            "truncated": .bool(faults.count > limit),
        ]
    }
}
