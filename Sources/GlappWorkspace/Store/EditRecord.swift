// SPDX-License-Identifier: EUPL-1.2

import GlappJSON

/// One edit as it is remembered.
package struct EditRecord: Equatable, Sendable {
  /// What was done, as the user would say it: `set pain.p1 severity 4`.
  package var what: String
  /// When, in seconds since 1970.
  package var time: Int64
  /// What it changed.
  var files: [FileChanges]

  /// The paths it changed, from the root.
  package var paths: [String] { files.map(\.path) }
  /// About how much room it takes, in bytes.
  var weight: Int {
    files.reduce(200) { sum, file in
      file.changes.reduce(sum) { $0 + $1.old.utf8.count + $1.new.utf8.count + 200 }
    }
  }
}

extension EditRecord {
  var json: JSONValue {
    [
      "what": .string(what), "time": .integer(time),
      "files": .array(
        files.map { file in
          [
            "path": .string(file.path), "after": .string(String(file.after, radix: 16)),
            "changes": .array(
              file.changes.map { change in
                [
                  "at": .integer(change.start), "old": .string(change.old),
                  "new": .string(change.new), "left": .string(change.left),
                  "right": .string(change.right),
                ]
              }),
          ]
        }),
    ]
  }

  /// Nil when it is not what we wrote.
  init?(_ json: JSONValue) {
    guard let what = json["what"]?.string, let time = json["time"]?.integer,
      let files = json["files"]?.array
    else { return nil }
    self.what = what
    self.time = Int64(time)
    self.files = []
    for file in files {
      guard let path = file["path"]?.string, let hash = file["after"]?.string,
        let after = UInt64(hash, radix: 16), let changes = file["changes"]?.array
      else { return nil }
      var known: [TextChange] = []
      for change in changes {
        guard let start = change["at"]?.integer, start >= 0, let old = change["old"]?.string,
          let new = change["new"]?.string, let left = change["left"]?.string,
          let right = change["right"]?.string
        else { return nil }
        known.append(TextChange(start: start, old: old, new: new, left: left, right: right))
      }
      self.files.append(FileChanges(path: path, after: after, changes: known))
    }
  }
}
