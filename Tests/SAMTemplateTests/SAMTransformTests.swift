import JSONTree
import SAMTemplate
import Testing

@Suite struct SAMTransformTests {
    /// A small shop: three functions, an API, a state machine, a bus with three rules to one queue.
    static let shop = """
        AWSTemplateFormatVersion: "2010-09-09"
        Transform: AWS::Serverless-2016-10-31
        Description: A shop
        Parameters:
          Outcome: {Type: String, Default: Successful, AllowedValues: [Successful, Failed, Manual]}
        Globals:
          Function:
            Runtime: python3.13
            Timeout: 15
            Environment:
              Variables:
                OUTCOME: !Ref Outcome
        Resources:
          Orders:
            Type: AWS::DynamoDB::Table
            Properties:
              AttributeDefinitions: [{AttributeName: cart_id, AttributeType: S}]
              KeySchema: [{AttributeName: cart_id, KeyType: HASH}]
              BillingMode: PAY_PER_REQUEST
          Bus:
            Type: AWS::Events::EventBus
            Properties: {Name: !Sub "${AWS::StackName}-bus"}
          PaymentFailed: &rule
            Type: AWS::Events::Rule
            Properties: &properties
              EventBusName: !Ref Bus
              EventPattern: {source: [Shop], detail-type: [PaymentFailed]}
              Targets: [{Arn: !GetAtt Queue.Arn, Id: Queue}]
          ShippingFailed:
            <<: *rule
            Properties:
              <<: *properties
              EventPattern: {source: [Shop], detail-type: [ShippingFailed]}
          ShippingSuccessful:
            <<: *rule
            Properties:
              <<: *properties
              EventPattern: {source: [Shop], detail-type: [ShippingSuccessful]}
          Queue: {Type: AWS::SQS::Queue}
          QueuePolicy:
            Type: AWS::SQS::QueuePolicy
            Properties:
              Queues: [!Ref Queue]
              PolicyDocument:
                Statement:
                  - {Effect: Allow, Action: sqs:SendMessage, Resource: !GetAtt Queue.Arn,
                     Condition: {ArnEquals: {"aws:SourceArn": !GetAtt PaymentFailed.Arn}},
                     Principal: {Service: events.amazonaws.com}}
          Api:
            Type: AWS::Serverless::Api
            Properties: {StageName: dev}
          Payment:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: functions/payment/
              Handler: app.handler
              Policies: [{StepFunctionsExecutionPolicy: {StateMachineName: "*"}}]
              Events:
                Post: {Type: Api, Properties: {RestApiId: !Ref Api, Path: /checkout/payment, Method: post}}
          Shipping:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: functions/shipping/
              Handler: app.handler
              Events:
                Post: {Type: Api, Properties: {RestApiId: !Ref Api, Path: /checkout/shipping, Method: POST}}
          Notify:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: functions/notify/
              Handler: app.handler
              Environment: {Variables: {TABLE: !Ref Orders, PORT: 25}}
              Policies:
                - DynamoDBReadPolicy: {TableName: !Ref Orders}
                - Statement: [{Effect: Allow, Action: ses:SendEmail, Resource: "*"}]
              Events:
                Queue: {Type: SQS, Properties: {Queue: !GetAtt Queue.Arn, BatchSize: 1}}
          Checkout:
            Type: AWS::Serverless::StateMachine
            Properties:
              DefinitionUri: statemachine/checkout.asl.json
              DefinitionSubstitutions:
                Table: !Ref Orders
                Endpoint: !Sub "${Api}.execute-api.${AWS::Region}.amazonaws.com"
                Seconds: 5
              Policies: [{DynamoDBCrudPolicy: {TableName: !Ref Orders}}]
        Outputs:
          Url: {Value: !Sub "https://${Api}.execute-api.${AWS::Region}.amazonaws.com/dev", Export: {Name: url}}
          Machine: {Value: !Ref Checkout}
        """

    static let asl = #"{"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": ${Seconds}, "End": true}}}"#

    static func load() throws -> TemplateStack {
        try Loading.stack(shop, files: ["statemachine/checkout.asl.json": asl])
    }

    private static func properties(_ stack: TemplateStack, _ id: String) throws -> JSON {
        .object(try stack.evaluate(try #require(stack.resource(id)), resolver: Loading.echo))
    }

    @Test func theShopHasSAMsLogicalIDs() throws {
        let stack = try SAMTransformTests.load()
        let ids = stack.resources.map { id in
            id.typeName == "AWS::ApiGateway::Deployment" ? String(id.logicalID.dropLast(10)) : id.logicalID
        }
        #expect(
            ids.sorted() == [
                "Api", "ApiDeployment", "ApidevStage", "Bus", "Checkout", "CheckoutRole", "Notify", "NotifyQueue",
                "NotifyRole", "Orders", "Payment", "PaymentFailed", "PaymentPostPermissiondev", "PaymentRole", "Queue",
                "QueuePolicy", "Shipping", "ShippingFailed", "ShippingPostPermissiondev", "ShippingRole",
                "ShippingSuccessful",
            ])
        #expect(stack.description == "A shop")
        for resource in stack.resources {
            let place = try #require(stack.resources.firstIndex { $0.logicalID == resource.logicalID })
            let earlier = Set(stack.resources[..<place].map(\.logicalID))
            #expect(earlier.isSuperset(of: resource.dependencies), "\(resource.logicalID)")
        }
    }

    @Test func functions() throws {
        let stack = try SAMTransformTests.load()
        let notify = try SAMTransformTests.properties(stack, "Notify")
        #expect(
            notify == [
                "Code": "functions/notify/",
                "Environment": ["Variables": ["OUTCOME": "Successful", "TABLE": "<Orders>", "PORT": "25"]],
                "Handler": "app.handler", "Runtime": "python3.13", "Timeout": 15, "Role": "<NotifyRole.Arn>",
                "Tags": [["Key": "lambda:createdBy", "Value": "SAM"]],
            ])
        let mapping = try SAMTransformTests.properties(stack, "NotifyQueue")
        #expect(mapping == ["EventSourceArn": "<Queue.Arn>", "FunctionName": "<Notify>", "BatchSize": 1])
    }

    @Test func api() throws {
        let stack = try SAMTransformTests.load()
        let body = try #require(try SAMTransformTests.properties(stack, "Api")["Body"])
        let uri = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/<Payment.Arn>/invocations"
        #expect(
            body["paths"]?["/checkout/payment"] == [
                "post": [
                    "x-amazon-apigateway-integration": [
                        "httpMethod": "POST", "type": "aws_proxy", "uri": .string(uri),
                    ],
                    "responses": [:],
                ]
            ])
        #expect(body["paths"]?.object?.keys == ["/checkout/payment", "/checkout/shipping"])
        #expect(body["swagger"] == "2.0" && body["info"]?["title"] == "shop")
        let stage = try SAMTransformTests.properties(stack, "ApidevStage")
        #expect(stage["StageName"] == "dev" && stage["RestApiId"] == "<Api>")
        let permission = try SAMTransformTests.properties(stack, "PaymentPostPermissiondev")
        #expect(
            permission["SourceArn"] == "arn:aws:execute-api:eu-west-1:000000000000:<Api>/*/POST/checkout/payment")
        let outputs = try stack.outputs.map { try stack.evaluate($0, resolver: Loading.echo) }
        #expect(outputs == ["https://<Api>.execute-api.eu-west-1.amazonaws.com/dev", "<Checkout>"])
        #expect(stack.outputs.map(\.exportName) == ["url", nil])
    }

    @Test func stateMachine() throws {
        let stack = try SAMTransformTests.load()
        let resource = try #require(stack.resource("Checkout"))
        #expect(resource.definitionFile == "statemachine/checkout.asl.json")
        let properties = try stack.evaluate(resource, resolver: Loading.echo)
        #expect(properties["DefinitionString"] == .string(SAMTransformTests.asl))
        #expect(
            properties["DefinitionSubstitutions"] == [
                "Table": "<Orders>", "Endpoint": "<Api>.execute-api.eu-west-1.amazonaws.com", "Seconds": "5",
            ])
        let text = try #require(try StateMachineDefinition.text(of: properties, file: "checkout.asl.json"))
        #expect(try JSON(parsing: text)["States"]?["W"]?["Seconds"] == 5)
    }

    @Test func grantingTypesAreListed() throws {
        let stack = try SAMTransformTests.load()
        let granting = stack.resources.filter { !$0.isEmulated }.map(\.typeName)
        #expect(Set(granting) == ["AWS::Lambda::Permission", "AWS::SQS::QueuePolicy"])
        #expect(
            stack.notices.contains {
                $0.message
                    == "QueuePolicy (AWS::SQS::QueuePolicy) only grants permission or watches; it has no effect here"
            })
    }
}
