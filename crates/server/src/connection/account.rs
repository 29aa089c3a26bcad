//! Which account of this machine a connection over loopback comes from: Linux tells it in `/proc/net/tcp` and `tcp6`
//! (*proc_net(5)*; the kernel's *proc_net_tcp.rst*). A second lock behind the sessions: browsers send a cookie to every port of
//! a host, so another account's server on loopback may come to see it.

use std::net::{IpAddr, SocketAddr};

/// Whose connections over loopback are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accounts {
    /// This account's and the administrator's. Where the system does not tell, everybody's.
    Own,
    /// Every account's: a proxy or a browser runs under another one.
    All,
}

impl Accounts {
    /// Whether a connection from `peer` to `own` is answered.
    pub(super) fn allow(self, peer: SocketAddr, own: SocketAddr) -> bool {
        match self {
            Self::All => true,
            Self::Own if !peer.ip().is_loopback() => true,
            Self::Own => {
                system::account_of(peer, own).is_none_or(|account| account == 0 || Some(account) == system::own())
            }
        }
    }
}

#[cfg(target_os = "linux")]
mod system {
    use super::find;
    use std::net::SocketAddr;
    use std::os::unix::fs::MetadataExt as _;

    pub(super) fn account_of(peer: SocketAddr, own: SocketAddr) -> Option<u32> {
        let table = if peer.is_ipv4() { "/proc/net/tcp" } else { "/proc/net/tcp6" };
        find(&std::fs::read_to_string(table).ok()?, peer, own)
    }

    /// The account that runs this process.
    pub(super) fn own() -> Option<u32> {
        std::fs::metadata("/proc/self").ok().map(|process| process.uid())
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::net::SocketAddr;

    pub(super) fn account_of(_: SocketAddr, _: SocketAddr) -> Option<u32> {
        None
    }

    pub(super) fn own() -> Option<u32> {
        None
    }
}

/// The account of the socket whose own address is `local` and whose other end is `remote`.
#[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "no table to look in"))]
fn find(table: &str, local: SocketAddr, remote: SocketAddr) -> Option<u32> {
    let (local, remote) = (written(local), written(remote));
    table.lines().skip(1).find_map(|line| {
        let mut fields = line.split_whitespace().skip(1);
        let ends = (fields.next()?, fields.next()?);
        // State, queues, timer, retransmissions; then the account.
        if ends == (local.as_str(), remote.as_str()) { fields.nth(4)?.parse().ok() } else { None }
    })
}

/// An address as the table writes it: words of four bytes in the machine's order, in hexadecimal, then the port.
fn written(address: SocketAddr) -> String {
    let bytes = match address.ip() {
        IpAddr::V4(v4) => v4.octets().to_vec(),
        IpAddr::V6(v6) => v6.octets().to_vec(),
    };
    let words: String = bytes
        .chunks_exact(4)
        .map(|word| format!("{:08X}", u32::from_ne_bytes([word[0], word[1], word[2], word[3]])))
        .collect();
    format!("{words}:{:04X}", address.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "\
  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1054 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 81234 1 0 100 0 0 10 0
   1: 0100007F:1054 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 81235 1 0 20 4 30 10 -1
   2: 0100007F:C350 0100007F:1054 01 00000000:00000000 00:00000000 00000000  1001        0 81236 1 0 20 4 30 10 -1
";

    #[test]
    fn the_account_is_that_of_the_other_end() {
        let at = |text: &str| text.parse::<SocketAddr>().unwrap();
        if cfg!(target_endian = "little") {
            assert_eq!(find(TABLE, at("127.0.0.1:50000"), at("127.0.0.1:4180")), Some(1001));
            assert_eq!(find(TABLE, at("127.0.0.1:4180"), at("127.0.0.1:50000")), Some(1000));
            assert_eq!(written(at("[::1]:4180")), "00000000000000000000000001000000:1054");
        }
        assert_eq!(find(TABLE, at("127.0.0.1:50001"), at("127.0.0.1:4180")), None);
        assert_eq!(find("", at("127.0.0.1:50000"), at("127.0.0.1:4180")), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_connection_of_this_account_is_its_own() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let _client = std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (stream, peer) = listener.accept().unwrap();
        let own = stream.local_addr().unwrap();
        assert_eq!(system::account_of(peer, own), system::own());
        assert!(system::own().is_some() && Accounts::Own.allow(peer, own));
    }
}
