//! Tints: broad light areas of one shade behind what is meant to be read. They are taken away, so that what stands on one is as
//! dark as it is against the tint.

use crate::grey::Grey;

/// The darkest shade a tint has.
const DARKEST: u8 = 140;
/// How many dots of one shade side by side, across and down, are a tint and no stroke of a letter.
const SOLID: usize = 15;
/// By how much the shade of a tint varies.
const ALIKE: u8 = 1;
/// How far a dot is from the tint it stands on.
const BESIDE: usize = 2;

/// A picture without its tints; none where it has none.
pub(super) fn taken_away(picture: &Grey) -> Option<Grey> {
    let tints = Tints::of(picture);
    if tints.is_tint.is_empty() {
        return None;
    }
    let (width, height) = (picture.width as usize, picture.height as usize);
    let mut levelled = Grey::white(picture.width, picture.height);
    for (place, luma) in picture.luma.iter().enumerate().filter(|(place, luma)| **luma < 255 && !tints.is_tint[*place])
    {
        let (x, y) = (place % width, place / width);
        let mut ground = 255;
        for y in y.saturating_sub(BESIDE)..(y + BESIDE + 1).min(height) {
            for beside in y * width + x.saturating_sub(BESIDE)..y * width + (x + BESIDE + 1).min(width) {
                if tints.is_tint[beside] {
                    ground = ground.min(picture.luma[beside]);
                }
            }
        }
        levelled.luma[place] = 255 - ground.saturating_sub(*luma);
    }
    Some(levelled)
}

struct Tints<'a> {
    picture: &'a Grey,
    /// Which dots are of a tint; empty as long as none is.
    is_tint: Vec<bool>,
}

impl<'a> Tints<'a> {
    fn of(picture: &'a Grey) -> Self {
        let mut tints = Self { picture, is_tint: Vec::new() };
        for y in (0..picture.height as usize).step_by(SOLID) {
            let mut start = 0;
            for run in picture.row(y as u32).chunk_by(|one, other| one == other) {
                let middle = y * picture.width as usize + start + run.len() / 2;
                start += run.len();
                if run.len() >= SOLID && (DARKEST..255).contains(&run[0]) && tints.is_high(middle) {
                    tints.fill(middle);
                }
            }
        }
        tints
    }

    fn is_alike(&self, place: usize, shade: u8) -> bool {
        self.picture.luma.get(place).is_some_and(|luma| luma.abs_diff(shade) <= ALIKE)
    }

    /// Whether enough dots above and below one are of its shade.
    fn is_high(&self, place: usize) -> bool {
        let (width, shade) = (self.picture.width as usize, self.picture.luma[place]);
        let alike = |place: &usize| self.is_alike(*place, shade);
        let below = (place..self.picture.luma.len()).step_by(width).take(SOLID).take_while(alike).count();
        let above = (0..=place).rev().step_by(width).take(SOLID).take_while(alike).count();
        above + below > SOLID
    }

    /// Marks all dots of its shade that hang together with one.
    fn fill(&mut self, start: usize) {
        let (width, shade) = (self.picture.width as usize, self.picture.luma[start]);
        self.is_tint.resize(self.picture.luma.len(), false);
        let mut waiting = vec![start];
        while let Some(place) = waiting.pop() {
            if self.is_tint[place] || !self.is_alike(place, shade) {
                continue;
            }
            self.is_tint[place] = true;
            let x = place % width;
            waiting.extend((x > 0).then(|| place - 1));
            waiting.extend((x + 1 < width).then_some(place + 1));
            waiting.extend(place.checked_sub(width));
            waiting.extend(Some(place + width).filter(|below| *below < self.picture.luma.len()));
        }
    }
}
