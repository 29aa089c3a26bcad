//! A photo of the open box before the label: asked for, required, taken up from a camera's folder, given out and erased.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use image::{ImageFormat, RgbImage};
use model::*;
use serde_json::{Value, json};
use station::calls::{self, Customer, Face, GivenDocument, KeepPhoto, OrderPhotos, Scanned, TakePhoto};
use station::{Options, Station};
use std::io::Cursor;

fn practice() -> (tempfile::TempDir, Station) {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options::practice(folder.path())).unwrap();
    let shop = calls::shops(&station, ()).unwrap().remove(0).shop.id;
    calls::shop_sync(&station, shop).unwrap();
    (folder, station)
}

/// Orders that can be packed now.
fn ready(station: &Station) -> Vec<OrderId> {
    let query = OrderQuery { stages: vec![Stage::Ready], limit: u32::MAX, ..OrderQuery::default() };
    calls::orders_find(station, query).unwrap().rows.into_iter().map(|row| row.id).collect()
}

fn order(station: &Station, number: &str) -> Order {
    let Scanned::Order { view } = calls::scan(station, number.to_owned()).unwrap() else { panic!("no order {number}") };
    view.order
}

fn photos(station: &Station, id: OrderId) -> OrderPhotos {
    calls::order_open(station, id).unwrap().photos
}

fn jpeg() -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    RgbImage::from_pixel(2000, 1500, image::Rgb([120, 80, 40])).write_to(&mut file, ImageFormat::Jpeg).unwrap();
    file.into_inner()
}

fn keep(station: &Station, order: OrderId, picture: &[u8]) -> Result<Photo, Problem> {
    let picture = GivenDocument::Content { name: "box.jpg".to_owned(), base64: BASE64.encode(picture) };
    calls::photo_keep(station, KeepPhoto { order, picture })
}

fn set(station: &Station, photographing: Photographing) {
    calls::photographing_save(station, photographing).unwrap();
}

fn refused(station: &Station, id: OrderId) -> ProblemCode {
    calls::ship(station, id).unwrap_err().code
}

#[test]
fn nothing_waits_for_a_photo_until_somebody_wants_one() {
    let (_folder, station) = practice();
    let ids = ready(&station);
    assert_eq!(photos(&station, ids[0]).wish, PhotoWish::No);
    calls::ship(&station, ids[0]).unwrap();
    set(&station, Photographing { mode: PhotoMode::Asked, ..Photographing::default() });
    assert_eq!(photos(&station, ids[1]).wish, PhotoWish::Asked);
    calls::ship(&station, ids[1]).unwrap();
}

#[test]
fn a_label_waits_for_its_photo_at_the_desk_and_in_a_batch() {
    let (_folder, station) = practice();
    set(&station, Photographing { mode: PhotoMode::Required, ..Photographing::default() });
    let id = order(&station, "1043").id;
    assert_eq!(refused(&station, id), ProblemCode::PhotoMissing);
    let batch = calls::ship_many(&station, vec![id]).unwrap();
    assert_eq!(batch.refused[0].problem.code, ProblemCode::PhotoMissing);
    assert_eq!(keep(&station, id, b"no picture").unwrap_err().code, ProblemCode::PhotoUnreadable);
    let kept = keep(&station, id, &jpeg()).unwrap();
    assert!(photos(&station, id).taken);
    let shipment = calls::ship(&station, id).unwrap().shipment.id;
    assert_eq!(photos(&station, id).kept[0].shipment, Some(shipment));

    let file = BASE64.decode(calls::photo_file(&station, kept.id).unwrap().base64).unwrap();
    assert!(file.len() <= PHOTO_BYTES && file.len() == kept.bytes as usize);
    let shown = image::load_from_memory_with_format(&file, ImageFormat::Jpeg).unwrap();
    assert_eq!((shown.width(), shown.height()), (1600, 1200));
    calls::photo_remove(&station, kept.id).unwrap();
    assert_eq!(calls::photo_file(&station, kept.id).unwrap_err().code, ProblemCode::NoSuchPhoto);
    assert_eq!(calls::photos(&station, id).unwrap(), []);
}

#[test]
fn a_value_or_a_rule_chooses_the_orders() {
    let (_folder, station) = practice();
    let ids = ready(&station);
    let total = |id: &OrderId| calls::order_open(&station, *id).unwrap().order.facts.total;
    let dear = *ids.iter().max_by_key(|id| total(id).minor).unwrap();
    let cheap = *ids.iter().min_by_key(|id| total(id).minor).unwrap();
    let from = Some(total(&dear));
    set(&station, Photographing { mode: PhotoMode::Required, from, ..Photographing::default() });
    assert_eq!((photos(&station, dear).wish, photos(&station, cheap).wish), (PhotoWish::Required, PhotoWish::No));
    let foreign = Some(Money { minor: 1, currency: "JPY".parse().unwrap() });
    set(&station, Photographing { mode: PhotoMode::Required, from: foreign, ..Photographing::default() });
    assert_eq!(photos(&station, cheap).wish, PhotoWish::Required, "nobody can say that it is worth less");

    set(&station, Photographing::default());
    let rule = |on: bool| {
        let mut versioned = calls::settings(&station, ()).unwrap();
        versioned.settings.rules = vec![Rule::new(7, "Photo", vec![Action::Set(Setting::Photo { on })])];
        calls::settings_save(&station, versioned).unwrap();
        photos(&station, cheap).wish
    };
    assert_eq!(rule(true), PhotoWish::Required);
    assert_eq!(refused(&station, cheap), ProblemCode::PhotoMissing);
    set(&station, Photographing { mode: PhotoMode::Required, ..Photographing::default() });
    assert_eq!(rule(false), PhotoWish::No);
    calls::ship(&station, cheap).unwrap();
}

#[test]
fn the_latest_picture_of_the_cameras_folder_is_taken_up() {
    let (folder, station) = practice();
    let id = ready(&station)[0];
    let take = || calls::photo_take(&station, TakePhoto { order: id, within: 60_000 });
    assert_eq!(take().unwrap_err().code, ProblemCode::PhotoNoFolder);
    let camera = folder.path().join("camera");
    std::fs::create_dir(&camera).unwrap();
    set(&station, Photographing { folder: Some(camera.clone()), ..Photographing::default() });
    assert_eq!(take().unwrap_err().code, ProblemCode::PhotoNotSeen);
    let picture = camera.join("IMG_0001.JPG");
    std::fs::write(&picture, jpeg()).unwrap();
    let written = std::time::SystemTime::now() - std::time::Duration::from_secs(2);
    std::fs::File::options().write(true).open(&picture).unwrap().set_modified(written).unwrap();
    take().unwrap();
    assert!(!picture.exists(), "it lies with the shipment alone");
    assert_eq!(photos(&station, id).kept.len(), 1);
}

#[test]
fn a_browser_hands_over_pictures_and_names_no_path() {
    let (folder, station) = practice();
    let id = ready(&station)[0];
    let file = folder.path().join("box.jpg");
    std::fs::write(&file, jpeg()).unwrap();
    let call = |picture: Value| {
        let kept = calls::call(&station, Face::Browser, "photo_keep", json!({ "order": id, "picture": picture }));
        kept.map(drop).map_err(|problem| problem.code)
    };
    assert_eq!(call(json!({ "kind": "file", "path": file })), Err(ProblemCode::OnlyAtTheDesk));
    let own = json!({ "folder": folder.path() });
    let saved = calls::call(&station, Face::Browser, "photographing_save", own);
    assert_eq!(saved.unwrap_err().code, ProblemCode::OnlyAtTheDesk);
    assert_eq!(call(json!({ "kind": "content", "name": "box.jpg", "base64": BASE64.encode(jpeg()) })), Ok(()));
}

#[test]
fn a_customer_is_given_their_photos() {
    let (_folder, station) = practice();
    let id = ready(&station)[0];
    let kept = keep(&station, id, &jpeg()).unwrap();
    let mine = || calls::customer_find(&station, Customer::Order(id)).unwrap();
    assert_eq!(mine().holds.photos, 0, "an order that is open stays as it is");
    let file = calls::customer_export(&station, Customer::Order(id)).unwrap();
    let given: Value = serde_json::from_slice(&BASE64.decode(file.base64).unwrap()).unwrap();
    let photos = given["orders"].as_array().unwrap().iter().flat_map(|order| order["photos"].as_array().unwrap());
    let photos: Vec<&Value> = photos.collect();
    assert_eq!(photos.len(), 1);
    assert_eq!(photos[0]["base64"], calls::photo_file(&station, kept.id).unwrap().base64);
}
