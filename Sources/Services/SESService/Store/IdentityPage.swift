import Foundation

/// One page of a list of identities; the token holds the last name shown.
struct IdentityPage {
    let limit: Int
    let token: String?

    /// The identities of the page, and the next page's token when there are more.
    func cut(_ identities: [Identity]) -> (shown: [Identity], token: String?) {
        let after = token.flatMap { Data(base64Encoded: $0) }.map { String(decoding: $0, as: UTF8.self) }
        let rest = identities.filter { identity in after.map { identity.name > $0 } ?? true }
        let shown = Array(rest.prefix(max(limit, 1)))
        guard rest.count > shown.count, let last = shown.last else { return (shown, nil) }
        return (shown, Data(last.name.utf8).base64EncodedString())
    }
}
