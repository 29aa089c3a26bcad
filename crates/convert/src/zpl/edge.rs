//! Whether a look right behind a label's edge shows that nothing is drawn further out.
//!
//! Most labels end at their edge, and the picture of a label is far smaller without the paper it might run on to. Ink that begins on
//! the label and goes beyond it crosses the band behind its edge, unless it has a gap as wide as the band.

use super::scan::Command;

/// How wide the band behind the right and lower edge is, in millimetres.
pub(super) const BAND: u32 = 10;
/// How high letters of a printer's own fonts are at most where no size is said, in dots (Zebra, *ZPL II Programming Guide*, “Font
/// Matrices”, font V).
const LARGEST_LETTER: u32 = 80;

/// Whether commands, as they are drawn, may draw something beyond a band of so many dots that leaves the band white.
pub(super) fn may_be_passed(commands: &[Command], (width, height): (u32, u32), band: u32) -> bool {
    // Of the default font, and of the field.
    let (mut usual, mut letter) = (0, 0);
    let mut place = (0, 0);
    commands.iter().any(|command| {
        let number = |place: usize| command.number(place).unwrap_or_default();
        let gap = match &command.name {
            b"FO" | b"FT" => {
                place = (number(0), number(1));
                return place.0 > width || place.1 > height;
            }
            b"GF" => {
                let row = number(3).max(1);
                let (right, lower) = (row.saturating_mul(8), number(2).div_ceil(row));
                return place.0.saturating_add(right) > width + band || place.1.saturating_add(lower) > height + band;
            }
            b"CF" | [b'A', _] => {
                letter = match number(1).max(number(2)) {
                    0 => LARGEST_LETTER,
                    size => size,
                };
                if command.name == *b"CF" {
                    usual = letter;
                }
                letter
            }
            b"FS" => {
                letter = usual;
                0
            }
            b"FB" => {
                // Its text may stand in the middle or at the end of it, whichever way it is turned.
                let length = number(0);
                if place.0.saturating_add(length) > width + band || place.1.saturating_add(length) > height + band {
                    return true;
                }
                letter.saturating_add(number(2))
            }
            b"FD" => letter.saturating_mul(longest_blank(&command.data)),
            b"GS" => number(1).max(number(2)),
            // Four modules are the widest space between bars, and a matrix has no row that is all white.
            b"BY" => number(0).saturating_mul(4).max(number(2)),
            b"BO" | b"BX" => number(1),
            b"BQ" => number(2),
            _ => 0,
        };
        gap >= band
    })
}

/// How far to the right and down a field begins that draws something, in dots.
pub(super) fn farthest(commands: &[Command]) -> (u32, u32) {
    let (mut farthest, mut place) = ((0_u32, 0_u32), (0, 0));
    for command in commands {
        let number = |place: usize| command.number(place).unwrap_or_default();
        let is_drawn = match &command.name {
            b"FO" | b"FT" => {
                place = (number(0), number(1));
                false
            }
            b"FD" | b"FV" | b"SN" => !command.data.trim_ascii().is_empty(),
            b"GB" | b"GC" | b"GD" | b"GE" | b"GF" => true,
            b"FS" => {
                place = (0, 0);
                false
            }
            _ => false,
        };
        if is_drawn {
            farthest = (farthest.0.max(place.0), farthest.1.max(place.1));
        }
    }
    farthest
}

/// The most blanks and ends of lines (`\&`) that stand side by side between letters.
fn longest_blank(text: &[u8]) -> u32 {
    let text = String::from_utf8_lossy(text).replace("\\&", "\n");
    let runs = text.trim().split(|letter: char| !letter.is_whitespace()).map(|blanks| blanks.chars().count());
    runs.max().and_then(|most| u32::try_from(most).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zpl::scan;

    fn passed(zpl: &str) -> bool {
        may_be_passed(&scan::commands(zpl.as_bytes()).unwrap(), (800, 1200), 80)
    }

    #[test]
    fn a_field_is_as_far_out_as_it_begins() {
        let far = |zpl: &str| farthest(&scan::commands(zpl.as_bytes()).unwrap());
        assert_eq!(far("^XA^FO1500,50^A0N,40^FDx^FS^FO10,4000^GB5,5,5^FS^FDy^FS^XZ"), (1500, 4000));
        assert_eq!(far("^XA^FO1500,50^FS^FO9000,9000^FD ^FS^XZ"), (0, 0));
    }

    #[test]
    fn an_ordinary_label_is_seen_whole() {
        assert!(!passed(
            "^XA^CI28^CF0,30^FO40,40^A0N,60,40^FH_^FDWest East^FS^FO40,90^FB700,3,5,C^FDof  three lines^FS\
             ^FO40,300^BY3,3,70^BCN,60,Y^FD123456^FS^FO800,1200^GB300,300,4^FS^FT10,900^BQN,2,6^FDQA,1^FS\
             ^FO40,40^GFA,4,1280,100,FF^FS^XZ"
        ));
    }

    #[test]
    fn what_begins_behind_the_edge_or_has_a_gap_as_wide_as_the_band_is_looked_for() {
        for zpl in [
            "^FO801,10^FDx^FS",
            "^FT10,1201^FDx^FS",
            "^FO700,10^GFA,4,2500,25,FF^FS",
            "^FO10,1100^GFA,4,1810,10,FF^FS",
            "^A0N,80,40^FDx^FS",
            "^AVN^FDx^FS",
            "^CF0,20,90^FDx^FS",
            "^A0N,40^FDa  b^FS",
            "^A0N,40^FB700,9,40^FDx^FS",
            "^FO10,10^A0N,40^FB1900,1,0,R^FDx^FS",
            "^FO10,10^A0R,40^FB1900,1,0,C^FDx^FS",
            "^A0N,40^FB700,9,0^FDx\\&\\& \\&y^FS",
            "^BY20^BCN,50^FD1^FS",
            "^BY2,3,90^BXN^FD1^FS",
            "^BXN,80^FD1^FS",
            "^BQN,2,80^FDQA,1^FS",
        ] {
            assert!(passed(&format!("^XA{zpl}^XZ")), "{zpl}");
        }
    }
}
