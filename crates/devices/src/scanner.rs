//! Scanners on serial ports: 8 data bits, no parity, 1 stop bit, no flow control ([`codes`] says what is a code).

mod codes;
#[cfg(test)]
mod model_of_scanners;

pub use codes::{Codes, ScannerRead};

use crate::DeviceError;
use model::{Problem, ProblemCode, SerialScanner};
use serialport::{ClearBuffer, DataBits, FlowControl, Parity, SerialPort, SerialPortType, StopBits};
use std::io::{self, Read as _};
use std::time::{Duration, Instant};

/// How long the port is waited on before the clock is looked at.
const TICK: Duration = Duration::from_millis(50);

/// A scanner that is listened to.
pub struct Scanner {
    port: Box<dyn SerialPort>,
    codes: Codes,
    opened: Instant,
}

impl Scanner {
    /// Opens a scanner's port.
    ///
    /// # Errors
    /// When it is not there or not for us.
    pub fn open(scanner: &SerialScanner) -> Result<Self, DeviceError> {
        let port = serialport::new(&scanner.path, scanner.baud)
            .data_bits(DataBits::Eight)
            .parity(Parity::None)
            .stop_bits(StopBits::One)
            .flow_control(FlowControl::None)
            .timeout(TICK)
            .open()
            .map_err(io::Error::from)
            .map_err(DeviceError::of)?;
        // What was scanned while nobody listened must not ship a parcel now.
        port.clear(ClearBuffer::Input).map_err(io::Error::from).map_err(DeviceError::of)?;
        Ok(Self { port, codes: Codes::new(scanner.frame.clone()), opened: Instant::now() })
    }

    /// The next code, or that one was not read whole; `None` when nothing came for a moment.
    ///
    /// # Errors
    /// When the scanner is gone.
    pub fn next_code(&mut self) -> Result<Option<ScannerRead>, DeviceError> {
        if let Some(code) = self.codes.next_read() {
            return Ok(Some(code));
        }
        let mut bytes = [0; 256];
        match self.port.read(&mut bytes) {
            // The other end of a port that is gone reads as nothing, for ever.
            Ok(0) => Err(DeviceError::Offline(io::ErrorKind::UnexpectedEof.into())),
            Ok(count) => {
                self.codes.take(&bytes[..count], self.opened.elapsed());
                Ok(self.codes.next_read())
            }
            Err(error) if matches!(error.kind(), io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock) => {
                self.codes.rest(self.opened.elapsed());
                Ok(self.codes.next_read())
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(None),
            Err(error) => Err(DeviceError::of(error)),
        }
    }
}

/// What keeps a scanner from being listened to, for a person.
#[must_use]
pub fn scanner_problem(error: &DeviceError, scanner: &SerialScanner) -> Problem {
    let code =
        if let DeviceError::Denied(_) = error { ProblemCode::ScannerDenied } else { ProblemCode::ScannerOffline };
    Problem::new(code).with("scanner", scanner.name.as_str()).with("port", scanner.path.as_str()).because(error)
}

/// The machine's serial ports, with what is plugged into them where that is known.
#[must_use]
pub fn serial_ports() -> Vec<(String, String)> {
    let mut ports: Vec<(String, String)> = serialport::available_ports()
        .unwrap_or_default()
        .into_iter()
        .map(|port| {
            let product = if let SerialPortType::UsbPort(usb) = port.port_type { usb.product } else { None };
            (port.port_name, product.unwrap_or_default())
        })
        .collect();
    ports.sort();
    ports
}
