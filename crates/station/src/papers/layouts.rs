//! Layouts: those that come with Packdesk, and own ones in their place: `layouts/NAME.toml` in the station's folder for every
//! shop, `layouts/SHOP/NAME.toml` for one.

use super::{file_name, words};
use crate::calls::{LayoutOwner, LayoutSource, LayoutView, SaveLayout, TriedLayout, TryLayout, WhichLayout};
use crate::{Event, Station};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use papers::{BUILT_IN, BuiltIn, Form, Kind, Layout, LayoutError, built_in, lay_out, read, sample};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// So many pages of a paper are drawn to be looked at.
const LOOKED_AT: usize = 12;

/// A file that stands in a built-in layout's place.
struct Own {
    owner: LayoutOwner,
    file: PathBuf,
    text: String,
}

impl Station {
    /// The layout of a kind of paper on a form: the shop's own, else every shop's; the built-in one where there is none, or
    /// where it has a mistake, which is told.
    pub(super) fn layout(
        &self,
        kind: Kind,
        form: Form,
        shop: Option<&ShopId>,
    ) -> Result<(Layout, Option<Problem>), Problem> {
        let built_in = built_in(kind, form);
        let mut problem = None;
        if let Some(Own { text, .. }) = self.own_layout(built_in.name, shop)? {
            match self.read_layout(&text).and_then(|layout| of_kind(layout, built_in, &text)) {
                Ok(layout) => return Ok((layout, None)),
                Err(errors) => problem = errors.first().map(|error| wrong(built_in.name, error)),
            }
        }
        let layout =
            self.read_layout(built_in.source).map_err(|errors| Problem::new("internal").because(&errors[0]))?;
        Ok((layout, problem))
    }

    /// The layouts as they hold for a shop, or for every shop that has none of its own. Lists are about many shops: they have
    /// no shop's layout.
    pub(crate) fn layouts(&self, shop: Option<&ShopId>) -> Result<Vec<LayoutView>, Problem> {
        let view = |built_in: &BuiltIn| {
            let own = self.own_layout(built_in.name, shop)?;
            let errors = own.as_ref().map(|own| self.errors_of(built_in, &own.text)).unwrap_or_default();
            Ok(LayoutView {
                name: built_in.name.to_owned(),
                kind: built_in.kind,
                for_labels: built_in.for_labels,
                owner: own.as_ref().map_or(LayoutOwner::BuiltIn, |own| own.owner),
                file: own.map(|own| own.file.display().to_string()),
                errors,
            })
        };
        BUILT_IN.iter().filter(|it| shop.is_none() || it.kind.is_of_an_order()).map(view).collect()
    }

    /// The file of a layout as it holds for a shop: its own, else every shop's, else the built-in one.
    pub(crate) fn layout_source(&self, which: &WhichLayout) -> Result<LayoutSource, Problem> {
        let built_in = self.named(which)?;
        Ok(match self.own_layout(built_in.name, which.shop.as_ref())? {
            Some(Own { owner, text, .. }) => LayoutSource { owner, text },
            None => LayoutSource { owner: LayoutOwner::BuiltIn, text: built_in.source.to_owned() },
        })
    }

    /// Reads a layout as it is being written, and draws it with made-up data.
    pub(crate) fn try_layout(&self, attempt: &TryLayout) -> Result<TriedLayout, Problem> {
        let built_in = self.named(&attempt.which)?;
        let errors = self.errors_of(built_in, &attempt.text);
        let Ok(layout) = self.read_layout(&attempt.text) else {
            return Ok(TriedLayout { errors, pages: Vec::new(), page_count: 0 });
        };
        let shop = attempt.which.shop.clone().or_else(|| Some(self.store().shops().ok()?.into_iter().next()?.id));
        let desk = self.paper_desk()?;
        let shop = shop.unwrap_or_else(|| ShopId(String::new()));
        let mut head = desk.head(&shop, Some(desk.own_address().unwrap_or(&sample_address())), None)?;
        head.language = attempt.language.unwrap_or(head.language);
        let form = if built_in.for_labels { Form::Label(self.label_size()) } else { Form::Sheet };
        let words = words(head.language);
        let pages = lay_out(&layout, &sample(layout.kind(), head), form, words, &self.fonts());
        Ok(TriedLayout { errors, page_count: count(pages.len()), pages: self.pictures(&pages)? })
    }

    pub(crate) fn save_layout(&self, save: &SaveLayout) -> Result<(), Problem> {
        let built_in = self.named(&save.which)?;
        if let Some(error) = self.errors_of(built_in, &save.text).first() {
            return Err(wrong(built_in.name, error));
        }
        keep(&self.layout_file(built_in.name, save.which.shop.as_ref()), save.text.as_bytes())?;
        self.tell(Event::Settings);
        Ok(())
    }

    /// Puts a copy of the layout that holds where the own one is looked for; answers with the file.
    pub(crate) fn copy_layout(&self, which: &WhichLayout) -> Result<String, Problem> {
        let file = self.layout_file(self.named(which)?.name, which.shop.as_ref());
        if file.exists() {
            return Err(Problem::new("layout-there").with("layout", which.name.as_str()));
        }
        keep(&file, self.layout_source(which)?.text.as_bytes())?;
        self.tell(Event::Settings);
        Ok(file.display().to_string())
    }

    /// Takes the own layout away: the one it stood in the place of holds again.
    pub(crate) fn remove_layout(&self, which: &WhichLayout) -> Result<(), Problem> {
        remove(&self.layout_file(self.named(which)?.name, which.shop.as_ref()))?;
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

    /// The built-in layout that is meant; a shop's own are of orders' papers only.
    fn named(&self, which: &WhichLayout) -> Result<&'static BuiltIn, Problem> {
        if let Some(shop) = &which.shop
            && self.store().shop(shop)?.is_none()
        {
            return Err(Problem::new("no-such-shop").with("shop", shop.0.as_str()));
        }
        let fits = |it: &&BuiltIn| it.name == which.name && (which.shop.is_none() || it.kind.is_of_an_order());
        BUILT_IN.iter().find(fits).ok_or_else(|| Problem::new("no-such-layout").with("layout", which.name.as_str()))
    }

    /// The file in a built-in layout's place: the shop's own, else every shop's.
    fn own_layout(&self, name: &str, shop: Option<&ShopId>) -> Result<Option<Own>, Problem> {
        let shops = shop.map(|shop| (LayoutOwner::Shop, self.layout_file(name, Some(shop))));
        for (owner, file) in shops.into_iter().chain([(LayoutOwner::Station, self.layout_file(name, None))]) {
            match std::fs::read(&file) {
                Ok(bytes) => {
                    let text = String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').to_owned();
                    return Ok(Some(Own { owner, file, text }));
                }
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(unreadable(&file, &error)),
            }
        }
        Ok(None)
    }

    fn layout_file(&self, name: &str, shop: Option<&ShopId>) -> PathBuf {
        let mut folder = self.store().folder().join("layouts");
        folder.extend(shop.map(|shop| file_name(&shop.0)));
        folder.join(format!("{name}.toml"))
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
    let (text, empty) = (str::to_owned, String::new);
    Address {
        name: empty(),
        company: text("Tea & Mugs"),
        street: text("Havenstraat 10"),
        street2: empty(),
        postal_code: text("3511 AB"),
        city: text("Utrecht"),
        state: empty(),
        country: Country::NL,
        phone: empty(),
        email: empty(),
    }
}

pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
