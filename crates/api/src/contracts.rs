//! `/contracts`: the contracts with carriers that stand in the station's catalogue.

use crate::asked::Asked;
use crate::fault::Refusal;
use crate::number::{number_of, numbered};
use crate::query::{Is, Parameter, may};
use crate::{answer, page};
use axum::response::Response;
use model::{Catalogue, Contract, Message, ShopId};
use serde_json::{Value, json};
use station::calls;

/// How many contracts a page has, usually and at most.
const PAGE: (u32, u32) = (100, 100);

/// What a list can be asked for. Contracts have no country here.
pub(crate) const QUERY: [Parameter; 6] = [
    may("carrier_code", Is::Text),
    may("is_active", Is::Truth),
    may("client_id", Is::Text),
    may("name", Is::Text),
    may("page_size", Is::Whole(1, PAGE.1)),
    may("cursor", Is::Text),
];

/// The contract of a number.
pub(crate) fn find(catalogue: &Catalogue, number: i64) -> Option<&Contract> {
    numbered(&catalogue.contracts, |contract| contract.id.0.as_str(), number)
}

/// `GET /contracts`.
pub(crate) fn list(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let catalogue = calls::settings(&asked.shared.station, ())?.settings.catalogue;
    let (params, shop) = (&asked.params, &asked.client.shop);
    let active = params.truth("is_active")?;
    let is = |name, value: &str| params.get(name).is_none_or(|wanted| wanted == value);
    let wanted = |contract: &&Contract| {
        is("carrier_code", &contract.carrier.0)
            && is("client_id", &contract.id.0)
            && is("name", &contract.name)
            && active.is_none_or(|active| active == is_active(&catalogue, contract, shop))
    };
    let limit = params.page_size(PAGE.0, PAGE.1)?;
    let found = catalogue.contracts.iter().filter(wanted);
    let rows = found.map(|contract| (number_of(&contract.id.0), tell(&catalogue, contract, shop)));
    page::of("contracts", asked, rows.collect(), limit)
}

/// `GET /contracts/{id}`.
pub(crate) fn one(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let catalogue = calls::settings(&asked.shared.station, ())?.settings.catalogue;
    let found = id.parse().ok().and_then(|number| find(&catalogue, number));
    let none = || Refusal::not_found(Message::new("api-no-such-contract"));
    found.map(|contract| answer::data(tell(&catalogue, contract, &asked.client.shop))).ok_or_else(none)
}

/// Whether a shop's parcels can be booked under a contract.
fn is_active(catalogue: &Catalogue, contract: &Contract, shop: &ShopId) -> bool {
    catalogue.carrier(&contract.carrier).is_some_and(|carrier| carrier.active && !carrier.off_for.contains(shop))
}

/// A contract, as Sendcloud's schema has it, and its carrier and state as its examples have them.
fn tell(catalogue: &Catalogue, contract: &Contract, shop: &ShopId) -> Value {
    let mut told = brief(contract);
    let name = catalogue.carrier(&contract.carrier).map_or(contract.carrier.0.as_str(), |carrier| &carrier.name);
    told["carrier"] = json!({ "code": contract.carrier.0, "name": name });
    told["state"] = if is_active(catalogue, contract, shop) { "active" } else { "inactive" }.into();
    told
}

/// The same without what is so of it now.
pub(crate) fn brief(contract: &Contract) -> Value {
    json!({
        "id": number_of(&contract.id.0),
        "client_id": contract.id.0,
        "carrier_code": contract.carrier.0,
        "name": contract.name,
    })
}
