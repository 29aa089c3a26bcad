//! `packdesk rates`

use super::{Outcome, set};
use crate::amounts;
use crate::arguments::{ImportRates, QuoteRates, Rates, RatesSource};
use crate::output::{Output, local, say};
use model::{Argument, CarrierId, LastMile, Message, Offer, Problem, ProblemCode};
use station::Station;
use station::calls::{
    self, Basis, Basket, BringRates, BroughtRates, Charge, ChargeOf, CompareOrder, Compared, PanelColumns, PanelTable,
    PriceRow, PriceSource, PriceTable, PricedMethod, RatesForm, SheetSummary, SheetView,
};
use text::Words;

pub(super) fn run(station: &Station, command: Option<Rates>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None | Some(Rates::List) => {
            let sheets = calls::rates_list(station, ())?;
            output.answer(&sheets, |words| print_sheets(&sheets, words));
        }
        Some(Rates::Import(import)) => {
            let dry_run = import.dry_run;
            let brought = calls::rates_bring(station, bring(import)?)?;
            output.answer(&brought, |words| print_brought(&brought, dry_run, words));
        }
        Some(Rates::Fetch { carrier }) => {
            let brought = calls::rates_fetch(station, CarrierId(carrier))?;
            output.answer(&brought, |words| print_brought(&brought, false, words));
        }
        Some(Rates::Export { carrier }) => {
            output.text_file(&calls::rates_export(station, carrier.map(CarrierId))?);
        }
        Some(Rates::Remove { carrier }) => {
            calls::rates_remove(station, CarrierId(carrier))?;
        }
        Some(Rates::Compare { order, ask }) => {
            let order = super::order(station, &order)?;
            return Ok(table(&calls::rates_compare(station, CompareOrder { order, ask })?, output));
        }
        Some(Rates::Quote(quote)) => return Ok(table(&calls::rates_quote(station, basket(quote)?)?, output)),
    }
    Ok(Outcome::Done)
}

fn bring(import: ImportRates) -> Result<BringRates, Problem> {
    let text = super::given_text(&import.file)?;
    let mut columns = PanelColumns::default();
    for given in &import.columns {
        let bad = || Problem::new(ProblemCode::BadArguments).because(format!("--column {given}"));
        let (what, name) = given.split_once('=').ok_or_else(bad)?;
        let column = match what {
            "method" => &mut columns.method,
            "countries" => &mut columns.countries,
            "min_weight" => &mut columns.min_weight,
            "max_weight" => &mut columns.max_weight,
            "price" => &mut columns.price,
            _ => return Err(bad()),
        };
        name.clone_into(column);
    }
    let name = import.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let form = match import.source {
        RatesSource::Own => RatesForm::Own,
        RatesSource::SendcloudMethods => RatesForm::SendcloudMethods,
        RatesSource::SendcloudPanel => RatesForm::SendcloudPanel,
        RatesSource::KarrioSheet => RatesForm::KarrioSheet,
        RatesSource::KarrioServices => RatesForm::KarrioServices,
    };
    let carrier = import.carrier.map(CarrierId);
    Ok(BringRates { name, text, form, carrier, columns, dry_run: import.dry_run })
}

fn basket(quote: QuoteRates) -> Result<Basket, Problem> {
    let to = quote.to.parse().map_err(|error| Problem::new(ProblemCode::BadArguments).because(error))?;
    let QuoteRates { postal_code, city, weight, size, parcels, ask, .. } = quote;
    let size = size.as_deref().map(set::size).transpose()?;
    Ok(Basket { to, postal_code, city, weight, size, parcels, ask })
}

fn print_sheets(sheets: &[SheetView], words: &Words) {
    if sheets.is_empty() {
        println!("{}", words.word("rates-no-sheets"));
    }
    for SheetView { summary, source, brought_at } in sheets {
        let args = [
            ("carrier", (&summary.carrier).into()),
            ("services", summary.services.into()),
            ("bands", summary.bands.into()),
            ("source", source.as_str().into()),
            ("at", local(*brought_at).to_string().into()),
        ];
        println!("{}", say(words, "rates-sheet", &args));
    }
}

fn print_brought(brought: &BroughtRates, dry_run: bool, words: &Words) {
    if let Some(table) = &brought.panel {
        print_panel(table);
    }
    for SheetSummary { carrier, services, bands, unknown } in &brought.sheets {
        let args = [
            ("carrier", carrier.into()),
            ("services", (*services).into()),
            ("bands", (*bands).into()),
            ("unknown", (*unknown).into()),
        ];
        println!("{}", say(words, "rates-saved", &args));
    }
    if brought.left_out > 0 {
        println!("{}", say(words, "rates-left-out", &[("count", brought.left_out.into())]));
    }
    for remark in &brought.remarks {
        println!("{}", words.say(remark));
    }
    if dry_run {
        println!("{}", words.word("rates-tried"));
    }
}

fn print_panel(table: &PanelTable) {
    let PanelColumns { method, countries, min_weight, max_weight, price } = &table.columns;
    let taken = [
        ("method", method),
        ("countries", countries),
        ("min_weight", min_weight),
        ("max_weight", max_weight),
        ("price", price),
    ];
    taken.iter().for_each(|(what, name)| println!("{what}={name}"));
    table.rows.iter().for_each(|row| println!("  {}", row.join("  ")));
}

/// Prints the table; a carrier that was asked and did not answer makes it one in part.
fn table(table: &PriceTable, output: &Output) -> Outcome {
    output.answer(table, |words| {
        if table.rows.is_empty() {
            println!("{}", words.word("rates-nothing-offered"));
        }
        table.rows.iter().for_each(|row| print_row(row, words));
        for asked in &table.asked {
            if let Some(problem) = &asked.problem {
                let why = words.problem(problem).sentence;
                let args = [("carrier", (&asked.carrier).into()), ("why", why.into())];
                println!("{}", say(words, "rates-not-asked", &args));
            }
        }
    });
    Outcome::of(table.asked.iter().any(|asked| asked.problem.is_some()))
}

fn print_row(row: &PriceRow, words: &Words) {
    let offer = &row.offer;
    let mark = match (&offer.unfit, offer.chosen) {
        (_, true) => "*",
        (Some(_), false) => "-",
        (None, false) => " ",
    };
    println!("{mark} {}  {} ({})", offer.method.0, offer.name, offer.carrier_name);
    if let Some(why) = &offer.unfit {
        println!("    {}", words.say(why));
        return;
    }
    let days = |days: Option<u32>| {
        let days = days.map(|days| say(words, "lead-days", &[("days", days.into())]));
        days.map(|days| format!("  {days}")).unwrap_or_default()
    };
    match (&offer.price, &offer.no_price) {
        (Some(price), _) => println!("    {}{}", price_text(price, row, words), days(offer.lead_days)),
        (None, Some(why)) => {
            let unknown = Message::new("rates-unknown").with("why", why.clone());
            println!("    {}{}", words.say(&unknown), days(offer.lead_days));
        }
        (None, None) => {}
    }
    if let Some(online) = &row.online {
        let price = amounts::price(online.price, words);
        let args = [("carrier", offer.carrier_name.as_str().into()), ("age", online.age_minutes.into())];
        println!("    {price}  {}{}", say(words, "rates-source-online", &args), days(online.lead_days));
    }
    println!("    {}", included(offer, words).join(", "));
}

fn price_text(price: &PricedMethod, row: &PriceRow, words: &Words) -> String {
    let mut text = vec![amounts::amount(price.total, words)];
    if let Some(basis) = price.basis {
        text.push(words.word(match basis {
            Basis::Net => "rates-without-tax",
            Basis::Gross => "rates-with-tax",
        }));
    }
    text.push(source(price, row, words));
    if price.charges.len() > 1 {
        let parts: Vec<String> = price.charges.iter().map(|charge| charge_text(charge, words)).collect();
        text.push(format!("({})", parts.join(" + ")));
    }
    text.extend(price.kept_out.as_ref().map(|why| words.say(why)));
    text.join("  ")
}

fn charge_text(charge: &Charge, words: &Words) -> String {
    let name = match &charge.of {
        ChargeOf::Parcels => words.word("rates-charge-parcels"),
        ChargeOf::Surcharge { name } => name.clone(),
    };
    format!("{name} {}", amounts::amount(charge.amount, words))
}

fn source(price: &PricedMethod, row: &PriceRow, words: &Words) -> String {
    let at = || row.sheet_at.map(|at| local(at).to_string()).unwrap_or_default();
    match (price.source, price.valid_to) {
        (PriceSource::Catalogue, _) => words.word("rates-source-catalogue"),
        (PriceSource::Sheet, None) => say(words, "rates-source-sheet", &[("at", at().into())]),
        (PriceSource::Sheet, Some(until)) => {
            say(words, "rates-source-sheet-until", &[("at", at().into()), ("until", Argument::Day(until))])
        }
    }
}

/// What is in a method, and its limits.
fn included(offer: &Compared, words: &Words) -> Vec<String> {
    let mile = match offer.last_mile {
        LastMile::ServicePoint => "service_point",
        LastMile::Mailbox => "mailbox",
        LastMile::Door => "door",
    };
    let feature = |offered: Offer, always: &str, asked: &str| match offered {
        Offer::Never => None,
        Offer::OnRequest => Some(words.word(asked)),
        Offer::Always => Some(words.word(always)),
    };
    let mut included = vec![say(words, "rates-last-mile", &[("mile", mile.into())])];
    included.extend(feature(offer.signature, "rates-signature", "rates-signature-on-request"));
    included.extend(feature(offer.age_check, "rates-age-check", "rates-age-check-on-request"));
    included.extend(offer.max_insurance.map(|limit| say(words, "rates-insured", &[("limit", limit.into())])));
    if offer.max_weight.0 < u32::MAX {
        included.push(say(words, "rates-up-to", &[("weight", offer.max_weight.into())]));
    }
    included.extend(offer.max_size.map(|size| {
        let args = [("length", size.length.into()), ("width", size.width.into()), ("height", size.height.into())];
        say(words, "rates-up-to-size", &args)
    }));
    included
}
