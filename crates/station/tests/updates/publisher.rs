//! A publisher of releases on loopback: packages, signatures, and a server that behaves as it is told.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use flate2::Compression;
use flate2::write::GzEncoder;
use minisign::KeyPair;
use serde_json::json;
use std::collections::HashMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};

/// What stands at a path, and how it is sent.
#[derive(Clone)]
pub(crate) enum Page {
    /// All of it.
    Whole(Vec<u8>),
    /// Its beginning, though all of it was announced.
    Cut(Vec<u8>),
    /// Its beginning, and then nothing for as long as it is asked for.
    Stalls(Vec<u8>),
    /// Bytes that never end.
    Endless,
    /// A way to another address.
    Moved(String),
}

/// A publisher.
pub(crate) struct Publisher {
    pages: Arc<Mutex<HashMap<String, Page>>>,
    asked: Arc<Mutex<Vec<String>>>,
    address: String,
    pub(crate) keys: KeyPair,
}

/// What a package is signed as.
pub(crate) struct SignedAs<'s> {
    pub(crate) program: &'s str,
    pub(crate) version: &'s str,
    pub(crate) target: String,
}

impl Publisher {
    pub(crate) fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (pages, asked) = (Arc::<Mutex<HashMap<String, Page>>>::default(), Arc::<Mutex<Vec<String>>>::default());
        let (shown, noted) = (Arc::clone(&pages), Arc::clone(&asked));
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (shown, noted) = (Arc::clone(&shown), Arc::clone(&noted));
                std::thread::spawn(move || answer(stream, &shown, &noted));
            }
        });
        let keys = KeyPair::generate_unencrypted_keypair().unwrap();
        Self { pages, asked, address, keys }
    }

    pub(crate) fn address(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// Its public key, as people enter it.
    pub(crate) fn key(&self) -> String {
        self.keys.pk.to_base64()
    }

    pub(crate) fn put(&self, path: &str, page: Page) {
        self.pages.lock().unwrap().insert(path.to_owned(), page);
    }

    /// The requests that came, each with its headers.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    /// Publishes a package for unpacked archives, whole and well signed.
    pub(crate) fn publish(&self, version: &str, package: &[u8]) {
        let signature = self.sign(package, &as_it_should_be(version));
        self.list(version, &archive_target(), &self.address("/package"), &signature);
        self.put("/package", Page::Whole(package.to_vec()));
    }

    /// Publishes a list with one package in it.
    pub(crate) fn list(&self, version: &str, target: &str, url: &str, signature: &str) {
        let platforms = json!({ target: { "url": url, "signature": BASE64.encode(signature) } });
        let list = json!({ "version": version, "notes": "What is new.", "pub_date": "2026-11-28T10:00:00Z", "platforms": platforms });
        self.put("/latest.json", Page::Whole(list.to_string().into_bytes()));
    }

    pub(crate) fn sign(&self, package: &[u8], signed: &SignedAs<'_>) -> String {
        let SignedAs { program, version, target } = signed;
        let vouched = format!("timestamp:1\tfile:package\tprogram:{program}\tversion:{version}\ttarget:{target}");
        minisign::sign(None, &self.keys.sk, package, Some(&vouched), None).unwrap().into_string()
    }
}

pub(crate) fn as_it_should_be(version: &str) -> SignedAs<'_> {
    SignedAs { program: "packdesk", version, target: archive_target() }
}

/// What an unpacked archive of this machine is called in lists.
pub(crate) fn archive_target() -> String {
    format!("{}-{}-archive", std::env::consts::OS, std::env::consts::ARCH)
}

fn answer(mut stream: TcpStream, pages: &Mutex<HashMap<String, Page>>, asked: &Mutex<Vec<String>>) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
    let head: Vec<String> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
    let Some(path) = head.first().and_then(|line| line.split(' ').nth(1)) else { return };
    let page = pages.lock().unwrap().get(path).cloned();
    asked.lock().unwrap().push(head.join("\n"));
    let ok = |length: usize| {
        format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n").into_bytes()
    };
    let _ = match page {
        Some(Page::Whole(bytes)) => stream.write_all(&[ok(bytes.len()), bytes].concat()),
        Some(Page::Cut(bytes)) => stream.write_all(&[ok(bytes.len()), bytes[..bytes.len() / 2].to_vec()].concat()),
        Some(Page::Stalls(bytes)) => {
            stream.write_all(&[ok(bytes.len()), bytes[..bytes.len() / 2].to_vec()].concat()).map(|()| {
                // Until whoever asked goes.
                lines.for_each(drop);
            })
        }
        Some(Page::Endless) => endless(&mut stream),
        Some(Page::Moved(to)) => {
            stream.write_all(format!("HTTP/1.1 302 Found\r\nlocation: {to}\r\ncontent-length: 0\r\n\r\n").as_bytes())
        }
        None => stream.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"),
    };
}

fn endless(stream: &mut TcpStream) -> std::io::Result<()> {
    stream.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n")?;
    loop {
        stream.write_all(&[b' '; 4096])?;
    }
}

/// What a version's programs do when they are asked for their version.
pub(crate) fn says(version: &str) -> String {
    format!("#!/bin/sh\necho packdesk {version}\n")
}

/// The files of a version, by their paths.
pub(crate) fn files(program: &str) -> Vec<(String, String)> {
    let list = "bin/packdesk\nbin/packdesk-desktop\nshare/packdesk/files.txt\n";
    [("bin/packdesk", program), ("bin/packdesk-desktop", program), ("share/packdesk/files.txt", list)]
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .to_vec()
}

/// An archive of files below one folder.
pub(crate) fn archive(files: &[(String, String)]) -> Vec<u8> {
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for (name, text) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(if name.starts_with("bin/") { 0o755 } else { 0o644 });
        archive.append_data(&mut header, format!("packdesk/{name}"), text.as_bytes()).unwrap();
    }
    archive.into_inner().unwrap().finish().unwrap()
}

/// Puts the files of a version into a folder, as a person who unpacks them does.
pub(crate) fn unpack(folder: &Path, files: &[(String, String)]) {
    for (name, text) in files {
        let file = folder.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
    }
}
