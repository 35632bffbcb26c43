// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappScene

/// Reading the name of a style from a command line.
enum PictureStyleName {
  /// - Throws: a usage error for a style that there is not.
  static func check(_ style: String?) throws {
    guard let style, PictureStyle(rawValue: style) == nil else { return }
    let all = PictureStyle.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError(
      say(
        sv: "stilen `\(style)` finns inte: välj \(all)", en: "no style `\(style)`: choose \(all)"))
  }
}
