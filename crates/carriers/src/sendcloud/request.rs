//! What Sendcloud is asked, made from what the station asks every carrier. No I/O.

use super::customs::{customs_information, item};
use crate::sendcloud_shared::Account;
use crate::sendcloud_shared::documents::{dots, media_type};
use crate::sendcloud_shared::money::{centimetres, price, weight};
use crate::{AskedPoint, BookingRequest, CarrierError, DeclaredGoods, Refusal, RequestedParcel, ServiceQuery};
use model::{Address, BookingKey, Currency, Direction, Grams, Message, Money, ParcelSize};
use serde_json::{Map, Value, json};
use std::ops::RangeInclusive;
use wire::{Method, Request, escape};

/// What a shipment can be insured for, in cents of a euro (*Shipments 3.0.0*, `additional_insured_price`).
const INSURED: RangeInclusive<i64> = 200..=500_000;
/// The longest postal code prices are asked with.
const LONGEST_POSTAL_CODE: usize = 12;

/// Sent once: whether it may be sent again is for whoever knows what became of it.
///
/// # Errors
/// [`CarrierError::Refused`] where customs are to be told what Sendcloud cannot say, and where its contract is none of Sendcloud's;
/// nothing is asked.
pub(super) fn announce(request: &BookingRequest, account: &Account) -> Result<Request, CarrierError> {
    let from = match account.sender_address {
        Some(id) => json!({ "sender_address_id": id }),
        None => address(&request.sender),
    };
    let mut to = address(&request.recipient);
    let mut content = json!({
        "external_reference_id": request.key,
        "label_details": { "mime_type": media_type(request.label.format), "dpi": dots(request.label) },
        "from_address": from,
        "ship_with": { "type": "shipping_option_code", "properties": properties(request, account)? },
        "order_number": request.order_number,
        "total_order_price": price(request.value),
        "parcels": parcels(request)?,
    });
    if let Some(brand) = request.brand {
        content["brand_id"] = json!(brand);
    }
    if let Some(customs) = &request.customs {
        content["customs_information"] = customs_information(customs, Direction::Outgoing, request.sender.country)?;
    }
    if let Some(point) = &request.service_point {
        content["to_service_point"] = service_point(point);
        if !point.named.post_number.is_empty() {
            to["po_box"] = json!(point.named.post_number);
        }
    }
    content["to_address"] = to;
    Ok(Request::new("announce", Method::POST, "shipments/announce").json(&content))
}

pub(super) fn find(key: &BookingKey) -> Request {
    Request::get("find", "shipments").with("external_reference_id", key.0.as_str())
}

pub(super) fn shipment(id: &str) -> Request {
    Request::get("shipment", format!("shipments/{}", escape(id)))
}

/// A shipment that was cancelled before stays so. It carries nothing.
pub(super) fn cancel(id: &str) -> Request {
    Request::new("cancel", Method::POST, format!("shipments/{}/cancel", escape(id))).repeatable()
}

pub(super) fn senders() -> Request {
    Request::get("sender addresses", "addresses/sender-addresses")
}

pub(super) fn contracts() -> Request {
    Request::get("contracts", "contracts")
}

/// Reads, although it is a `POST`.
pub(super) fn services(query: &ServiceQuery, account: &Account) -> Request {
    let mut content = json!({
        "from_country_code": query.from.country,
        "to_country_code": query.to.country,
        "calculate_quotes": !query.parcels.is_empty(),
    });
    for (name, postal_code) in
        [("from_postal_code", &query.from.postal_code), ("to_postal_code", &query.to.postal_code)]
    {
        let postal_code = postal_code.trim();
        if (1..=LONGEST_POSTAL_CODE).contains(&postal_code.chars().count()) {
            content[name] = json!(postal_code);
        }
    }
    if !query.parcels.is_empty() {
        content["parcels"] = query.parcels.iter().map(|(grams, size)| measures(*grams, *size)).collect();
    }
    if !query.service.is_empty() {
        content["shipping_option_code"] = json!(query.service);
    }
    if let Some(contract) = account.contract {
        content["contract_id"] = json!(contract);
    }
    Request::new("shipping options", Method::POST, "shipping-options").json(&content).repeatable()
}

fn properties(request: &BookingRequest, account: &Account) -> Result<Value, CarrierError> {
    let mut properties = json!({ "shipping_option_code": request.service });
    if let Some(contract) = account.contract_of(request)? {
        properties["contract_id"] = json!(contract);
    }
    Ok(properties)
}

/// Its parcels, each with what customs are told lies in it, and with its share of what they are insured for together.
fn parcels(request: &BookingRequest) -> Result<Vec<Value>, CarrierError> {
    let mut shares = shares(request)?.into_iter();
    let goods =
        request.customs.iter().flat_map(|customs| customs.goods.iter().map(Some)).chain(std::iter::repeat(None));
    let parcel = |(parcel, goods): (&RequestedParcel, Option<&Vec<DeclaredGoods>>)| {
        let mut told = measures(parcel.weight, parcel.size);
        if let Some(goods) = goods {
            told["parcel_items"] = goods.iter().map(item).collect();
        }
        if let Some(share) = shares.next() {
            told["additional_insured_price"] = price(share);
        }
        told
    };
    Ok(request.parcels.iter().zip(goods).map(parcel).collect())
}

/// What each parcel is insured for, as even as cents allow; nothing where nothing is.
///
/// # Errors
/// [`CarrierError::Refused`] for a sum Sendcloud's insurer does not take.
fn shares(request: &BookingRequest) -> Result<Vec<Money>, CarrierError> {
    let Some(total) = request.insured.filter(|total| total.minor > 0) else { return Ok(Vec::new()) };
    if total.currency == Currency::EUR && !INSURED.contains(&total.minor) {
        let euros = |minor: i64| Money { minor, currency: Currency::EUR };
        let why = Message::new("sendcloud-insured-between")
            .with("least", euros(*INSURED.start()))
            .with("most", euros(*INSURED.end()));
        return Err(CarrierError::Refused(Refusal { why, field: "insured".to_owned() }));
    }
    let count = i64::try_from(request.parcels.len()).unwrap_or(i64::MAX).max(1);
    let share = |place: i64| Money { minor: total.minor / count + i64::from(place < total.minor % count), ..total };
    Ok((0..count).map(share).collect())
}

fn measures(grams: Grams, size: Option<ParcelSize>) -> Value {
    let mut measures = json!({ "weight": weight(grams) });
    if let Some(ParcelSize { length, width, height }) = size.filter(ParcelSize::is_solid) {
        let [length, width, height] = [length, width, height].map(centimetres);
        measures["dimensions"] = json!({ "length": length, "width": width, "height": height, "unit": "cm" });
    }
    measures
}

/// An address; what is not known is left out. Street and house number stay in one line, as the customer wrote them.
pub(super) fn address(address: &Address) -> Value {
    let name = if address.name.trim().is_empty() { &address.company } else { &address.name };
    let state = address.country.region_code(&address.state).map(|code| format!("{}-{code}", address.country));
    let fields = [
        ("name", name.as_str()),
        ("company_name", address.company.as_str()),
        ("address_line_1", address.street.as_str()),
        ("address_line_2", address.street2.as_str()),
        ("postal_code", address.postal_code.as_str()),
        ("city", address.city.as_str()),
        ("state_province_code", state.as_deref().unwrap_or_default()),
        ("country_code", address.country.code()),
        ("email", address.email.as_str()),
        ("phone_number", address.phone.as_str()),
    ];
    let known = fields.into_iter().filter(|(_, text)| !text.trim().is_empty());
    Value::Object(known.map(|(name, text)| (name.to_owned(), text.trim().into())).collect::<Map<_, _>>())
}

fn service_point(point: &AskedPoint) -> Value {
    match point.number() {
        Some(number) if number == point.named.id.trim() => json!({ "id": number }),
        _ => json!({ "carrier_service_point_id": point.code() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::points::kept;
    use crate::{Place, WantedLabel};
    use model::{ContractId, Dpi, LabelFormat, MethodId, Millimetres, ServicePoint};

    fn place(json: &Value) -> Address {
        serde_json::from_value(json.clone()).unwrap()
    }

    fn booking() -> BookingRequest {
        let size = ParcelSize { length: Millimetres(305), width: Millimetres(200), height: Millimetres(100) };
        BookingRequest {
            key: BookingKey("pd-7-1".to_owned()),
            direction: Direction::Outgoing,
            order_number: "1041".to_owned(),
            method: MethodId("dpd-home".to_owned()),
            service: "dpd:home".to_owned(),
            contract: None,
            sender: place(&json!({ "company": "Garden store", "street": "Oudegracht 1", "postal_code": "3526 KL",
                "city": "Utrecht", "country": "NL" })),
            recipient: place(&json!({ "name": " Zoë Müller ", "street": "Lindenallee 7", "street2": "2. OG",
                "postal_code": "10115", "city": "Berlin", "country": "DE", "email": "zoe@example.com" })),
            service_point: None,
            insured: None,
            brand: None,
            value: Money { minor: 2_590, currency: Currency::EUR },
            parcels: vec![
                RequestedParcel { weight: Grams(1_200), size: Some(size), serial: None },
                RequestedParcel { weight: Grams(500), size: None, serial: None },
            ],
            customs: None,
            label: WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D300 },
        }
    }

    fn content(request: &Request) -> Value {
        serde_json::from_slice(&request.content().unwrap().bytes).unwrap()
    }

    #[test]
    fn every_parcel_is_insured_for_its_share_and_an_odd_sum_is_refused() {
        let insured = |minor: i64| {
            let insured = Some(Money { minor, currency: Currency::EUR });
            announce(&BookingRequest { insured, ..booking() }, &Account::default())
        };
        let told = content(&insured(10_001).unwrap());
        let share = |place: usize| told["parcels"][place]["additional_insured_price"].clone();
        assert_eq!(share(0), json!({ "value": "50.01", "currency": "EUR" }));
        assert_eq!(share(1), json!({ "value": "50.00", "currency": "EUR" }));
        for odd in [199, 500_001] {
            let Err(CarrierError::Refused(refusal)) = insured(odd) else { panic!("{odd} was not refused") };
            assert_eq!(refusal.field, "insured");
        }
        assert!(insured(200).is_ok() && insured(500_000).is_ok());
        assert!(content(&insured(0).unwrap())["parcels"][0].get("additional_insured_price").is_none());
    }

    #[test]
    fn a_booking_is_announced_as_the_fixture_says() {
        let asked = announce(&booking(), &Account::default()).unwrap();
        let fixture: Value = serde_json::from_str(include_str!("fixtures/announce.request.json")).unwrap();
        assert_eq!(content(&asked), fixture);
        assert_eq!((asked.method(), asked.target()), (&Method::POST, "shipments/announce"));
    }

    #[test]
    fn what_the_account_says_goes_before_what_the_station_knows() {
        let account = Account { sender_address: Some(42), contract: Some(517), ..Account::default() };
        let asked = content(&announce(&booking(), &account).unwrap());
        assert_eq!(asked["from_address"], json!({ "sender_address_id": 42 }));
        assert_eq!(asked["ship_with"]["properties"]["contract_id"], 517);
        let own = BookingRequest { contract: Some(ContractId("sendcloud-60".to_owned())), ..booking() };
        assert_eq!(content(&announce(&own, &account).unwrap())["ship_with"]["properties"]["contract_id"], 60);
    }

    #[test]
    fn a_contract_without_a_number_is_refused_and_never_replaced_by_another() {
        let account = Account { contract: Some(517), ..Account::default() };
        for id in ["dpd-own", "sendcloud-", "sendcloud-0", "sendcloud-x", ""] {
            let request = BookingRequest { contract: Some(ContractId(id.to_owned())), ..booking() };
            let Err(CarrierError::Refused(refusal)) = announce(&request, &account) else { panic!("{id}") };
            assert_eq!(
                (refusal.field.as_str(), refusal.why.key.as_ref()),
                ("contract", "sendcloud-contract-without-number")
            );
        }
    }

    #[test]
    fn a_service_point_goes_along_by_whose_number_it_is() {
        let point = |id: &str, post_number: &str| ServicePoint {
            id: id.to_owned(),
            carrier: String::new(),
            name: String::new(),
            post_number: post_number.to_owned(),
        };
        let of = |point: ServicePoint| {
            content(
                &announce(&BookingRequest { service_point: Some(point.into()), ..booking() }, &Account::default())
                    .unwrap(),
            )
        };
        assert_eq!(of(point("10168633", ""))["to_service_point"], json!({ "id": "10168633" }));
        let locker = of(point("NL-101", "1234567"));
        assert_eq!(locker["to_service_point"], json!({ "carrier_service_point_id": "NL-101" }));
        assert_eq!(locker["to_address"]["po_box"], "1234567");
    }

    /// Codes of PostNL are digits alone, as Sendcloud's own numbers are.
    #[test]
    fn a_carriers_code_of_digits_is_no_number_of_the_platform_where_its_point_is_kept() {
        let of = |id: &str| {
            let [carrier, name, post_number] = <[String; 3]>::default();
            let named = ServicePoint { id: id.to_owned(), carrier, name, post_number };
            let point = AskedPoint { named, known: Some(Box::new(kept("217165", "10875349"))) };
            let request = BookingRequest { service_point: Some(point), ..booking() };
            content(&announce(&request, &Account::default()).unwrap())["to_service_point"].clone()
        };
        assert_eq!(of("217165"), json!({ "carrier_service_point_id": "217165" }));
        assert_eq!(of("10875349"), json!({ "id": "10875349" }));
    }

    #[test]
    fn a_state_goes_by_its_code_and_a_flat_parcel_without_a_size() {
        let mut request = booking();
        request.recipient.country = model::Country::US;
        request.recipient.state = "New York".to_owned();
        request.parcels[0].size = Some(ParcelSize { height: Millimetres(0), ..request.parcels[0].size.unwrap() });
        let asked = content(&announce(&request, &Account::default()).unwrap());
        assert_eq!(asked["to_address"]["state_province_code"], "US-NY");
        assert_eq!(asked["parcels"][0].get("dimensions"), None);
    }

    #[test]
    fn an_id_cannot_leave_its_place_in_the_address() {
        assert_eq!(cancel("a/../b?c").target(), "shipments/a%2F..%2Fb%3Fc/cancel");
        assert_eq!(shipment("x/y").target(), "shipments/x%2Fy");
    }

    #[test]
    fn prices_are_asked_for_where_there_are_parcels() {
        let place = |country: &str, postal_code: &str| Place {
            country: country.parse().unwrap(),
            postal_code: postal_code.to_owned(),
        };
        let query = ServiceQuery {
            from: place("NL", "5611EM"),
            to: place("DE", ""),
            parcels: vec![(Grams(1_500), None)],
            service: "dpd:home".to_owned(),
        };
        let asked = content(&services(&query, &Account { contract: Some(60), ..Account::default() }));
        let expected = json!({
            "from_country_code": "NL", "to_country_code": "DE", "from_postal_code": "5611EM", "calculate_quotes": true,
            "parcels": [{ "weight": { "value": "1.500", "unit": "kg" } }],
            "shipping_option_code": "dpd:home", "contract_id": 60
        });
        assert_eq!(asked, expected);
        let all = ServiceQuery { parcels: Vec::new(), service: String::new(), ..query };
        assert_eq!(content(&services(&all, &Account::default()))["calculate_quotes"], false);
    }
}
