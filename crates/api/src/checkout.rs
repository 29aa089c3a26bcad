//! `GET /checkout/configurations/{configuration_id}/delivery-options`: what a customer can choose now.

use crate::asked::Asked;
use crate::fault::{Fault, FaultPlace, Refusal};
use crate::query::{Is, Parameter, Params, may, must};
use axum::Json;
use axum::response::{IntoResponse as _, Response};
use model::{Country, Currency, DeliveryKind, Grams, Message, Millimetres, Money, ParcelSize};
use serde_json::{Value, json};
use station::calls::{self, AskDeliveryOptions, Cart, DeliveryAnswer, DeliveryDay, DeliveryOption};
use std::str::FromStr;

/// What may be asked.
pub(crate) const QUERY: [Parameter; 10] = [
    must("weight_value", Is::Whole(1, u32::MAX)),
    must("total_order_value", Is::Decimal),
    must("from_country_code", Is::Text),
    must("to_country_code", Is::Text),
    may("to_postal_code", Is::Text),
    may("parcel_length", Is::Decimal),
    may("parcel_width", Is::Decimal),
    may("parcel_height", Is::Decimal),
    may("checkout_metadata", Is::Text),
    may("checkout_identifier_type", Is::Text),
];
/// The longest postal code and the longest text of a shop's own, in characters.
const POSTAL_CODE: usize = 15;
const METADATA: usize = 128;

pub(crate) fn delivery_options(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let mut query = Query { params: &asked.params, missing: Vec::new(), wrong: Vec::new() };
    let ask = query.question();
    if !query.missing.is_empty() {
        return Err(Refusal::required(query.missing));
    }
    if !query.wrong.is_empty() {
        return Err(Refusal::unfit(query.wrong));
    }
    let ask = ask.ok_or_else(|| Refusal::internal(&"a question without a fault cannot be read"))?;
    let from = ask.from;
    let ask = AskDeliveryOptions { shop: asked.client.shop.clone(), id: id.to_owned(), ..ask };
    let wrong = |name, why| Err(Refusal::unfit(vec![Fault { place: FaultPlace::Parameter(name), why }]));
    match calls::delivery_options(&asked.shared.station, ask)? {
        DeliveryAnswer::Options { currency, answer, .. } => {
            let options: Vec<Value> = answer.options.iter().map(|option| tell(option, currency)).collect();
            Ok(Json(json!({ "configuration_id": id, "delivery_options": options })).into_response())
        }
        DeliveryAnswer::Unknown => Err(Refusal::not_found(Message::new("api-no-such-checkout").with("id", id))),
        DeliveryAnswer::OtherSender { from: Some(other) } => {
            wrong("from_country_code", Message::new("api-another-sender").with("country", other.code()))
        }
        DeliveryAnswer::OtherSender { from: None } => {
            wrong("from_country_code", Message::new("api-no-sender").with("country", from.code()))
        }
        DeliveryAnswer::NoAmount => wrong("total_order_value", Message::new("api-not-an-amount")),
    }
}

/// Reads the query, and notes everything that is wrong with it.
struct Query<'a> {
    params: &'a Params,
    missing: Vec<Fault>,
    wrong: Vec<Fault>,
}

impl<'a> Query<'a> {
    fn question(&mut self) -> Option<AskDeliveryOptions> {
        let weight = self.required("weight_value").and_then(|text| {
            let weight = text.parse().ok().filter(|grams| *grams > 0);
            self.checked("weight_value", weight, Message::new("api-not-greater-than-0"))
        });
        let total = self.required("total_order_value").and_then(|text| {
            let amount = Money::parse(text, Currency::EUR).ok().filter(|money| money.minor >= 0);
            self.checked("total_order_value", amount.map(|_| text.to_owned()), Message::new("api-not-an-amount"))
        });
        let from = self.country("from_country_code");
        let to = self.country("to_country_code");
        let postal_code = self.text("to_postal_code", POSTAL_CODE);
        let metadata = self.text("checkout_metadata", METADATA);
        let size = self.size();
        if let Some(kind) = self.params.get("checkout_identifier_type").filter(|kind| *kind != CODE) {
            self.wrong("checkout_identifier_type", Message::new("api-not-an-identifier").with("value", kind));
        }
        let cart = Cart { to: to?, postal_code, weight: Grams(weight?), total: 0, size, metadata };
        Some(AskDeliveryOptions {
            shop: model::ShopId(String::new()),
            id: String::new(),
            from: from?,
            total: total?,
            cart,
        })
    }

    fn wrong(&mut self, name: &'static str, why: Message) {
        self.wrong.push(Fault { place: FaultPlace::Parameter(name), why });
    }

    fn checked<T>(&mut self, name: &'static str, value: Option<T>, why: Message) -> Option<T> {
        if value.is_none() {
            self.wrong(name, why);
        }
        value
    }

    fn required(&mut self, name: &'static str) -> Option<&'a str> {
        let text = self.params.get(name);
        if text.is_none() {
            self.missing.push(Fault { place: FaultPlace::Parameter(name), why: Message::new("api-required") });
        }
        text
    }

    fn country(&mut self, name: &'static str) -> Option<Country> {
        let text = self.required(name)?;
        let country = Country::from_str(text).ok();
        self.checked(name, country, Message::new("api-not-a-country").with("value", text))
    }

    fn text(&mut self, name: &'static str, most: usize) -> String {
        let text = self.params.get(name).unwrap_or_default();
        if text.chars().count() > most {
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            self.wrong(name, Message::new("api-text-too-long").with("most", most));
        }
        text.to_owned()
    }

    /// The parcel's sides in centimetres: all three of them or none.
    fn size(&mut self) -> Option<ParcelSize> {
        let names = ["parcel_length", "parcel_width", "parcel_height"];
        if names.iter().all(|name| self.params.get(name).is_none()) {
            return None;
        }
        let [length, width, height] = names.map(|name| {
            let millimetres = self.required(name).map(millimetres)?;
            self.checked(name, millimetres, Message::new("api-not-greater-than-0"))
        });
        Some(ParcelSize { length: length?, width: width?, height: height? })
    }
}

/// Centimetres as a decimal number, to the millimetre.
fn millimetres(text: &str) -> Option<Millimetres> {
    let centimetres: f64 = text.parse().ok().filter(|it: &f64| it.is_finite())?;
    format!("{:.0}", centimetres * 10.0).parse().ok().filter(|it| *it > 0).map(Millimetres)
}

/// The one way by which an option is named.
const CODE: &str = "shipping_option_code";

/// A row. The station knows neither how long parcels took before nor pictures of carriers.
fn tell(option: &DeliveryOption, currency: Currency) -> Value {
    json!({
        "id": option.id,
        "title": option.title,
        "internal_title": option.internal_title,
        "description": option.description,
        "delivery_method_type": kind(option.kind),
        "cut_off_time": option.cut_off,
        "checkout_identifier": { "type": CODE, "value": option.code },
        "shipping_rate": { "value": option.price.map(amount), "currency": currency.code() },
        "carrier": { "code": option.carrier.0, "name": option.carrier_name, "logo_url": null },
        "delivery_dates": option.days.as_ref().map(|days| days.iter().map(dates).collect::<Vec<_>>()),
        "lead_time_hours": null,
        "sustainability_rating": null,
    })
}

fn dates(day: &DeliveryDay) -> Value {
    json!({ "parcel_handover_date": day.handover_at, "delivery_date": day.deliver_at })
}

/// An amount without its currency.
fn amount(money: Money) -> String {
    let text = money.to_string();
    text.split(' ').next().unwrap_or_default().to_owned()
}

const fn kind(kind: DeliveryKind) -> &'static str {
    match kind {
        DeliveryKind::Standard => "standard_delivery",
        DeliveryKind::NominatedDay => "nominated_day_delivery",
        DeliveryKind::SameDay => "same_day_delivery",
        DeliveryKind::ServicePoint => "service_point_delivery",
    }
}
