//! Starting a new version once, before anything is replaced by it: what lacks a library, or is built for another processor, is found
//! out here.

use crate::Fault;
use semver::Version;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use tokio::process::Command;

/// For a program to say its version.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often a program is tried that was just written, and after what pauses: a child that another thread starts at this moment has a
/// copy of its open file until it has become another program, and such a file cannot be started.
const TRIES: u32 = 40;
const PAUSE: Duration = Duration::from_millis(50);

/// Starts a program that says its version and ends: `packdesk 0.2.0`.
///
/// # Errors
/// [`Fault::DoesNotStart`] where it does not, or says another one.
pub async fn start_once(program: &Path, version: &Version) -> Result<(), Fault> {
    let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let fault = |why: String| Fault::DoesNotStart(format!("{name}: {why}"));
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut tries = 0;
    let child = loop {
        tries += 1;
        match command.spawn() {
            Err(error) if error.kind() == ErrorKind::ExecutableFileBusy && tries < TRIES => {
                tokio::time::sleep(PAUSE).await;
            }
            spawned => break spawned.map_err(|error| fault(error.to_string()))?,
        }
    };
    let ended = match tokio::time::timeout(PATIENCE, child.wait_with_output()).await {
        Ok(ended) => ended.map_err(|error| fault(error.to_string()))?,
        Err(_) => return Err(fault("it does not end".to_owned())),
    };
    let said = String::from_utf8_lossy(&ended.stdout);
    if !ended.status.success() {
        let complaint: String = String::from_utf8_lossy(&ended.stderr).trim().chars().take(500).collect();
        return Err(fault(format!("{} {complaint}", ended.status)));
    }
    let last = said.split_whitespace().last().unwrap_or_default();
    if last != version.to_string() {
        let said: String = said.trim().chars().take(100).collect();
        return Err(fault(format!("it says {said:?}")));
    }
    Ok(())
}
