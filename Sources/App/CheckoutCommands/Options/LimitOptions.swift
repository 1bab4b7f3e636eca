import ArgumentParser
import StateStore

extension Durability: ExpressibleByArgument {}

/// Options of the commands that run an emulator.
struct LimitOptions: ParsableArguments {
    enum Limits: String, ExpressibleByArgument, CaseIterable { case on, off }

    @Option(name: .long, help: "Whether AWS's quotas on sizes and counts are enforced: on or off.")
    var limits: Limits = .on

    @Option(name: .long, help: "What acknowledged writes survive: process (kill -9) or full (loss of power).")
    var durability: Durability = .process

    @Flag(name: .long, help: "Refuse e-mail from or to identities that are not verified, as a new AWS account does.")
    var sesSandbox = false
}
