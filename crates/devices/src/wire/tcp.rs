//! TCP: raw printing, mostly on port 9100, and scales with a network or behind a port server.

use super::{Wire, nothing_yet};
use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, TcpStream, ToSocketAddrs as _};
use std::time::{Duration, Instant};

const CONNECT: Duration = Duration::from_secs(3);
/// A printer out of paper stops reading; it is given this long before its wire counts as broken.
const WRITE: Duration = Duration::from_secs(30);
/// How long a printer may take to hang up after we did.
const GOODBYE: Duration = Duration::from_millis(500);

struct Tcp(TcpStream);

pub(crate) fn open(host: &str, port: u16) -> io::Result<Box<dyn Wire>> {
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    for address in (host, port).to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, CONNECT) {
            Ok(stream) => {
                stream.set_nodelay(true)?;
                stream.set_write_timeout(Some(WRITE))?;
                return Ok(Box::new(Tcp(stream)));
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

impl Wire for Tcp {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }

    fn read(&mut self, buffer: &mut [u8], wait: Duration) -> io::Result<usize> {
        // A wait of zero has to be asked for in another way: the shortest time-out lasts some milliseconds.
        let at_once = wait.is_zero();
        self.0.set_nonblocking(at_once)?;
        if !at_once {
            self.0.set_read_timeout(Some(wait))?;
        }
        let read = self.0.read(buffer);
        self.0.set_nonblocking(false)?;
        match read {
            Ok(0) if !buffer.is_empty() => Err(io::ErrorKind::UnexpectedEof.into()),
            other => nothing_yet(other),
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        // Closing with unread bytes about would reset the connection and drop what the printer has not read yet: say
        // that we are done, then read until it is, too.
        self.0.shutdown(Shutdown::Write)?;
        let said = Instant::now();
        let mut buffer = [0; 512];
        while let Some(left) = GOODBYE.checked_sub(said.elapsed()) {
            match self.read(&mut buffer, left) {
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => break,
                other => other?,
            };
        }
        Ok(())
    }
}
