// Written by Scripts/generate-service-models from botocore's service model; do not edit.

// swift-format-ignore-file

/// The shapes and operations of `s3`, as lines for `ServiceModel`.
let s3ModelText = ###"""
metadata {"apiVersion":"2006-03-01","checksumFormat":"md5","endpointPrefix":"s3",\###
"globalEndpoint":"s3.amazonaws.com","protocol":"rest-xml","serviceAbbreviation":"Amazon S3",\###
"serviceFullName":"Amazon Simple Storage Service","serviceId":"S3","signatureVersion":"s3",\###
"uid":"s3-2006-03-01"}
operation AbortMultipartUpload {"http":{"method":"DELETE","requestUri":"/{Bucket}/{Key+}","responseCode":204},\###
"input":{"shape":"AbortMultipartUploadRequest"},"output":{"shape":"AbortMultipartUploadOutput"}}
operation CompleteMultipartUpload {"http":{"method":"POST","requestUri":"/{Bucket}/{Key+}"},\###
"input":{"shape":"CompleteMultipartUploadRequest"},"output":{"shape":"CompleteMultipartUploadOutput"}}
operation CopyObject {"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}"},\###
"input":{"shape":"CopyObjectRequest"},"output":{"shape":"CopyObjectOutput"}}
operation CreateBucket {"http":{"method":"PUT","requestUri":"/{Bucket}"},\###
"input":{"shape":"CreateBucketRequest"},"output":{"shape":"CreateBucketOutput"}}
operation CreateBucketMetadataConfiguration {"http":{"method":"POST",\###
"requestUri":"/{Bucket}?metadataConfiguration"},"input":{"shape":"CreateBucketMetadataConfigurationRequest"}}
operation CreateBucketMetadataTableConfiguration {"http":{"method":"POST",\###
"requestUri":"/{Bucket}?metadataTable"},"input":{"shape":"CreateBucketMetadataTableConfigurationRequest"}}
operation CreateMultipartUpload {"http":{"method":"POST","requestUri":"/{Bucket}/{Key+}?uploads"},\###
"input":{"shape":"CreateMultipartUploadRequest"},"output":{"shape":"CreateMultipartUploadOutput"}}
operation CreateSession {"http":{"method":"GET","requestUri":"/{Bucket}?session"},\###
"input":{"shape":"CreateSessionRequest"},"output":{"shape":"CreateSessionOutput"}}
operation DeleteBucket {"http":{"method":"DELETE","requestUri":"/{Bucket}","responseCode":204},\###
"input":{"shape":"DeleteBucketRequest"}}
operation DeleteBucketAnalyticsConfiguration {"http":{"method":"DELETE","requestUri":"/{Bucket}?analytics",\###
"responseCode":204},"input":{"shape":"DeleteBucketAnalyticsConfigurationRequest"}}
operation DeleteBucketCors {"http":{"method":"DELETE","requestUri":"/{Bucket}?cors","responseCode":204},\###
"input":{"shape":"DeleteBucketCorsRequest"}}
operation DeleteBucketEncryption {"http":{"method":"DELETE","requestUri":"/{Bucket}?encryption",\###
"responseCode":204},"input":{"shape":"DeleteBucketEncryptionRequest"}}
operation DeleteBucketIntelligentTieringConfiguration {"http":{"method":"DELETE",\###
"requestUri":"/{Bucket}?intelligent-tiering","responseCode":204},\###
"input":{"shape":"DeleteBucketIntelligentTieringConfigurationRequest"}}
operation DeleteBucketInventoryConfiguration {"http":{"method":"DELETE","requestUri":"/{Bucket}?inventory",\###
"responseCode":204},"input":{"shape":"DeleteBucketInventoryConfigurationRequest"}}
operation DeleteBucketLifecycle {"http":{"method":"DELETE","requestUri":"/{Bucket}?lifecycle",\###
"responseCode":204},"input":{"shape":"DeleteBucketLifecycleRequest"}}
operation DeleteBucketMetadataConfiguration {"http":{"method":"DELETE",\###
"requestUri":"/{Bucket}?metadataConfiguration","responseCode":204},\###
"input":{"shape":"DeleteBucketMetadataConfigurationRequest"}}
operation DeleteBucketMetadataTableConfiguration {"http":{"method":"DELETE",\###
"requestUri":"/{Bucket}?metadataTable","responseCode":204},\###
"input":{"shape":"DeleteBucketMetadataTableConfigurationRequest"}}
operation DeleteBucketMetricsConfiguration {"http":{"method":"DELETE","requestUri":"/{Bucket}?metrics",\###
"responseCode":204},"input":{"shape":"DeleteBucketMetricsConfigurationRequest"}}
operation DeleteBucketOwnershipControls {"http":{"method":"DELETE","requestUri":"/{Bucket}?ownershipControls",\###
"responseCode":204},"input":{"shape":"DeleteBucketOwnershipControlsRequest"}}
operation DeleteBucketPolicy {"http":{"method":"DELETE","requestUri":"/{Bucket}?policy","responseCode":204},\###
"input":{"shape":"DeleteBucketPolicyRequest"}}
operation DeleteBucketReplication {"http":{"method":"DELETE","requestUri":"/{Bucket}?replication",\###
"responseCode":204},"input":{"shape":"DeleteBucketReplicationRequest"}}
operation DeleteBucketTagging {"http":{"method":"DELETE","requestUri":"/{Bucket}?tagging","responseCode":204},\###
"input":{"shape":"DeleteBucketTaggingRequest"}}
operation DeleteBucketWebsite {"http":{"method":"DELETE","requestUri":"/{Bucket}?website","responseCode":204},\###
"input":{"shape":"DeleteBucketWebsiteRequest"}}
operation DeleteObject {"http":{"method":"DELETE","requestUri":"/{Bucket}/{Key+}","responseCode":204},\###
"input":{"shape":"DeleteObjectRequest"},"output":{"shape":"DeleteObjectOutput"}}
operation DeleteObjectAnnotation {"http":{"method":"DELETE","requestUri":"/{Bucket}/{Key+}?annotation",\###
"responseCode":204},"input":{"shape":"DeleteObjectAnnotationRequest"},\###
"output":{"shape":"DeleteObjectAnnotationOutput"}}
operation DeleteObjectTagging {"http":{"method":"DELETE","requestUri":"/{Bucket}/{Key+}?tagging",\###
"responseCode":204},"input":{"shape":"DeleteObjectTaggingRequest"},\###
"output":{"shape":"DeleteObjectTaggingOutput"}}
operation DeleteObjects {"http":{"method":"POST","requestUri":"/{Bucket}?delete"},\###
"input":{"shape":"DeleteObjectsRequest"},"output":{"shape":"DeleteObjectsOutput"}}
operation DeletePublicAccessBlock {"http":{"method":"DELETE","requestUri":"/{Bucket}?publicAccessBlock",\###
"responseCode":204},"input":{"shape":"DeletePublicAccessBlockRequest"}}
operation GetBucketAbac {"http":{"method":"GET","requestUri":"/{Bucket}?abac"},\###
"input":{"shape":"GetBucketAbacRequest"},"output":{"shape":"GetBucketAbacOutput"}}
operation GetBucketAccelerateConfiguration {"http":{"method":"GET","requestUri":"/{Bucket}?accelerate"},\###
"input":{"shape":"GetBucketAccelerateConfigurationRequest"},\###
"output":{"shape":"GetBucketAccelerateConfigurationOutput"}}
operation GetBucketAcl {"http":{"method":"GET","requestUri":"/{Bucket}?acl"},\###
"input":{"shape":"GetBucketAclRequest"},"output":{"shape":"GetBucketAclOutput"}}
operation GetBucketAnalyticsConfiguration {"http":{"method":"GET","requestUri":"/{Bucket}?analytics"},\###
"input":{"shape":"GetBucketAnalyticsConfigurationRequest"},\###
"output":{"shape":"GetBucketAnalyticsConfigurationOutput"}}
operation GetBucketCors {"http":{"method":"GET","requestUri":"/{Bucket}?cors"},\###
"input":{"shape":"GetBucketCorsRequest"},"output":{"shape":"GetBucketCorsOutput"}}
operation GetBucketEncryption {"http":{"method":"GET","requestUri":"/{Bucket}?encryption"},\###
"input":{"shape":"GetBucketEncryptionRequest"},"output":{"shape":"GetBucketEncryptionOutput"}}
operation GetBucketIntelligentTieringConfiguration {"http":{"method":"GET",\###
"requestUri":"/{Bucket}?intelligent-tiering"},\###
"input":{"shape":"GetBucketIntelligentTieringConfigurationRequest"},\###
"output":{"shape":"GetBucketIntelligentTieringConfigurationOutput"}}
operation GetBucketInventoryConfiguration {"http":{"method":"GET","requestUri":"/{Bucket}?inventory"},\###
"input":{"shape":"GetBucketInventoryConfigurationRequest"},\###
"output":{"shape":"GetBucketInventoryConfigurationOutput"}}
operation GetBucketLifecycle {"http":{"method":"GET","requestUri":"/{Bucket}?lifecycle"},\###
"input":{"shape":"GetBucketLifecycleRequest"},"output":{"shape":"GetBucketLifecycleOutput"}}
operation GetBucketLifecycleConfiguration {"http":{"method":"GET","requestUri":"/{Bucket}?lifecycle"},\###
"input":{"shape":"GetBucketLifecycleConfigurationRequest"},\###
"output":{"shape":"GetBucketLifecycleConfigurationOutput"}}
operation GetBucketLocation {"http":{"method":"GET","requestUri":"/{Bucket}?location"},\###
"input":{"shape":"GetBucketLocationRequest"},"output":{"shape":"GetBucketLocationOutput"}}
operation GetBucketLogging {"http":{"method":"GET","requestUri":"/{Bucket}?logging"},\###
"input":{"shape":"GetBucketLoggingRequest"},"output":{"shape":"GetBucketLoggingOutput"}}
operation GetBucketMetadataConfiguration {"http":{"method":"GET",\###
"requestUri":"/{Bucket}?metadataConfiguration"},"input":{"shape":"GetBucketMetadataConfigurationRequest"},\###
"output":{"shape":"GetBucketMetadataConfigurationOutput"}}
operation GetBucketMetadataTableConfiguration {"http":{"method":"GET","requestUri":"/{Bucket}?metadataTable"},\###
"input":{"shape":"GetBucketMetadataTableConfigurationRequest"},\###
"output":{"shape":"GetBucketMetadataTableConfigurationOutput"}}
operation GetBucketMetricsConfiguration {"http":{"method":"GET","requestUri":"/{Bucket}?metrics"},\###
"input":{"shape":"GetBucketMetricsConfigurationRequest"},\###
"output":{"shape":"GetBucketMetricsConfigurationOutput"}}
operation GetBucketNotification {"http":{"method":"GET","requestUri":"/{Bucket}?notification"},\###
"input":{"shape":"GetBucketNotificationConfigurationRequest"},\###
"output":{"shape":"NotificationConfigurationDeprecated"}}
operation GetBucketNotificationConfiguration {"http":{"method":"GET","requestUri":"/{Bucket}?notification"},\###
"input":{"shape":"GetBucketNotificationConfigurationRequest"},"output":{"shape":"NotificationConfiguration"}}
operation GetBucketOwnershipControls {"http":{"method":"GET","requestUri":"/{Bucket}?ownershipControls"},\###
"input":{"shape":"GetBucketOwnershipControlsRequest"},"output":{"shape":"GetBucketOwnershipControlsOutput"}}
operation GetBucketPolicy {"http":{"method":"GET","requestUri":"/{Bucket}?policy"},\###
"input":{"shape":"GetBucketPolicyRequest"},"output":{"shape":"GetBucketPolicyOutput"}}
operation GetBucketPolicyStatus {"http":{"method":"GET","requestUri":"/{Bucket}?policyStatus"},\###
"input":{"shape":"GetBucketPolicyStatusRequest"},"output":{"shape":"GetBucketPolicyStatusOutput"}}
operation GetBucketReplication {"http":{"method":"GET","requestUri":"/{Bucket}?replication"},\###
"input":{"shape":"GetBucketReplicationRequest"},"output":{"shape":"GetBucketReplicationOutput"}}
operation GetBucketRequestPayment {"http":{"method":"GET","requestUri":"/{Bucket}?requestPayment"},\###
"input":{"shape":"GetBucketRequestPaymentRequest"},"output":{"shape":"GetBucketRequestPaymentOutput"}}
operation GetBucketTagging {"http":{"method":"GET","requestUri":"/{Bucket}?tagging"},\###
"input":{"shape":"GetBucketTaggingRequest"},"output":{"shape":"GetBucketTaggingOutput"}}
operation GetBucketVersioning {"http":{"method":"GET","requestUri":"/{Bucket}?versioning"},\###
"input":{"shape":"GetBucketVersioningRequest"},"output":{"shape":"GetBucketVersioningOutput"}}
operation GetBucketWebsite {"http":{"method":"GET","requestUri":"/{Bucket}?website"},\###
"input":{"shape":"GetBucketWebsiteRequest"},"output":{"shape":"GetBucketWebsiteOutput"}}
operation GetObject {"http":{"method":"GET","requestUri":"/{Bucket}/{Key+}"},\###
"input":{"shape":"GetObjectRequest"},"output":{"shape":"GetObjectOutput"}}
operation GetObjectAcl {"http":{"method":"GET","requestUri":"/{Bucket}/{Key+}?acl"},\###
"input":{"shape":"GetObjectAclRequest"},"output":{"shape":"GetObjectAclOutput"}}
operation GetObjectAnnotation {"http":{"method":"GET","requestUri":"/{Bucket}/{Key+}?annotation"},\###
"input":{"shape":"GetObjectAnnotationRequest"},"output":{"shape":"GetObjectAnnotationOutput"}}
operation GetObjectAttributes {"http":{"method":"GET","requestUri":"/{Bucket}/{Key+}?attributes"},\###
"input":{"shape":"GetObjectAttributesRequest"},"output":{"shape":"GetObjectAttributesOutput"}}
operation GetObjectLegalHold {"http":{"method":"GET","requestUri":"/{Bucket}/{Key+}?legal-hold"},\###
"input":{"shape":"GetObjectLegalHoldRequest"},"output":{"shape":"GetObjectLegalHoldOutput"}}
operation GetObjectLockConfiguration {"http":{"method":"GET","requestUri":"/{Bucket}?object-lock"},\###
"input":{"shape":"GetObjectLockConfigurationRequest"},"output":{"shape":"GetObjectLockConfigurationOutput"}}
operation GetObjectRetention {"http":{"method":"GET","requestUri":"/{Bucket}/{Key+}?retention"},\###
"input":{"shape":"GetObjectRetentionRequest"},"output":{"shape":"GetObjectRetentionOutput"}}
operation GetObjectTagging {"http":{"method":"GET","requestUri":"/{Bucket}/{Key+}?tagging"},\###
"input":{"shape":"GetObjectTaggingRequest"},"output":{"shape":"GetObjectTaggingOutput"}}
operation GetObjectTorrent {"http":{"method":"GET","requestUri":"/{Bucket}/{Key+}?torrent"},\###
"input":{"shape":"GetObjectTorrentRequest"},"output":{"shape":"GetObjectTorrentOutput"}}
operation GetPublicAccessBlock {"http":{"method":"GET","requestUri":"/{Bucket}?publicAccessBlock"},\###
"input":{"shape":"GetPublicAccessBlockRequest"},"output":{"shape":"GetPublicAccessBlockOutput"}}
operation HeadBucket {"http":{"method":"HEAD","requestUri":"/{Bucket}"},"input":{"shape":"HeadBucketRequest"},\###
"output":{"shape":"HeadBucketOutput"}}
operation HeadObject {"http":{"method":"HEAD","requestUri":"/{Bucket}/{Key+}"},\###
"input":{"shape":"HeadObjectRequest"},"output":{"shape":"HeadObjectOutput"}}
operation ListBucketAnalyticsConfigurations {"http":{"method":"GET","requestUri":"/{Bucket}?analytics"},\###
"input":{"shape":"ListBucketAnalyticsConfigurationsRequest"},\###
"output":{"shape":"ListBucketAnalyticsConfigurationsOutput"}}
operation ListBucketIntelligentTieringConfigurations {"http":{"method":"GET",\###
"requestUri":"/{Bucket}?intelligent-tiering"},\###
"input":{"shape":"ListBucketIntelligentTieringConfigurationsRequest"},\###
"output":{"shape":"ListBucketIntelligentTieringConfigurationsOutput"}}
operation ListBucketInventoryConfigurations {"http":{"method":"GET","requestUri":"/{Bucket}?inventory"},\###
"input":{"shape":"ListBucketInventoryConfigurationsRequest"},\###
"output":{"shape":"ListBucketInventoryConfigurationsOutput"}}
operation ListBucketMetricsConfigurations {"http":{"method":"GET","requestUri":"/{Bucket}?metrics"},\###
"input":{"shape":"ListBucketMetricsConfigurationsRequest"},\###
"output":{"shape":"ListBucketMetricsConfigurationsOutput"}}
operation ListBuckets {"http":{"method":"GET","requestUri":"/"},"input":{"shape":"ListBucketsRequest"},\###
"output":{"shape":"ListBucketsOutput"}}
operation ListDirectoryBuckets {"http":{"method":"GET","requestUri":"/"},\###
"input":{"shape":"ListDirectoryBucketsRequest"},"output":{"shape":"ListDirectoryBucketsOutput"}}
operation ListMultipartUploads {"http":{"method":"GET","requestUri":"/{Bucket}?uploads"},\###
"input":{"shape":"ListMultipartUploadsRequest"},"output":{"shape":"ListMultipartUploadsOutput"}}
operation ListObjectAnnotations {"http":{"method":"GET","requestUri":"/{Bucket}/{Key+}?annotation"},\###
"input":{"shape":"ListObjectAnnotationsRequest"},"output":{"shape":"ListObjectAnnotationsOutput"}}
operation ListObjectVersions {"http":{"method":"GET","requestUri":"/{Bucket}?versions"},\###
"input":{"shape":"ListObjectVersionsRequest"},"output":{"shape":"ListObjectVersionsOutput"}}
operation ListObjects {"http":{"method":"GET","requestUri":"/{Bucket}"},\###
"input":{"shape":"ListObjectsRequest"},"output":{"shape":"ListObjectsOutput"}}
operation ListObjectsV2 {"http":{"method":"GET","requestUri":"/{Bucket}?list-type=2"},\###
"input":{"shape":"ListObjectsV2Request"},"output":{"shape":"ListObjectsV2Output"}}
operation ListParts {"http":{"method":"GET","requestUri":"/{Bucket}/{Key+}"},\###
"input":{"shape":"ListPartsRequest"},"output":{"shape":"ListPartsOutput"}}
operation PutBucketAbac {"http":{"method":"PUT","requestUri":"/{Bucket}?abac"},\###
"input":{"shape":"PutBucketAbacRequest"}}
operation PutBucketAccelerateConfiguration {"http":{"method":"PUT","requestUri":"/{Bucket}?accelerate"},\###
"input":{"shape":"PutBucketAccelerateConfigurationRequest"}}
operation PutBucketAcl {"http":{"method":"PUT","requestUri":"/{Bucket}?acl"},\###
"input":{"shape":"PutBucketAclRequest"}}
operation PutBucketAnalyticsConfiguration {"http":{"method":"PUT","requestUri":"/{Bucket}?analytics"},\###
"input":{"shape":"PutBucketAnalyticsConfigurationRequest"}}
operation PutBucketCors {"http":{"method":"PUT","requestUri":"/{Bucket}?cors"},\###
"input":{"shape":"PutBucketCorsRequest"}}
operation PutBucketEncryption {"http":{"method":"PUT","requestUri":"/{Bucket}?encryption"},\###
"input":{"shape":"PutBucketEncryptionRequest"}}
operation PutBucketIntelligentTieringConfiguration {"http":{"method":"PUT",\###
"requestUri":"/{Bucket}?intelligent-tiering"},\###
"input":{"shape":"PutBucketIntelligentTieringConfigurationRequest"}}
operation PutBucketInventoryConfiguration {"http":{"method":"PUT","requestUri":"/{Bucket}?inventory"},\###
"input":{"shape":"PutBucketInventoryConfigurationRequest"}}
operation PutBucketLifecycle {"http":{"method":"PUT","requestUri":"/{Bucket}?lifecycle"},\###
"input":{"shape":"PutBucketLifecycleRequest"}}
operation PutBucketLifecycleConfiguration {"http":{"method":"PUT","requestUri":"/{Bucket}?lifecycle"},\###
"input":{"shape":"PutBucketLifecycleConfigurationRequest"},\###
"output":{"shape":"PutBucketLifecycleConfigurationOutput"}}
operation PutBucketLogging {"http":{"method":"PUT","requestUri":"/{Bucket}?logging"},\###
"input":{"shape":"PutBucketLoggingRequest"}}
operation PutBucketMetricsConfiguration {"http":{"method":"PUT","requestUri":"/{Bucket}?metrics"},\###
"input":{"shape":"PutBucketMetricsConfigurationRequest"}}
operation PutBucketNotification {"http":{"method":"PUT","requestUri":"/{Bucket}?notification"},\###
"input":{"shape":"PutBucketNotificationRequest"}}
operation PutBucketNotificationConfiguration {"http":{"method":"PUT","requestUri":"/{Bucket}?notification"},\###
"input":{"shape":"PutBucketNotificationConfigurationRequest"}}
operation PutBucketOwnershipControls {"http":{"method":"PUT","requestUri":"/{Bucket}?ownershipControls"},\###
"input":{"shape":"PutBucketOwnershipControlsRequest"}}
operation PutBucketPolicy {"http":{"method":"PUT","requestUri":"/{Bucket}?policy"},\###
"input":{"shape":"PutBucketPolicyRequest"}}
operation PutBucketReplication {"http":{"method":"PUT","requestUri":"/{Bucket}?replication"},\###
"input":{"shape":"PutBucketReplicationRequest"}}
operation PutBucketRequestPayment {"http":{"method":"PUT","requestUri":"/{Bucket}?requestPayment"},\###
"input":{"shape":"PutBucketRequestPaymentRequest"}}
operation PutBucketTagging {"http":{"method":"PUT","requestUri":"/{Bucket}?tagging"},\###
"input":{"shape":"PutBucketTaggingRequest"}}
operation PutBucketVersioning {"http":{"method":"PUT","requestUri":"/{Bucket}?versioning"},\###
"input":{"shape":"PutBucketVersioningRequest"}}
operation PutBucketWebsite {"http":{"method":"PUT","requestUri":"/{Bucket}?website"},\###
"input":{"shape":"PutBucketWebsiteRequest"}}
operation PutObject {"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}"},\###
"input":{"shape":"PutObjectRequest"},"output":{"shape":"PutObjectOutput"}}
operation PutObjectAcl {"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}?acl"},\###
"input":{"shape":"PutObjectAclRequest"},"output":{"shape":"PutObjectAclOutput"}}
operation PutObjectAnnotation {"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}?annotation"},\###
"input":{"shape":"PutObjectAnnotationRequest"},"output":{"shape":"PutObjectAnnotationOutput"}}
operation PutObjectLegalHold {"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}?legal-hold"},\###
"input":{"shape":"PutObjectLegalHoldRequest"},"output":{"shape":"PutObjectLegalHoldOutput"}}
operation PutObjectLockConfiguration {"http":{"method":"PUT","requestUri":"/{Bucket}?object-lock"},\###
"input":{"shape":"PutObjectLockConfigurationRequest"},"output":{"shape":"PutObjectLockConfigurationOutput"}}
operation PutObjectRetention {"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}?retention"},\###
"input":{"shape":"PutObjectRetentionRequest"},"output":{"shape":"PutObjectRetentionOutput"}}
operation PutObjectTagging {"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}?tagging"},\###
"input":{"shape":"PutObjectTaggingRequest"},"output":{"shape":"PutObjectTaggingOutput"}}
operation PutPublicAccessBlock {"http":{"method":"PUT","requestUri":"/{Bucket}?publicAccessBlock"},\###
"input":{"shape":"PutPublicAccessBlockRequest"}}
operation RenameObject {"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}?renameObject"},\###
"input":{"shape":"RenameObjectRequest"},"output":{"shape":"RenameObjectOutput"}}
operation RestoreObject {"http":{"method":"POST","requestUri":"/{Bucket}/{Key+}?restore"},\###
"input":{"shape":"RestoreObjectRequest"},"output":{"shape":"RestoreObjectOutput"}}
operation SelectObjectContent {"http":{"method":"POST","requestUri":"/{Bucket}/{Key+}?select&select-type=2"},\###
"input":{"shape":"SelectObjectContentRequest","locationName":"SelectObjectContentRequest",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"output":{"shape":"SelectObjectContentOutput"}}
operation UpdateBucketMetadataAnnotationTableConfiguration {"http":{"method":"PUT",\###
"requestUri":"/{Bucket}?metadataAnnotationTable"},\###
"input":{"shape":"UpdateBucketMetadataAnnotationTableConfigurationRequest"}}
operation UpdateBucketMetadataInventoryTableConfiguration {"http":{"method":"PUT",\###
"requestUri":"/{Bucket}?metadataInventoryTable"},\###
"input":{"shape":"UpdateBucketMetadataInventoryTableConfigurationRequest"}}
operation UpdateBucketMetadataJournalTableConfiguration {"http":{"method":"PUT",\###
"requestUri":"/{Bucket}?metadataJournalTable"},\###
"input":{"shape":"UpdateBucketMetadataJournalTableConfigurationRequest"}}
operation UpdateObjectEncryption {"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}?encryption"},\###
"input":{"shape":"UpdateObjectEncryptionRequest"},"output":{"shape":"UpdateObjectEncryptionResponse"}}
operation UploadPart {"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}"},\###
"input":{"shape":"UploadPartRequest"},"output":{"shape":"UploadPartOutput"}}
operation UploadPartCopy {"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}"},\###
"input":{"shape":"UploadPartCopyRequest"},"output":{"shape":"UploadPartCopyOutput"}}
operation WriteGetObjectResponse {"http":{"method":"POST","requestUri":"/WriteGetObjectResponse"},\###
"input":{"shape":"WriteGetObjectResponseRequest"}}
shape AbacStatus {"type":"structure","members":{"Status":{"shape":"BucketAbacStatus"}}}
shape AbortDate {"type":"timestamp"}
shape AbortIncompleteMultipartUpload {"type":"structure",\###
"members":{"DaysAfterInitiation":{"shape":"DaysAfterInitiation"}}}
shape AbortMultipartUploadOutput {"type":"structure","members":{"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"},"VersionId":{"shape":"ObjectVersionId",\###
"location":"header","locationName":"x-amz-version-id"}}}
shape AbortMultipartUploadRequest {"type":"structure","required":["Bucket","Key","UploadId"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},"location":"uri",\###
"locationName":"Key"},"UploadId":{"shape":"MultipartUploadId","location":"querystring",\###
"locationName":"uploadId"},"RequestPayer":{"shape":"RequestPayer","location":"header",\###
"locationName":"x-amz-request-payer"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"},"IfMatchInitiatedTime":{"shape":"IfMatchInitiatedTime",\###
"location":"header","locationName":"x-amz-if-match-initiated-time"}}}
shape AbortRuleId {"type":"string"}
shape AccelerateConfiguration {"type":"structure","members":{"Status":{"shape":"BucketAccelerateStatus"}}}
shape AcceptRanges {"type":"string"}
shape AccessControlPolicy {"type":"structure","members":{"Grants":{"shape":"Grants",\###
"locationName":"AccessControlList"},"Owner":{"shape":"Owner"}}}
shape AccessControlTranslation {"type":"structure","required":["Owner"],\###
"members":{"Owner":{"shape":"OwnerOverride"}}}
shape AccessDenied {"type":"structure","members":{},"error":{"httpStatusCode":403},"exception":true,\###
"synthetic":true}
shape AccessKeyIdValue {"type":"string"}
shape AccessPointAlias {"type":"boolean"}
shape AccessPointArn {"type":"string"}
shape AccountId {"type":"string"}
shape AllowQuotedRecordDelimiter {"type":"boolean"}
shape AllowedHeader {"type":"string"}
shape AllowedHeaders {"type":"list","member":{"shape":"AllowedHeader"},"flattened":true}
shape AllowedMethod {"type":"string"}
shape AllowedMethods {"type":"list","member":{"shape":"AllowedMethod"},"flattened":true}
shape AllowedOrigin {"type":"string"}
shape AllowedOrigins {"type":"list","member":{"shape":"AllowedOrigin"},"flattened":true}
shape AnalyticsAndOperator {"type":"structure","members":{"Prefix":{"shape":"Prefix"},\###
"Tags":{"shape":"TagSet","flattened":true,"locationName":"Tag"}}}
shape AnalyticsConfiguration {"type":"structure","required":["Id","StorageClassAnalysis"],\###
"members":{"Id":{"shape":"AnalyticsId"},"Filter":{"shape":"AnalyticsFilter"},\###
"StorageClassAnalysis":{"shape":"StorageClassAnalysis"}}}
shape AnalyticsConfigurationList {"type":"list","member":{"shape":"AnalyticsConfiguration"},"flattened":true}
shape AnalyticsExportDestination {"type":"structure","required":["S3BucketDestination"],\###
"members":{"S3BucketDestination":{"shape":"AnalyticsS3BucketDestination"}}}
shape AnalyticsFilter {"type":"structure","members":{"Prefix":{"shape":"Prefix"},"Tag":{"shape":"Tag"},\###
"And":{"shape":"AnalyticsAndOperator"}}}
shape AnalyticsId {"type":"string"}
shape AnalyticsS3BucketDestination {"type":"structure","required":["Format","Bucket"],\###
"members":{"Format":{"shape":"AnalyticsS3ExportFileFormat"},"BucketAccountId":{"shape":"AccountId"},\###
"Bucket":{"shape":"BucketName"},"Prefix":{"shape":"Prefix"}}}
shape AnalyticsS3ExportFileFormat {"type":"string","enum":["CSV"]}
shape AnnotationConfigurationState {"type":"string","enum":["ENABLED","DISABLED"]}
shape AnnotationCount {"type":"integer"}
shape AnnotationDirective {"type":"string","enum":["COPY","EXCLUDE"]}
shape AnnotationEntry {"type":"structure","required":["AnnotationName","LastModified","Size"],\###
"members":{"AnnotationName":{"shape":"AnnotationName"},"LastModified":{"shape":"LastModified"},\###
"ETag":{"shape":"ETag"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithmList"},"Size":{"shape":"Size"},\###
"ReplicationStatus":{"shape":"ReplicationStatus"}}}
shape AnnotationLimitExceeded {"type":"structure","members":{},"error":{"httpStatusCode":400},\###
"exception":true}
shape AnnotationList {"type":"list","member":{"shape":"AnnotationEntry","locationName":"AnnotationEntry"}}
shape AnnotationName {"type":"string"}
shape AnnotationNameTooLong {"type":"structure","members":{},"error":{"httpStatusCode":400},"exception":true}
shape AnnotationPayload {"type":"blob"}
shape AnnotationPrefix {"type":"string"}
shape AnnotationTableConfiguration {"type":"structure","required":["ConfigurationState"],\###
"members":{"ConfigurationState":{"shape":"AnnotationConfigurationState"},\###
"EncryptionConfiguration":{"shape":"MetadataTableEncryptionConfiguration"},"Role":{"shape":"Role"}}}
shape AnnotationTableConfigurationResult {"type":"structure","required":["ConfigurationState"],\###
"members":{"ConfigurationState":{"shape":"AnnotationConfigurationState"},\###
"TableStatus":{"shape":"MetadataTableStatus"},"Error":{"shape":"ErrorDetails"},\###
"TableName":{"shape":"S3TablesName"},"TableArn":{"shape":"S3TablesArn"},"Role":{"shape":"Role"}}}
shape AnnotationTableConfigurationUpdates {"type":"structure","required":["ConfigurationState"],\###
"members":{"ConfigurationState":{"shape":"AnnotationConfigurationState"},\###
"EncryptionConfiguration":{"shape":"MetadataTableEncryptionConfiguration"},"Role":{"shape":"Role"}}}
shape ArchiveStatus {"type":"string","enum":["ARCHIVE_ACCESS","DEEP_ARCHIVE_ACCESS"]}
shape BlockedEncryptionTypes {"type":"structure","members":{"EncryptionType":{"shape":"EncryptionTypeList"}}}
shape Body {"type":"blob"}
shape Bucket {"type":"structure","members":{"Name":{"shape":"BucketName"},\###
"CreationDate":{"shape":"CreationDate"},"BucketRegion":{"shape":"BucketRegion"},\###
"BucketArn":{"shape":"S3RegionalOrS3ExpressBucketArnString"}}}
shape BucketAbacStatus {"type":"string","enum":["Enabled","Disabled"]}
shape BucketAccelerateStatus {"type":"string","enum":["Enabled","Suspended"]}
shape BucketAlreadyExists {"type":"structure","members":{},"error":{"httpStatusCode":409},"exception":true}
shape BucketAlreadyOwnedByYou {"type":"structure","members":{},"error":{"httpStatusCode":409},\###
"exception":true}
shape BucketCannedACL {"type":"string","enum":["private","public-read","public-read-write",\###
"authenticated-read"]}
shape BucketInfo {"type":"structure","members":{"DataRedundancy":{"shape":"DataRedundancy"},\###
"Type":{"shape":"BucketType"}}}
shape BucketKeyEnabled {"type":"boolean"}
shape BucketLifecycleConfiguration {"type":"structure","required":["Rules"],\###
"members":{"Rules":{"shape":"LifecycleRules","locationName":"Rule"}}}
shape BucketLocationConstraint {"type":"string","enum":["af-south-1","ap-east-1","ap-east-2","ap-northeast-1",\###
"ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2",\###
"ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1",\###
"ca-west-1","cn-north-1","cn-northwest-1","EU","eu-central-1","eu-central-2","eu-north-1","eu-south-1",\###
"eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1",\###
"sa-east-1","us-east-2","us-gov-east-1","us-gov-west-1","us-west-1","us-west-2"]}
shape BucketLocationName {"type":"string"}
shape BucketLoggingStatus {"type":"structure","members":{"LoggingEnabled":{"shape":"LoggingEnabled"}}}
shape BucketLogsPermission {"type":"string","enum":["FULL_CONTROL","READ","WRITE"]}
shape BucketName {"type":"string"}
shape BucketNamespace {"type":"string","enum":["account-regional","global"]}
shape BucketRegion {"type":"string"}
shape BucketType {"type":"string","enum":["Directory"]}
shape BucketVersioningStatus {"type":"string","enum":["Enabled","Suspended"]}
shape Buckets {"type":"list","member":{"shape":"Bucket","locationName":"Bucket"}}
shape BypassGovernanceRetention {"type":"boolean"}
shape BytesProcessed {"type":"long"}
shape BytesReturned {"type":"long"}
shape BytesScanned {"type":"long"}
shape CORSConfiguration {"type":"structure","required":["CORSRules"],\###
"members":{"CORSRules":{"shape":"CORSRules","locationName":"CORSRule"}}}
shape CORSRule {"type":"structure","required":["AllowedMethods","AllowedOrigins"],\###
"members":{"ID":{"shape":"ID"},"AllowedHeaders":{"shape":"AllowedHeaders","locationName":"AllowedHeader"},\###
"AllowedMethods":{"shape":"AllowedMethods","locationName":"AllowedMethod"},\###
"AllowedOrigins":{"shape":"AllowedOrigins","locationName":"AllowedOrigin"},\###
"ExposeHeaders":{"shape":"ExposeHeaders","locationName":"ExposeHeader"},\###
"MaxAgeSeconds":{"shape":"MaxAgeSeconds"}}}
shape CORSRules {"type":"list","member":{"shape":"CORSRule"},"flattened":true}
shape CSVInput {"type":"structure","members":{"FileHeaderInfo":{"shape":"FileHeaderInfo"},\###
"Comments":{"shape":"Comments"},"QuoteEscapeCharacter":{"shape":"QuoteEscapeCharacter"},\###
"RecordDelimiter":{"shape":"RecordDelimiter"},"FieldDelimiter":{"shape":"FieldDelimiter"},\###
"QuoteCharacter":{"shape":"QuoteCharacter"},\###
"AllowQuotedRecordDelimiter":{"shape":"AllowQuotedRecordDelimiter"}}}
shape CSVOutput {"type":"structure","members":{"QuoteFields":{"shape":"QuoteFields"},\###
"QuoteEscapeCharacter":{"shape":"QuoteEscapeCharacter"},"RecordDelimiter":{"shape":"RecordDelimiter"},\###
"FieldDelimiter":{"shape":"FieldDelimiter"},"QuoteCharacter":{"shape":"QuoteCharacter"}}}
shape CacheControl {"type":"string"}
shape Checksum {"type":"structure","members":{"ChecksumCRC32":{"shape":"ChecksumCRC32"},\###
"ChecksumCRC32C":{"shape":"ChecksumCRC32C"},"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME"},\###
"ChecksumSHA1":{"shape":"ChecksumSHA1"},"ChecksumSHA256":{"shape":"ChecksumSHA256"},\###
"ChecksumSHA512":{"shape":"ChecksumSHA512"},"ChecksumMD5":{"shape":"ChecksumMD5"},\###
"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64"},"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3"},\###
"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128"},"ChecksumType":{"shape":"ChecksumType"}}}
shape ChecksumAlgorithm {"type":"string","enum":["CRC32","CRC32C","SHA1","SHA256","CRC64NVME","SHA512","MD5",\###
"XXHASH64","XXHASH3","XXHASH128"]}
shape ChecksumAlgorithmList {"type":"list","member":{"shape":"ChecksumAlgorithm"},"flattened":true}
shape ChecksumCRC32 {"type":"string"}
shape ChecksumCRC32C {"type":"string"}
shape ChecksumCRC64NVME {"type":"string"}
shape ChecksumMD5 {"type":"string"}
shape ChecksumMode {"type":"string","enum":["ENABLED"]}
shape ChecksumSHA1 {"type":"string"}
shape ChecksumSHA256 {"type":"string"}
shape ChecksumSHA512 {"type":"string"}
shape ChecksumType {"type":"string","enum":["COMPOSITE","FULL_OBJECT"]}
shape ChecksumXXHASH128 {"type":"string"}
shape ChecksumXXHASH3 {"type":"string"}
shape ChecksumXXHASH64 {"type":"string"}
shape ClientToken {"type":"string"}
shape CloudFunction {"type":"string"}
shape CloudFunctionConfiguration {"type":"structure","members":{"Id":{"shape":"NotificationId"},\###
"Event":{"shape":"Event"},"Events":{"shape":"EventList","locationName":"Event"},\###
"CloudFunction":{"shape":"CloudFunction"},"InvocationRole":{"shape":"CloudFunctionInvocationRole"}}}
shape CloudFunctionInvocationRole {"type":"string"}
shape Code {"type":"string"}
shape Comments {"type":"string"}
shape CommonPrefix {"type":"structure","members":{"Prefix":{"shape":"Prefix"}}}
shape CommonPrefixList {"type":"list","member":{"shape":"CommonPrefix"},"flattened":true}
shape CompleteMultipartUploadOutput {"type":"structure","members":{"Location":{"shape":"Location"},\###
"Bucket":{"shape":"BucketName"},"Key":{"shape":"ObjectKey"},"Expiration":{"shape":"Expiration",\###
"location":"header","locationName":"x-amz-expiration"},"ETag":{"shape":"ETag"},\###
"ChecksumCRC32":{"shape":"ChecksumCRC32"},"ChecksumCRC32C":{"shape":"ChecksumCRC32C"},\###
"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME"},"ChecksumSHA1":{"shape":"ChecksumSHA1"},\###
"ChecksumSHA256":{"shape":"ChecksumSHA256"},"ChecksumSHA512":{"shape":"ChecksumSHA512"},\###
"ChecksumMD5":{"shape":"ChecksumMD5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64"},\###
"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128"},\###
"ChecksumType":{"shape":"ChecksumType"},"ServerSideEncryption":{"shape":"ServerSideEncryption",\###
"location":"header","locationName":"x-amz-server-side-encryption"},"VersionId":{"shape":"ObjectVersionId",\###
"location":"header","locationName":"x-amz-version-id"},"SSEKMSKeyId":{"shape":"SSEKMSKeyId",\###
"location":"header","locationName":"x-amz-server-side-encryption-aws-kms-key-id"},\###
"BucketKeyEnabled":{"shape":"BucketKeyEnabled","location":"header",\###
"locationName":"x-amz-server-side-encryption-bucket-key-enabled"},"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"}}}
shape CompleteMultipartUploadRequest {"type":"structure","required":["Bucket","Key","UploadId"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},"location":"uri",\###
"locationName":"Key"},"MultipartUpload":{"shape":"CompletedMultipartUpload",\###
"locationName":"CompleteMultipartUpload","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"UploadId":{"shape":"MultipartUploadId","location":"querystring","locationName":"uploadId"},\###
"ChecksumCRC32":{"shape":"ChecksumCRC32","location":"header","locationName":"x-amz-checksum-crc32"},\###
"ChecksumCRC32C":{"shape":"ChecksumCRC32C","location":"header","locationName":"x-amz-checksum-crc32c"},\###
"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME","location":"header",\###
"locationName":"x-amz-checksum-crc64nvme"},"ChecksumSHA1":{"shape":"ChecksumSHA1","location":"header",\###
"locationName":"x-amz-checksum-sha1"},"ChecksumSHA256":{"shape":"ChecksumSHA256","location":"header",\###
"locationName":"x-amz-checksum-sha256"},"ChecksumSHA512":{"shape":"ChecksumSHA512","location":"header",\###
"locationName":"x-amz-checksum-sha512"},"ChecksumMD5":{"shape":"ChecksumMD5","location":"header",\###
"locationName":"x-amz-checksum-md5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64","location":"header",\###
"locationName":"x-amz-checksum-xxhash64"},"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3","location":"header",\###
"locationName":"x-amz-checksum-xxhash3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128","location":"header",\###
"locationName":"x-amz-checksum-xxhash128"},"ChecksumType":{"shape":"ChecksumType","location":"header",\###
"locationName":"x-amz-checksum-type"},"MpuObjectSize":{"shape":"MpuObjectSize","location":"header",\###
"locationName":"x-amz-mp-object-size"},"RequestPayer":{"shape":"RequestPayer","location":"header",\###
"locationName":"x-amz-request-payer"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"},"IfMatch":{"shape":"IfMatch","location":"header",\###
"locationName":"If-Match"},"IfNoneMatch":{"shape":"IfNoneMatch","location":"header",\###
"locationName":"If-None-Match"},"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-algorithm"},"SSECustomerKey":{"shape":"SSECustomerKey",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-key"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"}},"payload":"MultipartUpload"}
shape CompletedMultipartUpload {"type":"structure","members":{"Parts":{"shape":"CompletedPartList",\###
"locationName":"Part"}}}
shape CompletedPart {"type":"structure","members":{"ETag":{"shape":"ETag"},\###
"ChecksumCRC32":{"shape":"ChecksumCRC32"},"ChecksumCRC32C":{"shape":"ChecksumCRC32C"},\###
"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME"},"ChecksumSHA1":{"shape":"ChecksumSHA1"},\###
"ChecksumSHA256":{"shape":"ChecksumSHA256"},"ChecksumSHA512":{"shape":"ChecksumSHA512"},\###
"ChecksumMD5":{"shape":"ChecksumMD5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64"},\###
"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128"},\###
"PartNumber":{"shape":"PartNumber"}}}
shape CompletedPartList {"type":"list","member":{"shape":"CompletedPart"},"flattened":true}
shape CompressionType {"type":"string","enum":["NONE","GZIP","BZIP2"]}
shape Condition {"type":"structure",\###
"members":{"HttpErrorCodeReturnedEquals":{"shape":"HttpErrorCodeReturnedEquals"},\###
"KeyPrefixEquals":{"shape":"KeyPrefixEquals"}}}
shape ConfirmRemoveSelfBucketAccess {"type":"boolean"}
shape ContentDisposition {"type":"string"}
shape ContentEncoding {"type":"string"}
shape ContentLanguage {"type":"string"}
shape ContentLength {"type":"long"}
shape ContentMD5 {"type":"string"}
shape ContentRange {"type":"string"}
shape ContentType {"type":"string"}
shape ContinuationEvent {"type":"structure","members":{},"event":true}
shape CopyObjectOutput {"type":"structure","members":{"CopyObjectResult":{"shape":"CopyObjectResult"},\###
"Expiration":{"shape":"Expiration","location":"header","locationName":"x-amz-expiration"},\###
"CopySourceVersionId":{"shape":"CopySourceVersionId","location":"header",\###
"locationName":"x-amz-copy-source-version-id"},"VersionId":{"shape":"ObjectVersionId","location":"header",\###
"locationName":"x-amz-version-id"},"ServerSideEncryption":{"shape":"ServerSideEncryption","location":"header",\###
"locationName":"x-amz-server-side-encryption"},"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-algorithm"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"SSEKMSKeyId":{"shape":"SSEKMSKeyId",\###
"location":"header","locationName":"x-amz-server-side-encryption-aws-kms-key-id"},\###
"SSEKMSEncryptionContext":{"shape":"SSEKMSEncryptionContext","location":"header",\###
"locationName":"x-amz-server-side-encryption-context"},"BucketKeyEnabled":{"shape":"BucketKeyEnabled",\###
"location":"header","locationName":"x-amz-server-side-encryption-bucket-key-enabled"},\###
"RequestCharged":{"shape":"RequestCharged","location":"header","locationName":"x-amz-request-charged"}},\###
"payload":"CopyObjectResult"}
shape CopyObjectRequest {"type":"structure","required":["Bucket","CopySource","Key"],\###
"members":{"ACL":{"shape":"ObjectCannedACL","location":"header","locationName":"x-amz-acl"},\###
"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri","locationName":"Bucket"},\###
"CacheControl":{"shape":"CacheControl","location":"header","locationName":"Cache-Control"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-checksum-algorithm"},"ContentDisposition":{"shape":"ContentDisposition",\###
"location":"header","locationName":"Content-Disposition"},"ContentEncoding":{"shape":"ContentEncoding",\###
"location":"header","locationName":"Content-Encoding"},"ContentLanguage":{"shape":"ContentLanguage",\###
"location":"header","locationName":"Content-Language"},"ContentType":{"shape":"ContentType",\###
"location":"header","locationName":"Content-Type"},"CopySource":{"shape":"CopySource",\###
"contextParam":{"name":"CopySource"},"location":"header","locationName":"x-amz-copy-source"},\###
"CopySourceIfMatch":{"shape":"CopySourceIfMatch","location":"header",\###
"locationName":"x-amz-copy-source-if-match"},"CopySourceIfModifiedSince":{"shape":"CopySourceIfModifiedSince",\###
"location":"header","locationName":"x-amz-copy-source-if-modified-since"},\###
"CopySourceIfNoneMatch":{"shape":"CopySourceIfNoneMatch","location":"header",\###
"locationName":"x-amz-copy-source-if-none-match"},\###
"CopySourceIfUnmodifiedSince":{"shape":"CopySourceIfUnmodifiedSince","location":"header",\###
"locationName":"x-amz-copy-source-if-unmodified-since"},"Expires":{"shape":"Expires","location":"header",\###
"locationName":"Expires"},"GrantFullControl":{"shape":"GrantFullControl","location":"header",\###
"locationName":"x-amz-grant-full-control"},"GrantRead":{"shape":"GrantRead","location":"header",\###
"locationName":"x-amz-grant-read"},"GrantReadACP":{"shape":"GrantReadACP","location":"header",\###
"locationName":"x-amz-grant-read-acp"},"GrantWriteACP":{"shape":"GrantWriteACP","location":"header",\###
"locationName":"x-amz-grant-write-acp"},"IfMatch":{"shape":"IfMatch","location":"header",\###
"locationName":"If-Match"},"IfNoneMatch":{"shape":"IfNoneMatch","location":"header",\###
"locationName":"If-None-Match"},"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},"location":"uri",\###
"locationName":"Key"},"Metadata":{"shape":"Metadata","location":"headers","locationName":"x-amz-meta-"},\###
"MetadataDirective":{"shape":"MetadataDirective","location":"header",\###
"locationName":"x-amz-metadata-directive"},"TaggingDirective":{"shape":"TaggingDirective","location":"header",\###
"locationName":"x-amz-tagging-directive"},"AnnotationDirective":{"shape":"AnnotationDirective",\###
"location":"header","locationName":"x-amz-object-annotation-directive"},\###
"ServerSideEncryption":{"shape":"ServerSideEncryption","location":"header",\###
"locationName":"x-amz-server-side-encryption"},"StorageClass":{"shape":"StorageClass","location":"header",\###
"locationName":"x-amz-storage-class"},"WebsiteRedirectLocation":{"shape":"WebsiteRedirectLocation",\###
"location":"header","locationName":"x-amz-website-redirect-location"},\###
"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-algorithm"},"SSECustomerKey":{"shape":"SSECustomerKey",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-key"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"SSEKMSKeyId":{"shape":"SSEKMSKeyId",\###
"location":"header","locationName":"x-amz-server-side-encryption-aws-kms-key-id"},\###
"SSEKMSEncryptionContext":{"shape":"SSEKMSEncryptionContext","location":"header",\###
"locationName":"x-amz-server-side-encryption-context"},"BucketKeyEnabled":{"shape":"BucketKeyEnabled",\###
"location":"header","locationName":"x-amz-server-side-encryption-bucket-key-enabled"},\###
"CopySourceSSECustomerAlgorithm":{"shape":"CopySourceSSECustomerAlgorithm","location":"header",\###
"locationName":"x-amz-copy-source-server-side-encryption-customer-algorithm"},\###
"CopySourceSSECustomerKey":{"shape":"CopySourceSSECustomerKey","location":"header",\###
"locationName":"x-amz-copy-source-server-side-encryption-customer-key"},\###
"CopySourceSSECustomerKeyMD5":{"shape":"CopySourceSSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-copy-source-server-side-encryption-customer-key-MD5"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"Tagging":{"shape":"TaggingHeader","location":"header","locationName":"x-amz-tagging"},\###
"ObjectLockMode":{"shape":"ObjectLockMode","location":"header","locationName":"x-amz-object-lock-mode"},\###
"ObjectLockRetainUntilDate":{"shape":"ObjectLockRetainUntilDate","location":"header",\###
"locationName":"x-amz-object-lock-retain-until-date"},\###
"ObjectLockLegalHoldStatus":{"shape":"ObjectLockLegalHoldStatus","location":"header",\###
"locationName":"x-amz-object-lock-legal-hold"},"ObjectLockEventHold":{"shape":"ObjectLockEventHold",\###
"location":"header","locationName":"x-amz-object-lock-event-hold"},\###
"ObjectLockEventHoldDurationDays":{"shape":"ObjectLockEventHoldDurationDays","location":"header",\###
"locationName":"x-amz-object-lock-event-hold-duration-days"},\###
"ObjectLockEventHoldDurationYears":{"shape":"ObjectLockEventHoldDurationYears","location":"header",\###
"locationName":"x-amz-object-lock-event-hold-duration-years"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"ExpectedSourceBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-source-expected-bucket-owner"}}}
shape CopyObjectResult {"type":"structure","members":{"ETag":{"shape":"ETag"},\###
"LastModified":{"shape":"LastModified"},"ChecksumType":{"shape":"ChecksumType"},\###
"ChecksumCRC32":{"shape":"ChecksumCRC32"},"ChecksumCRC32C":{"shape":"ChecksumCRC32C"},\###
"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME"},"ChecksumSHA1":{"shape":"ChecksumSHA1"},\###
"ChecksumSHA256":{"shape":"ChecksumSHA256"},"ChecksumSHA512":{"shape":"ChecksumSHA512"},\###
"ChecksumMD5":{"shape":"ChecksumMD5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64"},\###
"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128"}}}
shape CopyPartResult {"type":"structure","members":{"ETag":{"shape":"ETag"},\###
"LastModified":{"shape":"LastModified"},"ChecksumCRC32":{"shape":"ChecksumCRC32"},\###
"ChecksumCRC32C":{"shape":"ChecksumCRC32C"},"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME"},\###
"ChecksumSHA1":{"shape":"ChecksumSHA1"},"ChecksumSHA256":{"shape":"ChecksumSHA256"},\###
"ChecksumSHA512":{"shape":"ChecksumSHA512"},"ChecksumMD5":{"shape":"ChecksumMD5"},\###
"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64"},"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3"},\###
"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128"}}}
shape CopySource {"type":"string","pattern":"\\/?.+\\/.+"}
shape CopySourceIfMatch {"type":"string"}
shape CopySourceIfModifiedSince {"type":"timestamp"}
shape CopySourceIfNoneMatch {"type":"string"}
shape CopySourceIfUnmodifiedSince {"type":"timestamp"}
shape CopySourceRange {"type":"string"}
shape CopySourceSSECustomerAlgorithm {"type":"string"}
shape CopySourceSSECustomerKey {"type":"string"}
shape CopySourceSSECustomerKeyMD5 {"type":"string"}
shape CopySourceVersionId {"type":"string"}
shape CreateBucketConfiguration {"type":"structure",\###
"members":{"LocationConstraint":{"shape":"BucketLocationConstraint"},"Location":{"shape":"LocationInfo"},\###
"Bucket":{"shape":"BucketInfo"},"Tags":{"shape":"TagSet"}}}
shape CreateBucketMetadataConfigurationRequest {"type":"structure","required":["Bucket",\###
"MetadataConfiguration"],"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header",\###
"locationName":"Content-MD5"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"MetadataConfiguration":{"shape":"MetadataConfiguration",\###
"locationName":"MetadataConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"MetadataConfiguration"}
shape CreateBucketMetadataTableConfigurationRequest {"type":"structure","required":["Bucket",\###
"MetadataTableConfiguration"],"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header",\###
"locationName":"Content-MD5"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},\###
"MetadataTableConfiguration":{"shape":"MetadataTableConfiguration",\###
"locationName":"MetadataTableConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"MetadataTableConfiguration"}
shape CreateBucketOutput {"type":"structure","members":{"Location":{"shape":"Location","location":"header",\###
"locationName":"Location"},"BucketArn":{"shape":"S3RegionalOrS3ExpressBucketArnString","location":"header",\###
"locationName":"x-amz-bucket-arn"}}}
shape CreateBucketRequest {"type":"structure","required":["Bucket"],\###
"members":{"ACL":{"shape":"BucketCannedACL","location":"header","locationName":"x-amz-acl"},\###
"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri","locationName":"Bucket"},\###
"CreateBucketConfiguration":{"shape":"CreateBucketConfiguration","locationName":"CreateBucketConfiguration",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"GrantFullControl":{"shape":"GrantFullControl","location":"header","locationName":"x-amz-grant-full-control"},\###
"GrantRead":{"shape":"GrantRead","location":"header","locationName":"x-amz-grant-read"},\###
"GrantReadACP":{"shape":"GrantReadACP","location":"header","locationName":"x-amz-grant-read-acp"},\###
"GrantWrite":{"shape":"GrantWrite","location":"header","locationName":"x-amz-grant-write"},\###
"GrantWriteACP":{"shape":"GrantWriteACP","location":"header","locationName":"x-amz-grant-write-acp"},\###
"ObjectLockEnabledForBucket":{"shape":"ObjectLockEnabledForBucket","location":"header",\###
"locationName":"x-amz-bucket-object-lock-enabled"},"ObjectOwnership":{"shape":"ObjectOwnership",\###
"location":"header","locationName":"x-amz-object-ownership"},"BucketNamespace":{"shape":"BucketNamespace",\###
"location":"header","locationName":"x-amz-bucket-namespace"}},"payload":"CreateBucketConfiguration"}
shape CreateMultipartUploadOutput {"type":"structure","members":{"AbortDate":{"shape":"AbortDate",\###
"location":"header","locationName":"x-amz-abort-date"},"AbortRuleId":{"shape":"AbortRuleId",\###
"location":"header","locationName":"x-amz-abort-rule-id"},"Bucket":{"shape":"BucketName",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey"},"UploadId":{"shape":"MultipartUploadId"},\###
"ServerSideEncryption":{"shape":"ServerSideEncryption","location":"header",\###
"locationName":"x-amz-server-side-encryption"},"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-algorithm"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"SSEKMSKeyId":{"shape":"SSEKMSKeyId",\###
"location":"header","locationName":"x-amz-server-side-encryption-aws-kms-key-id"},\###
"SSEKMSEncryptionContext":{"shape":"SSEKMSEncryptionContext","location":"header",\###
"locationName":"x-amz-server-side-encryption-context"},"BucketKeyEnabled":{"shape":"BucketKeyEnabled",\###
"location":"header","locationName":"x-amz-server-side-encryption-bucket-key-enabled"},\###
"RequestCharged":{"shape":"RequestCharged","location":"header","locationName":"x-amz-request-charged"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-checksum-algorithm"},"ChecksumType":{"shape":"ChecksumType","location":"header",\###
"locationName":"x-amz-checksum-type"},"VersionId":{"shape":"ObjectVersionId","location":"header",\###
"locationName":"x-amz-version-id"}}}
shape CreateMultipartUploadRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"ACL":{"shape":"ObjectCannedACL","location":"header","locationName":"x-amz-acl"},\###
"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri","locationName":"Bucket"},\###
"CacheControl":{"shape":"CacheControl","location":"header","locationName":"Cache-Control"},\###
"ContentDisposition":{"shape":"ContentDisposition","location":"header","locationName":"Content-Disposition"},\###
"ContentEncoding":{"shape":"ContentEncoding","location":"header","locationName":"Content-Encoding"},\###
"ContentLanguage":{"shape":"ContentLanguage","location":"header","locationName":"Content-Language"},\###
"ContentType":{"shape":"ContentType","location":"header","locationName":"Content-Type"},\###
"Expires":{"shape":"Expires","location":"header","locationName":"Expires"},\###
"GrantFullControl":{"shape":"GrantFullControl","location":"header","locationName":"x-amz-grant-full-control"},\###
"GrantRead":{"shape":"GrantRead","location":"header","locationName":"x-amz-grant-read"},\###
"GrantReadACP":{"shape":"GrantReadACP","location":"header","locationName":"x-amz-grant-read-acp"},\###
"GrantWriteACP":{"shape":"GrantWriteACP","location":"header","locationName":"x-amz-grant-write-acp"},\###
"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},"location":"uri","locationName":"Key"},\###
"Metadata":{"shape":"Metadata","location":"headers","locationName":"x-amz-meta-"},\###
"ServerSideEncryption":{"shape":"ServerSideEncryption","location":"header",\###
"locationName":"x-amz-server-side-encryption"},"StorageClass":{"shape":"StorageClass","location":"header",\###
"locationName":"x-amz-storage-class"},"WebsiteRedirectLocation":{"shape":"WebsiteRedirectLocation",\###
"location":"header","locationName":"x-amz-website-redirect-location"},\###
"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-algorithm"},"SSECustomerKey":{"shape":"SSECustomerKey",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-key"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"SSEKMSKeyId":{"shape":"SSEKMSKeyId",\###
"location":"header","locationName":"x-amz-server-side-encryption-aws-kms-key-id"},\###
"SSEKMSEncryptionContext":{"shape":"SSEKMSEncryptionContext","location":"header",\###
"locationName":"x-amz-server-side-encryption-context"},"BucketKeyEnabled":{"shape":"BucketKeyEnabled",\###
"location":"header","locationName":"x-amz-server-side-encryption-bucket-key-enabled"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"Tagging":{"shape":"TaggingHeader","location":"header","locationName":"x-amz-tagging"},\###
"ObjectLockMode":{"shape":"ObjectLockMode","location":"header","locationName":"x-amz-object-lock-mode"},\###
"ObjectLockRetainUntilDate":{"shape":"ObjectLockRetainUntilDate","location":"header",\###
"locationName":"x-amz-object-lock-retain-until-date"},\###
"ObjectLockLegalHoldStatus":{"shape":"ObjectLockLegalHoldStatus","location":"header",\###
"locationName":"x-amz-object-lock-legal-hold"},"ObjectLockEventHold":{"shape":"ObjectLockEventHold",\###
"location":"header","locationName":"x-amz-object-lock-event-hold"},\###
"ObjectLockEventHoldDurationDays":{"shape":"ObjectLockEventHoldDurationDays","location":"header",\###
"locationName":"x-amz-object-lock-event-hold-duration-days"},\###
"ObjectLockEventHoldDurationYears":{"shape":"ObjectLockEventHoldDurationYears","location":"header",\###
"locationName":"x-amz-object-lock-event-hold-duration-years"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-checksum-algorithm"},"ChecksumType":{"shape":"ChecksumType","location":"header",\###
"locationName":"x-amz-checksum-type"}}}
shape CreateSessionOutput {"type":"structure","required":["Credentials"],\###
"members":{"ServerSideEncryption":{"shape":"ServerSideEncryption","location":"header",\###
"locationName":"x-amz-server-side-encryption"},"SSEKMSKeyId":{"shape":"SSEKMSKeyId","location":"header",\###
"locationName":"x-amz-server-side-encryption-aws-kms-key-id"},\###
"SSEKMSEncryptionContext":{"shape":"SSEKMSEncryptionContext","location":"header",\###
"locationName":"x-amz-server-side-encryption-context"},"BucketKeyEnabled":{"shape":"BucketKeyEnabled",\###
"location":"header","locationName":"x-amz-server-side-encryption-bucket-key-enabled"},\###
"Credentials":{"shape":"SessionCredentials","locationName":"Credentials"}}}
shape CreateSessionRequest {"type":"structure","required":["Bucket"],\###
"members":{"SessionMode":{"shape":"SessionMode","location":"header",\###
"locationName":"x-amz-create-session-mode"},"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"ServerSideEncryption":{"shape":"ServerSideEncryption",\###
"location":"header","locationName":"x-amz-server-side-encryption"},"SSEKMSKeyId":{"shape":"SSEKMSKeyId",\###
"location":"header","locationName":"x-amz-server-side-encryption-aws-kms-key-id"},\###
"SSEKMSEncryptionContext":{"shape":"SSEKMSEncryptionContext","location":"header",\###
"locationName":"x-amz-server-side-encryption-context"},"BucketKeyEnabled":{"shape":"BucketKeyEnabled",\###
"location":"header","locationName":"x-amz-server-side-encryption-bucket-key-enabled"}}}
shape CreationDate {"type":"timestamp"}
shape DataRedundancy {"type":"string","enum":["SingleAvailabilityZone","SingleLocalZone"]}
shape Date {"type":"timestamp","timestampFormat":"iso8601"}
shape Days {"type":"integer"}
shape DaysAfterInitiation {"type":"integer"}
shape DefaultRetention {"type":"structure","members":{"Mode":{"shape":"ObjectLockRetentionMode"},\###
"Days":{"shape":"Days"},"Years":{"shape":"Years"},"DefaultEventHold":{"shape":"EventHoldDuration"}}}
shape Delete {"type":"structure","required":["Objects"],"members":{"Objects":{"shape":"ObjectIdentifierList",\###
"locationName":"Object"},"Quiet":{"shape":"Quiet"}}}
shape DeleteBucketAnalyticsConfigurationRequest {"type":"structure","required":["Bucket","Id"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Id":{"shape":"AnalyticsId","location":"querystring","locationName":"id"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketCorsRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketEncryptionRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketIntelligentTieringConfigurationRequest {"type":"structure","required":["Bucket","Id"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Id":{"shape":"IntelligentTieringId","location":"querystring","locationName":"id"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketInventoryConfigurationRequest {"type":"structure","required":["Bucket","Id"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Id":{"shape":"InventoryId","location":"querystring","locationName":"id"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketLifecycleRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketMetadataConfigurationRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketMetadataTableConfigurationRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketMetricsConfigurationRequest {"type":"structure","required":["Bucket","Id"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Id":{"shape":"MetricsId","location":"querystring","locationName":"id"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketOwnershipControlsRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketPolicyRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketReplicationRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketRequest {"type":"structure","required":["Bucket"],"members":{"Bucket":{"shape":"BucketName",\###
"contextParam":{"name":"Bucket"},"location":"uri","locationName":"Bucket"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketTaggingRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteBucketWebsiteRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteMarker {"type":"boolean"}
shape DeleteMarkerEntry {"type":"structure","members":{"Owner":{"shape":"Owner"},"Key":{"shape":"ObjectKey"},\###
"VersionId":{"shape":"ObjectVersionId"},"IsLatest":{"shape":"IsLatest"},\###
"LastModified":{"shape":"LastModified"}}}
shape DeleteMarkerReplication {"type":"structure",\###
"members":{"Status":{"shape":"DeleteMarkerReplicationStatus"}}}
shape DeleteMarkerReplicationStatus {"type":"string","enum":["Enabled","Disabled"]}
shape DeleteMarkerVersionId {"type":"string"}
shape DeleteMarkers {"type":"list","member":{"shape":"DeleteMarkerEntry"},"flattened":true}
shape DeleteObjectAnnotationOutput {"type":"structure",\###
"members":{"ObjectVersionId":{"shape":"ObjectVersionId","location":"header",\###
"locationName":"x-amz-object-version-id"},"RequestCharged":{"shape":"RequestCharged","location":"header",\###
"locationName":"x-amz-request-charged"}}}
shape DeleteObjectAnnotationRequest {"type":"structure","required":["Bucket","Key","AnnotationName"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","location":"uri","locationName":"Key"},\###
"AnnotationName":{"shape":"AnnotationName","location":"querystring","locationName":"annotationName"},\###
"VersionId":{"shape":"ObjectVersionId","location":"querystring","locationName":"versionId"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"ObjectIfMatch":{"shape":"ObjectIfMatch","location":"header","locationName":"x-amz-object-if-match"}}}
shape DeleteObjectOutput {"type":"structure","members":{"DeleteMarker":{"shape":"DeleteMarker",\###
"location":"header","locationName":"x-amz-delete-marker"},"VersionId":{"shape":"ObjectVersionId",\###
"location":"header","locationName":"x-amz-version-id"},"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"}}}
shape DeleteObjectRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},"location":"uri",\###
"locationName":"Key"},"MFA":{"shape":"MFA","location":"header","locationName":"x-amz-mfa"},\###
"VersionId":{"shape":"ObjectVersionId","location":"querystring","locationName":"versionId"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"BypassGovernanceRetention":{"shape":"BypassGovernanceRetention","location":"header",\###
"locationName":"x-amz-bypass-governance-retention"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"},"IfMatch":{"shape":"IfMatch",\###
"location":"header","locationName":"If-Match"},"IfMatchLastModifiedTime":{"shape":"IfMatchLastModifiedTime",\###
"location":"header","locationName":"x-amz-if-match-last-modified-time"},"IfMatchSize":{"shape":"IfMatchSize",\###
"location":"header","locationName":"x-amz-if-match-size"}}}
shape DeleteObjectTaggingOutput {"type":"structure","members":{"VersionId":{"shape":"ObjectVersionId",\###
"location":"header","locationName":"x-amz-version-id"}}}
shape DeleteObjectTaggingRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","location":"uri","locationName":"Key"},\###
"VersionId":{"shape":"ObjectVersionId","location":"querystring","locationName":"versionId"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape DeleteObjectsOutput {"type":"structure","members":{"Deleted":{"shape":"DeletedObjects"},\###
"RequestCharged":{"shape":"RequestCharged","location":"header","locationName":"x-amz-request-charged"},\###
"Errors":{"shape":"Errors","locationName":"Error"}}}
shape DeleteObjectsRequest {"type":"structure","required":["Bucket","Delete"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Delete":{"shape":"Delete","locationName":"Delete",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"MFA":{"shape":"MFA","location":"header",\###
"locationName":"x-amz-mfa"},"RequestPayer":{"shape":"RequestPayer","location":"header",\###
"locationName":"x-amz-request-payer"},"BypassGovernanceRetention":{"shape":"BypassGovernanceRetention",\###
"location":"header","locationName":"x-amz-bypass-governance-retention"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"}},"payload":"Delete"}
shape DeletePublicAccessBlockRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape DeletedObject {"type":"structure","members":{"Key":{"shape":"ObjectKey"},\###
"VersionId":{"shape":"ObjectVersionId"},"DeleteMarker":{"shape":"DeleteMarker"},\###
"DeleteMarkerVersionId":{"shape":"DeleteMarkerVersionId"}}}
shape DeletedObjects {"type":"list","member":{"shape":"DeletedObject"},"flattened":true}
shape Delimiter {"type":"string"}
shape Description {"type":"string"}
shape Destination {"type":"structure","required":["Bucket"],"members":{"Bucket":{"shape":"BucketName"},\###
"Account":{"shape":"AccountId"},"StorageClass":{"shape":"StorageClass"},\###
"AccessControlTranslation":{"shape":"AccessControlTranslation"},\###
"EncryptionConfiguration":{"shape":"EncryptionConfiguration"},"ReplicationTime":{"shape":"ReplicationTime"},\###
"Metrics":{"shape":"Metrics"}}}
shape DestinationResult {"type":"structure","members":{"TableBucketType":{"shape":"S3TablesBucketType"},\###
"TableBucketArn":{"shape":"S3TablesBucketArn"},"TableNamespace":{"shape":"S3TablesNamespace"}}}
shape DirectoryBucketToken {"type":"string","max":1024,"min":0}
shape DisplayName {"type":"string"}
shape ETag {"type":"string"}
shape EmailAddress {"type":"string"}
shape EnableRequestProgress {"type":"boolean"}
shape EncodingType {"type":"string","enum":["url"]}
shape Encryption {"type":"structure","required":["EncryptionType"],\###
"members":{"EncryptionType":{"shape":"ServerSideEncryption"},"KMSKeyId":{"shape":"SSEKMSKeyId"},\###
"KMSContext":{"shape":"KMSContext"}}}
shape EncryptionConfiguration {"type":"structure","members":{"ReplicaKmsKeyID":{"shape":"ReplicaKmsKeyID"}}}
shape EncryptionType {"type":"string","enum":["NONE","SSE-C"]}
shape EncryptionTypeList {"type":"list","member":{"shape":"EncryptionType","locationName":"EncryptionType"},\###
"flattened":true}
shape EncryptionTypeMismatch {"type":"structure","members":{},"error":{"httpStatusCode":400},"exception":true}
shape End {"type":"long"}
shape EndEvent {"type":"structure","members":{},"event":true}
shape Error {"type":"structure","members":{"Key":{"shape":"ObjectKey"},\###
"VersionId":{"shape":"ObjectVersionId"},"Code":{"shape":"Code"},"Message":{"shape":"Message"}}}
shape ErrorCode {"type":"string"}
shape ErrorDetails {"type":"structure","members":{"ErrorCode":{"shape":"ErrorCode"},\###
"ErrorMessage":{"shape":"ErrorMessage"}}}
shape ErrorDocument {"type":"structure","required":["Key"],"members":{"Key":{"shape":"ObjectKey"}}}
shape ErrorMessage {"type":"string"}
shape Errors {"type":"list","member":{"shape":"Error"},"flattened":true}
shape Event {"type":"string","enum":["s3:ReducedRedundancyLostObject","s3:ObjectCreated:*",\###
"s3:ObjectCreated:Put","s3:ObjectCreated:Post","s3:ObjectCreated:Copy",\###
"s3:ObjectCreated:CompleteMultipartUpload","s3:ObjectRemoved:*","s3:ObjectRemoved:Delete",\###
"s3:ObjectRemoved:DeleteMarkerCreated","s3:ObjectRestore:*","s3:ObjectRestore:Post",\###
"s3:ObjectRestore:Completed","s3:Replication:*","s3:Replication:OperationFailedReplication",\###
"s3:Replication:OperationNotTracked","s3:Replication:OperationMissedThreshold",\###
"s3:Replication:OperationReplicatedAfterThreshold","s3:ObjectRestore:Delete","s3:LifecycleTransition",\###
"s3:IntelligentTiering","s3:ObjectAcl:Put","s3:LifecycleExpiration:*","s3:LifecycleExpiration:Delete",\###
"s3:LifecycleExpiration:DeleteMarkerCreated","s3:ObjectTagging:*","s3:ObjectTagging:Put",\###
"s3:ObjectTagging:Delete","s3:ObjectAnnotation:*","s3:ObjectAnnotation:Put","s3:ObjectAnnotation:Delete",\###
"s3:ObjectRetention:Put"]}
shape EventBridgeConfiguration {"type":"structure","members":{}}
shape EventHoldDuration {"type":"structure","members":{"Days":{"shape":"Days"},"Years":{"shape":"Years"}}}
shape EventList {"type":"list","member":{"shape":"Event"},"flattened":true}
shape ExistingObjectReplication {"type":"structure","required":["Status"],\###
"members":{"Status":{"shape":"ExistingObjectReplicationStatus"}}}
shape ExistingObjectReplicationStatus {"type":"string","enum":["Enabled","Disabled"]}
shape Expiration {"type":"string"}
shape ExpirationState {"type":"string","enum":["ENABLED","DISABLED"]}
shape ExpirationStatus {"type":"string","enum":["Enabled","Disabled"]}
shape ExpiredObjectDeleteMarker {"type":"boolean"}
shape Expires {"type":"string"}
shape ExposeHeader {"type":"string"}
shape ExposeHeaders {"type":"list","member":{"shape":"ExposeHeader"},"flattened":true}
shape Expression {"type":"string"}
shape ExpressionType {"type":"string","enum":["SQL"]}
shape FetchOwner {"type":"boolean"}
shape FieldDelimiter {"type":"string"}
shape FileHeaderInfo {"type":"string","enum":["USE","IGNORE","NONE"]}
shape FilterRule {"type":"structure","members":{"Name":{"shape":"FilterRuleName"},\###
"Value":{"shape":"FilterRuleValue"}}}
shape FilterRuleList {"type":"list","member":{"shape":"FilterRule"},"flattened":true}
shape FilterRuleName {"type":"string","enum":["prefix","suffix"]}
shape FilterRuleValue {"type":"string"}
shape GetBucketAbacOutput {"type":"structure","members":{"AbacStatus":{"shape":"AbacStatus"}},\###
"payload":"AbacStatus"}
shape GetBucketAbacRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketAccelerateConfigurationOutput {"type":"structure",\###
"members":{"Status":{"shape":"BucketAccelerateStatus"},"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"}}}
shape GetBucketAccelerateConfigurationRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"},"RequestPayer":{"shape":"RequestPayer","location":"header",\###
"locationName":"x-amz-request-payer"}}}
shape GetBucketAclOutput {"type":"structure","members":{"Owner":{"shape":"Owner"},"Grants":{"shape":"Grants",\###
"locationName":"AccessControlList"}}}
shape GetBucketAclRequest {"type":"structure","required":["Bucket"],"members":{"Bucket":{"shape":"BucketName",\###
"contextParam":{"name":"Bucket"},"location":"uri","locationName":"Bucket"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketAnalyticsConfigurationOutput {"type":"structure",\###
"members":{"AnalyticsConfiguration":{"shape":"AnalyticsConfiguration"}},"payload":"AnalyticsConfiguration"}
shape GetBucketAnalyticsConfigurationRequest {"type":"structure","required":["Bucket","Id"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Id":{"shape":"AnalyticsId","location":"querystring","locationName":"id"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketCorsOutput {"type":"structure","members":{"CORSRules":{"shape":"CORSRules",\###
"locationName":"CORSRule"}}}
shape GetBucketCorsRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketEncryptionOutput {"type":"structure",\###
"members":{"ServerSideEncryptionConfiguration":{"shape":"ServerSideEncryptionConfiguration"}},\###
"payload":"ServerSideEncryptionConfiguration"}
shape GetBucketEncryptionRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketIntelligentTieringConfigurationOutput {"type":"structure",\###
"members":{"IntelligentTieringConfiguration":{"shape":"IntelligentTieringConfiguration"}},\###
"payload":"IntelligentTieringConfiguration"}
shape GetBucketIntelligentTieringConfigurationRequest {"type":"structure","required":["Bucket","Id"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Id":{"shape":"IntelligentTieringId","location":"querystring","locationName":"id"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketInventoryConfigurationOutput {"type":"structure",\###
"members":{"InventoryConfiguration":{"shape":"InventoryConfiguration"}},"payload":"InventoryConfiguration"}
shape GetBucketInventoryConfigurationRequest {"type":"structure","required":["Bucket","Id"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Id":{"shape":"InventoryId","location":"querystring","locationName":"id"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketLifecycleConfigurationOutput {"type":"structure","members":{"Rules":{"shape":"LifecycleRules",\###
"locationName":"Rule"},"TransitionDefaultMinimumObjectSize":{"shape":"TransitionDefaultMinimumObjectSize",\###
"location":"header","locationName":"x-amz-transition-default-minimum-object-size"}}}
shape GetBucketLifecycleConfigurationRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketLifecycleOutput {"type":"structure","members":{"Rules":{"shape":"Rules",\###
"locationName":"Rule"}}}
shape GetBucketLifecycleRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketLocationOutput {"type":"structure",\###
"members":{"LocationConstraint":{"shape":"BucketLocationConstraint"}}}
shape GetBucketLocationRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketLoggingOutput {"type":"structure","members":{"LoggingEnabled":{"shape":"LoggingEnabled"}}}
shape GetBucketLoggingRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketMetadataConfigurationOutput {"type":"structure",\###
"members":{"GetBucketMetadataConfigurationResult":{"shape":"GetBucketMetadataConfigurationResult"}},\###
"payload":"GetBucketMetadataConfigurationResult"}
shape GetBucketMetadataConfigurationRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketMetadataConfigurationResult {"type":"structure","required":["MetadataConfigurationResult"],\###
"members":{"MetadataConfigurationResult":{"shape":"MetadataConfigurationResult"}}}
shape GetBucketMetadataTableConfigurationOutput {"type":"structure",\###
"members":{"GetBucketMetadataTableConfigurationResult":{"shape":"GetBucketMetadataTableConfigurationResult"}},\###
"payload":"GetBucketMetadataTableConfigurationResult"}
shape GetBucketMetadataTableConfigurationRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketMetadataTableConfigurationResult {"type":"structure",\###
"required":["MetadataTableConfigurationResult","Status"],\###
"members":{"MetadataTableConfigurationResult":{"shape":"MetadataTableConfigurationResult"},\###
"Status":{"shape":"MetadataTableStatus"},"Error":{"shape":"ErrorDetails"}}}
shape GetBucketMetricsConfigurationOutput {"type":"structure",\###
"members":{"MetricsConfiguration":{"shape":"MetricsConfiguration"}},"payload":"MetricsConfiguration"}
shape GetBucketMetricsConfigurationRequest {"type":"structure","required":["Bucket","Id"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Id":{"shape":"MetricsId","location":"querystring","locationName":"id"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketNotificationConfigurationRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketOwnershipControlsOutput {"type":"structure",\###
"members":{"OwnershipControls":{"shape":"OwnershipControls"}},"payload":"OwnershipControls"}
shape GetBucketOwnershipControlsRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketPolicyOutput {"type":"structure","members":{"Policy":{"shape":"Policy"}},"payload":"Policy"}
shape GetBucketPolicyRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketPolicyStatusOutput {"type":"structure","members":{"PolicyStatus":{"shape":"PolicyStatus"}},\###
"payload":"PolicyStatus"}
shape GetBucketPolicyStatusRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketReplicationOutput {"type":"structure",\###
"members":{"ReplicationConfiguration":{"shape":"ReplicationConfiguration"}},\###
"payload":"ReplicationConfiguration"}
shape GetBucketReplicationRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketRequestPaymentOutput {"type":"structure","members":{"Payer":{"shape":"Payer"}}}
shape GetBucketRequestPaymentRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketTaggingOutput {"type":"structure","required":["TagSet"],\###
"members":{"TagSet":{"shape":"TagSet"}}}
shape GetBucketTaggingRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketVersioningOutput {"type":"structure","members":{"Status":{"shape":"BucketVersioningStatus"},\###
"MFADelete":{"shape":"MFADeleteStatus","locationName":"MfaDelete"}}}
shape GetBucketVersioningRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetBucketWebsiteOutput {"type":"structure",\###
"members":{"RedirectAllRequestsTo":{"shape":"RedirectAllRequestsTo"},\###
"IndexDocument":{"shape":"IndexDocument"},"ErrorDocument":{"shape":"ErrorDocument"},\###
"RoutingRules":{"shape":"RoutingRules"}}}
shape GetBucketWebsiteRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetObjectAclOutput {"type":"structure","members":{"Owner":{"shape":"Owner"},"Grants":{"shape":"Grants",\###
"locationName":"AccessControlList"},"RequestCharged":{"shape":"RequestCharged","location":"header",\###
"locationName":"x-amz-request-charged"}}}
shape GetObjectAclRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},"location":"uri",\###
"locationName":"Key"},"VersionId":{"shape":"ObjectVersionId","location":"querystring",\###
"locationName":"versionId"},"RequestPayer":{"shape":"RequestPayer","location":"header",\###
"locationName":"x-amz-request-payer"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetObjectAnnotationOutput {"type":"structure",\###
"members":{"AnnotationPayload":{"shape":"AnnotationPayload","streaming":true},\###
"ObjectVersionId":{"shape":"ObjectVersionId","location":"header","locationName":"x-amz-object-version-id"},\###
"LastModified":{"shape":"LastModified","location":"header","locationName":"Last-Modified"},\###
"ContentLength":{"shape":"ContentLength","location":"header","locationName":"Content-Length"},\###
"ETag":{"shape":"ETag","location":"header","locationName":"ETag"},"ChecksumCRC32":{"shape":"ChecksumCRC32",\###
"location":"header","locationName":"x-amz-checksum-crc32"},"ChecksumCRC32C":{"shape":"ChecksumCRC32C",\###
"location":"header","locationName":"x-amz-checksum-crc32c"},"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME",\###
"location":"header","locationName":"x-amz-checksum-crc64nvme"},"ChecksumSHA1":{"shape":"ChecksumSHA1",\###
"location":"header","locationName":"x-amz-checksum-sha1"},"ChecksumSHA256":{"shape":"ChecksumSHA256",\###
"location":"header","locationName":"x-amz-checksum-sha256"},"ChecksumSHA512":{"shape":"ChecksumSHA512",\###
"location":"header","locationName":"x-amz-checksum-sha512"},"ChecksumMD5":{"shape":"ChecksumMD5",\###
"location":"header","locationName":"x-amz-checksum-md5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64",\###
"location":"header","locationName":"x-amz-checksum-xxhash64"},"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3",\###
"location":"header","locationName":"x-amz-checksum-xxhash3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128",\###
"location":"header","locationName":"x-amz-checksum-xxhash128"},"ChecksumType":{"shape":"ChecksumType",\###
"location":"header","locationName":"x-amz-checksum-type"},\###
"ServerSideEncryption":{"shape":"ServerSideEncryption","location":"header",\###
"locationName":"x-amz-server-side-encryption"},"RequestCharged":{"shape":"RequestCharged","location":"header",\###
"locationName":"x-amz-request-charged"},"ReplicationStatus":{"shape":"ReplicationStatus","location":"header",\###
"locationName":"x-amz-replication-status"}},"payload":"AnnotationPayload"}
shape GetObjectAnnotationRequest {"type":"structure","required":["Bucket","Key","AnnotationName"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},"location":"uri",\###
"locationName":"Key"},"AnnotationName":{"shape":"AnnotationName","location":"querystring",\###
"locationName":"annotationName"},"VersionId":{"shape":"ObjectVersionId","location":"querystring",\###
"locationName":"versionId"},"RequestPayer":{"shape":"RequestPayer","location":"header",\###
"locationName":"x-amz-request-payer"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"},"ChecksumMode":{"shape":"ChecksumMode","location":"header",\###
"locationName":"x-amz-checksum-mode"}}}
shape GetObjectAttributesOutput {"type":"structure","members":{"DeleteMarker":{"shape":"DeleteMarker",\###
"location":"header","locationName":"x-amz-delete-marker"},"LastModified":{"shape":"LastModified",\###
"location":"header","locationName":"Last-Modified"},"VersionId":{"shape":"ObjectVersionId",\###
"location":"header","locationName":"x-amz-version-id"},"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"},"ETag":{"shape":"ETag"},\###
"Checksum":{"shape":"Checksum"},"ObjectParts":{"shape":"GetObjectAttributesParts"},\###
"StorageClass":{"shape":"StorageClass"},"ObjectSize":{"shape":"ObjectSize"}}}
shape GetObjectAttributesParts {"type":"structure","members":{"TotalPartsCount":{"shape":"PartsCount",\###
"locationName":"PartsCount"},"PartNumberMarker":{"shape":"PartNumberMarker"},\###
"NextPartNumberMarker":{"shape":"NextPartNumberMarker"},"MaxParts":{"shape":"MaxParts"},\###
"IsTruncated":{"shape":"IsTruncated"},"Parts":{"shape":"PartsList","locationName":"Part"}}}
shape GetObjectAttributesRequest {"type":"structure","required":["Bucket","Key","ObjectAttributes"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","location":"uri","locationName":"Key"},\###
"VersionId":{"shape":"ObjectVersionId","location":"querystring","locationName":"versionId"},\###
"MaxParts":{"shape":"MaxParts","location":"header","locationName":"x-amz-max-parts"},\###
"PartNumberMarker":{"shape":"PartNumberMarker","location":"header","locationName":"x-amz-part-number-marker"},\###
"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-algorithm"},"SSECustomerKey":{"shape":"SSECustomerKey",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-key"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"RequestPayer":{"shape":"RequestPayer",\###
"location":"header","locationName":"x-amz-request-payer"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"ObjectAttributes":{"shape":"ObjectAttributesList","location":"header",\###
"locationName":"x-amz-object-attributes"}}}
shape GetObjectLegalHoldOutput {"type":"structure","members":{"LegalHold":{"shape":"ObjectLockLegalHold",\###
"locationName":"LegalHold"}},"payload":"LegalHold"}
shape GetObjectLegalHoldRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","location":"uri","locationName":"Key"},\###
"VersionId":{"shape":"ObjectVersionId","location":"querystring","locationName":"versionId"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape GetObjectLockConfigurationOutput {"type":"structure",\###
"members":{"ObjectLockConfiguration":{"shape":"ObjectLockConfiguration"}},"payload":"ObjectLockConfiguration"}
shape GetObjectLockConfigurationRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GetObjectOutput {"type":"structure","members":{"Body":{"shape":"Body","streaming":true},\###
"DeleteMarker":{"shape":"DeleteMarker","location":"header","locationName":"x-amz-delete-marker"},\###
"AcceptRanges":{"shape":"AcceptRanges","location":"header","locationName":"accept-ranges"},\###
"Expiration":{"shape":"Expiration","location":"header","locationName":"x-amz-expiration"},\###
"Restore":{"shape":"Restore","location":"header","locationName":"x-amz-restore"},\###
"LastModified":{"shape":"LastModified","location":"header","locationName":"Last-Modified"},\###
"ContentLength":{"shape":"ContentLength","location":"header","locationName":"Content-Length"},\###
"ETag":{"shape":"ETag","location":"header","locationName":"ETag"},"ChecksumCRC32":{"shape":"ChecksumCRC32",\###
"location":"header","locationName":"x-amz-checksum-crc32"},"ChecksumCRC32C":{"shape":"ChecksumCRC32C",\###
"location":"header","locationName":"x-amz-checksum-crc32c"},"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME",\###
"location":"header","locationName":"x-amz-checksum-crc64nvme"},"ChecksumSHA1":{"shape":"ChecksumSHA1",\###
"location":"header","locationName":"x-amz-checksum-sha1"},"ChecksumSHA256":{"shape":"ChecksumSHA256",\###
"location":"header","locationName":"x-amz-checksum-sha256"},"ChecksumSHA512":{"shape":"ChecksumSHA512",\###
"location":"header","locationName":"x-amz-checksum-sha512"},"ChecksumMD5":{"shape":"ChecksumMD5",\###
"location":"header","locationName":"x-amz-checksum-md5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64",\###
"location":"header","locationName":"x-amz-checksum-xxhash64"},"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3",\###
"location":"header","locationName":"x-amz-checksum-xxhash3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128",\###
"location":"header","locationName":"x-amz-checksum-xxhash128"},"ChecksumType":{"shape":"ChecksumType",\###
"location":"header","locationName":"x-amz-checksum-type"},"MissingMeta":{"shape":"MissingMeta",\###
"location":"header","locationName":"x-amz-missing-meta"},"VersionId":{"shape":"ObjectVersionId",\###
"location":"header","locationName":"x-amz-version-id"},"CacheControl":{"shape":"CacheControl",\###
"location":"header","locationName":"Cache-Control"},"ContentDisposition":{"shape":"ContentDisposition",\###
"location":"header","locationName":"Content-Disposition"},"ContentEncoding":{"shape":"ContentEncoding",\###
"location":"header","locationName":"Content-Encoding"},"ContentLanguage":{"shape":"ContentLanguage",\###
"location":"header","locationName":"Content-Language"},"ContentRange":{"shape":"ContentRange",\###
"location":"header","locationName":"Content-Range"},"ContentType":{"shape":"ContentType","location":"header",\###
"locationName":"Content-Type"},"Expires":{"shape":"Expires","location":"header","locationName":"Expires"},\###
"WebsiteRedirectLocation":{"shape":"WebsiteRedirectLocation","location":"header",\###
"locationName":"x-amz-website-redirect-location"},"ServerSideEncryption":{"shape":"ServerSideEncryption",\###
"location":"header","locationName":"x-amz-server-side-encryption"},"Metadata":{"shape":"Metadata",\###
"location":"headers","locationName":"x-amz-meta-"},"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-algorithm"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"SSEKMSKeyId":{"shape":"SSEKMSKeyId",\###
"location":"header","locationName":"x-amz-server-side-encryption-aws-kms-key-id"},\###
"BucketKeyEnabled":{"shape":"BucketKeyEnabled","location":"header",\###
"locationName":"x-amz-server-side-encryption-bucket-key-enabled"},"StorageClass":{"shape":"StorageClass",\###
"location":"header","locationName":"x-amz-storage-class"},"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"},"ReplicationStatus":{"shape":"ReplicationStatus",\###
"location":"header","locationName":"x-amz-replication-status"},"PartsCount":{"shape":"PartsCount",\###
"location":"header","locationName":"x-amz-mp-parts-count"},"TagCount":{"shape":"TagCount","location":"header",\###
"locationName":"x-amz-tagging-count"},"ObjectLockMode":{"shape":"ObjectLockMode","location":"header",\###
"locationName":"x-amz-object-lock-mode"},"ObjectLockRetainUntilDate":{"shape":"ObjectLockRetainUntilDate",\###
"location":"header","locationName":"x-amz-object-lock-retain-until-date"},\###
"ObjectLockLegalHoldStatus":{"shape":"ObjectLockLegalHoldStatus","location":"header",\###
"locationName":"x-amz-object-lock-legal-hold"},"ObjectLockEventHold":{"shape":"ObjectLockEventHold",\###
"location":"header","locationName":"x-amz-object-lock-event-hold"},\###
"ObjectLockEventHoldDurationDays":{"shape":"ObjectLockEventHoldDurationDays","location":"header",\###
"locationName":"x-amz-object-lock-event-hold-duration-days"},\###
"ObjectLockEventHoldDurationYears":{"shape":"ObjectLockEventHoldDurationYears","location":"header",\###
"locationName":"x-amz-object-lock-event-hold-duration-years"}},"payload":"Body"}
shape GetObjectRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"IfMatch":{"shape":"IfMatch","location":"header","locationName":"If-Match"},\###
"IfModifiedSince":{"shape":"IfModifiedSince","location":"header","locationName":"If-Modified-Since"},\###
"IfNoneMatch":{"shape":"IfNoneMatch","location":"header","locationName":"If-None-Match"},\###
"IfUnmodifiedSince":{"shape":"IfUnmodifiedSince","location":"header","locationName":"If-Unmodified-Since"},\###
"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},"location":"uri","locationName":"Key"},\###
"Range":{"shape":"Range","location":"header","locationName":"Range"},\###
"ResponseCacheControl":{"shape":"ResponseCacheControl","location":"querystring",\###
"locationName":"response-cache-control"},"ResponseContentDisposition":{"shape":"ResponseContentDisposition",\###
"location":"querystring","locationName":"response-content-disposition"},\###
"ResponseContentEncoding":{"shape":"ResponseContentEncoding","location":"querystring",\###
"locationName":"response-content-encoding"},"ResponseContentLanguage":{"shape":"ResponseContentLanguage",\###
"location":"querystring","locationName":"response-content-language"},\###
"ResponseContentType":{"shape":"ResponseContentType","location":"querystring",\###
"locationName":"response-content-type"},"ResponseExpires":{"shape":"ResponseExpires","location":"querystring",\###
"locationName":"response-expires"},"VersionId":{"shape":"ObjectVersionId","location":"querystring",\###
"locationName":"versionId"},"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-algorithm"},"SSECustomerKey":{"shape":"SSECustomerKey",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-key"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"RequestPayer":{"shape":"RequestPayer",\###
"location":"header","locationName":"x-amz-request-payer"},"PartNumber":{"shape":"PartNumber",\###
"location":"querystring","locationName":"partNumber"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"},"ChecksumMode":{"shape":"ChecksumMode",\###
"location":"header","locationName":"x-amz-checksum-mode"}}}
shape GetObjectResponseStatusCode {"type":"integer"}
shape GetObjectRetentionOutput {"type":"structure","members":{"Retention":{"shape":"ObjectLockRetention",\###
"locationName":"Retention"}},"payload":"Retention"}
shape GetObjectRetentionRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","location":"uri","locationName":"Key"},\###
"VersionId":{"shape":"ObjectVersionId","location":"querystring","locationName":"versionId"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape GetObjectTaggingOutput {"type":"structure","required":["TagSet"],\###
"members":{"VersionId":{"shape":"ObjectVersionId","location":"header","locationName":"x-amz-version-id"},\###
"TagSet":{"shape":"TagSet"}}}
shape GetObjectTaggingRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","location":"uri","locationName":"Key"},\###
"VersionId":{"shape":"ObjectVersionId","location":"querystring","locationName":"versionId"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"}}}
shape GetObjectTorrentOutput {"type":"structure","members":{"Body":{"shape":"Body","streaming":true},\###
"RequestCharged":{"shape":"RequestCharged","location":"header","locationName":"x-amz-request-charged"}},\###
"payload":"Body"}
shape GetObjectTorrentRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","location":"uri","locationName":"Key"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape GetPublicAccessBlockOutput {"type":"structure",\###
"members":{"PublicAccessBlockConfiguration":{"shape":"PublicAccessBlockConfiguration"}},\###
"payload":"PublicAccessBlockConfiguration"}
shape GetPublicAccessBlockRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape GlacierJobParameters {"type":"structure","required":["Tier"],"members":{"Tier":{"shape":"Tier"}}}
shape Grant {"type":"structure","members":{"Grantee":{"shape":"Grantee"},"Permission":{"shape":"Permission"}}}
shape GrantFullControl {"type":"string"}
shape GrantRead {"type":"string"}
shape GrantReadACP {"type":"string"}
shape GrantWrite {"type":"string"}
shape GrantWriteACP {"type":"string"}
shape Grantee {"type":"structure","required":["Type"],"members":{"DisplayName":{"shape":"DisplayName"},\###
"EmailAddress":{"shape":"EmailAddress"},"ID":{"shape":"ID"},"Type":{"shape":"Type","locationName":"xsi:type",\###
"xmlAttribute":true},"URI":{"shape":"URI"}},"xmlNamespace":{"prefix":"xsi",\###
"uri":"http://www.w3.org/2001/XMLSchema-instance"}}
shape Grants {"type":"list","member":{"shape":"Grant","locationName":"Grant"}}
shape HeadBucketOutput {"type":"structure",\###
"members":{"BucketArn":{"shape":"S3RegionalOrS3ExpressBucketArnString","location":"header",\###
"locationName":"x-amz-bucket-arn"},"BucketLocationType":{"shape":"LocationType","location":"header",\###
"locationName":"x-amz-bucket-location-type"},"BucketLocationName":{"shape":"BucketLocationName",\###
"location":"header","locationName":"x-amz-bucket-location-name"},"BucketRegion":{"shape":"Region",\###
"location":"header","locationName":"x-amz-bucket-region"},"AccessPointAlias":{"shape":"AccessPointAlias",\###
"location":"header","locationName":"x-amz-access-point-alias"}}}
shape HeadBucketRequest {"type":"structure","required":["Bucket"],"members":{"Bucket":{"shape":"BucketName",\###
"contextParam":{"name":"Bucket"},"location":"uri","locationName":"Bucket"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape HeadObjectOutput {"type":"structure","members":{"DeleteMarker":{"shape":"DeleteMarker",\###
"location":"header","locationName":"x-amz-delete-marker"},"AcceptRanges":{"shape":"AcceptRanges",\###
"location":"header","locationName":"accept-ranges"},"Expiration":{"shape":"Expiration","location":"header",\###
"locationName":"x-amz-expiration"},"Restore":{"shape":"Restore","location":"header",\###
"locationName":"x-amz-restore"},"ArchiveStatus":{"shape":"ArchiveStatus","location":"header",\###
"locationName":"x-amz-archive-status"},"LastModified":{"shape":"LastModified","location":"header",\###
"locationName":"Last-Modified"},"ContentLength":{"shape":"ContentLength","location":"header",\###
"locationName":"Content-Length"},"ChecksumCRC32":{"shape":"ChecksumCRC32","location":"header",\###
"locationName":"x-amz-checksum-crc32"},"ChecksumCRC32C":{"shape":"ChecksumCRC32C","location":"header",\###
"locationName":"x-amz-checksum-crc32c"},"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME","location":"header",\###
"locationName":"x-amz-checksum-crc64nvme"},"ChecksumSHA1":{"shape":"ChecksumSHA1","location":"header",\###
"locationName":"x-amz-checksum-sha1"},"ChecksumSHA256":{"shape":"ChecksumSHA256","location":"header",\###
"locationName":"x-amz-checksum-sha256"},"ChecksumSHA512":{"shape":"ChecksumSHA512","location":"header",\###
"locationName":"x-amz-checksum-sha512"},"ChecksumMD5":{"shape":"ChecksumMD5","location":"header",\###
"locationName":"x-amz-checksum-md5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64","location":"header",\###
"locationName":"x-amz-checksum-xxhash64"},"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3","location":"header",\###
"locationName":"x-amz-checksum-xxhash3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128","location":"header",\###
"locationName":"x-amz-checksum-xxhash128"},"ChecksumType":{"shape":"ChecksumType","location":"header",\###
"locationName":"x-amz-checksum-type"},"ETag":{"shape":"ETag","location":"header","locationName":"ETag"},\###
"MissingMeta":{"shape":"MissingMeta","location":"header","locationName":"x-amz-missing-meta"},\###
"VersionId":{"shape":"ObjectVersionId","location":"header","locationName":"x-amz-version-id"},\###
"CacheControl":{"shape":"CacheControl","location":"header","locationName":"Cache-Control"},\###
"ContentDisposition":{"shape":"ContentDisposition","location":"header","locationName":"Content-Disposition"},\###
"ContentEncoding":{"shape":"ContentEncoding","location":"header","locationName":"Content-Encoding"},\###
"ContentLanguage":{"shape":"ContentLanguage","location":"header","locationName":"Content-Language"},\###
"ContentType":{"shape":"ContentType","location":"header","locationName":"Content-Type"},\###
"ContentRange":{"shape":"ContentRange","location":"header","locationName":"Content-Range"},\###
"Expires":{"shape":"Expires","location":"header","locationName":"Expires"},\###
"WebsiteRedirectLocation":{"shape":"WebsiteRedirectLocation","location":"header",\###
"locationName":"x-amz-website-redirect-location"},"ServerSideEncryption":{"shape":"ServerSideEncryption",\###
"location":"header","locationName":"x-amz-server-side-encryption"},"Metadata":{"shape":"Metadata",\###
"location":"headers","locationName":"x-amz-meta-"},"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-algorithm"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"SSEKMSKeyId":{"shape":"SSEKMSKeyId",\###
"location":"header","locationName":"x-amz-server-side-encryption-aws-kms-key-id"},\###
"BucketKeyEnabled":{"shape":"BucketKeyEnabled","location":"header",\###
"locationName":"x-amz-server-side-encryption-bucket-key-enabled"},"StorageClass":{"shape":"StorageClass",\###
"location":"header","locationName":"x-amz-storage-class"},"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"},"ReplicationStatus":{"shape":"ReplicationStatus",\###
"location":"header","locationName":"x-amz-replication-status"},"PartsCount":{"shape":"PartsCount",\###
"location":"header","locationName":"x-amz-mp-parts-count"},"TagCount":{"shape":"TagCount","location":"header",\###
"locationName":"x-amz-tagging-count"},"ObjectLockMode":{"shape":"ObjectLockMode","location":"header",\###
"locationName":"x-amz-object-lock-mode"},"ObjectLockRetainUntilDate":{"shape":"ObjectLockRetainUntilDate",\###
"location":"header","locationName":"x-amz-object-lock-retain-until-date"},\###
"ObjectLockLegalHoldStatus":{"shape":"ObjectLockLegalHoldStatus","location":"header",\###
"locationName":"x-amz-object-lock-legal-hold"},"ObjectLockEventHold":{"shape":"ObjectLockEventHold",\###
"location":"header","locationName":"x-amz-object-lock-event-hold"},\###
"ObjectLockEventHoldDurationDays":{"shape":"ObjectLockEventHoldDurationDays","location":"header",\###
"locationName":"x-amz-object-lock-event-hold-duration-days"},\###
"ObjectLockEventHoldDurationYears":{"shape":"ObjectLockEventHoldDurationYears","location":"header",\###
"locationName":"x-amz-object-lock-event-hold-duration-years"}}}
shape HeadObjectRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"IfMatch":{"shape":"IfMatch","location":"header","locationName":"If-Match"},\###
"IfModifiedSince":{"shape":"IfModifiedSince","location":"header","locationName":"If-Modified-Since"},\###
"IfNoneMatch":{"shape":"IfNoneMatch","location":"header","locationName":"If-None-Match"},\###
"IfUnmodifiedSince":{"shape":"IfUnmodifiedSince","location":"header","locationName":"If-Unmodified-Since"},\###
"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},"location":"uri","locationName":"Key"},\###
"Range":{"shape":"Range","location":"header","locationName":"Range"},\###
"ResponseCacheControl":{"shape":"ResponseCacheControl","location":"querystring",\###
"locationName":"response-cache-control"},"ResponseContentDisposition":{"shape":"ResponseContentDisposition",\###
"location":"querystring","locationName":"response-content-disposition"},\###
"ResponseContentEncoding":{"shape":"ResponseContentEncoding","location":"querystring",\###
"locationName":"response-content-encoding"},"ResponseContentLanguage":{"shape":"ResponseContentLanguage",\###
"location":"querystring","locationName":"response-content-language"},\###
"ResponseContentType":{"shape":"ResponseContentType","location":"querystring",\###
"locationName":"response-content-type"},"ResponseExpires":{"shape":"ResponseExpires","location":"querystring",\###
"locationName":"response-expires"},"VersionId":{"shape":"ObjectVersionId","location":"querystring",\###
"locationName":"versionId"},"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-algorithm"},"SSECustomerKey":{"shape":"SSECustomerKey",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-key"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"RequestPayer":{"shape":"RequestPayer",\###
"location":"header","locationName":"x-amz-request-payer"},"PartNumber":{"shape":"PartNumber",\###
"location":"querystring","locationName":"partNumber"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"},"ChecksumMode":{"shape":"ChecksumMode",\###
"location":"header","locationName":"x-amz-checksum-mode"}}}
shape HostName {"type":"string"}
shape HttpErrorCodeReturnedEquals {"type":"string"}
shape HttpRedirectCode {"type":"string"}
shape ID {"type":"string"}
shape IdempotencyParameterMismatch {"type":"structure","members":{},"error":{"httpStatusCode":400},\###
"exception":true}
shape IfMatch {"type":"string"}
shape IfMatchInitiatedTime {"type":"timestamp","timestampFormat":"rfc822"}
shape IfMatchLastModifiedTime {"type":"timestamp","timestampFormat":"rfc822"}
shape IfMatchSize {"type":"long"}
shape IfModifiedSince {"type":"timestamp"}
shape IfNoneMatch {"type":"string"}
shape IfUnmodifiedSince {"type":"timestamp"}
shape IndexDocument {"type":"structure","required":["Suffix"],"members":{"Suffix":{"shape":"Suffix"}}}
shape Initiated {"type":"timestamp"}
shape Initiator {"type":"structure","members":{"ID":{"shape":"ID"},"DisplayName":{"shape":"DisplayName"}}}
shape InputSerialization {"type":"structure","members":{"CSV":{"shape":"CSVInput"},\###
"CompressionType":{"shape":"CompressionType"},"JSON":{"shape":"JSONInput"},\###
"Parquet":{"shape":"ParquetInput"}}}
shape IntelligentTieringAccessTier {"type":"string","enum":["ARCHIVE_ACCESS","DEEP_ARCHIVE_ACCESS"]}
shape IntelligentTieringAndOperator {"type":"structure","members":{"Prefix":{"shape":"Prefix"},\###
"Tags":{"shape":"TagSet","flattened":true,"locationName":"Tag"}}}
shape IntelligentTieringConfiguration {"type":"structure","required":["Id","Status","Tierings"],\###
"members":{"Id":{"shape":"IntelligentTieringId"},"Filter":{"shape":"IntelligentTieringFilter"},\###
"Status":{"shape":"IntelligentTieringStatus"},"Tierings":{"shape":"TieringList","locationName":"Tiering"}}}
shape IntelligentTieringConfigurationList {"type":"list","member":{"shape":"IntelligentTieringConfiguration"},\###
"flattened":true}
shape IntelligentTieringDays {"type":"integer"}
shape IntelligentTieringFilter {"type":"structure","members":{"Prefix":{"shape":"Prefix"},\###
"Tag":{"shape":"Tag"},"And":{"shape":"IntelligentTieringAndOperator"}}}
shape IntelligentTieringId {"type":"string"}
shape IntelligentTieringStatus {"type":"string","enum":["Enabled","Disabled"]}
shape InvalidAnnotationName {"type":"structure","members":{},"error":{"httpStatusCode":400},"exception":true}
shape InvalidObjectState {"type":"structure","members":{"StorageClass":{"shape":"StorageClass"},\###
"AccessTier":{"shape":"IntelligentTieringAccessTier"}},"error":{"httpStatusCode":403},"exception":true}
shape InvalidPrefix {"type":"structure","members":{},"error":{"httpStatusCode":400},"exception":true}
shape InvalidRequest {"type":"structure","members":{},"error":{"httpStatusCode":400},"exception":true}
shape InvalidWriteOffset {"type":"structure","members":{},"error":{"httpStatusCode":400},"exception":true}
shape InventoryConfiguration {"type":"structure","required":["Destination","IsEnabled","Id",\###
"IncludedObjectVersions","Schedule"],"members":{"Destination":{"shape":"InventoryDestination"},\###
"IsEnabled":{"shape":"IsEnabled"},"Filter":{"shape":"InventoryFilter"},"Id":{"shape":"InventoryId"},\###
"IncludedObjectVersions":{"shape":"InventoryIncludedObjectVersions"},\###
"OptionalFields":{"shape":"InventoryOptionalFields"},"Schedule":{"shape":"InventorySchedule"}}}
shape InventoryConfigurationList {"type":"list","member":{"shape":"InventoryConfiguration"},"flattened":true}
shape InventoryConfigurationState {"type":"string","enum":["ENABLED","DISABLED"]}
shape InventoryDestination {"type":"structure","required":["S3BucketDestination"],\###
"members":{"S3BucketDestination":{"shape":"InventoryS3BucketDestination"}}}
shape InventoryEncryption {"type":"structure","members":{"SSES3":{"shape":"SSES3","locationName":"SSE-S3"},\###
"SSEKMS":{"shape":"SSEKMS","locationName":"SSE-KMS"}}}
shape InventoryFilter {"type":"structure","required":["Prefix"],"members":{"Prefix":{"shape":"Prefix"}}}
shape InventoryFormat {"type":"string","enum":["CSV","ORC","Parquet"]}
shape InventoryFrequency {"type":"string","enum":["Daily","Weekly"]}
shape InventoryId {"type":"string"}
shape InventoryIncludedObjectVersions {"type":"string","enum":["All","Current"]}
shape InventoryOptionalField {"type":"string","enum":["Size","LastModifiedDate","StorageClass","ETag",\###
"IsMultipartUploaded","ReplicationStatus","EncryptionStatus","ObjectLockRetainUntilDate","ObjectLockMode",\###
"ObjectLockLegalHoldStatus","ObjectLockEventHoldStatus","ObjectLockEventHoldDuration",\###
"IntelligentTieringAccessTier","BucketKeyStatus","ChecksumAlgorithm","ObjectAccessControlList","ObjectOwner",\###
"LifecycleExpirationDate","IntelligentTieringReferenceDate"]}
shape InventoryOptionalFields {"type":"list","member":{"shape":"InventoryOptionalField",\###
"locationName":"Field"}}
shape InventoryS3BucketDestination {"type":"structure","required":["Bucket","Format"],\###
"members":{"AccountId":{"shape":"AccountId"},"Bucket":{"shape":"BucketName"},\###
"Format":{"shape":"InventoryFormat"},"Prefix":{"shape":"Prefix"},\###
"Encryption":{"shape":"InventoryEncryption"}}}
shape InventorySchedule {"type":"structure","required":["Frequency"],\###
"members":{"Frequency":{"shape":"InventoryFrequency"}}}
shape InventoryTableConfiguration {"type":"structure","required":["ConfigurationState"],\###
"members":{"ConfigurationState":{"shape":"InventoryConfigurationState"},\###
"EncryptionConfiguration":{"shape":"MetadataTableEncryptionConfiguration"}}}
shape InventoryTableConfigurationResult {"type":"structure","required":["ConfigurationState"],\###
"members":{"ConfigurationState":{"shape":"InventoryConfigurationState"},\###
"TableStatus":{"shape":"MetadataTableStatus"},"Error":{"shape":"ErrorDetails"},\###
"TableName":{"shape":"S3TablesName"},"TableArn":{"shape":"S3TablesArn"}}}
shape InventoryTableConfigurationUpdates {"type":"structure","required":["ConfigurationState"],\###
"members":{"ConfigurationState":{"shape":"InventoryConfigurationState"},\###
"EncryptionConfiguration":{"shape":"MetadataTableEncryptionConfiguration"}}}
shape IsEnabled {"type":"boolean"}
shape IsLatest {"type":"boolean"}
shape IsPublic {"type":"boolean"}
shape IsRestoreInProgress {"type":"boolean"}
shape IsTruncated {"type":"boolean"}
shape JSONInput {"type":"structure","members":{"Type":{"shape":"JSONType"}}}
shape JSONOutput {"type":"structure","members":{"RecordDelimiter":{"shape":"RecordDelimiter"}}}
shape JSONType {"type":"string","enum":["DOCUMENT","LINES"]}
shape JournalTableConfiguration {"type":"structure","required":["RecordExpiration"],\###
"members":{"RecordExpiration":{"shape":"RecordExpiration"},\###
"EncryptionConfiguration":{"shape":"MetadataTableEncryptionConfiguration"}}}
shape JournalTableConfigurationResult {"type":"structure","required":["TableStatus","TableName",\###
"RecordExpiration"],"members":{"TableStatus":{"shape":"MetadataTableStatus"},"Error":{"shape":"ErrorDetails"},\###
"TableName":{"shape":"S3TablesName"},"TableArn":{"shape":"S3TablesArn"},\###
"RecordExpiration":{"shape":"RecordExpiration"}}}
shape JournalTableConfigurationUpdates {"type":"structure","required":["RecordExpiration"],\###
"members":{"RecordExpiration":{"shape":"RecordExpiration"}}}
shape KMSContext {"type":"string"}
shape KeyCount {"type":"integer"}
shape KeyMarker {"type":"string"}
shape KeyPrefixEquals {"type":"string"}
shape KmsKeyArn {"type":"string"}
shape LambdaFunctionArn {"type":"string"}
shape LambdaFunctionConfiguration {"type":"structure","required":["LambdaFunctionArn","Events"],\###
"members":{"Id":{"shape":"NotificationId"},"LambdaFunctionArn":{"shape":"LambdaFunctionArn",\###
"locationName":"CloudFunction"},"Events":{"shape":"EventList","locationName":"Event"},\###
"Filter":{"shape":"NotificationConfigurationFilter"}}}
shape LambdaFunctionConfigurationList {"type":"list","member":{"shape":"LambdaFunctionConfiguration"},\###
"flattened":true}
shape LastModified {"type":"timestamp"}
shape LastModifiedTime {"type":"timestamp","timestampFormat":"rfc822"}
shape LifecycleConfiguration {"type":"structure","required":["Rules"],"members":{"Rules":{"shape":"Rules",\###
"locationName":"Rule"}}}
shape LifecycleExpiration {"type":"structure","members":{"Date":{"shape":"Date"},"Days":{"shape":"Days"},\###
"ExpiredObjectDeleteMarker":{"shape":"ExpiredObjectDeleteMarker"}}}
shape LifecycleRule {"type":"structure","required":["Status"],\###
"members":{"Expiration":{"shape":"LifecycleExpiration"},"ID":{"shape":"ID"},"Prefix":{"shape":"Prefix"},\###
"Filter":{"shape":"LifecycleRuleFilter"},"Status":{"shape":"ExpirationStatus"},\###
"Transitions":{"shape":"TransitionList","locationName":"Transition"},\###
"NoncurrentVersionTransitions":{"shape":"NoncurrentVersionTransitionList",\###
"locationName":"NoncurrentVersionTransition"},\###
"NoncurrentVersionExpiration":{"shape":"NoncurrentVersionExpiration"},\###
"AbortIncompleteMultipartUpload":{"shape":"AbortIncompleteMultipartUpload"}}}
shape LifecycleRuleAndOperator {"type":"structure","members":{"Prefix":{"shape":"Prefix"},\###
"Tags":{"shape":"TagSet","flattened":true,"locationName":"Tag"},\###
"ObjectSizeGreaterThan":{"shape":"ObjectSizeGreaterThanBytes"},\###
"ObjectSizeLessThan":{"shape":"ObjectSizeLessThanBytes"}}}
shape LifecycleRuleFilter {"type":"structure","members":{"Prefix":{"shape":"Prefix"},"Tag":{"shape":"Tag"},\###
"ObjectSizeGreaterThan":{"shape":"ObjectSizeGreaterThanBytes"},\###
"ObjectSizeLessThan":{"shape":"ObjectSizeLessThanBytes"},"And":{"shape":"LifecycleRuleAndOperator"}}}
shape LifecycleRules {"type":"list","member":{"shape":"LifecycleRule"},"flattened":true}
shape ListBucketAnalyticsConfigurationsOutput {"type":"structure",\###
"members":{"IsTruncated":{"shape":"IsTruncated"},"ContinuationToken":{"shape":"Token"},\###
"NextContinuationToken":{"shape":"NextToken"},\###
"AnalyticsConfigurationList":{"shape":"AnalyticsConfigurationList","locationName":"AnalyticsConfiguration"}}}
shape ListBucketAnalyticsConfigurationsRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContinuationToken":{"shape":"Token","location":"querystring",\###
"locationName":"continuation-token"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape ListBucketIntelligentTieringConfigurationsOutput {"type":"structure",\###
"members":{"IsTruncated":{"shape":"IsTruncated"},"ContinuationToken":{"shape":"Token"},\###
"NextContinuationToken":{"shape":"NextToken"},\###
"IntelligentTieringConfigurationList":{"shape":"IntelligentTieringConfigurationList",\###
"locationName":"IntelligentTieringConfiguration"}}}
shape ListBucketIntelligentTieringConfigurationsRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContinuationToken":{"shape":"Token","location":"querystring",\###
"locationName":"continuation-token"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape ListBucketInventoryConfigurationsOutput {"type":"structure",\###
"members":{"ContinuationToken":{"shape":"Token"},\###
"InventoryConfigurationList":{"shape":"InventoryConfigurationList","locationName":"InventoryConfiguration"},\###
"IsTruncated":{"shape":"IsTruncated"},"NextContinuationToken":{"shape":"NextToken"}}}
shape ListBucketInventoryConfigurationsRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContinuationToken":{"shape":"Token","location":"querystring",\###
"locationName":"continuation-token"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape ListBucketMetricsConfigurationsOutput {"type":"structure",\###
"members":{"IsTruncated":{"shape":"IsTruncated"},"ContinuationToken":{"shape":"Token"},\###
"NextContinuationToken":{"shape":"NextToken"},"MetricsConfigurationList":{"shape":"MetricsConfigurationList",\###
"locationName":"MetricsConfiguration"}}}
shape ListBucketMetricsConfigurationsRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContinuationToken":{"shape":"Token","location":"querystring",\###
"locationName":"continuation-token"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}}}
shape ListBucketsOutput {"type":"structure","members":{"Buckets":{"shape":"Buckets"},\###
"Owner":{"shape":"Owner"},"ContinuationToken":{"shape":"NextToken"},"Prefix":{"shape":"Prefix"}}}
shape ListBucketsRequest {"type":"structure","members":{"MaxBuckets":{"shape":"MaxBuckets",\###
"location":"querystring","locationName":"max-buckets"},"ContinuationToken":{"shape":"Token",\###
"location":"querystring","locationName":"continuation-token"},"Prefix":{"shape":"Prefix",\###
"location":"querystring","locationName":"prefix"},"BucketRegion":{"shape":"BucketRegion",\###
"location":"querystring","locationName":"bucket-region"}}}
shape ListDirectoryBucketsOutput {"type":"structure","members":{"Buckets":{"shape":"Buckets"},\###
"ContinuationToken":{"shape":"DirectoryBucketToken"}}}
shape ListDirectoryBucketsRequest {"type":"structure",\###
"members":{"ContinuationToken":{"shape":"DirectoryBucketToken","location":"querystring",\###
"locationName":"continuation-token"},"MaxDirectoryBuckets":{"shape":"MaxDirectoryBuckets",\###
"location":"querystring","locationName":"max-directory-buckets"}}}
shape ListMultipartUploadsOutput {"type":"structure","members":{"Bucket":{"shape":"BucketName"},\###
"KeyMarker":{"shape":"KeyMarker"},"UploadIdMarker":{"shape":"UploadIdMarker"},\###
"NextKeyMarker":{"shape":"NextKeyMarker"},"Prefix":{"shape":"Prefix"},"Delimiter":{"shape":"Delimiter"},\###
"NextUploadIdMarker":{"shape":"NextUploadIdMarker"},"MaxUploads":{"shape":"MaxUploads"},\###
"IsTruncated":{"shape":"IsTruncated"},"Uploads":{"shape":"MultipartUploadList","locationName":"Upload"},\###
"CommonPrefixes":{"shape":"CommonPrefixList"},"EncodingType":{"shape":"EncodingType"},\###
"RequestCharged":{"shape":"RequestCharged","location":"header","locationName":"x-amz-request-charged"}}}
shape ListMultipartUploadsRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Delimiter":{"shape":"Delimiter","location":"querystring",\###
"locationName":"delimiter"},"EncodingType":{"shape":"EncodingType","location":"querystring",\###
"locationName":"encoding-type"},"KeyMarker":{"shape":"KeyMarker","location":"querystring",\###
"locationName":"key-marker"},"MaxUploads":{"shape":"MaxUploads","location":"querystring",\###
"locationName":"max-uploads"},"Prefix":{"shape":"Prefix","contextParam":{"name":"Prefix"},\###
"location":"querystring","locationName":"prefix"},"UploadIdMarker":{"shape":"UploadIdMarker",\###
"location":"querystring","locationName":"upload-id-marker"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"},"RequestPayer":{"shape":"RequestPayer",\###
"location":"header","locationName":"x-amz-request-payer"}}}
shape ListObjectAnnotationsOutput {"type":"structure","members":{"Annotations":{"shape":"AnnotationList"},\###
"Bucket":{"shape":"BucketName"},"Key":{"shape":"ObjectKey"},"ObjectVersionId":{"shape":"ObjectVersionId",\###
"location":"header","locationName":"x-amz-object-version-id"},"AnnotationPrefix":{"shape":"AnnotationPrefix"},\###
"MaxAnnotationResults":{"shape":"MaxAnnotationResults"},"AnnotationCount":{"shape":"AnnotationCount"},\###
"ContinuationToken":{"shape":"Token"},"NextContinuationToken":{"shape":"NextToken"},\###
"RequestCharged":{"shape":"RequestCharged","location":"header","locationName":"x-amz-request-charged"}}}
shape ListObjectAnnotationsRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","location":"uri","locationName":"Key"},\###
"VersionId":{"shape":"ObjectVersionId","location":"querystring","locationName":"versionId"},\###
"MaxAnnotationResults":{"shape":"MaxAnnotationResults","location":"querystring",\###
"locationName":"max-annotation-results"},"AnnotationPrefix":{"shape":"AnnotationPrefix",\###
"location":"querystring","locationName":"annotation-prefix"},"ContinuationToken":{"shape":"Token",\###
"location":"querystring","locationName":"continuation-token"},"RequestPayer":{"shape":"RequestPayer",\###
"location":"header","locationName":"x-amz-request-payer"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape ListObjectVersionsOutput {"type":"structure","members":{"IsTruncated":{"shape":"IsTruncated"},\###
"KeyMarker":{"shape":"KeyMarker"},"VersionIdMarker":{"shape":"VersionIdMarker"},\###
"NextKeyMarker":{"shape":"NextKeyMarker"},"NextVersionIdMarker":{"shape":"NextVersionIdMarker"},\###
"Versions":{"shape":"ObjectVersionList","locationName":"Version"},"DeleteMarkers":{"shape":"DeleteMarkers",\###
"locationName":"DeleteMarker"},"Name":{"shape":"BucketName"},"Prefix":{"shape":"Prefix"},\###
"Delimiter":{"shape":"Delimiter"},"MaxKeys":{"shape":"MaxKeys"},"CommonPrefixes":{"shape":"CommonPrefixList"},\###
"EncodingType":{"shape":"EncodingType"},"RequestCharged":{"shape":"RequestCharged","location":"header",\###
"locationName":"x-amz-request-charged"}}}
shape ListObjectVersionsRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Delimiter":{"shape":"Delimiter","location":"querystring",\###
"locationName":"delimiter"},"EncodingType":{"shape":"EncodingType","location":"querystring",\###
"locationName":"encoding-type"},"KeyMarker":{"shape":"KeyMarker","location":"querystring",\###
"locationName":"key-marker"},"MaxKeys":{"shape":"MaxKeys","location":"querystring","locationName":"max-keys"},\###
"Prefix":{"shape":"Prefix","contextParam":{"name":"Prefix"},"location":"querystring","locationName":"prefix"},\###
"VersionIdMarker":{"shape":"VersionIdMarker","location":"querystring","locationName":"version-id-marker"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"OptionalObjectAttributes":{"shape":"OptionalObjectAttributesList","location":"header",\###
"locationName":"x-amz-optional-object-attributes"}}}
shape ListObjectsOutput {"type":"structure","members":{"IsTruncated":{"shape":"IsTruncated"},\###
"Marker":{"shape":"Marker"},"NextMarker":{"shape":"NextMarker"},"Contents":{"shape":"ObjectList"},\###
"Name":{"shape":"BucketName"},"Prefix":{"shape":"Prefix"},"Delimiter":{"shape":"Delimiter"},\###
"MaxKeys":{"shape":"MaxKeys"},"CommonPrefixes":{"shape":"CommonPrefixList"},\###
"EncodingType":{"shape":"EncodingType"},"RequestCharged":{"shape":"RequestCharged","location":"header",\###
"locationName":"x-amz-request-charged"}}}
shape ListObjectsRequest {"type":"structure","required":["Bucket"],"members":{"Bucket":{"shape":"BucketName",\###
"contextParam":{"name":"Bucket"},"location":"uri","locationName":"Bucket"},"Delimiter":{"shape":"Delimiter",\###
"location":"querystring","locationName":"delimiter"},"EncodingType":{"shape":"EncodingType",\###
"location":"querystring","locationName":"encoding-type"},"Marker":{"shape":"Marker","location":"querystring",\###
"locationName":"marker"},"MaxKeys":{"shape":"MaxKeys","location":"querystring","locationName":"max-keys"},\###
"Prefix":{"shape":"Prefix","contextParam":{"name":"Prefix"},"location":"querystring","locationName":"prefix"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"OptionalObjectAttributes":{"shape":"OptionalObjectAttributesList","location":"header",\###
"locationName":"x-amz-optional-object-attributes"}}}
shape ListObjectsV2Output {"type":"structure","members":{"IsTruncated":{"shape":"IsTruncated"},\###
"Contents":{"shape":"ObjectList"},"Name":{"shape":"BucketName"},"Prefix":{"shape":"Prefix"},\###
"Delimiter":{"shape":"Delimiter"},"MaxKeys":{"shape":"MaxKeys"},"CommonPrefixes":{"shape":"CommonPrefixList"},\###
"EncodingType":{"shape":"EncodingType"},"KeyCount":{"shape":"KeyCount"},"ContinuationToken":{"shape":"Token"},\###
"NextContinuationToken":{"shape":"NextToken"},"StartAfter":{"shape":"StartAfter"},\###
"RequestCharged":{"shape":"RequestCharged","location":"header","locationName":"x-amz-request-charged"}}}
shape ListObjectsV2Request {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Delimiter":{"shape":"Delimiter","location":"querystring",\###
"locationName":"delimiter"},"EncodingType":{"shape":"EncodingType","location":"querystring",\###
"locationName":"encoding-type"},"MaxKeys":{"shape":"MaxKeys","location":"querystring",\###
"locationName":"max-keys"},"Prefix":{"shape":"Prefix","contextParam":{"name":"Prefix"},\###
"location":"querystring","locationName":"prefix"},"ContinuationToken":{"shape":"Token",\###
"location":"querystring","locationName":"continuation-token"},"FetchOwner":{"shape":"FetchOwner",\###
"location":"querystring","locationName":"fetch-owner"},"StartAfter":{"shape":"StartAfter",\###
"location":"querystring","locationName":"start-after"},"RequestPayer":{"shape":"RequestPayer",\###
"location":"header","locationName":"x-amz-request-payer"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"OptionalObjectAttributes":{"shape":"OptionalObjectAttributesList","location":"header",\###
"locationName":"x-amz-optional-object-attributes"}}}
shape ListPartsOutput {"type":"structure","members":{"AbortDate":{"shape":"AbortDate","location":"header",\###
"locationName":"x-amz-abort-date"},"AbortRuleId":{"shape":"AbortRuleId","location":"header",\###
"locationName":"x-amz-abort-rule-id"},"Bucket":{"shape":"BucketName"},"Key":{"shape":"ObjectKey"},\###
"UploadId":{"shape":"MultipartUploadId"},"PartNumberMarker":{"shape":"PartNumberMarker"},\###
"NextPartNumberMarker":{"shape":"NextPartNumberMarker"},"MaxParts":{"shape":"MaxParts"},\###
"IsTruncated":{"shape":"IsTruncated"},"Parts":{"shape":"Parts","locationName":"Part"},\###
"Initiator":{"shape":"Initiator"},"Owner":{"shape":"Owner"},"StorageClass":{"shape":"StorageClass"},\###
"RequestCharged":{"shape":"RequestCharged","location":"header","locationName":"x-amz-request-charged"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm"},"ChecksumType":{"shape":"ChecksumType"},\###
"VersionId":{"shape":"ObjectVersionId","location":"header","locationName":"x-amz-version-id"}}}
shape ListPartsRequest {"type":"structure","required":["Bucket","Key","UploadId"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},"location":"uri",\###
"locationName":"Key"},"MaxParts":{"shape":"MaxParts","location":"querystring","locationName":"max-parts"},\###
"PartNumberMarker":{"shape":"PartNumberMarker","location":"querystring","locationName":"part-number-marker"},\###
"UploadId":{"shape":"MultipartUploadId","location":"querystring","locationName":"uploadId"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-algorithm"},"SSECustomerKey":{"shape":"SSECustomerKey",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-key"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"}}}
shape Location {"type":"string"}
shape LocationInfo {"type":"structure","members":{"Type":{"shape":"LocationType"},\###
"Name":{"shape":"LocationNameAsString"}}}
shape LocationNameAsString {"type":"string"}
shape LocationPrefix {"type":"string"}
shape LocationType {"type":"string","enum":["AvailabilityZone","LocalZone"]}
shape LoggingEnabled {"type":"structure","required":["TargetBucket","TargetPrefix"],\###
"members":{"TargetBucket":{"shape":"TargetBucket"},"TargetGrants":{"shape":"TargetGrants"},\###
"TargetPrefix":{"shape":"TargetPrefix"},"TargetObjectKeyFormat":{"shape":"TargetObjectKeyFormat"}}}
shape MFA {"type":"string"}
shape MFADelete {"type":"string","enum":["Enabled","Disabled"]}
shape MFADeleteStatus {"type":"string","enum":["Enabled","Disabled"]}
shape Marker {"type":"string"}
shape MaxAgeSeconds {"type":"integer"}
shape MaxAnnotationResults {"type":"integer","max":1000,"min":1}
shape MaxBuckets {"type":"integer","max":10000,"min":1}
shape MaxDirectoryBuckets {"type":"integer","max":1000,"min":0}
shape MaxKeys {"type":"integer"}
shape MaxParts {"type":"integer"}
shape MaxUploads {"type":"integer"}
shape Message {"type":"string"}
shape Metadata {"type":"map","key":{"shape":"MetadataKey"},"value":{"shape":"MetadataValue"}}
shape MetadataConfiguration {"type":"structure","required":["JournalTableConfiguration"],\###
"members":{"JournalTableConfiguration":{"shape":"JournalTableConfiguration"},\###
"InventoryTableConfiguration":{"shape":"InventoryTableConfiguration"},\###
"AnnotationTableConfiguration":{"shape":"AnnotationTableConfiguration"}}}
shape MetadataConfigurationResult {"type":"structure","required":["DestinationResult"],\###
"members":{"DestinationResult":{"shape":"DestinationResult"},\###
"JournalTableConfigurationResult":{"shape":"JournalTableConfigurationResult"},\###
"InventoryTableConfigurationResult":{"shape":"InventoryTableConfigurationResult"},\###
"AnnotationTableConfigurationResult":{"shape":"AnnotationTableConfigurationResult"}}}
shape MetadataDirective {"type":"string","enum":["COPY","REPLACE"]}
shape MetadataEntry {"type":"structure","members":{"Name":{"shape":"MetadataKey"},\###
"Value":{"shape":"MetadataValue"}}}
shape MetadataKey {"type":"string"}
shape MetadataTableConfiguration {"type":"structure","required":["S3TablesDestination"],\###
"members":{"S3TablesDestination":{"shape":"S3TablesDestination"}}}
shape MetadataTableConfigurationResult {"type":"structure","required":["S3TablesDestinationResult"],\###
"members":{"S3TablesDestinationResult":{"shape":"S3TablesDestinationResult"}}}
shape MetadataTableEncryptionConfiguration {"type":"structure","required":["SseAlgorithm"],\###
"members":{"SseAlgorithm":{"shape":"TableSseAlgorithm"},"KmsKeyArn":{"shape":"KmsKeyArn"}}}
shape MetadataTableStatus {"type":"string"}
shape MetadataValue {"type":"string"}
shape Metrics {"type":"structure","required":["Status"],"members":{"Status":{"shape":"MetricsStatus"},\###
"EventThreshold":{"shape":"ReplicationTimeValue"}}}
shape MetricsAndOperator {"type":"structure","members":{"Prefix":{"shape":"Prefix"},"Tags":{"shape":"TagSet",\###
"flattened":true,"locationName":"Tag"},"AccessPointArn":{"shape":"AccessPointArn"}}}
shape MetricsConfiguration {"type":"structure","required":["Id"],"members":{"Id":{"shape":"MetricsId"},\###
"Filter":{"shape":"MetricsFilter"}}}
shape MetricsConfigurationList {"type":"list","member":{"shape":"MetricsConfiguration"},"flattened":true}
shape MetricsFilter {"type":"structure","members":{"Prefix":{"shape":"Prefix"},"Tag":{"shape":"Tag"},\###
"AccessPointArn":{"shape":"AccessPointArn"},"And":{"shape":"MetricsAndOperator"}}}
shape MetricsId {"type":"string"}
shape MetricsStatus {"type":"string","enum":["Enabled","Disabled"]}
shape Minutes {"type":"integer"}
shape MissingMeta {"type":"integer"}
shape MpuObjectSize {"type":"long"}
shape MultipartUpload {"type":"structure","members":{"UploadId":{"shape":"MultipartUploadId"},\###
"Key":{"shape":"ObjectKey"},"Initiated":{"shape":"Initiated"},"StorageClass":{"shape":"StorageClass"},\###
"Owner":{"shape":"Owner"},"Initiator":{"shape":"Initiator"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm"},\###
"ChecksumType":{"shape":"ChecksumType"},"VersionId":{"shape":"ObjectVersionId"}}}
shape MultipartUploadId {"type":"string"}
shape MultipartUploadList {"type":"list","member":{"shape":"MultipartUpload"},"flattened":true}
shape NextKeyMarker {"type":"string"}
shape NextMarker {"type":"string"}
shape NextPartNumberMarker {"type":"integer"}
shape NextToken {"type":"string"}
shape NextUploadIdMarker {"type":"string"}
shape NextVersionIdMarker {"type":"string"}
shape NoSuchAnnotation {"type":"structure","members":{},"error":{"httpStatusCode":404},"exception":true}
shape NoSuchBucket {"type":"structure","members":{},"error":{"httpStatusCode":404},"exception":true}
shape NoSuchKey {"type":"structure","members":{},"error":{"httpStatusCode":404},"exception":true}
shape NoSuchUpload {"type":"structure","members":{},"error":{"httpStatusCode":404},"exception":true}
shape NonEmptyKmsKeyArnString {"type":"string","max":2048,"min":20,\###
"pattern":"arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+"}
shape NoncurrentVersionExpiration {"type":"structure","members":{"NoncurrentDays":{"shape":"Days"},\###
"NewerNoncurrentVersions":{"shape":"VersionCount"}}}
shape NoncurrentVersionTransition {"type":"structure","members":{"NoncurrentDays":{"shape":"Days"},\###
"StorageClass":{"shape":"TransitionStorageClass"},"NewerNoncurrentVersions":{"shape":"VersionCount"}}}
shape NoncurrentVersionTransitionList {"type":"list","member":{"shape":"NoncurrentVersionTransition"},\###
"flattened":true}
shape NotificationConfiguration {"type":"structure",\###
"members":{"TopicConfigurations":{"shape":"TopicConfigurationList","locationName":"TopicConfiguration"},\###
"QueueConfigurations":{"shape":"QueueConfigurationList","locationName":"QueueConfiguration"},\###
"LambdaFunctionConfigurations":{"shape":"LambdaFunctionConfigurationList",\###
"locationName":"CloudFunctionConfiguration"},"EventBridgeConfiguration":{"shape":"EventBridgeConfiguration"}}}
shape NotificationConfigurationDeprecated {"type":"structure",\###
"members":{"TopicConfiguration":{"shape":"TopicConfigurationDeprecated"},\###
"QueueConfiguration":{"shape":"QueueConfigurationDeprecated"},\###
"CloudFunctionConfiguration":{"shape":"CloudFunctionConfiguration"}}}
shape NotificationConfigurationFilter {"type":"structure","members":{"Key":{"shape":"S3KeyFilter",\###
"locationName":"S3Key"}}}
shape NotificationId {"type":"string"}
shape Object {"type":"structure","members":{"Key":{"shape":"ObjectKey"},\###
"LastModified":{"shape":"LastModified"},"ETag":{"shape":"ETag"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithmList"},"ChecksumType":{"shape":"ChecksumType"},\###
"Size":{"shape":"Size"},"StorageClass":{"shape":"ObjectStorageClass"},"Owner":{"shape":"Owner"},\###
"RestoreStatus":{"shape":"RestoreStatus"}}}
shape ObjectAlreadyInActiveTierError {"type":"structure","members":{},"error":{"httpStatusCode":403},\###
"exception":true}
shape ObjectAttributes {"type":"string","enum":["ETag","Checksum","ObjectParts","StorageClass","ObjectSize"]}
shape ObjectAttributesList {"type":"list","member":{"shape":"ObjectAttributes"}}
shape ObjectCannedACL {"type":"string","enum":["private","public-read","public-read-write",\###
"authenticated-read","aws-exec-read","bucket-owner-read","bucket-owner-full-control"]}
shape ObjectEncryption {"type":"structure","members":{"SSEKMS":{"shape":"SSEKMSEncryption",\###
"locationName":"SSE-KMS"}},"union":true}
shape ObjectIdentifier {"type":"structure","required":["Key"],"members":{"Key":{"shape":"ObjectKey"},\###
"VersionId":{"shape":"ObjectVersionId"},"ETag":{"shape":"ETag"},\###
"LastModifiedTime":{"shape":"LastModifiedTime"},"Size":{"shape":"Size"}}}
shape ObjectIdentifierList {"type":"list","member":{"shape":"ObjectIdentifier"},"flattened":true}
shape ObjectIfMatch {"type":"string"}
shape ObjectKey {"type":"string","min":1}
shape ObjectList {"type":"list","member":{"shape":"Object"},"flattened":true}
shape ObjectLockConfiguration {"type":"structure",\###
"members":{"ObjectLockEnabled":{"shape":"ObjectLockEnabled"},"Rule":{"shape":"ObjectLockRule"}}}
shape ObjectLockEnabled {"type":"string","enum":["Enabled"]}
shape ObjectLockEnabledForBucket {"type":"boolean"}
shape ObjectLockEventHold {"type":"string","enum":["ON","OFF"]}
shape ObjectLockEventHoldDurationDays {"type":"integer"}
shape ObjectLockEventHoldDurationYears {"type":"integer"}
shape ObjectLockLegalHold {"type":"structure","members":{"Status":{"shape":"ObjectLockLegalHoldStatus"}}}
shape ObjectLockLegalHoldStatus {"type":"string","enum":["ON","OFF"]}
shape ObjectLockMode {"type":"string","enum":["GOVERNANCE","COMPLIANCE"]}
shape ObjectLockRetainUntilDate {"type":"timestamp","timestampFormat":"iso8601"}
shape ObjectLockRetention {"type":"structure","members":{"Mode":{"shape":"ObjectLockRetentionMode"},\###
"RetainUntilDate":{"shape":"Date"},"EventHold":{"shape":"ObjectLockEventHold"},\###
"EventHoldDuration":{"shape":"EventHoldDuration"}}}
shape ObjectLockRetentionMode {"type":"string","enum":["GOVERNANCE","COMPLIANCE"]}
shape ObjectLockRule {"type":"structure","members":{"DefaultRetention":{"shape":"DefaultRetention"}}}
shape ObjectLockToken {"type":"string"}
shape ObjectNotInActiveTierError {"type":"structure","members":{},"error":{"httpStatusCode":403},\###
"exception":true}
shape ObjectOwnership {"type":"string","enum":["BucketOwnerPreferred","ObjectWriter","BucketOwnerEnforced"]}
shape ObjectPart {"type":"structure","members":{"PartNumber":{"shape":"PartNumber"},"Size":{"shape":"Size"},\###
"ChecksumCRC32":{"shape":"ChecksumCRC32"},"ChecksumCRC32C":{"shape":"ChecksumCRC32C"},\###
"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME"},"ChecksumSHA1":{"shape":"ChecksumSHA1"},\###
"ChecksumSHA256":{"shape":"ChecksumSHA256"},"ChecksumSHA512":{"shape":"ChecksumSHA512"},\###
"ChecksumMD5":{"shape":"ChecksumMD5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64"},\###
"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128"}}}
shape ObjectSize {"type":"long"}
shape ObjectSizeGreaterThanBytes {"type":"long"}
shape ObjectSizeLessThanBytes {"type":"long"}
shape ObjectStorageClass {"type":"string","enum":["STANDARD","REDUCED_REDUNDANCY","GLACIER","STANDARD_IA",\###
"ONEZONE_IA","INTELLIGENT_TIERING","DEEP_ARCHIVE","OUTPOSTS","GLACIER_IR","SNOW","EXPRESS_ONEZONE",\###
"FSX_OPENZFS","FSX_ONTAP","AWS_BACKUP_WARM","AWS_BACKUP_LOW_COST_WARM"]}
shape ObjectVersion {"type":"structure","members":{"ETag":{"shape":"ETag"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithmList"},"ChecksumType":{"shape":"ChecksumType"},\###
"Size":{"shape":"Size"},"StorageClass":{"shape":"ObjectVersionStorageClass"},"Key":{"shape":"ObjectKey"},\###
"VersionId":{"shape":"ObjectVersionId"},"IsLatest":{"shape":"IsLatest"},\###
"LastModified":{"shape":"LastModified"},"Owner":{"shape":"Owner"},"RestoreStatus":{"shape":"RestoreStatus"}}}
shape ObjectVersionId {"type":"string"}
shape ObjectVersionList {"type":"list","member":{"shape":"ObjectVersion"},"flattened":true}
shape ObjectVersionStorageClass {"type":"string","enum":["STANDARD"]}
shape OptionalObjectAttributes {"type":"string","enum":["RestoreStatus"]}
shape OptionalObjectAttributesList {"type":"list","member":{"shape":"OptionalObjectAttributes"}}
shape OutputLocation {"type":"structure","members":{"S3":{"shape":"S3Location"}}}
shape OutputSerialization {"type":"structure","members":{"CSV":{"shape":"CSVOutput"},\###
"JSON":{"shape":"JSONOutput"}}}
shape Owner {"type":"structure","members":{"DisplayName":{"shape":"DisplayName"},"ID":{"shape":"ID"}}}
shape OwnerOverride {"type":"string","enum":["Destination"]}
shape OwnershipControls {"type":"structure","required":["Rules"],\###
"members":{"Rules":{"shape":"OwnershipControlsRules","locationName":"Rule"}}}
shape OwnershipControlsRule {"type":"structure","required":["ObjectOwnership"],\###
"members":{"ObjectOwnership":{"shape":"ObjectOwnership"}}}
shape OwnershipControlsRules {"type":"list","member":{"shape":"OwnershipControlsRule"},"flattened":true}
shape ParquetInput {"type":"structure","members":{}}
shape Part {"type":"structure","members":{"PartNumber":{"shape":"PartNumber"},\###
"LastModified":{"shape":"LastModified"},"ETag":{"shape":"ETag"},"Size":{"shape":"Size"},\###
"ChecksumCRC32":{"shape":"ChecksumCRC32"},"ChecksumCRC32C":{"shape":"ChecksumCRC32C"},\###
"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME"},"ChecksumSHA1":{"shape":"ChecksumSHA1"},\###
"ChecksumSHA256":{"shape":"ChecksumSHA256"},"ChecksumSHA512":{"shape":"ChecksumSHA512"},\###
"ChecksumMD5":{"shape":"ChecksumMD5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64"},\###
"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128"}}}
shape PartNumber {"type":"integer"}
shape PartNumberMarker {"type":"integer"}
shape PartitionDateSource {"type":"string","enum":["EventTime","DeliveryTime"]}
shape PartitionedPrefix {"type":"structure","members":{"PartitionDateSource":{"shape":"PartitionDateSource"}},\###
"locationName":"PartitionedPrefix"}
shape Parts {"type":"list","member":{"shape":"Part"},"flattened":true}
shape PartsCount {"type":"integer"}
shape PartsList {"type":"list","member":{"shape":"ObjectPart"},"flattened":true}
shape Payer {"type":"string","enum":["Requester","BucketOwner"]}
shape Permission {"type":"string","enum":["FULL_CONTROL","WRITE","WRITE_ACP","READ","READ_ACP"]}
shape Policy {"type":"string"}
shape PolicyStatus {"type":"structure","members":{"IsPublic":{"shape":"IsPublic","locationName":"IsPublic"}}}
shape Prefix {"type":"string"}
shape Priority {"type":"integer"}
shape Progress {"type":"structure","members":{"BytesScanned":{"shape":"BytesScanned"},\###
"BytesProcessed":{"shape":"BytesProcessed"},"BytesReturned":{"shape":"BytesReturned"}}}
shape ProgressEvent {"type":"structure","members":{"Details":{"shape":"Progress","eventpayload":true}},\###
"event":true}
shape Protocol {"type":"string","enum":["http","https"]}
shape PublicAccessBlockConfiguration {"type":"structure","members":{"BlockPublicAcls":{"shape":"Setting",\###
"locationName":"BlockPublicAcls"},"IgnorePublicAcls":{"shape":"Setting","locationName":"IgnorePublicAcls"},\###
"BlockPublicPolicy":{"shape":"Setting","locationName":"BlockPublicPolicy"},\###
"RestrictPublicBuckets":{"shape":"Setting","locationName":"RestrictPublicBuckets"}}}
shape PutBucketAbacRequest {"type":"structure","required":["Bucket","AbacStatus"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"},"AbacStatus":{"shape":"AbacStatus","locationName":"AbacStatus",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}}},"payload":"AbacStatus"}
shape PutBucketAccelerateConfigurationRequest {"type":"structure","required":["Bucket",\###
"AccelerateConfiguration"],"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"AccelerateConfiguration":{"shape":"AccelerateConfiguration",\###
"locationName":"AccelerateConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"}},"payload":"AccelerateConfiguration"}
shape PutBucketAclRequest {"type":"structure","required":["Bucket"],\###
"members":{"ACL":{"shape":"BucketCannedACL","location":"header","locationName":"x-amz-acl"},\###
"AccessControlPolicy":{"shape":"AccessControlPolicy","locationName":"AccessControlPolicy",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"Bucket":{"shape":"BucketName",\###
"contextParam":{"name":"Bucket"},"location":"uri","locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5",\###
"location":"header","locationName":"Content-MD5"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm",\###
"location":"header","locationName":"x-amz-sdk-checksum-algorithm"},\###
"GrantFullControl":{"shape":"GrantFullControl","location":"header","locationName":"x-amz-grant-full-control"},\###
"GrantRead":{"shape":"GrantRead","location":"header","locationName":"x-amz-grant-read"},\###
"GrantReadACP":{"shape":"GrantReadACP","location":"header","locationName":"x-amz-grant-read-acp"},\###
"GrantWrite":{"shape":"GrantWrite","location":"header","locationName":"x-amz-grant-write"},\###
"GrantWriteACP":{"shape":"GrantWriteACP","location":"header","locationName":"x-amz-grant-write-acp"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"AccessControlPolicy"}
shape PutBucketAnalyticsConfigurationRequest {"type":"structure","required":["Bucket","Id",\###
"AnalyticsConfiguration"],"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"Id":{"shape":"AnalyticsId","location":"querystring",\###
"locationName":"id"},"AnalyticsConfiguration":{"shape":"AnalyticsConfiguration",\###
"locationName":"AnalyticsConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"AnalyticsConfiguration"}
shape PutBucketCorsRequest {"type":"structure","required":["Bucket","CORSConfiguration"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"CORSConfiguration":{"shape":"CORSConfiguration","locationName":"CORSConfiguration",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"ContentMD5":{"shape":"ContentMD5",\###
"location":"header","locationName":"Content-MD5"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm",\###
"location":"header","locationName":"x-amz-sdk-checksum-algorithm"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"}},"payload":"CORSConfiguration"}
shape PutBucketEncryptionRequest {"type":"structure","required":["Bucket",\###
"ServerSideEncryptionConfiguration"],"members":{"Bucket":{"shape":"BucketName",\###
"contextParam":{"name":"Bucket"},"location":"uri","locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5",\###
"location":"header","locationName":"Content-MD5"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm",\###
"location":"header","locationName":"x-amz-sdk-checksum-algorithm"},\###
"ServerSideEncryptionConfiguration":{"shape":"ServerSideEncryptionConfiguration",\###
"locationName":"ServerSideEncryptionConfiguration",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"ServerSideEncryptionConfiguration"}
shape PutBucketIntelligentTieringConfigurationRequest {"type":"structure","required":["Bucket","Id",\###
"IntelligentTieringConfiguration"],"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"Id":{"shape":"IntelligentTieringId","location":"querystring",\###
"locationName":"id"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"},\###
"IntelligentTieringConfiguration":{"shape":"IntelligentTieringConfiguration",\###
"locationName":"IntelligentTieringConfiguration",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}}},\###
"payload":"IntelligentTieringConfiguration"}
shape PutBucketInventoryConfigurationRequest {"type":"structure","required":["Bucket","Id",\###
"InventoryConfiguration"],"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"Id":{"shape":"InventoryId","location":"querystring",\###
"locationName":"id"},"InventoryConfiguration":{"shape":"InventoryConfiguration",\###
"locationName":"InventoryConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"InventoryConfiguration"}
shape PutBucketLifecycleConfigurationOutput {"type":"structure",\###
"members":{"TransitionDefaultMinimumObjectSize":{"shape":"TransitionDefaultMinimumObjectSize",\###
"location":"header","locationName":"x-amz-transition-default-minimum-object-size"}}}
shape PutBucketLifecycleConfigurationRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},\###
"LifecycleConfiguration":{"shape":"BucketLifecycleConfiguration","locationName":"LifecycleConfiguration",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"TransitionDefaultMinimumObjectSize":{"shape":"TransitionDefaultMinimumObjectSize","location":"header",\###
"locationName":"x-amz-transition-default-minimum-object-size"}},"payload":"LifecycleConfiguration"}
shape PutBucketLifecycleRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"LifecycleConfiguration":{"shape":"LifecycleConfiguration",\###
"locationName":"LifecycleConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"LifecycleConfiguration"}
shape PutBucketLoggingRequest {"type":"structure","required":["Bucket","BucketLoggingStatus"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"BucketLoggingStatus":{"shape":"BucketLoggingStatus",\###
"locationName":"BucketLoggingStatus","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}},"payload":"BucketLoggingStatus"}
shape PutBucketMetricsConfigurationRequest {"type":"structure","required":["Bucket","Id",\###
"MetricsConfiguration"],"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"Id":{"shape":"MetricsId","location":"querystring",\###
"locationName":"id"},"MetricsConfiguration":{"shape":"MetricsConfiguration",\###
"locationName":"MetricsConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"MetricsConfiguration"}
shape PutBucketNotificationConfigurationRequest {"type":"structure","required":["Bucket",\###
"NotificationConfiguration"],"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"NotificationConfiguration":{"shape":"NotificationConfiguration",\###
"locationName":"NotificationConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"SkipDestinationValidation":{"shape":"SkipValidation","location":"header",\###
"locationName":"x-amz-skip-destination-validation"}},"payload":"NotificationConfiguration"}
shape PutBucketNotificationRequest {"type":"structure","required":["Bucket","NotificationConfiguration"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},\###
"NotificationConfiguration":{"shape":"NotificationConfigurationDeprecated",\###
"locationName":"NotificationConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"NotificationConfiguration"}
shape PutBucketOwnershipControlsRequest {"type":"structure","required":["Bucket","OwnershipControls"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"OwnershipControls":{"shape":"OwnershipControls","locationName":"OwnershipControls",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"}},"payload":"OwnershipControls"}
shape PutBucketPolicyRequest {"type":"structure","required":["Bucket","Policy"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},\###
"ConfirmRemoveSelfBucketAccess":{"shape":"ConfirmRemoveSelfBucketAccess","location":"header",\###
"locationName":"x-amz-confirm-remove-self-bucket-access"},"Policy":{"shape":"Policy"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"Policy"}
shape PutBucketReplicationRequest {"type":"structure","required":["Bucket","ReplicationConfiguration"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"ReplicationConfiguration":{"shape":"ReplicationConfiguration",\###
"locationName":"ReplicationConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"Token":{"shape":"ObjectLockToken","location":"header","locationName":"x-amz-bucket-object-lock-token"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"ReplicationConfiguration"}
shape PutBucketRequestPaymentRequest {"type":"structure","required":["Bucket","RequestPaymentConfiguration"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},\###
"RequestPaymentConfiguration":{"shape":"RequestPaymentConfiguration",\###
"locationName":"RequestPaymentConfiguration",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"}},"payload":"RequestPaymentConfiguration"}
shape PutBucketTaggingRequest {"type":"structure","required":["Bucket","Tagging"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"Tagging":{"shape":"Tagging","locationName":"Tagging",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"}},"payload":"Tagging"}
shape PutBucketVersioningRequest {"type":"structure","required":["Bucket","VersioningConfiguration"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"MFA":{"shape":"MFA","location":"header",\###
"locationName":"x-amz-mfa"},"VersioningConfiguration":{"shape":"VersioningConfiguration",\###
"locationName":"VersioningConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"VersioningConfiguration"}
shape PutBucketWebsiteRequest {"type":"structure","required":["Bucket","WebsiteConfiguration"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"WebsiteConfiguration":{"shape":"WebsiteConfiguration",\###
"locationName":"WebsiteConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"WebsiteConfiguration"}
shape PutObjectAclOutput {"type":"structure","members":{"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"}}}
shape PutObjectAclRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"ACL":{"shape":"ObjectCannedACL","location":"header","locationName":"x-amz-acl"},\###
"AccessControlPolicy":{"shape":"AccessControlPolicy","locationName":"AccessControlPolicy",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"Bucket":{"shape":"BucketName",\###
"contextParam":{"name":"Bucket"},"location":"uri","locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5",\###
"location":"header","locationName":"Content-MD5"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm",\###
"location":"header","locationName":"x-amz-sdk-checksum-algorithm"},\###
"GrantFullControl":{"shape":"GrantFullControl","location":"header","locationName":"x-amz-grant-full-control"},\###
"GrantRead":{"shape":"GrantRead","location":"header","locationName":"x-amz-grant-read"},\###
"GrantReadACP":{"shape":"GrantReadACP","location":"header","locationName":"x-amz-grant-read-acp"},\###
"GrantWrite":{"shape":"GrantWrite","location":"header","locationName":"x-amz-grant-write"},\###
"GrantWriteACP":{"shape":"GrantWriteACP","location":"header","locationName":"x-amz-grant-write-acp"},\###
"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},"location":"uri","locationName":"Key"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"VersionId":{"shape":"ObjectVersionId","location":"querystring","locationName":"versionId"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"AccessControlPolicy"}
shape PutObjectAnnotationOutput {"type":"structure","members":{"Key":{"shape":"ObjectKey"},\###
"AnnotationName":{"shape":"AnnotationName"},"ObjectVersionId":{"shape":"ObjectVersionId","location":"header",\###
"locationName":"x-amz-object-version-id"},"ETag":{"shape":"ETag","location":"header","locationName":"ETag"},\###
"ChecksumCRC32":{"shape":"ChecksumCRC32","location":"header","locationName":"x-amz-checksum-crc32"},\###
"ChecksumCRC32C":{"shape":"ChecksumCRC32C","location":"header","locationName":"x-amz-checksum-crc32c"},\###
"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME","location":"header",\###
"locationName":"x-amz-checksum-crc64nvme"},"ChecksumSHA1":{"shape":"ChecksumSHA1","location":"header",\###
"locationName":"x-amz-checksum-sha1"},"ChecksumSHA256":{"shape":"ChecksumSHA256","location":"header",\###
"locationName":"x-amz-checksum-sha256"},"ChecksumSHA512":{"shape":"ChecksumSHA512","location":"header",\###
"locationName":"x-amz-checksum-sha512"},"ChecksumMD5":{"shape":"ChecksumMD5","location":"header",\###
"locationName":"x-amz-checksum-md5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64","location":"header",\###
"locationName":"x-amz-checksum-xxhash64"},"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3","location":"header",\###
"locationName":"x-amz-checksum-xxhash3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128","location":"header",\###
"locationName":"x-amz-checksum-xxhash128"},"ChecksumType":{"shape":"ChecksumType","location":"header",\###
"locationName":"x-amz-checksum-type"},"ServerSideEncryption":{"shape":"ServerSideEncryption",\###
"location":"header","locationName":"x-amz-server-side-encryption"},"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"}}}
shape PutObjectAnnotationRequest {"type":"structure","required":["Bucket","Key","AnnotationName",\###
"AnnotationPayload"],"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},\###
"location":"uri","locationName":"Key"},"VersionId":{"shape":"ObjectVersionId","location":"querystring",\###
"locationName":"versionId"},"AnnotationName":{"shape":"AnnotationName","location":"querystring",\###
"locationName":"annotationName"},"AnnotationPayload":{"shape":"AnnotationPayload","streaming":true},\###
"ObjectIfMatch":{"shape":"ObjectIfMatch","location":"header","locationName":"x-amz-object-if-match"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"ChecksumCRC32":{"shape":"ChecksumCRC32","location":"header",\###
"locationName":"x-amz-checksum-crc32"},"ChecksumCRC32C":{"shape":"ChecksumCRC32C","location":"header",\###
"locationName":"x-amz-checksum-crc32c"},"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME","location":"header",\###
"locationName":"x-amz-checksum-crc64nvme"},"ChecksumSHA1":{"shape":"ChecksumSHA1","location":"header",\###
"locationName":"x-amz-checksum-sha1"},"ChecksumSHA256":{"shape":"ChecksumSHA256","location":"header",\###
"locationName":"x-amz-checksum-sha256"},"ChecksumSHA512":{"shape":"ChecksumSHA512","location":"header",\###
"locationName":"x-amz-checksum-sha512"},"ChecksumMD5":{"shape":"ChecksumMD5","location":"header",\###
"locationName":"x-amz-checksum-md5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64","location":"header",\###
"locationName":"x-amz-checksum-xxhash64"},"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3","location":"header",\###
"locationName":"x-amz-checksum-xxhash3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128","location":"header",\###
"locationName":"x-amz-checksum-xxhash128"},"ContentMD5":{"shape":"ContentMD5","location":"header",\###
"locationName":"Content-MD5"},"RequestPayer":{"shape":"RequestPayer","location":"header",\###
"locationName":"x-amz-request-payer"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}},"payload":"AnnotationPayload"}
shape PutObjectLegalHoldOutput {"type":"structure","members":{"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"}}}
shape PutObjectLegalHoldRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","location":"uri","locationName":"Key"},\###
"LegalHold":{"shape":"ObjectLockLegalHold","locationName":"LegalHold",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"RequestPayer":{"shape":"RequestPayer",\###
"location":"header","locationName":"x-amz-request-payer"},"VersionId":{"shape":"ObjectVersionId",\###
"location":"querystring","locationName":"versionId"},"ContentMD5":{"shape":"ContentMD5","location":"header",\###
"locationName":"Content-MD5"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}},"payload":"LegalHold"}
shape PutObjectLockConfigurationOutput {"type":"structure",\###
"members":{"RequestCharged":{"shape":"RequestCharged","location":"header",\###
"locationName":"x-amz-request-charged"}}}
shape PutObjectLockConfigurationRequest {"type":"structure","required":["Bucket"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ObjectLockConfiguration":{"shape":"ObjectLockConfiguration",\###
"locationName":"ObjectLockConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"Token":{"shape":"ObjectLockToken","location":"header","locationName":"x-amz-bucket-object-lock-token"},\###
"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}},"payload":"ObjectLockConfiguration"}
shape PutObjectOutput {"type":"structure","members":{"Expiration":{"shape":"Expiration","location":"header",\###
"locationName":"x-amz-expiration"},"ETag":{"shape":"ETag","location":"header","locationName":"ETag"},\###
"ChecksumCRC32":{"shape":"ChecksumCRC32","location":"header","locationName":"x-amz-checksum-crc32"},\###
"ChecksumCRC32C":{"shape":"ChecksumCRC32C","location":"header","locationName":"x-amz-checksum-crc32c"},\###
"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME","location":"header",\###
"locationName":"x-amz-checksum-crc64nvme"},"ChecksumSHA1":{"shape":"ChecksumSHA1","location":"header",\###
"locationName":"x-amz-checksum-sha1"},"ChecksumSHA256":{"shape":"ChecksumSHA256","location":"header",\###
"locationName":"x-amz-checksum-sha256"},"ChecksumSHA512":{"shape":"ChecksumSHA512","location":"header",\###
"locationName":"x-amz-checksum-sha512"},"ChecksumMD5":{"shape":"ChecksumMD5","location":"header",\###
"locationName":"x-amz-checksum-md5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64","location":"header",\###
"locationName":"x-amz-checksum-xxhash64"},"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3","location":"header",\###
"locationName":"x-amz-checksum-xxhash3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128","location":"header",\###
"locationName":"x-amz-checksum-xxhash128"},"ChecksumType":{"shape":"ChecksumType","location":"header",\###
"locationName":"x-amz-checksum-type"},"ServerSideEncryption":{"shape":"ServerSideEncryption",\###
"location":"header","locationName":"x-amz-server-side-encryption"},"VersionId":{"shape":"ObjectVersionId",\###
"location":"header","locationName":"x-amz-version-id"},"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-algorithm"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"SSEKMSKeyId":{"shape":"SSEKMSKeyId",\###
"location":"header","locationName":"x-amz-server-side-encryption-aws-kms-key-id"},\###
"SSEKMSEncryptionContext":{"shape":"SSEKMSEncryptionContext","location":"header",\###
"locationName":"x-amz-server-side-encryption-context"},"BucketKeyEnabled":{"shape":"BucketKeyEnabled",\###
"location":"header","locationName":"x-amz-server-side-encryption-bucket-key-enabled"},"Size":{"shape":"Size",\###
"location":"header","locationName":"x-amz-object-size"},"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"}}}
shape PutObjectRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"ACL":{"shape":"ObjectCannedACL","location":"header","locationName":"x-amz-acl"},\###
"Body":{"shape":"Body","streaming":true},"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"CacheControl":{"shape":"CacheControl","location":"header",\###
"locationName":"Cache-Control"},"ContentDisposition":{"shape":"ContentDisposition","location":"header",\###
"locationName":"Content-Disposition"},"ContentEncoding":{"shape":"ContentEncoding","location":"header",\###
"locationName":"Content-Encoding"},"ContentLanguage":{"shape":"ContentLanguage","location":"header",\###
"locationName":"Content-Language"},"ContentLength":{"shape":"ContentLength","location":"header",\###
"locationName":"Content-Length"},"ContentMD5":{"shape":"ContentMD5","location":"header",\###
"locationName":"Content-MD5"},"ContentType":{"shape":"ContentType","location":"header",\###
"locationName":"Content-Type"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"ChecksumCRC32":{"shape":"ChecksumCRC32","location":"header",\###
"locationName":"x-amz-checksum-crc32"},"ChecksumCRC32C":{"shape":"ChecksumCRC32C","location":"header",\###
"locationName":"x-amz-checksum-crc32c"},"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME","location":"header",\###
"locationName":"x-amz-checksum-crc64nvme"},"ChecksumSHA1":{"shape":"ChecksumSHA1","location":"header",\###
"locationName":"x-amz-checksum-sha1"},"ChecksumSHA256":{"shape":"ChecksumSHA256","location":"header",\###
"locationName":"x-amz-checksum-sha256"},"ChecksumSHA512":{"shape":"ChecksumSHA512","location":"header",\###
"locationName":"x-amz-checksum-sha512"},"ChecksumMD5":{"shape":"ChecksumMD5","location":"header",\###
"locationName":"x-amz-checksum-md5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64","location":"header",\###
"locationName":"x-amz-checksum-xxhash64"},"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3","location":"header",\###
"locationName":"x-amz-checksum-xxhash3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128","location":"header",\###
"locationName":"x-amz-checksum-xxhash128"},"Expires":{"shape":"Expires","location":"header",\###
"locationName":"Expires"},"IfMatch":{"shape":"IfMatch","location":"header","locationName":"If-Match"},\###
"IfNoneMatch":{"shape":"IfNoneMatch","location":"header","locationName":"If-None-Match"},\###
"GrantFullControl":{"shape":"GrantFullControl","location":"header","locationName":"x-amz-grant-full-control"},\###
"GrantRead":{"shape":"GrantRead","location":"header","locationName":"x-amz-grant-read"},\###
"GrantReadACP":{"shape":"GrantReadACP","location":"header","locationName":"x-amz-grant-read-acp"},\###
"GrantWriteACP":{"shape":"GrantWriteACP","location":"header","locationName":"x-amz-grant-write-acp"},\###
"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},"location":"uri","locationName":"Key"},\###
"WriteOffsetBytes":{"shape":"WriteOffsetBytes","location":"header","locationName":"x-amz-write-offset-bytes"},\###
"Metadata":{"shape":"Metadata","location":"headers","locationName":"x-amz-meta-"},\###
"ServerSideEncryption":{"shape":"ServerSideEncryption","location":"header",\###
"locationName":"x-amz-server-side-encryption"},"StorageClass":{"shape":"StorageClass","location":"header",\###
"locationName":"x-amz-storage-class"},"WebsiteRedirectLocation":{"shape":"WebsiteRedirectLocation",\###
"location":"header","locationName":"x-amz-website-redirect-location"},\###
"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-algorithm"},"SSECustomerKey":{"shape":"SSECustomerKey",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-key"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"SSEKMSKeyId":{"shape":"SSEKMSKeyId",\###
"location":"header","locationName":"x-amz-server-side-encryption-aws-kms-key-id"},\###
"SSEKMSEncryptionContext":{"shape":"SSEKMSEncryptionContext","location":"header",\###
"locationName":"x-amz-server-side-encryption-context"},"BucketKeyEnabled":{"shape":"BucketKeyEnabled",\###
"location":"header","locationName":"x-amz-server-side-encryption-bucket-key-enabled"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"Tagging":{"shape":"TaggingHeader","location":"header","locationName":"x-amz-tagging"},\###
"ObjectLockMode":{"shape":"ObjectLockMode","location":"header","locationName":"x-amz-object-lock-mode"},\###
"ObjectLockRetainUntilDate":{"shape":"ObjectLockRetainUntilDate","location":"header",\###
"locationName":"x-amz-object-lock-retain-until-date"},\###
"ObjectLockLegalHoldStatus":{"shape":"ObjectLockLegalHoldStatus","location":"header",\###
"locationName":"x-amz-object-lock-legal-hold"},"ObjectLockEventHold":{"shape":"ObjectLockEventHold",\###
"location":"header","locationName":"x-amz-object-lock-event-hold"},\###
"ObjectLockEventHoldDurationDays":{"shape":"ObjectLockEventHoldDurationDays","location":"header",\###
"locationName":"x-amz-object-lock-event-hold-duration-days"},\###
"ObjectLockEventHoldDurationYears":{"shape":"ObjectLockEventHoldDurationYears","location":"header",\###
"locationName":"x-amz-object-lock-event-hold-duration-years"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"}},"payload":"Body"}
shape PutObjectRetentionOutput {"type":"structure","members":{"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"}}}
shape PutObjectRetentionRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","location":"uri","locationName":"Key"},\###
"Retention":{"shape":"ObjectLockRetention","locationName":"Retention",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"RequestPayer":{"shape":"RequestPayer",\###
"location":"header","locationName":"x-amz-request-payer"},"VersionId":{"shape":"ObjectVersionId",\###
"location":"querystring","locationName":"versionId"},\###
"BypassGovernanceRetention":{"shape":"BypassGovernanceRetention","location":"header",\###
"locationName":"x-amz-bypass-governance-retention"},"ContentMD5":{"shape":"ContentMD5","location":"header",\###
"locationName":"Content-MD5"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"ExpectedBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-expected-bucket-owner"}},"payload":"Retention"}
shape PutObjectTaggingOutput {"type":"structure","members":{"VersionId":{"shape":"ObjectVersionId",\###
"location":"header","locationName":"x-amz-version-id"}}}
shape PutObjectTaggingRequest {"type":"structure","required":["Bucket","Key","Tagging"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","location":"uri","locationName":"Key"},\###
"VersionId":{"shape":"ObjectVersionId","location":"querystring","locationName":"versionId"},\###
"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"Tagging":{"shape":"Tagging","locationName":"Tagging",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"},"RequestPayer":{"shape":"RequestPayer",\###
"location":"header","locationName":"x-amz-request-payer"}},"payload":"Tagging"}
shape PutPublicAccessBlockRequest {"type":"structure","required":["Bucket","PublicAccessBlockConfiguration"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},\###
"PublicAccessBlockConfiguration":{"shape":"PublicAccessBlockConfiguration",\###
"locationName":"PublicAccessBlockConfiguration",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"}},"payload":"PublicAccessBlockConfiguration"}
shape QueueArn {"type":"string"}
shape QueueConfiguration {"type":"structure","required":["QueueArn","Events"],\###
"members":{"Id":{"shape":"NotificationId"},"QueueArn":{"shape":"QueueArn","locationName":"Queue"},\###
"Events":{"shape":"EventList","locationName":"Event"},"Filter":{"shape":"NotificationConfigurationFilter"}}}
shape QueueConfigurationDeprecated {"type":"structure","members":{"Id":{"shape":"NotificationId"},\###
"Event":{"shape":"Event"},"Events":{"shape":"EventList","locationName":"Event"},"Queue":{"shape":"QueueArn"}}}
shape QueueConfigurationList {"type":"list","member":{"shape":"QueueConfiguration"},"flattened":true}
shape Quiet {"type":"boolean"}
shape QuoteCharacter {"type":"string"}
shape QuoteEscapeCharacter {"type":"string"}
shape QuoteFields {"type":"string","enum":["ALWAYS","ASNEEDED"]}
shape Range {"type":"string"}
shape RecordDelimiter {"type":"string"}
shape RecordExpiration {"type":"structure","required":["Expiration"],\###
"members":{"Expiration":{"shape":"ExpirationState"},"Days":{"shape":"RecordExpirationDays"}}}
shape RecordExpirationDays {"type":"integer"}
shape RecordsEvent {"type":"structure","members":{"Payload":{"shape":"Body","eventpayload":true}},\###
"event":true}
shape Redirect {"type":"structure","members":{"HostName":{"shape":"HostName"},\###
"HttpRedirectCode":{"shape":"HttpRedirectCode"},"Protocol":{"shape":"Protocol"},\###
"ReplaceKeyPrefixWith":{"shape":"ReplaceKeyPrefixWith"},"ReplaceKeyWith":{"shape":"ReplaceKeyWith"}}}
shape RedirectAllRequestsTo {"type":"structure","required":["HostName"],\###
"members":{"HostName":{"shape":"HostName"},"Protocol":{"shape":"Protocol"}}}
shape Region {"type":"string","max":20,"min":0}
shape RenameObjectOutput {"type":"structure","members":{}}
shape RenameObjectRequest {"type":"structure","required":["Bucket","Key","RenameSource"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},"location":"uri",\###
"locationName":"Key"},"RenameSource":{"shape":"RenameSource","location":"header",\###
"locationName":"x-amz-rename-source"},"DestinationIfMatch":{"shape":"IfMatch","location":"header",\###
"locationName":"If-Match"},"DestinationIfNoneMatch":{"shape":"IfNoneMatch","location":"header",\###
"locationName":"If-None-Match"},"DestinationIfModifiedSince":{"shape":"IfModifiedSince","location":"header",\###
"locationName":"If-Modified-Since"},"DestinationIfUnmodifiedSince":{"shape":"IfUnmodifiedSince",\###
"location":"header","locationName":"If-Unmodified-Since"},"SourceIfMatch":{"shape":"RenameSourceIfMatch",\###
"location":"header","locationName":"x-amz-rename-source-if-match"},\###
"SourceIfNoneMatch":{"shape":"RenameSourceIfNoneMatch","location":"header",\###
"locationName":"x-amz-rename-source-if-none-match"},\###
"SourceIfModifiedSince":{"shape":"RenameSourceIfModifiedSince","location":"header",\###
"locationName":"x-amz-rename-source-if-modified-since"},\###
"SourceIfUnmodifiedSince":{"shape":"RenameSourceIfUnmodifiedSince","location":"header",\###
"locationName":"x-amz-rename-source-if-unmodified-since"},"ClientToken":{"shape":"ClientToken",\###
"idempotencyToken":true,"location":"header","locationName":"x-amz-client-token"}}}
shape RenameSource {"type":"string","pattern":"\\/?.+\\/.+"}
shape RenameSourceIfMatch {"type":"string"}
shape RenameSourceIfModifiedSince {"type":"timestamp","timestampFormat":"rfc822"}
shape RenameSourceIfNoneMatch {"type":"string"}
shape RenameSourceIfUnmodifiedSince {"type":"timestamp","timestampFormat":"rfc822"}
shape ReplaceKeyPrefixWith {"type":"string"}
shape ReplaceKeyWith {"type":"string"}
shape ReplicaKmsKeyID {"type":"string"}
shape ReplicaModifications {"type":"structure","required":["Status"],\###
"members":{"Status":{"shape":"ReplicaModificationsStatus"}}}
shape ReplicaModificationsStatus {"type":"string","enum":["Enabled","Disabled"]}
shape ReplicationConfiguration {"type":"structure","required":["Role","Rules"],\###
"members":{"Role":{"shape":"Role"},"Rules":{"shape":"ReplicationRules","locationName":"Rule"}}}
shape ReplicationRule {"type":"structure","required":["Status","Destination"],"members":{"ID":{"shape":"ID"},\###
"Priority":{"shape":"Priority"},"Prefix":{"shape":"Prefix"},"Filter":{"shape":"ReplicationRuleFilter"},\###
"Status":{"shape":"ReplicationRuleStatus"},"SourceSelectionCriteria":{"shape":"SourceSelectionCriteria"},\###
"ExistingObjectReplication":{"shape":"ExistingObjectReplication"},"Destination":{"shape":"Destination"},\###
"DeleteMarkerReplication":{"shape":"DeleteMarkerReplication"}}}
shape ReplicationRuleAndOperator {"type":"structure","members":{"Prefix":{"shape":"Prefix"},\###
"Tags":{"shape":"TagSet","flattened":true,"locationName":"Tag"}}}
shape ReplicationRuleFilter {"type":"structure","members":{"Prefix":{"shape":"Prefix"},"Tag":{"shape":"Tag"},\###
"And":{"shape":"ReplicationRuleAndOperator"}}}
shape ReplicationRuleStatus {"type":"string","enum":["Enabled","Disabled"]}
shape ReplicationRules {"type":"list","member":{"shape":"ReplicationRule"},"flattened":true}
shape ReplicationStatus {"type":"string","enum":["COMPLETE","PENDING","FAILED","REPLICA","COMPLETED"]}
shape ReplicationTime {"type":"structure","required":["Status","Time"],\###
"members":{"Status":{"shape":"ReplicationTimeStatus"},"Time":{"shape":"ReplicationTimeValue"}}}
shape ReplicationTimeStatus {"type":"string","enum":["Enabled","Disabled"]}
shape ReplicationTimeValue {"type":"structure","members":{"Minutes":{"shape":"Minutes"}}}
shape RequestCharged {"type":"string","enum":["requester"]}
shape RequestPayer {"type":"string","enum":["requester"]}
shape RequestPaymentConfiguration {"type":"structure","required":["Payer"],\###
"members":{"Payer":{"shape":"Payer"}}}
shape RequestProgress {"type":"structure","members":{"Enabled":{"shape":"EnableRequestProgress"}}}
shape RequestRoute {"type":"string"}
shape RequestToken {"type":"string"}
shape ResponseCacheControl {"type":"string"}
shape ResponseContentDisposition {"type":"string"}
shape ResponseContentEncoding {"type":"string"}
shape ResponseContentLanguage {"type":"string"}
shape ResponseContentType {"type":"string"}
shape ResponseExpires {"type":"timestamp","timestampFormat":"rfc822"}
shape Restore {"type":"string"}
shape RestoreExpiryDate {"type":"timestamp"}
shape RestoreObjectOutput {"type":"structure","members":{"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"},"RestoreOutputPath":{"shape":"RestoreOutputPath",\###
"location":"header","locationName":"x-amz-restore-output-path"}}}
shape RestoreObjectRequest {"type":"structure","required":["Bucket","Key"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","location":"uri","locationName":"Key"},\###
"VersionId":{"shape":"ObjectVersionId","location":"querystring","locationName":"versionId"},\###
"RestoreRequest":{"shape":"RestoreRequest","locationName":"RestoreRequest",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"RequestPayer":{"shape":"RequestPayer",\###
"location":"header","locationName":"x-amz-request-payer"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm",\###
"location":"header","locationName":"x-amz-sdk-checksum-algorithm"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"}},"payload":"RestoreRequest"}
shape RestoreOutputPath {"type":"string"}
shape RestoreRequest {"type":"structure","members":{"Days":{"shape":"Days"},\###
"GlacierJobParameters":{"shape":"GlacierJobParameters"},"Type":{"shape":"RestoreRequestType"},\###
"Tier":{"shape":"Tier"},"Description":{"shape":"Description"},"SelectParameters":{"shape":"SelectParameters"},\###
"OutputLocation":{"shape":"OutputLocation"}}}
shape RestoreRequestType {"type":"string","enum":["SELECT"]}
shape RestoreStatus {"type":"structure","members":{"IsRestoreInProgress":{"shape":"IsRestoreInProgress"},\###
"RestoreExpiryDate":{"shape":"RestoreExpiryDate"}}}
shape Role {"type":"string"}
shape RoutingRule {"type":"structure","required":["Redirect"],"members":{"Condition":{"shape":"Condition"},\###
"Redirect":{"shape":"Redirect"}}}
shape RoutingRules {"type":"list","member":{"shape":"RoutingRule","locationName":"RoutingRule"}}
shape Rule {"type":"structure","required":["Prefix","Status"],\###
"members":{"Expiration":{"shape":"LifecycleExpiration"},"ID":{"shape":"ID"},"Prefix":{"shape":"Prefix"},\###
"Status":{"shape":"ExpirationStatus"},"Transition":{"shape":"Transition"},\###
"NoncurrentVersionTransition":{"shape":"NoncurrentVersionTransition"},\###
"NoncurrentVersionExpiration":{"shape":"NoncurrentVersionExpiration"},\###
"AbortIncompleteMultipartUpload":{"shape":"AbortIncompleteMultipartUpload"}}}
shape Rules {"type":"list","member":{"shape":"Rule"},"flattened":true}
shape S3KeyFilter {"type":"structure","members":{"FilterRules":{"shape":"FilterRuleList",\###
"locationName":"FilterRule"}}}
shape S3Location {"type":"structure","required":["BucketName","Prefix"],\###
"members":{"BucketName":{"shape":"BucketName"},"Prefix":{"shape":"LocationPrefix"},\###
"Encryption":{"shape":"Encryption"},"CannedACL":{"shape":"ObjectCannedACL"},\###
"AccessControlList":{"shape":"Grants"},"Tagging":{"shape":"Tagging"},"UserMetadata":{"shape":"UserMetadata"},\###
"StorageClass":{"shape":"StorageClass"}}}
shape S3RegionalOrS3ExpressBucketArnString {"type":"string","max":128,"min":1,\###
"pattern":"arn:[^:]+:(s3|s3express):.*"}
shape S3TablesArn {"type":"string"}
shape S3TablesBucketArn {"type":"string"}
shape S3TablesBucketType {"type":"string","enum":["aws","customer"]}
shape S3TablesDestination {"type":"structure","required":["TableBucketArn","TableName"],\###
"members":{"TableBucketArn":{"shape":"S3TablesBucketArn"},"TableName":{"shape":"S3TablesName"}}}
shape S3TablesDestinationResult {"type":"structure","required":["TableBucketArn","TableName","TableArn",\###
"TableNamespace"],"members":{"TableBucketArn":{"shape":"S3TablesBucketArn"},\###
"TableName":{"shape":"S3TablesName"},"TableArn":{"shape":"S3TablesArn"},\###
"TableNamespace":{"shape":"S3TablesNamespace"}}}
shape S3TablesName {"type":"string"}
shape S3TablesNamespace {"type":"string"}
shape SSECustomerAlgorithm {"type":"string"}
shape SSECustomerKey {"type":"string"}
shape SSECustomerKeyMD5 {"type":"string"}
shape SSEKMS {"type":"structure","required":["KeyId"],"members":{"KeyId":{"shape":"SSEKMSKeyId"}},\###
"locationName":"SSE-KMS"}
shape SSEKMSEncryption {"type":"structure","required":["KMSKeyArn"],\###
"members":{"KMSKeyArn":{"shape":"NonEmptyKmsKeyArnString"},"BucketKeyEnabled":{"shape":"BucketKeyEnabled"}},\###
"locationName":"SSE-KMS"}
shape SSEKMSEncryptionContext {"type":"string"}
shape SSEKMSKeyId {"type":"string"}
shape SSES3 {"type":"structure","members":{},"locationName":"SSE-S3"}
shape ScanRange {"type":"structure","members":{"Start":{"shape":"Start"},"End":{"shape":"End"}}}
shape SelectObjectContentEventStream {"type":"structure","members":{"Records":{"shape":"RecordsEvent"},\###
"Stats":{"shape":"StatsEvent"},"Progress":{"shape":"ProgressEvent"},"Cont":{"shape":"ContinuationEvent"},\###
"End":{"shape":"EndEvent"}},"eventstream":true}
shape SelectObjectContentOutput {"type":"structure",\###
"members":{"Payload":{"shape":"SelectObjectContentEventStream"}},"payload":"Payload"}
shape SelectObjectContentRequest {"type":"structure","required":["Bucket","Key","Expression","ExpressionType",\###
"InputSerialization","OutputSerialization"],"members":{"Bucket":{"shape":"BucketName",\###
"contextParam":{"name":"Bucket"},"location":"uri","locationName":"Bucket"},"Key":{"shape":"ObjectKey",\###
"location":"uri","locationName":"Key"},"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-algorithm"},\###
"SSECustomerKey":{"shape":"SSECustomerKey","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key"},"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-key-MD5"},\###
"Expression":{"shape":"Expression"},"ExpressionType":{"shape":"ExpressionType"},\###
"RequestProgress":{"shape":"RequestProgress"},"InputSerialization":{"shape":"InputSerialization"},\###
"OutputSerialization":{"shape":"OutputSerialization"},"ScanRange":{"shape":"ScanRange"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}}}
shape SelectParameters {"type":"structure","required":["InputSerialization","ExpressionType","Expression",\###
"OutputSerialization"],"members":{"InputSerialization":{"shape":"InputSerialization"},\###
"ExpressionType":{"shape":"ExpressionType"},"Expression":{"shape":"Expression"},\###
"OutputSerialization":{"shape":"OutputSerialization"}}}
shape ServerSideEncryption {"type":"string","enum":["AES256","aws:fsx","aws:backup","aws:kms","aws:kms:dsse"]}
shape ServerSideEncryptionByDefault {"type":"structure","required":["SSEAlgorithm"],\###
"members":{"SSEAlgorithm":{"shape":"ServerSideEncryption"},"KMSMasterKeyID":{"shape":"SSEKMSKeyId"}}}
shape ServerSideEncryptionConfiguration {"type":"structure","required":["Rules"],\###
"members":{"Rules":{"shape":"ServerSideEncryptionRules","locationName":"Rule"}}}
shape ServerSideEncryptionRule {"type":"structure",\###
"members":{"ApplyServerSideEncryptionByDefault":{"shape":"ServerSideEncryptionByDefault"},\###
"BucketKeyEnabled":{"shape":"BucketKeyEnabled"},"BlockedEncryptionTypes":{"shape":"BlockedEncryptionTypes"}}}
shape ServerSideEncryptionRules {"type":"list","member":{"shape":"ServerSideEncryptionRule"},"flattened":true}
shape SessionCredentialValue {"type":"string"}
shape SessionCredentials {"type":"structure","required":["AccessKeyId","SecretAccessKey","SessionToken",\###
"Expiration"],"members":{"AccessKeyId":{"shape":"AccessKeyIdValue","locationName":"AccessKeyId"},\###
"SecretAccessKey":{"shape":"SessionCredentialValue","locationName":"SecretAccessKey"},\###
"SessionToken":{"shape":"SessionCredentialValue","locationName":"SessionToken"},\###
"Expiration":{"shape":"SessionExpiration","locationName":"Expiration"}}}
shape SessionExpiration {"type":"timestamp"}
shape SessionMode {"type":"string","enum":["ReadOnly","ReadWrite"]}
shape Setting {"type":"boolean"}
shape SimplePrefix {"type":"structure","members":{},"locationName":"SimplePrefix"}
shape Size {"type":"long"}
shape SkipValidation {"type":"boolean"}
shape SourceSelectionCriteria {"type":"structure",\###
"members":{"SseKmsEncryptedObjects":{"shape":"SseKmsEncryptedObjects"},\###
"ReplicaModifications":{"shape":"ReplicaModifications"}}}
shape SseKmsEncryptedObjects {"type":"structure","required":["Status"],\###
"members":{"Status":{"shape":"SseKmsEncryptedObjectsStatus"}}}
shape SseKmsEncryptedObjectsStatus {"type":"string","enum":["Enabled","Disabled"]}
shape Start {"type":"long"}
shape StartAfter {"type":"string"}
shape Stats {"type":"structure","members":{"BytesScanned":{"shape":"BytesScanned"},\###
"BytesProcessed":{"shape":"BytesProcessed"},"BytesReturned":{"shape":"BytesReturned"}}}
shape StatsEvent {"type":"structure","members":{"Details":{"shape":"Stats","eventpayload":true}},"event":true}
shape StorageClass {"type":"string","enum":["STANDARD","REDUCED_REDUNDANCY","STANDARD_IA","ONEZONE_IA",\###
"INTELLIGENT_TIERING","GLACIER","DEEP_ARCHIVE","OUTPOSTS","GLACIER_IR","SNOW","EXPRESS_ONEZONE","FSX_OPENZFS",\###
"FSX_ONTAP","AWS_BACKUP_WARM","AWS_BACKUP_LOW_COST_WARM"]}
shape StorageClassAnalysis {"type":"structure",\###
"members":{"DataExport":{"shape":"StorageClassAnalysisDataExport"}}}
shape StorageClassAnalysisDataExport {"type":"structure","required":["OutputSchemaVersion","Destination"],\###
"members":{"OutputSchemaVersion":{"shape":"StorageClassAnalysisSchemaVersion"},\###
"Destination":{"shape":"AnalyticsExportDestination"}}}
shape StorageClassAnalysisSchemaVersion {"type":"string","enum":["V_1"]}
shape Suffix {"type":"string"}
shape TableSseAlgorithm {"type":"string","enum":["aws:kms","AES256"]}
shape Tag {"type":"structure","required":["Key","Value"],"members":{"Key":{"shape":"ObjectKey"},\###
"Value":{"shape":"Value"}}}
shape TagCount {"type":"integer"}
shape TagSet {"type":"list","member":{"shape":"Tag","locationName":"Tag"}}
shape Tagging {"type":"structure","required":["TagSet"],"members":{"TagSet":{"shape":"TagSet"}}}
shape TaggingDirective {"type":"string","enum":["COPY","REPLACE"]}
shape TaggingHeader {"type":"string"}
shape TargetBucket {"type":"string"}
shape TargetGrant {"type":"structure","members":{"Grantee":{"shape":"Grantee"},\###
"Permission":{"shape":"BucketLogsPermission"}}}
shape TargetGrants {"type":"list","member":{"shape":"TargetGrant","locationName":"Grant"}}
shape TargetObjectKeyFormat {"type":"structure","members":{"SimplePrefix":{"shape":"SimplePrefix",\###
"locationName":"SimplePrefix"},"PartitionedPrefix":{"shape":"PartitionedPrefix",\###
"locationName":"PartitionedPrefix"}}}
shape TargetPrefix {"type":"string"}
shape Tier {"type":"string","enum":["Standard","Bulk","Expedited"]}
shape Tiering {"type":"structure","required":["Days","AccessTier"],\###
"members":{"Days":{"shape":"IntelligentTieringDays"},"AccessTier":{"shape":"IntelligentTieringAccessTier"}}}
shape TieringList {"type":"list","member":{"shape":"Tiering"},"flattened":true}
shape Token {"type":"string"}
shape TooManyParts {"type":"structure","members":{},"error":{"httpStatusCode":400},"exception":true}
shape TopicArn {"type":"string"}
shape TopicConfiguration {"type":"structure","required":["TopicArn","Events"],\###
"members":{"Id":{"shape":"NotificationId"},"TopicArn":{"shape":"TopicArn","locationName":"Topic"},\###
"Events":{"shape":"EventList","locationName":"Event"},"Filter":{"shape":"NotificationConfigurationFilter"}}}
shape TopicConfigurationDeprecated {"type":"structure","members":{"Id":{"shape":"NotificationId"},\###
"Events":{"shape":"EventList","locationName":"Event"},"Event":{"shape":"Event"},"Topic":{"shape":"TopicArn"}}}
shape TopicConfigurationList {"type":"list","member":{"shape":"TopicConfiguration"},"flattened":true}
shape Transition {"type":"structure","members":{"Date":{"shape":"Date"},"Days":{"shape":"Days"},\###
"StorageClass":{"shape":"TransitionStorageClass"}}}
shape TransitionDefaultMinimumObjectSize {"type":"string","enum":["varies_by_storage_class",\###
"all_storage_classes_128K"]}
shape TransitionList {"type":"list","member":{"shape":"Transition"},"flattened":true}
shape TransitionStorageClass {"type":"string","enum":["GLACIER","STANDARD_IA","ONEZONE_IA",\###
"INTELLIGENT_TIERING","DEEP_ARCHIVE","GLACIER_IR"]}
shape Type {"type":"string","enum":["CanonicalUser","AmazonCustomerByEmail","Group"]}
shape URI {"type":"string"}
shape UnsupportedMediaType {"type":"structure","members":{},"error":{"httpStatusCode":415},"exception":true}
shape UpdateBucketMetadataAnnotationTableConfigurationRequest {"type":"structure","required":["Bucket",\###
"AnnotationTableConfiguration"],"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header",\###
"locationName":"Content-MD5"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},\###
"AnnotationTableConfiguration":{"shape":"AnnotationTableConfigurationUpdates",\###
"locationName":"AnnotationTableConfiguration",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"}},"payload":"AnnotationTableConfiguration"}
shape UpdateBucketMetadataInventoryTableConfigurationRequest {"type":"structure","required":["Bucket",\###
"InventoryTableConfiguration"],"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header",\###
"locationName":"Content-MD5"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},\###
"InventoryTableConfiguration":{"shape":"InventoryTableConfigurationUpdates",\###
"locationName":"InventoryTableConfiguration",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"}},"payload":"InventoryTableConfiguration"}
shape UpdateBucketMetadataJournalTableConfigurationRequest {"type":"structure","required":["Bucket",\###
"JournalTableConfiguration"],"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},\###
"location":"uri","locationName":"Bucket"},"ContentMD5":{"shape":"ContentMD5","location":"header",\###
"locationName":"Content-MD5"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},\###
"JournalTableConfiguration":{"shape":"JournalTableConfigurationUpdates",\###
"locationName":"JournalTableConfiguration","xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"}},\###
"payload":"JournalTableConfiguration"}
shape UpdateObjectEncryptionRequest {"type":"structure","required":["Bucket","Key","ObjectEncryption"],\###
"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"Key":{"shape":"ObjectKey","location":"uri","locationName":"Key"},\###
"VersionId":{"shape":"ObjectVersionId","location":"querystring","locationName":"versionId"},\###
"ObjectEncryption":{"shape":"ObjectEncryption","locationName":"ObjectEncryption",\###
"xmlNamespace":{"uri":"http://s3.amazonaws.com/doc/2006-03-01/"}},"RequestPayer":{"shape":"RequestPayer",\###
"location":"header","locationName":"x-amz-request-payer"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"},"ContentMD5":{"shape":"ContentMD5",\###
"location":"header","locationName":"Content-MD5"},"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm",\###
"location":"header","locationName":"x-amz-sdk-checksum-algorithm"}},"payload":"ObjectEncryption"}
shape UpdateObjectEncryptionResponse {"type":"structure",\###
"members":{"RequestCharged":{"shape":"RequestCharged","location":"header",\###
"locationName":"x-amz-request-charged"}}}
shape UploadIdMarker {"type":"string"}
shape UploadPartCopyOutput {"type":"structure",\###
"members":{"CopySourceVersionId":{"shape":"CopySourceVersionId","location":"header",\###
"locationName":"x-amz-copy-source-version-id"},"CopyPartResult":{"shape":"CopyPartResult"},\###
"ServerSideEncryption":{"shape":"ServerSideEncryption","location":"header",\###
"locationName":"x-amz-server-side-encryption"},"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-algorithm"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"SSEKMSKeyId":{"shape":"SSEKMSKeyId",\###
"location":"header","locationName":"x-amz-server-side-encryption-aws-kms-key-id"},\###
"BucketKeyEnabled":{"shape":"BucketKeyEnabled","location":"header",\###
"locationName":"x-amz-server-side-encryption-bucket-key-enabled"},"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"},"VersionId":{"shape":"ObjectVersionId",\###
"location":"header","locationName":"x-amz-version-id"}},"payload":"CopyPartResult"}
shape UploadPartCopyRequest {"type":"structure","required":["Bucket","CopySource","Key","PartNumber",\###
"UploadId"],"members":{"Bucket":{"shape":"BucketName","contextParam":{"name":"Bucket"},"location":"uri",\###
"locationName":"Bucket"},"CopySource":{"shape":"CopySource","location":"header",\###
"locationName":"x-amz-copy-source"},"CopySourceIfMatch":{"shape":"CopySourceIfMatch","location":"header",\###
"locationName":"x-amz-copy-source-if-match"},"CopySourceIfModifiedSince":{"shape":"CopySourceIfModifiedSince",\###
"location":"header","locationName":"x-amz-copy-source-if-modified-since"},\###
"CopySourceIfNoneMatch":{"shape":"CopySourceIfNoneMatch","location":"header",\###
"locationName":"x-amz-copy-source-if-none-match"},\###
"CopySourceIfUnmodifiedSince":{"shape":"CopySourceIfUnmodifiedSince","location":"header",\###
"locationName":"x-amz-copy-source-if-unmodified-since"},"CopySourceRange":{"shape":"CopySourceRange",\###
"location":"header","locationName":"x-amz-copy-source-range"},"Key":{"shape":"ObjectKey","location":"uri",\###
"locationName":"Key"},"PartNumber":{"shape":"PartNumber","location":"querystring",\###
"locationName":"partNumber"},"UploadId":{"shape":"MultipartUploadId","location":"querystring",\###
"locationName":"uploadId"},"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-algorithm"},"SSECustomerKey":{"shape":"SSECustomerKey",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-key"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},\###
"CopySourceSSECustomerAlgorithm":{"shape":"CopySourceSSECustomerAlgorithm","location":"header",\###
"locationName":"x-amz-copy-source-server-side-encryption-customer-algorithm"},\###
"CopySourceSSECustomerKey":{"shape":"CopySourceSSECustomerKey","location":"header",\###
"locationName":"x-amz-copy-source-server-side-encryption-customer-key"},\###
"CopySourceSSECustomerKeyMD5":{"shape":"CopySourceSSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-copy-source-server-side-encryption-customer-key-MD5"},\###
"RequestPayer":{"shape":"RequestPayer","location":"header","locationName":"x-amz-request-payer"},\###
"ExpectedBucketOwner":{"shape":"AccountId","location":"header","locationName":"x-amz-expected-bucket-owner"},\###
"ExpectedSourceBucketOwner":{"shape":"AccountId","location":"header",\###
"locationName":"x-amz-source-expected-bucket-owner"}}}
shape UploadPartOutput {"type":"structure","members":{"ServerSideEncryption":{"shape":"ServerSideEncryption",\###
"location":"header","locationName":"x-amz-server-side-encryption"},"ETag":{"shape":"ETag","location":"header",\###
"locationName":"ETag"},"ChecksumCRC32":{"shape":"ChecksumCRC32","location":"header",\###
"locationName":"x-amz-checksum-crc32"},"ChecksumCRC32C":{"shape":"ChecksumCRC32C","location":"header",\###
"locationName":"x-amz-checksum-crc32c"},"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME","location":"header",\###
"locationName":"x-amz-checksum-crc64nvme"},"ChecksumSHA1":{"shape":"ChecksumSHA1","location":"header",\###
"locationName":"x-amz-checksum-sha1"},"ChecksumSHA256":{"shape":"ChecksumSHA256","location":"header",\###
"locationName":"x-amz-checksum-sha256"},"ChecksumSHA512":{"shape":"ChecksumSHA512","location":"header",\###
"locationName":"x-amz-checksum-sha512"},"ChecksumMD5":{"shape":"ChecksumMD5","location":"header",\###
"locationName":"x-amz-checksum-md5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64","location":"header",\###
"locationName":"x-amz-checksum-xxhash64"},"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3","location":"header",\###
"locationName":"x-amz-checksum-xxhash3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128","location":"header",\###
"locationName":"x-amz-checksum-xxhash128"},"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-algorithm"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"SSEKMSKeyId":{"shape":"SSEKMSKeyId",\###
"location":"header","locationName":"x-amz-server-side-encryption-aws-kms-key-id"},\###
"BucketKeyEnabled":{"shape":"BucketKeyEnabled","location":"header",\###
"locationName":"x-amz-server-side-encryption-bucket-key-enabled"},"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-request-charged"},"VersionId":{"shape":"ObjectVersionId",\###
"location":"header","locationName":"x-amz-version-id"}}}
shape UploadPartRequest {"type":"structure","required":["Bucket","Key","PartNumber","UploadId"],\###
"members":{"Body":{"shape":"Body","streaming":true},"Bucket":{"shape":"BucketName",\###
"contextParam":{"name":"Bucket"},"location":"uri","locationName":"Bucket"},\###
"ContentLength":{"shape":"ContentLength","location":"header","locationName":"Content-Length"},\###
"ContentMD5":{"shape":"ContentMD5","location":"header","locationName":"Content-MD5"},\###
"ChecksumAlgorithm":{"shape":"ChecksumAlgorithm","location":"header",\###
"locationName":"x-amz-sdk-checksum-algorithm"},"ChecksumCRC32":{"shape":"ChecksumCRC32","location":"header",\###
"locationName":"x-amz-checksum-crc32"},"ChecksumCRC32C":{"shape":"ChecksumCRC32C","location":"header",\###
"locationName":"x-amz-checksum-crc32c"},"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME","location":"header",\###
"locationName":"x-amz-checksum-crc64nvme"},"ChecksumSHA1":{"shape":"ChecksumSHA1","location":"header",\###
"locationName":"x-amz-checksum-sha1"},"ChecksumSHA256":{"shape":"ChecksumSHA256","location":"header",\###
"locationName":"x-amz-checksum-sha256"},"ChecksumSHA512":{"shape":"ChecksumSHA512","location":"header",\###
"locationName":"x-amz-checksum-sha512"},"ChecksumMD5":{"shape":"ChecksumMD5","location":"header",\###
"locationName":"x-amz-checksum-md5"},"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64","location":"header",\###
"locationName":"x-amz-checksum-xxhash64"},"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3","location":"header",\###
"locationName":"x-amz-checksum-xxhash3"},"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128","location":"header",\###
"locationName":"x-amz-checksum-xxhash128"},"Key":{"shape":"ObjectKey","contextParam":{"name":"Key"},\###
"location":"uri","locationName":"Key"},"PartNumber":{"shape":"PartNumber","location":"querystring",\###
"locationName":"partNumber"},"UploadId":{"shape":"MultipartUploadId","location":"querystring",\###
"locationName":"uploadId"},"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-algorithm"},"SSECustomerKey":{"shape":"SSECustomerKey",\###
"location":"header","locationName":"x-amz-server-side-encryption-customer-key"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-server-side-encryption-customer-key-MD5"},"RequestPayer":{"shape":"RequestPayer",\###
"location":"header","locationName":"x-amz-request-payer"},"ExpectedBucketOwner":{"shape":"AccountId",\###
"location":"header","locationName":"x-amz-expected-bucket-owner"}},"payload":"Body"}
shape UserMetadata {"type":"list","member":{"shape":"MetadataEntry","locationName":"MetadataEntry"}}
shape Value {"type":"string"}
shape VersionCount {"type":"integer"}
shape VersionIdMarker {"type":"string"}
shape VersioningConfiguration {"type":"structure","members":{"MFADelete":{"shape":"MFADelete",\###
"locationName":"MfaDelete"},"Status":{"shape":"BucketVersioningStatus"}}}
shape WebsiteConfiguration {"type":"structure","members":{"ErrorDocument":{"shape":"ErrorDocument"},\###
"IndexDocument":{"shape":"IndexDocument"},"RedirectAllRequestsTo":{"shape":"RedirectAllRequestsTo"},\###
"RoutingRules":{"shape":"RoutingRules"}}}
shape WebsiteRedirectLocation {"type":"string"}
shape WriteGetObjectResponseRequest {"type":"structure","required":["RequestRoute","RequestToken"],\###
"members":{"RequestRoute":{"shape":"RequestRoute","hostLabel":true,"location":"header",\###
"locationName":"x-amz-request-route"},"RequestToken":{"shape":"RequestToken","location":"header",\###
"locationName":"x-amz-request-token"},"Body":{"shape":"Body","streaming":true},\###
"StatusCode":{"shape":"GetObjectResponseStatusCode","location":"header","locationName":"x-amz-fwd-status"},\###
"ErrorCode":{"shape":"ErrorCode","location":"header","locationName":"x-amz-fwd-error-code"},\###
"ErrorMessage":{"shape":"ErrorMessage","location":"header","locationName":"x-amz-fwd-error-message"},\###
"AcceptRanges":{"shape":"AcceptRanges","location":"header","locationName":"x-amz-fwd-header-accept-ranges"},\###
"CacheControl":{"shape":"CacheControl","location":"header","locationName":"x-amz-fwd-header-Cache-Control"},\###
"ContentDisposition":{"shape":"ContentDisposition","location":"header",\###
"locationName":"x-amz-fwd-header-Content-Disposition"},"ContentEncoding":{"shape":"ContentEncoding",\###
"location":"header","locationName":"x-amz-fwd-header-Content-Encoding"},\###
"ContentLanguage":{"shape":"ContentLanguage","location":"header",\###
"locationName":"x-amz-fwd-header-Content-Language"},"ContentLength":{"shape":"ContentLength",\###
"location":"header","locationName":"Content-Length"},"ContentRange":{"shape":"ContentRange",\###
"location":"header","locationName":"x-amz-fwd-header-Content-Range"},"ContentType":{"shape":"ContentType",\###
"location":"header","locationName":"x-amz-fwd-header-Content-Type"},"ChecksumCRC32":{"shape":"ChecksumCRC32",\###
"location":"header","locationName":"x-amz-fwd-header-x-amz-checksum-crc32"},\###
"ChecksumCRC32C":{"shape":"ChecksumCRC32C","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-checksum-crc32c"},"ChecksumCRC64NVME":{"shape":"ChecksumCRC64NVME",\###
"location":"header","locationName":"x-amz-fwd-header-x-amz-checksum-crc64nvme"},\###
"ChecksumSHA1":{"shape":"ChecksumSHA1","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-checksum-sha1"},"ChecksumSHA256":{"shape":"ChecksumSHA256",\###
"location":"header","locationName":"x-amz-fwd-header-x-amz-checksum-sha256"},\###
"ChecksumSHA512":{"shape":"ChecksumSHA512","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-checksum-sha512"},"ChecksumMD5":{"shape":"ChecksumMD5",\###
"location":"header","locationName":"x-amz-fwd-header-x-amz-checksum-md5"},\###
"ChecksumXXHASH64":{"shape":"ChecksumXXHASH64","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-checksum-xxhash64"},"ChecksumXXHASH3":{"shape":"ChecksumXXHASH3",\###
"location":"header","locationName":"x-amz-fwd-header-x-amz-checksum-xxhash3"},\###
"ChecksumXXHASH128":{"shape":"ChecksumXXHASH128","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-checksum-xxhash128"},"DeleteMarker":{"shape":"DeleteMarker",\###
"location":"header","locationName":"x-amz-fwd-header-x-amz-delete-marker"},"ETag":{"shape":"ETag",\###
"location":"header","locationName":"x-amz-fwd-header-ETag"},"Expires":{"shape":"Expires","location":"header",\###
"locationName":"x-amz-fwd-header-Expires"},"Expiration":{"shape":"Expiration","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-expiration"},"LastModified":{"shape":"LastModified",\###
"location":"header","locationName":"x-amz-fwd-header-Last-Modified"},"MissingMeta":{"shape":"MissingMeta",\###
"location":"header","locationName":"x-amz-fwd-header-x-amz-missing-meta"},"Metadata":{"shape":"Metadata",\###
"location":"headers","locationName":"x-amz-meta-"},"ObjectLockMode":{"shape":"ObjectLockMode",\###
"location":"header","locationName":"x-amz-fwd-header-x-amz-object-lock-mode"},\###
"ObjectLockLegalHoldStatus":{"shape":"ObjectLockLegalHoldStatus","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-object-lock-legal-hold"},\###
"ObjectLockRetainUntilDate":{"shape":"ObjectLockRetainUntilDate","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-object-lock-retain-until-date"},"PartsCount":{"shape":"PartsCount",\###
"location":"header","locationName":"x-amz-fwd-header-x-amz-mp-parts-count"},\###
"ReplicationStatus":{"shape":"ReplicationStatus","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-replication-status"},"RequestCharged":{"shape":"RequestCharged",\###
"location":"header","locationName":"x-amz-fwd-header-x-amz-request-charged"},"Restore":{"shape":"Restore",\###
"location":"header","locationName":"x-amz-fwd-header-x-amz-restore"},\###
"ServerSideEncryption":{"shape":"ServerSideEncryption","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-server-side-encryption"},\###
"SSECustomerAlgorithm":{"shape":"SSECustomerAlgorithm","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm"},\###
"SSEKMSKeyId":{"shape":"SSEKMSKeyId","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id"},\###
"SSECustomerKeyMD5":{"shape":"SSECustomerKeyMD5","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5"},\###
"StorageClass":{"shape":"StorageClass","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-storage-class"},"TagCount":{"shape":"TagCount","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-tagging-count"},"VersionId":{"shape":"ObjectVersionId",\###
"location":"header","locationName":"x-amz-fwd-header-x-amz-version-id"},\###
"BucketKeyEnabled":{"shape":"BucketKeyEnabled","location":"header",\###
"locationName":"x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled"}},"payload":"Body"}
shape WriteOffsetBytes {"type":"long"}
shape Years {"type":"integer"}
"""###
