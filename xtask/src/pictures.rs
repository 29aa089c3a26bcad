//! `cargo xtask pictures`: the handbook's and the README's pictures, or those of every screen, taken in the real window.

use crate::tools::{cargo, heading, run as run_program, with_display};
use crate::{page, setup};
use anyhow::Result;
use std::path::Path;

/// Installs what is missing, builds the window, and drives it through the scenes that handbook and README show; with a folder, through every
/// screen in all sizes and lights, for somebody who looks.
pub(crate) fn run(screens: Option<&Path>) -> Result<()> {
    setup::for_tests()?;
    page::build()?;
    heading("Building the window");
    run_program(&mut cargo(&["build", "-p", "packdesk-desktop", "--features", "packdesk-desktop/custom-protocol"]))?;
    run_program(&mut cargo(&["build", "-p", "packdesk", "-p", "packdesk-tests", "--bins"]))?;
    heading("Taking pictures");
    let mut pictures = cargo(&["run", "--quiet", "-p", "packdesk-tests", "--bin", "pictures", "--"]);
    pictures.args(screens.map(std::path::absolute).transpose()?);
    run_program(&mut with_display(pictures))
}
