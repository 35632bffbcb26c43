// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappScene

/// Which pictures are drawn and how: what `render`, `watch` and `scribe` have in common.
struct PictureManner: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      say(
        sv: "Bara den här bilden: en vys id, eller ett slag (resa, jämförelse, aktörer, matris, "
          + "spår).",
        en: "Only this picture: a view's id, or a kind (journey, compare, actors, matrix, trace)."),
      valueName: say(sv: "id|slag", en: "id|kind")),
    completion: .picture)
  var view: [String] = []

  @Option(
    help: ArgumentHelp(
      say(sv: "paper, screen, dark, mono eller room.", en: "paper, screen, dark, mono or room."),
      valueName: say(sv: "stil", en: "style")),
    completion: .list(PictureStyle.allCases.map(\.rawValue)))
  var style: String?

  @Option(
    help: ArgumentHelp(
      say(sv: "Största bredd i bildpunkter.", en: "The greatest width in pixels."),
      valueName: "px"))
  var width: Double?

  func validate() throws {
    try PictureStyleName.check(style)
    if let width, !(200...20_000).contains(width) {
      throw ValidationError(
        say(sv: "--width är mellan 200 och 20000", en: "--width is between 200 and 20000"))
    }
  }

  /// The style asked for; nil where that is left to the map.
  var chosenStyle: PictureStyle? { style.flatMap(PictureStyle.init) }
}
