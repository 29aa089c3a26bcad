//! Two-way wires: bytes go to the printer, answers come back.

mod serial;
mod tcp;
mod usb;
mod usb_device;

pub(crate) use serial::serial;
pub(crate) use tcp::tcp;
pub(crate) use usb::usb;
pub(crate) use usb_device::usb_device;

use std::io;
use std::time::Duration;

/// A wire to a printer that can answer.
pub(crate) trait Wire: Send {
    /// Hands bytes over; says how many were taken.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize>;

    /// Waits until everything handed over has left this machine, as far as the wire knows.
    fn flush(&mut self) -> io::Result<()>;

    /// Reads what has come, waiting at most that long for the first byte; 0 when nothing came.
    ///
    /// A wire whose other end is gone errs with `UnexpectedEof`.
    fn read(&mut self, buffer: &mut [u8], wait: Duration) -> io::Result<usize>;

    /// Ends the conversation in good order, so that nothing handed over is lost.
    fn finish(&mut self) -> io::Result<()> {
        self.flush()
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
