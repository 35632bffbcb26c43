// SPDX-License-Identifier: EUPL-1.2

import GlappWorker

/// How a job and its answer stand in a message: one field after the other, each with its length.
struct PressFields {
  private(set) var bytes: [UInt8] = []
  private var place = 0

  init() {}

  /// To be read from its beginning.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func put(_ field: [UInt8]) { bytes += MessageFrame.framed(field) }
  mutating func put(_ text: String) { put(Array(text.utf8)) }
  mutating func put(_ number: Int) { put(String(number)) }
  mutating func put(_ number: Double) { put(String(number)) }

  /// The next field; nil at the end, and where it is none.
  mutating func next() -> [UInt8]? {
    guard let length = MessageFrame.length(of: bytes[place...]),
      bytes.count - place - MessageFrame.digits >= length
    else { return nil }
    let start = place + MessageFrame.digits
    place = start + length
    return Array(bytes[start..<place])
  }

  mutating func text() -> String? { next().map { String(decoding: $0, as: UTF8.self) } }
  mutating func integer() -> Int? { text().flatMap { Int($0) } }
  mutating func number() -> Double? { text().flatMap { Double($0) } }
}
