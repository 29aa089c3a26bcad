//! What a walk asks of a made-up shop.

use super::order::{Pieces, Walked};
use model::{OrderStatus, ShopOrder, UtcDateTime};
use shops::Shop;
use std::fmt::Debug;
use std::sync::Arc;
use wire::Setup;

/// A shop on loopback that keeps what it is told. Its orders are known here by a number.
pub(crate) trait MadeUp: Sized {
    /// The kind of shop it is.
    const KIND: &'static str;
    /// The pieces of an order's two lines that ship.
    const PIECES: Pieces = [2, 1];
    /// What becomes of what it was told once that is taken back.
    const VOID: Void = Void::Opens;
    /// Whether everything that happens to an order moves its date: else only who looks at an order sees it.
    const DATES_TELL: bool = true;
    /// Whether everything that ships was let go, so that the shop hears of it although its payment is not settled.
    const IS_LET_GO: bool = false;
    /// Whether what it hears again it hears as if for the first time, and has to know by itself.
    const HEARS_AGAIN: bool = false;
    /// What can go wrong with a request.
    type Fault: Clone + Debug + 'static;
    /// What does, on these days.
    const FAULTS: &'static [Self::Fault];

    async fn open() -> Self;
    fn client(&self, setup: &Setup) -> Arc<dyn Shop>;
    /// The next request goes wrong.
    fn go_wrong(&self, fault: Self::Fault);
    /// Nothing goes wrong any more.
    fn recover(&self);

    /// The shop's key of an order.
    fn reference(id: u64) -> String {
        id.to_string()
    }
    /// The shop's key of an order's first or second line.
    fn line(id: u64, place: usize) -> String;

    /// A paid order comes to be, with as much of each line as [`Self::PIECES`] says.
    fn place(&self, id: u64, now: UtcDateTime);
    /// Somebody writes a word into an order, where [`Self::word`] finds it.
    fn change(&self, id: u64, word: &str, now: UtcDateTime);
    /// The word as the station sees it.
    fn word(order: &ShopOrder) -> &str {
        &order.note
    }
    /// Something is paid back of an order, and these pieces are not to be sent any more; nothing where that cannot be any more.
    fn refund(&self, _order: &Walked, _now: UtcDateTime) -> Option<Pieces> {
        None
    }
    /// Somebody cancels an order of which nothing has left.
    fn cancel(&self, id: u64, now: UtcDateTime);
    /// Somebody throws an order away.
    fn delete(&self, id: u64);

    /// What the shop was told of an order and holds, parcel by parcel or with several numbers at once.
    fn told(&self, id: u64) -> Vec<Told>;
    /// What an order is at the desk by what happened to it; nothing where the shop does not list it any more.
    fn status(&self, order: &Walked) -> Option<OrderStatus> {
        Some(order.status(Self::KIND))
    }
    /// How many pieces of an open order the shop says are to be sent.
    fn pieces(&self, order: &Walked) -> u32 {
        order.pieces(Self::KIND)
    }
    /// What else must be true in the end.
    fn is_right(&self, _orders: &[Walked]) {}
}

/// What a shop was told of parcels that left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    /// Their numbers; none where a shop takes none.
    pub(crate) numbers: Vec<String>,
    /// What is in them, of each line; nothing where a shop keeps no pieces.
    pub(crate) pieces: Option<Pieces>,
}

impl Told {
    /// Numbers in one field, with commas between.
    pub(crate) fn of(numbers: &str, pieces: Option<Pieces>) -> Self {
        let numbers = numbers.split([',', ' ']).filter(|it| !it.is_empty()).map(str::to_owned).collect();
        Self { numbers, pieces }
    }
}

/// What a shop does when what it was told is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Void {
    /// The numbers go, and the pieces are to be sent again.
    Opens,
    /// What left stays as it is; the order says which numbers hold no longer.
    IsNoted,
    /// It cannot be told.
    IsRefused,
}
