//! Blocks of numbers as a file: what a carrier or a post allots, one block a line.
//!
//! ```text
//! form,first,last
//! dpd 0998,1000000000,1000000999
//! s10 RB GB,1,5000
//! ```

use model::{Message, NumberBlock, NumberForm};

/// The most blocks of a file.
const MOST_BLOCKS: usize = 1_000;

/// Why a file has no blocks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BlocksError {
    /// The first line does not name the columns.
    #[error("the first line is not form,first,last")]
    Head,
    /// There are too many.
    #[error("more than {MOST_BLOCKS} blocks")]
    Many,
    /// There is none.
    #[error("there is no block in it")]
    None,
    /// A line is no block.
    #[error("line {line}: {why}: {text:?}")]
    Line {
        /// The line, from 1.
        line: usize,
        /// What it says.
        text: String,
        /// What is wrong with it.
        why: LineFault,
    },
}

/// Why a line is no block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LineFault {
    /// There are not three columns, or the last two are no numbers.
    #[error("not FORM,FIRST,LAST")]
    Columns,
    /// There is no such form.
    #[error("no form of numbers")]
    Form,
    /// It ends before it begins.
    #[error("the last serial is below the first")]
    Descends,
    /// The form has no such serials, or not with such a prefix.
    #[error("the form has no such serials")]
    DoesNotFit,
}

impl BlocksError {
    /// The same in the words of the catalogue.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Head => Message::new("range-file-head"),
            Self::Many => Message::new("range-file-many").with("most", i64::try_from(MOST_BLOCKS).unwrap_or(i64::MAX)),
            Self::None => Message::new("range-file-none"),
            Self::Line { line, text, why } => {
                let key = match why {
                    LineFault::Columns => "range-file-columns",
                    LineFault::Form => "range-file-form",
                    LineFault::Descends => "range-file-descends",
                    LineFault::DoesNotFit => "range-file-does-not-fit",
                };
                let line = i64::try_from(*line).unwrap_or(i64::MAX);
                Message::new(key).with("line", line).with("text", text.as_str())
            }
        }
    }
}

/// Reads blocks; columns end in `,` or `;`. Every one of them fits its form.
///
/// # Errors
/// The first line that is no block.
pub fn read_blocks(text: &str) -> Result<Vec<NumberBlock>, BlocksError> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    let head: Vec<String> = lines.next().map(|(_, line)| columns(line)).unwrap_or_default();
    if head != ["form", "first", "last"] {
        return Err(BlocksError::Head);
    }
    let block = |(line, text): (usize, &str)| {
        block(&columns(text)).map_err(|why| BlocksError::Line { line, text: text.chars().take(80).collect(), why })
    };
    let blocks: Vec<NumberBlock> = lines.take(MOST_BLOCKS + 1).map(block).collect::<Result<_, _>>()?;
    match blocks.len() {
        0 => Err(BlocksError::None),
        1..=MOST_BLOCKS => Ok(blocks),
        _ => Err(BlocksError::Many),
    }
}

fn columns(line: &str) -> Vec<String> {
    line.split([',', ';']).map(|column| column.trim().trim_matches('"').trim().to_owned()).collect()
}

fn block(columns: &[String]) -> Result<NumberBlock, LineFault> {
    let [form, first, last] = columns else { return Err(LineFault::Columns) };
    let serial = |text: &String| text.parse::<u64>().map_err(|_| LineFault::Columns);
    let (next, last) = (serial(first)?, serial(last)?);
    let form: NumberForm = form.parse().map_err(|_| LineFault::Form)?;
    let block = NumberBlock { form, next, last };
    match (block.left() > 0, block.is_possible()) {
        (true, true) => Ok(block),
        (false, _) => Err(LineFault::Descends),
        (true, false) => Err(LineFault::DoesNotFit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_line_is_a_block() {
        let text = "\u{feff}form;first;last\r\n\"dpd 0998\";1000000000;1000000999\r\n\ns10 RB GB;1;5000\n";
        let blocks = read_blocks(text).unwrap();
        let first = NumberForm::Dpd { depot: "0998".to_owned() };
        assert_eq!(blocks[0], NumberBlock { form: first, next: 1_000_000_000, last: 1_000_000_999 });
        assert_eq!((blocks.len(), blocks[1].left()), (2, 5000));
    }

    #[test]
    fn a_line_that_is_no_block_is_named() {
        let wrong = |line: &str| read_blocks(&format!("form,first,last\n{line}\n")).unwrap_err();
        for (line, why) in [
            ("dpd 0998,1", LineFault::Columns),
            ("packeta,-1,2", LineFault::Columns),
            ("dpd 99,1,2", LineFault::Form),
            ("gls 1,1,2", LineFault::Form),
            ("dpd 0998,5,4", LineFault::Descends),
            ("dpd 0998,1,10000000000", LineFault::DoesNotFit),
        ] {
            assert_eq!(wrong(line), BlocksError::Line { line: 2, text: line.to_owned(), why });
        }
        assert_eq!(read_blocks("dpd 0998,1,2"), Err(BlocksError::Head));
        assert_eq!(read_blocks("form,first,last\n"), Err(BlocksError::None));
        let many = format!("form,first,last\n{}", "packeta,1,2\n".repeat(1_001));
        assert_eq!(read_blocks(&many), Err(BlocksError::Many));
    }

    proptest! {
        #[test]
        fn any_text_is_blocks_or_an_error(text in "(form,first,last\n)?[a-z0-9 ,;\"\n]{0,200}") {
            let _ = read_blocks(&text);
        }
    }
}
