// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappJSON
import GlappModel
import GlappText

/// A trace as text and as JSON.
struct TraceReport {
  private let id: EntryID
  private let asked: AskedMap
  private let graph: TraceGraph

  /// More lines than this help nobody at a terminal; JSON has them all.
  private static let most = 2_000

  init(_ id: EntryID, _ asked: AskedMap) {
    self.id = id
    self.asked = asked
    graph = TraceGraph(asked.map)
  }

  // MARK: - Text

  var text: String {
    let grounds = lines(.grounds)
    let claims = lines(.claims)
    let sources = sources
    func section(_ heading: String, _ lines: [String]) -> String {
      ([heading + ":"] + lines).joined(separator: "\n")
    }
    var parts = [asked.label(id)]
    if !grounds.isEmpty { parts.append(section(asked.say("Vilar på", "Rests on"), grounds)) }
    if !sources.isEmpty { parts.append(section(asked.say("Källor", "Sources"), sources)) }
    let holdings = claims.isEmpty ? self.holdings : []
    if grounds.isEmpty, sources.isEmpty, claims.isEmpty, holdings.isEmpty, !graph.isPart(id) {
      parts.append(
        asked.say(
          "Ett spår går mellan påståenden (smärtpunkter, glapp, insikter, idéer, beslut) och det de "
            + "vilar på; inget sådant hör till det här.",
          "A trace goes between claims (pains, gaps, insights, ideas, decisions) and what they rest "
            + "on; nothing of that kind belongs to this."))
      return parts.joined(separator: "\n\n")
    }
    if grounds.isEmpty, sources.isEmpty, holdings.isEmpty {
      parts.append(asked.say("Vilar inte på något i kartan.", "Rests on nothing in the map."))
    }
    if !holdings.isEmpty {
      parts.append(section(asked.say("Hör till det", "What belongs to it"), holdings))
    } else {
      parts.append(
        claims.isEmpty
          ? asked.say("Inget i kartan vilar på det.", "Nothing in the map rests on it.")
          : section(asked.say("Det som vilar på det", "What rests on it"), claims))
    }
    return parts.joined(separator: "\n\n")
  }

  /// What belongs to something on which nothing rests, each with what rests on it; what has been
  /// followed is not followed again.
  private var holdings: [String] {
    var lines: [String] = []
    var seen: Set<EntryID> = []
    let above = asked.say(" (se ovan)", " (see above)")
    for holding in graph.holdings(of: id) where lines.count <= Self.most {
      guard seen.insert(holding).inserted else {
        lines.append("  " + asked.label(holding) + above)
        continue
      }
      let step = TraceGraph.Step(
        depth: 1, element: holding, relation: .restsOn, isRepeated: false)
      lines.append("  " + asked.label(holding) + note(on: step, .grounds))
      // How deep what is followed already stands; what is deeper follows from it.
      var known = Int.max
      for claim in graph.walk(from: holding, .claims) {
        if claim.depth > known { continue }
        let isKnown = !seen.insert(claim.element).inserted
        known = isKnown ? claim.depth : .max
        let isFollowed = isKnown && !graph.claims(on: claim.element).isEmpty
        let indent = String(repeating: "  ", count: min(claim.depth + 1, 40))
        let what = mark(of: claim.relation) + asked.label(claim.element)
        lines.append(indent + "→ " + what + (isFollowed ? above : ""))
      }
    }
    guard lines.count > Self.most else { return lines }
    return lines.prefix(Self.most) + [
      asked.say("  … fler (alla: --json)", "  … more (all: --json)")
    ]
  }

  private func lines(_ direction: TraceGraph.Direction) -> [String] {
    let steps = graph.walk(from: id, direction).filter { !isSource($0, direction) }
    var lines = steps.prefix(Self.most).map { step in
      let indent = String(repeating: "  ", count: min(step.depth, 40))
      let what = mark(of: step.relation) + asked.label(step.element)
      return indent + what + note(on: step, direction)
    }
    if steps.count > Self.most {
      let more = steps.count - Self.most
      lines.append(asked.say("  … \(more) till (alla: --json)", "  … \(more) more (all: --json)"))
    }
    return lines
  }

  /// Sources stand behind what rests on them instead of on lines of their own: nearly everything
  /// comes from one.
  private func isSource(_ step: TraceGraph.Step, _ direction: TraceGraph.Direction) -> Bool {
    direction == .grounds && isSource(step.element)
  }

  private func isSource(_ id: EntryID) -> Bool {
    asked.map[id].kind == .source || asked.map[id].kind == .respondent
  }

  /// The sources of all that was listed, with their titles.
  private var sources: [String] {
    let found = Set(([id] + graph.walk(from: id, .grounds).map(\.element)).filter(isSource))
    return found.subtracting([id]).sorted().map { "  " + asked.label($0) }
  }

  private func mark(of relation: TraceGraph.Relation) -> String {
    switch relation {
    case .restsOn: ""
    case .against: asked.say("emot: ", "against: ")
    case .chose: asked.say("valt: ", "chosen: ")
    case .setAside: asked.say("bortvalt: ", "set aside: ")
    }
  }

  /// The sources that something comes from. Where the way ends without any it says so: that is
  /// what one looks for.
  private func note(on step: TraceGraph.Step, _ direction: TraceGraph.Direction) -> String {
    if step.isRepeated { return asked.say(" (se ovan)", " (see above)") }
    guard direction == .grounds else { return "" }
    let grounds = graph.grounds(of: step.element)
    let sources = grounds.map(\.ground).filter(isSource)
    if !sources.isEmpty { return " ← " + sources.map(asked.short).joined(separator: ", ") }
    guard grounds.isEmpty else { return "" }
    switch asked.map[step.element].kind {
    case .slip, .criterion: return ""
    case .evidence: return asked.say(" (ingen källa)", " (no source)")
    default: return asked.say(" (inga belägg)", " (no evidence)")
    }
  }

  // MARK: - JSON

  var json: JSONValue {
    var object = JSONObject()
    object.append("element", value(id))
    object.append("restsOn", way(.grounds))
    object.append("ledTo", way(.claims))
    object.append("holds", .array(graph.holdings(of: id).map(value)))
    return .object(object)
  }

  private func way(_ direction: TraceGraph.Direction) -> JSONValue {
    var seen: Set<EntryID> = [id]
    let walked = graph.walk(from: id, direction).map(\.element)
    let elements = walked.filter { seen.insert($0).inserted }
    let links = graph.links(from: id, direction).map { link -> JSONValue in
      [
        "claim": .string(asked.address(link.claim)), "ground": .string(asked.address(link.ground)),
        "relation": .string(link.relation.rawValue),
      ]
    }
    return ["elements": .array(elements.map(value)), "links": .array(links)]
  }

  private func value(_ id: EntryID) -> JSONValue {
    let place = asked.place(id)
    return [
      "id": .string(asked.address(id)), "kind": .string("\(asked.map[id].kind)"),
      "title": .string(asked.map.title(of: id)), "file": .string(place.file),
      "line": .integer(place.line),
    ]
  }
}
