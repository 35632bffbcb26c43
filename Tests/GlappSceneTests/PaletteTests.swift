// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappScene
import Testing

struct PaletteTests {
  @Test func contrastIsThatOfWCAG() {
    #expect(abs(Color.black.contrast(with: .white) - 21) < 0.001)
    #expect(abs(Color(0x767676).contrast(with: .white) - 4.54) < 0.01)
    #expect(Color(0x1B2430).hex == "#1b2430")
  }

  @Test(arguments: PictureStyle.allCases)
  func allTextReads(style: PictureStyle) {
    let p = Palette.named(style)
    let tones = [p.band, p.positive, p.negative, p.gap, p.opportunity, p.focus, p.neutral]
    let all = tones + (0..<40).map { p.organisation($0) }
    let grounds = [p.surface, p.panel, p.card]
    for ground in grounds + all.map(\.tint) {
      #expect(p.ink.contrast(with: ground) >= 4.5)
      #expect(p.muted.contrast(with: ground) >= 4.5)
    }
    for tone in all {
      for ground in grounds + [tone.tint] { #expect(tone.strong.contrast(with: ground) >= 4.5) }
      #expect(tone.on.contrast(with: tone.strong) >= 4.5)
    }
    #expect(p.organisations.count >= 10)
    if style != .mono { #expect(p.outline.contrast(with: p.card) >= 2) }
  }

  /// Linear RGB as seen by people without one kind of cones (Machado and others, 2009).
  private static let vision: [[Double]] = [
    [1, 0, 0, 0, 1, 0, 0, 0, 1],
    [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
    [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
    [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  ]

  /// Oklab times 100 of a colour as seen with `vision`.
  private func seen(_ color: Color, _ vision: [Double]) -> [Double] {
    let rgb = [color.red, color.green, color.blue].map { v -> Double in
      let c = Double(v) / 255
      return c <= 0.04045 ? c / 12.92 : power((c + 0.055) / 1.055, 2.4)
    }
    func times(_ m: [Double], _ v: [Double]) -> [Double] {
      (0..<3).map { m[3 * $0] * v[0] + m[3 * $0 + 1] * v[1] + m[3 * $0 + 2] * v[2] }
    }
    let dim = times(vision, rgb).map { min(1, max(0, $0)) }
    let lms = times(
      [
        0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566,
        0.0883024619, 0.2817188376, 0.6299787005,
      ], dim
    ).map { power($0, 1.0 / 3) }
    return times(
      [
        0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099,
        0.0259040371, 0.7827717662, -0.808675766,
      ], lms
    ).map { $0 * 100 }
  }

  private func power(_ base: Double, _ exponent: Double) -> Double {
    base <= 0 ? 0 : pow(base, exponent)
  }

  @Test(arguments: [PictureStyle.paper, .screen, .dark, .room])
  func organisationsAreToldApart(style: PictureStyle) {
    let p = Palette.named(style)
    for vision in Self.vision {
      let colors = p.organisations.prefix(10).map { seen($0.strong, vision) }
      let gap = seen(p.gap.strong, vision)
      func distance(_ a: [Double], _ b: [Double]) -> Double {
        zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
      }
      for (i, a) in colors.enumerated() {
        #expect(distance(a, gap) >= 4)
        for b in colors[..<i] { #expect(distance(a, b) >= 4.5) }
      }
    }
  }

  @Test func coloursRepeatWithAnotherSign() {
    let p = Palette.named(.paper)
    let n = p.organisations.count
    #expect(p.organisation(3) == p.organisation(3))
    #expect(p.organisation(n).strong == p.organisation(0).strong)
    #expect(p.organisation(n).pattern != p.organisation(0).pattern)
    #expect(p.organisation(n).dash != p.organisation(0).dash)
    #expect(p.organisation(-1) == p.neutral)
    let mono = Palette.named(.mono)
    for i in 0..<8 {
      for j in 0..<i { #expect(mono.organisation(i).pattern != mono.organisation(j).pattern) }
    }
  }

  @Test func monoHasNoColour() {
    let p = Palette.named(.mono)
    for tone in p.organisations + [p.gap, p.positive, p.negative, p.opportunity, p.band, p.focus] {
      for c in [tone.strong, tone.tint, tone.on] { #expect(c.red == c.green && c.green == c.blue) }
    }
  }

  @Test func eightPointsOnPaper() {
    #expect(abs(PrintFit.minimumTextSize(forSceneSize: Size(785, 400)) - 8) < 0.01)
    #expect(abs(PrintFit.minimumTextSize(forSceneSize: Size(1570, 400)) - 16) < 0.01)
    #expect(PrintFit(size: Size(500, 900)).orientation == .portrait)
    #expect(PrintFit(size: Size(900, 500)).orientation == .landscape)
    for style in PictureStyle.allCases {
      let small = TypeScale.named(style).small
      let largest = PrintFit.largestSize(forText: small)
      #expect(PrintFit.minimumTextSize(forSceneSize: largest) <= small + 1e-9)
    }
  }
}
