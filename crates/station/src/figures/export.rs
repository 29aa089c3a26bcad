//! Figures as CSV, for spreadsheets: a line of names, then one line for each row. Amounts have a point and the digits of their
//! currency, as `12.50`; each currency has a column. Pure.

use super::{CarrierBill, Figures, FiguresSpan, InvoiceFigures, Tally};
use crate::spreadsheet::{self, amount, harmless};
use jiff::civil::Date;
use model::{Currency, Money};
use serde::Deserialize;
use std::borrow::Cow;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A table of the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum FiguresTable {
    /// What left, hour by hour or day by day.
    Steps,
    /// What left, carrier by carrier.
    Carriers,
    /// What left, packer by packer.
    Packers,
    /// What was billed of what left, carrier by carrier.
    Invoices,
    /// What waits now.
    Waits,
}

/// The columns of a [`Tally`], before those of its currencies.
const COLUMNS: [&str; 4] = ["parcels", "returns", "late", "without_price"];

/// A table of the figures as a file.
pub(super) fn write(figures: &Figures, table: FiguresTable) -> String {
    let mut currencies: Vec<Currency> = figures.total.cost.iter().map(|cost| cost.currency).collect();
    currencies.sort_by_key(|currency| currency.code());
    let head = |names: &[&str]| {
        let named = names.iter().chain(&COLUMNS).map(|name| (*name).to_owned());
        named.chain(currencies.iter().map(|currency| format!("cost_{}", currency.code()))).collect()
    };
    let mut rows: Vec<Vec<String>> = Vec::new();
    match table {
        FiguresTable::Steps => {
            rows.push(head(&[match figures.span {
                FiguresSpan::Day => "hour",
                FiguresSpan::Month => "day",
            }]));
            for step in &figures.steps {
                let at = match figures.span {
                    FiguresSpan::Day => format!("{:02}:00", step.at),
                    FiguresSpan::Month => day_of(figures.first.0, step.at),
                };
                rows.push([at].into_iter().chain(cells(&step.left, &currencies)).collect());
            }
        }
        FiguresTable::Carriers => {
            rows.push(head(&["carrier", "name"]));
            for it in &figures.carriers {
                let names = [harmless(&it.carrier.0), harmless(&it.name)].map(Cow::into_owned);
                rows.push(names.into_iter().chain(cells(&it.left, &currencies)).collect());
            }
        }
        FiguresTable::Packers => {
            rows.push(head(&["packer"]));
            for it in &figures.packers {
                let name = harmless(it.packer.as_deref().unwrap_or_default()).into_owned();
                rows.push([name].into_iter().chain(cells(&it.left, &currencies)).collect());
            }
        }
        FiguresTable::Invoices => rows.extend(billed(&figures.invoices)),
        FiguresTable::Waits => {
            rows.push(["stage", "orders", "overdue"].map(str::to_owned).to_vec());
            for it in &figures.waits {
                rows.push(vec![it.stage.as_str().to_owned(), it.orders.to_string(), it.overdue.to_string()]);
            }
        }
    }
    spreadsheet::write(rows)
}

/// What was billed beside what was quoted, carrier by carrier.
fn billed(invoices: &InvoiceFigures) -> Vec<Vec<String>> {
    let mut currencies: Vec<Currency> = invoices.sum.quoted.iter().map(|sum| sum.currency).collect();
    currencies.sort_by_key(|currency| currency.code());
    let names = ["carrier", "name", "shipments", "not_compared"].map(str::to_owned);
    let sums =
        currencies.iter().flat_map(|it| ["quoted", "billed", "difference"].map(|of| format!("{of}_{}", it.code())));
    let mut rows = vec![names.into_iter().chain(sums).collect()];
    for CarrierBill { carrier, name, sum } in &invoices.carriers {
        let names = [harmless(&carrier.0), harmless(name)].map(Cow::into_owned);
        let counts = [sum.shipments, sum.not_compared].map(|count| count.to_string());
        let of = |sums: &[Money], currency: Currency| {
            let found = sums.iter().find(|sum| sum.currency == currency);
            amount(found.copied().unwrap_or(Money { minor: 0, currency }))
        };
        let amounts =
            currencies.iter().flat_map(|it| [&sum.quoted, &sum.billed, &sum.difference].map(|sums| of(sums, *it)));
        rows.push(names.into_iter().chain(counts).chain(amounts).collect());
    }
    rows
}

fn cells(tally: &Tally, currencies: &[Currency]) -> Vec<String> {
    let counts = [tally.parcels, tally.returns, tally.late, tally.without_price].map(|count| count.to_string());
    let costs = currencies.iter().map(|currency| {
        let cost = tally.cost.iter().find(|cost| cost.currency == *currency);
        amount(cost.copied().unwrap_or(Money { minor: 0, currency: *currency }))
    });
    counts.into_iter().chain(costs).collect()
}

/// A day of the month, as `2026-11-23`.
fn day_of(first: Date, day: u32) -> String {
    let day = i8::try_from(day).ok().and_then(|day| first.with().day(day).build().ok());
    day.unwrap_or(first).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::{CarrierFigures, FiguresStep, PackerFigures, WaitingFigures};
    use jiff::civil::date;
    use model::{CarrierId, Day, Stage};
    use rates::BilledSum;

    fn figures(span: FiguresSpan, name: &str) -> Figures {
        let yen = Money { minor: 1200, currency: "JPY".parse().unwrap() };
        let left = Tally {
            parcels: 12,
            returns: 1,
            late: 2,
            cost: vec![yen, Money { minor: -5, currency: Currency::EUR }],
            without_price: 3,
        };
        let (first, last) = (Day(date(2026, 2, 1)), Day(date(2026, 2, 28)));
        let steps = [(8, left.clone()), (9, Tally::default())].map(|(at, left)| FiguresStep { at, left });
        Figures {
            span,
            first,
            last,
            today: last,
            steps: steps.to_vec(),
            carriers: vec![CarrierFigures {
                carrier: CarrierId("dpd".to_owned()),
                name: name.to_owned(),
                left: left.clone(),
            }],
            packers: vec![PackerFigures { packer: Some(name.to_owned()), left: left.clone() }],
            invoices: invoices(name),
            total: left,
            waits: vec![WaitingFigures { stage: Stage::Held, orders: 4, overdue: 1 }],
        }
    }

    fn invoices(name: &str) -> InvoiceFigures {
        let mut sum = BilledSum::default();
        let euro = |minor| Money { minor, currency: Currency::EUR };
        sum.add(Some(euro(450)), &[euro(512)]);
        sum.add(None, &[euro(300)]);
        let carriers =
            vec![CarrierBill { carrier: CarrierId("dpd".to_owned()), name: name.to_owned(), sum: sum.clone() }];
        InvoiceFigures { sum, carriers, not_billed: 3, to_look_at: 1 }
    }

    #[test]
    fn what_was_billed_stands_beside_what_was_quoted() {
        assert_eq!(
            write(&figures(FiguresSpan::Day, "=DPD"), FiguresTable::Invoices),
            "carrier,name,shipments,not_compared,quoted_EUR,billed_EUR,difference_EUR\ndpd,'=DPD,1,1,4.50,5.12,0.62\n"
        );
    }

    #[test]
    fn hours_and_days_are_named_as_a_spreadsheet_reads_them() {
        let day = write(&figures(FiguresSpan::Day, "DPD"), FiguresTable::Steps);
        assert_eq!(
            day,
            "hour,parcels,returns,late,without_price,cost_EUR,cost_JPY\n08:00,12,1,2,3,-0.05,1200\n09:00,0,0,0,0,0.00,0\n"
        );
        let month = write(&figures(FiguresSpan::Month, "DPD"), FiguresTable::Steps);
        assert!(month.starts_with("day,parcels") && month.contains("\n2026-02-08,12,"), "{month}");
    }

    #[test]
    fn no_name_breaks_a_line_or_computes_anything() {
        for (name, cell) in [
            ("Kurier, Nord \"24\"", "\"Kurier, Nord \"\"24\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+49 Kurier", "'+49 Kurier"),
            ("-", "'-"),
            ("Zoë", "Zoë"),
        ] {
            let file = write(&figures(FiguresSpan::Day, name), FiguresTable::Carriers);
            assert!(file.contains(&format!("\ndpd,{cell},12,1,2,3,-0.05,1200\n")), "{file}");
            let file = write(&figures(FiguresSpan::Day, name), FiguresTable::Packers);
            assert!(file.contains(&format!("\n{cell},12,1,2,3,-0.05,1200\n")), "{file}");
        }
    }

    #[test]
    fn what_waits_stands_below_each_other() {
        assert_eq!(write(&figures(FiguresSpan::Month, "DPD"), FiguresTable::Waits), "stage,orders,overdue\nheld,4,1\n");
    }
}
