// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import Testing

struct GeometryTests {
  @Test func rectanglesCombine() {
    let a = Rect(0, 0, 10, 10)
    let b = Rect(5, 5, 10, 10)
    #expect(a.union(b) == Rect(0, 0, 15, 15))
    #expect(a.intersection(b) == Rect(5, 5, 5, 5))
    #expect(a.intersection(Rect(10, 0, 5, 5)) == nil)
    #expect(!a.intersects(Rect(10, 0, 5, 5)))
    #expect(a.inset(2) == Rect(2, 2, 6, 6))
    #expect(a.inset(20).size == .zero)
    #expect(a.contains(Point(10, 10)) && !a.contains(Point(10.1, 10)))
    #expect(a.edge(towards: Point(100, 5)) == Point(10, 5))
    #expect(a.edge(towards: a.center) == a.center)
  }

  @Test func linesCrossRectangles() {
    let a = Rect(0, 0, 10, 10)
    #expect(a.isCrossed(Point(-5, 5), Point(15, 5)))
    #expect(a.isCrossed(Point(2, 2), Point(3, 3)))
    #expect(!a.isCrossed(Point(-5, 0), Point(15, 0)))
    #expect(!a.isCrossed(Point(-5, 11), Point(15, 11)))
    #expect(!a.isCrossed(Point(-10, 5), Point(5, -10)))
  }

  @Test func lengthsAndPlaces() throws {
    let circle = Path.ellipse(center: Point(50, 50), rx: 40, ry: 40)
    #expect(abs(circle.length - 80 * Double.pi) < 0.5)
    let line = Path.straight(Point(0, 0), Point(100, 0))
    #expect(line.place(at: 0.25) == PathPlace(point: Point(25, 0), direction: Point(1, 0)))
    #expect(line.places(every: 10).count == 11)
    #expect(line.places(every: 0.001).count == 4000)
    #expect(Path().place(at: 0.5) == nil && Path().places(every: 1).isEmpty)
    let end = try #require(Path.zigzag(Point(0, 0), Point(0, 120)).place(at: 1))
    #expect(end.point.distance(to: Point(0, 120)) < 1e-6)
  }

  @Test(arguments: [(0.0, 90.0), (-150, 120), (90, -270), (10, 20)])
  func arcsKeepTheirRadius(start: Double, end: Double) {
    let center = Point(10, 20)
    let arc = Path.arc(center: center, radius: 30, start: start, end: end)
    for place in arc.places(every: 1) {
      #expect(abs(place.point.distance(to: center) - 30) < 0.3)
    }
    #expect(abs(arc.length - abs(end - start) * .pi / 180 * 30) < 1)
    let last = arc.places(every: 1).last?.point ?? .zero
    #expect(last.distance(to: .polar(center, 30, degrees: end)) < 1e-6)
  }

  @Test func pathsGiveRoomToArrowHeads() {
    let line = Path.straight(Point(0, 0), Point(100, 0)).shortened(end: 8)
    #expect(line == .straight(Point(0, 0), Point(92, 0)))
    let curve = Path([.move(.zero), .curve(Point(0, 50), Point(50, 100), to: Point(100, 100))])
    let short = curve.shortened(end: 10)
    let end = short.places(every: 1).last?.point ?? .zero
    #expect(abs(end.distance(to: Point(100, 100)) - 10) < 0.1)
    #expect(abs(curve.length - short.length - 10) < 0.5)
    #expect(Path().shortened(end: 5).isEmpty)
  }

  @Test func fillsHoldPoints() {
    let ring = Path.sector(center: .zero, inner: 10, outer: 20, start: 0, end: 180)
    #expect(ring.containsInFill(Point(0, 15)))
    #expect(!ring.containsInFill(Point(0, 5)))
    #expect(!ring.containsInFill(Point(0, -15)))
    #expect(Path.diamond(center: .zero, radius: 10).containsInFill(Point(4, 4)))
    #expect(!Path.diamond(center: .zero, radius: 10).containsInFill(Point(6, 6)))
    #expect(Path.roundedRect(Rect(0, 0, 20, 20), radius: 8).containsInFill(Point(10, 10)))
    #expect(!Path.roundedRect(Rect(0, 0, 20, 20), radius: 8).containsInFill(Point(0.5, 0.5)))
  }

  @Test func formsStayInTheirBounds() {
    let box = Rect(10, 10, 80, 30)
    #expect(Path.chevron(box).bounds == box)
    #expect(Path.roundedRect(box, radius: 100).bounds == box)
    let smooth = Path.smooth([Point(0, 0), Point(50, 40), Point(100, 40), Point(150, -20)])
    for part in smooth.flattened() {
      for p in part { #expect(p.y >= -20 && p.y <= 40) }
    }
    let bent = Path.roundedPolyline([Point(0, 0), Point(50, 0), Point(50, 50)], radius: 10)
    #expect(bent.bounds == Rect(0, 0, 50, 50))
    #expect(bent.length < 100)
  }
}
