//! Who packs: said by a badge, kept in the journal and the figures.

use crate::waiting::wait_for;
use model::*;
use station::calls::{self, AskFigures, FiguresSpan, Packers, Scanned};
use station::{Options, Station};

fn practice() -> (tempfile::TempDir, Station) {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options::practice(folder.path())).unwrap();
    let shop = calls::shops(&station, ()).unwrap().remove(0).shop.id;
    calls::shop_sync(&station, shop).unwrap();
    (folder, station)
}

fn named(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Three orders that can be packed.
fn ready(station: &Station) -> [OrderId; 3] {
    let query = OrderQuery { stages: vec![Stage::Ready], limit: 3, ..OrderQuery::default() };
    let rows = calls::orders_find(station, query).unwrap().rows;
    rows.into_iter().map(|row| row.id).collect::<Vec<_>>().try_into().unwrap()
}

/// Ships an order and waits until its label is out.
fn leave(station: &Station, order: OrderId) -> OrderId {
    calls::ship(station, order).unwrap();
    wait_for(station, "the label is out", || {
        (calls::order_open(station, order).unwrap().order.stage == Stage::Shipped).then_some(())
    });
    order
}

/// Who packed an order, as its journal says.
fn packer_of(station: &Station, order: OrderId) -> Option<Message> {
    let journal = calls::order_open(station, order).unwrap().journal;
    journal.into_iter().map(|line| line.message).find(|message| message.key == "journal-shipment-packer")
}

#[test]
fn what_ships_is_of_whoever_packs() {
    let (_folder, station) = practice();
    let [first, second, third] = ready(&station);
    let unsaid = leave(&station, first);
    assert_eq!(packer_of(&station, unsaid), None);
    calls::packers_save(&station, named(&["Zoë", "Ben"])).unwrap();
    for (badge, order, name) in [("pd:packer:zo%C3%AB", second, "Zoë"), ("PD:PACKER:BEN", third, "Ben")] {
        let Ok(Scanned::Command { command: Command::Packer { name: said } }) = calls::scan(&station, badge.to_owned())
        else {
            panic!("{badge}")
        };
        calls::packer_now(&station, Some(said)).unwrap();
        let order = leave(&station, order);
        assert_eq!(packer_of(&station, order), Some(Message::new("journal-shipment-packer").with("packer", name)));
    }
    // A name that is taken away packs no more; what it packed stays.
    let left = calls::packers_save(&station, named(&["Zoë"])).unwrap();
    assert_eq!(left, Packers { names: named(&["Zoë"]), now: None });
    let figures = calls::figures(&station, AskFigures { span: FiguresSpan::Month, day: None }).unwrap();
    let mut counts: Vec<_> = figures.packers.iter().map(|it| (it.packer.as_deref(), it.left.parcels)).collect();
    counts.sort_unstable();
    assert_eq!(counts, [(None, 1), (Some("Ben"), 1), (Some("Zoë"), 1)]);
}

#[test]
fn a_badge_of_nobody_here_is_refused_by_its_name() {
    let (_folder, station) = practice();
    calls::packers_save(&station, named(&["Ben"])).unwrap();
    let refused = calls::scan(&station, "PD:PACKER:Mallory".to_owned()).unwrap_err();
    assert_eq!(refused, Problem::new(ProblemCode::NoSuchPacker).with("packer", "Mallory"));
    assert_eq!(
        calls::packer_now(&station, Some("ben".to_owned())).unwrap_err().code,
        ProblemCode::NoSuchPacker,
        "names are said as they are kept"
    );
    assert_eq!(calls::packers(&station, ()).unwrap().now, None);
}

#[test]
fn names_are_names_and_each_is_there_once() {
    let (_folder, station) = practice();
    let many: Vec<String> = (0..101).map(|n| format!("Packer {n}")).collect();
    let long = "x".repeat(65);
    for (names, code) in [
        (named(&[""]), ProblemCode::NameOdd),
        (named(&["Ben", "  "]), ProblemCode::NameOdd),
        (named(&["two\nlines"]), ProblemCode::NameOdd),
        (named(&["\u{1b}[2J"]), ProblemCode::NameOdd),
        (named(&["Ben\u{202e}nnA"]), ProblemCode::NameOdd),
        (named(&[&long]), ProblemCode::NameOdd),
        (named(&["Ben", "BEN "]), ProblemCode::BadArguments),
        (many, ProblemCode::BadArguments),
    ] {
        assert_eq!(calls::packers_save(&station, names.clone()).unwrap_err().code, code, "{names:?}");
    }
    assert_eq!(calls::packers(&station, ()).unwrap(), Packers::default());
    let kept = calls::packers_save(&station, named(&[" Ben ", "山田"])).unwrap();
    assert_eq!(kept.names, named(&["Ben", "山田"]));
    calls::commands_file(&station, ()).unwrap();
}
