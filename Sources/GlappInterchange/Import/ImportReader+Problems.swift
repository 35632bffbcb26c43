// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappJSON
import GlappText

/// What the reader says, and the small readings that say it.
extension ImportReader {
  func name(of statement: StatementForm) -> Bilingual {
    Bilingual(sv: "`\(statement.word.swedish)`", en: "`\(statement.word.english)`")
  }

  mutating func object(_ value: JSONValue, at path: JSONPath) -> JSONObject? {
    if let object = value.object { return object }
    wrongType(value, at: path, Bilingual(sv: "ett objekt", en: "an object"))
    return nil
  }

  mutating func string(_ value: JSONValue, at path: JSONPath) -> String? {
    if let text = value.string { return text }
    wrongType(value, at: path, Bilingual(sv: "en text", en: "a text"))
    return nil
  }

  mutating func boolean(_ value: JSONValue?, at path: JSONPath) -> Bool {
    guard let value else { return false }
    if let truth = value.boolean { return truth }
    wrongType(value, at: path, Bilingual(sv: "sant eller falskt", en: "true or false"))
    return false
  }

  mutating func missing(_ key: String, of statement: StatementForm, at path: JSONPath) {
    problems.add(.jsonMissingField, at: path, [.text(key), .both(name(of: statement))])
  }

  mutating func wrongType(_ value: JSONValue, at path: JSONPath, _ needed: Bilingual) {
    problems.add(
      .jsonWrongType, at: path,
      [.text(Self.last(path)), .both(needed), .both(Self.type(of: value))])
  }

  mutating func wrongValue(_ value: JSONValue, at path: JSONPath, _ needed: Bilingual) {
    problems.add(
      .jsonWrongValue, at: path,
      [.text(Self.last(path)), .text(Self.shown(value)), .both(needed)])
  }

  /// Names that mean nothing here, with what was probably meant.
  mutating func checkNames(
    _ object: JSONObject, of statement: StatementForm, at path: JSONPath, besides more: [String]
  ) {
    let block = statement.inner.map { form.block($0) } ?? .empty
    var known = more + statement.parts.map(\.key) + block.fields.map(\.key)
    if statement.isFlag { known.append("value") }
    if !block.sequenceRows.isEmpty { known.append(ModelForm.orderKey) }
    checkNames(object, known, at: path, in: name(of: statement))
  }

  mutating func checkNames(
    _ object: JSONObject, _ known: [String], at path: JSONPath, in holder: Bilingual
  ) {
    let all = Set(known)
    for member in object.members where !all.contains(member.name) {
      problems.add(
        .jsonUnknownField, at: path[member.name], [.text(member.name), .both(holder)],
        suggestions: Nearest.candidates(to: member.name, among: known), isName: true)
    }
  }

  private static func last(_ path: JSONPath) -> String {
    for step in path.steps.reversed() {
      if case .name(let name) = step { return name }
    }
    return "$"
  }

  /// A value as messages quote it: no more of it than fits.
  private static func shown(_ value: JSONValue) -> String {
    switch value {
    case .array(let all): all.isEmpty ? "[]" : "[…]"
    case .object(let object):
      object.count > 4 || object.members.contains { $0.value.array != nil }
        ? "{…}" : value.text()
    default: value.text()
    }
  }

  private static func type(of value: JSONValue) -> Bilingual {
    switch value {
    case .null: Bilingual(both: "null")
    case .boolean: Bilingual(sv: "sant eller falskt", en: "true or false")
    case .integer, .number: Bilingual(sv: "ett tal", en: "a number")
    case .string: Bilingual(sv: "en text", en: "a text")
    case .array: Bilingual(sv: "en lista", en: "a list")
    case .object: Bilingual(sv: "ett objekt", en: "an object")
    }
  }
}

extension Bilingual {
  /// What is the same in both languages.
  init(both text: String) { self.init(sv: text, en: text) }
}
