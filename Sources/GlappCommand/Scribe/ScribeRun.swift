// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappChecks
import GlappEdit
import GlappModel
import GlappScribe
import GlappText
import GlappWorkspace

/// The prompt at work: a line in, what it means out, the map written, the pictures drawn.
struct ScribeRun {
  private var file: ScribeFile
  private var session: ScribeSession
  /// Nil where nothing is drawn.
  private var pictures: ScribePictures?
  private let terminal: ScribeTerminal
  /// The codes as the room sees them.
  private var codes: ScribeCodes
  private var needsDrawing = false
  /// Whether it is to be said which pictures there are once they are drawn.
  private var tellsPictures = false
  /// Whether a line was not understood.
  private var hasRefused = false
  /// The errors of the map that were told last.
  private var toldErrors = ""
  private var hasErrors = false

  init(_ file: ScribeFile, _ pictures: ScribePictures?, _ terminal: ScribeTerminal) {
    self.file = file
    self.pictures = pictures
    self.terminal = terminal
    session = ScribeSession(asks: terminal.isInteractive)
    codes = ScribePictures.codes(file.map, file.addresses)
  }

  private var language: Language { EditOutcome.language(of: file.editable.compiled) }
  private var known: ScribeMap { ScribeMap(file.map, file.addresses, codes: codes) }

  /// Takes the defaults of the command line.
  ///
  /// - Throws: `CommandFailure` for one that names nothing in the map.
  mutating func start(
    journey: String?, source: String?, speakers: [String]
  ) throws(CommandFailure) {
    let fault = session.start(
      journey: journey, source: source, speakers: speakers, in: known)
    if let fault { throw .usage(sv: fault.swedish, en: fault.english) }
  }

  /// Takes lines until there are no more.
  ///
  /// - Throws: an exit status of 1 where nobody sat at the terminal and a line was not understood.
  mutating func run() throws {
    try draw(isFirst: true)
    if terminal.isInteractive { greet() }
    let input = LineInput(0, interrupts: terminal.interrupts)
    reading: while true {
      if terminal.isInteractive { Terminal.write(Array(session.prompt(known).utf8)) }
      switch input.next() {
      case .line(let text):
        if !take(text) { break reading }
      case .longLine(let text):
        if !take(text) { break reading }
        tell(
          Bilingual(
            sv: "raden var så lång att terminalen kan ha klippt den; långa texter: "
              + "glapp slips \(file.path) --paste < text.txt",
            en: "the line was so long that the terminal may have cut it; for long texts: "
              + "glapp slips \(file.path) --paste < text.txt"))
      case .end, .interrupted:
        if terminal.isInteractive { Terminal.print("") }
        break reading
      }
      if needsDrawing, !input.hasMore { redraw() }
    }
    if needsDrawing { redraw() }
    sayFarewell()
    if !terminal.isInteractive, hasRefused || hasErrors { throw ExitCode(1) }
  }

  // MARK: - Lines

  /// Does what a line asks for.
  ///
  /// - Returns: whether to go on.
  private mutating func take(_ line: String) -> Bool {
    do {
      if try file.refresh() { needsDrawing = true }
      let reply = session.take(line, in: known)
      return try carryOut(reply, line)
    } catch {
      tell(error)
      Terminal.error(ScribeSession.saidBack(line)[language])
      hasRefused = true
      return true
    }
  }

  private mutating func carryOut(_ reply: ScribeReply, _ line: String) throws -> Bool {
    for said in reply.said { isRefusal(reply) ? error(said) : tell(said) }
    switch reply.work {
    case .nothing: break
    case .draw(let tells):
      needsDrawing = needsDrawing || terminal.isInteractive || tells
      tellsPictures = tells
    case .write(let writing): try write(writing)
    case .undo(let count, let isSure): try undo(count, isSure: isSure)
    case .redo(let count):
      for _ in 0..<count {
        let what = Self.plain(try file.redo())
        session.tookBack(-1)
        needsDrawing = true
        tell(Bilingual(sv: "gjort igen: \(what)", en: "made again: \(what)"))
      }
      _ = try file.refresh()
    case .end: return false
    case .refused: hasRefused = true
    }
    return true
  }

  private func isRefusal(_ reply: ScribeReply) -> Bool {
    if case .refused = reply.work { !terminal.isInteractive } else { false }
  }

  private mutating func write(_ writing: ScribeWriting) throws {
    switch try file.write(writing) {
    case .written(let added):
      needsDrawing = true
      let known = known
      let new = added.first.flatMap { known.entry(at: $0) }
      tell(
        session.wrote(
          writing, added: added, id: new.map(known.reference) ?? "",
          place: new.map(file.place) ?? file.path))
      if !terminal.isInteractive, let warning = PrivateWarning.of(writing.typed) {
        error(
          Bilingual(
            sv: "glapp: \(warning.swedish) Ångra, och glöm sedan: "
              + "glapp history --purge \(file.path)",
            en: "glapp: \(warning.english) Undo, and then forget: "
              + "glapp history --purge \(file.path)"))
      }
    case .refused(let refusal):
      hasRefused = true
      var said = [refusal.diagnostic.message(in: language)]
      said += refusal.faults.prefix(3).map { "  " + $0.message(in: language) }
      if !refusal.diagnostic.suggestions.isEmpty {
        said.append("  → " + refusal.diagnostic.suggestions.joined(separator: ", "))
      }
      for line in said { Terminal.error(PrivateData.masked(TerminalColumns.printable(line))) }
      Terminal.error(ScribeSession.saidBack(writing.typed)[language])
    }
  }

  private mutating func undo(_ count: Int, isSure: Bool) throws {
    defer { _ = try? file.refresh() }
    for number in 0..<count {
      if !isSure, let what = try file.foreign() {
        let reply = session.askForeign(Self.plain(what), left: count - number)
        for said in reply.said { tell(said) }
        return
      }
      let undone = try file.undo()
      if undone.isOwn { session.tookBack(1) }
      let what = Self.plain(undone.what)
      needsDrawing = true
      tell(Bilingual(sv: "ångrat: \(what)", en: "undone: \(what)"))
    }
  }

  /// A line of the history without the name of this command.
  private static func plain(_ what: String) -> String {
    what.hasPrefix("scribe ") ? String(what.dropFirst(7)) : what
  }

  // MARK: - Drawing

  private mutating func redraw() {
    do {
      try draw(isFirst: false)
      if tellsPictures { tell(drawn) }
    } catch {
      tell(error)
    }
    tellsPictures = false
  }

  /// Which pictures show the map as it is.
  private var drawn: Bilingual {
    guard let shown = pictures?.shown, !shown.isEmpty else {
      return Bilingual(sv: "inga bilder ritas", en: "no pictures are drawn")
    }
    let all = shown.prefix(3).joined(separator: ", ") + (shown.count > 3 ? " …" : "")
    return Bilingual(sv: "ritat: \(all)", en: "drawn: \(all)")
  }

  private mutating func draw(isFirst: Bool) throws {
    needsDrawing = false
    let snapshot = Snapshot(file.loaded)
    hasErrors = snapshot.hasErrors
    let errors =
      snapshot.hasErrors
      ? DiagnosticReport(
        snapshot, file: file.path, showsHints: false, only: [], skip: [], errorsOnly: true
      ).text(usesColour: Terminal.errorWantsColour) : ""
    if errors != toldErrors { Terminal.error(errors.isEmpty ? soundAgain : errors) }
    toldErrors = errors
    let now = ScribePictures.codes(file.map, file.addresses)
    let moves = now.moves(since: codes)
    codes = now
    let (map, language, path) = (file.map, language, file.path)
    try pictures?.draw(map, language, file: path)
    for line in ScribeSession.told(moves) { tell(line) }
  }

  private var soundAgain: String {
    Bilingual(sv: "kartan är hel igen", en: "the map is sound again")[language]
  }

  // MARK: - Saying

  private func tell(_ text: Bilingual) { Terminal.print(text[language]) }
  private func error(_ text: Bilingual) { Terminal.error(text[language]) }

  private func tell(_ error: any Error) {
    if let failure = error as? CommandFailure {
      Terminal.error(failure.message)
    } else {
      Terminal.error("glapp: \(error)")
    }
  }

  private func greet() {
    let places = codes.journeys.reduce(0) { $0 + $1.places.count }
    if let pictures, let first = pictures.shown.first {
      let all = pictures.shown.prefix(3).joined(separator: ", ")
      let more = pictures.shown.count > 3 ? " …" : ""
      tell(
        pictures.shown.count == 1
          ? Bilingual(
            sv: "Bilden, som ritas om efter varje rad: \(first)",
            en: "The picture, which is drawn again after each line: \(first)")
          : Bilingual(
            sv: "Bilderna, som ritas om efter varje rad: \(all)\(more)",
            en: "The pictures, which are drawn again after each line: \(all)\(more)"))
    }
    tell(
      Bilingual(
        sv: "En anmärkning per rad: S4 ! smärtpunkt · S4 + höjdpunkt · S4 ? fråga · "
          + "G1 > brygga · annat blir lappar",
        en: "One remark a line: S4 ! pain · S4 + gain · S4 ? question · G1 > bridge · "
          + "anything else becomes a slip"))
    tell(
      Bilingual(
        sv: "hjälp · koder (\(places)) · källa \"…\" · vem … · ångra · Ctrl-D slutar",
        en: "help · codes (\(places)) · source \"…\" · who … · undo · Ctrl-D ends"))
    for line in session.settings(known) { tell(line) }
    if session.defaults.source == nil {
      tell(
        Bilingual(
          sv: "Utan källa ritas det du skriver som antaganden.",
          en: "Without a source what you write is drawn as assumptions."))
    }
  }

  private func sayFarewell() {
    let count = session.written
    guard terminal.isInteractive || count > 0 else { return }
    let way = "glapp history \(file.path)"
    tell(
      count == 0
        ? Bilingual(sv: "inget nytt i \(file.path)", en: "nothing new in \(file.path)")
        : Bilingual(
          sv: "\(count) \(count == 1 ? "rad skriven" : "rader skrivna") i \(file.path) (\(way))",
          en: "\(count) \(count == 1 ? "line" : "lines") written to \(file.path) (\(way))"))
  }
}
