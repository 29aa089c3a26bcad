//! Counting what left. Pure.

use super::FiguresSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::{CarrierId, Direction, Money};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use store::Departure;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What left, in figures. Everything is counted in parcels.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Tally {
    /// The parcels to customers.
    pub parcels: u32,
    /// The parcels that come back: their labels came out here.
    pub returns: u32,
    /// The parcels that left after the moment by which they had to be handed over.
    pub late: u32,
    /// What all of them cost, currency by currency, as far as that is known.
    pub cost: Vec<Money>,
    /// The parcels whose cost nobody knows.
    pub without_price: u32,
}

/// What left in an hour or on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct FiguresStep {
    /// The hour of the day, 0 to 23, or the day of the month, from 1.
    pub at: u32,
    /// The parcels that left.
    pub left: Tally,
}

/// What left with a carrier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CarrierFigures {
    /// The carrier.
    pub carrier: CarrierId,
    /// What it is called; its id where it is not in the catalogue any more.
    pub name: String,
    /// The parcels that left.
    pub left: Tally,
}

/// What left by the hands of a packer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PackerFigures {
    /// Who packed; none: nobody said.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub packer: Option<String>,
    /// The parcels that left.
    pub left: Tally,
}

/// What was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) steps: Vec<FiguresStep>,
    /// The one with most parcels first.
    pub(super) carriers: Vec<CarrierFigures>,
    /// The one with most parcels first.
    pub(super) packers: Vec<PackerFigures>,
    pub(super) total: Tally,
}

impl Tally {
    /// What comes first is most.
    fn rank(&self) -> Reverse<(u32, u32)> {
        Reverse((self.parcels, self.returns))
    }

    fn add(&mut self, departure: &Departure<'_>, is_late: bool) {
        let parcels = departure.parcels;
        let add = |count: &mut u32| *count = count.saturating_add(parcels);
        match departure.direction {
            Direction::Outgoing => add(&mut self.parcels),
            Direction::Return => add(&mut self.returns),
        }
        if is_late {
            add(&mut self.late);
        }
        match departure.cost {
            None => add(&mut self.without_price),
            Some(cost) => cost.add_to(&mut self.cost),
        }
    }
}

/// A count under way, in hours and days of one time zone.
pub(super) struct Count<'a> {
    zone: &'a TimeZone,
    span: FiguresSpan,
    steps: Vec<Tally>,
    carriers: BTreeMap<String, Tally>,
    /// What nobody's name is said of stands under the empty one.
    packers: BTreeMap<String, Tally>,
    total: Tally,
}

impl<'a> Count<'a> {
    /// `first` is the first day of the span.
    pub(super) fn new(span: FiguresSpan, first: Date, zone: &'a TimeZone) -> Self {
        let steps = match span {
            FiguresSpan::Day => 24,
            FiguresSpan::Month => first.days_in_month(),
        };
        let steps = (0..steps).map(|_| Tally::default()).collect();
        let (carriers, packers) = (BTreeMap::new(), BTreeMap::new());
        Self { zone, span, steps, carriers, packers, total: Tally::default() }
    }

    pub(super) fn add(&mut self, departure: &Departure<'_>) {
        let local = self.zone.to_datetime(departure.at.0);
        let is_late = departure.due.is_some_and(|due| local > due.0);
        let step = match self.span {
            FiguresSpan::Day => local.hour(),
            FiguresSpan::Month => local.day() - 1,
        };
        if let Some(step) = usize::try_from(step).ok().and_then(|step| self.steps.get_mut(step)) {
            step.add(departure, is_late);
        }
        add(&mut self.carriers, departure.carrier, departure, is_late);
        add(&mut self.packers, departure.packer.unwrap_or_default(), departure, is_late);
        self.total.add(departure, is_late);
    }

    /// What was counted; `name` says what carriers are called.
    pub(super) fn finish(self, name: impl Fn(&CarrierId) -> Option<String>) -> Counted {
        let first = match self.span {
            FiguresSpan::Day => 0,
            FiguresSpan::Month => 1,
        };
        let steps = (first..).zip(self.steps).map(|(at, left)| FiguresStep { at, left }).collect();
        let carrier = |(carrier, left): (String, Tally)| {
            let carrier = CarrierId(carrier);
            CarrierFigures { name: name(&carrier).unwrap_or_else(|| carrier.0.clone()), carrier, left }
        };
        let mut carriers: Vec<CarrierFigures> = self.carriers.into_iter().map(carrier).collect();
        carriers.sort_by_key(|it| it.left.rank());
        let packer =
            |(name, left): (String, Tally)| PackerFigures { packer: Some(name).filter(|it| !it.is_empty()), left };
        let mut packers: Vec<PackerFigures> = self.packers.into_iter().map(packer).collect();
        packers.sort_by_key(|it| it.left.rank());
        Counted { steps, carriers, packers, total: self.total }
    }
}

/// Counts what left under a name.
fn add(tallies: &mut BTreeMap<String, Tally>, name: &str, departure: &Departure<'_>, is_late: bool) {
    match tallies.get_mut(name) {
        Some(tally) => tally.add(departure, is_late),
        None => tallies.entry(name.to_owned()).or_default().add(departure, is_late),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use model::{Currency, LocalDateTime, UtcDateTime};
    use proptest::prelude::*;

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap()
    }

    fn at(text: &str) -> UtcDateTime {
        text.parse().unwrap()
    }

    fn due(text: &str) -> Option<LocalDateTime> {
        Some(LocalDateTime(text.parse().unwrap()))
    }

    fn euro(minor: i64) -> Money {
        Money { minor, currency: Currency::EUR }
    }

    fn departure(moment: &str) -> Departure<'static> {
        Departure {
            at: at(moment),
            direction: Direction::Outgoing,
            carrier: "dpd",
            parcels: 1,
            cost: Some(euro(495)),
            due: None,
            packer: None,
        }
    }

    fn counted(span: FiguresSpan, first: Date, zone: &TimeZone, departures: &[Departure<'_>]) -> Counted {
        let mut count = Count::new(span, first, zone);
        departures.iter().for_each(|departure| count.add(departure));
        count.finish(|carrier| (carrier.0 == "dpd").then(|| "DPD".to_owned()))
    }

    /// The steps in which anything left, with how many parcels.
    fn busy(steps: &[FiguresStep]) -> Vec<(u32, u32)> {
        steps.iter().filter(|step| step.left.parcels > 0).map(|step| (step.at, step.left.parcels)).collect()
    }

    #[test]
    fn hours_are_those_of_the_desk() {
        let lisbon = zone("Europe/Lisbon");
        let kathmandu = zone("Asia/Kathmandu");
        let left = [departure("2026-07-14T08:59:59Z"), departure("2026-07-14T09:00:00Z")];
        let Counted { steps, .. } = counted(FiguresSpan::Day, date(2026, 7, 14), &lisbon, &left);
        assert_eq!((steps.len(), busy(&steps)), (24, vec![(9, 1), (10, 1)]));
        // A quarter to: a zone that is no whole hour off.
        let Counted { steps, .. } = counted(FiguresSpan::Day, date(2026, 7, 14), &kathmandu, &left);
        assert_eq!(busy(&steps), [(14, 2)]);
    }

    #[test]
    fn the_hour_that_comes_twice_is_one_hour_and_the_one_that_is_left_out_stays_empty() {
        let berlin = zone("Europe/Berlin");
        let twice = [departure("2026-10-25T00:30:00Z"), departure("2026-10-25T01:30:00Z")];
        let Counted { steps, .. } = counted(FiguresSpan::Day, date(2026, 10, 25), &berlin, &twice);
        assert_eq!(busy(&steps), [(2, 2)]);
        let Counted { steps, .. } =
            counted(FiguresSpan::Day, date(2026, 3, 29), &berlin, &[departure("2026-03-29T01:00:00Z")]);
        assert_eq!(busy(&steps), [(3, 1)]);
    }

    #[test]
    fn a_month_has_its_days() {
        let paris = zone("Europe/Paris");
        for (first, days) in [(date(2028, 2, 1), 29), (date(2027, 2, 1), 28), (date(2026, 12, 1), 31)] {
            assert_eq!(counted(FiguresSpan::Month, first, &paris, &[]).steps.len(), days);
        }
        // The evening of the 30th by UTC is the 1st in Paris.
        let left = [departure("2026-11-30T23:15:00Z"), departure("2026-12-31T22:59:00Z")];
        let Counted { steps, .. } = counted(FiguresSpan::Month, date(2026, 12, 1), &paris, &left);
        assert_eq!(busy(&steps), [(1, 1), (31, 1)]);
        assert_eq!((steps[0].at, steps[30].at), (1, 31));
    }

    #[test]
    fn late_is_what_left_after_its_moment() {
        let rome = zone("Europe/Rome");
        let promised = |moment: &str| Departure { due: due("2026-05-04T17:00:00"), parcels: 3, ..departure(moment) };
        let left =
            [promised("2026-05-04T15:00:00Z"), promised("2026-05-04T15:00:01Z"), departure("2026-05-04T21:00:00Z")];
        let Counted { steps, carriers, total, .. } = counted(FiguresSpan::Day, date(2026, 5, 4), &rome, &left);
        assert_eq!((total.parcels, total.late), (7, 3));
        assert_eq!((steps[17].left.late, steps[23].left.late), (3, 0));
        assert_eq!(carriers[0].left.late, 3);
    }

    #[test]
    fn returns_are_no_parcels_to_customers_and_what_nobody_knows_the_price_of_is_named() {
        let paris = zone("Europe/Paris");
        let noon = "2026-05-04T12:00:00Z";
        let left = [
            Departure { direction: Direction::Return, ..departure(noon) },
            Departure { carrier: "gone", cost: None, parcels: 2, ..departure(noon) },
            Departure {
                carrier: "gone",
                cost: Some(Money { minor: 300, currency: "CHF".parse().unwrap() }),
                ..departure(noon)
            },
        ];
        let Counted { carriers, total, .. } = counted(FiguresSpan::Day, date(2026, 5, 4), &paris, &left);
        assert_eq!((total.parcels, total.returns, total.without_price), (3, 1, 2));
        assert_eq!(total.cost.iter().map(Money::to_string).collect::<Vec<_>>(), ["4.95 EUR", "3.00 CHF"]);
        let names: Vec<_> = carriers.iter().map(|it| (it.name.as_str(), it.left.parcels, it.left.returns)).collect();
        assert_eq!(names, [("gone", 3, 0), ("DPD", 0, 1)]);
    }

    #[test]
    fn packers_stand_by_what_they_packed_and_what_nobody_said_is_named() {
        let paris = zone("Europe/Paris");
        let packed = |packer, parcels| Departure { packer, parcels, ..departure("2026-05-04T12:00:00Z") };
        let left = [packed(None, 2), packed(Some("Anna"), 1), packed(Some("Ben"), 4), packed(Some("Anna"), 2)];
        let Counted { packers, .. } = counted(FiguresSpan::Month, date(2026, 5, 1), &paris, &left);
        let counts: Vec<_> = packers.iter().map(|it| (it.packer.as_deref(), it.left.parcels)).collect();
        assert_eq!(counts, [(Some("Ben"), 4), (Some("Anna"), 3), (None, 2)]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(17), ..ProptestConfig::default() })]

        #[test]
        fn steps_carriers_and_packers_each_add_up_to_all(
            left in proptest::collection::vec((0_u32..2_678_400, any::<bool>(), 0_usize..3, 1_u32..50, proptest::option::of(-9_000_i64..90_000), proptest::option::of(0_u32..2_678_400)), 0..60),
            zone in prop_oneof![Just("UTC"), Just("Europe/Berlin"), Just("America/St_Johns"), Just("Pacific/Chatham")],
        ) {
            let zone = TimeZone::get(zone).unwrap();
            let start = date(2026, 10, 1).to_zoned_datetime(zone.clone()).unwrap().timestamp();
            let moment = |seconds: u32| start + jiff::SignedDuration::from_secs(i64::from(seconds));
            let departures: Vec<Departure<'_>> = left.iter().map(|(seconds, back, carrier, parcels, minor, due)| Departure {
                at: UtcDateTime(moment(*seconds)),
                direction: if *back { Direction::Return } else { Direction::Outgoing },
                carrier: ["dpd", "ups", "gls"][*carrier],
                parcels: *parcels,
                cost: minor.map(euro),
                due: due.map(|seconds| LocalDateTime(zone.to_datetime(moment(seconds)))),
                packer: [None, Some("Anna"), Some("Ben")][*carrier],
            }).collect();
            let Counted { steps, carriers, packers, total } = counted(FiguresSpan::Month, date(2026, 10, 1), &zone, &departures);
            let sum = |tallies: &[&Tally]| {
                let money: i64 = tallies.iter().flat_map(|it| &it.cost).map(|cost| cost.minor).sum();
                let add = |of: fn(&Tally) -> u32| tallies.iter().map(|it| of(it)).sum::<u32>();
                (add(|it| it.parcels), add(|it| it.returns), add(|it| it.late), add(|it| it.without_price), money)
            };
            let all = sum(&[&total]);
            prop_assert_eq!(sum(&steps.iter().map(|it| &it.left).collect::<Vec<_>>()), all);
            prop_assert_eq!(sum(&carriers.iter().map(|it| &it.left).collect::<Vec<_>>()), all);
            prop_assert_eq!(sum(&packers.iter().map(|it| &it.left).collect::<Vec<_>>()), all);
            prop_assert_eq!(all.0 + all.1, departures.iter().map(|it| it.parcels).sum::<u32>());
        }
    }
}
