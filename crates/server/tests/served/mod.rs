//! A station that is served on loopback, and a browser to ask it.

use reqwest::{Client, Method, RequestBuilder, Response, redirect};
use server::{Accounts, Limits, Origin, Server, Settings};
use station::{Options, Station};
use std::path::PathBuf;
use std::time::Duration;
use tokio::net::TcpListener;

/// What stands in the page's files: nobody sees it who was not let in.
pub(crate) const CONTENT: &str = "what-the-page-says";
/// What the browser calls itself.
pub(crate) const BROWSER: &str = "A browser for tests";
/// Calls of a session a minute.
pub(crate) const CALLS: u32 = 120;
/// Bytes of a call's arguments.
pub(crate) const ARGUMENTS: usize = 64 << 10;
/// Bytes of a file.
pub(crate) const CONTENT_BYTES: usize = 256 << 10;

/// Limits that a test can wait for.
pub(crate) const LIMITS: Limits = Limits {
    connections: 8,
    of_one_peer: 8,
    head: Duration::from_millis(300),
    piece: Duration::from_millis(300),
    body: Duration::from_secs(2),
    unread: Duration::from_millis(500),
    ping: Duration::from_millis(200),
    calls: CALLS,
    arguments: ARGUMENTS,
    content: CONTENT_BYTES as u64,
};

pub(crate) struct Served {
    folder: tempfile::TempDir,
    station: Station,
    pub(crate) client: Client,
    /// As `serve` prints it.
    pub(crate) address: String,
    pub(crate) host: String,
    cookie: Option<String>,
}

/// A station in a folder of its own.
pub(crate) async fn served() -> Served {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page");
    std::fs::create_dir(&page).unwrap();
    for file in ["index.html", "secret.js"] {
        std::fs::write(page.join(file), CONTENT).unwrap();
    }
    let options = Options { desk: false, ..Options::new(folder.path().join("station")) };
    let station = tokio::task::spawn_blocking(move || Station::open(options).unwrap()).await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = Server::new(
        station.clone(),
        Settings {
            page,
            origin: Origin::new(address, None, false),
            tls: None,
            accounts: Accounts::Own,
            limits: LIMITS,
            beside: Vec::new(),
        },
    )
    .unwrap();
    let printed = server.address().to_owned();
    tokio::spawn(server.serve(listener));
    let client = Client::builder()
        .redirect(redirect::Policy::none())
        .user_agent(BROWSER)
        .pool_max_idle_per_host(0)
        .no_proxy()
        .build()
        .unwrap();
    Served { folder, station, client, address: printed, host: address.to_string(), cookie: None }
}

impl Served {
    /// With a browser that followed the printed address.
    pub(crate) async fn let_in(mut self) -> Self {
        let answer = self.client.get(&self.address).send().await.unwrap();
        let cookie = answer.headers()["set-cookie"].to_str().unwrap();
        self.cookie = cookie.split(';').next().map(str::to_owned);
        self
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.client.request(method, format!("http://{}{path}", self.host));
        match &self.cookie {
            Some(cookie) => request.header("cookie", cookie),
            None => request,
        }
    }

    /// The cookie the browser shows.
    pub(crate) fn cookie(&self) -> &str {
        self.cookie.as_deref().unwrap()
    }

    /// A cookie of the right name.
    pub(crate) fn cookie_of(&self, token: &str) -> String {
        format!("packdesk-{}={token}", self.host.rsplit_once(':').unwrap().1)
    }

    /// The station's folder.
    pub(crate) fn folder(&self) -> PathBuf {
        self.folder.path().join("station")
    }

    /// Does something at the desk itself.
    pub(crate) async fn desk<T: Send + 'static>(&self, work: impl FnOnce(&Station) -> T + Send + 'static) -> T {
        let station = self.station.clone();
        tokio::task::spawn_blocking(move || work(&station)).await.unwrap()
    }
}

/// Every answer has these.
pub(crate) fn has_headers(response: &Response) {
    for (name, wanted) in [
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("x-frame-options", "DENY"),
    ] {
        let found = response.headers().get(name).map(|value| value.to_str().unwrap());
        assert_eq!(found, Some(wanted), "{name} of {}", response.url());
    }
    let policy = response.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'self'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    assert!(response.headers().get("access-control-allow-origin").is_none());
}
