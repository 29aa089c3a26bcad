//! Papers: the rooms that make them meet here. What stands on one is gathered in [`data`], where it stands comes from
//! [`layouts`], and [`print`] brings both onto paper.

mod data;
mod hand_over;
mod layouts;
mod logo;
mod print;

pub(crate) use print::PaperDesk;

use crate::Station;
use model::*;
use std::sync::{Arc, OnceLock};
use text::Words;

impl Station {
    /// Everything papers need besides what they speak of, gathered once for one or many.
    pub(crate) fn paper_desk(&self) -> Result<PaperDesk, Problem> {
        Ok(PaperDesk::new(self.clone(), Arc::new(self.store().settings()?), self.fonts()))
    }
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
