// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// Which characters a picture sets in which cut of its typeface.
package struct FontUse: Sendable, Hashable {
  /// What is used of one cut.
  package struct Part: Sendable, Hashable {
    package var face: FontFace
    /// Sorted.
    package var characters: [Unicode.Scalar]
  }

  /// In the order of their weight, upright before italic.
  package private(set) var parts: [Part] = []

  /// What `scenes` use.
  package init(_ scenes: [Scene]) {
    var used: [FontFace: Set<Unicode.Scalar>] = [:]
    for scene in scenes { Self.collect(scene.items, into: &used) }
    for weight in FontWeight.allCases {
      for isItalic in [false, true] {
        let face = FontFace(weight: weight, isItalic: isItalic)
        if let scalars = used[face] {
          parts.append(Part(face: face, characters: scalars.sorted()))
        }
      }
    }
  }

  private static func collect(
    _ items: [SceneItem], into used: inout [FontFace: Set<Unicode.Scalar>]
  ) {
    for item in items {
      switch item {
      case .group(let group): collect(group.items, into: &used)
      case .text(let run):
        let face = FontFace(weight: run.style.weight, isItalic: run.style.italic)
        used[face, default: [" "]].formUnion(run.string.unicodeScalars)
      default: break
      }
    }
  }
}
