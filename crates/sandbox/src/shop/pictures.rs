//! The pictures of the practice shop's articles: a mark of its own for each, drawn where it is asked for.

use label::Picture;

/// Where they lie, below the shop's address.
pub(super) const FOLDER: &str = "/wp-content/uploads/";

/// Pixels a side.
const SIDE: u32 = 240;

/// The colours of the marks: red, green, blue.
const COLOURS: [[u8; 3]; 7] =
    [[178, 58, 72], [232, 157, 63], [97, 143, 62], [38, 124, 140], [92, 84, 160], [140, 94, 60], [60, 90, 120]];

/// The address of an article's picture in the shop of that address.
pub(super) fn address(shop: &str, sku: &str) -> String {
    format!("{shop}{FOLDER}{sku}.png")
}

/// The picture at a path, as a PNG; none where there is none.
pub(super) fn at(path: &str) -> Option<Vec<u8>> {
    let sku = path.strip_prefix(FOLDER)?.strip_suffix(".png")?;
    let number = sku.bytes().fold(7_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
    let colour = COLOURS[number % COLOURS.len()];
    let is_inked = |x: i64, y: i64| match number % 3 {
        0 => x * x + y * y < 80 * 80,
        1 => x.abs() + y.abs() < 90,
        _ => x.abs() < 70 && y.abs() < 70,
    };
    let half = i64::from(SIDE / 2);
    let mut rgb = Vec::new();
    for y in -half..half {
        for x in -half..half {
            rgb.extend(if is_inked(x, y) { colour } else { [246, 244, 238] });
        }
    }
    Picture::new(SIDE, SIDE, rgb)?.png().ok()
}
