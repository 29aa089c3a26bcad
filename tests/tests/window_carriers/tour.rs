//! A desk that is new to a carrier, and what a person does with that carrier in the window: by keys, scanner and clicks, each step
//! looked at in a picture where somebody wants to see it.

use model::Language;
use packdesk_tests::Desk;
use packdesk_tests::picture::Camera;
use packdesk_tests::window::Window;
use serde_json::{Value, json};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;
use thirtyfour::prelude::*;
use tokio::sync::{Mutex, MutexGuard};

pub(crate) const PATIENCE: Duration = Duration::from_secs(30);
const WIDTH: u32 = 1280;
const HEIGHT: u32 = 960;
/// How many orders wait in the morning.
const ORDERS: u32 = 4;
/// Keys as WebDriver writes them.
pub(crate) const ENTER: &str = "\u{e007}";
const DELETE: &str = "\u{e017}";
const ALT: char = '\u{e00a}';
const CTRL: char = '\u{e009}';

/// There is one display, and a picture shows whatever window is on it: one tour at a time.
static DISPLAY: Mutex<()> = Mutex::const_new(());

/// A person at a desk with printer, sender and orders, and without a carrier.
pub(crate) struct Tour {
    pub(crate) desk: Desk,
    pub(crate) window: Window,
    language: Language,
    camera: Camera,
    /// How many pictures there are.
    taken: Cell<u32>,
    _display: MutexGuard<'static, ()>,
}

impl Tour {
    pub(crate) async fn begin(name: &str, language: Language) -> WebDriverResult<Self> {
        let display = DISPLAY.lock().await;
        let desk = Desk::nobodys(language.code());
        let mut versioned = desk.call("settings", &Value::Null);
        versioned["settings"]["defaults"]["sender"] = json!({ "name": "Gartenladen", "street": "Friedrichstraße 10", "postal_code": "10117", "city": "Berlin", "country": "DE" });
        desk.call("settings_save", &versioned);
        desk.ok(&["printers", "add", "bench", &format!("tcp://127.0.0.1:{}", desk.printer.port())]);
        let file = desk.path().join("orders.jsonl");
        std::fs::write(&file, (1..=ORDERS).map(|number| format!("{}\n", order(number))).collect::<String>())?;
        desk.ok(&["import", &file.display().to_string(), "--shop", "garden"]);
        let window = Window::open(desk.path(), &[]).await?;
        window.wait_for("[data-mood=calm]").await?;
        window.resize(WIDTH, HEIGHT).await?;
        let (camera, taken) = (Camera::asked_for(name), Cell::new(0));
        Ok(Self { desk, window, language, camera, taken, _display: display })
    }

    /// Takes a picture of the screen as it is.
    pub(crate) async fn picture(&self, step: &str) -> WebDriverResult<()> {
        self.taken.set(self.taken.get() + 1);
        self.camera.take(&self.window, &format!("{:02}-{step}", self.taken.get())).await
    }

    /// A sentence of the page's catalogue in the language of the window.
    fn words(&self, key: &str) -> String {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales").join(self.language.code());
        let files =
            std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
        let sentence = |file: &String| {
            let found = file.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "))?;
            Some(found.to_owned())
        };
        files.collect::<Vec<_>>().iter().find_map(sentence).unwrap_or_else(|| panic!("no words for {key}"))
    }

    /// Clicks the button that says this sentence of the catalogue.
    pub(crate) async fn click_word(&self, key: &str) -> WebDriverResult<()> {
        let words = self.words(key);
        self.window.click_by(By::XPath(format!("//button[contains(., \"{words}\")]"))).await
    }

    async fn scroll_to(&self, css: &str) -> WebDriverResult<()> {
        self.window.wait_for(css).await?.scroll_into_view().await
    }

    pub(crate) async fn save_until(&self, css: &str) -> WebDriverResult<()> {
        self.window.press_with_until(&[CTRL], "s", css).await.map(|_| ())
    }

    /// Fills the fields of a form one after the other; an empty one stays as it is filled in.
    pub(crate) async fn fill(&self, form: &str, values: &[&str]) -> WebDriverResult<()> {
        for (place, value) in (1..).zip(values).filter(|(_, value)| !value.is_empty()) {
            let field = format!("{form} > label.field:nth-of-type({place}) :is(input, select)");
            self.window.set(&field, value).await?;
        }
        Ok(())
    }

    /// The guided first hour up to the carrier: what it is called, and what there is of it.
    pub(crate) async fn guided(&self, card: &str, name: &str) -> WebDriverResult<()> {
        let window = &self.window;
        window.go("#/setup").await?;
        window.click(".setup li:nth-child(2) button").await?;
        window.wait_for(".setup li.here:nth-child(2)").await?;
        window.click(&format!("input[name=has][value={card}]")).await?;
        window.set("main form input[required]", name).await?;
        self.picture("guided").await
    }

    /// The account of the carrier in the guided first hour: the kind, then its secrets and fields in their sequence, one of them
    /// wrongly at first; then what it ships with, and the test.
    pub(crate) async fn guided_account(
        &self,
        kind: &str,
        values: &[&str],
        mistaken: usize,
        service: &str,
    ) -> WebDriverResult<()> {
        const ACCOUNT: &str = "main h3 + form";
        let window = &self.window;
        let mut entered = values.to_vec();
        entered[mistaken] = "not-the-key";
        self.save_until("main form select").await?;
        self.fill("main form", &[&[kind], &entered[..]].concat()).await?;
        self.picture("account").await?;
        self.save_until("main section.stack form").await?;
        self.dismiss_all().await?;
        self.click_in(ACCOUNT, "act-test-account").await?;
        window.wait_for(".notice:is(.wrong, .attention)").await?;
        self.picture("wrong-key").await?;
        self.dismiss_all().await?;
        let mut mended = vec![""; values.len()];
        mended[mistaken] = values[mistaken];
        self.fill(ACCOUNT, &[&[""], &mended[..]].concat()).await?;
        window.click(&format!("{ACCOUNT} .acts .button.main")).await?;
        window.wait_for(".notice").await?;
        self.dismiss_all().await?;
        self.click_in(ACCOUNT, "act-test-account").await?;
        self.scroll_to(".seen").await?;
        self.picture("account-works").await?;
        self.guided_service(service).await
    }

    /// What the first method ships with, out of what the carrier lists, and the test.
    pub(crate) async fn guided_service(&self, service: &str) -> WebDriverResult<()> {
        let window = &self.window;
        window.click("main section.stack .list .button").await?;
        window.wait_for("main section.stack .list [role=status]").await?;
        window.set("input[list=services]", service).await?;
        self.picture("method").await?;
        window.click("main section.stack .acts .button.main").await?;
        self.guided_test().await
    }

    async fn click_in(&self, css: &str, key: &str) -> WebDriverResult<()> {
        self.window.wait_for(css).await?;
        self.click_word(key).await
    }

    /// Closes what was told.
    async fn dismiss_all(&self) -> WebDriverResult<()> {
        const DISMISS: &str = "for (const close of document.querySelectorAll('.notice .bare')) close.click()";
        self.window.page.execute(DISMISS, vec![]).await?;
        self.gone(".notice").await
    }

    /// The kind of numbers in the guided first hour, with the fields of its account, and a block of them.
    pub(crate) async fn guided_numbers(&self, kind: &str, values: &[&str], block: &[&str]) -> WebDriverResult<()> {
        self.save_until("main form select").await?;
        self.fill("main form", &[&[kind], values].concat()).await?;
        self.picture("account").await?;
        self.save_until("fieldset.block").await?;
        self.fill_block(block).await?;
        self.picture("block").await?;
        self.save_until("main section.stack .button.main").await
    }

    /// The parts of the numbers of a block, then its first and last serial.
    async fn fill_block(&self, block: &[&str]) -> WebDriverResult<()> {
        for (place, part) in (1..).zip(block) {
            self.window.set(&format!("fieldset.block label:nth-of-type({place}) input"), part).await?;
        }
        Ok(())
    }

    /// A plain method, and the test.
    pub(crate) async fn guided_method(&self) -> WebDriverResult<()> {
        self.picture("method").await?;
        self.window.click("main section.stack .button.main").await?;
        self.guided_test().await
    }

    async fn guided_test(&self) -> WebDriverResult<()> {
        self.window.wait_for("main section.row .button.main").await?;
        self.window.press_with_until(&[ALT], "t", ".trial.right").await?;
        self.picture("tested").await
    }

    /// A carrier of one's own without the guided hour: its name, then its account.
    pub(crate) async fn own_account(&self, name: &str, kind: &str, values: &[&str]) -> WebDriverResult<()> {
        let window = &self.window;
        window.go("#/settings/methods").await?;
        self.click_word("act-add-carrier").await?;
        window.set("ul.framed form input[required]", name).await?;
        self.save_until("ul.framed .line > .button[aria-expanded=false]").await?;
        self.open_carrier().await?;
        self.fill("h4 + form", &[&[kind], values].concat()).await?;
        self.picture("account").await?;
        window.click("h4 + form .acts .button.main").await?;
        window.wait_for("section input[type=date]").await?;
        self.scroll_to("section:has(> form input[type=date])").await?;
        self.picture("approval").await?;
        window.set("section > form label:nth-of-type(1) input", "sample-1").await?;
        window.set("section > form label:nth-of-type(2) input", "Ada Lovelace").await?;
        self.click_word("approval-save").await?;
        self.gone("section input[type=date]").await?;
        self.picture("approved").await
    }

    /// A block of numbers: the parts they have in common, then the first and the last serial.
    pub(crate) async fn numbers_of(&self, block: &[&str]) -> WebDriverResult<()> {
        let window = &self.window;
        window.go("#/settings/numbers").await?;
        window.wait_for("main h2").await?;
        window.press_until("a", "fieldset.block").await?;
        self.fill_block(block).await?;
        self.picture("block").await?;
        self.save_until("meter").await?;
        self.picture("numbers").await
    }

    /// A method of the carrier.
    pub(crate) async fn method(&self, name: &str) -> WebDriverResult<()> {
        let window = &self.window;
        window.go("#/settings/methods").await?;
        window.wait_for("main h2").await?;
        window.press_until("a", "section.card form").await?;
        window.set("section.card form input[required]", name).await?;
        self.picture("new-method").await?;
        self.save_until("[data-method]").await?;
        self.picture("methods").await
    }

    /// Opens the carrier among the carriers of the settings.
    pub(crate) async fn open_carrier(&self) -> WebDriverResult<()> {
        self.window.go("#/settings/methods").await?;
        self.window.click("ul.framed .line > .button[aria-expanded=false]").await?;
        self.window.wait_for("h4 + form").await.map(|_| ())
    }

    pub(crate) async fn gone(&self, css: &str) -> WebDriverResult<()> {
        self.window.page.query(By::Css(css)).wait(PATIENCE, Duration::from_millis(50)).not_exists().await.map(|_| ())
    }

    /// What the first order costs with each method, by what is kept and by what carriers say.
    pub(crate) async fn rate(&self) -> WebDriverResult<()> {
        let window = &self.window;
        window.go("#/order/1").await?;
        window.wait_for("main h1, header h1").await?;
        window.press_until("c", "section.prices[aria-busy=false]").await?;
        self.picture("prices").await?;
        window.press_with(&[ALT], "o").await?;
        window.wait_for("section.prices[aria-busy=false] .button:not([disabled])").await?;
        self.picture("prices-asked").await
    }

    /// Scans an order up, whatever is on the screen; once more where the desk took the first for a part, as it does where keys came
    /// a moment before.
    pub(crate) async fn scan(&self, number: &str) -> WebDriverResult<()> {
        self.window.go("#/pack").await?;
        self.window.wait_for("[data-mood]").await?;
        self.window.scan(number).await?;
        self.window.wait_for(".number, [data-mood=wrong]").await?;
        // Looked for anew: what was found may have been drawn again.
        if !self.window.page.find_all(By::Css("[data-mood=wrong]")).await?.is_empty() {
            self.window.scan(number).await?;
        }
        self.window.says(".number", number).await?;
        self.window.wait_for("[data-mood=go]").await.map(|_| ())
    }

    /// Scans an order and prints it.
    pub(crate) async fn book(&self, number: &str) -> WebDriverResult<()> {
        let before = self.printed();
        self.scan(number).await?;
        self.picture("scanned").await?;
        self.window.press_until(ENTER, "[data-mood=right]").await?;
        self.picture("booked").await?;
        self.printed_since(before, 1);
        Ok(())
    }

    /// Scans an order, divides it into so many parcels, and prints them.
    pub(crate) async fn several(&self, number: &str, parcels: usize) -> WebDriverResult<()> {
        let before = self.printed();
        self.divide(number, parcels).await?;
        self.window.press_until(ENTER, "[data-mood=right]").await?;
        self.picture("several-booked").await?;
        self.printed_since(before, parcels);
        Ok(())
    }

    /// The same with a carrier that takes one parcel a shipment: it says so, and the order goes in one.
    pub(crate) async fn several_in_one(&self, number: &str) -> WebDriverResult<()> {
        let before = self.printed();
        self.divide(number, 2).await?;
        self.window.press_until(ENTER, "[data-mood=wrong]").await?;
        self.picture("several-refused").await?;
        self.window.press_until("-", "[data-count='1']").await?;
        self.window.press_until(ENTER, "[data-mood=right]").await?;
        self.printed_since(before, 1);
        Ok(())
    }

    async fn divide(&self, number: &str, parcels: usize) -> WebDriverResult<()> {
        self.scan(number).await?;
        for count in 2..=parcels {
            self.window.press_until("+", &format!("[data-count='{count}']")).await?;
        }
        self.picture("several").await
    }

    /// Takes the label of an order back, with a reason.
    pub(crate) async fn take_back(&self, order: u32) -> WebDriverResult<()> {
        let window = &self.window;
        window.go(&format!("#/order/{order}")).await?;
        window.wait_for("[data-shipment]").await?;
        self.picture("order").await?;
        window.press_with_until(&[CTRL], DELETE, "#void-title").await?;
        window.set("section[aria-labelledby=void-title] input", "two boxes are enough").await?;
        self.picture("void").await?;
        window.click("section[aria-labelledby=void-title] .button.main").await?;
        window.wait_for("[data-shipment].gone").await?;
        self.picture("voided").await
    }

    /// Asks for a return label of an order that shipped.
    pub(crate) async fn bring_back(&self, order: u32) -> WebDriverResult<()> {
        let window = &self.window;
        window.go(&format!("#/order/{order}")).await?;
        window.wait_for("[data-shipment]").await?;
        self.click_word("act-return-label").await?;
        window.wait_for("#further-title").await?;
        self.picture("return").await?;
        window.press_with(&[CTRL], ENTER).await?;
        window.wait_for(".notice").await?;
        self.picture("returned").await
    }

    /// Closes the day: the list is looked at, closed, and stands among the lists.
    pub(crate) async fn close_day(&self) -> WebDriverResult<()> {
        let window = &self.window;
        window.go("#/hand-over").await?;
        window.wait_for(".due .button.main:not([disabled])").await?;
        window.press_until("v", "aside img").await?;
        self.picture("hand-over").await?;
        window.press_with_until(&[CTRL], ENTER, "table.framed tbody tr").await?;
        self.picture("day-closed").await
    }

    pub(crate) fn printed(&self) -> usize {
        self.desk.printer.printed().len()
    }

    pub(crate) fn printed_since(&self, before: usize, labels: usize) {
        assert!(self.desk.printer.wait_for(before + labels, PATIENCE), "{} labels came out", self.printed() - before);
    }

    /// The shipments that stand, as the station has them.
    fn standing(&self) -> Vec<Value> {
        let of = |order: u32| self.desk.call("order_open", &json!(order))["shipments"].as_array().cloned();
        let stands = |it: &Value| it["state"] != "voided" && it["state"] != "failed";
        (1..=ORDERS).filter_map(of).flatten().filter(stands).collect()
    }

    /// How many of them come back.
    pub(crate) fn returns(&self) -> usize {
        self.standing().iter().filter(|it| it["direction"] == "return").count()
    }

    /// The numbers of their parcels.
    pub(crate) fn numbers(&self) -> BTreeSet<String> {
        let parcels = self.standing().into_iter().flat_map(|it| it["parcels"].as_array().cloned().unwrap_or_default());
        parcels.filter_map(|it| it["number"].as_str().map(str::to_owned)).collect()
    }

    pub(crate) async fn end(self) -> WebDriverResult<()> {
        self.window.close().await
    }
}

/// An order as a line of Packdesk's JSON Lines, to Berlin.
fn order(number: u32) -> Value {
    let mut order = packdesk_tests::order(number);
    order["lines"] = json!([{ "sku": "MUG-B", "name": "Blue mug", "quantity": 4, "unit_weight": 350 }]);
    order["recipient"] = json!({ "name": format!("Ève Müller {number}"), "street": "Chausseestraße 3", "postal_code": "10115",
        "city": "Berlin", "country": "DE", "email": "eve@example.com" });
    order
}
