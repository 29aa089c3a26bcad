//! `cargo xtask run`: from a fresh machine to the open window.

use crate::tools::{heading, run as run_program};
use crate::{page, setup, shipped};
use anyhow::Result;

/// Installs, builds and opens the station's window; without a display, does the main job in the terminal.
pub(crate) fn run(window: &[String]) -> Result<()> {
    setup::for_build()?;
    page::build()?;
    shipped::build()?;
    if has_display() {
        heading("Opening the window");
        run_program(shipped::shipped("packdesk-desktop")?.args(window))
    } else {
        heading("There is no display here: doing the main job in the terminal");
        run_program(shipped::shipped("packdesk")?.args(["practice", "--labels", "10"]))
    }
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
