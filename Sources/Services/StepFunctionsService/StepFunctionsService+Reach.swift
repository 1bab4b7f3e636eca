import AWSCore
import JSONTree

extension StepFunctionsService {
    /// Machines, executions and activities are reached only from their own account and region; anywhere else they are
    /// not there. What AWS answers when a region is wrong is not recorded anywhere we know.
    package static func checkReach(_ input: JSONObject, from context: CallContext) throws(AWSError) {
        for (name, value) in input where name.hasSuffix("Arn") && name != "roleArn" {
            guard let text = value.string, let arn = ARN(text), arn.service == "states", context.isForeign(arn) else {
                continue
            }
            throw switch (name, arn.resourceParts.first) {
            case ("resourceArn", _), ("stateMachineAliasArn", _), (_, "mapRun"): .statesResourceNotFound(text)
            case (_, "execution"), (_, "express"): .executionDoesNotExist(text)
            case (_, "activity"): .activityDoesNotExist(text)
            default: .stateMachineDoesNotExist(text)
            }
        }
    }
}
