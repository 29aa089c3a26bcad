//! The spool: print jobs, their bytes, and the one function that moves them.

use crate::column::{Json, Word};
use crate::journal::{self, About};
use crate::{Result, Snapshot, Store, StoreError, orders, outbox, shipments, stages, stopped};
use model::{
    Direction, Document, Evidence, Job, JobId, JobState, Message, OrderId, OutboxMessage, OutboxTarget, Parcel,
    ParcelState, Printer, PrinterId, PrinterLanguage, Problem, ProblemCode, ShipmentId, ShipmentState, UtcDateTime,
};
use rusqlite::{Connection, Params, Row, params};
use std::borrow::Cow;

/// A document to be printed.
#[derive(Debug, Clone)]
pub struct NewJob {
    /// What it is.
    pub document: Document,
    /// What people call it; empty for labels.
    pub title: String,
    /// The printer it goes to.
    pub printer: PrinterId,
    /// The language of its bytes.
    pub language: PrinterLanguage,
    /// What the printer is sent.
    pub bytes: Vec<u8>,
}

/// What is known when a job moves.
#[derive(Debug, Clone)]
pub struct JobMove {
    /// What is known of its coming out. A job that is sent *with* evidence has come out as far as can be known.
    pub evidence: Option<Evidence>,
    /// Why it did not come out, or is not known to have.
    pub problem: Option<Problem>,
    /// The printer's count of labels before the first byte, where a job begins to be sent; or where it goes back to its
    /// queue although it may still come out.
    pub odometer: Option<u64>,
    /// Whether the shop is told if the shipment ships by this move; not where there is nobody to tell.
    pub tell_shop: bool,
    /// Whether the shop is told of a return as well.
    pub tell_return: bool,
    /// Whether the carrier itself tells the shop of the order it was booked for; those that go in its parcel are told all the same.
    pub carrier_tells: bool,
    /// Whether the shop understands that a part of an order left. Another is told of its parts once nothing of it is left.
    pub hears_parts: bool,
    /// The moment.
    pub at: UtcDateTime,
}

impl JobMove {
    /// A move about which nothing more is known than when.
    #[must_use]
    pub fn at(at: UtcDateTime) -> Self {
        Self {
            evidence: None,
            problem: None,
            odometer: None,
            tell_shop: false,
            tell_return: false,
            carrier_tells: false,
            hears_parts: false,
            at,
        }
    }
}

impl Snapshot {
    /// A job.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn job(&self, id: JobId) -> Result<Option<Job>> {
        load(self.connection(), id)
    }

    /// What a job sends its printer.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such job.
    pub fn job_bytes(&self, id: JobId) -> Result<Vec<u8>> {
        bytes(self.connection(), id)
    }

    /// The same; `None` where it was kept for its time and is gone.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn kept_job_bytes(&self, id: JobId) -> Result<Option<Vec<u8>>> {
        match bytes(self.connection(), id) {
            Err(StoreError::Missing { .. }) => Ok(None),
            found => found.map(Some),
        }
    }

    /// The latest jobs, newest first. Unfinished are those whose end is not known: not printed, not failed, not handed
    /// over.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn jobs(&self, limit: u32, only_unfinished: bool) -> Result<Vec<Job>> {
        let filter = if only_unfinished { UNFINISHED } else { "true" };
        select(self.connection(), &format!("{filter} ORDER BY j.id DESC LIMIT ?"), [limit])
    }

    /// The jobs of an order's labels and papers, first to last.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn jobs_of(&self, order: OrderId) -> Result<Vec<Job>> {
        select(self.connection(), "j.order_id = ? ORDER BY j.id", [order.0])
    }

    /// The jobs in a state, first to last.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn jobs_in(&self, state: JobState) -> Result<Vec<Job>> {
        select(self.connection(), "j.state = ? ORDER BY j.id", [Word(state)])
    }

    /// What a printer gets next; nothing of an order that is stopped.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn next_job(&self, printer: &PrinterId) -> Result<Option<(Job, Vec<u8>)>> {
        let connection = self.connection();
        let queued =
            format!("j.state = 'queued' AND j.printer = ? AND NOT {} ORDER BY j.id LIMIT 1", stopped::STOPS_JOB);
        let Some(job) = select(connection, &queued, [&printer.0])?.pop() else { return Ok(None) };
        let bytes = bytes(connection, job.id)?;
        Ok(Some((job, bytes)))
    }

    /// The jobs of a printer that are on their way to it, and have not come out as far as is known.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn jobs_on_their_way(&self, printer: &PrinterId) -> Result<Vec<Job>> {
        let on_their_way = format!("{UNFINISHED} AND j.state IN ('sending', 'sent') AND j.printer = ? ORDER BY j.id");
        select(self.connection(), &on_their_way, [&printer.0])
    }

    /// The oldest job of a printer of which nobody knows whether it came out, and of which the printer's count of labels
    /// may tell.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn unsettled_job(&self, printer: &PrinterId) -> Result<Option<Job>> {
        let connection = self.connection();
        let unsettled = "j.state = 'unknown' AND j.printer = ? AND j.odometer IS NOT NULL ORDER BY j.id LIMIT 1";
        Ok(select(connection, unsettled, [&printer.0])?.pop())
    }
}

impl Store {
    /// Puts a document in the spool.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn add_job(&self, new: NewJob, at: UtcDateTime) -> Result<Job> {
        self.write(move |transaction| add(transaction, &new, at))
    }

    /// Puts the labels of a shipment in the spool once more, all or none.
    ///
    /// # Errors
    ///
    /// [`StoreError::LabelMayComeOut`] when one of them may still come out, or the shipment was taken back: two parcels would
    /// carry one number.
    pub fn add_labels_again(&self, shipment: ShipmentId, jobs: Vec<NewJob>, at: UtcDateTime) -> Result<Vec<Job>> {
        self.write(move |transaction| {
            let is_live = shipments::load(transaction, shipment)?.is_some_and(|it| it.state.is_live());
            let labels = select(transaction, "j.shipment = ? ORDER BY j.id", [shipment.0])?;
            if !is_live || labels.iter().any(Job::may_come_out) {
                return Err(StoreError::LabelMayComeOut(shipment));
            }
            jobs.iter().map(|job| add(transaction, job, at)).collect()
        })
    }

    /// Leaves it to a person whether a job came out: the printer's count of labels does not tell.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such job.
    pub fn leave_to_person(&self, id: JobId, problem: Problem, at: UtcDateTime) -> Result<Job> {
        self.write(move |transaction| {
            transaction.prepare_cached("UPDATE jobs SET odometer = NULL WHERE id = ?")?.execute([id.0])?;
            set_problem(transaction, id, Some(problem), at)
        })
    }

    /// Moves a job. When a label has come out as far as can be known, its shipment and its order are shipped, and the
    /// shop's notice stands in the outbox: once per shipment, ever.
    ///
    /// # Errors
    ///
    /// [`StoreError::ForbiddenMove`] when [`JobState::may_become`] says no; [`StoreError::NoEvidence`] when a job is to
    /// be printed and nothing says so; [`StoreError::OrderStopped`] when it is to be sent and its order is stopped.
    pub fn move_job(&self, id: JobId, to: JobState, details: JobMove) -> Result<Job> {
        self.share(move |transaction| advance(transaction, id, to, &details))?.wait()
    }

    /// Says why a job waits in its queue, or that nothing holds it up any more. It stays where it stands.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such job.
    pub fn set_job_problem(&self, id: JobId, problem: Option<Problem>, at: UtcDateTime) -> Result<Job> {
        self.write(move |transaction| set_problem(transaction, id, problem, at))
    }

    /// Notes that a label handed to a system queue was taken out of it before it came out.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such job.
    pub fn taken_back(&self, id: JobId, at: UtcDateTime) -> Result<Job> {
        self.write(move |transaction| {
            let mut job = existing(transaction, id)?;
            job.problem = Some(Problem::new(TAKEN_BACK));
            transaction
                .prepare_cached("UPDATE jobs SET problem = ? WHERE id = ?")?
                .execute(params![job.problem.as_ref().map(Json), id.0])?;
            journal::write(transaction, at, &journal_line("journal-job-taken-back", &job), about(&job))?;
            Ok(job)
        })
    }

    /// Moves two jobs of one printer in one commit: the one that came out, and the one that follows it at once. One flush of
    /// the disk stands between two labels instead of two.
    ///
    /// # Errors
    ///
    /// As [`Store::move_job`], for either; then neither moved.
    pub fn hand_on(&self, done: (JobId, JobMove), next: (JobId, JobMove)) -> Result<(Job, Job)> {
        self.share(move |transaction| {
            let printed = advance(transaction, done.0, JobState::Printed, &done.1)?;
            let begun = advance(transaction, next.0, JobState::Sending, &next.1)?;
            Ok((printed, begun))
        })?
        .wait()
    }

    /// Sends the jobs that still stand in a printer's queue to another's, as far as their bytes are in its language. A job
    /// that was begun stays.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn reroute_queue(&self, from: &PrinterId, to: &Printer, at: UtcDateTime) -> Result<Vec<Job>> {
        let (from, to, language) = (from.clone(), to.id.clone(), to.language);
        self.write(move |transaction| {
            // One with a count may still come out of the printer it was on.
            let standing = format!(
                "j.state = 'queued' AND j.printer = ? AND j.language = ? AND j.odometer IS NULL AND NOT {} ORDER BY j.id",
                stopped::STOPS_JOB
            );
            let mut jobs = select(transaction, &standing, params![from.0, Word(language)])?;
            for job in &mut jobs {
                transaction
                    .prepare_cached("UPDATE jobs SET printer = ?, problem = NULL WHERE id = ?")?
                    .execute(params![to.0, job.id.0])?;
                (job.printer, job.problem) = (to.clone(), None);
                journal::write(transaction, at, &journal_line("journal-job-rerouted", job), about(job))?;
            }
            Ok(jobs)
        })
    }
}

/// The problem of a job that a person took out of its queue.
pub const CANCELLED: ProblemCode = ProblemCode::JobCancelled;

/// The problem of a job that was taken out of the system's queue before it came out.
const TAKEN_BACK: ProblemCode = ProblemCode::JobTakenBack;

/// Of `jobs j`: those whose end is not known, in the words of the index that holds them.
pub(crate) const UNFINISHED: &str =
    "j.state NOT IN ('printed', 'failed') AND NOT (j.state = 'sent' AND j.evidence IS NOT NULL)";

fn set_problem(connection: &Connection, id: JobId, problem: Option<Problem>, at: UtcDateTime) -> Result<Job> {
    let mut job = existing(connection, id)?;
    if job.problem != problem {
        connection
            .prepare_cached("UPDATE jobs SET problem = ? WHERE id = ?")?
            .execute(params![problem.as_ref().map(Json), id.0])?;
        if let Some(problem) = &problem {
            let waits = journal_line("journal-job-waits", &job).with("why", problem.message());
            journal::write(connection, at, &waits, about(&job))?;
        }
        job.problem = problem;
    }
    Ok(job)
}

pub(crate) fn add(connection: &Connection, new: &NewJob, at: UtcDateTime) -> Result<Job> {
    let (shipment, parcel) = match new.document {
        Document::Label { shipment, parcel, .. } => (Some(shipment.0), parcel),
        _ => (None, 1),
    };
    let stop = stop_of(connection, new.document)?;
    connection
        .prepare_cached(
            "INSERT INTO jobs
                 (printer, document, title, shipment, parcel, order_id, language, state, problem, queued_at, changed_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'queued', ?8, ?9, ?9)",
        )?
        .execute(params![
            new.printer.0,
            Json(new.document),
            new.title,
            shipment,
            parcel,
            new.document.order().map(|order| order.0),
            Word(new.language),
            stop.as_ref().map(Json),
            at.millis()
        ])?;
    let id = JobId(connection.last_insert_rowid());
    connection.prepare_cached("INSERT INTO job_bytes (job, bytes) VALUES (?, ?)")?.execute(params![id.0, new.bytes])?;
    let job = existing(connection, id)?;
    journal::write(connection, at, &journal_line("journal-job-queued", &job), about(&job))?;
    Ok(job)
}

pub(crate) fn advance(connection: &Connection, id: JobId, to: JobState, details: &JobMove) -> Result<Job> {
    let mut job = existing(connection, id)?;
    if !job.state.may_become(to) {
        return Err(StoreError::ForbiddenMove { job: id, from: job.state, to });
    }
    if to == JobState::Sending && stop_of(connection, job.document)?.is_some() {
        return Err(StoreError::OrderStopped);
    }
    let from = std::mem::replace(&mut job.state, to);
    job.problem.clone_from(&details.problem);
    if to == JobState::Queued {
        job.problem = stop_of(connection, job.document)?.or(job.problem);
    }
    job.evidence = if to == JobState::Queued { None } else { details.evidence.clone().or(job.evidence) };
    job.odometer = match to {
        JobState::Sending | JobState::Queued => details.odometer,
        JobState::Sent | JobState::Unknown => job.odometer,
        JobState::Printed | JobState::Failed => None,
    };
    job.changed_at = details.at;
    let found = (from, to) == (JobState::Unknown, JobState::Sent);
    if (to == JobState::Printed || found) && details.evidence.as_ref().or(job.evidence.as_ref()).is_none() {
        return Err(StoreError::NoEvidence(id));
    }
    connection
        .prepare_cached(
            "UPDATE jobs SET state = ?, evidence = ?, problem = ?, odometer = ?, changed_at = ? WHERE id = ?",
        )?
        .execute(params![
            Word(to),
            job.evidence.as_ref().map(Json),
            job.problem.as_ref().map(Json),
            job.odometer.and_then(|count| i64::try_from(count).ok()),
            details.at.millis(),
            id.0
        ])?;
    let cancelled = details.problem.as_ref().is_some_and(|problem| problem.code == CANCELLED);
    let word = if cancelled { "cancelled" } else { to.as_str() };
    journal::write(connection, details.at, &journal_line(format!("journal-job-{word}"), &job), about(&job))?;
    let came_out = to == JobState::Printed || (to == JobState::Sent && job.evidence.is_some());
    if let (true, Document::Label { shipment, parcel, .. }) = (came_out, job.document) {
        label_came_out(connection, shipment, parcel, details)?;
    }
    Ok(job)
}

/// A parcel's label came out: once all have, the shipment counts as shipped. A label printed once more, or one whose
/// shipment was taken back meanwhile, changes nothing.
fn label_came_out(connection: &Connection, id: ShipmentId, parcel: u32, details: &JobMove) -> Result<()> {
    let Some(mut shipment) = shipments::load(connection, id)? else { return Ok(()) };
    let is = |state: ParcelState| move |it: &Parcel| it.state == state;
    if !shipment.parcels.iter().filter(|it| it.place == parcel).all(is(ParcelState::Labelled)) {
        return Ok(());
    }
    shipments::advance_parcel(connection, &mut shipment, parcel, ParcelState::Shipped)?;
    if shipment.state != ShipmentState::Labelled || !shipment.parcels.iter().all(is(ParcelState::Shipped)) {
        return Ok(());
    }
    shipments::advance(connection, &mut shipment, ShipmentState::Shipped, details.at)?;
    let mut order = orders::existing(connection, shipment.order)?;
    stages::restage(connection, &mut order)?;
    let told = match shipment.direction {
        Direction::Outgoing => details.tell_shop,
        Direction::Return => details.tell_return,
    };
    if !told {
        return Ok(());
    }
    let (shop, shipped) = (OutboxTarget::Shop(order.shop.clone()), OutboxMessage::Shipped { at: details.at });
    for held in shipments::holds(&shipment, &order) {
        if held != order.id || !details.carrier_tells {
            outbox::add(connection, &shop, &shipment, held, &shipped, details.at)?;
            // Told of a replacement in between, a shop would take it for what is left.
            let is_late = !details.hears_parts || (order.rest && shipment.part.is_empty());
            if shipment.direction == Direction::Outgoing && is_late {
                outbox::wait_for_rest(connection, &shipment, held)?;
            }
        }
    }
    Ok(())
}

/// Why a document does not print, where its order is stopped.
fn stop_of(connection: &Connection, document: Document) -> Result<Option<Problem>> {
    document.order().map_or(Ok(None), |order| stopped::stop_of(connection, order))
}

fn journal_line(key: impl Into<Cow<'static, str>>, job: &Job) -> Message {
    Message::new(key).with("job", job.id.0).with("printer", &job.printer)
}

fn about(job: &Job) -> About {
    match (job.document, job.document.order()) {
        (Document::Label { shipment, order, .. }, _) => About::shipment(order, shipment),
        (_, Some(order)) => About::order(order),
        (_, None) => About::DESK,
    }
    .job(job.id)
}

fn load(connection: &Connection, id: JobId) -> Result<Option<Job>> {
    Ok(select(connection, "j.id = ?", [id.0])?.pop())
}

fn existing(connection: &Connection, id: JobId) -> Result<Job> {
    load(connection, id)?.ok_or_else(|| StoreError::missing("job", &id.0))
}

fn bytes(connection: &Connection, id: JobId) -> Result<Vec<u8>> {
    let mut found = connection.prepare_cached("SELECT bytes FROM job_bytes WHERE job = ?")?;
    let bytes = found.query_and_then([id.0], |row| row.get(0).map_err(StoreError::from))?.next();
    bytes.unwrap_or_else(|| Err(StoreError::missing("job", &id.0)))
}

pub(crate) fn select(connection: &Connection, filter: &str, values: impl Params) -> Result<Vec<Job>> {
    let mut jobs = connection.prepare_cached(&format!(
        "SELECT j.id, j.printer, j.document, j.title, j.language, j.state, j.evidence, j.problem, j.odometer,
                j.queued_at, j.changed_at
         FROM jobs j WHERE {filter}"
    ))?;
    jobs.query_and_then(values, job)?.collect()
}

fn job(row: &Row<'_>) -> Result<Job> {
    Ok(Job {
        id: JobId(row.get(0)?),
        printer: PrinterId(row.get(1)?),
        document: row.get::<_, Json<_>>(2)?.0,
        title: row.get(3)?,
        language: row.get::<_, Word<_>>(4)?.0,
        state: row.get::<_, Word<_>>(5)?.0,
        evidence: row.get::<_, Option<Json<_>>>(6)?.map(|Json(evidence)| evidence),
        problem: row.get::<_, Option<Json<_>>>(7)?.map(|Json(problem)| problem),
        odometer: row.get::<_, Option<i64>>(8)?.and_then(|count| u64::try_from(count).ok()),
        queued_at: UtcDateTime::from_millis(row.get(9)?),
        changed_at: UtcDateTime::from_millis(row.get(10)?),
    })
}
