//! An outline back into its file: what it says otherwise is changed, everything else stays as it is written.

use super::list::{Element, elements, is_inline, listed};
use super::{Outline, OutlineBlock, OutlineCell, OutlineColumn, OutlineContent, OutlinePage};
use crate::file::{AlignFile, SymbolFile};
use model::Language;
use std::collections::BTreeMap;
use toml_edit::{DocumentMut, Item, Table, TableLike, Value};

/// Why an outline cannot be written into a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OutlineError {
    /// The file is no TOML, or has no page.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
    /// The file has nothing there: it is another than the outline was read from.
    #[error("the file has no {0}")]
    NothingThere(String),
    /// A block goes from under a head of its own between braces, or the other way about, and has a comment (or a `#`) in it that
    /// would have no place there.
    #[error("{0} is written in another way than what stands beside it, with a comment in it")]
    OtherWriting(String),
    /// What is written for people beside a key would be lost with it.
    #[error("a comment of {0} would be lost")]
    Comment(String),
}

/// A layout file with what its outline says otherwise. Where nothing is otherwise it is the same file, byte by byte. Comments
/// stay with what they stand beside; those above a block that the outline has no more go with it.
///
/// # Errors
/// When the outline is not of this file, or the file is written in a way in which it cannot be changed so.
pub fn with_outline(source: &str, outline: &Outline) -> Result<String, OutlineError> {
    let mut document: DocumentMut =
        source.parse().map_err(|error: toml_edit::TomlError| OutlineError::Unreadable(error.message().to_owned()))?;
    let original = document.as_table().clone();
    let root = document.as_table_mut();
    let page = root.get("page").and_then(Element::of);
    let page = page.ok_or_else(|| OutlineError::Unreadable("page".to_owned()))?;
    put(root, "page", changed(page, "page", |keys| write_page(&outline.page, keys))?.into_item());
    let mut moved = false;
    for (name, blocks) in [("header", &outline.header), ("body", &outline.body), ("footer", &outline.footer)] {
        moved |= write_list(root, name, name, blocks, false, &original)?;
    }
    write_texts(root, &outline.texts)?;
    if moved {
        number(root, &mut 1);
    }
    let written = document.to_string();
    Ok(if lines_end_as_on_windows(source) { written.replace("\r\n", "\n").replace('\n', "\r\n") } else { written })
}

/// Whether every line ends by CR LF.
fn lines_end_as_on_windows(source: &str) -> bool {
    let ends = source.matches("\r\n").count();
    ends > 0 && ends == source.matches('\n').count()
}

/// Something that stands in a list of tables.
trait Listed {
    fn at(&self) -> Option<&str>;
    /// Writes its own keys, and its lists. Whether anything was moved in those.
    fn write(&self, keys: &mut dyn TableLike, place: &str, original: &Table) -> Result<bool, OutlineError>;
}

/// Writes a list, and whether its tables are others, or stand in another order, than before.
fn write_list<T: Listed>(
    keys: &mut dyn TableLike,
    name: &str,
    place: &str,
    items: &[T],
    inline: bool,
    original: &Table,
) -> Result<bool, OutlineError> {
    let inline = is_inline(keys, name, inline);
    let before = elements(keys, name).len();
    let mut moved = before != items.len();
    let mut tables = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let here = format!("{place}/{index}");
        moved |= item.at() != Some(here.as_str());
        let element = match item.at() {
            Some(at) => find(original, at).ok_or_else(|| OutlineError::NothingThere(at.to_owned()))?,
            None => Element::new(inline),
        };
        let element =
            element.written(inline).ok_or_else(|| OutlineError::OtherWriting(item.at().unwrap_or(place).to_owned()))?;
        // What a list holds is looked for where the file had it.
        let was = item.at().unwrap_or(&here).to_owned();
        tables.push(changed(element, &was, |keys| {
            moved |= item.write(keys, &was, original)?;
            Ok(())
        })?);
    }
    if before > 0 || !tables.is_empty() {
        let list = listed(keys.get(name), tables);
        put(keys, name, list);
    }
    Ok(moved)
}

/// A table with its keys changed, and what was written beside keys that are gone above it.
fn changed(
    mut element: Element,
    place: &str,
    change: impl FnOnce(&mut dyn TableLike) -> Result<(), OutlineError>,
) -> Result<Element, OutlineError> {
    let mut lost = element.comments_within();
    change(element.keys_mut())?;
    for kept in element.comments_within() {
        if let Some(at) = lost.iter().position(|it| *it == kept) {
            lost.remove(at);
        }
    }
    if element.keep_comments(&lost) { Ok(element) } else { Err(OutlineError::Comment(place.to_owned())) }
}

impl Listed for OutlineBlock {
    fn at(&self) -> Option<&str> {
        self.at.as_deref()
    }

    fn write(&self, keys: &mut dyn TableLike, place: &str, original: &Table) -> Result<bool, OutlineError> {
        flag(keys, "frame", self.frame);
        text(keys, "when", self.when.as_deref());
        match &self.shows {
            OutlineContent::Text { text: says, size, smallest, height, bold, align } => {
                text(keys, "text", Some(says));
                length(keys, "size", *size);
                length(keys, "smallest", *smallest);
                length(keys, "height", *height);
                flag(keys, "bold", *bold);
                word(keys, "align", align.as_str(), AlignFile::default().as_str());
            }
            OutlineContent::Barcode { barcode, symbol, height, align } => {
                text(keys, "barcode", Some(barcode));
                word(keys, "symbol", symbol.as_str(), SymbolFile::default().as_str());
                length(keys, "height", *height);
                word(keys, "align", align.as_str(), AlignFile::default().as_str());
            }
            OutlineContent::Logo { logo, align } => {
                length(keys, "logo", Some(*logo));
                word(keys, "align", align.as_str(), AlignFile::default().as_str());
            }
            OutlineContent::Line { height } => {
                flag(keys, "line", true);
                length(keys, "height", *height);
            }
            OutlineContent::Space { space } => length(keys, "space", Some(*space)),
            OutlineContent::Sscc { sscc } => length(keys, "sscc", Some(*sscc)),
            OutlineContent::Columns { columns } => {
                return write_list(keys, "columns", &format!("{place}/columns"), columns, true, original);
            }
            OutlineContent::Table { table, cells } => {
                text(keys, "table", Some(table));
                return write_list(keys, "cells", &format!("{place}/cells"), cells, true, original);
            }
        }
        Ok(false)
    }
}

impl Listed for OutlineColumn {
    fn at(&self) -> Option<&str> {
        self.at.as_deref()
    }

    fn write(&self, keys: &mut dyn TableLike, place: &str, original: &Table) -> Result<bool, OutlineError> {
        length(keys, "width", self.width);
        if self.at.is_none() {
            put(keys, "blocks", listed(None, Vec::new()));
        }
        write_list(keys, "blocks", &format!("{place}/blocks"), &self.blocks, true, original)
    }
}

impl Listed for OutlineCell {
    fn at(&self) -> Option<&str> {
        self.at.as_deref()
    }

    fn write(&self, keys: &mut dyn TableLike, _: &str, _: &Table) -> Result<bool, OutlineError> {
        text(keys, "head", self.head.as_deref());
        text(keys, "text", self.symbol.is_none().then_some(self.says.as_str()));
        text(keys, "barcode", self.symbol.map(|_| self.says.as_str()));
        if let Some(symbol) = self.symbol {
            word(keys, "symbol", symbol.as_str(), SymbolFile::default().as_str());
        }
        length(keys, "width", self.width);
        length(keys, "size", self.size);
        flag(keys, "bold", self.bold);
        word(keys, "align", self.align.as_str(), AlignFile::default().as_str());
        Ok(false)
    }
}

fn write_page(page: &OutlinePage, keys: &mut dyn TableLike) -> Result<(), OutlineError> {
    text(keys, "size", Some(&page.size));
    length(keys, "margin", page.margin);
    length(keys, "gap", page.gap);
    length(keys, "text", page.text);
    Ok(())
}

/// Writes the layout's own texts; a language that has none left keeps its head.
fn write_texts(root: &mut Table, texts: &BTreeMap<Language, BTreeMap<String, String>>) -> Result<(), OutlineError> {
    let none = BTreeMap::new();
    for language in Language::ALL {
        let (code, wanted) = (language.code(), texts.get(&language).unwrap_or(&none));
        let there = root.get("texts").and_then(Item::as_table_like).and_then(|it| it.get(code)).and_then(Element::of);
        if wanted.is_empty() && there.is_none() {
            continue;
        }
        let mut all = Table::new();
        all.set_implicit(true);
        let all = root.entry("texts").or_insert(Item::Table(all));
        let inline = all.is_inline_table();
        let own = changed(there.unwrap_or_else(|| Element::new(inline)), code, |own| {
            let gone = |name: &str| !wanted.contains_key(name);
            let gone: Vec<String> = own.iter().map(|(name, _)| name.to_owned()).filter(|name| gone(name)).collect();
            for name in gone {
                own.remove(&name);
            }
            for (name, says) in wanted {
                text(own, name, Some(says));
            }
            Ok(())
        })?;
        if let Some(all) = all.as_table_like_mut() {
            put(all, code, own.into_item());
        }
    }
    Ok(())
}

/// The table at a place of the file, as `body/2/columns/0`.
fn find(root: &Table, at: &str) -> Option<Element> {
    let mut found: Option<Element> = None;
    let mut steps = at.split('/');
    while let Some(name) = steps.next() {
        let index: usize = steps.next()?.parse().ok()?;
        let within = found.as_ref().map_or(root as &dyn TableLike, Element::keys);
        found = Some(elements(within, name).into_iter().nth(index)?);
    }
    found
}

/// Gives every table its place in the file: where the file had its kind first, one after the other.
fn number(table: &mut Table, next: &mut isize) {
    let first = |item: &Item| match item {
        Item::Table(table) => table.position(),
        Item::ArrayOfTables(list) => list.iter().filter_map(Table::position).min(),
        _ => None,
    };
    let mut names: Vec<(isize, String)> =
        table.iter().map(|(name, item)| (first(item).unwrap_or(isize::MAX), name.to_owned())).collect();
    names.sort_by_key(|(place, _)| *place);
    let mut place = |table: &mut Table| {
        table.set_position(Some(*next));
        *next += 1;
        number(table, next);
    };
    for (_, name) in names {
        match table.get_mut(&name) {
            Some(Item::Table(table)) => place(table),
            Some(Item::ArrayOfTables(list)) => list.iter_mut().for_each(&mut place),
            _ => {}
        }
    }
}

fn put(keys: &mut dyn TableLike, name: &str, item: Item) {
    match keys.get_mut(name) {
        Some(there) => *there = item,
        None => {
            keys.insert(name, item);
        }
    }
}

/// Writes a value where it says something else than what is there; what stands beside it stays.
fn set(keys: &mut dyn TableLike, name: &str, mut value: Value) {
    if let Some(there) = keys.get(name).and_then(Item::as_value) {
        *value.decor_mut() = there.decor().clone();
    }
    put(keys, name, Item::Value(value));
}

fn text(keys: &mut dyn TableLike, name: &str, wanted: Option<&str>) {
    let there = keys.get(name).and_then(Item::as_str);
    match wanted {
        _ if there == wanted => {}
        Some(wanted) => set(keys, name, wanted.into()),
        None => {
            keys.remove(name);
        }
    }
}

/// A word, which is not written where it goes without saying.
fn word(keys: &mut dyn TableLike, name: &str, wanted: &str, otherwise: &str) {
    if keys.get(name).and_then(Item::as_str).unwrap_or(otherwise) != wanted {
        text(keys, name, (wanted != otherwise).then_some(wanted));
    }
}

fn flag(keys: &mut dyn TableLike, name: &str, wanted: bool) {
    if keys.get(name).and_then(Item::as_bool).unwrap_or_default() == wanted {
        return;
    }
    if wanted {
        set(keys, name, true.into());
    } else {
        keys.remove(name);
    }
}

/// A length or a size, whole numbers without a point.
fn length(keys: &mut dyn TableLike, name: &str, wanted: Option<f64>) {
    let there = keys.get(name).and_then(|item| item.as_float().or(item.as_integer().map(|it| it as f64)));
    match wanted {
        _ if there == wanted => {}
        Some(wanted) if wanted.fract() == 0.0 && wanted.abs() < 1e9 => set(keys, name, (wanted as i64).into()),
        Some(wanted) => set(keys, name, wanted.into()),
        None => {
            keys.remove(name);
        }
    }
}
