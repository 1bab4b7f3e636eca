extension TaskResource.Integration {
    /// Whether AWS knows the integration, as far as can be said without its list of SDK actions.
    ///
    /// See https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html. An `aws-sdk:` integration
    /// is taken as known; a call the emulator has no operation for fails when the state runs.
    package var isKnown: Bool {
        if isSDK { return pattern == .requestResponse || pattern == .waitForTaskToken }
        guard let actions = Self.optimized[service], let patterns = actions[action] else { return false }
        return patterns.contains(pattern)
    }

    private typealias Patterns = Set<TaskResource.Pattern>
    private static let plain: Patterns = [.requestResponse]
    private static let token: Patterns = [.requestResponse, .waitForTaskToken]
    private static let job: Patterns = [.requestResponse, .sync]
    private static let jobOrToken: Patterns = [.requestResponse, .sync, .waitForTaskToken]

    private static let optimized: [String: [String: Patterns]] = [
        "apigateway": ["invoke": token],
        "athena": [
            "startQueryExecution": job, "stopQueryExecution": plain, "getQueryExecution": plain,
            "getQueryResults": plain,
        ],
        "batch": ["submitJob": job],
        "bedrock": ["invokeModel": token, "createModelCustomizationJob": job],
        "codebuild": [
            "startBuild": job, "stopBuild": plain, "batchDeleteBuilds": plain, "batchGetReports": plain,
            "startBuildBatch": job, "stopBuildBatch": plain, "retryBuildBatch": job, "deleteBuildBatch": plain,
        ],
        "databrew": ["startJobRun": job],
        "dynamodb": ["getItem": plain, "putItem": plain, "updateItem": plain, "deleteItem": plain],
        "ecs": ["runTask": jobOrToken],
        "eks": [
            "call": token, "runJob": jobOrToken, "createCluster": job, "deleteCluster": job, "createNodegroup": job,
            "deleteNodegroup": job, "createFargateProfile": job, "deleteFargateProfile": job,
        ],
        "elasticmapreduce": [
            "createCluster": job, "setClusterTerminationProtection": plain, "terminateCluster": job, "addStep": job,
            "cancelStep": plain, "modifyInstanceFleetByName": plain, "modifyInstanceGroupByName": plain,
        ],
        "emr-containers": [
            "createVirtualCluster": plain, "deleteVirtualCluster": job, "startJobRun": job,
        ],
        "emr-serverless": [
            "createApplication": job, "startApplication": job, "stopApplication": job, "deleteApplication": job,
            "startJobRun": job, "cancelJobRun": job,
        ],
        "events": ["putEvents": token],
        "glue": ["startJobRun": job],
        "http": ["invoke": plain],
        "lambda": ["invoke": token],
        "mediaconvert": ["createJob": job],
        "sagemaker": [
            "createEndpoint": plain, "createEndpointConfig": plain, "createHyperParameterTuningJob": job,
            "createLabelingJob": job, "createModel": plain, "createProcessingJob": job, "createTrainingJob": job,
            "createTransformJob": job, "updateEndpoint": plain,
        ],
        "sns": ["publish": token],
        "sqs": ["sendMessage": token],
        "states": ["startExecution": [.requestResponse, .sync, .sync2, .waitForTaskToken]],
    ]
}
