// SPDX-License-Identifier: EUPL-1.2

/// Breaks text into lines that fit a width, by our own metrics.
///
/// Lines break at spaces, then after hyphens and slashes, and inside words that are longer than a
/// line: at a joint of the word with a hyphen where one is found. Characters that people see as one
/// stay whole. Control characters, line breaks and direction overrides do not get through.
package enum TextWrapper {
  /// Lines with what one needs to know about them.
  package struct Lines: Sendable, Hashable {
    /// Top to bottom, without spaces at their ends.
    package var lines: [String]
    /// The width of the widest, in px.
    package var width: Double
    /// Whether text was left out and replaced by ….
    package var isCut: Bool
  }

  /// Breaks `text` into at most `maxLines` lines of at most `width` px.
  ///
  /// A line is wider only where a single character is. `balanced` evens the lines out where that
  /// costs no further line. No lines for text that holds nothing to be seen.
  package static func wrap(
    _ text: String, width: Double, size: Double, weight: FontWeight = .regular,
    maxLines: Int = .max, balanced: Bool = false
  ) -> Lines {
    let breaker = LineBreaker(clean(text), size: size, weight: weight)
    let greedy = breaker.lines(width: width, maxLines: max(1, maxLines))
    guard balanced, greedy.count > 1, !breaker.isCut(greedy) else { return breaker.made(greedy) }
    // the narrowest width that needs no more lines and breaks no word the wide one left whole
    var low = width / Double(greedy.count) * 0.8
    var high = width
    var best = greedy
    for _ in 0..<10 {
      let middle = (low + high) / 2
      let tried = breaker.lines(width: middle, maxLines: greedy.count)
      if !breaker.isCut(tried), breaker.hyphens(tried) <= breaker.hyphens(greedy) {
        best = tried
        high = middle
      } else {
        low = middle
      }
    }
    return breaker.made(best)
  }

  /// One line: `text` cleaned, and cut with … if it is wider than `width` px.
  package static func fit(
    _ text: String, width: Double, size: Double, weight: FontWeight = .regular
  ) -> Lines {
    wrap(text, width: width, size: size, weight: weight, maxLines: 1)
  }

  /// The text without what must not reach a picture: controls, line breaks, direction overrides.
  ///
  /// Runs of blanks become one space; those at the ends go. Non-breaking spaces stay.
  package static func clean(_ text: String) -> String {
    isClean(text) ? text : rebuilt(text)
  }

  /// The same, worked out scalar by scalar.
  static func rebuilt(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var blank = false
    var soft = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09...0x0D, 0x85, 0x2028, 0x2029, 0x1680, 0x2000...0x200A, 0x205F, 0x3000:
        blank = !out.isEmpty
        continue
      case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
        0xFFF9...0xFFFB:
        continue
      case 0xAD:
        // a soft hyphen means something between two letters only
        soft = !out.isEmpty && !blank
        continue
      default:
        // the two last code points of each plane are no characters
        if scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value) {
          continue
        }
      }
      if blank { out.append(" ") } else if soft { out.append("\u{AD}") }
      (blank, soft) = (false, false)
      out.append(scalar)
    }
    return String(out)
  }

  /// Whether nothing would be cleaned away, where that can be told at a glance: nearly all texts.
  private static func isClean(_ text: String) -> Bool {
    let answer = text.utf8.withContiguousStorageIfAvailable { bytes in
      var last: UInt8 = 0x20
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch byte {
        case 0x20 where last != 0x20: index += 1
        case 0x21...0x7E: index += 1
        case 0xC2 where next >= 0xA0 && next != 0xAD: index += 2
        case 0xC3...0xDF: index += 2
        case 0xE2 where isSign(next, index + 2 < bytes.count ? bytes[index + 2] : 0): index += 3
        default: return false
        }
        last = byte
      }
      return last != 0x20 || bytes.isEmpty
    }
    return answer ?? false
  }

  /// Whether 0xE2 and these two bytes are a dash, a quotation mark, an arrow or the like, rather
  /// than a blank or something that is not seen.
  private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: return (0x8C...0xA7).contains(third) || third >= 0xAF
    case 0x81: return false
    default: return true
    }
  }
}
