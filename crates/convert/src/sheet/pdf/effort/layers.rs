//! What a stream's bytes are wrapped in, and how many bytes come out of that: what ISO 32000-2, 7.4 calls filters.

use super::unpack::Left;
use flate2::bufread::DeflateDecoder;
use hayro::hayro_syntax::object::{Dict, MaybeRef, Object};
use std::io::Read;

/// The wrapping of a stream: text around it, and what packs it. Whatever is within that is a picture.
#[derive(Debug, Default, Clone)]
pub(super) struct Layers {
    text: Vec<Text>,
    packing: Option<Packing>,
}

/// Bytes written as letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Text {
    Hex,
    Base85,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packing {
    Flate,
    Lzw,
    RunLength,
}

enum Layer {
    Text(Text),
    Packing(Packing),
    Picture,
}

impl Layers {
    /// What a dictionary says of its stream; nothing where that is not known, or where the same bytes are packed twice: a
    /// million times as much fits in.
    pub(super) fn of(dict: &Dict<'_>) -> Option<Self> {
        let mut layers = Self::default();
        let mut is_picture = false;
        for name in names(dict, "F")?.into_iter().chain(names(dict, "Filter")?) {
            match layer(&name) {
                _ if is_picture => return None,
                Some(Layer::Text(text)) if layers.packing.is_none() && layers.text.len() < 2 => layers.text.push(text),
                Some(Layer::Packing(packing)) if layers.packing.is_none() => layers.packing = Some(packing),
                Some(Layer::Picture) => is_picture = true,
                Some(_) => return None,
                // The reader goes past what it does not know.
                None => {}
            }
        }
        Some(layers)
    }

    /// How many bytes one byte may become; none where there is nothing to unpack.
    pub(super) fn most(&self) -> u64 {
        // Four zeros are one letter in base 85.
        let text = if self.text.contains(&Text::Base85) { 4 } else { 1 };
        text * match self.packing {
            Some(Packing::Flate) => FLATE,
            // The longest sequence of the table, with every twelve bits.
            Some(Packing::Lzw) => 2600,
            Some(Packing::RunLength) => 64,
            None => u64::from(!self.text.is_empty()),
        }
    }

    /// Takes what comes out of these bytes from what is left.
    pub(super) fn unpack(&self, data: &[u8], left: &mut Left) {
        let mut unwrapped: Option<Vec<u8>> = None;
        for text in &self.text {
            let data = unwrapped.as_deref().unwrap_or(data);
            let bytes = match text {
                Text::Hex => hex(data),
                Text::Base85 => base85(data),
            };
            left.take(bytes.len() as u64);
            unwrapped = Some(bytes);
        }
        let data = unwrapped.as_deref().unwrap_or(data);
        match self.packing {
            Some(Packing::Flate) => flate(data, left),
            Some(Packing::Lzw) => left.take(lzw(data, 0).max(lzw(data, 1))),
            Some(Packing::RunLength) => left.take(run_length(data)),
            None => {}
        }
    }
}

/// The names below a key, be it one or many; nothing where they stand elsewhere.
fn names(dict: &Dict<'_>, key: &str) -> Option<Vec<Vec<u8>>> {
    let name = |object: MaybeRef<Object<'_>>| match object {
        MaybeRef::Ref(_) => None,
        MaybeRef::NotRef(Object::Name(name)) => Some(name.to_vec()),
        MaybeRef::NotRef(_) => Some(Vec::new()),
    };
    match dict.get_raw::<Object<'_>>(key) {
        None => Some(Vec::new()),
        Some(MaybeRef::NotRef(Object::Array(array))) => array.raw_iter().map(name).collect(),
        Some(one) => Some(vec![name(one)?]),
    }
}

fn layer(name: &[u8]) -> Option<Layer> {
    Some(match name {
        b"ASCIIHexDecode" | b"AHx" => Layer::Text(Text::Hex),
        b"ASCII85Decode" | b"A85" => Layer::Text(Text::Base85),
        b"FlateDecode" | b"Fl" => Layer::Packing(Packing::Flate),
        b"LZWDecode" | b"LZW" => Layer::Packing(Packing::Lzw),
        b"RunLengthDecode" | b"RL" => Layer::Packing(Packing::RunLength),
        b"CCITTFaxDecode" | b"CCF" | b"DCTDecode" | b"DCT" | b"JBIG2Decode" | b"JPXDecode" => Layer::Picture,
        _ => return None,
    })
}

fn hex(data: &[u8]) -> Vec<u8> {
    let digits =
        data.iter().take_while(|letter| **letter != b'>').filter_map(|letter| char::from(*letter).to_digit(16));
    let digits: Vec<u32> = digits.collect();
    digits.chunks(2).map(|pair| (pair[0] << 4 | pair.get(1).unwrap_or(&0)) as u8).collect()
}

fn base85(data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(data.len());
    let mut group = Vec::with_capacity(5);
    for letter in data {
        match letter {
            b'!'..=b'u' => group.push(u32::from(letter - b'!')),
            b'z' => {
                flush(&mut group, &mut bytes);
                bytes.extend_from_slice(&[0; 4]);
            }
            b'~' => break,
            _ => {}
        }
        if group.len() == 5 {
            flush(&mut group, &mut bytes);
        }
    }
    flush(&mut group, &mut bytes);
    bytes
}

/// Five digits are four bytes, and fewer one byte less than there are digits.
fn flush(group: &mut Vec<u32>, bytes: &mut Vec<u8>) {
    let length = group.len().saturating_sub(1);
    group.resize(5, 84);
    let value = group.drain(..).fold(0_u32, |value, digit| value.wrapping_mul(85).wrapping_add(digit));
    bytes.extend_from_slice(&value.to_be_bytes()[..length]);
}

/// How many bytes one byte of *deflate* may become.
const FLATE: u64 = 1032;

fn flate(data: &[u8], left: &mut Left) {
    let mut decoder = DeflateDecoder::new(if is_zlib(data) { &data[2..] } else { data });
    let mut part = [0; 1 << 14];
    while !left.is_empty() {
        match decoder.read(&mut part) {
            Ok(0) => return,
            Ok(length) => left.take(length as u64),
            // The reader of PDFs may bear what this one does not.
            Err(_) => return left.take((data.len() as u64).saturating_sub(decoder.total_in()) * FLATE),
        }
    }
}

/// Whether bytes begin as RFC 1950 says.
pub(in crate::sheet::pdf) fn is_zlib(data: &[u8]) -> bool {
    matches!(data, [first, second, ..]
        if first & 0x0F == 8 && second & 0x20 == 0 && (u16::from(*first) << 8 | u16::from(*second)).is_multiple_of(31))
}

/// How many bytes come out of LZW: the lengths of its sequences tell, without what is in them. Codes grow so many codes early.
fn lzw(data: &[u8], early: usize) -> u64 {
    const CLEAR: usize = 256;
    const END: usize = 257;
    const MOST: usize = 4096;
    let mut lengths: Vec<u64> = vec![1; END + 1];
    let (mut before, mut total) = (None, 0);
    let (mut bits, mut held, mut bytes) = (0_u32, 0_u32, data.iter());
    loop {
        let wide = match lengths.len() + early {
            2048.. => 12,
            1024.. => 11,
            512.. => 10,
            _ => 9,
        };
        while held < wide {
            let Some(byte) = bytes.next() else { return total };
            bits = bits << 8 | u32::from(*byte);
            held += 8;
        }
        held -= wide;
        let code = (bits >> held & ((1 << wide) - 1)) as usize;
        match code {
            CLEAR => {
                lengths.truncate(END + 1);
                before = None;
                continue;
            }
            END => return total,
            _ => {}
        }
        let next = before.map(|before: usize| lengths[before] + 1);
        let Some(length) = lengths.get(code).copied().or(next.filter(|_| code == lengths.len())) else { return total };
        total += length;
        if let Some(next) = next.filter(|_| lengths.len() < MOST) {
            lengths.push(next);
        }
        if code >= lengths.len() {
            return total;
        }
        before = Some(code);
    }
}

fn run_length(data: &[u8]) -> u64 {
    let (mut total, mut at) = (0, 0);
    while let Some(length) = data.get(at).map(|byte| usize::from(*byte)) {
        match length {
            128 => break,
            0..=127 => {
                total += length as u64 + 1;
                at += length + 2;
            }
            _ => {
                total += 257 - length as u64;
                at += 2;
            }
        }
    }
    total
}
