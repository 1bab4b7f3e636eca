import S3Service
import Testing

@Test func modelHasItsOperations() { #expect(S3Service.model.operations.count > 100) }
