// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// Takes private data out of what other diagnostics say: their facts, suggestions and fixes may
/// quote the text they are about, and go into JSON as they are.
struct Redaction {
  /// For each file what was found in it, in order.
  private let found: [[PrivateData.Match]]
  /// Whether there is anything to take out.
  let isEmpty: Bool

  init(_ found: [[PrivateData.Match]]) {
    self.found = found
    isEmpty = found.allSatisfy(\.isEmpty)
  }

  /// The diagnostic without private data.
  func cleaned(_ diagnostic: Diagnostic) -> Diagnostic {
    guard !isEmpty, !diagnostic.kind.isPrivate else { return diagnostic }
    let touches = touches(diagnostic.place)
    var clean = Diagnostic(
      diagnostic.kind, at: diagnostic.place,
      touches ? diagnostic.facts.map(withoutDigits) : diagnostic.facts,
      related: diagnostic.related,
      suggestions: touches ? [] : diagnostic.suggestions.filter(isClean),
      fixes: touches ? [] : diagnostic.fixes.filter(isClean))
    clean.severity = diagnostic.severity
    return clean
  }

  /// Whether a place overlaps something private.
  private func touches(_ place: Place) -> Bool {
    guard place.file < found.count else { return false }
    let matches = found[place.file]
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].range.end <= place.range.start { low = middle + 1 } else { high = middle }
    }
    return low < matches.count && matches[low].range.start < place.range.end
  }

  /// A number may be quoted in another form (`811228..9874`), so no digit stays.
  private func withoutDigits(_ fact: Fact) -> Fact {
    switch fact {
    case .text(let text): .text(withoutDigits(text))
    case .choices(let all): .choices(all.map(withoutDigits))
    case .both(let text):
      .both(Bilingual(sv: withoutDigits(text.swedish), en: withoutDigits(text.english)))
    case .number: fact
    }
  }

  private func withoutDigits(_ text: String) -> String {
    String(PrivateData.masked(text).map { $0.isASCII && $0.isNumber ? "*" : $0 })
  }

  private func isClean(_ text: String) -> Bool { PrivateData.masked(text) == text }

  private func isClean(_ fix: Diagnostic.Fix) -> Bool {
    isClean(fix.title.swedish) && isClean(fix.title.english)
      && fix.edits.allSatisfy { isClean($0.text) }
  }
}
