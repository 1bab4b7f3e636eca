import CivilTime
import XPathPictures

extension FunctionLibrary {
    /// https://docs.jsonata.org/date-time-functions
    static let dates: [NativeFunction] = [
        define("millis", "<:n>", arity: 0) { (_, call) in .number(Double(call.run.environment.now.milliseconds)) },
        define("now", "<s?s?:s>", arity: 2) { (arguments, call) throws(JSONataError) in
            try text(of: Double(call.run.environment.now.milliseconds), arguments.argument(0), arguments.argument(1))
        },
        define("fromMillis", "<n-s?s?:s>", arity: 3) { (arguments, _) throws(JSONataError) in
            guard case .number(let millis) = arguments.argument(0) else { return .undefined }
            return try text(of: millis, arguments.argument(1), arguments.argument(2))
        },
        define("toMillis", "<s-s?:n>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .string(let text) = arguments.argument(0) else { return .undefined }
            do throws(PictureError) {
                guard case .string(let picture) = arguments.argument(1) else {
                    return .number(try ISODateTime.parse(text))
                }
                let now = call.run.environment.now.milliseconds
                return try DateTimePicture(picture).parse(text, now: now).map { .number($0) } ?? .undefined
            } catch { throw JSONataError(error) }
        },
    ]

    private static func text(
        of millis: Double, _ picture: JSONataValue, _ timezone: JSONataValue
    ) throws(JSONataError) -> JSONataValue {
        do throws(PictureError) {
            let picture = try DateTimePicture(picture.string ?? DateTimePicture.iso8601)
            let offset = timezone.string.map { TimezoneOffset($0) } ?? .utc
            return .string(try picture.format(millis, timezone: offset))
        } catch { throw JSONataError(error) }
    }
}
