//! `/addresses/sender-addresses`: where the station's parcels come from.

use crate::asked::Asked;
use crate::fault::Refusal;
use crate::number::{number_of, numbered};
use crate::order::tell_address;
use crate::query::{Is, Parameter, may};
use crate::{answer, page};
use axum::response::Response;
use model::{Address, Message, Settings};
use serde_json::Value;
use station::calls;

/// How many sender addresses a page has, usually and at most.
const PAGE: (u32, u32) = (100, 100);

/// What a list can be asked for.
pub(crate) const QUERY: [Parameter; 2] = [may("page_size", Is::Whole(1, PAGE.1)), may("cursor", Is::Text)];

/// The sender addresses, each with its short name: first the station's own, whose name is empty, then the further ones.
pub(crate) fn all(settings: &Settings) -> impl Iterator<Item = (&str, &Address)> {
    let own = settings.defaults.sender.iter().map(|own| ("", own));
    own.chain(settings.senders.iter().map(|sender| (sender.id.0.as_str(), &sender.address)))
}

/// The sender address of a number.
pub(crate) fn find(settings: &Settings, number: i64) -> Option<(&str, &Address)> {
    numbered(all(settings), |(name, _)| name, number)
}

/// `GET /addresses/sender-addresses`.
pub(crate) fn list(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let settings = calls::settings(&asked.shared.station, ())?.settings;
    let limit = asked.params.page_size(PAGE.0, PAGE.1)?;
    let rows = all(&settings).map(|(name, address)| (number_of(name), tell(name, address)));
    page::of("addresses/sender-addresses", asked, rows.collect(), limit)
}

/// `GET /addresses/sender-addresses/{id}`.
pub(crate) fn one(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let settings = calls::settings(&asked.shared.station, ())?.settings;
    let found = id.parse().ok().and_then(|number| find(&settings, number));
    let none = || Refusal::not_found(Message::new("api-no-such-sender"));
    found.map(|(name, address)| answer::data(tell(name, address))).ok_or_else(none)
}

fn tell(name: &str, address: &Address) -> Value {
    let mut told = tell_address(address);
    told["id"] = number_of(name).into();
    told
}
