// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// `--root`, which every command takes that reads a map.
struct RootOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        sv: "Mappen som kartans filer måste ligga i.",
        en: "The folder that the map's files must lie in."),
      valueName: say(sv: "mapp", en: "folder")), completion: .directory)
  var root: String?
}
