// SPDX-License-Identifier: EUPL-1.2

/// Reads a line of a scribe's who types fast in a noisy room: lower case, missing spaces, the sign
/// before the code, marks of lists and quotes around the text are all understood.
package enum ScribeReader {
  /// What `line` says; any text gives something.
  ///
  /// - Complexity: linear in the line.
  package static func read(_ line: String) -> ScribeLine {
    let whole = PastedNotes.unmarked(line[...])
    guard !whole.isEmpty else { return .blank }
    if let number = Int(whole), (0...99).contains(number) { return .number(number) }
    if let other = ScribeWords.order(whole) ?? ScribeGuesses.order(whole) { return other }
    let (text, speaker) = attributed(whole)
    // What stands between quotes is said, whatever it looks like.
    let (inner, wasQuoted) = ScribeText.unquoted(text)
    if wasQuoted { return .note(inner, speaker: speaker) }
    if var remark = coded(text) ?? signFirst(text) {
      remark.speaker = speaker
      return .remark(remark)
    }
    if let (kind, rest) = ScribeWords.labelled(text), kind == .slip {
      return .note(ScribeText.unquoted(rest).text, speaker: speaker)
    }
    if var remark = named(text) {
      remark.speaker = speaker
      return .remark(remark)
    }
    return .note(text, speaker: speaker)
  }

  /// `text @who`: who said it stands last.
  private static func attributed(_ text: String) -> (text: String, speaker: String?) {
    guard let mark = text.lastIndex(of: "@"), mark > text.startIndex,
      text[text.index(before: mark)].isWhitespace
    else { return (text, nil) }
    let name = text[text.index(after: mark)...]
    guard let first = name.first, first.isLetter, name.allSatisfy({ $0.isIDPart || $0 == "." })
    else { return (text, nil) }
    return (ScribeText.trimmed(text[..<mark]), String(name))
  }

  // MARK: - Codes

  /// `S4 …`, `s4!…`, `way.S4 …`.
  private static func coded(_ text: String) -> ScribeRemark? {
    var cursor = ScribeCursor(text)
    guard let target = code(&cursor) else { return nil }
    return remark(target, &cursor)
  }

  /// `! S4 …`.
  private static func signFirst(_ text: String) -> ScribeRemark? {
    var cursor = ScribeCursor(text)
    guard let sign = sign(&cursor) else { return nil }
    cursor.skipSpaces()
    guard let target = code(&cursor) else { return nil }
    _ = cursor.take { $0.isWhitespace || ":.,".contains($0) }
    return finished(target, sign, cursor)
  }

  /// Takes a code where one stands.
  private static func code(_ cursor: inout ScribeCursor) -> ScribeRemark.Target? {
    var ahead = cursor
    var journey: String?
    // A journey's id before it, with a dot.
    let word = ahead.take { $0.isIDPart }
    if ahead.next == ".", word.first?.isLetter == true, let after = ahead.peek(), after.isLetter {
      ahead.advance()
      journey = word
    } else {
      ahead = cursor
    }
    guard let letter = ahead.next, "sSgG".contains(letter) else { return nil }
    ahead.advance()
    let hadSpace = ahead.next == " "
    if hadSpace { ahead.advance() }
    let digits = ahead.take(atMost: 4) { $0.isPlainDigit }
    guard let number = Int(digits) else { return nil }
    if let next = ahead.next {
      if next.isLetter || next.isNumber || next == "_" || next == "%" { return nil }
      // `G7-meeting` is a word.
      if next == "-", ahead.peek()?.isLetter == true { return nil }
      if next == ".", ahead.peek()?.isLetter == true { return nil }
    }
    if hadSpace {
      var sign = ahead
      sign.skipSpaces()
      guard let next = sign.next, "!?+>！？＋→".contains(next) else { return nil }
    }
    cursor = ahead
    return .code("\(letter.uppercased())\(number)", journey: journey)
  }

  /// What stands after a code.
  private static func remark(
    _ target: ScribeRemark.Target, _ cursor: inout ScribeCursor
  ) -> ScribeRemark {
    cursor.skipSpaces()
    if let next = cursor.next, ":.,;)".contains(next) {
      _ = cursor.take { ":.,;)".contains($0) }
      cursor.skipSpaces()
    }
    if cursor.isAtEnd { return ScribeRemark(target: target, sign: .look, text: "") }
    if let feeling = feeling(target, &cursor) { return feeling }
    if let sign = sign(&cursor) { return finished(target, sign, cursor) }
    if let (sign, rest) = ScribeWords.labelled(cursor.rest) {
      return ScribeRemark(target: target, sign: sign, text: ScribeText.unquoted(rest).text)
    }
    if let (word, meant, rest) = ScribeGuesses.labelled(cursor.rest) {
      return ScribeRemark(
        target: target, sign: .labelled(word, meant: meant), text: ScribeText.unquoted(rest).text)
    }
    // A dash or the like before the text.
    if let next = cursor.next, next.isMinus || next == "—" || next == "=" {
      let isMinus = next == "-" || next == "−"
      cursor.advance()
      let isApart = cursor.next?.isWhitespace == true
      cursor.skipSpaces()
      if cursor.isAtEnd { return ScribeRemark(target: target, sign: .look, text: "") }
      if isMinus, isApart {
        return ScribeRemark(
          target: target, sign: .minus, text: ScribeText.unquoted(cursor.rest).text)
      }
    }
    return ScribeRemark(
      target: target, sign: .slip, text: ScribeText.unquoted(cursor.rest).text)
  }

  /// Takes one sign, and more of the same.
  private static func sign(_ cursor: inout ScribeCursor) -> ScribeRemark.Sign? {
    guard let next = cursor.next else { return nil }
    switch next {
    case "!", "！":
      _ = cursor.take { "!！".contains($0) }
      return .pain
    case "?", "？":
      _ = cursor.take { "?？".contains($0) }
      return .question
    case "+", "＋":
      _ = cursor.take { "+＋".contains($0) }
      return .gain
    case ">", "→":
      cursor.advance()
      return .bridge
    case "-" where cursor.peek() == ">", "=" where cursor.peek() == ">":
      cursor.advance(2)
      return .bridge
    default: return nil
    }
  }

  /// The text after a sign, with how bad it is where a number stands right at the sign.
  private static func finished(
    _ target: ScribeRemark.Target, _ sign: ScribeRemark.Sign, _ cursor: ScribeCursor
  ) -> ScribeRemark {
    var cursor = cursor
    var severity: Int?
    if sign == .pain, let digit = cursor.next, ("1"..."5").contains(digit),
      cursor.peek()?.isWhitespace == true || cursor.peek() == nil || cursor.peek() == ":"
    {
      severity = digit.wholeNumberValue
      cursor.advance()
      _ = cursor.take(atMost: 1) { $0 == ":" }
    }
    var sign = sign
    if sign == .pain, let digit = cursor.next, "06789".contains(digit),
      cursor.peek()?.isWhitespace == true || cursor.peek() == nil || cursor.peek() == ":",
      let value = digit.wholeNumberValue
    {
      sign = .offScale(value)
      cursor.advance()
      _ = cursor.take(atMost: 1) { $0 == ":" }
    }
    cursor.skipSpaces()
    let text = ScribeText.unquoted(ScribeText.trimmed(cursor.rest[...])).text
    return ScribeRemark(target: target, sign: sign, text: text, severity: severity)
  }

  // MARK: - Feelings

  /// `S4 -2`, `S4 +1 somebody helped`, `S4 -2..-1`.
  private static func feeling(
    _ target: ScribeRemark.Target, _ cursor: inout ScribeCursor
  ) -> ScribeRemark? {
    var ahead = cursor
    guard let first = number(&ahead) else { return nil }
    var value = ScribeFeeling(first.number)
    if ahead.next == ".", ahead.peek() == "." {
      ahead.advance(2)
      if ahead.next == "." { ahead.advance() }
      guard let second = number(&ahead) else { return nil }
      value = ScribeFeeling(first.number, second.number)
    }
    if let next = ahead.next, !next.isWhitespace, !":,".contains(next) { return nil }
    _ = ahead.take { $0.isWhitespace || ":,".contains($0) }
    let text = ScribeText.unquoted(ahead.rest).text
    let isSigned = first.isSigned
    guard isSigned || text.isEmpty else { return nil }
    cursor = ahead
    let sign: ScribeRemark.Sign =
      !isSigned && first.number != 0 && value.low == value.high
      ? .bareNumber(first.number)
      : first.isPlus && !text.isEmpty ? .feelingOrGain(value) : .feeling(value)
    return ScribeRemark(target: target, sign: sign, text: text)
  }

  /// One digit with its sign; more of them are no feeling.
  private static func number(
    _ cursor: inout ScribeCursor
  ) -> (number: Int, isSigned: Bool, isPlus: Bool)? {
    var ahead = cursor
    var factor = 1
    var isSigned = false
    if let next = ahead.next, next.isMinus || next == "+" || next == "＋" {
      factor = next.isMinus ? -1 : 1
      isSigned = true
      ahead.advance()
    }
    guard let digit = ahead.next, digit.isPlainDigit, let value = digit.wholeNumberValue,
      ahead.peek()?.isNumber != true
    else { return nil }
    ahead.advance()
    cursor = ahead
    return (factor * value, isSigned, isSigned && factor > 0)
  }

  // MARK: - Ids

  /// `arrive ! text`: a word that may be the id of a step or a gap.
  private static func named(_ text: String) -> ScribeRemark? {
    var cursor = ScribeCursor(text)
    let word = cursor.take { $0.isIDPart || $0 == "." }
    guard let first = word.first, first.isLetter || first == "_", word.last?.isIDPart == true
    else { return nil }
    cursor.skipSpaces()
    guard let sign = sign(&cursor) else { return nil }
    return finished(.word(word), sign, cursor)
  }
}
