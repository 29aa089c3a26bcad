//! Everything a label needs besides its order, as of one moment.

use super::Shipping;
use crate::deciding::Current;
use crate::papers::{PaperDesk, sender};
use crate::printing::printers;
use carriers::Carrier;
use model::*;
use std::sync::Arc;
use store::Snapshot;

/// Everything a label needs besides its order.
pub(crate) struct ShippingContext<'a> {
    pub(super) shipping: &'a Shipping,
    pub(super) snapshot: &'a Snapshot,
    pub(super) current: Arc<Current>,
    pub(super) papers: PaperDesk<'a>,
    printers: Vec<Printer>,
}

impl<'a> ShippingContext<'a> {
    pub(super) fn of(shipping: &'a Shipping, snapshot: &'a Snapshot) -> Result<Self, Problem> {
        let current = shipping.deciding.current(snapshot)?;
        Ok(Self {
            shipping,
            snapshot,
            papers: shipping.papers.desk_by(snapshot, Arc::clone(&current)),
            current,
            printers: snapshot.printers()?,
        })
    }

    /// The printer a Decision names, where the desk has it; else the one that prints labels. What was booked is known where there
    /// is none.
    pub(super) fn printer(&self, decision: &Decision) -> Result<&Printer, Problem> {
        let named = decision.setting(|it| if let Setting::Printer { printer } = it { Some(printer) } else { None });
        let named = named.and_then(|id| self.printers.iter().find(|printer| printer.id == *id));
        named.map_or_else(|| printers::preferred_of(&self.printers), Ok)
    }

    /// Where a parcel comes from and where it goes. It comes from the address the Decision names, else from the station's;
    /// where there is none, a return address is better than nothing.
    pub(super) fn addresses(&self, order: &ShopOrder, decision: &Decision, direction: Direction) -> (Address, Address) {
        let own = sender(&self.current.settings, decision).unwrap_or(&order.recipient).clone();
        match direction {
            Direction::Outgoing => (own, order.recipient.clone()),
            Direction::Return => (order.recipient.clone(), own),
        }
    }

    /// Where a label the station draws sends a parcel: where the order goes, or the service point its method hands it over at.
    pub(super) fn destination(
        &self,
        order: &Order,
        method: &ShippingMethod,
        recipient: Address,
        direction: Direction,
    ) -> Result<Address, Problem> {
        let point = match direction {
            Direction::Outgoing if method.to_service_point() => order.service_point(),
            Direction::Outgoing | Direction::Return => None,
        };
        let Some(point) = point else { return Ok(recipient) };
        let known = self.snapshot.known_point(order)?;
        let kept = if let KnownPoint::Found(kept) = &known { Some(&**kept) } else { None };
        Ok(point.address(&recipient, kept))
    }

    pub(super) fn method(&self, decision: &Decision) -> Result<&ShippingMethod, Problem> {
        let id = decision.method.value.as_ref().ok_or_else(|| Problem::new(ProblemCode::NoMethod))?;
        self.current.settings.catalogue.method(id).ok_or_else(|| Problem::new(ProblemCode::NoMethod))
    }

    pub(super) fn carrier(&self, id: &CarrierId) -> Result<&model::Carrier, Problem> {
        self.current.settings.catalogue.carrier(id).ok_or_else(|| Problem::new(ProblemCode::NoMethod))
    }

    /// The connector of a carrier.
    pub(super) fn connector(&self, carrier: &CarrierId) -> Result<Arc<dyn Carrier>, Problem> {
        self.shipping.carriers.of(self.snapshot, carrier)
    }
}
