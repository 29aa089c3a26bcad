//! Transport labels at a station: as the shop lays them out, never worse than the built-in, and no number on what is only
//! looked at.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use rxing::{BarcodeFormat, DecodeHints};
use station::calls::{self, AskLabelFile, Preview, SaveLayout, SavePaperSettings, TryLayout, WhichLayout};
use station::{Event, Options, Station};

/// A practice station and one of its orders.
fn practice() -> (tempfile::TempDir, Station, OrderId) {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options::practice(folder.path())).unwrap();
    let shop = calls::shops(&station, ()).unwrap().remove(0).shop.id;
    calls::shop_sync(&station, shop).unwrap();
    let query = OrderQuery { stages: vec![Stage::Ready], limit: 1, ..OrderQuery::default() };
    let order = calls::orders_find(&station, query).unwrap().rows.remove(0).id;
    (folder, station, order)
}

fn layout() -> WhichLayout {
    WhichLayout { name: "transport-label".to_owned(), shop: None }
}

fn zpl(station: &Station, order: OrderId) -> (String, Option<ProblemCode>) {
    let file = calls::label_file(station, AskLabelFile { order, language: PrinterLanguage::Zpl }).unwrap();
    let zpl = String::from_utf8(BASE64.decode(file.base64).unwrap()).unwrap();
    (zpl, file.problem.map(|problem| problem.code))
}

/// What a reader reads in a label's picture.
fn read(preview: &Preview) -> String {
    let picture = image::load_from_memory(&BASE64.decode(&preview.png).unwrap()).unwrap().into_luma8();
    let (width, height) = picture.dimensions();
    let mut hints = DecodeHints { TryHarder: Some(true), ..DecodeHints::default() };
    let format = Some(BarcodeFormat::CODE_128);
    let found = rxing::helpers::detect_in_luma_with_hints(picture.into_raw(), width, height, format, &mut hints);
    found.unwrap().getText().trim_start_matches("]C1").to_owned()
}

#[test]
fn what_is_not_shipped_yet_has_nobodys_number_and_its_file_no_bars() {
    let (_folder, station, order) = practice();
    for language in [PrinterLanguage::Zpl, PrinterLanguage::Pdf, PrinterLanguage::Png] {
        assert!(!calls::label_file(&station, AskLabelFile { order, language }).unwrap().made);
    }
    let (specimen, _) = zpl(&station, order);
    assert!(specimen.contains("SPECIMEN") && !specimen.contains("^BC"), "{specimen}");

    let seen = calls::label_preview(&station, order).unwrap();
    assert_eq!((read(&seen), seen.tracking_number.as_str()), (format!("00{}", codes::Sscc::NOBODYS), ""));

    calls::ship(&station, order).unwrap();
    let made = calls::label_preview(&station, order).unwrap();
    assert_eq!(read(&made), format!("00{}", made.tracking_number));
    assert_ne!(made.tracking_number, codes::Sscc::NOBODYS.to_string());
    let (label, _) = zpl(&station, order);
    assert!(!label.contains("SPECIMEN") && label.contains("^BC"), "{label}");
}

#[test]
fn a_parcel_to_a_service_point_has_the_points_address_on_its_label() {
    let (_folder, station, _) = practice();
    let query = OrderQuery { text: "1051".to_owned(), limit: 1, ..OrderQuery::default() };
    let order = calls::orders_find(&station, query).unwrap().rows.remove(0);
    let point = calls::order_open(&station, order.id).unwrap().order.facts.checkout.service_point.unwrap();
    let (name, _) = point.name.split_once(',').unwrap();
    let named = |label: &str| {
        let home = calls::order_open(&station, order.id).unwrap().order.facts.recipient.postal_code;
        assert!(label.contains(name) && !label.contains(&home), "{label}");
    };
    named(&zpl(&station, order.id).0);
    calls::ship(&station, order.id).unwrap();
    named(&zpl(&station, order.id).0);
}

#[test]
fn a_shop_changes_its_label_and_a_mistake_in_it_stops_nothing() {
    let (_folder, station, order) = practice();
    let built_in = calls::layout_read(&station, layout()).unwrap().text;
    let plain = zpl(&station, order).0;

    let ours = built_in.replace("{text.label-to}", "SHIP TO");
    calls::layout_save(&station, SaveLayout { which: layout(), text: ours.clone() }).unwrap();
    let own = zpl(&station, order);
    assert!(own.0.contains("SHIP TO") && own.1.is_none(), "{own:?}");

    // By another program's hand, and without its number: no such label comes out.
    let file = calls::layouts(&station, None).unwrap().into_iter().find_map(|it| it.file).unwrap();
    std::fs::write(&file, ours.replace("sscc = 32", "text = \"{tracking}\"")).unwrap();
    assert_eq!(zpl(&station, order), (plain.clone(), Some(ProblemCode::LayoutWrong)));
    let mut events = station.listen();
    calls::ship(&station, order).unwrap();
    let told = std::iter::from_fn(|| events.try_recv().ok())
        .any(|event| matches!(event, Event::Trouble { problem } if problem.code == ProblemCode::LayoutWrong));
    assert!(told, "the mistake is told");
    assert!(zpl(&station, order).0.contains("^BC"));

    calls::layout_remove(&station, layout()).unwrap();
    assert_eq!(zpl(&station, order).1, None);
}

#[test]
fn an_address_the_own_layout_has_no_room_for_stands_on_the_built_in() {
    let (_folder, station, order) = practice();
    let built_in = calls::layout_read(&station, layout()).unwrap().text;
    let plain = zpl(&station, order).0;
    // Room for what is made up, not for what is written on this parcel.
    let tight = built_in.replace("size = 22, smallest = 7.5, fill = true", "size = 40, smallest = 40, fill = true");
    let tried =
        calls::layout_try(&station, TryLayout { which: layout(), text: tight.clone(), language: Some(Language::Fr) });
    let errors = tried.unwrap().errors;
    assert_eq!(errors[0].message.key, "layout-error-label-full");
    assert_eq!(
        calls::layout_save(&station, SaveLayout { which: layout(), text: tight.clone() }).unwrap_err().code,
        ProblemCode::LayoutRefused
    );

    let file = calls::layout_copy(&station, layout()).unwrap();
    std::fs::write(file, tight).unwrap();
    assert_eq!(zpl(&station, order), (plain, Some(ProblemCode::LayoutNoRoom)));
    assert_eq!(calls::label_preview(&station, order).unwrap().problem.unwrap().code, ProblemCode::LayoutNoRoom);
    calls::ship(&station, order).unwrap();
}

#[test]
fn labels_are_english_until_their_shop_chooses() {
    let (_folder, station, order) = practice();
    let shop = calls::order_open(&station, order).unwrap().order.shop;
    calls::language(&station, Some(Language::Fr)).unwrap();
    assert!(zpl(&station, order).0.contains("WEIGHT"), "the desk's language is none that carriers read");
    let settings = PaperSettings { language: PaperLanguage::Fr, ..PaperSettings::default() };
    calls::paper_settings_save(&station, SavePaperSettings { shop, settings }).unwrap();
    let (french, _) = zpl(&station, order);
    assert!(french.contains("POIDS") && french.contains("SPÉCIMEN"), "{french}");
}

#[test]
fn a_shops_own_label_is_its_own_and_shown_while_it_is_written() {
    let (_folder, station, order) = practice();
    let shop = calls::order_open(&station, order).unwrap().order.shop;
    let own = WhichLayout { shop: Some(shop), ..layout() };
    calls::layout_copy(&station, own.clone()).unwrap();
    let text = calls::layout_read(&station, own.clone()).unwrap().text.replace("{text.label-from}", "AVS.");
    let tried =
        calls::layout_try(&station, TryLayout { which: own.clone(), text: text.clone(), language: None }).unwrap();
    assert_eq!((tried.errors.len(), tried.page_count), (0, 1));
    calls::layout_save(&station, SaveLayout { which: own.clone(), text }).unwrap();
    assert!(zpl(&station, order).0.contains("AVS."));
    calls::layout_remove(&station, own).unwrap();
    assert!(zpl(&station, order).0.contains("FROM"));
}
