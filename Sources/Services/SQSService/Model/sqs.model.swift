// Written by Scripts/generate-service-models from botocore's service model; do not edit.

// swift-format-ignore-file

/// The shapes and operations of `sqs`, as lines for `ServiceModel`.
let sqsModelText = ###"""
metadata {"apiVersion":"2012-11-05","awsQueryCompatible":{},"endpointPrefix":"sqs","jsonVersion":"1.0",\###
"protocol":"json","serviceAbbreviation":"Amazon SQS","serviceFullName":"Amazon Simple Queue Service",\###
"serviceId":"SQS","signatureVersion":"v4","targetPrefix":"AmazonSQS","uid":"sqs-2012-11-05"}
operation AddPermission {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"AddPermissionRequest"}}
operation CancelMessageMoveTask {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"CancelMessageMoveTaskRequest"},"output":{"shape":"CancelMessageMoveTaskResult"}}
operation ChangeMessageVisibility {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ChangeMessageVisibilityRequest"}}
operation ChangeMessageVisibilityBatch {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ChangeMessageVisibilityBatchRequest"},\###
"output":{"shape":"ChangeMessageVisibilityBatchResult"}}
operation CreateQueue {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"CreateQueueRequest"},\###
"output":{"shape":"CreateQueueResult"}}
operation DeleteMessage {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteMessageRequest"}}
operation DeleteMessageBatch {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"DeleteMessageBatchRequest"},"output":{"shape":"DeleteMessageBatchResult"}}
operation DeleteQueue {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"DeleteQueueRequest"}}
operation GetQueueAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"GetQueueAttributesRequest"},"output":{"shape":"GetQueueAttributesResult"}}
operation GetQueueUrl {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"GetQueueUrlRequest"},\###
"output":{"shape":"GetQueueUrlResult"}}
operation ListDeadLetterSourceQueues {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListDeadLetterSourceQueuesRequest"},"output":{"shape":"ListDeadLetterSourceQueuesResult"}}
operation ListMessageMoveTasks {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"ListMessageMoveTasksRequest"},"output":{"shape":"ListMessageMoveTasksResult"}}
operation ListQueueTags {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListQueueTagsRequest"},\###
"output":{"shape":"ListQueueTagsResult"}}
operation ListQueues {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ListQueuesRequest"},\###
"output":{"shape":"ListQueuesResult"}}
operation PurgeQueue {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"PurgeQueueRequest"}}
operation ReceiveMessage {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"ReceiveMessageRequest"},\###
"output":{"shape":"ReceiveMessageResult"}}
operation RemovePermission {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"RemovePermissionRequest"}}
operation SendMessage {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"SendMessageRequest"},\###
"output":{"shape":"SendMessageResult"}}
operation SendMessageBatch {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SendMessageBatchRequest"},"output":{"shape":"SendMessageBatchResult"}}
operation SetQueueAttributes {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"SetQueueAttributesRequest"}}
operation StartMessageMoveTask {"http":{"method":"POST","requestUri":"/"},\###
"input":{"shape":"StartMessageMoveTaskRequest"},"output":{"shape":"StartMessageMoveTaskResult"}}
operation TagQueue {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"TagQueueRequest"}}
operation UntagQueue {"http":{"method":"POST","requestUri":"/"},"input":{"shape":"UntagQueueRequest"}}
shape AWSAccountIdList {"type":"list","member":{"shape":"String"},"flattened":true}
shape ActionNameList {"type":"list","member":{"shape":"String"},"flattened":true}
shape AddPermissionRequest {"type":"structure","required":["QueueUrl","Label","AWSAccountIds","Actions"],\###
"members":{"QueueUrl":{"shape":"String"},"Label":{"shape":"String"},\###
"AWSAccountIds":{"shape":"AWSAccountIdList"},"Actions":{"shape":"ActionNameList"}}}
shape AttributeNameList {"type":"list","member":{"shape":"QueueAttributeName"},"flattened":true}
shape BatchEntryIdsNotDistinct {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape BatchRequestTooLong {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape BatchResultErrorEntry {"type":"structure","required":["Id","SenderFault","Code"],\###
"members":{"Id":{"shape":"String"},"SenderFault":{"shape":"Boolean"},"Code":{"shape":"String"},\###
"Message":{"shape":"String"}}}
shape BatchResultErrorEntryList {"type":"list","member":{"shape":"BatchResultErrorEntry"},"flattened":true}
shape Binary {"type":"blob"}
shape BinaryList {"type":"list","member":{"shape":"Binary"}}
shape Boolean {"type":"boolean"}
shape BoxedInteger {"type":"integer"}
shape CancelMessageMoveTaskRequest {"type":"structure","required":["TaskHandle"],\###
"members":{"TaskHandle":{"shape":"String"}}}
shape CancelMessageMoveTaskResult {"type":"structure",\###
"members":{"ApproximateNumberOfMessagesMoved":{"shape":"Long"}}}
shape ChangeMessageVisibilityBatchRequest {"type":"structure","required":["QueueUrl","Entries"],\###
"members":{"QueueUrl":{"shape":"String"},"Entries":{"shape":"ChangeMessageVisibilityBatchRequestEntryList"}}}
shape ChangeMessageVisibilityBatchRequestEntry {"type":"structure","required":["Id","ReceiptHandle"],\###
"members":{"Id":{"shape":"String"},"ReceiptHandle":{"shape":"String"},\###
"VisibilityTimeout":{"shape":"NullableInteger"}}}
shape ChangeMessageVisibilityBatchRequestEntryList {"type":"list",\###
"member":{"shape":"ChangeMessageVisibilityBatchRequestEntry"},"flattened":true}
shape ChangeMessageVisibilityBatchResult {"type":"structure","required":["Successful","Failed"],\###
"members":{"Successful":{"shape":"ChangeMessageVisibilityBatchResultEntryList"},\###
"Failed":{"shape":"BatchResultErrorEntryList"}}}
shape ChangeMessageVisibilityBatchResultEntry {"type":"structure","required":["Id"],\###
"members":{"Id":{"shape":"String"}}}
shape ChangeMessageVisibilityBatchResultEntryList {"type":"list",\###
"member":{"shape":"ChangeMessageVisibilityBatchResultEntry"},"flattened":true}
shape ChangeMessageVisibilityRequest {"type":"structure","required":["QueueUrl","ReceiptHandle",\###
"VisibilityTimeout"],"members":{"QueueUrl":{"shape":"String"},"ReceiptHandle":{"shape":"String"},\###
"VisibilityTimeout":{"shape":"NullableInteger"}}}
shape CreateQueueRequest {"type":"structure","required":["QueueName"],\###
"members":{"QueueName":{"shape":"String"},"Attributes":{"shape":"QueueAttributeMap"},\###
"tags":{"shape":"TagMap"}}}
shape CreateQueueResult {"type":"structure","members":{"QueueUrl":{"shape":"String"}}}
shape DeleteMessageBatchRequest {"type":"structure","required":["QueueUrl","Entries"],\###
"members":{"QueueUrl":{"shape":"String"},"Entries":{"shape":"DeleteMessageBatchRequestEntryList"}}}
shape DeleteMessageBatchRequestEntry {"type":"structure","required":["Id","ReceiptHandle"],\###
"members":{"Id":{"shape":"String"},"ReceiptHandle":{"shape":"String"}}}
shape DeleteMessageBatchRequestEntryList {"type":"list","member":{"shape":"DeleteMessageBatchRequestEntry"},\###
"flattened":true}
shape DeleteMessageBatchResult {"type":"structure","required":["Successful","Failed"],\###
"members":{"Successful":{"shape":"DeleteMessageBatchResultEntryList"},\###
"Failed":{"shape":"BatchResultErrorEntryList"}}}
shape DeleteMessageBatchResultEntry {"type":"structure","required":["Id"],"members":{"Id":{"shape":"String"}}}
shape DeleteMessageBatchResultEntryList {"type":"list","member":{"shape":"DeleteMessageBatchResultEntry"},\###
"flattened":true}
shape DeleteMessageRequest {"type":"structure","required":["QueueUrl","ReceiptHandle"],\###
"members":{"QueueUrl":{"shape":"String"},"ReceiptHandle":{"shape":"String"}}}
shape DeleteQueueRequest {"type":"structure","required":["QueueUrl"],\###
"members":{"QueueUrl":{"shape":"String"}}}
shape EmptyBatchRequest {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape ExceptionMessage {"type":"string"}
shape GetQueueAttributesRequest {"type":"structure","required":["QueueUrl"],\###
"members":{"QueueUrl":{"shape":"String"},"AttributeNames":{"shape":"AttributeNameList"}}}
shape GetQueueAttributesResult {"type":"structure","members":{"Attributes":{"shape":"QueueAttributeMap"}}}
shape GetQueueUrlRequest {"type":"structure","required":["QueueName"],\###
"members":{"QueueName":{"shape":"String"},"QueueOwnerAWSAccountId":{"shape":"String"}}}
shape GetQueueUrlResult {"type":"structure","members":{"QueueUrl":{"shape":"String"}}}
shape InvalidAddress {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},"exception":true}
shape InvalidAttributeName {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape InvalidAttributeValue {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape InvalidBatchEntryId {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape InvalidIdFormat {"type":"structure","members":{},"exception":true}
shape InvalidMessageContents {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape InvalidSecurity {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},"exception":true}
shape KmsAccessDenied {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},"exception":true}
shape KmsDisabled {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},"exception":true}
shape KmsInvalidKeyUsage {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape KmsInvalidState {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},"exception":true}
shape KmsNotFound {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},"exception":true}
shape KmsOptInRequired {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape KmsThrottled {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},"exception":true}
shape ListDeadLetterSourceQueuesRequest {"type":"structure","required":["QueueUrl"],\###
"members":{"QueueUrl":{"shape":"String"},"NextToken":{"shape":"Token"},"MaxResults":{"shape":"BoxedInteger"}}}
shape ListDeadLetterSourceQueuesResult {"type":"structure","required":["queueUrls"],\###
"members":{"queueUrls":{"shape":"QueueUrlList"},"NextToken":{"shape":"Token"}}}
shape ListMessageMoveTasksRequest {"type":"structure","required":["SourceArn"],\###
"members":{"SourceArn":{"shape":"String"},"MaxResults":{"shape":"NullableInteger"}}}
shape ListMessageMoveTasksResult {"type":"structure",\###
"members":{"Results":{"shape":"ListMessageMoveTasksResultEntryList","flattened":true}}}
shape ListMessageMoveTasksResultEntry {"type":"structure","members":{"TaskHandle":{"shape":"String"},\###
"Status":{"shape":"String"},"SourceArn":{"shape":"String"},"DestinationArn":{"shape":"String"},\###
"MaxNumberOfMessagesPerSecond":{"shape":"NullableInteger"},\###
"ApproximateNumberOfMessagesMoved":{"shape":"Long"},\###
"ApproximateNumberOfMessagesToMove":{"shape":"NullableLong"},"FailureReason":{"shape":"String"},\###
"StartedTimestamp":{"shape":"Long"}}}
shape ListMessageMoveTasksResultEntryList {"type":"list","member":{"shape":"ListMessageMoveTasksResultEntry"},\###
"flattened":true}
shape ListQueueTagsRequest {"type":"structure","required":["QueueUrl"],\###
"members":{"QueueUrl":{"shape":"String"}}}
shape ListQueueTagsResult {"type":"structure","members":{"Tags":{"shape":"TagMap"}}}
shape ListQueuesRequest {"type":"structure","members":{"QueueNamePrefix":{"shape":"String"},\###
"NextToken":{"shape":"Token"},"MaxResults":{"shape":"BoxedInteger"}}}
shape ListQueuesResult {"type":"structure","members":{"QueueUrls":{"shape":"QueueUrlList"},\###
"NextToken":{"shape":"Token"}}}
shape Long {"type":"long"}
shape Message {"type":"structure","members":{"MessageId":{"shape":"String"},\###
"ReceiptHandle":{"shape":"String"},"MD5OfBody":{"shape":"String"},"Body":{"shape":"String"},\###
"Attributes":{"shape":"MessageSystemAttributeMap"},"MD5OfMessageAttributes":{"shape":"String"},\###
"MessageAttributes":{"shape":"MessageBodyAttributeMap"}}}
shape MessageAttributeName {"type":"string"}
shape MessageAttributeNameList {"type":"list","member":{"shape":"MessageAttributeName"},"flattened":true}
shape MessageAttributeValue {"type":"structure","required":["DataType"],\###
"members":{"StringValue":{"shape":"String"},"BinaryValue":{"shape":"Binary"},\###
"StringListValues":{"shape":"StringList","flattened":true},"BinaryListValues":{"shape":"BinaryList",\###
"flattened":true},"DataType":{"shape":"String"}}}
shape MessageBodyAttributeMap {"type":"map","key":{"shape":"String"},\###
"value":{"shape":"MessageAttributeValue"},"flattened":true}
shape MessageBodySystemAttributeMap {"type":"map","key":{"shape":"MessageSystemAttributeNameForSends"},\###
"value":{"shape":"MessageSystemAttributeValue"},"flattened":true}
shape MessageList {"type":"list","member":{"shape":"Message"},"flattened":true}
shape MessageNotInflight {"type":"structure","members":{},"exception":true}
shape MessageSystemAttributeList {"type":"list","member":{"shape":"MessageSystemAttributeName"},\###
"flattened":true}
shape MessageSystemAttributeMap {"type":"map","key":{"shape":"MessageSystemAttributeName"},\###
"value":{"shape":"String"},"flattened":true}
shape MessageSystemAttributeName {"type":"string","enum":["All","SenderId","SentTimestamp",\###
"ApproximateReceiveCount","ApproximateFirstReceiveTimestamp","SequenceNumber","MessageDeduplicationId",\###
"MessageGroupId","AWSTraceHeader","DeadLetterQueueSourceArn"]}
shape MessageSystemAttributeNameForSends {"type":"string","enum":["AWSTraceHeader"]}
shape MessageSystemAttributeValue {"type":"structure","required":["DataType"],\###
"members":{"StringValue":{"shape":"String"},"BinaryValue":{"shape":"Binary"},\###
"StringListValues":{"shape":"StringList","flattened":true},"BinaryListValues":{"shape":"BinaryList",\###
"flattened":true},"DataType":{"shape":"String"}}}
shape NullableInteger {"type":"integer"}
shape NullableLong {"type":"long"}
shape OverLimit {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},"exception":true}
shape PurgeQueueInProgress {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape PurgeQueueRequest {"type":"structure","required":["QueueUrl"],"members":{"QueueUrl":{"shape":"String"}}}
shape QueueAttributeMap {"type":"map","key":{"shape":"QueueAttributeName"},"value":{"shape":"String"},\###
"flattened":true}
shape QueueAttributeName {"type":"string","enum":["All","Policy","VisibilityTimeout","MaximumMessageSize",\###
"MessageRetentionPeriod","ApproximateNumberOfMessages","ApproximateNumberOfMessagesNotVisible",\###
"CreatedTimestamp","LastModifiedTimestamp","QueueArn","ApproximateNumberOfMessagesDelayed","DelaySeconds",\###
"ReceiveMessageWaitTimeSeconds","RedrivePolicy","FifoQueue","ContentBasedDeduplication","KmsMasterKeyId",\###
"KmsDataKeyReusePeriodSeconds","DeduplicationScope","FifoThroughputLimit","RedriveAllowPolicy",\###
"SqsManagedSseEnabled"]}
shape QueueDeletedRecently {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape QueueDoesNotExist {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape QueueNameExists {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},"exception":true}
shape QueueUrlList {"type":"list","member":{"shape":"String"},"flattened":true}
shape ReceiptHandleIsInvalid {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape ReceiveMessageRequest {"type":"structure","required":["QueueUrl"],\###
"members":{"QueueUrl":{"shape":"String"},"AttributeNames":{"shape":"AttributeNameList"},\###
"MessageSystemAttributeNames":{"shape":"MessageSystemAttributeList"},\###
"MessageAttributeNames":{"shape":"MessageAttributeNameList"},\###
"MaxNumberOfMessages":{"shape":"NullableInteger"},"VisibilityTimeout":{"shape":"NullableInteger"},\###
"WaitTimeSeconds":{"shape":"NullableInteger"},"ReceiveRequestAttemptId":{"shape":"String"}}}
shape ReceiveMessageResult {"type":"structure","members":{"Messages":{"shape":"MessageList"}}}
shape RemovePermissionRequest {"type":"structure","required":["QueueUrl","Label"],\###
"members":{"QueueUrl":{"shape":"String"},"Label":{"shape":"String"}}}
shape RequestThrottled {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape ResourceNotFoundException {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape SendMessageBatchRequest {"type":"structure","required":["QueueUrl","Entries"],\###
"members":{"QueueUrl":{"shape":"String"},"Entries":{"shape":"SendMessageBatchRequestEntryList"}}}
shape SendMessageBatchRequestEntry {"type":"structure","required":["Id","MessageBody"],\###
"members":{"Id":{"shape":"String"},"MessageBody":{"shape":"String"},\###
"DelaySeconds":{"shape":"NullableInteger"},"MessageAttributes":{"shape":"MessageBodyAttributeMap"},\###
"MessageSystemAttributes":{"shape":"MessageBodySystemAttributeMap"},\###
"MessageDeduplicationId":{"shape":"String"},"MessageGroupId":{"shape":"String"}}}
shape SendMessageBatchRequestEntryList {"type":"list","member":{"shape":"SendMessageBatchRequestEntry"},\###
"flattened":true}
shape SendMessageBatchResult {"type":"structure","required":["Successful","Failed"],\###
"members":{"Successful":{"shape":"SendMessageBatchResultEntryList"},\###
"Failed":{"shape":"BatchResultErrorEntryList"}}}
shape SendMessageBatchResultEntry {"type":"structure","required":["Id","MessageId","MD5OfMessageBody"],\###
"members":{"Id":{"shape":"String"},"MessageId":{"shape":"String"},"MD5OfMessageBody":{"shape":"String"},\###
"MD5OfMessageAttributes":{"shape":"String"},"MD5OfMessageSystemAttributes":{"shape":"String"},\###
"SequenceNumber":{"shape":"String"}}}
shape SendMessageBatchResultEntryList {"type":"list","member":{"shape":"SendMessageBatchResultEntry"},\###
"flattened":true}
shape SendMessageRequest {"type":"structure","required":["QueueUrl","MessageBody"],\###
"members":{"QueueUrl":{"shape":"String"},"MessageBody":{"shape":"String"},\###
"DelaySeconds":{"shape":"NullableInteger"},"MessageAttributes":{"shape":"MessageBodyAttributeMap"},\###
"MessageSystemAttributes":{"shape":"MessageBodySystemAttributeMap"},\###
"MessageDeduplicationId":{"shape":"String"},"MessageGroupId":{"shape":"String"}}}
shape SendMessageResult {"type":"structure","members":{"MD5OfMessageBody":{"shape":"String"},\###
"MD5OfMessageAttributes":{"shape":"String"},"MD5OfMessageSystemAttributes":{"shape":"String"},\###
"MessageId":{"shape":"String"},"SequenceNumber":{"shape":"String"}}}
shape SetQueueAttributesRequest {"type":"structure","required":["QueueUrl","Attributes"],\###
"members":{"QueueUrl":{"shape":"String"},"Attributes":{"shape":"QueueAttributeMap"}}}
shape StartMessageMoveTaskRequest {"type":"structure","required":["SourceArn"],\###
"members":{"SourceArn":{"shape":"String"},"DestinationArn":{"shape":"String"},\###
"MaxNumberOfMessagesPerSecond":{"shape":"NullableInteger"}}}
shape StartMessageMoveTaskResult {"type":"structure","members":{"TaskHandle":{"shape":"String"}}}
shape String {"type":"string"}
shape StringList {"type":"list","member":{"shape":"String"}}
shape TagKey {"type":"string"}
shape TagKeyList {"type":"list","member":{"shape":"TagKey"},"flattened":true}
shape TagMap {"type":"map","key":{"shape":"TagKey"},"value":{"shape":"TagValue"},"flattened":true}
shape TagQueueRequest {"type":"structure","required":["QueueUrl","Tags"],\###
"members":{"QueueUrl":{"shape":"String"},"Tags":{"shape":"TagMap"}}}
shape TagValue {"type":"string"}
shape Token {"type":"string"}
shape TooManyEntriesInBatchRequest {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape UnsupportedOperation {"type":"structure","members":{"message":{"shape":"ExceptionMessage"}},\###
"exception":true}
shape UntagQueueRequest {"type":"structure","required":["QueueUrl","TagKeys"],\###
"members":{"QueueUrl":{"shape":"String"},"TagKeys":{"shape":"TagKeyList"}}}
"""###
