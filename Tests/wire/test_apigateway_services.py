"""REST APIs in front of AWS services: `type: aws` integrations, with mapping templates, from templates to answers."""

import json
import re
import urllib.error
import urllib.request

import pytest
from checkout_process import Server, checkout
from conftest import ACCOUNT, eventually, make_client

TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::StateMachine
    Properties:
      Name: orders
      Definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}
      Events:
        Post: {Type: Api, Properties: {Path: /orders, Method: post}}
        Plain: {Type: Api, Properties: {Path: /plain, Method: post, UnescapeMappingTemplate: true}}
  Price:
    Type: AWS::Serverless::StateMachine
    Properties:
      Name: price
      Type: EXPRESS
      Definition:
        StartAt: A
        States:
          A: {Type: Choice, Default: B, Choices: [{Variable: $.n, NumericLessThan: 0, Next: F}]}
          B: {Type: Pass, Parameters: {"total.$": "States.MathAdd($.n, 1)"}, End: true}
          F: {Type: Fail, Error: Negative, Cause: less than nothing}
  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: orders-in}}
  Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: news}}
  Subscription:
    Type: AWS::SNS::Subscription
    Properties: {TopicArn: !Ref Topic, Protocol: sqs, Endpoint: !GetAtt Queue.Arn, RawMessageDelivery: true}
  QueuePolicy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!Ref Queue]
      PolicyDocument:
        Statement:
          - {Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: sqs:SendMessage, Resource: !GetAtt Queue.Arn}
  Table:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: orders
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
  Echo:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.12
      Handler: index.handler
      InlineCode: |
        def handler(event, context):
            if event.get("fail"):
                raise Exception("Not found: " + event["fail"])
            return {"got": event}
  Plain: {Type: AWS::ApiGateway::RestApi, Properties: {Name: plain}}
  PlainMethod:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Plain
      ResourceId: !GetAtt Plain.RootResourceId
      HttpMethod: POST
      AuthorizationType: NONE
      Integration:
        Type: AWS
        IntegrationHttpMethod: POST
        Credentials: !GetAtt Role.Arn
        Uri: !Sub arn:aws:apigateway:${AWS::Region}:sqs:path/${AWS::AccountId}/${Queue.QueueName}
        PassthroughBehavior: NEVER
        RequestParameters:
          integration.request.header.Content-Type: "'application/x-amz-json-1.0'"
          integration.request.header.X-Amz-Target: "'AmazonSQS.SendMessage'"
        RequestTemplates:
          application/json: !Sub |
            {"QueueUrl": "${Queue}", "MessageBody": "$util.escapeJavaScript($input.body)"}
        IntegrationResponses:
          - {StatusCode: "200", SelectionPattern: "200", ResponseTemplates: {application/json: "$input.path('$.MessageId')"}}
          - StatusCode: "502"
            ResponseParameters: {method.response.header.X-Why: integration.response.body.message}
      MethodResponses: [{StatusCode: "200"}, {StatusCode: "502"}]
  PlainDeployment:
    Type: AWS::ApiGateway::Deployment
    DependsOn: PlainMethod
    Properties: {RestApiId: !Ref Plain, StageName: live}
  Files: {Type: AWS::S3::Bucket, Properties: {BucketName: files}}
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: apigateway.amazonaws.com}, Action: sts:AssumeRole}]
  Api:
    Type: AWS::Serverless::Api
    Properties:
      Name: services
      StageName: dev
      DefinitionBody:
        swagger: "2.0"
        info: {title: services, version: "1"}
        paths:
          /price:
            post:
              x-amazon-apigateway-integration:
                type: aws
                httpMethod: POST
                credentials: !GetAtt Role.Arn
                uri: !Sub arn:aws:apigateway:${AWS::Region}:states:action/StartSyncExecution
                passthroughBehavior: when_no_templates
                requestTemplates:
                  application/json: !Sub |
                    #set($payload = $input.json('$'))
                    {"input": "$util.escapeJavaScript($payload)", "stateMachineArn": "${Price}"}
                responses:
                  default:
                    statusCode: "200"
                    responseTemplates:
                      application/json: |
                        #set($root = $input.path('$'))
                        #if($root.status == "FAILED")
                        #set($context.responseOverride.status = 422)
                        {"error": "$root.error", "cause": "$root.cause"}
                        #else
                        $root.output
                        #end
          /queue/{kind}:
            post:
              x-amazon-apigateway-integration:
                type: aws
                httpMethod: POST
                credentials: !GetAtt Role.Arn
                uri: !Sub arn:aws:apigateway:${AWS::Region}:sqs:path/${AWS::AccountId}/${Queue.QueueName}
                requestParameters:
                  integration.request.header.Content-Type: "'application/x-www-form-urlencoded'"
                requestTemplates:
                  application/json: "Action=SendMessage&MessageBody=$util.urlEncode($input.body)\\
                    &MessageAttribute.1.Name=kind&MessageAttribute.1.Value.DataType=String\\
                    &MessageAttribute.1.Value.StringValue=$input.params('kind')"
                responses:
                  default:
                    statusCode: "202"
                    responseTemplates:
                      application/json: '{"id": "$input.path(''$'').SendMessageResponse.SendMessageResult.MessageId"}'
          /news:
            post:
              x-amazon-apigateway-integration:
                type: aws
                httpMethod: POST
                credentials: !GetAtt Role.Arn
                uri: !Sub arn:aws:apigateway:${AWS::Region}:sns:action/Publish
                requestParameters:
                  integration.request.querystring.TopicArn: !Sub "'${Topic}'"
                  integration.request.querystring.Message: method.request.body.text
                responses: {default: {statusCode: "200"}}
          /orders/{id}:
            put:
              x-amazon-apigateway-integration:
                type: aws
                httpMethod: POST
                credentials: !GetAtt Role.Arn
                uri: !Sub arn:aws:apigateway:${AWS::Region}:dynamodb:action/PutItem
                requestTemplates:
                  application/json: |
                    {"TableName": "orders", "Item": {"id": {"S": "$input.params('id')"}
                    #foreach($key in $input.path('$').keySet()), "$key": {"S": "$input.path('$').get($key)"}#end}}
                responses: {"2\\\\d\\\\d": {statusCode: "204"}, "4\\\\d\\\\d": {statusCode: "400"}}
          /events:
            post:
              x-amazon-apigateway-integration:
                type: aws
                httpMethod: POST
                credentials: !GetAtt Role.Arn
                uri: !Sub arn:aws:apigateway:${AWS::Region}:events:action/PutEvents
                requestParameters:
                  integration.request.header.X-Amz-Target: "'AWSEvents.PutEvents'"
                  integration.request.header.Content-Type: "'application/x-amz-json-1.1'"
                requestTemplates:
                  application/json: |
                    {"Entries": [{"Source": "shop", "DetailType": "order",
                      "Detail": "$util.escapeJavaScript($input.json('$')).replaceAll("\\\\'", "'")"}]}
                responses: {default: {statusCode: "200"}}
          /files/{key+}:
            put:
              x-amazon-apigateway-integration:
                type: aws
                httpMethod: PUT
                credentials: !GetAtt Role.Arn
                uri: !Sub arn:aws:apigateway:${AWS::Region}:s3:path/files/{key}
                requestParameters: {integration.request.path.key: method.request.path.key}
                responses: {default: {statusCode: "200"}, "404": {statusCode: "404"}}
            get:
              x-amazon-apigateway-integration:
                type: aws
                httpMethod: GET
                credentials: !GetAtt Role.Arn
                uri: !Sub arn:aws:apigateway:${AWS::Region}:s3:path/files/{key}
                requestParameters: {integration.request.path.key: method.request.path.key}
                responses:
                  default:
                    statusCode: "200"
                    responseParameters:
                      method.response.header.Content-Type: integration.response.header.Content-Type
                  "404": {statusCode: "404"}
          /echo:
            post:
              x-amazon-apigateway-integration:
                type: aws
                httpMethod: POST
                uri: !Sub arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Echo.Arn}/invocations
                requestTemplates:
                  application/json: '{"fail": $input.json("$.fail"), "method": "$context.httpMethod"}'
                responses:
                  default: {statusCode: "200"}
                  "Not found.*":
                    statusCode: "404"
                    responseTemplates:
                      application/json: '{"message": $input.json("$.errorMessage")}'
"""


@pytest.fixture(scope="module")
def app(tmp_path_factory, handler_env):
    folder = tmp_path_factory.mktemp("services")
    state = folder / "state"
    state.mkdir()
    (state / "env").symlink_to(handler_env)
    (folder / "template.yaml").write_text(TEMPLATE)
    deployed = checkout("deploy", "--state", state, cwd=folder)
    assert deployed.returncode == 0, deployed.stdout + deployed.stderr
    server = Server(state, cwd=folder)
    apis = make_client(server.url, "apigateway").get_rest_apis()["items"]
    by_name = {api["name"]: api["id"] for api in apis}
    server.named = f"{server.url}/_aws/execute-api/{by_name.pop('services')}/dev"
    server.plain = f"{server.url}/_aws/execute-api/{by_name.pop('plain')}/live"
    server.implicit = f"{server.url}/_aws/execute-api/{by_name.popitem()[1]}/Prod"
    yield server
    server.stop()


def call(url, body, method="POST", **headers):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(url, data=data, method=method, headers=headers)
    request.add_unredirected_header("Content-Type", headers.get("Content-Type", "application/json"))
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, response.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


@pytest.mark.parametrize("path", ["orders", "plain"])
def test_an_api_event_starts_a_state_machine(app, path):
    status, body = call(f"{app.implicit}/{path}", {"id": 7, "note": 'say "hi" / ü'})
    assert status == 200, body
    answer = json.loads(body)
    assert sorted(answer) == ["executionArn", "startDate"]
    states = make_client(app.url, "stepfunctions")
    execution = eventually(
        lambda: (found := states.describe_execution(executionArn=answer["executionArn"]))["status"] == "SUCCEEDED"
        and found
    )
    assert json.loads(execution["output"]) == {"id": 7, "note": 'say "hi" / ü'}
    assert execution["stateMachineArn"] == f"arn:aws:states:us-east-1:{ACCOUNT}:stateMachine:orders"


def test_an_apostrophe_wants_the_unescaped_template(app):
    # AWS's own: \\' is no escape of JSON's, so the service cannot read the body.
    status, body = call(f"{app.implicit}/orders", {"note": "it's"})
    assert (status, json.loads(body)["__type"].split("#")[-1]) == (400, "SerializationException")
    assert call(f"{app.implicit}/plain", {"note": "it's"})[0] == 200


def test_an_express_execution_is_waited_for(app):
    assert call(f"{app.named}/price", {"n": 2})[0] == 200
    assert json.loads(call(f"{app.named}/price", {"n": 2})[1]) == {"total": 3}
    status, body = call(f"{app.named}/price", {"n": -1})
    assert (status, json.loads(body)) == (422, {"error": "Negative", "cause": "less than nothing"})
    status, body = call(f"{app.named}/price", b"<n/>", **{"Content-Type": "application/xml"})
    assert (status, json.loads(body)) == (415, {"message": "Unsupported Media Type"})


def test_a_form_for_a_queue(app):
    status, body = call(f"{app.named}/queue/new", {"text": "a&b=c d"})
    assert status == 202
    sqs = make_client(app.url, "sqs")
    url = sqs.get_queue_url(QueueName="orders-in")["QueueUrl"]
    (message,) = sqs.receive_message(QueueUrl=url, MessageAttributeNames=["All"])["Messages"]
    assert json.loads(message["Body"]) == {"text": "a&b=c d"}
    assert message["MessageAttributes"]["kind"]["StringValue"] == "new"
    assert message["MessageId"] == json.loads(body)["id"]
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])


def test_a_method_of_its_own_speaks_json_to_a_queue(app):
    status, body = call(f"{app.plain}/", {"text": "x"})
    sqs = make_client(app.url, "sqs")
    url = sqs.get_queue_url(QueueName="orders-in")["QueueUrl"]
    (message,) = sqs.receive_message(QueueUrl=url)["Messages"]
    assert (status, body) == (200, message["MessageId"])
    assert json.loads(message["Body"]) == {"text": "x"}
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])


def test_an_object_of_a_bucket(app):
    url = f"{app.named}/files/a/b%20c.txt"
    assert call(url, b"content", "PUT", **{"Content-Type": "text/plain"})[0] == 200
    stored = make_client(app.url, "s3").get_object(Bucket="files", Key="a/b c.txt")
    assert (stored["Body"].read(), stored["ContentType"]) == (b"content", "text/plain")
    assert call(url, b"", "GET") == (200, "content")
    status, body = call(f"{app.named}/files/none", b"", "GET")
    assert status == 404 and "<Code>NoSuchKey</Code>" in body


def test_query_parameters_for_a_topic(app):
    status, body = call(f"{app.named}/news", {"text": "hello & goodbye"})
    assert status == 200, body
    assert re.fullmatch(r"[0-9a-f-]{36}", json.loads(body)["PublishResponse"]["PublishResult"]["MessageId"])
    sqs = make_client(app.url, "sqs")
    url = sqs.get_queue_url(QueueName="orders-in")["QueueUrl"]
    (message,) = eventually(lambda: sqs.receive_message(QueueUrl=url).get("Messages"))
    assert message["Body"] == "hello & goodbye"


def test_an_item_of_a_table(app):
    assert call(f"{app.named}/orders/o-1", {"state": "new", "by": "x"}, "PUT") == (204, "")
    item = make_client(app.url, "dynamodb").get_item(TableName="orders", Key={"id": {"S": "o-1"}})["Item"]
    assert item == {"id": {"S": "o-1"}, "state": {"S": "new"}, "by": {"S": "x"}}
    status, body = call(f"{app.named}/orders/o-2", {"bad": "x", "id": ""}, "PUT")
    assert status == 400 and "__type" in json.loads(body), body


def test_an_event_for_a_bus(app):
    status, body = call(f"{app.named}/events", {"note": "it's"})
    assert status == 200 and json.loads(body)["FailedEntryCount"] == 0, body


def test_a_function_that_gets_what_the_template_gives(app):
    status, body = call(f"{app.named}/echo", {})
    assert (status, json.loads(body)) == (200, {"got": {"fail": "", "method": "POST"}})
    status, body = call(f"{app.named}/echo", {"fail": "cart"})
    assert (status, json.loads(body)) == (404, {"message": "Not found: cart"})


SLOW = """
Resources:
  Slow:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      StateMachineName: slow
      StateMachineType: EXPRESS
      RoleArn: !Sub arn:aws:iam::${AWS::AccountId}:role/any
      Definition: {StartAt: A, States: {A: {Type: Wait, SecondsPath: $.seconds, End: true}}}
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Body:
        openapi: "3.0.1"
        info: {title: slow, version: "1"}
        paths:
          /:
            post:
              x-amazon-apigateway-integration:
                type: aws
                httpMethod: POST
                credentials: !Sub arn:aws:iam::${AWS::AccountId}:role/any
                uri: !Sub arn:aws:apigateway:${AWS::Region}:states:action/StartSyncExecution
                requestTemplates:
                  application/json: !Sub '{"stateMachineArn": "${Slow}", "input": "$util.escapeJavaScript($input.json("$"))"}'
                responses:
                  default:
                    statusCode: "200"
                    responseTemplates: {application/json: "$input.path('$.billingDetails.billedDurationInMilliseconds')"}
  Deployment: {Type: AWS::ApiGateway::Deployment, Properties: {RestApiId: !Ref Api, StageName: dev}}
"""


def test_a_virtual_clock_jumps_while_an_integration_waits(tmp_path):
    (tmp_path / "template.yaml").write_text(SLOW)
    state = tmp_path / "state"
    deployed = checkout("deploy", "--state", state, cwd=tmp_path)
    assert deployed.returncode == 0, deployed.stdout + deployed.stderr
    server = Server(state, "--clock", "virtual", cwd=tmp_path)
    try:
        (api,) = make_client(server.url, "apigateway").get_rest_apis()["items"]
        url = f"{server.url}/_aws/execute-api/{api['id']}/dev/"
        assert call(url, {"seconds": 20}) == (200, "20000")
        # Beyond the integration's 29 seconds.
        assert call(url, {"seconds": 40}) == (504, '{"message":"Endpoint request timed out"}')
        assert call(url, {"seconds": 28}) == (200, "28000")
    finally:
        server.stop()
