// SPDX-License-Identifier: EUPL-1.2

/// Comments between `/*` and `*/`, which nest.
package enum BlockComment {
  /// Looks for the end of the comment that begins at `start`.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - start: where its `/*` stands.
  ///   - limit: where to stop looking; the end of the text where none is given.
  /// - Returns: the place after its last `*/`, or nil where it is not closed.
  package static func end(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, before limit: Int? = nil
  ) -> Int? {
    let limit = limit ?? bytes.count
    var depth = 0
    var place = start
    while place + 1 < limit {
      switch (bytes[place], bytes[place + 1]) {
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        depth += 1
        place += 2
      case (UInt8(ascii: "*"), UInt8(ascii: "/")):
        depth -= 1
        place += 2
        if depth == 0 { return place }
      default: place += 1
      }
    }
    return nil
  }

  /// The same in a file that has been parsed, where what is not closed ends at `limit`.
  package static func end(in bytes: [UInt8], from start: Int, before limit: Int) -> Int {
    bytes.withUnsafeBufferPointer { end(in: $0, from: start, before: limit) } ?? limit
  }
}
