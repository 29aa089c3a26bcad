//! A printer's settings on their way out, in each language.

use label::set_up;
use model::{Darkness, Finish, Media, PrinterLanguage, PrinterSetup};
use proptest::prelude::*;

fn everything() -> PrinterSetup {
    PrinterSetup {
        darkness: Darkness::try_from(60).ok(),
        speed: Some(4),
        top_offset: Some(12),
        finish: Some(Finish::Cut),
        media: Some(Media::Mark),
        ..PrinterSetup::default()
    }
}

fn out(document: &str, language: PrinterLanguage, setup: &PrinterSetup) -> String {
    String::from_utf8_lossy(&set_up(document.as_bytes().to_vec(), language, setup)).into_owned()
}

#[test]
fn zpl_settings_stand_within_the_first_format_whoever_made_it() {
    let carrier = "\u{feff}~JSN\n^XA^FDhello^FS^XZ^XA^XZ";
    let expected = "~SD18\n\u{feff}~JSN\n^XA^PR4^LT12^MMC^MNM^FDhello^FS^XZ^XA^XZ";
    assert_eq!(out(carrier, PrinterLanguage::Zpl, &everything()), expected);
}

#[test]
fn tspl_and_epl2_settings_stand_before_the_label() {
    let label = "CLS\r\nPRINT 1,1\r\n";
    let tspl = "BLINE 3 mm,0 mm\r\nDENSITY 9\r\nSPEED 4\r\nSHIFT 12\r\nSET PEEL OFF\r\nSET CUTTER 1\r\n";
    assert_eq!(out(label, PrinterLanguage::Tspl, &everything()), format!("{tspl}{label}"));
    // Cutting is set by a command that would also say whether there is a ribbon: it is left out.
    assert_eq!(out("N\r\nP1\r\n", PrinterLanguage::Epl2, &everything()), "\r\nD9\r\nS4\r\nN\r\nP1\r\n");
}

#[test]
fn a_label_that_was_moved_is_moved_back_by_nought_dots_and_left_alone_by_none() {
    let offset = |top_offset| PrinterSetup { top_offset, ..PrinterSetup::default() };
    assert_eq!(out("^XA^XZ", PrinterLanguage::Zpl, &offset(Some(0))), "^XA^LT0^XZ");
    assert_eq!(out("CLS\r\n", PrinterLanguage::Tspl, &offset(Some(0))), "SHIFT 0\r\nCLS\r\n");
    assert_eq!(out("^XA^XZ", PrinterLanguage::Zpl, &offset(None)), "^XA^XZ");
}

#[test]
fn a_receipt_is_cut_at_its_end() {
    assert_eq!(out("hello", PrinterLanguage::EscPos, &everything()), "hello\u{1d}V\u{1}");
}

#[test]
fn papers_and_pictures_are_left_as_they_are() {
    for language in [PrinterLanguage::Pdf, PrinterLanguage::Png] {
        assert_eq!(out("%PDF", language, &everything()), "%PDF");
    }
}

proptest! {
    /// Whatever is set, the document itself goes out whole.
    #[test]
    fn nothing_of_a_document_is_lost(offset: Option<i16>, speed: Option<u8>, before in "[ -]{0,9}", body in "[ -}]{0,40}") {
        let setup = PrinterSetup { top_offset: offset, speed, ..everything() };
        let zpl = out(&format!("{before}^XA{body}^XZ"), PrinterLanguage::Zpl, &setup);
        let end = format!("{body}^XZ");
        prop_assert!(zpl.ends_with(&end) && zpl.contains(&before));
        for language in [PrinterLanguage::Tspl, PrinterLanguage::Epl2] {
            prop_assert!(out(&body, language, &setup).ends_with(&body));
        }
        prop_assert!(out(&body, PrinterLanguage::EscPos, &setup).starts_with(&body));
    }

    /// Nothing said, nothing sent, but for the empty line that EPL2 wants.
    #[test]
    fn what_is_not_set_is_not_sent(body in "[ -}]{0,40}") {
        for language in PrinterLanguage::ALL {
            let line = if language == PrinterLanguage::Epl2 { "\r\n" } else { "" };
            let expected = format!("{line}{body}");
            prop_assert_eq!(out(&body, language, &PrinterSetup::default()), expected);
        }
    }
}
