// swift-tools-version: 6.1
// SPDX-License-Identifier: EUPL-1.2

import PackageDescription

/// Settings of every Swift target: language mode 6, and each file imports what it uses.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A module of glapp with the modules it may import; the table is in ARCHITECTURE.md.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "glapp",
  products: [.executable(name: "glapp", targets: ["glapp"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    // 0 C
    .target(name: "CGraphviz", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .target(name: "CRaster", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .target(name: "CJSONC", linkerSettings: [.linkedLibrary("json-c")]),
    // 1 text
    module("GlappText"),
    module(
      "GlappJSON",
      [
        "CJSONC",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]),
    // 2 syntax
    module("GlappSyntax", ["GlappText"]),
    // 3 meaning
    module("GlappModel"),
    module("GlappAnalysis", ["GlappModel"]),
    .target(
      name: "GlappCompiler", dependencies: ["GlappText", "GlappSyntax", "GlappModel"],
      exclude: ["Schema/SlotSyntax.md"], swiftSettings: strict),
    module(
      "GlappChecks",
      ["GlappText", "GlappModel", "GlappAnalysis", "GlappSyntax", "GlappCompiler"]),
    module("GlappQuery", ["GlappText", "GlappSyntax", "GlappModel", "GlappCompiler"]),
    module("GlappEdit", ["GlappText", "GlappSyntax", "GlappModel", "GlappCompiler"]),
    module(
      "GlappScribe",
      ["GlappText", "GlappModel", "GlappCompiler", "GlappChecks", "GlappEdit"]),
    module(
      "GlappInterchange",
      ["GlappText", "GlappJSON", "GlappSyntax", "GlappModel", "GlappCompiler"]),
    // 4 pictures
    module("GlappScene"),
    module(
      "GlappViews",
      [
        "GlappText", "GlappModel", "GlappAnalysis", "GlappScene",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]),
    module("GlappWorker"),
    module(
      "GlappGraphviz", ["CGraphviz", "GlappJSON", "GlappViews", "GlappScene", "GlappWorker"]),
    module(
      "GlappExport",
      [
        "GlappScene",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]),
    module("GlappPress", ["CRaster", "GlappScene", "GlappExport", "GlappWorker"]),
    // 5 tooling
    module(
      "GlappWorkspace",
      [
        "GlappText", "GlappJSON", "GlappSyntax", "GlappModel", "GlappCompiler", "GlappChecks",
        "GlappAnalysis",
      ]),
    // 6 fronts
    module(
      "GlappCommand",
      [
        "GlappText", "GlappJSON", "GlappSyntax", "GlappModel", "GlappAnalysis", "GlappCompiler",
        "GlappChecks", "GlappQuery", "GlappEdit", "GlappScribe", "GlappInterchange",
        "GlappScene", "GlappViews", "GlappWorker", "GlappGraphviz", "GlappExport", "GlappPress",
        "GlappWorkspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]),
    .executableTarget(
      name: "glapp", dependencies: ["GlappCommand", "GlappGraphviz", "GlappPress"],
      swiftSettings: strict),
    // Tests
    tests("GlappJSONTests", ["GlappJSON"]),
    tests("GlappSceneTests", ["GlappScene"]),
    tests(
      "GlappGraphvizTests", ["GlappGraphviz", "GlappWorker", "GlappViews", "GlappScene", "glapp"]),
    tests("GlappPressTests", ["GlappPress", "GlappWorker", "GlappExport", "GlappScene", "glapp"]),
    tests("GlappModelTests", ["GlappModel"]),
    tests("GlappSyntaxTests", ["GlappSyntax", "GlappText"]),
    tests("GlappCompilerTests", ["GlappCompiler", "GlappSyntax", "GlappModel", "GlappText"]),
    tests(
      "GlappQueryTests",
      ["GlappQuery", "GlappCompiler", "GlappSyntax", "GlappModel", "GlappText"]),
    tests(
      "GlappInterchangeTests",
      [
        "GlappInterchange", "GlappCompiler", "GlappJSON", "GlappText", "GlappSyntax", "GlappModel",
        "GlappWorkspace",
      ]),
    tests("GlappAnalysisTests", ["GlappAnalysis", "GlappModel", "GlappCompiler", "GlappText"]),
    tests("GlappTextTests", ["GlappText"]),
    tests(
      "GlappWorkspaceTests",
      ["GlappWorkspace", "GlappChecks", "GlappCompiler", "GlappSyntax", "GlappModel", "GlappText"],
      exclude: ["Fixtures"]),
    tests(
      "GlappEditTests",
      [
        "GlappEdit", "GlappWorkspace", "GlappChecks", "GlappCompiler", "GlappSyntax", "GlappModel",
        "GlappText",
      ]),
    tests(
      "GlappScribeTests",
      [
        "GlappScribe", "GlappEdit", "GlappViews", "GlappCompiler", "GlappSyntax", "GlappModel",
        "GlappText",
      ]),
    tests(
      "GlappChecksTests",
      ["GlappChecks", "GlappAnalysis", "GlappCompiler", "GlappSyntax", "GlappModel", "GlappText"],
      exclude: ["Fixtures"]),
    tests(
      "GlappCommandTests",
      ["GlappCommand", "GlappViews", "GlappExport", "GlappCompiler", "GlappModel", "GlappText"]),
    tests("EndToEndTests", ["glapp"]),
    tests("RepositoryTests", ["GlappChecks", "GlappText"]),
    tests("GlappExportTests", ["GlappScene", "GlappExport"]),
    tests(
      "GlappViewsTests",
      [
        "GlappViews", "GlappScene", "GlappExport", "GlappModel", "GlappCompiler", "GlappSyntax",
        "GlappText", "GlappGraphviz", "GlappWorker", "glapp",
      ], exclude: ["Golden"]),
  ]
)
