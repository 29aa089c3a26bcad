//! The service point a customer chose. Shopify's own pickup points stand in the fulfilment order; apps leave theirs in the
//! attributes of the order, under names that no page lists.

use super::Rules;
use super::answers::{WireAddress, WireOrder, WireWork, text};
use crate::packstation::packstation;
use crate::service_point::{described, point, spoken_of};
use model::ServicePoint;
use serde_json::Value;

/// The service point of an order that goes to this address, with what is to be fulfilled of it.
pub(super) fn service_point(
    order: &WireOrder,
    works: &[&WireWork],
    address: &WireAddress,
    rules: &Rules,
) -> Option<ServicePoint> {
    let texts: Vec<(&str, Value)> = order
        .custom_attributes
        .iter()
        .map(|attribute| (attribute.key.as_str(), Value::from(text(attribute.value.as_ref()))))
        .collect();
    let said: Vec<(&str, &Value)> = texts.iter().map(|(key, value)| (*key, value)).collect();
    named(order, rules).or_else(|| works.iter().find_map(|work| native(work))).or_else(|| spoken_of(&said)).or_else(
        || {
            let [one, two, company] = [&address.address1, &address.address2, &address.company];
            let lines = [text(one.as_ref()), text(two.as_ref()), text(company.as_ref())];
            packstation(text(address.country.as_ref()), lines)
        },
    )
}

/// The attribute that somebody named as the one with the point's id.
fn named(order: &WireOrder, rules: &Rules) -> Option<ServicePoint> {
    let is_it = |key: &str| !rules.point_attribute.is_empty() && key.eq_ignore_ascii_case(&rules.point_attribute);
    let attribute = order.custom_attributes.iter().find(|attribute| is_it(&attribute.key))?;
    point(text(attribute.value.as_ref()).to_owned(), "", String::new())
}

/// A pickup point of Shopify's own: its provider's id, and the address the pieces go to.
fn native(work: &WireWork) -> Option<ServicePoint> {
    let method = work.delivery_method.as_ref().filter(|_| work.goes_to_a_point())?;
    let id = text(method.source_reference.as_ref());
    let place = work.destination.as_ref();
    let part = |of: fn(&WireAddress) -> Option<&String>| text(place.and_then(of)).to_owned();
    let name = described(&[
        part(|place| place.company.as_ref()),
        part(|place| place.address1.as_ref()),
        part(|place| place.zip.as_ref()),
        part(|place| place.city.as_ref()),
    ]);
    point(id.to_owned(), "", name)
}
