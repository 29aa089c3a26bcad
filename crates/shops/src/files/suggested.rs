//! What the columns of a table may be before anybody has said it: by their headings in known exports, by what people usually call them
//! and, where a heading means one thing here and another there, by what stands below it and beside it.

use super::column_map::ColumnMap;
use super::columns::{Headings, meaning, plain};
use super::field::Field;
use super::field::Part::{FirstName, LastName, Name};
use super::usual::usual;
use Field::{Billing, Shipping};
use model::{ColumnField as _, ColumnSource};
use std::collections::BTreeSet;

/// Decides what a column is whose heading does not say it: by its values, and by what other columns are.
type Decides = fn(&[&str], &BTreeSet<Field>) -> Option<Field>;

/// Headings that mean several things, as [`plain`] has them.
const AMBIGUOUS: [(&str, Decides); 2] = [("name", named), ("shipping", shipping)];

/// A map with what these headings mean, where it says nothing of a field; `rows` are the first of the table.
pub(super) fn suggested(map: &ColumnMap, headings: &[String], rows: &[Vec<String>], forms: &[&Headings]) -> ColumnMap {
    let decides =
        |heading: &str| AMBIGUOUS.iter().find(|(name, _)| plain(heading) == *name).map(|(_, decides)| decides);
    let plainly = headings.iter().filter(|heading| decides(heading).is_none());
    let said = map.iter().map(|(field, _)| field);
    let means = |heading: &str| {
        let known = meaning(heading, forms).filter(|field| !field.word().is_empty());
        known.or_else(|| usual(heading))
    };
    let known: BTreeSet<Field> = plainly.filter_map(|heading| means(heading)).chain(said).collect();
    let is_said = |heading: &str| map.iter().any(|(_, source)| *source == ColumnSource::Under(heading.to_owned()));
    map.with_known(headings, |heading| match decides(heading) {
        None => means(heading),
        Some(_) if is_said(heading) => None,
        Some(decides) => {
            let place = headings.iter().position(|name| name == heading)?;
            let below = rows.iter().filter_map(|row| row.get(place)).map(|cell| cell.trim());
            decides(&below.filter(|cell| !cell.is_empty()).collect::<Vec<_>>(), &known)
        }
    })
}

/// *Name*: Shopify's export has the order's number under it, lists of people their names, lists of goods those of products.
fn named(values: &[&str], known: &BTreeSet<Field>) -> Option<Field> {
    const PEOPLE: [Field; 4] = [Shipping(Name), Shipping(FirstName), Shipping(LastName), Billing(Name)];
    let lacks = |fields: &[Field]| !fields.iter().any(|field| known.contains(field));
    let all = |is: fn(&str) -> bool| !values.is_empty() && values.iter().all(|value| is(value));
    if all(is_number) && lacks(&[Field::Number]) {
        Some(Field::Number)
    } else if all(|value| !has_digit(value)) && lacks(&PEOPLE) {
        Some(Shipping(Name))
    } else {
        (!values.is_empty() && lacks(&[Field::ItemName])).then_some(Field::ItemName)
    }
}

/// *Shipping*: what delivery costs in Shopify's export, how it goes elsewhere.
fn shipping(values: &[&str], _: &BTreeSet<Field>) -> Option<Field> {
    let is_amount = |value: &&str| has_digit(value) && !value.chars().any(char::is_lowercase);
    match values {
        [] => None,
        values if values.iter().all(is_amount) => Some(Field::DeliveryPrice),
        _ => Some(Field::DeliveryMethod),
    }
}

/// Whether a text is such as orders are numbered by: `#1001`, `1001`, `DE-1001`.
fn is_number(text: &str) -> bool {
    let text = text.trim_start_matches('#').trim_start();
    has_digit(text) && !text.contains(char::is_whitespace)
}

fn has_digit(text: &str) -> bool {
    text.chars().any(|letter| letter.is_ascii_digit())
}
