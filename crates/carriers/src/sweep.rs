//! All points of an area, box by box: a box whose answer is full is asked about again in four. Pure; what is still open can be
//! kept and taken up again.

use model::Bounds;

/// No box whose diagonal is shorter is divided because its answer was full, in metres: so many points at one place cannot be told
/// apart by it.
const SMALLEST: u32 = 200;
/// No box whose diagonal is shorter is divided because it was refused, in metres: its size was not the reason.
const SMALLEST_REFUSED: u32 = 10_000;

/// The boxes that are still to be asked about, the next one last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sweep {
    open: Vec<Bounds>,
}

/// What became of a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// All its points were told.
    Whole,
    /// It is asked about again in four parts.
    Divided,
    /// There are more points in it than were told, and it is too small to be divided.
    Cut,
}

impl Sweep {
    /// A sweep of these boxes, the last one first.
    #[must_use]
    pub fn of(open: Vec<Bounds>) -> Self {
        Self { open }
    }

    /// The box to ask about; none where all were.
    #[must_use]
    pub fn next(&self) -> Option<Bounds> {
        self.open.last().copied()
    }

    /// The boxes that are still to be asked about.
    #[must_use]
    pub fn open(&self) -> &[Bounds] {
        &self.open
    }

    /// The next box was answered; fully where as many points came as one answer holds.
    pub fn answered(&mut self, is_full: bool) -> Settled {
        match self.open.pop() {
            Some(bounds) if is_full && bounds.diagonal() >= SMALLEST => {
                self.open.extend(bounds.divided(2, 2));
                Settled::Divided
            }
            Some(_) if is_full => Settled::Cut,
            _ => Settled::Whole,
        }
    }

    /// The next box was refused; whether it is divided, as it may have been too large. Else it stays open.
    pub fn refused(&mut self) -> bool {
        match self.next() {
            Some(bounds) if bounds.diagonal() >= SMALLEST_REFUSED => {
                self.open.pop();
                self.open.extend(bounds.divided(2, 2));
                true
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Position;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;
    use std::collections::HashSet;

    const MOST: usize = 20;

    fn bounds() -> Bounds {
        let corner = |latitude, longitude| Position::of_degrees(latitude, longitude).unwrap();
        Bounds::between(corner(52.0, 5.0), corner(52.3, 5.4)).unwrap()
    }

    /// Points crowd in towns: each is one of a few places with a little beside it.
    fn points() -> impl Strategy<Value = Vec<Position>> {
        let place = (0_i32..4, 0_i32..60_000, 0_i32..60_000);
        let point = place.prop_map(|(town, up, aside)| {
            let scale = if town == 0 { 5 } else { 1 };
            Position::new(52_000_000 + up * scale, 5_000_000 + town * 80_000 + aside * scale / 4).unwrap()
        });
        proptest::collection::vec(point, 0..400)
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(20), ..ProptestConfig::default() })]

        /// Whatever is there is told, however it crowds; also where the sweep is broken off and taken up again, and where a
        /// refusal makes boxes smaller.
        #[test]
        fn every_point_is_told(all in points(), refused in 0_usize..3) {
            let mut sweep = Sweep::of(vec![bounds()]);
            let (mut told, mut asked) = (HashSet::new(), 0);
            (0..refused).for_each(|_| { sweep.refused(); });
            while let Some(next) = sweep.next() {
                asked += 1;
                prop_assert!(asked < 5_000, "it comes to no end");
                let answer: Vec<_> = all.iter().filter(|point| next.contains(**point)).take(MOST).collect();
                told.extend(answer.iter().copied().copied());
                let settled = sweep.answered(answer.len() == MOST);
                sweep = Sweep::of(sweep.open().to_vec());
                if settled == Settled::Cut {
                    told.extend(all.iter().filter(|point| next.contains(**point)));
                }
            }
            prop_assert_eq!(told, all.into_iter().filter(|point| bounds().contains(*point)).collect::<HashSet<_>>());
        }
    }

    #[test]
    fn a_refusal_that_has_another_reason_ends_it() {
        let mut sweep = Sweep::of(vec![bounds()]);
        let times = std::iter::from_fn(|| sweep.refused().then_some(())).take(20).count();
        assert!((1..5).contains(&times), "{times}");
        assert!(sweep.next().is_some(), "what was refused stays open");
    }

    #[test]
    fn too_many_at_one_place_are_said_to_be() {
        let here = Position::of_degrees(52.1, 5.1).unwrap();
        let mut sweep = Sweep::of(vec![Bounds::between(here, here).unwrap()]);
        assert_eq!(sweep.answered(true), Settled::Cut);
        assert_eq!(sweep.next(), None);
    }
}
