//! Label documents from outside onto the dots of the printer, and bytes on the wire.

use super::{line, median, millis};
use crate::program;
use convert::{LabelDocument, Laying, Target};
use drawing::{Drawer, Limits, Program};
use flate2::Compression as Deflate;
use flate2::write::ZlibEncoder;
use label::{Fonts, render};
use model::{Compression, Dpi, Framing, LabelSize, Language, PrinterLanguage};
use papers::lay_out_label;
use std::io::Write as _;
use std::time::{Duration, Instant};
use text::Words;

const RUNS: usize = 300;

/// A carrier's PDF to ZPL, and what a label weighs in each language.
pub fn documents() {
    let (fonts, words, label) = (Fonts::with_system(), Words::of(Language::En), super::labels::transport_label());
    let layout = super::labels::built_in_layout(&words);
    let layout = lay_out_label(&layout, &label, LabelSize::FourBySix, &words, &fonts).expect("a label with room");
    let pdf = render(&layout, PrinterLanguage::Pdf, Dpi::D203, &fonts).expect("a PDF");
    for (dpi, aim) in [(Dpi::D203, "aim: under 5 ms"), (Dpi::D300, "aim: under 12 ms")] {
        let laying = laying(PrinterLanguage::Zpl, dpi, Compression::Z64);
        let figure = millis(median(&mut times(|| zpl(&pdf, &laying))));
        line(&format!("a 4x6 PDF to ZPL at {} dpi", dpi.per_inch()), &figure, aim);
        let limits = Limits::default();
        let child = Drawer::in_children_of(Program::that_draws(program("packdesk"), limits), limits);
        let in_child = || child.convert(&pdf, None, &laying).expect("a label");
        in_child();
        line("… in a child, as the station does", &millis(median(&mut times(in_child))), "aim: 1.1 times the same");
        let (sent, whole) = (zpl(&pdf, &laying), z64_of_the_whole(&pdf, &laying));
        let figure = format!("{} bytes", deflated(&sent));
        line(
            &format!("… bytes of its graphics, at {} dpi", dpi.per_inch()),
            &figure,
            &format!("Z64 of the same bitmap: {whole}"),
        );
    }
    let native = render(&layout, PrinterLanguage::Zpl, Dpi::D203, &fonts).expect("ZPL");
    line("bytes on the wire: a label in the printer's own bars and letters", &format!("{} bytes", native.len()), "");
    for (compression, name) in [(Compression::Z64, "Z64"), (Compression::RunLength, "run lengths")] {
        let raster = zpl(&pdf, &laying(PrinterLanguage::Zpl, Dpi::D203, compression));
        line(&format!("bytes on the wire: the same as a picture, {name}"), &format!("{} bytes", raster.len()), "");
    }
    for language in [PrinterLanguage::Tspl, PrinterLanguage::Epl2, PrinterLanguage::EscPos] {
        let raster = zpl(&pdf, &laying(language, Dpi::D203, Compression::Z64));
        let name = language.extension().to_uppercase();
        line(&format!("bytes on the wire: the same as a picture, {name}"), &format!("{} bytes", raster.len()), "");
    }
}

fn laying(language: PrinterLanguage, dpi: Dpi, compression: Compression) -> Laying {
    let target = Target { language, dpi, size: LabelSize::FourBySix, compression };
    Laying { framing: Framing::default(), source: Dpi::D203, target }
}

fn zpl(pdf: &[u8], laying: &Laying) -> Vec<u8> {
    let document = LabelDocument::open(pdf).expect("a PDF");
    document.convert(None, laying).expect("a label").remove(0).bytes
}

fn times<T>(mut work: impl FnMut() -> T) -> Vec<Duration> {
    let timed = |_| {
        let started = Instant::now();
        work();
        started.elapsed()
    };
    (0..RUNS).map(timed).collect()
}

/// How many bytes of ZPL are Z64, without the commands around it.
fn deflated(zpl: &[u8]) -> usize {
    let text = String::from_utf8_lossy(zpl);
    text.split(":Z64:").skip(1).filter_map(|graphic| graphic.split(':').next()).map(str::len).sum()
}

/// How many bytes the bitmap is in base64 when it is deflated as one, white edges and all.
fn z64_of_the_whole(pdf: &[u8], laying: &Laying) -> usize {
    let drawn = LabelDocument::open(pdf).expect("a PDF").draw(None, laying).expect("a label").remove(0);
    let mut encoder = ZlibEncoder::new(Vec::new(), Deflate::default());
    encoder.write_all(drawn.bitmap.bytes()).expect("memory");
    encoder.finish().expect("memory").len().div_ceil(3) * 4
}
