//! What was meant where JPEG kept a picture coarsely: noise is smoothed away, and what is nearly of one shade becomes it.

use crate::grey::Grey;

/// Less noise does no harm.
const LEAST: u8 = 8;
/// How many dots away a dot is evened with those like it, and how often.
const AWAY: usize = 2;
const TIMES: usize = 2;
/// How far from a shade a dot is still meant to be of it.
const ALIKE: u8 = 12;
/// How many dots make a shade, and how many shades a label has at most beside white.
const MANY: usize = 200;
const SHADES: usize = 8;

/// A picture without its noise.
pub(super) struct Calm {
    pub(super) smooth: Grey,
    /// The same in the few shades that it has.
    pub(super) flat: Grey,
}

/// A picture without its noise; none where it has hardly any.
pub(super) fn of(picture: &Grey) -> Option<Calm> {
    if picture.noise < LEAST {
        return None;
    }
    let mut smooth = smoothed(picture);
    for _ in 1..TIMES {
        smooth = smoothed(&smooth);
    }
    let shades = shades(&smooth);
    let nearest = |luma: &u8| {
        let shade = shades.iter().copied().filter(|shade| shade.abs_diff(*luma) <= ALIKE);
        shade.min_by_key(|shade| shade.abs_diff(*luma)).unwrap_or(*luma)
    };
    let flat = Grey { luma: smooth.luma.iter().map(nearest).collect(), ..smooth };
    Some(Calm { smooth, flat })
}

/// Each dot as the mean of those around it that are off by no more than noise is: edges stay.
fn smoothed(picture: &Grey) -> Grey {
    let width = picture.width as usize;
    let mut smooth = Grey { noise: picture.noise, ..Grey::white(picture.width, picture.height) };
    for (place, luma) in picture.luma.iter().enumerate() {
        let (mut sum, mut count) = (0_u32, 0_u32);
        for near in picture.near(place % width, place / width, AWAY).map(|near| picture.luma[near]) {
            if near.abs_diff(*luma) <= picture.noise {
                sum += u32::from(near);
                count += 1;
            }
        }
        smooth.luma[place] = ((sum + count / 2) / count.max(1)) as u8;
    }
    smooth
}

/// The shades that many dots have which stand among their like, white first.
fn shades(picture: &Grey) -> Vec<u8> {
    let width = picture.width as usize;
    let mut counts = [0_usize; 256];
    for (place, luma) in picture.luma.iter().enumerate().filter(|(_, luma)| **luma < 255) {
        let is_inside = |near: usize| picture.luma[near].abs_diff(*luma) <= ALIKE;
        if picture.near(place % width, place / width, 1).all(is_inside) {
            counts[usize::from(*luma)] += 1;
        }
    }
    let mut shades = vec![255];
    let around = |shade: u8| usize::from(shade.saturating_sub(ALIKE))..=usize::from(shade.saturating_add(ALIKE));
    counts[around(255)].fill(0);
    while shades.len() <= SHADES {
        let all = |shade: &u8| counts[around(*shade)].iter().sum::<usize>();
        let Some(shade) = (0..=255).max_by_key(all).filter(|shade| all(shade) >= MANY) else { break };
        shades.push(shade);
        counts[around(shade)].fill(0);
    }
    shades
}
