import JSONTree
import StatesLanguage

/// What a service has against the parameters of a task before it is called, each in a sentence; none when nothing.
///
/// The interpreter knows no services: whoever runs it says what their operations take. It must say the same whenever it is
/// asked, or a replay would not be one.
package typealias ParameterCheck = @Sendable (TaskResource.Integration, JSON) -> [String]
