//! The table of all methods for an order or a basket.

use super::Prices;
use super::online::{Question, Said};
use crate::Event;
use crate::deciding::Current;
use crate::existing::{addressed_order, existing_order};
use decide::{Asked, Circumstances, Compared};
use model::*;
use serde::{Deserialize, Serialize};
use store::{KeptQuotes, Snapshot};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Which order's prices.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CompareOrder {
    /// The order.
    pub order: OrderId,
    /// Whether carriers are asked on line now; else what they said last is shown.
    #[serde(default)]
    pub ask: bool,
}

/// Parcels that are no order yet.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Basket {
    /// Where they go.
    pub to: Country,
    /// The postal code there, on which prices may depend.
    #[serde(default)]
    pub postal_code: String,
    /// The city there.
    #[serde(default)]
    pub city: String,
    /// What they weigh together.
    pub weight: Grams,
    /// The size of each.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub size: Option<ParcelSize>,
    /// How many there are; nothing: one.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub parcels: Option<u32>,
    /// Whether carriers are asked on line.
    #[serde(default)]
    pub ask: bool,
}

/// All methods for an order or a basket.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PriceTable {
    /// Those that can carry it first, the cheapest before the others, unknown prices behind known ones.
    pub rows: Vec<PriceRow>,
    /// The carriers that were asked on line, and what kept them from answering.
    pub asked: Vec<AskedCarrier>,
}

/// A method in the table.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PriceRow {
    /// The method, and its price by sheet or catalogue.
    pub offer: Compared,
    /// When the price sheet of its carrier was brought in, where it has one.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub sheet_at: Option<UtcDateTime>,
    /// What its carrier said on line.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub online: Option<OnlinePrice>,
}

/// What a carrier said on line.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OnlinePrice {
    /// What all parcels cost together; none: it does not say.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub price: Option<Money>,
    /// Days from handover to delivery, where it says.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub lead_days: Option<u32>,
    /// How many minutes ago it said so.
    pub age_minutes: u32,
}

/// A carrier that was asked.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskedCarrier {
    /// The carrier.
    pub carrier: CarrierId,
    /// What kept it from answering; none: it answered.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

impl Prices {
    /// The table of an order.
    pub(crate) fn compare(&self, compare: &CompareOrder) -> Result<PriceTable, Problem> {
        let snapshot = self.store.snapshot()?;
        let order = existing_order(&snapshot, compare.order)?;
        let current = self.deciding.current(&snapshot)?;
        let rows = self.deciding.asking(&snapshot, &order, |asked| current.decider.compare(asked))?;
        let question = Question::of(&order.facts, &order.decision, &current);
        let currency = order.facts.total.currency;
        if !compare.ask {
            let kept = self.kept(&snapshot, compare.order, question.as_ref())?;
            return self.table(&snapshot, rows, &kept, &[], currency);
        }
        addressed_order(&snapshot, compare.order)?;
        let said = self.ask(snapshot, &rows, question.as_ref());
        for Said { carrier, answer, at } in &said {
            if let (Ok(quotes), Some(question)) = (answer, &question) {
                let (carrier, asked) = (carrier.clone(), question.hash());
                let kept = KeptQuotes { carrier, asked, quotes: quotes.clone(), asked_at: *at };
                self.store.save_quotes(compare.order, kept)?;
            }
        }
        self.events.tell(Event::Orders { order: Some(compare.order) });
        let snapshot = self.store.snapshot()?;
        let kept = self.kept(&snapshot, compare.order, question.as_ref())?;
        self.table(&snapshot, rows, &kept, &said, currency)
    }

    /// The table of parcels that are no order yet.
    pub(crate) fn quote(&self, basket: &Basket) -> Result<PriceTable, Problem> {
        let snapshot = self.store.snapshot()?;
        let current = self.deciding.current(&snapshot)?;
        let (facts, overrides) = self.made_up(basket, &current);
        let circumstances =
            Circumstances { now: self.clock.local_now(), first_order: None, point: KnownPoint::default() };
        let shop = ShopId(String::new());
        let asked = Asked { shop: &shop, order: &facts, overrides: &overrides, circumstances: &circumstances };
        let (rows, decision) = (current.decider.compare(asked), current.decider.decide(asked));
        let question = Question::of(&facts, &decision, &current);
        let said = if basket.ask { self.ask(snapshot, &rows, question.as_ref()) } else { Vec::new() };
        self.table(&self.store.snapshot()?, rows, &fresh(&said), &said, facts.total.currency)
    }

    /// An order of nothing but what a basket says.
    fn made_up(&self, basket: &Basket, current: &Current) -> (ShopOrder, Overrides) {
        let facts = self.order_to(basket.to, &basket.postal_code, &basket.city, basket.weight, current);
        let parcels = |count| Setting::Parcels { count, share: Share::Evenly };
        let overrides = Overrides {
            weight: Some(basket.weight),
            size: basket.size,
            settings: basket.parcels.map(parcels).into_iter().collect(),
            ..Overrides::default()
        };
        (facts, overrides)
    }

    /// An order of nothing but where it goes and what it weighs.
    pub(super) fn order_to(
        &self,
        to: Country,
        postal_code: &str,
        city: &str,
        weight: Grams,
        current: &Current,
    ) -> ShopOrder {
        let (text, currency) = (String::new, currency(current));
        ShopOrder {
            reference: text(),
            number: text(),
            placed_at: self.clock.now(),
            modified_at: self.clock.now(),
            status: OrderStatus::Open,
            payment: PaymentStatus::Unknown,
            payment_methods: Vec::new(),
            currency,
            total: Money { minor: 0, currency },
            recipient: place(to, postal_code, city),
            checkout: Checkout::default(),
            lines: Vec::new(),
            weight: Some(weight),
            export_reason: None,
            note: text(),
            tags: Vec::new(),
            remarks: Vec::new(),
        }
    }

    /// What carriers said last of an order as it is now.
    fn kept(
        &self,
        snapshot: &Snapshot,
        order: OrderId,
        question: Option<&Question>,
    ) -> Result<Vec<KeptQuotes>, Problem> {
        let Some(question) = question else { return Ok(Vec::new()) };
        let mut kept = snapshot.quotes(order)?;
        kept.retain(|answer| answer.asked == question.hash());
        Ok(kept)
    }

    pub(super) fn table(
        &self,
        snapshot: &Snapshot,
        rows: Vec<Compared>,
        kept: &[KeptQuotes],
        said: &[Said],
        currency: Currency,
    ) -> Result<PriceTable, Problem> {
        let sheets = snapshot.rate_sheets()?;
        let now = self.clock.now();
        let row = |offer: Compared| {
            let sheet_at = sheets.iter().find(|sheet| sheet.carrier == offer.carrier).map(|sheet| sheet.brought_at);
            let online = kept.iter().find(|kept| kept.carrier == offer.carrier).and_then(|kept| {
                let quote = kept.quotes.iter().find(|quote| quote.service == offer.service)?;
                Some(OnlinePrice {
                    price: quote.price,
                    lead_days: quote.lead_days,
                    age_minutes: minutes(kept.asked_at, now),
                })
            });
            PriceRow { offer, sheet_at, online }
        };
        let mut rows: Vec<PriceRow> = rows.into_iter().map(row).collect();
        rows.sort_by_key(|row| (row.offer.unfit.is_some(), cost(row, currency)));
        let asked = said.iter().map(|Said { carrier, answer, .. }| AskedCarrier {
            carrier: carrier.clone(),
            problem: answer.as_ref().err().cloned(),
        });
        Ok(PriceTable { rows, asked: asked.collect() })
    }
}

/// What was said a moment ago.
pub(super) fn fresh(said: &[Said]) -> Vec<KeptQuotes> {
    let kept = |Said { carrier, answer, at }: &Said| {
        let (carrier, quotes) = (carrier.clone(), answer.as_ref().ok()?.clone());
        Some(KeptQuotes { carrier, asked: String::new(), quotes, asked_at: *at })
    };
    said.iter().filter_map(kept).collect()
}

/// The currency of amounts nobody said one for.
pub(super) fn currency(current: &Current) -> Currency {
    current.settings.rates.first().map_or(Currency::EUR, |rate| rate.from)
}

/// An address of nobody, as far as it is known.
pub(super) fn place(country: Country, postal_code: &str, city: &str) -> Address {
    let text = String::new;
    Address {
        name: text(),
        company: text(),
        street: text(),
        street2: text(),
        postal_code: postal_code.to_owned(),
        city: city.to_owned(),
        state: text(),
        country,
        phone: text(),
        email: text(),
    }
}

/// What rows are sorted by: the price rules compare, else what the carrier said in the order's own currency.
fn cost(row: &PriceRow, currency: Currency) -> i64 {
    let offline = row.offer.price.as_ref().and_then(|price| price.compared);
    let online = || row.online.and_then(|online| online.price).filter(|price| price.currency == currency);
    offline.or_else(online).map_or(i64::MAX, |price| price.minor)
}

/// Whole minutes from one moment to another.
fn minutes(from: UtcDateTime, to: UtcDateTime) -> u32 {
    u32::try_from((to.millis() - from.millis()).max(0) / 60_000).unwrap_or(u32::MAX)
}
