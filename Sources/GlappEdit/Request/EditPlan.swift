// SPDX-License-Identifier: EUPL-1.2

package import GlappCompiler
package import GlappText

/// What an edit comes to: the fewest bytes to change in each file, and what else it touches.
package struct EditPlan: Sendable {
  /// The files that change; empty where the map already says so.
  package let changes: [FileChange]
  /// The addresses that are another now; `new` is nil for what is gone.
  package let ids: [IDChange]
  /// The references that were rewritten or taken away.
  package let references: [TouchedReference]
  /// The addresses of what was added, children after what they stand in.
  package let added: [String]
  /// What is to be said of it though it is made, without places.
  package let notes: [Diagnostic]
  /// The map as it is after the edit.
  package let after: CompiledMap

  /// One file of the map.
  package struct FileChange: Sendable {
    /// Its index in the map.
    package let file: Int
    /// What it is called, as the map was loaded.
    package let name: String
    /// In ascending order; they do not touch each other.
    package let edits: [TextEdit]
    package let old: [UInt8]
    package let new: [UInt8]
  }

  package struct IDChange: Hashable, Sendable {
    package let old: String
    package let new: String?
  }

  package struct TouchedReference: Hashable, Sendable {
    /// Where it stood.
    package let place: Place
    package let old: String
    /// What stands there now; nil when it was taken away.
    package let new: String?
  }
}
