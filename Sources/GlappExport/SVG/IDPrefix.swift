// SPDX-License-Identifier: EUPL-1.2

/// Turns any text into the beginning of ids: letters of ASCII, digits and hyphens.
enum IDPrefix {
  /// `text` itself where it is fit; else what is left of it and a number made from all of it.
  ///
  /// Two different texts give two different prefixes.
  static func make(_ text: String) -> String {
    var kept: [UInt8] = []
    // FNV-1a
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var changed = text.isEmpty
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        if kept.count < 60 { kept.append(byte) } else { changed = true }
      default:
        changed = true
        if kept.count < 60, kept.last != UInt8(ascii: "-") { kept.append(UInt8(ascii: "-")) }
      }
    }
    let isName = kept.first.map { $0 >= UInt8(ascii: "A") } ?? false
    let body = String(decoding: kept, as: UTF8.self)
    return (isName ? body : "g" + body) + (changed || !isName ? "-" + String(hash, radix: 36) : "")
  }
}
