// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The program as a user runs it: the executable that was built beside these tests.
enum GlappProgram {
  /// What a run gave.
  struct Outcome {
    let status: Int32
    let bytes: Data
    let errors: String
    /// Standard output as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Standard output's lines.
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// The repository's root: three levels above this file.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The executable: in the folder of the test bundle or, under another runner, the debug build.
  ///
  /// `GLAPP_PROGRAM` names another, such as a release build for long runs.
  static let executable: URL = {
    if let path = ProcessInfo.processInfo.environment["GLAPP_PROGRAM"] {
      return URL(fileURLWithPath: path, relativeTo: root).absoluteURL
    }
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent("glapp")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder),
        !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: candidate.path)
      {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return root.appendingPathComponent(".build/debug/glapp")
  }()

  /// Runs glapp and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: what stands after `glapp`.
  ///   - folder: where it runs; the repository's root where none is said.
  ///   - input: what comes in on standard input.
  ///   - language: the user's locale.
  ///   - signal: what it is sent while it runs, and when.
  /// - Returns: how it ended and what it said.
  /// - Throws: when it could not be started.
  static func run(
    _ arguments: [String], in folder: URL = root, input: String = "",
    language: String = "C.UTF-8",
    signal: (signal: Int32, afterMilliseconds: Int)? = nil
  ) throws -> Outcome {
    var environment = ProcessInfo.processInfo.environment
    environment["LANG"] = language
    environment["LC_ALL"] = nil
    environment["LANGUAGE"] = nil
    return try run(
      executable, arguments, in: folder, input: input, environment: environment, signal: signal)
  }

  /// Runs any program and waits for its end.
  static func run(
    _ program: URL, _ arguments: [String], in folder: URL = root, input: String = "",
    environment: [String: String]? = nil,
    signal: (signal: Int32, afterMilliseconds: Int)? = nil
  ) throws -> Outcome {
    // All three are files: a pipe that nobody empties would stop the program.
    let own = try TestFolder()
    try Data(input.utf8).write(to: own.url("in"))
    let child = ChildProcess(
      path: program.path, arguments: arguments, folder: folder.path,
      environment: environment ?? ProcessInfo.processInfo.environment,
      files: ["in", "out", "err"].map { own.url($0).path })
    let status = try child.run(atMost: 120, interruption: signal)
    return Outcome(
      status: status, bytes: try Data(contentsOf: own.url("out")),
      errors: String(decoding: try Data(contentsOf: own.url("err")), as: UTF8.self))
  }
}
