//! The printer's TCP port and the connections to it.

use super::line;
use super::press::Press;
use std::collections::HashMap;
use std::io;
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

/// A port that is listened to until this is dropped.
#[derive(Debug)]
pub(super) struct Socket {
    address: SocketAddr,
    lines: Arc<Lines>,
    listening: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Lines(Mutex<Open>);

#[derive(Debug, Default)]
struct Open {
    closed: bool,
    next: u64,
    connections: HashMap<u64, TcpStream>,
}

impl Socket {
    pub(super) fn open(address: SocketAddr, press: &Arc<Press>) -> io::Result<Self> {
        let listener = TcpListener::bind(address)?;
        let address = listener.local_addr()?;
        let lines = Arc::new(Lines::default());
        let (press, open) = (Arc::clone(press), Arc::clone(&lines));
        let listening = std::thread::Builder::new()
            .name("practice printer".to_owned())
            .spawn(move || listen(&listener, &press, &open))?;
        Ok(Self { address, lines, listening: Some(listening) })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.lines.close();
        // Wakes the listener, which then sees that it is over and gives the port back.
        let _ = TcpStream::connect(self.address);
        let _ = self.listening.take().map(JoinHandle::join);
    }
}

impl Lines {
    fn open(&self) -> MutexGuard<'_, Open> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn close(&self) {
        let mut open = self.open();
        open.closed = true;
        for connection in open.connections.values() {
            let _ = connection.shutdown(Shutdown::Both);
        }
    }

    /// Keeps a connection so that it can be broken; nothing once the port is closed.
    fn add(&self, connection: &TcpStream) -> Option<u64> {
        let mut open = self.open();
        if open.closed {
            return None;
        }
        open.next += 1;
        let number = open.next;
        open.connections.insert(number, connection.try_clone().ok()?);
        Some(number)
    }
}

fn listen(listener: &TcpListener, press: &Arc<Press>, lines: &Arc<Lines>) {
    for connection in listener.incoming() {
        let Ok(connection) = connection else { continue };
        // Counted before the port can be closed: what was accepted before the power went stays of that time.
        let switched_off = press.switched_off();
        let Some(number) = lines.add(&connection) else { return };
        let (press, lines) = (Arc::clone(press), Arc::clone(lines));
        let served = move || {
            // A client that goes away is a client that is done.
            let _ = line::serve(&press, switched_off, connection);
            lines.open().connections.remove(&number);
        };
        let _ = std::thread::Builder::new().name("practice printer".to_owned()).spawn(served);
    }
}
