//! `packdesk shops`

use super::{Outcome, account};
use crate::arguments::{AddShop, Shops};
use crate::output::Output;
use crate::secrets;
use model::{Problem, ProblemCode, Shop, ShopAccount, ShopId, ShopKind, ShopKindInfo};
use station::Station;
use station::calls::{self, SaveShop, ShopView};
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
            let save = saved(station, add, output.words())?;
            calls::shop_save(station, save)?;
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

fn print_kind(kind: &ShopKindInfo, words: &Words) {
    println!("{}  {}", kind.kind.0, words.word(&kind.name));
    account::print_fields(kind.fields.iter().chain(&kind.secrets), words);
}

/// The shop as it was, with what the command line says laid over it. Its secrets are asked for where the shop is new, of
/// another kind or at another address, and where `--set NAME=-` says so.
fn saved(station: &Station, add: AddShop, words: &Words) -> Result<SaveShop, Problem> {
    let id = ShopId(add.shop);
    let known = calls::shops(station, ())?.into_iter().map(|view| view.shop).find(|shop| shop.id == id);
    let kind = add.kind.map(ShopKind).or_else(|| known.as_ref().map(|shop| shop.account.kind.clone()));
    let kind = kind.unwrap_or_else(|| ShopKind(if add.url.is_some() { "woocommerce" } else { "files" }.to_owned()));
    let info = calls::shop_kinds(station, ())?.into_iter().find(|info| info.kind == kind).ok_or_else(|| {
        Problem::new(ProblemCode::ShopUnknownKind).with("shop", id.0.as_str()).with("kind", kind.0.as_str())
    })?;
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
