//! The sheet of barcodes to try a practice station with: what goes right, and what goes wrong.

use crate::existing::existing_order;
use crate::habits::language;
use crate::papers::Card;
use crate::parts::Parts;
use model::*;
use text::Words;

/// What stands on the sheet, of the orders that are there now, in the language of the desk.
pub(crate) fn cards(parts: &Parts) -> Result<Vec<Card>, Problem> {
    if !parts.is_practice {
        return Err(Problem::new(ProblemCode::NotPractice));
    }
    let words = Words::of(language(&parts.store.snapshot()?)?.unwrap_or_else(text::system_language));
    let at = |stage| orders_at(parts, stage);
    if at(Stage::Cancelled)?.is_empty() {
        cancel_one(parts, &at(Stage::Ready)?)?;
    }
    let ready = at(Stage::Ready)?;
    let checked = ready.iter().find(|order| is_checked(order));
    let mut cards = Vec::new();
    let mut add = |key: &'static str, order: Option<&Order>| {
        cards.extend(order.map(|order| order_card(&words, key, order)));
    };
    let is_plain = |order: &&Order| !is_checked(order) && order.decision.parcels() == 1;
    add("sheet-practice-one", ready.iter().filter(is_plain).find(|order| order.facts.quantity() == 1));
    add("sheet-practice-several", ready.iter().filter(is_plain).find(|order| order.facts.quantity() > 1));
    add("sheet-practice-two-parcels", ready.iter().find(|order| order.decision.parcels() == 2));
    add("sheet-practice-held", at(Stage::Held)?.first());
    add("sheet-practice-cancelled", at(Stage::Cancelled)?.first());
    add("sheet-practice-checked", checked);
    if let Some(order) = checked {
        cards.extend(items(&words, order, &ready));
    }
    if cards.is_empty() { Err(Problem::new(ProblemCode::PracticeNothingToTry)) } else { Ok(cards) }
}

fn orders_at(parts: &Parts, stage: Stage) -> Result<Vec<Order>, Problem> {
    let snapshot = parts.store.snapshot()?;
    let query = OrderQuery { stages: vec![stage], limit: u32::MAX, ..OrderQuery::default() };
    let rows = snapshot.find_orders(&query, &parts.clock.local_now())?.rows;
    rows.iter().map(|row| existing_order(&snapshot, row.id)).collect()
}

/// Has the pretend shop cancel the youngest of some orders of one item, where more than one of them can be tried, and hears of
/// it. Does nothing where the shop runs in another process.
fn cancel_one(parts: &Parts, ready: &[Order]) -> Result<(), Problem> {
    let Some(practice) = &parts.practice else { return Ok(()) };
    let mut plain: Vec<&Order> = ready.iter().filter(|it| it.facts.quantity() == 1 && !is_checked(it)).collect();
    plain.sort_by_key(|order| order.facts.placed_at);
    let Some((order, id)) =
        plain.iter().skip(1).next_back().and_then(|it| Some((it, it.facts.reference.parse().ok()?)))
    else {
        return Ok(());
    };
    practice.shop.change(id, &serde_json::json!({ "status": "cancelled" }));
    parts.intake.sync_shop(&order.shop).map(|_| ())
}

fn order_card(words: &Words, key: &'static str, order: &Order) -> Card {
    let number = order.facts.number.as_str();
    Card::new(words.say(&Message::new(key).with("order", number)), number)
}

/// Whether its items have to be scanned before its label prints, whatever the desk does with others.
fn is_checked(order: &Order) -> bool {
    order.decision.settings.iter().any(|setting| matches!(setting.value, Setting::CheckItems { on: true }))
}

/// The items of an order that is checked, and one that is not in it.
fn items(words: &Words, order: &Order, ready: &[Order]) -> Vec<Card> {
    let card = |key: &'static str, line: &OrderLine| {
        let message = Message::new(key).with("item", line.name.as_str()).with("count", line.quantity);
        Card::new(words.say(&message), line.barcode.as_str())
    };
    let has_code = |line: &&OrderLine| line.ships && !line.barcode.is_empty();
    let own = order.facts.lines.iter().filter(has_code);
    let is_foreign = |line: &&OrderLine| order.facts.lines.iter().all(|own| own.barcode != line.barcode);
    let foreign = ready.iter().flat_map(|order| &order.facts.lines).filter(has_code).find(is_foreign);
    let right = own.map(|line| card("sheet-practice-item", line));
    right.chain(foreign.map(|line| card("sheet-practice-wrong", line))).collect()
}
