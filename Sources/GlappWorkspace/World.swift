// SPDX-License-Identifier: EUPL-1.2

/// What glapp needs of the world around it to read maps. Tests give one in memory.
package protocol World: Sendable {
  /// The bytes of a file.
  func read(_ path: String) throws(WorldError) -> [UInt8]
  /// The path with links and `..` resolved; nil when there is nothing there.
  func realPath(_ path: String) -> String?
  /// Whether there is a file or folder.
  func exists(_ path: String) -> Bool
  /// The names in a folder, sorted; empty when it cannot be read.
  func list(_ folder: String) -> [String]
}
