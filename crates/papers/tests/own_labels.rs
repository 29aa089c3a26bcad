//! Transport labels a shop changed: what would harm is refused with its reason, what does not fit is told, and bars stay bars.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod labels;

use label::{LabelError, Picture};
use labels::{BUILT_IN_LAYOUT, built_in_source, data, drawn, plain, printed, words};
use model::{Dpi, LabelSize, Language, PrinterLanguage};
use papers::{Kind, TransportLabel, read};
use proptest::prelude::*;
use rxing::BarcodeFormat;
use std::sync::Arc;

/// The first mistake of a label's file, and the line it is in.
fn mistake(source: &str) -> (String, u32) {
    let error = read(source, words(Language::En)).unwrap_err().remove(0);
    (words(Language::En).say(&error.message), error.line)
}

fn changed(from: &str, to: &str) -> String {
    assert!(built_in_source().contains(from), "the built-in layout has no {from}");
    built_in_source().replace(from, to)
}

#[test]
fn a_label_without_its_number_or_its_recipient_is_refused() {
    for (source, says) in [
        (changed("sscc = 32", "text = \"{tracking}\""), "carries the parcel’s number as its lowest block"),
        (changed("sscc = 32", "barcode = \"{tracking}\""), "carries the parcel’s number as its lowest block"),
        (changed("{recipient}", "{sender}"), "says where the parcel goes"),
        (
            changed("# The address takes what is left.\n[[body]]", "[[body]]\nwhen = \"order\""),
            "says where the parcel goes",
        ),
    ] {
        let (said, line) = mistake(&source);
        assert!(said.contains(says), "{said}");
        assert_eq!(line, 3, "at the line that says which paper it is");
    }
}

#[test]
fn the_number_is_the_lowest_block_and_whole() {
    let again = |block: &str| format!("{}\n{block}\n", built_in_source());
    for (source, says) in [
        (changed("sscc = 32", "sscc = 20"), "20 mm is not between 31.75 and 80"),
        (changed("sscc = 32", "sscc = 32\nwhen = \"order\""), "is the lowest block, by itself, always"),
        (changed("sscc = 32", "sscc = 32\nframe = true"), "is the lowest block, by itself, always"),
        (changed("sscc = 32", "columns = [{ blocks = [{ sscc = 32 }] }]"), "lowest block"),
        (again("[[footer]]\ntext = \"x\""), "lowest block"),
        (again("[[header]]\nsscc = 32"), "is the lowest block, by itself, always"),
        (changed("size = \"label\"", "size = \"a6\""), "is as large as the label in the printer"),
    ] {
        assert!(mistake(&source).0.contains(says), "{:?} instead of {says}", mistake(&source));
    }
    let slip = "paper = \"packing-slip\"\n[page]\nsize = \"a4\"\n[[body]]\n";
    assert!(mistake(&format!("{slip}sscc = 32\n")).0.contains("only a transport label"));
    assert!(mistake(&format!("{slip}text = \"x\"\nheight = 9\n")).0.contains("on a transport label only"));
}

#[test]
fn what_takes_the_rest_stands_last_and_what_fits_says_where() {
    for (source, says) in [
        (
            changed("height = 6\nbold = true\n\n[[footer]]\nline", "fill = true\nbold = true\n\n[[footer]]\nline"),
            "last of the body",
        ),
        (
            changed("# The address takes what is left.", "[[body]]\ntext = \"{order}\"\nfill = true\n"),
            "last of the body",
        ),
        (changed("fill = true", "height = 9, fill = true"), "into what height, and once"),
        (changed("fill = true, ", ""), "into what height, and once"),
    ] {
        assert!(mistake(&source).0.contains(says), "{:?} instead of {says}", mistake(&source));
    }
}

#[test]
fn what_has_no_place_on_the_label_is_told_never_laid_over_something() {
    let label = || data(TransportLabel { note: "A word".to_owned(), ..plain() }, Language::En);
    for source in [
        changed("size = 24, smallest = 8.5, height = 11", "height = 150"),
        changed("{ width = 25, blocks = [{ text = \"{carrier}\"", "{ width = 300, blocks = [{ text = \"{carrier}\""),
        changed("# The address takes what is left.", "[[body]]\nspace = 60\n"),
        changed("# The address takes what is left.", "[[body]]\nspace = 300\n"),
    ] {
        let layout = read(&source, words(Language::En)).unwrap();
        let drawn = drawn(&layout, &label(), PrinterLanguage::Zpl, LabelSize::A6, Dpi::D203);
        assert!(matches!(drawn, Err(LabelError::TooLong { .. })), "{source}");
    }
}

#[test]
fn the_shops_logo_stands_beside_the_sender() {
    let mut with = data(plain(), Language::En);
    with.head.logo = Picture::new(40, 20, vec![0; 2_400]).map(Arc::new);
    let zpl = |data: &_| {
        let zpl = drawn(&BUILT_IN_LAYOUT, data, PrinterLanguage::Zpl, LabelSize::FourBySix, Dpi::D203).unwrap();
        String::from_utf8(zpl).unwrap()
    };
    assert_eq!((zpl(&with).matches("^GF").count(), zpl(&data(plain(), Language::En)).matches("^GF").count()), (1, 0));
    let bytes = drawn(&BUILT_IN_LAYOUT, &with, PrinterLanguage::Pdf, LabelSize::A6, Dpi::D203).unwrap();
    let read = printed(bytes, PrinterLanguage::Pdf, LabelSize::A6, Dpi::D203).read(BarcodeFormat::CODE_128);
    assert!(read.is_some());
}

/// Whether what a reader reads on a label laid out so is its number; nothing where it is refused, by the check or for want of
/// room.
fn reads(source: &str, size: LabelSize) -> Option<bool> {
    let layout = read(source, words(Language::En)).ok().filter(|layout| layout.kind() == Kind::TransportLabel)?;
    let note = TransportLabel { note: "Ring twice".to_owned(), ..plain() };
    let png = drawn(&layout, &data(note, Language::En), PrinterLanguage::Png, size, Dpi::D203).ok()?;
    let read = printed(png, PrinterLanguage::Png, size, Dpi::D203).read(BarcodeFormat::CODE_128);
    Some(read.is_some_and(|read| read.text == plain().number.bars()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Whatever a hand does to the layout: it is refused by the check, the label is refused, or its bars can be read.
    #[test]
    fn a_changed_label_is_refused_or_can_be_read(at in 0.0_f64..1.0, length in 0_usize..30, with in "[ -~\\n]{0,5}") {
        let mut text: Vec<char> = built_in_source().chars().collect();
        let start = ((text.len() as f64) * at) as usize;
        let end = (start + length).min(text.len());
        text.splice(start..end, with.chars());
        let text: String = text.into_iter().collect();
        prop_assert!(reads(&text, LabelSize::FourBySix).unwrap_or(true), "{}", text);
    }

    /// Whatever number a hand writes in another's place.
    #[test]
    fn a_label_of_other_measures_is_refused_or_can_be_read(which in 0.0_f64..1.0, number in 0_u32..90, size in 0..3_usize) {
        let source = built_in_source();
        let starts: Vec<usize> = source.match_indices(" = ").map(|(at, found)| at + found.len()).collect();
        let numbers: Vec<usize> =
            starts.into_iter().filter(|at| source[*at..].starts_with(|letter: char| letter.is_ascii_digit())).collect();
        let at = numbers[((numbers.len() as f64) * which) as usize];
        let rest = source[at..].trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
        let text = format!("{}{number}{rest}", &source[..at]);
        prop_assert!(reads(&text, LabelSize::ALL[size]).unwrap_or(true), "{}", text);
    }
}
