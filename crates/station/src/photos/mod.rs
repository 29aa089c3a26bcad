//! Photos of open boxes: which orders need one, taking them in, and showing them. A picture from outside is read in the drawing
//! child, and what is kept of it is its pixels.

mod camera_folder;

use crate::Event;
use crate::clock::Clock;
use crate::events::Events;
use crate::existing::existing_order;
use crate::given_document::GivenDocument;
use crate::habits::{habit, keep_habit};
use crate::packers::packers;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use camera_folder::CameraFolder;
use drawing::Drawer;
use model::*;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use store::{NewPhoto, PhotoError, Snapshot, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A picture of an order's open box.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct KeepPhoto {
    /// The order.
    pub order: OrderId,
    /// The picture: JPEG, PNG or GIF.
    pub picture: GivenDocument,
}

/// The latest picture of the camera's folder, for an order.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TakePhoto {
    /// The order.
    pub order: OrderId,
    /// For how long the order has been at the desk, in milliseconds: what came into the folder before is of another box.
    pub within: u32,
}

/// A photo as a file.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PhotoFile {
    /// The file's name; it names nobody.
    pub name: String,
    /// Its content, a JPEG, in base64.
    pub base64: String,
}

/// How an order's parcel is photographed.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OrderPhotos {
    /// Whether somebody asks for a photo.
    pub wish: PhotoWish,
    /// Whether there is one of the parcel as it is packed now.
    pub taken: bool,
    /// Those of all its parcels, the oldest first.
    pub kept: Vec<Photo>,
}

/// Where the store keeps how this desk takes photos.
pub(crate) const PHOTOGRAPHING: &str = "photographing";

/// What taking and showing photos may touch.
pub(crate) struct Photos {
    store: Store,
    clock: Clock,
    events: Events,
    drawer: Drawer,
    folder: CameraFolder,
}

impl Photos {
    pub(crate) fn new(store: Store, clock: Clock, events: Events, drawer: Drawer) -> Self {
        Self { store, clock, events, drawer, folder: CameraFolder::default() }
    }

    /// How this desk takes photos.
    pub(crate) fn photographing(&self) -> Result<Photographing, Problem> {
        photographing(&self.store.snapshot()?)
    }

    pub(crate) fn save_photographing(&self, photographing: &Photographing) -> Result<(), Problem> {
        keep_habit(&self.store, PHOTOGRAPHING, photographing)?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    /// Keeps a picture a person chose.
    pub(crate) fn keep(&self, keep: KeepPhoto) -> Result<Photo, Problem> {
        let (name, picture) = keep.picture.read()?;
        self.keep_picture(keep.order, &name, &picture)
    }

    /// Keeps the latest picture of the camera's folder, and takes it out of there.
    pub(crate) fn take(&self, take: &TakePhoto) -> Result<Photo, Problem> {
        let Some(folder) = self.photographing()?.folder else {
            return Err(Problem::new(ProblemCode::PhotoNoFolder));
        };
        let within = Duration::from_millis(u64::from(take.within));
        self.folder
            .take(&folder, within, self.clock.now(), |name, picture| self.keep_picture(take.order, name, picture))
    }

    fn keep_picture(&self, order: OrderId, name: &str, picture: &[u8]) -> Result<Photo, Problem> {
        let jpeg = self.drawer.photo(picture, PHOTO_SIDE, PHOTO_BYTES).map_err(|problem| problem.with("file", name))?;
        let packer = packers(&self.store.snapshot()?)?.now;
        let kept = self.store.keep_photo(NewPhoto { order, packer, jpeg }, self.clock.now()).map_err(not_kept)?;
        self.events.tell(Event::Orders { order: Some(order) });
        Ok(kept)
    }

    /// A photo as it was kept.
    pub(crate) fn file(&self, id: PhotoId) -> Result<PhotoFile, Problem> {
        let photo = self.store.snapshot()?.photo(id)?.ok_or_else(no_such_photo)?;
        let jpeg = self.store.picture(&photo)?.ok_or_else(no_such_photo)?;
        Ok(PhotoFile { name: format!("packdesk-photo-{}.jpg", photo.id.0), base64: BASE64.encode(jpeg) })
    }

    /// Takes a photo away.
    pub(crate) fn remove(&self, id: PhotoId) -> Result<(), Problem> {
        let photo = self.store.snapshot()?.photo(id)?.ok_or_else(no_such_photo)?;
        self.store.remove_photo(id, self.clock.now())?;
        self.events.tell(Event::Orders { order: Some(photo.order) });
        Ok(())
    }
}

/// How this desk takes photos.
pub(crate) fn photographing(snapshot: &Snapshot) -> Result<Photographing, Problem> {
    habit(snapshot, PHOTOGRAPHING)
}

/// How an order's parcel is photographed.
pub(crate) fn photos_of(snapshot: &Snapshot, order: &Order) -> Result<OrderPhotos, Problem> {
    Ok(OrderPhotos {
        wish: photographing(snapshot)?.of(order),
        taken: snapshot.is_photographed(order.id)?,
        kept: snapshot.photos(order.id)?,
    })
}

/// The photos of an order, the oldest first.
pub(crate) fn kept_photos(snapshot: &Snapshot, order: OrderId) -> Result<Vec<Photo>, Problem> {
    Ok(snapshot.photos(existing_order(snapshot, order)?.id)?)
}

/// Refuses to ship what has to be photographed first.
pub(crate) fn must_be_photographed(
    snapshot: &Snapshot,
    order: &Order,
    photographing: &Photographing,
) -> Result<(), Problem> {
    if photographing.of(order) != PhotoWish::Required || snapshot.is_photographed(order.id)? {
        return Ok(());
    }
    Err(Problem::new(ProblemCode::PhotoMissing).with("order", order.facts.number.as_str()))
}

fn no_such_photo() -> Problem {
    Problem::new(ProblemCode::NoSuchPhoto)
}

fn not_kept(error: PhotoError) -> Problem {
    match error {
        PhotoError::Store(error) => error.into(),
        PhotoError::NoSuchOrder => Problem::new(ProblemCode::NoSuchOrder),
        PhotoError::Erased(order) => Problem::new(ProblemCode::OrderErased).with("order", order),
        PhotoError::Merged { order, main } => {
            Problem::new(ProblemCode::OrderMerged).with("order", order).with("main", main)
        }
        PhotoError::Full(order) => {
            Problem::new(ProblemCode::PhotosFull).with("order", order).with("most", store::MOST_PHOTOS)
        }
    }
}
