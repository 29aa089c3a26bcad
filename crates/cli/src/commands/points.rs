//! `packdesk points` and `packdesk point`

use super::{Outcome, given_text};
use crate::arguments::{Point, PointsCommand, Switch};
use crate::output::{Output, local, say};
use model::{
    AboutBy, AboutPlace, ChoosePoint, Country, Message, PointNear, PointSwitch, Position, Problem, ProblemCode,
    ServicePointRecord, ShopId,
};
use station::Station;
use station::calls::{
    self, AskPoint, AskPointsNear, ImportPoints, PointsFound, PointsImported, PointsView, Streets, SwitchPoints,
};
use std::path::{Path, PathBuf};
use text::Words;

pub(super) fn run(station: &Station, command: Option<PointsCommand>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None | Some(PointsCommand::List) => {
            let view = calls::points(station, ())?;
            output.answer(&view, |words| print_view(&view, words));
        }
        Some(PointsCommand::Import { file, whole }) => return import(station, &file, whole, output),
        Some(PointsCommand::Fetch) => {
            let view = calls::points_fetch(station, ())?;
            output.answer(&view, |words| print_view(&view, words));
        }
        Some(PointsCommand::Near { country, postal_code, city, at, carrier, limit }) => {
            let at = at.as_deref().map(position).transpose()?;
            let carriers = carrier.into_iter().map(|carrier| carrier.to_lowercase()).collect();
            let ask = AskPointsNear { country: named(&country)?, postal_code, city, at, carriers, limit };
            let found = calls::points_near(station, ask)?;
            output.answer(&found, |words| print_found(&found, words));
        }
        Some(PointsCommand::Show { code }) => {
            let ask = AskPoint { code, country: None, carrier: String::new() };
            let points = calls::point(station, ask)?;
            output.answer(&points, |words| points.iter().for_each(|point| print_point(point, None, words)));
        }
        Some(PointsCommand::Streets { file, none }) => streets(station, file, none, output)?,
        Some(PointsCommand::On(switch)) => self::switch(station, &switch, true)?,
        Some(PointsCommand::Off(switch)) => self::switch(station, &switch, false)?,
    }
    Ok(Outcome::Done)
}

/// `packdesk point ORDER`: where it goes and where it may go, or where it goes from now on.
pub(super) fn of_order(station: &Station, point: Point, output: &Output) -> Result<Outcome, Problem> {
    let order = super::order(station, &point.order)?;
    if point.code.is_some() || point.reset {
        let Point { code, carrier, post_number, .. } = point;
        let view = calls::point_choose(station, ChoosePoint { order, code, carrier, post_number })?;
        output.answer(&view, |words| {
            println!("{}", goes_to(&view.order.facts.number, view.order.service_point(), words));
            if let Some(hold) = &view.order.decision.hold.value {
                println!("{}", words.say(hold));
            }
        });
        return Ok(Outcome::Done);
    }
    let facts = calls::order_open(station, order)?.order.facts;
    let of_order = calls::points_of_order(station, order)?;
    output.answer(&of_order, |words| {
        println!("{}", goes_to(&facts.number, of_order.named.as_ref(), words));
        if let Some(known) = &of_order.known {
            print_point(known, None, words);
        }
        if of_order.carriers.is_empty() {
            println!("{}", say(words, "point-none-on", &[("country", facts.recipient.country.into())]));
        } else {
            print_found(&of_order.found, words);
        }
    });
    Ok(Outcome::Done)
}

pub(super) fn goes_to(number: &str, point: Option<&model::ServicePoint>, words: &Words) -> String {
    let order = ("order", number.into());
    let Some(point) = point else { return say(words, "cli-point-of-none", &[order]) };
    let name = if point.name.is_empty() { &point.id } else { &point.name };
    say(words, "cli-point-of-order", &[order, ("point", name.as_str().into())])
}

fn import(station: &Station, file: &Path, whole: bool, output: &Output) -> Result<Outcome, Problem> {
    let name = file.file_name().map_or_else(|| file.display().to_string(), |name| name.to_string_lossy().into_owned());
    let imported = calls::points_import(station, ImportPoints { name, text: given_text(file)?, whole })?;
    output.answer(&imported, |words| print_imported(&imported, words));
    Ok(Outcome::of(imported.refused_count > 0))
}

fn print_imported(imported: &PointsImported, words: &Words) {
    let count = |number: u32| i64::from(number).into();
    let counts = [
        ("file", imported.file.as_str().into()),
        ("added", count(imported.kept.added)),
        ("known", count(imported.kept.known)),
        ("gone", count(imported.kept.gone)),
    ];
    println!("{}", say(words, "cli-points-imported", &counts));
    if imported.refused_count > 0 {
        println!("{}", say(words, "cli-points-unread", &[("count", count(imported.refused_count))]));
    }
    for row in &imported.refused {
        let place = [
            ("line", row.line.to_string().into()),
            ("column", row.place()),
            ("expected", row.expected.clone().into()),
            ("found", row.found.as_str().into()),
        ];
        println!("  {}", say(words, "cli-refused-row", &place));
    }
    if !imported.unknown_columns.is_empty() {
        let columns = imported.unknown_columns.join(", ");
        println!("{}", say(words, "cli-unknown-columns", &[("columns", columns.into())]));
    }
}

fn streets(station: &Station, file: Option<PathBuf>, none: bool, output: &Output) -> Result<(), Problem> {
    if let Some(file) = &file {
        let file = std::path::absolute(file).unwrap_or_else(|_| file.clone());
        calls::streets_save(station, Streets { file: Some(file.to_string_lossy().into_owned()) })?;
    } else if none {
        calls::streets_save(station, Streets { file: None })?;
    }
    let streets = calls::streets(station, ())?;
    output.answer(&streets, |words| match &streets.file {
        Some(file) => println!("{}", say(words, "cli-streets-from", &[("file", file.as_str().into())])),
        None => println!("{}", words.word("cli-streets-none")),
    });
    Ok(())
}

fn switch(station: &Station, switch: &Switch, on: bool) -> Result<(), Problem> {
    for country in &switch.countries {
        let (shop, carrier) = (ShopId(switch.shop.clone()), switch.carrier.clone());
        let switch = PointSwitch { shop, carrier, country: named(country)? };
        calls::points_switch(station, SwitchPoints { switch, on })?;
    }
    Ok(())
}

fn print_view(view: &PointsView, words: &Words) {
    if view.lists.is_empty() {
        println!("{}", words.word("cli-points-none"));
    }
    for list in &view.lists {
        let count = |number: u32| i64::from(number).into();
        let place = [
            ("carrier", list.carrier.as_str().into()),
            ("country", list.country.code().into()),
            ("count", count(list.count)),
            ("gone", count(list.gone)),
        ];
        println!("{}", say(words, "cli-points-list", &place));
        if let Some(at) = list.whole_at {
            println!("  {}", say(words, "cli-points-whole", &[("when", local(at).to_string().into())]));
        }
        if list.open_boxes > 0 {
            println!("  {}", say(words, "cli-points-open", &[("count", count(list.open_boxes))]));
        }
        if let Some(problem) = &list.problem {
            println!("  {}", words.problem(problem).sentence);
        }
    }
    for PointSwitch { shop, carrier, country } in &view.switches {
        let place = [("shop", shop.into()), ("carrier", carrier.as_str().into()), ("country", country.code().into())];
        println!("{}", say(words, "cli-points-switch", &place));
    }
}

fn print_found(found: &PointsFound, words: &Words) {
    if found.near.is_empty() {
        println!("{}", words.word("point-none-near"));
        return;
    }
    if let Some(AboutPlace { by, .. }) = found.about {
        println!("{}", say(words, "point-about", &[("by", word_of(by).into())]));
    }
    found.near.iter().for_each(|PointNear { point, distance, .. }| print_point(point, *distance, words));
}

const fn word_of(by: AboutBy) -> &'static str {
    match by {
        AboutBy::PostalCode => "postal_code",
        AboutBy::PostalArea => "postal_area",
        AboutBy::City => "city",
    }
}

pub(super) fn print_point(point: &ServicePointRecord, distance: Option<u32>, words: &Words) {
    let far = distance.map_or_else(String::new, |metres| format!("{}  ", words.say(&far(metres))));
    println!("{far}{}  {}  {}", point.carrier, point.code, point.named("").name);
    let hours = match &point.hours {
        None => words.word("point-hours-unknown"),
        Some(hours) if hours.is_never_open() => words.word("point-hours-closed"),
        Some(hours) => hours.to_string(),
    };
    let week = point.hours_week.map(|day| format!(" ({})", say(words, "point-hours-week", &[("day", day.into())])));
    let as_of = say(words, "point-as-of", &[("when", local(point.as_of).to_string().into())]);
    println!("    {hours}{}, {as_of}", week.unwrap_or_default());
    if let Some(at) = point.gone_at {
        println!("    {}", say(words, "point-gone", &[("when", local(at).to_string().into())]));
    }
}

/// A distance: metres below a kilometre, else kilometres with one decimal.
fn far(metres: u32) -> Message {
    if metres < 1_000 {
        return Message::new("point-metres").with("metres", metres.to_string());
    }
    let tenths = (metres + 50) / 100;
    Message::new("point-kilometres").with("kilometres", format!("{}.{}", tenths / 10, tenths % 10))
}

fn named(country: &str) -> Result<Country, Problem> {
    country.to_uppercase().parse().map_err(|error| Problem::new(ProblemCode::BadArguments).because(error))
}

/// A position as `52.0907,5.1214`.
fn position(text: &str) -> Result<Position, Problem> {
    let degrees = text.split_once(',').and_then(|(latitude, longitude)| {
        Some((latitude.trim().parse::<f64>().ok()?, longitude.trim().parse::<f64>().ok()?))
    });
    let position = degrees.and_then(|(latitude, longitude)| Position::of_degrees(latitude, longitude));
    let bad =
        || Problem::new(ProblemCode::BadArguments).because(format!("--at {text}: not LATITUDE,LONGITUDE in degrees"));
    position.ok_or_else(bad)
}
