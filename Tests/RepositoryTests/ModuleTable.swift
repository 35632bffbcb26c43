// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// What each module may import, as two places state it.
struct ModuleTable: Equatable {
  /// The modules in the order they stand, each with the modules it names.
  var rows: [(module: String, imports: Set<String>)] = []

  static func == (one: ModuleTable, other: ModuleTable) -> Bool {
    one.rows.elementsEqual(other.rows) { $0.module == $1.module && $0.imports == $1.imports }
  }

  subscript(module: String) -> Set<String>? { rows.first { $0.module == module }?.imports }

  /// The table of ARCHITECTURE.md.
  static let described: ModuleTable = {
    var table = ModuleTable()
    for line in Repository.text("ARCHITECTURE.md").split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6, let module = quoted(cells[2]).first else { continue }
      table.rows.append((module, Set(quoted(cells[4]))))
    }
    return table
  }()

  /// The targets of Package.swift that are not tests.
  static let declared: ModuleTable = {
    let manifest = Repository.text("Package.swift")
    let targets = manifest.components(separatedBy: "targets: [\n").last ?? ""
    let sources = targets.components(separatedBy: "// Tests").first ?? ""
    var table = ModuleTable()
    // A target begins at its own line, four spaces in; deeper lines belong to it.
    for line in sources.split(separator: "\n") {
      let names = strings(line)
      if line.hasPrefix("    "), !line.hasPrefix("     "), line.contains("(") {
        table.rows.append((names.first ?? "", []))
        note(names.dropFirst(), of: line)
      } else if let last = table.rows.last, last.module.isEmpty {
        table.rows[table.rows.count - 1].module = names.first ?? ""
        note(names.dropFirst(), of: line)
      } else {
        note(names[...], of: line)
      }
    }
    func note(_ names: ArraySlice<String>, of line: Substring) {
      guard let last = table.rows.indices.last, !line.contains("exclude:"),
        !line.contains("linkedLibrary")
      else { return }
      // `.product(name: "A", package: "b")` is about A alone.
      let own = line.contains(".product(") ? names.prefix(1) : names
      table.rows[last].imports.formUnion(own)
    }
    return table
  }()

  private static func quoted(_ cell: String) -> [String] {
    cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  private static func strings(_ line: Substring) -> [String] {
    line.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }
}
