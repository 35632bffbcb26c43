// SPDX-License-Identifier: EUPL-1.2

extension ActorNetwork {
  /// How much of one text is drawn, in characters: more than anybody reads in a box, and boxes of
  /// whole pages would leave lines no way around them.
  private static let longestText = 400

  /// The network with texts of whole pages cut, each with a sign that there is more.
  func withoutPages() -> ActorNetwork {
    var network = self
    for index in network.nodes.indices { Self.cut(&network.nodes[index]) }
    for index in network.untied.indices { Self.cut(&network.untied[index]) }
    for index in network.groups.indices {
      network.groups[index].title = Self.cut(network.groups[index].title)
    }
    for index in network.ties.indices {
      network.ties[index].label = Self.cut(network.ties[index].label)
    }
    return network
  }

  private static func cut(_ node: inout Node) {
    node.title = cut(node.title)
    node.remarks = node.remarks.map(cut)
  }

  private static func cut(_ text: String) -> String {
    guard text.utf8.count > longestText, text.count > longestText else { return text }
    return text.prefix(longestText) + "…"
  }
}
