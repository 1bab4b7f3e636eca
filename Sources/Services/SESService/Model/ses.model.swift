// Written by Scripts/generate-service-models from botocore's service model; do not edit.

// swift-format-ignore-file

/// The shapes and operations of `ses`, as lines for `ServiceModel`.
let sesModelText = ###"""
metadata {"apiVersion":"2010-12-01","endpointPrefix":"email","protocol":"query",\###
"serviceAbbreviation":"Amazon SES","serviceFullName":"Amazon Simple Email Service","serviceId":"SES",\###
"signatureVersion":"v4","signingName":"ses","uid":"email-2010-12-01",\###
"xmlNamespace":"http://ses.amazonaws.com/doc/2010-12-01/"}
operation CloneReceiptRuleSet {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CloneReceiptRuleSetRequest"},"output":{"shape":"CloneReceiptRuleSetResponse",\###
"resultWrapper":"CloneReceiptRuleSetResult"}}
operation CreateConfigurationSet {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateConfigurationSetRequest"},"output":{"shape":"CreateConfigurationSetResponse",\###
"resultWrapper":"CreateConfigurationSetResult"}}
operation CreateConfigurationSetEventDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateConfigurationSetEventDestinationRequest"},\###
"output":{"shape":"CreateConfigurationSetEventDestinationResponse",\###
"resultWrapper":"CreateConfigurationSetEventDestinationResult"}}
operation CreateConfigurationSetTrackingOptions {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateConfigurationSetTrackingOptionsRequest"},\###
"output":{"shape":"CreateConfigurationSetTrackingOptionsResponse",\###
"resultWrapper":"CreateConfigurationSetTrackingOptionsResult"}}
operation CreateCustomVerificationEmailTemplate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateCustomVerificationEmailTemplateRequest"}}
operation CreateReceiptFilter {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateReceiptFilterRequest"},"output":{"shape":"CreateReceiptFilterResponse",\###
"resultWrapper":"CreateReceiptFilterResult"}}
operation CreateReceiptRule {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateReceiptRuleRequest"},"output":{"shape":"CreateReceiptRuleResponse",\###
"resultWrapper":"CreateReceiptRuleResult"}}
operation CreateReceiptRuleSet {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateReceiptRuleSetRequest"},"output":{"shape":"CreateReceiptRuleSetResponse",\###
"resultWrapper":"CreateReceiptRuleSetResult"}}
operation CreateTemplate {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateTemplateRequest"},\###
"output":{"shape":"CreateTemplateResponse","resultWrapper":"CreateTemplateResult"}}
operation DeleteConfigurationSet {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteConfigurationSetRequest"},"output":{"shape":"DeleteConfigurationSetResponse",\###
"resultWrapper":"DeleteConfigurationSetResult"}}
operation DeleteConfigurationSetEventDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteConfigurationSetEventDestinationRequest"},\###
"output":{"shape":"DeleteConfigurationSetEventDestinationResponse",\###
"resultWrapper":"DeleteConfigurationSetEventDestinationResult"}}
operation DeleteConfigurationSetTrackingOptions {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteConfigurationSetTrackingOptionsRequest"},\###
"output":{"shape":"DeleteConfigurationSetTrackingOptionsResponse",\###
"resultWrapper":"DeleteConfigurationSetTrackingOptionsResult"}}
operation DeleteCustomVerificationEmailTemplate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteCustomVerificationEmailTemplateRequest"}}
operation DeleteIdentity {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteIdentityRequest"},\###
"output":{"shape":"DeleteIdentityResponse","resultWrapper":"DeleteIdentityResult"}}
operation DeleteIdentityPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteIdentityPolicyRequest"},"output":{"shape":"DeleteIdentityPolicyResponse",\###
"resultWrapper":"DeleteIdentityPolicyResult"}}
operation DeleteReceiptFilter {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteReceiptFilterRequest"},"output":{"shape":"DeleteReceiptFilterResponse",\###
"resultWrapper":"DeleteReceiptFilterResult"}}
operation DeleteReceiptRule {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteReceiptRuleRequest"},"output":{"shape":"DeleteReceiptRuleResponse",\###
"resultWrapper":"DeleteReceiptRuleResult"}}
operation DeleteReceiptRuleSet {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteReceiptRuleSetRequest"},"output":{"shape":"DeleteReceiptRuleSetResponse",\###
"resultWrapper":"DeleteReceiptRuleSetResult"}}
operation DeleteTemplate {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteTemplateRequest"},\###
"output":{"shape":"DeleteTemplateResponse","resultWrapper":"DeleteTemplateResult"}}
operation DeleteVerifiedEmailAddress {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteVerifiedEmailAddressRequest"}}
operation DescribeActiveReceiptRuleSet {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeActiveReceiptRuleSetRequest"},\###
"output":{"shape":"DescribeActiveReceiptRuleSetResponse",\###
"resultWrapper":"DescribeActiveReceiptRuleSetResult"}}
operation DescribeConfigurationSet {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeConfigurationSetRequest"},"output":{"shape":"DescribeConfigurationSetResponse",\###
"resultWrapper":"DescribeConfigurationSetResult"}}
operation DescribeReceiptRule {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeReceiptRuleRequest"},"output":{"shape":"DescribeReceiptRuleResponse",\###
"resultWrapper":"DescribeReceiptRuleResult"}}
operation DescribeReceiptRuleSet {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeReceiptRuleSetRequest"},"output":{"shape":"DescribeReceiptRuleSetResponse",\###
"resultWrapper":"DescribeReceiptRuleSetResult"}}
operation GetAccountSendingEnabled {"http":{"method":"POST","requestUri":"/"},\###
"output":{"shape":"GetAccountSendingEnabledResponse","resultWrapper":"GetAccountSendingEnabledResult"}}
operation GetCustomVerificationEmailTemplate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetCustomVerificationEmailTemplateRequest"},\###
"output":{"shape":"GetCustomVerificationEmailTemplateResponse",\###
"resultWrapper":"GetCustomVerificationEmailTemplateResult"}}
operation GetIdentityDkimAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetIdentityDkimAttributesRequest"},"output":{"shape":"GetIdentityDkimAttributesResponse",\###
"resultWrapper":"GetIdentityDkimAttributesResult"}}
operation GetIdentityMailFromDomainAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetIdentityMailFromDomainAttributesRequest"},\###
"output":{"shape":"GetIdentityMailFromDomainAttributesResponse",\###
"resultWrapper":"GetIdentityMailFromDomainAttributesResult"}}
operation GetIdentityNotificationAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetIdentityNotificationAttributesRequest"},\###
"output":{"shape":"GetIdentityNotificationAttributesResponse",\###
"resultWrapper":"GetIdentityNotificationAttributesResult"}}
operation GetIdentityPolicies {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetIdentityPoliciesRequest"},"output":{"shape":"GetIdentityPoliciesResponse",\###
"resultWrapper":"GetIdentityPoliciesResult"}}
operation GetIdentityVerificationAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetIdentityVerificationAttributesRequest"},\###
"output":{"shape":"GetIdentityVerificationAttributesResponse",\###
"resultWrapper":"GetIdentityVerificationAttributesResult"}}
operation GetSendQuota {"http":{"method":"POST","requestUri":"/"},"output":{"shape":"GetSendQuotaResponse",\###
"resultWrapper":"GetSendQuotaResult"}}
operation GetSendStatistics {"http":{"method":"POST","requestUri":"/"},\###
"output":{"shape":"GetSendStatisticsResponse","resultWrapper":"GetSendStatisticsResult"}}
operation GetTemplate {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetTemplateRequest"},\###
"output":{"shape":"GetTemplateResponse","resultWrapper":"GetTemplateResult"}}
operation ListConfigurationSets {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListConfigurationSetsRequest"},"output":{"shape":"ListConfigurationSetsResponse",\###
"resultWrapper":"ListConfigurationSetsResult"}}
operation ListCustomVerificationEmailTemplates {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListCustomVerificationEmailTemplatesRequest"},\###
"output":{"shape":"ListCustomVerificationEmailTemplatesResponse",\###
"resultWrapper":"ListCustomVerificationEmailTemplatesResult"}}
operation ListIdentities {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListIdentitiesRequest"},\###
"output":{"shape":"ListIdentitiesResponse","resultWrapper":"ListIdentitiesResult"}}
operation ListIdentityPolicies {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListIdentityPoliciesRequest"},"output":{"shape":"ListIdentityPoliciesResponse",\###
"resultWrapper":"ListIdentityPoliciesResult"}}
operation ListReceiptFilters {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListReceiptFiltersRequest"},"output":{"shape":"ListReceiptFiltersResponse",\###
"resultWrapper":"ListReceiptFiltersResult"}}
operation ListReceiptRuleSets {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListReceiptRuleSetsRequest"},"output":{"shape":"ListReceiptRuleSetsResponse",\###
"resultWrapper":"ListReceiptRuleSetsResult"}}
operation ListTemplates {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListTemplatesRequest"},\###
"output":{"shape":"ListTemplatesResponse","resultWrapper":"ListTemplatesResult"}}
operation ListVerifiedEmailAddresses {"http":{"method":"POST","requestUri":"/"},\###
"output":{"shape":"ListVerifiedEmailAddressesResponse","resultWrapper":"ListVerifiedEmailAddressesResult"}}
operation PutConfigurationSetDeliveryOptions {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutConfigurationSetDeliveryOptionsRequest"},\###
"output":{"shape":"PutConfigurationSetDeliveryOptionsResponse",\###
"resultWrapper":"PutConfigurationSetDeliveryOptionsResult"}}
operation PutIdentityPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutIdentityPolicyRequest"},"output":{"shape":"PutIdentityPolicyResponse",\###
"resultWrapper":"PutIdentityPolicyResult"}}
operation ReorderReceiptRuleSet {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ReorderReceiptRuleSetRequest"},"output":{"shape":"ReorderReceiptRuleSetResponse",\###
"resultWrapper":"ReorderReceiptRuleSetResult"}}
operation SendBounce {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"SendBounceRequest"},\###
"output":{"shape":"SendBounceResponse","resultWrapper":"SendBounceResult"}}
operation SendBulkTemplatedEmail {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SendBulkTemplatedEmailRequest"},"output":{"shape":"SendBulkTemplatedEmailResponse",\###
"resultWrapper":"SendBulkTemplatedEmailResult"}}
operation SendCustomVerificationEmail {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SendCustomVerificationEmailRequest"},\###
"output":{"shape":"SendCustomVerificationEmailResponse","resultWrapper":"SendCustomVerificationEmailResult"}}
operation SendEmail {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"SendEmailRequest"},\###
"output":{"shape":"SendEmailResponse","resultWrapper":"SendEmailResult"}}
operation SendRawEmail {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"SendRawEmailRequest"},\###
"output":{"shape":"SendRawEmailResponse","resultWrapper":"SendRawEmailResult"}}
operation SendTemplatedEmail {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SendTemplatedEmailRequest"},"output":{"shape":"SendTemplatedEmailResponse",\###
"resultWrapper":"SendTemplatedEmailResult"}}
operation SetActiveReceiptRuleSet {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetActiveReceiptRuleSetRequest"},"output":{"shape":"SetActiveReceiptRuleSetResponse",\###
"resultWrapper":"SetActiveReceiptRuleSetResult"}}
operation SetIdentityDkimEnabled {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetIdentityDkimEnabledRequest"},"output":{"shape":"SetIdentityDkimEnabledResponse",\###
"resultWrapper":"SetIdentityDkimEnabledResult"}}
operation SetIdentityFeedbackForwardingEnabled {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetIdentityFeedbackForwardingEnabledRequest"},\###
"output":{"shape":"SetIdentityFeedbackForwardingEnabledResponse",\###
"resultWrapper":"SetIdentityFeedbackForwardingEnabledResult"}}
operation SetIdentityHeadersInNotificationsEnabled {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetIdentityHeadersInNotificationsEnabledRequest"},\###
"output":{"shape":"SetIdentityHeadersInNotificationsEnabledResponse",\###
"resultWrapper":"SetIdentityHeadersInNotificationsEnabledResult"}}
operation SetIdentityMailFromDomain {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetIdentityMailFromDomainRequest"},"output":{"shape":"SetIdentityMailFromDomainResponse",\###
"resultWrapper":"SetIdentityMailFromDomainResult"}}
operation SetIdentityNotificationTopic {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetIdentityNotificationTopicRequest"},\###
"output":{"shape":"SetIdentityNotificationTopicResponse",\###
"resultWrapper":"SetIdentityNotificationTopicResult"}}
operation SetReceiptRulePosition {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetReceiptRulePositionRequest"},"output":{"shape":"SetReceiptRulePositionResponse",\###
"resultWrapper":"SetReceiptRulePositionResult"}}
operation TestRenderTemplate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"TestRenderTemplateRequest"},"output":{"shape":"TestRenderTemplateResponse",\###
"resultWrapper":"TestRenderTemplateResult"}}
operation UpdateAccountSendingEnabled {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateAccountSendingEnabledRequest"}}
operation UpdateConfigurationSetEventDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateConfigurationSetEventDestinationRequest"},\###
"output":{"shape":"UpdateConfigurationSetEventDestinationResponse",\###
"resultWrapper":"UpdateConfigurationSetEventDestinationResult"}}
operation UpdateConfigurationSetReputationMetricsEnabled {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateConfigurationSetReputationMetricsEnabledRequest"}}
operation UpdateConfigurationSetSendingEnabled {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateConfigurationSetSendingEnabledRequest"}}
operation UpdateConfigurationSetTrackingOptions {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateConfigurationSetTrackingOptionsRequest"},\###
"output":{"shape":"UpdateConfigurationSetTrackingOptionsResponse",\###
"resultWrapper":"UpdateConfigurationSetTrackingOptionsResult"}}
operation UpdateCustomVerificationEmailTemplate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateCustomVerificationEmailTemplateRequest"}}
operation UpdateReceiptRule {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateReceiptRuleRequest"},"output":{"shape":"UpdateReceiptRuleResponse",\###
"resultWrapper":"UpdateReceiptRuleResult"}}
operation UpdateTemplate {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UpdateTemplateRequest"},\###
"output":{"shape":"UpdateTemplateResponse","resultWrapper":"UpdateTemplateResult"}}
operation VerifyDomainDkim {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"VerifyDomainDkimRequest"},"output":{"shape":"VerifyDomainDkimResponse",\###
"resultWrapper":"VerifyDomainDkimResult"}}
operation VerifyDomainIdentity {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"VerifyDomainIdentityRequest"},"output":{"shape":"VerifyDomainIdentityResponse",\###
"resultWrapper":"VerifyDomainIdentityResult"}}
operation VerifyEmailAddress {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"VerifyEmailAddressRequest"}}
operation VerifyEmailIdentity {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"VerifyEmailIdentityRequest"},"output":{"shape":"VerifyEmailIdentityResponse",\###
"resultWrapper":"VerifyEmailIdentityResult"}}
shape AccountSendingPausedException {"type":"structure","members":{},\###
"error":{"code":"AccountSendingPausedException","httpStatusCode":400,"senderFault":true},"exception":true}
shape AddHeaderAction {"type":"structure","required":["HeaderName","HeaderValue"],\###
"members":{"HeaderName":{"shape":"HeaderName"},"HeaderValue":{"shape":"HeaderValue"}}}
shape Address {"type":"string"}
shape AddressList {"type":"list","member":{"shape":"Address"}}
shape AlreadyExistsException {"type":"structure","members":{"Name":{"shape":"RuleOrRuleSetName"}},\###
"error":{"code":"AlreadyExists","httpStatusCode":400,"senderFault":true},"exception":true}
shape AmazonResourceName {"type":"string"}
shape ArrivalDate {"type":"timestamp"}
shape BehaviorOnMXFailure {"type":"string","enum":["UseDefaultValue","RejectMessage"]}
shape Body {"type":"structure","members":{"Text":{"shape":"Content"},"Html":{"shape":"Content"}}}
shape BounceAction {"type":"structure","required":["SmtpReplyCode","Message","Sender"],\###
"members":{"TopicArn":{"shape":"AmazonResourceName"},"SmtpReplyCode":{"shape":"BounceSmtpReplyCode"},\###
"StatusCode":{"shape":"BounceStatusCode"},"Message":{"shape":"BounceMessage"},"Sender":{"shape":"Address"}}}
shape BounceMessage {"type":"string"}
shape BounceSmtpReplyCode {"type":"string"}
shape BounceStatusCode {"type":"string"}
shape BounceType {"type":"string","enum":["DoesNotExist","MessageTooLarge","ExceededQuota","ContentRejected",\###
"Undefined","TemporaryFailure"]}
shape BouncedRecipientInfo {"type":"structure","required":["Recipient"],\###
"members":{"Recipient":{"shape":"Address"},"RecipientArn":{"shape":"AmazonResourceName"},\###
"BounceType":{"shape":"BounceType"},"RecipientDsnFields":{"shape":"RecipientDsnFields"}}}
shape BouncedRecipientInfoList {"type":"list","member":{"shape":"BouncedRecipientInfo"}}
shape BulkEmailDestination {"type":"structure","required":["Destination"],\###
"members":{"Destination":{"shape":"Destination"},"ReplacementTags":{"shape":"MessageTagList"},\###
"ReplacementTemplateData":{"shape":"TemplateData"}}}
shape BulkEmailDestinationList {"type":"list","member":{"shape":"BulkEmailDestination"}}
shape BulkEmailDestinationStatus {"type":"structure","members":{"Status":{"shape":"BulkEmailStatus"},\###
"Error":{"shape":"Error"},"MessageId":{"shape":"MessageId"}}}
shape BulkEmailDestinationStatusList {"type":"list","member":{"shape":"BulkEmailDestinationStatus"}}
shape BulkEmailStatus {"type":"string","enum":["Success","MessageRejected","MailFromDomainNotVerified",\###
"ConfigurationSetDoesNotExist","TemplateDoesNotExist","AccountSuspended","AccountThrottled",\###
"AccountDailyQuotaExceeded","InvalidSendingPoolName","AccountSendingPaused","ConfigurationSetSendingPaused",\###
"InvalidParameterValue","TransientFailure","Failed"]}
shape CannotDeleteException {"type":"structure","members":{"Name":{"shape":"RuleOrRuleSetName"}},\###
"error":{"code":"CannotDelete","httpStatusCode":400,"senderFault":true},"exception":true}
shape Charset {"type":"string"}
shape Cidr {"type":"string"}
shape CloneReceiptRuleSetRequest {"type":"structure","required":["RuleSetName","OriginalRuleSetName"],\###
"members":{"RuleSetName":{"shape":"ReceiptRuleSetName"},"OriginalRuleSetName":{"shape":"ReceiptRuleSetName"}}}
shape CloneReceiptRuleSetResponse {"type":"structure","members":{}}
shape CloudWatchDestination {"type":"structure","required":["DimensionConfigurations"],\###
"members":{"DimensionConfigurations":{"shape":"CloudWatchDimensionConfigurations"}}}
shape CloudWatchDimensionConfiguration {"type":"structure","required":["DimensionName","DimensionValueSource",\###
"DefaultDimensionValue"],"members":{"DimensionName":{"shape":"DimensionName"},\###
"DimensionValueSource":{"shape":"DimensionValueSource"},\###
"DefaultDimensionValue":{"shape":"DefaultDimensionValue"}}}
shape CloudWatchDimensionConfigurations {"type":"list","member":{"shape":"CloudWatchDimensionConfiguration"}}
shape ConfigurationSet {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"ConfigurationSetName"}}}
shape ConfigurationSetAlreadyExistsException {"type":"structure",\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"}},\###
"error":{"code":"ConfigurationSetAlreadyExists","httpStatusCode":400,"senderFault":true},"exception":true}
shape ConfigurationSetAttribute {"type":"string","enum":["eventDestinations","trackingOptions",\###
"deliveryOptions","reputationOptions"]}
shape ConfigurationSetAttributeList {"type":"list","member":{"shape":"ConfigurationSetAttribute"}}
shape ConfigurationSetDoesNotExistException {"type":"structure",\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"}},\###
"error":{"code":"ConfigurationSetDoesNotExist","httpStatusCode":400,"senderFault":true},"exception":true}
shape ConfigurationSetName {"type":"string"}
shape ConfigurationSetSendingPausedException {"type":"structure",\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"}},\###
"error":{"code":"ConfigurationSetSendingPausedException","httpStatusCode":400,"senderFault":true},\###
"exception":true}
shape ConfigurationSets {"type":"list","member":{"shape":"ConfigurationSet"}}
shape ConnectAction {"type":"structure","required":["InstanceARN","IAMRoleARN"],\###
"members":{"InstanceARN":{"shape":"ConnectInstanceArn"},"IAMRoleARN":{"shape":"IAMRoleARN"}}}
shape ConnectInstanceArn {"type":"string",\###
"pattern":"arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9-]{1}:[0-9]{1,\###
20}:instance/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}"}
shape Content {"type":"structure","required":["Data"],"members":{"Data":{"shape":"MessageData"},\###
"Charset":{"shape":"Charset"}}}
shape Counter {"type":"long"}
shape CreateConfigurationSetEventDestinationRequest {"type":"structure","required":["ConfigurationSetName",\###
"EventDestination"],"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"EventDestination":{"shape":"EventDestination"}}}
shape CreateConfigurationSetEventDestinationResponse {"type":"structure","members":{}}
shape CreateConfigurationSetRequest {"type":"structure","required":["ConfigurationSet"],\###
"members":{"ConfigurationSet":{"shape":"ConfigurationSet"}}}
shape CreateConfigurationSetResponse {"type":"structure","members":{}}
shape CreateConfigurationSetTrackingOptionsRequest {"type":"structure","required":["ConfigurationSetName",\###
"TrackingOptions"],"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"TrackingOptions":{"shape":"TrackingOptions"}}}
shape CreateConfigurationSetTrackingOptionsResponse {"type":"structure","members":{}}
shape CreateCustomVerificationEmailTemplateRequest {"type":"structure","required":["TemplateName",\###
"FromEmailAddress","TemplateSubject","TemplateContent","SuccessRedirectionURL","FailureRedirectionURL"],\###
"members":{"TemplateName":{"shape":"TemplateName"},"FromEmailAddress":{"shape":"FromAddress"},\###
"TemplateSubject":{"shape":"Subject"},"TemplateContent":{"shape":"TemplateContent"},\###
"SuccessRedirectionURL":{"shape":"SuccessRedirectionURL"},\###
"FailureRedirectionURL":{"shape":"FailureRedirectionURL"}}}
shape CreateReceiptFilterRequest {"type":"structure","required":["Filter"],\###
"members":{"Filter":{"shape":"ReceiptFilter"}}}
shape CreateReceiptFilterResponse {"type":"structure","members":{}}
shape CreateReceiptRuleRequest {"type":"structure","required":["RuleSetName","Rule"],\###
"members":{"RuleSetName":{"shape":"ReceiptRuleSetName"},"After":{"shape":"ReceiptRuleName"},\###
"Rule":{"shape":"ReceiptRule"}}}
shape CreateReceiptRuleResponse {"type":"structure","members":{}}
shape CreateReceiptRuleSetRequest {"type":"structure","required":["RuleSetName"],\###
"members":{"RuleSetName":{"shape":"ReceiptRuleSetName"}}}
shape CreateReceiptRuleSetResponse {"type":"structure","members":{}}
shape CreateTemplateRequest {"type":"structure","required":["Template"],\###
"members":{"Template":{"shape":"Template"}}}
shape CreateTemplateResponse {"type":"structure","members":{}}
shape CustomMailFromStatus {"type":"string","enum":["Pending","Success","Failed","TemporaryFailure"]}
shape CustomRedirectDomain {"type":"string"}
shape CustomVerificationEmailInvalidContentException {"type":"structure","members":{},\###
"error":{"code":"CustomVerificationEmailInvalidContent","httpStatusCode":400,"senderFault":true},\###
"exception":true}
shape CustomVerificationEmailTemplate {"type":"structure","members":{"TemplateName":{"shape":"TemplateName"},\###
"FromEmailAddress":{"shape":"FromAddress"},"TemplateSubject":{"shape":"Subject"},\###
"SuccessRedirectionURL":{"shape":"SuccessRedirectionURL"},\###
"FailureRedirectionURL":{"shape":"FailureRedirectionURL"}}}
shape CustomVerificationEmailTemplateAlreadyExistsException {"type":"structure",\###
"members":{"CustomVerificationEmailTemplateName":{"shape":"TemplateName"}},\###
"error":{"code":"CustomVerificationEmailTemplateAlreadyExists","httpStatusCode":400,"senderFault":true},\###
"exception":true}
shape CustomVerificationEmailTemplateDoesNotExistException {"type":"structure",\###
"members":{"CustomVerificationEmailTemplateName":{"shape":"TemplateName"}},\###
"error":{"code":"CustomVerificationEmailTemplateDoesNotExist","httpStatusCode":400,"senderFault":true},\###
"exception":true}
shape CustomVerificationEmailTemplates {"type":"list","member":{"shape":"CustomVerificationEmailTemplate"}}
shape DefaultDimensionValue {"type":"string"}
shape DeleteConfigurationSetEventDestinationRequest {"type":"structure","required":["ConfigurationSetName",\###
"EventDestinationName"],"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"EventDestinationName":{"shape":"EventDestinationName"}}}
shape DeleteConfigurationSetEventDestinationResponse {"type":"structure","members":{}}
shape DeleteConfigurationSetRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"}}}
shape DeleteConfigurationSetResponse {"type":"structure","members":{}}
shape DeleteConfigurationSetTrackingOptionsRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"}}}
shape DeleteConfigurationSetTrackingOptionsResponse {"type":"structure","members":{}}
shape DeleteCustomVerificationEmailTemplateRequest {"type":"structure","required":["TemplateName"],\###
"members":{"TemplateName":{"shape":"TemplateName"}}}
shape DeleteIdentityPolicyRequest {"type":"structure","required":["Identity","PolicyName"],\###
"members":{"Identity":{"shape":"Identity"},"PolicyName":{"shape":"PolicyName"}}}
shape DeleteIdentityPolicyResponse {"type":"structure","members":{}}
shape DeleteIdentityRequest {"type":"structure","required":["Identity"],\###
"members":{"Identity":{"shape":"Identity"}}}
shape DeleteIdentityResponse {"type":"structure","members":{}}
shape DeleteReceiptFilterRequest {"type":"structure","required":["FilterName"],\###
"members":{"FilterName":{"shape":"ReceiptFilterName"}}}
shape DeleteReceiptFilterResponse {"type":"structure","members":{}}
shape DeleteReceiptRuleRequest {"type":"structure","required":["RuleSetName","RuleName"],\###
"members":{"RuleSetName":{"shape":"ReceiptRuleSetName"},"RuleName":{"shape":"ReceiptRuleName"}}}
shape DeleteReceiptRuleResponse {"type":"structure","members":{}}
shape DeleteReceiptRuleSetRequest {"type":"structure","required":["RuleSetName"],\###
"members":{"RuleSetName":{"shape":"ReceiptRuleSetName"}}}
shape DeleteReceiptRuleSetResponse {"type":"structure","members":{}}
shape DeleteTemplateRequest {"type":"structure","required":["TemplateName"],\###
"members":{"TemplateName":{"shape":"TemplateName"}}}
shape DeleteTemplateResponse {"type":"structure","members":{}}
shape DeleteVerifiedEmailAddressRequest {"type":"structure","required":["EmailAddress"],\###
"members":{"EmailAddress":{"shape":"Address"}}}
shape DeliveryOptions {"type":"structure","members":{"TlsPolicy":{"shape":"TlsPolicy"}}}
shape DescribeActiveReceiptRuleSetRequest {"type":"structure","members":{}}
shape DescribeActiveReceiptRuleSetResponse {"type":"structure",\###
"members":{"Metadata":{"shape":"ReceiptRuleSetMetadata"},"Rules":{"shape":"ReceiptRulesList"}}}
shape DescribeConfigurationSetRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"ConfigurationSetAttributeNames":{"shape":"ConfigurationSetAttributeList"}}}
shape DescribeConfigurationSetResponse {"type":"structure",\###
"members":{"ConfigurationSet":{"shape":"ConfigurationSet"},"EventDestinations":{"shape":"EventDestinations"},\###
"TrackingOptions":{"shape":"TrackingOptions"},"DeliveryOptions":{"shape":"DeliveryOptions"},\###
"ReputationOptions":{"shape":"ReputationOptions"}}}
shape DescribeReceiptRuleRequest {"type":"structure","required":["RuleSetName","RuleName"],\###
"members":{"RuleSetName":{"shape":"ReceiptRuleSetName"},"RuleName":{"shape":"ReceiptRuleName"}}}
shape DescribeReceiptRuleResponse {"type":"structure","members":{"Rule":{"shape":"ReceiptRule"}}}
shape DescribeReceiptRuleSetRequest {"type":"structure","required":["RuleSetName"],\###
"members":{"RuleSetName":{"shape":"ReceiptRuleSetName"}}}
shape DescribeReceiptRuleSetResponse {"type":"structure",\###
"members":{"Metadata":{"shape":"ReceiptRuleSetMetadata"},"Rules":{"shape":"ReceiptRulesList"}}}
shape Destination {"type":"structure","members":{"ToAddresses":{"shape":"AddressList"},\###
"CcAddresses":{"shape":"AddressList"},"BccAddresses":{"shape":"AddressList"}}}
shape DiagnosticCode {"type":"string"}
shape DimensionName {"type":"string"}
shape DimensionValueSource {"type":"string","enum":["messageTag","emailHeader","linkTag"]}
shape DkimAttributes {"type":"map","key":{"shape":"Identity"},"value":{"shape":"IdentityDkimAttributes"}}
shape Domain {"type":"string"}
shape DsnAction {"type":"string","enum":["failed","delayed","delivered","relayed","expanded"]}
shape DsnStatus {"type":"string"}
shape Enabled {"type":"boolean"}
shape Error {"type":"string"}
shape EventDestination {"type":"structure","required":["Name","MatchingEventTypes"],\###
"members":{"Name":{"shape":"EventDestinationName"},"Enabled":{"shape":"Enabled"},\###
"MatchingEventTypes":{"shape":"EventTypes"},\###
"KinesisFirehoseDestination":{"shape":"KinesisFirehoseDestination"},\###
"CloudWatchDestination":{"shape":"CloudWatchDestination"},"SNSDestination":{"shape":"SNSDestination"}}}
shape EventDestinationAlreadyExistsException {"type":"structure",\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"EventDestinationName":{"shape":"EventDestinationName"}},"error":{"code":"EventDestinationAlreadyExists",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape EventDestinationDoesNotExistException {"type":"structure",\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"EventDestinationName":{"shape":"EventDestinationName"}},"error":{"code":"EventDestinationDoesNotExist",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape EventDestinationName {"type":"string"}
shape EventDestinations {"type":"list","member":{"shape":"EventDestination"}}
shape EventType {"type":"string","enum":["send","reject","bounce","complaint","delivery","open","click",\###
"renderingFailure"]}
shape EventTypes {"type":"list","member":{"shape":"EventType"}}
shape Explanation {"type":"string"}
shape ExtensionField {"type":"structure","required":["Name","Value"],\###
"members":{"Name":{"shape":"ExtensionFieldName"},"Value":{"shape":"ExtensionFieldValue"}}}
shape ExtensionFieldList {"type":"list","member":{"shape":"ExtensionField"}}
shape ExtensionFieldName {"type":"string"}
shape ExtensionFieldValue {"type":"string"}
shape FailureRedirectionURL {"type":"string"}
shape FromAddress {"type":"string"}
shape FromEmailAddressNotVerifiedException {"type":"structure",\###
"members":{"FromEmailAddress":{"shape":"FromAddress"}},"error":{"code":"FromEmailAddressNotVerified",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape GetAccountSendingEnabledResponse {"type":"structure","members":{"Enabled":{"shape":"Enabled"}}}
shape GetCustomVerificationEmailTemplateRequest {"type":"structure","required":["TemplateName"],\###
"members":{"TemplateName":{"shape":"TemplateName"}}}
shape GetCustomVerificationEmailTemplateResponse {"type":"structure",\###
"members":{"TemplateName":{"shape":"TemplateName"},"FromEmailAddress":{"shape":"FromAddress"},\###
"TemplateSubject":{"shape":"Subject"},"TemplateContent":{"shape":"TemplateContent"},\###
"SuccessRedirectionURL":{"shape":"SuccessRedirectionURL"},\###
"FailureRedirectionURL":{"shape":"FailureRedirectionURL"}}}
shape GetIdentityDkimAttributesRequest {"type":"structure","required":["Identities"],\###
"members":{"Identities":{"shape":"IdentityList"}}}
shape GetIdentityDkimAttributesResponse {"type":"structure","required":["DkimAttributes"],\###
"members":{"DkimAttributes":{"shape":"DkimAttributes"}}}
shape GetIdentityMailFromDomainAttributesRequest {"type":"structure","required":["Identities"],\###
"members":{"Identities":{"shape":"IdentityList"}}}
shape GetIdentityMailFromDomainAttributesResponse {"type":"structure","required":["MailFromDomainAttributes"],\###
"members":{"MailFromDomainAttributes":{"shape":"MailFromDomainAttributes"}}}
shape GetIdentityNotificationAttributesRequest {"type":"structure","required":["Identities"],\###
"members":{"Identities":{"shape":"IdentityList"}}}
shape GetIdentityNotificationAttributesResponse {"type":"structure","required":["NotificationAttributes"],\###
"members":{"NotificationAttributes":{"shape":"NotificationAttributes"}}}
shape GetIdentityPoliciesRequest {"type":"structure","required":["Identity","PolicyNames"],\###
"members":{"Identity":{"shape":"Identity"},"PolicyNames":{"shape":"PolicyNameList"}}}
shape GetIdentityPoliciesResponse {"type":"structure","required":["Policies"],\###
"members":{"Policies":{"shape":"PolicyMap"}}}
shape GetIdentityVerificationAttributesRequest {"type":"structure","required":["Identities"],\###
"members":{"Identities":{"shape":"IdentityList"}}}
shape GetIdentityVerificationAttributesResponse {"type":"structure","required":["VerificationAttributes"],\###
"members":{"VerificationAttributes":{"shape":"VerificationAttributes"}}}
shape GetSendQuotaResponse {"type":"structure","members":{"Max24HourSend":{"shape":"Max24HourSend"},\###
"MaxSendRate":{"shape":"MaxSendRate"},"SentLast24Hours":{"shape":"SentLast24Hours"}}}
shape GetSendStatisticsResponse {"type":"structure",\###
"members":{"SendDataPoints":{"shape":"SendDataPointList"}}}
shape GetTemplateRequest {"type":"structure","required":["TemplateName"],\###
"members":{"TemplateName":{"shape":"TemplateName"}}}
shape GetTemplateResponse {"type":"structure","members":{"Template":{"shape":"Template"}}}
shape HeaderName {"type":"string"}
shape HeaderValue {"type":"string"}
shape HtmlPart {"type":"string"}
shape IAMRoleARN {"type":"string","max":2048,"min":20,\###
"pattern":"arn:[\\w-]+:iam::[0-9]+:role(\\u002F)([\\u0021-\\u007E]+\\u002F)?([\\w+=,.@-]+)"}
shape Identity {"type":"string"}
shape IdentityDkimAttributes {"type":"structure","required":["DkimEnabled","DkimVerificationStatus"],\###
"members":{"DkimEnabled":{"shape":"Enabled"},"DkimVerificationStatus":{"shape":"VerificationStatus"},\###
"DkimTokens":{"shape":"VerificationTokenList"}}}
shape IdentityList {"type":"list","member":{"shape":"Identity"}}
shape IdentityMailFromDomainAttributes {"type":"structure","required":["MailFromDomain",\###
"MailFromDomainStatus","BehaviorOnMXFailure"],"members":{"MailFromDomain":{"shape":"MailFromDomainName"},\###
"MailFromDomainStatus":{"shape":"CustomMailFromStatus"},\###
"BehaviorOnMXFailure":{"shape":"BehaviorOnMXFailure"}}}
shape IdentityNotificationAttributes {"type":"structure","required":["BounceTopic","ComplaintTopic",\###
"DeliveryTopic","ForwardingEnabled"],"members":{"BounceTopic":{"shape":"NotificationTopic"},\###
"ComplaintTopic":{"shape":"NotificationTopic"},"DeliveryTopic":{"shape":"NotificationTopic"},\###
"ForwardingEnabled":{"shape":"Enabled"},"HeadersInBounceNotificationsEnabled":{"shape":"Enabled"},\###
"HeadersInComplaintNotificationsEnabled":{"shape":"Enabled"},\###
"HeadersInDeliveryNotificationsEnabled":{"shape":"Enabled"}}}
shape IdentityType {"type":"string","enum":["EmailAddress","Domain"]}
shape IdentityVerificationAttributes {"type":"structure","required":["VerificationStatus"],\###
"members":{"VerificationStatus":{"shape":"VerificationStatus"},\###
"VerificationToken":{"shape":"VerificationToken"}}}
shape InvalidCloudWatchDestinationException {"type":"structure",\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"EventDestinationName":{"shape":"EventDestinationName"}},"error":{"code":"InvalidCloudWatchDestination",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidConfigurationSetException {"type":"structure","members":{},\###
"error":{"code":"InvalidConfigurationSet","httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidDeliveryOptionsException {"type":"structure","members":{},\###
"error":{"code":"InvalidDeliveryOptions","httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidFirehoseDestinationException {"type":"structure",\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"EventDestinationName":{"shape":"EventDestinationName"}},"error":{"code":"InvalidFirehoseDestination",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidLambdaFunctionException {"type":"structure",\###
"members":{"FunctionArn":{"shape":"AmazonResourceName"}},"error":{"code":"InvalidLambdaFunction",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidPolicyException {"type":"structure","members":{},"error":{"code":"InvalidPolicy",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidRenderingParameterException {"type":"structure",\###
"members":{"TemplateName":{"shape":"TemplateName"}},"error":{"code":"InvalidRenderingParameter",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidS3ConfigurationException {"type":"structure","members":{"Bucket":{"shape":"S3BucketName"}},\###
"error":{"code":"InvalidS3Configuration","httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidSNSDestinationException {"type":"structure",\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"EventDestinationName":{"shape":"EventDestinationName"}},"error":{"code":"InvalidSNSDestination",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidSnsTopicException {"type":"structure","members":{"Topic":{"shape":"AmazonResourceName"}},\###
"error":{"code":"InvalidSnsTopic","httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidTemplateException {"type":"structure","members":{"TemplateName":{"shape":"TemplateName"}},\###
"error":{"code":"InvalidTemplate","httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidTrackingOptionsException {"type":"structure","members":{},\###
"error":{"code":"InvalidTrackingOptions","httpStatusCode":400,"senderFault":true},"exception":true}
shape InvocationType {"type":"string","enum":["Event","RequestResponse"]}
shape KinesisFirehoseDestination {"type":"structure","required":["IAMRoleARN","DeliveryStreamARN"],\###
"members":{"IAMRoleARN":{"shape":"AmazonResourceName"},"DeliveryStreamARN":{"shape":"AmazonResourceName"}}}
shape LambdaAction {"type":"structure","required":["FunctionArn"],\###
"members":{"TopicArn":{"shape":"AmazonResourceName"},"FunctionArn":{"shape":"AmazonResourceName"},\###
"InvocationType":{"shape":"InvocationType"}}}
shape LastAttemptDate {"type":"timestamp"}
shape LastFreshStart {"type":"timestamp"}
shape LimitExceededException {"type":"structure","members":{},"error":{"code":"LimitExceeded",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape ListConfigurationSetsRequest {"type":"structure","members":{"NextToken":{"shape":"NextToken"},\###
"MaxItems":{"shape":"MaxItems"}}}
shape ListConfigurationSetsResponse {"type":"structure",\###
"members":{"ConfigurationSets":{"shape":"ConfigurationSets"},"NextToken":{"shape":"NextToken"}}}
shape ListCustomVerificationEmailTemplatesRequest {"type":"structure",\###
"members":{"NextToken":{"shape":"NextToken"},"MaxResults":{"shape":"MaxResults"}}}
shape ListCustomVerificationEmailTemplatesResponse {"type":"structure",\###
"members":{"CustomVerificationEmailTemplates":{"shape":"CustomVerificationEmailTemplates"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListIdentitiesRequest {"type":"structure","members":{"IdentityType":{"shape":"IdentityType"},\###
"NextToken":{"shape":"NextToken"},"MaxItems":{"shape":"MaxItems"}}}
shape ListIdentitiesResponse {"type":"structure","required":["Identities"],\###
"members":{"Identities":{"shape":"IdentityList"},"NextToken":{"shape":"NextToken"}}}
shape ListIdentityPoliciesRequest {"type":"structure","required":["Identity"],\###
"members":{"Identity":{"shape":"Identity"}}}
shape ListIdentityPoliciesResponse {"type":"structure","required":["PolicyNames"],\###
"members":{"PolicyNames":{"shape":"PolicyNameList"}}}
shape ListReceiptFiltersRequest {"type":"structure","members":{}}
shape ListReceiptFiltersResponse {"type":"structure","members":{"Filters":{"shape":"ReceiptFilterList"}}}
shape ListReceiptRuleSetsRequest {"type":"structure","members":{"NextToken":{"shape":"NextToken"}}}
shape ListReceiptRuleSetsResponse {"type":"structure","members":{"RuleSets":{"shape":"ReceiptRuleSetsLists"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListTemplatesRequest {"type":"structure","members":{"NextToken":{"shape":"NextToken"},\###
"MaxItems":{"shape":"MaxItems"}}}
shape ListTemplatesResponse {"type":"structure",\###
"members":{"TemplatesMetadata":{"shape":"TemplateMetadataList"},"NextToken":{"shape":"NextToken"}}}
shape ListVerifiedEmailAddressesResponse {"type":"structure",\###
"members":{"VerifiedEmailAddresses":{"shape":"AddressList"}}}
shape MailFromDomainAttributes {"type":"map","key":{"shape":"Identity"},\###
"value":{"shape":"IdentityMailFromDomainAttributes"}}
shape MailFromDomainName {"type":"string"}
shape MailFromDomainNotVerifiedException {"type":"structure","members":{},\###
"error":{"code":"MailFromDomainNotVerifiedException","httpStatusCode":400,"senderFault":true},\###
"exception":true}
shape Max24HourSend {"type":"double"}
shape MaxItems {"type":"integer"}
shape MaxResults {"type":"integer","max":50,"min":1}
shape MaxSendRate {"type":"double"}
shape Message {"type":"structure","required":["Subject","Body"],"members":{"Subject":{"shape":"Content"},\###
"Body":{"shape":"Body"}}}
shape MessageData {"type":"string"}
shape MessageDsn {"type":"structure","required":["ReportingMta"],\###
"members":{"ReportingMta":{"shape":"ReportingMta"},"ArrivalDate":{"shape":"ArrivalDate"},\###
"ExtensionFields":{"shape":"ExtensionFieldList"}}}
shape MessageId {"type":"string"}
shape MessageRejected {"type":"structure","members":{},"error":{"code":"MessageRejected","httpStatusCode":400,\###
"senderFault":true},"exception":true}
shape MessageTag {"type":"structure","required":["Name","Value"],"members":{"Name":{"shape":"MessageTagName"},\###
"Value":{"shape":"MessageTagValue"}}}
shape MessageTagList {"type":"list","member":{"shape":"MessageTag"}}
shape MessageTagName {"type":"string"}
shape MessageTagValue {"type":"string"}
shape MissingRenderingAttributeException {"type":"structure",\###
"members":{"TemplateName":{"shape":"TemplateName"}},"error":{"code":"MissingRenderingAttribute",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape NextToken {"type":"string"}
shape NotificationAttributes {"type":"map","key":{"shape":"Identity"},\###
"value":{"shape":"IdentityNotificationAttributes"}}
shape NotificationTopic {"type":"string"}
shape NotificationType {"type":"string","enum":["Bounce","Complaint","Delivery"]}
shape Policy {"type":"string","min":1}
shape PolicyMap {"type":"map","key":{"shape":"PolicyName"},"value":{"shape":"Policy"}}
shape PolicyName {"type":"string","max":64,"min":1}
shape PolicyNameList {"type":"list","member":{"shape":"PolicyName"}}
shape ProductionAccessNotGrantedException {"type":"structure","members":{},\###
"error":{"code":"ProductionAccessNotGranted","httpStatusCode":400,"senderFault":true},"exception":true}
shape PutConfigurationSetDeliveryOptionsRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"DeliveryOptions":{"shape":"DeliveryOptions"}}}
shape PutConfigurationSetDeliveryOptionsResponse {"type":"structure","members":{}}
shape PutIdentityPolicyRequest {"type":"structure","required":["Identity","PolicyName","Policy"],\###
"members":{"Identity":{"shape":"Identity"},"PolicyName":{"shape":"PolicyName"},"Policy":{"shape":"Policy"}}}
shape PutIdentityPolicyResponse {"type":"structure","members":{}}
shape RawMessage {"type":"structure","required":["Data"],"members":{"Data":{"shape":"RawMessageData"}}}
shape RawMessageData {"type":"blob"}
shape ReceiptAction {"type":"structure","members":{"S3Action":{"shape":"S3Action"},\###
"BounceAction":{"shape":"BounceAction"},"WorkmailAction":{"shape":"WorkmailAction"},\###
"LambdaAction":{"shape":"LambdaAction"},"StopAction":{"shape":"StopAction"},\###
"AddHeaderAction":{"shape":"AddHeaderAction"},"SNSAction":{"shape":"SNSAction"},\###
"ConnectAction":{"shape":"ConnectAction"}}}
shape ReceiptActionsList {"type":"list","member":{"shape":"ReceiptAction"}}
shape ReceiptFilter {"type":"structure","required":["Name","IpFilter"],\###
"members":{"Name":{"shape":"ReceiptFilterName"},"IpFilter":{"shape":"ReceiptIpFilter"}}}
shape ReceiptFilterList {"type":"list","member":{"shape":"ReceiptFilter"}}
shape ReceiptFilterName {"type":"string"}
shape ReceiptFilterPolicy {"type":"string","enum":["Block","Allow"]}
shape ReceiptIpFilter {"type":"structure","required":["Policy","Cidr"],\###
"members":{"Policy":{"shape":"ReceiptFilterPolicy"},"Cidr":{"shape":"Cidr"}}}
shape ReceiptRule {"type":"structure","required":["Name"],"members":{"Name":{"shape":"ReceiptRuleName"},\###
"Enabled":{"shape":"Enabled"},"TlsPolicy":{"shape":"TlsPolicy"},"Recipients":{"shape":"RecipientsList"},\###
"Actions":{"shape":"ReceiptActionsList"},"ScanEnabled":{"shape":"Enabled"}}}
shape ReceiptRuleName {"type":"string"}
shape ReceiptRuleNamesList {"type":"list","member":{"shape":"ReceiptRuleName"}}
shape ReceiptRuleSetMetadata {"type":"structure","members":{"Name":{"shape":"ReceiptRuleSetName"},\###
"CreatedTimestamp":{"shape":"Timestamp"}}}
shape ReceiptRuleSetName {"type":"string"}
shape ReceiptRuleSetsLists {"type":"list","member":{"shape":"ReceiptRuleSetMetadata"}}
shape ReceiptRulesList {"type":"list","member":{"shape":"ReceiptRule"}}
shape Recipient {"type":"string"}
shape RecipientDsnFields {"type":"structure","required":["Action","Status"],\###
"members":{"FinalRecipient":{"shape":"Address"},"Action":{"shape":"DsnAction"},\###
"RemoteMta":{"shape":"RemoteMta"},"Status":{"shape":"DsnStatus"},"DiagnosticCode":{"shape":"DiagnosticCode"},\###
"LastAttemptDate":{"shape":"LastAttemptDate"},"ExtensionFields":{"shape":"ExtensionFieldList"}}}
shape RecipientsList {"type":"list","member":{"shape":"Recipient"}}
shape RemoteMta {"type":"string"}
shape RenderedTemplate {"type":"string"}
shape ReorderReceiptRuleSetRequest {"type":"structure","required":["RuleSetName","RuleNames"],\###
"members":{"RuleSetName":{"shape":"ReceiptRuleSetName"},"RuleNames":{"shape":"ReceiptRuleNamesList"}}}
shape ReorderReceiptRuleSetResponse {"type":"structure","members":{}}
shape ReportingMta {"type":"string"}
shape ReputationOptions {"type":"structure","members":{"SendingEnabled":{"shape":"Enabled"},\###
"ReputationMetricsEnabled":{"shape":"Enabled"},"LastFreshStart":{"shape":"LastFreshStart"}}}
shape RuleDoesNotExistException {"type":"structure","members":{"Name":{"shape":"RuleOrRuleSetName"}},\###
"error":{"code":"RuleDoesNotExist","httpStatusCode":400,"senderFault":true},"exception":true}
shape RuleOrRuleSetName {"type":"string"}
shape RuleSetDoesNotExistException {"type":"structure","members":{"Name":{"shape":"RuleOrRuleSetName"}},\###
"error":{"code":"RuleSetDoesNotExist","httpStatusCode":400,"senderFault":true},"exception":true}
shape S3Action {"type":"structure","required":["BucketName"],\###
"members":{"TopicArn":{"shape":"AmazonResourceName"},"BucketName":{"shape":"S3BucketName"},\###
"ObjectKeyPrefix":{"shape":"S3KeyPrefix"},"KmsKeyArn":{"shape":"AmazonResourceName"},\###
"IamRoleArn":{"shape":"IAMRoleARN"}}}
shape S3BucketName {"type":"string"}
shape S3KeyPrefix {"type":"string"}
shape SNSAction {"type":"structure","required":["TopicArn"],\###
"members":{"TopicArn":{"shape":"AmazonResourceName"},"Encoding":{"shape":"SNSActionEncoding"}}}
shape SNSActionEncoding {"type":"string","enum":["UTF-8","Base64"]}
shape SNSDestination {"type":"structure","required":["TopicARN"],\###
"members":{"TopicARN":{"shape":"AmazonResourceName"}}}
shape SendBounceRequest {"type":"structure","required":["OriginalMessageId","BounceSender",\###
"BouncedRecipientInfoList"],"members":{"OriginalMessageId":{"shape":"MessageId"},\###
"BounceSender":{"shape":"Address"},"Explanation":{"shape":"Explanation"},"MessageDsn":{"shape":"MessageDsn"},\###
"BouncedRecipientInfoList":{"shape":"BouncedRecipientInfoList"},\###
"BounceSenderArn":{"shape":"AmazonResourceName"}}}
shape SendBounceResponse {"type":"structure","members":{"MessageId":{"shape":"MessageId"}}}
shape SendBulkTemplatedEmailRequest {"type":"structure","required":["Source","Template","DefaultTemplateData",\###
"Destinations"],"members":{"Source":{"shape":"Address"},"SourceArn":{"shape":"AmazonResourceName"},\###
"ReplyToAddresses":{"shape":"AddressList"},"ReturnPath":{"shape":"Address"},\###
"ReturnPathArn":{"shape":"AmazonResourceName"},"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"DefaultTags":{"shape":"MessageTagList"},"Template":{"shape":"TemplateName"},\###
"TemplateArn":{"shape":"AmazonResourceName"},"DefaultTemplateData":{"shape":"TemplateData"},\###
"Destinations":{"shape":"BulkEmailDestinationList"}}}
shape SendBulkTemplatedEmailResponse {"type":"structure","required":["Status"],\###
"members":{"Status":{"shape":"BulkEmailDestinationStatusList"}}}
shape SendCustomVerificationEmailRequest {"type":"structure","required":["EmailAddress","TemplateName"],\###
"members":{"EmailAddress":{"shape":"Address"},"TemplateName":{"shape":"TemplateName"},\###
"ConfigurationSetName":{"shape":"ConfigurationSetName"}}}
shape SendCustomVerificationEmailResponse {"type":"structure","members":{"MessageId":{"shape":"MessageId"}}}
shape SendDataPoint {"type":"structure","members":{"Timestamp":{"shape":"Timestamp"},\###
"DeliveryAttempts":{"shape":"Counter"},"Bounces":{"shape":"Counter"},"Complaints":{"shape":"Counter"},\###
"Rejects":{"shape":"Counter"}}}
shape SendDataPointList {"type":"list","member":{"shape":"SendDataPoint"}}
shape SendEmailRequest {"type":"structure","required":["Source","Destination","Message"],\###
"members":{"Source":{"shape":"Address"},"Destination":{"shape":"Destination"},"Message":{"shape":"Message"},\###
"ReplyToAddresses":{"shape":"AddressList"},"ReturnPath":{"shape":"Address"},\###
"SourceArn":{"shape":"AmazonResourceName"},"ReturnPathArn":{"shape":"AmazonResourceName"},\###
"Tags":{"shape":"MessageTagList"},"ConfigurationSetName":{"shape":"ConfigurationSetName"}}}
shape SendEmailResponse {"type":"structure","required":["MessageId"],\###
"members":{"MessageId":{"shape":"MessageId"}}}
shape SendRawEmailRequest {"type":"structure","required":["RawMessage"],\###
"members":{"Source":{"shape":"Address"},"Destinations":{"shape":"AddressList"},\###
"RawMessage":{"shape":"RawMessage"},"FromArn":{"shape":"AmazonResourceName"},\###
"SourceArn":{"shape":"AmazonResourceName"},"ReturnPathArn":{"shape":"AmazonResourceName"},\###
"Tags":{"shape":"MessageTagList"},"ConfigurationSetName":{"shape":"ConfigurationSetName"}}}
shape SendRawEmailResponse {"type":"structure","required":["MessageId"],\###
"members":{"MessageId":{"shape":"MessageId"}}}
shape SendTemplatedEmailRequest {"type":"structure","required":["Source","Destination","Template",\###
"TemplateData"],"members":{"Source":{"shape":"Address"},"Destination":{"shape":"Destination"},\###
"ReplyToAddresses":{"shape":"AddressList"},"ReturnPath":{"shape":"Address"},\###
"SourceArn":{"shape":"AmazonResourceName"},"ReturnPathArn":{"shape":"AmazonResourceName"},\###
"Tags":{"shape":"MessageTagList"},"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"Template":{"shape":"TemplateName"},"TemplateArn":{"shape":"AmazonResourceName"},\###
"TemplateData":{"shape":"TemplateData"}}}
shape SendTemplatedEmailResponse {"type":"structure","required":["MessageId"],\###
"members":{"MessageId":{"shape":"MessageId"}}}
shape SentLast24Hours {"type":"double"}
shape SetActiveReceiptRuleSetRequest {"type":"structure",\###
"members":{"RuleSetName":{"shape":"ReceiptRuleSetName"}}}
shape SetActiveReceiptRuleSetResponse {"type":"structure","members":{}}
shape SetIdentityDkimEnabledRequest {"type":"structure","required":["Identity","DkimEnabled"],\###
"members":{"Identity":{"shape":"Identity"},"DkimEnabled":{"shape":"Enabled"}}}
shape SetIdentityDkimEnabledResponse {"type":"structure","members":{}}
shape SetIdentityFeedbackForwardingEnabledRequest {"type":"structure","required":["Identity",\###
"ForwardingEnabled"],"members":{"Identity":{"shape":"Identity"},"ForwardingEnabled":{"shape":"Enabled"}}}
shape SetIdentityFeedbackForwardingEnabledResponse {"type":"structure","members":{}}
shape SetIdentityHeadersInNotificationsEnabledRequest {"type":"structure","required":["Identity",\###
"NotificationType","Enabled"],"members":{"Identity":{"shape":"Identity"},\###
"NotificationType":{"shape":"NotificationType"},"Enabled":{"shape":"Enabled"}}}
shape SetIdentityHeadersInNotificationsEnabledResponse {"type":"structure","members":{}}
shape SetIdentityMailFromDomainRequest {"type":"structure","required":["Identity"],\###
"members":{"Identity":{"shape":"Identity"},"MailFromDomain":{"shape":"MailFromDomainName"},\###
"BehaviorOnMXFailure":{"shape":"BehaviorOnMXFailure"}}}
shape SetIdentityMailFromDomainResponse {"type":"structure","members":{}}
shape SetIdentityNotificationTopicRequest {"type":"structure","required":["Identity","NotificationType"],\###
"members":{"Identity":{"shape":"Identity"},"NotificationType":{"shape":"NotificationType"},\###
"SnsTopic":{"shape":"NotificationTopic"}}}
shape SetIdentityNotificationTopicResponse {"type":"structure","members":{}}
shape SetReceiptRulePositionRequest {"type":"structure","required":["RuleSetName","RuleName"],\###
"members":{"RuleSetName":{"shape":"ReceiptRuleSetName"},"RuleName":{"shape":"ReceiptRuleName"},\###
"After":{"shape":"ReceiptRuleName"}}}
shape SetReceiptRulePositionResponse {"type":"structure","members":{}}
shape StopAction {"type":"structure","required":["Scope"],"members":{"Scope":{"shape":"StopScope"},\###
"TopicArn":{"shape":"AmazonResourceName"}}}
shape StopScope {"type":"string","enum":["RuleSet"]}
shape Subject {"type":"string"}
shape SubjectPart {"type":"string"}
shape SuccessRedirectionURL {"type":"string"}
shape Template {"type":"structure","required":["TemplateName"],\###
"members":{"TemplateName":{"shape":"TemplateName"},"SubjectPart":{"shape":"SubjectPart"},\###
"TextPart":{"shape":"TextPart"},"HtmlPart":{"shape":"HtmlPart"}}}
shape TemplateContent {"type":"string"}
shape TemplateData {"type":"string","max":262144}
shape TemplateDoesNotExistException {"type":"structure","members":{"TemplateName":{"shape":"TemplateName"}},\###
"error":{"code":"TemplateDoesNotExist","httpStatusCode":400,"senderFault":true},"exception":true}
shape TemplateMetadata {"type":"structure","members":{"Name":{"shape":"TemplateName"},\###
"CreatedTimestamp":{"shape":"Timestamp"}}}
shape TemplateMetadataList {"type":"list","member":{"shape":"TemplateMetadata"}}
shape TemplateName {"type":"string"}
shape TestRenderTemplateRequest {"type":"structure","required":["TemplateName","TemplateData"],\###
"members":{"TemplateName":{"shape":"TemplateName"},"TemplateData":{"shape":"TemplateData"}}}
shape TestRenderTemplateResponse {"type":"structure",\###
"members":{"RenderedTemplate":{"shape":"RenderedTemplate"}}}
shape TextPart {"type":"string"}
shape Timestamp {"type":"timestamp"}
shape TlsPolicy {"type":"string","enum":["Require","Optional"]}
shape TrackingOptions {"type":"structure","members":{"CustomRedirectDomain":{"shape":"CustomRedirectDomain"}}}
shape TrackingOptionsAlreadyExistsException {"type":"structure",\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"}},\###
"error":{"code":"TrackingOptionsAlreadyExistsException","httpStatusCode":400,"senderFault":true},\###
"exception":true}
shape TrackingOptionsDoesNotExistException {"type":"structure",\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"}},\###
"error":{"code":"TrackingOptionsDoesNotExistException","httpStatusCode":400,"senderFault":true},\###
"exception":true}
shape UpdateAccountSendingEnabledRequest {"type":"structure","members":{"Enabled":{"shape":"Enabled"}}}
shape UpdateConfigurationSetEventDestinationRequest {"type":"structure","required":["ConfigurationSetName",\###
"EventDestination"],"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"EventDestination":{"shape":"EventDestination"}}}
shape UpdateConfigurationSetEventDestinationResponse {"type":"structure","members":{}}
shape UpdateConfigurationSetReputationMetricsEnabledRequest {"type":"structure",\###
"required":["ConfigurationSetName","Enabled"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},"Enabled":{"shape":"Enabled"}}}
shape UpdateConfigurationSetSendingEnabledRequest {"type":"structure","required":["ConfigurationSetName",\###
"Enabled"],"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},"Enabled":{"shape":"Enabled"}}}
shape UpdateConfigurationSetTrackingOptionsRequest {"type":"structure","required":["ConfigurationSetName",\###
"TrackingOptions"],"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"TrackingOptions":{"shape":"TrackingOptions"}}}
shape UpdateConfigurationSetTrackingOptionsResponse {"type":"structure","members":{}}
shape UpdateCustomVerificationEmailTemplateRequest {"type":"structure","required":["TemplateName"],\###
"members":{"TemplateName":{"shape":"TemplateName"},"FromEmailAddress":{"shape":"FromAddress"},\###
"TemplateSubject":{"shape":"Subject"},"TemplateContent":{"shape":"TemplateContent"},\###
"SuccessRedirectionURL":{"shape":"SuccessRedirectionURL"},\###
"FailureRedirectionURL":{"shape":"FailureRedirectionURL"}}}
shape UpdateReceiptRuleRequest {"type":"structure","required":["RuleSetName","Rule"],\###
"members":{"RuleSetName":{"shape":"ReceiptRuleSetName"},"Rule":{"shape":"ReceiptRule"}}}
shape UpdateReceiptRuleResponse {"type":"structure","members":{}}
shape UpdateTemplateRequest {"type":"structure","required":["Template"],\###
"members":{"Template":{"shape":"Template"}}}
shape UpdateTemplateResponse {"type":"structure","members":{}}
shape VerificationAttributes {"type":"map","key":{"shape":"Identity"},\###
"value":{"shape":"IdentityVerificationAttributes"}}
shape VerificationStatus {"type":"string","enum":["Pending","Success","Failed","TemporaryFailure",\###
"NotStarted"]}
shape VerificationToken {"type":"string"}
shape VerificationTokenList {"type":"list","member":{"shape":"VerificationToken"}}
shape VerifyDomainDkimRequest {"type":"structure","required":["Domain"],\###
"members":{"Domain":{"shape":"Domain"}}}
shape VerifyDomainDkimResponse {"type":"structure","required":["DkimTokens"],\###
"members":{"DkimTokens":{"shape":"VerificationTokenList"}}}
shape VerifyDomainIdentityRequest {"type":"structure","required":["Domain"],\###
"members":{"Domain":{"shape":"Domain"}}}
shape VerifyDomainIdentityResponse {"type":"structure","required":["VerificationToken"],\###
"members":{"VerificationToken":{"shape":"VerificationToken"}}}
shape VerifyEmailAddressRequest {"type":"structure","required":["EmailAddress"],\###
"members":{"EmailAddress":{"shape":"Address"}}}
shape VerifyEmailIdentityRequest {"type":"structure","required":["EmailAddress"],\###
"members":{"EmailAddress":{"shape":"Address"}}}
shape VerifyEmailIdentityResponse {"type":"structure","members":{}}
shape WorkmailAction {"type":"structure","required":["OrganizationArn"],\###
"members":{"TopicArn":{"shape":"AmazonResourceName"},"OrganizationArn":{"shape":"AmazonResourceName"}}}
"""###
