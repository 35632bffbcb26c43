// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel

/// The words of the prompt, in both languages and with or without their dots.
enum ScribeWords {
  /// The order, answer or setting that a whole line is; nil for anything else. A slash before it
  /// makes sure of it: `/undo`.
  static func order(_ line: String) -> ScribeLine? {
    let isSure = line.first == "/"
    let text = isSure ? ScribeText.trimmed(line.dropFirst()) : line
    let folded = ScribeText.folded(text).split { $0.isWhitespace }.joined(separator: " ")
    var plain = folded
    while let last = plain.last, ".!".contains(last), plain.count > 1 { plain.removeLast() }
    if let order = orders[plain] { return order }
    // `undo 3`
    if let space = plain.lastIndex(of: " "), let number = Int(plain[plain.index(after: space)...]),
      (1...50).contains(number), let order = orders[String(plain[..<space])]
    {
      switch order {
      case .order(.undo): return .order(.undo(number))
      case .order(.redo): return .order(.redo(number))
      default: break
      }
    }
    return setting(text, isSure: isSure)
  }

  /// The word or words of each order, folded.
  static let orders: [String: ScribeLine] = {
    var all: [String: ScribeLine] = [:]
    func add(_ words: String, _ line: ScribeLine) {
      for word in words.split(separator: ",") { all[String(word)] = line }
    }
    add("angra,undo,u,angra det,ta tillbaka", .order(.undo(1)))
    add("gor om,redo,r,gor om det", .order(.redo(1)))
    add("hjalp,help,h,man", .order(.help))
    add("?,koder,kod,codes,code,visa koder", .order(.codes))
    add("forval,defaults,status", .order(.defaults))
    add("kallor,kallorna,sources", .order(.sources))
    add("resor,resorna,journeys", .order(.journeys))
    add("sluta,slut,quit,exit,q,:q,avsluta,bye", .order(.end))
    add("rita,draw,rita om", .order(.draw))
    add("ja,j,yes,y", .reply(true))
    add("nej,n,no", .reply(false))
    return all
  }()

  // MARK: - Settings

  private static let settings: [String: ScribeSetting] = [
    "kalla": .source, "kallan": .source, "source": .source, "fran": .source,
    "org": .speaker, "organisation": .speaker, "organization": .speaker, "vem": .speaker,
    "who": .speaker, "sagt av": .speaker, "said by": .speaker, "roll": .speaker, "role": .speaker,
    "resa": .journey, "resan": .journey, "journey": .journey,
  ]

  private static func setting(_ text: String, isSure: Bool) -> ScribeLine? {
    var cursor = ScribeCursor(text)
    var word = cursor.take { $0.isLetter }
    let folded = ScribeText.folded(word)
    if folded == "sagt" || folded == "said" {
      cursor.skipSpaces()
      word += " " + cursor.take { $0.isLetter }
    }
    guard let setting = settings[ScribeText.folded(word)] else { return nil }
    let hadSpace = cursor.next?.isWhitespace == true
    cursor.skipSpaces()
    var isPlain = !isSure
    if let next = cursor.next, next == ":" || next == "=" {
      cursor.advance()
      isPlain = false
    } else if !hadSpace, cursor.rest.contains(where: { !"?.!".contains($0) }) {
      // `source.S4 …` and the like
      return nil
    }
    let (value, wasQuoted) = ScribeText.unquoted(ScribeText.trimmed(cursor.rest[...]))
    // Nothing but the word is a question about it; `who?` too.
    if value.allSatisfy({ "?.!".contains($0) }) {
      return .setting(setting, value: "", isPlain: isPlain)
    }
    return .setting(setting, value: value, isPlain: isPlain && !wasQuoted)
  }

  // MARK: - Kinds

  /// `need: text`: what the word before the colon says that it is.
  static func labelled(_ text: String) -> (sign: ScribeRemark.Sign, rest: String)? {
    var cursor = ScribeCursor(text)
    let word = cursor.take { $0.isLetter }
    guard let sign = kinds[ScribeText.folded(word)] else { return nil }
    cursor.skipSpaces()
    guard cursor.next == ":" else { return nil }
    cursor.advance()
    let rest = ScribeText.trimmed(cursor.rest[...])
    return rest.isEmpty ? nil : (sign, rest)
  }

  /// The words of the language for what a scribe writes down, folded.
  static let kinds: [String: ScribeRemark.Sign] = {
    let all: [(ElementKind, ScribeRemark.Sign)] = [
      (.pain, .pain), (.gain, .gain), (.need, .need), (.question, .question),
      (.opportunity, .opportunity), (.bridge, .bridge), (.slip, .slip),
    ]
    var kinds: [String: ScribeRemark.Sign] = [:]
    for (kind, sign) in all {
      guard let row = CompiledSchema.current.elementRow(kind) else { continue }
      kinds[ScribeText.folded(row.english)] = sign
      kinds[ScribeText.folded(row.swedish)] = sign
    }
    return kinds
  }()
}
