//! A real order's life through Prism, which holds every request and every answer against Sendcloud's own OpenAPI files: a judge
//! that is no work of this house.

use super::Served;
use super::life::{Kept, Step, steps};
use crate::cache::cache;
use crate::tools::{heading, npm, program, root, run as run_program};
use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The header in which Prism says what is wrong.
const VIOLATIONS: &str = "sl-violations:";
/// A header that every answer of the station has.
const OWN: &str = "x-content-type-options";
/// The longest a request may take, in seconds.
const PATIENCE: &str = "60";

/// A judge of one of Sendcloud's files, until this is dropped.
struct Proxy {
    process: Child,
    document: String,
    address: String,
}

impl Drop for Proxy {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What Prism says of a request or its answer.
#[derive(Debug, Deserialize)]
struct Violation {
    location: Vec<String>,
    severity: String,
    message: String,
}

/// Lives an order's life on a served station with a key; fails where one of its requests or answers is not as Sendcloud's files say.
pub(super) fn run(served: &Served, key: &str) -> Result<()> {
    let prism = installed()?;
    let steps = steps()?;
    heading(&format!("An order's life through Prism, in {} requests", steps.len()));
    let mut kept = Kept::default();
    kept.set("token", key.split(':').next().unwrap_or_default());
    let folder = tempfile::tempdir()?;
    let (mut proxy, mut wrong): (Option<Proxy>, _) = (None, Vec::new());
    for step in &steps {
        if proxy.as_ref().is_none_or(|proxy| proxy.document != step.document) {
            drop(proxy.take());
            proxy = Some(Proxy::start(&prism, &step.document, served)?);
        }
        let at = &proxy.as_ref().context("no proxy")?.address;
        match asked(step, at, key, &mut kept, folder.path()) {
            Ok(found) => wrong.extend(found),
            Err(error) => wrong.push((step.ask.clone(), "not asked".to_owned(), format!("{error:#}"))),
        }
    }
    if wrong.is_empty() {
        println!("{} requests and their answers are as Sendcloud's files say", steps.len());
        return Ok(());
    }
    for (ask, place, words) in &wrong {
        println!("{ask:<60} {place:<48} {words}");
    }
    bail!("{} times otherwise than Sendcloud's files say", wrong.len())
}

/// Asks, and tells what is wrong: what was asked, the place, and words.
fn asked(step: &Step, at: &str, key: &str, kept: &mut Kept, folder: &Path) -> Result<Vec<(String, String, String)>> {
    let (method, path) = step.line(kept)?;
    let (head, body) = (folder.join("head"), folder.join("body"));
    let mut curl =
        program("curl", &["--silent", "--show-error", "--noproxy", "*", "--max-time", PATIENCE, "--globoff"]);
    curl.args(["--user", key, "--request", &method]).arg("--dump-header").arg(&head).arg("--output").arg(&body);
    curl.args(["--header", &format!("Accept: {}", step.accept.as_deref().unwrap_or("application/json"))]);
    let content = step.content(kept);
    if content.is_some() {
        curl.args(["--header", "Content-Type: application/json", "--data-binary", "@-"]);
    }
    fs::write(&body, "")?;
    let mut process = curl.arg(format!("{at}{path}")).stdin(Stdio::piped()).spawn().context("curl")?;
    process.stdin.take().context("no input")?.write_all(content.unwrap_or_default().as_bytes())?;
    ensure!(process.wait()?.success(), "curl had no answer");
    let (head, body) = (fs::read_to_string(&head)?, fs::read(&body)?);
    // Curl writes the heads of all answers it had to one request; the last one counts.
    let head = head.trim_end().rsplit("\r\n\r\n").next().unwrap_or_default();
    let status: u16 = head.split_whitespace().nth(1).and_then(|text| text.parse().ok()).context("no status")?;
    kept.keep(step, &body);
    let mut wrong = Vec::new();
    // Where the station says 501, Prism makes an answer up.
    if !head.to_lowercase().contains(OWN) {
        wrong.push((step.ask.clone(), "status".to_owned(), "the station does not offer it".to_owned()));
    } else if status != step.status {
        let text: String = String::from_utf8_lossy(&body).chars().take(300).collect();
        wrong.push((step.ask.clone(), "status".to_owned(), format!("{status}, not {}: {text}", step.status)));
    }
    let said = head.lines().find_map(|line| line.strip_prefix(VIOLATIONS)).unwrap_or("[]");
    let said: Vec<Violation> = serde_json::from_str(said.trim()).context("Prism's words")?;
    for Violation { location, severity, message } in said {
        let of_request = location.first().is_some_and(|place| place == "request");
        if severity == "Error" && !(of_request && step.flawed) || message.contains("route not found") {
            wrong.push((step.ask.clone(), location.join("."), message));
        }
    }
    Ok(wrong)
}

impl Proxy {
    fn start(prism: &Path, document: &str, served: &Served) -> Result<Self> {
        let version = if document == "v2" { "v2" } else { "v3" };
        let file = root().join(format!("xtask/api/sendcloud/{document}.json"));
        // Prism says nowhere in which port it listens where it may choose one.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port().to_string();
        let mut command = Command::new("node");
        command.arg(prism).arg("proxy").arg(file).arg(format!("{}/api/{version}", served.address));
        command.args(["--port", &port]).stdout(Stdio::piped());
        let mut process = command.spawn().context("node")?;
        let said = BufReader::new(process.stdout.take().context("no output")?);
        let (document, address) = (document.to_owned(), format!("http://127.0.0.1:{port}"));
        let proxy = Self { process, document, address };
        let mut lines = said.lines();
        let is_ready = lines.by_ref().map_while(Result::ok).any(|line| line.contains("listening"));
        // What it says later has to go somewhere, or it stops.
        std::thread::spawn(move || lines.for_each(drop));
        ensure!(is_ready, "Prism does not start with {}", proxy.document);
        Ok(proxy)
    }
}

/// Prism by its lock file, in a folder of its own in the cache; the program that Node.js runs.
fn installed() -> Result<PathBuf> {
    let own = root().join("xtask/api/prism");
    let folder = cache()?.join("packdesk-prism");
    let lock = fs::read(own.join("package-lock.json"))?;
    let program = folder.join("node_modules/@stoplight/prism-cli/dist/index.js");
    let done = folder.join("installed-by.json");
    if !fs::read(&done).is_ok_and(|by| by == lock) {
        println!("Installing Prism for this alone, in {}", folder.display());
        fs::create_dir_all(&folder)?;
        for file in ["package.json", "package-lock.json"] {
            fs::copy(own.join(file), folder.join(file))?;
        }
        run_program(npm(&["ci", "--no-audit", "--no-fund"]).current_dir(&folder))?;
        fs::write(&done, lock)?;
    }
    Ok(program)
}
