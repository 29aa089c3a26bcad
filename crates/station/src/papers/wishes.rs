//! What a Decision says of papers: the address they speak of, and which are printed beside the label.

use model::{Address, Decision, Paper, Setting, Settings};

/// The address a Decision names, else the station's.
pub(crate) fn sender<'a>(settings: &'a Settings, decision: &Decision) -> Option<&'a Address> {
    let named = decision.sender.value.as_ref();
    let named = named.and_then(|id| settings.senders.iter().find(|sender| sender.id == *id));
    named.map(|sender| &sender.address).or(settings.defaults.sender.as_ref())
}

/// The papers a rule asks for beside the label.
pub(crate) fn asked_papers(decision: &Decision) -> &[Paper] {
    let asked = decision.settings.iter().find_map(|setting| match &setting.value {
        Setting::Papers { papers } => Some(papers.as_slice()),
        _ => None,
    });
    asked.unwrap_or_default()
}
