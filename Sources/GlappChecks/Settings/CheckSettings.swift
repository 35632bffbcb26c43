// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// What a map wants of its checks: how severe each is, and what it accepts where.
struct CheckSettings {
  private let settings: MapSettings
  private let allowances: [String: [MapSettings.Allowance]]
  private let sourceMap: SourceMap
  private let map: ServiceMap

  init(_ compiled: CompiledMap) {
    map = compiled.map
    sourceMap = compiled.sourceMap
    settings = MapSettings(compiled.map)
    allowances = Dictionary(grouping: settings.allowances, by: \.code)
  }

  /// Whether a map may set the severity of a kind: faults of the text stay errors.
  private static func isFixed(_ code: String) -> Bool { fixedCodes.contains(code) }

  private static let fixedCodes = Set(
    (DiagnosticKind.syntaxFaults + DiagnosticKind.compilerFaults)
      .filter { $0.severity == .error }.map(\.code))

  /// How severe a kind is in this map; nil when it is off.
  func severity(_ kind: DiagnosticKind) -> Severity? {
    guard !Self.isFixed(kind.code), let level = settings.severities[kind.code] else {
      return kind.severity
    }
    return level == .off ? nil : Severity(word: level.rawValue)
  }

  /// Whether a kind is accepted everywhere.
  func allowsEverywhere(_ kind: DiagnosticKind) -> Bool {
    !Self.isFixed(kind.code) && (allowances[kind.code] ?? []).contains(where: \.places.isEmpty)
  }

  /// Whether a finding is accepted where it is: at its entry, at one around that, or at one of
  /// those that belong to it.
  func allows(_ finding: Finding, _ kind: DiagnosticKind) -> Bool {
    (allowances[kind.code] ?? []).contains { allowance in
      if allowance.places.isEmpty { return true }
      return allowance.places.contains { place in
        place.index <= finding.entry.index && finding.entry.index < map[place].end
          || finding.also.contains(place)
      }
    }
  }

  /// Whether something at a place in the text is accepted.
  func allows(_ kind: DiagnosticKind, at place: Place) -> Bool {
    guard !Self.isFixed(kind.code) else { return false }
    return (allowances[kind.code] ?? []).contains { allowance in
      if allowance.places.isEmpty { return true }
      return allowance.places.contains { entry in
        let whole = sourceMap.whole(of: entry)
        return whole.file == place.file && whole.range.start <= place.range.start
          && place.range.end <= whole.range.end
      }
    }
  }

  /// Whether the map changes anything at all.
  var isPlain: Bool { settings.severities.isEmpty && settings.allowances.isEmpty }

  // MARK: - What is wrong with the settings

  /// Codes and limits that do not exist, each with what was probably meant.
  func faults(known: [DiagnosticKind]) -> [Diagnostic] {
    let codes = known.map(\.code)
    let known = Set(codes)
    var all: [Diagnostic] = []
    for entry in map.children(of: .root) where map[entry].kind == .property {
      switch map[entry].word {
      case .severity, .allow:
        guard let code = map.string(map.slot(.value, of: entry)) else { continue }
        let place = sourceMap.head(of: entry)
        if !known.contains(code) {
          all.append(
            Diagnostic(
              .unknownCode, at: place, [.text("`\(code)`")],
              suggestions: Nearest.candidates(to: code, among: codes)))
        } else if Self.isFixed(code) {
          all.append(Diagnostic(.fixedSeverity, at: place, [.text("`\(code)`")]))
        } else if map[entry].word == .allow, map.slot(.because, of: entry) == nil {
          all.append(Diagnostic(.unexplainedAllowance, at: place, [.text("`\(code)`")]))
        }
      case .threshold:
        guard let name = map.string(map.slot(.kind, of: entry)),
          Threshold(rawValue: name) == nil
        else { continue }
        let names = Threshold.allCases.map(\.rawValue)
        all.append(
          Diagnostic(
            .unknownThreshold, at: sourceMap.head(of: entry),
            [.text("`\(name)`"), .choices(names)],
            suggestions: Nearest.candidates(to: name, among: names)))
      default: break
      }
    }
    return all
  }
}
