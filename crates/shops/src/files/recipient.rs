//! Who an order goes to: the shipping address, or the billing address where there is none.

use super::columns::{Columns, Field, Part};
use super::error::Refused;
use super::records::Row;
use model::Address;

/// An address, or nothing where neither is there.
pub(super) fn recipient(columns: &Columns, row: &Row) -> Result<Option<Address>, Refused> {
    let sides: [fn(Part) -> Field; 2] = [Field::Shipping, Field::Billing];
    let Some(side) = sides.into_iter().find(|side| is_given(columns, row, *side)) else { return Ok(None) };
    let text = |part: Part| columns.text(row, side(part)).to_owned();
    let country = side(Part::Country);
    let phones = [side(Part::Phone), Field::Phone, Field::Billing(Part::Phone)];
    let phone = phones.into_iter().map(|field| columns.text(row, field)).find(|phone| !phone.is_empty());
    let name = text(Part::Name);
    Ok(Some(Address {
        name: if name.is_empty() { join(&text(Part::FirstName), &text(Part::LastName)) } else { name },
        company: text(Part::Company),
        street: text(Part::Street),
        street2: text(Part::Street2),
        // Spreadsheets and Shopify keep a leading zero with an apostrophe.
        postal_code: text(Part::PostalCode).trim_start_matches('\'').to_owned(),
        city: text(Part::City),
        state: text(Part::State),
        country: columns.text(row, country).parse().map_err(|_| columns.refuse(row, country, "expected-country"))?,
        phone: phone.unwrap_or_default().trim_start_matches('\'').to_owned(),
        email: columns.text(row, Field::Email).to_owned(),
    }))
}

fn is_given(columns: &Columns, row: &Row, side: fn(Part) -> Field) -> bool {
    [Part::Company, Part::Street, Part::Street2, Part::PostalCode, Part::City, Part::Country]
        .into_iter()
        .any(|part| !columns.text(row, side(part)).is_empty())
}

fn join(first: &str, last: &str) -> String {
    format!("{first} {last}").trim().to_owned()
}
