// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

@testable import GlappCommand

/// What is said of a watched map.
struct WatchTellingTests {
  private func line(_ round: WatchRound, _ language: Language) -> String {
    round.line("m.glapp", in: language)
  }

  @Test func aRoundIsOneLine() {
    var round = WatchRound(drawn: ["way", "actors"], time: .milliseconds(38))
    #expect(line(round, .english) == "drew way and actors (38 ms)")
    #expect(line(round, .swedish) == "ritade way och actors (38 ms)")
    round.drawn = []
    #expect(line(round, .english) == "nothing new to draw (38 ms)")
    #expect(line(round, .swedish) == "inget nytt att rita (38 ms)")
  }

  @Test func errorsAndTheirEndAreSaid() {
    var round = WatchRound(drawn: ["way"], errors: 1, time: .milliseconds(1_240))
    #expect(line(round, .english) == "drew way as far as the map is sound; 1 error (1.2 s)")
    #expect(line(round, .swedish) == "ritade way så långt kartan håller; 1 fel (1,2 s)")
    round.errors = 0
    round.isMended = true
    #expect(line(round, .english) == "whole again; drew way (1.2 s)")
    round.isBack = true
    #expect(line(round, .english) == "m.glapp is back; whole again; drew way (1.2 s)")
  }

  @Test func manyPicturesAreNotAllNamed() {
    let round = WatchRound(drawn: (1...20).map { "p\($0)" }, time: .milliseconds(1))
    #expect(line(round, .english) == "drew p1, p2, p3, p4, p5 and 15 more (1 ms)")
    #expect(line(round, .swedish) == "ritade p1, p2, p3, p4, p5 och 15 till (1 ms)")
  }

  /// A screen that keeps what is written to it.
  private final class Paper {
    var written = ""
    var screen: WatchScreen

    init(_ size: (columns: Int, rows: Int)?) {
      screen = WatchScreen(size: { size }, write: { _ in })
      screen = WatchScreen(size: { size }, write: { [unowned self] in written += $0 })
    }

    func said(_ lines: [String], wrong: String?) -> String {
      written = ""
      screen.say(lines, wrong: wrong)
      return written
    }
  }

  @Test func withoutATerminalErrorsAreToldOnceAndNothingIsWrittenOver() {
    let paper = Paper(nil)
    #expect(paper.said(["a"], wrong: "bad\n") == "a\nbad\n")
    #expect(paper.said(["b"], wrong: "bad\n") == "b\n")
    #expect(paper.said(["c"], wrong: "worse\n") == "c\nworse\n")
    #expect(paper.said(["d"], wrong: "") == "d\n")
    #expect(paper.said(["e"], wrong: "worse\n") == "e\nworse\n")
  }

  @Test func onATerminalErrorsStayInOnePlace() {
    let paper = Paper((columns: 10, rows: 24))
    #expect(paper.said(["a"], wrong: "bad\nbad\n") == "a\nbad\nbad\n")
    // two rows up, away with them, and anew under the line
    #expect(paper.said(["b"], wrong: "bad\n") == "\r\u{1B}[2A\u{1B}[Jb\nbad\n")
    #expect(paper.said(["c"], wrong: nil) == "\r\u{1B}[1A\u{1B}[Jc\nbad\n")
    #expect(paper.said(["d"], wrong: "") == "\r\u{1B}[1A\u{1B}[Jd\n")
    #expect(paper.said(["e"], wrong: "") == "e\n")
  }

  @Test func aLongLineTakesSeveralRows() {
    let paper = Paper((columns: 10, rows: 24))
    // colours take no room
    _ = paper.said(["a"], wrong: "\u{1B}[1m123456789012\u{1B}[0m\n")
    #expect(paper.said(["b"], wrong: "") == "\r\u{1B}[2A\u{1B}[Jb\n")
  }

  @Test func moreThanTheTerminalHoldsIsCut() {
    let paper = Paper((columns: 80, rows: 10))
    let long = (1...50).map { "line \($0)\n" }.joined()
    let said = paper.said(["a"], wrong: long)
    #expect(said.hasSuffix("line 5\n…\n"))
    #expect(paper.said(["b"], wrong: "") == "\r\u{1B}[6A\u{1B}[Jb\n")
  }
}
