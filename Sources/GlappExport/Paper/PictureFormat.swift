// SPDX-License-Identifier: EUPL-1.2

/// What a picture can be written as; the words are those of `--format`.
package enum PictureFormat: String, Sendable, Hashable, CaseIterable {
  /// For browsers, word processors and drawing programs.
  case svg
  /// For paper, and to send.
  case pdf
  /// For slides, and where nothing else is taken.
  case png
}
