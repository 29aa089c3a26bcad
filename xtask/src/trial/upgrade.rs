//! An upgrade over an earlier version while a station lives, and the removal.

use super::root::{PACKER, Root, Who};
use super::{Packages, Report};
use crate::tools::{program, run as run_program};
use anyhow::{Context, Result, ensure};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// The version the same programs are packed under where no earlier package is named.
const EARLIER: &str = "0.0.1";

/// A station with a method, numbers of its own and a printer that writes its labels into a folder.
const SETTINGS: &str = r#"{ "version": 0, "settings": {
  "defaults": { "method": "parcel", "weight": 500, "sender": { "name": "Garden Shop", "street": "Havenstraat 10", "postal_code": "3511 AB", "city": "Utrecht", "country": "NL" } },
  "catalogue": {
    "carriers": [{ "id": "own", "name": "Own Van", "active": true, "tracking_url": "" }],
    "methods": [{ "id": "parcel", "carrier": "own", "name": "Parcel", "min_weight": 0, "max_weight": 30000, "countries": [], "service_point": false }]
  }
} }"#;
const NUMBERS: &str = r#"{ "carrier": "own", "warn_below": 10, "blocks": [{ "form": { "kind": "sscc", "prefix": "4043383", "extension": 3 }, "next": 1, "last": 999999 }] }"#;

/// How many orders come in. One is shipped before the upgrade, three wait in the held queue of the printer.
const ORDERS: u32 = 20;

/// Everything of the station that has to be the same after the upgrade.
const STATE: &str = "packdesk --json orders --limit 1000; packdesk --json jobs; packdesk --json call ranges; packdesk --json printers; packdesk --json look || [ $? = 4 ]; ls labels";

/// The earlier package: the one that was named, else this one under a lower version.
pub(super) fn earlier(packages: &Packages, cache: &Path) -> Result<PathBuf> {
    if let Some(named) = packages.over {
        return Ok(named.to_owned());
    }
    let (tree, package) = (cache.join("earlier"), cache.join("earlier.deb"));
    let _ = std::fs::remove_dir_all(&tree);
    run_program(program("dpkg-deb", &["--raw-extract"]).arg(packages.deb).arg(&tree))?;
    let control = tree.join("DEBIAN/control");
    let lines = std::fs::read_to_string(&control)?;
    let lowered = lines
        .lines()
        .map(|line| if line.starts_with("Version: ") { format!("Version: {EARLIER}\n") } else { format!("{line}\n") });
    std::fs::write(&control, lowered.collect::<String>())?;
    run_program(program("dpkg-deb", &["--root-owner-group", "-Zgzip", "-z1", "--build"]).arg(&tree).arg(&package))?;
    Ok(package)
}

/// Installs the earlier version, lets a station live in it, upgrades, looks at the station, and removes the package.
pub(super) fn run(root: &Root, report: &mut Report) -> Result<()> {
    let admin = |script: &str| root.run(Who::Admin, script);
    let packer = |script: &str| root.run(Who::Packer, script);
    admin("apt-get remove -y -qq packdesk && apt-get install -y -qq --allow-downgrades /home/before.deb")?;
    let version = || admin("dpkg-query -W -f '${Version}' packdesk");
    let before = version()?;
    set_up(root)?;
    // A process of the earlier version holds the station while its files are replaced, and until the new one is looked at.
    let mut serving = root.command(Who::Packer, "exec packdesk serve --port 0 2>&1").stdout(Stdio::piped()).spawn()?;
    let said = BufReader::new(serving.stdout.take().context("no output")?);
    said.lines().map_while(Result::ok).find(|line| line.contains("http://")).context("packdesk serve did not start")?;
    let state = packer(STATE)?;
    let (_, took) = report.timed("upgrade with a station at work", || admin("apt-get install -y -qq /home/now.deb"))?;
    let after = version()?;
    ensure!(before != after, "the upgrade left version {before}");
    let found = packer(STATE)?;
    ensure!(found == state, "the upgrade changed the station, before:\n{state}\nafter:\n{found}");
    report.found(
        "upgraded",
        format!("{before} to {after} in {:.1} s: orders, queue, numbers, labels as they were", took.as_secs_f64()),
    );
    // What `unshare` started ends without a chance to say a word, and `unshare` with it.
    run_program(&mut program("pkill", &["--signal", "KILL", "--parent", &serving.id().to_string()]))?;
    serving.wait()?;
    packer("packdesk printers resume bench && packdesk print G-00005")?;
    let labels = packer("ls labels | wc -l")?;
    ensure!(labels.trim() == "5", "five labels were asked for, before and after the upgrade: {labels} are there");
    report.found("after the upgrade", "the queue printed, each label once; a further order shipped");
    remove(root, report)
}

/// Brings orders in, ships one and leaves three in the queue of a printer that is held.
fn set_up(root: &Root) -> Result<()> {
    let home = root.inside(&format!("/home/{PACKER}"));
    std::fs::write(home.join("settings.json"), SETTINGS)?;
    std::fs::write(home.join("orders.jsonl"), (1..=ORDERS).map(order).collect::<String>())?;
    root.run(
        Who::Packer,
        &format!(
            "mkdir labels; packdesk call settings_save - < settings.json; packdesk call range_save '{NUMBERS}'; \
             packdesk printers add bench folder:$HOME/labels; packdesk import orders.jsonl --shop garden; \
             packdesk print G-00001; packdesk printers pause bench; \
             for order in 2 3 4; do packdesk print G-0000$order || [ $? = 3 ]; done"
        ),
    )?;
    Ok(())
}

/// An order as a line of Packdesk's JSON Lines.
fn order(number: u32) -> String {
    let order = serde_json::json!({
        "reference": format!("r{number}"),
        "number": format!("G-{number:05}"),
        "placed_at": "2026-11-01T08:00:00Z",
        "modified_at": "2026-11-02T08:00:00Z",
        "currency": "EUR",
        "total": { "minor": 2500, "currency": "EUR" },
        "recipient": { "name": format!("Ève Müller {number}"), "street": "Rue du Four 3", "postal_code": "75006", "city": "Paris", "country": "FR" },
        "lines": [{ "sku": "MUG-B", "name": "Blue mug", "quantity": 2, "unit_weight": 350 }]
    });
    format!("{order}\n")
}

/// Removes the package, and looks what is left of it and of the station.
fn remove(root: &Root, report: &mut Report) -> Result<()> {
    let files = root.run(Who::Admin, "dpkg -L packdesk")?;
    root.run(Who::Admin, "apt-get remove -y -qq packdesk")?;
    let left: Vec<&str> = files.lines().filter(|file| root.inside(file).is_file()).collect();
    ensure!(left.is_empty(), "removing left {left:?}");
    let named = root.run(
        Who::Admin,
        "find / -xdev -iname '*packdesk*' -not -path '/proc/*' -not -path '/home/*' -not -path '/var/lib/dpkg/*'",
    )?;
    ensure!(named.trim().is_empty(), "removing left {named}");
    let data = root.run(Who::Packer, "ls .local/share/packdesk/station.db labels/* | wc -l")?;
    ensure!(data.trim() == "6", "removing took the station's data: {data}");
    report.found("removed", "no file of the package is left; the station and its labels are");
    Ok(())
}
