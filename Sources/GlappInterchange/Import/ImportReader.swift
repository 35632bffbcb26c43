// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappJSON
import GlappModel
import GlappSyntax
import GlappText

/// Reads the JSON form of a map into statements; what does not fit is said, and the rest read on.
struct ImportReader {
  let form: ModelForm
  /// The language of words and choices.
  let language: Language
  var draft = MapDraft()
  var problems = ImportProblems()
  /// How deep statements may lie in each other: what a map's text allows, less one.
  static let depthLimit = Parser.nestingLimit - 2

  /// Reads a whole map.
  mutating func read(_ value: JSONValue) {
    guard let top = value.object, let version = top["glapp"] else {
      return problems.add(
        .jsonNotGlapp, at: JSONPath(),
        [.both(Bilingual(sv: "\"glapp\" saknas", en: "no \"glapp\""))]
      )
    }
    guard version.integer == 1 else {
      let fact = Bilingual(
        sv: "\"glapp\" är \(version.text()), inte 1", en: "\"glapp\" is \(version.text()), not 1")
      return problems.add(.jsonNotGlapp, at: JSONPath()["glapp"], [.both(fact)])
    }
    guard let map = form.map else { return }
    let path = JSONPath()["map"]
    draft.statements.append(.init(row: map.row, path: path, parent: 0, depth: 0))
    if let value = top["map"] {
      if let settings = object(value, at: path) {
        header(settings, map, 0, path, holder: "")
        block(settings, .mapBlock, 0, path, holder: "")
        checkNames(settings, of: map, at: path, besides: ["id", "kind", "title"])
      }
    }
    block(top, .top, 0, JSONPath(), holder: "")
    let known = ["glapp", "map"] + form.block(.top).fields.map(\.key)
    checkNames(
      top, known, at: JSONPath(), in: Bilingual(sv: "en karta", en: "a map"))
    draft.statements[0].end = draft.statements.count
    resolve()
  }

  // MARK: - Statements

  /// One statement and all that stands in it.
  private mutating func statement(
    _ value: JSONValue, _ row: Int, _ parent: Int, _ path: JSONPath, holder: String
  ) {
    guard let object = object(value, at: path) else { return }
    let depth = draft.statements[parent].depth + 1
    guard depth <= Self.depthLimit else {
      return problems.add(.jsonTooDeep, at: path, [.number(Self.depthLimit)])
    }
    let statement = form.statements[row]
    let index = draft.statements.count
    draft.statements.append(
      .init(row: row, path: path, parent: parent, depth: depth))
    var address = holder
    let isElement = statement.kind != .property
    if isElement { address = header(object, statement, index, path, holder: holder) }
    arguments(object, statement, index, path)
    basis(object, statement, index, path)
    if let inner = statement.inner { block(object, inner, index, path, holder: address) }
    checkNames(
      object, of: statement, at: path,
      besides: isElement ? ModelForm.elementKeys : ModelForm.valueKeys)
    draft.statements[index].end = draft.statements.count
  }

  /// Id, kind and title; returns the address.
  @discardableResult
  private mutating func header(
    _ object: JSONObject, _ statement: StatementForm, _ index: Int, _ path: JSONPath,
    holder: String
  ) -> String {
    if let kind = object["kind"], kind.string != "\(statement.kind)" {
      wrongValue(kind, at: path["kind"], Bilingual(both: "\"\(statement.kind)\""))
    }
    if let title = object["title"] {
      draft.statements[index].title = string(title, at: path["title"])
    } else if statement.title == .required, statement.kind != .map || object.count > 1 {
      missing("title", of: statement, at: path)
    }
    if object["title"] != nil, statement.title == .none {
      problems.add(
        .jsonUnknownField, at: path["title"], [.text("title"), .both(name(of: statement))],
        isName: true)
    }
    guard let value = object["id"] else { return "" }
    guard let id = string(value, at: path["id"]) else { return "" }
    let isDerived = boolean(object["derivedId"], at: path["derivedId"])
    let own = ownName(id, in: holder)
    if isNameless(id, statement, hasTitle: object["title"] != nil) {
      draft.statements[index].name = .none
    } else if let own, statement.takesID {
      draft.statements[index].name = isDerived ? .derived(own) : .written(own)
    } else {
      problems.add(.jsonBadID, at: path["id"], [.text(id)])
    }
    if index > 0, draft.addresses.updateValue(index, forKey: id) != nil {
      problems.add(.jsonDoubledID, at: path["id"], [.text(id)])
    }
    return id
  }

  /// Whether an address is that of an element without an id: `a->b:refers`, `way.ask:feeling#2`,
  /// or at top level `vote`. Only what needs no id and has no title to make one of is that.
  private func isNameless(_ id: String, _ statement: StatementForm, hasTitle: Bool) -> Bool {
    let base = id.prefix { $0 != "#" }
    let word = "\(statement.word.word)"
    if statement.takesID, statement.word.identity != .address {
      return !hasTitle && (base == word || base.hasSuffix(":" + word))
    }
    return !IdentifierText.isIdentifier(String(base)) || base == word
  }

  /// The element's own part of its address; nil for an address that names no id.
  private func ownName(_ id: String, in holder: String) -> String? {
    if !holder.isEmpty, id.hasPrefix(holder + ".") {
      let own = String(id.dropFirst(holder.count + 1))
      if IdentifierText.isIdentifier(own) { return own }
    }
    return IdentifierText.isIdentifier(id) ? id : nil
  }

  /// A basis of its own becomes a statement; one that follows from elsewhere is not written.
  private mutating func basis(
    _ object: JSONObject, _ statement: StatementForm, _ index: Int, _ path: JSONPath
  ) {
    let isDerived = boolean(object["derivedBasis"], at: path["derivedBasis"])
    guard let value = object["basis"] else { return }
    let row = statement.inner.flatMap { form.schema.row(.basis, in: $0) }
    guard let row, let part = form.statements[row].parts.first else {
      return problems.add(
        .jsonUnknownField, at: path["basis"], [.text("basis"), .both(name(of: statement))],
        isName: true)
    }
    guard let piece = piece(value, part, of: index, at: path["basis"]), !isDerived else { return }
    draft.statements.append(
      .init(
        row: row, path: path["basis"], parent: index, depth: draft.statements[index].depth + 1,
        end: draft.statements.count + 1,
        arguments: [.init(part: part, pieces: [piece], values: [value])]))
  }

  // MARK: - Blocks

  /// The statements of a block, by their keys in the order of the schema.
  private mutating func block(
    _ object: JSONObject, _ context: CompiledSchema.Context, _ parent: Int, _ path: JSONPath,
    holder: String
  ) {
    let block = form.block(context)
    var hasSequence = false
    for field in block.fields {
      if block.sequenceRows.contains(field.row) {
        if !hasSequence { sequence(object, block, parent, path, holder: holder) }
        hasSequence = true
        continue
      }
      for (value, path) in values(object, field, path) {
        place(value, field.row, parent, path, holder: holder)
      }
    }
  }

  /// Phases and steps, in the order that the object gives.
  private mutating func sequence(
    _ object: JSONObject, _ block: BlockForm, _ parent: Int, _ path: JSONPath, holder: String
  ) {
    var members: [(value: JSONValue, path: JSONPath, row: Int)] = []
    for field in block.fields where block.sequenceRows.contains(field.row) {
      members += values(object, field, path).map { ($0.value, $0.path, field.row) }
    }
    if let order = object[ModelForm.orderKey] {
      let ids = order.array?.compactMap(\.string) ?? []
      let known = members.map { $0.value["id"]?.string ?? "" }
      let places = Dictionary(
        ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
      if ids.count == known.count, places.count == ids.count,
        known.allSatisfy({ places[$0] != nil })
      {
        members.sort {
          places[$0.value["id"]?.string ?? ""] ?? 0 < places[$1.value["id"]?.string ?? ""] ?? 0
        }
      } else {
        wrongValue(
          order, at: path[ModelForm.orderKey],
          Bilingual(
            sv: "id:t för varje fas och steg här, en gång var",
            en: "the id of each phase and step here, once each"))
      }
    }
    for member in members { place(member.value, member.row, parent, member.path, holder: holder) }
  }

  /// A statement in a block; a property's address counts those before it.
  private mutating func place(
    _ value: JSONValue, _ row: Int, _ parent: Int, _ path: JSONPath, holder: String
  ) {
    let form = form.statements[row]
    guard form.kind == .property else {
      return statement(value, row, parent, path, holder: holder)
    }
    var number = 1
    if case .index(let index)? = path.steps.last { number = index + 1 }
    let word = "\(form.word.word)" + (number > 1 ? "#\(number)" : "")
    statement(value, row, parent, path, holder: "\(holder):\(word)")
  }

  /// The statements under one key, each with its path.
  private mutating func values(
    _ object: JSONObject, _ field: BlockForm.Field, _ path: JSONPath
  ) -> [(value: JSONValue, path: JSONPath)] {
    guard let value = object[field.key] else { return [] }
    let here = path[field.key]
    guard field.isMany else { return [(value, here)] }
    guard let all = value.array else {
      wrongType(value, at: here, Bilingual(sv: "en lista", en: "a list"))
      return []
    }
    return all.enumerated().map { ($0.element, here[$0.offset]) }
  }

  // MARK: - Arguments

  private mutating func arguments(
    _ object: JSONObject, _ statement: StatementForm, _ index: Int, _ path: JSONPath
  ) {
    let isBare = statement.isFlag && object["value"] == .boolean(true)
    if statement.isFlag, statement.parts.isEmpty, !isBare {
      guard let value = object["value"] else { return missing("value", of: statement, at: path) }
      return wrongValue(value, at: path["value"], Bilingual(both: "true"))
    }
    for part in statement.parts where part.fieldRow == nil {
      if isBare, part.key == "value" { continue }
      guard let value = object[part.key] else {
        if !part.isOptional { missing(part.key, of: statement, at: path) }
        continue
      }
      guard !part.isList || value.array != nil else {
        wrongType(value, at: path[part.key], Bilingual(sv: "en lista", en: "a list"))
        continue
      }
      if value.array?.isEmpty == true {
        wrongValue(value, at: path[part.key], part.expected(form.schema))
        continue
      }
      let here = path[part.key]
      let values = part.isList ? value.array ?? [] : [value]
      let pieces = values.indices.compactMap { number in
        piece(values[number], part, of: index, at: part.isList ? here[number] : here)
      }
      guard pieces.count == values.count else { continue }
      draft.statements[index].arguments.append(.init(part: part, pieces: pieces, values: values))
    }
  }

  private mutating func piece(
    _ value: JSONValue, _ part: PartForm, of index: Int, at path: JSONPath
  ) -> MapDraft.Piece? {
    // Feelings are written with their sign, `+1`, as people do.
    let isFeeling = form.statements[draft.statements[index].row].kind == .feeling
    switch part.piece(value, in: language, showsPlus: isFeeling && part.key != "share") {
    case .text(let text)?: return .text(text)
    case .quoted(let text)?: return .quoted(text)
    case .reference(let address)?:
      draft.references.append(.init(address: address, path: path["ref"]))
      return .reference(draft.references.count - 1)
    case .unresolved(let text)?:
      problems.add(.jsonUnresolved, at: path["unresolved"], [.text(text)])
      return nil
    case nil:
      wrongValue(value, at: path, part.expected(form.schema))
      return nil
    }
  }
}
