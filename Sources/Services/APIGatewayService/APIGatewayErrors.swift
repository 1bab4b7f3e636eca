import AWSCore

extension AWSError.Code {
    static let notFound = Self("NotFoundException")
    static let badRequest = Self("BadRequestException")
    static let conflict = Self("ConflictException")
}

extension AWSError {
    static func noSuchAPI(_ id: String, account: String) -> AWSError {
        AWSError(.notFound, "Invalid API identifier specified \(account):\(id)", status: 404)
    }
    static let noSuchResource = AWSError(.notFound, "Invalid Resource identifier specified", status: 404)
    static let noSuchMethod = AWSError(.notFound, "Invalid Method identifier specified", status: 404)
    static let noSuchIntegration = AWSError(.notFound, "Invalid Integration identifier specified", status: 404)
    static let noSuchStage = AWSError(.notFound, "Invalid stage identifier specified", status: 404)
    static let noSuchDeployment = AWSError(.notFound, "Invalid Deployment identifier specified", status: 404)
    static func badRequest(_ message: String) -> AWSError { AWSError(.badRequest, message) }
    static func conflict(_ message: String) -> AWSError { AWSError(.conflict, message, status: 409) }
}
