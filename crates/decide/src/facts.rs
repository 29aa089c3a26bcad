//! An order as conditions see it: its texts in the form they are compared in, made when first asked for.

use crate::Asked;
use crate::text::folded_postal_code;
use crate::{places, po_box};
use model::fold::{fold, fold_onto, folded};
use model::{Country, KnownPoint, OrderLine, ServicePoint, ShopOrder};
use smallvec::SmallVec;
use std::borrow::Cow;
use std::cell::OnceCell;

/// A text of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextFact {
    OrderNumber,
    OrderNote,
    Company,
    AddressLine,
    City,
    State,
    PostalCode,
    CheckoutMethod,
}

/// A text of each item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ItemFact {
    Name,
    Sku,
    HsCode,
}

/// One text of every line, folded, end to end in one memory.
#[derive(Debug)]
pub(crate) struct ItemTexts {
    memory: String,
    ends: SmallVec<[usize; 8]>,
}

impl ItemTexts {
    /// The text of a line.
    pub(crate) fn of(&self, line: usize) -> &str {
        let start = line.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.memory[start..self.ends[line]]
    }

    /// All of them, one behind the other.
    pub(crate) fn all(&self) -> &str {
        &self.memory
    }
}

pub(crate) struct Facts<'a> {
    pub(crate) asked: Asked<'a>,
    texts: [OnceCell<Cow<'a, str>>; 8],
    items: [OnceCell<ItemTexts>; 3],
    quantity: OnceCell<u32>,
    po_box: OnceCell<bool>,
    packstation: OnceCell<bool>,
}

impl<'a> Facts<'a> {
    pub(crate) fn new(asked: Asked<'a>) -> Self {
        Self {
            asked,
            texts: Default::default(),
            items: Default::default(),
            quantity: OnceCell::new(),
            po_box: OnceCell::new(),
            packstation: OnceCell::new(),
        }
    }

    pub(crate) fn order(&self) -> &'a ShopOrder {
        self.asked.order
    }

    /// The service point it goes to, where it goes to one.
    pub(crate) fn point(&self) -> Option<&'a ServicePoint> {
        self.asked.overrides.point_of(self.asked.order)
    }

    /// The carrier of that point: as the order says it, else as the point is known.
    pub(crate) fn point_carrier(&self) -> Option<&'a str> {
        let named = self.point()?.carrier.as_str();
        match &self.asked.circumstances.point {
            KnownPoint::Found(point) if named.is_empty() => Some(&point.carrier),
            _ => Some(named).filter(|carrier| !carrier.is_empty()),
        }
    }

    /// How many pieces ship.
    pub(crate) fn quantity(&self) -> u32 {
        *self.quantity.get_or_init(|| self.order().quantity())
    }

    /// The lines that ship.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &'a OrderLine)> + use<'a> {
        self.asked.order.lines.iter().enumerate().filter(|(_, line)| line.ships)
    }

    /// A text, folded.
    pub(crate) fn folded(&self, fact: TextFact) -> &str {
        self.texts[fact as usize].get_or_init(|| match (fact, self.raw(fact)) {
            (TextFact::PostalCode, Cow::Borrowed(code)) => folded_postal_code(code),
            (_, Cow::Borrowed(text)) => folded(text),
            (_, Cow::Owned(text)) => Cow::Owned(fold(&text)),
        })
    }

    /// A text as the shop sent it.
    pub(crate) fn raw(&self, fact: TextFact) -> Cow<'a, str> {
        let order = self.order();
        let to = &order.recipient;
        Cow::Borrowed(match fact {
            TextFact::OrderNumber => &order.number,
            TextFact::OrderNote => &order.note,
            TextFact::Company => &to.company,
            TextFact::City => &to.city,
            TextFact::State => &to.state,
            TextFact::PostalCode => &to.postal_code,
            TextFact::CheckoutMethod => &order.checkout.delivery_method,
            TextFact::AddressLine if to.street2.is_empty() => &to.street,
            TextFact::AddressLine => return Cow::Owned(format!("{} {}", to.street, to.street2)),
        })
    }

    /// The folded texts of every line, those that do not ship included.
    pub(crate) fn item_texts(&self, fact: ItemFact) -> &ItemTexts {
        self.items[fact as usize].get_or_init(|| {
            let length = self.order().lines.iter().map(|line| item_text(line, fact).len()).sum();
            let mut texts = ItemTexts { memory: String::with_capacity(length), ends: SmallVec::new() };
            for line in &self.order().lines {
                fold_onto(item_text(line, fact), &mut texts.memory);
                texts.ends.push(texts.memory.len());
            }
            texts
        })
    }

    pub(crate) fn po_box(&self) -> bool {
        *self.po_box.get_or_init(|| po_box::is_po_box(&self.order().recipient))
    }

    pub(crate) fn packstation(&self) -> bool {
        *self.packstation.get_or_init(|| places::is_packstation(&self.order().recipient))
    }

    pub(crate) fn country(&self) -> Country {
        self.order().recipient.country
    }
}

pub(crate) fn item_text(line: &OrderLine, fact: ItemFact) -> &str {
    match fact {
        ItemFact::Name => &line.name,
        ItemFact::Sku => &line.sku,
        ItemFact::HsCode => &line.hs_code,
    }
}
