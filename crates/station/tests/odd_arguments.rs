//! Every call of a browser with arguments nobody means: each gets its answer or a problem of its own, and the next call works.
use model::ProblemCode;
use serde_json::{Value, json};
use station::calls::{self, Face};
use station::{Options, Station};

/// Calls that wait for devices, or for a processor on purpose, whatever they are told.
const SLOW: [&str; 6] = ["backup_make", "doctor", "doctor_deep", "printers_discover", "scales_find", "support"];

fn odd() -> Vec<Value> {
    let deep = (0..120).fold(json!([]), |inner, _| json!([inner]));
    vec![
        Value::Null,
        json!(true),
        json!(1),
        json!(-1),
        json!(u64::MAX),
        json!(1e308),
        json!(""),
        json!("\0"),
        json!("\u{202e}../../etc/passwd\u{1b}[2J"),
        json!("^XA^FDx^A0N,90210^FS^XZ"),
        json!("é".repeat(10_000)),
        json!([]),
        json!([1, 2, u64::MAX]),
        json!(["\0", "own"]),
        json!({}),
        json!({ "shop": "\0", "order": u64::MAX, "id": -1, "name": "\0", "text": "\0", "limit": u32::MAX }),
        deep,
    ]
}

#[test]
fn no_call_falls_by_what_it_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { desk: false, pulls: false, ..Options::new(folder.path().join("station")) };
    let station = Station::open(options).unwrap();
    let mut fell = Vec::new();
    for (name, _) in calls::NAMES.iter().filter(|(name, _)| !SLOW.contains(name)) {
        for args in odd() {
            let told = args.to_string();
            if let Err(problem) = calls::call(&station, Face::Browser, name, args)
                && [ProblemCode::Internal, ProblemCode::StoreFailed, ProblemCode::StoreDamaged].contains(&problem.code)
            {
                fell.push(format!("{name} {}: {problem:?}", told.chars().take(200).collect::<String>()));
            }
        }
    }
    assert!(fell.is_empty(), "{fell:#?}");
    calls::status(&station, ()).unwrap();
}

#[test]
fn what_does_not_fit_is_not_said_back() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { desk: false, pulls: false, ..Options::new(folder.path().join("station")) };
    let station = Station::open(options).unwrap();
    let secret = "cs_53cr3t`,\" expected";
    let wrong = [
        ("shop_save", json!({ "shop": secret })),
        ("shop_save", json!({ "shop": { "id": "w", "name": "w", "account": { "kind": "api", "config": secret } } })),
        ("shop_save", json!({ "shop": { "id": "w", "name": "w", "account": secret }, "credentials": { "key": 1 } })),
        ("carrier_account_save", json!({ "account": { "carrier": "own", "kind": 7 }, "credentials": secret })),
        ("language", json!(secret)),
        ("settings_save", json!({ "version": secret, "settings": {} })),
        ("queue_pause", json!({ "printer": "p", "paused": secret })),
        ("purge", json!({ "before": secret })),
        ("customer_find", json!({ (secret): "x" })),
        ("look_answer", json!({ "kind": secret })),
        ("document_look", json!({ "document": { "kind": secret } })),
        ("orders_find", json!({ "sort": secret })),
        ("order_open", json!(secret)),
    ];
    for (name, args) in wrong {
        let problem = calls::call(&station, Face::Desk, name, args).unwrap_err();
        let said = serde_json::to_string(&problem).unwrap();
        assert!(!said.contains("53cr3t"), "{name}: {said}");
    }
}
