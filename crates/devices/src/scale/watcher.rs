//! Which weight may be taken: one that is fresh, that two answers in a row agree on, and that is this parcel's. Pure: the
//! moment is passed in.

use model::{Grams, OrderId, Reading, ScaleState, TakenWeight};
use std::time::{Duration, Instant};

/// An answer older than this is not so any more.
const FRESH: Duration = Duration::from_secs(1);
/// What a scale says by itself and seldom is so for two and a half times as long as it takes to say it, and no longer than
/// this.
const LONGEST_FRESH: Duration = Duration::from_secs(5);

/// Watches a scale.
#[derive(Debug, Default)]
pub struct Watcher {
    tare: Grams,
    heard: Option<Heard>,
    /// How often the scale speaks, where it does so by itself.
    rhythm: Option<Duration>,
    /// Whose the weight on the scale is.
    taken: Option<TakenWeight>,
    /// Whether it was taken before this began to watch: the scale may have been empty since, unseen.
    remembers: bool,
}

#[derive(Debug, Clone, Copy)]
struct Heard {
    reading: Reading,
    at: Instant,
    /// Whether the answer before said the same, and was fresh then: these languages have no check sum.
    agreed: bool,
}

/// Why no weight can be taken now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotNow {
    /// There is no parcel on the scale, or none that lies still.
    State(ScaleState),
    /// What is on it is another order's parcel.
    AnotherOrder(OrderId),
}

impl Watcher {
    /// Watches a scale on which a weight was taken that may still lie there.
    #[must_use]
    pub fn remembering(taken: Option<TakenWeight>) -> Self {
        Self { taken, remembers: true, ..Self::default() }
    }

    /// What stands under every parcel from now on.
    pub fn set_tare(&mut self, tare: Grams) {
        self.tare = tare;
    }

    /// How often the scale speaks by itself, as [`super::Pan::rhythm`] says.
    pub fn set_rhythm(&mut self, rhythm: Option<Duration>) {
        self.rhythm = rhythm;
    }

    /// The scale answered.
    pub fn hear(&mut self, reading: Reading, now: Instant) {
        let agreed = self.fresh(now).is_some_and(|heard| heard.reading == reading);
        self.heard = Some(Heard { reading, at: now, agreed });
        match (self.state(now), reading) {
            (ScaleState::Empty | ScaleState::BelowZero, _) => self.taken = None,
            (ScaleState::Parcel { .. }, Reading::Stable(load)) if self.remembers => {
                self.taken = self.taken.filter(|taken| is_same_load(taken.load, load));
            }
            _ => {}
        }
    }

    /// What lies on the scale is another parcel than the one whose weight was taken: a person says so.
    pub fn another(&mut self) {
        self.taken = None;
    }

    /// The weight that was taken and may still lie there.
    #[must_use]
    pub const fn taken(&self) -> Option<TakenWeight> {
        self.taken
    }

    /// Whether that was taken before this began to watch, and may be another parcel of the same weight by now.
    #[must_use]
    pub const fn only_remembers(&self) -> bool {
        self.remembers && self.taken.is_some()
    }

    /// How the scale stands to the parcel at the desk.
    #[must_use]
    pub fn state(&self, now: Instant) -> ScaleState {
        let Some(heard) = self.fresh(now) else { return ScaleState::Silent };
        match heard.reading {
            Reading::Zero => ScaleState::Empty,
            Reading::Moving => ScaleState::Settling,
            Reading::UnderZero => ScaleState::BelowZero,
            Reading::Overload => ScaleState::Overload,
            Reading::Fault => ScaleState::Fault,
            Reading::Stable(_) if !heard.agreed => ScaleState::Settling,
            Reading::Stable(gross) => match gross.0.checked_sub(self.tare.0) {
                None => ScaleState::BelowZero,
                Some(0) => ScaleState::Empty,
                Some(net) => ScaleState::Parcel { weight: Grams(net), order: self.taken.map(|taken| taken.order) },
            },
        }
    }

    /// All that lies on the scale, the tare included: what may become the new tare.
    ///
    /// # Errors
    /// When nothing lies still on it.
    pub fn load(&self, now: Instant) -> Result<Grams, NotNow> {
        match self.fresh(now) {
            Some(Heard { reading: Reading::Stable(gross), agreed: true, .. }) => Ok(gross),
            _ => Err(NotNow::State(self.state(now))),
        }
    }

    /// The weight of an order's parcel, without taking it.
    ///
    /// # Errors
    /// When none lies still on the scale, or what does is another order's.
    pub fn weight(&self, order: OrderId, now: Instant) -> Result<Grams, NotNow> {
        match (self.state(now), self.taken) {
            (_, Some(taken)) if taken.order != order => Err(NotNow::AnotherOrder(taken.order)),
            (ScaleState::Parcel { weight, .. }, _) => Ok(weight),
            (state, _) => Err(NotNow::State(state)),
        }
    }

    /// Takes the weight for a parcel of an order: until the scale was empty, it is no other's.
    ///
    /// # Errors
    /// As [`Watcher::weight`].
    pub fn take(&mut self, order: OrderId, parcel: u32, now: Instant) -> Result<Grams, NotNow> {
        let weight = self.weight(order, now)?;
        let load = Grams(weight.0.saturating_add(self.tare.0));
        self.taken = Some(TakenWeight { order, parcel, weight, load });
        self.remembers = false;
        Ok(weight)
    }

    /// Which of an order's parcels lies on the scale, where its weight was taken.
    #[must_use]
    pub fn parcel_of(&self, order: OrderId) -> Option<u32> {
        self.taken.filter(|taken| taken.order == order).map(|taken| taken.parcel)
    }

    /// Whether just this weight was taken for this order already.
    #[must_use]
    pub fn has_taken(&self, order: OrderId, weight: Grams) -> bool {
        self.taken.is_some_and(|taken| (taken.order, taken.weight) == (order, weight))
    }

    fn fresh(&self, now: Instant) -> Option<Heard> {
        self.heard.filter(|heard| now.saturating_duration_since(heard.at) <= self.freshness())
    }

    /// How long an answer is so.
    fn freshness(&self) -> Duration {
        self.rhythm.map_or(FRESH, |rhythm| (rhythm * 5 / 2).clamp(FRESH, LONGEST_FRESH))
    }
}

/// Whether two loads are the same within a division of the scale. It shows nothing but whole divisions, and says not how
/// wide they are: the widest of the usual ones that goes into both is taken for it. Those of pounds and ounces go into no
/// whole grams; two hundredths of a pound are 9 g.
fn is_same_load(one: Grams, other: Grams) -> bool {
    const USUAL: [u32; 3] = [50, 20, 10];
    const NARROW: u32 = 9;
    let division =
        USUAL.into_iter().find(|&division| one.0.is_multiple_of(division) && other.0.is_multiple_of(division));
    one.0.abs_diff(other.0) <= division.unwrap_or(NARROW)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const A: OrderId = OrderId(1);
    const B: OrderId = OrderId(2);
    const STEP: Duration = Duration::from_millis(200);

    #[test]
    fn a_scale_that_speaks_seldom_by_itself_is_waited_for() {
        let (mut watcher, now) = (Watcher::default(), Instant::now());
        let seldom = Duration::from_millis(1500);
        watcher.set_rhythm(Some(seldom));
        watcher.hear(stable(500), now);
        watcher.hear(stable(500), now + seldom);
        let parcel = ScaleState::Parcel { weight: Grams(500), order: None };
        assert_eq!(watcher.state(now + seldom + Duration::from_secs(3)), parcel);
        assert_eq!(watcher.state(now + seldom + Duration::from_secs(4)), ScaleState::Silent);
        watcher.set_rhythm(Some(Duration::from_millis(50)));
        assert_eq!(watcher.state(now + seldom + Duration::from_secs(1)), parcel);
        watcher.set_rhythm(Some(Duration::from_secs(3600)));
        assert_eq!(watcher.state(now + seldom + Duration::from_secs(6)), ScaleState::Silent);
    }

    /// A watcher that heard these, one each fifth of a second, and the moment after the last.
    fn heard(readings: &[Reading]) -> (Watcher, Instant) {
        let mut watcher = Watcher::default();
        let mut now = Instant::now();
        for reading in readings {
            now += STEP;
            watcher.hear(*reading, now);
        }
        (watcher, now)
    }

    fn stable(grams: u32) -> Reading {
        Reading::Stable(Grams(grams))
    }

    #[test]
    fn a_weight_counts_once_two_answers_agree() {
        let (mut watcher, now) = heard(&[Reading::Zero, Reading::Moving, stable(700)]);
        assert_eq!(watcher.state(now), ScaleState::Settling);
        watcher.hear(stable(100), now + STEP);
        assert_eq!(watcher.take(A, 1, now + STEP), Err(NotNow::State(ScaleState::Settling)));
        watcher.hear(stable(100), now + STEP * 2);
        assert_eq!(watcher.take(A, 1, now + STEP * 2), Ok(Grams(100)));
    }

    #[test]
    fn an_old_weight_is_none() {
        let (mut watcher, now) = heard(&[stable(700), stable(700)]);
        assert_eq!(watcher.weight(A, now + FRESH), Ok(Grams(700)));
        let late = now + FRESH + Duration::from_millis(1);
        assert_eq!(watcher.take(A, 1, late), Err(NotNow::State(ScaleState::Silent)));
        // One answer after the silence is not two in a row.
        watcher.hear(stable(700), late);
        assert_eq!(watcher.state(late), ScaleState::Settling);
    }

    #[test]
    fn the_next_parcel_waits_until_the_scale_was_empty() {
        let (mut watcher, mut now) = heard(&[stable(700), stable(700)]);
        watcher.take(A, 1, now).unwrap();
        for reading in [Reading::Moving, stable(900), stable(900)] {
            now += STEP;
            watcher.hear(reading, now);
        }
        assert_eq!(watcher.take(B, 1, now), Err(NotNow::AnotherOrder(A)));
        assert_eq!((watcher.parcel_of(A), watcher.parcel_of(B)), (Some(1), None));
        assert_eq!(watcher.take(A, 1, now), Ok(Grams(900)), "something was put into the same parcel");
        assert!(watcher.has_taken(A, Grams(900)) && !watcher.has_taken(A, Grams(700)));
        for reading in [Reading::Zero, stable(300), stable(300)] {
            now += STEP;
            watcher.hear(reading, now);
        }
        assert_eq!(watcher.parcel_of(A), None);
        assert_eq!(watcher.take(B, 1, now), Ok(Grams(300)));
    }

    /// A watcher that remembers 700 g of the second parcel of an order, and hears what now lies there.
    fn remembering(grams: u32) -> (Watcher, Instant) {
        let taken = TakenWeight { order: A, parcel: 2, weight: Grams(700), load: Grams(700) };
        let (mut watcher, now) = (Watcher::remembering(Some(taken)), Instant::now());
        for step in [STEP, STEP * 2] {
            watcher.hear(stable(grams), now + step);
        }
        (watcher, now + STEP * 2)
    }

    #[test]
    fn a_weight_from_before_counts_while_the_scale_shows_it_within_a_division() {
        for grams in [700, 691, 709, 690, 680, 750] {
            let (mut watcher, now) = remembering(grams);
            assert!(watcher.only_remembers(), "{grams}");
            assert_eq!(watcher.take(B, 1, now), Err(NotNow::AnotherOrder(A)), "{grams}");
            watcher.another();
            assert_eq!(watcher.take(B, 1, now), Ok(Grams(grams)), "a person says that it is another one");
            assert!(!watcher.only_remembers());
        }
        for grams in [660, 689, 711, 625, 800] {
            let (mut watcher, now) = remembering(grams);
            assert_eq!(watcher.take(B, 1, now), Ok(Grams(grams)), "{grams}");
        }
    }

    #[test]
    fn a_weight_from_before_is_forgotten_once_the_scale_was_empty() {
        let (mut watcher, mut now) = remembering(700);
        assert_eq!(watcher.parcel_of(A), Some(2));
        for reading in [Reading::Moving, Reading::Zero, stable(700), stable(700)] {
            now += STEP;
            watcher.hear(reading, now);
        }
        assert_eq!((watcher.taken(), watcher.take(B, 1, now)), (None, Ok(Grams(700))));
    }

    #[test]
    fn the_tare_is_no_part_of_the_parcel() {
        let (mut watcher, now) = heard(&[stable(700), stable(700)]);
        watcher.set_tare(Grams(250));
        assert_eq!(watcher.weight(A, now), Ok(Grams(450)));
        assert_eq!(watcher.load(now), Ok(Grams(700)));
        for (grams, state) in [(250, ScaleState::Empty), (100, ScaleState::BelowZero)] {
            let (mut watcher, now) = heard(&[stable(grams), stable(grams)]);
            watcher.set_tare(Grams(250));
            assert_eq!(watcher.state(now), state);
        }
    }

    #[test]
    fn the_tote_alone_frees_the_scale_for_the_next_parcel() {
        let (mut watcher, mut now) = heard(&[stable(700), stable(700)]);
        watcher.set_tare(Grams(250));
        watcher.take(A, 1, now).unwrap();
        for reading in [stable(250), stable(250), stable(800), stable(800)] {
            now += STEP;
            watcher.hear(reading, now);
        }
        assert_eq!(watcher.take(B, 1, now), Ok(Grams(550)));
    }

    fn a_reading() -> impl Strategy<Value = Reading> {
        prop_oneof![
            3 => (1_u32..4).prop_map(stable),
            1 => Just(Reading::Moving),
            1 => Just(Reading::Zero),
            1 => Just(Reading::UnderZero),
            1 => Just(Reading::Overload),
            1 => Just(Reading::Fault),
        ]
    }

    proptest! {
        /// Whatever a scale says and whenever it is asked: what is taken was said twice, last, and a moment ago; and
        /// between two orders the scale was empty.
        #[test]
        fn nothing_doubtful_is_ever_taken(
            steps in prop::collection::vec((a_reading(), 0_u64..1500, any::<bool>(), any::<bool>()), 1..60),
        ) {
            let mut watcher = Watcher::default();
            let mut now = Instant::now();
            let mut said: Vec<(Reading, Instant)> = Vec::new();
            let (mut owner, mut emptied) = (None, true);
            for (reading, wait, asks, first) in steps {
                now += Duration::from_millis(wait);
                watcher.hear(reading, now);
                said.push((reading, now));
                emptied |= matches!(reading, Reading::Zero | Reading::UnderZero);
                if !asks {
                    continue;
                }
                let order = if first { A } else { B };
                now += Duration::from_millis(wait / 2);
                if let Ok(weight) = watcher.take(order, 1, now) {
                    let [.., (before, earlier), (last, at)] = said.as_slice() else { panic!("taken after one answer") };
                    prop_assert_eq!((*before, *last), (Reading::Stable(weight), Reading::Stable(weight)));
                    prop_assert!(now - *at <= FRESH && *at - *earlier <= FRESH);
                    prop_assert!(emptied || owner == Some(order));
                    (owner, emptied) = (Some(order), false);
                }
            }
        }
    }
}
