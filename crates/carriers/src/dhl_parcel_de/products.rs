//! What DHL sells by this API (the schema's list of products), without prices: it tells none.

use crate::ServiceQuery;
use model::{CarrierService, Grams, LastMile};

/// The product with a CN 22 on its label (the schema's words for `CustomsDetails`).
pub(super) const WARENPOST_INTERNATIONAL: &str = "V66WPI";

/// The heaviest parcel the schema takes.
const HEAVIEST: Grams = Grams(31_500);

struct Product {
    code: &'static str,
    name: &'static str,
    goes: Goes,
    last_mile: LastMile,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Goes {
    WithinGermany,
    Abroad,
}

const PRODUCTS: [Product; 5] = [
    Product { code: "V01PAK", name: "DHL Paket", goes: Goes::WithinGermany, last_mile: LastMile::Door },
    Product { code: "V62KP", name: "DHL Kleinpaket", goes: Goes::WithinGermany, last_mile: LastMile::Mailbox },
    Product { code: "V53WPAK", name: "DHL Paket International", goes: Goes::Abroad, last_mile: LastMile::Door },
    Product { code: "V54EPAK", name: "DHL Europaket", goes: Goes::Abroad, last_mile: LastMile::Door },
    Product {
        code: WARENPOST_INTERNATIONAL,
        name: "Warenpost International",
        goes: Goes::Abroad,
        last_mile: LastMile::Mailbox,
    },
];

/// The products for where the parcels go.
pub(super) fn sold(query: &ServiceQuery) -> Vec<CarrierService> {
    let goes = if query.to.country.code() == "DE" { Goes::WithinGermany } else { Goes::Abroad };
    let asked =
        |product: &&Product| product.goes == goes && (query.service.is_empty() || query.service == product.code);
    PRODUCTS.iter().filter(asked).map(Product::service).collect()
}

/// The digits of a product that its billing numbers have at places 11 and 12: `01` of `V01PAK`.
pub(super) fn procedure(product: &str) -> Option<&str> {
    let digits = product.strip_prefix('V')?.get(..2)?;
    digits.bytes().all(|byte| byte.is_ascii_digit()).then_some(digits)
}

impl Product {
    fn service(&self) -> CarrierService {
        CarrierService {
            code: self.code.to_owned(),
            name: self.name.to_owned(),
            by: "DHL".to_owned(),
            min_weight: Grams(1),
            max_weight: HEAVIEST,
            max_size: None,
            last_mile: self.last_mile,
            several_parcels: true,
            price: None,
            lead_days: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Place;

    #[test]
    fn products_are_listed_for_where_a_parcel_goes() {
        let codes = |to: &str, service: &str| {
            let place = |country: &str| Place { country: country.parse().unwrap(), postal_code: String::new() };
            let query =
                ServiceQuery { from: place("DE"), to: place(to), parcels: Vec::new(), service: service.to_owned() };
            sold(&query).into_iter().map(|it| it.code).collect::<Vec<_>>()
        };
        assert_eq!(codes("DE", ""), ["V01PAK", "V62KP"]);
        assert_eq!(codes("NL", ""), ["V53WPAK", "V54EPAK", "V66WPI"]);
        assert_eq!(codes("DE", "V62KP"), ["V62KP"]);
        assert_eq!(codes("DE", "V53WPAK"), Vec::<String>::new());
    }

    #[test]
    fn a_product_says_its_part_of_the_billing_number() {
        assert_eq!((procedure("V01PAK"), procedure("V62KP")), (Some("01"), Some("62")));
        for no in ["", "V", "V1", "VPAK01", "01PAK", "Vé1"] {
            assert_eq!(procedure(no), None, "{no}");
        }
    }
}
