// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText

/// Help that commands share which change a map.
enum EditHelp {
  static var file: ArgumentHelp {
    ArgumentHelp(
      say(
        sv: "Kartan (.glapp), eller mappen den ligger i; utan: mappen du står i.",
        en: "The map (.glapp), or the folder it lies in; without: the folder you are in."),
      valueName: say(sv: "fil", en: "file"))
  }

  static var target: ArgumentHelp {
    ArgumentHelp(
      say(
        sv: "Det som ändras: dess id, en väg (resan.fore.samtycke) eller en adress (steg:känsla).",
        en: "What is changed: its id, a path (way.before.call) or an address (step:feeling)."),
      valueName: say(sv: "sak", en: "thing"))
  }

  /// Help for an argument that names something in the map.
  static func thing(sv: String, en: String, name: (sv: String, en: String)) -> ArgumentHelp {
    ArgumentHelp(say(sv: sv, en: en), valueName: say(sv: name.sv, en: name.en))
  }
}
