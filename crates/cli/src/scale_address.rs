//! A scale's connection as one word of the command line.

use crate::address::bare;
use model::{Character, Problem, ProblemCode, ScaleConnection, ScaleProtocol, WeightUnit};

/// Bits a second of a serial scale nobody set otherwise.
const BAUD: u32 = 9600;

const CHARACTERS: [(&str, Character); 3] =
    [("8n1", Character::EightNone), ("7e1", Character::SevenEven), ("7o1", Character::SevenOdd)];
const PROTOCOLS: [(&str, ScaleProtocol); 11] = [
    ("mt-sics", ScaleProtocol::MtSics),
    ("nci", ScaleProtocol::Nci),
    ("toledo-g", ScaleProtocol::Toledo { unit: WeightUnit::Gram }),
    ("toledo-kg", ScaleProtocol::Toledo { unit: WeightUnit::Kilogram }),
    ("toledo-oz", ScaleProtocol::Toledo { unit: WeightUnit::Ounce }),
    ("toledo-lb", ScaleProtocol::Toledo { unit: WeightUnit::Pound }),
    ("continuous", ScaleProtocol::Continuous { unit: None }),
    ("continuous-g", ScaleProtocol::Continuous { unit: Some(WeightUnit::Gram) }),
    ("continuous-kg", ScaleProtocol::Continuous { unit: Some(WeightUnit::Kilogram) }),
    ("continuous-oz", ScaleProtocol::Continuous { unit: Some(WeightUnit::Ounce) }),
    ("continuous-lb", ScaleProtocol::Continuous { unit: Some(WeightUnit::Pound) }),
];

/// Reads `serial:/dev/ttyUSB0?baud=9600&frame=8n1&speaks=mt-sics`, `tcp://host:port?speaks=nci`, `hid:0922:8003:SERIAL`.
/// What stands behind the question mark may be left out, whole or in part.
pub(crate) fn read(text: &str) -> Result<ScaleConnection, Problem> {
    connection(text).ok_or_else(|| Problem::new(ProblemCode::BadScaleAddress).with("address", text))
}

fn connection(text: &str) -> Option<ScaleConnection> {
    if text.chars().any(char::is_control) {
        return None;
    }
    let (place, settings) = text.split_once('?').unwrap_or((text, ""));
    let (mut baud, mut character, mut protocol) = (BAUD, Character::default(), ScaleProtocol::MtSics);
    for setting in settings.split('&').filter(|setting| !setting.is_empty()) {
        match setting.split_once('=')? {
            ("baud", word) => baud = word.parse().ok().filter(|baud| *baud > 0)?,
            ("frame", word) => character = meaning(&CHARACTERS, word)?,
            ("speaks", word) => protocol = meaning(&PROTOCOLS, word)?,
            _ => return None,
        }
    }
    let (scheme, rest) = place.split_once(':')?;
    match scheme {
        "serial" if !rest.is_empty() => {
            Some(ScaleConnection::Serial { path: rest.to_owned(), baud, character, protocol })
        }
        "tcp" => {
            let (host, port) = rest.trim_start_matches('/').rsplit_once(':').filter(|(host, _)| !host.is_empty())?;
            let port = port.parse().ok().filter(|port| *port > 0)?;
            Some(ScaleConnection::Tcp { host: bare(host).to_owned(), port, protocol })
        }
        "hid" => {
            let mut parts = rest.splitn(3, ':');
            let mut id = || u16::from_str_radix(parts.next()?, 16).ok();
            let (vendor, product) = (id()?, id()?);
            Some(ScaleConnection::Hid { vendor, product, serial: parts.next().unwrap_or_default().to_owned() })
        }
        _ => None,
    }
}

/// Writes a connection as [`read`] reads it.
pub(crate) fn write(connection: &ScaleConnection) -> String {
    match connection {
        ScaleConnection::Serial { path, baud, character, protocol } => {
            let (character, protocol) = (word(&CHARACTERS, *character), word(&PROTOCOLS, *protocol));
            format!("serial:{path}?baud={baud}&frame={character}&speaks={protocol}")
        }
        ScaleConnection::Tcp { host, port, protocol } => {
            let host = if host.contains(':') { format!("[{host}]") } else { host.clone() };
            format!("tcp://{host}:{port}?speaks={}", word(&PROTOCOLS, *protocol))
        }
        ScaleConnection::Hid { vendor, product, serial } if serial.is_empty() => {
            format!("hid:{vendor:04x}:{product:04x}")
        }
        ScaleConnection::Hid { vendor, product, serial } => format!("hid:{vendor:04x}:{product:04x}:{serial}"),
    }
}

fn meaning<T: Copy>(words: &[(&str, T)], word: &str) -> Option<T> {
    words.iter().find(|(name, _)| *name == word).map(|(_, meaning)| *meaning)
}

fn word<T: PartialEq>(words: &[(&'static str, T)], meaning: T) -> &'static str {
    words.iter().find(|(_, of)| *of == meaning).map_or("", |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in [
            "serial:/dev/ttyUSB0?baud=4800&frame=7e1&speaks=toledo-lb",
            "serial:COM3?baud=9600&frame=8n1&speaks=mt-sics",
            "tcp://scale-1.local:4305?speaks=nci",
            "tcp://[fe80::1]:4305?speaks=continuous",
            "serial:/dev/ttyUSB0?baud=9600&frame=8n1&speaks=continuous-lb",
            "hid:0922:8003",
            "hid:0922:8003:0071:A",
        ] {
            assert_eq!(write(&read(text).unwrap()), text);
        }
        assert_eq!(write(&read("serial:/dev/ttyS0").unwrap()), "serial:/dev/ttyS0?baud=9600&frame=8n1&speaks=mt-sics");
    }

    #[test]
    fn every_language_and_frame_has_its_word() {
        for (name, meaning) in PROTOCOLS {
            assert_eq!(word(&PROTOCOLS, meaning), name);
        }
        for (name, meaning) in CHARACTERS {
            assert_eq!(word(&CHARACTERS, meaning), name);
        }
    }

    #[test]
    fn what_is_no_address_is_refused_by_name() {
        for text in [
            "scale",
            "serial:",
            "tcp://host",
            "tcp://:1",
            "tcp://host:0",
            "serial:/dev/ttyS0\0",
            "serial:/dev/ttyS0?speaks=continuous-st",
            "/dev/ttyS0",
            "hid:zz:1",
            "hid:1",
            "serial:/dev/ttyS0?baud=0",
            "serial:/dev/ttyS0?x=1",
        ] {
            assert_eq!(read(text).unwrap_err().code, ProblemCode::BadScaleAddress, "{text}");
        }
    }
}
