// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappText

/// What `glapp help` says: every command with a line about it and an example.
enum Overview {
  static var text: String {
    var lines = [
      Glapp.configuration.abstract, "",
      say(sv: "KOMMANDON", en: "COMMANDS"),
    ]
    let commands = CommandNames.all
    let width = (commands.map { $0._commandName.count }.max() ?? 0) + 2
    for command in commands {
      let name = command._commandName
      let pad = String(repeating: " ", count: width - name.count)
      lines.append("  \(name)\(pad)\(command.configuration.abstract)")
      if let example = CommandNames.example(command) {
        lines.append("  " + String(repeating: " ", count: width) + example)
      }
    }
    lines.append("")
    lines.append(Glapp.configuration.discussion)
    return lines.joined(separator: "\n")
  }
}
