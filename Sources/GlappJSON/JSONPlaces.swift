// SPDX-License-Identifier: EUPL-1.2

/// Finds where in a JSON text the values stand that paths lead to. Values themselves carry no
/// places, since only messages need them: one pass over the text finds all of a message's paths.
package struct JSONPlaces {
  /// Where something stands, in bytes.
  package struct Place: Equatable, Sendable {
    /// The member's name with its quotes; nil for an element or the top.
    package let name: Range<Int>?
    /// The value.
    package let value: Range<Int>
  }

  private let bytes: [UInt8]
  private var index = 0
  private var found: [JSONPath: Place] = [:]

  /// The places of `paths`; what a path leads to must be there, else it is left out.
  ///
  /// - Precondition: `bytes` are JSON that `JSONReader` has read.
  package static func find(_ paths: [JSONPath], in bytes: [UInt8]) -> [JSONPath: Place] {
    var places = JSONPlaces(bytes: bytes)
    let wanted = Wanted()
    for path in paths { wanted.add(path) }
    places.value(wanted, name: nil)
    return places.found
  }

  /// The paths that go on from one place.
  private final class Wanted {
    var path: JSONPath?
    var next: [JSONPath.Step: Wanted] = [:]

    func add(_ path: JSONPath) {
      var node = self
      for step in path.steps {
        let below = node.next[step] ?? Wanted()
        node.next[step] = below
        node = below
      }
      node.path = path
    }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Passes the value here. Goes down only where something is wanted, so no deeper than a path.
  private mutating func value(_ wanted: Wanted?, name: Range<Int>?) {
    skipSpace()
    let start = index
    if let wanted, !wanted.next.isEmpty {
      switch byte {
      case UInt8(ascii: "{"): members(wanted)
      case UInt8(ascii: "["): elements(wanted)
      default: skip()
      }
    } else {
      skip()
    }
    if let path = wanted?.path { found[path] = Place(name: name, value: start..<index) }
  }

  private mutating func members(_ wanted: Wanted) {
    index += 1
    skipSpace()
    while index < bytes.count, byte == UInt8(ascii: "\"") {
      let start = index
      skip()
      let name = start..<index
      let inner = Array(bytes[(start + 1)..<max(start + 1, index - 1)])
      let text = inner.withUnsafeBufferPointer { JSONText.unescaped($0) }
      skipSpace()
      index += 1
      value(wanted.next[.name(text)], name: name)
      separator()
    }
    index += 1
  }

  private mutating func elements(_ wanted: Wanted) {
    index += 1
    skipSpace()
    var number = 0
    while index < bytes.count, byte != UInt8(ascii: "]") {
      value(wanted.next[.index(number)], name: nil)
      number += 1
      separator()
    }
    index += 1
  }

  private mutating func separator() {
    skipSpace()
    if byte == UInt8(ascii: ",") { index += 1 }
    skipSpace()
  }

  /// Passes one whole value, whatever it is.
  private mutating func skip() {
    var depth = 0
    repeat {
      switch byte {
      case UInt8(ascii: "\""): string()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        index += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"), 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: scalar()
      }
    } while depth > 0 && index < bytes.count
  }

  private mutating func string() {
    index += 1
    while index < bytes.count, byte != UInt8(ascii: "\"") {
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    index += 1
  }

  private mutating func scalar() {
    while index < bytes.count {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x20, 0x09, 0x0A, 0x0D: return
      default: index += 1
      }
    }
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }
}
