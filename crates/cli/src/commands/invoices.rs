//! `packdesk invoices`

use super::Outcome;
use crate::amounts::{self, listed};
use crate::arguments::{Invoices, OneInvoice, ReadInvoices};
use crate::output::{Output, local, say};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{InvoiceForm, InvoiceLine, Problem, ProblemCode};
use station::Station;
use station::calls::{
    self, BilledSum, BringInvoices, BroughtInvoice, ChargeSum, InvoiceLineView, InvoiceStood, InvoiceSummary,
    InvoiceView, InvoicesBrought, ShipmentBill,
};
use std::collections::BTreeMap;
use text::Words;

pub(super) fn run(station: &Station, command: Option<Invoices>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None | Some(Invoices::List) => {
            let invoices = calls::invoices(station, ())?;
            output.answer(&invoices, |words| print_list(&invoices, words));
        }
        Some(Invoices::Read(read)) => return bring(station, read, output),
        Some(Invoices::Show { invoice, csv }) => {
            let id = one(station, &invoice)?.id;
            if csv {
                output.text_file(&calls::invoice_export(station, id)?);
                return Ok(Outcome::Done);
            }
            let view = calls::invoice_open(station, id)?;
            output.answer(&view, |words| print_view(&view, words));
            return Ok(looked(&[view.summary]));
        }
        Some(Invoices::Remove { invoice }) => calls::invoice_remove(station, one(station, &invoice)?.id)?,
        Some(Invoices::Forms { forget: Some(name) }) => calls::invoice_form_remove(station, name)?,
        Some(Invoices::Forms { forget: None }) => {
            let forms = calls::invoice_forms(station, ())?;
            output.answer(&forms, |words| print_forms(&forms, words));
        }
    }
    Ok(Outcome::Done)
}

/// To be looked at as soon as a line of them is.
fn looked(invoices: &[InvoiceSummary]) -> Outcome {
    if invoices.iter().any(|invoice| invoice.to_look_at > 0) { Outcome::ToLookAt } else { Outcome::Done }
}

fn one(station: &Station, OneInvoice { number, form }: &OneInvoice) -> Result<InvoiceSummary, Problem> {
    let is_it = |it: &InvoiceSummary| it.number == *number && form.as_ref().is_none_or(|form| it.form == *form);
    let mut found: Vec<InvoiceSummary> = calls::invoices(station, ())?.into_iter().filter(is_it).collect();
    match (found.pop(), found.pop()) {
        (Some(invoice), None) => Ok(invoice),
        (Some(one), Some(other)) => {
            let named = format!("{number}: --as {}, --as {}", one.form, other.form);
            Err(Problem::new(ProblemCode::BadArguments).because(named))
        }
        (None, _) => Err(Problem::new(ProblemCode::InvoiceMissing)),
    }
}

fn bring(station: &Station, read: ReadInvoices, output: &Output) -> Result<Outcome, Problem> {
    let unreadable = |error: std::io::Error| {
        Problem::new(ProblemCode::FileUnreadable).with("file", read.file.display().to_string()).because(error)
    };
    let bytes = station::read_given_file(&read.file).map_err(unreadable)?;
    let name = read.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let brought = calls::invoices_bring(
        station,
        BringInvoices {
            name,
            base64: BASE64.encode(bytes),
            form: read.form.clone(),
            columns: columns(station, &read)?,
            invoice: read.invoice,
            replace: read.replace,
            dry_run: read.preview,
        },
    )?;
    output.answer(&brought, |words| print_brought(&brought, read.preview, words));
    if brought.invoices.iter().any(|invoice| invoice.stood == InvoiceStood::Differs) {
        return Ok(Outcome::InPart);
    }
    let is_brought = |it: &InvoiceSummary| {
        it.form == read.form && brought.invoices.iter().any(|invoice| invoice.number == it.number)
    };
    let kept: Vec<InvoiceSummary> = calls::invoices(station, ())?.into_iter().filter(is_brought).collect();
    Ok(looked(&kept))
}

/// What is kept under the name, with what is said now; nothing where nothing is said now.
fn columns(station: &Station, read: &ReadInvoices) -> Result<BTreeMap<String, String>, Problem> {
    if read.columns.is_empty() {
        return Ok(BTreeMap::new());
    }
    let kept = calls::invoice_forms(station, ())?.into_iter().find(|form| form.name == read.form);
    let mut columns = kept.map(|form| form.columns).unwrap_or_default();
    for given in &read.columns {
        let bad = || Problem::new(ProblemCode::BadArguments).because(format!("--column {given}"));
        let (what, column) = given.split_once('=').ok_or_else(bad)?;
        if !calls::invoice_words().any(|word| word == what) {
            return Err(bad());
        }
        columns.insert(what.to_owned(), column.to_owned());
    }
    Ok(columns)
}

fn print_list(invoices: &[InvoiceSummary], words: &Words) {
    if invoices.is_empty() {
        println!("{}", words.word("invoices-none"));
    }
    invoices.iter().for_each(|invoice| print_summary(invoice, words));
}

fn print_summary(invoice: &InvoiceSummary, words: &Words) {
    let args = [
        ("form", invoice.form.as_str().into()),
        ("number", invoice.number.as_str().into()),
        ("lines", invoice.lines.into()),
        ("billed", listed(&invoice.billed, words).into()),
        ("at", local(invoice.brought_at).to_string().into()),
    ];
    println!("{}", say(words, "invoices-one", &args));
    if invoice.to_look_at > 0 {
        println!("    {}", say(words, "invoices-to-look-at", &[("count", invoice.to_look_at.into())]));
    }
}

fn print_forms(forms: &[InvoiceForm], words: &Words) {
    if forms.is_empty() {
        println!("{}", words.word("invoices-no-forms"));
    }
    for InvoiceForm { name, columns } in forms {
        let columns: Vec<String> = columns.iter().map(|(word, column)| format!("{word}={column}")).collect();
        println!("{name}  {}", columns.join("  "));
    }
}

fn print_brought(brought: &InvoicesBrought, preview: bool, words: &Words) {
    if preview {
        for (place, heading) in brought.headings.iter().enumerate() {
            let is_it = |column: &str| *heading == column || column == format!("#{}", place + 1);
            let word = brought.columns.iter().find(|(_, column)| is_it(column)).map_or("–", |(word, _)| word);
            let first = brought.rows.first().and_then(|row| row.get(place)).map_or("", String::as_str);
            println!("  {heading}  [{word}]  {first}");
        }
        brought.lines.iter().for_each(|line| print_line(line, words));
        if !brought.missing.is_empty() {
            let missing = brought.missing.join(", ");
            println!("{}", say(words, "columns-missing", &[("words", missing.into())]));
        }
    }
    for BroughtInvoice { number, lines, billed, stood } in &brought.invoices {
        let stood = match stood {
            InvoiceStood::New => "new",
            InvoiceStood::Same => "same",
            InvoiceStood::Differs => "differs",
            InvoiceStood::Replaced => "replaced",
        };
        let args = [
            ("number", number.as_str().into()),
            ("lines", (*lines).into()),
            ("billed", listed(billed, words).into()),
            ("stood", stood.into()),
        ];
        println!("{}", say(words, "invoices-brought", &args));
    }
    if preview {
        println!("{}", words.word("rates-tried"));
    }
}

fn print_line(InvoiceLine { number, reference, charge, amount, .. }: &InvoiceLine, words: &Words) {
    let texts = [number.as_str(), reference, charge].into_iter().filter(|text| !text.is_empty());
    println!("    {}  {}", texts.collect::<Vec<_>>().join("  "), amounts::amount(*amount, words));
}

fn print_view(view: &InvoiceView, words: &Words) {
    print_summary(&view.summary, words);
    for ChargeSum { kind, charge, lines, amounts } in &view.charges {
        let args = [
            ("kind", kind.as_str().into()),
            ("named", if charge.is_empty() { "no" } else { "yes" }.into()),
            ("charge", charge.as_str().into()),
            ("lines", (*lines).into()),
            ("amounts", listed(amounts, words).into()),
        ];
        println!("    {}", say(words, "invoices-charge", &args));
    }
    print_sum(&view.sum, words);
    for bill in &view.differing {
        println!("    {}", bill_text(bill, words));
    }
    for InvoiceLineView { place, line, concerns, order_number, .. } in &view.lines {
        let why: Vec<String> =
            concerns.iter().map(|it| say(words, "invoice-concern", &[("concern", it.as_str().into())])).collect();
        let named = [line.number.as_str(), &line.reference, order_number, &line.charge];
        let named: Vec<&str> = named.into_iter().filter(|text| !text.is_empty()).collect();
        let args = [
            ("line", (*place).into()),
            ("named", named.join(", ").into()),
            ("amount", line.amount.into()),
            ("why", why.join("; ").into()),
        ];
        println!("{}", say(words, "invoices-line", &args));
    }
}

/// What was billed beside what was quoted.
pub(super) fn print_sum(sum: &BilledSum, words: &Words) {
    let args = [
        ("count", sum.shipments.into()),
        ("quoted", listed(&sum.quoted, words).into()),
        ("billed", listed(&sum.billed, words).into()),
        ("difference", listed(&sum.difference, words).into()),
    ];
    println!("  {}", say(words, "invoices-sum", &args));
    if sum.not_compared > 0 {
        let args = [("count", sum.not_compared.into()), ("billed", listed(&sum.not_compared_billed, words).into())];
        println!("  {}", say(words, "invoices-not-compared", &args));
    }
}

/// What a shipment was billed, beside what was quoted.
pub(super) fn bill_text(bill: &ShipmentBill, words: &Words) -> String {
    let args = [
        ("order", bill.order_number.as_str().into()),
        ("carrier", (&bill.carrier).into()),
        ("quoted", amounts::price(bill.quoted, words).into()),
        ("billed", listed(&bill.billed, words).into()),
    ];
    say(words, "invoices-bill", &args)
}
