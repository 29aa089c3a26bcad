//! Scales that write a comma before their decimals: `0,350 kg`. A comma may part thousands as well, so that `1,234 kg` alone is two
//! weights. A number that begins with a zero has no thousands, and an empty scale says one: from then on it is known what its
//! commas are, and how many decimals it has. Pure.

use std::borrow::Cow;

/// What is known of a scale's commas.
#[derive(Debug)]
pub(super) struct Comma {
    /// How many decimals stand behind it, once a number told.
    decimals: Option<usize>,
}

/// A comma between the digits of a line's one number.
struct Found {
    place: usize,
    begins_with_zero: bool,
    decimals: usize,
}

impl Comma {
    pub(super) const fn new() -> Self {
        Self { decimals: None }
    }

    /// The line with a point before its decimals, where it is known that its comma stands there. A number with other decimals than
    /// were told is none of a scale's, and nothing is known any more.
    pub(super) fn as_point<'l>(&mut self, line: &'l [u8]) -> Cow<'l, [u8]> {
        let Some(found) = Found::within(line) else { return line.into() };
        self.decimals = match self.decimals {
            Some(decimals) => Some(decimals).filter(|decimals| *decimals == found.decimals),
            None => found.begins_with_zero.then_some(found.decimals),
        };
        if self.decimals.is_none() {
            return line.into();
        }
        let mut pointed = line.to_vec();
        pointed[found.place] = b'.';
        pointed.into()
    }
}

impl Found {
    fn within(line: &[u8]) -> Option<Self> {
        let is_digit = |place: usize| line.get(place).is_some_and(u8::is_ascii_digit);
        let mut commas =
            (1..line.len()).filter(|place| line[*place] == b',' && is_digit(place - 1) && is_digit(place + 1));
        let (Some(place), None) = (commas.next(), commas.next()) else { return None };
        if line.contains(&b'.') {
            return None;
        }
        let whole = digits(line[..place].iter().rev());
        let begins_with_zero = line[place - whole] == b'0';
        Some(Self { place, begins_with_zero, decimals: digits(line[place + 1..].iter()) })
    }
}

/// How many digits come first.
fn digits<'b>(bytes: impl Iterator<Item = &'b u8>) -> usize {
    bytes.take_while(|byte| byte.is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// These lines one after the other, as they are read.
    fn heard(lines: &[&str]) -> Vec<String> {
        let mut comma = Comma::new();
        lines.iter().map(|line| String::from_utf8_lossy(&comma.as_point(line.as_bytes())).into_owned()).collect()
    }

    #[test]
    fn a_number_that_begins_with_a_zero_tells_what_the_comma_is() {
        assert_eq!(heard(&["1,234 kg", "0,000 kg", "1,234 kg"]), ["1,234 kg", "0.000 kg", "1.234 kg"]);
        assert_eq!(heard(&["ST,GS,+  0,350 kg", "ST,GS,+ 12,345 kg"]), ["ST,GS,+  0.350 kg", "ST,GS,+ 12.345 kg"]);
        assert_eq!(heard(&["ST,GS,+001,234kg"]), ["ST,GS,+001.234kg"]);
    }

    #[test]
    fn other_commas_stay_what_they_are() {
        for line in [
            "ST,GS,    1.234,kg",
            "ST,GS,57,   1.234 kg",
            "OL,GS,-----.--,kg",
            "0,1,234 kg",
            "1,234 kg",
            "12,5 kg",
            "0, 5 kg",
        ] {
            assert_eq!(heard(&[line]), [line]);
        }
    }

    #[test]
    fn a_number_with_other_decimals_takes_back_what_was_told() {
        assert_eq!(heard(&["0,000 kg", "1,23 kg", "1,234 kg"]), ["0.000 kg", "1,23 kg", "1,234 kg"]);
    }
}
