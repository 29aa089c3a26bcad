//! Where an order goes.

use super::answers::WireAddress;
use crate::json_text::text_of;
use crate::shown::shown;
use model::{Address, Country, Message};
use serde_json::Value;

/// The recipient. `phone` and `email` are those of the order, for where the address says none.
pub(super) fn recipient(address: &WireAddress, phone: &str, email: &str) -> Result<Address, Message> {
    let code = address.country_id.trim();
    if code.is_empty() {
        return Err(Message::new("order-no-country"));
    }
    let country: Country =
        code.parse().map_err(|_| Message::new("order-unknown-country").with("found", shown(code)))?;
    let (street, street2) = street(&lines(address));
    let or = |own: &str, other: &str| if own.trim().is_empty() { other.to_owned() } else { own.to_owned() };
    Ok(Address {
        name: name(address),
        company: address.company.clone(),
        street,
        street2,
        postal_code: address.postcode.clone(),
        city: address.city.clone(),
        state: region(address),
        country,
        phone: or(&address.telephone, phone),
        email: or(&address.email, email),
    })
}

fn name(address: &WireAddress) -> String {
    let parts = [&address.prefix, &address.firstname, &address.middlename, &address.lastname, &address.suffix];
    let parts: Vec<&str> = parts.into_iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// The lines of the street that say something.
pub(super) fn lines(address: &WireAddress) -> Vec<String> {
    let lines = match &address.street {
        Value::Array(lines) => lines.iter().map(text_of).collect(),
        other => vec![text_of(other)],
    };
    let lines = lines.iter().flat_map(|line| line.lines()).map(|line| line.trim().to_owned());
    lines.filter(|line| !line.is_empty()).collect()
}

/// Modules of some countries keep number and addition in lines of their own: they stand behind the street.
fn street(lines: &[String]) -> (String, String) {
    let Some((street, rest)) = lines.split_first() else { return Default::default() };
    let is_number = |line: &String| line.starts_with(|c: char| c.is_ascii_digit()) && line.chars().count() <= 8;
    if street.contains(|c: char| c.is_ascii_digit()) || !rest.first().is_some_and(is_number) {
        return (street.clone(), rest.join(", "));
    }
    let is_addition = |line: &&String| line.chars().count() <= 4;
    let of_number = 1 + rest.iter().skip(1).take_while(is_addition).count();
    let number = rest[..of_number].join(" ");
    (format!("{street} {number}"), rest[of_number..].join(", "))
}

/// The region's code, else its name. Some are written with their country: `US-CA`.
fn region(address: &WireAddress) -> String {
    let said = |name: &str| address.region.get(name).map(text_of).unwrap_or_default();
    let all = [address.region_code.clone(), said("region_code"), text_of(&address.region), said("region")];
    let region = all.into_iter().find(|text| !text.trim().is_empty()).unwrap_or_default();
    let prefix = format!("{}-", address.country_id.trim());
    region.strip_prefix(&prefix).map_or(region.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(street: &Value, region: &Value) -> Address {
        let address = json!({ "firstname": "Sanne", "middlename": "van", "lastname": "Voorbeeld", "prefix": null,
            "street": street, "region": region, "country_id": "US", "telephone": "" });
        recipient(&serde_json::from_value(address).unwrap(), "+31", "s@example.test").unwrap()
    }

    #[test]
    fn a_street_has_one_to_four_lines() {
        for (street, first, second) in [
            (json!(["Dorpsstraat", "12", "a"]), "Dorpsstraat 12 a", ""),
            (json!(["Dorpsstraat 12a", ""]), "Dorpsstraat 12a", ""),
            (json!(["Dorpsstraat 12a", "2nd floor", "left", "bell 3"]), "Dorpsstraat 12a", "2nd floor, left, bell 3"),
            (json!(["The Mill", "2 Long Lane"]), "The Mill", "2 Long Lane"),
            (json!(["Dorpsstraat", "12", "", "left wing"]), "Dorpsstraat 12", "left wing"),
            (json!("Dorpsstraat 12\nBack door"), "Dorpsstraat 12", "Back door"),
            (json!([]), "", ""),
            (json!(null), "", ""),
        ] {
            let address = read(&street, &json!(null));
            assert_eq!((address.street.as_str(), address.street2.as_str()), (first, second), "{street}");
        }
    }

    #[test]
    fn a_region_is_a_text_an_object_or_nothing() {
        for (region, state) in [
            (json!("New York"), "New York"),
            (json!({ "region_code": "US-NY", "region": "New York", "region_id": 43 }), "NY"),
            (json!({ "region": "New York" }), "New York"),
            (json!(null), ""),
        ] {
            assert_eq!(read(&json!(["x"]), &region).state, state);
        }
        let address = read(&json!(["x"]), &json!(null));
        assert_eq!((address.name.as_str(), address.phone.as_str()), ("Sanne van Voorbeeld", "+31"));
    }
}
