/// API stages under their AWS names, made reachable from handlers.
///
/// A template hands an API's address to a function as `https://{id}.execute-api.{region}.amazonaws.com/{stage}`. No
/// such host answers here, so a handler gets the address at which this process serves the stage. A bare host name in a
/// variable stays as it is: what the handler makes of it cannot be known. The URL of a queue names the port at which
/// it was made; it gets the port of now.
enum StageAddress {
    /// The value with every stage address and queue URL replaced by the local one of this process.
    ///
    /// - Parameter endpoint: where this process serves: `http://127.0.0.1:4566`.
    static func local(_ value: String, endpoint: String) -> String {
        guard value.contains("://") else { return value }
        let queues = value.replacing(/http:\/\/127\.0\.0\.1:[0-9]+(\/[0-9]{12}\/)/) { "\(endpoint)\($0.output.1)" }
        return queues.replacing(/https:\/\/([a-z0-9]+)\.execute-api\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?/) { match in
            "\(endpoint)/_aws/execute-api/\(match.output.1)"
        }
    }
}
