//! A Medusa of its own with a PostgreSQL of its own, on free ports of loopback, started from where its packages are installed and from
//! Debian's package of PostgreSQL.

use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

const OWNER: (&str, &str) = ("owner@example.test", "made-up");

/// The folder its packages are installed in: the one `PACKDESK_MEDUSA` names, or that of the user's cache.
pub(super) fn installed() -> PathBuf {
    let named = std::env::var_os("PACKDESK_MEDUSA").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let cache = || Some(std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home)?.join("packdesk-medusa"));
    named
        .or_else(cache)
        .filter(|folder| folder.join("node_modules").is_dir())
        .expect("cargo xtask soak installs a Medusa")
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn said(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output().unwrap();
    assert!(output.status.success(), "{command:?}");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// A database of its own; ends when dropped.
struct Postgres {
    programs: PathBuf,
    folder: String,
    port: u16,
}

impl Postgres {
    fn start() -> Self {
        let versions = std::fs::read_dir("/usr/lib/postgresql").expect("PostgreSQL is installed");
        let programs = versions.map(|entry| entry.unwrap().path().join("bin")).max().unwrap();
        let mut postgres = Self { programs, folder: String::new(), port: free_port() };
        postgres.folder = said(Self::as_somebody("mktemp").args(["-d", "/tmp/medusa-for-tests.XXXXXX"]));
        let data = postgres.data();
        said(postgres.program("initdb").args(["--no-sync", "-A", "trust", "-U", "postgres", "-D", &data]));
        let options = format!(
            "-p {} -c listen_addresses=127.0.0.1 -c unix_socket_directories={} -c fsync=off",
            postgres.port, postgres.folder
        );
        let log = format!("{}/log", postgres.folder);
        said(
            postgres
                .program("pg_ctl")
                .args(["start", "-w", "-D", &data, "-o", &options, "-l", &log])
                .stdout(Stdio::null()),
        );
        postgres
    }

    fn data(&self) -> String {
        format!("{}/data", self.folder)
    }

    /// PostgreSQL does not run for who may do all.
    fn as_somebody(program: &str) -> Command {
        if said(Command::new("id").arg("-u")) != "0" {
            return Command::new(program);
        }
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--", program]).current_dir("/");
        command
    }

    fn program(&self, name: &str) -> Command {
        Self::as_somebody(self.programs.join(name).to_str().unwrap())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let _ = self.program("pg_ctl").args(["stop", "-w", "-m", "immediate", "-D", &self.data()]).output();
        let _ = Self::as_somebody("rm").args(["-rf", &self.folder]).output();
    }
}

/// Ends when dropped, before its database does.
pub(super) struct RealMedusa {
    pub(super) url: String,
    /// A secret key.
    pub(super) key: String,
    goods: Goods,
    server: Child,
    _database: Postgres,
}

/// What the shop sells, and how.
#[derive(Default)]
struct Goods {
    /// A publishable key.
    web: String,
    channel: String,
    region: String,
    option: String,
    variant: String,
}

impl RealMedusa {
    pub(super) async fn start(folder: &Path) -> Self {
        let database = Postgres::start();
        let url = format!("postgres://postgres@127.0.0.1:{}/postgres", database.port);
        let medusa = |words: &[&str]| {
            let mut command = Command::new(folder.join("node_modules/.bin/medusa"));
            command.args(words).current_dir(folder).env("DATABASE_URL", &url).env("NODE_ENV", "production");
            command.env("MEDUSA_DISABLE_TELEMETRY", "true");
            command
        };
        said(&mut medusa(&["db:migrate"]));
        said(&mut medusa(&["user", "-e", OWNER.0, "-p", OWNER.1]));
        let port = free_port().to_string();
        let mut server = medusa(&["start", "-H", "127.0.0.1", "-p", &port]);
        let mut server = server.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(server.stdout.take().unwrap()).lines();
        assert!(lines.any(|line| line.unwrap().contains("Server is ready on port")), "it started");
        // What nobody reads would stop it.
        std::thread::spawn(move || lines.for_each(drop));
        let url = format!("http://127.0.0.1:{port}");
        let mut medusa = Self { url, key: String::new(), goods: Goods::default(), server, _database: database };
        medusa.stock().await;
        medusa
    }

    /// What comes of a request with this header.
    async fn ask_as(&self, (name, value): (&str, String), path: &str, content: Option<&Value>) -> Value {
        let url = format!("{}{path}", self.url);
        let client = reqwest::Client::new();
        let asked = content.map_or_else(
            || client.get(&url),
            |content| client.post(&url).header("content-type", "application/json").body(content.to_string()),
        );
        let answer = asked.header(name, value).send().await.unwrap();
        let status = answer.status();
        let text = answer.text().await.unwrap();
        assert!(status.is_success(), "{path}: {status} {text}");
        serde_json::from_str(&text).unwrap()
    }

    /// What comes of a request to the Admin API.
    pub(super) async fn ask(&self, path: &str, content: Option<&Value>) -> Value {
        use base64::Engine as _;
        let pair = base64::engine::general_purpose::STANDARD.encode(format!("{}:", self.key));
        self.ask_as(("authorization", format!("Basic {pair}")), &format!("/admin/{path}"), content).await
    }

    async fn make(&self, path: &str, content: Value, place: &str) -> String {
        let made = self.ask(path, Some(&content)).await;
        made.pointer(place).and_then(Value::as_str).unwrap_or_else(|| panic!("{path}: {made}")).to_owned()
    }

    /// A shop that sells a jumper with a weight, in euros and to the Netherlands.
    async fn stock(&mut self) {
        let nobody = || ("accept", "application/json".to_owned());
        let login = json!({ "email": OWNER.0, "password": OWNER.1 });
        let login = self.ask_as(nobody(), "/auth/user/emailpass", Some(&login)).await;
        let bearer = ("authorization", format!("Bearer {}", login["token"].as_str().unwrap()));
        let key = json!({ "title": "Packdesk", "type": "secret" });
        let key = self.ask_as(bearer, "/admin/api-keys", Some(&key)).await;
        self.key = key["api_key"]["token"].as_str().unwrap().to_owned();
        let channel = self.make("sales-channels", json!({ "name": "Web" }), "/sales_channel/id").await;
        let web = self.ask("api-keys", Some(&json!({ "title": "web", "type": "publishable" }))).await;
        let web = |name: &str| web["api_key"][name].as_str().unwrap().to_owned();
        self.ask(&format!("api-keys/{}/sales-channels", web("id")), Some(&json!({ "add": [channel] }))).await;
        let region = json!({ "name": "NL", "currency_code": "eur", "countries": ["nl"], "payment_providers": ["pp_system_default"] });
        let region = self.make("regions", region, "/region/id").await;
        let desk = self.make("stock-locations", json!({ "name": "Desk" }), "/stock_location/id").await;
        let desk = format!("stock-locations/{desk}");
        self.ask(&format!("{desk}/sales-channels"), Some(&json!({ "add": [channel] }))).await;
        self.ask(&format!("{desk}/fulfillment-providers"), Some(&json!({ "add": ["manual_manual"] }))).await;
        let set = format!("{desk}/fulfillment-sets?fields=*fulfillment_sets");
        let set = self
            .make(&set, json!({ "name": "ship", "type": "shipping" }), "/stock_location/fulfillment_sets/0/id")
            .await;
        let zone = json!({ "name": "NL", "geo_zones": [{ "type": "country", "country_code": "nl" }] });
        let zone = self
            .make(&format!("fulfillment-sets/{set}/service-zones"), zone, "/fulfillment_set/service_zones/0/id")
            .await;
        let profiles = self.ask("shipping-profiles", None).await;
        let profile = profiles["shipping_profiles"][0]["id"].as_str().unwrap();
        let option = json!({ "name": "PostNL home", "service_zone_id": zone, "shipping_profile_id": profile,
            "provider_id": "manual_manual", "price_type": "flat", "rules": [],
            "type": { "label": "Home", "description": "", "code": "postnl-home" },
            "prices": [{ "currency_code": "eur", "amount": 5.95 }] });
        let option = self.make("shipping-options", option, "/shipping_option/id").await;
        let product = json!({ "title": "Wool jumper", "status": "published", "shipping_profile_id": profile,
            "sales_channels": [{ "id": channel }], "options": [{ "title": "Size", "values": ["M"] }], "hs_code": "611011",
            "variants": [{ "title": "M", "sku": "JUMP-M", "weight": 750, "manage_inventory": false,
                "options": { "Size": "M" }, "prices": [{ "currency_code": "eur", "amount": 49.95 }] }] });
        let variant = self.make("products?fields=*variants", product, "/product/variants/0/id").await;
        self.goods = Goods { web: web("token"), channel, region, option, variant };
    }

    /// Somebody buys so many jumpers, and the money is set aside; the id of the order.
    pub(super) async fn buy(&self, count: u32) -> String {
        let web = || ("x-publishable-api-key", self.goods.web.clone());
        let address = json!({ "first_name": "Sanne", "last_name": "Voorbeeld", "address_1": "Dorpsstraat 12a",
            "address_2": "Achterhuis", "city": "Utrecht", "postal_code": "3511 AA", "country_code": "nl",
            "phone": "+31612345678" });
        let cart = json!({ "region_id": self.goods.region, "sales_channel_id": self.goods.channel,
            "email": "sanne@example.test", "shipping_address": address,
            "items": [{ "variant_id": self.goods.variant, "quantity": count }] });
        let cart = self.ask_as(web(), "/store/carts", Some(&cart)).await;
        let cart = cart["cart"]["id"].as_str().unwrap();
        let option = json!({ "option_id": self.goods.option });
        self.ask_as(web(), &format!("/store/carts/{cart}/shipping-methods"), Some(&option)).await;
        let payments = json!({ "cart_id": cart });
        let payments = self.ask_as(web(), "/store/payment-collections", Some(&payments)).await;
        let payments = payments["payment_collection"]["id"].as_str().unwrap();
        let provider = json!({ "provider_id": "pp_system_default" });
        self.ask_as(web(), &format!("/store/payment-collections/{payments}/payment-sessions"), Some(&provider)).await;
        let bought = self.ask_as(web(), &format!("/store/carts/{cart}/complete"), Some(&json!({}))).await;
        bought["order"]["id"].as_str().unwrap().to_owned()
    }

    /// The id of an order's payment, which is taken now.
    pub(super) async fn capture(&self, order: &str) -> String {
        let order = self.ask(&format!("orders/{order}?fields=*payment_collections.payments"), None).await;
        let payment = order["order"]["payment_collections"][0]["payments"][0]["id"].as_str().unwrap().to_owned();
        self.ask(&format!("payments/{payment}/capture"), Some(&json!({}))).await;
        payment
    }
}

impl Drop for RealMedusa {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
