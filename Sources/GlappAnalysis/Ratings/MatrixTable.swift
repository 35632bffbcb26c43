// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// A matrix of the map with all that is rated in it.
package struct MatrixTable: Sendable {
  /// One item with its answers.
  package struct Row: Sendable {
    package let item: EntryID
    /// The answers on each of the table's criteria, in their order.
    package let cells: [RatedCell]
    /// How many votes it got; nil for none.
    package let votes: Int?
  }

  /// The matrix in the map.
  package let matrix: EntryID
  /// The criteria that count in the order: those of the axes first, then the others, each once.
  package let criteria: [RatedCriterion]
  /// Where in `criteria` the level axis stands; nil where the matrix has none.
  package let x: Int?
  /// Where in `criteria` the upright axis stands; nil where the matrix has none.
  package let y: Int?
  /// What decides the size of marks; nil where nothing does.
  package let size: RatedCriterion?
  package let rows: [Row]
  /// A matrix that people know, whose fields and names it takes.
  package let preset: MatrixPreset?
  /// How scores are made.
  package let rule: MatrixScore
  /// How many are to be chosen, by `select`.
  package let select: Int?

  private let map: ServiceMap
  private let book: RatingBook

  /// Reads `matrix`, and of its items those that `isShown` lets through.
  package init(
    _ matrix: EntryID, in map: ServiceMap, book: RatingBook,
    isShown: (EntryID) -> Bool = { _ in true }
  ) {
    self.matrix = matrix
    self.map = map
    self.book = book
    let view = Matrix(map: map, id: matrix)
    func criterion(_ stated: Stated<EntryID>?) -> EntryID? {
      stated.flatMap { map[$0.value].kind == .criterion ? $0.value : nil }
    }
    let size = criterion(view.size)
    let axes = (x: criterion(view.x), y: criterion(view.y))
    // what only decides sizes does not count in the order
    let extra = view.criteria.map(\.id).filter { id in
      id != size || map.references(matrix, .criteria).contains { $0.value == id }
    }
    var seen: Set<EntryID> = []
    let ids = ([axes.x, axes.y].compactMap { $0 } + extra).filter { seen.insert($0).inserted }
    let criteria = ids.map { RatedCriterion($0, in: map) }
    self.criteria = criteria
    x = axes.x.flatMap { ids.firstIndex(of: $0) }
    y = axes.y.flatMap { ids.firstIndex(of: $0) }
    self.size = size.map { RatedCriterion($0, in: map) }
    preset = view.preset
    rule = view.score ?? (criteria.contains(where: \.hasWeight) ? .weighted : .product)
    select = view.select
    rows = view.items.filter(isShown).map { item in
      Row(
        item: item, cells: criteria.map { book.cell(item, $0) }, votes: book.votes(for: item))
    }
  }

  /// The answers on the criterion of sizes.
  package func sizeCell(_ row: Row) -> RatedCell? { size.map { book.cell(row.item, $0) } }

  /// The scale that scores are made on; in SCB's matrix what is graded low comes first.
  package func scoring(_ index: Int) -> RatingScale? {
    guard let scale = criteria[index].scale, preset == .scb, index == y else {
      return criteria[index].scale
    }
    return RatingScale(scale.low, scale.high, lowIsBetter: !scale.lowIsBetter)
  }

  /// Everybody who answered anything that counts, in the order of the map.
  package var raters: [EntryID] {
    Set(rows.flatMap { $0.cells.flatMap { $0.answers.compactMap(\.rater) } }).sorted()
  }

  /// The organisations they come from, in the order of the map.
  package var organisations: [EntryID] {
    Set(rows.flatMap { $0.cells.flatMap { $0.answers.compactMap(\.organisation) } }).sorted()
  }
}
