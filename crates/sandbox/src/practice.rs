//! Everything a practice station needs around it, started at once.

use crate::printer::PracticePrinter;
use crate::{PracticeCarrier, PracticeScale, PracticeShop};
use model::UtcDateTime;
use std::io;
use std::path::Path;

/// A shop, a carrier, a printer and a scale on loopback. They end when this is dropped.
#[derive(Debug)]
pub struct Practice {
    /// The shop with its orders of this morning.
    pub shop: PracticeShop,
    /// The carrier's tracking page.
    pub carrier: PracticeCarrier,
    /// The label printer.
    pub printer: PracticePrinter,
    /// The scale.
    pub scale: PracticeScale,
}

impl Practice {
    /// Starts them all. The printer leaves its labels in `folder`; the orders look as if it were `now`.
    ///
    /// # Errors
    /// When loopback has no port to give, or the folder cannot be written.
    pub async fn start(folder: &Path, now: UtcDateTime) -> io::Result<Self> {
        Ok(Self {
            shop: PracticeShop::start(now).await?,
            carrier: PracticeCarrier::start().await?,
            printer: PracticePrinter::start(Some(folder))?,
            scale: PracticeScale::start().await?,
        })
    }
}
