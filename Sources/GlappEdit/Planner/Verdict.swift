// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText

/// Whether an edit leaves the map as sound as it was.
struct Verdict {
  /// The errors that the map did not have before.
  let faults: [Diagnostic]

  /// Compares what is wrong after the edit with what was wrong before it.
  init(_ settling: Settling, judge: (EditableMap) -> DiagnosticSink) {
    let now = judge(settling.current)
    guard now.total(.error) > 0 else {
      faults = []
      return
    }
    let before = judge(settling.original)
    var known: [Key: Int] = [:]
    for fault in before.kept where fault.severity == .error {
      let tree = settling.original.tree(fault.place.file)
      let token = tree.token(at: Int(fault.place.range.start))
      known[Key(fault.kind.code, fault.place.file, token), default: 0] += 1
    }
    var new: [Diagnostic] = []
    for fault in now.kept where fault.severity == .error {
      let tree = settling.current.tree(fault.place.file)
      let token = tree.token(at: Int(fault.place.range.start))
      let old = token.flatMap { settling.old(fault.place.file, $0) }
      let key = Key(fault.kind.code, old?.file ?? fault.place.file, old?.token)
      if (old != nil || token == nil), let count = known[key], count > 0 {
        known[key] = count - 1
      } else {
        new.append(fault)
      }
    }
    // Of very many only some are kept: then their number tells.
    let isCut = now.dropped > 0 || before.dropped > 0
    faults = isCut && now.total(.error) <= before.total(.error) ? [] : new
  }

  private struct Key: Hashable {
    let code: String
    let file: Int
    let token: Int?

    init(_ code: String, _ file: Int, _ token: Int?) {
      self.code = code
      self.file = file
      self.token = token
    }
  }
}

extension SyntaxTree {
  /// The token that holds `offset`, or the last one before it.
  func token(at offset: Int) -> Int? {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].offset) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
