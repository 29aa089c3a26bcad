//! A practice station that is served on loopback with its API, and a shop's client to ask it.

use crate::description::holds;
use api::Version;
use model::{ApiAccess, OrderId, Shop, ShopAccount, ShopId, ShopKind, UtcDateTime};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::{Value, json};
use server::{Accounts, Beside, Origin, Server, Settings};
use station::calls::{self, MadeApiKey, MakeApiKey, OrderView, PauseQueue, SaveShop};
use station::{Options, Station};
use tokio::net::TcpListener;

/// A station with one shop that comes by itself.
pub(crate) struct Desk {
    pub(crate) station: Station,
    /// `http://127.0.0.1:…/api/v3`
    pub(crate) base: String,
    pub(crate) client: Client,
    pub(crate) key: MadeApiKey,
    // The folder goes last: the station writes into it to its end.
    _folder: tempfile::TempDir,
}

/// With the limits it has by itself.
pub(crate) async fn desk() -> Desk {
    desk_with(api::Limits::default()).await
}

pub(crate) async fn desk_with(limits: api::Limits) -> Desk {
    desk_by(limits, None).await
}

/// By a clock of the test's own.
pub(crate) async fn desk_at(clock: fn() -> UtcDateTime) -> Desk {
    desk_by(api::Limits::default(), Some(clock)).await
}

async fn desk_by(limits: api::Limits, clock: Option<fn() -> UtcDateTime>) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page");
    std::fs::create_dir(&page).unwrap();
    let options = Options::practice(&folder.path().join("station"));
    let options = Options { clock: clock.unwrap_or(options.clock), ..options };
    let (station, key) = beside(move || {
        let station = Station::open(options).unwrap();
        for view in calls::printers(&station, ()).unwrap() {
            calls::queue_pause(&station, PauseQueue { printer: view.printer.id, paused: true }).unwrap();
        }
        let key = shop_with_key(&station, "own-shop", ApiAccess::Write);
        (station, key)
    })
    .await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let origin = Origin::new(listener.local_addr().unwrap(), None, false);
    let base = format!("{}{}", origin.url(), Version::V3.path());
    let own = api::routes(station.clone(), &origin.url(), limits);
    let own = own.map(|(version, routes)| Beside { path: version.path(), routes, shown_by: Vec::new() });
    let picker = api::picker::routes(station.clone(), limits);
    let picker =
        Beside { path: api::picker::PATH, routes: picker, shown_by: vec!["https://shop.example".parse().unwrap()] };
    let beside = own.into_iter().chain([picker]).collect();
    let settings =
        Settings { page, origin, tls: None, accounts: Accounts::Own, limits: server::Limits::default(), beside };
    tokio::spawn(Server::new(station.clone(), settings).unwrap().serve(listener));
    let client = Client::builder().no_proxy().pool_max_idle_per_host(0).build().unwrap();
    Desk { station, base, client, key, _folder: folder }
}

/// A shop of kind `api`, and a key of it.
pub(crate) fn shop_with_key(station: &Station, name: &str, access: ApiAccess) -> MadeApiKey {
    let id = ShopId(name.to_owned());
    let account = ShopAccount { kind: ShopKind("api".to_owned()), config: model::AccountConfig::default() };
    let shop = Shop { id: id.clone(), name: name.to_owned(), account };
    calls::shop_save(station, SaveShop { shop, credentials: None }).unwrap();
    calls::api_key_make(station, MakeApiKey { shop: id, access }).unwrap()
}

/// Runs what waits for the disk.
pub(crate) async fn beside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}

impl Desk {
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.request_of(&self.key, method, path)
    }

    pub(crate) fn request_of(&self, key: &MadeApiKey, method: Method, path: &str) -> RequestBuilder {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.base) };
        self.client.request(method, url).basic_auth(&key.key, Some(&key.secret))
    }

    pub(crate) async fn get(&self, path: &str) -> (u16, Value) {
        let (status, answer) = told(self.request(Method::GET, path).send().await.unwrap()).await;
        holds(&Method::GET, path, status, &answer);
        (status, answer)
    }

    pub(crate) async fn send(&self, method: Method, path: &str, body: &Value) -> (u16, Value) {
        let (status, answer) = told(self.request(method.clone(), path).json(body).send().await.unwrap()).await;
        holds(&method, path, status, &answer);
        (status, answer)
    }

    /// A path of v2 as a whole address.
    pub(crate) fn v2(&self, path: &str) -> String {
        format!("{}{path}", self.base.replace(Version::V3.path(), Version::V2.path()))
    }

    pub(crate) async fn post(&self, orders: &Value) -> (u16, Value) {
        self.send(Method::POST, "/orders", orders).await
    }

    /// Brings one order; its id.
    pub(crate) async fn bring(&self, order: Value) -> i64 {
        let (status, answer) = self.post(&json!([order])).await;
        assert_eq!(status, 201, "{answer}");
        answer["data"][0]["id"].as_i64().unwrap()
    }

    /// Does something at the desk itself.
    pub(crate) async fn at<T: Send + 'static>(&self, work: impl FnOnce(&Station) -> T + Send + 'static) -> T {
        let station = self.station.clone();
        beside(move || work(&station)).await
    }

    pub(crate) async fn view(&self, id: i64) -> OrderView {
        self.at(move |station| calls::order_open(station, OrderId(id)).unwrap()).await
    }
}

pub(crate) async fn told(response: Response) -> (u16, Value) {
    let status = response.status().as_u16();
    (status, response.json().await.unwrap_or(Value::Null))
}

/// An order as a shop would send it; `key` makes its key and number.
pub(crate) fn an_order(key: &str) -> Value {
    json!({
        "order_id": key,
        "order_number": format!("#{key}"),
        "order_details": {
            "integration": { "id": 1 },
            "status": { "code": "paid" },
            "order_created_at": "2026-11-27T10:00:00Z",
            "order_items": [{
                "item_id": "1", "name": "Cylinder candle", "sku": "CC-1", "quantity": 2, "hs_code": "340600",
                "country_of_origin": "NL", "measurement": { "weight": { "value": 0.25, "unit": "kg" } },
                "unit_price": { "value": 3.5, "currency": "EUR" }, "total_price": { "value": 7, "currency": "EUR" },
            }],
        },
        "payment_details": {
            "total_price": { "value": 11.95, "currency": "EUR" },
            "status": { "code": "paid" },
        },
        "shipping_address": {
            "name": "Zoë Müller", "address_line_1": "Lindenallee", "house_number": "7", "postal_code": "3526 KL",
            "city": "Utrecht", "country_code": "NL", "email": "zoe@example.org",
        },
        "shipping_details": { "delivery_indicator": "Standard delivery" },
    })
}
