// SPDX-License-Identifier: EUPL-1.2

/// Writes numbers as pictures want them: two decimals at most, no zeros at the end, no `-0`.
///
/// The same on every machine, since no locale and no library of the system is asked.
package enum DecimalText {
  /// Appends `value`, rounded to hundredths; `0` for what is no finite number.
  ///
  /// Beyond ±10¹⁵ the value is held at that limit.
  package static func append(_ value: Double, to bytes: inout [UInt8]) {
    guard value.isFinite else {
      bytes.append(48)
      return
    }
    let hundredths = (min(1e15, max(-1e15, value)) * 100).rounded()
    append(hundredths: Int(hundredths), to: &bytes)
  }

  /// Appends a whole number of hundredths.
  package static func append(hundredths: Int, to bytes: inout [UInt8]) {
    if hundredths < 0 { bytes.append(45) }
    let amount = hundredths.magnitude
    let whole = amount / 100
    let rest = UInt8(amount % 100)
    appendDigits(whole, to: &bytes)
    if rest > 0 {
      bytes.append(46)
      bytes.append(48 + rest / 10)
      if rest % 10 > 0 { bytes.append(48 + rest % 10) }
    }
  }

  private static func appendDigits(_ value: UInt, to bytes: inout [UInt8]) {
    if value < 10 {
      bytes.append(48 + UInt8(value))
      return
    }
    if value < 100 {
      bytes.append(48 + UInt8(value / 10))
      bytes.append(48 + UInt8(value % 10))
      return
    }
    let start = bytes.count
    var left = value
    while left > 0 {
      bytes.append(48 + UInt8(left % 10))
      left /= 10
    }
    bytes[start...].reverse()
  }
}
