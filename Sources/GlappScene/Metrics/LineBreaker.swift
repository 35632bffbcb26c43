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

  private let characters: [Character]
  /// Width in px of all characters before each, one entry more than there are characters.
  private let reach: [Double]
  private let size: Double
  private let weight: FontWeight
  private let hyphen: Double
  private let ellipsis: Double

  /// Measures `text`, which has been cleaned.
  init(_ text: String, size: Double, weight: FontWeight) {
    characters = Array(text)
    self.size = size
    self.weight = weight
    var sum = 0.0
    var reach = [0.0]
    reach.reserveCapacity(characters.count + 1)
    let unit = size * TextMetrics.margin / 1000
    for character in characters {
      if character != softHyphen {
        sum += Double(TextMetrics.thousandths(character, weight)) * unit
      }
      reach.append(sum)
    }
    self.reach = reach
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
        || (line.range.upperBound < characters.count && line.ending.isEmpty
          && !isBreak(line.range.upperBound) && characters[line.range.upperBound] != " ")
    }
  }

  /// The lines as text, with the widest one's width.
  func made(_ lines: [Line]) -> TextWrapper.Lines {
    var width = 0.0
    let texts = lines.map { line in
      let text =
        String(characters[line.range].filter { $0 != softHyphen }) + line.ending
      width = max(width, TextMetrics.width(of: text, size: size, weight: weight))
      return text
    }
    return TextWrapper.Lines(lines: texts, width: width, isCut: isCut(lines))
  }

  /// Fills lines one after the other; linear in what is shown.
  func lines(width: Double, maxLines: Int) -> [Line] {
    var result: [Line] = []
    var start = 0
    while start < characters.count {
      if characters[start] == " " {
        start += 1
        continue
      }
      let (line, next) = line(from: start, width: width)
      if result.count == maxLines - 1, next < characters.count {
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
    while end < characters.count, reach[end + 1] - reach[start] <= width + 1e-9 {
      end += 1
      if isBreak(end), fits(start, end, width) { broken = end }
    }
    if end == characters.count { return (Line(range: start..<end, ending: ""), end) }
    if characters[end] == " " { return (Line(range: trimmed(start..<end), ending: ""), end + 1) }
    if let broken {
      let soft = characters[broken - 1] == softHyphen
      return (Line(range: trimmed(start..<broken), ending: soft ? "-" : ""), broken)
    }
    return insideWord(start, end, width)
  }

  /// Whether the line `start..<end` fits with the hyphen that a soft one at its end becomes.
  private func fits(_ start: Int, _ end: Int, _ width: Double) -> Bool {
    characters[end - 1] != softHyphen || reach[end] - reach[start] + hyphen <= width
  }

  /// A line out of a word that does not fit whole; `end` is the first character too many.
  private func insideWord(_ start: Int, _ end: Int, _ width: Double) -> (Line, Int) {
    var last = end
    while last > start + 1, reach[last] - reach[start] + hyphen > width { last -= 1 }
    let place = WordJoints.best(in: characters, from: start, upTo: last) ?? last
    if place > start, takesHyphen(place), reach[place] - reach[start] + hyphen <= width {
      return (Line(range: start..<place, ending: "-"), place)
    }
    // one character at least, so that there is an end to it
    let plain = max(end, start + 1)
    return (Line(range: start..<plain, ending: ""), plain)
  }

  /// The last line that may be shown, with … for the rest.
  private func cut(from start: Int, width: Double) -> Line {
    var end = start
    while end < characters.count, reach[end + 1] - reach[start] + ellipsis <= width { end += 1 }
    // a whole word is better than a part of one, unless too much is lost
    var word = end
    while word > start, word < characters.count, characters[word] != " ", end - word < 12 {
      word -= 1
    }
    if word > start, word < characters.count, characters[word] == " ",
      word - start >= end / 2 - start / 2
    {
      end = word
    }
    while end > start, isDropped(characters[end - 1]) { end -= 1 }
    return Line(range: start..<end, ending: "…")
  }

  private func isDropped(_ c: Character) -> Bool {
    c == " " || c == "," || c == "." || c == ":" || c == ";" || c == "-" || c == "–"
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, characters[end - 1] == " " { end -= 1 }
    return range.lowerBound..<end
  }

  /// Whether a line may end before the character at `index` without breaking a word.
  private func isBreak(_ index: Int) -> Bool {
    guard index > 0, index < characters.count else { return false }
    let before = characters[index - 1]
    let after = characters[index]
    if before == " " || before == softHyphen { return true }
    if after == " " { return false }
    switch before {
    case "-", "/", "–", "—", "\u{2010}":
      // not between a sign and its number, nor at the beginning of a word
      return index > 1 && characters[index - 2] != " " && !after.isNumber
    default: return isIdeograph(before) || isIdeograph(after)
    }
  }

  private func isIdeograph(_ c: Character) -> Bool {
    guard let v = c.unicodeScalars.first?.value else { return false }
    return (0x3040...0x30FF).contains(v) || (0x3400...0x9FFF).contains(v)
      || (0x20000...0x3FFFF).contains(v)
  }

  /// A hyphen goes between two letters of a script that knows it.
  private func takesHyphen(_ index: Int) -> Bool {
    func isLetter(_ c: Character) -> Bool {
      guard let v = c.unicodeScalars.first?.value else { return false }
      return c.isLetter && v < 0x530
    }
    return isLetter(characters[index - 1]) && isLetter(characters[index])
  }
}

/// Marks a place where a word may be broken; seen only where it is.
private let softHyphen: Character = "\u{AD}"
