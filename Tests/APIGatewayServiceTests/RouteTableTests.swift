import APIGatewayService
import JSONTree
import Testing

@Suite struct RouteTableTests {
    let table = RouteTable(snapshot: [
        "resources": [
            ["id": "root", "path": "/", "resourceMethods": ["GET": ["httpMethod": "GET"]]],
            ["id": "orders", "path": "/orders", "resourceMethods": ["GET": [:], "POST": [:]]],
            ["id": "order", "path": "/orders/{id}", "resourceMethods": ["ANY": [:]]],
            ["id": "latest", "path": "/orders/latest", "resourceMethods": ["GET": [:]]],
            ["id": "item", "path": "/orders/{id}/items/{item}", "resourceMethods": ["GET": [:]]],
            ["id": "empty", "path": "/files"],
            ["id": "files", "path": "/files/{proxy+}", "resourceMethods": ["GET": [:]]],
            ["id": "rest", "path": "/{proxy+}", "resourceMethods": ["DELETE": [:]]],
        ]
    ])

    @Test(
        arguments: [
            ("GET", "/", "root", [:]), ("GET", "/orders", "orders", [:]), ("GET", "/orders/", "orders", [:]),
            ("PUT", "/orders/7", "order", ["id": "7"]), ("GET", "/orders/latest", "latest", [:]),
            ("GET", "/orders/a%20b/items/c%2Fd", "item", ["id": "a b", "item": "c/d"]),
            ("GET", "/files/a/b.txt", "files", ["proxy": "a/b.txt"]), ("DELETE", "/x/y", "rest", ["proxy": "x/y"]),
            ("DELETE", "/files", "rest", ["proxy": "files"]),
        ] as [(String, String, String, JSON)])
    func finds(_ method: String, _ path: String, _ id: String, _ parameters: JSON) throws {
        let match = try #require(table.route(method, path))
        #expect(match.resourceID == id)
        #expect(.object(match.parameters) == parameters)
    }

    @Test(arguments: [("PUT", "/orders"), ("POST", "/orders/latest"), ("GET", "/nothing"), ("GET", "/files")])
    func findsNothing(_ method: String, _ path: String) {
        #expect(table.route(method, path) == nil)
    }
}
