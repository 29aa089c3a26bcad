//! The note that says in an order which tracking numbers hold no longer.

use model::{AccountConfig, WithdrawnNotice};

/// What it says unless the shop says it otherwise.
pub(crate) const USUAL: &str = "{carrier} {number}: label withdrawn, this parcel was not sent";

/// What it says by an account's field `withdrawn_note`, with `{carrier}` and `{number}` to be filled in.
pub(crate) fn template(config: &AccountConfig) -> String {
    let own = config.text("withdrawn_note");
    if own.trim().is_empty() { USUAL } else { own }.to_owned()
}

/// The note with every number that none of these notes speaks of as withdrawn; `None` when they speak of all.
pub(crate) fn missing<'n>(
    written: impl IntoIterator<Item = &'n str>,
    notice: &WithdrawnNotice,
    template: &str,
) -> Option<String> {
    let written: Vec<String> = written.into_iter().map(letters).collect();
    let lines = notice
        .numbers
        .iter()
        .map(|number| template.replace("{carrier}", &notice.carrier).replace("{number}", number).trim().to_owned());
    let missing: Vec<String> = lines.filter(|line| !written.iter().any(|note| note.contains(&letters(line)))).collect();
    (!missing.is_empty()).then(|| missing.join("\n"))
}

/// Whether a text is such a note of any carrier and number.
pub(crate) fn is_one(text: &str, template: &str) -> bool {
    let (text, template) = (letters(text), template.replace("{carrier}", "{number}"));
    template.split("{number}").map(letters).all(|part| text.contains(&part))
}

/// What a text says, whatever marks a shop has put in the place of others.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}
