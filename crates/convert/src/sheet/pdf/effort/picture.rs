//! Whether a picture has all the bytes its dots need: one that is cut off is drawn as far as it goes, and its bars are too short or
//! gone. Source: ISO 32000-2, 8.9.5, “Image dictionaries”.

use hayro::hayro_syntax::object::{Array, Dict, Name, Object, Stream};

/// Whether more than its last row is missing. Of pictures that are packed as such (JPEG, fax), the reader of those tells.
pub(super) fn is_cut(stream: &Stream<'_>, (width, height): (u32, u32)) -> bool {
    let dict = stream.dict();
    let is_mask = dict.get::<bool>("ImageMask").or_else(|| dict.get::<bool>("IM")).unwrap_or(false);
    let bits = dict.get::<u8>("BitsPerComponent").or_else(|| dict.get::<u8>("BPC")).unwrap_or(8);
    let dot = if is_mask { 1 } else { u64::from(bits) * components(dict) };
    let rows = u64::from(height.saturating_sub(1)) * (u64::from(width) * dot).div_ceil(8);
    stream.decoded_data().is_ok_and(|data| (data.len() as u64) < rows)
}

/// How many numbers a dot has; one where that is not known, which no picture has fewer of.
fn components(dict: &Dict<'_>) -> u64 {
    let named = |name: &str| match name {
        "DeviceRGB" | "RGB" | "CalRGB" | "Lab" => 3,
        "DeviceCMYK" | "CMYK" => 4,
        _ => 1,
    };
    let array = |key: &str| dict.get::<Array<'_>>(key);
    if let Some(array) = array("ColorSpace").or_else(|| array("CS")) {
        let mut items = array.iter::<Object<'_>>();
        return match (items.next(), items.next()) {
            (_, Some(Object::Stream(profile))) => profile.dict().get::<u8>("N").map_or(1, u64::from),
            (Some(Object::Name(name)), _) => named(name.as_str()),
            _ => 1,
        };
    }
    let name = |key: &str| dict.get::<Name<'_>>(key).map(|name| named(name.as_str()));
    name("ColorSpace").or_else(|| name("CS")).unwrap_or(1)
}
