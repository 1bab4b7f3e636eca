"""IAM: roles and policies, as boto3, the AWS CLI and a template make and see them."""

import json

import pytest
from conftest import ACCOUNT, aws_error, unique

TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}
READING = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}
BASIC = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"


@pytest.fixture(scope="module")
def iam(client):
    return client("iam")


@pytest.fixture
def role(iam):
    name = unique("role")
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(TRUST))
    yield name
    for policy in iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"]:
        iam.detach_role_policy(RoleName=name, PolicyArn=policy["PolicyArn"])
    for policy in iam.list_role_policies(RoleName=name)["PolicyNames"]:
        iam.delete_role_policy(RoleName=name, PolicyName=policy)
    iam.delete_role(RoleName=name)


def test_life_of_a_role(iam):
    name = unique("role")
    made = iam.create_role(
        RoleName=name,
        Path="/app/",
        AssumeRolePolicyDocument=json.dumps(TRUST),
        Description="d",
        Tags=[{"Key": "k", "Value": "v"}],
    )["Role"]
    assert made["Arn"] == f"arn:aws:iam::{ACCOUNT}:role/app/{name}"
    assert made["AssumeRolePolicyDocument"] == TRUST
    iam.get_waiter("role_exists").wait(RoleName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 2})
    shown = iam.get_role(RoleName=name)["Role"]
    assert shown["RoleId"] == made["RoleId"] and shown["CreateDate"] == made["CreateDate"]
    assert shown["MaxSessionDuration"] == 3600 and shown["Tags"] == [{"Key": "k", "Value": "v"}]
    iam.update_role(RoleName=name, Description="e", MaxSessionDuration=7200)
    other = {**TRUST, "Statement": [{**TRUST["Statement"][0], "Principal": {"AWS": "*"}}]}
    iam.update_assume_role_policy(RoleName=name, PolicyDocument=json.dumps(other))
    shown = iam.get_role(RoleName=name)["Role"]
    assert (shown["Description"], shown["MaxSessionDuration"]) == ("e", 7200)
    assert shown["AssumeRolePolicyDocument"] == other
    iam.tag_role(RoleName=name, Tags=[{"Key": "a", "Value": "1"}])
    iam.untag_role(RoleName=name, TagKeys=["k"])
    assert iam.list_role_tags(RoleName=name)["Tags"] == [{"Key": "a", "Value": "1"}]
    assert iam.list_instance_profiles_for_role(RoleName=name)["InstanceProfiles"] == []
    assert name in [r["RoleName"] for r in iam.list_roles(PathPrefix="/app/")["Roles"]]
    iam.delete_role(RoleName=name)
    with aws_error("NoSuchEntity", f"The role with name {name} cannot be found."):
        iam.get_role(RoleName=name)


def test_roles_are_paged(iam):
    path = f"/{unique('path')}/"
    names = [unique("role") for _ in range(5)]
    for name in names:
        iam.create_role(RoleName=name, Path=path, AssumeRolePolicyDocument=json.dumps(TRUST))
    # A paginator remembers where it stopped, so it is gone through once.
    pages = list(iam.get_paginator("list_roles").paginate(PathPrefix=path, PaginationConfig={"PageSize": 2}))
    assert [len(page["Roles"]) for page in pages] == [2, 2, 1]
    assert sorted(names) == [role["RoleName"] for page in pages for role in page["Roles"]]
    for name in names:
        iam.delete_role(RoleName=name)


def test_policies_of_a_role(iam, role):
    iam.put_role_policy(RoleName=role, PolicyName="inline", PolicyDocument=json.dumps(READING))
    assert iam.get_role_policy(RoleName=role, PolicyName="inline")["PolicyDocument"] == READING
    assert iam.list_role_policies(RoleName=role)["PolicyNames"] == ["inline"]
    iam.attach_role_policy(RoleName=role, PolicyArn=BASIC)
    assert iam.list_attached_role_policies(RoleName=role)["AttachedPolicies"] == [
        {"PolicyName": "AWSLambdaBasicExecutionRole", "PolicyArn": BASIC}
    ]
    with aws_error("DeleteConflict", "Cannot delete entity, must detach all policies first."):
        iam.delete_role(RoleName=role)


def test_life_of_a_policy(iam, role):
    name = unique("policy")
    arn = iam.create_policy(PolicyName=name, PolicyDocument=json.dumps(READING))["Policy"]["Arn"]
    assert arn == f"arn:aws:iam::{ACCOUNT}:policy/{name}"
    with aws_error("EntityAlreadyExists"):
        iam.create_policy(PolicyName=name, PolicyDocument=json.dumps(READING))
    iam.attach_role_policy(RoleName=role, PolicyArn=arn)
    assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 1
    assert iam.list_entities_for_policy(PolicyArn=arn)["PolicyRoles"][0]["RoleName"] == role
    second = iam.create_policy_version(PolicyArn=arn, PolicyDocument=json.dumps(READING), SetAsDefault=True)
    assert second["PolicyVersion"]["VersionId"] == "v2" and second["PolicyVersion"]["IsDefaultVersion"]
    assert iam.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]["Document"] == READING
    assert [v["VersionId"] for v in iam.list_policy_versions(PolicyArn=arn)["Versions"]] == ["v2", "v1"]
    with aws_error("DeleteConflict", "Cannot delete a policy attached to entities."):
        iam.delete_policy(PolicyArn=arn)
    iam.detach_role_policy(RoleName=role, PolicyArn=arn)
    with aws_error("DeleteConflict"):
        iam.delete_policy(PolicyArn=arn)
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v1")
    iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
    assert name in [p["PolicyName"] for p in iam.list_policies(Scope="Local")["Policies"]]
    iam.delete_policy(PolicyArn=arn)
    with aws_error("NoSuchEntity", f"Policy {arn} was not found."):
        iam.get_policy(PolicyArn=arn)


def test_what_is_refused(iam, role):
    with aws_error("MalformedPolicyDocument", "This policy contains invalid Json"):
        iam.create_role(RoleName=unique("role"), AssumeRolePolicyDocument="no policy")
    with aws_error("MalformedPolicyDocument", "Policy statement must contain resources."):
        iam.put_role_policy(
            RoleName=role,
            PolicyName="p",
            PolicyDocument=json.dumps({"Statement": {"Effect": "Allow", "Action": "s3:GetObject"}}),
        )
    with aws_error("InvalidInput", "ARN arn:aws:s3:::this-is-no-policy is not valid."):
        iam.attach_role_policy(RoleName=role, PolicyArn="arn:aws:s3:::this-is-no-policy")
    with aws_error("NotImplementedException", "checkout does not implement IAM.CreateUser yet."):
        iam.create_user(UserName="u")
    with aws_error("NotImplementedException", "checkout does not implement IAM.CreateInstanceProfile yet."):
        iam.create_instance_profile(InstanceProfileName="p")


def test_by_cli(aws, role):
    shown = aws("iam", "get-role", "--role-name", role)
    assert shown["Role"]["AssumeRolePolicyDocument"] == TRUST
    assert "NoSuchEntity" in aws("iam", "get-role", "--role-name", "nobody", fails=True)


TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Machine:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}
      Policies:
        - Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: '*'}]
        - SQSSendMessagePolicy: {QueueName: !GetAtt Queue.QueueName}
  Queue: {Type: AWS::SQS::Queue}
  Reader:
    Type: AWS::IAM::Role
    Properties:
      RoleName: reader
      Path: /app/
      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: [lambda.amazonaws.com]}, Action: ['sts:AssumeRole']}]}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess', !Ref Managed]
      Policies: [{PolicyName: inline, PolicyDocument: {Statement: [{Effect: Allow, Action: '*', Resource: !GetAtt Queue.Arn}]}}]
      Tags: [{Key: k, Value: v}]
  Managed:
    Type: AWS::IAM::ManagedPolicy
    Properties: {PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:*', Resource: '*'}]}}
  Extra:
    Type: AWS::IAM::Policy
    Properties: {PolicyName: extra, Roles: [!Ref Reader], PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:*', Resource: '*'}]}}
Outputs:
  Reader: {Value: !GetAtt Reader.Arn}
  ReaderId: {Value: !GetAtt Reader.RoleId}
  Managed: {Value: !Ref Managed}
  MachineRole: {Value: !Ref MachineRole}
"""


def test_roles_of_a_template(tmp_path, serve):
    from checkout_process import checkout
    from conftest import make_client

    (tmp_path / "template.yaml").write_text(TEMPLATE)
    server = serve(tmp_path / "state")
    deploy = ["deploy", "--state", "state", "--stack-name", "app", "--output", "json"]
    done = checkout(*deploy, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    outputs = json.loads(done.stdout)["outputs"]
    iam = make_client(server.url, "iam")
    reader = iam.get_role(RoleName="reader")["Role"]
    assert reader["Arn"] == outputs["Reader"] == f"arn:aws:iam::{ACCOUNT}:role/app/reader"
    assert reader["RoleId"] == outputs["ReaderId"]
    assert reader["Tags"] == [{"Key": "k", "Value": "v"}]
    attached = iam.list_attached_role_policies(RoleName="reader")["AttachedPolicies"]
    assert {p["PolicyArn"] for p in attached} == {"arn:aws:iam::aws:policy/ReadOnlyAccess", outputs["Managed"]}
    assert iam.list_role_policies(RoleName="reader")["PolicyNames"] == ["extra", "inline"]
    # SAM's own role, with the policy templates spelled out.
    machine = outputs["MachineRole"]
    assert iam.get_role(RoleName=machine)["Role"]["RoleName"].startswith("app-MachineRole-")
    assert iam.list_role_policies(RoleName=machine)["PolicyNames"] == ["MachineRolePolicy0", "MachineRolePolicy1"]
    sending = iam.get_role_policy(RoleName=machine, PolicyName="MachineRolePolicy1")["PolicyDocument"]
    assert sending["Statement"][0]["Action"] == ["sqs:SendMessage*"]
    # What changes in the template changes here; what it no longer has is gone.
    text = TEMPLATE.replace("'arn:aws:iam::aws:policy/ReadOnlyAccess', ", "").replace("PolicyName: inline", "PolicyName: x")
    (tmp_path / "template.yaml").write_text(text)
    assert checkout(*deploy, cwd=tmp_path).returncode == 0
    assert [p["PolicyArn"] for p in iam.list_attached_role_policies(RoleName="reader")["AttachedPolicies"]] == [
        outputs["Managed"]
    ]
    assert iam.list_role_policies(RoleName="reader")["PolicyNames"] == ["extra", "x"]
    assert iam.get_role(RoleName="reader")["Role"]["RoleId"] == reader["RoleId"]
    done = checkout("delete", "--state", "state", "--stack-name", "app", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert iam.list_roles()["Roles"] == [] and iam.list_policies(Scope="Local")["Policies"] == []
