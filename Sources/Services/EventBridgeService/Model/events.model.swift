// Written by Scripts/generate-service-models from botocore's service model; do not edit.

// swift-format-ignore-file

/// The shapes and operations of `events`, as lines for `ServiceModel`.
let eventsModelText = ###"""
metadata {"apiVersion":"2015-10-07","endpointPrefix":"events","jsonVersion":"1.1","protocol":"json",\###
"serviceFullName":"Amazon EventBridge","serviceId":"EventBridge","signatureVersion":"v4",\###
"targetPrefix":"AWSEvents","uid":"eventbridge-2015-10-07"}
operation ActivateEventSource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ActivateEventSourceRequest"}}
operation CancelReplay {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CancelReplayRequest"},\###
"output":{"shape":"CancelReplayResponse"}}
operation CreateApiDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateApiDestinationRequest"},"output":{"shape":"CreateApiDestinationResponse"}}
operation CreateArchive {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateArchiveRequest"},\###
"output":{"shape":"CreateArchiveResponse"}}
operation CreateConnection {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateConnectionRequest"},"output":{"shape":"CreateConnectionResponse"}}
operation CreateEndpoint {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateEndpointRequest"},\###
"output":{"shape":"CreateEndpointResponse"}}
operation CreateEventBus {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateEventBusRequest"},\###
"output":{"shape":"CreateEventBusResponse"}}
operation CreatePartnerEventSource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreatePartnerEventSourceRequest"},"output":{"shape":"CreatePartnerEventSourceResponse"}}
operation DeactivateEventSource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeactivateEventSourceRequest"}}
operation DeauthorizeConnection {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeauthorizeConnectionRequest"},"output":{"shape":"DeauthorizeConnectionResponse"}}
operation DeleteApiDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteApiDestinationRequest"},"output":{"shape":"DeleteApiDestinationResponse"}}
operation DeleteArchive {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteArchiveRequest"},\###
"output":{"shape":"DeleteArchiveResponse"}}
operation DeleteConnection {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteConnectionRequest"},"output":{"shape":"DeleteConnectionResponse"}}
operation DeleteEndpoint {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteEndpointRequest"},\###
"output":{"shape":"DeleteEndpointResponse"}}
operation DeleteEventBus {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteEventBusRequest"}}
operation DeletePartnerEventSource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeletePartnerEventSourceRequest"}}
operation DeleteRule {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteRuleRequest"}}
operation DescribeApiDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeApiDestinationRequest"},"output":{"shape":"DescribeApiDestinationResponse"}}
operation DescribeArchive {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeArchiveRequest"},"output":{"shape":"DescribeArchiveResponse"}}
operation DescribeConnection {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeConnectionRequest"},"output":{"shape":"DescribeConnectionResponse"}}
operation DescribeEndpoint {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeEndpointRequest"},"output":{"shape":"DescribeEndpointResponse"}}
operation DescribeEventBus {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeEventBusRequest"},"output":{"shape":"DescribeEventBusResponse"}}
operation DescribeEventSource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeEventSourceRequest"},"output":{"shape":"DescribeEventSourceResponse"}}
operation DescribePartnerEventSource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribePartnerEventSourceRequest"},"output":{"shape":"DescribePartnerEventSourceResponse"}}
operation DescribeReplay {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DescribeReplayRequest"},\###
"output":{"shape":"DescribeReplayResponse"}}
operation DescribeRule {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DescribeRuleRequest"},\###
"output":{"shape":"DescribeRuleResponse"}}
operation DisableRule {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DisableRuleRequest"}}
operation EnableRule {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"EnableRuleRequest"}}
operation ListApiDestinations {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListApiDestinationsRequest"},"output":{"shape":"ListApiDestinationsResponse"}}
operation ListArchives {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListArchivesRequest"},\###
"output":{"shape":"ListArchivesResponse"}}
operation ListConnections {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListConnectionsRequest"},"output":{"shape":"ListConnectionsResponse"}}
operation ListEndpoints {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListEndpointsRequest"},\###
"output":{"shape":"ListEndpointsResponse"}}
operation ListEventBuses {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListEventBusesRequest"},\###
"output":{"shape":"ListEventBusesResponse"}}
operation ListEventSources {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListEventSourcesRequest"},"output":{"shape":"ListEventSourcesResponse"}}
operation ListPartnerEventSourceAccounts {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListPartnerEventSourceAccountsRequest"},\###
"output":{"shape":"ListPartnerEventSourceAccountsResponse"}}
operation ListPartnerEventSources {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListPartnerEventSourcesRequest"},"output":{"shape":"ListPartnerEventSourcesResponse"}}
operation ListReplays {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListReplaysRequest"},\###
"output":{"shape":"ListReplaysResponse"}}
operation ListRuleNamesByTarget {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListRuleNamesByTargetRequest"},"output":{"shape":"ListRuleNamesByTargetResponse"}}
operation ListRules {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListRulesRequest"},\###
"output":{"shape":"ListRulesResponse"}}
operation ListTagsForResource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListTagsForResourceRequest"},"output":{"shape":"ListTagsForResourceResponse"}}
operation ListTargetsByRule {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListTargetsByRuleRequest"},"output":{"shape":"ListTargetsByRuleResponse"}}
operation PutEvents {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutEventsRequest"},\###
"output":{"shape":"PutEventsResponse"}}
operation PutPartnerEvents {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutPartnerEventsRequest"},"output":{"shape":"PutPartnerEventsResponse"}}
operation PutPermission {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutPermissionRequest"}}
operation PutRule {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutRuleRequest"},\###
"output":{"shape":"PutRuleResponse"}}
operation PutTargets {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutTargetsRequest"},\###
"output":{"shape":"PutTargetsResponse"}}
operation RemovePermission {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"RemovePermissionRequest"}}
operation RemoveTargets {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"RemoveTargetsRequest"},\###
"output":{"shape":"RemoveTargetsResponse"}}
operation StartReplay {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"StartReplayRequest"},\###
"output":{"shape":"StartReplayResponse"}}
operation TagResource {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"TagResourceRequest"},\###
"output":{"shape":"TagResourceResponse"}}
operation TestEventPattern {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"TestEventPatternRequest"},"output":{"shape":"TestEventPatternResponse"}}
operation UntagResource {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UntagResourceRequest"},\###
"output":{"shape":"UntagResourceResponse"}}
operation UpdateApiDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateApiDestinationRequest"},"output":{"shape":"UpdateApiDestinationResponse"}}
operation UpdateArchive {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UpdateArchiveRequest"},\###
"output":{"shape":"UpdateArchiveResponse"}}
operation UpdateConnection {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateConnectionRequest"},"output":{"shape":"UpdateConnectionResponse"}}
operation UpdateEndpoint {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UpdateEndpointRequest"},\###
"output":{"shape":"UpdateEndpointResponse"}}
operation UpdateEventBus {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UpdateEventBusRequest"},\###
"output":{"shape":"UpdateEventBusResponse"}}
shape AccessDeniedException {"type":"structure","members":{},"exception":true}
shape AccountId {"type":"string","max":12,"min":12,"pattern":"\\d{12}"}
shape Action {"type":"string","max":64,"min":1,"pattern":"events:[a-zA-Z]+"}
shape ActivateEventSourceRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"EventSourceName"}}}
shape ApiDestination {"type":"structure","members":{"ApiDestinationArn":{"shape":"ApiDestinationArn"},\###
"Name":{"shape":"ApiDestinationName"},"ApiDestinationState":{"shape":"ApiDestinationState"},\###
"ConnectionArn":{"shape":"ConnectionArn"},"InvocationEndpoint":{"shape":"HttpsEndpoint"},\###
"HttpMethod":{"shape":"ApiDestinationHttpMethod"},\###
"InvocationRateLimitPerSecond":{"shape":"ApiDestinationInvocationRateLimitPerSecond"},\###
"CreationTime":{"shape":"Timestamp"},"LastModifiedTime":{"shape":"Timestamp"}}}
shape ApiDestinationArn {"type":"string","max":1600,"min":1,\###
"pattern":"^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:api-destination\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$"}
shape ApiDestinationDescription {"type":"string","max":512,"pattern":".*"}
shape ApiDestinationHttpMethod {"type":"string","enum":["POST","GET","HEAD","OPTIONS","PUT","PATCH","DELETE"]}
shape ApiDestinationInvocationRateLimitPerSecond {"type":"integer","min":1}
shape ApiDestinationName {"type":"string","max":64,"min":1,"pattern":"[\\.\\-_A-Za-z0-9]+"}
shape ApiDestinationResponseList {"type":"list","member":{"shape":"ApiDestination"}}
shape ApiDestinationState {"type":"string","enum":["ACTIVE","INACTIVE"]}
shape AppSyncParameters {"type":"structure","members":{"GraphQLOperation":{"shape":"GraphQLOperation"}}}
shape Archive {"type":"structure","members":{"ArchiveName":{"shape":"ArchiveName"},\###
"EventSourceArn":{"shape":"EventBusArn"},"State":{"shape":"ArchiveState"},\###
"StateReason":{"shape":"ArchiveStateReason"},"RetentionDays":{"shape":"RetentionDays"},\###
"SizeBytes":{"shape":"Long"},"EventCount":{"shape":"Long"},"CreationTime":{"shape":"Timestamp"}}}
shape ArchiveArn {"type":"string","max":1600,"min":1,\###
"pattern":"^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$"}
shape ArchiveDescription {"type":"string","max":512,"pattern":".*"}
shape ArchiveName {"type":"string","max":48,"min":1,"pattern":"[\\.\\-_A-Za-z0-9]+"}
shape ArchiveResponseList {"type":"list","member":{"shape":"Archive"}}
shape ArchiveState {"type":"string","enum":["ENABLED","DISABLED","CREATING","UPDATING","CREATE_FAILED",\###
"UPDATE_FAILED"]}
shape ArchiveStateReason {"type":"string","max":512,"pattern":".*"}
shape Arn {"type":"string","max":1600,"min":1}
shape AssignPublicIp {"type":"string","enum":["ENABLED","DISABLED"]}
shape AuthHeaderParameters {"type":"string","max":512,"min":1,\###
"pattern":"^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$"}
shape AuthHeaderParametersSensitive {"type":"string","max":512,"min":1,\###
"pattern":"^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$"}
shape AwsVpcConfiguration {"type":"structure","required":["Subnets"],\###
"members":{"Subnets":{"shape":"StringList"},"SecurityGroups":{"shape":"StringList"},\###
"AssignPublicIp":{"shape":"AssignPublicIp"}}}
shape BatchArrayProperties {"type":"structure","members":{"Size":{"shape":"Integer"}}}
shape BatchParameters {"type":"structure","required":["JobDefinition","JobName"],\###
"members":{"JobDefinition":{"shape":"String"},"JobName":{"shape":"String"},\###
"ArrayProperties":{"shape":"BatchArrayProperties"},"RetryStrategy":{"shape":"BatchRetryStrategy"}}}
shape BatchRetryStrategy {"type":"structure","members":{"Attempts":{"shape":"Integer"}}}
shape Boolean {"type":"boolean"}
shape CancelReplayRequest {"type":"structure","required":["ReplayName"],\###
"members":{"ReplayName":{"shape":"ReplayName"}}}
shape CancelReplayResponse {"type":"structure","members":{"ReplayArn":{"shape":"ReplayArn"},\###
"State":{"shape":"ReplayState"},"StateReason":{"shape":"ReplayStateReason"}}}
shape CapacityProvider {"type":"string","max":255,"min":1}
shape CapacityProviderStrategy {"type":"list","member":{"shape":"CapacityProviderStrategyItem"},"max":6}
shape CapacityProviderStrategyItem {"type":"structure","required":["capacityProvider"],\###
"members":{"capacityProvider":{"shape":"CapacityProvider"},\###
"weight":{"shape":"CapacityProviderStrategyItemWeight"},"base":{"shape":"CapacityProviderStrategyItemBase"}}}
shape CapacityProviderStrategyItemBase {"type":"integer","max":100000,"min":0}
shape CapacityProviderStrategyItemWeight {"type":"integer","max":1000,"min":0}
shape ConcurrentModificationException {"type":"structure","members":{},"exception":true}
shape Condition {"type":"structure","required":["Type","Key","Value"],"members":{"Type":{"shape":"String"},\###
"Key":{"shape":"String"},"Value":{"shape":"String"}}}
shape Connection {"type":"structure","members":{"ConnectionArn":{"shape":"ConnectionArn"},\###
"Name":{"shape":"ConnectionName"},"ConnectionState":{"shape":"ConnectionState"},\###
"StateReason":{"shape":"ConnectionStateReason"},"AuthorizationType":{"shape":"ConnectionAuthorizationType"},\###
"CreationTime":{"shape":"Timestamp"},"LastModifiedTime":{"shape":"Timestamp"},\###
"LastAuthorizedTime":{"shape":"Timestamp"}}}
shape ConnectionApiKeyAuthResponseParameters {"type":"structure",\###
"members":{"ApiKeyName":{"shape":"AuthHeaderParameters"}}}
shape ConnectionArn {"type":"string","max":1600,"min":1,\###
"pattern":"^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:connection\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$"}
shape ConnectionAuthResponseParameters {"type":"structure",\###
"members":{"BasicAuthParameters":{"shape":"ConnectionBasicAuthResponseParameters"},\###
"OAuthParameters":{"shape":"ConnectionOAuthResponseParameters"},\###
"ApiKeyAuthParameters":{"shape":"ConnectionApiKeyAuthResponseParameters"},\###
"InvocationHttpParameters":{"shape":"ConnectionHttpParameters"},\###
"ConnectivityParameters":{"shape":"DescribeConnectionConnectivityParameters"}}}
shape ConnectionAuthorizationType {"type":"string","enum":["BASIC","OAUTH_CLIENT_CREDENTIALS","API_KEY"]}
shape ConnectionBasicAuthResponseParameters {"type":"structure",\###
"members":{"Username":{"shape":"AuthHeaderParameters"}}}
shape ConnectionBodyParameter {"type":"structure","members":{"Key":{"shape":"String"},\###
"Value":{"shape":"SensitiveString"},"IsValueSecret":{"shape":"Boolean"}}}
shape ConnectionBodyParametersList {"type":"list","member":{"shape":"ConnectionBodyParameter"},"max":100,\###
"min":0}
shape ConnectionDescription {"type":"string","max":512,"pattern":".*"}
shape ConnectionHeaderParameter {"type":"structure","members":{"Key":{"shape":"HeaderKey"},\###
"Value":{"shape":"HeaderValueSensitive"},"IsValueSecret":{"shape":"Boolean"}}}
shape ConnectionHeaderParametersList {"type":"list","member":{"shape":"ConnectionHeaderParameter"},"max":100,\###
"min":0}
shape ConnectionHttpParameters {"type":"structure",\###
"members":{"HeaderParameters":{"shape":"ConnectionHeaderParametersList"},\###
"QueryStringParameters":{"shape":"ConnectionQueryStringParametersList"},\###
"BodyParameters":{"shape":"ConnectionBodyParametersList"}}}
shape ConnectionName {"type":"string","max":64,"min":1,"pattern":"[\\.\\-_A-Za-z0-9]+"}
shape ConnectionOAuthClientResponseParameters {"type":"structure",\###
"members":{"ClientID":{"shape":"AuthHeaderParameters"}}}
shape ConnectionOAuthHttpMethod {"type":"string","enum":["GET","POST","PUT"]}
shape ConnectionOAuthResponseParameters {"type":"structure",\###
"members":{"ClientParameters":{"shape":"ConnectionOAuthClientResponseParameters"},\###
"AuthorizationEndpoint":{"shape":"HttpsEndpoint"},"HttpMethod":{"shape":"ConnectionOAuthHttpMethod"},\###
"OAuthHttpParameters":{"shape":"ConnectionHttpParameters"}}}
shape ConnectionQueryStringParameter {"type":"structure","members":{"Key":{"shape":"QueryStringKey"},\###
"Value":{"shape":"QueryStringValueSensitive"},"IsValueSecret":{"shape":"Boolean"}}}
shape ConnectionQueryStringParametersList {"type":"list","member":{"shape":"ConnectionQueryStringParameter"},\###
"max":100,"min":0}
shape ConnectionResponseList {"type":"list","member":{"shape":"Connection"}}
shape ConnectionState {"type":"string","enum":["CREATING","UPDATING","DELETING","AUTHORIZED","DEAUTHORIZED",\###
"AUTHORIZING","DEAUTHORIZING","ACTIVE","FAILED_CONNECTIVITY"]}
shape ConnectionStateReason {"type":"string","max":512,"pattern":".*"}
shape ConnectivityResourceConfigurationArn {"type":"structure","required":["ResourceConfigurationArn"],\###
"members":{"ResourceConfigurationArn":{"shape":"ResourceConfigurationArn"}}}
shape ConnectivityResourceParameters {"type":"structure","required":["ResourceParameters"],\###
"members":{"ResourceParameters":{"shape":"ConnectivityResourceConfigurationArn"}}}
shape CreateApiDestinationRequest {"type":"structure","required":["Name","ConnectionArn","InvocationEndpoint",\###
"HttpMethod"],"members":{"Name":{"shape":"ApiDestinationName"},\###
"Description":{"shape":"ApiDestinationDescription"},"ConnectionArn":{"shape":"ConnectionArn"},\###
"InvocationEndpoint":{"shape":"HttpsEndpoint"},"HttpMethod":{"shape":"ApiDestinationHttpMethod"},\###
"InvocationRateLimitPerSecond":{"shape":"ApiDestinationInvocationRateLimitPerSecond"}}}
shape CreateApiDestinationResponse {"type":"structure",\###
"members":{"ApiDestinationArn":{"shape":"ApiDestinationArn"},\###
"ApiDestinationState":{"shape":"ApiDestinationState"},"CreationTime":{"shape":"Timestamp"},\###
"LastModifiedTime":{"shape":"Timestamp"}}}
shape CreateArchiveRequest {"type":"structure","required":["ArchiveName","EventSourceArn"],\###
"members":{"ArchiveName":{"shape":"ArchiveName"},"EventSourceArn":{"shape":"EventBusArn"},\###
"Description":{"shape":"ArchiveDescription"},"EventPattern":{"shape":"EventPattern"},\###
"RetentionDays":{"shape":"RetentionDays"},"KmsKeyIdentifier":{"shape":"KmsKeyIdentifier"}}}
shape CreateArchiveResponse {"type":"structure","members":{"ArchiveArn":{"shape":"ArchiveArn"},\###
"State":{"shape":"ArchiveState"},"StateReason":{"shape":"ArchiveStateReason"},\###
"CreationTime":{"shape":"Timestamp"}}}
shape CreateConnectionApiKeyAuthRequestParameters {"type":"structure","required":["ApiKeyName","ApiKeyValue"],\###
"members":{"ApiKeyName":{"shape":"AuthHeaderParameters"},\###
"ApiKeyValue":{"shape":"AuthHeaderParametersSensitive"}}}
shape CreateConnectionAuthRequestParameters {"type":"structure",\###
"members":{"BasicAuthParameters":{"shape":"CreateConnectionBasicAuthRequestParameters"},\###
"OAuthParameters":{"shape":"CreateConnectionOAuthRequestParameters"},\###
"ApiKeyAuthParameters":{"shape":"CreateConnectionApiKeyAuthRequestParameters"},\###
"InvocationHttpParameters":{"shape":"ConnectionHttpParameters"},\###
"ConnectivityParameters":{"shape":"ConnectivityResourceParameters"}}}
shape CreateConnectionBasicAuthRequestParameters {"type":"structure","required":["Username","Password"],\###
"members":{"Username":{"shape":"AuthHeaderParameters"},"Password":{"shape":"AuthHeaderParametersSensitive"}}}
shape CreateConnectionOAuthClientRequestParameters {"type":"structure","required":["ClientID","ClientSecret"],\###
"members":{"ClientID":{"shape":"AuthHeaderParameters"},\###
"ClientSecret":{"shape":"AuthHeaderParametersSensitive"}}}
shape CreateConnectionOAuthRequestParameters {"type":"structure","required":["ClientParameters",\###
"AuthorizationEndpoint","HttpMethod"],\###
"members":{"ClientParameters":{"shape":"CreateConnectionOAuthClientRequestParameters"},\###
"AuthorizationEndpoint":{"shape":"HttpsEndpoint"},"HttpMethod":{"shape":"ConnectionOAuthHttpMethod"},\###
"OAuthHttpParameters":{"shape":"ConnectionHttpParameters"}}}
shape CreateConnectionRequest {"type":"structure","required":["Name","AuthorizationType","AuthParameters"],\###
"members":{"Name":{"shape":"ConnectionName"},"Description":{"shape":"ConnectionDescription"},\###
"AuthorizationType":{"shape":"ConnectionAuthorizationType"},\###
"AuthParameters":{"shape":"CreateConnectionAuthRequestParameters"},\###
"InvocationConnectivityParameters":{"shape":"ConnectivityResourceParameters"},\###
"KmsKeyIdentifier":{"shape":"KmsKeyIdentifier"}}}
shape CreateConnectionResponse {"type":"structure","members":{"ConnectionArn":{"shape":"ConnectionArn"},\###
"ConnectionState":{"shape":"ConnectionState"},"CreationTime":{"shape":"Timestamp"},\###
"LastModifiedTime":{"shape":"Timestamp"}}}
shape CreateEndpointRequest {"type":"structure","required":["Name","RoutingConfig","EventBuses"],\###
"members":{"Name":{"shape":"EndpointName"},"Description":{"shape":"EndpointDescription"},\###
"RoutingConfig":{"shape":"RoutingConfig"},"ReplicationConfig":{"shape":"ReplicationConfig"},\###
"EventBuses":{"shape":"EndpointEventBusList"},"RoleArn":{"shape":"IamRoleArn"}}}
shape CreateEndpointResponse {"type":"structure","members":{"Name":{"shape":"EndpointName"},\###
"Arn":{"shape":"EndpointArn"},"RoutingConfig":{"shape":"RoutingConfig"},\###
"ReplicationConfig":{"shape":"ReplicationConfig"},"EventBuses":{"shape":"EndpointEventBusList"},\###
"RoleArn":{"shape":"IamRoleArn"},"State":{"shape":"EndpointState"}}}
shape CreateEventBusRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"EventBusName"},"EventSourceName":{"shape":"EventSourceName"},\###
"Description":{"shape":"EventBusDescription"},"KmsKeyIdentifier":{"shape":"KmsKeyIdentifier"},\###
"DeadLetterConfig":{"shape":"DeadLetterConfig"},"LogConfig":{"shape":"LogConfig"},"Tags":{"shape":"TagList"}}}
shape CreateEventBusResponse {"type":"structure","members":{"EventBusArn":{"shape":"String"},\###
"Description":{"shape":"EventBusDescription"},"KmsKeyIdentifier":{"shape":"KmsKeyIdentifier"},\###
"DeadLetterConfig":{"shape":"DeadLetterConfig"},"LogConfig":{"shape":"LogConfig"}}}
shape CreatePartnerEventSourceRequest {"type":"structure","required":["Name","Account"],\###
"members":{"Name":{"shape":"EventSourceName"},"Account":{"shape":"AccountId"}}}
shape CreatePartnerEventSourceResponse {"type":"structure","members":{"EventSourceArn":{"shape":"String"}}}
shape CreatedBy {"type":"string","max":128,"min":1}
shape Database {"type":"string","max":64,"min":1}
shape DbUser {"type":"string","max":128,"min":1}
shape DeactivateEventSourceRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"EventSourceName"}}}
shape DeadLetterConfig {"type":"structure","members":{"Arn":{"shape":"ResourceArn"}}}
shape DeauthorizeConnectionRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"ConnectionName"}}}
shape DeauthorizeConnectionResponse {"type":"structure","members":{"ConnectionArn":{"shape":"ConnectionArn"},\###
"ConnectionState":{"shape":"ConnectionState"},"CreationTime":{"shape":"Timestamp"},\###
"LastModifiedTime":{"shape":"Timestamp"},"LastAuthorizedTime":{"shape":"Timestamp"}}}
shape DeleteApiDestinationRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"ApiDestinationName"}}}
shape DeleteApiDestinationResponse {"type":"structure","members":{}}
shape DeleteArchiveRequest {"type":"structure","required":["ArchiveName"],\###
"members":{"ArchiveName":{"shape":"ArchiveName"}}}
shape DeleteArchiveResponse {"type":"structure","members":{}}
shape DeleteConnectionRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"ConnectionName"}}}
shape DeleteConnectionResponse {"type":"structure","members":{"ConnectionArn":{"shape":"ConnectionArn"},\###
"ConnectionState":{"shape":"ConnectionState"},"CreationTime":{"shape":"Timestamp"},\###
"LastModifiedTime":{"shape":"Timestamp"},"LastAuthorizedTime":{"shape":"Timestamp"}}}
shape DeleteEndpointRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"EndpointName"}}}
shape DeleteEndpointResponse {"type":"structure","members":{}}
shape DeleteEventBusRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"EventBusName"}}}
shape DeletePartnerEventSourceRequest {"type":"structure","required":["Name","Account"],\###
"members":{"Name":{"shape":"EventSourceName"},"Account":{"shape":"AccountId"}}}
shape DeleteRuleRequest {"type":"structure","required":["Name"],"members":{"Name":{"shape":"RuleName"},\###
"EventBusName":{"shape":"EventBusNameOrArn"},"Force":{"shape":"Boolean"}}}
shape DescribeApiDestinationRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"ApiDestinationName"}}}
shape DescribeApiDestinationResponse {"type":"structure",\###
"members":{"ApiDestinationArn":{"shape":"ApiDestinationArn"},"Name":{"shape":"ApiDestinationName"},\###
"Description":{"shape":"ApiDestinationDescription"},"ApiDestinationState":{"shape":"ApiDestinationState"},\###
"ConnectionArn":{"shape":"ConnectionArn"},"InvocationEndpoint":{"shape":"HttpsEndpoint"},\###
"HttpMethod":{"shape":"ApiDestinationHttpMethod"},\###
"InvocationRateLimitPerSecond":{"shape":"ApiDestinationInvocationRateLimitPerSecond"},\###
"CreationTime":{"shape":"Timestamp"},"LastModifiedTime":{"shape":"Timestamp"}}}
shape DescribeArchiveRequest {"type":"structure","required":["ArchiveName"],\###
"members":{"ArchiveName":{"shape":"ArchiveName"}}}
shape DescribeArchiveResponse {"type":"structure","members":{"ArchiveArn":{"shape":"ArchiveArn"},\###
"ArchiveName":{"shape":"ArchiveName"},"EventSourceArn":{"shape":"EventBusArn"},\###
"Description":{"shape":"ArchiveDescription"},"EventPattern":{"shape":"EventPattern"},\###
"State":{"shape":"ArchiveState"},"StateReason":{"shape":"ArchiveStateReason"},\###
"KmsKeyIdentifier":{"shape":"KmsKeyIdentifier"},"RetentionDays":{"shape":"RetentionDays"},\###
"SizeBytes":{"shape":"Long"},"EventCount":{"shape":"Long"},"CreationTime":{"shape":"Timestamp"}}}
shape DescribeConnectionConnectivityParameters {"type":"structure","required":["ResourceParameters"],\###
"members":{"ResourceParameters":{"shape":"DescribeConnectionResourceParameters"}}}
shape DescribeConnectionRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"ConnectionName"}}}
shape DescribeConnectionResourceParameters {"type":"structure","required":["ResourceConfigurationArn",\###
"ResourceAssociationArn"],"members":{"ResourceConfigurationArn":{"shape":"ResourceConfigurationArn"},\###
"ResourceAssociationArn":{"shape":"ResourceAssociationArn"}}}
shape DescribeConnectionResponse {"type":"structure","members":{"ConnectionArn":{"shape":"ConnectionArn"},\###
"Name":{"shape":"ConnectionName"},"Description":{"shape":"ConnectionDescription"},\###
"InvocationConnectivityParameters":{"shape":"DescribeConnectionConnectivityParameters"},\###
"ConnectionState":{"shape":"ConnectionState"},"StateReason":{"shape":"ConnectionStateReason"},\###
"AuthorizationType":{"shape":"ConnectionAuthorizationType"},"SecretArn":{"shape":"SecretsManagerSecretArn"},\###
"KmsKeyIdentifier":{"shape":"KmsKeyIdentifier"},"AuthParameters":{"shape":"ConnectionAuthResponseParameters"},\###
"CreationTime":{"shape":"Timestamp"},"LastModifiedTime":{"shape":"Timestamp"},\###
"LastAuthorizedTime":{"shape":"Timestamp"}}}
shape DescribeEndpointRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"EndpointName"},"HomeRegion":{"shape":"HomeRegion"}}}
shape DescribeEndpointResponse {"type":"structure","members":{"Name":{"shape":"EndpointName"},\###
"Description":{"shape":"EndpointDescription"},"Arn":{"shape":"EndpointArn"},\###
"RoutingConfig":{"shape":"RoutingConfig"},"ReplicationConfig":{"shape":"ReplicationConfig"},\###
"EventBuses":{"shape":"EndpointEventBusList"},"RoleArn":{"shape":"IamRoleArn"},\###
"EndpointId":{"shape":"EndpointId"},"EndpointUrl":{"shape":"EndpointUrl"},"State":{"shape":"EndpointState"},\###
"StateReason":{"shape":"EndpointStateReason"},"CreationTime":{"shape":"Timestamp"},\###
"LastModifiedTime":{"shape":"Timestamp"}}}
shape DescribeEventBusRequest {"type":"structure","members":{"Name":{"shape":"EventBusNameOrArn"}}}
shape DescribeEventBusResponse {"type":"structure","members":{"Name":{"shape":"String"},\###
"Arn":{"shape":"String"},"Description":{"shape":"EventBusDescription"},\###
"KmsKeyIdentifier":{"shape":"KmsKeyIdentifier"},"DeadLetterConfig":{"shape":"DeadLetterConfig"},\###
"Policy":{"shape":"String"},"LogConfig":{"shape":"LogConfig"},"CreationTime":{"shape":"Timestamp"},\###
"LastModifiedTime":{"shape":"Timestamp"}}}
shape DescribeEventSourceRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"EventSourceName"}}}
shape DescribeEventSourceResponse {"type":"structure","members":{"Arn":{"shape":"String"},\###
"CreatedBy":{"shape":"String"},"CreationTime":{"shape":"Timestamp"},"ExpirationTime":{"shape":"Timestamp"},\###
"Name":{"shape":"String"},"State":{"shape":"EventSourceState"}}}
shape DescribePartnerEventSourceRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"EventSourceName"}}}
shape DescribePartnerEventSourceResponse {"type":"structure","members":{"Arn":{"shape":"String"},\###
"Name":{"shape":"String"}}}
shape DescribeReplayRequest {"type":"structure","required":["ReplayName"],\###
"members":{"ReplayName":{"shape":"ReplayName"}}}
shape DescribeReplayResponse {"type":"structure","members":{"ReplayName":{"shape":"ReplayName"},\###
"ReplayArn":{"shape":"ReplayArn"},"Description":{"shape":"ReplayDescription"},"State":{"shape":"ReplayState"},\###
"StateReason":{"shape":"ReplayStateReason"},"EventSourceArn":{"shape":"ArchiveArn"},\###
"Destination":{"shape":"ReplayDestination"},"EventStartTime":{"shape":"Timestamp"},\###
"EventEndTime":{"shape":"Timestamp"},"EventLastReplayedTime":{"shape":"Timestamp"},\###
"ReplayStartTime":{"shape":"Timestamp"},"ReplayEndTime":{"shape":"Timestamp"}}}
shape DescribeRuleRequest {"type":"structure","required":["Name"],"members":{"Name":{"shape":"RuleName"},\###
"EventBusName":{"shape":"EventBusNameOrArn"}}}
shape DescribeRuleResponse {"type":"structure","members":{"Name":{"shape":"RuleName"},\###
"Arn":{"shape":"RuleArn"},"EventPattern":{"shape":"EventPattern"},\###
"ScheduleExpression":{"shape":"ScheduleExpression"},"State":{"shape":"RuleState"},\###
"Description":{"shape":"RuleDescription"},"RoleArn":{"shape":"RoleArn"},"ManagedBy":{"shape":"ManagedBy"},\###
"EventBusName":{"shape":"EventBusName"},"CreatedBy":{"shape":"CreatedBy"}}}
shape DisableRuleRequest {"type":"structure","required":["Name"],"members":{"Name":{"shape":"RuleName"},\###
"EventBusName":{"shape":"EventBusNameOrArn"}}}
shape EcsParameters {"type":"structure","required":["TaskDefinitionArn"],\###
"members":{"TaskDefinitionArn":{"shape":"Arn"},"TaskCount":{"shape":"LimitMin1"},\###
"LaunchType":{"shape":"LaunchType"},"NetworkConfiguration":{"shape":"NetworkConfiguration"},\###
"PlatformVersion":{"shape":"String"},"Group":{"shape":"String"},\###
"CapacityProviderStrategy":{"shape":"CapacityProviderStrategy"},"EnableECSManagedTags":{"shape":"Boolean"},\###
"EnableExecuteCommand":{"shape":"Boolean"},"PlacementConstraints":{"shape":"PlacementConstraints"},\###
"PlacementStrategy":{"shape":"PlacementStrategies"},"PropagateTags":{"shape":"PropagateTags"},\###
"ReferenceId":{"shape":"ReferenceId"},"Tags":{"shape":"TagList"}}}
shape EnableRuleRequest {"type":"structure","required":["Name"],"members":{"Name":{"shape":"RuleName"},\###
"EventBusName":{"shape":"EventBusNameOrArn"}}}
shape Endpoint {"type":"structure","members":{"Name":{"shape":"EndpointName"},\###
"Description":{"shape":"EndpointDescription"},"Arn":{"shape":"EndpointArn"},\###
"RoutingConfig":{"shape":"RoutingConfig"},"ReplicationConfig":{"shape":"ReplicationConfig"},\###
"EventBuses":{"shape":"EndpointEventBusList"},"RoleArn":{"shape":"IamRoleArn"},\###
"EndpointId":{"shape":"EndpointId"},"EndpointUrl":{"shape":"EndpointUrl"},"State":{"shape":"EndpointState"},\###
"StateReason":{"shape":"EndpointStateReason"},"CreationTime":{"shape":"Timestamp"},\###
"LastModifiedTime":{"shape":"Timestamp"}}}
shape EndpointArn {"type":"string","max":1600,"min":1,\###
"pattern":"^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:endpoint\\/[/\\.\\-_A-Za-z0-9]+$"}
shape EndpointDescription {"type":"string","max":512,"pattern":".*"}
shape EndpointEventBus {"type":"structure","required":["EventBusArn"],\###
"members":{"EventBusArn":{"shape":"NonPartnerEventBusArn"}}}
shape EndpointEventBusList {"type":"list","member":{"shape":"EndpointEventBus"},"max":2,"min":2}
shape EndpointId {"type":"string","max":50,"min":1,"pattern":"^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$"}
shape EndpointList {"type":"list","member":{"shape":"Endpoint"}}
shape EndpointName {"type":"string","max":64,"min":1,"pattern":"[\\.\\-_A-Za-z0-9]+"}
shape EndpointState {"type":"string","enum":["ACTIVE","CREATING","UPDATING","DELETING","CREATE_FAILED",\###
"UPDATE_FAILED","DELETE_FAILED"]}
shape EndpointStateReason {"type":"string","max":512,"min":1,"pattern":".*"}
shape EndpointUrl {"type":"string","max":256,"min":1,"pattern":"^(https://)?[\\.\\-a-z0-9]+$"}
shape ErrorCode {"type":"string"}
shape ErrorMessage {"type":"string"}
shape EventBus {"type":"structure","members":{"Name":{"shape":"String"},"Arn":{"shape":"String"},\###
"Description":{"shape":"EventBusDescription"},"Policy":{"shape":"String"},\###
"CreationTime":{"shape":"Timestamp"},"LastModifiedTime":{"shape":"Timestamp"}}}
shape EventBusArn {"type":"string","max":1600,"min":1,\###
"pattern":"^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$"}
shape EventBusDescription {"type":"string","max":512}
shape EventBusList {"type":"list","member":{"shape":"EventBus"}}
shape EventBusName {"type":"string","max":256,"min":1,"pattern":"[/\\.\\-_A-Za-z0-9]+"}
shape EventBusNameOrArn {"type":"string","max":1600,"min":1,\###
"pattern":"(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+"}
shape EventId {"type":"string","max":64}
shape EventPattern {"type":"string","max":4096}
shape EventResource {"type":"string","max":2048}
shape EventResourceList {"type":"list","member":{"shape":"EventResource"}}
shape EventSource {"type":"structure","members":{"Arn":{"shape":"String"},"CreatedBy":{"shape":"String"},\###
"CreationTime":{"shape":"Timestamp"},"ExpirationTime":{"shape":"Timestamp"},"Name":{"shape":"String"},\###
"State":{"shape":"EventSourceState"}}}
shape EventSourceList {"type":"list","member":{"shape":"EventSource"}}
shape EventSourceName {"type":"string","max":256,"min":1,"pattern":"aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}"}
shape EventSourceNamePrefix {"type":"string","max":256,"min":1,"pattern":"[/\\.\\-_A-Za-z0-9]+"}
shape EventSourceState {"type":"string","enum":["PENDING","ACTIVE","DELETED"]}
shape EventTime {"type":"timestamp"}
shape FailoverConfig {"type":"structure","required":["Primary","Secondary"],\###
"members":{"Primary":{"shape":"Primary"},"Secondary":{"shape":"Secondary"}}}
shape GraphQLOperation {"type":"string","max":1048576,"min":1}
shape HeaderKey {"type":"string","max":512,"pattern":"^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$"}
shape HeaderParametersMap {"type":"map","key":{"shape":"HeaderKey"},"value":{"shape":"HeaderValue"}}
shape HeaderValue {"type":"string","max":512,\###
"pattern":"^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$"}
shape HeaderValueSensitive {"type":"string","max":512,\###
"pattern":"^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$"}
shape HealthCheck {"type":"string","max":1600,"min":1,\###
"pattern":"^arn:aws([a-z]|\\-)*:route53:::healthcheck/[\\-a-z0-9]+$"}
shape HomeRegion {"type":"string","max":20,"min":9,"pattern":"^[\\-a-z0-9]+$"}
shape HttpParameters {"type":"structure","members":{"PathParameterValues":{"shape":"PathParameterList"},\###
"HeaderParameters":{"shape":"HeaderParametersMap"},\###
"QueryStringParameters":{"shape":"QueryStringParametersMap"}}}
shape HttpsEndpoint {"type":"string","max":2048,"min":1,"pattern":"^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\\x26=+$,\###
A-Za-z0-9])+)([).!';/?:,])?$"}
shape IamRoleArn {"type":"string","max":256,"min":1,"pattern":"^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,\###
.@/-]+$"}
shape IllegalStatusException {"type":"structure","members":{},"exception":true}
shape IncludeDetail {"type":"string","enum":["NONE","FULL"]}
shape InputTransformer {"type":"structure","required":["InputTemplate"],\###
"members":{"InputPathsMap":{"shape":"TransformerPaths"},"InputTemplate":{"shape":"TransformerInput"}}}
shape InputTransformerPathKey {"type":"string","max":256,"min":1,"pattern":"[A-Za-z0-9\\_\\-]+"}
shape Integer {"type":"integer"}
shape InternalException {"type":"structure","members":{},"exception":true,"fault":true}
shape InvalidEventPatternException {"type":"structure","members":{},"exception":true}
shape InvalidStateException {"type":"structure","members":{},"exception":true}
shape KinesisParameters {"type":"structure","required":["PartitionKeyPath"],\###
"members":{"PartitionKeyPath":{"shape":"TargetPartitionKeyPath"}}}
shape KmsKeyIdentifier {"type":"string","max":2048,"pattern":"^[a-zA-Z0-9_\\-/:]*$"}
shape LaunchType {"type":"string","enum":["EC2","FARGATE","EXTERNAL"]}
shape Level {"type":"string","enum":["OFF","ERROR","INFO","TRACE"]}
shape LimitExceededException {"type":"structure","members":{},"exception":true}
shape LimitMax100 {"type":"integer","max":100,"min":1}
shape LimitMin1 {"type":"integer","min":1}
shape ListApiDestinationsRequest {"type":"structure","members":{"NamePrefix":{"shape":"ApiDestinationName"},\###
"ConnectionArn":{"shape":"ConnectionArn"},"NextToken":{"shape":"NextToken"},"Limit":{"shape":"LimitMax100"}}}
shape ListApiDestinationsResponse {"type":"structure",\###
"members":{"ApiDestinations":{"shape":"ApiDestinationResponseList"},"NextToken":{"shape":"NextToken"}}}
shape ListArchivesRequest {"type":"structure","members":{"NamePrefix":{"shape":"ArchiveName"},\###
"EventSourceArn":{"shape":"EventBusArn"},"State":{"shape":"ArchiveState"},"NextToken":{"shape":"NextToken"},\###
"Limit":{"shape":"LimitMax100"}}}
shape ListArchivesResponse {"type":"structure","members":{"Archives":{"shape":"ArchiveResponseList"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListConnectionsRequest {"type":"structure","members":{"NamePrefix":{"shape":"ConnectionName"},\###
"ConnectionState":{"shape":"ConnectionState"},"NextToken":{"shape":"NextToken"},\###
"Limit":{"shape":"LimitMax100"}}}
shape ListConnectionsResponse {"type":"structure","members":{"Connections":{"shape":"ConnectionResponseList"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListEndpointsRequest {"type":"structure","members":{"NamePrefix":{"shape":"EndpointName"},\###
"HomeRegion":{"shape":"HomeRegion"},"NextToken":{"shape":"NextToken"},"MaxResults":{"shape":"LimitMax100"}}}
shape ListEndpointsResponse {"type":"structure","members":{"Endpoints":{"shape":"EndpointList"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListEventBusesRequest {"type":"structure","members":{"NamePrefix":{"shape":"EventBusName"},\###
"NextToken":{"shape":"NextToken"},"Limit":{"shape":"LimitMax100"}}}
shape ListEventBusesResponse {"type":"structure","members":{"EventBuses":{"shape":"EventBusList"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListEventSourcesRequest {"type":"structure","members":{"NamePrefix":{"shape":"EventSourceNamePrefix"},\###
"NextToken":{"shape":"NextToken"},"Limit":{"shape":"LimitMax100"}}}
shape ListEventSourcesResponse {"type":"structure","members":{"EventSources":{"shape":"EventSourceList"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListPartnerEventSourceAccountsRequest {"type":"structure","required":["EventSourceName"],\###
"members":{"EventSourceName":{"shape":"EventSourceName"},"NextToken":{"shape":"NextToken"},\###
"Limit":{"shape":"LimitMax100"}}}
shape ListPartnerEventSourceAccountsResponse {"type":"structure",\###
"members":{"PartnerEventSourceAccounts":{"shape":"PartnerEventSourceAccountList"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListPartnerEventSourcesRequest {"type":"structure","required":["NamePrefix"],\###
"members":{"NamePrefix":{"shape":"PartnerEventSourceNamePrefix"},"NextToken":{"shape":"NextToken"},\###
"Limit":{"shape":"LimitMax100"}}}
shape ListPartnerEventSourcesResponse {"type":"structure",\###
"members":{"PartnerEventSources":{"shape":"PartnerEventSourceList"},"NextToken":{"shape":"NextToken"}}}
shape ListReplaysRequest {"type":"structure","members":{"NamePrefix":{"shape":"ReplayName"},\###
"State":{"shape":"ReplayState"},"EventSourceArn":{"shape":"ArchiveArn"},"NextToken":{"shape":"NextToken"},\###
"Limit":{"shape":"LimitMax100"}}}
shape ListReplaysResponse {"type":"structure","members":{"Replays":{"shape":"ReplayList"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListRuleNamesByTargetRequest {"type":"structure","required":["TargetArn"],\###
"members":{"TargetArn":{"shape":"TargetArn"},"EventBusName":{"shape":"EventBusNameOrArn"},\###
"NextToken":{"shape":"NextToken"},"Limit":{"shape":"LimitMax100"}}}
shape ListRuleNamesByTargetResponse {"type":"structure","members":{"RuleNames":{"shape":"RuleNameList"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListRulesRequest {"type":"structure","members":{"NamePrefix":{"shape":"RuleName"},\###
"EventBusName":{"shape":"EventBusNameOrArn"},"NextToken":{"shape":"NextToken"},\###
"Limit":{"shape":"LimitMax100"}}}
shape ListRulesResponse {"type":"structure","members":{"Rules":{"shape":"RuleResponseList"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListTagsForResourceRequest {"type":"structure","required":["ResourceARN"],\###
"members":{"ResourceARN":{"shape":"Arn"}}}
shape ListTagsForResourceResponse {"type":"structure","members":{"Tags":{"shape":"TagList"}}}
shape ListTargetsByRuleRequest {"type":"structure","required":["Rule"],"members":{"Rule":{"shape":"RuleName"},\###
"EventBusName":{"shape":"EventBusNameOrArn"},"NextToken":{"shape":"NextToken"},\###
"Limit":{"shape":"LimitMax100"}}}
shape ListTargetsByRuleResponse {"type":"structure","members":{"Targets":{"shape":"TargetList"},\###
"NextToken":{"shape":"NextToken"}}}
shape LogConfig {"type":"structure","members":{"IncludeDetail":{"shape":"IncludeDetail"},\###
"Level":{"shape":"Level"}}}
shape Long {"type":"long"}
shape ManagedBy {"type":"string","max":128,"min":1}
shape ManagedRuleException {"type":"structure","members":{},"exception":true}
shape MaximumEventAgeInSeconds {"type":"integer","max":86400,"min":60}
shape MaximumRetryAttempts {"type":"integer","max":185,"min":0}
shape MessageGroupId {"type":"string","max":100}
shape NetworkConfiguration {"type":"structure",\###
"members":{"awsvpcConfiguration":{"shape":"AwsVpcConfiguration"}}}
shape NextToken {"type":"string","max":2048,"min":1}
shape NonPartnerEventBusArn {"type":"string","max":512,"min":1,\###
"pattern":"^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\\d+:\\d{12}:event-bus/[\\w.-]+$"}
shape NonPartnerEventBusName {"type":"string","max":256,"min":1,"pattern":"[\\.\\-_A-Za-z0-9]+"}
shape NonPartnerEventBusNameOrArn {"type":"string","max":1600,"min":1,\###
"pattern":"(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+"}
shape OperationDisabledException {"type":"structure","members":{},"exception":true}
shape PartnerEventSource {"type":"structure","members":{"Arn":{"shape":"String"},"Name":{"shape":"String"}}}
shape PartnerEventSourceAccount {"type":"structure","members":{"Account":{"shape":"AccountId"},\###
"CreationTime":{"shape":"Timestamp"},"ExpirationTime":{"shape":"Timestamp"},\###
"State":{"shape":"EventSourceState"}}}
shape PartnerEventSourceAccountList {"type":"list","member":{"shape":"PartnerEventSourceAccount"}}
shape PartnerEventSourceList {"type":"list","member":{"shape":"PartnerEventSource"}}
shape PartnerEventSourceNamePrefix {"type":"string","max":256,"min":1,\###
"pattern":"aws\\.partner/[\\.\\-_A-Za-z0-9]+/[/\\.\\-_A-Za-z0-9]*"}
shape PathParameter {"type":"string","pattern":"^(?!\\s*$).+"}
shape PathParameterList {"type":"list","member":{"shape":"PathParameter"}}
shape PlacementConstraint {"type":"structure","members":{"type":{"shape":"PlacementConstraintType"},\###
"expression":{"shape":"PlacementConstraintExpression"}}}
shape PlacementConstraintExpression {"type":"string","max":2000}
shape PlacementConstraintType {"type":"string","enum":["distinctInstance","memberOf"]}
shape PlacementConstraints {"type":"list","member":{"shape":"PlacementConstraint"},"max":10}
shape PlacementStrategies {"type":"list","member":{"shape":"PlacementStrategy"},"max":5}
shape PlacementStrategy {"type":"structure","members":{"type":{"shape":"PlacementStrategyType"},\###
"field":{"shape":"PlacementStrategyField"}}}
shape PlacementStrategyField {"type":"string","max":255}
shape PlacementStrategyType {"type":"string","enum":["random","spread","binpack"]}
shape PolicyLengthExceededException {"type":"structure","members":{},"exception":true}
shape Primary {"type":"structure","required":["HealthCheck"],\###
"members":{"HealthCheck":{"shape":"HealthCheck"}}}
shape Principal {"type":"string","max":12,"min":1,"pattern":"(\\d{12}|\\*)"}
shape PropagateTags {"type":"string","enum":["TASK_DEFINITION"]}
shape PutEventsRequest {"type":"structure","required":["Entries"],\###
"members":{"Entries":{"shape":"PutEventsRequestEntryList"},"EndpointId":{"shape":"EndpointId",\###
"contextParam":{"name":"EndpointId"}}}}
shape PutEventsRequestEntry {"type":"structure","members":{"Time":{"shape":"EventTime"},\###
"Source":{"shape":"String"},"Resources":{"shape":"EventResourceList"},"DetailType":{"shape":"String"},\###
"Detail":{"shape":"String"},"EventBusName":{"shape":"NonPartnerEventBusNameOrArn"},\###
"TraceHeader":{"shape":"TraceHeader"}}}
shape PutEventsRequestEntryList {"type":"list","member":{"shape":"PutEventsRequestEntry"},"max":10,"min":1}
shape PutEventsResponse {"type":"structure","members":{"FailedEntryCount":{"shape":"Integer"},\###
"Entries":{"shape":"PutEventsResultEntryList"}}}
shape PutEventsResultEntry {"type":"structure","members":{"EventId":{"shape":"EventId"},\###
"ErrorCode":{"shape":"ErrorCode"},"ErrorMessage":{"shape":"ErrorMessage"}}}
shape PutEventsResultEntryList {"type":"list","member":{"shape":"PutEventsResultEntry"}}
shape PutPartnerEventsRequest {"type":"structure","required":["Entries"],\###
"members":{"Entries":{"shape":"PutPartnerEventsRequestEntryList"}}}
shape PutPartnerEventsRequestEntry {"type":"structure","members":{"Time":{"shape":"EventTime"},\###
"Source":{"shape":"EventSourceName"},"Resources":{"shape":"EventResourceList"},\###
"DetailType":{"shape":"String"},"Detail":{"shape":"String"}}}
shape PutPartnerEventsRequestEntryList {"type":"list","member":{"shape":"PutPartnerEventsRequestEntry"},\###
"max":20,"min":1}
shape PutPartnerEventsResponse {"type":"structure","members":{"FailedEntryCount":{"shape":"Integer"},\###
"Entries":{"shape":"PutPartnerEventsResultEntryList"}}}
shape PutPartnerEventsResultEntry {"type":"structure","members":{"EventId":{"shape":"EventId"},\###
"ErrorCode":{"shape":"ErrorCode"},"ErrorMessage":{"shape":"ErrorMessage"}}}
shape PutPartnerEventsResultEntryList {"type":"list","member":{"shape":"PutPartnerEventsResultEntry"}}
shape PutPermissionRequest {"type":"structure","members":{"EventBusName":{"shape":"NonPartnerEventBusName"},\###
"Action":{"shape":"Action"},"Principal":{"shape":"Principal"},"StatementId":{"shape":"StatementId"},\###
"Condition":{"shape":"Condition"},"Policy":{"shape":"String"}}}
shape PutRuleRequest {"type":"structure","required":["Name"],"members":{"Name":{"shape":"RuleName"},\###
"ScheduleExpression":{"shape":"ScheduleExpression"},"EventPattern":{"shape":"EventPattern"},\###
"State":{"shape":"RuleState"},"Description":{"shape":"RuleDescription"},"RoleArn":{"shape":"RoleArn"},\###
"Tags":{"shape":"TagList"},"EventBusName":{"shape":"EventBusNameOrArn"}}}
shape PutRuleResponse {"type":"structure","members":{"RuleArn":{"shape":"RuleArn"}}}
shape PutTargetsRequest {"type":"structure","required":["Rule","Targets"],\###
"members":{"Rule":{"shape":"RuleName"},"EventBusName":{"shape":"EventBusNameOrArn"},\###
"Targets":{"shape":"TargetList"}}}
shape PutTargetsResponse {"type":"structure","members":{"FailedEntryCount":{"shape":"Integer"},\###
"FailedEntries":{"shape":"PutTargetsResultEntryList"}}}
shape PutTargetsResultEntry {"type":"structure","members":{"TargetId":{"shape":"TargetId"},\###
"ErrorCode":{"shape":"ErrorCode"},"ErrorMessage":{"shape":"ErrorMessage"}}}
shape PutTargetsResultEntryList {"type":"list","member":{"shape":"PutTargetsResultEntry"}}
shape QueryStringKey {"type":"string","max":512,"pattern":"[^\\x00-\\x1F\\x7F]+"}
shape QueryStringParametersMap {"type":"map","key":{"shape":"QueryStringKey"},\###
"value":{"shape":"QueryStringValue"}}
shape QueryStringValue {"type":"string","max":512,"pattern":"[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+"}
shape QueryStringValueSensitive {"type":"string","max":512,\###
"pattern":"[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+"}
shape RedshiftDataParameters {"type":"structure","required":["Database"],\###
"members":{"SecretManagerArn":{"shape":"RedshiftSecretManagerArn"},"Database":{"shape":"Database"},\###
"DbUser":{"shape":"DbUser"},"Sql":{"shape":"Sql"},"StatementName":{"shape":"StatementName"},\###
"WithEvent":{"shape":"Boolean"},"Sqls":{"shape":"Sqls"}}}
shape RedshiftSecretManagerArn {"type":"string","max":1600,"min":1,\###
"pattern":"(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)"}
shape ReferenceId {"type":"string","max":1024}
shape RemovePermissionRequest {"type":"structure","members":{"StatementId":{"shape":"StatementId"},\###
"RemoveAllPermissions":{"shape":"Boolean"},"EventBusName":{"shape":"NonPartnerEventBusName"}}}
shape RemoveTargetsRequest {"type":"structure","required":["Rule","Ids"],\###
"members":{"Rule":{"shape":"RuleName"},"EventBusName":{"shape":"EventBusNameOrArn"},\###
"Ids":{"shape":"TargetIdList"},"Force":{"shape":"Boolean"}}}
shape RemoveTargetsResponse {"type":"structure","members":{"FailedEntryCount":{"shape":"Integer"},\###
"FailedEntries":{"shape":"RemoveTargetsResultEntryList"}}}
shape RemoveTargetsResultEntry {"type":"structure","members":{"TargetId":{"shape":"TargetId"},\###
"ErrorCode":{"shape":"ErrorCode"},"ErrorMessage":{"shape":"ErrorMessage"}}}
shape RemoveTargetsResultEntryList {"type":"list","member":{"shape":"RemoveTargetsResultEntry"}}
shape Replay {"type":"structure","members":{"ReplayName":{"shape":"ReplayName"},\###
"EventSourceArn":{"shape":"ArchiveArn"},"State":{"shape":"ReplayState"},\###
"StateReason":{"shape":"ReplayStateReason"},"EventStartTime":{"shape":"Timestamp"},\###
"EventEndTime":{"shape":"Timestamp"},"EventLastReplayedTime":{"shape":"Timestamp"},\###
"ReplayStartTime":{"shape":"Timestamp"},"ReplayEndTime":{"shape":"Timestamp"}}}
shape ReplayArn {"type":"string","max":1600,"min":1,\###
"pattern":"^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/[\\.\\-_A-Za-z0-9]+$"}
shape ReplayDescription {"type":"string","max":512,"pattern":".*"}
shape ReplayDestination {"type":"structure","required":["Arn"],"members":{"Arn":{"shape":"Arn"},\###
"FilterArns":{"shape":"ReplayDestinationFilters"}}}
shape ReplayDestinationFilters {"type":"list","member":{"shape":"Arn"}}
shape ReplayList {"type":"list","member":{"shape":"Replay"}}
shape ReplayName {"type":"string","max":64,"min":1,"pattern":"[\\.\\-_A-Za-z0-9]+"}
shape ReplayState {"type":"string","enum":["STARTING","RUNNING","CANCELLING","COMPLETED","CANCELLED",\###
"FAILED"]}
shape ReplayStateReason {"type":"string","max":512,"pattern":".*"}
shape ReplicationConfig {"type":"structure","members":{"State":{"shape":"ReplicationState"}}}
shape ReplicationState {"type":"string","enum":["ENABLED","DISABLED"]}
shape ResourceAlreadyExistsException {"type":"structure","members":{},"exception":true}
shape ResourceArn {"type":"string","max":1600,"min":1}
shape ResourceAssociationArn {"type":"string","max":2048,"min":17,\###
"pattern":"^arn:[a-z0-9\\\\-]+:vpc-lattice:[a-zA-Z0-9\\\\-]+:\\\\d{12}:servicenetworkresourceassociation/snra-[0-9a-z]{17}$"}
shape ResourceConfigurationArn {"type":"string","max":2048,"min":0,\###
"pattern":"^(?:^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$|^$)"}
shape ResourceNotFoundException {"type":"structure","members":{},"exception":true}
shape RetentionDays {"type":"integer","min":0}
shape RetryPolicy {"type":"structure","members":{"MaximumRetryAttempts":{"shape":"MaximumRetryAttempts"},\###
"MaximumEventAgeInSeconds":{"shape":"MaximumEventAgeInSeconds"}}}
shape RoleArn {"type":"string","max":1600,"min":1}
shape Route {"type":"string","max":20,"min":9,"pattern":"^[\\-a-z0-9]+$"}
shape RoutingConfig {"type":"structure","required":["FailoverConfig"],\###
"members":{"FailoverConfig":{"shape":"FailoverConfig"}}}
shape Rule {"type":"structure","members":{"Name":{"shape":"RuleName"},"Arn":{"shape":"RuleArn"},\###
"EventPattern":{"shape":"EventPattern"},"State":{"shape":"RuleState"},\###
"Description":{"shape":"RuleDescription"},"ScheduleExpression":{"shape":"ScheduleExpression"},\###
"RoleArn":{"shape":"RoleArn"},"ManagedBy":{"shape":"ManagedBy"},"EventBusName":{"shape":"EventBusName"}}}
shape RuleArn {"type":"string","max":1600,"min":1}
shape RuleDescription {"type":"string","max":512}
shape RuleName {"type":"string","max":64,"min":1,"pattern":"[\\.\\-_A-Za-z0-9]+"}
shape RuleNameList {"type":"list","member":{"shape":"RuleName"}}
shape RuleResponseList {"type":"list","member":{"shape":"Rule"}}
shape RuleState {"type":"string","enum":["ENABLED","DISABLED",\###
"ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"]}
shape RunCommandParameters {"type":"structure","required":["RunCommandTargets"],\###
"members":{"RunCommandTargets":{"shape":"RunCommandTargets"}}}
shape RunCommandTarget {"type":"structure","required":["Key","Values"],\###
"members":{"Key":{"shape":"RunCommandTargetKey"},"Values":{"shape":"RunCommandTargetValues"}}}
shape RunCommandTargetKey {"type":"string","max":128,"min":1,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"}
shape RunCommandTargetValue {"type":"string","max":256,"min":1}
shape RunCommandTargetValues {"type":"list","member":{"shape":"RunCommandTargetValue"},"max":50,"min":1}
shape RunCommandTargets {"type":"list","member":{"shape":"RunCommandTarget"},"max":5,"min":1}
shape SageMakerPipelineParameter {"type":"structure","required":["Name","Value"],\###
"members":{"Name":{"shape":"SageMakerPipelineParameterName"},\###
"Value":{"shape":"SageMakerPipelineParameterValue"}}}
shape SageMakerPipelineParameterList {"type":"list","member":{"shape":"SageMakerPipelineParameter"},"max":200,\###
"min":0}
shape SageMakerPipelineParameterName {"type":"string","max":256,"min":1,\###
"pattern":"^[a-zA-Z0-9](-*[a-zA-Z0-9])*$"}
shape SageMakerPipelineParameterValue {"type":"string","max":1024}
shape SageMakerPipelineParameters {"type":"structure",\###
"members":{"PipelineParameterList":{"shape":"SageMakerPipelineParameterList"}}}
shape ScheduleExpression {"type":"string","max":256}
shape Secondary {"type":"structure","required":["Route"],"members":{"Route":{"shape":"Route"}}}
shape SecretsManagerSecretArn {"type":"string","max":2048,"min":20,\###
"pattern":"^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]|\\d|\\-)*:([0-9]{12})?:secret:[\\/_+=\\.@\\-A-Za-z0-9]+$"}
shape SensitiveString {"type":"string"}
shape Sql {"type":"string","max":100000,"min":1}
shape Sqls {"type":"list","member":{"shape":"Sql"},"max":40,"min":0}
shape SqsParameters {"type":"structure","members":{"MessageGroupId":{"shape":"MessageGroupId"}}}
shape StartReplayRequest {"type":"structure","required":["ReplayName","EventSourceArn","EventStartTime",\###
"EventEndTime","Destination"],"members":{"ReplayName":{"shape":"ReplayName"},\###
"Description":{"shape":"ReplayDescription"},"EventSourceArn":{"shape":"ArchiveArn"},\###
"EventStartTime":{"shape":"Timestamp"},"EventEndTime":{"shape":"Timestamp"},\###
"Destination":{"shape":"ReplayDestination"}}}
shape StartReplayResponse {"type":"structure","members":{"ReplayArn":{"shape":"ReplayArn"},\###
"State":{"shape":"ReplayState"},"StateReason":{"shape":"ReplayStateReason"},\###
"ReplayStartTime":{"shape":"Timestamp"}}}
shape StatementId {"type":"string","max":64,"min":1,"pattern":"[a-zA-Z0-9-_]+"}
shape StatementName {"type":"string","max":500,"min":1}
shape String {"type":"string"}
shape StringList {"type":"list","member":{"shape":"String"}}
shape Tag {"type":"structure","required":["Key","Value"],"members":{"Key":{"shape":"TagKey"},\###
"Value":{"shape":"TagValue"}}}
shape TagKey {"type":"string","max":128,"min":1}
shape TagKeyList {"type":"list","member":{"shape":"TagKey"}}
shape TagList {"type":"list","member":{"shape":"Tag"}}
shape TagResourceRequest {"type":"structure","required":["ResourceARN","Tags"],\###
"members":{"ResourceARN":{"shape":"Arn"},"Tags":{"shape":"TagList"}}}
shape TagResourceResponse {"type":"structure","members":{}}
shape TagValue {"type":"string","max":256,"min":0}
shape Target {"type":"structure","required":["Id","Arn"],"members":{"Id":{"shape":"TargetId"},\###
"Arn":{"shape":"TargetArn"},"RoleArn":{"shape":"RoleArn"},"Input":{"shape":"TargetInput"},\###
"InputPath":{"shape":"TargetInputPath"},"InputTransformer":{"shape":"InputTransformer"},\###
"KinesisParameters":{"shape":"KinesisParameters"},"RunCommandParameters":{"shape":"RunCommandParameters"},\###
"EcsParameters":{"shape":"EcsParameters"},"BatchParameters":{"shape":"BatchParameters"},\###
"SqsParameters":{"shape":"SqsParameters"},"HttpParameters":{"shape":"HttpParameters"},\###
"RedshiftDataParameters":{"shape":"RedshiftDataParameters"},\###
"SageMakerPipelineParameters":{"shape":"SageMakerPipelineParameters"},\###
"DeadLetterConfig":{"shape":"DeadLetterConfig"},"RetryPolicy":{"shape":"RetryPolicy"},\###
"AppSyncParameters":{"shape":"AppSyncParameters"}}}
shape TargetArn {"type":"string","max":1600,"min":1}
shape TargetId {"type":"string","max":64,"min":1,"pattern":"[\\.\\-_A-Za-z0-9]+"}
shape TargetIdList {"type":"list","member":{"shape":"TargetId"},"max":100,"min":1}
shape TargetInput {"type":"string","max":8192}
shape TargetInputPath {"type":"string","max":256}
shape TargetList {"type":"list","member":{"shape":"Target"},"max":100,"min":1}
shape TargetPartitionKeyPath {"type":"string","max":256}
shape TestEventPatternRequest {"type":"structure","required":["EventPattern","Event"],\###
"members":{"EventPattern":{"shape":"EventPattern"},"Event":{"shape":"String"}}}
shape TestEventPatternResponse {"type":"structure","members":{"Result":{"shape":"Boolean"}}}
shape ThrottlingException {"type":"structure","members":{},"exception":true}
shape Timestamp {"type":"timestamp"}
shape TraceHeader {"type":"string","max":500,"min":1}
shape TransformerInput {"type":"string","max":8192,"min":1}
shape TransformerPaths {"type":"map","key":{"shape":"InputTransformerPathKey"},\###
"value":{"shape":"TargetInputPath"},"max":100}
shape UntagResourceRequest {"type":"structure","required":["ResourceARN","TagKeys"],\###
"members":{"ResourceARN":{"shape":"Arn"},"TagKeys":{"shape":"TagKeyList"}}}
shape UntagResourceResponse {"type":"structure","members":{}}
shape UpdateApiDestinationRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"ApiDestinationName"},"Description":{"shape":"ApiDestinationDescription"},\###
"ConnectionArn":{"shape":"ConnectionArn"},"InvocationEndpoint":{"shape":"HttpsEndpoint"},\###
"HttpMethod":{"shape":"ApiDestinationHttpMethod"},\###
"InvocationRateLimitPerSecond":{"shape":"ApiDestinationInvocationRateLimitPerSecond"}}}
shape UpdateApiDestinationResponse {"type":"structure",\###
"members":{"ApiDestinationArn":{"shape":"ApiDestinationArn"},\###
"ApiDestinationState":{"shape":"ApiDestinationState"},"CreationTime":{"shape":"Timestamp"},\###
"LastModifiedTime":{"shape":"Timestamp"}}}
shape UpdateArchiveRequest {"type":"structure","required":["ArchiveName"],\###
"members":{"ArchiveName":{"shape":"ArchiveName"},"Description":{"shape":"ArchiveDescription"},\###
"EventPattern":{"shape":"EventPattern"},"RetentionDays":{"shape":"RetentionDays"},\###
"KmsKeyIdentifier":{"shape":"KmsKeyIdentifier"}}}
shape UpdateArchiveResponse {"type":"structure","members":{"ArchiveArn":{"shape":"ArchiveArn"},\###
"State":{"shape":"ArchiveState"},"StateReason":{"shape":"ArchiveStateReason"},\###
"CreationTime":{"shape":"Timestamp"}}}
shape UpdateConnectionApiKeyAuthRequestParameters {"type":"structure",\###
"members":{"ApiKeyName":{"shape":"AuthHeaderParameters"},\###
"ApiKeyValue":{"shape":"AuthHeaderParametersSensitive"}}}
shape UpdateConnectionAuthRequestParameters {"type":"structure",\###
"members":{"BasicAuthParameters":{"shape":"UpdateConnectionBasicAuthRequestParameters"},\###
"OAuthParameters":{"shape":"UpdateConnectionOAuthRequestParameters"},\###
"ApiKeyAuthParameters":{"shape":"UpdateConnectionApiKeyAuthRequestParameters"},\###
"InvocationHttpParameters":{"shape":"ConnectionHttpParameters"},\###
"ConnectivityParameters":{"shape":"ConnectivityResourceParameters"}}}
shape UpdateConnectionBasicAuthRequestParameters {"type":"structure",\###
"members":{"Username":{"shape":"AuthHeaderParameters"},"Password":{"shape":"AuthHeaderParametersSensitive"}}}
shape UpdateConnectionOAuthClientRequestParameters {"type":"structure",\###
"members":{"ClientID":{"shape":"AuthHeaderParameters"},\###
"ClientSecret":{"shape":"AuthHeaderParametersSensitive"}}}
shape UpdateConnectionOAuthRequestParameters {"type":"structure",\###
"members":{"ClientParameters":{"shape":"UpdateConnectionOAuthClientRequestParameters"},\###
"AuthorizationEndpoint":{"shape":"HttpsEndpoint"},"HttpMethod":{"shape":"ConnectionOAuthHttpMethod"},\###
"OAuthHttpParameters":{"shape":"ConnectionHttpParameters"}}}
shape UpdateConnectionRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"ConnectionName"},"Description":{"shape":"ConnectionDescription"},\###
"AuthorizationType":{"shape":"ConnectionAuthorizationType"},\###
"AuthParameters":{"shape":"UpdateConnectionAuthRequestParameters"},\###
"InvocationConnectivityParameters":{"shape":"ConnectivityResourceParameters"},\###
"KmsKeyIdentifier":{"shape":"KmsKeyIdentifier"}}}
shape UpdateConnectionResponse {"type":"structure","members":{"ConnectionArn":{"shape":"ConnectionArn"},\###
"ConnectionState":{"shape":"ConnectionState"},"CreationTime":{"shape":"Timestamp"},\###
"LastModifiedTime":{"shape":"Timestamp"},"LastAuthorizedTime":{"shape":"Timestamp"}}}
shape UpdateEndpointRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"EndpointName"},"Description":{"shape":"EndpointDescription"},\###
"RoutingConfig":{"shape":"RoutingConfig"},"ReplicationConfig":{"shape":"ReplicationConfig"},\###
"EventBuses":{"shape":"EndpointEventBusList"},"RoleArn":{"shape":"IamRoleArn"}}}
shape UpdateEndpointResponse {"type":"structure","members":{"Name":{"shape":"EndpointName"},\###
"Arn":{"shape":"EndpointArn"},"RoutingConfig":{"shape":"RoutingConfig"},\###
"ReplicationConfig":{"shape":"ReplicationConfig"},"EventBuses":{"shape":"EndpointEventBusList"},\###
"RoleArn":{"shape":"IamRoleArn"},"EndpointId":{"shape":"EndpointId"},"EndpointUrl":{"shape":"EndpointUrl"},\###
"State":{"shape":"EndpointState"}}}
shape UpdateEventBusRequest {"type":"structure","members":{"Name":{"shape":"EventBusName"},\###
"KmsKeyIdentifier":{"shape":"KmsKeyIdentifier"},"Description":{"shape":"EventBusDescription"},\###
"DeadLetterConfig":{"shape":"DeadLetterConfig"},"LogConfig":{"shape":"LogConfig"}}}
shape UpdateEventBusResponse {"type":"structure","members":{"Arn":{"shape":"String"},\###
"Name":{"shape":"EventBusName"},"KmsKeyIdentifier":{"shape":"KmsKeyIdentifier"},\###
"Description":{"shape":"EventBusDescription"},"DeadLetterConfig":{"shape":"DeadLetterConfig"},\###
"LogConfig":{"shape":"LogConfig"}}}
"""###
