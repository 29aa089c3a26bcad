//! What stands behind `?` in an address.

use crate::fault::Refusal;
use axum::extract::Query;
use axum::http::{StatusCode, Uri};
use jiff::{ToSpan as _, civil, tz::TimeZone};
use model::{Message, TimeSpan, UtcDateTime, without_unseen};
use std::borrow::Cow;
use std::collections::HashSet;

/// A parameter an operation knows.
#[derive(Clone, Copy)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) is: Is,
    /// Whether it has to be given.
    pub(crate) needed: bool,
}

/// What a parameter says.
#[derive(Clone, Copy)]
pub(crate) enum Is {
    Text,
    /// A text that may be given again and again.
    Texts,
    Whole(u32, u32),
    Decimal,
    Truth,
    /// A day, as `2026-11-28`.
    Day,
    /// A moment, as `2026-11-28T10:00:00Z`.
    Moment,
}

/// A parameter that may be left out.
pub(crate) const fn may(name: &'static str, is: Is) -> Parameter {
    Parameter { name, is, needed: false }
}

/// A parameter that has to be given.
pub(crate) const fn must(name: &'static str, is: Is) -> Parameter {
    Parameter { name, is, needed: true }
}

/// The parameters, as they were given.
pub(crate) struct Params(Vec<(String, String)>);

impl Params {
    pub(crate) fn of(uri: &Uri) -> Result<Self, Refusal> {
        let read = Query::try_from_uri(uri).map(|Query(params)| Self::seen(params));
        read.map_err(|_| Refusal::of(StatusCode::BAD_REQUEST, "invalid", Message::new("api-query-unreadable")))
    }

    /// The fields of a form (`application/x-www-form-urlencoded`).
    pub(crate) fn of_form(body: &[u8]) -> Self {
        Self::seen(form_urlencoded::parse(body).into_owned().collect())
    }

    /// The parameters without letters nobody sees, as the texts of bodies are kept.
    fn seen(mut params: Vec<(String, String)>) -> Self {
        for (_, value) in &mut params {
            if let Cow::Owned(seen) = without_unseen(value) {
                *value = seen;
            }
        }
        Self(params)
    }

    /// The parameter of that name, where it says something.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// Every value of a parameter that may be given again and again.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(known, value)| known == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    /// Refuses, by its name, a parameter that is none of these, and one that says two things where it can say one: to leave either out
    /// of account would answer another question.
    pub(crate) fn only(&self, operation: &str, offered: &[Parameter]) -> Result<(), Refusal> {
        if let Some((name, _)) = self.0.iter().find(|(name, _)| offered.iter().all(|known| known.name != name)) {
            return Err(Refusal::not_offered(format!("{operation}?{name}=")));
        }
        let says_one = offered.iter().filter(|known| !matches!(known.is, Is::Texts));
        let mut twice = says_one.filter(|known| self.all(known.name).collect::<HashSet<_>>().len() > 1);
        twice.next().map_or(Ok(()), |of| Err(Refusal::bad_parameter(of.name, Message::new("api-parameter-twice"))))
    }

    /// The names that are none of these.
    pub(crate) fn others(&self, offered: &[&str]) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str()).filter(move |name| !offered.contains(name))
    }

    /// Yes or no; none where nothing is said.
    pub(crate) fn truth(&self, name: &'static str) -> Result<Option<bool>, Refusal> {
        match self.get(name) {
            None => Ok(None),
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            Some(_) => Err(Refusal::bad_parameter(name, Message::new("api-not-a-truth"))),
        }
    }

    /// How many rows a page has.
    pub(crate) fn page_size(&self, usual: u32, most: u32) -> Result<u32, Refusal> {
        let Some(text) = self.get("page_size") else { return Ok(usual) };
        let size = text.parse().ok().filter(|size| (1..=most).contains(size));
        size.ok_or_else(|| Refusal::bad_parameter("page_size", Message::new("api-page-size").with("most", most)))
    }

    /// The days of a moment: `on` one, from `min` on, until the end of `max`; in UTC.
    pub(crate) fn days(&self, on: &'static str, min: &'static str, max: &'static str) -> Result<TimeSpan, Refusal> {
        let (on, min, max) = (self.day(on)?, self.day(min)?, self.day(max)?);
        let from = on.into_iter().chain(min).max();
        let until = on.into_iter().chain(max).min();
        Ok(TimeSpan { from: from.and_then(begin), until: until.and_then(|day| begin(day.checked_add(1.day()).ok()?)) })
    }

    /// So many milliseconds behind a moment; none where none is said.
    pub(crate) fn moment(&self, name: &'static str, later: i64) -> Result<Option<UtcDateTime>, Refusal> {
        let Some(text) = self.get(name) else { return Ok(None) };
        let wrong = || Refusal::bad_parameter(name, Message::new("api-not-a-moment").with("value", text));
        let moment: UtcDateTime = text.parse().map_err(|_| wrong())?;
        Ok(Some(UtcDateTime::from_millis(moment.millis().saturating_add(later))))
    }

    fn day(&self, name: &'static str) -> Result<Option<civil::Date>, Refusal> {
        let Some(text) = self.get(name) else { return Ok(None) };
        let day = text.parse().ok().filter(|_| text.len() == "2026-11-28".len());
        let wrong = || Refusal::bad_parameter(name, Message::new("api-not-a-day").with("value", text));
        day.ok_or_else(wrong).map(Some)
    }

    /// As they are written in an address, with another cursor.
    pub(crate) fn with_cursor(&self, cursor: &str) -> String {
        let kept = self.0.iter().filter(|(name, _)| name != "cursor");
        let pairs = kept.map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        pairs.chain([format!("cursor={cursor}")]).collect::<Vec<_>>().join("&")
    }
}

fn begin(day: civil::Date) -> Option<UtcDateTime> {
    TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok().map(UtcDateTime)
}

fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn params(query: &str) -> Params {
        Params::of(&format!("/orders?{query}").parse().unwrap()).unwrap()
    }

    #[test]
    fn days_are_whole_and_in_utc() {
        let days = |query: &str| params(query).days("on", "min", "max").unwrap();
        let span = |from: Option<&str>, until: Option<&str>| TimeSpan {
            from: from.map(|text| text.parse().unwrap()),
            until: until.map(|text| text.parse().unwrap()),
        };
        let (day, next) = (Some("2026-11-28T00:00:00Z"), Some("2026-11-29T00:00:00Z"));
        assert_eq!(days("on=2026-11-28"), span(day, next));
        assert_eq!(days("min=2026-11-28"), span(day, None));
        assert_eq!(days("max=2026-11-28"), span(None, next));
        for bad in ["on=2026-11-28T10:00:00Z", "min=yesterday", "max=2026-02-30"] {
            assert!(params(bad).days("on", "min", "max").is_err(), "{bad}");
        }
    }

    #[test]
    fn the_next_page_asks_the_same_with_another_cursor() {
        let params = params("order_number=A%26B&cursor=old&sort=-pk");
        assert_eq!(params.with_cursor("new"), "order%5Fnumber=A%26B&sort=%2Dpk&cursor=new");
        let known = ["order_number", "cursor", "sort"].map(|name| may(name, Is::Text));
        assert!(params.only("GET /orders", &known[..2]).is_err());
        assert!(params.only("GET /orders", &known).is_ok());
    }

    #[test]
    fn a_parameter_that_says_one_thing_says_it_once() {
        let known = [may("order_id", Is::Text), may("carrier_code", Is::Texts)];
        let only = |query: &str| params(query).only("GET /orders", &known).is_ok();
        assert!(only("order_id=1&order_id=1&order_id="));
        assert!(only("carrier_code=dpd&carrier_code=ups"));
        assert!(!only("order_id=1&order_id=2"));
    }
}
