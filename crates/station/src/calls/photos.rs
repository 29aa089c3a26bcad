//! Calls about photos of open boxes.

use crate::Station;
pub use crate::photos::{KeepPhoto, OrderPhotos, PhotoFile, TakePhoto};
use model::*;

/// How this desk takes photos of open boxes.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn photographing(station: &Station, (): ()) -> Result<Photographing, Problem> {
    station.parts.photos.photographing()
}

/// Changes how this desk takes photos of open boxes.
///
/// # Errors
/// When the database cannot be written.
pub(super) fn photographing_save(station: &Station, photographing: Photographing) -> Result<(), Problem> {
    station.parts.photos.save_photographing(&photographing)
}

/// The photos of an order, the oldest first.
///
/// # Errors
/// When there is no such order.
pub(super) fn photos(station: &Station, order: OrderId) -> Result<Vec<Photo>, Problem> {
    crate::photos::kept_photos(&station.parts.store.snapshot()?, order)
}

/// Keeps a picture as a photo of an order's open box.
///
/// # Errors
/// `photo-unreadable`, `photo-too-large`; `photos-full`; when the order is not there, was erased or goes in another parcel.
pub(super) fn photo_keep(station: &Station, keep: KeepPhoto) -> Result<Photo, Problem> {
    station.parts.photos.keep(keep)
}

/// Keeps the latest picture of the camera's folder as a photo of an order's open box, and takes it out of the folder.
///
/// # Errors
/// `photo-no-folder` where none is set, `photo-not-seen` where no picture came; else as [`photo_keep`].
pub(super) fn photo_take(station: &Station, take: TakePhoto) -> Result<Photo, Problem> {
    station.parts.photos.take(&take)
}

/// A photo as it was kept.
///
/// # Errors
/// When there is no such photo.
pub(super) fn photo_file(station: &Station, photo: PhotoId) -> Result<PhotoFile, Problem> {
    station.parts.photos.file(photo)
}

/// Takes a photo away.
///
/// # Errors
/// When there is no such photo.
pub(super) fn photo_remove(station: &Station, photo: PhotoId) -> Result<(), Problem> {
    station.parts.photos.remove(photo)
}
