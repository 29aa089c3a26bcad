//! The database's forms, oldest first: one numbered SQL file for each step from one to the next.
//!
//! A file that a released Packdesk has run never changes again; a new form is a new file. A database of a newer
//! Packdesk is left alone.

use crate::{StoreError, listed, points};
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

const STEPS: &[M<'static>] = &[
    M::up(include_str!("migrations/0001-desk.sql")),
    M::up(include_str!("migrations/0002-orders.sql")),
    M::up(include_str!("migrations/0003-shipments.sql")),
    M::up(include_str!("migrations/0004-journal.sql")),
    M::up(include_str!("migrations/0005-rules.sql")),
    M::up(include_str!("migrations/0006-proof.sql")),
    M::up(include_str!("migrations/0007-documents.sql")).foreign_key_check(),
    M::up(include_str!("migrations/0008-checks.sql")),
    M::up(include_str!("migrations/0009-papers.sql")),
    M::up(include_str!("migrations/0010-paused-queues.sql")),
    M::up(include_str!("migrations/0011-weighed-parcels.sql")),
    M::up(include_str!("migrations/0012-merge-at-rest.sql")),
    M::up(include_str!("migrations/0013-offsets.sql")),
    M::up(include_str!("migrations/0014-parcels.sql")).foreign_key_check(),
    M::up(include_str!("migrations/0015-accounts.sql")),
    M::up(include_str!("migrations/0016-instance.sql")),
    M::up(include_str!("migrations/0017-to-look-at.sql")),
    M::up(include_str!("migrations/0018-personal-data.sql")),
    M::up(include_str!("migrations/0019-api-keys.sql")),
    M::up(include_str!("migrations/0020-order-lists.sql")),
    M::up(include_str!("migrations/0021-tracking.sql")),
    M::up(include_str!("migrations/0022-checkouts.sql")),
    M::up(include_str!("migrations/0023-rates.sql")),
    M::up(include_str!("migrations/0024-own-numbers.sql")),
    M::up(include_str!("migrations/0025-service-points.sql")),
    M::up(include_str!("migrations/0026-kept-rows.sql")),
    M::up(include_str!("migrations/0027-labels-ahead.sql")).foreign_key_check(),
    M::up(include_str!("migrations/0028-comparisons.sql")),
    M::up(include_str!("migrations/0029-departures.sql")),
    M::up(include_str!("migrations/0030-merged-orders.sql")).foreign_key_check(),
    M::up(include_str!("migrations/0031-photos.sql")),
    M::up(include_str!("migrations/0032-order-decisions.sql")),
    M::up(include_str!("migrations/0033-remarks.sql")),
    M::up(include_str!("migrations/0034-told-in-order.sql")),
    M::up(include_str!("migrations/0035-part-shipments.sql")).foreign_key_check(),
    M::up(include_str!("migrations/0036-customs-documents.sql")),
    M::up(include_str!("migrations/0037-invoices.sql")),
    M::up(include_str!("migrations/0038-point-numbers.sql")),
    M::up(include_str!("migrations/0039-booked-ahead.sql")),
    M::up(include_str!("migrations/0040-shop-history.sql")),
    M::up(include_str!("migrations/0041-put-away.sql")),
    M::up(include_str!("migrations/0042-looks.sql")),
    M::up(include_str!("migrations/0043-lost-orders.sql")),
];

/// The first form that keeps spent serials.
pub(crate) const COUNTS_SERIALS: usize = 3;

/// The first form whose station has a mark.
pub(crate) const MARKED: usize = 16;

/// The newest form this program knows.
pub(crate) const fn newest() -> usize {
    STEPS.len()
}

/// Brings the database to the newest form this program knows. One process at a time may do so.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let found = version(connection)?;
    if found > STEPS.len() {
        return Err(StoreError::NewerVersion { found, known: STEPS.len() });
    }
    // A table that is built anew is dropped first; what refers to it must not be taken for orphaned meanwhile.
    connection.pragma_update(None, "foreign_keys", false)?;
    to_version(connection, STEPS.len())?;
    connection.pragma_update(None, "foreign_keys", true)?;
    if found > 0 && found < LISTED {
        let transaction = connection.transaction()?;
        listed::fill_lists(&transaction)?;
        transaction.commit()?;
    }
    if found > 0 && found < STEPS.len() {
        let transaction = connection.transaction()?;
        points::number_points(&transaction)?;
        transaction.commit()?;
    }
    if found > 0 && found < OVERWRITES {
        // What earlier programs deleted still lies in the file. Without room for a second copy it stays there.
        let _ = connection.execute_batch("VACUUM");
    }
    Ok(())
}

/// The form since which orders are listed by tags, reasons and places.
const LISTED: usize = 20;

/// The form since which what is deleted is overwritten.
const OVERWRITES: usize = 18;

pub(crate) fn version(connection: &Connection) -> Result<usize, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0))? as usize)
}

fn to_version(connection: &mut Connection, version: usize) -> Result<(), StoreError> {
    Migrations::from_slice(STEPS).to_version(connection, version).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        _ => StoreError::Damaged("its form cannot be brought up to date".to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;
    use model::{Document, PrinterId, Shop, ShopAccount, ShopId, UtcDateTime};

    fn column(connection: &Connection, table: &str, name: &str) -> bool {
        let mut columns = connection.prepare("SELECT name FROM pragma_table_info(?)").unwrap();
        let columns = columns.query_map([table], |row| row.get(0)).unwrap().collect::<Result<Vec<String>, _>>();
        columns.unwrap().iter().any(|column| column == name)
    }

    /// A database as the program of that version left it, with something in it.
    fn left_by(version: usize, folder: &std::path::Path) {
        let mut connection = crate::connection::open(&folder.join("station.db")).unwrap();
        to_version(&mut connection, version).unwrap();
        if version >= 1 {
            connection.execute("INSERT INTO preferences (key, value) VALUES ('language', 'fr')", []).unwrap();
            let shop = match column(&connection, "shops", "connection") {
                true => "INSERT INTO shops (id, name, connection) VALUES ('old', 'Old', '{\"kind\":\"files\"}')",
                false => "INSERT INTO shops (id, name, kind) VALUES ('old', 'Old', 'files')",
            };
            connection.execute(shop, []).unwrap();
        }
        let job = match version {
            0..3 => return,
            3..7 => {
                "INSERT INTO jobs (printer, reprint, language, state, queued_at, changed_at) VALUES ('bench', 0, 'zpl', 'queued', 1, 1)"
            }
            _ => {
                "INSERT INTO jobs (printer, document, title, parcel, language, state, queued_at, changed_at)
                 VALUES ('bench', '{\"kind\":\"test\"}', '', 1, 'zpl', 'queued', 1, 1)"
            }
        };
        connection.execute(job, []).unwrap();
        connection.execute("INSERT INTO job_bytes (job, bytes) VALUES (1, x'41')", []).unwrap();
        if version >= 4 {
            connection.execute("INSERT INTO journal (at, message, job) VALUES (1, '{}', 1)", []).unwrap();
        }
    }

    #[test]
    fn every_older_form_becomes_the_newest_and_keeps_what_it_holds() {
        for older in 0..=STEPS.len() {
            let folder = tempfile::tempdir().unwrap();
            left_by(older, folder.path());
            let store = Store::open(folder.path()).unwrap();
            let kept = (older >= 1).then(|| "fr".to_owned());
            assert_eq!(store.snapshot().unwrap().preference("language").unwrap(), kept, "from {older}");
            assert_eq!(store.snapshot().unwrap().shops().unwrap().len(), usize::from(older >= 1), "from {older}");
            let kept = store.snapshot().unwrap().next_job(&PrinterId("bench".to_owned())).unwrap();
            let kept = kept.map(|(job, bytes)| (job.document, bytes));
            assert_eq!(kept, (older >= 3).then(|| (Document::Test, b"A".to_vec())), "from {older}");
            let shop = Shop { id: ShopId("new".into()), name: "New".into(), account: ShopAccount::files() };
            store.save_shop(&shop, UtcDateTime::from_millis(1)).unwrap();
            let connection = crate::connection::open(&folder.path().join("station.db")).unwrap();
            assert_eq!(version(&connection).unwrap(), STEPS.len());
        }
    }

    #[test]
    fn an_older_form_is_looked_at_on_a_full_disk_and_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        left_by(29, folder.path());
        let store = Store::open_to_read(folder.path()).unwrap();
        assert_eq!(store.snapshot().unwrap().preference("language").unwrap(), Some("fr".to_owned()));
        assert_eq!(store.snapshot().unwrap().shops().unwrap().len(), 1);
        drop(store);
        assert_eq!(crate::form_of(folder.path()).unwrap(), Some(29));
    }

    #[test]
    fn what_is_done_before_an_opening_comes_before_any_change_and_may_forbid_it() {
        let folder = tempfile::tempdir().unwrap();
        left_by(29, folder.path());
        let copy = folder.path().join("copy.db");
        let forbid = |unopened: &crate::Unopened<'_>| -> Result<(), StoreError> {
            assert!(unopened.is_older());
            assert_eq!(unopened.preference("language")?, Some("fr".to_owned()));
            assert_eq!(unopened.copy_to(&copy)?.version, 29);
            Err(model::Problem::new(model::ProblemCode::DiskFull).into())
        };
        let opening = crate::Opening { before: Some(&forbid), ..crate::Opening::default() };
        assert!(matches!(Store::open_as(folder.path(), opening).map(drop), Err(StoreError::Full)));
        assert_eq!(crate::form_of(folder.path()).unwrap(), Some(29));
        assert!(copy.is_file());
    }

    #[test]
    fn a_station_that_an_older_program_has_open_is_not_changed_below_it() {
        let folder = tempfile::tempdir().unwrap();
        left_by(29, folder.path());
        let open = crate::in_use::InUse::share(folder.path()).unwrap();
        assert!(matches!(Store::open(folder.path()).map(drop), Err(StoreError::Open(_))));
        assert_eq!(crate::form_of(folder.path()).unwrap(), Some(29));
        drop(open);
        Store::open(folder.path()).unwrap();
        assert_eq!(crate::form_of(folder.path()).unwrap(), Some(STEPS.len()));
    }

    #[test]
    fn a_weight_that_was_taken_before_parcels_had_their_own_is_that_of_the_one_parcel() {
        let folder = tempfile::tempdir().unwrap();
        left_by(10, folder.path());
        let connection = crate::connection::open(&folder.path().join("station.db")).unwrap();
        connection.pragma_update(None, "foreign_keys", false).unwrap();
        let before = [(1, r#"{"weighed":700,"hold":null}"#), (2, r#"{"hold":"why"}"#)];
        for (order, overrides) in before {
            connection.execute(ORDER, [order]).unwrap();
            let body = "INSERT INTO order_bodies (order_id, facts, overrides, decision) VALUES (?, '', ?, '')";
            connection.execute(body, (order, overrides)).unwrap();
        }
        drop(Store::open(folder.path()).unwrap());
        let kept = |order: i64| -> model::Overrides {
            let overrides = "SELECT overrides FROM order_bodies WHERE order_id = ?";
            let json: String = connection.query_row(overrides, [order], |row| row.get(0)).unwrap();
            serde_json::from_str(&json).unwrap()
        };
        let weighed = model::Weighed { of: 1, parcels: vec![Some(model::Grams(700))] };
        assert_eq!(kept(1).weighed, Some(weighed));
        assert_eq!((kept(2).weighed, kept(2).hold), (None, Some(Some("why".to_owned()))));
    }

    /// An order of that id, as every form since the fifth has them.
    const ORDER: &str =
        "INSERT INTO orders (id, shop, reference, number, number_key, placed_at, modified_at, received_at,
             name, name_key, city, country, checkout_method, quantity, total, currency, weight, stage)
         VALUES (?1, 'old', ?1, ?1, ?1, 1, 1, 1, 'Ada', 'ada', 'Gent', 'BE', '', 1, 100, 'EUR', 500, 'shipped')";

    #[test]
    fn shipments_become_parcels_bookings_and_messages() {
        let folder = tempfile::tempdir().unwrap();
        left_by(13, folder.path());
        let connection = crate::connection::open(&folder.path().join("station.db")).unwrap();
        connection.execute(ORDER, [1]).unwrap();
        connection.execute(ORDER, [2]).unwrap();
        let empty = r#"{"value":null,"setter":{"by":"nobody"}}"#;
        let decision = format!(
            r#"{{"method":{{"value":"own","setter":{{"by":"nobody"}}}},"weight":{{"value":900,"setter":{{"by":"nobody"}}}},
                "parcel_weights":[500,400],"size":{empty},"sender":{empty},"hold":{empty}}}"#
        );
        connection
            .execute_batch(&format!(
                "INSERT INTO shipments (id, order_id, reference, carrier, method, tracking_number, state, decision, booked_at)
                 VALUES (1, 1, 'pd-x-1', 'own', 'own', '340123450000000017', 'shipped', '{decision}', 5),
                        (2, 2, 'pd-x-2', 'own', 'own', '340123450000000031', 'labelled', '{decision}', 6);
                 INSERT INTO spent_serials (prefix, extension, serial, shipment, parcel)
                 VALUES ('4012345', 3, 1, 1, 1), ('4012345', 3, 2, 1, 2), ('4012345', 3, 3, 2, 1);
                 INSERT INTO outbox (id, shop, order_id, shipment, notice, state, attempts, due_at)
                 VALUES (7, 'old', 1, 1, '{{\"shipped_at\":\"2026-11-01T10:00:00Z\"}}', 'due', 2, 9);
                 UPDATE jobs SET shipment = 1, order_id = 1, parcel = 2,
                     document = '{{\"kind\":\"label\",\"shipment\":1,\"order\":1,\"reprint\":false}}';"
            ))
            .unwrap();
        let store = Store::open(folder.path()).unwrap();
        let snapshot = store.snapshot().unwrap();
        let shipment = snapshot.shipment(model::ShipmentId(1)).unwrap().unwrap();
        assert_eq!(shipment.numbers().collect::<Vec<_>>(), ["340123450000000017", "340123450000000024"]);
        let weights: Vec<u32> = shipment.parcels.iter().map(|parcel| parcel.weight.0).collect();
        assert_eq!(weights, [500, 400]);
        assert!(shipment.parcels.iter().all(|parcel| parcel.state == model::ParcelState::Shipped));
        assert_eq!((shipment.state, shipment.booking), (model::ShipmentState::Shipped, model::BookingState::Booked));
        let booking = snapshot.booking(shipment.id).unwrap().unwrap();
        assert_eq!(booking.key.0, "pd-x-1");
        let entry = snapshot.outbox(9).unwrap().remove(0);
        assert_eq!(entry.target, model::OutboxTarget::Shop(ShopId("old".into())));
        assert_eq!((entry.id.0, entry.attempts), (7, 2));
        let at = UtcDateTime("2026-11-01T10:00:00Z".parse().unwrap());
        assert_eq!(entry.message, model::OutboxMessage::Shipped { at });
        let label = Document::Label { shipment: shipment.id, order: model::OrderId(1), parcel: 2, reprint: false };
        assert_eq!(snapshot.jobs(1, false).unwrap()[0].document, label);
        assert_eq!(snapshot.open_bookings().unwrap(), []);
    }

    #[test]
    fn what_left_before_it_was_counted_is_counted() {
        let folder = tempfile::tempdir().unwrap();
        left_by(28, folder.path());
        let connection = crate::connection::open(&folder.path().join("station.db")).unwrap();
        let order = ORDER.replace("currency,", "currency, customer, due,").replace("'EUR',", "'EUR', '', '~',");
        for id in 1..=4 {
            connection.execute(&order, [id]).unwrap();
        }
        let decision = r#"{"price":{"minor":495,"currency":"EUR"},"ship_by":"2026-11-20T16:00:00"}"#;
        let cost = r#"'{"minor":610,"currency":"CHF"}'"#;
        let shipped = r#"{"key":"journal-shipment-shipped"}"#;
        let labelled = r#"{"key":"journal-shipment-labelled"}"#;
        connection
            .execute_batch(&format!(
                "INSERT INTO shipments (id, order_id, direction, sequence, reference, carrier, method, remote_id, cost,
                     labels, state, decision, booked_at, ahead)
                 VALUES (1, 1, 'outgoing', 1, 'a', 'own', 'own', '', NULL, 'drawn', 'shipped', '{decision}', 5, 0),
                        (2, 1, 'outgoing', 2, 'b', 'own', 'own', '', {cost}, 'drawn', 'shipped', '{decision}', 6, 0),
                        (3, 2, 'return', 1, 'c', 'dpd', 'own', '', NULL, 'drawn', 'shipped', '{{}}', 7, 0),
                        (4, 3, 'outgoing', 1, 'd', 'own', 'own', '', NULL, 'drawn', 'voided', '{decision}', 8, 0),
                        (5, 4, 'outgoing', 1, 'e', 'own', 'own', '', NULL, 'drawn', 'labelled', '{decision}', 9, 0);
                 INSERT INTO parcels (shipment, place, number, weight, items, state)
                 VALUES (1, 1, '', 1, '[]', 'shipped'), (1, 2, '', 1, '[]', 'shipped'), (2, 1, '', 1, '[]', 'shipped');
                 INSERT INTO journal (at, message, order_id, shipment)
                 VALUES (50, '{shipped}', 1, 1), (60, '{shipped}', 1, 2), (70, '{labelled}', 1, 1);"
            ))
            .unwrap();
        let store = Store::open(folder.path()).unwrap();
        let mut left = Vec::new();
        let mut keep = |it: &crate::Departure<'_>| {
            let cost = it.cost.map(|cost| cost.to_string());
            left.push((it.at.millis(), it.carrier.to_owned(), it.parcels, cost, it.due.is_some()));
        };
        let [first, last] = [0, i64::MAX].map(UtcDateTime::from_millis);
        store.snapshot().unwrap().each_departure(first, last, &mut keep).unwrap();
        let row = |at, carrier: &str, parcels, cost: Option<&str>, due| {
            (at, carrier.to_owned(), parcels, cost.map(str::to_owned), due)
        };
        assert_eq!(
            left,
            [
                row(7, "dpd", 1, None, false),
                row(50, "own", 2, Some("4.95 EUR"), true),
                row(60, "own", 1, Some("6.10 CHF"), false)
            ]
        );
    }

    #[test]
    fn orders_keep_what_lists_show_of_them() {
        let folder = tempfile::tempdir().unwrap();
        left_by(28, folder.path());
        let connection = crate::connection::open(&folder.path().join("station.db")).unwrap();
        let order = "INSERT INTO orders (id, shop, reference, number, number_key, placed_at, modified_at, received_at, name, name_key,
                         city, country, checkout_method, quantity, total, currency, customer, weight, due, stage, tags, hold, pick_key)
                     VALUES (7, 'old', 7, 7, 7, 1, 1, 1, 'Ada', 'ada', 'Gent', 'BE', '', 1, 100, 'EUR', '', 500, '2026-11-23',
                         'shipped', 'a', 'why', 'B2')";
        connection.execute(order, []).unwrap();
        connection.execute("INSERT INTO order_codes (code, order_id) VALUES ('7', 7)", []).unwrap();
        drop(Store::open(folder.path()).unwrap());
        let kept = "SELECT tags || hold || pick_key || due || reference || weight || stage FROM orders WHERE id = 7";
        let kept: String = connection.query_row(kept, [], |row| row.get(0)).unwrap();
        assert_eq!(kept, "awhyB22026-11-237500shipped");
        let codes = "SELECT count(*) FROM order_codes JOIN orders o ON o.id = order_id";
        let codes: i64 = connection.query_row(codes, [], |row| row.get(0)).unwrap();
        assert_eq!(codes, 1, "what refers to them still does");
        connection.execute("UPDATE orders SET stage = 'merged'", []).unwrap();
    }

    #[test]
    fn a_range_becomes_its_one_block() {
        let folder = tempfile::tempdir().unwrap();
        left_by(19, folder.path());
        let connection = crate::connection::open(&folder.path().join("station.db")).unwrap();
        let range = "INSERT INTO ranges (carrier, prefix, extension, next, last, warn_below)
                     VALUES ('own', '4012345', 3, 7, 99, 10), ('bike', '0998', 0, 5, 4, 1)";
        connection.execute(range, []).unwrap();
        let ranges = Store::open(folder.path()).unwrap().snapshot().unwrap().ranges().unwrap();
        let block = |prefix: &str, extension, next, last| model::NumberBlock {
            form: model::NumberForm::Sscc { prefix: prefix.to_owned(), extension },
            next,
            last,
        };
        assert_eq!(ranges[0].blocks, [block("0998", 0, 5, 4)]);
        assert_eq!((ranges[1].blocks.as_slice(), ranges[1].warn_below), ([block("4012345", 3, 7, 99)].as_slice(), 10));
    }

    #[test]
    fn a_shop_keeps_how_it_is_reached() {
        let folder = tempfile::tempdir().unwrap();
        left_by(13, folder.path());
        let connection = crate::connection::open(&folder.path().join("station.db")).unwrap();
        let woo = r#"{"kind":"woo_commerce","url":"https://shop.example","statuses":{"processing":"open"},"shipped_status":"sent"}"#;
        connection.execute("INSERT INTO shops (id, name, connection) VALUES ('woo', 'Woo', ?)", [woo]).unwrap();
        let store = Store::open(folder.path()).unwrap();
        let account = |id: &str| store.snapshot().unwrap().shop(&ShopId(id.to_owned())).unwrap().unwrap().account;
        assert_eq!(account("old"), ShopAccount::files());
        let woo = account("woo");
        assert_eq!((woo.kind.0.as_str(), woo.config.text("url")), ("woocommerce", "https://shop.example"));
        assert_eq!(woo.config.text("shipped_status"), "sent");
        assert_eq!(woo.config.meanings("statuses"), [("processing".to_owned(), model::OrderStatus::Open)].into());
        assert_eq!(woo.config.0.len(), 3, "nothing else is left in it");
    }

    #[test]
    fn a_printer_that_was_never_moved_is_not_moved_back() {
        let folder = tempfile::tempdir().unwrap();
        left_by(12, folder.path());
        let connection = crate::connection::open(&folder.path().join("station.db")).unwrap();
        for (id, offset) in [("never", 0), ("moved", 12)] {
            let body = format!(
                r#"{{"id":"{id}","name":"{id}","connection":{{"kind":"folder","path":"/labels"}},"language":"zpl","dpi":203,
                    "label":"a6","proof":"hand_over","setup":{{"darkness":60,"top_offset":{offset}}}}}"#
            );
            connection.execute("INSERT INTO printers (id, place, body) VALUES (?, 1, ?)", (id, body)).unwrap();
        }
        let printers = Store::open(folder.path()).unwrap().snapshot().unwrap().printers().unwrap();
        let offset = |id: &str| printers.iter().find(|it| it.id.0 == id).map(|it| it.setup.top_offset);
        assert_eq!((offset("never"), offset("moved")), (Some(None), Some(Some(12))));
        assert!(printers.iter().all(|it| it.setup.darkness.is_some()));
    }

    #[test]
    fn every_older_form_ends_up_with_the_same_tables() {
        let schema = |older| {
            let folder = tempfile::tempdir().unwrap();
            left_by(older, folder.path());
            drop(Store::open(folder.path()).unwrap());
            let connection = Connection::open(folder.path().join("station.db")).unwrap();
            let mut tables = connection.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").unwrap();
            let tables = tables.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
            tables.collect::<Result<Vec<(String, Option<String>)>, _>>().unwrap()
        };
        let new = schema(0);
        assert!(new.len() > 20);
        for older in 1..=STEPS.len() {
            assert_eq!(schema(older), new, "from {older}");
        }
    }
}
