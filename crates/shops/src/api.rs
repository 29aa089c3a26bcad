//! The kind of shop that comes by itself: its own software brings its orders over the station's API, and reads there what
//! became of them. There is nobody to ask and nobody to tell.

use crate::{Connector, Shop};
use model::{AccountField, FieldKind, OrderStatus, ShopCapabilities, ShopKind, ShopKindInfo};
use serde_json::{Map, Value};
use std::sync::Arc;

struct ComesByItself;

impl Shop for ComesByItself {}

/// What the words of such a shop mean unless its account says otherwise.
const STATUSES: [(&str, OrderStatus); 17] = {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    [
        ("new", Open),
        ("paid", Open),
        ("processing", Open),
        ("ready_to_ship", Open),
        ("unfulfilled", Open),
        ("unshipped", Open),
        ("backorder", Waiting),
        ("on_hold", Waiting),
        ("pending", Waiting),
        ("unpaid", Waiting),
        ("canceled", Cancelled),
        ("failed", Cancelled),
        ("refunded", Cancelled),
        ("voided", Cancelled),
        ("delivered", Completed),
        ("fulfilled", Completed),
        ("shipped", Completed),
    ]
};

/// Orders come over the station's API.
pub(crate) fn connector() -> Connector {
    let statuses: Map<String, Value> = STATUSES
        .iter()
        .map(|(word, meaning)| ((*word).to_owned(), serde_json::to_value(meaning).unwrap_or_default()))
        .collect();
    let info = ShopKindInfo {
        kind: ShopKind("api".to_owned()),
        name: "shop-kind-api".to_owned(),
        guide: "shop-guide-api".to_owned(),
        capabilities: ShopCapabilities { brings_orders: true, ..ShopCapabilities::default() },
        fields: vec![
            AccountField::new("statuses", FieldKind::Meanings, "shop-statuses")
                .help("shop-statuses-api-help")
                .usual(statuses),
        ],
        secrets: Vec::new(),
    };
    Connector { info, build: |_, _, _| Ok(Arc::new(ComesByItself)) }
}
