//! The days on which a parcel of a delivery method is handed over and delivered.

use crate::configuration::DeliveryMethod;
use crate::holidays::Holidays;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::{Day, Weekday};

/// How many days ahead are looked at.
const AHEAD: usize = 180;

/// What the days of a delivery method depend on.
#[derive(Clone, Copy)]
pub(crate) struct Calendar<'a> {
    pub(crate) method: &'a DeliveryMethod,
    /// The days on which nothing is handed over.
    pub(crate) closed: &'a [Day],
    /// By whose clock cut-offs go.
    pub(crate) zone: &'a TimeZone,
    /// The holidays where parcels come from.
    pub(crate) here: &'static Holidays,
    /// Those where they go.
    pub(crate) there: &'static Holidays,
}

/// A day on which a parcel is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HandoverDay {
    pub(crate) day: Date,
    /// From this moment on it is too late for it.
    pub(crate) cut_off: Timestamp,
}

/// A delivery, and the handover it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Delivery {
    pub(crate) handover: HandoverDay,
    pub(crate) day: Date,
}

impl Calendar<'_> {
    /// The day of a moment.
    pub(crate) fn day_of(&self, moment: Timestamp) -> Date {
        self.zone.to_datetime(moment).date()
    }

    /// The handovers an order placed at a moment can still go with, the soonest first.
    pub(crate) fn handovers(&self, moment: Timestamp) -> impl Iterator<Item = HandoverDay> {
        let days = days_from(self.day_of(moment)).filter_map(|day| self.handover(day));
        days.filter(move |handover| moment < handover.cut_off)
    }

    /// The handover of a day, where there is one.
    pub(crate) fn handover(&self, day: Date) -> Option<HandoverDay> {
        let weekday = weekday(day);
        let cut_off = self.method.handover.iter().find(|handover| handover.day == weekday)?.cut_off;
        let holiday = self.method.public_holidays && self.here.contain(Day(day));
        if holiday || self.closed.contains(&Day(day)) {
            return None;
        }
        // In the hour a clock leaves out it is the hour after; of an hour it shows twice it is the first.
        let cut_off = self.zone.to_timestamp(day.to_datetime(cut_off.0)).ok()?;
        Some(HandoverDay { day, cut_off })
    }

    /// Whether the carrier delivers on a day.
    pub(crate) fn delivers(&self, day: Date) -> bool {
        self.method.delivery_days.contains(&weekday(day))
            && !self.method.no_delivery.contains(&Day(day))
            && !(self.method.public_holidays && self.there.contain(Day(day)))
    }

    /// When a parcel handed over on a day is delivered, so many delivery days later; after none, on the first one from that day on.
    pub(crate) fn delivered(&self, handover: Date, lead_days: u32) -> Option<Date> {
        let (from, skipped) = match lead_days.checked_sub(1) {
            None => (handover, 0),
            Some(before) => (handover.tomorrow().ok()?, before as usize),
        };
        days_from(from).filter(|day| self.delivers(*day)).nth(skipped)
    }

    /// The days on which an order placed at a moment can be delivered, the soonest first, so many at most. Where two handovers
    /// lead to the same day it is the later one.
    pub(crate) fn deliveries(&self, moment: Timestamp, lead_days: u32, most: usize) -> Vec<Delivery> {
        let mut deliveries: Vec<Delivery> = Vec::with_capacity(most);
        for handover in self.handovers(moment) {
            let Some(day) = self.delivered(handover.day, lead_days) else { break };
            let full = deliveries.len() == most;
            match deliveries.last_mut() {
                Some(last) if last.day == day => last.handover = handover,
                _ if full => break,
                _ => deliveries.push(Delivery { handover, day }),
            }
        }
        deliveries
    }

    /// The days on which a parcel is handed over and delivered on one and the same, from a moment on, the soonest first.
    pub(crate) fn same_days(&self, moment: Timestamp) -> impl Iterator<Item = Delivery> {
        let handovers = self.handovers(moment).filter(|handover| self.delivers(handover.day));
        handovers.map(|handover| Delivery { handover, day: handover.day })
    }
}

fn days_from(day: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(day), |day| day.tomorrow().ok()).take(AHEAD)
}

fn weekday(day: Date) -> Weekday {
    match day.weekday() {
        jiff::civil::Weekday::Monday => Weekday::Monday,
        jiff::civil::Weekday::Tuesday => Weekday::Tuesday,
        jiff::civil::Weekday::Wednesday => Weekday::Wednesday,
        jiff::civil::Weekday::Thursday => Weekday::Thursday,
        jiff::civil::Weekday::Friday => Weekday::Friday,
        jiff::civil::Weekday::Saturday => Weekday::Saturday,
        jiff::civil::Weekday::Sunday => Weekday::Sunday,
    }
}
