// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// The network in words: who is there, where, and who is tied to whom how.
struct NetworkNarrative {
  let network: ActorNetwork
  let words: ActorWords
  let title: String
  let subtitle: String
  let notes: [String]

  var narrative: SceneNarrative {
    var telling = SceneNarrative()
    telling.heading(1, title)
    telling.paragraph(subtitle)
    if network.isEmpty { telling.paragraph(words.empty) }
    section(&telling, words.missingHeading, sentences { $0.state == .missing })
    section(&telling, words.ties, sentences { $0.state == .exists && $0.isRelation })
    section(&telling, words.absentHeading, sentences { $0.state == .absent })
    section(&telling, words.teams, sentences { !$0.isRelation })
    let who = whoIsThere
    if !who.isEmpty {
      telling.heading(2, words.who)
      telling.list(nested: who)
    }
    section(&telling, words.untied, network.untied.map(\.title))
    section(&telling, words.about, notes)
    return telling
  }

  private func section(_ telling: inout SceneNarrative, _ heading: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    telling.heading(2, heading)
    telling.list(lines)
  }

  private func sentences(_ test: (ActorNetwork.Tie) -> Bool) -> [String] {
    network.ties.filter(test).map(\.sentence)
  }

  /// Groups with those in them, then everyone outside.
  private var whoIsThere: [SceneNarrative.ListItem] {
    var inside: [Int: [SceneNarrative.ListItem]] = [:]
    var outside: [SceneNarrative.ListItem] = []
    for node in network.nodes where node.kind != .whole {
      let text = [node.title, node.remark].filter { !$0.isEmpty }.joined(separator: " – ")
      let item = SceneNarrative.ListItem(text)
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
