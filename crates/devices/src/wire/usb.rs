//! A USB printer by its ids, through its printer-class interface (*USB Device Class Definition for Printing Devices*).

use super::{Wire, nothing_yet};
use nusb::descriptors::TransferType;
use nusb::io::{EndpointRead, EndpointWrite};
use nusb::transfer::{Bulk, Direction, In, Out};
use nusb::{DeviceInfo, MaybeFuture as _};
use std::io::{self, Read as _, Write as _};
use std::time::Duration;

/// The class code of printers.
pub(crate) const PRINTER_CLASS: u8 = 7;
const BUFFER: usize = 16 * 1024;
const WRITE: Duration = Duration::from_secs(30);

struct Usb {
    out: EndpointWrite<Bulk>,
    answers: Option<EndpointRead<Bulk>>,
}

pub(crate) fn usb(vendor: u16, product: u16, serial: &str) -> io::Result<Box<dyn Wire>> {
    let device = nusb::list_devices()
        .wait()
        .map_err(io::Error::other)?
        .find(|device| is(device, vendor, product, serial))
        .ok_or(io::ErrorKind::NotFound)?;
    let opened = device.open().wait().map_err(io::Error::other)?;
    let number = device
        .interfaces()
        .find(|interface| interface.class() == PRINTER_CLASS)
        .map_or(0, nusb::InterfaceInfo::interface_number);
    let interface = opened.detach_and_claim_interface(number).wait().map_err(io::Error::other)?;
    let descriptor = interface.descriptor().ok_or(io::ErrorKind::NotFound)?;
    let bulk = |direction| {
        let mut endpoints = descriptor.endpoints();
        endpoints
            .find(|endpoint| endpoint.transfer_type() == TransferType::Bulk && endpoint.direction() == direction)
            .map(|endpoint| endpoint.address())
    };
    let out = bulk(Direction::Out).ok_or(io::ErrorKind::NotFound)?;
    let out = interface.endpoint::<Bulk, Out>(out).map_err(io::Error::other)?.writer(BUFFER).with_write_timeout(WRITE);
    // A printer without a way back can print, but prove nothing.
    let answers = match bulk(Direction::In) {
        Some(address) => Some(interface.endpoint::<Bulk, In>(address).map_err(io::Error::other)?.reader(BUFFER)),
        None => None,
    };
    Ok(Box::new(Usb { out, answers }))
}

fn is(device: &DeviceInfo, vendor: u16, product: u16, serial: &str) -> bool {
    device.vendor_id() == vendor
        && device.product_id() == product
        && (serial.is_empty() || device.serial_number() == Some(serial))
}

impl Wire for Usb {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    fn read(&mut self, buffer: &mut [u8], wait: Duration) -> io::Result<usize> {
        let Some(answers) = &mut self.answers else { return Ok(0) };
        answers.set_read_timeout(wait.max(Duration::from_millis(1)));
        nothing_yet(answers.read(buffer))
    }
}
