//! The use cases of a station, each built from those it may ask.

use crate::Options;
use crate::api_keys::ApiKeys;
use crate::backup::Backups;
use crate::batches::Batches;
use crate::begin::begin;
use crate::carriers::{Carriers, CarriersParts};
use crate::checkouts::Checkouts;
use crate::checks::Checks;
use crate::clock::Clock;
use crate::coming_window::ComingWindow;
use crate::comparing::Comparing;
use crate::deciding::Deciding;
use crate::documents::Documents;
use crate::events::Events;
use crate::every::NetworkRuntime;
use crate::fonts::LabelFonts;
use crate::intake::{Intake, IntakeParts};
use crate::invoices::Invoices;
use crate::manager::Manager;
use crate::orders::Orders;
use crate::outbox::{Outbox, OutboxParts};
use crate::outbox_bell::OutboxBell;
use crate::papers::Papers;
use crate::personal_data::PersonalData;
use crate::photos::Photos;
use crate::pictures::Pictures;
use crate::points::{Points, PointsParts};
use crate::prices::Prices;
use crate::printing::{Printing, PrintingParts};
use crate::scanning::{Scanning, ScanningParts};
use crate::shipping::{Shipping, ShippingParts};
use crate::shops::{Shops, ShopsParts};
use crate::tasks::Tasks;
use crate::tracking::{Tracking, TrackingParts};
use crate::updates::{Updates, UpdatesParts};
use crate::weighing::Weighing;
use drawing::Drawer;
use model::Problem;
use sandbox::Practice;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use store::{DeskLock, Secrets, Store};
use tokio::runtime::Runtime;

/// The use cases, and what they are made of.
pub(crate) struct Parts {
    pub(crate) store: Store,
    pub(crate) secrets: Arc<Secrets>,
    pub(crate) clock: Clock,
    pub(crate) events: Events,
    pub(crate) tasks: Arc<Tasks>,
    pub(crate) fonts: LabelFonts,
    pub(crate) drawer: Drawer,
    pub(crate) deciding: Arc<Deciding>,
    pub(crate) checkouts: Arc<Checkouts>,
    pub(crate) checks: Arc<Checks>,
    pub(crate) photos: Photos,
    pub(crate) weighing: Arc<Weighing>,
    pub(crate) shops: Arc<Shops>,
    pub(crate) manager: Manager,
    pub(crate) api_keys: Arc<ApiKeys>,
    pub(crate) carriers: Arc<Carriers>,
    pub(crate) prices: Arc<Prices>,
    pub(crate) invoices: Arc<Invoices>,
    pub(crate) printing: Arc<Printing>,
    pub(crate) papers: Arc<Papers>,
    pub(crate) shipping: Arc<Shipping>,
    pub(crate) orders: Arc<Orders>,
    pub(crate) batches: Arc<Batches>,
    pub(crate) pictures: Arc<Pictures>,
    pub(crate) points: Arc<Points>,
    pub(crate) scanning: Arc<Scanning>,
    pub(crate) intake: Arc<Intake>,
    pub(crate) outbox: Arc<Outbox>,
    pub(crate) outbox_bell: OutboxBell,
    pub(crate) tracking: Arc<Tracking>,
    pub(crate) comparing: Arc<Comparing>,
    pub(crate) documents: Documents,
    pub(crate) backups: Arc<Backups>,
    pub(crate) personal_data: Arc<PersonalData>,
    pub(crate) updates: Arc<Updates>,
    pub(crate) practice: Option<Arc<Practice>>,
    pub(crate) is_practice: bool,
    /// Whether shops are pulled by themselves.
    pub(crate) pulls: bool,
    /// Whether the work of the process at the desk has begun.
    pub(crate) works: AtomicBool,
    /// Whether what of it can wait for the window has.
    pub(crate) goes_round: AtomicBool,
    pub(crate) window: ComingWindow,
    /// Whether this process is closing: what is asked of the one at the desk is left to the next.
    pub(crate) closes: AtomicBool,
    is_safe: bool,
    /// What shops and carriers are spoken to on; it ends after everything above.
    _runtime: NetworkRuntime,
    /// Held as long as this process is the one at the desk.
    desk: Option<DeskLock>,
}

impl Parts {
    /// Whether this process has the desk.
    pub(crate) const fn holds_desk(&self) -> bool {
        self.desk.is_some()
    }

    /// Whether this process runs the spool and the outbox.
    pub(crate) const fn may_work(&self) -> bool {
        self.holds_desk() && !self.is_safe
    }
}

/// Builds the use cases, each from those it may ask.
pub(crate) fn assemble(
    options: Options,
    store: Store,
    secrets: Arc<Secrets>,
    clock: Clock,
    practice: Option<Arc<Practice>>,
    runtime: Runtime,
    desk: Option<DeskLock>,
) -> Result<Parts, Problem> {
    let (events, tasks, fonts) = (Events::new(), Arc::new(Tasks::default()), LabelFonts::default());
    let drawer = options.drawer;
    let (network, at_desk, outbox_bell) =
        (runtime.handle().clone(), desk.is_some() && !options.safe, OutboxBell::default());
    let deciding = Deciding::new(store.clone(), clock, events.clone(), Arc::clone(&tasks), options.safe);
    let deciding = begin("settings", || deciding)?;
    let checkouts = Checkouts::new(store.clone(), clock, events.clone(), Arc::clone(&deciding));
    let checks = Checks::new(store.clone(), clock, events.clone());
    let photos = Photos::new(store.clone(), clock, events.clone(), drawer.clone());
    let weighing =
        Weighing::new(store.clone(), clock, events.clone(), Arc::clone(&deciding), practice.clone(), at_desk);
    let shops = Shops::new(ShopsParts {
        store: store.clone(),
        secrets: Arc::clone(&secrets),
        clock,
        events: events.clone(),
        registry: options.shops,
        wire: options.wire.clone(),
        network: network.clone(),
    });
    let manager = Manager::new(store.clone(), clock, events.clone());
    let api_keys = ApiKeys::new(store.clone(), clock, events.clone(), Arc::clone(&shops));
    let carriers = Carriers::new(CarriersParts {
        store: store.clone(),
        secrets: Arc::clone(&secrets),
        clock,
        events: events.clone(),
        registry: options.carriers,
        wire: options.wire.clone(),
        outbox: outbox_bell.clone(),
        network: network.clone(),
    });
    let prices = Prices::new(store.clone(), clock, events.clone(), Arc::clone(&deciding), Arc::clone(&carriers));
    let invoices = Invoices::new(store.clone(), clock, events.clone());
    let printing = Printing::new(PrintingParts {
        store: store.clone(),
        clock,
        events: events.clone(),
        deciding: Arc::clone(&deciding),
        shops: Arc::clone(&shops),
        carriers: Arc::clone(&carriers),
        outbox: outbox_bell.clone(),
        waits: options.waits,
        at_desk,
    });
    let papers = Papers::new(
        store.clone(),
        clock,
        events.clone(),
        Arc::clone(&deciding),
        Arc::clone(&printing),
        fonts.clone(),
        drawer.clone(),
    );
    let shipping = Shipping::new(ShippingParts {
        store: store.clone(),
        clock,
        uptime: options.uptime,
        events: events.clone(),
        tasks: Arc::clone(&tasks),
        deciding: Arc::clone(&deciding),
        weighing: Arc::clone(&weighing),
        printing: Arc::clone(&printing),
        papers: Arc::clone(&papers),
        drawer: drawer.clone(),
        carriers: Arc::clone(&carriers),
        outbox: outbox_bell.clone(),
        network: network.clone(),
    });
    let orders = Orders::new(
        store.clone(),
        clock,
        events.clone(),
        Arc::clone(&tasks),
        Arc::clone(&deciding),
        Arc::clone(&checkouts),
        outbox_bell.clone(),
    );
    let points = Points::new(PointsParts {
        store: store.clone(),
        clock,
        events: events.clone(),
        deciding: Arc::clone(&deciding),
        carriers: Arc::clone(&carriers),
        orders: Arc::clone(&orders),
        network: network.clone(),
    });
    let pictures = Pictures::new(store.clone(), events.clone(), drawer.clone(), network.clone(), options.wire.clone());
    let batches = Batches::new(store.clone(), clock, events.clone());
    let scanning = Scanning::new(ScanningParts {
        store: store.clone(),
        clock,
        events: events.clone(),
        deciding: Arc::clone(&deciding),
        orders: Arc::clone(&orders),
        batches: Arc::clone(&batches),
        weighing: Arc::clone(&weighing),
        at_desk,
    });
    let intake = Intake::new(IntakeParts {
        store: store.clone(),
        clock,
        events: events.clone(),
        tasks: Arc::clone(&tasks),
        deciding: Arc::clone(&deciding),
        checkouts: Arc::clone(&checkouts),
        shops: Arc::clone(&shops),
        printing: Arc::clone(&printing),
        outbox: outbox_bell.clone(),
        network: network.clone(),
    });
    let tracking = Tracking::new(TrackingParts {
        store: store.clone(),
        clock,
        events: events.clone(),
        shops: Arc::clone(&shops),
        carriers: Arc::clone(&carriers),
        bell: outbox_bell.clone(),
        network: network.clone(),
    });
    let comparing = Comparing::new(
        store.clone(),
        clock,
        events.clone(),
        Arc::clone(&deciding),
        Arc::clone(&carriers),
        outbox_bell.clone(),
        network.clone(),
    );
    let outbox = Outbox::new(OutboxParts {
        store: store.clone(),
        clock,
        events: events.clone(),
        deciding: Arc::clone(&deciding),
        shops: Arc::clone(&shops),
        carriers: Arc::clone(&carriers),
        network: network.clone(),
        bell: outbox_bell.clone(),
    });
    let documents = Documents::new(store.clone(), events.clone(), Arc::clone(&printing), drawer.clone());
    let backups = Backups::new(store.clone(), Arc::clone(&secrets), clock, events.clone());
    let personal_data =
        PersonalData::new(store.clone(), clock, events.clone(), Arc::clone(&deciding), Arc::clone(&pictures));
    let updates = Updates::new(UpdatesParts {
        store: store.clone(),
        clock,
        events: events.clone(),
        tasks: Arc::clone(&tasks),
        network,
        running: options.running,
        bounds: options.fetching,
        at_desk,
    });
    Ok(Parts {
        store,
        secrets,
        clock,
        events,
        tasks,
        fonts,
        drawer,
        deciding,
        checkouts,
        checks,
        photos,
        weighing,
        shops,
        manager,
        api_keys,
        carriers,
        prices,
        invoices,
        printing,
        papers,
        shipping,
        orders,
        batches,
        pictures,
        points,
        scanning,
        intake,
        outbox,
        outbox_bell,
        tracking,
        comparing,
        documents,
        backups,
        personal_data,
        updates,
        practice,
        is_practice: options.practice,
        pulls: options.pulls,
        works: AtomicBool::new(false),
        goes_round: AtomicBool::new(false),
        window: ComingWindow::new(options.window, options.uptime),
        closes: AtomicBool::new(false),
        is_safe: options.safe,
        _runtime: NetworkRuntime::new(runtime),
        desk,
    })
}
