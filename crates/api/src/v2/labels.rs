//! `/labels` and `/customs_declaration`: where the files of parcels are to be had, and the files. A sheet of four labels is not made
//! here, nor one file of several parcels.

use super::parcels::{Found, customs_declaration, find, label, labelled};
use crate::asked::Asked;
use crate::fault::Refusal;
use crate::label_form::PDF;
use crate::parcel_id::parcel_id;
use crate::place::Notes;
use crate::query::{Is, Parameter, must};
use crate::shipment::has_label;
use crate::{body, documents};
use axum::Json;
use axum::response::{IntoResponse as _, Response};
use model::Message;
use serde_json::json;

/// Which parcels are asked for.
pub(super) const IDS: [Parameter; 1] = [must("ids", Is::Text)];
/// How many parcels may be named at once.
const MOST: usize = 100;

/// `GET /labels/{id}`.
pub(super) fn one(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let none = || Refusal::not_found(Message::new("api-no-such-label"));
    let Found::Shipment(view, nth) = find(asked, id)? else { return Err(none()) };
    let parcel = view.shipment.parcels.get(nth).filter(|parcel| has_label(&view.shipment, parcel)).ok_or_else(none)?;
    let id = parcel_id(view.shipment.id, parcel.place);
    let customs = customs_declaration(asked.base, id, view.customs);
    Ok(Json(json!({ "label": label(asked.base, id), "customs_declaration": customs })).into_response())
}

/// `POST /labels`: of one parcel, as [`one`].
pub(super) fn several(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let whole = body::json(asked.body)?;
    let notes = Notes::default();
    let parcels = notes.read(&whole, String::new()).at("label").at("parcels");
    parcels.required();
    let ids = parcels.items(MOST);
    if ids.is_empty() {
        parcels.fault(Message::new("api-required"));
    }
    let ids: Vec<i64> = ids
        .iter()
        .filter_map(|id| {
            id.required();
            id.whole_number()
        })
        .collect();
    notes.whole(&whole, "")?;
    match ids.as_slice() {
        [id] => one(asked, &id.to_string()),
        _ => Err(Refusal::not_offered("POST /labels (several parcels)")),
    }
}

/// `GET /labels/label_printer/{id}`: the label as a PDF of its own size.
pub(super) fn file(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    documents::label_as(asked, &labelled(asked, id)?, PDF)
}

/// `GET /labels/label_printer?ids=`: the same of one parcel.
pub(super) fn files(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let ids = asked.params.get("ids");
    let ids = ids.ok_or_else(|| Refusal::bad_parameter("ids", Message::new("api-required")))?;
    if ids.contains(',') {
        return Err(Refusal::not_offered("GET /labels/label_printer (several parcels)"));
    }
    file(asked, ids)
}

/// `GET /customs_declaration/normal_printer/{id}`.
pub(super) fn customs(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    documents::customs_declaration(asked, &labelled(asked, id)?)
}
