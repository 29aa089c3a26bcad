//! Invoices: what was billed of parcels booked at Sendcloud, beside what was quoted; at the order and in the figures.

use super::desk::{Desk, desk};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use station::calls::{
    self, AskFigures, BringInvoices, ChargeKind, ExportFigures, FiguresSpan, FiguresTable, InvoiceStood,
    InvoicesBrought, LineConcern, OverrideOrder, VoidShipment,
};
use std::collections::BTreeMap;

fn euro(minor: i64) -> Money {
    Money { minor, currency: Currency::EUR }
}

fn file(invoice: &str, rows: &[(&str, &str, &str)]) -> BringInvoices {
    let mut text = "Description,Date,Reference,Amount,Type\n".to_owned();
    for (charge, number, amount) in rows {
        text += &format!("{charge},2026-11-02,{number},{amount},Shipments\n");
    }
    let columns = [("number", "Reference"), ("charge", "Description"), ("amount", "Amount"), ("currency", "=EUR")];
    BringInvoices {
        name: "invoice.csv".to_owned(),
        base64: BASE64.encode(text),
        form: "platform".to_owned(),
        columns: columns.map(|(word, column)| (word.to_owned(), column.to_owned())).into(),
        invoice: invoice.to_owned(),
        replace: false,
        dry_run: false,
    }
}

fn bring(desk: &Desk, file: BringInvoices) -> InvoicesBrought {
    calls::invoices_bring(&desk.station, file).unwrap()
}

/// Ships an order in so many parcels, and waits until its labels are out; the numbers of its parcels.
fn leave(desk: &Desk, order: OrderId, parcels: u32) -> (ShipmentId, Vec<String>) {
    let settings = vec![Setting::Parcels { count: parcels, share: Share::Evenly }];
    let overrides = Overrides { settings, ..Overrides::default() };
    calls::order_override(&desk.station, OverrideOrder { order, overrides, slower: false }).unwrap();
    let shipment = calls::ship(&desk.station, order).unwrap().shipment;
    desk.until("shipped", || desk.view(order).order.stage == Stage::Shipped);
    (shipment.id, desk.last(order).parcels.into_iter().map(|parcel| parcel.number).collect())
}

#[test]
fn what_was_billed_stands_beside_what_was_quoted_and_nothing_is_dropped() {
    let desk = desk(3).through_v2();
    let orders = desk.ready();
    let (first, numbers) = leave(&desk, orders[0], 3);
    let (second, single) = leave(&desk, orders[1], 1);
    let (third, taken_back) = leave(&desk, orders[2], 1);
    calls::void(&desk.station, VoidShipment { shipment: third, reason: "wrong box".to_owned() }).unwrap();
    let quoted = |order: OrderId| desk.view(order).shipments[0].cost;

    let rows = [
        ("Home", numbers[0].as_str(), "7.45"),
        ("Home", &numbers[1], "7.45"),
        ("Home", &numbers[2], "7.45"),
        ("Weight correction", &numbers[2], "1.20"),
        ("Home", &single[0], "7.4500"),
        ("Home", &single[0], "7.45"),
        ("Home", &single[0], "-7.45"),
        ("Home", &taken_back[0], "7.45"),
        ("Home", "0123456789", "3.00"),
        ("Subscription", "", "28.00"),
    ];
    let tried = bring(&desk, BringInvoices { dry_run: true, ..file("SC-1", &rows) });
    assert_eq!((tried.invoices[0].stood, tried.invoices[0].lines, tried.lines.len()), (InvoiceStood::New, 10, 5));
    assert!(calls::invoices(&desk.station, ()).unwrap().is_empty(), "a try keeps nothing");

    for stood in [InvoiceStood::New, InvoiceStood::Same] {
        assert_eq!(bring(&desk, file("SC-1", &rows)).invoices[0].stood, stood);
        let summary = calls::invoices(&desk.station, ()).unwrap().remove(0);
        assert_eq!((summary.lines, summary.to_look_at), (10, 4), "read again, nothing changes");
        let view = calls::invoice_open(&desk.station, summary.id).unwrap();
        let concerns: Vec<_> = view.lines.iter().map(|line| (line.place, line.concerns.clone())).collect();
        let expected = [
            (6, vec![LineConcern::Twice]),
            (8, vec![LineConcern::TakenBack]),
            (9, vec![LineConcern::Unknown]),
            (10, vec![LineConcern::NoNumber]),
        ];
        assert_eq!(concerns, expected);
        let kinds: Vec<_> = view.charges.iter().map(|it| (it.kind, it.charge.as_str(), it.lines)).collect();
        let expected = [
            (ChargeKind::Price, "Home", 7),
            (ChargeKind::Price, "Subscription", 1),
            (ChargeKind::Surcharge, "Weight correction", 1),
            (ChargeKind::Credit, "Home", 1),
        ];
        assert_eq!(kinds, expected);
        let lines: i64 = view.charges.iter().flat_map(|it| &it.amounts).map(|it| it.minor).sum();
        assert_eq!(lines, view.summary.billed[0].minor, "every line is in one of them");
        let differences: Vec<_> = view.differing.iter().filter_map(|it| it.difference).map(|it| it.minor).collect();
        assert!(differences.is_sorted_by(|one, next| one >= next) && !differences.contains(&0), "{differences:?}");
        assert_eq!(usize::try_from(view.differing_count).unwrap(), differences.len());
    }

    let bill = desk.view(orders[0]).bills.remove(0);
    assert_eq!((bill.shipment, bill.quoted), (first, quoted(orders[0])));
    assert_eq!(bill.billed, [euro(3 * 745 + 120)]);
    let bill = desk.view(orders[1]).bills.remove(0);
    assert_eq!((bill.shipment, bill.billed, bill.concerns), (second, vec![euro(745)], vec![LineConcern::Twice]));
    if let Some(quoted) = bill.quoted {
        assert_eq!(bill.difference, Some(euro(745 - quoted.minor)));
    }

    let of = AskFigures { span: FiguresSpan::Month, day: None };
    let invoices = calls::figures(&desk.station, of).unwrap().invoices;
    assert_eq!(invoices.sum.shipments + invoices.sum.not_compared, 2, "what was taken back left no more");
    assert_eq!((invoices.not_billed, invoices.to_look_at), (0, 4));
    let table = calls::figures_export(&desk.station, ExportFigures { of, table: FiguresTable::Invoices }).unwrap();
    assert_eq!(table.lines().count(), 2, "{table}");
    let id = calls::invoices(&desk.station, ()).unwrap()[0].id;
    let csv = calls::invoice_export(&desk.station, id).unwrap();
    assert_eq!(csv.lines().count(), 11);
    assert!(csv.lines().nth(9).unwrap().ends_with(",unknown"), "{csv}");

    // Another invoice under the number is named and stays out until it is said otherwise.
    let other = || file("SC-1", &rows[..3]);
    assert_eq!(bring(&desk, other()).invoices[0].stood, InvoiceStood::Differs);
    assert_eq!(calls::invoices(&desk.station, ()).unwrap()[0].lines, 10);
    assert_eq!(bring(&desk, BringInvoices { replace: true, ..other() }).invoices[0].stood, InvoiceStood::Replaced);
    assert_eq!(calls::invoices(&desk.station, ()).unwrap()[0].lines, 3);
    // What a later invoice bills again is told there.
    let again = bring(&desk, file("SC-2", &rows[..1]));
    assert_eq!(again.invoices[0].stood, InvoiceStood::New);
    assert_eq!(calls::invoices(&desk.station, ()).unwrap()[0].to_look_at, 1);
}

#[test]
fn a_form_is_kept_by_name_and_a_file_with_a_fault_keeps_nothing() {
    let desk = desk(0);
    let named = file("SC-1", &[("Home", "1", "7.45")]);
    let unnamed = || BringInvoices { columns: BTreeMap::new(), dry_run: true, ..named.clone() };
    let tried = bring(&desk, unnamed());
    assert_eq!((tried.missing.as_slice(), tried.invoices.len()), (["currency".to_owned()].as_slice(), 0));
    assert_eq!(tried.columns["number"], "Reference", "what its headings are known for is suggested");
    let wrong = BringInvoices { base64: BASE64.encode("Description,Reference,Amount\nHome,1,7.4x\n"), ..named.clone() };
    let problem = calls::invoices_bring(&desk.station, wrong).unwrap_err();
    assert_eq!(problem.code, ProblemCode::InvoiceWrong);
    let said = text::Words::of(Language::En).problem(&problem).sentence;
    assert!(said.contains("Line 2, Amount: “7.4x”"), "{said}");
    let missing = calls::invoices_bring(&desk.station, BringInvoices { dry_run: false, ..unnamed() }).unwrap_err();
    assert_eq!(missing.code, ProblemCode::InvoiceWrong);
    assert!(calls::invoice_forms(&desk.station, ()).unwrap().is_empty());
    bring(&desk, named.clone());
    assert_eq!(calls::invoice_forms(&desk.station, ()).unwrap()[0].columns, named.columns);
    assert_eq!(bring(&desk, unnamed()).invoices[0].stood, InvoiceStood::Same, "it is read so by itself");
    calls::invoice_form_remove(&desk.station, "platform".to_owned()).unwrap();
    assert_eq!(calls::invoices(&desk.station, ()).unwrap().len(), 1);
    let problem = calls::invoice_open(&desk.station, InvoiceId(99)).unwrap_err();
    assert_eq!(problem.code, ProblemCode::InvoiceMissing);
}
