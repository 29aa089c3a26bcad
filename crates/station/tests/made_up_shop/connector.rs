//! The connector: what the kind is called, what it has to be told, its requests and the reading of its answers.

use model::*;
use serde::Deserialize;
use serde_json::json;
use shops::{Connector, OtherOrder, Pages, Pulled, PulledPage, Pushed, SetAside, Shop, ShopError};
use std::collections::BTreeMap;
use std::sync::Arc;
use wire::{Answer, BoxFuture, Method, NoProof, Nonsense, Outgoing, Proof, Request, Token, Wire};

/// The kind `bazaar`.
pub(crate) fn connector() -> Connector {
    let option = |value: &str| FieldOption { value: value.to_owned(), label: value.to_owned() };
    let info = ShopKindInfo {
        kind: ShopKind("bazaar".to_owned()),
        name: "Bazaar".to_owned(),
        guide: String::new(),
        capabilities: ShopCapabilities {
            pulls: true,
            takes_numbers: true,
            without_numbers: false,
            several_numbers: true,
            tests: true,
            ..ShopCapabilities::default()
        },
        fields: vec![
            AccountField::new("url", FieldKind::Address, "shop-url"),
            AccountField::new("pace", FieldKind::Choice { options: vec![option("calm"), option("quick")] }, "pace")
                .usual("calm"),
            AccountField::new("points_from", FieldKind::Text, "points").optional(),
        ],
        secrets: vec![AccountField::new("token", FieldKind::Secret, "shop-key")],
    };
    Connector {
        info,
        build: |account, credentials, setup| {
            let service = wire::address(account.config.text("url")).ok_or(ShopError::BadAddress)?;
            let wire = match credentials.get("token") {
                Some(token) => Wire::new(service, Bearer(token.clone()), setup)?,
                None => Wire::new(service, NoProof, setup)?,
            };
            Ok(Arc::new(Bazaar(wire)))
        },
    }
}

/// The same of a kind that understands that a part of an order left.
pub(crate) fn that_hears_parts() -> Connector {
    let mut connector = connector();
    connector.info.capabilities.part_fulfilment = true;
    connector
}

struct Bearer(secrecy::SecretString);

impl Proof for Bearer {
    fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, _: jiff::Timestamp, _: u128) {
        outgoing.bearer(&self.0);
    }
}

struct Bazaar(Wire);

impl Shop for Bazaar {
    fn pull<'a>(
        &'a self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &'a mut dyn Pages,
    ) -> BoxFuture<'a, Result<Pulled, ShopError>> {
        Box::pin(async move {
            let answer = self.0.send(&changes(since)).await?;
            pages.keep(page(&answer, now)?).await?;
            Ok(Pulled { cursor: Some(now) })
        })
    }

    fn points_of<'a>(
        &'a self,
        part: &'a str,
        orders: &'a [OtherOrder],
        _: UtcDateTime,
    ) -> BoxFuture<'a, Result<Vec<Option<ServicePoint>>, ShopError>> {
        Box::pin(async move {
            let answer = self.0.send(&Request::get("list points", "points").with("part", part)).await?;
            let points: BTreeMap<String, String> = answer.json()?;
            let point = |id: &String| {
                let (carrier, name, post_number) = ("dpd".to_owned(), String::new(), String::new());
                ServicePoint { id: id.clone(), carrier, name, post_number }
            };
            Ok(orders.iter().map(|order| points.get(&order.number).map(point)).collect())
        })
    }

    fn test(&self) -> BoxFuture<'_, Result<ShopSeen, ShopError>> {
        Box::pin(async move {
            let about: About = self.0.send(&Request::get("read about", "about")).await?.json()?;
            let open_orders = Some(OpenOrders::exactly(about.waiting));
            let (missing_rights, clock_ahead) = (about.denied, Some(about.ahead));
            Ok(ShopSeen { name: about.name, open_orders, missing_rights, clock_ahead, ..ShopSeen::default() })
        })
    }

    fn push<'a>(&'a self, notice: &'a Notice) -> BoxFuture<'a, Result<Pushed, ShopError>> {
        Box::pin(async move {
            let Notice::Shipped(notice) = notice else { return Err(ShopError::NotOffered) };
            let answer = self.0.send(&dispatch(notice)).await?;
            Ok(if answer.status() == 201 { Pushed::Told } else { Pushed::Already })
        })
    }
}

fn changes(since: Option<UtcDateTime>) -> Request {
    let request = Request::get("list changes", "changes");
    match since {
        Some(since) => request.with("since", since.millis().to_string()),
        None => request,
    }
}

/// Repeating it is safe: the shop knows a dispatch by its reference.
fn dispatch(notice: &ShipmentNotice) -> Request {
    let numbers: Vec<&str> = notice.parcels.iter().map(|parcel| parcel.number.as_str()).collect();
    let items = |parcel: &NoticeParcel| -> Vec<(String, u32)> {
        parcel.items.iter().map(|item| (item.line_reference.clone(), item.quantity)).collect()
    };
    let items: Vec<_> = notice.parcels.iter().map(items).collect();
    let (order, reference) = (&notice.order_reference, &notice.shipment_reference);
    let body = json!({ "order": order, "reference": reference, "numbers": numbers, "items": items });
    Request::new("dispatch", Method::POST, "dispatches").json(&body).repeatable()
}

#[derive(Deserialize)]
struct About {
    name: String,
    waiting: u64,
    denied: Vec<String>,
    ahead: i64,
}

#[derive(Deserialize)]
struct Change {
    id: String,
    to: String,
    cents: i64,
    #[serde(default)]
    things: Vec<(String, u32)>,
    /// What of them the shop knows to have left.
    #[serde(default)]
    gone: BTreeMap<String, u32>,
}

impl Change {
    /// Its lines with what is left of them; of an order that is over, what it was.
    fn lines(&self) -> Vec<serde_json::Value> {
        let is_over = self.is_over();
        let line = |(name, quantity): &(String, u32)| {
            let gone = self.gone.get(&name.to_lowercase()).copied().filter(|_| !is_over).unwrap_or_default();
            json!({ "reference": name.to_lowercase(), "name": name, "quantity": quantity - gone, "fulfilled": gone })
        };
        self.things.iter().map(line).filter(|line| line["quantity"] != 0).collect()
    }

    fn is_over(&self) -> bool {
        !self.things.is_empty()
            && self.things.iter().all(|(name, count)| self.gone.get(&name.to_lowercase()) == Some(count))
    }
}

fn page(answer: &Answer, now: UtcDateTime) -> Result<PulledPage, Nonsense> {
    let changes: Vec<Change> = answer.json()?;
    let mut page =
        PulledPage { orders: Vec::new(), set_aside: Vec::new(), out_of_reach: Vec::new(), cursor: Some(now) };
    for change in changes {
        let reference = change.id.clone();
        match order(change, now) {
            Some(order) => page.orders.push(order),
            None => page.set_aside.push(SetAside { reference, why: Message::new("order-no-country") }),
        }
    }
    Ok(page)
}

fn order(change: Change, now: UtcDateTime) -> Option<ShopOrder> {
    let template = json!({
        "reference": change.id, "number": change.id, "placed_at": now, "modified_at": now,
        "status": if change.is_over() { "completed" } else { "open" },
        "currency": "EUR", "total": { "minor": change.cents, "currency": "EUR" },
        "recipient": { "name": change.to, "street": "Oudegracht 1", "postal_code": "3511 AB", "city": "Utrecht", "country": "NL" },
        "lines": change.lines(),
    });
    serde_json::from_value(template).ok()
}
