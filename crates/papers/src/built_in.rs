//! The layouts that come with Packdesk: files as a shop writes them.

use crate::{Form, Kind};
use codes::OwnNumber;

/// A layout that comes with Packdesk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltIn {
    /// Its name, which is its file's.
    pub name: &'static str,
    /// What it lays out.
    pub kind: Kind,
    /// Whether it is for labels; else for sheets.
    pub for_labels: bool,
    /// The file.
    pub source: &'static str,
}

macro_rules! built_in {
    ($($name:literal: $kind:ident, $for_labels:literal;)+) => {
        /// Every layout that comes with Packdesk.
        pub const BUILT_IN: &[BuiltIn] = &[$(BuiltIn {
            name: $name,
            kind: Kind::$kind,
            for_labels: $for_labels,
            source: include_str!(concat!("../layouts/", $name, ".toml")),
        }),+];
    };
}

built_in! {
    "transport-label": TransportLabel, true;
    "packing-slip": PackingSlip, false;
    "packing-slip-label": PackingSlip, true;
    "return-slip": ReturnSlip, false;
    "return-slip-label": ReturnSlip, true;
    "invoice": Invoice, false;
    "invoice-label": Invoice, true;
    "cn22": Cn22, true;
    "cn23": Cn23, false;
    "cn23-label": Cn23, true;
    "pick-list": PickList, false;
    "pick-list-label": PickList, true;
    "hand-over-list": HandOverList, false;
    "hand-over-list-label": HandOverList, true;
}

/// The layout that comes with Packdesk for a kind of paper on a form. A CN 22 and a transport
/// label have one form only, a label's.
#[must_use]
pub fn built_in(kind: Kind, form: Form) -> &'static BuiltIn {
    let for_labels = matches!(form, Form::Label(_));
    let fits = |it: &&BuiltIn| it.kind == kind && it.for_labels == for_labels;
    let any = || BUILT_IN.iter().find(|it| it.kind == kind);
    BUILT_IN.iter().find(fits).or_else(any).unwrap_or(&BUILT_IN[0])
}

/// DPD's label.
const DPD_LABEL: BuiltIn = BuiltIn {
    name: "dpd-label",
    kind: Kind::TransportLabel,
    for_labels: true,
    source: include_str!("../layouts/dpd-label.toml"),
};

/// The layout of a label that no shop lays out anew, because its carrier approves how it looks. None for the GS1 logistic label.
#[must_use]
pub fn prescribed(number: &OwnNumber, form: Form) -> Option<&'static BuiltIn> {
    match number {
        OwnNumber::Sscc(_) => None,
        OwnNumber::Dpd(_) => Some(&DPD_LABEL),
        OwnNumber::S10(_) | OwnNumber::SwissPost(_) | OwnNumber::MondialRelay(_) | OwnNumber::Packeta(_) => {
            Some(built_in(Kind::TransportLabel, form))
        }
    }
}
