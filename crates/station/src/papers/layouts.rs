//! Layouts: those that come with Packdesk, and a shop's own in their place: `layouts/NAME.toml` in the station's folder.

use super::words;
use crate::calls::{LayoutSource, LayoutView, TriedLayout, TryLayout};
use crate::{Event, Station};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use papers::{BUILT_IN, BuiltIn, Form, Kind, Layout, LayoutError, built_in, lay_out, read, sample};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// So many pages of a paper are drawn to be looked at.
const LOOKED_AT: usize = 12;

impl Station {
    /// The layout of a kind of paper on a form: the shop's own, or the built-in one where that has a mistake, which is told.
    pub(super) fn layout(&self, kind: Kind, form: Form) -> Result<(Layout, Option<Problem>), Problem> {
        let built_in = built_in(kind, form);
        let mut problem = None;
        if let Some(source) = self.own_layout(built_in.name)? {
            match self.read_layout(&source).and_then(|layout| of_kind(layout, built_in, &source)) {
                Ok(layout) => return Ok((layout, None)),
                Err(errors) => problem = errors.first().map(|error| wrong(built_in.name, error)),
            }
        }
        let layout =
            self.read_layout(built_in.source).map_err(|errors| Problem::new("internal").because(&errors[0]))?;
        Ok((layout, problem))
    }

    pub(crate) fn layouts(&self) -> Result<Vec<LayoutView>, Problem> {
        let view = |built_in: &BuiltIn| {
            let own = self.own_layout(built_in.name)?;
            let errors = own.as_ref().map(|source| self.errors_of(built_in, source)).unwrap_or_default();
            Ok(LayoutView {
                name: built_in.name.to_owned(),
                kind: built_in.kind,
                for_labels: built_in.for_labels,
                file: own.map(|_| self.layout_file(built_in.name).display().to_string()),
                errors,
            })
        };
        BUILT_IN.iter().map(view).collect()
    }

    /// The file of a layout: the shop's own, else the built-in one.
    pub(crate) fn layout_source(&self, name: &str) -> Result<LayoutSource, Problem> {
        let built_in = named(name)?;
        let own = self.own_layout(name)?;
        Ok(LayoutSource { own: own.is_some(), text: own.unwrap_or_else(|| built_in.source.to_owned()) })
    }

    /// Reads a layout as it is being written, and draws it with made-up data.
    pub(crate) fn try_layout(&self, attempt: &TryLayout) -> Result<TriedLayout, Problem> {
        let built_in = named(&attempt.name)?;
        let errors = self.errors_of(built_in, &attempt.text);
        let Ok(layout) = self.read_layout(&attempt.text) else {
            return Ok(TriedLayout { errors, pages: Vec::new(), page_count: 0 });
        };
        let shop = attempt.shop.clone().or_else(|| Some(self.store().shops().ok()?.into_iter().next()?.id));
        let desk = self.paper_desk()?;
        let sample_address = sample_address();
        let mut head =
            desk.head(&shop.unwrap_or_else(|| ShopId(String::new())), &desk.own_address(&sample_address), None)?;
        head.language = attempt.language.unwrap_or(head.language);
        let form = if built_in.for_labels { Form::Label(self.label_size()) } else { Form::Sheet };
        let words = words(head.language);
        let pages = lay_out(&layout, &sample(layout.kind(), head), form, words, &self.fonts());
        Ok(TriedLayout { errors, page_count: count(pages.len()), pages: self.pictures(&pages)? })
    }

    pub(crate) fn save_layout(&self, name: &str, text: &str) -> Result<(), Problem> {
        let built_in = named(name)?;
        if let Some(error) = self.errors_of(built_in, text).first() {
            return Err(wrong(name, error));
        }
        keep(&self.layout_file(name), text.as_bytes())?;
        self.tell(Event::Settings);
        Ok(())
    }

    /// Puts a copy of a built-in layout where the shop's own is looked for; answers with the file.
    pub(crate) fn copy_layout(&self, name: &str) -> Result<String, Problem> {
        let built_in = named(name)?;
        if self.own_layout(name)?.is_some() {
            return Err(Problem::new("layout-there").with("layout", name));
        }
        let file = self.layout_file(name);
        keep(&file, built_in.source.as_bytes())?;
        self.tell(Event::Settings);
        Ok(file.display().to_string())
    }

    /// Takes the shop's own layout away: the built-in one holds again.
    pub(crate) fn remove_layout(&self, name: &str) -> Result<(), Problem> {
        named(name)?;
        remove(&self.layout_file(name))?;
        self.tell(Event::Settings);
        Ok(())
    }

    /// Pages as pictures, the first of them.
    pub(super) fn pictures(&self, pages: &[label::Layout]) -> Result<Vec<String>, Problem> {
        let seen = &pages[..pages.len().min(LOOKED_AT)];
        let drawn = label::render_pages(seen, PrinterLanguage::Png, Dpi::D203, &self.fonts());
        let drawn = drawn.map_err(|error| error.problem())?;
        Ok(drawn.into_iter().map(|png| BASE64.encode(png)).collect())
    }

    fn errors_of(&self, built_in: &BuiltIn, source: &str) -> Vec<LayoutError> {
        self.read_layout(source).and_then(|layout| of_kind(layout, built_in, source)).err().unwrap_or_default()
    }

    fn read_layout(&self, source: &str) -> Result<Layout, Vec<LayoutError>> {
        read(source, words(Language::En))
    }

    fn own_layout(&self, name: &str) -> Result<Option<String>, Problem> {
        let file = self.layout_file(name);
        match std::fs::read(&file) {
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').to_owned())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(unreadable(&file, &error)),
        }
    }

    fn layout_file(&self, name: &str) -> PathBuf {
        self.store().folder().join("layouts").join(format!("{name}.toml"))
    }

    /// The label that is in the printer of labels.
    pub(super) fn label_size(&self) -> LabelSize {
        self.preferred_printer().map(|printer| printer.label).unwrap_or_default()
    }
}

/// A layout stands in the place of one of its own kind only.
fn of_kind(layout: Layout, built_in: &BuiltIn, source: &str) -> Result<Layout, Vec<LayoutError>> {
    if layout.kind() == built_in.kind {
        return Ok(layout);
    }
    let message = Message::new("layout-error-kind").with("kind", built_in.kind.as_str());
    let line = source.lines().position(|line| line.trim_start().starts_with("paper")).map_or(1, |at| count(at) + 1);
    Err(vec![LayoutError { line, column: 1, field: "paper".to_owned(), message }])
}

fn named(name: &str) -> Result<&'static BuiltIn, Problem> {
    let named = BUILT_IN.iter().find(|it| it.name == name);
    named.ok_or_else(|| Problem::new("no-such-layout").with("layout", name))
}

fn wrong(name: &str, error: &LayoutError) -> Problem {
    Problem::new("layout-wrong")
        .with("layout", name)
        .with("line", error.line)
        .with("field", error.field.as_str())
        .with("why", error.message.clone())
}

/// Writes a file whole, or leaves what was there.
pub(super) fn keep(file: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let folder = file.parent().unwrap_or(file);
    let written = std::fs::create_dir_all(folder).and_then(|()| {
        let mut new = tempfile::NamedTempFile::new_in(folder)?;
        new.write_all(bytes)?;
        new.as_file().sync_all()?;
        new.persist(file)?;
        Ok(())
    });
    written.map_err(|error| Problem::new("file-unwritable").with("file", file.display().to_string()).because(error))
}

/// Takes a file away; one that is not there is gone already.
pub(super) fn remove(file: &Path) -> Result<(), Problem> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(unreadable(file, &error)),
        _ => Ok(()),
    }
}

fn unreadable(file: &Path, error: &std::io::Error) -> Problem {
    Problem::new("file-unreadable").with("file", file.display().to_string()).because(error)
}

/// Where a station that has no address yet would be, on papers that are only looked at.
fn sample_address() -> Address {
    let empty = String::new;
    Address {
        name: empty(),
        company: empty(),
        street: empty(),
        street2: empty(),
        postal_code: empty(),
        city: empty(),
        state: empty(),
        country: Country::NL,
        phone: empty(),
        email: empty(),
    }
}

pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
