import Foundation

/// The pages of the program that only its start needed.
package enum StartupPages {
    /// Gives them back: what is used again is mapped again from the page cache.
    ///
    /// A start touches a little of nearly every part of the program and of the libraries, and with each page the kernel
    /// maps its neighbours (`fault_around_bytes`, 64 kB), so that most of the code counts as resident ever after. Only
    /// code is let go, which is never written to; see madvise(2), `MADV_DONTNEED`.
    package static func release() {
        guard let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8) else { return }
        for line in maps.split(separator: "\n") {
            // 00400000-02400000 r-xp 00000000 fe:00 1234   /path/of/the/file
            let fields = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
            guard fields.count == 6, fields[1] == "r-xp", fields[5].drop(while: { $0 == " " }).hasPrefix("/") else {
                continue
            }
            let bounds = fields[0].split(separator: "-").compactMap { UInt(String($0), radix: 16) }
            guard bounds.count == 2, bounds[0] < bounds[1], let start = UnsafeMutableRawPointer(bitPattern: bounds[0])
            else { continue }
            madvise(start, Int(bounds[1] - bounds[0]), MADV_DONTNEED)
        }
    }
}
