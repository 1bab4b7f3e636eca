import JSONTree
import SAMTemplate
import Testing

/// What SAM makes of events, compared with the logical ids and properties `aws-sam-translator` 1.110 gives.
@Suite struct SAMEventTests {
    private static func stack(_ events: String, extra: String = "", globals: String = "") throws -> TemplateStack {
        try Loading.stack(template(events, extra: extra, globals: globals))
    }

    private static func template(_ events: String, extra: String = "", globals: String = "") -> String {
        """
        Transform: AWS::Serverless-2016-10-31
        \(globals)
        Resources:
          Q: {Type: AWS::SQS::Queue}
          T:
            Type: AWS::DynamoDB::Table
            Properties:
              KeySchema: [{AttributeName: a, KeyType: HASH}]
              AttributeDefinitions: [{AttributeName: a, AttributeType: S}]
              StreamSpecification: {StreamViewType: NEW_IMAGE}
          F:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: src
              Handler: app.handler
              Runtime: nodejs22.x
              Role: arn:aws:iam::000000000000:role/mine
              Events: {\(events)}
        \(extra)
        """
    }

    private static func properties(_ stack: TemplateStack, _ id: String) throws -> JSON {
        .object(try stack.evaluate(try #require(stack.resource(id)), resolver: Loading.echo))
    }

    private static let proxy: JSON = [
        "x-amazon-apigateway-integration": [
            "httpMethod": "POST", "type": "aws_proxy",
            "uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/<F.Arn>/invocations",
        ], "responses": [:],
    ]

    @Test func whatBecomesOfFailedEvents() throws {
        let text = """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties:
                  InlineCode: x
                  Handler: app.handler
                  Runtime: nodejs22.x
                  EventInvokeConfig:
                    MaximumRetryAttempts: 0
                    DestinationConfig:
                      OnSuccess: {Type: SQS}
                      OnFailure: {Type: SNS, Destination: arn:aws:sns:eu-west-1:000000000000:t}

            """
        let stack = try Loading.stack(text)
        #expect(stack.resource("FEventInvokeConfigOnSuccessQueue")?.typeName == "AWS::SQS::Queue")
        #expect(
            try SAMEventTests.properties(stack, "FEventInvokeConfig") == [
                "FunctionName": "<F>", "Qualifier": "$LATEST", "MaximumRetryAttempts": 0,
                "DestinationConfig": [
                    "OnSuccess": ["Destination": "<FEventInvokeConfigOnSuccessQueue.Arn>"],
                    "OnFailure": ["Destination": "arn:aws:sns:eu-west-1:000000000000:t"],
                ],
            ])
        let published = try Loading.stack(text + "      AutoPublishAlias: live\n")
        #expect(try SAMEventTests.properties(published, "FEventInvokeConfig")["Qualifier"] == "live")
    }

    @Test func schedule() throws {
        let stack = try SAMEventTests.stack(
            "S: {Type: Schedule, Properties: {Schedule: rate(1 minute), Enabled: false, Name: n, Input: '{}'}}")
        #expect(
            try SAMEventTests.properties(stack, "FS") == [
                "Name": "n", "ScheduleExpression": "rate(1 minute)", "State": "DISABLED",
                "Targets": [["Arn": "<F.Arn>", "Id": "FSLambdaTarget", "Input": "{}"]],
            ])
        #expect(try SAMEventTests.properties(stack, "FSPermission")["SourceArn"] == "<FS.Arn>")
        #expect(stack.resource("FRole") == nil)
    }

    @Test(arguments: ["EventBridgeRule", "CloudWatchEvent"])
    func rules(type: String) throws {
        let stack = try SAMEventTests.stack(
            "E: {Type: \(type), Properties: {EventBusName: b, Pattern: {source: [a]}, Target: {Id: t}, State: DISABLED,"
                + " RetryPolicy: {MaximumRetryAttempts: '2'}, DeadLetterConfig: {Type: SQS}}}")
        #expect(
            try SAMEventTests.properties(stack, "FE") == [
                "EventBusName": "b", "EventPattern": ["source": ["a"]], "State": "DISABLED",
                "Targets": [
                    [
                        "Arn": "<F.Arn>", "Id": "t", "RetryPolicy": ["MaximumRetryAttempts": 2],
                        "DeadLetterConfig": ["Arn": "<FEQueue.Arn>"],
                    ]
                ],
            ])
        #expect(stack.resource("FEQueue")?.typeName == "AWS::SQS::Queue")
        #expect(stack.resource("FEQueuePolicy")?.typeName == "AWS::SQS::QueuePolicy")
    }

    @Test func subscriptions() throws {
        let stack = try SAMEventTests.stack(
            "N: {Type: SNS, Properties: {Topic: !Ref News, FilterPolicy: {kind: [a]}, SqsSubscription: false}}",
            extra: "  News: {Type: AWS::SNS::Topic}")
        #expect(
            try SAMEventTests.properties(stack, "FN") == [
                "Endpoint": "<F.Arn>", "Protocol": "lambda", "TopicArn": "<News>", "FilterPolicy": ["kind": ["a"]],
            ])
        #expect(try SAMEventTests.properties(stack, "FNPermission")["Principal"] == "sns.amazonaws.com")
    }

    @Test func subscriptionsThroughAQueue() throws {
        let stack = try SAMEventTests.stack(
            "N: {Type: SNS, Properties: {Topic: !Ref News, FilterPolicy: {kind: [a]}, SqsSubscription: true}}",
            extra: "  News: {Type: AWS::SNS::Topic}")
        #expect(
            try SAMEventTests.properties(stack, "FN") == [
                "Endpoint": "<FNQueue.Arn>", "Protocol": "sqs", "TopicArn": "<News>", "FilterPolicy": ["kind": ["a"]],
            ])
        #expect(try SAMEventTests.properties(stack, "FNQueue") == [:])
        let policy = try SAMEventTests.properties(stack, "FNQueuePolicy")
        #expect(policy["Queues"] == ["<FNQueue>"])
        #expect(policy["PolicyDocument"]?["Statement"]?[0]?["Condition"]?["ArnEquals"]?["aws:SourceArn"] == "<News>")
        #expect(
            try SAMEventTests.properties(stack, "FNEventSourceMapping") == [
                "BatchSize": 10, "Enabled": true, "EventSourceArn": "<FNQueue.Arn>", "FunctionName": "<F>",
            ])
        #expect(stack.resource("FNPermission") == nil)

        let named = try SAMEventTests.stack(
            "N: {Type: SNS, Properties: {Topic: t, SqsSubscription: {QueueArn: !GetAtt Q.Arn, QueueUrl: !Ref Q,"
                + " QueuePolicyLogicalId: P, BatchSize: 5, Enabled: false}}}")
        #expect(try SAMEventTests.properties(named, "FN")["Endpoint"] == "<Q.Arn>")
        #expect(try SAMEventTests.properties(named, "FNEventSourceMapping")["BatchSize"] == 5)
        #expect(named.resource("P")?.typeName == "AWS::SQS::QueuePolicy" && named.resource("FNQueue") == nil)
        #expect(named.notices.contains { $0.message.hasPrefix("SAM enables the mapping") })
    }

    @Test(arguments: ["{QueueArn: a}", "[a]", "maybe", "{QueueArn: a, QueueUrl: b, Batch: 1}"])
    func subscriptionsOfNoQueue(subscription: String) {
        let faults = Loading.faults(
            SAMEventTests.template("N: {Type: SNS, Properties: {Topic: t, SqsSubscription: \(subscription)}}"))
        #expect(faults.count == 1 && faults[0].contains("SqsSubscription"), "\(faults)")
    }

    @Test(arguments: ["DynamoDB", "Kinesis", "S3", "HttpApi"])
    func otherEventsAreFaults(type: String) {
        let faults = Loading.faults(
            SAMEventTests.template(
                "D: {Type: \(type), Properties: {Stream: !GetAtt T.StreamArn, StartingPosition: LATEST}}"))
        #expect(faults.count == 1 && faults[0].contains("the event type '\(type)' of 'F' is not supported"))
    }

    @Test(arguments: [
        "BisectBatchOnFunctionError: true", "DestinationConfig: {}", "MaximumRetryAttempts: 1",
        "ParallelizationFactor: 2", "StartingPosition: LATEST", "TumblingWindowInSeconds: 9",
    ])
    func propertiesOfStreamsAreFaults(property: String) {
        let name = property.prefix { $0 != ":" }
        let faults = Loading.faults(
            SAMEventTests.template("D: {Type: SQS, Properties: {Queue: !GetAtt Q.Arn, \(property)}}"))
        #expect(faults.count == 1 && faults[0].contains("\(name) of AWS::Lambda::EventSourceMapping"))
    }

    @Test func implicitAPI() throws {
        let stack = try SAMEventTests.stack(
            "A: {Type: Api, Properties: {Path: '/x/{id}', Method: any}}",
            extra: "Outputs: {U: {Value: !Sub 'https://${ServerlessRestApi}/${ServerlessRestApi.Stage}'}}")
        let api = try SAMEventTests.properties(stack, "ServerlessRestApi")
        #expect(api["Body"]?["paths"] == ["/x/{id}": ["x-amazon-apigateway-any-method": SAMEventTests.proxy]])
        #expect(try SAMEventTests.properties(stack, "ServerlessRestApiProdStage")["StageName"] == "Prod")
        #expect(
            try SAMEventTests.properties(stack, "FAPermissionProd")["SourceArn"]
                == "arn:aws:execute-api:eu-west-1:000000000000:<ServerlessRestApi>/*/*/x/*")
        let output = try stack.evaluate(try #require(stack.outputs.first), resolver: Loading.echo)
        #expect(output == "https://<ServerlessRestApi>/<ServerlessRestApiProdStage>")
    }

    @Test func stageNamesFromParametersAreJustStage() throws {
        let stack = try SAMEventTests.stack(
            "A: {Type: Api, Properties: {Path: /x, Method: get, RestApiId: !Ref Api}}",
            extra: "  Api: {Type: AWS::Serverless::Api, Properties: {StageName: !Sub 'dev'}}")
        #expect(try SAMEventTests.properties(stack, "ApiStage")["StageName"] == "dev")
        #expect(stack.resource("FAPermissionStage") != nil)
    }

    @Test func crossOriginRequests() throws {
        let stack = try SAMEventTests.stack(
            "A: {Type: Api, Properties: {Path: /x, Method: post}}",
            globals: "Globals: {Api: {Cors: \"'*'\", OpenApiVersion: 3.0.1}}")
        let body = try #require(try SAMEventTests.properties(stack, "ServerlessRestApi")["Body"])
        #expect(body["openapi"] == "3.0.1" && body["paths"]?["/x"]?["post"] == SAMEventTests.proxy)
        let integration = try #require(body["paths"]?["/x"]?["options"]?["x-amazon-apigateway-integration"])
        #expect(integration["type"] == "mock")
        #expect(
            integration["responses"]?["default"]?["responseParameters"] == [
                "method.response.header.Access-Control-Allow-Methods": "'OPTIONS,POST'",
                "method.response.header.Access-Control-Allow-Origin": "'*'",
            ])
    }

    @Test func ownDefinitionsKeepTheirPaths() throws {
        let stack = try SAMEventTests.stack(
            "A: {Type: Api, Properties: {Path: /x, Method: get, RestApiId: !Ref Api}}",
            extra: "  Api: {Type: AWS::Serverless::Api, Properties: {StageName: v1, DefinitionBody: {paths: {/y: {}}}}}"
        )
        #expect(try SAMEventTests.properties(stack, "Api")["Body"] == ["paths": ["/y": [:]]])
        #expect(stack.resource("FAPermissionv1") != nil && stack.resource("Apiv1Stage") != nil)
    }

    @Test func publishedAliasesAreWhatEventsInvoke() throws {
        let stack = try Loading.stack(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Q: {Type: AWS::SQS::Queue}
              F:
                Type: AWS::Serverless::Function
                Properties:
                  InlineCode: "exports.handler = 1"
                  Handler: index.handler
                  Runtime: nodejs22.x
                  AutoPublishAlias: live
                  Events: {Q: {Type: SQS, Properties: {Queue: !GetAtt Q.Arn}}}
              L: {Type: AWS::Serverless::LayerVersion, Properties: {ContentUri: layer, RetentionPolicy: Delete}}
              G:
                Type: AWS::Serverless::Function
                Properties: {CodeUri: g, Handler: a.b, Runtime: python3.7, Layers: [!Ref L]}
            Outputs:
              V: {Value: !Ref F.Version}
              A: {Value: !Sub "${F.Alias}"}
            """)
        let version = try #require(stack.resources.first { $0.typeName == "AWS::Lambda::Version" })
        #expect(version.logicalID.hasPrefix("FVersion") && version.deletionPolicy == "Retain")
        #expect(
            try SAMEventTests.properties(stack, "FAliaslive") == [
                "Name": "live", "FunctionName": "<F>", "FunctionVersion": .string("<\(version.logicalID).Version>"),
            ])
        #expect(try SAMEventTests.properties(stack, "FQ")["FunctionName"] == "<FAliaslive>")
        #expect(try SAMEventTests.properties(stack, "F")["Code"] == ["ZipFile": "exports.handler = 1"])
        let layer = try #require(stack.resources.first { $0.typeName == "AWS::Lambda::LayerVersion" })
        #expect(layer.logicalID.hasPrefix("L") && layer.logicalID.count == 11 && layer.deletionPolicy == "Delete")
        #expect(try SAMEventTests.properties(stack, "G")["Layers"] == [.string("<\(layer.logicalID)>")])
        let outputs = try stack.outputs.map { try stack.evaluate($0, resolver: Loading.echo) }
        #expect(outputs == ["<\(version.logicalID)>", "<FAliaslive>"])
    }

    @Test func stateMachineEvents() throws {
        let stack = try Loading.stack(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              M:
                Type: AWS::Serverless::StateMachine
                Properties:
                  Type: EXPRESS
                  Definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}
                  Events:
                    S: {Type: Schedule, Properties: {Schedule: rate(1 day)}}
                    A: {Type: Api, Properties: {Path: /start, Method: post}}
                    U: {Type: Api, Properties: {Path: /start, Method: any, UnescapeMappingTemplate: true}}
            """)
        #expect(
            try SAMEventTests.properties(stack, "MS")["Targets"] == [
                ["Arn": "<M>", "Id": "MSStepFunctionsTarget", "RoleArn": "<MSRole.Arn>"]
            ])
        let machine = try SAMEventTests.properties(stack, "M")
        #expect(machine["StateMachineType"] == "EXPRESS" && machine["RoleArn"] == "<MRole.Arn>")
        let post = try SAMEventTests.properties(stack, "ServerlessRestApi")["Body"]?["paths"]?["/start"]?["post"]
        let integration = try #require(post?["x-amazon-apigateway-integration"])
        #expect(integration["uri"] == "arn:aws:apigateway:eu-west-1:states:action/StartExecution")
        #expect(
            integration["requestTemplates"]?["application/json"]
                == #"{"input": "$util.escapeJavaScript($input.json('$'))", "stateMachineArn": "<M>"}"#)
        // As aws-sam-translator 1.110 writes them.
        #expect(integration["type"] == "aws" && integration["httpMethod"] == "POST")
        #expect(integration["credentials"] == "<MARole.Arn>")
        #expect(integration["responses"] == ["200": ["statusCode": "200"], "400": ["statusCode": "400"]])
        let paths = try SAMEventTests.properties(stack, "ServerlessRestApi")["Body"]?["paths"]?["/start"]
        let any = paths?["x-amazon-apigateway-any-method"]?["x-amazon-apigateway-integration"]
        #expect(
            any?["requestTemplates"]?["application/json"]
                == #"{"input": "$util.escapeJavaScript($input.json('$')).replaceAll("\\'","'")", "stateMachineArn": "<M>"}"#
        )
        let policy = try SAMEventTests.properties(stack, "MARole")["Policies"]?[0]
        #expect(policy?["PolicyName"] == "MARoleStartExecutionPolicy")
    }

    @Test func simpleTables() throws {
        let stack = try Loading.stack(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              A: {Type: AWS::Serverless::SimpleTable}
              B: {Type: AWS::Serverless::SimpleTable, Properties: {PrimaryKey: {Name: k, Type: Number}, Tags: {a: b}}}
            """)
        #expect(
            try SAMEventTests.properties(stack, "A") == [
                "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
                "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]], "BillingMode": "PAY_PER_REQUEST",
            ])
        let second = try SAMEventTests.properties(stack, "B")
        #expect(second["AttributeDefinitions"] == [["AttributeName": "k", "AttributeType": "N"]])
        #expect(second["Tags"] == [["Key": "a", "Value": "b"]])
    }
}
