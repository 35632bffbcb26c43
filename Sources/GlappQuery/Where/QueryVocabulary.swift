// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

/// The words that may be asked for of elements of some kinds, in both languages.
struct QueryVocabulary {
  private var subjects: [String: Subject] = [:]
  private let schema: CompiledSchema

  init(_ kinds: [ElementKind], schema: CompiledSchema) {
    self.schema = schema
    for kind in kinds {
      addBlock(of: kind)
      addHead(of: kind)
    }
    addCommon()
  }

  /// What a name asks for; nil when none of the kinds has it.
  func subject(_ name: String) -> Subject? {
    guard var subject = subjects[name.lowercased()] else { return nil }
    subject.name = name
    return subject
  }

  /// Every name, for suggestions.
  var names: [String] { subjects.keys.sorted() }

  // MARK: - Filling

  /// Words that may stand in the block.
  private mutating func addBlock(of kind: ElementKind) {
    for word in Word.allCases {
      guard let number = schema.row(word, in: .inside(kind)) else { continue }
      let row = schema.schema.rows[number]
      guard row.role != .directive else { continue }
      let pattern = SlotPattern(row.slots)
      let values = pattern.written.map(\.part).filter { $0.role == .value && !$0.isIdentity }
      add([row.english, row.swedish]) { subject in
        subject.words.insert(word)
        if case .element = row.role {
          let sized = values.filter { !$0.isTitle }
          sized.forEach { subject.add($0.types) }
          subject.isCounted = subject.isCounted || !subject.isSized
          subject.isFree = subject.isFree || values.contains(where: \.isTitle)
        } else {
          pattern.written.map(\.part).forEach { subject.add($0.types) }
        }
      }
    }
  }

  /// Arguments of the statement itself: those behind a connective by its name, and those that
  /// have a name of their own.
  private mutating func addHead(of kind: ElementKind) {
    guard let row = schema.elementRow(kind) else { return }
    for (connective, part) in SlotPattern(row.slots).written {
      guard !part.isIdentity, !part.isTitle else { continue }
      let swedish = Connective.all.first { $0.english == connective }?.swedish
      var names = [connective ?? "\(part.role)"] + (swedish.map { [$0] } ?? [])
      if connective == nil { names += Self.names[part.role] ?? [] }
      add(names) { subject in
        subject.roles.insert(part.role)
        subject.add(part.types)
      }
      // Both ends of a tie are asked for together: `between af`.
      if part.role == .source || part.role == .target {
        add(["between", "mellan"]) { subject in
          subject.roles.insert(part.role)
          subject.add(part.types)
        }
      }
    }
  }

  /// What every element has.
  private mutating func addCommon() {
    set(["title", "titel", "rubrik"], .title) { $0.isFree = true }
    set(["id"], .id) { $0.isFree = true }
    set(["evidence", "belägg"], .evidence) { subject in
      subject.isSized = true
      subject.isCounted = true
      subject.isFree = true
      subject.kinds = ElementKinds(.evidence, .source, .respondent, .slip)
    }
    set(["organisation", "organisations", "organisationer"], .organisation) {
      $0.kinds = ElementKinds(.organisation)
    }
    // What people say for the kind of a thing.
    for name in ["slag", "sort"] where subjects[name] == nil { subjects[name] = subjects["kind"] }
    for name in ["basis", "grund"] where subjects[name] != nil {
      subjects[name]?.meaning = .basis
    }
  }

  private mutating func add(_ names: [String], _ change: (inout Subject) -> Void) {
    for name in Set(names.map { $0.lowercased() }) {
      change(&subjects[name, default: Subject(meaning: .words, name: name)])
    }
  }

  private mutating func set(
    _ names: [String], _ meaning: Subject.Meaning, _ change: (inout Subject) -> Void
  ) {
    for name in names {
      var subject = Subject(meaning: meaning, name: name)
      change(&subject)
      subjects[name] = subject
    }
  }

  /// Names of arguments that no connective names.
  private static let names: [SlotRole: [String]] = [
    .kind: ["kind", "typ", "slag"], .source: ["from", "från"], .target: ["to", "till"],
    .item: ["item", "objekt"], .criterion: ["criterion", "kriterium"],
    .value: ["value", "värde"], .sign: ["sign", "tecken"], .label: ["label", "text"],
  ]
}

extension SlotPattern.Part {
  fileprivate var isIdentity: Bool {
    if case .id? = types.first { true } else { false }
  }

  fileprivate var isTitle: Bool {
    if case .title? = types.first { true } else { false }
  }
}
