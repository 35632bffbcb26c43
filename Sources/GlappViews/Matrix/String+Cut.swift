// SPDX-License-Identifier: EUPL-1.2

extension String {
  /// The text, or its beginning and … where it has more than `limit` characters; for sentences
  /// that name other things too.
  func cut(at limit: Int) -> String {
    count <= limit ? self : String(prefix(limit - 1)) + "…"
  }

  /// The same with a capital first letter.
  var firstUpper: String { prefix(1).uppercased() + dropFirst() }

  /// The same with a full stop, unless it ends a sentence already.
  var asSentence: String { hasSuffix("?") || hasSuffix("!") || hasSuffix(".") ? self : self + "." }
}
