//! Label files from carriers, from the command line to the printer.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use packdesk_tests::Desk;
use serde_json::json;
use std::time::Duration;

const ZPL: &str = "\u{feff}^XA^JUS^PW812^FO40,40^BY3^BCN,200,N,N,N^FD12345678^FS^PQ2^XZ";

/// A desk with a carrier's ZPL file beside it.
fn desk() -> (Desk, String) {
    let desk = Desk::with_orders(0);
    let file = desk.path().join("from carrier.zpl");
    std::fs::write(&file, ZPL).unwrap();
    (desk, file.display().to_string())
}

#[test]
fn a_file_prints_with_evidence_and_without_what_would_change_the_printer() {
    let (desk, file) = desk();
    let printed = desk.json(&["print-file", &file]);
    let jobs = &printed["jobs"];
    assert_eq!(jobs[0]["state"], "printed", "{jobs}");
    assert_eq!(jobs[0]["title"], "from carrier.zpl");
    assert_eq!(jobs[0]["document"], json!({ "kind": "file", "order": null }));
    assert!(desk.printer.wait_for(1, Duration::from_secs(10)));
    assert_eq!(desk.printer.printed().len(), 1);
}

#[test]
fn what_needs_a_look_prints_only_with_a_yes() {
    let (desk, _) = desk();
    let file = desk.path().join("wide.zpl");
    std::fs::write(&file, "^XA^FO40,40^GB960,9,9^FS^XZ").unwrap();
    let file = file.display().to_string();
    let refused = desk.run(&["print-file", &file]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("125 mm wide"), "{refused:?}");
    assert!(desk.printer.printed().is_empty());
    desk.ok(&["print-file", &file, "--yes"]);
    assert_eq!(desk.printer.printed().len(), 1);
}

#[test]
fn a_file_is_seen_and_turned_into_every_language() {
    let (desk, file) = desk();
    for (to, begins) in [
        ("zpl", b"^XA".as_slice()),
        ("tspl", b"SIZE 101.6 mm"),
        ("epl", b"N\r\n"),
        ("escpos", b"\x1b@"),
        ("png", b"\x89PNG"),
        ("pdf", b"%PDF-"),
    ] {
        let out = desk.path().join(format!("out.{to}")).display().to_string();
        let said = desk.json(&["convert", &file, "--to", to, "--dpi", "300", "-o", &out]);
        assert_eq!(said[0]["file"], out.as_str());
        assert!(std::fs::read(&out).unwrap().starts_with(begins), "{to}");
    }
    let png = desk.path().join("seen.png").display().to_string();
    let said = desk.ok(&["preview", &file, "-o", &png]);
    assert!(said.contains("^JU") && said.contains("2 copies"), "{said}");
    assert!(std::fs::read(&png).unwrap().starts_with(b"\x89PNG"));
    let onto_itself = desk.run(&["convert", &file, "--to", "zpl", "-o", &file]);
    assert_eq!(onto_itself.status.code(), Some(1));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), ZPL);
}

#[test]
fn a_carriers_sheet_is_laid_as_the_one_before_it() {
    let (desk, file) = desk();
    let a4 = desk.path().join("a4.png").display().to_string();
    desk.ok(&["convert", &file, "--to", "png", "-o", &a4]);
    desk.ok(&["print-file", &a4, "--crop", "0,0,60,60", "--turn", "right", "--carrier", "dhl", "--keep"]);
    let kept = desk.call("framings", &json!(null));
    let framing = json!({ "crop": { "area": { "x": 0, "y": 0, "width": 60_000, "height": 60_000 } }, "turn": "right" });
    assert_eq!(kept, json!([{ "carrier": "dhl", "framing": framing }]));
    let look = json!({ "document": { "kind": "file", "path": a4 }, "lay": { "carrier": "dhl" }, "printer": null });
    assert_eq!(desk.call("document_look", &look)["framing"], framing);
}

#[test]
fn a_file_that_is_none_says_so() {
    let (desk, _) = desk();
    let file = desk.path().join("letter.doc");
    std::fs::write(&file, [0xD0, 0xCF, 0x11, 0xE0]).unwrap();
    let refused = desk.run(&["convert", &file.display().to_string(), "--to", "zpl"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("letter.doc is no label document"), "{refused:?}");
}
