// Written by Scripts/generate-service-models from botocore's service model; do not edit.

// swift-format-ignore-file

/// The shapes and operations of `apigateway`, as lines for `ServiceModel`.
let apigatewayModelText = ###"""
metadata {"apiVersion":"2015-07-09","endpointPrefix":"apigateway","protocol":"rest-json",\###
"serviceFullName":"Amazon API Gateway","serviceId":"API Gateway","signatureVersion":"v4",\###
"uid":"apigateway-2015-07-09"}
operation CreateApiKey {"http":{"method":"POST","requestUri":"/apikeys","responseCode":201},\###
"input":{"shape":"CreateApiKeyRequest"},"output":{"shape":"ApiKey"}}
operation CreateAuthorizer {"http":{"method":"POST","requestUri":"/restapis/{restapi_id}/authorizers",\###
"responseCode":201},"input":{"shape":"CreateAuthorizerRequest"},"output":{"shape":"Authorizer"}}
operation CreateBasePathMapping {"http":{"method":"POST",\###
"requestUri":"/domainnames/{domain_name}/basepathmappings","responseCode":201},\###
"input":{"shape":"CreateBasePathMappingRequest"},"output":{"shape":"BasePathMapping"}}
operation CreateDeployment {"http":{"method":"POST","requestUri":"/restapis/{restapi_id}/deployments",\###
"responseCode":201},"input":{"shape":"CreateDeploymentRequest"},"output":{"shape":"Deployment"}}
operation CreateDocumentationPart {"http":{"method":"POST",\###
"requestUri":"/restapis/{restapi_id}/documentation/parts","responseCode":201},\###
"input":{"shape":"CreateDocumentationPartRequest"},"output":{"shape":"DocumentationPart"}}
operation CreateDocumentationVersion {"http":{"method":"POST",\###
"requestUri":"/restapis/{restapi_id}/documentation/versions","responseCode":201},\###
"input":{"shape":"CreateDocumentationVersionRequest"},"output":{"shape":"DocumentationVersion"}}
operation CreateDomainName {"http":{"method":"POST","requestUri":"/domainnames","responseCode":201},\###
"input":{"shape":"CreateDomainNameRequest"},"output":{"shape":"DomainName"}}
operation CreateDomainNameAccessAssociation {"http":{"method":"POST",\###
"requestUri":"/domainnameaccessassociations","responseCode":201},\###
"input":{"shape":"CreateDomainNameAccessAssociationRequest"},"output":{"shape":"DomainNameAccessAssociation"}}
operation CreateModel {"http":{"method":"POST","requestUri":"/restapis/{restapi_id}/models",\###
"responseCode":201},"input":{"shape":"CreateModelRequest"},"output":{"shape":"Model"}}
operation CreateRequestValidator {"http":{"method":"POST",\###
"requestUri":"/restapis/{restapi_id}/requestvalidators","responseCode":201},\###
"input":{"shape":"CreateRequestValidatorRequest"},"output":{"shape":"RequestValidator"}}
operation CreateResource {"http":{"method":"POST","requestUri":"/restapis/{restapi_id}/resources/{parent_id}",\###
"responseCode":201},"input":{"shape":"CreateResourceRequest"},"output":{"shape":"Resource"}}
operation CreateRestApi {"http":{"method":"POST","requestUri":"/restapis","responseCode":201},\###
"input":{"shape":"CreateRestApiRequest"},"output":{"shape":"RestApi"}}
operation CreateStage {"http":{"method":"POST","requestUri":"/restapis/{restapi_id}/stages",\###
"responseCode":201},"input":{"shape":"CreateStageRequest"},"output":{"shape":"Stage"}}
operation CreateUsagePlan {"http":{"method":"POST","requestUri":"/usageplans","responseCode":201},\###
"input":{"shape":"CreateUsagePlanRequest"},"output":{"shape":"UsagePlan"}}
operation CreateUsagePlanKey {"http":{"method":"POST","requestUri":"/usageplans/{usageplanId}/keys",\###
"responseCode":201},"input":{"shape":"CreateUsagePlanKeyRequest"},"output":{"shape":"UsagePlanKey"}}
operation CreateVpcLink {"http":{"method":"POST","requestUri":"/vpclinks","responseCode":202},\###
"input":{"shape":"CreateVpcLinkRequest"},"output":{"shape":"VpcLink"}}
operation DeleteApiKey {"http":{"method":"DELETE","requestUri":"/apikeys/{api_Key}","responseCode":202},\###
"input":{"shape":"DeleteApiKeyRequest"}}
operation DeleteAuthorizer {"http":{"method":"DELETE",\###
"requestUri":"/restapis/{restapi_id}/authorizers/{authorizer_id}","responseCode":202},\###
"input":{"shape":"DeleteAuthorizerRequest"}}
operation DeleteBasePathMapping {"http":{"method":"DELETE",\###
"requestUri":"/domainnames/{domain_name}/basepathmappings/{base_path}","responseCode":202},\###
"input":{"shape":"DeleteBasePathMappingRequest"}}
operation DeleteClientCertificate {"http":{"method":"DELETE",\###
"requestUri":"/clientcertificates/{clientcertificate_id}","responseCode":202},\###
"input":{"shape":"DeleteClientCertificateRequest"}}
operation DeleteDeployment {"http":{"method":"DELETE",\###
"requestUri":"/restapis/{restapi_id}/deployments/{deployment_id}","responseCode":202},\###
"input":{"shape":"DeleteDeploymentRequest"}}
operation DeleteDocumentationPart {"http":{"method":"DELETE",\###
"requestUri":"/restapis/{restapi_id}/documentation/parts/{part_id}","responseCode":202},\###
"input":{"shape":"DeleteDocumentationPartRequest"}}
operation DeleteDocumentationVersion {"http":{"method":"DELETE",\###
"requestUri":"/restapis/{restapi_id}/documentation/versions/{doc_version}","responseCode":202},\###
"input":{"shape":"DeleteDocumentationVersionRequest"}}
operation DeleteDomainName {"http":{"method":"DELETE","requestUri":"/domainnames/{domain_name}",\###
"responseCode":202},"input":{"shape":"DeleteDomainNameRequest"}}
operation DeleteDomainNameAccessAssociation {"http":{"method":"DELETE",\###
"requestUri":"/domainnameaccessassociations/{domain_name_access_association_arn}","responseCode":202},\###
"input":{"shape":"DeleteDomainNameAccessAssociationRequest"}}
operation DeleteGatewayResponse {"http":{"method":"DELETE",\###
"requestUri":"/restapis/{restapi_id}/gatewayresponses/{response_type}","responseCode":202},\###
"input":{"shape":"DeleteGatewayResponseRequest"}}
operation DeleteIntegration {"http":{"method":"DELETE",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",\###
"responseCode":204},"input":{"shape":"DeleteIntegrationRequest"}}
operation DeleteIntegrationResponse {"http":{"method":"DELETE",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",\###
"responseCode":204},"input":{"shape":"DeleteIntegrationResponseRequest"}}
operation DeleteMethod {"http":{"method":"DELETE",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}","responseCode":204},\###
"input":{"shape":"DeleteMethodRequest"}}
operation DeleteMethodResponse {"http":{"method":"DELETE",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",\###
"responseCode":204},"input":{"shape":"DeleteMethodResponseRequest"}}
operation DeleteModel {"http":{"method":"DELETE","requestUri":"/restapis/{restapi_id}/models/{model_name}",\###
"responseCode":202},"input":{"shape":"DeleteModelRequest"}}
operation DeleteRequestValidator {"http":{"method":"DELETE",\###
"requestUri":"/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}","responseCode":202},\###
"input":{"shape":"DeleteRequestValidatorRequest"}}
operation DeleteResource {"http":{"method":"DELETE",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}","responseCode":202},\###
"input":{"shape":"DeleteResourceRequest"}}
operation DeleteRestApi {"http":{"method":"DELETE","requestUri":"/restapis/{restapi_id}","responseCode":202},\###
"input":{"shape":"DeleteRestApiRequest"}}
operation DeleteStage {"http":{"method":"DELETE","requestUri":"/restapis/{restapi_id}/stages/{stage_name}",\###
"responseCode":202},"input":{"shape":"DeleteStageRequest"}}
operation DeleteUsagePlan {"http":{"method":"DELETE","requestUri":"/usageplans/{usageplanId}",\###
"responseCode":202},"input":{"shape":"DeleteUsagePlanRequest"}}
operation DeleteUsagePlanKey {"http":{"method":"DELETE","requestUri":"/usageplans/{usageplanId}/keys/{keyId}",\###
"responseCode":202},"input":{"shape":"DeleteUsagePlanKeyRequest"}}
operation DeleteVpcLink {"http":{"method":"DELETE","requestUri":"/vpclinks/{vpclink_id}","responseCode":202},\###
"input":{"shape":"DeleteVpcLinkRequest"}}
operation FlushStageAuthorizersCache {"http":{"method":"DELETE",\###
"requestUri":"/restapis/{restapi_id}/stages/{stage_name}/cache/authorizers","responseCode":202},\###
"input":{"shape":"FlushStageAuthorizersCacheRequest"}}
operation FlushStageCache {"http":{"method":"DELETE",\###
"requestUri":"/restapis/{restapi_id}/stages/{stage_name}/cache/data","responseCode":202},\###
"input":{"shape":"FlushStageCacheRequest"}}
operation GenerateClientCertificate {"http":{"method":"POST","requestUri":"/clientcertificates",\###
"responseCode":201},"input":{"shape":"GenerateClientCertificateRequest"},\###
"output":{"shape":"ClientCertificate"}}
operation GetAccount {"http":{"method":"GET","requestUri":"/account"},"input":{"shape":"GetAccountRequest"},\###
"output":{"shape":"Account"}}
operation GetApiKey {"http":{"method":"GET","requestUri":"/apikeys/{api_Key}"},\###
"input":{"shape":"GetApiKeyRequest"},"output":{"shape":"ApiKey"}}
operation GetApiKeys {"http":{"method":"GET","requestUri":"/apikeys"},"input":{"shape":"GetApiKeysRequest"},\###
"output":{"shape":"ApiKeys"}}
operation GetAuthorizer {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/authorizers/{authorizer_id}"},"input":{"shape":"GetAuthorizerRequest"},\###
"output":{"shape":"Authorizer"}}
operation GetAuthorizers {"http":{"method":"GET","requestUri":"/restapis/{restapi_id}/authorizers"},\###
"input":{"shape":"GetAuthorizersRequest"},"output":{"shape":"Authorizers"}}
operation GetBasePathMapping {"http":{"method":"GET",\###
"requestUri":"/domainnames/{domain_name}/basepathmappings/{base_path}"},\###
"input":{"shape":"GetBasePathMappingRequest"},"output":{"shape":"BasePathMapping"}}
operation GetBasePathMappings {"http":{"method":"GET",\###
"requestUri":"/domainnames/{domain_name}/basepathmappings"},"input":{"shape":"GetBasePathMappingsRequest"},\###
"output":{"shape":"BasePathMappings"}}
operation GetClientCertificate {"http":{"method":"GET",\###
"requestUri":"/clientcertificates/{clientcertificate_id}"},"input":{"shape":"GetClientCertificateRequest"},\###
"output":{"shape":"ClientCertificate"}}
operation GetClientCertificates {"http":{"method":"GET","requestUri":"/clientcertificates"},\###
"input":{"shape":"GetClientCertificatesRequest"},"output":{"shape":"ClientCertificates"}}
operation GetDeployment {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/deployments/{deployment_id}"},"input":{"shape":"GetDeploymentRequest"},\###
"output":{"shape":"Deployment"}}
operation GetDeployments {"http":{"method":"GET","requestUri":"/restapis/{restapi_id}/deployments"},\###
"input":{"shape":"GetDeploymentsRequest"},"output":{"shape":"Deployments"}}
operation GetDocumentationPart {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/documentation/parts/{part_id}"},\###
"input":{"shape":"GetDocumentationPartRequest"},"output":{"shape":"DocumentationPart"}}
operation GetDocumentationParts {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/documentation/parts"},"input":{"shape":"GetDocumentationPartsRequest"},\###
"output":{"shape":"DocumentationParts"}}
operation GetDocumentationVersion {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/documentation/versions/{doc_version}"},\###
"input":{"shape":"GetDocumentationVersionRequest"},"output":{"shape":"DocumentationVersion"}}
operation GetDocumentationVersions {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/documentation/versions"},\###
"input":{"shape":"GetDocumentationVersionsRequest"},"output":{"shape":"DocumentationVersions"}}
operation GetDomainName {"http":{"method":"GET","requestUri":"/domainnames/{domain_name}"},\###
"input":{"shape":"GetDomainNameRequest"},"output":{"shape":"DomainName"}}
operation GetDomainNameAccessAssociations {"http":{"method":"GET",\###
"requestUri":"/domainnameaccessassociations"},"input":{"shape":"GetDomainNameAccessAssociationsRequest"},\###
"output":{"shape":"DomainNameAccessAssociations"}}
operation GetDomainNames {"http":{"method":"GET","requestUri":"/domainnames"},\###
"input":{"shape":"GetDomainNamesRequest"},"output":{"shape":"DomainNames"}}
operation GetExport {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/stages/{stage_name}/exports/{export_type}","responseCode":200},\###
"input":{"shape":"GetExportRequest"},"output":{"shape":"ExportResponse"}}
operation GetGatewayResponse {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/gatewayresponses/{response_type}"},\###
"input":{"shape":"GetGatewayResponseRequest"},"output":{"shape":"GatewayResponse"}}
operation GetGatewayResponses {"http":{"method":"GET","requestUri":"/restapis/{restapi_id}/gatewayresponses"},\###
"input":{"shape":"GetGatewayResponsesRequest"},"output":{"shape":"GatewayResponses"}}
operation GetIntegration {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration"},\###
"input":{"shape":"GetIntegrationRequest"},"output":{"shape":"Integration"}}
operation GetIntegrationResponse {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}"},\###
"input":{"shape":"GetIntegrationResponseRequest"},"output":{"shape":"IntegrationResponse"}}
operation GetMethod {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}"},\###
"input":{"shape":"GetMethodRequest"},"output":{"shape":"Method"}}
operation GetMethodResponse {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}"},\###
"input":{"shape":"GetMethodResponseRequest"},"output":{"shape":"MethodResponse"}}
operation GetModel {"http":{"method":"GET","requestUri":"/restapis/{restapi_id}/models/{model_name}"},\###
"input":{"shape":"GetModelRequest"},"output":{"shape":"Model"}}
operation GetModelTemplate {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/models/{model_name}/default_template"},\###
"input":{"shape":"GetModelTemplateRequest"},"output":{"shape":"Template"}}
operation GetModels {"http":{"method":"GET","requestUri":"/restapis/{restapi_id}/models"},\###
"input":{"shape":"GetModelsRequest"},"output":{"shape":"Models"}}
operation GetRequestValidator {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}"},\###
"input":{"shape":"GetRequestValidatorRequest"},"output":{"shape":"RequestValidator"}}
operation GetRequestValidators {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/requestvalidators"},"input":{"shape":"GetRequestValidatorsRequest"},\###
"output":{"shape":"RequestValidators"}}
operation GetResource {"http":{"method":"GET","requestUri":"/restapis/{restapi_id}/resources/{resource_id}"},\###
"input":{"shape":"GetResourceRequest"},"output":{"shape":"Resource"}}
operation GetResources {"http":{"method":"GET","requestUri":"/restapis/{restapi_id}/resources"},\###
"input":{"shape":"GetResourcesRequest"},"output":{"shape":"Resources"}}
operation GetRestApi {"http":{"method":"GET","requestUri":"/restapis/{restapi_id}"},\###
"input":{"shape":"GetRestApiRequest"},"output":{"shape":"RestApi"}}
operation GetRestApis {"http":{"method":"GET","requestUri":"/restapis"},\###
"input":{"shape":"GetRestApisRequest"},"output":{"shape":"RestApis"}}
operation GetSdk {"http":{"method":"GET",\###
"requestUri":"/restapis/{restapi_id}/stages/{stage_name}/sdks/{sdk_type}","responseCode":200},\###
"input":{"shape":"GetSdkRequest"},"output":{"shape":"SdkResponse"}}
operation GetSdkType {"http":{"method":"GET","requestUri":"/sdktypes/{sdktype_id}"},\###
"input":{"shape":"GetSdkTypeRequest"},"output":{"shape":"SdkType"}}
operation GetSdkTypes {"http":{"method":"GET","requestUri":"/sdktypes"},\###
"input":{"shape":"GetSdkTypesRequest"},"output":{"shape":"SdkTypes"}}
operation GetStage {"http":{"method":"GET","requestUri":"/restapis/{restapi_id}/stages/{stage_name}"},\###
"input":{"shape":"GetStageRequest"},"output":{"shape":"Stage"}}
operation GetStages {"http":{"method":"GET","requestUri":"/restapis/{restapi_id}/stages"},\###
"input":{"shape":"GetStagesRequest"},"output":{"shape":"Stages"}}
operation GetTags {"http":{"method":"GET","requestUri":"/tags/{resource_arn}"},\###
"input":{"shape":"GetTagsRequest"},"output":{"shape":"Tags"}}
operation GetUsage {"http":{"method":"GET","requestUri":"/usageplans/{usageplanId}/usage"},\###
"input":{"shape":"GetUsageRequest"},"output":{"shape":"Usage"}}
operation GetUsagePlan {"http":{"method":"GET","requestUri":"/usageplans/{usageplanId}"},\###
"input":{"shape":"GetUsagePlanRequest"},"output":{"shape":"UsagePlan"}}
operation GetUsagePlanKey {"http":{"method":"GET","requestUri":"/usageplans/{usageplanId}/keys/{keyId}",\###
"responseCode":200},"input":{"shape":"GetUsagePlanKeyRequest"},"output":{"shape":"UsagePlanKey"}}
operation GetUsagePlanKeys {"http":{"method":"GET","requestUri":"/usageplans/{usageplanId}/keys"},\###
"input":{"shape":"GetUsagePlanKeysRequest"},"output":{"shape":"UsagePlanKeys"}}
operation GetUsagePlans {"http":{"method":"GET","requestUri":"/usageplans"},\###
"input":{"shape":"GetUsagePlansRequest"},"output":{"shape":"UsagePlans"}}
operation GetVpcLink {"http":{"method":"GET","requestUri":"/vpclinks/{vpclink_id}"},\###
"input":{"shape":"GetVpcLinkRequest"},"output":{"shape":"VpcLink"}}
operation GetVpcLinks {"http":{"method":"GET","requestUri":"/vpclinks"},\###
"input":{"shape":"GetVpcLinksRequest"},"output":{"shape":"VpcLinks"}}
operation ImportApiKeys {"http":{"method":"POST","requestUri":"/apikeys?mode=import","responseCode":201},\###
"input":{"shape":"ImportApiKeysRequest"},"output":{"shape":"ApiKeyIds"}}
operation ImportDocumentationParts {"http":{"method":"PUT",\###
"requestUri":"/restapis/{restapi_id}/documentation/parts"},\###
"input":{"shape":"ImportDocumentationPartsRequest"},"output":{"shape":"DocumentationPartIds"}}
operation ImportRestApi {"http":{"method":"POST","requestUri":"/restapis?mode=import","responseCode":201},\###
"input":{"shape":"ImportRestApiRequest"},"output":{"shape":"RestApi"}}
operation PutGatewayResponse {"http":{"method":"PUT",\###
"requestUri":"/restapis/{restapi_id}/gatewayresponses/{response_type}","responseCode":201},\###
"input":{"shape":"PutGatewayResponseRequest"},"output":{"shape":"GatewayResponse"}}
operation PutIntegration {"http":{"method":"PUT",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",\###
"responseCode":201},"input":{"shape":"PutIntegrationRequest"},"output":{"shape":"Integration"}}
operation PutIntegrationResponse {"http":{"method":"PUT",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",\###
"responseCode":201},"input":{"shape":"PutIntegrationResponseRequest"},\###
"output":{"shape":"IntegrationResponse"}}
operation PutMethod {"http":{"method":"PUT",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}","responseCode":201},\###
"input":{"shape":"PutMethodRequest"},"output":{"shape":"Method"}}
operation PutMethodResponse {"http":{"method":"PUT",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",\###
"responseCode":201},"input":{"shape":"PutMethodResponseRequest"},"output":{"shape":"MethodResponse"}}
operation PutRestApi {"http":{"method":"PUT","requestUri":"/restapis/{restapi_id}"},\###
"input":{"shape":"PutRestApiRequest"},"output":{"shape":"RestApi"}}
operation RejectDomainNameAccessAssociation {"http":{"method":"POST",\###
"requestUri":"/rejectdomainnameaccessassociations","responseCode":202},\###
"input":{"shape":"RejectDomainNameAccessAssociationRequest"}}
operation TagResource {"http":{"method":"PUT","requestUri":"/tags/{resource_arn}","responseCode":204},\###
"input":{"shape":"TagResourceRequest"}}
operation TestInvokeAuthorizer {"http":{"method":"POST",\###
"requestUri":"/restapis/{restapi_id}/authorizers/{authorizer_id}"},\###
"input":{"shape":"TestInvokeAuthorizerRequest"},"output":{"shape":"TestInvokeAuthorizerResponse"}}
operation TestInvokeMethod {"http":{"method":"POST",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}"},\###
"input":{"shape":"TestInvokeMethodRequest"},"output":{"shape":"TestInvokeMethodResponse"}}
operation UntagResource {"http":{"method":"DELETE","requestUri":"/tags/{resource_arn}","responseCode":204},\###
"input":{"shape":"UntagResourceRequest"}}
operation UpdateAccount {"http":{"method":"PATCH","requestUri":"/account"},\###
"input":{"shape":"UpdateAccountRequest"},"output":{"shape":"Account"}}
operation UpdateApiKey {"http":{"method":"PATCH","requestUri":"/apikeys/{api_Key}"},\###
"input":{"shape":"UpdateApiKeyRequest"},"output":{"shape":"ApiKey"}}
operation UpdateAuthorizer {"http":{"method":"PATCH",\###
"requestUri":"/restapis/{restapi_id}/authorizers/{authorizer_id}"},\###
"input":{"shape":"UpdateAuthorizerRequest"},"output":{"shape":"Authorizer"}}
operation UpdateBasePathMapping {"http":{"method":"PATCH",\###
"requestUri":"/domainnames/{domain_name}/basepathmappings/{base_path}"},\###
"input":{"shape":"UpdateBasePathMappingRequest"},"output":{"shape":"BasePathMapping"}}
operation UpdateClientCertificate {"http":{"method":"PATCH",\###
"requestUri":"/clientcertificates/{clientcertificate_id}"},"input":{"shape":"UpdateClientCertificateRequest"},\###
"output":{"shape":"ClientCertificate"}}
operation UpdateDeployment {"http":{"method":"PATCH",\###
"requestUri":"/restapis/{restapi_id}/deployments/{deployment_id}"},\###
"input":{"shape":"UpdateDeploymentRequest"},"output":{"shape":"Deployment"}}
operation UpdateDocumentationPart {"http":{"method":"PATCH",\###
"requestUri":"/restapis/{restapi_id}/documentation/parts/{part_id}"},\###
"input":{"shape":"UpdateDocumentationPartRequest"},"output":{"shape":"DocumentationPart"}}
operation UpdateDocumentationVersion {"http":{"method":"PATCH",\###
"requestUri":"/restapis/{restapi_id}/documentation/versions/{doc_version}"},\###
"input":{"shape":"UpdateDocumentationVersionRequest"},"output":{"shape":"DocumentationVersion"}}
operation UpdateDomainName {"http":{"method":"PATCH","requestUri":"/domainnames/{domain_name}"},\###
"input":{"shape":"UpdateDomainNameRequest"},"output":{"shape":"DomainName"}}
operation UpdateGatewayResponse {"http":{"method":"PATCH",\###
"requestUri":"/restapis/{restapi_id}/gatewayresponses/{response_type}"},\###
"input":{"shape":"UpdateGatewayResponseRequest"},"output":{"shape":"GatewayResponse"}}
operation UpdateIntegration {"http":{"method":"PATCH",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration"},\###
"input":{"shape":"UpdateIntegrationRequest"},"output":{"shape":"Integration"}}
operation UpdateIntegrationResponse {"http":{"method":"PATCH",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}"},\###
"input":{"shape":"UpdateIntegrationResponseRequest"},"output":{"shape":"IntegrationResponse"}}
operation UpdateMethod {"http":{"method":"PATCH",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}"},\###
"input":{"shape":"UpdateMethodRequest"},"output":{"shape":"Method"}}
operation UpdateMethodResponse {"http":{"method":"PATCH",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",\###
"responseCode":201},"input":{"shape":"UpdateMethodResponseRequest"},"output":{"shape":"MethodResponse"}}
operation UpdateModel {"http":{"method":"PATCH","requestUri":"/restapis/{restapi_id}/models/{model_name}"},\###
"input":{"shape":"UpdateModelRequest"},"output":{"shape":"Model"}}
operation UpdateRequestValidator {"http":{"method":"PATCH",\###
"requestUri":"/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}"},\###
"input":{"shape":"UpdateRequestValidatorRequest"},"output":{"shape":"RequestValidator"}}
operation UpdateResource {"http":{"method":"PATCH",\###
"requestUri":"/restapis/{restapi_id}/resources/{resource_id}"},"input":{"shape":"UpdateResourceRequest"},\###
"output":{"shape":"Resource"}}
operation UpdateRestApi {"http":{"method":"PATCH","requestUri":"/restapis/{restapi_id}"},\###
"input":{"shape":"UpdateRestApiRequest"},"output":{"shape":"RestApi"}}
operation UpdateStage {"http":{"method":"PATCH","requestUri":"/restapis/{restapi_id}/stages/{stage_name}"},\###
"input":{"shape":"UpdateStageRequest"},"output":{"shape":"Stage"}}
operation UpdateUsage {"http":{"method":"PATCH","requestUri":"/usageplans/{usageplanId}/keys/{keyId}/usage"},\###
"input":{"shape":"UpdateUsageRequest"},"output":{"shape":"Usage"}}
operation UpdateUsagePlan {"http":{"method":"PATCH","requestUri":"/usageplans/{usageplanId}"},\###
"input":{"shape":"UpdateUsagePlanRequest"},"output":{"shape":"UsagePlan"}}
operation UpdateVpcLink {"http":{"method":"PATCH","requestUri":"/vpclinks/{vpclink_id}"},\###
"input":{"shape":"UpdateVpcLinkRequest"},"output":{"shape":"VpcLink"}}
shape AccessAssociationSourceType {"type":"string","enum":["VPCE"]}
shape AccessLogSettings {"type":"structure","members":{"format":{"shape":"String"},\###
"destinationArn":{"shape":"String"}}}
shape Account {"type":"structure","members":{"cloudwatchRoleArn":{"shape":"String"},\###
"throttleSettings":{"shape":"ThrottleSettings"},"features":{"shape":"ListOfString"},\###
"apiKeyVersion":{"shape":"String"}}}
shape ApiKey {"type":"structure","members":{"id":{"shape":"String"},"value":{"shape":"String"},\###
"name":{"shape":"String"},"customerId":{"shape":"String"},"description":{"shape":"String"},\###
"enabled":{"shape":"Boolean"},"createdDate":{"shape":"Timestamp"},"lastUpdatedDate":{"shape":"Timestamp"},\###
"stageKeys":{"shape":"ListOfString"},"tags":{"shape":"MapOfStringToString"}}}
shape ApiKeyIds {"type":"structure","members":{"ids":{"shape":"ListOfString"},\###
"warnings":{"shape":"ListOfString"}}}
shape ApiKeySourceType {"type":"string","enum":["HEADER","AUTHORIZER"]}
shape ApiKeys {"type":"structure","members":{"warnings":{"shape":"ListOfString"},\###
"position":{"shape":"String"},"items":{"shape":"ListOfApiKey","locationName":"item"}}}
shape ApiKeysFormat {"type":"string","enum":["csv"]}
shape ApiStage {"type":"structure","members":{"apiId":{"shape":"String"},"stage":{"shape":"String"},\###
"throttle":{"shape":"MapOfApiStageThrottleSettings"}}}
shape ApiStatus {"type":"string","enum":["UPDATING","AVAILABLE","PENDING","FAILED"]}
shape Authorizer {"type":"structure","members":{"id":{"shape":"String"},"name":{"shape":"String"},\###
"type":{"shape":"AuthorizerType"},"providerARNs":{"shape":"ListOfARNs"},"authType":{"shape":"String"},\###
"authorizerUri":{"shape":"String"},"authorizerCredentials":{"shape":"String"},\###
"identitySource":{"shape":"String"},"identityValidationExpression":{"shape":"String"},\###
"authorizerResultTtlInSeconds":{"shape":"NullableInteger"}}}
shape AuthorizerType {"type":"string","enum":["TOKEN","REQUEST","COGNITO_USER_POOLS"]}
shape Authorizers {"type":"structure","members":{"position":{"shape":"String"},\###
"items":{"shape":"ListOfAuthorizer","locationName":"item"}}}
shape BadRequestException {"type":"structure","members":{"message":{"shape":"String"}},\###
"error":{"httpStatusCode":400},"exception":true}
shape BasePathMapping {"type":"structure","members":{"basePath":{"shape":"String"},\###
"restApiId":{"shape":"String"},"stage":{"shape":"String"}}}
shape BasePathMappings {"type":"structure","members":{"position":{"shape":"String"},\###
"items":{"shape":"ListOfBasePathMapping","locationName":"item"}}}
shape Blob {"type":"blob"}
shape Boolean {"type":"boolean"}
shape CacheClusterSize {"type":"string","enum":["0.5","1.6","6.1","13.5","28.4","58.2","118","237"]}
shape CacheClusterStatus {"type":"string","enum":["CREATE_IN_PROGRESS","AVAILABLE","DELETE_IN_PROGRESS",\###
"NOT_AVAILABLE","FLUSH_IN_PROGRESS"]}
shape CanarySettings {"type":"structure","members":{"percentTraffic":{"shape":"Double"},\###
"deploymentId":{"shape":"String"},"stageVariableOverrides":{"shape":"MapOfStringToString"},\###
"useStageCache":{"shape":"Boolean"}}}
shape ClientCertificate {"type":"structure","members":{"clientCertificateId":{"shape":"String"},\###
"description":{"shape":"String"},"pemEncodedCertificate":{"shape":"String"},\###
"createdDate":{"shape":"Timestamp"},"expirationDate":{"shape":"Timestamp"},\###
"tags":{"shape":"MapOfStringToString"}}}
shape ClientCertificates {"type":"structure","members":{"position":{"shape":"String"},\###
"items":{"shape":"ListOfClientCertificate","locationName":"item"}}}
shape ConflictException {"type":"structure","members":{"message":{"shape":"String"}},\###
"error":{"httpStatusCode":409},"exception":true}
shape ConnectionType {"type":"string","enum":["INTERNET","VPC_LINK"]}
shape ContentHandlingStrategy {"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]}
shape CreateApiKeyRequest {"type":"structure","members":{"name":{"shape":"String"},\###
"description":{"shape":"String"},"enabled":{"shape":"Boolean"},"generateDistinctId":{"shape":"Boolean"},\###
"value":{"shape":"String"},"stageKeys":{"shape":"ListOfStageKeys"},"customerId":{"shape":"String"},\###
"tags":{"shape":"MapOfStringToString"}}}
shape CreateAuthorizerRequest {"type":"structure","required":["restApiId","name","type"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"name":{"shape":"String"},"type":{"shape":"AuthorizerType"},"providerARNs":{"shape":"ListOfARNs"},\###
"authType":{"shape":"String"},"authorizerUri":{"shape":"String"},"authorizerCredentials":{"shape":"String"},\###
"identitySource":{"shape":"String"},"identityValidationExpression":{"shape":"String"},\###
"authorizerResultTtlInSeconds":{"shape":"NullableInteger"}}}
shape CreateBasePathMappingRequest {"type":"structure","required":["domainName","restApiId"],\###
"members":{"domainName":{"shape":"String","location":"uri","locationName":"domain_name"},\###
"domainNameId":{"shape":"String","location":"querystring","locationName":"domainNameId"},\###
"basePath":{"shape":"String"},"restApiId":{"shape":"String"},"stage":{"shape":"String"}}}
shape CreateDeploymentRequest {"type":"structure","required":["restApiId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"stageName":{"shape":"String"},"stageDescription":{"shape":"String"},"description":{"shape":"String"},\###
"cacheClusterEnabled":{"shape":"NullableBoolean"},"cacheClusterSize":{"shape":"CacheClusterSize"},\###
"variables":{"shape":"MapOfStringToString"},"canarySettings":{"shape":"DeploymentCanarySettings"},\###
"tracingEnabled":{"shape":"NullableBoolean"}}}
shape CreateDocumentationPartRequest {"type":"structure","required":["restApiId","location","properties"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"location":{"shape":"DocumentationPartLocation"},"properties":{"shape":"String"}}}
shape CreateDocumentationVersionRequest {"type":"structure","required":["restApiId","documentationVersion"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"documentationVersion":{"shape":"String"},"stageName":{"shape":"String"},"description":{"shape":"String"}}}
shape CreateDomainNameAccessAssociationRequest {"type":"structure","required":["domainNameArn",\###
"accessAssociationSourceType","accessAssociationSource"],"members":{"domainNameArn":{"shape":"String"},\###
"accessAssociationSourceType":{"shape":"AccessAssociationSourceType"},\###
"accessAssociationSource":{"shape":"String"},"tags":{"shape":"MapOfStringToString"}}}
shape CreateDomainNameRequest {"type":"structure","required":["domainName"],\###
"members":{"domainName":{"shape":"String"},"certificateName":{"shape":"String"},\###
"certificateBody":{"shape":"String"},"certificatePrivateKey":{"shape":"String"},\###
"certificateChain":{"shape":"String"},"certificateArn":{"shape":"String"},\###
"regionalCertificateName":{"shape":"String"},"regionalCertificateArn":{"shape":"String"},\###
"endpointConfiguration":{"shape":"EndpointConfiguration"},"tags":{"shape":"MapOfStringToString"},\###
"securityPolicy":{"shape":"SecurityPolicy"},"endpointAccessMode":{"shape":"EndpointAccessMode"},\###
"mutualTlsAuthentication":{"shape":"MutualTlsAuthenticationInput"},\###
"ownershipVerificationCertificateArn":{"shape":"String"},"policy":{"shape":"String"},\###
"routingMode":{"shape":"RoutingMode"}}}
shape CreateModelRequest {"type":"structure","required":["restApiId","name","contentType"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"name":{"shape":"String"},"description":{"shape":"String"},"schema":{"shape":"String"},\###
"contentType":{"shape":"String"}}}
shape CreateRequestValidatorRequest {"type":"structure","required":["restApiId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"name":{"shape":"String"},"validateRequestBody":{"shape":"Boolean"},\###
"validateRequestParameters":{"shape":"Boolean"}}}
shape CreateResourceRequest {"type":"structure","required":["restApiId","parentId","pathPart"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"parentId":{"shape":"String","location":"uri","locationName":"parent_id"},"pathPart":{"shape":"String"}}}
shape CreateRestApiRequest {"type":"structure","required":["name"],"members":{"name":{"shape":"String"},\###
"description":{"shape":"String"},"version":{"shape":"String"},"cloneFrom":{"shape":"String"},\###
"binaryMediaTypes":{"shape":"ListOfString"},"minimumCompressionSize":{"shape":"NullableInteger"},\###
"apiKeySource":{"shape":"ApiKeySourceType"},"endpointConfiguration":{"shape":"EndpointConfiguration"},\###
"policy":{"shape":"String"},"tags":{"shape":"MapOfStringToString"},\###
"disableExecuteApiEndpoint":{"shape":"Boolean"},"securityPolicy":{"shape":"SecurityPolicy"},\###
"endpointAccessMode":{"shape":"EndpointAccessMode"}}}
shape CreateStageRequest {"type":"structure","required":["restApiId","stageName","deploymentId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"stageName":{"shape":"String"},"deploymentId":{"shape":"String"},"description":{"shape":"String"},\###
"cacheClusterEnabled":{"shape":"Boolean"},"cacheClusterSize":{"shape":"CacheClusterSize"},\###
"variables":{"shape":"MapOfStringToString"},"documentationVersion":{"shape":"String"},\###
"canarySettings":{"shape":"CanarySettings"},"tracingEnabled":{"shape":"Boolean"},\###
"tags":{"shape":"MapOfStringToString"}}}
shape CreateUsagePlanKeyRequest {"type":"structure","required":["usagePlanId","keyId","keyType"],\###
"members":{"usagePlanId":{"shape":"String","location":"uri","locationName":"usageplanId"},\###
"keyId":{"shape":"String"},"keyType":{"shape":"String"}}}
shape CreateUsagePlanRequest {"type":"structure","required":["name"],"members":{"name":{"shape":"String"},\###
"description":{"shape":"String"},"apiStages":{"shape":"ListOfApiStage"},\###
"throttle":{"shape":"ThrottleSettings"},"quota":{"shape":"QuotaSettings"},\###
"tags":{"shape":"MapOfStringToString"}}}
shape CreateVpcLinkRequest {"type":"structure","required":["name","targetArns"],\###
"members":{"name":{"shape":"String"},"description":{"shape":"String"},"targetArns":{"shape":"ListOfString"},\###
"tags":{"shape":"MapOfStringToString"}}}
shape DeleteApiKeyRequest {"type":"structure","required":["apiKey"],"members":{"apiKey":{"shape":"String",\###
"location":"uri","locationName":"api_Key"}}}
shape DeleteAuthorizerRequest {"type":"structure","required":["restApiId","authorizerId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"authorizerId":{"shape":"String","location":"uri","locationName":"authorizer_id"}}}
shape DeleteBasePathMappingRequest {"type":"structure","required":["domainName","basePath"],\###
"members":{"domainName":{"shape":"String","location":"uri","locationName":"domain_name"},\###
"domainNameId":{"shape":"String","location":"querystring","locationName":"domainNameId"},\###
"basePath":{"shape":"String","location":"uri","locationName":"base_path"}}}
shape DeleteClientCertificateRequest {"type":"structure","required":["clientCertificateId"],\###
"members":{"clientCertificateId":{"shape":"String","location":"uri","locationName":"clientcertificate_id"}}}
shape DeleteDeploymentRequest {"type":"structure","required":["restApiId","deploymentId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"deploymentId":{"shape":"String","location":"uri","locationName":"deployment_id"}}}
shape DeleteDocumentationPartRequest {"type":"structure","required":["restApiId","documentationPartId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"documentationPartId":{"shape":"String","location":"uri","locationName":"part_id"}}}
shape DeleteDocumentationVersionRequest {"type":"structure","required":["restApiId","documentationVersion"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"documentationVersion":{"shape":"String","location":"uri","locationName":"doc_version"}}}
shape DeleteDomainNameAccessAssociationRequest {"type":"structure",\###
"required":["domainNameAccessAssociationArn"],"members":{"domainNameAccessAssociationArn":{"shape":"String",\###
"location":"uri","locationName":"domain_name_access_association_arn"}}}
shape DeleteDomainNameRequest {"type":"structure","required":["domainName"],\###
"members":{"domainName":{"shape":"String","location":"uri","locationName":"domain_name"},\###
"domainNameId":{"shape":"String","location":"querystring","locationName":"domainNameId"}}}
shape DeleteGatewayResponseRequest {"type":"structure","required":["restApiId","responseType"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"responseType":{"shape":"GatewayResponseType","location":"uri","locationName":"response_type"}}}
shape DeleteIntegrationRequest {"type":"structure","required":["restApiId","resourceId","httpMethod"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"}}}
shape DeleteIntegrationResponseRequest {"type":"structure","required":["restApiId","resourceId","httpMethod",\###
"statusCode"],"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"},"statusCode":{"shape":"StatusCode","location":"uri",\###
"locationName":"status_code"}}}
shape DeleteMethodRequest {"type":"structure","required":["restApiId","resourceId","httpMethod"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"}}}
shape DeleteMethodResponseRequest {"type":"structure","required":["restApiId","resourceId","httpMethod",\###
"statusCode"],"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"},"statusCode":{"shape":"StatusCode","location":"uri",\###
"locationName":"status_code"}}}
shape DeleteModelRequest {"type":"structure","required":["restApiId","modelName"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"modelName":{"shape":"String","location":"uri","locationName":"model_name"}}}
shape DeleteRequestValidatorRequest {"type":"structure","required":["restApiId","requestValidatorId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"requestValidatorId":{"shape":"String","location":"uri","locationName":"requestvalidator_id"}}}
shape DeleteResourceRequest {"type":"structure","required":["restApiId","resourceId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"}}}
shape DeleteRestApiRequest {"type":"structure","required":["restApiId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"}}}
shape DeleteStageRequest {"type":"structure","required":["restApiId","stageName"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"stageName":{"shape":"String","location":"uri","locationName":"stage_name"}}}
shape DeleteUsagePlanKeyRequest {"type":"structure","required":["usagePlanId","keyId"],\###
"members":{"usagePlanId":{"shape":"String","location":"uri","locationName":"usageplanId"},\###
"keyId":{"shape":"String","location":"uri","locationName":"keyId"}}}
shape DeleteUsagePlanRequest {"type":"structure","required":["usagePlanId"],\###
"members":{"usagePlanId":{"shape":"String","location":"uri","locationName":"usageplanId"}}}
shape DeleteVpcLinkRequest {"type":"structure","required":["vpcLinkId"],\###
"members":{"vpcLinkId":{"shape":"String","location":"uri","locationName":"vpclink_id"}}}
shape Deployment {"type":"structure","members":{"id":{"shape":"String"},"description":{"shape":"String"},\###
"createdDate":{"shape":"Timestamp"},"apiSummary":{"shape":"PathToMapOfMethodSnapshot"}}}
shape DeploymentCanarySettings {"type":"structure","members":{"percentTraffic":{"shape":"Double"},\###
"stageVariableOverrides":{"shape":"MapOfStringToString"},"useStageCache":{"shape":"Boolean"}}}
shape Deployments {"type":"structure","members":{"position":{"shape":"String"},\###
"items":{"shape":"ListOfDeployment","locationName":"item"}}}
shape DocumentationPart {"type":"structure","members":{"id":{"shape":"String"},\###
"location":{"shape":"DocumentationPartLocation"},"properties":{"shape":"String"}}}
shape DocumentationPartIds {"type":"structure","members":{"ids":{"shape":"ListOfString"},\###
"warnings":{"shape":"ListOfString"}}}
shape DocumentationPartLocation {"type":"structure","required":["type"],\###
"members":{"type":{"shape":"DocumentationPartType"},"path":{"shape":"String"},"method":{"shape":"String"},\###
"statusCode":{"shape":"DocumentationPartLocationStatusCode"},"name":{"shape":"String"}}}
shape DocumentationPartLocationStatusCode {"type":"string","pattern":"^([1-5]\\d\\d|\\*|\\s*)$"}
shape DocumentationPartType {"type":"string","enum":["API","AUTHORIZER","MODEL","RESOURCE","METHOD",\###
"PATH_PARAMETER","QUERY_PARAMETER","REQUEST_HEADER","REQUEST_BODY","RESPONSE","RESPONSE_HEADER",\###
"RESPONSE_BODY"]}
shape DocumentationParts {"type":"structure","members":{"position":{"shape":"String"},\###
"items":{"shape":"ListOfDocumentationPart","locationName":"item"}}}
shape DocumentationVersion {"type":"structure","members":{"version":{"shape":"String"},\###
"createdDate":{"shape":"Timestamp"},"description":{"shape":"String"}}}
shape DocumentationVersions {"type":"structure","members":{"position":{"shape":"String"},\###
"items":{"shape":"ListOfDocumentationVersion","locationName":"item"}}}
shape DomainName {"type":"structure","members":{"domainName":{"shape":"String"},\###
"domainNameId":{"shape":"String"},"domainNameArn":{"shape":"String"},"certificateName":{"shape":"String"},\###
"certificateArn":{"shape":"String"},"certificateUploadDate":{"shape":"Timestamp"},\###
"regionalDomainName":{"shape":"String"},"regionalHostedZoneId":{"shape":"String"},\###
"regionalCertificateName":{"shape":"String"},"regionalCertificateArn":{"shape":"String"},\###
"distributionDomainName":{"shape":"String"},"distributionHostedZoneId":{"shape":"String"},\###
"endpointConfiguration":{"shape":"EndpointConfiguration"},"domainNameStatus":{"shape":"DomainNameStatus"},\###
"domainNameStatusMessage":{"shape":"String"},"securityPolicy":{"shape":"SecurityPolicy"},\###
"endpointAccessMode":{"shape":"EndpointAccessMode"},"tags":{"shape":"MapOfStringToString"},\###
"mutualTlsAuthentication":{"shape":"MutualTlsAuthentication"},\###
"ownershipVerificationCertificateArn":{"shape":"String"},"managementPolicy":{"shape":"String"},\###
"policy":{"shape":"String"},"routingMode":{"shape":"RoutingMode"}}}
shape DomainNameAccessAssociation {"type":"structure",\###
"members":{"domainNameAccessAssociationArn":{"shape":"String"},"domainNameArn":{"shape":"String"},\###
"accessAssociationSourceType":{"shape":"AccessAssociationSourceType"},\###
"accessAssociationSource":{"shape":"String"},"tags":{"shape":"MapOfStringToString"}}}
shape DomainNameAccessAssociations {"type":"structure","members":{"position":{"shape":"String"},\###
"items":{"shape":"ListOfDomainNameAccessAssociation","locationName":"item"}}}
shape DomainNameStatus {"type":"string","enum":["AVAILABLE","UPDATING","PENDING",\###
"PENDING_CERTIFICATE_REIMPORT","PENDING_OWNERSHIP_VERIFICATION","FAILED"]}
shape DomainNames {"type":"structure","members":{"position":{"shape":"String"},\###
"items":{"shape":"ListOfDomainName","locationName":"item"}}}
shape Double {"type":"double"}
shape EndpointAccessMode {"type":"string","enum":["BASIC","STRICT"]}
shape EndpointConfiguration {"type":"structure","members":{"types":{"shape":"ListOfEndpointType"},\###
"ipAddressType":{"shape":"IpAddressType"},"vpcEndpointIds":{"shape":"ListOfString"}}}
shape EndpointType {"type":"string","enum":["REGIONAL","EDGE","PRIVATE"]}
shape ExportResponse {"type":"structure","members":{"contentType":{"shape":"String","location":"header",\###
"locationName":"Content-Type"},"contentDisposition":{"shape":"String","location":"header",\###
"locationName":"Content-Disposition"},"body":{"shape":"Blob"}},"payload":"body"}
shape FlushStageAuthorizersCacheRequest {"type":"structure","required":["restApiId","stageName"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"stageName":{"shape":"String","location":"uri","locationName":"stage_name"}}}
shape FlushStageCacheRequest {"type":"structure","required":["restApiId","stageName"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"stageName":{"shape":"String","location":"uri","locationName":"stage_name"}}}
shape GatewayResponse {"type":"structure","members":{"responseType":{"shape":"GatewayResponseType"},\###
"statusCode":{"shape":"StatusCode"},"responseParameters":{"shape":"MapOfStringToString"},\###
"responseTemplates":{"shape":"MapOfStringToString"},"defaultResponse":{"shape":"Boolean"}}}
shape GatewayResponseType {"type":"string","enum":["DEFAULT_4XX","DEFAULT_5XX","RESOURCE_NOT_FOUND",\###
"UNAUTHORIZED","INVALID_API_KEY","ACCESS_DENIED","AUTHORIZER_FAILURE","AUTHORIZER_CONFIGURATION_ERROR",\###
"INVALID_SIGNATURE","EXPIRED_TOKEN","MISSING_AUTHENTICATION_TOKEN","INTEGRATION_FAILURE",\###
"INTEGRATION_TIMEOUT","API_CONFIGURATION_ERROR","UNSUPPORTED_MEDIA_TYPE","BAD_REQUEST_PARAMETERS",\###
"BAD_REQUEST_BODY","REQUEST_TOO_LARGE","THROTTLED","QUOTA_EXCEEDED","WAF_FILTERED"]}
shape GatewayResponses {"type":"structure","members":{"position":{"shape":"String"},\###
"items":{"shape":"ListOfGatewayResponse","locationName":"item"}}}
shape GenerateClientCertificateRequest {"type":"structure","members":{"description":{"shape":"String"},\###
"tags":{"shape":"MapOfStringToString"}}}
shape GetAccountRequest {"type":"structure","members":{}}
shape GetApiKeyRequest {"type":"structure","required":["apiKey"],"members":{"apiKey":{"shape":"String",\###
"location":"uri","locationName":"api_Key"},"includeValue":{"shape":"NullableBoolean","location":"querystring",\###
"locationName":"includeValue"}}}
shape GetApiKeysRequest {"type":"structure","members":{"position":{"shape":"String","location":"querystring",\###
"locationName":"position"},"limit":{"shape":"NullableInteger","location":"querystring",\###
"locationName":"limit"},"nameQuery":{"shape":"String","location":"querystring","locationName":"name"},\###
"customerId":{"shape":"String","location":"querystring","locationName":"customerId"},\###
"includeValues":{"shape":"NullableBoolean","location":"querystring","locationName":"includeValues"}}}
shape GetAuthorizerRequest {"type":"structure","required":["restApiId","authorizerId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"authorizerId":{"shape":"String","location":"uri","locationName":"authorizer_id"}}}
shape GetAuthorizersRequest {"type":"structure","required":["restApiId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"position":{"shape":"String","location":"querystring","locationName":"position"},\###
"limit":{"shape":"NullableInteger","location":"querystring","locationName":"limit"}}}
shape GetBasePathMappingRequest {"type":"structure","required":["domainName","basePath"],\###
"members":{"domainName":{"shape":"String","location":"uri","locationName":"domain_name"},\###
"domainNameId":{"shape":"String","location":"querystring","locationName":"domainNameId"},\###
"basePath":{"shape":"String","location":"uri","locationName":"base_path"}}}
shape GetBasePathMappingsRequest {"type":"structure","required":["domainName"],\###
"members":{"domainName":{"shape":"String","location":"uri","locationName":"domain_name"},\###
"domainNameId":{"shape":"String","location":"querystring","locationName":"domainNameId"},\###
"position":{"shape":"String","location":"querystring","locationName":"position"},\###
"limit":{"shape":"NullableInteger","location":"querystring","locationName":"limit"}}}
shape GetClientCertificateRequest {"type":"structure","required":["clientCertificateId"],\###
"members":{"clientCertificateId":{"shape":"String","location":"uri","locationName":"clientcertificate_id"}}}
shape GetClientCertificatesRequest {"type":"structure","members":{"position":{"shape":"String",\###
"location":"querystring","locationName":"position"},"limit":{"shape":"NullableInteger",\###
"location":"querystring","locationName":"limit"}}}
shape GetDeploymentRequest {"type":"structure","required":["restApiId","deploymentId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"deploymentId":{"shape":"String","location":"uri","locationName":"deployment_id"},\###
"embed":{"shape":"ListOfString","location":"querystring","locationName":"embed"}}}
shape GetDeploymentsRequest {"type":"structure","required":["restApiId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"position":{"shape":"String","location":"querystring","locationName":"position"},\###
"limit":{"shape":"NullableInteger","location":"querystring","locationName":"limit"}}}
shape GetDocumentationPartRequest {"type":"structure","required":["restApiId","documentationPartId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"documentationPartId":{"shape":"String","location":"uri","locationName":"part_id"}}}
shape GetDocumentationPartsRequest {"type":"structure","required":["restApiId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"type":{"shape":"DocumentationPartType","location":"querystring","locationName":"type"},\###
"nameQuery":{"shape":"String","location":"querystring","locationName":"name"},"path":{"shape":"String",\###
"location":"querystring","locationName":"path"},"position":{"shape":"String","location":"querystring",\###
"locationName":"position"},"limit":{"shape":"NullableInteger","location":"querystring",\###
"locationName":"limit"},"locationStatus":{"shape":"LocationStatusType","location":"querystring",\###
"locationName":"locationStatus"}}}
shape GetDocumentationVersionRequest {"type":"structure","required":["restApiId","documentationVersion"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"documentationVersion":{"shape":"String","location":"uri","locationName":"doc_version"}}}
shape GetDocumentationVersionsRequest {"type":"structure","required":["restApiId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"position":{"shape":"String","location":"querystring","locationName":"position"},\###
"limit":{"shape":"NullableInteger","location":"querystring","locationName":"limit"}}}
shape GetDomainNameAccessAssociationsRequest {"type":"structure","members":{"position":{"shape":"String",\###
"location":"querystring","locationName":"position"},"limit":{"shape":"NullableInteger",\###
"location":"querystring","locationName":"limit"},"resourceOwner":{"shape":"ResourceOwner",\###
"location":"querystring","locationName":"resourceOwner"}}}
shape GetDomainNameRequest {"type":"structure","required":["domainName"],\###
"members":{"domainName":{"shape":"String","location":"uri","locationName":"domain_name"},\###
"domainNameId":{"shape":"String","location":"querystring","locationName":"domainNameId"}}}
shape GetDomainNamesRequest {"type":"structure","members":{"position":{"shape":"String",\###
"location":"querystring","locationName":"position"},"limit":{"shape":"NullableInteger",\###
"location":"querystring","locationName":"limit"},"resourceOwner":{"shape":"ResourceOwner",\###
"location":"querystring","locationName":"resourceOwner"}}}
shape GetExportRequest {"type":"structure","required":["restApiId","stageName","exportType"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"stageName":{"shape":"String","location":"uri","locationName":"stage_name"},"exportType":{"shape":"String",\###
"location":"uri","locationName":"export_type"},"parameters":{"shape":"MapOfStringToString",\###
"location":"querystring"},"accepts":{"shape":"String","location":"header","locationName":"Accept"}}}
shape GetGatewayResponseRequest {"type":"structure","required":["restApiId","responseType"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"responseType":{"shape":"GatewayResponseType","location":"uri","locationName":"response_type"}}}
shape GetGatewayResponsesRequest {"type":"structure","required":["restApiId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"position":{"shape":"String","location":"querystring","locationName":"position"},\###
"limit":{"shape":"NullableInteger","location":"querystring","locationName":"limit"}}}
shape GetIntegrationRequest {"type":"structure","required":["restApiId","resourceId","httpMethod"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"}}}
shape GetIntegrationResponseRequest {"type":"structure","required":["restApiId","resourceId","httpMethod",\###
"statusCode"],"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"},"statusCode":{"shape":"StatusCode","location":"uri",\###
"locationName":"status_code"}}}
shape GetMethodRequest {"type":"structure","required":["restApiId","resourceId","httpMethod"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"}}}
shape GetMethodResponseRequest {"type":"structure","required":["restApiId","resourceId","httpMethod",\###
"statusCode"],"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"},"statusCode":{"shape":"StatusCode","location":"uri",\###
"locationName":"status_code"}}}
shape GetModelRequest {"type":"structure","required":["restApiId","modelName"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"modelName":{"shape":"String","location":"uri","locationName":"model_name"},"flatten":{"shape":"Boolean",\###
"location":"querystring","locationName":"flatten"}}}
shape GetModelTemplateRequest {"type":"structure","required":["restApiId","modelName"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"modelName":{"shape":"String","location":"uri","locationName":"model_name"}}}
shape GetModelsRequest {"type":"structure","required":["restApiId"],"members":{"restApiId":{"shape":"String",\###
"location":"uri","locationName":"restapi_id"},"position":{"shape":"String","location":"querystring",\###
"locationName":"position"},"limit":{"shape":"NullableInteger","location":"querystring",\###
"locationName":"limit"}}}
shape GetRequestValidatorRequest {"type":"structure","required":["restApiId","requestValidatorId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"requestValidatorId":{"shape":"String","location":"uri","locationName":"requestvalidator_id"}}}
shape GetRequestValidatorsRequest {"type":"structure","required":["restApiId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"position":{"shape":"String","location":"querystring","locationName":"position"},\###
"limit":{"shape":"NullableInteger","location":"querystring","locationName":"limit"}}}
shape GetResourceRequest {"type":"structure","required":["restApiId","resourceId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"embed":{"shape":"ListOfString",\###
"location":"querystring","locationName":"embed"}}}
shape GetResourcesRequest {"type":"structure","required":["restApiId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"position":{"shape":"String","location":"querystring","locationName":"position"},\###
"limit":{"shape":"NullableInteger","location":"querystring","locationName":"limit"},\###
"embed":{"shape":"ListOfString","location":"querystring","locationName":"embed"}}}
shape GetRestApiRequest {"type":"structure","required":["restApiId"],"members":{"restApiId":{"shape":"String",\###
"location":"uri","locationName":"restapi_id"}}}
shape GetRestApisRequest {"type":"structure","members":{"position":{"shape":"String","location":"querystring",\###
"locationName":"position"},"limit":{"shape":"NullableInteger","location":"querystring",\###
"locationName":"limit"}}}
shape GetSdkRequest {"type":"structure","required":["restApiId","stageName","sdkType"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"stageName":{"shape":"String","location":"uri","locationName":"stage_name"},"sdkType":{"shape":"String",\###
"location":"uri","locationName":"sdk_type"},"parameters":{"shape":"MapOfStringToString",\###
"location":"querystring"}}}
shape GetSdkTypeRequest {"type":"structure","required":["id"],"members":{"id":{"shape":"String",\###
"location":"uri","locationName":"sdktype_id"}}}
shape GetSdkTypesRequest {"type":"structure","members":{"position":{"shape":"String","location":"querystring",\###
"locationName":"position"},"limit":{"shape":"NullableInteger","location":"querystring",\###
"locationName":"limit"}}}
shape GetStageRequest {"type":"structure","required":["restApiId","stageName"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"stageName":{"shape":"String","location":"uri","locationName":"stage_name"}}}
shape GetStagesRequest {"type":"structure","required":["restApiId"],"members":{"restApiId":{"shape":"String",\###
"location":"uri","locationName":"restapi_id"},"deploymentId":{"shape":"String","location":"querystring",\###
"locationName":"deploymentId"}}}
shape GetTagsRequest {"type":"structure","required":["resourceArn"],\###
"members":{"resourceArn":{"shape":"String","location":"uri","locationName":"resource_arn"},\###
"position":{"shape":"String","location":"querystring","locationName":"position"},\###
"limit":{"shape":"NullableInteger","location":"querystring","locationName":"limit"}}}
shape GetUsagePlanKeyRequest {"type":"structure","required":["usagePlanId","keyId"],\###
"members":{"usagePlanId":{"shape":"String","location":"uri","locationName":"usageplanId"},\###
"keyId":{"shape":"String","location":"uri","locationName":"keyId"}}}
shape GetUsagePlanKeysRequest {"type":"structure","required":["usagePlanId"],\###
"members":{"usagePlanId":{"shape":"String","location":"uri","locationName":"usageplanId"},\###
"position":{"shape":"String","location":"querystring","locationName":"position"},\###
"limit":{"shape":"NullableInteger","location":"querystring","locationName":"limit"},\###
"nameQuery":{"shape":"String","location":"querystring","locationName":"name"}}}
shape GetUsagePlanRequest {"type":"structure","required":["usagePlanId"],\###
"members":{"usagePlanId":{"shape":"String","location":"uri","locationName":"usageplanId"}}}
shape GetUsagePlansRequest {"type":"structure","members":{"position":{"shape":"String",\###
"location":"querystring","locationName":"position"},"keyId":{"shape":"String","location":"querystring",\###
"locationName":"keyId"},"limit":{"shape":"NullableInteger","location":"querystring","locationName":"limit"}}}
shape GetUsageRequest {"type":"structure","required":["usagePlanId","startDate","endDate"],\###
"members":{"usagePlanId":{"shape":"String","location":"uri","locationName":"usageplanId"},\###
"keyId":{"shape":"String","location":"querystring","locationName":"keyId"},"startDate":{"shape":"String",\###
"location":"querystring","locationName":"startDate"},"endDate":{"shape":"String","location":"querystring",\###
"locationName":"endDate"},"position":{"shape":"String","location":"querystring","locationName":"position"},\###
"limit":{"shape":"NullableInteger","location":"querystring","locationName":"limit"}}}
shape GetVpcLinkRequest {"type":"structure","required":["vpcLinkId"],"members":{"vpcLinkId":{"shape":"String",\###
"location":"uri","locationName":"vpclink_id"}}}
shape GetVpcLinksRequest {"type":"structure","members":{"position":{"shape":"String","location":"querystring",\###
"locationName":"position"},"limit":{"shape":"NullableInteger","location":"querystring",\###
"locationName":"limit"}}}
shape ImportApiKeysRequest {"type":"structure","required":["body","format"],\###
"members":{"body":{"shape":"Blob"},"format":{"shape":"ApiKeysFormat","location":"querystring",\###
"locationName":"format"},"failOnWarnings":{"shape":"Boolean","location":"querystring",\###
"locationName":"failonwarnings"}},"payload":"body"}
shape ImportDocumentationPartsRequest {"type":"structure","required":["restApiId","body"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"mode":{"shape":"PutMode","location":"querystring","locationName":"mode"},"failOnWarnings":{"shape":"Boolean",\###
"location":"querystring","locationName":"failonwarnings"},"body":{"shape":"Blob"}},"payload":"body"}
shape ImportRestApiRequest {"type":"structure","required":["body"],\###
"members":{"failOnWarnings":{"shape":"Boolean","location":"querystring","locationName":"failonwarnings"},\###
"parameters":{"shape":"MapOfStringToString","location":"querystring"},"body":{"shape":"Blob"}},\###
"payload":"body"}
shape Integer {"type":"integer"}
shape Integration {"type":"structure","members":{"type":{"shape":"IntegrationType"},\###
"httpMethod":{"shape":"String"},"uri":{"shape":"String"},"connectionType":{"shape":"ConnectionType"},\###
"connectionId":{"shape":"String"},"credentials":{"shape":"String"},\###
"requestParameters":{"shape":"MapOfStringToString"},"requestTemplates":{"shape":"MapOfStringToString"},\###
"passthroughBehavior":{"shape":"String"},"contentHandling":{"shape":"ContentHandlingStrategy"},\###
"timeoutInMillis":{"shape":"Integer"},"cacheNamespace":{"shape":"String"},\###
"cacheKeyParameters":{"shape":"ListOfString"},"integrationResponses":{"shape":"MapOfIntegrationResponse"},\###
"tlsConfig":{"shape":"TlsConfig"},"responseTransferMode":{"shape":"ResponseTransferMode"},\###
"integrationTarget":{"shape":"String"}}}
shape IntegrationResponse {"type":"structure","members":{"statusCode":{"shape":"StatusCode"},\###
"selectionPattern":{"shape":"String"},"responseParameters":{"shape":"MapOfStringToString"},\###
"responseTemplates":{"shape":"MapOfStringToString"},"contentHandling":{"shape":"ContentHandlingStrategy"}}}
shape IntegrationType {"type":"string","enum":["HTTP","AWS","MOCK","HTTP_PROXY","AWS_PROXY"]}
shape IpAddressType {"type":"string","enum":["ipv4","dualstack"]}
shape LimitExceededException {"type":"structure","members":{"retryAfterSeconds":{"shape":"String",\###
"location":"header","locationName":"Retry-After"},"message":{"shape":"String"}},\###
"error":{"httpStatusCode":429},"exception":true}
shape ListOfARNs {"type":"list","member":{"shape":"ProviderARN"}}
shape ListOfApiKey {"type":"list","member":{"shape":"ApiKey"}}
shape ListOfApiStage {"type":"list","member":{"shape":"ApiStage"}}
shape ListOfAuthorizer {"type":"list","member":{"shape":"Authorizer"}}
shape ListOfBasePathMapping {"type":"list","member":{"shape":"BasePathMapping"}}
shape ListOfClientCertificate {"type":"list","member":{"shape":"ClientCertificate"}}
shape ListOfDeployment {"type":"list","member":{"shape":"Deployment"}}
shape ListOfDocumentationPart {"type":"list","member":{"shape":"DocumentationPart"}}
shape ListOfDocumentationVersion {"type":"list","member":{"shape":"DocumentationVersion"}}
shape ListOfDomainName {"type":"list","member":{"shape":"DomainName"}}
shape ListOfDomainNameAccessAssociation {"type":"list","member":{"shape":"DomainNameAccessAssociation"}}
shape ListOfEndpointType {"type":"list","member":{"shape":"EndpointType"}}
shape ListOfGatewayResponse {"type":"list","member":{"shape":"GatewayResponse"}}
shape ListOfLong {"type":"list","member":{"shape":"Long"}}
shape ListOfModel {"type":"list","member":{"shape":"Model"}}
shape ListOfPatchOperation {"type":"list","member":{"shape":"PatchOperation"}}
shape ListOfRequestValidator {"type":"list","member":{"shape":"RequestValidator"}}
shape ListOfResource {"type":"list","member":{"shape":"Resource"}}
shape ListOfRestApi {"type":"list","member":{"shape":"RestApi"}}
shape ListOfSdkConfigurationProperty {"type":"list","member":{"shape":"SdkConfigurationProperty"}}
shape ListOfSdkType {"type":"list","member":{"shape":"SdkType"}}
shape ListOfStage {"type":"list","member":{"shape":"Stage"}}
shape ListOfStageKeys {"type":"list","member":{"shape":"StageKey"}}
shape ListOfString {"type":"list","member":{"shape":"String"}}
shape ListOfUsage {"type":"list","member":{"shape":"ListOfLong"}}
shape ListOfUsagePlan {"type":"list","member":{"shape":"UsagePlan"}}
shape ListOfUsagePlanKey {"type":"list","member":{"shape":"UsagePlanKey"}}
shape ListOfVpcLink {"type":"list","member":{"shape":"VpcLink"}}
shape LocationStatusType {"type":"string","enum":["DOCUMENTED","UNDOCUMENTED"]}
shape Long {"type":"long"}
shape MapOfApiStageThrottleSettings {"type":"map","key":{"shape":"String"},\###
"value":{"shape":"ThrottleSettings"}}
shape MapOfIntegrationResponse {"type":"map","key":{"shape":"String"},"value":{"shape":"IntegrationResponse"}}
shape MapOfKeyUsages {"type":"map","key":{"shape":"String"},"value":{"shape":"ListOfUsage"}}
shape MapOfMethod {"type":"map","key":{"shape":"String"},"value":{"shape":"Method"}}
shape MapOfMethodResponse {"type":"map","key":{"shape":"String"},"value":{"shape":"MethodResponse"}}
shape MapOfMethodSettings {"type":"map","key":{"shape":"String"},"value":{"shape":"MethodSetting"}}
shape MapOfMethodSnapshot {"type":"map","key":{"shape":"String"},"value":{"shape":"MethodSnapshot"}}
shape MapOfStringToBoolean {"type":"map","key":{"shape":"String"},"value":{"shape":"NullableBoolean"}}
shape MapOfStringToList {"type":"map","key":{"shape":"String"},"value":{"shape":"ListOfString"}}
shape MapOfStringToString {"type":"map","key":{"shape":"String"},"value":{"shape":"String"}}
shape Method {"type":"structure","members":{"httpMethod":{"shape":"String"},\###
"authorizationType":{"shape":"String"},"authorizerId":{"shape":"String"},\###
"apiKeyRequired":{"shape":"NullableBoolean"},"requestValidatorId":{"shape":"String"},\###
"operationName":{"shape":"String"},"requestParameters":{"shape":"MapOfStringToBoolean"},\###
"requestModels":{"shape":"MapOfStringToString"},"methodResponses":{"shape":"MapOfMethodResponse"},\###
"methodIntegration":{"shape":"Integration"},"authorizationScopes":{"shape":"ListOfString"}}}
shape MethodResponse {"type":"structure","members":{"statusCode":{"shape":"StatusCode"},\###
"responseParameters":{"shape":"MapOfStringToBoolean"},"responseModels":{"shape":"MapOfStringToString"}}}
shape MethodSetting {"type":"structure","members":{"metricsEnabled":{"shape":"Boolean"},\###
"loggingLevel":{"shape":"String"},"dataTraceEnabled":{"shape":"Boolean"},\###
"throttlingBurstLimit":{"shape":"Integer"},"throttlingRateLimit":{"shape":"Double"},\###
"cachingEnabled":{"shape":"Boolean"},"cacheTtlInSeconds":{"shape":"Integer"},\###
"cacheDataEncrypted":{"shape":"Boolean"},"requireAuthorizationForCacheControl":{"shape":"Boolean"},\###
"unauthorizedCacheControlHeaderStrategy":{"shape":"UnauthorizedCacheControlHeaderStrategy"}}}
shape MethodSnapshot {"type":"structure","members":{"authorizationType":{"shape":"String"},\###
"apiKeyRequired":{"shape":"Boolean"}}}
shape Model {"type":"structure","members":{"id":{"shape":"String"},"name":{"shape":"String"},\###
"description":{"shape":"String"},"schema":{"shape":"String"},"contentType":{"shape":"String"}}}
shape Models {"type":"structure","members":{"position":{"shape":"String"},"items":{"shape":"ListOfModel",\###
"locationName":"item"}}}
shape MutualTlsAuthentication {"type":"structure","members":{"truststoreUri":{"shape":"String"},\###
"truststoreVersion":{"shape":"String"},"truststoreWarnings":{"shape":"ListOfString"}}}
shape MutualTlsAuthenticationInput {"type":"structure","members":{"truststoreUri":{"shape":"String"},\###
"truststoreVersion":{"shape":"String"}}}
shape NotFoundException {"type":"structure","members":{"message":{"shape":"String"}},\###
"error":{"httpStatusCode":404},"exception":true}
shape NullableBoolean {"type":"boolean"}
shape NullableInteger {"type":"integer"}
shape Op {"type":"string","enum":["add","remove","replace","move","copy","test"]}
shape PatchOperation {"type":"structure","members":{"op":{"shape":"Op"},"path":{"shape":"String"},\###
"value":{"shape":"String"},"from":{"shape":"String"}}}
shape PathToMapOfMethodSnapshot {"type":"map","key":{"shape":"String"},\###
"value":{"shape":"MapOfMethodSnapshot"}}
shape ProviderARN {"type":"string"}
shape PutGatewayResponseRequest {"type":"structure","required":["restApiId","responseType"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"responseType":{"shape":"GatewayResponseType","location":"uri","locationName":"response_type"},\###
"statusCode":{"shape":"StatusCode"},"responseParameters":{"shape":"MapOfStringToString"},\###
"responseTemplates":{"shape":"MapOfStringToString"}}}
shape PutIntegrationRequest {"type":"structure","required":["restApiId","resourceId","httpMethod","type"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"},"type":{"shape":"IntegrationType"},\###
"integrationHttpMethod":{"shape":"String","locationName":"httpMethod"},"uri":{"shape":"String"},\###
"connectionType":{"shape":"ConnectionType"},"connectionId":{"shape":"String"},\###
"credentials":{"shape":"String"},"requestParameters":{"shape":"MapOfStringToString"},\###
"requestTemplates":{"shape":"MapOfStringToString"},"passthroughBehavior":{"shape":"String"},\###
"cacheNamespace":{"shape":"String"},"cacheKeyParameters":{"shape":"ListOfString"},\###
"contentHandling":{"shape":"ContentHandlingStrategy"},"timeoutInMillis":{"shape":"NullableInteger"},\###
"tlsConfig":{"shape":"TlsConfig"},"responseTransferMode":{"shape":"ResponseTransferMode"},\###
"integrationTarget":{"shape":"String"}}}
shape PutIntegrationResponseRequest {"type":"structure","required":["restApiId","resourceId","httpMethod",\###
"statusCode"],"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"},"statusCode":{"shape":"StatusCode","location":"uri",\###
"locationName":"status_code"},"selectionPattern":{"shape":"String"},\###
"responseParameters":{"shape":"MapOfStringToString"},"responseTemplates":{"shape":"MapOfStringToString"},\###
"contentHandling":{"shape":"ContentHandlingStrategy"}}}
shape PutMethodRequest {"type":"structure","required":["restApiId","resourceId","httpMethod",\###
"authorizationType"],"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"},"authorizationType":{"shape":"String"},\###
"authorizerId":{"shape":"String"},"apiKeyRequired":{"shape":"Boolean"},"operationName":{"shape":"String"},\###
"requestParameters":{"shape":"MapOfStringToBoolean"},"requestModels":{"shape":"MapOfStringToString"},\###
"requestValidatorId":{"shape":"String"},"authorizationScopes":{"shape":"ListOfString"}}}
shape PutMethodResponseRequest {"type":"structure","required":["restApiId","resourceId","httpMethod",\###
"statusCode"],"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"},"statusCode":{"shape":"StatusCode","location":"uri",\###
"locationName":"status_code"},"responseParameters":{"shape":"MapOfStringToBoolean"},\###
"responseModels":{"shape":"MapOfStringToString"}}}
shape PutMode {"type":"string","enum":["merge","overwrite"]}
shape PutRestApiRequest {"type":"structure","required":["restApiId","body"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"mode":{"shape":"PutMode","location":"querystring","locationName":"mode"},"failOnWarnings":{"shape":"Boolean",\###
"location":"querystring","locationName":"failonwarnings"},"parameters":{"shape":"MapOfStringToString",\###
"location":"querystring"},"body":{"shape":"Blob"}},"payload":"body"}
shape QuotaPeriodType {"type":"string","enum":["DAY","WEEK","MONTH"]}
shape QuotaSettings {"type":"structure","members":{"limit":{"shape":"Integer"},"offset":{"shape":"Integer"},\###
"period":{"shape":"QuotaPeriodType"}}}
shape RejectDomainNameAccessAssociationRequest {"type":"structure",\###
"required":["domainNameAccessAssociationArn","domainNameArn"],\###
"members":{"domainNameAccessAssociationArn":{"shape":"String","location":"querystring",\###
"locationName":"domainNameAccessAssociationArn"},"domainNameArn":{"shape":"String","location":"querystring",\###
"locationName":"domainNameArn"}}}
shape RequestValidator {"type":"structure","members":{"id":{"shape":"String"},"name":{"shape":"String"},\###
"validateRequestBody":{"shape":"Boolean"},"validateRequestParameters":{"shape":"Boolean"}}}
shape RequestValidators {"type":"structure","members":{"position":{"shape":"String"},\###
"items":{"shape":"ListOfRequestValidator","locationName":"item"}}}
shape Resource {"type":"structure","members":{"id":{"shape":"String"},"parentId":{"shape":"String"},\###
"pathPart":{"shape":"String"},"path":{"shape":"String"},"resourceMethods":{"shape":"MapOfMethod"}}}
shape ResourceOwner {"type":"string","enum":["SELF","OTHER_ACCOUNTS"]}
shape Resources {"type":"structure","members":{"position":{"shape":"String"},\###
"items":{"shape":"ListOfResource","locationName":"item"}}}
shape ResponseTransferMode {"type":"string","enum":["BUFFERED","STREAM"]}
shape RestApi {"type":"structure","members":{"id":{"shape":"String"},"name":{"shape":"String"},\###
"description":{"shape":"String"},"createdDate":{"shape":"Timestamp"},"version":{"shape":"String"},\###
"warnings":{"shape":"ListOfString"},"binaryMediaTypes":{"shape":"ListOfString"},\###
"minimumCompressionSize":{"shape":"NullableInteger"},"apiKeySource":{"shape":"ApiKeySourceType"},\###
"endpointConfiguration":{"shape":"EndpointConfiguration"},"policy":{"shape":"String"},\###
"tags":{"shape":"MapOfStringToString"},"disableExecuteApiEndpoint":{"shape":"Boolean"},\###
"rootResourceId":{"shape":"String"},"securityPolicy":{"shape":"SecurityPolicy"},\###
"endpointAccessMode":{"shape":"EndpointAccessMode"},"apiStatus":{"shape":"ApiStatus"},\###
"apiStatusMessage":{"shape":"String"}}}
shape RestApis {"type":"structure","members":{"position":{"shape":"String"},"items":{"shape":"ListOfRestApi",\###
"locationName":"item"}}}
shape RoutingMode {"type":"string","enum":["BASE_PATH_MAPPING_ONLY","ROUTING_RULE_ONLY",\###
"ROUTING_RULE_THEN_BASE_PATH_MAPPING"]}
shape SdkConfigurationProperty {"type":"structure","members":{"name":{"shape":"String"},\###
"friendlyName":{"shape":"String"},"description":{"shape":"String"},"required":{"shape":"Boolean"},\###
"defaultValue":{"shape":"String"}}}
shape SdkResponse {"type":"structure","members":{"contentType":{"shape":"String","location":"header",\###
"locationName":"Content-Type"},"contentDisposition":{"shape":"String","location":"header",\###
"locationName":"Content-Disposition"},"body":{"shape":"Blob"}},"payload":"body"}
shape SdkType {"type":"structure","members":{"id":{"shape":"String"},"friendlyName":{"shape":"String"},\###
"description":{"shape":"String"},"configurationProperties":{"shape":"ListOfSdkConfigurationProperty"}}}
shape SdkTypes {"type":"structure","members":{"position":{"shape":"String"},"items":{"shape":"ListOfSdkType",\###
"locationName":"item"}}}
shape SecurityPolicy {"type":"string","enum":["TLS_1_0","TLS_1_2","SecurityPolicy_TLS13_1_3_2025_09",\###
"SecurityPolicy_TLS13_1_3_FIPS_2025_09","SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09",\###
"SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09","SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09",\###
"SecurityPolicy_TLS13_1_2_PQ_2025_09","SecurityPolicy_TLS13_1_2_2021_06","SecurityPolicy_TLS13_2025_EDGE",\###
"SecurityPolicy_TLS12_PFS_2025_EDGE","SecurityPolicy_TLS12_2018_EDGE"]}
shape ServiceUnavailableException {"type":"structure","members":{"retryAfterSeconds":{"shape":"String",\###
"location":"header","locationName":"Retry-After"},"message":{"shape":"String"}},\###
"error":{"httpStatusCode":503},"exception":true,"fault":true}
shape Stage {"type":"structure","members":{"deploymentId":{"shape":"String"},\###
"clientCertificateId":{"shape":"String"},"stageName":{"shape":"String"},"description":{"shape":"String"},\###
"cacheClusterEnabled":{"shape":"Boolean"},"cacheClusterSize":{"shape":"CacheClusterSize"},\###
"cacheClusterStatus":{"shape":"CacheClusterStatus"},"methodSettings":{"shape":"MapOfMethodSettings"},\###
"variables":{"shape":"MapOfStringToString"},"documentationVersion":{"shape":"String"},\###
"accessLogSettings":{"shape":"AccessLogSettings"},"canarySettings":{"shape":"CanarySettings"},\###
"tracingEnabled":{"shape":"Boolean"},"webAclArn":{"shape":"String"},"tags":{"shape":"MapOfStringToString"},\###
"createdDate":{"shape":"Timestamp"},"lastUpdatedDate":{"shape":"Timestamp"}}}
shape StageKey {"type":"structure","members":{"restApiId":{"shape":"String"},"stageName":{"shape":"String"}}}
shape Stages {"type":"structure","members":{"item":{"shape":"ListOfStage"}}}
shape StatusCode {"type":"string","pattern":"[1-5]\\d\\d"}
shape String {"type":"string"}
shape TagResourceRequest {"type":"structure","required":["resourceArn","tags"],\###
"members":{"resourceArn":{"shape":"String","location":"uri","locationName":"resource_arn"},\###
"tags":{"shape":"MapOfStringToString"}}}
shape Tags {"type":"structure","members":{"tags":{"shape":"MapOfStringToString"}}}
shape Template {"type":"structure","members":{"value":{"shape":"String"}}}
shape TestInvokeAuthorizerRequest {"type":"structure","required":["restApiId","authorizerId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"authorizerId":{"shape":"String","location":"uri","locationName":"authorizer_id"},\###
"headers":{"shape":"MapOfStringToString"},"multiValueHeaders":{"shape":"MapOfStringToList"},\###
"pathWithQueryString":{"shape":"String"},"body":{"shape":"String"},\###
"stageVariables":{"shape":"MapOfStringToString"},"additionalContext":{"shape":"MapOfStringToString"}}}
shape TestInvokeAuthorizerResponse {"type":"structure","members":{"clientStatus":{"shape":"Integer"},\###
"log":{"shape":"String"},"latency":{"shape":"Long"},"principalId":{"shape":"String"},\###
"policy":{"shape":"String"},"authorization":{"shape":"MapOfStringToList"},\###
"claims":{"shape":"MapOfStringToString"}}}
shape TestInvokeMethodRequest {"type":"structure","required":["restApiId","resourceId","httpMethod"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"},"pathWithQueryString":{"shape":"String"},\###
"body":{"shape":"String"},"headers":{"shape":"MapOfStringToString"},\###
"multiValueHeaders":{"shape":"MapOfStringToList"},"clientCertificateId":{"shape":"String"},\###
"stageVariables":{"shape":"MapOfStringToString"}}}
shape TestInvokeMethodResponse {"type":"structure","members":{"status":{"shape":"Integer"},\###
"body":{"shape":"String"},"headers":{"shape":"MapOfStringToString"},\###
"multiValueHeaders":{"shape":"MapOfStringToList"},"log":{"shape":"String"},"latency":{"shape":"Long"}}}
shape ThrottleSettings {"type":"structure","members":{"burstLimit":{"shape":"Integer"},\###
"rateLimit":{"shape":"Double"}}}
shape Timestamp {"type":"timestamp"}
shape TlsConfig {"type":"structure","members":{"insecureSkipVerification":{"shape":"Boolean"}}}
shape TooManyRequestsException {"type":"structure","members":{"retryAfterSeconds":{"shape":"String",\###
"location":"header","locationName":"Retry-After"},"message":{"shape":"String"}},\###
"error":{"httpStatusCode":429},"exception":true}
shape UnauthorizedCacheControlHeaderStrategy {"type":"string","enum":["FAIL_WITH_403",\###
"SUCCEED_WITH_RESPONSE_HEADER","SUCCEED_WITHOUT_RESPONSE_HEADER"]}
shape UnauthorizedException {"type":"structure","members":{"message":{"shape":"String"}},\###
"error":{"httpStatusCode":401},"exception":true}
shape UntagResourceRequest {"type":"structure","required":["resourceArn","tagKeys"],\###
"members":{"resourceArn":{"shape":"String","location":"uri","locationName":"resource_arn"},\###
"tagKeys":{"shape":"ListOfString","location":"querystring","locationName":"tagKeys"}}}
shape UpdateAccountRequest {"type":"structure","members":{"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateApiKeyRequest {"type":"structure","required":["apiKey"],"members":{"apiKey":{"shape":"String",\###
"location":"uri","locationName":"api_Key"},"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateAuthorizerRequest {"type":"structure","required":["restApiId","authorizerId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"authorizerId":{"shape":"String","location":"uri","locationName":"authorizer_id"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateBasePathMappingRequest {"type":"structure","required":["domainName","basePath"],\###
"members":{"domainName":{"shape":"String","location":"uri","locationName":"domain_name"},\###
"domainNameId":{"shape":"String","location":"querystring","locationName":"domainNameId"},\###
"basePath":{"shape":"String","location":"uri","locationName":"base_path"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateClientCertificateRequest {"type":"structure","required":["clientCertificateId"],\###
"members":{"clientCertificateId":{"shape":"String","location":"uri","locationName":"clientcertificate_id"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateDeploymentRequest {"type":"structure","required":["restApiId","deploymentId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"deploymentId":{"shape":"String","location":"uri","locationName":"deployment_id"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateDocumentationPartRequest {"type":"structure","required":["restApiId","documentationPartId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"documentationPartId":{"shape":"String","location":"uri","locationName":"part_id"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateDocumentationVersionRequest {"type":"structure","required":["restApiId","documentationVersion"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"documentationVersion":{"shape":"String","location":"uri","locationName":"doc_version"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateDomainNameRequest {"type":"structure","required":["domainName"],\###
"members":{"domainName":{"shape":"String","location":"uri","locationName":"domain_name"},\###
"domainNameId":{"shape":"String","location":"querystring","locationName":"domainNameId"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateGatewayResponseRequest {"type":"structure","required":["restApiId","responseType"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"responseType":{"shape":"GatewayResponseType","location":"uri","locationName":"response_type"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateIntegrationRequest {"type":"structure","required":["restApiId","resourceId","httpMethod"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"},"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateIntegrationResponseRequest {"type":"structure","required":["restApiId","resourceId","httpMethod",\###
"statusCode"],"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"},"statusCode":{"shape":"StatusCode","location":"uri",\###
"locationName":"status_code"},"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateMethodRequest {"type":"structure","required":["restApiId","resourceId","httpMethod"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"},"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateMethodResponseRequest {"type":"structure","required":["restApiId","resourceId","httpMethod",\###
"statusCode"],"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},"httpMethod":{"shape":"String",\###
"location":"uri","locationName":"http_method"},"statusCode":{"shape":"StatusCode","location":"uri",\###
"locationName":"status_code"},"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateModelRequest {"type":"structure","required":["restApiId","modelName"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"modelName":{"shape":"String","location":"uri","locationName":"model_name"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateRequestValidatorRequest {"type":"structure","required":["restApiId","requestValidatorId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"requestValidatorId":{"shape":"String","location":"uri","locationName":"requestvalidator_id"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateResourceRequest {"type":"structure","required":["restApiId","resourceId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"resourceId":{"shape":"String","location":"uri","locationName":"resource_id"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateRestApiRequest {"type":"structure","required":["restApiId"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateStageRequest {"type":"structure","required":["restApiId","stageName"],\###
"members":{"restApiId":{"shape":"String","location":"uri","locationName":"restapi_id"},\###
"stageName":{"shape":"String","location":"uri","locationName":"stage_name"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateUsagePlanRequest {"type":"structure","required":["usagePlanId"],\###
"members":{"usagePlanId":{"shape":"String","location":"uri","locationName":"usageplanId"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateUsageRequest {"type":"structure","required":["usagePlanId","keyId"],\###
"members":{"usagePlanId":{"shape":"String","location":"uri","locationName":"usageplanId"},\###
"keyId":{"shape":"String","location":"uri","locationName":"keyId"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape UpdateVpcLinkRequest {"type":"structure","required":["vpcLinkId"],\###
"members":{"vpcLinkId":{"shape":"String","location":"uri","locationName":"vpclink_id"},\###
"patchOperations":{"shape":"ListOfPatchOperation"}}}
shape Usage {"type":"structure","members":{"usagePlanId":{"shape":"String"},"startDate":{"shape":"String"},\###
"endDate":{"shape":"String"},"position":{"shape":"String"},"items":{"shape":"MapOfKeyUsages",\###
"locationName":"values"}}}
shape UsagePlan {"type":"structure","members":{"id":{"shape":"String"},"name":{"shape":"String"},\###
"description":{"shape":"String"},"apiStages":{"shape":"ListOfApiStage"},\###
"throttle":{"shape":"ThrottleSettings"},"quota":{"shape":"QuotaSettings"},"productCode":{"shape":"String"},\###
"tags":{"shape":"MapOfStringToString"}}}
shape UsagePlanKey {"type":"structure","members":{"id":{"shape":"String"},"type":{"shape":"String"},\###
"value":{"shape":"String"},"name":{"shape":"String"}}}
shape UsagePlanKeys {"type":"structure","members":{"position":{"shape":"String"},\###
"items":{"shape":"ListOfUsagePlanKey","locationName":"item"}}}
shape UsagePlans {"type":"structure","members":{"position":{"shape":"String"},\###
"items":{"shape":"ListOfUsagePlan","locationName":"item"}}}
shape VpcLink {"type":"structure","members":{"id":{"shape":"String"},"name":{"shape":"String"},\###
"description":{"shape":"String"},"targetArns":{"shape":"ListOfString"},"status":{"shape":"VpcLinkStatus"},\###
"statusMessage":{"shape":"String"},"tags":{"shape":"MapOfStringToString"}}}
shape VpcLinkStatus {"type":"string","enum":["AVAILABLE","PENDING","DELETING","FAILED"]}
shape VpcLinks {"type":"structure","members":{"position":{"shape":"String"},"items":{"shape":"ListOfVpcLink",\###
"locationName":"item"}}}
"""###
