//! Papers at a station: by rule with the label, by hand, from a shop's own layout, and what carriers take.

use crate::read;
use crate::waiting::wait_for;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use station::calls::{
    self, CloseHandOver, LayoutOwner, PaperPart, RewriteLayout, SaveLayout, SaveLogo, SavePaperSettings, Scanned,
    TryLayout, TurnPart, WhichLayout, WhichPaper,
};
use station::{Options, Station};
use std::sync::atomic::{AtomicI64, Ordering};

fn practice() -> (tempfile::TempDir, Station) {
    practice_by(|| UtcDateTime(jiff::Timestamp::now()))
}

/// A practice station by another clock.
fn practice_by(clock: fn() -> UtcDateTime) -> (tempfile::TempDir, Station) {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options { clock, ..Options::practice(folder.path()) }).unwrap();
    let shop = calls::shops(&station, ()).unwrap().remove(0).shop.id;
    calls::shop_sync(&station, shop).unwrap();
    (folder, station)
}

fn until(station: &Station, mut holds: impl FnMut() -> bool) {
    wait_for(station, "what is waited for", || holds().then_some(()));
}

fn ready(station: &Station, many: u32) -> Vec<OrderId> {
    let query = OrderQuery { stages: vec![Stage::Ready], limit: many, ..OrderQuery::default() };
    calls::orders_find(station, query).unwrap().rows.into_iter().map(|row| row.id).collect()
}

fn slip(order: OrderId) -> WhichPaper {
    WhichPaper::Order { paper: Paper::PackingSlip, order }
}

#[test]
fn papers_a_rule_asks_for_are_in_the_queue_with_the_label() {
    let (_folder, station) = practice();
    let mut versioned = calls::settings(&station, ()).unwrap();
    let settings = &mut versioned.settings;
    let papers = vec![Paper::PackingSlip, Paper::CustomsDeclaration];
    settings.rules.push(Rule {
        id: 77,
        name: "With papers".to_owned(),
        conditions: Vec::new(),
        actions: vec![Action::Set(Setting::Papers { papers })],
        ..settings.rules[0].clone()
    });
    calls::settings_save(&station, versioned).unwrap();
    let order = ready(&station, 1)[0];
    assert!(calls::papers(&station, order).unwrap().iter().filter(|paper| paper.asked).count() == 2);
    calls::ship(&station, order).unwrap();
    let view = calls::order_open(&station, order).unwrap();
    let kinds: Vec<&str> = view.jobs.iter().map(|job| kind(&job.document)).collect();
    assert!(["label", "packing-slip", "customs-declaration"].iter().all(|it| kinds.contains(it)), "{kinds:?}");
    until(&station, || {
        calls::order_open(&station, order).unwrap().jobs.iter().all(|job| job.state == JobState::Printed)
    });
    assert!(calls::papers(&station, order).unwrap()[0].job.is_some());
}

fn kind(document: &Document) -> &str {
    match document {
        Document::Label { .. } => "label",
        Document::Paper { paper, .. } => paper.as_str(),
        _ => "other",
    }
}

#[test]
fn a_hand_over_list_takes_every_shipped_parcel_once() {
    let (_folder, station) = practice();
    let orders = ready(&station, 2);
    ship(&station, &orders);
    let due = calls::hand_overs(&station, ()).unwrap().due.remove(0);
    assert_eq!((due.shipments, due.earlier), (2, 0));
    let list = CloseHandOver { carrier: due.carrier, earlier: false };
    assert!(!calls::paper_preview(&station, WhichPaper::HandOver(list.clone())).unwrap().pages.is_empty());

    let jobs = calls::hand_over(&station, list.clone()).unwrap();
    assert!(jobs.iter().all(|job| job.document == Document::Sheet { sheet: Sheet::HandOverList }));
    let now = calls::hand_overs(&station, ()).unwrap();
    assert!(now.due.is_empty());
    assert_eq!((now.lists.len(), now.lists[0].shipments), (1, 2));
    assert_eq!(calls::hand_over(&station, list).unwrap_err().code, ProblemCode::NothingToHandOver);
    let again = WhichPaper::HandOverList { list: now.lists[0].id };
    assert_eq!(calls::paper_preview(&station, again).unwrap().page_count, 1);
    let journal = calls::order_open(&station, orders[0]).unwrap().journal;
    assert!(journal.iter().any(|line| line.message.key == "journal-handed-over"));
}

/// Ships orders, and waits until their labels came out.
fn ship(station: &Station, orders: &[OrderId]) {
    for order in orders {
        calls::ship(station, *order).unwrap();
    }
    let shipped = |order: &OrderId| calls::order_open(station, *order).unwrap().order.stage == Stage::Shipped;
    until(station, || orders.iter().all(shipped));
}

#[test]
fn lists_begin_with_the_day_of_the_first_one() {
    static DAYS: AtomicI64 = AtomicI64::new(0);
    let (_folder, station) = practice_by(|| {
        let hours = 24 * DAYS.load(Ordering::Relaxed);
        UtcDateTime(jiff::Timestamp::now() + jiff::SignedDuration::from_hours(hours))
    });
    let orders = ready(&station, 4);
    let due = || calls::hand_overs(&station, ()).unwrap().due.pop().map(|due| (due.shipments, due.earlier));
    ship(&station, &orders[..2]);
    DAYS.store(3, Ordering::Relaxed);
    assert_eq!(due(), Some((0, 2)));
    let carrier = calls::hand_overs(&station, ()).unwrap().due.remove(0).carrier;
    let list = CloseHandOver { carrier, earlier: false };
    assert_eq!(calls::hand_over(&station, list.clone()).unwrap_err().code, ProblemCode::NothingToHandOver);

    ship(&station, &orders[2..3]);
    assert_eq!(due(), Some((1, 2)));
    let pages = |earlier| {
        let list = WhichPaper::HandOver(CloseHandOver { earlier, ..list.clone() });
        calls::paper_preview(&station, list).unwrap().pages
    };
    assert_ne!(pages(true), pages(false), "what was shipped before is on the list when somebody says so");
    calls::hand_over(&station, list.clone()).unwrap();
    assert_eq!(due(), None);

    // From then on nothing is left out, however long it waits.
    ship(&station, &orders[3..]);
    DAYS.store(9, Ordering::Relaxed);
    assert_eq!(due(), Some((1, 0)));
    calls::hand_over(&station, CloseHandOver { earlier: true, ..list }).unwrap();
    let lists = calls::hand_overs(&station, ()).unwrap().lists;
    assert_eq!(lists.iter().map(|list| list.shipments).collect::<Vec<_>>(), [1, 1]);
}

#[test]
fn a_layout_with_a_mistake_stops_nothing_and_is_said() {
    let (folder, station) = practice();
    let order = ready(&station, 1)[0];
    let which = layout("packing-slip-label");
    let file = calls::layout_copy(&station, which.clone()).unwrap();
    assert!(std::path::Path::new(&file).starts_with(folder.path()));
    let text = calls::layout_read(&station, which.clone()).unwrap().text;
    assert!(calls::layout_copy(&station, which.clone()).is_err());

    std::fs::write(&file, text.replace("{order}", "{ordr}")).unwrap();
    let preview = calls::paper_preview(&station, slip(order)).unwrap();
    assert_eq!((preview.page_count, preview.problem.unwrap().code), (1, ProblemCode::LayoutWrong));
    assert!(!calls::paper_print(&station, vec![slip(order)]).unwrap().is_empty());

    let wrong =
        SaveLayout { which: which.clone(), text: text.replace("paper = \"packing-slip\"", "paper = \"invoice\"") };
    assert_eq!(calls::layout_save(&station, wrong).unwrap_err().code, ProblemCode::LayoutRefused);
    let ours = SaveLayout { which: which.clone(), text: text.replace("{shop}", "Our own") };
    calls::layout_save(&station, ours).unwrap();
    assert!(calls::paper_preview(&station, slip(order)).unwrap().problem.is_none());
    calls::layout_remove(&station, which).unwrap();
    assert!(calls::layouts(&station, None).unwrap().iter().all(|layout| layout.file.is_none()));
}

fn layout(name: &str) -> WhichLayout {
    WhichLayout { name: name.to_owned(), shop: None }
}

#[test]
fn a_shop_has_its_own_copy_of_a_layout() {
    let (_folder, station) = practice();
    let order = ready(&station, 1)[0];
    let shop = calls::order_open(&station, order).unwrap().order.shop;
    let whole = layout("packing-slip-label");
    let own = WhichLayout { shop: Some(shop.clone()), ..whole.clone() };
    let owner = |shop: Option<&ShopId>| {
        let layouts = calls::layouts(&station, shop.cloned()).unwrap();
        layouts.into_iter().find(|it| it.name == whole.name).unwrap().owner
    };
    let pages = || calls::paper_preview(&station, slip(order)).unwrap().pages;
    let built_in = pages();
    let text = calls::layout_read(&station, whole.clone()).unwrap().text.replace("{text.packing-slip}", "Every shop");
    calls::layout_save(&station, SaveLayout { which: whole.clone(), text }).unwrap();
    let every = pages();
    assert_ne!(built_in, every);
    assert_eq!((owner(None), owner(Some(&shop))), (LayoutOwner::Station, LayoutOwner::Station));

    // A copy begins as what holds for the shop.
    calls::layout_copy(&station, own.clone()).unwrap();
    assert_eq!((owner(None), owner(Some(&shop))), (LayoutOwner::Station, LayoutOwner::Shop));
    assert_eq!(pages(), every);
    let text = calls::layout_read(&station, own.clone()).unwrap().text.replace("Every shop", "This shop");
    calls::layout_save(&station, SaveLayout { which: own.clone(), text }).unwrap();
    assert_ne!(pages(), every);
    calls::layout_remove(&station, own).unwrap();
    assert_eq!(pages(), every);

    let nobody = WhichLayout { shop: Some(ShopId("nobody".to_owned())), ..whole };
    assert_eq!(calls::layout_copy(&station, nobody).unwrap_err().code, ProblemCode::NoSuchShop);
    let list = WhichLayout { shop: Some(shop.clone()), ..layout("pick-list") };
    assert_eq!(calls::layout_read(&station, list).unwrap_err().code, ProblemCode::NoSuchLayout);
    assert!(calls::layouts(&station, Some(shop)).unwrap().iter().all(|it| it.kind.is_of_an_order()));
}

#[test]
fn a_form_and_the_file_behind_it_say_the_same() {
    let (_folder, station) = practice();
    let which = layout("packing-slip");
    let look = |text: &str| {
        let text = text.to_owned();
        calls::layout_outline(&station, TryLayout { which: which.clone(), text, language: Some(Language::De) }).unwrap()
    };
    let text = calls::layout_read(&station, which.clone()).unwrap().text;
    let mut view = look(&text);
    assert_eq!((view.vocabulary.data["order"].as_str(), view.words["quantity"].as_str()), ("1042", "Anz."));
    assert_eq!((view.parts.unwrap().prices, view.parts.unwrap().logo), (Some(false), Some(true)));

    let outline = view.outline.as_mut().unwrap();
    outline.page.margin = Some(21.0);
    outline.texts.entry(Language::De).or_default().insert("thanks".to_owned(), "Bis bald".to_owned());
    let rewrite = RewriteLayout { which: which.clone(), text, outline: outline.clone() };
    let text = calls::layout_rewrite(&station, rewrite).unwrap();
    let turn = TurnPart { which: which.clone(), text, part: PaperPart::Prices, on: true };
    let text = calls::layout_turn(&station, turn).unwrap();
    calls::layout_save(&station, SaveLayout { which: which.clone(), text: text.clone() }).unwrap();
    let kept = look(&calls::layout_read(&station, which.clone()).unwrap().text);
    assert_eq!(kept.parts.unwrap().prices, Some(true));
    assert_eq!(kept.outline.unwrap().texts[&Language::De]["thanks"], "Bis bald");

    // What the paper has no choice about, a file that is another by now, and one with mistakes.
    let invoice = layout("invoice");
    let of_invoice = calls::layout_read(&station, invoice.clone()).unwrap().text;
    let turn = TurnPart { which: invoice, text: of_invoice, part: PaperPart::Prices, on: false };
    assert_eq!(calls::layout_turn(&station, turn).unwrap_err().code, ProblemCode::LayoutPart);
    let mut other = look(&text).outline.unwrap();
    other.body[0].at = Some("body/77".to_owned());
    let rewrite = RewriteLayout { which: which.clone(), text: text.clone(), outline: other };
    assert_eq!(calls::layout_rewrite(&station, rewrite).unwrap_err().code, ProblemCode::LayoutTooFree);
    let broken = look(&text.replace("{order}", "{ordr}").replace("{order.code}", "{ordr.code}"));
    assert!(broken.outline.is_none() && broken.errors.len() == 2);
}

#[test]
fn a_layout_is_tried_as_it_is_written() {
    let (_folder, station) = practice();
    let attempt = |text: &str| {
        let attempt = TryLayout { which: layout("cn23"), text: text.to_owned(), language: Some(Language::Fr) };
        calls::layout_try(&station, attempt).unwrap()
    };
    let text = calls::layout_read(&station, layout("cn23")).unwrap().text;
    assert_eq!((attempt(&text).page_count, attempt(&text).errors.len()), (1, 0));
    let broken = attempt(&text.replace("{weight}", "{wieght}"));
    assert_eq!((broken.pages.len(), broken.errors.len()), (0, 1));
    assert!(calls::layout_read(&station, layout("no-such")).is_err());
}

#[test]
fn a_shops_logo_language_and_numbers_are_its_own() {
    let (_folder, station) = practice();
    let shop = calls::shops(&station, ()).unwrap().remove(0).shop.id;
    let mut square = label::Bitmap::white(64, 64);
    (0..64).for_each(|at| square.blacken(at, at));
    let png = label::encode(&square, PrinterLanguage::Png, Dpi::D203, Compression::default()).unwrap();
    let save = |base64: String| calls::logo_save(&station, SaveLogo { shop: shop.clone(), base64 });
    save(BASE64.encode(png)).unwrap();
    assert_eq!(save(BASE64.encode("no picture")).unwrap_err().code, ProblemCode::LogoUnreadable);
    let settings =
        PaperSettings { language: PaperLanguage::Recipient, vat_number: "NL1".to_owned(), ..PaperSettings::default() };
    calls::paper_settings_save(&station, SavePaperSettings { shop: shop.clone(), settings: settings.clone() }).unwrap();
    let kept = calls::paper_settings(&station, ()).unwrap().into_iter().find(|it| it.shop == shop).unwrap();
    assert_eq!((kept.settings, kept.logo.is_empty()), (settings, false));

    let french = OrderQuery { country: "FR".parse().ok(), limit: 1, ..OrderQuery::default() };
    let french = calls::orders_find(&station, french).unwrap().rows.remove(0).id;
    assert_eq!(calls::paper_preview(&station, slip(french)).unwrap().language, Language::Fr);
    save(String::new()).unwrap();
    assert!(calls::paper_settings(&station, ()).unwrap().iter().all(|it| it.logo.is_empty()));
}

#[test]
fn what_was_printed_before_is_marked_and_many_papers_are_one_file() {
    let (_folder, station) = practice();
    let orders = ready(&station, 3);
    let first = calls::paper_preview(&station, slip(orders[0])).unwrap();
    calls::paper_print(&station, vec![slip(orders[0])]).unwrap();
    let second = calls::paper_preview(&station, slip(orders[0])).unwrap();
    assert_ne!(first.pages, second.pages, "the mark shows");
    let file = calls::paper_file(&station, orders.iter().copied().map(slip).collect()).unwrap();
    assert!(BASE64.decode(file.base64).unwrap().starts_with(b"%PDF"));
    assert_eq!(file.page_count, 3);
    let list = calls::paper_preview(&station, WhichPaper::PickList { orders }).unwrap();
    assert!(list.page_count >= 1);
    assert_eq!(
        calls::paper_preview(&station, WhichPaper::PickList { orders: Vec::new() }).unwrap_err().code,
        ProblemCode::PaperNeedsOrders
    );
}

#[test]
fn a_slip_of_a_station_of_several_shops_names_its_order_alone() {
    let (_folder, station) = practice();
    let order = ready(&station, 1)[0];
    let number = calls::order_open(&station, order).unwrap().order.facts.number;
    let barcode = || {
        let page = calls::paper_preview(&station, slip(order)).unwrap().pages.remove(0);
        let page = image::load_from_memory(&BASE64.decode(page).unwrap()).unwrap().into_luma8();
        let (width, height) = page.dimensions();
        read::code_128(page.into_raw(), width, height).unwrap()
    };
    assert_eq!(barcode(), number);
    let market = Shop { id: ShopId("market".to_owned()), name: "Market".to_owned(), account: ShopAccount::files() };
    calls::shop_save(&station, calls::SaveShop { shop: market, credentials: None }).unwrap();
    let code = barcode();
    assert!(code.starts_with("PD:") && code != number, "{code}");
    for named in [code, format!("practice-shop/{number}"), format!("Practice shop/{number}")] {
        let Scanned::Order { view } = calls::scan(&station, named.clone()).unwrap() else { panic!("{named}") };
        assert_eq!(view.order.id, order);
    }
}
