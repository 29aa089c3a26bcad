//! A queue of the system's own printing. It takes a document over; whether anything came out it cannot say.

#[cfg(not(windows))]
mod ipp;
mod offer;
#[cfg(not(windows))]
mod page;
#[cfg(windows)]
mod spooler;
#[cfg(not(windows))]
mod state;

#[cfg(not(windows))]
pub(crate) use self::ipp::{Queue, queues};
pub(crate) use self::offer::Offer;
#[cfg(windows)]
pub(crate) use self::spooler::{Queue, queues};
