//! `packdesk invoices`, as it is written.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum Invoices {
    /// List the invoices there are
    List,
    /// Read a file of invoices: each line is joined to the shipment it bills
    Read(ReadInvoices),
    /// Show an invoice: what it bills, beside what was quoted, and what of it has to be looked at
    Show {
        #[command(flatten)]
        invoice: OneInvoice,
        /// Write all its lines as CSV
        #[arg(long)]
        csv: bool,
    },
    /// Take an invoice away
    Remove {
        #[command(flatten)]
        invoice: OneInvoice,
    },
    /// List how files are read; --forget takes one away
    Forms {
        /// Forget how files of this name are read; their invoices stay
        #[arg(long, value_name = "NAME")]
        forget: Option<String>,
    },
}

/// An invoice, by its number.
#[derive(Debug, Args)]
pub(crate) struct OneInvoice {
    /// Its number
    pub(crate) number: String,
    /// Who bills, where two have an invoice of that number
    #[arg(long = "as", value_name = "NAME")]
    pub(crate) form: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ReadInvoices {
    /// The file
    pub(crate) file: PathBuf,
    /// Who bills, as sendcloud: the name under which is kept which column says what
    #[arg(long = "as", value_name = "NAME")]
    pub(crate) form: String,
    /// Which column says what: amount=Nettobetrag, number=#21, currency==EUR (number, reference, charge, amount, surcharge,
    /// currency, invoice); what is said is kept
    #[arg(long = "column", value_name = "WHAT=COLUMN")]
    pub(crate) columns: Vec<String>,
    /// The invoice's number, where no column says it
    #[arg(long, value_name = "NUMBER", default_value = "")]
    pub(crate) invoice: String,
    /// Take an invoice that says something else than the one kept under its number
    #[arg(long)]
    pub(crate) replace: bool,
    /// Show how it would be read, and keep nothing
    #[arg(long)]
    pub(crate) preview: bool,
}
