//! Questions that are answered with yes.

use model::fold::fold;
use text::Words;

/// Whether the next line of standard input is the word for yes of the person's language; case and accents do not count.
pub(crate) fn said(words: &Words) -> bool {
    let mut answer = String::new();
    let read = std::io::stdin().read_line(&mut answer);
    read.is_ok() && fold(answer.trim()) == fold(words.word("cli-yes").trim())
}
