//! Price sheets, the station's own and those of others, down to a quote; and invoices.

#![no_main]

use libfuzzer_sys::fuzz_target;
use model::{CarrierId, Country, Grams};
use rates::{Destination, InvoiceColumns, InvoiceTable, PanelColumns, Parcel, quote, read, write};

fuzz_target!(|bytes: &[u8]| {
    let carrier = CarrierId("dpd".to_owned());
    let _ = rates::read_sendcloud_methods(bytes, Some(Country::NL));
    let _ = rates::read_panel(&carrier, bytes, &PanelColumns::default());
    let _ = rates::read_karrio_sheet(&carrier, bytes);
    let _ = rates::read_karrio_services(&carrier, Some(Country::NL), bytes);
    if let Ok(table) = InvoiceTable::look(bytes, &InvoiceColumns::default()) {
        let _ = rates::read_invoices(bytes, &table.suggested, "1");
    }
    let Ok(sheets) = read(bytes) else { return };
    assert_eq!(read(write(&sheets).as_bytes()), Ok(sheets.clone()));
    let to = Destination { country: Country::NL, postal_code: "1011 AB", city: "Amsterdam" };
    let on = "2026-11-28".parse().expect("a day");
    for sheet in &sheets {
        for service in &sheet.services {
            let _ = quote(sheet, &service.code, &[Parcel { weight: Grams(700), size: None }], to, on);
        }
    }
});
