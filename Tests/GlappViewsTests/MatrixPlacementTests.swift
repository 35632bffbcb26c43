// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import Testing

struct MatrixPlacementTests {
  private static let cases: [(items: Int, seed: UInt64)] = [1, 2, 6, 10, 16, 24, 30, 60, 150]
    .flatMap { items in (0..<6).map { (items, UInt64(7_000 + items * 10 + $0)) } }

  @Test(arguments: cases)
  func namesCoverNothing(items: Int, seed: UInt64) {
    let plot = DrawnMatrix(MatrixMaps.scene(MatrixMaps.random(items: items, seed: seed)))
    for (index, name) in plot.names.enumerated() {
      let core = name.box.inset(0.5)
      for other in plot.names[..<index] {
        #expect(!core.intersects(other.box), "seed \(seed): \(name.id) on \(other.id)")
      }
      for (id, forms) in plot.marks {
        for form in forms {
          #expect(!core.intersects(form), "seed \(seed): name of \(name.id) on mark of \(id)")
        }
      }
      for (a, b) in plot.lines {
        #expect(!core.isCrossed(a, b), "seed \(seed): a line runs under the name of \(name.id)")
      }
    }
  }

  @Test(arguments: cases)
  func nothingIsDropped(items: Int, seed: UInt64) {
    let plot = DrawnMatrix(MatrixMaps.scene(MatrixMaps.random(items: items, seed: seed)))
    #expect(plot.rows.count == items, "seed \(seed)")
    // every element in the plot shows its number, and no two the same
    #expect(plot.labels.count == plot.marks.count, "seed \(seed)")
    #expect(Set(plot.labels.values.map(\.text)).count == plot.labels.count, "seed \(seed)")
    let centers = plot.marks.compactMap { $0.value.last?.center }
    for (index, center) in centers.enumerated() {
      for other in centers[..<index] {
        #expect(center.distance(to: other) > 15, "seed \(seed): marks cover each other")
      }
    }
  }

  @Test(arguments: cases)
  func namesStandBesideTheirMarksOrAreTiedToThem(items: Int, seed: UInt64) {
    let plot = DrawnMatrix(MatrixMaps.scene(MatrixMaps.random(items: items, seed: seed)))
    for name in plot.names {
      let forms = plot.marks[name.id] ?? []
      let isBeside = forms.contains { $0.inset(-7).intersects(name.box) }
      let near = forms.map { $0.inset(-4) }
      let isTied = plot.lines.contains { a, b in
        near.contains { $0.contains(a) } && name.box.inset(-0.5).contains(b)
      }
      #expect(isBeside || isTied, "seed \(seed): nothing ties \(name.id) to its mark")
    }
  }

  @Test func theSameMapGivesTheSamePicture() {
    for seed in 0..<4 {
      let text = MatrixMaps.random(items: 40, seed: UInt64(seed))
      #expect(MatrixMaps.scene(text) == MatrixMaps.scene(text))
    }
  }

  @Test(arguments: [2, 20, 50, 150])
  func allAtOnePointShowEachNumber(items: Int) {
    var text = Self.axes
    for item in 0..<items {
      text += "insight i\(item) \"Sak \(item)\"\nrate i\(item) on a 4\nrate i\(item) on b 4\n"
    }
    let scene = MatrixMaps.scene(text)
    let plot = DrawnMatrix(scene)
    #expect(plot.labels.count == items)
    MatrixPictureTests.check(scene, "\(items) at one point", long: items > 30)
  }

  @Test(arguments: [20, 50, 150])
  func twoTightClustersShowEachNumber(items: Int) {
    var random = SeededGenerator(UInt64(items))
    var text = Self.axes
    for item in 0..<items {
      let at = item % 2 == 0 ? (2.0, 6.0) : (5.0, 2.0)
      let x = at.0 + Double(Int.random(in: 0...30, using: &random)) / 100
      let y = at.1 + Double(Int.random(in: 0...30, using: &random)) / 100
      let title = String(repeating: "Ett långt namn på åttio tecken ", count: 3).prefix(80)
      text += "insight i\(item) \"\(title)\"\n"
      text += "rate i\(item) on a \(x)\nrate i\(item) on b \(y)\n"
    }
    let scene = MatrixMaps.scene(text)
    let plot = DrawnMatrix(scene)
    #expect(plot.labels.count == items)
    MatrixPictureTests.check(scene, "two clusters of \(items)", long: items >= 20)
  }

  private static let axes = """
    map m "M"
    criterion a "A?" { scale 1..7 }
    criterion b "B?" { scale 1..7 }
    matrix m { x a; y b; items insights }

    """
}
