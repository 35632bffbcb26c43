// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappEdit
import GlappJSON
import GlappModel
import GlappScribe
import GlappText
import GlappWorkspace

/// `glapp slips`: the slips that wait, many new ones at once, and what one of them turns into.
struct SlipsCommand: EditVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "slips",
      abstract: say(
        sv: "Visar lappar som väntar, klistrar in många, eller sorterar en.",
        en: "Lists the slips that wait, pastes many, or sorts one."),
      usage: say(
        sv: "glapp slips [fil] [--paste | lapp --pain|--gain|--need|--evidence sak]",
        en: "glapp slips [file] [--paste | slip --pain|--gain|--need|--evidence thing]"),
      discussion: say(
        sv: """
          Exempel: glapp slips karta.glapp --paste --from intervjuer < anteckningar.txt
          En lapp blir en smärtpunkt: glapp slips karta.glapp ingen-ringde --pain vantar
          Lappen står kvar, och smärtpunkten säger att den kommer från den.
          I rummet, medan någon talar: glapp scribe
          """,
        en: """
          Example: glapp slips map.glapp --paste --from interviews < notes.txt
          A slip becomes a pain: glapp slips map.glapp nobody-called --pain waiting
          The slip stays, and the pain says that it comes from it.
          In the room, while somebody speaks: glapp scribe
          """))
  }

  @Argument(help: EditHelp.file, completion: .editedMap) var file: PlainWord?
  @Argument(
    help: EditHelp.thing(
      sv: "Lappen som sorteras, och en annan rubrik om det nya ska ha en.",
      en: "The slip to sort, and another title for what is new if it needs one.",
      name: ("lapp", "slip")), completion: .verb)
  var slip: [PlainWord] = []

  @Flag(
    help: ArgumentHelp(
      say(
        sv: "Lappar från standard in, en per rad.", en: "Slips from standard input, one a line.")))
  var paste = false

  @Option(
    help: ArgumentHelp(
      say(sv: "Källan de inklistrade kommer från.", en: "The source the pasted ones come from."),
      valueName: say(sv: "källa", en: "source")), completion: .source)
  var from: PlainWord?

  @Option(help: SlipsCommand.goal("en smärtpunkt", "a pain"), completion: .thing)
  var pain: PlainWord?
  @Option(help: SlipsCommand.goal("en höjdpunkt", "a gain"), completion: .thing)
  var gain: PlainWord?
  @Option(help: SlipsCommand.goal("ett behov", "a need"), completion: .thing)
  var need: PlainWord?
  @Option(help: SlipsCommand.goal("ett belägg", "evidence"), completion: .thing)
  var evidence: PlainWord?

  @OptionGroup var options: EditOptions

  var words: [PlainWord?] { [file] + slip }

  private static func goal(_ sv: String, _ en: String) -> ArgumentHelp {
    ArgumentHelp(
      say(sv: "Gör \(sv) av lappen, i vad.", en: "Make \(en) of the slip, in what."),
      valueName: say(sv: "sak", en: "thing"))
  }

  func run() throws {
    let (file, rest) = LeadingMap.divided(words.compactMap { $0?.text })
    let isChange = paste || !rest.isEmpty || !goals.isEmpty
    guard isChange else {
      let file = try MapFiles.chosen(file.map { [$0] } ?? [])[0]
      return try list(try PartOfMap.whole(file))
    }
    try change(file, rest)
  }

  func request(_ words: EditWords) throws -> EditRequest {
    paste ? try pasted(words) : try sorted(words)
  }

  // MARK: - Sorting

  private var goals: [(kind: String, home: String)] {
    [("pain", pain), ("gain", gain), ("need", need), ("evidence", evidence)].compactMap {
      kind, home in home.map { (kind, $0.text) }
    }
  }

  private func sorted(_ words: EditWords) throws -> EditRequest {
    var words = words
    let slip = try words.next(
      sv: "vilken lapp (glapp slips visar dem)", en: "which slip (glapp slips lists them)")
    let title = words.remaining().joined(separator: " ")
    guard let (kind, home) = goals.first, goals.count == 1 else {
      throw CommandFailure.usage(
        sv: "säg vad lappen blir, och var: --pain, --gain, --need eller --evidence",
        en: "say what the slip becomes, and where: --pain, --gain, --need or --evidence")
    }
    let addition = Edit.Addition(kind, title.isEmpty ? [] : [title], place: .inside(home))
    let typed = ["slips"] + words.all + ["--\(kind)", home]
    return EditRequest([.sort(slip: slip, addition)], typed) { plan in
      let word = CompiledSchema.current.schema.rows.first { $0.english == kind }
      let address = plan.added.first ?? home
      return Bilingual(
        sv:
          "\(slip) blev \(word?.swedish ?? kind) \(AddressWords(plan.after.map, .swedish)(address))",
        en: "\(slip) became \(kind) \(address)")
    }
  }

  // MARK: - Pasting

  private func pasted(_ words: EditWords) throws -> EditRequest {
    try words.end()
    let bytes: [UInt8]
    do throws(WorldError) {
      bytes = try DiskWorld.readAll(0, path: "-")
    } catch {
      throw CommandFailure.world(error)
    }
    let texts = PastedNotes.lines(String(decoding: bytes, as: UTF8.self))
    guard let first = texts.first else {
      throw CommandFailure.usage(
        sv: "inget kom in: klistra in raderna och avsluta med Ctrl-D, eller läs en fil med <",
        en: "nothing came in: paste the lines and end with Ctrl-D, or read a file with <")
    }
    let properties = from.map { [Edit.Property("from", $0.text)] } ?? []
    let all = texts.map { Edit.Addition("slip", [$0], properties: properties) }
    // The first shows the others where to go.
    let edits: [Edit] = [.add(all[0])] + (all.count > 1 ? [.addAll(Array(all.dropFirst()))] : [])
    let typed = ["slips", "--paste"] + (from.map { ["--from", $0.text] } ?? [])
    return EditRequest(edits, typed) { _ in
      texts.count == 1
        ? Bilingual(sv: "skrev en lapp: ”\(first)”", en: "wrote a slip: “\(first)”")
        : Bilingual(sv: "skrev \(texts.count) lappar", en: "wrote \(texts.count) slips")
    }
  }

  // MARK: - Listing

  private func list(_ file: String) throws {
    let loaded: LoadedMap
    do throws(WorldError) {
      MapStore.settle(file, root: options.root)
      loaded = try MapLoader.load(file, in: DiskWorld(), root: options.root)
    } catch {
      throw CommandFailure.world(error)
    }
    let compiled = CompiledMap.compile(loaded.parsed)
    let map = compiled.map
    let book = AddressBook(map)
    let waiting = map.entries.indices.map { EntryID($0) }.filter { entry in
      map[entry].kind == .slip && map.choice(entry, .status)?.value != "sorted"
        && !map.backlinks.to(entry).contains { $0.role == .from || map[$0.from].word == .from }
    }
    if options.json {
      let slips = waiting.map { slip -> JSONValue in
        ["id": .string(book.address(of: slip)), "title": .string(map.title(of: slip))]
      }
      return Terminal.print(
        JSONValue.object(
          JSONObject([
            .init(name: "map", value: .string(file)), .init(name: "slips", value: .array(slips)),
          ])
        ).text(.pretty))
    }
    let language = EditOutcome.language(of: compiled)
    guard !waiting.isEmpty else {
      return Terminal.print(
        Bilingual(sv: "inga lappar väntar i \(file)", en: "no slips wait in \(file)")[language])
    }
    for slip in waiting {
      let text = PrivateData.masked(TerminalColumns.printable(map.title(of: slip)))
      Terminal.print("\(book.address(of: slip))  \(text)")
    }
  }
}
