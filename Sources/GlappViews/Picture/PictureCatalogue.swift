// SPDX-License-Identifier: EUPL-1.2

/// Which type draws which kind of picture.
package enum PictureCatalogue {
  /// The picture of `kind`, planned; nil for kinds that this version does not draw.
  package static func picture(
    _ kind: PicturePlan.Kind, _ settings: PictureSettings
  ) -> (any Picture)? {
    switch kind {
    case .journey: JourneyPicture(settings)
    case .blueprint: BlueprintPicture(settings)
    case .compare: ComparePicture(settings)
    case .actors: ActorsPicture(settings)
    case .matrix: MatrixPicture(settings)
    case .trace: TracePicture(settings)
    default: nil
    }
  }
}
