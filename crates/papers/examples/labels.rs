//! Draws transport labels into a folder, in every size, and says how long each language takes: `cargo run --release -p papers
//! --example labels -- FOLDER`.

use label::{Fonts, Picture, render};
use model::{Address, Country, Day, Dpi, Grams, LabelSize, Language, PrinterLanguage};
use papers::{BUILT_IN, Body, Head, Kind, Mark, PaperData, TransportLabel, lay_out_label, read};
use std::sync::Arc;
use std::time::Instant;
use text::Words;

fn address(parts: [&str; 7]) -> Address {
    let [company, name, street, street2, postal_code, city, country] = parts.map(str::to_owned);
    let country = country.parse().unwrap_or(Country::NL);
    let (state, phone, email) = Default::default();
    Address { name, company, street, street2, postal_code, city, state, country, phone, email }
}

/// A label to somebody, as a specimen or a copy or with a logo.
struct Drawn {
    name: &'static str,
    to: [&'static str; 7],
    language: Language,
    mark: Option<Mark>,
    logo: bool,
    note: &'static str,
}

const DUTCH: [&str; 7] = ["", "Jan de Vries", "Kerkstraat 12-A", "2e verdieping", "5211 JD", "'s-Hertogenbosch", "NL"];
const LONG: [&str; 7] = [
    "Acme International Trading & Sons Holding Company Limited",
    "😀 Zoë Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "The Old Mill House Behind The Church",
    "Unit 12b, Third Floor, East Wing",
    "SW1A 1AA",
    "London",
    "GB",
];
const PLAIN: Drawn = Drawn { name: "nl", to: DUTCH, language: Language::En, mark: None, logo: false, note: "" };
const DRAWN: [Drawn; 12] = [
    PLAIN,
    Drawn { name: "logo", logo: true, note: "Please ring twice, the dog is friendly", ..PLAIN },
    Drawn { name: "long", to: LONG, mark: Some(Mark::Reprint), note: "Leave it with the neighbour at 12", ..PLAIN },
    Drawn {
        name: "jp", to: ["", "山田 太郎", "千代田1-1", "", "100-0001", "東京都千代田区", "JP"], ..PLAIN
    },
    Drawn {
        name: "il",
        to: ["", "דוד כהן", "רחוב הרצל 12/3-A, כניסה ב", "Tower 5, קומה -1", "6473424", "תל אביב-יפו", "IL"],
        ..PLAIN
    },
    Drawn {
        name: "sa", to: ["", "محمد علي", "12 شارع التحرير", "شقة (5-7)", "12241-2990", "الرياض", "SA"], ..PLAIN
    },
    Drawn {
        name: "pk", to: ["", "عبدالرحمٰن", "شاہراہ فیصل 12، بلاک 6", "", "75400", "کراچی", "PK"], ..PLAIN
    },
    Drawn {
        name: "kh", to: ["", "សុខ សុភា", "ផ្ទះលេខ 12 មហាវិថីព្រះនរោត្តម", "សង្កាត់ទន្លេបាសាក់", "120101", "ភ្នំពេញ", "KH"], ..PLAIN
    },
    Drawn {
        name: "mm",
        to: ["", "အောင်အောင်", "အမှတ် 12 ဗိုလ်ချုပ်အောင်ဆန်းလမ်း", "ကျောက်တံတားမြို့နယ်", "11182", "ရန်ကုန်မြို့", "MM"],
        ..PLAIN
    },
    Drawn {
        name: "bt", to: ["", "ལྷ་ས་རྒྱལ་མཚན", "བོད་ལྗོངས་སྒྲུབ་ཆེན 12", "རྒྱལ་ས", "11001", "ཐིམ་ཕུ", "BT"], ..PLAIN
    },
    Drawn { name: "copy-fr", language: Language::Fr, mark: Some(Mark::Reprint), ..PLAIN },
    Drawn { name: "specimen-fr", language: Language::Fr, mark: Some(Mark::Specimen), logo: true, ..PLAIN },
];

fn data(drawn: &Drawn) -> Result<PaperData, Box<dyn std::error::Error>> {
    let sender = address(["Practice Station", "", "Havenstraat 10", "", "3511 AB", "Utrecht", "NL"]);
    let (width, height) = (400, 160);
    let rings = (0..width * height).map(|at: u32| (at % width).abs_diff(200).pow(2) + (at / width).abs_diff(80).pow(2));
    let pixels = rings.flat_map(|far| [if far < 6_000 && far / 900 % 2 == 0 { 0 } else { 255 }; 3]).collect();
    let label = TransportLabel {
        carrier: "Practice Parcel".to_owned(),
        service: "Parcel 0–10 kg".to_owned(),
        sender: sender.clone(),
        recipient: address(drawn.to),
        number: label::OwnNumber::Sscc("340433836442636597".parse()?),
        routing: None,
        order_number: "#1042".to_owned(),
        weight: Grams(1420),
        parcel: (1, 1),
        note: drawn.note.to_owned(),
        mark: drawn.mark,
    };
    let head = Head {
        language: drawn.language,
        shop: "Tea & Mugs".to_owned(),
        logo: Picture::new(width, height, pixels).filter(|_| drawn.logo).map(Arc::new),
        sender: Some(sender),
        vat_number: String::new(),
        eori_number: String::new(),
        day: Day("2026-11-25".parse()?),
        reprint: false,
    };
    Ok(PaperData { head, body: Body::Label(Box::new(label)) })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    std::fs::create_dir_all(&folder)?;
    let fonts = Fonts::with_system();
    let built_in = BUILT_IN.iter().find(|it| it.kind == Kind::TransportLabel).ok_or("no layout")?;
    let layout = read(built_in.source, &Words::of(Language::En)).map_err(|errors| format!("{errors:?}"))?;
    let sizes = LabelSize::ALL.into_iter().chain(["90x130mm".parse()?, "150x210mm".parse()?]);
    for (size, drawn) in sizes.flat_map(|size| DRAWN.iter().map(move |drawn| (size, drawn))) {
        let (words, data) = (Words::of(drawn.language), data(drawn)?);
        for (language, dpi) in [
            (PrinterLanguage::Zpl, Dpi::D203),
            (PrinterLanguage::Pdf, Dpi::D203),
            (PrinterLanguage::Png, Dpi::D203),
            (PrinterLanguage::Png, Dpi::D300),
        ] {
            let draw = || render(&lay_out_label(&layout, &data, size, &words, &fonts)?, language, dpi, &fonts);
            let bytes = draw()?;
            let started = Instant::now();
            for _ in 0..100 {
                draw()?;
            }
            println!(
                "{} {size} {language:?} {dpi:?}: {} bytes, {:?}",
                drawn.name,
                bytes.len(),
                started.elapsed() / 100
            );
            let name = format!("{folder}/{}-{size}-{}.{}", drawn.name, dpi.per_inch(), language.extension());
            std::fs::write(name, bytes)?;
        }
    }
    Ok(())
}
