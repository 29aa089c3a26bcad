//! Nothing of a field is missing without a word: its ink is there, or a remark says what is not, or the label is refused.

use crate::documents::{draw, laying, target};
use convert::{ConvertError, Drawn, Remark};
use label::Bitmap;
use model::{Dpi, PrinterLanguage};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// The same fields on every machine; another one looks at others.
const SEED: RngSeed = RngSeed::Fixed(2_026);

/// Data that a field says: some of it fits no barcode, some every one.
fn data() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[0-9]{1,24}",
        3 => "[A-Z0-9$%*+./ -]{1,20}",
        2 => "[ -\\]`-}]{1,30}",
        1 => "[À-ÿ]{1,10}",
        1 => "[א-ת]{1,10}",
        1 => "[一-鿿]{1,6}",
    ]
    .prop_filter("it says something", |text| !text.trim().is_empty())
}

/// Parameters as a command may have them, most of them in no sense of it.
fn parameters() -> impl Strategy<Value = String> {
    let parameter = prop_oneof![2 => Just(String::new()), 2 => "[NRIB]", 2 => "[YN]", 3 => "[0-9]{1,3}"];
    prop_oneof![
        2 => Just("N,60,N,N".to_owned()),
        1 => Just("N,5,200,0".to_owned()),
        2 => proptest::collection::vec(parameter, 0..7).prop_map(|all| all.join(",")),
    ]
}

/// What a label with one field comes to; `None` where it is refused.
fn drawn(field: &str) -> Option<Drawn> {
    let label = format!("^XA^CI28^FO120,400{field}^FS^XZ");
    let zpl = laying(target(PrinterLanguage::Zpl, Dpi::D203));
    Some(draw(label.as_bytes(), &zpl).ok()?.remove(0))
}

fn has_ink(bitmap: &Bitmap) -> bool {
    bitmap.bytes().iter().any(|byte| *byte != 0)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, rng_seed: SEED, ..ProptestConfig::default() })]

    #[test]
    fn a_barcode_has_bars_or_a_word(command in "[0-9A-XZ]", parameters in parameters(), data in data()) {
        // A QR code of three bytes has a head, and says nothing.
        prop_assume!(command != "Q" || data.len() > 3);
        let Some(bars) = drawn(&format!("^BY2^B{command}{parameters}^FD{data}")) else { return Ok(()) };
        prop_assert!(has_ink(&bars.bitmap) || !bars.remarks.is_empty(), "nothing of ^B{command}");
        let text = drawn(&format!("^FD{data}"));
        let only_text = text.is_some_and(|text| text.bitmap == bars.bitmap);
        prop_assert!(!only_text || !bars.remarks.is_empty(), "^B{command} is a line of text");
    }

    #[test]
    fn a_text_has_ink_or_a_word(
        font in "A[0A-HP-V]", size in prop_oneof![Just("N,30,30"), Just("R,20,20"), Just("N,25.5,19.5")],
        block in prop_oneof![Just(""), Just("^FB300,3,0,C"), Just("^FB300.5,2"), Just("^TBN,300,90"), Just("^FPV"), Just("^FR")],
        data in data(),
    ) {
        let Some(text) = drawn(&format!("^{font}{size}{block}^FD{data}")) else { return Ok(()) };
        prop_assert!(has_ink(&text.bitmap) || !text.remarks.is_empty(), "nothing of {data}");
    }

    #[test]
    fn a_shape_has_ink_or_a_word(
        command in prop_oneof![Just("^GB"), Just("^GC"), Just("^GD"), Just("^GE"), Just("^GS"), Just("^GFA"), Just("^XG")],
        numbers in proptest::collection::vec("[1-9][0-9]{0,2}", 1..5),
    ) {
        let Some(shape) = drawn(&format!("{command}{}", numbers.join(","))) else { return Ok(()) };
        prop_assert!(has_ink(&shape.bitmap) || !shape.remarks.is_empty(), "nothing of {command}{}", numbers.join(","));
    }
}

/// A field that nothing ends is left out by some printers; on a printer that gets the commands it is the printer's to draw.
#[test]
fn a_field_without_its_end_is_drawn_whole_or_refused_by_name() {
    let field = |place: u32| format!("^FO50,{place}^A0N,40,40^FDtext");
    for label in [
        field(50),
        format!("{}{}^FS", field(50), field(100)),
        format!("{}^FDmore^FS", field(50)),
        format!("{}^FT50,100^BCN,80^FD1234^FS", field(50)),
        format!("{}\u{f}{}\u{f}", field(50), field(100)),
    ] {
        let label = format!("^XA{label}^XZ");
        let drawn = draw(label.as_bytes(), &laying(target(PrinterLanguage::Tspl, Dpi::D203)));
        assert!(matches!(&drawn, Err(ConvertError::Undrawable { why, .. }) if why == "^FD"), "{label}: {drawn:?}");
    }
    for whole in ["^GB300,200,3^FO50,50^A0N,40,40^FDtext^FX and a remark^FS", "^A0N,40,40^FD ^FH_^FDtext^FS"] {
        let label = format!("^XA^FO10,10{whole}^XZ");
        let drawn = draw(label.as_bytes(), &laying(target(PrinterLanguage::Tspl, Dpi::D203)));
        assert!(drawn.is_ok_and(|drawn| has_ink(&drawn[0].bitmap)), "{whole}");
    }
}

/// A sign that begins a command cuts a text off, and a format within another one all of what stands before it.
#[test]
fn what_is_cut_off_is_refused_and_every_picture_that_is_not_there_is_named() {
    let field = |text: &str| format!("^FO50,50^A0N,40,40^FD{text}^FS");
    for label in [
        field("100 ~ 5 kg"),
        field("~10 kg"),
        field("A~B"),
        format!("^FO50,50^BXN,6,200,,,,~{}", field("~1GS1")),
        format!("{}^XA{}", field("one"), field("two")),
    ] {
        for language in [PrinterLanguage::Zpl, PrinterLanguage::Tspl] {
            let drawn = draw(format!("^XA{label}^XZ").as_bytes(), &laying(target(language, Dpi::D203)));
            assert!(matches!(&drawn, Err(ConvertError::Broken(_))), "{label}: {drawn:?}");
        }
    }
    let zpl = laying(target(PrinterLanguage::Zpl, Dpi::D203));
    let fine = format!("^XA^XA{}^XZ", field("one ~^FS"));
    assert!(draw(fine.as_bytes(), &zpl).is_ok());
    let recalls = format!("^XA^FO9,9^XGR:ONE.GRF^FS^FO9,99^XGR:TWO.GRF^FS^FO9,199^XGR:ONE.GRF^FS{}^XZ", field("x"));
    let named = |name: &str| Remark::Recalls { name: name.to_owned() };
    assert_eq!(draw(recalls.as_bytes(), &zpl).unwrap()[0].remarks, [named("R:ONE.GRF"), named("R:TWO.GRF")]);
}
