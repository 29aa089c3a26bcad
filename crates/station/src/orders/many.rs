//! One change by a person to many orders at once, and taking it back.

use super::{Orders, released};
use crate::existing::existing_method;
use crate::shipping::RefusedOrder;
use crate::{Event, TaskId};
use model::*;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, VecDeque};
use std::sync::PoisonError;
use store::ChangedOverrides;
#[cfg(feature = "export")]
use ts_rs::TS;

/// How many orders are changed in one commit: whoever scans meanwhile waits for no more than that.
const PORTION: usize = 100;

/// How many changes can be taken back: the latest.
const KEPT: usize = 5;

/// What is set for each of many orders; everything else a person set for them stays.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "set", rename_all = "snake_case")]
pub enum OrderChange {
    /// The shipping method; none: what rules say.
    Method {
        /// The method.
        #[cfg_attr(feature = "export", ts(optional = nullable))]
        method: Option<MethodId>,
    },
    /// The weight of the parcel; none: what is known otherwise.
    Weight {
        /// In grams.
        #[cfg_attr(feature = "export", ts(optional = nullable))]
        weight: Option<Grams>,
    },
    /// The outer size of the parcel; none: what rules say.
    Size {
        /// The size.
        #[cfg_attr(feature = "export", ts(optional = nullable))]
        size: Option<ParcelSize>,
    },
    /// The box it is packed in, whose size and weight come with it; none: what rules say.
    Box {
        /// Its name.
        #[cfg_attr(feature = "export", ts(optional = nullable))]
        name: Option<String>,
    },
    /// In how many parcels it ships.
    Parcels {
        /// How many.
        parcels: u32,
    },
    /// Holds it.
    Hold {
        /// Why.
        reason: String,
    },
    /// Lets it go that is held, or that waits for its shop.
    Release,
    /// Puts it away: it is no work any more, whatever its shop says.
    PutAway {
        /// Why.
        reason: String,
    },
    /// Brings it back that was put away.
    BringBack,
    /// One more tag.
    Tag {
        /// The tag.
        tag: String,
    },
    /// Takes a tag away that a person gave.
    Untag {
        /// The tag.
        tag: String,
    },
    /// What whoever packs it should know; empty takes it away.
    Note {
        /// The text.
        note: String,
    },
}

/// What became of a change to many orders.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ChangedOrders {
    /// The number of the work, as in its `progress` events.
    pub task: TaskId,
    /// How many were changed.
    pub changed: u32,
    /// How many were that way before.
    pub as_before: u32,
    /// The orders that were not, and why; they are as they were.
    pub refused: Vec<RefusedOrder>,
    /// Whether a person stopped it before the end.
    pub stopped: bool,
    /// By which it can be taken back, where something was changed.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub undo: Option<ChangeId>,
}

/// A change that can be taken back, as long as the station runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct ChangeId(pub u32);

/// The latest changes, for taking them back.
#[derive(Default)]
pub(super) struct Changes {
    last: u32,
    kept: VecDeque<(ChangeId, Before)>,
}

/// What each order had before a change, and what it has since.
type Before = HashMap<OrderId, (Overrides, Overrides)>;

impl OrderChange {
    /// What a person has set for an order once this is, at a moment.
    fn of(&self, order: &Order, at: UtcDateTime) -> Result<Overrides, Problem> {
        let mut set = order.overrides.clone();
        match self {
            Self::Method { method } => set.method.clone_from(method),
            Self::Weight { weight } => set.weight = *weight,
            Self::Size { size } => set.size = *size,
            Self::Box { name: Some(name) } => set_by_hand(&mut set, Setting::Box { name: name.clone() }),
            Self::Box { name: None } => set.settings.retain(|it| !matches!(it, Setting::Box { .. })),
            Self::Parcels { parcels } => {
                set_by_hand(&mut set, Setting::Parcels { count: *parcels, share: Share::default() });
            }
            Self::Hold { reason } => set.hold = Some(Some(reason.clone())),
            Self::Release => return released(order),
            Self::PutAway { .. } if set.put_away.is_some() => {}
            Self::PutAway { reason } => set.put_away = Some(PutAway { reason: reason.clone(), at }),
            Self::BringBack => set.put_away = None,
            Self::Tag { tag } if set.tags.contains(tag) => {}
            Self::Tag { tag } => set.tags.push(tag.clone()),
            Self::Untag { tag } => set.tags.retain(|it| it != tag),
            Self::Note { note } => set.note.clone_from(note),
        }
        Ok(set)
    }

    /// What the journal says of it.
    fn journal_line(&self) -> Message {
        match self {
            Self::PutAway { reason } => Message::new("journal-order-put-away").with("reason", reason.as_str()),
            Self::BringBack => Message::new("journal-order-brought-back"),
            _ => Message::new("journal-order-overridden"),
        }
    }

    /// Text as it is kept: without spaces around it, and without what tells tags apart.
    fn tidied(mut self) -> Result<Self, Problem> {
        let bad = |name: &str| Problem::new(ProblemCode::BadArguments).because(format!("{name} is empty or too long"));
        let tidy = |text: &mut String| {
            *text = text.replace(char::is_control, " ").trim().to_owned();
        };
        match &mut self {
            Self::Tag { tag: text }
            | Self::Untag { tag: text }
            | Self::Hold { reason: text }
            | Self::PutAway { reason: text } => {
                tidy(text);
                if text.is_empty() || text.chars().count() > LONGEST {
                    return Err(bad("the text"));
                }
            }
            Self::Note { note } => {
                tidy(note);
                if note.chars().count() > LONGEST {
                    return Err(bad("the note"));
                }
            }
            Self::Parcels { parcels } if !(1..=MOST_PARCELS).contains(parcels) => {
                return Err(bad("the number of parcels"));
            }
            _ => {}
        }
        Ok(self)
    }
}

/// Puts a setting in the place of the one of its kind.
fn set_by_hand(set: &mut Overrides, setting: Setting) {
    set.settings.retain(|it| !it.same_kind(&setting));
    set.settings.push(setting);
}

/// The longest tag, reason or note, in characters.
const LONGEST: usize = 200;

impl Orders {
    /// Makes one change to many orders; each stands for itself.
    pub(crate) fn change_many(&self, ids: Vec<OrderId>, change: OrderChange) -> Result<ChangedOrders, Problem> {
        let change = change.tidied()?;
        if let OrderChange::Method { method: Some(method) } = &change {
            existing_method(&self.deciding.now()?.settings, method)?;
        }
        if let OrderChange::Box { name: Some(name) } = &change
            && !self.deciding.now()?.settings.boxes.iter().any(|preset| preset.name == *name)
        {
            return Err(Problem::new(ProblemCode::NoSuchBox).with("box", name.as_str()));
        }
        let (line, at) = (change.journal_line(), self.clock.now());
        let (mut answer, before) = self.portions(ids, &line, move |order| change.of(order, at))?;
        if !before.is_empty() {
            let mut changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
            changes.last += 1;
            let id = ChangeId(changes.last);
            changes.kept.push_back((id, before));
            if changes.kept.len() > KEPT {
                changes.kept.pop_front();
            }
            answer.undo = Some(id);
        }
        Ok(answer)
    }

    /// Takes a change back. Orders for which somebody set something else since stay as they are, and are named.
    pub(crate) fn undo(&self, id: ChangeId) -> Result<ChangedOrders, Problem> {
        let before = {
            let mut changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
            let place = changes.kept.iter().position(|(kept, _)| *kept == id);
            let place = place.ok_or_else(|| Problem::new(ProblemCode::NothingToUndo))?;
            changes.kept.remove(place).map(|(_, before)| before).unwrap_or_default()
        };
        let mut ids: Vec<OrderId> = before.keys().copied().collect();
        ids.sort_by_key(|id| id.0);
        let back = move |order: &Order| match before.get(&order.id) {
            Some((before, after)) if order.overrides == *after => Ok(before.clone()),
            _ => Err(Problem::new(ProblemCode::OrderChangedSince).with("order", order.facts.number.as_str())),
        };
        Ok(self.portions(ids, &Message::new("journal-order-set-back"), back)?.0)
    }

    fn portions(
        &self,
        ids: Vec<OrderId>,
        journal: &Message,
        change: impl Fn(&Order) -> Result<Overrides, Problem> + Send + Sync + 'static,
    ) -> Result<(ChangedOrders, Before), Problem> {
        let task = self.tasks.start();
        let total = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        let title = Message::new("task-change").with("total", i64::from(total));
        let progress = |done: u32, finished: bool| {
            self.events.tell(Event::Progress { task: task.id, title: title.clone(), done, total, finished });
        };
        let mut answer =
            ChangedOrders { task: task.id, changed: 0, as_before: 0, refused: Vec::new(), stopped: false, undo: None };
        let (mut before, mut done, change) = (Before::new(), 0, std::sync::Arc::new(change));
        for portion in ids.chunks(PORTION) {
            if task.stopped() {
                answer.stopped = true;
                break;
            }
            let (change, judge) = (std::sync::Arc::clone(&change), self.deciding.judge()?);
            let now = self.clock.now();
            let changed = self.store.change_overrides(
                portion.to_vec(),
                move |order| change(order),
                &judge,
                journal.clone(),
                now,
            )?;
            for what in changed {
                count(&mut answer, &mut before, what);
            }
            done += u32::try_from(portion.len()).unwrap_or_default();
            progress(done, false);
        }
        progress(total, true);
        // What of an order left is told once the rest of it is put away.
        self.outbox.ring();
        self.events.tell(Event::Orders { order: None });
        Ok((answer, before))
    }
}

fn count(answer: &mut ChangedOrders, before: &mut Before, what: ChangedOverrides) {
    let mut refuse = |order: OrderId, number: String, problem: Problem| {
        answer.refused.push(RefusedOrder { order, number, problem });
    };
    match what {
        ChangedOverrides::Changed { id, before: was, after } => {
            answer.changed += 1;
            before.insert(id, (*was, *after));
        }
        ChangedOverrides::AsItWas(_) => answer.as_before += 1,
        ChangedOverrides::Ships { id, number } => {
            let problem = Problem::new(ProblemCode::OrderHasLabel).with("order", number.as_str());
            refuse(id, number, problem);
        }
        ChangedOverrides::Refused { id, number, problem } => refuse(id, number, problem),
        ChangedOverrides::Missing(id) => refuse(id, String::new(), Problem::new(ProblemCode::NoSuchOrder)),
    }
}
