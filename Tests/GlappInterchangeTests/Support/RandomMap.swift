// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

/// The text of a made-up map that means nothing but is sound: words and arguments by chance, out
/// of the schema, so that a new word is tried without a new test.
struct RandomMap {
  private var random: Seeded
  private let schema = CompiledSchema.current
  private let language: Language
  /// What can be referred to: the kind of each and how it is written.
  private var named: [(kind: ElementKind, path: String)] = []
  private var count = 0
  /// References that wait for their target, as marks in the text.
  private var waiting: [ElementKinds] = []
  private(set) var text = ""
  /// The rows that were used.
  private(set) var used: Set<Int> = []

  /// A map that has the words of `rows` in it, and `statements` more at the top.
  init(seed: UInt64, with wanted: [Int] = [], statements: Int = 12) {
    random = Seeded(seed)
    language = random.chance(0.5) ? .swedish : .english
    let settings = rows(in: .mapBlock)
    var lines: [String] = []
    for row in wanted where schema.schema.rows[row].inMapBlock {
      lines.append(statement(row, in: .mapBlock, scope: nil, depth: 1))
    }
    for row in settings where random.chance(0.2) && !used.contains(row) {
      lines.append(statement(row, in: .mapBlock, scope: nil, depth: 1))
    }
    let language = language.rawValue
    text =
      "map m \"Slump\" { language \(language) \n" + lines.joined(separator: "\n") + "\n}\n"
      + Self.ground
    named = Self.grounded
    for row in wanted where !schema.schema.rows[row].inMapBlock {
      text += home(for: row, depth: 0) + "\n"
    }
    let tops = rows(in: .top)
    for _ in 0..<statements {
      guard let row = tops.randomElement(using: &random) else { continue }
      text += statement(row, in: .top, scope: "", depth: 0) + "\n"
    }
    settle()
  }

  /// One element of every kind, so that every reference has something to lead to.
  private static let ground = #"""
    organisation o0 "O" { unit u0 "U"; role r0 "R"; touchpoint tp0 "T" { note "n" } }
    organisation o1 "O2" { role samma "Samma"; unit samma2 "Samma" }
    organisation o2 "O3" { role samma "Samma" }
    person p0 "P"; team t0 "Team" { member o0.r0; vacant o0 unknown }
    source s0 "S" { respondent re0 "en" }
    evidence ev0 "E" from s0; slip sl0 "L"; fact f0 "F"; assumption a0 "A"; question q0 "Q"
    lesson le0 "L"; term te0 "T"; relation-kind rk0 "rk"; relation re1 o0 -> o1 rk0
    journey j0 "J" for p0 { phase ph0 "Ph" { step st0 "S" { feeling 1; expects "x"; wait; then st1 } } step st1 "S" }
    pain pa0 "P" { voice o0 for "v" }; gain ga0 "G"; need ne0 "N"; gap gp0 "G"; bridge br0 "B"
    hinder hi0 "H"; enabler en0 "E"; challenge ch0 "C"; theme th0 "T"; insight in0 "I"
    opportunity op0 "O"; idea id0 "I" { part pt0 "P"; benefit be0 "B"; test ts0 "T" }
    recommendation rc0 "R"; criterion cr0 "C"; rater ra0 "R"; matrix ma0 "M"; decision de0 "D"
    factor fa0 "F"; factor fa1 "F"; influence fa0 -> fa1 +; loop lo0 "L"
    measure me0 "M" { value o0 5 }; distribution di0 "D"; flow fl0 "F"; goal go0 "G"
    view vi0 figures

    """#

  private static let grounded: [(kind: ElementKind, path: String)] = [
    (.organisation, "o0"), (.unit, "u0"), (.role, "r0"), (.touchpoint, "tp0"),
    (.role, "o1.samma"), (.role, "o2.samma"), (.unit, "o1.samma2"), (.person, "p0"), (.team, "t0"),
    (.source, "s0"), (.respondent, "re0"), (.evidence, "ev0"), (.slip, "sl0"), (.fact, "f0"),
    (.assumption, "a0"), (.question, "q0"), (.lesson, "le0"), (.term, "te0"),
    (.relationKind, "rk0"), (.relation, "re1"), (.journey, "j0"), (.phase, "ph0"), (.step, "st0"),
    (.step, "st1"), (.pain, "pa0"), (.gain, "ga0"), (.need, "ne0"), (.gap, "gp0"),
    (.bridge, "br0"), (.hinder, "hi0"), (.enabler, "en0"), (.challenge, "ch0"), (.theme, "th0"),
    (.insight, "in0"), (.opportunity, "op0"), (.idea, "id0"), (.part, "pt0"), (.benefit, "be0"),
    (.test, "ts0"), (.recommendation, "rc0"), (.criterion, "cr0"), (.rater, "ra0"),
    (.matrix, "ma0"), (.decision, "de0"), (.factor, "fa0"), (.factor, "fa1"), (.loop, "lo0"),
    (.measure, "me0"), (.distribution, "di0"), (.flow, "fl0"), (.goal, "go0"), (.view, "vi0"),
    (.feeling, "st0:feeling"), (.influence, "fa0->fa1"), (.figure, "me0:value"),
    (.voice, "pa0:voice"), (.member, "t0:member"), (.vacant, "t0:vacant"),
    (.expectation, "st0:expects"), (.wait, "st0:wait"), (.branch, "st0:then"),
  ]

  private func rows(in context: CompiledSchema.Context) -> [Int] {
    Set(Word.allCases.compactMap { schema.row($0, in: context) }).sorted().filter {
      ![.map, .include, .language].contains(schema.schema.rows[$0].word)
    }
  }

  // MARK: - Statements

  /// A row within the elements it needs around it.
  private mutating func home(for row: Int, depth: Int) -> String {
    let word = schema.schema.rows[row]
    guard
      let parent = word.parents.members.first(where: { $0 == .map }) ?? word.parents.members.first,
      parent != .map,
      let outer = schema.schema.rows.firstIndex(where: { $0.role == .element(parent) })
    else { return statement(row, in: .top, scope: "", depth: depth) }
    let kind = schema.schema.rows[outer].parents
    if kind.holds(.map) {
      return statement(outer, in: .top, scope: "", depth: depth, holding: row)
    }
    let rest = kind.members.first ?? .map
    guard let around = schema.schema.rows.firstIndex(where: { $0.role == .element(rest) }) else {
      return ""
    }
    let inner = statement(outer, in: .inside(rest), scope: nil, depth: depth + 1, holding: row)
    return head(around, scope: "").text + " {\n\(inner)\n}"
  }

  private mutating func statement(
    _ row: Int, in context: CompiledSchema.Context, scope: String?, depth: Int,
    holding inner: Int? = nil
  ) -> String {
    let word = schema.schema.rows[row]
    let known = named.count
    var (text, inside, said) = head(row, scope: scope)
    while let inner, said.contains(schema.schema.rows[inner].word) {
      named.removeSubrange(known...)
      (text, inside, said) = head(row, scope: scope)
    }
    var within: CompiledSchema.Context? = nil
    if case .element(let kind) = word.role { within = .inside(kind) }
    if word.block == .none { return text }
    let block = within ?? .value
    var lines: [String] = []
    if let inner {
      lines.append(statement(inner, in: block, scope: inside, depth: depth + 1))
      said.insert(schema.schema.rows[inner].word)
    }
    let most = depth > 3 ? 0.0 : 0.35
    while random.chance(most), lines.count < 6,
      let next = rows(in: block).randomElement(using: &random)
    {
      let candidate = schema.schema.rows[next]
      if candidate.occurs == .once, !said.insert(candidate.word).inserted { continue }
      lines.append(statement(next, in: block, scope: inside, depth: depth + 1))
    }
    if lines.isEmpty { return text }
    text += " {\n" + lines.joined(separator: "\n") + "\n}"
    return text
  }

  /// The word and arguments; how its path begins for what stands in it, where it has an id; the
  /// words that its clauses say.
  private mutating func head(
    _ row: Int, scope: String?
  ) -> (text: String, inside: String?, said: Set<Word>) {
    used.insert(row)
    let word = schema.schema.rows[row]
    var parts = [language == .swedish ? word.swedish : word.english]
    var late: [String] = []
    var said: Set<Word> = []
    var inside: String?
    var hasArrow = true
    for (connective, part) in SlotPattern(word.slots).written {
      if part.isOptional, random.chance(0.4) {
        if case .arrow = part.types[0] { hasArrow = false }
        continue
      }
      // without its arrow a second number would be read as part of the first
      if part.isOptional, part.role == .target, !hasArrow { continue }
      switch part.types[0] {
      case .id:
        count += 1
        let id = "u\(count)"
        parts.append(id)
        inside = id
        if case .element(let kind) = word.role { named.append((kind, id)) }
      case .title: parts.append(quoted())
      default:
        var text = argument(part)
        guard let name = connective, let all = Connective.all.first(where: { $0.english == name })
        else {
          parts.append(text)
          continue
        }
        text = (language == .swedish ? all.swedish : all.english) + " " + text
        if let same = Word.allCases.first(where: { "\($0)" == "\(part.role)" }) {
          said.insert(same)
        }
        late.append(text)
      }
    }
    return ((parts + late).joined(separator: " "), inside, said)
  }

  // MARK: - Arguments

  private mutating func argument(_ part: SlotPattern.Part) -> String {
    let many = part.isList ? Int.random(in: 1...3, using: &random) : 1
    return (0..<many).map { _ in
      let lists = part.types.filter { !part.isList || $0.isList || $0.isText }
      return one(lists.randomElement(using: &random) ?? part.types[0])
    }.joined(separator: ", ")
  }

  private mutating func one(_ type: SlotType) -> String {
    switch type {
    case .ref(let kinds), .refs(let kinds):
      waiting.append(kinds)
      return "@@\(waiting.count - 1)@@"
    case .number(let scale): return number(scale)
    case .integer(let scale):
      return
        "\(Int.random(in: Int(scale?.lowerBound ?? 0)...Int(scale?.upperBound ?? 99), using: &random))"
    case .numbers: return random.chance(0.2) ? "missing" : number(nil)
    case .percent: return "\(Int.random(in: 0...100, using: &random))%"
    case .range(let scale):
      let ends = [number(scale), number(scale)].sorted { (Double($0) ?? 0) < (Double($1) ?? 0) }
      switch Int.random(in: 0...3, using: &random) {
      case 0: return "..\(ends[1])"
      case 1: return "\(ends[0]).."
      case 2 where scale == nil: return "10..\(Int.random(in: 11...90, using: &random))%"
      default: return "\(ends[0])..\(ends[1])"
      }
    case .duration:
      let all = ["3 weeks", "1 h 30 min", "2..4 veckor", "1 år", "0.5 d", "1 dag", "45 s", "2 mån"]
      return all.randomElement(using: &random) ?? ""
    case .date: return ["2022", "2022-02", "2022-02-11"].randomElement(using: &random) ?? ""
    case .period: return ["2020..2022-03", "2021..", "..2022"].randomElement(using: &random) ?? ""
    case .text, .texts, .title: return quoted()
    case .name, .names, .id:
      return ["akut", "unga-vuxna", "日本", "åäö", "x1"].randomElement(using: &random) ?? ""
    case .choice(let all), .choices(let all):
      guard let choice = all.randomElement(using: &random) else { return "" }
      return random.chance(0.5) ? choice.swedish : choice.english
    case .arrow: return ["->", "<->", "--"].randomElement(using: &random) ?? ""
    case .sign: return ["+", "-", "?"].randomElement(using: &random) ?? ""
    case .unknown: return "unknown"
    case .missing: return "missing"
    }
  }

  private mutating func number(_ scale: ClosedRange<Double>?) -> String {
    let low = scale?.lowerBound ?? -1_000
    let high = scale?.upperBound ?? 1_000
    let whole = Int.random(in: Int(low)...Int(high), using: &random)
    if random.chance(0.6) { return "\(whole)" }
    if scale != nil { return "\(min(Double(whole) + 0.25, high))" }
    return ["0.1", "-0.000001234", "123456789012345678901234", "3.14159", "0.0"]
      .randomElement(using: &random) ?? "1"
  }

  private mutating func quoted() -> String {
    let all = [
      "Något som hände", "Tid", "Tid", "tid", "\\\"så\\\" sa hon", "en \\\\ väg",
      "rad ett\\nrad två",
      "2022", "start", "missing", "lugn", "unknown", "", "åäö – ’”", "\\u{0}\\u{1F}", "// inte",
      "{ } ; ,", "for", "2022-02-11", "\\u{FEFF}x", "日本語", "👩‍👩‍👧", "gaps", "slut", "a\\tb",
      "lång text som fortsätter och fortsätter tills den inte längre får plats på en enda rad",
    ]
    return "\"\(all.randomElement(using: &random) ?? "")\""
  }

  /// Puts references in for their marks, now that everything is there.
  private mutating func settle() {
    for index in waiting.indices.reversed() {
      let fits = named.filter { waiting[index].holds($0.kind) }
      let path = fits.randomElement(using: &random)?.path ?? "nowhere"
      text.replace("@@\(index)@@", with: path)
    }
  }
}

extension SlotType {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}
