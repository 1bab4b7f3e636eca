// Written by Scripts/generate-service-models from botocore's service model; do not edit.

// swift-format-ignore-file

/// The shapes and operations of `logs`, as lines for `ServiceModel`.
let logsModelText = ###"""
metadata {"apiVersion":"2014-03-28","endpointPrefix":"logs","jsonVersion":"1.1","protocol":"json",\###
"serviceFullName":"Amazon CloudWatch Logs","serviceId":"CloudWatch Logs","signatureVersion":"v4",\###
"targetPrefix":"Logs_20140328","uid":"logs-2014-03-28"}
operation AssociateKmsKey {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"AssociateKmsKeyRequest"}}
operation AssociateSourceToS3TableIntegration {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"AssociateSourceToS3TableIntegrationRequest"},\###
"output":{"shape":"AssociateSourceToS3TableIntegrationResponse"}}
operation CancelExportTask {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CancelExportTaskRequest"}}
operation CancelImportTask {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CancelImportTaskRequest"},"output":{"shape":"CancelImportTaskResponse"}}
operation CreateDelivery {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateDeliveryRequest"},\###
"output":{"shape":"CreateDeliveryResponse"}}
operation CreateExportTask {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateExportTaskRequest"},"output":{"shape":"CreateExportTaskResponse"}}
operation CreateImportTask {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateImportTaskRequest"},"output":{"shape":"CreateImportTaskResponse"}}
operation CreateLogAnomalyDetector {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateLogAnomalyDetectorRequest"},"output":{"shape":"CreateLogAnomalyDetectorResponse"}}
operation CreateLogGroup {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateLogGroupRequest"}}
operation CreateLogStream {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateLogStreamRequest"}}
operation CreateLookupTable {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateLookupTableRequest"},"output":{"shape":"CreateLookupTableResponse"}}
operation CreateScheduledQuery {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateScheduledQueryRequest"},"output":{"shape":"CreateScheduledQueryResponse"}}
operation DeleteAccountPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteAccountPolicyRequest"},"output":{"shape":"DeleteAccountPolicyResponse"}}
operation DeleteDataProtectionPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteDataProtectionPolicyRequest"}}
operation DeleteDelivery {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteDeliveryRequest"}}
operation DeleteDeliveryDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteDeliveryDestinationRequest"}}
operation DeleteDeliveryDestinationPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteDeliveryDestinationPolicyRequest"}}
operation DeleteDeliverySource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteDeliverySourceRequest"}}
operation DeleteDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteDestinationRequest"}}
operation DeleteIndexPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteIndexPolicyRequest"},"output":{"shape":"DeleteIndexPolicyResponse"}}
operation DeleteIntegration {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteIntegrationRequest"},"output":{"shape":"DeleteIntegrationResponse"}}
operation DeleteLogAnomalyDetector {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteLogAnomalyDetectorRequest"}}
operation DeleteLogGroup {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteLogGroupRequest"}}
operation DeleteLogStream {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteLogStreamRequest"}}
operation DeleteLookupTable {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteLookupTableRequest"}}
operation DeleteMetricFilter {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteMetricFilterRequest"}}
operation DeleteQueryDefinition {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteQueryDefinitionRequest"},"output":{"shape":"DeleteQueryDefinitionResponse"}}
operation DeleteResourcePolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteResourcePolicyRequest"}}
operation DeleteRetentionPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteRetentionPolicyRequest"}}
operation DeleteScheduledQuery {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteScheduledQueryRequest"},"output":{"shape":"DeleteScheduledQueryResponse"}}
operation DeleteSubscriptionFilter {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteSubscriptionFilterRequest"}}
operation DeleteSyslogConfiguration {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteSyslogConfigurationRequest"}}
operation DeleteTransformer {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteTransformerRequest"}}
operation DescribeAccountPolicies {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeAccountPoliciesRequest"},"output":{"shape":"DescribeAccountPoliciesResponse"}}
operation DescribeConfigurationTemplates {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeConfigurationTemplatesRequest"},\###
"output":{"shape":"DescribeConfigurationTemplatesResponse"}}
operation DescribeDeliveries {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeDeliveriesRequest"},"output":{"shape":"DescribeDeliveriesResponse"}}
operation DescribeDeliveryDestinations {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeDeliveryDestinationsRequest"},\###
"output":{"shape":"DescribeDeliveryDestinationsResponse"}}
operation DescribeDeliverySources {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeDeliverySourcesRequest"},"output":{"shape":"DescribeDeliverySourcesResponse"}}
operation DescribeDestinations {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeDestinationsRequest"},"output":{"shape":"DescribeDestinationsResponse"}}
operation DescribeExportTasks {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeExportTasksRequest"},"output":{"shape":"DescribeExportTasksResponse"}}
operation DescribeFieldIndexes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeFieldIndexesRequest"},"output":{"shape":"DescribeFieldIndexesResponse"}}
operation DescribeImportTaskBatches {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeImportTaskBatchesRequest"},"output":{"shape":"DescribeImportTaskBatchesResponse"}}
operation DescribeImportTasks {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeImportTasksRequest"},"output":{"shape":"DescribeImportTasksResponse"}}
operation DescribeIndexPolicies {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeIndexPoliciesRequest"},"output":{"shape":"DescribeIndexPoliciesResponse"}}
operation DescribeLogGroups {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeLogGroupsRequest"},"output":{"shape":"DescribeLogGroupsResponse"}}
operation DescribeLogStreams {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeLogStreamsRequest"},"output":{"shape":"DescribeLogStreamsResponse"}}
operation DescribeLookupTables {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeLookupTablesRequest"},"output":{"shape":"DescribeLookupTablesResponse"}}
operation DescribeMetricFilters {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeMetricFiltersRequest"},"output":{"shape":"DescribeMetricFiltersResponse"}}
operation DescribeQueries {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeQueriesRequest"},"output":{"shape":"DescribeQueriesResponse"}}
operation DescribeQueryDefinitions {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeQueryDefinitionsRequest"},"output":{"shape":"DescribeQueryDefinitionsResponse"}}
operation DescribeResourcePolicies {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeResourcePoliciesRequest"},"output":{"shape":"DescribeResourcePoliciesResponse"}}
operation DescribeSubscriptionFilters {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeSubscriptionFiltersRequest"},\###
"output":{"shape":"DescribeSubscriptionFiltersResponse"}}
operation DisassociateKmsKey {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DisassociateKmsKeyRequest"}}
operation DisassociateSourceFromS3TableIntegration {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DisassociateSourceFromS3TableIntegrationRequest"},\###
"output":{"shape":"DisassociateSourceFromS3TableIntegrationResponse"}}
operation FilterLogEvents {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"FilterLogEventsRequest"},"output":{"shape":"FilterLogEventsResponse"}}
operation GetDataProtectionPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetDataProtectionPolicyRequest"},"output":{"shape":"GetDataProtectionPolicyResponse"}}
operation GetDelivery {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetDeliveryRequest"},\###
"output":{"shape":"GetDeliveryResponse"}}
operation GetDeliveryDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetDeliveryDestinationRequest"},"output":{"shape":"GetDeliveryDestinationResponse"}}
operation GetDeliveryDestinationPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetDeliveryDestinationPolicyRequest"},\###
"output":{"shape":"GetDeliveryDestinationPolicyResponse"}}
operation GetDeliverySource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetDeliverySourceRequest"},"output":{"shape":"GetDeliverySourceResponse"}}
operation GetIntegration {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetIntegrationRequest"},\###
"output":{"shape":"GetIntegrationResponse"}}
operation GetLogAnomalyDetector {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetLogAnomalyDetectorRequest"},"output":{"shape":"GetLogAnomalyDetectorResponse"}}
operation GetLogEvents {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetLogEventsRequest"},\###
"output":{"shape":"GetLogEventsResponse"}}
operation GetLogFields {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetLogFieldsRequest"},\###
"output":{"shape":"GetLogFieldsResponse"}}
operation GetLogGroupFields {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetLogGroupFieldsRequest"},"output":{"shape":"GetLogGroupFieldsResponse"}}
operation GetLogObject {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetLogObjectRequest"},\###
"output":{"shape":"GetLogObjectResponse"}}
operation GetLogRecord {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetLogRecordRequest"},\###
"output":{"shape":"GetLogRecordResponse"}}
operation GetLookupTable {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetLookupTableRequest"},\###
"output":{"shape":"GetLookupTableResponse"}}
operation GetQueryResults {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetQueryResultsRequest"},"output":{"shape":"GetQueryResultsResponse"}}
operation GetScheduledQuery {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetScheduledQueryRequest"},"output":{"shape":"GetScheduledQueryResponse"}}
operation GetScheduledQueryHistory {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetScheduledQueryHistoryRequest"},"output":{"shape":"GetScheduledQueryHistoryResponse"}}
operation GetStorageTierPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetStorageTierPolicyRequest"},"output":{"shape":"GetStorageTierPolicyResponse"}}
operation GetTransformer {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetTransformerRequest"},\###
"output":{"shape":"GetTransformerResponse"}}
operation ListAggregateLogGroupSummaries {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListAggregateLogGroupSummariesRequest"},\###
"output":{"shape":"ListAggregateLogGroupSummariesResponse"}}
operation ListAnomalies {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListAnomaliesRequest"},\###
"output":{"shape":"ListAnomaliesResponse"}}
operation ListIntegrations {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListIntegrationsRequest"},"output":{"shape":"ListIntegrationsResponse"}}
operation ListLogAnomalyDetectors {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListLogAnomalyDetectorsRequest"},"output":{"shape":"ListLogAnomalyDetectorsResponse"}}
operation ListLogGroups {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListLogGroupsRequest"},\###
"output":{"shape":"ListLogGroupsResponse"}}
operation ListLogGroupsForQuery {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListLogGroupsForQueryRequest"},"output":{"shape":"ListLogGroupsForQueryResponse"}}
operation ListScheduledQueries {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListScheduledQueriesRequest"},"output":{"shape":"ListScheduledQueriesResponse"}}
operation ListSourcesForS3TableIntegration {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListSourcesForS3TableIntegrationRequest"},\###
"output":{"shape":"ListSourcesForS3TableIntegrationResponse"}}
operation ListSyslogConfigurations {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListSyslogConfigurationsRequest"},"output":{"shape":"ListSyslogConfigurationsResponse"}}
operation ListTagsForResource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListTagsForResourceRequest"},"output":{"shape":"ListTagsForResourceResponse"}}
operation ListTagsLogGroup {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListTagsLogGroupRequest"},"output":{"shape":"ListTagsLogGroupResponse"}}
operation PutAccountPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutAccountPolicyRequest"},"output":{"shape":"PutAccountPolicyResponse"}}
operation PutBearerTokenAuthentication {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutBearerTokenAuthenticationRequest"}}
operation PutDataProtectionPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutDataProtectionPolicyRequest"},"output":{"shape":"PutDataProtectionPolicyResponse"}}
operation PutDeliveryDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutDeliveryDestinationRequest"},"output":{"shape":"PutDeliveryDestinationResponse"}}
operation PutDeliveryDestinationPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutDeliveryDestinationPolicyRequest"},\###
"output":{"shape":"PutDeliveryDestinationPolicyResponse"}}
operation PutDeliverySource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutDeliverySourceRequest"},"output":{"shape":"PutDeliverySourceResponse"}}
operation PutDestination {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutDestinationRequest"},\###
"output":{"shape":"PutDestinationResponse"}}
operation PutDestinationPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutDestinationPolicyRequest"}}
operation PutIndexPolicy {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutIndexPolicyRequest"},\###
"output":{"shape":"PutIndexPolicyResponse"}}
operation PutIntegration {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutIntegrationRequest"},\###
"output":{"shape":"PutIntegrationResponse"}}
operation PutLogEvents {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutLogEventsRequest"},\###
"output":{"shape":"PutLogEventsResponse"}}
operation PutLogGroupDeletionProtection {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutLogGroupDeletionProtectionRequest"}}
operation PutMetricFilter {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutMetricFilterRequest"}}
operation PutQueryDefinition {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutQueryDefinitionRequest"},"output":{"shape":"PutQueryDefinitionResponse"}}
operation PutResourcePolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutResourcePolicyRequest"},"output":{"shape":"PutResourcePolicyResponse"}}
operation PutRetentionPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutRetentionPolicyRequest"}}
operation PutStorageTierPolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutStorageTierPolicyRequest"},"output":{"shape":"PutStorageTierPolicyResponse"}}
operation PutSubscriptionFilter {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutSubscriptionFilterRequest"}}
operation PutSyslogConfiguration {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutSyslogConfigurationRequest"}}
operation PutTransformer {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutTransformerRequest"}}
operation StartLiveTail {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"StartLiveTailRequest"},\###
"output":{"shape":"StartLiveTailResponse"}}
operation StartQuery {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"StartQueryRequest"},\###
"output":{"shape":"StartQueryResponse"}}
operation StopQuery {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"StopQueryRequest"},\###
"output":{"shape":"StopQueryResponse"}}
operation TagLogGroup {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"TagLogGroupRequest"}}
operation TagResource {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"TagResourceRequest"}}
operation TestMetricFilter {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"TestMetricFilterRequest"},"output":{"shape":"TestMetricFilterResponse"}}
operation TestTransformer {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"TestTransformerRequest"},"output":{"shape":"TestTransformerResponse"}}
operation UntagLogGroup {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UntagLogGroupRequest"}}
operation UntagResource {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UntagResourceRequest"}}
operation UpdateAnomaly {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UpdateAnomalyRequest"}}
operation UpdateDeliveryConfiguration {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateDeliveryConfigurationRequest"},\###
"output":{"shape":"UpdateDeliveryConfigurationResponse"}}
operation UpdateLogAnomalyDetector {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateLogAnomalyDetectorRequest"}}
operation UpdateLookupTable {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateLookupTableRequest"},"output":{"shape":"UpdateLookupTableResponse"}}
operation UpdateScheduledQuery {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateScheduledQueryRequest"},"output":{"shape":"UpdateScheduledQueryResponse"}}
shape AccessDeniedException {"type":"structure","members":{},"exception":true}
shape AccessPolicy {"type":"string","min":1}
shape AccountId {"type":"string","max":12,"min":12,"pattern":"^\\d{12}$"}
shape AccountIds {"type":"list","member":{"shape":"AccountId"},"max":20,"min":0}
shape AccountPolicies {"type":"list","member":{"shape":"AccountPolicy"}}
shape AccountPolicy {"type":"structure","members":{"policyName":{"shape":"PolicyName"},\###
"policyDocument":{"shape":"AccountPolicyDocument"},"lastUpdatedTime":{"shape":"Timestamp"},\###
"policyType":{"shape":"PolicyType"},"scope":{"shape":"Scope"},\###
"selectionCriteria":{"shape":"SelectionCriteria"},"accountId":{"shape":"AccountId"}}}
shape AccountPolicyDocument {"type":"string"}
shape ActionStatus {"type":"string","enum":["IN_PROGRESS","CLIENT_ERROR","FAILED","COMPLETE"]}
shape AddKeyEntries {"type":"list","member":{"shape":"AddKeyEntry"},"max":5,"min":1}
shape AddKeyEntry {"type":"structure","required":["key","value"],"members":{"key":{"shape":"Key"},\###
"value":{"shape":"AddKeyValue"},"overwriteIfExists":{"shape":"OverwriteIfExists"}}}
shape AddKeyValue {"type":"string","max":256,"min":1}
shape AddKeys {"type":"structure","required":["entries"],"members":{"entries":{"shape":"AddKeyEntries"}}}
shape AggregateLogGroupSummaries {"type":"list","member":{"shape":"AggregateLogGroupSummary"}}
shape AggregateLogGroupSummary {"type":"structure","members":{"logGroupCount":{"shape":"LogGroupCount"},\###
"groupingIdentifiers":{"shape":"GroupingIdentifiers"}}}
shape AllowedActionForAllowVendedLogsDeliveryForResource {"type":"string"}
shape AllowedFieldDelimiters {"type":"list","member":{"shape":"FieldDelimiter"}}
shape AllowedFields {"type":"list","member":{"shape":"RecordField"}}
shape AmazonResourceName {"type":"string","max":1011,"min":1,"pattern":"[\\w+=/:,.@-]*"}
shape Anomalies {"type":"list","member":{"shape":"Anomaly"}}
shape Anomaly {"type":"structure","required":["anomalyId","patternId","anomalyDetectorArn","patternString",\###
"firstSeen","lastSeen","description","active","state","histogram","logSamples","patternTokens",\###
"logGroupArnList"],"members":{"anomalyId":{"shape":"AnomalyId"},"patternId":{"shape":"PatternId"},\###
"anomalyDetectorArn":{"shape":"AnomalyDetectorArn"},"patternString":{"shape":"PatternString"},\###
"patternRegex":{"shape":"PatternRegex"},"priority":{"shape":"Priority"},"firstSeen":{"shape":"EpochMillis"},\###
"lastSeen":{"shape":"EpochMillis"},"description":{"shape":"Description"},"active":{"shape":"Boolean"},\###
"state":{"shape":"State"},"histogram":{"shape":"Histogram"},"logSamples":{"shape":"LogSamples"},\###
"patternTokens":{"shape":"PatternTokens"},"logGroupArnList":{"shape":"LogGroupArnList"},\###
"suppressed":{"shape":"Boolean"},"suppressedDate":{"shape":"EpochMillis"},\###
"suppressedUntil":{"shape":"EpochMillis"},"isPatternLevelSuppression":{"shape":"Boolean"}}}
shape AnomalyDetector {"type":"structure","members":{"anomalyDetectorArn":{"shape":"AnomalyDetectorArn"},\###
"detectorName":{"shape":"DetectorName"},"logGroupArnList":{"shape":"LogGroupArnList"},\###
"evaluationFrequency":{"shape":"EvaluationFrequency"},"filterPattern":{"shape":"FilterPattern"},\###
"anomalyDetectorStatus":{"shape":"AnomalyDetectorStatus"},"kmsKeyId":{"shape":"KmsKeyId"},\###
"creationTimeStamp":{"shape":"EpochMillis"},"lastModifiedTimeStamp":{"shape":"EpochMillis"},\###
"anomalyVisibilityTime":{"shape":"AnomalyVisibilityTime"}}}
shape AnomalyDetectorArn {"type":"string","min":1,"pattern":"[\\w#+=/:,.@-]*"}
shape AnomalyDetectorStatus {"type":"string","enum":["INITIALIZING","TRAINING","ANALYZING","FAILED","DELETED",\###
"PAUSED"]}
shape AnomalyDetectors {"type":"list","member":{"shape":"AnomalyDetector"}}
shape AnomalyId {"type":"string","max":36,"min":36}
shape AnomalyVisibilityTime {"type":"long","max":90,"min":7}
shape ApplyOnTransformedLogs {"type":"boolean"}
shape Arn {"type":"string"}
shape AssociateKmsKeyRequest {"type":"structure","required":["kmsKeyId"],\###
"members":{"logGroupName":{"shape":"LogGroupName"},"kmsKeyId":{"shape":"KmsKeyId"},\###
"resourceIdentifier":{"shape":"ResourceIdentifier"}}}
shape AssociateSourceToS3TableIntegrationRequest {"type":"structure","required":["integrationArn",\###
"dataSource"],"members":{"integrationArn":{"shape":"Arn"},"dataSource":{"shape":"DataSource"}}}
shape AssociateSourceToS3TableIntegrationResponse {"type":"structure",\###
"members":{"identifier":{"shape":"S3TableIntegrationSourceIdentifier"}}}
shape Baseline {"type":"boolean"}
shape BatchId {"type":"string","max":256,"min":1}
shape BearerTokenAuthenticationEnabled {"type":"boolean"}
shape Boolean {"type":"boolean"}
shape BytesScannedValue {"type":"double"}
shape CSV {"type":"structure","members":{"quoteCharacter":{"shape":"QuoteCharacter"},\###
"delimiter":{"shape":"Delimiter"},"columns":{"shape":"Columns"},"source":{"shape":"Source"},\###
"destination":{"shape":"DestinationField"}}}
shape CancelExportTaskRequest {"type":"structure","required":["taskId"],\###
"members":{"taskId":{"shape":"ExportTaskId"}}}
shape CancelImportTaskRequest {"type":"structure","required":["importId"],\###
"members":{"importId":{"shape":"ImportId"}}}
shape CancelImportTaskResponse {"type":"structure","members":{"importId":{"shape":"ImportId"},\###
"importStatistics":{"shape":"ImportStatistics"},"importStatus":{"shape":"ImportStatus"},\###
"creationTime":{"shape":"Timestamp"},"lastUpdatedTime":{"shape":"Timestamp"}}}
shape ClientToken {"type":"string","max":128,"min":36,"pattern":"\\S{36,128}"}
shape CollectionRetentionDays {"type":"integer","max":30,"min":1}
shape Column {"type":"string","max":128,"min":1}
shape Columns {"type":"list","member":{"shape":"Column"},"max":100}
shape ConfigurationTemplate {"type":"structure","members":{"service":{"shape":"Service"},\###
"logType":{"shape":"LogType"},"resourceType":{"shape":"ResourceType"},\###
"deliveryDestinationType":{"shape":"DeliveryDestinationType"},\###
"defaultDeliveryConfigValues":{"shape":"ConfigurationTemplateDeliveryConfigValues"},\###
"allowedFields":{"shape":"AllowedFields"},"allowedOutputFormats":{"shape":"OutputFormats"},\###
"allowedActionForAllowVendedLogsDeliveryForResource":{"shape":"AllowedActionForAllowVendedLogsDeliveryForResource"},\###
"allowedFieldDelimiters":{"shape":"AllowedFieldDelimiters"},\###
"allowedSuffixPathFields":{"shape":"RecordFields"},\###
"deliverySourceConfiguration":{"shape":"DeliverySourceConfigurationSchemas"},\###
"s3TablesIntegration":{"shape":"S3TablesIntegration"}}}
shape ConfigurationTemplateDeliveryConfigValues {"type":"structure",\###
"members":{"recordFields":{"shape":"RecordFields"},"fieldDelimiter":{"shape":"FieldDelimiter"},\###
"s3DeliveryConfiguration":{"shape":"S3DeliveryConfiguration"}}}
shape ConfigurationTemplates {"type":"list","member":{"shape":"ConfigurationTemplate"}}
shape ConflictException {"type":"structure","members":{},"exception":true}
shape CopyValue {"type":"structure","required":["entries"],"members":{"entries":{"shape":"CopyValueEntries"}}}
shape CopyValueEntries {"type":"list","member":{"shape":"CopyValueEntry"},"max":5,"min":1}
shape CopyValueEntry {"type":"structure","required":["source","target"],\###
"members":{"source":{"shape":"Source"},"target":{"shape":"Target"},\###
"overwriteIfExists":{"shape":"OverwriteIfExists"}}}
shape Count {"type":"long"}
shape CreateDeliveryRequest {"type":"structure","required":["deliverySourceName","deliveryDestinationArn"],\###
"members":{"deliverySourceName":{"shape":"DeliverySourceName"},"deliveryDestinationArn":{"shape":"Arn"},\###
"recordFields":{"shape":"RecordFields"},"fieldDelimiter":{"shape":"FieldDelimiter"},\###
"s3DeliveryConfiguration":{"shape":"S3DeliveryConfiguration"},"tags":{"shape":"Tags"}}}
shape CreateDeliveryResponse {"type":"structure","members":{"delivery":{"shape":"Delivery"}}}
shape CreateExportTaskRequest {"type":"structure","required":["logGroupName","from","to","destination"],\###
"members":{"taskName":{"shape":"ExportTaskName"},"logGroupName":{"shape":"LogGroupName"},\###
"logStreamNamePrefix":{"shape":"LogStreamName"},"from":{"shape":"Timestamp"},"to":{"shape":"Timestamp"},\###
"destination":{"shape":"ExportDestinationBucket"},"destinationPrefix":{"shape":"ExportDestinationPrefix"}}}
shape CreateExportTaskResponse {"type":"structure","members":{"taskId":{"shape":"ExportTaskId"}}}
shape CreateImportTaskRequest {"type":"structure","required":["importSourceArn","importRoleArn"],\###
"members":{"importSourceArn":{"shape":"Arn"},"importRoleArn":{"shape":"RoleArn"},\###
"importFilter":{"shape":"ImportFilter"}}}
shape CreateImportTaskResponse {"type":"structure","members":{"importId":{"shape":"ImportId"},\###
"importDestinationArn":{"shape":"Arn"},"creationTime":{"shape":"Timestamp"}}}
shape CreateLogAnomalyDetectorRequest {"type":"structure","required":["logGroupArnList"],\###
"members":{"logGroupArnList":{"shape":"LogGroupArnList"},"detectorName":{"shape":"DetectorName"},\###
"evaluationFrequency":{"shape":"EvaluationFrequency"},"filterPattern":{"shape":"FilterPattern"},\###
"kmsKeyId":{"shape":"DetectorKmsKeyArn"},"anomalyVisibilityTime":{"shape":"AnomalyVisibilityTime"},\###
"tags":{"shape":"Tags"}}}
shape CreateLogAnomalyDetectorResponse {"type":"structure",\###
"members":{"anomalyDetectorArn":{"shape":"AnomalyDetectorArn"}}}
shape CreateLogGroupRequest {"type":"structure","required":["logGroupName"],\###
"members":{"logGroupName":{"shape":"LogGroupName"},"kmsKeyId":{"shape":"KmsKeyId"},"tags":{"shape":"Tags"},\###
"logGroupClass":{"shape":"LogGroupClass"},"deletionProtectionEnabled":{"shape":"DeletionProtectionEnabled"}}}
shape CreateLogStreamRequest {"type":"structure","required":["logGroupName","logStreamName"],\###
"members":{"logGroupName":{"shape":"LogGroupName"},"logStreamName":{"shape":"LogStreamName"}}}
shape CreateLookupTableRequest {"type":"structure","required":["lookupTableName"],\###
"members":{"lookupTableName":{"shape":"LookupTableName"},"description":{"shape":"LookupTableDescription"},\###
"tableBody":{"shape":"TableBody"},"queryId":{"shape":"QueryId"},"kmsKeyId":{"shape":"KmsKeyId"},\###
"tags":{"shape":"Tags"}}}
shape CreateLookupTableResponse {"type":"structure","members":{"lookupTableArn":{"shape":"Arn"},\###
"createdAt":{"shape":"Timestamp"}}}
shape CreateScheduledQueryRequest {"type":"structure","required":["name","queryLanguage","queryString",\###
"scheduleExpression","executionRoleArn"],"members":{"name":{"shape":"ScheduledQueryName"},\###
"description":{"shape":"ScheduledQueryDescription"},"queryLanguage":{"shape":"QueryLanguage"},\###
"queryString":{"shape":"QueryString"},"logGroupIdentifiers":{"shape":"ScheduledQueryLogGroupIdentifiers"},\###
"scheduleExpression":{"shape":"ScheduleExpression"},"timezone":{"shape":"ScheduleTimezone"},\###
"startTimeOffset":{"shape":"StartTimeOffset"},"endTimeOffset":{"shape":"EndTimeOffset"},\###
"destinationConfiguration":{"shape":"DestinationConfiguration"},"scheduleStartTime":{"shape":"Timestamp"},\###
"scheduleEndTime":{"shape":"Timestamp"},"executionRoleArn":{"shape":"RoleArn"},\###
"state":{"shape":"ScheduledQueryState"},"tags":{"shape":"Tags"}}}
shape CreateScheduledQueryResponse {"type":"structure","members":{"scheduledQueryArn":{"shape":"Arn"},\###
"state":{"shape":"ScheduledQueryState"}}}
shape DashboardViewerPrincipals {"type":"list","member":{"shape":"Arn"}}
shape Data {"type":"blob"}
shape DataAlreadyAcceptedException {"type":"structure",\###
"members":{"expectedSequenceToken":{"shape":"SequenceToken"}},"exception":true}
shape DataProtectionPolicyDocument {"type":"string"}
shape DataProtectionStatus {"type":"string","enum":["ACTIVATED","DELETED","ARCHIVED","DISABLED"]}
shape DataSource {"type":"structure","required":["name"],"members":{"name":{"shape":"DataSourceName"},\###
"type":{"shape":"DataSourceType"}}}
shape DataSourceFilter {"type":"structure","required":["name"],"members":{"name":{"shape":"DataSourceName"},\###
"type":{"shape":"DataSourceType"}}}
shape DataSourceFilters {"type":"list","member":{"shape":"DataSourceFilter"},"max":5,"min":1}
shape DataSourceName {"type":"string"}
shape DataSourceType {"type":"string"}
shape DataType {"type":"string"}
shape DateTimeConverter {"type":"structure","required":["source","target","matchPatterns"],\###
"members":{"source":{"shape":"Source"},"target":{"shape":"Target"},"targetFormat":{"shape":"TargetFormat"},\###
"matchPatterns":{"shape":"MatchPatterns"},"sourceTimezone":{"shape":"SourceTimezone"},\###
"targetTimezone":{"shape":"TargetTimezone"},"locale":{"shape":"Locale"}}}
shape Days {"type":"integer"}
shape DefaultValue {"type":"double"}
shape DeleteAccountPolicyRequest {"type":"structure","required":["policyName","policyType"],\###
"members":{"policyName":{"shape":"PolicyName"},"policyType":{"shape":"PolicyType"},\###
"dryRun":{"shape":"DryRun"}}}
shape DeleteAccountPolicyResponse {"type":"structure","members":{"dryRunResult":{"shape":"DryRunResult"}}}
shape DeleteDataProtectionPolicyRequest {"type":"structure","required":["logGroupIdentifier"],\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"}}}
shape DeleteDeliveryDestinationPolicyRequest {"type":"structure","required":["deliveryDestinationName"],\###
"members":{"deliveryDestinationName":{"shape":"DeliveryDestinationName"}}}
shape DeleteDeliveryDestinationRequest {"type":"structure","required":["name"],\###
"members":{"name":{"shape":"DeliveryDestinationName"}}}
shape DeleteDeliveryRequest {"type":"structure","required":["id"],"members":{"id":{"shape":"DeliveryId"}}}
shape DeleteDeliverySourceRequest {"type":"structure","required":["name"],\###
"members":{"name":{"shape":"DeliverySourceName"}}}
shape DeleteDestinationRequest {"type":"structure","required":["destinationName"],\###
"members":{"destinationName":{"shape":"DestinationName"}}}
shape DeleteIndexPolicyRequest {"type":"structure","required":["logGroupIdentifier"],\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"}}}
shape DeleteIndexPolicyResponse {"type":"structure","members":{}}
shape DeleteIntegrationRequest {"type":"structure","required":["integrationName"],\###
"members":{"integrationName":{"shape":"IntegrationName"},"force":{"shape":"Force"}}}
shape DeleteIntegrationResponse {"type":"structure","members":{}}
shape DeleteKeys {"type":"structure","required":["withKeys"],\###
"members":{"withKeys":{"shape":"DeleteWithKeys"}}}
shape DeleteLogAnomalyDetectorRequest {"type":"structure","required":["anomalyDetectorArn"],\###
"members":{"anomalyDetectorArn":{"shape":"AnomalyDetectorArn"}}}
shape DeleteLogGroupRequest {"type":"structure","required":["logGroupName"],\###
"members":{"logGroupName":{"shape":"LogGroupName"}}}
shape DeleteLogStreamRequest {"type":"structure","required":["logGroupName","logStreamName"],\###
"members":{"logGroupName":{"shape":"LogGroupName"},"logStreamName":{"shape":"LogStreamName"}}}
shape DeleteLookupTableRequest {"type":"structure","required":["lookupTableArn"],\###
"members":{"lookupTableArn":{"shape":"Arn"}}}
shape DeleteMetricFilterRequest {"type":"structure","required":["logGroupName","filterName"],\###
"members":{"logGroupName":{"shape":"LogGroupName"},"filterName":{"shape":"FilterName"}}}
shape DeleteQueryDefinitionRequest {"type":"structure","required":["queryDefinitionId"],\###
"members":{"queryDefinitionId":{"shape":"QueryId"}}}
shape DeleteQueryDefinitionResponse {"type":"structure","members":{"success":{"shape":"Success"}}}
shape DeleteResourcePolicyRequest {"type":"structure","members":{"policyName":{"shape":"PolicyName"},\###
"resourceArn":{"shape":"Arn"},"expectedRevisionId":{"shape":"ExpectedRevisionId"}}}
shape DeleteRetentionPolicyRequest {"type":"structure","required":["logGroupName"],\###
"members":{"logGroupName":{"shape":"LogGroupName"}}}
shape DeleteScheduledQueryRequest {"type":"structure","required":["identifier"],\###
"members":{"identifier":{"shape":"ScheduledQueryIdentifier"}}}
shape DeleteScheduledQueryResponse {"type":"structure","members":{}}
shape DeleteSubscriptionFilterRequest {"type":"structure","required":["logGroupName","filterName"],\###
"members":{"logGroupName":{"shape":"LogGroupName"},"filterName":{"shape":"FilterName"}}}
shape DeleteSyslogConfigurationRequest {"type":"structure","required":["logGroupIdentifier"],\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"},"vpcEndpointId":{"shape":"VpcEndpointId"}}}
shape DeleteTransformerRequest {"type":"structure","required":["logGroupIdentifier"],\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"}}}
shape DeleteWithKeys {"type":"list","member":{"shape":"WithKey"},"max":5,"min":1}
shape DeletionProtectionEnabled {"type":"boolean"}
shape Delimiter {"type":"string","max":2,"min":1}
shape Deliveries {"type":"list","member":{"shape":"Delivery"}}
shape Delivery {"type":"structure","members":{"id":{"shape":"DeliveryId"},"arn":{"shape":"Arn"},\###
"deliverySourceName":{"shape":"DeliverySourceName"},"deliveryDestinationArn":{"shape":"Arn"},\###
"deliveryDestinationType":{"shape":"DeliveryDestinationType"},"recordFields":{"shape":"RecordFields"},\###
"fieldDelimiter":{"shape":"FieldDelimiter"},"s3DeliveryConfiguration":{"shape":"S3DeliveryConfiguration"},\###
"tags":{"shape":"Tags"}}}
shape DeliveryDestination {"type":"structure","members":{"name":{"shape":"DeliveryDestinationName"},\###
"arn":{"shape":"Arn"},"deliveryDestinationType":{"shape":"DeliveryDestinationType"},\###
"outputFormat":{"shape":"OutputFormat"},\###
"deliveryDestinationConfiguration":{"shape":"DeliveryDestinationConfiguration"},"roleArn":{"shape":"Arn"},\###
"tags":{"shape":"Tags"}}}
shape DeliveryDestinationConfiguration {"type":"structure","required":["destinationResourceArn"],\###
"members":{"destinationResourceArn":{"shape":"Arn"}}}
shape DeliveryDestinationName {"type":"string","max":60,"min":1,"pattern":"[\\w-]*"}
shape DeliveryDestinationNames {"type":"list","member":{"shape":"DeliveryDestinationName"},"max":20,"min":1}
shape DeliveryDestinationPolicy {"type":"string","max":51200,"min":1}
shape DeliveryDestinationType {"type":"string","enum":["S3","CWL","FH","XRAY"]}
shape DeliveryDestinationTypes {"type":"list","member":{"shape":"DeliveryDestinationType"},"max":4,"min":1}
shape DeliveryDestinations {"type":"list","member":{"shape":"DeliveryDestination"}}
shape DeliveryId {"type":"string","max":64,"min":1,"pattern":"^[0-9A-Za-z]+$"}
shape DeliverySource {"type":"structure","members":{"name":{"shape":"DeliverySourceName"},\###
"arn":{"shape":"Arn"},"resourceArns":{"shape":"ResourceArns"},"service":{"shape":"Service"},\###
"logType":{"shape":"LogType"},"tags":{"shape":"Tags"},\###
"deliverySourceConfiguration":{"shape":"DeliverySourceConfiguration"},\###
"status":{"shape":"DeliverySourceStatus"},"statusReason":{"shape":"DeliverySourceStatusReason"}}}
shape DeliverySourceConfiguration {"type":"map","key":{"shape":"DeliverySourceConfigurationKey"},\###
"value":{"shape":"DeliverySourceConfigurationValue"}}
shape DeliverySourceConfigurationKey {"type":"string","max":255,"min":1}
shape DeliverySourceConfigurationNumericValue {"type":"double"}
shape DeliverySourceConfigurationSchema {"type":"structure","required":["keyName","valueType","defaultValue"],\###
"members":{"keyName":{"shape":"DeliverySourceConfigurationSchemaField"},\###
"valueType":{"shape":"DeliverySourceConfigurationSchemaValueType"},\###
"defaultValue":{"shape":"DeliverySourceConfigurationSchemaField"},\###
"supportedValues":{"shape":"DeliverySourceConfigurationSupportedValues"},\###
"minValue":{"shape":"DeliverySourceConfigurationNumericValue"},\###
"maxValue":{"shape":"DeliverySourceConfigurationNumericValue"}}}
shape DeliverySourceConfigurationSchemaField {"type":"string","max":256,"min":1}
shape DeliverySourceConfigurationSchemaValueType {"type":"string","enum":["string","boolean","int","double",\###
"long"]}
shape DeliverySourceConfigurationSchemas {"type":"list",\###
"member":{"shape":"DeliverySourceConfigurationSchema"}}
shape DeliverySourceConfigurationSupportedValues {"type":"list",\###
"member":{"shape":"DeliverySourceConfigurationSchemaField"}}
shape DeliverySourceConfigurationValue {"type":"string","max":255,"min":1}
shape DeliverySourceName {"type":"string","max":60,"min":1,"pattern":"[\\w-]*"}
shape DeliverySourceNames {"type":"list","member":{"shape":"DeliverySourceName"},"max":20,"min":1}
shape DeliverySourceStatus {"type":"string","enum":["ACTIVE","INACTIVE"]}
shape DeliverySourceStatusReason {"type":"string","enum":["RESOURCE_DELETED"]}
shape DeliverySources {"type":"list","member":{"shape":"DeliverySource"}}
shape DeliverySuffixPath {"type":"string","max":256,"min":1}
shape Descending {"type":"boolean"}
shape DescribeAccountPoliciesRequest {"type":"structure","required":["policyType"],\###
"members":{"policyType":{"shape":"PolicyType"},"policyName":{"shape":"PolicyName"},\###
"accountIdentifiers":{"shape":"AccountIds"},"nextToken":{"shape":"NextToken"}}}
shape DescribeAccountPoliciesResponse {"type":"structure",\###
"members":{"accountPolicies":{"shape":"AccountPolicies"},"nextToken":{"shape":"NextToken"}}}
shape DescribeConfigurationTemplatesRequest {"type":"structure","members":{"service":{"shape":"Service"},\###
"logTypes":{"shape":"LogTypes"},"resourceTypes":{"shape":"ResourceTypes"},\###
"deliveryDestinationTypes":{"shape":"DeliveryDestinationTypes"},"nextToken":{"shape":"NextToken"},\###
"limit":{"shape":"DescribeLimit"}}}
shape DescribeConfigurationTemplatesResponse {"type":"structure",\###
"members":{"configurationTemplates":{"shape":"ConfigurationTemplates"},"nextToken":{"shape":"NextToken"}}}
shape DescribeDeliveriesRequest {"type":"structure","members":{"nextToken":{"shape":"NextToken"},\###
"limit":{"shape":"DescribeLimit"},"deliverySourceNames":{"shape":"DeliverySourceNames"}}}
shape DescribeDeliveriesResponse {"type":"structure","members":{"deliveries":{"shape":"Deliveries"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeDeliveryDestinationsRequest {"type":"structure","members":{"nextToken":{"shape":"NextToken"},\###
"limit":{"shape":"DescribeLimit"},"names":{"shape":"DeliveryDestinationNames"}}}
shape DescribeDeliveryDestinationsResponse {"type":"structure",\###
"members":{"deliveryDestinations":{"shape":"DeliveryDestinations"},"nextToken":{"shape":"NextToken"}}}
shape DescribeDeliverySourcesRequest {"type":"structure","members":{"nextToken":{"shape":"NextToken"},\###
"limit":{"shape":"DescribeLimit"},"resourceArns":{"shape":"FilterResourceArns"}}}
shape DescribeDeliverySourcesResponse {"type":"structure",\###
"members":{"deliverySources":{"shape":"DeliverySources"},"nextToken":{"shape":"NextToken"}}}
shape DescribeDestinationsRequest {"type":"structure",\###
"members":{"DestinationNamePrefix":{"shape":"DestinationName"},"nextToken":{"shape":"NextToken"},\###
"limit":{"shape":"DescribeLimit"}}}
shape DescribeDestinationsResponse {"type":"structure","members":{"destinations":{"shape":"Destinations"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeExportTasksRequest {"type":"structure","members":{"taskId":{"shape":"ExportTaskId"},\###
"statusCode":{"shape":"ExportTaskStatusCode"},"nextToken":{"shape":"NextToken"},\###
"limit":{"shape":"DescribeLimit"}}}
shape DescribeExportTasksResponse {"type":"structure","members":{"exportTasks":{"shape":"ExportTasks"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeFieldIndexesLogGroupIdentifiers {"type":"list","member":{"shape":"LogGroupIdentifier"},\###
"max":100,"min":1}
shape DescribeFieldIndexesRequest {"type":"structure","required":["logGroupIdentifiers"],\###
"members":{"logGroupIdentifiers":{"shape":"DescribeFieldIndexesLogGroupIdentifiers"},\###
"indexCategories":{"shape":"IndexCategories"},"nextToken":{"shape":"NextToken"}}}
shape DescribeFieldIndexesResponse {"type":"structure","members":{"fieldIndexes":{"shape":"FieldIndexes"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeImportTaskBatchesRequest {"type":"structure","required":["importId"],\###
"members":{"importId":{"shape":"ImportId"},"batchImportStatus":{"shape":"ImportStatusList"},\###
"limit":{"shape":"DescribeLimit"},"nextToken":{"shape":"NextToken"}}}
shape DescribeImportTaskBatchesResponse {"type":"structure","members":{"importSourceArn":{"shape":"Arn"},\###
"importId":{"shape":"ImportId"},"importBatches":{"shape":"ImportBatchList"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeImportTasksRequest {"type":"structure","members":{"importId":{"shape":"ImportId"},\###
"importStatus":{"shape":"ImportStatus"},"importSourceArn":{"shape":"Arn"},"limit":{"shape":"DescribeLimit"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeImportTasksResponse {"type":"structure","members":{"imports":{"shape":"ImportList"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeIndexPoliciesLogGroupIdentifiers {"type":"list","member":{"shape":"LogGroupIdentifier"},"max":1,\###
"min":1}
shape DescribeIndexPoliciesRequest {"type":"structure","required":["logGroupIdentifiers"],\###
"members":{"logGroupIdentifiers":{"shape":"DescribeIndexPoliciesLogGroupIdentifiers"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeIndexPoliciesResponse {"type":"structure","members":{"indexPolicies":{"shape":"IndexPolicies"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeLimit {"type":"integer","max":50,"min":1}
shape DescribeLogGroupsLogGroupIdentifiers {"type":"list","member":{"shape":"LogGroupIdentifier"},"max":50,\###
"min":1}
shape DescribeLogGroupsRequest {"type":"structure","members":{"accountIdentifiers":{"shape":"AccountIds"},\###
"logGroupNamePrefix":{"shape":"LogGroupName"},"logGroupNamePattern":{"shape":"LogGroupNamePattern"},\###
"nextToken":{"shape":"NextToken"},"limit":{"shape":"DescribeLimit"},\###
"includeLinkedAccounts":{"shape":"IncludeLinkedAccounts"},"logGroupClass":{"shape":"LogGroupClass"},\###
"logGroupIdentifiers":{"shape":"DescribeLogGroupsLogGroupIdentifiers"}}}
shape DescribeLogGroupsResponse {"type":"structure","members":{"logGroups":{"shape":"LogGroups"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeLogStreamsRequest {"type":"structure","members":{"logGroupName":{"shape":"LogGroupName"},\###
"logGroupIdentifier":{"shape":"LogGroupIdentifier"},"logStreamNamePrefix":{"shape":"LogStreamName"},\###
"orderBy":{"shape":"OrderBy"},"descending":{"shape":"Descending"},"nextToken":{"shape":"NextToken"},\###
"limit":{"shape":"DescribeLimit"}}}
shape DescribeLogStreamsResponse {"type":"structure","members":{"logStreams":{"shape":"LogStreams"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeLookupTablesMaxResults {"type":"integer","max":100}
shape DescribeLookupTablesRequest {"type":"structure",\###
"members":{"lookupTableNamePrefix":{"shape":"LookupTableName"},\###
"maxResults":{"shape":"DescribeLookupTablesMaxResults"},"nextToken":{"shape":"NextToken"}}}
shape DescribeLookupTablesResponse {"type":"structure","members":{"lookupTables":{"shape":"LookupTables"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeMetricFiltersRequest {"type":"structure","members":{"logGroupName":{"shape":"LogGroupName"},\###
"filterNamePrefix":{"shape":"FilterName"},"nextToken":{"shape":"NextToken"},"limit":{"shape":"DescribeLimit"},\###
"metricName":{"shape":"MetricName"},"metricNamespace":{"shape":"MetricNamespace"}}}
shape DescribeMetricFiltersResponse {"type":"structure","members":{"metricFilters":{"shape":"MetricFilters"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeQueriesMaxResults {"type":"integer","max":1000,"min":1}
shape DescribeQueriesRequest {"type":"structure","members":{"logGroupName":{"shape":"LogGroupName"},\###
"status":{"shape":"QueryStatus"},"maxResults":{"shape":"DescribeQueriesMaxResults"},\###
"nextToken":{"shape":"NextToken"},"queryLanguage":{"shape":"QueryLanguage"}}}
shape DescribeQueriesResponse {"type":"structure","members":{"queries":{"shape":"QueryInfoList"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeQueryDefinitionsRequest {"type":"structure",\###
"members":{"queryLanguage":{"shape":"QueryLanguage"},\###
"queryDefinitionNamePrefix":{"shape":"QueryDefinitionName"},"maxResults":{"shape":"QueryListMaxResults"},\###
"nextToken":{"shape":"NextToken"}}}
shape DescribeQueryDefinitionsResponse {"type":"structure",\###
"members":{"queryDefinitions":{"shape":"QueryDefinitionList"},"nextToken":{"shape":"NextToken"}}}
shape DescribeResourcePoliciesRequest {"type":"structure","members":{"nextToken":{"shape":"NextToken"},\###
"limit":{"shape":"DescribeLimit"},"resourceArn":{"shape":"Arn"},"policyScope":{"shape":"PolicyScope"}}}
shape DescribeResourcePoliciesResponse {"type":"structure",\###
"members":{"resourcePolicies":{"shape":"ResourcePolicies"},"nextToken":{"shape":"NextToken"}}}
shape DescribeSubscriptionFiltersRequest {"type":"structure","required":["logGroupName"],\###
"members":{"logGroupName":{"shape":"LogGroupName"},"filterNamePrefix":{"shape":"FilterName"},\###
"nextToken":{"shape":"NextToken"},"limit":{"shape":"DescribeLimit"}}}
shape DescribeSubscriptionFiltersResponse {"type":"structure",\###
"members":{"subscriptionFilters":{"shape":"SubscriptionFilters"},"nextToken":{"shape":"NextToken"}}}
shape Description {"type":"string","min":1}
shape Destination {"type":"structure","members":{"destinationName":{"shape":"DestinationName"},\###
"targetArn":{"shape":"TargetArn"},"roleArn":{"shape":"RoleArn"},"accessPolicy":{"shape":"AccessPolicy"},\###
"arn":{"shape":"Arn"},"creationTime":{"shape":"Timestamp"}}}
shape DestinationArn {"type":"string","min":1}
shape DestinationConfiguration {"type":"structure","members":{"s3Configuration":{"shape":"S3Configuration"},\###
"lookupTableConfiguration":{"shape":"LookupTableConfiguration"}}}
shape DestinationField {"type":"string","max":128,"min":1}
shape DestinationName {"type":"string","max":512,"min":1,"pattern":"[^:*]*"}
shape Destinations {"type":"list","member":{"shape":"Destination"}}
shape DetectorKmsKeyArn {"type":"string","max":256,\###
"pattern":"^arn:aws[a-z\\-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$"}
shape DetectorName {"type":"string","min":1}
shape Dimensions {"type":"map","key":{"shape":"DimensionsKey"},"value":{"shape":"DimensionsValue"}}
shape DimensionsKey {"type":"string","max":255}
shape DimensionsValue {"type":"string","max":255}
shape DisassociateKmsKeyRequest {"type":"structure","members":{"logGroupName":{"shape":"LogGroupName"},\###
"resourceIdentifier":{"shape":"ResourceIdentifier"}}}
shape DisassociateSourceFromS3TableIntegrationRequest {"type":"structure","required":["identifier"],\###
"members":{"identifier":{"shape":"S3TableIntegrationSourceIdentifier"}}}
shape DisassociateSourceFromS3TableIntegrationResponse {"type":"structure",\###
"members":{"identifier":{"shape":"S3TableIntegrationSourceIdentifier"}}}
shape Distribution {"type":"string","enum":["Random","ByLogStream"]}
shape DryRun {"type":"boolean"}
shape DryRunCount {"type":"integer","min":0}
shape DryRunResult {"type":"structure","members":{"totalMatchedLogGroups":{"shape":"DryRunCount"},\###
"increasedRetentionLogGroupCount":{"shape":"DryRunCount"},\###
"decreasedRetentionLogGroupCount":{"shape":"DryRunCount"},\###
"unchangedRetentionLogGroupCount":{"shape":"DryRunCount"},"failedAnalysisCount":{"shape":"DryRunCount"},\###
"topLogGroupsImpacted":{"shape":"LogGroupImpacts"}}}
shape DynamicTokenPosition {"type":"integer"}
shape EmitSystemFields {"type":"list","member":{"shape":"SystemField"}}
shape EncryptionKey {"type":"string","max":256}
shape EndTimeOffset {"type":"long"}
shape Entity {"type":"structure","members":{"keyAttributes":{"shape":"EntityKeyAttributes"},\###
"attributes":{"shape":"EntityAttributes"}}}
shape EntityAttributes {"type":"map","key":{"shape":"EntityAttributesKey"},\###
"value":{"shape":"EntityAttributesValue"},"max":10,"min":0}
shape EntityAttributesKey {"type":"string","max":256,"min":1}
shape EntityAttributesValue {"type":"string","max":512,"min":1}
shape EntityKeyAttributes {"type":"map","key":{"shape":"EntityKeyAttributesKey"},\###
"value":{"shape":"EntityKeyAttributesValue"},"max":4,"min":2}
shape EntityKeyAttributesKey {"type":"string","max":32,"min":1}
shape EntityKeyAttributesValue {"type":"string","max":512,"min":1}
shape EntityRejectionErrorType {"type":"string","enum":["InvalidEntity","InvalidTypeValue",\###
"InvalidKeyAttributes","InvalidAttributes","EntitySizeTooLarge","UnsupportedLogGroupType",\###
"MissingRequiredFields"]}
shape Enumerations {"type":"map","key":{"shape":"TokenString"},"value":{"shape":"TokenValue"}}
shape EpochMillis {"type":"long","min":0}
shape ErrorMessage {"type":"string"}
shape EvaluationFrequency {"type":"string","enum":["ONE_MIN","FIVE_MIN","TEN_MIN","FIFTEEN_MIN","THIRTY_MIN",\###
"ONE_HOUR"]}
shape EventId {"type":"string"}
shape EventMessage {"type":"string","min":1}
shape EventNumber {"type":"long"}
shape EventSource {"type":"string","enum":["CloudTrail","Route53Resolver","VPCFlow","EKSAudit","AWSWAF"]}
shape EventsLimit {"type":"integer","max":10000,"min":1}
shape EventsLimitStartQuery {"type":"integer","max":100000,"min":1}
shape ExecutionStatus {"type":"string","enum":["Running","InvalidQuery","Complete","Failed","Timeout"]}
shape ExecutionStatusList {"type":"list","member":{"shape":"ExecutionStatus"}}
shape ExpectedRevisionId {"type":"string","min":1}
shape ExportDestinationBucket {"type":"string","max":512,"min":1}
shape ExportDestinationPrefix {"type":"string"}
shape ExportTask {"type":"structure","members":{"taskId":{"shape":"ExportTaskId"},\###
"taskName":{"shape":"ExportTaskName"},"logGroupName":{"shape":"LogGroupName"},"from":{"shape":"Timestamp"},\###
"to":{"shape":"Timestamp"},"destination":{"shape":"ExportDestinationBucket"},\###
"destinationPrefix":{"shape":"ExportDestinationPrefix"},"status":{"shape":"ExportTaskStatus"},\###
"executionInfo":{"shape":"ExportTaskExecutionInfo"}}}
shape ExportTaskExecutionInfo {"type":"structure","members":{"creationTime":{"shape":"Timestamp"},\###
"completionTime":{"shape":"Timestamp"}}}
shape ExportTaskId {"type":"string","max":512,"min":1}
shape ExportTaskName {"type":"string","max":512,"min":1}
shape ExportTaskStatus {"type":"structure","members":{"code":{"shape":"ExportTaskStatusCode"},\###
"message":{"shape":"ExportTaskStatusMessage"}}}
shape ExportTaskStatusCode {"type":"string","enum":["CANCELLED","COMPLETED","FAILED","PENDING",\###
"PENDING_CANCEL","RUNNING"]}
shape ExportTaskStatusMessage {"type":"string"}
shape ExportTasks {"type":"list","member":{"shape":"ExportTask"}}
shape ExtractedValues {"type":"map","key":{"shape":"Token"},"value":{"shape":"Value"}}
shape Field {"type":"string"}
shape FieldDelimiter {"type":"string","max":5,"min":0}
shape FieldHeader {"type":"string","max":64,"min":1}
shape FieldIndex {"type":"structure","members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"},\###
"fieldIndexName":{"shape":"FieldIndexName"},"lastScanTime":{"shape":"Timestamp"},\###
"firstEventTime":{"shape":"Timestamp"},"lastEventTime":{"shape":"Timestamp"},"type":{"shape":"IndexType"},\###
"indexCategory":{"shape":"IndexCategory"}}}
shape FieldIndexName {"type":"string","max":512,"min":1,"pattern":"[\\.\\-_/#A-Za-z0-9]+"}
shape FieldIndexNames {"type":"list","member":{"shape":"FieldIndexName"},"max":20,"min":1}
shape FieldIndexes {"type":"list","member":{"shape":"FieldIndex"}}
shape FieldSelectionCriteria {"type":"string","max":2000,"min":0}
shape FieldsData {"type":"structure","members":{"data":{"shape":"Data"}},"event":true}
shape FilterCount {"type":"integer"}
shape FilterLogEventsRequest {"type":"structure","members":{"logGroupName":{"shape":"LogGroupName"},\###
"logGroupIdentifier":{"shape":"LogGroupIdentifier"},"logStreamNames":{"shape":"InputLogStreamNames"},\###
"logStreamNamePrefix":{"shape":"LogStreamName"},"startTime":{"shape":"Timestamp"},\###
"endTime":{"shape":"Timestamp"},"filterPattern":{"shape":"FilterPattern"},"nextToken":{"shape":"NextToken"},\###
"limit":{"shape":"EventsLimit"},"startFromHead":{"shape":"StartFromHead"},\###
"interleaved":{"shape":"Interleaved"},"unmask":{"shape":"Unmask"}}}
shape FilterLogEventsResponse {"type":"structure","members":{"events":{"shape":"FilteredLogEvents"},\###
"searchedLogStreams":{"shape":"SearchedLogStreams"},"nextToken":{"shape":"NextToken"}}}
shape FilterName {"type":"string","max":512,"min":1,"pattern":"[^:*]*"}
shape FilterPattern {"type":"string","max":1024,"min":0}
shape FilterResourceArns {"type":"list","member":{"shape":"Arn"},"max":20,"min":1}
shape FilteredLogEvent {"type":"structure","members":{"logStreamName":{"shape":"LogStreamName"},\###
"timestamp":{"shape":"Timestamp"},"message":{"shape":"EventMessage"},"ingestionTime":{"shape":"Timestamp"},\###
"eventId":{"shape":"EventId"}}}
shape FilteredLogEvents {"type":"list","member":{"shape":"FilteredLogEvent"}}
shape Flatten {"type":"boolean"}
shape FlattenedElement {"type":"string","enum":["first","last"]}
shape Force {"type":"boolean"}
shape ForceUpdate {"type":"boolean"}
shape FromKey {"type":"string","max":128,"min":1}
shape GetDataProtectionPolicyRequest {"type":"structure","required":["logGroupIdentifier"],\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"}}}
shape GetDataProtectionPolicyResponse {"type":"structure",\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"},\###
"policyDocument":{"shape":"DataProtectionPolicyDocument"},"lastUpdatedTime":{"shape":"Timestamp"}}}
shape GetDeliveryDestinationPolicyRequest {"type":"structure","required":["deliveryDestinationName"],\###
"members":{"deliveryDestinationName":{"shape":"DeliveryDestinationName"}}}
shape GetDeliveryDestinationPolicyResponse {"type":"structure","members":{"policy":{"shape":"Policy"}}}
shape GetDeliveryDestinationRequest {"type":"structure","required":["name"],\###
"members":{"name":{"shape":"DeliveryDestinationName"}}}
shape GetDeliveryDestinationResponse {"type":"structure",\###
"members":{"deliveryDestination":{"shape":"DeliveryDestination"}}}
shape GetDeliveryRequest {"type":"structure","required":["id"],"members":{"id":{"shape":"DeliveryId"}}}
shape GetDeliveryResponse {"type":"structure","members":{"delivery":{"shape":"Delivery"}}}
shape GetDeliverySourceRequest {"type":"structure","required":["name"],\###
"members":{"name":{"shape":"DeliverySourceName"}}}
shape GetDeliverySourceResponse {"type":"structure","members":{"deliverySource":{"shape":"DeliverySource"}}}
shape GetIntegrationRequest {"type":"structure","required":["integrationName"],\###
"members":{"integrationName":{"shape":"IntegrationName"}}}
shape GetIntegrationResponse {"type":"structure","members":{"integrationName":{"shape":"IntegrationName"},\###
"integrationType":{"shape":"IntegrationType"},"integrationStatus":{"shape":"IntegrationStatus"},\###
"integrationDetails":{"shape":"IntegrationDetails"}}}
shape GetLogAnomalyDetectorRequest {"type":"structure","required":["anomalyDetectorArn"],\###
"members":{"anomalyDetectorArn":{"shape":"AnomalyDetectorArn"}}}
shape GetLogAnomalyDetectorResponse {"type":"structure","members":{"detectorName":{"shape":"DetectorName"},\###
"logGroupArnList":{"shape":"LogGroupArnList"},"evaluationFrequency":{"shape":"EvaluationFrequency"},\###
"filterPattern":{"shape":"FilterPattern"},"anomalyDetectorStatus":{"shape":"AnomalyDetectorStatus"},\###
"kmsKeyId":{"shape":"KmsKeyId"},"creationTimeStamp":{"shape":"EpochMillis"},\###
"lastModifiedTimeStamp":{"shape":"EpochMillis"},"anomalyVisibilityTime":{"shape":"AnomalyVisibilityTime"}}}
shape GetLogEventsRequest {"type":"structure","required":["logStreamName"],\###
"members":{"logGroupName":{"shape":"LogGroupName"},"logGroupIdentifier":{"shape":"LogGroupIdentifier"},\###
"logStreamName":{"shape":"LogStreamName"},"startTime":{"shape":"Timestamp"},"endTime":{"shape":"Timestamp"},\###
"nextToken":{"shape":"NextToken"},"limit":{"shape":"EventsLimit"},"startFromHead":{"shape":"StartFromHead"},\###
"unmask":{"shape":"Unmask"}}}
shape GetLogEventsResponse {"type":"structure","members":{"events":{"shape":"OutputLogEvents"},\###
"nextForwardToken":{"shape":"NextToken"},"nextBackwardToken":{"shape":"NextToken"}}}
shape GetLogFieldsRequest {"type":"structure","required":["dataSourceName","dataSourceType"],\###
"members":{"dataSourceName":{"shape":"DataSourceName"},"dataSourceType":{"shape":"DataSourceType"}}}
shape GetLogFieldsResponse {"type":"structure","members":{"logFields":{"shape":"LogFieldsList"}}}
shape GetLogGroupFieldsRequest {"type":"structure","members":{"logGroupName":{"shape":"LogGroupName"},\###
"time":{"shape":"Timestamp"},"logGroupIdentifier":{"shape":"LogGroupIdentifier"}}}
shape GetLogGroupFieldsResponse {"type":"structure",\###
"members":{"logGroupFields":{"shape":"LogGroupFieldList"}}}
shape GetLogObjectRequest {"type":"structure","required":["logObjectPointer"],\###
"members":{"unmask":{"shape":"Unmask"},"logObjectPointer":{"shape":"LogObjectPointer"}}}
shape GetLogObjectResponse {"type":"structure",\###
"members":{"fieldStream":{"shape":"GetLogObjectResponseStream"}}}
shape GetLogObjectResponseStream {"type":"structure","members":{"fields":{"shape":"FieldsData"},\###
"InternalStreamingException":{"shape":"InternalStreamingException"}},"eventstream":true}
shape GetLogRecordRequest {"type":"structure","required":["logRecordPointer"],\###
"members":{"logRecordPointer":{"shape":"LogRecordPointer"},"unmask":{"shape":"Unmask"}}}
shape GetLogRecordResponse {"type":"structure","members":{"logRecord":{"shape":"LogRecord"}}}
shape GetLookupTableRequest {"type":"structure","required":["lookupTableArn"],\###
"members":{"lookupTableArn":{"shape":"Arn"}}}
shape GetLookupTableResponse {"type":"structure","members":{"lookupTableArn":{"shape":"Arn"},\###
"lookupTableName":{"shape":"LookupTableName"},"description":{"shape":"LookupTableDescription"},\###
"tableBody":{"shape":"TableBody"},"sizeBytes":{"shape":"StoredBytes"},"lastUpdatedTime":{"shape":"Timestamp"},\###
"kmsKeyId":{"shape":"KmsKeyId"}}}
shape GetQueryResultsMaxItems {"type":"integer","max":10000,"min":0}
shape GetQueryResultsNextToken {"type":"string","max":1024}
shape GetQueryResultsRequest {"type":"structure","required":["queryId"],\###
"members":{"queryId":{"shape":"QueryId"},"nextToken":{"shape":"GetQueryResultsNextToken"},\###
"maxItems":{"shape":"GetQueryResultsMaxItems"}}}
shape GetQueryResultsResponse {"type":"structure","members":{"queryLanguage":{"shape":"QueryLanguage"},\###
"results":{"shape":"QueryResults"},"statistics":{"shape":"QueryStatistics"},"status":{"shape":"QueryStatus"},\###
"encryptionKey":{"shape":"EncryptionKey"},"nextToken":{"shape":"GetQueryResultsNextToken"}}}
shape GetScheduledQueryHistoryMaxResults {"type":"integer","max":1000,"min":1}
shape GetScheduledQueryHistoryRequest {"type":"structure","required":["identifier","startTime","endTime"],\###
"members":{"identifier":{"shape":"ScheduledQueryIdentifier"},"startTime":{"shape":"Timestamp"},\###
"endTime":{"shape":"Timestamp"},"executionStatuses":{"shape":"ExecutionStatusList"},\###
"maxResults":{"shape":"GetScheduledQueryHistoryMaxResults"},"nextToken":{"shape":"NextToken"}}}
shape GetScheduledQueryHistoryResponse {"type":"structure","members":{"name":{"shape":"ScheduledQueryName"},\###
"scheduledQueryArn":{"shape":"Arn"},"triggerHistory":{"shape":"TriggerHistoryRecordList"},\###
"nextToken":{"shape":"NextToken"}}}
shape GetScheduledQueryRequest {"type":"structure","required":["identifier"],\###
"members":{"identifier":{"shape":"ScheduledQueryIdentifier"}}}
shape GetScheduledQueryResponse {"type":"structure","members":{"scheduledQueryArn":{"shape":"Arn"},\###
"name":{"shape":"ScheduledQueryName"},"description":{"shape":"ScheduledQueryDescription"},\###
"queryLanguage":{"shape":"QueryLanguage"},"queryString":{"shape":"QueryString"},\###
"logGroupIdentifiers":{"shape":"ScheduledQueryLogGroupIdentifiers"},\###
"scheduleExpression":{"shape":"ScheduleExpression"},"timezone":{"shape":"ScheduleTimezone"},\###
"startTimeOffset":{"shape":"StartTimeOffset"},"endTimeOffset":{"shape":"EndTimeOffset"},\###
"destinationConfiguration":{"shape":"DestinationConfiguration"},"state":{"shape":"ScheduledQueryState"},\###
"scheduleType":{"shape":"ScheduleType"},"lastTriggeredTime":{"shape":"Timestamp"},\###
"lastExecutionStatus":{"shape":"ExecutionStatus"},"scheduleStartTime":{"shape":"Timestamp"},\###
"scheduleEndTime":{"shape":"Timestamp"},"executionRoleArn":{"shape":"RoleArn"},\###
"creationTime":{"shape":"Timestamp"},"lastUpdatedTime":{"shape":"Timestamp"}}}
shape GetStorageTierPolicyRequest {"type":"structure","members":{}}
shape GetStorageTierPolicyResponse {"type":"structure","members":{"storageTier":{"shape":"StorageTier"},\###
"lastUpdatedTime":{"shape":"Timestamp"}}}
shape GetTransformerRequest {"type":"structure","required":["logGroupIdentifier"],\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"}}}
shape GetTransformerResponse {"type":"structure",\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"},"creationTime":{"shape":"Timestamp"},\###
"lastModifiedTime":{"shape":"Timestamp"},"transformerConfig":{"shape":"Processors"}}}
shape Grok {"type":"structure","required":["match"],"members":{"source":{"shape":"Source"},\###
"match":{"shape":"GrokMatch"}}}
shape GrokMatch {"type":"string","max":512,"min":1}
shape GroupingIdentifier {"type":"structure","members":{"key":{"shape":"GroupingIdentifierKey"},\###
"value":{"shape":"GroupingIdentifierValue"}}}
shape GroupingIdentifierKey {"type":"string"}
shape GroupingIdentifierValue {"type":"string"}
shape GroupingIdentifiers {"type":"list","member":{"shape":"GroupingIdentifier"}}
shape Histogram {"type":"map","key":{"shape":"Time"},"value":{"shape":"Count"}}
shape Import {"type":"structure","members":{"importId":{"shape":"ImportId"},"importSourceArn":{"shape":"Arn"},\###
"importStatus":{"shape":"ImportStatus"},"importDestinationArn":{"shape":"Arn"},\###
"importStatistics":{"shape":"ImportStatistics"},"importFilter":{"shape":"ImportFilter"},\###
"creationTime":{"shape":"Timestamp"},"lastUpdatedTime":{"shape":"Timestamp"},\###
"errorMessage":{"shape":"ErrorMessage"}}}
shape ImportBatch {"type":"structure","required":["batchId","status"],\###
"members":{"batchId":{"shape":"BatchId"},"status":{"shape":"ImportStatus"},\###
"errorMessage":{"shape":"ErrorMessage"}}}
shape ImportBatchList {"type":"list","member":{"shape":"ImportBatch"}}
shape ImportFilter {"type":"structure","members":{"startEventTime":{"shape":"Timestamp"},\###
"endEventTime":{"shape":"Timestamp"}}}
shape ImportId {"type":"string","max":256,"min":1,"pattern":"[\\-a-zA-Z0-9]+"}
shape ImportList {"type":"list","member":{"shape":"Import"}}
shape ImportStatistics {"type":"structure","members":{"bytesImported":{"shape":"StoredBytes"}}}
shape ImportStatus {"type":"string","enum":["IN_PROGRESS","CANCELLED","COMPLETED","FAILED"]}
shape ImportStatusList {"type":"list","member":{"shape":"ImportStatus"}}
shape IncludeLinkedAccounts {"type":"boolean"}
shape IndexCategories {"type":"list","member":{"shape":"IndexCategory"},"max":4}
shape IndexCategory {"type":"string","enum":["DEFAULT","CUSTOM","AUTO","INACTIVE"]}
shape IndexPolicies {"type":"list","member":{"shape":"IndexPolicy"}}
shape IndexPolicy {"type":"structure","members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"},\###
"lastUpdateTime":{"shape":"Timestamp"},"policyDocument":{"shape":"PolicyDocument"},\###
"policyName":{"shape":"PolicyName"},"source":{"shape":"IndexSource"}}}
shape IndexSource {"type":"string","enum":["ACCOUNT","LOG_GROUP"]}
shape IndexType {"type":"string","enum":["FACET","FIELD_INDEX"]}
shape InferredTokenName {"type":"string","min":1}
shape InheritedProperties {"type":"list","member":{"shape":"InheritedProperty"}}
shape InheritedProperty {"type":"string","enum":["ACCOUNT_DATA_PROTECTION"]}
shape InputLogEvent {"type":"structure","required":["timestamp","message"],\###
"members":{"timestamp":{"shape":"Timestamp"},"message":{"shape":"EventMessage"}}}
shape InputLogEvents {"type":"list","member":{"shape":"InputLogEvent"},"max":10000,"min":1}
shape InputLogStreamNames {"type":"list","member":{"shape":"LogStreamName"},"max":100,"min":1}
shape Integer {"type":"integer"}
shape IntegrationDetails {"type":"structure",\###
"members":{"openSearchIntegrationDetails":{"shape":"OpenSearchIntegrationDetails"}},"union":true}
shape IntegrationName {"type":"string","max":50,"min":1,"pattern":"[\\.\\-_/#A-Za-z0-9]+"}
shape IntegrationNamePrefix {"type":"string","max":50,"min":1,"pattern":"[\\.\\-_/#A-Za-z0-9]+"}
shape IntegrationStatus {"type":"string","enum":["PROVISIONING","ACTIVE","FAILED"]}
shape IntegrationStatusMessage {"type":"string","min":1}
shape IntegrationSummaries {"type":"list","member":{"shape":"IntegrationSummary"}}
shape IntegrationSummary {"type":"structure","members":{"integrationName":{"shape":"IntegrationName"},\###
"integrationType":{"shape":"IntegrationType"},"integrationStatus":{"shape":"IntegrationStatus"}}}
shape IntegrationType {"type":"string","enum":["OPENSEARCH"]}
shape Interleaved {"type":"boolean"}
shape InternalServerException {"type":"structure","members":{},"exception":true,"fault":true}
shape InternalStreamingException {"type":"structure","members":{"message":{"shape":"Message"}},\###
"exception":true}
shape InvalidOperationException {"type":"structure","members":{},"exception":true}
shape InvalidParameterException {"type":"structure","members":{},"exception":true}
shape InvalidSequenceTokenException {"type":"structure",\###
"members":{"expectedSequenceToken":{"shape":"SequenceToken"}},"exception":true}
shape IsSampled {"type":"boolean"}
shape Key {"type":"string","max":128,"min":1}
shape KeyPrefix {"type":"string","max":128,"min":1}
shape KeyValueDelimiter {"type":"string","max":128,"min":1}
shape KmsKeyId {"type":"string","max":256}
shape LimitExceededException {"type":"structure","members":{},"exception":true}
shape ListAggregateLogGroupSummariesGroupBy {"type":"string","enum":["DATA_SOURCE_NAME_TYPE_AND_FORMAT",\###
"DATA_SOURCE_NAME_AND_TYPE"]}
shape ListAggregateLogGroupSummariesRequest {"type":"structure","required":["groupBy"],\###
"members":{"accountIdentifiers":{"shape":"AccountIds"},\###
"includeLinkedAccounts":{"shape":"IncludeLinkedAccounts"},"logGroupClass":{"shape":"LogGroupClass"},\###
"logGroupNamePattern":{"shape":"LogGroupNameRegexPattern"},"dataSources":{"shape":"DataSourceFilters"},\###
"groupBy":{"shape":"ListAggregateLogGroupSummariesGroupBy"},"nextToken":{"shape":"NextToken"},\###
"limit":{"shape":"ListLogGroupsRequestLimit"}}}
shape ListAggregateLogGroupSummariesResponse {"type":"structure",\###
"members":{"aggregateLogGroupSummaries":{"shape":"AggregateLogGroupSummaries"},\###
"nextToken":{"shape":"NextToken"}}}
shape ListAnomaliesLimit {"type":"integer","max":50,"min":1}
shape ListAnomaliesRequest {"type":"structure","members":{"anomalyDetectorArn":{"shape":"AnomalyDetectorArn"},\###
"suppressionState":{"shape":"SuppressionState"},"limit":{"shape":"ListAnomaliesLimit"},\###
"nextToken":{"shape":"NextToken"}}}
shape ListAnomaliesResponse {"type":"structure","members":{"anomalies":{"shape":"Anomalies"},\###
"nextToken":{"shape":"NextToken"}}}
shape ListIntegrationsRequest {"type":"structure",\###
"members":{"integrationNamePrefix":{"shape":"IntegrationNamePrefix"},\###
"integrationType":{"shape":"IntegrationType"},"integrationStatus":{"shape":"IntegrationStatus"}}}
shape ListIntegrationsResponse {"type":"structure",\###
"members":{"integrationSummaries":{"shape":"IntegrationSummaries"}}}
shape ListLimit {"type":"integer","max":1000,"min":1}
shape ListLogAnomalyDetectorsLimit {"type":"integer","max":50,"min":1}
shape ListLogAnomalyDetectorsRequest {"type":"structure",\###
"members":{"filterLogGroupArn":{"shape":"LogGroupArn"},"limit":{"shape":"ListLogAnomalyDetectorsLimit"},\###
"nextToken":{"shape":"NextToken"}}}
shape ListLogAnomalyDetectorsResponse {"type":"structure",\###
"members":{"anomalyDetectors":{"shape":"AnomalyDetectors"},"nextToken":{"shape":"NextToken"}}}
shape ListLogGroupsForQueryMaxResults {"type":"integer","max":500,"min":50}
shape ListLogGroupsForQueryRequest {"type":"structure","required":["queryId"],\###
"members":{"queryId":{"shape":"QueryId"},"nextToken":{"shape":"NextToken"},\###
"maxResults":{"shape":"ListLogGroupsForQueryMaxResults"}}}
shape ListLogGroupsForQueryResponse {"type":"structure",\###
"members":{"logGroupIdentifiers":{"shape":"LogGroupIdentifiers"},"nextToken":{"shape":"NextToken"}}}
shape ListLogGroupsRequest {"type":"structure",\###
"members":{"logGroupNamePattern":{"shape":"LogGroupNameRegexPattern"},\###
"logGroupClass":{"shape":"LogGroupClass"},"includeLinkedAccounts":{"shape":"IncludeLinkedAccounts"},\###
"accountIdentifiers":{"shape":"AccountIds"},"nextToken":{"shape":"NextToken"},"limit":{"shape":"ListLimit"},\###
"dataSources":{"shape":"DataSourceFilters"},"fieldIndexNames":{"shape":"FieldIndexNames"},\###
"logGroupTags":{"shape":"TagFilters"}}}
shape ListLogGroupsRequestLimit {"type":"integer","max":50,"min":1}
shape ListLogGroupsResponse {"type":"structure","members":{"logGroups":{"shape":"LogGroupSummaries"},\###
"nextToken":{"shape":"NextToken"}}}
shape ListScheduledQueriesMaxResults {"type":"integer","max":1000,"min":1}
shape ListScheduledQueriesRequest {"type":"structure",\###
"members":{"maxResults":{"shape":"ListScheduledQueriesMaxResults"},"nextToken":{"shape":"NextToken"},\###
"state":{"shape":"ScheduledQueryState"},"scheduleType":{"shape":"ScheduleType"}}}
shape ListScheduledQueriesResponse {"type":"structure","members":{"nextToken":{"shape":"NextToken"},\###
"scheduledQueries":{"shape":"ScheduledQuerySummaryList"}}}
shape ListSourcesForS3TableIntegrationMaxResults {"type":"integer","max":100,"min":1}
shape ListSourcesForS3TableIntegrationRequest {"type":"structure","required":["integrationArn"],\###
"members":{"integrationArn":{"shape":"Arn"},\###
"maxResults":{"shape":"ListSourcesForS3TableIntegrationMaxResults"},"nextToken":{"shape":"NextToken"}}}
shape ListSourcesForS3TableIntegrationResponse {"type":"structure",\###
"members":{"sources":{"shape":"S3TableIntegrationSources"},"nextToken":{"shape":"NextToken"}}}
shape ListSyslogConfigurationsMaxResults {"type":"integer","max":50,"min":0}
shape ListSyslogConfigurationsRequest {"type":"structure",\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"},"vpcEndpointId":{"shape":"VpcEndpointId"},\###
"nextToken":{"shape":"NextToken"},"maxResults":{"shape":"ListSyslogConfigurationsMaxResults"}}}
shape ListSyslogConfigurationsResponse {"type":"structure",\###
"members":{"syslogConfigurations":{"shape":"SyslogConfigurations"},"nextToken":{"shape":"NextToken"}}}
shape ListTagsForResourceRequest {"type":"structure","required":["resourceArn"],\###
"members":{"resourceArn":{"shape":"AmazonResourceName"}}}
shape ListTagsForResourceResponse {"type":"structure","members":{"tags":{"shape":"Tags"}}}
shape ListTagsLogGroupRequest {"type":"structure","required":["logGroupName"],\###
"members":{"logGroupName":{"shape":"LogGroupName"}}}
shape ListTagsLogGroupResponse {"type":"structure","members":{"tags":{"shape":"Tags"}}}
shape ListToMap {"type":"structure","required":["source","key"],"members":{"source":{"shape":"Source"},\###
"key":{"shape":"Key"},"valueKey":{"shape":"ValueKey"},"target":{"shape":"Target"},\###
"flatten":{"shape":"Flatten"},"flattenedElement":{"shape":"FlattenedElement"}}}
shape LiveTailSessionLogEvent {"type":"structure","members":{"logStreamName":{"shape":"LogStreamName"},\###
"logGroupIdentifier":{"shape":"LogGroupIdentifier"},"message":{"shape":"EventMessage"},\###
"timestamp":{"shape":"Timestamp"},"ingestionTime":{"shape":"Timestamp"}}}
shape LiveTailSessionMetadata {"type":"structure","members":{"sampled":{"shape":"IsSampled"}}}
shape LiveTailSessionResults {"type":"list","member":{"shape":"LiveTailSessionLogEvent"}}
shape LiveTailSessionStart {"type":"structure","members":{"requestId":{"shape":"RequestId"},\###
"sessionId":{"shape":"SessionId"},"logGroupIdentifiers":{"shape":"StartLiveTailLogGroupIdentifiers"},\###
"logStreamNames":{"shape":"InputLogStreamNames"},"logStreamNamePrefixes":{"shape":"InputLogStreamNames"},\###
"logEventFilterPattern":{"shape":"FilterPattern"}},"event":true}
shape LiveTailSessionUpdate {"type":"structure",\###
"members":{"sessionMetadata":{"shape":"LiveTailSessionMetadata"},\###
"sessionResults":{"shape":"LiveTailSessionResults"}},"event":true}
shape Locale {"type":"string","min":1}
shape LogEvent {"type":"structure","members":{"timestamp":{"shape":"Timestamp"},\###
"message":{"shape":"EventMessage"}}}
shape LogEventIndex {"type":"integer"}
shape LogFieldName {"type":"string","max":256,"min":1}
shape LogFieldType {"type":"structure","members":{"type":{"shape":"DataType"},\###
"element":{"shape":"LogFieldType"},"fields":{"shape":"LogFieldsList"}}}
shape LogFieldsList {"type":"list","member":{"shape":"LogFieldsListItem"}}
shape LogFieldsListItem {"type":"structure","members":{"logFieldName":{"shape":"LogFieldName"},\###
"logFieldType":{"shape":"LogFieldType"}}}
shape LogGroup {"type":"structure","members":{"logGroupName":{"shape":"LogGroupName"},\###
"creationTime":{"shape":"Timestamp"},"retentionInDays":{"shape":"Days"},\###
"metricFilterCount":{"shape":"FilterCount"},"arn":{"shape":"Arn"},"storedBytes":{"shape":"StoredBytes"},\###
"kmsKeyId":{"shape":"KmsKeyId"},"dataProtectionStatus":{"shape":"DataProtectionStatus"},\###
"inheritedProperties":{"shape":"InheritedProperties"},"logGroupClass":{"shape":"LogGroupClass"},\###
"logGroupArn":{"shape":"Arn"},"deletionProtectionEnabled":{"shape":"DeletionProtectionEnabled"},\###
"bearerTokenAuthenticationEnabled":{"shape":"BearerTokenAuthenticationEnabled"},\###
"retentionPolicyName":{"shape":"PolicyName"}}}
shape LogGroupArn {"type":"string","max":2048,"min":1,"pattern":"[\\w#+=/:,.@-]*"}
shape LogGroupArnList {"type":"list","member":{"shape":"LogGroupArn"}}
shape LogGroupClass {"type":"string","enum":["STANDARD","INFREQUENT_ACCESS","DELIVERY","ESSENTIALS"]}
shape LogGroupCount {"type":"integer"}
shape LogGroupField {"type":"structure","members":{"name":{"shape":"Field"},"percent":{"shape":"Percentage"}}}
shape LogGroupFieldList {"type":"list","member":{"shape":"LogGroupField"}}
shape LogGroupIdentifier {"type":"string","max":2048,"min":1,"pattern":"[\\w#+=/:,.@-]*"}
shape LogGroupIdentifiers {"type":"list","member":{"shape":"LogGroupIdentifier"}}
shape LogGroupImpact {"type":"structure","members":{"logGroupName":{"shape":"LogGroupName"},\###
"currentRetention":{"shape":"RetentionValue"},"proposedRetention":{"shape":"RetentionValue"},\###
"storedBytes":{"shape":"StoredBytes"}}}
shape LogGroupImpacts {"type":"list","member":{"shape":"LogGroupImpact"}}
shape LogGroupName {"type":"string","max":512,"min":1,"pattern":"[\\.\\-_/#A-Za-z0-9]+"}
shape LogGroupNamePattern {"type":"string","max":512,"min":0,"pattern":"[\\.\\-_/#A-Za-z0-9]*"}
shape LogGroupNameRegexPattern {"type":"string","max":129,"min":3,"pattern":"(\\^?[\\.\\-_\\/#A-Za-z0-9]{3,\###
24})(\\|\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24}){0,4}"}
shape LogGroupNames {"type":"list","member":{"shape":"LogGroupName"}}
shape LogGroupSummaries {"type":"list","member":{"shape":"LogGroupSummary"}}
shape LogGroupSummary {"type":"structure","members":{"logGroupName":{"shape":"LogGroupName"},\###
"logGroupArn":{"shape":"Arn"},"logGroupClass":{"shape":"LogGroupClass"}}}
shape LogGroups {"type":"list","member":{"shape":"LogGroup"}}
shape LogObjectPointer {"type":"string","max":512,"min":1}
shape LogRecord {"type":"map","key":{"shape":"Field"},"value":{"shape":"Value"}}
shape LogRecordPointer {"type":"string"}
shape LogSamples {"type":"list","member":{"shape":"LogEvent"}}
shape LogStream {"type":"structure","members":{"logStreamName":{"shape":"LogStreamName"},\###
"creationTime":{"shape":"Timestamp"},"firstEventTimestamp":{"shape":"Timestamp"},\###
"lastEventTimestamp":{"shape":"Timestamp"},"lastIngestionTime":{"shape":"Timestamp"},\###
"uploadSequenceToken":{"shape":"SequenceToken"},"arn":{"shape":"Arn"},"storedBytes":{"shape":"StoredBytes"}}}
shape LogStreamName {"type":"string","max":512,"min":1,"pattern":"[^:*]*"}
shape LogStreamSearchedCompletely {"type":"boolean"}
shape LogStreams {"type":"list","member":{"shape":"LogStream"}}
shape LogType {"type":"string","max":255,"min":1,"pattern":"[\\w]*"}
shape LogTypes {"type":"list","member":{"shape":"LogType"},"max":10,"min":1}
shape LookupTable {"type":"structure","members":{"lookupTableArn":{"shape":"Arn"},\###
"lookupTableName":{"shape":"LookupTableName"},"description":{"shape":"LookupTableDescription"},\###
"tableFields":{"shape":"TableFields"},"recordsCount":{"shape":"RecordsCount"},\###
"sizeBytes":{"shape":"StoredBytes"},"lastUpdatedTime":{"shape":"Timestamp"},"kmsKeyId":{"shape":"KmsKeyId"}}}
shape LookupTableConfiguration {"type":"structure","required":["tableName","roleArn"],\###
"members":{"tableName":{"shape":"LookupTableName"},"roleArn":{"shape":"RoleArn"},\###
"description":{"shape":"LookupTableDescription"},"kmsKeyId":{"shape":"KmsKeyId"},"tags":{"shape":"Tags"}}}
shape LookupTableDescription {"type":"string","max":1024,"min":0}
shape LookupTableName {"type":"string","max":256,"min":1,"pattern":"^[a-zA-Z0-9_]+$"}
shape LookupTables {"type":"list","member":{"shape":"LookupTable"}}
shape LowerCaseString {"type":"structure","required":["withKeys"],\###
"members":{"withKeys":{"shape":"LowerCaseStringWithKeys"}}}
shape LowerCaseStringWithKeys {"type":"list","member":{"shape":"WithKey"},"max":10,"min":1}
shape MalformedQueryException {"type":"structure",\###
"members":{"queryCompileError":{"shape":"QueryCompileError"}},"exception":true}
shape MappingVersion {"type":"string","max":10,"min":1,"pattern":"^\\d+\\.\\d+(\\.\\d+)?$"}
shape MatchPattern {"type":"string","min":1}
shape MatchPatterns {"type":"list","member":{"shape":"MatchPattern"},"max":5,"min":1}
shape Message {"type":"string"}
shape MetricFilter {"type":"structure","members":{"filterName":{"shape":"FilterName"},\###
"filterPattern":{"shape":"FilterPattern"},"metricTransformations":{"shape":"MetricTransformations"},\###
"creationTime":{"shape":"Timestamp"},"logGroupName":{"shape":"LogGroupName"},\###
"applyOnTransformedLogs":{"shape":"ApplyOnTransformedLogs"},\###
"fieldSelectionCriteria":{"shape":"FieldSelectionCriteria"},\###
"emitSystemFieldDimensions":{"shape":"EmitSystemFields"}}}
shape MetricFilterMatchRecord {"type":"structure","members":{"eventNumber":{"shape":"EventNumber"},\###
"eventMessage":{"shape":"EventMessage"},"extractedValues":{"shape":"ExtractedValues"}}}
shape MetricFilterMatches {"type":"list","member":{"shape":"MetricFilterMatchRecord"}}
shape MetricFilters {"type":"list","member":{"shape":"MetricFilter"}}
shape MetricName {"type":"string","max":255,"pattern":"[^:*$]*"}
shape MetricNamespace {"type":"string","max":255,"pattern":"[^:*$]*"}
shape MetricTransformation {"type":"structure","required":["metricName","metricNamespace","metricValue"],\###
"members":{"metricName":{"shape":"MetricName"},"metricNamespace":{"shape":"MetricNamespace"},\###
"metricValue":{"shape":"MetricValue"},"defaultValue":{"shape":"DefaultValue"},\###
"dimensions":{"shape":"Dimensions"},"unit":{"shape":"StandardUnit"}}}
shape MetricTransformations {"type":"list","member":{"shape":"MetricTransformation"},"max":1,"min":1}
shape MetricValue {"type":"string","max":100}
shape MoveKeyEntries {"type":"list","member":{"shape":"MoveKeyEntry"},"max":5,"min":1}
shape MoveKeyEntry {"type":"structure","required":["source","target"],"members":{"source":{"shape":"Source"},\###
"target":{"shape":"Target"},"overwriteIfExists":{"shape":"OverwriteIfExists"}}}
shape MoveKeys {"type":"structure","required":["entries"],"members":{"entries":{"shape":"MoveKeyEntries"}}}
shape NextToken {"type":"string","min":1}
shape NonMatchValue {"type":"string","max":128,"min":1}
shape OCSFVersion {"type":"string","enum":["V1.1","V1.5"]}
shape OpenSearchApplication {"type":"structure",\###
"members":{"applicationEndpoint":{"shape":"OpenSearchApplicationEndpoint"},"applicationArn":{"shape":"Arn"},\###
"applicationId":{"shape":"OpenSearchApplicationId"},"status":{"shape":"OpenSearchResourceStatus"}}}
shape OpenSearchApplicationEndpoint {"type":"string","max":1024,"min":1,\###
"pattern":"^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$"}
shape OpenSearchApplicationId {"type":"string","max":256,"min":1,"pattern":"[\\.\\-_/#A-Za-z0-9]+"}
shape OpenSearchCollection {"type":"structure",\###
"members":{"collectionEndpoint":{"shape":"OpenSearchCollectionEndpoint"},"collectionArn":{"shape":"Arn"},\###
"status":{"shape":"OpenSearchResourceStatus"}}}
shape OpenSearchCollectionEndpoint {"type":"string","max":1024,"min":1,\###
"pattern":"^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$"}
shape OpenSearchDataAccessPolicy {"type":"structure","members":{"policyName":{"shape":"OpenSearchPolicyName"},\###
"status":{"shape":"OpenSearchResourceStatus"}}}
shape OpenSearchDataSource {"type":"structure",\###
"members":{"dataSourceName":{"shape":"OpenSearchDataSourceName"},\###
"status":{"shape":"OpenSearchResourceStatus"}}}
shape OpenSearchDataSourceName {"type":"string","max":256,"min":1,"pattern":"[\\.\\-_/#A-Za-z0-9]+"}
shape OpenSearchEncryptionPolicy {"type":"structure","members":{"policyName":{"shape":"OpenSearchPolicyName"},\###
"status":{"shape":"OpenSearchResourceStatus"}}}
shape OpenSearchIntegrationDetails {"type":"structure",\###
"members":{"dataSource":{"shape":"OpenSearchDataSource"},"application":{"shape":"OpenSearchApplication"},\###
"collection":{"shape":"OpenSearchCollection"},"workspace":{"shape":"OpenSearchWorkspace"},\###
"encryptionPolicy":{"shape":"OpenSearchEncryptionPolicy"},"networkPolicy":{"shape":"OpenSearchNetworkPolicy"},\###
"accessPolicy":{"shape":"OpenSearchDataAccessPolicy"},\###
"lifecyclePolicy":{"shape":"OpenSearchLifecyclePolicy"}}}
shape OpenSearchLifecyclePolicy {"type":"structure","members":{"policyName":{"shape":"OpenSearchPolicyName"},\###
"status":{"shape":"OpenSearchResourceStatus"}}}
shape OpenSearchNetworkPolicy {"type":"structure","members":{"policyName":{"shape":"OpenSearchPolicyName"},\###
"status":{"shape":"OpenSearchResourceStatus"}}}
shape OpenSearchPolicyName {"type":"string","max":256,"min":1,"pattern":"[\\.\\-_/#A-Za-z0-9]+"}
shape OpenSearchResourceConfig {"type":"structure","required":["dataSourceRoleArn",\###
"dashboardViewerPrincipals","retentionDays"],"members":{"kmsKeyArn":{"shape":"Arn"},\###
"dataSourceRoleArn":{"shape":"Arn"},"dashboardViewerPrincipals":{"shape":"DashboardViewerPrincipals"},\###
"applicationArn":{"shape":"Arn"},"retentionDays":{"shape":"CollectionRetentionDays"}}}
shape OpenSearchResourceStatus {"type":"structure",\###
"members":{"status":{"shape":"OpenSearchResourceStatusType"},\###
"statusMessage":{"shape":"IntegrationStatusMessage"}}}
shape OpenSearchResourceStatusType {"type":"string","enum":["ACTIVE","NOT_FOUND","ERROR"]}
shape OpenSearchWorkspace {"type":"structure","members":{"workspaceId":{"shape":"OpenSearchWorkspaceId"},\###
"status":{"shape":"OpenSearchResourceStatus"}}}
shape OpenSearchWorkspaceId {"type":"string","max":256,"min":1,"pattern":"[\\.\\-_/#A-Za-z0-9]+"}
shape OperationAbortedException {"type":"structure","members":{},"exception":true}
shape OrderBy {"type":"string","enum":["LogStreamName","LastEventTime"]}
shape OutputFormat {"type":"string","enum":["json","plain","w3c","raw","parquet"]}
shape OutputFormats {"type":"list","member":{"shape":"OutputFormat"}}
shape OutputLogEvent {"type":"structure","members":{"timestamp":{"shape":"Timestamp"},\###
"message":{"shape":"EventMessage"},"ingestionTime":{"shape":"Timestamp"}}}
shape OutputLogEvents {"type":"list","member":{"shape":"OutputLogEvent"}}
shape OverwriteIfExists {"type":"boolean"}
shape ParseCloudfront {"type":"structure","members":{"source":{"shape":"Source"}}}
shape ParseJSON {"type":"structure","members":{"source":{"shape":"Source"},\###
"destination":{"shape":"DestinationField"}}}
shape ParseKeyValue {"type":"structure","members":{"source":{"shape":"Source"},\###
"destination":{"shape":"DestinationField"},"fieldDelimiter":{"shape":"ParserFieldDelimiter"},\###
"keyValueDelimiter":{"shape":"KeyValueDelimiter"},"keyPrefix":{"shape":"KeyPrefix"},\###
"nonMatchValue":{"shape":"NonMatchValue"},"overwriteIfExists":{"shape":"OverwriteIfExists"}}}
shape ParsePostgres {"type":"structure","members":{"source":{"shape":"Source"}}}
shape ParseRoute53 {"type":"structure","members":{"source":{"shape":"Source"}}}
shape ParseToOCSF {"type":"structure","required":["eventSource","ocsfVersion"],\###
"members":{"source":{"shape":"Source"},"eventSource":{"shape":"EventSource"},\###
"ocsfVersion":{"shape":"OCSFVersion"},"mappingVersion":{"shape":"MappingVersion"}}}
shape ParseVPC {"type":"structure","members":{"source":{"shape":"Source"}}}
shape ParseWAF {"type":"structure","members":{"source":{"shape":"Source"}}}
shape ParserFieldDelimiter {"type":"string","max":128,"min":1}
shape PatternId {"type":"string","max":32,"min":32}
shape PatternRegex {"type":"string","min":1}
shape PatternString {"type":"string","min":1}
shape PatternToken {"type":"structure","members":{"dynamicTokenPosition":{"shape":"DynamicTokenPosition"},\###
"isDynamic":{"shape":"Boolean"},"tokenString":{"shape":"TokenString"},"enumerations":{"shape":"Enumerations"},\###
"inferredTokenName":{"shape":"InferredTokenName"}}}
shape PatternTokens {"type":"list","member":{"shape":"PatternToken"}}
shape Percentage {"type":"integer","max":100,"min":0}
shape Policy {"type":"structure",\###
"members":{"deliveryDestinationPolicy":{"shape":"DeliveryDestinationPolicy"}}}
shape PolicyDocument {"type":"string","max":51200,"min":1}
shape PolicyName {"type":"string"}
shape PolicyScope {"type":"string","enum":["ACCOUNT","RESOURCE"]}
shape PolicyType {"type":"string","enum":["DATA_PROTECTION_POLICY","SUBSCRIPTION_FILTER_POLICY",\###
"FIELD_INDEX_POLICY","TRANSFORMER_POLICY","METRIC_EXTRACTION_POLICY","RETENTION_POLICY"]}
shape Priority {"type":"string","min":1}
shape Processor {"type":"structure","members":{"addKeys":{"shape":"AddKeys"},\###
"copyValue":{"shape":"CopyValue"},"csv":{"shape":"CSV"},"dateTimeConverter":{"shape":"DateTimeConverter"},\###
"deleteKeys":{"shape":"DeleteKeys"},"grok":{"shape":"Grok"},"listToMap":{"shape":"ListToMap"},\###
"lowerCaseString":{"shape":"LowerCaseString"},"moveKeys":{"shape":"MoveKeys"},\###
"parseCloudfront":{"shape":"ParseCloudfront"},"parseJSON":{"shape":"ParseJSON"},\###
"parseKeyValue":{"shape":"ParseKeyValue"},"parseRoute53":{"shape":"ParseRoute53"},\###
"parseToOCSF":{"shape":"ParseToOCSF"},"parsePostgres":{"shape":"ParsePostgres"},\###
"parseVPC":{"shape":"ParseVPC"},"parseWAF":{"shape":"ParseWAF"},"renameKeys":{"shape":"RenameKeys"},\###
"splitString":{"shape":"SplitString"},"substituteString":{"shape":"SubstituteString"},\###
"trimString":{"shape":"TrimString"},"typeConverter":{"shape":"TypeConverter"},\###
"upperCaseString":{"shape":"UpperCaseString"}}}
shape Processors {"type":"list","member":{"shape":"Processor"},"max":20,"min":1}
shape PutAccountPolicyRequest {"type":"structure","required":["policyName","policyDocument","policyType"],\###
"members":{"policyName":{"shape":"PolicyName"},"policyDocument":{"shape":"AccountPolicyDocument"},\###
"policyType":{"shape":"PolicyType"},"scope":{"shape":"Scope"},\###
"selectionCriteria":{"shape":"SelectionCriteria"},"dryRun":{"shape":"DryRun"}}}
shape PutAccountPolicyResponse {"type":"structure","members":{"accountPolicy":{"shape":"AccountPolicy"},\###
"dryRunResult":{"shape":"DryRunResult"}}}
shape PutBearerTokenAuthenticationRequest {"type":"structure","required":["logGroupIdentifier",\###
"bearerTokenAuthenticationEnabled"],"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"},\###
"bearerTokenAuthenticationEnabled":{"shape":"BearerTokenAuthenticationEnabled"}}}
shape PutDataProtectionPolicyRequest {"type":"structure","required":["logGroupIdentifier","policyDocument"],\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"},\###
"policyDocument":{"shape":"DataProtectionPolicyDocument"}}}
shape PutDataProtectionPolicyResponse {"type":"structure",\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"},\###
"policyDocument":{"shape":"DataProtectionPolicyDocument"},"lastUpdatedTime":{"shape":"Timestamp"}}}
shape PutDeliveryDestinationPolicyRequest {"type":"structure","required":["deliveryDestinationName",\###
"deliveryDestinationPolicy"],"members":{"deliveryDestinationName":{"shape":"DeliveryDestinationName"},\###
"deliveryDestinationPolicy":{"shape":"DeliveryDestinationPolicy"}}}
shape PutDeliveryDestinationPolicyResponse {"type":"structure","members":{"policy":{"shape":"Policy"}}}
shape PutDeliveryDestinationRequest {"type":"structure","required":["name"],\###
"members":{"name":{"shape":"DeliveryDestinationName"},"outputFormat":{"shape":"OutputFormat"},\###
"deliveryDestinationConfiguration":{"shape":"DeliveryDestinationConfiguration"},\###
"deliveryDestinationType":{"shape":"DeliveryDestinationType"},"roleArn":{"shape":"Arn"},\###
"tags":{"shape":"Tags"}}}
shape PutDeliveryDestinationResponse {"type":"structure",\###
"members":{"deliveryDestination":{"shape":"DeliveryDestination"}}}
shape PutDeliverySourceRequest {"type":"structure","required":["name","resourceArn","logType"],\###
"members":{"name":{"shape":"DeliverySourceName"},"resourceArn":{"shape":"Arn"},"logType":{"shape":"LogType"},\###
"tags":{"shape":"Tags"},"deliverySourceConfiguration":{"shape":"DeliverySourceConfiguration"}}}
shape PutDeliverySourceResponse {"type":"structure","members":{"deliverySource":{"shape":"DeliverySource"}}}
shape PutDestinationPolicyRequest {"type":"structure","required":["destinationName","accessPolicy"],\###
"members":{"destinationName":{"shape":"DestinationName"},"accessPolicy":{"shape":"AccessPolicy"},\###
"forceUpdate":{"shape":"ForceUpdate"}}}
shape PutDestinationRequest {"type":"structure","required":["destinationName","targetArn","roleArn"],\###
"members":{"destinationName":{"shape":"DestinationName"},"targetArn":{"shape":"TargetArn"},\###
"roleArn":{"shape":"RoleArn"},"tags":{"shape":"Tags"}}}
shape PutDestinationResponse {"type":"structure","members":{"destination":{"shape":"Destination"}}}
shape PutIndexPolicyRequest {"type":"structure","required":["logGroupIdentifier","policyDocument"],\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"},"policyDocument":{"shape":"PolicyDocument"}}}
shape PutIndexPolicyResponse {"type":"structure","members":{"indexPolicy":{"shape":"IndexPolicy"}}}
shape PutIntegrationRequest {"type":"structure","required":["integrationName","resourceConfig",\###
"integrationType"],"members":{"integrationName":{"shape":"IntegrationName"},\###
"resourceConfig":{"shape":"ResourceConfig"},"integrationType":{"shape":"IntegrationType"}}}
shape PutIntegrationResponse {"type":"structure","members":{"integrationName":{"shape":"IntegrationName"},\###
"integrationStatus":{"shape":"IntegrationStatus"}}}
shape PutLogEventsRequest {"type":"structure","required":["logGroupName","logStreamName","logEvents"],\###
"members":{"logGroupName":{"shape":"LogGroupName"},"logStreamName":{"shape":"LogStreamName"},\###
"logEvents":{"shape":"InputLogEvents"},"sequenceToken":{"shape":"SequenceToken"},"entity":{"shape":"Entity"}}}
shape PutLogEventsResponse {"type":"structure","members":{"nextSequenceToken":{"shape":"SequenceToken"},\###
"rejectedLogEventsInfo":{"shape":"RejectedLogEventsInfo"},\###
"rejectedEntityInfo":{"shape":"RejectedEntityInfo"}}}
shape PutLogGroupDeletionProtectionRequest {"type":"structure","required":["logGroupIdentifier",\###
"deletionProtectionEnabled"],"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"},\###
"deletionProtectionEnabled":{"shape":"DeletionProtectionEnabled"}}}
shape PutMetricFilterRequest {"type":"structure","required":["logGroupName","filterName","filterPattern",\###
"metricTransformations"],"members":{"logGroupName":{"shape":"LogGroupName"},\###
"filterName":{"shape":"FilterName"},"filterPattern":{"shape":"FilterPattern"},\###
"metricTransformations":{"shape":"MetricTransformations"},\###
"applyOnTransformedLogs":{"shape":"ApplyOnTransformedLogs"},\###
"fieldSelectionCriteria":{"shape":"FieldSelectionCriteria"},\###
"emitSystemFieldDimensions":{"shape":"EmitSystemFields"}}}
shape PutQueryDefinitionRequest {"type":"structure","required":["name","queryString"],\###
"members":{"queryLanguage":{"shape":"QueryLanguage"},"name":{"shape":"QueryDefinitionName"},\###
"queryDefinitionId":{"shape":"QueryId"},"logGroupNames":{"shape":"LogGroupNames"},\###
"queryString":{"shape":"QueryDefinitionString"},"clientToken":{"shape":"ClientToken","idempotencyToken":true},\###
"parameters":{"shape":"QueryParameterList"}}}
shape PutQueryDefinitionResponse {"type":"structure","members":{"queryDefinitionId":{"shape":"QueryId"}}}
shape PutResourcePolicyRequest {"type":"structure","members":{"policyName":{"shape":"PolicyName"},\###
"policyDocument":{"shape":"PolicyDocument"},"resourceArn":{"shape":"Arn"},\###
"expectedRevisionId":{"shape":"ExpectedRevisionId"}}}
shape PutResourcePolicyResponse {"type":"structure","members":{"resourcePolicy":{"shape":"ResourcePolicy"},\###
"revisionId":{"shape":"ExpectedRevisionId"}}}
shape PutRetentionPolicyRequest {"type":"structure","required":["logGroupName","retentionInDays"],\###
"members":{"logGroupName":{"shape":"LogGroupName"},"retentionInDays":{"shape":"Days"}}}
shape PutStorageTierPolicyRequest {"type":"structure","required":["storageTier"],\###
"members":{"storageTier":{"shape":"StorageTier"}}}
shape PutStorageTierPolicyResponse {"type":"structure","members":{"storageTier":{"shape":"StorageTier"},\###
"lastUpdatedTime":{"shape":"Timestamp"}}}
shape PutSubscriptionFilterRequest {"type":"structure","required":["logGroupName","filterName",\###
"filterPattern","destinationArn"],"members":{"logGroupName":{"shape":"LogGroupName"},\###
"filterName":{"shape":"FilterName"},"filterPattern":{"shape":"FilterPattern"},\###
"destinationArn":{"shape":"DestinationArn"},"roleArn":{"shape":"RoleArn"},\###
"distribution":{"shape":"Distribution"},"applyOnTransformedLogs":{"shape":"ApplyOnTransformedLogs"},\###
"fieldSelectionCriteria":{"shape":"FieldSelectionCriteria"},"emitSystemFields":{"shape":"EmitSystemFields"}}}
shape PutSyslogConfigurationRequest {"type":"structure","required":["logGroupIdentifier"],\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"},"vpcEndpointId":{"shape":"VpcEndpointId"}}}
shape PutTransformerRequest {"type":"structure","required":["logGroupIdentifier","transformerConfig"],\###
"members":{"logGroupIdentifier":{"shape":"LogGroupIdentifier"},"transformerConfig":{"shape":"Processors"}}}
shape QueryCharOffset {"type":"integer"}
shape QueryCompileError {"type":"structure","members":{"location":{"shape":"QueryCompileErrorLocation"},\###
"message":{"shape":"Message"}}}
shape QueryCompileErrorLocation {"type":"structure","members":{"startCharOffset":{"shape":"QueryCharOffset"},\###
"endCharOffset":{"shape":"QueryCharOffset"}}}
shape QueryDefinition {"type":"structure","members":{"queryLanguage":{"shape":"QueryLanguage"},\###
"queryDefinitionId":{"shape":"QueryId"},"name":{"shape":"QueryDefinitionName"},\###
"queryString":{"shape":"QueryDefinitionString"},"lastModified":{"shape":"Timestamp"},\###
"logGroupNames":{"shape":"LogGroupNames"},"parameters":{"shape":"QueryParameterList"}}}
shape QueryDefinitionList {"type":"list","member":{"shape":"QueryDefinition"}}
shape QueryDefinitionName {"type":"string","max":255,"min":1}
shape QueryDefinitionString {"type":"string","max":10000,"min":1}
shape QueryDuration {"type":"long"}
shape QueryId {"type":"string","max":256,"min":1}
shape QueryInfo {"type":"structure","members":{"queryLanguage":{"shape":"QueryLanguage"},\###
"queryId":{"shape":"QueryId"},"queryString":{"shape":"QueryString"},"status":{"shape":"QueryStatus"},\###
"createTime":{"shape":"Timestamp"},"logGroupName":{"shape":"LogGroupName"},\###
"queryDuration":{"shape":"QueryDuration"},"bytesScanned":{"shape":"BytesScannedValue"},\###
"userIdentity":{"shape":"UserIdentity"}}}
shape QueryInfoList {"type":"list","member":{"shape":"QueryInfo"}}
shape QueryLanguage {"type":"string","enum":["CWLI","SQL","PPL"]}
shape QueryListMaxResults {"type":"integer","max":1000,"min":1}
shape QueryParameter {"type":"structure","required":["name"],"members":{"name":{"shape":"QueryParameterName"},\###
"defaultValue":{"shape":"QueryParameterDefaultValue"},"description":{"shape":"QueryParameterDescription"}}}
shape QueryParameterDefaultValue {"type":"string","max":1024}
shape QueryParameterDescription {"type":"string","max":512}
shape QueryParameterList {"type":"list","member":{"shape":"QueryParameter"},"max":20}
shape QueryParameterName {"type":"string","max":128,"min":1,"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*"}
shape QueryResults {"type":"list","member":{"shape":"ResultRows"}}
shape QueryStatistics {"type":"structure","members":{"recordsMatched":{"shape":"StatsValue"},\###
"recordsScanned":{"shape":"StatsValue"},"estimatedRecordsSkipped":{"shape":"StatsValue"},\###
"bytesScanned":{"shape":"StatsValue"},"estimatedBytesSkipped":{"shape":"StatsValue"},\###
"logGroupsScanned":{"shape":"StatsValue"},"resultCount":{"shape":"StatsValue"}}}
shape QueryStatus {"type":"string","enum":["Scheduled","Running","Complete","Failed","Cancelled","Timeout",\###
"Unknown"]}
shape QueryString {"type":"string","max":10000,"min":0}
shape QuoteCharacter {"type":"string","max":1,"min":1}
shape RecordField {"type":"structure","members":{"name":{"shape":"FieldHeader"},\###
"mandatory":{"shape":"Boolean"}}}
shape RecordFields {"type":"list","member":{"shape":"FieldHeader"},"max":128,"min":0}
shape RecordsCount {"type":"long","min":0}
shape RejectedEntityInfo {"type":"structure","required":["errorType"],\###
"members":{"errorType":{"shape":"EntityRejectionErrorType"}}}
shape RejectedLogEventsInfo {"type":"structure",\###
"members":{"tooNewLogEventStartIndex":{"shape":"LogEventIndex"},\###
"tooOldLogEventEndIndex":{"shape":"LogEventIndex"},"expiredLogEventEndIndex":{"shape":"LogEventIndex"}}}
shape RenameKeyEntries {"type":"list","member":{"shape":"RenameKeyEntry"},"max":5,"min":1}
shape RenameKeyEntry {"type":"structure","required":["key","renameTo"],"members":{"key":{"shape":"Key"},\###
"renameTo":{"shape":"RenameTo"},"overwriteIfExists":{"shape":"OverwriteIfExists"}}}
shape RenameKeys {"type":"structure","required":["entries"],\###
"members":{"entries":{"shape":"RenameKeyEntries"}}}
shape RenameTo {"type":"string","max":128,"min":1}
shape RequestId {"type":"string","max":256,"min":0}
shape ResourceAlreadyExistsException {"type":"structure","members":{},"exception":true}
shape ResourceArns {"type":"list","member":{"shape":"Arn"}}
shape ResourceConfig {"type":"structure",\###
"members":{"openSearchResourceConfig":{"shape":"OpenSearchResourceConfig"}},"union":true}
shape ResourceIdentifier {"type":"string","max":2048,"min":1,"pattern":"[\\w+=/:,.@\\-\\*]*"}
shape ResourceNotFoundException {"type":"structure","members":{},"exception":true}
shape ResourcePolicies {"type":"list","member":{"shape":"ResourcePolicy"}}
shape ResourcePolicy {"type":"structure","members":{"policyName":{"shape":"PolicyName"},\###
"policyDocument":{"shape":"PolicyDocument"},"lastUpdatedTime":{"shape":"Timestamp"},\###
"policyScope":{"shape":"PolicyScope"},"resourceArn":{"shape":"Arn"},\###
"revisionId":{"shape":"ExpectedRevisionId"}}}
shape ResourceType {"type":"string","max":255,"min":1,"pattern":"[\\w-_]*"}
shape ResourceTypes {"type":"list","member":{"shape":"ResourceType"},"max":10,"min":1}
shape ResultField {"type":"structure","members":{"field":{"shape":"Field"},"value":{"shape":"Value"}}}
shape ResultRows {"type":"list","member":{"shape":"ResultField"}}
shape RetentionValue {"type":"string","max":12,"min":1}
shape RoleArn {"type":"string","min":1}
shape S3Configuration {"type":"structure","required":["destinationIdentifier","roleArn"],\###
"members":{"destinationIdentifier":{"shape":"S3Uri"},"roleArn":{"shape":"RoleArn"},\###
"ownerAccountId":{"shape":"AccountId"},"kmsKeyId":{"shape":"KmsKeyId"}}}
shape S3DeliveryConfiguration {"type":"structure","members":{"suffixPath":{"shape":"DeliverySuffixPath"},\###
"enableHiveCompatiblePath":{"shape":"Boolean"}}}
shape S3TableIntegrationSource {"type":"structure",\###
"members":{"identifier":{"shape":"S3TableIntegrationSourceIdentifier"},"dataSource":{"shape":"DataSource"},\###
"status":{"shape":"S3TableIntegrationSourceStatus"},\###
"statusReason":{"shape":"S3TableIntegrationSourceStatusReason"},"createdTimeStamp":{"shape":"Timestamp"},\###
"parentSourceIdentifier":{"shape":"S3TableIntegrationSourceIdentifier"}}}
shape S3TableIntegrationSourceIdentifier {"type":"string","max":2048,"min":1}
shape S3TableIntegrationSourceStatus {"type":"string","enum":["ACTIVE","UNHEALTHY","FAILED",\###
"DATA_SOURCE_DELETE_IN_PROGRESS"]}
shape S3TableIntegrationSourceStatusReason {"type":"string","min":1}
shape S3TableIntegrationSources {"type":"list","member":{"shape":"S3TableIntegrationSource"}}
shape S3TablesDatasourceName {"type":"string","max":256,"min":1}
shape S3TablesDatasourceType {"type":"string","max":256,"min":1}
shape S3TablesIntegration {"type":"structure","members":{"datasourceName":{"shape":"S3TablesDatasourceName"},\###
"datasourceType":{"shape":"S3TablesDatasourceType"}}}
shape S3Uri {"type":"string","max":1024,"pattern":"s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?"}
shape ScheduleExpression {"type":"string","max":256}
shape ScheduleTimezone {"type":"string","min":1}
shape ScheduleType {"type":"string","enum":["CUSTOMER_MANAGED","AWS_MANAGED"]}
shape ScheduledQueryDescription {"type":"string","max":1024}
shape ScheduledQueryDestination {"type":"structure",\###
"members":{"destinationType":{"shape":"ScheduledQueryDestinationType"},\###
"destinationIdentifier":{"shape":"String"},"status":{"shape":"ActionStatus"},\###
"processedIdentifier":{"shape":"String"},"errorMessage":{"shape":"String"}}}
shape ScheduledQueryDestinationList {"type":"list","member":{"shape":"ScheduledQueryDestination"}}
shape ScheduledQueryDestinationType {"type":"string","enum":["S3","LOOKUP_TABLE"]}
shape ScheduledQueryIdentifier {"type":"string","max":300,"min":1}
shape ScheduledQueryLogGroupIdentifiers {"type":"list","member":{"shape":"LogGroupIdentifier"},"max":50,\###
"min":1}
shape ScheduledQueryName {"type":"string","max":300,"min":1}
shape ScheduledQueryState {"type":"string","enum":["ENABLED","DISABLED"]}
shape ScheduledQuerySummary {"type":"structure","members":{"scheduledQueryArn":{"shape":"Arn"},\###
"name":{"shape":"ScheduledQueryName"},"state":{"shape":"ScheduledQueryState"},\###
"scheduleType":{"shape":"ScheduleType"},"lastTriggeredTime":{"shape":"Timestamp"},\###
"lastExecutionStatus":{"shape":"ExecutionStatus"},"scheduleExpression":{"shape":"ScheduleExpression"},\###
"timezone":{"shape":"ScheduleTimezone"},"destinationConfiguration":{"shape":"DestinationConfiguration"},\###
"creationTime":{"shape":"Timestamp"},"lastUpdatedTime":{"shape":"Timestamp"}}}
shape ScheduledQuerySummaryList {"type":"list","member":{"shape":"ScheduledQuerySummary"}}
shape Scope {"type":"string","enum":["ALL"]}
shape SearchedLogStream {"type":"structure","members":{"logStreamName":{"shape":"LogStreamName"},\###
"searchedCompletely":{"shape":"LogStreamSearchedCompletely"}}}
shape SearchedLogStreams {"type":"list","member":{"shape":"SearchedLogStream"}}
shape SelectionCriteria {"type":"string"}
shape SequenceToken {"type":"string","min":1}
shape Service {"type":"string","max":255,"min":1,"pattern":"[\\w_-]*"}
shape ServiceQuotaExceededException {"type":"structure","members":{},"exception":true}
shape ServiceUnavailableException {"type":"structure","members":{},"exception":true,"fault":true}
shape SessionId {"type":"string","max":256,"min":0}
shape SessionStreamingException {"type":"structure","members":{"message":{"shape":"Message"}},\###
"exception":true}
shape SessionTimeoutException {"type":"structure","members":{"message":{"shape":"Message"}},"exception":true}
shape Source {"type":"string","max":128,"min":1}
shape SourceTimezone {"type":"string","min":1}
shape SplitString {"type":"structure","required":["entries"],\###
"members":{"entries":{"shape":"SplitStringEntries"}}}
shape SplitStringDelimiter {"type":"string","max":128,"min":1}
shape SplitStringEntries {"type":"list","member":{"shape":"SplitStringEntry"},"max":10,"min":1}
shape SplitStringEntry {"type":"structure","required":["source","delimiter"],\###
"members":{"source":{"shape":"Source"},"delimiter":{"shape":"SplitStringDelimiter"}}}
shape StandardUnit {"type":"string","enum":["Seconds","Microseconds","Milliseconds","Bytes","Kilobytes",\###
"Megabytes","Gigabytes","Terabytes","Bits","Kilobits","Megabits","Gigabits","Terabits","Percent","Count",\###
"Bytes/Second","Kilobytes/Second","Megabytes/Second","Gigabytes/Second","Terabytes/Second","Bits/Second",\###
"Kilobits/Second","Megabits/Second","Gigabits/Second","Terabits/Second","Count/Second","None"]}
shape StartFromHead {"type":"boolean"}
shape StartLiveTailLogGroupIdentifiers {"type":"list","member":{"shape":"LogGroupIdentifier"},"max":10,\###
"min":1}
shape StartLiveTailRequest {"type":"structure","required":["logGroupIdentifiers"],\###
"members":{"logGroupIdentifiers":{"shape":"StartLiveTailLogGroupIdentifiers"},\###
"logStreamNames":{"shape":"InputLogStreamNames"},"logStreamNamePrefixes":{"shape":"InputLogStreamNames"},\###
"logEventFilterPattern":{"shape":"FilterPattern"}}}
shape StartLiveTailResponse {"type":"structure",\###
"members":{"responseStream":{"shape":"StartLiveTailResponseStream"}}}
shape StartLiveTailResponseStream {"type":"structure",\###
"members":{"sessionStart":{"shape":"LiveTailSessionStart"},"sessionUpdate":{"shape":"LiveTailSessionUpdate"},\###
"SessionTimeoutException":{"shape":"SessionTimeoutException"},\###
"SessionStreamingException":{"shape":"SessionStreamingException"}},"eventstream":true}
shape StartQueryRequest {"type":"structure","required":["startTime","endTime","queryString"],\###
"members":{"queryLanguage":{"shape":"QueryLanguage"},"logGroupName":{"shape":"LogGroupName"},\###
"logGroupNames":{"shape":"LogGroupNames"},"logGroupIdentifiers":{"shape":"LogGroupIdentifiers"},\###
"startTime":{"shape":"Timestamp"},"endTime":{"shape":"Timestamp"},"queryString":{"shape":"QueryString"},\###
"limit":{"shape":"EventsLimitStartQuery"}}}
shape StartQueryResponse {"type":"structure","members":{"queryId":{"shape":"QueryId"}}}
shape StartTimeOffset {"type":"long"}
shape State {"type":"string","enum":["Active","Suppressed","Baseline"]}
shape StatsValue {"type":"double"}
shape StopQueryRequest {"type":"structure","required":["queryId"],"members":{"queryId":{"shape":"QueryId"}}}
shape StopQueryResponse {"type":"structure","members":{"success":{"shape":"Success"}}}
shape StorageTier {"type":"string","enum":["STANDARD","INTELLIGENT_TIERING"]}
shape StoredBytes {"type":"long","min":0}
shape String {"type":"string"}
shape SubscriptionFilter {"type":"structure","members":{"filterName":{"shape":"FilterName"},\###
"logGroupName":{"shape":"LogGroupName"},"filterPattern":{"shape":"FilterPattern"},\###
"destinationArn":{"shape":"DestinationArn"},"roleArn":{"shape":"RoleArn"},\###
"distribution":{"shape":"Distribution"},"applyOnTransformedLogs":{"shape":"ApplyOnTransformedLogs"},\###
"creationTime":{"shape":"Timestamp"},"fieldSelectionCriteria":{"shape":"FieldSelectionCriteria"},\###
"emitSystemFields":{"shape":"EmitSystemFields"}}}
shape SubscriptionFilters {"type":"list","member":{"shape":"SubscriptionFilter"}}
shape SubstituteString {"type":"structure","required":["entries"],\###
"members":{"entries":{"shape":"SubstituteStringEntries"}}}
shape SubstituteStringEntries {"type":"list","member":{"shape":"SubstituteStringEntry"},"max":10,"min":1}
shape SubstituteStringEntry {"type":"structure","required":["source","from","to"],\###
"members":{"source":{"shape":"Source"},"from":{"shape":"FromKey"},"to":{"shape":"ToKey"}}}
shape Success {"type":"boolean"}
shape SuppressionPeriod {"type":"structure","members":{"value":{"shape":"Integer"},\###
"suppressionUnit":{"shape":"SuppressionUnit"}}}
shape SuppressionState {"type":"string","enum":["SUPPRESSED","UNSUPPRESSED"]}
shape SuppressionType {"type":"string","enum":["LIMITED","INFINITE"]}
shape SuppressionUnit {"type":"string","enum":["SECONDS","MINUTES","HOURS"]}
shape SyslogConfiguration {"type":"structure","members":{"logGroupArn":{"shape":"LogGroupArn"},\###
"sourceType":{"shape":"SyslogSourceType"},"vpcEndpointId":{"shape":"VpcEndpointId"},\###
"createdAt":{"shape":"Timestamp"}}}
shape SyslogConfigurations {"type":"list","member":{"shape":"SyslogConfiguration"}}
shape SyslogSourceType {"type":"string","enum":["VPCE"]}
shape SystemField {"type":"string"}
shape TableBody {"type":"string","max":10485760,"min":1}
shape TableFields {"type":"list","member":{"shape":"String"}}
shape TagFilter {"type":"structure","required":["key"],"members":{"key":{"shape":"TagFilterKey"},\###
"values":{"shape":"TagFilterValues"}}}
shape TagFilterKey {"type":"string","max":128,"min":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$"}
shape TagFilterValue {"type":"string","max":259,"min":0,\###
"pattern":"^!?\\*?([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)\\*?$"}
shape TagFilterValues {"type":"list","member":{"shape":"TagFilterValue"},"max":5,"min":0}
shape TagFilters {"type":"list","member":{"shape":"TagFilter"},"max":5,"min":1}
shape TagKey {"type":"string","max":128,"min":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$"}
shape TagKeyList {"type":"list","member":{"shape":"TagKey"},"max":50,"min":0}
shape TagList {"type":"list","member":{"shape":"TagKey"},"min":1}
shape TagLogGroupRequest {"type":"structure","required":["logGroupName","tags"],\###
"members":{"logGroupName":{"shape":"LogGroupName"},"tags":{"shape":"Tags"}}}
shape TagResourceRequest {"type":"structure","required":["resourceArn","tags"],\###
"members":{"resourceArn":{"shape":"AmazonResourceName"},"tags":{"shape":"Tags"}}}
shape TagValue {"type":"string","max":256,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"}
shape Tags {"type":"map","key":{"shape":"TagKey"},"value":{"shape":"TagValue"},"max":50,"min":1}
shape Target {"type":"string","max":128,"min":1}
shape TargetArn {"type":"string","min":1}
shape TargetFormat {"type":"string","max":64,"min":1}
shape TargetTimezone {"type":"string","min":1}
shape TestEventMessages {"type":"list","member":{"shape":"EventMessage"},"max":50,"min":1}
shape TestMetricFilterRequest {"type":"structure","required":["filterPattern","logEventMessages"],\###
"members":{"filterPattern":{"shape":"FilterPattern"},"logEventMessages":{"shape":"TestEventMessages"}}}
shape TestMetricFilterResponse {"type":"structure","members":{"matches":{"shape":"MetricFilterMatches"}}}
shape TestTransformerRequest {"type":"structure","required":["transformerConfig","logEventMessages"],\###
"members":{"transformerConfig":{"shape":"Processors"},"logEventMessages":{"shape":"TestEventMessages"}}}
shape TestTransformerResponse {"type":"structure","members":{"transformedLogs":{"shape":"TransformedLogs"}}}
shape ThrottlingException {"type":"structure","members":{},"exception":true}
shape Time {"type":"string","min":1}
shape Timestamp {"type":"long","min":0}
shape ToKey {"type":"string","max":128,"min":1}
shape Token {"type":"string"}
shape TokenString {"type":"string","min":1}
shape TokenValue {"type":"long"}
shape TooManyTagsException {"type":"structure","members":{"message":{"shape":"Message"},\###
"resourceName":{"shape":"AmazonResourceName"}},"exception":true}
shape TransformedEventMessage {"type":"string","min":1}
shape TransformedLogRecord {"type":"structure","members":{"eventNumber":{"shape":"EventNumber"},\###
"eventMessage":{"shape":"EventMessage"},"transformedEventMessage":{"shape":"TransformedEventMessage"}}}
shape TransformedLogs {"type":"list","member":{"shape":"TransformedLogRecord"}}
shape TriggerHistoryRecord {"type":"structure","members":{"queryId":{"shape":"QueryId"},\###
"executionStatus":{"shape":"ExecutionStatus"},"triggeredTimestamp":{"shape":"Timestamp"},\###
"errorMessage":{"shape":"String"},"destinations":{"shape":"ScheduledQueryDestinationList"}}}
shape TriggerHistoryRecordList {"type":"list","member":{"shape":"TriggerHistoryRecord"}}
shape TrimString {"type":"structure","required":["withKeys"],\###
"members":{"withKeys":{"shape":"TrimStringWithKeys"}}}
shape TrimStringWithKeys {"type":"list","member":{"shape":"WithKey"},"max":10,"min":1}
shape Type {"type":"string","enum":["boolean","integer","double","string"]}
shape TypeConverter {"type":"structure","required":["entries"],\###
"members":{"entries":{"shape":"TypeConverterEntries"}}}
shape TypeConverterEntries {"type":"list","member":{"shape":"TypeConverterEntry"},"max":5,"min":1}
shape TypeConverterEntry {"type":"structure","required":["key","type"],"members":{"key":{"shape":"Key"},\###
"type":{"shape":"Type"}}}
shape Unmask {"type":"boolean"}
shape UnrecognizedClientException {"type":"structure","members":{},"exception":true}
shape UntagLogGroupRequest {"type":"structure","required":["logGroupName","tags"],\###
"members":{"logGroupName":{"shape":"LogGroupName"},"tags":{"shape":"TagList"}}}
shape UntagResourceRequest {"type":"structure","required":["resourceArn","tagKeys"],\###
"members":{"resourceArn":{"shape":"AmazonResourceName"},"tagKeys":{"shape":"TagKeyList"}}}
shape UpdateAnomalyRequest {"type":"structure","required":["anomalyDetectorArn"],\###
"members":{"anomalyId":{"shape":"AnomalyId"},"patternId":{"shape":"PatternId"},\###
"anomalyDetectorArn":{"shape":"AnomalyDetectorArn"},"suppressionType":{"shape":"SuppressionType"},\###
"suppressionPeriod":{"shape":"SuppressionPeriod"},"baseline":{"shape":"Baseline"}}}
shape UpdateDeliveryConfigurationRequest {"type":"structure","required":["id"],\###
"members":{"id":{"shape":"DeliveryId"},"recordFields":{"shape":"RecordFields"},\###
"fieldDelimiter":{"shape":"FieldDelimiter"},"s3DeliveryConfiguration":{"shape":"S3DeliveryConfiguration"}}}
shape UpdateDeliveryConfigurationResponse {"type":"structure","members":{}}
shape UpdateLogAnomalyDetectorRequest {"type":"structure","required":["anomalyDetectorArn","enabled"],\###
"members":{"anomalyDetectorArn":{"shape":"AnomalyDetectorArn"},\###
"evaluationFrequency":{"shape":"EvaluationFrequency"},"filterPattern":{"shape":"FilterPattern"},\###
"anomalyVisibilityTime":{"shape":"AnomalyVisibilityTime"},"enabled":{"shape":"Boolean"}}}
shape UpdateLookupTableRequest {"type":"structure","required":["lookupTableArn"],\###
"members":{"lookupTableArn":{"shape":"Arn"},"description":{"shape":"LookupTableDescription"},\###
"tableBody":{"shape":"TableBody"},"queryId":{"shape":"QueryId"},"kmsKeyId":{"shape":"KmsKeyId"}}}
shape UpdateLookupTableResponse {"type":"structure","members":{"lookupTableArn":{"shape":"Arn"},\###
"lastUpdatedTime":{"shape":"Timestamp"}}}
shape UpdateScheduledQueryRequest {"type":"structure","required":["identifier","queryLanguage","queryString",\###
"scheduleExpression","executionRoleArn"],"members":{"identifier":{"shape":"ScheduledQueryIdentifier"},\###
"description":{"shape":"ScheduledQueryDescription"},"queryLanguage":{"shape":"QueryLanguage"},\###
"queryString":{"shape":"QueryString"},"logGroupIdentifiers":{"shape":"ScheduledQueryLogGroupIdentifiers"},\###
"scheduleExpression":{"shape":"ScheduleExpression"},"timezone":{"shape":"ScheduleTimezone"},\###
"startTimeOffset":{"shape":"StartTimeOffset"},"endTimeOffset":{"shape":"EndTimeOffset"},\###
"destinationConfiguration":{"shape":"DestinationConfiguration"},"scheduleStartTime":{"shape":"Timestamp"},\###
"scheduleEndTime":{"shape":"Timestamp"},"executionRoleArn":{"shape":"RoleArn"},\###
"state":{"shape":"ScheduledQueryState"}}}
shape UpdateScheduledQueryResponse {"type":"structure","members":{"scheduledQueryArn":{"shape":"Arn"},\###
"name":{"shape":"ScheduledQueryName"},"description":{"shape":"ScheduledQueryDescription"},\###
"queryLanguage":{"shape":"QueryLanguage"},"queryString":{"shape":"QueryString"},\###
"logGroupIdentifiers":{"shape":"ScheduledQueryLogGroupIdentifiers"},\###
"scheduleExpression":{"shape":"ScheduleExpression"},"timezone":{"shape":"ScheduleTimezone"},\###
"startTimeOffset":{"shape":"StartTimeOffset"},"endTimeOffset":{"shape":"EndTimeOffset"},\###
"destinationConfiguration":{"shape":"DestinationConfiguration"},"state":{"shape":"ScheduledQueryState"},\###
"scheduleType":{"shape":"ScheduleType"},"lastTriggeredTime":{"shape":"Timestamp"},\###
"lastExecutionStatus":{"shape":"ExecutionStatus"},"scheduleStartTime":{"shape":"Timestamp"},\###
"scheduleEndTime":{"shape":"Timestamp"},"executionRoleArn":{"shape":"RoleArn"},\###
"creationTime":{"shape":"Timestamp"},"lastUpdatedTime":{"shape":"Timestamp"}}}
shape UpperCaseString {"type":"structure","required":["withKeys"],\###
"members":{"withKeys":{"shape":"UpperCaseStringWithKeys"}}}
shape UpperCaseStringWithKeys {"type":"list","member":{"shape":"WithKey"},"max":10,"min":1}
shape UserIdentity {"type":"string","max":2048,"min":1}
shape ValidationException {"type":"structure","members":{},"exception":true}
shape Value {"type":"string"}
shape ValueKey {"type":"string","max":128,"min":1}
shape VpcEndpointId {"type":"string","pattern":"^vpce-[0-9a-f]{1,64}$"}
shape WithKey {"type":"string","min":1}
"""###
