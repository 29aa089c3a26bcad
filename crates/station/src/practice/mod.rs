//! The practice station: a shop, a carrier, a Sendcloud, a printer and a scale that are pretend but speak the real protocols on loopback.

mod cards;
mod methods;
mod names;
mod points;
mod printer;
mod settings;

pub(crate) use cards::cards;
pub use printer::PracticeDeed;
pub(crate) use printer::{do_to_printer, obey};

use crate::carriers;
use crate::habits;
use crate::parts::Parts;
use crate::setup;
use crate::shops::secret_name;
use model::*;
use sandbox::Practice;
use std::time::Duration;
use store::{Secrets, Store};
use text::Words;
use tokio::runtime::Handle;

/// The practice shop's short name.
const SHOP: &str = "practice-shop";
/// The practice printer's short name.
const PRINTER: &str = "practice-printer";
/// The practice carrier's short name.
const CARRIER: &str = "own";
/// The practice Sendcloud's short name as a carrier.
const SENDCLOUD: &str = "sendcloud";
/// The labels in the practice printer.
const LABEL: LabelSize = LabelSize::FourBySix;
/// Where the store keeps from when the practice shop's orders look back, in milliseconds.
const MORNING: &str = "practice-morning";
/// After so long their morning is another one.
const HALF_A_DAY: Duration = Duration::from_secs(12 * 3_600);
/// GS1's prefix for examples and demonstrations (*GS1 General Specifications*, section 1.4): no real label has it.
const PREFIX: &str = "9521234";

/// Starts the pretend shop, carrier, printer and scale, and sets the station to them. Their ports may change with every
/// start; orders, numbers and settings stay. What Packdesk named itself has its name in the language of the desk.
pub(crate) fn furnish(
    store: &Store,
    secrets: &Secrets,
    network: &Handle,
    now: UtcDateTime,
) -> Result<Practice, Problem> {
    let labels = store.folder().join("labels");
    let carrier = store.folder().join("practice-carrier");
    let port = carrier_port(&store.snapshot()?.settings()?);
    let practice = network
        .block_on(Practice::start(&labels, &carrier, port, now, morning(store, now)?))
        .map_err(|error| Problem::new(ProblemCode::PracticePorts).because(error))?;
    let first_time = store.snapshot()?.shops()?.is_empty();
    let language = habits::language(&store.snapshot()?)?.unwrap_or_else(text::system_language);
    let words = Words::of(language);
    secrets.set(&secret_name(&ShopId(SHOP.to_owned())), &practice.shop.credentials())?;
    store.save_shop(&shop(practice.shop.account(), &words), now)?;
    store.save_printer(&printer(practice.printer.port(), &words), now)?;
    if first_time {
        store.save_range(&range(), now)?;
        points::keep(store, now)?;
    }
    let sendcloud = CarrierId(SENDCLOUD.to_owned());
    if first_time || store.snapshot()?.carrier_account(&sendcloud)?.is_some() {
        secrets.set(&carriers::secret_name(&sendcloud), &practice.sendcloud.credentials())?;
        store.save_carrier_account(&practice.sendcloud.account_with_returns(sendcloud), now)?;
    }
    let before = store.snapshot()?.scale()?;
    if first_time || before.as_ref().is_some_and(is_practice_scale) {
        let scale = scale(practice.scale.port(), before, &words);
        store.save_scale(&names::renamed_scale(store, scale, &words)?, now)?;
    }
    let before = store.snapshot()?.settings()?;
    let settings = if first_time { settings::settings(&words) } else { names::renamed(store, before.clone(), &words)? };
    let settings = with_tracking(settings, &practice.carrier.tracking_url());
    if settings != before {
        let version = store.snapshot()?.settings_version_number()?;
        store.save_settings(&settings, version, "Packdesk", &Message::new("settings-practice"), now)?;
    }
    names::keep_language(store, language)?;
    Ok(practice)
}

/// From when the orders of the practice shop look back: a start soon after another finds them as they were, and none changed.
fn morning(store: &Store, now: UtcDateTime) -> Result<UtcDateTime, Problem> {
    let known = store.snapshot()?.preference(MORNING)?.and_then(|kept| kept.parse().ok()).map(UtcDateTime::from_millis);
    let lasts = |it: &UtcDateTime| (it.millis()..it.plus(HALF_A_DAY).millis()).contains(&now.millis());
    match known.filter(lasts) {
        Some(morning) => Ok(morning),
        None => {
            store.set_preference(MORNING, &now.millis().to_string())?;
            Ok(now)
        }
    }
}

/// Leaves the practice station: makes the real one beside it, which the next start opens.
pub(crate) fn leave(parts: &Parts) -> Result<(), Problem> {
    match (parts.practice.is_some(), parts.store.folder().parent()) {
        (true, Some(folder)) => setup::begin(&Store::open(folder)?),
        _ => Err(Problem::new(ProblemCode::NotPractice)),
    }
}

/// The practice shop, with what is usual for its kind.
fn shop(mut account: ShopAccount, words: &Words) -> Shop {
    let registry = ::shops::Registry::standard();
    let fields = registry.get(&account.kind).map(|known| known.info.fields.as_slice()).unwrap_or_default();
    account.config = account.config.settled(fields);
    Shop { id: ShopId(SHOP.to_owned()), name: names::name(words, "shop"), account }
}

fn printer(port: u16, words: &Words) -> Printer {
    Printer {
        id: PrinterId(PRINTER.to_owned()),
        name: names::name(words, "printer"),
        connection: PrinterConnection::Tcp { host: "127.0.0.1".to_owned(), port },
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LABEL,
        proof: Proof::Odometer,
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    }
}

/// The pretend scale, set as it was before.
fn scale(port: u16, before: Option<Scale>, words: &Words) -> Scale {
    let connection = ScaleConnection::Tcp { host: "127.0.0.1".to_owned(), port, protocol: ScaleProtocol::MtSics };
    match before {
        Some(before) => Scale { connection, ..before },
        None => Scale {
            name: names::name(words, "scale"),
            connection,
            tare: Grams(0),
            tolerance: Tolerance::default(),
            always: false,
        },
    }
}

/// Whether a scale is the pretend one, whatever its name and its last port.
fn is_practice_scale(scale: &Scale) -> bool {
    matches!(&scale.connection, ScaleConnection::Tcp { host, protocol: ScaleProtocol::MtSics, .. } if host == "127.0.0.1")
}

fn range() -> NumberRange {
    NumberRange {
        carrier: CarrierId(CARRIER.to_owned()),
        blocks: vec![NumberBlock {
            form: NumberForm::Sscc { prefix: PREFIX.to_owned(), extension: 0 },
            next: 1,
            last: 999_999,
        }],
        warn_below: 500,
    }
}

/// The port the practice carrier had when it last ran; 0 where it never did.
fn carrier_port(settings: &Settings) -> u16 {
    let carrier = settings.catalogue.carriers.iter().find(|carrier| carrier.id.0 == CARRIER);
    let port = carrier.and_then(|carrier| carrier.tracking_url.strip_prefix("http://127.0.0.1:")?.split('/').next());
    port.and_then(|port| port.parse().ok()).unwrap_or(0)
}

fn with_tracking(mut settings: Settings, url: &str) -> Settings {
    for carrier in settings.catalogue.carriers.iter_mut().filter(|carrier| carrier.id.0 == CARRIER) {
        url.clone_into(&mut carrier.tracking_url);
    }
    settings
}
