//! The page on which a person types the pairing code. It works without scripts and knows nothing of the station.

use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Response};
use model::{Language, Problem};
use text::Words;

/// The page with the form, and what went wrong before.
pub(crate) fn page(headers: &HeaderMap, problem: Option<&Problem>) -> Response {
    let language = language(headers);
    let words = Words::of(language);
    let code = language.code();
    let told = problem.map_or_else(String::new, |problem| {
        let said = words.problem(problem);
        format!("<p role=\"alert\">{} {}</p>", escaped(&said.sentence), escaped(&said.advice))
    });
    let word = |key: &str| escaped(&words.word(key));
    let html = format!(
        "<!doctype html>\n<html lang=\"{code}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>Packdesk</title>\n<link rel=\"stylesheet\" href=\"/pair.css\">\n\
         <main>\n<h1>{}</h1>\n<p>{}</p>\n{told}\n\
         <form method=\"post\" action=\"/pair\">\n<label for=\"code\">{}</label>\n\
         <input id=\"code\" name=\"code\" inputmode=\"numeric\" autocomplete=\"one-time-code\" maxlength=\"7\" required autofocus>\n\
         <button>{}</button>\n</form>\n</main>\n</html>\n",
        word("pair-title"),
        word("pair-how"),
        word("pair-code"),
        word("pair-go"),
    );
    (StatusCode::UNAUTHORIZED, Html(html)).into_response()
}

/// How it looks.
pub(crate) fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("pair.css")).into_response()
}

/// The digits of a form's `code`; people type spaces between them.
pub(crate) fn code(form: &[u8]) -> String {
    let form = String::from_utf8_lossy(form);
    let typed = form.split('&').find_map(|pair| pair.strip_prefix("code=")).unwrap_or_default();
    typed.replace("%20", " ").chars().filter(char::is_ascii_digit).collect()
}

/// The first language of the browser's that the station speaks.
fn language(headers: &HeaderMap) -> Language {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    wanted.split(',').find_map(Language::of_tag).unwrap_or_default()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_code_is_the_digits_of_its_field() {
        assert_eq!(super::code(b"code=123456"), "123456");
        assert_eq!(super::code(b"code=123+456"), "123456");
        assert_eq!(super::code(b"code=123%20456&more=7"), "123456");
        assert_eq!(super::code(b"more=7"), "");
        assert_eq!(super::code(&[0xff, 0xfe]), "");
    }
}
