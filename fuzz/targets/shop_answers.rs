//! What a shop answers, of every kind there is: its pages of orders, orders it is asked for by their keys, and what it says when it
//! is told of a shipment.

#![no_main]

use libfuzzer_sys::fuzz_target;
use model::{
    AccountConfig, AccountField, Credentials, FieldKind, Notice, ShopAccount, ShopKindInfo, UtcDateTime,
    WithdrawnNotice,
};
use packdesk_fuzz::OneAnswer;
use shops::{PulledPage, Registry};
use std::sync::Arc;

fuzz_target!(|body: &[u8]| {
    let registry = Registry::standard();
    for info in registry.kinds() {
        ask(&registry, info, body);
    }
});

/// Each address of the account leads to the one answer; its texts and secrets are some word.
fn ask(registry: &Registry, info: &ShopKindInfo, body: &[u8]) {
    let word = |field: &AccountField| match field.kind {
        FieldKind::Address => Some((field.name.clone(), "https://shop.example".into())),
        FieldKind::Text => Some((field.name.clone(), "SWIA1".into())),
        _ => None,
    };
    let config = AccountConfig(info.fields.iter().filter_map(word).collect()).settled(&info.fields);
    let account = ShopAccount { config, kind: info.kind.clone() };
    let credentials = Credentials::of(info.secrets.iter().map(|field| (field.name.as_str(), "word")));
    let setup = wire::Setup { transport: Some(Arc::new(OneAnswer(body.to_vec()))), ..wire::Setup::default() };
    let Ok(shop) = registry.build(&account, Some(&credentials), &setup) else { return };
    let now = UtcDateTime::from_millis(1_764_000_000_000);
    let notice = Notice::Withdrawn(WithdrawnNotice {
        order_reference: "1".to_owned(),
        shipment_reference: "pd-1".to_owned(),
        carrier: "Own".to_owned(),
        numbers: vec!["1".to_owned()],
        withdrawn_at: now,
        rest: false,
    });
    let named = ["1".to_owned()];
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a thread");
    runtime.block_on(async {
        let mut keep = |page: PulledPage| drop(page);
        let _ = shop.pull(None, now, &mut keep).await;
        let _ = shop.pull(Some(now), now, &mut keep).await;
        let _ = shop.look(&named, now, &mut keep).await;
        let _ = shop.pull_named(&named, now).await;
        let _ = shop.push(&notice).await;
    });
}
