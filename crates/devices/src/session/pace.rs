//! How often a printer is asked whether its label is out.
//!
//! Labels of one printer take about the same time. So it is asked seldom while it prints, and closely when the label is
//! due: the next one can follow within milliseconds, and the printer is not kept busy answering. Pure.

use std::time::Duration;

const SHORTEST: Duration = Duration::from_millis(2);
/// Not longer, so that a fault is told soon.
const LONGEST: Duration = Duration::from_millis(200);
/// How long before and after its usual time a label is due, as a part of that time.
const MARGIN: u32 = 40;

/// What is known of a printer's pace.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Pace {
    /// How long the last label took that nothing held up.
    usual: Option<Duration>,
}

impl Pace {
    /// Learns from a label that took this long.
    pub(super) fn learn(&mut self, took: Duration) {
        self.usual = Some(took);
    }

    /// How long to wait before the next question about a label that was sent so long ago.
    pub(super) fn pause(self, waited: Duration) -> Duration {
        let Some(usual) = self.usual else { return waited.clamp(SHORTEST, LONGEST) };
        let margin = (usual / MARGIN).max(SHORTEST);
        let until_due = usual.saturating_sub(margin).saturating_sub(waited);
        let overdue = waited.saturating_sub(usual + margin);
        until_due.max(overdue).clamp(SHORTEST, LONGEST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_printer_is_asked_closely_when_its_label_is_due() {
        let mut pace = Pace::default();
        assert_eq!(pace.pause(Duration::ZERO), SHORTEST);
        assert_eq!(pace.pause(Duration::from_secs(1)), LONGEST);
        pace.learn(Duration::from_secs(1));
        assert_eq!(pace.pause(Duration::ZERO), LONGEST);
        assert_eq!(pace.pause(Duration::from_millis(900)), Duration::from_millis(75));
        assert_eq!(pace.pause(Duration::from_millis(990)), SHORTEST);
        assert_eq!(pace.pause(Duration::from_millis(1010)), SHORTEST);
        assert_eq!(pace.pause(Duration::from_secs(3)), LONGEST);
    }

    proptest! {
        #[test]
        fn a_label_that_keeps_its_time_is_seen_soon_and_with_few_questions(usual in 20_u64..5_000) {
            let mut pace = Pace::default();
            let usual = Duration::from_millis(usual);
            pace.learn(usual);
            let (mut waited, mut questions) = (Duration::ZERO, 0_u32);
            while waited < usual {
                waited += pace.pause(waited);
                questions += 1;
            }
            prop_assert!(waited - usual <= SHORTEST);
            prop_assert!(questions <= 2 + u32::try_from(usual.as_millis()).unwrap() / 40);
        }
    }
}
