//! Papers: the rooms that make them meet here. What stands on one is gathered in [`data`], where it stands comes from
//! [`layouts`], and [`print`] brings both onto paper; [`label`] does so for transport labels.

mod cards;
mod customs_document;
mod data;
pub(crate) mod hand_over;
mod kept;
mod label;
pub(crate) mod layouts;
mod logo;
pub(crate) mod outlines;
pub(crate) mod print;
pub(crate) mod which;
mod wishes;

pub(crate) use cards::{Card, LESSONS, short_name};
pub(crate) use label::MadeLabel;
pub(crate) use print::PaperDesk;
pub(crate) use wishes::{asked_papers, sender};

use crate::clock::Clock;
use crate::deciding::{Current, Deciding};
use crate::events::Events;
use crate::fonts::LabelFonts;
use crate::printing::Printing;
use ::papers::{Layout, LayoutError};
use drawing::Drawer;
use kept::Kept;
use logo::Logo;
use model::*;
use std::sync::{Arc, OnceLock};
use store::{Snapshot, Store};
use text::Words;

/// What papers may touch.
pub(crate) struct Papers {
    store: Store,
    clock: Clock,
    events: Events,
    deciding: Arc<Deciding>,
    printing: Arc<Printing>,
    fonts: LabelFonts,
    drawer: Drawer,
    files: FolderFiles,
}

impl Papers {
    pub(crate) fn new(
        store: Store,
        clock: Clock,
        events: Events,
        deciding: Arc<Deciding>,
        printing: Arc<Printing>,
        fonts: LabelFonts,
        drawer: Drawer,
    ) -> Arc<Self> {
        Arc::new(Self { store, clock, events, deciding, printing, fonts, drawer, files: FolderFiles::default() })
    }

    /// The fonts of papers and labels, loaded.
    pub(crate) fn fonts(&self) -> Arc<::label::Fonts> {
        self.fonts.get()
    }

    /// Everything papers need besides what they speak of, as of one moment.
    pub(crate) fn desk<'a>(&'a self, snapshot: &'a Snapshot) -> Result<PaperDesk<'a>, Problem> {
        Ok(self.desk_by(snapshot, self.deciding.current(snapshot)?))
    }

    /// The same, with the settings of that moment.
    pub(crate) fn desk_by<'a>(&'a self, snapshot: &'a Snapshot, current: Arc<Current>) -> PaperDesk<'a> {
        PaperDesk { papers: self, snapshot, current, fonts: self.fonts.get() }
    }
}

/// A layout's file, read: what it lays out, or everything that is wrong with it.
type Read = Result<Arc<Layout>, Vec<LayoutError>>;

/// What papers need from the station's folder.
#[derive(Default)]
pub(crate) struct FolderFiles {
    layouts: Kept<Read>,
    logos: Kept<Option<Logo>>,
}

/// Reads what labels need beforehand.
pub(crate) fn warm() {
    words(Language::En);
    layouts::warm();
}

/// The words of a language, read once.
pub(crate) fn words(language: Language) -> &'static Words {
    static WORDS: [OnceLock<Words>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    WORDS[language as usize].get_or_init(|| Words::of(language))
}

/// A name as part of a file's name: letters, digits, hyphens stay, everything else goes by its code.
fn file_name(name: &str) -> String {
    let is_device = is_device_name(name);
    let safe = |byte: u8| (byte.is_ascii_alphanumeric() || byte == b'-') && !is_device;
    name.bytes().map(|byte| if safe(byte) { char::from(byte).to_string() } else { format!("_{byte:02X}") }).collect()
}
