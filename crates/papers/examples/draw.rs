//! Draws every layout with made-up data into a folder, as it is and with forty lines and far addresses:
//! `cargo run -p papers --example draw -- FOLDER`.

use label::{Fonts, render_pages};
use model::{Address, Country, Day, Dpi, LabelSize, Language, OrderLine, PrinterLanguage};
use papers::{BUILT_IN, Body, CustomsItem, Form, Head, PackedLine, PaperData, Parcel, Pick, lay_out, read, sample};
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
            let short = sample(built_in.kind, head(language)?);
            for (data, which) in [(long(short.clone(), language), "-long"), (short, "")] {
                let pages = lay_out(&layout, &data, form, &words, &fonts);
                let name = format!("{folder}/{}-{code}{which}", built_in.name);
                for (number, png) in (1..).zip(render_pages(&pages, PrinterLanguage::Png, Dpi::D203, &fonts)?) {
                    std::fs::write(format!("{name}-{number}.png"), png)?;
                }
                std::fs::write(
                    format!("{name}.pdf"),
                    render_pages(&pages, PrinterLanguage::Pdf, Dpi::D203, &fonts)?.concat(),
                )?;
            }
        }
    }
    Ok(())
}

/// Forty lines of everything, to Japan or to Saudi Arabia.
fn long(mut data: PaperData, language: Language) -> PaperData {
    let name = |name: &str, at: usize| format!("{name}, no. {} of a series with a long name", at + 1);
    match &mut data.body {
        Body::Order(order) => {
            let (lines, items) = (order.lines.clone(), order.items.clone());
            let lines = (0..40).zip(lines.iter().cycle());
            let named = |at: usize, it: &OrderLine| OrderLine { name: name(&it.name, at), ..it.clone() };
            order.lines = lines.map(|(at, it)| PackedLine { line: named(at, &it.line), ..it.clone() }).collect();
            let items = (0..40).zip(items.iter().cycle());
            order.items = items.map(|(at, it)| CustomsItem { name: name(&it.name, at), ..it.clone() }).collect();
            order.sums.goods.minor *= 13;
            order.sums.total.minor = order.sums.goods.minor + order.sums.delivery.minor + order.sums.rest.minor;
            let to = match language {
                Language::En => ["山田 太郎", "株式会社サンプル", "千代田1-1", "100-0001", "東京都千代田区", "JP"],
                _ => ["محمد الأحمد", "شركة الشاي", "شارع الملك فهد 12", "12211", "الرياض", "SA"],
            };
            let [name, company, street, postal_code, city, country] = to.map(str::to_owned);
            let country = country.parse().unwrap_or(Country::US);
            let (street2, state) = (String::new(), String::new());
            let old = order.recipient.clone();
            order.recipient = Address { name, company, street, street2, postal_code, city, state, country, ..old };
        }
        Body::PickList(list) => {
            let picks = list.picks.clone();
            let picks = (0..40).zip(picks.iter().cycle());
            list.picks = picks.map(|(at, it)| Pick { name: name(&it.name, at), ..it.clone() }).collect();
            list.orders = (1042..1082).map(|number: u32| number.to_string()).collect();
        }
        Body::Label(label) => label.note = "A word for the courier that goes on and on".to_owned(),
        Body::HandOver(list) => {
            let parcels = list.parcels.clone();
            let parcels = (0..40).zip(parcels.iter().cycle());
            list.parcels = parcels.map(|(at, it)| Parcel { order: (1042 + at).to_string(), ..it.clone() }).collect();
        }
    }
    data
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
        sender: Some(sender),
        vat_number: text("NL001234567B01"),
        eori_number: text("NL001234567"),
        day: Day("2026-11-25".parse()?),
        reprint: false,
    })
}
