//! Parcels of DPD under numbers of a depot, routed by the depot's files.
//!
//! Source: *DPD Parcel Label Specification* 2.4.1 as far as it was at hand: the number, the barcode and the line under it by its
//! printed examples (`codes::DpdBarcode`); the parts of the label by a published renderer (Business-DPD). Its Aztec code is left
//! out: what it says is in a part that was not at hand.
//!
//! ```text
//! folder of the depot ─table─▶ rows ─routes─▶ the way of a parcel ─┬─▶ barcode and words on its label
//!                                                                  └─▶ from #Expiration on a warning
//! hand-over list ─manifest─▶ MPSEXPDATA
//! ```

mod folder;
mod manifest;
mod routes;
mod table;

use super::{Rule, connected, kind_of, refused, to_be_approved};
use crate::{
    AccountError, Capabilities, CarrierError, CarrierKind, ManifestFile, ManifestRequest, OwnLabel, OwnLabelRequest,
    ServiceQuery,
};
use codes::{DpdBarcode, DpdParcel, NumberError, OwnNumber};
use folder::TablesFolder;
use model::{
    AccountConfig, AccountField, CarrierService, Day, FieldFault, FieldKind, Grams, LastMile, Message, NumberKind,
    Routing,
};
use routes::RouteTables;
use std::sync::Arc;
use table::TableError;

/// The heaviest parcel a method begins with; the tables name none.
const HEAVIEST: Grams = Grams(31_500);
/// Nobody's parcel: of a depot there is not.
const NOBODYS: &str = "00000000000000";
/// The tag at the front of the barcode, by the number of its letter: `%`.
const BARCODE_ID: &str = "37";

const CAPABILITIES: Capabilities =
    Capabilities { takes_manifest: true, lists_services: true, ..to_be_approved(NumberKind::Dpd) };

pub(super) fn kind() -> CarrierKind {
    let text = |name: &str, label: &str, help: &str| AccountField::new(name, FieldKind::Text, label).help(help);
    let fields = vec![
        text("depot", "own-dpd-depot", "own-dpd-depot-help").example("0998"),
        text("tables", "own-dpd-tables", "own-dpd-tables-help"),
        text("delis_id", "own-dpd-delis-id", "own-dpd-delis-id-help").optional(),
        text("customer", "own-dpd-customer", "own-dpd-customer-help").optional(),
        text("sub_customer", "own-dpd-sub-customer", "own-dpd-customer-help").optional(),
    ];
    kind_of("own-dpd", "carrier-kind-own-dpd", fields, CAPABILITIES, |config, _, _| {
        let text = |name: &str| config.text(name);
        check(config)?;
        let dpd = Dpd::new(text("tables"), text("depot"), text("delis_id"), text("customer"), text("sub_customer"));
        connected(dpd, CAPABILITIES)
    })
}

/// Checks what a form cannot: the depot's four digits, and the eleven signs of a customer's number.
fn check(config: &AccountConfig) -> Result<(), AccountError> {
    let depot = config.text("depot");
    let fault = |field: &str, why: &'static str| FieldFault { field: field.to_owned(), why: Message::new(why) };
    let mut faults = Vec::new();
    if depot.len() != 4 || !depot.bytes().all(|digit| digit.is_ascii_digit()) {
        faults.push(fault("depot", "own-dpd-depot-digits"));
    }
    if !matches!(config.text("customer").chars().count(), 0 | 11) {
        faults.push(fault("customer", "own-dpd-customer-length"));
    }
    if faults.is_empty() { Ok(()) } else { Err(AccountError::DoesNotFit(faults)) }
}

/// An account with a depot.
pub(super) struct Dpd {
    tables: TablesFolder,
    depot: String,
    delis_id: String,
    customer: String,
    sub_customer: String,
}

impl Dpd {
    fn new(tables: &str, depot: &str, delis_id: &str, customer: &str, sub_customer: &str) -> Self {
        Self {
            tables: TablesFolder::new(tables, depot),
            depot: depot.to_owned(),
            delis_id: delis_id.to_owned(),
            customer: customer.to_owned(),
            sub_customer: sub_customer.to_owned(),
        }
    }
}

impl Dpd {
    fn read(&self) -> Result<Arc<RouteTables>, CarrierError> {
        let unread =
            |error: TableError| refused(Message::new("own-dpd-no-tables").with("why", error.to_string()), "contract");
        self.tables.tables().map_err(unread)
    }
}

impl Rule for Dpd {
    /// The services of the depot's tables, those of them that have a way to where the parcels go.
    fn services(&self, query: &ServiceQuery) -> Result<Vec<CarrierService>, CarrierError> {
        let tables = self.read()?;
        let (country, postal_code) = (query.to.country.code(), plain(&query.to.postal_code));
        let goes = |code: &str| {
            let service = code.parse().ok();
            let somewhere = postal_code.is_empty() && tables.country(country).is_some();
            service.is_some_and(|service| somewhere || tables.find(country, &postal_code, service).is_some())
        };
        let asked = |code: &str| (query.service.is_empty() || query.service == code) && goes(code);
        let mut services: Vec<CarrierService> = tables
            .services()
            .filter(|(code, _)| asked(code))
            .map(|(code, text)| CarrierService {
                code: code.to_owned(),
                name: format!("DPD {text}"),
                by: "DPD".to_owned(),
                min_weight: Grams(1),
                max_weight: HEAVIEST,
                max_size: None,
                last_mile: LastMile::Door,
                several_parcels: true,
                price: None,
                lead_days: None,
            })
            .collect();
        services.sort_unstable_by(|one, other| one.code.cmp(&other.code));
        Ok(services)
    }

    fn label(&self, request: &OwnLabelRequest<'_>) -> Result<OwnLabel, CarrierError> {
        let nonsense = |error: NumberError| CarrierError::Nonsense(error.to_string());
        let tables = self.read()?;
        let code = request.service;
        let unknown = || refused(Message::new("own-dpd-no-service").with("service", code), "method");
        let text = tables.service(code).ok_or_else(unknown)?;
        let service: u16 = code.parse().map_err(|_| unknown())?;
        let country = request.recipient.country.code();
        let no_country = || refused(Message::new("own-dpd-no-country").with("country", country), "recipient.country");
        let number = tables.country(country).ok_or_else(no_country)?;
        let postal_code = plain(&request.recipient.postal_code);
        let no_route = || {
            let why =
                Message::new("own-dpd-no-route").with("country", country).with("postal_code", postal_code.as_str());
            refused(why.with("service", code), "recipient.postal_code")
        };
        let found = tables.find(country, &postal_code, service).ok_or_else(no_route)?;
        if &*found.barcode_id != BARCODE_ID {
            return Err(no_route());
        }
        let parcel = DpdParcel::of_digits(request.number.unwrap_or(NOBODYS)).map_err(nonsense)?;
        // A postal code too long for the barcode is the customer's to mend.
        let barcode = DpdBarcode::new(&postal_code, &parcel, code, number).map_err(|_| no_route())?;
        let routing = Routing {
            country: country.to_owned(),
            postal_code,
            depot: found.depot.to_string(),
            origin_sort: found.origin_sort.to_string(),
            destination_sort: found.destination_sort.to_string(),
            grouping: found.grouping.to_string(),
            service_code: code.to_owned(),
            service_text: text.to_owned(),
            tables: tables.version.clone(),
        };
        Ok(OwnLabel { number: OwnNumber::Dpd(barcode), routing: Some(routing) })
    }

    /// From the last day on that the tables hold there is something to say.
    fn files_trouble(&self, today: Day) -> Option<Message> {
        match self.tables.tables() {
            Ok(tables) if today.0 < tables.expires => None,
            Ok(tables) => Some(
                Message::new("own-dpd-tables-expired")
                    .with("version", tables.version.as_str())
                    .with("day", Day(tables.expires)),
            ),
            Err(error) => Some(Message::new("own-dpd-no-tables").with("why", error.to_string())),
        }
    }

    fn manifest(&self, request: &ManifestRequest) -> Result<ManifestFile, CarrierError> {
        manifest::write(self, request)
    }
}

/// A postal code as DPD's tables and barcodes have it: capitals and digits alone.
fn plain(postal_code: &str) -> String {
    postal_code.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Place;
    use jiff::civil::date;
    use model::Address;
    use std::path::Path;

    fn fixtures() -> String {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/own_numbers/dpd/fixtures");
        folder.to_string_lossy().into_owned()
    }

    fn to(postal_code: &str, country: &str) -> Address {
        let text = |text: &str| text.to_owned();
        Address {
            name: text("Ada Lovelace"),
            company: String::new(),
            street: text("Chausseestraße 1"),
            street2: String::new(),
            postal_code: text(postal_code),
            city: text("Berlin"),
            state: String::new(),
            country: country.parse().unwrap(),
            phone: String::new(),
            email: String::new(),
        }
    }

    fn label(
        dpd: &Dpd,
        number: Option<&str>,
        service: &str,
        recipient: &Address,
    ) -> Result<OwnLabel, (String, String)> {
        let request = OwnLabelRequest { number, service, recipient, service_point: None };
        dpd.label(&request).map_err(|error| match error {
            CarrierError::Refused(refusal) => (refusal.why.key.into_owned(), refusal.field),
            other => panic!("{other:?}"),
        })
    }

    #[test]
    fn the_services_of_the_tables_are_listed_for_where_a_parcel_goes() {
        let dpd = Dpd::new(&fixtures(), "0998", "", "", "");
        let codes = |country: &str, postal_code: &str| {
            let place =
                |country: &str, code: &str| Place { country: country.parse().unwrap(), postal_code: code.to_owned() };
            let (from, to) = (place("DE", "00998"), place(country, postal_code));
            let query = ServiceQuery { from, to, parcels: Vec::new(), service: String::new() };
            dpd.services(&query).unwrap().into_iter().map(|it| it.code).collect::<Vec<_>>()
        };
        assert_eq!(codes("DE", ""), ["101", "109", "302", "350"]);
        assert!(codes("DE", "10115").contains(&"101".to_owned()));
        assert_eq!(codes("US", ""), Vec::<String>::new(), "the tables do not know the country");
    }

    #[test]
    fn a_label_says_the_way_and_its_bars_say_it_too() {
        let dpd = Dpd::new(&fixtures(), "0998", "", "", "");
        let OwnLabel { number, routing } = label(&dpd, Some("09980000020033"), "350", &to("12 099", "DE")).unwrap();
        assert_eq!(number.bars(), "%001209909980000020033350276");
        assert_eq!(number.tracking_number(), "09980000020033");
        let routing = routing.unwrap();
        assert_eq!(
            [&routing.depot, &routing.origin_sort, &routing.destination_sort, &routing.service_text, &routing.tables],
            ["0702", "1B02", "EARLY", "AM0", "20260901"]
        );
        let dutch = label(&dpd, None, "101", &to("1012 ab", "NL")).unwrap();
        assert_eq!(dutch.number.bars(), "%01012AB00000000000000101528");
    }

    #[test]
    fn a_parcel_without_a_way_is_refused_by_name() {
        let dpd = Dpd::new(&fixtures(), "0998", "", "", "");
        let why = |service: &str, recipient: Address| label(&dpd, None, service, &recipient).unwrap_err();
        let key = |key: &str, field: &str| (key.to_owned(), field.to_owned());
        assert_eq!(why("101", to("99999", "DE")), key("own-dpd-no-route", "recipient.postal_code"));
        assert_eq!(why("101", to("40001", "DE")), key("own-dpd-no-route", "recipient.postal_code"));
        assert_eq!(why("999", to("12099", "DE")), key("own-dpd-no-service", "method"));
        assert_eq!(why("101", to("75001", "FR")), key("own-dpd-no-country", "recipient.country"));
        let lost = Dpd::new("/there/is/no/such/folder", "0998", "", "", "");
        assert_eq!(label(&lost, None, "101", &to("12099", "DE")).unwrap_err(), key("own-dpd-no-tables", "contract"));
    }

    #[test]
    fn tables_warn_from_their_last_day_on() {
        let dpd = Dpd::new(&fixtures(), "0998", "", "", "");
        let trouble = |dpd: &Dpd, day: i8| dpd.files_trouble(Day(date(2026, 12, day))).map(|message| message.key);
        assert_eq!(trouble(&dpd, 30), None);
        assert_eq!(trouble(&dpd, 31).as_deref(), Some("own-dpd-tables-expired"));
        let lost = Dpd::new("/there/is/no/such/folder", "0998", "", "", "");
        assert_eq!(trouble(&lost, 1).as_deref(), Some("own-dpd-no-tables"));
    }

    #[test]
    fn an_account_says_what_a_form_cannot_check() {
        let config = |depot: &str, customer: &str| {
            AccountConfig(serde_json::json!({ "depot": depot, "customer": customer }).as_object().unwrap().clone())
        };
        assert!(check(&config("0998", "")).is_ok() && check(&config("0998", "67899999999")).is_ok());
        let Err(AccountError::DoesNotFit(faults)) = check(&config("99", "1")) else { panic!() };
        assert_eq!(faults.iter().map(|it| it.field.as_str()).collect::<Vec<_>>(), ["depot", "customer"]);
    }
}
