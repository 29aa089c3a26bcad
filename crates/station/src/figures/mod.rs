//! The figures of a day or a month: what left, hour by hour or day by day and carrier by carrier, what it cost and what was late;
//! and what waits now.
//!
//! ```text
//! departures ──count──▶ Figures ──export──▶ CSV
//! ```

mod billed;
mod count;
mod export;

pub use billed::{CarrierBill, InvoiceFigures};
pub use count::{CarrierFigures, FiguresStep, PackerFigures, Tally};
pub use export::FiguresTable;

use crate::parts::Parts;
use count::{Count, Counted};
use jiff::ZonedDateTime;
use jiff::civil::Date;
use model::{CarrierId, Day, Due, OrderQuery, Placed, Problem, Stage};
use serde::{Deserialize, Serialize};
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// The stages of orders whose parcels are still here.
const HERE: [Stage; 6] =
    [Stage::Ready, Stage::Held, Stage::Waiting, Stage::PartlyShipped, Stage::Booking, Stage::Labelled];

/// How long the time is that figures are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum FiguresSpan {
    /// A day, hour by hour.
    Day,
    /// A month, day by day.
    Month,
}

/// Which figures are asked for.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskFigures {
    /// Of a day or of a month.
    pub span: FiguresSpan,
    /// The day, or any day of the month, by the station's calendar; none: today.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub day: Option<Day>,
}

/// Which of the figures are asked for as a file.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ExportFigures {
    /// Of when.
    pub of: AskFigures,
    /// Which of them.
    pub table: FiguresTable,
}

/// The figures of a day or a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Figures {
    /// Of a day or of a month.
    pub span: FiguresSpan,
    /// The first day they are of.
    pub first: Day,
    /// The last; of a day's figures the same.
    pub last: Day,
    /// The day it is at the station.
    pub today: Day,
    /// What left in each hour of the day or on each day of the month, those without anything as well.
    pub steps: Vec<FiguresStep>,
    /// What left with each carrier, the one with most parcels first.
    pub carriers: Vec<CarrierFigures>,
    /// What left by the hands of each packer, the one with most parcels first.
    pub packers: Vec<PackerFigures>,
    /// All that left.
    pub total: Tally,
    /// What was billed of what left.
    pub invoices: InvoiceFigures,
    /// What waits now, stage by stage, whatever the figures are of.
    pub waits: Vec<WaitingFigures>,
}

/// The orders that wait at a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct WaitingFigures {
    /// The stage.
    pub stage: Stage,
    /// How many orders wait.
    pub orders: u32,
    /// How many of them should have been handed over by now.
    pub overdue: u32,
}

/// The figures of a day or a month.
pub(crate) fn figures(parts: &Parts, AskFigures { span, day }: AskFigures) -> Result<Figures, Problem> {
    let now = parts.clock.local_now();
    let snapshot = parts.store.snapshot()?;
    let (first, last) = days(span, day.map_or(now.date(), |day| day.0));
    let (from, until) = Placed::Days { from: Day(first), to: Some(Day(last)) }.span(&now);
    let mut count = Count::new(span, first, now.time_zone());
    let mut left = 0;
    snapshot.each_departure(from, until, &mut |departure| {
        count.add(departure);
        left += 1;
    })?;
    let catalogue = &parts.deciding.current(&snapshot)?.settings.catalogue;
    let name = |carrier: &CarrierId| catalogue.carrier(carrier).map(|carrier| carrier.name.clone());
    let invoices = billed::invoices(&snapshot, from, until, left, name)?;
    let Counted { steps, carriers, packers, total } = count.finish(name);
    let waits = waits(&snapshot, &now)?;
    let [first, last, today] = [first, last, now.date()].map(Day);
    Ok(Figures { span, first, last, today, steps, carriers, packers, total, invoices, waits })
}

/// The same as a CSV file: one of its tables.
pub(crate) fn export(parts: &Parts, ExportFigures { of, table }: ExportFigures) -> Result<String, Problem> {
    Ok(export::write(&figures(parts, of)?, table))
}

/// What waits now.
fn waits(snapshot: &Snapshot, now: &ZonedDateTime) -> Result<Vec<WaitingFigures>, Problem> {
    let count = |stage, due| {
        let query = OrderQuery { stages: vec![stage], due, ..OrderQuery::default() };
        snapshot.find_orders(&query, now).map(|page| page.total)
    };
    let waiting =
        |stage| Ok(WaitingFigures { stage, orders: count(stage, None)?, overdue: count(stage, Some(Due::Overdue))? });
    HERE.into_iter().map(waiting).collect()
}

/// The first and the last day.
fn days(span: FiguresSpan, day: Date) -> (Date, Date) {
    match span {
        FiguresSpan::Day => (day, day),
        FiguresSpan::Month => (day.first_of_month(), day.last_of_month()),
    }
}
