// SPDX-License-Identifier: EUPL-1.2

/// Something that happened to a file that is watched.
package struct FileEvent: Sendable, Equatable {
  /// What happened.
  package enum Kind: Sendable {
    /// Somebody has begun to write it, and may not be done.
    case writing
    /// Somebody has closed it after writing, or put a whole file in its place.
    case written
    /// It was taken away, perhaps only for the moment.
    case gone
    /// Something was seen without being told when it happened.
    case seen
  }

  /// Which file; events about the same one have the same path.
  package let path: String
  package let kind: Kind

  package init(_ path: String, _ kind: Kind) {
    self.path = path
    self.kind = kind
  }
}
