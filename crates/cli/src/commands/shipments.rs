//! `packdesk void`, `again` and `bookings`

use super::Outcome;
use crate::arguments::{Again, Bookings, Void};
use crate::output::{Output, say};
use crate::spool;
use model::{
    Direction, Order, OrderLine, ParcelItem, Problem, ProblemCode, Shipment, ShipmentId, ShipmentState, ShopOrder,
    Stage, pieces_sent,
};
use station::Station;
use station::calls::{self, AnswerBooking, FurtherShipment, VoidShipment, VoidedShipment};
use text::Words;

pub(super) fn void(station: &Station, void: &Void, output: &Output) -> Result<Outcome, Problem> {
    let mut refused = false;
    for code in &void.orders {
        match void_one(station, code, void, output) {
            Ok((order, voided)) => {
                output.answer(&voided, |words| print_voided(&order.facts.number, order.stage, &voided, words));
            }
            Err(problem) if void.orders.len() == 1 => return Err(problem),
            Err(problem) => {
                refused = true;
                output.problem(&problem);
            }
        }
    }
    Ok(Outcome::of(refused))
}

/// Takes one label back, of a return only where it is named or nothing else stands; answers with the order as it is then. Says first
/// that all parcels of a shipment go together.
fn void_one(station: &Station, code: &str, void: &Void, output: &Output) -> Result<(Order, VoidedShipment), Problem> {
    let order = super::order(station, code)?;
    let view = calls::order_open(station, order)?;
    let named = |it: &&Shipment| match &void.number {
        Some(number) => it.numbers().any(|own| own == number),
        None => it.state.is_live() || it.state == ShipmentState::Kept,
    };
    let none = || Problem::new(ProblemCode::NothingToVoid).with("order", view.order.facts.number.as_str());
    let leaves = |it: &&Shipment| named(it) && it.direction == Direction::Outgoing;
    let shipment =
        view.shipments.iter().rfind(leaves).or_else(|| view.shipments.iter().rfind(named)).ok_or_else(none)?;
    let parcels = i64::try_from(shipment.parcels.len()).unwrap_or(i64::MAX);
    if parcels > 1 {
        crate::output::complaint(format_args!(
            "{}",
            say(output.words(), "void-all-parcels", &[("parcels", parcels.into())])
        ));
    }
    let voided = calls::void(station, VoidShipment { shipment: shipment.id, reason: void.reason.clone() })?;
    Ok((calls::order_open(station, order)?.order, voided))
}

fn print_voided(order: &str, stage: Stage, voided: &VoidedShipment, words: &Words) {
    let numbers = voided.shipment.numbers_text();
    println!("{}", say(words, "cli-voided", &[("order", order.into()), ("numbers", numbers.into())]));
    if stage == Stage::Ready {
        println!("{}", words.word("cli-voided-ready"));
    }
    if voided.label_is_out {
        println!("{}", words.word("void-throw-away"));
    }
}

pub(super) fn again(station: &Station, again: &Again, output: &Output) -> Result<Outcome, Problem> {
    let order = super::order(station, &again.order)?;
    let direction = if again.is_return { Direction::Return } else { Direction::Outgoing };
    let view = calls::order_open(station, order)?;
    let facts =
        if view.order.rest { view.order.facts.holding(&pieces_sent(&view.shipments)) } else { view.order.facts };
    let further = FurtherShipment { order, direction, items: items_named(&facts, &again.items)? };
    let answer = calls::ship_further(station, further)?;
    let job = spool::settled(station, &spool::of_all_parcels(station, &[answer.job.id])?)?;
    output.answer(&answer, |words| {
        print_further(&facts.number, &answer.shipment, words);
        job.iter().for_each(|job| super::print::print_job(job, words));
    });
    Ok(Outcome::of(job.iter().any(|job| !super::print::came_out(job))))
}

fn print_further(order: &str, shipment: &Shipment, words: &Words) {
    let key = match shipment.direction {
        Direction::Outgoing => "cli-further",
        Direction::Return => "cli-further-return",
    };
    println!("{}", say(words, key, &[("order", order.into()), ("numbers", shipment.numbers_text().into())]));
}

/// The pieces of an order that are named.
pub(super) fn items_named(facts: &ShopOrder, named: &[String]) -> Result<Vec<ParcelItem>, Problem> {
    let items: Vec<Vec<ParcelItem>> =
        named.iter().map(|item| pieces_named(facts, item)).collect::<Result<_, Problem>>()?;
    Ok(items.concat())
}

/// The pieces of an order that are named so: its lines of that SKU in their sequence, until there are as many.
fn pieces_named(facts: &ShopOrder, named: &str) -> Result<Vec<ParcelItem>, Problem> {
    let wrong = || Problem::new(ProblemCode::ItemsNotInOrder).with("order", facts.number.as_str()).with("item", named);
    let is = |line: &OrderLine, sku: &str| line.ships && line.quantity > 0 && line.sku.eq_ignore_ascii_case(sku.trim());
    let (sku, mut left) = match named.rsplit_once('=') {
        // A SKU may have the sign in it.
        Some((sku, count)) if !facts.lines.iter().any(|line| is(line, named)) => {
            (sku, count.trim().parse::<u32>().map_err(|_| wrong())?)
        }
        _ => (named, u32::MAX),
    };
    let all = left == u32::MAX;
    let mut items = Vec::new();
    for (line, it) in (0_u32..).zip(&facts.lines).filter(|(_, it)| is(it, sku)) {
        let quantity = it.quantity.min(left);
        if quantity > 0 {
            items.push(ParcelItem { line, quantity });
            left -= quantity;
        }
    }
    if items.is_empty() || (left > 0 && !all) { Err(wrong()) } else { Ok(items) }
}

pub(super) fn bookings(station: &Station, command: Option<Bookings>, output: &Output) -> Result<Outcome, Problem> {
    let (shipment, numbers) = match command {
        Some(Bookings::Made { shipment, numbers }) => (shipment, Some(numbers)),
        Some(Bookings::Absent { shipment }) => (shipment, None),
        None => {
            let open = calls::bookings_open(station, ())?;
            output.answer(&open, |words| {
                for it in &open {
                    let state = words.word(&format!("booking-{}", it.booking.state.as_str()));
                    println!("{:>6}  {:<20} {:<16} {state}", it.shipment.id.0, it.order, it.shipment.carrier.0);
                    if let Some(problem) = &it.booking.problem {
                        println!("        {}", words.problem(problem).sentence);
                    }
                }
                if open.is_empty() {
                    println!("{}", words.word("cli-bookings-none"));
                }
            });
            return Ok(Outcome::of(!open.is_empty()));
        }
    };
    let answered = calls::booking_answer(station, AnswerBooking { shipment: ShipmentId(shipment), numbers })?;
    output.answer(&answered, |words| println!("{}", words.word(&format!("booking-{}", answered.booking.as_str()))));
    Ok(Outcome::Done)
}
