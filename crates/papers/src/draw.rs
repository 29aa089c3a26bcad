//! Blocks become elements at their places.

use crate::amounts::{self, NO_BREAK_SPACE};
use crate::layout::{Bars, Block, Content, Fit, Text, widths};
use crate::names::Row;
use crate::template::Says;
use crate::{Kind, Layout, PaperData};
use label::{Align, Barcode, Element, Fonts, Image, Line, Rule, Symbol, TextBlock, wrap};
use model::Argument;
use text::Words;

/// A thin line.
pub(crate) const HAIRLINE: u32 = 150;
/// Between a frame and what it frames.
const PADDING: u32 = 1_200;
/// Between two things side by side.
pub(crate) const BETWEEN: u32 = 3_000;
/// Between two things in a stack.
const WITHIN: u32 = 800;
/// What the narrowest bar may measure, the largest that fits first: whole dots at 203 dpi.
const MODULES: [u32; 2] = [375, 250];

/// The letters of what should be a barcode and cannot be one.
const LETTERS_FOR_BARS: u32 = 2_800;

/// Draws one paper.
#[derive(Clone, Copy)]
pub(crate) struct Pen<'a> {
    pub(crate) layout: &'a Layout,
    pub(crate) data: &'a PaperData,
    pub(crate) words: &'a Words,
    pub(crate) fonts: &'a Fonts,
    /// The row that is meant, within a table.
    pub(crate) row: Option<Row<'a>>,
    /// The page's number, and how many there are.
    pub(crate) page: (usize, usize),
}

/// Where something goes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) x: u32,
    pub(crate) y: u32,
    pub(crate) width: u32,
    /// What is left of the page below it, for what takes that.
    pub(crate) room: u32,
}

/// What was drawn, and how high it is; nothing is nothing high.
#[derive(Debug, Clone, Default)]
pub(crate) struct Drawn {
    pub(crate) elements: Vec<Element>,
    pub(crate) height: u32,
}

impl Drawn {
    /// What was drawn at the top of the page, moved down.
    pub(crate) fn at(mut self, y: u32) -> Self {
        for element in &mut self.elements {
            let top = match element {
                Element::Rule(it) => &mut it.y,
                Element::Text(it) => &mut it.y,
                Element::Barcode(it) => &mut it.y,
                Element::Image(it) => &mut it.y,
            };
            *top += y;
        }
        self
    }
}

impl Says for Pen<'_> {
    fn datum(&self, name: &str) -> Argument {
        self.data.says(self.row, name)
    }

    fn argument(&self, argument: &Argument) -> String {
        amounts::said(argument, self.words)
    }

    /// The layout's own text in the paper's language, the catalogue's, or the layout's in another language.
    fn word(&self, name: &str) -> String {
        let texts = &self.layout.texts;
        let own = texts.get(&self.words.language()).and_then(|texts| texts.get(name));
        let catalogue = || {
            let key = format!("on-paper-{name}");
            self.words.knows(&key).then(|| self.words.word(&key))
        };
        let other = || texts.values().find_map(|texts| texts.get(name)).cloned();
        own.cloned().or_else(catalogue).or_else(other).unwrap_or_default()
    }

    fn page(&self) -> (usize, usize) {
        self.page
    }
}

impl Pen<'_> {
    /// Blocks from top to bottom.
    pub(crate) fn stack(&self, blocks: &[Block], place: Place, gap: u32) -> Drawn {
        let mut stack = Drawn::default();
        for block in blocks {
            let above = if stack.height == 0 { 0 } else { gap };
            let taken = stack.height + above;
            let here = Place { y: place.y + taken, room: place.room.saturating_sub(taken), ..place };
            let drawn = self.block(block, here);
            if drawn.height > 0 {
                stack.height += above + drawn.height;
                stack.elements.extend(drawn.elements);
            }
        }
        stack
    }

    /// One block, as high as it gets.
    pub(crate) fn block(&self, block: &Block, place: Place) -> Drawn {
        if block.when.is_some_and(|when| !when.holds(self)) {
            return Drawn::default();
        }
        if !block.frame {
            return self.content(&block.content, place);
        }
        let inner = Place {
            x: place.x + PADDING,
            y: place.y + PADDING,
            width: place.width.saturating_sub(2 * PADDING),
            room: place.room.saturating_sub(2 * PADDING),
        };
        let mut drawn = self.content(&block.content, inner);
        if drawn.height > 0 {
            drawn.height += 2 * PADDING;
            drawn.elements.extend(frame(place, drawn.height, HAIRLINE));
        }
        drawn
    }

    fn content(&self, content: &Content, place: Place) -> Drawn {
        match content {
            Content::Text(text) => match text.fit {
                Some(fit) => self.fitted(text, fit, place),
                None => lines(&self.lines(text, place.width), text, place),
            },
            Content::Barcode(bars) => self.bars(bars, place),
            Content::Logo(height, align) => self.logo(*height, *align, place),
            Content::Line(thick) => {
                Drawn { elements: vec![rule(place.x, place.y, place.width, *thick)], height: *thick }
            }
            Content::Sscc(bars) => self.number(*bars, place),
            Content::Space(height) => Drawn { elements: Vec::new(), height: *height },
            Content::Columns(columns) => {
                let wanted: Vec<Option<u32>> = columns.iter().map(|column| column.width).collect();
                let (mut drawn, mut x) = (Drawn::default(), place.x);
                for (column, width) in columns.iter().zip(widths(&wanted, place.width, BETWEEN)) {
                    let stack = self.stack(&column.blocks, Place { x, width, ..place }, WITHIN);
                    drawn.height = drawn.height.max(stack.height);
                    drawn.elements.extend(stack.elements);
                    x += width + BETWEEN;
                }
                drawn
            }
            // A table goes over pages: the flow draws it.
            Content::Table(_) => Drawn::default(),
        }
    }

    /// A text that fits itself into a height, which it takes whole.
    fn fitted(&self, text: &Text, fit: Fit, place: Place) -> Drawn {
        let said = text.template.fill(self);
        if said.is_empty() {
            return Drawn::default();
        }
        // Where there is no room it is told that it does not fit.
        let height = fit.height.unwrap_or(place.room).max(1);
        let block = TextBlock {
            field: text.subject(),
            x: place.x,
            y: place.y,
            width: place.width,
            height,
            lines: signs_kept(&said).lines().map(str::to_owned).collect(),
            largest: text.size,
            smallest: fit.smallest,
            bold: text.bold,
            align: text.align,
        };
        Drawn { elements: vec![Element::Text(block)], height }
    }

    /// A text's lines, none wider than that. A letter that no font has stops what goes to a carrier, to customs or to the
    /// books when it is drawn; on other papers its number stands for it.
    pub(crate) fn lines(&self, text: &Text, width: u32) -> Vec<Line> {
        let said = text.template.fill(self);
        if said.is_empty() {
            return Vec::new();
        }
        let said = signs_kept(&said);
        let wrapped = |said: &str| wrap(said, width, text.size, text.bold, self.fonts);
        match self.layout.kind {
            Kind::TransportLabel | Kind::Cn22 | Kind::Cn23 | Kind::Invoice => wrapped(&said),
            Kind::PackingSlip | Kind::ReturnSlip | Kind::PickList | Kind::HandOverList => {
                wrapped(&numbered(&said, self.fonts))
            }
        }
    }

    /// A barcode of what its template says; nothing where that is nothing, and letters where it cannot be a barcode there.
    pub(crate) fn bars(&self, bars: &Bars, place: Place) -> Drawn {
        let said = bars.template.fill(self);
        if said.is_empty() {
            return Drawn::default();
        }
        let Ok(symbol) = Symbol::new(bars.symbology, &label::Content::Text(said)) else {
            return self.instead_of_bars(bars, place);
        };
        let (quiet, _) = symbol.quiet_zone();
        let wide = |module: u32| (symbol.width() + 2 * quiet) * module;
        // Bars are as high as asked whatever their module; cells are square.
        let cell = bars.height / symbol.height(1).max(1);
        let square = (symbol.height(2) != symbol.height(1)).then_some([cell.max(symbol.least_module()); 2]);
        let modules = square.unwrap_or(MODULES);
        let Some(module) = modules.into_iter().find(|module| wide(*module) <= place.width) else {
            return self.instead_of_bars(bars, place);
        };
        let x = place.x + quiet * module + aligned(bars.align, place.width - wide(module));
        let height = symbol.height(module);
        let barcode = Barcode { x, y: place.y, module, turned: false, symbol };
        Drawn { elements: vec![Element::Barcode(barcode)], height }
    }

    fn instead_of_bars(&self, bars: &Bars, place: Place) -> Drawn {
        let text =
            Text { template: bars.template.clone(), size: LETTERS_FOR_BARS, bold: false, align: bars.align, fit: None };
        lines(&self.lines(&text, place.width), &text, place)
    }

    fn logo(&self, most: u32, align: Align, place: Place) -> Drawn {
        let Some(picture) = &self.data.head.logo else { return Drawn::default() };
        let (pixels, rows) = (u64::from(picture.width()), u64::from(picture.height()));
        let size = |um: u64| u32::try_from(um).unwrap_or(u32::MAX);
        let (mut width, mut height) = (size(u64::from(most) * pixels / rows), most);
        if width > place.width {
            (width, height) = (place.width, size(u64::from(place.width) * rows / pixels));
        }
        let x = place.x + aligned(align, place.width - width);
        let image = Image { x, y: place.y, width, height, picture: picture.clone() };
        Drawn { elements: vec![Element::Image(image)], height }
    }
}

/// French writes a space between a word and its sign, and whoever types it takes any space: no line begins with such a sign.
fn signs_kept(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let opens = kept.ends_with('«');
        let closes = matches!(letters.peek(), Some('»' | ';' | ':' | '!' | '?'));
        kept.push(if letter == ' ' && (opens || closes) { NO_BREAK_SPACE } else { letter });
    }
    kept
}

/// A text in which the number of each letter that no font has stands for it, as `[U+1E922]`.
fn numbered(text: &str, fonts: &Fonts) -> String {
    let mut text = text.to_owned();
    for letter in text.lines().flat_map(|line| fonts.missing(line)).collect::<Vec<_>>() {
        text = text.replace(letter, &format!("[U+{:04X}]", u32::from(letter)));
    }
    text
}

/// Lines of one text, from a place downwards.
pub(crate) fn lines(lines: &[Line], text: &Text, place: Place) -> Drawn {
    let mut drawn = Drawn::default();
    for line in lines {
        if !line.text.is_empty() {
            drawn.elements.push(Element::Text(TextBlock {
                field: text.subject(),
                x: place.x,
                y: place.y + drawn.height,
                width: place.width,
                height: line.height,
                lines: vec![line.text.clone()],
                largest: text.size,
                smallest: text.size,
                bold: text.bold,
                align: text.align,
            }));
        }
        drawn.height += line.height;
    }
    drawn
}

/// How many lines from the first fit so much room.
pub(crate) fn fitting(lines: &[Line], room: u32) -> usize {
    let mut taken = 0_u32;
    lines
        .iter()
        .take_while(|line| {
            taken = taken.saturating_add(line.height);
            taken <= room
        })
        .count()
}

pub(crate) fn rule(x: u32, y: u32, width: u32, height: u32) -> Element {
    Element::Rule(Rule { x, y, width, height })
}

/// Four lines of a thickness around a place.
pub(crate) fn frame(place: Place, height: u32, thick: u32) -> [Element; 4] {
    let Place { x, y, width, .. } = place;
    [
        rule(x, y, width, thick),
        rule(x, (y + height).saturating_sub(thick), width, thick),
        rule(x, y, thick, height),
        rule((x + width).saturating_sub(thick), y, thick, height),
    ]
}

fn aligned(align: Align, spare: u32) -> u32 {
    match align {
        Align::Left => 0,
        Align::Center => spare / 2,
        Align::Right => spare,
    }
}
