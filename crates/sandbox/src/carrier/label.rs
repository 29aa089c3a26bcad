//! The practice carrier's labels: a few lines of ZPL or one small page of PDF, with the number as Code 128.

use super::books::PracticeShipment;
use super::request::{LabelForm, Place};
use ::label::{Content, Symbol, Symbology};
use model::{Dpi, LabelFormat};
use std::fmt::Write as _;

/// The label of a parcel, by its place from 1.
pub(super) fn draw(shipment: &PracticeShipment, place: usize, form: LabelForm) -> Vec<u8> {
    let number = shipment.numbers.get(place - 1).map(String::as_str).unwrap_or_default();
    let mut lines = vec!["PRACTICE, NOT FOR SHIPPING".to_owned()];
    lines.extend(address(&shipment.asked.recipient));
    lines.push(format!("{}  {place}/{}", shipment.order, shipment.numbers.len()));
    match form.format {
        LabelFormat::Pdf => pdf(number, &lines),
        LabelFormat::Zpl | LabelFormat::Png => zpl(number, &lines, form.dpi).into_bytes(),
    }
}

fn address(to: &Place) -> Vec<String> {
    let place = format!("{} {}", to.postal_code, to.city);
    let lines = [&to.name, &to.company, &to.street, &to.street2, &place].map(|line| line.trim().to_owned());
    let country = to.country.english_name().to_owned();
    lines.into_iter().chain([country]).filter(|line| !line.is_empty()).collect()
}

/// An A6 label. Source of the commands: *ZPL II Programming Guide*, `^FH`, `^BC`, `^A0`, `^CI28`.
pub(crate) fn zpl(number: &str, lines: &[String], dpi: Dpi) -> String {
    let dots = |millimetres: u32| millimetres * dpi.per_inch() * 10 / 254;
    let mut label = format!("^XA^CI28^PW{}^LL{}^LH0,0\n", dots(105), dots(148));
    for (row, line) in (0..).zip(lines) {
        let size = dots(5);
        let _ = writeln!(label, "^FO{},{}^A0N,{size},{size}^FH_^FD{}^FS", dots(6), dots(8 + 7 * row), zpl_text(line));
    }
    let module = (dpi.per_inch() / 70).max(2);
    let _ = writeln!(label, "^FO{},{}^BY{module}^BCN,{},Y,N,N^FD{number}^FS", dots(10), dots(105), dots(25));
    label.push_str("^XZ\n");
    label
}

/// Text for a field with `^FH_`: what would be a command stands as its number.
fn zpl_text(line: &str) -> String {
    let plain = |letter: char| match letter {
        '^' | '~' | '_' => format!("_{:02X}", u32::from(letter)),
        letter if letter.is_control() => " ".to_owned(),
        letter => letter.to_string(),
    };
    line.chars().map(plain).collect()
}

/// One A6 page (298 by 420 points). Source of the form: ISO 32000-1, sections 7.5 and 9.4.
pub(crate) fn pdf(number: &str, lines: &[String]) -> Vec<u8> {
    let mut page = String::new();
    for (row, line) in (0_u32..).zip(lines) {
        let _ = writeln!(page, "BT /F 13 Tf 18 {} Td ({}) Tj ET", 385 - 18 * row, pdf_text(line));
    }
    let bars = Symbol::new(Symbology::Code128 { height: 25_000 }, &Content::Text(number.to_owned()));
    let mut x = 30;
    for (place, width) in bars.iter().flat_map(Symbol::bars).enumerate() {
        let width = u32::from(*width);
        if place % 2 == 0 {
            // Modules of 1.25 points, 0.44 mm.
            let _ = writeln!(page, "{:.2} 60 {:.2} 70 re f", f64::from(x) * 1.25, f64::from(width) * 1.25);
        }
        x += width;
    }
    let _ = writeln!(page, "BT /F 13 Tf 38 44 Td ({}) Tj ET", pdf_text(number));
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 298 420] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{page}endstream", page.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    let mut places = String::new();
    for (id, object) in (1..).zip(&objects) {
        let _ = writeln!(places, "{:010} 00000 n ", file.len());
        let _ = writeln!(file, "{id} 0 obj\n{object}\nendobj");
    }
    let start = file.len();
    let size = objects.len() + 1;
    let _ = write!(
        file,
        "xref\n0 {size}\n0000000000 65535 f \n{places}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    );
    file.into_bytes()
}

/// Text of a PDF string in WinAnsi; a letter beyond it is a question mark.
fn pdf_text(line: &str) -> String {
    let octal = |code: u32| format!("\\{code:03o}");
    let plain = |letter: char| match u32::from(letter) {
        0x28 | 0x29 | 0x5C => octal(u32::from(letter)),
        0x20..=0x7E => letter.to_string(),
        code @ 0xA0..=0xFF => octal(code),
        _ => "?".to_owned(),
    };
    line.chars().map(plain).collect()
}
