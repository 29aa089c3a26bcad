//! What rules do to each other.

use model::*;

/// Whether a rule surely matches every order another one matches.
pub(super) fn covers(wide: &Rule, narrow: &Rule) -> bool {
    let shops = wide.shops.is_empty()
        || (!narrow.shops.is_empty() && narrow.shops.iter().all(|shop| wide.shops.contains(shop)));
    let days = wide.from.is_none() && wide.until.is_none();
    // What a rule in between sets may change what later conditions see.
    let static_conditions = wide.conditions.iter().all(|condition| !changes(condition));
    let conditions = wide.conditions.is_empty()
        || (wide.matching == Matching::All
            && narrow.matching == Matching::All
            && wide.same_item == narrow.same_item
            && static_conditions
            && wide.conditions.iter().all(|condition| narrow.conditions.contains(condition)));
    shops && days && conditions
}

/// Whether what a condition asks about may be changed by rules.
pub(super) fn changes(condition: &Condition) -> bool {
    use Condition as C;
    matches!(
        condition,
        C::Tag(_)
            | C::Email(_)
            | C::Phone(_)
            | C::Weight(_)
            | C::VolumetricWeight(_)
            | C::Length(_)
            | C::Width(_)
            | C::Height(_)
            | C::Sender(_)
            | C::FromCountry(_)
            | C::CustomsNeeded(_)
            | C::Carrier(_)
            | C::Method(_)
            | C::ItemsValue(_)
            | C::ItemName(_)
            | C::HsCode(_)
            | C::ItemValue(_)
    )
}

/// Whether a rule sets what an action sets.
pub(super) fn overwrites(later: &Rule, action: &Action) -> bool {
    let speaks_dynamic = |rule: &Rule| {
        rule.conditions
            .iter()
            .any(|it| matches!(it, Condition::DynamicCheckout(_) | Condition::DynamicCheckoutMethod(_)))
    };
    let touches = |it: &&Action| !matches!(it, Action::ShipWith(_) | Action::ShipFrom { .. }) || !speaks_dynamic(later);
    later.actions.iter().filter(touches).any(|it| match (action, it) {
        (Action::ShipWith(_), Action::ShipWith(_))
        | (Action::ShipFrom { .. }, Action::ShipFrom { .. })
        | (Action::SetWeight { .. } | Action::AddWeight { .. }, Action::SetWeight { .. })
        | (Action::SetSize { .. }, Action::SetSize { .. })
        | (Action::Hold { .. }, Action::Hold { .. }) => true,
        (Action::Set(first), Action::Set(second)) => first.same_kind(second),
        _ => false,
    })
}
