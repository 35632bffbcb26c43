// SPDX-License-Identifier: EUPL-1.2

/// Which actors have a row in which band.
///
/// All of them where they are few; else those whose journey it is and those who are there in the
/// band. Linear in what the map says of who is there, however many actors and bands there are.
struct JourneyRows: Sendable {
  let actors: JourneyActors
  /// The rows of each band, as ranges of `actors.rows` in order; nil where all bands show all.
  private var ranges: [[Range<Int>]]?

  /// Rows that every band shows, present or not.
  static let few = 12
  /// Rows that one band shows at most; what is left out is counted.
  static let most = 60

  init(_ actors: JourneyActors, _ bands: JourneyBands) {
    self.actors = actors
    guard actors.rows.count > Self.few else { return }
    let people = actors.rows.prefix { $0.kind == .person }.count
    var starts: [Set<Int>] = .init(repeating: people > 0 ? [0] : [], count: bands.bands.count)
    var ends: [Int: Int] = [0: people]
    var start = 0
    for (index, row) in actors.rows.enumerated() where index >= people {
      // a team brings all its seats, since they come with it
      if row.team == nil || row.kind == .team { start = index }
      ends[start] = index + 1
      for column in row.own.keys { starts[bands.bandOf[column]].insert(start) }
    }
    ranges = starts.map { all in all.sorted().map { $0..<max($0, ends[$0] ?? $0) } }
  }

  /// The rows of `band`, and how many more there are.
  func shown(in band: JourneyBand) -> (rows: [JourneyActors.Row], hidden: Int) {
    guard let ranges else { return (actors.rows, 0) }
    var shown: [JourneyActors.Row] = []
    var hidden = 0
    for range in ranges[band.index] {
      let room = max(0, Self.most - shown.count)
      shown += actors.rows[range.prefix(room)]
      hidden += max(0, range.count - room)
    }
    return (shown, hidden)
  }
}
