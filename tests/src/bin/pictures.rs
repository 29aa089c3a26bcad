//! Takes the handbook's and the README's pictures in the real window: `cargo xtask pictures`; with a folder, pictures of every screen to look at.
//!
//! One scene after the other, each as a person brings it about; what is said in the pages stands in the pictures.

use packdesk_tests::Desk;
use packdesk_tests::picture::Camera;
use packdesk_tests::window::{Light, SCREENS, Window};
use serde_json::json;
use std::path::{Path, PathBuf};
use thirtyfour::prelude::*;

/// The folders the pictures stand in, and the sizes of their windows.
const HANDBOOK: (&str, (u32, u32)) = ("docs/src/pictures", (1120, 720));
const README: (&str, (u32, u32)) = ("docs/pictures", (1280, 800));
const README_IN_THE_DARK: (&str, (u32, u32)) = ("docs/pictures", (1920, 1080));

/// The windows every screen is looked at in; the last as 1280 by 800 is at 200 %.
const SIZES: [(u32, u32); 4] = [(1024, 600), (1280, 800), (1920, 1080), (640, 400)];
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const ALT: char = '\u{e00a}';

/// A window, and what takes its pictures.
struct Scene {
    window: Window,
    camera: Camera,
}

impl Scene {
    async fn open(
        light: Light,
        desk: &Desk,
        arguments: &[&str],
        (folder, (width, height)): (&str, (u32, u32)),
    ) -> WebDriverResult<Self> {
        let window = Window::open_by(light, desk.path(), arguments).await?;
        window.wait_for("[data-mood=calm]").await?;
        window.resize(width, height).await?;
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
        Ok(Self { window, camera: Camera::into(folder) })
    }

    /// Pulls an order up, prints it where that asks nothing, and takes a picture before and after.
    async fn pack(&self) -> WebDriverResult<()> {
        self.window.scan("1041").await?;
        self.window.wait_for("[data-mood=go]").await?;
        self.window.wait_for("[data-scale=parcel]").await?;
        self.window.wait_for("article.sheet:has([data-article]):not(:has([data-article] > svg))").await?;
        self.take("pack").await?;
        self.window.press_until(ENTER, "[data-mood=right]").await?;
        self.take("printed").await?;
        self.window.press_until(ESCAPE, "[data-mood=calm]").await.map(|_| ())
    }

    /// Prints an order whose parcel weighs something else, and takes a picture of the question.
    async fn weigh(&self) -> WebDriverResult<()> {
        self.window.scan("1047").await?;
        self.window.says(".number", "1047").await?;
        self.window.wait_for("[data-scale=parcel]").await?;
        self.window.press_until(ENTER, "[data-mood=question]").await?;
        self.take("weigh").await?;
        self.window.press_until(ESCAPE, "[data-mood=calm]").await.map(|_| ())
    }

    async fn take(&self, name: &str) -> WebDriverResult<()> {
        self.camera.take(&self.window, name).await
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
    let scene = Scene::open(Light::Bright, &desk, &["--practice"], HANDBOOK).await?;
    let window = &scene.window;
    scene.pack().await?;
    window.scan("1044").await?;
    window.says(".number", "1044").await?;
    window.press_until("i", "section[aria-labelledby=part-title]").await?;
    for _ in 0..2 {
        window.click("section[aria-labelledby=part-title] .step").await?;
    }
    scene.take("part").await?;
    window.press_until(ESCAPE, "[data-mood=calm]").await?;
    scene.weigh().await?;
    window.go("#/order/2").await?;
    window.wait_for("main h1").await?;
    window.press_until("c", "section.prices table").await?;
    scene.take("prices").await?;
    scene.at("#/orders", "#row-3", "orders").await?;
    scene.at("#/settings/rules", "main h2", "rules").await?;
    scene.at("#/settings/printers", "main section h3", "printers").await?;
    scene.at("#/figures", "main .body", "figures").await?;
    scene.at("#/hand-over", ".due", "hand-over").await?;
    scene.window.close().await
}

/// The guided first hour of a station nobody set up.
async fn first_hour() -> WebDriverResult<()> {
    let desk = Desk::nobodys("en");
    let scene = Scene::open(Light::Bright, &desk, &[], HANDBOOK).await?;
    let window = &scene.window;
    window.press_with_until(&[ALT], ENTER, ".setup").await?;
    scene.take("setup-shop").await?;
    for step in 2..=5 {
        window.press_with_until(&[ALT], "o", &format!(".setup li.here:nth-child({step})")).await?;
    }
    scene.take("setup-label").await?;
    scene.window.close().await
}

/// What the README shows: the desk in English, and an order in French, in the dark.
async fn readme() -> WebDriverResult<()> {
    let desk = Desk::nobodys("en");
    let scene = Scene::open(Light::Bright, &desk, &["--practice"], README).await?;
    scene.pack().await?;
    scene.weigh().await?;
    scene.at("#/orders", "#row-3", "orders").await?;
    scene.window.go("#/settings/papers").await?;
    scene.window.click_by(By::XPath("//tr[contains(., 'packing-slip')]//button")).await?;
    scene.window.wait_for(".pages img").await?;
    scene.take("layout").await?;
    scene.window.close().await?;

    let desk = Desk::nobodys("fr");
    speak_in_practice(&desk, "fr");
    let scene = Scene::open(Light::Dark, &desk, &["--practice"], README_IN_THE_DARK).await?;
    scene.at("#/order/4", "main h1", "order-fr-dark").await?;
    scene.window.close().await
}

/// The practice station speaks a language from its first window on.
fn speak_in_practice(desk: &Desk, language: &str) {
    desk.ok(&["--practice", "call", "language", &json!(language).to_string()]);
}

/// Every screen of the practice station in one light and language, and an order on the packing desk, in windows of these sizes.
async fn every_screen(folder: &Path, light: Light, language: &str, sizes: &[(u32, u32)]) -> WebDriverResult<()> {
    let desk = Desk::nobodys(language);
    speak_in_practice(&desk, language);
    let window = Window::open_by(light, desk.path(), &["--practice"]).await?;
    window.wait_for("[data-mood=calm]").await?;
    for (width, height) in sizes {
        window.resize(*width, *height).await?;
        let camera = Camera::into(folder.join(format!("{language}-{light:?}-{width}x{height}")));
        for screen in SCREENS {
            window.go(screen).await?;
            window.wait_for("main h1, main h2, [data-mood]").await?;
            camera.take(&window, &screen.trim_start_matches("#/").replace('/', "-")).await?;
        }
        window.go("#/pack").await?;
        window.wait_for("[data-mood=calm]").await?;
        window.scan("1041").await?;
        window.wait_for("[data-mood=go]").await?;
        camera.take(&window, "pack-an-order").await?;
        window.press_until(ESCAPE, "[data-mood=calm]").await?;
    }
    window.close().await
}

/// Every screen in every size and light, and in German in a common one.
async fn screens(folder: &Path) -> WebDriverResult<()> {
    for (light, language) in [(Light::Bright, "en"), (Light::Dark, "fr")] {
        every_screen(folder, light, language, &SIZES).await?;
    }
    every_screen(folder, Light::Bright, "de", &[(1280, 800)]).await
}

#[tokio::main]
async fn main() -> WebDriverResult<()> {
    if let Some(folder) = std::env::args_os().nth(1) {
        return screens(&PathBuf::from(folder)).await;
    }
    practice().await?;
    first_hour().await?;
    readme().await
}
