//! Micrometres, and a print head's dots.

use model::Dpi;

/// Micrometres.
pub(crate) type Um = u32;

/// Micrometres as whole dots.
#[must_use]
pub fn dots(um: u32, dpi: Dpi) -> u32 {
    let dots = (u64::from(um) * u64::from(dpi.per_inch()) + 12_700) / 25_400;
    u32::try_from(dots).unwrap_or(u32::MAX)
}

/// The size of letters in dots: rounded to whole ones they would be wider than they were measured.
pub(crate) fn letter_dots(um: u32, dpi: Dpi) -> f32 {
    um as f32 * dpi.per_inch() as f32 / 25_400.0
}
