//! Every layout that comes with Packdesk, on every form, in every language, with more on it than any page holds.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod sheets;

use label::{Element, LabelError, Layout, render_pages};
use model::{Dpi, LabelSize, PrinterLanguage};
use papers::{BUILT_IN, Body, Form, Kind, read, sample};
use rxing::{BarcodeFormat, DecodeHints};
use sheets::{FONTS, LANGUAGES, crowded, forms, head, layouts, pages};
use text::Words;

/// Every line of text on a page, with its place.
fn texts(page: &Layout) -> impl Iterator<Item = (&str, u32, u32)> {
    page.elements.iter().filter_map(|element| match element {
        Element::Text(text) => Some((text.lines[0].as_str(), text.y, text.y + text.height)),
        _ => None,
    })
}

#[test]
fn every_layout_is_without_fault_in_every_language() {
    for built_in in BUILT_IN {
        for language in LANGUAGES {
            let layout = read(built_in.source, &Words::of(language));
            assert_eq!(layout.unwrap_or_else(|errors| panic!("{}: {errors:?}", built_in.name)).kind(), built_in.kind);
        }
    }
}

#[test]
fn every_layout_prints_in_every_printers_language() {
    for built_in in layouts() {
        for language in LANGUAGES {
            let data = crowded(built_in.kind, language, 40);
            let stops = matches!(built_in.kind, Kind::Cn22 | Kind::Cn23 | Kind::Invoice);
            for form in forms(built_in) {
                let pages = pages(built_in.name, &data, form);
                for printer in PrinterLanguage::ALL {
                    let documents = match render_pages(&pages, printer, Dpi::D203, &FONTS) {
                        // The shipped faces have no Japanese: such a paper is not made with a hole in it.
                        Err(LabelError::NoGlyph { .. }) if stops => {
                            let written = sample(built_in.kind, head(language));
                            let written = sheets::pages(built_in.name, &written, form);
                            assert!(render_pages(&written, printer, Dpi::D203, &FONTS).is_ok(), "{}", built_in.name);
                            continue;
                        }
                        documents => documents.unwrap(),
                    };
                    assert!(!stops, "{} left out a letter", built_in.name);
                    let wanted = if printer == PrinterLanguage::Pdf { 1 } else { pages.len() };
                    assert_eq!(documents.len(), wanted, "{} {form:?} {printer:?}", built_in.name);
                    assert!(documents.iter().all(|document| !document.is_empty()));
                }
            }
        }
    }
}

#[test]
fn a_letter_no_font_has_stands_on_a_slip_by_its_number() {
    let mut data = sample(Kind::PackingSlip, head(LANGUAGES[0]));
    if let Body::Order(order) = &mut data.body {
        order.recipient.name = "山 Kim".to_owned();
    }
    let pages = pages("packing-slip", &data, Form::Sheet);
    assert!(pages.iter().flat_map(texts).any(|(text, ..)| text == "[U+5C71] Kim"));
}

#[test]
fn thousands_of_lines_become_pages_and_none_is_lost_or_outside() {
    for built_in in layouts() {
        let data = crowded(built_in.kind, LANGUAGES[0], 3000);
        let form = forms(built_in)[0];
        let pages = pages(built_in.name, &data, form);
        assert!(pages.len() > 30, "{}: {} pages", built_in.name, pages.len());
        for page in &pages {
            for (text, top, bottom) in texts(page) {
                assert!(bottom <= page.size.height, "{}: “{text}” from {top} to {bottom}", built_in.name);
            }
        }
        let said: Vec<&str> = pages.iter().flat_map(texts).map(|(text, ..)| text).collect();
        let number = said.iter().filter(|text| text.split([' ', ',']).any(|word| word == "2994")).count();
        assert!(number >= 1, "{}: a row is missing", built_in.name);
        let last = format!("{0} / {0}", pages.len());
        assert!(said.iter().any(|text| text.ends_with(&last)), "{} does not number its pages", built_in.name);
    }
}

#[test]
fn barcodes_on_papers_say_the_orders_code() {
    let papers = [
        ("packing-slip", Form::Sheet),
        ("packing-slip-label", Form::Label(LabelSize::FourBySix)),
        ("return-slip", Form::Sheet),
        ("return-slip-label", Form::Label(LabelSize::A6)),
    ];
    let millions = "PD:12345678885754";
    for ((name, form), code) in papers.into_iter().flat_map(|paper| ["#R-100234", millions].map(|code| (paper, code))) {
        let mut data = sample(Kind::PackingSlip, head(LANGUAGES[1]));
        if let Body::Order(order) = &mut data.body {
            order.code = code.to_owned();
        }
        let png = render_pages(&pages(name, &data, form), PrinterLanguage::Png, Dpi::D203, &FONTS).unwrap().remove(0);
        let picture = image::load_from_memory(&png).unwrap().into_luma8();
        let (width, height) = picture.dimensions();
        let mut hints = DecodeHints { TryHarder: Some(true), ..DecodeHints::default() };
        let format = Some(BarcodeFormat::CODE_128);
        let found = rxing::helpers::detect_in_luma_with_hints(picture.into_raw(), width, height, format, &mut hints);
        assert_eq!(found.unwrap().getText(), code, "{name}");
    }
}

#[test]
fn what_is_printed_once_more_says_so_on_every_page() {
    for built_in in layouts() {
        let mut data = crowded(built_in.kind, LANGUAGES[1], 100);
        data.head.reprint = true;
        for page in pages(built_in.name, &data, forms(built_in)[0]) {
            assert!(texts(&page).any(|(text, ..)| text == "RÉIMPRESSION"), "{}", built_in.name);
        }
    }
}

#[test]
fn lots_and_serial_numbers_stand_beside_their_items() {
    for name in ["packing-slip", "packing-slip-label", "invoice", "invoice-label"] {
        let built_in = layouts().find(|it| it.name == name).unwrap();
        let data = sample(built_in.kind, head(LANGUAGES[0]));
        let pages = pages(name, &data, forms(built_in)[0]);
        let said = pages.iter().flat_map(texts).map(|(text, ..)| text).collect::<Vec<_>>().join(" ");
        for wanted in ["Lot K-2611", "Serial number A-0017, A-0018", "Lot 24-118"] {
            assert!(said.contains(wanted), "{name} does not say “{wanted}”: {said}");
        }
        let asked = said.matches("Lot").count() + said.matches("Serial number").count();
        assert_eq!(asked, 3, "{name}: an item without a number says nothing of it");
    }
}

#[test]
fn however_many_serial_numbers_there_are_each_stands_on_the_paper() {
    for built_in in BUILT_IN.iter().filter(|it| it.source.contains("{serials}")) {
        let mut data = sample(built_in.kind, head(LANGUAGES[1]));
        let serials: Vec<String> = (0..500).map(|number| format!("SN-{number:05}")).collect();
        if let Body::Order(order) = &mut data.body {
            order.lines[0].numbers.serials.clone_from(&serials);
            order.items[0].numbers.serials.clone_from(&serials);
        }
        for form in forms(built_in) {
            let pages = pages(built_in.name, &data, form);
            for page in &pages {
                assert!(texts(page).all(|(_, _, bottom)| bottom <= page.size.height), "{} {form:?}", built_in.name);
            }
            let said: Vec<&str> = pages.iter().flat_map(texts).map(|(text, ..)| text).collect();
            for serial in &serials {
                assert!(said.iter().any(|text| text.contains(serial.as_str())), "{}: {serial}", built_in.name);
            }
        }
    }
}

#[test]
fn whoever_signs_sees_on_that_page_what_is_signed() {
    let words = Words::of(LANGUAGES[1]);
    let (signature, place) = (words.word("on-paper-signature"), words.word("on-paper-place-date"));
    for built_in in layouts().filter(|it| it.source.contains("{text.signature}")) {
        let declaration =
            built_in.source.split("{text.").find_map(|it| Some(it.split_once("-declaration}")?.0)).unwrap();
        let declaration = words.word(&format!("on-paper-{declaration}-declaration"));
        let first = declaration.split(' ').next().unwrap();
        // However many rows there are above it.
        for lines in (1..60).step_by(4) {
            let data = crowded(built_in.kind, LANGUAGES[1], lines);
            let pages = pages(built_in.name, &data, forms(built_in)[0]);
            let signs = |text: &str| text == signature || text == format!("{place} · {signature}");
            let signed = pages.iter().find(|page| texts(page).any(|(text, ..)| signs(text))).unwrap();
            let said = texts(signed).any(|(text, ..)| text.starts_with(first));
            assert!(said, "{} with {lines} lines", built_in.name);
        }
    }
}

#[test]
fn a_station_without_an_address_has_no_sender() {
    for built_in in layouts().filter(|it| it.kind.is_of_an_order()) {
        let mut data = sample(built_in.kind, head(LANGUAGES[0]));
        data.head.sender = None;
        let pages = pages(built_in.name, &data, forms(built_in)[0]);
        let times = |street: &str| pages.iter().flat_map(texts).filter(|(text, ..)| *text == street).count();
        assert!(times("12 Market Street") <= 1, "{}: the recipient is no sender", built_in.name);
        assert_eq!(times("Havenstraat 10"), 0, "{}", built_in.name);
    }
}

#[test]
fn no_word_of_a_head_is_broken() {
    for built_in in layouts() {
        for language in LANGUAGES {
            let words = Words::of(language);
            let pages = pages(built_in.name, &sample(built_in.kind, head(language)), forms(built_in)[0]);
            let known = built_in.source.match_indices("head = \"{text.").map(|(at, found)| {
                let name = built_in.source[at + found.len()..].split('}').next().unwrap();
                words.word(&format!("on-paper-{name}"))
            });
            let known: Vec<String> =
                known.flat_map(|head| head.split(' ').map(str::to_owned).collect::<Vec<_>>()).collect();
            let said: Vec<&str> = pages.iter().flat_map(texts).flat_map(|(text, ..)| text.split(' ')).collect();
            for word in known {
                assert!(said.contains(&word.as_str()), "{}, {language:?}: “{word}” is broken", built_in.name);
            }
        }
    }
}

#[test]
fn a_hand_over_list_that_is_not_closed_has_its_title_and_no_number() {
    for built_in in BUILT_IN.iter().filter(|it| it.kind == Kind::HandOverList) {
        let mut data = sample(built_in.kind, head(LANGUAGES[0]));
        let titles = |data: &_| {
            let pages = pages(built_in.name, data, forms(built_in)[0]);
            let said = pages.iter().flat_map(texts).map(|(text, ..)| text.to_owned());
            said.filter(|text| text.starts_with("Hand-over list")).collect::<Vec<_>>()
        };
        assert_eq!(titles(&data), ["Hand-over list 17"], "{}", built_in.name);
        if let Body::HandOver(list) = &mut data.body {
            list.number = 0;
        }
        assert_eq!(titles(&data), ["Hand-over list"], "{}", built_in.name);
    }
}

#[test]
fn what_says_nothing_takes_no_line() {
    let mut data = sample(Kind::PackingSlip, head(LANGUAGES[0]));
    let said = |data: &_| {
        let pages = pages("packing-slip", data, Form::Sheet);
        pages
            .iter()
            .flat_map(|page| texts(page).map(|(text, ..)| text.to_owned()).collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    assert!(said(&data).iter().any(|text| text.starts_with("Tracking number")));
    if let Body::Order(order) = &mut data.body {
        order.tracking_number.clear();
        order.note.clear();
    }
    assert!(!said(&data).iter().any(|text| text.starts_with("Tracking number") || text.starts_with("Note")));
}
