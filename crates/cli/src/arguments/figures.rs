//! `packdesk figures`, as it is written.

use clap::{Args, ValueEnum};
use model::Day;
use station::calls::{AskFigures, FiguresSpan, FiguresTable};

#[derive(Debug, Args)]
pub(crate) struct Figures {
    /// Of this day, hour by hour (else today)
    #[arg(long, value_name = "DATE", value_parser = day, conflicts_with = "month")]
    day: Option<Day>,
    /// Of this month, day by day: 2026-11
    #[arg(long, value_name = "MONTH", value_parser = month)]
    month: Option<Day>,
    /// Write one table as CSV
    #[arg(long, value_name = "TABLE", num_args = 0..=1, default_missing_value = "steps")]
    pub(crate) csv: Option<Table>,
}

/// A table of the figures.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Table {
    /// What left, hour by hour or day by day
    Steps,
    /// What left, carrier by carrier
    Carriers,
    /// What left, packer by packer
    Packers,
    /// What was billed of what left, carrier by carrier
    Invoices,
    /// What waits now
    Waits,
}

impl Figures {
    pub(crate) fn ask(&self) -> AskFigures {
        match self.month {
            Some(month) => AskFigures { span: FiguresSpan::Month, day: Some(month) },
            None => AskFigures { span: FiguresSpan::Day, day: self.day },
        }
    }
}

impl From<Table> for FiguresTable {
    fn from(table: Table) -> Self {
        match table {
            Table::Steps => Self::Steps,
            Table::Carriers => Self::Carriers,
            Table::Packers => Self::Packers,
            Table::Invoices => Self::Invoices,
            Table::Waits => Self::Waits,
        }
    }
}

fn day(text: &str) -> Result<Day, String> {
    text.parse().map(Day).map_err(|_| "not a day such as 2026-01-31".to_owned())
}

/// A month by its first day.
fn month(text: &str) -> Result<Day, String> {
    day(&format!("{text}-01")).map_err(|_| "not a month such as 2026-01".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_a_year_and_a_month_and_nothing_else() {
        assert_eq!(month("2028-02").map(|Day(day)| day.to_string()).as_deref(), Ok("2028-02-01"));
        for text in ["", "2026", "2026-13", "2026-00", "2026-1", "2026-11-05", "11-2026", "november", "2026-11-", "-01"]
        {
            assert!(month(text).is_err(), "{text}");
        }
        for text in ["", "2026-02-29", "2026-11", "31.01.2026", "today"] {
            assert!(day(text).is_err(), "{text}");
        }
    }
}
