//! A printer's settings, written into a document on its way to it. They last until the printer is switched off; only TSC
//! printers remember SET.
//!
//! Sources: Zebra, *ZPL II Programming Guide*, `~SD ^PR ^LT ^MM ^MN`, and *EPL2 Programmer's Manual*, D S; TSC,
//! *TSPL/TSPL2 Programming Language*, GAP BLINE DENSITY SPEED SHIFT SET; Epson, *ESC/POS Command Reference*, GS V.

use model::{Finish, Media, PrinterLanguage, PrinterSetup};
use std::fmt::Write as _;

/// Writes a printer's settings into a document in its language.
#[must_use]
pub fn set_up(document: Vec<u8>, language: PrinterLanguage, setup: &PrinterSetup) -> Vec<u8> {
    match language {
        PrinterLanguage::Zpl => zpl(document, setup),
        PrinterLanguage::Tspl => [tspl(setup).as_bytes(), &document].concat(),
        PrinterLanguage::Epl2 => [epl2(setup).as_bytes(), &document].concat(),
        PrinterLanguage::EscPos if setup.finish == Some(Finish::Cut) => {
            [document.as_slice(), &[0x1D, b'V', 1]].concat()
        }
        PrinterLanguage::EscPos | PrinterLanguage::Pdf | PrinterLanguage::Png => document,
    }
}

/// Inside the first format: a format of settings alone might count as a label.
fn zpl(document: Vec<u8>, setup: &PrinterSetup) -> Vec<u8> {
    const START: &[u8] = b"^XA";
    let mut within = String::new();
    if let Some(speed) = setup.speed {
        let _ = write!(within, "^PR{speed}");
    }
    if let Some(offset) = setup.top_offset {
        let _ = write!(within, "^LT{}", offset.clamp(-120, 120));
    }
    within.push_str(match setup.finish {
        None => "",
        Some(Finish::Tear) => "^MMT",
        Some(Finish::Peel) => "^MMP",
        Some(Finish::Cut) => "^MMC",
    });
    within.push_str(match setup.media {
        None => "",
        Some(Media::Gap) => "^MNY",
        Some(Media::Mark) => "^MNM",
        Some(Media::Continuous) => "^MNN",
    });
    let Some(start) = document.windows(START.len()).position(|bytes| bytes == START) else { return document };
    let (before, after) = document.split_at(start + START.len());
    let darkness = setup.darkness.map_or_else(String::new, |darkness| format!("~SD{:02}\n", darkness.of(30)));
    [darkness.as_bytes(), before, within.as_bytes(), after].concat()
}

fn tspl(setup: &PrinterSetup) -> String {
    let mut text = String::new();
    text.push_str(match setup.media {
        None => "",
        Some(Media::Gap) => "GAP 3 mm,0 mm\r\n",
        Some(Media::Mark) => "BLINE 3 mm,0 mm\r\n",
        Some(Media::Continuous) => "GAP 0,0\r\n",
    });
    if let Some(darkness) = setup.darkness {
        let _ = write!(text, "DENSITY {}\r\n", darkness.of(15));
    }
    if let Some(speed) = setup.speed {
        let _ = write!(text, "SPEED {speed}\r\n");
    }
    if let Some(offset) = setup.top_offset {
        // An inch of the coarsest head.
        let _ = write!(text, "SHIFT {}\r\n", offset.clamp(-203, 203));
    }
    text.push_str(match setup.finish {
        None => "",
        Some(Finish::Tear) => "SET PEEL OFF\r\nSET CUTTER OFF\r\nSET TEAR ON\r\n",
        Some(Finish::Peel) => "SET CUTTER OFF\r\nSET PEEL ON\r\n",
        Some(Finish::Cut) => "SET PEEL OFF\r\nSET CUTTER 1\r\n",
    });
    text
}

/// An empty line first: it ends whatever was left unfinished before. How a label is finished is left alone: O, which sets
/// it, sets in the same breath whether there is a ribbon.
fn epl2(setup: &PrinterSetup) -> String {
    let mut text = String::from("\r\n");
    if let Some(darkness) = setup.darkness {
        let _ = write!(text, "D{}\r\n", darkness.of(15));
    }
    if let Some(speed) = setup.speed {
        // Steps of the printer's own table, not inches.
        let _ = write!(text, "S{}\r\n", speed.clamp(1, 6));
    }
    text
}
