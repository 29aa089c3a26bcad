//! Looking for printers: on the network, on ports, in the system. A place that cannot be searched is left out.

use crate::queue::queues;
use mdns_sd::{ServiceDaemon, ServiceEvent};
use model::{Dpi, FoundPrinter, PrinterConnection, PrinterLanguage, Proof};
use nusb::MaybeFuture as _;
use std::time::{Duration, Instant};

/// Raw printing on port 9100, announced by printers (*Bonjour Printing Specification*).
const RAW: &str = "_pdl-datastream._tcp.local.";
const IPP: &str = "_ipp._tcp.local.";
/// USB vendors of label printers: Zebra, Zebra (Eltron), TSC, Honeywell, Datamax, SATO, Brother, Dymo, Godex.
const LABEL_VENDORS: [u16; 9] = [0x0a5f, 0x05e0, 0x1203, 0x0536, 0x0b0b, 0x0828, 0x04f9, 0x0922, 0x195f];

/// Looks everywhere at once; takes as long as `patience`.
#[must_use]
pub fn discover(patience: Duration) -> Vec<FoundPrinter> {
    let mut found = std::thread::scope(|scope| {
        let network = scope.spawn(move || announced(patience));
        let system = scope.spawn(queues);
        let mut found = kernel_devices();
        found.extend(usb_devices());
        found.extend(serial_ports());
        found.extend(system.join().unwrap_or_default().into_iter().map(queue));
        found.extend(network.join().unwrap_or_default());
        found
    });
    found.dedup_by(|a, b| a.connection == b.connection);
    found
}

fn thermal(name: String, connection: PrinterConnection) -> FoundPrinter {
    FoundPrinter { name, connection, language: PrinterLanguage::Zpl, dpi: Some(Dpi::D203), proof: Proof::HostStatus }
}

fn queue(name: String) -> FoundPrinter {
    FoundPrinter {
        connection: PrinterConnection::Queue { name: name.clone() },
        name,
        language: PrinterLanguage::Pdf,
        dpi: None,
        proof: Proof::HandOver,
    }
}

/// The kernel's own printer devices (Linux).
fn kernel_devices() -> Vec<FoundPrinter> {
    let devices = std::fs::read_dir("/dev/usb").into_iter().flatten().flatten();
    let printers = devices.filter(|device| device.file_name().to_string_lossy().starts_with("lp"));
    printers
        .map(|device| {
            let path = device.path().display().to_string();
            thermal(format!("USB {}", device.file_name().to_string_lossy()), PrinterConnection::UsbDevice { path })
        })
        .collect()
}

fn usb_devices() -> Vec<FoundPrinter> {
    let Ok(devices) = nusb::list_devices().wait() else { return Vec::new() };
    let printers = devices.filter(|device| {
        LABEL_VENDORS.contains(&device.vendor_id()) || device.interfaces().any(|interface| interface.class() == 7)
    });
    printers
        .map(|device| {
            let connection = PrinterConnection::Usb {
                vendor: device.vendor_id(),
                product: device.product_id(),
                serial: device.serial_number().unwrap_or_default().to_owned(),
            };
            thermal(device.product_string().unwrap_or("USB printer").to_owned(), connection)
        })
        .collect()
}

fn serial_ports() -> Vec<FoundPrinter> {
    let ports = serialport::available_ports().unwrap_or_default();
    ports
        .into_iter()
        .map(|port| thermal(port.port_name.clone(), PrinterConnection::Serial { path: port.port_name, baud: 9600 }))
        .collect()
}

/// Printers that announce themselves on the network.
fn announced(patience: Duration) -> Vec<FoundPrinter> {
    let Ok(daemon) = ServiceDaemon::new() else { return Vec::new() };
    let until = Instant::now() + patience;
    let mut found = Vec::new();
    let services: Vec<_> = [RAW, IPP].into_iter().filter_map(|kind| Some((kind, daemon.browse(kind).ok()?))).collect();
    for (kind, events) in services {
        while let Ok(event) =
            events.recv_timeout(until.saturating_duration_since(Instant::now()).max(Duration::from_millis(1)))
        {
            let ServiceEvent::ServiceResolved(service) = event else { continue };
            let host = service.host.trim_end_matches('.').to_owned();
            let name =
                service.fullname.strip_suffix(kind).unwrap_or(&service.fullname).trim_end_matches('.').to_owned();
            if kind == RAW {
                found.push(thermal(name, PrinterConnection::Tcp { host, port: service.port }));
            } else {
                let path = service.txt_properties.get_property_val_str("rp").unwrap_or("ipp/print").to_owned();
                let connection = PrinterConnection::Queue { name: format!("ipp://{host}:{}/{path}", service.port) };
                found.push(FoundPrinter {
                    name,
                    connection,
                    language: PrinterLanguage::Pdf,
                    dpi: None,
                    proof: Proof::HandOver,
                });
            }
        }
    }
    let _ = daemon.shutdown();
    found
}
