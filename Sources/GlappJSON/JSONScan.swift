// SPDX-License-Identifier: EUPL-1.2

/// A strict look at a JSON text before json-c reads it.
///
/// json-c overwrites doubled names without a word, cuts names at a zero, replaces broken
/// surrogates and clamps large integers; this finds all of those, with the place of each.
struct JSONScan {
  /// An array or object that is not closed yet.
  private struct Frame {
    let isObject: Bool
    /// The place of the element being read, in an array.
    var index = 0
    /// The name being read, in an object, with its quotes.
    var name = 0..<0
    var names: Set<String> = []
  }

  private enum State {
    case value
    case valueOrClose
    case nameOrClose
    case name
    case separator
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let depthLimit: Int
  private var position = 0
  private var frames: [Frame] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  /// Goes through the whole text and throws at the first mistake.
  mutating func run() throws(JSONError) {
    var state = State.value
    while true {
      skipSpace()
      if state == .separator, frames.isEmpty {
        guard position == bytes.count else { throw error(.trailingBytes) }
        return
      }
      guard position < bytes.count else { throw error(.unexpectedEnd) }
      let byte = bytes[position]
      switch (state, byte) {
      case (.valueOrClose, UInt8(ascii: "]")), (.nameOrClose, UInt8(ascii: "}")):
        close()
        state = .separator
      case (.value, _), (.valueOrClose, _): state = try value(byte)
      case (.name, _), (.nameOrClose, _):
        try name()
        state = .value
      case (.separator, UInt8(ascii: ",")):
        position += 1
        let top = frames.count - 1
        frames[top].index += 1
        state = frames[top].isObject ? .name : .value
      case (.separator, _):
        let isObject = frames[frames.count - 1].isObject
        guard byte == UInt8(ascii: isObject ? "}" : "]") else {
          throw error(.unexpectedByte(byte))
        }
        close()
      }
    }
  }

  private mutating func value(_ byte: UInt8) throws(JSONError) -> State {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard frames.count < depthLimit else { throw error(.tooDeep(limit: depthLimit)) }
      let isObject = byte == UInt8(ascii: "{")
      frames.append(Frame(isObject: isObject))
      position += 1
      return isObject ? .nameOrClose : .valueOrClose
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"): try literal("null")
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    default: throw error(.unexpectedByte(byte))
    }
    return .separator
  }

  private mutating func close() {
    frames.removeLast()
    position += 1
  }

  private mutating func name() throws(JSONError) {
    let start = position
    guard bytes[position] == UInt8(ascii: "\"") else {
      throw error(.unexpectedByte(bytes[position]))
    }
    let top = frames.count - 1
    frames[top].name = 0..<0
    let hasEscapes = try string()
    frames[top].name = start..<position
    let name = decoded(start..<position, hasEscapes: hasEscapes)
    if hasEscapes, name.utf8.contains(0) { throw error(.zeroInName, at: start) }
    guard frames[top].names.insert(name).inserted else {
      throw error(.doubledName(name), at: start)
    }
    skipSpace()
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    guard bytes[position] == UInt8(ascii: ":") else {
      throw error(.unexpectedByte(bytes[position]))
    }
    position += 1
  }

  /// Passes a string and tells whether it holds escapes.
  private mutating func string() throws(JSONError) -> Bool {
    var hasEscapes = false
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return hasEscapes
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try escape()
      case 0..<0x20: throw error(.bareControl(byte))
      case 0..<0x80: position += 1
      default:
        let length = JSONText.sequenceLength(bytes, at: position)
        guard length > 0 else { throw error(.brokenUTF8) }
        position += length
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func escape() throws(JSONError) {
    guard position + 1 < bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
    guard bytes[position + 1] == UInt8(ascii: "u") else {
      guard JSONText.simpleEscape(bytes[position + 1]) != nil else { throw error(.badEscape) }
      position += 2
      return
    }
    guard let scalar = JSONText.escapedScalar(bytes, at: position) else { throw error(.badEscape) }
    position += scalar.length
  }

  private mutating func literal(_ word: StaticString) throws(JSONError) {
    let start = position
    let length = word.utf8CodeUnitCount
    for index in 0..<length {
      guard position < bytes.count else { throw error(.unexpectedEnd) }
      guard bytes[position] == word.utf8Start[index] else {
        throw error(.unexpectedByte(bytes[position]))
      }
      position = start + index + 1
    }
  }

  private mutating func number() throws(JSONError) {
    let start = position
    var isWhole = true
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let leadsWithZero = position < bytes.count && bytes[position] == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !(leadsWithZero && whole > 1) else { throw error(.badNumber, at: start) }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      guard digits() > 0 else { throw error(.badNumber, at: start) }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      position += 1
      if position < bytes.count,
        bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      guard digits() > 0 else { throw error(.badNumber, at: start) }
    }
    // Eighteen digits always fit; so does a fraction without an exponent of a sensible length.
    guard position - start > 18 || !isWhole else { return }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let fits = isWhole ? Int64(text) != nil : Double(text)?.isFinite == true
    if !fits { throw error(.numberTooLarge, at: start) }
  }

  private mutating func digits() -> Int {
    let start = position
    while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    return position - start
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private func decoded(_ range: Range<Int>, hasEscapes: Bool) -> String {
    let inner = UnsafeBufferPointer(
      rebasing: bytes[(range.lowerBound + 1)..<(range.upperBound - 1)])
    guard hasEscapes else { return String(decoding: inner, as: UTF8.self) }
    return JSONText.unescaped(inner)
  }

  private func error(_ kind: JSONError.Kind, at offset: Int? = nil) -> JSONError {
    var path = "$"
    for frame in frames {
      if !frame.isObject {
        path += "[\(frame.index)]"
      } else if !frame.name.isEmpty {
        path += JSONText.pathStep(decoded(frame.name, hasEscapes: true))
      }
    }
    return JSONError(kind: kind, path: path, offset: offset ?? position)
  }
}
