//! `packdesk void`, `again` and `bookings`, as they are written.

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub(crate) struct Void {
    /// Order numbers, barcodes or tracking numbers
    #[arg(required = true, value_name = "ORDER")]
    pub(crate) orders: Vec<String>,
    /// Which of an order's shipments, by a tracking number (else the last one)
    #[arg(long, value_name = "NUMBER")]
    pub(crate) number: Option<String>,
    /// Why, for the journal
    #[arg(long, short)]
    pub(crate) reason: String,
}

#[derive(Debug, Args)]
pub(crate) struct Again {
    /// Order number, barcode or tracking number
    pub(crate) order: String,
    /// A label for the way back
    #[arg(long = "return")]
    pub(crate) is_return: bool,
    /// What lies in it, by SKU, and how many of it (else all): --item MUG=2 --item PLATE. Without, all of the order
    #[arg(long = "item", value_name = "SKU[=COUNT]")]
    pub(crate) items: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Bookings {
    /// Say that a carrier made a booking nobody knows of, with the number of each parcel
    Made {
        /// The shipment's number
        shipment: i64,
        /// The number of each parcel, the first one first
        #[arg(required = true)]
        numbers: Vec<String>,
    },
    /// Say that a carrier does not have a booking nobody knows of: its order can be shipped again
    Absent {
        /// The shipment's number
        shipment: i64,
    },
}
