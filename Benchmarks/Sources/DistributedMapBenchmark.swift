/// What an item of a distributed Map takes, each of which is an Express execution: it must not grow with their number.
enum DistributedMapBenchmark {
    static func report(on server: StatesServer) throws {
        var figures: [(items: Int, micros: Double)] = []
        for items in [1000, 10_000, 100_000] {
            let work = StatesWork.distributedMap(items)
            let seconds = try server.seconds(work, try server.machine(work, .standard), .standard)
            figures.append((items, seconds / Double(items) * 1e6))
            Figures.line(
                work.name, "\(Figures.text(Double(items) / seconds)) items/s",
                "peak memory \(Figures.text(Double(ProcessMemory.peak(server.id)) / 1e6)) MB")
        }
        let growth = (figures.last?.micros ?? 0) / max(figures.first?.micros ?? 0, 0.001)
        Figures.line(
            "  an item, 100,000 over 1,000", Figures.times(growth),
            "an item takes \(figures.map { "\(Figures.text($0.micros)) µs" }.joined(separator: ", ")); "
                + Aim.under(1.25, "×").verdict(growth))
    }
}
