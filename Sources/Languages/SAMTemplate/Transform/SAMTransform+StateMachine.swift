/// `AWS::Serverless::StateMachine`.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html
extension SAMTransform {
    mutating func transformStateMachine(_ resource: Resource) {
        let values = resource.values
        var properties = TemplateMapping()
        switch (values["Definition"], values["DefinitionUri"]) {
        case (let definition?, nil): properties["Definition"] = definition
        case (nil, let uri?): properties["DefinitionS3Location"] = uri
        default:
            fault(
                "Either Definition or DefinitionUri property must be specified, and not both", resource.location,
                resource.path)
        }
        properties["DefinitionSubstitutions"] = values["DefinitionSubstitutions"]
        properties["StateMachineName"] = values["Name"]
        properties["StateMachineType"] = values["Type"]
        properties["LoggingConfiguration"] = values["Logging"]
        properties["RoleArn"] = values["Role"] ?? .getAtt(resource.id + "Role", "Arn", at: resource.location)
        properties["Tags"] = tags(of: resource, createdBy: "stateMachine:createdBy")
        emit(resource, as: "AWS::StepFunctions::StateMachine", properties)
        if values["Role"] == nil {
            emitRole(of: resource, service: "states.amazonaws.com", managed: [], createdBy: "stateMachine:createdBy")
        }
        stateMachineEvents(of: resource)
    }
}
