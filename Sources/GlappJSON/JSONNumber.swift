// SPDX-License-Identifier: EUPL-1.2

/// Writes floating-point numbers the way JSON readers everywhere understand.
enum JSONNumber {
  /// Appends the shortest decimal that reads back to the same number; `null` when there is none.
  static func append(_ value: Double, to bytes: inout [UInt8]) {
    guard value.isFinite else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    // Swift gives the shortest digits, but changes to an exponent at 2^54 and below 0.0001.
    var text = value.description
    text.withUTF8 { utf8 in
      guard let mark = utf8.firstIndex(of: UInt8(ascii: "e")) else {
        bytes.append(contentsOf: utf8)
        return
      }
      expand(utf8[..<mark], exponent: Int(decimal: utf8[(mark + 1)...]), to: &bytes)
    }
  }

  private static func expand(
    _ mantissa: Slice<UnsafeBufferPointer<UInt8>>, exponent: Int, to bytes: inout [UInt8]
  ) {
    let zero = UInt8(ascii: "0")
    if mantissa.first == UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
    var digits = mantissa.filter { $0 >= zero }
    while digits.count > 1, digits.last == zero { digits.removeLast() }
    if exponent >= 21 || exponent < -7 {
      bytes.append(digits[0])
      if digits.count > 1 {
        bytes.append(UInt8(ascii: "."))
        bytes.append(contentsOf: digits[1...])
      }
      bytes.append(contentsOf: "e\(exponent)".utf8)
    } else if exponent < 0 {
      bytes.append(contentsOf: "0.".utf8)
      bytes.append(contentsOf: repeatElement(zero, count: -exponent - 1))
      bytes.append(contentsOf: digits)
    } else {
      let whole = exponent + 1
      bytes.append(contentsOf: digits.prefix(whole))
      bytes.append(contentsOf: repeatElement(zero, count: max(0, whole - digits.count)))
      bytes.append(UInt8(ascii: "."))
      if digits.count > whole {
        bytes.append(contentsOf: digits[whole...])
      } else {
        bytes.append(zero)
      }
    }
  }
}

extension Int {
  /// The value of a signed run of decimal digits that is known to be short.
  fileprivate init(decimal digits: Slice<UnsafeBufferPointer<UInt8>>) {
    var value = 0
    for digit in digits where digit >= UInt8(ascii: "0") {
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    self = digits.first == UInt8(ascii: "-") ? -value : value
  }
}
