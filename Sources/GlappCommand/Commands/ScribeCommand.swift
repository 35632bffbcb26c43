// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappScene
import GlappText

/// `glapp scribe`: a prompt for the one who writes down what is said in the room.
struct ScribeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "scribe",
      abstract: say(
        sv: "Skriver ned vad som sägs i rummet, rad för rad, och ritar om bilden.",
        en: "Writes down what is said in the room, line by line, and draws the picture again."),
      discussion: say(
        sv: """
          Exempel: glapp scribe karta.glapp --source workshop

          Koden ur resans bild, ett tecken och vad som sades: `S4 ! ingen ringer tillbaka` är en
          smärtpunkt, `S4 + …` en höjdpunkt, `S4 ? …` en fråga, `S4 -2` en känsla, `G1 > …` en
          brygga över ett glapp. En rad utan kod blir en lapp. `koder` listar koderna, `källa` och
          `vem` säger varifrån raderna kommer, `ångra` tar tillbaka, `hjälp` visar resten.
          Anteckningar i en fil går också: glapp scribe karta.glapp < anteckningar.txt
          """,
        en: """
          Example: glapp scribe map.glapp --source workshop

          The code from the journey's picture, a sign, and what was said: `S4 ! nobody calls back`
          is a pain, `S4 + …` a gain, `S4 ? …` a question, `S4 -2` a feeling, `G1 > …` a bridge
          across a gap. A line without a code becomes a slip. `codes` lists the codes, `source` and
          `who` say where the lines come from, `undo` takes back, `help` shows the rest.
          Notes in a file do as well: glapp scribe map.glapp < notes.txt
          """))
  }

  @OptionGroup var map: EditedMap

  @Option(
    help: ArgumentHelp(
      say(sv: "Källan allt kommer från.", en: "The source it all comes from."),
      valueName: say(sv: "källa", en: "source")), completion: .source)
  var source: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      say(
        sv: "Vem som säger det: en organisation, en roll.",
        en: "Who says it: an organisation, a role."),
      valueName: say(sv: "vem", en: "who")), completion: .thing)
  var by: [String] = []

  @Option(
    help: ArgumentHelp(
      say(sv: "Resan som koderna hör till.", en: "The journey that the codes belong to."),
      valueName: say(sv: "resa", en: "journey")), completion: .thing)
  var journey: String?

  @OptionGroup var manner: PictureManner

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      say(sv: "Mappen som bilderna läggs i.", en: "The folder the pictures go to."),
      valueName: say(sv: "mapp", en: "folder")), completion: .directory)
  var output = "pictures"

  @Flag(help: ArgumentHelp(say(sv: "Rita inget.", en: "Draw nothing.")))
  var noPictures = false

  func validate() throws {
    if PictureGoal(output).holdsOne {
      throw ValidationError(
        say(
          sv: "bilderna behöver en mapp: -o bilder", en: "the pictures need a folder: -o pictures"))
    }
  }

  func run() throws {
    let file = try ScribeFile(try map.chosen(), root: map.root)
    let terminal = ScribeTerminal()
    defer { terminal.restore() }
    let pictures =
      noPictures
      ? nil
      : ScribePictures(
        folder: output, views: manner.view, style: manner.chosenStyle, width: manner.width)
    var run = ScribeRun(file, pictures, terminal)
    try run.start(journey: journey, source: source, speakers: by)
    try run.run()
  }
}
