import CivilTime
import JSONTree
import StatesLanguage

/// One thread of an execution: the top level, a branch of a Parallel, or an iteration of a Map.
struct Frame: Sendable {
    let id: Int
    let graph: StateGraph
    /// The frame whose Parallel or Map state started this one; nil at the top.
    let parent: Int?
    /// The branch or iteration this is.
    let slot: Int
    /// `$$.Map.Item`, of the innermost Map around.
    let mapItem: MapItem?
    /// The position of the state it is in, or is about to enter.
    var position: Int
    /// The state's input as it came.
    var input: Payload
    var variables: [String: JSON]
    /// How many bytes the variables take at most.
    var variablesSize = 0
    /// The last event on this thread, which the next one names as its predecessor.
    var lastEvent: Int
    /// Whether the state at `position` was entered and not yet left.
    var isInState = false
    /// Whether it takes the state up again without entering it, after a redrive.
    var resumes = false
    var enteredEvent = 0
    /// The event before the state was entered.
    var eventBeforeEntry = 0
    var enteredTime = Timestamp(milliseconds: 0)
    /// How often each retrier of the state was used.
    var retrierCounts: [Int] = []
    /// `$$.State.RetryCount`.
    var retryCount = 0
    /// What the frame waits for.
    var wait = Waiting.nothing
    /// The task it waits for.
    var task: TaskRun?
    /// The branches or iterations it waits for.
    var children: Children?
    /// The Map Run of a distributed Map.
    var mapRun: MapRun?

    var state: State { graph.states[position] }

    enum Waiting: Sendable, Equatable {
        /// It runs as soon as its turn comes.
        case nothing
        case task
        /// The timer of a Wait state.
        case timer(Token)
        /// The timer before a retry.
        case retry(Token)
        case children
        /// The items of a distributed Map, or the end of its Map Run.
        case mapRun(Token)
    }
}

/// `$$.Map.Item`.
struct MapItem: Sendable {
    let index: Int
    let value: JSON
    /// The name of the member, when a distributed Map goes over an object.
    var key: String?
    /// Where a distributed Map has it from.
    var source: String?

    /// The value of `$$.Map.Item`.
    var json: JSON {
        var object: JSONObject = ["Index": .int(index), "Value": value]
        object["Key"] = key.map(JSON.string)
        object["Source"] = source.map(JSON.string)
        return .object(object)
    }
}

/// A task in flight.
struct TaskRun: Sendable {
    let token: Token
    let resource: TaskResource
    var timeout: Token?
    var heartbeat: Token?
    var heartbeatSeconds: Int?
    /// Whether its Started event was recorded.
    var isStarted = false
}

/// A Map Run of a distributed Map.
struct MapRun: Sendable {
    let arn: String
    let plan: MapRunPlan
    /// Whether its child executions were started, so that a redrive can let them go on.
    var hasChildren = false
    var redriveCount = 0
}

/// The branches or iterations of a Parallel or inline Map state.
struct Children: Sendable {
    /// A Map's items, as `ItemsPath` found them; empty for a Parallel.
    var items: [JSON] = []
    /// The first branch or item not yet started.
    var next = 0
    let total: Int
    let concurrency: Int
    /// The numbers of those under way, in rising order.
    private(set) var running: [Int] = []
    var results: [Payload?]
    var finished = 0
    /// The event of the last success, which the state's own success follows.
    var lastEvent: Int

    init(total: Int, concurrency: Int, lastEvent: Int) {
        self.total = total
        self.concurrency = concurrency
        self.lastEvent = lastEvent
        results = Array(repeating: nil, count: total)
    }

    /// Notes a branch or iteration that was just made, so that its number is the highest.
    mutating func begin(_ id: Int) { running.append(id) }

    /// Notes that a branch or iteration is not under way any more.
    mutating func end(_ id: Int) {
        if let at = running.firstIndex(of: id) { running.remove(at: at) }
    }
}

/// Why a state failed.
struct Failure: Error, Sendable {
    var error: String?
    var cause: String?
    /// Whether a task reported it.
    var isTaskError = false
    /// Whether it is a timeout because of a missed heartbeat.
    var isHeartbeat = false
    /// Whether it ends the execution whatever `Retry` and `Catch` say.
    var isFatal = false
    /// Whether a JSONata expression of this very state failed, which has an event of its own.
    var isEvaluation = false
    /// The field of that expression.
    var location: String?
}

/// What came of running a frame for a while.
enum Progress: Sendable {
    /// It goes on in another state of its graph.
    case proceed(Int)
    /// It waits.
    case suspended
    /// Its graph has ended.
    case ended(Payload)
    case failed(Failure)
}

/// Frames whose turn it is, first come first served.
struct FrameQueue: Sendable {
    private var ids: [Int] = []
    private var first = 0

    var isEmpty: Bool { first == ids.count }

    mutating func append(_ id: Int) { ids.append(id) }

    mutating func next() -> Int? {
        guard first < ids.count else { return nil }
        let id = ids[first]
        first += 1
        if first == ids.count || first > 1024 {
            ids.removeFirst(first)
            first = 0
        }
        return id
    }
}
