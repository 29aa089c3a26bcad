//! Shipping at the word of a shop that comes by itself: the desk's own road, with its holds and locks, while nobody stands at the
//! desk.

use super::begin::{Beginning, BegunBooking, not_ready};
use super::brought::view;
use super::context::ShippingContext;
use super::made::Made;
use super::plan::Plan;
use super::{BroughtShipment, Shipping};
use crate::Event;
use crate::existing::addressed_order;
use carriers::{Booked, CarrierError};
use model::*;
use serde::{Deserialize, Serialize};
use std::mem::discriminant;
use store::By;
#[cfg(feature = "export")]
use ts_rs::TS;

/// An order its shop asks a label for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShipBrought {
    /// The shop whose order it is.
    pub shop: ShopId,
    /// The order.
    pub order: OrderId,
    /// By which key, for the journal: its public part.
    pub by: String,
    /// The method, option or service it has to ship with: decided otherwise, it is refused. Empty: whatever is decided.
    #[serde(default)]
    pub with: String,
    /// The contract it has to be booked under: where what it ships with is not, it is refused. None: whatever is decided.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub contract: Option<ContractId>,
    /// Which of the station's addresses it comes from, the empty name its own; none: whatever is decided.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub from: Option<SenderId>,
    /// Its parcels; none: as it is decided.
    #[serde(default)]
    pub parcels: Vec<BroughtParcel>,
    /// What else is set for it, each in the place of what was set of its kind.
    #[serde(default)]
    pub settings: Vec<Setting>,
    /// Whether its carrier's answer is waited for.
    pub wait: bool,
}

/// A parcel, as a shop says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BroughtParcel {
    /// Its weight; of several parcels either all say one or none does.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub weight: Option<Grams>,
    /// Its outer size. All parcels of an order have one size: the first one's counts.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub size: Option<ParcelSize>,
}

/// What became of an order whose shop asked for its label.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ShippedBrought {
    /// It has a shipment now, with its label or with what its carrier has yet to answer.
    Made {
        /// The shipment.
        shipment: Box<BroughtShipment>,
    },
    /// It had one before; nothing was done.
    Already {
        /// The shipment it had.
        shipment: Box<BroughtShipment>,
    },
}

impl Shipping {
    /// Ships an order as its shop asks: what a person at the desk would have to weigh, check or release first is refused. An order
    /// that has its shipment gets no other.
    pub(crate) fn ship_brought(&self, ask: &ShipBrought) -> Result<ShippedBrought, Problem> {
        // Loaded before the order is decided: it takes a while, and its label is as of this decision.
        self.papers.fonts();
        let snapshot = self.store.snapshot()?;
        let order = addressed_order(&snapshot, ask.order)?;
        if order.shop != ask.shop {
            return Err(Problem::new(ProblemCode::NoSuchOrder));
        }
        let scale = snapshot.scale()?;
        drop(snapshot);
        if let Some(shipment) = self.live_view(order.id)? {
            return Ok(ShippedBrought::Already { shipment });
        }
        self.keep_said(&order, ask)?;
        let order = self.deciding.decide_as_of_now(order.id)?;
        if !order.stage.can_be_packed() {
            return Err(not_ready(&order, order.stage));
        }
        let begun = self.begin_unattended(order.id, scale.as_ref(), |context, plan| {
            ships_as_asked(context, plan, ask)?;
            plan.booking.by = By::Key(ask.by.clone());
            Ok(())
        });
        let made = match begun {
            // Somebody else began it in the moment before.
            Err(problem @ Problem { code: ProblemCode::AlreadyShipped | ProblemCode::BookingUnderWay, .. }) => {
                let shipment = self.live_view(order.id)?.ok_or(problem)?;
                return Ok(ShippedBrought::Already { shipment });
            }
            Err(problem) => return Err(problem),
            Ok(Beginning::Used(made)) => self.told(order.id, Ok(*made)),
            Ok(Beginning::Begun(begun)) if ask.wait || begun.shipment.labels == LabelSource::Drawn => {
                let booked = self.network.block_on(self.ask_priced(&begun));
                self.ended(*begun, booked)
            }
            Ok(Beginning::Begun(begun)) => {
                self.end_later(*begun);
                Ok(())
            }
        };
        // What its carrier has yet to answer, or to send, is a shipment as well.
        match (self.live_view(order.id)?, made) {
            (Some(shipment), _) => Ok(ShippedBrought::Made { shipment }),
            (None, Err(problem)) => Err(problem),
            (None, Ok(())) => Err(Problem::new(ProblemCode::NoSuchShipment)),
        }
    }

    /// Keeps what a shop says of its parcels as if it was set by hand.
    fn keep_said(&self, order: &Order, ask: &ShipBrought) -> Result<(), Problem> {
        let said = with_said(order.overrides.clone(), ask);
        if said != order.overrides {
            let message = Message::new("journal-order-parcels-by-key").with("key", ask.by.as_str());
            self.store.set_overrides(order.id, said, &self.deciding.judge()?, message, self.clock.now())?;
        }
        Ok(())
    }

    /// The shipment an order has, as its shop may know it.
    fn live_view(&self, order: OrderId) -> Result<Option<Box<BroughtShipment>>, Problem> {
        let snapshot = self.store.snapshot()?;
        let Some(shipment) = snapshot.shipment_of(order)? else { return Ok(None) };
        let context = ShippingContext::of(self, &snapshot)?;
        view(&snapshot, &context, shipment).map(Box::new).map(Some)
    }

    /// Waits for the carrier beside whoever asks. A process that ends before it answers leaves the booking to the next.
    fn end_later(&self, begun: BegunBooking) {
        let Some(shipping) = self.me.upgrade() else { return };
        self.network.spawn(async move {
            let booked = shipping.ask_priced(&begun).await;
            // What became of it stands with its booking.
            let _ = tokio::task::spawn_blocking(move || shipping.ended(begun, booked)).await;
        });
    }

    fn ended(&self, begun: BegunBooking, booked: Result<Booked, CarrierError>) -> Result<(), Problem> {
        let order = begun.order.id;
        let made = self.end(begun, booked);
        self.told(order, made)
    }

    /// Tells the faces what became of an order.
    fn told(&self, order: OrderId, made: Result<Made, Problem>) -> Result<(), Problem> {
        let answer = made.and_then(Made::answer);
        self.events.tell(Event::Orders { order: Some(order) });
        let answer = answer?;
        self.events.tell(Event::Job { job: Box::new(answer.job) });
        Ok(())
    }
}

/// What is set for an order once its shop said how it is packed.
fn with_said(mut overrides: Overrides, ask: &ShipBrought) -> Overrides {
    let mut settings = ask.settings.clone();
    settings.extend(ask.contract.clone().map(|contract| Setting::Contract { contract }));
    overrides.sender = ask.from.clone().or(overrides.sender);
    if let Some(first) = ask.parcels.first() {
        let count = u32::try_from(ask.parcels.len()).unwrap_or(u32::MAX);
        settings.push(Setting::Parcels { count, share: Share::default() });
        overrides.size = first.size.or(overrides.size);
        let weights: Vec<Grams> = ask.parcels.iter().filter_map(|parcel| parcel.weight).collect();
        if weights.len() == ask.parcels.len() {
            overrides.parcel_weights = weights;
        }
    }
    overrides.settings.retain(|kept| settings.iter().all(|said| discriminant(said) != discriminant(kept)));
    overrides.settings.extend(settings);
    overrides
}

/// Refuses a plan that ships with another method, under another contract, or without the insurance or the brand its shop
/// asks for.
fn ships_as_asked(context: &ShippingContext<'_>, plan: &Plan, ask: &ShipBrought) -> Result<(), Problem> {
    let method = context.method(&plan.order.decision)?;
    let about = |code| {
        let problem = Problem::new(code).with("order", plan.order.facts.number.as_str());
        problem.with("method", method.name.as_str())
    };
    if !ask.with.is_empty() && ![method.id.0.as_str(), &method.option, method.service()].contains(&ask.with.as_str()) {
        return Err(about(ProblemCode::ShipsOtherwise).with("wanted", ask.with.as_str()));
    }
    let asks = |is: fn(&Setting) -> bool| ask.settings.iter().any(is);
    if asks(|it| matches!(it, Setting::Insure(_))) && plan.request.insured.is_none() {
        return Err(about(ProblemCode::NotInsured));
    }
    if asks(|it| matches!(it, Setting::Brand { .. })) && plan.request.brand.is_none() {
        return Err(about(ProblemCode::NotBranded));
    }
    match &ask.contract {
        Some(contract) if plan.booking.contract.as_ref() != Some(contract) => {
            Err(about(ProblemCode::ContractOtherwise).with("contract", contract.0.as_str()))
        }
        _ => Ok(()),
    }
}
