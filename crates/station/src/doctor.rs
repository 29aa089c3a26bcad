//! The check of the machine: what works, what does not, what to do.

mod web_view;

use crate::carriers::ApprovalView;
use crate::parts::Parts;
use devices::{Rights, scale};
use model::*;
use serde::{Deserialize, Serialize};
use std::io::Write as _;
use std::net::TcpListener;
use std::path::Path;
use store::{SecretsKind, StoreError};
#[cfg(feature = "export")]
use ts_rs::TS;

/// One check of the machine.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Check {
    /// What was checked.
    pub subject: Message,
    /// How it is.
    pub verdict: Verdict,
    /// What was found.
    pub finding: Message,
    /// What to do, where something is to be done.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub advice: Option<Message>,
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// As it should be.
    Fine,
    /// Works, but somebody should look.
    Attention,
    /// Does not work.
    Wrong,
}

/// Checks everything a desk stands on.
pub(crate) fn check(parts: &Parts) -> Vec<Check> {
    let mut checks = vec![folder(parts), identity(parts), keyring(parts), ports(), web_view()];
    checks.extend(backups(parts));
    checks.push(fonts(parts));
    checks.extend(device_rule(parts));
    checks.extend(printers(parts));
    checks.extend(desk_scale(parts));
    checks.extend(numbers(parts));
    checks.extend(approvals(parts));
    checks.extend(carrier_files(parts));
    checks
}

/// The system of this machine: what to do on one is not what to do on another.
const SYSTEM: &str = std::env::consts::OS;

fn finding(subject: Message, verdict: Verdict, key: &'static str) -> Check {
    let advice = (verdict != Verdict::Fine).then(|| Message::new(format!("{key}-advice")));
    Check { subject, verdict, finding: Message::new(key), advice }
}

impl Check {
    fn with(mut self, name: &'static str, value: impl Into<Argument> + Clone) -> Self {
        self.finding = self.finding.with(name, value.clone());
        self.advice = self.advice.map(|advice| advice.with(name, value));
        self
    }
}

/// So much has to go into the folder for it to count as writable, in bytes: a full disk still takes names.
const ROOM: usize = 1 << 20;

fn folder(parts: &Parts) -> Check {
    let subject = Message::new("doctor-folder");
    let path = parts.store.folder().display().to_string();
    let written = tempfile::NamedTempFile::new_in(parts.store.folder()).and_then(|mut file| file.write_all(&[0; ROOM]));
    match written {
        Ok(()) if everybody_writes(parts.store.folder()) => {
            finding(subject, Verdict::Attention, "doctor-folder-open").with("folder", path)
        }
        Ok(()) => finding(subject, Verdict::Fine, "doctor-folder-fine").with("folder", path),
        Err(error) if error.kind() == std::io::ErrorKind::StorageFull => {
            finding(subject, Verdict::Wrong, "doctor-folder-full").with("folder", path)
        }
        Err(error) => finding(subject, Verdict::Wrong, "doctor-folder-unwritable")
            .with("folder", path)
            .with("error", error.to_string()),
    }
}

/// Whether every account of the machine may put files in the place of a folder's.
#[cfg(unix)]
fn everybody_writes(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    folder.metadata().is_ok_and(|about| about.permissions().mode() & 0o002 != 0)
}

#[cfg(not(unix))]
fn everybody_writes(_: &Path) -> bool {
    false
}

/// Whether every page of the database fits.
pub(crate) fn check_deeply(parts: &Parts) -> Result<Vec<Check>, Problem> {
    let subject = Message::new("doctor-database");
    match parts.store.check_deeply() {
        Ok(()) => Ok(vec![finding(subject, Verdict::Fine, "doctor-database-fine")]),
        Err(StoreError::Damaged(_)) => Ok(vec![finding(subject, Verdict::Wrong, "doctor-database-damaged")]),
        Err(error) => Err(error.into()),
    }
}

/// Whether the station is itself, and whether that can be told.
fn identity(parts: &Parts) -> Check {
    let subject = Message::new("doctor-identity");
    match (parts.store.doubt(), parts.store.unkept_notes()) {
        (Ok(Some(doubt)), _) => finding(subject, Verdict::Wrong, "doctor-identity-asked").with("why", doubt.message()),
        (_, Some(why)) => finding(subject, Verdict::Attention, "doctor-identity-unkept").with("error", why.to_owned()),
        _ => finding(subject, Verdict::Fine, "doctor-identity-fine"),
    }
}

/// Whether backups are made; a practice station needs none.
fn backups(parts: &Parts) -> Option<Check> {
    if parts.is_practice {
        return None;
    }
    let subject = Message::new("doctor-backups");
    let view = parts.backups.view().ok()?;
    Some(match (view.backups.first(), view.problem) {
        (_, Some(problem)) => {
            finding(subject, Verdict::Wrong, "doctor-backups-failed").with("problem", problem.message())
        }
        (None, _) => finding(subject, Verdict::Attention, "doctor-backups-none"),
        (Some(_), _) if !view.rhythm.on => finding(subject, Verdict::Attention, "doctor-backups-off"),
        (Some(last), _) => finding(subject, Verdict::Fine, "doctor-backups-fine").with("at", last.at),
    })
}

fn keyring(parts: &Parts) -> Check {
    let subject = Message::new("doctor-keyring");
    match parts.secrets.kind() {
        SecretsKind::Keyring => finding(subject, Verdict::Fine, "doctor-keyring-fine"),
        SecretsKind::EncryptedFile => {
            finding(subject, Verdict::Attention, "doctor-keyring-file").with("system", SYSTEM)
        }
    }
}

fn ports() -> Check {
    let subject = Message::new("doctor-loopback");
    match TcpListener::bind("127.0.0.1:0") {
        Ok(_) => finding(subject, Verdict::Fine, "doctor-loopback-fine"),
        Err(error) => finding(subject, Verdict::Wrong, "doctor-loopback-refused").with("error", error.to_string()),
    }
}

fn web_view() -> Check {
    let subject = Message::new("doctor-webview");
    match web_view::is_here() {
        None => finding(subject, Verdict::Fine, "doctor-webview-system"),
        Some(true) => finding(subject, Verdict::Fine, "doctor-webview-fine").with("system", SYSTEM),
        Some(false) => finding(subject, Verdict::Wrong, "doctor-webview-missing").with("system", SYSTEM),
    }
}

/// Scripts that customers write their names in, and a letter of each.
const SCRIPTS: [(&str, char); 6] = [
    ("Chinese and Japanese", '東'),
    ("Korean", '한'),
    ("Arabic", 'ع'),
    ("Hebrew", 'ש'),
    ("Thai", 'ท'),
    ("Devanagari", 'द'),
];

fn fonts(parts: &Parts) -> Check {
    let fonts = parts.fonts.get();
    let missing: Vec<&str> = SCRIPTS
        .iter()
        .filter(|(_, letter)| !fonts.missing(&letter.to_string()).is_empty())
        .map(|(name, _)| *name)
        .collect();
    let subject = Message::new("doctor-fonts");
    if missing.is_empty() {
        finding(subject, Verdict::Fine, "doctor-fonts-fine")
    } else {
        finding(subject, Verdict::Attention, "doctor-fonts-missing")
            .with("scripts", missing.join(", "))
            .with("system", SYSTEM)
    }
}

/// Where Linux looks for the rules that say who may use a device.
const RULES: [&str; 3] = ["/etc/udev/rules.d", "/usr/lib/udev/rules.d", "/lib/udev/rules.d"];
const RULE: &str = "70-packdesk.rules";

/// Packdesk's own rule for USB and serial devices, where some printer needs it.
fn device_rule(parts: &Parts) -> Option<Check> {
    let needs = |printer: &Printer| match printer.connection {
        PrinterConnection::Serial { .. } | PrinterConnection::UsbDevice { .. } | PrinterConnection::Usb { .. } => true,
        PrinterConnection::Tcp { .. } | PrinterConnection::Queue { .. } | PrinterConnection::Folder { .. } => false,
    };
    if !cfg!(target_os = "linux") || !printers_of(parts).iter().any(needs) {
        return None;
    }
    let subject = Message::new("doctor-udev");
    let found = RULES.iter().map(|folder| Path::new(folder).join(RULE)).find(|rule| rule.exists());
    Some(match found {
        Some(rule) => finding(subject, Verdict::Fine, "doctor-udev-fine").with("rule", rule.display().to_string()),
        None => finding(subject, Verdict::Attention, "doctor-udev-missing").with("rule", RULE.to_owned()),
    })
}

fn printers_of(parts: &Parts) -> Vec<Printer> {
    parts.store.snapshot().and_then(|snapshot| snapshot.printers()).unwrap_or_default()
}

fn printers(parts: &Parts) -> Vec<Check> {
    let printers = printers_of(parts);
    if printers.is_empty() {
        return vec![finding(Message::new("doctor-printers"), Verdict::Attention, "doctor-printers-none")];
    }
    printers.iter().map(printer).collect()
}

fn printer(printer: &Printer) -> Check {
    let subject = Message::new("doctor-printer").with("printer", printer.name.clone());
    match devices::rights(&printer.connection) {
        Rights::Missing { device } => {
            return finding(subject, Verdict::Wrong, "doctor-printer-missing").with("device", device);
        }
        Rights::Denied { device, group } => {
            return finding(subject, Verdict::Wrong, "doctor-printer-denied")
                .with("device", device)
                .with("group", group)
                .with("system", SYSTEM);
        }
        Rights::Fine => {}
    }
    let session = devices::connect(printer).map_err(|error| error.problem(printer));
    match session.and_then(|mut session| session.ready().map_err(|not_ready| not_ready.problem(printer))) {
        Ok(_) if is_mute(printer) => finding(subject, Verdict::Attention, "doctor-printer-mute"),
        Ok(_) => finding(subject, Verdict::Fine, "doctor-printer-fine"),
        Err(problem) => finding(subject, Verdict::Wrong, "doctor-printer-silent").with("problem", problem.message()),
    }
}

/// Whether it can be handed labels and says nothing of them. A folder is where they are.
fn is_mute(printer: &Printer) -> bool {
    printer.proof == Proof::HandOver && !matches!(printer.connection, PrinterConnection::Folder { .. })
}

/// A desk without a scale lacks nothing.
fn desk_scale(parts: &Parts) -> Option<Check> {
    let shown = parts.weighing.scale().ok().flatten()?;
    let subject = Message::new("doctor-scale").with("scale", shown.scale.name.clone());
    Some(match devices::scale_rights(&shown.scale.connection) {
        Rights::Missing { device } => finding(subject, Verdict::Wrong, "doctor-scale-missing").with("device", device),
        Rights::Denied { device, group } => finding(subject, Verdict::Wrong, "doctor-scale-denied")
            .with("device", device)
            .with("group", group)
            .with("system", SYSTEM),
        Rights::Fine => match scale_problem(parts, &shown) {
            Some(problem) => {
                finding(subject, Verdict::Attention, "doctor-scale-silent").with("problem", problem.message())
            }
            None => finding(subject, Verdict::Fine, "doctor-scale-fine"),
        },
    })
}

/// What is wrong with the scale. Where nobody works the desk nobody watches it, and it is asked here.
fn scale_problem(parts: &Parts, shown: &ScaleView) -> Option<Problem> {
    match parts.store.lock_desk() {
        Ok(Some(_free)) => {
            let scale = &shown.scale;
            match scale::connect(&scale.connection).map(|mut pan| pan.read()) {
                Ok(Ok(heard)) => heard.problem(scale),
                Ok(Err(error)) => Some(scale::ScaleError::of(error).problem(scale)),
                Err(error) => Some(error.problem(scale)),
            }
        }
        _ => shown.problem.clone(),
    }
}

fn numbers(parts: &Parts) -> Vec<Check> {
    let ranges = parts.store.snapshot().and_then(|snapshot| snapshot.ranges()).unwrap_or_default();
    if ranges.is_empty() {
        return vec![finding(Message::new("doctor-numbers"), Verdict::Attention, "doctor-numbers-none")];
    }
    let check = |range: NumberRange| {
        let left = i64::try_from(range.left()).unwrap_or(i64::MAX);
        let (verdict, key) = match (range.left(), range.runs_low()) {
            (0, _) => (Verdict::Wrong, "doctor-numbers-empty"),
            (_, true) => (Verdict::Attention, "doctor-numbers-low"),
            _ => (Verdict::Fine, "doctor-numbers-fine"),
        };
        finding(Message::new("doctor-numbers"), verdict, key).with("carrier", &range.carrier).with("left", left)
    };
    ranges.into_iter().map(check).collect()
}

/// Whether carriers approved the labels that are drawn by their published rules.
fn approvals(parts: &Parts) -> Vec<Check> {
    let snapshot = parts.store.snapshot().map_err(Problem::from);
    let views = snapshot.and_then(|snapshot| parts.carriers.approvals(&snapshot)).unwrap_or_default();
    let check = |view: ApprovalView| {
        let subject = Message::new("doctor-approval").with("carrier", &view.carrier);
        match view.approval {
            Some(it) => finding(subject, Verdict::Fine, "doctor-approval-fine")
                .with("day", it.on)
                .with("sample", it.sample)
                .with("who", it.who),
            None => finding(subject, Verdict::Attention, "doctor-approval-missing").with("carrier", &view.carrier),
        }
    };
    views.into_iter().map(check).collect()
}

/// What is wrong with the files that carriers handed out.
fn carrier_files(parts: &Parts) -> Vec<Check> {
    let Ok(snapshot) = parts.store.snapshot() else { return Vec::new() };
    let accounts = snapshot.carrier_accounts().unwrap_or_default();
    let check = |account: CarrierAccount| {
        let why = parts.carriers.files_trouble(&snapshot, &account)?;
        let subject = Message::new("doctor-carrier-files").with("carrier", &account.carrier);
        Some(finding(subject, Verdict::Attention, "doctor-carrier-files-wrong").with("why", why))
    };
    accounts.into_iter().filter_map(check).collect()
}
