import CSpawn
import Foundation
import Glibc
import Synchronization

/// A handler's process: started in a process group of its own, its output read line by line, killed as a group.
///
/// A thread of its own starts it and waits for its end. The thread must be the same one and live as long as the child:
/// Linux sends the parent-death signal (`setpriv --pdeathsig`) when the *thread* that started the child ends. With it a
/// handler dies even when this process is killed by `kill -9`; where `setpriv` is absent, a handler ends when it asks
/// for its next event and finds the connection closed.
final class HandlerProcess: Sendable {
    /// What to start.
    struct Command: Sendable {
        /// The program's absolute path, then its arguments.
        var arguments: [String]
        /// The whole environment; nothing is inherited.
        var environment: [String: String]
        /// The working folder.
        var folder: String
    }

    /// How a process ended.
    enum Exit: Sendable, Hashable {
        case status(Int32)
        case signal(Int32)

        /// The words Lambda uses: `exit status 1`, `signal: killed`.
        var reason: String {
            switch self {
            case .status(let code): "exit status \(code)"
            case .signal(let number): "signal: \(String(cString: strsignal(number)).lowercased())"
            }
        }
    }

    /// Why a process could not be started.
    struct StartError: Error, CustomStringConvertible {
        let program: String
        let code: Int32
        var description: String { "\(program) cannot be started: \(String(cString: strerror(code)))" }
    }

    private struct Output {
        var descriptor: Int32
        var partial: [UInt8] = []
    }

    let id: pid_t
    private let output: Mutex<Output>
    private let ended = Mutex(false)
    private let onLine: @Sendable (String) -> Void

    /// The longest line kept whole; AWS's limit for a log event.
    private static let lineLimit = 256 * 1024
    private static let launcher: [String] = {
        let program = "/usr/bin/setpriv"
        return access(program, X_OK) == 0 ? [program, "--pdeathsig", "KILL", "--"] : []
    }()

    private init(id: pid_t, descriptor: Int32, onLine: @escaping @Sendable (String) -> Void) {
        self.id = id
        self.onLine = onLine
        output = Mutex(Output(descriptor: descriptor))
    }

    /// Starts a process.
    ///
    /// - Parameters:
    ///   - onLine: gets every line of stdout and stderr, in the order written; called from several threads, one at a
    ///     time.
    ///   - onExit: called once, after the last line that was written before the end.
    /// - Throws: `StartError`.
    static func start(
        _ command: Command, onLine: @escaping @Sendable (String) -> Void, onExit: @escaping @Sendable (Exit) -> Void
    ) async throws -> HandlerProcess {
        try await withCheckedThrowingContinuation { continuation in
            let thread = Thread {
                let process: HandlerProcess
                do {
                    process = try HandlerProcess(spawning: command, onLine: onLine)
                } catch {
                    return continuation.resume(throwing: error)
                }
                let reader = Thread { process.readUntilClosed() }
                reader.stackSize = 256 * 1024
                reader.start()
                continuation.resume(returning: process)
                onExit(process.waitForEnd())
            }
            thread.stackSize = 256 * 1024
            thread.start()
        }
    }

    private convenience init(spawning command: Command, onLine: @escaping @Sendable (String) -> Void) throws {
        guard let program = command.arguments.first else { throw StartError(program: "", code: ENOENT) }
        guard access(program, X_OK) == 0 else { throw StartError(program: program, code: errno) }
        var ends: [Int32] = [-1, -1]
        guard pipe2(&ends, O_CLOEXEC) == 0 else { throw StartError(program: program, code: errno) }
        defer { close(ends[1]) }
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        posix_spawn_file_actions_addchdir_np(&actions, command.folder)
        // The child starts with default signal handling and nothing blocked, whatever this process has set up.
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        let arguments = (HandlerProcess.launcher + command.arguments).map { strdup($0) }
        let variables = command.environment.map { strdup("\($0.key)=\($0.value)") }
        defer { for text in arguments + variables { free(text) } }
        var id = pid_t()
        let path = HandlerProcess.launcher.first ?? program
        let code = posix_spawn(&id, path, &actions, &attributes, arguments + [nil], variables + [nil])
        guard code == 0 else {
            close(ends[0])
            throw StartError(program: program, code: code)
        }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        self.init(id: id, descriptor: ends[0], onLine: onLine)
    }

    /// Kills the process and everything it has started.
    func kill() {
        ended.withLock { if !$0 { _ = Glibc.kill(-id, SIGKILL) } }
    }

    /// Hands on what the process has written so far.
    func drain() { output.withLock { _ = read(&$0) } }

    /// The most memory the process has used, in bytes; nil when it has ended.
    var peakMemory: Int? {
        guard let status = try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8) else { return nil }
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }) else { return nil }
        return line.split(separator: " ").dropFirst().first.flatMap { Int($0.trimming(while: \.isWhitespace)) }
            .map { $0 * 1024 }
    }

    private func waitForEnd() -> Exit {
        var information = siginfo_t()
        while waitid(P_PID, id_t(id), &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
        drain()
        var status: Int32 = 0
        ended.withLock { ended in
            // The dead leader still holds its group's number here, so this reaches only what it left behind.
            _ = Glibc.kill(-id, SIGKILL)
            ended = true
            while waitpid(id, &status, 0) < 0, errno == EINTR {}
        }
        let signal = status & 0x7F
        return signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal)
    }

    private func readUntilClosed() {
        while true {
            var entry = pollfd(fd: output.withLock { $0.descriptor }, events: Int16(POLLIN), revents: 0)
            if entry.fd < 0 { return }
            if poll(&entry, 1, -1) < 0, errno != EINTR { return }
            if output.withLock({ read(&$0) }) { return }
        }
    }

    /// Reads what is there and hands on the whole lines.
    ///
    /// - Returns: whether the output is closed.
    private func read(_ output: inout Output) -> Bool {
        guard output.descriptor >= 0 else { return true }
        var buffer = [UInt8](repeating: 0, count: 16384)
        while true {
            let count = Glibc.read(output.descriptor, &buffer, buffer.count)
            if count > 0 {
                take(buffer[..<count], &output.partial)
            } else if count < 0, errno == EINTR {
                continue
            } else if count < 0, errno == EAGAIN {
                return false
            } else {
                if !output.partial.isEmpty { onLine(String(decoding: output.partial, as: UTF8.self)) }
                output.partial = []
                close(output.descriptor)
                output.descriptor = -1
                return true
            }
        }
    }

    private func take(_ bytes: ArraySlice<UInt8>, _ partial: inout [UInt8]) {
        var rest = bytes
        while let end = rest.firstIndex(of: 0x0A) {
            partial.append(contentsOf: rest[..<end])
            onLine(String(decoding: partial, as: UTF8.self))
            partial.removeAll(keepingCapacity: true)
            rest = rest[(end + 1)...]
        }
        partial.append(contentsOf: rest)
        if partial.count > HandlerProcess.lineLimit {
            onLine(String(decoding: partial, as: UTF8.self))
            partial = []
        }
    }
}

extension Substring {
    fileprivate func trimming(while predicate: (Character) -> Bool) -> Substring {
        let front = drop(while: predicate)
        guard let last = front.lastIndex(where: { !predicate($0) }) else { return "" }
        return front[...last]
    }
}
