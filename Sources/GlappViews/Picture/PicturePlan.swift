// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// One picture that a map asks for, or gets without asking.
package struct PicturePlan: Sendable, Hashable {
  /// The kinds of picture, by the word a `view` names them with.
  package enum Kind: String, CaseIterable, Sendable {
    case journey, blueprint, compare, actors
    case gapMatrix = "gap-matrix"
    case system, matrix, disagreement, ranking, perspectives, trace, themes, timeline, figures

    /// Whether this version draws it.
    package var isDrawn: Bool {
      switch self {
      case .journey, .blueprint, .compare, .actors, .matrix, .trace: true
      default: false
      }
    }
  }

  /// The name of its file, without ending: the view's id, or what it shows.
  package let name: String
  package let kind: Kind
  /// The `view` that asks for it; nil for a picture nobody asked for.
  package let view: EntryID?
  /// The journey or matrix it shows; nil for the whole map.
  package let subject: EntryID?

  /// The trace of one element, which no view asks for.
  ///
  /// - Parameters:
  ///   - element: what is followed both ways.
  ///   - name: what its file is called; any text.
  /// - Returns: a picture whose file's name begins with `trace-`.
  package static func trace(of element: EntryID, named name: String) -> PicturePlan {
    let plain = name.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." ? $0 : "-" }
    return PicturePlan(
      name: short("trace-" + String(plain)), kind: .trace, view: nil, subject: element)
  }

  /// The pictures of a map: its views or, where it has none, those that suit what it holds: each
  /// journey, its blueprint where something in it happens that the person does not see, the actors
  /// where anything ties them, each matrix.
  ///
  /// - Returns: in the order of the map, with names that differ.
  package static func all(of map: ServiceMap) -> [PicturePlan] {
    let views = map.elements(.view)
    let journey = map.elements(.journey).first
    let matrix = map.elements(.matrix).first
    let plans =
      views.isEmpty
      ? sensible(map) : views.flatMap { asked($0, in: map, journey: journey, matrix: matrix) }
    return distinct(plans)
  }

  /// The pictures that a map could have but that none of its views asks for: journeys and matrices
  /// that no view shows, actors where no view shows any. Empty for a map without views, whose
  /// pictures are all drawn.
  ///
  /// - Parameters:
  ///   - map: the map.
  ///   - plans: what its views ask for.
  /// - Returns: in the order of `all`, with names that none of `plans` has.
  package static func unasked(of map: ServiceMap, besides plans: [PicturePlan]) -> [PicturePlan] {
    guard plans.contains(where: { $0.view != nil }) else { return [] }
    // what stands beside another is shown
    let beside = plans.filter { $0.kind == .compare }.flatMap {
      CompareFacts.journeys(map, $0.view)
    }
    let others = sensible(map).filter { plan in
      !(plan.kind == .journey && plan.subject.map(beside.contains) == true)
        && !plans.contains {
          $0.kind == plan.kind && (plan.subject == nil || $0.subject == plan.subject)
        }
    }
    return Array(distinct(plans + others).dropFirst(plans.count))
  }

  /// The picture of a view; a view that does not say what it shows gets the map's first.
  private static func asked(
    _ view: EntryID, in map: ServiceMap, journey: EntryID?, matrix: EntryID?
  ) -> [PicturePlan] {
    guard let word = map.string(map.slot(.kind, of: view)), let kind = Kind(rawValue: word) else {
      return []
    }
    let name = map.name(of: view)
    let subjects = map.references(view, .of).map(\.value)
    func plan(_ subject: EntryID?) -> PicturePlan {
      PicturePlan(name: name.isEmpty ? word : name, kind: kind, view: view, subject: subject)
    }
    switch kind {
    case .journey, .blueprint, .timeline:
      return [plan(subjects.first { map[$0].kind == .journey } ?? journey)]
    case .matrix, .disagreement, .ranking:
      return [plan(subjects.first { map[$0].kind == .matrix } ?? matrix)]
    default: return [plan(subjects.first)]
    }
  }

  private static func sensible(_ map: ServiceMap) -> [PicturePlan] {
    func plans(_ kind: Kind, _ elements: [EntryID]) -> [PicturePlan] {
      elements.map { element in
        let name = map.name(of: element)
        return PicturePlan(
          name: name.isEmpty ? kind.rawValue : name, kind: kind, view: nil, subject: element)
      }
    }
    let hasTies = map.entries.contains { entry in
      entry.kind == .relation || entry.kind == .member || entry.kind == .vacant
    }
    let actors = PicturePlan(
      name: Kind.actors.rawValue, kind: .actors, view: nil, subject: nil)
    return plans(.journey, map.elements(.journey)) + blueprints(map) + (hasTies ? [actors] : [])
      + plans(.matrix, map.elements(.matrix))
  }

  /// A blueprint of each journey that says what happens behind the scenes or what supports it: no
  /// other picture shows that unasked, and without it a blueprint would be half a one.
  private static func blueprints(_ map: ServiceMap) -> [PicturePlan] {
    map.elements(.journey).filter { journey in
      map.descendants(of: journey).contains {
        map[$0].word == .backstage || map[$0].word == .system
      }
    }.map { journey in
      let name = map.name(of: journey)
      return PicturePlan(
        name: name.isEmpty ? Kind.blueprint.rawValue : "\(name)-\(Kind.blueprint.rawValue)",
        kind: .blueprint, view: nil, subject: journey)
    }
  }

  /// The beginning of a name that every file system takes with an ending after it.
  private static func short(_ name: String) -> String {
    guard name.utf8.count > longestName else { return name }
    var short = ""
    for scalar in name.unicodeScalars {
      if short.utf8.count + UTF8.width(scalar) > longestName { break }
      short.unicodeScalars.append(scalar)
    }
    return short
  }

  /// In bytes; file systems end at 255.
  private static let longestName = 120

  /// Gives the second of two equal names a number, so that no file writes over another. Names
  /// that differ only in case count as equal: some file systems hold them so.
  private static func distinct(_ plans: [PicturePlan]) -> [PicturePlan] {
    var taken: Set<String> = []
    var numbers: [String: Int] = [:]
    return plans.map { plan in
      let short = short(plan.name)
      let base = short.lowercased()
      var name = short
      var number = numbers[base] ?? 1
      while !taken.insert(name.lowercased()).inserted {
        number += 1
        name = "\(short)-\(number)"
      }
      numbers[base] = number
      return PicturePlan(name: name, kind: plan.kind, view: plan.view, subject: plan.subject)
    }
  }
}
