// SPDX-License-Identifier: EUPL-1.2

/// What is to be changed in a map; references and values are as the user gives them.
package enum Edit: Sendable {
  case add(Addition)
  /// Several of one kind, which come one after the other.
  case addAll([Addition])
  /// Something that a slip tells of: it gets the slip's text, where it has no other, and says that it
  /// comes from the slip, which stays.
  case sort(slip: String, Addition)
  /// `word` may name one of several: `note#2`. Without values for a word that stands alone.
  case set(target: String, word: String, values: [String])
  case unset(target: String, word: String)
  /// All of them at once, so that each is named as it was before any was gone.
  case remove(targets: [String])
  case rename(target: String, id: String)
  case move(target: String, to: Destination)
  case link(Link)
  case rate(Judgement, criterion: String)
  case vote(Judgement)

  package static func remove(target: String) -> Edit { .remove(targets: [target]) }

  /// A statement to be added.
  package struct Addition: Sendable {
    /// The word, in either language.
    package var kind: String
    /// What follows the word: an id, a title, other arguments in their order.
    package var arguments: [String]
    /// More of it by name: arguments behind a connective, or properties in its block.
    package var properties: [Property]
    /// Nil for beside its like.
    package var place: Destination?

    package init(
      _ kind: String, _ arguments: [String], properties: [Property] = [],
      place: Destination? = nil
    ) {
      self.kind = kind
      self.arguments = arguments
      self.properties = properties
      self.place = place
    }
  }

  /// `WORD=VALUE`.
  package struct Property: Sendable {
    package let word: String
    package let value: String

    package init(_ word: String, _ value: String) {
      self.word = word
      self.value = value
    }
  }

  /// Where a statement is to stand.
  package enum Destination: Sendable {
    /// In the block of an element.
    case inside(String)
    case before(String)
    case after(String)

    var isInside: Bool { if case .inside = self { true } else { false } }

    var reference: String {
      switch self {
      case .inside(let text), .before(let text), .after(let text): text
      }
    }
  }

  /// A tie between two.
  package struct Link: Sendable {
    package var source: String
    package var target: String
    /// A kind of relation, or the sign of an influence.
    package var kind: String
    package var label: String?
    package var shape: Shape

    package enum Shape: String, Sendable {
      case forward = "->"
      case both = "<->"
      case undirected = "--"
    }

    package init(
      _ source: String, _ target: String, kind: String, label: String? = nil,
      shape: Shape = .forward
    ) {
      self.source = source
      self.target = target
      self.kind = kind
      self.label = label
      self.shape = shape
    }
  }

  /// A rating or a vote: the rater's earlier one of the same date gives way to it.
  package struct Judgement: Sendable {
    package var item: String
    package var value: String
    package var rater: String?
    package var date: String?

    package init(item: String, value: String, by rater: String? = nil, date: String? = nil) {
      self.item = item
      self.value = value
      self.rater = rater
      self.date = date
    }
  }
}
