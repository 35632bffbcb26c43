// SPDX-License-Identifier: EUPL-1.2

/// Whether `needle` stands in `bytes` at `offset`.
func stands(_ needle: [UInt8], in bytes: [UInt8], at offset: Int) -> Bool {
  guard offset >= 0, offset + needle.count <= bytes.count else { return false }
  return bytes[offset..<(offset + needle.count)].elementsEqual(needle)
}

/// The first place of `needle` in `bytes` at or after `first`, in time linear in their sizes
/// (Knuth, Morris and Pratt 1977).
func position(of needle: [UInt8], in bytes: [UInt8], from first: Int) -> Int? {
  guard first >= 0, first + needle.count <= bytes.count else { return nil }
  guard !needle.isEmpty else { return first }
  var border = [0]
  var length = 0
  for byte in needle.dropFirst() {
    while length > 0, needle[length] != byte { length = border[length - 1] }
    if needle[length] == byte { length += 1 }
    border.append(length)
  }
  length = 0
  for place in first..<bytes.count {
    while length > 0, needle[length] != bytes[place] { length = border[length - 1] }
    if needle[length] == bytes[place] { length += 1 }
    if length == needle.count { return place + 1 - length }
  }
  return nil
}
