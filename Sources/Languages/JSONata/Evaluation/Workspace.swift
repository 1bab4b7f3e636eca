import Synchronization

/// What an evaluation of a program works with that the next one can use again.
final class Workspace {
    /// The evaluation, which knows which places have found their field in objects of which shape.
    let run: Evaluation
    /// The frame of an expression that binds no variables.
    let emptyFrame = Frame(.empty, in: nil)

    /// - Parameter fields: the names of the fields that the program reads, place by place.
    init(_ fields: [String]) { run = Evaluation(FieldCaches(fields)) }
}

/// Holds the workspace of a program while no evaluation uses it; of several at once, one gets it.
struct SpareWorkspace: ~Copyable, Sendable {
    /// The address of a workspace that is held, or 0.
    private let held = Atomic<UInt>(0)

    /// Takes the workspace out; nil when it is in use.
    func take() -> Workspace? { SpareWorkspace.workspace(held.exchange(0, ordering: .acquiringAndReleasing)) }

    /// Gives a workspace back that nobody uses any more.
    func give(_ workspace: Workspace) {
        let address = UInt(bitPattern: Unmanaged.passRetained(workspace).toOpaque())
        // One that another evaluation has left in the meantime goes.
        _ = SpareWorkspace.workspace(held.exchange(address, ordering: .acquiringAndReleasing))
    }

    private static func workspace(_ address: UInt) -> Workspace? {
        guard let pointer = UnsafeRawPointer(bitPattern: address) else { return nil }
        return Unmanaged<Workspace>.fromOpaque(pointer).takeRetainedValue()
    }

    deinit { _ = take() }
}
