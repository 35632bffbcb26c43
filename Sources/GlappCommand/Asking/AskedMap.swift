// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappModel
import GlappText
import GlappWorkspace

/// What every command takes that asks a map something.
struct AskOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(say(sv: "Svara som JSON.", en: "Answer as JSON.")))
  var json = false

  @OptionGroup var speech: LanguageOption

  @OptionGroup var place: RootOption
  var root: String? { place.root }
}

/// A map that is asked something: its model, where things stand, and how references are read.
struct AskedMap {
  let compiled: CompiledMap
  let language: Language
  let addresses: AddressBook
  private let resolver: ReferenceResolver
  private let names: ShortNames
  private let words: AddressWords
  private let lines: [LineTable]

  var map: ServiceMap { compiled.map }
  var references: ReferenceResolver { resolver }

  /// Reads the map that the arguments begin with.
  ///
  /// - Parameters:
  ///   - arguments: a file, perhaps, then what is asked.
  ///   - root: the folder that its files must lie in; nil finds it.
  ///   - count: how many arguments besides the file there must be.
  ///   - missing: what to say where there are too few.
  /// - Returns: the map and the arguments after its file.
  /// - Throws: `CommandFailure` when they don't fit or the map can't be read.
  static func read(
    _ arguments: [String], root: String?, besides count: Int, missing: Bilingual
  ) throws(CommandFailure) -> (AskedMap, [String]) {
    let (named, rest) = LeadingMap.divided(arguments, besides: count)
    if let named, rest.count != count, let file = try? MapFiles.chosen([named])[0] {
      CommandLanguage.speak(ofMapIn: file)
    }
    guard rest.count >= count else { throw .usage(sv: missing.swedish, en: missing.english) }
    guard rest.count <= count else {
      let first = rest[0]
      if named == nil, first.contains("/") || DiskWorld().exists(first + MapFiles.ending) {
        throw MapFiles.notAFile(first)
      }
      if named == nil, let near = LeadingMap.near(first) {
        let word = Fact.text(first).worded(in: CommandLanguage.current)
        throw .usage(
          sv: "`\(word)` är ingen karta här; menade du `\(near)`?",
          en: "`\(word)` is no map here; did you mean `\(near)`?")
      }
      let extra = Fact.text(rest[count]).worded(in: CommandLanguage.current)
      throw .usage(
        sv: "`\(extra)` är ett ord för mycket; det som har mellanslag skrivs mellan citattecken",
        en: "`\(extra)` is a word too many; what has spaces is written between quotes")
    }
    let file = try MapFiles.chosen(named.map { [$0] } ?? [])[0]
    return (try AskedMap(file, root: root), rest)
  }

  private init(_ file: String, root: String?) throws(CommandFailure) {
    let loaded: LoadedMap
    do throws(WorldError) {
      let world = DiskWorld()
      if file == "-" {
        let source = SourceText(name: "-", bytes: try DiskWorld.readAll(0, path: "-"))
        loaded = MapLoader.load(source, folder: root ?? ".", in: world)
      } else {
        MapStore.settle(file, root: root)
        loaded = try MapLoader.load(file, in: world, root: root)
      }
    } catch {
      throw .world(error)
    }
    (compiled, resolver) = CompiledMap.compileToEdit(loaded.parsed)
    language = CommandLanguage.speak(of: compiled.language)
    addresses = AddressBook(compiled.map)
    names = ShortNames(resolver, addresses)
    words = AddressWords(compiled.map, language)
    lines = compiled.sourceMap.sources.map { LineTable($0.bytes) }
  }

  /// The element that a reference names.
  ///
  /// - Throws: `CommandFailure` with what it might have meant.
  func element(_ reference: String) throws(CommandFailure) -> EntryID {
    var resolver = resolver
    let found = resolver.find(reference, from: .root, among: .any)
    switch found {
    case .one(let id), .wrongKind(let id): return id
    case .several, .nothing:
      if reference == map.name(of: .root), !reference.isEmpty { return .root }
      if case .nothing = found, let address = PictureCodes.address(reference, in: map),
        case .one(let id) = resolver.find(address, from: .root, among: .any)
      {
        return id
      }
      guard let fault = resolver.fault(reference, from: .root, among: .any) else { return .root }
      let hints = fault.hints(in: CommandLanguage.current).map { "\n  → " + $0 }.joined()
      let message = fault.message(in: CommandLanguage.current)
      throw CommandFailure(status: 2, message: "glapp: \(message)\(hints)")
    }
  }

  /// What is wrong with a question, with the question underlined.
  func failure(_ fault: QueryFaultText) -> CommandFailure {
    let source = SourceText(name: fault.name, bytes: Array(fault.text.utf8))
    let renderer = DiagnosticRenderer(
      sources: [source], diagnostics: [fault.diagnostic], language: CommandLanguage.current,
      usesColour: Terminal.errorWantsColour)
    var text = renderer.render(fault.diagnostic)
    if text.hasSuffix("\n") { text.removeLast() }
    return CommandFailure(status: 2, message: text)
  }

  // MARK: - Naming

  /// What an element is, on one line: `smärtpunkt "Titel" (id)`.
  func label(_ id: EntryID) -> String {
    let title = map.title(of: id)
    let shown = title.isEmpty ? "" : " \"\(Self.printable(title))\""
    return "\(noun(id))\(shown) (\(short(id)))"
  }

  /// The shortest reference to an element, as one would write it.
  func short(_ id: EntryID) -> String { TerminalColumns.printable(words(names.name(of: id))) }

  /// The address of an element for a reader; `address` is the one for programs.
  func shownAddress(_ id: EntryID) -> String { words(address(id)) }

  /// The word for what an element is, without an article.
  func noun(_ id: EntryID) -> String { noun(map[id].kind) }

  func noun(_ kind: ElementKind) -> String {
    CompiledSchema.current.bareNoun(of: kind)[language]
  }

  func address(_ id: EntryID) -> String { addresses.address(of: id) }

  /// Where an element's statement stands: file and line.
  func place(_ id: EntryID) -> (file: String, line: Int) {
    let place = compiled.sourceMap.head(of: id)
    let source = compiled.sourceMap.sources[place.file]
    let line = lines[place.file].position(of: place.range.start, in: source).line
    return (TerminalColumns.printable(source.name), line)
  }

  func placeText(_ id: EntryID) -> String {
    let place = place(id)
    return "\(place.file):\(place.line)"
  }

  /// A text of the map on one line, without what points out a human being.
  static func printable(_ text: String) -> String {
    PrivateData.masked(TerminalColumns.printable(text.replacing("\n", with: " ")))
  }

  func say(_ sv: String, _ en: String) -> String { Bilingual(sv: sv, en: en)[language] }
}

/// A question with what is wrong in it.
struct QueryFaultText {
  /// How the question is called in the message: `--where`.
  let name: String
  let text: String
  let diagnostic: Diagnostic
}
