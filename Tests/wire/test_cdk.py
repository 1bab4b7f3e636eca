"""A template as the Cloud Development Kit synthesizes it: `cdk synth`, then `checkout run --template cdk.out/…`."""

import json

from checkout_process import checkout

VERSION = {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/cdk-bootstrap/hnb659fds/version"}
RULE = {
    "Assertions": [
        {
            "Assert": {"Fn::Not": [{"Fn::Contains": [["1", "2", "3", "4", "5"], {"Ref": "BootstrapVersion"}]}]},
            "AssertDescription": "CDK bootstrap stack version 6 required.",
        }
    ]
}
REGIONS = {"Fn::Or": [{"Fn::Equals": [{"Ref": "AWS::Region"}, region]} for region in ("us-east-1", "eu-west-1")]}


def template():
    services = {"Service": ["lambda.amazonaws.com", "states.amazonaws.com"]}
    trust = {"Action": "sts:AssumeRole", "Effect": "Allow", "Principal": services}
    role = {
        "Type": "AWS::IAM::Role",
        "Properties": {"AssumeRolePolicyDocument": {"Statement": [trust], "Version": "2012-10-17"}},
    }
    definition = [
        '{"StartAt":"Call","States":{"Call":{"End":true,"Type":"Task","Resource":"arn:',
        {"Ref": "AWS::Partition"},
        ':states:::lambda:invoke","OutputPath":"$.Payload","Parameters":{"FunctionName":"',
        {"Fn::GetAtt": ["Hello4A628BD4", "Arn"]},
        '","Payload.$":"$"}}}}',
    ]
    return {
        "Parameters": {"BootstrapVersion": VERSION},
        "Rules": {"CheckBootstrapVersion": RULE},
        "Conditions": {"CDKMetadataAvailable": REGIONS},
        "Resources": {
            "HelloServiceRole1E85EA55": role,
            "Hello4A628BD4": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                    "Code": {
                        "S3Bucket": {"Fn::Sub": "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}"},
                        "S3Key": "0a1b.zip",
                    },
                    "Handler": "index.handler",
                    "Role": {"Fn::GetAtt": ["HelloServiceRole1E85EA55", "Arn"]},
                    "Runtime": "python3.12",
                },
                "DependsOn": ["HelloServiceRole1E85EA55"],
                "Metadata": {
                    "aws:cdk:path": "App/Hello/Resource",
                    "aws:asset:path": "asset.0a1b",
                    "aws:asset:is-bundled": False,
                    "aws:asset:property": "Code",
                },
            },
            "Flow4FB82DBA": {
                "Type": "AWS::StepFunctions::StateMachine",
                "Properties": {
                    "DefinitionString": {"Fn::Join": ["", definition]},
                    "RoleArn": {"Fn::GetAtt": ["HelloServiceRole1E85EA55", "Arn"]},
                },
                "UpdateReplacePolicy": "Delete",
                "DeletionPolicy": "Delete",
            },
            "CDKMetadata": {
                "Type": "AWS::CDK::Metadata",
                "Properties": {"Analytics": "v2:deflate64:H4sI"},
                "Condition": "CDKMetadataAvailable",
            },
        },
    }


def test_a_template_of_the_cdk(tmp_path, state):
    out = tmp_path / "cdk.out"
    (out / "asset.0a1b").mkdir(parents=True)
    (out / "asset.0a1b" / "index.py").write_text("def handler(event, context):\n    return {'hello': event['name']}\n")
    (out / "App.template.json").write_text(json.dumps(template()))
    (tmp_path / "event.json").write_text('{"name": "you"}')
    done = checkout("run", "event.json", "--template", "cdk.out/App.template.json", "--state", state, "--output", "json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(json.loads(done.stdout)["output"]) == {"hello": "you"}


def test_other_rules_and_parameters_are_still_faults(tmp_path):
    app = template()
    app["Rules"]["Mine"] = RULE
    app["Parameters"]["Other"] = {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/my/parameter"}
    (tmp_path / "template.json").write_text(json.dumps(app))
    done = checkout("validate", "--template", "template.json", cwd=tmp_path)
    assert done.returncode == 2
    assert "the section Rules" in done.stderr + done.stdout and "/my/parameter" in done.stderr + done.stdout
