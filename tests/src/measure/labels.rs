//! How fast a label is drawn, in every printer's language and of every kind of own number.

use super::{line, median, millis};
use crate::order;
use codes::{DpdBarcode, DpdParcel, MondialRelay, OwnNumber, Packeta, S10, Sscc, SwissPost};
use label::{Fonts, render};
use model::{Day, Dpi, Grams, LabelSize, Language, PrinterLanguage, Routing};
use papers::{Body, Form, Head, Kind, Layout, PaperData, TransportLabel, built_in, lay_out_label, prescribed, read};
use std::time::Instant;
use text::Words;

/// A label to ZPL and to PDF, and that of every kind of own number to ZPL.
pub fn labels() {
    for language in [PrinterLanguage::Zpl, PrinterLanguage::Pdf, PrinterLanguage::Png] {
        let aim = if language == PrinterLanguage::Png { "" } else { "aim: under 1 ms" };
        label_line(&format!("a label to {}", language.extension().to_uppercase()), transport_label(), language, aim);
    }
    for (name, number) in own_numbers() {
        let routed = matches!(number, OwnNumber::Dpd(_));
        let label = TransportLabel { number, routing: routed.then(routing), ..transport() };
        let name = format!("… with a number of {name} to ZPL");
        label_line(&name, of_label(label), PrinterLanguage::Zpl, "aim: under 1 ms");
    }
}

fn label_line(name: &str, label: PaperData, language: PrinterLanguage, aim: &str) {
    let (fonts, words) = (Fonts::with_system(), Words::of(Language::En));
    let form = Form::Label(LabelSize::FourBySix);
    let Body::Label(transport) = &label.body else { return };
    let source = prescribed(&transport.number, form).unwrap_or_else(|| built_in(Kind::TransportLabel, form)).source;
    let layout = read(source, &words).expect("a layout without faults");
    let mut times = Vec::new();
    for _ in 0..2_000 {
        let started = Instant::now();
        let page = lay_out_label(&layout, &label, LabelSize::FourBySix, &words, &fonts).expect("a label with room");
        render(&page, language, Dpi::D203, &fonts).expect("a label");
        times.push(started.elapsed());
    }
    line(name, &millis(median(&mut times)), aim);
}

/// A number of every carrier that allots its own, but for the GS1 number.
fn own_numbers() -> [(&'static str, OwnNumber); 5] {
    let dpd = DpdParcel::new("0998", 20_033).and_then(|parcel| DpdBarcode::new("75006", &parcel, "101", "250"));
    [
        ("DPD", OwnNumber::Dpd(dpd.expect("a number"))),
        ("a post (S10)", OwnNumber::S10(S10::new("RR", "47312482", "DE").expect("a number"))),
        ("Swiss Post", OwnNumber::SwissPost(SwissPost::new("99", "60012345", 1).expect("a number"))),
        (
            "Mondial Relay",
            OwnNumber::MondialRelay(MondialRelay::new("24", "12345678", (1, 1), "1234567890").expect("a number")),
        ),
        ("Packeta", OwnNumber::Packeta(Packeta::new(1_234_567_890).expect("a number"))),
    ]
}

fn routing() -> Routing {
    Routing {
        country: "FR".to_owned(),
        postal_code: "75006".to_owned(),
        depot: "0470".to_owned(),
        origin_sort: "HUB3".to_owned(),
        destination_sort: "S52".to_owned(),
        grouping: "B11".to_owned(),
        service_code: "101".to_owned(),
        service_text: "D".to_owned(),
        tables: "20260105".to_owned(),
    }
}

pub(super) fn built_in_layout(words: &Words) -> Layout {
    let built_in = built_in(Kind::TransportLabel, Form::Label(LabelSize::FourBySix));
    read(built_in.source, words).expect("a layout without faults")
}

/// A label of a parcel with a GS1 number.
pub(super) fn transport_label() -> PaperData {
    of_label(transport())
}

fn of_label(label: TransportLabel) -> PaperData {
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
    PaperData { head, body: Body::Label(Box::new(label)) }
}

fn transport() -> TransportLabel {
    let facts: model::ShopOrder = serde_json::from_value(order(7)).expect("an order");
    TransportLabel {
        carrier: "Own Van".to_owned(),
        service: "Parcel".to_owned(),
        sender: facts.recipient.clone(),
        recipient: facts.recipient,
        number: OwnNumber::Sscc(Sscc::new(3, "4043383", 7).expect("an SSCC")),
        routing: None,
        order_number: facts.number,
        weight: Grams(700),
        parcel: (1, 1),
        note: String::new(),
        mark: None,
    }
}
