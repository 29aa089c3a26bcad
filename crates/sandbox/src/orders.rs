//! The practice shop's orders of this morning, in the form of the WooCommerce REST API v3.

mod assortment;

use self::assortment::{ASSORTMENT, Article};
use model::UtcDateTime;
use serde_json::{Value, json};

/// One order a line; its first lines say what the columns are.
const MORNING: &str = include_str!("orders/orders.txt");

/// The first order's id.
const FIRST_ID: u64 = 1041;

/// The first product's id.
const FIRST_PRODUCT: u64 = 101;

/// Every order, placed within the fifteen hours before `now`.
#[must_use]
pub fn of_the_morning(now: UtcDateTime) -> Vec<Value> {
    let lines = MORNING.lines().filter(|line| !line.starts_with('#'));
    lines.zip(FIRST_ID..).filter_map(|(line, id)| order(line, id, now)).collect()
}

/// What the orders are of, as products; `picture` says where the picture of an article is.
pub(crate) fn products(picture: impl Fn(&str) -> String) -> Vec<Value> {
    let product = |(article, id): (&Article, u64)| {
        let grams = if article.is_virtual() {
            String::new()
        } else {
            format!("{}.{:03}", article.grams / 1000, article.grams % 1000)
        };
        json!({
            "id": id, "name": article.name, "sku": article.sku, "virtual": article.is_virtual(),
            "shipping_required": !article.is_virtual(), "weight": grams, "global_unique_id": article.gtin, "parent_id": 0,
            "images": [{ "id": id, "src": picture(article.sku), "alt": "" }], "meta_data": [],
        })
    };
    ASSORTMENT.iter().zip(FIRST_PRODUCT..).map(product).collect()
}

/// The product an article is.
fn product_id(article: &Article) -> u64 {
    ASSORTMENT.iter().zip(FIRST_PRODUCT..).find(|(known, _)| *known == article).map_or(0, |(_, id)| id)
}

/// `None` only for a line that is not of the form; a test holds the file to it.
fn order(line: &str, id: u64, now: UtcDateTime) -> Option<Value> {
    let columns: Vec<&str> = line.split('|').collect();
    let &[
        ago,
        status,
        method,
        point,
        first,
        last,
        company,
        street,
        street2,
        postcode,
        city,
        state,
        country,
        phone,
        items,
        note,
    ] = columns.as_slice()
    else {
        return None;
    };
    let minutes: i64 = ago.parse().ok()?;
    let placed = UtcDateTime::from_millis(now.millis() - minutes * 60_000);
    let placed = Value::String(placed.0.strftime("%Y-%m-%dT%H:%M:%S").to_string());
    let items: Vec<(&Article, u32)> = items.split(' ').map(item).collect::<Option<_>>()?;
    let delivery =
        if items.iter().all(|(article, _)| article.is_virtual()) { None } else { Some(delivery(method, country)?) };
    let goods: i64 = items.iter().map(|(article, quantity)| article.cents * i64::from(*quantity)).sum();
    let total = goods + delivery.as_ref().map_or(0, |(_, _, cents)| *cents);
    let paid = if matches!(status, "pending" | "on-hold" | "cancelled") { Value::Null } else { placed.clone() };
    let shipping = json!({
        "first_name": first, "last_name": last, "company": company, "address_1": street, "address_2": street2,
        "city": city, "state": state, "postcode": postcode, "country": country, "phone": "",
    });
    let mut billing = shipping.clone();
    billing["email"] = json!(format!("customer.{id}@example.com"));
    billing["phone"] = json!(phone);
    let lines: Vec<Value> =
        items.iter().zip(1..).map(|((article, quantity), place)| line_item(article, *quantity, id, place)).collect();
    Some(json!({
        "id": id, "parent_id": 0, "status": status, "currency": "EUR", "version": "9.9.3", "prices_include_tax": true,
        "date_created": placed, "date_modified": placed, "date_completed": null, "date_paid": paid,
        "discount_total": "0.00", "shipping_total": amount(total - goods), "total": amount(total), "total_tax": "0.00",
        "customer_id": 0, "order_key": format!("wc_order_practice{id}"), "billing": billing, "shipping": shipping,
        "payment_method": "bacs", "payment_method_title": "Bank", "customer_note": note, "number": id.to_string(),
        "meta_data": service_point(point, id).into_iter().collect::<Vec<_>>(),
        "line_items": lines,
        "shipping_lines": delivery.map(|(code, instance, cents)| shipping_line(method, code, instance, cents, id)).into_iter().collect::<Vec<_>>(),
        "tax_lines": [], "fee_lines": [], "coupon_lines": [], "refunds": [],
        "needs_payment": status == "pending", "needs_processing": items.iter().any(|(article, _)| !article.is_virtual()),
        "date_created_gmt": placed, "date_modified_gmt": placed, "date_completed_gmt": null, "date_paid_gmt": paid,
        "currency_symbol": "€",
    }))
}

/// `SKU` or `SKU*quantity`.
fn item(text: &str) -> Option<(&'static Article, u32)> {
    let (sku, quantity) = text.split_once('*').unwrap_or((text, "1"));
    Some((ASSORTMENT.iter().find(|article| article.sku == sku)?, quantity.parse().ok()?))
}

/// Method, instance and price in cents of a delivery.
fn delivery(method: &str, country: &str) -> Option<(&'static str, &'static str, i64)> {
    let far = matches!(country, "CH" | "GB" | "NO" | "JP" | "US");
    match method {
        "Standard delivery" if far => Some(("flat_rate", "4", 1900)),
        "Standard delivery" => Some(("flat_rate", "1", 595)),
        "Express" => Some(("flat_rate", "2", 1250)),
        "Economy" => Some(("flat_rate", "3", 395)),
        "Service point pickup" => Some(("service_point_shipping_method", "5", 450)),
        _ => None,
    }
}

fn line_item(article: &Article, quantity: u32, order: u64, place: u64) -> Value {
    let total = amount(article.cents * i64::from(quantity));
    let price: Value = serde_json::from_str(&amount(article.cents)).unwrap_or_default();
    let mut meta = vec![
        json!({ "key": "_gtin", "value": article.gtin }),
        json!({ "key": "_country_of_origin", "value": article.origin }),
    ];
    if !article.is_virtual() {
        meta.push(json!({ "key": "_weight", "value": format!("{} g", article.grams) }));
        meta.push(json!({ "key": "_hs_code", "value": article.hs_code }));
    }
    if let Some((_, size)) = article.name.split_once(" - ") {
        meta.push(
            json!({ "key": "pa_size", "value": size.to_lowercase(), "display_key": "Size", "display_value": size }),
        );
    }
    json!({
        "id": order * 10 + place, "name": article.name, "product_id": product_id(article), "variation_id": 0, "quantity": quantity,
        "subtotal": total, "subtotal_tax": "0.00", "total": total, "total_tax": "0.00", "taxes": [], "meta_data": meta,
        "sku": article.sku, "price": price, "parent_name": null,
    })
}

fn shipping_line(method: &str, code: &str, instance: &str, cents: i64, order: u64) -> Value {
    json!({
        "id": order * 10, "method_title": method, "method_id": code, "instance_id": instance, "total": amount(cents),
        "total_tax": "0.00", "taxes": [], "meta_data": [],
    })
}

/// `id=name,street,place`, as Sendcloud's checkout leaves it.
fn service_point(text: &str, order: u64) -> Option<Value> {
    let (id, extra) = text.split_once('=')?;
    let value = json!({ "id": id, "extra": extra.replace(',', "|") });
    Some(json!({ "id": order * 10 + 9, "key": "sendcloudshipping_service_point_meta", "value": value }))
}

fn amount(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn morning() -> Vec<Value> {
        of_the_morning("2026-11-23T09:00:00Z".parse().unwrap())
    }

    #[test]
    fn every_line_is_an_order() {
        let lines = MORNING.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(morning().len(), lines);
        assert!(lines >= 60);
    }

    #[test]
    fn they_go_everywhere_and_are_of_every_kind() {
        let orders = morning();
        let all = |field: &str| -> BTreeSet<String> { orders.iter().map(|order| order[field].to_string()).collect() };
        let countries: BTreeSet<_> = orders.iter().filter_map(|order| order["shipping"]["country"].as_str()).collect();
        assert!(countries.len() >= 18, "{countries:?}");
        assert!(all("status").len() >= 4);
        assert!(all("needs_processing").len() == 2);
        assert!(orders.iter().any(|order| order["line_items"].as_array().unwrap().len() == 6));
    }

    #[test]
    fn the_total_is_what_goods_and_delivery_cost() {
        let order = &morning()[0];
        assert_eq!(order["total"], "30.35");
        assert_eq!(order["date_modified_gmt"], "2026-11-22T17:48:00");
    }
}
