//! `packdesk carriers`

use super::{Outcome, account, own_numbers};
use crate::amounts;
use crate::arguments::{AddCarrier, Carriers};
use crate::output::{Output, say};
use crate::secrets;
use model::{
    AccountEntry, AccountSeen, Argument, Carrier, CarrierAccount, CarrierId, CarrierService, Grams, MethodId, Problem,
    ProblemCode, ShippingMethod,
};
use station::Station;
use station::calls::{self, AskCarrierServices, CarrierKindInfo, SaveCarrierAccount};
use text::Words;

pub(super) fn run(station: &Station, command: Option<Carriers>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None | Some(Carriers::List) => {
            let carriers = calls::settings(station, ())?.settings.catalogue.carriers;
            let accounts = calls::carrier_accounts(station, ())?;
            output.answer(&accounts, |_| list(&carriers, &accounts));
        }
        Some(Carriers::Kinds) => {
            let kinds = calls::carrier_kinds(station, ())?;
            output.answer(&kinds, |words| kinds.iter().for_each(|kind| print_kind(kind, words)));
        }
        Some(Carriers::Add(add)) => self::add(station, add, output)?,
        Some(Carriers::Test { carrier }) => {
            let seen = calls::carrier_check(station, CarrierId(carrier))?;
            output.answer(&seen, |words| print_seen(&seen, words));
        }
        Some(Carriers::Services { carrier, to, postal_code, weight, choose }) => {
            let to = to.parse().map_err(|error| Problem::new(ProblemCode::BadArguments).because(error))?;
            let ask = AskCarrierServices { carrier: CarrierId(carrier), to, postal_code, weight: weight.map(Grams) };
            let carrier = ask.carrier.clone();
            let services = calls::carrier_services(station, ask)?;
            match choose {
                Some(code) => choose_service(station, &carrier, &services, &code)?,
                None => output.answer(&services, |words| services.iter().for_each(|it| print_service(it, words))),
            }
        }
        Some(Carriers::Numbers) => {
            let ranges = calls::ranges(station, ())?;
            output.answer(&ranges, |words| ranges.iter().for_each(|range| own_numbers::print_range(range, words)));
        }
        Some(Carriers::AddNumbers { carrier, form, first, last, warn_below }) => {
            let blocks = format!("form,first,last\n{form},{first},{last}\n");
            own_numbers::add(station, CarrierId(carrier), blocks, warn_below, output)?;
        }
        Some(Carriers::ImportNumbers { carrier, file, warn_below }) => {
            own_numbers::import(station, CarrierId(carrier), &file, warn_below, output)?;
        }
        Some(Carriers::Approve { carrier, sample, who, on, withdraw }) => match (carrier, sample) {
            (Some(carrier), Some(sample)) => {
                own_numbers::approve(station, CarrierId(carrier), sample, who.unwrap_or_default(), on)?;
            }
            (Some(carrier), None) if withdraw => calls::carrier_approval_remove(station, CarrierId(carrier))?,
            (carrier, _) => own_numbers::list_approvals(station, carrier.as_deref(), output)?,
        },
        Some(Carriers::Manifest { list, out }) => return own_numbers::manifest(station, list, &out, output),
        Some(Carriers::Compare(compare)) => return super::compare::run(station, compare, output),
        Some(Carriers::Remove { carrier }) => calls::carrier_account_remove(station, CarrierId(carrier))?,
    }
    Ok(Outcome::Done)
}

fn list(carriers: &[Carrier], accounts: &[CarrierAccount]) {
    for Carrier { id, name, .. } in carriers {
        let account = accounts.iter().find(|account| account.carrier == *id);
        println!("{}  {}  {name}", id.0, account.map_or("own-numbers", |account| &account.kind));
    }
}

fn print_kind(kind: &CarrierKindInfo, words: &Words) {
    println!("{}  {}", kind.kind, words.word(&kind.name));
    if let Some(days) = kind.void_days {
        println!("  {}", say(words, "void-within", &[("days", Argument::from(i64::from(days)))]));
    }
    account::print_fields(kind.fields.iter().chain(&kind.secrets), words);
}

fn print_seen(seen: &AccountSeen, words: &Words) {
    println!("{}", words.word("account-works"));
    let lists = [(words.word("account-senders"), &seen.senders), (words.word("account-contracts"), &seen.contracts)];
    for (heading, entries) in lists.into_iter().filter(|(_, entries)| !entries.is_empty()) {
        println!("{heading}");
        entries.iter().for_each(|AccountEntry { id, name }| println!("  {id}  {name}"));
    }
}

fn print_service(service: &CarrierService, words: &Words) {
    let CarrierService { code, name, by, price, .. } = service;
    let price = amounts::price(*price, words);
    let lead = |days: u32| format!("  {}", say(words, "lead-days", &[("days", Argument::from(i64::from(days)))]));
    println!("{code}  {name} ({by})  {price}{}", service.lead_days.map(lead).unwrap_or_default());
}

/// Sets an account up, and adds the carrier to the catalogue where it is not in it. Its keys are asked for where the account
/// is new, of another kind or at another address, and where `--set NAME=-` says so.
fn add(station: &Station, add: AddCarrier, output: &Output) -> Result<(), Problem> {
    let id = CarrierId(add.carrier);
    let known = calls::carrier_accounts(station, ())?.into_iter().find(|account| account.carrier == id);
    let kind = add.kind.or_else(|| known.as_ref().map(|known| known.kind.clone())).unwrap_or_else(|| id.0.clone());
    let unknown = || Problem::new(ProblemCode::CarrierKindUnknown).with("kind", kind.as_str()).with("carrier", &id);
    let info = calls::carrier_kinds(station, ())?.into_iter().find(|info| info.kind == kind).ok_or_else(unknown)?;
    let most_ahead = add.ahead.or_else(|| known.as_ref().map(|known| known.most_ahead));
    let before = known.filter(|known| known.kind == kind).map(|known| known.config);
    let mut config = before.clone().unwrap_or_default();
    let mut asked = Vec::new();
    for (name, value) in secrets::fields(add.fields, None)? {
        if info.secrets.iter().any(|field| field.name == name) {
            secrets::is_to_be_asked(&name, &value)?;
            asked.push(name);
        } else {
            account::set(&mut config, &info.fields, &name, value)?;
        }
    }
    let settled = config.clone().settled(&info.fields);
    let goes_elsewhere = before.is_none_or(|before| before.origins(&info.fields) != settled.origins(&info.fields));
    let wanted = info.secrets.iter().filter(|field| asked.contains(&field.name) || (goes_elsewhere && field.required));
    let credentials = secrets::ask(wanted, output.words())?;
    let account = CarrierAccount::new(id.clone(), kind, config);
    let account = CarrierAccount { most_ahead: most_ahead.unwrap_or(account.most_ahead), ..account };
    calls::carrier_account_save(station, SaveCarrierAccount { account, credentials })?;
    let mut versioned = calls::settings(station, ())?;
    let carriers = &mut versioned.settings.catalogue.carriers;
    if carriers.iter().all(|carrier| carrier.id != id) {
        let name = add.name.unwrap_or_else(|| output.words().word(&info.name));
        let (active, off_for, tracking_url) = (true, Vec::new(), String::new());
        carriers.push(Carrier { id, name, active, off_for, tracking_url });
        calls::settings_save(station, versioned)?;
    }
    Ok(())
}

/// Adds a service to the methods of the station, after the others.
fn choose_service(
    station: &Station,
    carrier: &CarrierId,
    services: &[CarrierService],
    code: &str,
) -> Result<(), Problem> {
    let unknown = || Problem::new(ProblemCode::BadArguments).because(format!("--choose {code}: not in the list"));
    let service = services.iter().find(|service| service.code == code).ok_or_else(unknown)?;
    let mut versioned = calls::settings(station, ())?;
    let methods = &mut versioned.settings.catalogue.methods;
    if methods.iter().all(|method| method.carrier != *carrier || method.service() != code) {
        let taken = methods.iter().any(|method| method.id.0 == code);
        let id = if taken { format!("{}-{code}", carrier.0) } else { code.to_owned() };
        methods.push(ShippingMethod::of_service(MethodId(id), carrier.clone(), service));
        calls::settings_save(station, versioned)?;
    }
    Ok(())
}
