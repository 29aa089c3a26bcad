//! What a scanner can read for an order: its number, its shop's key, the number on its parcel.

use crate::{Result, Snapshot};
use model::{OrderCode, OrderId, ShopId, ShopOrder};
use rusqlite::{Connection, OptionalExtension as _, params};

/// The one form in which codes are kept and compared: without the scanner's own signs, without spaces, without the
/// `#` people write before order numbers, in capitals, an SSCC as its bare eighteen digits.
pub(crate) fn code_key(code: &str) -> String {
    // A scanner may begin with the symbology identifier of ISO/IEC 15424: `]` and two more.
    let code = code.trim();
    let code = match code.as_bytes() {
        [b']', letter, modifier, ..] if letter.is_ascii_alphabetic() && modifier.is_ascii_alphanumeric() => &code[3..],
        _ => code,
    };
    let key: String =
        code.chars().filter(|c| !c.is_whitespace() && !c.is_control()).flat_map(char::to_uppercase).collect();
    let key = key.trim_start_matches('#');
    // GS1 element string and its human readable form: application identifier 00, then the SSCC
    // (GS1 General Specifications, section 3.2).
    let sscc = key.strip_prefix("(00)").or_else(|| key.strip_prefix("00"));
    sscc.filter(|digits| is_sscc(digits)).unwrap_or(key).to_owned()
}

/// Eighteen digits whose last is the check digit (GS1 General Specifications, section 7.9).
fn is_sscc(digits: &str) -> bool {
    let digits = digits.as_bytes();
    let weighted = digits.iter().zip([3, 1].into_iter().cycle()).map(|(digit, weight)| u32::from(digit & 15) * weight);
    digits.len() == 18 && digits.iter().all(u8::is_ascii_digit) && weighted.sum::<u32>() % 10 == 0
}

/// The keys an order has before it has a parcel.
pub(crate) fn keys_of(facts: &ShopOrder) -> impl Iterator<Item = String> {
    let number = code_key(&facts.number);
    let reference = Some(code_key(&facts.reference)).filter(|reference| *reference != number);
    [Some(number), reference].into_iter().flatten().filter(|key| !key.is_empty())
}

pub(crate) fn add(connection: &Connection, order: OrderId, key: &str) -> Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO order_codes (code, order_id) VALUES (?, ?)")?
        .execute(params![key, order.0])?;
    Ok(())
}

pub(crate) fn remove(connection: &Connection, order: OrderId, key: &str) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM order_codes WHERE code = ? AND order_id = ?")?
        .execute(params![key, order.0])?;
    Ok(())
}

impl Snapshot {
    /// The orders a scanned code stands for: by order number (with or without `#`), by the shop's key, by tracking
    /// number or SSCC (bare, or as GS1 element string), by the code on our own papers, or by the shop and the order's number there, as
    /// `garden/1001` (the shop by its short name or its name). Case does not matter; the whole code has to match.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn orders_by_code(&self, code: &str) -> Result<Vec<OrderId>> {
        let connection = self.connection();
        let key = code_key(code);
        let orders = with_key(connection, &key)?;
        if !orders.is_empty() {
            return Ok(orders);
        }
        if let Ok(own) = key.parse() {
            return Ok(with_own_code(connection, own)?.into_iter().collect());
        }
        for (at, _) in key.match_indices('/') {
            let orders = in_shop(connection, &key[..at], &key[at + 1..])?;
            if !orders.is_empty() {
                return Ok(orders);
            }
        }
        Ok(Vec::new())
    }
}

fn with_key(connection: &Connection, key: &str) -> Result<Vec<OrderId>> {
    let mut orders = connection.prepare_cached("SELECT order_id FROM order_codes WHERE code = ? ORDER BY order_id")?;
    orders.query_and_then([key], |row| Ok(OrderId(row.get(0)?)))?.collect()
}

/// The order of a code on our own papers; none where that code is another station's.
fn with_own_code(connection: &Connection, code: OrderCode) -> Result<Option<OrderId>> {
    let mut order = connection.prepare_cached("SELECT shop, number FROM orders WHERE id = ?")?;
    let known: Option<(String, String)> =
        order.query_row([code.order.0], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let is_it = |(shop, number): &(String, String)| OrderCode::new(code.order, &ShopId(shop.clone()), number) == code;
    Ok(known.filter(is_it).map(|_| code.order))
}

/// The orders of a shop by a key; the shop by its short name or its name.
fn in_shop(connection: &Connection, shop: &str, key: &str) -> Result<Vec<OrderId>> {
    let shops = shops_named(connection, shop)?;
    if shops.is_empty() {
        return Ok(Vec::new());
    }
    let mut orders = connection.prepare_cached(
        "SELECT o.id, o.shop FROM order_codes c JOIN orders o ON o.id = c.order_id WHERE c.code = ? ORDER BY o.id",
    )?;
    let rows = orders.query_and_then([code_key(key)], |row| -> Result<(OrderId, ShopId)> {
        Ok((OrderId(row.get(0)?), ShopId(row.get(1)?)))
    })?;
    let rows: Vec<_> = rows.collect::<Result<_>>()?;
    Ok(rows.into_iter().filter(|(_, shop)| shops.contains(shop)).map(|(order, _)| order).collect())
}

/// The shops of a name: their short name or the one people gave them. Case and spaces do not matter.
pub(crate) fn shops_named(connection: &Connection, name: &str) -> Result<Vec<ShopId>> {
    let name = code_key(name);
    let mut shops = connection.prepare_cached("SELECT id, name FROM shops")?;
    let names = shops.query_map([], |row| Ok([row.get(0)?, row.get(1)?]))?.collect::<rusqlite::Result<Vec<_>>>()?;
    let is_meant = |names: &[String; 2]| !name.is_empty() && names.iter().any(|it| code_key(it) == name);
    Ok(names.into_iter().filter(is_meant).map(|[id, _]| ShopId(id)).collect())
}

#[cfg(test)]
mod tests {
    use super::code_key;
    use proptest::prelude::*;

    /// The example of GS1's own SSCC leaflets.
    const SSCC: &str = "106141412345678908";

    #[test]
    fn one_code_has_one_key() {
        for (code, key) in [
            ("#1001", "1001"),
            (" 1001\r\n", "1001"),
            ("wc-12a", "WC-12A"),
            ("]C1#1001", "1001"),
            ("order 12", "ORDER12"),
            ("00106141412345678908", SSCC),
            ("(00) 1 0614141 234567890 8", SSCC),
            ("]C100106141412345678908", SSCC),
            ("\u{1d}00106141412345678908", SSCC),
            ("106141412345678908", SSCC),
            // Not an SSCC: its check digit is wrong, so it is what it says.
            ("00106141412345678901", "00106141412345678901"),
            ("00000001", "00000001"),
            ("#", ""),
            ("", ""),
        ] {
            assert_eq!(code_key(code), key, "{code:?}");
        }
    }

    proptest! {
        #[test]
        fn a_key_is_its_own_key(code in "\\PC{0,40}") {
            let key = code_key(&code);
            prop_assume!(!key.starts_with([']', '(']) && !key.starts_with("00"));
            prop_assert_eq!(code_key(&key), key);
        }

        #[test]
        fn what_scanners_and_people_add_makes_no_difference(code in "[1-9A-Za-z][0-9A-Za-z/_.-]{0,30}", at in 0_usize..30) {
            let key = code_key(&code);
            prop_assert_eq!(code_key(&format!("#{code}")), key.as_str());
            prop_assert_eq!(code_key(&format!("]C1{code}\r")), key.as_str());
            prop_assert_eq!(code_key(&format!("\t {code} \n")), key.as_str());
            prop_assert_eq!(code_key(&code.to_lowercase()), key.as_str());
            prop_assert_eq!(code_key(&code.to_uppercase()), key.as_str());
            let (left, right) = code.split_at(at.min(code.len()));
            prop_assert_eq!(code_key(&format!("{left} {right}")), key);
        }

        #[test]
        fn different_codes_keep_different_keys(a in "[1-9A-Z][0-9A-Z/_.-]{0,12}", b in "[1-9A-Z][0-9A-Z/_.-]{0,12}") {
            prop_assert_eq!(code_key(&a) == code_key(&b), a == b);
        }

        #[test]
        fn every_text_has_a_key(code in any::<String>()) {
            code_key(&code);
        }
    }
}
