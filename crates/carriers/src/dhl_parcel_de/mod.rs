//! DHL Parcel DE, Shipping v2: parcels of German business customers, directly with DHL.
//!
//! Sources: DHL's OpenAPI file 2.1.12 and the recorded answers of Netresearch's SDK (both MIT); what they leave open is decided
//! here as `docs/src/carriers/dhl-parcel-de.md` says. A shipment of DHL has one parcel, so that each parcel of ours is one.
//!
//! ```text
//! POST   account/auth/ropc/v1/token           a token for user, password, key and secret
//! POST   shipping/v2/orders?validate=true     asks whether they would be taken              200 · 207 · 400
//! POST   shipping/v2/orders                   books 1 to 30 at once                         200 · 207, of each its own · 400
//! GET    shipping/v2/orders?shipment=         labels, customs papers anew, until close-out  200 · 207 · 404
//! DELETE shipping/v2/orders?shipment=         voids, until close-out                        200 · 207 · 400
//! ```
//!
//! There is no key and nothing to look a lost answer up with: `finds_by_key` is not set.

mod answer;
mod customs;
mod login;
mod pointer;
mod products;
mod request;

use crate::{
    AccountError, Answer, Booked, BookingRequest, Capabilities, Carrier, CarrierError, CarrierKind, LabelRequest,
    Refusal, Service, ServiceQuery, VoidAnswer, VoidRequest, WantedLabel,
};
use answer::Ordered;
use login::Login;
use model::{
    AccountConfig, AccountField, AccountSeen, CarrierService, Credentials, CustomsDocument, Direction, FieldFault,
    FieldKind, FieldOption, LabelDocument, LabelFormat, LabelSource, Message,
};
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use wire::{Setup, Wire, WireError};

/// The name of the kind in accounts.
pub const ID: &str = "dhl-parcel-de";

const ADDRESS: &str = "https://api-eu.dhl.com";
/// Until DHL closes the day, at a time the account's owner agreed with it: never more than a day.
const UNTIL_CLOSE_OUT: Duration = Duration::from_secs(86_400);
/// The group of users every account has.
const PROFILE: &str = "STANDARD_GRUPPENPROFIL";
/// The stocks of thermal printers the schema gives sizes for: 103 x 150 mm, 103 x 199 mm, 100 x 70 mm.
const PRINT_FORMATS: [&str; 3] = ["910-300-400", "910-300-600", "100x70mm"];

const CAPABILITIES: Capabilities = Capabilities {
    formats: &[LabelFormat::Zpl, LabelFormat::Pdf],
    void_within: Some(UNTIL_CLOSE_OUT),
    most_parcels: 30,
    in_flight: 2,
    checks: true,
    lists_services: true,
    declares: true,
    declared_on_label: &[products::WARENPOST_INTERNATIONAL],
    contracts: true,
    ..Capabilities::least(LabelSource::Document)
};

/// The kind of accounts with DHL Parcel DE.
#[must_use]
pub fn kind() -> CarrierKind {
    let option =
        |value: &&str| FieldOption { value: (*value).to_owned(), label: format!("dhl-parcel-de-print-format-{value}") };
    let formats = FieldKind::Choice { options: PRINT_FORMATS.iter().map(option).collect() };
    CarrierKind {
        id: ID,
        name: "carrier-kind-dhl-parcel-de",
        fields: vec![
            AccountField::new("customer_number", FieldKind::Text, "dhl-parcel-de-customer-number")
                .help("dhl-parcel-de-customer-number-help")
                .example("3333333333"),
            AccountField::new("participation", FieldKind::Text, "dhl-parcel-de-participation")
                .help("dhl-parcel-de-participation-help")
                .usual("01"),
            AccountField::new("print_format", formats, "dhl-parcel-de-print-format").usual(PRINT_FORMATS[0]),
            AccountField::new("must_encode", FieldKind::Truth, "dhl-parcel-de-must-encode")
                .help("dhl-parcel-de-must-encode-help")
                .usual(true),
            AccountField::new("profile", FieldKind::Text, "dhl-parcel-de-profile").usual(PROFILE),
            AccountField::new("url", FieldKind::Address, "carrier-field-url").usual(ADDRESS),
        ],
        secrets: vec![
            AccountField::new("user", FieldKind::Text, "dhl-parcel-de-user").help("dhl-parcel-de-user-help"),
            AccountField::new("password", FieldKind::Secret, "dhl-parcel-de-password"),
            AccountField::new("api_key", FieldKind::Text, "dhl-parcel-de-api-key").help("dhl-parcel-de-api-key-help"),
            AccountField::new("api_secret", FieldKind::Secret, "dhl-parcel-de-api-secret"),
        ],
        capabilities: CAPABILITIES,
        connect,
    }
}

fn connect(config: &AccountConfig, credentials: &Credentials, setup: &Setup) -> Result<Arc<dyn Carrier>, AccountError> {
    let url = wire::address(config.text("url")).ok_or_else(|| AccountError::not_an_address("url"))?;
    let account = Account {
        customer_number: digits_and_letters(config, "customer_number", 10)?,
        participation: digits_and_letters(config, "participation", 2)?,
        profile: config.text("profile").to_owned(),
        print_format: config.text("print_format").to_owned(),
        must_encode: config.0.get("must_encode").and_then(Value::as_bool) == Some(true),
    };
    Ok(Arc::new(DhlParcelDe { wire: Wire::new(url, Login(credentials.clone()), setup)?, account }))
}

/// A part of a billing number: so many digits or letters.
fn digits_and_letters(config: &AccountConfig, field: &str, count: usize) -> Result<String, AccountError> {
    let text = config.text(field);
    if text.len() == count && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(text.to_owned());
    }
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let why = Message::new("dhl-parcel-de-billing-part").with("count", count);
    Err(AccountError::DoesNotFit(vec![FieldFault { field: field.to_owned(), why }]))
}

/// What an account says beside its keys.
#[derive(Debug, Clone)]
struct Account {
    /// The customer number (EKP): the first ten places of its billing numbers.
    customer_number: String,
    /// The participation: their last two.
    participation: String,
    /// The group of users.
    profile: String,
    /// The stock its labels are made for.
    print_format: String,
    /// Whether a German address that cannot be coded is refused instead of printed.
    must_encode: bool,
}

struct DhlParcelDe {
    wire: Wire,
    account: Account,
}

impl Carrier for DhlParcelDe {
    fn capabilities(&self) -> Capabilities {
        CAPABILITIES
    }

    fn book<'a>(&'a self, request: &'a BookingRequest) -> Answer<'a, Booked> {
        Box::pin(async move {
            if request.direction == Direction::Return {
                return Err(CarrierError::NotOffered(Service::Returns));
            }
            let content = request::shipments(request, &self.account)?;
            self.validate(&content).await?;
            self.order(request, &content).await
        })
    }

    fn labels<'a>(&'a self, request: &'a LabelRequest) -> Answer<'a, Vec<LabelDocument>> {
        Box::pin(async move {
            let asked = request::documents(&request.numbers, request.label, &self.account);
            let answer = self.wire.send(&asked).await.map_err(failed)?;
            answer::labels(&answer, &request.numbers)
        })
    }

    /// As PDF whatever form the labels have: there is no other for what goes to customs.
    fn customs<'a>(&'a self, request: &'a LabelRequest) -> Answer<'a, Option<Vec<CustomsDocument>>> {
        Box::pin(async move {
            let form = WantedLabel { format: LabelFormat::Pdf, ..request.label };
            let asked = request::documents(&request.numbers, form, &self.account);
            let answer = self.wire.send(&asked).await.map_err(failed)?;
            answer::customs(&answer, &request.numbers)
        })
    }

    fn void<'a>(&'a self, request: &'a VoidRequest) -> Answer<'a, VoidAnswer> {
        Box::pin(self.cancel(&request.numbers))
    }

    /// A parcel that is asked about and never booked shows whether the keys and the contract are accepted.
    fn check(&self) -> Answer<'_, AccountSeen> {
        Box::pin(async move {
            self.validate(&request::trial(&self.account)).await?;
            Ok(AccountSeen::default())
        })
    }

    /// DHL tells no prices: this is the list of its products.
    fn services<'a>(&'a self, query: &'a ServiceQuery) -> Answer<'a, Vec<CarrierService>> {
        Box::pin(async move { Ok(products::sold(query)) })
    }
}

impl DhlParcelDe {
    /// Asks whether shipments would be taken. Nothing comes about by it, whatever becomes of the answer.
    async fn validate(&self, content: &Value) -> Result<(), CarrierError> {
        let told = match self.wire.send(&request::validate(content, &self.account)).await {
            Ok(answer) => answer::validated(&answer),
            Err(WireError::Rejected(answer)) if answer.status() == 400 => answer::validated(&answer),
            Err(error) => Err(failed(error)),
        };
        match told {
            Ok(None) => Ok(()),
            Ok(Some(refusal)) => Err(CarrierError::Refused(refusal)),
            Err(error) if error.may_be_done() => Err(CarrierError::NotSent(error.to_string())),
            Err(error) => Err(error),
        }
    }

    async fn order(&self, request: &BookingRequest, content: &Value) -> Result<Booked, CarrierError> {
        let parcels = request.parcels.len();
        let ordered = match self.wire.send(&request::order(content, request.label, &self.account)).await {
            Ok(answer) => answer::ordered(&answer, parcels)?,
            Err(WireError::Rejected(answer)) if answer.status() == 400 => match answer::ordered(&answer, parcels) {
                Ok(Ordered::InPart(numbers, refusal)) => Ordered::InPart(numbers, refusal),
                _ => return Err(failed(WireError::Rejected(answer))),
            },
            Err(error) => return Err(failed(error)),
        };
        match ordered {
            Ordered::All(booked) => booked.checked(parcels),
            Ordered::None(refusal) => Err(CarrierError::Refused(refusal)),
            Ordered::InPart(numbers, refusal) => Err(self.give_up(&numbers, refusal).await),
        }
    }

    /// Takes back the parcels DHL took of a shipment whose others it did not take.
    async fn give_up(&self, numbers: &[String], refusal: Refusal) -> CarrierError {
        match self.cancel(numbers).await {
            Ok(_) => CarrierError::Refused(refusal),
            Err(_) => CarrierError::Nonsense("some of its parcels were booked, and some not".to_owned()),
        }
    }

    async fn cancel(&self, numbers: &[String]) -> Result<VoidAnswer, CarrierError> {
        if numbers.is_empty() {
            return Err(CarrierError::NotOffered(Service::Void));
        }
        let answer = match self.wire.send(&request::cancel(numbers, &self.account)).await {
            Ok(answer) => answer,
            Err(WireError::Rejected(answer)) if answer.status() == 400 => answer,
            Err(error) => return Err(failed(error)),
        };
        answer::cancelled(&answer, numbers)
    }
}

fn failed(error: WireError) -> CarrierError {
    CarrierError::from_wire(error, answer::refusal)
}
