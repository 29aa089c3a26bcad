//! What every carrier can be asked, and what each of them can do.

use crate::{
    AskedPoint, BookingRequest, CarrierError, LabelRequest, Listing, ManifestFile, ManifestRequest, OwnLabel,
    OwnLabelRequest, PointsOf, PointsTold, PointsWanted, Service, ServiceQuery, SightedParcel, TrackRequest,
    VoidRequest,
};
use model::{
    AccountSeen, BookingKey, CarrierService, Country, CustomsDocument, Day, LabelDocument, LabelFormat, LabelSource,
    Message, Money, NumberForm, NumberKind, UtcDateTime,
};
use rates::Sheet;
use std::collections::HashSet;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// An answer a carrier gives in its own time.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, CarrierError>> + Send + 'a>>;

/// A carrier account that can be asked. What a carrier does not offer it says by its [`Capabilities`], and the methods
/// answer [`CarrierError::NotOffered`].
pub trait Carrier: Send + Sync {
    /// What this account can do.
    fn capabilities(&self) -> Capabilities;

    /// Asks for a shipment. May be asked again with the same key and the same request only after [`Carrier::find`] said that
    /// it is absent, or after an error that is not [`CarrierError::may_be_done`].
    fn book<'a>(&'a self, request: &'a BookingRequest) -> Answer<'a, Booked> {
        let _ = request;
        not_offered(Service::Book)
    }

    /// Asks whether a shipment of that key is there.
    fn find<'a>(&'a self, key: &'a BookingKey) -> Answer<'a, Found> {
        let _ = key;
        not_offered(Service::Find)
    }

    /// Asks for the labels of a shipment that was booked without them. None while they are not there yet.
    fn labels<'a>(&'a self, request: &'a LabelRequest) -> Answer<'a, Vec<LabelDocument>> {
        let _ = request;
        not_offered(Service::Labels)
    }

    /// Asks for what the carrier made for customs of a shipment that was booked with a declaration: none where it makes no
    /// document, `None` while one is not there yet. Not asked where that comes with the booking alone ([`Capabilities::customs_once`]).
    fn customs<'a>(&'a self, request: &'a LabelRequest) -> Answer<'a, Option<Vec<CustomsDocument>>> {
        let _ = request;
        not_offered(Service::Customs)
    }

    /// Asks to take a shipment back.
    fn void<'a>(&'a self, request: &'a VoidRequest) -> Answer<'a, VoidAnswer> {
        let _ = request;
        not_offered(Service::Void)
    }

    /// Asks where the parcels of shipments are, at most [`Capabilities::tracked_at_once`] of them. What the carrier says nothing
    /// of is left out.
    fn track<'a>(&'a self, shipments: &'a [TrackRequest]) -> Answer<'a, Vec<SightedParcel>> {
        let _ = shipments;
        not_offered(Service::Track)
    }

    /// Asks for the shipments the account has, those that were booked since a moment. Changes nothing.
    fn list(&self, since: UtcDateTime) -> Answer<'_, Listing> {
        let _ = since;
        not_offered(Service::List)
    }

    /// Asks whether the account works, and what is kept in it. Books nothing.
    fn check(&self) -> Answer<'_, AccountSeen> {
        not_offered(Service::Check)
    }

    /// Asks what parcels can be shipped with, and what that costs. Books nothing.
    fn services<'a>(&'a self, query: &'a ServiceQuery) -> Answer<'a, Vec<CarrierService>> {
        let _ = query;
        not_offered(Service::Services)
    }

    /// Asks for what everything the account sells costs from a country, to be kept for when there is no network: a sheet for each
    /// carrier of a platform. Books nothing.
    fn price_book(&self, from: Country) -> Answer<'_, Vec<Sheet>> {
        let _ = from;
        not_offered(Service::PriceBook)
    }

    /// Whether it numbers parcels by this form; by none where its numbers are not the shop's own.
    fn takes(&self, form: &NumberForm) -> bool {
        let _ = form;
        false
    }

    /// What stands on the label of a parcel that the station draws. Asks nobody.
    ///
    /// # Errors
    /// [`CarrierError::Refused`] where the carrier's rules have no label for this parcel.
    fn own_label(&self, request: &OwnLabelRequest<'_>) -> Result<OwnLabel, CarrierError> {
        let _ = request;
        Err(CarrierError::NotOffered(Service::Labels))
    }

    /// What is wrong by that day with the files the carrier handed out; none where it needs none.
    fn files_trouble(&self, today: Day) -> Option<Message> {
        let _ = today;
        None
    }

    /// The closing list of a day's parcels, as a file for the carrier.
    ///
    /// # Errors
    /// [`CarrierError::Refused`] names what cannot be in such a file.
    fn manifest(&self, request: &ManifestRequest) -> Result<ManifestFile, CarrierError> {
        let _ = request;
        Err(CarrierError::NotOffered(Service::Manifest))
    }

    /// Asks for service points.
    fn points<'a>(&'a self, wanted: &'a PointsWanted) -> Answer<'a, PointsTold> {
        let _ = wanted;
        not_offered(Service::Points)
    }

    /// Asks whether a service point takes parcels now. One the carrier does not know does not.
    fn point_is_available<'a>(&'a self, point: &'a AskedPoint) -> Answer<'a, bool> {
        let _ = point;
        not_offered(Service::Points)
    }
}

fn not_offered<'a, T: Send + 'a>(what: Service) -> Answer<'a, T> {
    Box::pin(async move { Err(CarrierError::NotOffered(what)) })
}

/// What a carrier account can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capabilities {
    /// Where its labels come from. Labels the station draws carry the shop's own numbers, and need no network.
    pub labels: LabelSource,
    /// The kind of the shop's own numbers its parcels get; none where the carrier numbers them itself.
    pub numbers: Option<NumberKind>,
    /// The formats it sends labels in, the best for a label printer first; none where the station draws them.
    pub formats: &'static [LabelFormat],
    /// Whether a shipment can be found by the key it was asked with.
    pub finds_by_key: bool,
    /// Whether it makes labels for parcels that come back.
    pub returns: bool,
    /// Whether a shipment that comes back can be found by its key, too.
    pub finds_returns: bool,
    /// How long after booking a shipment can be taken back; none where it cannot.
    pub void_within: Option<Duration>,
    /// How many parcels one shipment may have.
    pub most_parcels: u32,
    /// Whether all parcels of a shipment go with one weight: that of the heaviest.
    pub one_weight: bool,
    /// How many bookings may be under way at once.
    pub in_flight: u32,
    /// How long a booking has to be missing before its absence can be believed: what a list shows may lag behind.
    pub absent_after: Duration,
    /// Whether an account can be checked without booking.
    pub checks: bool,
    /// Whether it lists what can be shipped with, and at which prices where it is asked over a network.
    pub lists_services: bool,
    /// Whether it lists the shipments of an account, so that they are compared with those here.
    pub lists_shipments: bool,
    /// Whether it tells what everything it sells costs, to be kept as a price sheet.
    pub price_book: bool,
    /// Whether what it answers to a booking says what it costs, so that its list is not asked beside.
    pub prices_bookings: bool,
    /// Whether it is told what customs have to know, so that the declaration travels with the booking.
    pub declares: bool,
    /// Whether what it makes for customs comes with the answer to a booking, and never again.
    pub customs_once: bool,
    /// The services whose label says to customs what there is to say (CN 22): no other paper goes along.
    pub declared_on_label: &'static [&'static str],
    /// Whether it is told what a shipment is to be insured for.
    pub insures: bool,
    /// Whether it is told of which brand of the shop's a shipment is.
    pub brands: bool,
    /// How many shipments it can be asked about at once, to hear where their parcels are; 0 where it does not say.
    pub tracked_at_once: usize,
    /// Whose service points it tells of, and whether one takes parcels.
    pub points: PointsOf,
    /// Whether the carrier itself tells the shop what shipped, so that the station must not.
    pub tells_shop: bool,
    /// Whether one account books under several contracts, by the one a request names.
    pub contracts: bool,
    /// Whether its labels follow a published rule and need the carrier's approval before the first parcel.
    pub needs_approval: bool,
    /// Whether the carrier is told of a day's parcels by a file.
    pub takes_manifest: bool,
}

impl Capabilities {
    /// Whether it can be asked over a network what parcels cost.
    #[must_use]
    pub fn quotes(&self) -> bool {
        self.lists_services && self.labels == LabelSource::Document
    }

    /// What a carrier can do of which nothing is said: one parcel a shipment, one booking after the other, nothing else. Labels that
    /// are drawn here are drawn for the way back as well.
    #[must_use]
    pub const fn least(labels: LabelSource) -> Self {
        Self {
            labels,
            numbers: None,
            formats: &[],
            finds_by_key: false,
            returns: matches!(labels, LabelSource::Drawn),
            finds_returns: false,
            void_within: None,
            most_parcels: 1,
            one_weight: false,
            in_flight: 1,
            absent_after: Duration::ZERO,
            checks: false,
            lists_services: false,
            lists_shipments: false,
            price_book: false,
            prices_bookings: false,
            declares: false,
            customs_once: false,
            declared_on_label: &[],
            insures: false,
            brands: false,
            tracked_at_once: 0,
            points: PointsOf::Nobody,
            tells_shop: false,
            contracts: false,
            needs_approval: false,
            takes_manifest: false,
        }
    }
}

/// A shipment a carrier has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booked {
    /// The carrier's own key of it; empty where it has none.
    pub remote_id: String,
    /// Its price, where the carrier says.
    pub cost: Option<Money>,
    /// Its parcels, in the order they were asked for.
    pub parcels: Vec<BookedParcel>,
    /// Its labels; none where the station draws them, or where they have to be fetched later.
    pub labels: Vec<LabelDocument>,
    /// What the carrier made for customs, as far as it came with the answer; the rest is asked for by [`Carrier::customs`].
    pub customs: Vec<CustomsDocument>,
}

/// A parcel a carrier has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookedParcel {
    /// The number on its label.
    pub number: String,
}

/// The longest number of a parcel, in letters: more than any barcode on a label holds.
const LONGEST_NUMBER: usize = 64;

impl Booked {
    /// The same, if it can be what was asked: as many parcels, each with a number of its own, and each label for one of them, in the
    /// order of the parcels. Asked after every answer that tells of a shipment, because 200 alone says nothing.
    ///
    /// # Errors
    /// [`CarrierError::Nonsense`]: the carrier has something, but not this.
    pub fn checked(mut self, parcels: usize) -> Result<Self, CarrierError> {
        let nonsense = |what: String| Err(CarrierError::Nonsense(what));
        if self.parcels.len() != parcels {
            return nonsense(format!("{} parcels were asked for, {} came", parcels, self.parcels.len()));
        }
        let mut numbers = HashSet::new();
        for (place, parcel) in (1..).zip(&self.parcels) {
            let number = parcel.number.as_str();
            let plain = !number.is_empty() && number.len() <= LONGEST_NUMBER && number.chars().all(is_plain);
            if !plain {
                return nonsense(format!("parcel {place} has no number that can be printed"));
            }
            if !numbers.insert(number) {
                return nonsense(format!("parcel {place} has the number of another"));
            }
        }
        check_labels(&self.labels, parcels)?;
        self.labels.sort_by_key(|label| label.parcel);
        Ok(self)
    }
}

/// Checks that labels are for parcels there are, one each, with something on them.
///
/// # Errors
/// [`CarrierError::Nonsense`] says which is not.
pub fn check_labels(labels: &[LabelDocument], parcels: usize) -> Result<(), CarrierError> {
    let mut places = HashSet::new();
    for label in labels {
        let there = usize::try_from(label.parcel).is_ok_and(|place| (1..=parcels).contains(&place));
        if !there || !places.insert(label.parcel) {
            return Err(CarrierError::Nonsense(format!("a label is for parcel {} of {parcels}", label.parcel)));
        }
        if label.bytes.is_empty() {
            return Err(CarrierError::Nonsense(format!("the label of parcel {} is empty", label.parcel)));
        }
    }
    Ok(())
}

/// Letters, digits and signs of ASCII, without spaces.
fn is_plain(letter: char) -> bool {
    letter.is_ascii_graphic()
}

/// What a carrier says of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// It has a shipment of that key.
    Booked(Booked),
    /// It has none, and none is on its way to it.
    Absent,
}

/// How a shipment was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VoidAnswer {
    /// It is taken back now.
    Voided,
    /// It had been taken back before.
    Already,
}
