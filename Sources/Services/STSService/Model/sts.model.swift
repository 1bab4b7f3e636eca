// Written by Scripts/generate-service-models from botocore's service model; do not edit.

// swift-format-ignore-file

/// The shapes and operations of `sts`, as lines for `ServiceModel`.
let stsModelText = ###"""
metadata {"apiVersion":"2011-06-15","endpointPrefix":"sts","globalEndpoint":"sts.amazonaws.com",\###
"protocol":"query","serviceAbbreviation":"AWS STS","serviceFullName":"AWS Security Token Service",\###
"serviceId":"STS","signatureVersion":"v4","uid":"sts-2011-06-15",\###
"xmlNamespace":"https://sts.amazonaws.com/doc/2011-06-15/"}
operation AssumeRole {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"AssumeRoleRequest"},\###
"output":{"shape":"AssumeRoleResponse","resultWrapper":"AssumeRoleResult"}}
operation AssumeRoleWithSAML {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"AssumeRoleWithSAMLRequest"},"output":{"shape":"AssumeRoleWithSAMLResponse",\###
"resultWrapper":"AssumeRoleWithSAMLResult"}}
operation AssumeRoleWithWebIdentity {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"AssumeRoleWithWebIdentityRequest"},"output":{"shape":"AssumeRoleWithWebIdentityResponse",\###
"resultWrapper":"AssumeRoleWithWebIdentityResult"}}
operation AssumeRoot {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"AssumeRootRequest"},\###
"output":{"shape":"AssumeRootResponse","resultWrapper":"AssumeRootResult"}}
operation DecodeAuthorizationMessage {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DecodeAuthorizationMessageRequest"},"output":{"shape":"DecodeAuthorizationMessageResponse",\###
"resultWrapper":"DecodeAuthorizationMessageResult"}}
operation GetAccessKeyInfo {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetAccessKeyInfoRequest"},"output":{"shape":"GetAccessKeyInfoResponse",\###
"resultWrapper":"GetAccessKeyInfoResult"}}
operation GetCallerIdentity {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetCallerIdentityRequest"},"output":{"shape":"GetCallerIdentityResponse",\###
"resultWrapper":"GetCallerIdentityResult"}}
operation GetDelegatedAccessToken {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetDelegatedAccessTokenRequest"},"output":{"shape":"GetDelegatedAccessTokenResponse",\###
"resultWrapper":"GetDelegatedAccessTokenResult"}}
operation GetFederationToken {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetFederationTokenRequest"},"output":{"shape":"GetFederationTokenResponse",\###
"resultWrapper":"GetFederationTokenResult"}}
operation GetSessionToken {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetSessionTokenRequest"},"output":{"shape":"GetSessionTokenResponse",\###
"resultWrapper":"GetSessionTokenResult"}}
operation GetWebIdentityToken {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetWebIdentityTokenRequest"},"output":{"shape":"GetWebIdentityTokenResponse",\###
"resultWrapper":"GetWebIdentityTokenResult"}}
shape AssumeRoleRequest {"type":"structure","required":["RoleArn","RoleSessionName"],\###
"members":{"RoleArn":{"shape":"arnType"},"RoleSessionName":{"shape":"roleSessionNameType"},\###
"PolicyArns":{"shape":"policyDescriptorListType"},"Policy":{"shape":"unrestrictedSessionPolicyDocumentType"},\###
"DurationSeconds":{"shape":"roleDurationSecondsType"},"Tags":{"shape":"tagListType"},\###
"TransitiveTagKeys":{"shape":"tagKeyListType"},"ExternalId":{"shape":"externalIdType"},\###
"SerialNumber":{"shape":"serialNumberType"},"TokenCode":{"shape":"tokenCodeType"},\###
"SourceIdentity":{"shape":"sourceIdentityType"},"ProvidedContexts":{"shape":"ProvidedContextsListType"}}}
shape AssumeRoleResponse {"type":"structure","members":{"Credentials":{"shape":"Credentials"},\###
"AssumedRoleUser":{"shape":"AssumedRoleUser"},"PackedPolicySize":{"shape":"nonNegativeIntegerType"},\###
"SourceIdentity":{"shape":"sourceIdentityType"}}}
shape AssumeRoleWithSAMLRequest {"type":"structure","required":["RoleArn","PrincipalArn","SAMLAssertion"],\###
"members":{"RoleArn":{"shape":"arnType"},"PrincipalArn":{"shape":"arnType"},\###
"SAMLAssertion":{"shape":"SAMLAssertionType"},"PolicyArns":{"shape":"policyDescriptorListType"},\###
"Policy":{"shape":"sessionPolicyDocumentType"},"DurationSeconds":{"shape":"roleDurationSecondsType"}}}
shape AssumeRoleWithSAMLResponse {"type":"structure","members":{"Credentials":{"shape":"Credentials"},\###
"AssumedRoleUser":{"shape":"AssumedRoleUser"},"PackedPolicySize":{"shape":"nonNegativeIntegerType"},\###
"Subject":{"shape":"Subject"},"SubjectType":{"shape":"SubjectType"},"Issuer":{"shape":"Issuer"},\###
"Audience":{"shape":"Audience"},"NameQualifier":{"shape":"NameQualifier"},\###
"SourceIdentity":{"shape":"sourceIdentityType"}}}
shape AssumeRoleWithWebIdentityRequest {"type":"structure","required":["RoleArn","RoleSessionName",\###
"WebIdentityToken"],"members":{"RoleArn":{"shape":"arnType"},\###
"RoleSessionName":{"shape":"roleSessionNameType"},"WebIdentityToken":{"shape":"clientTokenType"},\###
"ProviderId":{"shape":"urlType"},"PolicyArns":{"shape":"policyDescriptorListType"},\###
"Policy":{"shape":"sessionPolicyDocumentType"},"DurationSeconds":{"shape":"roleDurationSecondsType"}}}
shape AssumeRoleWithWebIdentityResponse {"type":"structure","members":{"Credentials":{"shape":"Credentials"},\###
"SubjectFromWebIdentityToken":{"shape":"webIdentitySubjectType"},\###
"AssumedRoleUser":{"shape":"AssumedRoleUser"},"PackedPolicySize":{"shape":"nonNegativeIntegerType"},\###
"Provider":{"shape":"Issuer"},"Audience":{"shape":"Audience"},\###
"SourceIdentity":{"shape":"sourceIdentityType"}}}
shape AssumeRootRequest {"type":"structure","required":["TargetPrincipal","TaskPolicyArn"],\###
"members":{"TargetPrincipal":{"shape":"TargetPrincipalType"},"TaskPolicyArn":{"shape":"PolicyDescriptorType"},\###
"DurationSeconds":{"shape":"RootDurationSecondsType"}}}
shape AssumeRootResponse {"type":"structure","members":{"Credentials":{"shape":"Credentials"},\###
"SourceIdentity":{"shape":"sourceIdentityType"}}}
shape AssumedRoleUser {"type":"structure","required":["AssumedRoleId","Arn"],\###
"members":{"AssumedRoleId":{"shape":"assumedRoleIdType"},"Arn":{"shape":"arnType"}}}
shape Audience {"type":"string"}
shape Credentials {"type":"structure","required":["AccessKeyId","SecretAccessKey","SessionToken",\###
"Expiration"],"members":{"AccessKeyId":{"shape":"accessKeyIdType"},\###
"SecretAccessKey":{"shape":"accessKeySecretType"},"SessionToken":{"shape":"tokenType"},\###
"Expiration":{"shape":"dateType"}}}
shape DecodeAuthorizationMessageRequest {"type":"structure","required":["EncodedMessage"],\###
"members":{"EncodedMessage":{"shape":"encodedMessageType"}}}
shape DecodeAuthorizationMessageResponse {"type":"structure",\###
"members":{"DecodedMessage":{"shape":"decodedMessageType"}}}
shape ExpiredTokenException {"type":"structure","members":{"message":{"shape":"expiredIdentityTokenMessage"}},\###
"error":{"code":"ExpiredTokenException","httpStatusCode":400,"senderFault":true},"exception":true}
shape ExpiredTradeInTokenException {"type":"structure",\###
"members":{"message":{"shape":"expiredTradeInTokenExceptionMessage"}},\###
"error":{"code":"ExpiredTradeInTokenException","httpStatusCode":400,"senderFault":true},"exception":true}
shape FederatedUser {"type":"structure","required":["FederatedUserId","Arn"],\###
"members":{"FederatedUserId":{"shape":"federatedIdType"},"Arn":{"shape":"arnType"}}}
shape GetAccessKeyInfoRequest {"type":"structure","required":["AccessKeyId"],\###
"members":{"AccessKeyId":{"shape":"accessKeyIdType"}}}
shape GetAccessKeyInfoResponse {"type":"structure","members":{"Account":{"shape":"accountType"}}}
shape GetCallerIdentityRequest {"type":"structure","members":{}}
shape GetCallerIdentityResponse {"type":"structure","members":{"UserId":{"shape":"userIdType"},\###
"Account":{"shape":"accountType"},"Arn":{"shape":"arnType"}}}
shape GetDelegatedAccessTokenRequest {"type":"structure","required":["TradeInToken"],\###
"members":{"TradeInToken":{"shape":"tradeInTokenType"}}}
shape GetDelegatedAccessTokenResponse {"type":"structure","members":{"Credentials":{"shape":"Credentials"},\###
"PackedPolicySize":{"shape":"nonNegativeIntegerType"},"AssumedPrincipal":{"shape":"arnType"}}}
shape GetFederationTokenRequest {"type":"structure","required":["Name"],\###
"members":{"Name":{"shape":"userNameType"},"Policy":{"shape":"sessionPolicyDocumentType"},\###
"PolicyArns":{"shape":"policyDescriptorListType"},"DurationSeconds":{"shape":"durationSecondsType"},\###
"Tags":{"shape":"tagListType"}}}
shape GetFederationTokenResponse {"type":"structure","members":{"Credentials":{"shape":"Credentials"},\###
"FederatedUser":{"shape":"FederatedUser"},"PackedPolicySize":{"shape":"nonNegativeIntegerType"}}}
shape GetSessionTokenRequest {"type":"structure","members":{"DurationSeconds":{"shape":"durationSecondsType"},\###
"SerialNumber":{"shape":"serialNumberType"},"TokenCode":{"shape":"tokenCodeType"}}}
shape GetSessionTokenResponse {"type":"structure","members":{"Credentials":{"shape":"Credentials"}}}
shape GetWebIdentityTokenRequest {"type":"structure","required":["Audience","SigningAlgorithm"],\###
"members":{"Audience":{"shape":"webIdentityTokenAudienceListType"},\###
"DurationSeconds":{"shape":"webIdentityTokenDurationSecondsType"},\###
"SigningAlgorithm":{"shape":"jwtAlgorithmType"},"Tags":{"shape":"tagListType"}}}
shape GetWebIdentityTokenResponse {"type":"structure",\###
"members":{"WebIdentityToken":{"shape":"webIdentityTokenType"},"Expiration":{"shape":"dateType"}}}
shape IDPCommunicationErrorException {"type":"structure",\###
"members":{"message":{"shape":"idpCommunicationErrorMessage"}},"error":{"code":"IDPCommunicationError",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape IDPRejectedClaimException {"type":"structure","members":{"message":{"shape":"idpRejectedClaimMessage"}},\###
"error":{"code":"IDPRejectedClaim","httpStatusCode":403,"senderFault":true},"exception":true}
shape InvalidAuthorizationMessageException {"type":"structure",\###
"members":{"message":{"shape":"invalidAuthorizationMessage"}},\###
"error":{"code":"InvalidAuthorizationMessageException","httpStatusCode":400,"senderFault":true},\###
"exception":true}
shape InvalidIdentityTokenException {"type":"structure",\###
"members":{"message":{"shape":"invalidIdentityTokenMessage"}},"error":{"code":"InvalidIdentityToken",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape Issuer {"type":"string"}
shape JWTPayloadSizeExceededException {"type":"structure",\###
"members":{"message":{"shape":"jwtPayloadSizeExceededException"}},\###
"error":{"code":"JWTPayloadSizeExceededException","httpStatusCode":400,"senderFault":true},"exception":true}
shape MalformedPolicyDocumentException {"type":"structure",\###
"members":{"message":{"shape":"malformedPolicyDocumentMessage"}},"error":{"code":"MalformedPolicyDocument",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape NameQualifier {"type":"string"}
shape OutboundWebIdentityFederationDisabledException {"type":"structure",\###
"members":{"message":{"shape":"outboundWebIdentityFederationDisabledException"}},\###
"error":{"code":"OutboundWebIdentityFederationDisabledException","httpStatusCode":403,"senderFault":true},\###
"exception":true}
shape PackedPolicyTooLargeException {"type":"structure",\###
"members":{"message":{"shape":"packedPolicyTooLargeMessage"}},"error":{"code":"PackedPolicyTooLarge",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape PolicyDescriptorType {"type":"structure","members":{"arn":{"shape":"arnType"}}}
shape ProvidedContext {"type":"structure","members":{"ProviderArn":{"shape":"arnType"},\###
"ContextAssertion":{"shape":"contextAssertionType"}}}
shape ProvidedContextsListType {"type":"list","member":{"shape":"ProvidedContext"},"max":5,"min":1}
shape RegionDisabledException {"type":"structure","members":{"message":{"shape":"regionDisabledMessage"}},\###
"error":{"code":"RegionDisabledException","httpStatusCode":403,"senderFault":true},"exception":true}
shape RootDurationSecondsType {"type":"integer","max":900,"min":0}
shape SAMLAssertionType {"type":"string","max":100000,"min":4}
shape SessionDurationEscalationException {"type":"structure",\###
"members":{"message":{"shape":"sessionDurationEscalationException"}},\###
"error":{"code":"SessionDurationEscalationException","httpStatusCode":403,"senderFault":true},\###
"exception":true}
shape Subject {"type":"string"}
shape SubjectType {"type":"string"}
shape Tag {"type":"structure","required":["Key","Value"],"members":{"Key":{"shape":"tagKeyType"},\###
"Value":{"shape":"tagValueType"}}}
shape TargetPrincipalType {"type":"string","max":2048,"min":12}
shape accessKeyIdType {"type":"string","max":128,"min":16,"pattern":"[\\w]*"}
shape accessKeySecretType {"type":"string"}
shape accountType {"type":"string"}
shape arnType {"type":"string","max":2048,"min":20,\###
"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"}
shape assumedRoleIdType {"type":"string","max":193,"min":2,"pattern":"[\\w+=,.@:-]*"}
shape clientTokenType {"type":"string","max":20000,"min":4}
shape contextAssertionType {"type":"string","max":2048,"min":4}
shape dateType {"type":"timestamp"}
shape decodedMessageType {"type":"string"}
shape durationSecondsType {"type":"integer","max":129600,"min":900}
shape encodedMessageType {"type":"string","max":10240,"min":1}
shape expiredIdentityTokenMessage {"type":"string"}
shape expiredTradeInTokenExceptionMessage {"type":"string"}
shape externalIdType {"type":"string","max":1224,"min":2,"pattern":"[\\w+=,.@:\\/-]*"}
shape federatedIdType {"type":"string","max":193,"min":2,"pattern":"[\\w+=,.@\\:-]*"}
shape idpCommunicationErrorMessage {"type":"string"}
shape idpRejectedClaimMessage {"type":"string"}
shape invalidAuthorizationMessage {"type":"string"}
shape invalidIdentityTokenMessage {"type":"string"}
shape jwtAlgorithmType {"type":"string","max":5,"min":5}
shape jwtPayloadSizeExceededException {"type":"string"}
shape malformedPolicyDocumentMessage {"type":"string"}
shape nonNegativeIntegerType {"type":"integer","min":0}
shape outboundWebIdentityFederationDisabledException {"type":"string"}
shape packedPolicyTooLargeMessage {"type":"string"}
shape policyDescriptorListType {"type":"list","member":{"shape":"PolicyDescriptorType"}}
shape regionDisabledMessage {"type":"string"}
shape roleDurationSecondsType {"type":"integer","max":43200,"min":900}
shape roleSessionNameType {"type":"string","max":64,"min":2,"pattern":"[\\w+=,.@-]*"}
shape serialNumberType {"type":"string","max":256,"min":9,"pattern":"[\\w+=/:,.@-]*"}
shape sessionDurationEscalationException {"type":"string"}
shape sessionPolicyDocumentType {"type":"string","max":2048,"min":1,\###
"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"}
shape sourceIdentityType {"type":"string","max":64,"min":2,"pattern":"[\\w+=,.@-]*"}
shape tagKeyListType {"type":"list","member":{"shape":"tagKeyType"},"max":50}
shape tagKeyType {"type":"string","max":128,"min":1,"pattern":"[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"}
shape tagListType {"type":"list","member":{"shape":"Tag"},"max":50}
shape tagValueType {"type":"string","max":256,"min":0,"pattern":"[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"}
shape tokenCodeType {"type":"string","max":6,"min":6,"pattern":"[\\d]*"}
shape tokenType {"type":"string"}
shape tradeInTokenType {"type":"string"}
shape unrestrictedSessionPolicyDocumentType {"type":"string","min":1,\###
"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"}
shape urlType {"type":"string","max":2048,"min":4}
shape userIdType {"type":"string"}
shape userNameType {"type":"string","max":32,"min":2,"pattern":"[\\w+=,.@-]*"}
shape webIdentitySubjectType {"type":"string","max":255,"min":6}
shape webIdentityTokenAudienceListType {"type":"list","member":{"shape":"webIdentityTokenAudienceStringType"},\###
"max":10,"min":1}
shape webIdentityTokenAudienceStringType {"type":"string","max":1000,"min":1}
shape webIdentityTokenDurationSecondsType {"type":"integer","max":3600,"min":60}
shape webIdentityTokenType {"type":"string"}
"""###
