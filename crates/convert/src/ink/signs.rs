//! Signs: broad shapes that are meant to be read, as the letters of a routing code, and no fields, boxes or bands.

/// How long a sign is at most, in dots.
const LONGEST: usize = 480;
/// Of a hundred dots around it, how many a shape fills that is a box.
const BOX: usize = 85;
/// Of how many of its dots one that is a letter encloses one.
const HOLLOW: usize = 10;
/// How broad a box is that could be a letter, as `I`, and by how much it is longer lying, as `-`.
const BROADEST: usize = 64;
const LYING: usize = 3;

/// Whether dots that hang together, in a picture so wide, are a sign: a letter, or a box that could be one.
pub(super) fn is_sign(dots: &[usize], width: usize) -> bool {
    Shape::of(dots, width).is_some_and(|shape| shape.is_letter() || shape.is_stroke())
}

/// Whether they are a letter by their shape, whatever stands around them.
pub(super) fn is_letter(dots: &[usize], width: usize) -> bool {
    Shape::of(dots, width).is_some_and(|shape| shape.is_letter())
}

/// A shape in dots.
struct Shape {
    wide: usize,
    high: usize,
    /// How many dots it has, and how many with those it encloses.
    dots: usize,
    filled: usize,
}

impl Shape {
    /// None where it is too long for a sign.
    fn of(dots: &[usize], width: usize) -> Option<Self> {
        let columns = || dots.iter().map(|place| place % width);
        let rows = || dots.iter().map(|place| place / width);
        let (left, right, top, bottom) = (columns().min()?, columns().max()?, rows().min()?, rows().max()?);
        let (wide, high) = (right - left + 1, bottom - top + 1);
        if wide.max(high) > LONGEST {
            return None;
        }
        // With a white dot all around it.
        let across = wide + 2;
        let mut is_taken = vec![false; across * (high + 2)];
        for place in dots {
            is_taken[(place / width - top + 1) * across + place % width - left + 1] = true;
        }
        let filled = is_taken.len() - outside(is_taken, across);
        Some(Self { wide, high, dots: dots.len(), filled })
    }

    /// No box, or one that encloses much, as `D`.
    fn is_letter(&self) -> bool {
        let is_box = self.filled * 100 >= self.wide * self.high * BOX;
        !is_box || self.enclosed() * HOLLOW >= self.filled && self.wide <= self.high * 2
    }

    /// A box without anything in it that could be a letter, as `I`, or `-`.
    fn is_stroke(&self) -> bool {
        self.enclosed() * 20 < self.filled && self.wide.min(self.high) <= BROADEST && self.wide <= self.high * LYING
    }

    const fn enclosed(&self) -> usize {
        self.filled - self.dots
    }
}

/// How many dots lie around a shape, beginning in the corner; what it encloses does not.
fn outside(mut is_taken: Vec<bool>, across: usize) -> usize {
    let (mut waiting, mut count) = (vec![0], 0);
    while let Some(place) = waiting.pop() {
        if std::mem::replace(&mut is_taken[place], true) {
            continue;
        }
        count += 1;
        let (x, last) = (place % across, is_taken.len());
        waiting.extend((x > 0).then(|| place - 1));
        waiting.extend((x + 1 < across).then_some(place + 1));
        waiting.extend(place.checked_sub(across));
        waiting.extend(Some(place + across).filter(|below| *below < last));
    }
    count
}
