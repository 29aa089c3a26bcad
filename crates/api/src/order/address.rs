//! Addresses.

use crate::place::Place;
use model::{Address, Country};
use serde_json::{Value, json};

/// What the fields of an address are called where the versions of the API differ.
pub(crate) struct AddressFields {
    pub(crate) street: &'static str,
    pub(crate) street2: &'static str,
    pub(crate) country: &'static str,
    pub(crate) state: &'static str,
    pub(crate) phone: &'static str,
}

const V3: AddressFields = AddressFields {
    street: "address_line_1",
    street2: "address_line_2",
    country: "country_code",
    state: "state_province_code",
    phone: "phone_number",
};

/// Where an order goes, in v3's fields.
pub(crate) fn read(place: &Place<'_>) -> Option<Address> {
    if !place.required() {
        return None;
    }
    read_fields(place, &V3)
}

/// Where an order goes. Street and house number are one line here.
pub(crate) fn read_fields(place: &Place<'_>, fields: &AddressFields) -> Option<Address> {
    let (name, company) = (place.at("name").text(), place.at("company_name").text());
    if name.is_empty() && company.is_empty() {
        place.at("name").required_text();
    }
    let street = [place.at(fields.street).required_text(), place.at("house_number").text()];
    let (postal_code, city) = (place.at("postal_code").required_text(), place.at("city").required_text());
    place.at(fields.country).required_text();
    let country: Option<Country> = place.at(fields.country).parsed("api-not-a-country");
    let state = place.at(fields.state).text();
    let (street2, phone) = (place.at(fields.street2).text(), place.at(fields.phone).text());
    let email = place.at("email").text();
    let own_country = country.as_ref().map(|country| format!("{}-", country.code())).unwrap_or_default();
    Some(Address {
        name,
        company,
        street: street.join(" ").trim().to_owned(),
        street2,
        postal_code,
        city,
        state: state.strip_prefix(&own_country).map_or_else(|| state.clone(), str::to_owned),
        country: country?,
        phone,
        email,
    })
}

/// An address; what is not given is left out.
pub(crate) fn tell(address: &Address) -> Value {
    let fields = [
        ("name", if address.name.is_empty() { &address.company } else { &address.name }),
        ("company_name", &address.company),
        ("address_line_1", &address.street),
        ("address_line_2", &address.street2),
        ("postal_code", &address.postal_code),
        ("city", &address.city),
        ("state_province_code", &address.state),
        ("phone_number", &address.phone),
        ("email", &address.email),
    ];
    let mut told = json!({ "country_code": address.country.code() });
    for (name, text) in fields.into_iter().filter(|(_, text)| !text.is_empty()) {
        told[name] = text.as_str().into();
    }
    told
}
