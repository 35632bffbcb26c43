// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene

/// The trace in words: each beginning with what hangs on it, deeper and deeper.
struct TraceNarrative {
  private(set) var telling = SceneNarrative()

  init(
    _ content: TraceContent, _ columns: TraceColumns, _ subtitle: String, _ signs: [String]
  ) {
    let words = content.words
    let map = content.map
    telling.heading(1, content.title)
    telling.paragraph(subtitle + ".")
    if content.elements.isEmpty { telling.paragraph(words.empty) }
    var out: [EntryID: [TraceGraph.Link]] = [:]
    for link in columns.links { out[link.claim, default: []].append(link) }
    var told = Set<EntryID>()
    let roots = content.elements.filter { id in !columns.links.contains { $0.ground == id } }
    telling.list(nested: roots.map { item($0, nil, content, out, &told) })
    if !content.sources.isEmpty {
      telling.heading(2, words.sourcesTitle)
      telling.list(content.sources.map(map.caption), numbered: true)
    }
    let circles = columns.circular.map {
      words.circle(map.caption(of: $0.claim), map.caption(of: $0.ground))
    }
    let notes = circles + signs.map { $0.firstUpper + "." }
    if !notes.isEmpty {
      telling.heading(2, words.say("Om bilden", "About the picture"))
      telling.list(notes)
    }
  }

  /// A thing with what it rests on under it; what has been told is only named. A trace has a few
  /// hundred things at most, so it is no deeper than that.
  private func item(
    _ id: EntryID, _ relation: TraceGraph.Relation?, _ content: TraceContent,
    _ out: [EntryID: [TraceGraph.Link]], _ told: inout Set<EntryID>
  ) -> SceneNarrative.ListItem {
    let words = content.words
    var text = words.one(content.map[id].kind).firstUpper + ": " + content.map.caption(of: id)
    if let relation, relation != .restsOn { text += " (\(words.relation(relation)))" }
    guard told.insert(id).inserted else {
      return .init(text + words.say(" (se ovan)", " (see above)"))
    }
    let numbers = content.sources(of: id).compactMap { content.sources.firstIndex(of: $0) }
    if !numbers.isEmpty {
      text = words.sentence(text, words.sources(numbers.sorted().map { $0 + 1 }).firstUpper)
    } else if content.isGroundless(id) {
      text = words.sentence(text, words.groundless().firstUpper)
    }
    let children = (out[id] ?? []).map { item($0.ground, $0.relation, content, out, &told) }
    return .init(text, children: children)
  }
}
