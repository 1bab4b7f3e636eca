import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html
enum TagRole: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        var role = try call.role(input)
        role.tags = try EntityTags.merged(role.tags, input["Tags"])
        try role.save(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html
enum UntagRole: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        var role = try call.role(input)
        role.tags = EntityTags.without(input["TagKeys"], role.tags)
        try role.save(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoleTags.html
enum ListRoleTags: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        try EntityTags.page(call.role(input).tags, input)
    }
}
