// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import GlappViews
import Testing

@Suite("Words on lines")
struct RouteLabelsTests {
  /// Two boxes 300 apart with straight lines between the given heights.
  private func placement(_ ys: [Double]) -> (LayoutGraph, LayoutPlacement) {
    let graph = LayoutGraph(
      nodes: [.init(size: Size(40, 200)), .init(size: Size(40, 200))],
      edges: ys.map { _ in .init(from: 0, to: 1, labelSize: Size(50, 14)) })
    let routes = ys.map {
      LayoutPlacement.Route(points: RouteCurve.straight(Point(20, $0), Point(280, $0)))
    }
    return (
      graph,
      LayoutPlacement(
        size: .zero, nodeCentres: [Point(0, 0), Point(300, 0)], clusterBoxes: [], routes: routes,
        rung: .asked)
    )
  }

  @Test("words stand on the middle of their line")
  func middle() {
    var (graph, placement) = placement([0])
    #expect(RouteLabels.place(graph, in: &placement) == 0)
    #expect(placement.routes[0].labelCentre == Point(150, 0))
  }

  @Test("words on lines side by side do not cover each other, nor the other line")
  func neighbours() throws {
    var (graph, placement) = placement([0, 10])
    #expect(RouteLabels.place(graph, in: &placement) == 0)
    let boxes = try placement.routes.map {
      Rect(center: try #require($0.labelCentre), size: Size(50, 14))
    }
    #expect(!boxes[0].intersects(boxes[1]))
  }

  @Test("words that an engine put beside their line move onto it")
  func snapping() {
    var (graph, placement) = placement([0])
    placement.routes[0].labelCentre = Point(120, 9)
    #expect(RouteLabels.place(graph, in: &placement) == 0)
    #expect(placement.routes[0].labelCentre?.y == 0)
    #expect(abs((placement.routes[0].labelCentre?.x ?? 0) - 120) < 5)
  }

  @Test("words that fit nowhere are left out and counted")
  func noRoom() {
    var (graph, placement) = placement([0])
    graph.edges[0].labelSize = Size(400, 14)
    #expect(RouteLabels.place(graph, in: &placement) == 1)
    #expect(placement.routes[0].labelCentre == nil)
  }

  @Test("words keep off a group's name")
  func groupName() throws {
    var (graph, placement) = placement([0])
    graph.clusters = [.init(labelSize: Size(100, 20), padding: 6)]
    placement.clusterBoxes = [Rect(90, -8, 200, 60)]
    #expect(RouteLabels.place(graph, in: &placement) == 0)
    let centre = try #require(placement.routes[0].labelCentre)
    #expect(centre.x - 25 >= 90 + 100 || centre.x + 25 <= 90)
  }
}
