// SPDX-License-Identifier: EUPL-1.2

import GlappJSON
package import GlappText

/// Something wrong with JSON that was to become a map, with the way to it.
package struct ImportProblem: Sendable {
  /// What and where; its place is in the JSON text.
  package let diagnostic: Diagnostic
  /// The way to it from the top: `$.pains[0].severity.value`.
  package let path: String
  /// How many bytes stand before it.
  package var offset: Int { Int(diagnostic.place.range.start) }

  package init(_ diagnostic: Diagnostic, path: String) {
    self.diagnostic = diagnostic
    self.path = path
  }

  /// A text that is not JSON at all.
  init(_ error: JSONError, in bytes: [UInt8]) {
    let end = min(error.offset + 1, bytes.count)
    let place = Place(file: 0, range: TextRange(min(error.offset, end), end))
    let diagnostic =
      switch error.kind {
      case .doubledName(let name): Diagnostic(.jsonDoubledName, at: place, [.text(name)])
      case .brokenUTF8: Diagnostic(.jsonEncoding, at: place)
      case .tooDeep(let limit): Diagnostic(.jsonTooDeep, at: place, [.number(limit)])
      case .numberTooLarge: Diagnostic(.jsonNumber, at: place)
      case .tooLong: Diagnostic(.jsonTooLong, at: place)
      default: Diagnostic(.jsonSyntax, at: place, [.both(Self.reason(error.kind))])
      }
    self.init(diagnostic, path: error.path)
  }

  private static func reason(_ kind: JSONError.Kind) -> Bilingual {
    switch kind {
    case .unexpectedByte(let byte):
      Bilingual(sv: "\(shown(byte)) kan inte stå här", en: "\(shown(byte)) cannot stand here")
    case .unexpectedEnd:
      Bilingual(sv: "filen tar slut mitt i", en: "the file ends in the middle")
    case .trailingBytes:
      Bilingual(sv: "det står mer efter slutet", en: "more stands after the end")
    case .badNumber: Bilingual(sv: "så skrivs inget tal", en: "no number is written so")
    case .badEscape:
      Bilingual(
        sv: "omvänt snedstreck och något det inte hör till",
        en: "a backslash and something it does not go with")
    case .bareControl(let byte):
      Bilingual(
        sv: "styrtecknet \(shown(byte)) måste skrivas om",
        en: "the control character \(shown(byte)) must be escaped")
    case .zeroInName: Bilingual(sv: "ett namn med en nolla i", en: "a name with a zero in it")
    case .refused(let words): Bilingual(sv: "json-c säger: \(words)", en: "json-c says: \(words)")
    case .doubledName, .brokenUTF8, .tooDeep, .numberTooLarge, .tooLong:
      Bilingual(sv: "", en: "")
    }
  }

  private static func shown(_ byte: UInt8) -> String {
    if (0x21...0x7E).contains(byte) { return "`\(String(Unicode.Scalar(byte)))`" }
    let hex = String(byte, radix: 16, uppercase: true)
    return "0x" + (byte < 16 ? "0" : "") + hex
  }
}

/// Collects problems by their paths; the places in the text are worked out at the end, once.
struct ImportProblems {
  /// How many are kept; beyond it they are only counted.
  static let bound = 100

  private struct Pending {
    let path: JSONPath
    /// Whether it is the name of the member that is wrong.
    let isName: Bool
    let make: (Place) -> Diagnostic
  }

  private var pending: [Pending] = []
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  mutating func add(
    _ kind: DiagnosticKind, at path: JSONPath, _ facts: [Fact] = [], suggestions: [String] = [],
    isName: Bool = false
  ) {
    add(at: path, isName: isName) { Diagnostic(kind, at: $0, facts, suggestions: suggestions) }
  }

  mutating func add(
    at path: JSONPath, isName: Bool = false, _ make: @escaping (Place) -> Diagnostic
  ) {
    count += 1
    guard count <= Self.bound else { return }
    pending.append(Pending(path: path, isName: isName, make: make))
  }

  /// All that were kept, in the order of the text.
  func located(in bytes: [UInt8]) -> [ImportProblem] {
    let places = JSONPlaces.find(pending.map(\.path), in: bytes)
    return pending.map { problem in
      let found = places[problem.path]
      var range = found.map { problem.isName ? $0.name ?? $0.value : $0.value } ?? 0..<0
      // Of an object or a list only the bracket: it may be the whole file.
      if range.lowerBound < bytes.count,
        [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(bytes[range.lowerBound])
      {
        range = range.lowerBound..<range.lowerBound + 1
      }
      let place = Place(file: 0, range: TextRange(range.lowerBound, range.upperBound))
      return ImportProblem(problem.make(place), path: problem.path.description)
    }.sorted { $0.offset < $1.offset }
  }
}
