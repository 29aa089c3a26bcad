//! Documents as carriers send them, made from our own label.

use convert::{ConvertError, Converted, Drawn, LabelDocument, Laying, Target};
use label::{Fonts, OwnNumber, render};
use model::{Address, Compression, Day, Dpi, Framing, Grams, LabelSize, Language, PrinterLanguage};
use papers::{Body, Form, Head, Kind, Layout, PaperData, TransportLabel, built_in, lay_out_label, read};
use printpdf::{
    Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, Pt, Px, RawImage, RawImageData, RawImageFormat, XObjectRotation,
    XObjectTransform,
};
use std::sync::LazyLock;
use text::Words;

pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::embedded);

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::of(Language::En));
static LAYOUT: LazyLock<Layout> = LazyLock::new(|| {
    read(built_in(Kind::TransportLabel, Form::Label(LabelSize::A6)).source, &WORDS).expect("a layout without faults")
});

/// What the barcode on it says.
pub(crate) const SAYS: &str = "00340433836442636597";

fn address(name: &str, street: &str, postal_code: &str, city: &str, country: &str) -> Address {
    Address {
        name: name.to_owned(),
        street: street.to_owned(),
        postal_code: postal_code.to_owned(),
        city: city.to_owned(),
        country: country.parse().expect("a country"),
        company: String::new(),
        street2: String::new(),
        state: String::new(),
        phone: String::new(),
        email: String::new(),
    }
}

/// A label in a language.
pub(crate) fn label(language: PrinterLanguage, size: LabelSize, dpi: Dpi) -> Vec<u8> {
    let label = TransportLabel {
        carrier: "Practice Parcel".to_owned(),
        service: "Parcel 0–10 kg".to_owned(),
        sender: address("Practice Station", "Havenstraat 10", "3511 AB", "Utrecht", "NL"),
        recipient: address("Stanisław Brzęczyszczykiewicz", "ul. Świętokrzyska 14/3", "00-050", "Warszawa", "PL"),
        number: OwnNumber::Sscc("340433836442636597".parse().expect("an SSCC")),
        routing: None,
        order_number: "#1042".to_owned(),
        weight: Grams(1420),
        parcel: (1, 1),
        note: String::new(),
        mark: None,
    };
    let head = Head {
        language: Language::En,
        shop: String::new(),
        logo: None,
        sender: None,
        vat_number: String::new(),
        eori_number: String::new(),
        day: Day("2026-11-25".parse().expect("a day")),
        reprint: false,
    };
    let data = PaperData { head, body: Body::Label(Box::new(label)) };
    let page = lay_out_label(&LAYOUT, &data, size, &WORDS, &FONTS).expect("a label with room");
    render(&page, language, dpi, &FONTS).expect("a label")
}

/// A label's picture in grey, at 300 dots an inch.
fn picture() -> RawImage {
    let png = label(PrinterLanguage::Png, LabelSize::A6, Dpi::D300);
    let grey = image::load_from_memory(&png).expect("a picture").into_luma8();
    RawImage {
        width: grey.width() as usize,
        height: grey.height() as usize,
        pixels: RawImageData::U8(grey.into_raw()),
        data_format: RawImageFormat::R8,
        tag: Vec::new(),
    }
}

/// A page of a size in millimetres with an A6 label on it, its lower left corner at a place, turned or not.
pub(crate) fn sheet(page: (f32, f32), at: (f32, f32), turned: bool) -> Vec<u8> {
    pages(page, at, turned, 1)
}

/// So many such pages.
pub(crate) fn pages(page: (f32, f32), (x, y): (f32, f32), turned: bool, count: usize) -> Vec<u8> {
    let mut document = PdfDocument::new("a carrier's");
    let image = picture();
    let id = document.add_image(&image);
    let rotate = turned.then_some(XObjectRotation {
        angle_ccw_degrees: 90.0,
        rotation_center_x: Px(0),
        rotation_center_y: Px(0),
    });
    // Turned about its corner it would lie left of the place.
    let x = if turned { x + 148.0 } else { x };
    let transform = XObjectTransform {
        translate_x: Some(Pt(x * 72.0 / 25.4)),
        translate_y: Some(Pt(y * 72.0 / 25.4)),
        rotate,
        dpi: Some(300.0),
        ..XObjectTransform::default()
    };
    let ops = vec![Op::UseXobject { id, transform }];
    document.with_pages((0..count).map(|_| PdfPage::new(Mm(page.0), Mm(page.1), ops.clone())).collect());
    document.save(&PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() }, &mut Vec::new())
}

/// A 4x6 inch label for a printer.
pub(crate) fn target(language: PrinterLanguage, dpi: Dpi) -> Target {
    Target { language, dpi, size: LabelSize::FourBySix, compression: Compression::Z64 }
}

/// Laid as it comes, for a document whose ZPL was written for 203 dots an inch.
pub(crate) fn laying(target: Target) -> Laying {
    Laying { framing: Framing::default(), source: Dpi::D203, target }
}

/// Opens a document and turns its pages into labels.
pub(crate) fn convert(document: &[u8], laying: &Laying) -> Result<Vec<Converted>, ConvertError> {
    LabelDocument::open(document)?.convert(None, laying)
}

/// Opens a document and draws its pages.
pub(crate) fn draw(document: &[u8], laying: &Laying) -> Result<Vec<Drawn>, ConvertError> {
    LabelDocument::open(document)?.draw(None, laying)
}
