// Written by Scripts/generate-service-models from botocore's service model; do not edit.

// swift-format-ignore-file

/// The shapes and operations of `lambda`, as lines for `ServiceModel`.
let lambdaModelText = ###"""
metadata {"apiVersion":"2015-03-31","endpointPrefix":"lambda","protocol":"rest-json",\###
"serviceFullName":"AWS Lambda","serviceId":"Lambda","signatureVersion":"v4","signingName":"lambda",\###
"uid":"lambda-2015-03-31"}
operation AddLayerVersionPermission {"http":{"method":"POST",\###
"requestUri":"/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy","responseCode":201},\###
"input":{"shape":"AddLayerVersionPermissionRequest"},"output":{"shape":"AddLayerVersionPermissionResponse"}}
operation AddPermission {"http":{"method":"POST","requestUri":"/2015-03-31/functions/{FunctionName}/policy",\###
"responseCode":201},"input":{"shape":"AddPermissionRequest"},"output":{"shape":"AddPermissionResponse"}}
operation CheckpointDurableExecution {"http":{"method":"POST",\###
"requestUri":"/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint","responseCode":200},\###
"input":{"shape":"CheckpointDurableExecutionRequest"},"output":{"shape":"CheckpointDurableExecutionResponse"}}
operation CreateAlias {"http":{"method":"POST","requestUri":"/2015-03-31/functions/{FunctionName}/aliases",\###
"responseCode":201},"input":{"shape":"CreateAliasRequest"},"output":{"shape":"AliasConfiguration"}}
operation CreateCapacityProvider {"http":{"method":"POST","requestUri":"/2025-11-30/capacity-providers",\###
"responseCode":202},"input":{"shape":"CreateCapacityProviderRequest"},\###
"output":{"shape":"CreateCapacityProviderResponse"}}
operation CreateCodeSigningConfig {"http":{"method":"POST","requestUri":"/2020-04-22/code-signing-configs",\###
"responseCode":201},"input":{"shape":"CreateCodeSigningConfigRequest"},\###
"output":{"shape":"CreateCodeSigningConfigResponse"}}
operation CreateEventSourceMapping {"http":{"method":"POST","requestUri":"/2015-03-31/event-source-mappings",\###
"responseCode":202},"input":{"shape":"CreateEventSourceMappingRequest"},\###
"output":{"shape":"EventSourceMappingConfiguration"}}
operation CreateFunction {"http":{"method":"POST","requestUri":"/2015-03-31/functions","responseCode":201},\###
"input":{"shape":"CreateFunctionRequest"},"output":{"shape":"FunctionConfiguration"}}
operation CreateFunctionUrlConfig {"http":{"method":"POST",\###
"requestUri":"/2021-10-31/functions/{FunctionName}/url","responseCode":201},\###
"input":{"shape":"CreateFunctionUrlConfigRequest"},"output":{"shape":"CreateFunctionUrlConfigResponse"}}
operation DeleteAlias {"http":{"method":"DELETE",\###
"requestUri":"/2015-03-31/functions/{FunctionName}/aliases/{Name}","responseCode":204},\###
"input":{"shape":"DeleteAliasRequest"}}
operation DeleteCapacityProvider {"http":{"method":"DELETE",\###
"requestUri":"/2025-11-30/capacity-providers/{CapacityProviderName}","responseCode":202},\###
"input":{"shape":"DeleteCapacityProviderRequest"},"output":{"shape":"DeleteCapacityProviderResponse"}}
operation DeleteCodeSigningConfig {"http":{"method":"DELETE",\###
"requestUri":"/2020-04-22/code-signing-configs/{CodeSigningConfigArn}","responseCode":204},\###
"input":{"shape":"DeleteCodeSigningConfigRequest"},"output":{"shape":"DeleteCodeSigningConfigResponse"}}
operation DeleteEventSourceMapping {"http":{"method":"DELETE",\###
"requestUri":"/2015-03-31/event-source-mappings/{UUID}","responseCode":202},\###
"input":{"shape":"DeleteEventSourceMappingRequest"},"output":{"shape":"EventSourceMappingConfiguration"}}
operation DeleteFunction {"http":{"method":"DELETE","requestUri":"/2015-03-31/functions/{FunctionName}",\###
"responseCode":200},"input":{"shape":"DeleteFunctionRequest"},"output":{"shape":"DeleteFunctionResponse"}}
operation DeleteFunctionCodeSigningConfig {"http":{"method":"DELETE",\###
"requestUri":"/2020-06-30/functions/{FunctionName}/code-signing-config","responseCode":204},\###
"input":{"shape":"DeleteFunctionCodeSigningConfigRequest"}}
operation DeleteFunctionConcurrency {"http":{"method":"DELETE",\###
"requestUri":"/2017-10-31/functions/{FunctionName}/concurrency","responseCode":204},\###
"input":{"shape":"DeleteFunctionConcurrencyRequest"}}
operation DeleteFunctionEventInvokeConfig {"http":{"method":"DELETE",\###
"requestUri":"/2019-09-25/functions/{FunctionName}/event-invoke-config","responseCode":204},\###
"input":{"shape":"DeleteFunctionEventInvokeConfigRequest"}}
operation DeleteFunctionUrlConfig {"http":{"method":"DELETE",\###
"requestUri":"/2021-10-31/functions/{FunctionName}/url","responseCode":204},\###
"input":{"shape":"DeleteFunctionUrlConfigRequest"}}
operation DeleteLayerVersion {"http":{"method":"DELETE",\###
"requestUri":"/2018-10-31/layers/{LayerName}/versions/{VersionNumber}","responseCode":204},\###
"input":{"shape":"DeleteLayerVersionRequest"}}
operation DeleteProvisionedConcurrencyConfig {"http":{"method":"DELETE",\###
"requestUri":"/2019-09-30/functions/{FunctionName}/provisioned-concurrency","responseCode":204},\###
"input":{"shape":"DeleteProvisionedConcurrencyConfigRequest"}}
operation GetAccountSettings {"http":{"method":"GET","requestUri":"/2016-08-19/account-settings",\###
"responseCode":200},"input":{"shape":"GetAccountSettingsRequest"},\###
"output":{"shape":"GetAccountSettingsResponse"}}
operation GetAlias {"http":{"method":"GET","requestUri":"/2015-03-31/functions/{FunctionName}/aliases/{Name}",\###
"responseCode":200},"input":{"shape":"GetAliasRequest"},"output":{"shape":"AliasConfiguration"}}
operation GetCapacityProvider {"http":{"method":"GET",\###
"requestUri":"/2025-11-30/capacity-providers/{CapacityProviderName}","responseCode":200},\###
"input":{"shape":"GetCapacityProviderRequest"},"output":{"shape":"GetCapacityProviderResponse"}}
operation GetCodeSigningConfig {"http":{"method":"GET",\###
"requestUri":"/2020-04-22/code-signing-configs/{CodeSigningConfigArn}","responseCode":200},\###
"input":{"shape":"GetCodeSigningConfigRequest"},"output":{"shape":"GetCodeSigningConfigResponse"}}
operation GetDurableExecution {"http":{"method":"GET",\###
"requestUri":"/2025-12-01/durable-executions/{DurableExecutionArn}","responseCode":200},\###
"input":{"shape":"GetDurableExecutionRequest"},"output":{"shape":"GetDurableExecutionResponse"}}
operation GetDurableExecutionHistory {"http":{"method":"GET",\###
"requestUri":"/2025-12-01/durable-executions/{DurableExecutionArn}/history","responseCode":200},\###
"input":{"shape":"GetDurableExecutionHistoryRequest"},"output":{"shape":"GetDurableExecutionHistoryResponse"}}
operation GetDurableExecutionState {"http":{"method":"GET",\###
"requestUri":"/2025-12-01/durable-executions/{DurableExecutionArn}/state","responseCode":200},\###
"input":{"shape":"GetDurableExecutionStateRequest"},"output":{"shape":"GetDurableExecutionStateResponse"}}
operation GetEventSourceMapping {"http":{"method":"GET",\###
"requestUri":"/2015-03-31/event-source-mappings/{UUID}","responseCode":200},\###
"input":{"shape":"GetEventSourceMappingRequest"},"output":{"shape":"EventSourceMappingConfiguration"}}
operation GetFunction {"http":{"method":"GET","requestUri":"/2015-03-31/functions/{FunctionName}",\###
"responseCode":200},"input":{"shape":"GetFunctionRequest"},"output":{"shape":"GetFunctionResponse"}}
operation GetFunctionCodeSigningConfig {"http":{"method":"GET",\###
"requestUri":"/2020-06-30/functions/{FunctionName}/code-signing-config","responseCode":200},\###
"input":{"shape":"GetFunctionCodeSigningConfigRequest"},\###
"output":{"shape":"GetFunctionCodeSigningConfigResponse"}}
operation GetFunctionConcurrency {"http":{"method":"GET",\###
"requestUri":"/2019-09-30/functions/{FunctionName}/concurrency","responseCode":200},\###
"input":{"shape":"GetFunctionConcurrencyRequest"},"output":{"shape":"GetFunctionConcurrencyResponse"}}
operation GetFunctionConfiguration {"http":{"method":"GET",\###
"requestUri":"/2015-03-31/functions/{FunctionName}/configuration","responseCode":200},\###
"input":{"shape":"GetFunctionConfigurationRequest"},"output":{"shape":"FunctionConfiguration"}}
operation GetFunctionEventInvokeConfig {"http":{"method":"GET",\###
"requestUri":"/2019-09-25/functions/{FunctionName}/event-invoke-config","responseCode":200},\###
"input":{"shape":"GetFunctionEventInvokeConfigRequest"},"output":{"shape":"FunctionEventInvokeConfig"}}
operation GetFunctionRecursionConfig {"http":{"method":"GET",\###
"requestUri":"/2024-08-31/functions/{FunctionName}/recursion-config","responseCode":200},\###
"input":{"shape":"GetFunctionRecursionConfigRequest"},"output":{"shape":"GetFunctionRecursionConfigResponse"}}
operation GetFunctionScalingConfig {"http":{"method":"GET",\###
"requestUri":"/2025-11-30/functions/{FunctionName}/function-scaling-config","responseCode":200},\###
"input":{"shape":"GetFunctionScalingConfigRequest"},"output":{"shape":"GetFunctionScalingConfigResponse"}}
operation GetFunctionUrlConfig {"http":{"method":"GET",\###
"requestUri":"/2021-10-31/functions/{FunctionName}/url","responseCode":200},\###
"input":{"shape":"GetFunctionUrlConfigRequest"},"output":{"shape":"GetFunctionUrlConfigResponse"}}
operation GetLayerVersion {"http":{"method":"GET",\###
"requestUri":"/2018-10-31/layers/{LayerName}/versions/{VersionNumber}","responseCode":200},\###
"input":{"shape":"GetLayerVersionRequest"},"output":{"shape":"GetLayerVersionResponse"}}
operation GetLayerVersionByArn {"http":{"method":"GET","requestUri":"/2018-10-31/layers?find=LayerVersion",\###
"responseCode":200},"input":{"shape":"GetLayerVersionByArnRequest"},\###
"output":{"shape":"GetLayerVersionResponse"}}
operation GetLayerVersionPolicy {"http":{"method":"GET",\###
"requestUri":"/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy","responseCode":200},\###
"input":{"shape":"GetLayerVersionPolicyRequest"},"output":{"shape":"GetLayerVersionPolicyResponse"}}
operation GetPolicy {"http":{"method":"GET","requestUri":"/2015-03-31/functions/{FunctionName}/policy",\###
"responseCode":200},"input":{"shape":"GetPolicyRequest"},"output":{"shape":"GetPolicyResponse"}}
operation GetProvisionedConcurrencyConfig {"http":{"method":"GET",\###
"requestUri":"/2019-09-30/functions/{FunctionName}/provisioned-concurrency","responseCode":200},\###
"input":{"shape":"GetProvisionedConcurrencyConfigRequest"},\###
"output":{"shape":"GetProvisionedConcurrencyConfigResponse"}}
operation GetRuntimeManagementConfig {"http":{"method":"GET",\###
"requestUri":"/2021-07-20/functions/{FunctionName}/runtime-management-config","responseCode":200},\###
"input":{"shape":"GetRuntimeManagementConfigRequest"},"output":{"shape":"GetRuntimeManagementConfigResponse"}}
operation Invoke {"http":{"method":"POST","requestUri":"/2015-03-31/functions/{FunctionName}/invocations",\###
"responseCode":200},"input":{"shape":"InvocationRequest"},"output":{"shape":"InvocationResponse"}}
operation InvokeAsync {"http":{"method":"POST",\###
"requestUri":"/2014-11-13/functions/{FunctionName}/invoke-async","responseCode":202},\###
"input":{"shape":"InvokeAsyncRequest"},"output":{"shape":"InvokeAsyncResponse"}}
operation InvokeWithResponseStream {"http":{"method":"POST",\###
"requestUri":"/2021-11-15/functions/{FunctionName}/response-streaming-invocations","responseCode":200},\###
"input":{"shape":"InvokeWithResponseStreamRequest"},"output":{"shape":"InvokeWithResponseStreamResponse"}}
operation ListAliases {"http":{"method":"GET","requestUri":"/2015-03-31/functions/{FunctionName}/aliases",\###
"responseCode":200},"input":{"shape":"ListAliasesRequest"},"output":{"shape":"ListAliasesResponse"}}
operation ListCapacityProviders {"http":{"method":"GET","requestUri":"/2025-11-30/capacity-providers",\###
"responseCode":200},"input":{"shape":"ListCapacityProvidersRequest"},\###
"output":{"shape":"ListCapacityProvidersResponse"}}
operation ListCodeSigningConfigs {"http":{"method":"GET","requestUri":"/2020-04-22/code-signing-configs",\###
"responseCode":200},"input":{"shape":"ListCodeSigningConfigsRequest"},\###
"output":{"shape":"ListCodeSigningConfigsResponse"}}
operation ListDurableExecutionsByFunction {"http":{"method":"GET",\###
"requestUri":"/2025-12-01/functions/{FunctionName}/durable-executions","responseCode":200},\###
"input":{"shape":"ListDurableExecutionsByFunctionRequest"},\###
"output":{"shape":"ListDurableExecutionsByFunctionResponse"}}
operation ListEventSourceMappings {"http":{"method":"GET","requestUri":"/2015-03-31/event-source-mappings",\###
"responseCode":200},"input":{"shape":"ListEventSourceMappingsRequest"},\###
"output":{"shape":"ListEventSourceMappingsResponse"}}
operation ListFunctionEventInvokeConfigs {"http":{"method":"GET",\###
"requestUri":"/2019-09-25/functions/{FunctionName}/event-invoke-config/list","responseCode":200},\###
"input":{"shape":"ListFunctionEventInvokeConfigsRequest"},\###
"output":{"shape":"ListFunctionEventInvokeConfigsResponse"}}
operation ListFunctionUrlConfigs {"http":{"method":"GET",\###
"requestUri":"/2021-10-31/functions/{FunctionName}/urls","responseCode":200},\###
"input":{"shape":"ListFunctionUrlConfigsRequest"},"output":{"shape":"ListFunctionUrlConfigsResponse"}}
operation ListFunctionVersionsByCapacityProvider {"http":{"method":"GET",\###
"requestUri":"/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions","responseCode":200},\###
"input":{"shape":"ListFunctionVersionsByCapacityProviderRequest"},\###
"output":{"shape":"ListFunctionVersionsByCapacityProviderResponse"}}
operation ListFunctions {"http":{"method":"GET","requestUri":"/2015-03-31/functions","responseCode":200},\###
"input":{"shape":"ListFunctionsRequest"},"output":{"shape":"ListFunctionsResponse"}}
operation ListFunctionsByCodeSigningConfig {"http":{"method":"GET",\###
"requestUri":"/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions","responseCode":200},\###
"input":{"shape":"ListFunctionsByCodeSigningConfigRequest"},\###
"output":{"shape":"ListFunctionsByCodeSigningConfigResponse"}}
operation ListLayerVersions {"http":{"method":"GET","requestUri":"/2018-10-31/layers/{LayerName}/versions",\###
"responseCode":200},"input":{"shape":"ListLayerVersionsRequest"},\###
"output":{"shape":"ListLayerVersionsResponse"}}
operation ListLayers {"http":{"method":"GET","requestUri":"/2018-10-31/layers","responseCode":200},\###
"input":{"shape":"ListLayersRequest"},"output":{"shape":"ListLayersResponse"}}
operation ListProvisionedConcurrencyConfigs {"http":{"method":"GET",\###
"requestUri":"/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL","responseCode":200},\###
"input":{"shape":"ListProvisionedConcurrencyConfigsRequest"},\###
"output":{"shape":"ListProvisionedConcurrencyConfigsResponse"}}
operation ListTags {"http":{"method":"GET","requestUri":"/2017-03-31/tags/{Resource}","responseCode":200},\###
"input":{"shape":"ListTagsRequest"},"output":{"shape":"ListTagsResponse"}}
operation ListVersionsByFunction {"http":{"method":"GET",\###
"requestUri":"/2015-03-31/functions/{FunctionName}/versions","responseCode":200},\###
"input":{"shape":"ListVersionsByFunctionRequest"},"output":{"shape":"ListVersionsByFunctionResponse"}}
operation PublishLayerVersion {"http":{"method":"POST","requestUri":"/2018-10-31/layers/{LayerName}/versions",\###
"responseCode":201},"input":{"shape":"PublishLayerVersionRequest"},\###
"output":{"shape":"PublishLayerVersionResponse"}}
operation PublishVersion {"http":{"method":"POST",\###
"requestUri":"/2015-03-31/functions/{FunctionName}/versions","responseCode":201},\###
"input":{"shape":"PublishVersionRequest"},"output":{"shape":"FunctionConfiguration"}}
operation PutFunctionCodeSigningConfig {"http":{"method":"PUT",\###
"requestUri":"/2020-06-30/functions/{FunctionName}/code-signing-config","responseCode":200},\###
"input":{"shape":"PutFunctionCodeSigningConfigRequest"},\###
"output":{"shape":"PutFunctionCodeSigningConfigResponse"}}
operation PutFunctionConcurrency {"http":{"method":"PUT",\###
"requestUri":"/2017-10-31/functions/{FunctionName}/concurrency","responseCode":200},\###
"input":{"shape":"PutFunctionConcurrencyRequest"},"output":{"shape":"Concurrency"}}
operation PutFunctionEventInvokeConfig {"http":{"method":"PUT",\###
"requestUri":"/2019-09-25/functions/{FunctionName}/event-invoke-config","responseCode":200},\###
"input":{"shape":"PutFunctionEventInvokeConfigRequest"},"output":{"shape":"FunctionEventInvokeConfig"}}
operation PutFunctionRecursionConfig {"http":{"method":"PUT",\###
"requestUri":"/2024-08-31/functions/{FunctionName}/recursion-config","responseCode":200},\###
"input":{"shape":"PutFunctionRecursionConfigRequest"},"output":{"shape":"PutFunctionRecursionConfigResponse"}}
operation PutFunctionScalingConfig {"http":{"method":"PUT",\###
"requestUri":"/2025-11-30/functions/{FunctionName}/function-scaling-config","responseCode":202},\###
"input":{"shape":"PutFunctionScalingConfigRequest"},"output":{"shape":"PutFunctionScalingConfigResponse"}}
operation PutProvisionedConcurrencyConfig {"http":{"method":"PUT",\###
"requestUri":"/2019-09-30/functions/{FunctionName}/provisioned-concurrency","responseCode":202},\###
"input":{"shape":"PutProvisionedConcurrencyConfigRequest"},\###
"output":{"shape":"PutProvisionedConcurrencyConfigResponse"}}
operation PutRuntimeManagementConfig {"http":{"method":"PUT",\###
"requestUri":"/2021-07-20/functions/{FunctionName}/runtime-management-config","responseCode":200},\###
"input":{"shape":"PutRuntimeManagementConfigRequest"},"output":{"shape":"PutRuntimeManagementConfigResponse"}}
operation RemoveLayerVersionPermission {"http":{"method":"DELETE",\###
"requestUri":"/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}",\###
"responseCode":204},"input":{"shape":"RemoveLayerVersionPermissionRequest"}}
operation RemovePermission {"http":{"method":"DELETE",\###
"requestUri":"/2015-03-31/functions/{FunctionName}/policy/{StatementId}","responseCode":204},\###
"input":{"shape":"RemovePermissionRequest"}}
operation SendDurableExecutionCallbackFailure {"http":{"method":"POST",\###
"requestUri":"/2025-12-01/durable-execution-callbacks/{CallbackId}/fail","responseCode":200},\###
"input":{"shape":"SendDurableExecutionCallbackFailureRequest"},\###
"output":{"shape":"SendDurableExecutionCallbackFailureResponse"}}
operation SendDurableExecutionCallbackHeartbeat {"http":{"method":"POST",\###
"requestUri":"/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat","responseCode":200},\###
"input":{"shape":"SendDurableExecutionCallbackHeartbeatRequest"},\###
"output":{"shape":"SendDurableExecutionCallbackHeartbeatResponse"}}
operation SendDurableExecutionCallbackSuccess {"http":{"method":"POST",\###
"requestUri":"/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed","responseCode":200},\###
"input":{"shape":"SendDurableExecutionCallbackSuccessRequest"},\###
"output":{"shape":"SendDurableExecutionCallbackSuccessResponse"}}
operation StopDurableExecution {"http":{"method":"POST",\###
"requestUri":"/2025-12-01/durable-executions/{DurableExecutionArn}/stop","responseCode":200},\###
"input":{"shape":"StopDurableExecutionRequest"},"output":{"shape":"StopDurableExecutionResponse"}}
operation TagResource {"http":{"method":"POST","requestUri":"/2017-03-31/tags/{Resource}","responseCode":204},\###
"input":{"shape":"TagResourceRequest"}}
operation UntagResource {"http":{"method":"DELETE","requestUri":"/2017-03-31/tags/{Resource}",\###
"responseCode":204},"input":{"shape":"UntagResourceRequest"}}
operation UpdateAlias {"http":{"method":"PUT",\###
"requestUri":"/2015-03-31/functions/{FunctionName}/aliases/{Name}","responseCode":200},\###
"input":{"shape":"UpdateAliasRequest"},"output":{"shape":"AliasConfiguration"}}
operation UpdateCapacityProvider {"http":{"method":"PUT",\###
"requestUri":"/2025-11-30/capacity-providers/{CapacityProviderName}","responseCode":202},\###
"input":{"shape":"UpdateCapacityProviderRequest"},"output":{"shape":"UpdateCapacityProviderResponse"}}
operation UpdateCodeSigningConfig {"http":{"method":"PUT",\###
"requestUri":"/2020-04-22/code-signing-configs/{CodeSigningConfigArn}","responseCode":200},\###
"input":{"shape":"UpdateCodeSigningConfigRequest"},"output":{"shape":"UpdateCodeSigningConfigResponse"}}
operation UpdateEventSourceMapping {"http":{"method":"PUT",\###
"requestUri":"/2015-03-31/event-source-mappings/{UUID}","responseCode":202},\###
"input":{"shape":"UpdateEventSourceMappingRequest"},"output":{"shape":"EventSourceMappingConfiguration"}}
operation UpdateFunctionCode {"http":{"method":"PUT","requestUri":"/2015-03-31/functions/{FunctionName}/code",\###
"responseCode":200},"input":{"shape":"UpdateFunctionCodeRequest"},"output":{"shape":"FunctionConfiguration"}}
operation UpdateFunctionConfiguration {"http":{"method":"PUT",\###
"requestUri":"/2015-03-31/functions/{FunctionName}/configuration","responseCode":200},\###
"input":{"shape":"UpdateFunctionConfigurationRequest"},"output":{"shape":"FunctionConfiguration"}}
operation UpdateFunctionEventInvokeConfig {"http":{"method":"POST",\###
"requestUri":"/2019-09-25/functions/{FunctionName}/event-invoke-config","responseCode":200},\###
"input":{"shape":"UpdateFunctionEventInvokeConfigRequest"},"output":{"shape":"FunctionEventInvokeConfig"}}
operation UpdateFunctionUrlConfig {"http":{"method":"PUT",\###
"requestUri":"/2021-10-31/functions/{FunctionName}/url","responseCode":200},\###
"input":{"shape":"UpdateFunctionUrlConfigRequest"},"output":{"shape":"UpdateFunctionUrlConfigResponse"}}
shape AccountLimit {"type":"structure","members":{"TotalCodeSize":{"shape":"Long"},\###
"CodeSizeUnzipped":{"shape":"Long"},"CodeSizeZipped":{"shape":"Long"},\###
"ConcurrentExecutions":{"shape":"Integer"},\###
"UnreservedConcurrentExecutions":{"shape":"UnreservedConcurrentExecutions"}}}
shape AccountUsage {"type":"structure","members":{"TotalCodeSize":{"shape":"Long"},\###
"FunctionCount":{"shape":"Long"}}}
shape Action {"type":"string","pattern":"(lambda:[*]|lambda:[a-zA-Z]+|[*])"}
shape AddLayerVersionPermissionRequest {"type":"structure","required":["LayerName","VersionNumber",\###
"StatementId","Action","Principal"],"members":{"LayerName":{"shape":"LayerName","location":"uri",\###
"locationName":"LayerName"},"VersionNumber":{"shape":"LayerVersionNumber","location":"uri",\###
"locationName":"VersionNumber"},"StatementId":{"shape":"StatementId"},\###
"Action":{"shape":"LayerPermissionAllowedAction"},"Principal":{"shape":"LayerPermissionAllowedPrincipal"},\###
"OrganizationId":{"shape":"OrganizationId"},"RevisionId":{"shape":"String","location":"querystring",\###
"locationName":"RevisionId"}}}
shape AddLayerVersionPermissionResponse {"type":"structure","members":{"Statement":{"shape":"String"},\###
"RevisionId":{"shape":"String"}}}
shape AddPermissionRequest {"type":"structure","required":["FunctionName","StatementId","Action","Principal"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"StatementId":{"shape":"StatementId"},"Action":{"shape":"Action"},"Principal":{"shape":"Principal"},\###
"SourceArn":{"shape":"Arn"},"SourceAccount":{"shape":"SourceOwner"},\###
"EventSourceToken":{"shape":"EventSourceToken"},"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier",\###
"location":"querystring","locationName":"Qualifier"},"RevisionId":{"shape":"String"},\###
"PrincipalOrgID":{"shape":"PrincipalOrgID"},"FunctionUrlAuthType":{"shape":"FunctionUrlAuthType"},\###
"InvokedViaFunctionUrl":{"shape":"InvokedViaFunctionUrl"}}}
shape AddPermissionResponse {"type":"structure","members":{"Statement":{"shape":"String"}}}
shape AdditionalVersion {"type":"string","max":1024,"min":1,"pattern":"[0-9]+"}
shape AdditionalVersionWeights {"type":"map","key":{"shape":"AdditionalVersion"},"value":{"shape":"Weight"}}
shape Alias {"type":"string","max":128,"min":1,"pattern":"(?!^[0-9]+$)([a-zA-Z0-9-_]+)"}
shape AliasConfiguration {"type":"structure","members":{"AliasArn":{"shape":"FunctionArn"},\###
"Name":{"shape":"Alias"},"FunctionVersion":{"shape":"Version"},"Description":{"shape":"Description"},\###
"RoutingConfig":{"shape":"AliasRoutingConfiguration"},"RevisionId":{"shape":"String"}}}
shape AliasList {"type":"list","member":{"shape":"AliasConfiguration"}}
shape AliasRoutingConfiguration {"type":"structure",\###
"members":{"AdditionalVersionWeights":{"shape":"AdditionalVersionWeights"}}}
shape AllowCredentials {"type":"boolean"}
shape AllowMethodsList {"type":"list","member":{"shape":"Method"},"max":6,"min":0}
shape AllowOriginsList {"type":"list","member":{"shape":"Origin"},"max":100,"min":0}
shape AllowedPublishers {"type":"structure","required":["SigningProfileVersionArns"],\###
"members":{"SigningProfileVersionArns":{"shape":"SigningProfileVersionArns"}}}
shape AmazonManagedKafkaEventSourceConfig {"type":"structure","members":{"ConsumerGroupId":{"shape":"URI"},\###
"SchemaRegistryConfig":{"shape":"KafkaSchemaRegistryConfig"}}}
shape ApplicationLogLevel {"type":"string","enum":["TRACE","DEBUG","INFO","WARN","ERROR","FATAL"]}
shape Architecture {"type":"string","enum":["x86_64","arm64"]}
shape ArchitecturesList {"type":"list","member":{"shape":"Architecture"},"max":1,"min":1}
shape Arn {"type":"string",\###
"pattern":"arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)"}
shape AttemptCount {"type":"integer","min":0}
shape BatchSize {"type":"integer","max":10000,"min":1}
shape BinaryOperationPayload {"type":"blob","max":262144,"min":0}
shape BisectBatchOnFunctionError {"type":"boolean"}
shape Blob {"type":"blob"}
shape BlobStream {"type":"blob","streaming":true}
shape Boolean {"type":"boolean"}
shape CallbackDetails {"type":"structure","members":{"CallbackId":{"shape":"CallbackId"},\###
"Result":{"shape":"OperationPayload"},"Error":{"shape":"ErrorObject"}}}
shape CallbackFailedDetails {"type":"structure","required":["Error"],\###
"members":{"Error":{"shape":"EventError"}}}
shape CallbackId {"type":"string","max":1024,"min":1,"pattern":"[A-Za-z0-9+/]+={0,2}"}
shape CallbackOptions {"type":"structure","members":{"TimeoutSeconds":{"shape":"DurationSeconds"},\###
"HeartbeatTimeoutSeconds":{"shape":"DurationSeconds"}}}
shape CallbackStartedDetails {"type":"structure","required":["CallbackId"],\###
"members":{"CallbackId":{"shape":"CallbackId"},"HeartbeatTimeout":{"shape":"DurationSeconds"},\###
"Timeout":{"shape":"DurationSeconds"}}}
shape CallbackSucceededDetails {"type":"structure","required":["Result"],\###
"members":{"Result":{"shape":"EventResult"}}}
shape CallbackTimedOutDetails {"type":"structure","required":["Error"],\###
"members":{"Error":{"shape":"EventError"}}}
shape CallbackTimeoutException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":400,"senderFault":true},"exception":true}
shape CapacityProvider {"type":"structure","required":["CapacityProviderArn","State","VpcConfig",\###
"PermissionsConfig"],"members":{"CapacityProviderArn":{"shape":"CapacityProviderArn"},\###
"State":{"shape":"CapacityProviderState"},"VpcConfig":{"shape":"CapacityProviderVpcConfig"},\###
"PermissionsConfig":{"shape":"CapacityProviderPermissionsConfig"},\###
"InstanceRequirements":{"shape":"InstanceRequirements"},\###
"CapacityProviderScalingConfig":{"shape":"CapacityProviderScalingConfig"},"KmsKeyArn":{"shape":"KMSKeyArn"},\###
"LastModified":{"shape":"Timestamp"}}}
shape CapacityProviderArn {"type":"string","max":140,"min":1,\###
"pattern":"arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+"}
shape CapacityProviderConfig {"type":"structure","required":["LambdaManagedInstancesCapacityProviderConfig"],\###
"members":{"LambdaManagedInstancesCapacityProviderConfig":{"shape":"LambdaManagedInstancesCapacityProviderConfig"}}}
shape CapacityProviderLimitExceededException {"type":"structure","members":{"Type":{"shape":"String"},\###
"message":{"shape":"String"}},"error":{"httpStatusCode":400,"senderFault":true},"exception":true}
shape CapacityProviderMaxVCpuCount {"type":"integer","max":15000,"min":2}
shape CapacityProviderName {"type":"string","max":140,"min":1,\###
"pattern":"(arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+"}
shape CapacityProviderPermissionsConfig {"type":"structure","required":["CapacityProviderOperatorRoleArn"],\###
"members":{"CapacityProviderOperatorRoleArn":{"shape":"RoleArn"}}}
shape CapacityProviderPredefinedMetricType {"type":"string",\###
"enum":["LambdaCapacityProviderAverageCPUUtilization"]}
shape CapacityProviderScalingConfig {"type":"structure",\###
"members":{"MaxVCpuCount":{"shape":"CapacityProviderMaxVCpuCount"},\###
"ScalingMode":{"shape":"CapacityProviderScalingMode"},\###
"ScalingPolicies":{"shape":"CapacityProviderScalingPoliciesList"}}}
shape CapacityProviderScalingMode {"type":"string","enum":["Auto","Manual"]}
shape CapacityProviderScalingPoliciesList {"type":"list","member":{"shape":"TargetTrackingScalingPolicy"},\###
"max":10,"min":1}
shape CapacityProviderSecurityGroupIds {"type":"list","member":{"shape":"SecurityGroupId"},"max":5,"min":0}
shape CapacityProviderState {"type":"string","enum":["Pending","Active","Failed","Deleting"]}
shape CapacityProviderSubnetIds {"type":"list","member":{"shape":"SubnetId"},"max":16,"min":1}
shape CapacityProviderVpcConfig {"type":"structure","required":["SubnetIds","SecurityGroupIds"],\###
"members":{"SubnetIds":{"shape":"CapacityProviderSubnetIds"},\###
"SecurityGroupIds":{"shape":"CapacityProviderSecurityGroupIds"}}}
shape CapacityProvidersList {"type":"list","member":{"shape":"CapacityProvider"},"max":50,"min":0}
shape ChainedInvokeDetails {"type":"structure","members":{"Result":{"shape":"OperationPayload"},\###
"Error":{"shape":"ErrorObject"}}}
shape ChainedInvokeFailedDetails {"type":"structure","required":["Error"],\###
"members":{"Error":{"shape":"EventError"}}}
shape ChainedInvokeOptions {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName"},"TenantId":{"shape":"TenantId"}}}
shape ChainedInvokeStartedDetails {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName"},"TenantId":{"shape":"TenantId"},\###
"Input":{"shape":"EventInput"},"ExecutedVersion":{"shape":"VersionWithLatestPublished"},\###
"DurableExecutionArn":{"shape":"DurableExecutionArn"}}}
shape ChainedInvokeStoppedDetails {"type":"structure","required":["Error"],\###
"members":{"Error":{"shape":"EventError"}}}
shape ChainedInvokeSucceededDetails {"type":"structure","required":["Result"],\###
"members":{"Result":{"shape":"EventResult"}}}
shape ChainedInvokeTimedOutDetails {"type":"structure","required":["Error"],\###
"members":{"Error":{"shape":"EventError"}}}
shape CheckpointDurableExecutionRequest {"type":"structure","required":["DurableExecutionArn",\###
"CheckpointToken"],"members":{"DurableExecutionArn":{"shape":"DurableExecutionArn","location":"uri",\###
"locationName":"DurableExecutionArn"},"CheckpointToken":{"shape":"CheckpointToken"},\###
"Updates":{"shape":"OperationUpdates"},"ClientToken":{"shape":"ClientToken","idempotencyToken":true}}}
shape CheckpointDurableExecutionResponse {"type":"structure","required":["NewExecutionState"],\###
"members":{"CheckpointToken":{"shape":"CheckpointToken"},\###
"NewExecutionState":{"shape":"CheckpointUpdatedExecutionState"}}}
shape CheckpointToken {"type":"string","max":2048,"min":1,"pattern":"[A-Za-z0-9+/]+={0,2}"}
shape CheckpointUpdatedExecutionState {"type":"structure","members":{"Operations":{"shape":"Operations"},\###
"NextMarker":{"shape":"String"}}}
shape ClientToken {"type":"string","max":64,"min":1,"pattern":"[\\x21-\\x7E]+"}
shape CodeSigningConfig {"type":"structure","required":["CodeSigningConfigId","CodeSigningConfigArn",\###
"AllowedPublishers","CodeSigningPolicies","LastModified"],\###
"members":{"CodeSigningConfigId":{"shape":"CodeSigningConfigId"},\###
"CodeSigningConfigArn":{"shape":"CodeSigningConfigArn"},"Description":{"shape":"Description"},\###
"AllowedPublishers":{"shape":"AllowedPublishers"},"CodeSigningPolicies":{"shape":"CodeSigningPolicies"},\###
"LastModified":{"shape":"Timestamp"}}}
shape CodeSigningConfigArn {"type":"string","max":200,"min":0,\###
"pattern":"arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}"}
shape CodeSigningConfigId {"type":"string","pattern":"csc-[a-zA-Z0-9-_\\.]{17}"}
shape CodeSigningConfigList {"type":"list","member":{"shape":"CodeSigningConfig"}}
shape CodeSigningConfigNotFoundException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":404,"senderFault":true},"exception":true}
shape CodeSigningPolicies {"type":"structure",\###
"members":{"UntrustedArtifactOnDeployment":{"shape":"CodeSigningPolicy"}}}
shape CodeSigningPolicy {"type":"string","enum":["Warn","Enforce"]}
shape CodeStorageExceededException {"type":"structure","members":{"Type":{"shape":"String"},\###
"message":{"shape":"String"}},"error":{"httpStatusCode":400,"senderFault":true},"exception":true}
shape CodeVerificationFailedException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":400,"senderFault":true},"exception":true}
shape CollectionName {"type":"string","max":57,"min":1,"pattern":"(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)"}
shape CompatibleArchitectures {"type":"list","member":{"shape":"Architecture"},"max":2,"min":0}
shape CompatibleRuntimes {"type":"list","member":{"shape":"Runtime"},"max":15,"min":0}
shape Concurrency {"type":"structure",\###
"members":{"ReservedConcurrentExecutions":{"shape":"ReservedConcurrentExecutions"}}}
shape ContextDetails {"type":"structure","members":{"ReplayChildren":{"shape":"ReplayChildren"},\###
"Result":{"shape":"OperationPayload"},"Error":{"shape":"ErrorObject"}}}
shape ContextFailedDetails {"type":"structure","required":["Error"],\###
"members":{"Error":{"shape":"EventError"}}}
shape ContextOptions {"type":"structure","members":{"ReplayChildren":{"shape":"ReplayChildren"}}}
shape ContextStartedDetails {"type":"structure","members":{}}
shape ContextSucceededDetails {"type":"structure","required":["Result"],\###
"members":{"Result":{"shape":"EventResult"}}}
shape Cors {"type":"structure","members":{"AllowCredentials":{"shape":"AllowCredentials"},\###
"AllowHeaders":{"shape":"HeadersList"},"AllowMethods":{"shape":"AllowMethodsList"},\###
"AllowOrigins":{"shape":"AllowOriginsList"},"ExposeHeaders":{"shape":"HeadersList"},\###
"MaxAge":{"shape":"MaxAge"}}}
shape CreateAliasRequest {"type":"structure","required":["FunctionName","Name","FunctionVersion"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"Name":{"shape":"Alias"},"FunctionVersion":{"shape":"VersionWithLatestPublished"},\###
"Description":{"shape":"Description"},"RoutingConfig":{"shape":"AliasRoutingConfiguration"}}}
shape CreateCapacityProviderRequest {"type":"structure","required":["CapacityProviderName","VpcConfig",\###
"PermissionsConfig"],"members":{"CapacityProviderName":{"shape":"CapacityProviderName"},\###
"VpcConfig":{"shape":"CapacityProviderVpcConfig"},\###
"PermissionsConfig":{"shape":"CapacityProviderPermissionsConfig"},\###
"InstanceRequirements":{"shape":"InstanceRequirements"},\###
"CapacityProviderScalingConfig":{"shape":"CapacityProviderScalingConfig"},\###
"KmsKeyArn":{"shape":"KMSKeyArnNonEmpty"},"Tags":{"shape":"Tags"}}}
shape CreateCapacityProviderResponse {"type":"structure","required":["CapacityProvider"],\###
"members":{"CapacityProvider":{"shape":"CapacityProvider"}}}
shape CreateCodeSigningConfigRequest {"type":"structure","required":["AllowedPublishers"],\###
"members":{"Description":{"shape":"Description"},"AllowedPublishers":{"shape":"AllowedPublishers"},\###
"CodeSigningPolicies":{"shape":"CodeSigningPolicies"},"Tags":{"shape":"Tags"}}}
shape CreateCodeSigningConfigResponse {"type":"structure","required":["CodeSigningConfig"],\###
"members":{"CodeSigningConfig":{"shape":"CodeSigningConfig"}}}
shape CreateEventSourceMappingRequest {"type":"structure","required":["FunctionName"],\###
"members":{"EventSourceArn":{"shape":"Arn"},"FunctionName":{"shape":"NamespacedFunctionName"},\###
"Enabled":{"shape":"Enabled"},"BatchSize":{"shape":"BatchSize"},"FilterCriteria":{"shape":"FilterCriteria"},\###
"MaximumBatchingWindowInSeconds":{"shape":"MaximumBatchingWindowInSeconds"},\###
"ParallelizationFactor":{"shape":"ParallelizationFactor"},"StartingPosition":{"shape":"EventSourcePosition"},\###
"StartingPositionTimestamp":{"shape":"Date"},"DestinationConfig":{"shape":"DestinationConfig"},\###
"MaximumRecordAgeInSeconds":{"shape":"MaximumRecordAgeInSeconds"},\###
"BisectBatchOnFunctionError":{"shape":"BisectBatchOnFunctionError"},\###
"MaximumRetryAttempts":{"shape":"MaximumRetryAttemptsEventSourceMapping"},"Tags":{"shape":"Tags"},\###
"TumblingWindowInSeconds":{"shape":"TumblingWindowInSeconds"},"Topics":{"shape":"Topics"},\###
"Queues":{"shape":"Queues"},"SourceAccessConfigurations":{"shape":"SourceAccessConfigurations"},\###
"SelfManagedEventSource":{"shape":"SelfManagedEventSource"},\###
"FunctionResponseTypes":{"shape":"FunctionResponseTypeList"},\###
"AmazonManagedKafkaEventSourceConfig":{"shape":"AmazonManagedKafkaEventSourceConfig"},\###
"SelfManagedKafkaEventSourceConfig":{"shape":"SelfManagedKafkaEventSourceConfig"},\###
"ScalingConfig":{"shape":"ScalingConfig"},\###
"DocumentDBEventSourceConfig":{"shape":"DocumentDBEventSourceConfig"},"KMSKeyArn":{"shape":"KMSKeyArn"},\###
"MetricsConfig":{"shape":"EventSourceMappingMetricsConfig"},\###
"LoggingConfig":{"shape":"EventSourceMappingLoggingConfig"},\###
"ProvisionedPollerConfig":{"shape":"ProvisionedPollerConfig"}}}
shape CreateFunctionRequest {"type":"structure","required":["FunctionName","Role","Code"],\###
"members":{"FunctionName":{"shape":"FunctionName"},"Runtime":{"shape":"Runtime"},"Role":{"shape":"RoleArn"},\###
"Handler":{"shape":"Handler"},"Code":{"shape":"FunctionCode"},"Description":{"shape":"Description"},\###
"Timeout":{"shape":"Timeout"},"MemorySize":{"shape":"MemorySize"},"Publish":{"shape":"Boolean"},\###
"VpcConfig":{"shape":"VpcConfig"},"PackageType":{"shape":"PackageType"},\###
"DeadLetterConfig":{"shape":"DeadLetterConfig"},"Environment":{"shape":"Environment"},\###
"KMSKeyArn":{"shape":"KMSKeyArn"},"TracingConfig":{"shape":"TracingConfig"},"Tags":{"shape":"Tags"},\###
"Layers":{"shape":"LayerList"},"FileSystemConfigs":{"shape":"FileSystemConfigList"},\###
"ImageConfig":{"shape":"ImageConfig"},"CodeSigningConfigArn":{"shape":"CodeSigningConfigArn"},\###
"Architectures":{"shape":"ArchitecturesList"},"EphemeralStorage":{"shape":"EphemeralStorage"},\###
"SnapStart":{"shape":"SnapStart"},"LoggingConfig":{"shape":"LoggingConfig"},\###
"CapacityProviderConfig":{"shape":"CapacityProviderConfig"},\###
"PublishTo":{"shape":"FunctionVersionLatestPublished"},"DurableConfig":{"shape":"DurableConfig"},\###
"TenancyConfig":{"shape":"TenancyConfig"}}}
shape CreateFunctionUrlConfigRequest {"type":"structure","required":["FunctionName","AuthType"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"FunctionUrlQualifier","location":"querystring","locationName":"Qualifier"},\###
"AuthType":{"shape":"FunctionUrlAuthType"},"Cors":{"shape":"Cors"},"InvokeMode":{"shape":"InvokeMode"}}}
shape CreateFunctionUrlConfigResponse {"type":"structure","required":["FunctionUrl","FunctionArn","AuthType",\###
"CreationTime"],"members":{"FunctionUrl":{"shape":"FunctionUrl"},"FunctionArn":{"shape":"FunctionArn"},\###
"AuthType":{"shape":"FunctionUrlAuthType"},"Cors":{"shape":"Cors"},"CreationTime":{"shape":"Timestamp"},\###
"InvokeMode":{"shape":"InvokeMode"}}}
shape DatabaseName {"type":"string","max":63,"min":1,"pattern":"[^ /\\.$\\x22]*"}
shape Date {"type":"timestamp"}
shape DeadLetterConfig {"type":"structure","members":{"TargetArn":{"shape":"ResourceArn"}}}
shape DeleteAliasRequest {"type":"structure","required":["FunctionName","Name"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"Name":{"shape":"Alias","location":"uri","locationName":"Name"}}}
shape DeleteCapacityProviderRequest {"type":"structure","required":["CapacityProviderName"],\###
"members":{"CapacityProviderName":{"shape":"CapacityProviderName","location":"uri",\###
"locationName":"CapacityProviderName"}}}
shape DeleteCapacityProviderResponse {"type":"structure","required":["CapacityProvider"],\###
"members":{"CapacityProvider":{"shape":"CapacityProvider"}}}
shape DeleteCodeSigningConfigRequest {"type":"structure","required":["CodeSigningConfigArn"],\###
"members":{"CodeSigningConfigArn":{"shape":"CodeSigningConfigArn","location":"uri",\###
"locationName":"CodeSigningConfigArn"}}}
shape DeleteCodeSigningConfigResponse {"type":"structure","members":{}}
shape DeleteEventSourceMappingRequest {"type":"structure","required":["UUID"],\###
"members":{"UUID":{"shape":"String","location":"uri","locationName":"UUID"}}}
shape DeleteFunctionCodeSigningConfigRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"}}}
shape DeleteFunctionConcurrencyRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"}}}
shape DeleteFunctionEventInvokeConfigRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier","location":"querystring",\###
"locationName":"Qualifier"}}}
shape DeleteFunctionRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier","location":"querystring",\###
"locationName":"Qualifier"}}}
shape DeleteFunctionResponse {"type":"structure","members":{"StatusCode":{"shape":"Integer",\###
"location":"statusCode"}}}
shape DeleteFunctionUrlConfigRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"FunctionUrlQualifier","location":"querystring","locationName":"Qualifier"}}}
shape DeleteLayerVersionRequest {"type":"structure","required":["LayerName","VersionNumber"],\###
"members":{"LayerName":{"shape":"LayerName","location":"uri","locationName":"LayerName"},\###
"VersionNumber":{"shape":"LayerVersionNumber","location":"uri","locationName":"VersionNumber"}}}
shape DeleteProvisionedConcurrencyConfigRequest {"type":"structure","required":["FunctionName","Qualifier"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"Qualifier","location":"querystring","locationName":"Qualifier"}}}
shape Description {"type":"string","max":256,"min":0}
shape DestinationArn {"type":"string","max":350,"min":0,"pattern":"$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,\###
248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)"}
shape DestinationConfig {"type":"structure","members":{"OnSuccess":{"shape":"OnSuccess"},\###
"OnFailure":{"shape":"OnFailure"}}}
shape DocumentDBEventSourceConfig {"type":"structure","members":{"DatabaseName":{"shape":"DatabaseName"},\###
"CollectionName":{"shape":"CollectionName"},"FullDocument":{"shape":"FullDocument"}}}
shape DurableConfig {"type":"structure","members":{"RetentionPeriodInDays":{"shape":"RetentionPeriodInDays"},\###
"ExecutionTimeout":{"shape":"ExecutionTimeout"}}}
shape DurableExecutionAlreadyStartedException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":409,"senderFault":true},"exception":true}
shape DurableExecutionArn {"type":"string","max":1024,"min":1,\###
"pattern":"arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)"}
shape DurableExecutionName {"type":"string","max":64,"min":1,"pattern":"[a-zA-Z0-9-_]+"}
shape DurableExecutions {"type":"list","member":{"shape":"Execution"}}
shape DurationSeconds {"type":"integer","min":0}
shape EC2AccessDeniedException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":502},"exception":true,"fault":true}
shape EC2ThrottledException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":502},"exception":true,"fault":true}
shape EC2UnexpectedException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"},"EC2ErrorCode":{"shape":"String"}},"error":{"httpStatusCode":502},\###
"exception":true,"fault":true}
shape EFSIOException {"type":"structure","members":{"Type":{"shape":"String"},"Message":{"shape":"String"}},\###
"error":{"httpStatusCode":410,"senderFault":true},"exception":true}
shape EFSMountConnectivityException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":408,"senderFault":true},"exception":true}
shape EFSMountFailureException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":403,"senderFault":true},"exception":true}
shape EFSMountTimeoutException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":408,"senderFault":true},"exception":true}
shape ENILimitReachedException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":502},"exception":true,"fault":true}
shape Enabled {"type":"boolean"}
shape EndPointType {"type":"string","enum":["KAFKA_BOOTSTRAP_SERVERS"]}
shape Endpoint {"type":"string","max":300,"min":1,\###
"pattern":"(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,\###
5}"}
shape EndpointLists {"type":"list","member":{"shape":"Endpoint"},"max":10,"min":1}
shape Endpoints {"type":"map","key":{"shape":"EndPointType"},"value":{"shape":"EndpointLists"},"max":2,\###
"min":1}
shape Environment {"type":"structure","members":{"Variables":{"shape":"EnvironmentVariables"}}}
shape EnvironmentError {"type":"structure","members":{"ErrorCode":{"shape":"String"},\###
"Message":{"shape":"SensitiveString"}}}
shape EnvironmentResponse {"type":"structure","members":{"Variables":{"shape":"EnvironmentVariables"},\###
"Error":{"shape":"EnvironmentError"}}}
shape EnvironmentVariableName {"type":"string","pattern":"[a-zA-Z]([a-zA-Z0-9_])+"}
shape EnvironmentVariableValue {"type":"string"}
shape EnvironmentVariables {"type":"map","key":{"shape":"EnvironmentVariableName"},\###
"value":{"shape":"EnvironmentVariableValue"}}
shape EphemeralStorage {"type":"structure","required":["Size"],\###
"members":{"Size":{"shape":"EphemeralStorageSize"}}}
shape EphemeralStorageSize {"type":"integer","max":10240,"min":512}
shape ErrorData {"type":"string"}
shape ErrorMessage {"type":"string"}
shape ErrorObject {"type":"structure","members":{"ErrorMessage":{"shape":"ErrorMessage"},\###
"ErrorType":{"shape":"ErrorType"},"ErrorData":{"shape":"ErrorData"},\###
"StackTrace":{"shape":"StackTraceEntries"}}}
shape ErrorType {"type":"string"}
shape Event {"type":"structure","members":{"EventType":{"shape":"EventType"},\###
"SubType":{"shape":"OperationSubType"},"EventId":{"shape":"EventId"},"Id":{"shape":"OperationId"},\###
"Name":{"shape":"OperationName"},"EventTimestamp":{"shape":"ExecutionTimestamp"},\###
"ParentId":{"shape":"OperationId"},"ExecutionStartedDetails":{"shape":"ExecutionStartedDetails"},\###
"ExecutionSucceededDetails":{"shape":"ExecutionSucceededDetails"},\###
"ExecutionFailedDetails":{"shape":"ExecutionFailedDetails"},\###
"ExecutionTimedOutDetails":{"shape":"ExecutionTimedOutDetails"},\###
"ExecutionStoppedDetails":{"shape":"ExecutionStoppedDetails"},\###
"ContextStartedDetails":{"shape":"ContextStartedDetails"},\###
"ContextSucceededDetails":{"shape":"ContextSucceededDetails"},\###
"ContextFailedDetails":{"shape":"ContextFailedDetails"},"WaitStartedDetails":{"shape":"WaitStartedDetails"},\###
"WaitSucceededDetails":{"shape":"WaitSucceededDetails"},\###
"WaitCancelledDetails":{"shape":"WaitCancelledDetails"},"StepStartedDetails":{"shape":"StepStartedDetails"},\###
"StepSucceededDetails":{"shape":"StepSucceededDetails"},"StepFailedDetails":{"shape":"StepFailedDetails"},\###
"ChainedInvokeStartedDetails":{"shape":"ChainedInvokeStartedDetails"},\###
"ChainedInvokeSucceededDetails":{"shape":"ChainedInvokeSucceededDetails"},\###
"ChainedInvokeFailedDetails":{"shape":"ChainedInvokeFailedDetails"},\###
"ChainedInvokeTimedOutDetails":{"shape":"ChainedInvokeTimedOutDetails"},\###
"ChainedInvokeStoppedDetails":{"shape":"ChainedInvokeStoppedDetails"},\###
"CallbackStartedDetails":{"shape":"CallbackStartedDetails"},\###
"CallbackSucceededDetails":{"shape":"CallbackSucceededDetails"},\###
"CallbackFailedDetails":{"shape":"CallbackFailedDetails"},\###
"CallbackTimedOutDetails":{"shape":"CallbackTimedOutDetails"},\###
"InvocationCompletedDetails":{"shape":"InvocationCompletedDetails"}}}
shape EventError {"type":"structure","members":{"Payload":{"shape":"ErrorObject"},\###
"Truncated":{"shape":"Truncated"}}}
shape EventId {"type":"integer","min":1}
shape EventInput {"type":"structure","members":{"Payload":{"shape":"InputPayload"},\###
"Truncated":{"shape":"Truncated"}}}
shape EventResult {"type":"structure","members":{"Payload":{"shape":"OperationPayload"},\###
"Truncated":{"shape":"Truncated"}}}
shape EventSourceMappingArn {"type":"string","max":120,"min":85,\###
"pattern":"arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"}
shape EventSourceMappingConfiguration {"type":"structure","members":{"UUID":{"shape":"String"},\###
"StartingPosition":{"shape":"EventSourcePosition"},"StartingPositionTimestamp":{"shape":"Date"},\###
"BatchSize":{"shape":"BatchSize"},"MaximumBatchingWindowInSeconds":{"shape":"MaximumBatchingWindowInSeconds"},\###
"ParallelizationFactor":{"shape":"ParallelizationFactor"},"EventSourceArn":{"shape":"Arn"},\###
"FilterCriteria":{"shape":"FilterCriteria"},"FunctionArn":{"shape":"FunctionArn"},\###
"LastModified":{"shape":"Date"},"LastProcessingResult":{"shape":"String"},"State":{"shape":"String"},\###
"StateTransitionReason":{"shape":"String"},"DestinationConfig":{"shape":"DestinationConfig"},\###
"Topics":{"shape":"Topics"},"Queues":{"shape":"Queues"},\###
"SourceAccessConfigurations":{"shape":"SourceAccessConfigurations"},\###
"SelfManagedEventSource":{"shape":"SelfManagedEventSource"},\###
"MaximumRecordAgeInSeconds":{"shape":"MaximumRecordAgeInSeconds"},\###
"BisectBatchOnFunctionError":{"shape":"BisectBatchOnFunctionError"},\###
"MaximumRetryAttempts":{"shape":"MaximumRetryAttemptsEventSourceMapping"},\###
"TumblingWindowInSeconds":{"shape":"TumblingWindowInSeconds"},\###
"FunctionResponseTypes":{"shape":"FunctionResponseTypeList"},\###
"AmazonManagedKafkaEventSourceConfig":{"shape":"AmazonManagedKafkaEventSourceConfig"},\###
"SelfManagedKafkaEventSourceConfig":{"shape":"SelfManagedKafkaEventSourceConfig"},\###
"ScalingConfig":{"shape":"ScalingConfig"},\###
"DocumentDBEventSourceConfig":{"shape":"DocumentDBEventSourceConfig"},"KMSKeyArn":{"shape":"KMSKeyArn"},\###
"FilterCriteriaError":{"shape":"FilterCriteriaError"},\###
"EventSourceMappingArn":{"shape":"EventSourceMappingArn"},\###
"MetricsConfig":{"shape":"EventSourceMappingMetricsConfig"},\###
"LoggingConfig":{"shape":"EventSourceMappingLoggingConfig"},\###
"ProvisionedPollerConfig":{"shape":"ProvisionedPollerConfig"}}}
shape EventSourceMappingLoggingConfig {"type":"structure",\###
"members":{"SystemLogLevel":{"shape":"EventSourceMappingSystemLogLevel"}}}
shape EventSourceMappingMetric {"type":"string","enum":["EventCount","ErrorCount","KafkaMetrics"]}
shape EventSourceMappingMetricList {"type":"list","member":{"shape":"EventSourceMappingMetric"},"max":3,\###
"min":0}
shape EventSourceMappingMetricsConfig {"type":"structure",\###
"members":{"Metrics":{"shape":"EventSourceMappingMetricList"}}}
shape EventSourceMappingSystemLogLevel {"type":"string","enum":["DEBUG","INFO","WARN"]}
shape EventSourceMappingsList {"type":"list","member":{"shape":"EventSourceMappingConfiguration"}}
shape EventSourcePosition {"type":"string","enum":["TRIM_HORIZON","LATEST","AT_TIMESTAMP"]}
shape EventSourceToken {"type":"string","max":256,"min":0,"pattern":"[a-zA-Z0-9._\\-]+"}
shape EventType {"type":"string","enum":["ExecutionStarted","ExecutionSucceeded","ExecutionFailed",\###
"ExecutionTimedOut","ExecutionStopped","ContextStarted","ContextSucceeded","ContextFailed","WaitStarted",\###
"WaitSucceeded","WaitCancelled","StepStarted","StepSucceeded","StepFailed","ChainedInvokeStarted",\###
"ChainedInvokeSucceeded","ChainedInvokeFailed","ChainedInvokeTimedOut","ChainedInvokeStopped",\###
"CallbackStarted","CallbackSucceeded","CallbackFailed","CallbackTimedOut","InvocationCompleted"]}
shape Events {"type":"list","member":{"shape":"Event"}}
shape Execution {"type":"structure","required":["DurableExecutionArn","DurableExecutionName","FunctionArn",\###
"Status","StartTimestamp"],"members":{"DurableExecutionArn":{"shape":"DurableExecutionArn"},\###
"DurableExecutionName":{"shape":"DurableExecutionName"},"FunctionArn":{"shape":"NameSpacedFunctionArn"},\###
"Status":{"shape":"ExecutionStatus"},"StartTimestamp":{"shape":"ExecutionTimestamp"},\###
"EndTimestamp":{"shape":"ExecutionTimestamp"}}}
shape ExecutionDetails {"type":"structure","members":{"InputPayload":{"shape":"InputPayload"}}}
shape ExecutionEnvironmentMemoryGiBPerVCpu {"type":"double","max":8.0,"min":2.0}
shape ExecutionFailedDetails {"type":"structure","required":["Error"],\###
"members":{"Error":{"shape":"EventError"}}}
shape ExecutionStartedDetails {"type":"structure","required":["Input","ExecutionTimeout"],\###
"members":{"Input":{"shape":"EventInput"},"ExecutionTimeout":{"shape":"DurationSeconds"}}}
shape ExecutionStatus {"type":"string","enum":["RUNNING","SUCCEEDED","FAILED","TIMED_OUT","STOPPED"]}
shape ExecutionStatusList {"type":"list","member":{"shape":"ExecutionStatus"},"max":10,"min":1}
shape ExecutionStoppedDetails {"type":"structure","required":["Error"],\###
"members":{"Error":{"shape":"EventError"}}}
shape ExecutionSucceededDetails {"type":"structure","required":["Result"],\###
"members":{"Result":{"shape":"EventResult"}}}
shape ExecutionTimedOutDetails {"type":"structure","members":{"Error":{"shape":"EventError"}}}
shape ExecutionTimeout {"type":"integer","max":31622400,"min":1}
shape ExecutionTimestamp {"type":"timestamp"}
shape FileSystemArn {"type":"string","max":256,"min":0,\###
"pattern":"arn:aws[a-zA-Z-]*:elasticfilesystem:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,\###
40}/access-point/fsap-[0-9a-f]{17,40}"}
shape FileSystemConfig {"type":"structure","required":["Arn","LocalMountPath"],\###
"members":{"Arn":{"shape":"FileSystemArn"},"LocalMountPath":{"shape":"LocalMountPath"}}}
shape FileSystemConfigList {"type":"list","member":{"shape":"FileSystemConfig"},"max":1,"min":0}
shape Filter {"type":"structure","members":{"Pattern":{"shape":"Pattern"}}}
shape FilterCriteria {"type":"structure","members":{"Filters":{"shape":"FilterList"}}}
shape FilterCriteriaError {"type":"structure","members":{"ErrorCode":{"shape":"FilterCriteriaErrorCode"},\###
"Message":{"shape":"FilterCriteriaErrorMessage"}}}
shape FilterCriteriaErrorCode {"type":"string","max":50,"min":10,"pattern":"[A-Za-z]+Exception"}
shape FilterCriteriaErrorMessage {"type":"string","max":2048,"min":10,"pattern":".*"}
shape FilterList {"type":"list","member":{"shape":"Filter"}}
shape FullDocument {"type":"string","enum":["UpdateLookup","Default"]}
shape FunctionArn {"type":"string","max":10000,"min":0,\###
"pattern":"arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?"}
shape FunctionArnList {"type":"list","member":{"shape":"FunctionArn"}}
shape FunctionCode {"type":"structure","members":{"ZipFile":{"shape":"Blob"},"S3Bucket":{"shape":"S3Bucket"},\###
"S3Key":{"shape":"S3Key"},"S3ObjectVersion":{"shape":"S3ObjectVersion"},"ImageUri":{"shape":"String"},\###
"SourceKMSKeyArn":{"shape":"KMSKeyArn"}}}
shape FunctionCodeLocation {"type":"structure","members":{"RepositoryType":{"shape":"String"},\###
"Location":{"shape":"String"},"ImageUri":{"shape":"String"},"ResolvedImageUri":{"shape":"String"},\###
"SourceKMSKeyArn":{"shape":"String"}}}
shape FunctionConfiguration {"type":"structure","members":{"FunctionName":{"shape":"NamespacedFunctionName"},\###
"FunctionArn":{"shape":"NameSpacedFunctionArn"},"Runtime":{"shape":"Runtime"},"Role":{"shape":"RoleArn"},\###
"Handler":{"shape":"Handler"},"CodeSize":{"shape":"Long"},"Description":{"shape":"Description"},\###
"Timeout":{"shape":"Timeout"},"MemorySize":{"shape":"MemorySize"},"LastModified":{"shape":"Timestamp"},\###
"CodeSha256":{"shape":"String"},"Version":{"shape":"Version"},"VpcConfig":{"shape":"VpcConfigResponse"},\###
"DeadLetterConfig":{"shape":"DeadLetterConfig"},"Environment":{"shape":"EnvironmentResponse"},\###
"KMSKeyArn":{"shape":"KMSKeyArn"},"TracingConfig":{"shape":"TracingConfigResponse"},\###
"MasterArn":{"shape":"FunctionArn"},"RevisionId":{"shape":"String"},"Layers":{"shape":"LayersReferenceList"},\###
"State":{"shape":"State"},"StateReason":{"shape":"StateReason"},"StateReasonCode":{"shape":"StateReasonCode"},\###
"LastUpdateStatus":{"shape":"LastUpdateStatus"},"LastUpdateStatusReason":{"shape":"LastUpdateStatusReason"},\###
"LastUpdateStatusReasonCode":{"shape":"LastUpdateStatusReasonCode"},\###
"FileSystemConfigs":{"shape":"FileSystemConfigList"},"PackageType":{"shape":"PackageType"},\###
"ImageConfigResponse":{"shape":"ImageConfigResponse"},"SigningProfileVersionArn":{"shape":"Arn"},\###
"SigningJobArn":{"shape":"Arn"},"Architectures":{"shape":"ArchitecturesList"},\###
"EphemeralStorage":{"shape":"EphemeralStorage"},"SnapStart":{"shape":"SnapStartResponse"},\###
"RuntimeVersionConfig":{"shape":"RuntimeVersionConfig"},"LoggingConfig":{"shape":"LoggingConfig"},\###
"CapacityProviderConfig":{"shape":"CapacityProviderConfig"},"ConfigSha256":{"shape":"String"},\###
"DurableConfig":{"shape":"DurableConfig"},"TenancyConfig":{"shape":"TenancyConfig"}}}
shape FunctionEventInvokeConfig {"type":"structure","members":{"LastModified":{"shape":"Date"},\###
"FunctionArn":{"shape":"FunctionArn"},"MaximumRetryAttempts":{"shape":"MaximumRetryAttempts"},\###
"MaximumEventAgeInSeconds":{"shape":"MaximumEventAgeInSeconds"},\###
"DestinationConfig":{"shape":"DestinationConfig"}}}
shape FunctionEventInvokeConfigList {"type":"list","member":{"shape":"FunctionEventInvokeConfig"}}
shape FunctionList {"type":"list","member":{"shape":"FunctionConfiguration"}}
shape FunctionName {"type":"string","max":140,"min":1,\###
"pattern":"(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?"}
shape FunctionResponseType {"type":"string","enum":["ReportBatchItemFailures"]}
shape FunctionResponseTypeList {"type":"list","member":{"shape":"FunctionResponseType"},"max":1,"min":0}
shape FunctionScalingConfig {"type":"structure",\###
"members":{"MinExecutionEnvironments":{"shape":"FunctionScalingConfigExecutionEnvironments"},\###
"MaxExecutionEnvironments":{"shape":"FunctionScalingConfigExecutionEnvironments"}}}
shape FunctionScalingConfigExecutionEnvironments {"type":"integer","max":15000,"min":0}
shape FunctionUrl {"type":"string","max":100,"min":40}
shape FunctionUrlAuthType {"type":"string","enum":["NONE","AWS_IAM"]}
shape FunctionUrlConfig {"type":"structure","required":["FunctionUrl","FunctionArn","CreationTime",\###
"LastModifiedTime","AuthType"],"members":{"FunctionUrl":{"shape":"FunctionUrl"},\###
"FunctionArn":{"shape":"FunctionArn"},"CreationTime":{"shape":"Timestamp"},\###
"LastModifiedTime":{"shape":"Timestamp"},"Cors":{"shape":"Cors"},"AuthType":{"shape":"FunctionUrlAuthType"},\###
"InvokeMode":{"shape":"InvokeMode"}}}
shape FunctionUrlConfigList {"type":"list","member":{"shape":"FunctionUrlConfig"}}
shape FunctionUrlQualifier {"type":"string","max":128,"min":1,"pattern":"((?!^\\d+$)^[0-9a-zA-Z-_]+$)"}
shape FunctionVersion {"type":"string","enum":["ALL"]}
shape FunctionVersionLatestPublished {"type":"string","enum":["LATEST_PUBLISHED"]}
shape FunctionVersionsByCapacityProviderList {"type":"list",\###
"member":{"shape":"FunctionVersionsByCapacityProviderListItem"},"max":50,"min":0}
shape FunctionVersionsByCapacityProviderListItem {"type":"structure","required":["FunctionArn","State"],\###
"members":{"FunctionArn":{"shape":"NameSpacedFunctionArn"},"State":{"shape":"State"}}}
shape FunctionVersionsPerCapacityProviderLimitExceededException {"type":"structure",\###
"members":{"Type":{"shape":"String"},"message":{"shape":"String"}},"error":{"httpStatusCode":400,\###
"senderFault":true},"exception":true}
shape GetAccountSettingsRequest {"type":"structure","members":{}}
shape GetAccountSettingsResponse {"type":"structure","members":{"AccountLimit":{"shape":"AccountLimit"},\###
"AccountUsage":{"shape":"AccountUsage"}}}
shape GetAliasRequest {"type":"structure","required":["FunctionName","Name"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"Name":{"shape":"Alias","location":"uri","locationName":"Name"}}}
shape GetCapacityProviderRequest {"type":"structure","required":["CapacityProviderName"],\###
"members":{"CapacityProviderName":{"shape":"CapacityProviderName","location":"uri",\###
"locationName":"CapacityProviderName"}}}
shape GetCapacityProviderResponse {"type":"structure","required":["CapacityProvider"],\###
"members":{"CapacityProvider":{"shape":"CapacityProvider"}}}
shape GetCodeSigningConfigRequest {"type":"structure","required":["CodeSigningConfigArn"],\###
"members":{"CodeSigningConfigArn":{"shape":"CodeSigningConfigArn","location":"uri",\###
"locationName":"CodeSigningConfigArn"}}}
shape GetCodeSigningConfigResponse {"type":"structure","required":["CodeSigningConfig"],\###
"members":{"CodeSigningConfig":{"shape":"CodeSigningConfig"}}}
shape GetDurableExecutionHistoryRequest {"type":"structure","required":["DurableExecutionArn"],\###
"members":{"DurableExecutionArn":{"shape":"DurableExecutionArn","location":"uri",\###
"locationName":"DurableExecutionArn"},"IncludeExecutionData":{"shape":"IncludeExecutionData",\###
"location":"querystring","locationName":"IncludeExecutionData"},"MaxItems":{"shape":"ItemCount",\###
"location":"querystring","locationName":"MaxItems"},"Marker":{"shape":"String","location":"querystring",\###
"locationName":"Marker"},"ReverseOrder":{"shape":"ReverseOrder","location":"querystring",\###
"locationName":"ReverseOrder"}}}
shape GetDurableExecutionHistoryResponse {"type":"structure","required":["Events"],\###
"members":{"Events":{"shape":"Events"},"NextMarker":{"shape":"String"}}}
shape GetDurableExecutionRequest {"type":"structure","required":["DurableExecutionArn"],\###
"members":{"DurableExecutionArn":{"shape":"DurableExecutionArn","location":"uri",\###
"locationName":"DurableExecutionArn"}}}
shape GetDurableExecutionResponse {"type":"structure","required":["DurableExecutionArn",\###
"DurableExecutionName","FunctionArn","StartTimestamp","Status"],\###
"members":{"DurableExecutionArn":{"shape":"DurableExecutionArn"},\###
"DurableExecutionName":{"shape":"DurableExecutionName"},"FunctionArn":{"shape":"NameSpacedFunctionArn"},\###
"InputPayload":{"shape":"InputPayload"},"Result":{"shape":"OutputPayload"},"Error":{"shape":"ErrorObject"},\###
"StartTimestamp":{"shape":"ExecutionTimestamp"},"Status":{"shape":"ExecutionStatus"},\###
"EndTimestamp":{"shape":"ExecutionTimestamp"},"Version":{"shape":"VersionWithLatestPublished"},\###
"TraceHeader":{"shape":"TraceHeader"}}}
shape GetDurableExecutionStateRequest {"type":"structure","required":["DurableExecutionArn",\###
"CheckpointToken"],"members":{"DurableExecutionArn":{"shape":"DurableExecutionArn","location":"uri",\###
"locationName":"DurableExecutionArn"},"CheckpointToken":{"shape":"CheckpointToken","location":"querystring",\###
"locationName":"CheckpointToken"},"Marker":{"shape":"String","location":"querystring",\###
"locationName":"Marker"},"MaxItems":{"shape":"ItemCount","location":"querystring","locationName":"MaxItems"}}}
shape GetDurableExecutionStateResponse {"type":"structure","required":["Operations"],\###
"members":{"Operations":{"shape":"Operations"},"NextMarker":{"shape":"String"}}}
shape GetEventSourceMappingRequest {"type":"structure","required":["UUID"],\###
"members":{"UUID":{"shape":"String","location":"uri","locationName":"UUID"}}}
shape GetFunctionCodeSigningConfigRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"}}}
shape GetFunctionCodeSigningConfigResponse {"type":"structure","required":["CodeSigningConfigArn",\###
"FunctionName"],"members":{"CodeSigningConfigArn":{"shape":"CodeSigningConfigArn"},\###
"FunctionName":{"shape":"FunctionName"}}}
shape GetFunctionConcurrencyRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"}}}
shape GetFunctionConcurrencyResponse {"type":"structure",\###
"members":{"ReservedConcurrentExecutions":{"shape":"ReservedConcurrentExecutions"}}}
shape GetFunctionConfigurationRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier","location":"querystring",\###
"locationName":"Qualifier"}}}
shape GetFunctionEventInvokeConfigRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier","location":"querystring",\###
"locationName":"Qualifier"}}}
shape GetFunctionRecursionConfigRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"UnqualifiedFunctionName","location":"uri","locationName":"FunctionName"}}}
shape GetFunctionRecursionConfigResponse {"type":"structure",\###
"members":{"RecursiveLoop":{"shape":"RecursiveLoop"}}}
shape GetFunctionRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier","location":"querystring",\###
"locationName":"Qualifier"}}}
shape GetFunctionResponse {"type":"structure","members":{"Configuration":{"shape":"FunctionConfiguration"},\###
"Code":{"shape":"FunctionCodeLocation"},"Tags":{"shape":"Tags"},"TagsError":{"shape":"TagsError"},\###
"Concurrency":{"shape":"Concurrency"}}}
shape GetFunctionScalingConfigRequest {"type":"structure","required":["FunctionName","Qualifier"],\###
"members":{"FunctionName":{"shape":"UnqualifiedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"PublishedFunctionQualifier","location":"querystring","locationName":"Qualifier"}}}
shape GetFunctionScalingConfigResponse {"type":"structure","members":{"FunctionArn":{"shape":"FunctionArn"},\###
"AppliedFunctionScalingConfig":{"shape":"FunctionScalingConfig"},\###
"RequestedFunctionScalingConfig":{"shape":"FunctionScalingConfig"}}}
shape GetFunctionUrlConfigRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"FunctionUrlQualifier","location":"querystring","locationName":"Qualifier"}}}
shape GetFunctionUrlConfigResponse {"type":"structure","required":["FunctionUrl","FunctionArn","AuthType",\###
"CreationTime","LastModifiedTime"],"members":{"FunctionUrl":{"shape":"FunctionUrl"},\###
"FunctionArn":{"shape":"FunctionArn"},"AuthType":{"shape":"FunctionUrlAuthType"},"Cors":{"shape":"Cors"},\###
"CreationTime":{"shape":"Timestamp"},"LastModifiedTime":{"shape":"Timestamp"},\###
"InvokeMode":{"shape":"InvokeMode"}}}
shape GetLayerVersionByArnRequest {"type":"structure","required":["Arn"],\###
"members":{"Arn":{"shape":"LayerVersionArn","location":"querystring","locationName":"Arn"}}}
shape GetLayerVersionPolicyRequest {"type":"structure","required":["LayerName","VersionNumber"],\###
"members":{"LayerName":{"shape":"LayerName","location":"uri","locationName":"LayerName"},\###
"VersionNumber":{"shape":"LayerVersionNumber","location":"uri","locationName":"VersionNumber"}}}
shape GetLayerVersionPolicyResponse {"type":"structure","members":{"Policy":{"shape":"String"},\###
"RevisionId":{"shape":"String"}}}
shape GetLayerVersionRequest {"type":"structure","required":["LayerName","VersionNumber"],\###
"members":{"LayerName":{"shape":"LayerName","location":"uri","locationName":"LayerName"},\###
"VersionNumber":{"shape":"LayerVersionNumber","location":"uri","locationName":"VersionNumber"}}}
shape GetLayerVersionResponse {"type":"structure","members":{"Content":{"shape":"LayerVersionContentOutput"},\###
"LayerArn":{"shape":"LayerArn"},"LayerVersionArn":{"shape":"LayerVersionArn"},\###
"Description":{"shape":"Description"},"CreatedDate":{"shape":"Timestamp"},\###
"Version":{"shape":"LayerVersionNumber"},"CompatibleRuntimes":{"shape":"CompatibleRuntimes"},\###
"LicenseInfo":{"shape":"LicenseInfo"},"CompatibleArchitectures":{"shape":"CompatibleArchitectures"}}}
shape GetPolicyRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier","location":"querystring",\###
"locationName":"Qualifier"}}}
shape GetPolicyResponse {"type":"structure","members":{"Policy":{"shape":"String"},\###
"RevisionId":{"shape":"String"}}}
shape GetProvisionedConcurrencyConfigRequest {"type":"structure","required":["FunctionName","Qualifier"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"Qualifier","location":"querystring","locationName":"Qualifier"}}}
shape GetProvisionedConcurrencyConfigResponse {"type":"structure",\###
"members":{"RequestedProvisionedConcurrentExecutions":{"shape":"PositiveInteger"},\###
"AvailableProvisionedConcurrentExecutions":{"shape":"NonNegativeInteger"},\###
"AllocatedProvisionedConcurrentExecutions":{"shape":"NonNegativeInteger"},\###
"Status":{"shape":"ProvisionedConcurrencyStatusEnum"},"StatusReason":{"shape":"String"},\###
"LastModified":{"shape":"Timestamp"}}}
shape GetRuntimeManagementConfigRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier","location":"querystring",\###
"locationName":"Qualifier"}}}
shape GetRuntimeManagementConfigResponse {"type":"structure",\###
"members":{"UpdateRuntimeOn":{"shape":"UpdateRuntimeOn"},"RuntimeVersionArn":{"shape":"RuntimeVersionArn"},\###
"FunctionArn":{"shape":"NameSpacedFunctionArn"}}}
shape Handler {"type":"string","max":128,"min":0,"pattern":"[^\\s]+"}
shape Header {"type":"string","max":1024,"min":0,"pattern":".*"}
shape HeadersList {"type":"list","member":{"shape":"Header"},"max":100,"min":0}
shape HttpStatus {"type":"integer"}
shape ImageConfig {"type":"structure","members":{"EntryPoint":{"shape":"StringList"},\###
"Command":{"shape":"StringList"},"WorkingDirectory":{"shape":"WorkingDirectory"}}}
shape ImageConfigError {"type":"structure","members":{"ErrorCode":{"shape":"String"},\###
"Message":{"shape":"SensitiveString"}}}
shape ImageConfigResponse {"type":"structure","members":{"ImageConfig":{"shape":"ImageConfig"},\###
"Error":{"shape":"ImageConfigError"}}}
shape IncludeExecutionData {"type":"boolean"}
shape InputPayload {"type":"string","max":6291456,"min":0}
shape InstanceRequirements {"type":"structure","members":{"Architectures":{"shape":"ArchitecturesList"},\###
"AllowedInstanceTypes":{"shape":"InstanceTypeSet"},"ExcludedInstanceTypes":{"shape":"InstanceTypeSet"}}}
shape InstanceType {"type":"string","max":30,"min":1,"pattern":"[a-zA-Z0-9\\.\\-]+"}
shape InstanceTypeSet {"type":"list","member":{"shape":"InstanceType"},"max":400,"min":0}
shape Integer {"type":"integer"}
shape InvalidCodeSignatureException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidParameterValueException {"type":"structure","members":{"Type":{"shape":"String"},\###
"message":{"shape":"String"}},"error":{"httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidRequestContentException {"type":"structure","members":{"Type":{"shape":"String"},\###
"message":{"shape":"String"}},"error":{"httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidRuntimeException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":502},"exception":true,"fault":true}
shape InvalidSecurityGroupIDException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":502},"exception":true,"fault":true}
shape InvalidSubnetIDException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":502},"exception":true,"fault":true}
shape InvalidZipFileException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":502},"exception":true,"fault":true}
shape InvocationCompletedDetails {"type":"structure","required":["StartTimestamp","EndTimestamp","RequestId"],\###
"members":{"StartTimestamp":{"shape":"ExecutionTimestamp"},"EndTimestamp":{"shape":"ExecutionTimestamp"},\###
"RequestId":{"shape":"String"},"Error":{"shape":"EventError"}}}
shape InvocationRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"InvocationType":{"shape":"InvocationType","location":"header","locationName":"X-Amz-Invocation-Type"},\###
"LogType":{"shape":"LogType","location":"header","locationName":"X-Amz-Log-Type"},\###
"ClientContext":{"shape":"String","location":"header","locationName":"X-Amz-Client-Context"},\###
"DurableExecutionName":{"shape":"DurableExecutionName","location":"header",\###
"locationName":"X-Amz-Durable-Execution-Name"},"Payload":{"shape":"Blob"},\###
"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier","location":"querystring",\###
"locationName":"Qualifier"},"TenantId":{"shape":"TenantId","location":"header",\###
"locationName":"X-Amz-Tenant-Id"}},"payload":"Payload"}
shape InvocationResponse {"type":"structure","members":{"StatusCode":{"shape":"Integer",\###
"location":"statusCode"},"FunctionError":{"shape":"String","location":"header",\###
"locationName":"X-Amz-Function-Error"},"LogResult":{"shape":"String","location":"header",\###
"locationName":"X-Amz-Log-Result"},"Payload":{"shape":"Blob"},"ExecutedVersion":{"shape":"Version",\###
"location":"header","locationName":"X-Amz-Executed-Version"},\###
"DurableExecutionArn":{"shape":"DurableExecutionArn","location":"header",\###
"locationName":"X-Amz-Durable-Execution-Arn"}},"payload":"Payload"}
shape InvocationType {"type":"string","enum":["Event","RequestResponse","DryRun"]}
shape InvokeAsyncRequest {"type":"structure","required":["FunctionName","InvokeArgs"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"InvokeArgs":{"shape":"BlobStream"}},"payload":"InvokeArgs"}
shape InvokeAsyncResponse {"type":"structure","members":{"Status":{"shape":"HttpStatus",\###
"location":"statusCode"}}}
shape InvokeMode {"type":"string","enum":["BUFFERED","RESPONSE_STREAM"]}
shape InvokeResponseStreamUpdate {"type":"structure","members":{"Payload":{"shape":"Blob",\###
"eventpayload":true}},"event":true}
shape InvokeWithResponseStreamCompleteEvent {"type":"structure","members":{"ErrorCode":{"shape":"String"},\###
"ErrorDetails":{"shape":"String"},"LogResult":{"shape":"String"}},"event":true}
shape InvokeWithResponseStreamRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"InvocationType":{"shape":"ResponseStreamingInvocationType","location":"header",\###
"locationName":"X-Amz-Invocation-Type"},"LogType":{"shape":"LogType","location":"header",\###
"locationName":"X-Amz-Log-Type"},"ClientContext":{"shape":"String","location":"header",\###
"locationName":"X-Amz-Client-Context"},"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier",\###
"location":"querystring","locationName":"Qualifier"},"Payload":{"shape":"Blob"},\###
"TenantId":{"shape":"TenantId","location":"header","locationName":"X-Amz-Tenant-Id"}},"payload":"Payload"}
shape InvokeWithResponseStreamResponse {"type":"structure","members":{"StatusCode":{"shape":"Integer",\###
"location":"statusCode"},"ExecutedVersion":{"shape":"Version","location":"header",\###
"locationName":"X-Amz-Executed-Version"},"EventStream":{"shape":"InvokeWithResponseStreamResponseEvent"},\###
"ResponseStreamContentType":{"shape":"String","location":"header","locationName":"Content-Type"}},\###
"payload":"EventStream"}
shape InvokeWithResponseStreamResponseEvent {"type":"structure",\###
"members":{"PayloadChunk":{"shape":"InvokeResponseStreamUpdate"},\###
"InvokeComplete":{"shape":"InvokeWithResponseStreamCompleteEvent"}},"eventstream":true}
shape InvokedViaFunctionUrl {"type":"boolean"}
shape ItemCount {"type":"integer","max":1000,"min":0}
shape KMSAccessDeniedException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":502},"exception":true,"fault":true}
shape KMSDisabledException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":502},"exception":true,"fault":true}
shape KMSInvalidStateException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":502},"exception":true,"fault":true}
shape KMSKeyArn {"type":"string","pattern":"(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"}
shape KMSKeyArnNonEmpty {"type":"string","max":10000,"min":0,"pattern":"arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*"}
shape KMSNotFoundException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":502},"exception":true,"fault":true}
shape KafkaSchemaRegistryAccessConfig {"type":"structure",\###
"members":{"Type":{"shape":"KafkaSchemaRegistryAuthType"},"URI":{"shape":"Arn"}}}
shape KafkaSchemaRegistryAccessConfigList {"type":"list","member":{"shape":"KafkaSchemaRegistryAccessConfig"}}
shape KafkaSchemaRegistryAuthType {"type":"string","enum":["BASIC_AUTH","CLIENT_CERTIFICATE_TLS_AUTH",\###
"SERVER_ROOT_CA_CERTIFICATE"]}
shape KafkaSchemaRegistryConfig {"type":"structure",\###
"members":{"SchemaRegistryURI":{"shape":"SchemaRegistryUri"},\###
"EventRecordFormat":{"shape":"SchemaRegistryEventRecordFormat"},\###
"AccessConfigs":{"shape":"KafkaSchemaRegistryAccessConfigList"},\###
"SchemaValidationConfigs":{"shape":"KafkaSchemaValidationConfigList"}}}
shape KafkaSchemaValidationAttribute {"type":"string","enum":["KEY","VALUE"]}
shape KafkaSchemaValidationConfig {"type":"structure",\###
"members":{"Attribute":{"shape":"KafkaSchemaValidationAttribute"}}}
shape KafkaSchemaValidationConfigList {"type":"list","member":{"shape":"KafkaSchemaValidationConfig"}}
shape LambdaManagedInstancesCapacityProviderConfig {"type":"structure","required":["CapacityProviderArn"],\###
"members":{"CapacityProviderArn":{"shape":"CapacityProviderArn"},\###
"PerExecutionEnvironmentMaxConcurrency":{"shape":"PerExecutionEnvironmentMaxConcurrency"},\###
"ExecutionEnvironmentMemoryGiBPerVCpu":{"shape":"ExecutionEnvironmentMemoryGiBPerVCpu"}}}
shape LastUpdateStatus {"type":"string","enum":["Successful","Failed","InProgress"]}
shape LastUpdateStatusReason {"type":"string"}
shape LastUpdateStatusReasonCode {"type":"string","enum":["EniLimitExceeded","InsufficientRolePermissions",\###
"InvalidConfiguration","InternalError","SubnetOutOfIPAddresses","InvalidSubnet","InvalidSecurityGroup",\###
"ImageDeleted","ImageAccessDenied","InvalidImage","KMSKeyAccessDenied","KMSKeyNotFound","InvalidStateKMSKey",\###
"DisabledKMSKey","EFSIOError","EFSMountConnectivityError","EFSMountFailure","EFSMountTimeout",\###
"InvalidRuntime","InvalidZipFileException","FunctionError","VcpuLimitExceeded",\###
"CapacityProviderScalingLimitExceeded","InsufficientCapacity","EC2RequestLimitExceeded",\###
"FunctionError.InitTimeout","FunctionError.RuntimeInitError","FunctionError.ExtensionInitError",\###
"FunctionError.InvalidEntryPoint","FunctionError.InvalidWorkingDirectory","FunctionError.PermissionDenied",\###
"FunctionError.TooManyExtensions","FunctionError.InitResourceExhausted","DisallowedByVpcEncryptionControl"]}
shape Layer {"type":"structure","members":{"Arn":{"shape":"LayerVersionArn"},"CodeSize":{"shape":"Long"},\###
"SigningProfileVersionArn":{"shape":"Arn"},"SigningJobArn":{"shape":"Arn"}}}
shape LayerArn {"type":"string","max":140,"min":1,\###
"pattern":"arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+"}
shape LayerList {"type":"list","member":{"shape":"LayerVersionArn"}}
shape LayerName {"type":"string","max":140,"min":1,\###
"pattern":"(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+"}
shape LayerPermissionAllowedAction {"type":"string","max":22,"min":0,"pattern":"lambda:GetLayerVersion"}
shape LayerPermissionAllowedPrincipal {"type":"string",\###
"pattern":"\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root"}
shape LayerVersionArn {"type":"string","max":140,"min":1,\###
"pattern":"arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+"}
shape LayerVersionContentInput {"type":"structure","members":{"S3Bucket":{"shape":"S3Bucket"},\###
"S3Key":{"shape":"S3Key"},"S3ObjectVersion":{"shape":"S3ObjectVersion"},"ZipFile":{"shape":"Blob"}}}
shape LayerVersionContentOutput {"type":"structure","members":{"Location":{"shape":"String"},\###
"CodeSha256":{"shape":"String"},"CodeSize":{"shape":"Long"},"SigningProfileVersionArn":{"shape":"String"},\###
"SigningJobArn":{"shape":"String"}}}
shape LayerVersionNumber {"type":"long"}
shape LayerVersionsList {"type":"list","member":{"shape":"LayerVersionsListItem"}}
shape LayerVersionsListItem {"type":"structure","members":{"LayerVersionArn":{"shape":"LayerVersionArn"},\###
"Version":{"shape":"LayerVersionNumber"},"Description":{"shape":"Description"},\###
"CreatedDate":{"shape":"Timestamp"},"CompatibleRuntimes":{"shape":"CompatibleRuntimes"},\###
"LicenseInfo":{"shape":"LicenseInfo"},"CompatibleArchitectures":{"shape":"CompatibleArchitectures"}}}
shape LayersList {"type":"list","member":{"shape":"LayersListItem"}}
shape LayersListItem {"type":"structure","members":{"LayerName":{"shape":"LayerName"},\###
"LayerArn":{"shape":"LayerArn"},"LatestMatchingVersion":{"shape":"LayerVersionsListItem"}}}
shape LayersReferenceList {"type":"list","member":{"shape":"Layer"}}
shape LicenseInfo {"type":"string","max":512,"min":0}
shape ListAliasesRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"FunctionVersion":{"shape":"VersionWithLatestPublished","location":"querystring",\###
"locationName":"FunctionVersion"},"Marker":{"shape":"String","location":"querystring",\###
"locationName":"Marker"},"MaxItems":{"shape":"MaxListItems","location":"querystring",\###
"locationName":"MaxItems"}}}
shape ListAliasesResponse {"type":"structure","members":{"NextMarker":{"shape":"String"},\###
"Aliases":{"shape":"AliasList"}}}
shape ListCapacityProvidersRequest {"type":"structure","members":{"State":{"shape":"CapacityProviderState",\###
"location":"querystring","locationName":"State"},"Marker":{"shape":"String","location":"querystring",\###
"locationName":"Marker"},"MaxItems":{"shape":"MaxFiftyListItems","location":"querystring",\###
"locationName":"MaxItems"}}}
shape ListCapacityProvidersResponse {"type":"structure","required":["CapacityProviders"],\###
"members":{"CapacityProviders":{"shape":"CapacityProvidersList"},"NextMarker":{"shape":"String"}}}
shape ListCodeSigningConfigsRequest {"type":"structure","members":{"Marker":{"shape":"String",\###
"location":"querystring","locationName":"Marker"},"MaxItems":{"shape":"MaxListItems","location":"querystring",\###
"locationName":"MaxItems"}}}
shape ListCodeSigningConfigsResponse {"type":"structure","members":{"NextMarker":{"shape":"String"},\###
"CodeSigningConfigs":{"shape":"CodeSigningConfigList"}}}
shape ListDurableExecutionsByFunctionRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier","location":"querystring",\###
"locationName":"Qualifier"},"DurableExecutionName":{"shape":"DurableExecutionName","location":"querystring",\###
"locationName":"DurableExecutionName"},"Statuses":{"shape":"ExecutionStatusList","location":"querystring",\###
"locationName":"Statuses"},"StartedAfter":{"shape":"ExecutionTimestamp","location":"querystring",\###
"locationName":"StartedAfter"},"StartedBefore":{"shape":"ExecutionTimestamp","location":"querystring",\###
"locationName":"StartedBefore"},"ReverseOrder":{"shape":"ReverseOrder","location":"querystring",\###
"locationName":"ReverseOrder"},"Marker":{"shape":"String","location":"querystring","locationName":"Marker"},\###
"MaxItems":{"shape":"ItemCount","location":"querystring","locationName":"MaxItems"}}}
shape ListDurableExecutionsByFunctionResponse {"type":"structure",\###
"members":{"DurableExecutions":{"shape":"DurableExecutions"},"NextMarker":{"shape":"String"}}}
shape ListEventSourceMappingsRequest {"type":"structure","members":{"EventSourceArn":{"shape":"Arn",\###
"location":"querystring","locationName":"EventSourceArn"},"FunctionName":{"shape":"NamespacedFunctionName",\###
"location":"querystring","locationName":"FunctionName"},"Marker":{"shape":"String","location":"querystring",\###
"locationName":"Marker"},"MaxItems":{"shape":"MaxListItems","location":"querystring",\###
"locationName":"MaxItems"}}}
shape ListEventSourceMappingsResponse {"type":"structure","members":{"NextMarker":{"shape":"String"},\###
"EventSourceMappings":{"shape":"EventSourceMappingsList"}}}
shape ListFunctionEventInvokeConfigsRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Marker":{"shape":"String","location":"querystring","locationName":"Marker"},\###
"MaxItems":{"shape":"MaxFunctionEventInvokeConfigListItems","location":"querystring",\###
"locationName":"MaxItems"}}}
shape ListFunctionEventInvokeConfigsResponse {"type":"structure",\###
"members":{"FunctionEventInvokeConfigs":{"shape":"FunctionEventInvokeConfigList"},\###
"NextMarker":{"shape":"String"}}}
shape ListFunctionUrlConfigsRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"Marker":{"shape":"String","location":"querystring","locationName":"Marker"},"MaxItems":{"shape":"MaxItems",\###
"location":"querystring","locationName":"MaxItems"}}}
shape ListFunctionUrlConfigsResponse {"type":"structure","required":["FunctionUrlConfigs"],\###
"members":{"FunctionUrlConfigs":{"shape":"FunctionUrlConfigList"},"NextMarker":{"shape":"String"}}}
shape ListFunctionVersionsByCapacityProviderRequest {"type":"structure","required":["CapacityProviderName"],\###
"members":{"CapacityProviderName":{"shape":"CapacityProviderName","location":"uri",\###
"locationName":"CapacityProviderName"},"Marker":{"shape":"String","location":"querystring",\###
"locationName":"Marker"},"MaxItems":{"shape":"MaxFiftyListItems","location":"querystring",\###
"locationName":"MaxItems"}}}
shape ListFunctionVersionsByCapacityProviderResponse {"type":"structure","required":["CapacityProviderArn",\###
"FunctionVersions"],"members":{"CapacityProviderArn":{"shape":"CapacityProviderArn"},\###
"FunctionVersions":{"shape":"FunctionVersionsByCapacityProviderList"},"NextMarker":{"shape":"String"}}}
shape ListFunctionsByCodeSigningConfigRequest {"type":"structure","required":["CodeSigningConfigArn"],\###
"members":{"CodeSigningConfigArn":{"shape":"CodeSigningConfigArn","location":"uri",\###
"locationName":"CodeSigningConfigArn"},"Marker":{"shape":"String","location":"querystring",\###
"locationName":"Marker"},"MaxItems":{"shape":"MaxListItems","location":"querystring",\###
"locationName":"MaxItems"}}}
shape ListFunctionsByCodeSigningConfigResponse {"type":"structure","members":{"NextMarker":{"shape":"String"},\###
"FunctionArns":{"shape":"FunctionArnList"}}}
shape ListFunctionsRequest {"type":"structure","members":{"MasterRegion":{"shape":"MasterRegion",\###
"location":"querystring","locationName":"MasterRegion"},"FunctionVersion":{"shape":"FunctionVersion",\###
"location":"querystring","locationName":"FunctionVersion"},"Marker":{"shape":"String",\###
"location":"querystring","locationName":"Marker"},"MaxItems":{"shape":"MaxListItems","location":"querystring",\###
"locationName":"MaxItems"}}}
shape ListFunctionsResponse {"type":"structure","members":{"NextMarker":{"shape":"String"},\###
"Functions":{"shape":"FunctionList"}}}
shape ListLayerVersionsRequest {"type":"structure","required":["LayerName"],\###
"members":{"CompatibleRuntime":{"shape":"Runtime","location":"querystring",\###
"locationName":"CompatibleRuntime"},"LayerName":{"shape":"LayerName","location":"uri",\###
"locationName":"LayerName"},"Marker":{"shape":"String","location":"querystring","locationName":"Marker"},\###
"MaxItems":{"shape":"MaxLayerListItems","location":"querystring","locationName":"MaxItems"},\###
"CompatibleArchitecture":{"shape":"Architecture","location":"querystring",\###
"locationName":"CompatibleArchitecture"}}}
shape ListLayerVersionsResponse {"type":"structure","members":{"NextMarker":{"shape":"String"},\###
"LayerVersions":{"shape":"LayerVersionsList"}}}
shape ListLayersRequest {"type":"structure","members":{"CompatibleRuntime":{"shape":"Runtime",\###
"location":"querystring","locationName":"CompatibleRuntime"},"Marker":{"shape":"String",\###
"location":"querystring","locationName":"Marker"},"MaxItems":{"shape":"MaxLayerListItems",\###
"location":"querystring","locationName":"MaxItems"},"CompatibleArchitecture":{"shape":"Architecture",\###
"location":"querystring","locationName":"CompatibleArchitecture"}}}
shape ListLayersResponse {"type":"structure","members":{"NextMarker":{"shape":"String"},\###
"Layers":{"shape":"LayersList"}}}
shape ListProvisionedConcurrencyConfigsRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"Marker":{"shape":"String","location":"querystring","locationName":"Marker"},\###
"MaxItems":{"shape":"MaxProvisionedConcurrencyConfigListItems","location":"querystring",\###
"locationName":"MaxItems"}}}
shape ListProvisionedConcurrencyConfigsResponse {"type":"structure",\###
"members":{"ProvisionedConcurrencyConfigs":{"shape":"ProvisionedConcurrencyConfigList"},\###
"NextMarker":{"shape":"String"}}}
shape ListTagsRequest {"type":"structure","required":["Resource"],\###
"members":{"Resource":{"shape":"TaggableResource","location":"uri","locationName":"Resource"}}}
shape ListTagsResponse {"type":"structure","members":{"Tags":{"shape":"Tags"}}}
shape ListVersionsByFunctionRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Marker":{"shape":"String","location":"querystring","locationName":"Marker"},\###
"MaxItems":{"shape":"MaxListItems","location":"querystring","locationName":"MaxItems"}}}
shape ListVersionsByFunctionResponse {"type":"structure","members":{"NextMarker":{"shape":"String"},\###
"Versions":{"shape":"FunctionList"}}}
shape LocalMountPath {"type":"string","max":160,"min":0,"pattern":"/mnt/[a-zA-Z0-9-_.]+"}
shape LogFormat {"type":"string","enum":["JSON","Text"]}
shape LogGroup {"type":"string","max":512,"min":1,"pattern":"[\\.\\-_/#A-Za-z0-9]+"}
shape LogType {"type":"string","enum":["None","Tail"]}
shape LoggingConfig {"type":"structure","members":{"LogFormat":{"shape":"LogFormat"},\###
"ApplicationLogLevel":{"shape":"ApplicationLogLevel"},"SystemLogLevel":{"shape":"SystemLogLevel"},\###
"LogGroup":{"shape":"LogGroup"}}}
shape Long {"type":"long"}
shape MasterRegion {"type":"string","pattern":"ALL|[a-z]{2}(-gov)?-[a-z]+-\\d{1}"}
shape MaxAge {"type":"integer","max":86400,"min":0}
shape MaxFiftyListItems {"type":"integer","max":50,"min":1}
shape MaxFunctionEventInvokeConfigListItems {"type":"integer","max":50,"min":1}
shape MaxItems {"type":"integer","max":50,"min":1}
shape MaxLayerListItems {"type":"integer","max":50,"min":1}
shape MaxListItems {"type":"integer","max":10000,"min":1}
shape MaxProvisionedConcurrencyConfigListItems {"type":"integer","max":50,"min":1}
shape MaximumBatchingWindowInSeconds {"type":"integer","max":300,"min":0}
shape MaximumConcurrency {"type":"integer","max":1000,"min":2}
shape MaximumEventAgeInSeconds {"type":"integer","max":21600,"min":60}
shape MaximumNumberOfPollers {"type":"integer","max":2000,"min":1}
shape MaximumRecordAgeInSeconds {"type":"integer","max":604800,"min":-1}
shape MaximumRetryAttempts {"type":"integer","max":2,"min":0}
shape MaximumRetryAttemptsEventSourceMapping {"type":"integer","max":10000,"min":-1}
shape MemorySize {"type":"integer","max":32768,"min":128}
shape Method {"type":"string","max":6,"min":0,"pattern":".*"}
shape MetricTargetValue {"type":"double","max":100.0,"min":0.0}
shape MinimumNumberOfPollers {"type":"integer","max":200,"min":1}
shape NameSpacedFunctionArn {"type":"string","max":10000,"min":0,\###
"pattern":"arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"}
shape NamespacedFunctionName {"type":"string","max":256,"min":1,\###
"pattern":"(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"}
shape NamespacedStatementId {"type":"string","max":100,"min":1,"pattern":"([a-zA-Z0-9-_.]+)"}
shape NoPublishedVersionException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":400,"senderFault":true},"exception":true}
shape NonNegativeInteger {"type":"integer","min":0}
shape NullableBoolean {"type":"boolean"}
shape NumericLatestPublishedOrAliasQualifier {"type":"string","max":128,"min":1,\###
"pattern":"\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+"}
shape OnFailure {"type":"structure","members":{"Destination":{"shape":"DestinationArn"}}}
shape OnSuccess {"type":"structure","members":{"Destination":{"shape":"DestinationArn"}}}
shape Operation {"type":"structure","required":["Id","Type","StartTimestamp","Status"],\###
"members":{"Id":{"shape":"OperationId"},"ParentId":{"shape":"OperationId"},"Name":{"shape":"OperationName"},\###
"Type":{"shape":"OperationType"},"SubType":{"shape":"OperationSubType"},\###
"StartTimestamp":{"shape":"ExecutionTimestamp"},"EndTimestamp":{"shape":"ExecutionTimestamp"},\###
"Status":{"shape":"OperationStatus"},"ExecutionDetails":{"shape":"ExecutionDetails"},\###
"ContextDetails":{"shape":"ContextDetails"},"StepDetails":{"shape":"StepDetails"},\###
"WaitDetails":{"shape":"WaitDetails"},"CallbackDetails":{"shape":"CallbackDetails"},\###
"ChainedInvokeDetails":{"shape":"ChainedInvokeDetails"}}}
shape OperationAction {"type":"string","enum":["START","SUCCEED","FAIL","RETRY","CANCEL"]}
shape OperationId {"type":"string","max":64,"min":1,"pattern":"[a-zA-Z0-9-_]+"}
shape OperationName {"type":"string","max":256,"min":1,"pattern":"[\\x20-\\x7E]+"}
shape OperationPayload {"type":"string","max":6291456,"min":0}
shape OperationStatus {"type":"string","enum":["STARTED","PENDING","READY","SUCCEEDED","FAILED","CANCELLED",\###
"TIMED_OUT","STOPPED"]}
shape OperationSubType {"type":"string","max":32,"min":1,"pattern":"[a-zA-Z0-9-_]+"}
shape OperationType {"type":"string","enum":["EXECUTION","CONTEXT","STEP","WAIT","CALLBACK","CHAINED_INVOKE"]}
shape OperationUpdate {"type":"structure","required":["Id","Type","Action"],\###
"members":{"Id":{"shape":"OperationId"},"ParentId":{"shape":"OperationId"},"Name":{"shape":"OperationName"},\###
"Type":{"shape":"OperationType"},"SubType":{"shape":"OperationSubType"},"Action":{"shape":"OperationAction"},\###
"Payload":{"shape":"OperationPayload"},"Error":{"shape":"ErrorObject"},\###
"ContextOptions":{"shape":"ContextOptions"},"StepOptions":{"shape":"StepOptions"},\###
"WaitOptions":{"shape":"WaitOptions"},"CallbackOptions":{"shape":"CallbackOptions"},\###
"ChainedInvokeOptions":{"shape":"ChainedInvokeOptions"}}}
shape OperationUpdates {"type":"list","member":{"shape":"OperationUpdate"}}
shape Operations {"type":"list","member":{"shape":"Operation"}}
shape OrganizationId {"type":"string","max":34,"min":0,"pattern":"o-[a-z0-9]{10,32}"}
shape Origin {"type":"string","max":253,"min":1,"pattern":".*"}
shape OutputPayload {"type":"string","max":6291456,"min":0}
shape PackageType {"type":"string","enum":["Zip","Image"]}
shape ParallelizationFactor {"type":"integer","max":10,"min":1}
shape Pattern {"type":"string","max":4096,"min":0,"pattern":".*"}
shape PerExecutionEnvironmentMaxConcurrency {"type":"integer","max":1600,"min":1}
shape PolicyLengthExceededException {"type":"structure","members":{"Type":{"shape":"String"},\###
"message":{"shape":"String"}},"error":{"httpStatusCode":400,"senderFault":true},"exception":true}
shape PositiveInteger {"type":"integer","min":1}
shape PreconditionFailedException {"type":"structure","members":{"Type":{"shape":"String"},\###
"message":{"shape":"String"}},"error":{"httpStatusCode":412,"senderFault":true},"exception":true}
shape Principal {"type":"string","pattern":"[^\\s]+"}
shape PrincipalOrgID {"type":"string","max":34,"min":12,"pattern":"o-[a-z0-9]{10,32}"}
shape ProvisionedConcurrencyConfigList {"type":"list",\###
"member":{"shape":"ProvisionedConcurrencyConfigListItem"}}
shape ProvisionedConcurrencyConfigListItem {"type":"structure",\###
"members":{"FunctionArn":{"shape":"FunctionArn"},\###
"RequestedProvisionedConcurrentExecutions":{"shape":"PositiveInteger"},\###
"AvailableProvisionedConcurrentExecutions":{"shape":"NonNegativeInteger"},\###
"AllocatedProvisionedConcurrentExecutions":{"shape":"NonNegativeInteger"},\###
"Status":{"shape":"ProvisionedConcurrencyStatusEnum"},"StatusReason":{"shape":"String"},\###
"LastModified":{"shape":"Timestamp"}}}
shape ProvisionedConcurrencyConfigNotFoundException {"type":"structure","members":{"Type":{"shape":"String"},\###
"message":{"shape":"String"}},"error":{"httpStatusCode":404,"senderFault":true},"exception":true}
shape ProvisionedConcurrencyStatusEnum {"type":"string","enum":["IN_PROGRESS","READY","FAILED"]}
shape ProvisionedPollerConfig {"type":"structure",\###
"members":{"MinimumPollers":{"shape":"MinimumNumberOfPollers"},\###
"MaximumPollers":{"shape":"MaximumNumberOfPollers"},"PollerGroupName":{"shape":"ProvisionedPollerGroupName"}}}
shape ProvisionedPollerGroupName {"type":"string","max":128,"min":0,"pattern":"[a-zA-Z0-9-_]*"}
shape PublishLayerVersionRequest {"type":"structure","required":["LayerName","Content"],\###
"members":{"LayerName":{"shape":"LayerName","location":"uri","locationName":"LayerName"},\###
"Description":{"shape":"Description"},"Content":{"shape":"LayerVersionContentInput"},\###
"CompatibleRuntimes":{"shape":"CompatibleRuntimes"},"LicenseInfo":{"shape":"LicenseInfo"},\###
"CompatibleArchitectures":{"shape":"CompatibleArchitectures"}}}
shape PublishLayerVersionResponse {"type":"structure",\###
"members":{"Content":{"shape":"LayerVersionContentOutput"},"LayerArn":{"shape":"LayerArn"},\###
"LayerVersionArn":{"shape":"LayerVersionArn"},"Description":{"shape":"Description"},\###
"CreatedDate":{"shape":"Timestamp"},"Version":{"shape":"LayerVersionNumber"},\###
"CompatibleRuntimes":{"shape":"CompatibleRuntimes"},"LicenseInfo":{"shape":"LicenseInfo"},\###
"CompatibleArchitectures":{"shape":"CompatibleArchitectures"}}}
shape PublishVersionRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"CodeSha256":{"shape":"String"},"Description":{"shape":"Description"},"RevisionId":{"shape":"String"},\###
"PublishTo":{"shape":"FunctionVersionLatestPublished"}}}
shape PublishedFunctionQualifier {"type":"string","max":128,"min":1,\###
"pattern":"(\\$LATEST\\.PUBLISHED|[0-9]+)"}
shape PutFunctionCodeSigningConfigRequest {"type":"structure","required":["CodeSigningConfigArn",\###
"FunctionName"],"members":{"CodeSigningConfigArn":{"shape":"CodeSigningConfigArn"},\###
"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"}}}
shape PutFunctionCodeSigningConfigResponse {"type":"structure","required":["CodeSigningConfigArn",\###
"FunctionName"],"members":{"CodeSigningConfigArn":{"shape":"CodeSigningConfigArn"},\###
"FunctionName":{"shape":"FunctionName"}}}
shape PutFunctionConcurrencyRequest {"type":"structure","required":["FunctionName",\###
"ReservedConcurrentExecutions"],"members":{"FunctionName":{"shape":"FunctionName","location":"uri",\###
"locationName":"FunctionName"},"ReservedConcurrentExecutions":{"shape":"ReservedConcurrentExecutions"}}}
shape PutFunctionEventInvokeConfigRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier","location":"querystring",\###
"locationName":"Qualifier"},"MaximumRetryAttempts":{"shape":"MaximumRetryAttempts"},\###
"MaximumEventAgeInSeconds":{"shape":"MaximumEventAgeInSeconds"},\###
"DestinationConfig":{"shape":"DestinationConfig"}}}
shape PutFunctionRecursionConfigRequest {"type":"structure","required":["FunctionName","RecursiveLoop"],\###
"members":{"FunctionName":{"shape":"UnqualifiedFunctionName","location":"uri","locationName":"FunctionName"},\###
"RecursiveLoop":{"shape":"RecursiveLoop"}}}
shape PutFunctionRecursionConfigResponse {"type":"structure",\###
"members":{"RecursiveLoop":{"shape":"RecursiveLoop"}}}
shape PutFunctionScalingConfigRequest {"type":"structure","required":["FunctionName","Qualifier"],\###
"members":{"FunctionName":{"shape":"UnqualifiedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"PublishedFunctionQualifier","location":"querystring","locationName":"Qualifier"},\###
"FunctionScalingConfig":{"shape":"FunctionScalingConfig"}}}
shape PutFunctionScalingConfigResponse {"type":"structure","members":{"FunctionState":{"shape":"State"}}}
shape PutProvisionedConcurrencyConfigRequest {"type":"structure","required":["FunctionName","Qualifier",\###
"ProvisionedConcurrentExecutions"],"members":{"FunctionName":{"shape":"FunctionName","location":"uri",\###
"locationName":"FunctionName"},"Qualifier":{"shape":"Qualifier","location":"querystring",\###
"locationName":"Qualifier"},"ProvisionedConcurrentExecutions":{"shape":"PositiveInteger"}}}
shape PutProvisionedConcurrencyConfigResponse {"type":"structure",\###
"members":{"RequestedProvisionedConcurrentExecutions":{"shape":"PositiveInteger"},\###
"AvailableProvisionedConcurrentExecutions":{"shape":"NonNegativeInteger"},\###
"AllocatedProvisionedConcurrentExecutions":{"shape":"NonNegativeInteger"},\###
"Status":{"shape":"ProvisionedConcurrencyStatusEnum"},"StatusReason":{"shape":"String"},\###
"LastModified":{"shape":"Timestamp"}}}
shape PutRuntimeManagementConfigRequest {"type":"structure","required":["FunctionName","UpdateRuntimeOn"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier","location":"querystring",\###
"locationName":"Qualifier"},"UpdateRuntimeOn":{"shape":"UpdateRuntimeOn"},\###
"RuntimeVersionArn":{"shape":"RuntimeVersionArn"}}}
shape PutRuntimeManagementConfigResponse {"type":"structure","required":["UpdateRuntimeOn","FunctionArn"],\###
"members":{"UpdateRuntimeOn":{"shape":"UpdateRuntimeOn"},"FunctionArn":{"shape":"FunctionArn"},\###
"RuntimeVersionArn":{"shape":"RuntimeVersionArn"}}}
shape Qualifier {"type":"string","max":128,"min":1,"pattern":"(|[a-zA-Z0-9$_-]+)"}
shape Queue {"type":"string","max":1000,"min":1,"pattern":"[\\s\\S]*"}
shape Queues {"type":"list","member":{"shape":"Queue"},"max":1,"min":1}
shape RecursiveInvocationException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":400,"senderFault":true},"exception":true}
shape RecursiveLoop {"type":"string","enum":["Allow","Terminate"]}
shape RemoveLayerVersionPermissionRequest {"type":"structure","required":["LayerName","VersionNumber",\###
"StatementId"],"members":{"LayerName":{"shape":"LayerName","location":"uri","locationName":"LayerName"},\###
"VersionNumber":{"shape":"LayerVersionNumber","location":"uri","locationName":"VersionNumber"},\###
"StatementId":{"shape":"StatementId","location":"uri","locationName":"StatementId"},\###
"RevisionId":{"shape":"String","location":"querystring","locationName":"RevisionId"}}}
shape RemovePermissionRequest {"type":"structure","required":["FunctionName","StatementId"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"StatementId":{"shape":"NamespacedStatementId","location":"uri","locationName":"StatementId"},\###
"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier","location":"querystring",\###
"locationName":"Qualifier"},"RevisionId":{"shape":"String","location":"querystring",\###
"locationName":"RevisionId"}}}
shape ReplayChildren {"type":"boolean"}
shape RequestTooLargeException {"type":"structure","members":{"Type":{"shape":"String"},\###
"message":{"shape":"String"}},"error":{"httpStatusCode":413,"senderFault":true},"exception":true}
shape ReservedConcurrentExecutions {"type":"integer","min":0}
shape ResourceArn {"type":"string","pattern":"(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"}
shape ResourceConflictException {"type":"structure","members":{"Type":{"shape":"String"},\###
"message":{"shape":"String"}},"error":{"httpStatusCode":409,"senderFault":true},"exception":true}
shape ResourceInUseException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":400,"senderFault":true},"exception":true}
shape ResourceNotFoundException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":404,"senderFault":true},"exception":true}
shape ResourceNotReadyException {"type":"structure","members":{"Type":{"shape":"String"},\###
"message":{"shape":"String"}},"error":{"httpStatusCode":502},"exception":true,"fault":true}
shape ResponseStreamingInvocationType {"type":"string","enum":["RequestResponse","DryRun"]}
shape RetentionPeriodInDays {"type":"integer","max":90,"min":1}
shape RetryDetails {"type":"structure","members":{"CurrentAttempt":{"shape":"AttemptCount"},\###
"NextAttemptDelaySeconds":{"shape":"DurationSeconds"}}}
shape ReverseOrder {"type":"boolean"}
shape RoleArn {"type":"string","pattern":"arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+"}
shape Runtime {"type":"string","enum":["nodejs","nodejs4.3","nodejs6.10","nodejs8.10","nodejs10.x",\###
"nodejs12.x","nodejs14.x","nodejs16.x","java8","java8.al2","java11","python2.7","python3.6","python3.7",\###
"python3.8","python3.9","dotnetcore1.0","dotnetcore2.0","dotnetcore2.1","dotnetcore3.1","dotnet6","dotnet8",\###
"nodejs4.3-edge","go1.x","ruby2.5","ruby2.7","provided","provided.al2","nodejs18.x","python3.10","java17",\###
"ruby3.2","ruby3.3","ruby3.4","python3.11","nodejs20.x","provided.al2023","python3.12","java21","python3.13",\###
"nodejs22.x","nodejs24.x","python3.14","java25","dotnet10","ruby4.0"]}
shape RuntimeVersionArn {"type":"string","max":2048,"min":26,\###
"pattern":"arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}::runtime:.+"}
shape RuntimeVersionConfig {"type":"structure","members":{"RuntimeVersionArn":{"shape":"RuntimeVersionArn"},\###
"Error":{"shape":"RuntimeVersionError"}}}
shape RuntimeVersionError {"type":"structure","members":{"ErrorCode":{"shape":"String"},\###
"Message":{"shape":"SensitiveString"}}}
shape S3Bucket {"type":"string","max":63,"min":3,"pattern":"[0-9A-Za-z\\.\\-_]*(?<!\\.)"}
shape S3FilesMountConnectivityException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":408,"senderFault":true},"exception":true}
shape S3FilesMountFailureException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":403,"senderFault":true},"exception":true}
shape S3FilesMountTimeoutException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":408,"senderFault":true},"exception":true}
shape S3Key {"type":"string","max":1024,"min":1}
shape S3ObjectVersion {"type":"string","max":1024,"min":1}
shape ScalingConfig {"type":"structure","members":{"MaximumConcurrency":{"shape":"MaximumConcurrency"}}}
shape SchemaRegistryEventRecordFormat {"type":"string","enum":["JSON","SOURCE"]}
shape SchemaRegistryUri {"type":"string","max":10000,"min":1,"pattern":"[a-zA-Z0-9-\\/*:_+=.@-]*"}
shape SecurityGroupId {"type":"string"}
shape SecurityGroupIds {"type":"list","member":{"shape":"SecurityGroupId"},"max":5,"min":0}
shape SelfManagedEventSource {"type":"structure","members":{"Endpoints":{"shape":"Endpoints"}}}
shape SelfManagedKafkaEventSourceConfig {"type":"structure","members":{"ConsumerGroupId":{"shape":"URI"},\###
"SchemaRegistryConfig":{"shape":"KafkaSchemaRegistryConfig"}}}
shape SendDurableExecutionCallbackFailureRequest {"type":"structure","required":["CallbackId"],\###
"members":{"CallbackId":{"shape":"CallbackId","location":"uri","locationName":"CallbackId"},\###
"Error":{"shape":"ErrorObject"}},"payload":"Error"}
shape SendDurableExecutionCallbackFailureResponse {"type":"structure","members":{}}
shape SendDurableExecutionCallbackHeartbeatRequest {"type":"structure","required":["CallbackId"],\###
"members":{"CallbackId":{"shape":"CallbackId","location":"uri","locationName":"CallbackId"}}}
shape SendDurableExecutionCallbackHeartbeatResponse {"type":"structure","members":{}}
shape SendDurableExecutionCallbackSuccessRequest {"type":"structure","required":["CallbackId"],\###
"members":{"CallbackId":{"shape":"CallbackId","location":"uri","locationName":"CallbackId"},\###
"Result":{"shape":"BinaryOperationPayload"}},"payload":"Result"}
shape SendDurableExecutionCallbackSuccessResponse {"type":"structure","members":{}}
shape SensitiveString {"type":"string"}
shape SerializedRequestEntityTooLargeException {"type":"structure","members":{"Type":{"shape":"String"},\###
"message":{"shape":"String"}},"error":{"httpStatusCode":413,"senderFault":true},"exception":true}
shape ServiceException {"type":"structure","members":{"Type":{"shape":"String"},"Message":{"shape":"String"}},\###
"error":{"httpStatusCode":500},"exception":true,"fault":true}
shape SigningProfileVersionArns {"type":"list","member":{"shape":"Arn"},"max":20,"min":1}
shape SnapStart {"type":"structure","members":{"ApplyOn":{"shape":"SnapStartApplyOn"}}}
shape SnapStartApplyOn {"type":"string","enum":["PublishedVersions","None"]}
shape SnapStartException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":400,"senderFault":true},"exception":true}
shape SnapStartNotReadyException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":409,"senderFault":true},"exception":true}
shape SnapStartOptimizationStatus {"type":"string","enum":["On","Off"]}
shape SnapStartResponse {"type":"structure","members":{"ApplyOn":{"shape":"SnapStartApplyOn"},\###
"OptimizationStatus":{"shape":"SnapStartOptimizationStatus"}}}
shape SnapStartTimeoutException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":408,"senderFault":true},"exception":true}
shape SourceAccessConfiguration {"type":"structure","members":{"Type":{"shape":"SourceAccessType"},\###
"URI":{"shape":"URI"}}}
shape SourceAccessConfigurations {"type":"list","member":{"shape":"SourceAccessConfiguration"},"max":22,\###
"min":0}
shape SourceAccessType {"type":"string","enum":["BASIC_AUTH","VPC_SUBNET","VPC_SECURITY_GROUP",\###
"SASL_SCRAM_512_AUTH","SASL_SCRAM_256_AUTH","VIRTUAL_HOST","CLIENT_CERTIFICATE_TLS_AUTH",\###
"SERVER_ROOT_CA_CERTIFICATE"]}
shape SourceOwner {"type":"string","max":12,"min":0,"pattern":"\\d{12}"}
shape StackTraceEntries {"type":"list","member":{"shape":"StackTraceEntry"}}
shape StackTraceEntry {"type":"string"}
shape State {"type":"string","enum":["Pending","Active","Inactive","Failed","Deactivating","Deactivated",\###
"ActiveNonInvocable","Deleting"]}
shape StateReason {"type":"string"}
shape StateReasonCode {"type":"string","enum":["Idle","Creating","Restoring","EniLimitExceeded",\###
"InsufficientRolePermissions","InvalidConfiguration","InternalError","SubnetOutOfIPAddresses","InvalidSubnet",\###
"InvalidSecurityGroup","ImageDeleted","ImageAccessDenied","InvalidImage","KMSKeyAccessDenied",\###
"KMSKeyNotFound","InvalidStateKMSKey","DisabledKMSKey","EFSIOError","EFSMountConnectivityError",\###
"EFSMountFailure","EFSMountTimeout","InvalidRuntime","InvalidZipFileException","FunctionError",\###
"DrainingDurableExecutions","VcpuLimitExceeded","CapacityProviderScalingLimitExceeded","InsufficientCapacity",\###
"EC2RequestLimitExceeded","FunctionError.InitTimeout","FunctionError.RuntimeInitError",\###
"FunctionError.ExtensionInitError","FunctionError.InvalidEntryPoint","FunctionError.InvalidWorkingDirectory",\###
"FunctionError.PermissionDenied","FunctionError.TooManyExtensions","FunctionError.InitResourceExhausted",\###
"DisallowedByVpcEncryptionControl"]}
shape StatementId {"type":"string","max":100,"min":1,"pattern":"([a-zA-Z0-9-_]+)"}
shape StepDetails {"type":"structure","members":{"Attempt":{"shape":"AttemptCount"},\###
"NextAttemptTimestamp":{"shape":"ExecutionTimestamp"},"Result":{"shape":"OperationPayload"},\###
"Error":{"shape":"ErrorObject"}}}
shape StepFailedDetails {"type":"structure","required":["Error","RetryDetails"],\###
"members":{"Error":{"shape":"EventError"},"RetryDetails":{"shape":"RetryDetails"}}}
shape StepOptions {"type":"structure",\###
"members":{"NextAttemptDelaySeconds":{"shape":"StepOptionsNextAttemptDelaySecondsInteger"}}}
shape StepOptionsNextAttemptDelaySecondsInteger {"type":"integer","max":31622400,"min":1}
shape StepStartedDetails {"type":"structure","members":{}}
shape StepSucceededDetails {"type":"structure","required":["Result","RetryDetails"],\###
"members":{"Result":{"shape":"EventResult"},"RetryDetails":{"shape":"RetryDetails"}}}
shape StopDurableExecutionRequest {"type":"structure","required":["DurableExecutionArn"],\###
"members":{"DurableExecutionArn":{"shape":"DurableExecutionArn","location":"uri",\###
"locationName":"DurableExecutionArn"},"Error":{"shape":"ErrorObject"}},"payload":"Error"}
shape StopDurableExecutionResponse {"type":"structure","required":["StopTimestamp"],\###
"members":{"StopTimestamp":{"shape":"ExecutionTimestamp"}}}
shape String {"type":"string"}
shape StringList {"type":"list","member":{"shape":"String"},"max":1500,"min":0}
shape SubnetIPAddressLimitReachedException {"type":"structure","members":{"Type":{"shape":"String"},\###
"Message":{"shape":"String"}},"error":{"httpStatusCode":502},"exception":true,"fault":true}
shape SubnetId {"type":"string"}
shape SubnetIds {"type":"list","member":{"shape":"SubnetId"},"max":16,"min":0}
shape SystemLogLevel {"type":"string","enum":["DEBUG","INFO","WARN"]}
shape TagKey {"type":"string"}
shape TagKeyList {"type":"list","member":{"shape":"TagKey"}}
shape TagResourceRequest {"type":"structure","required":["Resource","Tags"],\###
"members":{"Resource":{"shape":"TaggableResource","location":"uri","locationName":"Resource"},\###
"Tags":{"shape":"Tags"}}}
shape TagValue {"type":"string"}
shape TaggableResource {"type":"string","max":256,"min":1,\###
"pattern":"arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)"}
shape Tags {"type":"map","key":{"shape":"TagKey"},"value":{"shape":"TagValue"}}
shape TagsError {"type":"structure","required":["ErrorCode","Message"],\###
"members":{"ErrorCode":{"shape":"TagsErrorCode"},"Message":{"shape":"TagsErrorMessage"}}}
shape TagsErrorCode {"type":"string","max":21,"min":10,"pattern":"[A-Za-z]+Exception"}
shape TagsErrorMessage {"type":"string","max":1000,"min":84,"pattern":".*"}
shape TargetTrackingScalingPolicy {"type":"structure","required":["PredefinedMetricType","TargetValue"],\###
"members":{"PredefinedMetricType":{"shape":"CapacityProviderPredefinedMetricType"},\###
"TargetValue":{"shape":"MetricTargetValue"}}}
shape TenancyConfig {"type":"structure","required":["TenantIsolationMode"],\###
"members":{"TenantIsolationMode":{"shape":"TenantIsolationMode"}}}
shape TenantId {"type":"string","max":256,"min":1,"pattern":"[a-zA-Z0-9\\._:\\/=+\\-@ ]+"}
shape TenantIsolationMode {"type":"string","enum":["PER_TENANT"]}
shape ThrottleReason {"type":"string","enum":["ConcurrentInvocationLimitExceeded",\###
"FunctionInvocationRateLimitExceeded","ReservedFunctionConcurrentInvocationLimitExceeded",\###
"ReservedFunctionInvocationRateLimitExceeded","CallerRateLimitExceeded",\###
"ConcurrentSnapshotCreateLimitExceeded"]}
shape Timeout {"type":"integer","min":1}
shape Timestamp {"type":"string"}
shape TooManyRequestsException {"type":"structure","members":{"retryAfterSeconds":{"shape":"String",\###
"location":"header","locationName":"Retry-After"},"Type":{"shape":"String"},"message":{"shape":"String"},\###
"Reason":{"shape":"ThrottleReason"}},"error":{"httpStatusCode":429,"senderFault":true},"exception":true}
shape Topic {"type":"string","max":249,"min":1,"pattern":"[^.]([a-zA-Z0-9\\-_.]+)"}
shape Topics {"type":"list","member":{"shape":"Topic"},"max":1,"min":1}
shape TraceHeader {"type":"structure","members":{"XAmznTraceId":{"shape":"XAmznTraceId"}}}
shape TracingConfig {"type":"structure","members":{"Mode":{"shape":"TracingMode"}}}
shape TracingConfigResponse {"type":"structure","members":{"Mode":{"shape":"TracingMode"}}}
shape TracingMode {"type":"string","enum":["Active","PassThrough"]}
shape Truncated {"type":"boolean"}
shape TumblingWindowInSeconds {"type":"integer","max":900,"min":0}
shape URI {"type":"string","max":200,"min":1,"pattern":"[a-zA-Z0-9-\\/*:_+=.@-]*"}
shape UnqualifiedFunctionName {"type":"string","max":140,"min":1,\###
"pattern":"(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)"}
shape UnreservedConcurrentExecutions {"type":"integer","min":0}
shape UnsupportedMediaTypeException {"type":"structure","members":{"Type":{"shape":"String"},\###
"message":{"shape":"String"}},"error":{"httpStatusCode":415,"senderFault":true},"exception":true}
shape UntagResourceRequest {"type":"structure","required":["Resource","TagKeys"],\###
"members":{"Resource":{"shape":"TaggableResource","location":"uri","locationName":"Resource"},\###
"TagKeys":{"shape":"TagKeyList","location":"querystring","locationName":"tagKeys"}}}
shape UpdateAliasRequest {"type":"structure","required":["FunctionName","Name"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"Name":{"shape":"Alias","location":"uri","locationName":"Name"},\###
"FunctionVersion":{"shape":"VersionWithLatestPublished"},"Description":{"shape":"Description"},\###
"RoutingConfig":{"shape":"AliasRoutingConfiguration"},"RevisionId":{"shape":"String"}}}
shape UpdateCapacityProviderRequest {"type":"structure","required":["CapacityProviderName"],\###
"members":{"CapacityProviderName":{"shape":"CapacityProviderName","location":"uri",\###
"locationName":"CapacityProviderName"},\###
"CapacityProviderScalingConfig":{"shape":"CapacityProviderScalingConfig"}}}
shape UpdateCapacityProviderResponse {"type":"structure","required":["CapacityProvider"],\###
"members":{"CapacityProvider":{"shape":"CapacityProvider"}}}
shape UpdateCodeSigningConfigRequest {"type":"structure","required":["CodeSigningConfigArn"],\###
"members":{"CodeSigningConfigArn":{"shape":"CodeSigningConfigArn","location":"uri",\###
"locationName":"CodeSigningConfigArn"},"Description":{"shape":"Description"},\###
"AllowedPublishers":{"shape":"AllowedPublishers"},"CodeSigningPolicies":{"shape":"CodeSigningPolicies"}}}
shape UpdateCodeSigningConfigResponse {"type":"structure","required":["CodeSigningConfig"],\###
"members":{"CodeSigningConfig":{"shape":"CodeSigningConfig"}}}
shape UpdateEventSourceMappingRequest {"type":"structure","required":["UUID"],\###
"members":{"UUID":{"shape":"String","location":"uri","locationName":"UUID"},\###
"FunctionName":{"shape":"NamespacedFunctionName"},"Enabled":{"shape":"Enabled"},\###
"BatchSize":{"shape":"BatchSize"},"FilterCriteria":{"shape":"FilterCriteria"},\###
"MaximumBatchingWindowInSeconds":{"shape":"MaximumBatchingWindowInSeconds"},\###
"DestinationConfig":{"shape":"DestinationConfig"},\###
"MaximumRecordAgeInSeconds":{"shape":"MaximumRecordAgeInSeconds"},\###
"BisectBatchOnFunctionError":{"shape":"BisectBatchOnFunctionError"},\###
"MaximumRetryAttempts":{"shape":"MaximumRetryAttemptsEventSourceMapping"},\###
"ParallelizationFactor":{"shape":"ParallelizationFactor"},\###
"SourceAccessConfigurations":{"shape":"SourceAccessConfigurations"},\###
"TumblingWindowInSeconds":{"shape":"TumblingWindowInSeconds"},\###
"FunctionResponseTypes":{"shape":"FunctionResponseTypeList"},"ScalingConfig":{"shape":"ScalingConfig"},\###
"AmazonManagedKafkaEventSourceConfig":{"shape":"AmazonManagedKafkaEventSourceConfig"},\###
"SelfManagedKafkaEventSourceConfig":{"shape":"SelfManagedKafkaEventSourceConfig"},\###
"DocumentDBEventSourceConfig":{"shape":"DocumentDBEventSourceConfig"},"KMSKeyArn":{"shape":"KMSKeyArn"},\###
"MetricsConfig":{"shape":"EventSourceMappingMetricsConfig"},\###
"LoggingConfig":{"shape":"EventSourceMappingLoggingConfig"},\###
"ProvisionedPollerConfig":{"shape":"ProvisionedPollerConfig"}}}
shape UpdateFunctionCodeRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"ZipFile":{"shape":"Blob"},"S3Bucket":{"shape":"S3Bucket"},"S3Key":{"shape":"S3Key"},\###
"S3ObjectVersion":{"shape":"S3ObjectVersion"},"ImageUri":{"shape":"String"},"Publish":{"shape":"Boolean"},\###
"DryRun":{"shape":"Boolean"},"RevisionId":{"shape":"String"},"Architectures":{"shape":"ArchitecturesList"},\###
"SourceKMSKeyArn":{"shape":"KMSKeyArn"},"PublishTo":{"shape":"FunctionVersionLatestPublished"}}}
shape UpdateFunctionConfigurationRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"Role":{"shape":"RoleArn"},"Handler":{"shape":"Handler"},"Description":{"shape":"Description"},\###
"Timeout":{"shape":"Timeout"},"MemorySize":{"shape":"MemorySize"},"VpcConfig":{"shape":"VpcConfig"},\###
"Environment":{"shape":"Environment"},"Runtime":{"shape":"Runtime"},\###
"DeadLetterConfig":{"shape":"DeadLetterConfig"},"KMSKeyArn":{"shape":"KMSKeyArn"},\###
"TracingConfig":{"shape":"TracingConfig"},"RevisionId":{"shape":"String"},"Layers":{"shape":"LayerList"},\###
"FileSystemConfigs":{"shape":"FileSystemConfigList"},"ImageConfig":{"shape":"ImageConfig"},\###
"EphemeralStorage":{"shape":"EphemeralStorage"},"SnapStart":{"shape":"SnapStart"},\###
"LoggingConfig":{"shape":"LoggingConfig"},"CapacityProviderConfig":{"shape":"CapacityProviderConfig"},\###
"DurableConfig":{"shape":"DurableConfig"}}}
shape UpdateFunctionEventInvokeConfigRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"NamespacedFunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"NumericLatestPublishedOrAliasQualifier","location":"querystring",\###
"locationName":"Qualifier"},"MaximumRetryAttempts":{"shape":"MaximumRetryAttempts"},\###
"MaximumEventAgeInSeconds":{"shape":"MaximumEventAgeInSeconds"},\###
"DestinationConfig":{"shape":"DestinationConfig"}}}
shape UpdateFunctionUrlConfigRequest {"type":"structure","required":["FunctionName"],\###
"members":{"FunctionName":{"shape":"FunctionName","location":"uri","locationName":"FunctionName"},\###
"Qualifier":{"shape":"FunctionUrlQualifier","location":"querystring","locationName":"Qualifier"},\###
"AuthType":{"shape":"FunctionUrlAuthType"},"Cors":{"shape":"Cors"},"InvokeMode":{"shape":"InvokeMode"}}}
shape UpdateFunctionUrlConfigResponse {"type":"structure","required":["FunctionUrl","FunctionArn","AuthType",\###
"CreationTime","LastModifiedTime"],"members":{"FunctionUrl":{"shape":"FunctionUrl"},\###
"FunctionArn":{"shape":"FunctionArn"},"AuthType":{"shape":"FunctionUrlAuthType"},"Cors":{"shape":"Cors"},\###
"CreationTime":{"shape":"Timestamp"},"LastModifiedTime":{"shape":"Timestamp"},\###
"InvokeMode":{"shape":"InvokeMode"}}}
shape UpdateRuntimeOn {"type":"string","enum":["Auto","Manual","FunctionUpdate"]}
shape Version {"type":"string","max":1024,"min":1,"pattern":"(\\$LATEST|[0-9]+)"}
shape VersionWithLatestPublished {"type":"string","max":1024,"min":1,\###
"pattern":"(\\$LATEST(\\.PUBLISHED)?|[0-9]+)"}
shape VpcConfig {"type":"structure","members":{"SubnetIds":{"shape":"SubnetIds"},\###
"SecurityGroupIds":{"shape":"SecurityGroupIds"},"Ipv6AllowedForDualStack":{"shape":"NullableBoolean"}}}
shape VpcConfigResponse {"type":"structure","members":{"SubnetIds":{"shape":"SubnetIds"},\###
"SecurityGroupIds":{"shape":"SecurityGroupIds"},"VpcId":{"shape":"VpcId"},\###
"Ipv6AllowedForDualStack":{"shape":"NullableBoolean"}}}
shape VpcId {"type":"string"}
shape WaitCancelledDetails {"type":"structure","members":{"Error":{"shape":"EventError"}}}
shape WaitDetails {"type":"structure","members":{"ScheduledEndTimestamp":{"shape":"ExecutionTimestamp"}}}
shape WaitOptions {"type":"structure","members":{"WaitSeconds":{"shape":"WaitOptionsWaitSecondsInteger"}}}
shape WaitOptionsWaitSecondsInteger {"type":"integer","max":31622400,"min":1}
shape WaitStartedDetails {"type":"structure","required":["Duration","ScheduledEndTimestamp"],\###
"members":{"Duration":{"shape":"DurationSeconds"},"ScheduledEndTimestamp":{"shape":"ExecutionTimestamp"}}}
shape WaitSucceededDetails {"type":"structure","members":{"Duration":{"shape":"DurationSeconds"}}}
shape Weight {"type":"double","max":1.0,"min":0.0}
shape WorkingDirectory {"type":"string","max":1000,"min":0}
shape XAmznTraceId {"type":"string","max":8192,"min":0}
"""###
