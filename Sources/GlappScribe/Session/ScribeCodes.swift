// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// The short codes that the pictures show, as they were when they were last drawn.
package struct ScribeCodes: Equatable, Sendable {
  /// In the order of the map.
  package let journeys: [Journey]
  /// How many more journeys the map has, whose codes are not kept.
  package let others: Int

  /// A journey and what can be pointed at along it.
  package struct Journey: Equatable, Sendable {
    package let id: EntryID
    package let address: String
    /// Steps, then gaps.
    package let places: [Place]

    package init(id: EntryID, address: String, places: [Place]) {
      self.id = id
      self.address = address
      self.places = places
    }
  }

  /// A step or a gap.
  package struct Place: Equatable, Sendable {
    /// `S4`, `G1`; empty for what has no code.
    package let code: String
    /// By which it is found again when the map has changed.
    package let address: String
    package let title: String
    package let isGap: Bool

    package init(code: String, address: String, title: String, isGap: Bool) {
      self.code = code
      self.address = address
      self.title = title
      self.isGap = isGap
    }
  }

  package init(journeys: [Journey], others: Int = 0) {
    self.journeys = journeys
    self.others = others
  }

  func journey(_ address: String) -> Journey? { journeys.first { $0.address == address } }

  /// A code that means another place now than it did.
  package struct Move: Equatable, Sendable {
    package let was: Place
    /// What the code stands for now.
    package let now: Place?
  }

  /// The codes that mean something else than in `old`, of journeys that both have.
  package func moves(since old: ScribeCodes) -> [Move] {
    old.journeys.flatMap { before -> [Move] in
      guard let after = journey(before.address) else { return [] }
      let now = Dictionary(after.places.map { ($0.code, $0) }) { first, _ in first }
      return before.places.compactMap { place in
        let other = now[place.code]
        return other?.address == place.address ? nil : Move(was: place, now: other)
      }
    }
  }
}

extension ScribeCodes.Journey {
  func place(_ code: String) -> ScribeCodes.Place? { places.first { $0.code == code } }

  /// The codes that were probably meant by one that there is not, with the nearest first.
  func near(_ code: String) -> [ScribeCodes.Place] {
    guard let wanted = Int(code.dropFirst()) else { return [] }
    let same = places.filter { $0.code.first == code.first }
    let ranked = same.compactMap { place -> (Int, Int, ScribeCodes.Place)? in
      guard let number = Int(place.code.dropFirst()) else { return nil }
      let own = String(number)
      let typed = String(wanted)
      // A key that stuck; another digit, one too many or too few; else the nearest number.
      if let last = own.last, typed == own + String(last) { return (0, 0, place) }
      let isOther = own.count == typed.count && zip(own, typed).count { $0 != $1 } == 1
      let isSlip =
        isOther && own.count > 1 || typed.hasPrefix(own) || typed.hasSuffix(own)
        || own.hasPrefix(typed) || own.hasSuffix(typed)
      return (isSlip ? 1 : 2, abs(number - wanted), place)
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.2)
  }
}
