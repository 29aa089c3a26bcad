//! Printing into a folder: the file is the proof.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use devices::{SentBytes, connect};
use model::{
    Dpi, Evidence, LabelSize, Printer, PrinterConnection, PrinterId, PrinterLanguage, PrinterSetup, ProblemCode, Proof,
    Takes, is_device_name,
};
use std::path::Path;
use std::time::Duration;

fn folder(path: &Path) -> Printer {
    Printer {
        id: PrinterId("folder".to_owned()),
        name: "Folder".to_owned(),
        connection: PrinterConnection::Folder { path: path.display().to_string() },
        language: PrinterLanguage::Pdf,
        dpi: Dpi::D203,
        label: LabelSize::A6,
        proof: Proof::HandOver,
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    }
}

#[test]
fn each_label_is_a_file_of_its_own_and_none_is_overwritten() {
    let folder_of_all = tempfile::tempdir().unwrap();
    let path = folder_of_all.path().join("labels");
    for (content, name) in [("first", "label.pdf"), ("second", "label-1.pdf"), ("third", "label-2.pdf")] {
        let mut session = connect(&folder(&path)).unwrap();
        session.ready().unwrap();
        session.send(content.as_bytes(), "label").unwrap();
        let evidence = session.confirm(None, Duration::ZERO, &mut |_| ()).unwrap();
        assert_eq!(evidence, Evidence::File { path: path.join(name).display().to_string() });
        assert_eq!(std::fs::read_to_string(path.join(name)).unwrap(), content);
    }
    assert_eq!(std::fs::read_dir(path).unwrap().count(), 3, "nothing else is left behind");
}

#[test]
fn a_name_never_leads_out_of_the_folder() {
    let outside = tempfile::tempdir().unwrap();
    let path = outside.path().join("labels");
    for name in ["../up", "/root", "a/b", "C:\\x", "..", "", "nul\0", "CON", "lpt3", " Aux ", &"long".repeat(100)] {
        let mut session = connect(&folder(&path)).unwrap();
        session.send(b"label", name).unwrap();
        let Ok(Evidence::File { path: file }) = session.confirm(None, Duration::ZERO, &mut |_| ()) else {
            panic!("{name}")
        };
        assert_eq!(Path::new(&file).parent(), Some(path.as_path()), "{name}");
        assert!(!is_device_name(Path::new(&file).file_name().unwrap().to_str().unwrap()), "{name}: {file}");
        assert_eq!(std::fs::read(file).unwrap(), b"label");
    }
    assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 1);
}

#[test]
fn a_folder_that_cannot_be_written_is_told_and_nothing_left() {
    let outside = tempfile::tempdir().unwrap();
    let path = outside.path().join("labels");
    std::fs::write(&path, "a file where the folder should be").unwrap();
    let printer = folder(&path);
    let error = connect(&printer).unwrap().send(b"label", "label").unwrap_err();
    assert_eq!((error.sent, error.problem(&printer).code), (SentBytes::None, ProblemCode::PrinterFolder));
}

#[cfg(unix)]
#[test]
fn who_may_read_the_folders_files_may_read_a_label() {
    use std::os::unix::fs::PermissionsExt as _;
    let path = tempfile::tempdir().unwrap();
    let plain = path.path().join("plain");
    std::fs::write(&plain, "").unwrap();
    connect(&folder(path.path())).unwrap().send(b"label", "label").unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&path.path().join("label.pdf")), mode(&plain));
}
