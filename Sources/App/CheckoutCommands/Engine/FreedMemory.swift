import Foundation

/// Memory that the program has freed and its allocator still holds.
///
/// After a burst of work most of it lies between what is in use, where `free` alone gives nothing back to the system.
struct FreedMemory {
    /// How much a process has to have grown for a search through its heap, which takes some milliseconds.
    private static let threshold = 2 << 20
    /// What was resident after the last giving back, in bytes.
    private var floor = FreedMemory.resident
    /// What was resident at the last look.
    private var last = 0

    /// Looks at the process, and gives freed memory back when it has grown and come to rest since the last look.
    mutating func look() {
        let resident = FreedMemory.resident
        defer { last = resident }
        guard resident == last, resident > floor + FreedMemory.threshold else { return }
        FreedMemory.giveBack()
        floor = FreedMemory.resident
    }

    /// malloc_trim(3): every whole page that is free, wherever it lies. Looked up by name, because only glibc has it.
    private static func giveBack() {
        guard let symbol = dlsym(nil, "malloc_trim") else { return }
        let trim = unsafeBitCast(symbol, to: (@convention(c) (Int) -> Int32).self)
        _ = trim(0)
    }

    /// What of the process is in memory, in bytes; 0 where the system does not tell.
    private static var resident: Int {
        // 38342 4711 …: the size and what of it is resident, in pages.
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return 0 }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}
