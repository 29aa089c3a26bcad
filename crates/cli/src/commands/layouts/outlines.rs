//! `packdesk layouts set`, `outline` and `move`: what the form of the window changes in a layout's file.

use super::Outcome;
use crate::arguments::SetLayout;
use crate::output::{Output, say};
use model::{Language, Problem, ProblemCode};
use station::Station;
use station::calls::{
    self, Outline, OutlineBlock, OutlineContent, OutlineView, PaperPart, RewriteLayout, SaveLayout, TryLayout,
    TurnPart, WhichLayout,
};
use std::path::Path;
use text::Words;

/// A layout's file as it holds, with its outline.
struct Opened {
    which: WhichLayout,
    text: String,
    outline: Outline,
}

/// # Errors
/// The file's first mistake, where it has any.
fn open(station: &Station, which: WhichLayout, language: Language) -> Result<Opened, Problem> {
    let text = calls::layout_read(station, which.clone())?.text;
    let attempt = TryLayout { which: which.clone(), text: text.clone(), language: Some(language) };
    let OutlineView { outline, errors, .. } = calls::layout_outline(station, attempt)?;
    let wrong = || Problem::new(ProblemCode::LayoutRefused).with("layout", which.name.as_str());
    let outline = outline.ok_or_else(|| match errors.first() {
        Some(error) => {
            wrong().with("line", error.line).with("field", error.field.as_str()).with("why", error.message.clone())
        }
        None => wrong(),
    })?;
    Ok(Opened { which, text, outline })
}

/// Keeps a layout's file with what its outline says now.
fn keep(station: &Station, opened: Opened, output: &Output) -> Result<Outcome, Problem> {
    let Opened { which, text, outline } = opened;
    let text = calls::layout_rewrite(station, RewriteLayout { which: which.clone(), text, outline })?;
    save(station, which, text, output)
}

fn save(station: &Station, which: WhichLayout, text: String, output: &Output) -> Result<Outcome, Problem> {
    let name = which.name.clone();
    calls::layout_save(station, SaveLayout { which, text })?;
    output.answer(&name, |words| println!("{}", say(words, "layout-saved", &[("name", name.as_str().into())])));
    Ok(Outcome::Done)
}

pub(super) fn set(station: &Station, which: WhichLayout, set: SetLayout, output: &Output) -> Result<Outcome, Problem> {
    let language = set.words_in.unwrap_or(output.words().language());
    let Opened { which, text, mut outline } = open(station, which, language)?;
    let page = &mut outline.page;
    page.size = set.page.unwrap_or_else(|| page.size.clone());
    page.margin = set.margin.or(page.margin);
    page.gap = set.gap.or(page.gap);
    page.text = set.letters.or(page.text);
    for (name, says) in set.word {
        let texts = outline.texts.entry(language).or_default();
        if says.is_empty() {
            texts.remove(&name)
        } else {
            texts.insert(name, says)
        };
    }
    let mut text = calls::layout_rewrite(station, RewriteLayout { which: which.clone(), text, outline })?;
    let parts = [
        (PaperPart::Logo, set.logo),
        (PaperPart::Prices, set.prices),
        (PaperPart::Barcodes, set.barcodes),
        (PaperPart::ReturnAddress, set.return_address),
    ];
    for (part, on) in parts.into_iter().filter_map(|(part, on)| Some((part, on?))) {
        text = calls::layout_turn(station, TurnPart { which: which.clone(), text, part, on })?;
    }
    save(station, which, text, output)
}

pub(super) fn list(station: &Station, which: &WhichLayout, output: &Output) -> Result<Outcome, Problem> {
    let outline = open(station, which.clone(), output.words().language())?.outline;
    output.answer(&outline, |words| {
        for blocks in [&outline.header, &outline.body, &outline.footer] {
            print_blocks(blocks, words);
        }
    });
    Ok(Outcome::Done)
}

pub(super) fn take(station: &Station, which: WhichLayout, file: &Path, output: &Output) -> Result<Outcome, Problem> {
    let opened = open(station, which, output.words().language())?;
    let outline = serde_json::from_str(&super::super::given_text(file)?).map_err(|error| {
        Problem::new(ProblemCode::FileUnreadable).with("file", file.display().to_string()).because(error)
    })?;
    keep(station, Opened { outline, ..opened }, output)
}

pub(super) fn shift(
    station: &Station,
    which: WhichLayout,
    from: &str,
    to: &str,
    output: &Output,
) -> Result<Outcome, Problem> {
    let Opened { which, text, outline } = open(station, which, output.words().language())?;
    let outline = outline.with_moved(from, to).ok_or_else(|| {
        Problem::new(ProblemCode::BadArguments).because(format!("move {from} {to}: not in the outline"))
    })?;
    keep(station, Opened { which, text, outline }, output)
}

fn print_blocks(blocks: &[OutlineBlock], words: &Words) {
    for block in blocks {
        let at = block.at.as_deref().unwrap_or_default();
        let (what, says) = match &block.shows {
            OutlineContent::Text { text, .. } => ("text", text.as_str()),
            OutlineContent::Barcode { barcode, .. } => ("barcode", barcode.as_str()),
            OutlineContent::Logo { .. } => ("logo", ""),
            OutlineContent::Line { .. } => ("line", ""),
            OutlineContent::Space { .. } => ("space", ""),
            OutlineContent::Columns { .. } => ("columns", ""),
            OutlineContent::Table { table, .. } => ("table", table.as_str()),
            OutlineContent::Sscc { .. } => ("sscc", ""),
        };
        println!("{at:<36} {} {}", words.word(&format!("layout-block-{what}")), says.replace('\n', " / "));
        if let OutlineContent::Columns { columns } = &block.shows {
            for column in columns {
                print_blocks(&column.blocks, words);
            }
        }
    }
}
