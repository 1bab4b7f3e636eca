/// Why a listener could not be started.
package enum ListenError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Another process listens on the port.
    case portInUse(Int)
    /// The user may not listen on the port (below 1024, as a rule).
    case notPermitted(Int)
    /// The address is none of this machine's.
    case noSuchAddress(String)
    /// Anything else, in the system's words.
    case failed(String)

    package var description: String {
        switch self {
        case .portInUse(let port):
            "Port \(port) is in use by another process. Stop that process or choose another port with --port."
        case .notPermitted(let port): "This user may not listen on port \(port). Choose a port above 1023 with --port."
        case .noSuchAddress(let host): "\(host) is not an address of this machine."
        case .failed(let reason): "The HTTP endpoint could not be started: \(reason)"
        }
    }
}
