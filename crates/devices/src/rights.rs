//! Whether this user may use a printer's device.

use model::PrinterConnection;
use std::fs::OpenOptions;
use std::io::ErrorKind;

/// What the system lets us do with a printer's device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rights {
    /// Everything, or there is no device to ask about.
    Fine,
    /// There is no such device.
    Missing {
        /// Which.
        device: String,
    },
    /// It is there, but not for us.
    Denied {
        /// Which.
        device: String,
        /// The group that may use it.
        group: String,
    },
}

/// Looks at the device a connection needs.
#[must_use]
pub fn rights(connection: &PrinterConnection) -> Rights {
    let (device, group) = match connection {
        PrinterConnection::Serial { path, .. } => (path, "dialout"),
        PrinterConnection::UsbDevice { path } => (path, "lp"),
        PrinterConnection::Tcp { .. }
        | PrinterConnection::Usb { .. }
        | PrinterConnection::Queue { .. }
        | PrinterConnection::Folder { .. } => return Rights::Fine,
    };
    match OpenOptions::new().read(true).write(true).open(device) {
        Err(error) if error.kind() == ErrorKind::NotFound => Rights::Missing { device: device.clone() },
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            Rights::Denied { device: device.clone(), group: group.to_owned() }
        }
        // Busy or odd is for the connection itself to tell.
        Ok(_) | Err(_) => Rights::Fine,
    }
}
