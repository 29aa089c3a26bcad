//! Takes the handbook's pictures in the real window: `cargo xtask pictures`.
//!
//! One scene after the other, each as a person brings it about; what is said in the pages stands in the pictures.

use packdesk_tests::window::Window;
use packdesk_tests::{Desk, picture};
use std::path::{Path, PathBuf};
use thirtyfour::prelude::*;

const WIDTH: u16 = 1120;
const HEIGHT: u16 = 720;
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const ALT: char = '\u{e00a}';

/// A window, and the folder its pictures go to.
struct Camera {
    window: Window,
    folder: PathBuf,
}

impl Camera {
    async fn open(desk: &Desk, arguments: &[&str]) -> WebDriverResult<Self> {
        let window = Window::open(desk.path(), arguments).await?;
        window.wait_for("[data-mood=calm]").await?;
        window.resize(WIDTH.into(), HEIGHT.into()).await?;
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/src/pictures");
        Ok(Self { window, folder })
    }

    /// Takes a picture once the screen has come to rest and is drawn.
    async fn take(&self, name: &str) -> WebDriverResult<()> {
        picture::take(&self.window, &self.folder.join(format!("{name}.png")), WIDTH, HEIGHT).await?;
        println!("{name}");
        Ok(())
    }

    /// Goes somewhere, and takes a picture of it once something is there.
    async fn at(&self, place: &str, css: &str, name: &str) -> WebDriverResult<()> {
        self.window.go(place).await?;
        self.window.wait_for(css).await?;
        self.take(name).await
    }
}

/// The practice station: packing, its rules, printers and prices, the end of the day.
async fn practice() -> WebDriverResult<()> {
    let desk = Desk::nobodys("en");
    let camera = Camera::open(&desk, &["--practice"]).await?;
    let window = &camera.window;
    window.scan("1041").await?;
    window.wait_for("[data-mood=go]").await?;
    camera.take("pack").await?;
    window.press_until(ENTER, "[data-mood=right]").await?;
    camera.take("printed").await?;
    window.press_until(ESCAPE, "[data-mood=calm]").await?;
    window.scan("1044").await?;
    window.says(".number", "1044").await?;
    window.press_until("i", "section[aria-labelledby=part-title]").await?;
    for _ in 0..2 {
        window.click("section[aria-labelledby=part-title] .step").await?;
    }
    camera.take("part").await?;
    window.press_until(ESCAPE, "[data-mood=calm]").await?;
    window.scan("1050").await?;
    window.says(".number", "1050").await?;
    window.wait_for("[data-scale=parcel]").await?;
    camera.take("weigh").await?;
    window.press_until(ESCAPE, "[data-mood=calm]").await?;
    window.go("#/order/2").await?;
    window.wait_for("main h1").await?;
    window.press_until("c", "section.prices table").await?;
    camera.take("prices").await?;
    camera.at("#/orders", "#row-3", "orders").await?;
    camera.at("#/settings/rules", "main h2", "rules").await?;
    camera.at("#/settings/printers", "main section h3", "printers").await?;
    camera.at("#/figures", "main .body", "figures").await?;
    camera.at("#/hand-over", ".due", "hand-over").await?;
    camera.window.close().await
}

/// The guided first hour of a station nobody set up.
async fn first_hour() -> WebDriverResult<()> {
    let desk = Desk::nobodys("en");
    let camera = Camera::open(&desk, &[]).await?;
    let window = &camera.window;
    window.press_with_until(&[ALT], ENTER, ".setup").await?;
    camera.take("setup-shop").await?;
    for step in 2..=5 {
        window.press_with_until(&[ALT], "o", &format!(".setup li.here:nth-child({step})")).await?;
    }
    camera.take("setup-label").await?;
    camera.window.close().await
}

#[tokio::main]
async fn main() -> WebDriverResult<()> {
    practice().await?;
    first_hour().await
}
