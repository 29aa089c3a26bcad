//! Papers that are hard to make. Each test file takes what it needs.

#![allow(dead_code, reason = "shared by test files that each use a part")]

use label::{Fonts, Layout};
use model::{Address, Day, Language, OrderLine};
use papers::{BUILT_IN, Body, BuiltIn, Form, Head, Kind, PaperData, lay_out, read, sample};
use std::sync::LazyLock;
use text::Words;

pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::embedded);

pub(crate) const LANGUAGES: [Language; 6] = Language::ALL;

pub(crate) fn head(language: Language) -> Head {
    Head {
        language,
        shop: "Tea & Mugs".to_owned(),
        logo: None,
        sender: Some(address("Tea & Mugs", "NL")),
        vat_number: "NL001234567B01".to_owned(),
        eori_number: "NL001234567".to_owned(),
        day: Day("2026-11-25".parse().expect("a day")),
        reprint: false,
    }
}

pub(crate) fn address(name: &str, country: &str) -> Address {
    let text = str::to_owned;
    Address {
        name: text(name),
        company: String::new(),
        street: text("Havenstraat 10"),
        street2: String::new(),
        postal_code: text("3511 AB"),
        city: text("Utrecht"),
        state: String::new(),
        country: country.parse().expect("a country"),
        phone: String::new(),
        email: String::new(),
    }
}

/// The layouts of papers: a transport label is one label, whatever is on it.
pub(crate) fn layouts() -> impl Iterator<Item = &'static BuiltIn> {
    BUILT_IN.iter().filter(|it| it.kind != Kind::TransportLabel)
}

pub(crate) fn forms(built_in: &BuiltIn) -> Vec<Form> {
    if built_in.for_labels { model::LabelSize::ALL.map(Form::Label).to_vec() } else { vec![Form::Sheet] }
}

pub(crate) fn pages(name: &str, data: &PaperData, form: Form) -> Vec<Layout> {
    let built_in = BUILT_IN.iter().find(|it| it.name == name).expect("a layout");
    let words = Words::of(data.head.language);
    let layout = read(built_in.source, &words).expect("a layout without faults");
    lay_out(&layout, data, form, &words, &FONTS)
}

/// A paper with more on it than any page holds: thousands of lines, names without end, every script.
pub(crate) fn crowded(kind: Kind, language: Language, lines: usize) -> PaperData {
    let mut data = sample(kind, head(language));
    data.head.shop = "Internationale Handelsgesellschaft für Tee, Tassen und Zubehör aller Art mbH & Co. KG".to_owned();
    let names = [
        "Mug",
        "משלוח לתל אביב",
        "شارع الملك فهد",
        "東京都千代田区の湯呑",
        "Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "😀 Zoë & Żółć",
    ];
    let name = |at: usize| format!("{} {at}", names[at % names.len()]);
    match &mut data.body {
        Body::Order(order) => {
            let (first, item) = (order.lines[0].clone(), order.items[0].clone());
            let line = |at| OrderLine { name: name(at), ..first.line.clone() };
            order.lines = (0..lines).map(|at| papers::PackedLine { line: line(at), ..first.clone() }).collect();
            order.items = (0..lines).map(|at| papers::CustomsItem { name: name(at), ..item.clone() }).collect();
            order.note = "A note that goes on and on. ".repeat(60);
            order.recipient.name =
                "Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".to_owned();
            order.recipient.street = "東京都千代田区千代田1-1".to_owned();
        }
        Body::PickList(list) => {
            let first = list.picks[0].clone();
            list.picks = (0..lines).map(|at| papers::Pick { name: name(at), ..first.clone() }).collect();
        }
        Body::Label(label) => label.note = "A note that goes on and on. ".repeat(60),
        Body::HandOver(list) => {
            let first = list.parcels[0].clone();
            list.parcels = (0..lines).map(|at| papers::Parcel { name: name(at), ..first.clone() }).collect();
        }
    }
    data
}
