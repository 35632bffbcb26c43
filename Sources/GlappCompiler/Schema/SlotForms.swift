// SPDX-License-Identifier: EUPL-1.2

import GlappSyntax

/// What an argument may be, without what belongs to each type: a list and one of what it lists are
/// the same form.
enum SlotForm: UInt8 {
  case id = 1
  case title, text, ref, choice, name, unknown, missing
  case number, numbers, integer, percent, range, duration, date, period
  case arrow, sign

  init(_ type: SlotType) {
    switch type {
    case .id: self = .id
    case .title: self = .title
    case .text, .texts: self = .text
    case .ref, .refs: self = .ref
    case .choice, .choices: self = .choice
    case .name, .names: self = .name
    case .unknown: self = .unknown
    case .missing: self = .missing
    case .number: self = .number
    case .numbers: self = .numbers
    case .integer: self = .integer
    case .percent: self = .percent
    case .range: self = .range
    case .duration: self = .duration
    case .date: self = .date
    case .period: self = .period
    case .arrow: self = .arrow
    case .sign: self = .sign
    }
  }

  /// The kinds of token that something of this form may begin with.
  var beginnings: [TokenKind] {
    switch self {
    case .id, .ref, .choice, .name, .unknown, .missing: [.identifier]
    case .title, .text: [.string, .multilineString]
    case .number, .integer: [.number]
    case .numbers: [.number, .identifier]
    case .percent: [.percent]
    case .range: [.number, .percent, .dotDot]
    case .duration: [.number, .dotDot]
    case .date: [.date, .number]
    case .period: [.date, .number, .dotDot]
    case .arrow: [.arrow, .bothArrow, .dashes]
    case .sign: [.plus, .minus, .question]
    }
  }
}

/// The forms that a part takes, in order: at most eight, in one word, and what they begin with.
struct SlotForms {
  private let packed: UInt64
  /// A bit for each kind of token that one of them may begin with.
  private let beginnings: UInt32

  init(_ types: [SlotType]) {
    precondition(types.count <= 8, "a part has at most eight types")
    var packed: UInt64 = 0
    var beginnings: UInt32 = 0
    for type in types.reversed() {
      let form = SlotForm(type)
      packed = packed << 8 | UInt64(form.rawValue)
      for kind in form.beginnings { beginnings |= kind.bit }
    }
    self.packed = packed
    self.beginnings = beginnings
  }

  /// Whether one of them may begin with such a token.
  func mayBegin(with kind: TokenKind) -> Bool { beginnings & kind.bit != 0 }

  var first: SlotForm? { SlotForm(rawValue: UInt8(truncatingIfNeeded: packed)) }

  func holds(_ form: SlotForm) -> Bool { !all { $0 != form } }

  /// Whether all of them, in order, satisfy `condition`; it is not asked about those after the
  /// first that does not.
  @inline(__always)
  func all(_ condition: (SlotForm) -> Bool) -> Bool {
    var rest = packed
    while let form = SlotForm(rawValue: UInt8(truncatingIfNeeded: rest)) {
      guard condition(form) else { return false }
      rest >>= 8
    }
    return true
  }
}
