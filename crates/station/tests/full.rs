//! A full disk is told as what it is, and what is said of an order is true. Needs the right to mount a small disk; where there is none
//! the test says so and passes.

#![cfg(target_os = "linux")]

use crate::backup::{furnish, import};
use model::{OrderQuery, ProblemCode, Stage};
use station::calls;
use station::{Options, Station};
use std::fs;
use std::path::Path;
use std::process::Command;

struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mount =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=4m", "packdesk-test"]).arg(folder.path()).output();
        mount.is_ok_and(|done| done.status.success()).then_some(Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Leaves so many blocks of 4 kB.
    fn leave(&self, blocks: usize) {
        let filled = self.path().join("filled");
        let fill = |bytes: usize| {
            use std::io::Write as _;
            let mut file = fs::File::options().append(true).create(true).open(&filled)?;
            file.write_all(&vec![0; bytes])
        };
        while fill(4096).is_ok() {}
        let left = fs::metadata(&filled).unwrap().len().saturating_sub(blocks as u64 * 4096);
        fs::File::options().write(true).open(&filled).unwrap().set_len(left).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

#[test]
fn what_is_said_of_an_order_on_a_full_disk_is_true() {
    let Some(disk) = SmallDisk::mount() else {
        eprintln!("skipped: no right to mount a small disk");
        return;
    };
    let elsewhere = tempfile::tempdir().unwrap();
    let options =
        Options { state: Some(elsewhere.path().join("state")), desk: false, ..Options::new(disk.path().join("desk")) };
    let station = Station::open(options).unwrap();
    furnish(&station, &elsewhere.path().join("labels"));
    let mut kept_without_its_label = 0;
    for number in 1..=24 {
        import(&station, number).unwrap();
        let query = OrderQuery { text: format!("G-{number:05}"), limit: 1, ..OrderQuery::default() };
        let stage = || calls::orders_find(&station, query.clone()).unwrap().rows[0].stage;
        let id = calls::orders_find(&station, query.clone()).unwrap().rows[0].id;
        disk.leave(number as usize);
        let answer = calls::ship(&station, id);
        match answer.as_ref().map_err(|problem| problem.code) {
            Ok(_) => assert_ne!(stage(), Stage::Ready),
            Err(ProblemCode::DiskFull) => assert_eq!(stage(), Stage::Ready, "nothing was changed"),
            Err(code) => {
                assert_eq!((code, stage()), (ProblemCode::LabelNotKept, Stage::Booking), "{answer:?}");
                kept_without_its_label += 1;
            }
        }
        let doctor = calls::doctor(&station, ()).unwrap();
        assert_eq!(doctor[0].finding.key, "doctor-folder-full", "{number} blocks are left");
        fs::remove_file(disk.path().join("filled")).unwrap();
    }
    assert!(kept_without_its_label > 0, "the disk was full between a booking and its label at no time");
}
