//! Reading a file of invoices: tried, or kept.

use super::Invoices;
use crate::Event;
use crate::problem::wrong_invoice;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use rates::{Invoice, InvoiceColumns, InvoiceTable, read_invoices};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{InvoiceStanding, NewInvoice};
#[cfg(feature = "export")]
use ts_rs::TS;

/// So many lines are shown as they are read.
const SHOWN: usize = 5;

/// A file of invoices to read.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BringInvoices {
    /// What the file is called, for people.
    pub name: String,
    /// Its bytes, in base64.
    pub base64: String,
    /// The name under which is kept how it is read, as `sendcloud`: who bills.
    pub form: String,
    /// Which column says what; nothing: as it is kept under that name, else as the headings are known.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(as = "Option<BTreeMap<String, String>>", optional))]
    pub columns: BTreeMap<String, String>,
    /// The invoice's number, where no column says it.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(as = "Option<String>", optional))]
    pub invoice: String,
    /// Whether an invoice that says something else than the one kept under its number takes its place.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(as = "Option<bool>", optional))]
    pub replace: bool,
    /// Whether nothing is kept.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(as = "Option<bool>", optional))]
    pub dry_run: bool,
}

/// How a file of invoices was read.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct InvoicesBrought {
    /// The names of its columns, as a map has them.
    pub headings: Vec<String>,
    /// The cells of its first rows.
    pub rows: Vec<Vec<String>>,
    /// Which column says what.
    pub columns: BTreeMap<String, String>,
    /// The words of the map that have to say something and do not; nothing is read until all do.
    pub missing: Vec<String>,
    /// Its first lines, as they are read.
    pub lines: Vec<InvoiceLine>,
    /// The invoices in it.
    pub invoices: Vec<BroughtInvoice>,
}

/// An invoice of a file.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BroughtInvoice {
    /// Its number.
    pub number: String,
    /// How many lines it has.
    pub lines: u32,
    /// What it bills, currency by currency.
    pub billed: Vec<Money>,
    /// What became of it, or would.
    pub stood: InvoiceStood,
}

/// How an invoice stands beside what is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum InvoiceStood {
    /// It is new.
    New,
    /// It is kept already, and nothing changed.
    Same,
    /// Another one is kept under its number, and stays.
    Differs,
    /// Another one was kept under its number, and it takes the place of that.
    Replaced,
}

impl Invoices {
    /// Reads a file of invoices, whole or not at all, and keeps them and how it is read; or tries it.
    pub(crate) fn bring(&self, bring: BringInvoices) -> Result<InvoicesBrought, Problem> {
        let bytes =
            BASE64.decode(&bring.base64).map_err(|error| Problem::new(ProblemCode::BadArguments).because(error))?;
        let kept = self.store.snapshot()?.invoice_forms()?.into_iter().find(|form| form.name == bring.form);
        let said =
            if bring.columns.is_empty() { kept.map(|form| form.columns).unwrap_or_default() } else { bring.columns };
        let said = InvoiceColumns::from(said);
        let table = InvoiceTable::look(&bytes, &said).map_err(|fault| wrong_invoice(&[fault]))?;
        let columns = if said.is_empty() { table.suggested } else { said };
        let mut brought = InvoicesBrought {
            headings: table.headings,
            rows: table.rows,
            columns: columns.clone().into(),
            missing: columns.missing().into_iter().map(str::to_owned).collect(),
            lines: Vec::new(),
            invoices: Vec::new(),
        };
        if !brought.missing.is_empty() && bring.dry_run {
            return Ok(brought);
        }
        let invoices =
            read_invoices(&bytes, &columns, bring.invoice.trim()).map_err(|faults| wrong_invoice(&faults))?;
        brought.lines = invoices.iter().flat_map(|invoice| &invoice.lines).take(SHOWN).cloned().collect();
        let (form, source) = (bring.form.as_str(), bring.name.as_str());
        let new =
            |Invoice { number, lines }| NewInvoice { form: form.to_owned(), number, source: source.to_owned(), lines };
        let invoices: Vec<NewInvoice> = invoices.into_iter().map(new).collect();
        brought.invoices = invoices.iter().map(counted).collect();
        let stood = if bring.dry_run {
            let snapshot = self.store.snapshot()?;
            invoices.iter().map(|new| snapshot.invoice_standing(new)).collect::<Result<_, _>>()?
        } else {
            check_short_name(form)?;
            let form = InvoiceForm { name: form.to_owned(), columns: brought.columns.clone() };
            let stood = self.store.keep_invoices(Some(form), invoices, bring.replace, self.clock.now())?;
            self.events.tell(Event::Orders { order: None });
            stood
        };
        for (invoice, standing) in brought.invoices.iter_mut().zip(stood) {
            invoice.stood = match standing {
                InvoiceStanding::New => InvoiceStood::New,
                InvoiceStanding::Same(_) => InvoiceStood::Same,
                InvoiceStanding::Differs(_) if bring.replace => InvoiceStood::Replaced,
                InvoiceStanding::Differs(_) => InvoiceStood::Differs,
            };
        }
        Ok(brought)
    }

    /// How files of invoices are read, by name.
    pub(crate) fn forms(&self) -> Result<Vec<InvoiceForm>, Problem> {
        Ok(self.store.snapshot()?.invoice_forms()?)
    }

    /// Forgets how files of a name are read.
    pub(crate) fn remove_form(&self, name: &str) -> Result<(), Problem> {
        Ok(self.store.remove_invoice_form(name)?)
    }
}

fn counted(invoice: &NewInvoice) -> BroughtInvoice {
    let mut billed = Vec::new();
    invoice.lines.iter().for_each(|line| line.amount.add_to(&mut billed));
    let lines = u32::try_from(invoice.lines.len()).unwrap_or(u32::MAX);
    BroughtInvoice { number: invoice.number.clone(), lines, billed, stood: InvoiceStood::New }
}
