import JSONTree
import SAMTemplate

/// What a mocked task comes to.
package enum MockedAnswer: Sendable, Hashable {
    /// The task succeeds with this result.
    case result(JSON)
    /// The task fails.
    case failure(error: String, cause: String?)
    /// The task is begun and never answered: what is left is its timeout.
    case silence
}

/// What a state's task is answered, invocation by invocation: a member of `MockedResponses`, or the mocks a test gives.
///
/// Invocations are counted from 0 over the whole execution, whether they come from a retry, a loop or a Map's iteration,
/// as Step Functions Local counts them.
package struct MockedResponse: Sendable, Hashable {
    /// An answer and the invocations it is for.
    package struct Turn: Sendable, Hashable {
        package let first: Int
        /// The last invocation; nil for all that follow.
        package let last: Int?
        package let answer: MockedAnswer
        /// Where the answer is written; nil when it comes from a store.
        package let location: SourceLocation?

        package init(first: Int, last: Int?, answer: MockedAnswer, location: SourceLocation? = nil) {
            self.first = first
            self.last = last
            self.answer = answer
            self.location = location
        }
    }

    /// What the configuration calls it, or the state's name.
    package let name: String
    /// The answers in the order of their invocations, without gaps.
    package let turns: [Turn]

    package init(name: String, turns: [Turn]) {
        self.name = name
        self.turns = turns
    }

    /// The answer to an invocation, counted from 0; nil when there is none left.
    package func answer(to invocation: Int) -> MockedAnswer? {
        turns.first { $0.first <= invocation && invocation <= $0.last ?? Int.max }?.answer
    }

    /// What a person is told when the answers have run out.
    ///
    /// - Parameter invocation: the one without an answer, counted from 0.
    package func exhausted(_ state: String, at invocation: Int) -> String {
        let known =
            turns.last.map { "its last answer is for invocation \($0.last ?? $0.first)" } ?? "it has no answer at all"
        return "The mocked response '\(name)' of the state '\(state)' has no answer for invocation \(invocation) "
            + "(the first is 0): \(known)"
    }
}

extension MockedAnswer {
    /// The answer as JSON: `{"return"}`, `{"throw": {"error", "cause"}}` or `{"never"}`.
    fileprivate var json: JSONObject {
        switch self {
        case .result(let result): return ["return": result]
        case .failure(let error, let cause):
            var failure: JSONObject = ["error": .string(error)]
            failure["cause"] = cause.map(JSON.string)
            return ["throw": .object(failure)]
        case .silence: return ["never": true]
        }
    }

    fileprivate init?(json: JSON) {
        if let result = json["return"] {
            self = .result(result)
        } else if let error = json["throw"]?["error"]?.string {
            self = .failure(error: error, cause: json["throw"]?["cause"]?.string)
        } else if json["never"] != nil {
            self = .silence
        } else {
            return nil
        }
    }
}

extension MockedResponse {
    /// The response as JSON, without places.
    package var json: JSON {
        let turns = turns.map { turn -> JSON in
            var object = turn.answer.json
            object["first"] = .int(turn.first)
            object["last"] = turn.last.map(JSON.int)
            return .object(object)
        }
        return ["name": .string(name), "turns": .array(turns)]
    }

    /// A response from its `json`; nil when that is not one.
    package init?(json: JSON) {
        guard let name = json["name"]?.string, let turns = json["turns"]?.array else { return nil }
        var read: [Turn] = []
        for turn in turns {
            guard let first = turn["first"]?.int, let answer = MockedAnswer(json: turn) else { return nil }
            read.append(Turn(first: first, last: turn["last"]?.int, answer: answer))
        }
        self.init(name: name, turns: read)
    }
}
