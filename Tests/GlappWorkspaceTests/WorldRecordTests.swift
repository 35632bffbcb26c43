// SPDX-License-Identifier: EUPL-1.2

import GlappText
import GlappWorkspace
import Testing

/// What a map was read from, and what has changed since.
struct WorldRecordTests {
  private static let files = [
    "/m/map.glapp": "map m \"M\"\ninclude \"part.glapp\"\ninclude \"later.glapp\"\n",
    "/m/part.glapp": "person kim \"Kim\"\n",
  ]

  /// What the map in `files` is read from.
  private func record(
    _ files: [String: String], links: [String: String] = [:], _ path: String = "/m/map.glapp"
  ) -> WorldRecord {
    let world = RecordingWorld(MemoryWorld(files, links: links))
    _ = try? MapLoader.load(path, in: world)
    return world.record
  }

  @Test func everyFileOfTheMapIsAskedForThereOrNot() {
    let record = record(Self.files)
    #expect(record.paths == ["/m/later.glapp", "/m/map.glapp", "/m/part.glapp"])
  }

  @Test func theSameWorldHolds() {
    let record = record(Self.files)
    #expect(record.holds(in: MemoryWorld(Self.files)))
    #expect(record.isSame(as: self.record(Self.files)))
    // a file that the map has nothing to do with
    var other = Self.files
    other["/m/other.glapp"] = "x"
    #expect(record.holds(in: MemoryWorld(other)))
  }

  @Test(arguments: [
    ("/m/part.glapp", "person kim \"Kin\"\n"), ("/m/part.glapp", nil), ("/m/map.glapp", nil),
    ("/m/later.glapp", ""), ("/m/glapp.root", ""),
  ])
  func anyChangeShows(path: String, text: String?) {
    var files = Self.files
    files[path] = text
    #expect(!record(Self.files).holds(in: MemoryWorld(files)))
    #expect(!record(Self.files).isSame(as: record(files)))
  }

  @Test func aLinkThatLeadsElsewhereShows() {
    let files = ["/a/map.glapp": "map m \"M\"\n", "/b/map.glapp": "map m \"M\"\n"]
    let first = record(files, links: ["/l.glapp": "/a/map.glapp"], "/l.glapp")
    #expect(first.paths == ["/a/map.glapp", "/l.glapp"])
    #expect(first.holds(in: MemoryWorld(files, links: ["/l.glapp": "/a/map.glapp"])))
    #expect(!first.holds(in: MemoryWorld(files, links: ["/l.glapp": "/b/map.glapp"])))
  }

  @Test func aFileInTheMiddleOfASaveIsKnown() {
    func looks(_ path: String, _ text: String?, isBroken: Bool = false) -> Bool {
      var files = Self.files
      files[path] = text
      return record(files).looksUnfinished(after: record(Self.files), isBroken: isBroken)
    }
    #expect(looks("/m/part.glapp", ""), "emptied")
    #expect(looks("/m/part.glapp", "person ki"), "only the beginning")
    #expect(looks("/m/part.glapp", nil), "away for the moment")
    #expect(looks("/m/map.glapp", nil), "the map itself")
    #expect(looks("/m/part.glapp", "person jo", isBroken: true), "shorter and broken")
    #expect(!looks("/m/part.glapp", "person jo"), "shorter and sound")
    #expect(!looks("/m/part.glapp", "person kim \"Kim\" { x }\n", isBroken: true), "longer")
    // nobody asks for it any more: it is not missed
    #expect(!looks("/m/map.glapp", "map m \"N\"\ninclude \"later.glapp\"\n// kommentar mera\n"))
  }

  @Test func aLostFileIsNamed() {
    var files = Self.files
    files["/m/part.glapp"] = nil
    #expect(record(files).lost(since: record(Self.files)) == ["/m/part.glapp"])
    #expect(record(Self.files).lost(since: record(files)).isEmpty)
  }
}

/// Disks that do not tell when their files change.
struct DiskKindTests {
  private static let mounts = """
    overlay / overlay rw 0 0
    /dev/sda1 /maps ext4 rw 0 0
    server:/maps /maps/kim/our\\040maps nfs4 rw 0 0
    C:\\134 /mnt/c 9p rw 0 0
    tmpfs /maps/kim/our\\040maps/local tmpfs rw 0 0
    """

  @Test(arguments: [
    ("/maps/kim", false), ("/maps/kim/our maps", true), ("/maps/kim/our maps/a", true),
    ("/maps/kim/our mapsx", false), ("/mnt/c/Users", true), ("/", false),
    ("/maps/kim/our maps/local", false),
  ])
  func theNearestDiskCounts(folder: String, isSilent: Bool) {
    #expect(DiskKind.isSilent(folder, mounts: Self.mounts) == isSilent)
  }
}
