import AWSCore
import CivilTime
import GRDB
import LambdaService
import LogsService

/// What functions print, in the log groups where Lambda puts it: `/aws/lambda/NAME`, or the group that the function's
/// configuration names. As on AWS the group is made when the function first prints.
///
/// See https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html.
enum FunctionLogGroups {
    /// Writes lines to their groups, in the transaction that keeps them.
    static func publish(_ lines: [FunctionLogs.Line], _ db: Database) throws {
        var rest = lines[...]
        while let first = rest.first {
            let run = rest.prefix { $0.functionARN == first.functionARN && $0.stream == first.stream }
            rest = rest.dropFirst(run.count)
            guard let function = ARN(first.functionARN), let group = first.group, let last = run.last else { continue }
            let arn = ARN(
                service: "logs", region: function.region, account: function.account, resource: "log-group:\(group)")
            try LogGroup.log(
                run.map { ($0.time, $0.text) }, to: arn.description, stream: first.stream, now: last.time,
                makesGroup: true, db)
        }
    }
}
