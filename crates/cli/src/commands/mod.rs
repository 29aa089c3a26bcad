//! The subcommands, one file each.

mod account;
mod backup;
mod batches;
mod call;
mod carriers;
mod change;
mod check;
mod checkouts;
mod code;
mod command_sheet;
mod compare;
mod doctor;
mod documents;
mod explain;
mod figures;
mod history;
mod identity;
mod import;
mod invoices;
mod jobs;
mod label;
mod layouts;
mod lists;
mod log;
mod look;
mod manual;
mod merge;
mod off_line;
mod order_query;
mod orders;
mod own_numbers;
mod packers;
mod paper;
mod personal_data;
mod photos;
mod pin;
mod points;
mod practice;
mod print;
mod printed;
mod printers;
mod put_away;
mod rates;
mod refused;
mod release;
mod rules;
mod scale;
mod scan;
mod scanners;
mod serve;
mod sessions;
mod set;
mod setup;
mod shipments;
mod shops;
mod status;
mod support;
mod sync;
mod track;
mod update;

use crate::arguments::{Arguments, Command, Practice, StationCommand};
use crate::output::Output;
use crate::{names, secrets};
use model::{Argument, OrderId, Problem, ProblemCode};
use station::calls::{self, Scanned, ToLookAt};
use station::{Options, Program, Station};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

/// A file's text; `-` reads standard input.
fn given_text(path: &Path) -> Result<String, Problem> {
    let text = if path == Path::new("-") {
        station::read_given_text(std::io::stdin())
    } else {
        station::read_given_file(path).and_then(|bytes| station::read_given_text(&*bytes))
    };
    text.map_err(|error| {
        Problem::new(ProblemCode::FileUnreadable).with("file", path.display().to_string()).because(error)
    })
}

/// How a command ended when it did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Everything was done.
    Done,
    /// Something was refused, and named.
    InPart,
    /// Something waits to be looked at, and was named.
    ToLookAt,
    /// What had to agree does not, and was named.
    Differs,
}

impl Outcome {
    /// In part as soon as anything was refused.
    fn of(refused: bool) -> Self {
        if refused { Self::InPart } else { Self::Done }
    }

    /// To be looked at as soon as anything is.
    fn looked(list: &[ToLookAt]) -> Self {
        if list.is_empty() { Self::Done } else { Self::ToLookAt }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done => Self::SUCCESS,
            Outcome::InPart => Self::from(3),
            Outcome::ToLookAt => Self::from(4),
            Outcome::Differs => Self::FAILURE,
        }
    }
}

pub(crate) fn run(arguments: Arguments, output: &mut Output) -> Result<Outcome, Problem> {
    match &arguments.command {
        Command::Schema => {
            output.file(calls::ORDER_FILES_SCHEMA.as_bytes());
            return Ok(Outcome::Done);
        }
        Command::Completions { shell } => return Ok(manual::completions(*shell, output)),
        Command::Manual { folder } => return manual::pages(folder),
        Command::Rehearse { command } => return off_line::rehearse(command, output),
        _ => {}
    }
    let folder = station::station_folder(arguments.data)?;
    let practice = arguments.practice || matches!(arguments.command, Command::Practice { .. });
    // Without being asked for practice, commands set up the real station: bringing orders in is how it starts.
    let options = if practice { Options::practice(&folder) } else { Options::of_account(folder) };
    let _log = started_log(&arguments.command, &options, output);
    if let Command::Log(log) = arguments.command {
        return log::run(&options.folder, &log, output);
    }
    if let Command::Restore(restore) = &arguments.command {
        return backup::restore(&options.folder, (options.clock)(), restore, output);
    }
    let anew = matches!(arguments.command, Command::Station { command: Some(StationCommand::New) });
    let options = Options { safe: arguments.safe, ..options.drawing_in_children() };
    let now = options.clock;
    let folder = options.folder.clone();
    // A command that does one thing and ends pulls what it was asked to pull.
    let desk = arguments.command.works_the_desk() || (practice && arguments.command.asks_partners());
    let pulls = arguments.command.stays();
    let opened = Station::open(Options { desk, pulls, anew, ..options });
    if let (Command::Support { file }, Err(problem)) = (&arguments.command, &opened) {
        return support::without_station(&folder, now(), problem, file.clone(), output);
    }
    let prompt = output.words().word("cli-manager-pin");
    let station = opened?.asking_pin_by(move || secrets::pin(&prompt));
    output.call_by(names::of(&station));
    if let Command::Update(update) = arguments.command {
        return update::run(station, update, output, practice);
    }
    let outcome = answer(&station, arguments.command, output);
    station.finish(PATIENCE);
    outcome
}

/// Begins the log. A command without one does its work all the same.
fn started_log(command: &Command, options: &Options, output: &Output) -> Option<station::Log> {
    let program = if matches!(command, Command::Serve { .. }) { Program::Server } else { Program::Command };
    let folder = command.is_logged().then_some(options.folder.as_path());
    station::start_log(program, folder).map_err(|problem| output.problem(&problem)).ok()
}

fn answer(station: &Station, command: Command, output: &Output) -> Result<Outcome, Problem> {
    match command {
        Command::Import(import) => import::run(station, &import, output),
        Command::Shops { command } => shops::run(station, command, output),
        Command::Carriers { command } => carriers::run(station, command, output),
        Command::Checkout { command } => checkouts::run(station, command, output),
        Command::Rates { command } => rates::run(station, command, output),
        Command::Invoices { command } => invoices::run(station, command, output),
        Command::Sync { shop } => sync::run(station, shop, output),
        Command::Orders(orders) => orders::run(station, orders, output),
        Command::Lists(lists) => lists::run(station, lists, output),
        Command::Batches(batches) => batches::run(station, batches, output),
        Command::Setup(said) => setup::run(station, &said, output),
        Command::Explain { order, why_not } => explain::run(station, &order, why_not, output),
        Command::Code { code } => code::run(station, &code, output),
        Command::Rules { command } => rules::run(station, command, output),
        Command::Set(set) => set::run(station, set, output),
        Command::Change(change) => change::run(station, *change, output),
        Command::Points { command } => points::run(station, command, output),
        Command::Point(point) => points::of_order(station, point, output),
        Command::Release { orders } => release::run(station, &orders, output),
        Command::PutAway { orders, reason } => put_away::put_away(station, &orders, reason, output),
        Command::BringBack { orders } => put_away::bring_back(station, &orders, output),
        Command::Merge(merge) => merge::merge(station, &merge, output),
        Command::Unmerge { order } => merge::unmerge(station, &order, output),
        Command::Label { order, out, kind } => label::run(station, &order, out, kind.into(), output),
        Command::Paper(paper) => paper::run(station, &paper, output),
        Command::Layouts { command, shop } => layouts::run(station, command, shop, output),
        Command::Print(print) => print::run(station, &print, output),
        Command::Void(void) => shipments::void(station, &void, output),
        Command::Track { order } => track::run(station, &order, output),
        Command::Again(again) => shipments::again(station, &again, output),
        Command::Bookings { command } => shipments::bookings(station, command, output),
        Command::Shelve(shelve) => off_line::shelve(station, &shelve, output),
        Command::Shelf { command } => off_line::shelf(station, command, output),
        Command::Ahead => off_line::ahead(station, output),
        Command::PrintFile(print) => documents::print(station, &print, output),
        Command::Convert(convert) => documents::convert(station, &convert, output),
        Command::Preview(preview) => documents::preview(station, &preview, output),
        Command::Printers { command } => printers::run(station, command, output),
        Command::Scale { command } => scale::run(station, command, output),
        Command::Scan(scan) => scan::run(station, scan, output),
        Command::Check(check) => check::run(station, check, output),
        Command::Scanners { command } => scanners::run(station, command, output),
        Command::Packers { command } => packers::run(station, command, output),
        Command::Photo { command } => photos::run(station, command, output),
        Command::Pin { command } => pin::run(station, command, output),
        Command::Commands(sheet) => command_sheet::run(station, sheet, output),
        Command::Jobs { unfinished, command } => jobs::run(station, unfinished, command, output),
        Command::Backup(backup) => backup::run(station, backup, output),
        Command::Station { command } => identity::run(station, command, output),
        Command::Doctor { deep } => doctor::run(station, deep, output),
        Command::Status => status::run(station, output),
        Command::Look(look) => look::run(station, &look, output),
        Command::Figures(figures) => figures::run(station, &figures, output),
        Command::Support { file } => support::run(station, file, output),
        Command::Purge(purge) => personal_data::purge(station, &purge, output),
        Command::Customer { command } => personal_data::customer(station, command, output),
        Command::Practice { command: Some(Practice::Printer { deed }), .. } => {
            calls::practice_printer(station, deed)?;
            Ok(Outcome::Done)
        }
        Command::Practice { command: Some(Practice::Sheet { pdf }), .. } => practice::sheet(station, pdf, output),
        Command::Practice { labels, command: None } => practice::run(station, labels, output),
        Command::Serve(serve) => serve::run(station, serve, output),
        Command::Sessions { command } => sessions::run(station, command, output),
        Command::Call { name, args } => call::run(station, name.as_deref(), &args, output),
        Command::Log(_)
        | Command::Restore(_)
        | Command::Update(_)
        | Command::Schema
        | Command::Rehearse { .. }
        | Command::Completions { .. }
        | Command::Manual { .. } => Ok(Outcome::Done),
    }
}

/// How long a label under way may take when the command is done otherwise.
const PATIENCE: Duration = Duration::from_secs(15);

/// The order a person names by its number, a barcode or its tracking number.
fn order(station: &Station, code: &str) -> Result<OrderId, Problem> {
    match calls::scan(station, code.to_owned())? {
        Scanned::Order { view } => Ok(view.order.id),
        Scanned::Several { rows } => {
            let shops = rows.iter().map(|row| Argument::from(&row.shop)).collect();
            Err(Problem::new(ProblemCode::OrderAmbiguous).with("code", code).with("shops", Argument::List(shops)))
        }
        Scanned::Nothing { .. }
        | Scanned::Item { .. }
        | Scanned::Started { .. }
        | Scanned::Batch { .. }
        | Scanned::Command { .. }
        | Scanned::Taken => Err(Problem::new(ProblemCode::OrderNotFound).with("code", code)),
    }
}
