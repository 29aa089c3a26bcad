//! What labels say: bars read of the dots they print, and the letters of a PDF.

use crate::documents::{SAYS, convert, label, laying, sheet, target};
use convert::{Said, Target};
use model::{Compression, Dpi, LabelSize, PrinterLanguage};
use printpdf::{BuiltinFont, Mm, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, TextItem};
use proptest::prelude::*;

fn said(document: &[u8], dpi: Dpi) -> Said {
    convert(document, &laying(target(PrinterLanguage::Zpl, dpi))).unwrap().remove(0).said
}

/// ZPL as a picture.
fn picture(zpl: &str) -> Vec<u8> {
    convert(zpl.as_bytes(), &laying(target(PrinterLanguage::Png, Dpi::D203))).unwrap().remove(0).bytes
}

#[test]
fn bars_are_read_of_every_kind_of_file_at_every_resolution_and_any_way_up() {
    for dpi in Dpi::ALL {
        for (document, what) in [
            (label(PrinterLanguage::Pdf, LabelSize::FourBySix, Dpi::D203), "PDF"),
            (label(PrinterLanguage::Png, LabelSize::FourBySix, Dpi::D300), "PNG"),
            (sheet((210.0, 297.0), (52.0, 70.0), false), "on A4"),
            (sheet((210.0, 297.0), (10.0, 180.0), true), "turned on A4"),
        ] {
            assert!(said(&document, dpi).bar_codes.iter().any(|code| code.ends_with(SAYS)), "{what} at {dpi:?}");
        }
    }
    for turn in ["N", "R", "I", "B"] {
        let zpl = format!("^XA^BY2,3,120^FO200,200^BC{turn},120,N^FD>:1Z999AA10123456784^FS^XZ");
        assert_eq!(said(&picture(&zpl), Dpi::D203).bar_codes, ["1Z999AA10123456784"], "{turn}");
    }
}

#[test]
fn several_kinds_of_bars_are_read_each_once() {
    let zpl = "^XA^BY2,3,120^FO60,100^BCN,120,N^FD>:3SDEVC7654321^FS^FO60,400^B3N,N,120,N^FDRR123456785NL^FS\
               ^FO60,700^B2N,120,N^FD00340433836442636597^FS^XZ";
    assert_eq!(said(&picture(zpl), Dpi::D203).bar_codes, ["3SDEVC7654321", "RR123456785NL", "00340433836442636597"]);
    let beside = "^XA^BY1,3,120^FO40,100^BCN,120,N^FD>:3SDEVC7654321^FS^FO480,100^BCN,120,N^FD>:NL1234AB^FS^XZ";
    assert_eq!(said(&picture(beside), Dpi::D203).bar_codes, ["3SDEVC7654321", "NL1234AB"]);
}

#[test]
fn nothing_is_said_of_what_has_no_bars_and_of_zpl_by_its_dots() {
    let texts =
        "^XA^FO40,40^A0N,60,60^FDHavenstraat 10 in 3511 AB Utrecht^FS^FO40,300^BQN,2,6^FDQA,340433836442636597^FS^XZ";
    assert_eq!(said(&picture(texts), Dpi::D203), Said::default());
    assert_eq!(said(b"^XA^FO9,9^BY2^BCN,90,N^FD>:3SDEVC7654321^FS^XZ", Dpi::D203), Said::default());
}

#[test]
fn bars_in_a_picture_of_zpl_are_read_whether_its_commands_are_kept_or_drawn() {
    let png = picture("^XA^BY2,3,120^FO60,100^BCN,120,N^FD>:3SDEVC7654321^FS^XZ");
    for compression in [Compression::RunLength, Compression::Z64] {
        let zpl = Target { compression, ..target(PrinterLanguage::Zpl, Dpi::D203) };
        let document = convert(&png, &laying(zpl)).unwrap().remove(0).bytes;
        assert_eq!(convert::said_by_zpl(&document), Said::default(), "its commands tell of a picture alone");
        for (language, dpi) in
            [(PrinterLanguage::Zpl, Dpi::D203), (PrinterLanguage::Zpl, Dpi::D300), (PrinterLanguage::Tspl, Dpi::D203)]
        {
            let read = convert(&document, &laying(target(language, dpi))).unwrap().remove(0).said;
            assert_eq!(read.bar_codes, ["3SDEVC7654321"], "{language:?} at {dpi:?}");
        }
    }
}

#[test]
fn letters_of_a_pdf_are_read_beside_its_bars() {
    let mut document = PdfDocument::new("a carrier's");
    let bars = picture("^XA^BY2,3,120^FO60,100^BCN,120,N^FD>:3SDEVC7654321^FS^XZ");
    let image = printpdf::RawImage::decode_from_bytes(&bars, &mut Vec::new()).unwrap();
    let id = document.add_image(&image);
    let transform = printpdf::XObjectTransform { dpi: Some(203.0), ..Default::default() };
    let font = PdfFontHandle::Builtin(BuiltinFont::Helvetica);
    let ops = vec![
        Op::UseXobject { id, transform },
        Op::StartTextSection,
        Op::SetTextCursor { pos: Point::new(Mm(10.0), Mm(40.0)) },
        Op::SetFont { font, size: Pt(12.0) },
        Op::ShowText { items: vec![TextItem::Text("3S DEVC 1234567".to_owned())] },
        Op::EndTextSection,
    ];
    document.with_pages(vec![PdfPage::new(Mm(101.6), Mm(152.4), ops)]);
    let pdf = document.save(&PdfSaveOptions::default(), &mut Vec::new());
    let Said { bar_codes, texts } = said(&pdf, Dpi::D203);
    assert_eq!((bar_codes, texts.concat().as_str()), (vec!["3SDEVC7654321".to_owned()], "3S DEVC 1234567"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_dots_say_something_or_nothing(rows in proptest::collection::vec(any::<u64>(), 40), dpi in prop::sample::select(Dpi::ALL.to_vec())) {
        let bits = rows.iter().map(|row| format!("^FO20,20^GB{},{},{}^FS", row % 700 + 1, row / 700 % 900 + 1, row % 60 + 1));
        let zpl = format!("^XA{}^XZ", bits.collect::<String>());
        let png = picture(&zpl);
        prop_assert_eq!(said(&png, dpi), Said::default());
    }
}
