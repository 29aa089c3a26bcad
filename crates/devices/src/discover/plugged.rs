//! Printers on the machine's own ports.

use super::makers::{languages_of, name_of};
use super::{Candidate, device_id};
use crate::wire::usb::PRINTER_CLASS;
use model::PrinterConnection;
use nusb::MaybeFuture as _;
use serialport::{SerialPortInfo, SerialPortType};
use std::fs;
use std::path::Path;

/// The speed serial label printers leave the factory with.
const BAUD: u32 = 9600;

/// The kernel's own printer devices (Linux).
pub(super) fn kernel_devices() -> Vec<Candidate> {
    kernel_devices_of(Path::new("/sys/class/usbmisc"), Path::new("/dev/usb"))
}

fn kernel_devices_of(classes: &Path, devices: &Path) -> Vec<Candidate> {
    let names = fs::read_dir(devices).into_iter().flatten().flatten().map(|device| device.file_name());
    let mut printers: Vec<Candidate> = names
        .filter(|name| name.to_string_lossy().starts_with("lp"))
        .map(|name| {
            let interface = classes.join(&name).join("device");
            let told = |file: &str| fs::read_to_string(interface.join(file)).unwrap_or_default().trim().to_owned();
            let id = device_id::read(&told("ieee1284_id"));
            let path = devices.join(&name).display().to_string();
            let number = |file: &str| u16::from_str_radix(&told(file), 16).ok();
            let unit = number("../idVendor").zip(number("../idProduct"));
            Candidate {
                name: if id.name.is_empty() { path.clone() } else { id.name },
                connection: PrinterConnection::UsbDevice { path },
                languages: id.languages,
                unit: unit.map(|(vendor, product)| (vendor, product, told("../serial"))),
            }
        })
        .collect();
    printers.sort_by(|a, b| a.name.cmp(&b.name));
    printers
}

/// Devices with a printer in them, by their ids.
pub(super) fn usb_devices() -> Vec<Candidate> {
    let devices = nusb::list_devices().wait().into_iter().flatten();
    let printers = devices.filter(|device| device.interfaces().any(|interface| interface.class() == PRINTER_CLASS));
    printers
        .map(|device| {
            let (vendor, product) = (device.vendor_id(), device.product_id());
            let serial = device.serial_number().unwrap_or_default().to_owned();
            Candidate {
                name: device.product_string().or(name_of(vendor)).unwrap_or("USB").to_owned(),
                connection: PrinterConnection::Usb { vendor, product, serial: serial.clone() },
                languages: languages_of(vendor).to_owned(),
                unit: Some((vendor, product, serial)),
            }
        })
        .collect()
}

/// Ports that printers, scales and scanners are plugged into alike.
pub(super) fn serial_ports() -> Vec<Candidate> {
    serialport::available_ports().unwrap_or_default().into_iter().filter_map(serial_port).collect()
}

/// A port something is plugged into. The machine's own ports, as `/dev/ttyS0`, are there whether something is or not.
fn serial_port(port: SerialPortInfo) -> Option<Candidate> {
    let SerialPortType::UsbPort(usb) = port.port_type else { return None };
    Some(Candidate {
        name: usb.product.map_or_else(|| port.port_name.clone(), |product| format!("{product} ({})", port.port_name)),
        languages: languages_of(usb.vid).to_owned(),
        connection: PrinterConnection::Serial { path: port.port_name, baud: BAUD },
        unit: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serialport::UsbPortInfo;

    #[test]
    fn a_port_with_nothing_known_at_it_is_no_printer() {
        let port = |name: &str, port_type| SerialPortInfo { port_name: name.to_owned(), port_type };
        assert_eq!(serial_port(port("/dev/ttyS0", SerialPortType::Unknown)), None);
        assert_eq!(serial_port(port("/dev/ttyS1", SerialPortType::PciPort)), None);
        assert_eq!(serial_port(port("/dev/rfcomm0", SerialPortType::BluetoothPort)), None);
        let usb = UsbPortInfo {
            vid: 0x067b,
            pid: 0x2303,
            serial_number: None,
            manufacturer: None,
            product: Some("USB-Serial Controller".to_owned()),
        };
        let adapter = serial_port(port("/dev/ttyUSB0", SerialPortType::UsbPort(usb))).unwrap();
        assert_eq!(adapter.name, "USB-Serial Controller (/dev/ttyUSB0)");
        assert_eq!(adapter.connection, PrinterConnection::Serial { path: "/dev/ttyUSB0".to_owned(), baud: BAUD });
    }

    #[test]
    fn a_kernel_device_is_named_by_what_its_printer_says() {
        let root = tempfile::tempdir().unwrap();
        let (classes, devices) = (root.path().join("usbmisc"), root.path().join("usb"));
        fs::create_dir_all(classes.join("lp0/device")).unwrap();
        fs::create_dir_all(&devices).unwrap();
        for name in ["lp0", "lp1", "hiddev0"] {
            fs::write(devices.join(name), "").unwrap();
        }
        for (file, text) in [
            ("device/ieee1284_id", "MFG:Zebra;CMD:ZPL;MDL:GX420d;\n"),
            ("idVendor", "0a5f\n"),
            ("idProduct", "0080\n"),
            ("serial", "42J1\n"),
        ] {
            fs::write(classes.join("lp0").join(file), text).unwrap();
        }
        let found = kernel_devices_of(&classes, &devices);
        let path = |name: &str| devices.join(name).display().to_string();
        assert_eq!(found.len(), 2);
        let zebra = found.iter().find(|printer| printer.name == "Zebra GX420d").unwrap();
        assert_eq!(zebra.connection, PrinterConnection::UsbDevice { path: path("lp0") });
        assert_eq!((zebra.languages.as_str(), &zebra.unit), ("ZPL", &Some((0x0a5f, 0x0080, "42J1".to_owned()))));
        assert!(found.iter().any(|printer| printer.name == path("lp1") && printer.languages.is_empty()));
    }
}
