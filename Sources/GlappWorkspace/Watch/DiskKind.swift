// SPDX-License-Identifier: EUPL-1.2

/// Whether the disk that a folder is on tells when its files change: one on the network, or one
/// that a virtual machine shares, does not tell what others do to it.
package enum DiskKind {
  /// Kinds of disks that others can change unseen.
  private static let silent = [
    "nfs", "cifs", "smb", "9p", "virtiofs", "vboxsf", "prl_fs", "vmhgfs", "ceph", "glusterfs",
    "lustre", "afs", "ncpfs", "davfs", "sshfs", "fuse",
  ]

  /// Whether changes in `folder` may come unseen.
  ///
  /// - Parameters:
  ///   - folder: a real path.
  ///   - mounts: what Linux says in `/proc/self/mounts`: a line for each disk, in the order they
  ///     were put in place.
  /// - Returns: false where the kind is not known.
  package static func isSilent(_ folder: String, mounts: String) -> Bool {
    var best = (length: -1, kind: "")
    for line in mounts.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count > 2 else { continue }
      let place = plain(parts[1])
      // of two disks in the same place the later lies on top
      if MapPaths.isInside(folder, place), place.utf8.count >= best.length {
        best = (place.utf8.count, String(parts[2]))
      }
    }
    return silent.contains { best.kind.hasPrefix($0) }
  }

  /// A path without the escapes that stand for its spaces.
  private static func plain(_ text: Substring) -> String {
    String(text).replacing("\\040", with: " ").replacing("\\011", with: "\t")
      .replacing("\\134", with: "\\")
  }
}
