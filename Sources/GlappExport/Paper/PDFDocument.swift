// SPDX-License-Identifier: EUPL-1.2

/// What stands in a PDF: its pages, what it says of itself, and the bookmarks that lead to its
/// pictures.
package struct PDFDocument: Sendable, Hashable {
  /// A line of the outline, and those below it.
  package struct Bookmark: Sendable, Hashable {
    package var title: String
    /// The page it leads to, from 1.
    package var page: Int
    package var below: [Bookmark] = []
  }

  /// One picture: a page, or several where it goes on.
  package struct Picture: Sendable, Hashable {
    package var title: String
    package var sheets: [SVGSheet]

    package init(title: String, sheets: [SVGSheet]) {
      self.title = title
      self.sheets = sheets
    }
  }

  package var title: String
  /// What is to be seen in it, in a sentence or two.
  package var subject: String
  /// `sv` or `en`.
  package var language: String
  package var sheets: [SVGSheet]
  package var bookmarks: [Bookmark]

  /// Several pictures after each other. A picture is a bookmark, and so are the pages of one that
  /// goes on, below it; one picture on one page needs none.
  ///
  /// - Parameters:
  ///   - pictures: in the order of their pages.
  ///   - title: what the file is called in a reader's window.
  ///   - subject: what it shows.
  ///   - language: of its words.
  ///   - page: how the bookmark of a page is called, as `Page 2`.
  package init(
    _ pictures: [Picture], title: String, subject: String, language: String,
    page: (Int) -> String
  ) {
    self.title = title
    self.subject = subject
    self.language = language
    sheets = pictures.flatMap(\.sheets)
    bookmarks = []
    guard sheets.count > 1 else { return }
    var first = 1
    for picture in pictures {
      var bookmark = Bookmark(title: picture.title, page: first)
      if picture.sheets.count > 1 {
        bookmark.below = picture.sheets.indices.map {
          Bookmark(title: page($0 + 1), page: first + $0)
        }
      }
      bookmarks.append(bookmark)
      first += picture.sheets.count
    }
  }
}
