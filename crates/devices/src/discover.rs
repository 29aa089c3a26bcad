//! Looking for printers: on the network, on ports, in the system. A place that cannot be searched is left out.

mod announced;
mod device_id;
mod languages;
mod makers;
mod plugged;

pub use announced::{AnnouncedBy, announced_printer};
pub use device_id::{DeviceId, read as read_device_id};

use crate::probe::{Identity, probe};
use crate::queue::queues;
use model::{FoundPrinter, PrinterConnection};
use std::time::Duration;

/// Looks everywhere at once; takes a little longer than `patience`, which is how long the network is listened to.
///
/// Only what says what it speaks is asked anything, in that language: on another device the question could come out on
/// paper, or weigh a parcel. For the others a person chooses, and [`probe`] asks.
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
    fn ask(self) -> FoundPrinter {
        let told = languages::told(&self.languages);
        // This machine's queues may be asked as they are; those elsewhere told already what they take.
        let is_queue = matches!(self.connection, PrinterConnection::Queue { .. });
        let asks = if is_queue { self.languages.is_empty() } else { told.is_some() };
        let identity = if asks {
            probe(&self.connection, told.unwrap_or_default()).unwrap_or_default()
        } else {
            Identity::default()
        };
        FoundPrinter {
            language: identity.language.or(told).unwrap_or_default(),
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
        languages: String::new(),
        unit: None,
    }
}
