// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappText

/// Everything a matrix picture says, before anything is placed.
struct MatrixContent {
  let words: MatrixWords
  let map: ServiceMap
  private let addresses: AddressBook
  /// What the picture asks: the view's title, else the matrix's.
  let title: String
  /// The table of ratings; nil where the map holds no matrix.
  let table: MatrixTable?
  let x: MatrixAxis?
  let y: MatrixAxis?
  /// The items: those with a score in their order, those only placed, those without a place.
  let entries: [MatrixEntry]
  let fields: MatrixFields
  let decisions: [Decision]
  /// Whether any item rests on evidence.
  let hasEvidence: Bool
  /// What verdicts rest on.
  let trials: MatrixTrials
  /// How scores are written.
  let scores: ScoreText
  /// What to talk about first, and the item's address; nil where raters agree or are too few.
  let contested: (address: String, text: String)?

  init(_ settings: PictureSettings) {
    let map = settings.map
    let words = MatrixWords(language: settings.language)
    self.words = words
    self.map = map
    addresses = settings.addresses
    let view = settings.view.flatMap { View($0, in: map) }
    let matrix = Self.matrix(settings, view)
    let viewTitle = view?.title ?? ""
    let matrixTitle = matrix?.title ?? ""
    title =
      !viewTitle.isEmpty
      ? viewTitle
      : !matrixTitle.isEmpty ? matrixTitle : words.say("Prioriteringsmatris", "Priority matrix")
    guard let matrix else {
      table = nil
      x = nil
      y = nil
      entries = []
      fields = MatrixFields()
      decisions = []
      trials = MatrixTrials()
      hasEvidence = false
      scores = ScoreText([], words)
      contested = nil
      return
    }
    let only = view?.only ?? ViewSelection([])
    let except = view?.except ?? ViewSelection([])
    let table = MatrixTable(matrix.id, in: map, book: RatingBook(map)) { item in
      (only.isEmpty || Self.matches(item, only, map)) && !Self.matches(item, except, map)
    }
    self.table = table
    func axis(_ index: Int) -> MatrixAxis {
      let criterion = table.criteria[index]
      return MatrixAxis(criterion, address: settings.addresses.address(of: criterion.id), words)
    }
    x = table.x.map(axis)
    y = table.y.map(axis)
    fields = MatrixFields(matrix, table, words)
    decisions = matrix.decisions
    let made = MatrixEntries(table, decisions, settings, words)
    entries = made.entries
    trials = made.trials
    hasEvidence = made.hasEvidence
    scores = made.scores
    contested = Self.contested(table, made.entries, map, words)
  }

  private static func matrix(_ settings: PictureSettings, _ view: View?) -> Matrix? {
    let map = settings.map
    let candidates = [settings.subject].compactMap { $0 } + (view?.of ?? [])
    return candidates.lazy.compactMap { Matrix($0, in: map) }.first
      ?? map.elements(.matrix).first.flatMap { Matrix($0, in: map) }
  }

  private static func matches(
    _ item: EntryID, _ selection: ViewSelection, _ map: ServiceMap
  ) -> Bool {
    selection.kinds.holds(map[item].kind)
      || map.names(item, .tag).contains { selection.tags.contains($0.value) }
  }

  /// The address of an entry, for `data-id`.
  func address(_ id: EntryID) -> String { addresses.address(of: id) }

  /// The items that have a place in the plot.
  var placed: [MatrixEntry] { entries.filter { $0.place != nil } }
  /// The items that have none.
  var unplaced: [MatrixEntry] { entries.filter { $0.place == nil } }
  /// Whether anybody was asked about any of them.
  var isRated: Bool { entries.contains { $0.figures.contains(where: \.isAsked) } }

  /// What the items are called: their kind where all are of one, else a common word.
  var kind: (one: String, many: String) {
    let kinds = Set(entries.map { map[$0.item].kind.rawValue })
    return words.kind(kinds.count == 1 ? entries.first.map { map[$0.item].kind } : nil)
  }
}
