//! What can be shipped with, and what it costs (`POST shipping-options`).

use crate::CarrierError;
use crate::sendcloud_shared::money::{grams, millimetres, money};
use model::{CarrierService, Grams, LastMile, Money, ParcelSize};
use serde::Deserialize;
use wire::Answer;

#[derive(Deserialize)]
struct Options {
    data: Vec<ShippingOption>,
}

#[derive(Deserialize)]
struct ShippingOption {
    code: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    carrier: Option<Named>,
    #[serde(default)]
    product: Option<Named>,
    #[serde(default)]
    functionalities: Option<Functions>,
    #[serde(default)]
    weight: Option<Range>,
    #[serde(default)]
    max_dimensions: Option<Size>,
    #[serde(default)]
    quotes: Option<Vec<Quote>>,
}

#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    name: Option<String>,
}

#[derive(Deserialize)]
struct Functions {
    #[serde(default)]
    last_mile: Option<String>,
    #[serde(default)]
    multicollo: Option<bool>,
}

#[derive(Deserialize)]
struct Range {
    min: Amount,
    max: Amount,
}

#[derive(Deserialize)]
struct Amount {
    value: String,
    unit: String,
}

#[derive(Deserialize)]
struct Size {
    length: String,
    width: String,
    height: String,
    unit: String,
}

#[derive(Deserialize)]
struct Quote {
    #[serde(default)]
    price: Option<Price>,
    #[serde(default)]
    lead_time: Option<u32>,
}

#[derive(Deserialize)]
struct Price {
    #[serde(default)]
    total: Option<Total>,
}

#[derive(Deserialize)]
struct Total {
    value: String,
    currency: String,
}

/// The services of an answer, in the sequence they came.
pub(super) fn services(answer: &Answer) -> Result<Vec<CarrierService>, CarrierError> {
    let options: Options = answer.json().map_err(|nonsense| CarrierError::Nonsense(nonsense.to_string()))?;
    Ok(options.data.into_iter().map(ShippingOption::service).collect())
}

impl ShippingOption {
    fn service(self) -> CarrierService {
        let functions = self.functionalities.as_ref();
        let name = self.name.or_else(|| self.product.and_then(|product| product.name));
        let (min_weight, max_weight) = self.weight.as_ref().map_or((Grams(0), Grams(u32::MAX)), Range::grams);
        let quotes = self.quotes.unwrap_or_default();
        CarrierService {
            name: name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| self.code.clone()),
            code: self.code,
            by: self.carrier.and_then(|carrier| carrier.name).unwrap_or_default(),
            min_weight,
            max_weight,
            max_size: self.max_dimensions.as_ref().and_then(Size::size),
            last_mile: match functions.and_then(|it| it.last_mile.as_deref()) {
                Some("service_point" | "locker" | "locker_or_service_point" | "post_office") => LastMile::ServicePoint,
                Some("mailbox") => LastMile::Mailbox,
                _ => LastMile::Door,
            },
            several_parcels: functions.and_then(|it| it.multicollo) == Some(true),
            price: quotes.iter().find_map(Quote::price),
            lead_days: quotes.iter().find_map(|quote| quote.lead_time).map(|hours| hours.div_ceil(24)),
        }
    }
}

impl Range {
    /// It ends before its last gram: 0.001 to 23.001 kg takes 23 kg.
    fn grams(&self) -> (Grams, Grams) {
        let of = |amount: &Amount| grams(&amount.value, &amount.unit);
        let max = of(&self.max).map_or(u32::MAX, |max| if max.0 % 10 == 1 { max.0 - 1 } else { max.0 });
        (of(&self.min).unwrap_or_default(), Grams(max))
    }
}

impl Size {
    fn size(&self) -> Option<ParcelSize> {
        let side = |text: &str| millimetres(text, &self.unit).filter(|side| side.0 > 0);
        Some(ParcelSize { length: side(&self.length)?, width: side(&self.width)?, height: side(&self.height)? })
    }
}

impl Quote {
    fn price(&self) -> Option<Money> {
        let total = self.price.as_ref()?.total.as_ref()?;
        money(&total.value, &total.currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Currency, Millimetres};
    use proptest::prelude::*;
    use wire::HeaderMap;

    fn read(body: &[u8]) -> Result<Vec<CarrierService>, CarrierError> {
        services(&Answer::new(200, HeaderMap::new(), body.to_vec()))
    }

    #[test]
    fn an_option_is_a_service_with_its_price() {
        let read = read(include_bytes!("fixtures/options.answer.json")).unwrap();
        let expected = CarrierService {
            code: "postnl:standard/signature".to_owned(),
            name: "PostNL Standard + Handtekening".to_owned(),
            by: "PostNL".to_owned(),
            min_weight: Grams(1),
            max_weight: Grams(23_000),
            max_size: Some(ParcelSize {
                length: Millimetres(1_750),
                width: Millimetres(780),
                height: Millimetres(580),
            }),
            last_mile: LastMile::Door,
            several_parcels: true,
            price: Some(Money { minor: 1_750, currency: Currency::EUR }),
            lead_days: Some(1),
        };
        assert_eq!(read[0], expected);
        assert_eq!((read[1].price, read[1].lead_days, read[1].name.as_str()), (None, None, "sendcloud:letter"));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = read(&body);
        }
    }
}
