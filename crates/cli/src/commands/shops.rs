//! `packdesk shops`

use super::{Outcome, account, history};
use crate::arguments::{AddShop, Shops};
use crate::output::{Output, local, say};
use crate::secrets;
use model::{
    ApiAccess, ApiKey, ApiKeyId, OpenOrders, Problem, ProblemCode, Shop, ShopAccount, ShopId, ShopKind, ShopKindInfo,
};
use station::Station;
use station::calls::{self, MakeApiKey, SaveShop, ShopTested, ShopView};
use text::Words;

pub(super) fn run(station: &Station, command: Option<Shops>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None => {
            let shops = calls::shops(station, ())?;
            output.answer(&shops, |words| list(&shops, words));
        }
        Some(Shops::Kinds) => {
            let kinds = calls::shop_kinds(station, ())?;
            output.answer(&kinds, |words| kinds.iter().for_each(|kind| print_kind(kind, words)));
        }
        Some(Shops::Add(add)) => {
            let back = add.history;
            let is_new = known(station, &ShopId(add.shop.clone())).is_err();
            let save = saved(station, add, output.words())?;
            let shop = save.shop.id.clone();
            calls::shop_save(station, save)?;
            history::choose_for_added(station, &known(station, &shop)?, back, is_new, output)?;
            make_first_key(station, shop.clone(), output)?;
            return test_added(station, &shop, output);
        }
        Some(Shops::Test { shop }) => return test(station, known(station, &ShopId(shop))?.shop, output),
        Some(Shops::History { shop, reach, now }) => {
            let shop = known(station, &ShopId(shop))?;
            return history::run(station, &shop, reach, now, output);
        }
        Some(Shops::Keys) => {
            let keys = calls::api_keys(station, ())?;
            output.answer(&keys, |words| list_keys(&keys, words));
        }
        Some(Shops::Key { shop, read_only }) => {
            let access = if read_only { ApiAccess::Read } else { ApiAccess::Write };
            make_key(station, MakeApiKey { shop: ShopId(shop), access }, output)?;
        }
        Some(Shops::Revoke { key }) => {
            calls::api_key_revoke(station, ApiKeyId(key))?;
            output.answer(&key, |words| println!("{}", say(words, "cli-api-key-revoked", &[("key", key.into())])));
        }
        Some(Shops::Remove { shop }) => calls::shop_remove(station, ShopId(shop))?,
    }
    Ok(Outcome::Done)
}

fn list(shops: &[ShopView], words: &Words) {
    for view in shops {
        let (id, kind) = (&view.shop.id.0, &view.shop.account.kind.0);
        println!("{id}  {kind}  {}", view.shop.name);
        if let Some(problem) = view.sync.problem.as_ref().or(view.secret_problem.as_ref()) {
            println!("  {}", words.problem(problem).sentence);
        }
    }
}

/// The shop of this short name.
fn known(station: &Station, id: &ShopId) -> Result<ShopView, Problem> {
    let found = calls::shops(station, ())?.into_iter().find(|view| view.shop.id == *id);
    found.ok_or_else(|| Problem::new(ProblemCode::NoSuchShop).with("shop", id))
}

/// Tests the connection of a shop that was saved just now, where its kind has one. One that cannot be reached is added all the
/// same: there may be no network yet.
fn test_added(station: &Station, id: &ShopId, output: &Output) -> Result<Outcome, Problem> {
    let ShopView { shop, capabilities, .. } = known(station, id)?;
    if !capabilities.tests {
        return Ok(Outcome::Done);
    }
    test(station, shop, output).or_else(|problem| {
        output.problem(&problem);
        Ok(Outcome::of(problem.code != ProblemCode::ShopNeverReached))
    })
}

fn test(station: &Station, shop: Shop, output: &Output) -> Result<Outcome, Problem> {
    let tested = calls::shop_test(station, SaveShop { shop, credentials: None })?;
    output.answer(&tested, |words| print_tested(&tested, words));
    tested.to_mend.iter().chain(&tested.to_know).for_each(|problem| output.problem(problem));
    Ok(Outcome::of(!tested.to_mend.is_empty()))
}

fn print_tested(ShopTested { seen, to_mend, .. }: &ShopTested, words: &Words) {
    println!("{}", words.word(if to_mend.is_empty() { "shop-test-works" } else { "shop-test-answers" }));
    let row = |key: &str, text: String| {
        println!("  {}", say(words, "label-value", &[("label", words.word(key).into()), ("value", text.into())]));
    };
    if !seen.name.is_empty() {
        row("shop-test-name", seen.name.clone());
    }
    if !seen.version.is_empty() {
        row("shop-test-version", seen.version.clone());
    }
    if let Some(OpenOrders { count, and_more }) = seen.open_orders {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let more = if and_more { "yes" } else { "no" };
        row("shop-test-open", say(words, "shop-test-count", &[("count", count.into()), ("more", more.into())]));
    }
    if let Some(ahead) = seen.clock_ahead {
        let which = if ahead < 0 { "behind" } else { "ahead" };
        let apart = [("seconds", ahead.saturating_abs().into()), ("which", which.into())];
        row("shop-test-clock", say(words, "shop-test-apart", &apart));
    }
}

/// Makes the first key of a shop that brings its orders itself.
fn make_first_key(station: &Station, shop: ShopId, output: &Output) -> Result<(), Problem> {
    let brings = |view: &ShopView| view.shop.id == shop && view.capabilities.brings_orders;
    let has_one = calls::api_keys(station, ())?.iter().any(|key| key.shop == shop && key.revoked_at.is_none());
    if has_one || !calls::shops(station, ())?.iter().any(brings) {
        return Ok(());
    }
    make_key(station, MakeApiKey { shop, access: ApiAccess::Write }, output)
}

fn make_key(station: &Station, make: MakeApiKey, output: &Output) -> Result<(), Problem> {
    let made = calls::api_key_make(station, make)?;
    output.answer(&made, |words| {
        println!("{}:{}", made.key, made.secret);
        println!("{}", words.word("cli-api-key-once"));
    });
    Ok(())
}

fn list_keys(keys: &[ApiKey], words: &Words) {
    if keys.is_empty() {
        println!("{}", words.word("cli-api-keys-none"));
    }
    for key in keys {
        let state = match key.revoked_at {
            None => words.word(&format!("cli-api-access-{}", key.access.as_str())),
            Some(at) => say(words, "cli-api-key-over", &[("since", local(at).to_string().into())]),
        };
        println!("{:>5}  {}  {}  {}  {state}", key.id.0, key.shop.0, key.key, local(key.made_at));
    }
}

fn print_kind(kind: &ShopKindInfo, words: &Words) {
    println!("{}  {}", kind.kind.0, words.word(&kind.name));
    account::print_fields(kind.fields.iter().chain(&kind.secrets), words);
}

/// The kind of a new shop of which nobody says it: with an address the first that has one, else files.
fn usual_kind(kinds: &[ShopKindInfo], url: Option<&str>) -> ShopKind {
    let has_one = |info: &&ShopKindInfo| info.fields.iter().any(|field| field.name == "url");
    let first = url.and_then(|_| kinds.iter().find(has_one));
    first.map_or_else(|| ShopAccount::files().kind, |info| info.kind.clone())
}

/// The shop as it was, with what the command line says laid over it. Its secrets are asked for where the shop is new, of
/// another kind or at another address, and where `--set NAME=-` says so.
fn saved(station: &Station, add: AddShop, words: &Words) -> Result<SaveShop, Problem> {
    let id = ShopId(add.shop);
    let known = calls::shops(station, ())?.into_iter().map(|view| view.shop).find(|shop| shop.id == id);
    let kind = add.kind.map(ShopKind).or_else(|| known.as_ref().map(|shop| shop.account.kind.clone()));
    let kinds = calls::shop_kinds(station, ())?;
    let kind = kind.unwrap_or_else(|| usual_kind(&kinds, add.url.as_deref()));
    let info = kinds
        .into_iter()
        .find(|info| info.kind == kind)
        .ok_or_else(|| Problem::new(ProblemCode::ShopUnknownKind).with("shop", &id).with("kind", kind.0.as_str()))?;
    let before = known.as_ref().filter(|shop| shop.account.kind == kind).map(|shop| shop.account.config.clone());
    let mut config = before.clone().unwrap_or_default();
    let mut asked = Vec::new();
    for (name, value) in secrets::fields(add.fields, add.url)? {
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
    let credentials = secrets::ask(wanted, words)?;
    let name = add.name.or_else(|| known.map(|shop| shop.name)).unwrap_or_else(|| id.0.clone());
    let shop = Shop { id, name, account: ShopAccount { kind, config } };
    Ok(SaveShop { shop, credentials })
}
