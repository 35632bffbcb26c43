// SPDX-License-Identifier: EUPL-1.2

package import GlappCompiler
package import GlappJSON
package import GlappModel
import OrderedCollections

/// The model as JSON: every element with its address, every value in its one form
/// `{"value": …, "basis": …, "evidence": […]}`, under the keys that the schema names.
package struct ModelJSON {
  private let map: ServiceMap
  private let schema: CompiledSchema
  private let addresses: AddressBook

  /// The whole map as one object, in the order of the schema at the top and of the map below.
  ///
  /// - Complexity: linear in the map.
  package static func value(
    of map: ServiceMap, schema: CompiledSchema = .current
  ) -> JSONValue {
    ModelJSON(map: map, schema: schema, addresses: AddressBook(map)).whole()
  }

  private func whole() -> JSONValue {
    var object = JSONObject()
    object.append("glapp", .integer(1))
    var settings = JSONObject()
    settings.append("id", .string(map.name(of: .root)))
    settings.append("kind", "map")
    settings.append("title", .string(map.title(of: .root)))
    let (inside, elements) = split(map.children(of: .root))
    append(inside, of: .mapBlock, to: &settings)
    object.append("map", .object(settings))
    append(elements, of: .top, to: &object)
    return .object(object)
  }

  /// Settings, which are properties, and what stands beside them at top level.
  private func split(_ children: ChildSequence) -> ([EntryID], [EntryID]) {
    var inside: [EntryID] = []
    var beside: [EntryID] = []
    for child in children {
      if map[child].kind == .property { inside.append(child) } else { beside.append(child) }
    }
    return (inside, beside)
  }

  // MARK: - Elements

  private func element(_ id: EntryID) -> JSONValue {
    let entry = map[id]
    var object = JSONObject()
    object.append("id", .string(addresses.address(of: id)))
    object.append("kind", .string("\(entry.kind)"))
    if entry.title != .none { object.append("title", .string(map.title(of: id))) }
    if entry.hasDerivedName { object.append("derivedId", true) }
    append(arguments: id, to: &object)
    appendBasis(of: id, to: &object)
    append(Array(map.children(of: id)), of: .inside(entry.kind), to: &object)
    return .object(object)
  }

  /// Children under their keys: arrays where several may stand, in the order of the map.
  private func append(
    _ children: [EntryID], of context: CompiledSchema.Context, to object: inout JSONObject
  ) {
    var groups: [Int: [EntryID]] = [:]
    for child in children where map[child].word != .basis {
      if let row = schema.row(map[child].word, in: context) {
        groups[row, default: []].append(child)
      }
    }
    for row in groups.keys.sorted() {
      guard let members = groups[row] else { continue }
      let wordRow = schema.schema.rows[row]
      let values = members.map { map[$0].kind == .property ? property($0) : element($0) }
      let isMany = wordRow.occurs == .many || values.count > 1
      object.append(wordRow.json, isMany ? .array(values) : values[0])
    }
  }

  // MARK: - Values

  /// A property in the one form of a value.
  private func property(_ id: EntryID) -> JSONValue {
    var object = JSONObject()
    let own = map.slots(of: id).filter { $0.role == .value }
    if map[id].title != .none {
      object.append("value", .string(map.title(of: id)))
    } else if own.isEmpty, map.slots(of: id).isEmpty {
      object.append("value", true)
    }
    append(arguments: id, to: &object)
    appendBasis(of: id, to: &object)
    append(Array(map.children(of: id)), of: .value, to: &object)
    return .object(object)
  }

  /// How it is known: by its own word, its evidence or the nearest `default basis`.
  private func appendBasis(of id: EntryID, to object: inout JSONObject) {
    if let basis = map.basis(of: id) { object.append("basis", .string("\(basis)")) }
  }

  /// Arguments under the names of their roles; a role with several becomes an array.
  private func append(arguments id: EntryID, to object: inout JSONObject) {
    var values: OrderedDictionary<SlotRole, [JSONValue]> = [:]
    for slot in map.slots(of: id) { values[slot.role, default: []].append(value(slot.value)) }
    for (role, all) in values {
      let key = role == .value ? "value" : "\(role)"
      object.append(key, all.count == 1 ? all[0] : .array(all))
    }
  }

  private func value(_ slot: SlotValue) -> JSONValue {
    switch slot {
    case .number(let number): self.number(number)
    case .percent(let number):
      .object(JSONObject([.init(name: "percent", value: self.number(number))]))
    case .quantity(let index): quantity(map.quantities[Int(index)])
    case .text(let text): .string(map.texts[text.index])
    case .reference(let target):
      .object(JSONObject([.init(name: "ref", value: .string(addresses.address(of: target)))]))
    case .unresolved(let text):
      .object(JSONObject([.init(name: "unresolved", value: .string(map.texts[text.index]))]))
    case .choice(let name), .name(let name): .string(map.names[name.index])
    case .date(let date): .string(date.description)
    case .period(let index): period(map.periods[Int(index)])
    case .sign(let sign): .string(sign == .plus ? "+" : sign == .minus ? "-" : "?")
    case .arrow(let arrow):
      .string(arrow == .forward ? "->" : arrow == .both ? "<->" : "--")
    case .unknown: "unknown"
    case .missing: "missing"
    }
  }

  private func number(_ number: Double) -> JSONValue {
    if number == number.rounded(), abs(number) < 1e15 { return .integer(Int64(number)) }
    return .number(number)
  }

  private func quantity(_ quantity: Quantity) -> JSONValue {
    var object = JSONObject()
    object.append("low", quantity.low.map(number) ?? .null)
    object.append("high", quantity.high.map(number) ?? .null)
    if quantity.unit != .none { object.append("unit", .string("\(quantity.unit)")) }
    return .object(object)
  }

  private func period(_ period: Period) -> JSONValue {
    var object = JSONObject()
    object.append("from", period.from.map { .string($0.description) } ?? .null)
    object.append("to", period.to.map { .string($0.description) } ?? .null)
    return .object(object)
  }
}
