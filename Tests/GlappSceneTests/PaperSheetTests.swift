// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import Testing

/// Pictures on paper: sizes of sheets, what is put on one, what is cut for several.
@Suite("Sheets of paper")
struct PaperSheetTests {
  private let style = TextStyle(size: 11, color: Color(0))

  private func scene(_ width: Double, _ height: Double) -> Scene {
    let box = Rect(10, 10, width - 20, height - 20)
    return Scene(
      size: Size(width, height), background: .white, title: "t", description: "d",
      language: "sv", idPrefix: "p",
      items: [.rect(box, fill: .white), .text("a", at: Point(20, 40), style: style)])
  }

  @Test func sheetsHaveTheSizesOfTheStandard() {
    let a4 = PaperFormat.a4.size(.portrait)
    #expect(abs(a4.width - 595.28) < 0.01 && abs(a4.height - 841.89) < 0.01)
    let a0 = PaperFormat.a0.size(.landscape)
    #expect(abs(a0.width - 3370.39) < 0.01 && abs(a0.height - 2383.94) < 0.01)
    #expect(PaperFormat.a4.next == .a3 && PaperFormat.a0.next == nil)
  }

  @Test(arguments: PaperFormat.allCases)
  func aPictureFillsItsSheetWithinTheMargins(format: PaperFormat) throws {
    for (width, height) in [(1500.0, 400.0), (400, 1500), (3000, 3000), (60, 60)] {
      let sheet = PaperSheet.fitted(scene(width, height), on: format)
      let paper = try #require(sheet.paper)
      #expect([format.size(.landscape), format.size(.portrait)].contains(paper))
      #expect(abs(paper.width / sheet.size.width - paper.height / sheet.size.height) < 1e-9)
      let scale = paper.width / sheet.size.width
      let box = try #require(sheet.items.bounds)
      for side in [
        box.minX, box.minY, sheet.size.width - box.maxX, sheet.size.height - box.maxY,
      ] {
        #expect(side * scale >= PaperFormat.margin - 0.01)
      }
      let points = try #require(sheet.smallestPoints)
      #expect(points <= PaperSheet.largestPoints(format) + 0.01)
      #expect((paper.width > paper.height) == (width >= height), "lies as suits it")
    }
  }

  @Test func whatIsTooHighIsCutBetweenThings() {
    var items: [SceneItem] = (0..<30).map { row in
      let y = Double(row) * 20
      return .group(
        SceneGroup(
          dataID: "r\(row)",
          items: [
            .rect(Rect(0, y, 100, 18), fill: .white),
            .text("rad \(row)", at: Point(4, y + 13), style: style),
          ]))
    }
    items.append(.line(Point(50, 0), Point(50, 598), Stroke(Color(0))))
    let slices = SceneSlices([.group(SceneGroup(title: "alla", items: items))], height: 130)
    #expect(slices.pieces.count == 5)
    var found: [String] = []
    for piece in slices.pieces {
      #expect(piece.height <= 130.01)
      guard case .group(let group) = piece.items[0] else { continue }
      #expect(group.title == "alla")
      for item in group.items {
        guard let box = item.bounds else { continue }
        #expect(box.minY >= -0.01 && box.maxY <= 130.01, "within the page")
        if case .group(let row) = item { found.append(row.dataID ?? "") }
      }
      #expect(
        group.items.contains { if case .path = $0 { true } else { false } }, "the line goes on")
    }
    #expect(found == (0..<30).map { "r\($0)" }, "each once, in their order")
  }

  @Test func aSingleThingThatIsTooHighStaysWhole() {
    let tall: [SceneItem] = [
      .text("a", at: Point(0, 12), style: style),
      .circle(Point(100, 200), radius: 150, fill: .white),
      .text("b", at: Point(0, 500), style: style),
    ]
    let slices = SceneSlices(tall, height: 100)
    let circles = slices.pieces.flatMap(\.items).filter {
      if case .circle = $0 { true } else { false }
    }
    #expect(circles.count == 1)
    #expect(SceneSlices([], height: 100).pieces.count == 1)
  }
}
