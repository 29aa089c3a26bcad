//! The practice station: a shop, a carrier and a printer that are pretend but speak the real protocols on loopback.

use crate::Station;
use crate::sync::secret_name;
use model::*;
use sandbox::Practice;
use std::collections::BTreeMap;
use store::{Secrets, Store};
use tokio::runtime::Handle;

/// The practice shop's short name.
const SHOP: &str = "practice-shop";
/// The practice printer's short name.
const PRINTER: &str = "practice-printer";
/// The practice carrier's short name.
const CARRIER: &str = "own";
/// GS1's prefix for examples and demonstrations (*GS1 General Specifications*, section 1.4): no real label has it.
const PREFIX: &str = "9521234";

/// Starts the pretend shop, carrier and printer, and sets the station to them. Their ports change with every start;
/// orders, numbers and settings stay.
pub(crate) fn furnish(
    store: &Store,
    secrets: &Secrets,
    network: &Handle,
    now: UtcDateTime,
) -> Result<Practice, Problem> {
    let labels = store.folder().join("labels");
    let practice = network
        .block_on(Practice::start(&labels, now))
        .map_err(|error| Problem::new("practice-ports").because(error))?;
    let first_time = store.shops()?.is_empty();
    secrets.set(&secret_name(&ShopId(SHOP.to_owned())), &practice.shop.credentials())?;
    store.save_shop(&shop(&practice.shop.url()), now)?;
    store.save_printer(&printer(practice.printer.port()), now)?;
    if first_time {
        store.save_range(&range(), now)?;
    }
    let settings = if first_time { settings() } else { store.settings()? };
    store.save_settings(&with_tracking(settings, &practice.carrier.tracking_url()), now)?;
    Ok(practice)
}

impl Station {
    /// Leaves the practice station: makes the real one beside it, which the next start opens.
    pub(crate) fn leave_practice(&self) -> Result<(), Problem> {
        let practice = self.store().folder();
        match (self.0.practice.is_some(), practice.parent()) {
            (true, Some(folder)) => {
                Store::open(folder)?;
                Ok(())
            }
            _ => Err(Problem::new("not-practice")),
        }
    }
}

fn shop(url: &str) -> Shop {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    let meanings = [
        ("processing", Open),
        ("on-hold", Waiting),
        ("pending", Waiting),
        ("cancelled", Cancelled),
        ("refunded", Cancelled),
        ("failed", Cancelled),
        ("completed", Completed),
    ];
    Shop {
        id: ShopId(SHOP.to_owned()),
        name: "Practice shop".to_owned(),
        connection: ShopConnection::WooCommerce {
            url: url.to_owned(),
            statuses: meanings.map(|(name, status)| (name.to_owned(), status)).into_iter().collect::<BTreeMap<_, _>>(),
            shipped_status: "completed".to_owned(),
        },
    }
}

fn printer(port: u16) -> Printer {
    Printer {
        id: PrinterId(PRINTER.to_owned()),
        name: "Practice printer".to_owned(),
        connection: PrinterConnection::Tcp { host: "127.0.0.1".to_owned(), port },
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LabelSize::FourBySix,
        proof: Proof::HostStatus,
    }
}

fn range() -> NumberRange {
    NumberRange {
        carrier: CarrierId(CARRIER.to_owned()),
        prefix: PREFIX.to_owned(),
        extension: 0,
        next: 1,
        last: 999_999,
        warn_below: 500,
    }
}

/// What a small shop would set: two parcels and an express of its own, a light letter, two rules to look at.
fn settings() -> Settings {
    let method = |id: &str, name: &str, max: u32, countries: &[&str]| ShippingMethod {
        id: MethodId(id.to_owned()),
        carrier: CarrierId(CARRIER.to_owned()),
        name: name.to_owned(),
        min_weight: Grams(0),
        max_weight: Grams(max),
        countries: countries.iter().filter_map(|code| code.parse().ok()).collect(),
        service_point: false,
    };
    let europe = [
        "AT", "BE", "CH", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "GR", "HU", "IE", "IT", "LU", "NL", "NO", "PL",
        "PT", "SE",
    ];
    let pickup = ShippingMethod { service_point: true, ..method("own-pickup", "Pickup point", 20_000, &europe) };
    let mapping = |name: &str, to: &str| CheckoutMapping { name: name.to_owned(), method: MethodId(to.to_owned()) };
    Settings {
        defaults: Defaults {
            method: Some(MethodId("own-parcel".to_owned())),
            weight: Grams(500),
            size: None,
            sender: sender(),
        },
        checkout: vec![mapping("Express", "own-express"), mapping("Service point pickup", "own-pickup")],
        rules: vec![
            Rule {
                id: 1,
                name: "Padding and box".to_owned(),
                active: true,
                matching: Matching::All,
                conditions: Vec::new(),
                actions: vec![Action::AddWeight { grams: Grams(120) }],
            },
            Rule {
                id: 2,
                name: "Heavy parcels".to_owned(),
                active: true,
                matching: Matching::All,
                conditions: vec![Condition::Weight { is: Compare::More, grams: Grams(10_000) }],
                actions: vec![
                    Action::ShipWith { method: MethodId("own-heavy".to_owned()) },
                    Action::Note { text: "Two people, strap the box".to_owned() },
                ],
            },
        ],
        catalogue: Catalogue {
            carriers: vec![Carrier {
                id: CarrierId(CARRIER.to_owned()),
                name: "Practice Parcel".to_owned(),
                active: true,
                tracking_url: String::new(),
            }],
            methods: vec![
                method("own-parcel", "Parcel", 10_000, &europe),
                method("own-express", "Express", 10_000, &europe),
                pickup,
                method("own-heavy", "Heavy parcel", 31_500, &europe),
                method("own-world", "World parcel", 20_000, &[]),
            ],
        },
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

fn with_tracking(mut settings: Settings, url: &str) -> Settings {
    for carrier in settings.catalogue.carriers.iter_mut().filter(|carrier| carrier.id.0 == CARRIER) {
        url.clone_into(&mut carrier.tracking_url);
    }
    settings
}
