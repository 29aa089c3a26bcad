//! The real window, driven by Debian's WebKitWebDriver.

use crate::program;
use crate::screen_reader::ScreenReader;
use serde_json::json;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::prelude::*;

/// How long the page may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long a window may take to open on a busy machine, and how often it is started where it does not.
const START: Duration = Duration::from_secs(45);
const STARTS: u32 = 3;

/// How long a hand takes at least from one code to the next; what comes sooner is a second scanner's.
const HAND: Duration = Duration::from_millis(200);

/// How often what tells nobody when it is ready is looked at.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// The screens of the page; `#/order/1` is the first of the desk's orders.
pub const SCREENS: &[&str] = &[
    "#/pack",
    "#/orders",
    "#/order/1",
    "#/spool",
    "#/look",
    "#/document",
    "#/hand-over",
    "#/figures",
    "#/welcome",
    "#/help/first-steps",
    "#/setup",
    "#/settings/shops",
    "#/settings/import",
    "#/settings/numbers",
    "#/settings/sender",
    "#/settings/defaults",
    "#/settings/methods",
    "#/settings/points",
    "#/settings/boxes",
    "#/settings/checkout",
    "#/settings/delivery-options",
    "#/settings/rules",
    "#/settings/rates",
    "#/settings/papers",
    "#/settings/printers",
    "#/settings/scale",
    "#/settings/scanners",
    "#/settings/desk",
    "#/settings/personal-data",
    "#/settings/backups",
    "#/settings/updates",
    "#/settings/doctor",
];

/// What the system is set to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Light {
    /// Dark on light.
    Bright,
    /// Light on dark.
    Dark,
}

impl Light {
    const fn theme(self) -> &'static str {
        match self {
            Self::Bright => "Adwaita",
            Self::Dark => "Adwaita:dark",
        }
    }
}

/// An open window.
pub struct Window {
    /// The page in it.
    pub page: WebDriver,
    driver: Driver,
}

/// The driver and, in its process group, the window it started.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        // The driver may end before the window does: end the whole group.
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.0.id())]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}

impl Window {
    /// Opens the window of a station.
    ///
    /// # Errors
    /// When the driver cannot be started or the window does not open.
    pub async fn open(data: &Path, arguments: &[&str]) -> WebDriverResult<Self> {
        Self::open_by(Light::Bright, data, arguments).await
    }

    /// Opens the window of a station on a system set to light or dark.
    ///
    /// # Errors
    /// When the driver cannot be started or the window does not open.
    pub async fn open_by(light: Light, data: &Path, arguments: &[&str]) -> WebDriverResult<Self> {
        Self::open_in(light, None, data, arguments).await
    }

    /// Opens the window of a station where a screen reader listens.
    ///
    /// # Errors
    /// When the driver cannot be started or the window does not open.
    pub async fn open_heard(reader: &ScreenReader, data: &Path, arguments: &[&str]) -> WebDriverResult<Self> {
        Self::open_in(Light::Bright, Some(reader), data, arguments).await
    }

    async fn open_in(
        light: Light,
        reader: Option<&ScreenReader>,
        data: &Path,
        arguments: &[&str],
    ) -> WebDriverResult<Self> {
        // Now and then the driver waits for ever for a window it started.
        for _ in 1..STARTS {
            if let Ok(opened) = tokio::time::timeout(START, Self::start(light, reader, data, arguments)).await {
                return opened;
            }
        }
        Self::start(light, reader, data, arguments).await
    }

    async fn start(
        light: Light,
        reader: Option<&ScreenReader>,
        data: &Path,
        arguments: &[&str],
    ) -> WebDriverResult<Self> {
        const DRIVER: &str = "WebKitWebDriver";
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        // A session bus of its own, which ends with it: those that programs start for themselves stay, and the system has room
        // for few.
        let mut driver = reader.map_or_else(
            || {
                let mut own = Command::new("dbus-run-session");
                own.args(["--", DRIVER]);
                own
            },
            |reader| reader.command(DRIVER),
        );
        driver
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("PACKDESK_SECRETS", "file")
            .env("PACKDESK_STATE", data.join("state"))
            .env("GTK_THEME", light.theme())
            .env("XDG_CACHE_HOME", data.join("cache"))
            .env("XDG_DATA_HOME", data.join("web"))
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let driver = Driver(crate::in_own_group(&mut driver).spawn().map_err(|error| {
            WebDriverError::from_inner(WebDriverErrorInner::FatalError(format!(
                "WebKitWebDriver cannot be started ({error}): sudo apt install webkit2gtk-driver"
            )))
        })?);
        let mut capabilities = Capabilities::new();
        let data = data.display().to_string();
        let arguments = [&["--data", data.as_str()], arguments].concat();
        capabilities
            .set("webkitgtk:browserOptions", json!({ "binary": program("packdesk-desktop"), "args": arguments }))?;
        let address = format!("http://127.0.0.1:{port}");
        while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        let page = WebDriver::new(address, capabilities).await?;
        Ok(Self { page, driver })
    }

    /// Types as a scanner does: fast, ended by Enter, wherever the focus is, and no sooner after another code than a hand can hold
    /// the scanner to it. The keys are made in the page, because the driver's own take longer than a scanner's when the machine is
    /// busy.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn scan(&self, code: &str) -> WebDriverResult<()> {
        const KEYS: &str = "for (const key of [...arguments[0], 'Enter']) \
            document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))";
        tokio::time::sleep(HAND).await;
        self.page.execute(KEYS, vec![json!(code)]).await.map(|_| ())
    }

    /// Waits for an element.
    ///
    /// # Errors
    /// When it does not come in time.
    pub async fn wait_for(&self, css: &str) -> WebDriverResult<WebElement> {
        self.page.query(By::Css(css)).wait(PATIENCE, Duration::from_millis(50)).first().await
    }

    /// Waits for an element that says something. One the page replaces meanwhile is looked for anew.
    ///
    /// # Errors
    /// When none says it in time.
    pub async fn says(&self, css: &str, text: &str) -> WebDriverResult<WebElement> {
        self.says_within(PATIENCE, css, text).await
    }

    /// The same, within some time.
    ///
    /// # Errors
    /// When none says it in time.
    pub async fn says_within(&self, patience: Duration, css: &str, text: &str) -> WebDriverResult<WebElement> {
        let text = text.to_owned();
        let saying = self.page.query(By::Css(css)).with_filter(move |element: WebElement| {
            let text = text.clone();
            async move { Ok(element.text().await.is_ok_and(|said| said.contains(&text))) }
        });
        saying.wait(patience, Duration::from_millis(50)).first().await
    }

    /// Goes to a place of the page, as `#/settings/rules`.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn go(&self, place: &str) -> WebDriverResult<()> {
        self.page.execute("location.hash = arguments[0]", vec![json!(place)]).await.map(|_| ())
    }

    /// Gives the window a size, as a person does by its edge, and waits until the page has it.
    ///
    /// # Errors
    /// When the page is gone, or does not get the size in time.
    pub async fn resize(&self, width: u32, height: u32) -> WebDriverResult<()> {
        const SIZE: &str = "return innerWidth === arguments[0] && innerHeight === arguments[1]";
        crate::keyboard::resize(width, height);
        let until = tokio::time::Instant::now() + PATIENCE;
        while tokio::time::Instant::now() < until {
            if self.page.execute(SIZE, vec![json!(width), json!(height)]).await?.convert()? {
                return Ok(());
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        Err(WebDriverError::from_inner(WebDriverErrorInner::FatalError(format!("the page is not {width} by {height}"))))
    }

    /// Presses a key, as `w`, on whatever has the focus.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn press(&self, key: &str) -> WebDriverResult<()> {
        self.page.action_chain().send_keys(key).perform().await
    }

    /// Presses a key while Alt, Ctrl or another one is held, written as WebDriver does.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn press_with(&self, held: &[char], key: &str) -> WebDriverResult<()> {
        let down = held.iter().fold(self.page.action_chain(), |keys, key| keys.key_down(*key));
        let pressed = down.send_keys(key);
        held.iter().fold(pressed, |keys, key| keys.key_up(*key)).perform().await
    }

    /// Presses a key until an element is there, as a person does whose key was taken for a scanner's second suffix.
    ///
    /// # Errors
    /// When it does not come in time.
    pub async fn press_until(&self, key: &str, css: &str) -> WebDriverResult<WebElement> {
        self.press_with_until(&[], key, css).await
    }

    /// The same while other keys are held.
    ///
    /// # Errors
    /// When it does not come in time.
    pub async fn press_with_until(&self, held: &[char], key: &str, css: &str) -> WebDriverResult<WebElement> {
        const PRESSES: u32 = 30;
        for _ in 0..PRESSES {
            self.press_with(held, key).await?;
            let waiting = self.page.query(By::Css(css)).wait(PATIENCE / PRESSES, Duration::from_millis(50));
            if let Ok(there) = waiting.first().await {
                return Ok(there);
            }
        }
        self.wait_for(css).await
    }

    /// Waits for something, and moves the focus to it by the tabulator, as a person without a mouse does.
    ///
    /// # Errors
    /// When it does not come in time, or the tabulator does not lead there.
    pub async fn tab_to(&self, css: &str) -> WebDriverResult<()> {
        const TAB: &str = "\u{e004}";
        const FOCUSED: &str = "return document.activeElement?.matches(arguments[0]) ?? false";
        const MOST_STEPS: u32 = 100;
        const LOOKS: u32 = 200;
        self.wait_for(css).await?;
        for _ in 0..MOST_STEPS {
            if self.page.execute(FOCUSED, vec![json!(css)]).await?.convert()? {
                return Ok(());
            }
            // The focus moves some time after the key was pressed.
            let before = self.focused().await?;
            self.press(TAB).await?;
            for _ in 0..LOOKS {
                if self.focused().await? != before {
                    break;
                }
                tokio::time::sleep(LOOK_AGAIN).await;
            }
        }
        Err(WebDriverError::from_inner(WebDriverErrorInner::FatalError(format!(
            "the tabulator does not lead to {css}"
        ))))
    }

    /// What has the focus; nothing while the page replaces it.
    async fn focused(&self) -> WebDriverResult<Option<String>> {
        match self.page.active_element().await {
            Ok(element) => Ok(Some(element.element_id().to_string())),
            Err(error) if matches!(*error, WebDriverErrorInner::StaleElementReference(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Drags an element by its middle to so many pixels below the middle of another one, in small steps as a hand does,
    /// and holds it there.
    ///
    /// # Errors
    /// When one of them does not come in time.
    pub async fn hold(&self, from: &str, to: &str, below: i64) -> WebDriverResult<()> {
        let (from, to) = (self.wait_for(from).await?, self.wait_for(to).await?);
        let hand = self.page.action_chain().move_to_element_center(&from).click_and_hold().move_by_offset(0, 10);
        hand.move_to_element_with_offset(&to, 0, below - 3).move_by_offset(0, 3).perform().await
    }

    /// Lets go of what is held.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn release(&self) -> WebDriverResult<()> {
        self.page.action_chain().release().perform().await
    }

    /// The same as [`Window::hold`], and lets go.
    ///
    /// # Errors
    /// When one of them does not come in time.
    pub async fn drag(&self, from: &str, to: &str, below: i64) -> WebDriverResult<()> {
        self.hold(from, to, below).await?;
        self.release().await
    }

    /// Waits for a button or link, and clicks it.
    ///
    /// # Errors
    /// When it does not come in time, or cannot be clicked.
    pub async fn click(&self, css: &str) -> WebDriverResult<()> {
        self.click_by(By::Css(css)).await
    }

    /// The same with an element found by something else. One the page replaces before the click is looked for anew.
    ///
    /// # Errors
    /// When it does not come in time, or cannot be clicked.
    pub async fn click_by(&self, by: By) -> WebDriverResult<()> {
        loop {
            let element = self.page.query(by.clone()).wait(PATIENCE, Duration::from_millis(50)).first().await?;
            let clicked = async {
                element.scroll_into_view().await?;
                element.click().await
            };
            match clicked.await {
                Err(error) if matches!(*error, WebDriverErrorInner::StaleElementReference(_)) => {}
                done => return done,
            }
        }
    }

    /// Waits for a field or drop-down, and puts a value in it as a person does who then leaves it.
    ///
    /// # Errors
    /// When it does not come in time.
    pub async fn set(&self, css: &str, value: &str) -> WebDriverResult<()> {
        const SET: &str = "const [field, value] = arguments; field.focus(); field.value = value; \
            for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))";
        let field = self.wait_for(css).await?.to_json()?;
        self.page.execute(SET, vec![field, json!(value)]).await.map(|_| ())
    }

    /// Leaves a window whose program started itself anew: its session ended with the old one, and nobody answers to its end.
    pub fn leave(self) {
        let Self { page, driver } = self;
        let _ = page.leak();
        drop(driver);
    }

    /// Closes the window.
    ///
    /// # Errors
    /// When the driver is gone.
    pub async fn close(self) -> WebDriverResult<()> {
        self.page.quit().await?;
        drop(self.driver);
        Ok(())
    }
}
