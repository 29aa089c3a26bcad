//! Files nobody should send.

mod operators;
mod pdf;
mod pictures;
mod zpl;

pub(crate) use operators::many_operators;
pub(crate) use pdf::{lines_and_patterns, one_page, page, shadings_and_pictures, stream};
pub(crate) use pictures::{pictures, png};
pub(crate) use zpl::{large_zpl, many_zpl};

use convert::{Laying, Target};
use flate2::write::ZlibEncoder;
use model::{Compression, Dpi, Framing, LabelSize, PrinterLanguage};
use std::io::Read;

pub(crate) fn laying(language: PrinterLanguage) -> Laying {
    let (size, compression) = (LabelSize::FourBySix, Compression::default());
    Laying {
        framing: Framing::default(),
        source: Dpi::D203,
        target: Target { language, dpi: Dpi::D203, size, compression },
    }
}

fn named(name: impl Into<String>, file: impl Into<Vec<u8>>) -> (String, Vec<u8>) {
    (name.into(), file.into())
}

pub(crate) fn packed(mut bytes: impl Read) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::copy(&mut bytes, &mut encoder).unwrap();
    encoder.finish().unwrap()
}
