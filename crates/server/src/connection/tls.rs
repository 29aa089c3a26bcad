//! TLS, where there is a certificate.

use super::Bounded;
use std::io;
use std::path::Path;
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::server::TlsStream;

/// A certificate with its key.
#[derive(Clone)]
pub struct Tls(TlsAcceptor);

/// A certificate or key that cannot be used.
#[derive(Debug)]
pub struct TlsError(String);

impl std::fmt::Display for TlsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for TlsError {}

impl TlsError {
    pub(super) fn of(file: &Path, error: &dyn std::fmt::Display) -> Self {
        Self(format!("{}: {error}", file.display()))
    }
}

impl Tls {
    /// From two PEM files: the certificate with those that vouch for it, and its key.
    ///
    /// # Errors
    /// When a file cannot be read, or the key is not the certificate's.
    pub fn from_files(certificate: &Path, key: &Path) -> Result<Self, TlsError> {
        let chain: Result<Vec<_>, _> =
            CertificateDer::pem_file_iter(certificate).map_err(|error| TlsError::of(certificate, &error))?.collect();
        let chain = chain.map_err(|error| TlsError::of(certificate, &error))?;
        let secret = PrivateKeyDer::from_pem_file(key).map_err(|error| TlsError::of(key, &error))?;
        let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|config| config.with_no_client_auth().with_single_cert(chain, secret))
            .map_err(|error| TlsError::of(certificate, &error))?;
        Ok(Self(TlsAcceptor::from(Arc::new(config))))
    }

    pub(super) async fn accept(&self, stream: Bounded) -> io::Result<TlsStream<Bounded>> {
        self.0.accept(stream).await
    }
}
