//! What is written: XML, the only form the web service reads. No space stands between elements; older versions take it for
//! a part of the value.

use html_escape::encode_text;

/// A resource of these fields.
pub(super) fn document<N: AsRef<str>, V: AsRef<str>>(resource: &str, fields: &[(N, V)]) -> Vec<u8> {
    let element = |(name, value): &(N, V)| {
        let name = name.as_ref();
        format!("<{name}>{}</{name}>", encode_text(value.as_ref()))
    };
    let fields: String = fields.iter().filter(|(name, _)| is_name(name.as_ref())).map(element).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><prestashop xmlns:xlink=\"http://www.w3.org/1999/xlink\"><{resource}>{fields}</{resource}></prestashop>"
    )
    .into_bytes()
}

/// Whether it can be the name of an element: all fields of the web service are small letters, digits and `_`.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_cannot_become_elements() {
        let written = document("order_carrier", &[("id", "4"), ("tracking_number", "3S&<b>"), ("a b", "x")]);
        assert_eq!(
            String::from_utf8(written).unwrap(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><prestashop xmlns:xlink=\"http://www.w3.org/1999/xlink\">\
             <order_carrier><id>4</id><tracking_number>3S&amp;&lt;b&gt;</tracking_number></order_carrier></prestashop>"
        );
    }
}
