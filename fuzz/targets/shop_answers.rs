//! What a shop answers: its pages of orders, and what it says to a push.

#![no_main]

use libfuzzer_sys::fuzz_target;
use packdesk_fuzz::OneAnswer;
use model::{AccountConfig, Credentials, ShopAccount, ShopKind, UtcDateTime};
use shops::{PulledPage, Registry};
use std::sync::Arc;

fuzz_target!(|body: &[u8]| {
    for kind in ["woocommerce", "prestashop", "magento", "shopware", "bigcommerce", "squarespace", "lightspeed_c"] {
        pull(kind, body);
    }
});

fn pull(kind: &str, body: &[u8]) {
    let config = AccountConfig([("url".to_owned(), "https://shop.example".into()), ("client_id".to_owned(), "SWIA1".into())].into_iter().collect());
    let registry = Registry::standard();
    let kind = ShopKind(kind.to_owned());
    let fields = &registry.get(&kind).expect("a kind there is").info.fields;
    let account = ShopAccount { config: config.settled(fields), kind };
    let credentials = Credentials::of([("key", "ck_1"), ("secret", "cs_1"), ("token", "t_1"), ("token_secret", "ts_1")]);
    let setup = wire::Setup { transport: Some(Arc::new(OneAnswer(body.to_vec()))), ..wire::Setup::default() };
    let Ok(shop) = registry.build(&account, Some(&credentials), &setup) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a thread");
    let mut keep = |page: PulledPage| drop(page);
    let _ = runtime.block_on(shop.pull(None, UtcDateTime::from_millis(1_764_000_000_000), &mut keep));
}
