// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappModel
import GlappScene
import GlappText

/// What `render` and `watch` have in common: pictures that may leave the house.
struct PictureOptions: ParsableArguments {
  @OptionGroup var manner: PictureManner

  @Option(
    help: ArgumentHelp(
      say(
        sv: "Lägg upp bilden för ett papper: a4, a3, a2, a1 eller a0, på flera sidor om det "
          + "behövs; ingen text under 8 punkter.",
        en: "Lay the picture out for paper: a4, a3, a2, a1 or a0, over several pages if need be; "
          + "no text under 8 points."),
      valueName: say(sv: "papper", en: "paper")),
    completion: .list(PaperFormat.allCases.map(\.rawValue)))
  var page: String?

  @Flag(
    name: .customLong("public"),
    help: ArgumentHelp(
      say(
        sv: "Utelämna det som inte får spridas.", en: "Leave out what must not be published.")))
  var isPublic = false

  func validate() throws {
    guard let page else { return }
    if PaperFormat(rawValue: page.lowercased()) == nil {
      let all = PaperFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        say(
          sv: "papperet `\(page)` finns inte: välj bland \(all)",
          en: "no paper `\(page)`: choose among \(all)"))
    }
    if manner.width != nil {
      throw ValidationError(
        say(
          sv: "välj --page eller --width: ett papper har sin egen bredd",
          en: "choose --page or --width: a sheet of paper has its own width"))
    }
  }

  /// The paper asked for; nil where pictures are as large as suits them.
  var paper: PaperFormat? { page.flatMap { PaperFormat(rawValue: $0.lowercased()) } }

  /// What of a map is drawn.
  func drawn(of whole: ServiceMap) -> ServiceMap {
    isPublic ? PublicMap.filtered(whole, mask: PrivateData.masked) : whole
  }
}
