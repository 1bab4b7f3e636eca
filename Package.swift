// swift-tools-version: 6.2
import PackageDescription

/// Settings every target of ours shares. `WARNINGS_AS_ERRORS=1` (set by `.ci/run`) makes a warning fail the build.
let settings: [SwiftSetting] =
    [
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
        .enableUpcomingFeature("ExistentialAny"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (Context.environment["WARNINGS_AS_ERRORS"] == "1" ? [.treatAllWarnings(as: .error)] : [])

/// How the released program is linked; ARCHITECTURE.md, "Start and memory", has what each flag is worth.
let linking: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-use-ld=lld",
            // At a fixed address nothing has to be relocated at the start: 100,000 pointers, and the pages they are on.
            "-Xclang-linker", "-no-pie",
            // The static standard library asks for every symbol to be exported; nobody looks them up.
            "-Xlinker", "--no-export-dynamic",
        ], .when(platforms: [.linux], configuration: .release))
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")

func shelf(_ shelf: String, _ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, path: "Sources/\(shelf)/\(name)", swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)Tests", swiftSettings: settings)
}

let services: [Target.Dependency] = [
    "StepFunctionsService", "DynamoDBService", "SQSService", "EventBridgeService", "LambdaService",
    "APIGatewayService", "SESService", "SNSService", "STSService", "IAMService", "S3Service", "LogsService",
]

let package = Package(
    name: "checkout",
    products: [.executable(name: "checkout", targets: ["checkout"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Languages: pure. No clock, randomness, files, sockets, SQLite or threads.
        shelf("Languages", "CivilTime", []),
        shelf("Languages", "Digests", []),
        shelf("Languages", "JSONTree", []),
        shelf("Languages", "JSONPath", ["JSONTree"]),
        shelf("Languages", "EventPatterns", ["JSONTree"]),
        shelf("Languages", "JavaScriptRegex", []),
        shelf("Languages", "VelocityTemplates", ["JSONTree", "JSONPath", "JavaScriptRegex"]),
        shelf("Languages", "XPathPictures", ["CivilTime"]),
        shelf("Languages", "JSONata", ["JSONTree", "CivilTime", "JavaScriptRegex", "XPathPictures"]),
        shelf("Languages", "StatesLanguage", ["JSONTree", "JSONPath", "JSONata", "CivilTime", "Digests"]),
        shelf("Languages", "StatesExecution", ["JSONTree", "JSONPath", "CivilTime", "StatesLanguage"]),
        shelf(
            "Languages", "StatesReplay",
            ["JSONTree", "JSONPath", "CivilTime", "StatesLanguage", "StatesExecution"]),
        shelf("Languages", "StatesComparison", ["JSONTree"]),
        shelf("Languages", "StatesCoverage", ["JSONTree", "StatesExecution"]),
        shelf("Languages", "SAMTemplate", ["JSONTree", yams]),
        shelf("Languages", "StatesTesting", ["JSONTree", "SAMTemplate", "StatesLanguage"]),

        // Core: AWS's conventions, the wire, the store.
        // Loads libcurl when it is first needed; to build, libcurl4-openssl-dev has to be there for its headers.
        .target(name: "CCurl", path: "Sources/Core/CCurl"),
        .systemLibrary(name: "CSpawn", path: "Sources/Core/CSpawn"),
        shelf("Core", "StateStore", [grdb, sqlite]),
        shelf("Core", "AWSCore", ["JSONTree", "CivilTime", "StateStore", grdb]),
        shelf("Core", "AWSWire", ["JSONTree", "CivilTime", "AWSCore", "Digests"]),
        shelf("Core", "OutboundHTTP", ["CCurl"]),

        // Services: one AWS service each; none imports another.
        shelf(
            "Services", "StepFunctionsService",
            [
                "AWSCore", "StateStore", "JSONTree", "CivilTime", "SAMTemplate", "StatesLanguage", "StatesExecution",
                "StatesTesting", grdb,
            ]),
        shelf("Services", "DynamoDBService", ["AWSCore", "StateStore", "JSONTree", "CivilTime", grdb]),
        shelf("Services", "SQSService", ["AWSCore", "StateStore", "JSONTree", "CivilTime", "Digests", grdb]),
        shelf(
            "Services", "EventBridgeService",
            ["AWSCore", "StateStore", "JSONTree", "JSONPath", "CivilTime", "EventPatterns", grdb]),
        shelf(
            "Services", "LambdaService",
            ["AWSCore", "StateStore", "JSONTree", "CivilTime", "EventPatterns", "Digests", "CSpawn", grdb]),
        shelf(
            "Services", "APIGatewayService",
            ["AWSCore", "StateStore", "JSONTree", "JSONPath", "CivilTime", "VelocityTemplates", grdb]),
        shelf("Services", "SESService", ["AWSCore", "StateStore", "JSONTree", "CivilTime", grdb]),
        shelf("Services", "STSService", ["AWSCore", "StateStore", "JSONTree", "CivilTime", grdb]),
        shelf("Services", "IAMService", ["AWSCore", "StateStore", "JSONTree", "CivilTime", grdb]),
        shelf("Services", "LogsService", ["AWSCore", "StateStore", "JSONTree", "CivilTime", grdb]),
        shelf(
            "Services", "SNSService",
            ["AWSCore", "StateStore", "JSONTree", "CivilTime", "EventPatterns", "Digests", grdb]),
        shelf("Services", "S3Service", ["AWSCore", "StateStore", "JSONTree", "CivilTime", "Digests", grdb]),

        // App: the composition root, sockets, commands.
        shelf(
            "App", "Emulator",
            [
                "AWSCore", "StateStore", "JSONTree", "CivilTime", "Digests", "SAMTemplate", "StatesLanguage",
                "StatesExecution", "StatesReplay", "StatesTesting", "OutboundHTTP", grdb,
            ] + services),
        shelf(
            "App", "EmulatorServer",
            [
                "Emulator", "AWSWire", "AWSCore", "StateStore", "SAMTemplate", "OutboundHTTP", "JSONTree", "CivilTime",
                nioCore, nioPosix, nioHTTP1,
            ] + services),
        shelf(
            "App", "CheckoutCommands",
            [
                "Emulator", "EmulatorServer", "AWSCore", "AWSWire", "StateStore", "JSONTree", "CivilTime",
                "SAMTemplate", "StatesLanguage", "StatesExecution", "StatesReplay", "StatesTesting", "StatesComparison",
                "StatesCoverage", "JSONata", "OutboundHTTP", arguments, grdb,
            ] + services),
        .executableTarget(
            name: "checkout", dependencies: ["CheckoutCommands", arguments], path: "Sources/App/checkout",
            swiftSettings: settings, linkerSettings: linking),

        // Tests, and what they share.
        .target(
            name: "CheckoutTesting", dependencies: ["JSONTree", "CivilTime", "AWSCore", "StateStore"],
            path: "Tests/CheckoutTesting", swiftSettings: settings),
        tests("CivilTime", ["CivilTime"]),
        tests("Digests", ["Digests"]),
        tests("JSONTree", ["JSONTree"]),
        tests("JSONPath", ["JSONPath", "JSONTree", "CheckoutTesting"]),
        tests("EventPatterns", ["EventPatterns", "JSONTree", "CheckoutTesting"]),
        tests("JavaScriptRegex", ["JavaScriptRegex"]),
        tests("VelocityTemplates", ["VelocityTemplates", "JSONTree"]),
        tests("XPathPictures", ["XPathPictures", "JSONTree", "CheckoutTesting"]),
        tests("JSONata", ["JSONata", "JSONTree", "CivilTime", "CheckoutTesting"]),
        tests("StatesLanguage", ["StatesLanguage", "JSONTree", "JSONPath", "CivilTime", "CheckoutTesting"]),
        tests("StatesComparison", ["StatesComparison", "JSONTree"]),
        tests("StatesCoverage", ["StatesCoverage", "StatesExecution", "StatesLanguage", "JSONTree"]),
        tests("StatesExecution", ["StatesExecution", "StatesLanguage", "JSONTree", "CivilTime", "CheckoutTesting"]),
        tests(
            "StatesReplay",
            ["StatesReplay", "StatesExecution", "StatesLanguage", "JSONTree", "CivilTime", "CheckoutTesting"]),
        tests("SAMTemplate", ["SAMTemplate", "JSONTree", "CheckoutTesting"]),
        tests("StatesTesting", ["StatesTesting", "SAMTemplate", "StatesLanguage", "JSONTree"]),
        tests("StateStore", ["StateStore", grdb]),
        tests("AWSCore", ["AWSCore", "StateStore", "JSONTree", "CivilTime", "CheckoutTesting", grdb]),
        tests("AWSWire", ["AWSWire", "AWSCore", "JSONTree", "CheckoutTesting"]),
        tests("OutboundHTTP", ["OutboundHTTP"]),
        tests(
            "StepFunctionsService",
            ["StepFunctionsService", "StatesLanguage", "AWSCore", "StateStore", "JSONTree", "CheckoutTesting", grdb]),
        tests("DynamoDBService", ["DynamoDBService", "AWSCore", "StateStore", "JSONTree", "CheckoutTesting"]),
        tests("SQSService", ["SQSService", "AWSCore", "StateStore", "JSONTree", "CivilTime", "CheckoutTesting", grdb]),
        tests(
            "EventBridgeService",
            ["EventBridgeService", "AWSCore", "StateStore", "JSONTree", "CivilTime", "CheckoutTesting", grdb]),
        tests(
            "LambdaService",
            ["LambdaService", "AWSCore", "StateStore", "JSONTree", "CivilTime", "EventPatterns", "CheckoutTesting"]),
        tests("APIGatewayService", ["APIGatewayService", "AWSCore", "StateStore", "JSONTree", "CheckoutTesting"]),
        tests("SESService", ["SESService", "AWSCore", "StateStore", "JSONTree", "CivilTime", "CheckoutTesting", grdb]),
        tests(
            "Emulator",
            [
                "Emulator", "AWSCore", "StateStore", "JSONTree", "CivilTime", "LambdaService", "StepFunctionsService",
                "StatesExecution", "StatesTesting",
                "CheckoutTesting", grdb,
            ]),
        tests("S3Service", ["S3Service", "AWSCore", "StateStore", "JSONTree", "CheckoutTesting", grdb]),
        tests("SNSService", ["SNSService", "AWSCore", "StateStore", "JSONTree", "CivilTime", "CheckoutTesting", grdb]),
        tests("LogsService", ["LogsService", "AWSCore", "StateStore", "JSONTree", "CheckoutTesting"]),
        tests("IAMService", ["IAMService", "AWSCore", "StateStore", "JSONTree", "CheckoutTesting"]),
        tests("STSService", ["STSService", "AWSCore", "StateStore", "JSONTree", "CheckoutTesting"]),
        tests(
            "EmulatorServer",
            [
                "EmulatorServer", "Emulator", "AWSCore", "AWSWire", "CivilTime", "OutboundHTTP", "APIGatewayService",
                "STSService", "JSONTree", "CheckoutTesting",
            ]),
        tests("CheckoutCommands", ["CheckoutCommands", "JSONTree", "CheckoutTesting"]),
    ],
    swiftLanguageModes: [.v6]
)

// Benchmarks/run measures; everybody else need not build it.
if Context.environment["CHECKOUT_BENCHMARKS"] == "1" {
    package.targets.append(
        .executableTarget(
            name: "checkout-benchmarks",
            dependencies: [
                "Emulator", "EmulatorServer", "AWSCore", "StateStore", "StepFunctionsService", "JSONTree", "JSONata",
                "CivilTime", grdb, sqlite,
            ],
            path: "Benchmarks/Sources", swiftSettings: settings))
}

// `make fuzz` runs it; it is built with libFuzzer's instrumentation, which nothing else wants.
if Context.environment["CHECKOUT_FUZZ"] == "1" {
    package.targets.append(
        .executableTarget(
            name: "jsonata-fuzz", dependencies: ["JSONata", "JSONTree", "CivilTime"], path: "Tests/JSONataFuzz",
            swiftSettings: settings + [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}
