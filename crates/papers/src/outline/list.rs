//! Lists of tables in a layout file, however it writes them: `[[body]]`, or `columns = [{ … }]`.

use toml_edit::{Array, ArrayOfTables, Decor, DocumentMut, InlineTable, Item, Table, TableLike, Value};

/// One table of a list.
#[derive(Clone)]
pub(super) enum Element {
    /// Under a `[[name]]` of its own.
    Table(Table),
    /// Between braces.
    Inline(InlineTable),
}

impl Element {
    pub(super) fn new(inline: bool) -> Self {
        if inline { Self::Inline(InlineTable::new()) } else { Self::Table(Table::new()) }
    }

    pub(super) fn of(item: &Item) -> Option<Self> {
        match item {
            Item::Table(table) => Some(Self::Table(table.clone())),
            Item::Value(Value::InlineTable(table)) => Some(Self::Inline(table.clone())),
            _ => None,
        }
    }

    pub(super) fn into_item(self) -> Item {
        match self {
            Self::Table(table) => Item::Table(table),
            Self::Inline(table) => Item::Value(Value::InlineTable(table)),
        }
    }

    pub(super) fn keys(&self) -> &dyn TableLike {
        match self {
            Self::Table(table) => table,
            Self::Inline(table) => table,
        }
    }

    pub(super) fn keys_mut(&mut self) -> &mut dyn TableLike {
        match self {
            Self::Table(table) => table,
            Self::Inline(table) => table,
        }
    }

    pub(super) const fn is_inline(&self) -> bool {
        matches!(self, Self::Inline(_))
    }

    /// The same between braces, or under a head of its own. Nothing where something is written in it for people, which has no
    /// place there.
    pub(super) fn written(self, inline: bool) -> Option<Self> {
        match self {
            Self::Inline(table) if !inline => {
                (!table.to_string().contains('#')).then(|| Self::Table(table.into_table()))
            }
            Self::Table(table) if inline => {
                let text = DocumentMut::from(table.clone()).to_string();
                (!text.contains('#')).then(|| Self::Inline(table.into_inline_table()))
            }
            same => Some(same),
        }
    }

    fn decor(&self) -> &Decor {
        match self {
            Self::Table(table) => table.decor(),
            Self::Inline(table) => table.decor(),
        }
    }

    /// What is written above it for people.
    pub(super) fn comment(&self) -> String {
        comments(before(self.decor())).collect::<Vec<_>>().join("\n")
    }

    /// What is written beside its own keys for people, not what stands in its lists.
    pub(super) fn comments_within(&self) -> Vec<String> {
        let of_key = |(key, item): (&str, &Item)| {
            let key = self.keys().key(key).map(|key| before(key.leaf_decor()).to_owned());
            let value = item.as_value().map(|value| after(value.decor()).to_owned());
            [key, value].into_iter().flatten()
        };
        let written: Vec<String> = self.keys().iter().flat_map(of_key).collect();
        written.iter().flat_map(|text| comments(text)).map(str::to_owned).collect()
    }

    /// Writes what would be lost with a key above the whole. Only a table under a head of its own has room there.
    pub(super) fn keep_comments(&mut self, lost: &[String]) -> bool {
        if !lost.is_empty() {
            let Self::Table(table) = self else { return false };
            if table.is_dotted() {
                return false;
            }
            let lines: String = lost.iter().map(|line| format!("# {line}\n")).collect();
            let above = table.decor().prefix().and_then(|it| it.as_str()).unwrap_or("\n").to_owned();
            table.decor_mut().set_prefix(format!("{above}{lines}"));
        }
        true
    }
}

/// The tables of a list.
pub(super) fn elements(of: &dyn TableLike, name: &str) -> Vec<Element> {
    match of.get(name) {
        Some(Item::ArrayOfTables(list)) => list.iter().cloned().map(Element::Table).collect(),
        Some(Item::Value(Value::Array(list))) => {
            list.iter().filter_map(Value::as_inline_table).cloned().map(Element::Inline).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a list is written between brackets; one that is not there yet, or is empty, as its place asks.
pub(super) fn is_inline(of: &dyn TableLike, name: &str, otherwise: bool) -> bool {
    match of.get(name) {
        Some(Item::ArrayOfTables(_)) => false,
        Some(Item::Value(Value::Array(list))) if !list.is_empty() => true,
        _ => otherwise,
    }
}

/// The same list with these tables, all of which are written as it is.
pub(super) fn listed(was: Option<&Item>, tables: Vec<Element>) -> Item {
    if tables.iter().any(Element::is_inline) || tables.is_empty() {
        return Item::Value(Value::Array(array(was.and_then(Item::as_array), tables)));
    }
    let mut list = ArrayOfTables::new();
    for table in tables {
        if let Element::Table(table) = table {
            list.push(table);
        }
    }
    Item::ArrayOfTables(list)
}

/// A list between brackets: each place keeps its white, each table what is written beside it.
fn array(was: Option<&Array>, tables: Vec<Element>) -> Array {
    let mut array = was.cloned().unwrap_or_default();
    let places: Vec<Decor> = array.iter().map(|it| it.decor().clone()).filter(is_white).collect();
    array.clear();
    for (index, table) in tables.into_iter().enumerate() {
        let Element::Inline(mut table) = table else { continue };
        if is_white(table.decor()) {
            match places.get(index).or(places.get(1..).and_then(<[Decor]>::last)) {
                Some(place) => *table.decor_mut() = place.clone(),
                None if index > 0 => *table.decor_mut() = Decor::new(" ", ""),
                None => table.decor_mut().clear(),
            }
        }
        array.push_formatted(Value::InlineTable(table));
    }
    array
}

fn is_white(decor: &Decor) -> bool {
    !before(decor).contains('#') && !after(decor).contains('#')
}

fn before(decor: &Decor) -> &str {
    decor.prefix().and_then(|it| it.as_str()).unwrap_or_default()
}

fn after(decor: &Decor) -> &str {
    decor.suffix().and_then(|it| it.as_str()).unwrap_or_default()
}

fn comments(white: &str) -> impl Iterator<Item = &str> {
    white.lines().filter_map(|line| Some(line.trim().strip_prefix('#')?.trim()))
}
