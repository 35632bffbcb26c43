// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText

/// `glapp completion SHELL`: the script that lets a shell complete commands, words and ids.
struct CompletionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "completion",
      abstract: say(
        sv: "Skriver skriptet som låter bash, zsh eller fish fylla i åt dig.",
        en: "Writes the script that lets bash, zsh or fish complete what you type."),
      discussion: say(
        sv: "Exempel: glapp completion bash > ~/.local/share/bash-completion/completions/glapp",
        en: "Example: glapp completion bash > ~/.local/share/bash-completion/completions/glapp"))
  }

  @Argument(
    help: ArgumentHelp(
      say(sv: "Skalet: bash, zsh eller fish.", en: "The shell: bash, zsh or fish."),
      valueName: "bash|zsh|fish"), completion: .list(["bash", "zsh", "fish"]))
  var shell: String

  @OptionGroup var speech: LanguageOption

  func run() throws {
    guard let known = CompletionShell(rawValue: shell) else {
      throw CommandFailure.usage(
        sv: "`\(shell)` är inget skal som glapp känner; välj bash, zsh eller fish",
        en: "`\(shell)` is no shell that glapp knows; choose bash, zsh or fish")
    }
    Terminal.print(Glapp.completionScript(for: known))
  }
}

/// `glapp manual`: the manual page, as `man` reads it.
struct ManualCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "manual",
      abstract: say(
        sv: "Skriver manualsidan, så som `man` läser den.",
        en: "Writes the manual page, as `man` reads it."),
      discussion: say(
        sv: "Exempel: glapp manual > glapp.1", en: "Example: glapp manual > glapp.1"))
  }

  @OptionGroup var speech: LanguageOption

  func run() throws {
    Terminal.print(ManualPage(language: CommandLanguage.current).text)
  }
}
