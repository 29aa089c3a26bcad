//! The ranges of numbers that carriers' parcels get.

use super::Carriers;
use crate::Event;
use carriers::Carrier;
use carriers::own_numbers::{self, BlocksError, read_blocks};
use model::*;
use serde::{Deserialize, Serialize};
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Numbers a carrier allotted, to be spent after those there are.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AddNumbers {
    /// Whose numbers they are.
    pub carrier: CarrierId,
    /// The blocks, as a file has them: a line `form,first,last`, and below it a line a block, as `dpd 0998,1,9999`.
    pub blocks: String,
    /// When so many are left the station warns; nothing: as before, for a new range a tenth of its numbers.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub warn_below: Option<u64>,
}

impl Carriers {
    /// Keeps a carrier's range in place of the one it had.
    pub(crate) fn save_range(&self, range: &NumberRange) -> Result<(), Problem> {
        own_numbers::check(range).map_err(|error| Problem::new(ProblemCode::BadRange).because(error))?;
        let connector = self.of(&self.store.snapshot()?, &range.carrier)?;
        let draws = connector.capabilities().labels == LabelSource::Drawn;
        if draws && range.blocks.iter().any(|block| !connector.takes(&block.form)) {
            return Err(Problem::new(ProblemCode::RangeKind).with("carrier", &range.carrier));
        }
        self.store.save_range(range, self.clock.now())?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    /// Whether labels can be made under a carrier's numbers.
    pub(super) fn check_own(
        &self,
        snapshot: &Snapshot,
        carrier: &CarrierId,
        connector: &dyn Carrier,
    ) -> Result<AccountSeen, Problem> {
        let problem = |code| Problem::new(code).with("carrier", carrier);
        let range = snapshot.range_of(carrier)?.ok_or_else(|| problem(ProblemCode::NoRange))?;
        if range.left() == 0 {
            return Err(problem(ProblemCode::RangeEmpty));
        }
        match connector.files_trouble(Day(self.clock.local_now().date())) {
            Some(why) => Err(problem(ProblemCode::CarrierFiles).with("why", why)),
            None => Ok(AccountSeen::default()),
        }
    }

    /// Puts blocks behind those a carrier has; spent ones go.
    pub(crate) fn add_numbers(&self, add: &AddNumbers) -> Result<NumberRange, Problem> {
        let unread = |error: BlocksError| Problem::new(ProblemCode::RangeFile).with("why", error.message());
        let blocks = read_blocks(&add.blocks).map_err(unread)?;
        let known = self.store.snapshot()?.range_of(&add.carrier)?;
        let tenth = blocks.iter().map(NumberBlock::left).sum::<u64>() / 10;
        let warn_below = add.warn_below.or(known.as_ref().map(|range| range.warn_below)).unwrap_or(tenth);
        let kept = known.into_iter().flat_map(|range| range.blocks).filter(|block| block.left() > 0);
        let range = NumberRange { carrier: add.carrier.clone(), blocks: kept.chain(blocks).collect(), warn_below };
        self.save_range(&range)?;
        Ok(range)
    }
}
