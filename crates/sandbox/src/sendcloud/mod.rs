//! The practice Sendcloud: speaks API v3 on loopback, and API v2 (`v2/mod.rs`), reads every request more strictly than Sendcloud's own schema, keeps
//! what it knows, limits how often it is asked, and misbehaves when it is told to.
//!
//! ```text
//! POST /api/v3/shipments/announce                  books                 201 · 400 · 409, the reference is known
//! GET  /api/v3/shipments?external_reference_id=    finds                 200
//! GET  /api/v3/shipments?shipment_uuids=           tracks                200 · 400, too many
//! GET  /api/v3/shipments?announced_after=          lists                 200 · 400, no moment · 404, no cursor
//! GET  /api/v3/shipments/{id}                                            200 · 404
//! POST /api/v3/shipments/{id}/cancel               voids                 200 · 202 · 404 · 409
//! GET  /api/v3/parcels/{id}/documents/label        Accept: and ?dpi=     200 · 400 · 404, not yet
//! GET  /api/v3/parcels/{id}/documents/customs-declaration                200 · 404, not yet
//! POST /api/v3/returns/announce-synchronously       books a return       201 · 400
//! GET  /api/v3/returns/{id}                                              200 · 404
//! PATCH /api/v3/returns/{id}/cancel                voids it             202 · 404 · 409
//! POST /api/v3/shipping-options                    sells                 200 · 400
//! GET  /api/v3/service-points?…                    points                200 · 400
//! GET  /api/v3/service-points/{id}                                       200 · 404
//! POST /api/v3/service-points/{id}/check-availability                    200 · 404
//! GET  /api/v3/orders?order_updated_at_min=                              200 · 400, no day
//! GET  /api/v3/orders/{id}                                               200 · 404
//! GET  /api/v3/integrations                                              200
//! GET  /api/v2/integrations/{id}/shipments?external_order_ids=           200 · 404
//! GET  /api/v3/addresses/sender-addresses, /api/v3/contracts             200
//!
//! POST /api/v2/parcels                             books                 200, failures too · 400
//! GET  /api/v2/parcels?external_reference=         finds                 200
//! GET  /api/v2/parcels?order_number=, ?ids=        several               200 · 400, too many
//! GET  /api/v2/parcels?announced_after=            lists                 200 · 404, no cursor
//! POST /api/v2/parcels/{id}/cancel                 voids                 200 · 202 · 400 · 404 · 410
//! GET  /api/v2/parcels/{id}/documents/{kind}                             200 · 400 · 404, not yet
//! GET  /api/v2/shipping_methods                    sells                 200 · 400
//! GET  /api/v2/user/addresses/sender, /api/v2/contracts                  200
//! GET  /api/v2/service-points?…                    points                200 · 400
//! GET  /api/v2/service-points/{id}, /check-availability                  200 · 404
//! ```

mod answer;
mod books;
mod catalogue;
mod label;
mod limit;
mod misbehaviour;
mod office;
mod orders;
mod paging;
mod points;
mod request;
mod shape;
mod v2;

pub use books::{SendcloudParcel, SendcloudShipment};
pub use misbehaviour::{SendcloudAsked, SendcloudMisbehaviour};

use crate::token::token;
use axum::Router;
use model::{AccountConfig, CarrierAccount, CarrierId, Credentials, UtcDateTime};
use office::Office;
use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// The number of the first parcel of a practice Sendcloud that is new.
const FIRST: u64 = 380_000_001;

/// Sendcloud on loopback. Ends when dropped.
#[derive(Debug)]
pub struct PracticeSendcloud {
    address: SocketAddr,
    office: Arc<Mutex<Office>>,
    server: JoinHandle<()>,
}

impl PracticeSendcloud {
    /// Starts it on a free port; it forgets everything when it ends.
    ///
    /// # Errors
    /// When loopback has no port to give.
    pub async fn start() -> io::Result<Self> {
        Self::starting_with(FIRST).await
    }

    /// The same, whose first parcel has that number: one that starts again gives none twice.
    ///
    /// # Errors
    /// When loopback has no port to give.
    pub async fn starting_with(first: u64) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let office = Arc::new(Mutex::new(Office::new(token()?, token()?, first)));
        let router = Router::new().fallback(office::respond).with_state(Arc::clone(&office));
        let server = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                tracing::error!(kind = %error.kind(), "the practice Sendcloud ended");
            }
        });
        Ok(Self { address, office, server })
    }

    /// Its address, as an account says it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/api/v3", self.address)
    }

    /// An account with it, for that carrier of the catalogue.
    #[must_use]
    pub fn account(&self, carrier: CarrierId) -> CarrierAccount {
        let config = AccountConfig([("url".to_owned(), self.url().into())].into_iter().collect());
        CarrierAccount::new(carrier, carriers::sendcloud::ID, config)
    }

    /// The same account, which names an option for parcels that come back.
    #[must_use]
    pub fn account_with_returns(&self, carrier: CarrierId) -> CarrierAccount {
        let mut account = self.account(carrier);
        account.config.0.insert("return_option".to_owned(), catalogue::RETURNS.into());
        account
    }

    /// Its address for API v2, as an account says it.
    #[must_use]
    pub fn url_v2(&self) -> String {
        format!("http://{}/api/v2", self.address)
    }

    /// The same account, asked through API v2.
    #[must_use]
    pub fn account_v2(&self, carrier: CarrierId) -> CarrierAccount {
        let config = AccountConfig([("url".to_owned(), self.url_v2().into())].into_iter().collect());
        CarrierAccount::new(carrier, carriers::sendcloud_v2::ID, config)
    }

    /// The keys of every account with it.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        let office = open(&self.office);
        Credentials::of([("public_key", office.public_key.as_str()), ("secret_key", office.secret_key.as_str())])
    }

    /// Misbehaves the next `times` it is asked this (or anything), after what it was told before.
    pub fn misbehave(&self, when: Option<SendcloudAsked>, times: u32, how: SendcloudMisbehaviour) {
        open(&self.office).commands.add(when, None, times, how);
    }

    /// Misbehaves the next `times` it is asked this (or anything) about one booking.
    pub fn misbehave_about(&self, key: &str, when: Option<SendcloudAsked>, times: u32, how: SendcloudMisbehaviour) {
        open(&self.office).commands.add(when, Some(key.to_owned()), times, how);
    }

    /// Behaves again, whatever it was told.
    pub fn behave(&self) {
        open(&self.office).commands = misbehaviour::Commands::default();
    }

    /// From now on everything costs so many percent more than its list says, or less.
    pub fn change_prices(&self, percent: i64) {
        open(&self.office).percent = percent;
    }

    /// From now on takes at most so many requests that write within a time; the next are answered 429.
    pub fn limit_writes(&self, most: u32, within: Duration) {
        open(&self.office).limit = Some(limit::WriteLimit::new(most, within));
    }

    /// Moves the parcel of a number along: from now on it stands so, in Sendcloud's own words, since that moment. Answers whether
    /// there is such a parcel.
    pub fn move_along(&self, number: &str, status: &'static str, at: UtcDateTime) -> bool {
        open(&self.office).move_along(number, status, at)
    }

    /// Books what somebody makes on its own pages for an order, and answers with its id.
    #[must_use]
    pub fn book_elsewhere(&self, order: &str) -> String {
        open(&self.office).books.book_elsewhere(order, &catalogue::OFFERED[0]).id.clone()
    }

    /// Cancels the shipment of a key, as somebody would on its own pages, or brings one back that was cancelled. Answers whether there
    /// is one.
    pub fn cancel_elsewhere(&self, key: &str, cancelled: bool) -> bool {
        open(&self.office).cancel_elsewhere(key, cancelled)
    }

    /// From now on neither a search nor a list shows the shipment of a key.
    pub fn forget(&self, key: &str) {
        open(&self.office).books.forget(key);
    }

    /// From now on this service point takes no parcels.
    pub fn close_point(&self, id: u64) {
        open(&self.office).points.close(id);
    }

    /// From now on there is no such service point.
    pub fn remove_point(&self, id: u64) {
        open(&self.office).points.remove(id);
    }

    /// From now on a shop of this name is connected to it, as the integration of this number.
    pub fn connect_shop(&self, integration: u64, name: &str) {
        open(&self.office).orders.connect(integration, name);
    }

    /// Takes in an order of a shop in the form of API v3, in the place of the one that has its id.
    pub fn take_order(&self, order: serde_json::Value) {
        open(&self.office).orders.keep(order);
    }

    /// From now on there is no such order.
    pub fn delete_order(&self, id: u64) {
        open(&self.office).orders.delete(id);
    }

    /// Takes in what a shop says of a customer's choice, in the form of a shipment of API v2.
    pub fn take_choice(&self, shipment: serde_json::Value) {
        open(&self.office).orders.choose(shipment);
    }

    /// How many service points a carrier has in a country.
    #[must_use]
    pub fn points_of(&self, carrier: &str, country: &str) -> usize {
        open(&self.office).points.count(carrier, country)
    }

    /// Carries out every cancellation that is queued.
    pub fn cancel_what_is_queued(&self) {
        open(&self.office).cancel_what_is_queued();
    }

    /// How often it was asked this, misbehaviour included.
    #[must_use]
    pub fn asked(&self, what: SendcloudAsked) -> u64 {
        open(&self.office).asked.borrow().get(&what).copied().unwrap_or(0)
    }

    /// How often it was asked anything, misbehaviour included.
    #[must_use]
    pub fn asked_in_all(&self) -> u64 {
        open(&self.office).asked.borrow().values().sum()
    }

    /// Waits until it was asked anything this so often, misbehaviour included.
    pub async fn until_asked(&self, times: u64) {
        let mut asked = open(&self.office).asked.subscribe();
        // The sender lives as long as Sendcloud.
        let _ = asked.wait_for(|asked| asked.values().sum::<u64>() >= times).await;
    }

    /// Every request it read, in the sequence they came: what was asked for, and what it carried.
    #[must_use]
    pub fn requests(&self) -> Vec<(SendcloudAsked, serde_json::Value)> {
        open(&self.office).requests.clone()
    }

    /// Every shipment it was ever asked for and made, the first one first.
    #[must_use]
    pub fn shipments(&self) -> Vec<SendcloudShipment> {
        open(&self.office).books.shipments().to_vec()
    }

    /// How many shipments of a key it would carry and bill.
    #[must_use]
    pub fn live_of_key(&self, key: &str) -> usize {
        open(&self.office).books.shipments().iter().filter(|it| it.is_live() && it.key == key).count()
    }

    /// How many shipments of an order it would carry and bill.
    #[must_use]
    pub fn live_of_order(&self, order: &str) -> usize {
        open(&self.office).books.shipments().iter().filter(|it| it.is_live() && it.order == order).count()
    }
}

impl Drop for PracticeSendcloud {
    fn drop(&mut self) {
        // Connections that are open outlive the server's task: they find it closed.
        open(&self.office).open = false;
        self.server.abort();
    }
}

/// How often each thing was asked.
type Counts = BTreeMap<SendcloudAsked, u64>;

/// The office, even after a panic of somebody who held it.
fn open(office: &Mutex<Office>) -> MutexGuard<'_, Office> {
    office.lock().unwrap_or_else(PoisonError::into_inner)
}
