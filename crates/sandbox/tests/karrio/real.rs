//! A Karrio of its own, started from where it is installed, on a free port of loopback and with a database of its own.

use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// The key that `server/user.py` makes.
pub(crate) const KEY: &str = "key_for_tests_on_loopback";
/// The carrier account every one of them has.
pub(crate) const CONNECTION: &str = "haulier";

const OFFLINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/karrio/server/offline");

/// The folder a Karrio is installed in: the one `PACKDESK_KARRIO` names, or that of the user's cache.
pub(crate) fn installed() -> Option<PathBuf> {
    let named = std::env::var_os("PACKDESK_KARRIO").map(PathBuf::from);
    let cache = || {
        let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
        Some(std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home)?.join("packdesk-karrio"))
    };
    named.or_else(cache).filter(|folder| folder.join("db.sqlite3").is_file())
}

/// Ends when dropped.
pub(crate) struct RealKarrio {
    pub(crate) url: String,
    server: Child,
    _folder: TempDir,
}

impl RealKarrio {
    pub(crate) fn start(installed: &std::path::Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("db.sqlite3");
        std::fs::copy(installed.join("db.sqlite3"), &database).unwrap();
        let mut server = Command::new(installed.join("venv/bin/python"))
            .args(["-m", "uvicorn", "karrio.server.asgi:application", "--host", "127.0.0.1", "--port", "0"])
            .args(["--no-use-colors"])
            .current_dir(&folder)
            .env("WORK_DIR", folder.path())
            .env("DATABASE_NAME", database)
            .env("PYTHONPATH", OFFLINE)
            .envs([
                ("PYTHONDONTWRITEBYTECODE", "1"),
                ("SECRET_KEY", "for-tests-on-loopback-and-nothing-else"),
                ("DEBUG_MODE", "True"),
                ("ALLOWED_HOSTS", "127.0.0.1"),
                ("USE_HTTPS", "False"),
                ("WORKER_IMMEDIATE_MODE", "True"),
                ("DETACHED_WORKER", "True"),
                ("ENABLE_ALL_PLUGINS_BY_DEFAULT", "True"),
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(server.stderr.take().unwrap());
        let mut said = String::new();
        let url = loop {
            let mut line = String::new();
            assert!(log.read_line(&mut line).unwrap() > 0, "it did not start: {said}");
            if let Some((_, rest)) = line.split_once("Uvicorn running on ") {
                break rest.split_whitespace().next().unwrap().to_owned();
            }
            said.push_str(&line);
        };
        // What nobody reads would stop it.
        std::thread::spawn(move || log.read_to_end(&mut Vec::new()));
        Self { url, server, _folder: folder }
    }

    /// Makes a carrier account of the kind that needs no network, with prices for Germany and some of its neighbours.
    pub(crate) async fn add_carrier(&self) {
        let connection = json!({ "carrier_name": "generic", "carrier_id": CONNECTION, "active": true, "config": {},
            "credentials": { "display_name": "Haulier", "custom_carrier_name": "haulier", "account_country_code": "DE",
                "account_number": "4711" } });
        let made = self.post("v1/connections", &connection).await;
        let service = |name: &str, code: &str, max: f64, zones: &[&str]| {
            json!({ "service_name": name, "service_code": code, "currency": "EUR", "max_weight": max, "weight_unit": "KG",
                "domicile": true, "international": true, "zone_ids": zones, "features": { "tracked": true } })
        };
        let rate = |service: &str, zone: &str, rate: f64, min: f64, max: f64| json!({ "service_id": service, "zone_id": zone, "rate": rate, "min_weight": min, "max_weight": max });
        let sheet = json!({ "name": "Haulier 2026", "carrier_name": "generic", "carriers": [made["id"]],
            "origin_countries": ["DE"],
            "zones": [{ "id": "z_de", "label": "DE", "country_codes": ["DE"], "transit_days": 1 },
                { "id": "z_out", "label": "Out", "country_codes": ["NL", "CH"], "transit_days": 3 }],
            "surcharges": [],
            "services": [service("Haulier Standard", "haulier_standard", 31.5, &["z_de", "z_out"]),
                service("Haulier Point", "haulier_point", 20.0, &["z_de"])],
            "service_rates": [rate("temp-0", "z_de", 4.1, 0.0, 2.0), rate("temp-0", "z_de", 5.9, 2.0, 31.5),
                rate("temp-0", "z_out", 12.4, 0.0, 31.5), rate("temp-1", "z_de", 3.6, 0.0, 20.0)] });
        let query = "mutation make($data: CreateRateSheetMutationInput!) {
            create_rate_sheet(input: $data) { rate_sheet { id } errors { field messages } } }";
        let made = self.post("graphql", &json!({ "query": query, "variables": { "data": sheet } })).await;
        assert!(made.pointer("/data/create_rate_sheet/rate_sheet/id").is_some(), "{made}");
    }

    /// How many shipments it has whose reference is that, by their states.
    pub(crate) async fn statuses_of(&self, reference: &str) -> Vec<String> {
        let url = format!("{}/v1/shipments?reference={reference}&limit=100", self.url);
        let asked = reqwest::Client::new().get(url).header("authorization", format!("Token {KEY}"));
        let page: Value = serde_json::from_slice(&asked.send().await.unwrap().bytes().await.unwrap()).unwrap();
        let status = |shipment: &Value| shipment["status"].as_str().unwrap().to_owned();
        page["results"].as_array().unwrap().iter().map(status).collect()
    }

    async fn post(&self, path: &str, content: &Value) -> Value {
        let asked = reqwest::Client::new()
            .post(format!("{}/{path}", self.url))
            .header("authorization", format!("Token {KEY}"))
            .header("content-type", "application/json")
            .body(content.to_string());
        serde_json::from_slice(&asked.send().await.unwrap().bytes().await.unwrap()).unwrap()
    }
}

impl Drop for RealKarrio {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
