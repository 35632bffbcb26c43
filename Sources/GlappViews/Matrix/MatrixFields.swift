// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel

/// The fields a matrix is divided into, and what they are called.
///
/// Names come from the author, or from a preset whose axes fit; never from anywhere else, since a
/// name in the wrong corner says the opposite of what it means.
struct MatrixFields {
  /// One named field as a part of the plot; 0 is left or down, 1 right or up.
  struct Named {
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>
    let name: String
  }

  /// Which corner is best, and what it is called.
  struct Corner {
    let name: String
    /// Whether it is the upper right one; otherwise the lower right.
    let isUpper: Bool
  }

  /// Where lines stand along the level axis, from 0 to 1.
  private(set) var xLines: [Double] = []
  /// Where lines lie along the upright axis, from 0 to 1.
  private(set) var yLines: [Double] = []
  private(set) var named: [Named] = []
  private(set) var corner = Corner(name: "", isUpper: true)
  /// Whether a preset was asked for whose axes are others than the matrix's.
  private(set) var presetMisfits = false

  init() {}

  init(_ matrix: Matrix, _ table: MatrixTable, _ words: MatrixWords) {
    let preset = table.preset
    corner = Self.corner(preset, words)
    guard let x = table.x, let y = table.y, let xScale = table.criteria[x].scale,
      let yScale = table.criteria[y].scale
    else { return }
    if let split = matrix.split {
      if xScale.contains(split.x) { xLines = [xScale.share(split.x)] }
      if yScale.contains(split.y) { yLines = [yScale.share(split.y)] }
    } else if preset == .nineField {
      xLines = [1.0 / 3, 2.0 / 3]
      yLines = xLines
    } else if preset != nil || !matrix.quadrants.isEmpty {
      let levels = matrix.quadrants.flatMap { [$0.field.x, $0.field.y] }
      xLines = levels.contains(.mid) ? [1.0 / 3, 2.0 / 3] : [0.5]
      yLines = xLines
    }
    guard !xLines.isEmpty, !yLines.isEmpty else { return }
    var names: [MatrixField: String] = [:]
    if let preset {
      if Self.fits(preset, xScale, yScale) {
        for (field, name) in Self.names(preset, words) { names[field] = name }
      } else {
        presetMisfits = true
      }
    }
    // the author speaks of stored values: high effort is where much effort is
    for (field, name) in matrix.quadrants {
      let turned = MatrixField(
        x: xScale.lowIsBetter ? field.x.opposite : field.x,
        y: yScale.lowIsBetter ? field.y.opposite : field.y)
      names[turned] = name.value
    }
    let levels = MatrixField.Level.allCases
    for row in levels {
      for column in levels {
        guard let name = names[MatrixField(x: column, y: row)],
          let xs = Self.part(column, xLines), let ys = Self.part(row, yLines)
        else { continue }
        named.append(Named(x: xs, y: ys, name: name))
      }
    }
  }

  /// The part of an axis that a level takes; nil where the axis has no such part.
  private static func part(
    _ level: MatrixField.Level, _ lines: [Double]
  ) -> ClosedRange<Double>? {
    guard let first = lines.first, let last = lines.last else { return nil }
    return switch level {
    case .low: 0...first
    case .mid: lines.count > 1 ? first...last : nil
    case .high: last...1
    }
  }

  private static func corner(_ preset: MatrixPreset?, _ words: MatrixWords) -> Corner {
    switch preset {
    case .scb: Corner(name: words.say("prioritera", "act here"), isUpper: false)
    case .powerInterest: Corner(name: words.say("viktigast", "most important"), isUpper: true)
    default: Corner(name: words.say("bäst", "best"), isUpper: true)
    }
  }

  /// Whether the axes run as the preset's names take for granted.
  private static func fits(
    _ preset: MatrixPreset, _ x: RatingScale, _ y: RatingScale
  ) -> Bool {
    preset == .impactEffort
      ? x.lowIsBetter && !y.lowIsBetter : !x.lowIsBetter && !y.lowIsBetter
  }

  /// The fields' names as drawn, the good end of the axes to the right and up.
  private static func names(
    _ preset: MatrixPreset, _ words: MatrixWords
  ) -> [(MatrixField, String)] {
    let upperRight = MatrixField(x: .high, y: .high)
    let upperLeft = MatrixField(x: .low, y: .high)
    let lowerRight = MatrixField(x: .high, y: .low)
    let lowerLeft = MatrixField(x: .low, y: .low)
    switch preset {
    case .svid, .impactEffort:
      return [
        (upperRight, words.say("Gör nu", "Do now")), (upperLeft, words.say("Planera", "Plan")),
        (lowerRight, words.say("Fyll på", "Fill in")), (lowerLeft, words.say("Avstå", "Leave")),
      ]
    case .nineField: return []
    case .scb:
      return [
        (upperRight, words.say("Förbättra om möjligt", "Improve if possible")),
        (upperLeft, words.say("Bevara", "Keep")),
        (lowerRight, words.say("Prioritera!", "Prioritise!")),
        (lowerLeft, words.say("Lägre prioritet", "Lower priority")),
      ]
    case .powerInterest:
      return [
        (upperRight, words.say("Samarbeta nära", "Work closely with")),
        (upperLeft, words.say("Håll nöjda", "Keep satisfied")),
        (lowerRight, words.say("Håll informerade", "Keep informed")),
        (lowerLeft, words.say("Bevaka", "Keep an eye on")),
      ]
    }
  }
}

extension MatrixField.Level {
  /// The same as far from the other end.
  fileprivate var opposite: MatrixField.Level {
    switch self {
    case .low: .high
    case .mid: .mid
    case .high: .low
    }
  }
}
