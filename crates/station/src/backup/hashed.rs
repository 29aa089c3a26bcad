//! A file as it is read, with its hash.

use sha2::{Digest as _, Sha256};
use std::io::{self, Read};

/// What is read, and its hash.
pub(super) struct Hashed<R> {
    content: R,
    bytes: u64,
    hash: Sha256,
}

impl<R: Read> Hashed<R> {
    pub(super) fn new(content: R) -> Self {
        Self { content, bytes: 0, hash: Sha256::new() }
    }

    /// How much was read, and its hash.
    pub(super) fn end(self) -> (u64, String) {
        (self.bytes, self.hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.content.read(buffer)?;
        self.bytes += read as u64;
        self.hash.update(&buffer[..read]);
        Ok(read)
    }
}
