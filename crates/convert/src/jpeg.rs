//! What JPEG leaves in a picture. Its own steps tell: ITU-T T.81, B.2.4.1 “Quantization table-specification syntax”.

const START: [u8; 3] = [0xFF, 0xD8, 0xFF];
const TABLES: u8 = 0xDB;
/// Behind this marker stands the picture itself.
const SCAN: u8 = 0xDA;
/// How many steps a table has.
const STEPS: usize = 64;
/// More noise than this is no shade a text can be told from.
const MOST: f64 = 40.0;
/// With more of it thin strokes are gone, or no other than what is around them.
const COARSE: f64 = 55.0;

/// How far a dot may be from what was meant in the coarsest JPEG picture of a file, of 256 shades; 0 where it has none.
pub(crate) fn noise(file: &[u8]) -> u8 {
    most_noise(file).min(MOST) as u8
}

/// Whether the coarsest JPEG picture of a file is kept so coarsely that thin strokes may be lost.
pub(crate) fn is_coarse(file: &[u8]) -> bool {
    most_noise(file) > COARSE
}

fn most_noise(file: &[u8]) -> f64 {
    let starts = file.windows(START.len()).enumerate().filter(|(_, window)| *window == START);
    let coarsest = starts.filter_map(|(at, _)| coarseness(&file[at + 2..])).fold(0.0, f64::max);
    // A value rounded to steps is off by the twelfth root of a step; half as much again is seldom left.
    coarsest / 12_f64.sqrt() * 1.5
}

/// The mean step of the table for light, from the segments of a picture.
fn coarseness(mut segments: &[u8]) -> Option<f64> {
    loop {
        let [0xFF, marker, high, low, ..] = *segments else { return None };
        let length = usize::from(u16::from_be_bytes([high, low]));
        let segment = segments.get(4..2 + length)?;
        match (marker, segment) {
            (SCAN, _) => return None,
            // The first of a segment's tables, number 0, in bytes or in words.
            (TABLES, [0x00, steps @ ..]) => return mean(steps.iter().map(|step| f64::from(*step))),
            (TABLES, [0x10, steps @ ..]) => {
                return mean(steps.as_chunks().0.iter().map(|step| f64::from(u16::from_be_bytes(*step))));
            }
            _ => segments = segments.get(2 + length..)?,
        }
    }
}

/// By the squares of the steps: a coarse one leaves more than many fine ones.
fn mean(steps: impl Iterator<Item = f64>) -> Option<f64> {
    let (count, sum) = steps.take(STEPS).fold((0_usize, 0.0), |(count, sum), step| (count + 1, sum + step * step));
    (count == STEPS).then(|| (sum / STEPS as f64).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::codecs::jpeg::JpegEncoder;
    use proptest::prelude::*;

    fn of(quality: u8) -> u8 {
        let mut jpeg = b"%PDF-1.4 stream\n".to_vec();
        let picture = image::GrayImage::from_pixel(16, 16, image::Luma([99]));
        JpegEncoder::new_with_quality(&mut jpeg, quality).encode_image(&picture).unwrap();
        noise(&jpeg)
    }

    #[test]
    fn the_coarser_a_picture_is_kept_the_more_noise_it_has() {
        let all: Vec<u8> = [100, 90, 75, 50, 30, 10].into_iter().map(of).collect();
        assert!(all.is_sorted() && all[0] < 2 && all[5] == 40, "{all:?}");
        assert_eq!(noise(b"\x89PNG\r\n\x1a\n no JPEG"), 0);
    }

    proptest! {
        #[test]
        fn nothing_makes_it_stumble(bytes in prop::collection::vec(any::<u8>(), 0..400), at in 0_usize..300) {
            let mut bytes = bytes;
            let at = at.min(bytes.len());
            bytes.splice(at..at, START);
            let _ = noise(&bytes);
        }
    }
}
