//! Looking for scales. A USB scale says that it is one; a serial port says nothing, and a person has to try it.

use super::hid;
use model::{Character, FoundScale, ScaleConnection, ScaleProtocol};
use serialport::SerialPortType;

/// The speed serial scales leave the factory with.
const BAUD: u32 = 9600;

/// Looks on the machine's ports: the scales first, then the ports one may be plugged into.
#[must_use]
pub fn find_scales() -> Vec<FoundScale> {
    let scales = hid::scales().into_iter().map(|device| {
        let words = [device.manufacturer_string(), device.product_string()].map(Option::unwrap_or_default);
        let name = words.join(" ").trim().to_owned();
        FoundScale {
            name: if name.is_empty() { "USB".to_owned() } else { name },
            connection: ScaleConnection::Hid {
                vendor: device.vendor_id(),
                product: device.product_id(),
                serial: device.serial_number().unwrap_or_default().to_owned(),
            },
            certain: true,
        }
    });
    let ports = serialport::available_ports().unwrap_or_default().into_iter().map(|port| {
        let product = if let SerialPortType::UsbPort(usb) = port.port_type { usb.product } else { None };
        FoundScale {
            name: product.map_or_else(|| port.port_name.clone(), |product| format!("{product} ({})", port.port_name)),
            connection: ScaleConnection::Serial {
                path: port.port_name,
                baud: BAUD,
                character: Character::default(),
                protocol: ScaleProtocol::MtSics,
            },
            certain: false,
        }
    });
    scales.chain(ports).collect()
}
