//! Outlines: what a form shows of a layout file, and what writing it back leaves alone.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod sheets;

use model::{LabelSize, Language};
use papers::{
    BUILT_IN, Form, Kind, Outline, OutlineBlock, OutlineContent, OutlineError, PaperPart, lay_out, outline, parts,
    read, sample, turned, with_outline,
};
use proptest::prelude::*;
use sheets::{FONTS, head};
use std::sync::LazyLock;
use text::Words;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::of(Language::En));

/// A layout as a hand writes it: comments everywhere, areas out of order, lists both ways, keys of both kinds.
const BY_HAND: &str = r##"# Ours, since 2019.
paper = "packing-slip" # never the invoice

texts.fr = { merci = "Merci, #1 !" }

[[footer]] # at the foot
text = "{page} / {pages}" # both
# small, so that it fits
size = 8.5

[page]
# Our paper.
size = "a5"
"margin" = 12.0

# First of all, the number.
[[body]]
text = """
Order # {order}
{recipient}"""
bold = false

# The goods.
[[body]]
table = "lines"
cells = [
  # what
  { head = "{text.item}", text = "{name}" }, # as the shop says
  { text = '{price}', width = 20, align = "left" },
  # no more
]

[[body]]
frame = true
[[body.columns]]
width = 40
[[body.columns.blocks]]
barcode = "{order}"
# a cell code
symbol = "qr"
[[body.columns]]
blocks = [ { text = "{text.merci}" }, { logo = 9 } ]

[texts.en]
# as they asked
merci = "Thanks"
# the end
"##;

fn of(source: &str) -> Outline {
    outline(source, &WORDS).unwrap()
}

/// The same without the places in a file.
fn placeless(outline: &Outline) -> String {
    let mut json = serde_json::to_value(outline).unwrap();
    strip(&mut json);
    json.to_string()
}

fn strip(json: &mut serde_json::Value) {
    match json {
        serde_json::Value::Object(keys) => {
            keys.remove("at");
            keys.remove("comment");
            keys.values_mut().for_each(strip);
        }
        serde_json::Value::Array(list) => list.iter_mut().for_each(strip),
        _ => {}
    }
}

fn comments(source: &str) -> Vec<String> {
    let document: toml_edit::DocumentMut = source.parse().unwrap();
    let mut found: Vec<String> =
        document.to_string().lines().filter_map(|line| Some(line.split_once("# ")?.1.to_owned())).collect();
    found.sort();
    found
}

#[test]
fn a_file_that_says_the_same_stays_as_it_is_byte_by_byte() {
    for source in BUILT_IN.iter().map(|it| it.source).chain([BY_HAND]) {
        assert_eq!(with_outline(source, &of(source)).unwrap(), source);
    }
    let windows = BY_HAND.replace('\n', "\r\n");
    assert_eq!(with_outline(&windows, &of(&windows)).unwrap(), windows);
}

#[test]
fn a_form_sees_what_the_file_says_and_what_is_written_beside_it() {
    let outline = of(BY_HAND);
    assert_eq!((outline.page.size.as_str(), outline.page.margin, outline.page.gap), ("a5", Some(12.0), None));
    assert_eq!(outline.body[1].comment, "The goods.");
    assert_eq!(outline.texts[&Language::Fr]["merci"], "Merci, #1 !");
    let OutlineContent::Columns { columns } = &outline.body[2].shows else { panic!("{:?}", outline.body[2]) };
    assert_eq!(columns[1].blocks[1].at.as_deref(), Some("body/2/columns/1/blocks/1"));
}

#[test]
fn what_a_form_changes_changes_alone() {
    let mut outline = of(BY_HAND);
    outline.page.margin = Some(7.5);
    outline.page.gap = Some(3.0);
    outline.texts.entry(Language::De).or_default().insert("merci".to_owned(), "Danke „sehr“\n{{".to_owned());
    outline.texts.get_mut(&Language::En).unwrap().clear();
    outline.footer[0].frame = true;
    let OutlineContent::Text { size, .. } = &mut outline.footer[0].shows else { panic!() };
    *size = None;
    let written = with_outline(BY_HAND, &outline).unwrap();
    assert_eq!(of(&written).page, outline.page);
    assert_eq!(of(&written).texts[&Language::De]["merci"], "Danke „sehr“\n{{");
    for kept in ["\"margin\" = 7.5", "# Our paper.", "# small, so that it fits", "# as they asked", "size = \"a5\"\n"] {
        assert!(written.contains(kept), "{kept}\n{written}");
    }
    assert_eq!(comments(&written), comments(BY_HAND), "{written}");
}

#[test]
fn blocks_move_with_what_is_written_above_them() {
    let outline = of(BY_HAND).with_moved("body/2", "body/0").unwrap().with_moved("footer/0", "header/0").unwrap();
    let written = with_outline(BY_HAND, &outline).unwrap();
    assert_eq!(placeless(&of(&written)), placeless(&outline), "{written}");
    assert_eq!(comments(&written), comments(BY_HAND), "{written}");
    let goods = written.find("# The goods.").unwrap();
    assert!(written[goods..].starts_with("# The goods.\n[[body]]\ntable"), "{written}");
    for (from, to) in
        [("body/3", "body/0"), ("body/0", "body/9"), ("body/0", "cellar/0"), ("body/x", "body/0"), ("", "body/0")]
    {
        assert_eq!(of(BY_HAND).with_moved(from, to), None, "{from} {to}");
    }
}

#[test]
fn a_file_too_free_for_the_form_is_named_and_left_alone() {
    // What stands under a head of its own goes between braces, and the other way about, unless a comment is in it.
    let out = of(BY_HAND).with_moved("body/2/columns/1/blocks/0", "body/0").unwrap();
    assert_eq!(placeless(&of(&with_outline(BY_HAND, &out).unwrap())), placeless(&out));
    let source = "paper = \"packing-slip\"\n[page]\nsize = \"a4\"\n[[body]]\nline = true\n[[body]]\ncolumns = [{ blocks = [] }]\n";
    let within = of(source).with_moved("body/0", "body/1/columns/0/blocks/0").unwrap();
    assert_eq!(placeless(&of(&with_outline(source, &within).unwrap())), placeless(&within));
    assert_eq!(of(source).with_moved("body/1", "body/1/columns/0/blocks/0"), None);
    let mixed = of(BY_HAND).with_moved("body/2/columns/0/blocks/0", "body/2/columns/1/blocks/0").unwrap();
    assert!(matches!(with_outline(BY_HAND, &mixed), Err(OutlineError::OtherWriting(_))));
    let mut stale = of(BY_HAND);
    stale.body[0].at = Some("body/12".to_owned());
    assert_eq!(with_outline(BY_HAND, &stale), Err(OutlineError::NothingThere("body/12".to_owned())));
    for at in
        ["", "paper/0", "body/-1", "body/0/columns", "body/2/columns/0/blocks/0/blocks/0", "texts/0", "body/0/x/y"]
    {
        stale.body[0].at = Some(at.to_owned());
        assert!(with_outline(BY_HAND, &stale).is_err(), "{at}");
    }
    assert!(outline("paper = \"packing-slip\"\n[page]\nsize = \"a4\"\n[[body]]\ntxt = \"x\"\n", &WORDS).is_err());
    assert!(with_outline("body = [", &of(BY_HAND)).is_err());
}

/// What a paper says, page by page.
fn said(source: &str, for_labels: bool) -> String {
    let layout = read(source, &WORDS).unwrap_or_else(|errors| panic!("{errors:?}\n{source}"));
    let form = if for_labels { Form::Label(LabelSize::FourBySix) } else { Form::Sheet };
    format!("{:?}", lay_out(&layout, &sample(layout.kind(), head(Language::En)), form, &WORDS, &FONTS))
}

#[test]
fn parts_come_and_go_on_every_layout_that_has_a_choice() {
    for built_in in BUILT_IN.iter().filter(|it| it.kind != Kind::TransportLabel) {
        for part in PaperPart::ALL {
            let whole = of(built_in.source);
            let Some(bare) = turned(whole.clone(), built_in.kind, part, false) else { continue };
            let has = |outline: &Outline| {
                let parts = parts(outline, built_in.kind);
                match part {
                    PaperPart::Logo => parts.logo,
                    PaperPart::Prices => parts.prices,
                    PaperPart::Barcodes => parts.barcodes,
                    PaperPart::ReturnAddress => parts.return_address,
                }
            };
            let bare = with_outline(built_in.source, &bare).unwrap();
            let with = turned(of(&bare), built_in.kind, part, true).unwrap();
            let with = with_outline(&bare, &with).unwrap();
            assert_eq!((has(&of(&bare)), has(&of(&with))), (Some(false), Some(true)), "{} {part:?}", built_in.name);
            let shown = match part {
                // These papers are drawn for a shop without a logo.
                PaperPart::Logo => {
                    assert!(!bare.contains("logo = ") && with.contains("logo = "), "{}", built_in.name);
                    continue;
                }
                PaperPart::Prices => "EUR",
                PaperPart::Barcodes => "Barcode(",
                PaperPart::ReturnAddress => "Return to",
            };
            let (bare, with) = (said(&bare, built_in.for_labels), said(&with, built_in.for_labels));
            assert!(!bare.contains(shown) && with.contains(shown), "{} {part:?}", built_in.name);
        }
    }
    let invoice = of(BUILT_IN.iter().find(|it| it.kind == Kind::Invoice).unwrap().source);
    assert_eq!(turned(invoice, Kind::Invoice, PaperPart::Prices, false), None);
}

/// One thing a person does in a form.
#[derive(Debug, Clone)]
enum Deed {
    Drop(usize),
    Swap(usize, usize),
    Copy(usize),
    Add(usize, String),
    Margin(Option<u8>),
    Word(String, String),
    Bold(usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        (0..9_usize).prop_map(Deed::Drop),
        (0..9_usize, 0..9_usize).prop_map(|(a, b)| Deed::Swap(a, b)),
        (0..9_usize).prop_map(Deed::Copy),
        (0..9_usize, "[ !$-z|~é\"\\\\\\n\\t]{0,12}").prop_map(|(at, text)| Deed::Add(at, text)),
        proptest::option::of(0..20_u8).prop_map(Deed::Margin),
        ("[a-z.-]{1,6}", "[^#]{0,12}").prop_map(|(name, text)| Deed::Word(name, text)),
        (0..9_usize).prop_map(Deed::Bold),
    ]
}

fn text(says: &str) -> OutlineBlock {
    let shows = serde_json::json!({ "what": "text", "text": says, "size": null, "smallest": null, "height": null,
        "bold": false, "align": "left" });
    let block = serde_json::json!({ "at": null, "comment": "", "frame": false, "when": null, "shows": shows });
    serde_json::from_value(block).unwrap()
}

fn apply(outline: &mut Outline, deed: &Deed) {
    let body = &mut outline.body;
    let at = |index: &usize| index % body.len();
    match deed {
        Deed::Drop(index) if body.len() > 1 => drop(body.remove(at(index))),
        Deed::Swap(a, b) => {
            let (a, b) = (at(a), at(b));
            body.swap(a, b);
        }
        Deed::Copy(index) => {
            let copy = body[at(index)].clone();
            body.push(copy);
        }
        Deed::Add(index, says) => {
            let at = at(index);
            body.insert(at, text(says));
        }
        Deed::Margin(margin) => outline.page.margin = margin.map(f64::from),
        Deed::Word(name, says) => {
            outline.texts.entry(Language::Nl).or_default().insert(name.clone(), says.clone());
        }
        Deed::Bold(index) => {
            let at = at(index);
            if let OutlineContent::Text { bold, .. } = &mut body[at].shows {
                *bold = !*bold;
            }
        }
        Deed::Drop(_) => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: proptest::test_runner::RngSeed::Fixed(17), ..ProptestConfig::with_cases(200) })]

    /// Whatever a person does in a form: the file says it, and nothing that is written for people beside what stays is lost.
    #[test]
    fn what_a_form_says_is_what_the_file_says(which in 0..=BUILT_IN.len(), deeds in proptest::collection::vec(deed(), 0..8)) {
        let source = BUILT_IN.get(which).map_or(BY_HAND, |it| it.source);
        let mut wanted = of(source);
        let dropped = deeds.iter().any(|it| matches!(it, Deed::Drop(_)));
        let copied = deeds.iter().any(|it| matches!(it, Deed::Copy(_)));
        for deed in &deeds {
            apply(&mut wanted, deed);
        }
        let written = with_outline(source, &wanted).unwrap();
        // A form can say what cannot be laid out; the file then says it, too, and its mistakes are named.
        if let Ok(read) = outline(&written, &WORDS) {
            prop_assert_eq!(placeless(&read), placeless(&wanted), "{}", written);
            prop_assert_eq!(with_outline(&written, &read).unwrap(), written.clone());
        } else {
            prop_assert!(read(&written, &WORDS).is_err());
        }
        if !dropped && !copied {
            prop_assert_eq!(comments(&written), comments(source), "{}", written);
        }
    }
}
