//! A grey picture.

/// A grey picture; 0 is black, 255 white.
pub(crate) struct Grey {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) luma: Vec<u8>,
    /// How far a dot may be from what was meant, as JPEG leaves it ([`crate::jpeg::noise`]); 0 where nothing says so.
    pub(crate) noise: u8,
}

impl Grey {
    pub(crate) fn white(width: u32, height: u32) -> Self {
        Self { width, height, luma: vec![255; width as usize * height as usize], noise: 0 }
    }

    /// From dots of red, green, blue and how opaque they are, on white.
    pub(crate) fn from_rgba(width: u32, height: u32, dots: &[u8]) -> Self {
        let mut grey = Self::white(width, height);
        let turn = |dots: &[u8], luma: &mut [u8]| {
            for (dot, luma) in dots.chunks_exact(4).zip(luma) {
                *luma = self::luma(dot[0], dot[1], dot[2]);
            }
        };
        let (eights, last) = dots.as_chunks::<32>();
        let (lumas, last_luma) = grey.luma.as_chunks_mut::<8>();
        // Most of a label is white, and eight dots at once are soon looked at.
        for (eight, luma) in eights.iter().zip(lumas).filter(|(eight, _)| **eight != [255; 32]) {
            turn(eight, luma);
        }
        turn(last, last_luma);
        grey
    }

    /// The places of a dot and of those at most so far away from it.
    pub(crate) fn near(&self, x: usize, y: usize, away: usize) -> impl Iterator<Item = usize> + use<> {
        let (width, height) = (self.width as usize, self.height as usize);
        let columns = x.saturating_sub(away)..(x + away + 1).min(width);
        (y.saturating_sub(away)..(y + away + 1).min(height))
            .flat_map(move |y| columns.clone().map(move |x| y * width + x))
    }

    /// The places of the dots to the left and right of one, above and below it.
    pub(crate) fn sides(&self, place: usize) -> impl Iterator<Item = usize> + use<> {
        let width = self.width as usize;
        let (x, last) = (place % width, self.luma.len());
        let across = [(x > 0).then(|| place - 1), (x + 1 < width).then_some(place + 1)];
        let down = [place.checked_sub(width), Some(place + width).filter(|below| *below < last)];
        across.into_iter().chain(down).flatten()
    }

    /// A row; empty beyond the edge.
    pub(crate) fn row(&self, y: u32) -> &[u8] {
        let start = y as usize * self.width as usize;
        self.luma.get(start..start + self.width as usize).unwrap_or_default()
    }
}

/// How light a colour is (ITU-R BT.601).
fn luma(red: u8, green: u8, blue: u8) -> u8 {
    // 77 + 150 + 29 is 256: no sum is more than sixteen bits hold.
    ((u16::from(red) * 77 + u16::from(green) * 150 + u16::from(blue) * 29) >> 8) as u8
}
