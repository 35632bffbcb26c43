// SPDX-License-Identifier: EUPL-1.2

import GlappModel

extension Relation {
  /// Whether it refers people on, or is of a kind that the map itself calls a handover.
  var saysHandover: Bool {
    guard exists else { return false }
    if type == .refers { return true }
    guard let kind = declaredType else { return false }
    let name = "\(map.name(of: kind)) \(map.title(of: kind))".lowercased()
    return Self.handoverWords.contains { name.contains($0) }
  }

  private static let handoverWords = [
    "överlämn", "overlamn", "lämnar över", "lamnar-over", "lämnar-över", "handover", "hand over",
    "hands over", "hands-over", "hand-over",
  ]
}
