//! Where lines of a paper end, and where they never do.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod sheets;

use label::Element;
use model::{Currency, Grams, Language, Money};
use papers::{Body, Form, Kind, PaperData, lay_out, read, sample};
use sheets::{FONTS, head};
use text::Words;

/// The lines of a block on pages that are so many millimetres wide.
fn lines(block: &str, data: &PaperData, width: u32) -> Vec<String> {
    let words = Words::of(data.head.language);
    let file = format!("paper = \"invoice\"\n[page]\nsize = \"{width}x400\"\nmargin = 2\n[[body]]\n{block}\n");
    let pages = lay_out(&read(&file, &words).unwrap(), data, Form::Sheet, &words, &FONTS);
    let texts = pages.iter().flat_map(|page| &page.elements).filter_map(|element| match element {
        Element::Text(text) => Some(text.lines[0].clone()),
        _ => None,
    });
    texts.collect()
}

/// An invoice of thousands.
fn invoice(language: Language) -> PaperData {
    let mut data = sample(Kind::Invoice, head(language));
    if let Body::Order(order) = &mut data.body {
        order.sums.total = Money { minor: -1_234_567_890, currency: Currency::EUR };
        order.weight = Grams(1_420);
        order.sums.net_weight = Some(Grams(1_234_066));
        // Whoever typed this knew no other space.
        order.note = "Deux tasses « Œuf de caille » ; un ruban : lequel ? Le bleu !".to_owned();
        order.items[0].name = order.note.clone();
    }
    data
}

#[test]
fn no_line_of_a_french_paper_begins_with_a_sign() {
    let data = invoice(Language::Fr);
    let blocks = [
        "text = \"{text.return-how}\"",
        "text = \"{text.return-reasons}\"",
        "text = \"{order.note}\"",
        "table = \"items\"\ncells = [{ text = \"{name}\" }]",
    ];
    for (block, width) in blocks.into_iter().flat_map(|block| (30..120).map(move |width| (block, width))) {
        for line in lines(block, &data, width) {
            assert!(!line.starts_with(['?', '!', ';', ':', '»']), "{block} at {width} mm: {line}");
            assert!(!line.ends_with('«'), "{block} at {width} mm: {line}");
        }
    }
}

#[test]
fn an_amount_is_never_parted_from_its_unit_nor_broken() {
    for (language, total, gross, net) in [
        (Language::En, "-12,345,678.90\u{a0}EUR", "1.420\u{a0}kg", "1,234.066\u{a0}kg"),
        (Language::Fr, "-12\u{a0}345\u{a0}678,90\u{a0}EUR", "1,420\u{a0}kg", "1\u{a0}234,066\u{a0}kg"),
    ] {
        let data = invoice(language);
        for (name, wanted) in [("total", total), ("weight", gross), ("net-weight", net)] {
            for width in 40..80 {
                let said = lines(&format!("text = \"{{text.goods}} x {{{name}}} x\""), &data, width);
                assert!(said.iter().any(|line| line.contains(wanted)), "{name} at {width} mm: {said:?}");
            }
        }
    }
}

#[test]
fn a_word_too_long_for_its_column_is_broken_after_a_hyphen() {
    let mut data = invoice(Language::En);
    if let Body::Order(order) = &mut data.body {
        order.note = "THÉ-EARL-GREY-VRAC-250G-BIO".to_owned();
    }
    for width in 25..60 {
        let said = lines("text = \"{order.note}\"", &data, width);
        let (last, before) = said.split_last().unwrap();
        assert!(before.iter().all(|line| line.ends_with('-')), "{width} mm: {said:?}");
        assert_eq!(before.concat() + last, "THÉ-EARL-GREY-VRAC-250G-BIO");
    }
}
