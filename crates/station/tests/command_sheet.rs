//! Sheets of barcodes, read as a scanner reads them: every barcode of the PDF, card by card, means what it is for.

use crate::read;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use model::*;
use station::calls::{self, Scanned};
use station::{Options, Station};

const DPI: f32 = 300.0;
/// The cards on a page of A4, in millimetres: its margin, how high one is, and how many stand beside each other.
const MARGIN: f32 = 6.0;
const CARD: f32 = 23.0;
const ROWS: usize = 12;
const COLUMNS: usize = 2;

/// Boxes as people call them; two begin alike.
const BOXES: [&str; 7] = [
    "Small",
    "Größe 2",
    "50 % off: A4+",
    "Versandkarton braun, doppelwellig, mit Selbstklebeverschluss und Aufreißfaden, 300 × 200 × 100 mm",
    "Versandkarton braun, doppelwellig, mit Selbstklebeverschluss und Aufreißfaden, 300 × 200 × 150 mm",
    "Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "紙箱（大）丈夫で長持ち、水に強い",
];

fn practice() -> (tempfile::TempDir, Station) {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options::practice(folder.path())).unwrap();
    let mut versioned = calls::settings(&station, ()).unwrap();
    let settings = &mut versioned.settings;
    let preset = |name: &str| BoxPreset { name: name.to_owned(), size: ParcelSize::default(), weight: Grams(0) };
    // Enough of them for a second page.
    let many = (1..=10).map(|number| format!("Box {number}"));
    settings.boxes = BOXES.map(str::to_owned).into_iter().chain(many).map(|name| preset(&name)).collect();
    calls::settings_save(&station, versioned).unwrap();
    (folder, station)
}

/// What every card says, in the order of the sheet.
fn cards(pdf: Vec<u8>) -> Vec<String> {
    let pdf = Pdf::new(pdf).unwrap();
    let mut cards = Vec::new();
    for page in pdf.pages().iter() {
        let settings = PixmapSettings { x_scale: DPI / 72.0, y_scale: DPI / 72.0, bg_color: WHITE };
        let drawn =
            hayro::render(page, &RenderCache::new(), &Default::default(), &RenderSettings::default(), &settings);
        let width = usize::from(drawn.width());
        let grey: Vec<u8> = drawn.data_as_u8_slice().chunks_exact(4).map(|pixel| pixel[1]).collect();
        let dots = |millimetres: f32| (millimetres * DPI / 25.4) as usize;
        for place in 0..ROWS * COLUMNS {
            let (row, column) = (place / COLUMNS, place % COLUMNS);
            let (left, top) = (column * width / COLUMNS, dots(MARGIN + CARD * row as f32));
            let (wide, high) = (width / COLUMNS, dots(CARD));
            let tile: Vec<u8> = (top..top + high).flat_map(|y| &grey[y * width + left..][..wide]).copied().collect();
            if tile.iter().any(|dot| *dot < 128) {
                let said = read::code_128(tile, wide as u32, high as u32);
                cards.push(said.unwrap_or_else(|| panic!("card {} cannot be read", cards.len())));
            }
        }
    }
    cards
}

#[test]
fn every_barcode_of_the_sheet_is_read_and_means_its_command() {
    let (_folder, station) = practice();
    let said = cards(BASE64.decode(calls::commands_file(&station, ()).unwrap().pdf).unwrap());
    let boxes = calls::settings(&station, ()).unwrap().settings.boxes;
    let boxes = boxes.into_iter().map(|preset| Command::Box { name: preset.name });
    let commands: Vec<Command> = Command::ALL.into_iter().chain(boxes).collect();
    let (of_commands, of_lessons) = said.split_at(commands.len());
    for (code, wanted) in of_commands.iter().zip(&commands) {
        match calls::scan(&station, code.clone()) {
            Ok(Scanned::Command { command }) => assert_eq!(command, *wanted, "{code}"),
            other => panic!("{code} is no command: {other:?}"),
        }
    }
    let lessons: Vec<String> =
        calls::scanner_lessons(&station, ()).unwrap().into_iter().map(|lesson| lesson.text).collect();
    assert_eq!(of_lessons, lessons);
}

#[test]
fn no_name_of_a_box_keeps_the_sheet_from_printing() {
    let (_folder, station) = practice();
    assert!(!calls::commands_print(&station, ()).unwrap().is_empty());
}

#[test]
fn the_sheet_to_try_has_what_goes_right_and_what_goes_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options { pulls: false, ..Options::practice(folder.path()) }).unwrap();
    assert_eq!(calls::practice_sheet_file(&station, ()).unwrap_err().code, ProblemCode::PracticeNothingToTry);
    for view in calls::shops(&station, ()).unwrap() {
        calls::shop_sync(&station, view.shop.id).unwrap();
    }
    let said = cards(BASE64.decode(calls::practice_sheet_file(&station, ()).unwrap().pdf).unwrap());
    let order = |code: &String| match calls::scan(&station, code.clone()).unwrap() {
        Scanned::Order { view } => view,
        other => panic!("{code} is no order: {other:?}"),
    };
    let [one, several, two, held, cancelled, checked, items @ ..] = said.as_slice() else { panic!("{said:?}") };
    let quantity = |code: &String| order(code).order.facts.quantity();
    assert_eq!((order(one).order.stage, quantity(one)), (Stage::Ready, 1));
    assert!(order(several).order.stage == Stage::Ready && quantity(several) > 1);
    assert_eq!((order(two).order.stage, order(two).order.decision.parcels()), (Stage::Ready, 2));
    assert_eq!(order(held).order.stage, Stage::Held);
    assert_eq!(order(cancelled).order.stage, Stage::Cancelled);
    let view = order(checked);
    assert_eq!((view.order.stage, view.check.as_ref().map(|check| check.required)), (Stage::Ready, Some(true)));
    let (wrong, right) = items.split_last().unwrap();
    let check = |code: &String| {
        let scan = calls::Scan { order: Some(view.order.id), ..calls::Scan::from(code.clone()) };
        let Scanned::Item { item } = calls::scan(&station, scan).unwrap() else { panic!("{code} is no item") };
        calls::check(&station, calls::CheckItem { order: view.order.id, item })
    };
    assert_eq!(check(wrong).unwrap_err().code, ProblemCode::ItemForeign);
    assert_eq!(right.len(), view.order.facts.lines.len());
    for code in right {
        check(code).unwrap();
    }
    let jobs = calls::practice_sheet_print(&station, ()).unwrap();
    assert!(!jobs.is_empty() && jobs.iter().all(|job| job.document == Document::Sheet { sheet: Sheet::Practice }));
}

#[test]
fn only_a_practice_station_has_something_to_try() {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options::new(folder.path().to_owned())).unwrap();
    assert_eq!(calls::practice_sheet_file(&station, ()).unwrap_err().code, ProblemCode::NotPractice);
    assert_eq!(calls::practice_sheet_print(&station, ()).unwrap_err().code, ProblemCode::NotPractice);
}
