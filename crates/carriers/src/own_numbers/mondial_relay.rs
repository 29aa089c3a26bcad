//! Shipments of Mondial Relay under numbers of a range of its brand, one parcel each.
//!
//! Source: *Labels Mondial Relay* V2.3 as far as it was at hand: brand, shipment, parcel of how many, check digit, route, check
//! digit; a Code 128 with modules of 0.42 to 0.5 mm. The route (agency 4, service 1, run 5) comes from Mondial Relay's sorting plan,
//! whose columns are in no source that was at hand: it is read from a table of our own form, which the shop makes of that plan.
//!
//! ```text
//! country;from;to;agency;service;run        a point's number, or a span of postal codes
//! FR;012345;012345;0662;3;12345
//! FR;59000;59999;0001;3;00042
//! ```

use super::kept::Kept;
use super::{Rule, connected, kind_of, refused, to_be_approved};
use crate::{Capabilities, CarrierError, CarrierKind, OwnLabel, OwnLabelRequest};
use codes::{MondialRelay, NumberError, OwnNumber};
use model::{AccountField, Day, FieldKind, Message, NumberForm, NumberKind};
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Nobody's shipment.
const NOBODYS: &str = "00000000";
/// The most bytes of a table.
const MOST_BYTES: u64 = 16 << 20;

/// One parcel a shipment: each has a shipment number of its own.
const CAPABILITIES: Capabilities = Capabilities { most_parcels: 1, ..to_be_approved(NumberKind::MondialRelay) };

pub(super) fn kind() -> CarrierKind {
    let text = |name: &str, label: &str, help: &str| AccountField::new(name, FieldKind::Text, label).help(help);
    let fields = vec![
        text("brand", "own-mondial-relay-brand", "own-mondial-relay-brand-help").example("24"),
        text("routes", "own-mondial-relay-routes", "own-mondial-relay-routes-help"),
    ];
    kind_of("own-mondial-relay", "carrier-kind-own-mondial-relay", fields, CAPABILITIES, |config, _, _| {
        let kept = Kept::new(vec![config.text("routes").into()]);
        connected(Brand { brand: config.text("brand").to_owned(), kept }, CAPABILITIES)
    })
}

struct Brand {
    brand: String,
    /// The table of routes.
    kept: Kept<Vec<Route>, String>,
}

impl Rule for Brand {
    fn takes(&self, form: &NumberForm) -> bool {
        matches!(form, NumberForm::MondialRelay { brand } if *brand == self.brand)
    }

    fn label(&self, request: &OwnLabelRequest<'_>) -> Result<OwnLabel, CarrierError> {
        let routes = self.routes().map_err(|why| refused(why, "contract"))?;
        let (country, postal_code) = (request.recipient.country.code(), request.recipient.postal_code.as_str());
        let point = request.service_point.map(|point| point.id.as_str());
        let no_route = || {
            let why = Message::new("own-mondial-relay-no-route").with("country", country);
            refused(why.with("place", point.unwrap_or(postal_code)), "recipient.postal_code")
        };
        let route = find(&routes, country, point, postal_code).ok_or_else(no_route)?;
        let nonsense = |error: NumberError| CarrierError::Nonsense(error.to_string());
        let shipment = request.number.unwrap_or(NOBODYS);
        let barcode = MondialRelay::new(&self.brand, shipment, (1, 1), &route.digits).map_err(nonsense)?;
        Ok(OwnLabel { number: OwnNumber::MondialRelay(barcode), routing: None })
    }

    fn files_trouble(&self, _: Day) -> Option<Message> {
        self.routes().err()
    }
}

impl Brand {
    fn routes(&self) -> Result<Arc<Vec<Route>>, Message> {
        let read = |files: &[PathBuf]| routes(&files.iter().map(|file| text(file)).collect::<Result<String, _>>()?);
        self.kept.get(read).map_err(|why| Message::new("own-mondial-relay-no-table").with("why", why))
    }
}

/// A route, and the places it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Route {
    country: String,
    from: String,
    to: String,
    /// Agency, service and run.
    digits: String,
}

/// The file, up to its limit.
fn text(path: &Path) -> Result<String, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut text = String::new();
    let file = File::open(path).map_err(failed)?;
    file.take(MOST_BYTES + 1).read_to_string(&mut text).map_err(failed)?;
    if text.len() as u64 > MOST_BYTES {
        return Err(format!("{}: more than {} MiB", path.display(), MOST_BYTES >> 20));
    }
    Ok(text)
}

/// The routes of a table; its first line names the columns.
fn routes(text: &str) -> Result<Vec<Route>, String> {
    let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    match lines.next() {
        Some((_, "country;from;to;agency;service;run")) => {}
        _ => return Err("the first line is not country;from;to;agency;service;run".to_owned()),
    }
    let route = |(number, line): (usize, &str)| {
        let columns: Vec<&str> = line.split(';').map(str::trim).collect();
        let digits = |text: &str, length: usize| text.len() == length && text.bytes().all(|it| it.is_ascii_digit());
        match columns[..] {
            [country, from, to, agency, service, run]
                if digits(agency, 4) && digits(service, 1) && digits(run, 5) && from <= to =>
            {
                let (country, from, to) = (country.to_owned(), from.to_owned(), to.to_owned());
                Ok(Route { country, from, to, digits: format!("{agency}{service}{run}") })
            }
            _ => Err(format!("line {number} is not country;from;to;agency (4);service (1);run (5)")),
        }
    };
    lines.map(route).collect()
}

/// The route to a point by its number, else to a postal code.
fn find<'r>(routes: &'r [Route], country: &str, point: Option<&str>, postal_code: &str) -> Option<&'r Route> {
    let in_country = || routes.iter().filter(|route| route.country == country);
    let to_point = point.and_then(|point| in_country().find(|route| route.from == point && route.to == point));
    to_point.or_else(|| in_country().find(|route| *route.from <= *postal_code && *postal_code <= *route.to))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str =
        "country;from;to;agency;service;run\nFR;012345;012345;0662;3;12345\nFR;59000;59999;0001;3;00042\n";

    #[test]
    fn a_table_that_is_not_there_or_is_none_is_told_before_the_first_label() {
        for file in ["/there/is/no/such/file", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")] {
            let brand = Brand { brand: "24".to_owned(), kept: Kept::new(vec![file.into()]) };
            let trouble = brand.files_trouble(Day(jiff::civil::date(2026, 12, 1)));
            assert_eq!(trouble.map(|why| why.key).as_deref(), Some("own-mondial-relay-no-table"), "{file}");
        }
    }

    #[test]
    fn a_point_is_found_by_its_number_and_a_place_by_its_postal_code() {
        let routes = routes(TABLE).unwrap();
        let found = |point, postal_code| find(&routes, "FR", point, postal_code).map(|route| route.digits.as_str());
        assert_eq!(found(Some("012345"), "59100"), Some("0662312345"));
        assert_eq!(found(Some("999999"), "59100"), Some("0001300042"));
        assert_eq!(found(None, "59999"), Some("0001300042"));
        assert_eq!(found(None, "60000"), None);
        assert_eq!(find(&routes, "BE", None, "59100"), None);
    }

    #[test]
    fn a_line_that_is_none_is_named() {
        let wrong = |line: &str| routes(&format!("{TABLE}{line}\n")).unwrap_err();
        for line in ["FR;1;2;662;3;12345", "FR;2;1;0662;3;12345", "FR;1;2;0662;3", "FR;1;2;0662;X;12345"] {
            assert!(wrong(line).starts_with("line 4 "), "{line}");
        }
        assert!(routes("").is_err() && routes("FR;1;2;0662;3;12345\n").is_err());
    }
}
