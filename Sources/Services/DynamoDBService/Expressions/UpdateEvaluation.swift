import AWSCore

extension UpdateExpression {
    private static let wrongType = AWSError.invalid("An operand in the update expression has an incorrect data type")
    private static let wrongPath = AWSError.invalid(
        "The document path provided in the update expression is invalid for update")

    /// The item after the update.
    ///
    /// Every value is taken from the item as it was before.
    func apply(to item: AttributeMap) throws(AWSError) -> AttributeMap {
        var updated = item
        var removals: [DocumentPath] = []
        for (path, action) in actions {
            switch action {
            case .set(let value):
                try UpdateExpression.write(try UpdateExpression.evaluate(value, item), at: path, in: &updated)
            case .remove: removals.append(path)
            case .add(let value):
                let sum = try UpdateExpression.add(value, to: item.value(at: path))
                try UpdateExpression.write(sum, at: path, in: &updated)
            case .delete(let value):
                guard let old = item.value(at: path) else { continue }
                let rest = try UpdateExpression.difference(old, value)
                if let rest { try UpdateExpression.write(rest, at: path, in: &updated) } else { removals.append(path) }
            }
        }
        // From the end of a list to its start, so that an index still means what it meant in the item before.
        for path in removals.sorted(by: UpdateExpression.isLater) { try UpdateExpression.remove(path, in: &updated) }
        return updated
    }

    private static func isLater(_ left: DocumentPath, _ right: DocumentPath) -> Bool {
        for (a, b) in zip(left.elements, right.elements) where a != b {
            if case (.index(let first), .index(let second)) = (a, b) { return first > second }
            return a.description > b.description
        }
        return left.rest.count > right.rest.count
    }

    private static func evaluate(_ value: Value, _ item: AttributeMap) throws(AWSError) -> AttributeValue {
        switch value {
        case .value(let value): return value
        case .path(let path):
            guard let found = item.value(at: path) else {
                throw .invalid("The provided expression refers to an attribute that does not exist in the item")
            }
            return found
        case .ifNotExists(let path, let other):
            if let found = item.value(at: path) { return found }
            return try evaluate(other, item)
        case .listAppend(let first, let second):
            guard case .list(let a) = try evaluate(first, item), case .list(let b) = try evaluate(second, item) else {
                throw wrongType
            }
            return .list(a + b)
        case .sum(let first, let second):
            return try arithmetic(first, second, item) { (a, b) throws(DecimalNumber.Fault) in try a.adding(b) }
        case .difference(let first, let second):
            return try arithmetic(first, second, item) { (a, b) throws(DecimalNumber.Fault) in try a.subtracting(b) }
        }
    }

    private static func arithmetic(
        _ first: Value, _ second: Value, _ item: AttributeMap,
        _ compute: (DecimalNumber, DecimalNumber) throws(DecimalNumber.Fault) -> DecimalNumber
    ) throws(AWSError) -> AttributeValue {
        guard case .number(let a) = try evaluate(first, item), case .number(let b) = try evaluate(second, item) else {
            throw wrongType
        }
        do { return .number(try compute(a, b)) } catch { throw .invalid(error.message) }
    }

    /// `ADD`: a number grows, a set gains elements; a missing attribute starts from nothing.
    private static func add(_ value: AttributeValue, to old: AttributeValue?) throws(AWSError) -> AttributeValue {
        switch (old, value) {
        case (nil, _): return value
        case (.number(let a), .number(let b)):
            do { return .number(try a.adding(b)) } catch { throw .invalid(error.message) }
        case (.stringSet(let a), .stringSet(let b)): return .stringSet(a + b.filter { !a.contains($0) })
        case (.numberSet(let a), .numberSet(let b)): return .numberSet(a + b.filter { !a.contains($0) })
        case (.binarySet(let a), .binarySet(let b)): return .binarySet(a + b.filter { !a.contains($0) })
        // Only the legacy AttributeUpdates lets a list through to here.
        case (.list(let a), .list(let b)): return .list(a + b)
        default: throw wrongType
        }
    }

    /// `DELETE`: the set without some elements; nil when none is left.
    private static func difference(_ old: AttributeValue, _ value: AttributeValue) throws(AWSError) -> AttributeValue? {
        switch (old, value) {
        case (.stringSet(let a), .stringSet(let b)):
            let rest = a.filter { !b.contains($0) }
            return rest.isEmpty ? nil : .stringSet(rest)
        case (.numberSet(let a), .numberSet(let b)):
            let rest = a.filter { !b.contains($0) }
            return rest.isEmpty ? nil : .numberSet(rest)
        case (.binarySet(let a), .binarySet(let b)):
            let rest = a.filter { !b.contains($0) }
            return rest.isEmpty ? nil : .binarySet(rest)
        default: throw wrongType
        }
    }

    private static func write(_ value: AttributeValue, at path: DocumentPath, in item: inout AttributeMap)
        throws(AWSError)
    {
        if path.rest.isEmpty {
            item[path.attribute] = value
        } else {
            guard let old = item[path.attribute] else { throw wrongPath }
            item[path.attribute] = try writing(value, old, path.rest[...])
        }
    }

    private static func writing(
        _ value: AttributeValue, _ old: AttributeValue, _ path: ArraySlice<DocumentPath.Element>
    ) throws(AWSError) -> AttributeValue {
        guard let first = path.first else { return value }
        let rest = path.dropFirst()
        switch (first, old) {
        case (.name(let name), .map(var members)):
            if rest.isEmpty {
                members[name] = value
            } else {
                guard let member = members[name] else { throw wrongPath }
                members[name] = try writing(value, member, rest)
            }
            return .map(members)
        case (.index(let index), .list(var elements)):
            if elements.indices.contains(index) {
                elements[index] = try writing(value, elements[index], rest)
            } else {
                // An index beyond the end appends.
                guard rest.isEmpty else { throw wrongPath }
                elements.append(value)
            }
            return .list(elements)
        default: throw wrongPath
        }
    }

    private static func remove(_ path: DocumentPath, in item: inout AttributeMap) throws(AWSError) {
        if path.rest.isEmpty {
            item[path.attribute] = nil
        } else {
            guard let old = item[path.attribute] else { throw wrongPath }
            item[path.attribute] = try removing(old, path.rest[...])
        }
    }

    private static func removing(_ old: AttributeValue, _ path: ArraySlice<DocumentPath.Element>) throws(AWSError)
        -> AttributeValue
    {
        guard let first = path.first else { return old }
        let rest = path.dropFirst()
        switch (first, old) {
        case (.name(let name), .map(var members)):
            if rest.isEmpty {
                members[name] = nil
            } else {
                guard let member = members[name] else { throw wrongPath }
                members[name] = try removing(member, rest)
            }
            return .map(members)
        case (.index(let index), .list(var elements)):
            guard elements.indices.contains(index) else {
                if rest.isEmpty { return old }
                throw wrongPath
            }
            if rest.isEmpty {
                elements.remove(at: index)
            } else {
                elements[index] = try removing(elements[index], rest)
            }
            return .list(elements)
        default: throw wrongPath
        }
    }
}
