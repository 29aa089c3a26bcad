//! What is wrong or odd about a configuration, each at its place.

use crate::configuration::{Configuration, DeliveryMethod};
use crate::holidays::holidays;
use crate::prepared::{origin, zone};
use decide::Severity;
use model::{Country, DeliveryKind, Message, MethodId, Money, Settings, ShippingMethod};
use serde::Serialize;
use std::collections::BTreeSet;
#[cfg(feature = "export")]
use ts_rs::TS;

/// The most delivery methods of a configuration.
const METHODS: usize = 200;
/// The most days between handover and delivery.
const LEAD_DAYS: u32 = 60;
/// The most days a customer may choose from.
const CHOICES: u8 = 14;
/// The longest text a customer reads, in characters.
const TEXT: usize = 500;

/// Something about a configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CheckoutFinding {
    /// Whether it keeps the configuration from being published.
    pub severity: Severity,
    /// Where, as `destinations[0].methods[2].handover`.
    pub place: String,
    /// What is wrong, as a sentence.
    pub message: Message,
}

/// Looks at a configuration with the settings it is to hold with.
#[must_use]
pub fn check(configuration: &Configuration, settings: &Settings) -> Vec<CheckoutFinding> {
    let mut findings = Findings { configuration, settings, found: Vec::new() };
    findings.sender();
    findings.destinations();
    findings.ids();
    findings.found
}

struct Findings<'a> {
    configuration: &'a Configuration,
    settings: &'a Settings,
    found: Vec<CheckoutFinding>,
}

impl Findings<'_> {
    fn add(&mut self, severity: Severity, place: impl Into<String>, message: Message) {
        self.found.push(CheckoutFinding { severity, place: place.into(), message });
    }

    fn wrong(&mut self, place: impl Into<String>, message: Message) {
        self.add(Severity::Wrong, place, message);
    }

    fn odd(&mut self, place: impl Into<String>, message: Message) {
        self.add(Severity::Odd, place, message);
    }

    fn sender(&mut self) {
        let configuration = self.configuration;
        if zone(&configuration.time_zone).is_none() {
            let zone = configuration.time_zone.as_str();
            self.wrong("time_zone", Message::new("checkout-zone-unknown").with("zone", zone));
        }
        match origin(configuration.sender.as_ref(), self.settings) {
            None => self.wrong("sender", Message::new("checkout-sender-unknown")),
            Some(country) => self.holidays_known("sender", country),
        }
    }

    fn holidays_known(&mut self, place: &str, country: Country) {
        let asked = self.configuration.destinations.iter().flat_map(|it| &it.methods).any(|it| it.public_holidays);
        if asked && holidays(country).years().is_none() {
            self.odd(place, Message::new("checkout-holidays-unknown").with("country", country));
        }
    }

    fn destinations(&mut self) {
        let configuration = self.configuration;
        if configuration.destinations.is_empty() {
            self.wrong("destinations", Message::new("checkout-no-destination"));
        }
        if configuration.destinations.iter().map(|it| it.methods.len()).sum::<usize>() > METHODS {
            let most = i64::try_from(METHODS).unwrap_or(i64::MAX);
            self.wrong("destinations", Message::new("checkout-too-many-methods").with("most", most));
        }
        let mut seen = BTreeSet::new();
        for (at, destination) in configuration.destinations.iter().enumerate() {
            let place = format!("destinations[{at}]");
            if destination.countries.is_empty() {
                self.wrong(format!("{place}.countries"), Message::new("checkout-no-country"));
            }
            if destination.methods.is_empty() {
                self.odd(format!("{place}.methods"), Message::new("checkout-no-method"));
            }
            for country in &destination.countries {
                if !seen.insert(*country) {
                    let message = Message::new("checkout-country-twice").with("country", *country);
                    self.odd(format!("{place}.countries"), message);
                }
                self.holidays_known(&format!("{place}.countries"), *country);
            }
            for (at, method) in destination.methods.iter().enumerate() {
                self.method(&format!("{place}.methods[{at}]"), method);
            }
        }
    }

    fn method(&mut self, place: &str, method: &DeliveryMethod) {
        if method.title.trim().is_empty() {
            self.wrong(format!("{place}.title"), Message::new("checkout-no-title"));
        }
        for (name, text) in
            [("title", &method.title), ("internal_title", &method.internal_title), ("description", &method.description)]
        {
            if text.chars().count() > TEXT {
                let most = i64::try_from(TEXT).unwrap_or(i64::MAX);
                self.wrong(format!("{place}.{name}"), Message::new("checkout-text-long").with("most", most));
            }
        }
        if method.ships_with.is_empty() {
            self.wrong(format!("{place}.ships_with"), Message::new("checkout-ships-with-nothing"));
        }
        for (at, code) in method.ships_with.iter().enumerate() {
            if self.named(code).next().is_none() {
                let message = Message::new("unfit-gone").with("method", code.as_str());
                self.wrong(format!("{place}.ships_with[{at}]"), message);
            }
        }
        self.prices(place, method);
        self.days(place, method);
        for (at, showing) in method.shown.iter().enumerate() {
            if showing.conditions.is_empty() {
                self.odd(format!("{place}.shown[{at}]"), Message::new("checkout-showing-always"));
            }
        }
    }

    fn prices(&mut self, place: &str, method: &DeliveryMethod) {
        let currency = self.configuration.currency;
        let fits = |money: Money| money.currency == currency && money.minor >= 0;
        let wrong = || Message::new("checkout-price-wrong").with("currency", currency.code());
        for (at, price) in method.prices.iter().enumerate().filter(|(_, price)| !fits(price.price)) {
            let message = wrong().with("price", price.price);
            self.wrong(format!("{place}.prices[{at}]"), message);
        }
        if let Some(from) = method.free_from.filter(|from| !fits(*from)) {
            self.wrong(format!("{place}.free_from"), wrong().with("price", from));
        }
    }

    fn days(&mut self, place: &str, method: &DeliveryMethod) {
        let has_days = matches!(method.kind, DeliveryKind::NominatedDay | DeliveryKind::SameDay);
        if has_days && method.handover.is_empty() {
            self.wrong(format!("{place}.handover"), Message::new("checkout-no-handover"));
        }
        let days: Vec<_> = method.handover.iter().map(|handover| handover.day).collect();
        if (1..days.len()).any(|at| days[..at].contains(&days[at])) {
            self.wrong(format!("{place}.handover"), Message::new("checkout-handover-twice"));
        }
        if has_days && method.delivery_days.is_empty() {
            self.wrong(format!("{place}.delivery_days"), Message::new("checkout-no-delivery-day"));
        }
        if method.lead_days.is_some_and(|days| days > LEAD_DAYS) {
            self.wrong(format!("{place}.lead_days"), Message::new("checkout-lead-long").with("most", LEAD_DAYS));
        }
        if !(1..=CHOICES).contains(&method.choices) {
            let message = Message::new("checkout-choices-wrong").with("most", u32::from(CHOICES));
            self.wrong(format!("{place}.choices"), message);
        }
        let timed =
            |it: &ShippingMethod| it.lead_days.is_some() || it.zones.iter().any(|zone| zone.lead_days.is_some());
        if method.kind == DeliveryKind::NominatedDay && method.lead_days.is_none() {
            for (at, code) in method.ships_with.iter().enumerate() {
                if self.named(code).next().is_some() && !self.named(code).any(timed) {
                    let message = Message::new("checkout-lead-unknown").with("method", code.as_str());
                    self.odd(format!("{place}.ships_with[{at}]"), message);
                }
            }
        }
    }

    /// The methods a name stands for: the one of that short name, else the weight bands of that option.
    fn named(&self, code: &str) -> impl Iterator<Item = &ShippingMethod> {
        let catalogue = &self.settings.catalogue;
        let method = catalogue.method(&MethodId(code.to_owned()));
        let bands =
            catalogue.methods.iter().filter(move |it| method.is_none() && it.option == code && !code.is_empty());
        method.into_iter().chain(bands)
    }

    /// Every method has a number of its own.
    fn ids(&mut self) {
        let configuration = self.configuration;
        let mut seen = BTreeSet::new();
        for (at, destination) in configuration.destinations.iter().enumerate() {
            for (method_at, method) in destination.methods.iter().enumerate() {
                let place = format!("destinations[{at}].methods[{method_at}].id");
                if !is_uuid(&method.id) {
                    self.wrong(place, Message::new("checkout-id-odd").with("id", method.id.as_str()));
                } else if !seen.insert(method.id.to_ascii_lowercase()) {
                    self.wrong(place, Message::new("checkout-id-twice").with("id", method.id.as_str()));
                }
            }
        }
    }
}

/// Whether a text has the form of a UUID (*RFC 9562*): 8, 4, 4, 4 and 12 hexadecimal digits.
fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let is_hex = |part: &&str| part.bytes().all(|it| it.is_ascii_hexdigit());
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12]) && parts.iter().all(is_hex)
}
