// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis

extension MatrixContent {
  /// What a plot without marks says: why nothing stands in it, and what to do.
  var emptyMessage: (heading: String, text: String) {
    guard let table else {
      return (
        words.say("Ingen matris", "No matrix"),
        words.say(
          "Skriv en matris, två kriterier och vad som ska placeras.",
          "Write a matrix, two criteria and what is to be placed.")
      )
    }
    guard let x = table.x, let y = table.y else {
      return (
        words.say("Matrisen saknar axlar", "The matrix lacks axes"),
        words.say(
          "Ange ett kriterium som x och ett som y.", "Give one criterion as x and one as y.")
      )
    }
    if entries.isEmpty {
      return (
        words.say("Inget att placera ännu", "Nothing to place yet"),
        words.say(
          "Axlarna finns. Det som ska placeras skrivs efter ordet innehåll.",
          "The axes are there. What is to be placed is written after the word items.")
      )
    }
    let bare = [x, y].filter { table.criteria[$0].scale == nil }
    if !bare.isEmpty {
      return (
        words.say("Ingen skala, inga platser", "No scale, no places"),
        (bare.count == 1 && x != y
          ? words.say("En av axlarna har ingen skala. ", "One of the axes has no scale. ")
          : words.say(
            "Axlarna har namn men ingen skala. ", "The axes have names but no scale. "))
          + words.say(
            "Allt står i listan, och ingen plats har gissats.",
            "All is in the list, and no place has been guessed.")
      )
    }
    return (
      words.say("Inget är bedömt ännu", "Nothing is rated yet"),
      words.say(
        "Märkena kommer när någon har bedömt båda axlarna. Tills dess står allt i listan.",
        "Marks come once somebody has rated both axes. Until then all is in the list.")
    )
  }
}
