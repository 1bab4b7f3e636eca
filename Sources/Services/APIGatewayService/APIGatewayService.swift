import AWSCore
import StateStore

/// Amazon API Gateway's REST APIs: their definition through the control plane, and, in `Stage/`, their execution.
///
/// See https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html.
package enum APIGatewayService: AWSService {
    /// The operations need nothing but the store.
    package typealias Environment = Void
    package static let model = ServiceModel(lines: apigatewayModelText)
    package static let operations: [ServiceOperation<APIGatewayService>] = [
        .init(CreateDeployment.self), .init(CreateResource.self), .init(CreateRestApi.self), .init(CreateStage.self),
        .init(DeleteMethod.self), .init(DeleteResource.self), .init(DeleteRestApi.self), .init(DeleteStage.self),
        .init(GetDeployment.self), .init(GetDeployments.self), .init(GetIntegration.self), .init(GetMethod.self),
        .init(GetResource.self), .init(GetResources.self), .init(GetRestApi.self), .init(GetRestApis.self),
        .init(GetStage.self), .init(GetStages.self), .init(GetTags.self), .init(ImportRestApi.self),
        .init(PutIntegration.self), .init(PutIntegrationResponse.self), .init(PutMethod.self),
        .init(PutMethodResponse.self), .init(PutRestApi.self), .init(TagResource.self), .init(UntagResource.self),
        .init(UpdateRestApi.self),
    ]
    package static let migrations = [
        StoreMigration(
            "apigateway-1",
            sql: """
                CREATE TABLE apigateway_api (id TEXT PRIMARY KEY, facts TEXT NOT NULL) STRICT, WITHOUT ROWID;
                CREATE TABLE apigateway_resource (
                    api TEXT NOT NULL, id TEXT NOT NULL, parent TEXT, part TEXT, path TEXT NOT NULL, methods TEXT NOT NULL,
                    PRIMARY KEY (api, id)) STRICT, WITHOUT ROWID;
                CREATE UNIQUE INDEX apigateway_resource_path ON apigateway_resource (api, path);
                CREATE TABLE apigateway_deployment (
                    api TEXT NOT NULL, id TEXT NOT NULL, facts TEXT NOT NULL, snapshot TEXT NOT NULL,
                    PRIMARY KEY (api, id)) STRICT, WITHOUT ROWID;
                CREATE TABLE apigateway_stage (
                    api TEXT NOT NULL, name TEXT NOT NULL, facts TEXT NOT NULL,
                    PRIMARY KEY (api, name)) STRICT, WITHOUT ROWID;
                """),
        // Of APIs that were there before, the region is that of their integrations.
        StoreMigration(
            "apigateway-2",
            sql: """
                ALTER TABLE apigateway_api ADD COLUMN account TEXT NOT NULL DEFAULT '000000000000';
                ALTER TABLE apigateway_api ADD COLUMN region TEXT NOT NULL DEFAULT 'us-east-1';
                UPDATE apigateway_api SET region = (
                    SELECT substr(rest, 1, instr(rest, ':') - 1) FROM (
                        SELECT api, substr(methods, instr(methods, 'arn:aws:apigateway:') + 19) AS rest
                        FROM apigateway_resource WHERE instr(methods, 'arn:aws:apigateway:') > 0)
                    WHERE api = apigateway_api.id AND instr(rest, ':') > 1)
                WHERE EXISTS (SELECT 1 FROM apigateway_resource WHERE api = apigateway_api.id
                    AND methods LIKE '%arn:aws:apigateway:_%:%');
                """),
    ]
}
