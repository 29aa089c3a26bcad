//! What a matching rule does. In files and on the wire each action is one object; `do` names it.

use crate::{
    CarrierId, ContractId, Country, Feature, Grams, Incoterm, MethodId, Money, ParcelSize, PrinterId, SenderId,
};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// One action of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Action {
    /// Ship with a method, or with whatever fits a wish.
    ShipWith(ShipWith),
    /// Never ship with these, whoever asks.
    Forbid {
        /// The methods.
        #[serde(default)]
        methods: Vec<MethodId>,
        /// Every method of these carriers.
        #[serde(default)]
        carriers: Vec<CarrierId>,
    },
    /// Ship from another of the station's addresses.
    ShipFrom {
        /// The sender address.
        sender: SenderId,
    },
    /// The parcel weighs this.
    SetWeight {
        /// The weight.
        grams: Grams,
    },
    /// The parcel weighs this much more (packaging).
    AddWeight {
        /// The weight.
        grams: Grams,
    },
    /// The parcel's outer size.
    SetSize {
        /// The size.
        size: ParcelSize,
    },
    /// A person has to look first.
    Hold {
        /// Why, in the words of whoever wrote the rule.
        reason: String,
    },
    /// Ship it although its shop says that it waits, as for its payment.
    LetGo,
    /// Tell the packer, big, at the desk.
    Note {
        /// The reason, in the words of whoever wrote the rule.
        text: String,
    },
    /// Mark the order.
    Tag {
        /// The mark.
        tag: String,
    },
    /// One more statement on the customs declaration.
    CustomsStatement {
        /// The statement.
        text: String,
    },
    /// Change the items: those the rule's own conditions about items met, else all of them.
    Items(ItemChange),
    /// Everything of which an order has one.
    Set(Setting),
}

/// With what an order is to ship: a method by its name, or a wish that is granted at the end, when weight, size and
/// place are known.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum ShipWith {
    /// A method by its id.
    Method(MethodId),
    /// Whichever method (weight band) of this option takes the parcel.
    Option(String),
    /// The best method of this carrier.
    Carrier(CarrierId),
    /// The cheapest of these methods; of none: of all that fit.
    Cheapest(Vec<MethodId>),
    /// The fastest of these methods; of none: of all that fit.
    Fastest(Vec<MethodId>),
    /// The best method of that last mile.
    To(LastMile),
}

/// Where a parcel is handed to its customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum LastMile {
    /// At their door.
    Door,
    /// Through their letter box.
    Mailbox,
    /// At a service point.
    ServicePoint,
}

/// What is changed about an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum ItemChange {
    /// Its Harmonised System code.
    HsCode(String),
    /// Its country of origin.
    Origin(Country),
    /// Its name on customs papers.
    Name(String),
    /// What one piece costs.
    Value(Money),
    /// What one piece costs, raised (or, below zero, lowered) by so many per cent.
    ValuePercent(i32),
    /// What one piece weighs.
    Weight(Grams),
}

/// Something an order has one of: a later rule overwrites it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(tag = "set", rename_all = "snake_case")]
pub enum Setting {
    /// The contract with the carrier that pays for it.
    Contract {
        /// The contract.
        contract: ContractId,
    },
    /// The box it is packed in; its outer size and its own weight come with it.
    Box {
        /// The box's name.
        name: String,
    },
    /// How many parcels it ships in.
    Parcels {
        /// How many, 1 and more.
        count: u32,
        /// How the items go into them.
        #[serde(default)]
        share: Share,
    },
    /// What it is insured for.
    Insure(Cover),
    /// Whether the customer has to sign.
    Signature {
        /// Whether.
        on: bool,
    },
    /// Whether the customer's age is checked.
    AgeCheck {
        /// The age; 0 for no check.
        age: u8,
    },
    /// What the courier reads on the label.
    DeliveryNote {
        /// The text.
        text: String,
    },
    /// Whether the order's number stands on the label.
    PrintOrderNumber {
        /// Whether.
        on: bool,
    },
    /// Whether its items are checked by scanning before its label prints, whatever the desk is set to.
    CheckItems {
        /// Whether.
        on: bool,
    },
    /// Whether its label waits for a photo of the open box, whatever the desk is set to.
    Photo {
        /// Whether.
        on: bool,
    },
    /// The e-mail address the carrier writes to.
    Email {
        /// The address.
        to: String,
    },
    /// The telephone number the courier calls.
    Phone {
        /// The number.
        to: String,
    },
    /// Whether its label is booked before it is packed, while the carrier can be reached, and kept until then.
    BookAhead {
        /// Whether.
        on: bool,
    },
    /// How often the label is printed.
    LabelCount {
        /// How often, 1 and more.
        count: u32,
    },
    /// What is printed besides the label.
    Papers {
        /// The papers.
        papers: Vec<Paper>,
    },
    /// The printer that prints its label.
    Printer {
        /// The printer.
        printer: PrinterId,
    },
    /// Why it crosses a border.
    ExportReason {
        /// The reason.
        reason: ExportReason,
    },
    /// Notes on the customs declaration.
    CustomsNotes {
        /// The text, 500 characters at most.
        text: String,
    },
    /// The invoice's number on the customs declaration.
    InvoiceNumber {
        /// The number; `{order}` stands for the order's.
        number: String,
    },
    /// The brand its customer sees in a platform's e-mails and on its pages. Only a carrier's account that knows brands is told.
    Brand {
        /// The platform's number of it.
        id: u32,
    },
    /// Who pays duties.
    Incoterm {
        /// The term.
        term: Incoterm,
    },
}

/// A sum to insure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum Cover {
    /// An amount of money.
    Amount(Money),
    /// So many per cent of what the items cost.
    Percent(u32),
}

/// How the items of an order go into several parcels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum Share {
    /// Piece by piece in turn, so that every parcel has about as many.
    #[default]
    Evenly,
    /// Each line whole into one parcel, in turn.
    ByLine,
    /// All in the first; the others travel with it.
    First,
}

/// A paper of one order, beside its label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// What is in the parcel.
    PackingSlip,
    /// What it cost.
    Invoice,
    /// The way back.
    ReturnSlip,
    /// CN22 or CN23.
    CustomsDeclaration,
}

impl Paper {
    /// Every paper.
    pub const ALL: [Self; 4] = [Self::PackingSlip, Self::Invoice, Self::ReturnSlip, Self::CustomsDeclaration];

    /// The word used in file names and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PackingSlip => "packing-slip",
            Self::Invoice => "invoice",
            Self::ReturnSlip => "return-slip",
            Self::CustomsDeclaration => "customs-declaration",
        }
    }
}

/// Why goods cross a border (*UPU CN23*, category of item).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum ExportReason {
    /// Sold.
    Sale,
    /// A present.
    Gift,
    /// Papers.
    Documents,
    /// A sample.
    Sample,
    /// Coming back.
    Return,
}

impl Setting {
    /// Which of a method's features it asks for.
    #[must_use]
    pub fn needs(&self) -> Option<Feature> {
        match self {
            Self::Signature { on: true } => Some(Feature::Signature),
            Self::AgeCheck { age } if *age > 0 => Some(Feature::AgeCheck),
            _ => None,
        }
    }

    /// Whether both speak of the same thing.
    #[must_use]
    pub fn same_kind(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}
