//! The list of releases, in the form Tauri's updater reads (<https://v2.tauri.app/plugin/updater/>, “Static JSON File”): one version,
//! and for each target the address of its package and the base64 of its minisign signature.

use crate::{Fault, Running, release_address, target};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::UtcDateTime;
use semver::Version;
use serde::Deserialize;
use std::collections::BTreeMap;
use wire::Url;

#[derive(Deserialize)]
struct Manifest {
    version: String,
    notes: Option<String>,
    pub_date: Option<String>,
    platforms: BTreeMap<String, Platform>,
}

#[derive(Deserialize)]
struct Platform {
    url: String,
    signature: String,
}

/// A newer version, as its list says; nothing of it is proven before its package was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The version.
    pub version: Version,
    /// What its publisher says of it.
    pub notes: String,
    /// When it was published.
    pub published: Option<UtcDateTime>,
    /// What its package is for.
    pub target: String,
    /// Where its package is.
    pub address: Url,
    /// The text of its signature.
    pub signature: String,
}

/// Reads a list of releases: what it offers a program that runs; nothing where it has no newer version.
///
/// # Errors
/// [`Fault::Manifest`] says what is wrong and where; [`Fault::NotOffered`] where the newer version has no package for this
/// installation.
pub fn read(text: &[u8], running: &Running) -> Result<Option<Offer>, Fault> {
    let wrong = |why: String| Fault::Manifest(why);
    let manifest: Manifest = serde_json::from_slice(text).map_err(|error| wrong(error.to_string()))?;
    let said = manifest.version.strip_prefix('v').unwrap_or(&manifest.version);
    let version = Version::parse(said).map_err(|error| wrong(format!("version: {error}")))?;
    if version.cmp_precedence(&running.version).is_le() {
        return Ok(None);
    }
    let target = running.installation.form().map_or_else(|| "sources".to_owned(), target);
    let Some(platform) = manifest.platforms.get(&target) else { return Err(Fault::NotOffered(target)) };
    let Some(address) = release_address(&platform.url) else {
        return Err(wrong(format!("platforms.{target}.url is no address")));
    };
    let signature = BASE64.decode(platform.signature.trim()).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let signature = signature.ok_or_else(|| wrong(format!("platforms.{target}.signature is no signature")))?;
    // A date that is none says nothing; nobody decides by it.
    let published = manifest.pub_date.and_then(|date| date.parse().ok());
    Ok(Some(Offer { version, notes: manifest.notes.unwrap_or_default(), published, target, address, signature }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Form, Installation, Place};
    use proptest::prelude::*;
    use serde_json::json;

    fn running(version: &str) -> Running {
        let installation = Installation::Own(Place::Folder("/home/ada/packdesk".into()));
        Running { version: version.parse().unwrap(), installation }
    }

    fn list(version: &str, target: &str, url: &str) -> Vec<u8> {
        let platforms = json!({ target: { "url": url, "signature": BASE64.encode("a signature") } });
        json!({ "version": version, "notes": "New.", "pub_date": "2026-11-28T10:00:00Z", "platforms": platforms })
            .to_string()
            .into_bytes()
    }

    const URL: &str = "https://releases.example/packdesk.tar.gz";

    #[test]
    fn only_a_newer_version_is_offered() {
        let archive = target(Form::Archive);
        let offered =
            |version: &str| read(&list(version, &archive, URL), &running("0.10.0")).map(|offer| offer.is_some());
        for older in ["0.9.9", "0.10.0", "v0.10.0", "0.10.0-rc.1", "0.10.0+build.7"] {
            assert!(!offered(older).unwrap(), "{older}");
        }
        for newer in ["0.10.1", "v0.11.0", "1.0.0-beta.1"] {
            assert!(offered(newer).unwrap(), "{newer}");
        }
        for none in ["", "1", "next", "0.10.1 ", "../0.10.1"] {
            assert!(matches!(offered(none), Err(Fault::Manifest(_))), "{none:?}");
        }
    }

    #[test]
    fn a_package_for_another_system_is_not_offered() {
        for other in ["windows-x86_64-nsis", "linux-x86_64", "linux-riscv64-archive", &target(Form::Deb)] {
            let read = read(&list("9.0.0", other, URL), &running("0.1.0"));
            assert!(matches!(read, Err(Fault::NotOffered(_))), "{other}: {read:?}");
        }
    }

    #[test]
    fn a_package_is_fetched_from_protected_addresses_alone() {
        for bad in
            ["http://releases.example/a.tar.gz", "file:///etc/passwd", "a.tar.gz", "https://a:b@releases.example/a"]
        {
            let read = read(&list("9.0.0", &target(Form::Archive), bad), &running("0.1.0"));
            assert!(matches!(read, Err(Fault::Manifest(_))), "{bad}: {read:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(25), ..ProptestConfig::default() })]

        #[test]
        fn any_list_is_read_or_named(text in proptest::collection::vec(any::<u8>(), 0..200), cut in 0usize..300) {
            let _ = read(&text, &running("0.1.0"));
            let whole = list("9.0.0", &target(Form::Archive), URL);
            let part = &whole[..cut.min(whole.len() - 1)];
            prop_assert!(matches!(read(part, &running("0.1.0")), Err(Fault::Manifest(_))));
        }
    }
}
