// SPDX-License-Identifier: EUPL-1.2

package import GlappText

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Why the world did not give what was asked.
package enum WorldError: Error, Hashable, Sendable {
  case notFound(path: String)
  /// A link to something that is not there.
  case brokenLink(path: String)
  /// The system's error number says why.
  case notReadable(path: String, code: Int32)
  case isFolder(path: String)
  /// A pipe, a device, a socket: reading it might never end.
  case isNoFile(path: String)
  case tooLarge(path: String, limit: Int)
  /// The system's error number says why.
  case notWritable(path: String, code: Int32)

  /// Why, in a few words.
  package var reason: Bilingual {
    switch self {
    case .notFound: Bilingual(sv: "den finns inte", en: "it is not there")
    case .brokenLink:
      Bilingual(
        sv: "länken leder till något som inte finns", en: "its link leads to something not there")
    case .isFolder: Bilingual(sv: "det är en mapp", en: "it is a folder")
    case .isNoFile:
      Bilingual(sv: "det är ingen vanlig fil", en: "it is not an ordinary file")
    case .tooLarge(_, let limit):
      Bilingual(sv: "större än \(limit >> 20) MB", en: "larger than \(limit >> 20) MB")
    case .notReadable(_, let code), .notWritable(_, let code): Self.reason(code)
    }
  }

  /// The path it is about.
  package var path: String {
    switch self {
    case .notFound(let path), .brokenLink(let path), .isFolder(let path), .isNoFile(let path),
      .tooLarge(let path, _),
      .notReadable(let path, _), .notWritable(let path, _):
      path
    }
  }

  /// What an error number of the system means; one that is not foreseen in the system's words.
  package static func reason(_ code: Int32) -> Bilingual {
    switch code {
    case EACCES, EPERM:
      Bilingual(sv: "du har inte rätt till det", en: "you do not have permission")
    case ENOENT: Bilingual(sv: "mappen finns inte", en: "its folder is not there")
    case ENOTDIR:
      Bilingual(sv: "en del av sökvägen är ingen mapp", en: "a part of the path is no folder")
    case EISDIR: Bilingual(sv: "det är en mapp", en: "it is a folder")
    case ENOSPC, EDQUOT: Bilingual(sv: "disken är full", en: "the disk is full")
    case EROFS: Bilingual(sv: "disken går bara att läsa", en: "the disk is read-only")
    case EFBIG: Bilingual(sv: "filen blir för stor", en: "the file would be too large")
    case ENAMETOOLONG: Bilingual(sv: "namnet är för långt", en: "the name is too long")
    case ELOOP: Bilingual(sv: "länkarna går i ring", en: "its links go in a circle")
    case EMFILE, ENFILE: Bilingual(sv: "för många öppna filer", en: "too many open files")
    case EBADF: Bilingual(sv: "den är stängd", en: "it is closed")
    case ENXIO, ENODEV:
      Bilingual(sv: "det är ingen vanlig fil", en: "it is not an ordinary file")
    case EIO: Bilingual(sv: "disken svarar fel", en: "the disk gives errors")
    default:
      Bilingual(sv: String(cString: strerror(code)), en: String(cString: strerror(code)))
    }
  }
}
