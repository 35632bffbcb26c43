// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The cards of a trace: what it says, in the tone of its kind, and where it comes from.
struct TraceCards {
  private let content: TraceContent
  private let width: Double
  private let look: Look
  private let numbers: [EntryID: Int]

  init(_ content: TraceContent, width: Double, look: Look) {
    self.content = content
    self.width = width
    self.look = look
    numbers = Dictionary(
      uniqueKeysWithValues: content.sources.enumerated().map { ($1, $0 + 1) })
  }

  func card(_ id: EntryID) -> Card {
    let isSubject = content.subjects.contains(id)
    let style = isSubject ? look.strong : look.body
    return Card(
      [Card.Part(content.map.caption(of: id), style, maxLines: 8)], foot: foot(id),
      tone: tone(content.map[id].kind), isAssumption: content.isGroundless(id),
      framed: isSubject || content.map[id].kind == .decision, width: width, look: look)
  }

  /// The whole of it in words.
  func title(_ id: EntryID) -> String {
    let words = content.words
    let name = words.one(content.map[id].kind).firstUpper + ": " + content.map.caption(of: id)
    let sources = content.sources(of: id).map(content.map.caption)
    if !sources.isEmpty {
      let heading = words.say(sources.count == 1 ? "Källa" : "Källor", "Source")
      return words.sentence(name, "\(heading): \(sources.joined(separator: "; "))")
    }
    return content.isGroundless(id)
      ? words.sentence(name, words.groundless().firstUpper) : name
  }

  private func foot(_ id: EntryID) -> String {
    let own = content.sources(of: id).compactMap { numbers[$0] }.sorted()
    if !own.isEmpty { return content.words.sources(own) }
    return content.isGroundless(id) ? content.words.groundless() : ""
  }

  private func tone(_ kind: ElementKind) -> Tone {
    let palette = look.palette
    return switch kind {
    case .decision, .recommendation: palette.focus
    case .idea: palette.band
    case .opportunity, .challenge: palette.opportunity
    case .gap: palette.gap
    case .pain, .hinder: palette.negative
    case .gain, .enabler, .bridge: palette.positive
    default: palette.neutral
    }
  }
}
