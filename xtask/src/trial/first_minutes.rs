//! The first five minutes: from the package to the first practice label, in the terminal and in the window.

use super::Report;
use super::root::{Root, Who};
use anyhow::{Context, Result, ensure};
use std::time::Duration;

/// From the package to the first label may take this long, fetching and unpacking what the package needs left out: a desk with a
/// desktop has most of it.
const LONGEST: Duration = Duration::from_secs(300);

/// What looks at the programs: a display and keys for the window, and Debian's own checks. Installed once the programs have
/// been started without them.
const TOOLS: &str = "xvfb xauth xdotool dbus desktop-file-utils appstream rpm man-db bash-completion";

/// Opens the window, and does what a person does for a first label: types an order's number at a hand's pace and Enter, and Enter
/// again once the order is up; anew where a busy machine heard it not whole. Prints the milliseconds until the page could be used and until
/// the label lay in its folder.
const WINDOW: &str = r#"
export NO_AT_BRIDGE=1 PACKDESK_TIMING=1
Xvfb -screen 0 1280x900x24 -nolisten tcp -displayfd 3 3>display 2>xvfb.log &
for wait in $(seq 300); do [ -s display ] && break; sleep 0.1; done
export DISPLAY=:$(cat display)
labels=.local/share/packdesk/practice/labels
touch before
start=$(date +%s%3N)
since() { echo "$1 $(( $(date +%s%3N) - start ))"; }
dbus-run-session -- packdesk-desktop >window.log 2>&1 &
for wait in $(seq 1200); do grep -q 'page ready' window.log && break; sleep 0.05; done
grep -q 'page ready' window.log
since ready
xdotool search --sync --onlyvisible --name Packdesk windowfocus --sync
for again in 1 2 3 4; do
  xdotool type --delay 340 ORDER
  xdotool key Return
  for wait in $(seq 15); do
    sleep 1
    xdotool key Return
    find $labels -name 'printed-*' -newer before | grep -q . && { since label; exit 0; }
  done
  xdotool key Escape
done
cat window.log >&2
exit 1
"#;

/// The order of the practice shop that is packed in the window.
const ORDER: &str = "1044";

/// Installs the package, prints practice labels in the terminal and one in the window.
pub(super) fn run(root: &Root, report: &mut Report) -> Result<()> {
    let admin = |script: &str| root.run(Who::Admin, script);
    report.timed("apt-get update", || admin("apt-get update -qq"))?;
    let act = "act 1: apt install ./packdesk.deb, with all it needs and recommends";
    report.timed(act, || admin("apt-get install -y -qq /home/now.deb"))?;
    let again = "the package alone, where what it needs is there";
    let (_, install) = report.timed(again, || admin("apt-get install -y -qq --reinstall /home/now.deb"))?;
    root.keep_downloads()?;
    let packer = |script: &str| root.run(Who::Packer, script);
    report.found("packdesk --version", packer("packdesk --version")?.trim());
    let doctor = packer("packdesk doctor")?;
    report.found("packdesk doctor", format!("{} lines, exit code 0", doctor.lines().count()));
    println!("{doctor}");
    let (said, terminal) = report
        .timed("act 2, in a terminal: packdesk practice --labels 3", || packer("packdesk practice --labels 3"))?;
    let labels = packer("ls .local/share/packdesk/practice/labels")?;
    let printed = labels.lines().filter(|name| name.starts_with("printed-")).count();
    ensure!(printed == 3, "three practice labels were asked for, and {printed} lie in the folder: {said}{labels}");
    admin(&format!("apt-get install -y -qq --no-install-recommends {TOOLS}"))?;
    root.keep_downloads()?;
    // Where Xvfb, who is not root there, puts its socket.
    admin("mkdir --mode=1777 -p /tmp/.X11-unix")?;
    let said = packer(&WINDOW.replace("ORDER", ORDER))?;
    let took = |word: &str| -> Result<Duration> {
        let line =
            said.lines().find_map(|line| line.strip_prefix(word)).with_context(|| format!("no {word}: {said}"))?;
        Ok(Duration::from_millis(line.trim().parse()?))
    };
    let seconds = |time: Duration| format!("{:.1} s", time.as_secs_f64());
    report.found("act 2, in the window: open Packdesk, until the page can be used", seconds(took("ready")?));
    report.found(
        "acts 3 and 4: the order's number and Enter, Enter; from opening until the label is there",
        seconds(took("label")?),
    );
    let (first, other) = (install + took("label")?, install + terminal);
    report.found("from the package to the first label in the window", format!("4 acts, {}", seconds(first)));
    report.found("from the package to the first labels in a terminal", format!("2 acts, {}", seconds(other)));
    ensure!(first < LONGEST, "the first label took longer than {}", seconds(LONGEST));
    Ok(())
}
