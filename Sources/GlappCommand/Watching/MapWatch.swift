// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappGraphviz
import GlappModel
import GlappScene
import GlappText
import GlappViews
import GlappWorkspace

/// Keeps a map's pictures as the map is: draws them, waits for a save, and draws again what is new.
struct MapWatch {
  /// How the map is watched.
  struct Wish {
    let file: String
    let root: String?
    /// Where the pictures go.
    let folder: String
    let pictures: PictureOptions
  }

  private let wish: Wish
  private let engine: GraphvizEngine
  private let clock = ContinuousClock()
  private let events = FileEvents()
  private var screen: WatchScreen
  private var shelf: PictureShelf
  private var settling = SaveSettling()
  /// What the map was read from when it was last looked at.
  private var record = WorldRecord()
  /// The same when it was last drawn.
  private var drawn = WorldRecord()
  private var language: Language
  private var errors = 0
  /// Why the map can't be read; nil while it can.
  private var trouble: String?
  /// What was said of pictures that are not drawn.
  private var notes: [String] = []
  /// How long it takes to see whether the files are as they were.
  private var cost = Duration.zero
  private let began: ContinuousClock.Instant

  init(_ wish: Wish, _ engine: GraphvizEngine, _ screen: WatchScreen) {
    self.wish = wish
    self.engine = engine
    self.screen = screen
    shelf = PictureShelf(folder: wish.folder, session: PictureSession(engine))
    language = CommandLanguage.current
    began = clock.now
  }

  /// The name of the map in what is said.
  private var name: String { TerminalColumns.printable(wish.file) }
  private var now: Duration { began.duration(to: clock.now) }

  // MARK: - The round

  /// Watches until the program is ended, or nobody reads what it says.
  ///
  /// - Throws: `CommandFailure` when the map can't be read or drawn to begin with.
  mutating func run() throws(CommandFailure) {
    try start()
    var nextLook = now + interval
    while !Terminal.isLost {
      let limit = min(settling.due ?? nextLook, nextLook)
      for event in events.wait(atMost: limit - now) { settling.note(event, at: now) }
      if now >= nextLook {
        lookForUnseen()
        nextLook = now + interval
      }
      if let due = settling.due, now >= due { look() }
    }
  }

  /// How long until the files are looked at even if nothing is told of them.
  private var interval: Duration {
    max(events.isBlind ? .milliseconds(250) : .seconds(1), cost * 20)
  }

  /// Notes what has changed without being told, such as on a disk on the network; tries again what
  /// could not be written.
  private mutating func lookForUnseen() {
    let start = now
    if !record.holds(in: DiskWorld()) { settling.note(FileEvent("", .seen), at: now) }
    cost = now - start
    events.watch(record.paths)
    let drawn = shelf.writeAgain()
    guard !drawn.isEmpty else { return }
    tell([WatchRound(drawn: drawn, errors: errors).line(name, in: language)])
  }

  // MARK: - Reading

  /// The map as it is now, and what it was read from.
  private func read() -> (Result<Snapshot, WorldError>, WorldRecord) {
    MapStore.settle(wish.file, root: wish.root)
    let world = RecordingWorld(DiskWorld())
    do throws(WorldError) {
      let loaded = try MapLoader.load(wish.file, in: world, root: wish.root)
      return (.success(Snapshot(loaded)), world.record)
    } catch {
      return (.failure(error), world.record)
    }
  }

  private mutating func start() throws(CommandFailure) {
    let (result, read) = read()
    (record, drawn) = (read, read)
    events.watch(record.paths)
    switch result {
    case .failure(let error): throw .world(error)
    case .success(let snapshot):
      language = CommandLanguage.about(snapshot.language)
      errors = snapshot.diagnostics.total(.error)
      let map = map(snapshot)
      let chosen = try choice.chosen(from: map)
      let outcome = shelf.draw(drawing(map), chosen.plans)
      if let error = outcome.failure { throw .world(error) }
      notes = chosen.notes
      var lines = notes + [words.beginning(chosen.plans.map(\.name), time: now)]
      if let note = PictureFiles.replaced(outcome.replaced) { lines.append(note) }
      if events.isBlind { lines.append(words.blind) }
      screen.say(lines, wrong: wrong(snapshot))
    }
    rest()
  }

  /// Looks at the files, and draws what is new when they seem to be whole.
  private mutating func look() {
    let (result, read) = read()
    guard !read.isSame(as: record) else {
      settling.settle()
      return
    }
    if unfinished(result, read), settling.waits(at: now) { return }
    let start = settling.began ?? now
    record = read
    events.watch(record.paths)
    settling.settle()
    switch result {
    case .failure(let error): lose(error)
    case .success(let snapshot):
      // without one of its files the map would give pictures of something else
      if let path = read.lost(since: drawn).first {
        keep(path, snapshot)
      } else {
        drawn = read
        draw(snapshot, since: start)
      }
    }
    rest()
  }

  private func unfinished(_ result: Result<Snapshot, WorldError>, _ read: WorldRecord) -> Bool {
    var now = 0
    if case .success(let snapshot) = result { now = snapshot.diagnostics.total(.error) }
    return read.looksUnfinished(after: record, isBroken: now > errors)
  }

  /// Gets ready for the next save, and sees to what has changed meanwhile.
  private mutating func rest() {
    if shelf.needsEngine { engine.prepare() }
    if !record.holds(in: DiskWorld()) { settling.note(FileEvent("", .seen), at: now) }
  }

  // MARK: - Drawing

  private mutating func draw(_ snapshot: Snapshot, since start: Duration) {
    language = CommandLanguage.about(snapshot.language)
    var round = WatchRound(errors: snapshot.diagnostics.total(.error))
    round.isMended = errors > 0 && round.errors == 0
    round.isBack = trouble != nil
    (errors, trouble) = (round.errors, nil)
    var lines: [String] = []
    do throws(CommandFailure) {
      let map = map(snapshot)
      let chosen = try choice.chosen(from: map)
      lines = chosen.notes.filter { !notes.contains($0) }
      notes = chosen.notes
      let outcome = shelf.draw(drawing(map), chosen.plans)
      round.drawn = outcome.drawn
      if !outcome.gone.isEmpty { lines.append(words.gone(outcome.gone)) }
      if let error = outcome.failure {
        lines.append(words.unwritten(CommandFailure.world(error).message))
      }
    } catch {
      // what `--view` asks for is not there now; the pictures stay as they are
      if !notes.contains(error.message) { lines.append(error.message) }
      notes = [error.message]
    }
    round.time = now - start
    tell([round.line(name, in: language)] + lines, wrong: wrong(snapshot))
  }

  /// The map can't be read.
  private mutating func lose(_ error: WorldError) {
    let reason = error.reason[language]
    guard trouble != reason else { return }
    trouble = reason
    tell([words.lost(reason)], wrong: "")
  }

  /// A file that the map includes can't be read; the pictures stay as they are.
  private mutating func keep(_ path: String, _ snapshot: Snapshot) {
    errors = snapshot.diagnostics.total(.error)
    let missing = TerminalColumns.printable(MapPaths.name(of: path))
    tell([words.incomplete(missing)], wrong: wrong(snapshot))
  }

  private func map(_ snapshot: Snapshot) -> ServiceMap {
    wish.pictures.drawn(of: snapshot.compiled.map)
  }

  private var choice: PictureChoice { PictureChoice(file: name, wanted: wish.pictures.manner.view) }

  private func drawing(_ map: ServiceMap) -> PictureRun.MapDrawing {
    PictureRun.MapDrawing(
      map: map, language: language, style: wish.pictures.manner.chosenStyle,
      width: wish.pictures.manner.width, page: wish.pictures.paper,
      isPublic: wish.pictures.isPublic)
  }

  // MARK: - Telling

  private var words: WatchWords {
    WatchWords(
      file: name, folder: TerminalColumns.printable(wish.folder), language: language)
  }

  /// The errors of the map as `render` shows them; nothing where it has none.
  private func wrong(_ snapshot: Snapshot) -> String {
    guard snapshot.hasErrors else { return "" }
    return DiagnosticReport(
      snapshot, file: wish.file, showsHints: false, only: [], skip: [], errorsOnly: true,
      most: 5
    ).text(usesColour: Terminal.wantsColour)
  }

  /// Says lines, the first with the time of day, and what is wrong now.
  private mutating func tell(_ lines: [String], wrong: String? = nil) {
    let stamped = ["\(CalendarTime.now()) \(lines[0])"] + lines.dropFirst()
    screen.say(stamped, wrong: wrong)
  }
}
