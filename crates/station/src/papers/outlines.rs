//! Layouts as a form shows them: the file is the one truth, and a form writes into it.

use super::Papers;
use super::layouts::{TryLayout, WhichLayout};
use super::words;
use model::*;
use papers::{
    BuiltIn, LayoutError, Outline, PaperPart, PaperParts, Vocabulary, outline, parts, turned, vocabulary, with_outline,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A layout's file as a form shows it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OutlineView {
    /// What the form shows; nothing where the file has mistakes.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub outline: Option<Outline>,
    /// What is wrong with the file.
    pub errors: Vec<LayoutError>,
    /// The parts the paper may have or not, and whether it has them.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub parts: Option<PaperParts>,
    /// What its texts may speak of, with what each says on made-up data.
    pub vocabulary: Vocabulary,
    /// The words it uses, by name, as they are without the layout's own texts.
    pub words: BTreeMap<String, String>,
}

/// A layout's file, and what a form says of it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct RewriteLayout {
    /// The layout.
    #[serde(flatten)]
    pub which: WhichLayout,
    /// What is in it.
    pub text: String,
    /// What the form that was read from that text says now.
    pub outline: Outline,
}

/// A part that a paper is to have, or not.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TurnPart {
    /// The layout.
    #[serde(flatten)]
    pub which: WhichLayout,
    /// What is in it.
    pub text: String,
    /// The part.
    pub part: PaperPart,
    /// Whether it has it.
    pub on: bool,
}

impl Papers {
    /// A layout's file as a form shows it, with the words and data of a language.
    pub(crate) fn outline_of(&self, attempt: &TryLayout) -> Result<OutlineView, Problem> {
        let built_in = self.named(&attempt.which)?;
        let data = self.sample_data(&attempt.which, built_in, attempt.language)?;
        let words = words(data.head.language);
        let vocabulary = vocabulary(built_in.kind, &data, words);
        Ok(match read(built_in, &attempt.text) {
            Ok(outline) => OutlineView {
                errors: Vec::new(),
                parts: Some(parts(&outline, built_in.kind)),
                vocabulary,
                words: words_of(&outline, |key| words.knows(key).then(|| words.word(key))),
                outline: Some(outline),
            },
            Err(errors) => OutlineView { outline: None, errors, parts: None, vocabulary, words: BTreeMap::new() },
        })
    }

    /// A layout's file with what a form says. It may have mistakes: trying it names them, and it is not kept with them.
    pub(crate) fn rewritten(&self, rewrite: &RewriteLayout) -> Result<String, Problem> {
        let built_in = self.named(&rewrite.which)?;
        written(built_in, &rewrite.text, &rewrite.outline)
    }

    /// A layout's file with a part, or without it.
    pub(crate) fn turned(&self, turn: &TurnPart) -> Result<String, Problem> {
        let built_in = self.named(&turn.which)?;
        let outline = read(built_in, &turn.text).map_err(|errors| super::layouts::refused(built_in.name, &errors))?;
        let turned = turned(outline, built_in.kind, turn.part, turn.on).ok_or_else(|| {
            Problem::new(ProblemCode::LayoutPart)
                .with("layout", built_in.name)
                .with("part", Message::new(format!("layout-part-{}", turn.part.as_str())))
        })?;
        written(built_in, &turn.text, &turned)
    }
}

fn read(built_in: &BuiltIn, text: &str) -> Result<Outline, Vec<LayoutError>> {
    super::layouts::read_own(built_in, text)?;
    outline(text, words(Language::En))
}

fn written(built_in: &BuiltIn, text: &str, outline: &Outline) -> Result<String, Problem> {
    with_outline(text, outline)
        .map_err(|error| Problem::new(ProblemCode::LayoutTooFree).with("layout", built_in.name).because(error))
}

/// The words a layout uses, by name; of its own texts, an empty word where Packdesk has none.
fn words_of(outline: &Outline, word: impl Fn(&str) -> Option<String>) -> BTreeMap<String, String> {
    let used = outline.templates().into_iter().flat_map(papers::names_in).filter_map(|name| name.strip_prefix("text."));
    let own = outline.texts.values().flat_map(BTreeMap::keys).map(String::as_str);
    used.chain(own).map(|name| (name.to_owned(), word(&format!("on-paper-{name}")).unwrap_or_default())).collect()
}
