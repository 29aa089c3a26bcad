//! What can be shipped with, and what it costs (`GET shipping_methods`): for one question, and whole as a price book.

use super::request::method;
use crate::{CarrierError, ServiceQuery};
use model::{CarrierService, Country, Currency, Grams, LastMile, Money};
use rates::{SendcloudLane, SendcloudMethod, Sheet, read_sendcloud_methods, sendcloud_methods};
use wire::Answer;

/// The methods of an answer that go where they are asked for. What cannot be read is left out: the others are not its fault.
pub(super) fn services(answer: &Answer, query: &ServiceQuery) -> Result<Vec<CarrierService>, CarrierError> {
    let (methods, _) = sendcloud_methods(answer.body()).map_err(|fault| nonsense(&[fault]))?;
    // It is named back as it was asked for: `8` as well as `sendcloud-8`.
    let wanted = method(&query.service).ok();
    let is_wanted = |of: &SendcloudMethod| query.service.is_empty() || method(&of.code).ok() == wanted;
    let service = |of: SendcloudMethod| {
        let code = if query.service.is_empty() { of.code.clone() } else { query.service.clone() };
        let lane = of.lanes.iter().find(|lane| goes(lane, query))?;
        Some(told(&of, code, lane, query))
    };
    Ok(methods.into_iter().filter(is_wanted).filter_map(service).collect())
}

fn goes(lane: &SendcloudLane, query: &ServiceQuery) -> bool {
    lane.to == query.to.country && !lane.begins_elsewhere(Some(query.from.country))
}

fn told(of: &SendcloudMethod, code: String, lane: &SendcloudLane, query: &ServiceQuery) -> CarrierService {
    let (least, most) = of.weight.grams();
    // All parcels of a shipment are booked with the weight of the heaviest, and cost what that one costs.
    let fits = query.parcels.iter().map(|(weight, _)| *weight).max().is_some_and(|heaviest| of.weight.holds(heaviest));
    let price = lane.price.filter(|_| fits).and_then(|cents| {
        let count = i64::try_from(query.parcels.len()).ok()?;
        Some(Money { minor: cents.checked_mul(count)?, currency: Currency::EUR })
    });
    CarrierService {
        code,
        name: of.name.clone(),
        by: of.carrier.clone(),
        min_weight: Grams(least),
        max_weight: Grams(most),
        max_size: None,
        last_mile: if of.to_point { LastMile::ServicePoint } else { LastMile::Door },
        // The list does not say: Sendcloud refuses a method that takes one parcel only.
        several_parcels: true,
        price,
        lead_days: lane.lead_days,
    }
}

/// The prices of every method, whole or not at all.
pub(super) fn price_book(answer: &Answer, from: Country) -> Result<Vec<Sheet>, CarrierError> {
    let (sheets, _) = read_sendcloud_methods(answer.body(), Some(from)).map_err(|faults| nonsense(&faults))?;
    Ok(sheets)
}

fn nonsense(faults: &[rates::Fault]) -> CarrierError {
    let first = faults.first().map(|fault| fault.column.as_str()).unwrap_or_default();
    CarrierError::Nonsense(format!("a list of shipping methods that cannot be read: {first}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Place;
    use proptest::prelude::*;
    use wire::HeaderMap;

    const METHODS: &[u8] = include_bytes!("fixtures/methods.answer.json");

    fn query(to: &str, weights: &[u32], service: &str) -> ServiceQuery {
        let place = |country: &str| Place { country: country.parse().unwrap(), postal_code: String::new() };
        ServiceQuery {
            from: place("NL"),
            to: place(to),
            parcels: weights.iter().map(|weight| (Grams(*weight), None)).collect(),
            service: service.to_owned(),
        }
    }

    fn read(body: &[u8], query: &ServiceQuery) -> Result<Vec<CarrierService>, CarrierError> {
        services(&Answer::new(200, HeaderMap::new(), body.to_vec()), query)
    }

    #[test]
    fn a_method_is_a_service_where_it_goes_and_for_the_weights_it_takes() {
        let euros = |minor| Some(Money { minor, currency: Currency::EUR });
        let all = read(METHODS, &query("NL", &[900], "")).unwrap();
        let told: Vec<_> = all.iter().map(|it| (it.code.as_str(), it.price, it.lead_days)).collect();
        assert_eq!(told, [("sendcloud-8020", euros(975), Some(1)), ("sendcloud-8", euros(0), None)]);
        assert_eq!((all[0].by.as_str(), all[0].min_weight, all[0].max_weight), ("dhl", Grams(1), Grams(23_000)));
        assert_eq!(all[1].last_mile, LastMile::Door);
        let point = read(METHODS, &query("BE", &[900, 800], "")).unwrap();
        assert_eq!((point[0].last_mile, point[0].price), (LastMile::ServicePoint, euros(1_580)));
        assert_eq!(point[1].price, None, "0 is believed of Sendcloud's own letters alone");
        assert_eq!(read(METHODS, &query("NL", &[23_001], "8020")).unwrap()[0].price, None, "too heavy for its band");
        assert_eq!(read(METHODS, &query("NL", &[900], "8020")).unwrap()[0].code, "8020", "named as it was asked for");
        assert_eq!(read(METHODS, &query("NL", &[], "")).unwrap()[0].price, None);
    }

    #[test]
    fn a_price_book_is_the_same_answer_as_a_sheet() {
        let answer = Answer::new(200, HeaderMap::new(), METHODS.to_vec());
        let sheets = price_book(&answer, Country::NL).unwrap();
        let services: Vec<&str> =
            sheets.iter().flat_map(|sheet| &sheet.services).map(|service| service.code.as_str()).collect();
        assert_eq!(services, ["sendcloud-8020", "sendcloud-117", "sendcloud-110", "sendcloud-8"]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = read(&body, &query("NL", &[1], ""));
        }
    }
}
