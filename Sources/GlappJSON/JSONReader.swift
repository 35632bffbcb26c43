// SPDX-License-Identifier: EUPL-1.2

import CJSONC

/// Reads JSON strictly, by json-c after a look of our own at what json-c lets pass.
package struct JSONReader: Sendable {
  /// How deep values may nest.
  package var depthLimit: Int

  /// A reader; the deepest value glapp itself writes nests a dozen levels.
  package init(depthLimit: Int = 128) {
    self.depthLimit = depthLimit
  }

  /// Reads the one value a text holds.
  package func read(_ text: String) throws(JSONError) -> JSONValue {
    try read(Array(text.utf8))
  }

  /// Reads the one value that UTF-8 bytes hold, white space around it apart.
  package func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    guard bytes.count < Int(Int32.max) - 1 else {
      throw JSONError(kind: .tooLong, path: "$", offset: 0)
    }
    // json-c wants to see a zero after the last byte.
    let ended = bytes + [0]
    let result: Result<JSONValue, JSONError> = ended.withUnsafeBufferPointer { buffer in
      let content = UnsafeBufferPointer(rebasing: buffer[..<bytes.count])
      do throws(JSONError) {
        var scan = JSONScan(content, depthLimit: depthLimit)
        try scan.run()
        return .success(try parse(buffer, length: bytes.count))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func parse(
    _ buffer: UnsafeBufferPointer<UInt8>, length: Int
  ) throws(JSONError) -> JSONValue {
    var value: OpaquePointer?
    var offset = 0
    var words: UnsafePointer<CChar>?
    let isRead = buffer.withMemoryRebound(to: CChar.self) { chars in
      cj_read(chars.baseAddress, length, Int32(depthLimit + 1), &value, &offset, &words)
    }
    guard isRead else {
      let kind = JSONError.Kind.refused(words.map { String(cString: $0) } ?? "")
      throw JSONError(kind: kind, path: "$", offset: offset)
    }
    defer { cj_free(value) }
    return copy(value)
  }

  private func copy(_ value: OpaquePointer?) -> JSONValue {
    switch cj_kind_of(value) {
    case CJ_BOOLEAN: return .boolean(cj_boolean(value))
    case CJ_INTEGER: return .integer(cj_integer(value))
    case CJ_NUMBER: return .number(cj_number(value))
    case CJ_STRING: return .string(string(value))
    case CJ_ARRAY: return .array((0..<cj_count(value)).map { copy(cj_element(value, $0)) })
    case CJ_OBJECT:
      var object = JSONObject()
      var member = cj_first_member(value)
      while let current = member {
        let name = cj_member_name(current).map { String(cString: $0) } ?? ""
        object.append(name, copy(cj_member_value(current)))
        member = cj_next_member(current)
      }
      return .object(object)
    default: return .null
    }
  }

  private func string(_ value: OpaquePointer?) -> String {
    var length = 0
    guard let start = cj_string(value, &length) else { return "" }
    let chars = UnsafeBufferPointer(start: start, count: length)
    return chars.withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }
  }
}
