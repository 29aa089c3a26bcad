//! Price sheets in and out.

use super::Prices;
use crate::problem::wrong_rates;
use model::*;
use rates::{Fault, PanelColumns, PanelTable, Sheet};
use serde::{Deserialize, Serialize};
use store::{KeptSheet, Snapshot};
#[cfg(feature = "export")]
use ts_rs::TS;

/// So many services and gaps are named.
const NAMED: usize = 10;

/// A file of prices to bring in.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BringRates {
    /// What the file is called, for people.
    pub name: String,
    /// What stands in it.
    pub text: String,
    /// What it is.
    pub form: RatesForm,
    /// Whose prices they are, where the file does not say.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub carrier: Option<CarrierId>,
    /// The columns of a panel's CSV, where they are not found by their words.
    #[serde(default)]
    pub columns: PanelColumns,
    /// Whether nothing is kept.
    #[serde(default)]
    pub dry_run: bool,
}

/// What a file of prices is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum RatesForm {
    /// The station's own CSV.
    Own,
    /// The answer of Sendcloud's `GET /shipping_methods`.
    SendcloudMethods,
    /// The CSV of a contract's prices from Sendcloud's panel.
    SendcloudPanel,
    /// A rate sheet of Karrio, as JSON.
    KarrioSheet,
    /// The `services.csv` of a connector of Karrio.
    KarrioServices,
}

/// What became of a file of prices.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BroughtRates {
    /// The sheets in it, one a carrier.
    pub sheets: Vec<SheetSummary>,
    /// How many lanes were left out because they begin in another country than the station's.
    pub left_out: u32,
    /// Of a panel's CSV, what its columns were taken for.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub panel: Option<PanelTable>,
    /// How many orders ship differently now.
    pub changed_orders: u32,
    /// What may not be meant: services that no method ships with, weights between two bands without a price.
    pub remarks: Vec<Message>,
}

/// How much is in a sheet.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SheetSummary {
    /// Whose it is.
    pub carrier: CarrierId,
    /// How many services it knows.
    pub services: u32,
    /// How many bands it has.
    pub bands: u32,
    /// How many of them have no price.
    pub unknown: u32,
}

/// A sheet that is kept.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SheetView {
    /// How much is in it.
    pub summary: SheetSummary,
    /// Where it came from.
    pub source: String,
    /// When it was brought in.
    pub brought_at: UtcDateTime,
}

impl Prices {
    /// Brings a file of prices in, whole or not at all: each sheet in the place of the one its carrier had.
    pub(crate) fn bring(&self, bring: &BringRates) -> Result<BroughtRates, Problem> {
        let snapshot = self.store.snapshot()?;
        let home = self.deciding.current(&snapshot)?.settings.defaults.sender.as_ref().map(|sender| sender.country);
        drop(snapshot);
        let bytes = bring.text.as_bytes();
        let carrier = || bring.carrier.clone().ok_or_else(|| Problem::new(ProblemCode::RatesCarrier));
        let refused = |faults: Vec<Fault>| wrong_rates(&faults);
        let one = |sheet: Sheet| (vec![sheet], 0);
        let (sheets, left_out) = match bring.form {
            RatesForm::Own => (rates::read(bytes).map_err(refused)?, 0),
            RatesForm::SendcloudMethods => rates::read_sendcloud_methods(bytes, home).map_err(refused)?,
            RatesForm::SendcloudPanel => one(rates::read_panel(&carrier()?, bytes, &bring.columns).map_err(refused)?),
            RatesForm::KarrioSheet => one(rates::read_karrio_sheet(&carrier()?, bytes).map_err(refused)?),
            RatesForm::KarrioServices => one(rates::read_karrio_services(&carrier()?, home, bytes).map_err(refused)?),
        };
        let panel = match bring.form {
            RatesForm::SendcloudPanel => PanelTable::look(bytes, &bring.columns).ok(),
            _ => None,
        };
        let changed_orders = self.keep(&sheets, &bring.name, bring.dry_run)?;
        let left_out = u32::try_from(left_out).unwrap_or(u32::MAX);
        let remarks = self.remarks(&sheets)?;
        Ok(BroughtRates { sheets: sheets.iter().map(summary).collect(), left_out, panel, changed_orders, remarks })
    }

    /// Asks a carrier for what everything it sells costs, and keeps that as its sheet. Waits for the network.
    pub(crate) fn fetch(&self, carrier: &CarrierId) -> Result<BroughtRates, Problem> {
        let snapshot = self.store.snapshot()?;
        let home = self.deciding.current(&snapshot)?.settings.defaults.sender.as_ref().map(|sender| sender.country);
        drop(snapshot);
        let home = home.ok_or_else(|| Problem::new(ProblemCode::NoSender))?;
        let (sheet, source) = self.carriers.price_book(carrier, home)?;
        let changed_orders = self.keep(std::slice::from_ref(&sheet), &source, false)?;
        let remarks = self.remarks(std::slice::from_ref(&sheet))?;
        Ok(BroughtRates { sheets: vec![summary(&sheet)], left_out: 0, panel: None, changed_orders, remarks })
    }

    fn remarks(&self, sheets: &[Sheet]) -> Result<Vec<Message>, Problem> {
        let current = self.deciding.current(&self.store.snapshot()?)?;
        Ok(sheets.iter().flat_map(|sheet| remarks(sheet, &current.settings.catalogue.methods)).collect())
    }

    /// Keeps sheets in the place of those their carriers had, or tries it; says how many orders ship differently now. What is kept
    /// is the station's own form: what that does not take, as bands that meet, is refused here. So are the prices of a carrier that is
    /// not in the settings: no method would ever be priced by them.
    fn keep(&self, sheets: &[Sheet], source: &str, dry_run: bool) -> Result<u32, Problem> {
        let snapshot = self.store.snapshot()?;
        let current = self.deciding.current(&snapshot)?;
        let carriers = &current.settings.catalogue.carriers;
        let strangers: Vec<&str> = sheets
            .iter()
            .map(|sheet| &sheet.carrier)
            .filter(|id| carriers.iter().all(|carrier| carrier.id != **id))
            .map(|id| id.0.as_str())
            .collect();
        if !strangers.is_empty() {
            return Err(Problem::new(ProblemCode::NoSuchCarrier).with("carrier", strangers.join(", ")));
        }
        drop(snapshot);
        let mut kept = Vec::new();
        for sheet in sheets {
            let text = rates::write(std::slice::from_ref(sheet));
            rates::read(text.as_bytes()).map_err(|faults| wrong_rates(&faults))?;
            let (source, brought_at) = (source.to_owned(), self.clock.now());
            let carrier = sheet.carrier.clone();
            kept.push((KeptSheet { carrier, source, sheet: text, brought_at }, summary(sheet).bands));
        }
        if dry_run || kept.is_empty() {
            return Ok(0);
        }
        self.store.save_rate_sheets(kept)?;
        self.deciding.prices_changed()
    }

    /// The sheets that are kept, by carrier.
    pub(crate) fn list(&self) -> Result<Vec<SheetView>, Problem> {
        let mut views = Vec::new();
        for kept in self.store.snapshot()?.rate_sheets()? {
            for sheet in read(&kept)? {
                let (source, brought_at) = (kept.source.clone(), kept.brought_at);
                views.push(SheetView { summary: summary(&sheet), source, brought_at });
            }
        }
        Ok(views)
    }

    /// The sheet of a carrier as CSV; of none named, all of them.
    pub(crate) fn export(&self, carrier: Option<&CarrierId>) -> Result<String, Problem> {
        let kept = of(&self.store.snapshot()?, carrier)?;
        let sheets = kept.iter().map(read).collect::<Result<Vec<_>, _>>()?.concat();
        Ok(rates::write(&sheets))
    }

    /// Takes a carrier's sheet away; says how many orders ship differently now.
    pub(crate) fn remove(&self, carrier: &CarrierId) -> Result<u32, Problem> {
        of(&self.store.snapshot()?, Some(carrier))?;
        self.store.remove_rate_sheet(carrier, self.clock.now())?;
        self.deciding.prices_changed()
    }
}

fn of(snapshot: &Snapshot, carrier: Option<&CarrierId>) -> Result<Vec<KeptSheet>, Problem> {
    let mut kept = snapshot.rate_sheets()?;
    kept.retain(|sheet| carrier.is_none_or(|carrier| sheet.carrier == *carrier));
    match carrier {
        Some(carrier) if kept.is_empty() => Err(Problem::new(ProblemCode::RatesNone).with("carrier", carrier)),
        _ => Ok(kept),
    }
}

fn read(kept: &KeptSheet) -> Result<Vec<Sheet>, Problem> {
    rates::read(kept.sheet.as_bytes()).map_err(|faults| wrong_rates(&faults))
}

/// What may not be meant in a sheet.
fn remarks(sheet: &Sheet, methods: &[ShippingMethod]) -> Vec<Message> {
    let ships = |code: &str| methods.iter().any(|it| it.carrier == sheet.carrier && it.service() == code);
    let idle: Vec<&str> = sheet.services.iter().map(|it| it.code.as_str()).filter(|code| !ships(code)).collect();
    let mut remarks = Vec::new();
    // A price book tells everything a carrier sells.
    if idle.len() == sheet.services.len() && !idle.is_empty() {
        remarks.push(
            Message::new("rates-without-method").with("carrier", &sheet.carrier).with("services", shortened(&idle)),
        );
    }
    let used = sheet.services.iter().filter(|it| ships(&it.code));
    let gaps: Vec<_> = used.flat_map(|it| rates::gaps(it).into_iter().map(move |gap| (it, gap))).collect();
    for (service, gap) in gaps.iter().take(NAMED) {
        let remark = Message::new("rates-gap").with("service", service.code.as_str()).with("zone", gap.zone.as_str());
        remarks.push(remark.with("from", i64::from(gap.from.0)).with("to", i64::from(gap.to.0)));
    }
    let more = gaps.len().saturating_sub(NAMED);
    if more > 0 {
        remarks.push(Message::new("rates-more-gaps").with("count", i64::try_from(more).unwrap_or(i64::MAX)));
    }
    remarks
}

/// The first names of a list, and that there are more.
fn shortened(names: &[&str]) -> String {
    let more = if names.len() > NAMED { ", …" } else { "" };
    names[..names.len().min(NAMED)].join(", ") + more
}

fn summary(sheet: &Sheet) -> SheetSummary {
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    SheetSummary {
        carrier: sheet.carrier.clone(),
        services: count(sheet.services.len()),
        bands: count(sheet.bands().count()),
        unknown: count(sheet.bands().filter(|band| band.price.is_none()).count()),
    }
}
