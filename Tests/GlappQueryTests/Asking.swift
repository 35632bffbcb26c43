// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappQuery
import GlappSyntax
import GlappText
import Testing

/// A map of what the questions are about.
let asked = """
  map m "Map" { language en }
  organisation af "Employment service" { role officer "Officer" }
  organisation fk "Social insurance" { role handler "Handler" }
  person kim "Kim"
  source talks "Interviews" { kind interview; date 2022-02-11 }
  journey way "The way" for kim {
    phase before "Before" {
      step consent "I sign" {
        by officer; feeling -2; feeling +1 of officer; takes 90 min
        pain unclear "Did not know what for" { severity 4; from talks; tag trust, law }
        pain hurried "Had to hurry" { severity 2..4 }
      }
      step silence "I wait" { wait 3 weeks; feeling -1..+1 }
    }
  }
  pain long "Nobody says how long it takes" { severity 5; felt-by kim; at silence }
  pain alone "Is alone" { tag trust; basis interpreted }
  gap seam "Nobody owns the wait" between officer, handler { kind information, time; after consent }
  gap inner "Two desks" between officer, kim { status closed }
  relation officer -> handler refers { strained }
  evidence e1 "Three of five did not know" from talks at "p. 4" { people 3 }
  """

/// The ids of what meets a condition.
func ids(
  _ kind: String, _ condition: String?, in text: String = asked,
  _ place: SourceLocation = #_sourceLocation
) throws -> [String] {
  let source = SourceText(name: "m.glapp", bytes: Array(text.utf8))
  let (compiled, resolver) = CompiledMap.compileToEdit(ParsedMap(source))
  #expect(compiled.diagnostics.kept.filter { $0.severity == .error }.isEmpty, sourceLocation: place)
  let kinds = try #require(KindNames.kinds(named: kind), sourceLocation: place)
  let query = try ElementQuery(
    compiled, resolver: resolver, kinds: kinds, condition: condition)
  let book = AddressBook(compiled.map)
  return query.run().map { id in
    let name = compiled.map.name(of: id)
    return name.isEmpty ? book.address(of: id) : name
  }
}

/// What is said about a condition that can't be understood.
func fault(_ kind: String, _ condition: String) -> Diagnostic? {
  do {
    _ = try ids(kind, condition)
    return nil
  } catch {
    return (error as? QueryFault)?.diagnostic
  }
}
