//! The child: draws what it is asked for on standard input, answers on standard output, and ends with its parent.

use crate::message::Ask;
use crate::{frame, here};
use std::io::{self, BufWriter};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, sync_channel};

/// What starts a program as a child; behind it stands how much memory it may take, in bytes.
pub const ARGUMENT: &str = "draw-child";

/// Forms stand in forms: deeper than this no file goes before its reader gives up.
const STACK: usize = 32 << 20;

/// Draws for another process until that ends, where this one was started for it; nothing where it was not.
#[must_use]
pub fn draw_if_asked() -> Option<ExitCode> {
    // What else the program is started with may be no text.
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_none_or(|argument| argument != ARGUMENT) {
        return None;
    }
    let memory = arguments.next().and_then(|bytes| bytes.to_str()?.parse().ok());
    Some(match serve(memory) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    })
}

fn serve(memory: Option<u64>) -> io::Result<()> {
    limit(memory)?;
    // What a reader says as it falls is of no use to anybody: who asked is told.
    std::panic::set_hook(Box::new(|_| ()));
    let (hand_over, asked) = sync_channel(0);
    std::thread::Builder::new().name("drawing".to_owned()).stack_size(STACK).spawn(move || {
        here::warm();
        if draw_each(&asked).is_err() {
            // Nobody takes the answers.
            std::process::exit(1);
        }
    })?;
    let mut asks = io::stdin().lock();
    // The end of the asks is the end of this process, in the midst of a file as well.
    while let Some(ask) = frame::read::<Ask>(&mut asks)? {
        if hand_over.send(ask).is_err() {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
    }
    Ok(())
}

fn draw_each(asked: &Receiver<(Ask, Vec<u8>)>) -> io::Result<()> {
    let mut answers = BufWriter::new(io::stdout());
    asked.iter().try_for_each(|(ask, file)| {
        here::draw(&ask, &file, &mut |answer, bytes| frame::write(&mut answers, &answer, bytes))
    })
}

/// No more memory than this, no picture of it on the disk when it falls, and the first to go where the machine has none left.
#[cfg(target_os = "linux")]
fn limit(memory: Option<u64>) -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let at_most = |most| Rlimit { current: Some(most), maximum: Some(most) };
    setrlimit(Resource::Core, at_most(0))?;
    if let Some(memory) = memory {
        setrlimit(Resource::As, at_most(memory))?;
    }
    // Where there is no such file, the system chooses.
    let _ = std::fs::write("/proc/self/oom_score_adj", "1000");
    Ok(())
}

/// Elsewhere than on Linux time is what ends it.
#[cfg(not(target_os = "linux"))]
fn limit(_: Option<u64>) -> io::Result<()> {
    Ok(())
}
