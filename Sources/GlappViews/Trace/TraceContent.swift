// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene
import GlappText

/// What a trace shows: from where it begins, what is reached, and what each thing comes from.
struct TraceContent {
  let map: ServiceMap
  let graph: TraceGraph
  let words: TraceWords
  let title: String
  /// What it was asked about; empty where it begins with all decisions.
  let subjects: [EntryID]
  /// Where it begins.
  let starts: [EntryID]
  /// All that is drawn, each once, in the order in which it is met.
  let elements: [EntryID]
  /// The links between what is drawn.
  let links: [TraceGraph.Link]
  /// The sources that anything drawn comes from, in the order of the map.
  let sources: [EntryID]

  init(_ settings: PictureSettings) {
    self.init(
      settings.map, view: settings.view, subject: settings.subject, language: settings.language)
  }

  /// How much a trace would hold; see `PictureLoad`.
  static func count(
    _ map: ServiceMap, view: EntryID?, subject: EntryID?
  ) -> (parts: Int, links: Int) {
    let content = TraceContent(map, view: view, subject: subject, language: .english)
    return (content.elements.count, content.links.count)
  }

  private init(_ map: ServiceMap, view: EntryID?, subject: EntryID?, language: Language) {
    self.map = map
    graph = TraceGraph(map)
    words = TraceWords(language)
    var asked = view.map { map.references($0, .of).map(\.value) } ?? []
    asked += view.map { map.references($0, .focus).map(\.value) } ?? []
    if asked.isEmpty, let subject { asked = [subject] }
    subjects = asked
    starts = asked.isEmpty ? Self.beginnings(of: map) : asked
    let filter = ViewFilter(map, view: view)
    let keep = Set(asked)
    func isDrawn(_ id: EntryID) -> Bool {
      keep.contains(id) || !Self.isAside(map[id].kind) && filter.shows(id)
    }
    var seen = Set<EntryID>()
    var elements: [EntryID] = []
    for start in starts where seen.insert(start).inserted { elements.append(start) }
    // What nobody asked about in particular is followed to its grounds only.
    let ways: [TraceGraph.Direction] = asked.isEmpty ? [.grounds] : [.grounds, .claims]
    for start in starts {
      for way in ways {
        let reached = graph.walk(from: start, way).map(\.element).filter(isDrawn)
        elements += reached.filter { seen.insert($0).inserted }
      }
    }
    self.elements = elements
    let graph = graph
    links = elements.flatMap(graph.grounds).filter {
      seen.contains($0.claim) && seen.contains($0.ground)
    }
    let sources = elements.flatMap { Self.sources(of: $0, graph) }
    self.sources = Set(sources).subtracting(seen).sorted()
    let own = view.map(map.title) ?? ""
    title = own.isEmpty ? words.question(asked.map(map.caption)) : own
  }

  /// The sources that an element names itself.
  func sources(of id: EntryID) -> [EntryID] { Self.sources(of: id, graph) }

  /// Whether nothing in the map says where it is known from.
  func isGroundless(_ id: EntryID) -> Bool { graph.grounds(of: id).isEmpty && !isSource(id) }

  func isSource(_ id: EntryID) -> Bool { Self.isSource(map[id].kind) }

  /// How many there are of what begins, and how much of the rest has no ground.
  var groundless: Int { elements.count(where: isGroundless) }

  private static func sources(of id: EntryID, _ graph: TraceGraph) -> [EntryID] {
    graph.grounds(of: id).map(\.ground).filter { isSource(graph.map[$0].kind) }
  }

  private static func isSource(_ kind: ElementKind) -> Bool {
    kind == .source || kind == .respondent || kind == .slip
  }

  /// What stands beside the chain from a decision to its evidence: sources are numbered below the
  /// picture, and a matrix is where a choice was made, not what it was made on.
  private static func isAside(_ kind: ElementKind) -> Bool { isSource(kind) || kind == .matrix }

  /// Where a trace begins that nobody gave a beginning: at the decisions or, where there are none
  /// yet, at what could be decided on.
  private static func beginnings(of map: ServiceMap) -> [EntryID] {
    for kinds in [[ElementKind.decision, .recommendation], [.idea], [.opportunity], [.insight]] {
      let found = kinds.flatMap(map.elements)
      if !found.isEmpty { return found.sorted() }
    }
    return []
  }
}
