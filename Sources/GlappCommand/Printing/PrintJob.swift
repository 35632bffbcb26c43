// SPDX-License-Identifier: EUPL-1.2

import GlappExport
import GlappPress

/// A file that `render` writes: known already, or to be made by the press.
struct PrintJob {
  /// Where its bytes come from.
  enum Source {
    case bytes([UInt8])
    case press(PressJob)
  }

  /// Its name without the folder.
  let name: String
  let source: Source
}

/// Which files come of a map's pictures: pure, so that it is settled before anything is made.
struct PrintPlan {
  /// In the order in which they are written.
  private(set) var jobs: [PrintJob] = []
  /// Why a picture does not become a file, in words.
  private(set) var refusals: [String] = []

  /// - Parameters:
  ///   - pictures: with the names of their files, which differ.
  ///   - formats: what each becomes.
  ///   - scale: pixels of a PNG for each px.
  ///   - booklet: the PDF that holds all of them; nil for one each.
  ///   - hasWords: whether what each says is written beside it.
  init(
    _ pictures: [(name: String, files: PictureFiles)], _ formats: [PictureFormat], scale: Double,
    booklet: Booklet?, hasWords: Bool = true
  ) {
    let taken = Set(pictures.map { $0.name.lowercased() })
    for (name, files) in pictures {
      let sheets = Array(zip(files.names(name, besides: taken), files.sheets))
      for format in PictureFormat.allCases where formats.contains(format) {
        switch format {
        case .svg:
          for (number, (name, sheet)) in sheets.enumerated() {
            let bytes = files.embedded.map { $0[number] } ?? sheet.svg
            jobs.append(PrintJob(name: name + ".svg", source: .bytes(bytes)))
          }
        case .pdf where booklet == nil:
          let document = PDFDocument(
            [.init(title: files.title, sheets: files.sheets)], title: files.title,
            subject: files.description, language: files.language, page: PrintWords.page)
          jobs.append(PrintJob(name: name + ".pdf", source: .press(.pdf(document))))
        case .pdf: break
        case .png:
          for (name, sheet) in sheets { add(png: sheet, name, scale) }
        }
      }
      if hasWords { jobs.append(PrintJob(name: name + ".txt", source: .bytes(files.words))) }
    }
    guard let booklet, let first = pictures.first else { return }
    let document = PDFDocument(
      pictures.map { .init(title: $0.files.title, sheets: $0.files.sheets) },
      title: booklet.title.isEmpty ? first.files.title : booklet.title,
      subject: pictures.map(\.files.title).joined(separator: " · "),
      language: first.files.language, page: PrintWords.page)
    jobs.append(PrintJob(name: booklet.name, source: .press(.pdf(document))))
  }

  /// The PDF of all pictures.
  struct Booklet {
    /// Its file's name.
    let name: String
    /// The map's title.
    let title: String
  }

  private mutating func add(png sheet: SVGSheet, _ name: String, _ scale: Double) {
    do throws(PixelExcess) {
      let (width, height) = try sheet.pixels(scale: scale)
      jobs.append(
        PrintJob(name: name + ".png", source: .press(.png(sheet, width: width, height: height))))
    } catch {
      refusals.append(PrintWords.tooLarge(name, error))
    }
  }
}
