// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Things that rest on themselves, directly or through others: insights merged in a ring, teams
/// that are members of each other, journeys that are versions of each other.
enum ReferenceLoopFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    search(.insight, context, &list) { insight, map, body in
      map.forEachTie(.from, .from, of: insight, body)
    }
    search(.team, context, &list) { team, map, body in
      for child in map.children(of: team) where map[child].kind == .member {
        map.forEachTarget(.item, of: child, body)
      }
    }
    search(.journey, context, &list) { journey, map, body in
      map.forEachTie(.of, .of, of: journey, body)
    }
  }

  /// A walk in depth without recursion: an element met while still on the path closes a ring.
  private static func search(
    _ kind: ElementKind, _ context: FindingContext, _ list: inout FindingList,
    _ forEachNext: (EntryID, ServiceMap, (EntryID) -> Void) -> Void
  ) {
    let map = context.map
    var isOnPath: [EntryID: Bool] = [:]
    for start in context[kind] where isOnPath[start] == nil {
      var path: [(id: EntryID, next: [EntryID])] = []
      func enter(_ id: EntryID) {
        context.steps += 1
        var next: [EntryID] = []
        forEachNext(id, map) { if map[$0].kind == kind { next.append($0) } }
        isOnPath[id] = true
        path.append((id, next.reversed()))
      }
      enter(start)
      while let top = path.last {
        guard let next = path[path.count - 1].next.popLast() else {
          isOnPath[top.id] = false
          path.removeLast()
          continue
        }
        context.steps += 1
        switch isOnPath[next] {
        case nil: enter(next)
        case true?:
          list.add(.referenceLoop, Finding(.referenceLoop, top.id, also: [next]))
        case false?: break
        }
      }
    }
  }
}
