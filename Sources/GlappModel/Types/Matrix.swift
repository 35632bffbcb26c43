// SPDX-License-Identifier: EUPL-1.2

/// A matrix that orders things by two or three criteria, or a ranking by more.
package struct Matrix: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.matrix)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var x: Stated<EntryID>? { map.references(id, .x).first }
  package var y: Stated<EntryID>? { map.references(id, .y).first }
  /// The criterion that decides the size of the dots.
  package var size: Stated<EntryID>? { map.references(id, .size).first }
  /// All its criteria, each once: x, y, size, further ones, those that stand in it.
  package var criteria: [Criterion] {
    var seen = Set<EntryID>()
    let named = [Word.x, .y, .size, .criteria].flatMap { map.references(id, $0).map(\.value) }
    let nested = map.children(of: id).filter { map[$0].kind == .criterion }
    return map.views((named + nested).filter { seen.insert($0).inserted })
  }
  /// What is placed, each once: the kinds and things it names; where it names none, what its
  /// criteria have been used on. Naming a kind looks through the whole map.
  package var items: [EntryID] {
    var seen = Set<EntryID>()
    var found: [EntryID] = []
    for entry in map.properties(id, .items) {
      for slot in map.slots(of: entry) {
        if case .reference(let item) = slot.value {
          found.append(item)
        } else if let kind = map.string(slot.value).flatMap(ElementKind.init(plural:)) {
          found += map.elements(kind)
        }
      }
    }
    if !map.has(id, .items) {
      found = criteria.flatMap { $0.ratings.compactMap(\.item) }.sorted()
    }
    return found.filter { seen.insert($0).inserted }
  }
  /// Where the lines between the quadrants go, on x and on y.
  package var split: (x: Double, y: Double)? {
    guard let entry = map.properties(id, .split).first else { return nil }
    let numbers = map.slots(of: entry).compactMap { map.quantity($0.value)?.middle }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }
  package var preset: MatrixPreset? { map.choice(id, .preset)?.value }
  /// The fields that the author names.
  package var quadrants: [(field: MatrixField, name: Stated<String>)] {
    map.properties(id, .quadrant).compactMap { entry in
      guard let field = map.string(map.slot(.kind, of: entry)).flatMap(MatrixField.init),
        let name = map.string(map.slot(.value, of: entry))
      else { return nil }
      return (field, map.stated(name, by: entry))
    }
  }
  package var score: MatrixScore? { map.choice(id, .score)?.value }
  /// How many are to be chosen.
  package var select: Int? {
    map.quantity(id, .select)?.value.middle.flatMap(Int.init(exactly:))
  }
  package var decisions: [Decision] { map.views(map.joined(Decision.kinds, with: id, .on, .on)) }
}

/// A matrix that the field knows by name.
package enum MatrixPreset: String, CaseIterable, Sendable {
  case svid
  case impactEffort = "impact-effort"
  case nineField = "nine-field"
  case scb
  case powerInterest = "power-interest"
}

/// How ratings by several criteria become one number.
package enum MatrixScore: String, CaseIterable, Sendable {
  case product, sum, weighted, weakest
}

/// A field of a matrix: its place on each axis.
package struct MatrixField: Hashable, Sendable {
  package let x: Level
  package let y: Level

  /// A third of an axis; `mid` only in matrices of nine fields.
  package enum Level: String, CaseIterable, Sendable { case low, mid, high }

  package init(x: Level, y: Level) {
    self.x = x
    self.y = y
  }

  /// Reads `high-low`: x first.
  package init?(_ text: String) {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let x = Level(rawValue: String(parts[0])),
      let y = Level(rawValue: String(parts[1]))
    else { return nil }
    self.init(x: x, y: y)
  }
}
