//! A printer's connection as one word of the command line.

use model::{PrinterConnection, Problem, ProblemCode};

/// Bits a second of a serial printer nobody set otherwise.
const BAUD: u32 = 9600;
/// The port of raw printing over TCP.
const RAW_PORT: u16 = 9100;

/// Reads `tcp://host:9100`, `serial:/dev/ttyUSB0?baud=9600`, `/dev/usb/lp0`, `usb:0a5f:0166:SERIAL`, `queue:NAME`,
/// `ipp://host/printers/NAME`, `folder:/path`. A port's path alone, as `/dev/ttyS0`, says not what is plugged in there, and
/// is no address.
pub(crate) fn read(text: &str) -> Result<PrinterConnection, Problem> {
    let connection = connection(text)?;
    connection.check().map_err(|wrong| wrong.problem())?;
    Ok(connection)
}

fn connection(text: &str) -> Result<PrinterConnection, Problem> {
    let wrong = || Problem::new(ProblemCode::BadPrinterAddress).with("address", text);
    if text.starts_with("ipp://") || text.starts_with("ipps://") {
        return Ok(PrinterConnection::Queue { name: text.to_owned() });
    }
    if text.starts_with("/dev/usb/") || text.starts_with("/dev/lp") {
        return Ok(PrinterConnection::UsbDevice { path: text.to_owned() });
    }
    let (scheme, rest) = text.split_once(':').ok_or_else(wrong)?;
    match scheme {
        "tcp" => {
            let place = rest.trim_start_matches('/');
            let (host, port) = match place.rsplit_once(':') {
                Some((host, port)) if !port.ends_with(']') => (host, port.parse().map_err(|_| wrong())?),
                _ => (place, RAW_PORT),
            };
            Ok(PrinterConnection::Tcp { host: bare(host).to_owned(), port })
        }
        "serial" => {
            let (path, baud) = match rest.split_once("?baud=") {
                Some((path, baud)) => (path, baud.parse().map_err(|_| wrong())?),
                None => (rest, BAUD),
            };
            Ok(PrinterConnection::Serial { path: path.to_owned(), baud })
        }
        "usb" => {
            let mut parts = rest.splitn(3, ':');
            let mut id = || parts.next().and_then(|part| u16::from_str_radix(part, 16).ok()).ok_or_else(wrong);
            let (vendor, product) = (id()?, id()?);
            Ok(PrinterConnection::Usb { vendor, product, serial: parts.next().unwrap_or_default().to_owned() })
        }
        "queue" => Ok(PrinterConnection::Queue { name: rest.to_owned() }),
        "folder" => {
            // From the folder the command is given in: the window prints there, too.
            let whole = std::path::absolute(rest).ok().filter(|_| !std::path::Path::new(rest).has_root());
            Ok(PrinterConnection::Folder { path: whole.map_or_else(|| rest.to_owned(), |it| it.display().to_string()) })
        }
        _ => Err(wrong()),
    }
}

/// A host without the brackets of an IPv6 address.
pub(crate) fn bare(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

/// Writes a connection as [`read`] reads it.
pub(crate) fn write(connection: &PrinterConnection) -> String {
    match connection {
        PrinterConnection::Tcp { host, port } if host.contains(':') => format!("tcp://[{host}]:{port}"),
        PrinterConnection::Tcp { host, port } => format!("tcp://{host}:{port}"),
        PrinterConnection::Serial { path, baud } => format!("serial:{path}?baud={baud}"),
        PrinterConnection::UsbDevice { path } => path.clone(),
        PrinterConnection::Usb { vendor, product, serial } if serial.is_empty() => {
            format!("usb:{vendor:04x}:{product:04x}")
        }
        PrinterConnection::Usb { vendor, product, serial } => format!("usb:{vendor:04x}:{product:04x}:{serial}"),
        PrinterConnection::Queue { name } if name.contains("://") => name.clone(),
        PrinterConnection::Queue { name } => format!("queue:{name}"),
        PrinterConnection::Folder { path } => format!("folder:{path}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in [
            "tcp://bench-1.local:9100",
            "tcp://[fe80::1]:9100",
            "serial:/dev/ttyUSB0?baud=115200",
            "/dev/usb/lp0",
            "/dev/lp0",
            "usb:0a5f:0166",
            "usb:0a5f:0166:D3J12:A",
            "queue:Office",
            "ipp://127.0.0.1:631/printers/Office",
            "folder:/srv/labels",
        ] {
            assert_eq!(write(&read(text).unwrap()), text);
        }
    }

    #[test]
    fn a_folder_is_found_from_where_the_command_is_given() {
        let here = std::env::current_dir().unwrap().join("labels").display().to_string();
        assert_eq!(read("folder:labels").unwrap(), PrinterConnection::Folder { path: here });
    }

    #[test]
    fn what_is_no_address_is_refused_by_name() {
        for text in [
            "bench",
            "/dev/ttyS0",
            "/dev/ttyUSB0",
            "/dev/null",
            "COM3",
            "/dev/usb/../../etc/passwd",
            "/dev/usb/lp0\0",
            "tcp://",
            "tcp://:9100",
            "tcp://host:port",
            "tcp://host:0",
            "tcp://ho\u{1b}st",
            "usb:zz:1",
            "serial:",
            "serial:?baud=9600",
            "serial:/dev/ttyS0?baud=fast",
            "serial:/dev/ttyS0?baud=0",
            "queue:",
            "folder:",
            "lpt:1",
        ] {
            assert_eq!(read(text).unwrap_err().code, ProblemCode::BadPrinterAddress, "{text}");
        }
    }
}
