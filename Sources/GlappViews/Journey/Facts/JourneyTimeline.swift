// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// How long the journey takes, piece by piece in its order: steps, and the waits between them.
///
/// Nothing is guessed: a step that does not say how long it takes is a moment, and a wait that
/// does not is of unknown length, so that what comes after it is known to come later but not when.
struct JourneyTimeline: Sendable {
  /// A stretch of time, or a moment.
  struct Piece: Sendable {
    enum Kind: Sendable {
      /// A step that does not say how long it takes.
      case moment
      case work
      case wait
    }

    var kind: Kind
    /// The step in which it is.
    var column: Int
    /// What says how long; nil for a moment.
    var entry: EntryID?
    /// How long at least and at most, in minutes; nil where nobody says.
    var length: ClosedRange<Double>?
    /// Who owns a wait.
    var owners: [EntryID] = []
    /// Whether it is a wait that nobody owns.
    var isUnowned = false
    /// The last one who was in touch before a wait in which nobody is.
    var silence: Silence?
    /// When it begins, in minutes from the start, at least.
    var start = 0.0
    /// Whether some wait before it is of unknown length.
    var isAfterUnknown = false
  }

  /// That nobody is in touch, since when and with whom last.
  struct Silence: Sendable {
    var column: Int
    var actor: EntryID
  }

  private(set) var pieces: [Piece] = []
  /// How long all of it takes at least and at most, what is unknown left out, in minutes.
  private(set) var total = 0.0...0.0
  /// How much of it is waiting.
  private(set) var waiting = 0.0...0.0
  /// How many waits are of unknown length.
  private(set) var unknown = 0
  /// How much waiting nobody owns, at least, and how many waits.
  private(set) var unowned: (minutes: Double, count: Int) = (0, 0)

  /// Whether the journey says anything about time.
  var isEmpty: Bool { pieces.allSatisfy { $0.kind == .moment } }

  /// - Complexity: linear in the steps.
  init(_ facts: JourneyFacts) {
    let travellers = Set(facts.people)
    var contact: Silence?
    for step in facts.steps {
      facts.tally.add()
      let others = (step.by + step.with).map(\.actor).filter { !travellers.contains($0) }
      if step.times.isEmpty { add(Piece(kind: .moment, column: step.column)) }
      for time in step.times {
        var piece = Piece(
          kind: time.isWait ? .wait : .work, column: step.column, entry: time.entry,
          length: Self.minutes(time.length), owners: time.owners)
        if time.isWait {
          piece.isUnowned =
            step.by.isEmpty && time.owners.isEmpty
            && !facts.map.has(time.entry, .owner)
            && !step.remarks.contains { $0.word == .backstage && !$0.actors.isEmpty }
          if others.isEmpty, step.channels.isEmpty { piece.silence = contact }
        }
        add(piece)
      }
      if let actor = others.first { contact = Silence(column: step.column, actor: actor) }
    }
  }

  private mutating func add(_ piece: Piece) {
    var piece = piece
    piece.start = total.lowerBound
    piece.isAfterUnknown = unknown > 0
    if let length = piece.length {
      total = Self.sum(total, length)
      if piece.kind == .wait { waiting = Self.sum(waiting, length) }
    } else if piece.kind != .moment {
      unknown += 1
    }
    if piece.isUnowned {
      unowned = (unowned.minutes + (piece.length?.lowerBound ?? 0), unowned.count + 1)
    }
    pieces.append(piece)
  }

  private static func sum(
    _ one: ClosedRange<Double>, _ other: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    one.lowerBound + other.lowerBound...one.upperBound + other.upperBound
  }

  /// A length of time in minutes; an open end counts as the other.
  static func minutes(_ length: Quantity?) -> ClosedRange<Double>? {
    guard let length, let unit = length.unit.minutes, let low = length.low ?? length.high,
      let high = length.high ?? length.low, low.isFinite, high.isFinite
    else { return nil }
    // a thousand years are enough
    let most = 525_600_000.0
    let ends = [low, high].map { min(most, max(0, $0 * unit)) }
    return min(ends[0], ends[1])...max(ends[0], ends[1])
  }

  /// Minutes in the unit in which people would say them, to one decimal.
  static func quantity(_ minutes: ClosedRange<Double>) -> Quantity {
    let units: [(Quantity.Unit, Double)] = [
      (.year, 2), (.month, 3), (.week, 2), (.day, 2), (.hour, 2), (.minute, 1),
    ]
    let unit =
      units.first { unit, least in
        let one = unit.minutes ?? 1
        return minutes.upperBound >= least * one || minutes == one...one
      }?.0 ?? .minute
    func value(_ minutes: Double) -> Double {
      let value = (minutes / (unit.minutes ?? 1) * 10).rounded() / 10
      // a tenth of a long time says nothing
      return value >= 10 ? value.rounded() : value
    }
    return Quantity(
      low: value(minutes.lowerBound), high: value(minutes.upperBound), unit: unit)
  }
}
