//! `/labels` and `/customs_declaration`: where the files of parcels are to be had, and the files.

use super::parcels::{Found, customs_declaration, find, label, labelled, labels};
use crate::asked::Asked;
use crate::fault::Refusal;
use crate::label_form::PDF;
use crate::parcel_id::parcel_id;
use crate::place::{Notes, too_many};
use crate::query::{Is, Parameter, may, must};
use crate::shipment::has_label;
use crate::{body, documents};
use axum::Json;
use axum::response::{IntoResponse as _, Response};
use model::Message;
use serde_json::json;
use station::calls::{LabelsFile, MOST_LABELS};

/// Which parcels are asked for.
pub(super) const IDS: [Parameter; 1] = [must("ids", Is::Text)];
/// The same, and in which quarter of a sheet the first label lies.
pub(super) const SHEETS: [Parameter; 2] = [must("ids", Is::Text), SHEET[0]];
/// In which quarter of a sheet a label lies.
pub(super) const SHEET: [Parameter; 1] = [may("start_from", Is::Whole(0, 3))];

/// `GET /labels/{id}`.
pub(super) fn one(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let none = || Refusal::not_found(Message::new("api-no-such-label"));
    let Found::Shipment(view, nth) = find(asked, id)? else { return Err(none()) };
    let parcel = view.shipment.parcels.get(nth).filter(|parcel| has_label(&view.shipment, parcel)).ok_or_else(none)?;
    let id = parcel_id(view.shipment.id, parcel.place);
    let customs = customs_declaration(asked.base, id, view.customs);
    Ok(Json(json!({ "label": label(asked.base, id), "customs_declaration": customs })).into_response())
}

/// `POST /labels`: of one parcel as [`one`], of several one file each way.
pub(super) fn several(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let whole = body::json(asked.body)?;
    let notes = Notes::default();
    let parcels = notes.read(&whole, String::new()).at("label").at("parcels");
    parcels.required();
    let ids = parcels.items(MOST_LABELS);
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
    if let [id] = ids.as_slice() {
        return one(asked, &id.to_string());
    }
    let ids = ids.iter().map(|id| labelled(asked, &id.to_string())).collect::<Result<Vec<_>, _>>()?;
    Ok(Json(json!({ "label": labels(asked.base, &ids), "customs_declaration": {} })).into_response())
}

/// `GET /labels/label_printer/{id}`: the label as a PDF of its own size.
pub(super) fn file(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    documents::label_as(asked, &labelled(asked, id)?, PDF)
}

/// `GET /labels/label_printer?ids=`: the same of several parcels, a page for each.
pub(super) fn files(asked: &Asked<'_>) -> Result<Response, Refusal> {
    match named(asked)?.as_slice() {
        [id] => documents::label_as(asked, id, PDF),
        ids => documents::labels_as(asked, "ids", ids, PDF.media, LabelsFile::Pages),
    }
}

/// `GET /labels/normal_printer/{id}`: the label on a quarter of a sheet of A4.
pub(super) fn sheet(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    documents::labels_as(asked, "ids", &[labelled(asked, id)?], PDF.media, quarters(asked)?)
}

/// `GET /labels/normal_printer?ids=`: the same of several parcels.
pub(super) fn sheets(asked: &Asked<'_>) -> Result<Response, Refusal> {
    documents::labels_as(asked, "ids", &named(asked)?, PDF.media, quarters(asked)?)
}

/// The parcels that are named, each by the number its label is known by.
fn named(asked: &Asked<'_>) -> Result<Vec<String>, Refusal> {
    let ids: Vec<&str> = asked.params.all("ids").flat_map(|ids| ids.split(',')).collect();
    if ids.len() > MOST_LABELS {
        return Err(Refusal::bad_parameter("ids", too_many(MOST_LABELS, ids.len())));
    }
    ids.into_iter().map(|id| labelled(asked, id)).collect()
}

/// Four labels on a sheet, from the quarter that is asked for.
fn quarters(asked: &Asked<'_>) -> Result<LabelsFile, Refusal> {
    let Some(text) = asked.params.get("start_from") else { return Ok(LabelsFile::Quarters { first: 0 }) };
    let first = text.parse().ok().filter(|first| (0..4).contains(first));
    let wrong = || Refusal::bad_parameter("start_from", Message::new("api-not-a-quarter").with("value", text));
    first.map(|first| LabelsFile::Quarters { first }).ok_or_else(wrong)
}

/// `GET /customs_declaration/normal_printer/{id}`.
pub(super) fn customs(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    documents::customs_declaration(asked, &labelled(asked, id)?)
}
