// SPDX-License-Identifier: EUPL-1.2

/// Path arithmetic: only on text, nothing is looked up.
package enum MapPaths {
  /// The folder of a path: `maps/varna` of `maps/varna/varna.glapp`, `.` of `varna.glapp`.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part: `varna.glapp` of `maps/varna/varna.glapp`.
  package static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The last part without its ending: `varna` of `maps/varna/varna.glapp`.
  package static func stem(of path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }

  /// `path` as seen from `folder`, with `.` and `..` worked out as far as they go.
  package static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") { return path }
    var parts: [Substring] = folder == "." ? [] : folder.split(separator: "/")
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return folder.hasPrefix("/") ? "/" + joined : joined
  }

  /// Whether `path` lies in `folder` or below; both real paths.
  package static func isInside(_ path: String, _ folder: String) -> Bool {
    folder == "/" || path == folder || path.hasPrefix(folder + "/")
  }
}
