//! What is scanned against an order's lines: case by case, and in any order.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use check::{Placed, Refusal, place, state};
use model::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn shop() -> ShopId {
    ShopId("garden".to_owned())
}

fn line(sku: &str, barcode: &str, quantity: u32) -> OrderLine {
    OrderLine {
        reference: String::new(),
        sku: sku.to_owned(),
        name: format!("The {sku}"),
        quantity,
        fulfilled: 0,
        unit_weight: None,
        unit_price: None,
        hs_code: String::new(),
        origin: None,
        barcode: barcode.to_owned(),
        picture: String::new(),
        properties: BTreeMap::new(),
        ships: true,
    }
}

fn order(lines: Vec<OrderLine>) -> Order {
    let at = UtcDateTime::from_millis(0);
    let facts = ShopOrder {
        reference: "1".to_owned(),
        number: "#1".to_owned(),
        placed_at: at,
        modified_at: at,
        status: OrderStatus::Open,
        payment: PaymentStatus::Paid,
        payment_methods: Vec::new(),
        currency: Currency::EUR,
        total: Money { minor: 100, currency: Currency::EUR },
        recipient: Address {
            name: "Ada".to_owned(),
            company: String::new(),
            street: String::new(),
            street2: String::new(),
            postal_code: String::new(),
            city: String::new(),
            state: String::new(),
            country: "NL".parse().unwrap(),
            phone: String::new(),
            email: String::new(),
        },
        checkout: Checkout::default(),
        lines,
        weight: None,
        export_reason: None,
        note: String::new(),
        tags: Vec::new(),
        remarks: Vec::new(),
    };
    Order {
        id: OrderId(1),
        shop: shop(),
        facts,
        merged: Vec::new(),
        main: None,
        rest: false,
        received_at: at,
        overrides: Overrides::default(),
        decision: Decision::default(),
        stage: Stage::Ready,
        erased_at: None,
    }
}

fn checking() -> Checking {
    let numbered = |sku: &str, lot, serial| Numbered { sku: sku.to_owned(), asks: Asks { lot, serial } };
    Checking {
        mode: CheckMode::Always,
        shops: BTreeMap::new(),
        numbered: vec![numbered("phone-*", false, true), numbered("*milk*", true, false)],
        ..Checking::default()
    }
}

fn read(code: &str) -> Item {
    Item { by: ItemName::Code(code.to_owned()), count: 1, lot: String::new(), serial: String::new() }
}

/// A check under way.
struct Desk {
    order: Order,
    checking: Checking,
    counted: Vec<CheckedItem>,
}

impl Desk {
    fn new(lines: Vec<OrderLine>) -> Self {
        Self { order: order(lines), checking: checking(), counted: Vec::new() }
    }

    fn scan(&mut self, item: &Item) -> Result<Placed, Refusal> {
        let at = UtcDateTime::from_millis(0);
        let placed = place(&self.order, &self.checking, &self.counted, item, at)?;
        if let Placed::Counted(items) = &placed {
            self.counted.extend_from_slice(items);
        }
        Ok(placed)
    }

    fn check(&self) -> OrderCheck {
        state(&self.order, &self.checking, &self.counted)
    }
}

#[test]
fn every_item_once_and_the_order_is_complete() {
    let mut desk = Desk::new(vec![line("MUG-B", "9501101530003", 2), line("SHEARS", "", 1)]);
    for code in ["09501101530003", "shears", "9501101530003"] {
        assert!(!desk.check().is_complete());
        assert!(matches!(desk.scan(&read(code)), Ok(Placed::Counted(_))));
    }
    assert!(desk.check().is_complete());
    assert_eq!(desk.check().counts(), (3, 3));
    let extra = Refusal::Extra { item: "The MUG-B".to_owned(), count: 1, left: 0 };
    assert_eq!(desk.scan(&read("MUG-B")), Err(extra));
    assert_eq!(desk.scan(&read("MUG-C")), Err(Refusal::Foreign { code: "MUG-C".to_owned() }));
}

#[test]
fn a_pack_of_many_fills_lines_and_never_too_many() {
    let mut desk = Desk::new(vec![line("NAIL", "", 3), line("NAIL", "", 4)]);
    let of = |count| Item { count, ..read("NAIL") };
    assert_eq!(desk.scan(&of(8)), Err(Refusal::Extra { item: "The NAIL".to_owned(), count: 8, left: 7 }));
    desk.scan(&of(5)).unwrap();
    assert_eq!(desk.check().lines.iter().map(|line| line.counted).collect::<Vec<_>>(), [3, 2]);
    assert!(desk.scan(&of(3)).is_err());
    desk.scan(&of(2)).unwrap();
    assert!(desk.check().is_complete());
    assert!(desk.scan(&of(0)).is_err());
}

#[test]
fn a_serial_number_is_asked_for_and_counts_once() {
    let mut desk = Desk::new(vec![line("PHONE-X", "9501101530003", 2)]);
    let asks = Ok(Placed::Asks { line: 0, number: ItemNumber::Serial });
    assert_eq!(desk.scan(&read("9501101530003")), asks);
    assert_eq!(desk.check().counts(), (0, 2));
    let with = |serial: &str| Item { serial: serial.to_owned(), ..read("9501101530003") };
    desk.scan(&with("A-17")).unwrap();
    let twice = Refusal::SerialTwice { item: "The PHONE-X".to_owned(), serial: "a-17".to_owned() };
    assert_eq!(desk.scan(&with("a-17")), Err(twice));
    assert_eq!(desk.scan(&with("PHONE-X")), Err(Refusal::NotANumber { code: "PHONE-X".to_owned() }));
    let both = Item { count: 2, ..with("A-18") };
    assert!(desk.scan(&both).is_err());
    desk.scan(&with("A-18")).unwrap();
    assert_eq!(desk.check().lines[0].serials, ["A-17", "A-18"]);
    assert!(desk.check().is_complete());
}

#[test]
fn a_lot_is_asked_for_and_serves_many() {
    let mut desk = Desk::new(vec![line("OAT-MILK-1L", "", 6)]);
    assert_eq!(desk.scan(&read("OAT-MILK-1L")), Ok(Placed::Asks { line: 0, number: ItemNumber::Lot }));
    for (lot, count) in [("L1", 4), ("L2", 1), ("L1", 1)] {
        desk.scan(&Item { count, lot: lot.to_owned(), ..read("OAT-MILK-1L") }).unwrap();
    }
    assert_eq!(desk.check().lines[0].lots, ["L1", "L2"]);
}

#[test]
fn a_person_checks_off_what_has_no_barcode() {
    let mut desk = Desk::new(vec![line("", "", 3), line("MUG", "", 1)]);
    let by_hand = |line, count| Item { by: ItemName::Line(line), ..Item { count, ..read("") } };
    desk.scan(&by_hand(0, 3)).unwrap();
    assert_eq!(desk.check().lines[0].left(), 0);
    assert_eq!(desk.counted[0].code, "");
    assert!(desk.scan(&by_hand(0, 1)).is_err());
    assert_eq!(desk.scan(&by_hand(7, 1)), Err(Refusal::Foreign { code: String::new() }));
    assert_eq!(desk.scan(&read("")), Err(Refusal::Foreign { code: String::new() }));
}

#[test]
fn what_has_no_body_is_not_looked_for() {
    let voucher = OrderLine { ships: false, ..line("VOUCHER", "", 1) };
    let mut desk = Desk::new(vec![voucher, line("MUG", "", 1)]);
    assert!(desk.scan(&read("VOUCHER")).is_err());
    desk.scan(&read("MUG")).unwrap();
    assert!(desk.check().is_complete());
}

#[test]
fn a_desk_checks_what_it_is_set_to() {
    let modes = |mode, quantity| {
        let checking = Checking {
            mode: CheckMode::Off,
            shops: [(shop(), mode)].into(),
            numbered: Vec::new(),
            ..Checking::default()
        };
        state(&order(vec![line("MUG", "", quantity)]), &checking, &[]).required
    };
    assert_eq!([modes(CheckMode::Always, 1), modes(CheckMode::Several, 2)], [true, true]);
    assert_eq!([modes(CheckMode::Off, 5), modes(CheckMode::Several, 1), modes(CheckMode::Always, 0)], [false; 3]);
}

#[test]
fn a_rule_says_so_for_an_order_whatever_the_desk_is_set_to() {
    let asked = |mode, on, quantity| {
        let mut order = order(vec![line("MUG", "", quantity)]);
        order.decision.settings = vec![Reasoned::new(Setting::CheckItems { on }, Setter::Person)];
        let checking = Checking { mode, shops: BTreeMap::new(), numbered: Vec::new(), ..Checking::default() };
        state(&order, &checking, &[]).required
    };
    assert_eq!([asked(CheckMode::Off, true, 1), asked(CheckMode::Several, true, 1)], [true, true]);
    assert_eq!([asked(CheckMode::Always, false, 3), asked(CheckMode::Off, true, 0)], [false, false]);
}

/// Orders of a few lines, two of which may be of one item.
fn lines() -> impl Strategy<Value = Vec<OrderLine>> {
    let item = (0..4_u32, 0..4_u32)
        .prop_map(|(item, quantity)| line(&format!("SKU-{item}"), &format!("9501101530{item:03}"), quantity));
    prop::collection::vec(item, 0..5)
}

/// What is scanned: mostly items of the order, some of them in several forms of their code, some of none.
fn codes() -> impl Strategy<Value = Vec<String>> {
    let code = (0..6_u32, 0..4_u32).prop_map(|(item, form)| match form {
        0 => format!("SKU-{item}"),
        1 => format!("sku-{item} "),
        2 => format!("9501101530{item:03}"),
        _ => format!("09501101530{item:03}"),
    });
    prop::collection::vec(code, 0..24)
}

proptest! {
    #[test]
    fn the_order_of_scans_does_not_matter(lines in lines(), (codes, other) in codes().prop_flat_map(|codes| (Just(codes.clone()), Just(codes).prop_shuffle()))) {
        let run = |codes: &[String]| {
            let mut desk = Desk::new(lines.clone());
            let refused = codes.iter().filter(|code| desk.scan(&read(code)).is_err()).count();
            (desk.check(), refused)
        };
        prop_assert_eq!(run(&codes), run(&other));
    }

    #[test]
    fn never_more_than_ordered_and_nothing_foreign(lines in lines(), codes in codes(), count in 1..4_u32) {
        let mut desk = Desk::new(lines.clone());
        for code in &codes {
            let before = desk.check().counts().0;
            let right = desk.scan(&Item { count, ..read(code) });
            let check = desk.check();
            prop_assert_eq!(check.counts().0, before + if right.is_ok() { count } else { 0 });
            prop_assert!(check.lines.iter().all(|line| line.counted <= line.wanted));
            if !lines.iter().any(|line| check::names(code, line)) {
                prop_assert!(right.is_err());
            }
        }
    }

    #[test]
    fn all_items_of_an_order_complete_it(lines in lines()) {
        let mut desk = Desk::new(lines.clone());
        for line in &lines {
            for _ in 0..line.quantity {
                desk.scan(&read(&line.barcode)).unwrap();
            }
        }
        prop_assert!(desk.check().is_complete());
    }
}
