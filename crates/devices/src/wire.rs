//! Wires: bytes go to the printer, answers come back.

pub(crate) mod serial;
pub(crate) mod tcp;
pub(crate) mod usb;
#[cfg(target_os = "linux")]
mod usb_device;

use model::{PrinterConnection, PrinterLanguage};
use std::io;
use std::time::Duration;

/// A wire to a printer.
pub(crate) trait Wire: Send {
    /// Hands bytes over; says how many were taken. An error means that none was.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize>;

    /// Waits until everything handed over has left this machine, as far as the wire knows.
    fn flush(&mut self) -> io::Result<()>;

    /// Reads what has come, waiting at most that long for the first byte; 0 when nothing came.
    ///
    /// A wire whose other end hung up errs with `UnexpectedEof`.
    fn read(&mut self, buffer: &mut [u8], wait: Duration) -> io::Result<usize>;

    /// A question and its answer follow: every byte that comes is a part of an answer.
    fn listen(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// A document follows, which the printer may hold up.
    fn speak(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Ends the conversation in good order, so that nothing handed over is lost.
    fn finish(&mut self) -> io::Result<()> {
        self.flush()
    }
}

/// Opens the wire of a connection that has one, to a printer that speaks this language.
pub(crate) fn open(connection: &PrinterConnection, language: PrinterLanguage) -> io::Result<Box<dyn Wire>> {
    match connection {
        PrinterConnection::Tcp { host, port } => tcp::open(host, *port),
        PrinterConnection::Serial { path, baud } => serial::open_printer(path, *baud, language),
        #[cfg(target_os = "linux")]
        PrinterConnection::UsbDevice { path } => usb_device::open(path),
        PrinterConnection::Usb { vendor, product, serial } => usb::open(*vendor, *product, serial),
        _ => Err(io::ErrorKind::Unsupported.into()),
    }
}

/// A read that came back empty-handed in time is no fault.
fn nothing_yet(result: io::Result<usize>) -> io::Result<usize> {
    match result {
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted
            ) =>
        {
            Ok(0)
        }
        other => other,
    }
}

/// Drops what a printer still had to say to an earlier program, so that it is not taken for an answer to this one.
fn forget_old_answers(wire: &mut dyn Wire) -> io::Result<()> {
    const QUIET: Duration = Duration::from_millis(20);
    fall_quiet(wire, QUIET)
}

/// The most that is read at once from a printer: no answer is longer.
pub(crate) const LONGEST_ANSWER: usize = 64 * 1024;

/// Reads and drops what comes until nothing comes for so long.
///
/// # Errors
/// `InvalidData` for a device that never falls quiet: it is no printer.
pub(crate) fn fall_quiet(wire: &mut dyn Wire, quiet: Duration) -> io::Result<()> {
    let (mut buffer, mut dropped) = ([0; 1024], 0);
    loop {
        match wire.read(&mut buffer, quiet)? {
            0 => return Ok(()),
            count => dropped += count,
        }
        if dropped > LONGEST_ANSWER {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "it talks without end"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a device does that is read.
    enum Device {
        /// It has something to say without end.
        Endless,
        /// It has so many bytes left.
        Has(usize),
    }

    impl Wire for Device {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }

        fn read(&mut self, buffer: &mut [u8], _: Duration) -> io::Result<usize> {
            match self {
                Self::Endless => Ok(buffer.len()),
                Self::Has(left) => {
                    let count = buffer.len().min(*left);
                    *left -= count;
                    Ok(count)
                }
            }
        }
    }

    #[test]
    fn a_device_that_never_falls_quiet_is_given_up() {
        assert!(forget_old_answers(&mut Device::Has(5000)).is_ok());
        let error = forget_old_answers(&mut Device::Endless).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    }
}
