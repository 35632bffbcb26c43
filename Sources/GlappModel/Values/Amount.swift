// SPDX-License-Identifier: EUPL-1.2

/// What a source gives where a number is expected.
package enum Amount: Hashable, Sendable {
  case quantity(Quantity)
  /// The source has no number here.
  case missing
  /// Asked, and they don't know.
  case unknown
  /// Words instead of a number.
  case text(String)

  /// The number or range; nil where there is none.
  package var quantity: Quantity? {
    if case .quantity(let quantity) = self { quantity } else { nil }
  }
}
