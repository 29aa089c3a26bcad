//! Sendcloud, API v2: for accounts made before April 2026, to which it stays open.
//!
//! Sources: Sendcloud's own OpenAPI files (Apache-2.0) for parcels, parcel documents, shipping methods, sender addresses and
//! contracts; what they leave open is decided here as `docs/src/carriers/sendcloud-v2.md` says.
//!
//! ```text
//! POST parcels?errors=verbose-carrier    books; external_reference is our key, quantity the parcels     200, failures too · 400
//! GET  parcels?external_reference=       finds                                              200 {"parcels": […]}
//! GET  parcels?order_number=             the others of several parcels                      200
//! GET  parcels?ids=                      where parcels stand, at most 100                   200
//! GET  parcels?announced_after=          lists, page by page (next)                         200
//! GET  parcels/{id}/documents/{kind}     labels and what is made for customs                200 · 404, not yet
//! POST parcels/{id}/cancel               voids                     200 · 202, queued · 400, no · 410, deleted
//! GET  shipping_methods?to_country=      lists services and prices                          200
//! GET  shipping_methods?sender_address=all   the price book                                 200
//! GET  user/addresses/sender, contracts  what is kept in the account                        200
//! GET  service-points?ne_latitude=…      the points in a box; at a host of their own        200
//! GET  service-points/{id}               one of them                                        200 · 404
//! GET  service-points/{id}/check-availability   whether it takes parcels                    200 · 404
//! ```

mod account;
mod answer;
mod customs;
mod field;
mod listing;
mod methods;
mod points;
mod request;
mod statuses;

pub(crate) use points::point;

use crate::sendcloud_shared::account::Wording;
use crate::sendcloud_shared::{Account, Keys, Standing, documents, taken_back};
use crate::{
    AccountError, Answer, AskedPoint, Booked, BookingRequest, Capabilities, Carrier, CarrierError, CarrierKind, Found,
    LabelRequest, Listing, PointsOf, PointsTold, PointsWanted, Refusal, Service, ServiceQuery, SightedParcel,
    TrackRequest, VoidAnswer, VoidRequest, WantedLabel,
};
use answer::{Asked, Cancelled, OfKey, Shipment};
use listing::Parcels;
use model::{
    AccountConfig, AccountSeen, BookingKey, CarrierService, Country, Credentials, CustomsDocument, Direction,
    LabelDocument, LabelFormat, LabelSource, UtcDateTime,
};
use rates::Sheet;
use std::sync::Arc;
use std::time::Duration;
use wire::{Request, Setup, Wire, WireError};

/// The name of the kind in accounts.
pub const ID: &str = "sendcloud-v2";

const ADDRESS: &str = "https://panel.sendcloud.sc/api/v2";
const DAY: Duration = Duration::from_secs(86_400);
/// The most parcels a search by their numbers names.
const AT_ONCE: usize = 100;
/// The most pages of the parcels of one key or order.
const FEW_PAGES: usize = 10;

const CAPABILITIES: Capabilities = Capabilities {
    formats: &[LabelFormat::Zpl, LabelFormat::Pdf],
    finds_by_key: true,
    finds_returns: true,
    void_within: Some(DAY.saturating_mul(42)),
    most_parcels: 20,
    one_weight: true,
    in_flight: 4,
    absent_after: Duration::from_secs(60),
    checks: true,
    lists_services: true,
    lists_shipments: true,
    price_book: true,
    declares: true,
    tracked_at_once: AT_ONCE,
    points: PointsOf::Platform,
    contracts: true,
    returns: true,
    ..Capabilities::least(LabelSource::Document)
};

/// The kind of accounts with Sendcloud that are asked through API v2.
#[must_use]
pub fn kind() -> CarrierKind {
    let wording = Wording {
        address: ADDRESS,
        sender_help: "sendcloud-v2-sender-address-help",
        return_option: "sendcloud-v2-return-method",
        return_help: "sendcloud-v2-return-method-help",
    };
    CarrierKind {
        id: ID,
        name: "carrier-kind-sendcloud-v2",
        fields: Account::fields(&wording),
        secrets: Keys::fields(),
        capabilities: CAPABILITIES,
        connect,
    }
}

fn connect(config: &AccountConfig, credentials: &Credentials, setup: &Setup) -> Result<Arc<dyn Carrier>, AccountError> {
    let url = wire::address(config.text("url")).ok_or_else(|| AccountError::not_an_address("url"))?;
    let wire = |url| Wire::new(url, Keys(credentials.clone()), setup);
    Ok(Arc::new(SendcloudV2 { points: wire(points::address(&url))?, wire: wire(url)?, account: Account::of(config) }))
}

struct SendcloudV2 {
    wire: Wire,
    /// To the host that is asked about service points.
    points: Wire,
    account: Account,
}

impl Carrier for SendcloudV2 {
    fn capabilities(&self) -> Capabilities {
        Capabilities { tells_shop: self.account.tells_shop, ..CAPABILITIES }
    }

    fn book<'a>(&'a self, request: &'a BookingRequest) -> Answer<'a, Booked> {
        Box::pin(async move {
            let booked = self.create(request).await;
            let back = request.direction == Direction::Return;
            booked.map_err(|error| if back { self.account.of_return(error) } else { error })
        })
    }

    fn find<'a>(&'a self, key: &'a BookingKey) -> Answer<'a, Found> {
        Box::pin(async move {
            let Some(shipment) = self.shipment_of(key).await? else { return Ok(Found::Absent) };
            Ok(Found::Booked(shipment.numbered()?.checked(shipment.parcels().len())?))
        })
    }

    fn labels<'a>(&'a self, request: &'a LabelRequest) -> Answer<'a, Vec<LabelDocument>> {
        Box::pin(async move {
            let shipment = self.shipment(&ids(&request.remote_id, Service::Labels)?).await?;
            let parcels = shipment.parcels_of(&request.numbers)?;
            self.fetched(&parcels.iter().map(|parcel| parcel.id).collect::<Vec<_>>(), request.label).await
        })
    }

    fn customs<'a>(&'a self, request: &'a LabelRequest) -> Answer<'a, Option<Vec<CustomsDocument>>> {
        Box::pin(async move {
            let shipment = self.shipment(&ids(&request.remote_id, Service::Customs)?).await?;
            let mut made = Vec::new();
            for (place, parcel) in (1..).zip(shipment.parcels_of(&request.numbers)?) {
                for kind in parcel.customs_kinds() {
                    match documents::customs(&self.wire, (place, parcel.id), kind, answer::refusal).await? {
                        Some(document) => made.push(document),
                        None => return Ok(None),
                    }
                }
            }
            Ok(Some(made))
        })
    }

    fn void<'a>(&'a self, request: &'a VoidRequest) -> Answer<'a, VoidAnswer> {
        Box::pin(async move {
            let ids = match request.remote_id.as_str() {
                // Booked by a person's word: only the key leads to it.
                "" => match self.shipment_of(&request.key).await? {
                    Some(shipment) => shipment.ids(),
                    None => return Err(CarrierError::NotOffered(Service::Void)),
                },
                remote_id => ids(remote_id, Service::Void)?,
            };
            self.cancel(&ids).await
        })
    }

    fn track<'a>(&'a self, shipments: &'a [TrackRequest]) -> Answer<'a, Vec<SightedParcel>> {
        Box::pin(async move {
            let ids: Vec<u64> =
                shipments.iter().filter_map(|shipment| answer::ids_of(&shipment.remote_id)).flatten().collect();
            let mut sighted = Vec::new();
            for ids in ids.chunks(AT_ONCE) {
                let (parcels, _) = self.pages(request::parcels(ids), FEW_PAGES).await?;
                sighted.extend(parcels.readable().filter_map(|parcel| parcel.sighted()));
            }
            Ok(sighted)
        })
    }

    fn list(&self, since: UtcDateTime) -> Answer<'_, Listing> {
        Box::pin(async move {
            let (parcels, is_whole) = self.pages(request::announced_after(since), listing::MOST_PAGES).await?;
            Ok(parcels.listing(is_whole))
        })
    }

    fn check(&self) -> Answer<'_, AccountSeen> {
        Box::pin(async move {
            let senders = self.wire.send(&request::senders()).await.map_err(failed)?;
            let contracts = self.wire.send(&request::contracts()).await.map_err(failed)?;
            let seen = AccountSeen { senders: account::senders(&senders)?, contracts: account::contracts(&contracts)? };
            self.account.fits(&seen)?;
            Ok(seen)
        })
    }

    fn services<'a>(&'a self, query: &'a ServiceQuery) -> Answer<'a, Vec<CarrierService>> {
        Box::pin(async move {
            let asked = request::methods(&query.from, &query.to, &self.account);
            methods::services(&self.wire.send(&asked).await.map_err(failed)?, query)
        })
    }

    fn price_book(&self, from: Country) -> Answer<'_, Vec<Sheet>> {
        Box::pin(async move {
            let answer = self.wire.send(&request::price_book()).await.map_err(failed)?;
            methods::price_book(&answer, from)
        })
    }

    fn points<'a>(&'a self, wanted: &'a PointsWanted) -> Answer<'a, PointsTold> {
        Box::pin(async move {
            let Some(request) = points::request(wanted) else { return Ok(PointsTold::default()) };
            match self.points.send(&request).await {
                Ok(answer) => points::told(&answer, wanted),
                // A point that was named alone and is not there.
                Err(WireError::Rejected(answer)) if answer.status() == 404 => Ok(PointsTold::default()),
                Err(error) => Err(failed(error)),
            }
        })
    }

    fn point_is_available<'a>(&'a self, point: &'a AskedPoint) -> Answer<'a, bool> {
        Box::pin(async move {
            let Some(request) = points::availability(point) else {
                return Err(CarrierError::NotOffered(Service::Points));
            };
            match self.points.send(&request).await {
                Ok(answer) => points::is_available(&answer),
                Err(WireError::Rejected(answer)) if answer.status() == 404 => Ok(false),
                Err(error) => Err(failed(error)),
            }
        })
    }
}

impl SendcloudV2 {
    async fn create(&self, request: &BookingRequest) -> Result<Booked, CarrierError> {
        let asked = match self.wire.send(&request::create(request, &self.account)?).await {
            Ok(answer) => answer::created(&answer, request.parcels.len())?,
            Err(WireError::Rejected(answer)) if answer.status() == 400 => answer::not_created(&answer),
            // What stands in such an answer is not documented: the key says what is there.
            Err(WireError::Rejected(answer)) if answer.status() == 409 => Asked::Known,
            Err(error) => return Err(failed(error)),
        };
        let shipment = match asked {
            Asked::Live(shipment) => shipment,
            Asked::Known => match self.shipment_of(&request.key).await {
                Ok(Some(shipment)) => shipment,
                _ => return Err(CarrierError::Lost("the key is known, its parcels not yet".to_owned())),
            },
            Asked::Refused { refusal, left, in_part } => return Err(self.give_up(&left, refusal, in_part).await),
        };
        let mut booked = shipment.numbered()?.checked(request.parcels.len())?;
        // It is booked: labels that do not come now are fetched later.
        booked.labels = self.fetched(&shipment.ids(), request.label).await.unwrap_or_default();
        Ok(booked)
    }

    /// Takes back what is left of a shipment that failed: parcels that are announced, and such as would wait for a label.
    async fn give_up(&self, left: &[u64], refusal: Refusal, in_part: bool) -> CarrierError {
        if left.is_empty() {
            return CarrierError::Refused(refusal);
        }
        match self.cancel(left).await {
            Err(_) if in_part => CarrierError::Nonsense("some of its parcels were announced, and some not".to_owned()),
            // What no carrier took is neither carried nor billed, whether it is deleted or not.
            _ => CarrierError::Refused(refusal),
        }
    }

    /// The live shipment of a key.
    async fn shipment_of(&self, key: &BookingKey) -> Result<Option<Shipment>, CarrierError> {
        let (found, _) = self.pages(request::find(key), FEW_PAGES).await?;
        match answer::of_key(found.all()?, key)? {
            OfKey::None => Ok(None),
            OfKey::Whole(shipment) => Ok(Some(shipment)),
            OfKey::InPart { order, shipment, count } => {
                let (of_order, _) = self.pages(request::of_order(&order), FEW_PAGES).await?;
                answer::of_order(of_order.all()?, &shipment, count).map(Some)
            }
        }
    }

    /// The parcels of these numbers, as far as they are there.
    async fn shipment(&self, ids: &[u64]) -> Result<Shipment, CarrierError> {
        let (parcels, _) = self.pages(request::parcels(ids), FEW_PAGES).await?;
        Ok(Shipment::of(parcels.all()?))
    }

    /// The parcels of a list, and whether its last page was read.
    async fn pages(&self, mut request: Request, most: usize) -> Result<(Parcels, bool), CarrierError> {
        let mut parcels = Parcels::default();
        for _ in 0..most {
            let answer = self.wire.send(&request).await.map_err(failed)?;
            match parcels.take(&request, &answer)? {
                Some(next) => request = next,
                None => return Ok((parcels, true)),
            }
        }
        Ok((parcels, false))
    }

    async fn fetched(&self, parcels: &[u64], wanted: WantedLabel) -> Result<Vec<LabelDocument>, CarrierError> {
        documents::labels(&self.wire, parcels, wanted, answer::refusal).await
    }

    /// Takes parcels back. Where one that is taken back takes the others with it they are not asked for again.
    async fn cancel(&self, ids: &[u64]) -> Result<VoidAnswer, CarrierError> {
        let (mut left, mut asked) = (ids.to_vec(), Vec::new());
        let (mut done, mut refused) = (false, None);
        let mut there = Shipment::of(Vec::new());
        while let Some(id) = left.first().copied() {
            match self.wire.send(&request::cancel(id)).await {
                Ok(answer) => done |= answer::cancelled(&answer)? == Cancelled::Done,
                Err(WireError::Rejected(answer)) if answer.status() == 410 => done = true,
                Err(WireError::Rejected(answer)) if answer.status() == 400 => refused = Some(answer::refusal(&answer)),
                Err(error) => return Err(failed(error)),
            }
            if let ([_], true) = (ids, done) {
                return Ok(VoidAnswer::Voided);
            }
            asked.push(id);
            there = self.shipment(ids).await?;
            left = there.live().filter(|id| !asked.contains(id)).collect();
        }
        // What was deleted is not shown any more.
        let standing = if done && there.parcels().is_empty() { Standing::Cancelled } else { there.standing() };
        taken_back(standing, refused.filter(|_| !done))
    }
}

/// The numbers of a shipment's parcels.
fn ids(remote_id: &str, asked: Service) -> Result<Vec<u64>, CarrierError> {
    answer::ids_of(remote_id).ok_or(CarrierError::NotOffered(asked))
}

fn failed(error: WireError) -> CarrierError {
    CarrierError::from_wire(error, answer::refusal)
}
