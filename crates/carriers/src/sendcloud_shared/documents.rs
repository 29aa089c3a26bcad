//! Labels and what is made for customs, which both APIs keep at one address of a parcel.
//!
//! ```text
//! GET parcels/{id}/documents/label     Accept: the form, ?dpi=     200 · 404, not yet
//! GET parcels/{id}/documents/{kind}    for customs                 200 · 404, not yet
//! ```

use crate::label_file::whole_document;
use crate::{CarrierError, Refusal, WantedLabel, check_labels};
use model::{CustomsDocument, Dpi, LabelDocument, LabelFormat};
use wire::{Answer, HeaderName, HeaderValue, Request, Wire, WireError};

/// The only resolution there is for PDF.
const PDF_DPI: u32 = 72;

/// The forms a customs declaration comes in.
pub(crate) const CUSTOMS_FORMS: [&str; 5] =
    ["customs-declaration", "cn23", "cn23-default", "cp71", "commercial-invoice"];

/// Reads Sendcloud's own words out of a refusal.
type Refusing = fn(&Answer) -> Option<Refusal>;

/// The labels of parcels, all of them or none while one is not there whole.
pub(crate) async fn labels(
    wire: &Wire,
    parcels: &[u64],
    wanted: WantedLabel,
    refusal: Refusing,
) -> Result<Vec<LabelDocument>, CarrierError> {
    let mut labels = Vec::new();
    for (place, parcel) in (1..).zip(parcels) {
        let whole = label(wire, *parcel, wanted, refusal).await?.and_then(|it| whole_document(place, it, wanted.dpi));
        let Some(whole) = whole else { return Ok(Vec::new()) };
        labels.push(whole);
    }
    check_labels(&labels, parcels.len())?;
    Ok(labels)
}

/// A parcel's label; none while it is not there. A label made as ZPL is never made into another form there, so that what was
/// asked for before the printer changed is asked for again.
async fn label(
    wire: &Wire,
    parcel: u64,
    wanted: WantedLabel,
    refusal: Refusing,
) -> Result<Option<Vec<u8>>, CarrierError> {
    let other = if wanted.format == LabelFormat::Zpl { LabelFormat::Pdf } else { LabelFormat::Zpl };
    for format in [wanted.format, other] {
        match wire.send(&label_request(parcel, WantedLabel { format, ..wanted })).await {
            Ok(answer) if answer.body().is_empty() => return Ok(None),
            Ok(answer) => return Ok(Some(answer.body().to_vec())),
            Err(WireError::Rejected(answer)) if answer.status() == 404 => return Ok(None),
            Err(WireError::Rejected(answer)) if matches!(answer.status(), 400 | 406 | 415) => {}
            Err(error) => return Err(CarrierError::from_wire(error, refusal)),
        }
    }
    Ok(None)
}

/// What was made for customs of a parcel, of one kind; none while it is not there.
pub(crate) async fn customs(
    wire: &Wire,
    (place, parcel): (u32, u64),
    kind: &str,
    refusal: Refusing,
) -> Result<Option<CustomsDocument>, CarrierError> {
    match wire.send(&customs_request(parcel, kind)).await {
        Ok(answer) => customs_document(place, answer.body()).map(Some),
        Err(WireError::Rejected(answer)) if answer.status() == 404 => Ok(None),
        Err(error) => Err(CarrierError::from_wire(error, refusal)),
    }
}

/// A PDF, as it was asked for.
fn customs_document(parcel: u32, bytes: &[u8]) -> Result<CustomsDocument, CarrierError> {
    if bytes.starts_with(b"%PDF") {
        Ok(CustomsDocument { parcel, bytes: bytes.to_vec() })
    } else {
        Err(CarrierError::Nonsense(format!("the customs declaration of parcel {parcel} is no PDF")))
    }
}

/// Its own address, and not the link of an answer: the keys go nowhere else.
fn label_request(parcel: u64, wanted: WantedLabel) -> Request {
    let accept = HeaderValue::from_static(media_type(wanted.format));
    Request::get("label", format!("parcels/{parcel}/documents/label"))
        .header(HeaderName::from_static("accept"), accept)
        .with("dpi", dots(wanted).to_string())
}

/// What the carrier made for customs of a parcel, in its own size.
fn customs_request(parcel: u64, kind: &str) -> Request {
    Request::get("customs declaration", format!("parcels/{parcel}/documents/{kind}"))
        .header(HeaderName::from_static("accept"), HeaderValue::from_static(media_type(LabelFormat::Pdf)))
}

pub(crate) fn media_type(format: LabelFormat) -> &'static str {
    match format {
        LabelFormat::Zpl => "application/zpl",
        LabelFormat::Pdf => "application/pdf",
        LabelFormat::Png => "image/png",
    }
}

pub(crate) fn dots(wanted: WantedLabel) -> u32 {
    match wanted.format {
        LabelFormat::Zpl => wanted.dpi.per_inch(),
        LabelFormat::Pdf => PDF_DPI,
        LabelFormat::Png => Dpi::D300.per_inch(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_asked_for_in_the_printers_own_form() {
        let asked = label_request(7, WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D203 });
        assert_eq!(asked.target(), "parcels/7/documents/label");
        assert_eq!(asked.query(), [("dpi".to_owned(), "203".to_owned())]);
        let asked = label_request(7, WantedLabel { format: LabelFormat::Pdf, dpi: Dpi::D203 });
        assert_eq!(asked.query(), [("dpi".to_owned(), "72".to_owned())]);
    }
}
