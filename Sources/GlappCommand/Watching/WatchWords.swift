// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// What is said of a watched map besides its rounds.
struct WatchWords {
  /// The map, as it is called in what is said.
  let file: String
  /// The folder of the pictures.
  let folder: String
  let language: Language

  /// What is watched, and how to end it.
  func beginning(_ names: [String], time: Duration) -> String {
    let took = WatchRound.text(time, in: language)
    let list = WatchRound.list(names)
    guard !names.isEmpty else {
      return Bilingual(
        sv: "glapp: bevakar \(file). När du sparar ritas bilderna; Ctrl-C avslutar.",
        en: "glapp: watching \(file). Its pictures are drawn when you save; Ctrl-C ends.")[language]
    }
    return Bilingual(
      sv: "glapp: bevakar \(file): ritade \(list[.swedish]) i \(folder) (\(took)). "
        + "När du sparar ritas det som är nytt; Ctrl-C avslutar.",
      en: "glapp: watching \(file): drew \(list[.english]) in \(folder) (\(took)). "
        + "What is new is drawn when you save; Ctrl-C ends.")[language]
  }

  /// Why it may take a moment before a save is seen.
  var blind: String {
    Bilingual(
      sv:
        "glapp: disken säger inte till när kartan ändras; därför tittar glapp efter fyra gånger i "
        + "sekunden",
      en: "glapp: the disk does not tell when the map changes; so glapp looks four times a second")[
        language]
  }

  /// Pictures that the map no longer asks for.
  func gone(_ names: [String]) -> String {
    let list = WatchRound.list(names)
    let one = names.count == 1
    return Bilingual(
      sv: "\(list[.swedish]) finns inte längre i kartan; "
        + "\(one ? "dess" : "deras") filer i \(folder) ligger kvar",
      en: "\(list[.english]) \(one ? "is" : "are") no longer in the map; "
        + "\(one ? "its" : "their") files in \(folder) are left as they are")[language]
  }

  /// The map can't be read, for a reason in words; it may come back.
  func lost(_ reason: String) -> String {
    Bilingual(
      sv:
        "kan inte läsa \(file): \(reason); väntar på att den kommer tillbaka, och bilderna ligger "
        + "kvar",
      en:
        "cannot read \(file): \(reason); waiting for it to come back, and its pictures are left as "
        + "they are")[language]
  }

  /// A file that the map includes is not there.
  func incomplete(_ name: String) -> String {
    Bilingual(
      sv: "\(name) fattas: väntar på att den kommer tillbaka, och bilderna ligger kvar",
      en: "\(name) is missing: waiting for it to come back, and the pictures are left as they are")[
        language]
  }

  /// Pictures that could not be written, with why.
  func unwritten(_ message: String) -> String {
    message + Bilingual(sv: "; försöker igen", en: "; trying again")[language]
  }
}
