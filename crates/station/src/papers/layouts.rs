//! Layouts: those that come with Packdesk, and own ones in their place: `layouts/NAME.toml` in the station's folder for every
//! shop, `layouts/SHOP/NAME.toml` for one.

use super::Papers;
use super::{Read, file_name, words};
use crate::Event;
use crate::printing::printers;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use papers::{
    BUILT_IN, BuiltIn, Form, Kind, Layout, LayoutError, PaperData, built_in, lay_out, lay_out_label, read, sample,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Whose a layout is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum LayoutOwner {
    /// It comes with Packdesk.
    BuiltIn,
    /// The station's own, for every shop.
    Station,
    /// One shop's own.
    Shop,
}

/// A layout's file.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct LayoutSource {
    /// Whose it is.
    pub owner: LayoutOwner,
    /// What is in it.
    pub text: String,
}

/// A layout.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct LayoutView {
    /// Its name.
    pub name: String,
    /// What it lays out.
    pub kind: Kind,
    /// Whether it is for labels; else for sheets.
    pub for_labels: bool,
    /// Whose it is.
    pub owner: LayoutOwner,
    /// The file in the built-in one's place.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub file: Option<String>,
    /// What is wrong with that.
    pub errors: Vec<LayoutError>,
}

/// A layout to keep.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SaveLayout {
    /// The layout.
    #[serde(flatten)]
    pub which: WhichLayout,
    /// What is in it.
    pub text: String,
}

/// What came of it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TriedLayout {
    /// Everything that is wrong with it.
    pub errors: Vec<LayoutError>,
    /// Its first pages with made-up data, each a PNG in base64; none where it cannot be read.
    pub pages: Vec<String>,
    /// How many pages it has.
    pub page_count: u32,
}

/// A layout as it is being written. Drawn with its shop's name and logo, else the first shop's.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TryLayout {
    /// The layout in whose place it is tried.
    #[serde(flatten)]
    pub which: WhichLayout,
    /// What would be in it.
    pub text: String,
    /// The language of the words it is drawn with; else the shop's.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub language: Option<Language>,
}

/// Which layout is meant.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct WhichLayout {
    /// Its name.
    pub name: String,
    /// The shop it is for; else every shop that has none of its own. Only papers of an order are one shop's.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub shop: Option<ShopId>,
}

/// So many pages of a paper are drawn to be looked at.
const LOOKED_AT: usize = 12;

/// A file that stands in a built-in layout's place.
struct Own {
    owner: LayoutOwner,
    file: PathBuf,
    text: String,
}

impl Papers {
    /// The layout of a kind of paper on a form: the shop's own, else every shop's; the built-in one where there is none, or
    /// where it cannot be read or has a mistake, which is told.
    pub(super) fn layout(
        &self,
        kind: Kind,
        form: Form,
        shop: Option<&ShopId>,
    ) -> Result<(Arc<Layout>, Option<Problem>), Problem> {
        let built_in = built_in(kind, form);
        let problem = match self.own_read(built_in, shop) {
            Ok(Some(Ok(layout))) => return Ok((layout, None)),
            Ok(Some(Err(errors))) => errors.first().map(|error| wrong(built_in.name, error)),
            Ok(None) => None,
            Err(problem) => Some(problem),
        };
        Ok((read_built_in(built_in)?, problem))
    }

    /// The layout in a built-in one's place, read.
    fn own_read(&self, built_in: &BuiltIn, shop: Option<&ShopId>) -> Result<Option<Read>, Problem> {
        for (_, file) in self.own_files(built_in.name, shop) {
            let read = self.files.layouts.of(&file, |bytes| read_own(built_in, &text_of(bytes)).map(Arc::new));
            if let Some(read) = read.map_err(|error| unreadable(&file, &error))? {
                return Ok(Some(read));
            }
        }
        Ok(None)
    }

    /// The layouts as they hold for a shop, or for every shop that has none of its own. Lists are about many shops: they have
    /// no shop's layout.
    pub(crate) fn layouts(&self, shop: Option<&ShopId>) -> Result<Vec<LayoutView>, Problem> {
        let view = |built_in: &BuiltIn| {
            let own = self.own_layout(built_in.name, shop)?;
            let errors = own.as_ref().and_then(|own| read_own(built_in, &own.text).err()).unwrap_or_default();
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
        Ok(match self.sampled(attempt)? {
            Ok(pages) => {
                TriedLayout { errors: Vec::new(), page_count: count(pages.len()), pages: self.pictures(&pages)? }
            }
            Err(errors) => TriedLayout { errors, pages: Vec::new(), page_count: 0 },
        })
    }

    /// The pages of a layout as it is being written, with made-up data, or everything that is wrong with it.
    fn sampled(&self, attempt: &TryLayout) -> Result<Result<Vec<label::Layout>, Vec<LayoutError>>, Problem> {
        let built_in = self.named(&attempt.which)?;
        let layout = match read_own(built_in, &attempt.text) {
            Ok(layout) => layout,
            Err(errors) => return Ok(Err(errors)),
        };
        let data = self.sample_data(&attempt.which, built_in, attempt.language)?;
        let (words, fonts, size) = (words(data.head.language), self.fonts.get(), self.label_size());
        if built_in.kind != Kind::TransportLabel {
            let form = if built_in.for_labels { Form::Label(size) } else { Form::Sheet };
            return Ok(Ok(lay_out(&layout, &data, form, words, &fonts)));
        }
        let page = lay_out_label(&layout, &data, size, words, &fonts)
            .and_then(|page| label::render(&page, PrinterLanguage::Zpl, Dpi::D203, &fonts).map(|_| page));
        Ok(page.map(|page| vec![page]).map_err(|_| {
            let message = Message::new("layout-error-label-full").with("size", size.to_string());
            vec![of_paper(&attempt.text, message)]
        }))
    }

    /// Made-up data of a layout's paper in a language, with its shop's name and logo, else the first shop's.
    pub(super) fn sample_data(
        &self,
        which: &WhichLayout,
        built_in: &BuiltIn,
        language: Option<Language>,
    ) -> Result<PaperData, Problem> {
        let snapshot = self.store.snapshot()?;
        let shop = which.shop.clone().or_else(|| Some(snapshot.shops().ok()?.into_iter().next()?.id));
        let desk = self.desk(&snapshot)?;
        let shop = shop.unwrap_or_else(|| ShopId(String::new()));
        let mut head = desk.head(&shop, Some(desk.own_address().unwrap_or(&sample_address())), None)?;
        head.language = language.unwrap_or(head.language);
        Ok(sample(built_in.kind, head))
    }

    pub(crate) fn save_layout(&self, save: &SaveLayout) -> Result<(), Problem> {
        let SaveLayout { which, text } = save;
        let attempt = TryLayout { which: which.clone(), text: text.clone(), language: None };
        self.sampled(&attempt)?.map_err(|errors| refused(&which.name, &errors))?;
        keep(&self.layout_file(&which.name, which.shop.as_ref()), text.as_bytes())?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    /// Puts a copy of the layout that holds where the own one is looked for; answers with the file.
    pub(crate) fn copy_layout(&self, which: &WhichLayout) -> Result<String, Problem> {
        let file = self.layout_file(self.named(which)?.name, which.shop.as_ref());
        if file.exists() {
            return Err(Problem::new(ProblemCode::LayoutThere).with("layout", which.name.as_str()));
        }
        keep(&file, self.layout_source(which)?.text.as_bytes())?;
        self.events.tell(Event::Settings);
        Ok(file.display().to_string())
    }

    /// Takes the own layout away: the one it stood in the place of holds again.
    pub(crate) fn remove_layout(&self, which: &WhichLayout) -> Result<(), Problem> {
        remove(&self.layout_file(self.named(which)?.name, which.shop.as_ref()))?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    /// Pages as pictures, the first of them.
    pub(super) fn pictures(&self, pages: &[label::Layout]) -> Result<Vec<String>, Problem> {
        let seen = &pages[..pages.len().min(LOOKED_AT)];
        let drawn = label::render_pages(seen, PrinterLanguage::Png, Dpi::D203, &self.fonts.get());
        let drawn = drawn.map_err(|error| error.problem())?;
        Ok(drawn.into_iter().map(|png| BASE64.encode(png)).collect())
    }

    /// The built-in layout that is meant; a shop's own are of orders' papers only.
    pub(super) fn named(&self, which: &WhichLayout) -> Result<&'static BuiltIn, Problem> {
        if let Some(shop) = &which.shop
            && self.store.snapshot()?.shop(shop)?.is_none()
        {
            return Err(Problem::new(ProblemCode::NoSuchShop).with("shop", shop));
        }
        let fits = |it: &&BuiltIn| it.name == which.name && (which.shop.is_none() || it.kind.is_of_an_order());
        BUILT_IN
            .iter()
            .find(fits)
            .ok_or_else(|| Problem::new(ProblemCode::NoSuchLayout).with("layout", which.name.as_str()))
    }

    /// The file in a built-in layout's place: the shop's own, else every shop's.
    fn own_layout(&self, name: &str, shop: Option<&ShopId>) -> Result<Option<Own>, Problem> {
        for (owner, file) in self.own_files(name, shop) {
            match crate::read_given_file(&file) {
                Ok(bytes) => return Ok(Some(Own { owner, file, text: text_of(&bytes) })),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(unreadable(&file, &error)),
            }
        }
        Ok(None)
    }

    /// Where the file in a built-in layout's place is looked for, one after the other.
    fn own_files(&self, name: &str, shop: Option<&ShopId>) -> impl Iterator<Item = (LayoutOwner, PathBuf)> {
        let shops = shop.map(|shop| (LayoutOwner::Shop, self.layout_file(name, Some(shop))));
        shops.into_iter().chain([(LayoutOwner::Station, self.layout_file(name, None))])
    }

    fn layout_file(&self, name: &str, shop: Option<&ShopId>) -> PathBuf {
        let mut folder = self.store.folder().join("layouts");
        folder.extend(shop.map(|shop| file_name(&shop.0)));
        folder.join(format!("{name}.toml"))
    }

    /// The label that is in the printer of labels.
    pub(super) fn label_size(&self) -> LabelSize {
        self.store
            .snapshot()
            .map_err(Problem::from)
            .and_then(|snapshot| printers::preferred(&snapshot))
            .map(|printer| printer.label)
            .unwrap_or_default()
    }
}

/// A layout that comes with Packdesk, read once.
pub(super) fn read_built_in(built_in: &BuiltIn) -> Result<Arc<Layout>, Problem> {
    static READ: LazyLock<Mutex<HashMap<&str, Arc<Layout>>>> = LazyLock::new(Mutex::default);
    let mut layouts = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(layout) = layouts.get(built_in.name) {
        return Ok(Arc::clone(layout));
    }
    let layout = read_own(built_in, built_in.source)
        .map_err(|errors| Problem::new(ProblemCode::Internal).because(&errors[0]))?;
    let layout = Arc::new(layout);
    layouts.insert(built_in.name, Arc::clone(&layout));
    Ok(layout)
}

/// Reads the layout of labels beforehand.
pub(super) fn warm() {
    // Where it cannot be read, the first label says why.
    let _ = read_built_in(built_in(Kind::TransportLabel, Form::Label(LabelSize::default())));
}

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim_start_matches('\u{feff}').to_owned()
}

/// Reads a layout that stands in a built-in one's place: one of its kind only.
pub(super) fn read_own(built_in: &BuiltIn, source: &str) -> Result<Layout, Vec<LayoutError>> {
    let layout = read(source, words(Language::En))?;
    if layout.kind() == built_in.kind {
        return Ok(layout);
    }
    Err(vec![of_paper(source, Message::new("layout-error-kind").with("kind", built_in.kind.as_str()))])
}

/// What is wrong with a layout as a whole, where it says which paper it is.
fn of_paper(source: &str, message: Message) -> LayoutError {
    let line = source.lines().position(|line| line.trim_start().starts_with("paper")).map_or(1, |at| count(at) + 1);
    LayoutError { line, column: 1, field: "paper".to_owned(), message }
}

/// The first thing that is wrong with a layout that is to be kept or changed, for a person: nothing is.
pub(super) fn refused(name: &str, errors: &[LayoutError]) -> Problem {
    let said = |error| said(ProblemCode::LayoutRefused, name, error);
    errors.first().map_or_else(|| Problem::new(ProblemCode::Internal), said)
}

/// What is wrong with a layout that is not used for it.
fn wrong(name: &str, error: &LayoutError) -> Problem {
    said(ProblemCode::LayoutWrong, name, error)
}

fn said(code: ProblemCode, name: &str, error: &LayoutError) -> Problem {
    Problem::new(code)
        .with("layout", name)
        .with("line", error.line)
        .with("field", error.field.as_str())
        .with("why", error.message.clone())
}

/// Writes a file whole, or leaves what was there.
pub(super) fn keep(file: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let folder = file.parent().unwrap_or(file);
    let written = store::private::create_folder(folder).and_then(|()| {
        let mut new = tempfile::NamedTempFile::new_in(folder)?;
        new.write_all(bytes)?;
        new.as_file().sync_all()?;
        new.persist(file)?;
        Ok(())
    });
    written.map_err(|error| {
        Problem::new(ProblemCode::FileUnwritable).with("file", file.display().to_string()).because(error)
    })
}

/// Takes a file away; one that is not there is gone already.
pub(super) fn remove(file: &Path) -> Result<(), Problem> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(unreadable(file, &error)),
        _ => Ok(()),
    }
}

fn unreadable(file: &Path, error: &std::io::Error) -> Problem {
    Problem::new(ProblemCode::FileUnreadable).with("file", file.display().to_string()).because(error)
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
