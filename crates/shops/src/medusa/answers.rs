//! What Medusa sends (*Medusa documentation*, "Admin API Reference", "Orders"). Amounts are decimal numbers in whole units.

use crate::Nonsense;
use crate::counted::Listed;
use crate::json_text::flag;
use crate::lenient::{list, object, text};
use crate::tracking_numbers::has;
use serde::Deserialize;
use serde_json::{Map, Value};
use wire::Answer;

/// The name of what is noted in a fulfilment: the numbers it is made for. A fulfilment gets its labels only when it leaves.
pub(super) const MARK: &str = "packdesk";

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireOrder {
    #[serde(deserialize_with = "text")]
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) display_id: String,
    /// A shop's own form of it.
    #[serde(default, deserialize_with = "text")]
    pub(super) custom_display_id: String,
    pub(super) status: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) payment_status: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) currency_code: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) email: String,
    /// Less what was paid back.
    #[serde(default, deserialize_with = "text")]
    pub(super) total: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) created_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) updated_at: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) metadata: Option<Map<String, Value>>,
    pub(super) items: Vec<WireItem>,
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_address: Option<WireAddress>,
    #[serde(default, deserialize_with = "object")]
    pub(super) billing_address: Option<WireAddress>,
    #[serde(default, deserialize_with = "list")]
    pub(super) shipping_methods: Vec<WireShippingMethod>,
    #[serde(default, deserialize_with = "list")]
    pub(super) payment_collections: Vec<WirePayments>,
    /// What cannot be read here is no order: it would be fulfilled twice.
    pub(super) fulfillments: Vec<WireFulfilment>,
}

impl WireOrder {
    /// Fulfilments that hold.
    pub(super) fn live(&self) -> impl Iterator<Item = &WireFulfilment> {
        self.fulfillments.iter().filter(|fulfilment| fulfilment.canceled_at.is_empty())
    }

    /// What was noted in the order under a name.
    pub(super) fn noted(&self, name: &str) -> &str {
        self.metadata.as_ref().and_then(|notes| notes.get(name)).and_then(Value::as_str).unwrap_or_default()
    }
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireItem {
    #[serde(deserialize_with = "text")]
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) title: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) thumbnail: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) variant_sku: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) variant_barcode: String,
    #[serde(default, deserialize_with = "flag")]
    pub(super) requires_shipping: bool,
    #[serde(default, deserialize_with = "flag")]
    pub(super) is_giftcard: bool,
    /// Without what an edit of the order took out.
    pub(super) quantity: u32,
    /// Of all its pieces, with taxes and less discounts.
    #[serde(default, deserialize_with = "text")]
    pub(super) total: String,
    pub(super) detail: WireDetail,
    #[serde(default, deserialize_with = "object")]
    pub(super) variant: Option<WireVariant>,
}

impl WireItem {
    /// Whether it has a body. A variant whose stock is not kept needs no shipping where its product has no shipping profile: somebody
    /// looks before it is packed.
    pub(super) fn ships(&self) -> bool {
        let is_kept = self.variant.as_ref().is_some_and(|variant| variant.manage_inventory);
        !self.is_giftcard && (self.requires_shipping || !is_kept)
    }

    /// Pieces that are in no fulfilment.
    pub(super) fn left(&self) -> u32 {
        self.quantity.saturating_sub(self.detail.fulfilled_quantity)
    }

    /// Pieces in a fulfilment that has not left.
    pub(super) fn set_apart(&self) -> u32 {
        self.detail.fulfilled_quantity.saturating_sub(self.detail.shipped_quantity)
    }

    /// What may be in one fulfilment together: Medusa takes no pieces of two shipping profiles, and none that need shipping with those
    /// that do not.
    pub(super) fn group(&self) -> (bool, Option<&str>) {
        let product = self.variant.as_ref().and_then(|variant| variant.product.as_ref());
        let profile = product.and_then(|product| product.shipping_profile.as_ref()).map(|profile| profile.id.as_str());
        (self.requires_shipping, profile.filter(|_| self.requires_shipping))
    }
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireDetail {
    pub(super) fulfilled_quantity: u32,
    pub(super) shipped_quantity: u32,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireVariant {
    #[serde(default, deserialize_with = "flag")]
    pub(super) manage_inventory: bool,
    #[serde(flatten)]
    pub(super) goods: WireGoods,
    #[serde(default, deserialize_with = "list")]
    pub(super) options: Vec<WireOption>,
    #[serde(default, deserialize_with = "object")]
    pub(super) product: Option<WireProduct>,
}

/// What variants and products say alike.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct WireGoods {
    #[serde(default, deserialize_with = "text")]
    pub(super) weight: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) hs_code: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) origin_country: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireProduct {
    #[serde(flatten)]
    pub(super) goods: WireGoods,
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_profile: Option<WireProfile>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireProfile {
    #[serde(default, deserialize_with = "text")]
    pub(super) id: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireOption {
    #[serde(default, deserialize_with = "text")]
    pub(super) value: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) option: Option<WireOptionName>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireOptionName {
    #[serde(default, deserialize_with = "text")]
    pub(super) title: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct WireAddress {
    #[serde(deserialize_with = "text")]
    pub(super) first_name: String,
    #[serde(deserialize_with = "text")]
    pub(super) last_name: String,
    #[serde(deserialize_with = "text")]
    pub(super) company: String,
    #[serde(deserialize_with = "text")]
    pub(super) address_1: String,
    #[serde(deserialize_with = "text")]
    pub(super) address_2: String,
    #[serde(deserialize_with = "text")]
    pub(super) city: String,
    #[serde(deserialize_with = "text")]
    pub(super) province: String,
    #[serde(deserialize_with = "text")]
    pub(super) postal_code: String,
    /// Two small letters.
    #[serde(deserialize_with = "text")]
    pub(super) country_code: String,
    #[serde(deserialize_with = "text")]
    pub(super) phone: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireShippingMethod {
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) total: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_option_id: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_option: Option<WireShippingOption>,
    /// What the provider of the method keeps, as a service point.
    #[serde(default, deserialize_with = "object")]
    pub(super) data: Option<Map<String, Value>>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireShippingOption {
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_profile_id: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WirePayments {
    #[serde(default, deserialize_with = "text")]
    pub(super) refunded_amount: String,
    #[serde(default, deserialize_with = "list")]
    pub(super) payments: Vec<WirePayment>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WirePayment {
    #[serde(default, deserialize_with = "text")]
    pub(super) provider_id: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireFulfilment {
    #[serde(deserialize_with = "text")]
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipped_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) canceled_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) delivered_at: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) metadata: Option<Map<String, Value>>,
    pub(super) items: Vec<WirePart>,
    #[serde(default)]
    pub(super) labels: Vec<WireLabel>,
}

impl WireFulfilment {
    /// Whether it is on its way.
    pub(super) fn has_left(&self) -> bool {
        !self.shipped_at.is_empty() || !self.delivered_at.is_empty()
    }

    /// The numbers it was made for; empty where somebody else made it.
    pub(super) fn mark(&self) -> &str {
        self.metadata.as_ref().and_then(|notes| notes.get(MARK)).and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether it left with a number.
    pub(super) fn tells(&self, number: &str) -> bool {
        self.labels.iter().any(|label| has(&label.tracking_number, number))
    }
}

/// Pieces of one item in a fulfilment.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WirePart {
    #[serde(deserialize_with = "text")]
    pub(super) line_item_id: String,
    /// Of an item made of several things in stock these are counted.
    pub(super) quantity: u32,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireLabel {
    #[serde(default, deserialize_with = "text")]
    pub(super) tracking_number: String,
}

/// Reads a part of at most so many orders.
pub(super) fn listed(answer: &Answer, most: usize) -> Result<Listed, Nonsense> {
    let mut body: Value = answer.json()?;
    let in_all = body.get("count").and_then(Value::as_u64);
    let orders = body.get_mut("orders").map(Value::take);
    Listed::read((orders, "orders"), (in_all, "count"), most, "updated_at")
}

/// The shop's name; empty where it has none.
pub(super) fn name(answer: &Answer) -> Result<String, Nonsense> {
    let body: Value = answer.json()?;
    let stores = body.get("stores").and_then(Value::as_array);
    let stores = stores.ok_or_else(|| Nonsense::Unexpected("stores".to_owned()))?;
    let name = stores.first().and_then(|store| store.get("name")).and_then(Value::as_str);
    Ok(name.unwrap_or_default().to_owned())
}
