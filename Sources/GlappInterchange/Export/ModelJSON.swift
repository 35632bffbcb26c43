// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
package import GlappJSON
package import GlappModel
import GlappText

/// The model as JSON: every element with its address, every value in its one form
/// `{"value": …, "basis": …, "evidence": […]}`, under the keys that the schema names.
/// `ModelForm` says what stands where; `MapImport` reads it back.
package struct ModelJSON {
  private let canonical: CanonicalMap
  private let map: ServiceMap
  private let form: ModelForm
  private let addresses: AddressBook

  /// Makes a map ready to be written, whole or an element at a time.
  ///
  /// - Complexity: linear in the map.
  package init(_ map: ServiceMap, form: ModelForm = .current) {
    canonical = CanonicalMap(map, form)
    self.map = canonical.map
    self.form = form
    addresses = AddressBook(canonical.map)
  }

  /// The whole map as one object, in the order of the schema at the top and, among statements
  /// of one word, of the map.
  package static func value(of map: ServiceMap, form: ModelForm = .current) -> JSONValue {
    ModelJSON(map, form: form).whole()
  }

  /// One element with all that stands in it.
  ///
  /// - Parameter id: an element of the map that this was made of.
  /// - Returns: an object as it stands in the whole.
  package func element(_ id: EntryID) -> JSONValue {
    .object(object(EntryID(Int(canonical.places[Int(id.index)]))))
  }

  /// The address of an element of the map that this was made of, as the JSON has it.
  package func address(of id: EntryID) -> String {
    addresses.address(of: EntryID(Int(canonical.places[Int(id.index)])))
  }

  private func whole() -> JSONValue {
    var object = JSONObject()
    object.append("glapp", .integer(1))
    var settings = JSONObject()
    let name = map.name(of: .root)
    if !name.isEmpty { settings.append("id", .string(name)) }
    settings.append("kind", "map")
    if map[.root].title != .none { settings.append("title", .string(map.title(of: .root))) }
    let children = Array(map.children(of: .root))
    append(children.filter { map[$0].kind == .property }, of: .mapBlock, to: &settings)
    object.append("map", .object(settings))
    append(children.filter { map[$0].kind != .property }, of: .top, to: &object)
    return .object(object)
  }

  // MARK: - Statements

  private func object(_ id: EntryID) -> JSONObject {
    let entry = map[id]
    var object = JSONObject()
    if entry.kind != .property {
      object.append("id", .string(addresses.address(of: id)))
      object.append("kind", .string("\(entry.kind)"))
      if entry.title != .none { object.append("title", .string(map.title(of: id))) }
      if isDerived(id) { object.append("derivedId", true) }
    }
    let context = context(of: entry.parent, child: entry)
    guard let row = form.schema.row(entry.word, in: context) else { return object }
    let statement = form.statements[row]
    append(arguments: id, of: statement, to: &object)
    appendBasis(of: id, to: &object)
    let children = Array(map.children(of: id))
    if let inner = statement.inner, !children.isEmpty {
      append(children, of: inner, to: &object)
      appendOrder(children, of: inner, to: &object)
    }
    return object
  }

  private func context(of parent: EntryID, child: Entry) -> CompiledSchema.Context {
    if parent == .root, child.kind == .property { return .mapBlock }
    return map[parent].kind == .property ? .value : .inside(map[parent].kind)
  }

  /// Whether the id comes from the title alone. One that got a number because another had it
  /// depends on what stands around it and counts as written.
  private func isDerived(_ id: EntryID) -> Bool {
    let entry = map[id]
    guard entry.hasDerivedName else { return false }
    let name = DerivedName.bytes(of: map.texts.utf8(entry.title.index), kind: entry.kind)
    return map.names.utf8(entry.name.index).elementsEqual(name)
  }

  /// Statements under their keys: arrays where several may stand, in the order of the map.
  private func append(
    _ children: [EntryID], of context: CompiledSchema.Context, to object: inout JSONObject
  ) {
    let block = form.block(context)
    var groups: [String: [EntryID]] = [:]
    for child in children where map[child].word != .basis {
      guard let row = form.schema.row(map[child].word, in: context) else { continue }
      groups[form.statements[row].word.json, default: []].append(child)
    }
    for field in block.fields {
      guard let members = groups[field.key] else { continue }
      let values = members.map { JSONValue.object(self.object($0)) }
      object.append(field.key, field.isMany || values.count > 1 ? .array(values) : values[0])
    }
  }

  /// Where phases stand among steps: the ids of both in their order.
  private func appendOrder(
    _ children: [EntryID], of context: CompiledSchema.Context, to object: inout JSONObject
  ) {
    let rows = form.block(context).sequenceRows
    guard !rows.isEmpty else { return }
    let members = children.compactMap { child -> (row: Int, id: EntryID)? in
      guard let row = form.schema.row(map[child].word, in: context), rows.contains(row) else {
        return nil
      }
      return (row, child)
    }
    guard Set(members.map(\.row)).count > 1 else { return }
    object.append(
      ModelForm.orderKey, .array(members.map { .string(addresses.address(of: $0.id)) }))
  }

  // MARK: - Values

  /// How it is known: by its own word, or by its evidence or the nearest `default basis`.
  private func appendBasis(of id: EntryID, to object: inout JSONObject) {
    guard map[id].word != .default, let basis = map.basis(of: id) else { return }
    object.append("basis", .string("\(basis)"))
    if map[id].basis == nil { object.append("derivedBasis", true) }
  }

  /// The arguments of a statement under their keys.
  private func append(
    arguments id: EntryID, of statement: StatementForm, to object: inout JSONObject
  ) {
    let slots = map.slots(of: id)
    if slots.isEmpty, statement.isFlag { object.append("value", true) }
    for part in statement.parts {
      let values = slots.filter { $0.role == part.role }.map { value($0.value, part) }
      guard let first = values.first else { continue }
      object.append(part.key, part.isList || values.count > 1 ? .array(values) : first)
    }
  }

  private func value(_ slot: SlotValue, _ part: PartForm) -> JSONValue {
    switch slot {
    case .number(let number): self.number(number)
    case .percent(let number): ["percent": self.number(number)]
    case .quantity(let index): quantity(map.quantities[Int(index)])
    case .text(let text):
      // A text that would be read as something else says that it is one.
      switch map.texts[text.index] {
      case let text where part.reads(text, in: .english) != nil: ["text": .string(text)]
      case let text: .string(text)
      }
    case .reference(let target): ["ref": .string(addresses.address(of: target))]
    case .unresolved(let text): ["unresolved": .string(map.texts[text.index])]
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
