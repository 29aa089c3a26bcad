//! A parcel's weight by the scale: taken when a person says so, asked about when it is not what was expected, and never
//! taken silently. Several parcels of an order are weighed one after the other, each against what is expected of it.

mod practice;
mod scale;

pub use scale::{Tare, TriedScale};

use crate::Event;
use crate::clock::Clock;
use crate::deciding::Deciding;
use crate::events::Events;
use crate::existing::existing_order;
use devices::scale::NotNow;
use model::*;
use sandbox::Practice;
use scale::DeskScale;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};
use store::Store;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Whose expected weight is kept.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct KeepWeight {
    /// The order.
    pub order: OrderId,
    /// What ships of it now, where only some of its items do.
    #[serde(default)]
    pub items: Vec<ParcelItem>,
    /// All its parcels that were not weighed, whatever lies on the scale; else the one that lies there.
    #[serde(default)]
    pub rest: bool,
}

/// The parcel of an order that is to be weighed next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ParcelToWeigh {
    /// The parcel's place in the order, from 1.
    pub parcel: u32,
    /// How many the order ships in.
    pub of: u32,
    /// What it is expected to weigh.
    pub expected: Grams,
}

/// How far the weighing of an order has come.
struct WeighedOrder {
    order: Order,
    weighed: Weighed,
}

impl WeighedOrder {
    fn of(order: Order) -> Self {
        let of = order.decision.parcels();
        let weighed = order.overrides.weighed.clone().filter(|weighed| weighed.of == of);
        Self { order, weighed: weighed.unwrap_or_else(|| Weighed::none(of)) }
    }

    /// What a parcel is expected to weigh, by its place from 1.
    fn expected(&self, parcel: u32) -> Grams {
        let at = usize::try_from(parcel.saturating_sub(1)).unwrap_or_default();
        let weights = decide::parcel_weights(&self.order.facts, &self.order.decision);
        weights.get(at).copied().unwrap_or(self.order.decision.weight.value)
    }

    /// The same once a parcel was weighed: what came behind it has to be weighed again.
    fn with(&self, parcel: u32, weight: Option<Grams>) -> Weighed {
        let before = usize::try_from(parcel.saturating_sub(1)).unwrap_or_default();
        let mut weighed = self.weighed.clone();
        weighed.parcels.truncate(before);
        weighed.parcels.push(weight);
        weighed
    }

    /// A sentence about one of its parcels.
    fn message(&self, key: &'static str, parcel: u32) -> Message {
        let number = self.order.facts.number.as_str();
        Message::new(key).with("order", number).with("parcel", parcel).with("of", self.weighed.of)
    }

    /// What keeps its labels from printing.
    fn problem(&self, code: ProblemCode, parcel: u32) -> Problem {
        let number = self.order.facts.number.as_str();
        Problem::new(code).with("order", number).with("parcel", parcel).with("of", self.weighed.of)
    }

    /// The parcel that has yet to be weighed: once one of several was, or where the desk weighs all.
    fn unweighed(&self, scale: &Scale) -> Option<Problem> {
        let parcel = self.weighed.next_parcel().filter(|_| scale.always || self.weighed.is_begun())?;
        Some(self.problem(ProblemCode::NotWeighed, parcel).with("expected", self.expected(parcel)))
    }

    /// What keeps its labels from printing once what lies on the scale was looked at.
    fn complete(&self, scale: &Scale) -> WeightCheck {
        self.unweighed(scale).map_or(WeightCheck::Fine, WeightCheck::Unweighed)
    }
}

/// What the scale has to say before an order ships.
pub(crate) enum WeightCheck {
    /// Nothing.
    Fine,
    /// What lies there has to come to rest first.
    Moves(Problem),
    /// The parcel that lies there is not what it was expected to weigh.
    Differs(Problem),
    /// A parcel has to be laid there first.
    Unweighed(Problem),
}

/// The parcel of an order that is to be weighed next.
pub(crate) fn to_weigh(order: &Order) -> Option<ParcelToWeigh> {
    let weighing = WeighedOrder::of(order.clone());
    let parcel = weighing.weighed.next_parcel()?;
    Some(ParcelToWeigh { parcel, of: weighing.weighed.of, expected: weighing.expected(parcel) })
}

/// What weighing may touch.
pub(crate) struct Weighing {
    me: Weak<Self>,
    store: Store,
    clock: Clock,
    events: Events,
    deciding: Arc<Deciding>,
    desk_scale: DeskScale,
    practice: Option<Arc<Practice>>,
    at_desk: bool,
}

/// A weight that was taken.
pub(crate) struct TakenParcel {
    /// The parcel, by its place from 1.
    pub(crate) parcel: u32,
    /// How many there are.
    pub(crate) of: u32,
    /// What it weighs.
    pub(crate) weight: Grams,
    /// What it was expected to weigh.
    pub(crate) expected: Grams,
    /// How that changed the method, as a sentence.
    pub(crate) change: Option<Message>,
}

impl Weighing {
    pub(crate) fn new(
        store: Store,
        clock: Clock,
        events: Events,
        deciding: Arc<Deciding>,
        practice: Option<Arc<Practice>>,
        at_desk: bool,
    ) -> Arc<Self> {
        Arc::new_cyclic(|me| Self {
            me: me.clone(),
            store,
            clock,
            events,
            deciding,
            desk_scale: DeskScale::default(),
            practice,
            at_desk,
        })
    }

    /// Takes the weight on the scale for an order's next parcel and decides anew how it ships.
    pub(crate) fn weigh(&self, id: OrderId) -> Result<TakenParcel, Problem> {
        self.scale_here()?;
        let weighing = WeighedOrder::of(existing_order(&self.store.snapshot()?, id)?);
        let (parcel, weight) = self.take_weight(&weighing)?;
        let current = self.deciding.now()?;
        let catalogue = &current.settings.catalogue;
        let name = |decision: &Decision| Some(catalogue.method_name(decision.method.value.as_ref()?).to_owned());
        // The scale is the later word, so what was typed before gives way.
        let weighed = Some(weighing.with(parcel, Some(weight)));
        let overrides = Overrides { weighed, weight: None, ..weighing.order.overrides.clone() };
        let message = weighing.message("journal-order-weighed", parcel).with("weight", weight);
        let weighed = self.keep_weighing(id, overrides, message)?;
        Ok(TakenParcel {
            parcel,
            of: weighing.weighed.of,
            weight,
            expected: weighing.expected(parcel),
            change: change(name(&weighing.order.decision), name(&weighed.decision)),
        })
    }

    /// Keeps what parcels of an order, or of a part of one, were expected to weigh: the one on the scale, whose weight has been asked
    /// about, or all that were not weighed (`rest`). Answers with what is kept.
    pub(crate) fn keep_weight(&self, order: Order, rest: bool) -> Result<Grams, Problem> {
        let weighing = WeighedOrder::of(order);
        let (weighed, message, expected) = if rest {
            let parcel = weighing.weighed.next_parcel().unwrap_or(weighing.weighed.of);
            let mut weighed = weighing.weighed.clone();
            weighed.parcels.resize(usize::try_from(weighed.of).unwrap_or_default(), None);
            let message = weighing.message("journal-order-not-weighed", parcel);
            (weighed, message, weighing.order.decision.weight.value)
        } else {
            self.scale_here()?;
            let (parcel, weight) = self.take_weight(&weighing)?;
            let expected = weighing.expected(parcel);
            let message = weighing.message("journal-order-weight-kept", parcel).with("weight", weight);
            (weighing.with(parcel, None), message.with("expected", expected), expected)
        };
        self.keep_weighed(weighing.order.id, weighed, message)?;
        Ok(expected)
    }

    /// Asks before an order ships whose parcel lies on the scale and is not what it was expected to weigh, and for the next
    /// one where it ships in several. A parcel laid there in the moment before is waited for. Without one there is nothing to
    /// ask: weighing is optional, unless the desk weighs all.
    pub(crate) fn check_weight(&self, order: Order) -> Result<WeightCheck, Problem> {
        let Some(scale) = self.store.snapshot()?.scale()? else { return Ok(WeightCheck::Fine) };
        let (id, weighing) = (order.id, WeighedOrder::of(order));
        if !weighing.order.stage.can_be_packed() {
            return Ok(WeightCheck::Fine);
        }
        let lies = self.at_desk.then(|| self.at_rest(&weighing));
        let weight = match lies {
            Some(Ok(weight)) => weight,
            Some(Err(why @ NotNow::State(ScaleState::Settling))) if weighing.weighed.next_parcel().is_some() => {
                return Ok(WeightCheck::Moves(self.not_now(why)));
            }
            Some(Err(_)) | None => return Ok(weighing.complete(&scale)),
        };
        let (parcel, is_taken) = self.on_the_scale(&weighing);
        if weighing.weighed.next_parcel().is_none() && weighing.weighed.of > 1 && !is_taken {
            // All were weighed; which of them lies there again, nobody knows.
            return Ok(WeightCheck::Fine);
        }
        let settled = self.with_watcher(|watcher, _| watcher.has_taken(id, weight));
        let expected = weighing.expected(parcel);
        if !settled && !scale.tolerance.allows(expected, weight) {
            let problem = weighing.problem(ProblemCode::WeightDiffers, parcel);
            return Ok(WeightCheck::Differs(problem.with("weighed", weight).with("expected", expected)));
        }
        // It is this order's parcel: the next one has to be laid on an empty scale.
        let _ = self.with_watcher(|watcher, now| watcher.take(id, parcel, now));
        if weighing.weighed.next_parcel() != Some(parcel) {
            return Ok(weighing.complete(&scale));
        }
        let weighed = weighing.with(parcel, None);
        if weighed.next_parcel().is_some() {
            let message = weighing.message("journal-order-weight-fits", parcel).with("weight", weight);
            return Ok(WeighedOrder::of(self.keep_weighed(id, weighed, message)?).complete(&scale));
        }
        Ok(WeightCheck::Fine)
    }

    /// What lies on the scale for an order that has yet to be weighed, once it has come to rest; what moves for longer than a
    /// person takes to lay a parcel down is left to them.
    fn at_rest(&self, weighing: &WeighedOrder) -> Result<Grams, NotNow> {
        const PATIENCE: Duration = Duration::from_millis(1500);
        const PAUSE: Duration = Duration::from_millis(25);
        let since = Instant::now();
        loop {
            let lies = self.with_watcher(|watcher, now| watcher.weight(weighing.order.id, now));
            let moves = lies == Err(NotNow::State(ScaleState::Settling)) && weighing.weighed.next_parcel().is_some();
            if !moves || since.elapsed() >= PATIENCE {
                return lies;
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Takes the weight on the scale for a parcel of an order. Refuses where the parcel before it was taken from there by
    /// an earlier process: whether this is the next one, of the same weight, a person has to say.
    fn take_weight(&self, weighing: &WeighedOrder) -> Result<(u32, Grams), Problem> {
        let (parcel, is_taken) = self.on_the_scale(weighing);
        if is_taken && weighing.weighed.next_parcel().is_some() && self.with_watcher(|it, _| it.only_remembers()) {
            let scale = self.scale_here()?;
            return Err(weighing.problem(ProblemCode::ScaleStillWeighed, parcel).with("scale", scale.name));
        }
        let weight = self.with_watcher(|watcher, now| watcher.take(weighing.order.id, parcel, now));
        Ok((parcel, weight.map_err(|why| self.not_now(why))?))
    }

    /// Which parcel of an order lies on the scale, and whether its weight was taken already: else it is the next one, and
    /// after the last the first again.
    fn on_the_scale(&self, weighing: &WeighedOrder) -> (u32, bool) {
        let next = weighing.weighed.next_parcel();
        let taken = self.with_watcher(|watcher, _| watcher.parcel_of(weighing.order.id));
        match taken.filter(|taken| *taken <= next.unwrap_or(weighing.weighed.of)) {
            Some(taken) => (taken, true),
            None => (next.unwrap_or(1), false),
        }
    }

    /// Keeps which of its parcels were weighed, beside what else was said of the order by hand.
    fn keep_weighed(&self, id: OrderId, weighed: Weighed, message: Message) -> Result<Order, Problem> {
        let overrides = existing_order(&self.store.snapshot()?, id)?.overrides;
        self.keep_weighing(id, Overrides { weighed: Some(weighed), ..overrides }, message)
    }

    /// Keeps what came of weighing.
    fn keep_weighing(&self, id: OrderId, overrides: Overrides, message: Message) -> Result<Order, Problem> {
        self.keep_taken_weight()?;
        let order = self.store.set_overrides(id, overrides, &self.deciding.judge()?, message, self.clock.now())?;
        self.events.tell(Event::Orders { order: Some(id) });
        Ok(order)
    }
}

/// Refuses to ship what has yet to be weighed, where nobody is there to lay it on the scale.
pub(crate) fn must_be_weighed(order: &Order, scale: &Scale) -> Result<(), Problem> {
    let ready = Some(order.clone()).filter(|order| order.stage.can_be_packed());
    ready.and_then(|order| WeighedOrder::of(order).unweighed(scale)).map_or(Ok(()), Err)
}

/// How the method changed, as a sentence; `None` when it did not.
fn change(before: Option<String>, after: Option<String>) -> Option<Message> {
    match (before, after) {
        (before, after) if before == after => None,
        (Some(before), Some(after)) => {
            Some(Message::new("weighed-other-method").with("before", before).with("after", after))
        }
        (None, Some(after)) => Some(Message::new("weighed-found-method").with("after", after)),
        (Some(before), None) => Some(Message::new("weighed-no-method").with("before", before)),
        (None, None) => None,
    }
}
