//! What the doctor finds about this machine.

#[cfg(unix)]
#[test]
fn a_folder_that_everybody_may_write_in_is_told() {
    use station::calls;
    use station::{Options, Station};
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt as _;
    use std::time::Duration;

    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options::practice(folder.path())).unwrap();
    let own = folder.path().join("practice");
    for (mode, found) in [(0o777, "doctor-folder-open"), (0o775, "doctor-folder-fine"), (0o700, "doctor-folder-fine")] {
        set_permissions(&own, Permissions::from_mode(mode)).unwrap();
        assert_eq!(calls::doctor(&station, ()).unwrap()[0].finding.key, found, "{mode:o}");
    }
    station.finish(Duration::ZERO);
}
