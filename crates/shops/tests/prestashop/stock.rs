//! What the test shop has: the shapes of a real one, people and goods made up.

use super::shop::Books;
use serde_json::{Value, json};

/// A PrestaShop in Amsterdam with its own states, and one order to ship (17).
pub(super) fn books() -> Books {
    let mut books = Books { time: "2026-11-28 16:30:00".to_owned(), ..Books::default() };
    let setting = |(name, value): (&str, &str)| json!({ "name": name, "value": value });
    *books.table("configurations") = [
        ("PS_TIMEZONE", "Europe/Amsterdam"),
        ("PS_WEIGHT_UNIT", "kg"),
        ("PS_SHOP_NAME", "Candles & more"),
        ("PS_OS_SHIPPING", "4"),
        ("PS_OS_CANCELED", "6"),
        ("PS_OS_REFUND", "7"),
        ("PS_OS_ERROR", "8"),
        ("PS_OS_OUTOFSTOCK_PAID", "9"),
    ]
    .map(setting)
    .into();
    *books.table("order_states") = [
        state(2, "Payment accepted", "1", "0"),
        state(3, "Processing in progress", "1", "0"),
        state(4, "Shipped", "1", "1"),
        state(5, "Delivered", "1", "1"),
        state(6, "Canceled", "0", "0"),
        state(7, "Refunded", "0", "0"),
        state(8, "Payment error", "0", "0"),
        state(9, "On backorder (paid)", "1", "0"),
        state(10, "Awaiting bank wire payment", "0", "0"),
        state(14, "Packed by hand", "1", "0"),
    ]
    .into();
    *books.table("countries") = vec![
        json!({ "id": 1, "iso_code": "DE", "name": [{ "id": 1, "value": "Germany" }] }),
        json!({ "id": 13, "iso_code": "NL", "name": [{ "id": 1, "value": "Netherlands" }] }),
        json!({ "id": 21, "iso_code": "US", "name": "United States" }),
    ];
    *books.table("states") = vec![
        json!({ "id": 32, "id_country": "21", "iso_code": "NY" }),
        json!({ "id": 40, "id_country": "21", "iso_code": "US-CA" }),
    ];
    *books.table("currencies") = vec![json!({ "id": 1, "iso_code": "EUR" })];
    *books.table("carriers") = vec![
        json!({ "id": 11, "id_reference": "1", "name": "0", "external_module_name": "", "url": "" }),
        json!({ "id": 12, "id_reference": "2", "name": "PostNL", "external_module_name": "", "url": "https://track.example/@" }),
        json!({ "id": 15, "id_reference": "4", "name": "Point Relais", "external_module_name": "mondialrelay", "url": "" }),
    ];
    *books.table("customers") = vec![json!({ "id": 8, "email": "sanne@example.test", "passwd": "never asked for" })];
    *books.table("addresses") = vec![address(4, 13, "0"), address(5, 21, "32")];
    *books.table("products") = vec![
        json!({ "id": 1, "is_virtual": "0", "weight": "0.300000", "ean13": "0", "upc": "", "id_default_image": "127" }),
        json!({ "id": 3, "is_virtual": "1", "weight": "0.000000", "ean13": "", "upc": "", "id_default_image": "" }),
    ];
    *books.table("customer_threads") = vec![json!({ "id": 70, "id_order": "17" })];
    *books.table("customer_messages") = vec![
        message(91, "0", "0", "Ring twice &amp; wait"),
        message(92, "1", "0", "We do"),
        message(93, "0", "1", "not for eyes"),
    ];
    let histories = [(6, "2")]
        .map(|(id, state)| json!({ "id": id, "id_employee": "0", "id_order_state": state, "id_order": "17" }));
    *books.table("order_histories") = histories.into();
    books.table("order_carriers");
    books.table("order_details");
    sell(&mut books, order(17, 2, "2026-11-28 11:17:24"));
    books
}

fn state(id: u64, name: &str, paid: &str, shipped: &str) -> Value {
    let names = json!([{ "id": 1, "value": name }, { "id": 2, "value": format!("{name} (nl)") }]);
    json!({ "id": id, "paid": paid, "shipped": shipped, "deleted": "0", "send_email": "1", "name": names })
}

pub(super) fn address(id: u64, country: u64, region: &str) -> Value {
    json!({
        "id": id, "id_country": country.to_string(), "id_state": region, "alias": "My address", "company": "",
        "lastname": "Voorbeeld", "firstname": "Sanne", "address1": "Dorpsstraat 12-a", "address2": "", "postcode": "1234 AB",
        "city": "Utrecht", "other": "Achterom", "phone": "", "phone_mobile": "+31612345678", "vat_number": "", "dni": "",
        "deleted": "0"
    })
}

fn message(id: u64, employee: &str, private: &str, text: &str) -> Value {
    json!({ "id": id, "id_customer_thread": "70", "id_employee": employee, "private": private, "message": text })
}

/// An order of two candles and a download, as the web service shows it.
pub(super) fn order(id: u64, state: u64, changed: &str) -> Value {
    let row = |line: u64, product: &str, quantity: &str, name: &str, price: &str| {
        json!({ "id": line.to_string(), "product_id": product, "product_attribute_id": "1", "product_quantity": quantity,
            "product_name": name, "product_reference": format!("SKU-{product}"), "product_ean13": "", "product_isbn": "",
            "product_upc": "", "product_price": price, "unit_price_tax_incl": "16.125000", "unit_price_tax_excl": price })
    };
    json!({
        "id": id, "id_address_delivery": "4", "id_address_invoice": "5", "id_cart": "31", "id_currency": "1", "id_lang": "1",
        "id_customer": "8", "id_carrier": "12", "current_state": state.to_string(), "module": "ps_wirepayment",
        "invoice_number": "0", "invoice_date": "0000-00-00 00:00:00", "valid": "1", "date_add": "2026-11-28 11:02:10",
        "date_upd": changed, "shipping_number": "", "reference": format!("ORDER{id}"), "payment": "Bank wire", "gift": "0",
        "gift_message": "", "total_paid": "66.130000", "total_paid_tax_incl": "66.130000", "total_paid_real": "0.000000",
        "total_shipping_tax_incl": "2.420000",
        "associations": { "order_rows": [
            row(id * 10 + 1, "1", "2", "Candle - Scent : Honey, Size : 12 oz", "13.326446"),
            row(id * 10 + 2, "3", "1", "Coffee guide (PDF)", "26.000000"),
        ] }
    })
}

/// Puts an order into the books, with its lines in full and its row of `order_carriers`.
pub(super) fn sell(books: &mut Books, order: Value) {
    let id = order["id"].as_u64().unwrap();
    for row in order["associations"]["order_rows"].as_array().unwrap().clone() {
        let line: u64 = row["id"].as_str().unwrap().parse().unwrap();
        books.table("order_details").push(json!({
            "id": line, "id_order": id.to_string(), "product_id": row["product_id"], "product_weight": "0.340200",
            "product_quantity_refunded": "0", "product_quantity_return": "0", "download_hash": ""
        }));
    }
    books.table("order_carriers").push(json!({
        "id": id, "id_order": id.to_string(), "id_carrier": "12", "id_order_invoice": "0", "weight": "0.680000",
        "shipping_cost_tax_excl": "2.000000", "shipping_cost_tax_incl": "2.420000", "tracking_number": "",
        "date_add": "2026-11-28 11:02:11"
    }));
    books.table("orders").push(order);
}
