//! `cargo xtask api`: the served API held against Sendcloud's own files along an order's life (Prism), then asked at random by its own
//! description (schemathesis); what it answered wrongly is printed.

mod life;
mod prism;

use crate::tools::{cargo, heading, program, root, run as run_program};
use crate::{python, setup};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The versions of the API.
const VERSIONS: [&str; 2] = ["v3", "v2"];

/// What every answer is held to: its status, form and shape are described, and the station did not fail.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance";

/// A practice station that is served, until this is dropped.
struct Served {
    process: Child,
    /// Its address, as `http://127.0.0.1:8123`.
    address: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Lives an order's life through Prism, then asks each version for half of so many minutes, by schemathesis, one request after the
/// other.
pub(crate) fn run(minutes: u32) -> Result<()> {
    setup::for_build()?;
    let own = root().join("xtask/api");
    heading("Building the program");
    run_program(&mut cargo(&["build", "-p", "packdesk"]))?;
    let folder = tempfile::tempdir()?;
    std::fs::write(folder.path().join("index.html"), "")?;
    let station = |arguments: &[&str]| run_program(command(folder.path(), arguments).stdout(Stdio::null()));
    // Fills the practice station: its shop, methods and numbers.
    station(&["practice"])?;
    station(&["call", "shop_save", r#"{"shop":{"id":"api","name":"Api","account":{"kind":"api"}}}"#])?;
    station(&["points", "import", &own.join("points.csv").display().to_string()])?;
    station(&["points", "on", "api", "dpd", "NL"])?;
    let key = made_key(folder.path())?;
    let served = serve(folder.path())?;
    let lived = prism::run(&served, &key);
    if minutes == 0 {
        return lived;
    }
    let programs = python::installed("packdesk-schemathesis", &own.join("requirements.txt"))?;
    let seconds = (minutes * 30).to_string();
    let mut failed = Vec::new();
    for version in VERSIONS {
        heading(&format!("{version} for {seconds} s"));
        let mut asks = program(&programs.join("schemathesis").display().to_string(), &["--config-file"]);
        asks.arg(own.join("schemathesis.toml"))
            .arg("run")
            .arg(format!("{}/api/{version}/openapi.json", served.address));
        asks.args(["--auth", &key, "--max-time", &seconds, "--workers", "1", "--rate-limit", "auto"]);
        asks.args(["--checks", CHECKS, "--continue-on-failure", "--no-color"])
            .env("NO_PROXY", "*")
            .current_dir(folder.path());
        if run_program(&mut asks).is_err() {
            failed.push(version);
        }
    }
    if !failed.is_empty() {
        bail!("answered otherwise than described: {}", failed.join(", "));
    }
    lived
}

/// A new key with its secret, as `pd_…:…`.
fn made_key(folder: &Path) -> Result<String> {
    let output = command(folder, &["call", "api_key_make", r#"{"shop":"api","access":"write"}"#]).output()?;
    let key: Value =
        serde_json::from_slice(&output.stdout).with_context(|| String::from_utf8_lossy(&output.stderr).into_owned())?;
    let part = |name: &str| key[name].as_str().unwrap_or_default().to_owned();
    Ok(format!("{}:{}", part("key"), part("secret")))
}

/// The command on the practice station of a folder.
fn command(folder: &Path, arguments: &[&str]) -> Command {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let mut command = Command::new(target.join("debug/packdesk"));
    command.arg("--data").arg(folder.join("station")).arg("--practice").arg("--json").args(arguments);
    command.env("PACKDESK_SECRETS", "file").env("PACKDESK_STATE", folder.join("state"));
    command
}

fn serve(folder: &Path) -> Result<Served> {
    let page = folder.display().to_string();
    let mut process = command(folder, &["serve", "--port", "0", "--page", &page]).stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    BufReader::new(process.stdout.take().context("no output")?).read_line(&mut line)?;
    let said: Value = serde_json::from_str(&line)?;
    let address = said["address"].as_str().unwrap_or_default();
    Ok(Served { process, address: address.split("/?").next().unwrap_or_default().to_owned() })
}
