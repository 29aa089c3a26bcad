//! Which paper and tray a job asks for: `media` (RFC 8011, 5.2.11), or `media-col` where a tray is named (PWG 5100.3, 3.13);
//! a job has one or the other.

use ipp::parser::IppParseError;
use ipp::prelude::*;
use ipp::value::{IppKeyword, IppName};
use model::PrinterSetup;
use std::collections::BTreeMap;

/// What a job asks for; nothing where the queue's own paper and tray will do.
pub(super) fn page(setup: &PrinterSetup) -> Result<Option<IppAttribute>, IppParseError> {
    let (paper, tray) = (setup.paper.trim(), setup.tray.trim());
    if tray.is_empty() {
        return if paper.is_empty() { Ok(None) } else { IppAttribute::with_name("media", keyword(paper)?).map(Some) };
    }
    let mut wanted = BTreeMap::from([(IppName::new("media-source")?, keyword(tray)?)]);
    if let Some((width, height)) = size(paper) {
        let sides = [("x-dimension", width), ("y-dimension", height)];
        let sides: Result<BTreeMap<_, _>, IppParseError> =
            sides.into_iter().map(|(side, length)| Ok((IppName::new(side)?, IppValue::Integer(length)))).collect();
        wanted.insert(IppName::new("media-size")?, IppValue::Collection(sides?));
    }
    IppAttribute::with_name("media-col", IppValue::Collection(wanted)).map(Some)
}

fn keyword(word: &str) -> Result<IppValue, IppParseError> {
    IppKeyword::new(word).map(IppValue::Keyword)
}

/// The sides of a paper in hundredths of a millimetre, which end its name: `iso_a4_210x297mm`, `na_letter_8.5x11in` (PWG
/// 5101.1, 5).
fn size(paper: &str) -> Option<(i32, i32)> {
    let sides = paper.rsplit('_').next()?;
    let (sides, hundredths) = match (sides.strip_suffix("mm"), sides.strip_suffix("in")) {
        (Some(sides), _) => (sides, 100.0),
        (_, Some(sides)) => (sides, 2_540.0),
        (None, None) => return None,
    };
    let (width, height) = sides.split_once('x')?;
    let length = |side: &str| {
        let length = (side.parse::<f64>().ok()? * hundredths).round();
        (1.0..1_000_000.0).contains(&length).then_some(length as i32)
    };
    Some((length(width)?, length(height)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn setup(paper: &str, tray: &str) -> PrinterSetup {
        PrinterSetup { paper: paper.to_owned(), tray: tray.to_owned(), ..PrinterSetup::default() }
    }

    #[test]
    fn a_papers_name_ends_with_its_sides() {
        assert_eq!(size("iso_a4_210x297mm"), Some((21_000, 29_700)));
        assert_eq!(size("na_letter_8.5x11in"), Some((21_590, 27_940)));
        assert_eq!(size("oe_4x6-label_4x6in"), Some((10_160, 15_240)));
        for odd in ["", "a4", "iso_a4_210xmm", "x_-1x5mm", "x_1e99x5mm", "x_NaNx5mm"] {
            assert_eq!(size(odd), None, "{odd}");
        }
    }

    #[test]
    fn a_job_asks_for_what_is_set_and_for_nothing_else() {
        assert!(page(&setup("", "")).unwrap().is_none());
        let media = page(&setup("iso_a4_210x297mm", " ")).unwrap().unwrap();
        assert_eq!((media.name().to_string(), media.value().to_string()), ("media".into(), "iso_a4_210x297mm".into()));
        let tray = page(&setup("", "tray-2")).unwrap().unwrap();
        let IppValue::Collection(wanted) = tray.value() else { panic!("{tray:?}") };
        assert_eq!(wanted.keys().map(ToString::to_string).collect::<Vec<_>>(), ["media-source"]);
        let both = page(&setup("iso_a4_210x297mm", "tray-2")).unwrap().unwrap();
        let IppValue::Collection(wanted) = both.value() else { panic!("{both:?}") };
        assert_eq!(wanted.len(), 2);
    }

    proptest! {
        #[test]
        fn no_word_is_too_odd(paper in ".{0,300}", tray in ".{0,300}") {
            let _ = page(&setup(&paper, &tray));
        }
    }
}
