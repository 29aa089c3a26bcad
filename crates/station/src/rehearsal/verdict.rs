//! Whether shop, carrier and station agree at the end of the day. Pure: facts in, report out.

use model::Stage;
use serde::Serialize;
use std::time::Duration;

/// Which way an order was packed while the network was away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// With a number of the shop's own.
    OwnNumber,
    /// With a label that was booked ahead.
    Ahead,
    /// With a station label, on the shelf.
    Shelf,
}

/// What everybody says of an order at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fact {
    /// Its number.
    pub(super) order: String,
    pub(super) way: Way,
    /// Where the station says it stands.
    pub(super) stage: Stage,
    /// How many shipments of it the carrier would carry and bill.
    pub(super) live: u32,
    /// How many it took back.
    pub(super) voided: u32,
    /// Whether the number on its label is the one the shop and, where it has one, the carrier have.
    pub(super) agree: bool,
    /// How often the shop was told that it shipped.
    pub(super) told: u32,
    /// On how many of the evening's hand-over lists it stands.
    pub(super) listed: u32,
    /// How many labels came out with its number.
    pub(super) labels: u32,
}

/// How the day went, beside its orders.
#[derive(Debug, Clone, Copy)]
pub(super) struct Times {
    pub(super) killed: u32,
    pub(super) packing: Duration,
    pub(super) draining: Duration,
}

/// A figure of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RehearsalRow {
    /// What it counts: a variant of `rehearsal-row` in the catalogue.
    pub what: &'static str,
    /// The figure.
    pub count: u64,
}

/// Something that does not agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The order's number.
    pub order: String,
    /// In what: a variant of `rehearsal-differs` in the catalogue.
    pub what: &'static str,
    /// What was found.
    pub is: String,
    /// What should have been.
    pub wanted: String,
}

/// The report of an off-line day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OffLineDay {
    /// The figures, in the order of the day.
    pub rows: Vec<RehearsalRow>,
    /// What does not agree; nothing where shop, carrier and station agree to the last parcel.
    pub differences: Vec<Difference>,
}

/// The report of these facts.
pub(super) fn judged(facts: &[Fact], times: &Times) -> OffLineDay {
    let of_way = |way: Way| facts.iter().filter(|fact| fact.way == way).count() as u64;
    let sum = |of: fn(&Fact) -> u32| -> u64 { facts.iter().map(|fact| u64::from(of(fact))).sum() };
    let row = |what, count| RehearsalRow { what, count };
    let rows = vec![
        row("orders", facts.len() as u64),
        row("own", of_way(Way::OwnNumber)),
        row("ahead", of_way(Way::Ahead)),
        row("shelf", of_way(Way::Shelf)),
        row("killed", u64::from(times.killed)),
        row("packing", times.packing.as_secs()),
        row("draining", times.draining.as_secs()),
        row("shipped", facts.iter().filter(|fact| fact.stage == Stage::Shipped).count() as u64),
        row("live", sum(|fact| fact.live)),
        row("voided", sum(|fact| fact.voided)),
        row("told", sum(|fact| fact.told)),
        row("listed", sum(|fact| fact.listed)),
    ];
    OffLineDay { rows, differences: facts.iter().flat_map(differences).collect() }
}

fn differences(fact: &Fact) -> Vec<Difference> {
    let live = u32::from(fact.way != Way::OwnNumber);
    let differs = |wrong: bool, what, is: String, wanted: String| {
        wrong.then(|| Difference { order: fact.order.clone(), what, is, wanted })
    };
    let count = |what, is: u32, wanted: u32| differs(is != wanted, what, is.to_string(), wanted.to_string());
    let shipped = Stage::Shipped.as_str().to_owned();
    let found = [
        differs(fact.stage != Stage::Shipped, "stage", fact.stage.as_str().to_owned(), shipped),
        count("live", fact.live, live),
        differs(!fact.agree, "number", String::new(), String::new()),
        count("told", fact.told, 1),
        count("listed", fact.listed, 1),
        count("labels", fact.labels, 1),
    ];
    found.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIMES: Times = Times { killed: 2, packing: Duration::from_secs(9), draining: Duration::from_secs(4) };

    fn fact(way: Way) -> Fact {
        Fact {
            order: "1".to_owned(),
            way,
            stage: Stage::Shipped,
            live: u32::from(way != Way::OwnNumber),
            voided: 0,
            agree: true,
            told: 1,
            listed: 1,
            labels: 1,
        }
    }

    #[test]
    fn a_day_on_which_all_agree_has_its_figures() {
        let day = judged(&[fact(Way::OwnNumber), fact(Way::Ahead), fact(Way::Shelf), fact(Way::Shelf)], &TIMES);
        assert_eq!(day.differences, []);
        let figures: Vec<(&str, u64)> = day.rows.iter().map(|row| (row.what, row.count)).collect();
        assert!(figures.contains(&("shelf", 2)) && figures.contains(&("live", 3)) && figures.contains(&("killed", 2)));
    }

    #[test]
    fn everything_that_does_not_agree_is_named() {
        type Spoil = fn(&mut Fact);
        let wrong: [(&str, Spoil); 8] = [
            ("stage", |fact| fact.stage = Stage::Labelled),
            ("live", |fact| fact.live = 2),
            ("live", |fact| fact.live = 0),
            ("number", |fact| fact.agree = false),
            ("told", |fact| fact.told = 0),
            ("told", |fact| fact.told = 2),
            ("listed", |fact| fact.listed = 0),
            ("labels", |fact| fact.labels = 2),
        ];
        for (what, spoil) in wrong {
            let mut spoilt = fact(Way::Ahead);
            spoil(&mut spoilt);
            let day = judged(&[fact(Way::Ahead), spoilt], &TIMES);
            assert_eq!(day.differences.iter().map(|it| it.what).collect::<Vec<_>>(), [what]);
        }
        let spare = Fact { live: 1, ..fact(Way::OwnNumber) };
        assert_eq!(judged(&[spare], &TIMES).differences.len(), 1, "an own number is booked nowhere");
    }
}
