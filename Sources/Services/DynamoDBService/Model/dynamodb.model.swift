// Written by Scripts/generate-service-models from botocore's service model; do not edit.

// swift-format-ignore-file

/// The shapes and operations of `dynamodb`, as lines for `ServiceModel`.
let dynamodbModelText = ###"""
metadata {"apiVersion":"2012-08-10","endpointPrefix":"dynamodb","jsonVersion":"1.0","protocol":"json",\###
"serviceAbbreviation":"DynamoDB","serviceFullName":"Amazon DynamoDB","serviceId":"DynamoDB",\###
"signatureVersion":"v4","targetPrefix":"DynamoDB_20120810","uid":"dynamodb-2012-08-10"}
operation BatchExecuteStatement {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"BatchExecuteStatementInput"},"output":{"shape":"BatchExecuteStatementOutput"}}
operation BatchGetItem {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"BatchGetItemInput"},\###
"output":{"shape":"BatchGetItemOutput"}}
operation BatchWriteItem {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"BatchWriteItemInput"},\###
"output":{"shape":"BatchWriteItemOutput"}}
operation CreateBackup {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateBackupInput"},\###
"output":{"shape":"CreateBackupOutput"}}
operation CreateGlobalTable {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CreateGlobalTableInput"},"output":{"shape":"CreateGlobalTableOutput"}}
operation CreateTable {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateTableInput"},\###
"output":{"shape":"CreateTableOutput"}}
operation DeleteBackup {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteBackupInput"},\###
"output":{"shape":"DeleteBackupOutput"}}
operation DeleteItem {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteItemInput"},\###
"output":{"shape":"DeleteItemOutput"}}
operation DeleteResourcePolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteResourcePolicyInput"},"output":{"shape":"DeleteResourcePolicyOutput"}}
operation DeleteTable {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteTableInput"},\###
"output":{"shape":"DeleteTableOutput"}}
operation DescribeBackup {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DescribeBackupInput"},\###
"output":{"shape":"DescribeBackupOutput"}}
operation DescribeContinuousBackups {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeContinuousBackupsInput"},"output":{"shape":"DescribeContinuousBackupsOutput"}}
operation DescribeContributorInsights {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeContributorInsightsInput"},"output":{"shape":"DescribeContributorInsightsOutput"}}
operation DescribeEndpoints {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeEndpointsRequest"},"output":{"shape":"DescribeEndpointsResponse"}}
operation DescribeExport {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DescribeExportInput"},\###
"output":{"shape":"DescribeExportOutput"}}
operation DescribeGlobalTable {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeGlobalTableInput"},"output":{"shape":"DescribeGlobalTableOutput"}}
operation DescribeGlobalTableSettings {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeGlobalTableSettingsInput"},"output":{"shape":"DescribeGlobalTableSettingsOutput"}}
operation DescribeImport {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DescribeImportInput"},\###
"output":{"shape":"DescribeImportOutput"}}
operation DescribeKinesisStreamingDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeKinesisStreamingDestinationInput"},\###
"output":{"shape":"DescribeKinesisStreamingDestinationOutput"}}
operation DescribeLimits {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DescribeLimitsInput"},\###
"output":{"shape":"DescribeLimitsOutput"}}
operation DescribeTable {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DescribeTableInput"},\###
"output":{"shape":"DescribeTableOutput"}}
operation DescribeTableReplicaAutoScaling {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeTableReplicaAutoScalingInput"},\###
"output":{"shape":"DescribeTableReplicaAutoScalingOutput"}}
operation DescribeTimeToLive {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DescribeTimeToLiveInput"},"output":{"shape":"DescribeTimeToLiveOutput"}}
operation DisableKinesisStreamingDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"KinesisStreamingDestinationInput"},"output":{"shape":"KinesisStreamingDestinationOutput"}}
operation EnableKinesisStreamingDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"KinesisStreamingDestinationInput"},"output":{"shape":"KinesisStreamingDestinationOutput"}}
operation ExecuteStatement {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ExecuteStatementInput"},"output":{"shape":"ExecuteStatementOutput"}}
operation ExecuteTransaction {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ExecuteTransactionInput"},"output":{"shape":"ExecuteTransactionOutput"}}
operation ExportTableToPointInTime {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ExportTableToPointInTimeInput"},"output":{"shape":"ExportTableToPointInTimeOutput"}}
operation GetItem {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetItemInput"},\###
"output":{"shape":"GetItemOutput"}}
operation GetResourcePolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetResourcePolicyInput"},"output":{"shape":"GetResourcePolicyOutput"}}
operation ImportTable {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ImportTableInput"},\###
"output":{"shape":"ImportTableOutput"}}
operation ListBackups {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListBackupsInput"},\###
"output":{"shape":"ListBackupsOutput"}}
operation ListContributorInsights {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListContributorInsightsInput"},"output":{"shape":"ListContributorInsightsOutput"}}
operation ListExports {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListExportsInput"},\###
"output":{"shape":"ListExportsOutput"}}
operation ListGlobalTables {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListGlobalTablesInput"},"output":{"shape":"ListGlobalTablesOutput"}}
operation ListImports {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListImportsInput"},\###
"output":{"shape":"ListImportsOutput"}}
operation ListTables {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListTablesInput"},\###
"output":{"shape":"ListTablesOutput"}}
operation ListTagsOfResource {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListTagsOfResourceInput"},"output":{"shape":"ListTagsOfResourceOutput"}}
operation PutItem {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PutItemInput"},\###
"output":{"shape":"PutItemOutput"}}
operation PutResourcePolicy {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"PutResourcePolicyInput"},"output":{"shape":"PutResourcePolicyOutput"}}
operation Query {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"QueryInput"},\###
"output":{"shape":"QueryOutput"}}
operation RestoreTableFromBackup {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"RestoreTableFromBackupInput"},"output":{"shape":"RestoreTableFromBackupOutput"}}
operation RestoreTableToPointInTime {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"RestoreTableToPointInTimeInput"},"output":{"shape":"RestoreTableToPointInTimeOutput"}}
operation Scan {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ScanInput"},\###
"output":{"shape":"ScanOutput"}}
operation TagResource {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"TagResourceInput"}}
operation TransactGetItems {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"TransactGetItemsInput"},"output":{"shape":"TransactGetItemsOutput"}}
operation TransactWriteItems {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"TransactWriteItemsInput"},"output":{"shape":"TransactWriteItemsOutput"}}
operation UntagResource {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UntagResourceInput"}}
operation UpdateContinuousBackups {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateContinuousBackupsInput"},"output":{"shape":"UpdateContinuousBackupsOutput"}}
operation UpdateContributorInsights {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateContributorInsightsInput"},"output":{"shape":"UpdateContributorInsightsOutput"}}
operation UpdateGlobalTable {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateGlobalTableInput"},"output":{"shape":"UpdateGlobalTableOutput"}}
operation UpdateGlobalTableSettings {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateGlobalTableSettingsInput"},"output":{"shape":"UpdateGlobalTableSettingsOutput"}}
operation UpdateItem {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UpdateItemInput"},\###
"output":{"shape":"UpdateItemOutput"}}
operation UpdateKinesisStreamingDestination {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateKinesisStreamingDestinationInput"},\###
"output":{"shape":"UpdateKinesisStreamingDestinationOutput"}}
operation UpdateTable {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UpdateTableInput"},\###
"output":{"shape":"UpdateTableOutput"}}
operation UpdateTableReplicaAutoScaling {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateTableReplicaAutoScalingInput"},\###
"output":{"shape":"UpdateTableReplicaAutoScalingOutput"}}
operation UpdateTimeToLive {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"UpdateTimeToLiveInput"},"output":{"shape":"UpdateTimeToLiveOutput"}}
shape ApproximateCreationDateTimePrecision {"type":"string","enum":["MILLISECOND","MICROSECOND"]}
shape ArchivalReason {"type":"string"}
shape ArchivalSummary {"type":"structure","members":{"ArchivalDateTime":{"shape":"Date"},\###
"ArchivalReason":{"shape":"ArchivalReason"},"ArchivalBackupArn":{"shape":"BackupArn"}}}
shape AttributeAction {"type":"string","enum":["ADD","PUT","DELETE"]}
shape AttributeDefinition {"type":"structure","required":["AttributeName","AttributeType"],\###
"members":{"AttributeName":{"shape":"KeySchemaAttributeName"},\###
"AttributeType":{"shape":"ScalarAttributeType"}}}
shape AttributeDefinitions {"type":"list","member":{"shape":"AttributeDefinition"}}
shape AttributeMap {"type":"map","key":{"shape":"AttributeName"},"value":{"shape":"AttributeValue"}}
shape AttributeName {"type":"string","max":65535}
shape AttributeNameList {"type":"list","member":{"shape":"AttributeName"},"min":1}
shape AttributeUpdates {"type":"map","key":{"shape":"AttributeName"},"value":{"shape":"AttributeValueUpdate"}}
shape AttributeValue {"type":"structure","members":{"S":{"shape":"StringAttributeValue"},\###
"N":{"shape":"NumberAttributeValue"},"B":{"shape":"BinaryAttributeValue"},\###
"SS":{"shape":"StringSetAttributeValue"},"NS":{"shape":"NumberSetAttributeValue"},\###
"BS":{"shape":"BinarySetAttributeValue"},"M":{"shape":"MapAttributeValue"},"L":{"shape":"ListAttributeValue"},\###
"NULL":{"shape":"NullAttributeValue"},"BOOL":{"shape":"BooleanAttributeValue"}}}
shape AttributeValueList {"type":"list","member":{"shape":"AttributeValue"}}
shape AttributeValueUpdate {"type":"structure","members":{"Value":{"shape":"AttributeValue"},\###
"Action":{"shape":"AttributeAction"}}}
shape AutoScalingPolicyDescription {"type":"structure",\###
"members":{"PolicyName":{"shape":"AutoScalingPolicyName"},\###
"TargetTrackingScalingPolicyConfiguration":{"shape":"AutoScalingTargetTrackingScalingPolicyConfigurationDescription"}}}
shape AutoScalingPolicyDescriptionList {"type":"list","member":{"shape":"AutoScalingPolicyDescription"}}
shape AutoScalingPolicyName {"type":"string","max":256,"min":1,"pattern":"\\p{Print}+"}
shape AutoScalingPolicyUpdate {"type":"structure","required":["TargetTrackingScalingPolicyConfiguration"],\###
"members":{"PolicyName":{"shape":"AutoScalingPolicyName"},\###
"TargetTrackingScalingPolicyConfiguration":{"shape":"AutoScalingTargetTrackingScalingPolicyConfigurationUpdate"}}}
shape AutoScalingRoleArn {"type":"string","max":1600,"min":1,\###
"pattern":"[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"}
shape AutoScalingSettingsDescription {"type":"structure",\###
"members":{"MinimumUnits":{"shape":"PositiveLongObject"},"MaximumUnits":{"shape":"PositiveLongObject"},\###
"AutoScalingDisabled":{"shape":"BooleanObject"},"AutoScalingRoleArn":{"shape":"String"},\###
"ScalingPolicies":{"shape":"AutoScalingPolicyDescriptionList"}}}
shape AutoScalingSettingsUpdate {"type":"structure","members":{"MinimumUnits":{"shape":"PositiveLongObject"},\###
"MaximumUnits":{"shape":"PositiveLongObject"},"AutoScalingDisabled":{"shape":"BooleanObject"},\###
"AutoScalingRoleArn":{"shape":"AutoScalingRoleArn"},\###
"ScalingPolicyUpdate":{"shape":"AutoScalingPolicyUpdate"}}}
shape AutoScalingTargetTrackingScalingPolicyConfigurationDescription {"type":"structure",\###
"required":["TargetValue"],"members":{"DisableScaleIn":{"shape":"BooleanObject"},\###
"ScaleInCooldown":{"shape":"IntegerObject"},"ScaleOutCooldown":{"shape":"IntegerObject"},\###
"TargetValue":{"shape":"DoubleObject"}}}
shape AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {"type":"structure",\###
"required":["TargetValue"],"members":{"DisableScaleIn":{"shape":"BooleanObject"},\###
"ScaleInCooldown":{"shape":"IntegerObject"},"ScaleOutCooldown":{"shape":"IntegerObject"},\###
"TargetValue":{"shape":"DoubleObject"}}}
shape AvailabilityErrorMessage {"type":"string"}
shape Backfilling {"type":"boolean"}
shape BackupArn {"type":"string","max":1024,"min":37}
shape BackupCreationDateTime {"type":"timestamp"}
shape BackupDescription {"type":"structure","members":{"BackupDetails":{"shape":"BackupDetails"},\###
"SourceTableDetails":{"shape":"SourceTableDetails"},\###
"SourceTableFeatureDetails":{"shape":"SourceTableFeatureDetails"}}}
shape BackupDetails {"type":"structure","required":["BackupArn","BackupName","BackupStatus","BackupType",\###
"BackupCreationDateTime"],"members":{"BackupArn":{"shape":"BackupArn"},"BackupName":{"shape":"BackupName"},\###
"BackupSizeBytes":{"shape":"BackupSizeBytes"},"BackupStatus":{"shape":"BackupStatus"},\###
"BackupType":{"shape":"BackupType"},"BackupCreationDateTime":{"shape":"BackupCreationDateTime"},\###
"BackupExpiryDateTime":{"shape":"Date"}}}
shape BackupInUseException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape BackupName {"type":"string","max":255,"min":3,"pattern":"[a-zA-Z0-9_.-]+"}
shape BackupNotFoundException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape BackupSizeBytes {"type":"long","min":0}
shape BackupStatus {"type":"string","enum":["CREATING","DELETED","AVAILABLE"]}
shape BackupSummaries {"type":"list","member":{"shape":"BackupSummary"}}
shape BackupSummary {"type":"structure","members":{"TableName":{"shape":"TableName"},\###
"TableId":{"shape":"TableId"},"TableArn":{"shape":"TableArn"},"BackupArn":{"shape":"BackupArn"},\###
"BackupName":{"shape":"BackupName"},"BackupCreationDateTime":{"shape":"BackupCreationDateTime"},\###
"BackupExpiryDateTime":{"shape":"Date"},"BackupStatus":{"shape":"BackupStatus"},\###
"BackupType":{"shape":"BackupType"},"BackupSizeBytes":{"shape":"BackupSizeBytes"}}}
shape BackupType {"type":"string","enum":["USER","SYSTEM","AWS_BACKUP"]}
shape BackupTypeFilter {"type":"string","enum":["USER","SYSTEM","AWS_BACKUP","ALL"]}
shape BackupsInputLimit {"type":"integer","max":100,"min":1}
shape BatchExecuteStatementInput {"type":"structure","required":["Statements"],\###
"members":{"Statements":{"shape":"PartiQLBatchRequest"},\###
"ReturnConsumedCapacity":{"shape":"ReturnConsumedCapacity"}}}
shape BatchExecuteStatementOutput {"type":"structure","members":{"Responses":{"shape":"PartiQLBatchResponse"},\###
"ConsumedCapacity":{"shape":"ConsumedCapacityMultiple"}}}
shape BatchGetItemInput {"type":"structure","required":["RequestItems"],\###
"members":{"RequestItems":{"shape":"BatchGetRequestMap"},\###
"ReturnConsumedCapacity":{"shape":"ReturnConsumedCapacity"}}}
shape BatchGetItemOutput {"type":"structure","members":{"Responses":{"shape":"BatchGetResponseMap"},\###
"UnprocessedKeys":{"shape":"BatchGetRequestMap"},"ConsumedCapacity":{"shape":"ConsumedCapacityMultiple"}}}
shape BatchGetRequestMap {"type":"map","key":{"shape":"TableArn"},"value":{"shape":"KeysAndAttributes"},\###
"max":100,"min":1}
shape BatchGetResponseMap {"type":"map","key":{"shape":"TableArn"},"value":{"shape":"ItemList"}}
shape BatchStatementError {"type":"structure","members":{"Code":{"shape":"BatchStatementErrorCodeEnum"},\###
"Message":{"shape":"String"},"Item":{"shape":"AttributeMap"}}}
shape BatchStatementErrorCodeEnum {"type":"string","enum":["ConditionalCheckFailed",\###
"ItemCollectionSizeLimitExceeded","RequestLimitExceeded","ValidationError","ProvisionedThroughputExceeded",\###
"TransactionConflict","ThrottlingError","InternalServerError","ResourceNotFound","AccessDenied",\###
"DuplicateItem"]}
shape BatchStatementRequest {"type":"structure","required":["Statement"],\###
"members":{"Statement":{"shape":"PartiQLStatement"},"Parameters":{"shape":"PreparedStatementParameters"},\###
"ConsistentRead":{"shape":"ConsistentRead"},\###
"ReturnValuesOnConditionCheckFailure":{"shape":"ReturnValuesOnConditionCheckFailure"}}}
shape BatchStatementResponse {"type":"structure","members":{"Error":{"shape":"BatchStatementError"},\###
"TableName":{"shape":"TableName"},"Item":{"shape":"AttributeMap"}}}
shape BatchWriteItemInput {"type":"structure","required":["RequestItems"],\###
"members":{"RequestItems":{"shape":"BatchWriteItemRequestMap"},\###
"ReturnConsumedCapacity":{"shape":"ReturnConsumedCapacity"},\###
"ReturnItemCollectionMetrics":{"shape":"ReturnItemCollectionMetrics"}}}
shape BatchWriteItemOutput {"type":"structure",\###
"members":{"UnprocessedItems":{"shape":"BatchWriteItemRequestMap"},\###
"ItemCollectionMetrics":{"shape":"ItemCollectionMetricsPerTable"},\###
"ConsumedCapacity":{"shape":"ConsumedCapacityMultiple"}}}
shape BatchWriteItemRequestMap {"type":"map","key":{"shape":"TableArn"},"value":{"shape":"WriteRequests"},\###
"max":25,"min":1}
shape BilledSizeBytes {"type":"long","min":0}
shape BillingMode {"type":"string","enum":["PROVISIONED","PAY_PER_REQUEST"]}
shape BillingModeSummary {"type":"structure","members":{"BillingMode":{"shape":"BillingMode"},\###
"LastUpdateToPayPerRequestDateTime":{"shape":"Date"}}}
shape BinaryAttributeValue {"type":"blob"}
shape BinarySetAttributeValue {"type":"list","member":{"shape":"BinaryAttributeValue"}}
shape BooleanAttributeValue {"type":"boolean"}
shape BooleanObject {"type":"boolean"}
shape CancellationReason {"type":"structure","members":{"Item":{"shape":"AttributeMap"},\###
"Code":{"shape":"Code"},"Message":{"shape":"ErrorMessage"}}}
shape CancellationReasonList {"type":"list","member":{"shape":"CancellationReason"},"max":100,"min":1}
shape Capacity {"type":"structure","members":{"ReadCapacityUnits":{"shape":"ConsumedCapacityUnits"},\###
"WriteCapacityUnits":{"shape":"ConsumedCapacityUnits"},"CapacityUnits":{"shape":"ConsumedCapacityUnits"}}}
shape ClientRequestToken {"type":"string","max":36,"min":1}
shape ClientToken {"type":"string","pattern":"^[^\\$]+$"}
shape CloudWatchLogGroupArn {"type":"string","max":1024,"min":1}
shape Code {"type":"string"}
shape ComparisonOperator {"type":"string","enum":["EQ","NE","IN","LE","LT","GE","GT","BETWEEN","NOT_NULL",\###
"NULL","CONTAINS","NOT_CONTAINS","BEGINS_WITH"]}
shape Condition {"type":"structure","required":["ComparisonOperator"],\###
"members":{"AttributeValueList":{"shape":"AttributeValueList"},\###
"ComparisonOperator":{"shape":"ComparisonOperator"}}}
shape ConditionCheck {"type":"structure","required":["Key","TableName","ConditionExpression"],\###
"members":{"Key":{"shape":"Key"},"TableName":{"shape":"TableArn"},\###
"ConditionExpression":{"shape":"ConditionExpression"},\###
"ExpressionAttributeNames":{"shape":"ExpressionAttributeNameMap"},\###
"ExpressionAttributeValues":{"shape":"ExpressionAttributeValueMap"},\###
"ReturnValuesOnConditionCheckFailure":{"shape":"ReturnValuesOnConditionCheckFailure"}}}
shape ConditionExpression {"type":"string"}
shape ConditionalCheckFailedException {"type":"structure","members":{"message":{"shape":"ErrorMessage"},\###
"Item":{"shape":"AttributeMap"}},"exception":true}
shape ConditionalOperator {"type":"string","enum":["AND","OR"]}
shape ConfirmRemoveSelfResourceAccess {"type":"boolean"}
shape ConsistentRead {"type":"boolean"}
shape ConsumedCapacity {"type":"structure","members":{"TableName":{"shape":"TableArn"},\###
"CapacityUnits":{"shape":"ConsumedCapacityUnits"},"ReadCapacityUnits":{"shape":"ConsumedCapacityUnits"},\###
"WriteCapacityUnits":{"shape":"ConsumedCapacityUnits"},"Table":{"shape":"Capacity"},\###
"LocalSecondaryIndexes":{"shape":"SecondaryIndexesCapacityMap"},\###
"GlobalSecondaryIndexes":{"shape":"SecondaryIndexesCapacityMap"}}}
shape ConsumedCapacityMultiple {"type":"list","member":{"shape":"ConsumedCapacity"}}
shape ConsumedCapacityUnits {"type":"double"}
shape ContinuousBackupsDescription {"type":"structure","required":["ContinuousBackupsStatus"],\###
"members":{"ContinuousBackupsStatus":{"shape":"ContinuousBackupsStatus"},\###
"PointInTimeRecoveryDescription":{"shape":"PointInTimeRecoveryDescription"}}}
shape ContinuousBackupsStatus {"type":"string","enum":["ENABLED","DISABLED"]}
shape ContinuousBackupsUnavailableException {"type":"structure",\###
"members":{"message":{"shape":"ErrorMessage"}},"exception":true}
shape ContributorInsightsAction {"type":"string","enum":["ENABLE","DISABLE"]}
shape ContributorInsightsMode {"type":"string","enum":["ACCESSED_AND_THROTTLED_KEYS","THROTTLED_KEYS"]}
shape ContributorInsightsRule {"type":"string","pattern":"[A-Za-z0-9][A-Za-z0-9\\-\\_\\.]{0,126}[A-Za-z0-9]"}
shape ContributorInsightsRuleList {"type":"list","member":{"shape":"ContributorInsightsRule"}}
shape ContributorInsightsStatus {"type":"string","enum":["ENABLING","ENABLED","DISABLING","DISABLED",\###
"FAILED"]}
shape ContributorInsightsSummaries {"type":"list","member":{"shape":"ContributorInsightsSummary"}}
shape ContributorInsightsSummary {"type":"structure","members":{"TableName":{"shape":"TableName"},\###
"IndexName":{"shape":"IndexName"},"ContributorInsightsStatus":{"shape":"ContributorInsightsStatus"},\###
"ContributorInsightsMode":{"shape":"ContributorInsightsMode"}}}
shape CreateBackupInput {"type":"structure","required":["TableName","BackupName"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}},\###
"BackupName":{"shape":"BackupName"}}}
shape CreateBackupOutput {"type":"structure","members":{"BackupDetails":{"shape":"BackupDetails"}}}
shape CreateGlobalSecondaryIndexAction {"type":"structure","required":["IndexName","KeySchema","Projection"],\###
"members":{"IndexName":{"shape":"IndexName"},"KeySchema":{"shape":"KeySchema"},\###
"Projection":{"shape":"Projection"},"ProvisionedThroughput":{"shape":"ProvisionedThroughput"},\###
"OnDemandThroughput":{"shape":"OnDemandThroughput"},"WarmThroughput":{"shape":"WarmThroughput"}}}
shape CreateGlobalTableInput {"type":"structure","required":["GlobalTableName","ReplicationGroup"],\###
"members":{"GlobalTableName":{"shape":"TableName","contextParam":{"name":"ResourceArn"}},\###
"ReplicationGroup":{"shape":"ReplicaList"}}}
shape CreateGlobalTableOutput {"type":"structure",\###
"members":{"GlobalTableDescription":{"shape":"GlobalTableDescription"}}}
shape CreateGlobalTableWitnessGroupMemberAction {"type":"structure","required":["RegionName"],\###
"members":{"RegionName":{"shape":"RegionName"}}}
shape CreateReplicaAction {"type":"structure","required":["RegionName"],\###
"members":{"RegionName":{"shape":"RegionName"}}}
shape CreateReplicationGroupMemberAction {"type":"structure","required":["RegionName"],\###
"members":{"RegionName":{"shape":"RegionName"},"KMSMasterKeyId":{"shape":"KMSMasterKeyId"},\###
"ProvisionedThroughputOverride":{"shape":"ProvisionedThroughputOverride"},\###
"OnDemandThroughputOverride":{"shape":"OnDemandThroughputOverride"},\###
"GlobalSecondaryIndexes":{"shape":"ReplicaGlobalSecondaryIndexList"},\###
"TableClassOverride":{"shape":"TableClass"}}}
shape CreateTableInput {"type":"structure","required":["TableName"],\###
"members":{"AttributeDefinitions":{"shape":"AttributeDefinitions"},"TableName":{"shape":"TableArn",\###
"contextParam":{"name":"ResourceArn"}},"KeySchema":{"shape":"KeySchema"},\###
"LocalSecondaryIndexes":{"shape":"LocalSecondaryIndexList"},\###
"GlobalSecondaryIndexes":{"shape":"GlobalSecondaryIndexList"},"BillingMode":{"shape":"BillingMode"},\###
"ProvisionedThroughput":{"shape":"ProvisionedThroughput"},\###
"StreamSpecification":{"shape":"StreamSpecification"},"SSESpecification":{"shape":"SSESpecification"},\###
"Tags":{"shape":"TagList"},"TableClass":{"shape":"TableClass"},\###
"DeletionProtectionEnabled":{"shape":"DeletionProtectionEnabled"},"WarmThroughput":{"shape":"WarmThroughput"},\###
"ResourcePolicy":{"shape":"ResourcePolicy"},"OnDemandThroughput":{"shape":"OnDemandThroughput"},\###
"GlobalTableSourceArn":{"shape":"TableArn"},\###
"GlobalTableSettingsReplicationMode":{"shape":"GlobalTableSettingsReplicationMode"}}}
shape CreateTableOutput {"type":"structure","members":{"TableDescription":{"shape":"TableDescription"}}}
shape CsvDelimiter {"type":"string","max":1,"min":1,"pattern":"[,;:|\\t ]"}
shape CsvHeader {"type":"string","max":65536,"min":1,"pattern":"[\\x20-\\x21\\x23-\\x2B\\x2D-\\x7E]*"}
shape CsvHeaderList {"type":"list","member":{"shape":"CsvHeader"},"max":255,"min":1}
shape CsvOptions {"type":"structure","members":{"Delimiter":{"shape":"CsvDelimiter"},\###
"HeaderList":{"shape":"CsvHeaderList"}}}
shape Date {"type":"timestamp"}
shape Delete {"type":"structure","required":["Key","TableName"],"members":{"Key":{"shape":"Key"},\###
"TableName":{"shape":"TableArn"},"ConditionExpression":{"shape":"ConditionExpression"},\###
"ExpressionAttributeNames":{"shape":"ExpressionAttributeNameMap"},\###
"ExpressionAttributeValues":{"shape":"ExpressionAttributeValueMap"},\###
"ReturnValuesOnConditionCheckFailure":{"shape":"ReturnValuesOnConditionCheckFailure"}}}
shape DeleteBackupInput {"type":"structure","required":["BackupArn"],\###
"members":{"BackupArn":{"shape":"BackupArn","contextParam":{"name":"ResourceArn"}}}}
shape DeleteBackupOutput {"type":"structure","members":{"BackupDescription":{"shape":"BackupDescription"}}}
shape DeleteGlobalSecondaryIndexAction {"type":"structure","required":["IndexName"],\###
"members":{"IndexName":{"shape":"IndexName"}}}
shape DeleteGlobalTableWitnessGroupMemberAction {"type":"structure","required":["RegionName"],\###
"members":{"RegionName":{"shape":"RegionName"}}}
shape DeleteItemInput {"type":"structure","required":["TableName","Key"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}},"Key":{"shape":"Key"},\###
"Expected":{"shape":"ExpectedAttributeMap"},"ConditionalOperator":{"shape":"ConditionalOperator"},\###
"ReturnValues":{"shape":"ReturnValue"},"ReturnConsumedCapacity":{"shape":"ReturnConsumedCapacity"},\###
"ReturnItemCollectionMetrics":{"shape":"ReturnItemCollectionMetrics"},\###
"ConditionExpression":{"shape":"ConditionExpression"},\###
"ExpressionAttributeNames":{"shape":"ExpressionAttributeNameMap"},\###
"ExpressionAttributeValues":{"shape":"ExpressionAttributeValueMap"},\###
"ReturnValuesOnConditionCheckFailure":{"shape":"ReturnValuesOnConditionCheckFailure"}}}
shape DeleteItemOutput {"type":"structure","members":{"Attributes":{"shape":"AttributeMap"},\###
"ConsumedCapacity":{"shape":"ConsumedCapacity"},"ItemCollectionMetrics":{"shape":"ItemCollectionMetrics"}}}
shape DeleteReplicaAction {"type":"structure","required":["RegionName"],\###
"members":{"RegionName":{"shape":"RegionName"}}}
shape DeleteReplicationGroupMemberAction {"type":"structure","required":["RegionName"],\###
"members":{"RegionName":{"shape":"RegionName"}}}
shape DeleteRequest {"type":"structure","required":["Key"],"members":{"Key":{"shape":"Key"}}}
shape DeleteResourcePolicyInput {"type":"structure","required":["ResourceArn"],\###
"members":{"ResourceArn":{"shape":"ResourceArnString","contextParam":{"name":"ResourceArn"}},\###
"ExpectedRevisionId":{"shape":"PolicyRevisionId"}}}
shape DeleteResourcePolicyOutput {"type":"structure","members":{"RevisionId":{"shape":"PolicyRevisionId"}}}
shape DeleteTableInput {"type":"structure","required":["TableName"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}}}}
shape DeleteTableOutput {"type":"structure","members":{"TableDescription":{"shape":"TableDescription"}}}
shape DeletionProtectionEnabled {"type":"boolean"}
shape DescribeBackupInput {"type":"structure","required":["BackupArn"],\###
"members":{"BackupArn":{"shape":"BackupArn","contextParam":{"name":"ResourceArn"}}}}
shape DescribeBackupOutput {"type":"structure","members":{"BackupDescription":{"shape":"BackupDescription"}}}
shape DescribeContinuousBackupsInput {"type":"structure","required":["TableName"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}}}}
shape DescribeContinuousBackupsOutput {"type":"structure",\###
"members":{"ContinuousBackupsDescription":{"shape":"ContinuousBackupsDescription"}}}
shape DescribeContributorInsightsInput {"type":"structure","required":["TableName"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}},\###
"IndexName":{"shape":"IndexName"}}}
shape DescribeContributorInsightsOutput {"type":"structure","members":{"TableName":{"shape":"TableName"},\###
"IndexName":{"shape":"IndexName"},"ContributorInsightsRuleList":{"shape":"ContributorInsightsRuleList"},\###
"ContributorInsightsStatus":{"shape":"ContributorInsightsStatus"},\###
"LastUpdateDateTime":{"shape":"LastUpdateDateTime"},"FailureException":{"shape":"FailureException"},\###
"ContributorInsightsMode":{"shape":"ContributorInsightsMode"}}}
shape DescribeEndpointsRequest {"type":"structure","members":{}}
shape DescribeEndpointsResponse {"type":"structure","required":["Endpoints"],\###
"members":{"Endpoints":{"shape":"Endpoints"}}}
shape DescribeExportInput {"type":"structure","required":["ExportArn"],\###
"members":{"ExportArn":{"shape":"ExportArn","contextParam":{"name":"ResourceArn"}}}}
shape DescribeExportOutput {"type":"structure","members":{"ExportDescription":{"shape":"ExportDescription"}}}
shape DescribeGlobalTableInput {"type":"structure","required":["GlobalTableName"],\###
"members":{"GlobalTableName":{"shape":"TableName","contextParam":{"name":"ResourceArn"}}}}
shape DescribeGlobalTableOutput {"type":"structure",\###
"members":{"GlobalTableDescription":{"shape":"GlobalTableDescription"}}}
shape DescribeGlobalTableSettingsInput {"type":"structure","required":["GlobalTableName"],\###
"members":{"GlobalTableName":{"shape":"TableName","contextParam":{"name":"ResourceArn"}}}}
shape DescribeGlobalTableSettingsOutput {"type":"structure",\###
"members":{"GlobalTableName":{"shape":"TableName"},\###
"ReplicaSettings":{"shape":"ReplicaSettingsDescriptionList"}}}
shape DescribeImportInput {"type":"structure","required":["ImportArn"],\###
"members":{"ImportArn":{"shape":"ImportArn","contextParam":{"name":"ResourceArn"}}}}
shape DescribeImportOutput {"type":"structure","required":["ImportTableDescription"],\###
"members":{"ImportTableDescription":{"shape":"ImportTableDescription"}}}
shape DescribeKinesisStreamingDestinationInput {"type":"structure","required":["TableName"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}}}}
shape DescribeKinesisStreamingDestinationOutput {"type":"structure",\###
"members":{"TableName":{"shape":"TableName"},\###
"KinesisDataStreamDestinations":{"shape":"KinesisDataStreamDestinations"}}}
shape DescribeLimitsInput {"type":"structure","members":{}}
shape DescribeLimitsOutput {"type":"structure",\###
"members":{"AccountMaxReadCapacityUnits":{"shape":"PositiveLongObject"},\###
"AccountMaxWriteCapacityUnits":{"shape":"PositiveLongObject"},\###
"TableMaxReadCapacityUnits":{"shape":"PositiveLongObject"},\###
"TableMaxWriteCapacityUnits":{"shape":"PositiveLongObject"}}}
shape DescribeTableInput {"type":"structure","required":["TableName"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}}}}
shape DescribeTableOutput {"type":"structure","members":{"Table":{"shape":"TableDescription"}}}
shape DescribeTableReplicaAutoScalingInput {"type":"structure","required":["TableName"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}}}}
shape DescribeTableReplicaAutoScalingOutput {"type":"structure",\###
"members":{"TableAutoScalingDescription":{"shape":"TableAutoScalingDescription"}}}
shape DescribeTimeToLiveInput {"type":"structure","required":["TableName"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}}}}
shape DescribeTimeToLiveOutput {"type":"structure",\###
"members":{"TimeToLiveDescription":{"shape":"TimeToLiveDescription"}}}
shape DestinationStatus {"type":"string","enum":["ENABLING","ACTIVE","DISABLING","DISABLED","ENABLE_FAILED",\###
"UPDATING"]}
shape DoubleObject {"type":"double"}
shape DuplicateItemException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape EnableKinesisStreamingConfiguration {"type":"structure",\###
"members":{"ApproximateCreationDateTimePrecision":{"shape":"ApproximateCreationDateTimePrecision"}}}
shape Endpoint {"type":"structure","required":["Address","CachePeriodInMinutes"],\###
"members":{"Address":{"shape":"String"},"CachePeriodInMinutes":{"shape":"Long"}}}
shape Endpoints {"type":"list","member":{"shape":"Endpoint"}}
shape ErrorCount {"type":"long","min":0}
shape ErrorMessage {"type":"string"}
shape ExceptionDescription {"type":"string"}
shape ExceptionName {"type":"string"}
shape ExecuteStatementInput {"type":"structure","required":["Statement"],\###
"members":{"Statement":{"shape":"PartiQLStatement"},"Parameters":{"shape":"PreparedStatementParameters"},\###
"ConsistentRead":{"shape":"ConsistentRead"},"NextToken":{"shape":"PartiQLNextToken"},\###
"ReturnConsumedCapacity":{"shape":"ReturnConsumedCapacity"},"Limit":{"shape":"PositiveIntegerObject"},\###
"ReturnValuesOnConditionCheckFailure":{"shape":"ReturnValuesOnConditionCheckFailure"}}}
shape ExecuteStatementOutput {"type":"structure","members":{"Items":{"shape":"ItemList"},\###
"NextToken":{"shape":"PartiQLNextToken"},"ConsumedCapacity":{"shape":"ConsumedCapacity"},\###
"LastEvaluatedKey":{"shape":"Key"}}}
shape ExecuteTransactionInput {"type":"structure","required":["TransactStatements"],\###
"members":{"TransactStatements":{"shape":"ParameterizedStatements"},\###
"ClientRequestToken":{"shape":"ClientRequestToken","idempotencyToken":true},\###
"ReturnConsumedCapacity":{"shape":"ReturnConsumedCapacity"}}}
shape ExecuteTransactionOutput {"type":"structure","members":{"Responses":{"shape":"ItemResponseList"},\###
"ConsumedCapacity":{"shape":"ConsumedCapacityMultiple"}}}
shape ExpectedAttributeMap {"type":"map","key":{"shape":"AttributeName"},\###
"value":{"shape":"ExpectedAttributeValue"}}
shape ExpectedAttributeValue {"type":"structure","members":{"Value":{"shape":"AttributeValue"},\###
"Exists":{"shape":"BooleanObject"},"ComparisonOperator":{"shape":"ComparisonOperator"},\###
"AttributeValueList":{"shape":"AttributeValueList"}}}
shape ExportArn {"type":"string","max":1024,"min":37}
shape ExportConflictException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ExportDescription {"type":"structure","members":{"ExportArn":{"shape":"ExportArn"},\###
"ExportStatus":{"shape":"ExportStatus"},"StartTime":{"shape":"ExportStartTime"},\###
"EndTime":{"shape":"ExportEndTime"},"ExportManifest":{"shape":"ExportManifest"},\###
"TableArn":{"shape":"TableArn"},"TableId":{"shape":"TableId"},"ExportTime":{"shape":"ExportTime"},\###
"ClientToken":{"shape":"ClientToken"},"S3Bucket":{"shape":"S3Bucket"},\###
"S3BucketOwner":{"shape":"S3BucketOwner"},"S3Prefix":{"shape":"S3Prefix"},\###
"S3SseAlgorithm":{"shape":"S3SseAlgorithm"},"S3SseKmsKeyId":{"shape":"S3SseKmsKeyId"},\###
"FailureCode":{"shape":"FailureCode"},"FailureMessage":{"shape":"FailureMessage"},\###
"ExportFormat":{"shape":"ExportFormat"},"BilledSizeBytes":{"shape":"BilledSizeBytes"},\###
"ItemCount":{"shape":"ItemCount"},"ExportType":{"shape":"ExportType"},\###
"IncrementalExportSpecification":{"shape":"IncrementalExportSpecification"}}}
shape ExportEndTime {"type":"timestamp"}
shape ExportFormat {"type":"string","enum":["DYNAMODB_JSON","ION"]}
shape ExportFromTime {"type":"timestamp"}
shape ExportManifest {"type":"string"}
shape ExportNextToken {"type":"string"}
shape ExportNotFoundException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ExportStartTime {"type":"timestamp"}
shape ExportStatus {"type":"string","enum":["IN_PROGRESS","COMPLETED","FAILED"]}
shape ExportSummaries {"type":"list","member":{"shape":"ExportSummary"}}
shape ExportSummary {"type":"structure","members":{"ExportArn":{"shape":"ExportArn"},\###
"ExportStatus":{"shape":"ExportStatus"},"ExportType":{"shape":"ExportType"}}}
shape ExportTableToPointInTimeInput {"type":"structure","required":["TableArn","S3Bucket"],\###
"members":{"TableArn":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}},\###
"ExportTime":{"shape":"ExportTime"},"ClientToken":{"shape":"ClientToken","idempotencyToken":true},\###
"S3Bucket":{"shape":"S3Bucket"},"S3BucketOwner":{"shape":"S3BucketOwner"},"S3Prefix":{"shape":"S3Prefix"},\###
"S3SseAlgorithm":{"shape":"S3SseAlgorithm"},"S3SseKmsKeyId":{"shape":"S3SseKmsKeyId"},\###
"ExportFormat":{"shape":"ExportFormat"},"ExportType":{"shape":"ExportType"},\###
"IncrementalExportSpecification":{"shape":"IncrementalExportSpecification"}}}
shape ExportTableToPointInTimeOutput {"type":"structure",\###
"members":{"ExportDescription":{"shape":"ExportDescription"}}}
shape ExportTime {"type":"timestamp"}
shape ExportToTime {"type":"timestamp"}
shape ExportType {"type":"string","enum":["FULL_EXPORT","INCREMENTAL_EXPORT"]}
shape ExportViewType {"type":"string","enum":["NEW_IMAGE","NEW_AND_OLD_IMAGES"]}
shape ExpressionAttributeNameMap {"type":"map","key":{"shape":"ExpressionAttributeNameVariable"},\###
"value":{"shape":"AttributeName"}}
shape ExpressionAttributeNameVariable {"type":"string"}
shape ExpressionAttributeValueMap {"type":"map","key":{"shape":"ExpressionAttributeValueVariable"},\###
"value":{"shape":"AttributeValue"}}
shape ExpressionAttributeValueVariable {"type":"string"}
shape FailureCode {"type":"string"}
shape FailureException {"type":"structure","members":{"ExceptionName":{"shape":"ExceptionName"},\###
"ExceptionDescription":{"shape":"ExceptionDescription"}}}
shape FailureMessage {"type":"string"}
shape FilterConditionMap {"type":"map","key":{"shape":"AttributeName"},"value":{"shape":"Condition"}}
shape Get {"type":"structure","required":["Key","TableName"],"members":{"Key":{"shape":"Key"},\###
"TableName":{"shape":"TableArn"},"ProjectionExpression":{"shape":"ProjectionExpression"},\###
"ExpressionAttributeNames":{"shape":"ExpressionAttributeNameMap"}}}
shape GetItemInput {"type":"structure","required":["TableName","Key"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}},"Key":{"shape":"Key"},\###
"AttributesToGet":{"shape":"AttributeNameList"},"ConsistentRead":{"shape":"ConsistentRead"},\###
"ReturnConsumedCapacity":{"shape":"ReturnConsumedCapacity"},\###
"ProjectionExpression":{"shape":"ProjectionExpression"},\###
"ExpressionAttributeNames":{"shape":"ExpressionAttributeNameMap"}}}
shape GetItemOutput {"type":"structure","members":{"Item":{"shape":"AttributeMap"},\###
"ConsumedCapacity":{"shape":"ConsumedCapacity"}}}
shape GetResourcePolicyInput {"type":"structure","required":["ResourceArn"],\###
"members":{"ResourceArn":{"shape":"ResourceArnString","contextParam":{"name":"ResourceArn"}}}}
shape GetResourcePolicyOutput {"type":"structure","members":{"Policy":{"shape":"ResourcePolicy"},\###
"RevisionId":{"shape":"PolicyRevisionId"}}}
shape GlobalSecondaryIndex {"type":"structure","required":["IndexName","KeySchema","Projection"],\###
"members":{"IndexName":{"shape":"IndexName"},"KeySchema":{"shape":"KeySchema"},\###
"Projection":{"shape":"Projection"},"ProvisionedThroughput":{"shape":"ProvisionedThroughput"},\###
"OnDemandThroughput":{"shape":"OnDemandThroughput"},"WarmThroughput":{"shape":"WarmThroughput"}}}
shape GlobalSecondaryIndexAutoScalingUpdate {"type":"structure","members":{"IndexName":{"shape":"IndexName"},\###
"ProvisionedWriteCapacityAutoScalingUpdate":{"shape":"AutoScalingSettingsUpdate"}}}
shape GlobalSecondaryIndexAutoScalingUpdateList {"type":"list",\###
"member":{"shape":"GlobalSecondaryIndexAutoScalingUpdate"},"min":1}
shape GlobalSecondaryIndexDescription {"type":"structure","members":{"IndexName":{"shape":"IndexName"},\###
"KeySchema":{"shape":"KeySchema"},"Projection":{"shape":"Projection"},"IndexStatus":{"shape":"IndexStatus"},\###
"Backfilling":{"shape":"Backfilling"},"ProvisionedThroughput":{"shape":"ProvisionedThroughputDescription"},\###
"IndexSizeBytes":{"shape":"LongObject"},"ItemCount":{"shape":"LongObject"},"IndexArn":{"shape":"String"},\###
"OnDemandThroughput":{"shape":"OnDemandThroughput"},\###
"WarmThroughput":{"shape":"GlobalSecondaryIndexWarmThroughputDescription"}}}
shape GlobalSecondaryIndexDescriptionList {"type":"list","member":{"shape":"GlobalSecondaryIndexDescription"}}
shape GlobalSecondaryIndexInfo {"type":"structure","members":{"IndexName":{"shape":"IndexName"},\###
"KeySchema":{"shape":"KeySchema"},"Projection":{"shape":"Projection"},\###
"ProvisionedThroughput":{"shape":"ProvisionedThroughput"},\###
"OnDemandThroughput":{"shape":"OnDemandThroughput"}}}
shape GlobalSecondaryIndexList {"type":"list","member":{"shape":"GlobalSecondaryIndex"}}
shape GlobalSecondaryIndexUpdate {"type":"structure",\###
"members":{"Update":{"shape":"UpdateGlobalSecondaryIndexAction"},\###
"Create":{"shape":"CreateGlobalSecondaryIndexAction"},"Delete":{"shape":"DeleteGlobalSecondaryIndexAction"}}}
shape GlobalSecondaryIndexUpdateList {"type":"list","member":{"shape":"GlobalSecondaryIndexUpdate"}}
shape GlobalSecondaryIndexWarmThroughputDescription {"type":"structure",\###
"members":{"ReadUnitsPerSecond":{"shape":"PositiveLongObject"},\###
"WriteUnitsPerSecond":{"shape":"PositiveLongObject"},"Status":{"shape":"IndexStatus"}}}
shape GlobalSecondaryIndexes {"type":"list","member":{"shape":"GlobalSecondaryIndexInfo"}}
shape GlobalTable {"type":"structure","members":{"GlobalTableName":{"shape":"TableName"},\###
"ReplicationGroup":{"shape":"ReplicaList"}}}
shape GlobalTableAlreadyExistsException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape GlobalTableArnString {"type":"string"}
shape GlobalTableDescription {"type":"structure",\###
"members":{"ReplicationGroup":{"shape":"ReplicaDescriptionList"},\###
"GlobalTableArn":{"shape":"GlobalTableArnString"},"CreationDateTime":{"shape":"Date"},\###
"GlobalTableStatus":{"shape":"GlobalTableStatus"},"GlobalTableName":{"shape":"TableName"}}}
shape GlobalTableGlobalSecondaryIndexSettingsUpdate {"type":"structure","required":["IndexName"],\###
"members":{"IndexName":{"shape":"IndexName"},"ProvisionedWriteCapacityUnits":{"shape":"PositiveLongObject"},\###
"ProvisionedWriteCapacityAutoScalingSettingsUpdate":{"shape":"AutoScalingSettingsUpdate"}}}
shape GlobalTableGlobalSecondaryIndexSettingsUpdateList {"type":"list",\###
"member":{"shape":"GlobalTableGlobalSecondaryIndexSettingsUpdate"},"max":20,"min":1}
shape GlobalTableList {"type":"list","member":{"shape":"GlobalTable"}}
shape GlobalTableNotFoundException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape GlobalTableSettingsReplicationMode {"type":"string","enum":["ENABLED","DISABLED",\###
"ENABLED_WITH_OVERRIDES"]}
shape GlobalTableStatus {"type":"string","enum":["CREATING","ACTIVE","DELETING","UPDATING"]}
shape GlobalTableWitnessDescription {"type":"structure","members":{"RegionName":{"shape":"RegionName"},\###
"WitnessStatus":{"shape":"WitnessStatus"}}}
shape GlobalTableWitnessDescriptionList {"type":"list","member":{"shape":"GlobalTableWitnessDescription"}}
shape GlobalTableWitnessGroupUpdate {"type":"structure",\###
"members":{"Create":{"shape":"CreateGlobalTableWitnessGroupMemberAction"},\###
"Delete":{"shape":"DeleteGlobalTableWitnessGroupMemberAction"}}}
shape GlobalTableWitnessGroupUpdateList {"type":"list","member":{"shape":"GlobalTableWitnessGroupUpdate"},\###
"max":1,"min":1}
shape IdempotentParameterMismatchException {"type":"structure","members":{"Message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ImportArn {"type":"string","max":1024,"min":37}
shape ImportConflictException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ImportEndTime {"type":"timestamp"}
shape ImportNextToken {"type":"string","max":1024,"min":112,"pattern":"([0-9a-f]{16})+"}
shape ImportNotFoundException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ImportStartTime {"type":"timestamp"}
shape ImportStatus {"type":"string","enum":["IN_PROGRESS","COMPLETED","CANCELLING","CANCELLED","FAILED"]}
shape ImportSummary {"type":"structure","members":{"ImportArn":{"shape":"ImportArn"},\###
"ImportStatus":{"shape":"ImportStatus"},"TableArn":{"shape":"TableArn"},\###
"S3BucketSource":{"shape":"S3BucketSource"},"CloudWatchLogGroupArn":{"shape":"CloudWatchLogGroupArn"},\###
"InputFormat":{"shape":"InputFormat"},"StartTime":{"shape":"ImportStartTime"},\###
"EndTime":{"shape":"ImportEndTime"}}}
shape ImportSummaryList {"type":"list","member":{"shape":"ImportSummary"}}
shape ImportTableDescription {"type":"structure","members":{"ImportArn":{"shape":"ImportArn"},\###
"ImportStatus":{"shape":"ImportStatus"},"TableArn":{"shape":"TableArn"},"TableId":{"shape":"TableId"},\###
"ClientToken":{"shape":"ClientToken"},"S3BucketSource":{"shape":"S3BucketSource"},\###
"ErrorCount":{"shape":"ErrorCount"},"CloudWatchLogGroupArn":{"shape":"CloudWatchLogGroupArn"},\###
"InputFormat":{"shape":"InputFormat"},"InputFormatOptions":{"shape":"InputFormatOptions"},\###
"InputCompressionType":{"shape":"InputCompressionType"},\###
"TableCreationParameters":{"shape":"TableCreationParameters"},"StartTime":{"shape":"ImportStartTime"},\###
"EndTime":{"shape":"ImportEndTime"},"ProcessedSizeBytes":{"shape":"LongObject"},\###
"ProcessedItemCount":{"shape":"ProcessedItemCount"},"ImportedItemCount":{"shape":"ImportedItemCount"},\###
"FailureCode":{"shape":"FailureCode"},"FailureMessage":{"shape":"FailureMessage"}}}
shape ImportTableInput {"type":"structure","required":["S3BucketSource","InputFormat",\###
"TableCreationParameters"],"members":{"ClientToken":{"shape":"ClientToken","idempotencyToken":true},\###
"S3BucketSource":{"shape":"S3BucketSource"},"InputFormat":{"shape":"InputFormat"},\###
"InputFormatOptions":{"shape":"InputFormatOptions"},"InputCompressionType":{"shape":"InputCompressionType"},\###
"TableCreationParameters":{"shape":"TableCreationParameters"}}}
shape ImportTableOutput {"type":"structure","required":["ImportTableDescription"],\###
"members":{"ImportTableDescription":{"shape":"ImportTableDescription"}}}
shape ImportedItemCount {"type":"long","min":0}
shape IncrementalExportSpecification {"type":"structure",\###
"members":{"ExportFromTime":{"shape":"ExportFromTime"},"ExportToTime":{"shape":"ExportToTime"},\###
"ExportViewType":{"shape":"ExportViewType"}}}
shape IndexName {"type":"string","max":255,"min":3,"pattern":"[a-zA-Z0-9_.-]+"}
shape IndexNotFoundException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape IndexStatus {"type":"string","enum":["CREATING","UPDATING","DELETING","ACTIVE"]}
shape InputCompressionType {"type":"string","enum":["GZIP","ZSTD","NONE"]}
shape InputFormat {"type":"string","enum":["DYNAMODB_JSON","ION","CSV"]}
shape InputFormatOptions {"type":"structure","members":{"Csv":{"shape":"CsvOptions"}}}
shape Integer {"type":"integer"}
shape IntegerObject {"type":"integer"}
shape InternalServerError {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},"exception":true,\###
"fault":true}
shape InvalidExportTimeException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape InvalidRestoreTimeException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ItemCollectionKeyAttributeMap {"type":"map","key":{"shape":"AttributeName"},\###
"value":{"shape":"AttributeValue"}}
shape ItemCollectionMetrics {"type":"structure",\###
"members":{"ItemCollectionKey":{"shape":"ItemCollectionKeyAttributeMap"},\###
"SizeEstimateRangeGB":{"shape":"ItemCollectionSizeEstimateRange"}}}
shape ItemCollectionMetricsMultiple {"type":"list","member":{"shape":"ItemCollectionMetrics"}}
shape ItemCollectionMetricsPerTable {"type":"map","key":{"shape":"TableArn"},\###
"value":{"shape":"ItemCollectionMetricsMultiple"}}
shape ItemCollectionSizeEstimateBound {"type":"double"}
shape ItemCollectionSizeEstimateRange {"type":"list","member":{"shape":"ItemCollectionSizeEstimateBound"}}
shape ItemCollectionSizeLimitExceededException {"type":"structure",\###
"members":{"message":{"shape":"ErrorMessage"}},"exception":true}
shape ItemCount {"type":"long","min":0}
shape ItemList {"type":"list","member":{"shape":"AttributeMap"}}
shape ItemResponse {"type":"structure","members":{"Item":{"shape":"AttributeMap"}}}
shape ItemResponseList {"type":"list","member":{"shape":"ItemResponse"},"max":100,"min":1}
shape KMSMasterKeyArn {"type":"string"}
shape KMSMasterKeyId {"type":"string"}
shape Key {"type":"map","key":{"shape":"AttributeName"},"value":{"shape":"AttributeValue"}}
shape KeyConditions {"type":"map","key":{"shape":"AttributeName"},"value":{"shape":"Condition"}}
shape KeyExpression {"type":"string"}
shape KeyList {"type":"list","member":{"shape":"Key"},"max":100,"min":1}
shape KeySchema {"type":"list","member":{"shape":"KeySchemaElement"},"min":1}
shape KeySchemaAttributeName {"type":"string","max":255,"min":1}
shape KeySchemaElement {"type":"structure","required":["AttributeName","KeyType"],\###
"members":{"AttributeName":{"shape":"KeySchemaAttributeName"},"KeyType":{"shape":"KeyType"}}}
shape KeyType {"type":"string","enum":["HASH","RANGE"]}
shape KeysAndAttributes {"type":"structure","required":["Keys"],"members":{"Keys":{"shape":"KeyList"},\###
"AttributesToGet":{"shape":"AttributeNameList"},"ConsistentRead":{"shape":"ConsistentRead"},\###
"ProjectionExpression":{"shape":"ProjectionExpression"},\###
"ExpressionAttributeNames":{"shape":"ExpressionAttributeNameMap"}}}
shape KinesisDataStreamDestination {"type":"structure","members":{"StreamArn":{"shape":"StreamArn"},\###
"DestinationStatus":{"shape":"DestinationStatus"},"DestinationStatusDescription":{"shape":"String"},\###
"ApproximateCreationDateTimePrecision":{"shape":"ApproximateCreationDateTimePrecision"}}}
shape KinesisDataStreamDestinations {"type":"list","member":{"shape":"KinesisDataStreamDestination"}}
shape KinesisStreamingDestinationInput {"type":"structure","required":["TableName","StreamArn"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}},\###
"StreamArn":{"shape":"StreamArn"},\###
"EnableKinesisStreamingConfiguration":{"shape":"EnableKinesisStreamingConfiguration"}}}
shape KinesisStreamingDestinationOutput {"type":"structure","members":{"TableName":{"shape":"TableName"},\###
"StreamArn":{"shape":"StreamArn"},"DestinationStatus":{"shape":"DestinationStatus"},\###
"EnableKinesisStreamingConfiguration":{"shape":"EnableKinesisStreamingConfiguration"}}}
shape LastUpdateDateTime {"type":"timestamp"}
shape LimitExceededException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ListAttributeValue {"type":"list","member":{"shape":"AttributeValue"}}
shape ListBackupsInput {"type":"structure","members":{"TableName":{"shape":"TableArn",\###
"contextParam":{"name":"ResourceArn"}},"Limit":{"shape":"BackupsInputLimit"},\###
"TimeRangeLowerBound":{"shape":"TimeRangeLowerBound"},"TimeRangeUpperBound":{"shape":"TimeRangeUpperBound"},\###
"ExclusiveStartBackupArn":{"shape":"BackupArn"},"BackupType":{"shape":"BackupTypeFilter"}}}
shape ListBackupsOutput {"type":"structure","members":{"BackupSummaries":{"shape":"BackupSummaries"},\###
"LastEvaluatedBackupArn":{"shape":"BackupArn"}}}
shape ListContributorInsightsInput {"type":"structure","members":{"TableName":{"shape":"TableArn",\###
"contextParam":{"name":"ResourceArn"}},"NextToken":{"shape":"NextTokenString"},\###
"MaxResults":{"shape":"ListContributorInsightsLimit"}}}
shape ListContributorInsightsLimit {"type":"integer","max":100}
shape ListContributorInsightsOutput {"type":"structure",\###
"members":{"ContributorInsightsSummaries":{"shape":"ContributorInsightsSummaries"},\###
"NextToken":{"shape":"NextTokenString"}}}
shape ListExportsInput {"type":"structure","members":{"TableArn":{"shape":"TableArn",\###
"contextParam":{"name":"ResourceArn"}},"MaxResults":{"shape":"ListExportsMaxLimit"},\###
"NextToken":{"shape":"ExportNextToken"}}}
shape ListExportsMaxLimit {"type":"integer","max":25,"min":1}
shape ListExportsOutput {"type":"structure","members":{"ExportSummaries":{"shape":"ExportSummaries"},\###
"NextToken":{"shape":"ExportNextToken"}}}
shape ListGlobalTablesInput {"type":"structure",\###
"members":{"ExclusiveStartGlobalTableName":{"shape":"TableName"},"Limit":{"shape":"PositiveIntegerObject"},\###
"RegionName":{"shape":"RegionName"}}}
shape ListGlobalTablesOutput {"type":"structure","members":{"GlobalTables":{"shape":"GlobalTableList"},\###
"LastEvaluatedGlobalTableName":{"shape":"TableName"}}}
shape ListImportsInput {"type":"structure","members":{"TableArn":{"shape":"TableArn",\###
"contextParam":{"name":"ResourceArn"}},"PageSize":{"shape":"ListImportsMaxLimit"},\###
"NextToken":{"shape":"ImportNextToken"}}}
shape ListImportsMaxLimit {"type":"integer","max":25,"min":1}
shape ListImportsOutput {"type":"structure","members":{"ImportSummaryList":{"shape":"ImportSummaryList"},\###
"NextToken":{"shape":"ImportNextToken"}}}
shape ListTablesInput {"type":"structure","members":{"ExclusiveStartTableName":{"shape":"TableName"},\###
"Limit":{"shape":"ListTablesInputLimit"}}}
shape ListTablesInputLimit {"type":"integer","max":100,"min":1}
shape ListTablesOutput {"type":"structure","members":{"TableNames":{"shape":"TableNameList"},\###
"LastEvaluatedTableName":{"shape":"TableName"}}}
shape ListTagsOfResourceInput {"type":"structure","required":["ResourceArn"],\###
"members":{"ResourceArn":{"shape":"ResourceArnString","contextParam":{"name":"ResourceArn"}},\###
"NextToken":{"shape":"NextTokenString"}}}
shape ListTagsOfResourceOutput {"type":"structure","members":{"Tags":{"shape":"TagList"},\###
"NextToken":{"shape":"NextTokenString"}}}
shape LocalSecondaryIndex {"type":"structure","required":["IndexName","KeySchema","Projection"],\###
"members":{"IndexName":{"shape":"IndexName"},"KeySchema":{"shape":"KeySchema"},\###
"Projection":{"shape":"Projection"}}}
shape LocalSecondaryIndexDescription {"type":"structure","members":{"IndexName":{"shape":"IndexName"},\###
"KeySchema":{"shape":"KeySchema"},"Projection":{"shape":"Projection"},"IndexSizeBytes":{"shape":"LongObject"},\###
"ItemCount":{"shape":"LongObject"},"IndexArn":{"shape":"String"}}}
shape LocalSecondaryIndexDescriptionList {"type":"list","member":{"shape":"LocalSecondaryIndexDescription"}}
shape LocalSecondaryIndexInfo {"type":"structure","members":{"IndexName":{"shape":"IndexName"},\###
"KeySchema":{"shape":"KeySchema"},"Projection":{"shape":"Projection"}}}
shape LocalSecondaryIndexList {"type":"list","member":{"shape":"LocalSecondaryIndex"}}
shape LocalSecondaryIndexes {"type":"list","member":{"shape":"LocalSecondaryIndexInfo"}}
shape Long {"type":"long"}
shape LongObject {"type":"long"}
shape MapAttributeValue {"type":"map","key":{"shape":"AttributeName"},"value":{"shape":"AttributeValue"}}
shape MultiRegionConsistency {"type":"string","enum":["EVENTUAL","STRONG"]}
shape NextTokenString {"type":"string"}
shape NonKeyAttributeName {"type":"string","max":255,"min":1}
shape NonKeyAttributeNameList {"type":"list","member":{"shape":"NonKeyAttributeName"},"max":20,"min":1}
shape NonNegativeLongObject {"type":"long","min":0}
shape NullAttributeValue {"type":"boolean"}
shape NumberAttributeValue {"type":"string"}
shape NumberSetAttributeValue {"type":"list","member":{"shape":"NumberAttributeValue"}}
shape OnDemandThroughput {"type":"structure","members":{"MaxReadRequestUnits":{"shape":"LongObject"},\###
"MaxWriteRequestUnits":{"shape":"LongObject"}}}
shape OnDemandThroughputOverride {"type":"structure","members":{"MaxReadRequestUnits":{"shape":"LongObject"}}}
shape ParameterizedStatement {"type":"structure","required":["Statement"],\###
"members":{"Statement":{"shape":"PartiQLStatement"},"Parameters":{"shape":"PreparedStatementParameters"},\###
"ReturnValuesOnConditionCheckFailure":{"shape":"ReturnValuesOnConditionCheckFailure"}}}
shape ParameterizedStatements {"type":"list","member":{"shape":"ParameterizedStatement"},"max":100,"min":1}
shape PartiQLBatchRequest {"type":"list","member":{"shape":"BatchStatementRequest"},"max":25,"min":1}
shape PartiQLBatchResponse {"type":"list","member":{"shape":"BatchStatementResponse"}}
shape PartiQLNextToken {"type":"string","max":32768,"min":1}
shape PartiQLStatement {"type":"string","max":8192,"min":1}
shape PointInTimeRecoveryDescription {"type":"structure",\###
"members":{"PointInTimeRecoveryStatus":{"shape":"PointInTimeRecoveryStatus"},\###
"RecoveryPeriodInDays":{"shape":"RecoveryPeriodInDays"},"EarliestRestorableDateTime":{"shape":"Date"},\###
"LatestRestorableDateTime":{"shape":"Date"}}}
shape PointInTimeRecoverySpecification {"type":"structure","required":["PointInTimeRecoveryEnabled"],\###
"members":{"PointInTimeRecoveryEnabled":{"shape":"BooleanObject"},\###
"RecoveryPeriodInDays":{"shape":"RecoveryPeriodInDays"}}}
shape PointInTimeRecoveryStatus {"type":"string","enum":["ENABLED","DISABLED"]}
shape PointInTimeRecoveryUnavailableException {"type":"structure",\###
"members":{"message":{"shape":"ErrorMessage"}},"exception":true}
shape PolicyNotFoundException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape PolicyRevisionId {"type":"string","max":255,"min":1}
shape PositiveIntegerObject {"type":"integer","min":1}
shape PositiveLongObject {"type":"long","min":1}
shape PreparedStatementParameters {"type":"list","member":{"shape":"AttributeValue"},"min":1}
shape ProcessedItemCount {"type":"long","min":0}
shape Projection {"type":"structure","members":{"ProjectionType":{"shape":"ProjectionType"},\###
"NonKeyAttributes":{"shape":"NonKeyAttributeNameList"}}}
shape ProjectionExpression {"type":"string"}
shape ProjectionType {"type":"string","enum":["ALL","KEYS_ONLY","INCLUDE"]}
shape ProvisionedThroughput {"type":"structure","required":["ReadCapacityUnits","WriteCapacityUnits"],\###
"members":{"ReadCapacityUnits":{"shape":"PositiveLongObject"},\###
"WriteCapacityUnits":{"shape":"PositiveLongObject"}}}
shape ProvisionedThroughputDescription {"type":"structure","members":{"LastIncreaseDateTime":{"shape":"Date"},\###
"LastDecreaseDateTime":{"shape":"Date"},"NumberOfDecreasesToday":{"shape":"PositiveLongObject"},\###
"ReadCapacityUnits":{"shape":"NonNegativeLongObject"},"WriteCapacityUnits":{"shape":"NonNegativeLongObject"}}}
shape ProvisionedThroughputExceededException {"type":"structure",\###
"members":{"message":{"shape":"ErrorMessage"},"ThrottlingReasons":{"shape":"ThrottlingReasonList"}},\###
"exception":true}
shape ProvisionedThroughputOverride {"type":"structure",\###
"members":{"ReadCapacityUnits":{"shape":"PositiveLongObject"}}}
shape Put {"type":"structure","required":["Item","TableName"],\###
"members":{"Item":{"shape":"PutItemInputAttributeMap"},"TableName":{"shape":"TableArn"},\###
"ConditionExpression":{"shape":"ConditionExpression"},\###
"ExpressionAttributeNames":{"shape":"ExpressionAttributeNameMap"},\###
"ExpressionAttributeValues":{"shape":"ExpressionAttributeValueMap"},\###
"ReturnValuesOnConditionCheckFailure":{"shape":"ReturnValuesOnConditionCheckFailure"}}}
shape PutItemInput {"type":"structure","required":["TableName","Item"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}},\###
"Item":{"shape":"PutItemInputAttributeMap"},"Expected":{"shape":"ExpectedAttributeMap"},\###
"ReturnValues":{"shape":"ReturnValue"},"ReturnConsumedCapacity":{"shape":"ReturnConsumedCapacity"},\###
"ReturnItemCollectionMetrics":{"shape":"ReturnItemCollectionMetrics"},\###
"ConditionalOperator":{"shape":"ConditionalOperator"},"ConditionExpression":{"shape":"ConditionExpression"},\###
"ExpressionAttributeNames":{"shape":"ExpressionAttributeNameMap"},\###
"ExpressionAttributeValues":{"shape":"ExpressionAttributeValueMap"},\###
"ReturnValuesOnConditionCheckFailure":{"shape":"ReturnValuesOnConditionCheckFailure"}}}
shape PutItemInputAttributeMap {"type":"map","key":{"shape":"AttributeName"},\###
"value":{"shape":"AttributeValue"}}
shape PutItemOutput {"type":"structure","members":{"Attributes":{"shape":"AttributeMap"},\###
"ConsumedCapacity":{"shape":"ConsumedCapacity"},"ItemCollectionMetrics":{"shape":"ItemCollectionMetrics"}}}
shape PutRequest {"type":"structure","required":["Item"],\###
"members":{"Item":{"shape":"PutItemInputAttributeMap"}}}
shape PutResourcePolicyInput {"type":"structure","required":["ResourceArn","Policy"],\###
"members":{"ResourceArn":{"shape":"ResourceArnString","contextParam":{"name":"ResourceArn"}},\###
"Policy":{"shape":"ResourcePolicy"},"ExpectedRevisionId":{"shape":"PolicyRevisionId"},\###
"ConfirmRemoveSelfResourceAccess":{"shape":"ConfirmRemoveSelfResourceAccess"}}}
shape PutResourcePolicyOutput {"type":"structure","members":{"RevisionId":{"shape":"PolicyRevisionId"}}}
shape QueryInput {"type":"structure","required":["TableName"],"members":{"TableName":{"shape":"TableArn",\###
"contextParam":{"name":"ResourceArn"}},"IndexName":{"shape":"IndexName"},"Select":{"shape":"Select"},\###
"AttributesToGet":{"shape":"AttributeNameList"},"Limit":{"shape":"PositiveIntegerObject"},\###
"ConsistentRead":{"shape":"ConsistentRead"},"KeyConditions":{"shape":"KeyConditions"},\###
"QueryFilter":{"shape":"FilterConditionMap"},"ConditionalOperator":{"shape":"ConditionalOperator"},\###
"ScanIndexForward":{"shape":"BooleanObject"},"ExclusiveStartKey":{"shape":"Key"},\###
"ReturnConsumedCapacity":{"shape":"ReturnConsumedCapacity"},\###
"ProjectionExpression":{"shape":"ProjectionExpression"},"FilterExpression":{"shape":"ConditionExpression"},\###
"KeyConditionExpression":{"shape":"KeyExpression"},\###
"ExpressionAttributeNames":{"shape":"ExpressionAttributeNameMap"},\###
"ExpressionAttributeValues":{"shape":"ExpressionAttributeValueMap"}}}
shape QueryOutput {"type":"structure","members":{"Items":{"shape":"ItemList"},"Count":{"shape":"Integer"},\###
"ScannedCount":{"shape":"Integer"},"LastEvaluatedKey":{"shape":"Key"},\###
"ConsumedCapacity":{"shape":"ConsumedCapacity"}}}
shape Reason {"type":"string"}
shape RecoveryPeriodInDays {"type":"integer","max":35,"min":1}
shape RegionName {"type":"string"}
shape Replica {"type":"structure","members":{"RegionName":{"shape":"RegionName"}}}
shape ReplicaAlreadyExistsException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ReplicaAutoScalingDescription {"type":"structure","members":{"RegionName":{"shape":"RegionName"},\###
"GlobalSecondaryIndexes":{"shape":"ReplicaGlobalSecondaryIndexAutoScalingDescriptionList"},\###
"ReplicaProvisionedReadCapacityAutoScalingSettings":{"shape":"AutoScalingSettingsDescription"},\###
"ReplicaProvisionedWriteCapacityAutoScalingSettings":{"shape":"AutoScalingSettingsDescription"},\###
"ReplicaStatus":{"shape":"ReplicaStatus"}}}
shape ReplicaAutoScalingDescriptionList {"type":"list","member":{"shape":"ReplicaAutoScalingDescription"}}
shape ReplicaAutoScalingUpdate {"type":"structure","required":["RegionName"],\###
"members":{"RegionName":{"shape":"RegionName"},\###
"ReplicaGlobalSecondaryIndexUpdates":{"shape":"ReplicaGlobalSecondaryIndexAutoScalingUpdateList"},\###
"ReplicaProvisionedReadCapacityAutoScalingUpdate":{"shape":"AutoScalingSettingsUpdate"}}}
shape ReplicaAutoScalingUpdateList {"type":"list","member":{"shape":"ReplicaAutoScalingUpdate"},"min":1}
shape ReplicaDescription {"type":"structure","members":{"RegionName":{"shape":"RegionName"},\###
"ReplicaStatus":{"shape":"ReplicaStatus"},"ReplicaArn":{"shape":"String"},\###
"ReplicaStatusDescription":{"shape":"ReplicaStatusDescription"},\###
"ReplicaStatusPercentProgress":{"shape":"ReplicaStatusPercentProgress"},\###
"KMSMasterKeyId":{"shape":"KMSMasterKeyId"},\###
"ProvisionedThroughputOverride":{"shape":"ProvisionedThroughputOverride"},\###
"OnDemandThroughputOverride":{"shape":"OnDemandThroughputOverride"},\###
"WarmThroughput":{"shape":"TableWarmThroughputDescription"},\###
"GlobalSecondaryIndexes":{"shape":"ReplicaGlobalSecondaryIndexDescriptionList"},\###
"ReplicaInaccessibleDateTime":{"shape":"Date"},"ReplicaTableClassSummary":{"shape":"TableClassSummary"},\###
"GlobalTableSettingsReplicationMode":{"shape":"GlobalTableSettingsReplicationMode"}}}
shape ReplicaDescriptionList {"type":"list","member":{"shape":"ReplicaDescription"}}
shape ReplicaGlobalSecondaryIndex {"type":"structure","required":["IndexName"],\###
"members":{"IndexName":{"shape":"IndexName"},\###
"ProvisionedThroughputOverride":{"shape":"ProvisionedThroughputOverride"},\###
"OnDemandThroughputOverride":{"shape":"OnDemandThroughputOverride"}}}
shape ReplicaGlobalSecondaryIndexAutoScalingDescription {"type":"structure",\###
"members":{"IndexName":{"shape":"IndexName"},"IndexStatus":{"shape":"IndexStatus"},\###
"ProvisionedReadCapacityAutoScalingSettings":{"shape":"AutoScalingSettingsDescription"},\###
"ProvisionedWriteCapacityAutoScalingSettings":{"shape":"AutoScalingSettingsDescription"}}}
shape ReplicaGlobalSecondaryIndexAutoScalingDescriptionList {"type":"list",\###
"member":{"shape":"ReplicaGlobalSecondaryIndexAutoScalingDescription"}}
shape ReplicaGlobalSecondaryIndexAutoScalingUpdate {"type":"structure",\###
"members":{"IndexName":{"shape":"IndexName"},\###
"ProvisionedReadCapacityAutoScalingUpdate":{"shape":"AutoScalingSettingsUpdate"}}}
shape ReplicaGlobalSecondaryIndexAutoScalingUpdateList {"type":"list",\###
"member":{"shape":"ReplicaGlobalSecondaryIndexAutoScalingUpdate"}}
shape ReplicaGlobalSecondaryIndexDescription {"type":"structure","members":{"IndexName":{"shape":"IndexName"},\###
"ProvisionedThroughputOverride":{"shape":"ProvisionedThroughputOverride"},\###
"OnDemandThroughputOverride":{"shape":"OnDemandThroughputOverride"},\###
"WarmThroughput":{"shape":"GlobalSecondaryIndexWarmThroughputDescription"}}}
shape ReplicaGlobalSecondaryIndexDescriptionList {"type":"list",\###
"member":{"shape":"ReplicaGlobalSecondaryIndexDescription"}}
shape ReplicaGlobalSecondaryIndexList {"type":"list","member":{"shape":"ReplicaGlobalSecondaryIndex"},"min":1}
shape ReplicaGlobalSecondaryIndexSettingsDescription {"type":"structure","required":["IndexName"],\###
"members":{"IndexName":{"shape":"IndexName"},"IndexStatus":{"shape":"IndexStatus"},\###
"ProvisionedReadCapacityUnits":{"shape":"PositiveLongObject"},\###
"ProvisionedReadCapacityAutoScalingSettings":{"shape":"AutoScalingSettingsDescription"},\###
"ProvisionedWriteCapacityUnits":{"shape":"PositiveLongObject"},\###
"ProvisionedWriteCapacityAutoScalingSettings":{"shape":"AutoScalingSettingsDescription"}}}
shape ReplicaGlobalSecondaryIndexSettingsDescriptionList {"type":"list",\###
"member":{"shape":"ReplicaGlobalSecondaryIndexSettingsDescription"}}
shape ReplicaGlobalSecondaryIndexSettingsUpdate {"type":"structure","required":["IndexName"],\###
"members":{"IndexName":{"shape":"IndexName"},"ProvisionedReadCapacityUnits":{"shape":"PositiveLongObject"},\###
"ProvisionedReadCapacityAutoScalingSettingsUpdate":{"shape":"AutoScalingSettingsUpdate"}}}
shape ReplicaGlobalSecondaryIndexSettingsUpdateList {"type":"list",\###
"member":{"shape":"ReplicaGlobalSecondaryIndexSettingsUpdate"},"max":20,"min":1}
shape ReplicaList {"type":"list","member":{"shape":"Replica"}}
shape ReplicaNotFoundException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ReplicaSettingsDescription {"type":"structure","required":["RegionName"],\###
"members":{"RegionName":{"shape":"RegionName"},"ReplicaStatus":{"shape":"ReplicaStatus"},\###
"ReplicaBillingModeSummary":{"shape":"BillingModeSummary"},\###
"ReplicaProvisionedReadCapacityUnits":{"shape":"NonNegativeLongObject"},\###
"ReplicaProvisionedReadCapacityAutoScalingSettings":{"shape":"AutoScalingSettingsDescription"},\###
"ReplicaProvisionedWriteCapacityUnits":{"shape":"NonNegativeLongObject"},\###
"ReplicaProvisionedWriteCapacityAutoScalingSettings":{"shape":"AutoScalingSettingsDescription"},\###
"ReplicaGlobalSecondaryIndexSettings":{"shape":"ReplicaGlobalSecondaryIndexSettingsDescriptionList"},\###
"ReplicaTableClassSummary":{"shape":"TableClassSummary"}}}
shape ReplicaSettingsDescriptionList {"type":"list","member":{"shape":"ReplicaSettingsDescription"}}
shape ReplicaSettingsUpdate {"type":"structure","required":["RegionName"],\###
"members":{"RegionName":{"shape":"RegionName"},\###
"ReplicaProvisionedReadCapacityUnits":{"shape":"PositiveLongObject"},\###
"ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate":{"shape":"AutoScalingSettingsUpdate"},\###
"ReplicaGlobalSecondaryIndexSettingsUpdate":{"shape":"ReplicaGlobalSecondaryIndexSettingsUpdateList"},\###
"ReplicaTableClass":{"shape":"TableClass"}}}
shape ReplicaSettingsUpdateList {"type":"list","member":{"shape":"ReplicaSettingsUpdate"},"max":50,"min":1}
shape ReplicaStatus {"type":"string","enum":["CREATING","CREATION_FAILED","UPDATING","DELETING","ACTIVE",\###
"REGION_DISABLED","INACCESSIBLE_ENCRYPTION_CREDENTIALS","ARCHIVING","ARCHIVED","REPLICATION_NOT_AUTHORIZED"]}
shape ReplicaStatusDescription {"type":"string"}
shape ReplicaStatusPercentProgress {"type":"string"}
shape ReplicaUpdate {"type":"structure","members":{"Create":{"shape":"CreateReplicaAction"},\###
"Delete":{"shape":"DeleteReplicaAction"}}}
shape ReplicaUpdateList {"type":"list","member":{"shape":"ReplicaUpdate"}}
shape ReplicatedWriteConflictException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true,"retryable":{"throttling":false}}
shape ReplicationGroupUpdate {"type":"structure",\###
"members":{"Create":{"shape":"CreateReplicationGroupMemberAction"},\###
"Update":{"shape":"UpdateReplicationGroupMemberAction"},\###
"Delete":{"shape":"DeleteReplicationGroupMemberAction"}}}
shape ReplicationGroupUpdateList {"type":"list","member":{"shape":"ReplicationGroupUpdate"},"min":1}
shape RequestLimitExceeded {"type":"structure","members":{"message":{"shape":"ErrorMessage"},\###
"ThrottlingReasons":{"shape":"ThrottlingReasonList"}},"exception":true}
shape Resource {"type":"string"}
shape ResourceArnString {"type":"string","max":1283,"min":1}
shape ResourceInUseException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ResourceNotFoundException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape ResourcePolicy {"type":"string"}
shape RestoreInProgress {"type":"boolean"}
shape RestoreSummary {"type":"structure","required":["RestoreDateTime","RestoreInProgress"],\###
"members":{"SourceBackupArn":{"shape":"BackupArn"},"SourceTableArn":{"shape":"TableArn"},\###
"RestoreDateTime":{"shape":"Date"},"RestoreInProgress":{"shape":"RestoreInProgress"}}}
shape RestoreTableFromBackupInput {"type":"structure","required":["TargetTableName","BackupArn"],\###
"members":{"TargetTableName":{"shape":"TableName","contextParam":{"name":"ResourceArn"}},\###
"BackupArn":{"shape":"BackupArn"},"BillingModeOverride":{"shape":"BillingMode"},\###
"GlobalSecondaryIndexOverride":{"shape":"GlobalSecondaryIndexList"},\###
"LocalSecondaryIndexOverride":{"shape":"LocalSecondaryIndexList"},\###
"ProvisionedThroughputOverride":{"shape":"ProvisionedThroughput"},\###
"OnDemandThroughputOverride":{"shape":"OnDemandThroughput"},\###
"SSESpecificationOverride":{"shape":"SSESpecification"}}}
shape RestoreTableFromBackupOutput {"type":"structure",\###
"members":{"TableDescription":{"shape":"TableDescription"}}}
shape RestoreTableToPointInTimeInput {"type":"structure","required":["TargetTableName"],\###
"members":{"SourceTableArn":{"shape":"TableArn"},"SourceTableName":{"shape":"TableName"},\###
"TargetTableName":{"shape":"TableName","contextParam":{"name":"ResourceArn"}},\###
"UseLatestRestorableTime":{"shape":"BooleanObject"},"RestoreDateTime":{"shape":"Date"},\###
"BillingModeOverride":{"shape":"BillingMode"},\###
"GlobalSecondaryIndexOverride":{"shape":"GlobalSecondaryIndexList"},\###
"LocalSecondaryIndexOverride":{"shape":"LocalSecondaryIndexList"},\###
"ProvisionedThroughputOverride":{"shape":"ProvisionedThroughput"},\###
"OnDemandThroughputOverride":{"shape":"OnDemandThroughput"},\###
"SSESpecificationOverride":{"shape":"SSESpecification"}}}
shape RestoreTableToPointInTimeOutput {"type":"structure",\###
"members":{"TableDescription":{"shape":"TableDescription"}}}
shape ReturnConsumedCapacity {"type":"string","enum":["INDEXES","TOTAL","NONE"]}
shape ReturnItemCollectionMetrics {"type":"string","enum":["SIZE","NONE"]}
shape ReturnValue {"type":"string","enum":["NONE","ALL_OLD","UPDATED_OLD","ALL_NEW","UPDATED_NEW"]}
shape ReturnValuesOnConditionCheckFailure {"type":"string","enum":["ALL_OLD","NONE"]}
shape S3Bucket {"type":"string","max":255,"pattern":"^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$"}
shape S3BucketOwner {"type":"string","pattern":"[0-9]{12}"}
shape S3BucketSource {"type":"structure","required":["S3Bucket"],\###
"members":{"S3BucketOwner":{"shape":"S3BucketOwner"},"S3Bucket":{"shape":"S3Bucket"},\###
"S3KeyPrefix":{"shape":"S3Prefix"}}}
shape S3Prefix {"type":"string","max":1024}
shape S3SseAlgorithm {"type":"string","enum":["AES256","KMS"]}
shape S3SseKmsKeyId {"type":"string","max":2048,"min":1}
shape SSEDescription {"type":"structure","members":{"Status":{"shape":"SSEStatus"},\###
"SSEType":{"shape":"SSEType"},"KMSMasterKeyArn":{"shape":"KMSMasterKeyArn"},\###
"InaccessibleEncryptionDateTime":{"shape":"Date"}}}
shape SSEEnabled {"type":"boolean"}
shape SSESpecification {"type":"structure","members":{"Enabled":{"shape":"SSEEnabled"},\###
"SSEType":{"shape":"SSEType"},"KMSMasterKeyId":{"shape":"KMSMasterKeyId"}}}
shape SSEStatus {"type":"string","enum":["ENABLING","ENABLED","DISABLING","DISABLED","UPDATING"]}
shape SSEType {"type":"string","enum":["AES256","KMS"]}
shape ScalarAttributeType {"type":"string","enum":["S","N","B"]}
shape ScanInput {"type":"structure","required":["TableName"],"members":{"TableName":{"shape":"TableArn",\###
"contextParam":{"name":"ResourceArn"}},"IndexName":{"shape":"IndexName"},\###
"AttributesToGet":{"shape":"AttributeNameList"},"Limit":{"shape":"PositiveIntegerObject"},\###
"Select":{"shape":"Select"},"ScanFilter":{"shape":"FilterConditionMap"},\###
"ConditionalOperator":{"shape":"ConditionalOperator"},"ExclusiveStartKey":{"shape":"Key"},\###
"ReturnConsumedCapacity":{"shape":"ReturnConsumedCapacity"},"TotalSegments":{"shape":"ScanTotalSegments"},\###
"Segment":{"shape":"ScanSegment"},"ProjectionExpression":{"shape":"ProjectionExpression"},\###
"FilterExpression":{"shape":"ConditionExpression"},\###
"ExpressionAttributeNames":{"shape":"ExpressionAttributeNameMap"},\###
"ExpressionAttributeValues":{"shape":"ExpressionAttributeValueMap"},\###
"ConsistentRead":{"shape":"ConsistentRead"}}}
shape ScanOutput {"type":"structure","members":{"Items":{"shape":"ItemList"},"Count":{"shape":"Integer"},\###
"ScannedCount":{"shape":"Integer"},"LastEvaluatedKey":{"shape":"Key"},\###
"ConsumedCapacity":{"shape":"ConsumedCapacity"}}}
shape ScanSegment {"type":"integer","max":999999,"min":0}
shape ScanTotalSegments {"type":"integer","max":1000000,"min":1}
shape SecondaryIndexesCapacityMap {"type":"map","key":{"shape":"IndexName"},"value":{"shape":"Capacity"}}
shape Select {"type":"string","enum":["ALL_ATTRIBUTES","ALL_PROJECTED_ATTRIBUTES","SPECIFIC_ATTRIBUTES",\###
"COUNT"]}
shape SourceTableDetails {"type":"structure","required":["TableName","TableId","KeySchema",\###
"TableCreationDateTime","ProvisionedThroughput"],"members":{"TableName":{"shape":"TableName"},\###
"TableId":{"shape":"TableId"},"TableArn":{"shape":"TableArn"},"TableSizeBytes":{"shape":"LongObject"},\###
"KeySchema":{"shape":"KeySchema"},"TableCreationDateTime":{"shape":"TableCreationDateTime"},\###
"ProvisionedThroughput":{"shape":"ProvisionedThroughput"},"OnDemandThroughput":{"shape":"OnDemandThroughput"},\###
"ItemCount":{"shape":"ItemCount"},"BillingMode":{"shape":"BillingMode"}}}
shape SourceTableFeatureDetails {"type":"structure",\###
"members":{"LocalSecondaryIndexes":{"shape":"LocalSecondaryIndexes"},\###
"GlobalSecondaryIndexes":{"shape":"GlobalSecondaryIndexes"},\###
"StreamDescription":{"shape":"StreamSpecification"},"TimeToLiveDescription":{"shape":"TimeToLiveDescription"},\###
"SSEDescription":{"shape":"SSEDescription"}}}
shape StreamArn {"type":"string","max":1024,"min":37}
shape StreamEnabled {"type":"boolean"}
shape StreamSpecification {"type":"structure","required":["StreamEnabled"],\###
"members":{"StreamEnabled":{"shape":"StreamEnabled"},"StreamViewType":{"shape":"StreamViewType"}}}
shape StreamViewType {"type":"string","enum":["NEW_IMAGE","OLD_IMAGE","NEW_AND_OLD_IMAGES","KEYS_ONLY"]}
shape String {"type":"string"}
shape StringAttributeValue {"type":"string"}
shape StringSetAttributeValue {"type":"list","member":{"shape":"StringAttributeValue"}}
shape TableAlreadyExistsException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape TableArn {"type":"string","max":1024,"min":1}
shape TableAutoScalingDescription {"type":"structure","members":{"TableName":{"shape":"TableName"},\###
"TableStatus":{"shape":"TableStatus"},"Replicas":{"shape":"ReplicaAutoScalingDescriptionList"}}}
shape TableClass {"type":"string","enum":["STANDARD","STANDARD_INFREQUENT_ACCESS"]}
shape TableClassSummary {"type":"structure","members":{"TableClass":{"shape":"TableClass"},\###
"LastUpdateDateTime":{"shape":"Date"}}}
shape TableCreationDateTime {"type":"timestamp"}
shape TableCreationParameters {"type":"structure","required":["TableName","AttributeDefinitions","KeySchema"],\###
"members":{"TableName":{"shape":"TableName"},"AttributeDefinitions":{"shape":"AttributeDefinitions"},\###
"KeySchema":{"shape":"KeySchema"},"BillingMode":{"shape":"BillingMode"},\###
"ProvisionedThroughput":{"shape":"ProvisionedThroughput"},"OnDemandThroughput":{"shape":"OnDemandThroughput"},\###
"SSESpecification":{"shape":"SSESpecification"},\###
"GlobalSecondaryIndexes":{"shape":"GlobalSecondaryIndexList"}}}
shape TableDescription {"type":"structure","members":{"AttributeDefinitions":{"shape":"AttributeDefinitions"},\###
"TableName":{"shape":"TableName"},"KeySchema":{"shape":"KeySchema"},"TableStatus":{"shape":"TableStatus"},\###
"CreationDateTime":{"shape":"Date"},"ProvisionedThroughput":{"shape":"ProvisionedThroughputDescription"},\###
"TableSizeBytes":{"shape":"LongObject"},"ItemCount":{"shape":"LongObject"},"TableArn":{"shape":"String"},\###
"TableId":{"shape":"TableId"},"BillingModeSummary":{"shape":"BillingModeSummary"},\###
"LocalSecondaryIndexes":{"shape":"LocalSecondaryIndexDescriptionList"},\###
"GlobalSecondaryIndexes":{"shape":"GlobalSecondaryIndexDescriptionList"},\###
"StreamSpecification":{"shape":"StreamSpecification"},"LatestStreamLabel":{"shape":"String"},\###
"LatestStreamArn":{"shape":"StreamArn"},"GlobalTableVersion":{"shape":"String"},\###
"Replicas":{"shape":"ReplicaDescriptionList"},\###
"GlobalTableWitnesses":{"shape":"GlobalTableWitnessDescriptionList"},\###
"GlobalTableSettingsReplicationMode":{"shape":"GlobalTableSettingsReplicationMode"},\###
"RestoreSummary":{"shape":"RestoreSummary"},"SSEDescription":{"shape":"SSEDescription"},\###
"ArchivalSummary":{"shape":"ArchivalSummary"},"TableClassSummary":{"shape":"TableClassSummary"},\###
"DeletionProtectionEnabled":{"shape":"DeletionProtectionEnabled"},\###
"OnDemandThroughput":{"shape":"OnDemandThroughput"},\###
"WarmThroughput":{"shape":"TableWarmThroughputDescription"},\###
"MultiRegionConsistency":{"shape":"MultiRegionConsistency"}}}
shape TableId {"type":"string","pattern":"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"}
shape TableInUseException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},"exception":true}
shape TableName {"type":"string","max":255,"min":3,"pattern":"[a-zA-Z0-9_.-]+"}
shape TableNameList {"type":"list","member":{"shape":"TableName"}}
shape TableNotFoundException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape TableStatus {"type":"string","enum":["CREATING","UPDATING","DELETING","ACTIVE",\###
"INACCESSIBLE_ENCRYPTION_CREDENTIALS","ARCHIVING","ARCHIVED","REPLICATION_NOT_AUTHORIZED"]}
shape TableWarmThroughputDescription {"type":"structure",\###
"members":{"ReadUnitsPerSecond":{"shape":"PositiveLongObject"},\###
"WriteUnitsPerSecond":{"shape":"PositiveLongObject"},"Status":{"shape":"TableStatus"}}}
shape Tag {"type":"structure","required":["Key","Value"],"members":{"Key":{"shape":"TagKeyString"},\###
"Value":{"shape":"TagValueString"}}}
shape TagKeyList {"type":"list","member":{"shape":"TagKeyString"}}
shape TagKeyString {"type":"string","max":128,"min":1}
shape TagList {"type":"list","member":{"shape":"Tag"}}
shape TagResourceInput {"type":"structure","required":["ResourceArn","Tags"],\###
"members":{"ResourceArn":{"shape":"ResourceArnString","contextParam":{"name":"ResourceArn"}},\###
"Tags":{"shape":"TagList"}}}
shape TagValueString {"type":"string","max":256,"min":0}
shape ThrottlingException {"type":"structure","members":{"message":{"shape":"AvailabilityErrorMessage"},\###
"throttlingReasons":{"shape":"ThrottlingReasonList"}},"exception":true,"synthetic":true}
shape ThrottlingReason {"type":"structure","members":{"reason":{"shape":"Reason"},\###
"resource":{"shape":"Resource"}}}
shape ThrottlingReasonList {"type":"list","member":{"shape":"ThrottlingReason"}}
shape TimeRangeLowerBound {"type":"timestamp"}
shape TimeRangeUpperBound {"type":"timestamp"}
shape TimeToLiveAttributeName {"type":"string","max":255,"min":1}
shape TimeToLiveDescription {"type":"structure","members":{"TimeToLiveStatus":{"shape":"TimeToLiveStatus"},\###
"AttributeName":{"shape":"TimeToLiveAttributeName"}}}
shape TimeToLiveEnabled {"type":"boolean"}
shape TimeToLiveSpecification {"type":"structure","required":["Enabled","AttributeName"],\###
"members":{"Enabled":{"shape":"TimeToLiveEnabled"},"AttributeName":{"shape":"TimeToLiveAttributeName"}}}
shape TimeToLiveStatus {"type":"string","enum":["ENABLING","DISABLING","ENABLED","DISABLED"]}
shape TransactGetItem {"type":"structure","required":["Get"],"members":{"Get":{"shape":"Get"}}}
shape TransactGetItemList {"type":"list","member":{"shape":"TransactGetItem"},"max":100,"min":1}
shape TransactGetItemsInput {"type":"structure","required":["TransactItems"],\###
"members":{"TransactItems":{"shape":"TransactGetItemList"},\###
"ReturnConsumedCapacity":{"shape":"ReturnConsumedCapacity"}}}
shape TransactGetItemsOutput {"type":"structure",\###
"members":{"ConsumedCapacity":{"shape":"ConsumedCapacityMultiple"},"Responses":{"shape":"ItemResponseList"}}}
shape TransactWriteItem {"type":"structure","members":{"ConditionCheck":{"shape":"ConditionCheck"},\###
"Put":{"shape":"Put"},"Delete":{"shape":"Delete"},"Update":{"shape":"Update"}}}
shape TransactWriteItemList {"type":"list","member":{"shape":"TransactWriteItem"},"max":100,"min":1}
shape TransactWriteItemsInput {"type":"structure","required":["TransactItems"],\###
"members":{"TransactItems":{"shape":"TransactWriteItemList"},\###
"ReturnConsumedCapacity":{"shape":"ReturnConsumedCapacity"},\###
"ReturnItemCollectionMetrics":{"shape":"ReturnItemCollectionMetrics"},\###
"ClientRequestToken":{"shape":"ClientRequestToken","idempotencyToken":true}}}
shape TransactWriteItemsOutput {"type":"structure",\###
"members":{"ConsumedCapacity":{"shape":"ConsumedCapacityMultiple"},\###
"ItemCollectionMetrics":{"shape":"ItemCollectionMetricsPerTable"}}}
shape TransactionCanceledException {"type":"structure","members":{"Message":{"shape":"ErrorMessage"},\###
"CancellationReasons":{"shape":"CancellationReasonList"}},"exception":true}
shape TransactionConflictException {"type":"structure","members":{"message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape TransactionInProgressException {"type":"structure","members":{"Message":{"shape":"ErrorMessage"}},\###
"exception":true}
shape UntagResourceInput {"type":"structure","required":["ResourceArn","TagKeys"],\###
"members":{"ResourceArn":{"shape":"ResourceArnString","contextParam":{"name":"ResourceArn"}},\###
"TagKeys":{"shape":"TagKeyList"}}}
shape Update {"type":"structure","required":["Key","UpdateExpression","TableName"],\###
"members":{"Key":{"shape":"Key"},"UpdateExpression":{"shape":"UpdateExpression"},\###
"TableName":{"shape":"TableArn"},"ConditionExpression":{"shape":"ConditionExpression"},\###
"ExpressionAttributeNames":{"shape":"ExpressionAttributeNameMap"},\###
"ExpressionAttributeValues":{"shape":"ExpressionAttributeValueMap"},\###
"ReturnValuesOnConditionCheckFailure":{"shape":"ReturnValuesOnConditionCheckFailure"}}}
shape UpdateContinuousBackupsInput {"type":"structure","required":["TableName",\###
"PointInTimeRecoverySpecification"],"members":{"TableName":{"shape":"TableArn",\###
"contextParam":{"name":"ResourceArn"}},\###
"PointInTimeRecoverySpecification":{"shape":"PointInTimeRecoverySpecification"}}}
shape UpdateContinuousBackupsOutput {"type":"structure",\###
"members":{"ContinuousBackupsDescription":{"shape":"ContinuousBackupsDescription"}}}
shape UpdateContributorInsightsInput {"type":"structure","required":["TableName","ContributorInsightsAction"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}},\###
"IndexName":{"shape":"IndexName"},"ContributorInsightsAction":{"shape":"ContributorInsightsAction"},\###
"ContributorInsightsMode":{"shape":"ContributorInsightsMode"}}}
shape UpdateContributorInsightsOutput {"type":"structure","members":{"TableName":{"shape":"TableName"},\###
"IndexName":{"shape":"IndexName"},"ContributorInsightsStatus":{"shape":"ContributorInsightsStatus"},\###
"ContributorInsightsMode":{"shape":"ContributorInsightsMode"}}}
shape UpdateExpression {"type":"string"}
shape UpdateGlobalSecondaryIndexAction {"type":"structure","required":["IndexName"],\###
"members":{"IndexName":{"shape":"IndexName"},"ProvisionedThroughput":{"shape":"ProvisionedThroughput"},\###
"OnDemandThroughput":{"shape":"OnDemandThroughput"},"WarmThroughput":{"shape":"WarmThroughput"}}}
shape UpdateGlobalTableInput {"type":"structure","required":["GlobalTableName","ReplicaUpdates"],\###
"members":{"GlobalTableName":{"shape":"TableName","contextParam":{"name":"ResourceArn"}},\###
"ReplicaUpdates":{"shape":"ReplicaUpdateList"}}}
shape UpdateGlobalTableOutput {"type":"structure",\###
"members":{"GlobalTableDescription":{"shape":"GlobalTableDescription"}}}
shape UpdateGlobalTableSettingsInput {"type":"structure","required":["GlobalTableName"],\###
"members":{"GlobalTableName":{"shape":"TableName","contextParam":{"name":"ResourceArn"}},\###
"GlobalTableBillingMode":{"shape":"BillingMode"},\###
"GlobalTableProvisionedWriteCapacityUnits":{"shape":"PositiveLongObject"},\###
"GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate":{"shape":"AutoScalingSettingsUpdate"},\###
"GlobalTableGlobalSecondaryIndexSettingsUpdate":{"shape":"GlobalTableGlobalSecondaryIndexSettingsUpdateList"},\###
"ReplicaSettingsUpdate":{"shape":"ReplicaSettingsUpdateList"}}}
shape UpdateGlobalTableSettingsOutput {"type":"structure","members":{"GlobalTableName":{"shape":"TableName"},\###
"ReplicaSettings":{"shape":"ReplicaSettingsDescriptionList"}}}
shape UpdateItemInput {"type":"structure","required":["TableName","Key"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}},"Key":{"shape":"Key"},\###
"AttributeUpdates":{"shape":"AttributeUpdates"},"Expected":{"shape":"ExpectedAttributeMap"},\###
"ConditionalOperator":{"shape":"ConditionalOperator"},"ReturnValues":{"shape":"ReturnValue"},\###
"ReturnConsumedCapacity":{"shape":"ReturnConsumedCapacity"},\###
"ReturnItemCollectionMetrics":{"shape":"ReturnItemCollectionMetrics"},\###
"UpdateExpression":{"shape":"UpdateExpression"},"ConditionExpression":{"shape":"ConditionExpression"},\###
"ExpressionAttributeNames":{"shape":"ExpressionAttributeNameMap"},\###
"ExpressionAttributeValues":{"shape":"ExpressionAttributeValueMap"},\###
"ReturnValuesOnConditionCheckFailure":{"shape":"ReturnValuesOnConditionCheckFailure"}}}
shape UpdateItemOutput {"type":"structure","members":{"Attributes":{"shape":"AttributeMap"},\###
"ConsumedCapacity":{"shape":"ConsumedCapacity"},"ItemCollectionMetrics":{"shape":"ItemCollectionMetrics"}}}
shape UpdateKinesisStreamingConfiguration {"type":"structure",\###
"members":{"ApproximateCreationDateTimePrecision":{"shape":"ApproximateCreationDateTimePrecision"}}}
shape UpdateKinesisStreamingDestinationInput {"type":"structure","required":["TableName","StreamArn"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}},\###
"StreamArn":{"shape":"StreamArn"},\###
"UpdateKinesisStreamingConfiguration":{"shape":"UpdateKinesisStreamingConfiguration"}}}
shape UpdateKinesisStreamingDestinationOutput {"type":"structure",\###
"members":{"TableName":{"shape":"TableName"},"StreamArn":{"shape":"StreamArn"},\###
"DestinationStatus":{"shape":"DestinationStatus"},\###
"UpdateKinesisStreamingConfiguration":{"shape":"UpdateKinesisStreamingConfiguration"}}}
shape UpdateReplicationGroupMemberAction {"type":"structure","required":["RegionName"],\###
"members":{"RegionName":{"shape":"RegionName"},"KMSMasterKeyId":{"shape":"KMSMasterKeyId"},\###
"ProvisionedThroughputOverride":{"shape":"ProvisionedThroughputOverride"},\###
"OnDemandThroughputOverride":{"shape":"OnDemandThroughputOverride"},\###
"GlobalSecondaryIndexes":{"shape":"ReplicaGlobalSecondaryIndexList"},\###
"TableClassOverride":{"shape":"TableClass"}}}
shape UpdateTableInput {"type":"structure","required":["TableName"],\###
"members":{"AttributeDefinitions":{"shape":"AttributeDefinitions"},"TableName":{"shape":"TableArn",\###
"contextParam":{"name":"ResourceArn"}},"BillingMode":{"shape":"BillingMode"},\###
"ProvisionedThroughput":{"shape":"ProvisionedThroughput"},\###
"GlobalSecondaryIndexUpdates":{"shape":"GlobalSecondaryIndexUpdateList"},\###
"StreamSpecification":{"shape":"StreamSpecification"},"SSESpecification":{"shape":"SSESpecification"},\###
"ReplicaUpdates":{"shape":"ReplicationGroupUpdateList"},"TableClass":{"shape":"TableClass"},\###
"DeletionProtectionEnabled":{"shape":"DeletionProtectionEnabled"},\###
"MultiRegionConsistency":{"shape":"MultiRegionConsistency"},\###
"GlobalTableWitnessUpdates":{"shape":"GlobalTableWitnessGroupUpdateList"},\###
"OnDemandThroughput":{"shape":"OnDemandThroughput"},"WarmThroughput":{"shape":"WarmThroughput"},\###
"GlobalTableSettingsReplicationMode":{"shape":"GlobalTableSettingsReplicationMode"}}}
shape UpdateTableOutput {"type":"structure","members":{"TableDescription":{"shape":"TableDescription"}}}
shape UpdateTableReplicaAutoScalingInput {"type":"structure","required":["TableName"],\###
"members":{"GlobalSecondaryIndexUpdates":{"shape":"GlobalSecondaryIndexAutoScalingUpdateList"},\###
"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}},\###
"ProvisionedWriteCapacityAutoScalingUpdate":{"shape":"AutoScalingSettingsUpdate"},\###
"ReplicaUpdates":{"shape":"ReplicaAutoScalingUpdateList"}}}
shape UpdateTableReplicaAutoScalingOutput {"type":"structure",\###
"members":{"TableAutoScalingDescription":{"shape":"TableAutoScalingDescription"}}}
shape UpdateTimeToLiveInput {"type":"structure","required":["TableName","TimeToLiveSpecification"],\###
"members":{"TableName":{"shape":"TableArn","contextParam":{"name":"ResourceArn"}},\###
"TimeToLiveSpecification":{"shape":"TimeToLiveSpecification"}}}
shape UpdateTimeToLiveOutput {"type":"structure",\###
"members":{"TimeToLiveSpecification":{"shape":"TimeToLiveSpecification"}}}
shape WarmThroughput {"type":"structure","members":{"ReadUnitsPerSecond":{"shape":"LongObject"},\###
"WriteUnitsPerSecond":{"shape":"LongObject"}}}
shape WitnessStatus {"type":"string","enum":["CREATING","DELETING","ACTIVE"]}
shape WriteRequest {"type":"structure","members":{"PutRequest":{"shape":"PutRequest"},\###
"DeleteRequest":{"shape":"DeleteRequest"}}}
shape WriteRequests {"type":"list","member":{"shape":"WriteRequest"},"max":25,"min":1}
"""###
