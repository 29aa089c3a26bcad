//! A serial port.

use super::{Wire, nothing_yet};
use model::{Character, PrinterLanguage};
use serialport::{ClearBuffer, DataBits, FlowControl, Parity, SerialPort, SerialPortBuilder, StopBits};
use std::io::{self, Read as _, Write as _};
use std::time::{Duration, Instant};

/// At 9600 bits a second a label of 20 kB takes 21 seconds, and the printer may hold it up meanwhile.
const WRITE: Duration = Duration::from_secs(60);
/// How often to look whether the port's buffer is empty.
const LOOK: Duration = Duration::from_millis(1);

struct Serial {
    port: Box<dyn SerialPort>,
    /// Whether answers have bytes of any value.
    binary: bool,
}

/// A printer's port: 8 data bits, no parity, 1 stop bit, and the printer's XON/XOFF. Where its answers are no texts, the
/// bytes 11h and 13h are XON and XOFF only while a document goes out; while an answer is read they are a part of it.
pub(super) fn open_printer(path: &str, baud: u32, language: PrinterLanguage) -> io::Result<Box<dyn Wire>> {
    let binary = matches!(language, PrinterLanguage::Tspl | PrinterLanguage::EscPos);
    open(framed(serialport::new(path, baud), Character::EightNone).flow_control(FlowControl::Software), binary)
}

/// A scale's port. Nothing holds up the few bytes that are said to it.
pub(crate) fn open_scale(path: &str, baud: u32, character: Character) -> io::Result<Box<dyn Wire>> {
    open(framed(serialport::new(path, baud), character).flow_control(FlowControl::None), false)
}

fn framed(port: SerialPortBuilder, character: Character) -> SerialPortBuilder {
    let (bits, parity) = match character {
        Character::EightNone => (DataBits::Eight, Parity::None),
        Character::SevenEven => (DataBits::Seven, Parity::Even),
        Character::SevenOdd => (DataBits::Seven, Parity::Odd),
    };
    port.data_bits(bits).parity(parity).stop_bits(StopBits::One)
}

fn open(port: SerialPortBuilder, binary: bool) -> io::Result<Box<dyn Wire>> {
    let port = port.timeout(WRITE).open()?;
    port.clear(ClearBuffer::Input)?;
    Ok(Box::new(Serial { port, binary }))
}

impl Serial {
    fn flow(&mut self, flow: FlowControl) -> io::Result<()> {
        if self.binary && self.port.flow_control()? != flow {
            self.port.set_flow_control(flow)?;
        }
        Ok(())
    }
}

impl Wire for Serial {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.port.set_timeout(WRITE)?;
        let started = Instant::now();
        loop {
            match self.port.write(bytes) {
                // The printer said XOFF between the wait for room and the write: the next wait lasts until XON.
                Err(error) if error.kind() == io::ErrorKind::WouldBlock && started.elapsed() < WRITE => {}
                written => return written,
            }
        }
    }

    /// The system's own way of waiting has no end: a printer that said XOFF and was switched off would hold us for
    /// ever. So the port is looked at instead; one that cannot tell is taken at its word.
    fn flush(&mut self) -> io::Result<()> {
        let started = Instant::now();
        while self.port.bytes_to_write().is_ok_and(|left| left > 0) {
            if started.elapsed() > WRITE {
                return Err(io::ErrorKind::TimedOut.into());
            }
            std::thread::sleep(LOOK);
        }
        Ok(())
    }

    fn read(&mut self, buffer: &mut [u8], wait: Duration) -> io::Result<usize> {
        self.port.set_timeout(wait)?;
        nothing_yet(self.port.read(buffer))
    }

    fn listen(&mut self) -> io::Result<()> {
        self.flow(FlowControl::None)
    }

    fn speak(&mut self) -> io::Result<()> {
        self.flow(FlowControl::Software)
    }
}
