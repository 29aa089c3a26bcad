//! Invoices: kept once, replaced only where it is said, joined to the shipments they bill, and looked for again.

use crate::sample::{self, Shipped, at, decide, label, order, ship, shop, station};
use model::{Currency, InvoiceForm, InvoiceId, InvoiceLine, Money, ShipmentId};
use std::collections::BTreeMap;
use store::{InvoiceStanding, KeptLine, NewInvoice, SpentSerial, Store, StoreError};

fn line(number: &str, reference: &str, minor: i64) -> InvoiceLine {
    let amount = Money { minor, currency: Currency::EUR };
    let (number, reference) = (number.to_owned(), reference.to_owned());
    InvoiceLine { number, reference, charge: "Home".to_owned(), amount, surcharge: false }
}

fn invoice(number: &str, lines: Vec<InvoiceLine>) -> NewInvoice {
    let (form, source) = ("dpd".to_owned(), "november.csv".to_owned());
    NewInvoice { form, number: number.to_owned(), source, lines }
}

fn keep(store: &Store, new: NewInvoice, replace: bool) -> InvoiceStanding {
    store.keep_invoices(None, vec![new], replace, at(9)).unwrap()[0]
}

fn lines(store: &Store) -> Vec<KeptLine> {
    store.snapshot().unwrap().invoice_lines().unwrap()
}

fn joined(store: &Store) -> Vec<Option<ShipmentId>> {
    lines(store).into_iter().map(|line| line.shipment.map(|shipment| shipment.id)).collect()
}

/// The number the n-th parcel of the station will have.
fn number(serial: u64) -> String {
    label(&SpentSerial { form: sample::form(), serial }).number
}

#[test]
fn an_invoice_is_kept_once_and_replaced_only_where_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 9);
    let first = || invoice("R-1", vec![line("a", "", 495), line("a", "", 495)]);
    assert_eq!(keep(&store, first(), false), InvoiceStanding::New);
    let kept = store.snapshot().unwrap().invoices().unwrap();
    let id = kept[0].id;
    assert_eq!((kept[0].number.as_str(), kept[0].source.as_str(), kept[0].brought_at), ("R-1", "november.csv", at(9)));
    for replace in [false, true] {
        assert_eq!(keep(&store, first(), replace), InvoiceStanding::Same(id));
    }
    assert_eq!(lines(&store).len(), 2, "what is billed twice in one invoice is kept twice");
    let other = || invoice("R-1", vec![line("a", "", 495)]);
    assert_eq!(keep(&store, other(), false), InvoiceStanding::Differs(id));
    assert_eq!(lines(&store).len(), 2);
    assert_eq!(keep(&store, other(), true), InvoiceStanding::Differs(id));
    assert_eq!(lines(&store).len(), 1);
    let another = NewInvoice { form: "gls".to_owned(), ..first() };
    assert_eq!(keep(&store, another, false), InvoiceStanding::New, "another biller has numbers of its own");
}

#[test]
fn a_line_is_joined_by_number_or_reference_and_looked_for_again() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 9);
    let spaced: String = number(1).chars().flat_map(|digit| [digit, ' ']).collect();
    let two = vec![line(&spaced, "", 495), line("", &number(2), 495), line("", "", 100), line("nobody's", "", 1)];
    keep(&store, invoice("R-1", two), false);
    assert_eq!(joined(&store), [None; 4]);
    let orders = store.take_in(&shop(), vec![order(1), order(2)], &decide(), at(1)).unwrap().added;
    let shipments: Vec<_> = orders
        .iter()
        .map(|id| match ship(&store, *id).unwrap() {
            Shipped::New { shipment, .. } => *shipment,
            Shipped::Already(_) => panic!("it is new"),
        })
        .collect();
    assert_eq!(joined(&store), [None; 4], "until an invoice is read");
    keep(&store, invoice("R-2", vec![line("nothing here", &shipments[1].reference, 40)]), false);
    let (one, other) = (Some(shipments[0].id), Some(shipments[1].id));
    assert_eq!(joined(&store), [one, other, None, None, other]);
    let snapshot = store.snapshot().unwrap();
    let of_order = snapshot.invoice_lines_of_order(orders[1]).unwrap();
    assert_eq!(of_order.len(), 2);
    let shipment = of_order[0].shipment.clone().unwrap();
    assert_eq!((shipment.order, shipment.order_number.as_str()), (orders[1], "#1002"));
    let ids: Vec<InvoiceId> = snapshot.invoices().unwrap().iter().map(|kept| kept.id).collect();
    assert_eq!(snapshot.invoice_lines_beside(ids[0]).unwrap().len(), 2, "with what the first billed of that shipment");
    assert_eq!(snapshot.invoice_lines_beside(ids[1]).unwrap().len(), 5);
}

#[test]
fn what_is_taken_away_is_gone_and_forms_are_kept_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 9);
    let columns = |column: &str| BTreeMap::from([("amount".to_owned(), column.to_owned())]);
    for column in ["Net", "Nettobetrag"] {
        let form = InvoiceForm { name: "dpd".to_owned(), columns: columns(column) };
        store.keep_invoices(Some(form), vec![invoice("R-1", vec![line("a", "", 1)])], false, at(1)).unwrap();
    }
    let forms = || store.snapshot().unwrap().invoice_forms().unwrap();
    assert_eq!(forms(), [InvoiceForm { name: "dpd".to_owned(), columns: columns("Nettobetrag") }]);
    let id = store.snapshot().unwrap().invoices().unwrap()[0].id;
    store.remove_invoice(id, at(2)).unwrap();
    assert!(lines(&store).is_empty() && store.snapshot().unwrap().invoices().unwrap().is_empty());
    assert!(matches!(store.remove_invoice(id, at(3)), Err(StoreError::Missing { .. })));
    store.remove_invoice_form("dpd").unwrap();
    assert!(forms().is_empty());
    assert!(matches!(store.remove_invoice_form("dpd"), Err(StoreError::Missing { .. })));
}
