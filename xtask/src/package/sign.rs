//! Signatures of packages, and the list of releases that programs ask for newer versions.
//!
//! Both have the form of Tauri's updater (<https://v2.tauri.app/plugin/updater/>): minisign's signatures in base64, and one JSON file.
//! The key is read from the environment by Tauri's names, and is nowhere else. What a signature vouches for beside the file is its
//! program, version and target; `crates/update` holds a package to them.

use crate::tools::heading;
use anyhow::{Context, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use minisign::{PublicKey, SecretKey, SecretKeyBox};
use serde_json::{Map, Value, json};
use std::fs::File;
use std::path::{Path, PathBuf};

/// The secret key, as `tauri signer generate` or minisign writes it.
const KEY: &str = "TAURI_SIGNING_PRIVATE_KEY";
/// Its password; none: the key has none.
const PASSWORD: &str = "TAURI_SIGNING_PRIVATE_KEY_PASSWORD";

/// What packages are signed with.
pub(super) struct Signer {
    key: SecretKey,
}

impl Signer {
    /// The one the environment holds.
    pub(super) fn of_environment() -> Result<Self> {
        let key = std::env::var(KEY).with_context(|| format!("{KEY} holds no secret key to sign with"))?;
        Self::read(&key, std::env::var(PASSWORD).ok())
    }

    /// Reads a secret key: minisign's file, or the base64 of it.
    fn read(text: &str, password: Option<String>) -> Result<Self> {
        let unwrapped = BASE64.decode(text.trim()).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        // What is wrong with a secret is told without it.
        let read = || SecretKeyBox::from_string(unwrapped.as_deref().unwrap_or(text));
        let kept = read().map_err(|_| anyhow::anyhow!("{KEY} is no secret key of minisign"))?;
        let password = password.unwrap_or_default();
        let opened = match password.is_empty() {
            true => kept.into_unencrypted_secret_key().or_else(|_| read()?.into_secret_key(Some(password))),
            false => kept.into_secret_key(Some(password)),
        };
        Ok(Self { key: opened.map_err(|_| anyhow::anyhow!("{PASSWORD} does not open {KEY}"))? })
    }

    /// The public key, as people enter it.
    fn public(&self) -> Result<String> {
        Ok(PublicKey::from_secret_key(&self.key)?.to_base64())
    }

    /// The signature of a file, for a version and a target; in base64.
    fn sign(&self, file: &Path, version: &str, target: &str, moment: &str) -> Result<String> {
        let name = file.file_name().context("a file has a name")?.to_string_lossy();
        let vouched = format!("timestamp:{moment}\tfile:{name}\tprogram:packdesk\tversion:{version}\ttarget:{target}");
        let signature = minisign::sign(None, &self.key, File::open(file)?, Some(&vouched), None)?;
        Ok(BASE64.encode(signature.into_string()))
    }
}

/// What a package is for, as `linux-x86_64-deb`; `None` for what is no package to update to.
fn target(file: &Path) -> Option<String> {
    let name = file.file_name()?.to_string_lossy().into_owned();
    let form = [
        (".tar.gz", "archive"),
        (".AppImage", "appimage"),
        (".deb", "deb"),
        (".rpm", "rpm"),
        (".exe", "nsis"),
        (".dmg", "dmg"),
    ];
    let (_, form) = form.into_iter().find(|(ending, _)| name.ends_with(ending))?;
    let system = if std::env::consts::OS == "macos" { "darwin" } else { std::env::consts::OS };
    Some(format!("{system}-{}-{form}", std::env::consts::ARCH))
}

/// Signs the packages, each beside itself, and writes the list of releases that names them below `address`.
pub(super) fn sign(packages: &[PathBuf], signer: &Signer, address: &str, list: &Path, moment: &str) -> Result<()> {
    ensure!(
        address.starts_with("https://"),
        "{address}: releases are fetched from an address that begins with https://"
    );
    let version = env!("CARGO_PKG_VERSION");
    let mut platforms = Map::new();
    for file in packages {
        let Some(target) = target(file) else { continue };
        let signature = signer.sign(file, version, &target, moment)?;
        let name = file.file_name().context("a file has a name")?.to_string_lossy().into_owned();
        std::fs::write(file.with_file_name(format!("{name}.sig")), &signature)?;
        let url = format!("{}/{}", address.trim_end_matches('/'), name.replace(' ', "%20"));
        if platforms.insert(target.clone(), json!({ "url": url, "signature": signature })).is_some() {
            bail!("two packages are for {target}");
        }
    }
    let seconds: i64 = moment.parse().context("a moment is a number of seconds")?;
    let published = jiff::Timestamp::from_second(seconds)?.to_string();
    let written =
        json!({ "version": version, "notes": "", "pub_date": published, "platforms": Value::Object(platforms) });
    std::fs::write(list, format!("{written:#}\n")).with_context(|| list.display().to_string())?;
    heading("Signed");
    println!("{}\npublisher's key: {}", list.display(), signer.public()?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use minisign::KeyPair;
    use update::{Form, Genuine, Installation, Key, Place, Running};

    fn signer() -> Signer {
        Signer { key: KeyPair::generate_unencrypted_keypair().unwrap().sk }
    }

    #[test]
    fn what_is_signed_here_is_what_programs_take() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str| {
            let file = folder.path().join(name);
            std::fs::write(&file, name).unwrap();
            file
        };
        let packages =
            [file("packdesk-9.9.9-linux-x86_64.tar.gz"), file("Packdesk_9.9.9_amd64.deb"), file("bill.cdx.json")];
        let (signer, list) = (signer(), folder.path().join("latest.json"));
        sign(&packages, &signer, "https://releases.example/v9/", &list, "1764000000").unwrap();
        for (form, package) in [(Form::Archive, &packages[0]), (Form::Deb, &packages[1])] {
            let installation = match form {
                Form::Archive => Installation::Own(Place::Folder("/home/ada/packdesk".into())),
                other => Installation::System(other),
            };
            let running = Running { version: "0.0.1".parse().unwrap(), installation };
            let offer = update::read_manifest(&std::fs::read(&list).unwrap(), &running).unwrap().unwrap();
            assert_eq!(offer.version.to_string(), env!("CARGO_PKG_VERSION"));
            let key = Key::read(&signer.public().unwrap()).unwrap();
            Genuine::check(File::open(package).unwrap(), package, &offer, &key).unwrap();
            assert!(Genuine::check(File::open(&packages[2]).unwrap(), package, &offer, &key).is_err());
        }
        assert!(folder.path().join("Packdesk_9.9.9_amd64.deb.sig").is_file());
        assert!(!folder.path().join("bill.cdx.json.sig").exists());
        assert!(sign(&packages, &signer, "http://releases.example/", &list, "1764000000").is_err());
    }

    #[test]
    fn a_key_is_read_as_minisign_and_as_tauri_write_it_and_never_said() {
        let pair = KeyPair::generate_unencrypted_keypair().unwrap();
        let public = pair.pk.to_base64();
        let text = pair.sk.to_box(None).unwrap().to_string();
        for written in [text.clone(), BASE64.encode(&text)] {
            assert_eq!(Signer::read(&written, None).unwrap().public().unwrap(), public);
        }
        let error = Signer::read(&text[..text.len() / 2], None).err().unwrap();
        assert!(!format!("{error:?}").contains(&text[text.len() / 4..text.len() / 2]), "{error:?}");
    }
}
