//! `packdesk setup`, as it is written.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use model::SetupStep;

#[derive(Debug, Args)]
pub(crate) struct Setup {
    /// Go without this step
    #[arg(long, value_name = "STEP", value_parser = step())]
    pub(crate) leave_out: Option<SetupStep>,
    /// Take this step up again
    #[arg(long, value_name = "STEP", value_parser = step())]
    pub(crate) take_up: Option<SetupStep>,
    /// Say that you saw this step work, as a test label that came out
    #[arg(long, value_name = "STEP", value_parser = step())]
    pub(crate) works: Option<SetupStep>,
}

/// A step by its word.
fn step() -> impl TypedValueParser<Value = SetupStep> {
    PossibleValuesParser::new(SetupStep::ALL.map(SetupStep::as_str))
        .map(|said| SetupStep::ALL.into_iter().find(|step| step.as_str() == said).unwrap_or(SetupStep::Shop))
}
