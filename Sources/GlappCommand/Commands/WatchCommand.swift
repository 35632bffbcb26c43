// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappGraphviz
import GlappText
import GlappWorkspace

/// `glapp watch`: the pictures follow the map as it is written.
struct WatchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "watch",
      abstract: say(
        sv: "Ritar om bilderna varje gång du sparar, bara dem som ändrats.",
        en: "Draws the pictures again each time you save, only those that are new."),
      discussion: say(
        sv: "Exempel: glapp watch karta.glapp -o bilder",
        en: "Example: glapp watch map.glapp -o pictures"))
  }

  @OptionGroup var map: MapArguments

  @OptionGroup var pictures: PictureOptions

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      say(sv: "Mappen som bilderna läggs i.", en: "The folder the pictures go to."),
      valueName: say(sv: "mapp", en: "folder")), completion: .directory)
  var output = "pictures"

  func run() throws {
    let files = try map.chosenFiles()
    guard files.count == 1, files[0] != "-" else {
      throw CommandFailure.usage(
        sv: "watch bevakar en karta i taget, och den måste vara en fil",
        en: "watch takes one map at a time, and it must be a file")
    }
    guard !PictureGoal(output).holdsOne else {
      throw CommandFailure.usage(
        sv: "bilderna måste läggas i en mapp: -o \(output) går bara med render",
        en: "the pictures must go to a folder: -o \(output) is for render only")
    }
    InterruptGuard.endsWellWhenTold()
    let engine = GraphvizEngine(.current(argumentZero: CommandLine.arguments.first ?? "glapp"))
    engine.prepare()
    let screen = WatchScreen(
      size: { Terminal.isTerminal ? Terminal.size : nil },
      write: { Terminal.write(Array($0.utf8)) })
    let wish = MapWatch.Wish(
      file: files[0], root: map.root, folder: output, pictures: pictures)
    var watch = MapWatch(wish, engine, screen)
    try watch.run()
  }
}
