//! Photos of open boxes belong to the shipment that begins after they were taken, and go with its customer.

use crate::sample::{Shipped, at, booking, carrier, decide, order, ship, shop, station, text};
use model::*;
use std::path::Path;
use store::{Begun, Cutoffs, JobMove, MOST_PHOTOS, NewPhoto, PhotoError, Store};

const JPEG: &[u8] = b"\xFF\xD8 the open box of Ada \xFF\xD9";

fn photo(order: OrderId) -> NewPhoto {
    NewPhoto { order, packer: Some(text("Zoë")), jpeg: JPEG.to_vec() }
}

fn orders(store: &Store, count: u32) -> Vec<OrderId> {
    store.take_in(&shop(), (1..=count).map(order).collect(), &decide(), at(0)).unwrap().added
}

/// How many pictures lie on the disk.
fn pictures(folder: &Path) -> usize {
    let files = std::fs::read_dir(folder.join("photos")).unwrap();
    files.filter(|entry| entry.as_ref().unwrap().path().extension() == Some("jpg".as_ref())).count()
}

/// Whether there is a photo of the parcel as it is packed now, and the shipments the photos of the order show.
fn photos(store: &Store, id: OrderId) -> (bool, Vec<Option<ShipmentId>>) {
    let snapshot = store.snapshot().unwrap();
    let shown = snapshot.photos(id).unwrap().into_iter().map(|photo| photo.shipment).collect();
    (snapshot.is_photographed(id).unwrap(), shown)
}

/// Ships an order, and lets its label come out.
fn shipped(store: &Store, id: OrderId) -> ShipmentId {
    let Shipped::New { shipment, job, .. } = ship(store, id).unwrap() else { panic!("shipped before") };
    store.move_job(job.id, JobState::Sending, JobMove::at(at(2))).unwrap();
    let sent = JobMove { evidence: Some(Evidence::Person), ..JobMove::at(at(3)) };
    store.move_job(job.id, JobState::Sent, sent).unwrap();
    shipment.id
}

#[test]
fn a_photo_belongs_to_the_shipment_that_begins_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = orders(&store, 1)[0];
    assert_eq!(photos(&store, id), (false, vec![]));
    let kept = store.keep_photo(photo(id), at(1)).unwrap();
    assert_eq!((kept.shipment, kept.bytes, kept.packer.as_deref()), (None, 25, Some("Zoë")));
    assert_eq!(photos(&store, id), (true, vec![None]));
    assert_eq!(store.picture(&kept).unwrap().as_deref(), Some(JPEG));

    let shipment = shipped(&store, id);
    assert_eq!(photos(&store, id), (false, vec![Some(shipment)]));
    assert_eq!(store.keep_photo(photo(id), at(4)).unwrap().shipment, Some(shipment));
    // Taken back and packed again: the next parcel has a photo of its own.
    store.void_shipment(shipment, "", at(5)).unwrap();
    assert!(!photos(&store, id).0);
    store.keep_photo(photo(id), at(6)).unwrap();
    let second = shipped(&store, id);
    assert_eq!(photos(&store, id).1, [Some(shipment), Some(shipment), Some(second)]);

    assert!(store.remove_photo(kept.id, at(7)).unwrap());
    assert!(!store.remove_photo(kept.id, at(8)).unwrap());
    assert_eq!(photos(&store, id).1.len(), 2);
    let told = |key: &str| {
        let journal = store.snapshot().unwrap().journal(id).unwrap();
        journal.iter().filter(|line| line.message.key == key).count()
    };
    assert_eq!((told("journal-photo-kept"), told("journal-photo-removed")), (3, 1));
}

#[test]
fn a_photo_of_a_booking_that_was_refused_is_still_one_of_the_parcel() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = orders(&store, 1)[0];
    store.keep_photo(photo(id), at(1)).unwrap();
    let request_hash = text("hash");
    let asked =
        store::NewBooking { labels: LabelSource::Document, request_hash, ..booking(&store, id, &carrier()).unwrap() };
    let Begun::New { shipment, .. } = store.begin_booking(asked, at(2)).unwrap() else { panic!() };
    assert_eq!(photos(&store, id), (false, vec![Some(shipment.id)]));
    store.move_booking(shipment.id, BookingState::Sent, None, at(2)).unwrap();
    store.move_booking(shipment.id, BookingState::Refused, None, at(3)).unwrap();
    assert!(photos(&store, id).0, "it does not have to be taken again");
    let second = shipped(&store, id);
    assert_eq!(photos(&store, id), (false, vec![Some(second)]));
}

#[test]
fn an_order_has_so_many_photos_and_none_without_its_customer() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = orders(&store, 1)[0];
    for _ in 0..MOST_PHOTOS {
        store.keep_photo(photo(id), at(1)).unwrap();
    }
    assert!(matches!(store.keep_photo(photo(id), at(1)), Err(PhotoError::Full(_))));
    assert!(matches!(store.keep_photo(photo(OrderId(999)), at(1)), Err(PhotoError::NoSuchOrder)));
    shipped(&store, id);
    let purged = store.erase(&[id], at(5)).unwrap();
    assert_eq!((purged.counts.photos, purged.counts.orders), (MOST_PHOTOS, 1));
    assert_eq!(photos(&store, id), (false, vec![]));
    assert!(matches!(store.keep_photo(photo(id), at(6)), Err(PhotoError::Erased(_))));
}

#[test]
fn photos_go_after_their_days_and_their_pictures_with_them() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = orders(&store, 2);
    for id in &ids {
        store.keep_photo(photo(*id), at(1)).unwrap();
    }
    shipped(&store, ids[0]);
    let mut settings = Settings::default();
    settings.retention.photos = Some(7);
    let day = |day: i64| at(day * 24 * 60 * 60 + 3600);
    let went = |on: i64, dry: bool| {
        let cutoffs = Cutoffs::by_settings(&settings, day(on));
        store.purge(&cutoffs, dry, day(on)).unwrap().counts
    };
    assert!(went(6, false).is_empty());
    let one = PersonalCounts { photos: 1, ..PersonalCounts::default() };
    assert_eq!((went(8, true), went(8, false), went(8, false)), (one, one, PersonalCounts::default()));
    assert_eq!(pictures(folder.path()), 1, "both orders have the same picture");
    assert_eq!(photos(&store, ids[0]).1, []);
    assert_eq!(photos(&store, ids[1]).1, [None], "what is open stays whole");

    store
        .take_in(
            &shop(),
            vec![ShopOrder { status: OrderStatus::Cancelled, modified_at: at(9_000), ..order(2) }],
            &decide(),
            at(9_000),
        )
        .unwrap();
    assert_eq!(went(20, false), one);
    assert_eq!(pictures(folder.path()), 0);
}

#[test]
fn a_picture_that_was_changed_or_lost_is_not_taken_for_the_photo_and_one_nobody_names_goes() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = orders(&store, 1)[0];
    let kept = store.keep_photo(photo(id), at(1)).unwrap();
    let file = folder.path().join("photos").join(format!("{}.jpg", kept.sha256));
    std::fs::write(&file, b"another box").unwrap();
    assert_eq!(store.picture(&kept).unwrap(), None);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(store.picture(&kept).unwrap(), None);
    // A crash between the picture and its row leaves one behind.
    store.keep_photo(NewPhoto { jpeg: b"second".to_vec(), ..photo(id) }, at(2)).unwrap();
    std::fs::write(folder.path().join("photos/0123.jpg"), b"left behind").unwrap();
    assert_eq!(pictures(folder.path()), 2);
    store.forget_unnamed_pictures().unwrap();
    assert_eq!(pictures(folder.path()), 1);
}
