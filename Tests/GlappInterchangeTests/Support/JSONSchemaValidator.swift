// SPDX-License-Identifier: EUPL-1.2

import GlappJSON

/// Holds JSON against a JSON Schema, by as much of draft 2020-12 as glapp's own schema uses; a
/// keyword that it does not know is a fault, so that nothing goes unchecked.
struct JSONSchemaValidator {
  let root: JSONValue

  /// What is wrong with a value, each with the path to it.
  func faults(in value: JSONValue) -> [String] { faults(value, root, "$") }

  private static let known: Set<String> = [
    "$schema", "$defs", "$ref", "title", "description", "type", "properties", "required",
    "additionalProperties", "items", "minItems", "enum", "const", "minimum", "maximum", "anyOf",
    "pattern",
  ]

  private func faults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard let rules = schema.object else { return ["\(path): the schema is no object"] }
    var faults: [String] = []
    for rule in rules.members {
      if !Self.known.contains(rule.name) { faults.append("\(path): unknown keyword \(rule.name)") }
      faults += check(value, rule.name, rule.value, rules, path)
    }
    return faults
  }

  private func check(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ rules: JSONObject, _ path: String
  ) -> [String] {
    switch keyword {
    case "$ref":
      guard let name = rule.string?.split(separator: "/").last,
        let target = root["$defs"]?[String(name)]
      else { return ["\(path): no definition \(rule.text())"] }
      return faults(value, target, path)
    case "type":
      let names = rule.array?.compactMap(\.string) ?? [rule.string ?? ""]
      return names.contains { isOf(value, $0) } ? [] : ["\(path): not \(names)"]
    case "const": return isSame(value, rule) ? [] : ["\(path): not \(rule.text())"]
    case "enum":
      return rule.array?.contains(where: { isSame(value, $0) }) == true
        ? [] : ["\(path): \(value.text()) is none of \(rule.text())"]
    case "minimum":
      return (value.number ?? 0) >= (rule.number ?? 0) ? [] : ["\(path): too small"]
    case "maximum":
      return (value.number ?? 0) <= (rule.number ?? 0) ? [] : ["\(path): too large"]
    case "anyOf":
      let all = rule.array ?? []
      return all.contains { faults(value, $0, path).isEmpty }
        ? [] : ["\(path): \(value.text().prefix(80)) fits nothing"]
    case "pattern":
      guard let text = value.string, let regex = try? Regex(rule.string ?? "") else { return [] }
      return text.contains(regex) ? [] : ["\(path): \(text) does not match"]
    case "items":
      return (value.array ?? []).enumerated().flatMap {
        faults($0.element, rule, "\(path)[\($0.offset)]")
      }
    case "minItems":
      return (value.array?.count ?? Int.max) >= rule.integer ?? 0 ? [] : ["\(path): too few"]
    case "properties":
      guard let object = value.object else { return [] }
      return object.members.flatMap { member -> [String] in
        guard let inner = rule[member.name] else { return [] }
        return faults(member.value, inner, "\(path).\(member.name)")
      }
    case "required":
      guard let object = value.object else { return [] }
      return (rule.array ?? []).compactMap(\.string).filter { object[$0] == nil }
        .map { "\(path): no \($0)" }
    case "additionalProperties":
      guard let object = value.object else { return [] }
      let known = Set(rules["properties"]?.object?.members.map(\.name) ?? [])
      return object.members.filter { !known.contains($0.name) }
        .map { "\(path): \($0.name) is not expected" }
    default: return []
    }
  }

  private func isOf(_ value: JSONValue, _ type: String) -> Bool {
    switch (type, value) {
    case ("object", .object), ("array", .array), ("string", .string), ("null", .null),
      ("boolean", .boolean), ("number", .integer), ("number", .number), ("integer", .integer):
      true
    default: false
    }
  }

  private func isSame(_ one: JSONValue, _ other: JSONValue) -> Bool {
    if let one = one.number, let other = other.number { return one == other }
    return one == other
  }
}
