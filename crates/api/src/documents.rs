//! `GET /parcels/{id}/documents/{type}`: a parcel's label, as what `Accept` asks for.

use crate::answer;
use crate::asked::Asked;
use crate::fault::{Fault, FaultPlace, Refusal};
use crate::label_form::{FORMS, LabelForm};
use crate::parcel_id::of_parcel_id;
use axum::http::header;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::{Message, Problem, ProblemCode};
use station::calls::{self, AskParcelLabel};

pub(crate) fn one(asked: &Asked<'_>, id: &str, kind: &str) -> Result<Response, Refusal> {
    match kind {
        "label" => {}
        "customs-declaration" | "air-waybill" => {
            return Err(Refusal::not_offered(format!("GET /parcels/{{id}}/documents/{kind}")));
        }
        _ => {
            let why = Message::new("api-not-a-document").with("value", kind);
            return Err(Refusal::bad(vec![Fault { place: FaultPlace::Whole, why }]));
        }
    }
    asked.params.only("GET /parcels/{id}/documents/label", &["dpi"])?;
    let form = form(asked)?;
    let none = || Refusal::not_found(Message::new("api-no-such-label"));
    let (shipment, parcel) = of_parcel_id(id).ok_or_else(none)?;
    let shop = asked.client.shop.clone();
    let LabelForm { media, language, dpi } = form;
    let ask = AskParcelLabel { shop, shipment, parcel, language, dpi };
    match calls::parcel_label(&asked.shared.station, ask) {
        Ok(label) => {
            let undecodable = |error| Refusal::from(Problem::new(ProblemCode::Internal).because(error));
            Ok(answer::file(media, STANDARD.decode(label.base64).map_err(undecodable)?))
        }
        Err(problem) if problem.code == ProblemCode::NoSuchLabel => Err(none()),
        Err(problem) if problem.code == ProblemCode::OrderErased => Err(Refusal::not_found(problem.message())),
        Err(problem) => Err(problem.into()),
    }
}

/// The first that the client takes and there is; a PDF where it takes anything. With the dots per inch it asks for.
fn form(asked: &Asked<'_>) -> Result<LabelForm, Refusal> {
    let accept = asked.headers.get(header::ACCEPT).map_or("", |accept| accept.to_str().unwrap_or("?"));
    let found = accept.split(',').find_map(|range| match range.split(';').next().unwrap_or_default().trim() {
        "*/*" | "application/*" | "" => Some(FORMS[0]),
        media => FORMS.into_iter().find(|form| form.media.eq_ignore_ascii_case(media)),
    });
    let form = found.ok_or_else(|| {
        let why = Message::new("api-not-a-form").with("value", accept);
        Refusal::bad(vec![Fault { place: FaultPlace::Header("Accept"), why }])
    })?;
    match asked.params.get("dpi") {
        None => Ok(form),
        Some(text) => form.with_dpi(text).map_err(|why| Refusal::bad_parameter("dpi", why)),
    }
}
