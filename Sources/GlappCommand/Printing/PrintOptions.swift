// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappExport

/// What kinds of files `render` makes of its pictures.
struct PrintOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      say(
        sv: "svg, pdf eller png, eller flera: svg,pdf. Utan: svg.",
        en: "svg, pdf or png, or several: svg,pdf. Without: svg."),
      valueName: "format"),
    completion: .list(PictureFormat.allCases.map(\.rawValue)))
  var format: [String] = []

  @Flag(
    help: ArgumentHelp(
      say(
        sv: "Alla bilder i en pdf med bokmärken, som heter som kartan; likaså -o bilder.pdf.",
        en: "All pictures in one PDF with bookmarks, called like the map; so does -o all.pdf.")))
  var together = false

  @Option(
    help: ArgumentHelp(
      say(
        sv: "Hur tät en png är: 1 som på skärmen, 2 dubbelt så skarp (om inget sägs), högst 20.",
        en: "How dense a png is: 1 as on screen, 2 twice as sharp (if none is given), at most 20."),
      valueName: say(sv: "gånger", en: "times")))
  var scale: Double?

  @Flag(
    name: .customLong("embed-font"),
    help: ArgumentHelp(
      say(
        sv: "Lägg bokstäverna i varje svg, så att den ser likadan ut överallt.",
        en: "Put the letters into each svg, so that it looks the same everywhere.")))
  var embedFont = false

  func validate() throws {
    for word in words where PictureFormat(rawValue: word) == nil {
      let all = PictureFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        say(
          sv: "formatet `\(word)` finns inte: välj bland \(all)",
          en: "no format `\(word)`: choose among \(all)"))
    }
    if let scale {
      guard (0.1...20).contains(scale) else {
        throw ValidationError(
          say(sv: "--scale är mellan 0.1 och 20", en: "--scale is between 0.1 and 20"))
      }
      if !formats.contains(.png) {
        throw ValidationError(
          say(
            sv: "--scale hör till png: skriv --format png",
            en: "--scale is for png: write --format png"))
      }
    }
    if embedFont, !formats.contains(.svg) {
      throw ValidationError(
        say(
          sv: "--embed-font hör till svg; en pdf har alltid sina bokstäver med sig",
          en: "--embed-font is for svg; a pdf always carries its letters with it"))
    }
  }

  /// The formats, each once.
  var formats: [PictureFormat] {
    let asked = PictureFormat.allCases.filter { words.contains($0.rawValue) }
    if !asked.isEmpty { return asked + (together && !asked.contains(.pdf) ? [.pdf] : []) }
    return together ? [.pdf] : [.svg]
  }

  private var words: [String] {
    format.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .map { $0.filter { !$0.isWhitespace }.lowercased() }
  }
}
