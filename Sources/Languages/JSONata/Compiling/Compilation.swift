import JavaScriptRegex
import Synchronization

/// An expression that is known to be one, compiled when it is first evaluated.
///
/// Many expressions of a definition are read far more often than evaluated. Whatever can be wrong with a text is found
/// when it is read: where compiling might still find something, it is done at once.
final class Compilation: Sendable {
    private let options: JSONataOptions
    /// The address of the program, held once; 0 until it is there.
    private let made = Atomic<UInt>(0)
    private let stage: Mutex<Stage>

    private enum Stage: ~Copyable {
        case planned(SyntaxTree)
        case compiled
        case failed(JSONataError)
    }

    init(_ text: String, options: JSONataOptions) throws(JSONataError) {
        let tree = try StepPlanner.plan(try Parser.parse(text))
        // A signature of the host's that is none is an error of every expression.
        _ = try options.host.functions.get()
        self.options = options
        if tree.isSound {
            stage = Mutex(.planned(tree))
        } else {
            let program = try Compiler.compile(tree, options: options)
            stage = Mutex(.compiled)
            publish(program)
        }
    }

    /// The compiled expression.
    func program() throws(JSONataError) -> Program {
        if let program = published { return program }
        return try stage.withLock { (stage) throws(JSONataError) -> Program in
            if let program = published { return program }
            switch consume stage {
            case .planned(let tree):
                do throws(JSONataError) {
                    let program = try Compiler.compile(tree, options: options)
                    stage = .compiled
                    publish(program)
                    return program
                } catch {
                    stage = .failed(error)
                    throw error
                }
            case .failed(let error):
                stage = .failed(error)
                throw error
            case .compiled:
                stage = .compiled
                throw JSONataError(.s0206)
            }
        }
    }

    private var published: Program? {
        guard let address = UnsafeRawPointer(bitPattern: made.load(ordering: .acquiring)) else { return nil }
        return Unmanaged<Program>.fromOpaque(address).takeUnretainedValue()
    }

    private func publish(_ program: Program) {
        made.store(UInt(bitPattern: Unmanaged.passRetained(program).toOpaque()), ordering: .releasing)
    }

    deinit {
        guard let address = UnsafeRawPointer(bitPattern: made.load(ordering: .acquiring)) else { return }
        Unmanaged<Program>.fromOpaque(address).release()
    }
}

extension SyntaxTree {
    /// Whether compiling it, once it is planned, cannot end with an error.
    ///
    /// It can for a regular expression that is none, and for a variable bound where a path has variables of its own.
    fileprivate var isSound: Bool {
        if !bindings.isEmpty, bindsInPaths || !slots.isEmpty { return false }
        return regexes.allSatisfy(\.isValid)
    }
}
