//! Sendcloud, API v3: one contract for the carriers of a platform.
//!
//! Sources: Sendcloud's own OpenAPI files (Apache-2.0) for shipments, shipping options, parcel documents, sender addresses
//! and contracts; what they leave open is decided here as `docs/src/carriers/sendcloud.md` says.
//!
//! ```text
//! POST shipments/announce                    books; external_reference_id is our key    201 · 400 · 409, the key is known
//! GET  shipments?external_reference_id=      finds                                      200 {"data": […]}
//! GET  shipments/{id}                        the parcels of a shipment
//! GET  parcels/{id}/documents/label          its label, in the form asked for           200 · 404, not yet
//! GET  parcels/{id}/documents/customs-declaration                                       200 · 404, not yet
//! GET  shipments?shipment_uuids=             tells where parcels are                    200 {"data": […]}
//! GET  shipments?announced_after=            lists, page by page (Link)                 200 {"data": […]}
//! POST shipments/{id}/cancel                 voids                                      200 · 202, queued · 409
//! POST returns/announce-synchronously        books a parcel that comes back            201 · 400
//! GET  returns/{id}                          its number, and where it is               200 · 404
//! PATCH returns/{id}/cancel                  asks to void it                           202 · 404 · 409
//! POST shipping-options                      lists services and prices
//! GET  service-points?ne_latitude=…          the points in a box, 200 at most
//! GET  service-points/{id}                   one of them                                200 · 404
//! POST service-points/{id}/check-availability  whether it takes parcels                 200 · 404
//! ```

mod answer;
mod customs;
mod listing;
mod pointer;
mod points;
mod request;
mod returns;
mod services;
mod tracking;

use crate::sendcloud_shared::account::Wording;
use crate::sendcloud_shared::{Account, Keys, QUEUED, documents, taken_back};
use crate::{
    AccountError, Answer, AskedPoint, Booked, BookingRequest, Capabilities, Carrier, CarrierError, CarrierKind, Found,
    LabelRequest, Listing, PointsOf, PointsTold, PointsWanted, Refusal, Service, ServiceQuery, SightedParcel,
    TrackRequest, VoidAnswer, VoidRequest, WantedLabel,
};
pub(crate) use points::point;

use answer::{Announced, Shipment};
use model::{
    AccountConfig, AccountField, AccountSeen, BookingKey, CarrierService, Credentials, CustomsDocument, Direction,
    FieldKind, LabelDocument, LabelFormat, LabelSource, UtcDateTime,
};
use returns::ReturnId;
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;
use wire::{Setup, Wire, WireError};

/// The name of the kind in accounts.
pub const ID: &str = "sendcloud";

const ADDRESS: &str = "https://panel.sendcloud.sc/api/v3";
const DAY: Duration = Duration::from_secs(86_400);

const CAPABILITIES: Capabilities = Capabilities {
    formats: &[LabelFormat::Zpl, LabelFormat::Pdf],
    finds_by_key: true,
    void_within: Some(DAY.saturating_mul(42)),
    most_parcels: 15,
    in_flight: 4,
    absent_after: Duration::from_secs(60),
    checks: true,
    lists_services: true,
    lists_shipments: true,
    declares: true,
    tracked_at_once: tracking::AT_ONCE,
    points: PointsOf::Platform,
    contracts: true,
    brands: true,
    returns: true,
    ..Capabilities::least(LabelSource::Document)
};

/// The kind of accounts with Sendcloud.
#[must_use]
pub fn kind() -> CarrierKind {
    let wording = Wording {
        address: ADDRESS,
        sender_help: "sendcloud-sender-address-help",
        return_option: "sendcloud-return-option",
        return_help: "sendcloud-return-option-help",
    };
    CarrierKind {
        id: ID,
        name: "carrier-kind-sendcloud",
        fields: fields(&wording),
        secrets: Keys::fields(),
        capabilities: CAPABILITIES,
        connect,
    }
}

/// What a form asks for: as for both APIs, and whether Sendcloud insures.
fn fields(wording: &Wording) -> Vec<AccountField> {
    let insures = AccountField::new("insures", FieldKind::Truth, "sendcloud-insures");
    let mut fields = Account::fields(wording);
    fields.push(insures.help("sendcloud-insures-help").usual(false).optional());
    fields
}

fn connect(config: &AccountConfig, credentials: &Credentials, setup: &Setup) -> Result<Arc<dyn Carrier>, AccountError> {
    let url = wire::address(config.text("url")).ok_or_else(|| AccountError::not_an_address("url"))?;
    Ok(Arc::new(Sendcloud {
        wire: Wire::new(url, Keys(credentials.clone()), setup)?,
        account: Account::of(config),
        insures: config.0.get("insures").and_then(serde_json::Value::as_bool).unwrap_or_default(),
    }))
}

struct Sendcloud {
    wire: Wire,
    account: Account,
    /// Whether what an order is insured for is asked of Sendcloud's insurer.
    insures: bool,
}

impl Carrier for Sendcloud {
    fn capabilities(&self) -> Capabilities {
        Capabilities { tells_shop: self.account.tells_shop, insures: self.insures, ..CAPABILITIES }
    }

    fn book<'a>(&'a self, request: &'a BookingRequest) -> Answer<'a, Booked> {
        Box::pin(self.announce(request))
    }

    fn find<'a>(&'a self, key: &'a BookingKey) -> Answer<'a, Found> {
        Box::pin(
            async move { Ok(self.shipment_of(key).await?.map_or(Found::Absent, |(_, booked)| Found::Booked(booked))) },
        )
    }

    fn labels<'a>(&'a self, request: &'a LabelRequest) -> Answer<'a, Vec<LabelDocument>> {
        Box::pin(async move {
            if let Some(id) = ReturnId::of(&request.remote_id) {
                return self.fetched(&[id.parcel], request.label).await;
            }
            let shipment = self.shipment(&request.remote_id).await?;
            let parcels: Vec<u64> = shipment.parcels_of(&request.numbers)?.iter().map(|parcel| parcel.id).collect();
            self.fetched(&parcels, request.label).await
        })
    }

    fn customs<'a>(&'a self, request: &'a LabelRequest) -> Answer<'a, Option<Vec<CustomsDocument>>> {
        Box::pin(async move {
            // What a return's carrier makes for customs is not listed anywhere: it goes with the label.
            if ReturnId::of(&request.remote_id).is_some() {
                return Ok(Some(Vec::new()));
            }
            let shipment = self.shipment(&request.remote_id).await?;
            let mut made = Vec::new();
            for (place, parcel) in (1..).zip(shipment.parcels_of(&request.numbers)?) {
                if !parcel.has_customs_document() {
                    continue;
                }
                let of = (place, parcel.id);
                match documents::customs(&self.wire, of, "customs-declaration", answer::refusal).await? {
                    Some(document) => made.push(document),
                    None => return Ok(None),
                }
            }
            Ok(Some(made))
        })
    }

    fn void<'a>(&'a self, request: &'a VoidRequest) -> Answer<'a, VoidAnswer> {
        Box::pin(async move {
            let id = match request.remote_id.as_str() {
                // Booked by a person's word: only the key leads to it.
                "" => match self.shipment_of(&request.key).await? {
                    Some((shipment, _)) => shipment.id,
                    None => return Err(CarrierError::NotOffered(Service::Void)),
                },
                id => id.to_owned(),
            };
            if let Some(id) = ReturnId::of(&id) {
                return self.cancel_return(id).await;
            }
            self.cancel(&id).await
        })
    }

    fn track<'a>(&'a self, shipments: &'a [TrackRequest]) -> Answer<'a, Vec<SightedParcel>> {
        Box::pin(async move {
            let (mut ids, mut returns) = (Vec::new(), Vec::new());
            for shipment in shipments {
                match ReturnId::of(&shipment.remote_id) {
                    Some(id) => returns.push(id),
                    None => ids.push(shipment.remote_id.as_str()),
                }
            }
            let mut sighted = Vec::new();
            if !ids.is_empty() {
                let answer = self.wire.send(&tracking::search(&ids)).await.map_err(failed)?;
                sighted.extend(tracking::sighted(&answer)?);
            }
            for id in returns {
                sighted.extend(self.a_return(id).await?.sighted());
            }
            Ok(sighted)
        })
    }

    fn list(&self, since: UtcDateTime) -> Answer<'_, Listing> {
        Box::pin(async move {
            let (mut listing, mut seen) = (Listing { is_whole: true, ..Listing::default() }, HashSet::new());
            let mut request = listing::first(since);
            for _ in 0..listing::MOST_PAGES {
                let page = listing::page(&self.wire.send(&request).await.map_err(failed)?)?;
                listing.is_whole &= page.unread == 0;
                // What moves from page to page while they are read is told twice.
                listing.shipments.extend(page.shipments.into_iter().filter(|it| seen.insert(it.remote_id.clone())));
                match page.next {
                    Some(next) => request = next,
                    None => return Ok(listing),
                }
            }
            Ok(Listing { is_whole: false, ..listing })
        })
    }

    fn check(&self) -> Answer<'_, AccountSeen> {
        Box::pin(async move {
            let senders = self.wire.send(&request::senders()).await.map_err(failed)?;
            let contracts = self.wire.send(&request::contracts()).await.map_err(failed)?;
            let seen = AccountSeen { senders: answer::senders(&senders)?, contracts: answer::contracts(&contracts)? };
            self.account.fits(&seen)?;
            Ok(seen)
        })
    }

    fn services<'a>(&'a self, query: &'a ServiceQuery) -> Answer<'a, Vec<CarrierService>> {
        Box::pin(async move {
            let answer = self.wire.send(&request::services(query, &self.account)).await.map_err(failed)?;
            services::services(&answer)
        })
    }

    fn points<'a>(&'a self, wanted: &'a PointsWanted) -> Answer<'a, PointsTold> {
        Box::pin(async move {
            match self.wire.send(&points::request(wanted)).await {
                Ok(answer) => points::told(&answer, wanted),
                // A point that was named alone and is not there.
                Err(WireError::Rejected(answer)) if answer.status() == 404 => Ok(PointsTold::default()),
                Err(error) => Err(failed(error)),
            }
        })
    }

    fn point_is_available<'a>(&'a self, point: &'a AskedPoint) -> Answer<'a, bool> {
        Box::pin(async move {
            // A point of which only the carrier's own code is known has no number to be asked by.
            let Some(request) = points::availability(point) else {
                return Err(CarrierError::NotOffered(Service::Points));
            };
            match self.wire.send(&request).await {
                Ok(answer) => points::is_available(&answer),
                Err(WireError::Rejected(answer)) if answer.status() == 404 => Ok(false),
                Err(error) => Err(failed(error)),
            }
        })
    }
}

impl Sendcloud {
    async fn announce(&self, request: &BookingRequest) -> Result<Booked, CarrierError> {
        if request.direction == Direction::Return {
            return self.announce_return(request).await;
        }
        let parcels = request.parcels.len();
        let shipment = match self.wire.send(&request::announce(request, &self.account)?).await {
            Ok(answer) => match answer::announced(&answer, parcels)? {
                Announced::Live(shipment) => shipment,
                Announced::Failed(refusal) => return Err(CarrierError::Refused(refusal)),
                Announced::InPart(id, refusal) => return Err(self.give_up(&id, refusal).await),
            },
            // What stands in such an answer is not documented: the key says what is there.
            Err(WireError::Rejected(answer)) if answer.status() == 409 => match self.shipment_of(&request.key).await {
                Ok(Some((shipment, _))) => shipment,
                _ => return Err(CarrierError::Lost("the key is known, its shipment not yet".to_owned())),
            },
            Err(error) => return Err(failed(error)),
        };
        let mut booked = shipment.booked(request.label)?.checked(parcels)?;
        if booked.labels.is_empty() {
            // It is booked: labels that do not come now are fetched later.
            let all: Vec<u64> = shipment.parcels.iter().map(|parcel| parcel.id).collect();
            booked.labels = self.fetched(&all, request.label).await.unwrap_or_default();
        }
        Ok(booked)
    }

    /// Books a parcel that comes back: its number is asked for once it is announced.
    async fn announce_return(&self, request: &BookingRequest) -> Result<Booked, CarrierError> {
        let asked = self.wire.send(&returns::announce(request, &self.account)?).await;
        let answer = asked.map_err(|error| self.account.of_return(failed(error)))?;
        let id = returns::announced(&answer)?;
        let told = self.a_return(id).await.map_err(|error| CarrierError::Lost(error.to_string()))?;
        // It is booked: a label that does not come now is fetched later.
        let labels = self.fetched(&[id.parcel], request.label).await.unwrap_or_default();
        Booked { remote_id: id.remote_id(), cost: None, parcels: vec![told.parcel()?], labels, customs: Vec::new() }
            .checked(1)
    }

    async fn a_return(&self, id: ReturnId) -> Result<returns::Return, CarrierError> {
        let answer = self.wire.send(&returns::one(id)).await.map_err(failed)?;
        returns::read(&answer)
    }

    /// Asks to take a return back; what became of that its history says.
    async fn cancel_return(&self, id: ReturnId) -> Result<VoidAnswer, CarrierError> {
        let refused = match self.wire.send(&returns::cancel(id)).await {
            Ok(_) => None,
            Err(WireError::Rejected(answer)) if answer.status() == 409 => Some(returns::not_cancelled(&answer)),
            Err(error) => return Err(failed(error)),
        };
        match (self.a_return(id).await?.is_cancelled(), refused) {
            (true, None) => Ok(VoidAnswer::Voided),
            (true, Some(_)) => Ok(VoidAnswer::Already),
            (false, None) => Err(CarrierError::Busy { retry_after: Some(QUEUED) }),
            (false, Some(refused)) => Err(refused),
        }
    }

    /// Takes back a shipment of which only some parcels were announced.
    async fn give_up(&self, id: &str, refusal: Refusal) -> CarrierError {
        match self.cancel(id).await {
            Ok(_) => CarrierError::Refused(refusal),
            Err(_) => CarrierError::Nonsense("some of its parcels were announced, and some not".to_owned()),
        }
    }

    /// The live shipment of a key.
    async fn shipment_of(&self, key: &BookingKey) -> Result<Option<(Shipment, Booked)>, CarrierError> {
        let answer = self.wire.send(&request::find(key)).await.map_err(failed)?;
        let Some(shipment) = answer::found(&answer, key)? else { return Ok(None) };
        let booked = shipment.numbered()?.checked(shipment.parcels.len())?;
        Ok(Some((shipment, booked)))
    }

    async fn shipment(&self, id: &str) -> Result<Shipment, CarrierError> {
        let answer = self.wire.send(&request::shipment(id)).await.map_err(failed)?;
        answer::shipment(&answer)
    }

    async fn fetched(&self, parcels: &[u64], wanted: WantedLabel) -> Result<Vec<LabelDocument>, CarrierError> {
        documents::labels(&self.wire, parcels, wanted, answer::refusal).await
    }

    async fn cancel(&self, id: &str) -> Result<VoidAnswer, CarrierError> {
        let refused = match self.wire.send(&request::cancel(id)).await {
            Ok(answer) if answer.status() == 202 => None,
            Ok(answer) => return answer::cancelled(&answer),
            Err(WireError::Rejected(answer)) if answer.status() == 409 => Some(answer::refusal(&answer)),
            Err(error) => return Err(failed(error)),
        };
        taken_back(self.shipment(id).await?.standing(), refused)
    }
}

fn failed(error: WireError) -> CarrierError {
    CarrierError::from_wire(error, answer::refusal)
}
