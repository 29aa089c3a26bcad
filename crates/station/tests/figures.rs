//! The figures of a day and a month, at a station whose labels come out.

use crate::waiting::wait_for;
use jiff::civil::{Date, DateTime, date};
use jiff::tz::TimeZone;
use model::*;
use station::calls::{self, AskFigures, ExportFigures, Figures, FiguresSpan, FiguresTable, Scanned, VoidShipment};
use station::{Options, Station};
use std::sync::atomic::{AtomicI64, Ordering};

/// Half past nine in the evening of a last of February, by the desk's own clock.
const EVENING: DateTime = date(2028, 2, 29).at(21, 30, 0, 0);

fn moment(at: DateTime) -> UtcDateTime {
    UtcDateTime(TimeZone::system().to_timestamp(at).unwrap())
}

fn practice(clock: fn() -> UtcDateTime) -> (tempfile::TempDir, Station) {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options { clock, ..Options::practice(folder.path()) }).unwrap();
    let shop = calls::shops(&station, ()).unwrap().remove(0).shop.id;
    calls::shop_sync(&station, shop).unwrap();
    (folder, station)
}

/// Ships an order and waits until its label is out.
fn leave(station: &Station, number: &str) -> Shipment {
    let Scanned::Order { view } = calls::scan(station, number.to_owned()).unwrap() else { panic!("{number}") };
    let shipment = calls::ship(station, view.order.id).unwrap().shipment;
    wait_for(station, "the label is out", || {
        let view = calls::order_open(station, view.order.id).unwrap();
        (view.order.stage == Stage::Shipped).then_some(())
    });
    shipment
}

fn figures(station: &Station, span: FiguresSpan, day: Option<Date>) -> Figures {
    calls::figures(station, AskFigures { span, day: day.map(Day) }).unwrap()
}

/// The steps in which anything left, with how many parcels.
fn busy(figures: &Figures) -> Vec<(u32, u32)> {
    figures.steps.iter().filter(|it| it.left.parcels > 0).map(|it| (it.at, it.left.parcels)).collect()
}

#[test]
fn a_parcel_counts_in_its_hour_on_its_day_and_with_its_carrier() {
    let (_folder, station) = practice(|| moment(EVENING));
    let shipment = leave(&station, "1041");
    let today = figures(&station, FiguresSpan::Day, None);
    let day = Day(EVENING.date());
    assert_eq!((today.first, today.last, today.today), (day, day, day));
    assert_eq!((today.steps.len(), busy(&today)), (24, vec![(21, 1)]));
    assert_eq!((today.carriers.len(), &today.carriers[0].carrier), (1, &shipment.carrier));
    assert_ne!(today.carriers[0].name, "", "it is called by its name");
    assert_eq!(today.total, today.carriers[0].left);

    let month = figures(&station, FiguresSpan::Month, Some(date(2028, 2, 3)));
    assert_eq!((month.first.0, month.last.0), (date(2028, 2, 1), date(2028, 2, 29)));
    assert_eq!((month.steps.len(), busy(&month)), (29, vec![(29, 1)]));
    for other in [date(2028, 2, 28), date(2028, 3, 1)] {
        assert_eq!(busy(&figures(&station, FiguresSpan::Day, Some(other))), [], "{other}");
    }

    let of = AskFigures { span: FiguresSpan::Month, day: None };
    let file = calls::figures_export(&station, ExportFigures { of, table: FiguresTable::Steps }).unwrap();
    assert_eq!(file.lines().count(), 30);
    assert!(file.starts_with("day,parcels,") && file.contains("\n2028-02-29,1,"), "{file}");

    let (shipment, reason) = (shipment.id, "wrong box".to_owned());
    calls::void(&station, VoidShipment { shipment, reason }).unwrap();
    assert_eq!(busy(&figures(&station, FiguresSpan::Day, None)), [], "what was taken back left no more");
}

#[test]
fn days_begin_at_midnight_of_the_desk() {
    static NOW: AtomicI64 = AtomicI64::new(0);
    fn clock() -> UtcDateTime {
        UtcDateTime::from_millis(NOW.load(Ordering::SeqCst))
    }
    NOW.store(moment(date(2028, 2, 29).at(23, 59, 59, 0)).millis(), Ordering::SeqCst);
    let (_folder, station) = practice(clock);
    leave(&station, "1041");
    NOW.store(moment(date(2028, 3, 1).at(0, 0, 0, 0)).millis(), Ordering::SeqCst);
    leave(&station, "1043");
    assert_eq!(busy(&figures(&station, FiguresSpan::Day, Some(date(2028, 2, 29)))), [(23, 1)]);
    assert_eq!(busy(&figures(&station, FiguresSpan::Day, None)), [(0, 1)]);
    assert_eq!(busy(&figures(&station, FiguresSpan::Month, None)), [(1, 1)]);
}

#[test]
fn what_waits_is_counted_by_stage_and_a_missed_promise_is_overdue() {
    let (_folder, station) = practice(|| moment(EVENING));
    let waits = figures(&station, FiguresSpan::Day, None).waits;
    let ready = waits.iter().find(|it| it.stage == Stage::Ready).unwrap();
    let query = OrderQuery { stages: vec![Stage::Ready], ..OrderQuery::default() };
    assert_eq!(ready.orders, calls::orders_find(&station, query.clone()).unwrap().total);
    assert!(ready.orders > 0);
    for it in &waits {
        let query = OrderQuery { stages: vec![it.stage], due: Some(Due::Overdue), ..query.clone() };
        assert_eq!(it.overdue, calls::orders_find(&station, query).unwrap().total, "{:?}", it.stage);
    }
    assert!(waits.iter().all(|it| !matches!(it.stage, Stage::Shipped | Stage::Cancelled | Stage::Closed)));
}

#[test]
fn no_day_of_the_calendar_is_too_far() {
    let (_folder, station) = practice(|| moment(EVENING));
    for day in [Date::MIN, Date::MAX, date(0, 1, 1), date(1582, 10, 10)] {
        for span in [FiguresSpan::Day, FiguresSpan::Month] {
            assert_eq!(busy(&figures(&station, span, Some(day))), [], "{day}");
        }
    }
}
