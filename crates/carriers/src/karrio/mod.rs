//! Karrio, REST API of 2026.1: a server of the shop's own that speaks with some fifty carriers.
//!
//! Sources: the answers of a Karrio 2026.1.32 that was asked, and what that server is seen to do; what follows from it for
//! booking once is in `docs/src/carriers/karrio.md`.
//!
//! ```text
//! POST v1/shipments                        a draft with its rates; asks carriers for prices only     201 · 400 · 404 · 424
//! PUT  v1/shipments/{id}                   marks the draft as being bought                           200 · 409, it was bought
//! GET  v1/shipments?metadata_key=&metadata_value=   every shipment of a key                          200
//! POST v1/shipments/{id}/purchase          books at the carrier; no two at once                      200 · 4xx, see `answer`
//! POST v1/shipments/{id}/documents/label   the labels of all its parcels in one file                 200 · 404, not yet
//! POST v1/shipments/{id}/documents/invoice what was made for customs                                 200 · 404, nothing
//! POST v1/shipments/{id}/cancel            voids                                     200 · 202, it was · 409, too late
//! GET  v1/shipments?id=                    tells where shipments are                                 200
//! GET  v1/shipments?created_after=         lists, page by page                                       200
//! POST v1/proxy/rates                      prices                                                    200
//! GET  v1/connections, v1/carriers         the carrier accounts kept there, and what carriers sell   200
//! ```

mod answer;
mod customs;
mod file;
mod listing;
mod pointer;
mod request;
mod services;
mod tracking;

use crate::{
    AccountError, Answer, Booked, BookingRequest, Capabilities, Carrier, CarrierError, CarrierKind, Found,
    LabelRequest, Listing, Service, ServiceQuery, SightedParcel, TrackRequest, VoidAnswer, VoidRequest,
};
use answer::{Shipment, Standing};
use jiff::Timestamp;
use model::{
    AccountConfig, AccountField, AccountSeen, BookingKey, CarrierService, Credentials, CustomsDocument, Direction, Dpi,
    FieldKind, FieldOption, LabelDocument, LabelFormat, LabelSource, UtcDateTime,
};
use secrecy::ExposeSecret as _;
use services::OfConnection;
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;
use wire::{HeaderName, Outgoing, Proof, Setup, Token, Wire, WireError};

/// The name of the kind in accounts.
pub const ID: &str = "karrio";

const DAY: Duration = Duration::from_secs(86_400);

const CAPABILITIES: Capabilities = Capabilities {
    formats: &[LabelFormat::Zpl],
    finds_by_key: true,
    // Each carrier has a time of its own, which it tells when it refuses.
    void_within: Some(DAY.saturating_mul(28)),
    most_parcels: 20,
    in_flight: 4,
    checks: true,
    lists_services: true,
    lists_shipments: true,
    prices_bookings: true,
    declares: true,
    tracked_at_once: tracking::AT_ONCE,
    ..Capabilities::least(LabelSource::Document)
};

/// What a Karrio makes labels as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Labels {
    /// ZPL for printers of that resolution.
    Zpl(Dpi),
    Pdf,
}

/// The values of the field, the usual one first.
const LABELS: [(&str, Labels); 3] =
    [("zpl_203", Labels::Zpl(Dpi::D203)), ("zpl_300", Labels::Zpl(Dpi::D300)), ("pdf", Labels::Pdf)];

/// The kind of accounts with a Karrio.
#[must_use]
pub fn kind() -> CarrierKind {
    let option = |(value, _): &(&str, Labels)| FieldOption {
        value: (*value).to_owned(),
        label: format!("karrio-labels-{}", value.replace('_', "-")),
    };
    let labels = FieldKind::Choice { options: LABELS.iter().map(option).collect() };
    CarrierKind {
        id: ID,
        name: "carrier-kind-karrio",
        fields: vec![
            AccountField::new("url", FieldKind::Address, "carrier-field-url")
                .help("karrio-url-help")
                .example("http://127.0.0.1:5002"),
            AccountField::new("labels", labels, "karrio-labels").help("karrio-labels-help").usual(LABELS[0].0),
        ],
        secrets: vec![AccountField::new("api_key", FieldKind::Secret, "karrio-api-key").help("karrio-api-key-help")],
        capabilities: CAPABILITIES,
        connect,
    }
}

fn connect(config: &AccountConfig, credentials: &Credentials, setup: &Setup) -> Result<Arc<dyn Carrier>, AccountError> {
    let url = wire::address(config.text("url")).ok_or_else(|| AccountError::not_an_address("url"))?;
    let labels = LABELS.iter().find(|(value, _)| *value == config.text("labels")).map_or(LABELS[0].1, |(_, is)| *is);
    Ok(Arc::new(Karrio { wire: Wire::new(url, Key(credentials.clone()), setup)?, labels }))
}

struct Karrio {
    wire: Wire,
    labels: Labels,
}

/// The key of a user of that Karrio.
struct Key(Credentials);

impl Proof for Key {
    fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, _: Timestamp, _: u128) {
        if let Some(key) = self.0.get("api_key") {
            let value = format!("Token {}", key.expose_secret()).into();
            outgoing.secret_header(HeaderName::from_static("authorization"), &value);
        }
    }
}

impl Carrier for Karrio {
    fn capabilities(&self) -> Capabilities {
        match self.labels {
            Labels::Zpl(_) => CAPABILITIES,
            Labels::Pdf => Capabilities { formats: &[LabelFormat::Pdf], ..CAPABILITIES },
        }
    }

    fn book<'a>(&'a self, request: &'a BookingRequest) -> Answer<'a, Booked> {
        Box::pin(async move {
            if request.direction == Direction::Return {
                return Err(CarrierError::NotOffered(Service::Returns));
            }
            let asked = request::draft(request, self.labels)?;
            // Until it is bought nothing is booked, however a request ends.
            let draft = self.asked(&asked).await.map_err(not_bought)?;
            let rate = self.claim(request, &draft).await;
            let booked = match &rate {
                Ok(rate) => self.buy(request, &draft, rate).await,
                Err(error) => Err(error.clone()),
            };
            if rate.is_err() || booked.as_ref().is_err_and(|error| !error.may_be_done()) {
                self.discard(&draft).await;
            }
            booked
        })
    }

    fn find<'a>(&'a self, key: &'a BookingKey) -> Answer<'a, Found> {
        Box::pin(async move {
            match answer::of_key(self.shipments_of(key).await?, key)? {
                Some(shipment) => Ok(Found::Booked(shipment.numbered())),
                None => Ok(Found::Absent),
            }
        })
    }

    fn labels<'a>(&'a self, request: &'a LabelRequest) -> Answer<'a, Vec<LabelDocument>> {
        Box::pin(async move {
            match self.document(&request.remote_id, "label").await? {
                Some(file) => Ok(file::labels(file, request.numbers.len(), self.labels)),
                None => Ok(Vec::new()),
            }
        })
    }

    fn customs<'a>(&'a self, request: &'a LabelRequest) -> Answer<'a, Option<Vec<CustomsDocument>>> {
        Box::pin(async move {
            let invoice = self.document(&request.remote_id, "invoice").await?;
            Ok(Some(invoice.map(customs::document).transpose()?.into_iter().collect()))
        })
    }

    fn void<'a>(&'a self, request: &'a VoidRequest) -> Answer<'a, VoidAnswer> {
        Box::pin(async move {
            let id = match request.remote_id.as_str() {
                // Booked by a person's word: only the key leads to it.
                "" => match answer::of_key(self.shipments_of(&request.key).await?, &request.key)? {
                    Some(shipment) => shipment.id,
                    None => return Err(CarrierError::NotOffered(Service::Void)),
                },
                id => id.to_owned(),
            };
            match self.wire.send(&request::cancel(&id).repeatable()).await {
                Ok(answer) => answer::cancelled(&answer),
                Err(WireError::Rejected(answer)) if answer.status() == 409 => Err(answer::too_late(&answer)),
                Err(error) => Err(by_carrier(error)),
            }
        })
    }

    fn track<'a>(&'a self, shipments: &'a [TrackRequest]) -> Answer<'a, Vec<SightedParcel>> {
        Box::pin(async move {
            // One booked by a person's word has no name here; a search for no name at all would show every shipment.
            let ids = shipments.iter().map(|shipment| shipment.remote_id.as_str()).filter(|id| !id.is_empty());
            let ids: Vec<&str> = ids.collect();
            if ids.is_empty() {
                return Ok(Vec::new());
            }
            let answer = self.wire.send(&tracking::search(&ids)).await.map_err(failed)?;
            tracking::sighted(&answer)
        })
    }

    fn list(&self, since: UtcDateTime) -> Answer<'_, Listing> {
        Box::pin(async move {
            let (mut listing, mut seen) = (Listing { is_whole: true, ..Listing::default() }, HashSet::new());
            let mut behind = 0;
            for _ in 0..listing::MOST_PAGES {
                let page = listing::page(&self.wire.send(&listing::from(since, behind)).await.map_err(failed)?)?;
                listing.is_whole &= page.shipments.len() == page.stood;
                behind += page.stood;
                // One that is booked meanwhile moves the others along: they are told twice.
                listing.shipments.extend(page.shipments.into_iter().filter(|it| seen.insert(it.remote_id.clone())));
                if page.stood == 0 || behind >= page.in_all {
                    return Ok(Listing { is_whole: listing.is_whole && behind >= page.in_all, ..listing });
                }
            }
            Ok(Listing { is_whole: false, ..listing })
        })
    }

    fn check(&self) -> Answer<'_, AccountSeen> {
        Box::pin(async move {
            let answer = self.wire.send(&request::connections()).await.map_err(failed)?;
            services::seen(&answer)
        })
    }

    fn services<'a>(&'a self, query: &'a ServiceQuery) -> Answer<'a, Vec<CarrierService>> {
        Box::pin(async move {
            if query.parcels.is_empty() {
                let connections = self.wire.send(&request::connections()).await.map_err(failed)?;
                let carriers = self.wire.send(&request::carriers()).await.map_err(failed)?;
                return services::sold(&connections, &carriers, &query.service);
            }
            let answer = self.wire.send(&request::rates(query)).await.map_err(failed)?;
            services::rated(&answer, &query.service)
        })
    }
}

impl Karrio {
    /// Makes a draft the one of its key that may be bought; answers the rate to buy it by.
    ///
    /// Karrio sells one draft as often as it is asked at once, and keeps no trace of a purchase that it does not end. So the
    /// draft is marked before it is bought, and who marked one looks whether another of its key is marked or bought: of two who
    /// ask at once at most one goes on, and a draft whose purchase was never answered is known as such.
    async fn claim(&self, request: &BookingRequest, draft: &Shipment) -> Result<String, CarrierError> {
        let rate = draft.rate(&OfConnection::of(&request.service)).ok_or_else(|| draft.without_rate())?;
        self.asked(&request::mark(draft, self.labels)).await.map_err(not_bought)?;
        let of_key = self.shipments_of(&request.key).await.map_err(not_bought)?;
        answer::is_alone(&of_key, draft)?;
        Ok(rate.to_owned())
    }

    async fn buy(&self, request: &BookingRequest, draft: &Shipment, rate: &str) -> Result<Booked, CarrierError> {
        let bought = match self.wire.send(&request::purchase(draft, rate, self.labels)).await {
            Ok(answer) => answer::shipment(&answer)?,
            // It was bought already: by whom its key says.
            Err(WireError::Rejected(answer)) if answer.status() == 409 => {
                let of_key = self.shipments_of(&request.key).await.map_err(|_| answer::open())?;
                answer::of_key(of_key, &request.key)?.ok_or_else(answer::open)?
            }
            Err(error) => return Err(by_carrier(error)),
        };
        if bought.standing() != Standing::Live {
            return Err(CarrierError::Nonsense("a draft that was bought is still one".to_owned()));
        }
        let parcels = request.parcels.len();
        // It is booked: labels that do not come now are fetched later.
        let labels = bought.label().map(|file| file::labels(file, parcels, self.labels));
        Booked { labels: labels.unwrap_or_default(), ..bought.numbered() }.checked(parcels)
    }

    /// Cancels a draft that was not bought, so that nobody buys it by hand. Asked once: it costs nothing if it stays.
    async fn discard(&self, draft: &Shipment) {
        let _ = self.wire.send(&request::cancel(&draft.id)).await;
    }

    /// A request about one shipment, answered with it.
    async fn asked(&self, request: &wire::Request) -> Result<Shipment, CarrierError> {
        answer::shipment(&self.wire.send(request).await.map_err(failed)?)
    }

    async fn shipments_of(&self, key: &BookingKey) -> Result<Vec<Shipment>, CarrierError> {
        answer::listed(&self.wire.send(&request::find(key)).await.map_err(failed)?, key)
    }

    /// A document of a shipment; none while it is not there.
    async fn document(&self, id: &str, kind: &str) -> Result<Option<Vec<u8>>, CarrierError> {
        match self.wire.send(&request::document(id, kind)).await {
            Ok(answer) => file::document(&answer).map(Some),
            Err(WireError::Rejected(answer)) if answer.status() == 404 => Ok(None),
            Err(error) => Err(failed(error)),
        }
    }
}

fn failed(error: WireError) -> CarrierError {
    CarrierError::from_wire(error, answer::refusal)
}

/// The same for what Karrio hands on to the carrier: its refusal may hide that the carrier did it.
fn by_carrier(error: WireError) -> CarrierError {
    match error {
        WireError::Rejected(answer) if !answer::is_no(&answer) => answer::open(),
        error => failed(error),
    }
}

/// The same before anything was bought.
fn not_bought(error: CarrierError) -> CarrierError {
    match error {
        CarrierError::Lost(what) | CarrierError::Nonsense(what) => CarrierError::NotSent(what),
        error => error,
    }
}
