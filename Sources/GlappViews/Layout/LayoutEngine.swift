// SPDX-License-Identifier: EUPL-1.2

/// Something that places graphs.
///
/// One call holds every graph of a run, since an engine outside the process costs its start once
/// a call. It never throws and always answers with as many placements as it was given graphs, in
/// the same order: where everything else fails, `LayeredLayout` answers.
package protocol LayoutEngine: Sendable {
  /// Places every graph of a run; each placement says by `rung` and `notes` how it came to be.
  func place(_ graphs: [LayoutGraph]) -> [LayoutPlacement]
}
