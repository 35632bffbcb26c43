// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis

/// What an item without a score or without a place lacks.
struct MatrixLack {
  private let table: MatrixTable
  private let words: MatrixWords

  init(_ table: MatrixTable, _ words: MatrixWords) {
    self.table = table
    self.words = words
  }

  /// How far the rating of an item has come, and what it lacks in words.
  func about(
    _ row: MatrixTable.Row, hasScore: Bool
  ) -> (standing: MatrixEntry.Standing, text: String) {
    let isAsked = row.cells.contains { !$0.answers.isEmpty || $0.unknown + $0.offScale > 0 }
    let isComplete = row.cells.allSatisfy { $0.median != nil }
    let standing: MatrixEntry.Standing =
      hasScore ? .ranked : isComplete ? .unmeasured : isAsked ? .partlyRated : .unrated
    guard let x = table.x, let y = table.y else {
      return (standing, words.say("matrisen saknar en axel", "the matrix lacks an axis"))
    }
    let axes = x == y ? [x] : [x, y]
    let bare = table.criteria.indices.filter { table.criteria[$0].scale == nil }
    if axes.allSatisfy(bare.contains) {
      return (standing, words.say("axlarna har ingen skala", "the axes have no scale"))
    }
    guard !hasScore else { return (standing, "") }
    var parts: [String] = []
    if !bare.isEmpty { parts.append(words.say("ingen skala: ", "no scale: ") + names(bare)) }
    let missing = table.criteria.indices.filter {
      row.cells[$0].median == nil && !bare.contains($0)
    }
    let offScale = missing.filter { row.cells[$0].offScale > 0 }
    let unknown = missing.filter { row.cells[$0].unknown > 0 && !offScale.contains($0) }
    let silent = missing.filter { !unknown.contains($0) && !offScale.contains($0) }
    if !silent.isEmpty { parts.append(words.say("saknas: ", "missing: ") + names(silent)) }
    if !unknown.isEmpty {
      parts.append(words.say("ingen vet: ", "nobody knows: ") + names(unknown))
    }
    if !offScale.isEmpty {
      parts.append(words.say("utanför skalan: ", "off the scale: ") + names(offScale))
    }
    return (standing, parts.joined(separator: " · "))
  }

  private func names(_ indices: [Int]) -> String {
    words.list(indices.map { table.criteria[$0].caption.cut(at: 60) })
  }
}
