// SPDX-License-Identifier: EUPL-1.2

/// What a picture says, in words: the text alternative, in the order in which one would tell it.
///
/// All strings are plain text, never markup, and may hold anything a user wrote.
package struct SceneNarrative: Sendable, Hashable {
  /// One piece of the telling.
  package enum Block: Sendable, Hashable {
    /// A heading; level 1 is the picture's own title.
    case heading(level: Int, String)
    /// Running text.
    case paragraph(String)
    /// A list; numbered if its order matters.
    case list(numbered: Bool, [ListItem])
    /// A table: names of the columns, then rows; short rows are filled with nothing.
    case table(columns: [String], rows: [[String]])
  }

  /// An item of a list with what hangs under it.
  package struct ListItem: Sendable, Hashable {
    /// The item.
    package var text: String
    /// Items under it.
    package var children: [ListItem]

    /// An item, alone or with others under it.
    package init(_ text: String, children: [ListItem] = []) {
      self.text = text
      self.children = children
    }
  }

  /// The pieces, in order.
  package var blocks: [Block]

  /// An empty telling, or one of given pieces.
  package init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// Adds a heading.
  package mutating func heading(_ level: Int, _ text: String) {
    blocks.append(.heading(level: level, text))
  }

  /// Adds running text.
  package mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }

  /// Adds a list of single lines; nothing if there are none.
  package mutating func list(_ items: [String], numbered: Bool = false) {
    if !items.isEmpty { blocks.append(.list(numbered: numbered, items.map { ListItem($0) })) }
  }

  /// Adds a list with items under items; nothing if there are none.
  package mutating func list(nested items: [ListItem], numbered: Bool = false) {
    if !items.isEmpty { blocks.append(.list(numbered: numbered, items)) }
  }

  /// Adds a table; nothing if it has no rows.
  package mutating func table(_ columns: [String], _ rows: [[String]]) {
    if !rows.isEmpty { blocks.append(.table(columns: columns, rows: rows)) }
  }
}
