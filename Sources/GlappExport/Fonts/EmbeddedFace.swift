// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// A cut of the typeface as bytes that an SVG carries with it.
package struct EmbeddedFace: Sendable, Hashable {
  package var face: FontFace
  /// A font file: OpenType or TrueType.
  package var bytes: [UInt8]

  package init(_ face: FontFace, _ bytes: [UInt8]) {
    self.face = face
    self.bytes = bytes
  }

  /// The style sheet that makes them known, in `<defs>`.
  static func write(_ faces: [EmbeddedFace], to out: inout XMLBuffer) {
    guard !faces.isEmpty else { return }
    out.raw("<defs><style>\n")
    for one in faces {
      out.raw("@font-face{font-family:Inter;font-weight:")
      out.number(Double(one.face.weight.rawValue))
      out.raw(one.face.isItalic ? ";font-style:italic" : "")
      out.raw(";src:url(data:font/")
      // OpenType with outlines of PostScript begins with its name
      out.raw(one.bytes.starts(with: Array("OTTO".utf8)) ? "otf" : "ttf")
      out.raw(";base64,")
      out.base64(one.bytes)
      out.raw(")}\n")
    }
    out.raw("</style></defs>\n")
  }
}

extension XMLBuffer {
  /// Appends bytes in the 64 letters of RFC 4648, which need no escaping.
  mutating func base64(_ bytes: [UInt8]) {
    let letters = Array(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let two = start + 1 < bytes.count ? bytes[start + 1] : 0
      let three = start + 2 < bytes.count ? bytes[start + 2] : 0
      text.append(letters[Int(bytes[start] >> 2)])
      text.append(letters[Int(bytes[start] & 3) << 4 | Int(two >> 4)])
      text.append(start + 1 < bytes.count ? letters[Int(two & 15) << 2 | Int(three >> 6)] : 61)
      text.append(start + 2 < bytes.count ? letters[Int(three & 63)] : 61)
    }
    raw(ascii: text)
  }
}
