//! Wires: bytes go to the printer, answers come back.

pub(crate) mod serial;
pub(crate) mod tcp;
pub(crate) mod usb;
#[cfg(unix)]
mod usb_device;

use model::PrinterConnection;
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

    /// Ends the conversation in good order, so that nothing handed over is lost.
    fn finish(&mut self) -> io::Result<()> {
        self.flush()
    }
}

/// Opens the wire of a connection that has one.
pub(crate) fn open(connection: &PrinterConnection) -> io::Result<Box<dyn Wire>> {
    match connection {
        PrinterConnection::Tcp { host, port } => tcp::open(host, *port),
        PrinterConnection::Serial { path, baud } => serial::open_printer(path, *baud),
        #[cfg(unix)]
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
    let mut buffer = [0; 1024];
    while wire.read(&mut buffer, QUIET)? > 0 {}
    Ok(())
}
