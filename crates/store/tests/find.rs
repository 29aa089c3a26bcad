//! Finding orders by words, filters and codes.

use crate::sample::{at, decide, decide_by, decide_with, noon, order, ship, shop, station, text};
use model::{Day, Due, Grams, Order, OrderId, OrderQuery, OrderSort, Overrides, Placed, ShopOrder, Stage, Within};
use store::Store;

fn take_in(store: &Store, orders: Vec<ShopOrder>) -> Vec<OrderId> {
    store.take_in(&shop(), orders, &decide(), at(1)).unwrap().added
}

fn named(n: u32, name: &str, city: &str) -> ShopOrder {
    let mut order = order(n);
    order.recipient.name = text(name);
    order.recipient.city = text(city);
    order.recipient.company = String::new();
    order
}

fn found(store: &Store, words: &str) -> Vec<OrderId> {
    let query = OrderQuery { text: text(words), limit: 100, ..OrderQuery::default() };
    let page = store.snapshot().unwrap().find_orders(&query, &noon()).unwrap();
    assert_eq!(page.total as usize, page.rows.len());
    page.rows.into_iter().map(|row| row.id).collect()
}

#[test]
fn words_are_found_whatever_their_case_and_accents() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let [zoe, nguyen, yamada, kim] = take_in(
        &store,
        vec![
            named(1, "Zoë Müller-Lüdenscheidt", "Köln"),
            named(2, "Nguyễn Văn An", "Orléans"),
            named(3, "山田 太郎", "東京都千代田区"),
            named(4, "김철수", "서울특별시"),
        ],
    )[..] else {
        panic!()
    };
    for words in
        ["zoe", "MÜLLER", "muller", "koln mull", "ludensch", "müller-lüd", "Zoë  köln", "customer1@example.com"]
    {
        assert_eq!(found(&store, words), [zoe], "{words}");
    }
    for words in ["nguyen", "Nguyễn", "van an orleans", "#1002", "1002"] {
        assert_eq!(found(&store, words), [nguyen], "{words}");
    }
    for words in ["山田", "田", "太郎", "東京", "千代田", "山田 千代田区", "京都千"] {
        assert_eq!(found(&store, words), [yamada], "{words}");
    }
    for words in ["김철수", "철수", "특별시"] {
        assert_eq!(found(&store, words), [kim], "{words}");
    }
    for words in ["田山", "zoe orleans", "uller", "東都"] {
        assert_eq!(found(&store, words), [], "{words}");
    }
    for words in ["", "  ", "#", "\"", "- *"] {
        assert_eq!(found(&store, words).len(), 4, "{words}: there is nothing to find yet");
    }
}

#[test]
fn no_typed_text_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    take_in(&store, vec![order(1)]);
    for words in
        ["\"zoe", "a AND", "NEAR(", "words:zoe", "a* b*", "^a", "x\0y", "(", "'", "{a}", "a OR b NOT c", "𝒳", "ﷺ", "़"]
    {
        found(&store, words);
    }
}

#[test]
fn what_changed_is_found_by_its_new_words_alone() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = take_in(&store, vec![named(1, "Anna Jansen", "Gent")]);
    let moved = ShopOrder { modified_at: at(900), ..named(1, "Anna de Vries", "Utrecht") };
    store.take_in(&shop(), vec![moved], &decide(), at(2)).unwrap();
    assert_eq!(found(&store, "jansen"), []);
    assert_eq!(found(&store, "vries utrecht"), ids);
}

#[test]
fn postal_codes_are_found_with_and_without_their_space() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let mut order = order(1);
    order.recipient.postal_code = text("1012 AB");
    let ids = take_in(&store, vec![order]);
    for words in ["1012 AB", "1012ab", "1012"] {
        assert_eq!(found(&store, words), ids, "{words}");
    }
}

/// Every combination of filters against the same question asked of every order.
#[test]
fn filters_sorts_and_pages_agree_with_looking_at_every_order() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1000);
    let ids = take_in(&store, (0..600).map(order).collect());
    for id in ids.iter().step_by(7) {
        ship(&store, *id).unwrap();
    }
    store.redecide(&decide_with("other"), at(2), &mut |_, _| {}).unwrap();
    let orders: Vec<_> = ids.iter().map(|id| store.snapshot().unwrap().order(*id).unwrap().unwrap()).collect();
    let countries = [None, Some("FR".parse().unwrap()), Some("IT".parse().unwrap())];
    let stages = [vec![], vec![Stage::Ready], vec![Stage::Labelled], vec![Stage::Labelled, Stage::Ready]];
    for (country, stages, words) in countries
        .iter()
        .flat_map(|country| stages.iter().map(move |stages| (*country, stages)))
        .flat_map(|(country, stages)| ["", "anna"].map(|words| (country, stages, words)))
    {
        for (sort, descending) in OrderSort::ALL.into_iter().flat_map(|sort| [(sort, false), (sort, true)]) {
            let mut expected: Vec<_> = orders
                .iter()
                .filter(|order| country.is_none_or(|country| order.facts.recipient.country == country))
                .filter(|order| stages.is_empty() || stages.contains(&order.stage))
                .filter(|order| words.is_empty() || order.facts.recipient.name.to_lowercase().contains(words))
                .collect();
            expected.sort_by_key(|order| order.id);
            let facts = |order: &&Order| order.facts.clone();
            match sort {
                OrderSort::Due => expected.sort_by_key(|order| {
                    let due = order.decision.ship_by;
                    (due.is_none(), due, order.facts.placed_at, order.id)
                }),
                OrderSort::Placed => expected.sort_by_key(|order| order.facts.placed_at),
                OrderSort::Number => expected.sort_by_key(|order| order.facts.number[1..].parse::<u32>().unwrap()),
                OrderSort::Name => {}
                OrderSort::Destination => expected.sort_by_key(|order| {
                    let to = facts(order).recipient;
                    (to.country.code().to_owned(), to.city)
                }),
                OrderSort::Method => expected.sort_by_key(|order| order.decision.method.value.clone()),
                OrderSort::Weight => expected.sort_by_key(|order| order.decision.weight.value),
                OrderSort::Items => expected.sort_by_key(|order| order.facts.quantity()),
                OrderSort::Total => expected.sort_by_key(|order| order.facts.total.minor),
                OrderSort::Pick => {
                    expected.sort_by_key(|order| facts(order).lines.into_iter().map(|line| line.sku).min());
                }
                OrderSort::Stage => expected.sort_by_key(|order| order.stage.as_str()),
            }
            if descending {
                expected.reverse();
            }
            let query = OrderQuery {
                text: text(words),
                stages: stages.clone(),
                country,
                sort,
                descending,
                offset: 5,
                limit: 20,
                ..OrderQuery::default()
            };
            let page = store.snapshot().unwrap().find_orders(&query, &noon()).unwrap();
            assert_eq!(page.total as usize, expected.len(), "{query:?}");
            assert_eq!(page.rows.len(), expected.len().saturating_sub(5).min(20), "{query:?}");
            if sort != OrderSort::Name {
                let rows: Vec<_> = page.rows.iter().map(|row| row.id).collect();
                let expected: Vec<_> = expected.iter().skip(5).take(20).map(|order| order.id).collect();
                assert_eq!(rows, expected, "{query:?}");
                let snapshot = store.snapshot().unwrap();
                let all = snapshot.find_order_ids(&query, &noon()).unwrap();
                assert_eq!((all.len(), &all[5.min(all.len())..25.min(all.len())]), (page.total as usize, &rows[..]));
            }
            assert_eq!(
                store.snapshot().unwrap().find_orders(&OrderQuery { limit: 0, ..query }, &noon()).unwrap().total,
                page.total
            );
        }
    }
}

/// Every filter of its own against the same question asked of every order.
#[test]
fn each_filter_agrees_with_looking_at_every_order() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1000);
    let ids = take_in(&store, (0..300).map(order).collect());
    for id in ids.iter().step_by(9) {
        let overrides = Overrides { hold: Some(Some(text("look"))), tags: vec![text("vip")], ..Overrides::default() };
        store.set_overrides(*id, overrides, &decide(), model::Message::new("journal-order-overridden"), at(3)).unwrap();
    }
    let orders: Vec<_> = ids.iter().map(|id| store.snapshot().unwrap().order(*id).unwrap().unwrap()).collect();
    let day = |text: &str| Day(text.parse().unwrap());
    let within = |from: u32, to: u32| Within { from: Some(from), to: Some(to) };
    let first = orders[0].facts.placed_at.0.to_zoned_datetime(noon().time_zone().clone()).date();
    let any = OrderQuery::default;
    type Holds = Box<dyn Fn(&Order) -> bool>;
    let has_tag = |tag: &'static str| -> Holds {
        Box::new(move |order| {
            order.facts.tags.iter().any(|it| it == tag) || order.decision.tags.iter().any(|it| it.value == tag)
        })
    };
    let filters: Vec<(OrderQuery, Holds)> = vec![
        (OrderQuery { tag: Some(text("gift")), ..any() }, has_tag("gift")),
        (OrderQuery { tag: Some(text("vip")), ..any() }, has_tag("vip")),
        (OrderQuery { tag: Some(text("vi")), ..any() }, Box::new(|_| false)),
        (OrderQuery { hold: Some(text("hold-person")), ..any() }, Box::new(|order| order.stage == Stage::Held)),
        (OrderQuery { items: within(1, 1), ..any() }, Box::new(|order| order.facts.quantity() == 1)),
        (
            OrderQuery { items: Within { from: Some(2), to: None }, ..any() },
            Box::new(|order| order.facts.quantity() > 1),
        ),
        (
            OrderQuery { weight: within(251, 2_000), ..any() },
            Box::new(|order| (Grams(251)..=Grams(2_000)).contains(&order.decision.weight.value)),
        ),
        (OrderQuery { total: Within { from: Some(4_991), to: None }, ..any() }, Box::new(|_| false)),
        (
            OrderQuery { due: Some(Due::Today), ..any() },
            Box::new(|order| order.decision.ship_by.is_some_and(|due| due.0.date() == noon().date())),
        ),
        (
            OrderQuery { due: Some(Due::Overdue), ..any() },
            Box::new(|order| order.decision.ship_by.is_some_and(|due| due.0 < noon().datetime())),
        ),
        (
            OrderQuery { placed: Some(Placed::Days { from: Day(first), to: Some(Day(first)) }), ..any() },
            Box::new(move |order| {
                order.facts.placed_at.0.to_zoned_datetime(noon().time_zone().clone()).date() == first
            }),
        ),
        (OrderQuery { placed: Some(Placed::Days { from: day("2101-01-01"), to: None }), ..any() }, Box::new(|_| false)),
    ];
    for (query, holds) in filters {
        let query = OrderQuery { limit: 1_000, ..query };
        let snapshot = store.snapshot().unwrap();
        let page = snapshot.find_orders(&query, &noon()).unwrap();
        let expected = orders.iter().filter(|order| holds(order)).count();
        assert_eq!((page.total as usize, page.rows.len()), (expected, expected), "{query:?}");
        let by_stage = snapshot.count_found_by_stage(&query, &noon()).unwrap();
        assert_eq!(by_stage.iter().map(|(_, count)| *count as usize).sum::<usize>(), expected, "{query:?}");
        let words = OrderQuery { text: text("anna"), ..query };
        let named =
            orders.iter().filter(|order| holds(order) && order.facts.recipient.name.starts_with("Anna")).count();
        assert_eq!(snapshot.find_orders(&words, &noon()).unwrap().total as usize, named, "{words:?}");
    }
    let facets = store.snapshot().unwrap().order_facets().unwrap();
    let held = ids.iter().step_by(9).count() as u32;
    assert_eq!(facets.holds, [(text("hold-person"), held)]);
    assert_eq!(facets.tags, [(text("gift"), 75), (text("vip"), held)]);
}

#[test]
fn names_sort_without_their_accents_and_numbers_by_their_value() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let orders = ["Zoë", "élodie", "Eva", "Ádám", "anna"];
    let orders = orders.iter().zip([1_000, 8, 99_000, 500, 20]).map(|(name, n)| named(n, name, "Gent")).collect();
    take_in(&store, orders);
    let sorted = |sort| {
        let page = store
            .snapshot()
            .unwrap()
            .find_orders(&OrderQuery { sort, limit: 9, ..OrderQuery::default() }, &noon())
            .unwrap();
        page.rows.into_iter().map(|row| (row.number, row.name)).collect::<Vec<_>>()
    };
    let names: Vec<_> = sorted(OrderSort::Name).into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["Ádám", "anna", "élodie", "Eva", "Zoë"]);
    let numbers: Vec<_> = sorted(OrderSort::Number).into_iter().map(|(number, _)| number).collect();
    assert_eq!(numbers, ["#1008", "#1020", "#1500", "#2000", "#100000"]);
}

#[test]
fn many_matches_are_sorted_as_few_are() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10_000);
    take_in(&store, (0..6_000).map(order).collect());
    for sort in OrderSort::ALL {
        let all = OrderQuery { sort, limit: 6_000, ..OrderQuery::default() };
        let all = store.snapshot().unwrap().find_orders(&all, &noon()).unwrap();
        assert_eq!((all.total, all.rows.len()), (6_000, 6_000));
        let country = all.rows[0].country;
        let some = OrderQuery { sort, country: Some(country), limit: 10, ..OrderQuery::default() };
        let some = store.snapshot().unwrap().find_orders(&some, &noon()).unwrap();
        let expected: Vec<_> = all.rows.into_iter().filter(|row| row.country == country).take(10).collect();
        assert_eq!(some.rows, expected);
    }
}

#[test]
fn rows_come_in_the_order_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = take_in(&store, (0..4).map(order).collect());
    ship(&store, ids[2]).unwrap();
    let rows = store.snapshot().unwrap().order_rows(&[ids[2], OrderId(999), ids[0]]).unwrap();
    assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [ids[2], ids[0]]);
    let all =
        store.snapshot().unwrap().find_orders(&OrderQuery { limit: 10, ..OrderQuery::default() }, &noon()).unwrap();
    assert!(rows.iter().all(|row| all.rows.contains(row)));
    assert!(!rows[0].tracking_number.is_empty() && rows[1].tracking_number.is_empty());
}

#[test]
fn counts_by_stage_and_checkout_names() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = take_in(&store, (0..30).map(order).collect());
    ship(&store, ids[0]).unwrap();
    let mut counts = store.snapshot().unwrap().count_by_stage().unwrap();
    counts.sort_by_key(|(_, count)| *count);
    assert_eq!(counts, [(Stage::Labelled, 1), (Stage::Ready, 29)]);
    let names = store.snapshot().unwrap().checkout_names().unwrap();
    assert_eq!(names.iter().map(|(_, _, count)| count).sum::<u32>(), 30);
    assert!(names.is_sorted_by(|a, b| a.2 >= b.2));
}

#[test]
fn the_first_order_of_a_customer_is_told_from_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let mut orders: Vec<_> = (1..=3).map(order).collect();
    for (n, order) in (0_i64..).zip(&mut orders) {
        order.recipient.email = text(["Ada@Example.com ", "ada@example.com", ""][n as usize]);
        order.placed_at = at(n);
    }
    take_in(&store, orders);
    let heard = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let listener = std::sync::Arc::clone(&heard);
    let judge = decide();
    let decide = decide_by(move |undecided| {
        listener.lock().unwrap().push(undecided.first_order);
        judge.decide(undecided)
    });
    store.redecide(&decide, at(9), &mut |_, _| {}).unwrap();
    assert_eq!(*heard.lock().unwrap(), [Some(true), Some(false), None]);
    let mut seen = Vec::new();
    let last = store.snapshot().unwrap().last_order().unwrap().0;
    store.snapshot().unwrap().each_undecided(1..=last, at(1), &mut |id, it| seen.push((id.0, it.first_order))).unwrap();
    assert_eq!(seen, [(1, Some(true)), (2, Some(false)), (3, None)], "the queue is seen whatever its age");
}
