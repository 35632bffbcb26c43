// SPDX-License-Identifier: EUPL-1.2

import GlappExport
import GlappPress
import GlappScene
import GlappText

/// What is said of files of pictures.
enum PrintWords {
  /// The bookmark of a page.
  static func page(_ number: Int) -> String { say(sv: "Sida \(number)", en: "Page \(number)") }

  /// A PNG of too many pixels, and what to do instead.
  static func tooLarge(_ name: String, _ excess: PixelExcess) -> String {
    let size = "\(number(excess.width)) × \(number(excess.height))"
    let side = number(PixelExcess.side)
    let scale =
      excess.possible >= 0.1
      ? say(
        sv: "välj --scale \(decimal(excess.possible)) eller mindre, ",
        en: "choose --scale \(decimal(excess.possible)) or less, ")
      : say(sv: "välj ", en: "choose ")
    return say(
      sv: "glapp: \(name).png skulle bli \(size) bildpunkter, och en png rymmer högst \(side) åt "
        + "varje håll och en gigabyte; \(scale)--page a3 eller --format pdf, som inte har någon "
        + "gräns",
      en: "glapp: \(name).png would be \(size) pixels, and a png holds at most \(side) a side and "
        + "a gigabyte; \(scale)--page a3 or --format pdf, which has no limit")
  }

  /// Text that is too small on its paper, and which paper would do.
  static func tooSmall(_ name: String, _ points: Double, on size: Size) -> String {
    func long(_ paper: PaperFormat) -> Double { paper.size(.landscape).width }
    let own = max(size.width, size.height)
    let paper = PaperFormat.allCases.first { long($0) >= own - 1 } ?? .a0
    let fitting = PaperFormat.allCases.first {
      points * long($0) / own >= PrintFit.smallestPoints
    }
    let tenths = Int((points * 10).rounded())
    let (sv, en) = ("\(tenths / 10),\(tenths % 10)", "\(tenths / 10).\(tenths % 10)")
    return say(
      sv: "glapp: \(name): på \(paper.name) blir den minsta texten \(sv) punkter; "
        + (fitting.map { "välj --page \($0.rawValue)" } ?? "dela upp bilden i flera"),
      en: "glapp: \(name): on \(paper.name) the smallest text is \(en) points; "
        + (fitting.map { "choose --page \($0.rawValue)" } ?? "divide the picture into several"))
  }

  /// Why a file could not be made.
  static func failure(_ name: String, _ failure: PressFailure) -> String {
    let name = TerminalColumns.printable(name)
    switch failure {
    case .missing(let what):
      let package = package(of: what)
      return say(
        sv: "glapp: \(name) kan inte göras: \(what) finns inte på den här datorn; installera "
          + "\(package) (i Debian: sudo apt-get install \(package))",
        en: "glapp: \(name) cannot be made: \(what) is not on this computer; install \(package) "
          + "(on Debian: sudo apt-get install \(package))")
    case .noFace(let family):
      return say(
        sv: "glapp: typsnittet \(family) finns inte på den här datorn och kan inte läggas i "
          + "bilderna; installera fonts-inter",
        en: "glapp: the typeface \(family) is not on this computer and cannot be put into the "
          + "pictures; install fonts-inter")
    case .refused(let words):
      return say(
        sv: "glapp: \(name) kunde inte göras: \(words)",
        en: "glapp: \(name) could not be made: \(words)")
    case .timedOut:
      return say(
        sv: "glapp: \(name) tog för lång tid och är inte gjord; bilden finns som svg",
        en: "glapp: \(name) took too long and is not made; the picture is there as svg")
    case .broke:
      return say(
        sv: "glapp: \(name) är inte gjord: biblioteket som gör pdf och png gick sönder; bilden "
          + "finns som svg",
        en: "glapp: \(name) is not made: the library that makes pdf and png broke down; the "
          + "picture is there as svg")
    case .notStarted(let words):
      return say(
        sv: "glapp: \(name) är inte gjord: kunde inte starta en process (\(words))",
        en: "glapp: \(name) is not made: could not start a process (\(words))")
    }
  }

  /// Files whose letters are not those that were measured.
  static var otherFace: String {
    say(
      sv: "glapp: typsnittet Inter, som bilderna är mätta med, finns inte på den här datorn; pdf "
        + "och png har ett annat, och text kan stå snävare (i Debian: installera fonts-inter)",
      en: "glapp: the typeface Inter, which pictures are measured with, is not on this computer; "
        + "pdf and png have another, and text may stand tighter (on Debian: install fonts-inter)")
  }

  /// The Debian package that a library or one of its functions comes with.
  private static func package(of what: String) -> String {
    if what.hasPrefix("libcairo") || what.hasPrefix("cairo") { return "libcairo2" }
    if what.hasPrefix("libfontconfig") || what.hasPrefix("Fc") { return "libfontconfig1" }
    if what.hasPrefix("libharfbuzz") || what.hasPrefix("hb_") { return "libharfbuzz-subset0" }
    return "librsvg2-2"
  }

  /// `32 767` in Swedish, `32,767` in English.
  private static func number(_ value: Double) -> String {
    var digits = Array(String(Int(value)))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(contentsOf: CommandLanguage.current == .swedish ? "\u{A0}" : ",", at: place)
      place -= 3
    }
    return String(digits)
  }

  /// Two decimals at most, with a point, as options are written.
  private static func decimal(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
