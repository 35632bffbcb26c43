// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappEdit
import GlappText

/// `glapp remove`: something goes, with all references to it.
struct RemoveCommand: EditVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove",
      abstract: say(
        sv: "Tar bort något ur kartan, och varje hänvisning till det.",
        en: "Takes something out of the map, and every reference to it."),
      usage: say(sv: "glapp remove [fil] sak …", en: "glapp remove [file] thing …"),
      discussion: say(
        sv: """
          Exempel: glapp remove karta.glapp samtycke --dry-run
          Vad som tas bort ligger kvar i glapps historik; `glapp history --purge` glömmer det.
          """,
        en: """
          Example: glapp remove map.glapp consent --dry-run
          What is taken away stays in glapp's history; `glapp history --purge` forgets it.
          """))
  }

  @Argument(help: EditHelp.file, completion: .editedMap) var file: PlainWord?
  @Argument(
    help: EditHelp.thing(
      sv: "Det som tas bort: id, väg eller adress.", en: "What goes: id, path or address.",
      name: ("sak", "thing")), completion: .verb)
  var targets: [PlainWord] = []
  @OptionGroup var options: EditOptions

  var words: [PlainWord?] { [file] + targets }

  func request(_ words: EditWords) throws -> EditRequest {
    var words = words
    let first = try words.next(sv: "vad som ska tas bort", en: "what to take away")
    let all = [first] + words.remaining()
    var request = EditRequest([.remove(targets: all)], ["remove"] + words.all) { plan in
      let more = plan.ids.count { $0.new == nil && !all.contains($0.old) }
      let list = all.joined(separator: ", ")
      let references = Count.references(plan.references.count)
      return Bilingual(
        sv: "tog bort \(list)" + (more > 0 ? " och \(more) till som hörde dit" : "")
          + references.swedish,
        en: "took away \(list)" + (more > 0 ? " and \(more) more that went with it" : "")
          + references.english)
    }
    request.names = all
    return request
  }
}

/// `glapp rename`: another id, here and in every reference.
struct RenameCommand: EditVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rename",
      abstract: say(
        sv: "Byter id på något, överallt där det nämns.",
        en: "Gives something another id, everywhere it is mentioned."),
      usage: say(sv: "glapp rename [fil] sak nytt-id", en: "glapp rename [file] thing new-id"),
      discussion: say(
        sv: "Exempel: glapp rename karta.glapp samtycke medgivande",
        en: "Example: glapp rename map.glapp consent permission"))
  }

  @Argument(help: EditHelp.file, completion: .editedMap) var file: PlainWord?
  @Argument(help: EditHelp.target, completion: .verb) var target: PlainWord?
  @Argument(
    help: EditHelp.thing(
      sv: "Det nya id:t: bokstäver, siffror, - och _.",
      en: "The new id: letters, digits, - and _.", name: ("nytt-id", "new-id")),
    completion: .verb)
  var id: PlainWord?
  @Argument(help: .hidden) var extra: [PlainWord] = []
  @OptionGroup var options: EditOptions

  var words: [PlainWord?] { [file, target, id] + extra }

  func request(_ words: EditWords) throws -> EditRequest {
    var words = words
    let target = try words.next(sv: "vad som ska byta id", en: "what is to get another id")
    let id = try words.next(sv: "det nya id:t", en: "the new id")
    try words.end()
    return EditRequest([.rename(target: target, id: id)], ["rename"] + words.all) { plan in
      let references = Count.references(plan.references.count)
      return Bilingual(
        sv: "\(target) heter nu \(id)" + references.swedish,
        en: "\(target) is now called \(id)" + references.english)
    }
  }
}

/// Numbers of things, in words.
enum Count {
  /// What to add to a sentence about references that followed; nothing where there are none.
  static func references(_ count: Int) -> Bilingual {
    switch count {
    case 0: Bilingual(sv: "", en: "")
    case 1: Bilingual(sv: "; 1 hänvisning ändrades med", en: "; 1 reference changed with it")
    default:
      Bilingual(
        sv: "; \(count) hänvisningar ändrades med",
        en: "; \(count) references changed with it")
    }
  }
}
