// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Who and what the picture of actors shows, before anything has a place.
struct ActorNetwork: Sendable {
  /// Someone who is drawn as a box of their own.
  struct Node: Sendable {
    /// What a box stands for; it decides the form.
    enum Kind: Sendable, Equatable {
      /// A person; the one whose journey the map tells stands out.
      case person(isMain: Bool)
      case role
      case team
      /// An organisation or a unit of which nothing else is shown.
      case organisation
      /// An organisation or a unit whose insides are shown, where something ties to it as a whole.
      case whole
      /// An empty seat in a team.
      case vacancy
      /// A touchpoint that something ties to.
      case touchpoint
      /// An organisation with everything in it, in maps too large to show each.
      case crowd(Int)
    }

    var kind: Kind
    /// What it shows.
    var entry: EntryID
    /// Which drawing of the entry it is, where it has several.
    var part: String?
    var title: String
    /// Said in smaller text under the title, each beginning on a line of its own.
    var remarks: [String] = []
    /// The organisation's place in the map's order, for its colour; nil outside organisations.
    var tone: Int?
    /// The innermost group it stands in.
    var group: Int?
    /// Whether it has a seat in a team that is shown.
    var isMember = false

    /// Title and remarks in one line.
    var sentence: String { ([title] + remarks).filter { !$0.isEmpty }.joined(separator: ", ") }
  }

  /// An organisation or a unit with what stands in it.
  struct Group: Sendable {
    var entry: EntryID
    var title: String
    var parent: Int?
    var tone: Int?
  }

  /// Whether a tie is there.
  enum State: Sendable, Equatable {
    case exists
    /// It ought to be there.
    case missing
    /// Someone asked, and there is none.
    case absent
  }

  /// What a tie is of kind.
  enum TieKind: Sendable, Hashable {
    case relation(RelationKind)
    /// The map's own kinds, by their order.
    case declared(EntryID, order: Int)
    /// Of no kind that is understood.
    case plain
    /// A seat in a team.
    case seat
    /// A seat that nobody sits on.
    case emptySeat
    /// Everything between two organisations, in maps too large to show each.
    case bundle
    /// Several ties of one sort between the same two.
    case gathered
  }

  /// A line.
  struct Tie: Sendable {
    var from: Int
    var to: Int
    var entry: EntryID
    var kind: TieKind
    var state = State.exists
    var shape = ArrowShape.forward
    /// What is written on it; empty for nothing.
    var label: String
    /// What is written in its place, before a number, where there is no room for it.
    var stub = ""
    /// Whether what is written says no more than what kind of tie it is.
    var saysOnlyKind = false
    /// Who is tied to whom how, in full words.
    var sentence: String
    var strength: Double?
    var isStrained = false
    /// Whether it is read into the sources, or assumed.
    var isInterpreted = false
    /// Of what kind it is, in a word.
    var verb = ""
    /// The ties that this line stands for, where it stands for several.
    var members: [Tie] = []
    /// Its number in the key under the picture, where it stands for several.
    var keyNumber: Int?

    /// Whether it is a relation of the map, not a seat.
    var isRelation: Bool {
      kind == .gathered
        ? members.first?.isRelation ?? true : kind != .seat && kind != .emptySeat
    }

    /// Whether it is what the picture is about: a contact that is missing, or one that hurts.
    var isLoud: Bool { state == .missing || isStrained }

    /// The ties that this line stands for: itself, or several.
    var each: [Tie] { members.isEmpty ? [self] : members }
  }

  /// Everything that the lines stand for.
  var eachTie: [Tie] { ties.flatMap(\.each) }

  var nodes: [Node] = []
  var groups: [Group] = []
  var ties: [Tie] = []
  /// Those with no tie to anyone who is shown.
  var untied: [Node] = []
  /// Relations that could not be drawn since an end of them leads nowhere.
  var brokenTies = 0
  /// Whether it shows organisations as wholes, since there are too many actors to show each.
  var isOverview = false
  /// How many organisations an overview leaves out.
  var leftOut = 0

  /// Whether there is nobody at all.
  var isEmpty: Bool { nodes.isEmpty && untied.isEmpty }
}
