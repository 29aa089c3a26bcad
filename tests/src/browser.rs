//! A real Chromium, driven by Debian's chromedriver, and a page of a shop's own for it to open.

use serde_json::json;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use thirtyfour::prelude::*;

/// How long a page may take on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// An open browser.
pub struct Browser {
    /// The page in it.
    pub page: WebDriver,
    driver: Child,
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Its session ends with it: a driver that is gone would be asked to end it for two minutes.
        let _ = self.page.clone().leak();
        // The driver may end before the browser does: end the whole group.
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.driver.id())]).status();
        let _ = self.driver.wait();
    }
}

impl Browser {
    /// Opens a browser without a window.
    ///
    /// # Errors
    /// When the driver or the browser cannot be started.
    pub async fn open() -> WebDriverResult<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut driver = Command::new("chromedriver");
        driver.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
        let driver = crate::in_own_group(&mut driver).spawn()?;
        while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let mut capabilities = DesiredCapabilities::chrome();
        for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] {
            capabilities.add_arg(argument)?;
        }
        let page = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await?;
        Ok(Self { page, driver })
    }

    /// Waits for an element.
    ///
    /// # Errors
    /// When it does not come in time.
    pub async fn wait_for(&self, css: &str) -> WebDriverResult<WebElement> {
        self.page.query(By::Css(css)).wait(PATIENCE, Duration::from_millis(50)).first().await
    }

    /// Waits until the first element of a kind says something.
    ///
    /// # Errors
    /// When it does not say it in time.
    pub async fn says(&self, css: &str, text: &str) -> WebDriverResult<WebElement> {
        let text = text.to_owned();
        let saying = self.page.query(By::Css(css)).with_filter(move |element: WebElement| {
            let text = text.clone();
            async move { Ok(element.text().await.is_ok_and(|said| said.contains(&text))) }
        });
        saying.wait(PATIENCE, Duration::from_millis(50)).first().await
    }

    /// The id of the element that has the focus, in the document that is looked at.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn focused(&self) -> WebDriverResult<String> {
        self.page.execute("return document.activeElement.id", Vec::new()).await?.convert()
    }

    /// Presses keys on whatever has the focus.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn press(&self, keys: impl Into<TypingData>) -> WebDriverResult<()> {
        self.page.action_chain().send_keys(keys).perform().await
    }

    /// Runs axe on the document that is looked at: rule, element, why.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn violations(&self, axe: &str) -> WebDriverResult<Vec<String>> {
        const LOOK: &str = "
            const done = arguments[arguments.length - 1]
            const told = (rule) => rule.nodes.map((node) => `${rule.id}: ${node.target}: ${node.failureSummary}`)
            const seen = (found) => found.passes.length > 0 ? found.violations.flatMap(told) : ['nothing was looked at']
            axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
                .then(seen).then(done, (error) => done([`${error}`]))";
        self.page.execute(axe.to_owned(), vec![json!(null)]).await?;
        self.page.execute_async(LOOK, Vec::new()).await?.convert()
    }
}

/// A shop's own page under `http://localhost:…`, an origin of its own.
pub struct ShopPage {
    listener: TcpListener,
    /// The origin.
    pub origin: String,
}

impl ShopPage {
    /// Takes a port.
    ///
    /// # Panics
    /// When loopback has none to give.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "a port is taken")]
    pub fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let origin = format!("http://localhost:{}", listener.local_addr().expect("an address").port());
        Self { listener, origin }
    }

    /// Answers every request with this page, as long as the test runs.
    pub fn serve(self, page: String) {
        self.serve_with(page, |_, _| String::new());
    }

    /// The same, and what is asked for below `/` with the JSON the shop's own back end says to its path and body.
    pub fn serve_with(self, page: String, back_end: impl Fn(&str, &str) -> String + Send + 'static) {
        std::thread::spawn(move || {
            for connection in self.listener.incoming() {
                let Ok(mut connection) = connection else { continue };
                let Some((path, body)) = connection.try_clone().ok().and_then(request) else { continue };
                let (kind, said) = match path.as_str() {
                    "/" => ("text/html; charset=utf-8", page.clone()),
                    path => ("application/json", back_end(path, &body)),
                };
                let head = format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nConnection: close\r\n");
                let _ = write!(connection, "{head}Content-Length: {}\r\n\r\n{said}", said.len());
            }
        });
    }
}

/// The path and the body of a request.
fn request(connection: TcpStream) -> Option<(String, String)> {
    let mut reader = BufReader::new(connection);
    let head: Vec<String> = reader.by_ref().lines().map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
    let path = head.first()?.split(' ').nth(1)?.to_owned();
    let length = head.iter().find_map(|line| line.to_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).ok()?;
    Some((path, String::from_utf8(body).ok()?))
}
