//! One connection to the printer: labels and questions in, answers out.

use super::formats::{Heard, Listener};
use super::press::Press;
use super::{Behaviour, Printed, status};
use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::time::Instant;

pub(super) fn serve(press: &Press, mut connection: TcpStream) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let mut listener = Listener::default();
    let mut buffer = [0; 16 * 1024];
    loop {
        let read = connection.read(&mut buffer)?;
        if read == 0 {
            return Ok(());
        }
        let at = Instant::now();
        let behaviour = press.standing().behaviour;
        for byte in &buffer[..read] {
            let heard = listener.hear(*byte, at);
            if let Behaviour::VanishesAfter(limit) = behaviour
                && listener.label_bytes() >= limit
            {
                return connection.shutdown(Shutdown::Both);
            }
            match heard {
                Some(Heard::Label { zpl, first_byte }) => {
                    press.take(Printed { zpl, first_byte });
                    if behaviour == Behaviour::HangsUp {
                        return hang_up(&mut connection);
                    }
                }
                Some(Heard::Question(question)) => {
                    if let Behaviour::AnswersLate(wait) = press.standing().behaviour {
                        std::thread::sleep(wait);
                    }
                    if let Some(answer) = status::answer(&question, press.standing(), listener.is_within_label()) {
                        connection.write_all(&answer)?;
                    }
                }
                None => {}
            }
        }
    }
}

/// Says goodbye and reads on until the other end does, too: closing with bytes unread would break the connection.
fn hang_up(connection: &mut TcpStream) -> io::Result<()> {
    connection.shutdown(Shutdown::Write)?;
    io::copy(connection, &mut io::sink()).map(|_| ())
}
