//! Sendcloud's actions, by their labels and by the identifiers of its API.

use super::values::{bad, country, kilograms, money, plain, whole};
use super::{Names, Refused, Words};
use model::{Action, ContractId, Cover, ItemChange, Message, MethodId, SenderId, Setting, Share, ShipWith};

pub(super) fn action(words: &Words, names: Names<'_>) -> Result<Action, Refused> {
    let value = words.value.trim();
    let per_cent = || whole(value.trim_end_matches('%'));
    let items = |change: ItemChange| Ok(Action::Items(change));
    let set = |setting: Setting| Ok(Action::Set(setting));
    match plain(&words.about).as_str() {
        "ship with" | "set shipping method" | "shipping method" | "set shipping option" => {
            ship_with(value, names).map(Action::ShipWith)
        }
        "ship with address" | "set sender address" | "sender address" => {
            Ok(Action::ShipFrom { sender: sender(value, names)? })
        }
        "use shipping contract" | "set contract" | "shipping contract" => {
            set(Setting::Contract { contract: contract(value, names)? })
        }
        "use box" | "set box" => set(Setting::Box { name: preset(value, names)? }),
        "set weight" => Ok(Action::SetWeight { grams: kilograms(value)? }),
        "set number of parcels" | "number of parcels" => {
            set(Setting::Parcels { count: whole(value)?.max(1), share: Share::Evenly })
        }
        "insure shipment value by %" | "insurance pc" => set(Setting::Insure(Cover::Percent(per_cent()?))),
        "insure shipment value by" | "set insurance" => {
            set(Setting::Insure(Cover::Amount(money(value, names.currency)?)))
        }
        "decrease item value by %" | "decrease item value" => {
            let percent = i32::try_from(per_cent()?).map_err(|_| bad(value))?;
            items(ItemChange::ValuePercent(-percent))
        }
        "set item value" => items(ItemChange::Value(money(value, names.currency)?)),
        "set item weight" => items(ItemChange::Weight(kilograms(value)?)),
        "set item name" => items(ItemChange::Name(value.to_owned())),
        "set item hs code" => items(ItemChange::HsCode(value.to_owned())),
        "set item origin country" => items(ItemChange::Origin(country(value)?)),
        "set customer email" => set(Setting::Email { to: value.to_owned() }),
        "phone number" | "set phone number" => set(Setting::Phone { to: value.to_owned() }),
        "set brand" | "brand" => set(Setting::Brand { id: whole(value)? }),
        "set customs general notes" => set(Setting::CustomsNotes { text: value.to_owned() }),
        "add customs declaration statement" => Ok(Action::CustomsStatement { text: value.to_owned() }),
        _ => Err(Message::new("sendcloud-unknown-action").with("name", words.about.as_str())),
    }
}

/// A method by number, short name or name. A method that is a weight band means its option: there, any method of an option
/// stands for all its bands.
fn ship_with(value: &str, names: Names<'_>) -> Result<ShipWith, Refused> {
    let numbered = format!("sendcloud-{value}");
    let same = |name: &str| name == value || name == numbered || plain(name) == plain(value);
    let methods = &names.settings.catalogue.methods;
    if methods.iter().any(|method| !method.option.is_empty() && method.option == value) {
        return Ok(ShipWith::Option(value.to_owned()));
    }
    let method = methods.iter().find(|method| same(&method.id.0) || same(&method.name));
    match method {
        Some(method) if method.option.is_empty() => Ok(ShipWith::Method(MethodId(method.id.0.clone()))),
        Some(method) => Ok(ShipWith::Option(method.option.clone())),
        None => Err(nothing("sendcloud-unknown-method", value)),
    }
}

fn contract(value: &str, names: Names<'_>) -> Result<ContractId, Refused> {
    let mut contracts = names.settings.catalogue.contracts.iter();
    let numbered = format!("sendcloud-{value}");
    let found = contracts.find(|it| it.id.0 == value || it.id.0 == numbered || plain(&it.name) == plain(value));
    found.map(|it| it.id.clone()).ok_or_else(|| nothing("sendcloud-unknown-contract", value))
}

fn sender(value: &str, names: Names<'_>) -> Result<SenderId, Refused> {
    let mut senders = names.settings.senders.iter();
    let found = senders.find(|it| it.id.0 == value || plain(&it.address.company) == plain(value));
    found.map(|it| it.id.clone()).ok_or_else(|| nothing("sendcloud-unknown-sender", value))
}

fn preset(value: &str, names: Names<'_>) -> Result<String, Refused> {
    let found = names.settings.boxes.iter().find(|it| plain(&it.name) == plain(value));
    found.map(|it| it.name.clone()).ok_or_else(|| nothing("sendcloud-unknown-box", value))
}

fn nothing(key: &'static str, name: &str) -> Refused {
    Message::new(key).with("name", name)
}
