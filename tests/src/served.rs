//! A station that is served to browsers, without a window.

use crate::Desk;
use serde_json::Value;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};

/// `packdesk serve` of a desk, until this is dropped.
pub struct Served {
    process: Child,
    /// Its address, as `http://127.0.0.1:8123`.
    pub station: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Served {
    /// Serves on a port that is free.
    ///
    /// # Panics
    /// When the station cannot be served.
    #[must_use]
    pub fn start(desk: &Desk, arguments: &[&str]) -> Self {
        let mut command = desk.command(&[&["--json", "serve", "--port", "0"], arguments].concat());
        let mut process = command.stdout(Stdio::piped()).spawn().expect("the program");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("its output")).read_line(&mut line).expect("a line");
        let said: Value = serde_json::from_str(&line).expect("its address");
        let address = said["address"].as_str().expect("its address");
        let station = address.split("/?").next().unwrap_or(address).to_owned();
        Self { process, station }
    }
}
