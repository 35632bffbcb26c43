// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import OrderedCollections

/// Maps too large to show everyone: each organisation as one box with how many are in it, and all
/// ties between two of them as one line.
enum OrganisationOverview {
  /// Above so many boxes nobody could read the picture, and no engine would place it in time.
  private static let mostNodes = 1000
  /// So many boxes at most in the overview.
  private static let mostCrowds = 120

  /// The same network, or its overview where it is too large.
  static func reduced(_ network: ActorNetwork, map: ServiceMap, words: ActorWords) -> ActorNetwork {
    guard network.nodes.count > mostNodes else { return network }
    var crowdOf = [Int](repeating: 0, count: network.nodes.count)
    var crowds: [EntryID: Int] = [:]
    var entries: [EntryID] = []
    var sizes: [Int] = []
    for (index, node) in network.nodes.enumerated() {
      var entry = node.entry
      if var group = node.group {
        while let parent = network.groups[group].parent { group = parent }
        entry = network.groups[group].entry
      }
      let crowd = crowds[entry] ?? entries.count
      if crowd == entries.count {
        crowds[entry] = crowd
        entries.append(entry)
        sizes.append(0)
      }
      crowdOf[index] = crowd
      sizes[crowd] += 1
    }
    let bundles = bundles(network, crowdOf)
    var degree = [Int](repeating: 0, count: entries.count)
    for bundle in bundles {
      degree[bundle.from] += bundle.count
      degree[bundle.to] += bundle.count
    }
    let kept = entries.indices.sorted { (-degree[$0], $0) < (-degree[$1], $1) }
      .prefix(mostCrowds).sorted()
    var places: [Int: Int] = [:]
    for (place, crowd) in kept.enumerated() { places[crowd] = place }
    var result = ActorNetwork()
    result.isOverview = true
    result.brokenTies = network.brokenTies
    result.untied = network.untied
    result.leftOut = entries.count - kept.count
    result.nodes = kept.map { crowd in
      let entry = entries[crowd]
      let first = network.nodes.indices.first { crowdOf[$0] == crowd } ?? 0
      let isOne = sizes[crowd] == 1 && network.nodes[first].entry == entry
      if isOne {
        var node = network.nodes[first]
        node.group = nil
        node.isMember = false
        return node
      }
      return ActorNetwork.Node(
        kind: .crowd(sizes[crowd]), entry: entry, title: map.caption(of: entry),
        remarks: [words.people(sizes[crowd])], tone: network.nodes[first].tone, group: nil)
    }
    result.ties = bundles.compactMap { bundle in
      guard let from = places[bundle.from], let to = places[bundle.to] else { return nil }
      let label = words.bundle(bundle.count, missing: bundle.missing)
      return ActorNetwork.Tie(
        from: from, to: to, entry: network.ties[bundle.first].entry, kind: .bundle,
        shape: .undirected, label: label,
        sentence: result.nodes[from].title + " – " + result.nodes[to].title + ": " + label,
        strength: min(5, 1 + Double(bundle.count) / 8))
    }
    return result
  }

  private struct Bundle {
    var from: Int
    var to: Int
    /// The first of its ties.
    var first: Int
    var count = 0
    var missing = 0
  }

  private static func bundles(_ network: ActorNetwork, _ crowdOf: [Int]) -> [Bundle] {
    struct Pair: Hashable {
      let low: Int
      let high: Int
    }
    var bundles: OrderedDictionary<Pair, Bundle> = [:]
    for (index, tie) in network.ties.enumerated() {
      let (a, b) = (crowdOf[tie.from], crowdOf[tie.to])
      guard a != b else { continue }
      let pair = Pair(low: min(a, b), high: max(a, b))
      let fresh = Bundle(from: pair.low, to: pair.high, first: index)
      bundles[pair, default: fresh].count += 1
      if tie.state == .missing { bundles[pair, default: fresh].missing += 1 }
    }
    return bundles.values.elements
  }
}
