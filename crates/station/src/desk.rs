//! The packing desk: an order gets its number, its label and its place in the spool.

use crate::calls::{BatchAnswer, RefusedOrder, ShipAnswer, ShippedOrder};
use crate::papers::{MadeLabel, PaperDesk};
use crate::weigh::WeightCheck;
use crate::{Event, Station};
use carriers::own;
use model::*;
use papers::{Mark, TransportLabel};
use std::sync::Arc;
use store::{NewJob, NewLabel, NewParcel, Shipped};

impl Station {
    /// Books an order, makes its label and puts it in the spool: one commit, no network.
    pub(crate) fn ship(&self, order: OrderId) -> Result<ShipAnswer, Problem> {
        // Before the order is decided: reading the fonts takes a while, and its label is as of this decision.
        let bench = self.bench()?;
        match self.check_weight(self.decide_as_of_now(order)?)? {
            WeightCheck::Fine => {}
            WeightCheck::Moves(problem) | WeightCheck::Differs(problem) => return Err(problem),
            WeightCheck::Unweighed(problem) => {
                self.lay_next_on_practice_scale(order);
                return Err(problem);
            }
        }
        let answer = bench.ship(order)?;
        self.clear_practice_scale();
        self.wake_spool(&answer.job.printer);
        self.tell(Event::Orders { order: Some(order) });
        self.tell(Event::Job { job: Box::new(answer.job.clone()) });
        Ok(answer)
    }

    /// Ships many orders; each stands for itself.
    pub(crate) fn ship_many(&self, orders: &[OrderId]) -> Result<BatchAnswer, Problem> {
        let bench = self.bench()?;
        let scale = self.store().scale()?;
        let ship = |order: OrderId| {
            let decided = self.decide_as_of_now(order)?;
            // Nobody lays these parcels on the scale.
            scale.as_ref().map_or(Ok(()), |scale| self.must_be_weighed(decided, scale))?;
            bench.ship(order)
        };
        let task = self.tasks().start();
        let total = u32::try_from(orders.len()).unwrap_or(u32::MAX);
        let progress = |done: u32, finished: bool| Event::Progress {
            task: task.id,
            title: Message::new("task-ship").with("total", i64::from(total)),
            done,
            total,
            finished,
        };
        let mut answer = BatchAnswer { task: task.id, shipped: Vec::new(), refused: Vec::new(), stopped: false };
        for (done, order) in (0_u32..).zip(orders) {
            if task.stopped() {
                answer.stopped = true;
                break;
            }
            match ship(*order) {
                Ok(shipped) => {
                    self.wake_spool(&shipped.job.printer);
                    answer.shipped.push(ShippedOrder { order: *order, job: shipped.job.id });
                }
                Err(problem) if problem.code == "disk-full" || problem.code == "range-empty" => {
                    // What is left would meet the same end; say it once, for the order it met first.
                    answer.refused.push(self.refused(*order, problem));
                    answer.stopped = true;
                    break;
                }
                Err(problem) => answer.refused.push(self.refused(*order, problem)),
            }
            self.tell(progress(done + 1, false));
        }
        self.tell(progress(total, true));
        self.tell(Event::Orders { order: None });
        Ok(answer)
    }

    fn refused(&self, order: OrderId, problem: Problem) -> RefusedOrder {
        let number = self.store().order(order).ok().flatten().map(|order| order.facts.number).unwrap_or_default();
        RefusedOrder { order, number, problem }
    }

    /// Prints the labels of a shipment's parcels once more, with a mark on them; answers with the last job. Not while one
    /// of them may still come out: two parcels would carry one number.
    pub(crate) fn reprint(&self, shipment: ShipmentId) -> Result<Job, Problem> {
        let shipment = self.store().shipment(shipment)?.ok_or_else(|| Problem::new("no-such-shipment"))?;
        let order = self.order(shipment.order)?;
        self.labels_have_ended(&shipment, &order.facts.number)?;
        self.take_back(&shipment)?;
        let bench = self.bench()?;
        let printer = bench.printer(&shipment.decision);
        let document = Document::Label { shipment: shipment.id, order: shipment.order, reprint: true };
        let mut last = None;
        for (parcel, label) in (1..).zip(bench.again(&order.facts, &shipment)?) {
            let label = TransportLabel { mark: Some(Mark::Reprint), ..label };
            let bytes = bench.told(bench.papers.label(&order.shop, label, printer, printer.language)?);
            let (printer, language) = (printer.id.clone(), printer.language);
            last = Some(self.queue(NewJob { document, title: String::new(), parcel, printer, language, bytes })?);
        }
        last.ok_or_else(|| Problem::new("no-such-shipment"))
    }

    /// Whether each label of a shipment that was put in the spool came to an end.
    fn labels_have_ended(&self, shipment: &Shipment, number: &str) -> Result<(), Problem> {
        let jobs = self.store().jobs_of(shipment.order)?;
        let on_its_way = |job: &&Job| match job.document {
            Document::Label { shipment: of, .. } => of == shipment.id && job.may_come_out(),
            _ => false,
        };
        let Some(job) = jobs.iter().find(on_its_way) else { return Ok(()) };
        let code = if job.state == JobState::Unknown { "label-unanswered" } else { "label-on-its-way" };
        let printer = self.printer(&job.printer).map_or_else(|_| job.printer.0.clone(), |printer| printer.name);
        Err(Problem::new(code).with("order", number).with("printer", printer))
    }

    /// Everything a label needs besides its order, gathered once for one or many.
    pub(crate) fn bench(&self) -> Result<Bench, Problem> {
        let settings = Arc::new(self.store().settings()?);
        Ok(Bench {
            station: self.clone(),
            papers: Arc::new(PaperDesk::new(self.clone(), Arc::clone(&settings), self.fonts())),
            settings,
            checking: Arc::new(self.checking()?),
            preferred: self.preferred_printer()?,
            printers: self.store().printers()?,
        })
    }
}

/// Everything a label needs besides its order.
#[derive(Clone)]
pub(crate) struct Bench {
    station: Station,
    settings: Arc<Settings>,
    checking: Arc<Checking>,
    preferred: Printer,
    printers: Vec<Printer>,
    pub(crate) papers: Arc<PaperDesk>,
}

impl Bench {
    fn ship(&self, order: OrderId) -> Result<ShipAnswer, Problem> {
        let stored = self.station.order(order)?;
        if stored.stage == Stage::Ready {
            self.station.must_be_checked(&stored, &self.checking)?;
        }
        let carrier = self.carrier(&stored.decision)?.id.clone();
        let bench = self.clone();
        let shipped =
            self.station.store().ship_own(order, &carrier, self.station.now(), move |parcel| bench.make(parcel));
        match shipped.map_err(|error| crate::problem::of_shipping(error, &stored, &carrier))? {
            Shipped::New { shipment, job } => {
                if !asked_papers(&shipment.decision).is_empty() {
                    self.printers.iter().for_each(|printer| self.station.wake_spool(&printer.id));
                }
                Ok(ShipAnswer { shipment: *shipment, job: *job })
            }
            Shipped::Already(shipment) => Err(Problem::new("already-shipped")
                .with("order", stored.facts.number)
                .with("tracking", shipment.tracking_number)
                .with("at", shipment.booked_at)),
        }
    }

    /// The label of a parcel under its own number.
    fn make(&self, parcel: NewParcel<'_>) -> Result<NewLabel, Problem> {
        let NewParcel { order, range, serial, place, of } = parcel;
        let sscc = own::sscc(range, serial).map_err(|error| Problem::new("bad-range").because(error))?;
        let label = self.label(&order.facts, &order.decision, sscc, (place, of))?;
        let printer = self.printer(&order.decision);
        Ok(NewLabel {
            tracking_number: sscc.to_string(),
            printer: printer.id.clone(),
            language: printer.language,
            bytes: self.told(self.papers.label(&order.shop, label, printer, printer.language)?),
            papers: if place == 1 { self.papers_beside(order, &sscc.to_string()) } else { Vec::new() },
        })
    }

    /// The papers a rule asks for, printed beside the label. One that cannot be made is told, and stops nothing.
    fn papers_beside(&self, order: &Order, tracking_number: &str) -> Vec<NewJob> {
        let asked = asked_papers(&order.decision);
        if asked.is_empty() {
            return Vec::new();
        }
        let desk = &self.papers;
        let made = asked.iter().flat_map(|paper| match desk.jobs_of(*paper, order, &order.decision, tracking_number) {
            Ok(jobs) => jobs,
            Err(problem) => {
                let problem = Problem::new("paper-not-made")
                    .with(
                        "paper",
                        Message::new(format!("papers-kind-{}", desk.kind(*paper, order, &order.decision).as_str())),
                    )
                    .with("order", order.facts.number.clone())
                    .with("why", problem.message());
                self.station.tell(Event::Trouble { problem });
                Vec::new()
            }
        });
        made.collect()
    }

    /// The printer a Decision names, where the desk has it; else the one that prints labels.
    pub(crate) fn printer(&self, decision: &Decision) -> &Printer {
        let named = decision.setting(|it| if let Setting::Printer { printer } = it { Some(printer) } else { None });
        named.and_then(|id| self.printers.iter().find(|printer| printer.id == *id)).unwrap_or(&self.preferred)
    }

    /// What stands on the label of one of an order's parcels, as 1 of 3.
    pub(crate) fn label(
        &self,
        order: &ShopOrder,
        decision: &Decision,
        sscc: label::Sscc,
        parcel: (u32, u32),
    ) -> Result<TransportLabel, Problem> {
        let method = self.method(decision)?;
        let label = own::label(order, decision, self.sender(order, decision), self.carrier(decision)?, method, sscc);
        let weights = decide::parcel_weights(order, decision);
        let place = usize::try_from(parcel.0.saturating_sub(1)).unwrap_or_default();
        let weight = weights.get(place).copied().unwrap_or(decision.weight.value);
        Ok(TransportLabel { parcel, weight, ..label })
    }

    /// The labels of a shipment's parcels, as they were made before.
    pub(crate) fn again(&self, order: &ShopOrder, shipment: &Shipment) -> Result<Vec<TransportLabel>, Problem> {
        let numbers = self.station.store().numbers_of(shipment.id)?;
        let of = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        let label = |(place, (prefix, extension, serial)): (u32, (String, u8, u64))| {
            let sscc = label::Sscc::new(extension, &prefix, serial);
            let sscc = sscc.map_err(|error| Problem::new("internal").because(error))?;
            self.label(order, &shipment.decision, sscc, (place, of))
        };
        (1..).zip(numbers).map(label).collect()
    }

    /// A label's bytes; what is wrong with its layout is told.
    fn told(&self, MadeLabel { bytes, problem }: MadeLabel) -> Vec<u8> {
        if let Some(problem) = problem {
            self.station.tell(Event::Trouble { problem });
        }
        bytes
    }

    /// Where a parcel comes from: the address the Decision names, else the station's; where there is none, a return
    /// address is better than nothing.
    fn sender<'a>(&'a self, order: &'a ShopOrder, decision: &Decision) -> &'a Address {
        sender(&self.settings, decision).unwrap_or(&order.recipient)
    }

    fn method(&self, decision: &Decision) -> Result<&ShippingMethod, Problem> {
        let id = decision.method.value.as_ref().ok_or_else(|| Problem::new("no-method"))?;
        self.settings.catalogue.method(id).ok_or_else(|| Problem::new("no-method"))
    }

    fn carrier(&self, decision: &Decision) -> Result<&Carrier, Problem> {
        let method = self.method(decision)?;
        self.settings.catalogue.carrier(&method.carrier).ok_or_else(|| Problem::new("no-method"))
    }
}

/// The address a Decision names, else the station's.
pub(crate) fn sender<'a>(settings: &'a Settings, decision: &Decision) -> Option<&'a Address> {
    let named = decision.sender.value.as_ref();
    let named = named.and_then(|id| settings.senders.iter().find(|sender| sender.id == *id));
    named.map(|sender| &sender.address).or(settings.defaults.sender.as_ref())
}

/// The papers a rule asks for beside the label.
pub(crate) fn asked_papers<'a>(decision: &'a Decision) -> &'a [Paper] {
    let asked = |it: &'a Setting| if let Setting::Papers { papers } = it { Some(papers.as_slice()) } else { None };
    decision.setting(asked).unwrap_or_default()
}
