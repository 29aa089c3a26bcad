//! `packdesk lists`

use super::Outcome;
use super::order_query::order_query;
use crate::arguments::{Lists, ListsCommand};
use crate::output::{Output, say};
use model::{Problem, ProblemCode, SavedList};
use station::Station;
use station::calls;

pub(super) fn run(station: &Station, lists: Lists, output: &Output) -> Result<Outcome, Problem> {
    let mut kept: Vec<SavedList> = calls::order_lists(station, ())?.into_iter().map(|it| it.list).collect();
    match lists.what {
        None => {}
        Some(ListsCommand::Save { name, which }) => {
            let list = SavedList { name, query: order_query(station, *which)? };
            kept.retain(|it| !it.name.eq_ignore_ascii_case(&list.name));
            kept.push(list);
            calls::order_lists_save(station, kept)?;
        }
        Some(ListsCommand::Remove { name }) => {
            let before = kept.len();
            kept.retain(|it| !it.name.eq_ignore_ascii_case(&name));
            if kept.len() == before {
                return Err(Problem::new(ProblemCode::NoSuchOrderList).with("name", name));
            }
            calls::order_lists_save(station, kept)?;
        }
    }
    let lists = calls::order_lists(station, ())?;
    output.answer(&lists, |words| {
        for it in &lists {
            let count = say(words, "cli-list-count", &[("count", i64::from(it.orders).into())]);
            println!("{:<40} {count}", it.list.name);
        }
    });
    Ok(Outcome::Done)
}
