//! Asking carriers for points: what orders name and nobody knows, all points once a week, and once a day those around open orders.

use super::due::is_due;
use super::sources::{NotTold, Sources};
use super::{Points, PointsView};
use crate::Event;
use crate::every::every;
use carriers::{CarrierError, PointsTold, PointsWanted, Settled, Sweep, WhichPoints};
use model::*;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Arc, PoisonError, TryLockError};
use std::time::Duration;
use store::PointSweep;

/// How often to look whether something is to be asked.
const LOOK: Duration = Duration::from_secs(300);
/// Where the store keeps the day on which points around open orders were asked for.
const NEAR_DAY: &str = "points-near-on";
/// So far around an order points are kept fresh, in metres.
const AROUND: u32 = 10_000;
/// So many boxes around orders are asked for in a day.
const MOST_AROUND: usize = 200;
/// So many points are asked for by their codes at once.
const MOST_CODES: usize = 20;
/// So many boxes are settled between two looks at who else wants to write.
const LOGGED: usize = 10;

/// The points that were asked for since the program began because an order names them: country, carrier and code.
pub(super) type Asked = HashSet<(Country, String, String)>;

/// The carriers and countries whose points are wanted.
type Lists = BTreeSet<(String, Country)>;

impl Points {
    pub(crate) fn start(self: &Arc<Self>) -> Result<(), Problem> {
        every(Arc::downgrade(self), LOOK, "service-points", |points| {
            if let Err(problem) = points.round() {
                tracing::warn!(code = problem.code.as_str(), "service points could not be asked for");
            }
        })
    }

    /// Asks now for all points that are switched on, whenever they were told last. What could not be asked for keeps none of the others
    /// from being asked; it is told at the end, unless points of it are kept: those came from a file.
    pub(crate) fn fetch(&self) -> Result<PointsView, Problem> {
        let _asked = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let (sources, lists) = self.switched_on()?;
        let from_files = self.lists_from_files()?;
        let mut problem = None;
        for list in lists {
            match self.fetch_one(&sources, &list) {
                Err(_) if from_files.contains(&list) => self.store.forget_point_sweep(&list.0, list.1)?,
                fetched => problem = problem.or(fetched.err()),
            }
        }
        problem.map_or_else(|| self.view(), Err)
    }

    fn fetch_one(&self, sources: &Sources, (carrier, country): &(String, Country)) -> Result<(), Problem> {
        if !sources.know(carrier) {
            return Err(sources.problem().unwrap_or_else(|| Problem::new(ProblemCode::PointsNoSource)));
        }
        if places::land(*country).is_empty() {
            return Err(Problem::new(ProblemCode::PointsNoLand).with("country", *country));
        }
        self.sweep(sources, carrier, *country)
    }

    /// The lists of which points are kept that no carrier ever told.
    fn lists_from_files(&self) -> Result<Lists, Problem> {
        let snapshot = self.store.snapshot()?;
        let mut lists = snapshot.point_lists()?;
        lists.retain(|list| list.count > 0 && list.whole_at.is_none() && list.open_boxes == 0);
        Ok(lists.into_iter().map(|list| (list.carrier, list.country)).collect())
    }

    /// One look.
    fn round(&self) -> Result<(), Problem> {
        let mut asked = match self.turn.try_lock() {
            Ok(asked) => asked,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return Ok(()),
        };
        let (sources, mut lists) = self.switched_on()?;
        let from_files = self.lists_from_files()?;
        lists.retain(|list| sources.know(&list.0) && !from_files.contains(list));
        if lists.is_empty() {
            return sources.problem().map_or(Ok(()), Err);
        }
        self.ask_for_named(&sources, &lists, &mut asked)?;
        let now = self.clock.local_now();
        let mut problem = None;
        for (carrier, country) in &lists {
            let last = self.store.snapshot()?.point_sweep(carrier, *country)?;
            if is_due(last.as_ref(), &now) && !places::land(*country).is_empty() {
                problem = problem.or(self.sweep(&sources, carrier, *country).err());
            }
        }
        self.ask_around_orders(&sources)?;
        problem.map_or(Ok(()), Err)
    }

    /// Asks for all points of a carrier in a country, from where it was broken off.
    fn sweep(&self, sources: &Sources, carrier: &str, country: Country) -> Result<(), Problem> {
        let begun = self.store.snapshot()?.point_sweep(carrier, country)?.filter(|last| !last.open.is_empty());
        let mut sweep = match begun {
            Some(PointSweep { open, .. }) => Sweep::of(open),
            None => {
                let open = places::land(country);
                self.store.begin_point_sweep(carrier, country, open.clone(), self.clock.now())?;
                Sweep::of(open)
            }
        };
        let mut steps = 0;
        while let Some(bounds) = sweep.next() {
            let told = match self.ask(sources, carrier, country, WhichPoints::Within(bounds)) {
                Ok(told) => told,
                // A box that is too large is refused as any other.
                Err(NotTold { error: CarrierError::Refused(_), .. }) if sweep.refused() => continue,
                Err(not_told) => {
                    let problem = not_told.problem(self.clock.now());
                    self.store.note_point_problem(carrier, country, &problem)?;
                    self.events.tell(Event::Settings);
                    return Err(problem);
                }
            };
            if sweep.answered(told.is_full) == Settled::Cut {
                tracing::warn!("more service points stand at one place than one answer holds");
            }
            let open = sweep.open().to_vec();
            self.store.keep_point_step(carrier, country, told.points, open, self.clock.now())?;
            steps += 1;
            if steps % LOGGED == 0 {
                tracing::info!(count = sweep.open().len(), "service points are asked for, box by box");
            }
        }
        self.events.tell(Event::Settings);
        self.deciding.decide_queue_as_of_now();
        Ok(())
    }

    /// Asks for the points that orders name and nobody knows, each once.
    fn ask_for_named(&self, sources: &Sources, lists: &Lists, asked: &mut Asked) -> Result<(), Problem> {
        let snapshot = self.store.snapshot()?;
        let mut codes: BTreeMap<(String, Country), Vec<String>> = BTreeMap::new();
        let mut numbers = Vec::new();
        for wanted in snapshot.wanted_points()? {
            let Some(point) = wanted.point else { continue };
            let carrier = point.carrier.to_lowercase();
            let is_kept = !snapshot.points_named(Some(wanted.country), &carrier, &point.id)?.is_empty();
            if is_kept || !asked.insert((wanted.country, carrier.clone(), point.id.clone())) {
                continue;
            }
            if !point.id.is_empty() && point.id.bytes().all(|byte| byte.is_ascii_digit()) {
                numbers.push((wanted.country, carrier.clone(), point.id.clone()));
            }
            if lists.contains(&(carrier.clone(), wanted.country)) {
                codes.entry((carrier, wanted.country)).or_default().push(point.id);
            }
        }
        drop(snapshot);
        let mut found = Vec::new();
        for (country, carrier, id) in numbers {
            found.extend(self.ask_for_all(sources, &carrier, country, WhichPoints::Id(id))?);
        }
        for ((carrier, country), codes) in codes {
            for codes in codes.chunks(MOST_CODES) {
                found.extend(self.ask_for_all(sources, &carrier, country, WhichPoints::Codes(codes.to_vec()))?);
            }
        }
        self.keep(found)
    }

    /// Once a day asks for the points around open orders that go to one.
    fn ask_around_orders(&self, sources: &Sources) -> Result<(), Problem> {
        let snapshot = self.store.snapshot()?;
        let today = self.clock.local_now().date().to_string();
        if snapshot.preference(NEAR_DAY)?.as_deref() == Some(today.as_str()) {
            return Ok(());
        }
        let mut boxes: BTreeMap<(String, Country), HashSet<Bounds>> = BTreeMap::new();
        for wanted in snapshot.wanted_points()? {
            let Some(about) = snapshot.place_about(wanted.country, &wanted.postal_code, &wanted.city)? else {
                continue;
            };
            for carrier in snapshot.point_carriers(&wanted.shop, wanted.country)? {
                let around = Bounds::around(about.position, AROUND);
                boxes.entry((carrier, wanted.country)).or_default().extend(around);
            }
        }
        drop(snapshot);
        for ((carrier, country), boxes) in boxes {
            let mut sweep = Sweep::of(boxes.into_iter().take(MOST_AROUND).collect());
            while let Some(bounds) = sweep.next() {
                let told = self.ask(sources, &carrier, country, WhichPoints::Within(bounds));
                let told = told.map_err(|not_told| not_told.problem(self.clock.now()))?;
                sweep.answered(told.is_full);
                self.store.keep_points(told.points)?;
            }
        }
        self.store.set_preference(NEAR_DAY, &today)?;
        self.deciding.decide_queue_as_of_now();
        Ok(())
    }

    /// Who can be asked, and the carriers and countries that are switched on for any shop.
    fn switched_on(&self) -> Result<(Sources, Lists), Problem> {
        let snapshot = self.store.snapshot()?;
        let sources = self.sources(&snapshot)?;
        let switches = snapshot.point_switches()?.into_iter();
        Ok((sources, switches.map(|switch| (switch.carrier, switch.country)).collect()))
    }

    fn keep(&self, found: Vec<ServicePointRecord>) -> Result<(), Problem> {
        if found.is_empty() {
            return Ok(());
        }
        self.store.keep_points(found)?;
        self.deciding.decide_queue_as_of_now();
        Ok(())
    }

    /// Points that are named, from every account that knows them.
    fn ask_for_all(
        &self,
        sources: &Sources,
        carrier: &str,
        country: Country,
        which: WhichPoints,
    ) -> Result<Vec<ServicePointRecord>, Problem> {
        let told = sources.ask_all(&self.network, &self.wanted(carrier, country, which));
        Ok(noted(told.map_err(|not_told| not_told.problem(self.clock.now()))?).points)
    }

    fn ask(
        &self,
        sources: &Sources,
        carrier: &str,
        country: Country,
        which: WhichPoints,
    ) -> Result<PointsTold, NotTold> {
        sources.ask(&self.network, &self.wanted(carrier, country, which)).map(noted)
    }

    fn wanted(&self, carrier: &str, country: Country, which: WhichPoints) -> PointsWanted {
        PointsWanted { country, carrier: carrier.to_owned(), which, at: self.clock.now() }
    }
}

/// The same, with a line in the log for what could not be read.
fn noted(told: PointsTold) -> PointsTold {
    for unread in &told.unread {
        tracing::warn!(kind = unread.field, "a service point could not be read whole");
    }
    told
}
