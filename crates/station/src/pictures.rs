//! Pictures of articles: fetched from where their shops say they are, beside the work, made small, and kept in a folder, so that
//! a desk without a network shows them. No scan waits for one.

use crate::Event;
use crate::events::Events;
use crate::every::every;
use crate::existing::existing_order;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use drawing::Drawer;
use model::*;
use sha2::{Digest as _, Sha256};
use std::collections::HashSet;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};
use store::Store;
use tokio::runtime::Handle;
use wire::{Http, Limits, NoProof, Request, Setup, Transport, Wire};

/// How often to look whether pictures are to be fetched.
const LOOK: Duration = Duration::from_secs(10);
/// The orders one look goes through.
const ORDERS: u32 = 50;
/// The largest picture that is fetched, in bytes.
const LARGEST: usize = 4 << 20;
/// The longest one may take.
const LONGEST: Duration = Duration::from_secs(15);
/// How large a picture is kept, in pixels a side.
const SIDE: u32 = 160;
/// The most pictures that are kept; those that were kept first go.
const MOST_KEPT: usize = 3_000;

/// What fetching and showing pictures may touch.
pub(crate) struct Pictures {
    store: Store,
    events: Events,
    drawer: Drawer,
    network: Handle,
    wire: Setup,
    /// What carries requests, made with the first of them.
    transport: OnceLock<Arc<dyn Transport>>,
    progress: Mutex<Progress>,
}

/// How far pictures were fetched since the program began.
#[derive(Default)]
struct Progress {
    /// The last order whose pictures were looked for.
    last: Option<OrderId>,
    /// The addresses nothing came from; they are asked again when the program starts anew.
    missed: HashSet<String>,
}

impl Pictures {
    pub(crate) fn new(store: Store, events: Events, drawer: Drawer, network: Handle, wire: Setup) -> Arc<Self> {
        let limits = Limits { total: LONGEST, stall: LONGEST, largest_answer: LARGEST, tries: 1, ..wire.limits };
        let transport = wire.transport.clone().map_or_else(OnceLock::new, OnceLock::from);
        let wire = Setup { limits, ..wire };
        Arc::new(Self { store, events, drawer, network, wire, transport, progress: Mutex::default() })
    }

    /// Fetches in rounds. For the process at the desk.
    pub(crate) fn start(self: &Arc<Self>) -> Result<(), Problem> {
        every(Arc::downgrade(self), LOOK, "pictures", |pictures| {
            if let Err(problem) = pictures.round() {
                tracing::debug!(code = problem.code.as_str(), "pictures could not be fetched");
            }
        })
    }

    /// The pictures of an order's lines that are kept, each a PNG in base64; none for a line without one.
    pub(crate) fn of_order(&self, order: OrderId) -> Result<Vec<Option<String>>, Problem> {
        let order = existing_order(&self.store.snapshot()?, order)?;
        let kept = |line: &OrderLine| {
            let file = self.folder().join(name_of(&line.picture));
            if line.picture.is_empty() { None } else { std::fs::read(file).ok().map(|png| BASE64.encode(png)) }
        };
        Ok(order.facts.lines.iter().map(kept).collect())
    }

    /// Fetches what the next orders need and nobody kept yet. Waits for the network.
    pub(crate) fn round(&self) -> Result<(), Problem> {
        let mut progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        let snapshot = self.store.snapshot()?;
        let orders = snapshot.pictures_after(progress.last.unwrap_or(OrderId(0)), ORDERS)?;
        if orders.is_empty() {
            return Ok(());
        }
        let folder = self.folder();
        let unwritable = |error| Problem::new(ProblemCode::StoreFolder).because(error);
        store::private::create_folder(&folder).map_err(unwritable)?;
        let mut fetched = false;
        for (order, shop, addresses) in orders {
            let home = snapshot.shop(&shop)?.and_then(|shop| wire::address(shop.account.config.text("url")));
            for address in addresses {
                let name = name_of(&address);
                if folder.join(&name).exists() || progress.missed.contains(&address) {
                    continue;
                }
                let picture = Source::of(&address, home.as_ref()).and_then(|source| self.fetch(&source));
                match picture {
                    Some(png) => store::private::replace(&folder, &name, &png).map_err(unwritable)?,
                    None => {
                        progress.missed.insert(address);
                    }
                }
                fetched = true;
            }
            progress.last = Some(order);
        }
        if fetched {
            forget_oldest(&folder, MOST_KEPT).map_err(unwritable)?;
            self.events.tell(Event::Pictures);
        }
        Ok(())
    }

    /// A picture, small, as a PNG; none where nothing comes, it is too large or too slow, or it is no picture.
    fn fetch(&self, source: &Source) -> Option<Vec<u8>> {
        let transport = match self.transport.get() {
            Some(transport) => Arc::clone(transport),
            None => {
                let made: Arc<dyn Transport> = Arc::new(Http::new(self.wire.limits).ok()?);
                Arc::clone(self.transport.get_or_init(|| made))
            }
        };
        let setup = Setup { transport: Some(transport), ..self.wire.clone() };
        let wire = Wire::new(source.service.clone(), NoProof, &setup).ok()?;
        let answer = self.network.block_on(wire.send(&Request::get("picture", source.target.as_str()))).ok()?;
        self.drawer.logo(answer.body(), SIDE).ok()?.png().ok()
    }

    fn folder(&self) -> PathBuf {
        self.store.folder().join("pictures")
    }
}

/// The name of the file a picture is kept in.
fn name_of(address: &str) -> String {
    Sha256::digest(address).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where a picture is asked for.
#[derive(Debug, PartialEq, Eq)]
struct Source {
    service: wire::Url,
    /// Below the service's address.
    target: String,
}

impl Source {
    /// Where a shop says that a picture is: at the shop's own address, or anywhere over HTTPS outside of this house. What a
    /// shop says comes from outside, and the station does not go round its own network for it.
    fn of(address: &str, home: Option<&wire::Url>) -> Option<Self> {
        let url = wire::Url::parse(address.trim()).ok()?;
        let origin =
            |url: &wire::Url| (url.scheme().to_owned(), url.host_str().map(str::to_owned), url.port_or_known_default());
        let is_home = home.is_some_and(|home| origin(home) == origin(&url));
        if !is_home && !(url.scheme() == "https" && url.host_str().is_some_and(is_outside)) {
            return None;
        }
        let mut service = url.clone();
        service.set_path("/");
        service.set_query(None);
        service.set_fragment(None);
        service.set_username("").ok()?;
        service.set_password(None).ok()?;
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        // A dot before it keeps a path from being read as another address.
        Some(Self { service, target: format!("./{}{query}", url.path().trim_start_matches('/')) })
    }
}

/// Whether a host is named by a name of the Internet, or by an address that is everybody's.
fn is_outside(host: &str) -> bool {
    let bare = host.trim_matches(['[', ']']);
    match bare.parse::<IpAddr>() {
        Ok(IpAddr::V4(ip)) => {
            let [a, b, ..] = ip.octets();
            let is_shared = a == 100 && (64..128).contains(&b);
            !(ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.is_unspecified() || ip.is_broadcast())
                && !ip.is_multicast()
                && !is_shared
        }
        Ok(IpAddr::V6(_)) => false,
        Err(_) => {
            bare.contains('.')
                && !bare.ends_with(".local")
                && !bare.ends_with(".localhost")
                && !bare.ends_with(".internal")
        }
    }
}

/// Takes the files away that were kept first, where there are more than so many.
fn forget_oldest(folder: &Path, most: usize) -> std::io::Result<()> {
    let mut files: Vec<(SystemTime, PathBuf)> = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        files.push((entry.metadata()?.modified()?, entry.path()));
    }
    files.sort();
    let too_many = files.len().saturating_sub(most);
    files.into_iter().take(too_many).try_for_each(|(_, path)| std::fs::remove_file(path))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    fn home() -> wire::Url {
        wire::address("http://127.0.0.1:8080/shop").unwrap()
    }

    #[test]
    fn pictures_come_from_the_shop_itself_or_from_the_internet() {
        for address in [
            "http://127.0.0.1:8080/wp-content/a.png",
            "https://cdn.shop.example/p/1.jpg?v=2",
            "https://93.184.216.34/a.gif",
        ] {
            assert!(Source::of(address, Some(&home())).is_some(), "{address}");
        }
        for address in [
            "",
            "a.png",
            "http://127.0.0.1:8081/a.png",
            "http://cdn.shop.example/a.png",
            "https://127.0.0.1/a.png",
            "https://192.168.1.1/a.png",
            "https://10.0.0.8/a.png",
            "https://169.254.169.254/latest/meta-data",
            "https://100.64.0.1/a.png",
            "https://0.0.0.0/a.png",
            "https://2130706433/a.png",
            "https://[::1]/a.png",
            "https://[::ffff:127.0.0.1]/a.png",
            "https://localhost/a.png",
            "https://printer.local/a.png",
            "file:///etc/passwd",
            "data:image/png;base64,AAAA",
            "javascript:alert(1)",
        ] {
            assert_eq!(Source::of(address, Some(&home())), None, "{address}");
        }
        assert_eq!(Source::of("http://127.0.0.1:8080/a.png", None), None);
    }

    #[test]
    fn a_path_leads_nowhere_else() {
        for address in [
            "http://127.0.0.1:8080/http://10.0.0.1/a.png",
            "http://127.0.0.1:8080///10.0.0.1/a.png",
            "http://user:key@127.0.0.1:8080/a.png",
        ] {
            let Source { service, target } = Source::of(address, Some(&home())).unwrap();
            let asked = service.join(&target).unwrap();
            assert_eq!((asked.host_str(), asked.port()), (Some("127.0.0.1"), Some(8080)), "{address}");
            assert_eq!((asked.username(), asked.password()), ("", None));
        }
    }

    #[test]
    fn what_was_kept_first_goes_first() {
        let folder = tempfile::tempdir().unwrap();
        for (age, name) in [(30, "a"), (10, "b"), (20, "c")] {
            let path = folder.path().join(name);
            std::fs::write(&path, name).unwrap();
            let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000 - age);
            std::fs::File::options().write(true).open(&path).unwrap().set_modified(at).unwrap();
        }
        forget_oldest(folder.path(), 2).unwrap();
        let mut left: Vec<_> =
            std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["b", "c"]);
        forget_oldest(folder.path(), 0).unwrap();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
