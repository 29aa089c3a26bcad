//! Draws every layout with made-up data into a folder: `cargo run -p papers --example draw -- FOLDER`.

use label::{Fonts, render_pages};
use model::{Address, Country, Day, Dpi, LabelSize, Language, PrinterLanguage};
use papers::{BUILT_IN, Form, Head, lay_out, read, sample};
use text::Words;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    std::fs::create_dir_all(&folder)?;
    let fonts = Fonts::with_system();
    for (language, code) in [(Language::En, "en"), (Language::Fr, "fr")] {
        let words = Words::of(language);
        for built_in in BUILT_IN {
            let layout = read(built_in.source, &words).map_err(|errors| format!("{errors:?}"))?;
            let form = if built_in.for_labels { Form::Label(LabelSize::FourBySix) } else { Form::Sheet };
            let pages = lay_out(&layout, &sample(built_in.kind, head(language)?), form, &words, &fonts);
            for (number, png) in (1..).zip(render_pages(&pages, PrinterLanguage::Png, Dpi::D203, &fonts)?) {
                std::fs::write(format!("{folder}/{}-{code}-{number}.png", built_in.name), png)?;
            }
            let pdf = render_pages(&pages, PrinterLanguage::Pdf, Dpi::D203, &fonts)?.concat();
            std::fs::write(format!("{folder}/{}-{code}.pdf", built_in.name), pdf)?;
        }
    }
    Ok(())
}

fn head(language: Language) -> Result<Head, Box<dyn std::error::Error>> {
    let text = str::to_owned;
    let sender = Address {
        name: String::new(),
        company: text("Tea & Mugs B.V."),
        street: text("Havenstraat 10"),
        street2: String::new(),
        postal_code: text("3511 AB"),
        city: text("Utrecht"),
        state: String::new(),
        country: Country::NL,
        phone: text("+31 30 555 0100"),
        email: text("shop@example.com"),
    };
    Ok(Head {
        language,
        shop: text("Tea & Mugs"),
        logo: None,
        sender,
        vat_number: text("NL001234567B01"),
        eori_number: text("NL001234567"),
        day: Day("2026-11-25".parse()?),
        reprint: false,
    })
}
