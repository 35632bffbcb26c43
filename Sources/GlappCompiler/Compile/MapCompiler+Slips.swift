// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText

/// What people often write in place of an argument, each with a message of its own.
extension MapCompiler {
  /// `feeling 3 by kim`: whose it is stands after another small word, which also begins a statement.
  mutating func reportWrongConnective(
    _ token: Token, _ pattern: ReadyPattern, _ tree: SyntaxTree
  ) -> Bool {
    guard token.kind == .identifier, ["by", "av"].contains(text(token, tree)),
      let of = Connective.all.firstIndex(where: { $0.english == "of" }),
      schema.clauses(of: pattern).contains(where: {
        Int($0.connective) == of + 1 && !$0.kinds.isEmpty
      }),
      cursor.index + 1 < cursor.end,
      [.identifier, .string].contains(tree.tokens[cursor.index + 1].kind)
    else { return false }
    let meant = isSwedish(tree) ? Connective.all[of].swedish : Connective.all[of].english
    let fix = Diagnostic.Fix(
      Bilingual(sv: "skriv \(meant)", en: "write \(meant)"),
      [TextEdit(range: token.range, text: meant)])
    report(
      .unexpectedArgument, token.range,
      [
        .text("`\(text(token, tree))`"), .text("`\(text(cursor.word, tree))`"),
        .both(
          Bilingual(
            sv: "vem det gäller står efter `\(meant)`", en: "whose it is stands after `\(meant)`")),
      ],
      suggestions: [meant], fixes: [fix])
    return true
  }

  /// Another statement that begins at `token` with nothing to part the two: `by officer pain "…"`.
  mutating func reportRunIn(_ token: Token, _ tree: SyntaxTree) -> Bool {
    let first = cursor.index - 1
    guard token.kind == .identifier, token.payload < schema.knownWords,
      tree.tokens[first].offset > cursor.word.offset, tree.tokens[first].kind != .comma,
      schema.row(token.payload, in: context) != nil, mayBegin(cursor.index, tree)
    else { return false }
    cursor.isCutShort = true
    let fix = Diagnostic.Fix(
      Bilingual(sv: "sätt ; före", en: "put ; before"),
      [TextEdit(range: .at(token.offset), text: "; ")])
    report(
      .missingSeparator, token.range,
      [.text("`\(text(token, tree))`"), .text("`\(text(cursor.word, tree))`")], fixes: [fix])
    return true
  }

  /// Whether what follows the token at `index` goes with a statement that begins there.
  private func mayBegin(_ index: Int, _ tree: SyntaxTree) -> Bool {
    guard index + 1 < cursor.end else { return true }
    switch tree.tokens[index + 1].kind {
    case .identifier, .string, .multilineString, .number, .percent, .date, .malformed: return true
    default: return false
    }
  }

  /// Text that lacks its quotes, or an id of several words before a title.
  mutating func reportUnquoted(
    _ token: Token, _ pattern: ReadyPattern, _ expected: ReadyPart?, _ tree: SyntaxTree
  ) -> Bool {
    guard token.kind == .identifier || token.kind == .number, let expected, expected.takesText
    else { return false }
    var start = cursor.index
    let isAfterID =
      schema.positional(of: pattern).first?.isIdentity == true
      && start > 0 && tree.tokens[start - 1].kind == .identifier
      && tree.tokens[start - 1].offset > cursor.word.offset
    if isAfterID { start -= 1 }
    let end = plainEnd(from: cursor.index, pattern, tree)
    guard end > cursor.index else { return false }
    let range = tree.tokens[start].range.joined(with: tree.tokens[end - 1].range)
    let written = tree.source.string(range)
    if end < cursor.end, tree.tokens[end].kind == .string,
      tree.tokens[end].flags.contains(.faulty)
    {
      // Its opening quote is missing, and that is said.
      cursor.isFaulty = true
      return true
    }
    if isAfterID, end < cursor.end, tree.tokens[end].kind == .string {
      let one = tree.tokens[start..<end].map { text($0, tree) }.joined(separator: "-")
      let fix = Diagnostic.Fix(
        Bilingual(sv: "skriv \(one)", en: "write \(one)"), [TextEdit(range: range, text: one)])
      report(.splitID, range, [.text("`\(written)`"), .text("`\(one)`")], fixes: [fix])
      return true
    }
    guard end - start > 1, end == cursor.end || tree.tokens[end].kind == .identifier else {
      return false
    }
    let fix = Diagnostic.Fix(
      Bilingual(sv: "sätt citattecken", en: "put quotes"),
      [TextEdit(range: range, text: "\"\(written)\"")])
    report(.unquotedText, range, [.text("`\"\(written)\"`")], fixes: [fix])
    return true
  }

  /// Where a run of plain words ends: before the end, a quote, a sign, or a connective that the
  /// statement knows, followed by a name.
  private func plainEnd(from start: Int, _ pattern: ReadyPattern, _ tree: SyntaxTree) -> Int {
    var place = start
    while place < cursor.end {
      let token = tree.tokens[place]
      guard token.kind == .identifier || token.kind == .number else { break }
      if place > start, token.kind == .identifier,
        schema.clause(spelledBy: token.payload, of: pattern) != nil
      {
        break
      }
      place += 1
    }
    return place
  }

  /// A date in another form than `2024-05-03`, where a date is wanted.
  mutating func reportDate(_ token: Token, _ expected: ReadyPart?, _ tree: SyntaxTree) -> Bool {
    guard let expected, expected.takesDate else { return false }
    let last = tree.tokens[cursor.end - 1]
    let range = token.range.joined(with: last.range)
    guard range.end - range.start <= 40 else { return false }
    let written = tree.source.string(range)
    guard let iso = DateGuess.iso(written) else { return false }
    let fix = Diagnostic.Fix(
      Bilingual(sv: "skriv \(iso)", en: "write \(iso)"), [TextEdit(range: range, text: iso)])
    report(.otherDate, range, [.text(written), .text(iso)], fixes: [fix])
    return true
  }

  /// Says only the decimal number where the lexer offered a list too, but one number is wanted.
  mutating func sharpen(_ token: Token, _ part: ReadyPart, _ tree: SyntaxTree) {
    guard !isTrial, !decimalCommas.isEmpty, !part.takesNumbers else { return }
    let place = Place(file: cursor.file, range: token.range)
    guard let index = decimalCommas[place] else { return }
    diagnostics.replace(
      index, with: DecimalComma.diagnostic(text(token, tree), at: place, fitsOne: true))
  }

  /// A range from `first` to `last` that runs from the higher to the lower.
  mutating func reportBackwards(_ first: Token, _ last: Token, _ tree: SyntaxTree) {
    let range = first.range.joined(with: last.range)
    var ends = [text(last, tree), text(first, tree)]
    // `60..30%`: the sign stands last.
    if ends[0].hasSuffix("%"), !ends[1].hasSuffix("%") {
      ends = [String(ends[0].dropLast()), ends[1] + "%"]
    }
    let turned = ends.joined(separator: "..")
    let fix = Diagnostic.Fix(
      Bilingual(sv: "skriv \(turned)", en: "write \(turned)"),
      [TextEdit(range: range, text: turned)])
    report(
      .backwardsRange, range, [.text("`\(tree.source.string(range))`"), .text("`\(turned)`")],
      fixes: [fix])
  }

  /// A list whose parts are joined by a space or by `and`: `by officer and chef`.
  mutating func reportMissingComma(_ token: Token, _ tree: SyntaxTree) -> Bool {
    guard cursor.endsInList, token.kind == .identifier else { return false }
    let before = tree.tokens[cursor.index - 1]
    var item = cursor.index
    if Self.joints.contains(text(token, tree).lowercased()) { item += 1 }
    guard before.kind == .identifier, item < cursor.end, tree.tokens[item].kind == .identifier
    else { return false }
    // A text after it shows that something else was begun.
    if item + 1 < cursor.end, ![.identifier, .comma].contains(tree.tokens[item + 1].kind) {
      return false
    }
    let range = token.range.joined(with: tree.tokens[item].range)
    let right = text(before, tree) + ", " + text(tree.tokens[item], tree)
    let fix = Diagnostic.Fix(
      Bilingual(sv: "skriv \(right)", en: "write \(right)"),
      [TextEdit(range: before.range.joined(with: tree.tokens[item].range), text: right)])
    let rule =
      cursor.endsInReferences
      ? Bilingual(
        sv: " om det är två; ett id är ett enda ord", en: " if they are two; an id is one word")
      : Bilingual(sv: "", en: "")
    report(.missingComma, range, [.text("`\(right)`"), .both(rule)], fixes: [fix])
    return true
  }

  /// `vet inte`, `don't know`, `bortfall` where a value may be said to be unknown or missing.
  mutating func reportAbsence(_ token: Token, _ expected: ReadyPart?, _ tree: SyntaxTree) -> Bool {
    guard token.kind == .identifier, let expected else { return false }
    var written = text(token, tree).lowercased()
    var last = token
    if cursor.index + 1 < cursor.end, tree.tokens[cursor.index + 1].kind == .identifier {
      let both = written + "-" + text(tree.tokens[cursor.index + 1], tree).lowercased()
      if Self.unknowns.contains(both) || Self.missings.contains(both) {
        written = both
        last = tree.tokens[cursor.index + 1]
      }
    }
    let isSwedish = isSwedish(tree)
    var meant: String?
    for type in schema.details(of: expected).types {
      switch type {
      case .unknown where Self.unknowns.contains(written): meant = isSwedish ? "okänt" : "unknown"
      case .missing where Self.missings.contains(written): meant = isSwedish ? "saknas" : "missing"
      default: continue
      }
    }
    guard let meant else { return false }
    let range = token.range.joined(with: last.range)
    let fix = Diagnostic.Fix(
      Bilingual(sv: "skriv \(meant)", en: "write \(meant)"), [TextEdit(range: range, text: meant)])
    let described = description(expected)
    report(
      .unexpectedArgument, range,
      [
        .text("`\(tree.source.string(range))`"), .text("`\(text(cursor.word, tree))`"),
        .both(
          Bilingual(
            sv: "här behövs \(described.swedish)", en: "here \(described.english) is needed")),
      ],
      suggestions: [meant], fixes: [fix])
    return true
  }

  /// What people say who were asked and do not know; two words are joined by a hyphen.
  private static let unknowns: Set<String> = [
    "vet-inte", "vet-ej", "vetinte", "vetej", "oklart", "ovisst", "dont-know", "not-known",
    "unclear", "unsure",
  ]
  /// What people say of a value that is not there.
  private static let missings: Set<String> = [
    "saknar", "bortfall", "ingen-uppgift", "uppgift-saknas", "finns-inte", "finns-ej", "none",
    "no-data", "na", "absent",
  ]

  /// What people join the last two of a list with.
  private static let joints: Set<String> = ["och", "samt", "eller", "and", "or"]

  /// For a title that is missing after an id: the statement with one, since what stands there was
  /// meant as either.
  func titled(_ part: ReadyPart, _ tree: SyntaxTree) -> Bilingual? {
    guard part.isTitle else { return nil }
    var place = min(cursor.index, cursor.end) - 1
    while place > 0, tree.tokens[place].offset > cursor.word.offset { place -= 1 }
    guard place + 1 < cursor.end, tree.tokens[place + 1].kind == .identifier else { return nil }
    let word = text(cursor.word, tree)
    let id = text(tree.tokens[place + 1], tree)
    let line = id.first?.isUppercase == true ? "\(word) \"\(id)\"" : "\(word) \(id) \"…\""
    let shown = Fact.text("`\(line)`")
    return Bilingual(sv: shown.worded(in: .swedish), en: shown.worded(in: .english))
  }
}
