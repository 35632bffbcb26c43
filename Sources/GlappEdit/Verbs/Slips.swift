// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

/// Slips: many at once, and what they turn into.
extension Desk {
  /// Adds them in their order, after the last that is there.
  ///
  /// - Complexity: linear in the map and in what is added.
  mutating func addAll(_ all: [Edit.Addition]) throws(EditRefusal) -> Draft {
    var draft = Draft()
    for addition in all { draft.add(contentsOf: try add(addition)) }
    return draft
  }

  mutating func sort(_ slip: String, _ addition: Edit.Addition) throws(EditRefusal) -> Draft {
    let entry = try element(slip, among: ElementKinds(.slip))
    var addition = addition
    if addition.arguments.isEmpty {
      if !force, let made = sorted(entry) {
        throw EditRefusal(
          .sortedSlip, [.text("`\(Addresses.address(of: entry, in: map))`"), .both(made)])
      }
      addition.arguments = [map.map.title(of: entry)]
    }
    // With the slip's title it would take the slip's id from it where it stands.
    let name = map.map.name(of: entry)
    if addition.arguments.count == 1, DerivedName.id(of: addition.arguments[0], .slip) == name {
      addition.arguments.insert("\(name)-2", at: 0)
    }
    addition.properties.insert(
      Edit.Property("from", Addresses.address(of: entry, in: map)), at: 0)
    return try add(addition)
  }

  /// What has been made of a slip, in words; nil for one that waits.
  private func sorted(_ slip: EntryID) -> Bilingual? {
    let model = map.map
    let link = model.backlinks.to(slip).first { $0.role == .from || model[$0.from].word == .from }
    guard let link else { return nil }
    let made = model[link.from].kind == .property ? model[link.from].parent : link.from
    let noun = map.schema.bareNoun(of: model[made].kind)
    let address = Addresses.address(of: made, in: map)
    return Bilingual(sv: "\(noun.swedish) `\(address)`", en: "\(noun.english) `\(address)`")
  }
}
