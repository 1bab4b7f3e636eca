import AWSCore
import Emulator
import EmulatorServer
import Foundation
import GRDB
import JSONTree
import OutboundHTTP
import SAMTemplate
import StateStore

/// The documented exit statuses.
package enum ExitStatus: Int32, Sendable {
    /// What was asked for was done.
    case succeeded = 0
    /// The execution failed, timed out or was aborted, or the function or the expression failed.
    case failed = 1
    /// Bad input or usage.
    case badInput = 2
    /// An internal error, or a failure of this machine.
    case internalError = 3
}

/// An error as a command reports it: a text for people and an exit status.
package struct CommandFailure: Error, Sendable {
    package let message: String
    package let status: ExitStatus

    package init(_ message: String, _ status: ExitStatus = .badInput) {
        self.message = message
        self.status = status
    }

    /// Finds the text and the status for any error.
    package init(_ error: any Error) {
        switch error {
        case let failure as CommandFailure: self = failure
        case let error as AWSError:
            self.init(
                "checkout: \(error.line)", error.status >= 500 && error.status != 501 ? .internalError : .badInput)
        case let faults as TemplateFaults: self.init(faults.faults.map { "\($0)" }.joined(separator: "\n"))
        case let error as DeployError: self.init("checkout: \(error)")
        case let error as UnreadableFile: self.init("checkout: \(error)")
        case let error as JSONSyntaxError: self.init("checkout: \(error)")
        case let error as ListenError: self.init("checkout: \(error)")
        case let error as ControlFault: self.init(error.text)
        case let error as OutboundError: self.init("checkout: \(error)", .internalError)
        case let error as StoreError: self.init("checkout: \(error)", .internalError)
        case is DatabaseError:
            self.init(
                "checkout: the store failed: \(StateStore.reason(error)). Nothing that was acknowledged is lost.",
                .internalError)
        case let error as CocoaError where error.isFileError: self.init("checkout: \(StateStore.reason(error))")
        default: self.init("checkout: \(error)", .internalError)
        }
    }
}

extension CommandFailure {
    /// The failure of looking for a resource of the stack by a name that none has.
    init(noResource name: String, _ kind: String, in project: Project, among resources: [DeployedResource]) {
        let names = resources.map(\.logicalID).sorted().joined(separator: ", ")
        self.init(
            "checkout: there is no \(kind) \(name)"
                + (names.isEmpty ? "." : "; the stack \(project.stackName) has \(names)."))
    }
}

extension CocoaError {
    fileprivate var isFileError: Bool {
        [
            .fileReadNoSuchFile, .fileNoSuchFile, .fileReadNoPermission, .fileReadUnknown,
            .fileReadInapplicableStringEncoding,
        ]
        .contains(code)
    }
}
