//! Building the page.

use crate::tools::{heading, npm, run};
use anyhow::Result;

/// Builds `ui/dist`, which the window carries inside and `packdesk serve` serves.
pub(crate) fn build() -> Result<()> {
    heading("Building the page");
    run(&mut npm(&["run", "build", "--silent"]))
}
