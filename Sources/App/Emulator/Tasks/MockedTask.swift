import JSONTree
import StatesExecution
import StatesLanguage
import StatesTesting

extension MockedAnswer {
    /// What tells an execution of a task that a test case answers: in the history it looks as if the task had been carried
    /// out.
    ///
    /// An answer given in place of a callback or of the end of a job comes after the submission, whose own output no mock
    /// says: AWS would put the service's answer there.
    func events(for request: TaskRequest) -> [Input.Event] {
        var events: [Input.Event] = []
        switch (request.resource.target, request.resource.pattern) {
        case (.activity, _): events = [.activityStarted(request.token, workerName: nil)]
        case (.service, .sync), (.service, .sync2), (.service, .waitForTaskToken):
            events = [.taskSubmitted(request.token, output: [:])]
        case (.function, _), (.service, .requestResponse): break
        }
        switch self {
        case .result(let result): events.append(.taskFinished(request.token, output: result))
        case .failure(let error, let cause): events.append(.taskFailed(request.token, error: error, cause: cause))
        // A worker that is never heard of has not taken the task either.
        case .silence: if request.resource.target == .activity { events = [] }
        }
        return events
    }
}
