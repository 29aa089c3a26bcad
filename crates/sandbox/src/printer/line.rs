//! One connection to the printer: labels and questions in, answers out.

use super::behaviour::Cut;
use super::formats::{Heard, Listener, Question};
use super::press::{ODOMETER, Press};
use super::{Behaviour, Printed, status};
use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::time::Instant;

/// Serves a connection that was opened after the printer had been switched off so many times.
pub(super) fn serve(press: &Press, switched_off: u64, mut connection: TcpStream) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let mut listener = Listener::default();
    let mut by_count = false;
    let mut buffer = [0; 16 * 1024];
    loop {
        let read = connection.read(&mut buffer)?;
        if read == 0 {
            return Ok(());
        }
        let at = Instant::now();
        let behaviour = press.behaviour();
        for byte in &buffer[..read] {
            let heard = listener.hear(*byte, at);
            let bytes = match &heard {
                Some(Heard::Label { zpl, .. }) => zpl.len(),
                _ => listener.label_bytes(),
            };
            match heard {
                Some(Heard::Label { zpl, first_byte }) => {
                    press.take(Printed { zpl, first_byte, came_out: at }, switched_off);
                    if behaviour == Behaviour::HangsUp {
                        return hang_up(&mut connection);
                    }
                }
                Some(Heard::Question(question)) => {
                    if let Behaviour::AnswersLate(wait) = press.behaviour() {
                        std::thread::sleep(wait);
                    }
                    by_count |= matches!(&question, Question::Variable(name) if name == ODOMETER);
                    let standing = press.standing(&question, by_count);
                    if let Some(answer) = status::answer(&question, standing, listener.is_within_label()) {
                        connection.write_all(&answer)?;
                    }
                }
                None => {}
            }
            if let Some((limit, cut)) = behaviour.cut()
                && bytes > 0
                && bytes == limit
            {
                return cut_off(press, &connection, cut);
            }
        }
    }
}

fn cut_off(press: &Press, connection: &TcpStream, cut: Cut) -> io::Result<()> {
    match cut {
        // It was told how to behave from now on when the stall ended.
        Cut::Stall => {
            press.stall();
            return connection.shutdown(Shutdown::Both);
        }
        Cut::Power => press.forget_waiting(),
        Cut::Cable | Cut::CableKeepingHalf => {}
    }
    press.behave(Behaviour::Normal);
    if cut == Cut::CableKeepingHalf {
        press.keep_half();
    }
    connection.shutdown(Shutdown::Both)
}

/// Says goodbye and reads on until the other end does, too: closing with bytes unread would break the connection.
fn hang_up(connection: &mut TcpStream) -> io::Result<()> {
    connection.shutdown(Shutdown::Write)?;
    io::copy(connection, &mut io::sink()).map(|_| ())
}
