//! `packdesk batches`

use super::Outcome;
use super::order_query::order_query;
use crate::arguments::{Batches, BatchesCommand};
use crate::output::{Output, say};
use model::{BatchId, OrderQuery, Problem, Stage};
use station::Station;
use station::calls::{self, BatchView, MakeBatch};
use text::Words;

pub(super) fn run(station: &Station, batches: Batches, output: &Output) -> Result<Outcome, Problem> {
    match batches.what {
        Some(BatchesCommand::Make { name, which }) => {
            let query = OrderQuery { stages: vec![Stage::Ready], ..order_query(station, *which)? };
            let batch = calls::batch_make(station, MakeBatch { name, orders: calls::orders_all(station, query)? })?;
            output.answer(&batch, |words| tell(&batch, words));
        }
        Some(BatchesCommand::Show { batch }) => {
            let batch = calls::batch(station, BatchId(batch))?;
            output.answer(&batch, |words| {
                tell(&batch, words);
                for order in &batch.orders {
                    println!("  {:<20} {}", order.number, words.word(&format!("stage-{}", order.stage.as_str())));
                }
            });
        }
        Some(BatchesCommand::Remove { batch }) => {
            calls::batch_remove(station, BatchId(batch))?;
            let left = calls::batches(station, ())?;
            output.answer(&left, |words| left.iter().for_each(|batch| tell(batch, words)));
        }
        None => {
            let all = calls::batches(station, ())?;
            output.answer(&all, |words| all.iter().for_each(|batch| tell(batch, words)));
        }
    }
    Ok(Outcome::Done)
}

/// A batch in a line: its number, its name, how far it is.
pub(super) fn tell(batch: &BatchView, words: &Words) {
    let total = i64::try_from(batch.orders.len()).unwrap_or(i64::MAX);
    let told = [("done", i64::from(batch.done).into()), ("total", total.into())];
    println!("{:>4}  {:<40} {}", batch.id.0, batch.name, say(words, "cli-batch-progress", &told));
}
