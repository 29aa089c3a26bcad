//! `GET /parcels/{id}/documents/{type}`: a parcel's label, as what `Accept` asks for.

use crate::answer;
use crate::asked::Asked;
use crate::fault::{Fault, FaultPlace, Refusal};
use crate::parcel_id::of_parcel_id;
use axum::http::header;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::{Dpi, Message, PrinterLanguage, Problem, ProblemCode};
use station::calls::{self, AskParcelLabel};

/// What a label can be had as.
const FORMS: [(&str, PrinterLanguage); 3] = [
    ("application/pdf", PrinterLanguage::Pdf),
    ("application/zpl", PrinterLanguage::Zpl),
    ("image/png", PrinterLanguage::Png),
];

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
    let (media, language) = form(asked)?;
    let none = || Refusal::not_found(Message::new("api-no-such-label"));
    let (shipment, parcel) = of_parcel_id(id).ok_or_else(none)?;
    let shop = asked.client.shop.clone();
    let ask = AskParcelLabel { shop, shipment, parcel, language, dpi: dpi(asked, language)? };
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

/// The first that the client takes and there is; a PDF where it takes anything.
fn form(asked: &Asked<'_>) -> Result<(&'static str, PrinterLanguage), Refusal> {
    let Some(accept) = asked.headers.get(header::ACCEPT) else { return Ok(FORMS[0]) };
    let accept = accept.to_str().unwrap_or_default();
    let found = accept.split(',').find_map(|range| match range.split(';').next().unwrap_or_default().trim() {
        "*/*" | "application/*" | "" => Some(FORMS[0]),
        media => FORMS.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(media)),
    });
    found.ok_or_else(|| {
        let why = Message::new("api-not-a-form").with("value", accept);
        Refusal::bad(vec![Fault { place: FaultPlace::Header("Accept"), why }])
    })
}

/// The dots per inch; a PDF has none, whatever is asked for.
fn dpi(asked: &Asked<'_>, language: PrinterLanguage) -> Result<Option<Dpi>, Refusal> {
    let Some(text) = asked.params.get("dpi") else { return Ok(None) };
    let known = text.parse::<u16>().ok().and_then(|dots| Dpi::try_from(dots).ok());
    match (known, text) {
        (Some(dpi), _) => Ok(Some(dpi)),
        (None, "72" | "150") if language == PrinterLanguage::Pdf => Ok(None),
        _ => Err(Refusal::bad_parameter("dpi", Message::new("api-not-a-dpi").with("value", text))),
    }
}
