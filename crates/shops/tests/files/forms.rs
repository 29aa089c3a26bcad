use super::Read;
use model::*;
use shops::files::Format;

fn money(text: &str) -> Money {
    let (amount, currency) = text.split_once(' ').unwrap();
    Money::parse(amount, currency.parse().unwrap()).unwrap()
}

#[test]
fn shopify_orders_of_several_rows() {
    let read = Read::fixture("shopify.csv");
    assert_eq!(read.format, Format::Shopify);
    assert_eq!(read.refused, []);
    assert_eq!(read.numbers(), ["#1001", "#1002", "#1004", "#1005"], "a download without address is not for the desk");

    let order = read.order("#1001");
    assert_eq!(order.reference, "7410991464714");
    assert_eq!(order.placed_at.to_string(), "2026-11-22T08:50:20Z");
    assert_eq!(order.modified_at.to_string(), "2026-11-22T08:50:26Z");
    assert_eq!((order.status, order.payment), (OrderStatus::Open, PaymentStatus::Paid));
    assert_eq!(order.total, money("59.30 EUR"));
    let to = &order.recipient;
    assert_eq!((to.name.as_str(), to.company.as_str()), ("Sophie Gallé", "MATICE Avocats"));
    assert_eq!((to.street.as_str(), to.street2.as_str()), ("13 rue de Berri", "2e étage, porte B"));
    assert_eq!((to.postal_code.as_str(), to.phone.as_str()), ("75008", "+33639984107"));
    assert_eq!(order.checkout.delivery_method, "Livraison Rapide [4 à 5 jours]");
    assert_eq!(order.checkout.price, Some(money("4.90 EUR")));
    assert_eq!(order.note, "Sonner deux fois,\n\"merci\"");
    assert_eq!(order.tags, ["vip", "fragile"]);
    let lines: Vec<_> = order.lines.iter().map(|line| (line.name.as_str(), line.sku.as_str(), line.quantity)).collect();
    assert_eq!(lines, [("Sécateur", "TOOL-SEC", 2), ("Graines \"Black Cherry\", sachet", "SEED-TOM", 1)]);
    assert_eq!(order.lines[0].unit_price, Some(money("24.95 EUR")));
}

#[test]
fn shopify_states() {
    let read = Read::fixture("shopify.csv");
    let states = |number| (read.order(number).status, read.order(number).payment);
    assert_eq!(states("#1002"), (OrderStatus::Waiting, PaymentStatus::Unpaid));
    assert_eq!(
        states("#1004"),
        (OrderStatus::Waiting, PaymentStatus::Refunded),
        "nobody can say which pieces are left"
    );
    assert_eq!(states("#1005"), (OrderStatus::Cancelled, PaymentStatus::Refunded));
    let partial = read.order("#1004");
    assert_eq!(partial.lines.len(), 1, "what has shipped is not to be sent again");
    assert_eq!(partial.lines[0].sku, "TOOL-TRO");
    assert_eq!(partial.recipient.city, "'s-Hertogenbosch", "the billing address stands in");
}

#[test]
fn woocommerce_one_row_an_item_in_windows_1252() {
    let read = Read::fixture("woocommerce-one-row-per-item-windows-1252.csv");
    assert_eq!(read.format, Format::WooCommerce);
    assert_eq!(read.refused, []);
    let order = read.order("501");
    assert_eq!(order.reference, "501");
    assert_eq!(order.recipient.name, "Jürgen Groß");
    assert_eq!(order.recipient.email, "j@example.com");
    assert_eq!(order.total, money("1031.98 EUR"));
    assert_eq!(order.checkout.price, Some(money("5.99 EUR")), "tax included");
    assert_eq!(order.payment, PaymentStatus::Unknown);
    assert_eq!(order.note, "Bitte klingeln\r\nbei „Groß“");
    assert_eq!(order.lines[0].name, "Gießkanne – 5 Liter");
    assert_eq!(order.lines[0].unit_price, Some(money("39.90 EUR")));
    assert_eq!(order.lines_weight(), Some(Grams(25 * 1450 + 2 * 95)));
    let properties: Vec<_> = order.lines[1].properties.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(properties, ["Farbe=grün", "Größe=M"]);
    let second = read.order("502");
    assert_eq!(second.status, OrderStatus::Waiting);
    assert_eq!(second.placed_at.to_string(), "2026-11-22T08:30:00Z");
    assert_eq!(second.recipient.street, "Lindenstraße 48", "the billing address stands in");
}

#[test]
fn woocommerce_numbered_columns_with_tabs_and_a_mark() {
    let read = Read::fixture("woocommerce-line-item-columns-tab-bom.csv");
    assert_eq!(read.numbers(), ["1077", "1080"]);
    let order = read.order("1077");
    assert_eq!(order.reference, "77");
    assert_eq!((order.recipient.name.as_str(), order.recipient.country.code()), ("Ελένη Παπαδοπούλου", "GR"));
    assert_eq!(
        (order.checkout.delivery_method.as_str(), order.checkout.delivery_code.as_str()),
        ("Standard", "flat_rate:1")
    );
    assert_eq!(order.payment, PaymentStatus::Paid);
    assert_eq!(order.modified_at.to_string(), "2026-11-22T07:01:00Z");
    let names: Vec<_> = order.lines.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(names, ["Mug: blue | big", "E-book"]);
    let own_status = read.order("1080");
    assert_eq!((own_status.status, own_status.payment), (OrderStatus::Waiting, PaymentStatus::Unpaid));
    assert_eq!(own_status.lines[0].unit_price, Some(money("4.50 EUR")));
    assert_eq!(read.refused.len(), 1);
    assert_eq!((read.refused[0].line, read.refused[0].column.as_str()), (4, "line_item_1"));
}

#[test]
fn woocommerce_order_columns_in_the_first_row_only() {
    let read = Read::fixture("woocommerce-first-row-only.csv");
    assert_eq!(read.refused, []);
    let order = read.order("9001");
    assert_eq!(order.total, money("25.95 GBP"));
    assert_eq!((order.recipient.street.as_str(), order.recipient.postal_code.as_str()), ("118 Byres Road", "G12 8TB"));
    let lines: Vec<_> = order.lines.iter().map(|line| (line.sku.as_str(), line.quantity)).collect();
    assert_eq!(lines, [("SEED-BEA", 2), ("TOOL-TRO", 1)], "what was refunded whole is not sent");
    assert_eq!(
        (read.order("9002").status, read.order("9002").payment),
        (OrderStatus::Cancelled, PaymentStatus::Refunded)
    );
}

#[test]
fn woocommerce_all_items_in_one_cell() {
    let read = Read::fixture("woocommerce-line-items-cell.csv");
    assert_eq!(read.refused, []);
    let order = read.order("#301");
    assert_eq!(order.recipient.city, "Łódź");
    let lines: Vec<_> = order.lines.iter().map(|line| (line.name.as_str(), line.quantity)).collect();
    assert_eq!(lines, [("Seeds; mixed", 2), ("Pot", 2)]);
    assert_eq!(order.lines[1].properties["colour"], "terracotta");
}

#[test]
fn packdesk_json_lines() {
    let read = Read::fixture("orders.jsonl");
    assert_eq!(read.format, Format::JsonLines);
    assert_eq!(read.numbers(), ["A-1", "A-5"]);
    assert_eq!(read.order("A-1").lines_weight(), Some(Grams(350)));
    assert!(read.order("A-1").lines[0].ships);
}

#[test]
fn what_is_written_as_json_lines_is_read_back() {
    let before: Vec<ShopOrder> = ["shopify.csv", "woocommerce-one-row-per-item-windows-1252.csv"]
        .into_iter()
        .flat_map(|name| Read::fixture(name).orders)
        .collect();
    let lines: Vec<String> = before.iter().map(|order| serde_json::to_string(order).unwrap()).collect();
    assert_eq!(Read::bytes(lines.join("\n").as_bytes()).orders, before);
}

#[cfg(feature = "export")]
#[test]
fn the_schema_says_what_a_line_needs() {
    let schema = shops::files::json_schema();
    let needed: Vec<&str> = schema["required"].as_array().unwrap().iter().filter_map(|name| name.as_str()).collect();
    for field in ["reference", "number", "placed_at", "modified_at", "currency", "total", "recipient", "lines"] {
        assert!(needed.contains(&field), "{field}");
    }
    assert_eq!(schema["title"], "ShopOrder");
}

#[test]
fn a_table_has_whatever_separator_parts_it() {
    let export = |separator: char| {
        let row = |cells: &[&str]| cells.join(&separator.to_string());
        let headings = [
            "Order Number",
            "Order Status",
            "Order Date",
            "Order Currency",
            "Order Total Amount",
            "First Name (Shipping)",
        ];
        let more = [
            "Address 1&2 (Shipping)",
            "City (Shipping)",
            "Postcode (Shipping)",
            "Country Code (Shipping)",
            "Item Name",
            "Quantity (- Refund)",
        ];
        let order =
            ["7", "processing", "2026-11-20", "EUR", "12.50", "Kim", "Kade 3", "Utrecht", "3511 AB", "NL", "Mug", "2"];
        format!("{}\n{}\n", row(&[headings, more].concat()), row(&order))
    };
    let usual = Read::bytes(export(',').as_bytes());
    assert_eq!((usual.numbers(), usual.refused.len()), (vec!["7"], 0));
    for separator in ['~', '^', '!', '#', '*', '@', '\u{1}', '\u{1F}', '`', '%'] {
        let read = Read::bytes(export(separator).as_bytes());
        assert_eq!(read.orders, usual.orders, "{separator:?}");
    }
}
