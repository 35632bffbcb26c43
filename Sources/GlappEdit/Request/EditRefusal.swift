// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// Why an edit was not made.
package struct EditRefusal: Error, Sendable {
  /// What is the matter, in words; its place counts only where `place` says so.
  package let diagnostic: Diagnostic
  /// Where in the map as it stands, where there is such a place.
  package let place: Place?
  /// The errors that the edit would bring, with places in `sources`.
  package let faults: [Diagnostic]
  /// The files as they would have become.
  package let sources: [SourceText]
  /// Whether the request itself is wrong, rather than what it would do to the map.
  package let isMisuse: Bool

  init(
    _ kind: DiagnosticKind, _ facts: [Fact] = [], at place: Place? = nil,
    suggestions: [String] = []
  ) {
    diagnostic = Diagnostic(
      kind, at: place ?? Place(file: 0, range: .at(0)), facts, suggestions: suggestions)
    self.place = place
    faults = []
    sources = []
    isMisuse = true
  }

  /// A value that does not fit, in the words of the compiler.
  init(_ fault: Diagnostic) {
    diagnostic = fault
    place = nil
    faults = []
    sources = []
    isMisuse = true
  }

  /// What the edit would do to the map.
  init(
    breaking kind: DiagnosticKind, _ facts: [Fact], at place: Place? = nil,
    faults: [Diagnostic] = [], sources: [SourceText] = []
  ) {
    diagnostic = Diagnostic(kind, at: place ?? Place(file: 0, range: .at(0)), facts)
    self.place = place
    self.faults = faults
    self.sources = sources
    isMisuse = false
  }
}
