// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What `make` does on a machine that lacks something, with stand-ins for the system's programs.
@Suite("Installing what is needed")
struct NeedTests {
  @Test func nothingIsAskedForWhenAllIsThere() throws {
    let machine = try Machine(installed: "*", swift: "6.3.1")
    let outcome = try machine.need("test")
    #expect(outcome.status == 0)
    #expect(outcome.text.isEmpty && outcome.errors.isEmpty)
    #expect(machine.aptCalls.isEmpty, "the network is not needed a second time")
  }

  @Test func whatIsMissingIsNamedAndInstalled() throws {
    let machine = try Machine(installed: "libjson-c-dev", swift: "6.1")
    let outcome = try machine.need("build")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("libgraphviz-dev") && !outcome.text.contains("libjson-c-dev"))
    #expect(machine.aptCalls.contains("libgraphviz-dev"))
    #expect(!machine.aptCalls.contains("libjson-c-dev"))
    #expect(!machine.aptCalls.contains("chromium"), "only the tests need a browser")
  }

  @Test func testsNeedMore() throws {
    let machine = try Machine(installed: "libgraphviz-dev", swift: "6.1")
    #expect(try machine.need("test").text.contains("chromium"))
  }

  @Test func aRefusedInstallationSaysWhatToDo() throws {
    let machine = try Machine(installed: "none", swift: "6.1", apt: "exit 100")
    let outcome = try machine.need("build")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("apt-get install libgraphviz-dev"))
  }

  @Test func notBeingRootItAsksSudo() throws {
    let machine = try Machine(installed: "none", swift: "6.1", user: 1000)
    let without = try machine.need("build")
    #expect(without.status == 1)
    #expect(without.errors.contains("As root: apt-get install"))
    try machine.program("sudo", "exec \"$@\"")
    let with = try machine.need("build")
    #expect(with.status == 0)
    #expect(machine.aptCalls.contains("libgraphviz-dev"))
  }

  @Test func withoutSwiftItSaysWhereToGetIt() throws {
    let outcome = try Machine(installed: "*", swift: nil).need("build")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("swift.org"))
  }

  @Test func anOldSwiftIsRefused() throws {
    let outcome = try Machine(installed: "*", swift: "5.10.1").need("build")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("6.1 or later") && outcome.errors.contains("5.10"))
  }

  @Test func anotherSystemIsToldTheNames() throws {
    let outcome = try Machine(installed: nil, swift: "6.2").need("build")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("json-c"))
  }

  /// A folder of stand-ins that is all the script finds on its path.
  private struct Machine {
    let folder: TestFolder

    /// - Parameters:
    ///   - installed: the Debian package that is there, `*` for all; nil where dpkg is unknown.
    ///   - swift: the version Swift tells; nil where there is none.
    ///   - apt: what apt-get does after noting how it was called.
    ///   - user: the number of the user; 0 is root.
    /// - Throws: when a stand-in cannot be written.
    init(
      installed: String?, swift: String?, apt: String = "exit 0", user: Int = 0
    ) throws {
      folder = try TestFolder()
      for tool in ["bash", "sh", "dirname", "sed", "head", "cat", "env"] {
        let place = ["/bin/", "/usr/bin/"].map { $0 + tool }.first {
          FileManager.default.isExecutableFile(atPath: $0)
        }
        try FileManager.default.createSymbolicLink(
          atPath: folder.url(tool).path, withDestinationPath: place ?? tool)
      }
      try program("uname", "echo Linux")
      // As root the script must not ask for sudo.
      try program("id", "echo \(user)")
      if let swift { try program("swift", "echo 'Swift version \(swift) (test)'") }
      guard let installed else { return }
      try program("dpkg-query", "case $4 in \(installed)) echo installed;; esac")
      try program("apt-get", "echo \"$@\" >> '\(folder.url("apt").path)'; \(apt)")
    }

    func program(_ name: String, _ body: String) throws {
      // Another process writes it: what this one holds open for writing, a program that starts
      // at the same moment holds open too, and then the stand-in could not be run ("text busy").
      let written = try GlappProgram.run(
        URL(fileURLWithPath: "/bin/sh"),
        ["-c", "cat > \"$0\" && chmod 755 \"$0\"", folder.url(name).path],
        input: "#!/bin/sh\n\(body)\n")
      #expect(written.status == 0)
    }

    func need(_ what: String) throws -> GlappProgram.Outcome {
      try GlappProgram.run(
        URL(fileURLWithPath: "/bin/bash"), ["scripts/need", what],
        environment: ["PATH": folder.url.path])
    }

    /// How apt-get was called, all calls together.
    var aptCalls: String {
      (try? String(contentsOf: folder.url("apt"), encoding: .utf8)) ?? ""
    }
  }
}
