// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// Signs from elsewhere: arrows in other forms, other languages write them and word processors make them
/// of `->`, signs between a word and its value, brackets.
extension Lexer {
  /// An arrow other than `->`, `<->` and `--` at `index`: `-->`, `=>`, `–>`, `<-`, `<=>`. It is read
  /// as the arrow that it looks like, and said once. False where there is none.
  mutating func otherArrow() -> Bool {
    var place = index
    let pointsBack = byte(at: place) == UInt8(ascii: "<")
    if pointsBack { place += 1 }
    let shaft = place
    while place - shaft < 12, case let length = shaftLength(at: place), length > 0 {
      place += length
    }
    guard place > shaft else { return false }
    let pointsOn = byte(at: place) == UInt8(ascii: ">")
    guard pointsOn || pointsBack else { return false }
    if pointsOn { place += 1 }
    let right = pointsBack && pointsOn ? "<->" : "->"
    let isTurned = pointsBack && !pointsOn
    let wayOut =
      isTurned
      ? Bilingual(
        sv: "byt plats på de två och skriv `->`", en: "let the two change places and write `->`")
      : Bilingual(sv: "skriv `\(right)`", en: "write `\(right)`")
    report(
      .otherArrow, index, place, [.text("`\(text(index, place))`"), .both(wayOut)],
      fixes: isTurned ? [] : [fix(index, place, right)])
    token(right == "->" ? .arrow : .bothArrow, length: place - index)
    return true
  }

  /// Reads a `>` alone between two names (`af > fk`) as the arrow it stands for.
  mutating func loneArrow() -> Bool {
    var next = index + 1
    while byte(at: next) == 0x20 { next += 1 }
    guard !flags.contains(.firstOnLine), tokens.last?.kind == .identifier,
      startsIdentifier(at: next)
    else {
      return false
    }
    report(
      .otherArrow, index, index + 1,
      [.text("`>`"), .both(Bilingual(sv: "skriv `->`", en: "write `->`"))],
      fixes: [fix(index, index + 1, "->")])
    token(.arrow, length: 1)
    return true
  }

  /// How long the dash or equals sign at `place` is; 0 where there is none.
  private func shaftLength(at place: Int) -> Int {
    switch byte(at: place) {
    case UInt8(ascii: "-"), UInt8(ascii: "="): return 1
    case 0xE2:
      let (scalar, length) = self.scalar(at: place)
      return scalar == 0x2013 || scalar == 0x2014 || scalar == 0x2212 ? length : 0
    default: return 0
    }
  }

  // MARK: - Signs before a value

  /// Whether the colon at `index` stands between a word and its value (`feeling: -1`), not within an
  /// address (`step:feeling`) or in front of a web address.
  func isValueColon() -> Bool {
    guard let last = tokens.last, last.kind == .identifier, Int(last.end) == index,
      !(byte(at: index + 1) == UInt8(ascii: "/") && byte(at: index + 2) == UInt8(ascii: "/"))
    else { return false }
    return !startsIdentifier(at: index + 1)
  }

  /// A run of `=`, or a `:`, in front of a value: said, and passed over like a space.
  mutating func valueSign() {
    let start = index
    let sign = bytes[index]
    while index < bytes.count, bytes[index] == sign { index += 1 }
    let isTight = !flags.contains(.spaceBefore) && ![0x20, 0x09].contains(byte(at: index))
    flags.insert(.spaceBefore)
    let fix = Diagnostic.Fix(
      Bilingual(sv: "ta bort \(text(start, index))", en: "remove \(text(start, index))"),
      [TextEdit(range: TextRange(start, index), text: isTight ? " " : "")])
    report(.valueSign, start, index, [.text("`\(text(start, index))`")], fixes: [fix])
  }

  // MARK: - Brackets

  /// Text in brackets on one line, said once: without quotes in it, it is one token; else its texts
  /// are read and only the brackets are passed over. False where there is no such bracket.
  mutating func brackets() -> Bool {
    if bracketEnds.remove(index) != nil {
      token(.malformed, length: 1, extra: .faulty)
      return true
    }
    let closer: UInt8
    switch bytes[index] {
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    case UInt8(ascii: "["): closer = UInt8(ascii: "]")
    case UInt8(ascii: "<"): closer = UInt8(ascii: ">")
    default: return false
    }
    var place = index + 1
    var hasQuotes = false
    // Far enough for a remark; a line of a million brackets must not be read a million times.
    while place < min(bytes.count, index + 400), bytes[place] != closer {
      switch bytes[place] {
      case 0x0A, 0x0D, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), bytes[index]:
        return false
      case UInt8(ascii: "\""): hasQuotes = true
      case 0xE2 where (0x201C...0x201E).contains(scalar(at: place).0): hasQuotes = true
      default: break
      }
      place += 1
    }
    guard place < bytes.count, bytes[place] == closer else { return false }
    report(.brackets, index, place + 1, [.text("`\(text(index, place + 1))`")])
    if hasQuotes { bracketEnds.insert(place) }
    token(.malformed, length: hasQuotes ? 1 : place + 1 - index, extra: .faulty)
    return true
  }
}
