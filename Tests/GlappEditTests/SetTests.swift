// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import GlappEdit

/// One detail is changed, and nothing else.
@Suite struct SetTests {
  private func set(_ target: String, _ word: String, _ values: String...) -> Edit {
    .set(target: target, word: word, values: values)
  }

  private func unset(_ target: String, _ word: String) -> Edit {
    .unset(target: target, word: word)
  }

  private let map = """
    source r "R"
    role a "A"; role b "B"
    journey j "J" {
      // before
      step s "S"  { by a;  feeling -1 { basis interpreted } }  // after
      step t "T" {
        by b
        feeling +1 of a share some
        pain p "P" { severity 3 /* so we think */; note "x" }
      }
    }
    gap g "G" between a, b { kind time }
    """

  private func changed(_ old: String, _ new: String) -> String { map.replacing(old, with: new) }

  @Test func aValueIsReplacedWhereItStands() {
    checkEdit(map, set("p", "severity", "4"), changed("severity 3", "severity 4"))
    checkEdit(map, set("p", "allvar", "4..5"), changed("severity 3", "severity 4..5"))
    checkEdit(map, set("s", "feeling", "-2"), changed("feeling -1", "feeling -2"))
    checkEdit(map, set("s", "feeling", "\u{2212}2"), changed("feeling -1", "feeling -2"))
    checkEdit(map, set("s", "feeling", "+2 -> -2"), changed("feeling -1", "feeling +2 -> -2"))
    checkEdit(map, set("s", "by", "b"), changed("by a;", "by b;"))
    checkEdit(map, set("s", "by", "a", "b"), changed("by a;", "by a, b;"))
  }

  @Test func theOneAboutTheSameGivesWay() {
    checkEdit(
      map, set("t", "feeling", "-1", "of", "a"),
      changed("feeling +1 of a share some", "feeling -1 of a share some"))
    checkEdit(
      map, set("t", "feeling", "-1"),
      changed("share some\n", "share some\n    feeling -1\n"))
    checkEdit(
      "person p \"P\" { field \"a\" \"1\"; field \"b\" \"2\" }\n", set("p", "field", "b", "3"),
      "person p \"P\" { field \"a\" \"1\"; field \"b\" \"3\" }\n")
    checkEdit(
      "matrix m \"M\" { quadrant high-high \"X\" }\n", set("m", "kvadrant", "hög-hög", "Y"),
      "matrix m \"M\" { quadrant high-high \"Y\" }\n")
  }

  @Test func whatIsNotThereIsAdded() {
    checkEdit(
      map, set("s", "takes", "60 min"), changed("interpreted } }", "interpreted }; takes 60 min }"))
    checkEdit(map, set("g", "severity", "3"), changed("kind time", "kind time; severity 3"))
    checkEdit(
      map, set("r", "confidential"), changed("source r \"R\"", "source r \"R\" { confidential }"))
    checkEdit(
      map, set("r", "date", "2022-02"), changed("source r \"R\"", "source r \"R\" { date 2022-02 }")
    )
  }

  @Test func whatStandsBehindAConnectiveIsSetThere() {
    checkEdit(map, set("g", "between", "b"), changed("between a, b", "between b"))
    checkEdit(
      "karta m \"M\"\nperson k \"K\"\nresa j \"J\" för k\nperson l \"L\"\n", set("j", "for", "l"),
      "karta m \"M\"\nperson k \"K\"\nresa j \"J\" för l\nperson l \"L\"\n")
  }

  @Test func titlesAreTexts() {
    checkEdit(
      map, set("s", "title", "Jag säger \"nej\""), changed("\"S\"", "\"Jag säger \\\"nej\\\"\""))
    checkEdit(map, set("s", "title", "ett", "två"), changed("\"S\"", "\"ett två\""))
    checkEdit(map, set("j", "rubrik", "4"), changed("\"J\"", "\"4\""))
    checkEdit(
      "role a \"A\"; role b \"B\"\nrelation a -> b informs\n",
      set("a->b:informs", "label", "ett brev"),
      "role a \"A\"; role b \"B\"\nrelation a -> b informs \"ett brev\"\n")
    checkEdit(
      "role a \"A\"; role b \"B\"\nrelation a -> b informs { strained }\n",
      set("a->b", "kind", "möter"),
      "role a \"A\"; role b \"B\"\nrelation a -> b meets { strained }\n")
  }

  @Test func aTitleKeepsTheIdThatItGave() {
    checkEdit(
      "person \"Kim\"\njourney j \"J\" for kim\n", set("kim", "title", "Robin"),
      "person kim \"Robin\"\njourney j \"J\" for kim\n")
    checkEdit("person \"Kim\"\n", set("kim", "title", "Robin"), "person \"Robin\"\n")
    checkEdit(
      "journey \"Resan\" { step s \"S\" }\ngap g \"G\" { at resan.s }\n",
      set("resan", "title", "En annan resa"),
      "journey resan \"En annan resa\" { step s \"S\" }\ngap g \"G\" { at resan.s }\n")
    // One of two equal titles: the other's id would change with it.
    checkEdit(
      "fact \"A\"\nfact \"A\"\nquestion q \"Q\" { from a }\nlesson l \"L\" { at a-2 }\n"
        .replacing("from a", with: "answered-by a"),
      set("a", "title", "B"),
      "fact a \"B\"\nfact a-2 \"A\"\nquestion q \"Q\" { answered-by a }\nlesson l \"L\" { at a-2 }\n"
    )
  }

  @Test func theSameValueChangesNothing() {
    for (target, word, value) in [
      ("p", "severity", "3"), ("s", "feeling", "-1"), ("s", "by", "a"), ("g", "between", "a, b"),
      ("s", "title", "S"), ("g", "typ", "tid"), ("p", "note", "x"), ("t", "by", "b"),
      ("j.s", "känsla", "\u{2212}1"),
    ] {
      checkEdit(map, set(target, word, value), map)
    }
  }

  @Test func settingsOfTheMap() {
    checkEdit(
      "map m \"M\" { language sv }\n", set("m", "language", "en"), "map m \"M\" { language en }\n")
    checkEdit("map m \"M\"\n", set("map", "status", "draft"), "map m \"M\" {\n  status draft\n}\n")
    checkEdit(
      "map m \"M\" { threshold a 3; threshold b 4 }\n", set("m", "threshold", "b", "5"),
      "map m \"M\" { threshold a 3; threshold b 5 }\n")
  }

  @Test func oneOfSeveralIsNamedByItsNumber() {
    let text = "person p \"P\" { note \"a\"; note \"b\" }\n"
    checkRefusal(
      text, set("p", "note", "c"), "edit-several: `p` has several of `note`")
    checkEdit(text, set("p", "note#2", "c"), "person p \"P\" { note \"a\"; note \"c\" }\n")
    checkEdit(text, set("p:note#2", "value", "c"), "person p \"P\" { note \"a\"; note \"c\" }\n")
    checkEdit(text, unset("p", "note#1"), "person p \"P\" { note \"b\" }\n")
    checkEdit(text, unset("p", "note"), "person p \"P\"\n")
  }

  @Test func unsettingTakesItAway() {
    checkEdit(
      map, unset("p", "severity"), changed("severity 3 /* so we think */; ", "/* so we think */ "))
    checkEdit(map, unset("g", "between"), changed(" between a, b", ""))
    checkEdit(map, unset("s", "by"), changed("by a;  ", ""))
    checkEdit(map, unset("p", "frequency"), map)
    checkEdit(
      "role a \"A\"; role b \"B\"\nrelation a -> b informs \"x\"\n", unset("a->b", "title"),
      "role a \"A\"; role b \"B\"\nrelation a -> b informs\n")
    checkRefusal(
      map, unset("s", "sevrity"), "unknown-word: `sevrity` is no word of the language (severity)")
  }

  @Test func wrongValuesAreRefused() {
    checkRefusal(map, set("p", "severity", "9"), "off-scale: `9` is off the scale 1..5")
    checkRefusal(
      map, set("p", "severity", "mycket"),
      "unexpected-argument: `mycket` does not fit in `severity`; here a number or a range (1..2), or `unknown` is needed"
    )
    checkRefusal(
      map, set("p", "status", "stängt"),
      "unknown-choice: `stängt` is not among the choices for `status`")
    checkRefusal(
      map, set("s", "by", "c"), "unknown-reference: `c` is not in the map; here an actor is needed")
    checkRefusal(map, set("g", "felt-by", "a"), "misplaced-word: `felt-by` cannot stand in `gap`")
    checkRefusal(
      map, set("s", "pain", "x"),
      "edit-is-element: `pain` is a thing of its own: it is added, not set")
    checkRefusal(map, set("q", "title", "x"), "edit-unknown-target: `q` is not in the map")
    checkRefusal(
      map, set("p", "severity"),
      "missing-argument: `severity` needs a number or a range (1..2), or `unknown`")
    checkRefusal(
      map, set("p", "severity", "0,63"),
      "decimal-comma: `0,63` is no number: decimals are written with a point")
    checkRefusal(map, unset("s", "title"), "edit-must-stay: `title` must stay in `j.s`")
  }

  @Test func valuesAreNeverMoreThanValues() {
    for value in [
      "4 }", "4; note \"x\"", "4 // x", "4 { note \"x\" }", "4\nnote \"x\"", "4 /* x */",
    ] {
      checkEdit(
        "idea i \"I\" { cost \"x\" }\n", set("i", "cost", value),
        "idea i \"I\" { cost \(QuotedText().written(value)) }\n")
    }
  }

  @Test func errorsElsewhereDoNotMatter() {
    let broken = map + "\nstepp x \"X\"\ngap h \"H\" between nobody\npain \"open\nperson q \"Q\" {"
    checkEdit(
      broken, set("p", "severity", "4"), broken.replacing("severity 3", with: "severity 4"))
  }

  @Test func forceWritesWhatIsWrong() {
    checkEdit(
      map, set("p", "severity", "9"), changed("severity 3", "severity 9"), force: true)
  }

  @Test func commentsAmongWhatGivesWayStay() {
    checkEdit(
      "role a \"A\"; role b \"B\"\njourney j \"J\" {\n  step s \"S\" {\n    with a, // first\n      b // last\n  }\n}\n",
      .set(target: "s", word: "with", values: ["b"]),
      "role a \"A\"; role b \"B\"\njourney j \"J\" {\n  step s \"S\" {\n    // first\n    with b // last\n  }\n}\n"
    )
    checkEdit(
      "role a \"A\"; role b \"B\"\ngap g \"G\" between a, /* both */ b { severity 4 }\nrole c \"C\"\n",
      .set(target: "g", word: "between", values: ["a", "c"]),
      "role a \"A\"; role b \"B\"\ngap g \"G\" between a, c /* both */ { severity 4 }\nrole c \"C\"\n"
    )
  }
}
