//! Where DHL finds a fault, as `consignee` or `shipments[0].consignee.country`, as a field of the booking.

use crate::customs::path;

/// The field of the booking a place leads to, as `recipient.postal_code`; the place's own words where it is none.
pub(super) fn field(place: &str) -> String {
    let mut parts: Vec<&str> = place.split('.').filter(|part| !part.is_empty()).collect();
    let parcel = parts.first().and_then(|first| index(first));
    if parcel.is_some() {
        parts.remove(0);
    }
    let of_parcel = |what: &str| format!("parcels.{}.{what}", parcel.unwrap_or_default());
    match parts.as_slice() {
        ["consignee", rest @ ..] => in_address("recipient", rest),
        ["shipper", rest @ ..] => in_address("sender", rest),
        ["details", "weight", ..] => of_parcel("weight"),
        ["details", "dim", ..] => of_parcel("size"),
        ["details", ..] => format!("parcels.{}", parcel.unwrap_or_default()),
        ["services", "postalDeliveryDutyPaid", ..] => "customs.incoterm".to_owned(),
        ["product" | "services", ..] => "method".to_owned(),
        ["billingNumber", ..] => "contract".to_owned(),
        ["refNo", ..] => "key".to_owned(),
        ["costCenter", ..] => "order_number".to_owned(),
        ["customs", rest @ ..] => in_customs(parcel.unwrap_or_default(), rest),
        other => other.join("."),
    }
}

/// The place of a shipment in `shipments[1]`.
fn index(part: &str) -> Option<usize> {
    part.strip_prefix("shipments[")?.strip_suffix(']')?.parse().ok()
}

fn in_customs(parcel: usize, rest: &[&str]) -> String {
    let Some((name, rest)) = rest.split_first() else { return "customs".to_owned() };
    let item = || name.strip_prefix("items[")?.strip_suffix(']')?.parse().ok();
    match *name {
        "invoiceNo" => "customs.invoice_number".to_owned(),
        "exportType" | "exportDescription" => "customs.reason".to_owned(),
        "postalCharges" => "customs.delivery".to_owned(),
        "shippingConditions" => "customs.incoterm".to_owned(),
        "shipperCustomsRef" => "customs.eori_number".to_owned(),
        "items" => format!("parcels.{parcel}.items"),
        _ => match (item(), rest.first()) {
            (Some(item), None) => path(parcel, item),
            (Some(item), Some(what)) => format!("{}.{}", path(parcel, item), of_goods(what)),
            (None, _) => "customs".to_owned(),
        },
    }
}

fn of_goods(name: &str) -> &str {
    match name {
        "itemDescription" => "description",
        "countryOfOrigin" => "origin",
        "hsCode" => "hs_code",
        "packagedQuantity" => "quantity",
        "itemValue" => "unit_value",
        "itemWeight" => "unit_weight",
        other => other,
    }
}

fn in_address(whose: &str, rest: &[&str]) -> String {
    let Some(name) = rest.first() else { return whose.to_owned() };
    let name = match *name {
        "name1" | "name2" | "name" | "contactName" => "name",
        "addressStreet" | "addressHouse" => "street",
        "name3" | "additionalAddressInformation1" | "additionalAddressInformation2" | "dispatchingInformation" => {
            "street2"
        }
        "postalCode" => "postal_code",
        "lockerID" | "postNumber" | "retailID" => return "service_point".to_owned(),
        other => other,
    };
    format!("{whose}.{name}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_place_leads_to_a_field() {
        for (place, expected) in [
            ("consignee", "recipient"),
            ("shipper", "sender"),
            ("shipments[0].consignee.country", "recipient.country"),
            ("shipments[0].shipper.postalCode", "sender.postal_code"),
            ("consignee.addressStreet", "recipient.street"),
            ("shipments[2].details.weight.value", "parcels.2.weight"),
            ("shipments[1].details.dim", "parcels.1.size"),
            ("details", "parcels.0"),
            ("shipments[0].consignee.postNumber", "service_point"),
            ("shipments[0].billingNumber", "contract"),
            ("shipments[0].product", "method"),
            ("shipments[0].refNo", "key"),
            ("shipments[0].customs", "customs"),
            ("shipments[0].customs.invoiceNo", "customs.invoice_number"),
            ("shipments[0].customs.postalCharges.value", "customs.delivery"),
            ("shipments[1].customs.items", "parcels.1.items"),
            ("shipments[1].customs.items[2].hsCode", "customs.goods.1.2.hs_code"),
            ("customs.items[0].itemValue.currency", "customs.goods.0.0.unit_value"),
            ("shipments[0].customs.items[0]", "customs.goods.0.0"),
            ("shipments[0].customs.permitNo", "customs"),
            ("shipments[0].services.postalDeliveryDutyPaid", "customs.incoterm"),
            ("shipments[0]", ""),
            ("profile", "profile"),
            ("", ""),
        ] {
            assert_eq!(field(place), expected, "{place}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_place(text in ".{0,60}") {
            let _ = field(&text);
        }
    }
}
