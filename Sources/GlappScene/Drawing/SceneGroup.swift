// SPDX-License-Identifier: EUPL-1.2

/// Things that belong together: an element of the map, a lane, a legend.
///
/// A group becomes a `<g>`. Readers of the file meet its title before its parts, so the title says
/// the element in full words, also where the picture had to cut them.
package struct SceneGroup: Sendable, Hashable {
  /// What a group is to those who hear the picture instead of seeing it.
  package enum Role: UInt8, Sendable, Hashable {
    /// A list whose groups are its items.
    case list
    /// One item of a list.
    case listItem
    /// A part with a name of its own: a lane, a legend.
    case section
    /// A single sign whose parts need not be read one by one; its title says it all.
    case symbol
  }

  /// The address of the map's element it shows, as `resan.fore.samtycke`; nil for frames and lanes.
  package var dataID: String?
  /// Which of several drawings of one element this is, as `label`; dataID and part are unique.
  package var part: String?
  /// The element in words: becomes `<title>`. User text, in full length.
  package var title: String?
  /// What it is to those who hear the picture.
  package var role: Role?
  /// What stands in it, in paint and reading order.
  package var items: [SceneItem]

  /// A group; without an address or a title it is there only for order.
  package init(
    dataID: String? = nil, part: String? = nil, title: String? = nil, role: Role? = nil,
    items: [SceneItem] = []
  ) {
    self.dataID = dataID
    self.part = part
    self.title = title
    self.role = role
    self.items = items
  }

  /// The smallest rectangle that holds its items; nil if it has none.
  package var bounds: Rect? { items.bounds }
}

extension [SceneItem] {
  /// The smallest rectangle that holds all of them; nil if there is nothing.
  package var bounds: Rect? {
    var result: Rect?
    for item in self {
      if let b = item.bounds { result = result?.union(b) ?? b }
    }
    return result
  }

  /// The same, moved by `dx` to the right and `dy` down.
  package func moved(_ dx: Double, _ dy: Double) -> [SceneItem] {
    map { $0.moved(dx, dy) }
  }
}
