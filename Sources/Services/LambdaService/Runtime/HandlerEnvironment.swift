import AWSCore
import Foundation

/// The environment variables of a handler.
///
/// See https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html.
enum HandlerEnvironment {
    /// The whole environment: nothing of the host's gets in, least of all its credentials.
    ///
    /// - Parameters:
    ///   - endpoint: where this process serves AWS requests; nil when it serves none.
    ///   - home: a folder the handler may write to.
    static func variables(
        _ generation: FunctionGeneration, api: RuntimeAPIAddress, endpoint: String?, stream: String, home: String
    ) -> [String: String] {
        let record = generation.record
        var variables = [
            "PATH": (["/usr/local/bin", "/usr/bin", "/bin", "/opt/bin"] + record.layers.paths("bin"))
                .joined(separator: ":"), "LANG": "en_US.UTF-8", "TZ": ":UTC",
            "LC_ALL": "C.UTF-8", "HOME": home, "TMPDIR": home,
            "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUNBUFFERED": "1",
        ]
        if !record.layers.isEmpty {
            variables["LD_LIBRARY_PATH"] = record.layers.paths("lib").joined(separator: ":")
        }
        // A function's own settings come before everything Lambda does not reserve for itself.
        let own = endpoint.map { endpoint in record.variables.mapValues { StageAddress.local($0, endpoint: endpoint) } }
        variables.merge(own ?? record.variables) { _, own in own }
        variables.merge([
            "AWS_REGION": record.region, "AWS_DEFAULT_REGION": record.region,
            "AWS_LAMBDA_FUNCTION_NAME": record.name, "AWS_LAMBDA_FUNCTION_VERSION": record.version,
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": String(record.memorySize),
            "AWS_LAMBDA_LOG_GROUP_NAME": record.logGroupName, "AWS_LAMBDA_LOG_STREAM_NAME": stream,
            "AWS_LAMBDA_LOG_FORMAT": record.logging.isJSON ? "JSON" : "Text",
            "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand", "AWS_LAMBDA_RUNTIME_API": api.text,
            "AWS_EXECUTION_ENV": "AWS_Lambda_\(record.runtime)", "AWS_XRAY_CONTEXT_MISSING": "LOG_ERROR",
            "_HANDLER": record.handler, "LAMBDA_TASK_ROOT": generation.folder,
            "LAMBDA_RUNTIME_DIR": generation.folder,
        ]) { _, reserved in reserved }
        if record.logging.isJSON { variables["AWS_LAMBDA_LOG_LEVEL"] = record.logging.applicationLevel }
        // The endpoint and the credentials belong together: a handler that sets its own endpoint may need its own keys.
        for (name, value) in credentials(endpoint, account: record.account) where variables[name] == nil {
            variables[name] = value
        }
        return variables
    }

    /// Credentials that lead back to the function's account, and no other's.
    private static func credentials(_ endpoint: String?, account: String) -> [String: String] {
        let isDefault = account == World.defaultAccount
        var variables = [
            "AWS_ACCESS_KEY_ID": isDefault ? "ASIACHECKOUTLOCALKEY" : account, "AWS_SECRET_ACCESS_KEY": "checkout",
            "AWS_SESSION_TOKEN": "checkout", "AWS_EC2_METADATA_DISABLED": "true",
            // The SDKs would otherwise look for a profile in a home folder that has none.
            "AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
        ]
        if let endpoint { variables["AWS_ENDPOINT_URL"] = endpoint }
        return variables
    }
}
