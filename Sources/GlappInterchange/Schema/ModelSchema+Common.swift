// SPDX-License-Identifier: EUPL-1.2

import GlappJSON
import GlappModel

/// The definitions that values of many words share.
extension ModelSchema {
  static let common: [(String, JSONValue)] = [
    ("reference", ["anyOf": [object("ref", text), object("unresolved", text)]]),
    ("text-as-such", object("text", text)),
    ("percentage", object("percent", ["type": "number"])),
    ("percentages", interval(unit: ["const": "percent"], isRequired: true)),
    ("interval", interval(unit: ["const": "percent"], isRequired: false)),
    (
      "time",
      interval(
        unit: [
          "enum": .array(
            Quantity.Unit.allCases.filter { $0.minutes != nil }.map { .string("\($0)") })
        ], isRequired: true)
    ),
    ("day", ["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"]),
    (
      "stretch",
      [
        "type": "object", "properties": ["from": dayOrNull, "to": dayOrNull],
        "required": ["from", "to"], "additionalProperties": false,
      ]
    ),
    (
      "basis-choice", ["enum": .array(Basis.allCases.map { .string("\($0)") })]
    ),
  ]

  private static let text: JSONValue = ["type": "string"]
  private static let numberOrNull: JSONValue = ["type": ["number", "null"]]
  private static let dayOrNull: JSONValue = ["anyOf": [["$ref": "#/$defs/day"], ["type": "null"]]]

  /// An object with one member.
  private static func object(_ name: String, _ value: JSONValue) -> JSONValue {
    let properties = JSONObject([.init(name: name, value: value)])
    return [
      "type": "object", "properties": .object(properties), "required": [.string(name)],
      "additionalProperties": false,
    ]
  }

  private static func interval(unit: JSONValue, isRequired: Bool) -> JSONValue {
    [
      "type": "object",
      "properties": ["low": numberOrNull, "high": numberOrNull, "unit": unit],
      "required": isRequired ? ["low", "high", "unit"] : ["low", "high"],
      "additionalProperties": false,
    ]
  }
}
