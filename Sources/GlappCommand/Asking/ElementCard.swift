// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappCompiler
import GlappInterchange
import GlappJSON
import GlappModel
import GlappQuery
import GlappText

/// All there is to know about one thing in a map, for `glapp show`.
struct ElementCard {
  private let id: EntryID
  private let asked: AskedMap
  private let links: ElementLinks

  /// More lines than this of one element are not shown.
  private static let mostLines = 60
  /// More references than this are only counted.
  private static let mostLinks = 50

  init(_ id: EntryID, _ asked: AskedMap) {
    self.id = id
    self.asked = asked
    links = ElementLinks(of: id, in: asked.map)
  }

  // MARK: - Text

  var text: String {
    var parts = ["\(asked.label(id))\n\(asked.shownAddress(id))  \(asked.placeText(id))"]
    parts.append(ground)
    parts.append(excerpt.joined(separator: "\n"))
    parts += list(asked.say("Hänvisar till", "Refers to"), links.outgoing)
    parts += list(asked.say("Hänvisningar hit", "Referred to by"), links.incoming)
    if links.incoming.isEmpty {
      parts.append(asked.say("Inget hänvisar hit.", "Nothing refers to it."))
    }
    return parts.joined(separator: "\n\n")
  }

  /// How it is known, in one line.
  private var ground: String {
    let basis = asked.map.basis(of: id).map { word(of: $0) }
    let count = asked.map.evidence(of: id).count
    let known = asked.say("Grund", "Basis") + ": " + (basis ?? asked.say("inte sagt", "not said"))
    let evidence = asked.say("belägg", "evidence")
    return "\(known) · \(count) \(evidence)"
  }

  private func word(of basis: Basis) -> String {
    switch basis {
    case .stated: asked.say("sagt", "stated")
    case .implied: asked.say("underförstått", "implied")
    case .interpreted: asked.say("tolkat", "interpreted")
    case .assumed: asked.say("antaget", "assumed")
    }
  }

  /// The lines of its statement, numbered.
  private var excerpt: [String] {
    let place = asked.compiled.sourceMap.whole(of: id)
    let source = asked.compiled.sourceMap.sources[place.file]
    var start = Int(place.range.start)
    while start > 0, source.bytes[start - 1] != 0x0A { start -= 1 }
    let bytes = source.bytes[start..<max(start, Int(place.range.end))]
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let first = asked.place(id).line
    let width = "\(first + min(lines.count, Self.mostLines) - 1)".count
    var shown = lines.prefix(Self.mostLines).enumerated().map { offset, line in
      let number = "\(first + offset)"
      let pad = String(repeating: " ", count: width - number.count)
      return "  \(pad)\(number) | " + AskedMap.printable(String(decoding: line, as: UTF8.self))
    }
    if lines.count > Self.mostLines {
      let more = lines.count - Self.mostLines
      shown.append(asked.say("  … \(more) rader till", "  … \(more) more lines"))
    }
    return shown
  }

  private func list(_ heading: String, _ links: [ElementLinks.Link]) -> [String] {
    guard !links.isEmpty else { return [] }
    var table = TextTable()
    for link in links.prefix(Self.mostLinks) {
      let at = asked.placeText(link.statement)
      table.add(["  " + word(of: link), asked.label(link.element), at])
    }
    var lines = ["\(heading) (\(links.count)):"] + table.lines
    if links.count > Self.mostLinks { lines.append("  …") }
    return [lines.joined(separator: "\n")]
  }

  /// The word that makes a link, in the reader's language.
  private func word(of link: ElementLinks.Link) -> String {
    let row = CompiledSchema.current.schema.rows.first { $0.word == link.word }
    return row.map { asked.language == .swedish ? $0.swedish : $0.english } ?? "\(link.word)"
  }

  // MARK: - JSON

  var json: JSONValue {
    let place = asked.place(id)
    let range = asked.compiled.sourceMap.whole(of: id)
    let source = asked.compiled.sourceMap.sources[range.file]
    var object = JSONObject()
    object.append("id", .string(asked.address(id)))
    object.append("kind", .string("\(asked.map[id].kind)"))
    object.append("title", .string(asked.map.title(of: id)))
    object.append("file", .string(place.file))
    object.append("line", .integer(place.line))
    object.append("source", .string(PrivateData.masked(source.string(range.range))))
    if id != .root { object.append("element", ModelJSON(asked.map).element(id)) }
    object.append("refersTo", .array(links.outgoing.map(value)))
    object.append("referredToBy", .array(links.incoming.map(value)))
    return .object(object)
  }

  private func value(_ link: ElementLinks.Link) -> JSONValue {
    let place = asked.place(link.statement)
    return [
      "word": .string("\(link.word)"), "id": .string(asked.address(link.element)),
      "kind": .string("\(asked.map[link.element].kind)"), "file": .string(place.file),
      "line": .integer(place.line),
    ]
  }
}
