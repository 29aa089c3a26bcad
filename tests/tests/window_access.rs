//! Every screen is held against WCAG 2.2 AA by axe, in both lights and both languages, and against a hand in a glove.

use packdesk_tests::Desk;
use packdesk_tests::window::{Light, SCREENS, Window};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");

/// What axe finds on the screen, once it has come to rest: rule, element, why.
const LOOK: &str = "
    const done = arguments[arguments.length - 1]
    const still = () => Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
    const run = () => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    const told = (rule) => rule.nodes.map((node) => `${rule.id}: ${node.target}: ${node.failureSummary}`)
    const seen = (found) => found.passes.length > 0 ? found.violations.flatMap(told) : ['nothing was looked at']
    still().then(run).then(seen).then(done, (error) => done([`${error}`]))";

/// What a glove would miss: buttons, fields, tabs and ticks with their words that are lower or narrower than 48 pixels, but for words within a sentence.
const SMALL: &str = "
    const touch = 3 * parseFloat(getComputedStyle(document.documentElement).fontSize) - 0.5
    const shown = (it) => it.checkVisibility({ checkVisibilityCSS: true }) && !it.closest('.unseen, .link')
    const hit = (it) => it.matches('[type=checkbox], [type=radio], [type=search]') ? it.closest('label, [role=gridcell]') ?? it : it
    const small = ({ width, height }, it) => height < touch || (width < touch && !it.matches('[role=columnheader] *'))
    const all = document.querySelectorAll('button, select, input, textarea, summary, [role=tab]')
    return [...all].filter((it) => shown(it) && small(hit(it).getBoundingClientRect(), it)).map((it) =>
      `${it.outerHTML.slice(0, 120)}: ${Math.round(hit(it).offsetWidth)} by ${Math.round(hit(it).offsetHeight)}`)";

async fn every_screen(light: Light, language: &str) -> WebDriverResult<Vec<String>> {
    let desk = Desk::with_orders(30);
    desk.call("language", &json!(language));
    let window = Window::open_by(light, desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    window.page.execute(std::fs::read_to_string(AXE)?, Vec::<Value>::new()).await?;
    let mut found = Vec::new();
    for screen in SCREENS {
        window.go(screen).await?;
        window.wait_for("main h1, main h2, [data-mood]").await?;
        let violations: Vec<String> = window.page.execute_async(LOOK, Vec::<Value>::new()).await?.convert()?;
        let small: Vec<String> = window.page.execute(SMALL, Vec::<Value>::new()).await?.convert()?;
        let all = violations.into_iter().chain(small);
        found.extend(all.map(|violation| format!("{light:?} {language} {screen}: {violation}")));
    }
    window.scan("G-00007").await?;
    window.wait_for("[data-mood=go]").await?;
    let violations: Vec<String> = window.page.execute_async(LOOK, Vec::<Value>::new()).await?.convert()?;
    found.extend(violations.into_iter().map(|violation| format!("{light:?} {language} an order: {violation}")));
    window.close().await?;
    Ok(found)
}

#[tokio::test]
async fn every_screen_can_be_used_by_everyone_in_the_light() -> WebDriverResult<()> {
    let found = every_screen(Light::Bright, "en").await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[tokio::test]
async fn every_screen_can_be_used_by_everyone_in_the_dark() -> WebDriverResult<()> {
    let found = every_screen(Light::Dark, "fr").await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
