//! Parcels that need a customs declaration: none is booked without, and what the carrier made for customs prints with the label.

use super::desk::{Desk, desk, order};
use model::*;
use sandbox::{SendcloudAsked, SendcloudMisbehaviour as Misbehaviour};
use serde_json::{Value, json};
use station::calls::{self, WhichPaper};

/// An order to Zürich of so many mugs.
fn to_zurich(number: usize, quantity: u32) -> Value {
    let mut order = order(number);
    order["recipient"]["country"] = json!("CH");
    order["recipient"]["postal_code"] = json!("8001");
    order["recipient"]["city"] = json!("Zürich");
    order["lines"] = json!([{
        "name": "Mug", "sku": "mug", "quantity": quantity, "unit_weight": 350,
        "unit_price": { "minor": 1250, "currency": "EUR" }, "hs_code": "6912.00", "origin": "PT"
    }]);
    order
}

fn abroad(order: Value) -> (Desk, OrderId) {
    let desk = desk(0);
    desk.bring_in_these(&[order]);
    let id = desk.ready()[0];
    (desk, id)
}

fn declarations(desk: &Desk, id: OrderId) -> usize {
    let is = |job: &&Job| matches!(job.document, Document::Paper { paper: Paper::CustomsDeclaration, .. });
    desk.view(id).jobs.iter().filter(is).count()
}

#[test]
fn a_parcel_abroad_is_declared_and_its_declaration_prints_with_its_label() {
    let (desk, id) = abroad(to_zurich(1, 2));
    calls::ship(&desk.station, id).unwrap();
    let asked = desk.carrier.requests().into_iter().find(|(what, _)| *what == SendcloudAsked::Announce).unwrap().1;
    assert_eq!(asked["customs_information"]["invoice_number"], "S-1");
    assert_eq!(asked["parcels"][0]["parcel_items"][0]["quantity"], 2);
    assert_eq!(declarations(&desk, id), 1);
    desk.until("both are out", || desk.view(id).jobs.iter().all(|job| job.state == JobState::Printed));
    let paper = WhichPaper::Order { paper: Paper::CustomsDeclaration, order: id };
    calls::paper_print(&desk.station, vec![paper]).unwrap();
    assert_eq!(declarations(&desk, id), 2, "the carrier's own once more");
    assert_eq!(desk.carrier.asked(SendcloudAsked::Customs), 1, "from what is kept");
}

#[test]
fn what_cannot_be_declared_is_named_and_nothing_is_asked() {
    for (field, why) in [("hs_code", "customs-no-code"), ("origin", "customs-no-origin")] {
        let mut order = to_zurich(1, 1);
        order["lines"][0].as_object_mut().unwrap().remove(field);
        let (desk, id) = abroad(order);
        let problem = calls::ship(&desk.station, id).unwrap_err();
        assert_eq!(problem.code, ProblemCode::CustomsNotDeclared);
        assert!(format!("{:?}", problem.args).contains(why), "{problem:?}");
        assert_eq!(desk.carrier.asked(SendcloudAsked::Announce), 0);
        assert_eq!(desk.view(id).order.stage, Stage::Ready);
    }
}

#[test]
fn no_label_prints_before_its_declaration_is_there() {
    let (desk, id) = abroad(to_zurich(1, 1));
    desk.carrier.misbehave(Some(SendcloudAsked::Announce), 1, Misbehaviour::CustomsLater(2));
    assert_eq!(calls::ship(&desk.station, id).unwrap_err().code, ProblemCode::LabelStillMissing);
    assert!(desk.view(id).jobs.is_empty());
    desk.until("both are printed", || {
        calls::bookings_ask(&desk.station, ()).unwrap();
        desk.view(id).order.stage == Stage::Shipped
    });
    assert_eq!((declarations(&desk, id), desk.live(id)), (1, 1));
}

#[test]
fn a_parcel_that_stays_in_the_union_needs_none() {
    let desk = desk(1);
    let id = desk.ready()[0];
    calls::ship(&desk.station, id).unwrap();
    assert_eq!((declarations(&desk, id), desk.carrier.asked(SendcloudAsked::Customs)), (0, 0));
}
