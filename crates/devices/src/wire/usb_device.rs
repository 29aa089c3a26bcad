//! A USB printer behind its kernel device, as `/dev/usb/lp0` (Linux, the `usblp` driver), or one on a parallel port, as
//! `/dev/lp0`.
//!
//! Only a printer's device is ever opened: the path comes from settings, and opening alone makes some devices act. So the
//! path is looked up first without opening what it names, and without following a link there; the character device's
//! number says what it is (*Linux allocated devices*, `Documentation/admin-guide/devices.txt`).

use super::usb::PRINTER_CLASS;
use super::{Wire, forget_old_answers, nothing_yet};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{FileType, Mode, OFlags, fstat, major, minor, open as open_file};
use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::fd::AsRawFd as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::time::Duration;

/// A printer out of paper takes no more; it is given this long before its wire counts as broken.
const WRITE: Duration = Duration::from_secs(30);
/// The numbers of parallel printers and of USB's own devices.
const PARALLEL: u32 = 6;
const USB: u32 = 180;
/// The first of USB's devices are printers, where they are numbered as they always were.
const USB_PRINTERS: u32 = 16;

/// The device without blocking, so that every wait has an end.
struct UsbDevice(File);

pub(super) fn open(path: &str) -> io::Result<Box<dyn Wire>> {
    over(printer_at(path)?)
}

fn over(file: File) -> io::Result<Box<dyn Wire>> {
    let mut wire = UsbDevice(file);
    forget_old_answers(&mut wire)?;
    Ok(Box::new(wire))
}

/// Opens a printer's device.
///
/// # Errors
/// `InvalidInput` when something else stands there, a link to one included.
fn printer_at(path: &str) -> io::Result<File> {
    // This finds out what it is, and does nothing to it.
    let found = open_file(path, OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC, Mode::empty())?;
    let about = fstat(&found)?;
    let number = (major(about.st_rdev), minor(about.st_rdev));
    if FileType::from_raw_mode(about.st_mode) != FileType::CharacterDevice || !is_printer(number, interface_class) {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{path} is no printer's device")));
    }
    let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits().cast_signed();
    // The very thing that was looked at, whatever the path names by now.
    let same = format!("/proc/self/fd/{}", found.as_raw_fd());
    OpenOptions::new().read(true).write(true).custom_flags(flags).open(same)
}

/// Whether a character device of this number, major and minor, is a printer's; `class` tells the class of a USB device.
fn is_printer(number: (u32, u32), class: impl Fn((u32, u32)) -> Option<u8>) -> bool {
    match number {
        (PARALLEL, _) => true,
        // Other devices of USB share the number, and printers may have any of its minors.
        (USB, minor) => class(number).map_or(minor < USB_PRINTERS, |class| class == PRINTER_CLASS),
        _ => false,
    }
}

/// The class of a USB device's interface, where the system tells it.
fn interface_class((major, minor): (u32, u32)) -> Option<u8> {
    let told = std::fs::read_to_string(format!("/sys/dev/char/{major}:{minor}/device/bInterfaceClass")).ok()?;
    u8::from_str_radix(told.trim(), 16).ok()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::{ANSWER, Dialogue};
    use crate::zpl::IDENTIFICATION;
    use model::PrinterLanguage;
    use serialport::{SerialPort as _, TTYPort};
    use std::os::unix::fs::symlink;

    #[test]
    fn only_a_printers_device_is_opened() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("file"), "kept").unwrap();
        symlink("/dev/usb/lp0", at("link")).unwrap();
        symlink(at("file"), at("link-to-a-file")).unwrap();
        rustix::fs::mknodat(rustix::fs::CWD, at("fifo"), FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
        let (_end, port) = TTYPort::pair().unwrap();
        let mut paths = vec!["/dev/null", "/dev/zero", "/dev/urandom", "/dev/tty", "/dev", "/dev/stdin", "/dev/shm"];
        let ours: Vec<String> = ["file", "link", "link-to-a-file", "fifo", "."]
            .iter()
            .map(|name| at(name).display().to_string())
            .chain([port.name().unwrap()])
            .collect();
        paths.extend(ours.iter().map(String::as_str));
        for path in paths {
            let error = open(path).err().unwrap_or_else(|| panic!("{path} was opened"));
            let is_there = std::fs::symlink_metadata(path).is_ok();
            let kind = if is_there { io::ErrorKind::InvalidInput } else { io::ErrorKind::NotFound };
            assert_eq!(error.kind(), kind, "{path}: {error}");
        }
        assert_eq!(std::fs::read_to_string(at("file")).unwrap(), "kept");
        assert_eq!(open("/dev/usb/lp-none").err().unwrap().kind(), io::ErrorKind::NotFound);
        assert!(open("/dev/usb/lp\0").is_err());
    }

    #[test]
    fn a_printer_is_told_by_its_number_and_class() {
        let unknown = |_| None;
        let of_class = |class| move |_| Some(class);
        assert!(is_printer((6, 0), unknown));
        assert!(is_printer((180, 0), unknown));
        assert!(is_printer((180, 200), of_class(7)));
        // A game controller's device, and one of a class that is not told.
        assert!(!is_printer((180, 0), of_class(3)));
        assert!(!is_printer((180, 96), unknown));
        // Memory, a terminal, a watchdog.
        for number in [(1, 5), (5, 0), (10, 130), (136, 0), (0, 0)] {
            assert!(!is_printer(number, of_class(7)), "{number:?}");
        }
    }

    /// A terminal in a device's place, and what stands at its other end.
    fn wire() -> (TTYPort, TTYPort, Box<dyn Wire>) {
        let (mut end, port) = TTYPort::pair().unwrap();
        end.set_timeout(Duration::from_secs(10)).unwrap();
        let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits().cast_signed();
        let file = OpenOptions::new().read(true).write(true).custom_flags(flags).open(port.name().unwrap()).unwrap();
        (end, port, over(file).unwrap())
    }

    #[test]
    fn questions_and_answers_go_both_ways() {
        let (mut end, _port, wire) = wire();
        let printer = std::thread::spawn(move || {
            let mut heard = [0; 3];
            end.read_exact(&mut heard).unwrap();
            end.write_all(b"\x02ZD621-300dpi,V93.21.33Z,12,8192KB\x03\r\n").unwrap();
            (end, heard)
        });
        let mut dialogue = Dialogue::new(wire, PrinterLanguage::Zpl);
        let identification = dialogue.ask(&IDENTIFICATION, ANSWER * 4).unwrap().unwrap();
        assert_eq!(identification.model, "ZD621-300dpi");
        assert_eq!(&printer.join().unwrap().1, b"~HI");
    }

    #[test]
    fn an_old_answer_is_dropped_and_a_silent_wait_ends() {
        let (mut end, port) = TTYPort::pair().unwrap();
        end.write_all(b"left over").unwrap();
        let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits().cast_signed();
        let file = OpenOptions::new().read(true).write(true).custom_flags(flags).open(port.name().unwrap()).unwrap();
        let mut wire = over(file).unwrap();
        assert_eq!(wire.read(&mut [0; 8], Duration::from_millis(10)).unwrap(), 0);
    }
}
