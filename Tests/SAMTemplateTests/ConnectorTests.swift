import SAMTemplate
import Testing

@Suite struct ConnectorTests {
    private func template(_ connector: String, attribute: String = "") -> String {
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Picks: {Type: AWS::SQS::Queue}
          Orders: {Type: AWS::DynamoDB::Table, Properties: {AttributeDefinitions: [{AttributeName: id, AttributeType: S}], KeySchema: [{AttributeName: id, KeyType: HASH}], BillingMode: PAY_PER_REQUEST}}
          Pick:
            Type: AWS::Serverless::Function
            Description: Takes goods from the shelf
            \(attribute)
            Properties: {Runtime: python3.13, Handler: a.b, InlineCode: x}
          Link:
            Type: AWS::Serverless::Connector
            Properties: \(connector)
        """
    }

    @Test func aConnectorLeavesNothingBehindButANotice() throws {
        let stack = try Loading.stack(
            template(
                "{Source: {Id: Pick}, Destination: [{Id: Orders}, {Id: Picks}], Permissions: [Read, Write]}",
                attribute: "Connectors: {Out: {Properties: {Destination: {Id: Picks}, Permissions: [Write]}}}"))
        #expect(!stack.resources.contains { $0.typeName.contains("Connector") })
        let notices = stack.notices.map(\.message)
        #expect(
            notices.contains(
                "Link (AWS::Serverless::Connector) only grants permission or watches; it has no effect here"))
        #expect(
            notices.contains("the connector Out of Pick only grants permission or watches; it has no effect here"))
        #expect(
            notices.contains(
                "SAM ignores the attribute 'Description' of Pick; is it meant to stand under Properties?"))
    }

    @Test(arguments: [
        (
            "{Source: {Id: Pick}, Destination: {Id: Order}, Permissions: [Read]}",
            "13:46 the template has no resource 'Order'; did you mean 'Orders'?"
        ),
        (
            "{Source: {Id: Pick}, Destination: {Id: Orders}, Permissions: [Delete]}",
            "13:70 a connector's Permissions are Read and Write"
        ),
        ("{Source: {Id: Pick}, Destination: {Id: Orders}}", "13:17 Permissions"),
        ("{Source: {Id: Pick}, Destination: Orders, Permissions: [Read]}", "13:51 one end of a connector"),
        (
            "{Source: {Name: x}, Destination: {Id: Orders}, Permissions: [Read]}",
            "13:26 one end of a connector has an Id"
        ),
    ])
    func whatSAMRefusesIsNamedWithItsPlace(connector: String, fault: String) {
        let faults = Loading.faults(template(connector))
        #expect(faults.count == 1)
        #expect(faults.first?.contains(fault.drop { $0 != " " }.dropFirst()) == true, "\(faults)")
    }
}
