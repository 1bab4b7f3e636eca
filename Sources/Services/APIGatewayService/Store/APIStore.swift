import AWSCore
import CivilTime
import GRDB
import JSONTree

/// The rows of REST APIs. An API, a deployment and a stage are kept as the JSON the operations answer.
struct APIStore {
    let db: Database

    /// A resource of an API.
    struct Resource {
        let id: String
        let parent: String?
        let part: String?
        let path: String
        /// Method by HTTP method, as `Resource.resourceMethods` answers them.
        var methods: JSONObject

        var json: JSONObject {
            var json: JSONObject = ["id": .string(id)]
            json["parentId"] = parent.map(JSON.string)
            json["pathPart"] = part.map(JSON.string)
            json["path"] = .string(path)
            if !methods.isEmpty { json["resourceMethods"] = .object(methods) }
            return json
        }
    }

    func api(_ id: String, in context: CallContext) throws -> JSONObject {
        let text = try String.fetchOne(
            db, sql: "SELECT facts FROM apigateway_api WHERE id = ? AND account = ? AND region = ?",
            arguments: [id, context.account, context.region])
        guard let text else { throw AWSError.noSuchAPI(id, account: context.account) }
        return try object(text)
    }

    /// The account's APIs of the region.
    func apis(in context: CallContext) throws -> [JSONObject] {
        try String.fetchAll(
            db, sql: "SELECT facts FROM apigateway_api WHERE account = ? AND region = ? ORDER BY id",
            arguments: [context.account, context.region]
        ).map(object)
    }

    /// Where an API is; nil when there is none.
    func world(of api: String) throws -> World? {
        try Row.fetchOne(db, sql: "SELECT account, region FROM apigateway_api WHERE id = ?", arguments: [api])
            .map { World(account: $0["account"], region: $0["region"]) }
    }

    /// Whether an API answers only at domain names of its own, of which there are none here.
    func isDisabled(_ api: String) throws -> Bool {
        try String.fetchOne(db, sql: "SELECT facts FROM apigateway_api WHERE id = ?", arguments: [api])
            .map(object)?["disableExecuteApiEndpoint"]?.bool ?? false
    }

    func put(api: JSONObject, in context: CallContext) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO apigateway_api (id, facts, account, region) VALUES (?, ?, ?, ?)",
            arguments: [api["id"]?.string ?? "", JSON.object(api).text(), context.account, context.region])
    }

    func deleteAPI(_ id: String) throws {
        for table in ["stage", "deployment", "resource"] {
            try db.execute(sql: "DELETE FROM apigateway_\(table) WHERE api = ?", arguments: [id])
        }
        try db.execute(sql: "DELETE FROM apigateway_api WHERE id = ?", arguments: [id])
    }

    func resources(of api: String) throws -> [Resource] {
        try Row.fetchAll(
            db, sql: "SELECT id, parent, part, path, methods FROM apigateway_resource WHERE api = ? ORDER BY path",
            arguments: [api]
        ).map(resource)
    }

    func resource(_ id: String, of api: String) throws -> Resource {
        let sql = "SELECT id, parent, part, path, methods FROM apigateway_resource WHERE api = ? AND id = ?"
        guard let row = try Row.fetchOne(db, sql: sql, arguments: [api, id]) else { throw AWSError.noSuchResource }
        return try resource(row)
    }

    func put(_ resource: Resource, of api: String) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO apigateway_resource VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
                api, resource.id, resource.parent, resource.part, resource.path, JSON.object(resource.methods).text(),
            ])
    }

    /// Deletes a resource and everything below it.
    func delete(_ resource: Resource, of api: String) throws {
        for other in try resources(of: api)
        where other.id == resource.id || other.path.hasPrefix(resource.path + "/") {
            try db.execute(
                sql: "DELETE FROM apigateway_resource WHERE api = ? AND id = ?", arguments: [api, other.id])
        }
    }

    func deleteResources(of api: String) throws {
        try db.execute(sql: "DELETE FROM apigateway_resource WHERE api = ?", arguments: [api])
    }

    func deployments(of api: String) throws -> [JSONObject] {
        try String.fetchAll(db, sql: "SELECT facts FROM apigateway_deployment WHERE api = ?", arguments: [api])
            .map(object)
    }

    func deployment(_ id: String, of api: String) throws -> JSONObject? {
        try String.fetchOne(
            db, sql: "SELECT facts FROM apigateway_deployment WHERE api = ? AND id = ?", arguments: [api, id]
        ).map(object)
    }

    func put(deployment facts: JSONObject, snapshot: JSON, of api: String) throws {
        try db.execute(
            sql: "INSERT INTO apigateway_deployment VALUES (?, ?, ?, ?)",
            arguments: [api, facts["id"]?.string ?? "", JSON.object(facts).text(), snapshot.text()])
    }

    func snapshot(_ deployment: String, of api: String) throws -> JSONObject? {
        try String.fetchOne(
            db, sql: "SELECT snapshot FROM apigateway_deployment WHERE api = ? AND id = ?",
            arguments: [api, deployment]
        ).map(object)
    }

    func stages(of api: String) throws -> [JSONObject] {
        try String.fetchAll(
            db, sql: "SELECT facts FROM apigateway_stage WHERE api = ? ORDER BY name", arguments: [api]
        ).map(object)
    }

    func stage(_ name: String, of api: String) throws -> JSONObject? {
        try String.fetchOne(
            db, sql: "SELECT facts FROM apigateway_stage WHERE api = ? AND name = ?", arguments: [api, name]
        ).map(object)
    }

    func put(stage facts: JSONObject, of api: String) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO apigateway_stage VALUES (?, ?, ?)",
            arguments: [api, facts["stageName"]?.string ?? "", JSON.object(facts).text()])
    }

    func deleteStage(_ name: String, of api: String) throws {
        try db.execute(sql: "DELETE FROM apigateway_stage WHERE api = ? AND name = ?", arguments: [api, name])
    }

    private func object(_ text: String) throws -> JSONObject { try JSON(parsing: text).object ?? [:] }

    private func resource(_ row: Row) throws -> Resource {
        Resource(
            id: row["id"], parent: row["parent"], part: row["part"], path: row["path"],
            methods: try object(row["methods"]))
    }
}

extension Call<APIGatewayService> {
    var apis: APIStore { APIStore(db: db) }

    /// An identifier as API Gateway makes them: small letters and digits.
    func newID(_ length: Int = 6) -> String {
        context.entropy.text(length, of: "abcdefghijklmnopqrstuvwxyz0123456789")
    }

    /// The time as the operations answer it.
    var timestamp: JSON { .double((now.seconds).rounded(.down)) }

    /// The method of a resource, which must exist, and its resource.
    func method(_ input: JSONObject) throws -> (APIStore.Resource, name: String, method: JSONObject) {
        let api = input["restApiId"]?.string ?? ""
        _ = try apis.api(api, in: context)
        let resource = try apis.resource(input["resourceId"]?.string ?? "", of: api)
        let name = (input["httpMethod"]?.string ?? "").uppercased()
        guard let method = resource.methods[name]?.object else { throw AWSError.noSuchMethod }
        return (resource, name, method)
    }

    /// Writes a method back into its resource.
    func put(_ method: JSONObject, _ name: String, of resource: APIStore.Resource, _ input: JSONObject) throws {
        var resource = resource
        resource.methods[name] = .object(method)
        try apis.put(resource, of: input["restApiId"]?.string ?? "")
    }
}
