//! Wildcards: `*` stands for anything, `?` for one character, and the whole text has to fit.

/// A folded pattern, taken apart.
#[derive(Debug, Clone)]
pub(crate) struct Pattern(Vec<char>);

impl Pattern {
    pub(crate) fn new(folded: &str) -> Self {
        Self(folded.chars().collect())
    }

    /// Whether a folded text fits. Each `*` is only ever reconsidered for the last one met, so the time is at most
    /// the product of both lengths.
    pub(crate) fn fits(&self, folded: &str) -> bool {
        let text: Vec<char> = folded.chars().collect();
        let (mut at, mut place) = (0, 0);
        let mut star: Option<(usize, usize)> = None;
        while at < text.len() {
            match self.0.get(place) {
                Some('*') => {
                    star = Some((place, at));
                    place += 1;
                }
                Some(&wanted) if wanted == '?' || wanted == text[at] => {
                    at += 1;
                    place += 1;
                }
                _ => match &mut star {
                    Some((star_place, taken)) => {
                        *taken += 1;
                        at = *taken;
                        place = *star_place + 1;
                    }
                    None => return false,
                },
            }
        }
        self.0[place..].iter().all(|wanted| *wanted == '*')
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn the_whole_text_has_to_fit() {
        let fits = |pattern: &str, text: &str| Pattern::new(pattern).fits(text);
        assert!(fits("xyz*", "xyz 12"));
        assert!(fits("*point*", "service point pickup"));
        assert!(fits("sku-??-*", "sku-ab-1"));
        assert!(fits("a*b*c", "a-b-b-c"));
        assert!(fits("", ""));
        assert!(fits("**", ""));
        assert!(!fits("xyz", "xyz 12"));
        assert!(!fits("sku-??", "sku-a"));
        assert!(!fits("?", ""));
        assert!(!fits(&"*a".repeat(200), &"a".repeat(199)));
    }
}
