//! A decision in the making: borrowed from settings and order, so that deciding costs next to nothing where nobody
//! asks for the reasons.

use crate::misfit::{KeptOut, Unfit};
use crate::slot::{Slot, Who};
use model::{
    Address, CarrierId, Country, CustomsFault, Day, Grams, ItemChange, MOST_PARCELS, Message, MethodId, Money,
    ParcelSize, PointFault, SenderId, Setting, Share, ShipWith, ShippingMethod,
};

/// With what it is to ship.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish<'a> {
    Method(&'a MethodId),
    /// An option, as a Dynamic Checkout names it; or a name the station does not know.
    Named(&'a str),
    Any(&'a ShipWith),
}

impl<'a> Wish<'a> {
    pub(crate) fn of(wish: &'a ShipWith) -> Self {
        match wish {
            ShipWith::Method(id) => Self::Method(id),
            other => Self::Any(other),
        }
    }
}

/// Why a person has to look first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Hold<'a> {
    /// In the words of a rule.
    Rule(&'a str),
    /// In a person's words.
    Person(&'a str),
    /// What was chosen cannot carry it, though others could.
    Unfit(Unfit<'a>),
    /// Nothing can carry it.
    NothingFits(Unfit<'a>),
    NoWeight,
    /// The address lacks something, by the catalogue's key of it.
    Address(&'static str),
    /// What customs would be told does not add up: why, and how many more reasons there are.
    Customs(CustomsFault<'a>, usize),
    /// It cannot go to the service point as it is.
    Point(PointFault),
}

/// What the packer has to know.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Note<'a> {
    /// What a rule or a person says.
    Said(&'a str),
    /// The customer chose something the station does not know.
    UnknownProduct(&'a str),
    /// The method is slower than what was promised.
    TooSlow { arrives: Day, promised: Day },
    /// It should have been handed over by now.
    CutOffMissed(Day),
    /// The address has no postal code, and its country has some.
    NoPostalCode(Country),
    /// No number stands in the address.
    NoHouseNumber,
    /// The state is a code that its country does not know, which labels and papers leave out.
    UnknownState(&'a str),
    /// Pictographs stand in the address, which labels leave out.
    Pictographs(&'a Address),
    /// What its connector found worth a person's eye.
    Remark(&'a Message),
}

/// How a wish became a method.
#[derive(Debug, Clone)]
pub(crate) enum Granted<'a> {
    Band(Grams),
    /// Of so many methods, and the next ones.
    Cheapest {
        price: Option<Money>,
        of: usize,
        rivals: Vec<DearerRival<'a>>,
    },
    /// Of so many methods, and the next ones.
    Fastest {
        days: Option<u32>,
        of: usize,
        rivals: Vec<SlowerRival<'a>>,
    },
    Best {
        of: usize,
    },
}

/// A method whose price was compared with that of the one that was taken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DearerRival<'a> {
    pub(crate) method: &'a ShippingMethod,
    pub(crate) price: Option<Money>,
    /// Why its price could not be compared.
    pub(crate) kept_out: Option<KeptOut>,
}

/// A method whose days were compared with those of the one that was taken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SlowerRival<'a> {
    pub(crate) method: &'a ShippingMethod,
    pub(crate) days: Option<u32>,
}

pub(crate) struct Draft<'a> {
    /// Whether what is overridden is kept.
    pub(crate) reasons: bool,
    pub(crate) ship: Slot<Option<Wish<'a>>>,
    pub(crate) weight: Slot<Grams>,
    pub(crate) size: Slot<Option<ParcelSize>>,
    pub(crate) sender: Slot<Option<&'a SenderId>>,
    pub(crate) hold: Slot<Option<Hold<'a>>>,
    /// Whether it ships although its shop says that it waits.
    pub(crate) let_go: Slot<bool>,
    pub(crate) settings: Vec<Slot<&'a Setting>>,
    pub(crate) notes: Vec<(Note<'a>, Who)>,
    pub(crate) tags: Vec<(&'a str, Who)>,
    pub(crate) statements: Vec<(&'a str, Who)>,
    pub(crate) items: Vec<(usize, ItemChange, Who)>,
    pub(crate) forbidden: Vec<(Forbidden<'a>, Who)>,
    /// The empty box, as part of the weight.
    pub(crate) box_weight: Grams,
    /// What each of several parcels weighs, where the scale said so of any.
    pub(crate) parcel_weights: Vec<Grams>,

    /// The method it ships with in the end, and what made it so.
    pub(crate) method: Option<&'a ShippingMethod>,
    pub(crate) granted: Option<Granted<'a>>,
    /// Why what was asked for gave way.
    pub(crate) gave_way: Option<Unfit<'a>>,
    pub(crate) price: Option<Money>,
}

/// What may not be shipped with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Forbidden<'a> {
    Method(&'a MethodId),
    Carrier(&'a CarrierId),
}

impl<'a> Draft<'a> {
    pub(crate) fn new(reasons: bool) -> Self {
        Self {
            reasons,
            ship: Slot::new(None, Who::Nobody),
            weight: Slot::new(Grams(0), Who::Nobody),
            size: Slot::new(None, Who::Nobody),
            sender: Slot::new(None, Who::Nobody),
            hold: Slot::new(None, Who::Nobody),
            let_go: Slot::new(false, Who::Nobody),
            settings: Vec::new(),
            notes: Vec::new(),
            tags: Vec::new(),
            statements: Vec::new(),
            items: Vec::new(),
            forbidden: Vec::new(),
            box_weight: Grams(0),
            parcel_weights: Vec::new(),
            method: None,
            granted: None,
            gave_way: None,
            price: None,
        }
    }

    pub(crate) fn set_setting(&mut self, setting: &'a Setting, who: Who) {
        let reasons = self.reasons;
        match self.settings.iter_mut().find(|slot| slot.value.same_kind(setting)) {
            Some(slot) => slot.set(setting, who, reasons),
            None => self.settings.push(Slot::new(setting, who)),
        }
    }

    pub(crate) fn setting<T>(&self, wanted: impl Fn(&'a Setting) -> Option<T>) -> Option<T> {
        self.settings.iter().find_map(|slot| wanted(slot.value))
    }

    /// How many parcels it ships in, and how the items go into them.
    pub(crate) fn parcels(&self) -> (u32, Share) {
        let parcels = |setting: &Setting| match setting {
            Setting::Parcels { count, share } => Some((*count, *share)),
            _ => None,
        };
        let (count, share) = self.setting(parcels).unwrap_or_default();
        (count.clamp(1, MOST_PARCELS), share)
    }

    /// The last word about a kind of change of one line.
    pub(crate) fn item(&self, line: usize, same: impl Fn(&ItemChange) -> bool) -> Option<&ItemChange> {
        self.items.iter().rev().find(|(at, change, _)| *at == line && same(change)).map(|(_, change, _)| change)
    }
}
