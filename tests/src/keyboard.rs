//! Real keys in the real window, by `xdotool`: a hand, or a scanner that types.

use crate::window::Window;
use std::process::Command;
use std::time::Duration;
use thirtyfour::prelude::WebDriverResult;
use tokio::sync::Mutex;

/// There is one keyboard, and what is typed goes to the window that has the focus: one test at a time.
pub static KEYBOARD: Mutex<()> = Mutex::const_new(());

/// How often a code is scanned, and how long each scan has to be heard.
const TRIES: u32 = 4;
const HEARD: Duration = Duration::from_secs(8);

/// Presses keys in the window, as the system hears them from a keyboard.
///
/// # Panics
/// When there is no window, or no `xdotool`.
pub fn keys(arguments: &[&str]) {
    let focus = ["search", "--sync", "--onlyvisible", "--name", "Packdesk", "windowfocus", "--sync"];
    let done = Command::new("xdotool").args(focus).args(arguments).status().expect("xdotool");
    assert!(done.success(), "xdotool {arguments:?}");
}

/// Presses the keys of a scan, and again as a person does where the machine was too busy for all of them, until an element says
/// so.
///
/// # Errors
/// When none says it in time.
pub async fn keys_until(window: &Window, arguments: &[&str], css: &str, text: &str) -> WebDriverResult<()> {
    for _ in 0..TRIES {
        keys(arguments);
        if window.says_within(HEARD, css, text).await.is_ok() {
            return Ok(());
        }
    }
    window.says(css, text).await.map(|_| ())
}
