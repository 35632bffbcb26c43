// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// What a reader of the world asked, and what it was told: asked again, it shows whether anything
/// has changed since.
package struct WorldRecord: Sendable {
  private enum Answer: Sendable, Equatable {
    case bytes([UInt8])
    case failure(WorldError)
  }

  /// By path.
  private var reads: [String: Answer] = [:]
  private var realPaths: [String: String?] = [:]
  private var existing: [String: Bool] = [:]

  /// Nothing asked.
  package init() {}

  /// The paths of files that were looked for, there or not, in the order of their letters.
  package var paths: [String] {
    Set(reads.keys).union(realPaths.keys).union(realPaths.values.compactMap { $0 }).sorted()
  }

  /// Whether the world would say the same again.
  package func holds(in world: any World) -> Bool {
    reads.allSatisfy { Self.read($0.key, in: world) == $0.value }
      && realPaths.allSatisfy { world.realPath($0.key) == $0.value }
      && existing.allSatisfy { world.exists($0.key) == $0.value }
  }

  /// Whether the same was asked and told.
  package func isSame(as other: WorldRecord) -> Bool {
    reads == other.reads && realPaths == other.realPaths && existing == other.existing
  }

  /// The files that are still asked for, but can't be read any more.
  ///
  /// - Parameter before: what was told when they could.
  /// - Returns: their paths as they were asked for, sorted.
  package func lost(since before: WorldRecord) -> [String] {
    let unread = reads.filter { path, answer in
      if case .bytes? = before.reads[path], case .failure = answer { true } else { false }
    }
    let gone = realPaths.filter { path, target in
      target == nil && before.realPaths[path].flatMap { $0 } != nil
    }
    return Set(unread.keys).union(gone.keys).sorted()
  }

  /// Whether the files look as they do in the middle of a save, compared with how they were: one
  /// is not there for the moment, or holds only the beginning of what it held. A program that
  /// empties a file before it writes it anew leaves it so for a moment.
  ///
  /// - Parameters:
  ///   - before: what was told when the files were last whole.
  ///   - isBroken: whether the map has errors now that it did not have; then it is enough that a
  ///     file has become shorter.
  /// - Returns: false where the files are as they were, and where they may well be meant so.
  package func looksUnfinished(after before: WorldRecord, isBroken: Bool) -> Bool {
    if !lost(since: before).isEmpty { return true }
    return reads.contains { path, answer in
      guard case .bytes(let old)? = before.reads[path], case .bytes(let new) = answer else {
        return false
      }
      return new.count < old.count && (isBroken || old.starts(with: new))
    }
  }

  fileprivate mutating func note(
    read path: String, in world: any World
  ) -> Result<[UInt8], WorldError> {
    let answer = Self.read(path, in: world)
    reads[path] = answer
    switch answer {
    case .bytes(let bytes): return .success(bytes)
    case .failure(let error): return .failure(error)
    }
  }

  fileprivate mutating func note(realPath path: String, _ target: String?) {
    realPaths[path] = .some(target)
  }

  fileprivate mutating func note(exists path: String, _ isThere: Bool) {
    existing[path] = isThere
  }

  private static func read(_ path: String, in world: any World) -> Answer {
    do throws(WorldError) {
      return .bytes(try world.read(path))
    } catch {
      return .failure(error)
    }
  }
}

/// A world that notes what it is asked.
package final class RecordingWorld: World {
  private let world: any World
  private let noted = Mutex(WorldRecord())

  /// - Parameter world: where the answers come from.
  package init(_ world: any World) { self.world = world }

  /// What has been asked so far, and told.
  package var record: WorldRecord { noted.withLock { $0 } }

  package func read(_ path: String) throws(WorldError) -> [UInt8] {
    try noted.withLock { $0.note(read: path, in: world) }.get()
  }

  package func realPath(_ path: String) -> String? {
    let target = world.realPath(path)
    noted.withLock { $0.note(realPath: path, target) }
    return target
  }

  package func exists(_ path: String) -> Bool {
    let isThere = world.exists(path)
    noted.withLock { $0.note(exists: path, isThere) }
    return isThere
  }

  package func list(_ folder: String) -> [String] { world.list(folder) }
}
