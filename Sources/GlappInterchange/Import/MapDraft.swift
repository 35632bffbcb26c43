// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappJSON
import GlappModel

/// The statements of a map that is being made out of JSON, before it is text.
struct MapDraft {
  /// The statements in preorder; 0 is the map itself.
  var statements: [Statement] = []
  var references: [Reference] = []
  /// The statement that has each address.
  var addresses: [String: Int] = [:]

  /// One statement.
  struct Statement {
    /// Its row in the form.
    let row: Int
    /// Where it stands in the JSON.
    let path: JSONPath
    let parent: Int
    let depth: Int
    /// The index after its last descendant.
    var end = 0
    var name = Name.none
    var title: String?
    var arguments: [Argument] = []
    /// Whether it is written in the line of the statement it belongs to (`between a, b`).
    var isClause = false
  }

  /// The id of a statement.
  enum Name: Equatable {
    case none
    /// It must be written.
    case written(String)
    /// It is what the title gives, and need not be.
    case derived(String)

    var text: String? {
      switch self {
      case .none: nil
      case .written(let text), .derived(let text): text
      }
    }
  }

  /// One argument: the values in one slot.
  struct Argument {
    let part: PartForm
    let pieces: [Piece]
    /// What each piece was read from.
    let values: [JSONValue]
  }

  /// A part of a statement's text.
  enum Piece {
    case text(String)
    case quoted(String)
    /// A reference, by its index in `references`.
    case reference(Int)
  }

  /// A reference from one statement to another.
  struct Reference {
    let address: String
    let path: JSONPath
    /// The statement it leads to.
    var target: Int?
  }

  /// The statements directly in `parent`, in order.
  func children(of parent: Int) -> [Int] {
    var all: [Int] = []
    var next = parent + 1
    while next < statements[parent].end {
      all.append(next)
      next = statements[next].end
    }
    return all
  }
}
