// SPDX-License-Identifier: EUPL-1.2

/// How large a part of a group, or of a post.
package enum Share: Hashable, Sendable {
  case part(Part)
  /// A percentage or a range of one.
  case amount(Quantity)

  /// A part in words, as sources give it.
  package enum Part: String, CaseIterable, Sendable {
    case all, most, some, few
    /// They see it differently.
    case divided
  }
}
