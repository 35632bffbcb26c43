// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappInterchange
import GlappJSON
import GlappModel
import GlappQuery
import GlappText

/// `glapp list`: the things of one kind in a map, perhaps only those that meet a condition.
struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say(
        sv: "Listar det av ett slag, till exempel alla smärtpunkter, eller bara vissa (--where).",
        en: "Lists the things of a kind, such as all pains, or only some of them (--where)."),
      discussion: say(
        sv: "Exempel: glapp list karta.glapp smärtpunkter --where 'allvar >= 4 och har belägg'",
        en: "Example: glapp list map.glapp pains --where 'severity >= 4 and has evidence'"))
  }

  @Argument(
    help: ArgumentHelp(
      say(
        sv: "Kartan (utan: mappens enda) och slaget: steg, smärtpunkter, glapp … eller allt.",
        en: "The map (without: the folder's only one) and the kind: steps, pains, gaps … or all."),
      valueName: say(sv: "karta slag", en: "map kind")), completion: .mapAndKind)
  var arguments: [String] = []

  @Option(
    name: [.customLong("where")],
    help: ArgumentHelp(
      say(
        sv: """
          Villkoret: jämförelser (=, !=, <, <=, >, >=), och, eller, inte, i (…), mellan … och …, \
          har ORD, innehåller "text", ORD REF (mellan af), i REF, "text var som helst".
          """,
        en: """
          The condition: comparisons (=, !=, <, <=, >, >=), and, or, not, in (…), between … and …, \
          has WORD, contains "text", WORD REF (between af), in REF, "text anywhere".
          """),
      valueName: say(sv: "villkor", en: "condition")))
  var condition: String?

  @Option(
    name: [.customLong("with")],
    help: ArgumentHelp(
      say(
        sv: "Visa också dessa ord, med komma emellan: allvar, av.",
        en: "Show these words too, with commas between: severity, by."),
      valueName: say(sv: "ord", en: "words")), completion: .word)
  var shown: String?

  @OptionGroup var options: AskOptions

  func run() throws {
    let (asked, rest) = try AskedMap.read(
      arguments, root: options.root, besides: 1,
      missing: Bilingual(
        sv: "säg vad som ska listas: steg, smärtpunkter, glapp … eller allt",
        en: "say what to list: steps, pains, gaps … or all"))
    guard let kinds = KindNames.kinds(named: rest[0]) else {
      throw asked.failure(
        QueryFaultText(name: "list", text: rest[0], diagnostic: KindNames.unknown(rest[0])))
    }
    let query = try query(asked, kinds)
    let columns = try columns(query, asked)
    let found = query.run()
    if options.json { return Terminal.print(json(found, asked).text(.pretty)) }
    var table = TextTable()
    for id in found {
      let kind = kinds.count > 1 ? [asked.noun(id)] : []
      let more = columns.map { AskedMap.printable(query.text($0, of: id, in: asked.language)) }
      let title = AskedMap.printable(asked.map.title(of: id))
      table.add(
        kind + [asked.short(id)] + more + [title, asked.placeText(id)])
    }
    if !found.isEmpty { Terminal.print(table.lines.joined(separator: "\n")) }
    Terminal.error(count(found.count, kinds, asked))
  }

  private func query(_ asked: AskedMap, _ kinds: [ElementKind]) throws -> ElementQuery {
    do throws(QueryFault) {
      return try ElementQuery(
        asked.compiled, resolver: asked.references, kinds: kinds, condition: condition)
    } catch {
      throw asked.failure(
        QueryFaultText(name: "--where", text: condition ?? "", diagnostic: error.diagnostic))
    }
  }

  private func columns(_ query: ElementQuery, _ asked: AskedMap) throws -> [ElementColumn] {
    let names = (shown ?? "").split(separator: ",").map { word in
      String(word.drop(while: \.isWhitespace).prefix { !$0.isWhitespace })
    }.filter { !$0.isEmpty }
    var columns: [ElementColumn] = []
    for name in names {
      do throws(QueryFault) {
        columns += try query.columns([name])
      } catch {
        throw asked.failure(
          QueryFaultText(name: "--with", text: name, diagnostic: error.diagnostic))
      }
    }
    return columns
  }

  private func count(_ count: Int, _ kinds: [ElementKind], _ asked: AskedMap) -> String {
    guard kinds.count == 1 else {
      return asked.say("\(count) stycken", "\(count) \(count == 1 ? "thing" : "things")")
    }
    let many = KindNames.plural(of: kinds[0])[asked.language]
    return "\(count) \(count == 1 ? asked.noun(kinds[0]) : many)"
  }

  private func json(_ found: [EntryID], _ asked: AskedMap) -> JSONValue {
    let model = ModelJSON(asked.map)
    return .array(
      found.map { id in
        let place = asked.place(id)
        return [
          "id": .string(asked.address(id)), "kind": .string("\(asked.map[id].kind)"),
          "title": .string(asked.map.title(of: id)), "file": .string(place.file),
          "line": .integer(place.line), "element": model.element(id),
        ]
      })
  }
}
