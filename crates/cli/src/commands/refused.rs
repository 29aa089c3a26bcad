//! Orders of many that were refused: each sentence once, and below it the orders it is about.

use crate::output::{Output, complaint, say};
use model::Problem;
use station::calls::RefusedOrder;
use std::collections::HashMap;

/// Tells why orders were refused.
pub(super) fn tell(refused: &[RefusedOrder], output: &Output) {
    if output.is_json() {
        return refused.iter().for_each(|it| output.problem(&it.problem));
    }
    for (problem, numbers) in alike(refused, output) {
        output.problem(problem);
        let sentence = output.words().problem(problem).sentence;
        if !numbers.iter().all(|number| sentence.contains(number)) {
            let count = i64::try_from(numbers.len()).unwrap_or(i64::MAX);
            let args = [("count", count.into()), ("orders", numbers.join(", ").into())];
            complaint(format_args!("  {}", say(output.words(), "cli-refused-orders", &args)));
        }
    }
}

/// The orders that were refused with the same words, in the sequence in which those came first.
fn alike<'a>(refused: &'a [RefusedOrder], output: &Output) -> Vec<(&'a Problem, Vec<&'a str>)> {
    let mut groups: Vec<(&Problem, Vec<&str>)> = Vec::new();
    let mut places = HashMap::new();
    for RefusedOrder { number, problem, .. } in refused {
        let said = output.words().problem(problem);
        let place = *places.entry((said.sentence, said.advice, &problem.detail)).or_insert(groups.len());
        if place == groups.len() {
            groups.push((problem, Vec::new()));
        }
        groups[place].1.push(number);
    }
    groups
}
