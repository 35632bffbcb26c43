// SPDX-License-Identifier: EUPL-1.2

import GlappScene

@testable import GlappViews

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What a drawn network is held to.
enum NetworkChecks {
  /// There is no glapp beside the tests.
  struct Missing: Error {}

  static func isProgram(_ path: String) -> Bool {
    var info = stat()
    return access(path, X_OK) == 0 && stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
  }

  /// What is wrong with the places of things, in words; `isCalm` asks that nothing at all had to
  /// give way, as it must in a map of ordinary size.
  static func faults(_ geometry: NetworkGeometry, isCalm: Bool) -> [String] {
    boxes(geometry) + words(geometry) + lines(geometry, isCalm: isCalm)
  }

  private static func overlap(_ a: Rect, _ b: Rect) -> Bool {
    guard let both = a.intersection(b) else { return false }
    return both.width > 0.5 && both.height > 0.5
  }

  private static func boxes(_ geometry: NetworkGeometry) -> [String] {
    var faults: [String] = []
    let network = geometry.plan.network
    for (one, rect) in geometry.rects.enumerated() {
      for (other, second) in geometry.rects.enumerated().dropFirst(one + 1)
      where overlap(rect, second) {
        faults.append("\(network.nodes[one].title) on \(network.nodes[other].title)")
      }
      let home = network.nodes[one].group
      for (group, frame) in geometry.frames.enumerated() {
        guard let frame else { continue }
        if group == home, !frame.inset(-0.5).contains(rect) {
          faults.append("\(network.nodes[one].title) out of \(network.groups[group].title)")
        }
        if !geometry.homes(one).contains(Int32(group)), overlap(frame, rect) {
          faults.append(
            "\(network.nodes[one].title) on the frame of \(network.groups[group].title)")
        }
      }
    }
    return faults
  }

  private static func words(_ geometry: NetworkGeometry) -> [String] {
    var faults: [String] = []
    let ties = geometry.plan.network.ties
    for (one, label) in geometry.labels.enumerated() {
      guard let label, label.block != nil else { continue }
      let name = ties[one].label
      for (other, second) in geometry.labels.enumerated().dropFirst(one + 1) {
        if let second, overlap(label.rect, second.rect) {
          faults.append("“\(name)” on “\(ties[other].label)”")
        }
      }
      if geometry.rects.contains(where: { overlap($0, label.rect) }) {
        faults.append("“\(name)” on a box")
      }
      if geometry.titles.contains(where: { $0.map { overlap($0, label.rect) } ?? false }) {
        faults.append("“\(name)” on the name of a group")
      }
      // only what is missing may hide an edge, where there is no other room for it
      let edges = geometry.frames.count { frame in
        frame.map { $0.intersects(label.rect) && !$0.contains(label.rect) } ?? false
      }
      if edges > 0, ties[one].state != .missing {
        faults.append("“\(name)” on the edge of a frame")
      }
    }
    return faults
  }

  private static func lines(_ geometry: NetworkGeometry, isCalm: Bool) -> [String] {
    var faults: [String] = []
    let ties = geometry.plan.network.ties
    for way in geometry.struckWays() {
      faults.append("“\(ties[way].sentence)” runs through a box or a name")
    }
    let hugs = FrameHugs(geometry.frames, look: geometry.plan.look)
    for (number, way) in geometry.ways.enumerated() {
      if hugs.length(way) > (isCalm ? 0 : 60) {
        faults.append("“\(ties[number].sentence)” runs along a frame")
      }
      for (owner, label) in geometry.labels.enumerated() where owner != number {
        guard let label, label.block != nil, geometry.strikes(way, label.rect) else { continue }
        if isCalm || ties[owner].state != .missing {
          faults.append("“\(ties[number].sentence)” runs through “\(ties[owner].label)”")
        }
      }
      if isCalm, ties[number].isLoud, geometry.labels[number]?.block == nil {
        faults.append("“\(ties[number].label)” is only a number")
      }
    }
    return faults
  }
}
