// SPDX-License-Identifier: EUPL-1.2

package import GlappCompiler
package import GlappModel
package import GlappText

/// What people call the kinds of things in a map: one or many, in either language.
package enum KindNames {
  /// The kinds that a name stands for: `pain`, `pains`, `smärtpunkt`, `smärtpunkter`, and `all`
  /// for everything; `actors` for all that can act.
  package static func kinds(
    named name: String, schema: CompiledSchema = .current
  ) -> [ElementKind]? {
    let wanted = name.lowercased()
    if all.contains(wanted) { return ElementKind.allCases.filter(isListed) }
    if actors.contains(wanted) { return ElementKinds.actor.members }
    let found = ElementKind.allCases.filter { kind in
      isListed(kind) && names(of: kind, schema).contains(wanted)
    }
    return found.isEmpty ? nil : found
  }

  /// Every name that `kinds` knows, for suggestions and completion.
  package static func names(schema: CompiledSchema = .current) -> [String] {
    ElementKind.allCases.filter(isListed).flatMap { names(of: $0, schema) } + all + actors
  }

  /// What several of a kind are called.
  package static func plural(
    of kind: ElementKind, schema: CompiledSchema = .current
  ) -> Bilingual {
    let row = schema.elementRow(kind)
    let english = Self.english[kind] ?? row.map { $0.english + "s" } ?? "\(kind)"
    return Bilingual(sv: swedish[kind] ?? row?.swedish ?? "\(kind)", en: english)
  }

  /// The message for a name that stands for nothing.
  package static func unknown(_ name: String) -> Diagnostic {
    let near = Nearest.candidates(to: name.lowercased(), among: names())
    let range = TextRange(0, name.utf8.count)
    return Diagnostic(
      .queryUnknownKind, at: Place(file: 0, range: range), [.text("`\(name)`")],
      suggestions: near)
  }

  private static let all = ["all", "everything", "allt", "alla"]
  private static let actors = ["actor", "actors", "aktör", "aktörer"]

  private static func isListed(_ kind: ElementKind) -> Bool {
    kind != .property && kind != .map
  }

  private static func names(of kind: ElementKind, _ schema: CompiledSchema) -> [String] {
    guard let row = schema.elementRow(kind) else { return [] }
    let many = plural(of: kind, schema: schema)
    return Array(Set([row.english, row.swedish, many.english, many.swedish])).sorted()
  }

  private static let english: [ElementKind: String] = [
    .person: "persons", .criterion: "criteria", .matrix: "matrices", .opportunity: "opportunities",
    .evidence: "evidence", .expectation: "expects", .branch: "then", .figure: "values",
    .vacant: "vacant", .rating: "ratings",
  ]

  private static let swedish: [ElementKind: String] = [
    .slip: "lappar", .source: "källor", .respondent: "respondenter", .evidence: "belägg",
    .fact: "fakta", .assumption: "antaganden", .question: "frågor", .lesson: "lärdomar",
    .voice: "röster", .organisation: "organisationer", .unit: "enheter", .role: "roller",
    .person: "personer", .team: "team", .member: "medlemmar", .vacant: "vakanser",
    .term: "begrepp", .relation: "relationer", .relationKind: "relationstyper",
    .touchpoint: "kontaktpunkter", .journey: "resor", .phase: "faser", .step: "steg",
    .feeling: "känslor", .expectation: "förväntningar", .wait: "väntetider", .branch: "grenar",
    .pain: "smärtpunkter", .gain: "höjdpunkter", .need: "behov", .gap: "glapp",
    .bridge: "bryggor", .hinder: "hinder", .enabler: "framgångsfaktorer",
    .challenge: "utmaningar", .theme: "teman", .insight: "insikter",
    .opportunity: "möjligheter", .idea: "idéer", .part: "delar", .benefit: "nyttor",
    .test: "tester", .recommendation: "rekommendationer", .criterion: "kriterier",
    .rater: "bedömare", .rating: "bedömningar", .vote: "röstetal", .matrix: "matriser",
    .decision: "beslut", .factor: "faktorer", .influence: "påverkan", .loop: "slingor",
    .measure: "mått", .figure: "värden", .total: "summor", .distribution: "fördelningar",
    .flow: "flöden", .goal: "mål", .view: "vyer",
  ]
}
