//! What the station calls its shops, carriers and printers.

use model::Problem;
use station::Station;
use station::calls;
use text::Names;

/// The names a person gave. Where they cannot be read, short names stand in their place: what is to be said is said.
pub(crate) fn of(station: &Station) -> Names {
    read(station).unwrap_or_default()
}

fn read(station: &Station) -> Result<Names, Problem> {
    let (shops, printers) = (calls::shops(station, ())?, calls::printers(station, ())?);
    let carriers = calls::settings(station, ())?.settings.catalogue.carriers;
    Ok(Names {
        shops: shops.into_iter().map(|view| (view.shop.id, view.shop.name)).collect(),
        carriers: carriers.into_iter().map(|carrier| (carrier.id, carrier.name)).collect(),
        printers: printers.into_iter().map(|view| (view.printer.id, view.printer.name)).collect(),
    })
}
