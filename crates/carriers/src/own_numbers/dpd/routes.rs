//! The look-up of a parcel's way in DPD's routing files.
//!
//! Source: the files, and the order in which they are searched by two programs that are published (pyShipping, Business-DPD):
//! by postal code exactly, else within a span, else rows without one; of those the rows that name the service, else those that
//! name none, or the next wider step where there are neither; of those the rows that name where the parcel comes from, else those
//! that name no place; the first of what is left. `SendingDate` is not looked at, as there.

use super::table::{TableError, head, head_day, rows};
use jiff::civil::Date;
use std::collections::HashMap;

/// The files a look-up needs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Files<'f> {
    pub(super) routes: &'f str,
    pub(super) depots: &'f str,
    pub(super) services: &'f str,
    pub(super) countries: &'f str,
}

/// Their names.
pub(super) const NAMES: [&str; 4] = ["ROUTES", "DEPOTS", "SERVICE", "COUNTRY"];

/// DPD's routing files, for parcels of one depot.
#[derive(Debug)]
pub(super) struct RouteTables {
    pub(super) version: String,
    /// The last day they hold.
    pub(super) expires: Date,
    /// The routes of each country, by where their postal codes begin.
    routes: HashMap<String, Vec<Route>>,
    /// The words on labels, by the service's number.
    services: HashMap<String, String>,
    /// The countries' numbers, by their two letters.
    countries: HashMap<String, String>,
}

#[derive(Debug)]
struct Route {
    /// From this postal code; empty for all of them.
    begin: Box<str>,
    /// To this one; empty for the first one alone.
    end: Box<str>,
    /// The farthest postal code of this route and those before it.
    reach: Box<str>,
    /// The services it is for; none for all that no other route names.
    services: Vec<(u16, u16)>,
    /// Whether it is for parcels of this depot: by name, or as it names no place.
    from_here: From,
    found: Found,
}

/// Whether a route is for parcels of the depot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum From {
    Named,
    Anywhere,
    Elsewhere,
}

/// What a route says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) origin_sort: Box<str>,
    pub(super) depot: Box<str>,
    pub(super) grouping: Box<str>,
    pub(super) destination_sort: Box<str>,
    pub(super) barcode_id: Box<str>,
}

/// Where the parcels come from.
struct Origin<'f> {
    depot: &'f str,
    country: &'f str,
    groups: Vec<&'f str>,
}

impl RouteTables {
    /// Reads the files for parcels of a depot.
    pub(super) fn read(files: Files<'_>, depot: &str) -> Result<Self, TableError> {
        let depots = rows(files.depots, "DEPOTS", 10)?;
        let own = depots.iter().find(|(_, columns)| columns[0] == depot);
        let origin = Origin {
            depot,
            country: own.map_or("", |(_, columns)| columns[9]),
            groups: own.map(|(_, columns)| columns[2].split(',').collect()).unwrap_or_default(),
        };
        let mut routes: HashMap<String, Vec<Route>> = HashMap::new();
        for (_, columns) in rows(files.routes, "ROUTES", 11)? {
            routes.entry(columns[0].to_ascii_uppercase()).or_default().push(Route::of(&columns, &origin));
        }
        routes.values_mut().for_each(|routes| reaching(routes));
        let pairs = |text, file, key: usize, value: usize| -> Result<HashMap<String, String>, TableError> {
            Ok(rows(text, file, 2)?.into_iter().map(|(_, it)| (it[key].to_owned(), it[value].to_owned())).collect())
        };
        Ok(Self {
            version: head(files.routes, "ROUTES", "Version")?.to_owned(),
            expires: head_day(files.routes, "ROUTES", "Expiration")?,
            routes,
            services: pairs(files.services, "SERVICE", 0, 1)?,
            countries: pairs(files.countries, "COUNTRY", 1, 0)?,
        })
    }

    /// Each service by its number, with its word on labels.
    pub(super) fn services(&self) -> impl Iterator<Item = (&str, &str)> {
        self.services.iter().map(|(code, text)| (code.as_str(), text.as_str()))
    }

    /// The word on labels of a service; none where there is no such service.
    pub(super) fn service(&self, code: &str) -> Option<&str> {
        self.services.get(code).map(String::as_str)
    }

    /// A country's number, as the barcode has it.
    pub(super) fn country(&self, letters: &str) -> Option<&str> {
        self.countries.get(letters).map(String::as_str)
    }

    /// The way to a postal code of a country with a service.
    pub(super) fn find(&self, country: &str, postal_code: &str, service: u16) -> Option<&Found> {
        let routes = self.routes.get(country)?;
        let exact = at(routes, postal_code);
        let within = within(routes, postal_code);
        let anywhere: Vec<&Route> = at(routes, "").iter().collect();
        let steps = [exact.iter().collect(), within, anywhere];
        let found = steps.into_iter().find_map(|step| by_service(step, service))?;
        let of = |from: From| found.iter().find(|route| route.from_here == from);
        of(From::Named).or_else(|| of(From::Anywhere)).map(|route| &route.found)
    }
}

/// The routes that begin at a postal code.
fn at<'r>(routes: &'r [Route], postal_code: &str) -> &'r [Route] {
    let first = routes.partition_point(|route| *route.begin < *postal_code);
    let behind = routes.partition_point(|route| *route.begin <= *postal_code);
    &routes[first..behind]
}

/// The routes within whose span a postal code is, in the order of the file. Those before one that reaches less far are not
/// looked at.
fn within<'r>(routes: &'r [Route], postal_code: &str) -> Vec<&'r Route> {
    let behind = routes.partition_point(|route| *route.begin <= *postal_code);
    let mut found: Vec<&Route> = routes[..behind]
        .iter()
        .rev()
        .take_while(|route| *route.reach >= *postal_code)
        .filter(|route| !route.begin.is_empty() && *route.end >= *postal_code)
        .collect();
    found.reverse();
    found
}

/// Of these, those that name a service, else those that name none.
fn by_service(routes: Vec<&Route>, service: u16) -> Option<Vec<&Route>> {
    let names = |route: &&Route| route.services.iter().any(|(first, last)| (*first..=*last).contains(&service));
    let named: Vec<&Route> = routes.iter().copied().filter(names).collect();
    let found =
        if named.is_empty() { routes.into_iter().filter(|route| route.services.is_empty()).collect() } else { named };
    (!found.is_empty()).then_some(found)
}

/// Sorts routes by their beginnings, which leaves those of one beginning in the order of the file, and notes how far they reach.
fn reaching(routes: &mut [Route]) {
    routes.sort_by(|one, other| one.begin.cmp(&other.begin));
    let mut farthest: Box<str> = "".into();
    for route in routes {
        let end = if route.end.is_empty() { &route.begin } else { &route.end };
        if *end > farthest {
            farthest.clone_from(end);
        }
        route.reach.clone_from(&farthest);
    }
}

impl Route {
    fn of(columns: &[&str], origin: &Origin<'_>) -> Self {
        Self {
            begin: columns[1].into(),
            end: columns[2].into(),
            reach: "".into(),
            services: named(columns[3]).filter_map(services).collect(),
            from_here: origin.named_by(columns[4]),
            found: Found {
                origin_sort: columns[6].into(),
                depot: columns[7].into(),
                grouping: columns[8].into(),
                destination_sort: columns[9].into(),
                barcode_id: columns[10].into(),
            },
        }
    }
}

/// What a list names.
fn named(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|name| !name.is_empty())
}

/// `S293` or, for a run of services, `S302303`.
fn services(name: &str) -> Option<(u16, u16)> {
    let digits = name.strip_prefix('S')?;
    let number = |digits: &str| digits.parse::<u16>().ok();
    match digits.split_at_checked(3)? {
        (one, "") => Some((number(one)?, number(one)?)),
        (first, last) => Some((number(first)?, number(last)?)),
    }
}

impl Origin<'_> {
    /// Whether a list of places names it: `CBE` a country, `D0010` a depot, `D00100050` a run of depots, `GPDE` a group.
    fn named_by(&self, places: &str) -> From {
        if places.is_empty() {
            return From::Anywhere;
        }
        let is_here = |place: &str| match place.split_at_checked(1) {
            Some(("C", country)) => !self.country.is_empty() && country == self.country,
            Some(("D", depots)) => match depots.split_at_checked(4) {
                Some((one, "")) => one == self.depot,
                Some((first, last)) => (first..=last).contains(&self.depot),
                None => false,
            },
            Some(("G", group)) => self.groups.contains(&group),
            _ => false,
        };
        if named(places).any(is_here) { From::Named } else { From::Elsewhere }
    }
}

#[cfg(test)]
mod tests;
