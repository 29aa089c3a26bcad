//! Printing into a folder: the file is the proof.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use devices::connect;
use model::{Dpi, Evidence, LabelSize, Printer, PrinterConnection, PrinterId, PrinterLanguage, Proof};
use std::time::Duration;

#[test]
fn each_label_is_a_file_of_its_own_and_none_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("labels");
    let printer = Printer {
        id: PrinterId("folder".to_owned()),
        name: "Folder".to_owned(),
        connection: PrinterConnection::Folder { path: path.display().to_string() },
        language: PrinterLanguage::Pdf,
        dpi: Dpi::D203,
        label: LabelSize::A6,
        proof: Proof::HandOver,
    };
    for (content, name) in [("first", "label.pdf"), ("second", "label-1.pdf"), ("third", "label-2.pdf")] {
        let mut session = connect(&printer).unwrap();
        session.ready().unwrap();
        session.send(content.as_bytes(), "label").unwrap();
        let evidence = session.confirm(Duration::ZERO, &mut |_| ()).unwrap();
        assert_eq!(evidence, Evidence::File { path: path.join(name).display().to_string() });
        assert_eq!(std::fs::read_to_string(path.join(name)).unwrap(), content);
    }
    assert_eq!(std::fs::read_dir(path).unwrap().count(), 3, "nothing else is left behind");
}
