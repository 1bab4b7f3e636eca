import CivilTime
import GRDB
import JSONTree
import StateStore

/// Where new identifiers come from; tests give their own.
package protocol EntropySource: Sendable {
    /// 64 random bits.
    func next() -> UInt64
}

extension EntropySource {
    /// `count` random bytes.
    package func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count { withUnsafeBytes(of: next()) { bytes.append(contentsOf: $0) } }
        return Array(bytes.prefix(count))
    }

    /// A random UUID (version 4) in lower case.
    package func uuid() -> String {
        var bytes = bytes(16)
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (at, byte) in bytes.enumerated() {
            if at == 4 || at == 6 || at == 8 || at == 10 { text.append(UInt8(ascii: "-")) }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// `count` random characters of `alphabet`.
    package func text(_ count: Int, of alphabet: String) -> String {
        let letters = Array(alphabet)
        guard !letters.isEmpty else { return "" }
        return String((0..<count).map { _ in letters[Int(next() % UInt64(letters.count))] })
    }
}

/// The operating system's random numbers.
package struct SystemEntropy: EntropySource {
    package init() {}
    /// 64 random bits.
    package func next() -> UInt64 { UInt64.random(in: .min ... .max) }
}

/// What every call knows: who calls, where, when.
package struct CallContext: Sendable {
    /// The 12-digit account.
    package var account: String
    /// The region: `us-east-1`.
    package var region: String
    /// The moment of the call.
    package var now: Timestamp
    /// Where new identifiers come from.
    package var entropy: any EntropySource
    /// What the call has changed that somebody may be waiting for; posted after the commit.
    package var signals: SignalBatch
    /// The base address at which this process serves AWS requests: `http://127.0.0.1:4566`; nil when it serves none.
    package var endpoint: String?
    /// The id that the answer carries as `x-amzn-RequestId`; nil for a call that did not come over HTTP.
    package var requestID: String?
    /// The id of the key that the call was signed with; nil for a call that did not come over HTTP.
    package var accessKey: String?
    /// Whether the clock counts the caller as at work (`Clock.begin`), so that a call that waits gives that up.
    package var isAtWork = false

    package init(
        account: String = World.defaultAccount, region: String = "us-east-1", now: Timestamp,
        entropy: any EntropySource = SystemEntropy(), signals: SignalBatch = SignalBatch(), endpoint: String? = nil,
        requestID: String? = nil
    ) {
        self.account = account
        self.region = region
        self.now = now
        self.entropy = entropy
        self.signals = signals
        self.endpoint = endpoint
        self.requestID = requestID
    }

    /// An ARN of this account and region.
    package func arn(_ service: String, _ resource: String) -> ARN {
        ARN(service: service, region: region, account: account, resource: resource)
    }
}

/// A call inside an open write transaction: what it does is committed with it or not at all.
package struct Call<Service: AWSService> {
    /// The open transaction.
    package let db: Database
    /// Who, where, when.
    package let context: CallContext
    /// What the service needs besides the store.
    package let environment: Service.Environment

    package init(db: Database, context: CallContext, environment: Service.Environment) {
        self.db = db
        self.context = context
        self.environment = environment
    }

    /// The moment of the call.
    package var now: Timestamp { context.now }

    /// Tells whoever waits for `signal` after the commit.
    package func post(_ signal: Signal) { context.signals.add(signal) }
}

/// A call that may wait (for a handler, for a message) and opens its transactions itself.
package struct AsyncCall<Service: AWSService>: Sendable {
    package let store: StateStore
    package let context: CallContext
    package let environment: Service.Environment
    package let signals: SignalCenter
    package let clock: any Clock

    package init(
        store: StateStore, context: CallContext, environment: Service.Environment, signals: SignalCenter,
        clock: any Clock
    ) {
        self.store = store
        self.context = context
        self.environment = environment
        self.signals = signals
        self.clock = clock
    }

    /// Runs `body` in a write transaction of its own and posts its signals after the commit.
    package func write<Value: Sendable>(_ body: @escaping @Sendable (Call<Service>) throws -> Value) async throws
        -> Value
    {
        var context = context
        context.now = clock.now()
        context.signals = SignalBatch()
        let (batch, environment) = (context.signals, environment)
        let value = try await store.write { [context] db in
            try body(Call(db: db, context: context, environment: environment))
        }
        signals.post(batch)
        return value
    }
}
