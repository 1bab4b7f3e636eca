// Written by Scripts/generate-service-models from botocore's service model; do not edit.

// swift-format-ignore-file

/// The shapes and operations of `stepfunctions`, as lines for `ServiceModel`.
let stepfunctionsModelText = ###"""
metadata {"apiVersion":"2016-11-23","endpointPrefix":"states","jsonVersion":"1.0","protocol":"json",\###
"serviceAbbreviation":"AWS SFN","serviceFullName":"AWS Step Functions","serviceId":"SFN",\###
"signatureVersion":"v4","targetPrefix":"AWSStepFunctions","uid":"states-2016-11-23"}
operation CreateActivity {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateActivityInput"},\###
"output":{"shape":"CreateActivityOutput"}}
operation CreateStateMachine {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateStateMachineInput"},"output":{"shape":"CreateStateMachineOutput"}}
operation CreateStateMachineAlias {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateStateMachineAliasInput"},"output":{"shape":"CreateStateMachineAliasOutput"}}
operation DeleteActivity {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteActivityInput"},\###
"output":{"shape":"DeleteActivityOutput"}}
operation DeleteStateMachine {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteStateMachineInput"},"output":{"shape":"DeleteStateMachineOutput"}}
operation DeleteStateMachineAlias {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteStateMachineAliasInput"},"output":{"shape":"DeleteStateMachineAliasOutput"}}
operation DeleteStateMachineVersion {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteStateMachineVersionInput"},"output":{"shape":"DeleteStateMachineVersionOutput"}}
operation DescribeActivity {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeActivityInput"},"output":{"shape":"DescribeActivityOutput"}}
operation DescribeExecution {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeExecutionInput"},"output":{"shape":"DescribeExecutionOutput"}}
operation DescribeMapRun {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DescribeMapRunInput"},\###
"output":{"shape":"DescribeMapRunOutput"}}
operation DescribeStateMachine {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeStateMachineInput"},"output":{"shape":"DescribeStateMachineOutput"}}
operation DescribeStateMachineAlias {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeStateMachineAliasInput"},"output":{"shape":"DescribeStateMachineAliasOutput"}}
operation DescribeStateMachineForExecution {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeStateMachineForExecutionInput"},\###
"output":{"shape":"DescribeStateMachineForExecutionOutput"}}
operation GetActivityTask {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetActivityTaskInput"},\###
"output":{"shape":"GetActivityTaskOutput"}}
operation GetExecutionHistory {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetExecutionHistoryInput"},"output":{"shape":"GetExecutionHistoryOutput"}}
operation ListActivities {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListActivitiesInput"},\###
"output":{"shape":"ListActivitiesOutput"}}
operation ListExecutions {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListExecutionsInput"},\###
"output":{"shape":"ListExecutionsOutput"}}
operation ListMapRuns {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListMapRunsInput"},\###
"output":{"shape":"ListMapRunsOutput"}}
operation ListStateMachineAliases {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListStateMachineAliasesInput"},"output":{"shape":"ListStateMachineAliasesOutput"}}
operation ListStateMachineVersions {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListStateMachineVersionsInput"},"output":{"shape":"ListStateMachineVersionsOutput"}}
operation ListStateMachines {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListStateMachinesInput"},"output":{"shape":"ListStateMachinesOutput"}}
operation ListTagsForResource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListTagsForResourceInput"},"output":{"shape":"ListTagsForResourceOutput"}}
operation PublishStateMachineVersion {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PublishStateMachineVersionInput"},"output":{"shape":"PublishStateMachineVersionOutput"}}
operation RedriveExecution {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"RedriveExecutionInput"},"output":{"shape":"RedriveExecutionOutput"}}
operation SendTaskFailure {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"SendTaskFailureInput"},\###
"output":{"shape":"SendTaskFailureOutput"}}
operation SendTaskHeartbeat {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SendTaskHeartbeatInput"},"output":{"shape":"SendTaskHeartbeatOutput"}}
operation SendTaskSuccess {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"SendTaskSuccessInput"},\###
"output":{"shape":"SendTaskSuccessOutput"}}
operation StartExecution {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"StartExecutionInput"},\###
"output":{"shape":"StartExecutionOutput"}}
operation StartSyncExecution {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"StartSyncExecutionInput"},"output":{"shape":"StartSyncExecutionOutput"}}
operation StopExecution {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"StopExecutionInput"},\###
"output":{"shape":"StopExecutionOutput"}}
operation TagResource {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"TagResourceInput"},\###
"output":{"shape":"TagResourceOutput"}}
operation TestState {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"TestStateInput"},\###
"output":{"shape":"TestStateOutput"}}
operation UntagResource {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UntagResourceInput"},\###
"output":{"shape":"UntagResourceOutput"}}
operation UpdateMapRun {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UpdateMapRunInput"},\###
"output":{"shape":"UpdateMapRunOutput"}}
operation UpdateStateMachine {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateStateMachineInput"},"output":{"shape":"UpdateStateMachineOutput"}}
operation UpdateStateMachineAlias {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateStateMachineAliasInput"},"output":{"shape":"UpdateStateMachineAliasOutput"}}
operation ValidateStateMachineDefinition {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ValidateStateMachineDefinitionInput"},\###
"output":{"shape":"ValidateStateMachineDefinitionOutput"}}
shape ActivityAlreadyExists {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ActivityDoesNotExist {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ActivityFailedEventDetails {"type":"structure","members":{"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape ActivityLimitExceeded {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ActivityList {"type":"list","member":{"shape":"ActivityListItem"}}
shape ActivityListItem {"type":"structure","required":["activityArn","name","creationDate"],\###
"members":{"activityArn":{"shape":"Arn"},"name":{"shape":"Name"},"creationDate":{"shape":"Timestamp"}}}
shape ActivityScheduleFailedEventDetails {"type":"structure","members":{"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape ActivityScheduledEventDetails {"type":"structure","required":["resource"],\###
"members":{"resource":{"shape":"Arn"},"input":{"shape":"SensitiveData"},\###
"inputDetails":{"shape":"HistoryEventExecutionDataDetails"},"timeoutInSeconds":{"shape":"TimeoutInSeconds"},\###
"heartbeatInSeconds":{"shape":"TimeoutInSeconds"}}}
shape ActivityStartedEventDetails {"type":"structure","members":{"workerName":{"shape":"Identity"}}}
shape ActivitySucceededEventDetails {"type":"structure","members":{"output":{"shape":"SensitiveData"},\###
"outputDetails":{"shape":"HistoryEventExecutionDataDetails"}}}
shape ActivityTimedOutEventDetails {"type":"structure","members":{"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape ActivityWorkerLimitExceeded {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape AliasDescription {"type":"string","max":256}
shape Arn {"type":"string","max":256,"min":1}
shape AssignedVariables {"type":"map","key":{"shape":"VariableName"},"value":{"shape":"VariableValue"}}
shape AssignedVariablesDetails {"type":"structure","members":{"truncated":{"shape":"truncated"}}}
shape BilledDuration {"type":"long","min":0}
shape BilledMemoryUsed {"type":"long","min":0}
shape BillingDetails {"type":"structure","members":{"billedMemoryUsedInMB":{"shape":"BilledMemoryUsed"},\###
"billedDurationInMilliseconds":{"shape":"BilledDuration"}}}
shape CharacterRestrictedName {"type":"string","max":80,"min":1,\###
"pattern":"^(?=.*[a-zA-Z_\\-\\.])[a-zA-Z0-9_\\-\\.]+$"}
shape ClientToken {"type":"string","max":64,"min":1,"pattern":"[!-~]+"}
shape CloudWatchEventsExecutionDataDetails {"type":"structure",\###
"members":{"included":{"shape":"includedDetails"}}}
shape CloudWatchLogsLogGroup {"type":"structure","members":{"logGroupArn":{"shape":"Arn"}}}
shape ConflictException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},"exception":true}
shape ConnectorParameters {"type":"string","max":262144,"min":0}
shape CreateActivityInput {"type":"structure","required":["name"],"members":{"name":{"shape":"Name"},\###
"tags":{"shape":"TagList"},"encryptionConfiguration":{"shape":"EncryptionConfiguration"}}}
shape CreateActivityOutput {"type":"structure","required":["activityArn","creationDate"],\###
"members":{"activityArn":{"shape":"Arn"},"creationDate":{"shape":"Timestamp"}}}
shape CreateStateMachineAliasInput {"type":"structure","required":["name","routingConfiguration"],\###
"members":{"description":{"shape":"AliasDescription"},"name":{"shape":"CharacterRestrictedName"},\###
"routingConfiguration":{"shape":"RoutingConfigurationList"}}}
shape CreateStateMachineAliasOutput {"type":"structure","required":["stateMachineAliasArn","creationDate"],\###
"members":{"stateMachineAliasArn":{"shape":"Arn"},"creationDate":{"shape":"Timestamp"}}}
shape CreateStateMachineInput {"type":"structure","required":["name","definition","roleArn"],\###
"members":{"name":{"shape":"Name"},"definition":{"shape":"Definition"},"roleArn":{"shape":"Arn"},\###
"type":{"shape":"StateMachineType"},"loggingConfiguration":{"shape":"LoggingConfiguration"},\###
"tags":{"shape":"TagList"},"tracingConfiguration":{"shape":"TracingConfiguration"},\###
"publish":{"shape":"Publish"},"versionDescription":{"shape":"VersionDescription"},\###
"encryptionConfiguration":{"shape":"EncryptionConfiguration"}}}
shape CreateStateMachineOutput {"type":"structure","required":["stateMachineArn","creationDate"],\###
"members":{"stateMachineArn":{"shape":"Arn"},"creationDate":{"shape":"Timestamp"},\###
"stateMachineVersionArn":{"shape":"Arn"}}}
shape Definition {"type":"string","max":1048576,"min":1}
shape DeleteActivityInput {"type":"structure","required":["activityArn"],\###
"members":{"activityArn":{"shape":"Arn"}}}
shape DeleteActivityOutput {"type":"structure","members":{}}
shape DeleteStateMachineAliasInput {"type":"structure","required":["stateMachineAliasArn"],\###
"members":{"stateMachineAliasArn":{"shape":"Arn"}}}
shape DeleteStateMachineAliasOutput {"type":"structure","members":{}}
shape DeleteStateMachineInput {"type":"structure","required":["stateMachineArn"],\###
"members":{"stateMachineArn":{"shape":"Arn"}}}
shape DeleteStateMachineOutput {"type":"structure","members":{}}
shape DeleteStateMachineVersionInput {"type":"structure","required":["stateMachineVersionArn"],\###
"members":{"stateMachineVersionArn":{"shape":"LongArn"}}}
shape DeleteStateMachineVersionOutput {"type":"structure","members":{}}
shape DescribeActivityInput {"type":"structure","required":["activityArn"],\###
"members":{"activityArn":{"shape":"Arn"}}}
shape DescribeActivityOutput {"type":"structure","required":["activityArn","name","creationDate"],\###
"members":{"activityArn":{"shape":"Arn"},"name":{"shape":"Name"},"creationDate":{"shape":"Timestamp"},\###
"encryptionConfiguration":{"shape":"EncryptionConfiguration"}}}
shape DescribeExecutionInput {"type":"structure","required":["executionArn"],\###
"members":{"executionArn":{"shape":"Arn"},"includedData":{"shape":"IncludedData"}}}
shape DescribeExecutionOutput {"type":"structure","required":["executionArn","stateMachineArn","status",\###
"startDate"],"members":{"executionArn":{"shape":"Arn"},"stateMachineArn":{"shape":"Arn"},\###
"name":{"shape":"Name"},"status":{"shape":"ExecutionStatus"},"startDate":{"shape":"Timestamp"},\###
"stopDate":{"shape":"Timestamp"},"input":{"shape":"SensitiveData"},\###
"inputDetails":{"shape":"CloudWatchEventsExecutionDataDetails"},"output":{"shape":"SensitiveData"},\###
"outputDetails":{"shape":"CloudWatchEventsExecutionDataDetails"},"traceHeader":{"shape":"TraceHeader"},\###
"mapRunArn":{"shape":"LongArn"},"error":{"shape":"SensitiveError"},"cause":{"shape":"SensitiveCause"},\###
"stateMachineVersionArn":{"shape":"Arn"},"stateMachineAliasArn":{"shape":"Arn"},\###
"redriveCount":{"shape":"RedriveCount"},"redriveDate":{"shape":"Timestamp"},\###
"redriveStatus":{"shape":"ExecutionRedriveStatus"},"redriveStatusReason":{"shape":"SensitiveData"}}}
shape DescribeMapRunInput {"type":"structure","required":["mapRunArn"],\###
"members":{"mapRunArn":{"shape":"LongArn"}}}
shape DescribeMapRunOutput {"type":"structure","required":["mapRunArn","executionArn","status","startDate",\###
"maxConcurrency","toleratedFailurePercentage","toleratedFailureCount","itemCounts","executionCounts"],\###
"members":{"mapRunArn":{"shape":"LongArn"},"executionArn":{"shape":"Arn"},"status":{"shape":"MapRunStatus"},\###
"startDate":{"shape":"Timestamp"},"stopDate":{"shape":"Timestamp"},\###
"maxConcurrency":{"shape":"MaxConcurrency"},\###
"toleratedFailurePercentage":{"shape":"ToleratedFailurePercentage"},\###
"toleratedFailureCount":{"shape":"ToleratedFailureCount"},"itemCounts":{"shape":"MapRunItemCounts"},\###
"executionCounts":{"shape":"MapRunExecutionCounts"},"redriveCount":{"shape":"RedriveCount"},\###
"redriveDate":{"shape":"Timestamp"}}}
shape DescribeStateMachineAliasInput {"type":"structure","required":["stateMachineAliasArn"],\###
"members":{"stateMachineAliasArn":{"shape":"Arn"}}}
shape DescribeStateMachineAliasOutput {"type":"structure","members":{"stateMachineAliasArn":{"shape":"Arn"},\###
"name":{"shape":"Name"},"description":{"shape":"AliasDescription"},\###
"routingConfiguration":{"shape":"RoutingConfigurationList"},"creationDate":{"shape":"Timestamp"},\###
"updateDate":{"shape":"Timestamp"}}}
shape DescribeStateMachineForExecutionInput {"type":"structure","required":["executionArn"],\###
"members":{"executionArn":{"shape":"Arn"},"includedData":{"shape":"IncludedData"}}}
shape DescribeStateMachineForExecutionOutput {"type":"structure","required":["stateMachineArn","name",\###
"definition","roleArn","updateDate"],"members":{"stateMachineArn":{"shape":"Arn"},"name":{"shape":"Name"},\###
"definition":{"shape":"Definition"},"roleArn":{"shape":"Arn"},"updateDate":{"shape":"Timestamp"},\###
"loggingConfiguration":{"shape":"LoggingConfiguration"},\###
"tracingConfiguration":{"shape":"TracingConfiguration"},"mapRunArn":{"shape":"LongArn"},\###
"label":{"shape":"MapRunLabel"},"revisionId":{"shape":"RevisionId"},\###
"encryptionConfiguration":{"shape":"EncryptionConfiguration"},\###
"variableReferences":{"shape":"VariableReferences"}}}
shape DescribeStateMachineInput {"type":"structure","required":["stateMachineArn"],\###
"members":{"stateMachineArn":{"shape":"Arn"},"includedData":{"shape":"IncludedData"}}}
shape DescribeStateMachineOutput {"type":"structure","required":["stateMachineArn","name","definition",\###
"roleArn","type","creationDate"],"members":{"stateMachineArn":{"shape":"Arn"},"name":{"shape":"Name"},\###
"status":{"shape":"StateMachineStatus"},"definition":{"shape":"Definition"},"roleArn":{"shape":"Arn"},\###
"type":{"shape":"StateMachineType"},"creationDate":{"shape":"Timestamp"},\###
"loggingConfiguration":{"shape":"LoggingConfiguration"},\###
"tracingConfiguration":{"shape":"TracingConfiguration"},"label":{"shape":"MapRunLabel"},\###
"revisionId":{"shape":"RevisionId"},"description":{"shape":"VersionDescription"},\###
"encryptionConfiguration":{"shape":"EncryptionConfiguration"},\###
"variableReferences":{"shape":"VariableReferences"}}}
shape Enabled {"type":"boolean"}
shape EncryptionConfiguration {"type":"structure","required":["type"],\###
"members":{"kmsKeyId":{"shape":"KmsKeyId"},\###
"kmsDataKeyReusePeriodSeconds":{"shape":"KmsDataKeyReusePeriodSeconds"},"type":{"shape":"EncryptionType"}}}
shape EncryptionType {"type":"string","enum":["AWS_OWNED_KEY","CUSTOMER_MANAGED_KMS_KEY"]}
shape ErrorMessage {"type":"string"}
shape EvaluationFailedEventDetails {"type":"structure","required":["state"],\###
"members":{"error":{"shape":"SensitiveError"},"cause":{"shape":"SensitiveCause"},\###
"location":{"shape":"EvaluationFailureLocation"},"state":{"shape":"StateName"}}}
shape EvaluationFailureLocation {"type":"string","max":256,"min":0}
shape EventId {"type":"long"}
shape ExceptionHandlerIndex {"type":"integer","min":0}
shape ExecutionAbortedEventDetails {"type":"structure","members":{"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape ExecutionAlreadyExists {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ExecutionDoesNotExist {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ExecutionFailedEventDetails {"type":"structure","members":{"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape ExecutionLimitExceeded {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ExecutionList {"type":"list","member":{"shape":"ExecutionListItem"}}
shape ExecutionListItem {"type":"structure","required":["executionArn","stateMachineArn","name","status",\###
"startDate"],"members":{"executionArn":{"shape":"Arn"},"stateMachineArn":{"shape":"Arn"},\###
"name":{"shape":"Name"},"status":{"shape":"ExecutionStatus"},"startDate":{"shape":"Timestamp"},\###
"stopDate":{"shape":"Timestamp"},"mapRunArn":{"shape":"LongArn"},"itemCount":{"shape":"UnsignedInteger"},\###
"stateMachineVersionArn":{"shape":"Arn"},"stateMachineAliasArn":{"shape":"Arn"},\###
"redriveCount":{"shape":"RedriveCount"},"redriveDate":{"shape":"Timestamp"}}}
shape ExecutionNotRedrivable {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ExecutionRedriveFilter {"type":"string","enum":["REDRIVEN","NOT_REDRIVEN"]}
shape ExecutionRedriveStatus {"type":"string","enum":["REDRIVABLE","NOT_REDRIVABLE","REDRIVABLE_BY_MAP_RUN"]}
shape ExecutionRedrivenEventDetails {"type":"structure","members":{"redriveCount":{"shape":"RedriveCount"}}}
shape ExecutionStartedEventDetails {"type":"structure","members":{"input":{"shape":"SensitiveData"},\###
"inputDetails":{"shape":"HistoryEventExecutionDataDetails"},"roleArn":{"shape":"Arn"},\###
"stateMachineAliasArn":{"shape":"Arn"},"stateMachineVersionArn":{"shape":"Arn"}}}
shape ExecutionStatus {"type":"string","enum":["RUNNING","SUCCEEDED","FAILED","TIMED_OUT","ABORTED",\###
"PENDING_REDRIVE"]}
shape ExecutionSucceededEventDetails {"type":"structure","members":{"output":{"shape":"SensitiveData"},\###
"outputDetails":{"shape":"HistoryEventExecutionDataDetails"}}}
shape ExecutionTimedOutEventDetails {"type":"structure","members":{"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape GetActivityTaskInput {"type":"structure","required":["activityArn"],\###
"members":{"activityArn":{"shape":"Arn"},"workerName":{"shape":"Name"}}}
shape GetActivityTaskOutput {"type":"structure","members":{"taskToken":{"shape":"TaskToken"},\###
"input":{"shape":"SensitiveDataJobInput"}}}
shape GetExecutionHistoryInput {"type":"structure","required":["executionArn"],\###
"members":{"executionArn":{"shape":"Arn"},"maxResults":{"shape":"PageSize"},\###
"reverseOrder":{"shape":"ReverseOrder"},"nextToken":{"shape":"PageToken"},\###
"includeExecutionData":{"shape":"IncludeExecutionDataGetExecutionHistory"}}}
shape GetExecutionHistoryOutput {"type":"structure","required":["events"],\###
"members":{"events":{"shape":"HistoryEventList"},"nextToken":{"shape":"PageToken"}}}
shape HTTPBody {"type":"string"}
shape HTTPHeaders {"type":"string"}
shape HTTPMethod {"type":"string"}
shape HTTPProtocol {"type":"string"}
shape HTTPStatusCode {"type":"string"}
shape HTTPStatusMessage {"type":"string"}
shape HistoryEvent {"type":"structure","required":["timestamp","type","id"],\###
"members":{"timestamp":{"shape":"Timestamp"},"type":{"shape":"HistoryEventType"},"id":{"shape":"EventId"},\###
"previousEventId":{"shape":"EventId"},"activityFailedEventDetails":{"shape":"ActivityFailedEventDetails"},\###
"activityScheduleFailedEventDetails":{"shape":"ActivityScheduleFailedEventDetails"},\###
"activityScheduledEventDetails":{"shape":"ActivityScheduledEventDetails"},\###
"activityStartedEventDetails":{"shape":"ActivityStartedEventDetails"},\###
"activitySucceededEventDetails":{"shape":"ActivitySucceededEventDetails"},\###
"activityTimedOutEventDetails":{"shape":"ActivityTimedOutEventDetails"},\###
"taskFailedEventDetails":{"shape":"TaskFailedEventDetails"},\###
"taskScheduledEventDetails":{"shape":"TaskScheduledEventDetails"},\###
"taskStartFailedEventDetails":{"shape":"TaskStartFailedEventDetails"},\###
"taskStartedEventDetails":{"shape":"TaskStartedEventDetails"},\###
"taskSubmitFailedEventDetails":{"shape":"TaskSubmitFailedEventDetails"},\###
"taskSubmittedEventDetails":{"shape":"TaskSubmittedEventDetails"},\###
"taskSucceededEventDetails":{"shape":"TaskSucceededEventDetails"},\###
"taskTimedOutEventDetails":{"shape":"TaskTimedOutEventDetails"},\###
"executionFailedEventDetails":{"shape":"ExecutionFailedEventDetails"},\###
"executionStartedEventDetails":{"shape":"ExecutionStartedEventDetails"},\###
"executionSucceededEventDetails":{"shape":"ExecutionSucceededEventDetails"},\###
"executionAbortedEventDetails":{"shape":"ExecutionAbortedEventDetails"},\###
"executionTimedOutEventDetails":{"shape":"ExecutionTimedOutEventDetails"},\###
"executionRedrivenEventDetails":{"shape":"ExecutionRedrivenEventDetails"},\###
"mapStateStartedEventDetails":{"shape":"MapStateStartedEventDetails"},\###
"mapIterationStartedEventDetails":{"shape":"MapIterationEventDetails"},\###
"mapIterationSucceededEventDetails":{"shape":"MapIterationEventDetails"},\###
"mapIterationFailedEventDetails":{"shape":"MapIterationEventDetails"},\###
"mapIterationAbortedEventDetails":{"shape":"MapIterationEventDetails"},\###
"lambdaFunctionFailedEventDetails":{"shape":"LambdaFunctionFailedEventDetails"},\###
"lambdaFunctionScheduleFailedEventDetails":{"shape":"LambdaFunctionScheduleFailedEventDetails"},\###
"lambdaFunctionScheduledEventDetails":{"shape":"LambdaFunctionScheduledEventDetails"},\###
"lambdaFunctionStartFailedEventDetails":{"shape":"LambdaFunctionStartFailedEventDetails"},\###
"lambdaFunctionSucceededEventDetails":{"shape":"LambdaFunctionSucceededEventDetails"},\###
"lambdaFunctionTimedOutEventDetails":{"shape":"LambdaFunctionTimedOutEventDetails"},\###
"stateEnteredEventDetails":{"shape":"StateEnteredEventDetails"},\###
"stateExitedEventDetails":{"shape":"StateExitedEventDetails"},\###
"mapRunStartedEventDetails":{"shape":"MapRunStartedEventDetails"},\###
"mapRunFailedEventDetails":{"shape":"MapRunFailedEventDetails"},\###
"mapRunRedrivenEventDetails":{"shape":"MapRunRedrivenEventDetails"},\###
"evaluationFailedEventDetails":{"shape":"EvaluationFailedEventDetails"}}}
shape HistoryEventExecutionDataDetails {"type":"structure","members":{"truncated":{"shape":"truncated"}}}
shape HistoryEventList {"type":"list","member":{"shape":"HistoryEvent"}}
shape HistoryEventType {"type":"string","enum":["ActivityFailed","ActivityScheduled","ActivityScheduleFailed",\###
"ActivityStarted","ActivitySucceeded","ActivityTimedOut","ChoiceStateEntered","ChoiceStateExited",\###
"ExecutionAborted","ExecutionFailed","ExecutionStarted","ExecutionSucceeded","ExecutionTimedOut",\###
"FailStateEntered","LambdaFunctionFailed","LambdaFunctionScheduled","LambdaFunctionScheduleFailed",\###
"LambdaFunctionStarted","LambdaFunctionStartFailed","LambdaFunctionSucceeded","LambdaFunctionTimedOut",\###
"MapIterationAborted","MapIterationFailed","MapIterationStarted","MapIterationSucceeded","MapStateAborted",\###
"MapStateEntered","MapStateExited","MapStateFailed","MapStateStarted","MapStateSucceeded",\###
"ParallelStateAborted","ParallelStateEntered","ParallelStateExited","ParallelStateFailed",\###
"ParallelStateStarted","ParallelStateSucceeded","PassStateEntered","PassStateExited","SucceedStateEntered",\###
"SucceedStateExited","TaskFailed","TaskScheduled","TaskStarted","TaskStartFailed","TaskStateAborted",\###
"TaskStateEntered","TaskStateExited","TaskSubmitFailed","TaskSubmitted","TaskSucceeded","TaskTimedOut",\###
"WaitStateAborted","WaitStateEntered","WaitStateExited","MapRunAborted","MapRunFailed","MapRunStarted",\###
"MapRunSucceeded","ExecutionRedriven","MapRunRedriven","EvaluationFailed"]}
shape Identity {"type":"string","max":256}
shape IncludeExecutionData {"type":"boolean"}
shape IncludeExecutionDataGetExecutionHistory {"type":"boolean"}
shape IncludedData {"type":"string","enum":["ALL_DATA","METADATA_ONLY"]}
shape InspectionData {"type":"structure","members":{"input":{"shape":"SensitiveData"},\###
"afterArguments":{"shape":"SensitiveData"},"afterInputPath":{"shape":"SensitiveData"},\###
"afterParameters":{"shape":"SensitiveData"},"result":{"shape":"SensitiveData"},\###
"afterResultSelector":{"shape":"SensitiveData"},"afterResultPath":{"shape":"SensitiveData"},\###
"request":{"shape":"InspectionDataRequest"},"response":{"shape":"InspectionDataResponse"},\###
"variables":{"shape":"SensitiveData"},"errorDetails":{"shape":"InspectionErrorDetails"},\###
"afterItemsPath":{"shape":"SensitiveData"},"afterItemSelector":{"shape":"SensitiveData"},\###
"afterItemBatcher":{"shape":"SensitiveData"},"afterItemsPointer":{"shape":"SensitiveData"},\###
"toleratedFailureCount":{"shape":"InspectionToleratedFailureCount"},\###
"toleratedFailurePercentage":{"shape":"InspectionToleratedFailurePercentage"},\###
"maxConcurrency":{"shape":"InspectionMaxConcurrency"}}}
shape InspectionDataRequest {"type":"structure","members":{"protocol":{"shape":"HTTPProtocol"},\###
"method":{"shape":"HTTPMethod"},"url":{"shape":"URL"},"headers":{"shape":"HTTPHeaders"},\###
"body":{"shape":"HTTPBody"}}}
shape InspectionDataResponse {"type":"structure","members":{"protocol":{"shape":"HTTPProtocol"},\###
"statusCode":{"shape":"HTTPStatusCode"},"statusMessage":{"shape":"HTTPStatusMessage"},\###
"headers":{"shape":"HTTPHeaders"},"body":{"shape":"HTTPBody"}}}
shape InspectionErrorDetails {"type":"structure","members":{"catchIndex":{"shape":"ExceptionHandlerIndex"},\###
"retryIndex":{"shape":"ExceptionHandlerIndex"},\###
"retryBackoffIntervalSeconds":{"shape":"RetryBackoffIntervalSeconds"}}}
shape InspectionLevel {"type":"string","enum":["INFO","DEBUG","TRACE"]}
shape InspectionMaxConcurrency {"type":"integer","min":0}
shape InspectionToleratedFailureCount {"type":"integer","min":0}
shape InspectionToleratedFailurePercentage {"type":"float","max":100,"min":0}
shape InvalidArn {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},"exception":true}
shape InvalidDefinition {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},"exception":true}
shape InvalidEncryptionConfiguration {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape InvalidExecutionInput {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape InvalidLoggingConfiguration {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape InvalidName {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},"exception":true}
shape InvalidOutput {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},"exception":true}
shape InvalidToken {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},"exception":true}
shape InvalidTracingConfiguration {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape KmsAccessDeniedException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape KmsDataKeyReusePeriodSeconds {"type":"integer","max":900,"min":60}
shape KmsInvalidStateException {"type":"structure","members":{"kmsKeyState":{"shape":"KmsKeyState"},\###
"message":{"shape":"ErrorMessage"}},"exception":true}
shape KmsKeyId {"type":"string","max":2048,"min":1}
shape KmsKeyState {"type":"string","enum":["DISABLED","PENDING_DELETION","PENDING_IMPORT","UNAVAILABLE",\###
"CREATING"]}
shape KmsThrottlingException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape LambdaFunctionFailedEventDetails {"type":"structure","members":{"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape LambdaFunctionScheduleFailedEventDetails {"type":"structure",\###
"members":{"error":{"shape":"SensitiveError"},"cause":{"shape":"SensitiveCause"}}}
shape LambdaFunctionScheduledEventDetails {"type":"structure","required":["resource"],\###
"members":{"resource":{"shape":"Arn"},"input":{"shape":"SensitiveData"},\###
"inputDetails":{"shape":"HistoryEventExecutionDataDetails"},"timeoutInSeconds":{"shape":"TimeoutInSeconds"},\###
"taskCredentials":{"shape":"TaskCredentials"}}}
shape LambdaFunctionStartFailedEventDetails {"type":"structure","members":{"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape LambdaFunctionSucceededEventDetails {"type":"structure","members":{"output":{"shape":"SensitiveData"},\###
"outputDetails":{"shape":"HistoryEventExecutionDataDetails"}}}
shape LambdaFunctionTimedOutEventDetails {"type":"structure","members":{"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape ListActivitiesInput {"type":"structure","members":{"maxResults":{"shape":"PageSize"},\###
"nextToken":{"shape":"PageToken"}}}
shape ListActivitiesOutput {"type":"structure","required":["activities"],\###
"members":{"activities":{"shape":"ActivityList"},"nextToken":{"shape":"PageToken"}}}
shape ListExecutionsInput {"type":"structure","members":{"stateMachineArn":{"shape":"Arn"},\###
"statusFilter":{"shape":"ExecutionStatus"},"maxResults":{"shape":"PageSize"},\###
"nextToken":{"shape":"ListExecutionsPageToken"},"mapRunArn":{"shape":"LongArn"},\###
"redriveFilter":{"shape":"ExecutionRedriveFilter"}}}
shape ListExecutionsOutput {"type":"structure","required":["executions"],\###
"members":{"executions":{"shape":"ExecutionList"},"nextToken":{"shape":"ListExecutionsPageToken"}}}
shape ListExecutionsPageToken {"type":"string","max":3096,"min":1}
shape ListMapRunsInput {"type":"structure","required":["executionArn"],\###
"members":{"executionArn":{"shape":"Arn"},"maxResults":{"shape":"PageSize"},\###
"nextToken":{"shape":"PageToken"}}}
shape ListMapRunsOutput {"type":"structure","required":["mapRuns"],\###
"members":{"mapRuns":{"shape":"MapRunList"},"nextToken":{"shape":"PageToken"}}}
shape ListStateMachineAliasesInput {"type":"structure","required":["stateMachineArn"],\###
"members":{"stateMachineArn":{"shape":"Arn"},"nextToken":{"shape":"PageToken"},\###
"maxResults":{"shape":"PageSize"}}}
shape ListStateMachineAliasesOutput {"type":"structure","required":["stateMachineAliases"],\###
"members":{"stateMachineAliases":{"shape":"StateMachineAliasList"},"nextToken":{"shape":"PageToken"}}}
shape ListStateMachineVersionsInput {"type":"structure","required":["stateMachineArn"],\###
"members":{"stateMachineArn":{"shape":"Arn"},"nextToken":{"shape":"PageToken"},\###
"maxResults":{"shape":"PageSize"}}}
shape ListStateMachineVersionsOutput {"type":"structure","required":["stateMachineVersions"],\###
"members":{"stateMachineVersions":{"shape":"StateMachineVersionList"},"nextToken":{"shape":"PageToken"}}}
shape ListStateMachinesInput {"type":"structure","members":{"maxResults":{"shape":"PageSize"},\###
"nextToken":{"shape":"PageToken"}}}
shape ListStateMachinesOutput {"type":"structure","required":["stateMachines"],\###
"members":{"stateMachines":{"shape":"StateMachineList"},"nextToken":{"shape":"PageToken"}}}
shape ListTagsForResourceInput {"type":"structure","required":["resourceArn"],\###
"members":{"resourceArn":{"shape":"Arn"}}}
shape ListTagsForResourceOutput {"type":"structure","members":{"tags":{"shape":"TagList"}}}
shape LogDestination {"type":"structure",\###
"members":{"cloudWatchLogsLogGroup":{"shape":"CloudWatchLogsLogGroup"}}}
shape LogDestinationList {"type":"list","member":{"shape":"LogDestination"}}
shape LogLevel {"type":"string","enum":["ALL","ERROR","FATAL","OFF"]}
shape LoggingConfiguration {"type":"structure","members":{"level":{"shape":"LogLevel"},\###
"includeExecutionData":{"shape":"IncludeExecutionData"},"destinations":{"shape":"LogDestinationList"}}}
shape LongArn {"type":"string","max":2000,"min":1}
shape LongObject {"type":"long"}
shape MapIterationEventDetails {"type":"structure","members":{"name":{"shape":"Name"},\###
"index":{"shape":"UnsignedInteger"}}}
shape MapIterationFailureCount {"type":"integer","min":0}
shape MapRunExecutionCounts {"type":"structure","required":["pending","running","succeeded","failed",\###
"timedOut","aborted","total","resultsWritten"],"members":{"pending":{"shape":"UnsignedLong"},\###
"running":{"shape":"UnsignedLong"},"succeeded":{"shape":"UnsignedLong"},"failed":{"shape":"UnsignedLong"},\###
"timedOut":{"shape":"UnsignedLong"},"aborted":{"shape":"UnsignedLong"},"total":{"shape":"UnsignedLong"},\###
"resultsWritten":{"shape":"UnsignedLong"},"failuresNotRedrivable":{"shape":"LongObject"},\###
"pendingRedrive":{"shape":"LongObject"}}}
shape MapRunFailedEventDetails {"type":"structure","members":{"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape MapRunItemCounts {"type":"structure","required":["pending","running","succeeded","failed","timedOut",\###
"aborted","total","resultsWritten"],"members":{"pending":{"shape":"UnsignedLong"},\###
"running":{"shape":"UnsignedLong"},"succeeded":{"shape":"UnsignedLong"},"failed":{"shape":"UnsignedLong"},\###
"timedOut":{"shape":"UnsignedLong"},"aborted":{"shape":"UnsignedLong"},"total":{"shape":"UnsignedLong"},\###
"resultsWritten":{"shape":"UnsignedLong"},"failuresNotRedrivable":{"shape":"LongObject"},\###
"pendingRedrive":{"shape":"LongObject"}}}
shape MapRunLabel {"type":"string"}
shape MapRunList {"type":"list","member":{"shape":"MapRunListItem"}}
shape MapRunListItem {"type":"structure","required":["executionArn","mapRunArn","stateMachineArn",\###
"startDate"],"members":{"executionArn":{"shape":"Arn"},"mapRunArn":{"shape":"LongArn"},\###
"stateMachineArn":{"shape":"Arn"},"startDate":{"shape":"Timestamp"},"stopDate":{"shape":"Timestamp"}}}
shape MapRunRedrivenEventDetails {"type":"structure","members":{"mapRunArn":{"shape":"LongArn"},\###
"redriveCount":{"shape":"RedriveCount"}}}
shape MapRunStartedEventDetails {"type":"structure","members":{"mapRunArn":{"shape":"LongArn"}}}
shape MapRunStatus {"type":"string","enum":["RUNNING","SUCCEEDED","FAILED","ABORTED"]}
shape MapStateStartedEventDetails {"type":"structure","members":{"length":{"shape":"UnsignedInteger"}}}
shape MaxConcurrency {"type":"integer","min":0}
shape MissingRequiredParameter {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape MockErrorOutput {"type":"structure","members":{"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape MockInput {"type":"structure","members":{"result":{"shape":"SensitiveData"},\###
"errorOutput":{"shape":"MockErrorOutput"},"fieldValidationMode":{"shape":"MockResponseValidationMode"}}}
shape MockResponseValidationMode {"type":"string","enum":["STRICT","PRESENT","NONE"]}
shape Name {"type":"string","max":80,"min":1}
shape PageSize {"type":"integer","max":1000,"min":0}
shape PageToken {"type":"string","max":1024,"min":1}
shape Publish {"type":"boolean"}
shape PublishStateMachineVersionInput {"type":"structure","required":["stateMachineArn"],\###
"members":{"stateMachineArn":{"shape":"Arn"},"revisionId":{"shape":"RevisionId"},\###
"description":{"shape":"VersionDescription"}}}
shape PublishStateMachineVersionOutput {"type":"structure","required":["creationDate",\###
"stateMachineVersionArn"],"members":{"creationDate":{"shape":"Timestamp"},\###
"stateMachineVersionArn":{"shape":"Arn"}}}
shape RedriveCount {"type":"integer"}
shape RedriveExecutionInput {"type":"structure","required":["executionArn"],\###
"members":{"executionArn":{"shape":"Arn"},"clientToken":{"shape":"ClientToken","idempotencyToken":true}}}
shape RedriveExecutionOutput {"type":"structure","required":["redriveDate"],\###
"members":{"redriveDate":{"shape":"Timestamp"}}}
shape ResourceNotFound {"type":"structure","members":{"message":{"shape":"ErrorMessage"},\###
"resourceName":{"shape":"Arn"}},"exception":true}
shape RetrierRetryCount {"type":"integer","min":0}
shape RetryBackoffIntervalSeconds {"type":"integer","min":0}
shape RevealSecrets {"type":"boolean"}
shape ReverseOrder {"type":"boolean"}
shape RevisionId {"type":"string"}
shape RoutingConfigurationList {"type":"list","member":{"shape":"RoutingConfigurationListItem"},"max":2,\###
"min":1}
shape RoutingConfigurationListItem {"type":"structure","required":["stateMachineVersionArn","weight"],\###
"members":{"stateMachineVersionArn":{"shape":"Arn"},"weight":{"shape":"VersionWeight"}}}
shape SendTaskFailureInput {"type":"structure","required":["taskToken"],\###
"members":{"taskToken":{"shape":"TaskToken"},"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape SendTaskFailureOutput {"type":"structure","members":{}}
shape SendTaskHeartbeatInput {"type":"structure","required":["taskToken"],\###
"members":{"taskToken":{"shape":"TaskToken"}}}
shape SendTaskHeartbeatOutput {"type":"structure","members":{}}
shape SendTaskSuccessInput {"type":"structure","required":["taskToken","output"],\###
"members":{"taskToken":{"shape":"TaskToken"},"output":{"shape":"SensitiveData"}}}
shape SendTaskSuccessOutput {"type":"structure","members":{}}
shape SensitiveCause {"type":"string","max":32768,"min":0}
shape SensitiveData {"type":"string","max":262144}
shape SensitiveDataJobInput {"type":"string","max":1048576}
shape SensitiveError {"type":"string","max":256,"min":0}
shape ServiceQuotaExceededException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape StartExecutionInput {"type":"structure","required":["stateMachineArn"],\###
"members":{"stateMachineArn":{"shape":"Arn"},"name":{"shape":"Name"},"input":{"shape":"SensitiveData"},\###
"traceHeader":{"shape":"TraceHeader"}}}
shape StartExecutionOutput {"type":"structure","required":["executionArn","startDate"],\###
"members":{"executionArn":{"shape":"Arn"},"startDate":{"shape":"Timestamp"}}}
shape StartSyncExecutionInput {"type":"structure","required":["stateMachineArn"],\###
"members":{"stateMachineArn":{"shape":"Arn"},"name":{"shape":"Name"},"input":{"shape":"SensitiveData"},\###
"traceHeader":{"shape":"TraceHeader"},"includedData":{"shape":"IncludedData"}}}
shape StartSyncExecutionOutput {"type":"structure","required":["executionArn","startDate","stopDate",\###
"status"],"members":{"executionArn":{"shape":"Arn"},"stateMachineArn":{"shape":"Arn"},"name":{"shape":"Name"},\###
"startDate":{"shape":"Timestamp"},"stopDate":{"shape":"Timestamp"},"status":{"shape":"SyncExecutionStatus"},\###
"error":{"shape":"SensitiveError"},"cause":{"shape":"SensitiveCause"},"input":{"shape":"SensitiveData"},\###
"inputDetails":{"shape":"CloudWatchEventsExecutionDataDetails"},"output":{"shape":"SensitiveData"},\###
"outputDetails":{"shape":"CloudWatchEventsExecutionDataDetails"},"traceHeader":{"shape":"TraceHeader"},\###
"billingDetails":{"shape":"BillingDetails"}}}
shape StateEnteredEventDetails {"type":"structure","required":["name"],"members":{"name":{"shape":"Name"},\###
"input":{"shape":"SensitiveData"},"inputDetails":{"shape":"HistoryEventExecutionDataDetails"}}}
shape StateExitedEventDetails {"type":"structure","required":["name"],"members":{"name":{"shape":"Name"},\###
"output":{"shape":"SensitiveData"},"outputDetails":{"shape":"HistoryEventExecutionDataDetails"},\###
"assignedVariables":{"shape":"AssignedVariables"},\###
"assignedVariablesDetails":{"shape":"AssignedVariablesDetails"}}}
shape StateMachineAliasList {"type":"list","member":{"shape":"StateMachineAliasListItem"}}
shape StateMachineAliasListItem {"type":"structure","required":["stateMachineAliasArn","creationDate"],\###
"members":{"stateMachineAliasArn":{"shape":"LongArn"},"creationDate":{"shape":"Timestamp"}}}
shape StateMachineAlreadyExists {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape StateMachineDeleting {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape StateMachineDoesNotExist {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape StateMachineLimitExceeded {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape StateMachineList {"type":"list","member":{"shape":"StateMachineListItem"}}
shape StateMachineListItem {"type":"structure","required":["stateMachineArn","name","type","creationDate"],\###
"members":{"stateMachineArn":{"shape":"Arn"},"name":{"shape":"Name"},"type":{"shape":"StateMachineType"},\###
"creationDate":{"shape":"Timestamp"}}}
shape StateMachineStatus {"type":"string","enum":["ACTIVE","DELETING"]}
shape StateMachineType {"type":"string","enum":["STANDARD","EXPRESS"]}
shape StateMachineTypeNotSupported {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape StateMachineVersionList {"type":"list","member":{"shape":"StateMachineVersionListItem"}}
shape StateMachineVersionListItem {"type":"structure","required":["stateMachineVersionArn","creationDate"],\###
"members":{"stateMachineVersionArn":{"shape":"LongArn"},"creationDate":{"shape":"Timestamp"}}}
shape StateName {"type":"string","max":80,"min":1}
shape StopExecutionInput {"type":"structure","required":["executionArn"],\###
"members":{"executionArn":{"shape":"Arn"},"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape StopExecutionOutput {"type":"structure","required":["stopDate"],\###
"members":{"stopDate":{"shape":"Timestamp"}}}
shape SyncExecutionStatus {"type":"string","enum":["SUCCEEDED","FAILED","TIMED_OUT"]}
shape Tag {"type":"structure","members":{"key":{"shape":"TagKey"},"value":{"shape":"TagValue"}}}
shape TagKey {"type":"string","max":128,"min":1}
shape TagKeyList {"type":"list","member":{"shape":"TagKey"}}
shape TagList {"type":"list","member":{"shape":"Tag"}}
shape TagResourceInput {"type":"structure","required":["resourceArn","tags"],\###
"members":{"resourceArn":{"shape":"Arn"},"tags":{"shape":"TagList"}}}
shape TagResourceOutput {"type":"structure","members":{}}
shape TagValue {"type":"string","max":256,"min":0}
shape TaskCredentials {"type":"structure","members":{"roleArn":{"shape":"LongArn"}}}
shape TaskDoesNotExist {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},"exception":true}
shape TaskFailedEventDetails {"type":"structure","required":["resourceType","resource"],\###
"members":{"resourceType":{"shape":"Name"},"resource":{"shape":"Name"},"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape TaskScheduledEventDetails {"type":"structure","required":["resourceType","resource","region",\###
"parameters"],"members":{"resourceType":{"shape":"Name"},"resource":{"shape":"Name"},\###
"region":{"shape":"Name"},"parameters":{"shape":"ConnectorParameters"},\###
"timeoutInSeconds":{"shape":"TimeoutInSeconds"},"heartbeatInSeconds":{"shape":"TimeoutInSeconds"},\###
"taskCredentials":{"shape":"TaskCredentials"}}}
shape TaskStartFailedEventDetails {"type":"structure","required":["resourceType","resource"],\###
"members":{"resourceType":{"shape":"Name"},"resource":{"shape":"Name"},"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape TaskStartedEventDetails {"type":"structure","required":["resourceType","resource"],\###
"members":{"resourceType":{"shape":"Name"},"resource":{"shape":"Name"}}}
shape TaskSubmitFailedEventDetails {"type":"structure","required":["resourceType","resource"],\###
"members":{"resourceType":{"shape":"Name"},"resource":{"shape":"Name"},"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape TaskSubmittedEventDetails {"type":"structure","required":["resourceType","resource"],\###
"members":{"resourceType":{"shape":"Name"},"resource":{"shape":"Name"},"output":{"shape":"SensitiveData"},\###
"outputDetails":{"shape":"HistoryEventExecutionDataDetails"}}}
shape TaskSucceededEventDetails {"type":"structure","required":["resourceType","resource"],\###
"members":{"resourceType":{"shape":"Name"},"resource":{"shape":"Name"},"output":{"shape":"SensitiveData"},\###
"outputDetails":{"shape":"HistoryEventExecutionDataDetails"}}}
shape TaskTimedOut {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},"exception":true}
shape TaskTimedOutEventDetails {"type":"structure","required":["resourceType","resource"],\###
"members":{"resourceType":{"shape":"Name"},"resource":{"shape":"Name"},"error":{"shape":"SensitiveError"},\###
"cause":{"shape":"SensitiveCause"}}}
shape TaskToken {"type":"string","max":2048,"min":1}
shape TestExecutionStatus {"type":"string","enum":["SUCCEEDED","FAILED","RETRIABLE","CAUGHT_ERROR"]}
shape TestStateConfiguration {"type":"structure","members":{"retrierRetryCount":{"shape":"RetrierRetryCount"},\###
"errorCausedByState":{"shape":"TestStateStateName"},\###
"mapIterationFailureCount":{"shape":"MapIterationFailureCount"},\###
"mapItemReaderData":{"shape":"SensitiveData"}}}
shape TestStateInput {"type":"structure","required":["definition"],\###
"members":{"definition":{"shape":"Definition"},"roleArn":{"shape":"Arn"},"input":{"shape":"SensitiveData"},\###
"inspectionLevel":{"shape":"InspectionLevel"},"revealSecrets":{"shape":"RevealSecrets"},\###
"variables":{"shape":"SensitiveData"},"stateName":{"shape":"TestStateStateName"},"mock":{"shape":"MockInput"},\###
"context":{"shape":"SensitiveData"},"stateConfiguration":{"shape":"TestStateConfiguration"}}}
shape TestStateOutput {"type":"structure","members":{"output":{"shape":"SensitiveData"},\###
"error":{"shape":"SensitiveError"},"cause":{"shape":"SensitiveCause"},\###
"inspectionData":{"shape":"InspectionData"},"nextState":{"shape":"StateName"},\###
"status":{"shape":"TestExecutionStatus"}}}
shape TestStateStateName {"type":"string","max":80,"min":1}
shape TimeoutInSeconds {"type":"long"}
shape Timestamp {"type":"timestamp"}
shape ToleratedFailureCount {"type":"long","min":0}
shape ToleratedFailurePercentage {"type":"float","max":100,"min":0}
shape TooManyTags {"type":"structure","members":{"message":{"shape":"ErrorMessage"},\###
"resourceName":{"shape":"Arn"}},"exception":true}
shape TraceHeader {"type":"string","max":256,"min":0,"pattern":"\\p{ASCII}*"}
shape TracingConfiguration {"type":"structure","members":{"enabled":{"shape":"Enabled"}}}
shape URL {"type":"string"}
shape UnsignedInteger {"type":"integer","min":0}
shape UnsignedLong {"type":"long","min":0}
shape UntagResourceInput {"type":"structure","required":["resourceArn","tagKeys"],\###
"members":{"resourceArn":{"shape":"Arn"},"tagKeys":{"shape":"TagKeyList"}}}
shape UntagResourceOutput {"type":"structure","members":{}}
shape UpdateMapRunInput {"type":"structure","required":["mapRunArn"],\###
"members":{"mapRunArn":{"shape":"LongArn"},"maxConcurrency":{"shape":"MaxConcurrency"},\###
"toleratedFailurePercentage":{"shape":"ToleratedFailurePercentage"},\###
"toleratedFailureCount":{"shape":"ToleratedFailureCount"}}}
shape UpdateMapRunOutput {"type":"structure","members":{}}
shape UpdateStateMachineAliasInput {"type":"structure","required":["stateMachineAliasArn"],\###
"members":{"stateMachineAliasArn":{"shape":"Arn"},"description":{"shape":"AliasDescription"},\###
"routingConfiguration":{"shape":"RoutingConfigurationList"}}}
shape UpdateStateMachineAliasOutput {"type":"structure","required":["updateDate"],\###
"members":{"updateDate":{"shape":"Timestamp"}}}
shape UpdateStateMachineInput {"type":"structure","required":["stateMachineArn"],\###
"members":{"stateMachineArn":{"shape":"Arn"},"definition":{"shape":"Definition"},"roleArn":{"shape":"Arn"},\###
"loggingConfiguration":{"shape":"LoggingConfiguration"},\###
"tracingConfiguration":{"shape":"TracingConfiguration"},"publish":{"shape":"Publish"},\###
"versionDescription":{"shape":"VersionDescription"},\###
"encryptionConfiguration":{"shape":"EncryptionConfiguration"}}}
shape UpdateStateMachineOutput {"type":"structure","required":["updateDate"],\###
"members":{"updateDate":{"shape":"Timestamp"},"revisionId":{"shape":"RevisionId"},\###
"stateMachineVersionArn":{"shape":"Arn"}}}
shape ValidateStateMachineDefinitionCode {"type":"string"}
shape ValidateStateMachineDefinitionDiagnostic {"type":"structure","required":["severity","code","message"],\###
"members":{"severity":{"shape":"ValidateStateMachineDefinitionSeverity"},\###
"code":{"shape":"ValidateStateMachineDefinitionCode"},\###
"message":{"shape":"ValidateStateMachineDefinitionMessage"},\###
"location":{"shape":"ValidateStateMachineDefinitionLocation"}}}
shape ValidateStateMachineDefinitionDiagnosticList {"type":"list",\###
"member":{"shape":"ValidateStateMachineDefinitionDiagnostic"}}
shape ValidateStateMachineDefinitionInput {"type":"structure","required":["definition"],\###
"members":{"definition":{"shape":"Definition"},"type":{"shape":"StateMachineType"},\###
"severity":{"shape":"ValidateStateMachineDefinitionSeverity"},\###
"maxResults":{"shape":"ValidateStateMachineDefinitionMaxResult"}}}
shape ValidateStateMachineDefinitionLocation {"type":"string"}
shape ValidateStateMachineDefinitionMaxResult {"type":"integer","max":100,"min":0}
shape ValidateStateMachineDefinitionMessage {"type":"string"}
shape ValidateStateMachineDefinitionOutput {"type":"structure","required":["result","diagnostics"],\###
"members":{"result":{"shape":"ValidateStateMachineDefinitionResultCode"},\###
"diagnostics":{"shape":"ValidateStateMachineDefinitionDiagnosticList"},\###
"truncated":{"shape":"ValidateStateMachineDefinitionTruncated"}}}
shape ValidateStateMachineDefinitionResultCode {"type":"string","enum":["OK","FAIL"]}
shape ValidateStateMachineDefinitionSeverity {"type":"string","enum":["ERROR","WARNING"]}
shape ValidateStateMachineDefinitionTruncated {"type":"boolean"}
shape ValidationException {"type":"structure","members":{"message":{"shape":"ErrorMessage"},\###
"reason":{"shape":"ValidationExceptionReason"}},"exception":true}
shape ValidationExceptionReason {"type":"string","enum":["API_DOES_NOT_SUPPORT_LABELED_ARNS",\###
"MISSING_REQUIRED_PARAMETER","CANNOT_UPDATE_COMPLETED_MAP_RUN","INVALID_ROUTING_CONFIGURATION"]}
shape VariableName {"type":"string"}
shape VariableNameList {"type":"list","member":{"shape":"VariableName"}}
shape VariableReferences {"type":"map","key":{"shape":"StateName"},"value":{"shape":"VariableNameList"}}
shape VariableValue {"type":"string"}
shape VersionDescription {"type":"string","max":256}
shape VersionWeight {"type":"integer","max":100,"min":0}
shape includedDetails {"type":"boolean"}
shape truncated {"type":"boolean"}
"""###
