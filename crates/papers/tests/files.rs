//! Layout files with mistakes: each is named at its place, with what was expected.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod sheets;

use model::{LabelSize, Language};
use papers::{BUILT_IN, Form, lay_out, read, sample};
use proptest::prelude::*;
use sheets::{FONTS, head};
use std::sync::LazyLock;
use text::Words;

const PAGE: &str = "paper = \"packing-slip\"\n[page]\nsize = \"a4\"\n";

/// What stands below a good page, where its error is (line below the page, column, field), and what it says.
const CASES: &[(&str, (u32, u32, &str), &str)] = &[
    ("[[body]]\ntxt = \"x\"\n", (2, 1, "txt"), "“txt” means nothing here; “text” perhaps?"),
    ("[[body]]\nsize = 9\n", (1, 1, ""), "here there is none"),
    ("[[body]]\ntext = \"x\"\nline = true\n", (1, 1, ""), "here there are 2"),
    ("[[body]]\ntext = 12\n", (2, 8, "text"), "expected a string, found integer `12`"),
    ("[[body]]\ntext = \"{order\"\n", (2, 8, "text"), "a brace without its other one"),
    ("[[body]]\ntext = \"Hello {ordr}\"\n", (2, 16, "text"), "nothing is called “ordr” here; “order” perhaps?"),
    ("[[body]]\ntext = \"{text.no-such}\"\n", (2, 15, "text"), "there is no text “no-such”"),
    ("[[body]]\ntext = \"{pages}\"\n", (2, 10, "text"), "nothing is called “pages” here"),
    ("[[body]]\ntext = \"{sku}\"\n", (2, 10, "text"), "nothing is called “sku” here"),
    ("[[body]]\ntext = \"x\"\nwhen = \"order.nte\"\n", (3, 9, "when"), "“order.note” perhaps?"),
    ("[[body]]\ntext = \"x\"\nalign = \"middle\"\n", (3, 9, "align"), "“middle” is none of the words"),
    ("[[body]]\ntext = \"x\"\nsize = 900\n", (3, 8, "size"), "900 points is not between 4 and 96"),
    ("[[body]]\nspace = -3\n", (2, 9, "space"), "-3 mm is not between 0 and 1200"),
    ("[[body]]\ntable = \"line\"\ncells = [{ text = \"{sku}\" }]\n", (2, 9, "table"), "“lines” perhaps?"),
    ("[[body]]\ntable = \"lines\"\n", (2, 9, "table"), "a table without cells shows nothing"),
    ("[[body]]\ntable = \"lines\"\ncells = [{ width = 3 }]\n", (3, 10, "cells"), "either text or barcode"),
    ("[[body]]\ntable = \"lines\"\ncells = [{ text = \"{skuu}\" }]\n", (3, 21, "text"), "“sku” perhaps?"),
    (
        "[[header]]\ntable = \"lines\"\ncells = [{ text = \"x\" }]\n[[body]]\nline = true\n",
        (2, 9, "table"),
        "a table stands in the body",
    ),
    ("[[body]]\ntext = \"x\"\ncells = [{ text = \"x\" }]\n", (3, 10, "cells"), "cells belong to a table"),
    ("[[body]]\ntext = \"x\n", (2, 10, "text"), "cannot be read as TOML"),
];

#[test]
fn every_mistake_is_named_at_its_place() {
    let words = Words::of(Language::En);
    for (text, (line, column, field), says) in CASES {
        let errors = read(&format!("{PAGE}{text}"), &words).unwrap_err();
        let error = &errors[0];
        let said = words.say(&error.message);
        assert!(said.contains(says), "{text}: {said}");
        assert_eq!((error.line, error.column, error.field.as_str()), (line + 3, *column, *field), "{text}: {said}");
    }
}

#[test]
fn a_page_that_cannot_be_is_named() {
    let words = Words::of(Language::En);
    let read = |page: &str| read(&format!("paper = \"cn22\"\n[page]\n{page}\n[[body]]\nline = true\n"), &words);
    for (page, says) in [
        ("size = \"b5\"", "“b5” is no page size"),
        ("size = \"10x10\"", "“10x10” is no page size"),
        ("size = \"a6\"\nmargin = 60", "leave no room"),
        ("margin = 5", "“size” is missing"),
    ] {
        let errors = read(page).unwrap_err();
        assert!(words.say(&errors[0].message).contains(says), "{page}: {errors:?}");
    }
    assert!(read("size = \"100x50\"\nmargin = 2").is_ok());
}

#[test]
fn a_file_too_long_to_be_drawn_in_time_is_named() {
    let words = Words::of(Language::En);
    let long = |letters: usize| format!("{PAGE}[[body]]\ntext = \"{}\"\n", "x".repeat(letters));
    let error = &read(&long(64 << 10), &words).unwrap_err()[0];
    assert!(words.say(&error.message).contains("longer than 64 KiB"), "{error:?}");
    assert!(read(&long(60 << 10), &words).is_ok());
}

#[test]
fn all_mistakes_are_named_at_once() {
    let words = Words::of(Language::Fr);
    let errors =
        read(&format!("{PAGE}[[body]]\ntext = \"{{a1}}\"\n[[body]]\ntext = \"{{b1}}\"\n"), &words).unwrap_err();
    assert_eq!(errors.iter().map(|error| error.line).collect::<Vec<_>>(), [5, 7]);
    assert!(words.say(&errors[0].message).contains("rien ne s’appelle"));
}

#[test]
fn a_shops_own_texts_come_before_the_catalogues() {
    let words = Words::of(Language::Fr);
    let own = format!("{PAGE}[[body]]\ntext = \"{{text.greeting}}\"\n[texts.fr]\ngreeting = \"Merci\"\n");
    assert!(read(&own, &words).is_ok());
}

#[cfg(feature = "export")]
#[test]
fn the_schema_takes_every_field_the_files_use() {
    let schema = serde_json::to_string(&papers::schema()).unwrap();
    for built_in in BUILT_IN {
        let keys = built_in.source.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.trim());
        for key in keys.filter(|key| key.chars().all(|letter| letter.is_ascii_lowercase())) {
            assert!(schema.contains(&format!("\"{key}\"")), "{key} of {}", built_in.name);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever a hand does to a layout: it is read, or its mistakes are named at places it has.
    #[test]
    fn a_layout_cut_or_scrambled_anywhere_is_read_or_named(
        which in 0..BUILT_IN.len(), at in 0.0_f64..1.0, length in 0_usize..40, with in "[ -~é\\n]{0,6}",
    ) {
        let mut text: Vec<char> = BUILT_IN[which].source.chars().collect();
        let start = ((text.len() as f64) * at) as usize;
        let end = (start + length).min(text.len());
        text.splice(start..end, with.chars());
        let text: String = text.into_iter().collect();
        match read(&text, &WORDS) {
            Ok(layout) => {
                let data = sample(layout.kind(), head(Language::En));
                prop_assert!(!lay_out(&layout, &data, Form::Label(LabelSize::A6), &WORDS, &FONTS).is_empty());
            }
            Err(errors) => {
                let lines = u32::try_from(text.split('\n').count()).unwrap();
                prop_assert!(!errors.is_empty());
                for error in errors {
                    prop_assert!((1..=lines).contains(&error.line) && error.column >= 1, "{error:?}");
                }
            }
        }
    }
}

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::of(Language::En));
