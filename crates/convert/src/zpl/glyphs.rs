//! Of which letters the renderer draws something: it is asked, each letter by itself, in the font it is to stand in.

use super::charset::escaped;
use super::renderer::rendered;
use super::scan::{self, Command};
use crate::ink::ink;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

/// What is known of the letters of a font: whether something is drawn of each.
type Letters = BTreeMap<char, bool>;

/// What the renderer drew of letters in this process, by resolution and font's command. It draws a letter the same each time.
static SEEN: Mutex<BTreeMap<(i32, Vec<u8>), Letters>> = Mutex::new(BTreeMap::new());
/// Of how many fonts letters are remembered; then all are forgotten.
const FONTS: usize = 200;

/// How many letters stand in a row when the renderer is asked.
const ACROSS: u32 = 16;
/// The white around a letter, in dots.
const AROUND: u32 = 4;

/// What was asked so far for a label, by font's command.
#[derive(Default)]
pub(super) struct Glyphs(BTreeMap<Vec<u8>, Letters>);

impl Glyphs {
    /// The letters that nothing is known of.
    pub(super) fn unknown(&self, font: &Command, letters: &BTreeSet<char>) -> BTreeSet<char> {
        let known = self.0.get(&scan::write([font]));
        letters.iter().copied().filter(|letter| known.is_none_or(|known| !known.contains_key(letter))).collect()
    }

    pub(super) fn note(&mut self, font: &Command, asked: BTreeSet<char>, drawn: &BTreeSet<char>) {
        let known = self.0.entry(scan::write([font])).or_default();
        known.extend(asked.into_iter().map(|letter| (letter, drawn.contains(&letter))));
    }

    /// Whether something is drawn of a letter.
    pub(super) fn draws(&self, font: &Command, letter: char) -> bool {
        self.0.get(&scan::write([font])).and_then(|known| known.get(&letter)).is_some_and(|drawn| *drawn)
    }
}

/// A picture with letters on it, each in a room of its own.
pub(super) struct Rooms<'a> {
    letters: &'a BTreeSet<char>,
    /// Of one room, in dots.
    width: u32,
    height: u32,
}

impl<'a> Rooms<'a> {
    /// For letters so wide and high.
    pub(super) fn new(letters: &'a BTreeSet<char>, (width, height): (u32, u32)) -> Self {
        let room = |dots: u32| dots.saturating_mul(2).saturating_add(2 * AROUND);
        Self { letters, width: room(width), height: room(height) }
    }

    /// How wide and high the picture is, in dots.
    fn size(&self) -> (u32, u32) {
        let count = u32::try_from(self.letters.len()).unwrap_or(u32::MAX);
        (self.width.saturating_mul(count.min(ACROSS)), self.height.saturating_mul(count.div_ceil(ACROSS)))
    }

    /// How many dots the picture has.
    pub(super) fn dots(&self) -> f64 {
        let (width, height) = self.size();
        f64::from(width) * f64::from(height)
    }

    /// Its letters, each with the left upper corner of its room.
    fn places(&self) -> impl Iterator<Item = (char, u32, u32)> {
        let place =
            |(number, letter): (u32, &char)| (*letter, number % ACROSS * self.width, number / ACROSS * self.height);
        (0..).zip(self.letters).map(place)
    }

    /// The letters of which something is drawn in a font.
    ///
    /// # Errors
    /// What cannot be drawn.
    pub(super) fn drawn(&self, font: &Command, a_millimetre: i32) -> Result<BTreeSet<char>, String> {
        let font_key = (a_millimetre, scan::write([font]));
        let seen = || SEEN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(seen) = seen().get(&font_key)
            && self.letters.iter().all(|letter| seen.contains_key(letter))
        {
            return Ok(self.letters.iter().copied().filter(|letter| seen[letter]).collect());
        }
        let drawn = self.drawn_anew(font, a_millimetre)?;
        let mut seen = seen();
        if seen.len() >= FONTS {
            seen.clear();
        }
        let letters = self.letters.iter().map(|letter| (*letter, drawn.contains(letter)));
        seen.entry(font_key).or_default().extend(letters);
        Ok(drawn)
    }

    fn drawn_anew(&self, font: &Command, a_millimetre: i32) -> Result<BTreeSet<char>, String> {
        let command = |name: &[u8; 2], data: &[u8]| Command::new(b'^', name, data);
        let mut label = vec![command(b"XA", b""), command(b"CI", b"28")];
        for (letter, left, top) in self.places() {
            let at = format!("{},{}", left + self.width / 4, top + self.height / 4);
            label.extend([command(b"FO", at.as_bytes()), font.clone(), command(b"FH", b"_")]);
            label.extend([command(b"FD", &escaped(letter.encode_utf8(&mut [0; 4]))), command(b"FS", b"")]);
        }
        label.push(command(b"XZ", b"\n"));
        let picture = ink(&rendered(&label, self.size(), a_millimetre)?.all).bitmap;
        let has_ink = |(_, left, top): &(char, u32, u32)| {
            (*top..top + self.height).any(|y| (*left..left + self.width).any(|x| picture.is_black(x, y)))
        };
        Ok(self.places().filter(has_ink).map(|(letter, ..)| letter).collect())
    }
}
