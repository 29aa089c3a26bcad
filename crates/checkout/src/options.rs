//! What a customer can choose from at a moment.

use crate::answer::{CheckoutAnswer, DeliveryDay, DeliveryOption, NotOffered};
use crate::calendar::{Calendar, Delivery};
use crate::cart::Cart;
use crate::configuration::{DeliveryMethod, Shown};
use crate::prepared::{Offered, Prepared};
use decide::{Asked, Carried, Circumstances, Decider, Prospect};
use jiff::Timestamp;
use jiff::civil::Date;
use model::{Day, DeliveryKind, Grams, KnownPoint, Message, Money, Overrides, ShopId};

/// The id of a point that stands for any.
const POINT: &str = "any";

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
        let whole = |why| NotOffered { title: String::new(), code: String::new(), why };
        if cart.weight == Grams(0) {
            answer.left_out.push(whole(Message::new("checkout-left-no-weight")));
            return answer;
        }
        let Some(offered) = self.offered(cart.to) else {
            answer.left_out.push(whole(Message::new("checkout-left-country").with("country", cart.to)));
            return answer;
        };
        let circumstances = Circumstances {
            now: moment.to_zoned_datetime(self.zone.clone()),
            first_order: None,
            point: KnownPoint::default(),
        };
        let currency = self.configuration.currency;
        let (to_door, to_point) = (cart.imagined(currency, moment, None), cart.imagined(currency, moment, Some(POINT)));
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
}

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
