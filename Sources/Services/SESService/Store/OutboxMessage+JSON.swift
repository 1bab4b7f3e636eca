import CivilTime
import JSONTree

extension OutboxMessage {
    /// The message as `checkout emails --output json` and `GET /_aws/ses` show it.
    package var json: JSON {
        var object: JSONObject = [
            "Id": .string(id), "Timestamp": .string(time.iso8601), "Source": .string(source),
            "Destination": [
                "ToAddresses": .array(to.map(JSON.string)), "CcAddresses": .array(cc.map(JSON.string)),
                "BccAddresses": .array(bcc.map(JSON.string)),
            ],
            "Subject": .string(subject),
        ]
        object["Text"] = text.map(JSON.string)
        object["Html"] = html.map(JSON.string)
        if !tags.isEmpty { object["Tags"] = .object(tags) }
        return .object(object)
    }
}
