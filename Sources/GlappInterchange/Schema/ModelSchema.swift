// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
package import GlappJSON
import GlappModel
package import GlappText

/// The JSON Schema (draft 2020-12) of an exported map, made of the same form that the export and
/// the import go by.
package struct ModelSchema {
  private let form: ModelForm
  private let language: Language
  /// What the definition of each row is called.
  private let names: [String]

  /// The schema, with descriptions in `language`.
  package static func value(
    in language: Language = .english, form: ModelForm = .current
  ) -> JSONValue {
    ModelSchema(form: form, language: language, names: names(form)).whole()
  }

  /// A word with one row is its own name; of several the widest is, the others add where they
  /// stand: `kind.source`.
  private static func names(_ form: ModelForm) -> [String] {
    let rows = form.schema.schema.rows
    let groups = Dictionary(grouping: rows.indices) { rows[$0].english }
    return rows.indices.map { row in
      let namesakes = groups[rows[row].english] ?? []
      let widest = namesakes.max { one, other in
        let counts = (rows[one].parents.members.count, rows[other].parents.members.count)
        return counts.0 == counts.1 ? one > other : counts.0 < counts.1
      }
      guard namesakes.count > 1, widest != row || rows[row].parents.members.count < 10 else {
        return rows[row].english
      }
      let home = rows[row].inMapBlock ? "map" : "\(rows[row].parents.members.first ?? .map)"
      let isTop = home == "map" && !rows[row].inMapBlock
      return rows[row].english + "." + (isTop ? "top" : home)
    }
  }

  private func whole() -> JSONValue {
    var properties = JSONObject()
    properties.append("glapp", ["const": 1])
    if let map = form.map { properties.append("map", reference(to: map.row)) }
    append(form.block(.top), to: &properties)
    let title = Bilingual(
      sv: "En karta av glapp som JSON (glapp export --to json)",
      en: "A map of glapp as JSON (glapp export --to json)")
    var schema = JSONObject()
    schema.append("$schema", "https://json-schema.org/draft/2020-12/schema")
    schema.append("title", .string(title[language]))
    schema.append("type", "object")
    schema.append("properties", .object(properties))
    schema.append("required", ["glapp", "map"])
    schema.append("additionalProperties", false)
    var definitions = JSONObject(Self.common.map { .init(name: $0.0, value: $0.1) })
    for statement in form.statements where statement.word.word != .include {
      definitions.append(names[statement.row], definition(of: statement))
    }
    schema.append("$defs", .object(definitions))
    return .object(schema)
  }

  private func reference(to row: Int) -> JSONValue { ["$ref": .string("#/$defs/\(names[row])")] }

  // MARK: - Statements

  private func append(_ block: BlockForm, to properties: inout JSONObject) {
    for field in block.fields {
      let one = reference(to: field.row)
      properties.append(
        field.key, field.isMany ? ["type": "array", "minItems": 1, "items": one] : one)
    }
    if !block.sequenceRows.isEmpty {
      properties.append(
        ModelForm.orderKey, ["type": "array", "items": ["type": "string"]] as JSONValue)
    }
  }

  private func definition(of statement: StatementForm) -> JSONValue {
    var properties = JSONObject()
    var required: [JSONValue] = []
    if statement.kind != .property {
      properties.append("id", ["type": "string"])
      properties.append("kind", ["const": .string("\(statement.kind)")])
      required = statement.kind == .map ? ["kind"] : ["id", "kind"]
      if statement.title != .none { properties.append("title", ["type": "string"]) }
      // A map may be without a name; what else must have a title has one.
      if statement.title == .required, statement.kind != .map { required.append("title") }
      if statement.word.identity == .optional { properties.append("derivedId", ["const": true]) }
    }
    for part in statement.parts where part.fieldRow == nil {
      var value = self.value(of: part)
      if statement.isFlag, part.key == "value" { value = ["anyOf": [["const": true], value]] }
      properties.append(part.key, value)
      if !part.isOptional { required.append(.string(part.key)) }
    }
    if statement.isFlag {
      if properties["value"] == nil { properties.append("value", ["const": true]) }
      required.append("value")
    }
    if let inner = statement.inner, statement.kind != .map {
      if form.schema.row(.basis, in: inner) != nil {
        properties.append("basis", ["$ref": "#/$defs/basis-choice"])
        properties.append("derivedBasis", ["const": true])
      }
    }
    if let inner = statement.inner { append(form.block(inner), to: &properties) }
    var definition = JSONObject()
    definition.append("description", .string(statement.word.meaning[language]))
    definition.append("type", "object")
    definition.append("properties", .object(properties))
    if !required.isEmpty { definition.append("required", .array(required)) }
    definition.append("additionalProperties", false)
    return .object(definition)
  }

  // MARK: - Arguments

  private func value(of part: PartForm) -> JSONValue {
    var all: [JSONValue] = []
    for type in part.types {
      let value = Self.value(of: type)
      if !all.contains(value) { all.append(value) }
    }
    let isText = all.contains(["type": "string"])
    let isMore = part.types.contains { type in
      switch type {
      case .text, .texts: false
      default: true
      }
    }
    if isText, isMore { all.append(["$ref": "#/$defs/text-as-such"]) }
    let one = all.count == 1 ? all[0] : ["anyOf": .array(all)]
    return part.isList ? ["type": "array", "minItems": 1, "items": one] : one
  }

  private static func value(of type: SlotType) -> JSONValue {
    switch type {
    case .id, .title, .text, .texts, .name, .names: ["type": "string"]
    case .ref, .refs: ["$ref": "#/$defs/reference"]
    case .number(let scale): number("number", scale)
    case .integer(let scale): number("integer", scale)
    case .numbers: ["anyOf": [["type": "number"], ["const": "missing"]]]
    case .percent: ["$ref": "#/$defs/percentage"]
    case .range(let scale):
      ["anyOf": [number("number", scale), ["$ref": "#/$defs/percentage"], interval(scale)]]
    case .duration: ["$ref": "#/$defs/time"]
    case .date: ["$ref": "#/$defs/day"]
    case .period: ["$ref": "#/$defs/stretch"]
    case .choice(let all), .choices(let all): ["enum": .array(all.map { .string($0.english) })]
    case .arrow: ["enum": ["->", "<->", "--"]]
    case .sign: ["enum": ["+", "-", "?"]]
    case .unknown: ["const": "unknown"]
    case .missing: ["const": "missing"]
    }
  }

  private static func number(_ type: String, _ scale: ClosedRange<Double>?) -> JSONValue {
    var object = JSONObject([.init(name: "type", value: .string(type))])
    if let scale {
      object.append("minimum", .integer(Int(scale.lowerBound)))
      object.append("maximum", .integer(Int(scale.upperBound)))
    }
    return .object(object)
  }

  /// A range; on a scale its ends are, unless they are percentages.
  private static func interval(_ scale: ClosedRange<Double>?) -> JSONValue {
    guard scale != nil else { return ["$ref": "#/$defs/interval"] }
    let end: JSONValue = ["anyOf": [number("number", scale), ["type": "null"]]]
    return [
      "anyOf": [
        [
          "type": "object", "properties": ["low": end, "high": end],
          "required": ["low", "high"], "additionalProperties": false,
        ], ["$ref": "#/$defs/percentages"],
      ]
    ]
  }
}
