//! What the printer answers. Source: Zebra, *ZPL II Programming Guide*, `~HS`, `~HQES`, `~HI` and SGD `getvar`.

use super::Behaviour;
use super::formats::Question;
use super::press::{ODOMETER, Standing};

/// The answer to a question; nothing when it is left unanswered. `partial`: it came in the middle of a label.
pub(super) fn answer(question: &Question, standing: Standing, partial: bool) -> Option<Vec<u8>> {
    let answer = match (standing.behaviour, question) {
        (Behaviour::NeverAnswers, _) | (Behaviour::PaperOutSilently, Question::HostStatus) => return None,
        (Behaviour::AnswersGarbage, _) => return Some(b"\x02???,,\x03\r\n\x02\xff\x00\x03\r\n\x02\x03".to_vec()),
        (_, Question::HostStatus) => host_status(standing, partial || standing.half),
        (behaviour, Question::ExtendedStatus) => extended_status(behaviour),
        (_, Question::Identification) => "\x02PRACTICE-203dpi,V1.0,8,4096KB\x03\r\n".to_owned(),
        (_, Question::Variable(name)) => variable(name, standing),
    };
    Some(answer.into_bytes())
}

fn host_status(standing: Standing, partial: bool) -> String {
    let is = |fault: Behaviour| u8::from(standing.behaviour == fault);
    format!(
        "\x02030,{paper},{pause},1218,{waiting:03},{full},0,{partial},000,{lost},{cold},{hot}\x03\r\n\
         \x02001,0,{head},{ribbon},0,{mode},4,{untaken},{remaining:08},1,000\x03\r\n\
         \x020000,0\x03\r\n",
        paper = is(Behaviour::PaperOut),
        pause = is(Behaviour::Paused),
        waiting = standing.waiting,
        full = is(Behaviour::BufferFull),
        partial = u8::from(partial),
        lost = is(Behaviour::MemoryLost),
        cold = is(Behaviour::TooCold),
        hot = is(Behaviour::TooHot),
        head = is(Behaviour::HeadOpen),
        ribbon = is(Behaviour::RibbonOut),
        mode = if standing.untaken || standing.behaviour == Behaviour::Peels { 1 } else { 2 },
        untaken = u8::from(standing.untaken),
        remaining = standing.remaining,
    )
}

fn extended_status(behaviour: Behaviour) -> String {
    let errors = match behaviour {
        Behaviour::PaperOut | Behaviour::PaperOutSilently => 0x1,
        Behaviour::RibbonOut => 0x2,
        Behaviour::HeadOpen => 0x4,
        Behaviour::CutterStuck => 0x8,
        Behaviour::TooHot => 0x10,
        Behaviour::Jammed => 0x1000,
        Behaviour::Paused => 0x1_0000,
        Behaviour::MarkNotFound => 0x8_0000,
        _ => 0,
    };
    format!(
        "\x02\r\n\r\n  PRINTER STATUS\r\n   ERRORS:         {any} 00000000 {errors:08X}\r\n   \
         WARNINGS:       0 00000000 00000000\r\n\x03",
        any = u8::from(errors != 0)
    )
}

fn variable(name: &str, standing: Standing) -> String {
    match name {
        ODOMETER if standing.behaviour != Behaviour::CountsNothing => {
            format!("\"{}\"", standing.count)
        }
        "head.resolution.in_dpi" => "\"203\"".to_owned(),
        _ => "\"?\"".to_owned(),
    }
}
