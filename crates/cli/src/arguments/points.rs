//! `packdesk points` and `packdesk point`, as they are written.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum PointsCommand {
    /// List what is kept of each carrier's service points, and what is switched on for shops
    List,
    /// Bring service points in: a table, or answers of Sendcloud's API saved as JSON
    ///
    /// Rows that cannot be read are named by line, the others are brought in.
    Import {
        /// The file
        file: PathBuf,
        /// It has all points of its carriers in its countries: what is missing twice takes no parcels any more
        #[arg(long)]
        whole: bool,
    },
    /// Ask the carrier for all points that are switched on; takes minutes where a country is large
    Fetch,
    /// List the points near a place
    Near {
        /// The country, as NL
        country: String,
        /// The postal code there
        #[arg(default_value = "")]
        postal_code: String,
        /// The city there
        #[arg(long, default_value = "")]
        city: String,
        /// Where exactly, in degrees, as 52.0907,5.1214
        #[arg(long, value_name = "LATITUDE,LONGITUDE", allow_hyphen_values = true)]
        at: Option<String>,
        /// Only of these carriers
        #[arg(long, value_delimiter = ',')]
        carrier: Vec<String>,
        /// How many at most
        #[arg(long, short = 'n', default_value_t = 20)]
        limit: u32,
    },
    /// Show a point
    Show {
        /// Its code, or its number at the platform
        code: String,
    },
    /// Say which file streets of the map come from, or draw them from another
    ///
    /// A PMTiles file (version 3) of vector tiles, as made of OpenStreetMap. It stays where it is.
    Streets {
        /// The file
        file: Option<PathBuf>,
        /// Draw no streets
        #[arg(long, conflicts_with = "file")]
        none: bool,
    },
    /// Let a shop's orders go to a carrier's points
    On(Switch),
    /// Let them go there no more
    Off(Switch),
}

#[derive(Debug, Args)]
pub(crate) struct Switch {
    /// The shop
    pub(crate) shop: String,
    /// The carrier's code, as points have it: dpd
    pub(crate) carrier: String,
    /// The countries, as NL BE
    #[arg(required = true)]
    pub(crate) countries: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Point {
    /// Order number, barcode or tracking number
    pub(crate) order: String,
    /// The point it goes to from now on, by its code or its number at the platform; without it the nearest are listed
    pub(crate) code: Option<String>,
    /// The point's carrier, where its code does not tell
    #[arg(long, default_value = "", requires = "code")]
    pub(crate) carrier: String,
    /// The customer's own number there, as the Postnummer of a Packstation
    #[arg(long, value_name = "NUMBER", requires = "code")]
    pub(crate) post_number: Option<String>,
    /// Back to the point the shop says
    #[arg(long, conflicts_with = "code")]
    pub(crate) reset: bool,
}
