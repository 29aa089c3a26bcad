//! Requests of a custom shop: bodies of orders and of changes to them, and what stands in addresses. The first byte chooses the
//! operation.

#![no_main]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use libfuzzer_sys::fuzz_target;
use model::{AccountConfig, ApiAccess, Shop, ShopAccount, ShopId, ShopKind};
use station::calls::{self, MakeApiKey, SaveShop};
use station::{Options, Station};
use std::sync::LazyLock;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

struct Desk {
    /// The API in every version, each below its own path.
    routes: Router,
    authorization: String,
    runtime: Runtime,
    _folder: TempDir,
}

static DESK: LazyLock<Desk> = LazyLock::new(|| {
    let folder = TempDir::new().expect("a folder");
    let options = Options { desk: false, pulls: false, ..Options::new(folder.path().join("station")) };
    let station = Station::open(options).expect("a station");
    let id = ShopId("own".to_owned());
    let account = ShopAccount { kind: ShopKind("api".to_owned()), config: AccountConfig::default() };
    let shop = Shop { id: id.clone(), name: "Own".to_owned(), account };
    calls::shop_save(&station, SaveShop { shop, credentials: None }).expect("a shop");
    let key = calls::api_key_make(&station, MakeApiKey { shop: id, access: ApiAccess::Write }).expect("a key");
    // Nobody is turned away for asking often.
    let limits = api::Limits { reads: u32::MAX, writes: u32::MAX, ..api::Limits::default() };
    let versions = api::routes(station, "http://127.0.0.1:4180", limits);
    let nested = |routes: Router, (version, own): (api::Version, Router)| routes.nest_service(version.path(), own);
    Desk {
        routes: versions.into_iter().fold(Router::new(), nested),
        authorization: format!("Basic {}", BASE64.encode(format!("{}:{}", key.key, key.secret))),
        runtime: Runtime::new().expect("threads"),
        _folder: folder,
    }
});

fuzz_target!(|bytes: &[u8]| {
    let Some((&which, rest)) = bytes.split_first() else { return };
    let said = || percent_encoding::percent_encode(rest, percent_encoding::NON_ALPHANUMERIC).to_string();
    let (method, path, body) = match which % 14 {
        0 => ("POST", "/api/v3/orders".to_owned(), rest),
        1 => ("PATCH", "/api/v3/orders/1".to_owned(), rest),
        2 => ("DELETE", "/api/v3/orders/1".to_owned(), rest),
        3 => ("POST", "/api/v3/service-points/1/check-availability".to_owned(), rest),
        4 => ("GET", format!("/api/v3/orders?cursor={}", said()), &[][..]),
        5 => ("GET", format!("/api/v3/orders?sort={0}&order_number={0}", said()), &[][..]),
        6 => ("GET", format!("/api/v3/service-points?{}", said().replace("%3D", "=").replace("%26", "&")), &[][..]),
        7 => ("GET", format!("/api/v3/parcels/{0}/documents/{0}", said()), &[][..]),
        8 => ("GET", format!("/api/v3/checkout/configurations/{0}/delivery-options?{0}", said()), &[][..]),
        9 => ("POST", "/api/v2/parcels".to_owned(), rest),
        10 => ("POST", "/api/v2/integrations/1/shipments".to_owned(), rest),
        11 => ("POST", "/api/v2/service-points/check_and_store".to_owned(), rest),
        12 => ("GET", format!("/api/v2/parcels/{0}?{0}", said()), &[][..]),
        _ => {
            ("GET", format!("/api/v2/{}", said().replace("%2F", "/").replace("%3F", "?").replace("%3D", "=")), &[][..])
        }
    };
    let request = Request::builder().method(method).uri(path).header("authorization", DESK.authorization.as_str());
    let Ok(request) = request.header("content-type", "application/json").body(Body::from(body.to_vec())) else {
        return;
    };
    DESK.runtime.block_on(async {
        let answer = DESK.routes.clone().oneshot(request).await.expect("an answer");
        assert!(answer.status() != 500, "a fault of the station");
        let _ = to_bytes(answer.into_body(), usize::MAX).await;
    });
});
