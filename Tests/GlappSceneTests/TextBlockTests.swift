// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import Testing

struct TextBlockTests {
  private let style = TextStyle(size: 12, color: .black)

  @Test func standsWhereItIsAsked() {
    let block = TextBlock("Vet inte vad jag har samtyckt till", style: style, width: 120)
    let box = Rect(100, 100, 140, 80)
    #expect(block.lines.count == 2)
    for vertical in [VerticalAlignment.top, .middle, .bottom] {
      for align in [HorizontalAlignment.leading, .center, .trailing] {
        for run in block.runs(in: box, align: align, vertical: vertical) {
          #expect(box.contains(run.bounds))
        }
      }
    }
    let middle = block.runs(in: box, vertical: .middle).map(\.bounds.midY)
    #expect(abs((middle[0] + middle[1]) / 2 - box.midY) < 2)
  }

  @Test func tellsWhenTextIsCut() {
    #expect(TextBlock("ett två tre fyra", style: style, width: 40, maxLines: 2).isCut)
    #expect(!TextBlock("ett två", style: style, width: 40, maxLines: 2).isCut)
    #expect(TextBlock("", style: style, width: 40).height == 0)
  }

  @Test func turnedTextHasTurnedBounds() {
    let run = TextRun("stor →", at: Point(50, 100), style: style, rotation: -90)
    #expect(abs(run.bounds.height - run.width) < 1e-9)
    #expect(abs(run.bounds.maxY - 100) < 1e-9)
  }
}
