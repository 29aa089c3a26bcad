//! What Sendcloud sends (*Sendcloud OpenAPI*, "Orders" 3.0.0: `order`). Every object may be missing or `null`; identifiers are numbers
//! or texts, and so are amounts.

use crate::Nonsense;
use crate::json_text::{flag, number};
use crate::lenient::{list, object, text};
use serde::Deserialize;
use serde_json::{Map, Value};
use wire::Answer;

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireOrder {
    #[serde(deserialize_with = "text")]
    pub(super) id: String,
    /// The shop's own key.
    #[serde(default, deserialize_with = "text")]
    pub(super) order_id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) order_number: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) created_at: String,
    /// When it changed at Sendcloud.
    #[serde(default, deserialize_with = "text")]
    pub(super) modified_at: String,
    pub(super) order_details: WireDetails,
    #[serde(default, deserialize_with = "object")]
    pub(super) payment_details: Option<WirePayment>,
    #[serde(default, deserialize_with = "object")]
    pub(super) customs_details: Option<WireCustoms>,
    #[serde(default, deserialize_with = "object")]
    pub(super) customer_details: Option<WireCustomer>,
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_address: Option<WireAddress>,
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_details: Option<WireShipping>,
    #[serde(default, deserialize_with = "object")]
    pub(super) service_point_details: Option<WirePoint>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireDetails {
    #[serde(default, deserialize_with = "object")]
    pub(super) integration: Option<WireIntegration>,
    #[serde(default, deserialize_with = "object")]
    pub(super) status: Option<WireCode>,
    #[serde(default, deserialize_with = "text")]
    pub(super) order_created_at: String,
    /// When it changed in the shop.
    #[serde(default, deserialize_with = "text")]
    pub(super) order_updated_at: String,
    #[serde(default, deserialize_with = "list")]
    pub(super) order_items: Vec<WireLine>,
    #[serde(default, deserialize_with = "text")]
    pub(super) notes: String,
    #[serde(default, deserialize_with = "list")]
    pub(super) tags: Vec<Value>,
}

/// A shop that is connected.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireIntegration {
    #[serde(default, deserialize_with = "number")]
    pub(super) id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) shop_name: String,
}

/// A word of the shop's own.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireCode {
    #[serde(default, deserialize_with = "text")]
    pub(super) code: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireMoney {
    #[serde(default, deserialize_with = "text")]
    pub(super) value: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) currency: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WirePayment {
    #[serde(default, deserialize_with = "flag")]
    pub(super) is_cash_on_delivery: bool,
    #[serde(default, deserialize_with = "object")]
    pub(super) total_price: Option<WireMoney>,
    #[serde(default, deserialize_with = "object")]
    pub(super) estimated_shipping_price: Option<WireMoney>,
    #[serde(default, deserialize_with = "object")]
    pub(super) status: Option<WireCode>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireCustoms {
    #[serde(default, deserialize_with = "text")]
    pub(super) shipment_type: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireCustomer {
    #[serde(default, deserialize_with = "text")]
    pub(super) email: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) phone_number: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct WireAddress {
    #[serde(deserialize_with = "text")]
    pub(super) name: String,
    #[serde(deserialize_with = "text")]
    pub(super) company_name: String,
    #[serde(deserialize_with = "text")]
    pub(super) address_line_1: String,
    #[serde(deserialize_with = "text")]
    pub(super) house_number: String,
    #[serde(deserialize_with = "text")]
    pub(super) address_line_2: String,
    #[serde(deserialize_with = "text")]
    pub(super) postal_code: String,
    #[serde(deserialize_with = "text")]
    pub(super) city: String,
    #[serde(deserialize_with = "text")]
    pub(super) po_box: String,
    /// By ISO 3166-2, as `IT-RM`.
    #[serde(deserialize_with = "text")]
    pub(super) state_province_code: String,
    #[serde(deserialize_with = "text")]
    pub(super) country_code: String,
    #[serde(deserialize_with = "text")]
    pub(super) email: String,
    #[serde(deserialize_with = "text")]
    pub(super) phone_number: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireShipping {
    #[serde(default, deserialize_with = "flag")]
    pub(super) is_local_pickup: bool,
    /// The delivery method as the customer read it.
    #[serde(default, deserialize_with = "text")]
    pub(super) delivery_indicator: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) measurement: Option<WireMeasurement>,
    #[serde(default, deserialize_with = "object")]
    pub(super) ship_with: Option<WireShipWith>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireShipWith {
    #[serde(default, deserialize_with = "object")]
    pub(super) properties: Option<WireOption>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireOption {
    /// As `postnl:standard/insured=3000`; the carrier stands before the colon.
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_option_code: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireMeasurement {
    #[serde(default, deserialize_with = "object")]
    pub(super) weight: Option<WireWeight>,
}

/// A weight in `kg`, `g`, `lbs` or `oz`.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireWeight {
    #[serde(default, deserialize_with = "text")]
    pub(super) value: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) unit: String,
}

/// A point by Sendcloud's number or by the carrier's own code.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WirePoint {
    #[serde(default, deserialize_with = "text")]
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) carrier_service_point_id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) post_number: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) extra_data: Option<Map<String, Value>>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireLine {
    #[serde(default, deserialize_with = "text")]
    pub(super) item_id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) quantity: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) sku: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) hs_code: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) country_of_origin: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) ean: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) image_url: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) properties: Option<Map<String, Value>>,
    #[serde(default, deserialize_with = "object")]
    pub(super) unit_price: Option<WireMoney>,
    #[serde(default, deserialize_with = "object")]
    pub(super) measurement: Option<WireMeasurement>,
    #[serde(default, deserialize_with = "object")]
    pub(super) delivery_dates: Option<WireDates>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireDates {
    #[serde(default, deserialize_with = "text")]
    pub(super) handover_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) deliver_at: String,
}

/// What API v2 says of an order.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireShipment {
    /// The shop's own key of the order.
    #[serde(default, deserialize_with = "text")]
    pub(super) external_order_id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_method_checkout_name: String,
    /// Sendcloud's number of the point.
    #[serde(default, deserialize_with = "text")]
    pub(super) to_service_point: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) to_post_number: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) checkout_payload: Option<WireChoice>,
}

/// What a customer chose in a Dynamic Checkout.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireChoice {
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_product: Option<WireCode>,
    /// `standard_delivery`, `nominated_day_delivery` or `same_day_delivery`.
    #[serde(default, deserialize_with = "text")]
    pub(super) delivery_method_type: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) delivery_method_data: Option<WireChosenDays>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireChosenDays {
    #[serde(default, deserialize_with = "text")]
    pub(super) delivery_date: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) parcel_handover_date: String,
}

/// A page of orders.
#[derive(Debug)]
pub(super) struct Listed {
    pub(super) orders: Vec<Value>,
    /// The address of the next page, where there is one.
    pub(super) next: Option<String>,
}

/// Reads a page of at most so many orders of the service at this address.
pub(super) fn listed(answer: &Answer, most: usize, service: &str) -> Result<Listed, Nonsense> {
    let orders = data(answer)?;
    if orders.len() > most {
        return Err(Nonsense::LongPage);
    }
    Ok(Listed { orders, next: next(answer, service)? })
}

/// What an answer holds under `data`.
pub(super) fn data(answer: &Answer) -> Result<Vec<Value>, Nonsense> {
    let mut body: Value = answer.json()?;
    match body.get_mut("data").map(Value::take) {
        Some(Value::Array(data)) => Ok(data),
        _ => Err(Nonsense::Unexpected("data".to_owned())),
    }
}

/// The link to the next page (RFC 8288, `rel="next"`). The keys go along to it, so that it has to lead to the service itself.
fn next(answer: &Answer, service: &str) -> Result<Option<String>, Nonsense> {
    let links = answer.header("link").unwrap_or_default();
    // Addresses have commas of their own.
    let mut links = links.split('<').skip(1).map(|link| link.split_once('>').unwrap_or((link, "")));
    let is_next = |(_, parameters): &(&str, &str)| {
        parameters.split([';', ',']).any(|it| matches!(it.trim(), "rel=\"next\"" | "rel=next"))
    };
    let Some((target, _)) = links.find(is_next) else { return Ok(None) };
    if target.starts_with('?') {
        return Ok(Some(format!("orders{target}")));
    }
    if !target.starts_with(service) {
        return Err(Nonsense::Unexpected("Link".to_owned()));
    }
    Ok(Some(target.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use wire::{HeaderMap, HeaderName, HeaderValue};

    fn led(link: &str) -> Result<Option<String>, Nonsense> {
        let link = [(HeaderName::from_static("link"), HeaderValue::from_str(link).unwrap())];
        let answer = Answer::new(200, link.into_iter().collect::<HeaderMap>(), Vec::new());
        next(&answer, "https://panel.sendcloud.sc/api/v3/")
    }

    #[test]
    fn the_next_page_is_found_among_the_links() {
        let page = "https://panel.sendcloud.sc/api/v3/orders?cursor=cj0xJnA9MzAw&page_size=100";
        for link in [
            format!("<{page}>; rel=\"next\""),
            format!("<https://panel.sendcloud.sc/api/v3/orders?cursor=a>; rel=\"prev\", <{page}>; rel=\"next\""),
            format!("<{page}>; title=\"more\"; rel=next"),
            format!(
                "<https://panel.sendcloud.sc/api/v3/orders?integration=41,68>; rel=\"prev\",<{page}>; rel=\"next\""
            ),
        ] {
            assert_eq!(led(&link), Ok(Some(page.to_owned())), "{link}");
        }
        assert_eq!(led("<?cursor=b>; rel=\"next\""), Ok(Some("orders?cursor=b".to_owned())));
        assert_eq!(led("<https://panel.sendcloud.sc/api/v3/orders?cursor=a>; rel=\"prev\""), Ok(None));
        let commas = "https://panel.sendcloud.sc/api/v3/orders?integration=41,68&cursor=b";
        assert_eq!(led(&format!("<{commas}>; rel=\"next\"")), Ok(Some(commas.to_owned())));
        assert_eq!(led(""), Ok(None));
        assert_eq!(led("rel=\"next\""), Ok(None));
    }

    #[test]
    fn no_page_is_asked_for_elsewhere() {
        for link in [
            "<https://elsewhere.example/api/v3/orders?cursor=b>; rel=\"next\"",
            "<https://panel.sendcloud.sc.elsewhere.example/api/v3/orders>; rel=\"next\"",
            "<http://panel.sendcloud.sc/api/v3/orders?cursor=b>; rel=\"next\"",
            "<//elsewhere.example/orders>; rel=\"next\"",
            "<>; rel=\"next\"",
        ] {
            assert_eq!(led(link), Err(Nonsense::Unexpected("Link".to_owned())), "{link}");
        }
    }
}
