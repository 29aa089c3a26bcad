//! Printers that announce themselves on the network (multicast DNS; Apple, *Bonjour Printing Specification*).

use super::Candidate;
use mdns_sd::{ResolvedService, ScopedIp, ServiceDaemon, ServiceEvent};
use model::PrinterConnection;
use std::net::{IpAddr, TcpStream, ToSocketAddrs as _};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

/// Raw printing.
const RAW: &str = "_pdl-datastream._tcp.local.";
/// Printing over IPP.
const IPP: &str = "_ipp._tcp.local.";
/// The old line printer protocol. Packdesk does not speak it, but nearly all printers that do also print raw.
const LINE_PRINTER: &str = "_printer._tcp.local.";
const RAW_PORT: u16 = 9100;
/// How long a look at a name or a port may take.
const LOOK: Duration = Duration::from_millis(500);
/// How many printers of a kind are looked at: anybody in the network may announce as many as they like, and each is looked up.
const MOST: usize = 64;

/// Listens to the network for so long.
pub(super) fn announced(patience: Duration) -> Vec<Candidate> {
    let Ok(daemon) = ServiceDaemon::new() else { return Vec::new() };
    let until = Instant::now() + patience;
    let heard = |kind: &str| heard(&daemon, kind, until);
    let (raw, ipp, old) = std::thread::scope(|scope| {
        let (raw, ipp) = (scope.spawn(|| heard(RAW)), scope.spawn(|| heard(IPP)));
        let old = heard(LINE_PRINTER);
        (raw.join().unwrap_or_default(), ipp.join().unwrap_or_default(), old)
    });
    let _ = daemon.shutdown();
    let only_old = old.iter().filter(|service| !raw.iter().any(|other| other.host == service.host));
    let raw = raw.iter().map(|service| tcp(service, service.port));
    let old = only_old.map(|service| tcp(service, RAW_PORT)).filter(|printer| takes_connections(&printer.connection));
    raw.chain(ipp.iter().map(queue)).chain(old).collect()
}

fn heard(daemon: &ServiceDaemon, kind: &str, until: Instant) -> Vec<ResolvedService> {
    let Ok(events) = daemon.browse(kind) else { return Vec::new() };
    let mut services = Vec::new();
    while services.len() < MOST
        && let Some(left) = until.checked_duration_since(Instant::now())
    {
        match events.recv_timeout(left) {
            Ok(ServiceEvent::ServiceResolved(service)) => keep(&mut services, *service),
            Ok(_) => {}
            Err(_) => break,
        }
    }
    services
}

/// Keeps a service once, however often it is announced.
fn keep(services: &mut Vec<ResolvedService>, service: ResolvedService) {
    match services.iter_mut().find(|known| known.fullname == service.fullname) {
        Some(known) => *known = service,
        None => services.push(service),
    }
}

fn tcp(service: &ResolvedService, port: u16) -> Candidate {
    candidate(service, AnnouncedBy::Raw, port)
}

fn queue(service: &ResolvedService) -> Candidate {
    candidate(service, AnnouncedBy::Ipp, service.port)
}

fn candidate(service: &ResolvedService, by: AnnouncedBy, port: u16) -> Candidate {
    let name = service.fullname.strip_suffix(&service.ty_domain).unwrap_or(&service.fullname).trim_end_matches('.');
    let (connection, languages) = announced_printer(by, reachable(service), port, |key| text(service, key));
    Candidate { name: name.to_owned(), connection, languages, unit: None }
}

/// What a printer announces that it can be sent to by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnnouncedBy {
    /// The port it prints from.
    Raw,
    /// IPP.
    Ipp,
}

/// How a printer that announced itself at a host and port is reached, and what it says it understands; `told` tells its
/// properties. Pure.
pub fn announced_printer<'t>(
    by: AnnouncedBy,
    host: String,
    port: u16,
    told: impl Fn(&str) -> Option<&'t str>,
) -> (PrinterConnection, String) {
    let connection = match by {
        AnnouncedBy::Raw => PrinterConnection::Tcp { host, port },
        AnnouncedBy::Ipp => {
            let path = told("rp").unwrap_or("ipp/print");
            PrinterConnection::Queue { name: format!("ipp://{}:{port}/{path}", in_address(&host)) }
        }
    };
    // `usb_CMD` is the device ID's list of languages, `pdl` that of document formats, `ty` maker and model.
    let languages: Vec<&str> = ["usb_CMD", "pdl", "ty"].into_iter().filter_map(told).collect();
    (connection, languages.join(" "))
}

fn text<'a>(service: &'a ResolvedService, key: &str) -> Option<&'a str> {
    service.txt_properties.get_property_val_str(key).filter(|text| !text.is_empty())
}

/// The printer's name where this machine can look it up, for names stay when addresses change; else its address.
fn reachable(service: &ResolvedService) -> String {
    let host = service.host.trim_end_matches('.').to_owned();
    let (answer, answers) = channel();
    let name = host.clone();
    // Looking up has no end of its own where there is no network, so it is left behind.
    let asking = std::thread::Builder::new().name("look up printer".to_owned()).spawn(move || {
        let _ = answer.send((name, RAW_PORT).to_socket_addrs().is_ok_and(|mut addresses| addresses.next().is_some()));
    });
    if asking.is_ok() && answers.recv_timeout(LOOK).unwrap_or(false) {
        return host;
    }
    let mut addresses: Vec<IpAddr> = service.addresses.iter().map(ScopedIp::to_ip_addr).collect();
    addresses.sort();
    addresses.first().map_or(host, IpAddr::to_string)
}

/// IPv6 addresses stand in brackets within an address (RFC 3986, 3.2.2).
fn in_address(host: &str) -> String {
    if host.contains(':') { format!("[{host}]") } else { host.to_owned() }
}

fn takes_connections(connection: &PrinterConnection) -> bool {
    let PrinterConnection::Tcp { host, port } = connection else { return false };
    let Ok(mut addresses) = (host.as_str(), *port).to_socket_addrs() else { return false };
    addresses.any(|address| TcpStream::connect_timeout(&address, LOOK).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use mdns_sd::ServiceInfo;

    #[test]
    fn a_service_that_is_announced_often_is_one() {
        let service = |name: &str, port| {
            let info =
                ServiceInfo::new(RAW, name, "printer.local.", "192.0.2.1", port, &[("ty", "Zebra")][..]).unwrap();
            info.as_resolved_service()
        };
        let mut services = Vec::new();
        for port in [9100, 9101] {
            keep(&mut services, service("one", port));
        }
        keep(&mut services, service("other", 9100));
        assert_eq!(services.iter().map(|it| it.port).collect::<Vec<_>>(), [9101, 9100]);
    }

    #[test]
    fn what_a_printer_announces_is_how_it_is_reached() {
        let told = |key: &str| [("rp", "printers/x"), ("pdl", "application/pdf")].into_iter().find(|it| it.0 == key);
        let by = |by, host: &str| announced_printer(by, host.to_owned(), 631, |key| told(key).map(|it| it.1));
        let (connection, languages) = by(AnnouncedBy::Ipp, "fe80::1");
        assert_eq!(connection, PrinterConnection::Queue { name: "ipp://[fe80::1]:631/printers/x".to_owned() });
        assert_eq!(languages, "application/pdf");
        let (connection, _) = by(AnnouncedBy::Raw, "desk");
        assert_eq!(connection, PrinterConnection::Tcp { host: "desk".to_owned(), port: 631 });
    }
}
