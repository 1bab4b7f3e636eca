import Testing
import XPathPictures

@Suite struct PictureTests {
    @Test func errorKeepsItsCode() { #expect(PictureError(code: "D3080").code == "D3080") }
}
