// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Which files `glapp watch` follows, and that the last save always wins.
@Suite("Watched files")
struct WatchedFilesTests {
  private static let root = """
    map m "A map" { language en }
    include "people.glapp"
    journey way "The way" for kim { step call "I call" { feeling -1 } }

    """
  private static let people = "person kim \"Kim\"\n"

  @Test func whatTheMapIncludesIsFollowed() throws {
    let map = try WatchedMap.started(["map.glapp": Self.root, "people.glapp": Self.people])
    try map.save(Self.people.replacing("Kim", with: "Alex"), to: "people.glapp")
    try map.wait(for: "drew way (")
    #expect(map.picture("way.svg").contains("Alex"))
    // an include that an edit brings in, in a folder that is not there yet
    try map.save(Self.root + "include \"more/home.glapp\"\n")
    try map.wait(for: "nothing new to draw; 1 error")
    _ = try map.folder.write(
      "journey home \"Home\" for kim { step rest \"I rest\" }\n", to: "more/home.glapp")
    try map.wait(for: "whole again; drew home")
    try map.save(
      "journey home \"Home\" for kim { step rest \"I sleep\" }\n", to: "more/home.glapp")
    try map.wait(for: "drew home (")
    #expect(map.picture("home.svg").contains("I sleep"))
  }

  @Test func anIncludedFileThatGoesAwayIsWaitedFor() throws {
    let map = try WatchedMap.started(["map.glapp": Self.root, "people.glapp": Self.people])
    let before = try map.time("way.svg")
    try FileManager.default.removeItem(at: map.folder.url("people.glapp"))
    let said = try map.wait(for: "people.glapp is missing: waiting")
    #expect(!said.contains("drew"))
    try map.wait(for: "error")
    #expect(try map.time("way.svg") == before, "no picture of half a map")
    _ = try map.folder.write(Self.people, to: "people.glapp")
    try map.wait(for: "whole again; nothing new to draw")
    // away for less than the blink of an eye: nothing is said
    let count = map.lines.count
    try FileManager.default.removeItem(at: map.folder.url("people.glapp"))
    usleep(50_000)
    _ = try map.folder.write(Self.people, to: "people.glapp")
    usleep(600_000)
    #expect(map.lines.count == count, "\(map.said)")
  }

  @Test func linksAreFollowedToTheirEnd() throws {
    let folder = try TestFolder()
    _ = try folder.write(WatchedMap.text, to: "real/a.glapp")
    _ = try folder.write(WatchedMap.text.replacing("I call", with: "I knock"), to: "real/b.glapp")
    let files = FileManager.default
    let link = folder.url("map.glapp").path
    try files.createSymbolicLink(atPath: link, withDestinationPath: "middle.glapp")
    let middle = folder.url("middle.glapp").path
    try files.createSymbolicLink(atPath: middle, withDestinationPath: "real/a.glapp")
    let map = try WatchedMap(folder)
    try map.wait(for: "Ctrl-C ends")
    try map.save(WatchedMap.text.replacing("I call", with: "I write"), to: "real/a.glapp")
    try map.wait(for: "drew way (")
    #expect(map.picture("way.svg").contains("I write"))
    // the link led elsewhere
    try files.removeItem(atPath: middle)
    try files.createSymbolicLink(atPath: middle, withDestinationPath: "real/b.glapp")
    try map.wait(for: "drew way (")
    #expect(map.picture("way.svg").contains("I knock"))
  }

  /// Nobody tells that a folder on the way is another one now: it is seen by looking.
  @Test func whatComesWithoutBeingToldIsSeenAllTheSame() throws {
    let folder = try TestFolder()
    for (version, name) in [("one", "Kim"), ("two", "Alex")] {
      _ = try folder.write("person kim \"\(name)\"\n", to: "\(version)/people.glapp")
    }
    _ = try folder.write(
      Self.root.replacing("people.glapp", with: "now/people.glapp"), to: "map.glapp")
    let files = FileManager.default
    let link = folder.url("now").path
    try files.createSymbolicLink(atPath: link, withDestinationPath: "one")
    let map = try WatchedMap(folder)
    try map.wait(for: "Ctrl-C ends")
    #expect(map.picture("way.svg").contains("Kim"))
    try files.createSymbolicLink(atPath: link + "-new", withDestinationPath: "two")
    #expect(rename(link + "-new", link) == 0)
    try map.wait(for: "drew way (")
    #expect(map.picture("way.svg").contains("Alex"))
  }

  @Test func fiftySavesInABurstEndWithTheLast() throws {
    let map = try WatchedMap.started()
    for number in 1...50 {
      try map.save(WatchedMap.text.replacing("I call", with: "I call \(number) times"))
      usleep(2_000)
    }
    try untilPicture(of: map, "way.svg", shows: "I call 50 times")
    #expect(map.lines.count < 25, "saves that come together are one: \(map.lines.count)")
  }

  @Test func afterRandomSavesThePicturesAreThoseOfTheMap() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var state = seed
    func chance(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let map = try WatchedMap.started()
    var text = WatchedMap.text
    for number in 0..<25 {
      text = WatchedMap.text.replacing("feeling -1", with: "feeling -\(chance(3))")
        .replacing("I rest", with: "I rest \(chance(4))")
      if chance(4) == 0 { text += "// \(number)\n" }
      switch chance(4) {
      case 0: try text.write(to: map.folder.url("map.glapp"), atomically: true, encoding: .utf8)
      case 1:
        try FileManager.default.removeItem(at: map.folder.url("map.glapp"))
        usleep(useconds_t(chance(30_000)))
        _ = try map.folder.write(text, to: "map.glapp")
      case 2:
        try map.save("")
        usleep(useconds_t(chance(30_000)))
        try map.save(text)
      default: try map.save(text)
      }
      usleep(useconds_t(chance(80_000)))
    }
    let fresh = try GlappProgram.run(["render", "map.glapp", "-o", "fresh"], in: map.folder.url)
    #expect(fresh.status == 0)
    for name in ["way.svg", "way.txt", "home.svg", "home.txt"] {
      let wanted = try String(contentsOf: map.folder.url("fresh/\(name)"), encoding: .utf8)
      try untilPicture(of: map, name, shows: wanted, "seed \(seed)")
    }
  }

  /// Waits until a picture holds a text.
  private func untilPicture(
    of map: WatchedMap, _ name: String, shows text: String, _ comment: String = ""
  ) throws {
    let end = Date() + 30
    while !map.picture(name).contains(text), Date() < end { usleep(20_000) }
    #expect(map.picture(name).contains(text), "\(name) \(comment)\n\(map.said)")
  }

  #if os(Linux)
  @Test func onATerminalErrorsStandInOnePlace() throws {
    // a terminal by the kernel's own calls: the C library hides its functions from Swift
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(master) }
    var (number, locked) = (Int32(-1), Int32(0))
    let (unlock, askNumber) = (UInt(0x4004_5431), UInt(0x8004_5430))
    try #require(ioctl(master, unlock, &locked) == 0 && ioctl(master, askNumber, &number) == 0)
    let name = "/dev/pts/\(number)"
    let folder = try TestFolder()
    _ = try folder.write(WatchedMap.text, to: "map.glapp")
    let map = try WatchedMap(folder, output: name)
    var said = ""
    func until(_ text: String) {
      let end = Date() + 30
      while !said.contains(text), Date() < end {
        var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&polled, 1, 200) > 0 else { continue }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = read(master, &buffer, 4_096)
        if count > 0 { said += String(decoding: buffer[..<count], as: UTF8.self) }
      }
      #expect(said.contains(text), "\(said)")
    }
    until("Ctrl-C ends")
    try map.save(WatchedMap.text + "journy x \"X\"\n")
    until("map.glapp: 1 error")
    #expect(said.contains("\u{1B}[1;31m"), "errors are in colour")
    #expect(!said.contains("\u{1B}[J"))
    try map.save(WatchedMap.text)
    until("whole again")
    #expect(said.contains("\u{1B}[J"), "what was wrong is taken away: \(said)")
    #expect(map.end(SIGTERM) == 0)
  }
  #endif
}
