import JSONTree

/// The intrinsic functions, by the names they are called with.
enum IntrinsicFunction: String, Sendable, CaseIterable {
    case format = "States.Format"
    case stringToJson = "States.StringToJson"
    case jsonToString = "States.JsonToString"
    case array = "States.Array"
    case arrayPartition = "States.ArrayPartition"
    case arrayContains = "States.ArrayContains"
    case arrayRange = "States.ArrayRange"
    case arrayGetItem = "States.ArrayGetItem"
    case arrayLength = "States.ArrayLength"
    case arrayUnique = "States.ArrayUnique"
    case base64Encode = "States.Base64Encode"
    case base64Decode = "States.Base64Decode"
    case hash = "States.Hash"
    case jsonMerge = "States.JsonMerge"
    case mathRandom = "States.MathRandom"
    case mathAdd = "States.MathAdd"
    case stringSplit = "States.StringSplit"
    case uuid = "States.UUID"

    /// How many arguments the function takes.
    var arity: ClosedRange<Int> {
        switch self {
        case .uuid: 0...0
        case .array: 0...Int.max
        case .format: 1...Int.max
        case .stringToJson, .jsonToString, .arrayLength, .arrayUnique, .base64Encode, .base64Decode: 1...1
        case .arrayPartition, .arrayContains, .arrayGetItem, .hash, .mathAdd, .stringSplit: 2...2
        case .mathRandom: 2...3
        case .arrayRange, .jsonMerge: 3...3
        }
    }

    /// The function's value; the number of arguments has been checked when the call was compiled.
    func apply(_ values: [JSON], _ environment: some IntrinsicEnvironment) throws(IntrinsicFault) -> JSON {
        let arguments = IntrinsicArguments(values)
        switch self {
        case .array: return .array(values)
        case .format: return try IntrinsicTexts.format(arguments)
        case .stringToJson: return try IntrinsicTexts.stringToJson(arguments)
        case .jsonToString: return .string(try arguments.value(0).text())
        case .base64Encode: return try IntrinsicTexts.base64Encode(arguments)
        case .base64Decode: return try IntrinsicTexts.base64Decode(arguments)
        case .hash: return try IntrinsicTexts.hash(arguments)
        case .stringSplit: return try IntrinsicTexts.stringSplit(arguments)
        case .arrayPartition: return try IntrinsicArrays.partition(arguments)
        case .arrayContains: return .bool(try arguments.array(0).contains(try arguments.value(1)))
        case .arrayRange: return try IntrinsicArrays.range(arguments)
        case .arrayGetItem: return try IntrinsicArrays.item(arguments)
        case .arrayLength: return .int(try arguments.array(0).count)
        case .arrayUnique: return try IntrinsicArrays.unique(arguments)
        case .jsonMerge: return try IntrinsicArrays.merge(arguments)
        case .mathAdd: return try IntrinsicNumbers.add(arguments)
        case .mathRandom: return try IntrinsicNumbers.random(arguments, environment)
        case .uuid: return .string(environment.uuid())
        }
    }
}

/// The values a function was given, read as the types it wants.
struct IntrinsicArguments {
    let values: [JSON]

    init(_ values: [JSON]) { self.values = values }

    func value(_ at: Int) throws(IntrinsicFault) -> JSON {
        guard values.indices.contains(at) else {
            throw IntrinsicFault("The argument at position \(at + 1) is missing.")
        }
        return values[at]
    }

    func string(_ at: Int) throws(IntrinsicFault) -> String {
        guard let text = try value(at).string else { throw wrong(at, "a string") }
        return text
    }

    func array(_ at: Int) throws(IntrinsicFault) -> [JSON] {
        guard let elements = try value(at).array else { throw wrong(at, "an array") }
        return elements
    }

    func object(_ at: Int) throws(IntrinsicFault) -> JSONObject {
        guard let members = try value(at).object else { throw wrong(at, "a JSON object") }
        return members
    }

    /// A number rounded half up to a whole one, as `Math.round` does it, and no wider than 32 bits.
    func integer(_ at: Int) throws(IntrinsicFault) -> Int {
        guard let number = try value(at).double else { throw wrong(at, "a number") }
        let rounded = (number + 0.5).rounded(.down)
        guard rounded >= -2_147_483_648, rounded <= 2_147_483_647 else {
            throw IntrinsicFault(
                "The argument at position \(at + 1) must be between -2147483648 and 2147483647.")
        }
        return Int(rounded)
    }

    private func wrong(_ at: Int, _ expected: String) -> IntrinsicFault {
        IntrinsicFault("The argument at position \(at + 1) must be \(expected).")
    }
}
