// Written by Scripts/generate-service-models from botocore's service model; do not edit.

// swift-format-ignore-file

/// The shapes and operations of `iam`, as lines for `ServiceModel`.
let iamModelText = ###"""
metadata {"apiVersion":"2010-05-08","endpointPrefix":"iam","globalEndpoint":"iam.amazonaws.com",\###
"protocol":"query","serviceAbbreviation":"IAM","serviceFullName":"AWS Identity and Access Management",\###
"serviceId":"IAM","signatureVersion":"v4","uid":"iam-2010-05-08",\###
"xmlNamespace":"https://iam.amazonaws.com/doc/2010-05-08/"}
operation AcceptDelegationRequest {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"AcceptDelegationRequestRequest"}}
operation AcquireRole {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"AcquireRoleRequest"},\###
"output":{"shape":"AcquireRoleResponse","resultWrapper":"AcquireRoleResult"}}
operation AddClientIDToOpenIDConnectProvider {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"AddClientIDToOpenIDConnectProviderRequest"}}
operation AddRoleToInstanceProfile {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"AddRoleToInstanceProfileRequest"}}
operation AddUserToGroup {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"AddUserToGroupRequest"}}
operation AssociateDelegationRequest {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"AssociateDelegationRequestRequest"}}
operation AttachGroupPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"AttachGroupPolicyRequest"}}
operation AttachRolePolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"AttachRolePolicyRequest"}}
operation AttachUserPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"AttachUserPolicyRequest"}}
operation ChangePassword {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ChangePasswordRequest"}}
operation CreateAccessKey {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateAccessKeyRequest"},"output":{"shape":"CreateAccessKeyResponse",\###
"resultWrapper":"CreateAccessKeyResult"}}
operation CreateAccountAlias {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateAccountAliasRequest"}}
operation CreateDelegationRequest {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateDelegationRequestRequest"},"output":{"shape":"CreateDelegationRequestResponse",\###
"resultWrapper":"CreateDelegationRequestResult"}}
operation CreateGroup {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateGroupRequest"},\###
"output":{"shape":"CreateGroupResponse","resultWrapper":"CreateGroupResult"}}
operation CreateInstanceProfile {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateInstanceProfileRequest"},"output":{"shape":"CreateInstanceProfileResponse",\###
"resultWrapper":"CreateInstanceProfileResult"}}
operation CreateLoginProfile {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateLoginProfileRequest"},"output":{"shape":"CreateLoginProfileResponse",\###
"resultWrapper":"CreateLoginProfileResult"}}
operation CreateOpenIDConnectProvider {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateOpenIDConnectProviderRequest"},\###
"output":{"shape":"CreateOpenIDConnectProviderResponse","resultWrapper":"CreateOpenIDConnectProviderResult"}}
operation CreatePolicy {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreatePolicyRequest"},\###
"output":{"shape":"CreatePolicyResponse","resultWrapper":"CreatePolicyResult"}}
operation CreatePolicyVersion {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreatePolicyVersionRequest"},"output":{"shape":"CreatePolicyVersionResponse",\###
"resultWrapper":"CreatePolicyVersionResult"}}
operation CreateRole {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateRoleRequest"},\###
"output":{"shape":"CreateRoleResponse","resultWrapper":"CreateRoleResult"}}
operation CreateSAMLProvider {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateSAMLProviderRequest"},"output":{"shape":"CreateSAMLProviderResponse",\###
"resultWrapper":"CreateSAMLProviderResult"}}
operation CreateServiceLinkedRole {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateServiceLinkedRoleRequest"},"output":{"shape":"CreateServiceLinkedRoleResponse",\###
"resultWrapper":"CreateServiceLinkedRoleResult"}}
operation CreateServiceSpecificCredential {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateServiceSpecificCredentialRequest"},\###
"output":{"shape":"CreateServiceSpecificCredentialResponse",\###
"resultWrapper":"CreateServiceSpecificCredentialResult"}}
operation CreateUser {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateUserRequest"},\###
"output":{"shape":"CreateUserResponse","resultWrapper":"CreateUserResult"}}
operation CreateVirtualMFADevice {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateVirtualMFADeviceRequest"},"output":{"shape":"CreateVirtualMFADeviceResponse",\###
"resultWrapper":"CreateVirtualMFADeviceResult"}}
operation DeactivateMFADevice {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeactivateMFADeviceRequest"}}
operation DeleteAccessKey {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteAccessKeyRequest"}}
operation DeleteAccountAlias {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteAccountAliasRequest"}}
operation DeleteAccountPasswordPolicy {"http":{"method":"POST","requestUri":"/"}}
operation DeleteGroup {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteGroupRequest"}}
operation DeleteGroupPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteGroupPolicyRequest"}}
operation DeleteInstanceProfile {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteInstanceProfileRequest"}}
operation DeleteLoginProfile {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteLoginProfileRequest"}}
operation DeleteOpenIDConnectProvider {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteOpenIDConnectProviderRequest"}}
operation DeletePolicy {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeletePolicyRequest"}}
operation DeletePolicyVersion {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeletePolicyVersionRequest"}}
operation DeleteRole {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteRoleRequest"}}
operation DeleteRolePermissionsBoundary {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteRolePermissionsBoundaryRequest"}}
operation DeleteRolePolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteRolePolicyRequest"}}
operation DeleteSAMLProvider {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteSAMLProviderRequest"}}
operation DeleteSSHPublicKey {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteSSHPublicKeyRequest"}}
operation DeleteServerCertificate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteServerCertificateRequest"}}
operation DeleteServiceLinkedRole {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteServiceLinkedRoleRequest"},"output":{"shape":"DeleteServiceLinkedRoleResponse",\###
"resultWrapper":"DeleteServiceLinkedRoleResult"}}
operation DeleteServiceSpecificCredential {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteServiceSpecificCredentialRequest"}}
operation DeleteSigningCertificate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteSigningCertificateRequest"}}
operation DeleteUser {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteUserRequest"}}
operation DeleteUserPermissionsBoundary {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteUserPermissionsBoundaryRequest"}}
operation DeleteUserPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteUserPolicyRequest"}}
operation DeleteVirtualMFADevice {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteVirtualMFADeviceRequest"}}
operation DetachGroupPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DetachGroupPolicyRequest"}}
operation DetachRolePolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DetachRolePolicyRequest"}}
operation DetachUserPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DetachUserPolicyRequest"}}
operation DisableOrganizationsRootCredentialsManagement {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DisableOrganizationsRootCredentialsManagementRequest"},\###
"output":{"shape":"DisableOrganizationsRootCredentialsManagementResponse",\###
"resultWrapper":"DisableOrganizationsRootCredentialsManagementResult"}}
operation DisableOrganizationsRootSessions {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DisableOrganizationsRootSessionsRequest"},\###
"output":{"shape":"DisableOrganizationsRootSessionsResponse",\###
"resultWrapper":"DisableOrganizationsRootSessionsResult"}}
operation DisableOutboundWebIdentityFederation {"http":{"method":"POST","requestUri":"/"}}
operation EnableMFADevice {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"EnableMFADeviceRequest"}}
operation EnableOrganizationsRootCredentialsManagement {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"EnableOrganizationsRootCredentialsManagementRequest"},\###
"output":{"shape":"EnableOrganizationsRootCredentialsManagementResponse",\###
"resultWrapper":"EnableOrganizationsRootCredentialsManagementResult"}}
operation EnableOrganizationsRootSessions {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"EnableOrganizationsRootSessionsRequest"},\###
"output":{"shape":"EnableOrganizationsRootSessionsResponse",\###
"resultWrapper":"EnableOrganizationsRootSessionsResult"}}
operation EnableOutboundWebIdentityFederation {"http":{"method":"POST","requestUri":"/"},\###
"output":{"shape":"EnableOutboundWebIdentityFederationResponse",\###
"resultWrapper":"EnableOutboundWebIdentityFederationResult"}}
operation GenerateCredentialReport {"http":{"method":"POST","requestUri":"/"},\###
"output":{"shape":"GenerateCredentialReportResponse","resultWrapper":"GenerateCredentialReportResult"}}
operation GenerateOrganizationsAccessReport {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GenerateOrganizationsAccessReportRequest"},\###
"output":{"shape":"GenerateOrganizationsAccessReportResponse",\###
"resultWrapper":"GenerateOrganizationsAccessReportResult"}}
operation GenerateServiceLastAccessedDetails {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GenerateServiceLastAccessedDetailsRequest"},\###
"output":{"shape":"GenerateServiceLastAccessedDetailsResponse",\###
"resultWrapper":"GenerateServiceLastAccessedDetailsResult"}}
operation GetAccessKeyLastUsed {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetAccessKeyLastUsedRequest"},"output":{"shape":"GetAccessKeyLastUsedResponse",\###
"resultWrapper":"GetAccessKeyLastUsedResult"}}
operation GetAccountAuthorizationDetails {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetAccountAuthorizationDetailsRequest"},\###
"output":{"shape":"GetAccountAuthorizationDetailsResponse",\###
"resultWrapper":"GetAccountAuthorizationDetailsResult"}}
operation GetAccountPasswordPolicy {"http":{"method":"POST","requestUri":"/"},\###
"output":{"shape":"GetAccountPasswordPolicyResponse","resultWrapper":"GetAccountPasswordPolicyResult"}}
operation GetAccountProperties {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetAccountPropertiesRequest"},"output":{"shape":"GetAccountPropertiesResponse",\###
"resultWrapper":"GetAccountPropertiesResult"}}
operation GetAccountSummary {"http":{"method":"POST","requestUri":"/"},\###
"output":{"shape":"GetAccountSummaryResponse","resultWrapper":"GetAccountSummaryResult"}}
operation GetContextKeysForCustomPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetContextKeysForCustomPolicyRequest"},"output":{"shape":"GetContextKeysForPolicyResponse",\###
"resultWrapper":"GetContextKeysForCustomPolicyResult"}}
operation GetContextKeysForPrincipalPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetContextKeysForPrincipalPolicyRequest"},\###
"output":{"shape":"GetContextKeysForPolicyResponse","resultWrapper":"GetContextKeysForPrincipalPolicyResult"}}
operation GetCredentialReport {"http":{"method":"POST","requestUri":"/"},\###
"output":{"shape":"GetCredentialReportResponse","resultWrapper":"GetCredentialReportResult"}}
operation GetDelegationRequest {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetDelegationRequestRequest"},"output":{"shape":"GetDelegationRequestResponse",\###
"resultWrapper":"GetDelegationRequestResult"}}
operation GetGroup {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetGroupRequest"},\###
"output":{"shape":"GetGroupResponse","resultWrapper":"GetGroupResult"}}
operation GetGroupPolicy {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetGroupPolicyRequest"},\###
"output":{"shape":"GetGroupPolicyResponse","resultWrapper":"GetGroupPolicyResult"}}
operation GetHumanReadableSummary {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetHumanReadableSummaryRequest"},"output":{"shape":"GetHumanReadableSummaryResponse",\###
"resultWrapper":"GetHumanReadableSummaryResult"}}
operation GetInstanceProfile {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetInstanceProfileRequest"},"output":{"shape":"GetInstanceProfileResponse",\###
"resultWrapper":"GetInstanceProfileResult"}}
operation GetLoginProfile {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetLoginProfileRequest"},"output":{"shape":"GetLoginProfileResponse",\###
"resultWrapper":"GetLoginProfileResult"}}
operation GetMFADevice {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetMFADeviceRequest"},\###
"output":{"shape":"GetMFADeviceResponse","resultWrapper":"GetMFADeviceResult"}}
operation GetOpenIDConnectProvider {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetOpenIDConnectProviderRequest"},"output":{"shape":"GetOpenIDConnectProviderResponse",\###
"resultWrapper":"GetOpenIDConnectProviderResult"}}
operation GetOrganizationsAccessReport {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetOrganizationsAccessReportRequest"},\###
"output":{"shape":"GetOrganizationsAccessReportResponse",\###
"resultWrapper":"GetOrganizationsAccessReportResult"}}
operation GetOutboundWebIdentityFederationInfo {"http":{"method":"POST","requestUri":"/"},\###
"output":{"shape":"GetOutboundWebIdentityFederationInfoResponse",\###
"resultWrapper":"GetOutboundWebIdentityFederationInfoResult"}}
operation GetPolicy {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetPolicyRequest"},\###
"output":{"shape":"GetPolicyResponse","resultWrapper":"GetPolicyResult"}}
operation GetPolicyVersion {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetPolicyVersionRequest"},"output":{"shape":"GetPolicyVersionResponse",\###
"resultWrapper":"GetPolicyVersionResult"}}
operation GetRole {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetRoleRequest"},\###
"output":{"shape":"GetRoleResponse","resultWrapper":"GetRoleResult"}}
operation GetRolePolicy {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetRolePolicyRequest"},\###
"output":{"shape":"GetRolePolicyResponse","resultWrapper":"GetRolePolicyResult"}}
operation GetRoleTemplateVersion {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetRoleTemplateVersionRequest"},"output":{"shape":"GetRoleTemplateVersionResponse",\###
"resultWrapper":"GetRoleTemplateVersionResult"}}
operation GetSAMLProvider {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetSAMLProviderRequest"},"output":{"shape":"GetSAMLProviderResponse",\###
"resultWrapper":"GetSAMLProviderResult"}}
operation GetSSHPublicKey {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetSSHPublicKeyRequest"},"output":{"shape":"GetSSHPublicKeyResponse",\###
"resultWrapper":"GetSSHPublicKeyResult"}}
operation GetServerCertificate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetServerCertificateRequest"},"output":{"shape":"GetServerCertificateResponse",\###
"resultWrapper":"GetServerCertificateResult"}}
operation GetServiceLastAccessedDetails {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetServiceLastAccessedDetailsRequest"},\###
"output":{"shape":"GetServiceLastAccessedDetailsResponse",\###
"resultWrapper":"GetServiceLastAccessedDetailsResult"}}
operation GetServiceLastAccessedDetailsWithEntities {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetServiceLastAccessedDetailsWithEntitiesRequest"},\###
"output":{"shape":"GetServiceLastAccessedDetailsWithEntitiesResponse",\###
"resultWrapper":"GetServiceLastAccessedDetailsWithEntitiesResult"}}
operation GetServiceLinkedRoleDeletionStatus {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetServiceLinkedRoleDeletionStatusRequest"},\###
"output":{"shape":"GetServiceLinkedRoleDeletionStatusResponse",\###
"resultWrapper":"GetServiceLinkedRoleDeletionStatusResult"}}
operation GetUser {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetUserRequest"},\###
"output":{"shape":"GetUserResponse","resultWrapper":"GetUserResult"}}
operation GetUserPolicy {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetUserPolicyRequest"},\###
"output":{"shape":"GetUserPolicyResponse","resultWrapper":"GetUserPolicyResult"}}
operation ListAccessKeys {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListAccessKeysRequest"},\###
"output":{"shape":"ListAccessKeysResponse","resultWrapper":"ListAccessKeysResult"}}
operation ListAccountAliases {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListAccountAliasesRequest"},"output":{"shape":"ListAccountAliasesResponse",\###
"resultWrapper":"ListAccountAliasesResult"}}
operation ListAttachedGroupPolicies {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListAttachedGroupPoliciesRequest"},"output":{"shape":"ListAttachedGroupPoliciesResponse",\###
"resultWrapper":"ListAttachedGroupPoliciesResult"}}
operation ListAttachedRolePolicies {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListAttachedRolePoliciesRequest"},"output":{"shape":"ListAttachedRolePoliciesResponse",\###
"resultWrapper":"ListAttachedRolePoliciesResult"}}
operation ListAttachedUserPolicies {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListAttachedUserPoliciesRequest"},"output":{"shape":"ListAttachedUserPoliciesResponse",\###
"resultWrapper":"ListAttachedUserPoliciesResult"}}
operation ListDelegationRequests {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListDelegationRequestsRequest"},"output":{"shape":"ListDelegationRequestsResponse",\###
"resultWrapper":"ListDelegationRequestsResult"}}
operation ListEntitiesForPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListEntitiesForPolicyRequest"},"output":{"shape":"ListEntitiesForPolicyResponse",\###
"resultWrapper":"ListEntitiesForPolicyResult"}}
operation ListGroupPolicies {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListGroupPoliciesRequest"},"output":{"shape":"ListGroupPoliciesResponse",\###
"resultWrapper":"ListGroupPoliciesResult"}}
operation ListGroups {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListGroupsRequest"},\###
"output":{"shape":"ListGroupsResponse","resultWrapper":"ListGroupsResult"}}
operation ListGroupsForUser {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListGroupsForUserRequest"},"output":{"shape":"ListGroupsForUserResponse",\###
"resultWrapper":"ListGroupsForUserResult"}}
operation ListInstanceProfileTags {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListInstanceProfileTagsRequest"},"output":{"shape":"ListInstanceProfileTagsResponse",\###
"resultWrapper":"ListInstanceProfileTagsResult"}}
operation ListInstanceProfiles {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListInstanceProfilesRequest"},"output":{"shape":"ListInstanceProfilesResponse",\###
"resultWrapper":"ListInstanceProfilesResult"}}
operation ListInstanceProfilesForRole {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListInstanceProfilesForRoleRequest"},\###
"output":{"shape":"ListInstanceProfilesForRoleResponse","resultWrapper":"ListInstanceProfilesForRoleResult"}}
operation ListMFADeviceTags {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListMFADeviceTagsRequest"},"output":{"shape":"ListMFADeviceTagsResponse",\###
"resultWrapper":"ListMFADeviceTagsResult"}}
operation ListMFADevices {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListMFADevicesRequest"},\###
"output":{"shape":"ListMFADevicesResponse","resultWrapper":"ListMFADevicesResult"}}
operation ListOpenIDConnectProviderTags {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListOpenIDConnectProviderTagsRequest"},\###
"output":{"shape":"ListOpenIDConnectProviderTagsResponse",\###
"resultWrapper":"ListOpenIDConnectProviderTagsResult"}}
operation ListOpenIDConnectProviders {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListOpenIDConnectProvidersRequest"},"output":{"shape":"ListOpenIDConnectProvidersResponse",\###
"resultWrapper":"ListOpenIDConnectProvidersResult"}}
operation ListOrganizationsFeatures {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListOrganizationsFeaturesRequest"},"output":{"shape":"ListOrganizationsFeaturesResponse",\###
"resultWrapper":"ListOrganizationsFeaturesResult"}}
operation ListPolicies {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListPoliciesRequest"},\###
"output":{"shape":"ListPoliciesResponse","resultWrapper":"ListPoliciesResult"}}
operation ListPoliciesGrantingServiceAccess {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListPoliciesGrantingServiceAccessRequest"},\###
"output":{"shape":"ListPoliciesGrantingServiceAccessResponse",\###
"resultWrapper":"ListPoliciesGrantingServiceAccessResult"}}
operation ListPolicyTags {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListPolicyTagsRequest"},\###
"output":{"shape":"ListPolicyTagsResponse","resultWrapper":"ListPolicyTagsResult"}}
operation ListPolicyVersions {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListPolicyVersionsRequest"},"output":{"shape":"ListPolicyVersionsResponse",\###
"resultWrapper":"ListPolicyVersionsResult"}}
operation ListRolePolicies {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListRolePoliciesRequest"},"output":{"shape":"ListRolePoliciesResponse",\###
"resultWrapper":"ListRolePoliciesResult"}}
operation ListRoleTags {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListRoleTagsRequest"},\###
"output":{"shape":"ListRoleTagsResponse","resultWrapper":"ListRoleTagsResult"}}
operation ListRoles {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListRolesRequest"},\###
"output":{"shape":"ListRolesResponse","resultWrapper":"ListRolesResult"}}
operation ListSAMLProviderTags {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListSAMLProviderTagsRequest"},"output":{"shape":"ListSAMLProviderTagsResponse",\###
"resultWrapper":"ListSAMLProviderTagsResult"}}
operation ListSAMLProviders {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListSAMLProvidersRequest"},"output":{"shape":"ListSAMLProvidersResponse",\###
"resultWrapper":"ListSAMLProvidersResult"}}
operation ListSSHPublicKeys {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListSSHPublicKeysRequest"},"output":{"shape":"ListSSHPublicKeysResponse",\###
"resultWrapper":"ListSSHPublicKeysResult"}}
operation ListServerCertificateTags {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListServerCertificateTagsRequest"},"output":{"shape":"ListServerCertificateTagsResponse",\###
"resultWrapper":"ListServerCertificateTagsResult"}}
operation ListServerCertificates {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListServerCertificatesRequest"},"output":{"shape":"ListServerCertificatesResponse",\###
"resultWrapper":"ListServerCertificatesResult"}}
operation ListServiceSpecificCredentials {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListServiceSpecificCredentialsRequest"},\###
"output":{"shape":"ListServiceSpecificCredentialsResponse",\###
"resultWrapper":"ListServiceSpecificCredentialsResult"}}
operation ListSigningCertificates {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListSigningCertificatesRequest"},"output":{"shape":"ListSigningCertificatesResponse",\###
"resultWrapper":"ListSigningCertificatesResult"}}
operation ListUserPolicies {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListUserPoliciesRequest"},"output":{"shape":"ListUserPoliciesResponse",\###
"resultWrapper":"ListUserPoliciesResult"}}
operation ListUserTags {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListUserTagsRequest"},\###
"output":{"shape":"ListUserTagsResponse","resultWrapper":"ListUserTagsResult"}}
operation ListUsers {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListUsersRequest"},\###
"output":{"shape":"ListUsersResponse","resultWrapper":"ListUsersResult"}}
operation ListVirtualMFADevices {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListVirtualMFADevicesRequest"},"output":{"shape":"ListVirtualMFADevicesResponse",\###
"resultWrapper":"ListVirtualMFADevicesResult"}}
operation PutAccountProperties {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutAccountPropertiesRequest"},"output":{"shape":"PutAccountPropertiesResponse",\###
"resultWrapper":"PutAccountPropertiesResult"}}
operation PutGroupPolicy {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutGroupPolicyRequest"}}
operation PutRolePermissionsBoundary {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutRolePermissionsBoundaryRequest"}}
operation PutRolePolicy {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutRolePolicyRequest"}}
operation PutUserPermissionsBoundary {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutUserPermissionsBoundaryRequest"}}
operation PutUserPolicy {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutUserPolicyRequest"}}
operation RejectDelegationRequest {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"RejectDelegationRequestRequest"}}
operation RemoveClientIDFromOpenIDConnectProvider {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"RemoveClientIDFromOpenIDConnectProviderRequest"}}
operation RemoveRoleFromInstanceProfile {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"RemoveRoleFromInstanceProfileRequest"}}
operation RemoveUserFromGroup {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"RemoveUserFromGroupRequest"}}
operation ResetServiceSpecificCredential {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ResetServiceSpecificCredentialRequest"},\###
"output":{"shape":"ResetServiceSpecificCredentialResponse",\###
"resultWrapper":"ResetServiceSpecificCredentialResult"}}
operation ResyncMFADevice {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ResyncMFADeviceRequest"}}
operation SendDelegationToken {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SendDelegationTokenRequest"}}
operation SetDefaultPolicyVersion {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetDefaultPolicyVersionRequest"}}
operation SetSecurityTokenServicePreferences {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetSecurityTokenServicePreferencesRequest"}}
operation SimulateCustomPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SimulateCustomPolicyRequest"},"output":{"shape":"SimulatePolicyResponse",\###
"resultWrapper":"SimulateCustomPolicyResult"}}
operation SimulatePrincipalPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SimulatePrincipalPolicyRequest"},"output":{"shape":"SimulatePolicyResponse",\###
"resultWrapper":"SimulatePrincipalPolicyResult"}}
operation TagInstanceProfile {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"TagInstanceProfileRequest"}}
operation TagMFADevice {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"TagMFADeviceRequest"}}
operation TagOpenIDConnectProvider {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"TagOpenIDConnectProviderRequest"}}
operation TagPolicy {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"TagPolicyRequest"}}
operation TagRole {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"TagRoleRequest"}}
operation TagSAMLProvider {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"TagSAMLProviderRequest"}}
operation TagServerCertificate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"TagServerCertificateRequest"}}
operation TagUser {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"TagUserRequest"}}
operation UntagInstanceProfile {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UntagInstanceProfileRequest"}}
operation UntagMFADevice {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UntagMFADeviceRequest"}}
operation UntagOpenIDConnectProvider {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UntagOpenIDConnectProviderRequest"}}
operation UntagPolicy {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UntagPolicyRequest"}}
operation UntagRole {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UntagRoleRequest"}}
operation UntagSAMLProvider {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UntagSAMLProviderRequest"}}
operation UntagServerCertificate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UntagServerCertificateRequest"}}
operation UntagUser {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UntagUserRequest"}}
operation UpdateAccessKey {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateAccessKeyRequest"}}
operation UpdateAccountPasswordPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateAccountPasswordPolicyRequest"}}
operation UpdateAssumeRolePolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateAssumeRolePolicyRequest"}}
operation UpdateDelegationRequest {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateDelegationRequestRequest"}}
operation UpdateGroup {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UpdateGroupRequest"}}
operation UpdateLoginProfile {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateLoginProfileRequest"}}
operation UpdateOpenIDConnectProviderThumbprint {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateOpenIDConnectProviderThumbprintRequest"}}
operation UpdateRole {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UpdateRoleRequest"},\###
"output":{"shape":"UpdateRoleResponse","resultWrapper":"UpdateRoleResult"}}
operation UpdateRoleDescription {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateRoleDescriptionRequest"},"output":{"shape":"UpdateRoleDescriptionResponse",\###
"resultWrapper":"UpdateRoleDescriptionResult"}}
operation UpdateSAMLProvider {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateSAMLProviderRequest"},"output":{"shape":"UpdateSAMLProviderResponse",\###
"resultWrapper":"UpdateSAMLProviderResult"}}
operation UpdateSSHPublicKey {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateSSHPublicKeyRequest"}}
operation UpdateServerCertificate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateServerCertificateRequest"}}
operation UpdateServiceSpecificCredential {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateServiceSpecificCredentialRequest"}}
operation UpdateSigningCertificate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateSigningCertificateRequest"}}
operation UpdateUser {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UpdateUserRequest"}}
operation UploadSSHPublicKey {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UploadSSHPublicKeyRequest"},"output":{"shape":"UploadSSHPublicKeyResponse",\###
"resultWrapper":"UploadSSHPublicKeyResult"}}
operation UploadServerCertificate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UploadServerCertificateRequest"},"output":{"shape":"UploadServerCertificateResponse",\###
"resultWrapper":"UploadServerCertificateResult"}}
operation UploadSigningCertificate {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UploadSigningCertificateRequest"},"output":{"shape":"UploadSigningCertificateResponse",\###
"resultWrapper":"UploadSigningCertificateResult"}}
shape AcceptDelegationRequestRequest {"type":"structure","required":["DelegationRequestId"],\###
"members":{"DelegationRequestId":{"shape":"delegationRequestIdType"}}}
shape AccessAdvisorUsageGranularityType {"type":"string","enum":["SERVICE_LEVEL","ACTION_LEVEL"]}
shape AccessDetail {"type":"structure","required":["ServiceName","ServiceNamespace"],\###
"members":{"ServiceName":{"shape":"serviceNameType"},"ServiceNamespace":{"shape":"serviceNamespaceType"},\###
"Region":{"shape":"stringType"},"EntityPath":{"shape":"organizationsEntityPathType"},\###
"LastAuthenticatedTime":{"shape":"dateType"},"TotalAuthenticatedEntities":{"shape":"integerType"}}}
shape AccessDetails {"type":"list","member":{"shape":"AccessDetail"}}
shape AccessKey {"type":"structure","required":["UserName","AccessKeyId","Status","SecretAccessKey"],\###
"members":{"UserName":{"shape":"userNameType"},"AccessKeyId":{"shape":"accessKeyIdType"},\###
"Status":{"shape":"statusType"},"SecretAccessKey":{"shape":"accessKeySecretType"},\###
"CreateDate":{"shape":"dateType"}}}
shape AccessKeyLastUsed {"type":"structure","required":["ServiceName","Region"],\###
"members":{"LastUsedDate":{"shape":"dateType"},"ServiceName":{"shape":"stringType"},\###
"Region":{"shape":"stringType"}}}
shape AccessKeyMetadata {"type":"structure","members":{"UserName":{"shape":"userNameType"},\###
"AccessKeyId":{"shape":"accessKeyIdType"},"Status":{"shape":"statusType"},"CreateDate":{"shape":"dateType"}}}
shape AccountNotManagementOrDelegatedAdministratorException {"type":"structure","members":{},"exception":true}
shape AcquireRoleRequest {"type":"structure","required":["TemplateArn"],\###
"members":{"TemplateArn":{"shape":"arnType"},"TemplateMinorVersion":{"shape":"integerType"},\###
"ReplacementValues":{"shape":"mapStringReplacementValueEntry"}}}
shape AcquireRoleResponse {"type":"structure","required":["Role"],"members":{"Role":{"shape":"Role"}}}
shape ActionNameListType {"type":"list","member":{"shape":"ActionNameType"}}
shape ActionNameType {"type":"string","max":128,"min":3}
shape AddClientIDToOpenIDConnectProviderRequest {"type":"structure","required":["OpenIDConnectProviderArn",\###
"ClientID"],"members":{"OpenIDConnectProviderArn":{"shape":"arnType"},"ClientID":{"shape":"clientIDType"}}}
shape AddRoleToInstanceProfileRequest {"type":"structure","required":["InstanceProfileName","RoleName"],\###
"members":{"InstanceProfileName":{"shape":"instanceProfileNameType"},"RoleName":{"shape":"roleNameType"}}}
shape AddUserToGroupRequest {"type":"structure","required":["GroupName","UserName"],\###
"members":{"GroupName":{"shape":"groupNameType"},"UserName":{"shape":"existingUserNameType"}}}
shape ArnListType {"type":"list","member":{"shape":"arnType"}}
shape AssociateDelegationRequestRequest {"type":"structure","required":["DelegationRequestId"],\###
"members":{"DelegationRequestId":{"shape":"delegationRequestIdType"}}}
shape AttachGroupPolicyRequest {"type":"structure","required":["GroupName","PolicyArn"],\###
"members":{"GroupName":{"shape":"groupNameType"},"PolicyArn":{"shape":"arnType"}}}
shape AttachRolePolicyRequest {"type":"structure","required":["RoleName","PolicyArn"],\###
"members":{"RoleName":{"shape":"roleNameType"},"PolicyArn":{"shape":"arnType"}}}
shape AttachUserPolicyRequest {"type":"structure","required":["UserName","PolicyArn"],\###
"members":{"UserName":{"shape":"userNameType"},"PolicyArn":{"shape":"arnType"}}}
shape AttachedPermissionsBoundary {"type":"structure",\###
"members":{"PermissionsBoundaryType":{"shape":"PermissionsBoundaryAttachmentType"},\###
"PermissionsBoundaryArn":{"shape":"arnType"}}}
shape AttachedPolicy {"type":"structure","members":{"PolicyName":{"shape":"policyNameType"},\###
"PolicyArn":{"shape":"arnType"}}}
shape AttachmentName {"type":"string","max":128,"min":1,"pattern":"[\\w+=,.@-]+"}
shape AttachmentType {"type":"string","enum":["user","group","role"]}
shape BootstrapDatum {"type":"blob"}
shape CallerIsNotManagementAccountException {"type":"structure","members":{},"exception":true}
shape CertificationKeyType {"type":"string","max":128,"min":1,"pattern":"[\\u0020-\\u00FF]+"}
shape CertificationMapType {"type":"map","key":{"shape":"CertificationKeyType"},\###
"value":{"shape":"CertificationValueType"}}
shape CertificationValueType {"type":"string","max":32,"min":1,"pattern":"[\\u0020-\\u00FF]+"}
shape ChangePasswordRequest {"type":"structure","required":["OldPassword","NewPassword"],\###
"members":{"OldPassword":{"shape":"passwordType"},"NewPassword":{"shape":"passwordType"}}}
shape ColumnNumber {"type":"integer"}
shape ConcurrentModificationException {"type":"structure",\###
"members":{"message":{"shape":"ConcurrentModificationMessage"}},"error":{"code":"ConcurrentModification",\###
"httpStatusCode":409,"senderFault":true},"exception":true}
shape ConcurrentModificationMessage {"type":"string"}
shape ContextEntry {"type":"structure","members":{"ContextKeyName":{"shape":"ContextKeyNameType"},\###
"ContextKeyValues":{"shape":"ContextKeyValueListType"},"ContextKeyType":{"shape":"ContextKeyTypeEnum"}}}
shape ContextEntryListType {"type":"list","member":{"shape":"ContextEntry"}}
shape ContextKeyNameType {"type":"string","max":256,"min":5}
shape ContextKeyNamesResultListType {"type":"list","member":{"shape":"ContextKeyNameType"}}
shape ContextKeyTypeEnum {"type":"string","enum":["string","stringList","numeric","numericList","boolean",\###
"booleanList","ip","ipList","binary","binaryList","date","dateList"]}
shape ContextKeyValueListType {"type":"list","member":{"shape":"ContextKeyValueType"}}
shape ContextKeyValueType {"type":"string"}
shape CreateAccessKeyRequest {"type":"structure","members":{"UserName":{"shape":"existingUserNameType"}}}
shape CreateAccessKeyResponse {"type":"structure","required":["AccessKey"],\###
"members":{"AccessKey":{"shape":"AccessKey"}}}
shape CreateAccountAliasRequest {"type":"structure","required":["AccountAlias"],\###
"members":{"AccountAlias":{"shape":"accountAliasType"}}}
shape CreateDelegationRequestRequest {"type":"structure","required":["Description","Permissions",\###
"RequestorWorkflowId","NotificationChannel","SessionDuration"],\###
"members":{"OwnerAccountId":{"shape":"accountIdType"},\###
"Description":{"shape":"delegationRequestDescriptionType"},"Permissions":{"shape":"DelegationPermission"},\###
"RequestMessage":{"shape":"requestMessageType"},"RequestorWorkflowId":{"shape":"requestorWorkflowIdType"},\###
"RedirectUrl":{"shape":"redirectUrlType"},"NotificationChannel":{"shape":"notificationChannelType"},\###
"SessionDuration":{"shape":"sessionDurationType"},"OnlySendByOwner":{"shape":"booleanType"}}}
shape CreateDelegationRequestResponse {"type":"structure",\###
"members":{"ConsoleDeepLink":{"shape":"consoleDeepLinkType"},\###
"DelegationRequestId":{"shape":"delegationRequestIdType"}}}
shape CreateGroupRequest {"type":"structure","required":["GroupName"],"members":{"Path":{"shape":"pathType"},\###
"GroupName":{"shape":"groupNameType"}}}
shape CreateGroupResponse {"type":"structure","required":["Group"],"members":{"Group":{"shape":"Group"}}}
shape CreateInstanceProfileRequest {"type":"structure","required":["InstanceProfileName"],\###
"members":{"InstanceProfileName":{"shape":"instanceProfileNameType"},"Path":{"shape":"pathType"},\###
"Tags":{"shape":"tagListType"}}}
shape CreateInstanceProfileResponse {"type":"structure","required":["InstanceProfile"],\###
"members":{"InstanceProfile":{"shape":"InstanceProfile"}}}
shape CreateLoginProfileRequest {"type":"structure","members":{"UserName":{"shape":"userNameType"},\###
"Password":{"shape":"passwordType"},"PasswordResetRequired":{"shape":"booleanType"}}}
shape CreateLoginProfileResponse {"type":"structure","required":["LoginProfile"],\###
"members":{"LoginProfile":{"shape":"LoginProfile"}}}
shape CreateOpenIDConnectProviderRequest {"type":"structure","required":["Url"],\###
"members":{"Url":{"shape":"OpenIDConnectProviderUrlType"},"ClientIDList":{"shape":"clientIDListType"},\###
"ThumbprintList":{"shape":"thumbprintListType"},"Tags":{"shape":"tagListType"}}}
shape CreateOpenIDConnectProviderResponse {"type":"structure",\###
"members":{"OpenIDConnectProviderArn":{"shape":"arnType"},"Tags":{"shape":"tagListType"}}}
shape CreatePolicyRequest {"type":"structure","required":["PolicyName","PolicyDocument"],\###
"members":{"PolicyName":{"shape":"policyNameType"},"Path":{"shape":"policyPathType"},\###
"PolicyDocument":{"shape":"policyDocumentType"},"Description":{"shape":"policyDescriptionType"},\###
"Tags":{"shape":"tagListType"}}}
shape CreatePolicyResponse {"type":"structure","members":{"Policy":{"shape":"Policy"}}}
shape CreatePolicyVersionRequest {"type":"structure","required":["PolicyArn","PolicyDocument"],\###
"members":{"PolicyArn":{"shape":"arnType"},"PolicyDocument":{"shape":"policyDocumentType"},\###
"SetAsDefault":{"shape":"booleanType"}}}
shape CreatePolicyVersionResponse {"type":"structure","members":{"PolicyVersion":{"shape":"PolicyVersion"}}}
shape CreateRoleRequest {"type":"structure","required":["RoleName","AssumeRolePolicyDocument"],\###
"members":{"Path":{"shape":"pathType"},"RoleName":{"shape":"roleNameType"},\###
"AssumeRolePolicyDocument":{"shape":"policyDocumentType"},"Description":{"shape":"roleDescriptionType"},\###
"MaxSessionDuration":{"shape":"roleMaxSessionDurationType"},"PermissionsBoundary":{"shape":"arnType"},\###
"Tags":{"shape":"tagListType"}}}
shape CreateRoleResponse {"type":"structure","required":["Role"],"members":{"Role":{"shape":"Role"}}}
shape CreateSAMLProviderRequest {"type":"structure","required":["SAMLMetadataDocument","Name"],\###
"members":{"SAMLMetadataDocument":{"shape":"SAMLMetadataDocumentType"},\###
"Name":{"shape":"SAMLProviderNameType"},"Tags":{"shape":"tagListType"},\###
"AssertionEncryptionMode":{"shape":"assertionEncryptionModeType"},"AddPrivateKey":{"shape":"privateKeyType"}}}
shape CreateSAMLProviderResponse {"type":"structure","members":{"SAMLProviderArn":{"shape":"arnType"},\###
"Tags":{"shape":"tagListType"}}}
shape CreateServiceLinkedRoleRequest {"type":"structure","required":["AWSServiceName"],\###
"members":{"AWSServiceName":{"shape":"groupNameType"},"Description":{"shape":"roleDescriptionType"},\###
"CustomSuffix":{"shape":"customSuffixType"}}}
shape CreateServiceLinkedRoleResponse {"type":"structure","members":{"Role":{"shape":"Role"}}}
shape CreateServiceSpecificCredentialRequest {"type":"structure","required":["UserName","ServiceName"],\###
"members":{"UserName":{"shape":"userNameType"},"ServiceName":{"shape":"serviceName"},\###
"CredentialAgeDays":{"shape":"credentialAgeDays"}}}
shape CreateServiceSpecificCredentialResponse {"type":"structure",\###
"members":{"ServiceSpecificCredential":{"shape":"ServiceSpecificCredential"}}}
shape CreateUserRequest {"type":"structure","required":["UserName"],"members":{"Path":{"shape":"pathType"},\###
"UserName":{"shape":"userNameType"},"PermissionsBoundary":{"shape":"arnType"},"Tags":{"shape":"tagListType"}}}
shape CreateUserResponse {"type":"structure","members":{"User":{"shape":"User"}}}
shape CreateVirtualMFADeviceRequest {"type":"structure","required":["VirtualMFADeviceName"],\###
"members":{"Path":{"shape":"pathType"},"VirtualMFADeviceName":{"shape":"virtualMFADeviceName"},\###
"Tags":{"shape":"tagListType"}}}
shape CreateVirtualMFADeviceResponse {"type":"structure","required":["VirtualMFADevice"],\###
"members":{"VirtualMFADevice":{"shape":"VirtualMFADevice"}}}
shape CredentialReportExpiredException {"type":"structure",\###
"members":{"message":{"shape":"credentialReportExpiredExceptionMessage"}},"error":{"code":"ReportExpired",\###
"httpStatusCode":410,"senderFault":true},"exception":true}
shape CredentialReportNotPresentException {"type":"structure",\###
"members":{"message":{"shape":"credentialReportNotPresentExceptionMessage"}},\###
"error":{"code":"ReportNotPresent","httpStatusCode":410,"senderFault":true},"exception":true}
shape CredentialReportNotReadyException {"type":"structure",\###
"members":{"message":{"shape":"credentialReportNotReadyExceptionMessage"}},"error":{"code":"ReportInProgress",\###
"httpStatusCode":404,"senderFault":true},"exception":true}
shape DeactivateMFADeviceRequest {"type":"structure","required":["SerialNumber"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"SerialNumber":{"shape":"serialNumberType"}}}
shape DelegationPermission {"type":"structure","members":{"PolicyTemplateArn":{"shape":"arnType"},\###
"Parameters":{"shape":"policyParameterListType"}}}
shape DelegationRequest {"type":"structure",\###
"members":{"DelegationRequestId":{"shape":"delegationRequestIdType"},\###
"OwnerAccountId":{"shape":"accountIdType"},"Description":{"shape":"delegationRequestDescriptionType"},\###
"RequestMessage":{"shape":"requestMessageType"},"Permissions":{"shape":"DelegationPermission"},\###
"PermissionPolicy":{"shape":"permissionType"},\###
"RolePermissionRestrictionArns":{"shape":"rolePermissionRestrictionArnListType"},\###
"OwnerId":{"shape":"ownerIdType"},"ApproverId":{"shape":"arnType"},"State":{"shape":"stateType"},\###
"ExpirationTime":{"shape":"dateType"},"RequestorId":{"shape":"accountIdType"},\###
"RequestorName":{"shape":"requestorNameType"},"CreateDate":{"shape":"dateType"},\###
"SessionDuration":{"shape":"sessionDurationType"},"RedirectUrl":{"shape":"redirectUrlType"},\###
"Notes":{"shape":"notesType"},"RejectionReason":{"shape":"notesType"},\###
"OnlySendByOwner":{"shape":"booleanType"},"UpdatedTime":{"shape":"dateType"}}}
shape DeleteAccessKeyRequest {"type":"structure","required":["AccessKeyId"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"AccessKeyId":{"shape":"accessKeyIdType"}}}
shape DeleteAccountAliasRequest {"type":"structure","required":["AccountAlias"],\###
"members":{"AccountAlias":{"shape":"accountAliasType"}}}
shape DeleteConflictException {"type":"structure","members":{"message":{"shape":"deleteConflictMessage"}},\###
"error":{"code":"DeleteConflict","httpStatusCode":409,"senderFault":true},"exception":true}
shape DeleteGroupPolicyRequest {"type":"structure","required":["GroupName","PolicyName"],\###
"members":{"GroupName":{"shape":"groupNameType"},"PolicyName":{"shape":"policyNameType"}}}
shape DeleteGroupRequest {"type":"structure","required":["GroupName"],\###
"members":{"GroupName":{"shape":"groupNameType"}}}
shape DeleteInstanceProfileRequest {"type":"structure","required":["InstanceProfileName"],\###
"members":{"InstanceProfileName":{"shape":"instanceProfileNameType"}}}
shape DeleteLoginProfileRequest {"type":"structure","members":{"UserName":{"shape":"userNameType"}}}
shape DeleteOpenIDConnectProviderRequest {"type":"structure","required":["OpenIDConnectProviderArn"],\###
"members":{"OpenIDConnectProviderArn":{"shape":"arnType"}}}
shape DeletePolicyRequest {"type":"structure","required":["PolicyArn"],\###
"members":{"PolicyArn":{"shape":"arnType"}}}
shape DeletePolicyVersionRequest {"type":"structure","required":["PolicyArn","VersionId"],\###
"members":{"PolicyArn":{"shape":"arnType"},"VersionId":{"shape":"policyVersionIdType"}}}
shape DeleteRolePermissionsBoundaryRequest {"type":"structure","required":["RoleName"],\###
"members":{"RoleName":{"shape":"roleNameType"}}}
shape DeleteRolePolicyRequest {"type":"structure","required":["RoleName","PolicyName"],\###
"members":{"RoleName":{"shape":"roleNameType"},"PolicyName":{"shape":"policyNameType"}}}
shape DeleteRoleRequest {"type":"structure","required":["RoleName"],\###
"members":{"RoleName":{"shape":"roleNameType"}}}
shape DeleteSAMLProviderRequest {"type":"structure","required":["SAMLProviderArn"],\###
"members":{"SAMLProviderArn":{"shape":"arnType"}}}
shape DeleteSSHPublicKeyRequest {"type":"structure","required":["UserName","SSHPublicKeyId"],\###
"members":{"UserName":{"shape":"userNameType"},"SSHPublicKeyId":{"shape":"publicKeyIdType"}}}
shape DeleteServerCertificateRequest {"type":"structure","required":["ServerCertificateName"],\###
"members":{"ServerCertificateName":{"shape":"serverCertificateNameType"}}}
shape DeleteServiceLinkedRoleRequest {"type":"structure","required":["RoleName"],\###
"members":{"RoleName":{"shape":"roleNameType"}}}
shape DeleteServiceLinkedRoleResponse {"type":"structure","required":["DeletionTaskId"],\###
"members":{"DeletionTaskId":{"shape":"DeletionTaskIdType"}}}
shape DeleteServiceSpecificCredentialRequest {"type":"structure","required":["ServiceSpecificCredentialId"],\###
"members":{"UserName":{"shape":"userNameType"},\###
"ServiceSpecificCredentialId":{"shape":"serviceSpecificCredentialId"}}}
shape DeleteSigningCertificateRequest {"type":"structure","required":["CertificateId"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"CertificateId":{"shape":"certificateIdType"}}}
shape DeleteUserPermissionsBoundaryRequest {"type":"structure","required":["UserName"],\###
"members":{"UserName":{"shape":"userNameType"}}}
shape DeleteUserPolicyRequest {"type":"structure","required":["UserName","PolicyName"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"PolicyName":{"shape":"policyNameType"}}}
shape DeleteUserRequest {"type":"structure","required":["UserName"],\###
"members":{"UserName":{"shape":"existingUserNameType"}}}
shape DeleteVirtualMFADeviceRequest {"type":"structure","required":["SerialNumber"],\###
"members":{"SerialNumber":{"shape":"serialNumberType"}}}
shape DeletionTaskFailureReasonType {"type":"structure","members":{"Reason":{"shape":"ReasonType"},\###
"RoleUsageList":{"shape":"RoleUsageListType"}}}
shape DeletionTaskIdType {"type":"string","max":1000,"min":1}
shape DeletionTaskStatusType {"type":"string","enum":["SUCCEEDED","IN_PROGRESS","FAILED","NOT_STARTED"]}
shape DetachGroupPolicyRequest {"type":"structure","required":["GroupName","PolicyArn"],\###
"members":{"GroupName":{"shape":"groupNameType"},"PolicyArn":{"shape":"arnType"}}}
shape DetachRolePolicyRequest {"type":"structure","required":["RoleName","PolicyArn"],\###
"members":{"RoleName":{"shape":"roleNameType"},"PolicyArn":{"shape":"arnType"}}}
shape DetachUserPolicyRequest {"type":"structure","required":["UserName","PolicyArn"],\###
"members":{"UserName":{"shape":"userNameType"},"PolicyArn":{"shape":"arnType"}}}
shape DisableOrganizationsRootCredentialsManagementRequest {"type":"structure","members":{}}
shape DisableOrganizationsRootCredentialsManagementResponse {"type":"structure",\###
"members":{"OrganizationId":{"shape":"OrganizationIdType"},"EnabledFeatures":{"shape":"FeaturesListType"}}}
shape DisableOrganizationsRootSessionsRequest {"type":"structure","members":{}}
shape DisableOrganizationsRootSessionsResponse {"type":"structure",\###
"members":{"OrganizationId":{"shape":"OrganizationIdType"},"EnabledFeatures":{"shape":"FeaturesListType"}}}
shape DuplicateCertificateException {"type":"structure",\###
"members":{"message":{"shape":"duplicateCertificateMessage"}},"error":{"code":"DuplicateCertificate",\###
"httpStatusCode":409,"senderFault":true},"exception":true}
shape DuplicateSSHPublicKeyException {"type":"structure",\###
"members":{"message":{"shape":"duplicateSSHPublicKeyMessage"}},"error":{"code":"DuplicateSSHPublicKey",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape EnableMFADeviceRequest {"type":"structure","required":["UserName","SerialNumber","AuthenticationCode1",\###
"AuthenticationCode2"],"members":{"UserName":{"shape":"existingUserNameType"},\###
"SerialNumber":{"shape":"serialNumberType"},"AuthenticationCode1":{"shape":"authenticationCodeType"},\###
"AuthenticationCode2":{"shape":"authenticationCodeType"}}}
shape EnableOrganizationsRootCredentialsManagementRequest {"type":"structure","members":{}}
shape EnableOrganizationsRootCredentialsManagementResponse {"type":"structure",\###
"members":{"OrganizationId":{"shape":"OrganizationIdType"},"EnabledFeatures":{"shape":"FeaturesListType"}}}
shape EnableOrganizationsRootSessionsRequest {"type":"structure","members":{}}
shape EnableOrganizationsRootSessionsResponse {"type":"structure",\###
"members":{"OrganizationId":{"shape":"OrganizationIdType"},"EnabledFeatures":{"shape":"FeaturesListType"}}}
shape EnableOutboundWebIdentityFederationResponse {"type":"structure",\###
"members":{"IssuerIdentifier":{"shape":"stringType"}}}
shape EntityAlreadyExistsException {"type":"structure",\###
"members":{"message":{"shape":"entityAlreadyExistsMessage"}},"error":{"code":"EntityAlreadyExists",\###
"httpStatusCode":409,"senderFault":true},"exception":true}
shape EntityDetails {"type":"structure","required":["EntityInfo"],\###
"members":{"EntityInfo":{"shape":"EntityInfo"},"LastAuthenticated":{"shape":"dateType"}}}
shape EntityInfo {"type":"structure","required":["Arn","Name","Type","Id"],\###
"members":{"Arn":{"shape":"arnType"},"Name":{"shape":"userNameType"},"Type":{"shape":"policyOwnerEntityType"},\###
"Id":{"shape":"idType"},"Path":{"shape":"pathType"}}}
shape EntityTemporarilyUnmodifiableException {"type":"structure",\###
"members":{"message":{"shape":"entityTemporarilyUnmodifiableMessage"}},\###
"error":{"code":"EntityTemporarilyUnmodifiable","httpStatusCode":409,"senderFault":true},"exception":true}
shape EntityType {"type":"string","enum":["User","Role","Group","LocalManagedPolicy","AWSManagedPolicy"]}
shape ErrorDetails {"type":"structure","required":["Message","Code"],\###
"members":{"Message":{"shape":"stringType"},"Code":{"shape":"stringType"}}}
shape EvalDecisionDetailsType {"type":"map","key":{"shape":"EvalDecisionSourceType"},\###
"value":{"shape":"PolicyEvaluationDecisionType"}}
shape EvalDecisionSourceType {"type":"string","max":256,"min":3}
shape EvaluationResult {"type":"structure","required":["EvalActionName","EvalDecision"],\###
"members":{"EvalActionName":{"shape":"ActionNameType"},"EvalResourceName":{"shape":"ResourceNameType"},\###
"EvalDecision":{"shape":"PolicyEvaluationDecisionType"},"MatchedStatements":{"shape":"StatementListType"},\###
"MissingContextValues":{"shape":"ContextKeyNamesResultListType"},\###
"OrganizationsDecisionDetail":{"shape":"OrganizationsDecisionDetail"},\###
"PermissionsBoundaryDecisionDetail":{"shape":"PermissionsBoundaryDecisionDetail"},\###
"EvalDecisionDetails":{"shape":"EvalDecisionDetailsType"},\###
"ResourceSpecificResults":{"shape":"ResourceSpecificResultListType"}}}
shape EvaluationResultsListType {"type":"list","member":{"shape":"EvaluationResult"}}
shape FeatureDisabledException {"type":"structure","members":{"message":{"shape":"FeatureDisabledMessage"}},\###
"error":{"code":"FeatureDisabled","httpStatusCode":404,"senderFault":true},"exception":true}
shape FeatureDisabledMessage {"type":"string"}
shape FeatureEnabledException {"type":"structure","members":{"message":{"shape":"FeatureEnabledMessage"}},\###
"error":{"code":"FeatureEnabled","httpStatusCode":409,"senderFault":true},"exception":true}
shape FeatureEnabledMessage {"type":"string"}
shape FeatureType {"type":"string","enum":["RootCredentialsManagement","RootSessions"]}
shape FeaturesListType {"type":"list","member":{"shape":"FeatureType"}}
shape GenerateCredentialReportResponse {"type":"structure","members":{"State":{"shape":"ReportStateType"},\###
"Description":{"shape":"ReportStateDescriptionType"}}}
shape GenerateOrganizationsAccessReportRequest {"type":"structure","required":["EntityPath"],\###
"members":{"EntityPath":{"shape":"organizationsEntityPathType"},\###
"OrganizationsPolicyId":{"shape":"organizationsPolicyIdType"}}}
shape GenerateOrganizationsAccessReportResponse {"type":"structure","members":{"JobId":{"shape":"jobIDType"}}}
shape GenerateServiceLastAccessedDetailsRequest {"type":"structure","required":["Arn"],\###
"members":{"Arn":{"shape":"arnType"},"Granularity":{"shape":"AccessAdvisorUsageGranularityType"}}}
shape GenerateServiceLastAccessedDetailsResponse {"type":"structure",\###
"members":{"JobId":{"shape":"jobIDType"}}}
shape GetAccessKeyLastUsedRequest {"type":"structure","required":["AccessKeyId"],\###
"members":{"AccessKeyId":{"shape":"accessKeyIdType"}}}
shape GetAccessKeyLastUsedResponse {"type":"structure","members":{"UserName":{"shape":"existingUserNameType"},\###
"AccessKeyLastUsed":{"shape":"AccessKeyLastUsed"}}}
shape GetAccountAuthorizationDetailsRequest {"type":"structure",\###
"members":{"Filter":{"shape":"entityListType"},"MaxItems":{"shape":"maxItemsType"},\###
"Marker":{"shape":"markerType"}}}
shape GetAccountAuthorizationDetailsResponse {"type":"structure",\###
"members":{"UserDetailList":{"shape":"userDetailListType"},"GroupDetailList":{"shape":"groupDetailListType"},\###
"RoleDetailList":{"shape":"roleDetailListType"},"Policies":{"shape":"ManagedPolicyDetailListType"},\###
"IsTruncated":{"shape":"booleanType"},"Marker":{"shape":"responseMarkerType"}}}
shape GetAccountPasswordPolicyResponse {"type":"structure","required":["PasswordPolicy"],\###
"members":{"PasswordPolicy":{"shape":"PasswordPolicy"}}}
shape GetAccountPropertiesRequest {"type":"structure","members":{}}
shape GetAccountPropertiesResponse {"type":"structure",\###
"members":{"Properties":{"shape":"accountPropertiesMapType"}}}
shape GetAccountSummaryResponse {"type":"structure","members":{"SummaryMap":{"shape":"summaryMapType"}}}
shape GetContextKeysForCustomPolicyRequest {"type":"structure","required":["PolicyInputList"],\###
"members":{"PolicyInputList":{"shape":"SimulationPolicyListType"}}}
shape GetContextKeysForPolicyResponse {"type":"structure",\###
"members":{"ContextKeyNames":{"shape":"ContextKeyNamesResultListType"}}}
shape GetContextKeysForPrincipalPolicyRequest {"type":"structure","required":["PolicySourceArn"],\###
"members":{"PolicySourceArn":{"shape":"arnType"},"PolicyInputList":{"shape":"SimulationPolicyListType"}}}
shape GetCredentialReportResponse {"type":"structure","members":{"Content":{"shape":"ReportContentType"},\###
"ReportFormat":{"shape":"ReportFormatType"},"GeneratedTime":{"shape":"dateType"}}}
shape GetDelegationRequestRequest {"type":"structure","required":["DelegationRequestId"],\###
"members":{"DelegationRequestId":{"shape":"delegationRequestIdType"},\###
"DelegationPermissionCheck":{"shape":"booleanType"}}}
shape GetDelegationRequestResponse {"type":"structure",\###
"members":{"DelegationRequest":{"shape":"DelegationRequest"},\###
"PermissionCheckStatus":{"shape":"permissionCheckStatusType"},\###
"PermissionCheckResult":{"shape":"permissionCheckResultType"}}}
shape GetGroupPolicyRequest {"type":"structure","required":["GroupName","PolicyName"],\###
"members":{"GroupName":{"shape":"groupNameType"},"PolicyName":{"shape":"policyNameType"}}}
shape GetGroupPolicyResponse {"type":"structure","required":["GroupName","PolicyName","PolicyDocument"],\###
"members":{"GroupName":{"shape":"groupNameType"},"PolicyName":{"shape":"policyNameType"},\###
"PolicyDocument":{"shape":"policyDocumentType"}}}
shape GetGroupRequest {"type":"structure","required":["GroupName"],\###
"members":{"GroupName":{"shape":"groupNameType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape GetGroupResponse {"type":"structure","required":["Group","Users"],"members":{"Group":{"shape":"Group"},\###
"Users":{"shape":"userListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape GetHumanReadableSummaryRequest {"type":"structure","required":["EntityArn"],\###
"members":{"EntityArn":{"shape":"arnType"},"Locale":{"shape":"localeType"}}}
shape GetHumanReadableSummaryResponse {"type":"structure",\###
"members":{"SummaryContent":{"shape":"summaryContentType"},"Locale":{"shape":"localeType"},\###
"SummaryState":{"shape":"summaryStateType"}}}
shape GetInstanceProfileRequest {"type":"structure","required":["InstanceProfileName"],\###
"members":{"InstanceProfileName":{"shape":"instanceProfileNameType"}}}
shape GetInstanceProfileResponse {"type":"structure","required":["InstanceProfile"],\###
"members":{"InstanceProfile":{"shape":"InstanceProfile"}}}
shape GetLoginProfileRequest {"type":"structure","members":{"UserName":{"shape":"userNameType"}}}
shape GetLoginProfileResponse {"type":"structure","required":["LoginProfile"],\###
"members":{"LoginProfile":{"shape":"LoginProfile"}}}
shape GetMFADeviceRequest {"type":"structure","required":["SerialNumber"],\###
"members":{"SerialNumber":{"shape":"serialNumberType"},"UserName":{"shape":"userNameType"}}}
shape GetMFADeviceResponse {"type":"structure","required":["SerialNumber"],\###
"members":{"UserName":{"shape":"userNameType"},"SerialNumber":{"shape":"serialNumberType"},\###
"EnableDate":{"shape":"dateType"},"Certifications":{"shape":"CertificationMapType"}}}
shape GetOpenIDConnectProviderRequest {"type":"structure","required":["OpenIDConnectProviderArn"],\###
"members":{"OpenIDConnectProviderArn":{"shape":"arnType"}}}
shape GetOpenIDConnectProviderResponse {"type":"structure",\###
"members":{"Url":{"shape":"OpenIDConnectProviderUrlType"},"ClientIDList":{"shape":"clientIDListType"},\###
"ThumbprintList":{"shape":"thumbprintListType"},"CreateDate":{"shape":"dateType"},\###
"Tags":{"shape":"tagListType"}}}
shape GetOrganizationsAccessReportRequest {"type":"structure","required":["JobId"],\###
"members":{"JobId":{"shape":"jobIDType"},"MaxItems":{"shape":"maxItemsType"},"Marker":{"shape":"markerType"},\###
"SortKey":{"shape":"sortKeyType"}}}
shape GetOrganizationsAccessReportResponse {"type":"structure","required":["JobStatus","JobCreationDate"],\###
"members":{"JobStatus":{"shape":"jobStatusType"},"JobCreationDate":{"shape":"dateType"},\###
"JobCompletionDate":{"shape":"dateType"},"NumberOfServicesAccessible":{"shape":"integerType"},\###
"NumberOfServicesNotAccessed":{"shape":"integerType"},"AccessDetails":{"shape":"AccessDetails"},\###
"IsTruncated":{"shape":"booleanType"},"Marker":{"shape":"markerType"},\###
"ErrorDetails":{"shape":"ErrorDetails"}}}
shape GetOutboundWebIdentityFederationInfoResponse {"type":"structure",\###
"members":{"IssuerIdentifier":{"shape":"stringType"},"JwtVendingEnabled":{"shape":"booleanType"}}}
shape GetPolicyRequest {"type":"structure","required":["PolicyArn"],\###
"members":{"PolicyArn":{"shape":"arnType"}}}
shape GetPolicyResponse {"type":"structure","members":{"Policy":{"shape":"Policy"}}}
shape GetPolicyVersionRequest {"type":"structure","required":["PolicyArn","VersionId"],\###
"members":{"PolicyArn":{"shape":"arnType"},"VersionId":{"shape":"policyVersionIdType"}}}
shape GetPolicyVersionResponse {"type":"structure","members":{"PolicyVersion":{"shape":"PolicyVersion"}}}
shape GetRolePolicyRequest {"type":"structure","required":["RoleName","PolicyName"],\###
"members":{"RoleName":{"shape":"roleNameType"},"PolicyName":{"shape":"policyNameType"}}}
shape GetRolePolicyResponse {"type":"structure","required":["RoleName","PolicyName","PolicyDocument"],\###
"members":{"RoleName":{"shape":"roleNameType"},"PolicyName":{"shape":"policyNameType"},\###
"PolicyDocument":{"shape":"policyDocumentType"}}}
shape GetRoleRequest {"type":"structure","required":["RoleName"],\###
"members":{"RoleName":{"shape":"roleNameType"}}}
shape GetRoleResponse {"type":"structure","required":["Role"],"members":{"Role":{"shape":"Role"}}}
shape GetRoleTemplateVersionRequest {"type":"structure","required":["TemplateArn"],\###
"members":{"TemplateArn":{"shape":"arnType"},"MinorVersion":{"shape":"minorVersionType"}}}
shape GetRoleTemplateVersionResponse {"type":"structure","required":["RoleTemplateVersion"],\###
"members":{"RoleTemplateVersion":{"shape":"RoleTemplateVersion"}}}
shape GetSAMLProviderRequest {"type":"structure","required":["SAMLProviderArn"],\###
"members":{"SAMLProviderArn":{"shape":"arnType"}}}
shape GetSAMLProviderResponse {"type":"structure","members":{"SAMLProviderUUID":{"shape":"privateKeyIdType"},\###
"SAMLMetadataDocument":{"shape":"SAMLMetadataDocumentType"},"CreateDate":{"shape":"dateType"},\###
"ValidUntil":{"shape":"dateType"},"Tags":{"shape":"tagListType"},\###
"AssertionEncryptionMode":{"shape":"assertionEncryptionModeType"},\###
"PrivateKeyList":{"shape":"privateKeyList"}}}
shape GetSSHPublicKeyRequest {"type":"structure","required":["UserName","SSHPublicKeyId","Encoding"],\###
"members":{"UserName":{"shape":"userNameType"},"SSHPublicKeyId":{"shape":"publicKeyIdType"},\###
"Encoding":{"shape":"encodingType"}}}
shape GetSSHPublicKeyResponse {"type":"structure","members":{"SSHPublicKey":{"shape":"SSHPublicKey"}}}
shape GetServerCertificateRequest {"type":"structure","required":["ServerCertificateName"],\###
"members":{"ServerCertificateName":{"shape":"serverCertificateNameType"}}}
shape GetServerCertificateResponse {"type":"structure","required":["ServerCertificate"],\###
"members":{"ServerCertificate":{"shape":"ServerCertificate"}}}
shape GetServiceLastAccessedDetailsRequest {"type":"structure","required":["JobId"],\###
"members":{"JobId":{"shape":"jobIDType"},"MaxItems":{"shape":"maxItemsType"},"Marker":{"shape":"markerType"}}}
shape GetServiceLastAccessedDetailsResponse {"type":"structure","required":["JobStatus","JobCreationDate",\###
"ServicesLastAccessed","JobCompletionDate"],"members":{"JobStatus":{"shape":"jobStatusType"},\###
"JobType":{"shape":"AccessAdvisorUsageGranularityType"},"JobCreationDate":{"shape":"dateType"},\###
"ServicesLastAccessed":{"shape":"ServicesLastAccessed"},"JobCompletionDate":{"shape":"dateType"},\###
"IsTruncated":{"shape":"booleanType"},"Marker":{"shape":"responseMarkerType"},\###
"Error":{"shape":"ErrorDetails"}}}
shape GetServiceLastAccessedDetailsWithEntitiesRequest {"type":"structure","required":["JobId",\###
"ServiceNamespace"],"members":{"JobId":{"shape":"jobIDType"},\###
"ServiceNamespace":{"shape":"serviceNamespaceType"},"MaxItems":{"shape":"maxItemsType"},\###
"Marker":{"shape":"markerType"}}}
shape GetServiceLastAccessedDetailsWithEntitiesResponse {"type":"structure","required":["JobStatus",\###
"JobCreationDate","JobCompletionDate","EntityDetailsList"],"members":{"JobStatus":{"shape":"jobStatusType"},\###
"JobCreationDate":{"shape":"dateType"},"JobCompletionDate":{"shape":"dateType"},\###
"EntityDetailsList":{"shape":"entityDetailsListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"},"Error":{"shape":"ErrorDetails"}}}
shape GetServiceLinkedRoleDeletionStatusRequest {"type":"structure","required":["DeletionTaskId"],\###
"members":{"DeletionTaskId":{"shape":"DeletionTaskIdType"}}}
shape GetServiceLinkedRoleDeletionStatusResponse {"type":"structure","required":["Status"],\###
"members":{"Status":{"shape":"DeletionTaskStatusType"},"Reason":{"shape":"DeletionTaskFailureReasonType"}}}
shape GetUserPolicyRequest {"type":"structure","required":["UserName","PolicyName"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"PolicyName":{"shape":"policyNameType"}}}
shape GetUserPolicyResponse {"type":"structure","required":["UserName","PolicyName","PolicyDocument"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"PolicyName":{"shape":"policyNameType"},\###
"PolicyDocument":{"shape":"policyDocumentType"}}}
shape GetUserRequest {"type":"structure","members":{"UserName":{"shape":"existingUserNameType"}}}
shape GetUserResponse {"type":"structure","required":["User"],"members":{"User":{"shape":"User"}}}
shape Group {"type":"structure","required":["Path","GroupName","GroupId","Arn","CreateDate"],\###
"members":{"Path":{"shape":"pathType"},"GroupName":{"shape":"groupNameType"},"GroupId":{"shape":"idType"},\###
"Arn":{"shape":"arnType"},"CreateDate":{"shape":"dateType"}}}
shape GroupDetail {"type":"structure","members":{"Path":{"shape":"pathType"},\###
"GroupName":{"shape":"groupNameType"},"GroupId":{"shape":"idType"},"Arn":{"shape":"arnType"},\###
"CreateDate":{"shape":"dateType"},"GroupPolicyList":{"shape":"policyDetailListType"},\###
"AttachedManagedPolicies":{"shape":"attachedPoliciesListType"}}}
shape InlinePolicy {"type":"structure","required":["PolicyName","PolicyDocument"],\###
"members":{"PolicyName":{"shape":"policyNameType"},"PolicyDocument":{"shape":"policyDocumentType"}}}
shape InlinePolicyIdentifierType {"type":"structure","required":["PolicyName","AttachmentType",\###
"AttachmentName"],"members":{"PolicyName":{"shape":"policyNameType"},\###
"AttachmentType":{"shape":"AttachmentType"},"AttachmentName":{"shape":"AttachmentName"}}}
shape InstanceProfile {"type":"structure","required":["Path","InstanceProfileName","InstanceProfileId","Arn",\###
"CreateDate","Roles"],"members":{"Path":{"shape":"pathType"},\###
"InstanceProfileName":{"shape":"instanceProfileNameType"},"InstanceProfileId":{"shape":"idType"},\###
"Arn":{"shape":"arnType"},"CreateDate":{"shape":"dateType"},"Roles":{"shape":"roleListType"},\###
"Tags":{"shape":"tagListType"}}}
shape InvalidAuthenticationCodeException {"type":"structure",\###
"members":{"message":{"shape":"invalidAuthenticationCodeMessage"}},\###
"error":{"code":"InvalidAuthenticationCode","httpStatusCode":403,"senderFault":true},"exception":true}
shape InvalidCertificateException {"type":"structure",\###
"members":{"message":{"shape":"invalidCertificateMessage"}},"error":{"code":"InvalidCertificate",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidInputException {"type":"structure","members":{"message":{"shape":"invalidInputMessage"}},\###
"error":{"code":"InvalidInput","httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidPublicKeyException {"type":"structure","members":{"message":{"shape":"invalidPublicKeyMessage"}},\###
"error":{"code":"InvalidPublicKey","httpStatusCode":400,"senderFault":true},"exception":true}
shape InvalidUserTypeException {"type":"structure","members":{"message":{"shape":"invalidUserTypeMessage"}},\###
"error":{"code":"InvalidUserType","httpStatusCode":400,"senderFault":true},"exception":true}
shape KeyPairMismatchException {"type":"structure","members":{"message":{"shape":"keyPairMismatchMessage"}},\###
"error":{"code":"KeyPairMismatch","httpStatusCode":400,"senderFault":true},"exception":true}
shape LimitExceededException {"type":"structure","members":{"message":{"shape":"limitExceededMessage"}},\###
"error":{"code":"LimitExceeded","httpStatusCode":409,"senderFault":true},"exception":true}
shape LineNumber {"type":"integer"}
shape ListAccessKeysRequest {"type":"structure","members":{"UserName":{"shape":"existingUserNameType"},\###
"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListAccessKeysResponse {"type":"structure","required":["AccessKeyMetadata"],\###
"members":{"AccessKeyMetadata":{"shape":"accessKeyMetadataListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListAccountAliasesRequest {"type":"structure","members":{"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListAccountAliasesResponse {"type":"structure","required":["AccountAliases"],\###
"members":{"AccountAliases":{"shape":"accountAliasListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListAttachedGroupPoliciesRequest {"type":"structure","required":["GroupName"],\###
"members":{"GroupName":{"shape":"groupNameType"},"PathPrefix":{"shape":"policyPathType"},\###
"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListAttachedGroupPoliciesResponse {"type":"structure",\###
"members":{"AttachedPolicies":{"shape":"attachedPoliciesListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListAttachedRolePoliciesRequest {"type":"structure","required":["RoleName"],\###
"members":{"RoleName":{"shape":"roleNameType"},"PathPrefix":{"shape":"policyPathType"},\###
"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListAttachedRolePoliciesResponse {"type":"structure",\###
"members":{"AttachedPolicies":{"shape":"attachedPoliciesListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListAttachedUserPoliciesRequest {"type":"structure","required":["UserName"],\###
"members":{"UserName":{"shape":"userNameType"},"PathPrefix":{"shape":"policyPathType"},\###
"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListAttachedUserPoliciesResponse {"type":"structure",\###
"members":{"AttachedPolicies":{"shape":"attachedPoliciesListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListDelegationRequestsRequest {"type":"structure","members":{"OwnerId":{"shape":"ownerIdType"},\###
"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListDelegationRequestsResponse {"type":"structure",\###
"members":{"DelegationRequests":{"shape":"delegationRequestsListType"},"Marker":{"shape":"markerType"},\###
"isTruncated":{"shape":"booleanType"}}}
shape ListEntitiesForPolicyRequest {"type":"structure","required":["PolicyArn"],\###
"members":{"PolicyArn":{"shape":"arnType"},"EntityFilter":{"shape":"EntityType"},\###
"PathPrefix":{"shape":"pathType"},"PolicyUsageFilter":{"shape":"PolicyUsageType"},\###
"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListEntitiesForPolicyResponse {"type":"structure",\###
"members":{"PolicyGroups":{"shape":"PolicyGroupListType"},"PolicyUsers":{"shape":"PolicyUserListType"},\###
"PolicyRoles":{"shape":"PolicyRoleListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListGroupPoliciesRequest {"type":"structure","required":["GroupName"],\###
"members":{"GroupName":{"shape":"groupNameType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListGroupPoliciesResponse {"type":"structure","required":["PolicyNames"],\###
"members":{"PolicyNames":{"shape":"policyNameListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListGroupsForUserRequest {"type":"structure","required":["UserName"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListGroupsForUserResponse {"type":"structure","required":["Groups"],\###
"members":{"Groups":{"shape":"groupListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListGroupsRequest {"type":"structure","members":{"PathPrefix":{"shape":"pathPrefixType"},\###
"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListGroupsResponse {"type":"structure","required":["Groups"],\###
"members":{"Groups":{"shape":"groupListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListInstanceProfileTagsRequest {"type":"structure","required":["InstanceProfileName"],\###
"members":{"InstanceProfileName":{"shape":"instanceProfileNameType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListInstanceProfileTagsResponse {"type":"structure","required":["Tags"],\###
"members":{"Tags":{"shape":"tagListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListInstanceProfilesForRoleRequest {"type":"structure","required":["RoleName"],\###
"members":{"RoleName":{"shape":"roleNameType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListInstanceProfilesForRoleResponse {"type":"structure","required":["InstanceProfiles"],\###
"members":{"InstanceProfiles":{"shape":"instanceProfileListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListInstanceProfilesRequest {"type":"structure","members":{"PathPrefix":{"shape":"pathPrefixType"},\###
"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListInstanceProfilesResponse {"type":"structure","required":["InstanceProfiles"],\###
"members":{"InstanceProfiles":{"shape":"instanceProfileListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListMFADeviceTagsRequest {"type":"structure","required":["SerialNumber"],\###
"members":{"SerialNumber":{"shape":"serialNumberType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListMFADeviceTagsResponse {"type":"structure","required":["Tags"],\###
"members":{"Tags":{"shape":"tagListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListMFADevicesRequest {"type":"structure","members":{"UserName":{"shape":"existingUserNameType"},\###
"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListMFADevicesResponse {"type":"structure","required":["MFADevices"],\###
"members":{"MFADevices":{"shape":"mfaDeviceListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListOpenIDConnectProviderTagsRequest {"type":"structure","required":["OpenIDConnectProviderArn"],\###
"members":{"OpenIDConnectProviderArn":{"shape":"arnType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListOpenIDConnectProviderTagsResponse {"type":"structure","required":["Tags"],\###
"members":{"Tags":{"shape":"tagListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListOpenIDConnectProvidersRequest {"type":"structure","members":{}}
shape ListOpenIDConnectProvidersResponse {"type":"structure",\###
"members":{"OpenIDConnectProviderList":{"shape":"OpenIDConnectProviderListType"}}}
shape ListOrganizationsFeaturesRequest {"type":"structure","members":{}}
shape ListOrganizationsFeaturesResponse {"type":"structure",\###
"members":{"OrganizationId":{"shape":"OrganizationIdType"},"EnabledFeatures":{"shape":"FeaturesListType"}}}
shape ListPoliciesGrantingServiceAccessEntry {"type":"structure",\###
"members":{"ServiceNamespace":{"shape":"serviceNamespaceType"},\###
"Policies":{"shape":"policyGrantingServiceAccessListType"}}}
shape ListPoliciesGrantingServiceAccessRequest {"type":"structure","required":["Arn","ServiceNamespaces"],\###
"members":{"Marker":{"shape":"markerType"},"Arn":{"shape":"arnType"},\###
"ServiceNamespaces":{"shape":"serviceNamespaceListType"}}}
shape ListPoliciesGrantingServiceAccessResponse {"type":"structure",\###
"required":["PoliciesGrantingServiceAccess"],\###
"members":{"PoliciesGrantingServiceAccess":{"shape":"listPolicyGrantingServiceAccessResponseListType"},\###
"IsTruncated":{"shape":"booleanType"},"Marker":{"shape":"responseMarkerType"}}}
shape ListPoliciesRequest {"type":"structure","members":{"Scope":{"shape":"policyScopeType"},\###
"OnlyAttached":{"shape":"booleanType"},"PathPrefix":{"shape":"policyPathType"},\###
"PolicyUsageFilter":{"shape":"PolicyUsageType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListPoliciesResponse {"type":"structure","members":{"Policies":{"shape":"policyListType"},\###
"IsTruncated":{"shape":"booleanType"},"Marker":{"shape":"responseMarkerType"}}}
shape ListPolicyTagsRequest {"type":"structure","required":["PolicyArn"],\###
"members":{"PolicyArn":{"shape":"arnType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListPolicyTagsResponse {"type":"structure","required":["Tags"],\###
"members":{"Tags":{"shape":"tagListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListPolicyVersionsRequest {"type":"structure","required":["PolicyArn"],\###
"members":{"PolicyArn":{"shape":"arnType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListPolicyVersionsResponse {"type":"structure",\###
"members":{"Versions":{"shape":"policyDocumentVersionListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListRolePoliciesRequest {"type":"structure","required":["RoleName"],\###
"members":{"RoleName":{"shape":"roleNameType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListRolePoliciesResponse {"type":"structure","required":["PolicyNames"],\###
"members":{"PolicyNames":{"shape":"policyNameListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListRoleTagsRequest {"type":"structure","required":["RoleName"],\###
"members":{"RoleName":{"shape":"roleNameType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListRoleTagsResponse {"type":"structure","required":["Tags"],"members":{"Tags":{"shape":"tagListType"},\###
"IsTruncated":{"shape":"booleanType"},"Marker":{"shape":"responseMarkerType"}}}
shape ListRolesRequest {"type":"structure","members":{"PathPrefix":{"shape":"pathPrefixType"},\###
"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListRolesResponse {"type":"structure","required":["Roles"],"members":{"Roles":{"shape":"roleListType"},\###
"IsTruncated":{"shape":"booleanType"},"Marker":{"shape":"responseMarkerType"}}}
shape ListSAMLProviderTagsRequest {"type":"structure","required":["SAMLProviderArn"],\###
"members":{"SAMLProviderArn":{"shape":"arnType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListSAMLProviderTagsResponse {"type":"structure","required":["Tags"],\###
"members":{"Tags":{"shape":"tagListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListSAMLProvidersRequest {"type":"structure","members":{}}
shape ListSAMLProvidersResponse {"type":"structure",\###
"members":{"SAMLProviderList":{"shape":"SAMLProviderListType"}}}
shape ListSSHPublicKeysRequest {"type":"structure","members":{"UserName":{"shape":"userNameType"},\###
"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListSSHPublicKeysResponse {"type":"structure",\###
"members":{"SSHPublicKeys":{"shape":"SSHPublicKeyListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListServerCertificateTagsRequest {"type":"structure","required":["ServerCertificateName"],\###
"members":{"ServerCertificateName":{"shape":"serverCertificateNameType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListServerCertificateTagsResponse {"type":"structure","required":["Tags"],\###
"members":{"Tags":{"shape":"tagListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListServerCertificatesRequest {"type":"structure","members":{"PathPrefix":{"shape":"pathPrefixType"},\###
"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListServerCertificatesResponse {"type":"structure","required":["ServerCertificateMetadataList"],\###
"members":{"ServerCertificateMetadataList":{"shape":"serverCertificateMetadataListType"},\###
"IsTruncated":{"shape":"booleanType"},"Marker":{"shape":"responseMarkerType"}}}
shape ListServiceSpecificCredentialsRequest {"type":"structure",\###
"members":{"UserName":{"shape":"userNameType"},"ServiceName":{"shape":"serviceName"},\###
"AllUsers":{"shape":"allUsers"},"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListServiceSpecificCredentialsResponse {"type":"structure",\###
"members":{"ServiceSpecificCredentials":{"shape":"ServiceSpecificCredentialsListType"},\###
"Marker":{"shape":"responseMarkerType"},"IsTruncated":{"shape":"booleanType"}}}
shape ListSigningCertificatesRequest {"type":"structure",\###
"members":{"UserName":{"shape":"existingUserNameType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListSigningCertificatesResponse {"type":"structure","required":["Certificates"],\###
"members":{"Certificates":{"shape":"certificateListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListUserPoliciesRequest {"type":"structure","required":["UserName"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListUserPoliciesResponse {"type":"structure","required":["PolicyNames"],\###
"members":{"PolicyNames":{"shape":"policyNameListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape ListUserTagsRequest {"type":"structure","required":["UserName"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListUserTagsResponse {"type":"structure","required":["Tags"],"members":{"Tags":{"shape":"tagListType"},\###
"IsTruncated":{"shape":"booleanType"},"Marker":{"shape":"responseMarkerType"}}}
shape ListUsersRequest {"type":"structure","members":{"PathPrefix":{"shape":"pathPrefixType"},\###
"Marker":{"shape":"markerType"},"MaxItems":{"shape":"maxItemsType"}}}
shape ListUsersResponse {"type":"structure","required":["Users"],"members":{"Users":{"shape":"userListType"},\###
"IsTruncated":{"shape":"booleanType"},"Marker":{"shape":"responseMarkerType"}}}
shape ListVirtualMFADevicesRequest {"type":"structure",\###
"members":{"AssignmentStatus":{"shape":"assignmentStatusType"},"Marker":{"shape":"markerType"},\###
"MaxItems":{"shape":"maxItemsType"}}}
shape ListVirtualMFADevicesResponse {"type":"structure","required":["VirtualMFADevices"],\###
"members":{"VirtualMFADevices":{"shape":"virtualMFADeviceListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape LoginProfile {"type":"structure","required":["UserName","CreateDate"],\###
"members":{"UserName":{"shape":"userNameType"},"CreateDate":{"shape":"dateType"},\###
"PasswordResetRequired":{"shape":"booleanType"}}}
shape MFADevice {"type":"structure","required":["UserName","SerialNumber","EnableDate"],\###
"members":{"UserName":{"shape":"userNameType"},"SerialNumber":{"shape":"serialNumberType"},\###
"EnableDate":{"shape":"dateType"}}}
shape MalformedCertificateException {"type":"structure",\###
"members":{"message":{"shape":"malformedCertificateMessage"}},"error":{"code":"MalformedCertificate",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape MalformedPolicyDocumentException {"type":"structure",\###
"members":{"message":{"shape":"malformedPolicyDocumentMessage"}},"error":{"code":"MalformedPolicyDocument",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape ManagedPolicyDetail {"type":"structure","members":{"PolicyName":{"shape":"policyNameType"},\###
"PolicyId":{"shape":"idType"},"Arn":{"shape":"arnType"},"Path":{"shape":"policyPathType"},\###
"DefaultVersionId":{"shape":"policyVersionIdType"},"AttachmentCount":{"shape":"attachmentCountType"},\###
"PermissionsBoundaryUsageCount":{"shape":"attachmentCountType"},"IsAttachable":{"shape":"booleanType"},\###
"Description":{"shape":"policyDescriptionType"},"CreateDate":{"shape":"dateType"},\###
"UpdateDate":{"shape":"dateType"},"PolicyVersionList":{"shape":"policyDocumentVersionListType"}}}
shape ManagedPolicyDetailListType {"type":"list","member":{"shape":"ManagedPolicyDetail"}}
shape NameConflictException {"type":"structure","members":{"message":{"shape":"nameConflictMessage"}},\###
"error":{"code":"NameConflict","httpStatusCode":409,"senderFault":true},"exception":true}
shape NoSuchEntityException {"type":"structure","members":{"message":{"shape":"noSuchEntityMessage"}},\###
"error":{"code":"NoSuchEntity","httpStatusCode":404,"senderFault":true},"exception":true}
shape OpenIDConnectProviderListEntry {"type":"structure","members":{"Arn":{"shape":"arnType"}}}
shape OpenIDConnectProviderListType {"type":"list","member":{"shape":"OpenIDConnectProviderListEntry"}}
shape OpenIDConnectProviderUrlType {"type":"string","max":255,"min":1}
shape OpenIdIdpCommunicationErrorException {"type":"structure",\###
"members":{"message":{"shape":"openIdIdpCommunicationErrorExceptionMessage"}},\###
"error":{"code":"OpenIdIdpCommunicationError","httpStatusCode":400,"senderFault":true},"exception":true}
shape OrderedOrganizationPolicyType {"type":"structure",\###
"members":{"ServiceControlPolicyInputList":{"shape":"SimulationPolicyListType"}}}
shape OrganizationIdType {"type":"string","max":34,"pattern":"^o-[a-z0-9]{10,32}$"}
shape OrganizationNotFoundException {"type":"structure","members":{},"exception":true}
shape OrganizationNotInAllFeaturesModeException {"type":"structure","members":{},"exception":true}
shape OrganizationPolicyListType {"type":"list","member":{"shape":"OrderedOrganizationPolicyType"},"max":7}
shape OrganizationsDecisionDetail {"type":"structure",\###
"members":{"AllowedByOrganizations":{"shape":"booleanType"}}}
shape ParameterDefinition {"type":"structure","required":["Name","Type"],\###
"members":{"Name":{"shape":"parameterNameType"},"Type":{"shape":"parameterTypeType"},\###
"SubType":{"shape":"parameterSubTypeType"},"Description":{"shape":"parameterDescriptionType"},\###
"IsRequired":{"shape":"booleanType"},"DefaultValue":{"shape":"parameterDefaultValueType"},\###
"Immutable":{"shape":"booleanType"}}}
shape PasswordPolicy {"type":"structure",\###
"members":{"MinimumPasswordLength":{"shape":"minimumPasswordLengthType"},\###
"RequireSymbols":{"shape":"booleanType"},"RequireNumbers":{"shape":"booleanType"},\###
"RequireUppercaseCharacters":{"shape":"booleanType"},"RequireLowercaseCharacters":{"shape":"booleanType"},\###
"AllowUsersToChangePassword":{"shape":"booleanType"},"ExpirePasswords":{"shape":"booleanType"},\###
"MaxPasswordAge":{"shape":"maxPasswordAgeType"},\###
"PasswordReusePrevention":{"shape":"passwordReusePreventionType"},"HardExpiry":{"shape":"booleanObjectType"}}}
shape PasswordPolicyViolationException {"type":"structure",\###
"members":{"message":{"shape":"passwordPolicyViolationMessage"}},"error":{"code":"PasswordPolicyViolation",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape PermissionsBoundaryAttachmentType {"type":"string","enum":["PermissionsBoundaryPolicy"]}
shape PermissionsBoundaryDecisionDetail {"type":"structure",\###
"members":{"AllowedByPermissionsBoundary":{"shape":"booleanType"}}}
shape Policy {"type":"structure","members":{"PolicyName":{"shape":"policyNameType"},\###
"PolicyId":{"shape":"idType"},"Arn":{"shape":"arnType"},"Path":{"shape":"policyPathType"},\###
"DefaultVersionId":{"shape":"policyVersionIdType"},"AttachmentCount":{"shape":"attachmentCountType"},\###
"PermissionsBoundaryUsageCount":{"shape":"attachmentCountType"},"IsAttachable":{"shape":"booleanType"},\###
"Description":{"shape":"policyDescriptionType"},"CreateDate":{"shape":"dateType"},\###
"UpdateDate":{"shape":"dateType"},"Tags":{"shape":"tagListType"}}}
shape PolicyDetail {"type":"structure","members":{"PolicyName":{"shape":"policyNameType"},\###
"PolicyDocument":{"shape":"policyDocumentType"}}}
shape PolicyEvaluationDecisionType {"type":"string","enum":["allowed","explicitDeny","implicitDeny"]}
shape PolicyEvaluationException {"type":"structure",\###
"members":{"message":{"shape":"policyEvaluationErrorMessage"}},"error":{"code":"PolicyEvaluation",\###
"httpStatusCode":500},"exception":true}
shape PolicyExclusionsListType {"type":"list","member":{"shape":"PolicyIdentifier"},"max":256}
shape PolicyGrantingServiceAccess {"type":"structure","required":["PolicyName","PolicyType"],\###
"members":{"PolicyName":{"shape":"policyNameType"},"PolicyType":{"shape":"policyType"},\###
"PolicyArn":{"shape":"arnType"},"EntityType":{"shape":"policyOwnerEntityType"},\###
"EntityName":{"shape":"entityNameType"}}}
shape PolicyGroup {"type":"structure","members":{"GroupName":{"shape":"groupNameType"},\###
"GroupId":{"shape":"idType"}}}
shape PolicyGroupListType {"type":"list","member":{"shape":"PolicyGroup"}}
shape PolicyIdentifier {"type":"structure","members":{"PolicyType":{"shape":"PolicyIdentifierPolicyType"},\###
"PolicyArn":{"shape":"arnType"},"InlinePolicyIdentifier":{"shape":"InlinePolicyIdentifierType"}},"union":true}
shape PolicyIdentifierPolicyType {"type":"string","enum":["inline","aws-managed","user-managed",\###
"permission-boundary","scp","rcp"]}
shape PolicyIdentifierType {"type":"string"}
shape PolicyNotAttachableException {"type":"structure",\###
"members":{"message":{"shape":"policyNotAttachableMessage"}},"error":{"code":"PolicyNotAttachable",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape PolicyParameter {"type":"structure","members":{"Name":{"shape":"policyParameterNameType"},\###
"Values":{"shape":"policyParameterValuesListType"},"Type":{"shape":"PolicyParameterTypeEnum"}}}
shape PolicyParameterTypeEnum {"type":"string","enum":["string","stringList"]}
shape PolicyRole {"type":"structure","members":{"RoleName":{"shape":"roleNameType"},\###
"RoleId":{"shape":"idType"}}}
shape PolicyRoleListType {"type":"list","member":{"shape":"PolicyRole"}}
shape PolicySourceType {"type":"string","enum":["user","group","role","aws-managed","user-managed","resource",\###
"none"]}
shape PolicyUsageType {"type":"string","enum":["PermissionsPolicy","PermissionsBoundary"]}
shape PolicyUser {"type":"structure","members":{"UserName":{"shape":"userNameType"},\###
"UserId":{"shape":"idType"}}}
shape PolicyUserListType {"type":"list","member":{"shape":"PolicyUser"}}
shape PolicyVersion {"type":"structure","members":{"Document":{"shape":"policyDocumentType"},\###
"VersionId":{"shape":"policyVersionIdType"},"IsDefaultVersion":{"shape":"booleanType"},\###
"CreateDate":{"shape":"dateType"}}}
shape Position {"type":"structure","members":{"Line":{"shape":"LineNumber"},\###
"Column":{"shape":"ColumnNumber"}}}
shape PutAccountPropertiesRequest {"type":"structure","required":["Properties"],\###
"members":{"Properties":{"shape":"accountPropertiesMapType"}}}
shape PutAccountPropertiesResponse {"type":"structure","members":{}}
shape PutGroupPolicyRequest {"type":"structure","required":["GroupName","PolicyName","PolicyDocument"],\###
"members":{"GroupName":{"shape":"groupNameType"},"PolicyName":{"shape":"policyNameType"},\###
"PolicyDocument":{"shape":"policyDocumentType"}}}
shape PutRolePermissionsBoundaryRequest {"type":"structure","required":["RoleName","PermissionsBoundary"],\###
"members":{"RoleName":{"shape":"roleNameType"},"PermissionsBoundary":{"shape":"arnType"}}}
shape PutRolePolicyRequest {"type":"structure","required":["RoleName","PolicyName","PolicyDocument"],\###
"members":{"RoleName":{"shape":"roleNameType"},"PolicyName":{"shape":"policyNameType"},\###
"PolicyDocument":{"shape":"policyDocumentType"}}}
shape PutUserPermissionsBoundaryRequest {"type":"structure","required":["UserName","PermissionsBoundary"],\###
"members":{"UserName":{"shape":"userNameType"},"PermissionsBoundary":{"shape":"arnType"}}}
shape PutUserPolicyRequest {"type":"structure","required":["UserName","PolicyName","PolicyDocument"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"PolicyName":{"shape":"policyNameType"},\###
"PolicyDocument":{"shape":"policyDocumentType"}}}
shape ReasonType {"type":"string","max":1000}
shape RegionNameType {"type":"string","max":100,"min":1}
shape RejectDelegationRequestRequest {"type":"structure","required":["DelegationRequestId"],\###
"members":{"DelegationRequestId":{"shape":"delegationRequestIdType"},"Notes":{"shape":"notesType"}}}
shape RemoveClientIDFromOpenIDConnectProviderRequest {"type":"structure",\###
"required":["OpenIDConnectProviderArn","ClientID"],"members":{"OpenIDConnectProviderArn":{"shape":"arnType"},\###
"ClientID":{"shape":"clientIDType"}}}
shape RemoveRoleFromInstanceProfileRequest {"type":"structure","required":["InstanceProfileName","RoleName"],\###
"members":{"InstanceProfileName":{"shape":"instanceProfileNameType"},"RoleName":{"shape":"roleNameType"}}}
shape RemoveUserFromGroupRequest {"type":"structure","required":["GroupName","UserName"],\###
"members":{"GroupName":{"shape":"groupNameType"},"UserName":{"shape":"existingUserNameType"}}}
shape ReplacementValueEntry {"type":"structure","required":["Values"],\###
"members":{"Values":{"shape":"replacementValueListType"}}}
shape ReportContentType {"type":"blob"}
shape ReportFormatType {"type":"string","enum":["text/csv"]}
shape ReportGenerationLimitExceededException {"type":"structure",\###
"members":{"message":{"shape":"reportGenerationLimitExceededMessage"}},\###
"error":{"code":"ReportGenerationLimitExceeded","httpStatusCode":409,"senderFault":true},"exception":true}
shape ReportStateDescriptionType {"type":"string"}
shape ReportStateType {"type":"string","enum":["STARTED","INPROGRESS","COMPLETE"]}
shape ResetServiceSpecificCredentialRequest {"type":"structure","required":["ServiceSpecificCredentialId"],\###
"members":{"UserName":{"shape":"userNameType"},\###
"ServiceSpecificCredentialId":{"shape":"serviceSpecificCredentialId"}}}
shape ResetServiceSpecificCredentialResponse {"type":"structure",\###
"members":{"ServiceSpecificCredential":{"shape":"ServiceSpecificCredential"}}}
shape ResourceHandlingOptionType {"type":"string","max":64,"min":1}
shape ResourceNameListType {"type":"list","member":{"shape":"ResourceNameType"}}
shape ResourceNameType {"type":"string","max":2048,"min":1}
shape ResourceSpecificResult {"type":"structure","required":["EvalResourceName","EvalResourceDecision"],\###
"members":{"EvalResourceName":{"shape":"ResourceNameType"},\###
"EvalResourceDecision":{"shape":"PolicyEvaluationDecisionType"},\###
"MatchedStatements":{"shape":"StatementListType"},\###
"MissingContextValues":{"shape":"ContextKeyNamesResultListType"},\###
"EvalDecisionDetails":{"shape":"EvalDecisionDetailsType"},\###
"PermissionsBoundaryDecisionDetail":{"shape":"PermissionsBoundaryDecisionDetail"}}}
shape ResourceSpecificResultListType {"type":"list","member":{"shape":"ResourceSpecificResult"}}
shape ResyncMFADeviceRequest {"type":"structure","required":["UserName","SerialNumber","AuthenticationCode1",\###
"AuthenticationCode2"],"members":{"UserName":{"shape":"existingUserNameType"},\###
"SerialNumber":{"shape":"serialNumberType"},"AuthenticationCode1":{"shape":"authenticationCodeType"},\###
"AuthenticationCode2":{"shape":"authenticationCodeType"}}}
shape Role {"type":"structure","required":["Path","RoleName","RoleId","Arn","CreateDate"],\###
"members":{"Path":{"shape":"pathType"},"RoleName":{"shape":"roleNameType"},"RoleId":{"shape":"idType"},\###
"Arn":{"shape":"arnType"},"CreateDate":{"shape":"dateType"},\###
"AssumeRolePolicyDocument":{"shape":"policyDocumentType"},"Description":{"shape":"roleDescriptionType"},\###
"MaxSessionDuration":{"shape":"roleMaxSessionDurationType"},\###
"PermissionsBoundary":{"shape":"AttachedPermissionsBoundary"},"Tags":{"shape":"tagListType"},\###
"RoleLastUsed":{"shape":"RoleLastUsed"},"SourceRoleTemplate":{"shape":"SourceRoleTemplate"}}}
shape RoleDetail {"type":"structure","members":{"Path":{"shape":"pathType"},\###
"RoleName":{"shape":"roleNameType"},"RoleId":{"shape":"idType"},"Arn":{"shape":"arnType"},\###
"CreateDate":{"shape":"dateType"},"AssumeRolePolicyDocument":{"shape":"policyDocumentType"},\###
"InstanceProfileList":{"shape":"instanceProfileListType"},"RolePolicyList":{"shape":"policyDetailListType"},\###
"AttachedManagedPolicies":{"shape":"attachedPoliciesListType"},\###
"PermissionsBoundary":{"shape":"AttachedPermissionsBoundary"},"Tags":{"shape":"tagListType"},\###
"RoleLastUsed":{"shape":"RoleLastUsed"}}}
shape RoleLastUsed {"type":"structure","members":{"LastUsedDate":{"shape":"dateType"},\###
"Region":{"shape":"stringType"}}}
shape RoleModifiedException {"type":"structure","members":{"message":{"shape":"roleModifiedMessage"}},\###
"error":{"code":"RoleModified","httpStatusCode":409,"senderFault":true},"exception":true}
shape RoleTemplateDisabledException {"type":"structure",\###
"members":{"message":{"shape":"roleTemplateDisabledMessage"}},"error":{"code":"RoleTemplateDisabled",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape RoleTemplateVersion {"type":"structure","members":{"TemplateArn":{"shape":"arnType"},\###
"TemplateName":{"shape":"roleTemplateNameType"},"TemplateVersionId":{"shape":"idType"},\###
"Description":{"shape":"roleTemplateDescriptionType"},"MajorVersion":{"shape":"integerType"},\###
"DefaultMinorVersion":{"shape":"minorVersionType"},"ManagedByType":{"shape":"managedByTypeType"},\###
"ManagedByValue":{"shape":"managedByValueType"},"Enabled":{"shape":"booleanType"},\###
"MinorVersion":{"shape":"minorVersionType"},"RoleNamePattern":{"shape":"roleNamePatternType"},\###
"RolePathPattern":{"shape":"rolePathPatternType"},\###
"RoleDescriptionPattern":{"shape":"roleDescriptionPatternType"},\###
"AssumeRolePolicyDocumentTemplate":{"shape":"policyDocumentType"},\###
"InlinePolicyTemplates":{"shape":"inlinePolicyTemplateListType"},\###
"ManagedPolicyArns":{"shape":"managedPolicyArnListType"},"PermissionBoundaryArn":{"shape":"arnType"},\###
"ParametersDefinition":{"shape":"parametersDefinitionListType"},\###
"RoleTagsTemplate":{"shape":"tagTemplateListType"},\###
"MaxSessionDuration":{"shape":"roleMaxSessionDurationType"},"VersionEnabled":{"shape":"booleanType"},\###
"CreateTimestamp":{"shape":"dateType"},"UpdateTimestamp":{"shape":"dateType"}}}
shape RoleUsageListType {"type":"list","member":{"shape":"RoleUsageType"}}
shape RoleUsageType {"type":"structure","members":{"Region":{"shape":"RegionNameType"},\###
"Resources":{"shape":"ArnListType"}}}
shape SAMLMetadataDocumentType {"type":"string","max":10000000,"min":1000}
shape SAMLPrivateKey {"type":"structure","members":{"KeyId":{"shape":"privateKeyIdType"},\###
"Timestamp":{"shape":"dateType"}}}
shape SAMLProviderListEntry {"type":"structure","members":{"Arn":{"shape":"arnType"},\###
"ValidUntil":{"shape":"dateType"},"CreateDate":{"shape":"dateType"}}}
shape SAMLProviderListType {"type":"list","member":{"shape":"SAMLProviderListEntry"}}
shape SAMLProviderNameType {"type":"string","max":128,"min":1,"pattern":"[\\w._-]+"}
shape SSHPublicKey {"type":"structure","required":["UserName","SSHPublicKeyId","Fingerprint",\###
"SSHPublicKeyBody","Status"],"members":{"UserName":{"shape":"userNameType"},\###
"SSHPublicKeyId":{"shape":"publicKeyIdType"},"Fingerprint":{"shape":"publicKeyFingerprintType"},\###
"SSHPublicKeyBody":{"shape":"publicKeyMaterialType"},"Status":{"shape":"statusType"},\###
"UploadDate":{"shape":"dateType"}}}
shape SSHPublicKeyListType {"type":"list","member":{"shape":"SSHPublicKeyMetadata"}}
shape SSHPublicKeyMetadata {"type":"structure","required":["UserName","SSHPublicKeyId","Status","UploadDate"],\###
"members":{"UserName":{"shape":"userNameType"},"SSHPublicKeyId":{"shape":"publicKeyIdType"},\###
"Status":{"shape":"statusType"},"UploadDate":{"shape":"dateType"}}}
shape SendDelegationTokenRequest {"type":"structure","required":["DelegationRequestId"],\###
"members":{"DelegationRequestId":{"shape":"delegationRequestIdType"}}}
shape ServerCertificate {"type":"structure","required":["ServerCertificateMetadata","CertificateBody"],\###
"members":{"ServerCertificateMetadata":{"shape":"ServerCertificateMetadata"},\###
"CertificateBody":{"shape":"certificateBodyType"},"CertificateChain":{"shape":"certificateChainType"},\###
"Tags":{"shape":"tagListType"}}}
shape ServerCertificateMetadata {"type":"structure","required":["Path","ServerCertificateName",\###
"ServerCertificateId","Arn"],"members":{"Path":{"shape":"pathType"},\###
"ServerCertificateName":{"shape":"serverCertificateNameType"},"ServerCertificateId":{"shape":"idType"},\###
"Arn":{"shape":"arnType"},"UploadDate":{"shape":"dateType"},"Expiration":{"shape":"dateType"}}}
shape ServiceAccessNotEnabledException {"type":"structure","members":{},"exception":true}
shape ServiceFailureException {"type":"structure",\###
"members":{"message":{"shape":"serviceFailureExceptionMessage"}},"error":{"code":"ServiceFailure",\###
"httpStatusCode":500},"exception":true}
shape ServiceLastAccessed {"type":"structure","required":["ServiceName","ServiceNamespace"],\###
"members":{"ServiceName":{"shape":"serviceNameType"},"LastAuthenticated":{"shape":"dateType"},\###
"ServiceNamespace":{"shape":"serviceNamespaceType"},"LastAuthenticatedEntity":{"shape":"arnType"},\###
"LastAuthenticatedRegion":{"shape":"stringType"},"TotalAuthenticatedEntities":{"shape":"integerType"},\###
"TrackedActionsLastAccessed":{"shape":"TrackedActionsLastAccessed"}}}
shape ServiceNotSupportedException {"type":"structure",\###
"members":{"message":{"shape":"serviceNotSupportedMessage"}},"error":{"code":"NotSupportedService",\###
"httpStatusCode":404,"senderFault":true},"exception":true}
shape ServiceSpecificCredential {"type":"structure","required":["CreateDate","ServiceName",\###
"ServiceSpecificCredentialId","UserName","Status"],"members":{"CreateDate":{"shape":"dateType"},\###
"ExpirationDate":{"shape":"dateType"},"ServiceName":{"shape":"serviceName"},\###
"ServiceUserName":{"shape":"serviceUserName"},"ServicePassword":{"shape":"servicePassword"},\###
"ServiceCredentialAlias":{"shape":"serviceCredentialAlias"},\###
"ServiceCredentialSecret":{"shape":"serviceCredentialSecret"},\###
"ServiceSpecificCredentialId":{"shape":"serviceSpecificCredentialId"},"UserName":{"shape":"userNameType"},\###
"Status":{"shape":"statusType"}}}
shape ServiceSpecificCredentialMetadata {"type":"structure","required":["UserName","Status","CreateDate",\###
"ServiceSpecificCredentialId","ServiceName"],"members":{"UserName":{"shape":"userNameType"},\###
"Status":{"shape":"statusType"},"ServiceUserName":{"shape":"serviceUserName"},\###
"ServiceCredentialAlias":{"shape":"serviceCredentialAlias"},"CreateDate":{"shape":"dateType"},\###
"ExpirationDate":{"shape":"dateType"},"ServiceSpecificCredentialId":{"shape":"serviceSpecificCredentialId"},\###
"ServiceName":{"shape":"serviceName"}}}
shape ServiceSpecificCredentialsListType {"type":"list",\###
"member":{"shape":"ServiceSpecificCredentialMetadata"}}
shape ServicesLastAccessed {"type":"list","member":{"shape":"ServiceLastAccessed"}}
shape SetDefaultPolicyVersionRequest {"type":"structure","required":["PolicyArn","VersionId"],\###
"members":{"PolicyArn":{"shape":"arnType"},"VersionId":{"shape":"policyVersionIdType"}}}
shape SetSecurityTokenServicePreferencesRequest {"type":"structure","required":["GlobalEndpointTokenVersion"],\###
"members":{"GlobalEndpointTokenVersion":{"shape":"globalEndpointTokenVersion"}}}
shape SigningCertificate {"type":"structure","required":["UserName","CertificateId","CertificateBody",\###
"Status"],"members":{"UserName":{"shape":"userNameType"},"CertificateId":{"shape":"certificateIdType"},\###
"CertificateBody":{"shape":"certificateBodyType"},"Status":{"shape":"statusType"},\###
"UploadDate":{"shape":"dateType"}}}
shape SimulateCustomPolicyRequest {"type":"structure","required":["PolicyInputList","ActionNames"],\###
"members":{"PolicyInputList":{"shape":"SimulationPolicyListType"},\###
"PermissionsBoundaryPolicyInputList":{"shape":"SimulationPolicyListType"},\###
"OrderedOrganizationPolicyInputList":{"shape":"OrganizationPolicyListType"},\###
"ActionNames":{"shape":"ActionNameListType"},"ResourceArns":{"shape":"ResourceNameListType"},\###
"ResourcePolicy":{"shape":"policyDocumentType"},"ResourceOwner":{"shape":"ResourceNameType"},\###
"CallerArn":{"shape":"ResourceNameType"},"ContextEntries":{"shape":"ContextEntryListType"},\###
"ResourceHandlingOption":{"shape":"ResourceHandlingOptionType"},"MaxItems":{"shape":"maxItemsType"},\###
"Marker":{"shape":"markerType"}}}
shape SimulatePolicyResponse {"type":"structure",\###
"members":{"EvaluationResults":{"shape":"EvaluationResultsListType"},"IsTruncated":{"shape":"booleanType"},\###
"Marker":{"shape":"responseMarkerType"}}}
shape SimulatePrincipalPolicyRequest {"type":"structure","required":["PolicySourceArn","ActionNames"],\###
"members":{"PolicySourceArn":{"shape":"arnType"},"PolicyInputList":{"shape":"SimulationPolicyListType"},\###
"PermissionsBoundaryPolicyInputList":{"shape":"SimulationPolicyListType"},\###
"PolicyExclusionList":{"shape":"PolicyExclusionsListType"},"ActionNames":{"shape":"ActionNameListType"},\###
"ResourceArns":{"shape":"ResourceNameListType"},"ResourcePolicy":{"shape":"policyDocumentType"},\###
"ResourceOwner":{"shape":"ResourceNameType"},"CallerArn":{"shape":"ResourceNameType"},\###
"ContextEntries":{"shape":"ContextEntryListType"},\###
"ResourceHandlingOption":{"shape":"ResourceHandlingOptionType"},"MaxItems":{"shape":"maxItemsType"},\###
"Marker":{"shape":"markerType"}}}
shape SimulationPolicyListType {"type":"list","member":{"shape":"policyDocumentType"}}
shape SourceRoleTemplate {"type":"structure","required":["TemplateArn","TemplateMinorVersion"],\###
"members":{"TemplateArn":{"shape":"arnType"},"TemplateMinorVersion":{"shape":"integerType"}}}
shape Statement {"type":"structure","members":{"SourcePolicyId":{"shape":"PolicyIdentifierType"},\###
"SourcePolicyType":{"shape":"PolicySourceType"},"StartPosition":{"shape":"Position"},\###
"EndPosition":{"shape":"Position"}}}
shape StatementListType {"type":"list","member":{"shape":"Statement"}}
shape Tag {"type":"structure","required":["Key","Value"],"members":{"Key":{"shape":"tagKeyType"},\###
"Value":{"shape":"tagValueType"}}}
shape TagInstanceProfileRequest {"type":"structure","required":["InstanceProfileName","Tags"],\###
"members":{"InstanceProfileName":{"shape":"instanceProfileNameType"},"Tags":{"shape":"tagListType"}}}
shape TagMFADeviceRequest {"type":"structure","required":["SerialNumber","Tags"],\###
"members":{"SerialNumber":{"shape":"serialNumberType"},"Tags":{"shape":"tagListType"}}}
shape TagOpenIDConnectProviderRequest {"type":"structure","required":["OpenIDConnectProviderArn","Tags"],\###
"members":{"OpenIDConnectProviderArn":{"shape":"arnType"},"Tags":{"shape":"tagListType"}}}
shape TagPolicyRequest {"type":"structure","required":["PolicyArn","Tags"],\###
"members":{"PolicyArn":{"shape":"arnType"},"Tags":{"shape":"tagListType"}}}
shape TagRoleRequest {"type":"structure","required":["RoleName","Tags"],\###
"members":{"RoleName":{"shape":"roleNameType"},"Tags":{"shape":"tagListType"}}}
shape TagSAMLProviderRequest {"type":"structure","required":["SAMLProviderArn","Tags"],\###
"members":{"SAMLProviderArn":{"shape":"arnType"},"Tags":{"shape":"tagListType"}}}
shape TagServerCertificateRequest {"type":"structure","required":["ServerCertificateName","Tags"],\###
"members":{"ServerCertificateName":{"shape":"serverCertificateNameType"},"Tags":{"shape":"tagListType"}}}
shape TagTemplate {"type":"structure","required":["Key","Value"],\###
"members":{"Key":{"shape":"tagTemplateKeyType"},"Value":{"shape":"tagTemplateValueType"}}}
shape TagUserRequest {"type":"structure","required":["UserName","Tags"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"Tags":{"shape":"tagListType"}}}
shape TrackedActionLastAccessed {"type":"structure","members":{"ActionName":{"shape":"stringType"},\###
"LastAccessedEntity":{"shape":"arnType"},"LastAccessedTime":{"shape":"dateType"},\###
"LastAccessedRegion":{"shape":"stringType"}}}
shape TrackedActionsLastAccessed {"type":"list","member":{"shape":"TrackedActionLastAccessed"}}
shape UnmodifiableEntityException {"type":"structure",\###
"members":{"message":{"shape":"unmodifiableEntityMessage"}},"error":{"code":"UnmodifiableEntity",\###
"httpStatusCode":400,"senderFault":true},"exception":true}
shape UnrecognizedPublicKeyEncodingException {"type":"structure",\###
"members":{"message":{"shape":"unrecognizedPublicKeyEncodingMessage"}},\###
"error":{"code":"UnrecognizedPublicKeyEncoding","httpStatusCode":400,"senderFault":true},"exception":true}
shape UntagInstanceProfileRequest {"type":"structure","required":["InstanceProfileName","TagKeys"],\###
"members":{"InstanceProfileName":{"shape":"instanceProfileNameType"},"TagKeys":{"shape":"tagKeyListType"}}}
shape UntagMFADeviceRequest {"type":"structure","required":["SerialNumber","TagKeys"],\###
"members":{"SerialNumber":{"shape":"serialNumberType"},"TagKeys":{"shape":"tagKeyListType"}}}
shape UntagOpenIDConnectProviderRequest {"type":"structure","required":["OpenIDConnectProviderArn","TagKeys"],\###
"members":{"OpenIDConnectProviderArn":{"shape":"arnType"},"TagKeys":{"shape":"tagKeyListType"}}}
shape UntagPolicyRequest {"type":"structure","required":["PolicyArn","TagKeys"],\###
"members":{"PolicyArn":{"shape":"arnType"},"TagKeys":{"shape":"tagKeyListType"}}}
shape UntagRoleRequest {"type":"structure","required":["RoleName","TagKeys"],\###
"members":{"RoleName":{"shape":"roleNameType"},"TagKeys":{"shape":"tagKeyListType"}}}
shape UntagSAMLProviderRequest {"type":"structure","required":["SAMLProviderArn","TagKeys"],\###
"members":{"SAMLProviderArn":{"shape":"arnType"},"TagKeys":{"shape":"tagKeyListType"}}}
shape UntagServerCertificateRequest {"type":"structure","required":["ServerCertificateName","TagKeys"],\###
"members":{"ServerCertificateName":{"shape":"serverCertificateNameType"},\###
"TagKeys":{"shape":"tagKeyListType"}}}
shape UntagUserRequest {"type":"structure","required":["UserName","TagKeys"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"TagKeys":{"shape":"tagKeyListType"}}}
shape UpdateAccessKeyRequest {"type":"structure","required":["AccessKeyId","Status"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"AccessKeyId":{"shape":"accessKeyIdType"},\###
"Status":{"shape":"statusType"}}}
shape UpdateAccountPasswordPolicyRequest {"type":"structure",\###
"members":{"MinimumPasswordLength":{"shape":"minimumPasswordLengthType"},\###
"RequireSymbols":{"shape":"booleanType"},"RequireNumbers":{"shape":"booleanType"},\###
"RequireUppercaseCharacters":{"shape":"booleanType"},"RequireLowercaseCharacters":{"shape":"booleanType"},\###
"AllowUsersToChangePassword":{"shape":"booleanType"},"MaxPasswordAge":{"shape":"maxPasswordAgeType"},\###
"PasswordReusePrevention":{"shape":"passwordReusePreventionType"},"HardExpiry":{"shape":"booleanObjectType"}}}
shape UpdateAssumeRolePolicyRequest {"type":"structure","required":["RoleName","PolicyDocument"],\###
"members":{"RoleName":{"shape":"roleNameType"},"PolicyDocument":{"shape":"policyDocumentType"}}}
shape UpdateDelegationRequestRequest {"type":"structure","required":["DelegationRequestId"],\###
"members":{"DelegationRequestId":{"shape":"delegationRequestIdType"},"Notes":{"shape":"notesType"}}}
shape UpdateGroupRequest {"type":"structure","required":["GroupName"],\###
"members":{"GroupName":{"shape":"groupNameType"},"NewPath":{"shape":"pathType"},\###
"NewGroupName":{"shape":"groupNameType"}}}
shape UpdateLoginProfileRequest {"type":"structure","required":["UserName"],\###
"members":{"UserName":{"shape":"userNameType"},"Password":{"shape":"passwordType"},\###
"PasswordResetRequired":{"shape":"booleanObjectType"}}}
shape UpdateOpenIDConnectProviderThumbprintRequest {"type":"structure","required":["OpenIDConnectProviderArn",\###
"ThumbprintList"],"members":{"OpenIDConnectProviderArn":{"shape":"arnType"},\###
"ThumbprintList":{"shape":"thumbprintListType"}}}
shape UpdateRoleDescriptionRequest {"type":"structure","required":["RoleName","Description"],\###
"members":{"RoleName":{"shape":"roleNameType"},"Description":{"shape":"roleDescriptionType"}}}
shape UpdateRoleDescriptionResponse {"type":"structure","members":{"Role":{"shape":"Role"}}}
shape UpdateRoleRequest {"type":"structure","required":["RoleName"],\###
"members":{"RoleName":{"shape":"roleNameType"},"Description":{"shape":"roleDescriptionType"},\###
"MaxSessionDuration":{"shape":"roleMaxSessionDurationType"}}}
shape UpdateRoleResponse {"type":"structure","members":{}}
shape UpdateSAMLProviderRequest {"type":"structure","required":["SAMLProviderArn"],\###
"members":{"SAMLMetadataDocument":{"shape":"SAMLMetadataDocumentType"},"SAMLProviderArn":{"shape":"arnType"},\###
"AssertionEncryptionMode":{"shape":"assertionEncryptionModeType"},"AddPrivateKey":{"shape":"privateKeyType"},\###
"RemovePrivateKey":{"shape":"privateKeyIdType"}}}
shape UpdateSAMLProviderResponse {"type":"structure","members":{"SAMLProviderArn":{"shape":"arnType"}}}
shape UpdateSSHPublicKeyRequest {"type":"structure","required":["UserName","SSHPublicKeyId","Status"],\###
"members":{"UserName":{"shape":"userNameType"},"SSHPublicKeyId":{"shape":"publicKeyIdType"},\###
"Status":{"shape":"statusType"}}}
shape UpdateServerCertificateRequest {"type":"structure","required":["ServerCertificateName"],\###
"members":{"ServerCertificateName":{"shape":"serverCertificateNameType"},"NewPath":{"shape":"pathType"},\###
"NewServerCertificateName":{"shape":"serverCertificateNameType"}}}
shape UpdateServiceSpecificCredentialRequest {"type":"structure","required":["ServiceSpecificCredentialId",\###
"Status"],"members":{"UserName":{"shape":"userNameType"},\###
"ServiceSpecificCredentialId":{"shape":"serviceSpecificCredentialId"},"Status":{"shape":"statusType"}}}
shape UpdateSigningCertificateRequest {"type":"structure","required":["CertificateId","Status"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"CertificateId":{"shape":"certificateIdType"},\###
"Status":{"shape":"statusType"}}}
shape UpdateUserRequest {"type":"structure","required":["UserName"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"NewPath":{"shape":"pathType"},\###
"NewUserName":{"shape":"userNameType"}}}
shape UploadSSHPublicKeyRequest {"type":"structure","required":["UserName","SSHPublicKeyBody"],\###
"members":{"UserName":{"shape":"userNameType"},"SSHPublicKeyBody":{"shape":"publicKeyMaterialType"}}}
shape UploadSSHPublicKeyResponse {"type":"structure","members":{"SSHPublicKey":{"shape":"SSHPublicKey"}}}
shape UploadServerCertificateRequest {"type":"structure","required":["ServerCertificateName",\###
"CertificateBody","PrivateKey"],"members":{"Path":{"shape":"pathType"},\###
"ServerCertificateName":{"shape":"serverCertificateNameType"},\###
"CertificateBody":{"shape":"certificateBodyType"},"PrivateKey":{"shape":"privateKeyType"},\###
"CertificateChain":{"shape":"certificateChainType"},"Tags":{"shape":"tagListType"}}}
shape UploadServerCertificateResponse {"type":"structure",\###
"members":{"ServerCertificateMetadata":{"shape":"ServerCertificateMetadata"},"Tags":{"shape":"tagListType"}}}
shape UploadSigningCertificateRequest {"type":"structure","required":["CertificateBody"],\###
"members":{"UserName":{"shape":"existingUserNameType"},"CertificateBody":{"shape":"certificateBodyType"}}}
shape UploadSigningCertificateResponse {"type":"structure","required":["Certificate"],\###
"members":{"Certificate":{"shape":"SigningCertificate"}}}
shape User {"type":"structure","required":["Path","UserName","UserId","Arn","CreateDate"],\###
"members":{"Path":{"shape":"pathType"},"UserName":{"shape":"userNameType"},"UserId":{"shape":"idType"},\###
"Arn":{"shape":"arnType"},"CreateDate":{"shape":"dateType"},"PasswordLastUsed":{"shape":"dateType"},\###
"PermissionsBoundary":{"shape":"AttachedPermissionsBoundary"},"Tags":{"shape":"tagListType"}}}
shape UserDetail {"type":"structure","members":{"Path":{"shape":"pathType"},\###
"UserName":{"shape":"userNameType"},"UserId":{"shape":"idType"},"Arn":{"shape":"arnType"},\###
"CreateDate":{"shape":"dateType"},"UserPolicyList":{"shape":"policyDetailListType"},\###
"GroupList":{"shape":"groupNameListType"},"AttachedManagedPolicies":{"shape":"attachedPoliciesListType"},\###
"PermissionsBoundary":{"shape":"AttachedPermissionsBoundary"},"Tags":{"shape":"tagListType"}}}
shape VirtualMFADevice {"type":"structure","required":["SerialNumber"],\###
"members":{"SerialNumber":{"shape":"serialNumberType"},"Base32StringSeed":{"shape":"BootstrapDatum"},\###
"QRCodePNG":{"shape":"BootstrapDatum"},"User":{"shape":"User"},"EnableDate":{"shape":"dateType"},\###
"Tags":{"shape":"tagListType"}}}
shape accessKeyIdType {"type":"string","max":128,"min":16,"pattern":"[\\w]+"}
shape accessKeyMetadataListType {"type":"list","member":{"shape":"AccessKeyMetadata"}}
shape accessKeySecretType {"type":"string"}
shape accountAliasListType {"type":"list","member":{"shape":"accountAliasType"}}
shape accountAliasType {"type":"string","max":63,"min":3,"pattern":"^[a-z0-9]([a-z0-9]|-(?!-)){1,\###
61}[a-z0-9]$"}
shape accountIdType {"type":"string","pattern":"\\d{12}"}
shape accountPropertiesMapType {"type":"map","key":{"shape":"accountPropertyKeyType"},\###
"value":{"shape":"accountPropertyValueType"}}
shape accountPropertyKeyType {"type":"string","max":50,"min":1,"pattern":"^[A-Za-z][A-Za-z0-9/_-]*$"}
shape accountPropertyValueType {"type":"string","max":1024,"min":1}
shape allUsers {"type":"boolean"}
shape arnType {"type":"string","max":2048,"min":20}
shape assertionEncryptionModeType {"type":"string","enum":["Required","Allowed"]}
shape assignmentStatusType {"type":"string","enum":["Assigned","Unassigned","Any"]}
shape attachedPoliciesListType {"type":"list","member":{"shape":"AttachedPolicy"}}
shape attachmentCountType {"type":"integer"}
shape authenticationCodeType {"type":"string","max":6,"min":6,"pattern":"[\\d]+"}
shape booleanObjectType {"type":"boolean"}
shape booleanType {"type":"boolean"}
shape certificateBodyType {"type":"string","max":16384,"min":1,\###
"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"}
shape certificateChainType {"type":"string","max":2097152,"min":1,\###
"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"}
shape certificateIdType {"type":"string","max":128,"min":24,"pattern":"[\\w]+"}
shape certificateListType {"type":"list","member":{"shape":"SigningCertificate"}}
shape clientIDListType {"type":"list","member":{"shape":"clientIDType"}}
shape clientIDType {"type":"string","max":255,"min":1}
shape consoleDeepLinkType {"type":"string","max":255,"min":1}
shape credentialAgeDays {"type":"integer","max":36600,"min":1}
shape credentialReportExpiredExceptionMessage {"type":"string"}
shape credentialReportNotPresentExceptionMessage {"type":"string"}
shape credentialReportNotReadyExceptionMessage {"type":"string"}
shape customSuffixType {"type":"string","max":64,"min":1,"pattern":"[\\w+=,.@-]+"}
shape dateType {"type":"timestamp"}
shape delegationRequestDescriptionType {"type":"string","max":1000,\###
"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"}
shape delegationRequestIdType {"type":"string","max":128,"min":16,"pattern":"[\\w-]+"}
shape delegationRequestsListType {"type":"list","member":{"shape":"DelegationRequest"}}
shape deleteConflictMessage {"type":"string"}
shape duplicateCertificateMessage {"type":"string"}
shape duplicateSSHPublicKeyMessage {"type":"string"}
shape encodingType {"type":"string","enum":["SSH","PEM"]}
shape entityAlreadyExistsMessage {"type":"string"}
shape entityDetailsListType {"type":"list","member":{"shape":"EntityDetails"}}
shape entityListType {"type":"list","member":{"shape":"EntityType"}}
shape entityNameType {"type":"string","max":128,"min":1,"pattern":"[\\w+=,.@-]+"}
shape entityTemporarilyUnmodifiableMessage {"type":"string"}
shape existingUserNameType {"type":"string","max":128,"min":1,"pattern":"[\\w+=,.@-]+"}
shape globalEndpointTokenVersion {"type":"string","enum":["v1Token","v2Token"]}
shape groupDetailListType {"type":"list","member":{"shape":"GroupDetail"}}
shape groupListType {"type":"list","member":{"shape":"Group"}}
shape groupNameListType {"type":"list","member":{"shape":"groupNameType"}}
shape groupNameType {"type":"string","max":128,"min":1,"pattern":"[\\w+=,.@-]+"}
shape idType {"type":"string","max":128,"min":16,"pattern":"[\\w]+"}
shape inlinePolicyTemplateListType {"type":"list","member":{"shape":"InlinePolicy"}}
shape instanceProfileListType {"type":"list","member":{"shape":"InstanceProfile"}}
shape instanceProfileNameType {"type":"string","max":128,"min":1,"pattern":"[\\w+=,.@-]+"}
shape integerType {"type":"integer"}
shape invalidAuthenticationCodeMessage {"type":"string"}
shape invalidCertificateMessage {"type":"string"}
shape invalidInputMessage {"type":"string"}
shape invalidPublicKeyMessage {"type":"string"}
shape invalidUserTypeMessage {"type":"string"}
shape jobIDType {"type":"string","max":36,"min":36}
shape jobStatusType {"type":"string","enum":["IN_PROGRESS","COMPLETED","FAILED"]}
shape keyPairMismatchMessage {"type":"string"}
shape limitExceededMessage {"type":"string"}
shape listPolicyGrantingServiceAccessResponseListType {"type":"list",\###
"member":{"shape":"ListPoliciesGrantingServiceAccessEntry"}}
shape localeType {"type":"string","max":12,"min":2}
shape malformedCertificateMessage {"type":"string"}
shape malformedPolicyDocumentMessage {"type":"string"}
shape managedByTypeType {"type":"string","enum":["Service"]}
shape managedByValueType {"type":"string","max":128,"min":1}
shape managedPolicyArnListType {"type":"list","member":{"shape":"arnType"}}
shape mapStringReplacementValueEntry {"type":"map","key":{"shape":"stringType"},\###
"value":{"shape":"ReplacementValueEntry"},"max":30}
shape markerType {"type":"string","max":320,"min":1,"pattern":"[\\u0020-\\u00FF]+"}
shape maxItemsType {"type":"integer","max":1000,"min":1}
shape maxPasswordAgeType {"type":"integer","max":1095,"min":1}
shape mfaDeviceListType {"type":"list","member":{"shape":"MFADevice"}}
shape minimumPasswordLengthType {"type":"integer","max":128,"min":6}
shape minorVersionType {"type":"integer"}
shape nameConflictMessage {"type":"string"}
shape noSuchEntityMessage {"type":"string"}
shape notesType {"type":"string","max":500,"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"}
shape notificationChannelType {"type":"string","max":400,"min":2,"pattern":"^[a-zA-Z0-9:_.-]+$"}
shape openIdIdpCommunicationErrorExceptionMessage {"type":"string"}
shape organizationsEntityPathType {"type":"string","max":427,"min":19,"pattern":"^o-[0-9a-z]{10,\###
32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*"}
shape organizationsPolicyIdType {"type":"string","pattern":"^p-[0-9a-zA-Z_]{8,128}$"}
shape ownerIdType {"type":"string","max":2048,"min":20,"pattern":"^[a-zA-Z0-9:/+=,.@_-]+$"}
shape parameterDefaultValueType {"type":"string","max":1024}
shape parameterDescriptionType {"type":"string","max":1000}
shape parameterNameType {"type":"string","max":128,"min":1}
shape parameterSubTypeType {"type":"string","max":256}
shape parameterTypeType {"type":"string","enum":["String","StringList","Number","NumberList","Arn","ArnList"]}
shape parametersDefinitionListType {"type":"list","member":{"shape":"ParameterDefinition"}}
shape passwordPolicyViolationMessage {"type":"string"}
shape passwordReusePreventionType {"type":"integer","max":24,"min":1}
shape passwordType {"type":"string","max":128,"min":1,"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"}
shape pathPrefixType {"type":"string","max":512,"min":1,"pattern":"\\u002F[\\u0021-\\u007F]*"}
shape pathType {"type":"string","max":512,"min":1,"pattern":"(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"}
shape permissionCheckResultType {"type":"string","enum":["ALLOWED","DENIED","UNSURE"]}
shape permissionCheckStatusType {"type":"string","enum":["COMPLETE","IN_PROGRESS","FAILED"]}
shape permissionType {"type":"string"}
shape policyDescriptionType {"type":"string","max":1000}
shape policyDetailListType {"type":"list","member":{"shape":"PolicyDetail"}}
shape policyDocumentType {"type":"string","max":131072,"min":1,\###
"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"}
shape policyDocumentVersionListType {"type":"list","member":{"shape":"PolicyVersion"}}
shape policyEvaluationErrorMessage {"type":"string"}
shape policyGrantingServiceAccessListType {"type":"list","member":{"shape":"PolicyGrantingServiceAccess"}}
shape policyListType {"type":"list","member":{"shape":"Policy"}}
shape policyNameListType {"type":"list","member":{"shape":"policyNameType"}}
shape policyNameType {"type":"string","max":128,"min":1,"pattern":"[\\w+=,.@-]+"}
shape policyNotAttachableMessage {"type":"string"}
shape policyOwnerEntityType {"type":"string","enum":["USER","ROLE","GROUP"]}
shape policyParameterListType {"type":"list","member":{"shape":"PolicyParameter"},"max":50}
shape policyParameterNameType {"type":"string","max":256,"min":5,"pattern":"[ -~]+"}
shape policyParameterValueType {"type":"string","pattern":"[ -~]+"}
shape policyParameterValuesListType {"type":"list","member":{"shape":"policyParameterValueType"}}
shape policyPathType {"type":"string","max":512,"min":1,"pattern":"((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"}
shape policyScopeType {"type":"string","enum":["All","AWS","Local"]}
shape policyType {"type":"string","enum":["INLINE","MANAGED"]}
shape policyVersionIdType {"type":"string","pattern":"v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"}
shape privateKeyIdType {"type":"string","max":64,"min":22,"pattern":"[A-Z0-9]+"}
shape privateKeyList {"type":"list","member":{"shape":"SAMLPrivateKey"},"max":2}
shape privateKeyType {"type":"string","max":16384,"min":1,"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"}
shape publicKeyFingerprintType {"type":"string","max":48,"min":48,"pattern":"[:\\w]+"}
shape publicKeyIdType {"type":"string","max":128,"min":20,"pattern":"[\\w]+"}
shape publicKeyMaterialType {"type":"string","max":16384,"min":1,\###
"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"}
shape redirectUrlType {"type":"string","max":255,"min":1,\###
"pattern":"^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$"}
shape replacementValueListType {"type":"list","member":{"shape":"stringType"},"max":20,"min":1}
shape reportGenerationLimitExceededMessage {"type":"string"}
shape requestMessageType {"type":"string","max":200,\###
"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"}
shape requestorNameType {"type":"string","max":30,\###
"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"}
shape requestorWorkflowIdType {"type":"string","max":400,"min":5,\###
"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+"}
shape responseMarkerType {"type":"string"}
shape roleDescriptionPatternType {"type":"string","max":512,"min":1}
shape roleDescriptionType {"type":"string","max":1000,\###
"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"}
shape roleDetailListType {"type":"list","member":{"shape":"RoleDetail"}}
shape roleListType {"type":"list","member":{"shape":"Role"}}
shape roleMaxSessionDurationType {"type":"integer","max":43200,"min":3600}
shape roleModifiedMessage {"type":"string"}
shape roleNamePatternType {"type":"string","max":256,"min":1}
shape roleNameType {"type":"string","max":64,"min":1,"pattern":"[\\w+=,.@-]+"}
shape rolePathPatternType {"type":"string","max":256,"min":1,\###
"pattern":"/[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*/"}
shape rolePermissionRestrictionArnListType {"type":"list","member":{"shape":"arnType"}}
shape roleTemplateDescriptionType {"type":"string","max":512,\###
"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"}
shape roleTemplateDisabledMessage {"type":"string"}
shape roleTemplateNameType {"type":"string","max":128,"min":1,"pattern":"[\\w+=,.\\-]+"}
shape serialNumberType {"type":"string","max":256,"min":9,"pattern":"[\\w+=/:,.@-]+"}
shape serverCertificateMetadataListType {"type":"list","member":{"shape":"ServerCertificateMetadata"}}
shape serverCertificateNameType {"type":"string","max":128,"min":1,"pattern":"[\\w+=,.@-]+"}
shape serviceCredentialAlias {"type":"string","max":200,"min":0,"pattern":"[\\w+=,.@-]+"}
shape serviceCredentialSecret {"type":"string"}
shape serviceFailureExceptionMessage {"type":"string"}
shape serviceName {"type":"string"}
shape serviceNameType {"type":"string"}
shape serviceNamespaceListType {"type":"list","member":{"shape":"serviceNamespaceType"},"max":200,"min":1}
shape serviceNamespaceType {"type":"string","max":64,"min":1,"pattern":"[\\w-]*"}
shape serviceNotSupportedMessage {"type":"string"}
shape servicePassword {"type":"string"}
shape serviceSpecificCredentialId {"type":"string","max":128,"min":20,"pattern":"[\\w]+"}
shape serviceUserName {"type":"string","max":200,"min":0,"pattern":"[\\w+=,.@-]*"}
shape sessionDurationType {"type":"integer","max":43200,"min":300}
shape sortKeyType {"type":"string","enum":["SERVICE_NAMESPACE_ASCENDING","SERVICE_NAMESPACE_DESCENDING",\###
"LAST_AUTHENTICATED_TIME_ASCENDING","LAST_AUTHENTICATED_TIME_DESCENDING"]}
shape stateType {"type":"string","enum":["UNASSIGNED","ASSIGNED","PENDING_APPROVAL","FINALIZED","ACCEPTED",\###
"REJECTED","EXPIRED"]}
shape statusType {"type":"string","enum":["Active","Inactive","Expired"]}
shape stringType {"type":"string"}
shape summaryContentType {"type":"string","max":10000,"min":0}
shape summaryKeyType {"type":"string","enum":["Users","UsersQuota","Groups","GroupsQuota",\###
"ServerCertificates","ServerCertificatesQuota","UserPolicySizeQuota","GroupPolicySizeQuota",\###
"GroupsPerUserQuota","SigningCertificatesPerUserQuota","AccessKeysPerUserQuota","MFADevices",\###
"MFADevicesInUse","AccountMFAEnabled","AccountAccessKeysPresent","AccountPasswordPresent",\###
"AccountSigningCertificatesPresent","AttachedPoliciesPerGroupQuota","AttachedPoliciesPerRoleQuota",\###
"AttachedPoliciesPerUserQuota","Policies","PoliciesQuota","PolicySizeQuota","PolicyVersionsInUse",\###
"PolicyVersionsInUseQuota","VersionsPerPolicyQuota","GlobalEndpointTokenVersion","AssumeRolePolicySizeQuota",\###
"InstanceProfiles","InstanceProfilesQuota","Providers","RolePolicySizeQuota","Roles","RolesQuota"]}
shape summaryMapType {"type":"map","key":{"shape":"summaryKeyType"},"value":{"shape":"summaryValueType"}}
shape summaryStateType {"type":"string","enum":["AVAILABLE","NOT_AVAILABLE","NOT_SUPPORTED","FAILED"]}
shape summaryValueType {"type":"integer"}
shape tagKeyListType {"type":"list","member":{"shape":"tagKeyType"},"max":50}
shape tagKeyType {"type":"string","max":128,"min":1,"pattern":"[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"}
shape tagListType {"type":"list","member":{"shape":"Tag"},"max":50}
shape tagTemplateKeyType {"type":"string","max":128,"min":1,"pattern":"[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]+"}
shape tagTemplateListType {"type":"list","member":{"shape":"TagTemplate"},"max":50}
shape tagTemplateValueType {"type":"string","max":256,"min":0,"pattern":"[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]*"}
shape tagValueType {"type":"string","max":256,"min":0,"pattern":"[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"}
shape thumbprintListType {"type":"list","member":{"shape":"thumbprintType"}}
shape thumbprintType {"type":"string","max":40,"min":40}
shape unmodifiableEntityMessage {"type":"string"}
shape unrecognizedPublicKeyEncodingMessage {"type":"string"}
shape userDetailListType {"type":"list","member":{"shape":"UserDetail"}}
shape userListType {"type":"list","member":{"shape":"User"}}
shape userNameType {"type":"string","max":64,"min":1,"pattern":"[\\w+=,.@-]+"}
shape virtualMFADeviceListType {"type":"list","member":{"shape":"VirtualMFADevice"}}
shape virtualMFADeviceName {"type":"string","min":1,"pattern":"[\\w+=,.@-]+"}
"""###
