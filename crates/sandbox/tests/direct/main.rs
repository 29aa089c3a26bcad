//! The carriers that are asked directly, against practice carriers that read every request by the carriers' own schemas.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../asked/mod.rs"]
mod asked;
mod dhl;
mod karrio;
mod labels;
mod once;
mod schema;
mod server;
mod ups;
mod weather;

use asked::{address, setup};
use carriers::{
    Booked, BookingRequest, Carrier, CarrierError, CustomsDeclaration, DeclaredGoods, LabelRequest, NonDelivery,
    Registry, RequestedParcel, VoidRequest, WantedLabel,
};
use model::{
    AccountConfig, Address, BookingKey, CarrierAccount, CarrierId, Credentials, Currency, Day, Direction, Dpi,
    ExportReason, Grams, Incoterm, LabelFormat, MethodId, Millimetres, Money, ParcelSize,
};
use proptest::prelude::*;
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;

/// The time an answer may take where nothing is to be late.
const PATIENCE: Duration = Duration::from_secs(5);
/// The time a silent carrier is listened to.
const SHORT: Duration = Duration::from_millis(400);

/// The connector of an account, built as the station builds it, without waits between tries.
fn connect(kind: &str, config: &Value, credentials: &Credentials, patience: Duration) -> Arc<dyn Carrier> {
    let config = AccountConfig(config.as_object().unwrap().clone());
    let account = CarrierAccount::new(CarrierId("direct".to_owned()), kind, config);
    Registry::standard().build(&account, credentials, &setup(patience)).unwrap()
}

fn request(key: &str, service: &str, parcels: usize) -> BookingRequest {
    let size = ParcelSize { length: Millimetres(300), width: Millimetres(200), height: Millimetres(105) };
    BookingRequest {
        customs: None,
        key: BookingKey(key.to_owned()),
        direction: Direction::Outgoing,
        order_number: format!("order {key}"),
        method: MethodId("direct".to_owned()),
        service: service.to_owned(),
        contract: None,
        sender: address("Garden store", "50667", "Köln", "DE"),
        recipient: address("Zoë Müller (^XZ)", "10115", "Berlin", "DE"),
        service_point: None,
        insured: None,
        brand: None,
        value: Money { minor: 2_590, currency: Currency::EUR },
        parcels: vec![RequestedParcel { weight: Grams(1_200), size: Some(size), serial: None }; parcels],
        label: WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D300 },
    }
}

fn numbers(booked: &Booked) -> Vec<String> {
    booked.parcels.iter().map(|parcel| parcel.number.clone()).collect()
}

fn labels_of(booked: &Booked, format: LabelFormat) -> LabelRequest {
    let label = WantedLabel { format, dpi: Dpi::D203 };
    LabelRequest { remote_id: booked.remote_id.clone(), numbers: numbers(booked), label }
}

fn void_of(request: &BookingRequest, booked: &Booked) -> VoidRequest {
    VoidRequest { key: request.key.clone(), remote_id: booked.remote_id.clone(), numbers: numbers(booked) }
}

/// What the station may conclude from an answer.
#[derive(Debug, PartialEq, Eq)]
enum Conclusion {
    Booked,
    Refused,
    Wait,
    Unauthorised,
    MayBeDone,
}

fn conclusion(answer: &Result<Booked, CarrierError>) -> Conclusion {
    match answer {
        Ok(_) => Conclusion::Booked,
        Err(error) if error.may_be_done() => Conclusion::MayBeDone,
        Err(CarrierError::Refused(_)) => Conclusion::Refused,
        Err(CarrierError::Unauthorised) => Conclusion::Unauthorised,
        Err(error) if error.is_transient() => Conclusion::Wait,
        Err(error) => panic!("{error:?}"),
    }
}

fn refusal(answer: Result<Booked, CarrierError>) -> carriers::Refusal {
    match answer {
        Err(CarrierError::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

/// Addresses as customers write them.
fn an_address() -> impl Strategy<Value = Address> {
    let text = || "[A-Za-zäßé0-9 '\"<^]{0,40}";
    let country = proptest::sample::select(vec!["NL", "DE", "FR", "AT", "IE", "PL"]);
    let parts = (text(), text(), text(), text(), "[0-9A-Z ]{0,8}", text(), text(), country, text(), "[a-z@.]{0,60}");
    parts.prop_map(|(name, company, street, street2, postal_code, city, state, country, phone, email)| Address {
        name,
        company,
        street,
        street2,
        postal_code,
        city,
        state,
        country: country.parse().unwrap(),
        phone,
        email,
    })
}

fn a_parcel() -> impl Strategy<Value = RequestedParcel> {
    let side = || (0_u32..3_000).prop_map(Millimetres);
    let size = (side(), side(), side()).prop_map(|(length, width, height)| ParcelSize { length, width, height });
    (0_u32..80_000, proptest::option::of(size)).prop_map(|(grams, size)| RequestedParcel {
        weight: Grams(grams),
        size,
        serial: None,
    })
}

/// A declaration of parcels with one mug each.
fn declaration(parcels: usize) -> CustomsDeclaration {
    let mug = DeclaredGoods {
        description: "Mug".to_owned(),
        sku: "M-1".to_owned(),
        quantity: 2,
        unit_value: Money { minor: 1_250, currency: Currency::EUR },
        unit_weight: Grams(350),
        hs_code: "6912.00".to_owned(),
        origin: "PT".parse().unwrap(),
    };
    CustomsDeclaration {
        reason: ExportReason::Sale,
        non_delivery: NonDelivery::Return,
        invoice_number: "1041".to_owned(),
        notes: String::new(),
        statements: Vec::new(),
        vat_number: "DE123456789".to_owned(),
        eori_number: "DE73282932000074".to_owned(),
        delivery: Some(Money { minor: 690, currency: Currency::EUR }),
        incoterm: None,
        day: Day("2026-11-30".parse().unwrap()),
        goods: vec![vec![mug]; parcels],
    }
}

/// A request to Zürich with its declaration.
fn abroad(request: BookingRequest) -> BookingRequest {
    let mut recipient = address("Zoë Müller", "8001", "Zürich", "CH");
    recipient.phone = "+41 44 123".to_owned();
    let sender = Address { phone: "+49 221 1".to_owned(), ..request.sender };
    let customs = Some(declaration(request.parcels.len()));
    BookingRequest { sender, recipient, customs, ..request }
}

/// Declarations of so many parcels at most, as orders come to.
fn a_declaration(most: usize) -> impl Strategy<Value = CustomsDeclaration> {
    let text = || "[A-Za-zäßé0-9 '\"<^]{0,60}";
    let reason = proptest::sample::select(vec![ExportReason::Sale, ExportReason::Gift, ExportReason::Documents]);
    let term = proptest::option::of(proptest::sample::select(vec![Incoterm::Dap, Incoterm::Ddp, Incoterm::Dtp]));
    let currency = || proptest::sample::select(vec!["EUR", "EUR", "EUR", "USD"]);
    let money = move || {
        (1_i64..2_000_000, currency()).prop_map(|(minor, code)| Money { minor, currency: code.parse().unwrap() })
    };
    let origin = proptest::sample::select(vec!["PT", "CN", "XK"]);
    let goods = ("[A-Za-z0-9 ]{1,60}", text(), 1_u32..2_000, money(), 1_u32..2_000, "[0-9]{4}[. ]?[0-9]{2,8}", origin);
    let goods =
        goods.prop_map(|(description, sku, quantity, unit_value, unit_weight, hs_code, origin)| DeclaredGoods {
            description,
            sku,
            quantity,
            unit_value,
            unit_weight: Grams(unit_weight),
            hs_code,
            origin: origin.parse().unwrap(),
        });
    let parcels = proptest::collection::vec(proptest::collection::vec(goods, 1..4), most);
    let said = (
        text(),
        "[A-Za-z .]{0,200}",
        proptest::collection::vec("[A-Za-z .]{0,300}", 0..3),
        proptest::option::of(money()),
    );
    (said, reason, term, parcels).prop_map(
        |((invoice_number, notes, statements, delivery), reason, incoterm, goods)| CustomsDeclaration {
            invoice_number,
            notes,
            statements,
            delivery,
            reason,
            incoterm,
            goods,
            ..declaration(0)
        },
    )
}
