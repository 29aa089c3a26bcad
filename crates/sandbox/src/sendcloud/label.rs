//! The practice Sendcloud's labels, drawn as the practice carrier draws its own.

use super::books::SendcloudShipment;
use crate::carrier::label::{pdf, zpl};
use model::{Country, Dpi};

/// The customs declaration of a parcel, by its place from 1: a PDF with what it was told.
pub(super) fn declaration(shipment: &SendcloudShipment, place: usize) -> Vec<u8> {
    let number = shipment.parcels.get(place - 1).map(|parcel| parcel.number.as_str()).unwrap_or_default();
    let mut lines = vec!["PRACTICE, CUSTOMS DECLARATION".to_owned()];
    let items = shipment.asked["parcels"][place - 1]["parcel_items"].as_array().cloned().unwrap_or_default();
    lines.extend(items.iter().map(|item| {
        let text = |name: &str| item[name].as_str().unwrap_or_default().to_owned();
        format!("{} x {}, {}, {}", item["quantity"], text("description"), text("hs_code"), text("origin_country"))
    }));
    pdf(number, &lines)
}

/// The label of a parcel, by its place from 1, with its media type.
pub(super) fn draw(shipment: &SendcloudShipment, place: usize, in_zpl: bool, dots: u32) -> (&'static str, Vec<u8>) {
    let number = shipment.parcels.get(place - 1).map(|parcel| parcel.number.as_str()).unwrap_or_default();
    let to = &shipment.asked["to_address"];
    let text = |name: &str| to[name].as_str().unwrap_or_default().trim().to_owned();
    let country = text("country_code").parse::<Country>().map(|country| country.english_name()).unwrap_or_default();
    let mut lines = vec!["PRACTICE, NOT FOR SHIPPING".to_owned()];
    lines.extend(["name", "company_name", "address_line_1", "address_line_2"].map(text));
    lines.extend([format!("{} {}", text("postal_code"), text("city")), country.to_owned()]);
    lines.push(format!("{}  {place}/{}", shipment.order, shipment.parcels.len()));
    lines.retain(|line| !line.is_empty());
    if in_zpl {
        let dpi = Dpi::ALL.into_iter().find(|dpi| dpi.per_inch() == dots).unwrap_or_default();
        ("application/zpl", zpl(number, &lines, dpi).into_bytes())
    } else {
        ("application/pdf", pdf(number, &lines))
    }
}
