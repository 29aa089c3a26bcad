//! `cargo xtask pictures`: the handbook's pictures, taken in the real window.

use crate::tools::{cargo, heading, run as run_program, with_display};
use crate::{page, setup};
use anyhow::Result;

/// Installs what is missing, builds the window, and drives it through the scenes the handbook shows.
pub(crate) fn run() -> Result<()> {
    setup::for_tests()?;
    page::build()?;
    heading("Building the window");
    run_program(&mut cargo(&["build", "-p", "packdesk-desktop", "--features", "packdesk-desktop/custom-protocol"]))?;
    run_program(&mut cargo(&["build", "-p", "packdesk", "-p", "packdesk-tests", "--bins"]))?;
    heading("Taking pictures");
    run_program(&mut with_display(cargo(&["run", "--quiet", "-p", "packdesk-tests", "--bin", "pictures"])))
}
