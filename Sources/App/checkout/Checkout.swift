import CheckoutCommands

@main
enum Main {
    static func main() async { await CheckoutCommand.run(CommandLine.arguments) }
}
