/// An account in a region. What is in one is not seen from another, but where a service's own rules say so.
package struct World: Hashable, Sendable, CustomStringConvertible {
    /// The 12-digit account.
    package var account: String
    /// The region: `us-east-1`.
    package var region: String

    /// The account of whoever names none.
    package static let defaultAccount = "000000000000"

    package init(account: String = World.defaultAccount, region: String) {
        self.account = account
        self.region = region
    }

    /// The account that an access key id stands for by itself: one of twelve digits is its account's number.
    ///
    /// - Returns: nil for any other key, real ones among them.
    package static func account(of accessKey: String) -> String? {
        accessKey.utf8.count == 12 && accessKey.utf8.allSatisfy { (0x30...0x39).contains($0) } ? accessKey : nil
    }

    /// `000000000000/us-east-1`.
    package var description: String { "\(account)/\(region)" }
}

extension CallContext {
    /// The account and region of the call.
    package var world: World { World(account: account, region: region) }

    /// The call as it is made in the account and region that an ARN names; what the ARN leaves open stays as it is.
    package func at(_ arn: String) -> CallContext {
        guard let arn = ARN(arn) else { return self }
        var context = self
        if !arn.account.isEmpty { context.account = arn.account }
        if !arn.region.isEmpty { context.region = arn.region }
        return context
    }

    /// The call as it is made in an account and region.
    package func at(_ world: World) -> CallContext {
        var context = self
        context.account = world.account
        context.region = world.region
        return context
    }

    /// Whether an ARN names another account or region than the call's; one that leaves them open does not.
    package func isForeign(_ arn: ARN) -> Bool {
        !arn.account.isEmpty && arn.account != account || !arn.region.isEmpty && arn.region != region
    }
}
