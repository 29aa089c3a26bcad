//! What becomes of the orders of a page: each goes to the desk, or is left out, or is set aside by itself.

use crate::{PulledPage, SetAside};
use model::{Message, ShopOrder, UtcDateTime};

/// What became of one order of a shop.
#[derive(Debug)]
pub(crate) enum Understood {
    /// An order for the desk.
    Order(Box<ShopOrder>),
    /// What the shop wants done with it has no meaning here, or is not done at a desk.
    OutOfReach,
    /// It has neither an address nor anything to send.
    NothingToSend,
}

/// A page of these orders, each by its reference with what it was read as; the message says what is wrong with it.
pub(crate) fn page(
    orders: impl IntoIterator<Item = (String, Result<Understood, Message>)>,
    cursor: Option<UtcDateTime>,
) -> PulledPage {
    let mut page = PulledPage { orders: Vec::new(), set_aside: Vec::new(), out_of_reach: Vec::new(), cursor };
    for (reference, understood) in orders {
        match understood {
            Ok(Understood::Order(order)) => page.orders.push(*order),
            Ok(Understood::OutOfReach) => page.out_of_reach.push(reference),
            Ok(Understood::NothingToSend) => {}
            Err(why) => page.set_aside.push(SetAside { reference, why }),
        }
    }
    page
}
