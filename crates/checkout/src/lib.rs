//! What a shop offers its customers at checkout, and the promise an order brings of it.
//!
//! ```text
//! text ─read─▶ Configuration ─prepare─▶ Prepared ─┬─ delivery_options(cart, moment) ─▶ CheckoutAnswer
//!                  └─check─▶ CheckoutFinding      ├─ chosen(order) ─▶ DynamicCheckout
//!                                                 └─ next(order, moment) ─▶ Promise
//! ```
//!
//! Pure: settings, cart and moment come in; the same input gives the same answer for ever. Time zones and holidays are data of
//! the program.

mod answer;
mod calendar;
mod cart;
mod check;
mod choice;
mod configuration;
mod holidays;
mod options;
mod prepared;
mod read;

pub use answer::{CheckoutAnswer, DeliveryDay, DeliveryOption, NotOffered};
pub use cart::Cart;
pub use check::{CheckoutFinding, check};
pub use choice::Chosen;
pub use configuration::{Configuration, DeliveryMethod, Destination, FORMAT, Handover, Showing, Shown};
pub use holidays::{Holidays, holidays};
pub use prepared::Prepared;
pub use read::{CheckoutNotRead, read};
