//! Real keys in the real window, by `xdotool`: a hand, or a scanner that types; and the hand that takes the window by its edge.

use crate::window::Window;
use std::process::Command;
use std::time::Duration;
use thirtyfour::prelude::WebDriverResult;
use tokio::sync::Mutex;

/// There is one keyboard, and what is typed goes to the window that has the focus: one test at a time.
pub static KEYBOARD: Mutex<()> = Mutex::const_new(());

/// How often the focus is asked for, and how often a code is scanned.
const TRIES: u32 = 4;
/// How long a scan has to be heard.
const HEARD: Duration = Duration::from_secs(8);
/// How long a window has to take the focus, in seconds.
const FOCUSED: &str = "10";
/// How long keys have to be typed, in seconds.
const TYPED: &str = "60";

/// Presses keys in the window, as the system hears them from a keyboard.
///
/// # Panics
/// When no window takes the focus, or there is no `xdotool`.
pub fn keys(arguments: &[&str]) {
    let focus = ["search", "--sync", "--onlyvisible", "--name", "Packdesk", "windowfocus", "--sync"];
    // On a busy machine `xdotool` may wait for ever for a focus that came before it looked.
    assert!((0..TRIES).any(|_| xdotool(FOCUSED, &focus)), "no window takes the focus");
    assert!(xdotool(TYPED, arguments), "xdotool {arguments:?}");
}

/// Gives the window a size.
pub(crate) fn resize(width: u32, height: u32) {
    let find = ["search", "--sync", "--onlyvisible", "--name", "Packdesk", "windowsize"];
    let (width, height) = (width.to_string(), height.to_string());
    assert!(xdotool(FOCUSED, &[&find[..], &[width.as_str(), height.as_str()]].concat()), "no window takes the size");
}

/// Runs `xdotool`, for so many seconds at most, and tells whether it did what was asked.
fn xdotool(seconds: &str, arguments: &[&str]) -> bool {
    Command::new("timeout").args([seconds, "xdotool"]).args(arguments).status().expect("xdotool").success()
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
