//! Transport labels to places that are hard to write to. Each test file takes what it needs.

#![allow(dead_code, reason = "shared by test files that each use a part")]

#[path = "../../../label/tests/drawing/mod.rs"]
pub(crate) mod drawing;
#[path = "../../../label/tests/recipients/mod.rs"]
pub(crate) mod recipients;

use drawing::{Picture, from_pdf, from_png, from_zpl};
use label::{Fonts, LabelError, OwnNumber, render};
use model::{Address, Dpi, Grams, LabelSize, Language, PrinterLanguage};
use papers::{BUILT_IN, Body, Head, Kind, Layout, Mark, PaperData, TransportLabel, lay_out_label, read};
use recipients::address;
use std::sync::LazyLock;
use text::Words;

pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::embedded);
/// The system's as well, for every script.
pub(crate) static ALL_FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::with_system);
static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| Language::ALL.map(Words::of).into());
pub(crate) static BUILT_IN_LAYOUT: LazyLock<Layout> =
    LazyLock::new(|| read(built_in_source(), words(Language::En)).expect("a layout without faults"));

pub(crate) fn built_in_source() -> &'static str {
    BUILT_IN.iter().find(|it| it.kind == Kind::TransportLabel).expect("a layout").source
}

pub(crate) fn words(language: Language) -> &'static Words {
    &WORDS[language as usize]
}

/// Every size with a name, the smallest there is, and a large one.
pub(crate) fn sizes() -> impl Iterator<Item = LabelSize> {
    let custom = ["90x130mm", "216x330mm"].map(|size| size.parse().expect("a size"));
    LabelSize::ALL.into_iter().chain(custom)
}

/// A label to somebody.
pub(crate) fn label_to(recipient: Address) -> TransportLabel {
    TransportLabel {
        carrier: "Practice Parcel".to_owned(),
        service: "Parcel 0–10 kg".to_owned(),
        sender: address(["Practice Station", "", "Havenstraat 10", "", "3511 AB", "Utrecht", "NL"]),
        recipient,
        number: OwnNumber::Sscc("340433836442636597".parse().expect("an SSCC")),
        routing: None,
        order_number: "#1042".to_owned(),
        weight: Grams(1420),
        parcel: (1, 1),
        note: String::new(),
        mark: None,
    }
}

/// A label to somebody in the Netherlands.
pub(crate) fn plain() -> TransportLabel {
    label_to(recipients::recipients().remove(0).1)
}

pub(crate) fn data(label: TransportLabel, language: Language) -> PaperData {
    let head = Head {
        language,
        shop: "Tea & Mugs".to_owned(),
        logo: None,
        sender: Some(label.sender.clone()),
        vat_number: String::new(),
        eori_number: String::new(),
        day: model::Day("2026-11-25".parse().expect("a day")),
        reprint: label.mark == Some(Mark::Reprint),
    };
    PaperData { head, body: Body::Label(Box::new(label)) }
}

/// A label as its layout says, in a printer's language.
pub(crate) fn drawn(
    layout: &Layout,
    data: &PaperData,
    language: PrinterLanguage,
    size: LabelSize,
    dpi: Dpi,
) -> Result<Vec<u8>, LabelError> {
    let fonts = &ALL_FONTS;
    render(&lay_out_label(layout, data, size, words(data.head.language), fonts)?, language, dpi, fonts)
}

/// As a printer of that language would print it.
pub(crate) fn printed(bytes: Vec<u8>, language: PrinterLanguage, size: LabelSize, dpi: Dpi) -> Picture {
    match language {
        PrinterLanguage::Zpl => from_zpl(&bytes, size, dpi),
        PrinterLanguage::Pdf => from_pdf(bytes, dpi),
        PrinterLanguage::Png => from_png(&bytes),
        drawn => panic!("{drawn:?} is drawn as the picture is"),
    }
}

/// A label as ZPL on A6, with no fonts but those that come along.
pub(crate) fn zpl(label: TransportLabel) -> Result<String, LabelError> {
    let data = data(label, Language::En);
    let page = lay_out_label(&BUILT_IN_LAYOUT, &data, LabelSize::A6, words(Language::En), &FONTS)?;
    let bytes = render(&page, PrinterLanguage::Zpl, Dpi::D203, &FONTS)?;
    Ok(String::from_utf8(bytes).expect("ZPL is text"))
}
