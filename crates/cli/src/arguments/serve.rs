//! `packdesk serve` and `sessions`, as they are written.

use clap::{Args, Subcommand};
use server::PageOrigin;
use std::net::IpAddr;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// The port; 0 takes a free one
    #[arg(long, default_value_t = 4180)]
    pub(crate) port: u16,
    /// The address to listen on; one that other machines reach wants a certificate
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(crate) listen: IpAddr,
    /// The certificate, with those that vouch for it (PEM)
    #[arg(long, value_name = "FILE", requires = "key")]
    pub(crate) cert: Option<PathBuf>,
    /// The certificate's key (PEM)
    #[arg(long, value_name = "FILE", requires = "cert")]
    pub(crate) key: Option<PathBuf>,
    /// Make a certificate where there is none, keep it, and show its fingerprint
    #[arg(long, conflicts_with = "cert")]
    pub(crate) own_certificate: bool,
    /// The name the certificate is for, as browsers type it
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// Answer every account of this machine, as a proxy's; else this one's and the administrator's (Linux)
    #[arg(long)]
    pub(crate) any_account: bool,
    /// Serve the picker of service points to pages of this shop, as https://shop.example; may be given again
    #[arg(long, value_name = "ORIGIN")]
    pub(crate) picker_for: Vec<PageOrigin>,
    /// The folder of the built page (else the one beside the program)
    #[arg(long, value_name = "DIR")]
    pub(crate) page: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Sessions {
    /// List the browsers that were let in
    List,
    /// Show a code that lets the next browser in: good once, for five minutes
    Pair,
    /// End a browser's session
    End {
        /// Its number
        session: u32,
    },
}
