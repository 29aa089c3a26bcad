//! The `.rpm` and the `.tar.gz`. No repository of a system with rpm is asked: the `.rpm` is installed by rpm itself into an empty
//! root, without what it needs.

use super::Report;
use super::root::{Root, Who};
use anyhow::{Result, ensure};

/// Unpacks both, and starts the command line of each.
pub(super) fn run(root: &Root, report: &mut Report) -> Result<()> {
    let admin = |script: &str| root.run(Who::Admin, script);
    let needs = admin("rpm -qp --requires /home/now.rpm 2>/dev/null | grep -v '^rpmlib' | sort -u")?;
    report.found(".rpm needs", needs.trim().replace('\n', ", "));
    let faults = admin("rpm -K --nosignature /home/now.rpm")?;
    ensure!(faults.contains("OK"), "{faults}");
    admin(
        "mkdir -p /rpm && rpm --root /rpm --initdb && rpm --root /rpm -i --nodeps --noscripts --ignorearch /home/now.rpm 2>&1",
    )?;
    let count = admin("rpm --root /rpm -ql packdesk 2>/dev/null | grep -c .")?;
    let version = admin("/rpm/usr/bin/packdesk --version")?;
    let lost = admin("rpm --root /rpm -V --nodeps packdesk 2>&1 || true")?;
    ensure!(lost.trim().is_empty(), "rpm -V says {lost}");
    report.found(".rpm, installed into an empty root by rpm", format!("{} files, {}", count.trim(), version.trim()));
    // There is no shell in that root: what runs after a removal runs beside it.
    admin(
        "rpm -qp --qf '%{POSTUN}' /home/now.rpm 2>/dev/null | sed 's#/usr/share#/rpm/usr/share#g' >removed.sh
         rpm --root /rpm -e --nodeps --noscripts packdesk && sh removed.sh && ! find /rpm -iname '*packdesk*' | grep .",
    )?;
    report.found(".rpm, removed", "nothing of it is left");
    let packer = |script: &str| root.run(Who::Packer, script);
    packer("mkdir plain && tar -xzf /home/now.tar.gz -C plain --strip-components 1")?;
    let said =
        packer("PACKDESK_DATA=~/plain-data PACKDESK_STATE=~/plain-state plain/bin/packdesk practice --labels 1")?;
    ensure!(packer("ls plain-data/practice/labels | grep -c printed-")?.trim() == "1", "no label: {said}");
    report.found(".tar.gz, unpacked into a home", "a practice label printed");
    Ok(())
}
