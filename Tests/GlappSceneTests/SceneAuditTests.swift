// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import Testing

struct SceneAuditTests {
  private let style = TextStyle(size: 12, color: .black)

  private func kinds(_ items: [SceneItem], smallest: Double = 9) -> [SceneFinding.Kind] {
    let scene = Scene(
      size: Size(400, 200), background: .white, title: "t", description: "d", language: "sv",
      idPrefix: "p", items: items)
    return SceneAudit.findings(in: scene, smallest: smallest).map(\.kind)
  }

  private func word(_ x: Double, _ y: Double, _ text: String = "Kommunen") -> SceneItem {
    .text(text, at: Point(x, y), style: style)
  }

  @Test func aCleanSceneHasNoFindings() {
    #expect(
      kinds([
        .rect(Rect(10, 10, 100, 40), fill: Color(0xEEEEEE)), word(20, 34), word(200, 34),
        .line(Point(10, 100), Point(390, 100), Stroke(.black)),
      ]) == [])
    #expect(kinds([]) == [])
  }

  @Test func overlap() {
    #expect(kinds([word(20, 50), word(40, 55)]) == [.overlap])
    #expect(kinds([word(20, 50), word(20, 65)]) == [])
    #expect(kinds([word(20, 50), word(20, 60.5)]) == [])
  }

  @Test func overflow() {
    let box = SceneItem.rect(Rect(10, 20, 50, 30), fill: Color(0xEEEEEE))
    #expect(kinds([box, word(12, 40, "Arbetsförmed")]) == [.overflow])
    #expect(kinds([box, word(12, 40, "AF")]) == [])
    // drawn later it covers the text, but does not hold it
    #expect(kinds([word(12, 40, "Arbetsförmed"), box]) == [])
    #expect(
      kinds([.circle(Point(50, 50), radius: 12, fill: .white), word(22, 54)]) == [.overflow])
    #expect(kinds([.circle(Point(50, 50), radius: 12, fill: nil), word(22, 54)]) == [])
    let ring = Path.sector(center: Point(100, 100), inner: 40, outer: 80, start: 180, end: 360)
    #expect(kinds([.path(ring, fill: Color(0xEEEEEE)), word(85, 95)]) == [])
    #expect(kinds([.path(ring, fill: Color(0xEEEEEE)), word(50, 35)]) == [])
    #expect(kinds([.path(ring, fill: Color(0xEEEEEE)), word(75, 28)]) == [.overflow])
  }

  @Test func cut() {
    #expect(kinds([word(380, 50)]) == [.cut])
    #expect(kinds([word(-4, 50)]) == [.cut])
    #expect(kinds([word(20, 205)]) == [.cut])
    let up = TextRun("Kommunen", at: Point(20, 40), style: style, rotation: -90)
    #expect(kinds([.text(up)]) == [.cut])
  }

  @Test func strike() {
    let line = SceneItem.line(Point(0, 46), Point(300, 46), Stroke(.black))
    #expect(kinds([line, word(20, 50)]) == [.strike])
    #expect(kinds([word(20, 50), line]) == [.strike])
    #expect(kinds([line, word(20, 44)]) == [])
    #expect(kinds([line, .text("Kommunen", at: Point(20, 50), style: style.haloed(.white))]) == [])
    let plate = SceneItem.rect(Rect(15, 36, 90, 18), fill: .white)
    #expect(kinds([line, plate, word(20, 50)]) == [])
    #expect(kinds([plate, line, word(20, 50)]) == [.strike])
    let curve = Path([.move(Point(0, 0)), .curve(Point(0, 90), Point(90, 0), to: Point(90, 90))])
    #expect(kinds([.line(curve, Stroke(.black)), word(20, 50)]) == [.strike])
    #expect(kinds([.path(curve, fill: .white, stroke: Stroke(.black)), word(120, 50)]) == [])
    let slanting = SceneItem.line(Point(0, 200), Point(400, 0), Stroke(.black))
    #expect(kinds([slanting, word(180, 105)]) == [.strike])
    #expect(kinds([slanting, word(20, 50), word(300, 150)]) == [])
  }

  @Test func contrast() {
    func grey(_ size: Double, _ weight: FontWeight) -> SceneItem {
      .text(
        "Grå", at: Point(20, 80),
        style: TextStyle(size: size, weight: weight, color: Color(0x8A8A8A)))
    }
    #expect(kinds([grey(12, .regular)]) == [.contrast])
    #expect(kinds([grey(24, .regular)]) == [])
    #expect(kinds([grey(19, .bold)]) == [])
    let dark = SceneItem.rect(Rect(0, 0, 300, 180), fill: Color(0x26415C))
    #expect(kinds([dark, word(20, 50)]) == [.contrast])
    #expect(kinds([dark, .rect(Rect(10, 30, 100, 30), fill: .white), word(20, 50)]) == [])
    let pattern = Pattern(.rising, ink: Color(0x333333), ground: .white)
    #expect(
      kinds([.rect(RectShape(Rect(0, 0, 300, 180), fill: .pattern(pattern))), word(20, 50)])
        == [.contrast])
  }

  @Test func small() {
    let tiny = SceneItem.text("liten", at: Point(20, 50), style: TextStyle(size: 8, color: .black))
    #expect(kinds([tiny]) == [.small])
    #expect(kinds([word(20, 50)], smallest: 14) == [.small])
  }

  @Test func duplicates() {
    func group(_ id: String, _ part: String? = nil) -> SceneItem {
      .group(SceneGroup(dataID: id, part: part, items: []))
    }
    #expect(kinds([group("a"), .group(SceneGroup(items: [group("a")]))]) == [.duplicate])
    #expect(kinds([group("a"), group("b"), group("a", "label")]) == [])
    #expect(kinds([group("a", "label"), group("a", "label")]) == [.duplicate])
  }

  @Test(arguments: [UInt64(11), 12, 13])
  func findsEveryOverlapThatComparingAllFinds(seed: UInt64) {
    var random = Seeded(seed)
    let items = (0..<120).map { index in
      SceneItem.text(
        String(repeating: "x", count: Int.random(in: 1...30, using: &random)) + "\(index)",
        at: Point(
          .random(in: 0...2000, using: &random), .random(in: 20...600, using: &random)),
        style: TextStyle(size: .random(in: 9...40, using: &random), color: .black))
    }
    let scene = Scene(
      size: Size(9000, 900), background: .white, title: "", description: "", language: "sv",
      idPrefix: "", items: items)
    let found = SceneAudit.findings(in: scene, limit: 100_000).filter { $0.kind == .overlap }
    var expected = 0
    for i in items.indices {
      for j in items.indices where j < i {
        guard case .text(let a) = items[i], case .text(let b) = items[j] else { continue }
        func band(_ run: TextRun) -> Rect {
          Rect(
            minX: run.position.x, minY: run.position.y - 0.85 * run.style.size,
            maxX: run.position.x + run.width, maxY: run.position.y + 0.12 * run.style.size)
        }
        if let both = band(a).intersection(band(b)), both.width > 1.5, both.height > 1.5 {
          expected += 1
        }
      }
    }
    #expect(expected > 10 && found.count == expected, "seed \(seed)")
  }

  @Test(.timeLimit(.minutes(1))) func isNearlyLinear() {
    var items: [SceneItem] = []
    for row in 0..<200 {
      let y = Double(row) * 30
      items.append(.rect(Rect(0, y, 20_000, 28), fill: Color(0xF5F5F5)))
      for column in 0..<100 {
        let x = Double(column) * 200
        items.append(.rect(Rect(x + 2, y + 2, 190, 24), fill: .white))
        items.append(word(x + 10, y + 18, "Handläggare \(row)"))
        items.append(.line(Point(x, y + 29), Point(x + 200, y + 29), Stroke(.black)))
      }
    }
    let scene = Scene(
      size: Size(20_000, 6000), background: .white, title: "", description: "", language: "sv",
      idPrefix: "", items: items)
    #expect(SceneAudit.findings(in: scene) == [])
  }
}
