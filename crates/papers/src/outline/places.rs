//! Walking through an outline.

use super::{Outline, OutlineBlock, OutlineContent};
use std::cmp::Ordering;

impl Outline {
    /// The blocks of header, body and footer.
    pub(super) const fn areas_mut(&mut self) -> [&mut Vec<OutlineBlock>; 3] {
        [&mut self.header, &mut self.body, &mut self.footer]
    }

    /// Every text there is: of blocks, of cells and of their heads.
    #[must_use]
    pub fn templates(&self) -> Vec<&str> {
        let mut found = Vec::new();
        for blocks in [&self.header, &self.body, &self.footer] {
            templates(blocks, &mut found);
        }
        found
    }
}

fn templates<'a>(blocks: &'a [OutlineBlock], found: &mut Vec<&'a str>) {
    for block in blocks {
        match &block.shows {
            OutlineContent::Text { text, .. } => found.push(text),
            OutlineContent::Barcode { barcode, .. } => found.push(barcode),
            OutlineContent::Columns { columns } => {
                for column in columns {
                    templates(&column.blocks, found);
                }
            }
            OutlineContent::Table { cells, .. } => {
                found
                    .extend(cells.iter().flat_map(|cell| cell.head.as_deref().into_iter().chain([cell.says.as_str()])));
            }
            OutlineContent::Logo { .. }
            | OutlineContent::Line { .. }
            | OutlineContent::Space { .. }
            | OutlineContent::Sscc { .. } => {}
        }
    }
}

/// The names between the braces of a text: `order`, `text.item`.
#[must_use]
pub fn names_in(text: &str) -> Vec<&str> {
    let (mut names, mut rest) = (Vec::new(), text);
    while let Some((_, after)) = rest.split_once('{') {
        rest = match after.strip_prefix('{') {
            Some(after) => after,
            None => {
                let Some((name, after)) = after.split_once('}') else { break };
                names.push(name.trim());
                after
            }
        };
    }
    names
}

/// What a block or a cell shows, as [`prune`] comes by it.
pub(super) enum Seen<'a> {
    /// Letters.
    Text(&'a mut String),
    /// A barcode or 2D code.
    Code,
    /// The shop's logo.
    Logo,
}

/// Keeps the blocks and cells that are wanted; their texts may be changed on the way. Columns and tables that had something
/// and have nothing left go as well.
pub(super) fn prune(blocks: &mut Vec<OutlineBlock>, wanted: &impl Fn(Seen<'_>) -> bool) {
    blocks.retain_mut(|block| match &mut block.shows {
        OutlineContent::Columns { columns } => {
            columns.retain_mut(|column| {
                let had = !column.blocks.is_empty();
                prune(&mut column.blocks, wanted);
                !(had && column.blocks.is_empty())
            });
            !columns.is_empty()
        }
        OutlineContent::Table { cells, .. } => {
            cells.retain_mut(|cell| match cell.symbol {
                Some(_) => wanted(Seen::Code),
                None => wanted(Seen::Text(&mut cell.says)),
            });
            !cells.is_empty()
        }
        OutlineContent::Text { text, .. } => wanted(Seen::Text(text)),
        OutlineContent::Barcode { .. } => wanted(Seen::Code),
        OutlineContent::Logo { .. } => wanted(Seen::Logo),
        OutlineContent::Line { .. } | OutlineContent::Space { .. } | OutlineContent::Sscc { .. } => true,
    });
}

/// Where a block stands: its list by name and index, and its place there.
struct Place<'a> {
    list: Vec<(&'a str, usize)>,
    name: &'a str,
    index: usize,
}

impl<'a> Place<'a> {
    /// Reads `body/2/columns/0/blocks/1`.
    fn read(at: &'a str) -> Option<Self> {
        let mut steps = at.split('/');
        let mut list = Vec::new();
        while let Some(name) = steps.next() {
            list.push((name, steps.next()?.parse().ok()?));
        }
        let (name, index) = list.pop()?;
        Some(Self { list, name, index })
    }

    /// The same place once what stands at another is gone; nothing within that itself.
    fn without(mut self, gone: &Self) -> Option<Self> {
        let depth = gone.list.len();
        if self.list.get(..depth) == Some(gone.list.as_slice())
            && let Some((name, index)) = self.list.get_mut(depth)
            && *name == gone.name
        {
            *index = match gone.index.cmp(index) {
                Ordering::Less => *index - 1,
                Ordering::Equal => return None,
                Ordering::Greater => *index,
            };
        }
        Some(self)
    }
}

impl Outline {
    /// The same with one block moved to another place, which are written as `body/2` and `body/2/columns/0/blocks/1`: what stood
    /// there comes after it. Nothing where there is no block, or no such place.
    #[must_use]
    pub fn with_moved(mut self, from: &str, to: &str) -> Option<Self> {
        let (from, to) = (Place::read(from)?, Place::read(to)?);
        let list = self.list_mut(&from)?;
        let block = (from.index < list.len()).then(|| list.remove(from.index))?;
        let to = to.without(&from)?;
        let list = self.list_mut(&to)?;
        (to.index <= list.len()).then(|| list.insert(to.index, block))?;
        Some(self)
    }

    fn list_mut(&mut self, place: &Place<'_>) -> Option<&mut Vec<OutlineBlock>> {
        let mut steps = place.list.iter().copied().chain([(place.name, place.index)]);
        let (area, mut index) = steps.next()?;
        let mut list = match area {
            "header" => &mut self.header,
            "body" => &mut self.body,
            "footer" => &mut self.footer,
            _ => return None,
        };
        while let Some((name, column)) = steps.next() {
            let OutlineContent::Columns { columns } = &mut list.get_mut(index)?.shows else { return None };
            let (within, next) = steps.next()?;
            if (name, within) != ("columns", "blocks") {
                return None;
            }
            list = &mut columns.get_mut(column)?.blocks;
            index = next;
        }
        Some(list)
    }
}
