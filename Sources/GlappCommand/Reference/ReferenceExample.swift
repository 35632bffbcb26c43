// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

/// A word's example in a map that can be drawn, and the same map without it.
struct ReferenceExample {
  let picture: ReferenceHost.Picture
  let with: String
  let without: String

  /// The example of `row`, where its picture could show it.
  ///
  /// - Returns: nil where no picture of this version is about what the row says.
  init?(_ row: WordRow, _ language: Language, in schema: Schema) {
    // What may stand nearly anywhere, and what tells the tool what to do, is in no one picture.
    guard row.role != .directive, !row.inMapBlock, row.parents.members.count < 25 else {
      return nil
    }
    let wrapping = Wrapping(schema: schema, language: language)
    guard let placed = wrapping.place(row) else { return nil }
    picture = placed.picture
    let host = ReferenceHost(picture: placed.picture, language: language)
    with = host.map(holding: placed.text, at: placed.place, own: placed.own)
    without = host.map(holding: placed.bare, at: placed.place, own: placed.own)
  }

  /// Puts an example into what it stands in, until the host takes it.
  private struct Wrapping {
    let schema: Schema
    let language: Language

    struct Placed {
      var text: String
      /// The same without the example: what it stands in, empty where the host itself is that.
      var bare: String
      var place: ReferenceHost.Place
      var picture: ReferenceHost.Picture
      /// The id that the outermost statement gives.
      var own: String?
    }

    func place(_ row: WordRow) -> Placed? {
      place(row.example[language], bare: "", row, depth: 0)
    }

    private func place(_ text: String, bare: String, _ row: WordRow, depth: Int) -> Placed? {
      let picture = picture(of: row)
      let own = row.identity == .optional || row.identity == .required ? id(in: text) : nil
      func placed(_ place: ReferenceHost.Place) -> Placed? {
        picture.map {
          Placed(text: text, bare: bare, place: place, picture: $0, own: own)
        }
      }
      if picture == .journey || picture == .blueprint {
        if row.parents.holds(.step) { return placed(.step) }
        if row.parents.holds(.phase) { return placed(.phase) }
        if row.parents.holds(.journey) { return placed(.journey) }
      }
      let isInGap = row.role == .element(.bridge)
      if row.parents.holds(.map), !isInGap { return placed(.top) }
      guard depth < 4 else { return nil }
      for kind in isInGap ? [.gap] : row.parents.members {
        guard let parent = schema.rows.first(where: { $0.role == .element(kind) }),
          self.picture(of: parent) != nil
        else { continue }
        let head = head(of: parent)
        let empty = bare.isEmpty ? head : "\(head) { \(bare) }"
        return place("\(head) { \(text) }", bare: empty, parent, depth: depth + 1)
      }
      return nil
    }

    /// The example of an element without its block.
    private func head(of row: WordRow) -> String {
      let text = row.example[language]
      return text.split(separator: " {").first.map(String.init) ?? text
    }

    /// The id that a statement gives itself: its second word, where that is no title.
    private func id(in text: String) -> String? {
      let words = text.split(separator: " ")
      guard words.count > 1, words[1].first != "\"" else { return nil }
      return String(words[1])
    }

    /// The picture that shows what a row is about, by its own kind or what it may stand in.
    private func picture(of row: WordRow) -> ReferenceHost.Picture? {
      if case .element(let kind) = row.role { return Self.picture(of: kind) }
      // what happens where the person does not see it is in the journey's blueprint
      if row.word == .backstage || row.word == .system { return .blueprint }
      return row.parents.members.lazy.compactMap(Self.picture(of:)).first
    }

    private static func picture(of kind: ElementKind) -> ReferenceHost.Picture? {
      switch kind {
      case .journey, .phase, .step, .feeling, .expectation, .wait, .branch, .pain, .gain, .need,
        .gap, .bridge, .opportunity, .touchpoint:
        .journey
      case .organisation, .unit, .role, .person, .team, .member, .vacant, .relation: .actors
      case .criterion, .rater, .rating, .matrix, .decision: .matrix
      default: nil
      }
    }
  }
}
