//! An order as conditions see it: its texts in the form they are compared in, made when first asked for.

use crate::Asked;
use crate::fold::folded;
use crate::places;
use crate::text::fold_postal_code;
use model::{Country, Grams, OrderLine, ShopOrder};
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

/// The texts of a few lines need no memory of their own.
type Texts<'a> = SmallVec<[Cow<'a, str>; 4]>;

pub(crate) struct Facts<'a> {
    pub(crate) asked: Asked<'a>,
    texts: [OnceCell<Cow<'a, str>>; 8],
    items: [OnceCell<Texts<'a>>; 3],
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

    /// How many pieces ship.
    pub(crate) fn quantity(&self) -> u32 {
        *self.quantity.get_or_init(|| self.order().quantity())
    }

    /// The lines that ship.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &'a OrderLine)> + use<'a> {
        self.asked.order.lines.iter().enumerate().filter(|(_, line)| line.ships)
    }

    pub(crate) fn text(&self, fact: TextFact, exact: bool) -> Cow<'a, str> {
        if exact {
            return self.raw(fact);
        }
        let text = self.texts[fact as usize].get_or_init(|| match fact {
            TextFact::PostalCode => Cow::Owned(fold_postal_code(&self.order().recipient.postal_code)),
            _ => match self.raw(fact) {
                Cow::Borrowed(text) => folded(text),
                Cow::Owned(text) => Cow::Owned(folded(&text).into_owned()),
            },
        });
        text.clone()
    }

    /// The folded text, without a copy.
    pub(crate) fn folded(&self, fact: TextFact) -> &str {
        if self.texts[fact as usize].get().is_none() {
            self.text(fact, false);
        }
        self.texts[fact as usize].get().map_or("", |text| text)
    }

    fn raw(&self, fact: TextFact) -> Cow<'a, str> {
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
    pub(crate) fn item_texts(&self, fact: ItemFact) -> &[Cow<'a, str>] {
        self.items[fact as usize]
            .get_or_init(|| self.order().lines.iter().map(|line| folded(item_text(line, fact))).collect())
    }

    pub(crate) fn po_box(&self) -> bool {
        *self.po_box.get_or_init(|| places::is_po_box(&self.order().recipient))
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

/// What so many cubic millimetres count as, at so many cubic centimetres a kilogram.
pub(crate) fn volumetric(size: model::ParcelSize, divisor: u32) -> Grams {
    let volume = u64::from(size.length.0) * u64::from(size.width.0);
    let volume = volume.saturating_mul(u64::from(size.height.0));
    Grams(u32::try_from(volume.div_ceil(u64::from(divisor.max(1)))).unwrap_or(u32::MAX))
}
