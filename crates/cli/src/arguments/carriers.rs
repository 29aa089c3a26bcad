//! `packdesk carriers`, as it is written.

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum Carriers {
    /// List the kinds of carriers there are connectors for, with what each has to be told
    Kinds,
    /// List the carriers and their accounts
    List,
    /// Set up a carrier's account, or change it; its keys are asked for
    ///
    /// Keys are read from the terminal, where they are not shown, or from standard input, one a line in the sequence
    /// `carriers kinds` lists them: for an account that is new or leads elsewhere, and where --set NAME=- asks for one.
    Add(AddCarrier),
    /// Ask a carrier whether its account works, and what is kept there; nothing is booked
    Test {
        /// The carrier's short name
        carrier: String,
    },
    /// List what can be shipped with a carrier
    Services {
        /// The carrier's short name
        carrier: String,
        /// The country parcels go to, as DE
        #[arg(long, value_name = "COUNTRY")]
        to: String,
        /// The postal code there, on which prices may depend
        #[arg(long, value_name = "CODE", default_value = "")]
        postal_code: String,
        /// What a parcel weighs, in grams; without it no prices
        #[arg(long, value_name = "GRAMS")]
        weight: Option<u32>,
        /// Add this one to the methods of the station, after the others
        #[arg(long, value_name = "SERVICE")]
        choose: Option<String>,
    },
    /// Take a carrier's account and its keys away; its shipments stay
    Remove {
        /// The carrier's short name
        carrier: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct AddCarrier {
    /// The carrier's short name, as sendcloud; one the catalogue does not have is added to it
    pub(crate) carrier: String,
    /// Its kind (else that of its account, else its short name)
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
    /// The name customers read (else its short name)
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// A field of its kind: contract=60; the value - of a key asks for it
    #[arg(long = "set", value_name = "NAME=VALUE")]
    pub(crate) fields: Vec<String>,
}
