// SPDX-License-Identifier: EUPL-1.2

/// Reads a picture as its readers will and says what hinders them; empty is good.
///
/// It means the same by each finding as one would measure in a browser, but with our own widths,
/// which are up to a tenth wider: a picture without findings here has none there. Nearly linear in
/// the number of items. Tests of every picture use it.
package struct SceneAudit {
  private let scene: Scene
  private let drawn: DrawnScene
  private let smallest: Double
  private let limit: Int
  private var findings: [SceneFinding] = []
  /// The shapes behind each text's middle, in paint order.
  private var under: [[Int]] = []

  private init(_ scene: Scene, _ smallest: Double, _ limit: Int) {
    self.scene = scene
    self.smallest = smallest
    self.limit = limit
    drawn = DrawnScene(scene)
  }

  /// What is wrong in `scene`, texts in paint order; at most about `limit` of each kind.
  ///
  /// `smallest` is the least text size in px; give `PrintFit.minimumTextSize(forSceneSize:)` to
  /// ask for 8 points on A4.
  package static func findings(
    in scene: Scene, smallest: Double = 9, limit: Int = 200
  ) -> [SceneFinding] {
    var audit = SceneAudit(scene, smallest, limit)
    audit.findBackgrounds()
    audit.checkEachText()
    audit.checkOverlaps()
    audit.checkStrikes()
    audit.checkIDs()
    return audit.findings
  }

  private mutating func report(
    _ kind: SceneFinding.Kind, _ subject: String, _ detail: String, _ place: Rect
  ) {
    findings.append(SceneFinding(kind: kind, subject: subject, detail: detail, place: place))
  }

  private mutating func findBackgrounds() {
    var index = BoxIndex()
    for (number, shape) in drawn.shapes.enumerated() { index.insert(shape.bounds, number) }
    under = drawn.texts.map { text in
      let middle = text.band.center
      var found: Set<Int> = []
      index.near(Rect(origin: middle, size: .zero)) { number in
        let shape = drawn.shapes[number]
        if shape.order < text.order, shape.covers(middle) { found.insert(number) }
      }
      return found.sorted()
    }
  }

  private mutating func checkEachText() {
    let sheet = scene.size.width * scene.size.height
    for (number, text) in drawn.texts.enumerated() where findings.count < limit * 4 {
      let band = text.band
      let words = text.run.string
      if band.minX < -1 || band.minY < -1 || band.maxX > scene.size.width + 1
        || band.maxY > scene.size.height + 1
      {
        report(.cut, words, "", band)
      }
      if text.run.style.size < smallest - 0.05 {
        report(.small, words, decimal(text.run.style.size) + " px", band)
      }
      let behind = under[number].map { drawn.shapes[$0] }
      if text.isAligned,
        let box = behind.min(by: { $0.bounds.area < $1.bounds.area })?.bounds,
        box.area < sheet * 0.9
      {
        let out = max(
          box.minX - band.minX, band.maxX - box.maxX, box.minY - band.minY, band.maxY - box.maxY)
        if out > 1.5 { report(.overflow, words, decimal(out) + " px", band) }
      }
      checkContrast(text, behind.last?.fill)
    }
  }

  private mutating func checkContrast(_ text: DrawnScene.Text, _ fill: Fill?) {
    let style = text.run.style
    var ratio = style.color.contrast(with: fill?.ground ?? scene.background)
    if case .pattern(let pattern) = fill, pattern.kind != .plain {
      ratio = min(ratio, style.color.contrast(with: pattern.ink))
    }
    let isLarge = style.size >= 24 || (style.size >= 18.66 && style.weight == .bold)
    if ratio < (isLarge ? 3 : 4.5) - 0.02 {
      report(.contrast, text.run.string, decimal(ratio) + ":1", text.band)
    }
  }

  private mutating func checkOverlaps() {
    var index = BoxIndex()
    var count = 0
    for (number, text) in drawn.texts.enumerated() where text.isAligned {
      guard count < limit else { return }
      var met: Set<Int> = []
      index.near(text.band) { met.insert($0) }
      for other in met.sorted() {
        let a = drawn.texts[other]
        guard let both = a.band.intersection(text.band), both.width > 1.5, both.height > 1.5 else {
          continue
        }
        count += 1
        report(
          .overlap, a.run.string + " | " + text.run.string,
          decimal(both.width) + "x" + decimal(both.height) + " px", both)
      }
      index.insert(text.band, number)
    }
  }

  private mutating func checkStrikes() {
    var index = BoxIndex()
    for (number, text) in drawn.texts.enumerated()
    where text.isAligned && text.run.style.halo == nil {
      let core = text.band.inset(2)
      if core.width > 0, core.height > 0 { index.insert(core, number) }
    }
    var count = 0
    for line in drawn.lines where count < limit {
      let parts = line.path.flattened()
      var length = 0.0
      for part in parts { for i in 1..<part.count { length += part[i - 1].distance(to: part[i]) } }
      // shorter lines are marks, not lines
      guard length >= 6 else { continue }
      var struck: Set<Int> = []
      for part in parts {
        for i in 1..<part.count { strike(part[i - 1], part[i], index, &struck) }
      }
      for number in struck.sorted() {
        let between = under[number].contains { drawn.shapes[$0].order > line.order }
        guard !between else { continue }
        count += 1
        report(.strike, drawn.texts[number].run.string, "", drawn.texts[number].band)
      }
    }
  }

  /// Collects the texts that the straight line from `a` to `b` runs through.
  private func strike(_ a: Point, _ b: Point, _ index: BoxIndex, _ struck: inout Set<Int>) {
    let length = a.distance(to: b)
    guard length.isFinite else { return }
    // in short pieces, so that a long slanting line does not meet all that lies around it
    let pieces = a.x == b.x || a.y == b.y ? 1 : min(1000, max(1, Int((length / 64).rounded(.up))))
    for piece in 0..<pieces {
      let p = a.mixed(with: b, Double(piece) / Double(pieces))
      let q = a.mixed(with: b, Double(piece + 1) / Double(pieces))
      index.near(Rect(spanning: p, q)) { number in
        if !struck.contains(number), drawn.texts[number].band.inset(2).isCrossed(p, q) {
          struck.insert(number)
        }
      }
    }
  }

  private mutating func checkIDs() {
    var seen: Set<[String]> = []
    for group in drawn.groups {
      guard let id = group.dataID else { continue }
      if !seen.insert([id, group.part ?? ""]).inserted {
        let name = group.part.map { id + " (" + $0 + ")" } ?? id
        report(.duplicate, name, "", group.bounds ?? .zero)
      }
    }
  }

  private func decimal(_ value: Double) -> String {
    var bytes: [UInt8] = []
    DecimalText.append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
