import AWSCore
import CheckoutTesting
import Foundation
import JSONTree
import S3Service
import Testing

@Suite struct PostFormTests {
    private static func form(_ fields: [(String, String)], file: String? = "data") throws(AWSError) -> PostForm {
        var text = ""
        for (name, value) in fields {
            text += "--b\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        if let file {
            text += "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.txt\"\r\n\r\n\(file)\r\n"
        }
        return try PostForm(Array((text + "--b--\r\n").utf8), contentType: "multipart/form-data; boundary=\"b\"")
    }

    @Test func fieldsAndFile() throws {
        let form = try Self.form([("Key", "in/${filename}"), ("Content-Type", "text/plain"), ("x-ignore-me", "1")])
        #expect(form.key == "in/f.txt" && form.file == Array("data".utf8))
        #expect(try form.putFields() == HTTPFields([HTTPField("Content-Type", "text/plain")]))
    }

    @Test func whatIsMissing() {
        #expect(throws: AWSError.self) { try Self.form([("key", "k")], file: nil) }
        #expect(throws: AWSError.self) { try Self.form([]) }
        for body in ["", "--b", "--b\r\nno end", "--b\r\nA: b\r\n\r\nno delimiter"] {
            let error = #expect(throws: AWSError.self) {
                try PostForm(Array(body.utf8), contentType: "multipart/form-data; boundary=b")
            }
            #expect(error?.status == 400)
        }
    }

    @Test(arguments: [
        (#"[{"bucket":"x"}]"#, #"Policy Condition failed: ["eq", "$bucket", "x"]"#),
        (#"[["starts-with","$key","out/"]]"#, #"Policy Condition failed: ["starts-with", "$key", "out/"]"#),
        (#"[["near","$key","k"]]"#, #"Policy Condition failed: ["near","$key","k"]"#),
        (#"[{"bucket":"b"}]"#, "Extra input fields: key"),
    ])
    func conditions(_ conditions: String, _ message: String) throws {
        let text = #"{"expiration":"2026-12-01T00:00:00Z","conditions":\#(conditions)}"#
        let policy = try PostPolicy(base64: Data(text.utf8).base64EncodedString())
        let form = try Self.form([("key", "k")])
        let error = #expect(throws: AWSError.self) { try policy.check(form, bucket: "b", isExpired: false) }
        #expect(error?.message == "Invalid according to Policy: \(message)")
    }
}
