// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappExport
import GlappModel
import GlappScene
import GlappText
import GlappViews

/// The language reference of one language: a page, and the pictures that it shows.
struct ReferenceBook {
  /// The name of the page's file.
  let pageName: String
  let page: String
  /// What is wrong with the examples, each with its word: nothing, or the reference must not be
  /// used.
  let faults: [String]
  /// By name, as SVG.
  let pictures: [(name: String, bytes: [UInt8])]

  /// Writes the reference from the schema.
  ///
  /// - Parameters:
  ///   - language: the language of the page, its words and its pictures.
  ///   - engine: what places the actors' pictures.
  init(_ language: Language, engine: any LayoutEngine) {
    let schema = CompiledSchema.current
    var drawn: [(name: String, bytes: [UInt8])] = []
    var names: [Int: String] = [:]
    var known: [String: [UInt8]] = [:]
    var faults: [String] = []
    func draw(_ text: String, as picture: ReferenceHost.Picture) -> [UInt8] {
      if let done = known[text] { return done }
      let bytes = Self.draw(text, as: picture, language, engine)
      known[text] = bytes
      return bytes
    }
    for (index, row) in schema.schema.rows.enumerated() {
      guard let example = ReferenceExample(row, language, in: schema.schema) else { continue }
      let wrong = Self.faults(of: example.with)
      faults += wrong.map { "\(row.english): \($0)" }
      let picture = draw(example.with, as: example.picture)
      // A word that changes nothing in its picture has none.
      guard picture != draw(example.without, as: example.picture) else { continue }
      let name = ReferencePage.anchor(row) + ".svg"
      names[index] = name
      drawn.append((name, picture))
    }
    pictures = drawn
    self.faults = faults
    pageName = language == .swedish ? "ordlista.md" : "words.md"
    page = ReferencePage(schema, language, pictures: names).text
  }

  private static func faults(of text: String) -> [String] {
    let source = SourceText(name: "example.glapp", bytes: Array(text.utf8))
    return CompiledMap.compile(ParsedMap(source)).diagnostics.sorted
      .filter { $0.severity == .error }.map { $0.message(in: .english) }
  }

  private static func draw(
    _ text: String, as picture: ReferenceHost.Picture, _ language: Language,
    _ engine: any LayoutEngine
  ) -> [UInt8] {
    let source = SourceText(name: "example.glapp", bytes: Array(text.utf8))
    let map = CompiledMap.compile(ParsedMap(source)).map
    let kind = PicturePlan.Kind(rawValue: picture.rawValue)
    guard let plan = PicturePlan.all(of: map).first(where: { $0.kind == kind }) else { return [] }
    let drawing = PictureRun.MapDrawing(
      map: map, language: language, style: .paper, width: nil, isPublic: false)
    return SVGWriter.write(PictureRun(snapshot: drawing, engine: engine).scenes([plan])[0])
  }
}
