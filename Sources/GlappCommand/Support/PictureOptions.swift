// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappModel
import GlappText

/// What `render` and `watch` have in common: pictures that may leave the house.
struct PictureOptions: ParsableArguments {
  @OptionGroup var manner: PictureManner

  @Flag(
    name: .customLong("public"),
    help: ArgumentHelp(
      say(
        sv: "Utelämna det som inte får spridas.", en: "Leave out what must not be published.")))
  var isPublic = false

  /// What of a map is drawn.
  func drawn(of whole: ServiceMap) -> ServiceMap {
    isPublic ? PublicMap.filtered(whole, mask: PrivateData.masked) : whole
  }
}
