//! What goes out: a message with everything it says.

use ::carriers::VoidRequest;
use model::{Notice, ParcelNotice, ShopId};
use std::sync::Arc;

/// A message, filled in.
pub(super) enum Outgoing {
    News(ShopId, News),
    Void(Arc<dyn ::carriers::Carrier>, VoidRequest),
}

/// What a shop is told.
pub(super) enum News {
    /// Something every shop is told.
    Notice(Notice),
    /// Something a shop is told that hears of every step of its parcels.
    Parcel(ParcelNotice),
}
