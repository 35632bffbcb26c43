// SPDX-License-Identifier: EUPL-1.2

/// The characters of a text, as people see them, each measured once.
///
/// Kept as numbers rather than as `Character`s: lines are broken at a dozen widths for each label,
/// and comparing characters would be most of the time that a picture takes.
struct MeasuredText {
  /// The first code point of each character; `many` is set where there are several.
  private let codes: [UInt32]
  /// Where each character begins in `bytes`, one entry more than there are characters.
  private let starts: [Int]
  private let bytes: [UInt8]
  /// Width in px of all characters before each, one entry more than there are characters.
  let reach: [Double]
  /// The same in thousandths of an em, without margin.
  private let thousandths: [Int]
  private let size: Double
  private let weight: FontWeight

  /// Set in `codes` for a character of several code points.
  private static let many: UInt32 = 1 << 31
  private static let softHyphen: UInt32 = 0xAD
  /// Below this every code point is a character by itself.
  private static let firstMark: UInt32 = 0x300

  /// Measures `text`, which has been cleaned.
  init(_ text: String, size: Double, weight: FontWeight) {
    self.size = size
    self.weight = weight
    bytes = Array(text.utf8)
    var (codes, starts): ([UInt32], [Int]) = ([], [])
    codes.reserveCapacity(bytes.count)
    starts.reserveCapacity(bytes.count + 1)
    var place = 0
    var isSimple = true
    for scalar in text.unicodeScalars {
      isSimple = isSimple && scalar.value < Self.firstMark
      codes.append(scalar.value)
      starts.append(place)
      place += UTF8.width(scalar)
    }
    if !isSimple { (codes, starts) = Self.characters(of: text) }
    starts.append(bytes.count)
    var reach = [0.0]
    var thousandths = [0]
    reach.reserveCapacity(starts.count)
    thousandths.reserveCapacity(starts.count)
    let unit = size * TextMetrics.margin / 1000
    var (pixels, sum) = (0.0, 0)
    for (index, code) in codes.enumerated() {
      if code != Self.softHyphen {
        let advance =
          code & Self.many == 0
          ? TextMetrics.thousandths(code, weight)
          : TextMetrics.thousandths(
            String(decoding: bytes[starts[index]..<starts[index + 1]], as: UTF8.self), weight)
        pixels += Double(advance) * unit
        sum += advance
      }
      reach.append(pixels)
      thousandths.append(sum)
    }
    (self.codes, self.starts) = (codes, starts)
    (self.reach, self.thousandths) = (reach, thousandths)
  }

  /// The characters of a text that holds marks, joiners or emoji.
  private static func characters(of text: String) -> (codes: [UInt32], starts: [Int]) {
    var (codes, starts): ([UInt32], [Int]) = ([], [])
    var place = 0
    for character in text {
      let scalars = character.unicodeScalars
      let first = scalars.first?.value ?? 0
      codes.append(scalars.count > 1 ? first | many : first)
      starts.append(place)
      place += character.utf8.count
    }
    return (codes, starts)
  }

  /// How many characters there are.
  var count: Int { codes.count }

  /// The width in px of the characters in `range`, soft hyphens left out, and what follows them.
  func width(_ range: Range<Int>, _ ending: String) -> Double {
    let sum = thousandths[range.upperBound] - thousandths[range.lowerBound]
    let total = sum + (ending.isEmpty ? 0 : TextMetrics.thousandths(ending, weight))
    return Double(total) * size * TextMetrics.margin / 1000
  }

  /// The characters in `range` without soft hyphens, and what follows them.
  func text(_ range: Range<Int>, _ ending: String) -> String {
    let own = bytes[starts[range.lowerBound]..<starts[range.upperBound]]
    guard range.contains(where: { codes[$0] == Self.softHyphen }) else {
      return String(decoding: own, as: UTF8.self) + ending
    }
    var kept: [UInt8] = []
    for index in range where codes[index] != Self.softHyphen {
      kept += bytes[starts[index]..<starts[index + 1]]
    }
    return String(decoding: kept, as: UTF8.self) + ending
  }

  // MARK: - What kind of character

  /// Whether the character is the code point `code` and nothing more.
  func `is`(_ index: Int, _ code: Unicode.Scalar) -> Bool { codes[index] == code.value }

  func isSpace(_ index: Int) -> Bool { codes[index] == 0x20 }

  func isSoftHyphen(_ index: Int) -> Bool { codes[index] == Self.softHyphen }

  /// The first code point.
  func code(_ index: Int) -> UInt32 { codes[index] & ~Self.many }

  /// Whether it is a letter of any script.
  func isLetter(_ index: Int) -> Bool {
    let code = code(index)
    if code < 0x80 { return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7A }
    return Unicode.Scalar(code)?.properties.isAlphabetic ?? false
  }

  /// Whether it stands for a number.
  func isNumber(_ index: Int) -> Bool {
    let code = code(index)
    if code < 0x80 { return code >= 0x30 && code <= 0x39 }
    return Unicode.Scalar(code)?.properties.numericType != nil
  }

  func isIdeograph(_ index: Int) -> Bool {
    let code = code(index)
    guard code >= 0x3040 else { return false }
    return code <= 0x30FF || (0x3400...0x9FFF).contains(code) || (0x20000...0x3FFFF).contains(code)
  }

  /// The letter in lower case as Latin-1 has it; 0 where Latin-1 has none, or no such letter.
  func latinLetter(_ index: Int) -> UInt8 {
    let code = codes[index]
    if code < 0x80 { return UInt8(code >= 0x41 && code <= 0x5A ? code + 0x20 : code) }
    if code >= 0xC0, code < 0xDF, code != 0xD7 { return UInt8(code + 0x20) }
    if code < 0x100 { return UInt8(code) }
    let text = String(decoding: bytes[starts[index]..<starts[index + 1]], as: UTF8.self)
    guard let small = text.lowercased().first else { return 0 }
    if let accented = Self.accented.first(where: { $0.character == small }) { return accented.code }
    let scalars = small.unicodeScalars
    guard scalars.count == 1, let value = scalars.first?.value, value < 0x100 else { return 0 }
    return UInt8(value)
  }

  /// Letters that may be written with a mark of their own behind them.
  private static let accented: [(character: Character, code: UInt8)] = [
    ("å", 0xE5), ("ä", 0xE4), ("ö", 0xF6), ("é", 0xE9), ("ü", 0xFC),
  ]
}
