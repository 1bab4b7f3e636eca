import OutboundHTTP
import Testing

// The client against a real server: EmulatorServerTests/OutboundTests.

@Test func errorsReadWell() {
    #expect(OutboundError.responseTooLarge(limit: 10).description == "The response is larger than 10 bytes.")
    #expect(OutboundError.refused("Couldn't connect").description == "Couldn't connect")
}

@Test func headersAreFoundInAnyCase() {
    let response = OutboundResponse(status: 200, headers: [("X-A", "1"), ("x-a", "2")])
    #expect(response.header("x-A") == "1")
    #expect(response.header("x-b") == nil)
}
