//! Whether a parcel needs a customs declaration on its way.

use crate::territories::territory;
use model::Address;

/// Within one area parcels move without a declaration. An address is in one or two of them: Northern Ireland is in the area of
/// the European Union and in that of the United Kingdom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Area<'a> {
    /// The customs and tax territory of the European Union.
    Union,
    /// A country or territory, by its code.
    Of(&'a str),
}

/// Whether a parcel from one address to another needs a customs declaration: the two are in no area together.
#[must_use]
pub fn declaration_needed(from: &Address, to: &Address) -> bool {
    let (from, to) = (areas(from), areas(to));
    !from.iter().flatten().any(|area| to.contains(&Some(*area)))
}

fn areas(address: &Address) -> [Option<Area<'_>>; 2] {
    let area = |code: &'static str| if code == "EU" { Area::Union } else { Area::Of(code) };
    match territory(address) {
        Some(territory) => [territory.areas.first(), territory.areas.get(1)].map(|code| code.map(|code| area(code))),
        None if address.country.in_eu() => [Some(Area::Union), None],
        None => [Some(Area::Of(address.country.code())), None],
    }
}
