//! The practice station: a shop, a carrier, a Sendcloud, a printer and a scale that are pretend but speak the real protocols on loopback.

mod printer;

pub use printer::PracticeDeed;
pub(crate) use printer::{do_to_printer, obey};

use crate::carriers;
use crate::parts::Parts;
use crate::shops::secret_name;
use model::*;
use sandbox::Practice;
use store::{Secrets, Store};
use tokio::runtime::Handle;

/// The practice shop's short name.
const SHOP: &str = "practice-shop";
/// The practice printer's short name.
const PRINTER: &str = "practice-printer";
/// The practice scale's name.
const SCALE: &str = "Practice scale";
/// The practice carrier's short name.
const CARRIER: &str = "own";
/// The practice Sendcloud's short name as a carrier.
const SENDCLOUD: &str = "sendcloud";
/// The labels in the practice printer.
const LABEL: LabelSize = LabelSize::FourBySix;
/// GS1's prefix for examples and demonstrations (*GS1 General Specifications*, section 1.4): no real label has it.
const PREFIX: &str = "9521234";

/// Starts the pretend shop, carrier, printer and scale, and sets the station to them. Their ports may change with every
/// start; orders, numbers and settings stay.
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
        .block_on(Practice::start(&labels, &carrier, port, now))
        .map_err(|error| Problem::new(ProblemCode::PracticePorts).because(error))?;
    let first_time = store.snapshot()?.shops()?.is_empty();
    secrets.set(&secret_name(&ShopId(SHOP.to_owned())), &practice.shop.credentials())?;
    store.save_shop(&shop(practice.shop.account()), now)?;
    store.save_printer(&printer(practice.printer.port()), now)?;
    if first_time {
        store.save_range(&range(), now)?;
    }
    let sendcloud = CarrierId(SENDCLOUD.to_owned());
    if first_time || store.snapshot()?.carrier_account(&sendcloud)?.is_some() {
        secrets.set(&carriers::secret_name(&sendcloud), &practice.sendcloud.credentials())?;
        store.save_carrier_account(&practice.sendcloud.account(sendcloud), now)?;
    }
    let before = store.snapshot()?.scale()?;
    if first_time || before.as_ref().is_some_and(|scale| scale.name == SCALE) {
        store.save_scale(&scale(practice.scale.port(), before), now)?;
    }
    let before = store.snapshot()?.settings()?;
    let settings = if first_time { settings() } else { before.clone() };
    let settings = with_tracking(settings, &practice.carrier.tracking_url());
    if settings != before {
        let version = store.snapshot()?.settings_version_number()?;
        store.save_settings(&settings, version, "Packdesk", &Message::new("settings-practice"), now)?;
    }
    Ok(practice)
}

/// Leaves the practice station: makes the real one beside it, which the next start opens.
pub(crate) fn leave(parts: &Parts) -> Result<(), Problem> {
    match (parts.practice.is_some(), parts.store.folder().parent()) {
        (true, Some(folder)) => {
            Store::open(folder)?;
            Ok(())
        }
        _ => Err(Problem::new(ProblemCode::NotPractice)),
    }
}

/// The practice shop, with what is usual for its kind.
fn shop(mut account: ShopAccount) -> Shop {
    let registry = ::shops::Registry::standard();
    let fields = registry.get(&account.kind).map(|known| known.info.fields.as_slice()).unwrap_or_default();
    account.config = account.config.settled(fields);
    Shop { id: ShopId(SHOP.to_owned()), name: "Practice shop".to_owned(), account }
}

fn printer(port: u16) -> Printer {
    Printer {
        id: PrinterId(PRINTER.to_owned()),
        name: "Practice printer".to_owned(),
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
fn scale(port: u16, before: Option<Scale>) -> Scale {
    let connection = ScaleConnection::Tcp { host: "127.0.0.1".to_owned(), port, protocol: ScaleProtocol::MtSics };
    match before {
        Some(before) => Scale { connection, ..before },
        None => {
            Scale { name: SCALE.to_owned(), connection, tare: Grams(0), tolerance: Tolerance::default(), always: false }
        }
    }
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

/// What a small shop would set: two parcels and an express of its own, a light letter, two rules to look at.
fn settings() -> Settings {
    let method = |id: &str, name: &str, max: u32, countries: &[&str]| ShippingMethod {
        id: MethodId(id.to_owned()),
        carrier: CarrierId(CARRIER.to_owned()),
        name: name.to_owned(),
        service: String::new(),
        option: String::new(),
        contracts: Vec::new(),
        min_weight: Grams(0),
        max_weight: Grams(max),
        max_size: None,
        max_girth: None,
        volumetric_divisor: 0,
        countries: countries.iter().filter_map(|code| code.parse().ok()).collect(),
        zones: Vec::new(),
        last_mile: LastMile::Door,
        first_mile: FirstMile::Any,
        signature: Offer::Never,
        age_check: Offer::Never,
        max_insurance: None,
        incoterms: Vec::new(),
        lead_days: None,
        cut_off: None,
    };
    let union = ["AT", "BE", "CZ", "DE", "DK", "ES", "FI", "FR", "GR", "HU", "IE", "IT", "LU", "NL", "PL", "PT", "SE"];
    let europe = [
        "AT", "BE", "CH", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "GR", "HU", "IE", "IT", "LU", "NL", "NO", "PL",
        "PT", "SE",
    ];
    let economy = ShippingMethod {
        carrier: CarrierId(SENDCLOUD.to_owned()),
        service: "dpd:home".to_owned(),
        ..method("sendcloud-economy", "Economy by Sendcloud", 10_000, &union)
    };
    let pickup =
        ShippingMethod { last_mile: LastMile::ServicePoint, ..method("own-pickup", "Pickup point", 20_000, &europe) };
    let mapping = |name: &str, to: &str| CheckoutMapping {
        name: name.to_owned(),
        shop: None,
        ship: ShipWith::Method(MethodId(to.to_owned())),
    };
    let heavy = Condition::Weight(Compare { is: Comparison::More, value: Grams(10_000), to: None });
    Settings {
        defaults: Defaults {
            method: Some(MethodId("own-parcel".to_owned())),
            weight: Grams(500),
            sender: sender(),
            ..Defaults::default()
        },
        checkout: vec![
            mapping("Express", "own-express"),
            mapping("Service point pickup", "own-pickup"),
            mapping("Economy", "sendcloud-economy"),
        ],
        rules: vec![
            Rule::new(1, "Padding and box", vec![Action::AddWeight { grams: Grams(120) }]),
            Rule {
                conditions: vec![heavy],
                ..Rule::new(
                    2,
                    "Heavy parcels",
                    vec![
                        Action::ShipWith(ShipWith::Method(MethodId("own-heavy".to_owned()))),
                        Action::Note { text: "Two people, strap the box".to_owned() },
                    ],
                )
            },
        ],
        catalogue: Catalogue {
            carriers: vec![carrier(CARRIER, "Practice Parcel"), carrier(SENDCLOUD, "Practice Sendcloud")],
            contracts: Vec::new(),
            methods: vec![
                method("own-parcel", "Parcel", 10_000, &europe),
                method("own-express", "Express", 10_000, &europe),
                pickup,
                method("own-heavy", "Heavy parcel", 31_500, &europe),
                method("own-world", "World parcel", 20_000, &[]),
                economy,
            ],
        },
        ..Settings::default()
    }
}

fn carrier(id: &str, name: &str) -> Carrier {
    Carrier {
        id: CarrierId(id.to_owned()),
        name: name.to_owned(),
        active: true,
        off_for: Vec::new(),
        tracking_url: String::new(),
    }
}

fn sender() -> Option<Address> {
    Some(Address {
        name: String::new(),
        company: "Practice Station".to_owned(),
        street: "Havenstraat 10".to_owned(),
        street2: String::new(),
        postal_code: "3511 AB".to_owned(),
        city: "Utrecht".to_owned(),
        state: String::new(),
        country: "NL".parse().ok()?,
        phone: String::new(),
        email: String::new(),
    })
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
