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
    listened: Listened,
}

/// How long a port was listened to: what waits in it while the machine is at work elsewhere is no silence.
#[derive(Default)]
struct Listened(Duration);

impl Listened {
    /// The whole time, after one more look at the port that took so long.
    fn and(&mut self, look: Duration) -> Duration {
        self.0 += look.min(TICK);
        self.0
    }
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
        Ok(Self { port, codes: Codes::new(scanner.frame.clone()), listened: Listened::default() })
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
        let asked = Instant::now();
        let read = self.port.read(&mut bytes);
        let listened = self.listened.and(asked.elapsed());
        match read {
            // The other end of a port that is gone reads as nothing, for ever.
            Ok(0) => Err(DeviceError::Offline(io::ErrorKind::UnexpectedEof.into())),
            Ok(count) => {
                self.codes.take(&bytes[..count], listened);
                Ok(self.codes.next_read())
            }
            Err(error) if matches!(error.kind(), io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock) => {
                self.codes.rest(listened);
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

#[cfg(test)]
mod tests {
    use super::*;
    use model::CodeFrame;

    #[test]
    fn a_machine_that_stands_still_in_the_midst_of_a_code_takes_no_part_for_a_whole() {
        let (mut codes, mut listened) = (Codes::new(CodeFrame::default()), Listened::default());
        codes.take(b"1000", listened.and(Duration::from_millis(20)));
        codes.take(b"1001\r", listened.and(Duration::from_secs(9)));
        assert_eq!(codes.next_read(), Some(ScannerRead::Code("10001001".to_owned())));
        codes.take(b"1000", listened.and(TICK));
        for _ in 0..30 {
            codes.rest(listened.and(TICK));
        }
        assert_eq!(codes.next_read(), Some(ScannerRead::Part), "it was listened to, and nothing came");
    }
}
