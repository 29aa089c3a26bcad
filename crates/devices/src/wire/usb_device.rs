//! A USB printer behind its kernel device, as `/dev/usb/lp0` (Linux, the `usblp` driver).

use super::{Wire, forget_old_answers, nothing_yet};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::OFlags;
use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::time::Duration;

/// A printer out of paper takes no more; it is given this long before its wire counts as broken.
const WRITE: Duration = Duration::from_secs(30);

/// The device without blocking, so that every wait has an end.
struct UsbDevice(File);

pub(super) fn open(path: &str) -> io::Result<Box<dyn Wire>> {
    let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits().cast_signed();
    let file = OpenOptions::new().read(true).write(true).custom_flags(flags).open(path)?;
    let mut wire = UsbDevice(file);
    forget_old_answers(&mut wire)?;
    Ok(Box::new(wire))
}

impl UsbDevice {
    /// Waits until the device is ready for this; says whether it was in time.
    fn wait(&self, what: PollFlags, wait: Duration) -> io::Result<bool> {
        let mut devices = [PollFd::new(&self.0, what)];
        let wait = Timespec::try_from(wait).map_err(io::Error::other)?;
        match poll(&mut devices, Some(&wait)) {
            // `poll` also wakes for a device that is gone; the read or write that follows tells.
            Ok(ready) => Ok(ready > 0),
            Err(rustix::io::Errno::INTR) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}

impl Wire for UsbDevice {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.wait(PollFlags::OUT, WRITE)? { self.0.write(bytes) } else { Err(io::ErrorKind::TimedOut.into()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        // The driver takes the next bytes once the last ones are through.
        if self.wait(PollFlags::OUT, WRITE)? { Ok(()) } else { Err(io::ErrorKind::TimedOut.into()) }
    }

    fn read(&mut self, buffer: &mut [u8], wait: Duration) -> io::Result<usize> {
        if self.wait(PollFlags::IN, wait)? { nothing_yet(self.0.read(buffer)) } else { Ok(0) }
    }
}
