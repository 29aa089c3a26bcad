//! A USB printer behind its kernel device, as `/dev/usb/lp0` (Linux, the `usblp` driver).

use super::{Wire, nothing_yet};
use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

struct UsbDevice {
    file: File,
    /// The driver knows no waiting with an end, so a thread of its own reads.
    answers: Receiver<io::Result<Vec<u8>>>,
    /// What was read and not yet asked for.
    left: Vec<u8>,
}

pub(crate) fn usb_device(path: &str) -> io::Result<Box<dyn Wire>> {
    let file = OpenOptions::new().read(true).write(true).open(path)?;
    let mut reader = file.try_clone()?;
    let (sender, answers) = channel();
    std::thread::Builder::new().name("usb answers".to_owned()).spawn(move || {
        let mut buffer = [0; 1024];
        loop {
            let answer = nothing_yet(reader.read(&mut buffer)).map(|read| buffer[..read].to_vec());
            let ended = answer.is_err();
            if matches!(&answer, Ok(bytes) if bytes.is_empty()) {
                // Nothing to say: the driver answers at once, so do not ask it in a circle.
                std::thread::sleep(Duration::from_millis(5));
            }
            if sender.send(answer).is_err() || ended {
                return;
            }
        }
    })?;
    Ok(Box::new(UsbDevice { file, answers, left: Vec::new() }))
}

impl Wire for UsbDevice {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }

    fn read(&mut self, buffer: &mut [u8], wait: Duration) -> io::Result<usize> {
        let started = std::time::Instant::now();
        while self.left.is_empty() {
            match self.answers.recv_timeout(wait.saturating_sub(started.elapsed())) {
                Ok(answer) => self.left = answer?,
                Err(RecvTimeoutError::Timeout) => return Ok(0),
                Err(RecvTimeoutError::Disconnected) => return Err(io::ErrorKind::UnexpectedEof.into()),
            }
        }
        let read = self.left.len().min(buffer.len());
        buffer[..read].copy_from_slice(&self.left[..read]);
        self.left.drain(..read);
        Ok(read)
    }
}
