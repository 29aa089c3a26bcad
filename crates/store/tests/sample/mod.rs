//! A shop, its orders, and a way to decide them, for the tests of the store.

use model::{
    Address, CarrierId, Checkout, Country, Currency, Decision, Direction, Document, Grams, Job, LabelSource,
    LocalDateTime, Message, MethodId, Money, NumberBlock, NumberForm, NumberRange, OrderId, OrderLine, OrderStatus,
    PaymentStatus, PrinterId, PrinterLanguage, Reasoned, Said, Setter, Shipment, Shop, ShopAccount, ShopId, ShopOrder,
    UtcDateTime,
};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use store::{
    BeginError, Begun, Decide, Judge, KeptBooking, NewBooking, NewJob, PlannedParcel, SpentSerial, Store, Undecided,
};

/// So many seconds after a Monday morning.
pub(crate) fn at(seconds: i64) -> UtcDateTime {
    UtcDateTime::from_millis(1_795_424_400_000 + seconds * 1000)
}

/// A moment on a day on which some orders of [`order`] are due, in a time zone of its own.
pub(crate) fn noon() -> jiff::ZonedDateTime {
    "2026-11-23T12:00:00+01:00[Europe/Paris]".parse().unwrap()
}

pub(crate) fn shop() -> ShopId {
    ShopId("garden-store".to_owned())
}

pub(crate) fn carrier() -> CarrierId {
    CarrierId("own".to_owned())
}

pub(crate) fn printer() -> PrinterId {
    PrinterId("bench-1".to_owned())
}

pub(crate) fn text(text: &str) -> String {
    text.to_owned()
}

/// A station with one shop and the serials 1 to `last`.
pub(crate) fn station(folder: &Path, last: u64) -> Store {
    let store = Store::open(folder).unwrap();
    let shop = Shop { id: shop(), name: text("Garden store"), account: ShopAccount::files() };
    store.save_shop(&shop, at(0)).unwrap();
    store.save_range(&range(1, last), at(0)).unwrap();
    store
}

pub(crate) fn range(next: u64, last: u64) -> NumberRange {
    NumberRange { carrier: carrier(), blocks: vec![block(next, last)], warn_below: 10 }
}

/// The form of the shop's own numbers.
pub(crate) fn form() -> NumberForm {
    NumberForm::Sscc { prefix: text("4012345"), extension: 3 }
}

pub(crate) fn block(next: u64, last: u64) -> NumberBlock {
    NumberBlock { form: form(), next, last }
}

/// The n-th order of the shop.
pub(crate) fn order(n: u32) -> ShopOrder {
    const NAMES: [&str; 8] = [
        "Zoë Müller",
        "Łukasz Wiśniewski",
        "Anna Jansen",
        "Seán Ó Briain",
        "山田 太郎",
        "José García",
        "Nguyễn Văn An",
        "Françoise Lefèvre",
    ];
    const TOWNS: [(&str, &str, &str); 6] = [
        ("Amsterdam", "1012 AB", "NL"),
        ("Köln", "50667", "DE"),
        ("Orléans", "45000", "FR"),
        ("Kraków", "30-001", "PL"),
        ("東京都千代田区", "100-0001", "JP"),
        ("Gent", "9000", "BE"),
    ];
    let pick = |salt: u32, of: usize| (n.wrapping_mul(2_654_435_761).wrapping_add(salt) >> 7) as usize % of;
    let (city, postal_code, country) = TOWNS[pick(1, TOWNS.len())];
    let line = |i: u32| OrderLine {
        reference: format!("{n}-{i}"),
        sku: format!("SKU-{:04}", pick(i, 3000)),
        name: format!("Garden shears, stainless, size {i}"),
        quantity: 1 + i,
        fulfilled: 0,
        unit_weight: Some(Grams(250 + 10 * i)),
        unit_price: Some(Money { minor: 1995, currency: Currency::EUR }),
        hs_code: text("820160"),
        origin: None,
        barcode: format!("87{:011}", pick(i + 7, 99_999)),
        picture: String::new(),
        properties: BTreeMap::new(),
        ships: true,
    };
    ShopOrder {
        reference: format!("{}", 500_000 + n),
        number: format!("#{}", 1000 + n),
        placed_at: at(i64::from(n) * 30 - i64::from(n % 7) * 100),
        modified_at: at(i64::from(n) * 30 + 60),
        status: OrderStatus::Open,
        payment: PaymentStatus::Paid,
        payment_methods: Vec::new(),
        currency: Currency::EUR,
        total: Money { minor: 4990, currency: Currency::EUR },
        recipient: Address {
            name: format!("{} {n}", NAMES[pick(2, NAMES.len())]),
            company: if n.is_multiple_of(5) { format!("Firma {n}") } else { String::new() },
            street: format!("Hauptstraße {n}"),
            street2: String::new(),
            postal_code: text(postal_code),
            city: text(city),
            state: String::new(),
            country: country.parse::<Country>().unwrap(),
            phone: text("+31 20 1234567"),
            email: format!("customer{n}@example.com"),
        },
        checkout: Checkout {
            delivery_method: text(["Standard", "Express", "Pickup point"][pick(3, 3)]),
            delivery_code: text("flat_rate:1"),
            price: None,
            service_point: None,
            dynamic: None,
        },
        lines: (0..=n % 3).map(line).collect(),
        weight: None,
        export_reason: None,
        note: String::new(),
        tags: if n.is_multiple_of(4) { vec![text("gift")] } else { Vec::new() },
        remarks: Vec::new(),
    }
}

/// Everything ships with one method; what weighs more than a person set or the lines say is the default's 500 g.
pub(crate) fn decide() -> Decide {
    decide_with("own-parcel")
}

/// A judge that decides by a function; people call its methods by their ids in capitals.
struct By<F>(F);

impl<F: Fn(Undecided<'_>) -> Decision + Send + Sync> Judge for By<F> {
    fn decide(&self, undecided: Undecided<'_>) -> Decision {
        (self.0)(undecided)
    }

    fn name_of(&self, method: &MethodId) -> String {
        method.0.to_uppercase()
    }
}

pub(crate) fn decide_by(decide: impl Fn(Undecided<'_>) -> Decision + Send + Sync + 'static) -> Decide {
    Arc::new(By(decide))
}

pub(crate) fn decide_with(method: &'static str) -> Decide {
    decide_by(move |Undecided { order: facts, overrides, .. }| {
        let chosen = match &overrides.method {
            Some(by_hand) => Reasoned::new(Some(by_hand.clone()), Setter::Person),
            None => Reasoned::new(Some(MethodId(text(method))), Setter::Default),
        };
        let hold = overrides.hold.clone().flatten();
        Decision {
            method: chosen,
            weight: Reasoned::new(facts.lines_weight().unwrap_or(Grams(500)), Setter::Order),
            hold: Reasoned::new(hold.map(|why| Message::new("hold-person").with("reason", why)), Setter::Person),
            let_go: Reasoned::new(overrides.let_go.unwrap_or_default(), Setter::Person),
            ship_by: promised(&facts.number),
            tags: overrides.tags.iter().map(|tag| Said { value: tag.clone(), setter: Setter::Person }).collect(),
            ..Decision::default()
        }
    })
}

/// Every tenth order has to be handed over on some day.
fn promised(number: &str) -> Option<LocalDateTime> {
    let tens = number.strip_suffix('3')?.chars().last()?;
    format!("2026-11-2{tens}T16:00:00").parse().ok().map(LocalDateTime)
}

/// A label under its number.
pub(crate) struct Label {
    pub(crate) number: String,
    pub(crate) bytes: Vec<u8>,
}

/// The label of an own number: the serial is all there is to see of it.
pub(crate) fn label(spent: &SpentSerial) -> Label {
    let SpentSerial { form, serial } = spent;
    let (space, extension) = form.space();
    let prefix: String = space.chars().filter(char::is_ascii_digit).collect();
    let digits = format!("{extension}{prefix}{serial:09}");
    Label { number: format!("{digits}{}", check_digit(&digits)), bytes: format!("^XA^FD{serial}^FS^XZ").into_bytes() }
}

/// GS1's check digit of seventeen digits.
fn check_digit(digits: &str) -> u32 {
    let weights = [3, 1].into_iter().cycle();
    let sum: u32 = digits.bytes().zip(weights).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    (10 - sum % 10) % 10
}

/// What became of an order that was to be shipped.
#[derive(Debug)]
pub(crate) enum Shipped {
    New { shipment: Box<Shipment>, job: Box<Job> },
    Already(Box<Shipment>),
}

pub(crate) fn ship(store: &Store, order: OrderId) -> Result<Shipped, BeginError> {
    ship_with(store, order, &carrier(), label)
}

/// Ships an order with labels made so.
pub(crate) fn ship_with(
    store: &Store,
    order: OrderId,
    carrier: &CarrierId,
    make: impl Fn(&SpentSerial) -> Label,
) -> Result<Shipped, BeginError> {
    match store.begin_booking(booking(store, order, carrier)?, at(0))? {
        Begun::Already(shipment) => Ok(Shipped::Already(shipment)),
        Begun::New { shipment, serials } => carry_on(store, &shipment, &serials, make),
    }
}

/// The job that prints the only label of a shipment.
pub(crate) fn label_job(shipment: &Shipment) -> NewJob {
    NewJob {
        document: Document::Label { shipment: shipment.id, order: shipment.order, parcel: 1, reprint: false },
        title: String::new(),
        printer: printer(),
        language: PrinterLanguage::Zpl,
        bytes: b"^XA^FD1^FS^XZ".to_vec(),
    }
}

/// A booking of an order as it stands.
pub(crate) fn booking(store: &Store, order: OrderId, carrier: &CarrierId) -> Result<NewBooking, BeginError> {
    let order = store.snapshot()?.order(order)?.ok_or(BeginError::NoSuchOrder)?;
    let parcel = PlannedParcel { weight: order.decision.weight.value, size: None, items: Vec::new() };
    Ok(NewBooking {
        order: order.id,
        direction: Direction::Outgoing,
        further: false,
        carrier: carrier.clone(),
        contract: None,
        method: order.decision.method.value.clone().unwrap_or_else(|| MethodId(text("none"))),
        labels: LabelSource::Drawn,
        parcels: vec![parcel; order.decision.parcels() as usize],
        part: if order.rest { order.facts.pieces() } else { Vec::new() },
        decision: order.decision,
        facts: order.facts,
        request_hash: String::new(),
        replaces: None,
        ahead: false,
        by: store::By::Desk(None),
    })
}

/// Draws the labels of a booking that was begun, and keeps it.
pub(crate) fn carry_on(
    store: &Store,
    shipment: &Shipment,
    serials: &[SpentSerial],
    make: impl Fn(&SpentSerial) -> Label,
) -> Result<Shipped, BeginError> {
    let labels: Vec<Label> = serials.iter().map(make).collect();
    let job = |(parcel, label): (u32, &Label)| NewJob {
        document: Document::Label { shipment: shipment.id, order: shipment.order, parcel, reprint: false },
        title: String::new(),
        printer: printer(),
        language: PrinterLanguage::Zpl,
        bytes: label.bytes.clone(),
    };
    let copies = shipment.decision.label_count() as usize;
    let jobs = (1..).zip(&labels).flat_map(|it| vec![job(it); copies]).collect();
    let numbers = labels.into_iter().map(|label| label.number).collect();
    let (shipment, mut jobs) =
        store.keep_booking(shipment.id, KeptBooking { numbers, jobs, ..KeptBooking::default() }, at(0))?;
    Ok(Shipped::New { shipment: Box::new(shipment), job: Box::new(jobs.pop().unwrap()) })
}
