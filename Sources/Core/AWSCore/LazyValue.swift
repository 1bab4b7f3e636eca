import Synchronization

/// A value that is made when it is first asked for. Threads that ask at the same time may each make it; all get the same.
final class LazyValue<Value: Sendable>: Sendable {
    private final class Made: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private let made = AtomicLazyReference<Made>()
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    var value: Value { (made.load() ?? made.storeIfNil(Made(make()))).value }
}
