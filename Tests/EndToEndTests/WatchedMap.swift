// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// `glapp watch` at work on a map in a folder of its own, with its output in a file.
final class WatchedMap {
  /// It did not say what it should in time.
  struct Silent: Error, CustomStringConvertible {
    let wanted: String
    let said: String
    var description: String { "waited for `\(wanted)` in:\n\(said)" }
  }

  /// A map with two journeys.
  static let text = """
    map m "A map" { language en }
    person kim "Kim"
    journey way "The way" for kim { step call "I call" { feeling -1 } }
    journey home "Home again" for kim { step rest "I rest" { feeling 1 } }

    """

  let folder: TestFolder
  let child: pid_t
  private let output: URL
  /// What has been waited for already.
  private var heard = 0
  private var hasEnded = false

  /// - Parameters:
  ///   - folder: where it runs; it holds the map.
  ///   - arguments: what stands after `glapp watch`.
  ///   - output: where what it says goes; a file in the folder where none is said.
  /// - Throws: when it could not be started.
  init(
    _ folder: TestFolder, _ arguments: [String] = ["map.glapp"], output: String? = nil
  ) throws {
    self.folder = folder
    self.output = output.map { URL(fileURLWithPath: $0) } ?? folder.url("said")
    var environment = ProcessInfo.processInfo.environment
    environment["LANG"] = "C.UTF-8"
    environment["TERM"] = "xterm"
    environment["NO_COLOR"] = nil
    child = try ChildProcess(
      path: GlappProgram.executable.path, arguments: ["watch"] + arguments,
      folder: folder.url.path, environment: environment,
      files: ["/dev/null", self.output.path, folder.url("errors").path]
    ).start()
  }

  /// A map that is written, watched, and drawn for the first time.
  static func started(
    _ files: [String: String] = ["map.glapp": text], _ arguments: [String] = ["map.glapp"]
  ) throws -> WatchedMap {
    let folder = try TestFolder()
    for (name, text) in files { _ = try folder.write(text, to: name) }
    let map = try WatchedMap(folder, arguments)
    try map.wait(for: "Ctrl-C ends")
    return map
  }

  deinit { if !hasEnded { _ = end(SIGKILL) } }

  /// All that it has said.
  var said: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }
  var lines: [String] { said.split(separator: "\n").map(String.init) }

  /// Waits until it says something new with `text` in it, and gives what is new up to there.
  @discardableResult
  func wait(for text: String, seconds: Double = 30) throws -> String {
    let end = Date() + seconds
    while Date() < end {
      let new = String(said.dropFirst(heard))
      if let found = new.range(of: text) {
        let upTo = new[found.upperBound...].firstIndex(of: "\n") ?? new.endIndex
        heard += new.distance(from: new.startIndex, to: upTo)
        return String(new[..<upTo])
      }
      usleep(10_000)
    }
    throw Silent(wanted: text, said: said)
  }

  /// Writes a file as most editors do: over what is there.
  func save(_ text: String, to name: String = "map.glapp") throws {
    let handle = try FileHandle(forWritingTo: folder.url(name))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  /// A picture, or its words.
  func picture(_ name: String) -> String {
    (try? String(contentsOf: folder.url("pictures/\(name)"), encoding: .utf8)) ?? ""
  }

  /// When a file was last changed.
  func time(_ name: String) throws -> Date? {
    let path = folder.url("pictures/\(name)").path
    return try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }

  /// Sends it a signal and waits for its end.
  ///
  /// - Returns: its exit status, or minus the signal that ended it.
  func end(_ signal: Int32) -> Int32 {
    hasEnded = true
    kill(child, signal)
    var status: Int32 = 0
    for _ in 0..<500 {
      if waitpid(child, &status, WNOHANG) == child {
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
      }
      usleep(10_000)
    }
    kill(child, SIGKILL)
    waitpid(child, &status, 0)
    return .min
  }
}
