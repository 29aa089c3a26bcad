//! `packdesk figures`

use super::Outcome;
use crate::amounts::costs;
use crate::arguments::Figures as Arguments;
use crate::output::{Output, say};
use model::{Argument, Problem};
use station::Station;
use station::calls::{self, BilledSum, ExportFigures, Figures, FiguresSpan, Tally, WaitingFigures};
use text::Words;

pub(super) fn run(station: &Station, arguments: &Arguments, output: &Output) -> Result<Outcome, Problem> {
    let of = arguments.ask();
    if let Some(table) = arguments.csv {
        output.text_file(&calls::figures_export(station, ExportFigures { of, table: table.into() })?);
        return Ok(Outcome::Done);
    }
    let figures = calls::figures(station, of)?;
    output.answer(&figures, |words| print(&figures, words));
    Ok(Outcome::Done)
}

fn print(figures: &Figures, words: &Words) {
    let days: [(&str, Argument); 2] = [("first", figures.first.into()), ("last", figures.last.into())];
    let title = match figures.span {
        FiguresSpan::Day => "figures-of-day",
        FiguresSpan::Month => "figures-of-month",
    };
    println!("{}", say(words, title, &days));
    let step = match figures.span {
        FiguresSpan::Day => "figures-hour",
        FiguresSpan::Month => "figures-day",
    };
    print_head(step, words);
    for it in figures.steps.iter().filter(|it| it.left != Tally::default()) {
        let at = match figures.span {
            FiguresSpan::Day => format!("{:02}:00", it.at),
            FiguresSpan::Month => it.at.to_string(),
        };
        print_row(&at, &it.left, words);
    }
    print_row(&words.word("figures-total"), &figures.total, words);
    if !figures.carriers.is_empty() {
        print_head("figures-carrier", words);
        figures.carriers.iter().for_each(|it| print_row(&it.name, &it.left, words));
    }
    if figures.packers.iter().any(|it| it.packer.is_some()) {
        print_head("figures-packer", words);
        let nobody = words.word("packers-nobody");
        figures.packers.iter().for_each(|it| print_row(it.packer.as_deref().unwrap_or(&nobody), &it.left, words));
    }
    let invoices = &figures.invoices;
    if invoices.sum != BilledSum::default() {
        super::invoices::print_sum(&invoices.sum, words);
        if invoices.not_billed > 0 {
            println!("  {}", say(words, "invoices-not-billed", &[("count", invoices.not_billed.into())]));
        }
    }
    if invoices.to_look_at > 0 {
        println!("  {}", say(words, "invoices-to-look-at", &[("count", invoices.to_look_at.into())]));
    }
    let [waits, orders, overdue] = ["figures-waits", "figures-orders", "figures-overdue"].map(|key| words.word(key));
    println!("  {waits:<24} {orders:>12} {overdue:>12}");
    for WaitingFigures { stage, orders, overdue } in &figures.waits {
        let stage = words.word(&format!("stage-{}", stage.as_str()));
        println!("  {stage:<24} {orders:>12} {overdue:>12}");
    }
}

fn print_head(of: &str, words: &Words) {
    let [of, parcels, returns, late, cost] =
        [of, "figures-parcels", "figures-returns", "figures-late", "figures-cost"].map(|key| words.word(key));
    println!("  {of:<24} {parcels:>12} {returns:>12} {late:>12}  {cost}");
}

fn print_row(name: &str, left: &Tally, words: &Words) {
    let Tally { parcels, returns, late, cost, without_price } = left;
    println!("  {name:<24} {parcels:>12} {returns:>12} {late:>12}  {}", costs(cost, *without_price, words));
}
