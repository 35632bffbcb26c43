// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

@testable import GlappEdit

/// Edits as a group in a workshop might ask for them, at random but the same for the same seed.
/// Some do not fit; those are refused.
struct RandomEdits {
  private var generator: Seeded
  private var count = 0

  init(seed: UInt64) { generator = Seeded(seed) }

  mutating func next(for map: EditableMap) -> Edit {
    count += 1
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<5: return set(map)
    case 5..<10: return add(map)
    case 10: return unset(map)
    case 11, 12: return remove(map)
    case 13, 14: return rename(map)
    case 15, 16: return move(map)
    case 17: return link(map)
    case 18: return judge(map)
    default:
      return .add(Edit.Addition("slip", [text()]))
    }
  }

  // MARK: - Verbs

  private mutating func set(_ map: EditableMap) -> Edit {
    let target = address(map) { _ in true }
    let details: [(String, [String])] = [
      ("feeling", ["\(Int.random(in: -2...2, using: &generator))"]),
      ("känsla", ["+1..+2"]), ("note", [text()]), ("title", [text()]), ("severity", ["4"]),
      ("wait", ["3 veckor"]), ("basis", ["antaget"]), ("tag", ["akut"]), ("by", [actor(map)]),
      ("with", [actor(map), actor(map)]), ("status", ["idé"]), ("short", ["X\(count)"]),
      ("kind", ["time"]), ("from", [address(map) { $0 == .source }]), ("loses", [text()]),
    ]
    let (word, values) = details[Int.random(in: details.indices, using: &generator)]
    return .set(target: target, word: word, values: values)
  }

  private mutating func add(_ map: EditableMap) -> Edit {
    let kinds: [(String, ElementKind?)] = [
      ("pain", .step), ("gain", .step), ("need", .step), ("step", .phase), ("step", .journey),
      ("phase", .journey), ("note", .step), ("feeling", .step), ("bridge", .gap), ("tag", .person),
      ("role", .organisation), ("person", nil), ("organisation", nil), ("idea", nil),
      ("källa", nil), ("insikt", nil), ("fråga", nil), ("glapp", nil),
    ]
    let (word, home) = kinds[Int.random(in: kinds.indices, using: &generator)]
    var arguments = [text()]
    if word == "feeling" { arguments = ["-1"] }
    if word == "tag" { arguments = ["t\(count)"] }
    if generator.oneIn(2), word != "note", word != "feeling", word != "tag" {
      arguments.insert("n\(count)", at: 0)
    }
    var properties: [Edit.Property] = []
    if word == "glapp" {
      properties = [.init("mellan", "\(actor(map)), \(actor(map))"), .init("severity", "3")]
    } else if word == "pain", generator.oneIn(2) {
      properties = [.init("severity", "2"), .init("note", text())]
    }
    var place: Edit.Destination?
    if let home { place = .inside(address(map) { $0 == home }) }
    return .add(Edit.Addition(word, arguments, properties: properties, place: place))
  }

  private mutating func unset(_ map: EditableMap) -> Edit {
    let words = [
      "feeling", "note", "wait", "severity", "from", "by", "tag", "basis", "via", "with",
    ]
    return .unset(
      target: address(map) { _ in true },
      word: words[Int.random(in: words.indices, using: &generator)])
  }

  /// Something small: else nothing would be left in the end.
  private mutating func remove(_ map: EditableMap) -> Edit {
    let model = map.map
    let small = model.entries.indices.dropFirst().filter { index in
      let entry = EntryID(index)
      return model[entry].kind != .property && model[entry].kind != .view
        && Int(model[entry].end) - index < 8 && model.backlinks.to(entry).count < 4
    }
    guard let index = small.randomElement(using: &generator) else { return .remove(target: "x") }
    return .remove(target: AddressBook(model).address(of: EntryID(index)))
  }

  private mutating func rename(_ map: EditableMap) -> Edit {
    let id = generator.oneIn(4) ? name(map) : "r\(count)"
    return .rename(target: address(map) { $0 != .map }, id: id)
  }

  private mutating func move(_ map: EditableMap) -> Edit {
    let model = map.map
    let all = model.entries.indices.dropFirst().filter { model.entries[$0].kind != .property }
    guard let one = all.randomElement(using: &generator) else { return .remove(target: "x") }
    let kind = model.entries[one].kind
    let alike = all.filter { model.entries[$0].kind == kind && $0 != one }
    let book = AddressBook(model)
    let target = book.address(of: EntryID(one))
    let other = alike.randomElement(using: &generator).map { EntryID($0) }
    guard let other else { return .move(target: target, to: .after(name(map))) }
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return .move(target: target, to: .before(book.address(of: other)))
    case 1: return .move(target: target, to: .after(book.address(of: other)))
    default:
      let parent = model[other].parent
      return .move(target: target, to: .inside(book.address(of: parent)))
    }
  }

  private mutating func link(_ map: EditableMap) -> Edit {
    let kinds = ["refers", "möter", "supports", "informs"]
    let shapes: [Edit.Link.Shape] = [.forward, .both, .undirected]
    return .link(
      Edit.Link(
        actor(map), actor(map), kind: kinds[Int.random(in: kinds.indices, using: &generator)],
        label: generator.oneIn(2) ? text() : nil,
        shape: shapes[Int.random(in: shapes.indices, using: &generator)]))
  }

  private mutating func judge(_ map: EditableMap) -> Edit {
    let item = address(map) { ElementKinds.rateable.holds($0) }
    let by = generator.oneIn(2) ? actor(map) : nil
    if generator.oneIn(2) { return .vote(Edit.Judgement(item: item, value: "2", by: by)) }
    return .rate(
      Edit.Judgement(item: item, value: generator.oneIn(2) ? "5" : "3..4", by: by),
      criterion: address(map) { $0 == .criterion })
  }

  // MARK: - Parts

  /// The address of something of a kind; of nothing where there is none.
  private mutating func address(
    _ map: EditableMap, _ isWanted: (ElementKind) -> Bool
  ) -> String {
    let model = map.map
    let all = model.entries.indices.dropFirst().filter {
      model.entries[$0].kind != .property && isWanted(model.entries[$0].kind)
    }
    guard let index = all.randomElement(using: &generator) else { return "nothing" }
    return AddressBook(model).address(of: EntryID(index))
  }

  private mutating func actor(_ map: EditableMap) -> String {
    address(map) { ElementKinds.actor.holds($0) }
  }

  /// An id of the map: taken, or the same in another place.
  private mutating func name(_ map: EditableMap) -> String {
    let model = map.map
    let named = model.entries.indices.filter { !model.name(of: EntryID($0)).isEmpty }
    return named.randomElement(using: &generator).map { model.name(of: EntryID($0)) } ?? "x"
  }

  private mutating func text() -> String {
    let texts = [
      "Ingen ringde", "Vi väntar – igen", "\"Citat\" \\ och mer", "Åäö, 3 veckor", "Hur länge?",
      "Det tar 2 timmar // tror vi", "En {klammer}; till", "Tro't eller ej",
    ]
    return texts[Int.random(in: texts.indices, using: &generator)] + " \(count)"
  }
}
