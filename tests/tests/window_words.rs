//! In every language, in the smallest window and in a common one, the words of the page have the room they need.

use packdesk_tests::Desk;
use packdesk_tests::window::{SCREENS, Window};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

const LANGUAGES: [&str; 6] = ["en", "fr", "de", "nl", "es", "it"];
const SIZES: [(u32, u32); 2] = [(1024, 600), (1280, 800)];

/// What is cut off on the screen once it has come to rest: words wider than their place, or beyond the edge of the window.
/// Names out of the station's own data may be: they stand whole in the title of their place, and a list that is opened shows
/// them whole.
const LOOK: &str = "
    const done = arguments[arguments.length - 1]
    const pencil = document.createElement('canvas').getContext('2d')
    const width = (text, { fontWeight, fontSize, fontFamily }) => {
      pencil.font = `${fontWeight} ${fontSize} ${fontFamily}`
      return pencil.measureText(text).width
    }
    const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen')
    const room = (element, style) =>
      element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
    const fault = (element) => {
      const style = getComputedStyle(element)
      const words = element.matches('select') ? element.selectedOptions[0]?.text : element.value ? '' : element.placeholder
      const named = element.matches('select[title]')
      if (words && !named && width(words, style) > room(element, style) + 1) return words
      const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll'
      const wide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1
      if (wide && style.overflowX !== 'visible' && !scrolls && !element.matches('input, select, [title], [title] *'))
        return element.innerText
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
      return own && element.getBoundingClientRect().right > innerWidth + 1 ? element.innerText : null
    }
    const faults = () => [...document.querySelectorAll('body *')].filter(seen).map(fault).filter(Boolean)
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
      .then(() => done([...new Set(faults())]), (error) => done([`${error}`]))";

/// Speaks a language as a person makes it: on the desk's page of the settings.
async fn speak(window: &Window, language: &str) -> WebDriverResult<()> {
    const CHOOSE: &str = "[...document.querySelectorAll('input[name=language]')]
        .find((choice) => choice.labels[0].querySelector(`[lang=${arguments[0]}]`)).click()";
    window.go("#/settings/desk").await?;
    window.wait_for("input[name=language]").await?;
    window.page.execute(CHOOSE, vec![json!(language)]).await?;
    window.wait_for(&format!("html[lang={language}]")).await.map(|_| ())
}

async fn cut_off(window: &Window, place: &str) -> WebDriverResult<Vec<String>> {
    let cut: Vec<String> = window.page.execute_async(LOOK, Vec::<Value>::new()).await?.convert()?;
    Ok(cut.into_iter().map(|words| format!("{place}: {words:?}")).collect())
}

#[tokio::test]
async fn no_word_is_cut_off_in_any_language() -> WebDriverResult<()> {
    let desk = Desk::nobodys("en");
    let window = Window::open(desk.path(), &["--practice"]).await?;
    window.wait_for("[data-mood=calm]").await?;
    let mut found = Vec::new();
    for language in LANGUAGES {
        speak(&window, language).await?;
        for (width, height) in SIZES {
            window.resize(width, height).await?;
            for screen in SCREENS {
                window.go(screen).await?;
                window.wait_for("main h1, main h2, [data-mood]").await?;
                found.extend(cut_off(&window, &format!("{language} {width} {screen}")).await?);
            }
            window.go("#/pack").await?;
            window.wait_for("[data-mood=calm]").await?;
            window.scan("1041").await?;
            window.wait_for("[data-mood=go]").await?;
            found.extend(cut_off(&window, &format!("{language} {width} an order")).await?);
            window.press("\u{e00c}").await?;
        }
    }
    window.close().await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
