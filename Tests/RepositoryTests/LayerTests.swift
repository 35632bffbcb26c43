// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The layers of ARCHITECTURE.md, held against `Package.swift` and every `import` line.
@Suite("Layers")
struct LayerTests {
  /// What any file may import besides the modules of its row.
  static let system: Set<String> = ["Glibc", "Darwin", "Synchronization"]
  /// Modules that one module alone may see.
  static let owners = [
    "CGraphviz": "GlappGraphviz", "CJSONC": "GlappJSON", "CRaster": "GlappPress",
  ]

  @Test func thePageSaysWhatThePackageSays() {
    #expect(ModuleTable.described.rows.count > 10)
    for (described, declared) in zip(ModuleTable.described.rows, ModuleTable.declared.rows) {
      #expect(described.module == declared.module, "not in the same order")
      #expect(
        described.imports == declared.imports,
        "\(described.module): ARCHITECTURE.md and Package.swift differ")
    }
    #expect(ModuleTable.described.rows.count == ModuleTable.declared.rows.count)
  }

  @Test func everyModuleHasItsRow() {
    let folders = Set(
      Repository.files(under: "Sources/", endingIn: "").map { String($0.split(separator: "/")[1]) })
    #expect(folders == Set(ModuleTable.described.rows.map(\.module)))
  }

  @Test func modulesLookOnlyUpwards() {
    var above: Set<String> = ["OrderedCollections", "ArgumentParser"]
    for row in ModuleTable.described.rows {
      #expect(row.imports.isSubset(of: above), "\(row.module) imports from below")
      above.insert(row.module)
    }
  }

  @Test func filesImportOnlyWhatTheirModuleMay() throws {
    let line = try Regex(
      #"^(?:@\w+ +)*(?:public +|package +|internal +|private +|fileprivate +)?import +"#
        + #"(?:(?:struct|class|enum|protocol|func|var|let|typealias) +)?(\w+)"#,
      as: (Substring, Substring).self
    ).anchorsMatchLineEndings()
    var count = 0
    for file in Repository.files(under: "Sources/", endingIn: ".swift") {
      let module = String(file.split(separator: "/")[1])
      let allowed = Self.system.union(ModuleTable.described[module] ?? [])
      for match in Repository.text(file).matches(of: line) {
        count += 1
        let name = String(match.output.1)
        #expect(allowed.contains(name), "\(file) imports \(name)")
        if let owner = Self.owners[name] { #expect(module == owner, "\(file) imports \(name)") }
      }
    }
    #expect(count > 100)
  }
}
