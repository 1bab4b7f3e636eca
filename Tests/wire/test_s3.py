"""S3: buckets, objects and uploads, as boto3, the AWS CLI and plain HTTP speak to it."""

import base64
import gzip
import hashlib
import io
import json
import urllib.error
import urllib.parse
import urllib.request
import zlib

import boto3
import pytest
from boto3.s3.transfer import TransferConfig
from botocore import UNSIGNED
from botocore.config import Config
from conftest import REGION, ROLE, aws_error, eventually, unique

MEGABYTE = 1024 * 1024


@pytest.fixture(scope="module")
def s3(client):
    return client("s3")


@pytest.fixture
def bucket(s3):
    name = unique("bucket")
    s3.create_bucket(Bucket=name)
    yield name
    for upload in s3.list_multipart_uploads(Bucket=name).get("Uploads", []):
        s3.abort_multipart_upload(Bucket=name, Key=upload["Key"], UploadId=upload["UploadId"])
    boto3.resource("s3", endpoint_url=s3.meta.endpoint_url, region_name=REGION).Bucket(name).objects.delete()
    s3.delete_bucket(Bucket=name)


def keys(page):
    return [entry["Key"] for entry in page.get("Contents", [])]


def prefixes(page):
    return [entry["Prefix"] for entry in page.get("CommonPrefixes", [])]


def test_life_of_a_bucket(s3):
    name = unique("bucket")
    assert s3.create_bucket(Bucket=name)["Location"] == f"/{name}"
    s3.create_bucket(Bucket=name)
    assert s3.head_bucket(Bucket=name)["BucketRegion"] == REGION
    assert s3.get_bucket_location(Bucket=name)["LocationConstraint"] is None
    assert "Status" not in s3.get_bucket_versioning(Bucket=name)
    assert name in [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    with aws_error("BucketNotEmpty", "The bucket you tried to delete is not empty"):
        s3.delete_bucket(Bucket=name)
    s3.delete_object(Bucket=name, Key="k")
    s3.delete_bucket(Bucket=name)
    with aws_error("404"):
        s3.head_bucket(Bucket=name)
    with aws_error("NoSuchBucket", "The specified bucket does not exist"):
        s3.list_objects_v2(Bucket=name)
    with aws_error("InvalidBucketName"):
        s3.create_bucket(Bucket="Not_A_Name")


def test_buckets_of_other_regions(s3):
    name = unique("bucket")
    with aws_error("InvalidLocationConstraint"):
        s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "us-east-1"})
    s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert s3.get_bucket_location(Bucket=name)["LocationConstraint"] == "eu-west-1"
    with aws_error("BucketAlreadyOwnedByYou"):
        s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    s3.delete_bucket(Bucket=name)


def test_put_get_head(s3, bucket):
    body = b'{"order": 1}'
    put = s3.put_object(
        Bucket=bucket,
        Key="orders/1 +&ü.json",
        Body=body,
        ContentType="application/json",
        CacheControl="no-store",
        Metadata={"Colour": "blue", "size": "10"},
    )
    assert put["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
    assert put["ServerSideEncryption"] == "AES256"
    assert put["ChecksumCRC32"] == base64.b64encode(zlib.crc32(body).to_bytes(4, "big")).decode()
    got = s3.get_object(Bucket=bucket, Key="orders/1 +&ü.json")
    assert got["Body"].read() == body
    assert got["ContentType"] == "application/json"
    assert got["CacheControl"] == "no-store"
    assert got["Metadata"] == {"colour": "blue", "size": "10"}
    assert got["ETag"] == put["ETag"] and got["AcceptRanges"] == "bytes"
    head = s3.head_object(Bucket=bucket, Key="orders/1 +&ü.json")
    assert head["ContentLength"] == len(body)
    assert head["LastModified"] == got["LastModified"]
    with aws_error("NoSuchKey", "The specified key does not exist."):
        s3.get_object(Bucket=bucket, Key="none")
    with aws_error("404"):
        s3.head_object(Bucket=bucket, Key="none")


def test_an_empty_object(s3, bucket):
    s3.put_object(Bucket=bucket, Key="empty")
    assert s3.get_object(Bucket=bucket, Key="empty")["Body"].read() == b""
    with aws_error("InvalidRange"):
        s3.get_object(Bucket=bucket, Key="empty", Range="bytes=0-1")


@pytest.mark.parametrize(
    "asked, expected, shown",
    [("bytes=0-3", b"0123", "0-3"), ("bytes=7-", b"789", "7-9"), ("bytes=-4", b"6789", "6-9"),
     ("bytes=8-99", b"89", "8-9")],
)  # fmt: skip
def test_ranges(s3, bucket, asked, expected, shown):
    s3.put_object(Bucket=bucket, Key="digits", Body=b"0123456789")
    got = s3.get_object(Bucket=bucket, Key="digits", Range=asked)
    assert got["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert got["Body"].read() == expected
    assert got["ContentRange"] == f"bytes {shown}/10"


def test_a_range_behind_the_end(s3, bucket):
    s3.put_object(Bucket=bucket, Key="digits", Body=b"0123456789")
    with aws_error("InvalidRange", "The requested range is not satisfiable"):
        s3.get_object(Bucket=bucket, Key="digits", Range="bytes=10-")


def test_conditions(s3, bucket):
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"1")["ETag"]
    modified = s3.head_object(Bucket=bucket, Key="k")["LastModified"]
    with aws_error("304"):
        s3.get_object(Bucket=bucket, Key="k", IfNoneMatch=etag)
    with aws_error("304"):
        s3.get_object(Bucket=bucket, Key="k", IfModifiedSince=modified)
    with aws_error("PreconditionFailed"):
        s3.get_object(Bucket=bucket, Key="k", IfMatch='"other"')
    with aws_error("PreconditionFailed", "At least one of the pre-conditions you specified did not hold"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfNoneMatch="*")
    s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfMatch=etag)
    assert s3.get_object(Bucket=bucket, Key="k", IfMatch="*")["Body"].read() == b"2"


def test_checksums(s3, bucket):
    for algorithm in ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"]:
        try:
            put = s3.put_object(Bucket=bucket, Key=algorithm, Body=b"123456789", ChecksumAlgorithm=algorithm)
        except Exception as error:  # CRC32C and CRC64NVME need the optional awscrt.
            assert "crt" in str(error), error
            continue
        got = s3.get_object(Bucket=bucket, Key=algorithm, ChecksumMode="ENABLED")
        assert got["Body"].read() == b"123456789"
        assert got[f"Checksum{algorithm}"] == put[f"Checksum{algorithm}"]
        assert got["ChecksumType"] == "FULL_OBJECT"
    with aws_error("BadDigest", "The SHA256 you specified did not match the calculated checksum."):
        s3.put_object(Bucket=bucket, Key="k", Body=b"1", ChecksumSHA256=base64.b64encode(bytes(32)).decode())
    with aws_error("BadDigest", "The Content-MD5 you specified did not match what we received."):
        s3.put_object(Bucket=bucket, Key="k", Body=b"1", ContentMD5=base64.b64encode(bytes(16)).decode())
    with aws_error("InvalidDigest"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"1", ContentMD5="short")


def signed(url, data=None, method="GET", headers=None):
    request = urllib.request.Request(url, data=data, method=method, headers=headers or {})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.status, answer.read(), dict(answer.headers)


AUTHORIZATION = f"AWS4-HMAC-SHA256 Credential=test/20261122/{REGION}/s3/aws4_request, SignedHeaders=host, Signature=0"


def test_a_body_in_chunks_with_a_trailing_checksum(endpoint, s3, bucket):
    """As SDKs send what they cannot hash beforehand."""
    body = b"hello chunked world"
    crc = base64.b64encode(zlib.crc32(body).to_bytes(4, "big")).decode()
    chunked = b"5\r\nhello\r\ne\r\n chunked world\r\n0\r\nx-amz-checksum-crc32:" + crc.encode() + b"\r\n\r\n"
    headers = {
        "Authorization": AUTHORIZATION,
        "Content-Encoding": "gzip,aws-chunked",
        "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        "x-amz-decoded-content-length": str(len(body)),
        "x-amz-trailer": "x-amz-checksum-crc32",
    }
    status, _, answered = signed(f"{endpoint}/{bucket}/chunked", chunked, "PUT", headers)
    assert status == 200 and answered["x-amz-checksum-crc32"] == crc
    got = s3.get_object(Bucket=bucket, Key="chunked")
    assert got["Body"].read() == body
    assert got["ContentEncoding"] == "gzip"

    wrong = chunked.replace(crc.encode(), base64.b64encode(bytes(4)))
    with pytest.raises(urllib.error.HTTPError) as caught:
        signed(f"{endpoint}/{bucket}/chunked", wrong, "PUT", headers)
    assert caught.value.code == 400 and b"<Code>BadDigest</Code>" in caught.value.read()
    with pytest.raises(urllib.error.HTTPError) as caught:
        signed(f"{endpoint}/{bucket}/chunked", chunked[:12], "PUT", headers)
    assert b"<Code>IncompleteBody</Code>" in caught.value.read()


def test_errors_are_xml(endpoint, bucket):
    with pytest.raises(urllib.error.HTTPError) as caught:
        signed(f"{endpoint}/{bucket}/none%26such", headers={"Authorization": AUTHORIZATION})
    text = caught.value.read().decode()
    assert caught.value.code == 404
    assert caught.value.headers["Content-Type"] == "application/xml"
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>')
    assert "<Code>NoSuchKey</Code>" in text and "<Key>none&amp;such</Key>" in text and "<HostId>" in text


def test_virtual_hosts(endpoint, s3, bucket):
    port = endpoint.rsplit(":", 1)[1]
    s3.put_object(Bucket=bucket, Key="a/b", Body=b"by host")
    for host in ["localhost", "s3.localhost", "s3.localhost.localstack.cloud", "s3.us-east-1.amazonaws.com"]:
        headers = {"Authorization": AUTHORIZATION, "Host": f"{bucket}.{host}:{port}"}
        assert signed(f"{endpoint}/a/b", headers=headers)[1] == b"by host"
        assert b"<Name>" + bucket.encode() in signed(f"{endpoint}/?list-type=2", headers=headers)[1]


@pytest.mark.parametrize("version", ["s3", "s3v4"])
def test_presigned_addresses(endpoint, bucket, version):
    client = boto3.client("s3", endpoint_url=endpoint, region_name=REGION, config=Config(signature_version=version))
    put = client.generate_presigned_url("put_object", {"Bucket": bucket, "Key": "p"}, ExpiresIn=60)
    assert signed(put, b"presigned", "PUT")[0] == 200
    get = client.generate_presigned_url(
        "get_object", {"Bucket": bucket, "Key": "p", "ResponseContentType": "text/x-test"}, ExpiresIn=60
    )
    _, body, headers = signed(get)
    assert body == b"presigned" and headers["Content-Type"] == "text/x-test"
    late = client.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "p"}, ExpiresIn=-5)
    with pytest.raises(urllib.error.HTTPError) as caught:
        signed(late)
    assert caught.value.code == 403 and b"Request has expired" in caught.value.read()


def test_lists(s3, bucket):
    names = ["a.txt", "b/1", "b/2", "b/c/3", "d", "e/4", "é"]
    for name in names:
        s3.put_object(Bucket=bucket, Key=name, Body=b"x")
    everything = s3.list_objects_v2(Bucket=bucket)
    assert keys(everything) == sorted(names, key=lambda name: name.encode())
    assert everything["KeyCount"] == 7 and not everything["IsTruncated"]
    entry = everything["Contents"][0]
    assert entry["Size"] == 1 and entry["StorageClass"] == "STANDARD" and "Owner" not in entry

    rolled = s3.list_objects_v2(Bucket=bucket, Delimiter="/")
    assert keys(rolled) == ["a.txt", "d", "é"] and prefixes(rolled) == ["b/", "e/"]
    inner = s3.list_objects_v2(Bucket=bucket, Delimiter="/", Prefix="b/")
    assert keys(inner) == ["b/1", "b/2"] and prefixes(inner) == ["b/c/"]
    assert keys(s3.list_objects_v2(Bucket=bucket, StartAfter="b/2")) == ["b/c/3", "d", "e/4", "é"]

    for operation in ["list_objects_v2", "list_objects"]:
        pages = list(s3.get_paginator(operation).paginate(Bucket=bucket, Delimiter="/", PaginationConfig={"PageSize": 2}))
        assert [name for page in pages for name in keys(page)] == ["a.txt", "d", "é"]
        assert [name for page in pages for name in prefixes(page)] == ["b/", "e/"]
        assert len(pages) == 3
    versions = s3.list_object_versions(Bucket=bucket)["Versions"]
    assert {version["VersionId"] for version in versions} == {"null"} and len(versions) == 7


def test_delete_several(s3, bucket):
    for name in ["a", "b", "c<&>"]:
        s3.put_object(Bucket=bucket, Key=name, Body=b"x")
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": k} for k in ["a", "c<&>", "none"]]})
    assert [entry["Key"] for entry in answer["Deleted"]] == ["a", "c<&>", "none"]
    assert keys(s3.list_objects_v2(Bucket=bucket)) == ["b"]
    assert "Deleted" not in s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "b"}], "Quiet": True})


def test_copy(s3, bucket):
    s3.put_object(Bucket=bucket, Key="from +ü", Body=b"copied", ContentType="text/x-a", Metadata={"m": "1"})
    copied = s3.copy_object(Bucket=bucket, Key="to", CopySource={"Bucket": bucket, "Key": "from +ü"})
    assert copied["CopyObjectResult"]["ETag"] == f'"{hashlib.md5(b"copied").hexdigest()}"'
    got = s3.get_object(Bucket=bucket, Key="to")
    assert got["Body"].read() == b"copied" and got["ContentType"] == "text/x-a" and got["Metadata"] == {"m": "1"}
    s3.copy_object(
        Bucket=bucket, Key="to", CopySource=f"{bucket}/to", MetadataDirective="REPLACE", Metadata={"m": "2"}
    )
    assert s3.head_object(Bucket=bucket, Key="to")["Metadata"] == {"m": "2"}
    with aws_error("InvalidRequest"):
        s3.copy_object(Bucket=bucket, Key="to", CopySource=f"{bucket}/to")
    with aws_error("NoSuchKey"):
        s3.copy_object(Bucket=bucket, Key="to", CopySource=f"{bucket}/none")
    with aws_error("PreconditionFailed"):
        s3.copy_object(Bucket=bucket, Key="x", CopySource=f"{bucket}/to", CopySourceIfMatch='"no"')


def test_multipart_upload(s3, bucket):
    first, second = b"a" * (5 * MEGABYTE), b"b" * 1000
    upload = s3.create_multipart_upload(Bucket=bucket, Key="big", Metadata={"m": "1"})["UploadId"]
    parts = []
    for number, body in [(1, first), (3, second)]:
        etag = s3.upload_part(Bucket=bucket, Key="big", UploadId=upload, PartNumber=number, Body=body)["ETag"]
        parts.append({"PartNumber": number, "ETag": etag})
    s3.upload_part(Bucket=bucket, Key="big", UploadId=upload, PartNumber=9, Body=b"left out")
    listed = s3.list_parts(Bucket=bucket, Key="big", UploadId=upload)
    assert [(part["PartNumber"], part["Size"]) for part in listed["Parts"]] == [(1, 5 * MEGABYTE), (3, 1000), (9, 8)]
    assert [u["Key"] for u in s3.list_multipart_uploads(Bucket=bucket)["Uploads"]] == ["big"]
    with aws_error("InvalidPartOrder"):
        s3.complete_multipart_upload(
            Bucket=bucket, Key="big", UploadId=upload, MultipartUpload={"Parts": parts[::-1]}
        )
    with aws_error("InvalidPart"):
        s3.complete_multipart_upload(
            Bucket=bucket, Key="big", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": '"0"'}]}
        )
    done = s3.complete_multipart_upload(
        Bucket=bucket, Key="big", UploadId=upload, MultipartUpload={"Parts": parts}
    )
    digest = hashlib.md5(hashlib.md5(first).digest() + hashlib.md5(second).digest()).hexdigest()
    assert done["ETag"] == f'"{digest}-2"'
    assert s3.get_object(Bucket=bucket, Key="big")["Body"].read() == first + second
    crossing = s3.get_object(Bucket=bucket, Key="big", Range=f"bytes={5 * MEGABYTE - 2}-{5 * MEGABYTE + 1}")
    assert crossing["Body"].read() == b"aabb"
    part = s3.get_object(Bucket=bucket, Key="big", PartNumber=2)
    assert part["Body"].read() == second and part["PartsCount"] == 2
    with aws_error("NoSuchUpload"):
        s3.upload_part(Bucket=bucket, Key="big", UploadId=upload, PartNumber=1, Body=b"x")


def test_small_parts_and_aborted_uploads(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="small")["UploadId"]
    s3.put_object(Bucket=bucket, Key="source", Body=b"0123456789")
    one = s3.upload_part_copy(
        Bucket=bucket, Key="small", UploadId=upload, PartNumber=1, CopySource=f"{bucket}/source",
        CopySourceRange="bytes=2-4",
    )["CopyPartResult"]["ETag"]  # fmt: skip
    two = s3.upload_part(Bucket=bucket, Key="small", UploadId=upload, PartNumber=2, Body=b"x")["ETag"]
    assert one == f'"{hashlib.md5(b"234").hexdigest()}"'
    with aws_error("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size"):
        s3.complete_multipart_upload(
            Bucket=bucket, Key="small", UploadId=upload,
            MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": one}, {"PartNumber": 2, "ETag": two}]},
        )  # fmt: skip
    s3.abort_multipart_upload(Bucket=bucket, Key="small", UploadId=upload)
    with aws_error("NoSuchUpload"):
        s3.list_parts(Bucket=bucket, Key="small", UploadId=upload)


def test_managed_transfers(s3, bucket):
    data = bytes(range(256)) * (12 * 4096)
    config = TransferConfig(multipart_threshold=5 * MEGABYTE, multipart_chunksize=5 * MEGABYTE)
    s3.upload_fileobj(io.BytesIO(data), bucket, "managed", Config=config)
    target = io.BytesIO()
    s3.download_fileobj(bucket, "managed", target, Config=config)
    assert target.getvalue() == data


def test_tags_and_policies(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", Tagging="a=1&b=two%20words")
    assert s3.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == [
        {"Key": "a", "Value": "1"}, {"Key": "b", "Value": "two words"},
    ]  # fmt: skip
    assert s3.head_object(Bucket=bucket, Key="k").get("TagCount", 2) == 2
    s3.put_object_tagging(Bucket=bucket, Key="k", Tagging={"TagSet": [{"Key": "c", "Value": ""}]})
    assert s3.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == [{"Key": "c", "Value": ""}]
    s3.delete_object_tagging(Bucket=bucket, Key="k")
    assert s3.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == []
    with aws_error("NoSuchTagSet"):
        s3.get_bucket_tagging(Bucket=bucket)
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "t", "Value": "v"}]})
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "t", "Value": "v"}]
    with aws_error("NoSuchBucketPolicy"):
        s3.get_bucket_policy(Bucket=bucket)
    policy = json.dumps({"Version": "2012-10-17", "Statement": []})
    s3.put_bucket_policy(Bucket=bucket, Policy=policy)
    assert s3.get_bucket_policy(Bucket=bucket)["Policy"] == policy


def anonymously(url, method="GET", data=None, headers=()):
    request = urllib.request.Request(url, data=data, method=method, headers=dict(headers))
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, response.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def test_requests_without_a_signature(s3, bucket, endpoint):
    s3.put_object(Bucket=bucket, Key="open/k", Body=b"for all")
    s3.put_object(Bucket=bucket, Key="k", Body=b"for one")
    unsigned = boto3.client(
        "s3", endpoint_url=endpoint, region_name=REGION, config=Config(signature_version=UNSIGNED)
    )
    with aws_error("AccessDenied", "Access Denied"):
        unsigned.get_object(Bucket=bucket, Key="open/k")
    address = urllib.parse.urlsplit(endpoint)
    status, body = anonymously(f"{endpoint}/k", headers=[("Host", f"{bucket}.localhost:{address.port}")])
    assert status == 403 and b"<Code>AccessDenied</Code>" in body
    assert anonymously(f"{endpoint}/{unique('no-bucket')}/k")[0] == 404
    statement = {
        "Effect": "Allow",
        "Principal": "*",
        "Action": ["s3:Get*"],
        "Resource": f"arn:aws:s3:::{bucket}/open/*",
    }
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
    assert unsigned.get_object(Bucket=bucket, Key="open/k")["Body"].read() == b"for all"
    for refused in [
        lambda: unsigned.get_object(Bucket=bucket, Key="k"),
        lambda: unsigned.put_object(Bucket=bucket, Key="open/k", Body=b""),
        lambda: unsigned.list_objects_v2(Bucket=bucket),
    ]:
        with aws_error("AccessDenied"):
            refused()


def form(fields, file, name="up.txt"):
    boundary = "----boundary"
    parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n' for k, v in fields.items()]
    parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n')
    parts.append("Content-Type: text/plain\r\n\r\n")
    data = "".join(parts).encode() + file + f"\r\n--{boundary}--\r\n".encode()
    return data, [("Content-Type", f"multipart/form-data; boundary={boundary}")]


@pytest.mark.parametrize("version", ["s3", "s3v4"])
def test_forms_upload_files(bucket, endpoint, version):
    s3 = boto3.client("s3", endpoint_url=endpoint, region_name=REGION, config=Config(signature_version=version))

    def post(file, key="up/${filename}", more=None, expires=60, **fields):
        conditions = [["content-length-range", 1, 10], ["starts-with", "$x-amz-meta-who", "a"], *(more or [])]
        made = s3.generate_presigned_post(bucket, key, Conditions=conditions, ExpiresIn=expires)
        sent = {"x-amz-meta-who": "ada", **made["fields"], **fields}
        data, headers = form(sent, file)
        return anonymously(made["url"], "POST", data, headers)

    assert post(b"a\r\n--b") == (204, b"")
    found = s3.get_object(Bucket=bucket, Key="up/up.txt")
    assert found["Body"].read() == b"a\r\n--b" and found["Metadata"] == {"who": "ada"}
    status, body = post(b"x", more=[{"success_action_status": "201"}], success_action_status="201")
    assert status == 201 and b"<Key>up/up.txt</Key>" in body and f"<Bucket>{bucket}</Bucket>".encode() in body
    for answer, code, message in [
        (post(b"12345678901"), b"EntityTooLarge", b"Your proposed upload exceeds the maximum allowed size"),
        (post(b""), b"EntityTooSmall", b"Your proposed upload is smaller than the minimum allowed size"),
        (post(b"x", expires=-5), b"AccessDenied", b"Invalid according to Policy: Policy expired."),
        (post(b"x", extra="y"), b"AccessDenied", b"Invalid according to Policy: Extra input fields: extra"),
        (post(b"x", **{"x-amz-meta-who": "bob"}), b"AccessDenied", b"Policy Condition failed: ["),
    ]:
        assert answer[0] in (400, 403) and b"<Code>" + code in answer[1] and message in answer[1], answer
    data, headers = form({"key": "k"}, b"x")
    assert b"<Code>AccessDenied</Code>" in anonymously(f"{endpoint}/{bucket}", "POST", data, headers)[1]


def test_what_is_not_there_says_so(s3, bucket):
    with aws_error("NotImplementedException"):
        s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    with aws_error(
        "NotImplementedException", "checkout does not implement S3.GetBucketLifecycleConfiguration yet."
    ):
        s3.get_bucket_lifecycle_configuration(Bucket=bucket)
    with aws_error("NotImplementedException", "checkout does not implement S3.GetBucketCors yet."):
        s3.get_bucket_cors(Bucket=bucket)
    with aws_error("AccessControlListNotSupported"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"x", ACL="public-read")


def test_the_cli(aws, bucket, tmp_path, endpoint):
    file = tmp_path / "file.txt"
    file.write_text("by the CLI")
    import subprocess
    import sys

    from checkout_process import environment
    from conftest import DUMMY

    def cli(*arguments):
        done = subprocess.run(
            [sys.executable, "-m", "awscli", *map(str, arguments), "--endpoint-url", endpoint],
            capture_output=True, text=True, timeout=60, env=environment(AWS_PAGER="", **DUMMY),
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    cli("s3", "cp", file, f"s3://{bucket}/folder/file.txt")
    assert "folder/" in cli("s3", "ls", f"s3://{bucket}")
    assert "file.txt" in cli("s3", "ls", f"s3://{bucket}/folder/")
    cli("s3", "cp", f"s3://{bucket}/folder/file.txt", tmp_path / "back.txt")
    assert (tmp_path / "back.txt").read_text() == "by the CLI"
    assert signed(cli("s3", "presign", f"s3://{bucket}/folder/file.txt").strip())[1] == b"by the CLI"
    (tmp_path / "tree" / "in").mkdir(parents=True)
    (tmp_path / "tree" / "in" / "a").write_bytes(gzip.compress(b"a"))
    cli("s3", "sync", tmp_path / "tree", f"s3://{bucket}/tree")
    assert aws("s3api", "head-object", "--bucket", bucket, "--key", "tree/in/a")["ContentLength"] > 0
    cli("s3", "rm", "--recursive", f"s3://{bucket}/tree")


def test_objects_survive(serve, state):
    server = serve(state)
    client = boto3.client("s3", endpoint_url=server.url, region_name=REGION)
    client.create_bucket(Bucket="kept")
    client.put_object(Bucket="kept", Key="k", Body=b"durable")
    server.kill()
    client = boto3.client("s3", endpoint_url=serve(state).url, region_name=REGION)
    assert client.get_object(Bucket="kept", Key="k")["Body"].read() == b"durable"


def test_tasks_of_state_machines(client, bucket, s3):
    states = client("stepfunctions")
    definition = {
        "StartAt": "Put",
        "States": {
            "Put": {
                "Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:s3:putObject",
                "Parameters": {"Bucket": bucket, "Key": "k.json", "Body": {"a": [1, "ü"]}},
                "ResultPath": "$.put",
                "Next": "Get",
            },
            "Get": {
                "Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
                "Parameters": {"Bucket": bucket, "Key": "k.json"},
                "ResultSelector": {"body.$": "States.StringToJson($.Body)", "type.$": "$.ContentType"},
                "ResultPath": "$.got",
                "Next": "Missing",
            },
            "Missing": {
                "Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
                "Parameters": {"Bucket": bucket, "Key": "none"},
                "Catch": [{"ErrorEquals": ["S3.NoSuchKeyException"], "ResultPath": "$.error", "Next": "Done"}],
                "Next": "Done",
            },
            "Done": {"Type": "Succeed"},
        },
    }
    machine = states.create_state_machine(name=unique("s3"), definition=json.dumps(definition), roleArn=ROLE)
    run = states.start_execution(stateMachineArn=machine["stateMachineArn"], input="{}")["executionArn"]
    ended = eventually(lambda: (d := states.describe_execution(executionArn=run))["status"] != "RUNNING" and d)
    assert ended["status"] == "SUCCEEDED", ended
    output = json.loads(ended["output"])
    assert output["put"]["ChecksumType"] == "FULL_OBJECT" and "ChecksumCRC32" in output["put"]
    assert output["got"] == {"body": {"a": [1, "ü"]}, "type": "text/plain; charset=UTF-8"}
    assert output["error"]["Cause"].startswith("The specified key does not exist. (Service: S3, Status Code: 404, ")
    assert s3.get_object(Bucket=bucket, Key="k.json")["Body"].read() == '{"a":[1,"ü"]}'.encode()
