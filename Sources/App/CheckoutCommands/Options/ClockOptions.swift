import ArgumentParser
import Emulator

extension ClockMode: ExpressibleByArgument {}

/// Which clock an emulator goes by.
struct ClockOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            """
            What all that waits goes by: real; virtual, which jumps to what is due next whenever nothing is in flight; \
            or manual, which stands still until checkout clock moves it. Default: real.
            """))
    var clock: ClockMode?
}
