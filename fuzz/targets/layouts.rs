//! Layout files, laid out with what an order may say.

#![no_main]

use label::Fonts;
use libfuzzer_sys::fuzz_target;
use model::{Day, Dpi, LabelSize, Language, PrinterLanguage};
use papers::{Form, Head, Kind, lay_out, read, sample};
use std::sync::LazyLock;
use text::Words;

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::with_system);
static WORDS: LazyLock<Words> = LazyLock::new(|| Words::of(Language::En));

fuzz_target!(|source: &str| {
    let Ok(layout) = read(source, &WORDS) else { return };
    let head = Head {
        language: Language::En,
        shop: "Tea & Mugs".to_owned(),
        logo: None,
        sender: None,
        vat_number: String::new(),
        eori_number: String::new(),
        day: Day("2026-11-25".parse().expect("a day")),
        reprint: false,
    };
    let data = sample(Kind::PackingSlip, head);
    for form in [Form::Sheet, Form::Label(LabelSize::FourBySix)] {
        let pages = lay_out(&layout, &data, form, &WORDS, &FONTS);
        let _ = label::render_pages(&pages, PrinterLanguage::Zpl, Dpi::D203, &FONTS);
    }
});
