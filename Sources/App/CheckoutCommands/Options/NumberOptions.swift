import ArgumentParser

/// A number of seconds that a person gives: zero or more.
struct Seconds: ExpressibleByArgument {
    let value: Double

    init?(argument: String) {
        guard let value = Double(argument), value >= 0, value.isFinite else { return nil }
        self.value = value
    }
}

/// A TCP port that a person gives; 0 is any free one.
struct PortNumber: ExpressibleByArgument, ExpressibleByIntegerLiteral {
    let value: Int

    var defaultValueDescription: String { String(value) }

    init?(argument: String) {
        guard let value = UInt16(argument) else { return nil }
        self.value = Int(value)
    }

    init(integerLiteral value: UInt16) { self.value = Int(value) }
}
