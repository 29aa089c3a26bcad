//! Blocks of numbers as a file: what a carrier or a post allots, one block a line.
//!
//! ```text
//! form,first,last
//! dpd 0998,1000000000,1000000999
//! s10 RB GB,1,5000
//! ```

use model::{NumberBlock, NumberForm};

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
    #[error("line {line}: {text:?} is not FORM,FIRST,LAST")]
    Line {
        /// The line, from 1.
        line: usize,
        /// What it says.
        text: String,
    },
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
        block(&columns(text)).ok_or_else(|| BlocksError::Line { line, text: text.chars().take(80).collect() })
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

fn block(columns: &[String]) -> Option<NumberBlock> {
    let [form, first, last] = columns else { return None };
    let form: NumberForm = form.parse().ok()?;
    let block = NumberBlock { form, next: first.parse().ok()?, last: last.parse().ok()? };
    (block.is_possible() && block.left() > 0).then_some(block)
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
        for line in ["dpd 99,1,2", "dpd 0998,5,4", "dpd 0998,1", "dpd 0998,1,10000000000", "gls 1,1,2", "packeta,-1,2"]
        {
            assert_eq!(wrong(line), BlocksError::Line { line: 2, text: line.to_owned() });
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
