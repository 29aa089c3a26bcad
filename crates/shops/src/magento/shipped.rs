//! What has to be told once an order has shipped: a shipment with all numbers.

use super::Rules;
use super::quantity::Quantity;
use super::rows::{Row, units};
use super::told::{Step, Told};
use crate::parcels::packed;
use crate::{Nonsense, ShopError};
use model::ShipmentNotice;
use serde_json::{Value, json};

/// The carriers the core itself knows, by the names people give them; any other is `custom`.
const CARRIERS: [(&str, &str); 4] = [("dhl express", "dhl"), ("fedex", "fedex"), ("ups", "ups"), ("usps", "usps")];

/// A carrier's code in the shop.
pub(super) fn carrier_code(carrier: &str) -> &'static str {
    let name = carrier.trim().to_lowercase();
    CARRIERS.into_iter().find(|(known, _)| *known == name).map_or("custom", |(_, code)| code)
}

/// What is still to be told; nothing where the shop has every number. A parcel more of a shipment that is told, and one of an order
/// that somebody shipped by hand, is one more number of that shipment.
pub(super) fn steps(told: &Told, notice: &ShipmentNotice, rules: &Rules) -> Result<Vec<Step>, ShopError> {
    let of_notice = |number: &str| told.shipments.iter().find(|shipment| shipment.track(number).is_some());
    let missing: Vec<&str> = notice
        .parcels
        .iter()
        .map(|parcel| parcel.number.as_str())
        .filter(|number| of_notice(number).is_none())
        .collect();
    if missing.is_empty() {
        return Ok(Vec::new());
    }
    let unreadable = |_| ShopError::Nonsense(Nonsense::Unexpected("items".to_owned()));
    let units = units(&told.order.items, |product| told.separate.contains(&product)).map_err(unreadable)?;
    let contents = contents(&units, notice);
    let ours = notice.parcels.iter().find_map(|parcel| of_notice(&parcel.number));
    let by_hand = || told.shipments.last().filter(|_| contents == Contents::Nothing);
    if let Some(shipment) = ours.or_else(by_hand) {
        let track = |number: &&str| Step::Track { shipment: shipment.entity_id, number: (*number).to_owned() };
        let mail = rules.notify.then_some(Step::Mail(shipment.entity_id));
        return Ok(missing.iter().map(track).chain(mail).collect());
    }
    match contents {
        Contents::Nothing => {
            Err(ShopError::Rejected { status: 200, code: format!("{}: nothing left to ship", told.order.state) })
        }
        Contents::All => Ok(vec![Step::Ship(shipment(None, notice, rules))]),
        Contents::Part(items) => Ok(vec![Step::Ship(shipment(Some(items), notice, rules))]),
    }
}

/// What a shipment takes of an order.
#[derive(Debug, PartialEq)]
enum Contents {
    /// All that is left.
    All,
    /// So much of some rows (`sales-data-shipment-item-creation-interface`).
    Part(Vec<Value>),
    /// Nothing that is left.
    Nothing,
}

/// What of the order is in the parcels: all that is left, where nobody said what is in each.
fn contents(units: &[Row<'_>], notice: &ShipmentNotice) -> Contents {
    let left: Vec<&Row<'_>> = units.iter().filter(|row| row.ships() && !row.left().is_nothing()).collect();
    let Some(packed) = packed(notice) else {
        return if left.is_empty() { Contents::Nothing } else { Contents::All };
    };
    let taken = left.iter().map(|row| {
        let pieces = packed.get(row.wire.item_id.to_string().as_str()).copied().unwrap_or_default();
        let is_all = pieces >= row.left().on_the_desk();
        (row.wire.item_id, is_all, if is_all { row.left() } else { Quantity::of_pieces(pieces) })
    });
    let taken: Vec<_> = taken.filter(|(_, _, quantity)| !quantity.is_nothing()).collect();
    if taken.is_empty() {
        Contents::Nothing
    } else if taken.len() == left.len() && taken.iter().all(|(_, is_all, _)| *is_all) {
        Contents::All
    } else {
        let item = |(row, _, quantity): &(u64, bool, Quantity)| json!({ "order_item_id": row, "qty": quantity.json() });
        Contents::Part(taken.iter().map(item).collect())
    }
}

/// A shipment (`PostV1OrderOrderIdShipBody`). Without items it takes all that is left, which Magento itself knows best of bundles.
/// A number has no link in the core: links go into the comment, which customers see.
fn shipment(items: Option<Vec<Value>>, notice: &ShipmentNotice, rules: &Rules) -> Value {
    let code = carrier_code(&notice.carrier);
    let track = |number: &str| json!({ "track_number": number, "title": notice.carrier, "carrier_code": code });
    let tracks: Vec<Value> = notice.parcels.iter().map(|parcel| track(&parcel.number)).collect();
    let links: Vec<&str> =
        notice.parcels.iter().map(|parcel| parcel.tracking_url.as_str()).filter(|link| !link.is_empty()).collect();
    let mut shipment =
        json!({ "notify": rules.notify, "appendComment": rules.notify && !links.is_empty(), "tracks": tracks });
    if let Some(items) = items {
        shipment["items"] = items.into();
    }
    if !links.is_empty() {
        shipment["comment"] = json!({ "comment": links.join("\n"), "is_visible_on_front": 1 });
    }
    if !rules.source.is_empty() {
        shipment["arguments"] = json!({ "extension_attributes": { "source_code": rules.source } });
    }
    shipment
}
