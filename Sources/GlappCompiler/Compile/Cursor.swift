// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax

/// Where the reading of a statement's arguments stands.
struct Cursor {
  var file = 0
  /// The statement's row.
  var row = 0
  /// The entry being filled; nil when only checked.
  var entry: Int?
  /// The id and the title that have been read.
  var name = NameID.none
  var title = TextID.none
  var word = Token(offset: 0, length: 0, payload: 0, kind: .malformed, flags: [])
  /// The next token and the one after the last argument.
  var index = 0
  var end = 0
  /// Whether a message has been said about this statement.
  var isFaulty = false
  /// Whether what was read last is a list, which a comma would have continued.
  var endsInList = false
  /// Whether it is a list of references.
  var endsInReferences = false
  /// Whether another statement begins among its arguments: a block after them is that other's.
  var isCutShort = false
}
