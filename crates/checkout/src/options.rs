//! What a customer can choose from at a moment.

use crate::calendar::{Calendar, Delivery};
use crate::configuration::{DeliveryMethod, Shown};
use crate::prepared::{Offered, Prepared};
use decide::{Asked, Carried, Circumstances, Decider, Prospect};
use jiff::Timestamp;
use jiff::civil::Date;
use model::{
    Address, CarrierId, Checkout, Country, Day, DeliveryKind, Message, MethodId, Money, OrderLine, OrderStatus,
    Overrides, ParcelSize, PaymentStatus, ServicePoint, ShopId, ShopOrder, UtcDateTime,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A cart at checkout.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Cart {
    /// The country it goes to.
    pub to: Country,
    /// The postal code there; empty where nobody said.
    #[serde(default)]
    pub postal_code: String,
    /// What it weighs.
    pub weight: model::Grams,
    /// What is in it costs, in hundredths (or what the configuration's currency counts in).
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub total: i64,
    /// How large its parcel is, where somebody says.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub size: Option<ParcelSize>,
    /// Text of the shop's own; conditions see it as the SKU of the cart's only item.
    #[serde(default)]
    pub metadata: String,
}

/// What can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CheckoutAnswer {
    /// What the customer sees, in the order of the configuration.
    pub options: Vec<DeliveryOption>,
    /// What they do not see, and why.
    pub left_out: Vec<NotOffered>,
}

/// One row a customer can choose: a delivery method with one of the things it may ship with. Rows of one method have its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct DeliveryOption {
    /// The delivery method.
    pub id: String,
    /// What the customer reads.
    pub title: String,
    /// What the shop calls it.
    pub internal_title: String,
    /// What else the customer reads.
    pub description: String,
    /// The kind of delivery.
    pub kind: DeliveryKind,
    /// The option or method of the catalogue an order names to choose it.
    pub code: String,
    /// The method that would carry this cart.
    pub method: MethodId,
    /// Its carrier.
    pub carrier: CarrierId,
    /// The carrier's name.
    pub carrier_name: String,
    /// What the customer pays; none: no price is shown.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub price: Option<Money>,
    /// What the label costs, where the catalogue knows.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cost: Option<Money>,
    /// Until when this holds, as the sender's clock shows it with its offset, as `2026-11-27T15:00:00+01:00`; none where no cut-off
    /// is set.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cut_off: Option<String>,
    /// The days a customer may choose from; none where the kind has no days.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub days: Option<Vec<DeliveryDay>>,
}

/// A day of delivery, and the handover it needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct DeliveryDay {
    /// The day the carrier has to have the parcel.
    pub handover_date: Day,
    /// The day it is delivered.
    pub delivery_date: Day,
    /// The cut-off of the handover day, as the sender's clock shows it with its offset.
    pub handover_at: String,
    /// The same time of the day of delivery.
    pub deliver_at: String,
}

/// What is not offered to this cart at this moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct NotOffered {
    /// The delivery method's title; empty where it is about the country.
    pub title: String,
    /// Which of the things it may ship with; empty: all of them.
    pub code: String,
    /// Why, as a sentence.
    pub why: Message,
}

/// The days and the cut-off of a row.
struct Dates {
    cut_off: Option<String>,
    days: Option<Vec<DeliveryDay>>,
}

impl Prepared {
    /// What a customer of a shop can choose for a cart at a moment.
    #[must_use]
    pub fn delivery_options(&self, decider: &Decider, shop: &ShopId, cart: &Cart, moment: Timestamp) -> CheckoutAnswer {
        let mut answer = CheckoutAnswer { options: Vec::new(), left_out: Vec::new() };
        let Some(offered) = self.offered(cart.to) else {
            let why = Message::new("checkout-left-country").with("country", cart.to);
            answer.left_out.push(NotOffered { title: String::new(), code: String::new(), why });
            return answer;
        };
        let circumstances = Circumstances { now: moment.to_zoned_datetime(self.zone.clone()), first_order: None };
        let (to_door, to_point) = (self.imagined(cart, moment, None), self.imagined(cart, moment, Some(POINT)));
        let overrides =
            Overrides { size: cart.size, sender: self.configuration.sender.clone(), ..Overrides::default() };
        let asked = |order| Asked { shop, order, overrides: &overrides, circumstances: &circumstances };
        let (to_door, to_point) = (decider.prospect(asked(&to_door)), decider.prospect(asked(&to_point)));
        for offered in offered {
            let prospect = if offered.method.kind == DeliveryKind::ServicePoint { &to_point } else { &to_door };
            let row = Row { prepared: self, offered, cart, moment, decider };
            row.offer(prospect, &mut answer);
        }
        answer
    }

    /// The order this cart would become. It goes to an address nobody knows more of, or to a point of any carrier.
    fn imagined(&self, cart: &Cart, moment: Timestamp, point: Option<&str>) -> ShopOrder {
        let currency = self.configuration.currency;
        let total = Money { minor: cart.total, currency };
        let empty = String::new;
        ShopOrder {
            reference: empty(),
            number: empty(),
            placed_at: UtcDateTime(moment),
            modified_at: UtcDateTime(moment),
            status: OrderStatus::Open,
            payment: PaymentStatus::Unknown,
            payment_methods: Vec::new(),
            currency,
            total,
            recipient: Address {
                name: empty(),
                company: empty(),
                street: empty(),
                street2: empty(),
                postal_code: cart.postal_code.clone(),
                city: empty(),
                state: empty(),
                country: cart.to,
                phone: empty(),
                email: empty(),
            },
            checkout: Checkout {
                service_point: point.map(|id| ServicePoint {
                    id: id.to_owned(),
                    carrier: empty(),
                    name: empty(),
                    post_number: empty(),
                }),
                ..Checkout::default()
            },
            lines: vec![OrderLine {
                reference: empty(),
                sku: cart.metadata.clone(),
                name: empty(),
                quantity: 1,
                unit_weight: Some(cart.weight),
                unit_price: Some(total),
                hs_code: empty(),
                origin: None,
                barcode: empty(),
                picture: empty(),
                properties: BTreeMap::new(),
                ships: true,
            }],
            weight: Some(cart.weight),
            export_reason: None,
            note: empty(),
            tags: Vec::new(),
            remarks: Vec::new(),
        }
    }
}

/// The id of a point that stands for any.
const POINT: &str = "any";

/// One delivery method that is asked about a cart.
struct Row<'a> {
    prepared: &'a Prepared,
    offered: Offered<'a>,
    cart: &'a Cart,
    moment: Timestamp,
    decider: &'a Decider,
}

impl<'a> Row<'a> {
    fn offer<'p>(&self, prospect: &Prospect<'p>, answer: &mut CheckoutAnswer)
    where
        'a: 'p,
    {
        let method = self.offered.method;
        let left_out = |code: &str, why| NotOffered { title: method.title.clone(), code: code.to_owned(), why };
        let whole = self.shown(prospect).and_then(|()| self.price());
        let price = match whole {
            Ok(price) => price,
            Err(why) => return answer.left_out.push(left_out("", why)),
        };
        for code in &method.ships_with {
            let row = prospect.carried_by(code).and_then(|carried| Ok((self.dates(carried)?, carried)));
            match row {
                Ok((dates, carried)) => answer.options.push(self.row(code, price, carried, dates)),
                Err(why) => answer.left_out.push(left_out(code, why)),
            }
        }
    }

    fn shown(&self, prospect: &Prospect<'_>) -> Result<(), Message> {
        let of = |is: Shown| self.offered.showings.iter().filter(move |showing| showing.is == is);
        let holds = |is: Shown| of(is).any(|showing| prospect.meets(&showing.conditions));
        if holds(Shown::Hide) {
            return Err(Message::new("checkout-left-hidden"));
        }
        if of(Shown::Show).next().is_some() && !holds(Shown::Show) {
            return Err(Message::new("checkout-left-not-shown"));
        }
        Ok(())
    }

    /// What the customer pays: nothing from an order's value on, else by the cart's weight.
    fn price(&self) -> Result<Option<Money>, Message> {
        let (method, cart) = (self.offered.method, self.cart);
        let currency = self.prepared.configuration.currency;
        if method.free_from.is_some_and(|from| cart.total >= from.minor) {
            return Ok(Some(Money { minor: 0, currency }));
        }
        if method.prices.is_empty() {
            return Ok(None);
        }
        let fitting = method.prices.iter().filter(|price| cart.weight <= price.up_to);
        match fitting.min_by_key(|price| price.up_to) {
            Some(price) => Ok(Some(price.price)),
            None => Err(Message::new("checkout-left-no-price").with("weight", cart.weight)),
        }
    }

    fn dates(&self, carried: Carried<'_>) -> Result<Dates, Message> {
        let (method, moment) = (self.offered.method, self.moment);
        let calendar = self.prepared.calendar(method, self.cart.to);
        let zone = |moment: Timestamp| local(moment, &calendar);
        match method.kind {
            DeliveryKind::Standard | DeliveryKind::ServicePoint if method.handover.is_empty() => {
                Ok(Dates { cut_off: None, days: None })
            }
            DeliveryKind::Standard | DeliveryKind::ServicePoint => {
                let first = calendar.handovers(moment).next().ok_or_else(|| Message::new("checkout-left-no-day"))?;
                Ok(Dates { cut_off: Some(zone(first.cut_off)), days: None })
            }
            DeliveryKind::SameDay => {
                let today = calendar.same_days(moment).next().filter(|it| it.day == calendar.day_of(moment));
                let today = today.ok_or_else(|| Message::new("checkout-left-same-day"))?;
                Ok(Dates { cut_off: Some(zone(today.handover.cut_off)), days: Some(vec![day(&today, &calendar)]) })
            }
            DeliveryKind::NominatedDay => {
                let lead_days = lead_days(method, carried).ok_or_else(|| Message::new("checkout-left-no-lead"))?;
                let most = usize::from(method.choices);
                let deliveries = calendar.deliveries(moment, lead_days, most);
                let first = deliveries.first().ok_or_else(|| Message::new("checkout-left-no-day"))?;
                Ok(Dates {
                    cut_off: Some(zone(first.handover.cut_off)),
                    days: Some(deliveries.iter().map(|delivery| day(delivery, &calendar)).collect()),
                })
            }
        }
    }

    fn row(&self, code: &str, price: Option<Money>, carried: Carried<'_>, dates: Dates) -> DeliveryOption {
        let (method, carrier) = (self.offered.method, &carried.method.carrier);
        let known = self.decider.catalogue().carrier(carrier);
        DeliveryOption {
            id: method.id.clone(),
            title: method.title.clone(),
            internal_title: method.internal_title().to_owned(),
            description: method.description.clone(),
            kind: method.kind,
            code: code.to_owned(),
            method: carried.method.id.clone(),
            carrier: carrier.clone(),
            carrier_name: known.map_or_else(|| carrier.0.clone(), |carrier| carrier.name.clone()),
            price,
            cost: carried.price,
            cut_off: dates.cut_off,
            days: dates.days,
        }
    }
}

/// How many delivery days a method takes: as the configuration says, else the catalogue.
pub(crate) fn lead_days(method: &DeliveryMethod, carried: Carried<'_>) -> Option<u32> {
    method.lead_days.or(carried.lead_days)
}

fn day(delivery: &Delivery, calendar: &Calendar<'_>) -> DeliveryDay {
    let time = calendar.zone.to_datetime(delivery.handover.cut_off).time();
    let at = |day: Date| calendar.zone.to_timestamp(day.to_datetime(time)).unwrap_or(delivery.handover.cut_off);
    DeliveryDay {
        handover_date: Day(delivery.handover.day),
        delivery_date: Day(delivery.day),
        handover_at: local(delivery.handover.cut_off, calendar),
        deliver_at: local(at(delivery.day), calendar),
    }
}

/// A moment as the sender's clock shows it, with its offset.
fn local(moment: Timestamp, calendar: &Calendar<'_>) -> String {
    moment.to_zoned_datetime(calendar.zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
