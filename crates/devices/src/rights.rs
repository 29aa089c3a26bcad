//! Whether this user may use a printer's or scale's device. Only looks: opening a port would already move its lines.

use crate::wire::usb;
use model::{PrinterConnection, ScaleConnection};

/// What the system lets us do with a printer's device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rights {
    /// Everything, or there is no device to ask about.
    Fine,
    /// There is no such device.
    Missing {
        /// The device file.
        device: String,
    },
    /// It is there, but not for us.
    Denied {
        /// The device file.
        device: String,
        /// The group that may use it.
        group: String,
    },
}

/// Looks at the device a connection needs.
#[must_use]
pub fn rights(connection: &PrinterConnection) -> Rights {
    match connection {
        PrinterConnection::Serial { path, .. } => device(path, "dialout"),
        PrinterConnection::UsbDevice { path } => device(path, "lp"),
        PrinterConnection::Usb { vendor, product, serial } => match usb::find(*vendor, *product, serial) {
            #[cfg(target_os = "linux")]
            Ok(Some(found)) => {
                device(&format!("/dev/bus/usb/{:03}/{:03}", found.busnum(), found.device_address()), "lp")
            }
            #[cfg(not(target_os = "linux"))]
            Ok(Some(_)) => Rights::Fine,
            Ok(None) | Err(_) => Rights::Missing { device: format!("USB {vendor:04x}:{product:04x}") },
        },
        PrinterConnection::Tcp { .. } | PrinterConnection::Queue { .. } | PrinterConnection::Folder { .. } => {
            Rights::Fine
        }
    }
}

/// Looks at the device a scale's connection needs.
#[must_use]
pub fn scale_rights(connection: &ScaleConnection) -> Rights {
    match connection {
        ScaleConnection::Serial { path, .. } => device(path, "dialout"),
        ScaleConnection::Tcp { .. } => Rights::Fine,
        ScaleConnection::Hid { vendor, product, serial } => {
            match crate::scale::hid_device_of(*vendor, *product, serial) {
                Some(path) => device(&path, "plugdev"),
                None => Rights::Missing { device: format!("USB {vendor:04x}:{product:04x}") },
            }
        }
    }
}

#[cfg(unix)]
fn device(path: &str, usual_group: &str) -> Rights {
    use rustix::fs::{Access, access};
    use rustix::io::Errno;
    match access(path, Access::READ_OK | Access::WRITE_OK) {
        Err(Errno::NOENT | Errno::NOTDIR) => Rights::Missing { device: path.to_owned() },
        Err(Errno::ACCESS | Errno::PERM) => {
            let group = owning_group(path).unwrap_or_else(|| usual_group.to_owned());
            Rights::Denied { device: path.to_owned(), group }
        }
        // Busy or odd is for the connection itself to tell.
        Ok(()) | Err(_) => Rights::Fine,
    }
}

/// The name of the group that owns a device: it is `uucp` for serial ports on some systems.
#[cfg(unix)]
fn owning_group(path: &str) -> Option<String> {
    use std::os::unix::fs::MetadataExt as _;
    let id = std::fs::metadata(path).ok()?.gid();
    // Joining root's group is no advice to give.
    let groups = std::fs::read_to_string("/etc/group").ok().filter(|_| id != 0)?;
    group_name(&groups, id)
}

/// Reads `/etc/group`: name, password, id, members, with colons between.
#[cfg(unix)]
fn group_name(groups: &str, id: u32) -> Option<String> {
    let mut groups = groups.lines().map(|line| line.split(':'));
    groups.find_map(|mut fields| {
        let name = fields.next()?;
        (fields.nth(1)?.parse() == Ok(id)).then(|| name.to_owned())
    })
}

/// Windows has no device files: what may not be used shows when it is opened.
#[cfg(not(unix))]
fn device(_path: &str, _usual_group: &str) -> Rights {
    Rights::Fine
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_named_by_its_number() {
        let groups = "root:x:0:\nlp:x:7:anna\n\nbroken\ndialout:x:20:anna,ben\n";
        assert_eq!(group_name(groups, 20).as_deref(), Some("dialout"));
        assert_eq!(group_name(groups, 99), None);
    }

    #[test]
    fn a_device_that_is_not_there_is_missing() {
        let device = "/dev/usb/lp-none".to_owned();
        let connection = PrinterConnection::UsbDevice { path: device.clone() };
        assert_eq!(rights(&connection), Rights::Missing { device });
    }
}
