//! `UQ`, how it is set: the lines of its configuration label, sent instead of printed. Firmwares differ in which lines they
//! have; the first is always model and version, as `UKQ1935HLU     V4.29`.

use crate::question::Question;

/// Asks how it is set.
pub const CONFIGURATION: Question<Configuration> = Question { text: b"\r\nUQ\r\n", read };

/// What of it Packdesk needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Configuration {
    /// Its model, as `UKQ1935HLU`.
    pub model: String,
    /// How many dots wide it is set to print.
    pub width: Option<u32>,
}

fn read(answer: &[u8]) -> Option<Configuration> {
    let text = String::from_utf8_lossy(answer);
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let words: Vec<&str> = lines.next()?.split_whitespace().collect();
    let (version, model) = words.split_last()?;
    let is_version =
        version.strip_prefix('V').is_some_and(|digits| digits.starts_with(|digit: char| digit.is_ascii_digit()));
    if model.is_empty() || !is_version {
        return None;
    }
    // The line of the form, as `q832 Q934,24`.
    let width = lines.find_map(|line| line.strip_prefix('q')?.split_whitespace().next()?.parse().ok());
    Some(Configuration { model: model.join(" "), width })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn model_and_width_are_read() {
        let said = b"UKQ1935HMU  FDX V4.45\r\nHEAD    usage =     249,392\"\r\nSerial port:96,N,8,1\r\nS4 D10 R000,000 ZT UN\r\n\
            q832 Q934,24\r\nOption:D\r\n13 18 24\r\nCover: T=118, C=129\r\n";
        assert_eq!(read(said), Some(Configuration { model: "UKQ1935HMU FDX".to_owned(), width: Some(832) }));
        let short = Configuration { model: "UKQ1935HLU".to_owned(), width: None };
        assert_eq!(read(b"\r\nUKQ1935HLU       V4.70.1A\r\nPage Mode\r\n"), Some(short));
    }

    #[test]
    fn another_printers_answer_is_none() {
        for said in [b"".as_slice(), b"00\r\n", b"V4.29\r\n", b"\x02ZD621,V93.21,8,8192KB\x03\r\n"] {
            assert_eq!(read(said), None);
        }
    }

    proptest! {
        #[test]
        fn nothing_a_printer_says_is_too_odd(said in "[ -~\r\nqQV0-9]{0,80}") {
            let _ = read(said.as_bytes());
        }
    }
}
