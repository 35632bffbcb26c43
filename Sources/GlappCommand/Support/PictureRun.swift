// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import GlappText
import GlappViews

/// Draws several pictures of one map: all are planned, one batch goes to the layout engine, all
/// are finished.
struct PictureRun {
  let snapshot: MapDrawing
  let engine: any LayoutEngine

  /// What is drawn and how.
  struct MapDrawing {
    let map: ServiceMap
    let language: Language
    let style: PictureStyle?
    let width: Double?
    let isPublic: Bool
  }

  /// The scenes of `plans`, in the same order.
  ///
  /// - Precondition: every plan is of a kind that is drawn.
  func scenes(_ plans: [PicturePlan]) -> [Scene] {
    let addresses = AddressBook(snapshot.map)
    let pictures: [any Picture] = plans.map { plan in
      guard let picture = PictureCatalogue.picture(plan.kind, settings(plan, addresses)) else {
        preconditionFailure("\(plan.kind) is said to be drawn, but nothing draws it")
      }
      return picture
    }
    let requests = pictures.map(\.requests)
    let all = requests.flatMap(\.self)
    var placements = all.isEmpty ? [] : engine.place(all)[...]
    return zip(pictures, requests).map { picture, own in
      let mine = Array(placements.prefix(own.count))
      placements = placements.dropFirst(own.count)
      return picture.finish(mine)
    }
  }

  private func settings(_ plan: PicturePlan, _ addresses: AddressBook) -> PictureSettings {
    let map = snapshot.map
    let own = plan.view.flatMap { map.choice($0, .style)?.value }.flatMap(PictureStyle.init)
    let width = plan.view.flatMap { map.quantity($0, .width)?.value.middle }
    return PictureSettings(
      map: map, addresses: addresses, language: snapshot.language, view: plan.view,
      subject: plan.subject, style: snapshot.style ?? own ?? .paper,
      width: snapshot.width ?? width, isPublic: snapshot.isPublic)
  }
}
