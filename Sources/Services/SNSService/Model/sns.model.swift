// Written by Scripts/generate-service-models from botocore's service model; do not edit.

// swift-format-ignore-file

/// The shapes and operations of `sns`, as lines for `ServiceModel`.
let snsModelText = ###"""
metadata {"apiVersion":"2010-03-31","endpointPrefix":"sns","protocol":"query",\###
"serviceAbbreviation":"Amazon SNS","serviceFullName":"Amazon Simple Notification Service","serviceId":"SNS",\###
"signatureVersion":"v4","uid":"sns-2010-03-31","xmlNamespace":"http://sns.amazonaws.com/doc/2010-03-31/"}
operation AddPermission {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"AddPermissionInput"}}
operation CheckIfPhoneNumberIsOptedOut {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CheckIfPhoneNumberIsOptedOutInput"},\###
"output":{"shape":"CheckIfPhoneNumberIsOptedOutResponse",\###
"resultWrapper":"CheckIfPhoneNumberIsOptedOutResult"}}
operation ConfirmSubscription {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ConfirmSubscriptionInput"},"output":{"shape":"ConfirmSubscriptionResponse",\###
"resultWrapper":"ConfirmSubscriptionResult"}}
operation CreatePlatformApplication {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreatePlatformApplicationInput"},"output":{"shape":"CreatePlatformApplicationResponse",\###
"resultWrapper":"CreatePlatformApplicationResult"}}
operation CreatePlatformEndpoint {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreatePlatformEndpointInput"},"output":{"shape":"CreateEndpointResponse",\###
"resultWrapper":"CreatePlatformEndpointResult"}}
operation CreateSMSSandboxPhoneNumber {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateSMSSandboxPhoneNumberInput"},"output":{"shape":"CreateSMSSandboxPhoneNumberResult",\###
"resultWrapper":"CreateSMSSandboxPhoneNumberResult"}}
operation CreateTopic {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateTopicInput"},\###
"output":{"shape":"CreateTopicResponse","resultWrapper":"CreateTopicResult"}}
operation DeleteEndpoint {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteEndpointInput"}}
operation DeletePlatformApplication {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeletePlatformApplicationInput"}}
operation DeleteSMSSandboxPhoneNumber {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteSMSSandboxPhoneNumberInput"},"output":{"shape":"DeleteSMSSandboxPhoneNumberResult",\###
"resultWrapper":"DeleteSMSSandboxPhoneNumberResult"}}
operation DeleteTopic {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteTopicInput"}}
operation GetDataProtectionPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetDataProtectionPolicyInput"},"output":{"shape":"GetDataProtectionPolicyResponse",\###
"resultWrapper":"GetDataProtectionPolicyResult"}}
operation GetEndpointAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetEndpointAttributesInput"},"output":{"shape":"GetEndpointAttributesResponse",\###
"resultWrapper":"GetEndpointAttributesResult"}}
operation GetPlatformApplicationAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetPlatformApplicationAttributesInput"},\###
"output":{"shape":"GetPlatformApplicationAttributesResponse",\###
"resultWrapper":"GetPlatformApplicationAttributesResult"}}
operation GetSMSAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetSMSAttributesInput"},"output":{"shape":"GetSMSAttributesResponse",\###
"resultWrapper":"GetSMSAttributesResult"}}
operation GetSMSSandboxAccountStatus {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetSMSSandboxAccountStatusInput"},"output":{"shape":"GetSMSSandboxAccountStatusResult",\###
"resultWrapper":"GetSMSSandboxAccountStatusResult"}}
operation GetSubscriptionAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetSubscriptionAttributesInput"},"output":{"shape":"GetSubscriptionAttributesResponse",\###
"resultWrapper":"GetSubscriptionAttributesResult"}}
operation GetTopicAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetTopicAttributesInput"},"output":{"shape":"GetTopicAttributesResponse",\###
"resultWrapper":"GetTopicAttributesResult"}}
operation ListEndpointsByPlatformApplication {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListEndpointsByPlatformApplicationInput"},\###
"output":{"shape":"ListEndpointsByPlatformApplicationResponse",\###
"resultWrapper":"ListEndpointsByPlatformApplicationResult"}}
operation ListOriginationNumbers {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListOriginationNumbersRequest"},"output":{"shape":"ListOriginationNumbersResult",\###
"resultWrapper":"ListOriginationNumbersResult"}}
operation ListPhoneNumbersOptedOut {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListPhoneNumbersOptedOutInput"},"output":{"shape":"ListPhoneNumbersOptedOutResponse",\###
"resultWrapper":"ListPhoneNumbersOptedOutResult"}}
operation ListPlatformApplications {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListPlatformApplicationsInput"},"output":{"shape":"ListPlatformApplicationsResponse",\###
"resultWrapper":"ListPlatformApplicationsResult"}}
operation ListSMSSandboxPhoneNumbers {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListSMSSandboxPhoneNumbersInput"},"output":{"shape":"ListSMSSandboxPhoneNumbersResult",\###
"resultWrapper":"ListSMSSandboxPhoneNumbersResult"}}
operation ListSubscriptions {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListSubscriptionsInput"},"output":{"shape":"ListSubscriptionsResponse",\###
"resultWrapper":"ListSubscriptionsResult"}}
operation ListSubscriptionsByTopic {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListSubscriptionsByTopicInput"},"output":{"shape":"ListSubscriptionsByTopicResponse",\###
"resultWrapper":"ListSubscriptionsByTopicResult"}}
operation ListTagsForResource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListTagsForResourceRequest"},"output":{"shape":"ListTagsForResourceResponse",\###
"resultWrapper":"ListTagsForResourceResult"}}
operation ListTopics {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListTopicsInput"},\###
"output":{"shape":"ListTopicsResponse","resultWrapper":"ListTopicsResult"}}
operation OptInPhoneNumber {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"OptInPhoneNumberInput"},"output":{"shape":"OptInPhoneNumberResponse",\###
"resultWrapper":"OptInPhoneNumberResult"}}
operation Publish {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PublishInput"},\###
"output":{"shape":"PublishResponse","resultWrapper":"PublishResult"}}
operation PublishBatch {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PublishBatchInput"},\###
"output":{"shape":"PublishBatchResponse","resultWrapper":"PublishBatchResult"}}
operation PutDataProtectionPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutDataProtectionPolicyInput"}}
operation RemovePermission {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"RemovePermissionInput"}}
operation SetEndpointAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetEndpointAttributesInput"}}
operation SetPlatformApplicationAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetPlatformApplicationAttributesInput"}}
operation SetSMSAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetSMSAttributesInput"},"output":{"shape":"SetSMSAttributesResponse",\###
"resultWrapper":"SetSMSAttributesResult"}}
operation SetSubscriptionAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetSubscriptionAttributesInput"}}
operation SetTopicAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetTopicAttributesInput"}}
operation Subscribe {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"SubscribeInput"},\###
"output":{"shape":"SubscribeResponse","resultWrapper":"SubscribeResult"}}
operation TagResource {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"TagResourceRequest"},\###
"output":{"shape":"TagResourceResponse","resultWrapper":"TagResourceResult"}}
operation Unsubscribe {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UnsubscribeInput"}}
operation UntagResource {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UntagResourceRequest"},\###
"output":{"shape":"UntagResourceResponse","resultWrapper":"UntagResourceResult"}}
operation VerifySMSSandboxPhoneNumber {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"VerifySMSSandboxPhoneNumberInput"},"output":{"shape":"VerifySMSSandboxPhoneNumberResult",\###
"resultWrapper":"VerifySMSSandboxPhoneNumberResult"}}
shape ActionsList {"type":"list","member":{"shape":"action"}}
shape AddPermissionInput {"type":"structure","required":["TopicArn","Label","AWSAccountId","ActionName"],\###
"members":{"TopicArn":{"shape":"topicARN"},"Label":{"shape":"label"},"AWSAccountId":{"shape":"DelegatesList"},\###
"ActionName":{"shape":"ActionsList"}}}
shape AmazonResourceName {"type":"string","max":1011,"min":1}
shape AuthorizationErrorException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"AuthorizationError","httpStatusCode":403,"senderFault":true},"exception":true}
shape BatchEntryIdsNotDistinctException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"BatchEntryIdsNotDistinct","httpStatusCode":400,"senderFault":true},"exception":true}
shape BatchRequestTooLongException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"BatchRequestTooLong","httpStatusCode":400,"senderFault":true},"exception":true}
shape BatchResultErrorEntry {"type":"structure","required":["Id","Code","SenderFault"],\###
"members":{"Id":{"shape":"String"},"Code":{"shape":"String"},"Message":{"shape":"String"},\###
"SenderFault":{"shape":"boolean"}}}
shape BatchResultErrorEntryList {"type":"list","member":{"shape":"BatchResultErrorEntry"}}
shape Binary {"type":"blob"}
shape CheckIfPhoneNumberIsOptedOutInput {"type":"structure","required":["phoneNumber"],\###
"members":{"phoneNumber":{"shape":"PhoneNumber"}}}
shape CheckIfPhoneNumberIsOptedOutResponse {"type":"structure","members":{"isOptedOut":{"shape":"boolean"}}}
shape ConcurrentAccessException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"ConcurrentAccess","httpStatusCode":400,"senderFault":true},"exception":true}
shape ConfirmSubscriptionInput {"type":"structure","required":["TopicArn","Token"],\###
"members":{"TopicArn":{"shape":"topicARN"},"Token":{"shape":"token"},\###
"AuthenticateOnUnsubscribe":{"shape":"authenticateOnUnsubscribe"}}}
shape ConfirmSubscriptionResponse {"type":"structure",\###
"members":{"SubscriptionArn":{"shape":"subscriptionARN"}}}
shape CreateEndpointResponse {"type":"structure","members":{"EndpointArn":{"shape":"String"}}}
shape CreatePlatformApplicationInput {"type":"structure","required":["Name","Platform","Attributes"],\###
"members":{"Name":{"shape":"String"},"Platform":{"shape":"String"},\###
"Attributes":{"shape":"MapStringToString"}}}
shape CreatePlatformApplicationResponse {"type":"structure",\###
"members":{"PlatformApplicationArn":{"shape":"String"}}}
shape CreatePlatformEndpointInput {"type":"structure","required":["PlatformApplicationArn","Token"],\###
"members":{"PlatformApplicationArn":{"shape":"String"},"Token":{"shape":"String"},\###
"CustomUserData":{"shape":"String"},"Attributes":{"shape":"MapStringToString"}}}
shape CreateSMSSandboxPhoneNumberInput {"type":"structure","required":["PhoneNumber"],\###
"members":{"PhoneNumber":{"shape":"PhoneNumberString"},"LanguageCode":{"shape":"LanguageCodeString"}}}
shape CreateSMSSandboxPhoneNumberResult {"type":"structure","members":{}}
shape CreateTopicInput {"type":"structure","required":["Name"],"members":{"Name":{"shape":"topicName"},\###
"Attributes":{"shape":"TopicAttributesMap"},"Tags":{"shape":"TagList"},\###
"DataProtectionPolicy":{"shape":"attributeValue"}}}
shape CreateTopicResponse {"type":"structure","members":{"TopicArn":{"shape":"topicARN"}}}
shape DelegatesList {"type":"list","member":{"shape":"delegate"}}
shape DeleteEndpointInput {"type":"structure","required":["EndpointArn"],\###
"members":{"EndpointArn":{"shape":"String"}}}
shape DeletePlatformApplicationInput {"type":"structure","required":["PlatformApplicationArn"],\###
"members":{"PlatformApplicationArn":{"shape":"String"}}}
shape DeleteSMSSandboxPhoneNumberInput {"type":"structure","required":["PhoneNumber"],\###
"members":{"PhoneNumber":{"shape":"PhoneNumberString"}}}
shape DeleteSMSSandboxPhoneNumberResult {"type":"structure","members":{}}
shape DeleteTopicInput {"type":"structure","required":["TopicArn"],\###
"members":{"TopicArn":{"shape":"topicARN"}}}
shape EmptyBatchRequestException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"EmptyBatchRequest","httpStatusCode":400,"senderFault":true},"exception":true}
shape Endpoint {"type":"structure","members":{"EndpointArn":{"shape":"String"},\###
"Attributes":{"shape":"MapStringToString"}}}
shape EndpointDisabledException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"EndpointDisabled","httpStatusCode":400,"senderFault":true},"exception":true}
shape FilterPolicyLimitExceededException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"FilterPolicyLimitExceeded","httpStatusCode":403,"senderFault":true},"exception":true}
shape GetDataProtectionPolicyInput {"type":"structure","required":["ResourceArn"],\###
"members":{"ResourceArn":{"shape":"topicARN"}}}
shape GetDataProtectionPolicyResponse {"type":"structure",\###
"members":{"DataProtectionPolicy":{"shape":"attributeValue"}}}
shape GetEndpointAttributesInput {"type":"structure","required":["EndpointArn"],\###
"members":{"EndpointArn":{"shape":"String"}}}
shape GetEndpointAttributesResponse {"type":"structure",\###
"members":{"Attributes":{"shape":"MapStringToString"}}}
shape GetPlatformApplicationAttributesInput {"type":"structure","required":["PlatformApplicationArn"],\###
"members":{"PlatformApplicationArn":{"shape":"String"}}}
shape GetPlatformApplicationAttributesResponse {"type":"structure",\###
"members":{"Attributes":{"shape":"MapStringToString"}}}
shape GetSMSAttributesInput {"type":"structure","members":{"attributes":{"shape":"ListString"}}}
shape GetSMSAttributesResponse {"type":"structure","members":{"attributes":{"shape":"MapStringToString"}}}
shape GetSMSSandboxAccountStatusInput {"type":"structure","members":{}}
shape GetSMSSandboxAccountStatusResult {"type":"structure","required":["IsInSandbox"],\###
"members":{"IsInSandbox":{"shape":"boolean"}}}
shape GetSubscriptionAttributesInput {"type":"structure","required":["SubscriptionArn"],\###
"members":{"SubscriptionArn":{"shape":"subscriptionARN"}}}
shape GetSubscriptionAttributesResponse {"type":"structure",\###
"members":{"Attributes":{"shape":"SubscriptionAttributesMap"}}}
shape GetTopicAttributesInput {"type":"structure","required":["TopicArn"],\###
"members":{"TopicArn":{"shape":"topicARN"}}}
shape GetTopicAttributesResponse {"type":"structure","members":{"Attributes":{"shape":"TopicAttributesMap"}}}
shape InternalErrorException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"InternalError","httpStatusCode":500},"exception":true,"fault":true}
shape InvalidBatchEntryIdException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"InvalidBatchEntryId","httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidParameterException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"InvalidParameter","httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidParameterValueException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"ParameterValueInvalid","httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidSecurityException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"InvalidSecurity","httpStatusCode":403,"senderFault":true},"exception":true}
shape InvalidStateException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"InvalidState","httpStatusCode":400,"senderFault":true},"exception":true}
shape Iso2CountryCode {"type":"string","max":2,"pattern":"^[A-Za-z]{2}$"}
shape KMSAccessDeniedException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"KMSAccessDenied","httpStatusCode":400,"senderFault":true},"exception":true}
shape KMSDisabledException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"KMSDisabled","httpStatusCode":400,"senderFault":true},"exception":true}
shape KMSInvalidStateException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"KMSInvalidState","httpStatusCode":400,"senderFault":true},"exception":true}
shape KMSNotFoundException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"KMSNotFound","httpStatusCode":400,"senderFault":true},"exception":true}
shape KMSOptInRequired {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"KMSOptInRequired","httpStatusCode":403,"senderFault":true},"exception":true}
shape KMSThrottlingException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"KMSThrottling","httpStatusCode":400,"senderFault":true},"exception":true}
shape LanguageCodeString {"type":"string","enum":["en-US","en-GB","es-419","es-ES","de-DE","fr-CA","fr-FR",\###
"it-IT","ja-JP","pt-BR","kr-KR","zh-CN","zh-TW"]}
shape ListEndpointsByPlatformApplicationInput {"type":"structure","required":["PlatformApplicationArn"],\###
"members":{"PlatformApplicationArn":{"shape":"String"},"NextToken":{"shape":"String"}}}
shape ListEndpointsByPlatformApplicationResponse {"type":"structure",\###
"members":{"Endpoints":{"shape":"ListOfEndpoints"},"NextToken":{"shape":"String"}}}
shape ListOfEndpoints {"type":"list","member":{"shape":"Endpoint"}}
shape ListOfPlatformApplications {"type":"list","member":{"shape":"PlatformApplication"}}
shape ListOriginationNumbersRequest {"type":"structure","members":{"NextToken":{"shape":"nextToken"},\###
"MaxResults":{"shape":"MaxItemsListOriginationNumbers"}}}
shape ListOriginationNumbersResult {"type":"structure","members":{"NextToken":{"shape":"nextToken"},\###
"PhoneNumbers":{"shape":"PhoneNumberInformationList"}}}
shape ListPhoneNumbersOptedOutInput {"type":"structure","members":{"nextToken":{"shape":"string"}}}
shape ListPhoneNumbersOptedOutResponse {"type":"structure",\###
"members":{"phoneNumbers":{"shape":"PhoneNumberList"},"nextToken":{"shape":"string"}}}
shape ListPlatformApplicationsInput {"type":"structure","members":{"NextToken":{"shape":"String"}}}
shape ListPlatformApplicationsResponse {"type":"structure",\###
"members":{"PlatformApplications":{"shape":"ListOfPlatformApplications"},"NextToken":{"shape":"String"}}}
shape ListSMSSandboxPhoneNumbersInput {"type":"structure","members":{"NextToken":{"shape":"nextToken"},\###
"MaxResults":{"shape":"MaxItems"}}}
shape ListSMSSandboxPhoneNumbersResult {"type":"structure","required":["PhoneNumbers"],\###
"members":{"PhoneNumbers":{"shape":"SMSSandboxPhoneNumberList"},"NextToken":{"shape":"string"}}}
shape ListString {"type":"list","member":{"shape":"String"}}
shape ListSubscriptionsByTopicInput {"type":"structure","required":["TopicArn"],\###
"members":{"TopicArn":{"shape":"topicARN"},"NextToken":{"shape":"nextToken"}}}
shape ListSubscriptionsByTopicResponse {"type":"structure",\###
"members":{"Subscriptions":{"shape":"SubscriptionsList"},"NextToken":{"shape":"nextToken"}}}
shape ListSubscriptionsInput {"type":"structure","members":{"NextToken":{"shape":"nextToken"}}}
shape ListSubscriptionsResponse {"type":"structure","members":{"Subscriptions":{"shape":"SubscriptionsList"},\###
"NextToken":{"shape":"nextToken"}}}
shape ListTagsForResourceRequest {"type":"structure","required":["ResourceArn"],\###
"members":{"ResourceArn":{"shape":"AmazonResourceName"}}}
shape ListTagsForResourceResponse {"type":"structure","members":{"Tags":{"shape":"TagList"}}}
shape ListTopicsInput {"type":"structure","members":{"NextToken":{"shape":"nextToken"}}}
shape ListTopicsResponse {"type":"structure","members":{"Topics":{"shape":"TopicsList"},\###
"NextToken":{"shape":"nextToken"}}}
shape MapStringToString {"type":"map","key":{"shape":"String"},"value":{"shape":"String"}}
shape MaxItems {"type":"integer","max":100,"min":1}
shape MaxItemsListOriginationNumbers {"type":"integer","max":30,"min":1}
shape MessageAttributeMap {"type":"map","key":{"shape":"String","locationName":"Name"},\###
"value":{"shape":"MessageAttributeValue","locationName":"Value"}}
shape MessageAttributeValue {"type":"structure","required":["DataType"],\###
"members":{"DataType":{"shape":"String"},"StringValue":{"shape":"String"},"BinaryValue":{"shape":"Binary"}}}
shape NotFoundException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"NotFound","httpStatusCode":404,"senderFault":true},"exception":true}
shape NumberCapability {"type":"string","enum":["SMS","MMS","VOICE"]}
shape NumberCapabilityList {"type":"list","member":{"shape":"NumberCapability"}}
shape OTPCode {"type":"string","max":8,"min":5,"pattern":"^[0-9]+$"}
shape OptInPhoneNumberInput {"type":"structure","required":["phoneNumber"],\###
"members":{"phoneNumber":{"shape":"PhoneNumber"}}}
shape OptInPhoneNumberResponse {"type":"structure","members":{}}
shape OptedOutException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"OptedOut","httpStatusCode":400,"senderFault":true},"exception":true}
shape PhoneNumber {"type":"string"}
shape PhoneNumberInformation {"type":"structure","members":{"CreatedAt":{"shape":"Timestamp"},\###
"PhoneNumber":{"shape":"PhoneNumber"},"Status":{"shape":"String"},\###
"Iso2CountryCode":{"shape":"Iso2CountryCode"},"RouteType":{"shape":"RouteType"},\###
"NumberCapabilities":{"shape":"NumberCapabilityList"}}}
shape PhoneNumberInformationList {"type":"list","member":{"shape":"PhoneNumberInformation"}}
shape PhoneNumberList {"type":"list","member":{"shape":"PhoneNumber"}}
shape PhoneNumberString {"type":"string","max":20,"pattern":"^(\\+[0-9]{8,}|[0-9]{0,9})$"}
shape PlatformApplication {"type":"structure","members":{"PlatformApplicationArn":{"shape":"String"},\###
"Attributes":{"shape":"MapStringToString"}}}
shape PlatformApplicationDisabledException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"PlatformApplicationDisabled","httpStatusCode":400,"senderFault":true},"exception":true}
shape PublishBatchInput {"type":"structure","required":["TopicArn","PublishBatchRequestEntries"],\###
"members":{"TopicArn":{"shape":"topicARN"},\###
"PublishBatchRequestEntries":{"shape":"PublishBatchRequestEntryList"}}}
shape PublishBatchRequestEntry {"type":"structure","required":["Id","Message"],\###
"members":{"Id":{"shape":"String"},"Message":{"shape":"message"},"Subject":{"shape":"subject"},\###
"MessageStructure":{"shape":"messageStructure"},"MessageAttributes":{"shape":"MessageAttributeMap"},\###
"MessageDeduplicationId":{"shape":"String"},"MessageGroupId":{"shape":"String"}}}
shape PublishBatchRequestEntryList {"type":"list","member":{"shape":"PublishBatchRequestEntry"}}
shape PublishBatchResponse {"type":"structure",\###
"members":{"Successful":{"shape":"PublishBatchResultEntryList"},\###
"Failed":{"shape":"BatchResultErrorEntryList"}}}
shape PublishBatchResultEntry {"type":"structure","members":{"Id":{"shape":"String"},\###
"MessageId":{"shape":"messageId"},"SequenceNumber":{"shape":"String"}}}
shape PublishBatchResultEntryList {"type":"list","member":{"shape":"PublishBatchResultEntry"}}
shape PublishInput {"type":"structure","required":["Message"],"members":{"TopicArn":{"shape":"topicARN"},\###
"TargetArn":{"shape":"String"},"PhoneNumber":{"shape":"PhoneNumber"},"Message":{"shape":"message"},\###
"Subject":{"shape":"subject"},"MessageStructure":{"shape":"messageStructure"},\###
"MessageAttributes":{"shape":"MessageAttributeMap"},"MessageDeduplicationId":{"shape":"String"},\###
"MessageGroupId":{"shape":"String"}}}
shape PublishResponse {"type":"structure","members":{"MessageId":{"shape":"messageId"},\###
"SequenceNumber":{"shape":"String"}}}
shape PutDataProtectionPolicyInput {"type":"structure","required":["ResourceArn","DataProtectionPolicy"],\###
"members":{"ResourceArn":{"shape":"topicARN"},"DataProtectionPolicy":{"shape":"attributeValue"}}}
shape RemovePermissionInput {"type":"structure","required":["TopicArn","Label"],\###
"members":{"TopicArn":{"shape":"topicARN"},"Label":{"shape":"label"}}}
shape ReplayLimitExceededException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"ReplayLimitExceeded","httpStatusCode":403,"senderFault":true},"exception":true}
shape ResourceNotFoundException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"ResourceNotFound","httpStatusCode":404,"senderFault":true},"exception":true}
shape RouteType {"type":"string","enum":["Transactional","Promotional","Premium"]}
shape SMSSandboxPhoneNumber {"type":"structure","members":{"PhoneNumber":{"shape":"PhoneNumberString"},\###
"Status":{"shape":"SMSSandboxPhoneNumberVerificationStatus"}}}
shape SMSSandboxPhoneNumberList {"type":"list","member":{"shape":"SMSSandboxPhoneNumber"}}
shape SMSSandboxPhoneNumberVerificationStatus {"type":"string","enum":["Pending","Verified"]}
shape SetEndpointAttributesInput {"type":"structure","required":["EndpointArn","Attributes"],\###
"members":{"EndpointArn":{"shape":"String"},"Attributes":{"shape":"MapStringToString"}}}
shape SetPlatformApplicationAttributesInput {"type":"structure","required":["PlatformApplicationArn",\###
"Attributes"],"members":{"PlatformApplicationArn":{"shape":"String"},\###
"Attributes":{"shape":"MapStringToString"}}}
shape SetSMSAttributesInput {"type":"structure","required":["attributes"],\###
"members":{"attributes":{"shape":"MapStringToString"}}}
shape SetSMSAttributesResponse {"type":"structure","members":{}}
shape SetSubscriptionAttributesInput {"type":"structure","required":["SubscriptionArn","AttributeName"],\###
"members":{"SubscriptionArn":{"shape":"subscriptionARN"},"AttributeName":{"shape":"attributeName"},\###
"AttributeValue":{"shape":"attributeValue"}}}
shape SetTopicAttributesInput {"type":"structure","required":["TopicArn","AttributeName"],\###
"members":{"TopicArn":{"shape":"topicARN"},"AttributeName":{"shape":"attributeName"},\###
"AttributeValue":{"shape":"attributeValue"}}}
shape StaleTagException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"StaleTag","httpStatusCode":400,"senderFault":true},"exception":true}
shape String {"type":"string"}
shape SubscribeInput {"type":"structure","required":["TopicArn","Protocol"],\###
"members":{"TopicArn":{"shape":"topicARN"},"Protocol":{"shape":"protocol"},"Endpoint":{"shape":"endpoint"},\###
"Attributes":{"shape":"SubscriptionAttributesMap"},"ReturnSubscriptionArn":{"shape":"boolean"}}}
shape SubscribeResponse {"type":"structure","members":{"SubscriptionArn":{"shape":"subscriptionARN"}}}
shape Subscription {"type":"structure","members":{"SubscriptionArn":{"shape":"subscriptionARN"},\###
"Owner":{"shape":"account"},"Protocol":{"shape":"protocol"},"Endpoint":{"shape":"endpoint"},\###
"TopicArn":{"shape":"topicARN"}}}
shape SubscriptionAttributesMap {"type":"map","key":{"shape":"attributeName"},\###
"value":{"shape":"attributeValue"}}
shape SubscriptionLimitExceededException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"SubscriptionLimitExceeded","httpStatusCode":403,"senderFault":true},"exception":true}
shape SubscriptionsList {"type":"list","member":{"shape":"Subscription"}}
shape Tag {"type":"structure","required":["Key","Value"],"members":{"Key":{"shape":"TagKey"},\###
"Value":{"shape":"TagValue"}}}
shape TagKey {"type":"string","max":128,"min":1}
shape TagKeyList {"type":"list","member":{"shape":"TagKey"}}
shape TagLimitExceededException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"TagLimitExceeded","httpStatusCode":400,"senderFault":true},"exception":true}
shape TagList {"type":"list","member":{"shape":"Tag"}}
shape TagPolicyException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"TagPolicy","httpStatusCode":400,"senderFault":true},"exception":true}
shape TagResourceRequest {"type":"structure","required":["ResourceArn","Tags"],\###
"members":{"ResourceArn":{"shape":"AmazonResourceName"},"Tags":{"shape":"TagList"}}}
shape TagResourceResponse {"type":"structure","members":{}}
shape TagValue {"type":"string","max":256,"min":0}
shape ThrottledException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"Throttled","httpStatusCode":429,"senderFault":true},"exception":true}
shape Timestamp {"type":"timestamp"}
shape TooManyEntriesInBatchRequestException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"TooManyEntriesInBatchRequest","httpStatusCode":400,"senderFault":true},"exception":true}
shape Topic {"type":"structure","members":{"TopicArn":{"shape":"topicARN"}}}
shape TopicAttributesMap {"type":"map","key":{"shape":"attributeName"},"value":{"shape":"attributeValue"}}
shape TopicLimitExceededException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"TopicLimitExceeded","httpStatusCode":403,"senderFault":true},"exception":true}
shape TopicsList {"type":"list","member":{"shape":"Topic"}}
shape UnsubscribeInput {"type":"structure","required":["SubscriptionArn"],\###
"members":{"SubscriptionArn":{"shape":"subscriptionARN"}}}
shape UntagResourceRequest {"type":"structure","required":["ResourceArn","TagKeys"],\###
"members":{"ResourceArn":{"shape":"AmazonResourceName"},"TagKeys":{"shape":"TagKeyList"}}}
shape UntagResourceResponse {"type":"structure","members":{}}
shape UserErrorException {"type":"structure","members":{"message":{"shape":"string"}},\###
"error":{"code":"UserError","httpStatusCode":400,"senderFault":true},"exception":true}
shape ValidationException {"type":"structure","required":["Message"],"members":{"Message":{"shape":"string"}},\###
"error":{"code":"ValidationException","httpStatusCode":400,"senderFault":true},"exception":true}
shape VerificationException {"type":"structure","required":["Message","Status"],\###
"members":{"Message":{"shape":"string"},"Status":{"shape":"string"}},"exception":true}
shape VerifySMSSandboxPhoneNumberInput {"type":"structure","required":["PhoneNumber","OneTimePassword"],\###
"members":{"PhoneNumber":{"shape":"PhoneNumberString"},"OneTimePassword":{"shape":"OTPCode"}}}
shape VerifySMSSandboxPhoneNumberResult {"type":"structure","members":{}}
shape account {"type":"string"}
shape action {"type":"string"}
shape attributeName {"type":"string"}
shape attributeValue {"type":"string"}
shape authenticateOnUnsubscribe {"type":"string"}
shape boolean {"type":"boolean"}
shape delegate {"type":"string"}
shape endpoint {"type":"string"}
shape label {"type":"string"}
shape message {"type":"string"}
shape messageId {"type":"string"}
shape messageStructure {"type":"string"}
shape nextToken {"type":"string"}
shape protocol {"type":"string"}
shape string {"type":"string"}
shape subject {"type":"string"}
shape subscriptionARN {"type":"string"}
shape token {"type":"string"}
shape topicARN {"type":"string"}
shape topicName {"type":"string"}
"""###
