//! What an order chose, and the days it was promised; where they cannot be kept, the next that can.

use crate::calendar::Calendar;
use crate::configuration::DeliveryMethod;
use crate::options::lead_days;
use crate::prepared::Prepared;
use decide::{Asked, Decider};
use jiff::Timestamp;
use jiff::civil::Date;
use model::{Day, DeliveryKind, DynamicCheckout, Message, Promise, ShopOrder, UtcDateTime};

/// What an order chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// The choice, with its days.
    pub choice: DynamicCheckout,
    /// What a person should know of it.
    pub remarks: Vec<Message>,
}

/// The option or method an order names; nothing where it names none.
fn code(order: &ShopOrder) -> Option<&str> {
    let dynamic = order.checkout.dynamic.as_ref().map(|dynamic| dynamic.product.as_str());
    [dynamic.unwrap_or_default(), &order.checkout.delivery_code].into_iter().find(|code| !code.is_empty())
}

impl Prepared {
    /// What an order chose of this configuration, by the code it names, with its days as they were when it was placed; nothing
    /// where this is not offered in its country. Days the order states itself are kept.
    #[must_use]
    pub fn chosen(&self, decider: &Decider, asked: Asked<'_>) -> Option<Chosen> {
        let order = asked.order;
        let product = code(order)?;
        let method = self.method(order, product)?;
        let stated = order.checkout.dynamic.as_ref().map(Promise::from);
        let stated = stated.unwrap_or(Promise { handover_date: None, cut_off: None, delivery_date: None });
        let calendar = self.calendar(method, order.recipient.country);
        let lead_days = || lead(decider, asked, method, product);
        let promise = promised(&calendar, stated, order.placed_at.0, lead_days);
        let mut remarks = Vec::new();
        if method.kind == DeliveryKind::NominatedDay && stated.delivery_date.is_none() {
            remarks.push(Message::new("remark-checkout-no-day").with("method", method.title.as_str()));
        }
        let Promise { handover_date, cut_off, delivery_date } = promise;
        if let (DeliveryKind::NominatedDay, Some(day), None) = (method.kind, delivery_date, handover_date) {
            remarks.push(Message::new("remark-checkout-day-unreachable").with("day", day));
        }
        let sender = self.configuration.sender.clone();
        let product = product.to_owned();
        let choice = DynamicCheckout { kind: method.kind, product, delivery_date, handover_date, cut_off, sender };
        Some(Chosen { choice, remarks })
    }

    /// The next days on which what an order chose can still be handed over and delivered; nothing where this configuration does
    /// not offer it any more.
    #[must_use]
    pub fn next(&self, decider: &Decider, asked: Asked<'_>, moment: Timestamp) -> Option<Promise> {
        let order = asked.order;
        let product = code(order)?;
        let method = self.method(order, product)?;
        let calendar = self.calendar(method, order.recipient.country);
        let next = match method.kind {
            DeliveryKind::Standard | DeliveryKind::ServicePoint => {
                let handover = calendar.handovers(moment).next()?;
                return Some(Promise { delivery_date: None, ..at(&calendar, handover.day) });
            }
            DeliveryKind::SameDay => calendar.same_days(moment).next()?,
            DeliveryKind::NominatedDay => {
                let lead_days = lead(decider, asked, method, product)?;
                calendar.deliveries(moment, lead_days, 1).first().copied()?
            }
        };
        Some(Promise { delivery_date: Some(Day(next.day)), ..at(&calendar, next.handover.day) })
    }

    /// The delivery method an order means: of those that may ship with what it names, the one whose title the customer read, else
    /// the one of the kind the order looks like, else the first.
    fn method(&self, order: &ShopOrder, product: &str) -> Option<&DeliveryMethod> {
        let offered = self.offered(order.recipient.country)?.map(|offered| offered.method);
        let named = offered.filter(|method| method.ships_with.iter().any(|code| code == product));
        let title = order.checkout.delivery_method.trim();
        let kind = likely_kind(order);
        named.min_by_key(|method| (method.title.trim() != title, method.kind != kind))
    }
}

/// The kind of delivery an order looks like.
fn likely_kind(order: &ShopOrder) -> DeliveryKind {
    match &order.checkout.dynamic {
        _ if order.checkout.service_point.is_some() => DeliveryKind::ServicePoint,
        Some(dynamic) => dynamic.kind,
        None => DeliveryKind::Standard,
    }
}

fn lead(decider: &Decider, asked: Asked<'_>, method: &DeliveryMethod, product: &str) -> Option<u32> {
    method.lead_days.or_else(|| {
        let prospect = decider.prospect(asked);
        prospect.carried_by(product).ok().and_then(|carried| lead_days(method, carried))
    })
}

/// The days of an order placed at a moment: what it states itself, else what the calendar says.
fn promised(
    calendar: &Calendar<'_>,
    stated: Promise,
    placed_at: Timestamp,
    lead_days: impl FnOnce() -> Option<u32>,
) -> Promise {
    let delivery_date = match calendar.method.kind {
        DeliveryKind::SameDay => stated.delivery_date.or_else(|| Some(Day(calendar.day_of(placed_at)))),
        DeliveryKind::NominatedDay | DeliveryKind::Standard | DeliveryKind::ServicePoint => stated.delivery_date,
    };
    let first = || calendar.handovers(placed_at).next().map(|handover| handover.day);
    let handover = match (stated.handover_date, calendar.method.kind, delivery_date) {
        (Some(day), ..) => Some(day.0),
        (None, DeliveryKind::SameDay, Some(day)) => Some(day.0),
        (None, DeliveryKind::NominatedDay, Some(day)) => {
            lead_days().and_then(|lead_days| last_handover(calendar, placed_at, day.0, lead_days))
        }
        (None, ..) => first(),
    };
    let days = handover.map(|day| at(calendar, day));
    let days = days.unwrap_or(Promise { handover_date: None, cut_off: None, delivery_date: None });
    Promise { delivery_date, cut_off: stated.cut_off.or(days.cut_off), ..days }
}

/// The last handover that still leads to a day of delivery.
fn last_handover(calendar: &Calendar<'_>, placed_at: Timestamp, day: Date, lead_days: u32) -> Option<Date> {
    let handovers = calendar.handovers(placed_at).map(|handover| handover.day).take_while(|handover| *handover <= day);
    handovers.filter(|handover| calendar.delivered(*handover, lead_days) == Some(day)).last()
}

/// A handover on a day, with the moment of it where the calendar has one.
fn at(calendar: &Calendar<'_>, day: Date) -> Promise {
    let cut_off = calendar.handover(day).map(|handover| UtcDateTime(handover.cut_off));
    Promise { handover_date: Some(Day(day)), cut_off, delivery_date: None }
}
