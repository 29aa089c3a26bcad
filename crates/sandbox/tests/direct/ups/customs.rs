//! What customs are told travels with the booking, and UPS's invoice comes with its answer.

use super::{connect, request};
use crate::server::Practice;
use crate::weather::{Asked, Weather};
use crate::{PATIENCE, abroad, refusal};
use carriers::{BookingRequest, Found};
use model::Incoterm;
use serde_json::json;

use super::office::Ups;

#[tokio::test]
async fn a_shipment_is_declared_and_its_invoice_comes_with_the_answer() {
    let practice = Practice::start(Ups::new()).await;
    let carrier = connect(&practice, PATIENCE);
    assert!(carrier.capabilities().declares);
    let booked = carrier.book(&abroad(request("pd-ch", 2))).await.unwrap();
    let form = practice
        .look(|ups| ups.last["ShipmentRequest"]["Shipment"]["ShipmentServiceOptions"]["InternationalForms"].clone());
    assert_eq!((&form["Product"][0]["Unit"]["Number"], form["Product"].as_array().unwrap().len()), (&json!("4"), 1));
    assert_eq!(booked.customs.iter().map(|it| it.parcel).collect::<Vec<_>>(), [1]);
    let Ok(Found::Booked(found)) = carrier.find(&request("pd-ch", 2).key).await else { panic!("not found") };
    assert_eq!(found.customs, [], "recovery has no invoices");
    assert!(carrier.capabilities().customs_once, "nobody asks for it again");
}

#[tokio::test]
async fn an_invoice_that_is_cut_is_none() {
    let practice = Practice::start(Ups::new()).await;
    let carrier = connect(&practice, PATIENCE);
    practice.misbehave(Asked::Book, 1, Weather::CutLabel);
    assert_eq!(carrier.book(&abroad(request("pd-cut", 1))).await.unwrap().customs, []);
}

#[tokio::test]
async fn what_ups_finds_in_a_declaration_is_our_field() {
    let practice = Practice::start(Ups::new()).await;
    let carrier = connect(&practice, PATIENCE);
    let field = async |change: fn(&mut BookingRequest)| {
        let mut request = abroad(request("pd-field", 2));
        change(&mut request);
        refusal(carrier.book(&request).await).field
    };
    assert_eq!(field(|it| it.customs = None).await, "customs");
    assert_eq!(field(|it| it.customs.as_mut().unwrap().invoice_number.clear()).await, "customs.invoice_number");
    assert_eq!(
        field(|it| it.customs.as_mut().unwrap().goods[0][0].hs_code = "69".to_owned()).await,
        "customs.goods.hs_code"
    );
    assert_eq!(field(|it| it.recipient.phone.clear()).await, "recipient.phone");
    assert_eq!(field(|it| it.customs.as_mut().unwrap().incoterm = Some(Incoterm::Dtp)).await, "customs.incoterm");
    assert!(practice.look(|ups| ups.shipments.is_empty()));
}
