//! What a carrier answers: to a question for its services, for a shipment, and to a booking.

#![no_main]

use carriers::{
    BookingRequest, LabelRequest, Place, PointsWanted, Registry, RequestedParcel, ServiceQuery, TrackRequest,
    WantedLabel, WhichPoints, sendcloud, sendcloud_v2,
};
use libfuzzer_sys::fuzz_target;
use model::{
    AccountConfig, Address, BookingKey, CarrierAccount, CarrierId, Credentials, Currency, Direction, Dpi, Grams,
    LabelFormat, MethodId, Money,
};
use packdesk_fuzz::OneAnswer;
use std::sync::Arc;

fn address() -> Address {
    serde_json::from_str(r#"{"country":"NL"}"#).expect("an address")
}

fuzz_target!(|body: &[u8]| {
    let config = AccountConfig([("url".to_owned(), "https://carrier.example".into())].into_iter().collect());
    let registry = Registry::standard();
    let account = CarrierAccount::new(CarrierId("platform".to_owned()), sendcloud::ID, config);
    let credentials = Credentials::of([("public_key", "p"), ("secret_key", "s")]);
    let key = BookingKey("pd-1".to_owned());
    let label = WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D203 };
    let booking = BookingRequest {
        key: key.clone(),
        direction: Direction::Outgoing,
        order_number: "1".to_owned(),
        method: MethodId("home".to_owned()),
        service: "dpd:home".to_owned(),
        contract: None,
        sender: address(),
        recipient: address(),
        service_point: None,
        insured: None,
        brand: None,
        value: Money { minor: 100, currency: Currency::EUR },
        parcels: vec![RequestedParcel { weight: Grams(1_200), size: None, serial: None }; 2],
        customs: None,
        label,
    };
    let place = Place { country: "NL".parse().expect("a country"), postal_code: "3511 AB".to_owned() };
    let services =
        ServiceQuery { from: place.clone(), to: place, parcels: vec![(Grams(1_200), None)], service: String::new() };
    let points = PointsWanted {
        country: "NL".parse().expect("a country"),
        carrier: "dpd".to_owned(),
        which: WhichPoints::Codes(vec!["1".to_owned()]),
        at: "2026-11-25T10:00:00Z".parse().expect("a moment"),
    };
    let labels = LabelRequest { remote_id: "1".to_owned(), numbers: vec!["1".to_owned()], label };
    let tracked = |id: &str| [TrackRequest { remote_id: id.to_owned(), numbers: Vec::new() }];
    let back =
        BookingRequest { direction: Direction::Return, parcels: booking.parcels[..1].to_vec(), ..booking.clone() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a thread");
    let carrier = || {
        let setup = wire::Setup { transport: Some(Arc::new(OneAnswer(body.to_vec()))), ..wire::Setup::default() };
        registry.build(&account, &credentials, &setup).expect("the connector")
    };
    let old = CarrierAccount { kind: sendcloud_v2::ID.to_owned(), ..account.clone() };
    let old = || {
        let setup = wire::Setup { transport: Some(Arc::new(OneAnswer(body.to_vec()))), ..wire::Setup::default() };
        registry.build(&old, &credentials, &setup).expect("the connector")
    };
    let old_booking = BookingRequest { service: "8".to_owned(), ..booking.clone() };
    runtime.block_on(async {
        let _ = old().find(&key).await;
        let _ = old().book(&old_booking).await;
        let _ = old().services(&services).await;
        let _ = old().price_book(services.from.country).await;
        let _ = old().labels(&labels).await;
        let _ = old().customs(&labels).await;
        let _ = old().track(&tracked("1-2")).await;
        let _ = old().list(points.at).await;
        let _ = old().check().await;
        let _ = carrier().find(&key).await;
        let _ = carrier().book(&booking).await;
        let _ = carrier().services(&services).await;
        let _ = carrier().labels(&labels).await;
        let _ = carrier().customs(&labels).await;
        let _ = carrier().book(&back).await;
        let _ = carrier().track(&tracked("1")).await;
        let _ = carrier().track(&tracked("return-1-2")).await;
        let _ = carrier().check().await;
        let _ = carrier().points(&points).await;
    });
});
