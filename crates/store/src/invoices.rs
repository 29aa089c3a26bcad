//! What carriers and platforms billed, each line joined to the shipment it bills.

use crate::codes::code_key;
use crate::column::{Json, Word};
use crate::journal::{self, About};
use crate::{Result, Snapshot, Store, StoreError};
use model::{
    CarrierId, Currency, InvoiceForm, InvoiceId, InvoiceLine, Message, Money, OrderId, ShipmentId, ShipmentState,
    UtcDateTime,
};
use rusqlite::{Connection, OptionalExtension as _, Params, Row, Transaction, params};

/// An invoice to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewInvoice {
    /// The name of the form its file was read by.
    pub form: String,
    /// Its number.
    pub number: String,
    /// The name of its file, for people.
    pub source: String,
    /// Its lines.
    pub lines: Vec<InvoiceLine>,
}

/// An invoice that is kept, without its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptInvoice {
    /// Its number in this station.
    pub id: InvoiceId,
    /// The name of the form its file was read by.
    pub form: String,
    /// Its number.
    pub number: String,
    /// The name of its file, for people.
    pub source: String,
    /// When it was brought in.
    pub brought_at: UtcDateTime,
}

/// A line that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptLine {
    /// Its invoice.
    pub invoice: InvoiceId,
    /// Its place there, from 1.
    pub place: u32,
    /// As its file has it.
    pub line: InvoiceLine,
    /// What tells its parcel from others; empty where it names none.
    pub key: String,
    /// The shipment it bills, where one is known.
    pub shipment: Option<ShipmentBilled>,
}

/// A shipment that was billed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShipmentBilled {
    /// The shipment.
    pub id: ShipmentId,
    /// Its order.
    pub order: OrderId,
    /// The number of that, as its shop says it.
    pub order_number: String,
    /// Its carrier.
    pub carrier: CarrierId,
    /// Where it stands.
    pub state: ShipmentState,
    /// What it should have cost: as its carrier said, else as it was decided.
    pub quoted: Option<Money>,
}

/// An invoice beside what is kept of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvoiceStanding {
    /// None of its biller has its number.
    New,
    /// It is kept, line by line the same.
    Same(InvoiceId),
    /// Another one is kept under its number.
    Differs(InvoiceId),
}

const LINES: &str =
    "SELECT l.invoice, l.place, l.number, l.reference, l.charge, l.minor, l.currency, l.surcharge, l.key,
        s.id, s.order_id, o.number, s.carrier, s.state,
        iif(s.cost IS NULL, s.decision ->> '$.price.minor', s.cost ->> '$.minor'),
        iif(s.cost IS NULL, s.decision ->> '$.price.currency', s.cost ->> '$.currency')
     FROM invoice_lines l LEFT JOIN shipments s ON s.id = l.shipment LEFT JOIN orders o ON o.id = s.order_id";

impl Snapshot {
    /// How files of invoices are read, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn invoice_forms(&self) -> Result<Vec<InvoiceForm>> {
        let mut forms = self.connection().prepare_cached("SELECT name, columns FROM invoice_forms ORDER BY name")?;
        let form = |row: &Row<'_>| Ok(InvoiceForm { name: row.get(0)?, columns: row.get::<_, Json<_>>(1)?.0 });
        forms.query_and_then([], form)?.collect()
    }

    /// The invoices, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn invoices(&self) -> Result<Vec<KeptInvoice>> {
        let mut invoices = self
            .connection()
            .prepare_cached("SELECT id, form, number, source, brought_at FROM invoices ORDER BY id DESC")?;
        invoices.query_and_then([], invoice)?.collect()
    }

    /// The lines of all invoices, in the sequence they were billed in.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn invoice_lines(&self) -> Result<Vec<KeptLine>> {
        self.lines("", [])
    }

    /// The lines of an invoice, and every line of another invoice that bills a parcel or shipment of it, in the sequence they were
    /// billed in.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn invoice_lines_beside(&self, invoice: InvoiceId) -> Result<Vec<KeptLine>> {
        let beside = "WHERE (l.invoice, l.place) IN (
                SELECT invoice, place FROM invoice_lines WHERE invoice = ?1
                UNION SELECT b.invoice, b.place FROM invoice_lines a JOIN invoice_lines b ON b.key = a.key AND b.key <> ''
                      WHERE a.invoice = ?1
                UNION SELECT b.invoice, b.place FROM invoice_lines a JOIN invoice_lines b ON b.shipment = a.shipment
                      WHERE a.invoice = ?1)";
        self.lines(beside, [invoice.0])
    }

    /// What was billed of an order's shipments, in the sequence it was billed in.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn invoice_lines_of_order(&self, order: OrderId) -> Result<Vec<KeptLine>> {
        self.lines("WHERE l.shipment IN (SELECT id FROM shipments WHERE order_id = ?)", [order.0])
    }

    /// What was billed of the shipments that left from one moment on until before another.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn invoice_lines_of_departures(&self, from: UtcDateTime, until: UtcDateTime) -> Result<Vec<KeptLine>> {
        let left = "WHERE l.shipment IN (SELECT shipment FROM departures WHERE at >= ? AND at < ?)";
        self.lines(left, [from.millis(), until.millis()])
    }

    /// How an invoice stands beside what is kept.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn invoice_standing(&self, new: &NewInvoice) -> Result<InvoiceStanding> {
        standing(self.connection(), new)
    }

    fn lines(&self, condition: &str, values: impl Params) -> Result<Vec<KeptLine>> {
        let mut found =
            self.connection().prepare_cached(&format!("{LINES} {condition} ORDER BY l.invoice, l.place"))?;
        found.query_and_then(values, line)?.collect()
    }
}

impl Store {
    /// Keeps invoices, each whole, and how their files are read. What is kept line by line the same is kept once; one that differs
    /// takes the place of the one there is where `replace` says so, else it is left out. Every line that bills nothing known yet is
    /// looked for again, those of earlier invoices as well. Answers how each stood before.
    ///
    /// # Errors
    /// When the database cannot be written; then nothing is kept.
    pub fn keep_invoices(
        &self,
        form: Option<InvoiceForm>,
        invoices: Vec<NewInvoice>,
        replace: bool,
        at: UtcDateTime,
    ) -> Result<Vec<InvoiceStanding>> {
        self.write(move |transaction| {
            if let Some(InvoiceForm { name, columns }) = &form {
                transaction.execute(
                    "INSERT OR REPLACE INTO invoice_forms (name, columns) VALUES (?, ?)",
                    params![name, Json(columns)],
                )?;
            }
            let mut stood = Vec::with_capacity(invoices.len());
            for new in &invoices {
                let standing = standing(transaction, new)?;
                match standing {
                    InvoiceStanding::New => insert(transaction, new, at)?,
                    InvoiceStanding::Differs(kept) if replace => {
                        remove(transaction, kept)?;
                        insert(transaction, new, at)?;
                    }
                    InvoiceStanding::Same(_) | InvoiceStanding::Differs(_) => {}
                }
                stood.push(standing);
            }
            join(transaction)?;
            Ok(stood)
        })
    }

    /// Takes an invoice away.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is none.
    pub fn remove_invoice(&self, invoice: InvoiceId, at: UtcDateTime) -> Result<()> {
        self.write(move |transaction| {
            let named = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?));
            let found = transaction
                .query_row("SELECT form, number FROM invoices WHERE id = ?", [invoice.0], named)
                .optional()?;
            let (form, number) = found.ok_or_else(|| StoreError::missing("invoice", &invoice.0.to_string()))?;
            remove(transaction, invoice)?;
            let line = Message::new("journal-invoice-removed").with("form", form).with("number", number);
            journal::write(transaction, at, &line, About::DESK)
        })
    }

    /// Forgets how files of a name are read; the invoices that came from them stay.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is none of that name.
    pub fn remove_invoice_form(&self, name: &str) -> Result<()> {
        let name = name.to_owned();
        self.write(move |transaction| {
            match transaction.execute("DELETE FROM invoice_forms WHERE name = ?", [&name])? {
                0 => Err(StoreError::missing("invoice form", &name)),
                _ => Ok(()),
            }
        })
    }
}

fn standing(connection: &Connection, new: &NewInvoice) -> Result<InvoiceStanding> {
    let kept = connection
        .prepare_cached("SELECT id FROM invoices WHERE form = ? AND number = ?")?
        .query_row(params![new.form, new.number], |row| row.get(0))
        .optional()?;
    let Some(kept) = kept.map(InvoiceId) else { return Ok(InvoiceStanding::New) };
    let mut lines = connection.prepare_cached(
        "SELECT number, reference, charge, minor, currency, surcharge FROM invoice_lines WHERE invoice = ? ORDER BY place",
    )?;
    let lines = lines.query_and_then([kept.0], |row| line_at(row, 0))?.collect::<Result<Vec<_>>>()?;
    Ok(if lines == new.lines { InvoiceStanding::Same(kept) } else { InvoiceStanding::Differs(kept) })
}

fn insert(transaction: &Transaction<'_>, new: &NewInvoice, at: UtcDateTime) -> Result<()> {
    transaction.execute(
        "INSERT INTO invoices (form, number, source, brought_at) VALUES (?, ?, ?, ?)",
        params![new.form, new.number, new.source, at.millis()],
    )?;
    let invoice = transaction.last_insert_rowid();
    let mut lines = transaction.prepare_cached(
        "INSERT INTO invoice_lines (invoice, place, number, reference, charge, minor, currency, surcharge, key)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )?;
    for (place, line) in (1_i64..).zip(&new.lines) {
        let InvoiceLine { number, reference, charge, amount, surcharge } = line;
        let key = [number, reference].map(|code| code_key(code)).into_iter().find(|key| !key.is_empty());
        lines.execute(params![
            invoice,
            place,
            number,
            reference,
            charge,
            amount.minor,
            amount.currency.code(),
            surcharge,
            key.unwrap_or_default()
        ])?;
    }
    let (form, number, count) = (new.form.as_str(), new.number.as_str(), new.lines.len());
    let line = Message::new("journal-invoice-kept").with("form", form).with("number", number);
    journal::write(transaction, at, &line.with("lines", u32::try_from(count).unwrap_or(u32::MAX)), About::DESK)
}

fn remove(transaction: &Transaction<'_>, invoice: InvoiceId) -> Result<()> {
    transaction.execute("DELETE FROM invoice_lines WHERE invoice = ?", [invoice.0])?;
    transaction.execute("DELETE FROM invoices WHERE id = ?", [invoice.0])?;
    Ok(())
}

/// Joins every line that bills nothing known yet to its shipment, as far as there is one now.
fn join(transaction: &Transaction<'_>) -> Result<()> {
    let mut unknown = transaction.prepare_cached(
        "SELECT invoice, place, number, reference FROM invoice_lines WHERE shipment IS NULL AND key <> ''",
    )?;
    let line = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
    let unknown: Vec<(i64, i64, String, String)> = unknown.query_map([], line)?.collect::<rusqlite::Result<_>>()?;
    let mut joined =
        transaction.prepare_cached("UPDATE invoice_lines SET shipment = ? WHERE invoice = ? AND place = ?")?;
    for (invoice, place, number, reference) in unknown {
        let mut shipment = None;
        for code in [&number, &reference] {
            shipment = shipment.or(named_by(transaction, code)?);
        }
        if let Some(ShipmentId(shipment)) = shipment {
            joined.execute(params![shipment, invoice, place])?;
        }
    }
    Ok(())
}

/// The shipment that has a parcel of this number, or was booked under this key, or that its carrier knows by it.
fn named_by(connection: &Connection, code: &str) -> Result<Option<ShipmentId>> {
    let (code, key) = (code.trim(), code_key(code));
    if key.is_empty() {
        return Ok(None);
    }
    // A number is a code of its order whatever became of the parcel; how it is written differs, so its parcels are compared.
    let mut parcels = connection.prepare_cached(
        "SELECT p.shipment, p.number FROM order_codes c JOIN shipments s ON s.order_id = c.order_id
         JOIN parcels p ON p.shipment = s.id WHERE c.code = ?",
    )?;
    let parcels = parcels.query_map([&key], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
    let parcels: Vec<(i64, String)> = parcels.collect::<rusqlite::Result<_>>()?;
    if let Some((shipment, _)) = parcels.iter().find(|(_, number)| code_key(number) == key) {
        return Ok(Some(ShipmentId(*shipment)));
    }
    let of_booking = connection
        .prepare_cached(
            "SELECT shipment FROM bookings WHERE key = ?1
             UNION ALL SELECT id FROM shipments WHERE remote_id = ?1 AND remote_id <> ''",
        )?
        .query_row([code], |row| row.get(0))
        .optional()?;
    Ok(of_booking.map(ShipmentId))
}

fn invoice(row: &Row<'_>) -> Result<KeptInvoice> {
    Ok(KeptInvoice {
        id: InvoiceId(row.get(0)?),
        form: row.get(1)?,
        number: row.get(2)?,
        source: row.get(3)?,
        brought_at: UtcDateTime::from_millis(row.get(4)?),
    })
}

fn line(row: &Row<'_>) -> Result<KeptLine> {
    let shipment = match row.get::<_, Option<i64>>(9)? {
        None => None,
        Some(id) => Some(ShipmentBilled {
            id: ShipmentId(id),
            order: OrderId(row.get(10)?),
            order_number: row.get(11)?,
            carrier: CarrierId(row.get(12)?),
            state: row.get::<_, Word<ShipmentState>>(13)?.0,
            quoted: match (row.get::<_, Option<i64>>(14)?, row.get::<_, Option<String>>(15)?) {
                (Some(minor), Some(code)) => Some(Money { minor, currency: currency(&code)? }),
                _ => None,
            },
        }),
    };
    Ok(KeptLine {
        invoice: InvoiceId(row.get(0)?),
        place: row.get(1)?,
        line: line_at(row, 2)?,
        key: row.get(8)?,
        shipment,
    })
}

/// A line whose columns begin at this one.
fn line_at(row: &Row<'_>, first: usize) -> Result<InvoiceLine> {
    Ok(InvoiceLine {
        number: row.get(first)?,
        reference: row.get(first + 1)?,
        charge: row.get(first + 2)?,
        amount: Money { minor: row.get(first + 3)?, currency: currency(&row.get::<_, String>(first + 4)?)? },
        surcharge: row.get(first + 5)?,
    })
}

fn currency(code: &str) -> Result<Currency> {
    code.parse().map_err(|_| StoreError::Damaged(format!("“{code}” is no currency")))
}
