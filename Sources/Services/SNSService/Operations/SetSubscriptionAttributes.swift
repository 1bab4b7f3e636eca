import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html
enum SetSubscriptionAttributes: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        var subscription = try SubscriptionRecord.require(call.db, input["SubscriptionArn"]?.string, call.context)
        let name = input["AttributeName"]?.string ?? ""
        let value = input["AttributeValue"]?.string ?? ""
        try SubscriptionAttributes.check(name, value, protocol: subscription.protocol)
        // An empty policy takes it away.
        let isRemoval = value.isEmpty || (name == "FilterPolicy" && (try? JSON(parsing: value)) == [:])
        subscription.attributes[name] = isRemoval ? nil : .string(value)
        if name.hasPrefix("FilterPolicy") { try FilterPolicyLimits.check(subscription.attributes) }
        try subscription.save(call.db)
        return [:]
    }
}
