//! Tints: light grounds behind what is meant to be read, and no signs themselves ([`super::signs`]). They are taken away, so that
//! what stands on one is as dark as it is against the tint, be it darker or, on one that is not printed black, lighter.

use super::grounds::{DARKER, Grounds};
use super::signs::is_sign;
use crate::grey::Grey;

/// The darkest shade a tint has.
const DARKEST: u8 = 140;
/// The darkest shade of a tint whose white letters become black ones; a darker one is printed black around them.
const LIGHT: u8 = 160;
/// How far a dot is from the tint it stands on.
const BESIDE: usize = 2;

/// A picture without its tints; none where it has none.
pub(super) fn taken_away(picture: &Grey) -> Option<Grey> {
    let (width, height) = (picture.width as usize, picture.height as usize);
    let is_tint = |area: &[usize]| !is_sign(area, width) || has_darker(picture, area);
    let tints = Grounds::of(picture, DARKEST..255)?.that_are(is_tint);
    let mut levelled = Grey::white(picture.width, picture.height);
    for (place, luma) in picture.luma.iter().enumerate().filter(|(place, luma)| **luma < 255 && !tints.has(*place)) {
        let (x, y) = (place % width, place / width);
        let mut ground = 255;
        for y in y.saturating_sub(BESIDE)..(y + BESIDE + 1).min(height) {
            for beside in y * width + x.saturating_sub(BESIDE)..y * width + (x + BESIDE + 1).min(width) {
                if tints.has(beside) {
                    ground = ground.min(picture.luma[beside]);
                }
            }
        }
        levelled.luma[place] = 255 - ground.saturating_sub(*luma);
    }
    for figure in tints.figures(|luma, ground| ground >= LIGHT && luma.saturating_sub(ground) > 1) {
        for place in figure.dots {
            levelled.luma[place] = 255 - (picture.luma[place] - figure.ground);
        }
    }
    Some(levelled)
}

/// Whether something darker stands on an area or at its edge.
fn has_darker(picture: &Grey, area: &[usize]) -> bool {
    let Some(shade) = area.first().map(|place| picture.luma[*place]) else { return false };
    let (width, less) = (picture.width as usize, DARKER.saturating_add(picture.noise));
    let mut around = area.iter().flat_map(|place| picture.near(place % width, place / width, BESIDE));
    around.any(|place| picture.luma[place].saturating_add(less) < shade)
}
