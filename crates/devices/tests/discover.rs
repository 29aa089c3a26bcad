//! Looking for printers: one that announces itself on the network, and machines that lack everything.

use devices::discover;
use mdns_sd::{ServiceDaemon, ServiceInfo};
use model::{Dpi, PrinterConnection, PrinterLanguage, Proof};
use sandbox::printer::PracticePrinter;
use std::time::Duration;

#[test]
fn announced_printers_are_found_and_only_those_that_speak_zpl_are_asked() {
    let zebra = PracticePrinter::start(None).unwrap();
    let office = PracticePrinter::start(None).unwrap();
    let network = ServiceDaemon::new().unwrap();
    let announce = |kind: &str, name: &str, port: u16, text: &[(&str, &str)]| {
        let host = format!("{}.local.", name.replace(' ', "-").to_lowercase());
        let service = ServiceInfo::new(kind, name, &host, "127.0.0.1", port, text).unwrap();
        network.register(service).unwrap();
    };
    announce("_pdl-datastream._tcp.local.", "Packdesk Zebra", zebra.port(), &[("usb_CMD", "ZPL")]);
    announce("_pdl-datastream._tcp.local.", "Packdesk Office", office.port(), &[("pdl", "application/pdf")]);
    announce("_ipp._tcp.local.", "Packdesk Queue", 8631, &[("rp", "printers/desk"), ("pdl", "application/pdf")]);
    let found = discover(Duration::from_secs(2));
    let of = |name: &str| {
        let printer = found.iter().find(|printer| printer.name == name);
        printer.unwrap_or_else(|| panic!("{name} is not among {found:?}"))
    };
    let tcp = |port| PrinterConnection::Tcp { host: "127.0.0.1".to_owned(), port };

    let found_zebra = of("Packdesk Zebra");
    assert_eq!(found_zebra.connection, tcp(zebra.port()));
    assert_eq!((found_zebra.language, found_zebra.dpi), (PrinterLanguage::Zpl, Some(Dpi::D203)));
    assert_eq!(found_zebra.proof, Proof::Odometer);

    let found_office = of("Packdesk Office");
    assert_eq!(found_office.connection, tcp(office.port()));
    assert_eq!((found_office.language, found_office.dpi), (PrinterLanguage::Pdf, None));
    assert_eq!(found_office.proof, Proof::HandOver);

    let address = "ipp://127.0.0.1:8631/printers/desk".to_owned();
    assert_eq!(of("Packdesk Queue").connection, PrinterConnection::Queue { name: address });
}

#[test]
fn searching_survives_whatever_the_machine_lacks() {
    let found = discover(Duration::from_millis(100));
    for (place, printer) in found.iter().enumerate() {
        assert!(!found[..place].iter().any(|other| other.connection == printer.connection), "{printer:?} twice");
    }
}
