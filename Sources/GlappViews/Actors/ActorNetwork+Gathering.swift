// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import OrderedCollections

/// Many ties between the same two: nobody can follow dozens of lines side by side, and each needs
/// room. So they become few lines, each with its number in a key under the picture.
extension ActorNetwork {
  /// What sort of tie it is; ties of one sort may share a line.
  enum Sort: Int, Sendable, CaseIterable {
    case missing, strained, ordinary, absent, seat
  }

  /// Up to so many lines between the same two are drawn one by one, and so many loops.
  static let mostBetweenTwo = 6
  static let mostLoops = 4
  /// Up to so many missing contacts keep their own lines even so.
  private static let mostMissing = 3

  /// The network with no more than a handful of lines between any two. Linear in the ties.
  func gathered(_ words: ActorWords) -> ActorNetwork {
    struct Pair: Hashable {
      let low: Int
      let high: Int
    }
    var pairs: OrderedDictionary<Pair, [Int]> = [:]
    for (number, tie) in ties.enumerated() {
      let pair = Pair(low: min(tie.from, tie.to), high: max(tie.from, tie.to))
      pairs[pair, default: []].append(number)
    }
    var lines = ties.map(Optional.some)
    var names: [String: Int]?
    var key = 0
    for (pair, numbers) in pairs {
      guard numbers.count > (pair.low == pair.high ? Self.mostLoops : Self.mostBetweenTwo) else {
        continue
      }
      let known = names ?? nodes.reduce(into: [:]) { $0[$1.title, default: 0] += 1 }
      names = known
      for sort in Sort.allCases {
        let own = numbers.filter { ties[$0].sort == sort }
        guard own.count > (sort == .missing ? Self.mostMissing : 1) else { continue }
        key += 1
        var line = line(for: own.map { ties[$0] }, sort, words, known)
        line.keyNumber = key
        line.label += " \(key)"
        for number in own { lines[number] = nil }
        lines[own[0]] = line
      }
    }
    guard key > 0 else { return self }
    var network = self
    network.ties = lines.compactMap(\.self)
    return network
  }

  private func line(
    for members: [Tie], _ sort: Sort, _ words: ActorWords, _ names: [String: Int]
  ) -> Tie {
    var line = members[0]
    let reachesEnd = members.contains { $0.arrives(at: line.to) }
    let reachesStart = members.contains { $0.arrives(at: line.from) }
    if reachesStart, !reachesEnd { (line.from, line.to) = (line.to, line.from) }
    line.shape =
      reachesEnd && reachesStart ? .both : reachesEnd || reachesStart ? .forward : .undirected
    line.kind = .gathered
    line.members = members
    (line.strength, line.isInterpreted, line.saysOnlyKind) = (nil, false, false)
    line.label = words.gathered(members.count, sort)
    line.stub = sort == .missing ? words.missing(words.see) : words.see
    line.sentence =
      name(line.from, names) + " – " + name(line.to, names) + ": "
      + words.gatheredHeading(members.count, sort)
    return line
  }

  /// A name that tells those apart who are called the same.
  private func name(_ node: Int, _ names: [String: Int]) -> String {
    let node = nodes[node]
    guard names[node.title, default: 0] > 1, let group = node.group else { return node.title }
    return "\(node.title) (\(groups[group].title))"
  }
}

extension ActorNetwork.Tie {
  /// What sort of tie it is.
  var sort: ActorNetwork.Sort {
    switch state {
    case .missing: .missing
    case .absent: .absent
    case .exists: !isRelation ? .seat : isStrained ? .strained : .ordinary
    }
  }

  fileprivate func arrives(at node: Int) -> Bool {
    switch shape {
    case .forward: to == node
    case .both: true
    case .undirected: false
    }
  }

  /// How it goes seen along `line`: to the right is the way of the line.
  func arrow(along line: ActorNetwork.Tie) -> String {
    switch shape {
    case .forward: from == line.from ? "→" : "←"
    case .both: "↔"
    case .undirected: "–"
    }
  }
}
