//! Whatever the bytes are: an error or labels, in bounded time and memory, and never anything that lasts in a printer.

use crate::documents::{convert, draw, label, laying, target};
use convert::{Converted, Laying, Said};
use model::{Dpi, LabelSize, PrinterLanguage};
use proptest::collection::vec;
use proptest::prelude::*;
use std::time::{Duration, Instant};

fn zpl() -> Laying {
    laying(target(PrinterLanguage::Zpl, Dpi::D203))
}

/// A minute is far more than any label takes, and far less than for ever.
fn in_time<T>(work: impl FnOnce() -> T) -> T {
    let started = Instant::now();
    let result = work();
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
    result
}

/// What is sent, without the raw bytes of pictures, which may look like anything: they are as many as their command says.
fn without_pictures(bytes: &[u8]) -> Vec<u8> {
    let mut rest = bytes;
    let mut kept = Vec::new();
    while let Some(place) = rest.windows(4).position(|four| matches!(&four.to_ascii_uppercase()[..], b"^GFB" | b"^GFC"))
    {
        let (before, picture) = rest.split_at(place);
        kept.extend_from_slice(before);
        let parts: Vec<&[u8]> = picture.splitn(5, |byte| *byte == b',').collect();
        let counted = || -> Option<(&[u8], usize)> {
            let count = std::str::from_utf8(parts.get(1)?.trim_ascii()).ok()?.parse().ok()?;
            Some((parts.get(4)?.get(count..)?, count))
        };
        // Where no count of bytes stands there is no picture: all of it is looked at.
        let (after, count) = counted().unwrap_or((&picture[4..], 0));
        kept.extend_from_slice(&picture[..picture.len() - after.len() - count]);
        rest = after;
    }
    [kept.as_slice(), rest].concat()
}

/// Whether nothing that is sent changes the printer.
fn is_harmless(label: &Converted) -> bool {
    const HARMFUL: [&[u8]; 12] =
        [b"~JR", b"^JU", b"~DN", b"^KL", b"^ND", b"~JB", b"^ID", b"^DF", b"^JZ", b"~SD", b"^MM", b"~HS"];
    let upper = without_pictures(&label.bytes).to_ascii_uppercase();
    !HARMFUL.iter().any(|harmful| upper.windows(3).any(|bytes| bytes == *harmful))
}

#[test]
fn what_stands_beside_a_picture_is_looked_at() {
    let label = |bytes: &[u8]| Converted { page: 1, bytes: bytes.to_vec(), remarks: Vec::new(), said: Said::default() };
    assert!(is_harmless(&label(b"^XA^FO1,1^GFB,4,4,1,^JUS^FS^XZ")));
    assert!(!is_harmless(&label(b"^XA^FO1,1^GFB,3,3,1,abc^FS^JUS^XZ")));
    assert!(!is_harmless(&label(b"^XA^JUS^FO1,1^GFB,3,3,1,abc^FS^XZ")));
}

/// A label with a raw picture of any bytes.
fn raw_picture() -> impl Strategy<Value = Vec<u8>> {
    let bytes = prop_oneof![vec(any::<u8>(), 1..40), Just(b"^XZ~JR^XA^JUS^FS".to_vec())];
    let count = prop_oneof![4 => Just(0_usize), 1 => 0..60_usize];
    (bytes, count, 1..5_usize).prop_map(|(bytes, more, row)| {
        let head = format!("^XA^FO8,8^GFB,{0},{0},{row},", bytes.len() + more);
        [head.as_bytes(), &bytes, b"^FS^FO9,9^A0N,30^FDHavenstraat^FS^XZ^XA^FO1,1^GB9,9,9^FS^XZ"].concat()
    })
}

/// ZPL-like text: names of commands, numbers, signs, and some of anything.
fn zpl_like() -> impl Strategy<Value = Vec<u8>> {
    let name = prop_oneof![
        Just("^XA"),
        Just("^XZ"),
        Just("^FO"),
        Just("^FT"),
        Just("^FD"),
        Just("^FS"),
        Just("^A0N,"),
        Just("^CF0,"),
        Just("^BY"),
        Just("^BCN,"),
        Just("^BXN,"),
        Just("^BQN,2,"),
        Just("^B7N,"),
        Just("^BON,"),
        Just("^BD"),
        Just("^GB"),
        Just("^GFA,"),
        Just("^GFB,"),
        Just("^FB"),
        Just("^FR"),
        Just("^LRY"),
        Just("^POI"),
        Just("^PW"),
        Just("^MUI"),
        Just("^MUD,150,300"),
        Just("^DFR:A"),
        Just("^XFR:A"),
        Just("~DGR:B,"),
        Just("^XGR:B,"),
        Just("^FN1"),
        Just("^PQ"),
        Just("^CC"),
        Just("~CD"),
        Just("~CT"),
        Just("~JR"),
        Just("^JUS"),
        Just("^FH"),
        Just("^LH"),
        Just("^GE"),
        Just("^GC"),
        Just("^GD"),
        Just("^B3N,N,"),
        Just("^SN"),
        Just("^TB"),
        Just("^B1N,N,"),
        Just("^B5N,"),
        Just("^BAN,"),
        Just("^BIN,"),
        Just("^BKN,N,"),
        Just("^BLN,"),
        Just("^BMN,B,"),
        Just("^BPN,N,"),
        Just("^BSN,"),
        Just("^BZN,"),
        Just("^CI28"),
        Just("^FX"),
        Just("^FW"),
        Just("^FDПривет"),
        Just("~DYR:C,B,"),
    ];
    let number = prop_oneof![
        Just(String::new()),
        (0..2000_i64).prop_map(|n| n.to_string()),
        any::<i64>().prop_map(|n| n.to_string())
    ];
    let piece = prop_oneof![
        6 => name.prop_map(|name| name.as_bytes().to_vec()),
        6 => vec(number, 1..5).prop_map(|numbers| numbers.join(",").into_bytes()),
        1 => vec(any::<u8>(), 0..12),
        2 => Just(b"Havenstraat 10".to_vec()),
    ];
    vec(piece, 0..60).prop_map(|pieces| [b"^XA".to_vec(), pieces.concat(), b"^FS^XZ".to_vec()].concat())
}

/// A document with some of its bytes changed.
fn damaged(document: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    vec((any::<prop::sample::Index>(), any::<u8>()), 1..30).prop_map(move |changes| {
        let mut document = document.clone();
        for (place, byte) in changes {
            let place = place.index(document.len());
            document[place] = byte;
        }
        document
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes(start in prop_oneof![Just(""), Just("%PDF-1.7\n"), Just("^XA"), Just("GIF89a"), Just("\u{89}PNG\r\n\u{1a}\n")], bytes in vec(any::<u8>(), 0..400)) {
        let document = [start.as_bytes(), &bytes].concat();
        let _ = in_time(|| draw(&document, &zpl()));
    }

    #[test]
    fn any_zpl(document in zpl_like()) {
        if let Ok(labels) = in_time(|| convert(&document, &zpl())) {
            prop_assert!(labels.iter().all(is_harmless), "{}", String::from_utf8_lossy(&document));
        }
        let _ = in_time(|| draw(&document, &zpl()));
        let _ = in_time(|| convert(&document, &laying(target(PrinterLanguage::Tspl, Dpi::D300))));
    }

    #[test]
    fn raw_pictures(document in raw_picture()) {
        if let Ok(labels) = in_time(|| convert(&document, &zpl())) {
            prop_assert!(labels.iter().all(is_harmless), "{}", String::from_utf8_lossy(&document));
        }
        let _ = in_time(|| draw(&document, &zpl()));
    }

    #[test]
    fn damaged_pdfs(document in damaged(label(PrinterLanguage::Pdf, LabelSize::FourBySix, Dpi::D203))) {
        let _ = in_time(|| draw(&document, &zpl()));
    }

    #[test]
    fn damaged_pictures(document in damaged(label(PrinterLanguage::Png, LabelSize::FourBySix, Dpi::D203))) {
        let _ = in_time(|| draw(&document, &zpl()));
    }
}
