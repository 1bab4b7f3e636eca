// Written by Scripts/generate-service-models from botocore's service model; do not edit.

// swift-format-ignore-file

/// The shapes and operations of `sesv2`, as lines for `ServiceModel`.
let sesv2ModelText = ###"""
metadata {"apiVersion":"2019-09-27","endpointPrefix":"email","jsonVersion":"1.1","protocol":"rest-json",\###
"serviceAbbreviation":"Amazon SES V2","serviceFullName":"Amazon Simple Email Service","serviceId":"SESv2",\###
"signatureVersion":"v4","signingName":"ses","uid":"sesv2-2019-09-27"}
operation BatchGetMetricData {"http":{"method":"POST","requestUri":"/v2/email/metrics/batch"},\###
"input":{"shape":"BatchGetMetricDataRequest"},"output":{"shape":"BatchGetMetricDataResponse"}}
operation CancelExportJob {"http":{"method":"PUT","requestUri":"/v2/email/export-jobs/{JobId}/cancel"},\###
"input":{"shape":"CancelExportJobRequest"},"output":{"shape":"CancelExportJobResponse"}}
operation CreateConfigurationSet {"http":{"method":"POST","requestUri":"/v2/email/configuration-sets"},\###
"input":{"shape":"CreateConfigurationSetRequest"},"output":{"shape":"CreateConfigurationSetResponse"}}
operation CreateConfigurationSetEventDestination {"http":{"method":"POST",\###
"requestUri":"/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations"},\###
"input":{"shape":"CreateConfigurationSetEventDestinationRequest"},\###
"output":{"shape":"CreateConfigurationSetEventDestinationResponse"}}
operation CreateContact {"http":{"method":"POST",\###
"requestUri":"/v2/email/contact-lists/{ContactListName}/contacts"},"input":{"shape":"CreateContactRequest"},\###
"output":{"shape":"CreateContactResponse"}}
operation CreateContactList {"http":{"method":"POST","requestUri":"/v2/email/contact-lists"},\###
"input":{"shape":"CreateContactListRequest"},"output":{"shape":"CreateContactListResponse"}}
operation CreateCustomVerificationEmailTemplate {"http":{"method":"POST",\###
"requestUri":"/v2/email/custom-verification-email-templates"},\###
"input":{"shape":"CreateCustomVerificationEmailTemplateRequest"},\###
"output":{"shape":"CreateCustomVerificationEmailTemplateResponse"}}
operation CreateDedicatedIpPool {"http":{"method":"POST","requestUri":"/v2/email/dedicated-ip-pools"},\###
"input":{"shape":"CreateDedicatedIpPoolRequest"},"output":{"shape":"CreateDedicatedIpPoolResponse"}}
operation CreateDeliverabilityTestReport {"http":{"method":"POST",\###
"requestUri":"/v2/email/deliverability-dashboard/test"},\###
"input":{"shape":"CreateDeliverabilityTestReportRequest"},\###
"output":{"shape":"CreateDeliverabilityTestReportResponse"}}
operation CreateEmailIdentity {"http":{"method":"POST","requestUri":"/v2/email/identities"},\###
"input":{"shape":"CreateEmailIdentityRequest"},"output":{"shape":"CreateEmailIdentityResponse"}}
operation CreateEmailIdentityPolicy {"http":{"method":"POST",\###
"requestUri":"/v2/email/identities/{EmailIdentity}/policies/{PolicyName}"},\###
"input":{"shape":"CreateEmailIdentityPolicyRequest"},"output":{"shape":"CreateEmailIdentityPolicyResponse"}}
operation CreateEmailTemplate {"http":{"method":"POST","requestUri":"/v2/email/templates"},\###
"input":{"shape":"CreateEmailTemplateRequest"},"output":{"shape":"CreateEmailTemplateResponse"}}
operation CreateExportJob {"http":{"method":"POST","requestUri":"/v2/email/export-jobs"},\###
"input":{"shape":"CreateExportJobRequest"},"output":{"shape":"CreateExportJobResponse"}}
operation CreateImportJob {"http":{"method":"POST","requestUri":"/v2/email/import-jobs"},\###
"input":{"shape":"CreateImportJobRequest"},"output":{"shape":"CreateImportJobResponse"}}
operation CreateMultiRegionEndpoint {"http":{"method":"POST","requestUri":"/v2/email/multi-region-endpoints"},\###
"input":{"shape":"CreateMultiRegionEndpointRequest"},"output":{"shape":"CreateMultiRegionEndpointResponse"}}
operation CreateTenant {"http":{"method":"POST","requestUri":"/v2/email/tenants"},\###
"input":{"shape":"CreateTenantRequest"},"output":{"shape":"CreateTenantResponse"}}
operation CreateTenantResourceAssociation {"http":{"method":"POST",\###
"requestUri":"/v2/email/tenants/resources"},"input":{"shape":"CreateTenantResourceAssociationRequest"},\###
"output":{"shape":"CreateTenantResourceAssociationResponse"}}
operation DeleteConfigurationSet {"http":{"method":"DELETE",\###
"requestUri":"/v2/email/configuration-sets/{ConfigurationSetName}"},\###
"input":{"shape":"DeleteConfigurationSetRequest"},"output":{"shape":"DeleteConfigurationSetResponse"}}
operation DeleteConfigurationSetEventDestination {"http":{"method":"DELETE",\###
"requestUri":"/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}"},\###
"input":{"shape":"DeleteConfigurationSetEventDestinationRequest"},\###
"output":{"shape":"DeleteConfigurationSetEventDestinationResponse"}}
operation DeleteContact {"http":{"method":"DELETE",\###
"requestUri":"/v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}"},\###
"input":{"shape":"DeleteContactRequest"},"output":{"shape":"DeleteContactResponse"}}
operation DeleteContactList {"http":{"method":"DELETE",\###
"requestUri":"/v2/email/contact-lists/{ContactListName}"},"input":{"shape":"DeleteContactListRequest"},\###
"output":{"shape":"DeleteContactListResponse"}}
operation DeleteCustomVerificationEmailTemplate {"http":{"method":"DELETE",\###
"requestUri":"/v2/email/custom-verification-email-templates/{TemplateName}"},\###
"input":{"shape":"DeleteCustomVerificationEmailTemplateRequest"},\###
"output":{"shape":"DeleteCustomVerificationEmailTemplateResponse"}}
operation DeleteDedicatedIpPool {"http":{"method":"DELETE",\###
"requestUri":"/v2/email/dedicated-ip-pools/{PoolName}"},"input":{"shape":"DeleteDedicatedIpPoolRequest"},\###
"output":{"shape":"DeleteDedicatedIpPoolResponse"}}
operation DeleteEmailIdentity {"http":{"method":"DELETE","requestUri":"/v2/email/identities/{EmailIdentity}"},\###
"input":{"shape":"DeleteEmailIdentityRequest"},"output":{"shape":"DeleteEmailIdentityResponse"}}
operation DeleteEmailIdentityPolicy {"http":{"method":"DELETE",\###
"requestUri":"/v2/email/identities/{EmailIdentity}/policies/{PolicyName}"},\###
"input":{"shape":"DeleteEmailIdentityPolicyRequest"},"output":{"shape":"DeleteEmailIdentityPolicyResponse"}}
operation DeleteEmailTemplate {"http":{"method":"DELETE","requestUri":"/v2/email/templates/{TemplateName}"},\###
"input":{"shape":"DeleteEmailTemplateRequest"},"output":{"shape":"DeleteEmailTemplateResponse"}}
operation DeleteMultiRegionEndpoint {"http":{"method":"DELETE",\###
"requestUri":"/v2/email/multi-region-endpoints/{EndpointName}"},\###
"input":{"shape":"DeleteMultiRegionEndpointRequest"},"output":{"shape":"DeleteMultiRegionEndpointResponse"}}
operation DeleteSuppressedDestination {"http":{"method":"DELETE",\###
"requestUri":"/v2/email/suppression/addresses/{EmailAddress}"},\###
"input":{"shape":"DeleteSuppressedDestinationRequest"},\###
"output":{"shape":"DeleteSuppressedDestinationResponse"}}
operation DeleteTenant {"http":{"method":"POST","requestUri":"/v2/email/tenants/delete"},\###
"input":{"shape":"DeleteTenantRequest"},"output":{"shape":"DeleteTenantResponse"}}
operation DeleteTenantResourceAssociation {"http":{"method":"POST",\###
"requestUri":"/v2/email/tenants/resources/delete"},"input":{"shape":"DeleteTenantResourceAssociationRequest"},\###
"output":{"shape":"DeleteTenantResourceAssociationResponse"}}
operation GetAccount {"http":{"method":"GET","requestUri":"/v2/email/account"},\###
"input":{"shape":"GetAccountRequest"},"output":{"shape":"GetAccountResponse"}}
operation GetBlacklistReports {"http":{"method":"GET",\###
"requestUri":"/v2/email/deliverability-dashboard/blacklist-report"},\###
"input":{"shape":"GetBlacklistReportsRequest"},"output":{"shape":"GetBlacklistReportsResponse"}}
operation GetConfigurationSet {"http":{"method":"GET",\###
"requestUri":"/v2/email/configuration-sets/{ConfigurationSetName}"},\###
"input":{"shape":"GetConfigurationSetRequest"},"output":{"shape":"GetConfigurationSetResponse"}}
operation GetConfigurationSetEventDestinations {"http":{"method":"GET",\###
"requestUri":"/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations"},\###
"input":{"shape":"GetConfigurationSetEventDestinationsRequest"},\###
"output":{"shape":"GetConfigurationSetEventDestinationsResponse"}}
operation GetContact {"http":{"method":"GET",\###
"requestUri":"/v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}"},\###
"input":{"shape":"GetContactRequest"},"output":{"shape":"GetContactResponse"}}
operation GetContactList {"http":{"method":"GET","requestUri":"/v2/email/contact-lists/{ContactListName}"},\###
"input":{"shape":"GetContactListRequest"},"output":{"shape":"GetContactListResponse"}}
operation GetCustomVerificationEmailTemplate {"http":{"method":"GET",\###
"requestUri":"/v2/email/custom-verification-email-templates/{TemplateName}"},\###
"input":{"shape":"GetCustomVerificationEmailTemplateRequest"},\###
"output":{"shape":"GetCustomVerificationEmailTemplateResponse"}}
operation GetDedicatedIp {"http":{"method":"GET","requestUri":"/v2/email/dedicated-ips/{IP}"},\###
"input":{"shape":"GetDedicatedIpRequest"},"output":{"shape":"GetDedicatedIpResponse"}}
operation GetDedicatedIpPool {"http":{"method":"GET","requestUri":"/v2/email/dedicated-ip-pools/{PoolName}"},\###
"input":{"shape":"GetDedicatedIpPoolRequest"},"output":{"shape":"GetDedicatedIpPoolResponse"}}
operation GetDedicatedIps {"http":{"method":"GET","requestUri":"/v2/email/dedicated-ips"},\###
"input":{"shape":"GetDedicatedIpsRequest"},"output":{"shape":"GetDedicatedIpsResponse"}}
operation GetDeliverabilityDashboardOptions {"http":{"method":"GET",\###
"requestUri":"/v2/email/deliverability-dashboard"},\###
"input":{"shape":"GetDeliverabilityDashboardOptionsRequest"},\###
"output":{"shape":"GetDeliverabilityDashboardOptionsResponse"}}
operation GetDeliverabilityTestReport {"http":{"method":"GET",\###
"requestUri":"/v2/email/deliverability-dashboard/test-reports/{ReportId}"},\###
"input":{"shape":"GetDeliverabilityTestReportRequest"},\###
"output":{"shape":"GetDeliverabilityTestReportResponse"}}
operation GetDomainDeliverabilityCampaign {"http":{"method":"GET",\###
"requestUri":"/v2/email/deliverability-dashboard/campaigns/{CampaignId}"},\###
"input":{"shape":"GetDomainDeliverabilityCampaignRequest"},\###
"output":{"shape":"GetDomainDeliverabilityCampaignResponse"}}
operation GetDomainStatisticsReport {"http":{"method":"GET",\###
"requestUri":"/v2/email/deliverability-dashboard/statistics-report/{Domain}"},\###
"input":{"shape":"GetDomainStatisticsReportRequest"},"output":{"shape":"GetDomainStatisticsReportResponse"}}
operation GetEmailAddressInsights {"http":{"method":"POST","requestUri":"/v2/email/email-address-insights/"},\###
"input":{"shape":"GetEmailAddressInsightsRequest"},"output":{"shape":"GetEmailAddressInsightsResponse"}}
operation GetEmailIdentity {"http":{"method":"GET","requestUri":"/v2/email/identities/{EmailIdentity}"},\###
"input":{"shape":"GetEmailIdentityRequest"},"output":{"shape":"GetEmailIdentityResponse"}}
operation GetEmailIdentityPolicies {"http":{"method":"GET",\###
"requestUri":"/v2/email/identities/{EmailIdentity}/policies"},\###
"input":{"shape":"GetEmailIdentityPoliciesRequest"},"output":{"shape":"GetEmailIdentityPoliciesResponse"}}
operation GetEmailTemplate {"http":{"method":"GET","requestUri":"/v2/email/templates/{TemplateName}"},\###
"input":{"shape":"GetEmailTemplateRequest"},"output":{"shape":"GetEmailTemplateResponse"}}
operation GetExportJob {"http":{"method":"GET","requestUri":"/v2/email/export-jobs/{JobId}"},\###
"input":{"shape":"GetExportJobRequest"},"output":{"shape":"GetExportJobResponse"}}
operation GetImportJob {"http":{"method":"GET","requestUri":"/v2/email/import-jobs/{JobId}"},\###
"input":{"shape":"GetImportJobRequest"},"output":{"shape":"GetImportJobResponse"}}
operation GetMessageInsights {"http":{"method":"GET","requestUri":"/v2/email/insights/{MessageId}/"},\###
"input":{"shape":"GetMessageInsightsRequest"},"output":{"shape":"GetMessageInsightsResponse"}}
operation GetMultiRegionEndpoint {"http":{"method":"GET",\###
"requestUri":"/v2/email/multi-region-endpoints/{EndpointName}"},\###
"input":{"shape":"GetMultiRegionEndpointRequest"},"output":{"shape":"GetMultiRegionEndpointResponse"}}
operation GetReputationEntity {"http":{"method":"GET",\###
"requestUri":"/v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}"},\###
"input":{"shape":"GetReputationEntityRequest"},"output":{"shape":"GetReputationEntityResponse"}}
operation GetSuppressedDestination {"http":{"method":"GET",\###
"requestUri":"/v2/email/suppression/addresses/{EmailAddress}"},\###
"input":{"shape":"GetSuppressedDestinationRequest"},"output":{"shape":"GetSuppressedDestinationResponse"}}
operation GetTenant {"http":{"method":"POST","requestUri":"/v2/email/tenants/get"},\###
"input":{"shape":"GetTenantRequest"},"output":{"shape":"GetTenantResponse"}}
operation ListConfigurationSets {"http":{"method":"GET","requestUri":"/v2/email/configuration-sets"},\###
"input":{"shape":"ListConfigurationSetsRequest"},"output":{"shape":"ListConfigurationSetsResponse"}}
operation ListContactLists {"http":{"method":"GET","requestUri":"/v2/email/contact-lists"},\###
"input":{"shape":"ListContactListsRequest"},"output":{"shape":"ListContactListsResponse"}}
operation ListContacts {"http":{"method":"POST",\###
"requestUri":"/v2/email/contact-lists/{ContactListName}/contacts/list"},\###
"input":{"shape":"ListContactsRequest"},"output":{"shape":"ListContactsResponse"}}
operation ListCustomVerificationEmailTemplates {"http":{"method":"GET",\###
"requestUri":"/v2/email/custom-verification-email-templates"},\###
"input":{"shape":"ListCustomVerificationEmailTemplatesRequest"},\###
"output":{"shape":"ListCustomVerificationEmailTemplatesResponse"}}
operation ListDedicatedIpPools {"http":{"method":"GET","requestUri":"/v2/email/dedicated-ip-pools"},\###
"input":{"shape":"ListDedicatedIpPoolsRequest"},"output":{"shape":"ListDedicatedIpPoolsResponse"}}
operation ListDeliverabilityTestReports {"http":{"method":"GET",\###
"requestUri":"/v2/email/deliverability-dashboard/test-reports"},\###
"input":{"shape":"ListDeliverabilityTestReportsRequest"},\###
"output":{"shape":"ListDeliverabilityTestReportsResponse"}}
operation ListDomainDeliverabilityCampaigns {"http":{"method":"GET",\###
"requestUri":"/v2/email/deliverability-dashboard/domains/{SubscribedDomain}/campaigns"},\###
"input":{"shape":"ListDomainDeliverabilityCampaignsRequest"},\###
"output":{"shape":"ListDomainDeliverabilityCampaignsResponse"}}
operation ListEmailIdentities {"http":{"method":"GET","requestUri":"/v2/email/identities"},\###
"input":{"shape":"ListEmailIdentitiesRequest"},"output":{"shape":"ListEmailIdentitiesResponse"}}
operation ListEmailTemplates {"http":{"method":"GET","requestUri":"/v2/email/templates"},\###
"input":{"shape":"ListEmailTemplatesRequest"},"output":{"shape":"ListEmailTemplatesResponse"}}
operation ListExportJobs {"http":{"method":"POST","requestUri":"/v2/email/list-export-jobs"},\###
"input":{"shape":"ListExportJobsRequest"},"output":{"shape":"ListExportJobsResponse"}}
operation ListImportJobs {"http":{"method":"POST","requestUri":"/v2/email/import-jobs/list"},\###
"input":{"shape":"ListImportJobsRequest"},"output":{"shape":"ListImportJobsResponse"}}
operation ListMultiRegionEndpoints {"http":{"method":"GET","requestUri":"/v2/email/multi-region-endpoints"},\###
"input":{"shape":"ListMultiRegionEndpointsRequest"},"output":{"shape":"ListMultiRegionEndpointsResponse"}}
operation ListRecommendations {"http":{"method":"POST","requestUri":"/v2/email/vdm/recommendations"},\###
"input":{"shape":"ListRecommendationsRequest"},"output":{"shape":"ListRecommendationsResponse"}}
operation ListReputationEntities {"http":{"method":"POST","requestUri":"/v2/email/reputation/entities"},\###
"input":{"shape":"ListReputationEntitiesRequest"},"output":{"shape":"ListReputationEntitiesResponse"}}
operation ListResourceTenants {"http":{"method":"POST","requestUri":"/v2/email/resources/tenants/list"},\###
"input":{"shape":"ListResourceTenantsRequest"},"output":{"shape":"ListResourceTenantsResponse"}}
operation ListSuppressedDestinations {"http":{"method":"GET","requestUri":"/v2/email/suppression/addresses"},\###
"input":{"shape":"ListSuppressedDestinationsRequest"},"output":{"shape":"ListSuppressedDestinationsResponse"}}
operation ListTagsForResource {"http":{"method":"GET","requestUri":"/v2/email/tags"},\###
"input":{"shape":"ListTagsForResourceRequest"},"output":{"shape":"ListTagsForResourceResponse"}}
operation ListTenantResources {"http":{"method":"POST","requestUri":"/v2/email/tenants/resources/list"},\###
"input":{"shape":"ListTenantResourcesRequest"},"output":{"shape":"ListTenantResourcesResponse"}}
operation ListTenants {"http":{"method":"POST","requestUri":"/v2/email/tenants/list"},\###
"input":{"shape":"ListTenantsRequest"},"output":{"shape":"ListTenantsResponse"}}
operation PutAccountDedicatedIpWarmupAttributes {"http":{"method":"PUT",\###
"requestUri":"/v2/email/account/dedicated-ips/warmup"},\###
"input":{"shape":"PutAccountDedicatedIpWarmupAttributesRequest"},\###
"output":{"shape":"PutAccountDedicatedIpWarmupAttributesResponse"}}
operation PutAccountDetails {"http":{"method":"POST","requestUri":"/v2/email/account/details"},\###
"input":{"shape":"PutAccountDetailsRequest"},"output":{"shape":"PutAccountDetailsResponse"}}
operation PutAccountSendingAttributes {"http":{"method":"PUT","requestUri":"/v2/email/account/sending"},\###
"input":{"shape":"PutAccountSendingAttributesRequest"},\###
"output":{"shape":"PutAccountSendingAttributesResponse"}}
operation PutAccountSuppressionAttributes {"http":{"method":"PUT",\###
"requestUri":"/v2/email/account/suppression"},"input":{"shape":"PutAccountSuppressionAttributesRequest"},\###
"output":{"shape":"PutAccountSuppressionAttributesResponse"}}
operation PutAccountVdmAttributes {"http":{"method":"PUT","requestUri":"/v2/email/account/vdm"},\###
"input":{"shape":"PutAccountVdmAttributesRequest"},"output":{"shape":"PutAccountVdmAttributesResponse"}}
operation PutConfigurationSetArchivingOptions {"http":{"method":"PUT",\###
"requestUri":"/v2/email/configuration-sets/{ConfigurationSetName}/archiving-options"},\###
"input":{"shape":"PutConfigurationSetArchivingOptionsRequest"},\###
"output":{"shape":"PutConfigurationSetArchivingOptionsResponse"}}
operation PutConfigurationSetDeliveryOptions {"http":{"method":"PUT",\###
"requestUri":"/v2/email/configuration-sets/{ConfigurationSetName}/delivery-options"},\###
"input":{"shape":"PutConfigurationSetDeliveryOptionsRequest"},\###
"output":{"shape":"PutConfigurationSetDeliveryOptionsResponse"}}
operation PutConfigurationSetReputationOptions {"http":{"method":"PUT",\###
"requestUri":"/v2/email/configuration-sets/{ConfigurationSetName}/reputation-options"},\###
"input":{"shape":"PutConfigurationSetReputationOptionsRequest"},\###
"output":{"shape":"PutConfigurationSetReputationOptionsResponse"}}
operation PutConfigurationSetSendingOptions {"http":{"method":"PUT",\###
"requestUri":"/v2/email/configuration-sets/{ConfigurationSetName}/sending"},\###
"input":{"shape":"PutConfigurationSetSendingOptionsRequest"},\###
"output":{"shape":"PutConfigurationSetSendingOptionsResponse"}}
operation PutConfigurationSetSuppressionOptions {"http":{"method":"PUT",\###
"requestUri":"/v2/email/configuration-sets/{ConfigurationSetName}/suppression-options"},\###
"input":{"shape":"PutConfigurationSetSuppressionOptionsRequest"},\###
"output":{"shape":"PutConfigurationSetSuppressionOptionsResponse"}}
operation PutConfigurationSetTrackingOptions {"http":{"method":"PUT",\###
"requestUri":"/v2/email/configuration-sets/{ConfigurationSetName}/tracking-options"},\###
"input":{"shape":"PutConfigurationSetTrackingOptionsRequest"},\###
"output":{"shape":"PutConfigurationSetTrackingOptionsResponse"}}
operation PutConfigurationSetVdmOptions {"http":{"method":"PUT",\###
"requestUri":"/v2/email/configuration-sets/{ConfigurationSetName}/vdm-options"},\###
"input":{"shape":"PutConfigurationSetVdmOptionsRequest"},\###
"output":{"shape":"PutConfigurationSetVdmOptionsResponse"}}
operation PutDedicatedIpInPool {"http":{"method":"PUT","requestUri":"/v2/email/dedicated-ips/{IP}/pool"},\###
"input":{"shape":"PutDedicatedIpInPoolRequest"},"output":{"shape":"PutDedicatedIpInPoolResponse"}}
operation PutDedicatedIpPoolScalingAttributes {"http":{"method":"PUT",\###
"requestUri":"/v2/email/dedicated-ip-pools/{PoolName}/scaling"},\###
"input":{"shape":"PutDedicatedIpPoolScalingAttributesRequest"},\###
"output":{"shape":"PutDedicatedIpPoolScalingAttributesResponse"}}
operation PutDedicatedIpWarmupAttributes {"http":{"method":"PUT",\###
"requestUri":"/v2/email/dedicated-ips/{IP}/warmup"},"input":{"shape":"PutDedicatedIpWarmupAttributesRequest"},\###
"output":{"shape":"PutDedicatedIpWarmupAttributesResponse"}}
operation PutDeliverabilityDashboardOption {"http":{"method":"PUT",\###
"requestUri":"/v2/email/deliverability-dashboard"},\###
"input":{"shape":"PutDeliverabilityDashboardOptionRequest"},\###
"output":{"shape":"PutDeliverabilityDashboardOptionResponse"}}
operation PutEmailIdentityConfigurationSetAttributes {"http":{"method":"PUT",\###
"requestUri":"/v2/email/identities/{EmailIdentity}/configuration-set"},\###
"input":{"shape":"PutEmailIdentityConfigurationSetAttributesRequest"},\###
"output":{"shape":"PutEmailIdentityConfigurationSetAttributesResponse"}}
operation PutEmailIdentityDkimAttributes {"http":{"method":"PUT",\###
"requestUri":"/v2/email/identities/{EmailIdentity}/dkim"},\###
"input":{"shape":"PutEmailIdentityDkimAttributesRequest"},\###
"output":{"shape":"PutEmailIdentityDkimAttributesResponse"}}
operation PutEmailIdentityDkimSigningAttributes {"http":{"method":"PUT",\###
"requestUri":"/v2/email/identities/{EmailIdentity}/dkim/signing"},\###
"input":{"shape":"PutEmailIdentityDkimSigningAttributesRequest"},\###
"output":{"shape":"PutEmailIdentityDkimSigningAttributesResponse"}}
operation PutEmailIdentityFeedbackAttributes {"http":{"method":"PUT",\###
"requestUri":"/v2/email/identities/{EmailIdentity}/feedback"},\###
"input":{"shape":"PutEmailIdentityFeedbackAttributesRequest"},\###
"output":{"shape":"PutEmailIdentityFeedbackAttributesResponse"}}
operation PutEmailIdentityMailFromAttributes {"http":{"method":"PUT",\###
"requestUri":"/v2/email/identities/{EmailIdentity}/mail-from"},\###
"input":{"shape":"PutEmailIdentityMailFromAttributesRequest"},\###
"output":{"shape":"PutEmailIdentityMailFromAttributesResponse"}}
operation PutSuppressedDestination {"http":{"method":"PUT","requestUri":"/v2/email/suppression/addresses"},\###
"input":{"shape":"PutSuppressedDestinationRequest"},"output":{"shape":"PutSuppressedDestinationResponse"}}
operation SendBulkEmail {"http":{"method":"POST","requestUri":"/v2/email/outbound-bulk-emails"},\###
"input":{"shape":"SendBulkEmailRequest"},"output":{"shape":"SendBulkEmailResponse"}}
operation SendCustomVerificationEmail {"http":{"method":"POST",\###
"requestUri":"/v2/email/outbound-custom-verification-emails"},\###
"input":{"shape":"SendCustomVerificationEmailRequest"},\###
"output":{"shape":"SendCustomVerificationEmailResponse"}}
operation SendEmail {"http":{"method":"POST","requestUri":"/v2/email/outbound-emails"},\###
"input":{"shape":"SendEmailRequest"},"output":{"shape":"SendEmailResponse"}}
operation TagResource {"http":{"method":"POST","requestUri":"/v2/email/tags"},\###
"input":{"shape":"TagResourceRequest"},"output":{"shape":"TagResourceResponse"}}
operation TestRenderEmailTemplate {"http":{"method":"POST",\###
"requestUri":"/v2/email/templates/{TemplateName}/render"},"input":{"shape":"TestRenderEmailTemplateRequest"},\###
"output":{"shape":"TestRenderEmailTemplateResponse"}}
operation UntagResource {"http":{"method":"DELETE","requestUri":"/v2/email/tags"},\###
"input":{"shape":"UntagResourceRequest"},"output":{"shape":"UntagResourceResponse"}}
operation UpdateConfigurationSetEventDestination {"http":{"method":"PUT",\###
"requestUri":"/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}"},\###
"input":{"shape":"UpdateConfigurationSetEventDestinationRequest"},\###
"output":{"shape":"UpdateConfigurationSetEventDestinationResponse"}}
operation UpdateContact {"http":{"method":"PUT",\###
"requestUri":"/v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}"},\###
"input":{"shape":"UpdateContactRequest"},"output":{"shape":"UpdateContactResponse"}}
operation UpdateContactList {"http":{"method":"PUT","requestUri":"/v2/email/contact-lists/{ContactListName}"},\###
"input":{"shape":"UpdateContactListRequest"},"output":{"shape":"UpdateContactListResponse"}}
operation UpdateCustomVerificationEmailTemplate {"http":{"method":"PUT",\###
"requestUri":"/v2/email/custom-verification-email-templates/{TemplateName}"},\###
"input":{"shape":"UpdateCustomVerificationEmailTemplateRequest"},\###
"output":{"shape":"UpdateCustomVerificationEmailTemplateResponse"}}
operation UpdateEmailIdentityPolicy {"http":{"method":"PUT",\###
"requestUri":"/v2/email/identities/{EmailIdentity}/policies/{PolicyName}"},\###
"input":{"shape":"UpdateEmailIdentityPolicyRequest"},"output":{"shape":"UpdateEmailIdentityPolicyResponse"}}
operation UpdateEmailTemplate {"http":{"method":"PUT","requestUri":"/v2/email/templates/{TemplateName}"},\###
"input":{"shape":"UpdateEmailTemplateRequest"},"output":{"shape":"UpdateEmailTemplateResponse"}}
operation UpdateReputationEntityCustomerManagedStatus {"http":{"method":"PUT",\###
"requestUri":"/v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}/customer-managed-status"},\###
"input":{"shape":"UpdateReputationEntityCustomerManagedStatusRequest"},\###
"output":{"shape":"UpdateReputationEntityCustomerManagedStatusResponse"}}
operation UpdateReputationEntityPolicy {"http":{"method":"PUT",\###
"requestUri":"/v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}/policy"},\###
"input":{"shape":"UpdateReputationEntityPolicyRequest"},\###
"output":{"shape":"UpdateReputationEntityPolicyResponse"}}
shape AccountDetails {"type":"structure","members":{"MailType":{"shape":"MailType"},\###
"WebsiteURL":{"shape":"WebsiteURL"},"ContactLanguage":{"shape":"ContactLanguage"},\###
"UseCaseDescription":{"shape":"UseCaseDescription"},\###
"AdditionalContactEmailAddresses":{"shape":"AdditionalContactEmailAddresses"},\###
"ReviewDetails":{"shape":"ReviewDetails"}}}
shape AccountSuspendedException {"type":"structure","members":{},"error":{"httpStatusCode":400},\###
"exception":true}
shape AdditionalContactEmailAddress {"type":"string","max":254,"min":6,"pattern":"^(.+)@(.+)$"}
shape AdditionalContactEmailAddresses {"type":"list","member":{"shape":"AdditionalContactEmailAddress"},\###
"max":4,"min":1}
shape AdminEmail {"type":"string"}
shape AlreadyExistsException {"type":"structure","members":{},"error":{"httpStatusCode":400},"exception":true}
shape AmazonResourceName {"type":"string","min":1}
shape ArchiveArn {"type":"string","max":1011,"min":20,"pattern":"arn:(aws|aws-[a-z-]+):ses:[a-z]{2,\###
4}-[a-z-]+-[0-9]:[0-9]{1,20}:mailmanager-archive/a-[a-z0-9]{24,62}"}
shape ArchivingOptions {"type":"structure","members":{"ArchiveArn":{"shape":"ArchiveArn"}}}
shape Attachment {"type":"structure","required":["RawContent","FileName"],\###
"members":{"RawContent":{"shape":"RawAttachmentData"},\###
"ContentDisposition":{"shape":"AttachmentContentDisposition"},"FileName":{"shape":"AttachmentFileName"},\###
"ContentDescription":{"shape":"AttachmentContentDescription"},"ContentId":{"shape":"AttachmentContentId"},\###
"ContentTransferEncoding":{"shape":"AttachmentContentTransferEncoding"},\###
"ContentType":{"shape":"AttachmentContentType"}}}
shape AttachmentContentDescription {"type":"string","max":1000}
shape AttachmentContentDisposition {"type":"string","enum":["ATTACHMENT","INLINE"]}
shape AttachmentContentId {"type":"string","max":78,"min":1}
shape AttachmentContentTransferEncoding {"type":"string","enum":["BASE64","QUOTED_PRINTABLE","SEVEN_BIT"]}
shape AttachmentContentType {"type":"string","max":78,"min":1}
shape AttachmentFileName {"type":"string","max":255}
shape AttachmentList {"type":"list","member":{"shape":"Attachment"}}
shape AttributesData {"type":"string"}
shape BadRequestException {"type":"structure","members":{},"error":{"httpStatusCode":400},"exception":true}
shape BatchGetMetricDataQueries {"type":"list","member":{"shape":"BatchGetMetricDataQuery"},"max":10,"min":1}
shape BatchGetMetricDataQuery {"type":"structure","required":["Id","Namespace","Metric","StartDate",\###
"EndDate"],"members":{"Id":{"shape":"QueryIdentifier"},"Namespace":{"shape":"MetricNamespace"},\###
"Metric":{"shape":"Metric"},"Dimensions":{"shape":"Dimensions"},"StartDate":{"shape":"Timestamp"},\###
"EndDate":{"shape":"Timestamp"}}}
shape BatchGetMetricDataRequest {"type":"structure","required":["Queries"],\###
"members":{"Queries":{"shape":"BatchGetMetricDataQueries"}}}
shape BatchGetMetricDataResponse {"type":"structure","members":{"Results":{"shape":"MetricDataResultList"},\###
"Errors":{"shape":"MetricDataErrorList"}}}
shape BehaviorOnMxFailure {"type":"string","enum":["USE_DEFAULT_VALUE","REJECT_MESSAGE"]}
shape BlacklistEntries {"type":"list","member":{"shape":"BlacklistEntry"}}
shape BlacklistEntry {"type":"structure","members":{"RblName":{"shape":"RblName"},\###
"ListingTime":{"shape":"Timestamp"},"Description":{"shape":"BlacklistingDescription"}}}
shape BlacklistItemName {"type":"string"}
shape BlacklistItemNames {"type":"list","member":{"shape":"BlacklistItemName"}}
shape BlacklistReport {"type":"map","key":{"shape":"BlacklistItemName"},"value":{"shape":"BlacklistEntries"}}
shape BlacklistingDescription {"type":"string"}
shape Body {"type":"structure","members":{"Text":{"shape":"Content"},"Html":{"shape":"Content"}}}
shape Bounce {"type":"structure","members":{"BounceType":{"shape":"BounceType"},\###
"BounceSubType":{"shape":"BounceSubType"},"DiagnosticCode":{"shape":"DiagnosticCode"}}}
shape BounceSubType {"type":"string"}
shape BounceType {"type":"string","enum":["UNDETERMINED","TRANSIENT","PERMANENT"]}
shape BulkEmailContent {"type":"structure","members":{"Template":{"shape":"Template"}}}
shape BulkEmailEntry {"type":"structure","required":["Destination"],\###
"members":{"Destination":{"shape":"Destination"},"ReplacementTags":{"shape":"MessageTagList"},\###
"ReplacementEmailContent":{"shape":"ReplacementEmailContent"},\###
"ReplacementHeaders":{"shape":"MessageHeaderList"}}}
shape BulkEmailEntryList {"type":"list","member":{"shape":"BulkEmailEntry"}}
shape BulkEmailEntryResult {"type":"structure","members":{"Status":{"shape":"BulkEmailStatus"},\###
"Error":{"shape":"ErrorMessage"},"MessageId":{"shape":"OutboundMessageId"}}}
shape BulkEmailEntryResultList {"type":"list","member":{"shape":"BulkEmailEntryResult"}}
shape BulkEmailStatus {"type":"string","enum":["SUCCESS","MESSAGE_REJECTED","MAIL_FROM_DOMAIN_NOT_VERIFIED",\###
"CONFIGURATION_SET_NOT_FOUND","TEMPLATE_NOT_FOUND","ACCOUNT_SUSPENDED","ACCOUNT_THROTTLED",\###
"ACCOUNT_DAILY_QUOTA_EXCEEDED","INVALID_SENDING_POOL_NAME","ACCOUNT_SENDING_PAUSED",\###
"CONFIGURATION_SET_SENDING_PAUSED","INVALID_PARAMETER","TRANSIENT_FAILURE","FAILED"]}
shape CampaignId {"type":"string"}
shape CancelExportJobRequest {"type":"structure","required":["JobId"],"members":{"JobId":{"shape":"JobId",\###
"location":"uri","locationName":"JobId"}}}
shape CancelExportJobResponse {"type":"structure","members":{}}
shape CaseId {"type":"string"}
shape Charset {"type":"string"}
shape CloudWatchDestination {"type":"structure","required":["DimensionConfigurations"],\###
"members":{"DimensionConfigurations":{"shape":"CloudWatchDimensionConfigurations"}}}
shape CloudWatchDimensionConfiguration {"type":"structure","required":["DimensionName","DimensionValueSource",\###
"DefaultDimensionValue"],"members":{"DimensionName":{"shape":"DimensionName"},\###
"DimensionValueSource":{"shape":"DimensionValueSource"},\###
"DefaultDimensionValue":{"shape":"DefaultDimensionValue"}}}
shape CloudWatchDimensionConfigurations {"type":"list","member":{"shape":"CloudWatchDimensionConfiguration"}}
shape Complaint {"type":"structure","members":{"ComplaintSubType":{"shape":"ComplaintSubType"},\###
"ComplaintFeedbackType":{"shape":"ComplaintFeedbackType"}}}
shape ComplaintFeedbackType {"type":"string"}
shape ComplaintSubType {"type":"string"}
shape ConcurrentModificationException {"type":"structure","members":{},"error":{"httpStatusCode":500},\###
"exception":true,"fault":true}
shape ConfigurationSetName {"type":"string"}
shape ConfigurationSetNameList {"type":"list","member":{"shape":"ConfigurationSetName"}}
shape ConflictException {"type":"structure","members":{},"error":{"httpStatusCode":409},"exception":true}
shape Contact {"type":"structure","members":{"EmailAddress":{"shape":"EmailAddress"},\###
"TopicPreferences":{"shape":"TopicPreferenceList"},"TopicDefaultPreferences":{"shape":"TopicPreferenceList"},\###
"UnsubscribeAll":{"shape":"UnsubscribeAll"},"LastUpdatedTimestamp":{"shape":"Timestamp"}}}
shape ContactLanguage {"type":"string","enum":["EN","JA"]}
shape ContactList {"type":"structure","members":{"ContactListName":{"shape":"ContactListName"},\###
"LastUpdatedTimestamp":{"shape":"Timestamp"}}}
shape ContactListDestination {"type":"structure","required":["ContactListName","ContactListImportAction"],\###
"members":{"ContactListName":{"shape":"ContactListName"},\###
"ContactListImportAction":{"shape":"ContactListImportAction"}}}
shape ContactListImportAction {"type":"string","enum":["DELETE","PUT"]}
shape ContactListName {"type":"string"}
shape Content {"type":"structure","required":["Data"],"members":{"Data":{"shape":"MessageData"},\###
"Charset":{"shape":"Charset"}}}
shape Counter {"type":"long"}
shape CreateConfigurationSetEventDestinationRequest {"type":"structure","required":["ConfigurationSetName",\###
"EventDestinationName","EventDestination"],"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName",\###
"location":"uri","locationName":"ConfigurationSetName"},\###
"EventDestinationName":{"shape":"EventDestinationName"},\###
"EventDestination":{"shape":"EventDestinationDefinition"}}}
shape CreateConfigurationSetEventDestinationResponse {"type":"structure","members":{}}
shape CreateConfigurationSetRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"TrackingOptions":{"shape":"TrackingOptions"},"DeliveryOptions":{"shape":"DeliveryOptions"},\###
"ReputationOptions":{"shape":"ReputationOptions"},"SendingOptions":{"shape":"SendingOptions"},\###
"Tags":{"shape":"TagList"},"SuppressionOptions":{"shape":"SuppressionOptions"},\###
"VdmOptions":{"shape":"VdmOptions"},"ArchivingOptions":{"shape":"ArchivingOptions"}}}
shape CreateConfigurationSetResponse {"type":"structure","members":{}}
shape CreateContactListRequest {"type":"structure","required":["ContactListName"],\###
"members":{"ContactListName":{"shape":"ContactListName"},"Topics":{"shape":"Topics"},\###
"Description":{"shape":"Description"},"Tags":{"shape":"TagList"}}}
shape CreateContactListResponse {"type":"structure","members":{}}
shape CreateContactRequest {"type":"structure","required":["ContactListName","EmailAddress"],\###
"members":{"ContactListName":{"shape":"ContactListName","location":"uri","locationName":"ContactListName"},\###
"EmailAddress":{"shape":"EmailAddress"},"TopicPreferences":{"shape":"TopicPreferenceList"},\###
"UnsubscribeAll":{"shape":"UnsubscribeAll"},"AttributesData":{"shape":"AttributesData"}}}
shape CreateContactResponse {"type":"structure","members":{}}
shape CreateCustomVerificationEmailTemplateRequest {"type":"structure","required":["TemplateName",\###
"FromEmailAddress","TemplateSubject","TemplateContent","SuccessRedirectionURL","FailureRedirectionURL"],\###
"members":{"TemplateName":{"shape":"EmailTemplateName"},"FromEmailAddress":{"shape":"EmailAddress"},\###
"TemplateSubject":{"shape":"EmailTemplateSubject"},"TemplateContent":{"shape":"TemplateContent"},\###
"Tags":{"shape":"TagList"},"SuccessRedirectionURL":{"shape":"SuccessRedirectionURL"},\###
"FailureRedirectionURL":{"shape":"FailureRedirectionURL"}}}
shape CreateCustomVerificationEmailTemplateResponse {"type":"structure","members":{}}
shape CreateDedicatedIpPoolRequest {"type":"structure","required":["PoolName"],\###
"members":{"PoolName":{"shape":"PoolName"},"Tags":{"shape":"TagList"},"ScalingMode":{"shape":"ScalingMode"}}}
shape CreateDedicatedIpPoolResponse {"type":"structure","members":{}}
shape CreateDeliverabilityTestReportRequest {"type":"structure","required":["FromEmailAddress","Content"],\###
"members":{"ReportName":{"shape":"ReportName"},"FromEmailAddress":{"shape":"EmailAddress"},\###
"Content":{"shape":"EmailContent"},"Tags":{"shape":"TagList"}}}
shape CreateDeliverabilityTestReportResponse {"type":"structure","required":["ReportId",\###
"DeliverabilityTestStatus"],"members":{"ReportId":{"shape":"ReportId"},\###
"DeliverabilityTestStatus":{"shape":"DeliverabilityTestStatus"}}}
shape CreateEmailIdentityPolicyRequest {"type":"structure","required":["EmailIdentity","PolicyName","Policy"],\###
"members":{"EmailIdentity":{"shape":"Identity","location":"uri","locationName":"EmailIdentity"},\###
"PolicyName":{"shape":"PolicyName","location":"uri","locationName":"PolicyName"},"Policy":{"shape":"Policy"}}}
shape CreateEmailIdentityPolicyResponse {"type":"structure","members":{}}
shape CreateEmailIdentityRequest {"type":"structure","required":["EmailIdentity"],\###
"members":{"EmailIdentity":{"shape":"Identity"},"Tags":{"shape":"TagList"},\###
"DkimSigningAttributes":{"shape":"DkimSigningAttributes"},\###
"ConfigurationSetName":{"shape":"ConfigurationSetName"}}}
shape CreateEmailIdentityResponse {"type":"structure","members":{"IdentityType":{"shape":"IdentityType"},\###
"VerifiedForSendingStatus":{"shape":"Enabled"},"DkimAttributes":{"shape":"DkimAttributes"}}}
shape CreateEmailTemplateRequest {"type":"structure","required":["TemplateName","TemplateContent"],\###
"members":{"TemplateName":{"shape":"EmailTemplateName"},"TemplateContent":{"shape":"EmailTemplateContent"},\###
"Tags":{"shape":"TagList"}}}
shape CreateEmailTemplateResponse {"type":"structure","members":{}}
shape CreateExportJobRequest {"type":"structure","required":["ExportDataSource","ExportDestination"],\###
"members":{"ExportDataSource":{"shape":"ExportDataSource"},"ExportDestination":{"shape":"ExportDestination"}}}
shape CreateExportJobResponse {"type":"structure","members":{"JobId":{"shape":"JobId"}}}
shape CreateImportJobRequest {"type":"structure","required":["ImportDestination","ImportDataSource"],\###
"members":{"ImportDestination":{"shape":"ImportDestination"},"ImportDataSource":{"shape":"ImportDataSource"}}}
shape CreateImportJobResponse {"type":"structure","members":{"JobId":{"shape":"JobId"}}}
shape CreateMultiRegionEndpointRequest {"type":"structure","required":["EndpointName","Details"],\###
"members":{"EndpointName":{"shape":"EndpointName"},"Details":{"shape":"Details"},"Tags":{"shape":"TagList"}}}
shape CreateMultiRegionEndpointResponse {"type":"structure","members":{"Status":{"shape":"Status"},\###
"EndpointId":{"shape":"EndpointId"}}}
shape CreateTenantRequest {"type":"structure","required":["TenantName"],\###
"members":{"TenantName":{"shape":"TenantName"},"Tags":{"shape":"TagList"}}}
shape CreateTenantResourceAssociationRequest {"type":"structure","required":["TenantName","ResourceArn"],\###
"members":{"TenantName":{"shape":"TenantName"},"ResourceArn":{"shape":"AmazonResourceName"}}}
shape CreateTenantResourceAssociationResponse {"type":"structure","members":{}}
shape CreateTenantResponse {"type":"structure","members":{"TenantName":{"shape":"TenantName"},\###
"TenantId":{"shape":"TenantId"},"TenantArn":{"shape":"AmazonResourceName"},\###
"CreatedTimestamp":{"shape":"Timestamp"},"Tags":{"shape":"TagList"},\###
"SendingStatus":{"shape":"SendingStatus"}}}
shape CustomRedirectDomain {"type":"string"}
shape CustomVerificationEmailTemplateMetadata {"type":"structure",\###
"members":{"TemplateName":{"shape":"EmailTemplateName"},"FromEmailAddress":{"shape":"EmailAddress"},\###
"TemplateSubject":{"shape":"EmailTemplateSubject"},"SuccessRedirectionURL":{"shape":"SuccessRedirectionURL"},\###
"FailureRedirectionURL":{"shape":"FailureRedirectionURL"}}}
shape CustomVerificationEmailTemplatesList {"type":"list",\###
"member":{"shape":"CustomVerificationEmailTemplateMetadata"}}
shape DailyVolume {"type":"structure","members":{"StartDate":{"shape":"Timestamp"},\###
"VolumeStatistics":{"shape":"VolumeStatistics"},"DomainIspPlacements":{"shape":"DomainIspPlacements"}}}
shape DailyVolumes {"type":"list","member":{"shape":"DailyVolume"}}
shape DashboardAttributes {"type":"structure","members":{"EngagementMetrics":{"shape":"FeatureStatus"}}}
shape DashboardOptions {"type":"structure","members":{"EngagementMetrics":{"shape":"FeatureStatus"}}}
shape DataFormat {"type":"string","enum":["CSV","JSON"]}
shape DedicatedIp {"type":"structure","required":["Ip","WarmupStatus","WarmupPercentage"],\###
"members":{"Ip":{"shape":"Ip"},"WarmupStatus":{"shape":"WarmupStatus"},\###
"WarmupPercentage":{"shape":"Percentage100Wrapper"},"PoolName":{"shape":"PoolName"}}}
shape DedicatedIpList {"type":"list","member":{"shape":"DedicatedIp"}}
shape DedicatedIpPool {"type":"structure","required":["PoolName","ScalingMode"],\###
"members":{"PoolName":{"shape":"PoolName"},"ScalingMode":{"shape":"ScalingMode"}}}
shape DefaultDimensionValue {"type":"string"}
shape DeleteConfigurationSetEventDestinationRequest {"type":"structure","required":["ConfigurationSetName",\###
"EventDestinationName"],"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName","location":"uri",\###
"locationName":"ConfigurationSetName"},"EventDestinationName":{"shape":"EventDestinationName",\###
"location":"uri","locationName":"EventDestinationName"}}}
shape DeleteConfigurationSetEventDestinationResponse {"type":"structure","members":{}}
shape DeleteConfigurationSetRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName","location":"uri",\###
"locationName":"ConfigurationSetName"}}}
shape DeleteConfigurationSetResponse {"type":"structure","members":{}}
shape DeleteContactListRequest {"type":"structure","required":["ContactListName"],\###
"members":{"ContactListName":{"shape":"ContactListName","location":"uri","locationName":"ContactListName"}}}
shape DeleteContactListResponse {"type":"structure","members":{}}
shape DeleteContactRequest {"type":"structure","required":["ContactListName","EmailAddress"],\###
"members":{"ContactListName":{"shape":"ContactListName","location":"uri","locationName":"ContactListName"},\###
"EmailAddress":{"shape":"EmailAddress","location":"uri","locationName":"EmailAddress"}}}
shape DeleteContactResponse {"type":"structure","members":{}}
shape DeleteCustomVerificationEmailTemplateRequest {"type":"structure","required":["TemplateName"],\###
"members":{"TemplateName":{"shape":"EmailTemplateName","location":"uri","locationName":"TemplateName"}}}
shape DeleteCustomVerificationEmailTemplateResponse {"type":"structure","members":{}}
shape DeleteDedicatedIpPoolRequest {"type":"structure","required":["PoolName"],\###
"members":{"PoolName":{"shape":"PoolName","location":"uri","locationName":"PoolName"}}}
shape DeleteDedicatedIpPoolResponse {"type":"structure","members":{}}
shape DeleteEmailIdentityPolicyRequest {"type":"structure","required":["EmailIdentity","PolicyName"],\###
"members":{"EmailIdentity":{"shape":"Identity","location":"uri","locationName":"EmailIdentity"},\###
"PolicyName":{"shape":"PolicyName","location":"uri","locationName":"PolicyName"}}}
shape DeleteEmailIdentityPolicyResponse {"type":"structure","members":{}}
shape DeleteEmailIdentityRequest {"type":"structure","required":["EmailIdentity"],\###
"members":{"EmailIdentity":{"shape":"Identity","location":"uri","locationName":"EmailIdentity"}}}
shape DeleteEmailIdentityResponse {"type":"structure","members":{}}
shape DeleteEmailTemplateRequest {"type":"structure","required":["TemplateName"],\###
"members":{"TemplateName":{"shape":"EmailTemplateName","location":"uri","locationName":"TemplateName"}}}
shape DeleteEmailTemplateResponse {"type":"structure","members":{}}
shape DeleteMultiRegionEndpointRequest {"type":"structure","required":["EndpointName"],\###
"members":{"EndpointName":{"shape":"EndpointName","location":"uri","locationName":"EndpointName"}}}
shape DeleteMultiRegionEndpointResponse {"type":"structure","members":{"Status":{"shape":"Status"}}}
shape DeleteSuppressedDestinationRequest {"type":"structure","required":["EmailAddress"],\###
"members":{"EmailAddress":{"shape":"EmailAddress","location":"uri","locationName":"EmailAddress"}}}
shape DeleteSuppressedDestinationResponse {"type":"structure","members":{}}
shape DeleteTenantRequest {"type":"structure","required":["TenantName"],\###
"members":{"TenantName":{"shape":"TenantName"}}}
shape DeleteTenantResourceAssociationRequest {"type":"structure","required":["TenantName","ResourceArn"],\###
"members":{"TenantName":{"shape":"TenantName"},"ResourceArn":{"shape":"AmazonResourceName"}}}
shape DeleteTenantResourceAssociationResponse {"type":"structure","members":{}}
shape DeleteTenantResponse {"type":"structure","members":{}}
shape DeliverabilityDashboardAccountStatus {"type":"string","enum":["ACTIVE","PENDING_EXPIRATION","DISABLED"]}
shape DeliverabilityTestReport {"type":"structure","members":{"ReportId":{"shape":"ReportId"},\###
"ReportName":{"shape":"ReportName"},"Subject":{"shape":"DeliverabilityTestSubject"},\###
"FromEmailAddress":{"shape":"EmailAddress"},"CreateDate":{"shape":"Timestamp"},\###
"DeliverabilityTestStatus":{"shape":"DeliverabilityTestStatus"}}}
shape DeliverabilityTestReports {"type":"list","member":{"shape":"DeliverabilityTestReport"}}
shape DeliverabilityTestStatus {"type":"string","enum":["IN_PROGRESS","COMPLETED"]}
shape DeliverabilityTestSubject {"type":"string"}
shape DeliveryEventType {"type":"string","enum":["SEND","DELIVERY","TRANSIENT_BOUNCE","PERMANENT_BOUNCE",\###
"UNDETERMINED_BOUNCE","COMPLAINT"]}
shape DeliveryOptions {"type":"structure","members":{"TlsPolicy":{"shape":"TlsPolicy"},\###
"SendingPoolName":{"shape":"PoolName"},"MaxDeliverySeconds":{"shape":"MaxDeliverySeconds"}}}
shape Description {"type":"string"}
shape Destination {"type":"structure","members":{"ToAddresses":{"shape":"EmailAddressList"},\###
"CcAddresses":{"shape":"EmailAddressList"},"BccAddresses":{"shape":"EmailAddressList"}}}
shape Details {"type":"structure","required":["RoutesDetails"],\###
"members":{"RoutesDetails":{"shape":"RoutesDetails"}}}
shape DiagnosticCode {"type":"string"}
shape DimensionName {"type":"string"}
shape DimensionValueSource {"type":"string","enum":["MESSAGE_TAG","EMAIL_HEADER","LINK_TAG"]}
shape Dimensions {"type":"map","key":{"shape":"MetricDimensionName"},"value":{"shape":"MetricDimensionValue"},\###
"max":3,"min":1}
shape DisplayName {"type":"string"}
shape DkimAttributes {"type":"structure","members":{"SigningEnabled":{"shape":"Enabled"},\###
"Status":{"shape":"DkimStatus"},"Tokens":{"shape":"DnsTokenList"},"SigningHostedZone":{"shape":"HostedZone"},\###
"SigningAttributesOrigin":{"shape":"DkimSigningAttributesOrigin"},\###
"NextSigningKeyLength":{"shape":"DkimSigningKeyLength"},\###
"CurrentSigningKeyLength":{"shape":"DkimSigningKeyLength"},\###
"LastKeyGenerationTimestamp":{"shape":"Timestamp"}}}
shape DkimSigningAttributes {"type":"structure","members":{"DomainSigningSelector":{"shape":"Selector"},\###
"DomainSigningPrivateKey":{"shape":"PrivateKey"},"NextSigningKeyLength":{"shape":"DkimSigningKeyLength"},\###
"DomainSigningAttributesOrigin":{"shape":"DkimSigningAttributesOrigin"}}}
shape DkimSigningAttributesOrigin {"type":"string","enum":["AWS_SES","EXTERNAL","AWS_SES_AF_SOUTH_1",\###
"AWS_SES_EU_NORTH_1","AWS_SES_AP_SOUTH_1","AWS_SES_EU_WEST_3","AWS_SES_EU_WEST_2","AWS_SES_EU_SOUTH_1",\###
"AWS_SES_EU_WEST_1","AWS_SES_AP_NORTHEAST_3","AWS_SES_AP_NORTHEAST_2","AWS_SES_ME_SOUTH_1",\###
"AWS_SES_AP_NORTHEAST_1","AWS_SES_IL_CENTRAL_1","AWS_SES_SA_EAST_1","AWS_SES_CA_CENTRAL_1",\###
"AWS_SES_AP_SOUTHEAST_1","AWS_SES_AP_SOUTHEAST_2","AWS_SES_AP_SOUTHEAST_3","AWS_SES_EU_CENTRAL_1",\###
"AWS_SES_US_EAST_1","AWS_SES_US_EAST_2","AWS_SES_US_WEST_1","AWS_SES_US_WEST_2","AWS_SES_ME_CENTRAL_1",\###
"AWS_SES_AP_SOUTH_2","AWS_SES_EU_CENTRAL_2","AWS_SES_AP_SOUTHEAST_5","AWS_SES_CA_WEST_1"]}
shape DkimSigningKeyLength {"type":"string","enum":["RSA_1024_BIT","RSA_2048_BIT"]}
shape DkimStatus {"type":"string","enum":["PENDING","SUCCESS","FAILED","TEMPORARY_FAILURE","NOT_STARTED"]}
shape DnsToken {"type":"string"}
shape DnsTokenList {"type":"list","member":{"shape":"DnsToken"}}
shape Domain {"type":"string"}
shape DomainDeliverabilityCampaign {"type":"structure","members":{"CampaignId":{"shape":"CampaignId"},\###
"ImageUrl":{"shape":"ImageUrl"},"Subject":{"shape":"Subject"},"FromAddress":{"shape":"Identity"},\###
"SendingIps":{"shape":"IpList"},"FirstSeenDateTime":{"shape":"Timestamp"},\###
"LastSeenDateTime":{"shape":"Timestamp"},"InboxCount":{"shape":"Volume"},"SpamCount":{"shape":"Volume"},\###
"ReadRate":{"shape":"Percentage"},"DeleteRate":{"shape":"Percentage"},"ReadDeleteRate":{"shape":"Percentage"},\###
"ProjectedVolume":{"shape":"Volume"},"Esps":{"shape":"Esps"}}}
shape DomainDeliverabilityCampaignList {"type":"list","member":{"shape":"DomainDeliverabilityCampaign"}}
shape DomainDeliverabilityTrackingOption {"type":"structure","members":{"Domain":{"shape":"Domain"},\###
"SubscriptionStartDate":{"shape":"Timestamp"},\###
"InboxPlacementTrackingOption":{"shape":"InboxPlacementTrackingOption"}}}
shape DomainDeliverabilityTrackingOptions {"type":"list",\###
"member":{"shape":"DomainDeliverabilityTrackingOption"}}
shape DomainIspPlacement {"type":"structure","members":{"IspName":{"shape":"IspName"},\###
"InboxRawCount":{"shape":"Volume"},"SpamRawCount":{"shape":"Volume"},"InboxPercentage":{"shape":"Percentage"},\###
"SpamPercentage":{"shape":"Percentage"}}}
shape DomainIspPlacements {"type":"list","member":{"shape":"DomainIspPlacement"}}
shape EmailAddress {"type":"string"}
shape EmailAddressFilterList {"type":"list","member":{"shape":"InsightsEmailAddress"},"max":5}
shape EmailAddressInsightsConfidenceVerdict {"type":"string","enum":["LOW","MEDIUM","HIGH"]}
shape EmailAddressInsightsMailboxEvaluations {"type":"structure",\###
"members":{"HasValidSyntax":{"shape":"EmailAddressInsightsVerdict"},\###
"HasValidDnsRecords":{"shape":"EmailAddressInsightsVerdict"},\###
"MailboxExists":{"shape":"EmailAddressInsightsVerdict"},\###
"IsRoleAddress":{"shape":"EmailAddressInsightsVerdict"},\###
"IsDisposable":{"shape":"EmailAddressInsightsVerdict"},\###
"IsRandomInput":{"shape":"EmailAddressInsightsVerdict"}}}
shape EmailAddressInsightsVerdict {"type":"structure",\###
"members":{"ConfidenceVerdict":{"shape":"EmailAddressInsightsConfidenceVerdict"}}}
shape EmailAddressList {"type":"list","member":{"shape":"EmailAddress"}}
shape EmailContent {"type":"structure","members":{"Simple":{"shape":"Message"},"Raw":{"shape":"RawMessage"},\###
"Template":{"shape":"Template"}}}
shape EmailInsights {"type":"structure","members":{"Destination":{"shape":"InsightsEmailAddress"},\###
"Isp":{"shape":"Isp"},"Events":{"shape":"InsightsEvents"}}}
shape EmailInsightsList {"type":"list","member":{"shape":"EmailInsights"}}
shape EmailSubject {"type":"string","max":998,"min":1}
shape EmailSubjectFilterList {"type":"list","member":{"shape":"EmailSubject"},"max":1}
shape EmailTemplateContent {"type":"structure","members":{"Subject":{"shape":"EmailTemplateSubject"},\###
"Text":{"shape":"EmailTemplateText"},"Html":{"shape":"EmailTemplateHtml"}}}
shape EmailTemplateData {"type":"string","max":262144}
shape EmailTemplateHtml {"type":"string"}
shape EmailTemplateMetadata {"type":"structure","members":{"TemplateName":{"shape":"EmailTemplateName"},\###
"CreatedTimestamp":{"shape":"Timestamp"}}}
shape EmailTemplateMetadataList {"type":"list","member":{"shape":"EmailTemplateMetadata"}}
shape EmailTemplateName {"type":"string","min":1}
shape EmailTemplateSubject {"type":"string"}
shape EmailTemplateText {"type":"string"}
shape Enabled {"type":"boolean"}
shape EnabledWrapper {"type":"boolean"}
shape EndpointId {"type":"string"}
shape EndpointName {"type":"string","max":64,"min":1,"pattern":"^[\\w\\-_]+$"}
shape EngagementEventType {"type":"string","enum":["OPEN","CLICK"]}
shape ErrorMessage {"type":"string"}
shape Esp {"type":"string"}
shape Esps {"type":"list","member":{"shape":"Esp"}}
shape EventBridgeDestination {"type":"structure","required":["EventBusArn"],\###
"members":{"EventBusArn":{"shape":"AmazonResourceName"}}}
shape EventDestination {"type":"structure","required":["Name","MatchingEventTypes"],\###
"members":{"Name":{"shape":"EventDestinationName"},"Enabled":{"shape":"Enabled"},\###
"MatchingEventTypes":{"shape":"EventTypes"},\###
"KinesisFirehoseDestination":{"shape":"KinesisFirehoseDestination"},\###
"CloudWatchDestination":{"shape":"CloudWatchDestination"},"SnsDestination":{"shape":"SnsDestination"},\###
"EventBridgeDestination":{"shape":"EventBridgeDestination"},\###
"PinpointDestination":{"shape":"PinpointDestination"}}}
shape EventDestinationDefinition {"type":"structure","members":{"Enabled":{"shape":"Enabled"},\###
"MatchingEventTypes":{"shape":"EventTypes"},\###
"KinesisFirehoseDestination":{"shape":"KinesisFirehoseDestination"},\###
"CloudWatchDestination":{"shape":"CloudWatchDestination"},"SnsDestination":{"shape":"SnsDestination"},\###
"EventBridgeDestination":{"shape":"EventBridgeDestination"},\###
"PinpointDestination":{"shape":"PinpointDestination"}}}
shape EventDestinationName {"type":"string"}
shape EventDestinations {"type":"list","member":{"shape":"EventDestination"}}
shape EventDetails {"type":"structure","members":{"Bounce":{"shape":"Bounce"},\###
"Complaint":{"shape":"Complaint"}}}
shape EventType {"type":"string","enum":["SEND","REJECT","BOUNCE","COMPLAINT","DELIVERY","OPEN","CLICK",\###
"RENDERING_FAILURE","DELIVERY_DELAY","SUBSCRIPTION"]}
shape EventTypes {"type":"list","member":{"shape":"EventType"}}
shape ExportDataSource {"type":"structure","members":{"MetricsDataSource":{"shape":"MetricsDataSource"},\###
"MessageInsightsDataSource":{"shape":"MessageInsightsDataSource"}}}
shape ExportDestination {"type":"structure","required":["DataFormat"],\###
"members":{"DataFormat":{"shape":"DataFormat"},"S3Url":{"shape":"S3Url"}}}
shape ExportDimensionValue {"type":"list","member":{"shape":"MetricDimensionValue"},"max":10,"min":1}
shape ExportDimensions {"type":"map","key":{"shape":"MetricDimensionName"},\###
"value":{"shape":"ExportDimensionValue"},"max":3,"min":1}
shape ExportJobSummary {"type":"structure","members":{"JobId":{"shape":"JobId"},\###
"ExportSourceType":{"shape":"ExportSourceType"},"JobStatus":{"shape":"JobStatus"},\###
"CreatedTimestamp":{"shape":"Timestamp"},"CompletedTimestamp":{"shape":"Timestamp"}}}
shape ExportJobSummaryList {"type":"list","member":{"shape":"ExportJobSummary"}}
shape ExportMetric {"type":"structure","members":{"Name":{"shape":"Metric"},\###
"Aggregation":{"shape":"MetricAggregation"}}}
shape ExportMetrics {"type":"list","member":{"shape":"ExportMetric"},"max":10,"min":1}
shape ExportSourceType {"type":"string","enum":["METRICS_DATA","MESSAGE_INSIGHTS"]}
shape ExportStatistics {"type":"structure",\###
"members":{"ProcessedRecordsCount":{"shape":"ProcessedRecordsCount"},\###
"ExportedRecordsCount":{"shape":"ExportedRecordsCount"}}}
shape ExportedRecordsCount {"type":"integer"}
shape FailedRecordsCount {"type":"integer"}
shape FailedRecordsS3Url {"type":"string"}
shape FailureInfo {"type":"structure","members":{"FailedRecordsS3Url":{"shape":"FailedRecordsS3Url"},\###
"ErrorMessage":{"shape":"ErrorMessage"}}}
shape FailureRedirectionURL {"type":"string"}
shape FeatureStatus {"type":"string","enum":["ENABLED","DISABLED"]}
shape FeedbackId {"type":"string"}
shape GeneralEnforcementStatus {"type":"string"}
shape GetAccountRequest {"type":"structure","members":{}}
shape GetAccountResponse {"type":"structure","members":{"DedicatedIpAutoWarmupEnabled":{"shape":"Enabled"},\###
"EnforcementStatus":{"shape":"GeneralEnforcementStatus"},"ProductionAccessEnabled":{"shape":"Enabled"},\###
"SendQuota":{"shape":"SendQuota"},"SendingEnabled":{"shape":"Enabled"},\###
"SuppressionAttributes":{"shape":"SuppressionAttributes"},"Details":{"shape":"AccountDetails"},\###
"VdmAttributes":{"shape":"VdmAttributes"}}}
shape GetBlacklistReportsRequest {"type":"structure","required":["BlacklistItemNames"],\###
"members":{"BlacklistItemNames":{"shape":"BlacklistItemNames","location":"querystring",\###
"locationName":"BlacklistItemNames"}}}
shape GetBlacklistReportsResponse {"type":"structure","required":["BlacklistReport"],\###
"members":{"BlacklistReport":{"shape":"BlacklistReport"}}}
shape GetConfigurationSetEventDestinationsRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName","location":"uri",\###
"locationName":"ConfigurationSetName"}}}
shape GetConfigurationSetEventDestinationsResponse {"type":"structure",\###
"members":{"EventDestinations":{"shape":"EventDestinations"}}}
shape GetConfigurationSetRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName","location":"uri",\###
"locationName":"ConfigurationSetName"}}}
shape GetConfigurationSetResponse {"type":"structure",\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"TrackingOptions":{"shape":"TrackingOptions"},"DeliveryOptions":{"shape":"DeliveryOptions"},\###
"ReputationOptions":{"shape":"ReputationOptions"},"SendingOptions":{"shape":"SendingOptions"},\###
"Tags":{"shape":"TagList"},"SuppressionOptions":{"shape":"SuppressionOptions"},\###
"VdmOptions":{"shape":"VdmOptions"},"ArchivingOptions":{"shape":"ArchivingOptions"}}}
shape GetContactListRequest {"type":"structure","required":["ContactListName"],\###
"members":{"ContactListName":{"shape":"ContactListName","location":"uri","locationName":"ContactListName"}}}
shape GetContactListResponse {"type":"structure","members":{"ContactListName":{"shape":"ContactListName"},\###
"Topics":{"shape":"Topics"},"Description":{"shape":"Description"},"CreatedTimestamp":{"shape":"Timestamp"},\###
"LastUpdatedTimestamp":{"shape":"Timestamp"},"Tags":{"shape":"TagList"}}}
shape GetContactRequest {"type":"structure","required":["ContactListName","EmailAddress"],\###
"members":{"ContactListName":{"shape":"ContactListName","location":"uri","locationName":"ContactListName"},\###
"EmailAddress":{"shape":"EmailAddress","location":"uri","locationName":"EmailAddress"}}}
shape GetContactResponse {"type":"structure","members":{"ContactListName":{"shape":"ContactListName"},\###
"EmailAddress":{"shape":"EmailAddress"},"TopicPreferences":{"shape":"TopicPreferenceList"},\###
"TopicDefaultPreferences":{"shape":"TopicPreferenceList"},"UnsubscribeAll":{"shape":"UnsubscribeAll"},\###
"AttributesData":{"shape":"AttributesData"},"CreatedTimestamp":{"shape":"Timestamp"},\###
"LastUpdatedTimestamp":{"shape":"Timestamp"}}}
shape GetCustomVerificationEmailTemplateRequest {"type":"structure","required":["TemplateName"],\###
"members":{"TemplateName":{"shape":"EmailTemplateName","location":"uri","locationName":"TemplateName"}}}
shape GetCustomVerificationEmailTemplateResponse {"type":"structure",\###
"members":{"TemplateName":{"shape":"EmailTemplateName"},"FromEmailAddress":{"shape":"EmailAddress"},\###
"TemplateSubject":{"shape":"EmailTemplateSubject"},"TemplateContent":{"shape":"TemplateContent"},\###
"Tags":{"shape":"TagList"},"SuccessRedirectionURL":{"shape":"SuccessRedirectionURL"},\###
"FailureRedirectionURL":{"shape":"FailureRedirectionURL"}}}
shape GetDedicatedIpPoolRequest {"type":"structure","required":["PoolName"],\###
"members":{"PoolName":{"shape":"PoolName","location":"uri","locationName":"PoolName"}}}
shape GetDedicatedIpPoolResponse {"type":"structure",\###
"members":{"DedicatedIpPool":{"shape":"DedicatedIpPool"}}}
shape GetDedicatedIpRequest {"type":"structure","required":["Ip"],"members":{"Ip":{"shape":"Ip",\###
"location":"uri","locationName":"IP"}}}
shape GetDedicatedIpResponse {"type":"structure","members":{"DedicatedIp":{"shape":"DedicatedIp"}}}
shape GetDedicatedIpsRequest {"type":"structure","members":{"PoolName":{"shape":"PoolName",\###
"location":"querystring","locationName":"PoolName"},"NextToken":{"shape":"NextToken","location":"querystring",\###
"locationName":"NextToken"},"PageSize":{"shape":"MaxItems","location":"querystring",\###
"locationName":"PageSize"}}}
shape GetDedicatedIpsResponse {"type":"structure","members":{"DedicatedIps":{"shape":"DedicatedIpList"},\###
"NextToken":{"shape":"NextToken"}}}
shape GetDeliverabilityDashboardOptionsRequest {"type":"structure","members":{}}
shape GetDeliverabilityDashboardOptionsResponse {"type":"structure","required":["DashboardEnabled"],\###
"members":{"DashboardEnabled":{"shape":"Enabled"},"SubscriptionExpiryDate":{"shape":"Timestamp"},\###
"AccountStatus":{"shape":"DeliverabilityDashboardAccountStatus"},\###
"ActiveSubscribedDomains":{"shape":"DomainDeliverabilityTrackingOptions"},\###
"PendingExpirationSubscribedDomains":{"shape":"DomainDeliverabilityTrackingOptions"}}}
shape GetDeliverabilityTestReportRequest {"type":"structure","required":["ReportId"],\###
"members":{"ReportId":{"shape":"ReportId","location":"uri","locationName":"ReportId"}}}
shape GetDeliverabilityTestReportResponse {"type":"structure","required":["DeliverabilityTestReport",\###
"OverallPlacement","IspPlacements"],\###
"members":{"DeliverabilityTestReport":{"shape":"DeliverabilityTestReport"},\###
"OverallPlacement":{"shape":"PlacementStatistics"},"IspPlacements":{"shape":"IspPlacements"},\###
"Message":{"shape":"MessageContent"},"Tags":{"shape":"TagList"}}}
shape GetDomainDeliverabilityCampaignRequest {"type":"structure","required":["CampaignId"],\###
"members":{"CampaignId":{"shape":"CampaignId","location":"uri","locationName":"CampaignId"}}}
shape GetDomainDeliverabilityCampaignResponse {"type":"structure","required":["DomainDeliverabilityCampaign"],\###
"members":{"DomainDeliverabilityCampaign":{"shape":"DomainDeliverabilityCampaign"}}}
shape GetDomainStatisticsReportRequest {"type":"structure","required":["Domain","StartDate","EndDate"],\###
"members":{"Domain":{"shape":"Identity","location":"uri","locationName":"Domain"},\###
"StartDate":{"shape":"Timestamp","location":"querystring","locationName":"StartDate"},\###
"EndDate":{"shape":"Timestamp","location":"querystring","locationName":"EndDate"}}}
shape GetDomainStatisticsReportResponse {"type":"structure","required":["OverallVolume","DailyVolumes"],\###
"members":{"OverallVolume":{"shape":"OverallVolume"},"DailyVolumes":{"shape":"DailyVolumes"}}}
shape GetEmailAddressInsightsRequest {"type":"structure","required":["EmailAddress"],\###
"members":{"EmailAddress":{"shape":"EmailAddress"}}}
shape GetEmailAddressInsightsResponse {"type":"structure",\###
"members":{"MailboxValidation":{"shape":"MailboxValidation"}}}
shape GetEmailIdentityPoliciesRequest {"type":"structure","required":["EmailIdentity"],\###
"members":{"EmailIdentity":{"shape":"Identity","location":"uri","locationName":"EmailIdentity"}}}
shape GetEmailIdentityPoliciesResponse {"type":"structure","members":{"Policies":{"shape":"PolicyMap"}}}
shape GetEmailIdentityRequest {"type":"structure","required":["EmailIdentity"],\###
"members":{"EmailIdentity":{"shape":"Identity","location":"uri","locationName":"EmailIdentity"}}}
shape GetEmailIdentityResponse {"type":"structure","members":{"IdentityType":{"shape":"IdentityType"},\###
"FeedbackForwardingStatus":{"shape":"Enabled"},"VerifiedForSendingStatus":{"shape":"Enabled"},\###
"DkimAttributes":{"shape":"DkimAttributes"},"MailFromAttributes":{"shape":"MailFromAttributes"},\###
"Policies":{"shape":"PolicyMap"},"Tags":{"shape":"TagList"},\###
"ConfigurationSetName":{"shape":"ConfigurationSetName"},"VerificationStatus":{"shape":"VerificationStatus"},\###
"VerificationInfo":{"shape":"VerificationInfo"}}}
shape GetEmailTemplateRequest {"type":"structure","required":["TemplateName"],\###
"members":{"TemplateName":{"shape":"EmailTemplateName","location":"uri","locationName":"TemplateName"}}}
shape GetEmailTemplateResponse {"type":"structure","required":["TemplateName","TemplateContent"],\###
"members":{"TemplateName":{"shape":"EmailTemplateName"},"TemplateContent":{"shape":"EmailTemplateContent"},\###
"Tags":{"shape":"TagList"}}}
shape GetExportJobRequest {"type":"structure","required":["JobId"],"members":{"JobId":{"shape":"JobId",\###
"location":"uri","locationName":"JobId"}}}
shape GetExportJobResponse {"type":"structure","members":{"JobId":{"shape":"JobId"},\###
"ExportSourceType":{"shape":"ExportSourceType"},"JobStatus":{"shape":"JobStatus"},\###
"ExportDestination":{"shape":"ExportDestination"},"ExportDataSource":{"shape":"ExportDataSource"},\###
"CreatedTimestamp":{"shape":"Timestamp"},"CompletedTimestamp":{"shape":"Timestamp"},\###
"FailureInfo":{"shape":"FailureInfo"},"Statistics":{"shape":"ExportStatistics"}}}
shape GetImportJobRequest {"type":"structure","required":["JobId"],"members":{"JobId":{"shape":"JobId",\###
"location":"uri","locationName":"JobId"}}}
shape GetImportJobResponse {"type":"structure","members":{"JobId":{"shape":"JobId"},\###
"ImportDestination":{"shape":"ImportDestination"},"ImportDataSource":{"shape":"ImportDataSource"},\###
"FailureInfo":{"shape":"FailureInfo"},"JobStatus":{"shape":"JobStatus"},\###
"CreatedTimestamp":{"shape":"Timestamp"},"CompletedTimestamp":{"shape":"Timestamp"},\###
"ProcessedRecordsCount":{"shape":"ProcessedRecordsCount"},\###
"FailedRecordsCount":{"shape":"FailedRecordsCount"}}}
shape GetMessageInsightsRequest {"type":"structure","required":["MessageId"],\###
"members":{"MessageId":{"shape":"OutboundMessageId","location":"uri","locationName":"MessageId"}}}
shape GetMessageInsightsResponse {"type":"structure","members":{"MessageId":{"shape":"OutboundMessageId"},\###
"FromEmailAddress":{"shape":"InsightsEmailAddress"},"Subject":{"shape":"EmailSubject"},\###
"EmailTags":{"shape":"MessageTagList"},"Insights":{"shape":"EmailInsightsList"}}}
shape GetMultiRegionEndpointRequest {"type":"structure","required":["EndpointName"],\###
"members":{"EndpointName":{"shape":"EndpointName","location":"uri","locationName":"EndpointName"}}}
shape GetMultiRegionEndpointResponse {"type":"structure","members":{"EndpointName":{"shape":"EndpointName"},\###
"EndpointId":{"shape":"EndpointId"},"Routes":{"shape":"Routes"},"Status":{"shape":"Status"},\###
"CreatedTimestamp":{"shape":"Timestamp"},"LastUpdatedTimestamp":{"shape":"Timestamp"}}}
shape GetReputationEntityRequest {"type":"structure","required":["ReputationEntityReference",\###
"ReputationEntityType"],"members":{"ReputationEntityReference":{"shape":"ReputationEntityReference",\###
"location":"uri","locationName":"ReputationEntityReference"},\###
"ReputationEntityType":{"shape":"ReputationEntityType","location":"uri",\###
"locationName":"ReputationEntityType"}}}
shape GetReputationEntityResponse {"type":"structure",\###
"members":{"ReputationEntity":{"shape":"ReputationEntity"}}}
shape GetSuppressedDestinationRequest {"type":"structure","required":["EmailAddress"],\###
"members":{"EmailAddress":{"shape":"EmailAddress","location":"uri","locationName":"EmailAddress"}}}
shape GetSuppressedDestinationResponse {"type":"structure","required":["SuppressedDestination"],\###
"members":{"SuppressedDestination":{"shape":"SuppressedDestination"}}}
shape GetTenantRequest {"type":"structure","required":["TenantName"],\###
"members":{"TenantName":{"shape":"TenantName"}}}
shape GetTenantResponse {"type":"structure","members":{"Tenant":{"shape":"Tenant"}}}
shape GuardianAttributes {"type":"structure","members":{"OptimizedSharedDelivery":{"shape":"FeatureStatus"}}}
shape GuardianOptions {"type":"structure","members":{"OptimizedSharedDelivery":{"shape":"FeatureStatus"}}}
shape HostedZone {"type":"string"}
shape HttpsPolicy {"type":"string","enum":["REQUIRE","REQUIRE_OPEN_ONLY","OPTIONAL"]}
shape Identity {"type":"string","min":1}
shape IdentityInfo {"type":"structure","members":{"IdentityType":{"shape":"IdentityType"},\###
"IdentityName":{"shape":"Identity"},"SendingEnabled":{"shape":"Enabled"},\###
"VerificationStatus":{"shape":"VerificationStatus"}}}
shape IdentityInfoList {"type":"list","member":{"shape":"IdentityInfo"}}
shape IdentityType {"type":"string","enum":["EMAIL_ADDRESS","DOMAIN","MANAGED_DOMAIN"]}
shape ImageUrl {"type":"string"}
shape ImportDataSource {"type":"structure","required":["S3Url","DataFormat"],\###
"members":{"S3Url":{"shape":"S3Url"},"DataFormat":{"shape":"DataFormat"}}}
shape ImportDestination {"type":"structure",\###
"members":{"SuppressionListDestination":{"shape":"SuppressionListDestination"},\###
"ContactListDestination":{"shape":"ContactListDestination"}}}
shape ImportDestinationType {"type":"string","enum":["SUPPRESSION_LIST","CONTACT_LIST"]}
shape ImportJobSummary {"type":"structure","members":{"JobId":{"shape":"JobId"},\###
"ImportDestination":{"shape":"ImportDestination"},"JobStatus":{"shape":"JobStatus"},\###
"CreatedTimestamp":{"shape":"Timestamp"},"ProcessedRecordsCount":{"shape":"ProcessedRecordsCount"},\###
"FailedRecordsCount":{"shape":"FailedRecordsCount"}}}
shape ImportJobSummaryList {"type":"list","member":{"shape":"ImportJobSummary"}}
shape InboxPlacementTrackingOption {"type":"structure","members":{"Global":{"shape":"Enabled"},\###
"TrackedIsps":{"shape":"IspNameList"}}}
shape InsightsEmailAddress {"type":"string","max":320,"min":1}
shape InsightsEvent {"type":"structure","members":{"Timestamp":{"shape":"Timestamp"},\###
"Type":{"shape":"EventType"},"Details":{"shape":"EventDetails"}}}
shape InsightsEvents {"type":"list","member":{"shape":"InsightsEvent"}}
shape InternalServiceErrorException {"type":"structure","members":{},"error":{"httpStatusCode":500},\###
"exception":true,"fault":true}
shape InvalidNextTokenException {"type":"structure","members":{},"error":{"httpStatusCode":400},\###
"exception":true}
shape Ip {"type":"string"}
shape IpList {"type":"list","member":{"shape":"Ip"}}
shape Isp {"type":"string"}
shape IspFilterList {"type":"list","member":{"shape":"Isp"},"max":5}
shape IspName {"type":"string"}
shape IspNameList {"type":"list","member":{"shape":"IspName"}}
shape IspPlacement {"type":"structure","members":{"IspName":{"shape":"IspName"},\###
"PlacementStatistics":{"shape":"PlacementStatistics"}}}
shape IspPlacements {"type":"list","member":{"shape":"IspPlacement"}}
shape JobId {"type":"string","min":1}
shape JobStatus {"type":"string","enum":["CREATED","PROCESSING","COMPLETED","FAILED","CANCELLED"]}
shape KinesisFirehoseDestination {"type":"structure","required":["IamRoleArn","DeliveryStreamArn"],\###
"members":{"IamRoleArn":{"shape":"AmazonResourceName"},"DeliveryStreamArn":{"shape":"AmazonResourceName"}}}
shape LastDeliveryEventList {"type":"list","member":{"shape":"DeliveryEventType"},"max":5}
shape LastEngagementEventList {"type":"list","member":{"shape":"EngagementEventType"},"max":2}
shape LastFreshStart {"type":"timestamp"}
shape LimitExceededException {"type":"structure","members":{},"error":{"httpStatusCode":400},"exception":true}
shape ListConfigurationSetsRequest {"type":"structure","members":{"NextToken":{"shape":"NextToken",\###
"location":"querystring","locationName":"NextToken"},"PageSize":{"shape":"MaxItems","location":"querystring",\###
"locationName":"PageSize"}}}
shape ListConfigurationSetsResponse {"type":"structure",\###
"members":{"ConfigurationSets":{"shape":"ConfigurationSetNameList"},"NextToken":{"shape":"NextToken"}}}
shape ListContactListsRequest {"type":"structure","members":{"PageSize":{"shape":"MaxItems",\###
"location":"querystring","locationName":"PageSize"},"NextToken":{"shape":"NextToken","location":"querystring",\###
"locationName":"NextToken"}}}
shape ListContactListsResponse {"type":"structure","members":{"ContactLists":{"shape":"ListOfContactLists"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListContactsFilter {"type":"structure","members":{"FilteredStatus":{"shape":"SubscriptionStatus"},\###
"TopicFilter":{"shape":"TopicFilter"}}}
shape ListContactsRequest {"type":"structure","required":["ContactListName"],\###
"members":{"ContactListName":{"shape":"ContactListName","location":"uri","locationName":"ContactListName"},\###
"Filter":{"shape":"ListContactsFilter"},"PageSize":{"shape":"MaxItems"},"NextToken":{"shape":"NextToken"}}}
shape ListContactsResponse {"type":"structure","members":{"Contacts":{"shape":"ListOfContacts"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListCustomVerificationEmailTemplatesRequest {"type":"structure",\###
"members":{"NextToken":{"shape":"NextToken","location":"querystring","locationName":"NextToken"},\###
"PageSize":{"shape":"MaxItems","location":"querystring","locationName":"PageSize"}}}
shape ListCustomVerificationEmailTemplatesResponse {"type":"structure",\###
"members":{"CustomVerificationEmailTemplates":{"shape":"CustomVerificationEmailTemplatesList"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListDedicatedIpPoolsRequest {"type":"structure","members":{"NextToken":{"shape":"NextToken",\###
"location":"querystring","locationName":"NextToken"},"PageSize":{"shape":"MaxItems","location":"querystring",\###
"locationName":"PageSize"}}}
shape ListDedicatedIpPoolsResponse {"type":"structure",\###
"members":{"DedicatedIpPools":{"shape":"ListOfDedicatedIpPools"},"NextToken":{"shape":"NextToken"}}}
shape ListDeliverabilityTestReportsRequest {"type":"structure","members":{"NextToken":{"shape":"NextToken",\###
"location":"querystring","locationName":"NextToken"},"PageSize":{"shape":"MaxItems","location":"querystring",\###
"locationName":"PageSize"}}}
shape ListDeliverabilityTestReportsResponse {"type":"structure","required":["DeliverabilityTestReports"],\###
"members":{"DeliverabilityTestReports":{"shape":"DeliverabilityTestReports"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListDomainDeliverabilityCampaignsRequest {"type":"structure","required":["StartDate","EndDate",\###
"SubscribedDomain"],"members":{"StartDate":{"shape":"Timestamp","location":"querystring",\###
"locationName":"StartDate"},"EndDate":{"shape":"Timestamp","location":"querystring","locationName":"EndDate"},\###
"SubscribedDomain":{"shape":"Domain","location":"uri","locationName":"SubscribedDomain"},\###
"NextToken":{"shape":"NextToken","location":"querystring","locationName":"NextToken"},\###
"PageSize":{"shape":"MaxItems","location":"querystring","locationName":"PageSize"}}}
shape ListDomainDeliverabilityCampaignsResponse {"type":"structure",\###
"required":["DomainDeliverabilityCampaigns"],\###
"members":{"DomainDeliverabilityCampaigns":{"shape":"DomainDeliverabilityCampaignList"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListEmailIdentitiesRequest {"type":"structure","members":{"NextToken":{"shape":"NextToken",\###
"location":"querystring","locationName":"NextToken"},"PageSize":{"shape":"MaxItems","location":"querystring",\###
"locationName":"PageSize"}}}
shape ListEmailIdentitiesResponse {"type":"structure",\###
"members":{"EmailIdentities":{"shape":"IdentityInfoList"},"NextToken":{"shape":"NextToken"}}}
shape ListEmailTemplatesRequest {"type":"structure","members":{"NextToken":{"shape":"NextToken",\###
"location":"querystring","locationName":"NextToken"},"PageSize":{"shape":"MaxItems","location":"querystring",\###
"locationName":"PageSize"}}}
shape ListEmailTemplatesResponse {"type":"structure",\###
"members":{"TemplatesMetadata":{"shape":"EmailTemplateMetadataList"},"NextToken":{"shape":"NextToken"}}}
shape ListExportJobsRequest {"type":"structure","members":{"NextToken":{"shape":"NextToken"},\###
"PageSize":{"shape":"MaxItems"},"ExportSourceType":{"shape":"ExportSourceType"},\###
"JobStatus":{"shape":"JobStatus"}}}
shape ListExportJobsResponse {"type":"structure","members":{"ExportJobs":{"shape":"ExportJobSummaryList"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListImportJobsRequest {"type":"structure",\###
"members":{"ImportDestinationType":{"shape":"ImportDestinationType"},"NextToken":{"shape":"NextToken"},\###
"PageSize":{"shape":"MaxItems"}}}
shape ListImportJobsResponse {"type":"structure","members":{"ImportJobs":{"shape":"ImportJobSummaryList"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListManagementOptions {"type":"structure","required":["ContactListName"],\###
"members":{"ContactListName":{"shape":"ContactListName"},"TopicName":{"shape":"TopicName"}}}
shape ListMultiRegionEndpointsRequest {"type":"structure","members":{"NextToken":{"shape":"NextTokenV2",\###
"location":"querystring","locationName":"NextToken"},"PageSize":{"shape":"PageSizeV2",\###
"location":"querystring","locationName":"PageSize"}}}
shape ListMultiRegionEndpointsResponse {"type":"structure",\###
"members":{"MultiRegionEndpoints":{"shape":"MultiRegionEndpoints"},"NextToken":{"shape":"NextTokenV2"}}}
shape ListOfContactLists {"type":"list","member":{"shape":"ContactList"}}
shape ListOfContacts {"type":"list","member":{"shape":"Contact"}}
shape ListOfDedicatedIpPools {"type":"list","member":{"shape":"PoolName"}}
shape ListRecommendationFilterValue {"type":"string","max":512,"min":1}
shape ListRecommendationsFilter {"type":"map","key":{"shape":"ListRecommendationsFilterKey"},\###
"value":{"shape":"ListRecommendationFilterValue"},"max":2,"min":1}
shape ListRecommendationsFilterKey {"type":"string","enum":["TYPE","IMPACT","STATUS","RESOURCE_ARN"]}
shape ListRecommendationsRequest {"type":"structure",\###
"members":{"Filter":{"shape":"ListRecommendationsFilter"},"NextToken":{"shape":"NextToken"},\###
"PageSize":{"shape":"MaxItems"}}}
shape ListRecommendationsResponse {"type":"structure",\###
"members":{"Recommendations":{"shape":"RecommendationsList"},"NextToken":{"shape":"NextToken"}}}
shape ListReputationEntitiesRequest {"type":"structure",\###
"members":{"Filter":{"shape":"ReputationEntityFilter"},"NextToken":{"shape":"NextToken"},\###
"PageSize":{"shape":"MaxItems"}}}
shape ListReputationEntitiesResponse {"type":"structure",\###
"members":{"ReputationEntities":{"shape":"ReputationEntitiesList"},"NextToken":{"shape":"NextToken"}}}
shape ListResourceTenantsRequest {"type":"structure","required":["ResourceArn"],\###
"members":{"ResourceArn":{"shape":"AmazonResourceName"},"PageSize":{"shape":"MaxItems"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListResourceTenantsResponse {"type":"structure",\###
"members":{"ResourceTenants":{"shape":"ResourceTenantMetadataList"},"NextToken":{"shape":"NextToken"}}}
shape ListSuppressedDestinationsRequest {"type":"structure",\###
"members":{"Reasons":{"shape":"SuppressionListReasons","location":"querystring","locationName":"Reason"},\###
"StartDate":{"shape":"Timestamp","location":"querystring","locationName":"StartDate"},\###
"EndDate":{"shape":"Timestamp","location":"querystring","locationName":"EndDate"},\###
"NextToken":{"shape":"NextToken","location":"querystring","locationName":"NextToken"},\###
"PageSize":{"shape":"MaxItems","location":"querystring","locationName":"PageSize"}}}
shape ListSuppressedDestinationsResponse {"type":"structure",\###
"members":{"SuppressedDestinationSummaries":{"shape":"SuppressedDestinationSummaries"},\###
"NextToken":{"shape":"NextToken"}}}
shape ListTagsForResourceRequest {"type":"structure","required":["ResourceArn"],\###
"members":{"ResourceArn":{"shape":"AmazonResourceName","location":"querystring",\###
"locationName":"ResourceArn"}}}
shape ListTagsForResourceResponse {"type":"structure","required":["Tags"],\###
"members":{"Tags":{"shape":"TagList"}}}
shape ListTenantResourcesFilter {"type":"map","key":{"shape":"ListTenantResourcesFilterKey"},\###
"value":{"shape":"ListTenantResourcesFilterValue"}}
shape ListTenantResourcesFilterKey {"type":"string","enum":["RESOURCE_TYPE"]}
shape ListTenantResourcesFilterValue {"type":"string","max":512,"min":1}
shape ListTenantResourcesRequest {"type":"structure","required":["TenantName"],\###
"members":{"TenantName":{"shape":"TenantName"},"Filter":{"shape":"ListTenantResourcesFilter"},\###
"PageSize":{"shape":"MaxItems"},"NextToken":{"shape":"NextToken"}}}
shape ListTenantResourcesResponse {"type":"structure",\###
"members":{"TenantResources":{"shape":"TenantResourceList"},"NextToken":{"shape":"NextToken"}}}
shape ListTenantsRequest {"type":"structure","members":{"NextToken":{"shape":"NextToken"},\###
"PageSize":{"shape":"MaxItems"}}}
shape ListTenantsResponse {"type":"structure","members":{"Tenants":{"shape":"TenantInfoList"},\###
"NextToken":{"shape":"NextToken"}}}
shape MailFromAttributes {"type":"structure","required":["MailFromDomain","MailFromDomainStatus",\###
"BehaviorOnMxFailure"],"members":{"MailFromDomain":{"shape":"MailFromDomainName"},\###
"MailFromDomainStatus":{"shape":"MailFromDomainStatus"},\###
"BehaviorOnMxFailure":{"shape":"BehaviorOnMxFailure"}}}
shape MailFromDomainName {"type":"string"}
shape MailFromDomainNotVerifiedException {"type":"structure","members":{},"error":{"httpStatusCode":400},\###
"exception":true}
shape MailFromDomainStatus {"type":"string","enum":["PENDING","SUCCESS","FAILED","TEMPORARY_FAILURE"]}
shape MailType {"type":"string","enum":["MARKETING","TRANSACTIONAL"]}
shape MailboxValidation {"type":"structure","members":{"IsValid":{"shape":"EmailAddressInsightsVerdict"},\###
"Evaluations":{"shape":"EmailAddressInsightsMailboxEvaluations"}}}
shape Max24HourSend {"type":"double"}
shape MaxDeliverySeconds {"type":"long","max":50400,"min":300}
shape MaxItems {"type":"integer"}
shape MaxSendRate {"type":"double"}
shape Message {"type":"structure","required":["Subject","Body"],"members":{"Subject":{"shape":"Content"},\###
"Body":{"shape":"Body"},"Headers":{"shape":"MessageHeaderList"},"Attachments":{"shape":"AttachmentList"}}}
shape MessageContent {"type":"string"}
shape MessageData {"type":"string"}
shape MessageHeader {"type":"structure","required":["Name","Value"],\###
"members":{"Name":{"shape":"MessageHeaderName"},"Value":{"shape":"MessageHeaderValue"}}}
shape MessageHeaderList {"type":"list","member":{"shape":"MessageHeader"},"max":15,"min":0}
shape MessageHeaderName {"type":"string","max":126,"min":1,"pattern":"^[!-9;-@A-~]+$"}
shape MessageHeaderValue {"type":"string","max":995,"min":1,"pattern":"[ -~]*"}
shape MessageInsightsDataSource {"type":"structure","required":["StartDate","EndDate"],\###
"members":{"StartDate":{"shape":"Timestamp"},"EndDate":{"shape":"Timestamp"},\###
"Include":{"shape":"MessageInsightsFilters"},"Exclude":{"shape":"MessageInsightsFilters"},\###
"MaxResults":{"shape":"MessageInsightsExportMaxResults"}}}
shape MessageInsightsExportMaxResults {"type":"integer","max":10000,"min":1}
shape MessageInsightsFilters {"type":"structure",\###
"members":{"FromEmailAddress":{"shape":"EmailAddressFilterList"},\###
"Destination":{"shape":"EmailAddressFilterList"},"Subject":{"shape":"EmailSubjectFilterList"},\###
"Isp":{"shape":"IspFilterList"},"LastDeliveryEvent":{"shape":"LastDeliveryEventList"},\###
"LastEngagementEvent":{"shape":"LastEngagementEventList"}}}
shape MessageRejected {"type":"structure","members":{},"error":{"httpStatusCode":400},"exception":true}
shape MessageTag {"type":"structure","required":["Name","Value"],"members":{"Name":{"shape":"MessageTagName"},\###
"Value":{"shape":"MessageTagValue"}}}
shape MessageTagList {"type":"list","member":{"shape":"MessageTag"}}
shape MessageTagName {"type":"string"}
shape MessageTagValue {"type":"string"}
shape Metric {"type":"string","enum":["SEND","COMPLAINT","PERMANENT_BOUNCE","TRANSIENT_BOUNCE","OPEN","CLICK",\###
"DELIVERY","DELIVERY_OPEN","DELIVERY_CLICK","DELIVERY_COMPLAINT"]}
shape MetricAggregation {"type":"string","enum":["RATE","VOLUME"]}
shape MetricDataError {"type":"structure","members":{"Id":{"shape":"QueryIdentifier"},\###
"Code":{"shape":"QueryErrorCode"},"Message":{"shape":"QueryErrorMessage"}}}
shape MetricDataErrorList {"type":"list","member":{"shape":"MetricDataError"}}
shape MetricDataResult {"type":"structure","members":{"Id":{"shape":"QueryIdentifier"},\###
"Timestamps":{"shape":"TimestampList"},"Values":{"shape":"MetricValueList"}}}
shape MetricDataResultList {"type":"list","member":{"shape":"MetricDataResult"}}
shape MetricDimensionName {"type":"string","enum":["EMAIL_IDENTITY","CONFIGURATION_SET","ISP"]}
shape MetricDimensionValue {"type":"string"}
shape MetricNamespace {"type":"string","enum":["VDM"]}
shape MetricValueList {"type":"list","member":{"shape":"Counter"}}
shape MetricsDataSource {"type":"structure","required":["Dimensions","Namespace","Metrics","StartDate",\###
"EndDate"],"members":{"Dimensions":{"shape":"ExportDimensions"},"Namespace":{"shape":"MetricNamespace"},\###
"Metrics":{"shape":"ExportMetrics"},"StartDate":{"shape":"Timestamp"},"EndDate":{"shape":"Timestamp"}}}
shape MultiRegionEndpoint {"type":"structure","members":{"EndpointName":{"shape":"EndpointName"},\###
"Status":{"shape":"Status"},"EndpointId":{"shape":"EndpointId"},"Regions":{"shape":"Regions"},\###
"CreatedTimestamp":{"shape":"Timestamp"},"LastUpdatedTimestamp":{"shape":"Timestamp"}}}
shape MultiRegionEndpoints {"type":"list","member":{"shape":"MultiRegionEndpoint"}}
shape NextToken {"type":"string"}
shape NextTokenV2 {"type":"string","max":5000,"min":1,\###
"pattern":"^^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"}
shape NotFoundException {"type":"structure","members":{},"error":{"httpStatusCode":404},"exception":true}
shape OutboundMessageId {"type":"string"}
shape OverallVolume {"type":"structure","members":{"VolumeStatistics":{"shape":"VolumeStatistics"},\###
"ReadRatePercent":{"shape":"Percentage"},"DomainIspPlacements":{"shape":"DomainIspPlacements"}}}
shape PageSizeV2 {"type":"integer","max":1000,"min":1}
shape Percentage {"type":"double"}
shape Percentage100Wrapper {"type":"integer"}
shape PinpointDestination {"type":"structure","members":{"ApplicationArn":{"shape":"AmazonResourceName"}}}
shape PlacementStatistics {"type":"structure","members":{"InboxPercentage":{"shape":"Percentage"},\###
"SpamPercentage":{"shape":"Percentage"},"MissingPercentage":{"shape":"Percentage"},\###
"SpfPercentage":{"shape":"Percentage"},"DkimPercentage":{"shape":"Percentage"}}}
shape Policy {"type":"string","min":1}
shape PolicyMap {"type":"map","key":{"shape":"PolicyName"},"value":{"shape":"Policy"}}
shape PolicyName {"type":"string","max":64,"min":1}
shape PoolName {"type":"string"}
shape PrimaryNameServer {"type":"string"}
shape PrivateKey {"type":"string","max":20480,"min":1,"pattern":"^[a-zA-Z0-9+\\/]+={0,2}$"}
shape ProcessedRecordsCount {"type":"integer"}
shape PutAccountDedicatedIpWarmupAttributesRequest {"type":"structure",\###
"members":{"AutoWarmupEnabled":{"shape":"Enabled"}}}
shape PutAccountDedicatedIpWarmupAttributesResponse {"type":"structure","members":{}}
shape PutAccountDetailsRequest {"type":"structure","required":["MailType","WebsiteURL"],\###
"members":{"MailType":{"shape":"MailType"},"WebsiteURL":{"shape":"WebsiteURL"},\###
"ContactLanguage":{"shape":"ContactLanguage"},"UseCaseDescription":{"shape":"UseCaseDescription"},\###
"AdditionalContactEmailAddresses":{"shape":"AdditionalContactEmailAddresses"},\###
"ProductionAccessEnabled":{"shape":"EnabledWrapper"}}}
shape PutAccountDetailsResponse {"type":"structure","members":{}}
shape PutAccountSendingAttributesRequest {"type":"structure","members":{"SendingEnabled":{"shape":"Enabled"}}}
shape PutAccountSendingAttributesResponse {"type":"structure","members":{}}
shape PutAccountSuppressionAttributesRequest {"type":"structure",\###
"members":{"SuppressedReasons":{"shape":"SuppressionListReasons"},\###
"ValidationAttributes":{"shape":"SuppressionValidationAttributes"}}}
shape PutAccountSuppressionAttributesResponse {"type":"structure","members":{}}
shape PutAccountVdmAttributesRequest {"type":"structure","required":["VdmAttributes"],\###
"members":{"VdmAttributes":{"shape":"VdmAttributes"}}}
shape PutAccountVdmAttributesResponse {"type":"structure","members":{}}
shape PutConfigurationSetArchivingOptionsRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName","location":"uri",\###
"locationName":"ConfigurationSetName"},"ArchiveArn":{"shape":"ArchiveArn"}}}
shape PutConfigurationSetArchivingOptionsResponse {"type":"structure","members":{}}
shape PutConfigurationSetDeliveryOptionsRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName","location":"uri",\###
"locationName":"ConfigurationSetName"},"TlsPolicy":{"shape":"TlsPolicy"},\###
"SendingPoolName":{"shape":"SendingPoolName"},"MaxDeliverySeconds":{"shape":"MaxDeliverySeconds"}}}
shape PutConfigurationSetDeliveryOptionsResponse {"type":"structure","members":{}}
shape PutConfigurationSetReputationOptionsRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName","location":"uri",\###
"locationName":"ConfigurationSetName"},"ReputationMetricsEnabled":{"shape":"Enabled"}}}
shape PutConfigurationSetReputationOptionsResponse {"type":"structure","members":{}}
shape PutConfigurationSetSendingOptionsRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName","location":"uri",\###
"locationName":"ConfigurationSetName"},"SendingEnabled":{"shape":"Enabled"}}}
shape PutConfigurationSetSendingOptionsResponse {"type":"structure","members":{}}
shape PutConfigurationSetSuppressionOptionsRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName","location":"uri",\###
"locationName":"ConfigurationSetName"},"SuppressedReasons":{"shape":"SuppressionListReasons"},\###
"ValidationOptions":{"shape":"SuppressionValidationOptions"}}}
shape PutConfigurationSetSuppressionOptionsResponse {"type":"structure","members":{}}
shape PutConfigurationSetTrackingOptionsRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName","location":"uri",\###
"locationName":"ConfigurationSetName"},"CustomRedirectDomain":{"shape":"CustomRedirectDomain"},\###
"HttpsPolicy":{"shape":"HttpsPolicy"}}}
shape PutConfigurationSetTrackingOptionsResponse {"type":"structure","members":{}}
shape PutConfigurationSetVdmOptionsRequest {"type":"structure","required":["ConfigurationSetName"],\###
"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName","location":"uri",\###
"locationName":"ConfigurationSetName"},"VdmOptions":{"shape":"VdmOptions"}}}
shape PutConfigurationSetVdmOptionsResponse {"type":"structure","members":{}}
shape PutDedicatedIpInPoolRequest {"type":"structure","required":["Ip","DestinationPoolName"],\###
"members":{"Ip":{"shape":"Ip","location":"uri","locationName":"IP"},\###
"DestinationPoolName":{"shape":"PoolName"}}}
shape PutDedicatedIpInPoolResponse {"type":"structure","members":{}}
shape PutDedicatedIpPoolScalingAttributesRequest {"type":"structure","required":["PoolName","ScalingMode"],\###
"members":{"PoolName":{"shape":"PoolName","location":"uri","locationName":"PoolName"},\###
"ScalingMode":{"shape":"ScalingMode"}}}
shape PutDedicatedIpPoolScalingAttributesResponse {"type":"structure","members":{}}
shape PutDedicatedIpWarmupAttributesRequest {"type":"structure","required":["Ip","WarmupPercentage"],\###
"members":{"Ip":{"shape":"Ip","location":"uri","locationName":"IP"},\###
"WarmupPercentage":{"shape":"Percentage100Wrapper"}}}
shape PutDedicatedIpWarmupAttributesResponse {"type":"structure","members":{}}
shape PutDeliverabilityDashboardOptionRequest {"type":"structure","required":["DashboardEnabled"],\###
"members":{"DashboardEnabled":{"shape":"Enabled"},\###
"SubscribedDomains":{"shape":"DomainDeliverabilityTrackingOptions"}}}
shape PutDeliverabilityDashboardOptionResponse {"type":"structure","members":{}}
shape PutEmailIdentityConfigurationSetAttributesRequest {"type":"structure","required":["EmailIdentity"],\###
"members":{"EmailIdentity":{"shape":"Identity","location":"uri","locationName":"EmailIdentity"},\###
"ConfigurationSetName":{"shape":"ConfigurationSetName"}}}
shape PutEmailIdentityConfigurationSetAttributesResponse {"type":"structure","members":{}}
shape PutEmailIdentityDkimAttributesRequest {"type":"structure","required":["EmailIdentity"],\###
"members":{"EmailIdentity":{"shape":"Identity","location":"uri","locationName":"EmailIdentity"},\###
"SigningEnabled":{"shape":"Enabled"}}}
shape PutEmailIdentityDkimAttributesResponse {"type":"structure","members":{}}
shape PutEmailIdentityDkimSigningAttributesRequest {"type":"structure","required":["EmailIdentity",\###
"SigningAttributesOrigin"],"members":{"EmailIdentity":{"shape":"Identity","location":"uri",\###
"locationName":"EmailIdentity"},"SigningAttributesOrigin":{"shape":"DkimSigningAttributesOrigin"},\###
"SigningAttributes":{"shape":"DkimSigningAttributes"}}}
shape PutEmailIdentityDkimSigningAttributesResponse {"type":"structure",\###
"members":{"DkimStatus":{"shape":"DkimStatus"},"DkimTokens":{"shape":"DnsTokenList"},\###
"SigningHostedZone":{"shape":"HostedZone"}}}
shape PutEmailIdentityFeedbackAttributesRequest {"type":"structure","required":["EmailIdentity"],\###
"members":{"EmailIdentity":{"shape":"Identity","location":"uri","locationName":"EmailIdentity"},\###
"EmailForwardingEnabled":{"shape":"Enabled"}}}
shape PutEmailIdentityFeedbackAttributesResponse {"type":"structure","members":{}}
shape PutEmailIdentityMailFromAttributesRequest {"type":"structure","required":["EmailIdentity"],\###
"members":{"EmailIdentity":{"shape":"Identity","location":"uri","locationName":"EmailIdentity"},\###
"MailFromDomain":{"shape":"MailFromDomainName"},"BehaviorOnMxFailure":{"shape":"BehaviorOnMxFailure"}}}
shape PutEmailIdentityMailFromAttributesResponse {"type":"structure","members":{}}
shape PutSuppressedDestinationRequest {"type":"structure","required":["EmailAddress","Reason"],\###
"members":{"EmailAddress":{"shape":"EmailAddress"},"Reason":{"shape":"SuppressionListReason"}}}
shape PutSuppressedDestinationResponse {"type":"structure","members":{}}
shape QueryErrorCode {"type":"string","enum":["INTERNAL_FAILURE","ACCESS_DENIED"]}
shape QueryErrorMessage {"type":"string"}
shape QueryIdentifier {"type":"string","max":255,"min":1}
shape RawAttachmentData {"type":"blob"}
shape RawMessage {"type":"structure","required":["Data"],"members":{"Data":{"shape":"RawMessageData"}}}
shape RawMessageData {"type":"blob"}
shape RblName {"type":"string"}
shape Recommendation {"type":"structure","members":{"ResourceArn":{"shape":"AmazonResourceName"},\###
"Type":{"shape":"RecommendationType"},"Description":{"shape":"RecommendationDescription"},\###
"Status":{"shape":"RecommendationStatus"},"CreatedTimestamp":{"shape":"Timestamp"},\###
"LastUpdatedTimestamp":{"shape":"Timestamp"},"Impact":{"shape":"RecommendationImpact"}}}
shape RecommendationDescription {"type":"string"}
shape RecommendationImpact {"type":"string","enum":["LOW","HIGH"]}
shape RecommendationStatus {"type":"string","enum":["OPEN","FIXED"]}
shape RecommendationType {"type":"string","enum":["DKIM","DMARC","SPF","BIMI","COMPLAINT","BOUNCE",\###
"FEEDBACK_3P","IP_LISTING"]}
shape RecommendationsList {"type":"list","member":{"shape":"Recommendation"}}
shape Region {"type":"string"}
shape Regions {"type":"list","member":{"shape":"Region"}}
shape RenderedEmailTemplate {"type":"string"}
shape ReplacementEmailContent {"type":"structure",\###
"members":{"ReplacementTemplate":{"shape":"ReplacementTemplate"}}}
shape ReplacementTemplate {"type":"structure",\###
"members":{"ReplacementTemplateData":{"shape":"EmailTemplateData"}}}
shape ReportId {"type":"string"}
shape ReportName {"type":"string"}
shape ReputationEntitiesList {"type":"list","member":{"shape":"ReputationEntity"}}
shape ReputationEntity {"type":"structure",\###
"members":{"ReputationEntityReference":{"shape":"ReputationEntityReference"},\###
"ReputationEntityType":{"shape":"ReputationEntityType"},\###
"ReputationManagementPolicy":{"shape":"AmazonResourceName"},"CustomerManagedStatus":{"shape":"StatusRecord"},\###
"AwsSesManagedStatus":{"shape":"StatusRecord"},"SendingStatusAggregate":{"shape":"SendingStatus"},\###
"ReputationImpact":{"shape":"RecommendationImpact"}}}
shape ReputationEntityFilter {"type":"map","key":{"shape":"ReputationEntityFilterKey"},\###
"value":{"shape":"ReputationEntityFilterValue"}}
shape ReputationEntityFilterKey {"type":"string","enum":["ENTITY_TYPE","REPUTATION_IMPACT","SENDING_STATUS",\###
"ENTITY_REFERENCE_PREFIX"]}
shape ReputationEntityFilterValue {"type":"string","max":512,"min":1}
shape ReputationEntityReference {"type":"string","min":1}
shape ReputationEntityType {"type":"string","enum":["RESOURCE"]}
shape ReputationOptions {"type":"structure","members":{"ReputationMetricsEnabled":{"shape":"Enabled"},\###
"LastFreshStart":{"shape":"LastFreshStart"}}}
shape ResourceTenantMetadata {"type":"structure","members":{"TenantName":{"shape":"TenantName"},\###
"TenantId":{"shape":"TenantId"},"ResourceArn":{"shape":"AmazonResourceName"},\###
"AssociatedTimestamp":{"shape":"Timestamp"}}}
shape ResourceTenantMetadataList {"type":"list","member":{"shape":"ResourceTenantMetadata"}}
shape ResourceType {"type":"string","enum":["EMAIL_IDENTITY","CONFIGURATION_SET","EMAIL_TEMPLATE"]}
shape ReviewDetails {"type":"structure","members":{"Status":{"shape":"ReviewStatus"},\###
"CaseId":{"shape":"CaseId"}}}
shape ReviewStatus {"type":"string","enum":["PENDING","FAILED","GRANTED","DENIED"]}
shape Route {"type":"structure","required":["Region"],"members":{"Region":{"shape":"Region"}}}
shape RouteDetails {"type":"structure","required":["Region"],"members":{"Region":{"shape":"Region"}}}
shape Routes {"type":"list","member":{"shape":"Route"}}
shape RoutesDetails {"type":"list","member":{"shape":"RouteDetails"}}
shape S3Url {"type":"string","pattern":"^s3:\\/\\/([^\\/]+)\\/(.*?([^\\/]+)\\/?)$"}
shape SOARecord {"type":"structure","members":{"PrimaryNameServer":{"shape":"PrimaryNameServer"},\###
"AdminEmail":{"shape":"AdminEmail"},"SerialNumber":{"shape":"SerialNumber"}}}
shape ScalingMode {"type":"string","enum":["STANDARD","MANAGED"]}
shape Selector {"type":"string","max":63,"min":1,\###
"pattern":"^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9]))$"}
shape SendBulkEmailRequest {"type":"structure","required":["DefaultContent","BulkEmailEntries"],\###
"members":{"FromEmailAddress":{"shape":"EmailAddress"},\###
"FromEmailAddressIdentityArn":{"shape":"AmazonResourceName"},"ReplyToAddresses":{"shape":"EmailAddressList"},\###
"FeedbackForwardingEmailAddress":{"shape":"EmailAddress"},\###
"FeedbackForwardingEmailAddressIdentityArn":{"shape":"AmazonResourceName"},\###
"DefaultEmailTags":{"shape":"MessageTagList"},"DefaultContent":{"shape":"BulkEmailContent"},\###
"BulkEmailEntries":{"shape":"BulkEmailEntryList"},"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"EndpointId":{"shape":"EndpointId","contextParam":{"name":"EndpointId"}},"TenantName":{"shape":"TenantName"}}}
shape SendBulkEmailResponse {"type":"structure","required":["BulkEmailEntryResults"],\###
"members":{"BulkEmailEntryResults":{"shape":"BulkEmailEntryResultList"}}}
shape SendCustomVerificationEmailRequest {"type":"structure","required":["EmailAddress","TemplateName"],\###
"members":{"EmailAddress":{"shape":"EmailAddress"},"TemplateName":{"shape":"EmailTemplateName"},\###
"ConfigurationSetName":{"shape":"ConfigurationSetName"}}}
shape SendCustomVerificationEmailResponse {"type":"structure",\###
"members":{"MessageId":{"shape":"OutboundMessageId"}}}
shape SendEmailRequest {"type":"structure","required":["Content"],\###
"members":{"FromEmailAddress":{"shape":"EmailAddress"},\###
"FromEmailAddressIdentityArn":{"shape":"AmazonResourceName"},"Destination":{"shape":"Destination"},\###
"ReplyToAddresses":{"shape":"EmailAddressList"},"FeedbackForwardingEmailAddress":{"shape":"EmailAddress"},\###
"FeedbackForwardingEmailAddressIdentityArn":{"shape":"AmazonResourceName"},"Content":{"shape":"EmailContent"},\###
"EmailTags":{"shape":"MessageTagList"},"ConfigurationSetName":{"shape":"ConfigurationSetName"},\###
"EndpointId":{"shape":"EndpointId","contextParam":{"name":"EndpointId"}},"TenantName":{"shape":"TenantName"},\###
"ListManagementOptions":{"shape":"ListManagementOptions"}}}
shape SendEmailResponse {"type":"structure","members":{"MessageId":{"shape":"OutboundMessageId"}}}
shape SendQuota {"type":"structure","members":{"Max24HourSend":{"shape":"Max24HourSend"},\###
"MaxSendRate":{"shape":"MaxSendRate"},"SentLast24Hours":{"shape":"SentLast24Hours"}}}
shape SendingOptions {"type":"structure","members":{"SendingEnabled":{"shape":"Enabled"}}}
shape SendingPausedException {"type":"structure","members":{},"error":{"httpStatusCode":400},"exception":true}
shape SendingPoolName {"type":"string"}
shape SendingStatus {"type":"string","enum":["ENABLED","REINSTATED","DISABLED"]}
shape SentLast24Hours {"type":"double"}
shape SerialNumber {"type":"long"}
shape SnsDestination {"type":"structure","required":["TopicArn"],\###
"members":{"TopicArn":{"shape":"AmazonResourceName"}}}
shape Status {"type":"string","enum":["CREATING","READY","FAILED","DELETING"]}
shape StatusCause {"type":"string","max":512,"min":1}
shape StatusRecord {"type":"structure","members":{"Status":{"shape":"SendingStatus"},\###
"Cause":{"shape":"StatusCause"},"LastUpdatedTimestamp":{"shape":"Timestamp"}}}
shape Subject {"type":"string"}
shape SubscriptionStatus {"type":"string","enum":["OPT_IN","OPT_OUT"]}
shape SuccessRedirectionURL {"type":"string"}
shape SuppressedDestination {"type":"structure","required":["EmailAddress","Reason","LastUpdateTime"],\###
"members":{"EmailAddress":{"shape":"EmailAddress"},"Reason":{"shape":"SuppressionListReason"},\###
"LastUpdateTime":{"shape":"Timestamp"},"Attributes":{"shape":"SuppressedDestinationAttributes"}}}
shape SuppressedDestinationAttributes {"type":"structure",\###
"members":{"MessageId":{"shape":"OutboundMessageId"},"FeedbackId":{"shape":"FeedbackId"}}}
shape SuppressedDestinationSummaries {"type":"list","member":{"shape":"SuppressedDestinationSummary"}}
shape SuppressedDestinationSummary {"type":"structure","required":["EmailAddress","Reason","LastUpdateTime"],\###
"members":{"EmailAddress":{"shape":"EmailAddress"},"Reason":{"shape":"SuppressionListReason"},\###
"LastUpdateTime":{"shape":"Timestamp"}}}
shape SuppressionAttributes {"type":"structure",\###
"members":{"SuppressedReasons":{"shape":"SuppressionListReasons"},\###
"ValidationAttributes":{"shape":"SuppressionValidationAttributes"}}}
shape SuppressionConditionThreshold {"type":"structure","required":["ConditionThresholdEnabled"],\###
"members":{"ConditionThresholdEnabled":{"shape":"FeatureStatus"},\###
"OverallConfidenceThreshold":{"shape":"SuppressionConfidenceThreshold"}}}
shape SuppressionConfidenceThreshold {"type":"structure","required":["ConfidenceVerdictThreshold"],\###
"members":{"ConfidenceVerdictThreshold":{"shape":"SuppressionConfidenceVerdictThreshold"}}}
shape SuppressionConfidenceVerdictThreshold {"type":"string","enum":["MEDIUM","HIGH","MANAGED"]}
shape SuppressionListDestination {"type":"structure","required":["SuppressionListImportAction"],\###
"members":{"SuppressionListImportAction":{"shape":"SuppressionListImportAction"}}}
shape SuppressionListImportAction {"type":"string","enum":["DELETE","PUT"]}
shape SuppressionListReason {"type":"string","enum":["BOUNCE","COMPLAINT"]}
shape SuppressionListReasons {"type":"list","member":{"shape":"SuppressionListReason"}}
shape SuppressionOptions {"type":"structure",\###
"members":{"SuppressedReasons":{"shape":"SuppressionListReasons"},\###
"ValidationOptions":{"shape":"SuppressionValidationOptions"}}}
shape SuppressionValidationAttributes {"type":"structure","required":["ConditionThreshold"],\###
"members":{"ConditionThreshold":{"shape":"SuppressionConditionThreshold"}}}
shape SuppressionValidationOptions {"type":"structure","required":["ConditionThreshold"],\###
"members":{"ConditionThreshold":{"shape":"SuppressionConditionThreshold"}}}
shape Tag {"type":"structure","required":["Key","Value"],"members":{"Key":{"shape":"TagKey"},\###
"Value":{"shape":"TagValue"}}}
shape TagKey {"type":"string"}
shape TagKeyList {"type":"list","member":{"shape":"TagKey"}}
shape TagList {"type":"list","member":{"shape":"Tag"}}
shape TagResourceRequest {"type":"structure","required":["ResourceArn","Tags"],\###
"members":{"ResourceArn":{"shape":"AmazonResourceName"},"Tags":{"shape":"TagList"}}}
shape TagResourceResponse {"type":"structure","members":{}}
shape TagValue {"type":"string"}
shape Template {"type":"structure","members":{"TemplateName":{"shape":"EmailTemplateName"},\###
"TemplateArn":{"shape":"AmazonResourceName"},"TemplateContent":{"shape":"EmailTemplateContent"},\###
"TemplateData":{"shape":"EmailTemplateData"},"Headers":{"shape":"MessageHeaderList"},\###
"Attachments":{"shape":"AttachmentList"}}}
shape TemplateContent {"type":"string"}
shape Tenant {"type":"structure","members":{"TenantName":{"shape":"TenantName"},\###
"TenantId":{"shape":"TenantId"},"TenantArn":{"shape":"AmazonResourceName"},\###
"CreatedTimestamp":{"shape":"Timestamp"},"Tags":{"shape":"TagList"},\###
"SendingStatus":{"shape":"SendingStatus"}}}
shape TenantId {"type":"string"}
shape TenantInfo {"type":"structure","members":{"TenantName":{"shape":"TenantName"},\###
"TenantId":{"shape":"TenantId"},"TenantArn":{"shape":"AmazonResourceName"},\###
"CreatedTimestamp":{"shape":"Timestamp"}}}
shape TenantInfoList {"type":"list","member":{"shape":"TenantInfo"}}
shape TenantName {"type":"string","min":1}
shape TenantResource {"type":"structure","members":{"ResourceType":{"shape":"ResourceType"},\###
"ResourceArn":{"shape":"AmazonResourceName"}}}
shape TenantResourceList {"type":"list","member":{"shape":"TenantResource"}}
shape TestRenderEmailTemplateRequest {"type":"structure","required":["TemplateName","TemplateData"],\###
"members":{"TemplateName":{"shape":"EmailTemplateName","location":"uri","locationName":"TemplateName"},\###
"TemplateData":{"shape":"EmailTemplateData"}}}
shape TestRenderEmailTemplateResponse {"type":"structure","required":["RenderedTemplate"],\###
"members":{"RenderedTemplate":{"shape":"RenderedEmailTemplate"}}}
shape Timestamp {"type":"timestamp"}
shape TimestampList {"type":"list","member":{"shape":"Timestamp"}}
shape TlsPolicy {"type":"string","enum":["REQUIRE","OPTIONAL"]}
shape TooManyRequestsException {"type":"structure","members":{},"error":{"httpStatusCode":429},\###
"exception":true}
shape Topic {"type":"structure","required":["TopicName","DisplayName","DefaultSubscriptionStatus"],\###
"members":{"TopicName":{"shape":"TopicName"},"DisplayName":{"shape":"DisplayName"},\###
"Description":{"shape":"Description"},"DefaultSubscriptionStatus":{"shape":"SubscriptionStatus"}}}
shape TopicFilter {"type":"structure","members":{"TopicName":{"shape":"TopicName"},\###
"UseDefaultIfPreferenceUnavailable":{"shape":"UseDefaultIfPreferenceUnavailable"}}}
shape TopicName {"type":"string"}
shape TopicPreference {"type":"structure","required":["TopicName","SubscriptionStatus"],\###
"members":{"TopicName":{"shape":"TopicName"},"SubscriptionStatus":{"shape":"SubscriptionStatus"}}}
shape TopicPreferenceList {"type":"list","member":{"shape":"TopicPreference"}}
shape Topics {"type":"list","member":{"shape":"Topic"}}
shape TrackingOptions {"type":"structure","required":["CustomRedirectDomain"],\###
"members":{"CustomRedirectDomain":{"shape":"CustomRedirectDomain"},"HttpsPolicy":{"shape":"HttpsPolicy"}}}
shape UnsubscribeAll {"type":"boolean"}
shape UntagResourceRequest {"type":"structure","required":["ResourceArn","TagKeys"],\###
"members":{"ResourceArn":{"shape":"AmazonResourceName","location":"querystring","locationName":"ResourceArn"},\###
"TagKeys":{"shape":"TagKeyList","location":"querystring","locationName":"TagKeys"}}}
shape UntagResourceResponse {"type":"structure","members":{}}
shape UpdateConfigurationSetEventDestinationRequest {"type":"structure","required":["ConfigurationSetName",\###
"EventDestinationName","EventDestination"],"members":{"ConfigurationSetName":{"shape":"ConfigurationSetName",\###
"location":"uri","locationName":"ConfigurationSetName"},\###
"EventDestinationName":{"shape":"EventDestinationName","location":"uri",\###
"locationName":"EventDestinationName"},"EventDestination":{"shape":"EventDestinationDefinition"}}}
shape UpdateConfigurationSetEventDestinationResponse {"type":"structure","members":{}}
shape UpdateContactListRequest {"type":"structure","required":["ContactListName"],\###
"members":{"ContactListName":{"shape":"ContactListName","location":"uri","locationName":"ContactListName"},\###
"Topics":{"shape":"Topics"},"Description":{"shape":"Description"}}}
shape UpdateContactListResponse {"type":"structure","members":{}}
shape UpdateContactRequest {"type":"structure","required":["ContactListName","EmailAddress"],\###
"members":{"ContactListName":{"shape":"ContactListName","location":"uri","locationName":"ContactListName"},\###
"EmailAddress":{"shape":"EmailAddress","location":"uri","locationName":"EmailAddress"},\###
"TopicPreferences":{"shape":"TopicPreferenceList"},"UnsubscribeAll":{"shape":"UnsubscribeAll"},\###
"AttributesData":{"shape":"AttributesData"}}}
shape UpdateContactResponse {"type":"structure","members":{}}
shape UpdateCustomVerificationEmailTemplateRequest {"type":"structure","required":["TemplateName",\###
"FromEmailAddress","TemplateSubject","TemplateContent","SuccessRedirectionURL","FailureRedirectionURL"],\###
"members":{"TemplateName":{"shape":"EmailTemplateName","location":"uri","locationName":"TemplateName"},\###
"FromEmailAddress":{"shape":"EmailAddress"},"TemplateSubject":{"shape":"EmailTemplateSubject"},\###
"TemplateContent":{"shape":"TemplateContent"},"SuccessRedirectionURL":{"shape":"SuccessRedirectionURL"},\###
"FailureRedirectionURL":{"shape":"FailureRedirectionURL"}}}
shape UpdateCustomVerificationEmailTemplateResponse {"type":"structure","members":{}}
shape UpdateEmailIdentityPolicyRequest {"type":"structure","required":["EmailIdentity","PolicyName","Policy"],\###
"members":{"EmailIdentity":{"shape":"Identity","location":"uri","locationName":"EmailIdentity"},\###
"PolicyName":{"shape":"PolicyName","location":"uri","locationName":"PolicyName"},"Policy":{"shape":"Policy"}}}
shape UpdateEmailIdentityPolicyResponse {"type":"structure","members":{}}
shape UpdateEmailTemplateRequest {"type":"structure","required":["TemplateName","TemplateContent"],\###
"members":{"TemplateName":{"shape":"EmailTemplateName","location":"uri","locationName":"TemplateName"},\###
"TemplateContent":{"shape":"EmailTemplateContent"}}}
shape UpdateEmailTemplateResponse {"type":"structure","members":{}}
shape UpdateReputationEntityCustomerManagedStatusRequest {"type":"structure",\###
"required":["ReputationEntityType","ReputationEntityReference","SendingStatus"],\###
"members":{"ReputationEntityType":{"shape":"ReputationEntityType","location":"uri",\###
"locationName":"ReputationEntityType"},"ReputationEntityReference":{"shape":"ReputationEntityReference",\###
"location":"uri","locationName":"ReputationEntityReference"},"SendingStatus":{"shape":"SendingStatus"}}}
shape UpdateReputationEntityCustomerManagedStatusResponse {"type":"structure","members":{}}
shape UpdateReputationEntityPolicyRequest {"type":"structure","required":["ReputationEntityType",\###
"ReputationEntityReference","ReputationEntityPolicy"],\###
"members":{"ReputationEntityType":{"shape":"ReputationEntityType","location":"uri",\###
"locationName":"ReputationEntityType"},"ReputationEntityReference":{"shape":"ReputationEntityReference",\###
"location":"uri","locationName":"ReputationEntityReference"},\###
"ReputationEntityPolicy":{"shape":"AmazonResourceName"}}}
shape UpdateReputationEntityPolicyResponse {"type":"structure","members":{}}
shape UseCaseDescription {"type":"string","max":5000}
shape UseDefaultIfPreferenceUnavailable {"type":"boolean"}
shape VdmAttributes {"type":"structure","required":["VdmEnabled"],\###
"members":{"VdmEnabled":{"shape":"FeatureStatus"},"DashboardAttributes":{"shape":"DashboardAttributes"},\###
"GuardianAttributes":{"shape":"GuardianAttributes"}}}
shape VdmOptions {"type":"structure","members":{"DashboardOptions":{"shape":"DashboardOptions"},\###
"GuardianOptions":{"shape":"GuardianOptions"}}}
shape VerificationError {"type":"string","enum":["SERVICE_ERROR","DNS_SERVER_ERROR","HOST_NOT_FOUND",\###
"TYPE_NOT_FOUND","INVALID_VALUE","REPLICATION_ACCESS_DENIED","REPLICATION_PRIMARY_NOT_FOUND",\###
"REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED","REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED",\###
"REPLICATION_PRIMARY_INVALID_REGION"]}
shape VerificationInfo {"type":"structure","members":{"LastCheckedTimestamp":{"shape":"Timestamp"},\###
"LastSuccessTimestamp":{"shape":"Timestamp"},"ErrorType":{"shape":"VerificationError"},\###
"SOARecord":{"shape":"SOARecord"}}}
shape VerificationStatus {"type":"string","enum":["PENDING","SUCCESS","FAILED","TEMPORARY_FAILURE",\###
"NOT_STARTED"]}
shape Volume {"type":"long"}
shape VolumeStatistics {"type":"structure","members":{"InboxRawCount":{"shape":"Volume"},\###
"SpamRawCount":{"shape":"Volume"},"ProjectedInbox":{"shape":"Volume"},"ProjectedSpam":{"shape":"Volume"}}}
shape WarmupStatus {"type":"string","enum":["IN_PROGRESS","DONE","NOT_APPLICABLE"]}
shape WebsiteURL {"type":"string","max":1000,"min":1,\###
"pattern":"^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?"}
"""###
