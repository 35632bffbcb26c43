// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// Slips that have become nothing yet.
  static let unsortedSlips = Check(
    .unsortedSlips, .hint,
    sv: "osorterade lappar: {0}", en: "slips not yet sorted: {0}",
    hintSv: "gör dem till smärtpunkter, behov eller belägg, eller skriv `status sorterad`",
    hintEn: "turn them into pains, needs or evidence, or write `status sorted`",
    explainSv: "Lappar är sådant ni hört och ännu inte sorterat. De räknas tills något i kartan "
      + "bygger på dem med från, eller tills de har status sorterad.",
    explainEn: "Slips are things you heard and have not sorted yet. They count until something in "
      + "the map builds on them with from, or they have the status sorted.")
}
