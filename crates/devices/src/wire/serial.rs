//! A serial port.

use super::{Wire, nothing_yet};
use model::Character;
use serialport::{ClearBuffer, DataBits, FlowControl, Parity, SerialPort, SerialPortBuilder, StopBits};
use std::io::{self, Read as _, Write as _};
use std::time::{Duration, Instant};

/// At 9600 bits a second a label of 20 kB takes 21 seconds, and the printer may hold it up meanwhile.
const WRITE: Duration = Duration::from_secs(60);
/// How often to look whether the port's buffer is empty.
const LOOK: Duration = Duration::from_millis(1);

struct Serial(Box<dyn SerialPort>);

/// A printer's port: 8 data bits, no parity, 1 stop bit, and the printer's XON/XOFF.
pub(super) fn open_printer(path: &str, baud: u32) -> io::Result<Box<dyn Wire>> {
    open(framed(serialport::new(path, baud), Character::EightNone).flow_control(FlowControl::Software))
}

/// A scale's port. Nothing holds up the few bytes that are said to it.
pub(crate) fn open_scale(path: &str, baud: u32, character: Character) -> io::Result<Box<dyn Wire>> {
    open(framed(serialport::new(path, baud), character).flow_control(FlowControl::None))
}

fn framed(port: SerialPortBuilder, character: Character) -> SerialPortBuilder {
    let (bits, parity) = match character {
        Character::EightNone => (DataBits::Eight, Parity::None),
        Character::SevenEven => (DataBits::Seven, Parity::Even),
        Character::SevenOdd => (DataBits::Seven, Parity::Odd),
    };
    port.data_bits(bits).parity(parity).stop_bits(StopBits::One)
}

fn open(port: SerialPortBuilder) -> io::Result<Box<dyn Wire>> {
    let port = port.timeout(WRITE).open()?;
    port.clear(ClearBuffer::Input)?;
    Ok(Box::new(Serial(port)))
}

impl Wire for Serial {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.set_timeout(WRITE)?;
        self.0.write(bytes)
    }

    /// The system's own way of waiting has no end: a printer that said XOFF and was switched off would hold us for
    /// ever. So the port is looked at instead; one that cannot tell is taken at its word.
    fn flush(&mut self) -> io::Result<()> {
        let started = Instant::now();
        while self.0.bytes_to_write().is_ok_and(|left| left > 0) {
            if started.elapsed() > WRITE {
                return Err(io::ErrorKind::TimedOut.into());
            }
            std::thread::sleep(LOOK);
        }
        Ok(())
    }

    fn read(&mut self, buffer: &mut [u8], wait: Duration) -> io::Result<usize> {
        self.0.set_timeout(wait)?;
        nothing_yet(self.0.read(buffer))
    }
}
