//! Packstations and post offices of DHL, which customers in Germany write into the lines of their address.

use model::ServicePoint;

/// An address that reads `Packstation 145`, with the Postnummer (6 to 10 digits) in a line beside it.
pub(crate) fn packstation(country: &str, lines: [&str; 3]) -> Option<ServicePoint> {
    if country.trim() != "DE" {
        return None;
    }
    let station = lines.into_iter().find(|line| is_station(line))?;
    let id = digits(station).find(|digits| digits.len() == 3)?;
    let post_number = lines.into_iter().flat_map(digits).find(|digits| (6..=10).contains(&digits.len()));
    let kind = station.split_whitespace().next().unwrap_or_default();
    Some(ServicePoint {
        id: id.to_owned(),
        carrier: "dhl".to_owned(),
        name: format!("{kind} {id}"),
        post_number: post_number.unwrap_or_default().to_owned(),
    })
}

fn is_station(line: &str) -> bool {
    let line = line.trim().to_lowercase();
    ["packstation", "postfiliale"].iter().any(|word| line.starts_with(word))
}

fn digits(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty())
}
