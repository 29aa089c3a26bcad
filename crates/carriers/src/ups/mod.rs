//! UPS, REST API: parcels of a shipper with a UPS account number, directly with UPS.
//!
//! Sources: UPS's own OpenAPI files (MIT) for tokens, shipping, rating, tracking and locations; what they leave open is decided here as
//! `docs/src/carriers/ups.md` says.
//!
//! ```text
//! POST   security/v1/oauth/token                   a token for client id and secret
//! POST   api/shipments/v2409/ship                  books, with the invoice for customs; the booking's key is its first reference number
//! POST   api/labels/v1/recovery                    finds by reference number; fetches labels by tracking number
//! GET    api/track/v1/reference/details/{key}      what is there where recovery shows nothing             200 · 404
//! DELETE api/shipments/v2409/void/cancel/{1Z…}     voids a shipment with all its packages
//! POST   api/rating/v2409/{Rate|Shop}              prices, with the days they take
//! POST   api/locations/v3/search/availabilities/64  Access Points around a place, or one by its code
//! ```

mod access_point;
mod answer;
mod customs;
mod login;
mod points;
mod request;
mod services;
mod words;

use crate::{
    AccountError, Answer, AskedPoint, Booked, BookingRequest, Capabilities, Carrier, CarrierError, CarrierKind, Found,
    LabelRequest, PointsOf, PointsTold, PointsWanted, Service, ServiceQuery, VoidAnswer, VoidRequest,
};
use login::Login;
use model::{
    AccountConfig, AccountField, AccountSeen, BookingKey, CarrierService, Credentials, Direction, FieldFault,
    FieldKind, LabelDocument, LabelFormat, LabelSource, Message,
};
use serde_json::Value;
use services::Sold;
use std::sync::Arc;
use std::time::Duration;
use wire::{Request, Setup, Wire, WireError};

/// The name of the kind in accounts.
pub const ID: &str = "ups";

const ADDRESS: &str = "https://onlinetools.ups.com";
const DAY: Duration = Duration::from_secs(86_400);

const CAPABILITIES: Capabilities = Capabilities {
    formats: &[LabelFormat::Zpl, LabelFormat::Png],
    finds_by_key: true,
    void_within: Some(DAY.saturating_mul(28)),
    most_parcels: 20,
    in_flight: 4,
    absent_after: Duration::from_secs(30 * 60),
    checks: true,
    lists_services: true,
    declares: true,
    // An invoice comes with the answer to the booking: label recovery has those of returns only.
    customs_once: true,
    points: PointsOf::Own(points::CARRIER),
    ..Capabilities::least(LabelSource::Document)
};

/// The kind of accounts with UPS.
#[must_use]
pub fn kind() -> CarrierKind {
    CarrierKind {
        id: ID,
        name: "carrier-kind-ups",
        fields: vec![
            AccountField::new("account_number", FieldKind::Text, "ups-account-number")
                .help("ups-account-number-help")
                .example("A1B2C3"),
            AccountField::new("url", FieldKind::Address, "carrier-field-url").usual(ADDRESS),
        ],
        secrets: vec![
            AccountField::new("client_id", FieldKind::Text, "ups-client-id").help("ups-client-id-help"),
            AccountField::new("client_secret", FieldKind::Secret, "ups-client-secret"),
        ],
        capabilities: CAPABILITIES,
        connect,
    }
}

fn connect(config: &AccountConfig, credentials: &Credentials, setup: &Setup) -> Result<Arc<dyn Carrier>, AccountError> {
    let url = wire::address(config.text("url")).ok_or_else(|| AccountError::not_an_address("url"))?;
    let account = config.text("account_number").to_ascii_uppercase();
    if account.len() != 6 || !account.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        let why = Message::new("ups-account-number-form");
        return Err(AccountError::DoesNotFit(vec![FieldFault { field: "account_number".to_owned(), why }]));
    }
    let login = Login { credentials: credentials.clone(), account: account.clone() };
    Ok(Arc::new(Ups { wire: Wire::new(url, login, setup)?, account }))
}

struct Ups {
    wire: Wire,
    /// The shipper's account number, six letters and digits.
    account: String,
}

impl Carrier for Ups {
    fn capabilities(&self) -> Capabilities {
        CAPABILITIES
    }

    fn book<'a>(&'a self, request: &'a BookingRequest) -> Answer<'a, Booked> {
        Box::pin(async move {
            if request.direction == Direction::Return {
                return Err(CarrierError::NotOffered(Service::Returns));
            }
            let asked = request::ship(request, &self.account)?;
            let answer = self.wire.send(&asked).await.map_err(failed)?;
            answer::shipped(&answer)?.checked(request.parcels.len())
        })
    }

    fn find<'a>(&'a self, key: &'a BookingKey) -> Answer<'a, Found> {
        Box::pin(async move {
            match self.wire.send(&request::recover(key, &self.account)).await {
                Ok(answer) => answer::recovered(&answer).map(Found::Booked),
                Err(WireError::Rejected(answer)) if matches!(answer.status(), 400 | 404) => self.tracked(key).await,
                Err(error) => Err(failed(error)),
            }
        })
    }

    fn labels<'a>(&'a self, request: &'a LabelRequest) -> Answer<'a, Vec<LabelDocument>> {
        Box::pin(async move {
            let mut labels = Vec::new();
            for (parcel, number) in (1..).zip(&request.numbers) {
                let answer = self.wire.send(&request::label(number, request.label)).await.map_err(failed)?;
                match answer::label(&answer, parcel, number)? {
                    Some(label) => labels.push(label),
                    None => return Ok(Vec::new()),
                }
            }
            Ok(labels)
        })
    }

    fn void<'a>(&'a self, request: &'a VoidRequest) -> Answer<'a, VoidAnswer> {
        Box::pin(async move {
            // UPS knows a shipment by the number of its first package.
            let own = Some(&request.remote_id).filter(|id| !id.is_empty());
            let id = own.or(request.numbers.first()).ok_or(CarrierError::NotOffered(Service::Void))?;
            match self.wire.send(&request::void(id)).await {
                Ok(answer) => answer::voided(&answer),
                Err(WireError::Rejected(answer)) if answer::was_voided(&answer) => Ok(VoidAnswer::Already),
                Err(error) => Err(failed(error)),
            }
        })
    }

    /// A reference nobody has shows whether the keys are accepted.
    fn check(&self) -> Answer<'_, AccountSeen> {
        Box::pin(async move {
            match self.wire.send(&request::track(&BookingKey("packdesk".to_owned()), &self.account)).await {
                Ok(_) => Ok(AccountSeen::default()),
                Err(WireError::Rejected(answer)) if answer.status() == 404 => Ok(AccountSeen::default()),
                Err(error) => Err(failed(error)),
            }
        })
    }

    fn services<'a>(&'a self, query: &'a ServiceQuery) -> Answer<'a, Vec<CarrierService>> {
        Box::pin(async move {
            if query.parcels.is_empty() || Sold::of(&query.service).to_access_point {
                return Ok(services::sold(query));
            }
            let answer = self.wire.send(&request::rates(query, &self.account)).await.map_err(failed)?;
            let mut services = services::rated(&answer)?;
            services.extend(services::to_access_points(query));
            Ok(services)
        })
    }

    fn points<'a>(&'a self, wanted: &'a PointsWanted) -> Answer<'a, PointsTold> {
        Box::pin(async move {
            let mut told = PointsTold::default();
            if !CAPABILITIES.points.may_be(&wanted.carrier) {
                return Ok(told);
            }
            for question in points::questions(wanted) {
                let answered = self.located(&points::request(question, wanted.country)).await?;
                told.join(points::told(answered, question, wanted)?);
            }
            Ok(told)
        })
    }

    fn point_is_available<'a>(&'a self, point: &'a AskedPoint) -> Answer<'a, bool> {
        Box::pin(async move {
            // Without what is kept of a point nobody says in which country it is.
            let Some(known) = &point.known else { return Err(CarrierError::NotOffered(Service::Points)) };
            let question = points::Question::Code(point.code());
            let places = self.located(&points::request(question, known.country)).await?;
            Ok(points::takes_parcels(&places, point.code()))
        })
    }
}

impl Ups {
    /// The places UPS tells of. That there are none it says by an error.
    async fn located(&self, asked: &Request) -> Result<Vec<Value>, CarrierError> {
        match self.wire.send(asked).await {
            Ok(answer) => points::places(&answer),
            Err(WireError::Rejected(answer)) if points::is_nothing_found(&answer) => Ok(Vec::new()),
            Err(error) => Err(failed(error)),
        }
    }

    /// What tracking knows of a key whose label recovery does not show.
    async fn tracked(&self, key: &BookingKey) -> Result<Found, CarrierError> {
        match self.wire.send(&request::track(key, &self.account)).await {
            Ok(answer) => answer::tracked(&answer),
            Err(WireError::Rejected(answer)) if answer.status() == 404 => Ok(Found::Absent),
            Err(error) => Err(failed(error)),
        }
    }
}

fn failed(error: WireError) -> CarrierError {
    CarrierError::from_wire(error, answer::refusal)
}
