//! `packdesk checkout`

use super::Outcome;
use crate::arguments::{CheckoutCart, Checkouts};
use crate::output::{Output, local, say, text};
use model::{Argument, Grams, Message, Money, Problem, ProblemCode, ShopId};
use station::Station;
use station::calls::{
    self, Cart, CheckoutAnswer, CheckoutDraft, CheckoutNotRead, CheckoutRow, DeliveryOption, ExportCheckout,
    ImportCheckout, PublishCheckout, Severity, TryCheckout,
};
use std::path::Path;
use text::Words;

pub(super) fn run(station: &Station, command: Option<Checkouts>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None | Some(Checkouts::List) => {
            let rows = calls::checkouts(station, ())?;
            output.answer(&rows, |words| print_rows(&rows, words));
        }
        Some(Checkouts::Show { shop }) => {
            let draft = calls::checkout(station, ShopId(shop))?;
            output.answer(&draft, |words| print_draft(&draft, words));
            return Ok(Outcome::of(draft.findings.iter().any(|finding| finding.severity == Severity::Wrong)));
        }
        Some(Checkouts::Import { shop, file }) => {
            let import = ImportCheckout { shop: ShopId(shop), text: super::given_text(&file)? };
            let draft = calls::checkout_import(station, import)?;
            output.answer(&draft, |words| {
                print_findings(&draft, words);
                println!("{}", say(words, "cli-checkout-kept", &[("shop", (&draft.shop).into())]));
            });
        }
        Some(Checkouts::Export { shop, version, out }) => {
            export(station, ExportCheckout { shop: ShopId(shop), version }, out.as_deref(), output)?;
        }
        Some(Checkouts::Publish { shop }) => {
            let changes = calls::checkout(station, ShopId(shop.clone()))?.changes;
            let draft = calls::checkout_publish(station, PublishCheckout { shop: ShopId(shop), changes })?;
            output.answer(&draft, |words| {
                print_findings(&draft, words);
                let version = ("version", draft.served.unwrap_or_default().into());
                let about = [version, ("shop", (&draft.shop).into()), ("id", draft.id.as_str().into())];
                println!("{}", say(words, "cli-checkout-published", &about));
            });
        }
        Some(Checkouts::Withdraw { shop }) => {
            let draft = calls::checkout_withdraw(station, ShopId(shop))?;
            let shop = Argument::from(&draft.shop);
            output.answer(&draft, |words| println!("{}", say(words, "cli-checkout-withdrawn", &[("shop", shop)])));
        }
        Some(Checkouts::Try(cart)) => attempt(station, cart, output)?,
    }
    Ok(Outcome::Done)
}

fn export(station: &Station, export: ExportCheckout, out: Option<&Path>, output: &Output) -> Result<(), Problem> {
    let exported = calls::checkout_export(station, export)?;
    match out {
        None => output.answer(&exported, |_| text(&exported)),
        Some(path) => {
            let file = path.display().to_string();
            std::fs::write(path, &exported).map_err(|error| {
                Problem::new(ProblemCode::FileUnwritable).with("file", file.as_str()).because(error)
            })?;
            output.answer(&file, |words| println!("{}", say(words, "cli-written", &[("file", file.as_str().into())])));
        }
    }
    Ok(())
}

fn attempt(station: &Station, cart: CheckoutCart, output: &Output) -> Result<(), Problem> {
    let bad = |error: &dyn std::fmt::Display| Problem::new(ProblemCode::BadArguments).because(error);
    let shop = ShopId(cart.shop);
    let configuration = match &cart.file {
        Some(file) => calls::read_checkout(&super::given_text(file)?).map_err(|CheckoutNotRead { place, error }| {
            Problem::new(ProblemCode::CheckoutNotRead).with("place", place).because(error)
        })?,
        None => calls::checkout(station, shop.clone())?.configuration,
    };
    let total = Money::parse(&cart.total, configuration.currency).map_err(|error| bad(&error))?;
    let moment = cart.at.as_deref().map(str::parse).transpose().map_err(|error| bad(&error))?;
    let cart = Cart {
        to: cart.to.parse().map_err(|error| bad(&error))?,
        postal_code: cart.postal_code,
        weight: Grams(cart.weight),
        total: total.minor,
        size: None,
        metadata: cart.metadata,
    };
    let attempt = TryCheckout { shop, configuration: Some(configuration), cart, moment };
    let answer = calls::checkout_try(station, attempt)?;
    output.answer(&answer, |words| print_answer(&answer, words));
    Ok(())
}

fn print_rows(rows: &[CheckoutRow], words: &Words) {
    if rows.is_empty() {
        println!("{}", words.word("cli-checkout-none"));
    }
    for row in rows {
        let served = match &row.served {
            Some(served) => {
                let about = [("version", served.version.into()), ("since", local(served.at).to_string().into())];
                say(words, "cli-checkout-served", &about)
            }
            None => words.word("cli-checkout-not-served"),
        };
        let differs = if row.differs { format!("; {}", words.word("cli-checkout-differs")) } else { String::new() };
        let methods = match row.methods {
            Some(methods) => say(words, "cli-checkout-row", &[("methods", methods.into())]),
            None => words.word("cli-checkout-unreadable"),
        };
        println!("{}  {}  {methods}  {served}{differs}", row.shop.0, row.id);
    }
}

fn print_draft(draft: &CheckoutDraft, words: &Words) {
    let configuration = &draft.configuration;
    println!("{}  {}  {}  {}", draft.shop.0, draft.id, configuration.time_zone, configuration.currency.code());
    for destination in &configuration.destinations {
        let countries: Vec<&str> = destination.countries.iter().map(model::Country::code).collect();
        println!("{}", countries.join(", "));
        for method in &destination.methods {
            let kind = serde_json::to_value(method.kind).ok();
            let kind = kind.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
            let kind = say(words, "offer-kind", &[("kind", kind.into())]);
            println!("  {}  ({kind})  → {}", method.title, method.ships_with.join(", "));
        }
    }
    print_findings(draft, words);
    for version in &draft.versions {
        let mark = if draft.served == Some(version.version) { "✓" } else { " " };
        println!("{mark} {:>4}  {}  {}", version.version, local(version.at), version.who);
    }
}

fn print_findings(draft: &CheckoutDraft, words: &Words) {
    for finding in &draft.findings {
        let mark = if finding.severity == Severity::Wrong { "!" } else { "?" };
        println!("{mark} {}: {}", finding.place, words.say(&finding.message));
    }
}

fn print_answer(answer: &CheckoutAnswer, words: &Words) {
    for option in &answer.options {
        print_option(option, words);
    }
    for left in &answer.left_out {
        let what = [left.title.as_str(), left.code.as_str()];
        let what: Vec<&str> = what.into_iter().filter(|name| !name.is_empty()).collect();
        if what.is_empty() {
            println!("{}", words.say(&left.why));
        } else {
            let about = [("what", what.join(" ").into()), ("why", left.why.clone().into())];
            println!("{}", say(words, "cli-checkout-left-out", &about));
        }
    }
}

fn print_option(option: &DeliveryOption, words: &Words) {
    let price = option.price.map_or_else(|| Message::new("value-none").into(), Argument::from);
    let price = say(words, "cli-checkout-price", &[("price", price)]);
    println!("{}  {}  {}  {price}", option.title, option.carrier_name, option.code);
    if let Some(cut_off) = &option.cut_off {
        println!("    {}", say(words, "cli-checkout-until", &[("moment", cut_off.as_str().into())]));
    }
    if let Some(days) = &option.days {
        let days = Argument::List(days.iter().map(|day| day.delivery_date.into()).collect());
        println!("    {}", say(words, "cli-checkout-days", &[("days", days)]));
    }
}
