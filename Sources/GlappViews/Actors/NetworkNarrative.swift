// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// The network in words: what is missing and what is strained first, then who is tied to whom how,
/// who is there and where.
struct NetworkNarrative {
  let network: ActorNetwork
  let words: ActorWords
  let title: String
  let subtitle: String
  let notes: [String]

  /// What ought to be there, in sentences: contacts, then seats.
  var missing: [String] {
    sentences { $0.state == .missing } + sentences { $0.kind == .emptySeat }
  }

  var narrative: SceneNarrative {
    var telling = SceneNarrative()
    telling.heading(1, title)
    let strained = sentences { $0.state == .exists && $0.isRelation && $0.isStrained }
    let others = sentences { $0.state == .exists && $0.isRelation && !$0.isStrained }
    telling.paragraph(subtitle)
    if network.isEmpty { telling.paragraph(words.empty) }
    section(&telling, words.missingHeading, missing)
    section(&telling, words.strainedHeading, strained)
    let isAll = missing.isEmpty && strained.isEmpty
    section(&telling, isAll ? words.tiesHeading : words.otherTiesHeading, others)
    section(&telling, words.absentHeading, sentences { $0.state == .absent })
    section(&telling, words.teams, sentences { $0.kind == .seat })
    let who = whoIsThere
    if !who.isEmpty {
      telling.heading(2, words.who)
      telling.list(nested: who)
    }
    section(&telling, words.untied, network.untied.map(text))
    section(&telling, words.about, notes.filter { !$0.isEmpty })
    return telling
  }

  private func section(_ telling: inout SceneNarrative, _ heading: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    telling.heading(2, heading)
    telling.list(lines)
  }

  private func sentences(_ test: (ActorNetwork.Tie) -> Bool) -> [String] {
    network.eachTie.filter(test).map(\.sentence)
  }

  private func text(_ node: ActorNetwork.Node) -> String {
    var parts = node.remarks
    if node.kind == .person(isMain: true) { parts.insert(words.mainPersonAside, at: 0) }
    return node.title + (parts.isEmpty ? "" : " – " + parts.joined(separator: "; "))
  }

  /// Groups with those in them, then everyone outside.
  private var whoIsThere: [SceneNarrative.ListItem] {
    var inside: [Int: [SceneNarrative.ListItem]] = [:]
    var outside: [SceneNarrative.ListItem] = []
    for node in network.nodes {
      let item = SceneNarrative.ListItem(text(node))
      if let group = node.group {
        inside[group, default: []].append(item)
      } else {
        outside.append(item)
      }
    }
    var items: [SceneNarrative.ListItem] = []
    // groups stand after those around them, so from the last they can be put into each other
    for number in network.groups.indices.reversed() {
      let group = network.groups[number]
      let item = SceneNarrative.ListItem(group.title, children: inside[number] ?? [])
      if let parent = group.parent {
        inside[parent, default: []].append(item)
      } else {
        items.append(item)
      }
    }
    return items.reversed() + outside
  }
}
