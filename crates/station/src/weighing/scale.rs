//! The desk's scale: one thread asks it again and again, and a [`Watcher`] knows which weight may be taken.

use super::Weighing;
use crate::Event;
use devices::scale::{self, Heard, NotNow, Pan, ScaleError, Watcher};
use model::*;
use serde::{Deserialize, Serialize};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What is to be left out of every weight from now on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Tare {
    /// Nothing.
    Nothing,
    /// What lies on the scale now.
    Load,
    /// One of the desk's boxes, empty.
    Box {
        /// Its name.
        name: String,
    },
}

/// A scale that answered when it was tried.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TriedScale {
    /// How it was reached when it did.
    pub connection: ScaleConnection,
    /// What it said.
    pub reading: Reading,
}

/// How often the scale is asked.
const POLL: Duration = Duration::from_millis(200);
/// How long to wait before a scale that cannot be reached is tried again.
const RETRY: Duration = Duration::from_secs(2);

/// The scale, its thread and what is known of it.
#[derive(Default)]
pub(crate) struct DeskScale {
    known: Mutex<Known>,
    /// The open scale. Locked while it is asked, and before `known` where both are needed.
    pan: Mutex<Option<Box<dyn Pan>>>,
    bell: Mutex<Option<SyncSender<()>>>,
}

#[derive(Default)]
struct Known {
    scale: Option<Scale>,
    watcher: Watcher,
    problem: Option<Problem>,
    /// The taken weight as it is kept for the next process.
    kept: Option<TakenWeight>,
    /// What the faces were told last.
    told: Option<ScaleView>,
}

impl Known {
    fn view(&self, now: Instant) -> Option<ScaleView> {
        let (scale, state) = (self.scale.clone()?, self.watcher.state(now));
        Some(ScaleView { scale, state, problem: self.problem.clone().filter(|_| state == ScaleState::Silent) })
    }
}

impl Weighing {
    /// Takes up the scale the desk is set to, starting its thread when there is none. Only the process at the desk
    /// does.
    pub(crate) fn wake_scale(&self) {
        if !self.at_desk {
            return;
        }
        let mut bell = self.desk_scale.bell.lock().unwrap_or_else(PoisonError::into_inner);
        let bell = bell.get_or_insert_with(|| {
            let (bell, rings) = sync_channel(1);
            let weighing = self.me.clone();
            let spawned = std::thread::Builder::new().name("scale".to_owned()).spawn(move || work(&weighing, &rings));
            if let Err(error) = spawned {
                tracing::error!(kind = %error.kind(), "no thread for the scale");
            }
            bell
        });
        // A full bell has been rung already.
        let _ = bell.try_send(());
    }

    pub(crate) fn scale(&self) -> Result<Option<ScaleView>, Problem> {
        let Some(scale) = self.store.snapshot()?.scale()? else { return Ok(None) };
        if !self.at_desk {
            let problem = Some(Problem::new(ProblemCode::ScaleElsewhere).with("scale", scale.name.as_str()));
            return Ok(Some(ScaleView { scale, state: ScaleState::Silent, problem }));
        }
        let shown = self.known_scale().view(Instant::now()).filter(|shown| shown.scale == scale);
        Ok(Some(shown.unwrap_or(ScaleView { scale, state: ScaleState::Silent, problem: None })))
    }

    pub(crate) fn save_scale(&self, scale: &Scale) -> Result<(), Problem> {
        if scale.name.trim().is_empty() {
            return Err(Problem::new(ProblemCode::ScaleUnnamed));
        }
        self.store.save_scale(scale, self.clock.now())?;
        self.use_scale();
        Ok(())
    }

    pub(crate) fn remove_scale(&self) -> Result<(), Problem> {
        self.store.remove_scale(self.clock.now())?;
        self.use_scale();
        Ok(())
    }

    /// Takes the scale's new settings up at once, so that the next weight is by them.
    fn use_scale(&self) {
        self.reload_scale();
        self.wake_scale();
        self.events.tell(Event::Settings);
    }

    /// Asks what may be a scale. The one in use is let go meanwhile: it may be the same.
    pub(crate) fn try_scale(&self, connection: &ScaleConnection) -> Result<Option<TriedScale>, Problem> {
        let mut pan = self.open_scale();
        *pan = None;
        let tried = scale::try_scale(connection).map_err(|error| error.problem())?;
        Ok(tried.map(|tried| TriedScale { connection: tried.connection, reading: tried.reading }))
    }

    pub(crate) fn zero_scale(&self) -> Result<(), Problem> {
        let scale = self.scale_here()?;
        let mut pan = self.open_scale();
        let open =
            pan.as_mut().ok_or_else(|| Problem::new(ProblemCode::ScaleSilent).with("scale", scale.name.as_str()))?;
        match open.zero() {
            Ok(true) => Ok(()),
            Ok(false) => Err(Problem::new(ProblemCode::ScaleNotZeroed).with("scale", scale.name.as_str())),
            Err(error) if error.kind() == std::io::ErrorKind::Unsupported => {
                Err(Problem::new(ProblemCode::ScaleHasAKey).with("scale", scale.name.as_str()))
            }
            Err(error) => Err(ScaleError::of(error).problem(&scale)),
        }
    }

    /// Leaves something out of every weight from now on; answers with the scale as it is set then.
    pub(crate) fn tare_scale(&self, tare: &Tare) -> Result<Scale, Problem> {
        let grams = match tare {
            Tare::Nothing => Grams(0),
            Tare::Load => {
                self.scale_here()?;
                let load = self.known_scale().watcher.load(Instant::now());
                load.map_err(|why| self.not_now(why))?
            }
            Tare::Box { name } => {
                let current = self.deciding.now()?;
                let preset = current.settings.boxes.iter().find(|preset| preset.name == *name);
                preset.ok_or_else(|| Problem::new(ProblemCode::ScaleNoSuchBox).with("box", name.as_str()))?.weight
            }
        };
        let scale = self.store.snapshot()?.scale()?.ok_or_else(|| Problem::new(ProblemCode::NoScale))?;
        let scale = Scale { tare: grams, ..scale };
        self.save_scale(&scale)?;
        Ok(scale)
    }

    /// What lies on the scale is another parcel than the one whose weight was taken, a person says.
    pub(crate) fn another_parcel(&self) -> Result<(), Problem> {
        self.scale_here()?;
        self.with_watcher(|watcher, _| watcher.another());
        self.keep_taken_weight()
    }

    /// Keeps whose weight lies on the scale: the next process would take it for nobody's.
    pub(crate) fn keep_taken_weight(&self) -> Result<(), Problem> {
        self.keep_taken_weight_of(&mut self.known_scale())
    }

    fn keep_taken_weight_of(&self, known: &mut Known) -> Result<(), Problem> {
        let taken = known.watcher.taken();
        let Some(scale) = known.scale.as_ref().filter(|_| known.kept != taken) else { return Ok(()) };
        self.store.keep_taken_weight(&scale.connection, taken)?;
        known.kept = taken;
        Ok(())
    }

    /// The scale that this process watches.
    pub(crate) fn scale_here(&self) -> Result<Scale, Problem> {
        let scale = self.store.snapshot()?.scale()?.ok_or_else(|| Problem::new(ProblemCode::NoScale))?;
        if self.at_desk {
            Ok(scale)
        } else {
            Err(Problem::new(ProblemCode::ScaleElsewhere).with("scale", scale.name.as_str()))
        }
    }

    /// Looks at the weight on the scale or takes it, and tells the faces when that changes what they show.
    pub(crate) fn with_watcher<T>(&self, act: impl FnOnce(&mut Watcher, Instant) -> T) -> T {
        let done = act(&mut self.known_scale().watcher, Instant::now());
        self.tell_scale();
        done
    }

    /// Why no weight can be taken now, for a person.
    pub(crate) fn not_now(&self, why: NotNow) -> Problem {
        let problem = match why {
            NotNow::State(ScaleState::Empty) => Problem::new(ProblemCode::ScaleEmpty),
            NotNow::State(ScaleState::Settling | ScaleState::Parcel { .. }) => Problem::new(ProblemCode::ScaleSettling),
            NotNow::State(ScaleState::BelowZero) => Problem::new(ProblemCode::ScaleBelowZero),
            NotNow::State(ScaleState::Overload) => Problem::new(ProblemCode::ScaleOverload),
            NotNow::State(ScaleState::Fault) => Problem::new(ProblemCode::ScaleFault),
            NotNow::State(ScaleState::Silent) => {
                self.known_scale().problem.clone().unwrap_or_else(|| Problem::new(ProblemCode::ScaleSilent))
            }
            NotNow::AnotherOrder(order) => {
                let order = self.store.snapshot().and_then(|snapshot| snapshot.order(order));
                let number = order.ok().flatten().map(|order| order.facts.number);
                Problem::new(ProblemCode::ScaleNotEmptied).with("order", number.unwrap_or_default())
            }
        };
        let scale = self.known_scale().scale.as_ref().map_or_else(String::new, |scale| scale.name.clone());
        problem.with("scale", scale)
    }

    fn known_scale(&self) -> MutexGuard<'_, Known> {
        self.desk_scale.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn open_scale(&self) -> MutexGuard<'_, Option<Box<dyn Pan>>> {
        self.desk_scale.pan.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads what the desk's scale is set to.
    fn reload_scale(&self) {
        let Ok(snapshot) = self.store.snapshot() else { return };
        let Ok(scale) = snapshot.scale() else { return };
        let connection = |scale: &Option<Scale>| scale.as_ref().map(|scale| scale.connection.clone());
        let is_another = connection(&self.known_scale().scale) != connection(&scale);
        if is_another {
            *self.open_scale() = None;
        }
        let mut known = self.known_scale();
        if is_another {
            let kept = scale.as_ref().and_then(|scale| snapshot.taken_weight(&scale.connection).ok().flatten());
            known.watcher = Watcher::remembering(kept);
            known.kept = kept;
            known.problem = None;
        }
        known.watcher.set_tare(scale.as_ref().map_or(Grams(0), |scale| scale.tare));
        known.scale = scale;
        drop(known);
        self.tell_scale();
    }

    /// Asks the scale once; says when to ask again, if ever.
    fn look_at_scale(&self) -> Option<Duration> {
        let scale = self.known_scale().scale.clone()?;
        let mut pan = self.open_scale();
        let heard = read(&mut pan, &scale.connection);
        let mut known = self.known_scale();
        if known.scale.as_ref().is_none_or(|now| now.connection != scale.connection) {
            // It was changed meanwhile: what was heard is another scale's.
            *pan = None;
            return Some(Duration::ZERO);
        }
        let next = match heard {
            Ok(Heard::Reading(reading)) => {
                known.watcher.set_rhythm(pan.as_ref().and_then(|pan| pan.rhythm()));
                known.watcher.hear(reading, Instant::now());
                known.problem = None;
                POLL
            }
            Ok(heard) => {
                known.problem = heard.problem(&scale);
                POLL
            }
            Err(error) => {
                *pan = None;
                known.problem = Some(error.problem(&scale));
                RETRY
            }
        };
        // Before anybody can see it: a command ends as soon as it has its answer.
        if let Err(problem) = self.keep_taken_weight_of(&mut known) {
            tracing::warn!(code = problem.code.as_str(), "whose weight lies on the scale could not be kept");
        }
        drop((known, pan));
        self.tell_scale();
        Some(next)
    }

    fn tell_scale(&self) {
        let mut known = self.known_scale();
        let view = known.view(Instant::now());
        if view != known.told {
            known.told.clone_from(&view);
            self.events.tell(Event::Scale { view: view.map(Box::new) });
        }
    }
}

fn read(pan: &mut Option<Box<dyn Pan>>, connection: &ScaleConnection) -> Result<Heard, ScaleError> {
    let open = match pan {
        Some(open) => open,
        None => pan.insert(scale::connect(connection)?),
    };
    open.read().map_err(ScaleError::of)
}

/// The thread's life: it ends when the station does.
fn work(weighing: &Weak<Weighing>, rings: &Receiver<()>) {
    let mut next = None;
    loop {
        let rung = match next {
            Some(wait) => rings.recv_timeout(wait),
            None => rings.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        if matches!(rung, Err(RecvTimeoutError::Disconnected)) {
            return;
        }
        let Some(weighing) = weighing.upgrade() else { return };
        if rung.is_ok() {
            weighing.reload_scale();
        }
        next = weighing.look_at_scale();
    }
}
