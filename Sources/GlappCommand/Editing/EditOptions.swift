// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText

/// What every command takes that changes a map.
struct EditOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      say(
        sv: "Ändra inget; visa skillnaden, så som `patch` och `git apply` läser den.",
        en: "Change nothing; show the difference, as `patch` and `git apply` read it.")))
  var dryRun = false

  @Flag(
    help: ArgumentHelp(
      say(
        sv: "Ändra också om kartan får fel av det.",
        en: "Change it even if that gives the map errors.")))
  var force = false

  @Flag(
    help: ArgumentHelp(
      say(sv: "Säg som JSON vad som hände.", en: "Say what happened as JSON.")))
  var json = false

  @OptionGroup var speech: LanguageOption

  @OptionGroup var place: RootOption
  var root: String? { place.root }
}
