//! Papers: the rooms that make them meet here. What stands on one is gathered in [`data`], where it stands comes from
//! [`layouts`], and [`print`] brings both onto paper; [`label`] does so for transport labels.

mod data;
mod hand_over;
mod kept;
mod label;
mod layouts;
mod logo;
mod print;

pub(crate) use label::MadeLabel;
pub(crate) use print::PaperDesk;

use crate::Station;
use ::papers::{Layout, LayoutError};
use kept::Kept;
use logo::Logo;
use model::*;
use std::sync::{Arc, OnceLock};
use text::Words;

impl Station {
    /// Everything papers need besides what they speak of, gathered once for one or many.
    pub(crate) fn paper_desk(&self) -> Result<PaperDesk, Problem> {
        Ok(PaperDesk::new(self.clone(), Arc::new(self.store().settings()?), self.fonts()))
    }
}

/// A layout's file, read: what it lays out, or everything that is wrong with it.
type Read = Result<Arc<Layout>, Vec<LayoutError>>;

/// What papers need from the station's folder.
#[derive(Default)]
pub(crate) struct Shelf {
    layouts: Kept<Read>,
    logos: Kept<Option<Logo>>,
}

/// Reads what labels need beforehand.
pub(crate) fn warm() {
    words(Language::En);
    layouts::warm();
}

/// The words of a language, read once.
fn words(language: Language) -> &'static Words {
    static ENGLISH: OnceLock<Words> = OnceLock::new();
    static FRENCH: OnceLock<Words> = OnceLock::new();
    let words = match language {
        Language::En => &ENGLISH,
        Language::Fr => &FRENCH,
    };
    words.get_or_init(|| Words::of(language))
}

/// A name as part of a file's name: letters, digits, hyphens stay, everything else goes by its code.
fn file_name(name: &str) -> String {
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    name.bytes().map(|byte| if safe(byte) { char::from(byte).to_string() } else { format!("_{byte:02X}") }).collect()
}
