//! `GET /parcels/{id}/documents/{type}`: a parcel's label, as what `Accept` asks for, and what customs need of it; and the labels of
//! several, and what customs need of several, in one file.

use crate::answer;
use crate::asked::Asked;
use crate::fault::{Fault, FaultPlace, Refusal};
use crate::label_form::{FORMS, LabelForm, PDF};
use crate::parcel_id::of_parcel_id;
use crate::place::too_many;
use crate::query::{Is, Parameter, may, must};
use axum::http::header;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::{Message, PrinterLanguage, Problem, ProblemCode, ShipmentId};
use station::calls::{self, AskCustomsPapers, AskParcelLabel, AskParcelLabels, LabelFile, LabelsFile, MOST_LABELS};

/// Why a label, and why another document is not there.
const NO_LABEL: &str = "api-no-such-label";
const NO_DOCUMENT: &str = "api-no-such-document";

/// What may be asked.
pub(crate) const QUERY: [Parameter; 1] = [may("dpi", Is::Whole(72, 600))];

/// What may be asked of several.
pub(crate) const SEVERAL: [Parameter; 2] = [must("parcels", Is::Texts), may("dpi", Is::Whole(72, 600))];

/// `GET /parcel-documents/{type}`: the labels of several parcels, as one PDF or as ZPL one after the other; what customs need of them,
/// as one PDF.
pub(crate) fn several(asked: &Asked<'_>, kind: &str) -> Result<Response, Refusal> {
    let ids: Vec<&str> = asked.params.all("parcels").flat_map(|ids| ids.split(',')).collect();
    match kind {
        "label" => {
            let LabelForm { media, language, dpi } = form(asked, &FORMS[..2])?;
            let file = if language == PrinterLanguage::Zpl { LabelsFile::Zpl { dpi } } else { LabelsFile::Pages };
            labels_as(asked, "parcels", &ids, media, file)
        }
        "customs-declaration" => {
            // Customs declarations are PDFs alone.
            form(asked, &FORMS[..1])?;
            customs_papers(asked, parcels("parcels", &ids, NO_DOCUMENT)?)
        }
        "air-waybill" => Err(Refusal::not_offered(format!("GET /parcel-documents/{kind}"))),
        _ => Err(no_such_kind(kind)),
    }
}

/// The labels of several parcels in one file; the parameter that named them is named where something is wrong with them.
pub(crate) fn labels_as<T: AsRef<str>>(
    asked: &Asked<'_>,
    parameter: &'static str,
    ids: &[T],
    media: &'static str,
    file: LabelsFile,
) -> Result<Response, Refusal> {
    let parcels = parcels(parameter, ids, NO_LABEL)?;
    let ask = AskParcelLabels { shop: asked.client.shop.clone(), parcels, file };
    sent(media, calls::parcel_labels(&asked.shared.station, ask), NO_LABEL)
}

/// The parcels of several numbers; `missing` says why one that is no number of a parcel is not there.
fn parcels<T: AsRef<str>>(
    parameter: &'static str,
    ids: &[T],
    missing: &'static str,
) -> Result<Vec<(ShipmentId, u32)>, Refusal> {
    if ids.is_empty() {
        return Err(Refusal::bad_parameter(parameter, Message::new("api-required")));
    }
    if ids.len() > MOST_LABELS {
        return Err(Refusal::bad_parameter(parameter, too_many(MOST_LABELS, ids.len())));
    }
    let parcels = ids.iter().map(|id| of_parcel_id(id.as_ref())).collect::<Option<Vec<_>>>();
    parcels.ok_or_else(|| none(missing))
}

pub(crate) fn one(asked: &Asked<'_>, id: &str, kind: &str) -> Result<Response, Refusal> {
    match kind {
        "label" => label(asked, id),
        "customs-declaration" => customs(asked, id),
        "air-waybill" => Err(Refusal::not_offered(format!("GET /parcels/{{id}}/documents/{kind}"))),
        _ => Err(no_such_kind(kind)),
    }
}

fn no_such_kind(kind: &str) -> Refusal {
    let why = Message::new("api-not-a-document").with("value", kind);
    Refusal::bad(vec![Fault { place: FaultPlace::Whole, why }])
}

fn label(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    label_as(asked, id, form(asked, &FORMS)?)
}

/// The label of a parcel in a form.
pub(crate) fn label_as(asked: &Asked<'_>, id: &str, form: LabelForm) -> Result<Response, Refusal> {
    let LabelForm { media, language, dpi } = form;
    let (shipment, parcel) = of_parcel_id(id).ok_or_else(|| none(NO_LABEL))?;
    let ask = AskParcelLabel { shop: asked.client.shop.clone(), shipment, parcel, language, dpi };
    sent(media, calls::parcel_label(&asked.shared.station, ask), NO_LABEL)
}

/// Customs declarations are PDFs alone.
fn customs(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    form(asked, &FORMS[..1])?;
    customs_declaration(asked, id)
}

/// What customs need of a parcel, as a PDF.
pub(crate) fn customs_declaration(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    customs_papers(asked, vec![of_parcel_id(id).ok_or_else(|| none(NO_DOCUMENT))?])
}

fn customs_papers(asked: &Asked<'_>, parcels: Vec<(ShipmentId, u32)>) -> Result<Response, Refusal> {
    let ask = AskCustomsPapers { shop: asked.client.shop.clone(), parcels };
    sent(PDF.media, calls::customs_papers(&asked.shared.station, ask), NO_DOCUMENT)
}

fn none(why: &'static str) -> Refusal {
    Refusal::not_found(Message::new(why))
}

fn sent(media: &'static str, made: Result<LabelFile, Problem>, missing: &'static str) -> Result<Response, Refusal> {
    match made {
        Ok(file) => {
            let undecodable = |error| Refusal::from(Problem::new(ProblemCode::Internal).because(error));
            Ok(answer::file(media, STANDARD.decode(file.base64).map_err(undecodable)?))
        }
        Err(problem) if problem.code == ProblemCode::NoSuchLabel => Err(none(missing)),
        Err(problem) if problem.code == ProblemCode::OrderErased => Err(Refusal::not_found(problem.message())),
        Err(problem) => Err(problem.into()),
    }
}

/// What the client would have most of these forms, with the dots per inch it asks for; a PDF where it takes anything.
fn form(asked: &Asked<'_>, forms: &[LabelForm]) -> Result<LabelForm, Refusal> {
    let given = asked.headers.get_all(header::ACCEPT).iter();
    let accept: Vec<&str> = given.map(|accept| accept.to_str().unwrap_or("?")).collect();
    let accept = accept.join(",");
    let form = accepted(&accept, forms).ok_or_else(|| {
        let why = Message::new("api-not-a-form").with("value", accept);
        Refusal::bad(vec![Fault { place: FaultPlace::Header("Accept"), why }])
    })?;
    match asked.params.get("dpi") {
        None => Ok(form),
        Some(text) => form.with_dpi(text).map_err(|why| Refusal::bad_parameter("dpi", why)),
    }
}

/// The form with the greatest weight by a header `Accept` (*RFC 9110*, section 12.5.1); of several that which it names first. None
/// where it takes none of them.
fn accepted(accept: &str, forms: &[LabelForm]) -> Option<LabelForm> {
    if accept.trim().is_empty() {
        return forms.first().copied();
    }
    let ranges: Vec<(&str, f32)> = accept.split(',').map(range).collect();
    let weighed = forms.iter().copied().filter_map(|form| {
        let places = ranges.iter().enumerate().rev();
        let (place, (media, weight)) = places.max_by_key(|(_, (media, _))| how_closely(media, form.media))?;
        (how_closely(media, form.media) > 0 && *weight > 0.0).then_some((form, *weight, place))
    });
    let mut weighed: Vec<(LabelForm, f32, usize)> = weighed.collect();
    weighed.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.2.cmp(&other.2)));
    weighed.first().map(|(form, ..)| *form)
}

/// A media range with its weight, 1 where it says none or nonsense.
fn range(text: &str) -> (&str, f32) {
    let mut parts = text.split(';').map(str::trim);
    let media = parts.next().unwrap_or_default();
    let weight = parts.find_map(|part| part.strip_prefix("q=").or(part.strip_prefix("Q=")));
    let weight = weight.and_then(|weight| weight.parse().ok()).filter(|weight| (0.0..=1.0).contains(weight));
    (media, weight.unwrap_or(1.0))
}

/// How closely a range names a media type: 0 where it is another one.
fn how_closely(range: &str, media: &str) -> u8 {
    let kind = media.split('/').next().unwrap_or_default();
    match range.split_once('/') {
        _ if range.eq_ignore_ascii_case(media) => 3,
        Some((of, "*")) if of.eq_ignore_ascii_case(kind) => 2,
        Some(("*", "*")) => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_with_the_greatest_weight_is_sent() {
        for (accept, wanted) in [
            ("", Some("application/pdf")),
            ("*/*", Some("application/pdf")),
            ("application/*", Some("application/pdf")),
            ("image/*", Some("image/png")),
            ("IMAGE/PNG", Some("image/png")),
            ("text/html, image/png;q=0.5", Some("image/png")),
            ("application/pdf;q=0.1, application/zpl", Some("application/zpl")),
            ("application/zpl;q=0.9;v=1, image/png; q=0.95", Some("image/png")),
            ("image/png, application/zpl", Some("image/png")),
            ("*/*, application/pdf;q=0", Some("application/zpl")),
            ("*/*;q=0.1, image/*;q=0.2", Some("image/png")),
            ("application/pdf;q=0", None),
            ("text/html", None),
            ("application/json, text/*;q=0.3", None),
        ] {
            assert_eq!(accepted(accept, &FORMS).map(|form| form.media), wanted, "{accept}");
        }
    }
}
