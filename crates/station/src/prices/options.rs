//! What a shop's parcels can ship with, before they are an order: every method that can carry them, with its price. What nobody
//! says, as where they go or what they weigh, is whatever a method takes.

use super::Prices;
use super::compare::{PriceRow, currency, fresh, place};
use super::online::Question;
use crate::deciding::Current;
use decide::{Asked, Circumstances, Compared};
use model::*;
use serde::{Deserialize, Serialize};
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a shop asks about its parcels.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskOptions {
    /// The shop.
    pub shop: ShopId,
    /// Which of the station's addresses they come from, the empty name its own; none: the usual one.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub from: Option<SenderId>,
    /// Where they go; none: anywhere.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub to: Option<Country>,
    /// The postal code there, on which prices may depend.
    #[serde(default)]
    pub postal_code: String,
    /// The service point they go to, by its number at its platform; none: any, or none.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub point: Option<String>,
    /// What each of them weighs; empty: nobody says how many there are.
    #[serde(default)]
    pub weights: Vec<Grams>,
    /// The size of each.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub size: Option<ParcelSize>,
    /// The contract they are booked under; none: any.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub contract: Option<ContractId>,
    /// What all of them together are to be insured for; none: nothing, beside what a carrier pays anyway.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub insured: Option<Money>,
    /// Whether carriers are asked on line for the prices nobody here knows, where it is said where they go and what they weigh.
    #[serde(default)]
    pub ask: bool,
}

/// What a shop's parcels can ship with.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OptionsBrought {
    /// The methods that can carry them, the cheapest first, unknown prices behind known ones. Where nobody says what they weigh the
    /// prices are those of the heaviest parcel of each.
    pub rows: Vec<PriceRow>,
    /// Whether customs have to be told of them; none: nobody says where they go, or where they come from.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub customs: Option<bool>,
}

/// Parcels as they are tried with every method.
#[derive(PartialEq)]
struct Tried {
    to: Country,
    weights: Vec<Grams>,
    /// The service point they go to; one without a carrier is any.
    point: Option<ServicePoint>,
}

impl Prices {
    /// What a shop's parcels can ship with. Waits for the network where it is told to ask.
    pub(crate) fn options(&self, ask: &AskOptions) -> Result<OptionsBrought, Problem> {
        let snapshot = self.store.snapshot()?;
        let current = self.deciding.current(&snapshot)?;
        let mut rows: Vec<Compared> = Vec::new();
        let mut question = None;
        for tried in tries(ask, &handed_over(&snapshot, ask)?, &current) {
            let (facts, overrides) = self.made_up_of(ask, &tried, &current);
            let circumstances =
                Circumstances { now: self.clock.local_now(), first_order: None, point: KnownPoint::default() };
            let asked = Asked { shop: &ask.shop, order: &facts, overrides: &overrides, circumstances: &circumstances };
            for row in current.decider.compare(asked) {
                let is_known = rows.iter().any(|known| known.method == row.method);
                if row.unfit.is_none() && !is_known && is_under(&row, ask, &current) {
                    rows.push(row);
                }
            }
            question = question.or_else(|| Question::of(&facts, &current.decider.decide(asked), &current));
        }
        if ask.insured.is_some() {
            rows.retain(|row| self.insures(&snapshot, row));
        }
        let asks = ask.ask && ask.to.is_some() && !ask.weights.is_empty();
        let unpriced: Vec<Compared> = rows.iter().filter(|row| asks && row.price.is_none()).cloned().collect();
        let said = self.ask(snapshot, &unpriced, question.as_ref());
        let table = self.table(&self.store.snapshot()?, rows, &fresh(&said), &said, currency(&current))?;
        Ok(OptionsBrought { rows: table.rows, customs: customs(ask, &current) })
    }

    /// Whether the account a method is booked with is told what parcels are to be insured for.
    fn insures(&self, snapshot: &Snapshot, row: &Compared) -> bool {
        self.carriers.of(snapshot, &row.carrier).is_ok_and(|account| account.capabilities().insures)
    }

    /// An order of nothing but parcels that are tried.
    fn made_up_of(&self, ask: &AskOptions, tried: &Tried, current: &Current) -> (ShopOrder, Overrides) {
        let weight = tried.weights.iter().fold(0, |sum: u32, weight| sum.saturating_add(weight.0));
        let mut facts = self.order_to(tried.to, &ask.postal_code, "", Grams(weight), current);
        facts.checkout.service_point.clone_from(&tried.point);
        let count = u32::try_from(tried.weights.len()).unwrap_or(u32::MAX);
        let mut settings = vec![Setting::Parcels { count, share: Share::default() }];
        settings.extend(ask.contract.clone().map(|contract| Setting::Contract { contract }));
        settings.extend(ask.insured.map(|sum| Setting::Insure(Cover::Amount(sum))));
        let overrides = Overrides {
            parcel_weights: tried.weights.clone(),
            size: ask.size,
            sender: ask.from.clone(),
            settings,
            ..Overrides::default()
        };
        (facts, overrides)
    }
}

/// Where parcels are handed over, by what is known of the service point they go to.
fn handed_over(snapshot: &Snapshot, ask: &AskOptions) -> Result<To, Problem> {
    let Some(id) = &ask.point else { return Ok(To::Anywhere) };
    let known = snapshot.point_numbered(id)?;
    let heaviest = ask.weights.iter().copied().max().unwrap_or_default();
    let taking = known.filter(|point| point.refuses(heaviest, ask.size).is_none());
    Ok(taking.map_or(To::Nowhere, |point| To::Point(point.named(""))))
}

/// Where parcels are handed over.
enum To {
    /// Wherever a method does.
    Anywhere,
    /// At this service point.
    Point(ServicePoint),
    /// At a service point that is not known, or does not take them.
    Nowhere,
}

/// Parcels as each method would take them, each kind once.
fn tries(ask: &AskOptions, to: &To, current: &Current) -> Vec<Tried> {
    let home = current.settings.defaults.sender.as_ref().map_or(Country::NL, |own| own.country);
    let mut tries: Vec<Tried> = Vec::new();
    for method in &current.settings.catalogue.methods {
        let point = match to {
            To::Nowhere => break,
            To::Point(point) => Some(point.clone()),
            To::Anywhere => method.to_service_point().then(any_point),
        };
        let weights = if ask.weights.is_empty() { vec![method.max_weight] } else { ask.weights.clone() };
        let tried = Tried { to: ask.to.or_else(|| somewhere(method)).unwrap_or(home), weights, point };
        if !tries.contains(&tried) {
            tries.push(tried);
        }
    }
    tries
}

fn any_point() -> ServicePoint {
    let nothing = String::new;
    ServicePoint { id: nothing(), carrier: nothing(), name: nothing(), post_number: nothing() }
}

/// A country a method goes to; none where it says none.
fn somewhere(method: &ShippingMethod) -> Option<Country> {
    let zones = method.zones.iter().flat_map(|zone| &zone.countries);
    method.countries.iter().chain(zones).next().copied()
}

/// Whether a method is booked under the contract that is asked for.
fn is_under(row: &Compared, ask: &AskOptions, current: &Current) -> bool {
    let contracts = &current.settings.catalogue.contracts;
    ask.contract.as_ref().is_none_or(|id| contracts.iter().any(|it| it.id == *id && it.carrier == row.carrier))
}

/// Whether customs have to be told of parcels; none where nobody says where they go, or where they come from.
fn customs(ask: &AskOptions, current: &Current) -> Option<bool> {
    let settings = &current.settings;
    let sender = settings.senders.iter().find(|sender| Some(&sender.id) == ask.from.as_ref());
    let from = sender.map(|sender| &sender.address).or(settings.defaults.sender.as_ref())?;
    Some(papers::needs_declaration(from, &place(ask.to?, &ask.postal_code, "")))
}
