// SPDX-License-Identifier: EUPL-1.2

/// When something holds: at the start or end of what is followed, on a date, over a time.
package enum Moment: Hashable, Sendable {
  case start, end
  case date(CalendarDate)
  case period(Period)
  /// In the source's own words (`år 1`).
  case other(String)
}
