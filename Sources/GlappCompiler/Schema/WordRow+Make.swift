// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// Short ways to write a row; what is left out is what most rows have.
extension WordRow {
  /// A word that makes an element. Its JSON key is the plural, since elements come in lists.
  static func element(
    _ word: Word, _ english: String, _ swedish: String, kind: ElementKind,
    in parents: [ElementKind], slots: String = "[id] title", inValues: Bool = false,
    identity: Identity = .optional, occurs: Occurrence = .many, block: Block = .children,
    json: String? = nil, sensitivity: Sensitivity = .open, ordered: Bool = false,
    sv: String, en: String, exampleSv: String, exampleEn: String, since: String = "0.1"
  ) -> WordRow {
    WordRow(
      word: word, english: english, swedish: swedish, parents: .init(parents),
      inMapBlock: false, inValues: inValues, role: .element(kind), slots: slots,
      identity: identity, occurs: occurs, block: block, json: json ?? english + "s",
      sensitivity: sensitivity, orderMatters: ordered, meaning: Bilingual(sv: sv, en: en),
      example: Bilingual(sv: exampleSv, en: exampleEn), since: since)
  }

  /// A word that says something of the element it stands in.
  static func property(
    _ word: Word, _ english: String, _ swedish: String, in parents: [ElementKind],
    slots: String, inValues: Bool = false, occurs: Occurrence = .once, block: Block = .value,
    json: String? = nil, sensitivity: Sensitivity = .open, ordered: Bool = false,
    sv: String, en: String, exampleSv: String, exampleEn: String, since: String = "0.1"
  ) -> WordRow {
    WordRow(
      word: word, english: english, swedish: swedish, parents: .init(parents),
      inMapBlock: false, inValues: inValues, role: .property, slots: slots, identity: .none,
      occurs: occurs, block: block, json: json ?? english, sensitivity: sensitivity,
      orderMatters: ordered, meaning: Bilingual(sv: sv, en: en),
      example: Bilingual(sv: exampleSv, en: exampleEn), since: since)
  }

  /// A word in the block of the map: a setting, or an instruction to the tool.
  static func setting(
    _ word: Word, _ english: String, _ swedish: String, slots: String,
    role: Role = .property, occurs: Occurrence = .once, block: Block = .none,
    sv: String, en: String, exampleSv: String, exampleEn: String, since: String = "0.1"
  ) -> WordRow {
    WordRow(
      word: word, english: english, swedish: swedish, parents: ElementKinds(.map),
      inMapBlock: true, inValues: false, role: role, slots: slots, identity: .none,
      occurs: occurs, block: block, json: english, sensitivity: .open, orderMatters: false,
      meaning: Bilingual(sv: sv, en: en), example: Bilingual(sv: exampleSv, en: exampleEn),
      since: since)
  }

  /// A word that tells the tool something about the file or the element it stands in.
  static func directive(
    _ word: Word, _ english: String, _ swedish: String, in parents: [ElementKind],
    slots: String, occurs: Occurrence = .many, block: Block = .none, sv: String, en: String,
    exampleSv: String, exampleEn: String, since: String = "0.1"
  ) -> WordRow {
    WordRow(
      word: word, english: english, swedish: swedish, parents: .init(parents),
      inMapBlock: false, inValues: false, role: .directive, slots: slots, identity: .none,
      occurs: occurs, block: block, json: english, sensitivity: .open, orderMatters: false,
      meaning: Bilingual(sv: sv, en: en), example: Bilingual(sv: exampleSv, en: exampleEn),
      since: since)
  }
}

extension ElementKinds {
  /// The set that holds the kinds of a list.
  init(_ kinds: [ElementKind]) {
    self = kinds.reduce(into: []) { $0.formUnion(ElementKinds($1)) }
  }
}
