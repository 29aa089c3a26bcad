//! A USB printer by its ids, through its printer interface (*USB Device Class Definition for Printing Devices*).

use super::{Wire, forget_old_answers, nothing_yet};
use nusb::descriptors::{ConfigurationDescriptor, InterfaceDescriptor, TransferType};
use nusb::io::{EndpointRead, EndpointWrite};
use nusb::transfer::{Bulk, Direction, In, Out};
use nusb::{DeviceInfo, MaybeFuture as _};
use std::io::{self, Read as _, Write as _};
use std::time::Duration;

/// The class code of printers.
pub(crate) const PRINTER_CLASS: u8 = 7;
/// Protocols that take the document's bytes as they are. Others wrap them (IEEE 1284.4, IPP over USB).
const ONE_WAY: u8 = 1;
const TWO_WAY: u8 = 2;
const BUFFER: usize = 16 * 1024;
/// A printer out of paper takes no more; it is given this long before its wire counts as broken.
const WRITE: Duration = Duration::from_secs(30);
/// The shortest wait the system's USB has.
const AT_ONCE: Duration = Duration::from_millis(1);

struct Usb {
    out: EndpointWrite<Bulk>,
    answers: Option<EndpointRead<Bulk>>,
}

pub(super) fn open(vendor: u16, product: u16, serial: &str) -> io::Result<Box<dyn Wire>> {
    let device = find(vendor, product, serial)?.ok_or(io::ErrorKind::NotFound)?.open().wait()?;
    let place = place(&device.active_configuration()?).ok_or(io::ErrorKind::Unsupported)?;
    let interface = device.detach_and_claim_interface(place.interface).wait()?;
    if interface.get_alt_setting() != place.alternate {
        interface.set_alt_setting(place.alternate).wait()?;
    }
    let out = interface.endpoint::<Bulk, Out>(place.out)?.writer(BUFFER).with_write_timeout(WRITE);
    let answers = match place.answers {
        Some(address) => Some(interface.endpoint::<Bulk, In>(address)?.reader(BUFFER)),
        None => None,
    };
    let mut wire = Usb { out, answers };
    forget_old_answers(&mut wire)?;
    Ok(Box::new(wire))
}

/// The plugged-in device with these ids.
pub(crate) fn find(vendor: u16, product: u16, serial: &str) -> io::Result<Option<DeviceInfo>> {
    let is = |device: &DeviceInfo| {
        device.vendor_id() == vendor
            && device.product_id() == product
            && (serial.is_empty() || device.serial_number() == Some(serial))
    };
    Ok(nusb::list_devices().wait()?.find(is))
}

/// Where in a device its printer is.
#[derive(Debug, PartialEq, Eq)]
struct Place {
    interface: u8,
    alternate: u8,
    out: u8,
    /// A printer without a way back can print, but prove nothing.
    answers: Option<u8>,
}

/// The printer among a device's interfaces and their alternate settings; one that answers is taken first.
fn place(configuration: &ConfigurationDescriptor<'_>) -> Option<Place> {
    let printers = configuration
        .interface_alt_settings()
        .filter(|setting| setting.class() == PRINTER_CLASS && matches!(setting.protocol(), ONE_WAY | TWO_WAY));
    let places = printers.filter_map(|setting| {
        Some(Place {
            interface: setting.interface_number(),
            alternate: setting.alternate_setting(),
            out: bulk(&setting, Direction::Out)?,
            answers: bulk(&setting, Direction::In),
        })
    });
    places.min_by_key(|place| place.answers.is_none())
}

fn bulk(setting: &InterfaceDescriptor<'_>, direction: Direction) -> Option<u8> {
    let mut endpoints = setting.endpoints();
    let found =
        endpoints.find(|endpoint| endpoint.transfer_type() == TransferType::Bulk && endpoint.direction() == direction);
    found.map(|endpoint| endpoint.address())
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
        answers.set_read_timeout(wait.max(AT_ONCE));
        nothing_yet(answers.read(buffer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A configuration of interface settings: number, alternate, class, protocol, endpoint addresses.
    fn configuration(settings: &[(u8, u8, u8, u8, &[u8])]) -> Vec<u8> {
        let mut body = Vec::new();
        for (number, alternate, class, protocol, endpoints) in settings {
            let count = u8::try_from(endpoints.len()).unwrap();
            body.extend([9, 4, *number, *alternate, count, *class, 1, *protocol, 0]);
            for address in *endpoints {
                body.extend([7, 5, *address, 2, 64, 0, 0]);
            }
        }
        let total = u8::try_from(9 + body.len()).unwrap();
        [&[9, 2, total, 0, 1, 1, 0, 0xc0, 0], body.as_slice()].concat()
    }

    fn found(settings: &[(u8, u8, u8, u8, &[u8])]) -> Option<Place> {
        place(&ConfigurationDescriptor::new(&configuration(settings)).unwrap())
    }

    #[test]
    fn a_plain_label_printer_is_its_only_interface() {
        let place = found(&[(0, 0, 7, TWO_WAY, &[0x01, 0x82])]);
        assert_eq!(place, Some(Place { interface: 0, alternate: 0, out: 0x01, answers: Some(0x82) }));
    }

    #[test]
    fn the_setting_that_answers_is_taken_before_the_one_that_does_not() {
        let place = found(&[(0, 0, 7, ONE_WAY, &[0x01]), (0, 1, 7, TWO_WAY, &[0x01, 0x82])]);
        assert_eq!(place.unwrap().alternate, 1);
    }

    #[test]
    fn the_printer_is_found_beside_a_scanner_and_a_disk() {
        let place = found(&[
            (0, 0, 0xff, 0xff, &[0x83, 0x04]),
            (1, 0, 7, 4, &[0x05, 0x86]),
            (2, 0, 7, ONE_WAY, &[0x07]),
            (3, 0, 8, 0x50, &[0x88, 0x09]),
        ]);
        assert_eq!(place, Some(Place { interface: 2, alternate: 0, out: 0x07, answers: None }));
    }

    #[test]
    fn a_device_that_is_no_printer_has_no_place_for_labels() {
        assert_eq!(found(&[(0, 0, 3, 1, &[0x81])]), None);
    }
}
