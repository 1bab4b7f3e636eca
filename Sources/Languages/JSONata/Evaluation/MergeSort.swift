/// Sorts by merging, stably, comparing in the order the original does.
///
/// - Parameter isAfter: whether the first of two must come after the second.
func mergeSorted<Item>(
    _ items: [Item], by isAfter: (Item, Item) throws(JSONataError) -> Bool
) throws(JSONataError) -> [Item] {
    var sorted = items
    var spare = items
    try mergeSort(&sorted, &spare, 0..<items.count, by: isAfter)
    return sorted
}

/// Sorts a range of `items`, whose copy in `spare` is overwritten.
private func mergeSort<Item>(
    _ items: inout [Item], _ spare: inout [Item], _ range: Range<Int>,
    by isAfter: (Item, Item) throws(JSONataError) -> Bool
) throws(JSONataError) {
    guard range.count > 1 else { return }
    let middle = range.lowerBound + range.count / 2
    try mergeSort(&spare, &items, range.lowerBound..<middle, by: isAfter)
    try mergeSort(&spare, &items, middle..<range.upperBound, by: isAfter)
    var left = range.lowerBound
    var right = middle
    for at in range {
        if right >= range.upperBound {
            items[at] = spare[left]
            left += 1
        } else if left >= middle {
            items[at] = spare[right]
            right += 1
        } else if try isAfter(spare[left], spare[right]) {
            items[at] = spare[right]
            right += 1
        } else {
            items[at] = spare[left]
            left += 1
        }
    }
}
