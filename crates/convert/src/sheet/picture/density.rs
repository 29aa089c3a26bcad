//! What a picture says of its own resolution.
//!
//! Sources: W3C, *Portable Network Graphics*, pHYs; Hamilton, *JPEG File Interchange Format 1.02*, APP0.

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const METRE: f64 = 0.0254;
const CENTIMETRE: f64 = 2.54;

/// Pixels an inch, where the file says it and means the same across and down.
pub(super) fn density(file: &[u8]) -> Option<f64> {
    if file.starts_with(PNG) { of_png(&file[PNG.len()..]) } else { of_jpeg(file) }
}

fn of_png(mut chunks: &[u8]) -> Option<f64> {
    loop {
        let (length, rest) = chunks.split_first_chunk::<4>()?;
        let (name, rest) = rest.split_first_chunk::<4>()?;
        let (data, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
        match (name, data) {
            // The last: 1, pixels a metre.
            (b"pHYs", [a, b, c, d, e, f, g, h, 1]) => {
                let (across, down) = (u32::from_be_bytes([*a, *b, *c, *d]), u32::from_be_bytes([*e, *f, *g, *h]));
                return (across == down).then_some(f64::from(across) * METRE);
            }
            // It stands before the picture itself.
            (b"IDAT", _) => return None,
            _ => chunks = rest.get(4..)?,
        }
    }
}

fn of_jpeg(file: &[u8]) -> Option<f64> {
    let [0xFF, 0xD8, 0xFF, 0xE0, _, _, b'J', b'F', b'I', b'F', 0, _, _, unit, a, b, c, d, ..] = *file else {
        return None;
    };
    let (across, down) = (u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d]));
    let an_inch = match unit {
        1 => 1.0,
        2 => CENTIMETRE,
        _ => return None,
    };
    (across == down).then_some(f64::from(across) * an_inch)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
        let chunk = |(name, data): &(&[u8; 4], &[u8])| {
            let length = u32::try_from(data.len()).unwrap().to_be_bytes();
            [&length[..], &name[..], data, &[0; 4]].concat()
        };
        [PNG.to_vec(), chunks.iter().flat_map(chunk).collect()].concat()
    }

    #[test]
    fn a_png_says_it_before_its_picture() {
        let metre = 11_811_u32.to_be_bytes();
        let phys = [&metre[..], &metre, &[1]].concat();
        let said = density(&png(&[(b"IHDR", &[0; 13]), (b"pHYs", &phys), (b"IDAT", &[])]));
        assert!((said.unwrap() - 300.0).abs() < 0.01, "{said:?}");
        assert_eq!(density(&png(&[(b"IHDR", &[0; 13]), (b"IDAT", &[]), (b"pHYs", &phys)])), None);
        let only_a_shape = [&metre[..], &metre, &[0]].concat();
        assert_eq!(density(&png(&[(b"pHYs", &only_a_shape)])), None);
    }

    #[test]
    fn a_jpeg_says_it_in_inches_or_centimetres() {
        let jpeg =
            |unit, dots| [&b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x02"[..], &[unit, 0, dots, 0, dots, 0, 0]].concat();
        assert_eq!(density(&jpeg(1, 203)), Some(203.0));
        assert_eq!(density(&jpeg(2, 100)), Some(254.0));
        assert_eq!(density(&jpeg(0, 1)), None);
    }

    #[test]
    fn what_is_cut_off_says_nothing() {
        let whole = png(&[(b"IHDR", &[0; 13]), (b"pHYs", &[0; 9])]);
        for end in 0..whole.len() {
            assert_eq!(density(&whole[..end]), None);
        }
    }
}
