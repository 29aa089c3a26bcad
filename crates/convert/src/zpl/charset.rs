//! What the bytes of a field say, by the character set in force (`^CI`). Sources: Zebra, *ZPL II Programming Guide*, `^CI`
//! and “International Character Sets”; Unicode Consortium, *CP850.TXT*; the WHATWG *Encoding Standard*.

use super::scan::Command;
use encoding_rs::Encoding;

/// The upper half of code page 850, from 80h on.
const CP850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";
/// Where Zebra's code page 850 has the euro.
const EURO: u8 = 0x15;
/// The bytes that differ from country to country.
const NATIONAL: &[u8; 11] = b"#@[\\]^`{|}~";
/// What they say in the sets 0 to 12.
const COUNTRIES: [&str; 13] = [
    "#@[¢]^`{|}~",
    "#@⅓¢⅔^`¼½¾~",
    "£@[¢]^`{|}~",
    "ƒ§[Ĳ]^`{ĳ}~",
    "#@ÆØÅ^`æøå~",
    "ÜÉÄÖÅÜéäöåü",
    "#§ÄÖÜ^`äöüß",
    "£à[ç]^`é|ù~",
    "#àâçêîôéùèû",
    "£§[çé^ùàòèì",
    "#§¡Ñ¿^`{ñç~",
    "£ÉÄÖÜ^äëïöü",
    "#@[¥]^`{|}~",
];

/// A character set, as `^CI` sets it.
#[derive(Debug, Clone)]
pub(super) enum Charset {
    /// Code page 850 with what a country writes otherwise, and bytes that were put in another's place.
    Single {
        /// What the national bytes say; as in ASCII when there is none.
        country: Option<&'static str>,
        /// Byte sent, byte printed.
        moved: Vec<(u8, u8)>,
    },
    /// Code page 850 in symbols.
    Symbols,
    /// One of the tables everybody has.
    Table(&'static Encoding),
    /// One that needs a table from the printer's memory, or that nobody knows: only ASCII is sure.
    Unknown,
}

impl Default for Charset {
    fn default() -> Self {
        Self::Single { country: Some(COUNTRIES[0]), moved: Vec::new() }
    }
}

impl Charset {
    /// The set a `^CI` asks for.
    pub(super) fn of(command: &Command) -> Self {
        let country = |number: usize| {
            let byte = |place: usize| command.number(place).and_then(|number| u8::try_from(number).ok());
            let pairs = (1..).step_by(2).map_while(|place| Some((byte(place + 1)?, byte(place)?)));
            // Up to 256 pairs, says the guide.
            Self::Single { country: COUNTRIES.get(number).copied(), moved: pairs.take(256).collect() }
        };
        match command.number(0) {
            None => Self::default(),
            Some(number @ 0..=13) => country(number as usize),
            Some(15) => Self::Table(encoding_rs::SHIFT_JIS),
            Some(17 | 29) => Self::Table(encoding_rs::UTF_16BE),
            Some(30) => Self::Table(encoding_rs::UTF_16LE),
            Some(27) => Self::Table(encoding_rs::WINDOWS_1252),
            Some(28) => Self::Table(encoding_rs::UTF_8),
            Some(31) => Self::Table(encoding_rs::WINDOWS_1250),
            Some(33) => Self::Table(encoding_rs::WINDOWS_1251),
            Some(34) => Self::Table(encoding_rs::WINDOWS_1253),
            Some(35) => Self::Table(encoding_rs::WINDOWS_1254),
            Some(36) => Self::Table(encoding_rs::WINDOWS_1255),
            Some(_) => Self::Unknown,
        }
    }

    /// The set of what stands in symbols: their ASCII is ASCII, whatever letters a country prints.
    pub(super) fn of_symbols(&self) -> Self {
        match self {
            Self::Single { .. } => Self::Symbols,
            set => set.clone(),
        }
    }

    /// The text of a field's bytes; `None` where they say nothing in this set.
    pub(super) fn text(&self, bytes: &[u8]) -> Option<String> {
        match self {
            Self::Single { country, moved } => Some(bytes.iter().map(|byte| single(*byte, *country, moved)).collect()),
            Self::Symbols => Some(bytes.iter().map(|byte| upper(*byte)).collect()),
            Self::Table(encoding) => {
                let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
                Some(text.into_owned())
            }
            Self::Unknown => bytes.is_ascii().then(|| bytes.iter().map(|byte| char::from(*byte)).collect()),
        }
    }
}

fn single(byte: u8, country: Option<&str>, moved: &[(u8, u8)]) -> char {
    let byte = moved.iter().find(|(sent, _)| *sent == byte).map_or(byte, |(_, printed)| *printed);
    if byte == EURO {
        return '€';
    }
    let national = NATIONAL.iter().position(|national| *national == byte);
    if let Some(letter) = national.and_then(|place| country?.chars().nth(place)) {
        return letter;
    }
    upper(byte)
}

fn upper(byte: u8) -> char {
    let upper = usize::from(byte).checked_sub(0x80).and_then(|place| CP850.chars().nth(place));
    upper.unwrap_or(char::from(byte))
}

/// A field's bytes, where `^FH` chose a sign for escapes: two hexadecimal digits after it are a byte.
pub(super) fn unescaped(data: &[u8], sign: Option<u8>) -> Vec<u8> {
    let Some(sign) = sign else { return data.to_vec() };
    let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let mut bytes = Vec::with_capacity(data.len());
    let mut rest = data;
    while let Some((byte, after)) = rest.split_first() {
        match (digit(after.first()), digit(after.get(1))) {
            (Some(high), Some(low)) if *byte == sign => {
                bytes.push((high * 16 + low) as u8);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*byte);
                rest = after;
            }
        }
    }
    bytes
}

/// A text with escapes for what is a sign of a command, by the sign that `^FH` has when nothing is said.
pub(super) fn escaped(text: &str) -> Vec<u8> {
    let mut data = Vec::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'^' | b'~' | b'_' | 0..=0x1F => data.extend(format!("_{byte:02X}").bytes()),
            byte => data.push(byte),
        }
    }
    data
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(set: &str, bytes: &[u8]) -> Option<String> {
        Charset::of(&Command::new(b'^', b"CI", set.as_bytes())).text(bytes)
    }

    #[test]
    fn every_byte_of_850_says_something_of_its_own() {
        let all: Vec<u8> = (0x20..=0xFF).filter(|byte| *byte != 0x7F).collect();
        let text = says("13", &all).unwrap();
        assert_eq!(text.chars().count(), all.len());
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), all.len(), "no two bytes say the same");
        assert_eq!(says("0", b"M\x81ller 5\x15 \xF8 \xD5 \xE1").unwrap(), "Müller 5€ ° ı ß");
    }

    #[test]
    fn countries_have_their_own_letters() {
        assert_eq!(says("0", b"C:\\x").unwrap(), "C:¢x");
        assert_eq!(says("13", b"C:\\x").unwrap(), "C:\\x");
        assert_eq!(says("6", b"Stra~e [\\] {|}").unwrap(), "Straße ÄÖÜ äöü");
        assert_eq!(says("12", b"\\100").unwrap(), "¥100");
        // “^CI0,21,36”: where a dollar is sent, a euro is printed.
        assert_eq!(says("0,21,36", b"$5").unwrap(), "€5");
    }

    #[test]
    fn tables_are_read_and_what_they_have_not_is_not() {
        assert_eq!(says("27", b"M\xFCller \x80").unwrap(), "Müller €");
        assert_eq!(says("28", "前片 مرحبا".as_bytes()).unwrap(), "前片 مرحبا");
        assert_eq!(says("28", b"M\xFCller"), None);
        assert_eq!(says("31", b"\xA3\xF3d\x9F").unwrap(), "Łódź");
        assert_eq!(says("33", b"\xCF\xF0\xE8\xE2\xE5\xF2").unwrap(), "Привет");
        assert_eq!(says("34", b"\xC1\xE8\xDE\xED\xE1").unwrap(), "Αθήνα");
        assert_eq!(says("35", b"\xDDzmir").unwrap(), "İzmir");
        assert_eq!(says("36", b"\xF9\xEC\xE5\xED").unwrap(), "שלום");
        assert_eq!(says("15", b"\x93\x8C\x8B\x9E").unwrap(), "東京");
        assert_eq!(says("30", b"A\x00\x1A\x04").unwrap(), "AК");
        assert_eq!(says("26", b"plain").unwrap(), "plain");
        assert_eq!((says("26", b"\xB0\xA1"), says("99", b"\xFC")), (None, None));
    }

    #[test]
    fn escapes_are_bytes() {
        assert_eq!(unescaped(b"M_81ller_5e_zz_4", Some(b'_')), b"M\x81ller^_zz_4");
        assert_eq!(unescaped(b"_41", None), b"_41");
    }
}
