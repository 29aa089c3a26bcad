//! Grounds: broad areas of one shade, and the figures that stand on them.

use super::BROAD;
use super::signs::is_letter;
use crate::grey::Grey;
use std::ops::Range;

/// How many dots a square of one shade has across and down, that is a ground; strokes of a letter that cross (`T`, `+`) leave its corners.
const SOLID: usize = 15;
/// By how much the shade of a ground varies.
const ALIKE: u8 = 1;
/// By how much what stands on a ground is darker.
pub(super) const DARKER: u8 = 8;
/// Of how many dots a figure is no letter.
const LARGEST: usize = 1 << 16;

pub(super) struct Grounds<'a> {
    picture: &'a Grey,
    is_ground: Vec<bool>,
    /// The dots of each.
    areas: Vec<Vec<usize>>,
}

/// What hangs together on a ground.
pub(super) struct Figure {
    /// Its dots.
    pub(super) dots: Vec<usize>,
    /// The shade it stands on.
    pub(super) ground: u8,
    /// The lightest of the dots beside it that are no ground's.
    pub(super) beside: u8,
}

/// A figure as it is found.
struct Found {
    figure: Figure,
    all: usize,
    /// How many of its dots are at its edge.
    edge: usize,
    /// Whether another ground touches it: then it is the soft edge between two.
    is_between: bool,
    /// Whether something darker than its ground stands on it.
    has_darker: bool,
}

impl Found {
    fn is_letter(&self, width: usize) -> bool {
        let is_broad = self.all * 2 > self.edge.max(1) * BROAD;
        let is_one = || !is_broad || !self.has_darker && is_letter(&self.figure.dots, width);
        self.all <= LARGEST && !self.is_between && is_one()
    }
}

impl<'a> Grounds<'a> {
    /// The grounds whose shade is one of these; none where there are none.
    pub(super) fn of(picture: &'a Grey, shades: Range<u8>) -> Option<Self> {
        let mut grounds = Self { picture, is_ground: Vec::new(), areas: Vec::new() };
        for y in (0..picture.height as usize).step_by(SOLID) {
            let mut start = y * picture.width as usize;
            for run in picture.row(y as u32).chunk_by(|one, other| one == other) {
                let middles = (start + SOLID / 2..start + run.len()).step_by(SOLID);
                start += run.len();
                if run.len() >= SOLID && shades.contains(&run[0]) {
                    middles.for_each(|middle| grounds.found(middle));
                }
            }
        }
        (!grounds.is_ground.is_empty()).then_some(grounds)
    }

    /// Those of them that are grounds for more than their shade.
    pub(super) fn that_are(mut self, is_one: impl Fn(&[usize]) -> bool) -> Self {
        for area in std::mem::take(&mut self.areas) {
            if is_one(&area) {
                self.areas.push(area);
            } else {
                area.into_iter().for_each(|place| self.is_ground[place] = false);
            }
        }
        self
    }

    /// Whether a dot is of a ground.
    pub(super) fn has(&self, place: usize) -> bool {
        self.is_ground[place]
    }

    fn found(&mut self, middle: usize) {
        let is_known = self.is_ground.get(middle).is_some_and(|is_ground| *is_ground);
        if !is_known && self.is_solid(middle) {
            self.fill(middle);
        }
    }

    fn is_alike(&self, place: usize, shade: u8) -> bool {
        self.picture.luma.get(place).is_some_and(|luma| luma.abs_diff(shade) <= ALIKE)
    }

    /// Whether a dot is in the middle column of a square of its shade.
    fn is_solid(&self, place: usize) -> bool {
        let (width, height) = (self.picture.width as usize, self.picture.height as usize);
        let (x, y, shade) = (place % width, place / width, self.picture.luma[place]);
        let left = x.saturating_sub(SOLID / 2);
        let above = (1..SOLID).take_while(|up| y >= *up && self.is_alike(place - up * width, shade)).count();
        let is_whole = |top: usize| {
            let mut rows = (top..top + SOLID).map(|y| y * width + left);
            rows.all(|start| (start..start + SOLID).all(|place| self.is_alike(place, shade)))
        };
        left + SOLID <= width && (y - above..=y).filter(|top| top + SOLID <= height).any(is_whole)
    }

    /// Marks all dots of its shade that hang together with one.
    fn fill(&mut self, start: usize) {
        let shade = self.picture.luma[start];
        self.is_ground.resize(self.picture.luma.len(), false);
        let (mut waiting, mut area) = (vec![start], Vec::new());
        while let Some(place) = waiting.pop() {
            if self.is_ground[place] || !self.is_alike(place, shade) {
                continue;
            }
            self.is_ground[place] = true;
            area.push(place);
            waiting.extend(self.picture.sides(place));
        }
        self.areas.push(area);
    }

    /// The figures of dots that belong to one on a ground of a shade, and that are no broad areas themselves.
    pub(super) fn figures(&self, belongs: impl Fn(u8, u8) -> bool) -> Vec<Figure> {
        let mut seen = self.is_ground.clone();
        let mut figures = Vec::new();
        for start in 0..seen.len() {
            if seen[start] {
                continue;
            }
            let on = self.picture.sides(start).find(|side| self.is_ground[*side]);
            let ground = on.map(|side| self.picture.luma[side]);
            let Some(ground) = ground.filter(|ground| belongs(self.picture.luma[start], *ground)) else { continue };
            let found = self.figure(start, ground, &belongs, &mut seen);
            figures.extend(
                Some(found).filter(|found| found.is_letter(self.picture.width as usize)).map(|found| found.figure),
            );
        }
        figures
    }

    fn figure(&self, start: usize, ground: u8, belongs: &impl Fn(u8, u8) -> bool, seen: &mut [bool]) -> Found {
        let width = self.picture.width as usize;
        let figure = Figure { dots: Vec::new(), ground, beside: 0 };
        let mut found = Found { figure, all: 0, edge: 0, is_between: false, has_darker: false };
        let is_of_it = |place: usize| !self.is_ground[place] && belongs(self.picture.luma[place], ground);
        let mut waiting = vec![start];
        seen[start] = true;
        while let Some(place) = waiting.pop() {
            found.all += 1;
            if found.all <= LARGEST {
                found.figure.dots.push(place);
            }
            found.edge += usize::from(self.picture.sides(place).any(|side| !is_of_it(side)));
            for beside in self.picture.near(place % width, place / width, 1) {
                if is_of_it(beside) {
                    if !std::mem::replace(&mut seen[beside], true) {
                        waiting.push(beside);
                    }
                } else if self.is_ground[beside] {
                    found.is_between |= !self.is_alike(beside, ground);
                } else {
                    let luma = self.picture.luma[beside];
                    found.figure.beside = found.figure.beside.max(luma);
                    found.has_darker |= luma.saturating_add(DARKER) < ground;
                }
            }
        }
        found
    }
}
