// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappExport
import GlappModel
import GlappText
import GlappViews
import Synchronization
import Testing

@testable import GlappCommand

/// Our own layout, which notes what it was asked.
private final class CountingEngine: LayoutEngine {
  let batches = Mutex<[Int]>([])

  func place(_ graphs: [LayoutGraph]) -> [LayoutPlacement] {
    batches.withLock { $0.append(graphs.count) }
    return LayeredLayout().place(graphs)
  }
}

/// All pictures of a run.
struct PictureRunTests {
  private static let text = """
    map m "Karta" { language sv }
    organisation fk "Försäkringskassan" { role h "Handläggare" }
    organisation af "Arbetsförmedlingen" { role v "Vägledare" }
    person kim "Kim"
    relation fk.h -> kim decides "ersättning"
    relation af.v -> kim meets
    relation fk.h -> af.v informs "underlag"
    journey way "Vägen" for kim { step call "Jag ringer" { feeling -1 }; step wait "Jag väntar" }
    criterion a "Nytta" { scale 1..7 }
    criterion b "Möda" { scale 1..7 }
    idea one "En idé"
    idea two "En annan"
    rate one on a 5
    rate one on b 2
    matrix first "Vad först?" { x a; y b; items one, two }
    view everyone actors
    view line journey { of way }
    view near actors { focus kim }
    view what matrix { of first }
    """

  private func run(_ engine: any LayoutEngine) -> PictureRun {
    let source = SourceText(name: "m.glapp", bytes: Array(Self.text.utf8))
    let map = CompiledMap.compile(ParsedMap(source)).map
    return PictureRun(
      snapshot: .init(map: map, language: .swedish, style: nil, width: nil, isPublic: false),
      engine: engine)
  }

  @Test func theEngineIsAskedOnceForAllPictures() throws {
    let engine = CountingEngine()
    let run = run(engine)
    let plans = PicturePlan.all(of: run.snapshot.map)
    #expect(plans.map(\.name) == ["everyone", "line", "near", "what"])
    _ = run.scenes(plans)
    // each way a network is laid out is one graph; others cost a run of the engine each
    let batches = engine.batches.withLock { $0 }
    #expect(batches.count == 1)
    #expect(batches.reduce(0, +) <= 8)
  }

  @Test func noEngineIsAskedForPicturesThatNeedNone() throws {
    let engine = CountingEngine()
    let run = run(engine)
    let plans = PicturePlan.all(of: run.snapshot.map).filter { $0.kind != .actors }
    #expect(run.scenes(plans).count == 2)
    #expect(engine.batches.withLock { $0.isEmpty })
  }

  @Test func picturesDrawnTogetherAreThoseDrawnAlone() throws {
    let run = run(CountingEngine())
    let plans = PicturePlan.all(of: run.snapshot.map)
    let together = run.drawn(plans) { SVGWriter.write($0[0]) }
    let alone = plans.map { run.drawn([$0]) { SVGWriter.write($0[0]) }[0] }
    #expect(together == alone)
    #expect(Set(together).count == plans.count)
  }
}
