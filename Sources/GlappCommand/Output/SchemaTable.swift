// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappJSON
import GlappModel
import GlappText

/// Rows of the schema as JSON.
enum SchemaTable {
  static func value(_ row: WordRow) -> JSONValue {
    var object = JSONObject()
    object.append("english", .string(row.english))
    object.append("swedish", .string(row.swedish))
    object.append("parents", .array(row.parents.members.map { .string("\($0)") }))
    object.append("inMapBlock", .boolean(row.inMapBlock))
    object.append("inValues", .boolean(row.inValues))
    switch row.role {
    case .element(let kind):
      object.append("role", "element")
      object.append("kind", .string("\(kind)"))
    case .property: object.append("role", "property")
    case .directive: object.append("role", "directive")
    }
    object.append("slots", .string(row.slots))
    object.append("identity", .string("\(row.identity)"))
    object.append("occurs", .string("\(row.occurs)"))
    object.append("block", .string("\(row.block)"))
    object.append("json", .string(row.json))
    object.append("sensitivity", .string("\(row.sensitivity)"))
    object.append("orderMatters", .boolean(row.orderMatters))
    object.append("meaning", both(row.meaning))
    object.append("example", both(row.example))
    object.append("since", .string(row.since))
    return .object(object)
  }

  private static func both(_ text: Bilingual) -> JSONValue {
    var object = JSONObject()
    object.append("sv", .string(text.swedish))
    object.append("en", .string(text.english))
    return .object(object)
  }
}
