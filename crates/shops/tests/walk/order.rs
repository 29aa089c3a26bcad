//! What happened to an order on a walk.

use model::OrderStatus;
use shops::Registry;

/// How many of an order's first and second line.
pub(crate) type Pieces = [u32; 2];

pub(crate) const NOTHING: Pieces = [0, 0];

pub(crate) fn sum(all: impl IntoIterator<Item = Pieces>) -> Pieces {
    all.into_iter().fold(NOTHING, |sum, it| [sum[0] + it[0], sum[1] + it[1]])
}

/// An order, with what happened to it.
#[derive(Debug, Clone)]
pub(crate) struct Walked {
    pub(crate) id: u64,
    pub(crate) ordered: Pieces,
    /// What somebody wrote into it last; empty where nobody did.
    pub(crate) word: String,
    pub(crate) refunded: Pieces,
    pub(crate) is_cancelled: bool,
    pub(crate) is_deleted: bool,
    /// What left and was not taken back.
    pub(crate) shipments: Vec<Shipment>,
    /// The numbers that were taken back after the shop had heard of them.
    pub(crate) taken_back: Vec<String>,
    /// How often the shop heard of something that left.
    pub(crate) tellings: usize,
    /// How often it did while no number stood there.
    pub(crate) first_tellings: usize,
}

/// Parcels that left together.
#[derive(Debug, Clone)]
pub(crate) struct Shipment {
    pub(crate) reference: String,
    /// Each parcel's number with what is in it.
    pub(crate) parcels: Vec<(String, Pieces)>,
    /// Whether the shop heard of it.
    pub(crate) is_told: bool,
    /// Whether it was taken back where the shop keeps what it was told.
    pub(crate) is_void: bool,
}

impl Shipment {
    pub(crate) fn numbers(&self) -> Vec<String> {
        self.parcels.iter().map(|(number, _)| number.clone()).collect()
    }
}

impl Walked {
    pub(crate) fn new(id: u64, ordered: Pieces) -> Self {
        Self {
            id,
            ordered,
            word: String::new(),
            refunded: NOTHING,
            is_cancelled: false,
            is_deleted: false,
            shipments: Vec::new(),
            taken_back: Vec::new(),
            tellings: 0,
            first_tellings: 0,
        }
    }

    /// The pieces that left.
    pub(crate) fn gone(&self) -> Pieces {
        sum(self.parcels().map(|(_, pieces)| *pieces))
    }

    /// The pieces that are still to be sent.
    pub(crate) fn left(&self) -> Pieces {
        let gone = self.gone();
        [0, 1].map(|line| self.ordered[line].saturating_sub(self.refunded[line] + gone[line]))
    }

    /// Whether parts of it left and something has not, once a shipment is taken back.
    pub(crate) fn has_rest_without(&self, shipment: usize) -> bool {
        let mut order = self.clone();
        order.shipments.remove(shipment);
        !order.shipments.is_empty() && order.left() != NOTHING
    }

    pub(crate) fn is_told(&self) -> bool {
        self.shipments.iter().any(|shipment| shipment.is_told)
    }

    /// Whether it is to be sent, all of it or some.
    pub(crate) fn is_open(&self) -> bool {
        !self.is_cancelled && !self.is_deleted && self.left() != NOTHING
    }

    /// Every parcel that left.
    pub(crate) fn parcels(&self) -> impl Iterator<Item = &(String, Pieces)> {
        self.shipments.iter().flat_map(|shipment| &shipment.parcels)
    }

    /// The numbers the shop heard of and that hold.
    pub(crate) fn told_numbers(&self) -> Vec<String> {
        self.shipments.iter().filter(|shipment| shipment.is_told).flat_map(Shipment::numbers).collect()
    }

    /// What it is at the desk, as most shops say it: one that does not understand parts calls it done once it heard of anything.
    pub(crate) fn status(&self, kind: &str) -> OrderStatus {
        let is_done = if hears_parts(kind) { self.left() == NOTHING } else { self.is_told() };
        match (self.is_cancelled, is_done) {
            (true, _) => OrderStatus::Cancelled,
            (_, true) if self.is_told() => OrderStatus::Completed,
            (_, true) => OrderStatus::Cancelled,
            _ if self.left() == NOTHING && self.refunded == self.ordered => OrderStatus::Cancelled,
            _ => OrderStatus::Open,
        }
    }

    /// How many pieces the shop says are to be sent, while any are.
    pub(crate) fn pieces(&self, kind: &str) -> u32 {
        let left =
            if hears_parts(kind) { self.left() } else { [0, 1].map(|line| self.ordered[line] - self.refunded[line]) };
        left.iter().sum()
    }
}

/// Whether a kind of shop understands that a part of an order left.
pub(crate) fn hears_parts(kind: &str) -> bool {
    let registry = Registry::standard();
    registry.kinds().any(|known| known.kind.0 == kind && known.capabilities.part_fulfilment)
}
