// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel

extension MatrixContent {
  /// What to talk about first, and about which item; nil where raters agree or are too few.
  static func contested(
    _ table: MatrixTable, _ entries: [MatrixEntry], _ map: ServiceMap, _ words: MatrixWords
  ) -> (address: String, text: String)? {
    guard let found = table.mostContested,
      let entry = entries.first(where: { $0.item == table.rows[found.row].item })
    else { return nil }
    let question = table.criteria[found.criterion].caption.cut(at: 60)
    var text = (entry.label.isEmpty ? "" : entry.label + " ") + entry.title.cut(at: 120) + ": "
    text += words.quoted(question)
    let (low, high) = (found.range.lowerBound, found.range.upperBound)
    text += words.say(
      " bedöms från \(words.number(low)) till \(words.number(high))",
      " is rated from \(words.number(low)) to \(words.number(high))")
    if found.isPolarised { text += words.say(", i två läger", ", in two camps") }
    if !found.organisations.isEmpty {
      text += words.say("; median ", "; median ")
      text += found.organisations.map { home, median in
        let name = map.text(home, .short)?.value ?? map.caption(of: home)
        return name.cut(at: 60) + " " + words.number(median)
      }.joined(separator: ", ")
    }
    return (entry.address, text + ".")
  }
}
