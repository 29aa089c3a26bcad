//! What is known of places, each from a table that names its sources.
//!
//! ```text
//! two addresses ──declaration_needed──▶ whether a parcel needs a customs declaration on its way
//! country ────────postal_code_use─────▶ whether its addresses have postal codes
//! text ───────────country──────────────▶ which country it names
//! country ────────land────────────────▶ boxes that hold its land
//! postal code ────missing_digits──────▶ whether it lost zeros at its beginning
//! ```
//!
//! Pure. Rules, papers, carriers and screens ask `declaration_needed` and nobody else.

mod customs;
mod land;
mod names;
mod postal_codes;
mod territories;

pub use customs::declaration_needed;
pub use land::land;
pub use names::country;
pub use postal_codes::{PostalCodeUse, missing_digits, names_city, postal_code_use};
pub use territories::{TERRITORIES, Territory, territory};
