// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What commands say beside what they do: what will not be seen, what a code means, what was done
/// already.
@Suite("Advice of commands")
struct EditAdviceTests {
  private static let map = """
    karta m "M" { språk sv }
    källa intervjuer "Intervjuer"
    roll hl "Handläggare"
    person kim "Kim"
    resa vagen "Vägen" för kim {
      steg ringer "Jag ringer" { känsla -1 }
      steg vantar "Jag väntar" { smärtpunkt tyst "Ingen hör av sig" { från intervjuer } }
    }
    glapp ingen "Ingen äger väntan" mellan hl, kim efter ringer
    insikt tysthet "Tystnad oroar" { från tyst }
    lapp ringde "Ingen ringde"

    """

  @Test(
    arguments: [
      ["smärtpunkt", "Aj"], ["höjdpunkt", "Bra"], ["behov", "Vila"], ["fråga", "Hur länge?"],
      ["möjlighet", "Hur kan vi?"], ["glapp", "Mellan stolar", "mellan=hl, kim"],
    ])
  func whatNoJourneyShowsIsSaid(addition: [String]) throws {
    let folder = try EditedFolder(Self.map)
    let outcome = try folder.run(["add", "map.glapp"] + addition)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("syns inte i någon resa"), "\(outcome.errors)")
    #expect(outcome.errors.contains("[edit-unseen]"))
    // The way out works as it is written.
    let line = outcome.errors.split(separator: "\n").first { $0.contains("glapp set ") } ?? ""
    let words = line.split(separator: " ").map(String.init)
    let way = words[(words.firstIndex(of: "set") ?? 0)...]
    let done = try folder.run(Array(way))
    #expect(done.status == 0, "\(way): \(done.errors)")
    let picture = try folder.run(["render", "map.glapp", "-o", "-"])
    #expect(picture.text.contains(addition[1].split(separator: " ")[0]), "\(addition)")
  }

  @Test func whatIsShownNeedsNoAdvice() throws {
    let folder = try EditedFolder(Self.map)
    for addition in [
      ["smärtpunkt", "Aj", "--in", "ringer"], ["smärtpunkt", "Oj", "vid=ringer"],
      ["glapp", "Mellan", "efter=ringer"], ["behov", "Vila", "--in", "ingen"], ["roll", "Chef"],
      ["möjlighet", "Hur?", "svarar-på=tyst"],
    ] {
      let outcome = try folder.run(["add", "map.glapp"] + addition)
      #expect(outcome.status == 0 && !outcome.errors.contains("edit-unseen"), "\(outcome.errors)")
    }
    // A map without steps has no place to name.
    let bare = try EditedFolder("map m \"M\"\nperson kim \"Kim\"\n")
    #expect(try bare.run(["add", "map.glapp", "pain", "Aj"]).errors == "")
  }

  @Test func codesOfThePictureAreUnderstood() throws {
    let folder = try EditedFolder(Self.map)
    let shown = try folder.run(["show", "map.glapp", "S2"])
    #expect(shown.text.contains("vagen.vantar"), "\(shown.text)\(shown.errors)")
    #expect(try folder.run(["trace", "map.glapp", "g1"]).text.contains("Ingen äger väntan"))
    let set = try folder.run(["set", "map.glapp", "s2", "känsla", "-2"])
    #expect(set.status == 0 && set.errors.contains("`s2` är `vagen.vantar`"), "\(set.errors)")
    #expect(try folder.text().contains("känsla -2"))
    let add = try folder.run(["add", "map.glapp", "smärtpunkt", "Aj", "--in", "S1"])
    #expect(add.status == 0 && add.errors.contains("[edit-code]"), "\(add.errors)")
    #expect(try folder.run(["remove", "map.glapp", "G1", "--dry-run"]).status == 0)
    // In a value too, but not in a text.
    let gap = try folder.run(["set", "map.glapp", "ingen", "vid", "S1, s2"])
    #expect(gap.status == 0 && gap.errors.contains("`s2` är `vagen.vantar`"), "\(gap.errors)")
    #expect(try folder.text().contains("vid ringer, vantar"))
    #expect(try folder.run(["add", "map.glapp", "behov", "S1", "vid=S2"]).status == 0)
    #expect(try folder.text().contains("behov \"S1\" vid vantar"))
    #expect(try folder.run(["set", "map.glapp", "ingen", "vid", "S9"]).status == 2)
    // There is none of that number, and one that is called so.
    #expect(try folder.run(["show", "map.glapp", "S9"]).status == 2)
    _ = try folder.run(["add", "map.glapp", "roll", "s2", "Sektor 2"])
    #expect(try folder.run(["show", "map.glapp", "s2"]).text.contains("Sektor 2"))
  }

  @Test func aCodeOfSeveralJourneysNeedsItsJourney() throws {
    let more = "resa hem \"Hemvägen\" för kim { steg gar \"Jag går\"; steg vila \"Jag vilar\" }\n"
    let folder = try EditedFolder(Self.map + more)
    #expect(try folder.run(["show", "map.glapp", "S2"]).status == 2)
    #expect(try folder.run(["set", "map.glapp", "S1", "känsla", "-2"]).status == 2)
    #expect(try folder.run(["show", "map.glapp", "hem.S2"]).text.contains("hem.vila"))
    #expect(
      try folder.run(["show", "map.glapp", "G1"]).text.contains("Ingen äger"), "only one has it")
  }

  @Test func severalEditsAreUndoneAtOnce() throws {
    let folder = try EditedFolder(Self.map)
    for text in ["ett", "två", "tre"] { _ = try folder.run(["slip", "map.glapp", text]) }
    let undone = try folder.run(["undo", "2"])
    #expect(undone.status == 0 && undone.lines.count == 2, "\(undone.errors)")
    #expect(try folder.text().contains("\"ett\"") && !folder.text().contains("\"två\""))
    #expect(try folder.run(["redo", "map.glapp", "2"]).lines.count == 2)
    #expect(try folder.text().contains("\"tre\""))
    #expect(try folder.run(["undo", "3", "map.glapp"]).status == 0)
    #expect(try folder.text() == Self.map)
    _ = try folder.run(["redo"])
    let more = try folder.run(["undo", "map.glapp", "5"])
    #expect(more.status == 1 && more.lines.count == 1, "what can be undone is")
    for odd in ["0", "51", "många"] {
      let outcome = try folder.run(["undo", "map.glapp", odd])
      #expect(outcome.status == 2 && outcome.errors.contains("1"), "\(outcome.errors)")
    }
  }

  @Test func whatWasNeverThereIsNotTakenAway() throws {
    let folder = try EditedFolder(Self.map)
    let outcome = try folder.run(["unset", "map.glapp", "vantar", "känsla"])
    #expect(outcome.status == 0 && outcome.text.contains("vantar saknar redan känsla"))
    #expect(!outcome.text.contains("säger redan") && outcome.text.contains("inget är ändrat"))
    #expect(try folder.run(["set", "map.glapp", "ringer", "känsla", "-1"]).text.contains("redan"))
  }

  @Test func aSlipIsSortedOnce() throws {
    let folder = try EditedFolder(Self.map)
    #expect(try folder.run(["slips", "map.glapp", "ringde", "--pain", "vantar"]).status == 0)
    let again = try folder.run(["slips", "map.glapp", "ringde", "--pain", "vantar"])
    #expect(again.status == 2 && again.errors.contains("är redan sorterad"), "\(again.errors)")
    #expect(again.errors.contains("smärtpunkt `vagen.vantar."), "\(again.errors)")
    let other = try folder.run([
      "slips", "map.glapp", "ringde", "Vill bli ringd", "--need", "vantar",
    ])
    #expect(other.status == 0, "\(other.errors)")
  }

  @Test func whatClaimsNothingIsTracedByWhatBelongsToIt() throws {
    let folder = try EditedFolder(Self.map)
    let step = try folder.run(["trace", "map.glapp", "vantar"]).text
    #expect(step.contains("Hör till det:\n  smärtpunkt \"Ingen hör av sig\""), "\(step)")
    #expect(step.contains("← intervjuer") && step.contains("→ insikt \"Tystnad oroar\""))
    #expect(!step.contains("Inget i kartan"), "\(step)")
    let person = try folder.run(["trace", "map.glapp", "kim"]).text
    #expect(person.contains("Ingen äger väntan"), "\(person)")
    let json = try folder.run(["trace", "map.glapp", "vantar", "--json"]).text
    #expect(json.contains("\"holds\"") && json.contains("vagen.vantar.tyst"))
    #expect(
      try folder.run(["trace", "map.glapp", "intervjuer"]).text.contains("Det som vilar på det"))
    // Of whom nothing is claimed.
    _ = try folder.run(["add", "map.glapp", "person", "lo", "Lo"])
    #expect(try folder.run(["trace", "map.glapp", "lo"]).text.contains("inget sådant hör till"))
    #expect(person.contains("Ingen hör av sig"), "what is on the way that Kim goes")
  }
}
