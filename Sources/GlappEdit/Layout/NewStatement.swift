// SPDX-License-Identifier: EUPL-1.2

import GlappSyntax

/// A statement that is to stand in a file: written out of its parts, or moved there as it is.
struct NewStatement {
  /// Its word and arguments, or the whole of it when it is moved.
  private let head: String
  private let children: [NewStatement]
  /// The lines of a statement that is moved, each with its indentation below the first.
  private let moved: [Line]?
  /// Whether it is a property or the like, which may share a line with others.
  let isShort: Bool
  var meaning = DraftEdit.Meaning.fresh

  struct Line {
    let text: String
    /// Whether it is to stand as it is, without the indentation of the place.
    let isVerbatim: Bool

    init(_ text: String, isVerbatim: Bool = false) {
      self.text = text
      self.isVerbatim = isVerbatim
    }
  }

  init(_ head: String, _ children: [NewStatement] = [], isShort: Bool) {
    self.head = head
    self.children = children
    self.isShort = isShort && children.isEmpty
    moved = nil
  }

  /// A statement that is moved: the lines of it with its comments, the first without indentation.
  init(moved lines: [Line], isShort: Bool, _ meaning: DraftEdit.Meaning) {
    head = lines.first?.text ?? ""
    children = []
    moved = lines
    self.isShort = isShort && lines.count == 1
    self.meaning = meaning
  }

  /// All of it on one line; nil when it takes several.
  var oneLine: String? {
    if let moved { return moved.count == 1 && !head.contains("//") ? head : nil }
    if children.isEmpty { return head }
    let inner = children.compactMap(\.oneLine)
    guard inner.count == children.count else { return nil }
    return "\(head) { \(inner.joined(separator: "; ")) }"
  }

  /// It as lines; the first without indentation. `width` is how much room there is.
  func lines(unit: String, width: Int = Formatter.width) -> [Line] {
    if let moved { return moved }
    if let oneLine, oneLine.count <= width { return [Line(oneLine)] }
    if children.isEmpty { return [Line(head)] }
    let inner = children.flatMap { child in
      child.lines(unit: unit, width: width - unit.count).map { Line(unit + $0.text) }
    }
    return [Line("\(head) {")] + inner + [Line("}")]
  }
}
