//! One child, seen from the program that started it.

use crate::frame;
use crate::message::{Answer, Ask};
use crate::trouble::Trouble;
use std::io;
use std::process::{Child as Process, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// A process that draws. It ends when this is dropped.
pub(super) struct Child {
    process: Process,
    asks: Sender<(Ask, Vec<u8>)>,
    answers: Receiver<io::Result<(Answer, Vec<u8>)>>,
    files: u32,
}

impl Child {
    pub(super) fn start(mut command: Command) -> io::Result<Self> {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        // What is pressed in a terminal is for the program that asked.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        #[cfg(windows)]
        std::os::windows::process::CommandExt::creation_flags(&mut command, CREATE_NO_WINDOW);
        let mut process = command.spawn()?;
        let (asks, asked) = channel();
        let (answer, answers) = channel();
        let pipes = process.stdin.take().zip(process.stdout.take());
        let child = Self { process, asks, answers, files: 0 };
        let (stdin, stdout) = pipes.ok_or(io::ErrorKind::BrokenPipe)?;
        let talk = move || talk(stdin, stdout, &asked, &answer);
        std::thread::Builder::new().name("drawing".to_owned()).spawn(talk)?;
        Ok(child)
    }

    /// Whether it has not ended.
    pub(super) fn is_there(&mut self) -> bool {
        matches!(self.process.try_wait(), Ok(None))
    }

    /// How many files it was asked to draw.
    pub(super) const fn files(&self) -> u32 {
        self.files
    }

    pub(super) fn ask(&mut self, ask: Ask, file: Vec<u8>) {
        self.files += 1;
        // Where nobody takes it, nobody answers.
        let _ = self.asks.send((ask, file));
    }

    /// Its next answer; nothing where none came in time.
    pub(super) fn answer(&mut self, within: Duration) -> Result<Option<(Answer, Vec<u8>)>, Trouble> {
        match self.answers.recv_timeout(within) {
            Ok(Ok(answer)) => Ok(Some(answer)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => Err(Trouble::Ended(self.end())),
        }
    }

    /// Ends it, and says how it ended.
    fn end(&mut self) -> String {
        // One that ended by itself cannot be ended.
        let _ = self.process.kill();
        self.process.wait().map_or_else(|error| error.to_string(), |status| status.to_string())
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.end();
    }
}

#[cfg(windows)]
const CREATE_NO_WINDOW: u32 = 0x0800_0000;

/// Carries asks to a child and answers back, until either side ends.
fn talk(
    mut to: ChildStdin,
    mut from: ChildStdout,
    asked: &Receiver<(Ask, Vec<u8>)>,
    answers: &Sender<io::Result<(Answer, Vec<u8>)>>,
) {
    for (ask, file) in asked {
        if let Err(error) = frame::write(&mut to, &ask, &file) {
            let _ = answers.send(Err(error));
            return;
        }
        drop(file);
        loop {
            let answer = frame::read::<Answer>(&mut from);
            let answer = answer.and_then(|answer| answer.ok_or_else(|| io::ErrorKind::UnexpectedEof.into()));
            let goes_on = answer.as_ref().is_ok_and(|(answer, _)| !answer.is_last());
            let failed = answer.is_err();
            if answers.send(answer).is_err() || failed {
                return;
            }
            if !goes_on {
                break;
            }
        }
    }
}
