//! Looking for printers: on the network, on ports, in the system. A place that cannot be searched is left out.

mod announced;
mod device_id;
mod plugged;

use crate::probe::probe;
use crate::queue::queues;
use model::{FoundPrinter, PrinterConnection, PrinterLanguage};
use std::time::Duration;

/// Looks everywhere at once; takes a little longer than `patience`, which is how long the network is listened to.
///
/// Only what says that it speaks ZPL is asked anything: on another device the question could come out on paper, or
/// weigh a parcel. For the others a person chooses, and [`probe`] asks.
#[must_use]
pub fn discover(patience: Duration) -> Vec<FoundPrinter> {
    let candidates = std::thread::scope(|scope| {
        let network = scope.spawn(move || announced::announced(patience));
        let system = scope.spawn(|| queues().into_iter().map(queue).collect::<Vec<_>>());
        let mut candidates = plugged::kernel_devices();
        for device in plugged::usb_devices() {
            // A device with a kernel driver is used through it.
            if !candidates.iter().any(|other| other.unit.is_some() && other.unit == device.unit) {
                candidates.push(device);
            }
        }
        candidates.extend(plugged::serial_ports());
        candidates.extend(system.join().unwrap_or_default());
        candidates.extend(network.join().unwrap_or_default());
        candidates
    });
    let mut found: Vec<FoundPrinter> = std::thread::scope(|scope| {
        let asked: Vec<_> = candidates.into_iter().map(|candidate| scope.spawn(|| candidate.ask())).collect();
        asked.into_iter().filter_map(|asked| asked.join().ok()).collect()
    });
    let mut seen = Vec::new();
    found.retain(|printer| {
        let is_new = !seen.contains(&printer.connection);
        seen.push(printer.connection.clone());
        is_new
    });
    found
}

/// A printer that may be there, by what its surroundings tell of it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Candidate {
    name: String,
    connection: PrinterConnection,
    /// What it says it understands; empty where nothing is said.
    languages: String,
    /// Which thing on the desk it is, where that can be told: vendor, product and serial number.
    unit: Option<(u16, u16, String)>,
}

impl Candidate {
    fn language(&self) -> PrinterLanguage {
        let says = |language: &str| self.languages.to_ascii_uppercase().contains(language);
        if !says("ZPL") && says("PDF") { PrinterLanguage::Pdf } else { PrinterLanguage::Zpl }
    }

    fn ask(self) -> FoundPrinter {
        let speaks_zpl = self.languages.to_ascii_uppercase().contains("ZPL");
        let identity = if speaks_zpl { probe(&self.connection).unwrap_or_default() } else { Default::default() };
        FoundPrinter {
            language: self.language(),
            dpi: identity.dpi,
            proof: identity.proof(),
            name: self.name,
            connection: self.connection,
        }
    }
}

fn queue(name: String) -> Candidate {
    Candidate {
        connection: PrinterConnection::Queue { name: name.clone() },
        name,
        languages: "PDF".to_owned(),
        unit: None,
    }
}
