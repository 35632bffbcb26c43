// SPDX-License-Identifier: EUPL-1.2

/// The work of `TextWrapper` on one text: its characters, measured once, and how they break.
struct LineBreaker {
  /// One line as a range of characters, with what follows its last one.
  struct Line {
    /// Characters of the line, blanks at its ends left out.
    var range: Range<Int>
    /// A hyphen for a broken word, … where text was cut, or nothing.
    var ending: String
  }

  private let text: MeasuredText
  private let hyphen: Double
  private let ellipsis: Double

  /// Measures `text`, which has been cleaned.
  init(_ text: String, size: Double, weight: FontWeight) {
    self.text = MeasuredText(text, size: size, weight: weight)
    hyphen = TextMetrics.width(of: "-", size: size, weight: weight)
    ellipsis = TextMetrics.width(of: "…", size: size, weight: weight)
  }

  /// Whether the last of `lines` was cut.
  func isCut(_ lines: [Line]) -> Bool { lines.last?.ending == "…" }

  /// How many of `lines` break a word.
  func hyphens(_ lines: [Line]) -> Int {
    // a break without a hyphen inside a word counts too
    lines.count { line in
      line.ending == "-"
        || (line.range.upperBound < text.count && line.ending.isEmpty
          && !isBreak(line.range.upperBound) && !text.isSpace(line.range.upperBound))
    }
  }

  /// The lines as text, with the widest one's width.
  func made(_ lines: [Line]) -> TextWrapper.Lines {
    var width = 0.0
    let texts = lines.map { line in
      width = max(width, text.width(line.range, line.ending))
      return text.text(line.range, line.ending)
    }
    return TextWrapper.Lines(lines: texts, width: width, isCut: isCut(lines))
  }

  /// Fills lines one after the other; linear in what is shown.
  func lines(width: Double, maxLines: Int) -> [Line] {
    var result: [Line] = []
    var start = 0
    while start < text.count {
      if text.isSpace(start) {
        start += 1
        continue
      }
      let (line, next) = line(from: start, width: width)
      if result.count == maxLines - 1, next < text.count {
        result.append(cut(from: start, width: width))
        return result
      }
      result.append(line)
      start = next
    }
    return result
  }

  /// The longest line that begins at `start`, and where the next one begins.
  private func line(from start: Int, width: Double) -> (Line, Int) {
    var end = start
    var broken: Int?
    while end < text.count, text.reach[end + 1] - text.reach[start] <= width + 1e-9 {
      end += 1
      if isBreak(end), fits(start, end, width) { broken = end }
    }
    if end == text.count { return (Line(range: start..<end, ending: ""), end) }
    if text.isSpace(end) { return (Line(range: trimmed(start..<end), ending: ""), end + 1) }
    if let broken {
      let soft = text.isSoftHyphen(broken - 1)
      return (Line(range: trimmed(start..<broken), ending: soft ? "-" : ""), broken)
    }
    return insideWord(start, end, width)
  }

  /// Whether the line `start..<end` fits with the hyphen that a soft one at its end becomes.
  private func fits(_ start: Int, _ end: Int, _ width: Double) -> Bool {
    !text.isSoftHyphen(end - 1) || text.reach[end] - text.reach[start] + hyphen <= width
  }

  /// A line out of a word that does not fit whole; `end` is the first character too many.
  private func insideWord(_ start: Int, _ end: Int, _ width: Double) -> (Line, Int) {
    var last = end
    while last > start + 1, text.reach[last] - text.reach[start] + hyphen > width { last -= 1 }
    let place = WordJoints.best(in: text, from: start, upTo: last) ?? last
    if place > start, takesHyphen(place), text.reach[place] - text.reach[start] + hyphen <= width {
      return (Line(range: start..<place, ending: "-"), place)
    }
    // one character at least, so that there is an end to it
    let plain = max(end, start + 1)
    return (Line(range: start..<plain, ending: ""), plain)
  }

  /// The last line that may be shown, with … for the rest.
  private func cut(from start: Int, width: Double) -> Line {
    var end = start
    while end < text.count, text.reach[end + 1] - text.reach[start] + ellipsis <= width { end += 1 }
    // a whole word is better than a part of one, unless too much is lost
    var word = end
    while word > start, word < text.count, !text.isSpace(word), end - word < 12 {
      word -= 1
    }
    if word > start, word < text.count, text.isSpace(word),
      word - start >= end / 2 - start / 2
    {
      end = word
    }
    while end > start, isDropped(end - 1) { end -= 1 }
    return Line(range: start..<end, ending: "…")
  }

  private func isDropped(_ index: Int) -> Bool {
    text.isSpace(index) || text.is(index, ",") || text.is(index, ".") || text.is(index, ":")
      || text.is(index, ";") || text.is(index, "-") || text.is(index, "–")
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, text.isSpace(end - 1) { end -= 1 }
    return range.lowerBound..<end
  }

  /// Whether a line may end before the character at `index` without breaking a word.
  private func isBreak(_ index: Int) -> Bool {
    guard index > 0, index < text.count else { return false }
    let before = index - 1
    if text.isSpace(before) || text.isSoftHyphen(before) { return true }
    if text.isSpace(index) { return false }
    if text.is(before, "-") || text.is(before, "/") || text.is(before, "–")
      || text.is(before, "—") || text.is(before, "\u{2010}")
    {
      // not between a sign and its number, nor at the beginning of a word
      return index > 1 && !text.isSpace(index - 2) && !text.isNumber(index)
    }
    return text.isIdeograph(before) || text.isIdeograph(index)
  }

  /// A hyphen goes between two letters of a script that knows it.
  private func takesHyphen(_ index: Int) -> Bool {
    func takes(_ index: Int) -> Bool { text.isLetter(index) && text.code(index) < 0x530 }
    return takes(index - 1) && takes(index)
  }
}
