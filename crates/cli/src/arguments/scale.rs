//! `packdesk scale`, as it is written.

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum ScaleCommand {
    /// Say what lies on it, once that lies still
    Read,
    /// Say every change of what it shows
    Watch {
        /// For so long (else until it is stopped)
        #[arg(long)]
        seconds: Option<u64>,
    },
    /// Make what lies on it its zero
    Zero,
    /// Leave what lies on it out of every weight: a tote that stands under the parcels and does not ship
    Tare {
        /// Leave one of the desk's boxes out, empty
        #[arg(long = "box", value_name = "NAME", conflicts_with = "nothing")]
        empty: Option<String>,
        /// Leave nothing out any more
        #[arg(long)]
        nothing: bool,
    },
    /// Look for USB scales and serial ports; asks none of them anything
    Find,
    /// Give the desk a scale, in the place of the one it had
    Add(AddScale),
    /// Change the desk's scale
    Set(SetScale),
    /// Take it away
    Remove,
    /// Ask what may be a scale in every language, and say which one it answers
    Try {
        /// How it is reached, as for `add`
        address: String,
    },
    /// Take the weight of an order's parcel, and decide anew how it ships
    Weigh {
        /// Order number, barcode or tracking number
        order: String,
        /// It is another parcel than the one whose weight was taken last, though the scale still shows that
        #[arg(long)]
        another: bool,
    },
    /// Keep what an order's parcel was expected to weigh though the scale shows another weight
    Keep {
        /// Order number, barcode or tracking number
        order: String,
        /// What ships of it now, where only some of its items do, by SKU, and how many of it (else all): --item MUG=2
        #[arg(long = "item", value_name = "SKU[=COUNT]")]
        items: Vec<String>,
        /// Keep it for every parcel that was not weighed; the scale is not asked
        #[arg(long)]
        rest: bool,
        /// As for `weigh`
        #[arg(long, conflicts_with = "rest")]
        another: bool,
    },
}

impl ScaleCommand {
    /// Whether the scale has to be watched for it.
    pub(crate) fn asks_the_scale(&self) -> bool {
        match self {
            Self::Read | Self::Watch { .. } | Self::Zero | Self::Weigh { .. } => true,
            Self::Keep { rest, .. } => !rest,
            Self::Tare { empty, nothing } => empty.is_none() && !nothing,
            Self::Find | Self::Add(_) | Self::Set(_) | Self::Remove | Self::Try { .. } => false,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct AddScale {
    /// How it is reached: serial:/dev/ttyUSB0?baud=9600&frame=8n1&speaks=mt-sics, tcp://host:port?speaks=nci or
    /// hid:0922:8003. Frames: 8n1, 7e1, 7o1. Languages: mt-sics, nci, toledo-kg, toledo-g, toledo-lb, toledo-oz,
    /// continuous (it sends by itself), continuous-kg, continuous-g, continuous-lb, continuous-oz (and leaves its unit out)
    pub(crate) address: String,
    /// The name people use (else what it calls itself)
    #[arg(long)]
    pub(crate) name: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct SetScale {
    /// How it is reached, as for `add`
    #[arg(long)]
    pub(crate) address: Option<String>,
    /// The name people use
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// What is left out of every weight, in grams
    #[arg(long, value_name = "GRAMS")]
    pub(crate) tare: Option<u32>,
    /// Ask before printing when a parcel is further off its expected weight than so many per cent
    #[arg(long)]
    pub(crate) percent: Option<u8>,
    /// Never ask about a difference up to so many grams
    #[arg(long)]
    pub(crate) grams: Option<u32>,
    /// Print no label before its parcel was on the scale
    #[arg(long, value_name = "true|false")]
    pub(crate) always: Option<bool>,
}
