// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import Synchronization

/// What stands around the network: title, those without ties, legend, foot. The same for all
/// placements that are tried, and how high it is depends on the width alone, so that is worked out
/// once for each width.
final class Surroundings: Sendable {
  /// How high each part is, in px; 0 for one that is not there.
  struct Heights: Sendable {
    let head: Double
    let row: Double
    let key: Double
    let legend: Double
    let foot: Double
  }

  let title: String
  let subtitle: String
  private let settings: PictureSettings
  private let look: Look
  private let words: ActorWords
  private let untied: UntiedRow
  private let signs: [Legend.Entry]
  private let gathered: GatheredKey
  private let known = Mutex<[Double: Heights]>([:])

  /// The surroundings of `network` with sizes and colours of `look`.
  init(
    _ network: ActorNetwork, title: String, subtitle: String, settings: PictureSettings,
    words: ActorWords, look: Look
  ) {
    self.title = title
    self.subtitle = subtitle
    self.settings = settings
    self.look = look
    self.words = words
    untied = UntiedRow(
      network.untied, addresses: settings.addresses, words: words, look: look)
    gathered = GatheredKey(network, addresses: settings.addresses, look: look, words: words)
    signs = NetworkLegend(network: network, look: look, words: words, map: settings.map).entries
  }

  /// How high everything is when it is laid out `width` px wide.
  func heights(_ width: Double) -> Heights {
    if let heights = known.withLock({ $0[width] }) { return heights }
    let heights = Heights(
      head: head(width).height, row: row(width, at: .zero).bounds?.height ?? 0,
      key: key(width, at: .zero).bounds?.height ?? 0,
      legend: legend(width).height, foot: foot(width).height)
    known.withLock { $0[width] = heights }
    return heights
  }

  /// The title, and what the picture is of.
  func head(_ width: Double) -> TitleBlock {
    TitleBlock(title, subtitle, width: width, look: look)
  }

  /// Those without ties.
  func row(_ width: Double, at origin: Point) -> [SceneItem] {
    untied.items(at: origin, width: width)
  }

  /// What lines stand for that stand for several.
  func key(_ width: Double, at origin: Point) -> [SceneItem] {
    gathered.items(at: origin, width: width)
  }

  /// What the signs mean.
  func legend(_ width: Double) -> Legend {
    Legend(signs, title: words.legend, width: width, look: look, isNarrow: true)
  }

  /// Whose map it is.
  func foot(_ width: Double) -> Footer {
    Footer(settings.map, settings.language, width: width, look: look)
  }
}
