//! Newer versions of the program.

use clap::Args;

/// `packdesk update`
#[derive(Debug, Args)]
pub(crate) struct Update {
    /// Only ask whether there is a newer version
    #[arg(long, conflicts_with = "yes")]
    pub(crate) check: bool,
    /// Install it without asking first
    #[arg(long)]
    pub(crate) yes: bool,
    /// Keep this address of releases and do nothing else; an empty one: nobody is asked
    #[arg(long, value_name = "ADDRESS", conflicts_with_all = ["check", "yes"])]
    pub(crate) from: Option<String>,
    /// Keep this public key of the publisher and do nothing else
    #[arg(long, value_name = "KEY", conflicts_with_all = ["check", "yes"])]
    pub(crate) key: Option<String>,
    /// Keep whether newer versions are asked for once a day, and do nothing else
    #[arg(long, value_name = "DAILY", conflicts_with_all = ["check", "yes"])]
    pub(crate) daily: Option<super::YesNo>,
}
