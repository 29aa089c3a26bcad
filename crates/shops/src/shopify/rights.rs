//! What the key may do (*Shopify API access scopes*).

use crate::ShopError;
use serde_json::Value;

/// Without these nothing can be pulled and told: a shop that lacks those of fulfilment orders answers with orders in which
/// nothing is to be shipped, and with no error.
const NEEDED: [(&str, &str); 3] = [
    ("read", "orders"),
    ("read", "merchant_managed_fulfillment_orders"),
    ("write", "merchant_managed_fulfillment_orders"),
];

/// What the key may do beyond what is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rights {
    /// Barcodes and options of products.
    pub(super) products: bool,
    /// HS codes and origins.
    pub(super) stock: bool,
    /// Orders of more than sixty days.
    pub(super) old_orders: bool,
}

/// Orders come in with less without these.
const USEFUL: [(&str, &str); 3] = [("read", "products"), ("read", "inventory"), ("read", "all_orders")];

/// What a key was given, as `write_orders`.
pub(super) struct Scopes<'d>(Vec<&'d str>);

impl<'d> Scopes<'d> {
    pub(super) fn of(data: &'d Value) -> Self {
        let scopes = data.pointer("/currentAppInstallation/accessScopes").and_then(Value::as_array);
        Self(scopes.into_iter().flatten().filter_map(|scope| scope.get("handle")?.as_str()).collect())
    }

    /// Who may write may read.
    pub(super) fn may(&self, action: &str, what: &str) -> bool {
        self.0.iter().any(|handle| {
            handle.split_once('_').is_some_and(|(has, of)| of == what && (has == action || has == "write"))
        })
    }

    /// What is needed and was not given.
    pub(super) fn missing(&self) -> Vec<String> {
        self.lacking(&NEEDED)
    }

    /// What is useful and was not given.
    pub(super) fn missing_useful(&self) -> Vec<String> {
        self.lacking(&USEFUL)
    }

    fn lacking(&self, wanted: &[(&str, &str)]) -> Vec<String> {
        let lacking = wanted.iter().filter(|(action, what)| !self.may(action, what));
        lacking.map(|(action, what)| format!("{action}_{what}")).collect()
    }
}

/// Reads the rights; those that are needed and missing are named in the refusal.
pub(super) fn read(data: &Value) -> Result<Rights, ShopError> {
    let scopes = Scopes::of(data);
    let missing = scopes.missing();
    if !missing.is_empty() {
        return Err(ShopError::Refused { status: 200, code: format!("missing: {}", missing.join(", ")) });
    }
    let products = scopes.may("read", "products");
    let stock = products && scopes.may("read", "inventory");
    Ok(Rights { products, stock, old_orders: scopes.may("read", "all_orders") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn of(handles: &[&str]) -> Result<Rights, ShopError> {
        let scopes: Vec<Value> = handles.iter().map(|handle| json!({ "handle": handle })).collect();
        read(&json!({ "currentAppInstallation": { "accessScopes": scopes } }))
    }

    #[test]
    fn who_may_write_may_read() {
        let needed = ["write_orders", "write_merchant_managed_fulfillment_orders"];
        assert_eq!(of(&needed), Ok(Rights { products: false, stock: false, old_orders: false }));
        let more = ["read_products", "read_inventory", "read_all_orders"];
        let all = of(&[&needed[..], &more[..]].concat());
        assert_eq!(all, Ok(Rights { products: true, stock: true, old_orders: true }));
    }

    #[test]
    fn rights_that_are_missing_are_named() {
        let error = of(&["read_orders", "read_merchant_managed_fulfillment_orders"]).unwrap_err();
        let code = "missing: write_merchant_managed_fulfillment_orders".to_owned();
        assert_eq!(error, ShopError::Refused { status: 200, code });
    }
}
