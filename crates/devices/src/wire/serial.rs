//! A serial port: 8 data bits, no parity, 1 stop bit, and the printer's XON/XOFF.

use super::{Wire, nothing_yet};
use serialport::{DataBits, FlowControl, Parity, SerialPort, StopBits};
use std::io::{self, Read as _, Write as _};
use std::time::Duration;

/// At 9600 bits a second a label of 20 kB takes 21 seconds, and the printer may hold it up meanwhile.
const WRITE: Duration = Duration::from_secs(60);

struct Serial(Box<dyn SerialPort>);

pub(crate) fn serial(path: &str, baud: u32) -> io::Result<Box<dyn Wire>> {
    let port = serialport::new(path, baud)
        .data_bits(DataBits::Eight)
        .parity(Parity::None)
        .stop_bits(StopBits::One)
        .flow_control(FlowControl::Software)
        .timeout(WRITE)
        .open()
        .map_err(io::Error::from)?;
    Ok(Box::new(Serial(port)))
}

impl Wire for Serial {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.set_timeout(WRITE).map_err(io::Error::from)?;
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }

    fn read(&mut self, buffer: &mut [u8], wait: Duration) -> io::Result<usize> {
        self.0.set_timeout(wait).map_err(io::Error::from)?;
        nothing_yet(self.0.read(buffer))
    }
}
