//! Lines that come by themselves, put together from bytes. Pure: the moment is passed in.
//!
//! A line counts only when it was heard from its beginning, without a pause in it: a cable that was pulled and plugged in
//! again joins the halves of two lines. A weight counts only when two lines in a row say it, and, where the scale does not
//! say that it lies still, when it has stayed for a while.

use super::comma::Comma;
use super::continuous::{self, Line};
use model::{Reading, WeightUnit};
use std::time::{Duration, Instant};

/// No line is longer; more than this without an end is noise.
const LONGEST: usize = 64;
const STX: u8 = 2;
const ETX: u8 = 3;
/// The longest pause within a line: 64 characters take 300 ms at 2400 bits a second, but come piece by piece.
const PAUSE: Duration = Duration::from_millis(250);
/// How long an unmarked weight has to stay the same.
const STAYS: Duration = Duration::from_millis(500);
/// How long lines are counted for the scale's rhythm.
const COUNTED: Duration = Duration::from_secs(2);
/// How long to wait for a line of a scale whose rhythm is not known yet: one that speaks every two seconds has ended two lines by
/// then, the second of them heard from its beginning. The bounds where the rhythm is known.
const UNKNOWN: Duration = Duration::from_millis(4500);
const SHORTEST: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(5);
/// A scale may leave out so many lines before it counts as silent.
const MISSED: u32 = 3;

/// What is known of a stream.
#[derive(Debug)]
pub(super) struct Stream {
    unit: Option<WeightUnit>,
    /// The line so far, where its beginning was heard.
    begun: Option<Vec<u8>>,
    /// When the last byte came.
    heard: Option<Instant>,
    last: Option<Line>,
    /// Whether a line said its unit.
    says_units: bool,
    comma: Comma,
    /// Since when the last weight has been the same.
    same_since: Option<Instant>,
    /// Since when lines are counted, and how many came.
    counted: Option<(Instant, u32)>,
    /// How often a line comes.
    rhythm: Option<Duration>,
}

/// What a whole line says of now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// A reading.
    Reading(Reading),
    /// A weight that the next line has to say, too.
    Unconfirmed,
    /// Something, but no weight.
    NotUnderstood,
}

impl Stream {
    pub(super) const fn new(unit: Option<WeightUnit>) -> Self {
        Self {
            unit,
            begun: None,
            heard: None,
            last: None,
            says_units: false,
            comma: Comma::new(),
            same_since: None,
            counted: None,
            rhythm: None,
        }
    }

    /// How often a line comes, once that is known.
    pub(super) const fn rhythm(&self) -> Option<Duration> {
        self.rhythm
    }

    /// How long to wait for the next line.
    pub(super) fn patience(&self) -> Duration {
        self.rhythm.map_or(UNKNOWN, |rhythm| (rhythm * MISSED).clamp(SHORTEST, LONGEST_WAIT))
    }

    /// Whether a line has begun and not ended.
    pub(super) fn is_within_line(&self) -> bool {
        self.begun.as_ref().is_some_and(|line| !line.is_empty() && !is_framed(line))
    }

    /// What came before is not of now: the next line counts from its beginning.
    pub(super) fn forget(&mut self) {
        (self.begun, self.last, self.same_since, self.counted) = (None, None, None, None);
    }

    /// Hears a byte; says what a line says when it ends with it.
    pub(super) fn hear(&mut self, byte: u8, now: Instant) -> Option<Told> {
        let paused = self.heard.is_some_and(|heard| now.saturating_duration_since(heard) > PAUSE);
        if paused && self.is_within_line() {
            self.begun = None;
        }
        self.heard = Some(now);
        match byte {
            b'\r' | b'\n' => {
                let line = self.begun.replace(Vec::new())?;
                // CR LF ends one line, not two.
                if line.is_empty() { None } else { Some(self.judge(&line, now)) }
            }
            STX => {
                // Some scales end a line by ETX alone; the next one begins at once.
                let ended = self.begun.replace(vec![STX]).filter(|line| is_framed(line));
                ended.map(|line| self.judge(&line, now))
            }
            // Some scales end a line by CR and ETX.
            ETX if self.begun.as_ref().is_some_and(Vec::is_empty) => None,
            _ => {
                let line = self.begun.as_mut()?;
                line.push(byte);
                if line.len() > LONGEST {
                    self.begun = None;
                }
                None
            }
        }
    }

    fn judge(&mut self, line: &[u8], now: Instant) -> Told {
        self.count(now);
        let line = self.comma.as_point(line);
        let understood = continuous::read(&line, self.unit).filter(|line| !line.lacks_unit || self.says_units);
        let Some(line) = understood else {
            (self.last, self.same_since) = (None, None);
            return Told::NotUnderstood;
        };
        self.says_units |= !line.lacks_unit;
        let is_same = self.last == Some(line);
        self.last = Some(line);
        if !is_same {
            self.same_since = Some(now);
        }
        if !matches!(line.reading, Reading::Stable(_)) {
            return Told::Reading(line.reading);
        }
        let stayed = self.same_since.is_some_and(|since| now.saturating_duration_since(since) >= STAYS);
        match (is_same, line.is_marked || stayed) {
            (false, _) => Told::Unconfirmed,
            (true, false) => Told::Reading(Reading::Moving),
            (true, true) => Told::Reading(line.reading),
        }
    }

    /// Learns how often lines come.
    fn count(&mut self, now: Instant) {
        let Some((since, lines)) = self.counted else {
            self.counted = Some((now, 0));
            return;
        };
        let (elapsed, lines) = (now.saturating_duration_since(since), lines + 1);
        self.counted = Some((since, lines));
        if elapsed >= COUNTED {
            self.rhythm = Some(elapsed / lines);
            self.counted = Some((now, 0));
        }
    }
}

/// Whether a line has both its ends.
fn is_framed(line: &[u8]) -> bool {
    matches!(line, [STX, .., ETX])
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Grams;
    use proptest::prelude::*;

    const BEAT: Duration = Duration::from_millis(100);

    /// Hears these pieces, each so long after the last.
    fn told(stream: &mut Stream, pieces: &[(&[u8], Duration)]) -> Vec<Told> {
        let mut now = stream.heard.unwrap_or_else(Instant::now);
        let mut told = Vec::new();
        for (piece, later) in pieces {
            now += *later;
            told.extend(piece.iter().filter_map(|byte| stream.hear(*byte, now)));
        }
        told
    }

    fn line(grams: u32) -> Vec<u8> {
        format!("ST,GS,+{:3}.{:03}kg\r\n", grams / 1000, grams % 1000).into_bytes()
    }

    #[test]
    fn a_weight_counts_from_the_second_line_that_says_it() {
        let (one, other) = (line(1234), line(2000));
        let pieces: Vec<_> = [&one, &one, &one, &other, &other].iter().map(|line| (line.as_slice(), BEAT)).collect();
        let stable = |grams| Told::Reading(Reading::Stable(Grams(grams)));
        // The first line is not heard from its beginning.
        assert_eq!(
            told(&mut Stream::new(None), &pieces),
            [Told::Unconfirmed, stable(1234), Told::Unconfirmed, stable(2000)]
        );
    }

    #[test]
    fn a_comma_before_decimals_is_known_from_the_empty_scale_on() {
        let pieces = |texts: [&'static [u8]; 6]| texts.map(|text| (text, BEAT));
        let (empty, full) = (b"ST,GS,+  0,000 kg\r\n".as_slice(), b"ST,GS,+  1,234 kg\r\n".as_slice());
        let mut stream = Stream::new(None);
        assert_eq!(
            told(&mut stream, &pieces([full, full, empty, empty, full, full])),
            [
                Told::NotUnderstood,
                Told::Reading(Reading::Zero),
                Told::Reading(Reading::Zero),
                Told::Unconfirmed,
                Told::Reading(Reading::Stable(Grams(1234)))
            ]
        );
    }

    #[test]
    fn an_unmarked_weight_has_to_stay_for_a_while() {
        let pieces = [(b"+ 1.234kg\r\n".as_slice(), BEAT); 8];
        let moves = Told::Reading(Reading::Moving);
        let lies = Told::Reading(Reading::Stable(Grams(1234)));
        assert_eq!(told(&mut Stream::new(None), &pieces), [Told::Unconfirmed, moves, moves, moves, moves, lies, lies]);
    }

    #[test]
    fn a_scale_that_leaves_its_unit_out_moves_once_it_said_one() {
        let moving = (b"+     123.4      \r\n".as_slice(), BEAT);
        let lies = (b"+     123.4 g    \r\n".as_slice(), BEAT);
        let mut stream = Stream::new(None);
        assert_eq!(told(&mut stream, &[moving, moving]), [Told::NotUnderstood]);
        assert_eq!(told(&mut stream, &[lies, moving]), [Told::Unconfirmed, Told::Reading(Reading::Moving)]);
    }

    #[test]
    fn a_line_may_end_by_cr_and_etx() {
        let pieces = [(b"\n  1.234kgGR\r\x03".as_slice(), BEAT); 8];
        assert_eq!(told(&mut Stream::new(None), &pieces).last(), Some(&Told::Reading(Reading::Stable(Grams(1234)))));
    }

    #[test]
    fn a_line_may_end_by_etx_alone() {
        for beat in [BEAT, Duration::from_secs(1)] {
            let pieces = [(b"\x02   1.234G\x03".as_slice(), beat); 4];
            let heard = told(&mut Stream::new(Some(WeightUnit::Kilogram)), &pieces);
            assert_eq!(
                heard,
                [
                    Told::Unconfirmed,
                    Told::Reading(Reading::Stable(Grams(1234))),
                    Told::Reading(Reading::Stable(Grams(1234)))
                ]
            );
        }
    }

    #[test]
    fn a_pause_within_a_line_makes_it_none() {
        let mut stream = Stream::new(None);
        let long = Duration::from_secs(3);
        let pieces: [(&[u8], Duration); 4] =
            [(b"\r\nST,GS,+ 1", BEAT), (b"34kg\r\n", long), (b"ST,GS,+ 5", BEAT), (b".000kg\r\n", BEAT)];
        assert_eq!(told(&mut stream, &pieces), [Told::Unconfirmed]);
    }

    #[test]
    fn the_rhythm_is_learned() {
        for beat in [50_u64, 100, 500, 1400, 2000, 2200] {
            let beat = Duration::from_millis(beat);
            let mut stream = Stream::new(None);
            assert_eq!(stream.patience(), UNKNOWN);
            let line = line(1234);
            told(&mut stream, &vec![(line.as_slice(), beat); 60]);
            assert_eq!(stream.rhythm, Some(beat));
            assert!(stream.patience() > beat && stream.patience() <= LONGEST_WAIT);
        }
    }

    #[test]
    fn one_that_speaks_every_two_seconds_is_heard_before_it_counts_as_silent() {
        let (mut stream, line) = (Stream::new(None), line(1234));
        let now = Instant::now();
        let mut first = None;
        for ended in [2, 4].map(|seconds| now + Duration::from_secs(seconds)) {
            first = first.or(line.iter().find_map(|byte| stream.hear(*byte, ended)).map(|told| (told, ended - now)));
        }
        let (told, after) = first.unwrap();
        assert_eq!(told, Told::Unconfirmed);
        assert!(after < Stream::new(None).patience(), "{after:?}");
    }

    #[test]
    fn noise_without_an_end_is_not_kept() {
        let mut stream = Stream::new(None);
        let now = Instant::now();
        stream.hear(b'\n', now);
        for _ in 0..100_000 {
            stream.hear(b'7', now);
            assert!(stream.begun.as_ref().is_none_or(|line| line.len() <= LONGEST));
        }
    }

    proptest! {
        /// Of a stream that lost bytes anywhere once, no weight comes that was never sent.
        #[test]
        fn a_stream_that_lost_bytes_weighs_nothing_else(
            weights in prop::collection::vec((1_u32..999_999, 1_usize..4), 1..8),
            from in any::<prop::sample::Index>(), length in 0_usize..60, noise in prop::collection::vec(any::<u8>(), 0..8),
        ) {
            let sent: Vec<u8> = weights.iter().flat_map(|(grams, times)| line(*grams).repeat(*times)).collect();
            let from = from.index(sent.len());
            let until = (from + length).min(sent.len());
            let heard = [&sent[..from], &noise, &sent[until..]].concat();
            let mut stream = Stream::new(None);
            for told in told(&mut stream, &[(&heard, BEAT)]) {
                if let Told::Reading(Reading::Stable(Grams(grams))) = told {
                    prop_assert!(weights.iter().any(|(sent, _)| *sent == grams), "{} g was never sent", grams);
                }
            }
        }

        /// A stream that is cut off anywhere, in front and behind: the same weights or none.
        #[test]
        fn a_stream_cut_anywhere_weighs_nothing_else(grams in 1_u32..999_999, cut in 0_usize..40, end in 0_usize..20) {
            let sent = line(grams).repeat(5);
            let heard = &sent[cut..sent.len() - end];
            for told in told(&mut Stream::new(None), &[(heard, BEAT)]) {
                prop_assert!(matches!(told, Told::Unconfirmed) || told == Told::Reading(Reading::Stable(Grams(grams))));
            }
        }

        #[test]
        fn nothing_that_comes_is_too_odd(bytes in prop::collection::vec(any::<u8>(), 0..400), gap in 0_u64..600) {
            let mut stream = Stream::new(Some(WeightUnit::Kilogram));
            let pieces: Vec<_> = bytes.chunks(7).map(|piece| (piece, Duration::from_millis(gap))).collect();
            let _ = told(&mut stream, &pieces);
        }
    }
}
