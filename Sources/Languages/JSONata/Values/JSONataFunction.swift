/// A function as a value.
package final class JSONataFunction: Sendable {
    init() {}
}
