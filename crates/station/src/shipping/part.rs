//! What lies in a shipment of some of an order's goods: a part of it, of which the others ship later, or one beside the shipments it has.

use model::*;
use store::Snapshot;

/// The items of an order that are named, each line once and in the order's sequence.
///
/// # Errors
/// [`ProblemCode::ItemsNotInOrder`] where it does not hold so many of them, or none is named.
pub(super) fn in_order(order: &Order, items: &[ParcelItem]) -> Result<Vec<ParcelItem>, Problem> {
    let number = order.facts.number.as_str();
    let wrong = |name: &str| Problem::new(ProblemCode::ItemsNotInOrder).with("order", number).with("item", name);
    let mut chosen = vec![0_u32; order.facts.lines.len()];
    for item in items {
        let place = usize::try_from(item.line).unwrap_or(usize::MAX);
        let (Some(line), Some(count)) = (order.facts.lines.get(place), chosen.get_mut(place)) else {
            return Err(wrong(&(u64::from(item.line) + 1).to_string()));
        };
        *count = count.saturating_add(item.quantity);
        if item.quantity == 0 || !line.ships || *count > line.quantity {
            return Err(wrong(&line.name));
        }
    }
    if items.is_empty() {
        return Err(wrong(""));
    }
    Ok(order.facts.holding(items).pieces())
}

/// An order as it lies in one of its shipments: with the pieces of that one alone, where it is a part or one beside it.
pub(super) fn order_in(snapshot: &Snapshot, order: Order, shipment: &Shipment) -> Result<Order, Problem> {
    let items = shipment.items();
    if items.is_empty() || (shipment.part.is_empty() && shipment.sequence == 1) {
        return Ok(order);
    }
    let told = snapshot.order_as_told(order.id)?.ok_or_else(|| Problem::new(ProblemCode::NoSuchOrder))?;
    Ok(Order { facts: told.facts.holding(&items), decision: shipment.decision.clone(), ..told })
}

/// An order with nothing but these items in it, in one parcel: it weighs what they do with what the parcel weighs beside them, and is
/// worth what they cost, as far as the shop says.
///
/// # Errors
/// [`ProblemCode::ItemsNotInOrder`] where it does not hold so many of them, or nothing is left in it.
pub(super) fn only(mut order: Order, items: &[ParcelItem]) -> Result<Order, Problem> {
    let items = in_order(&order, items)?;
    let before = order.facts.lines_weight();
    order.facts = order.facts.holding(&items);
    order.facts.lines.iter_mut().filter(|line| !line.ships).for_each(|line| line.quantity = 0);
    order.facts.weight = None;
    let decision = &mut order.decision;
    if let Some((before, left)) = before.zip(order.facts.lines_weight()) {
        let beside = decision.weight.value.0.saturating_sub(before.0);
        decision.weight = Reasoned::new(Grams(beside.saturating_add(left.0)), Setter::Order);
    }
    decision.parcel_weights.clear();
    decision.settings.retain(|setting| !matches!(setting.value, Setting::Parcels { .. }));
    Ok(order)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn order() -> Order {
        let line = |name: &str, quantity: u32, ships: bool| {
            json!({ "name": name, "quantity": quantity, "ships": ships, "unit_weight": 300,
                    "unit_price": { "minor": 250, "currency": "EUR" } })
        };
        let facts = json!({
            "reference": "1", "number": "#1", "placed_at": "2026-11-02T08:00:00Z", "modified_at": "2026-11-02T08:00:00Z",
            "currency": "EUR", "total": { "minor": 2000, "currency": "EUR" }, "weight": 2000,
            "recipient": { "name": "Ann Other", "street": "Oudegracht 1", "city": "Utrecht", "country": "NL",
                           "email": "", "phone": "" },
            "lines": [line("Mug", 3, true), line("Book", 1, false), line("Plate", 2, true)],
        });
        let settings = vec![Reasoned::new(Setting::Parcels { count: 3, share: Share::default() }, Setter::Person)];
        let weight = Reasoned::new(Grams(1700), Setter::Order);
        Order {
            id: OrderId(1),
            shop: ShopId("shop".to_owned()),
            facts: serde_json::from_value(facts).expect("an order"),
            merged: Vec::new(),
            main: None,
            rest: false,
            received_at: UtcDateTime::from_millis(0),
            overrides: Overrides::default(),
            decision: Decision { weight, settings, ..Decision::default() },
            stage: Stage::Shipped,
            erased_at: None,
        }
    }

    fn item(line: u32, quantity: u32) -> ParcelItem {
        ParcelItem { line, quantity }
    }

    #[test]
    fn it_holds_weighs_and_costs_what_was_chosen() {
        let part = only(order(), &[item(0, 2), item(2, 1)]).expect("a part");
        let quantities: Vec<u32> = part.facts.lines.iter().map(|line| line.quantity).collect();
        assert_eq!(quantities, [2, 0, 1]);
        assert_eq!(part.facts.total.minor, 750);
        // 200 g of box and paper stay.
        assert_eq!((part.decision.weight.value, part.decision.parcels()), (Grams(1100), 1));
    }

    #[test]
    fn what_is_not_in_the_order_is_refused_by_name() {
        for (items, name) in [
            (vec![item(0, 4)], "Mug"),
            (vec![item(0, 2), item(0, 2)], "Mug"),
            (vec![item(1, 1)], "Book"),
            (vec![item(2, 0)], "Plate"),
            (vec![item(7, 1)], "8"),
            (vec![item(u32::MAX, 1)], "4294967296"),
            (Vec::new(), ""),
        ] {
            let problem = only(order(), &items).expect_err("refused");
            assert_eq!((problem.code, &problem.args["item"]), (ProblemCode::ItemsNotInOrder, &Argument::from(name)));
        }
    }
}
