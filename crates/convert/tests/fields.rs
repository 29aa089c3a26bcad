//! Fields of ZPL from elsewhere, drawn as a printer would draw them, or refused by name.

use crate::documents::{FONTS, convert, draw, laying, target};
use convert::{ConvertError, Converted, LabelDocument, Laying, Reason, Remark};
use label::{Bitmap, Fonts, LabelError};
use model::{Dpi, PrinterLanguage};
use rxing::{BarcodeFormat, DecodeHints};
use std::sync::{Arc, LazyLock};

static MACHINE: LazyLock<Arc<Fonts>> = LazyLock::new(|| Arc::new(Fonts::with_system()));

fn zpl() -> Laying {
    laying(target(PrinterLanguage::Zpl, Dpi::D203))
}

fn tspl() -> Laying {
    laying(target(PrinterLanguage::Tspl, Dpi::D203))
}

fn drawn(label: impl AsRef<[u8]>) -> Bitmap {
    draw(label.as_ref(), &zpl()).unwrap().remove(0).bitmap
}

/// How many dots of a rectangle are black: left, top, right, bottom.
fn black(bitmap: &Bitmap, (left, top, right, bottom): (u32, u32, u32, u32)) -> usize {
    (top..bottom).flat_map(|y| (left..right).map(move |x| (x, y))).filter(|(x, y)| bitmap.is_black(*x, *y)).count()
}

fn read(bitmap: &Bitmap, format: BarcodeFormat) -> Option<String> {
    let luma = (0..bitmap.height()).flat_map(|y| (0..bitmap.width()).map(move |x| (x, y)));
    let luma = luma.map(|(x, y)| if bitmap.is_black(x, y) { 0 } else { 255 }).collect();
    let mut hints = DecodeHints { TryHarder: Some(true), ..DecodeHints::default() };
    let (width, height) = (bitmap.width(), bitmap.height());
    let found = rxing::helpers::detect_in_luma_with_hints(luma, width, height, Some(format), &mut hints).ok()?;
    Some(found.getText().to_owned())
}

fn undrawable(label: &str) -> String {
    match draw(label.as_bytes(), &zpl()) {
        Err(ConvertError::Undrawable { page: 1, why }) => why,
        other => panic!("{label}: {other:?}"),
    }
}

#[test]
fn barcodes_that_the_renderer_does_not_know_are_read_again() {
    for (command, field, format, said) in [
        ("^BAN,80,N", "PACKDESK 42", BarcodeFormat::CODE_93, "PACKDESK 42"),
        ("^BAN,80,Y", "A)B)C", BarcodeFormat::CODE_93, "Abc"),
        ("^BKN,N,80,Y,N,A,A", "40156", BarcodeFormat::CODABAR, "40156"),
        ("^BLN,80,N", "A1B2", BarcodeFormat::CODE_39, "A1B2O"),
        ("^B3N,Y,80", "A1B2", BarcodeFormat::CODE_39, "A1B2O"),
        ("^BUN,80", "12345", BarcodeFormat::UPC_A, "000000123457"),
        ("^BEN,80", "12345", BarcodeFormat::EAN_13, "0000000123457"),
        ("^B8N,80", "123", BarcodeFormat::EAN_8, "00001236"),
        ("^B9N,80", "1230000045", BarcodeFormat::UPC_E, "01234531"),
        ("^B9N,80", "1200000345", BarcodeFormat::UPC_E, "01234505"),
        ("^B2N,80,N", "12345", BarcodeFormat::ITF, "012345"),
        ("^B2N,80,N,N,Y", "123456", BarcodeFormat::ITF, "01234565"),
        ("^B2N,80,N,N,Y", "12345", BarcodeFormat::ITF, "123457"),
    ] {
        for turn in ["N", "R", "I", "B"] {
            let command = command.replacen('N', turn, 1);
            let bitmap = drawn(format!("^XA^BY3,3,80^FO300,400{command}^FD{field}^FS^XZ"));
            let read = read(&bitmap, format);
            assert_eq!(read.as_deref().map(|text| text.trim_matches('A')), Some(said.trim_matches('A')), "{command}");
        }
    }
}

/// Each letter stands for itself in a code of two dimensions: parcel machines read `P|600000000000000000000000`.
#[test]
fn no_sign_of_a_code_is_left_out() {
    let signs: String = (' '..='~').filter(|sign| !"^~_\\".contains(*sign)).collect();
    for (command, head, format) in [
        ("^BQN,2,6", "QA,", BarcodeFormat::QR_CODE),
        ("^BQN,2,6", "MM,A", BarcodeFormat::QR_CODE),
        ("^BQN,2,6", "HM,B0090", BarcodeFormat::QR_CODE),
        ("^BXN,6,200", "", BarcodeFormat::DATA_MATRIX),
        ("^B7N,4,5,8", "", BarcodeFormat::PDF_417),
    ] {
        let text = if head.contains('B') { signs.get(..90).unwrap() } else { &signs };
        let label = format!("^XA^FO40,40{command}^FD{head}{text}^FS^XZ");
        assert_eq!(read(&drawn(&label), format).as_deref(), Some(text), "{command} {head}");
    }
}

#[test]
fn both_commands_of_aztec_draw_the_same() {
    let symbol = |command: &str| format!("^XA^FO100,100{command}N,5^FDPACKDESK 42^FS^XZ");
    assert_eq!(drawn(symbol("^B0")), drawn(symbol("^BO")));
    assert!(black(&drawn(symbol("^B0")), (100, 100, 200, 200)) > 1000);
}

#[test]
fn barcodes_without_a_reader_are_bars_of_their_height() {
    for (command, field, width) in [
        ("^B1N,Y,60,N", "12", 0),
        ("^BIN,60,N", "123", 0),
        ("^BMN,B,60,N", "1234567", 0),
        ("^BPN,N,60,N", "1A2F", 0),
        ("^BSN,60,N", "52495", 2 * 47),
        ("^BZN,60,N", "55555-1237", 0),
        ("^B5N,60,N", "123456", 0),
    ] {
        let bitmap = drawn(format!("^XA^BY2,3,60^FO100,100{command}^FD{field}^FS^XZ"));
        let tall = (0..812).filter(|x| (100..160).all(|y| bitmap.is_black(*x, y))).count();
        assert!(tall >= 4, "{command}: {tall} columns");
        assert_eq!(black(&bitmap, (0, 0, 812, 100)) + black(&bitmap, (0, 161, 812, 1218)), 0, "{command}");
        if command.starts_with("^BS") {
            let right = (0..812).rev().find(|x| bitmap.is_black(*x, 120)).unwrap();
            assert_eq!(right + 1 - 100, width, "{command}");
        }
    }
    // With its line of text, that stands below; of an extension, above.
    let with_line = drawn("^XA^BY2,3,60^FO100,100^BMN,A,60,Y^FD1234567^FS^XZ");
    assert!(black(&with_line, (0, 164, 812, 200)) > 50);
    let above = drawn("^XA^BY2,3,60^FO100,100^BSN,60^FD52495^FS^XZ");
    assert!(black(&above, (0, 60, 812, 99)) > 50 && black(&above, (0, 161, 812, 400)) == 0);
}

#[test]
fn barcodes_that_nobody_draws_are_refused_by_name_and_are_no_text() {
    for command in ["^B4", "^BB", "^BF", "^BJ", "^BR", "^BT"] {
        assert_eq!(undrawable(&format!("^XA^FO9,9{command}N,50^FD12345^FS^XZ")), command);
        let tspl = convert(format!("^XA^FO9,9{command}N,50^FD12345^FS^XZ").as_bytes(), &tspl());
        assert!(matches!(tspl, Err(ConvertError::Undrawable { .. })), "{command}");
    }
    assert_eq!(undrawable("^XA^FO9,9^BZN,50,N,N,3^FD01234567094987654321^FS^XZ"), "^BZ");
    assert_eq!(undrawable("^XA^FO9,9^B1N,Y,50^FDABC^FS^XZ"), "^B1");
    for (command, data) in [
        ("^B2N,50", "12A456"),
        ("^B2N,50", "ü12"),
        ("^B9N,50", "1234567890"),
        ("^B9N,50", "1234"),
        ("^BCN,50", "ü12"),
        ("^BCN,50,Y,N,N,U", "12A"),
    ] {
        assert_eq!(undrawable(&format!("^XA^CI28^FO9,9{command}^FD{data}^FS^XZ")), command[..3], "{data}");
    }
    for command in ["^FC%", "^FPV", "^FE#", "^FM9,9"] {
        assert_eq!(undrawable(&format!("^XA^FO9,9{command}^FD12345^FS^XZ")), command[..3]);
    }
}

/// A label with one text, in another way, looks the same.
fn same(one: impl AsRef<[u8]>, other: &str) {
    let shown = String::from_utf8_lossy(one.as_ref()).into_owned();
    assert_eq!(drawn(one), drawn(format!("^XA^CI28{other}^XZ")), "{shown}");
}

#[test]
fn text_is_what_the_character_set_in_force_says() {
    let text = |text: &str| format!("^FO20,20^A0N,50,50^FD{text}^FS");
    same(b"^XA^CI27^FO20,20^A0N,50,50^FDDraw M\xFCller \x80 5^FS^XZ", &text("Draw Müller € 5"));
    same(b"^XA^FO20,20^A0N,50,50^FDM\x81ller \xE1 \xB5 \xD4 \xF8 5\x15^FS^XZ", &text("Müller ß Á È ° 5€"));
    same(b"^XA^CI13^FH^FO20,20^A0N,50,50^FDM_81ller^FS^XZ", &text("Müller"));
    same(b"^XA^CI31^FO20,20^A0N,50,50^FD\xA3\xF3d\x9F^FS^XZ", &text("Łódź"));
    same("^XA^CI28^FO20,20^A0N,50,50^FH^FDM_C3_BCller^FS^XZ", &text("Müller"));
    same("^XA^CI0^FO20,20^A0N,50,50^FD\\5^FS^XZ", &text("¢5"));
    // What a symbol says is no matter of letters.
    let says =
        |set: &str| read(&drawn(format!("^XA{set}^FO50,50^BY3^BCN,90,N^FDA\\[1]^FS^XZ")), BarcodeFormat::CODE_128);
    assert_eq!((says("").as_deref(), says("^CI6").as_deref()), (Some("A\\[1]"), Some("A\\[1]")));
}

#[test]
fn bytes_that_are_no_text_stop_the_label() {
    let label = b"^XA^CI28^FO20,20^A0N,50,50^FDM\xFCller^FS^XZ";
    let stopped = ConvertError::TextUnreadable { page: 1, set: "^CI28".to_owned() };
    assert_eq!(draw(label, &zpl()), Err(stopped.clone()));
    assert_eq!(convert(label, &zpl()), Err(stopped));
    assert_eq!(undrawable("^XA^CI26^FO20,20^A0N,50^FDü^FS^XZ"), "^CI26");
}

fn with_fonts(label: &str, fonts: &Arc<Fonts>) -> Result<Vec<Converted>, ConvertError> {
    LabelDocument::open(label.as_bytes())?.with_fonts(Arc::clone(fonts)).convert(None, &zpl())
}

#[test]
fn other_scripts_are_drawn_in_the_machines_fonts_and_told() {
    // Cyrillic and Greek are always there.
    let label = "^XA^CI28^FO20,20^A0N,50,50^FDПривет Ω^FS^FO20,120^A0N,50,50^FDx^FS^XZ";
    let bitmap = drawn(label);
    assert!(black(&bitmap, (20, 20, 300, 70)) > 500);
    let converted = &convert(label.as_bytes(), &zpl()).unwrap()[0];
    assert!(
        matches!(&converted.remarks[..], [Remark::Redrawn { because }] if because.contains('П')),
        "{:?}",
        converted.remarks
    );
    assert!(converted.bytes.windows(4).any(|bytes| bytes == b"^GFA"));
    // Where a letter is as wide and as high as asked for, it is.
    let wide = drawn("^XA^CI28^FO20,20^A0N,50,100^FDП^FS^XZ");
    let narrow = drawn("^XA^CI28^FO20,20^A0N,50,50^FDП^FS^XZ");
    let reach = |bitmap: &Bitmap| (0..812).rev().find(|x| (0..99).any(|y| bitmap.is_black(*x, y))).unwrap() - 20;
    assert!(reach(&wide) >= reach(&narrow) * 2 - 4 && reach(&wide) <= reach(&narrow) * 2 + 4);

    for script in ["前片 Tokyo 東京", "مرحبا", "שלום", "สวัสดี"] {
        if !MACHINE.missing(script).is_empty() {
            continue;
        }
        let document = LabelDocument::open(format!("^XA^CI28^FO20,20^A0N,50,50^FD{script}^FS^XZ").as_bytes()).unwrap();
        let bitmap = document.with_fonts(Arc::clone(&MACHINE)).draw(None, &zpl()).unwrap().remove(0).bitmap;
        assert!(black(&bitmap, (10, 10, 800, 90)) > 300, "{script}");
    }
}

#[test]
fn a_letter_that_no_font_has_stops_the_label_by_name() {
    for (text, letters) in
        [("Kim \u{10ffff} X", "\u{10ffff}"), ("前片", "前片"), ("a 😀 b", "😀"), ("a\u{fffd}", "\u{fffd}")]
    {
        let label = format!("^XA^CI28^FO20,20^A0N,50,50^FD{text}^FS^XZ");
        let mut chars: Vec<char> = letters.chars().collect();
        chars.sort_unstable();
        let stopped = ConvertError::Label(LabelError::NoGlyph { field: "text", line: text.to_owned(), chars });
        assert_eq!(draw(label.as_bytes(), &zpl()), Err(stopped.clone()));
        assert_eq!(convert(label.as_bytes(), &zpl()), Err(stopped.clone()));
        if !text.contains('前') {
            assert_eq!(with_fonts(&label, &MACHINE), Err(stopped), "{text}");
        }
    }
}

#[test]
fn blocks_and_turns_of_other_scripts_are_where_others_are() {
    // Each has its ink where Latin letters have theirs, within some dots.
    let bounds = |bitmap: &Bitmap| {
        let ink: Vec<(u32, u32)> =
            (0..1218).flat_map(|y| (0..812).map(move |x| (x, y))).filter(|(x, y)| bitmap.is_black(*x, *y)).collect();
        let (xs, ys) = (ink.iter().map(|dot| dot.0), ink.iter().map(|dot| dot.1));
        [xs.clone().min().unwrap(), ys.clone().min().unwrap(), xs.max().unwrap(), ys.max().unwrap()]
    };
    for how in [
        "^FO300,400^A0N",
        "^FO300,400^A0R",
        "^FO300,400^A0I",
        "^FO300,400^A0B",
        "^FT300,400^A0N",
        "^FT300,400^A0R",
        "^FT300,400^A0I",
        "^FT300,400^A0B",
    ] {
        let one = bounds(&drawn(format!("^XA^CI28{how},60,60^FDНННН^FS^XZ")));
        let other = bounds(&drawn(format!("^XA^CI28{how},60,60^FDHHHH^FS^XZ")));
        let is_near = one.iter().zip(other).all(|(one, other)| one.abs_diff(other) < 75);
        assert!(is_near, "{how}: {one:?} {other:?}");
        let off = |x: u32, other: u32| x.abs_diff(other);
        let across = if how.ends_with('N') || how.ends_with('I') { (one[1], other[1]) } else { (one[0], other[0]) };
        assert!(off(across.0, across.1) < 16, "{how}: {one:?} {other:?}");
    }
    let lines = drawn("^XA^CI28^FO20,20^A0N,40,40^FB300,3,0,L^FDПривет мир и ещё одна строка^FS^XZ");
    assert!(black(&lines, (20, 20, 320, 60)) > 200 && black(&lines, (20, 62, 320, 100)) > 200);
    assert_eq!(black(&lines, (330, 0, 812, 1218)), 0);
    let broken = drawn("^XA^CI28^FO20,20^A0N,40,40^FB600,2,0,R^FDда\\&да^FS^XZ");
    assert!(black(&broken, (500, 20, 625, 60)) > 100 && black(&broken, (500, 62, 625, 100)) > 100);
}

#[test]
fn decimals_are_numbers() {
    let whole = "^XA^FO20,20^A0N,41,40^FB400,3,2,C,0^FDHavenstraat 10 in 3511 AB Utrecht^FS^FO20,300^GB101,50,3^FS^XZ";
    let written = "^XA^FO20.2,19.8^A0N,40.6,40.4^FB400.4,3.0,1.6,C,0.0^FDHavenstraat 10 in 3511 AB Utrecht^FS^FO20,300^GB100.6,50,3^FS^XZ";
    assert_eq!(drawn(whole), drawn(written));
    let inches = "^XA^MUI^FO0.1,0.1^A0N,0.2,0.2^FB2,3,0.01,L^FDHavenstraat 10 in 3511 AB Utrecht^FS^XZ";
    assert_eq!(drawn(inches), drawn("^XA^FO20,20^A0N,41,41^FB406,3,2,L^FDHavenstraat 10 in 3511 AB Utrecht^FS^XZ"));
}

#[test]
fn a_magnified_picture_is_as_large_as_it_says() {
    let picture = "~DGR:LOGO.GRF,00032,004,FFFFFFFF800000018000000180000001800000018000000180000001FFFFFFFF\n";
    let label = format!("{picture}^XA^FO100,100^XGR:LOGO.GRF,2,3^FS^FO20,300^A0N,50,50^FDx^FS^XZ");
    let converted = &convert(label.as_bytes(), &zpl()).unwrap()[0];
    assert_eq!(converted.remarks, []);
    let bitmap = drawn(&label);
    let right = (100..800).take_while(|x| bitmap.is_black(*x, 100)).count();
    let down = (100..800).take_while(|y| bitmap.is_black(100, *y)).count();
    assert_eq!((right, down), (64, 24));
    assert!(!bitmap.is_black(130, 110));
}

#[test]
fn a_picture_that_is_cut_is_told() {
    for picture in ["^GFA,800,800,10,FFFFFFFF", "^GFB,4,800,10,abcd"] {
        let label = format!("^XA^FO9,9{picture}^FS^XZ");
        let remarks = convert(label.as_bytes(), &zpl()).unwrap().remove(0).remarks;
        assert_eq!(remarks, [Remark::PictureCut], "{picture}");
        assert!(remarks[0].asks());
    }
    // It took what stands behind it for its own bytes.
    let swallows = b"^XA^FO9,9^GFB,30,30,10,ab^FS^FO9,99^A0N,30^FDHavenstraat 10^FS^XZ";
    assert!(matches!(convert(swallows, &zpl()), Err(ConvertError::Broken(_))));
}

#[test]
fn a_picture_whose_check_sum_is_wrong_is_told() {
    let said = |label: String| convert(label.as_bytes(), &zpl()).unwrap().remove(0).remarks;
    // All black, in base64 and deflated.
    let (plain, deflated) = ("/////////////////////w==", "eJz7/x8VAACHiA/x");
    for (way, text) in [("B64", plain), ("Z64", deflated)] {
        let check = label::picture_check(text.as_bytes());
        for (check, remarks) in [(check, vec![]), (check ^ 0x100, vec![Remark::PictureDamaged])] {
            let picture = format!(":{way}:{text}:{check:04X}");
            assert_eq!(said(format!("^XA^FO9,9^GFA,16,16,4,{picture}^FS^XZ")), remarks, "{picture}");
            for recall in ["^XGR:L.GRF,1,1", "^XGR:L.GRF,3,2", "^IMR:L.GRF"] {
                let label = format!("~DGR:L.GRF,16,4,{picture}\n^XA^FO9,9{recall}^FS^XZ");
                assert_eq!(said(label), remarks, "{recall} {picture}");
            }
        }
    }
    assert!(Remark::PictureDamaged.asks());
}

#[test]
fn fields_of_a_number_say_what_was_said_of_it() {
    let format = "^XA^DFR:F.ZPL^FO20,20^A0N,40,40^FN1^FS^FO20,90^BY2^BAN,60,N^FN2^FS^XZ";
    let label = format!("{format}^XA^XFR:F.ZPL^FN1^FDUtrecht^FS^FN2^FD12345^FS^FO20,200^GB9,9,9^FS^XZ");
    let other = "^XA^FO20,20^A0N,40,40^FDUtrecht^FS^FO20,90^BY2^BAN,60,N^FD12345^FS^FO20,200^GB9,9,9^FS^XZ";
    assert_eq!(drawn(label), drawn(other));
    // What a stored field says by itself is what it says where nobody fills it in.
    let own = "^XA^DFR:F.ZPL^FO20,20^A0N,40,40^FN1^FH_^FDown_5F^FS^XZ^XA^XFR:F.ZPL";
    assert_eq!(drawn(format!("{own}^FN1^FDUtrecht_5F^FS^XZ")), drawn("^XA^FO20,20^A0N,40,40^FDUtrecht_5F^FS^XZ"));
    assert_eq!(drawn(format!("{own}^XZ")), drawn("^XA^FO20,20^A0N,40,40^FDown_^FS^XZ"));
    let twice = "^XA^FO20,20^A0N,40,40^FN1\"name\"^FDUtrecht^FS^FO20,90^A0N,40,40^FN1^FS^XZ";
    assert_eq!(drawn(twice), drawn("^XA^FO20,20^A0N,40,40^FDUtrecht^FS^FO20,90^A0N,40,40^FDUtrecht^FS^XZ"));
    same("^XA^FO20,20^A0N,50,50^SN001,1,Y^FS^XZ", "^FO20,20^A0N,50,50^FD001^FS");
}

#[test]
fn what_stays_in_the_printer_is_on_the_next_label_too() {
    let first = "^XA^MCN^FO20,20^A0N,40,40^FDUtrecht^FS^FO20,90^A0N,40,40^FVone^FS^XZ";
    let two = format!("{first}^XA^FO20,90^A0N,40,40^FVtwo^FS^XZ");
    let labels = convert(two.as_bytes(), &zpl()).unwrap();
    let shown = |label: &Converted| draw(&label.bytes, &zpl()).unwrap().remove(0).bitmap;
    let whole = |text: &str| drawn(format!("^XA^FO20,20^A0N,40,40^FDUtrecht^FS^FO20,90^A0N,40,40^FD{text}^FS^XZ"));
    assert_eq!(labels.iter().map(shown).collect::<Vec<_>>(), [whole("one"), whole("two")]);
    let told = Remark::HeldBack { reason: Reason::Settings, commands: vec!["^MC".to_owned()] };
    assert_eq!(labels.iter().map(|label| label.remarks.as_slice()).collect::<Vec<_>>(), [&[told][..], &[]]);
}

#[test]
fn what_begins_far_beyond_the_edge_is_told() {
    let far = convert(b"^XA^FO40,40^A0N,40,40^FDnear^FS^FO1500,50^A0N,40,40^FDfar^FS^XZ", &zpl()).unwrap().remove(0);
    assert_eq!(far.remarks, [Remark::TooWide { width_mm: 187, label_mm: 101 }]);
    let low = convert(b"^XA^FO40,40^A0N,40,40^FDnear^FS^FO40,4000^GB90,90,9^FS^XZ", &zpl()).unwrap().remove(0);
    assert_eq!(low.remarks, [Remark::TooLong { length_mm: 500, label_mm: 152 }]);
}

#[test]
fn a_field_is_judged_where_it_ends() {
    for much in [
        "^XA^FDx^A0N,90210^FS^XZ".to_owned(),
        "^XA^MUI0^FO1,1^A0N,300,300^FDHavenstraat^FS^XZ".to_owned(),
        "^XA^FDx^FB2000000000,2000000000^FS^XZ".to_owned(),
        format!("^XA^FO1,1^A0N,10,10^FB32000,9999^FD{}^FS^XZ", "ab ".repeat(40_000)),
        format!("^XA^CI28^FO1,1^A0N,400,400^FD{}^FS^XZ", "Привет".repeat(100)),
        format!("^XA^FO1,1^BY2^BPN,N,60^FD{}^FS^XZ", "1".repeat(9000)),
        format!("^XA^LRY{}^XZ", "^FO1,1^GB9,9,9^FS".repeat(5000)),
        "^XA^FO1,1^BY2000000000^BIN,60^FD1^FS^XZ".to_owned(),
    ] {
        let shown: String = much.chars().take(60).collect();
        let started = std::time::Instant::now();
        assert_eq!(draw(much.as_bytes(), &zpl()).map(|_| ()), Err(ConvertError::TooMuch { page: 1 }), "{shown}");
        assert!(started.elapsed() < std::time::Duration::from_secs(20), "{shown}");
    }
    let round = draw(b"^XA^FO1,1^GC2000000000,2000000000^FS^FO1,1^GE2000000000,9,9^FS^XZ", &zpl());
    assert!(round.is_ok());
}

#[test]
fn a_font_of_a_printers_memory_is_told_where_another_stands_for_it() {
    let label = "^XA^FO9,9^A@N,40,40,E:ARI001.TTF^FDUtrecht^FS^XZ";
    let replaced = Remark::FontReplaced { fonts: vec!["ARI001".to_owned()] };
    assert_eq!(convert(label.as_bytes(), &tspl()).unwrap()[0].remarks, [replaced]);
    // A printer of that language has it.
    assert_eq!(convert(label.as_bytes(), &zpl()).unwrap()[0].remarks, []);
}

#[test]
fn a_qr_code_without_its_head_is_refused_for_its_first_letters_would_be_lost() {
    for data in ["https://packdesk.example", "12345", "A0$"] {
        assert!(undrawable(&format!("^XA^FO50,50^BQN,2,6^FD{data}^FS^XZ")).contains("^BQ"), "{data}");
    }
    assert!(black(&drawn("^XA^FO50,50^BQN,2,6^FDQA,12345^FS^XZ"), (0, 0, 400, 400)) > 0);
}

/// The letters of which nothing is drawn in a font, each looked for in a room of its own.
fn lost(letters: &[char], font: &str) -> Vec<char> {
    const ACROSS: usize = 13;
    let place = |number: usize| (20 + number % ACROSS * 60, 20 + number / ACROSS * 70);
    let field = |(number, letter): (usize, &char)| {
        let (x, y) = place(number);
        let bytes: String = letter.to_string().bytes().map(|byte| format!("_{byte:02X}")).collect();
        format!("^FO{x},{y}{font}^FH^FD{bytes}^FS")
    };
    let fields: String = letters.iter().enumerate().map(field).collect();
    let bitmap = drawn(format!("^XA^CI28{fields}^XZ"));
    let is_lost = |(number, _): &(usize, &char)| {
        let (x, y) = (place(*number).0 as u32, place(*number).1 as u32);
        black(&bitmap, (x - 15, y - 20, x + 45, y + 50)) == 0
    };
    letters.iter().enumerate().filter(is_lost).map(|(_, letter)| *letter).collect()
}

#[test]
fn every_letter_is_drawn_in_every_font_and_size() {
    let letters: Vec<char> =
        ('!'..='~').chain('¡'..='ÿ').chain("ĀŁőœŠžſΑλωЀжя–—‘’“”•…€™".chars()).filter(|it| *it != '\u{ad}').collect();
    for font in [
        "^AA",
        "^AA,18",
        "^AB",
        "^AD",
        "^AP",
        "^AW,10,10",
        "^AI",
        "^A0,8,8",
        "^A0,30,5",
        "^A1,10,8",
        "^A2,30,30",
        "^A7,20",
    ] {
        assert_eq!(lost(&letters, font), [], "{font}");
    }
}

#[test]
fn words_that_a_text_block_has_no_line_for_refuse_the_label() {
    let block = |text: &str, height: u32| format!("^XA^CI28^FO20,20^A0N,40,40^TBN,300,{height}^FD{text}^FS^XZ");
    for text in ["Havenstraat 10 at the canal in 3511 AB Utrecht", "Привет мир и ещё одна длинная строка"]
    {
        assert_eq!(undrawable(&block(text, 80)), "^TB");
        assert!(black(&drawn(block(text, 200)), (20, 20, 330, 220)) > 500, "{text}");
    }
}

#[test]
fn letters_with_high_marks_stand_on_their_base_line() {
    let bottom = |text: &str| {
        let bitmap = drawn(format!("^XA^CI28^FT100,200^A0N,60,60^FD{text}^FS^XZ"));
        (0..400).rev().find(|y| (0..812).any(|x| bitmap.is_black(x, *y))).unwrap()
    };
    let plain = bottom("П");
    for text in ["Ǻ", "ΆΉ", "Ấ", "ЙЁ", "ПǺ"].into_iter().filter(|text| FONTS.missing(text).is_empty()) {
        assert!(bottom(text).abs_diff(plain) <= 1, "{text}: {} and {plain}", bottom(text));
    }
}

#[test]
fn a_letter_the_printers_font_may_not_have_is_told() {
    // No font of that number is in a printer when it is switched on, and the one that stands for it has no Greek.
    let label = "^XA^CI28^FO20,20^A2N,30,30^FDμν^FS^XZ";
    assert!(black(&drawn(label), (0, 0, 200, 80)) > 50);
    let remarks = convert(label.as_bytes(), &zpl()).unwrap().remove(0).remarks;
    assert!(matches!(&remarks[..], [Remark::Redrawn { because }] if because == "μν"), "{remarks:?}");
}
