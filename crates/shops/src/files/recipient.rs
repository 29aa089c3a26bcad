//! Who an order goes to: the shipping address, or the billing address where there is none.

use super::columns::Columns;
use super::damage::Kind;
use super::error::Refused;
use super::field::{Field, Part};
use super::records::Row;
use model::{Address, Country};

/// An address, or nothing where neither is there.
pub(super) fn recipient(columns: &Columns, row: &Row) -> Result<Option<Address>, Refused> {
    let sides: [fn(Part) -> Field; 2] = [Field::Shipping, Field::Billing];
    let Some(side) = sides.into_iter().find(|side| is_given(columns, row, *side)) else { return Ok(None) };
    for part in Part::ALL {
        columns.check_intact(row, side(part), Kind::Text)?;
        if columns.text(row, side(part)).contains(char::REPLACEMENT_CHARACTER) {
            return Err(columns.refuse(row, side(part), "expected-letters-not-lost"));
        }
    }
    let text = |part: Part| columns.text(row, side(part)).to_owned();
    let country = side(Part::Country);
    let phones = [side(Part::Phone), Field::Phone, Field::Billing(Part::Phone)];
    let phone = phones.into_iter().find(|field| !columns.text(row, *field).is_empty());
    let name = text(Part::Name);
    let country =
        places::country(columns.text(row, country)).ok_or_else(|| columns.refuse(row, country, "expected-country"))?;
    Ok(Some(Address {
        name: if name.is_empty() { join(&text(Part::FirstName), &text(Part::LastName)) } else { name },
        company: text(Part::Company),
        street: join(&text(Part::Street), &text(Part::HouseNumber)),
        street2: text(Part::Street2),
        postal_code: postal_code(columns, row, side(Part::PostalCode), country)?,
        city: text(Part::City),
        state: text(Part::State),
        country,
        phone: match phone {
            Some(field) => {
                columns.check_intact(row, field, Kind::Phone)?;
                columns.id(row, field).to_owned()
            }
            None => String::new(),
        },
        email: columns.text(row, Field::Email).to_owned(),
    }))
}

/// A postal code that is whole. A spreadsheet takes the zeros off its beginning.
fn postal_code(columns: &Columns, row: &Row, field: Field, country: Country) -> Result<String, Refused> {
    columns.check_intact(row, field, Kind::PostalCode)?;
    let code = columns.id(row, field);
    match places::missing_digits(country, code) {
        Some(digits) => Err(columns.refuse(row, field, "expected-postal-digits").with("count", i64::from(digits))),
        None => Ok(code.to_owned()),
    }
}

fn is_given(columns: &Columns, row: &Row, side: fn(Part) -> Field) -> bool {
    [Part::Company, Part::Street, Part::Street2, Part::PostalCode, Part::City, Part::Country]
        .into_iter()
        .any(|part| !columns.text(row, side(part)).is_empty())
}

fn join(first: &str, last: &str) -> String {
    format!("{first} {last}").trim().to_owned()
}
