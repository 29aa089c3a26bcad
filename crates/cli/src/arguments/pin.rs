//! `packdesk pin`, as it is written.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Pin {
    /// Say whether a manager's PIN is asked before settings
    Show,
    /// Set it, or change it; it is asked for, never written on the command line
    Set,
    /// Ask for none any more
    Remove,
    /// Take it away without giving it, where it is forgotten
    Forget,
}
