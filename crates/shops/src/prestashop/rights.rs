//! What a key may do, as the web service lists it: an element for each resource, with a truth value for each method.

/// Without these no orders come in, or the shop cannot be told.
const NEEDED: [(&str, &str); 11] = [
    ("orders", "GET"),
    ("order_carriers", "GET"),
    ("order_histories", "GET"),
    ("order_states", "GET"),
    ("addresses", "GET"),
    ("countries", "GET"),
    ("currencies", "GET"),
    ("configurations", "GET"),
    ("order_carriers", "PUT"),
    ("order_carriers", "POST"),
    ("order_histories", "POST"),
];

/// Orders come in with less without these.
const USEFUL: [(&str, &str); 7] = [
    ("order_details", "GET"),
    ("states", "GET"),
    ("customers", "GET"),
    ("carriers", "GET"),
    ("products", "GET"),
    ("customer_threads", "GET"),
    ("customer_messages", "GET"),
];

/// The list, as the web service writes it.
pub(super) struct Listed<'x>(&'x str);

impl<'x> Listed<'x> {
    /// Nothing where a body is something else.
    pub(super) fn of(body: &'x str) -> Option<Self> {
        let (_, rest) = body.split_once("<api")?;
        rest.contains("</api>").then_some(Self(rest))
    }

    /// The shop's name.
    pub(super) fn shop_name(&self) -> Option<&'x str> {
        attribute(self.0.split_once('>')?.0, "shopName")
    }

    /// What is needed and not ticked, as the shop's page of a key names it: `order_histories (POST)`.
    pub(super) fn missing(&self) -> Vec<String> {
        self.lacking(&NEEDED)
    }

    /// What is useful and not ticked.
    pub(super) fn missing_useful(&self) -> Vec<String> {
        self.lacking(&USEFUL)
    }

    fn lacking(&self, wanted: &[(&str, &str)]) -> Vec<String> {
        let lacking = wanted.iter().filter(|(resource, method)| !self.may(resource, method));
        lacking.map(|(resource, method)| format!("{resource} ({method})")).collect()
    }

    fn may(&self, resource: &str, method: &str) -> bool {
        let elements = self.0.split('<').filter_map(|rest| rest.split_once('>')).map(|(element, _)| element);
        let mut of_resource = elements.filter(|element| element.split_ascii_whitespace().next() == Some(resource));
        of_resource.any(|element| attribute(element, &method.to_ascii_lowercase()) == Some("true"))
    }
}

/// What an attribute of an element says.
fn attribute<'x>(element: &'x str, name: &str) -> Option<&'x str> {
    let (_, rest) = element.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<prestashop xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n\
        <api shopName=\"Candles &amp; more\">\n\
        <orders xlink:href=\"http://127.0.0.1/api/orders\" get=\"true\" put=\"false\" post=\"true\" delete=\"false\">\n\
        <description xlink:href=\"http://127.0.0.1/api/orders\" get=\"true\" put=\"true\">\nThe orders</description>\n\
        <schema xlink:href=\"http://127.0.0.1/api/orders?schema=blank\" type=\"blank\"/>\n</orders>\n</api>\n</prestashop>";

    #[test]
    fn each_method_is_ticked_by_itself() {
        let listed = Listed::of(ALL).unwrap();
        assert_eq!(listed.shop_name(), Some("Candles &amp; more"));
        assert!(listed.may("orders", "GET") && listed.may("orders", "POST") && !listed.may("orders", "PUT"));
        assert!(!listed.may("order", "GET") && !listed.may("order_states", "GET"));
        assert_eq!(listed.missing().len(), NEEDED.len() - 1);
        assert_eq!(listed.missing()[0], "order_carriers (GET)");
        assert_eq!(listed.missing_useful()[1], "states (GET)");
    }

    #[test]
    fn what_is_no_list_is_none() {
        for body in ["", "<!DOCTYPE html><html>", "{\"errors\": []}", "<api", "<prestashop><api shopName=\"x\">"] {
            assert!(Listed::of(body).is_none(), "{body}");
        }
    }
}
