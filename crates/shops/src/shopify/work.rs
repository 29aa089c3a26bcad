//! What is left to be fulfilled, and by whom.

use super::Rules;
use super::answers::{WirePiece, WireWork, text};

/// Whether something of a fulfilment order is to be packed at this desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// Now.
    Now,
    /// Somebody, or something, holds it in the shop.
    Held,
    /// Not before its day.
    Scheduled,
    /// By others: at another location, by a service, at a counter.
    Elsewhere,
    /// There is nothing left of it.
    Over,
}

impl WireWork {
    /// Whose turn it is. Pieces that have no body count for nothing.
    pub(super) fn turn(&self, rules: &Rules) -> Turn {
        let over = matches!(self.status.as_str(), "CLOSED" | "CANCELLED" | "INCOMPLETE");
        if over || self.shipping_pieces() == 0 {
            return Turn::Over;
        }
        if !self.is_carried() || !rules.packs_at(&self.assigned_location.name) {
            return Turn::Elsewhere;
        }
        match self.status.as_str() {
            "ON_HOLD" => Turn::Held,
            "SCHEDULED" => Turn::Scheduled,
            // Exactly what can be fulfilled by the location itself supports it.
            _ if self.supported_actions.iter().any(|it| it.action == "CREATE_FULFILLMENT") => Turn::Now,
            _ => Turn::Elsewhere,
        }
    }

    /// Whether somebody carries it to the customer or to a point, and it is not fetched at the shop.
    fn is_carried(&self) -> bool {
        let kind = self.delivery_method.as_ref().map(|method| method.method_type.as_str());
        !matches!(kind, Some("PICK_UP" | "RETAIL" | "NONE"))
    }

    /// Whether it goes to a point where parcels wait.
    pub(super) fn goes_to_a_point(&self) -> bool {
        self.delivery_method.as_ref().is_some_and(|method| method.method_type == "PICKUP_POINT")
    }

    /// What is left of it.
    pub(super) fn pieces(&self) -> impl Iterator<Item = &WirePiece> {
        self.line_items.nodes.iter().filter(|piece| piece.remaining_quantity > 0)
    }

    /// How many pieces with a body are left of it.
    pub(super) fn shipping_pieces(&self) -> u32 {
        let shipping = self.pieces().filter(|piece| piece.requires_shipping);
        shipping.fold(0, |sum, piece| sum.saturating_add(piece.remaining_quantity))
    }

    /// Why it is held, as the shop says it to people.
    pub(super) fn holds(&self) -> String {
        let said = self.fulfillment_holds.iter().map(|hold| {
            let reason = text(hold.display_reason.as_ref());
            let reason = if reason.is_empty() { &hold.reason } else { reason };
            let notes = text(hold.reason_notes.as_ref());
            if notes.is_empty() { reason.to_owned() } else { format!("{reason} ({notes})") }
        });
        said.collect::<Vec<_>>().join(", ")
    }
}
