//! What the printer answers. Source: Zebra, *ZPL II Programming Guide*, `~HS` and `~HI`.

use super::Behaviour;
use super::formats::Question;

pub(super) fn answer(
    question: Question,
    behaviour: Behaviour,
    waiting: usize,
    partial: bool,
    printed: usize,
) -> Vec<u8> {
    let is = |fault: Behaviour| u8::from(behaviour == fault);
    match question {
        Question::HostStatus => {
            let (paper, pause, head) = (is(Behaviour::PaperOut), is(Behaviour::Paused), is(Behaviour::HeadOpen));
            let partial = u8::from(partial);
            format!(
                "\x02030,{paper},{pause},1218,{waiting:03},0,0,{partial},000,0,0,0\x03\r\n\
                 \x02001,0,{head},0,0,2,4,0,{remaining:08},1,000\x03\r\n\
                 \x020000,0\x03\r\n",
                remaining = 0,
            )
        }
        Question::Identification => "\x02PRACTICE-203dpi,V1.0,8,4096KB\x03\r\n".to_owned(),
        Question::Odometer => format!("\"{printed}\""),
    }
    .into_bytes()
}
