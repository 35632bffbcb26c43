// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

extension Check {
  /// A percentage that its counts do not give.
  static let percentageDiffers = Check(
    .percentageDiffers, .warning, mark: .head,
    sv: "{0} procent står här, men {2} av {3} är {1} procent",
    en: "it says {0} per cent, but {2} of {3} is {1} per cent",
    hintSv: "kontrollera vad procenten räknas på; stämmer den ändå, skriv varför med `skiljer`",
    hintEn: "check what the percentage is of; if it is right all the same, say why with `differs`",
    explainSv: "Procenttalet och antalen för samma sak och tid går inte ihop. Ofta är basen en "
      + "annan än man tror, till exempel de som svarade i stället för alla.",
    explainEn: "The percentage and the counts for the same thing and time do not agree. Often the "
      + "base is another than one thinks, such as those who answered instead of all.",
    related: Bilingual(sv: "antalet", en: "the count"))
}
