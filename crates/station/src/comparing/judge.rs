//! Where a carrier's list of shipments and the station's own differ. Pure.

use carriers::{ListedShipment, ListedStanding, Listing};
use model::*;
use std::collections::HashMap;
use std::time::Duration;
use store::BookedHere;

/// What a list is compared with.
pub(super) struct Ours<'a> {
    /// The shipments that were planned with the carrier, from some time before the list begins, as they stood before it was asked.
    pub(super) before: &'a [BookedHere],
    /// The same once it had answered: what was booked meanwhile may be on the list.
    pub(super) after: &'a [BookedHere],
    /// From which moment on the carrier was asked for what was booked.
    pub(super) since: UtcDateTime,
    /// When it was asked.
    pub(super) asked_at: UtcDateTime,
    /// For how long a list may lag behind.
    pub(super) lag: Duration,
}

/// What names a shipment: the carrier's own key of it, the key it was asked with, the numbers of its parcels.
struct Index<'a> {
    by_remote_id: HashMap<&'a str, usize>,
    by_reference: HashMap<&'a str, usize>,
    by_number: HashMap<&'a str, usize>,
}

impl<'a> Index<'a> {
    fn of(shipments: &'a [BookedHere]) -> Self {
        let mut index = Self { by_remote_id: HashMap::new(), by_reference: HashMap::new(), by_number: HashMap::new() };
        for (at, shipment) in shipments.iter().enumerate() {
            if !shipment.remote_id.is_empty() {
                index.by_remote_id.insert(&shipment.remote_id, at);
            }
            index.by_reference.insert(&shipment.reference, at);
            for number in &shipment.numbers {
                index.by_number.insert(number, at);
            }
        }
        index
    }

    /// The shipment a listed one is. One with a reference of ours and another key of the carrier's is a second one.
    fn find(&self, shipments: &[BookedHere], listed: &ListedShipment) -> Option<usize> {
        let by_remote_id = self.by_remote_id.get(listed.remote_id.as_str());
        let by_number = || listed.numbers.iter().find_map(|number| self.by_number.get(number.as_str()));
        let by_reference = || {
            let at = self.by_reference.get(listed.reference.as_str())?;
            shipments[*at].remote_id.is_empty().then_some(at)
        };
        by_remote_id.or_else(by_number).or_else(by_reference).copied()
    }
}

/// Compares a carrier's list with the shipments here.
pub(super) fn differences(ours: &Ours<'_>, listing: &Listing) -> Differences {
    let index = Index::of(ours.after);
    let mut standing: HashMap<usize, ListedStanding> = HashMap::new();
    let mut strangers: Vec<&ListedShipment> = Vec::new();
    for listed in &listing.shipments {
        match index.find(ours.after, listed) {
            Some(at) => {
                let known = standing.entry(at).or_insert(listed.standing);
                *known = dearest(*known, listed.standing);
            }
            None if listed.standing == ListedStanding::Live => strangers.push(listed),
            None => {}
        }
    }
    let mut differences = Differences {
        listed: count(listing.shipments.len()),
        is_whole: listing.is_whole,
        strangers_in_all: count(strangers.len()),
        ..Differences::default()
    };
    let before: HashMap<ShipmentId, Need> = ours.before.iter().map(|known| (known.id, need(known))).collect();
    for (at, known) in ours.after.iter().enumerate() {
        let (id, need) = (known.id, need(known));
        // What changed while the list was on its way says nothing.
        if before.get(&id) != Some(&need) {
            continue;
        }
        match (standing.get(&at), need) {
            (Some(ListedStanding::Live), Need::None) => differences.spare.push(id),
            (Some(ListedStanding::Gone), Need::Carried) => differences.cancelled.push(id),
            (None, Need::Carried) if listing.is_whole && ours.is_due(known) => differences.missing.push(id),
            _ => {}
        }
    }
    strangers.sort_by_key(|stranger| std::cmp::Reverse(stranger.booked_at));
    differences.strangers = strangers.into_iter().take(MOST_STRANGERS).map(stranger).collect();
    differences
}

impl Ours<'_> {
    /// Whether a shipment has to be on the list: booked well after the list begins, and long enough before it was asked for.
    fn is_due(&self, shipment: &BookedHere) -> bool {
        let first = self.since.plus(Duration::from_secs(86_400));
        shipment.booked_at >= first && shipment.booked_at.plus(self.lag) <= self.asked_at
    }
}

/// What the carrier is to do with a shipment, by what is known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    /// It is to carry it.
    Carried,
    /// Nothing: it was taken back or refused.
    None,
    /// That is just being said or found out. Returns are on lists of their own.
    Open,
}

fn need(shipment: &BookedHere) -> Need {
    match (shipment.state, shipment.booking) {
        (ShipmentState::Voided | ShipmentState::Failed, _) if shipment.is_being_voided => Need::Open,
        (ShipmentState::Voided | ShipmentState::Failed, _) => Need::None,
        (ShipmentState::Planned, _) => Need::Open,
        (_, BookingState::Booked) if shipment.direction == Direction::Outgoing => Need::Carried,
        _ => Need::Open,
    }
}

/// Of what a list says of one shipment twice, what costs most.
fn dearest(one: ListedStanding, other: ListedStanding) -> ListedStanding {
    let is = |it: &ListedStanding| one == *it || other == *it;
    [ListedStanding::Live, ListedStanding::Unsettled].into_iter().find(is).unwrap_or(ListedStanding::Gone)
}

fn stranger(listed: &ListedShipment) -> Stranger {
    let ListedShipment { remote_id, reference, order_number, numbers, booked_at, cost, standing: _ } = listed.clone();
    Stranger { remote_id, reference, order_number, numbers, booked_at, cost }
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DAY: i64 = 86_400_000;

    fn at(day: i64) -> UtcDateTime {
        UtcDateTime::from_millis(1_764_000_000_000 + day * DAY)
    }

    fn here(id: i64, state: ShipmentState, booking: BookingState) -> BookedHere {
        BookedHere {
            id: ShipmentId(id),
            reference: format!("K{id}"),
            remote_id: format!("r{id}"),
            direction: Direction::Outgoing,
            state,
            booking,
            booked_at: at(30),
            numbers: vec![format!("N{id}")],
            is_being_voided: false,
        }
    }

    fn there(id: i64, standing: ListedStanding) -> ListedShipment {
        ListedShipment {
            remote_id: format!("r{id}"),
            reference: format!("K{id}"),
            order_number: String::new(),
            numbers: vec![format!("N{id}")],
            standing,
            booked_at: Some(at(id)),
            cost: None,
        }
    }

    fn compared(ours: &[BookedHere], shipments: Vec<ListedShipment>, is_whole: bool) -> Differences {
        let ours = Ours { before: ours, after: ours, since: at(0), asked_at: at(31), lag: Duration::from_secs(600) };
        differences(&ours, &Listing { shipments, is_whole })
    }

    const SHIPPED: (ShipmentState, BookingState) = (ShipmentState::Shipped, BookingState::Booked);

    fn carried(id: i64) -> BookedHere {
        here(id, SHIPPED.0, SHIPPED.1)
    }

    #[test]
    fn what_is_not_needed_here_and_carried_there_is_spare_unless_that_is_being_said() {
        let ours = [
            here(1, ShipmentState::Voided, BookingState::Voided),
            here(2, ShipmentState::Failed, BookingState::Absent),
            BookedHere { is_being_voided: true, ..here(3, ShipmentState::Voided, BookingState::Booked) },
            here(4, ShipmentState::Voided, BookingState::Voided),
            here(5, ShipmentState::Planned, BookingState::Unclear),
            carried(6),
        ];
        let standing = |id| if id == 4 { ListedStanding::Gone } else { ListedStanding::Live };
        let found = compared(&ours, (1..=6).map(|id| there(id, standing(id))).collect(), true);
        assert_eq!(found.spare, [ShipmentId(1), ShipmentId(2)]);
        assert_eq!((found.missing, found.cancelled, found.strangers_in_all), (Vec::new(), Vec::new(), 0));
    }

    #[test]
    fn what_is_booked_here_and_not_carried_there_is_named_once_the_list_has_to_show_it() {
        let ours = [
            carried(1),
            carried(2),
            BookedHere { booked_at: at(31), ..carried(3) },
            BookedHere { booked_at: at(0), ..carried(4) },
            BookedHere { direction: Direction::Return, ..carried(5) },
        ];
        let listed = || vec![there(2, ListedStanding::Gone)];
        let found = compared(&ours, listed(), true);
        assert_eq!((found.missing, found.cancelled), (vec![ShipmentId(1)], vec![ShipmentId(2)]));
        assert_eq!(
            compared(&ours, listed(), false).missing,
            [],
            "a list that is cut says nothing of what is not on it"
        );
        let again = vec![
            there(2, ListedStanding::Gone),
            ListedShipment { numbers: vec!["N2".to_owned()], ..there(7, ListedStanding::Live) },
        ];
        assert_eq!(compared(&ours, again, true).cancelled, [], "of two that are the same one is carried");
    }

    #[test]
    fn a_second_one_of_our_key_is_a_stranger_and_so_is_what_nobody_knows() {
        let unnamed = |it: ListedShipment| ListedShipment { numbers: Vec::new(), ..it };
        let second = ListedShipment { reference: "K1".to_owned(), ..unnamed(there(8, ListedStanding::Live)) };
        let listed = vec![
            there(1, ListedStanding::Live),
            second.clone(),
            there(9, ListedStanding::Live),
            there(7, ListedStanding::Gone),
        ];
        let found = compared(&[carried(1)], listed, true);
        let ids: Vec<&str> = found.strangers.iter().map(|it| it.remote_id.as_str()).collect();
        assert_eq!((ids, found.strangers_in_all), (vec!["r9", "r8"], 2), "the newest first");
        let made_elsewhere = BookedHere { remote_id: String::new(), ..carried(1) };
        assert_eq!(compared(&[made_elsewhere], vec![second], true).strangers_in_all, 0, "known by its key alone");
    }

    #[test]
    fn what_changed_while_the_list_was_on_its_way_says_nothing() {
        let before = [carried(1), here(2, ShipmentState::Voided, BookingState::Booked)];
        let after = [here(1, ShipmentState::Voided, BookingState::Voided), before[1].clone(), carried(3)];
        let before = [before[0].clone(), BookedHere { is_being_voided: true, ..before[1].clone() }];
        let ours = Ours { before: &before, after: &after, since: at(0), asked_at: at(31), lag: Duration::ZERO };
        let shipments =
            vec![there(1, ListedStanding::Live), there(2, ListedStanding::Live), there(3, ListedStanding::Live)];
        let found = differences(&ours, &Listing { shipments, is_whole: true });
        assert_eq!((found.spare, found.strangers_in_all), (Vec::new(), 0));
    }

    fn any_here(id: i64) -> impl Strategy<Value = BookedHere> {
        let state = proptest::sample::select(ShipmentState::ALL.as_slice());
        let booking = proptest::sample::select(BookingState::ALL.as_slice());
        (state, booking, any::<bool>()).prop_map(move |(state, booking, is_being_voided)| BookedHere {
            is_being_voided,
            ..here(id, state, booking)
        })
    }

    proptest! {
        #[test]
        fn what_is_needed_is_never_spare_and_each_is_named_once(
            ours in (0..8_i64).prop_flat_map(|count| (0..count).map(any_here).collect::<Vec<_>>()),
            listed in proptest::collection::vec((0..12_i64, 0..3_usize), 0..16),
            is_whole: bool,
        ) {
            let standings = [ListedStanding::Live, ListedStanding::Unsettled, ListedStanding::Gone];
            let shipments = listed.into_iter().map(|(id, it)| there(id, standings[it])).collect();
            let found = compared(&ours, shipments, is_whole);
            let state = |id: &ShipmentId| ours.iter().find(|it| it.id == *id).map(|it| it.state).unwrap();
            let gone = |id: &ShipmentId| matches!(state(id), ShipmentState::Voided | ShipmentState::Failed);
            prop_assert!(found.spare.iter().all(gone));
            prop_assert!(!found.missing.iter().chain(&found.cancelled).any(gone));
            let mut named: Vec<ShipmentId> = [found.spare, found.missing, found.cancelled].concat();
            let all = named.len();
            named.sort();
            named.dedup();
            prop_assert_eq!(named.len(), all);
        }
    }
}
