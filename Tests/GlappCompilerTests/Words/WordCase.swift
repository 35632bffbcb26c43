// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

@testable import GlappCompiler

/// One statement made from a row of the schema, and what it must become in the model.
struct WordCase {
  let row: WordRow
  /// The parent; `.map` for top level and for the block of the map.
  let parent: ElementKind
  let language: Language
  /// Which samples it takes, counted through all that its parts may be.
  let number: Int
  /// Whether what may be left out is there.
  let isFull: Bool

  /// The word with its arguments.
  private(set) var head = ""
  /// What its slots must hold, as `role value`.
  private(set) var slots: [String] = []
  private(set) var title: String?
  private(set) var id: String?

  init(
    _ row: WordRow, in parent: ElementKind, _ language: Language, number: Int, isFull: Bool,
    serial: Int
  ) {
    self.row = row
    self.parent = parent
    self.language = language
    self.number = number
    self.isFull = isFull
    var words = [row.spelling(language)]
    for (connective, part) in SlotPattern(row.slots).written where isFull || !part.isOptional {
      switch part.types[0] {
      case .id:
        id = "id\(serial)"
        words.append("id\(serial)")
        continue
      case .title:
        title = "Titel \(serial)"
        words.append("\"Titel \(serial)\"")
        continue
      default: break
      }
      if let connective, let both = Connective.all.first(where: { $0.english == connective }) {
        words.append(language == .swedish ? both.swedish : both.english)
      }
      let samples = part.types.flatMap { Self.samples($0, language) }
      var chosen = [samples[number % samples.count]]
      if part.isList, chosen[0].mayRepeat { chosen.append(chosen[0]) }
      words.append(chosen.map(\.text).joined(separator: ", "))
      slots += chosen.map { "\(part.role) \($0.value)" }
    }
    head = words.joined(separator: " ")
  }

  /// How many cases it takes to try all that the parts of a row may be.
  static func count(_ row: WordRow) -> Int {
    SlotPattern(row.slots).written.map { _, part in
      part.types.reduce(0) { $0 + samples($1, .english).count }
    }.max() ?? 1
  }

  /// The statement, with how its value is known where it may say so.
  var text: String { hasBasis ? head + " { " + known + " }" : head }

  /// Whether the statement says how it is known.
  var hasBasis: Bool { row.block != .none && row.word != .map }

  private var known: String {
    language == .swedish
      ? "grund tolkat; anteckning \"Så\"; från gsource"
      : "basis interpreted; note \"Så\"; from gsource"
  }

  /// The statement within what it must stand in.
  func wrapped(serial: Int) -> String { Self.wrap(text, in: parent, language, serial) }

  private static func wrap(
    _ text: String, in kind: ElementKind, _ language: Language, _ serial: Int
  ) -> String {
    guard kind != .map, let row = Schema.current.rows.first(where: { $0.role == .element(kind) })
    else { return text }
    let outer = row.parents.holds(.map) ? ElementKind.map : row.parents.members[0]
    let around = WordCase(row, in: outer, language, number: 0, isFull: false, serial: serial)
    return wrap("\(around.head) {\n\(text)\n}", in: outer, language, serial)
  }

  // MARK: - Samples

  /// Something written and what it becomes.
  private struct Sample {
    let text: String
    let value: String
    var mayRepeat = false
  }

  private static func samples(_ type: SlotType, _ language: Language) -> [Sample] {
    func both(_ sv: String, _ en: String) -> String { language == .swedish ? sv : en }
    switch type {
    case .id, .title: return [Sample(text: "", value: "")]
    case .ref(let kinds): return [Sample(text: ground(kinds), value: "-> " + ground(kinds))]
    case .refs(let kinds):
      return [Sample(text: ground(kinds), value: "-> " + ground(kinds), mayRepeat: true)]
    case .number(let scale), .integer(let scale):
      let most = scale.map { Int($0.upperBound) } ?? 7
      return [Sample(text: "\(most)", value: "\(Double(most))")]
    case .numbers:
      return [
        Sample(text: "7", value: "7.0", mayRepeat: true),
        Sample(text: both("saknas", "missing"), value: "missing"),
      ]
    case .percent: return [Sample(text: "30%", value: "30.0%")]
    case .range: return [Sample(text: "2..3", value: "2.0..3.0 none")]
    case .duration:
      return [
        Sample(text: both("3 veckor", "3 weeks"), value: "3.0..3.0 week"),
        Sample(text: both("2..4 dagar", "2..4 days"), value: "2.0..4.0 day"),
      ]
    case .date:
      return [
        Sample(text: "2022-02", value: "date 2022-02"),
        Sample(text: "2022-02-11", value: "date 2022-02-11"),
      ]
    case .period: return [Sample(text: "2020..2022-03", value: "period 2020 2022-03")]
    case .text: return [Sample(text: "\"En text\"", value: "text En text")]
    case .texts: return [Sample(text: "\"En text\"", value: "text En text", mayRepeat: true)]
    case .name: return [Sample(text: "egetord", value: "name egetord")]
    case .names: return [Sample(text: "egetord", value: "name egetord", mayRepeat: true)]
    case .choice(let all):
      return all.map {
        Sample(text: both($0.swedish, $0.english), value: "choice " + $0.english)
      }
    case .choices(let all):
      return all.map {
        Sample(text: both($0.swedish, $0.english), value: "choice " + $0.english, mayRepeat: true)
      }
    case .arrow:
      return [
        Sample(text: "->", value: "forward"), Sample(text: "<->", value: "both"),
        Sample(text: "--", value: "undirected"),
      ]
    case .sign:
      return [
        Sample(text: "+", value: "plus"), Sample(text: "-", value: "minus"),
        Sample(text: "?", value: "uncertain"),
      ]
    case .unknown: return [Sample(text: both("okänt", "unknown"), value: "unknown")]
    case .missing: return [Sample(text: both("saknas", "missing"), value: "missing")]
    }
  }

  /// The id of something of one of these kinds in `ground`.
  private static func ground(_ kinds: ElementKinds) -> String {
    let kind = grounded.first { kinds.holds($0.kind) }
    return kind?.id ?? "there-is-nothing-of-this-kind"
  }

  /// What references lead to: something of every kind that can be referred to.
  static let ground = #"""
    organisation gorg "O" { unit gunit "U" }
    role grole "R"; person gperson "P"; team gteam "T"; touchpoint gtouch "T"
    source gsource "S" { respondent gresp "R" }
    evidence gevidence "E" from gsource; slip gslip "S"; fact gfact "F"; question gquestion "Q"
    assumption gassumption "A"; lesson glesson "L"; relation-kind gkind "K"
    journey gjourney "J" for gperson { phase gphase "P" { step gstep "S" } }
    pain gpain "P"; gain ggain "G"; need gneed "N"; gap ggap "G"; hinder ghinder "H"
    challenge gchallenge "C"; theme gtheme "T"; insight ginsight "I"; idea gidea "I"
    opportunity gopportunity "O"; criterion gcriterion "C"; rater grater "R"; matrix gmatrix "M"
    factor gfactor "F"; measure gmeasure "M"

    """#

  private static let grounded: [(kind: ElementKind, id: String)] = [
    (.role, "grole"), (.organisation, "gorg"), (.unit, "gunit"), (.person, "gperson"),
    (.team, "gteam"), (.touchpoint, "gtouch"), (.source, "gsource"), (.respondent, "gresp"),
    (.evidence, "gevidence"), (.slip, "gslip"), (.fact, "gfact"), (.question, "gquestion"),
    (.assumption, "gassumption"), (.lesson, "glesson"), (.relationKind, "gkind"),
    (.journey, "gjourney"), (.phase, "gphase"), (.step, "gstep"), (.pain, "gpain"),
    (.gain, "ggain"), (.need, "gneed"), (.gap, "ggap"), (.hinder, "ghinder"),
    (.challenge, "gchallenge"), (.theme, "gtheme"), (.insight, "ginsight"), (.idea, "gidea"),
    (.opportunity, "gopportunity"), (.criterion, "gcriterion"), (.rater, "grater"),
    (.matrix, "gmatrix"), (.factor, "gfactor"), (.measure, "gmeasure"),
  ]
}

extension WordRow {
  /// The word in a language.
  func spelling(_ language: Language) -> String { language == .swedish ? swedish : english }
}
