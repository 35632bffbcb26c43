// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappEdit
import GlappModel
import GlappSyntax
import GlappText
import GlappViews

@testable import GlappScribe

/// A prompt over a map in memory, which is written as the program writes its files.
struct ScribeDesk {
  var session: ScribeSession
  private(set) var text: String
  /// The codes of the pictures; nil to have them follow the map.
  var codes: ScribeCodes?
  /// What was said to the last line.
  private(set) var said: [String] = []
  /// The lines that were said back.
  private(set) var refused: [String] = []
  /// The refusals of the planner.
  private(set) var faults: [String] = []
  /// What was asked for besides writing, in order.
  private(set) var orders: [ScribeReply.Work] = []

  static let usual = """
    map m "M" { language en }
    source talks "Talks"
    organisation fk "The agency" { short "FK"; role officer "Officer" }
    role nurse "Nurse"
    person kim "Kim"
    journey way "The way" for kim {
      step call "I call"
      step wait "I wait" {
        wait
      }
    }
    gap silence "Nobody owns the wait" between officer, nurse { after call }

    """

  init(_ text: String = usual, asks: Bool = true) {
    self.text = text
    session = ScribeSession(asks: asks)
  }

  var editable: EditableMap {
    EditableMap(ParsedMap(SourceText(name: "t.glapp", bytes: Array(text.utf8))))
  }

  var map: ScribeMap {
    let map = editable.compiled.map
    let addresses = AddressBook(map)
    return ScribeMap(map, addresses, codes: codes ?? Self.codes(map, addresses))
  }

  static func codes(_ map: ServiceMap, _ addresses: AddressBook) -> ScribeCodes {
    ScribeCodes(
      journeys: map.elements(.journey).map { journey in
        let codes = JourneyCodes(of: journey, in: map, addresses: addresses)
        func place(_ code: String, _ id: EntryID, _ isGap: Bool) -> ScribeCodes.Place {
          .init(
            code: code, address: addresses.address(of: id), title: map.title(of: id), isGap: isGap)
        }
        return .init(
          id: journey, address: addresses.address(of: journey),
          places: codes.steps.map { place($0.code, $0.id, false) }
            + codes.gaps.map { place($0.code, $0.id, true) })
      })
  }

  /// Somebody else changes the map.
  mutating func change(_ edit: (String) -> String) { text = edit(text) }

  /// Types lines, one after the other.
  mutating func type(_ lines: String...) {
    for line in lines { type(line: line) }
  }

  mutating func type(line: String) {
    let reply = session.take(line, in: map)
    said = reply.said.map { $0[.english] }
    switch reply.work {
    case .nothing, .draw: break
    case .refused: refused.append(line)
    case .write(let writing): write(writing)
    default: orders.append(reply.work)
    }
  }

  private mutating func write(_ writing: ScribeWriting) {
    do throws(EditRefusal) {
      let plan = try EditPlanner.plan(writing.edits, in: editable)
      for change in plan.changes { text = String(decoding: change.new, as: UTF8.self) }
      let label = session.wrote(
        writing, added: plan.added, id: plan.added.first ?? "", place: "t.glapp")
      said.append(label[.english])
    } catch {
      faults.append("\(writing.typed): \(error.diagnostic.message(in: .english))")
    }
  }
}
