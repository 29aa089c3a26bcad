//! Writing sheets: what is read back is the same sheets.

use super::columns::{COLUMNS, Column, SURCHARGE};
use crate::sheet::{Amount, Band, Basis, Edges, Service, Sheet};
use csv::WriterBuilder;
use model::Money;
use std::collections::BTreeSet;

/// Sheets as one file.
#[must_use]
pub fn write(sheets: &[Sheet]) -> String {
    let surcharges: BTreeSet<&String> =
        sheets.iter().flat_map(Sheet::bands).flat_map(|band| band.surcharges.keys()).collect();
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    let named = surcharges.iter().map(|name| format!("{SURCHARGE}{name}"));
    let head = COLUMNS.iter().map(|(_, name)| (*name).to_owned()).chain(named);
    // Nothing is refused by memory, and every row has as many cells.
    let _ = writer.write_record(head);
    for sheet in sheets {
        for service in &sheet.services {
            for band in &service.bands {
                let fixed = COLUMNS.iter().map(|(column, _)| cell(*column, sheet, service, band));
                let _ = writer.write_record(fixed.chain(surcharges.iter().map(|name| surcharge(band, name))));
            }
        }
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn cell(column: Column, sheet: &Sheet, service: &Service, band: &Band) -> String {
    let (limits, weight, valid) = (band.limits, band.weight, band.valid);
    let known = |number: u32, is_known: bool| if is_known { number.to_string() } else { String::new() };
    let side = |side: Option<model::Millimetres>| side.map(|side| side.0.to_string()).unwrap_or_default();
    match column {
        Column::Carrier => sheet.carrier.0.clone(),
        Column::Service => service.code.clone(),
        Column::ServiceName => service.name.clone(),
        Column::Zone => band.zone.label.clone(),
        Column::Countries => list(&band.zone.countries),
        Column::Postal => list(&band.zone.postal),
        Column::Cities => list(&band.zone.cities),
        Column::Min => weight.min.0.to_string(),
        Column::Max => known(weight.max.0, weight.max.0 < u32::MAX),
        Column::Edges => match weight.edges {
            Edges::UpTo => "up_to",
            Edges::Below => "below",
            Edges::Within => "within",
        }
        .to_owned(),
        Column::Price => band.price.map(|price| amount(price, band)).unwrap_or_default(),
        Column::Currency => band.currency.code().to_owned(),
        Column::Basis => match band.basis {
            Basis::Net => "net",
            Basis::Gross => "gross",
        }
        .to_owned(),
        Column::PerKgOver if band.per_kg_over == 0 => String::new(),
        Column::PerKgOver => amount(band.per_kg_over, band),
        Column::DimDivisor => known(band.dim_divisor, band.dim_divisor > 0),
        Column::MaxLength => side(limits.length),
        Column::MaxWidth => side(limits.width),
        Column::MaxHeight => side(limits.height),
        Column::MaxGirth => side(limits.girth),
        Column::LeadDays => band.lead_days.map(|days| days.to_string()).unwrap_or_default(),
        Column::ValidFrom => valid.from.map(|day| day.to_string()).unwrap_or_default(),
        Column::ValidTo => valid.to.map(|day| day.to_string()).unwrap_or_default(),
    }
}

fn list<T: ToString>(parts: &[T]) -> String {
    parts.iter().map(ToString::to_string).collect::<Vec<_>>().join("|")
}

fn amount(minor: i64, band: &Band) -> String {
    let money = Money { minor, currency: band.currency }.to_string();
    money.split(' ').next().unwrap_or_default().to_owned()
}

fn surcharge(band: &Band, name: &str) -> String {
    match band.surcharges.get(name) {
        None => String::new(),
        Some(Amount::Fixed(fixed)) => amount(*fixed, band),
        Some(Amount::Percent(hundredths)) => format!("{}.{:02}%", hundredths / 100, hundredths % 100),
    }
}
