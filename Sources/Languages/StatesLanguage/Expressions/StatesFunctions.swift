import JSONata

enum StatesFunctions {
    static var options: JSONataOptions { JSONataOptions() }
}
