import Foundation
import GRDB

extension FunctionRuntime {
    /// What functions get from the program around them.
    package struct Configuration: Sendable {
        /// The state folder: unpacked code goes to `functions/`, bootstraps to `runtimes/`.
        package var stateFolder: String
        /// Where Python environments are kept, which several processes may share; `env/` of the state folder.
        package var environmentFolder: String
        /// The base address at which this process serves AWS requests, asked at each start of a handler.
        package var endpoint: @Sendable () -> String?
        /// Opens the Runtime API's listeners.
        package var host: any RuntimeAPIHost
        /// The Python the user named (`CHECKOUT_PYTHON`).
        package var python: String?
        /// Tells the user something worth knowing, in one sentence.
        package var notice: @Sendable (String) -> Void
        /// Told of what functions print, in the transaction that keeps it.
        package var logged: (@Sendable ([FunctionLogs.Line], Database) throws -> Void)?
        /// This process's environment: where interpreters are looked for.
        package var hostEnvironment: [String: String]
        /// How many processes one function may have at once; more events wait.
        package var workerLimit: Int
        /// How long an unused process stays.
        package var idleLimit: Duration

        /// Everything but the folder and the host has a default that suits `checkout run`.
        package init(
            stateFolder: String, host: any RuntimeAPIHost, endpoint: @escaping @Sendable () -> String? = { nil },
            python: String? = nil, notice: @escaping @Sendable (String) -> Void = { _ in },
            hostEnvironment: [String: String] = ProcessInfo.processInfo.environment, workerLimit: Int = 10,
            idleLimit: Duration = .seconds(600)
        ) {
            self.stateFolder = stateFolder
            environmentFolder = "\(stateFolder)/env"
            self.host = host
            self.endpoint = endpoint
            self.python = python
            self.notice = notice
            self.hostEnvironment = hostEnvironment
            self.workerLimit = workerLimit
            self.idleLimit = idleLimit
        }
    }
}
