//! Everything a practice station needs around it, started at once.

use crate::printer::PracticePrinter;
use crate::{PracticeCarrier, PracticeScale, PracticeSendcloud, PracticeShop};
use model::UtcDateTime;
use std::io;
use std::path::Path;

/// A shop, a carrier, a Sendcloud, a printer and a scale on loopback. They end when this is dropped.
#[derive(Debug)]
pub struct Practice {
    /// The shop with its orders of this morning.
    pub shop: PracticeShop,
    /// The carrier's tracking page.
    pub carrier: PracticeCarrier,
    /// Sendcloud, which forgets everything when it ends.
    pub sendcloud: PracticeSendcloud,
    /// The label printer.
    pub printer: PracticePrinter,
    /// The scale.
    pub scale: PracticeScale,
}

impl Practice {
    /// Starts them all. The printer leaves its labels in `labels`; the carrier keeps its books in `carrier` and takes that
    /// port, if it is free; the orders look as if it were `morning`.
    ///
    /// # Errors
    /// When loopback has no port to give, or a folder cannot be written.
    pub async fn start(
        labels: &Path,
        carrier: &Path,
        port: u16,
        now: UtcDateTime,
        morning: UtcDateTime,
    ) -> io::Result<Self> {
        let carrier = match PracticeCarrier::start_in(carrier, port).await {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => PracticeCarrier::start_in(carrier, 0).await,
            started => started,
        };
        Ok(Self {
            shop: PracticeShop::start_as_of(now, morning).await?,
            carrier: carrier?,
            // Nobody books more than a parcel a second: numbers by the clock are never given twice.
            sendcloud: PracticeSendcloud::starting_with(now.millis().unsigned_abs() / 1_000).await?,
            printer: PracticePrinter::start(Some(labels))?,
            scale: PracticeScale::start().await?,
        })
    }
}
