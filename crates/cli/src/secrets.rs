//! Keys of shops and carriers, entered at a prompt or on standard input: never as an argument, where other programs of the
//! machine and the shell's history see them.

use crate::output::say;
use model::{AccountField, Credentials, Problem, ProblemCode};
use secrecy::SecretString;
use std::io::{self, BufRead as _, IsTerminal as _};
use text::Words;

/// Every `NAME=VALUE` that was said, and the address in its short form.
pub(crate) fn fields(said: Vec<String>, url: Option<String>) -> Result<Vec<(String, String)>, Problem> {
    let long = said.into_iter().map(|field| match field.split_once('=') {
        Some((name, value)) => Ok((name.trim().to_owned(), value.to_owned())),
        // What was said may be a secret in a wrong place, and is not repeated.
        None => Err(Problem::new(ProblemCode::BadArguments).because("--set: NAME=VALUE")),
    });
    long.chain(url.map(|url| Ok(("url".to_owned(), url)))).collect()
}

/// Refuses the value of a secret on the command line; `-` asks for it.
pub(crate) fn is_to_be_asked(name: &str, value: &str) -> Result<(), Problem> {
    if value == "-" { Ok(()) } else { Err(Problem::new(ProblemCode::SecretInArguments).with("field", name)) }
}

/// Asks for secrets, in the order of their fields: at the terminal without showing them, else one a line of standard
/// input. `None` where none is wanted.
pub(crate) fn ask<'f>(
    wanted: impl IntoIterator<Item = &'f AccountField>,
    words: &Words,
) -> Result<Option<Credentials>, Problem> {
    let unreadable = |error: io::Error| Problem::new(ProblemCode::BadArguments).because(error);
    let mut input = io::stdin().lock().lines();
    let mut entered = Vec::new();
    for field in wanted {
        let secret = if io::stdin().is_terminal() {
            let asked = [("label", words.word(&field.label).into()), ("value", "".into())];
            rpassword::prompt_password(say(words, "label-value", &asked)).map_err(unreadable)?
        } else {
            input.next().transpose().map_err(unreadable)?.unwrap_or_default()
        };
        entered.push((field.name.as_str(), secret));
    }
    let credentials = Credentials::of(entered.iter().map(|(name, secret)| (*name, secret.trim())));
    Ok((!entered.is_empty()).then_some(credentials))
}

/// Asks for a PIN at the terminal without showing it; nothing where nobody sits at one.
pub(crate) fn pin(prompt: &str) -> Option<String> {
    io::stdin().is_terminal().then(|| rpassword::prompt_password(format!("{prompt} ")).ok()).flatten()
}

/// Asks for the passphrase of a backup's secrets: at the terminal without showing it, else a line of standard input.
pub(crate) fn passphrase(words: &Words) -> Result<SecretString, Problem> {
    let unreadable = |error: io::Error| Problem::new(ProblemCode::BadArguments).because(error);
    let entered = if io::stdin().is_terminal() {
        rpassword::prompt_password(format!("{} ", words.word("cli-passphrase"))).map_err(unreadable)?
    } else {
        io::stdin().lock().lines().next().transpose().map_err(unreadable)?.unwrap_or_default()
    };
    if entered.is_empty() {
        return Err(Problem::new(ProblemCode::BackupPassphrase));
    }
    Ok(entered.into())
}
