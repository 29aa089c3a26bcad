//! When something is open, in one form whatever its source: spans of minutes, day by day.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Minutes in a day.
const DAY: u16 = 1_440;
/// The longest text hours are read from, in bytes.
const LONGEST: usize = 1_000;
/// No day has more spans.
const MOST_SPANS: usize = 24;

/// A day of the week as hours name it (*OpenStreetMap wiki*, "Key:opening_hours"), Monday first.
const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// From a minute of a day until before another; 0 to 1440.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OpenSpan {
    /// The minute it opens, since midnight.
    pub from: u16,
    /// The minute it closes; 1440 is midnight.
    pub to: u16,
}

/// The hours of a week, Monday first. The spans of a day are in order, do not touch, and end after they begin.
///
/// As text: `Mo-Fr 09:00-12:00,13:00-18:00; Sa 10:00-16:00`, `24/7`, `off`; a part of OpenStreetMap's opening hours, in which a
/// later rule stands in the place of an earlier one for its days.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(try_from = "[Vec<OpenSpan>; 7]")]
pub struct OpeningHours([Vec<OpenSpan>; 7]);

/// Why hours cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HoursFault {
    /// A day or a time that is none.
    #[error("{0:?} is neither a day nor a time: write Mo-Fr 09:00-18:00; Sa 10:00-16:00")]
    Unreadable(String),
    /// It closes before it opens, or outside the day.
    #[error("{0} does not end after it begins, on the same day")]
    Backwards(String),
    /// More than any point says.
    #[error("too many spans or letters")]
    TooMuch,
}

impl TryFrom<[Vec<OpenSpan>; 7]> for OpeningHours {
    type Error = HoursFault;

    fn try_from(days: [Vec<OpenSpan>; 7]) -> Result<Self, HoursFault> {
        Self::new(days)
    }
}

impl OpeningHours {
    /// The hours of these days, Monday first. Spans that overlap or touch become one.
    ///
    /// # Errors
    /// [`HoursFault::Backwards`] and [`HoursFault::TooMuch`].
    pub fn new(mut days: [Vec<OpenSpan>; 7]) -> Result<Self, HoursFault> {
        for day in &mut days {
            if day.len() > MOST_SPANS {
                return Err(HoursFault::TooMuch);
            }
            if let Some(span) = day.iter().find(|span| span.from >= span.to || span.to > DAY) {
                return Err(HoursFault::Backwards(span.to_string()));
            }
            day.sort_unstable();
            day.dedup_by(|later, earlier| {
                let joins = later.from <= earlier.to;
                if joins {
                    earlier.to = earlier.to.max(later.to);
                }
                joins
            });
        }
        Ok(Self(days))
    }

    /// The days, Monday first.
    #[must_use]
    pub fn days(&self) -> &[Vec<OpenSpan>; 7] {
        &self.0
    }

    /// Whether it is open on no day of the week.
    #[must_use]
    pub fn is_never_open(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }
}

impl OpenSpan {
    /// A span as two times, `09:00` and `18:00`. It ends at midnight where the second is `00:00`.
    ///
    /// # Errors
    /// [`HoursFault::Unreadable`] where one of them is no time, [`HoursFault::Backwards`] where it does not end after it begins.
    pub fn between(from: &str, to: &str) -> Result<Self, HoursFault> {
        let time = |text: &str| minute(text.trim()).ok_or_else(|| HoursFault::Unreadable(text.to_owned()));
        let span = match (time(from)?, time(to)?) {
            (from, 0) => Self { from, to: DAY },
            // Sources write the last minute of the day for its end.
            (from, to) if to == DAY - 1 => Self { from, to: DAY },
            (from, to) => Self { from, to },
        };
        if span.from < span.to { Ok(span) } else { Err(HoursFault::Backwards(span.to_string())) }
    }
}

/// A time of day in minutes: `9:00`, `09:00`, `09:00:00`, `24:00`.
fn minute(text: &str) -> Option<u16> {
    let mut parts = text.split(':');
    let (hours, minutes) = (parts.next()?, parts.next()?);
    let digits = |text: &str| matches!(text.len(), 1..=2) && text.bytes().all(|byte| byte.is_ascii_digit());
    let seconds_fit = parts.next().is_none_or(digits) && parts.next().is_none();
    if !digits(hours) || !digits(minutes) || !seconds_fit {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    let minute = hours * 60 + minutes;
    (minutes < 60 && minute <= DAY).then_some(minute)
}

impl fmt::Display for OpenSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { from, to } = self;
        write!(f, "{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
    }
}

impl fmt::Display for OpeningHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_never_open() {
            return f.write_str("off");
        }
        if self.0.iter().all(|day| day.as_slice() == [OpenSpan { from: 0, to: DAY }]) {
            return f.write_str("24/7");
        }
        let mut first = 0;
        let mut is_further = false;
        while let Some(day) = self.0.get(first) {
            let last = first + self.0[first..].iter().take_while(|other| *other == day).count() - 1;
            if !day.is_empty() {
                f.write_str(if is_further { "; " } else { "" })?;
                f.write_str(DAYS[first])?;
                if last > first {
                    write!(f, "-{}", DAYS[last])?;
                }
                for (place, span) in day.iter().enumerate() {
                    write!(f, "{}{span}", if place == 0 { " " } else { "," })?;
                }
                is_further = true;
            }
            first = last + 1;
        }
        Ok(())
    }
}

impl FromStr for OpeningHours {
    type Err = HoursFault;

    fn from_str(text: &str) -> Result<Self, HoursFault> {
        if text.len() > LONGEST {
            return Err(HoursFault::TooMuch);
        }
        let mut week: [Vec<OpenSpan>; 7] = Default::default();
        match text.trim() {
            "24/7" => week = std::array::from_fn(|_| vec![OpenSpan { from: 0, to: DAY }]),
            "off" => {}
            rules => {
                for rule in rules.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
                    let unreadable = || HoursFault::Unreadable(rule.to_owned());
                    let (days, times) = match rule.split_once(' ') {
                        Some((days, times)) if days_named(days).is_some() => (days_named(days), times),
                        _ => (Some([true; 7]), rule),
                    };
                    let spans = if times.trim() == "off" { Vec::new() } else { spans(times)? };
                    for (day, _) in week.iter_mut().zip(days.ok_or_else(unreadable)?).filter(|(_, named)| *named) {
                        day.clone_from(&spans);
                    }
                }
            }
        }
        Self::new(week)
    }
}

/// Spans as `09:00-12:00,13:00-18:00`.
fn spans(text: &str) -> Result<Vec<OpenSpan>, HoursFault> {
    let span = |text: &str| {
        let (from, to) = text.split_once('-').ok_or_else(|| HoursFault::Unreadable(text.to_owned()))?;
        OpenSpan::between(from, to)
    };
    text.split(',').map(span).collect()
}

/// Which days `Mo-We,Sa` names; none where it names no days. A range may go over the end of the week.
fn days_named(text: &str) -> Option<[bool; 7]> {
    let day = |name: &str| DAYS.iter().position(|day| *day == name);
    let mut named = [false; 7];
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (day(first)?, day(last)?);
        let count = (last + 7 - first) % 7 + 1;
        (first..first + count).for_each(|at| named[at % 7] = true);
    }
    Some(named)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    fn read(text: &str) -> OpeningHours {
        text.parse().unwrap()
    }

    #[test]
    fn hours_are_written_the_shortest_way() {
        for (text, written) in [
            ("Mo-Fr 09:00-12:00,13:00-18:00; Sa 10:00-16:00", "Mo-Fr 09:00-12:00,13:00-18:00; Sa 10:00-16:00"),
            ("Mo 9:00-12:00; Tu 09:00-12:00:00; Su off", "Mo-Tu 09:00-12:00"),
            ("Mo-Su 00:00-24:00", "24/7"),
            ("00:00-00:00", "24/7"),
            ("00:00-23:59; Su off", "Mo-Sa 00:00-24:00"),
            ("Sa-Mo 10:00-12:00", "Mo 10:00-12:00; Sa-Su 10:00-12:00"),
            ("Mo 10:00-14:00,09:00-11:00,14:00-15:00", "Mo 09:00-15:00"),
            ("Mo-Fr 09:00-18:00; We 12:00-18:00", "Mo-Tu 09:00-18:00; We 12:00-18:00; Th-Fr 09:00-18:00"),
            ("off", "off"),
            ("", "off"),
        ] {
            assert_eq!(read(text).to_string(), written, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        for text in
            ["Mo 18:00-09:00", "Mo 09:00-09:00", "Mo 25:00-26:00", "Xx 09:00-10:00", "Mo 09:00", "Mo 09:60-10:00"]
        {
            assert!(text.parse::<OpeningHours>().is_err(), "{text}");
        }
        assert_eq!("Mo 9-12; ".repeat(200).parse::<OpeningHours>(), Err(HoursFault::TooMuch));
        let backwards = r#"[[{"from":600,"to":500}],[],[],[],[],[],[]]"#;
        assert!(serde_json::from_str::<OpeningHours>(backwards).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(20), ..ProptestConfig::default() })]

        #[test]
        fn hours_come_back_as_they_were(days in proptest::array::uniform7(proptest::collection::vec((0_u16..1_440, 1_u16..600), 0..4))) {
            let span = |(from, length): (u16, u16)| OpenSpan { from, to: (from + length).min(DAY) };
            let days = days.map(|day| day.into_iter().map(span).collect::<Vec<_>>());
            let hours = OpeningHours::new(days.clone()).unwrap();
            // 23:59 is read as the end of the day.
            prop_assume!(hours.days().iter().flatten().all(|span| span.to != DAY - 1));
            prop_assert_eq!(hours.to_string().parse::<OpeningHours>().unwrap(), hours.clone());
            for (day, given) in hours.days().iter().zip(days) {
                for minute in 0..DAY {
                    let open = |spans: &[OpenSpan]| spans.iter().any(|it| (it.from..it.to).contains(&minute));
                    prop_assert_eq!(open(day), open(&given));
                }
                prop_assert!(day.windows(2).all(|two| two[0].to < two[1].from));
            }
        }

        #[test]
        fn any_text_is_hours_or_a_fault(text in "([MTWFS][oueahr]|[0-9:;, -]|off){0,30}") {
            let _ = text.parse::<OpeningHours>();
        }
    }
}
