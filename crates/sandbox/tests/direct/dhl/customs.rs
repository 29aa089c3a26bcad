//! What customs are told travels with each parcel, and what DHL made for them comes back.

use super::{connect, request};
use crate::server::Practice;
use crate::weather::{Asked, Weather};
use crate::{PATIENCE, abroad, labels_of, refusal};
use carriers::BookingRequest;
use model::{Incoterm, LabelFormat};
use serde_json::json;

use super::office::Dhl;

fn to_zurich(key: &str, parcels: usize) -> BookingRequest {
    BookingRequest { service: "V53WPAK".to_owned(), ..abroad(request(key, parcels)) }
}

#[tokio::test]
async fn every_parcel_declares_its_goods_and_has_its_document() {
    let practice = Practice::start(Dhl::new()).await;
    let carrier = connect(&practice, PATIENCE);
    assert!(carrier.capabilities().declares);
    let booked = carrier.book(&to_zurich("pd-ch", 2)).await.unwrap();
    let orders = practice.look(|dhl| dhl.orders.clone());
    let charges: Vec<_> = orders.iter().map(|it| it["customs"]["postalCharges"]["value"].clone()).collect();
    assert_eq!(charges, [json!(6.9), json!(0.0)], "delivery is declared once");
    assert!(orders.iter().all(|it| it["customs"]["items"][0]["packagedQuantity"] == 2));
    assert_eq!(booked.customs.iter().map(|it| it.parcel).collect::<Vec<_>>(), [1, 2]);
    for (document, parcel) in booked.customs.iter().zip(&booked.parcels) {
        assert!(String::from_utf8_lossy(&document.bytes).contains(&parcel.number));
    }
    let again = carrier.customs(&labels_of(&booked, LabelFormat::Zpl)).await.unwrap();
    assert_eq!(again, Some(booked.customs), "the same, whatever form the label has");
}

#[tokio::test]
async fn a_document_that_is_cut_is_asked_for_again_and_one_that_is_none_is_none() {
    let practice = Practice::start(Dhl::new()).await;
    let carrier = connect(&practice, PATIENCE);
    practice.misbehave(Asked::Book, 1, Weather::CutLabel);
    let booked = carrier.book(&to_zurich("pd-cut", 2)).await.unwrap();
    assert_eq!((booked.customs.len(), booked.labels.len()), (0, 0));
    let wanted = labels_of(&booked, LabelFormat::Zpl);
    practice.misbehave(Asked::Labels, 1, Weather::CutLabel);
    assert_eq!(carrier.customs(&wanted).await, Ok(None), "not there yet");
    assert_eq!(carrier.customs(&wanted).await.unwrap().unwrap().len(), 2);
    let mut small = to_zurich("pd-wpi", 1);
    small.service = "V66WPI".to_owned();
    let booked = carrier.book(&small).await.unwrap();
    assert_eq!(carrier.customs(&labels_of(&booked, LabelFormat::Zpl)).await, Ok(Some(Vec::new())), "on its label");
}

#[tokio::test]
async fn what_dhl_finds_in_a_declaration_is_our_field() {
    let practice = Practice::start(Dhl::new()).await;
    let carrier = connect(&practice, PATIENCE);
    let field = async |change: fn(&mut BookingRequest)| {
        let mut request = to_zurich("pd-field", 2);
        change(&mut request);
        refusal(carrier.book(&request).await).field
    };
    assert_eq!(field(|it| it.customs = None).await, "customs");
    assert_eq!(
        field(|it| it.customs.as_mut().unwrap().goods[1][0].hs_code = "69".to_owned()).await,
        "customs.goods.1.0.hs_code"
    );
    assert_eq!(field(|it| it.customs.as_mut().unwrap().goods[1][0].quantity = 90).await, "parcels.1.items");
    assert_eq!(
        field(|it| it.customs.as_mut().unwrap().goods[0][0].unit_value.minor = 20_000_000).await,
        "customs.goods.0.0.unit_value"
    );
    assert_eq!(field(|it| it.customs.as_mut().unwrap().incoterm = Some(Incoterm::Dtp)).await, "customs.incoterm");
    assert_eq!(practice.asked(Asked::Book), 0, "asked about first");
}
