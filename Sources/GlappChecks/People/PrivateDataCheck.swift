// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// Looks for private data in the bytes of every file: text, comments and ids alike.
enum PrivateDataCheck {
  /// What is found in each file, in order.
  static func matches(in sources: [SourceText]) -> [[PrivateData.Match]] {
    sources.map { PrivateData.matches(in: $0.bytes) }
  }

  /// Adds one diagnostic for each place.
  static func report(_ found: [[PrivateData.Match]], to collector: inout Collector) {
    for (file, matches) in found.enumerated() {
      for match in matches {
        let place = Place(file: file, range: match.range)
        collector.add(Diagnostic(.of(match.kind), at: place))
      }
    }
  }
}

extension DiagnosticKind {
  /// What is said of private data of a kind.
  package static func of(_ kind: PrivateData.Kind) -> DiagnosticKind {
    switch kind {
    case .identityNumber: .identityNumber
    case .possibleIdentityNumber: .possibleIdentityNumber
    case .phoneNumber: .phoneNumber
    case .emailAddress: .emailAddress
    }
  }
}
