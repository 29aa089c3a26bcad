//! GS1 Digital Links: element strings inside a web address. Source: *GS1 Digital Link Standard: URI Syntax*.

use super::{Element, ElementString, Gs1Error, Identifier};
use percent_encoding::percent_decode_str;

/// The identifiers an address can be about.
pub const KEYS: [&str; 16] = [
    "00", "01", "253", "255", "401", "402", "414", "415", "417", "8003", "8004", "8006", "8010", "8013", "8017", "8018",
];

/// Reads a web address that carries elements: a key and its qualifiers as steps of the path, more in the query.
///
/// # Errors
/// When it is no such address, or an element of it is wrong.
pub fn digital_link(address: &str) -> Result<ElementString, Gs1Error> {
    let rest = address
        .split_once("://")
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http"));
    let (_, rest) = rest.ok_or(Gs1Error::NoLink)?;
    let rest = rest.split_once('#').map_or(rest, |(rest, _)| rest);
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let steps: Vec<&str> = path.split('/').skip(1).collect();
    let key = steps.iter().position(|step| KEYS.contains(step)).ok_or(Gs1Error::NoLink)?;
    let mut elements = Vec::new();
    for step in steps[key..].chunks(2) {
        let [ai, value] = step else { return Err(Gs1Error::NoLink) };
        elements.push(element(ai, value)?);
    }
    for (ai, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        // Shops put words of their own beside them; only identifiers are ours to read.
        if matches!(Identifier::split(ai), Some((_, _, ""))) {
            elements.push(element(ai, value)?);
        }
    }
    ElementString::new(elements)
}

fn element(ai: &str, value: &str) -> Result<Element, Gs1Error> {
    let value = percent_decode_str(value).decode_utf8_lossy();
    // An article may stand in an address by its shorter numbers.
    let value = if ai == "01" { format!("{value:0>14}") } else { value.into_owned() };
    Element::new(ai, &value)
}
