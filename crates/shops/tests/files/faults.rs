//! What was read wrongly once, by its smallest example, and by more of its kind.

use super::{Read, fixture};
use model::{Grams, OrderStatus, PaymentStatus};
use shops::files::{self, Choices, DateOrder, DecimalMark, FileError, Question};

fn fault(name: &str) -> Read {
    Read::fixture(&format!("faults/min-{name}.csv"))
}

/// Line, column, what was expected, order.
fn refusals(read: &Read) -> Vec<(u64, &str, &str, &str)> {
    let told = read.refused.iter();
    told.map(|row| (row.line, row.column.as_str(), row.expected.key.as_ref(), &*row.order)).collect()
}

const WOO: &str = "order_id,order_number,date,status,order_total,order_currency,shipping_first_name,shipping_last_name,\
                   shipping_company,shipping_address_1,shipping_postcode,shipping_city,shipping_state,shipping_country,\
                   shipping_phone,item_name,item_quantity,item_price,item_weight,item_sku,gtin";

/// A row of WooCommerce's with some cells changed, by their headings.
fn row(number: &str, changes: &[(&str, &str)]) -> String {
    let cells = WOO.split(',').map(|heading| {
        let changed = changes.iter().find(|(name, _)| *name == heading).map(|(_, cell)| *cell);
        let usual = match heading {
            "order_id" | "order_number" => number,
            "date" => "2026-11-26 10:00:00",
            "status" => "processing",
            "order_total" => "24.90",
            "order_currency" => "EUR",
            "shipping_first_name" => "Kim",
            "shipping_address_1" => "Musterweg 5",
            "shipping_postcode" => "01067",
            "shipping_city" => "Dresden",
            "shipping_country" => "DE",
            "item_name" => "Mug",
            "item_quantity" => "1",
            "item_price" => "20.00",
            _ => "",
        };
        format!("\"{}\"", changed.unwrap_or(usual))
    });
    cells.collect::<Vec<_>>().join(",")
}

fn table(rows: &[String]) -> String {
    format!("{WOO}\n{}\n", rows.join("\n"))
}

fn read(rows: &[String]) -> Read {
    Read::bytes(table(rows).as_bytes())
}

fn unclear(bytes: &[u8]) -> (Question, Vec<&'static str>) {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    match files::open(file.path()) {
        Err(FileError::Unclear { question, choices, .. }) => (question, choices),
        Err(other) => panic!("{other}"),
        Ok(file) => panic!("read as {:?}", file.conventions()),
    }
}

fn chosen(bytes: &[u8], choices: Choices) -> Read {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    Read::all_of(files::open_as(file.path(), &choices).unwrap())
}

#[test]
fn an_id_a_spreadsheet_has_shortened_is_none() {
    let read = fault("excel-ids");
    assert_eq!(read.orders, []);
    let wanted = "expected-digits-not-exponent";
    assert_eq!(refusals(&read), [(2, "Id", wanted, "#2001"), (3, "Id", wanted, "#2002"), (4, "Id", wanted, "#2003")]);
}

#[test]
fn whatever_a_spreadsheet_has_spoiled_is_named_by_row_and_column() {
    for (column, spoiled, wanted) in [
        ("order_id", "7.41099E+12", "expected-digits-not-exponent"),
        ("order_number", "1001.0", "expected-digits-not-decimals"),
        ("order_number", "1,001", "expected-digits-not-thousands"),
        ("order_number", "12-Mar", "expected-digits-not-date"),
        ("order_id", "#N/A", "expected-digits-not-failure"),
        ("shipping_postcode", "1067", "expected-postal-digits"),
        ("shipping_postcode", "1067.0", "expected-digits-not-decimals"),
        ("shipping_postcode", "1,067", "expected-digits-not-thousands"),
        ("shipping_phone", "4.91714E+12", "expected-digits-not-exponent"),
        ("gtin", "4.00638E+12", "expected-digits-not-exponent"),
        ("item_sku", "1.00E+05", "expected-digits-not-exponent"),
        ("shipping_first_name", "#N/A", "expected-digits-not-failure"),
        ("shipping_address_1", "#BEZUG!", "expected-digits-not-failure"),
        ("item_name", "#¿NOMBRE?", "expected-digits-not-failure"),
        ("shipping_city", "M\u{fffd}nchen", "expected-letters-not-lost"),
    ] {
        let read = read(&[row("1", &[]), row("2", &[(column, spoiled)]), row("3", &[])]);
        assert_eq!(read.numbers(), ["1", "3"], "{column} {spoiled}");
        let refused = &read.refused[0];
        assert_eq!((refused.line, refused.column.as_str(), refused.expected.key.as_ref()), (3, column, wanted));
        assert_eq!((read.refused.len(), refused.found.as_str()), (1, spoiled));
    }
    let kept = read(&[row("'0012", &[("shipping_postcode", "=\"\"01067\"\"")])]);
    assert_eq!((kept.numbers(), kept.orders[0].recipient.postal_code.as_str()), (vec!["0012"], "01067"));
}

#[test]
fn two_orders_under_one_key_are_neither_taken() {
    let read = read(&[
        row("1", &[("order_id", "77")]),
        row("2", &[]),
        row("3", &[("order_id", "77"), ("item_name", "Bowl")]),
        row("3", &[("order_id", "77"), ("item_name", "Cup")]),
    ]);
    assert_eq!(read.numbers(), ["2"]);
    let wanted = "expected-own-reference";
    assert_eq!(refusals(&read), [(2, "order_id", wanted, "1"), (4, "order_id", wanted, "3")]);

    let other_city = row("1", &[("shipping_address_1", "Elsewhere 1")]);
    let two = self::read(&[row("1", &[]), other_city, row("2", &[])]);
    assert_eq!(two.numbers(), ["2"]);
    assert_eq!(refusals(&two), [(3, "shipping_address_1", "expected-one-order", "1")]);
}

#[test]
fn rows_of_one_number_that_say_different_things_about_their_order_are_named() {
    for (column, other) in [
        ("status", "cancelled"),
        ("shipping_phone", "+49 171 3920012"),
        ("shipping_state", "SN"),
        ("shipping_company", "Sample Ltd"),
    ] {
        let read = read(&[row("1", &[]), row("1", &[("item_name", "Bowl"), (column, other)]), row("2", &[])]);
        assert_eq!(read.numbers(), ["2"], "{column}");
        assert_eq!(refusals(&read), [(3, column, "expected-one-order", "1")]);
    }
    let text = std::fs::read_to_string(fixture("faults/min-sorted-by-item.csv")).unwrap();
    let late = text.replace("#2101,,,,,,,,1,Cup", "#2101,,,,,,,2026-11-26 12:00:00 +0100,1,Cup");
    assert_eq!(Read::bytes(late.as_bytes()).numbers(), ["#2102"], "an order that one of its rows calls off");
}

#[test]
fn letters_nobody_sees_make_no_second_order() {
    for unseen in ["\u{200b}", "\u{feff}", "\u{200e}", "\u{2060}", "\u{ad}"] {
        let spoiled = format!("{unseen}1");
        let bowl = row("1", &[("order_number", &spoiled), ("order_id", &spoiled), ("item_name", "Bowl")]);
        let read = read(&[row("1", &[]), row("2", &[]), bowl]);
        assert_eq!((read.numbers(), read.refused.len()), (vec!["2", "1"], 0), "{unseen:?}");
        assert_eq!((read.order("1").reference.as_str(), read.order("1").lines.len()), ("1", 2));
    }
    let order = read(&[row("1", &[])]).orders.remove(0);
    let mut other = order.clone();
    other.reference = "\u{feff}1\u{200b}".to_owned();
    other.recipient.phone = "\u{202d}+49 171 3920012\u{202c}".to_owned();
    let lines = [order, other].map(|order| serde_json::to_string(&order).unwrap());
    let read = Read::bytes(format!("{}\n\u{feff}{}\n", lines[0], lines[1]).as_bytes());
    assert_eq!((read.refused.len(), read.orders[1].reference.as_str()), (0, "1"));
    assert_eq!(read.orders[1].recipient.phone, "+49 171 3920012");
}

#[test]
fn files_that_were_joined_are_read_whole() {
    let one = fixture("faults/min-sorted-by-item.csv");
    let text = std::fs::read_to_string(one).unwrap();
    let other = text.lines().skip(1).collect::<Vec<_>>().join("\n").replace("#21", "#31").replace(",55", ",65");
    let read = Read::bytes(format!("{text}\u{feff}{other}\n").as_bytes());
    assert_eq!((read.numbers().len(), read.refused.len()), (4, 0), "{:?}", read.refused);
}

#[test]
fn the_rows_of_an_order_may_stand_anywhere() {
    let read = fault("sorted-by-item");
    assert_eq!(read.refused, []);
    let items: Vec<_> = read.order("#2101").lines.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(items, ["Apron", "Cup"]);
    assert_eq!(read.order("#2102").lines.len(), 1);
}

#[test]
fn one_bad_row_refuses_its_order_wherever_it_stands() {
    let bad = format!("{},one too many", row("1", &[("item_name", "Bowl")]));
    for rows in [
        vec![row("1", &[]), bad.clone(), row("2", &[])],
        vec![bad.clone(), row("2", &[]), row("1", &[])],
        vec![row("1", &[]), row("2", &[]), row("1", &[]), bad.clone()],
    ] {
        let read = read(&rows);
        assert_eq!(read.numbers(), ["2"]);
        assert_eq!((read.refused.len(), &*read.refused[0].order), (1, "1"), "{:?}", read.refused);
    }
}

#[test]
fn american_spelling_cancels_as_well() {
    assert_eq!(fault("canceled-at").order("#2201").status, OrderStatus::Cancelled);
    let woo = read(&[row("1", &[("status", "Canceled")])]);
    assert_eq!(woo.order("1").status, OrderStatus::Cancelled);
}

#[test]
fn of_two_columns_that_mean_the_same_the_one_that_says_something_counts() {
    let text = std::fs::read_to_string(fixture("faults/min-canceled-at.csv")).unwrap();
    let both = text.replace("Canceled at,", "Canceled at,Cancelled at,");
    for (cells, status) in [
        ("2026-11-26 12:00:00 +0100,", OrderStatus::Cancelled),
        (",2026-11-26 12:00:00 +0100", OrderStatus::Cancelled),
        (",", OrderStatus::Open),
    ] {
        let read = Read::bytes(both.replace("2026-11-26 12:00:00 +0100", cells).as_bytes());
        assert_eq!((read.order("#2201").status, &read.unknown_columns[..]), (status, &[][..]), "{cells}");
    }
    let weights = format!("{WOO},item_weight_kg");
    let read = Read::bytes(format!("{weights}\n{},1.5\n", row("1", &[("item_weight", "")])).as_bytes());
    assert_eq!(
        read.orders[0].lines_weight(),
        Some(Grams(1500)),
        "each column has its own unit: {:?}",
        read.unknown_columns
    );
}

#[test]
fn pieces_that_have_left_are_not_packed_again() {
    let text = std::fs::read_to_string(fixture("faults/min-sorted-by-item.csv")).unwrap();
    let states = text.replace("Lineitem price,", "Lineitem price,Lineitem fulfillment status,");
    let states = states
        .replace("Apron,20.00,", "Apron,20.00,fulfilled,")
        .replace("Bowl,20.00,", "Bowl,20.00,,")
        .replace("Cup,5.00,", "Cup,5.00,pending,");
    let read = Read::bytes(states.as_bytes());
    assert_eq!(read.refused, []);
    let left: Vec<_> = read.order("#2101").lines.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(left, ["Cup"], "though the order is called unfulfilled");
}

#[test]
fn rows_of_one_number_that_go_to_two_cities_are_two_orders() {
    let read = read(&[row("1", &[]), row("1", &[("shipping_city", "Gent"), ("item_name", "Bowl")])]);
    assert_eq!((read.orders.len(), read.refused[0].expected.key.as_ref()), (0, "expected-one-order"));
}

#[test]
fn day_and_month_are_the_same_for_the_whole_file() {
    let dates = fault("dates");
    assert_eq!(dates.conventions.date_order, Some(DateOrder::DayFirst));
    assert_eq!(dates.order("3022").placed_at.to_string(), "2026-11-05T09:00:00Z");
    let american = read(&[row("1", &[("date", "05/11/2026")]), row("2", &[("date", "11/13/2026")])]);
    assert_eq!(american.order("1").placed_at.to_string(), "2026-05-11T00:00:00Z");
}

#[test]
fn dates_that_could_be_either_are_asked_about() {
    let dated = |dates: &[&str]| {
        let rows: Vec<String> =
            dates.iter().enumerate().map(|(at, it)| row(&at.to_string(), &[("date", it)])).collect();
        table(&rows).into_bytes()
    };
    let both = vec!["day-first", "month-first"];
    assert_eq!(unclear(&dated(&["13/11/2026", "11/13/2026"])), (Question::DateOrder, both.clone()));
    assert_eq!(unclear(&dated(&["05/11/2026"])), (Question::DateOrder, both));
    let choices = Choices { date_order: Some(DateOrder::DayFirst), ..Choices::default() };
    let read = chosen(&dated(&["05/11/2026", "11/13/2026"]), choices);
    let placed: Vec<String> = read.orders.iter().map(|order| order.placed_at.to_string()).collect();
    assert_eq!(placed, ["2026-11-05T00:00:00Z", "2026-11-13T00:00:00Z"], "what can be one thing only stays it");
}

#[test]
fn the_decimal_mark_is_the_same_for_the_whole_file() {
    let read = fault("decimal-comma");
    assert_eq!(read.conventions.decimal_mark, Some(DecimalMark::Comma));
    let order = read.order("3011");
    assert_eq!((order.total.minor, order.lines[0].unit_price.unwrap().minor), (5714, 1681));
}

#[test]
fn how_a_file_was_read_is_said() {
    let said = |read: &Read| -> Vec<String> {
        read.conventions.messages().into_iter().map(|message| format!("{} {:?}", message.key, message.args)).collect()
    };
    let commas = said(&fault("decimal-comma"));
    assert!(commas[0].contains("read-as-encoding") && commas[0].contains("UTF-8"), "{commas:?}");
    assert!(commas.iter().any(|part| part.contains("read-as-decimals") && part.contains("comma")), "{commas:?}");
    let dates = said(&fault("dates"));
    assert!(dates.iter().any(|part| part.contains("read-as-dates") && part.contains("day-first")), "{dates:?}");
}

#[test]
fn numbers_that_could_be_either_are_asked_about() {
    let priced =
        |total: &str, price: &str| table(&[row("1", &[("order_total", total), ("item_price", price)])]).into_bytes();
    let both = vec!["point", "comma"];
    assert_eq!(unclear(&priced("24.90", "20,00")), (Question::DecimalMark, both.clone()));
    assert_eq!(unclear(&priced("1,234", "20")), (Question::DecimalMark, both.clone()));
    let heavy = table(&[row("1", &[("order_total", "25"), ("item_price", "20"), ("item_weight", "1,200 kg")])]);
    assert_eq!(unclear(heavy.as_bytes()), (Question::WeightMark, both));
    let comma = Choices { decimal_mark: Some(DecimalMark::Comma), ..Choices::default() };
    let read = chosen(&priced("1,234", "20.00"), comma.clone());
    assert_eq!((read.orders[0].total.minor, read.orders[0].lines[0].unit_price.unwrap().minor), (123, 2000));
    assert_eq!(chosen(heavy.as_bytes(), comma).orders[0].lines_weight(), Some(Grams(1200)));
}

#[test]
fn weights_are_read_and_rounded_together() {
    let read = fault("weights");
    let weights: Vec<_> =
        read.orders.iter().map(|order| order.weight.or(order.lines_weight()).map(|weight| weight.0)).collect();
    assert_eq!(weights, [Some(1200), Some(908), Some(993), Some(300)]);
    assert_eq!(read.remarks, []);
}

#[test]
fn weights_are_written_by_rules_of_their_own() {
    let weighed = |weight: &str, total: &str| {
        table(&[row("1", &[("order_total", total), ("item_price", total), ("item_weight", weight)])])
    };
    for (weight, total, grams) in [
        ("1,200 g", "24,90", 1200),
        ("1.200 g", "24.90", 1200),
        ("1,200 g", "24.90", 1200),
        ("1,200 kg", "24,90", 1200),
        ("1.200 kg", "24.90", 1200),
        ("0,350 kg", "24.90", 350),
    ] {
        let read = Read::bytes(weighed(weight, total).as_bytes());
        assert_eq!(read.orders[0].lines_weight(), Some(Grams(grams)), "{weight} beside {total}");
    }
    let both = vec!["point", "comma"];
    for (weight, total) in [("1.200 kg", "24,90"), ("1,200 kg", "24.90")] {
        assert_eq!(
            unclear(weighed(weight, total).as_bytes()),
            (Question::WeightMark, both.clone()),
            "a thousand kilograms"
        );
    }
    let mixed = table(&[row("1", &[("item_weight", "0,350 kg")]), row("2", &[("item_weight", "1,200 g")])]);
    assert_eq!(unclear(mixed.as_bytes()), (Question::WeightMark, both));
    // What a person said of prices is no word about weights that say it themselves.
    let point = Choices { decimal_mark: Some(DecimalMark::Point), ..Choices::default() };
    let read = chosen(
        table(&[
            row("1", &[("order_total", "1,234"), ("item_weight", "0,350 kg")]),
            row("2", &[("item_weight", "1,200 kg")]),
        ])
        .as_bytes(),
        point,
    );
    let grams: Vec<_> = read.orders.iter().map(|order| order.lines_weight().map(|grams| grams.0)).collect();
    assert_eq!(grams, [Some(350), Some(1200)]);
}

#[test]
fn a_heading_may_say_the_unit_of_any_weight() {
    let text = std::fs::read_to_string(fixture("faults/min-canceled-at.csv")).unwrap();
    for (heading, grams) in [
        ("Lineitem weight (kg)", 2000),
        ("Lineitem Weight in lb", 908),
        ("lineitem_weight_oz", 57),
        ("Lineitem grams", 2),
    ] {
        let weighed = text.replace("Lineitem price", &format!("{heading},Lineitem price")).replace("Mug,", "Mug,2,");
        let read = Read::bytes(weighed.as_bytes());
        assert_eq!((read.orders[0].lines_weight(), read.unknown_columns.len()), (Some(Grams(grams)), 0), "{heading}");
    }
}

#[test]
fn what_stands_under_no_heading_is_named() {
    let text = table(&[row("1", &[]), row("2", &[])]).replace("gtin\n", "gtin,,\n");
    let told = |cells: &str| Read::bytes(text.replacen("\"\"\n", &format!("\"\"{cells}\n"), 1).as_bytes()).remarks;
    assert_eq!(told(",,"), []);
    let [remark] = &told(",,gift wrap")[..] else { panic!() };
    assert_eq!((remark.column.as_str(), remark.line, remark.found.as_str()), ("(23)", 2, "gift wrap"));
    assert_eq!(remark.expected.key.as_ref(), "expected-heading");
    let twice =
        text.replace("shipping_city", "shipping_city,Shipping_City").replace("\"Dresden\"", "\"Dresden\",\"Gent\"");
    assert_eq!(Read::bytes(twice.as_bytes()).unknown_columns, ["Shipping_City"]);
}

#[test]
fn fields_of_json_lines_that_nobody_knows_are_named() {
    let mut line = serde_json::to_value(&read(&[row("1", &[]), row("2", &[])]).orders[0]).unwrap();
    line["gift_message"] = "Happy birthday".into();
    line["recipient"]["zip"] = "01067".into();
    line["lines"][0]["ean"] = "4006381333931".into();
    let read = Read::bytes(format!("{line}\n").as_bytes());
    let mut columns: Vec<_> =
        read.remarks.iter().map(|remark| (remark.column.as_str(), remark.line, remark.count)).collect();
    columns.sort_unstable();
    assert_eq!(columns, [("gift_message", 1, 1), ("lines.ean", 1, 1), ("recipient.zip", 1, 1)]);
    line["recipient"]["postal_code"] = "1067".into();
    assert_eq!(refusals(&Read::bytes(line.to_string().as_bytes()))[0].2, "expected-postal-digits");
}

#[test]
fn text_that_was_encoded_twice_is_told() {
    let read = read(&[
        row("1", &[("shipping_first_name", "JÃ¼rgen"), ("shipping_city", "KÃ¶ln")]),
        row("2", &[("shipping_city", "Köln")]),
    ]);
    let told: Vec<_> =
        read.remarks.iter().map(|remark| (remark.column.as_str(), remark.expected.key.as_ref())).collect();
    let wanted = "expected-text-encoded-once";
    assert_eq!(told, [("shipping_first_name", wanted), ("shipping_city", wanted)]);
}

#[test]
fn pipes_part_cells_as_well() {
    let text = table(&[row("1", &[]), row("2", &[])]).replace(',', "|");
    assert_eq!(Read::bytes(text.as_bytes()).numbers(), ["1", "2"]);
}

#[test]
fn a_sign_of_another_currency_is_no_amount() {
    let read = read(&[row("1", &[("order_total", "$24.90")]), row("2", &[("order_total", "€24.90")])]);
    assert_eq!((read.numbers(), read.refused[0].expected.key.as_ref()), (vec!["2"], "expected-amount"));
}

#[test]
fn a_weight_nobody_understands_is_said() {
    let rows = [("1", "3 stone"), ("2", "350 g"), ("3", "2"), ("4", "")]
        .map(|(number, it)| row(number, &[("item_weight", it)]));
    let read = read(&rows);
    assert_eq!(read.numbers(), ["1", "2", "3", "4"]);
    let [remark] = read.remarks.as_slice() else { panic!("{:?}", read.remarks) };
    assert_eq!((remark.line, remark.column.as_str(), remark.count), (2, "item_weight", 2));
    assert_eq!((remark.expected.key.as_ref(), remark.found.as_str()), ("expected-weight", "3 stone"));
}

#[test]
fn entities_become_letters() {
    let order = &fault("entities").orders[0];
    assert_eq!((order.recipient.name.as_str(), order.recipient.company.as_str()), ("Kim O'Neil", "Café Kim & Söhne"));
    assert_eq!(order.lines[0].name, "Tea & Honey");
}

#[test]
fn columns_that_say_nothing_are_named() {
    let text = table(&[row("1", &[])]).replace("item_price", "item_prise").replace("item_sku", "Shelf");
    assert_eq!(Read::bytes(text.as_bytes()).unknown_columns, ["item_prise", "Shelf"]);
    assert_eq!(Read::fixture("shopify.csv").unknown_columns, [] as [&str; 0]);
}

#[test]
fn cash_on_delivery_waits_for_no_money() {
    assert_eq!(
        fault("cod-pending").order("#2601").status,
        OrderStatus::Waiting,
        "the export does not say how it is paid"
    );
    let text = std::fs::read_to_string(fixture("faults/min-cod-pending.csv")).unwrap();
    let named = text.replace("Currency,", "Currency,Payment Method,").replace("EUR,", "EUR,Cash on Delivery (COD),");
    let order = Read::bytes(named.as_bytes()).orders.remove(0);
    assert_eq!((order.status, order.payment), (OrderStatus::Open, PaymentStatus::Unpaid));
}

#[test]
fn pieces_that_were_paid_back_do_not_ship() {
    let order = fault("partially-refunded").orders.remove(0);
    assert_eq!(order.status, OrderStatus::Waiting, "nobody can say which pieces are left");
    let headings = format!("{WOO},item_refunded_qty,item_virtual");
    let rows = [
        format!("{},-1,no", row("1", &[("item_quantity", "3")])),
        format!("{},,yes", row("1", &[("item_name", "E-book")])),
    ];
    let read = Read::bytes(format!("{headings}\n{}\n", rows.join("\n")).as_bytes());
    let lines: Vec<_> = read.orders[0].lines.iter().map(|line| (line.quantity, line.ships)).collect();
    assert_eq!((lines, read.orders[0].quantity()), (vec![(2, true), (1, false)], 2));
}

#[test]
fn a_second_order_under_a_key_is_refused_in_json_lines_too() {
    let line = serde_json::to_value(&read(&[row("1", &[])]).orders[0]).unwrap();
    let mut other = line.clone();
    other["number"] = "2".into();
    let mut spoiled = line.clone();
    spoiled["reference"] = "5.55123E+12".into();
    let read = Read::bytes(format!("{line}\n{other}\n{spoiled}\n{line}\n").as_bytes());
    assert_eq!(read.numbers(), ["1", "1"], "the same order may come again");
    let told: Vec<_> = read.refused.iter().map(|row| (row.line, row.expected.key.as_ref())).collect();
    assert_eq!(told, [(2, "expected-own-reference"), (3, "expected-digits-not-exponent")]);
}

#[test]
fn a_state_in_the_shops_own_code_is_the_one_it_means() {
    for (country, postal_code, code, state) in [
        ("CN", "210000", "CN11", "JS"),
        ("MX", "06000", "DF", "CMX"),
        ("MD", "5000", "FR", "FL"),
        ("GT", "01001", "GU", "01"),
        ("UA", "01001", "KH", "35"),
        ("MX", "44100", "Jalisco", "Jalisco"),
        ("JP", "151-0053", "JP13", "JP13"),
    ] {
        let cells = [("shipping_country", country), ("shipping_postcode", postal_code), ("shipping_state", code)];
        assert_eq!(read(&[row("1", &cells)]).orders[0].recipient.state, state, "{country} {code}");
    }
}

#[test]
fn a_row_of_sums_is_no_item_of_the_order_above_it() {
    let blank = |changes: &[(&str, &str)]| {
        let none =
            WOO.split(',').map(|heading| changes.iter().find(|(name, _)| *name == heading).map_or("", |it| it.1));
        none.map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",")
    };
    let more = blank(&[("item_name", "Plate"), ("item_quantity", "2"), ("item_price", "5.00")]);
    for sums in [
        vec![("item_name", "TOTAL"), ("item_quantity", "3")],
        vec![("item_name", "Gesamt:"), ("item_quantity", "3"), ("item_price", "24.90")],
        vec![("item_quantity", "3"), ("item_price", "24.90")],
        vec![("order_total", "49.80")],
    ] {
        let read = read(&[row("1001", &[]), row("1002", &[]), more.clone(), blank(&sums)]);
        let lines: Vec<usize> = read.orders.iter().map(|order| order.lines.len()).collect();
        assert_eq!(lines, [1, 2], "{sums:?}");
        assert_eq!(refusals(&read), [(5, "order_number", "expected-text", "")], "{sums:?}");
    }
    // With a number of its own it is an order of that name, and with one of an item it is that.
    let item = blank(&[("item_name", "Total"), ("item_quantity", "1"), ("item_sku", "T-1")]);
    assert_eq!(read(&[row("1001", &[]), item]).orders[0].lines.len(), 2);
}

#[test]
fn pieces_of_nothing_are_told_and_an_item_without_a_name_has_its_number() {
    let read = read(&[row("1001", &[]), row("1001", &[("item_name", ""), ("item_quantity", "2")])]);
    assert_eq!((read.orders[0].lines.len(), read.remarks.len()), (1, 1));
    let said = (&*read.remarks[0].column, &*read.remarks[0].expected.key, read.remarks[0].line);
    assert_eq!(said, ("item_name", "expected-text", 3));
    let shopify = std::fs::read_to_string(fixture("shopify.csv")).unwrap().replace(",Sécateur,", ",,");
    let lines = &Read::bytes(shopify.as_bytes()).orders[0].lines;
    assert_eq!((&*lines[0].name, &*lines[0].sku, lines[0].quantity), ("TOOL-SEC", "TOOL-SEC", 2));
}
