// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import GlappScribe

/// What a line says, however hastily it was typed.
@Suite("Scribe lines")
struct ScribeReaderTests {
  /// A line of the table: what is typed, and what it is read as.
  struct Row: CustomTestStringConvertible {
    let typed: String
    let read: ScribeLine
    var testDescription: String { typed }

    init(_ typed: String, _ read: ScribeLine) {
      self.typed = typed
      self.read = read
    }

    /// A remark at a code.
    init(
      _ typed: String, _ code: String, _ sign: ScribeRemark.Sign, _ text: String,
      severity: Int? = nil, journey: String? = nil, speaker: String? = nil
    ) {
      self.typed = typed
      read = .remark(
        ScribeRemark(
          target: .code(code, journey: journey), sign: sign, text: text, severity: severity,
          speaker: speaker))
    }
  }

  private static func feeling(_ one: Int, _ other: Int? = nil) -> ScribeRemark.Sign {
    .feeling(ScribeFeeling(one, other))
  }

  static let remarks: [Row] = [
    Row("S4 ! ingen ringer", "S4", .pain, "ingen ringer"),
    Row("S4 + blir trodd", "S4", .gain, "blir trodd"),
    Row("S4 ? hur länge", "S4", .question, "hur länge"),
    Row("G1 > ringer före", "G1", .bridge, "ringer före"),
    Row("s4!text", "S4", .pain, "text"),
    Row("  s4  !   text  ", "S4", .pain, "text"),
    Row("S4!!! text", "S4", .pain, "text"),
    Row("s 4 ! text", "S4", .pain, "text"),
    Row("S04 ! text", "S4", .pain, "text"),
    Row("! S4 text", "S4", .pain, "text"),
    Row("!s4: text", "S4", .pain, "text"),
    Row("S4: ! text", "S4", .pain, "text"),
    Row("- S4 ! text", "S4", .pain, "text"),
    Row("3. S4 ! text", "S4", .pain, "text"),
    Row("S4 ! \"text\"", "S4", .pain, "text"),
    Row("S4 ! ”text”", "S4", .pain, "text"),
    Row("S4 ! hon sade \"nej\" igen", "S4", .pain, "hon sade \"nej\" igen"),
    Row("S4 ! \"nej\" och \"jo\"", "S4", .pain, "\"nej\" och \"jo\""),
    Row("S4 ! åäö 🙂 Ä", "S4", .pain, "åäö 🙂 Ä"),
    Row("S4\u{A0}! text", "S4", .pain, "text"),
    Row("S4！text", "S4", .pain, "text"),
    Row("g2->text", "G2", .bridge, "text"),
    Row("g2 → text", "G2", .bridge, "text"),
    Row("way.S4 ! text", "S4", .pain, "text", journey: "way"),
    Row("min-resa.s4!text", "S4", .pain, "text", journey: "min-resa"),
    Row("S4 ! text @fk", "S4", .pain, "text", speaker: "fk"),
    Row("S4 ! text @af.handlaggare", "S4", .pain, "text", speaker: "af.handlaggare"),
    Row("S4 ! skriv till a@b.se", "S4", .pain, "skriv till a@b.se"),
    Row("S4", "S4", .look, ""),
    Row("s4.", "S4", .look, ""),
    Row("S4 text", "S4", .slip, "text"),
    Row("S4: text", "S4", .slip, "text"),
    Row("S4 - text", "S4", .minus, "text"),
    Row("S4 −  text", "S4", .minus, "text"), Row("S4 -text", "S4", .slip, "text"),
    Row("S4 – 2 veckor", "S4", .slip, "2 veckor"),
    Row("S4 lapp: text", "S4", .slip, "text"),
    Row("S4 behov: att få veta", "S4", .need, "att få veta"),
    Row("S4 Smärtpunkt: text", "S4", .pain, "text"),
    Row("S4 hojdpunkt: text", "S4", .gain, "text"),
    Row("S4 opportunity: how might we", "S4", .opportunity, "how might we"),
    Row("S4 behov av vila", "S4", .slip, "behov av vila"),
    Row("S4 idé: text", "S4", .labelled("idé", meant: ["opportunity"]), "text"),
    Row("S4 smartpunk: text", "S4", .labelled("smartpunk", meant: ["pain"]), "text"),
    Row("S4 insikt: text", "S4", .labelled("insikt", meant: []), "text"),
    Row("S4 Anna: text", "S4", .slip, "Anna: text"),
    Row("S4 kl 12: text", "S4", .slip, "kl 12: text"),
    Row("S4 !4 text", "S4", .pain, "text", severity: 4),
    Row("S4!5: text", "S4", .pain, "text", severity: 5),
    Row("S4 ! 4 personer", "S4", .pain, "4 personer"),
    Row("S4 !6 personer", "S4", .offScale(6), "personer"),
    Row("S4!0: text", "S4", .offScale(0), "text"), Row("S4 ! 7 veckor", "S4", .pain, "7 veckor"),
    Row("S4 !12 veckor", "S4", .pain, "12 veckor"),
    Row("S4 !2:a gången", "S4", .pain, "a gången", severity: 2),
    Row("S4 -2", "S4", feeling(-2), ""),
    Row("s4 −2", "S4", feeling(-2), ""),
    Row("s4-2", "S4", feeling(-2), ""),
    Row("S4 +1", "S4", feeling(1), ""),
    Row("S4 0", "S4", feeling(0), ""),
    Row("S4 -2..-1", "S4", feeling(-2, -1), ""),
    Row("S4 -1 för att ingen ringer", "S4", feeling(-1), "för att ingen ringer"),
    Row("S4 2", "S4", .bareNumber(2), ""),
    Row("S4 +2 till", "S4", .feelingOrGain(ScribeFeeling(2)), "till"),
    Row("S4 + 2 till", "S4", .gain, "2 till"),
    Row("S4 -12", "S4", .slip, "12"),
    Row("S4 2 veckor", "S4", .slip, "2 veckor"),
  ]

  static let others: [Row] = [
    Row("", .blank), Row("   ", .blank), Row("-", .blank), Row("rita", .order(.draw)),
    Row("källor", .order(.sources)), Row("resor", .order(.journeys)),
    Row("2", .number(2)), Row(" 14 ", .number(14)),
    Row("ja", .reply(true)), Row("Nej", .reply(false)), Row("y", .reply(true)),
    Row("ångra", .order(.undo(1))), Row("Angra", .order(.undo(1))), Row("u", .order(.undo(1))),
    Row("undo 3", .order(.undo(3))), Row("ångra 2", .order(.undo(2))),
    Row("gör om", .order(.redo(1))), Row("GÖR  OM", .order(.redo(1))),
    Row("/redo", .order(.redo(1))),
    Row("?", .order(.codes)), Row("koder", .order(.codes)), Row("hjälp!", .order(.help)),
    Row("sluta", .order(.end)), Row("exit", .order(.end)),
    Row("källa", .setting(.source, value: "", isPlain: true)),
    Row("källa?", .setting(.source, value: "", isPlain: true)),
    Row("källa rapport", .setting(.source, value: "rapport", isPlain: true)),
    Row("källa \"Workshop 1\"", .setting(.source, value: "Workshop 1", isPlain: false)),
    Row("källa ”Workshop 1”", .setting(.source, value: "Workshop 1", isPlain: false)),
    Row("kalla: Workshop 1", .setting(.source, value: "Workshop 1", isPlain: false)),
    Row("source -", .setting(.source, value: "-", isPlain: true)),
    Row("vem fk, af", .setting(.speaker, value: "fk, af", isPlain: true)),
    Row("org=fk", .setting(.speaker, value: "fk", isPlain: false)),
    Row("sagt av fk", .setting(.speaker, value: "fk", isPlain: true)),
    Row("resa vagen", .setting(.journey, value: "vagen", isPlain: true)),
    Row("Ingen ringde", .note("Ingen ringde", speaker: nil)),
    Row("• Ingen ringde", .note("Ingen ringde", speaker: nil)),
    Row("\"ångra\"", .note("ångra", speaker: nil)),
    Row("lapp: ångra", .note("ångra", speaker: nil)),
    Row("Ingen ringde @fk", .note("Ingen ringde", speaker: "fk")),
    Row("G7-mötet var bra", .note("G7-mötet var bra", speaker: nil)),
    Row("S4a är fel", .note("S4a är fel", speaker: nil)),
    Row("Vad händer? Ingen vet", .note("Vad händer? Ingen vet", speaker: nil)),
    Row("lappen på dörren", .note("lappen på dörren", speaker: nil)),
    Row("behov: vila", .note("behov: vila", speaker: nil)),
    Row("100 % av dem", .note("100 % av dem", speaker: nil)),
    Row(
      "vantar ! ingen ringer",
      .remark(ScribeRemark(target: .word("vantar"), sign: .pain, text: "ingen ringer"))),
    Row(
      "Nej! Det går inte",
      .remark(ScribeRemark(target: .word("Nej"), sign: .pain, text: "Det går inte"))),
  ]

  @Test(arguments: remarks + others)
  func table(row: Row) {
    #expect(ScribeReader.read(row.typed) == row.read)
  }

  @Test func keysAndMarksOfPasting() {
    #expect(ScribeText("S4 ! te\u{1B}[Dxt") == ScribeText("S4 ! text", isDoubtful: true))
    #expect(ScribeText("\u{1B}[A") == ScribeText("", isDoubtful: true))
    #expect(ScribeText("\u{1B}OA") == ScribeText("", isDoubtful: true))
    #expect(ScribeText("\u{1B}[200~a\u{1B}[201~") == ScribeText("a", isDoubtful: false))
    #expect(ScribeText("a\tb\u{7}\r") == ScribeText("a b", isDoubtful: false))
    #expect(ScribeText("h\u{FFFD}").isDoubtful)
  }
}

extension ScribeText {
  /// What a test expects.
  fileprivate init(_ text: String, isDoubtful: Bool) {
    self = ScribeText(isDoubtful ? text + "\u{FFFD}" : text)
  }
}
