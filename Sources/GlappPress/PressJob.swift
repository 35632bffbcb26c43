// SPDX-License-Identifier: EUPL-1.2

package import GlappExport

/// One file that the press is asked for.
package enum PressJob: Sendable, Hashable {
  /// A PDF.
  case pdf(PDFDocument)
  /// A PNG of so many pixels.
  case png(SVGSheet, width: Int, height: Int)
  /// What of a typeface is needed to show `characters`, as a file of its own; the whole file where
  /// nothing can cut it.
  case face(FontFace, characters: [Unicode.Scalar])
}

/// What came of a job.
package struct PressSheet: Sendable, Hashable {
  /// The file.
  package var bytes: [UInt8]
  /// Whether it shows the typeface that widths were measured on; nil where nobody can tell.
  package var hasFace: Bool?
}

/// Why there is no file.
package enum PressFailure: Error, Hashable {
  /// A library is not installed, or too old: what was sought.
  case missing(String)
  /// A typeface is not installed: its family.
  case noFace(String)
  /// The library's own words.
  case refused(String)
  /// It took longer than it may.
  case timedOut
  /// Its process ended over it, or answered what is no answer.
  case broke
  /// No process could be started; the system's words.
  case notStarted(String)
}
