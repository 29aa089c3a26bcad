//! Fetching something large, piece by piece, without keeping it in memory.

use crate::transport::{piece, reason, unreachable};
use crate::{Answer, Http, Nonsense, WireError, judge};
use jiff::Timestamp;
use reqwest::Url;
use std::io;

/// What became of something that was fetched.
#[derive(Debug)]
pub enum Fetched {
    /// All of it was handed on.
    Whole,
    /// No whole answer came.
    Failed(WireError),
    /// Whoever was handed the pieces could not keep one.
    NotKept(io::Error),
}

/// What is handed each piece, with the length of the whole where the service says it.
pub type Pieces<'a> = dyn FnMut(&[u8], Option<u64>) -> io::Result<()> + Send + 'a;

impl Http {
    /// Fetches what stands at an address and hands each piece on as it comes. Nothing proves who asks; no redirection is followed; an
    /// answer that is longer than the largest one is broken off.
    pub async fn fetch(&self, address: &Url, keep: &mut Pieces<'_>) -> Fetched {
        let mut response = match self.client.get(address.clone()).send().await {
            Ok(response) => response,
            Err(error) => return Fetched::Failed(unreachable(&error)),
        };
        let (status, headers, whole) = (response.status(), response.headers().clone(), response.content_length());
        if !status.is_success() {
            let body = match reason(response, self.stall).await {
                Ok(body) => body,
                Err(error) => return Fetched::Failed(error),
            };
            return match judge(Answer::new(status.as_u16(), headers, body), Timestamp::UNIX_EPOCH) {
                Err(error) => Fetched::Failed(error),
                Ok(_) => Fetched::Failed(Nonsense::Empty.into()),
            };
        }
        if whole.is_some_and(|whole| whole > self.largest_answer as u64) {
            return Fetched::Failed(Nonsense::TooLarge.into());
        }
        let mut taken = 0;
        loop {
            let piece = match piece(&mut response, self.stall).await {
                Ok(Some(piece)) => piece,
                Ok(None) => return Fetched::Whole,
                Err(error) => return Fetched::Failed(error),
            };
            taken += piece.len();
            if taken > self.largest_answer {
                return Fetched::Failed(Nonsense::TooLarge.into());
            }
            if let Err(error) = keep(&piece, whole) {
                return Fetched::NotKept(error);
            }
        }
    }
}
